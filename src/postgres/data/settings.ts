/** Settings of the server: name, context, type and what values it has, a line each. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `DateStyle user string
IntervalStyle user enum postgres,postgres_verbose,sql_standard,iso_8601
TimeZone user string
allow_alter_system sighup bool >16
allow_in_place_tablespaces superuser bool
allow_system_table_mods superuser bool
application_name user string
archive_cleanup_command sighup string
archive_command sighup string
archive_library sighup string
archive_mode postmaster enum always,on,off
archive_timeout sighup integer
array_nulls user bool
authentication_timeout sighup integer
autovacuum sighup bool
autovacuum_analyze_scale_factor sighup real
autovacuum_analyze_threshold sighup integer 0..2147483647
autovacuum_freeze_max_age postmaster integer 100000..2000000000
autovacuum_max_workers sighup integer 1..262143
autovacuum_multixact_freeze_max_age postmaster integer 10000..2000000000
autovacuum_naptime sighup integer
autovacuum_vacuum_cost_delay sighup real
autovacuum_vacuum_cost_limit sighup integer -1..10000
autovacuum_vacuum_insert_scale_factor sighup real
autovacuum_vacuum_insert_threshold sighup integer -1..2147483647
autovacuum_vacuum_max_threshold sighup integer -1..2147483647 >16
autovacuum_vacuum_scale_factor sighup real
autovacuum_vacuum_threshold sighup integer 0..2147483647
autovacuum_work_mem sighup integer
autovacuum_worker_slots postmaster integer 1..262143 >16
backend_flush_after user integer
backslash_quote user enum safe_encoding,on,off
backtrace_functions superuser string
bgwriter_delay sighup integer
bgwriter_flush_after sighup integer
bgwriter_lru_maxpages sighup integer 0..1073741823
bgwriter_lru_multiplier sighup real
block_size internal integer 8192..8192
bonjour postmaster bool
bonjour_name postmaster string
bytea_output user enum escape,hex
check_function_bodies user bool
checkpoint_completion_target sighup real
checkpoint_flush_after sighup integer
checkpoint_timeout sighup integer
checkpoint_warning sighup integer
client_connection_check_interval user integer
client_encoding user string
client_min_messages user enum debug5,debug4,debug3,debug2,debug1,log,notice,warning,error
cluster_name postmaster string
commit_delay superuser integer 0..100000
commit_siblings user integer 0..1000
commit_timestamp_buffers postmaster integer >16
compute_query_id superuser enum auto,regress,on,off
config_file postmaster string
constraint_exclusion user enum partition,on,off
cpu_index_tuple_cost user real
cpu_operator_cost user real
cpu_tuple_cost user real
createrole_self_grant user string
cursor_tuple_fraction user real
data_checksums internal bool
data_directory postmaster string
data_directory_mode internal integer 0..511
data_sync_retry postmaster bool
db_user_namespace sighup bool <18
deadlock_timeout superuser integer
debug_assertions internal bool
debug_discard_caches superuser integer 0..0
debug_io_direct postmaster string
debug_logical_replication_streaming user enum buffered,immediate
debug_parallel_query user enum off,on,regress
debug_pretty_print user bool
debug_print_parse user bool
debug_print_plan user bool
debug_print_rewritten user bool
default_statistics_target user integer 1..10000
default_table_access_method user string
default_tablespace user string
default_text_search_config user string
default_toast_compression user enum pglz
default_transaction_deferrable user bool
default_transaction_isolation user enum serializable,repeatable+read,read+committed,read+uncommitted
default_transaction_read_only user bool
dynamic_library_path superuser string
dynamic_shared_memory_type postmaster enum posix,sysv,mmap
effective_cache_size user integer
effective_io_concurrency user integer 0..1000
enable_async_append user bool
enable_bitmapscan user bool
enable_distinct_reordering user bool >16
enable_gathermerge user bool
enable_group_by_reordering user bool >16
enable_hashagg user bool
enable_hashjoin user bool
enable_incremental_sort user bool
enable_indexonlyscan user bool
enable_indexscan user bool
enable_material user bool
enable_memoize user bool
enable_mergejoin user bool
enable_nestloop user bool
enable_parallel_append user bool
enable_parallel_hash user bool
enable_partition_pruning user bool
enable_partitionwise_aggregate user bool
enable_partitionwise_join user bool
enable_presorted_aggregate user bool
enable_self_join_elimination user bool >16
enable_seqscan user bool
enable_sort user bool
enable_tidscan user bool
escape_string_warning user bool
event_source postmaster string
event_triggers superuser bool >16
exit_on_error user bool
extension_control_path superuser string >16
external_pid_file postmaster string
extra_float_digits user integer -15..3
file_copy_method user enum copy,clone >16
file_extend_method sighup enum posix_fallocate,write_zeros
from_collapse_limit user integer 1..2147483647
fsync sighup bool
full_page_writes sighup bool
geqo user bool
geqo_effort user integer 1..10
geqo_generations user integer 0..2147483647
geqo_pool_size user integer 0..2147483647
geqo_seed user real
geqo_selection_bias user real
geqo_threshold user integer 2..2147483647
gin_fuzzy_search_limit user integer 0..2147483647
gin_pending_list_limit user integer
gss_accept_delegation sighup bool
hash_mem_multiplier user real
hba_file postmaster string
hot_standby postmaster bool
hot_standby_feedback sighup bool
huge_page_size postmaster integer
huge_pages postmaster enum off,on,try
huge_pages_status internal enum off,on,unknown >16
icu_validation_level user enum disabled,debug5,debug4,debug3,debug2,debug1,log,notice,warning,error
ident_file postmaster string
idle_in_transaction_session_timeout user integer
idle_replication_slot_timeout sighup integer >16
idle_session_timeout user integer
ignore_checksum_failure superuser bool
ignore_invalid_pages postmaster bool
ignore_system_indexes backend bool
in_hot_standby internal bool
integer_datetimes internal bool
io_combine_limit user integer >16
io_max_combine_limit postmaster integer >16
io_max_concurrency postmaster integer -1..1024 >16
io_method postmaster enum sync,worker >16
io_workers sighup integer 1..32 >16
jit user bool
jit_above_cost user real
jit_debugging_support superuser-backend bool
jit_dump_bitcode superuser bool
jit_expressions user bool
jit_inline_above_cost user real
jit_optimize_above_cost user real
jit_profiling_support superuser-backend bool
jit_provider postmaster string
jit_tuple_deforming user bool
join_collapse_limit user integer 1..2147483647
krb_caseins_users sighup bool
krb_server_keyfile sighup string
lc_messages superuser string
lc_monetary user string
lc_numeric user string
lc_time user string
listen_addresses postmaster string
lo_compat_privileges superuser bool
local_preload_libraries user string
lock_timeout user integer
log_autovacuum_min_duration sighup integer
log_checkpoints sighup bool
log_connections superuser-backend string
log_destination sighup string
log_directory sighup string
log_disconnections superuser-backend bool
log_duration superuser bool
log_error_verbosity superuser enum terse,default,verbose
log_executor_stats superuser bool
log_file_mode sighup integer 0..511
log_filename sighup string
log_hostname sighup bool
log_line_prefix sighup string
log_lock_failures superuser bool >16
log_lock_waits superuser bool
log_min_duration_sample superuser integer
log_min_duration_statement superuser integer
log_min_error_statement superuser enum debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic
log_min_messages superuser enum debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic
log_parameter_max_length superuser integer
log_parameter_max_length_on_error user integer
log_parser_stats superuser bool
log_planner_stats superuser bool
log_recovery_conflict_waits sighup bool
log_replication_commands superuser bool
log_rotation_age sighup integer
log_rotation_size sighup integer
log_startup_progress_interval sighup integer
log_statement superuser enum none,ddl,mod,all
log_statement_sample_rate superuser real
log_statement_stats superuser bool
log_temp_files superuser integer
log_timezone sighup string
log_transaction_sample_rate superuser real
log_truncate_on_rotation sighup bool
logging_collector postmaster bool
logical_decoding_work_mem user integer
maintenance_io_concurrency user integer 0..1000
maintenance_work_mem user integer
max_active_replication_origins postmaster integer 0..262143 >16
max_connections postmaster integer 1..262143
max_files_per_process postmaster integer 64..2147483647
max_function_args internal integer 100..100
max_identifier_length internal integer 63..63
max_index_keys internal integer 32..32
max_locks_per_transaction postmaster integer 10..2147483647
max_logical_replication_workers postmaster integer 0..262143
max_notify_queue_pages postmaster integer 64..2147483647 >16
max_parallel_apply_workers_per_subscription sighup integer 0..1024
max_parallel_maintenance_workers user integer 0..1024
max_parallel_workers user integer 0..1024
max_parallel_workers_per_gather user integer 0..1024
max_pred_locks_per_page sighup integer 0..2147483647
max_pred_locks_per_relation sighup integer -2147483648..2147483647
max_pred_locks_per_transaction postmaster integer 10..2147483647
max_prepared_transactions postmaster integer 0..262143
max_replication_slots postmaster integer 0..262143
max_slot_wal_keep_size sighup integer
max_stack_depth superuser integer
max_standby_archive_delay sighup integer
max_standby_streaming_delay sighup integer
max_sync_workers_per_subscription sighup integer 0..262143
max_wal_senders postmaster integer 0..262143
max_wal_size sighup integer
max_worker_processes postmaster integer 0..262143
md5_password_warnings user bool >16
min_dynamic_shared_memory postmaster integer
min_parallel_index_scan_size user integer
min_parallel_table_scan_size user integer
min_wal_size sighup integer
multixact_member_buffers postmaster integer >16
multixact_offset_buffers postmaster integer >16
notify_buffers postmaster integer >16
num_os_semaphores internal integer 0..2147483647 >16
oauth_validator_libraries sighup string >16
old_snapshot_threshold postmaster integer <18
parallel_leader_participation user bool
parallel_setup_cost user real
parallel_tuple_cost user real
password_encryption user enum md5,scram-sha-256
plan_cache_mode user enum auto,force_generic_plan,force_custom_plan
port postmaster integer 1..65535
post_auth_delay backend integer
pre_auth_delay sighup integer
primary_conninfo sighup string
primary_slot_name sighup string
quote_all_identifiers user bool
random_page_cost user real
recovery_end_command sighup string
recovery_init_sync_method sighup enum fsync,syncfs
recovery_min_apply_delay sighup integer
recovery_prefetch sighup enum off,on,try
recovery_target postmaster string
recovery_target_action postmaster enum pause,promote,shutdown
recovery_target_inclusive postmaster bool
recovery_target_lsn postmaster string
recovery_target_name postmaster string
recovery_target_time postmaster string
recovery_target_timeline postmaster string
recovery_target_xid postmaster string
recursive_worktable_factor user real
remove_temp_files_after_crash sighup bool
reserved_connections postmaster integer 0..262143
restart_after_crash sighup bool
restore_command sighup string
restrict_nonsystem_relation_kind user string
row_security user bool
scram_iterations user integer 1..2147483647
search_path user string
segment_size internal integer
send_abort_for_crash sighup bool
send_abort_for_kill sighup bool
seq_page_cost user real
serializable_buffers postmaster integer >16
server_encoding internal string
server_version internal string
server_version_num internal integer 180004..180004
session_preload_libraries superuser string
session_replication_role superuser enum origin,replica,local
shared_buffers postmaster integer
shared_memory_size internal integer
shared_memory_size_in_huge_pages internal integer -1..2147483647
shared_memory_type postmaster enum sysv,mmap
shared_preload_libraries postmaster string
ssl sighup bool
ssl_ca_file sighup string
ssl_cert_file sighup string
ssl_ciphers sighup string
ssl_crl_dir sighup string
ssl_crl_file sighup string
ssl_dh_params_file sighup string
ssl_ecdh_curve sighup string <18
ssl_groups sighup string >16
ssl_key_file sighup string
ssl_library internal string
ssl_max_protocol_version sighup enum ,TLSv1,TLSv1.1,TLSv1.2,TLSv1.3
ssl_min_protocol_version sighup enum TLSv1,TLSv1.1,TLSv1.2,TLSv1.3
ssl_passphrase_command sighup string
ssl_passphrase_command_supports_reload sighup bool
ssl_prefer_server_ciphers sighup bool
ssl_tls13_ciphers sighup string >16
standard_conforming_strings user bool
statement_timeout user integer
stats_fetch_consistency user enum none,cache,snapshot
subtransaction_buffers postmaster integer >16
summarize_wal sighup bool >16
superuser_reserved_connections postmaster integer 0..262143
sync_replication_slots sighup bool >16
synchronize_seqscans user bool
synchronized_standby_slots sighup string >16
synchronous_commit user enum local,remote_write,remote_apply,on,off
synchronous_standby_names sighup string
syslog_facility sighup enum local0,local1,local2,local3,local4,local5,local6,local7
syslog_ident sighup string
syslog_sequence_numbers sighup bool
syslog_split_messages sighup bool
tcp_keepalives_count user integer 0..2147483647
tcp_keepalives_idle user integer
tcp_keepalives_interval user integer
tcp_user_timeout user integer
temp_buffers user integer
temp_file_limit superuser integer
temp_tablespaces user string
timezone_abbreviations user string
trace_connection_negotiation postmaster bool >16
trace_notify user bool
trace_recovery_messages sighup enum debug5,debug4,debug3,debug2,debug1,log,notice,warning,error <18
trace_sort user bool
track_activities superuser bool
track_activity_query_size postmaster integer
track_commit_timestamp postmaster bool
track_cost_delay_timing superuser bool >16
track_counts superuser bool
track_functions superuser enum none,pl,all
track_io_timing superuser bool
track_wal_io_timing superuser bool
transaction_buffers postmaster integer >16
transaction_deferrable user bool
transaction_isolation user enum serializable,repeatable+read,read+committed,read+uncommitted
transaction_read_only user bool
transaction_timeout user integer >16
transform_null_equals user bool
unix_socket_directories postmaster string
unix_socket_group postmaster string
unix_socket_permissions postmaster integer 0..511
update_process_title superuser bool
vacuum_buffer_usage_limit user integer
vacuum_cost_delay user real
vacuum_cost_limit user integer 1..10000
vacuum_cost_page_dirty user integer 0..10000
vacuum_cost_page_hit user integer 0..10000
vacuum_cost_page_miss user integer 0..10000
vacuum_failsafe_age user integer 0..2100000000
vacuum_freeze_min_age user integer 0..1000000000
vacuum_freeze_table_age user integer 0..2000000000
vacuum_max_eager_freeze_failure_rate user real >16
vacuum_multixact_failsafe_age user integer 0..2100000000
vacuum_multixact_freeze_min_age user integer 0..1000000000
vacuum_multixact_freeze_table_age user integer 0..2000000000
vacuum_truncate user bool >16
wal_block_size internal integer 8192..8192
wal_buffers postmaster integer
wal_compression superuser enum pglz,on,off
wal_consistency_checking superuser string
wal_decode_buffer_size postmaster integer
wal_init_zero superuser bool
wal_keep_size sighup integer
wal_level postmaster enum minimal,replica,logical
wal_log_hints postmaster bool
wal_receiver_create_temp_slot sighup bool
wal_receiver_status_interval sighup integer
wal_receiver_timeout sighup integer
wal_recycle superuser bool
wal_retrieve_retry_interval sighup integer
wal_segment_size internal integer
wal_sender_timeout user integer
wal_skip_threshold user integer
wal_summary_keep_time sighup integer >16
wal_sync_method sighup enum fsync,fdatasync,open_sync,open_datasync
wal_writer_delay sighup integer
wal_writer_flush_after sighup integer
work_mem user integer
xmlbinary user enum base64,hex
xmloption user enum content,document
zero_damaged_pages superuser bool`;
