/** Functions and relations of extensions: `## name`, functions, `#`, relations. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `## amcheck
bt_index_check f1 f2 f3
bt_index_parent_check f1 f2 f3 f4
gin_index_check f1
verify_heapam f1-6s(blkno,offnum,attnum,msg)
#
## autoinc
autoinc f0
#
## bloom
#
## btree_gin
gin_enum_cmp f2
gin_numeric_cmp f2
#
## btree_gist
cash_dist f2
date_dist f2
float4_dist f2
float8_dist f2
gbtreekey16_in f1
gbtreekey16_out f1
gbtreekey2_in f1
gbtreekey2_out f1
gbtreekey32_in f1
gbtreekey32_out f1
gbtreekey4_in f1
gbtreekey4_out f1
gbtreekey8_in f1
gbtreekey8_out f1
gbtreekey_var_in f1
gbtreekey_var_out f1
gist_translate_cmptype_btree f1
int2_dist f2
int4_dist f2
int8_dist f2
interval_dist f2
oid_dist f2
time_dist f2
ts_dist f2
tstz_dist f2
#
## citext
citext f1
citext_cmp f2
citext_eq f2
citext_ge f2
citext_gt f2
citext_hash f1
citext_hash_extended f2
citext_larger f2
citext_le f2
citext_lt f2
citext_ne f2
citext_pattern_cmp f2
citext_pattern_ge f2
citext_pattern_gt f2
citext_pattern_le f2
citext_pattern_lt f2
citext_smaller f2
citextin f1
citextout f1
citextsend f1
max a1
min a1
regexp_match f2 f3
regexp_matches f2s f3s
regexp_replace f3 f4
regexp_split_to_array f2 f3
regexp_split_to_table f2s f3s
replace f3
split_part f3
strpos f2
texticlike f2
texticnlike f2
texticregexeq f2
texticregexne f2
translate f3
#
## cube
cube f1 f2 f3
cube_cmp f2
cube_contained f2
cube_contains f2
cube_coord f2
cube_coord_llur f2
cube_dim f1
cube_distance f2
cube_enlarge f3
cube_eq f2
cube_ge f2
cube_gt f2
cube_in f1
cube_inter f2
cube_is_point f1
cube_le f2
cube_ll_coord f2
cube_lt f2
cube_ne f2
cube_out f1
cube_overlap f2
cube_send f1
cube_size f1
cube_subset f2
cube_union f2
cube_ur_coord f2
distance_chebyshev f2
distance_taxicab f2
#
## dblink
dblink f1sr f2sr f3sr
dblink_build_sql_delete f4
dblink_build_sql_insert f5
dblink_build_sql_update f5
dblink_cancel_query f1
dblink_close f1 f2 f3
dblink_connect f1 f2
dblink_connect_u f1 f2
dblink_current_query f0
dblink_disconnect f0 f1
dblink_error_message f1
dblink_exec f1 f2 f3
dblink_fdw_validator f2
dblink_fetch f2sr f3sr f4sr
dblink_get_connections f0
dblink_get_notify f0s(notify_name,be_pid,extra) f1s(notify_name,be_pid,extra)
dblink_get_pkey f1s?
dblink_get_result f1sr f2sr
dblink_is_busy f1
dblink_open f2 f3 f4
dblink_send_query f2
#
## dict_int
#
## dict_xsyn
#
## earthdistance
earth f0
earth_box f2
earth_distance f2
gc_to_sec f1
geo_distance f2
latitude f1
ll_to_earth f2
longitude f1
sec_to_gc f1
#
## file_fdw
file_fdw_handler f0?
file_fdw_validator f2
#
## fuzzystrmatch
daitch_mokotoff f1
difference f2
dmetaphone f1
dmetaphone_alt f1
levenshtein f2 f5
levenshtein_less_equal f3 f6
metaphone f2
soundex f1
text_soundex f1
#
## hstore
akeys f1
avals f1
defined f2
delete f2
each f1s(key,value)
exist f2
exists_all f2
exists_any f2
fetchval f2
ghstore_in f1
ghstore_out f1
hs_concat f2
hs_contained f2
hs_contains f2
hstore f1 f2
hstore_cmp f2
hstore_eq f2
hstore_ge f2
hstore_gt f2
hstore_hash f1
hstore_hash_extended f2
hstore_in f1
hstore_le f2
hstore_lt f2
hstore_ne f2
hstore_out f1
hstore_send f1
hstore_to_array f1
hstore_to_json f1
hstore_to_json_loose f1
hstore_to_jsonb f1
hstore_to_jsonb_loose f1
hstore_to_matrix f1
hstore_version_diag f1
isdefined f2
isexists f2
populate_record f2?
skeys f1s
slice f2
slice_array f2
svals f1s
tconvert f2
#
## insert_username
insert_username f0
#
## intagg
int_array_aggregate a1
int_array_enum f1s
#
## intarray
_int_contained f2
_int_contains f2
_int_different f2
_int_inter f2
_int_overlap f2
_int_same f2
_int_union f2
_intbig_in f1
_intbig_out f1
boolop f2
bqarr_in f1
bqarr_out f1
icount f1
idx f2
intarray_del_elem f2
intarray_push_array f2
intarray_push_elem f2
intset f1
intset_subtract f2
intset_union_elem f2
querytree f1
rboolop f2
sort f1 f2
sort_asc f1
sort_desc f1
subarray f2 f3
uniq f1
#
## isn
btean13cmp f2
btisbn13cmp f2
btisbncmp f2
btismn13cmp f2
btismncmp f2
btissn13cmp f2
btissncmp f2
btupccmp f2
ean13_in f1
ean13_out f1
hashean13 f1
hashisbn f1
hashisbn13 f1
hashismn f1
hashismn13 f1
hashissn f1
hashissn13 f1
hashupc f1
is_valid f1
isbn f1
isbn13 f1
isbn13_in f1
isbn_in f1
ismn f1
ismn13 f1
ismn13_in f1
ismn_in f1
isn_out f1
isn_weak f0 f1
isneq f2
isnge f2
isngt f2
isnle f2
isnlt f2
isnne f2
issn f1
issn13 f1
issn13_in f1
issn_in f1
make_valid f1
upc f1
upc_in f1
#
## lo
lo_manage f0
lo_oid f1
#
## ltree
_lt_q_regex f2
_lt_q_rregex f2
_ltq_extract_regex f2
_ltq_regex f2
_ltq_rregex f2
_ltree_extract_isparent f2
_ltree_extract_risparent f2
_ltree_isparent f2
_ltree_r_isparent f2
_ltree_r_risparent f2
_ltree_risparent f2
_ltxtq_exec f2
_ltxtq_extract_exec f2
_ltxtq_rexec f2
hash_ltree f1
hash_ltree_extended f2
index f2 f3
lca f1 f2 f3 f4 f5 f6 f7 f8
lquery_in f1
lquery_out f1
lquery_send f1
lt_q_regex f2
lt_q_rregex f2
ltq_regex f2
ltq_rregex f2
ltree2text f1
ltree_addltree f2
ltree_addtext f2
ltree_cmp f2
ltree_eq f2
ltree_ge f2
ltree_gist_in f1
ltree_gist_out f1
ltree_gt f2
ltree_in f1
ltree_isparent f2
ltree_le f2
ltree_lt f2
ltree_ne f2
ltree_out f1
ltree_risparent f2
ltree_send f1
ltree_textadd f2
ltxtq_exec f2
ltxtq_in f1
ltxtq_out f1
ltxtq_rexec f2
ltxtq_send f1
nlevel f1
subltree f3
subpath f2 f3
text2ltree f1
#
## moddatetime
moddatetime f0
#
## pageinspect
brin_metapage_info f1(magic,version,pagesperrange,lastrevmappage)
brin_page_items f2s(itemoffset,blknum,attnum,allnulls,hasnulls,placeholder,empty,value)
brin_page_type f1
brin_revmap_data f1s(pages)
bt_metap f1(magic,version,root,level,fastroot,fastlevel,last_cleanup_num_delpages,last_cleanup_num_tuples,allequalimage)
bt_multi_page_stats f3s(blkno,type,live_items,dead_items,avg_item_size,page_size,free_size,btpo_prev,btpo_next,btpo_level,btpo_flags)
bt_page_items f1s(itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids) f2s(itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids)
bt_page_stats f2(blkno,type,live_items,dead_items,avg_item_size,page_size,free_size,btpo_prev,btpo_next,btpo_level,btpo_flags)
fsm_page_contents f1
get_raw_page f2 f3
gin_leafpage_items f1s(first_tid,nbytes,tids)
gin_metapage_info f1(pending_head,pending_tail,tail_free_size,n_pending_pages,n_pending_tuples,n_total_pages,n_entry_pages,n_data_pages,n_entries,version)
gin_page_opaque_info f1(rightlink,maxoff,flags)
gist_page_items f2s(itemoffset,ctid,itemlen,dead,keys)
gist_page_items_bytea f1s(itemoffset,ctid,itemlen,dead,key_data)
gist_page_opaque_info f1(lsn,nsn,rightlink,flags)
hash_bitmap_info f2s(bitmapblkno,bitmapbit,bitstatus)
hash_metapage_info f1(magic,version,ntuples,ffactor,bsize,bmsize,bmshift,maxbucket,highmask,lowmask,ovflpoint,firstfree,nmaps,procid,spares,mapp)
hash_page_items f1s(itemoffset,ctid,data)
hash_page_stats f1(live_items,dead_items,page_size,free_size,hasho_prevblkno,hasho_nextblkno,hasho_bucket,hasho_flag,hasho_page_id)
hash_page_type f1
heap_page_item_attrs f2s(lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs) f3s(lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs)
heap_page_items f1s(lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_data)
heap_tuple_infomask_flags f2(raw_flags,combined_flags)
page_checksum f2
page_header f1(lsn,checksum,flags,lower,upper,special,pagesize,version,prune_xid)
tuple_data_split f5 f6
#
## pg_buffercache
pg_buffercache_evict f1(buffer_evicted,buffer_flushed)
pg_buffercache_evict_all f0(buffers_evicted,buffers_flushed,buffers_skipped)
pg_buffercache_evict_relation f1(buffers_evicted,buffers_flushed,buffers_skipped)
pg_buffercache_numa_pages f0sr
pg_buffercache_pages f0sr
pg_buffercache_summary f0(buffers_used,buffers_unused,buffers_dirty,buffers_pinned,usagecount_avg)
pg_buffercache_usage_counts f0s(usage_count,buffers,dirty,pinned)
#
pg_buffercache bufferid relfilenode reltablespace reldatabase relforknumber relblocknumber isdirty usagecount pinning_backends
pg_buffercache_numa bufferid os_page_num numa_node
## pg_freespacemap
pg_freespace f1s(blkno,avail) f2
#
## pg_logicalinspect
pg_get_logical_snapshot_info f1(state,xmin,xmax,start_decoding_at,two_phase_at,initial_xmin_horizon,building_full_snapshot,in_slot_creation,last_serialized_snapshot,next_phase_at,committed_count,committed_xip,catchange_count,catchange_xip)
pg_get_logical_snapshot_meta f1(magic,checksum,version)
#
## pg_prewarm
autoprewarm_dump_now f0
autoprewarm_start_worker f0
pg_prewarm f1-5
#
## pg_stat_statements
pg_stat_statements f1s(userid,dbid,toplevel,queryid,query,plans,total_plan_time,min_plan_time,max_plan_time,mean_plan_time,stddev_plan_time,calls,total_exec_time,min_exec_time,max_exec_time,mean_exec_time,stddev_exec_time,rows,shared_blks_hit,shared_blks_read,shared_blks_dirtied,shared_blks_written,local_blks_hit,local_blks_read,local_blks_dirtied,local_blks_written,temp_blks_read,temp_blks_written,shared_blk_read_time,shared_blk_write_time,local_blk_read_time,local_blk_write_time,temp_blk_read_time,temp_blk_write_time,wal_records,wal_fpi,wal_bytes,wal_buffers_full,jit_functions,jit_generation_time,jit_inlining_count,jit_inlining_time,jit_optimization_count,jit_optimization_time,jit_emission_count,jit_emission_time,jit_deform_count,jit_deform_time,parallel_workers_to_launch,parallel_workers_launched,stats_since,minmax_stats_since)
pg_stat_statements_info f0(dealloc,stats_reset)
pg_stat_statements_reset f0-4
#
pg_stat_statements userid dbid toplevel queryid query plans total_plan_time min_plan_time max_plan_time mean_plan_time stddev_plan_time calls total_exec_time min_exec_time max_exec_time mean_exec_time stddev_exec_time rows shared_blks_hit shared_blks_read shared_blks_dirtied shared_blks_written local_blks_hit local_blks_read local_blks_dirtied local_blks_written temp_blks_read temp_blks_written shared_blk_read_time shared_blk_write_time local_blk_read_time local_blk_write_time temp_blk_read_time temp_blk_write_time wal_records wal_fpi wal_bytes wal_buffers_full jit_functions jit_generation_time jit_inlining_count jit_inlining_time jit_optimization_count jit_optimization_time jit_emission_count jit_emission_time jit_deform_count jit_deform_time parallel_workers_to_launch parallel_workers_launched stats_since minmax_stats_since
pg_stat_statements_info dealloc stats_reset
## pg_surgery
heap_force_freeze f2
heap_force_kill f2
#
## pg_trgm
gtrgm_in f1
gtrgm_out f1
set_limit f1
show_limit f0
show_trgm f1
similarity f2
similarity_dist f2
similarity_op f2
strict_word_similarity f2
strict_word_similarity_commutator_op f2
strict_word_similarity_dist_commutator_op f2
strict_word_similarity_dist_op f2
strict_word_similarity_op f2
word_similarity f2
word_similarity_commutator_op f2
word_similarity_dist_commutator_op f2
word_similarity_dist_op f2
word_similarity_op f2
#
## pg_visibility
pg_check_frozen f1s(t_ctid)
pg_check_visible f1s(t_ctid)
pg_truncate_visibility_map f1
pg_visibility f1s(blkno,all_visible,all_frozen,pd_all_visible) f2(all_visible,all_frozen,pd_all_visible)
pg_visibility_map f1s(blkno,all_visible,all_frozen) f2(all_visible,all_frozen)
pg_visibility_map_summary f1(all_visible,all_frozen)
#
## pg_walinspect
pg_get_wal_block_info f2-3s(start_lsn,end_lsn,prev_lsn,block_id,reltablespace,reldatabase,relfilenode,relforknumber,relblocknumber,xid,resource_manager,record_type,record_length,main_data_length,block_data_length,block_fpi_length,block_fpi_info,description,block_data,block_fpi_data)
pg_get_wal_record_info f1(start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref)
pg_get_wal_records_info f2s(start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref)
pg_get_wal_stats f2-3s(resource_manager/record_type,count,count_percentage,record_size,record_size_percentage,fpi_size,fpi_size_percentage,combined_size,combined_size_percentage)
#
## pgcrypto
armor f1 f3
crypt f2
dearmor f1
decrypt f3
decrypt_iv f4
digest f2
encrypt f3
encrypt_iv f4
fips_mode f0
gen_random_bytes f1
gen_random_uuid f0
gen_salt f1 f2
hmac f3
pgp_armor_headers f1s(key,value)
pgp_key_id f1
pgp_pub_decrypt f2 f3 f4
pgp_pub_decrypt_bytea f2 f3 f4
pgp_pub_encrypt f2 f3
pgp_pub_encrypt_bytea f2 f3
pgp_sym_decrypt f2 f3
pgp_sym_decrypt_bytea f2 f3
pgp_sym_encrypt f2 f3
pgp_sym_encrypt_bytea f2 f3
#
## pgrowlocks
pgrowlocks f1s(locked_row,locker,multi,xids,modes,pids)
#
## pgstattuple
pg_relpages f1
pgstatginindex f1(version,pending_pages,pending_tuples)
pgstathashindex f1(version,bucket_pages,overflow_pages,bitmap_pages,unused_pages,live_items,dead_items,free_percent)
pgstatindex f1(version,tree_level,index_size,root_block_no,internal_pages,leaf_pages,empty_pages,deleted_pages,avg_leaf_density,leaf_fragmentation)
pgstattuple f1(table_len,tuple_count,tuple_len,tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,free_space,free_percent)
pgstattuple_approx f1(table_len,scanned_percent,approx_tuple_count,approx_tuple_len,approx_tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,approx_free_space,approx_free_percent)
#
## plpgsql
plpgsql_call_handler f0?
plpgsql_validator f1
#
## pltcl
pltcl_call_handler f0?
#
## pltclu
pltclu_call_handler f0?
#
## postgres_fdw
postgres_fdw_disconnect f1
postgres_fdw_disconnect_all f0
postgres_fdw_get_connections f0-1s(server_name,user_name,valid,used_in_xact,closed,remote_backend_pid)
postgres_fdw_handler f0?
postgres_fdw_validator f2
#
## refint
check_foreign_key f0
check_primary_key f0
#
## seg
seg_center f1
seg_cmp f2
seg_contained f2
seg_contains f2
seg_different f2
seg_ge f2
seg_gt f2
seg_in f1
seg_inter f2
seg_le f2
seg_left f2
seg_lower f1
seg_lt f2
seg_out f1
seg_over_left f2
seg_over_right f2
seg_overlap f2
seg_right f2
seg_same f2
seg_size f1
seg_union f2
seg_upper f1
#
## sslinfo
ssl_cipher f0
ssl_client_cert_present f0
ssl_client_dn f0
ssl_client_dn_field f1
ssl_client_serial f0
ssl_extension_info f0s(name,value,critical)
ssl_is_used f0
ssl_issuer_dn f0
ssl_issuer_field f1
ssl_version f0
#
## tablefunc
connectby f5sr f6sr f7sr
crosstab f1sr f2sr
crosstab2 f1s?
crosstab3 f1s?
crosstab4 f1s?
normal_rand f3s
#
## tcn
triggered_change_notification f0
#
## tsm_system_rows
#
## tsm_system_time
#
## unaccent
unaccent f1 f2
#
## uuid-ossp
uuid_generate_v1 f0
uuid_generate_v1mc f0
uuid_generate_v3 f2
uuid_generate_v4 f0
uuid_generate_v5 f2
uuid_nil f0
uuid_ns_dns f0
uuid_ns_oid f0
uuid_ns_url f0
uuid_ns_x500 f0
#
## xml2
xml_encode_special_chars f1
xml_valid f1
xpath_bool f2
xpath_list f2 f3
xpath_nodeset f2 f3 f4
xpath_number f2
xpath_string f2
xpath_table f5sr
xslt_process f2 f3
#`;
