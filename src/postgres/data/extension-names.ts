/** Functions and relations of extensions: `## name`, functions, `#`, relations. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `## amcheck
bt_index_check fv!(regclass)void fv!(regclass,bool)void fv!(regclass,bool,bool)void
bt_index_parent_check fv!(regclass)void fv!(regclass,bool)void fv!(regclass,bool,bool)void fv!(regclass,bool,bool,bool)void
gin_index_check fv!(regclass)void
verify_heapam fvs5(regclass,bool,bool,text,int8,int8)blkno:int8,offnum:int4,attnum:int4,msg:text
#
## autoinc
autoinc fv()trigger
#
## bloom
#
## btree_gin
gin_enum_cmp fi!(anyenum,anyenum)int4
gin_numeric_cmp fi!(numeric,numeric)int4
#
## btree_gist
cash_dist fi!(money,money)money
date_dist fi!(date,date)int4
float4_dist fi!(float4,float4)float4
float8_dist fi!(float8,float8)float8
gbtreekey16_in fi!(cstring)gbtreekey16
gbtreekey16_out fi!(gbtreekey16)cstring
gbtreekey2_in fi!(cstring)gbtreekey2
gbtreekey2_out fi!(gbtreekey2)cstring
gbtreekey32_in fi!(cstring)gbtreekey32
gbtreekey32_out fi!(gbtreekey32)cstring
gbtreekey4_in fi!(cstring)gbtreekey4
gbtreekey4_out fi!(gbtreekey4)cstring
gbtreekey8_in fi!(cstring)gbtreekey8
gbtreekey8_out fi!(gbtreekey8)cstring
gbtreekey_var_in fi!(cstring)gbtreekey_var
gbtreekey_var_out fi!(gbtreekey_var)cstring
gist_translate_cmptype_btree fi!(int4)int2
int2_dist fi!(int2,int2)int2
int4_dist fi!(int4,int4)int4
int8_dist fi!(int8,int8)int8
interval_dist fi!(interval,interval)interval
oid_dist fi!(oid,oid)oid
time_dist fi!(time,time)interval
ts_dist fi!(timestamp,timestamp)interval
tstz_dist fi!(timestamptz,timestamptz)interval
#
## citext
citext fi!(bool)citext fi!(bpchar)citext fi!(inet)citext
citext_cmp fi!(citext,citext)int4
citext_eq fi!(citext,citext)bool
citext_ge fi!(citext,citext)bool
citext_gt fi!(citext,citext)bool
citext_hash fi!(citext)int4
citext_hash_extended fi!(citext,int8)int8
citext_larger fi!(citext,citext)citext
citext_le fi!(citext,citext)bool
citext_lt fi!(citext,citext)bool
citext_ne fi!(citext,citext)bool
citext_pattern_cmp fi!(citext,citext)int4
citext_pattern_ge fi!(citext,citext)bool
citext_pattern_gt fi!(citext,citext)bool
citext_pattern_le fi!(citext,citext)bool
citext_pattern_lt fi!(citext,citext)bool
citext_smaller fi!(citext,citext)citext
citextin fi!(cstring)citext
citextout fi!(citext)cstring
citextsend fs!(citext)bytea
max ai(citext)citext
min ai(citext)citext
regexp_match fi!(citext,citext)text[] fi!(citext,citext,text)text[]
regexp_matches fi!s(citext,citext)text[] fi!s(citext,citext,text)text[]
regexp_replace fi!(citext,citext,text)text fi!(citext,citext,text,text)text
regexp_split_to_array fi!(citext,citext)text[] fi!(citext,citext,text)text[]
regexp_split_to_table fi!s(citext,citext)text fi!s(citext,citext,text)text
replace fi!(citext,citext,citext)text
split_part fi!(citext,citext,int4)text
strpos fi!(citext,citext)int4
texticlike fi!(citext,citext)bool fi!(citext,text)bool
texticnlike fi!(citext,citext)bool fi!(citext,text)bool
texticregexeq fi!(citext,citext)bool fi!(citext,text)bool
texticregexne fi!(citext,citext)bool fi!(citext,text)bool
translate fi!(citext,citext,text)text
#
## cube
cube fi!(cube,float8)cube fi!(cube,float8,float8)cube fi!(float8)cube fi!(float8,float8)cube fi!(float8[])cube fi!(float8[],float8[])cube
cube_cmp fi!(cube,cube)int4
cube_contained fi!(cube,cube)bool
cube_contains fi!(cube,cube)bool
cube_coord fi!(cube,int4)float8
cube_coord_llur fi!(cube,int4)float8
cube_dim fi!(cube)int4
cube_distance fi!(cube,cube)float8
cube_enlarge fi!(cube,float8,int4)cube
cube_eq fi!(cube,cube)bool
cube_ge fi!(cube,cube)bool
cube_gt fi!(cube,cube)bool
cube_in fi!(cstring)cube
cube_inter fi!(cube,cube)cube
cube_is_point fi!(cube)bool
cube_le fi!(cube,cube)bool
cube_ll_coord fi!(cube,int4)float8
cube_lt fi!(cube,cube)bool
cube_ne fi!(cube,cube)bool
cube_out fi!(cube)cstring
cube_overlap fi!(cube,cube)bool
cube_send fi!(cube)bytea
cube_size fi!(cube)float8
cube_subset fi!(cube,int4[])cube
cube_union fi!(cube,cube)cube
cube_ur_coord fi!(cube,int4)float8
distance_chebyshev fi!(cube,cube)float8
distance_taxicab fi!(cube,cube)float8
#
## dblink
dblink fv!s(text)record fv!s(text,bool)record fv!s(text,text)record fv!s(text,text,bool)record
dblink_build_sql_delete fv!(text,int2vector,int4,text[])text
dblink_build_sql_insert fv!(text,int2vector,int4,text[],text[])text
dblink_build_sql_update fv!(text,int2vector,int4,text[],text[])text
dblink_cancel_query fv!(text)text
dblink_close fv!(text)text fv!(text,bool)text fv!(text,text)text fv!(text,text,bool)text
dblink_connect fv!(text)text fv!(text,text)text
dblink_connect_u fv!(text)text fv!(text,text)text
dblink_current_query fv()text
dblink_disconnect fv!()text fv!(text)text
dblink_error_message fv!(text)text
dblink_exec fv!(text)text fv!(text,bool)text fv!(text,text)text fv!(text,text,bool)text
dblink_fdw_validator fv!(text[],oid)void
dblink_fetch fv!s(text,int4)record fv!s(text,int4,bool)record fv!s(text,text,int4)record fv!s(text,text,int4,bool)record
dblink_get_connections fv()text[]
dblink_get_notify fv!s()notify_name:text,be_pid:int4,extra:text fv!s(text)notify_name:text,be_pid:int4,extra:text
dblink_get_pkey fv!s(text)%dblink_pkey_results
dblink_get_result fv!s(text)record fv!s(text,bool)record
dblink_is_busy fv!(text)int4
dblink_open fv!(text,text)text fv!(text,text,bool)text fv!(text,text,text)text fv!(text,text,text,bool)text
dblink_send_query fv!(text,text)int4
#
## dict_int
#
## dict_xsyn
#
## earthdistance
earth fi()float8
earth_box fi!(earth,float8)cube
earth_distance fi!(earth,earth)float8
gc_to_sec fi!(float8)float8
geo_distance fi!(point,point)float8
latitude fi!(earth)float8
ll_to_earth fi!(float8,float8)earth
longitude fi!(earth)float8
sec_to_gc fi!(float8)float8
#
## file_fdw
file_fdw_handler fv!()fdw_handler
file_fdw_validator fv!(text[],oid)void
#
## fuzzystrmatch
daitch_mokotoff fi!(text)text[]
difference fi!(text,text)int4
dmetaphone fi!(text)text
dmetaphone_alt fi!(text)text
levenshtein fi!(text,text)int4 fi!(text,text,int4,int4,int4)int4
levenshtein_less_equal fi!(text,text,int4)int4 fi!(text,text,int4,int4,int4,int4)int4
metaphone fi!(text,int4)text
soundex fi!(text)text
text_soundex fi!(text)text
#
## hstore
akeys fi!(hstore)text[]
avals fi!(hstore)text[]
defined fi!(hstore,text)bool
delete fi!(hstore,hstore)hstore fi!(hstore,text)hstore fi!(hstore,text[])hstore
each fi!s(hstore)key:text,value:text
exist fi!(hstore,text)bool
exists_all fi!(hstore,text[])bool
exists_any fi!(hstore,text[])bool
fetchval fi!(hstore,text)text
ghstore_in fi!(cstring)ghstore
ghstore_out fi!(ghstore)cstring
hs_concat fi!(hstore,hstore)hstore
hs_contained fi!(hstore,hstore)bool
hs_contains fi!(hstore,hstore)bool
hstore fi!(text[])hstore fi(record)hstore fi(text,text)hstore fi(text[],text[])hstore
hstore_cmp fi!(hstore,hstore)int4
hstore_eq fi!(hstore,hstore)bool
hstore_ge fi!(hstore,hstore)bool
hstore_gt fi!(hstore,hstore)bool
hstore_hash fi!(hstore)int4
hstore_hash_extended fi!(hstore,int8)int8
hstore_in fi!(cstring)hstore
hstore_le fi!(hstore,hstore)bool
hstore_lt fi!(hstore,hstore)bool
hstore_ne fi!(hstore,hstore)bool
hstore_out fi!(hstore)cstring
hstore_send fi!(hstore)bytea
hstore_to_array fi!(hstore)text[]
hstore_to_json fi!(hstore)json
hstore_to_json_loose fi!(hstore)json
hstore_to_jsonb fi!(hstore)jsonb
hstore_to_jsonb_loose fi!(hstore)jsonb
hstore_to_matrix fi!(hstore)text[]
hstore_version_diag fi!(hstore)int4
isdefined fi!(hstore,text)bool
isexists fi!(hstore,text)bool
populate_record fi(anyelement,hstore)anyelement
skeys fi!s(hstore)text
slice fi!(hstore,text[])hstore
slice_array fi!(hstore,text[])text[]
svals fi!s(hstore)text
tconvert fi(text,text)hstore
#
## insert_username
insert_username fv()trigger
#
## intagg
int_array_aggregate ai(int4)int4[]
int_array_enum fi!s(int4[])int4
#
## intarray
_int_contained fi!(int4[],int4[])bool
_int_contains fi!(int4[],int4[])bool
_int_different fi!(int4[],int4[])bool
_int_inter fi!(int4[],int4[])int4[]
_int_overlap fi!(int4[],int4[])bool
_int_same fi!(int4[],int4[])bool
_int_union fi!(int4[],int4[])int4[]
_intbig_in fi!(cstring)intbig_gkey
_intbig_out fi!(intbig_gkey)cstring
boolop fi!(int4[],query_int)bool
bqarr_in fi!(cstring)query_int
bqarr_out fi!(query_int)cstring
icount fi!(int4[])int4
idx fi!(int4[],int4)int4
intarray_del_elem fi!(int4[],int4)int4[]
intarray_push_array fi!(int4[],int4[])int4[]
intarray_push_elem fi!(int4[],int4)int4[]
intset fi!(int4)int4[]
intset_subtract fi!(int4[],int4[])int4[]
intset_union_elem fi!(int4[],int4)int4[]
querytree fi!(query_int)text
rboolop fi!(query_int,int4[])bool
sort fi!(int4[])int4[] fi!(int4[],text)int4[]
sort_asc fi!(int4[])int4[]
sort_desc fi!(int4[])int4[]
subarray fi!(int4[],int4)int4[] fi!(int4[],int4,int4)int4[]
uniq fi!(int4[])int4[]
#
## isn
btean13cmp fi!(ean13,ean13)int4 fi!(ean13,isbn)int4 fi!(ean13,isbn13)int4 fi!(ean13,ismn)int4 fi!(ean13,ismn13)int4 fi!(ean13,issn)int4 fi!(ean13,issn13)int4 fi!(ean13,upc)int4
btisbn13cmp fi!(isbn13,ean13)int4 fi!(isbn13,isbn)int4 fi!(isbn13,isbn13)int4
btisbncmp fi!(isbn,ean13)int4 fi!(isbn,isbn)int4 fi!(isbn,isbn13)int4
btismn13cmp fi!(ismn13,ean13)int4 fi!(ismn13,ismn)int4 fi!(ismn13,ismn13)int4
btismncmp fi!(ismn,ean13)int4 fi!(ismn,ismn)int4 fi!(ismn,ismn13)int4
btissn13cmp fi!(issn13,ean13)int4 fi!(issn13,issn)int4 fi!(issn13,issn13)int4
btissncmp fi!(issn,ean13)int4 fi!(issn,issn)int4 fi!(issn,issn13)int4
btupccmp fi!(upc,ean13)int4 fi!(upc,upc)int4
ean13_in fi!(cstring)ean13
ean13_out fi!(ean13)cstring fi!(isbn13)cstring fi!(ismn13)cstring fi!(issn13)cstring
hashean13 fi!(ean13)int4
hashisbn fi!(isbn)int4
hashisbn13 fi!(isbn13)int4
hashismn fi!(ismn)int4
hashismn13 fi!(ismn13)int4
hashissn fi!(issn)int4
hashissn13 fi!(issn13)int4
hashupc fi!(upc)int4
is_valid fi!(ean13)bool fi!(isbn)bool fi!(isbn13)bool fi!(ismn)bool fi!(ismn13)bool fi!(issn)bool fi!(issn13)bool fi!(upc)bool
isbn fi!(ean13)isbn
isbn13 fi!(ean13)isbn13
isbn13_in fi!(cstring)isbn13
isbn_in fi!(cstring)isbn
ismn fi!(ean13)ismn
ismn13 fi!(ean13)ismn13
ismn13_in fi!(cstring)ismn13
ismn_in fi!(cstring)ismn
isn_out fi!(isbn)cstring fi!(ismn)cstring fi!(issn)cstring fi!(upc)cstring
isn_weak fs!()bool fv!(bool)bool
isneq fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
isnge fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
isngt fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
isnle fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
isnlt fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
isnne fi!(ean13,ean13)bool fi!(ean13,isbn)bool fi!(ean13,isbn13)bool fi!(ean13,ismn)bool fi!(ean13,ismn13)bool fi!(ean13,issn)bool fi!(ean13,issn13)bool fi!(ean13,upc)bool fi!(isbn,ean13)bool fi!(isbn,isbn)bool fi!(isbn,isbn13)bool fi!(isbn13,ean13)bool fi!(isbn13,isbn)bool fi!(isbn13,isbn13)bool fi!(ismn,ean13)bool fi!(ismn,ismn)bool fi!(ismn,ismn13)bool fi!(ismn13,ean13)bool fi!(ismn13,ismn)bool fi!(ismn13,ismn13)bool fi!(issn,ean13)bool fi!(issn,issn)bool fi!(issn,issn13)bool fi!(issn13,ean13)bool fi!(issn13,issn)bool fi!(issn13,issn13)bool fi!(upc,ean13)bool fi!(upc,upc)bool
issn fi!(ean13)issn
issn13 fi!(ean13)issn13
issn13_in fi!(cstring)issn13
issn_in fi!(cstring)issn
make_valid fi!(ean13)ean13 fi!(isbn)isbn fi!(isbn13)isbn13 fi!(ismn)ismn fi!(ismn13)ismn13 fi!(issn)issn fi!(issn13)issn13 fi!(upc)upc
upc fi!(ean13)upc
upc_in fi!(cstring)upc
#
## lo
lo_manage fv()trigger
lo_oid fi!(lo)oid
#
## ltree
_lt_q_regex fi!(ltree[],lquery[])bool
_lt_q_rregex fi!(lquery[],ltree[])bool
_ltq_extract_regex fi!(ltree[],lquery)ltree
_ltq_regex fi!(ltree[],lquery)bool
_ltq_rregex fi!(lquery,ltree[])bool
_ltree_extract_isparent fi!(ltree[],ltree)ltree
_ltree_extract_risparent fi!(ltree[],ltree)ltree
_ltree_isparent fi!(ltree[],ltree)bool
_ltree_r_isparent fi!(ltree,ltree[])bool
_ltree_r_risparent fi!(ltree,ltree[])bool
_ltree_risparent fi!(ltree[],ltree)bool
_ltxtq_exec fi!(ltree[],ltxtquery)bool
_ltxtq_extract_exec fi!(ltree[],ltxtquery)ltree
_ltxtq_rexec fi!(ltxtquery,ltree[])bool
hash_ltree fi!(ltree)int4
hash_ltree_extended fi!(ltree,int8)int8
index fi!(ltree,ltree)int4 fi!(ltree,ltree,int4)int4
lca fi!(ltree,ltree)ltree fi!(ltree,ltree,ltree)ltree fi!(ltree,ltree,ltree,ltree)ltree fi!(ltree,ltree,ltree,ltree,ltree)ltree fi!(ltree,ltree,ltree,ltree,ltree,ltree)ltree fi!(ltree,ltree,ltree,ltree,ltree,ltree,ltree)ltree fi!(ltree,ltree,ltree,ltree,ltree,ltree,ltree,ltree)ltree fi!(ltree[])ltree
lquery_in fi!(cstring)lquery
lquery_out fi!(lquery)cstring
lquery_send fi!(lquery)bytea
lt_q_regex fi!(ltree,lquery[])bool
lt_q_rregex fi!(lquery[],ltree)bool
ltq_regex fi!(ltree,lquery)bool
ltq_rregex fi!(lquery,ltree)bool
ltree2text fi!(ltree)text
ltree_addltree fi!(ltree,ltree)ltree
ltree_addtext fi!(ltree,text)ltree
ltree_cmp fi!(ltree,ltree)int4
ltree_eq fi!(ltree,ltree)bool
ltree_ge fi!(ltree,ltree)bool
ltree_gist_in fi!(cstring)ltree_gist
ltree_gist_out fi!(ltree_gist)cstring
ltree_gt fi!(ltree,ltree)bool
ltree_in fi!(cstring)ltree
ltree_isparent fi!(ltree,ltree)bool
ltree_le fi!(ltree,ltree)bool
ltree_lt fi!(ltree,ltree)bool
ltree_ne fi!(ltree,ltree)bool
ltree_out fi!(ltree)cstring
ltree_risparent fi!(ltree,ltree)bool
ltree_send fi!(ltree)bytea
ltree_textadd fi!(text,ltree)ltree
ltxtq_exec fi!(ltree,ltxtquery)bool
ltxtq_in fi!(cstring)ltxtquery
ltxtq_out fi!(ltxtquery)cstring
ltxtq_rexec fi!(ltxtquery,ltree)bool
ltxtq_send fi!(ltxtquery)bytea
nlevel fi!(ltree)int4
subltree fi!(ltree,int4,int4)ltree
subpath fi!(ltree,int4)ltree fi!(ltree,int4,int4)ltree
text2ltree fi!(text)ltree
#
## moddatetime
moddatetime fv()trigger
#
## pageinspect
brin_metapage_info fv!(bytea)magic:text,version:int4,pagesperrange:int4,lastrevmappage:int8
brin_page_items fv!s(bytea,regclass)itemoffset:int4,blknum:int8,attnum:int4,allnulls:bool,hasnulls:bool,placeholder:bool,empty:bool,value:text
brin_page_type fv!(bytea)text
brin_revmap_data fv!s(bytea)pages:tid
bt_metap fv!(text)magic:int4,version:int4,root:int8,level:int8,fastroot:int8,fastlevel:int8,last_cleanup_num_delpages:int8,last_cleanup_num_tuples:float8,allequalimage:bool
bt_multi_page_stats fv!s(text,int8,int8)blkno:int8,type:char,live_items:int4,dead_items:int4,avg_item_size:int4,page_size:int4,free_size:int4,btpo_prev:int8,btpo_next:int8,btpo_level:int8,btpo_flags:int4
bt_page_items fv!s(bytea)itemoffset:int2,ctid:tid,itemlen:int2,nulls:bool,vars:bool,data:text,dead:bool,htid:tid,tids:tid[] fv!s(text,int8)itemoffset:int2,ctid:tid,itemlen:int2,nulls:bool,vars:bool,data:text,dead:bool,htid:tid,tids:tid[]
bt_page_stats fv!(text,int8)blkno:int8,type:char,live_items:int4,dead_items:int4,avg_item_size:int4,page_size:int4,free_size:int4,btpo_prev:int8,btpo_next:int8,btpo_level:int8,btpo_flags:int4
fsm_page_contents fv!(bytea)text
get_raw_page fv!(text,int8)bytea fv!(text,text,int8)bytea
gin_leafpage_items fv!s(bytea)first_tid:tid,nbytes:int2,tids:tid[]
gin_metapage_info fv!(bytea)pending_head:int8,pending_tail:int8,tail_free_size:int4,n_pending_pages:int8,n_pending_tuples:int8,n_total_pages:int8,n_entry_pages:int8,n_data_pages:int8,n_entries:int8,version:int4
gin_page_opaque_info fv!(bytea)rightlink:int8,maxoff:int4,flags:text[]
gist_page_items fv!s(bytea,regclass)itemoffset:int2,ctid:tid,itemlen:int2,dead:bool,keys:text
gist_page_items_bytea fv!s(bytea)itemoffset:int2,ctid:tid,itemlen:int2,dead:bool,key_data:bytea
gist_page_opaque_info fv!(bytea)lsn:pg_lsn,nsn:pg_lsn,rightlink:int8,flags:text[]
hash_bitmap_info fv!s(regclass,int8)bitmapblkno:int8,bitmapbit:int4,bitstatus:bool
hash_metapage_info fv!(bytea)magic:int8,version:int8,ntuples:float8,ffactor:int4,bsize:int4,bmsize:int4,bmshift:int4,maxbucket:int8,highmask:int8,lowmask:int8,ovflpoint:int8,firstfree:int8,nmaps:int8,procid:oid,spares:int8[],mapp:int8[]
hash_page_items fv!s(bytea)itemoffset:int4,ctid:tid,data:int8
hash_page_stats fv!(bytea)live_items:int4,dead_items:int4,page_size:int4,free_size:int4,hasho_prevblkno:int8,hasho_nextblkno:int8,hasho_bucket:int8,hasho_flag:int4,hasho_page_id:int4
hash_page_type fv!(bytea)text
heap_page_item_attrs fvs(bytea,regclass)lp:int2,lp_off:int2,lp_flags:int2,lp_len:int2,t_xmin:xid,t_xmax:xid,t_field3:int4,t_ctid:tid,t_infomask2:int4,t_infomask:int4,t_hoff:int2,t_bits:text,t_oid:oid,t_attrs:bytea[] fvs(bytea,regclass,bool)lp:int2,lp_off:int2,lp_flags:int2,lp_len:int2,t_xmin:xid,t_xmax:xid,t_field3:int4,t_ctid:tid,t_infomask2:int4,t_infomask:int4,t_hoff:int2,t_bits:text,t_oid:oid,t_attrs:bytea[]
heap_page_items fv!s(bytea)lp:int2,lp_off:int2,lp_flags:int2,lp_len:int2,t_xmin:xid,t_xmax:xid,t_field3:int4,t_ctid:tid,t_infomask2:int4,t_infomask:int4,t_hoff:int2,t_bits:text,t_oid:oid,t_data:bytea
heap_tuple_infomask_flags fv!(int4,int4)raw_flags:text[],combined_flags:text[]
page_checksum fv!(bytea,int8)int2
page_header fv!(bytea)lsn:pg_lsn,checksum:int2,flags:int2,lower:int4,upper:int4,special:int4,pagesize:int4,version:int2,prune_xid:xid
tuple_data_split fv(oid,bytea,int4,int4,text)bytea[] fv(oid,bytea,int4,int4,text,bool)bytea[]
#
## pg_buffercache
pg_buffercache_evict fv!(int4)buffer_evicted:bool,buffer_flushed:bool
pg_buffercache_evict_all fv()buffers_evicted:int4,buffers_flushed:int4,buffers_skipped:int4
pg_buffercache_evict_relation fv!(regclass)buffers_evicted:int4,buffers_flushed:int4,buffers_skipped:int4
pg_buffercache_numa_pages fvs()record
pg_buffercache_pages fvs()record
pg_buffercache_summary fv()buffers_used:int4,buffers_unused:int4,buffers_dirty:int4,buffers_pinned:int4,usagecount_avg:float8
pg_buffercache_usage_counts fvs()usage_count:int4,buffers:int4,dirty:int4,pinned:int4
#
pg_buffercache bufferid relfilenode reltablespace reldatabase relforknumber relblocknumber isdirty usagecount pinning_backends
pg_buffercache_numa bufferid os_page_num numa_node
## pg_freespacemap
pg_freespace fv!(regclass,int8)int2 fvs(regclass)blkno:int8,avail:int2
#
## pg_logicalinspect
pg_get_logical_snapshot_info fv!(text)state:text,xmin:xid,xmax:xid,start_decoding_at:pg_lsn,two_phase_at:pg_lsn,initial_xmin_horizon:xid,building_full_snapshot:bool,in_slot_creation:bool,last_serialized_snapshot:pg_lsn,next_phase_at:xid,committed_count:int4,committed_xip:xid[],catchange_count:int4,catchange_xip:xid[]
pg_get_logical_snapshot_meta fv!(text)magic:int4,checksum:int8,version:int4
#
## pg_prewarm
autoprewarm_dump_now fv!()int8
autoprewarm_start_worker fv!()void
pg_prewarm fv4(regclass,text,text,int8,int8)int8
#
## pg_stat_statements
pg_stat_statements fv!s(bool)userid:oid,dbid:oid,toplevel:bool,queryid:int8,query:text,plans:int8,total_plan_time:float8,min_plan_time:float8,max_plan_time:float8,mean_plan_time:float8,stddev_plan_time:float8,calls:int8,total_exec_time:float8,min_exec_time:float8,max_exec_time:float8,mean_exec_time:float8,stddev_exec_time:float8,rows:int8,shared_blks_hit:int8,shared_blks_read:int8,shared_blks_dirtied:int8,shared_blks_written:int8,local_blks_hit:int8,local_blks_read:int8,local_blks_dirtied:int8,local_blks_written:int8,temp_blks_read:int8,temp_blks_written:int8,shared_blk_read_time:float8,shared_blk_write_time:float8,local_blk_read_time:float8,local_blk_write_time:float8,temp_blk_read_time:float8,temp_blk_write_time:float8,wal_records:int8,wal_fpi:int8,wal_bytes:numeric,wal_buffers_full:int8,jit_functions:int8,jit_generation_time:float8,jit_inlining_count:int8,jit_inlining_time:float8,jit_optimization_count:int8,jit_optimization_time:float8,jit_emission_count:int8,jit_emission_time:float8,jit_deform_count:int8,jit_deform_time:float8,parallel_workers_to_launch:int8,parallel_workers_launched:int8,stats_since:timestamptz,minmax_stats_since:timestamptz
pg_stat_statements_info fv!()dealloc:int8,stats_reset:timestamptz
pg_stat_statements_reset fv!4(oid,oid,int8,bool)timestamptz
#
pg_stat_statements userid dbid toplevel queryid query plans total_plan_time min_plan_time max_plan_time mean_plan_time stddev_plan_time calls total_exec_time min_exec_time max_exec_time mean_exec_time stddev_exec_time rows shared_blks_hit shared_blks_read shared_blks_dirtied shared_blks_written local_blks_hit local_blks_read local_blks_dirtied local_blks_written temp_blks_read temp_blks_written shared_blk_read_time shared_blk_write_time local_blk_read_time local_blk_write_time temp_blk_read_time temp_blk_write_time wal_records wal_fpi wal_bytes wal_buffers_full jit_functions jit_generation_time jit_inlining_count jit_inlining_time jit_optimization_count jit_optimization_time jit_emission_count jit_emission_time jit_deform_count jit_deform_time parallel_workers_to_launch parallel_workers_launched stats_since minmax_stats_since
pg_stat_statements_info dealloc stats_reset
## pg_surgery
heap_force_freeze fv!(regclass,tid[])void
heap_force_kill fv!(regclass,tid[])void
#
## pg_trgm
gtrgm_in fi!(cstring)gtrgm
gtrgm_out fi!(gtrgm)cstring
set_limit fv!(float4)float4
show_limit fs!()float4
show_trgm fi!(text)text[]
similarity fi!(text,text)float4
similarity_dist fi!(text,text)float4
similarity_op fs!(text,text)bool
strict_word_similarity fi!(text,text)float4
strict_word_similarity_commutator_op fs!(text,text)bool
strict_word_similarity_dist_commutator_op fi!(text,text)float4
strict_word_similarity_dist_op fi!(text,text)float4
strict_word_similarity_op fs!(text,text)bool
word_similarity fi!(text,text)float4
word_similarity_commutator_op fs!(text,text)bool
word_similarity_dist_commutator_op fi!(text,text)float4
word_similarity_dist_op fi!(text,text)float4
word_similarity_op fs!(text,text)bool
#
## pg_visibility
pg_check_frozen fv!s(regclass)t_ctid:tid
pg_check_visible fv!s(regclass)t_ctid:tid
pg_truncate_visibility_map fv!(regclass)void
pg_visibility fv!(regclass,int8)all_visible:bool,all_frozen:bool,pd_all_visible:bool fv!s(regclass)blkno:int8,all_visible:bool,all_frozen:bool,pd_all_visible:bool
pg_visibility_map fv!(regclass,int8)all_visible:bool,all_frozen:bool fv!s(regclass)blkno:int8,all_visible:bool,all_frozen:bool
pg_visibility_map_summary fv!(regclass)all_visible:int8,all_frozen:int8
#
## pg_walinspect
pg_get_wal_block_info fv!s1(pg_lsn,pg_lsn,bool)start_lsn:pg_lsn,end_lsn:pg_lsn,prev_lsn:pg_lsn,block_id:int2,reltablespace:oid,reldatabase:oid,relfilenode:oid,relforknumber:int2,relblocknumber:int8,xid:xid,resource_manager:text,record_type:text,record_length:int4,main_data_length:int4,block_data_length:int4,block_fpi_length:int4,block_fpi_info:text[],description:text,block_data:bytea,block_fpi_data:bytea
pg_get_wal_record_info fv!(pg_lsn)start_lsn:pg_lsn,end_lsn:pg_lsn,prev_lsn:pg_lsn,xid:xid,resource_manager:text,record_type:text,record_length:int4,main_data_length:int4,fpi_length:int4,description:text,block_ref:text
pg_get_wal_records_info fv!s(pg_lsn,pg_lsn)start_lsn:pg_lsn,end_lsn:pg_lsn,prev_lsn:pg_lsn,xid:xid,resource_manager:text,record_type:text,record_length:int4,main_data_length:int4,fpi_length:int4,description:text,block_ref:text
pg_get_wal_stats fv!s1(pg_lsn,pg_lsn,bool)resource_manager/record_type:text,count:int8,count_percentage:float8,record_size:int8,record_size_percentage:float8,fpi_size:int8,fpi_size_percentage:float8,combined_size:int8,combined_size_percentage:float8
#
## pgcrypto
armor fi!(bytea)text fi!(bytea,text[],text[])text
crypt fi!(text,text)text
dearmor fi!(text)bytea
decrypt fi!(bytea,bytea,text)bytea
decrypt_iv fi!(bytea,bytea,bytea,text)bytea
digest fi!(bytea,text)bytea fi!(text,text)bytea
encrypt fi!(bytea,bytea,text)bytea
encrypt_iv fi!(bytea,bytea,bytea,text)bytea
fips_mode fv!()bool
gen_random_bytes fv!(int4)bytea
gen_random_uuid fv()uuid
gen_salt fv!(text)text fv!(text,int4)text
hmac fi!(bytea,bytea,text)bytea fi!(text,text,text)bytea
pgp_armor_headers fi!s(text)key:text,value:text
pgp_key_id fi!(bytea)text
pgp_pub_decrypt fi!(bytea,bytea)text fi!(bytea,bytea,text)text fi!(bytea,bytea,text,text)text
pgp_pub_decrypt_bytea fi!(bytea,bytea)bytea fi!(bytea,bytea,text)bytea fi!(bytea,bytea,text,text)bytea
pgp_pub_encrypt fv!(text,bytea)bytea fv!(text,bytea,text)bytea
pgp_pub_encrypt_bytea fv!(bytea,bytea)bytea fv!(bytea,bytea,text)bytea
pgp_sym_decrypt fi!(bytea,text)text fi!(bytea,text,text)text
pgp_sym_decrypt_bytea fi!(bytea,text)bytea fi!(bytea,text,text)bytea
pgp_sym_encrypt fv!(text,text)bytea fv!(text,text,text)bytea
pgp_sym_encrypt_bytea fv!(bytea,text)bytea fv!(bytea,text,text)bytea
#
## pgrowlocks
pgrowlocks fv!s(text)locked_row:tid,locker:xid,multi:bool,xids:xid[],modes:text[],pids:int4[]
#
## pgstattuple
pg_relpages fv!(regclass)int8 fv!(text)int8
pgstatginindex fv!(regclass)version:int4,pending_pages:int4,pending_tuples:int8
pgstathashindex fv!(regclass)version:int4,bucket_pages:int8,overflow_pages:int8,bitmap_pages:int8,unused_pages:int8,live_items:int8,dead_items:int8,free_percent:float8
pgstatindex fv!(regclass)version:int4,tree_level:int4,index_size:int8,root_block_no:int8,internal_pages:int8,leaf_pages:int8,empty_pages:int8,deleted_pages:int8,avg_leaf_density:float8,leaf_fragmentation:float8 fv!(text)version:int4,tree_level:int4,index_size:int8,root_block_no:int8,internal_pages:int8,leaf_pages:int8,empty_pages:int8,deleted_pages:int8,avg_leaf_density:float8,leaf_fragmentation:float8
pgstattuple fv!(regclass)table_len:int8,tuple_count:int8,tuple_len:int8,tuple_percent:float8,dead_tuple_count:int8,dead_tuple_len:int8,dead_tuple_percent:float8,free_space:int8,free_percent:float8 fv!(text)table_len:int8,tuple_count:int8,tuple_len:int8,tuple_percent:float8,dead_tuple_count:int8,dead_tuple_len:int8,dead_tuple_percent:float8,free_space:int8,free_percent:float8
pgstattuple_approx fv!(regclass)table_len:int8,scanned_percent:float8,approx_tuple_count:int8,approx_tuple_len:int8,approx_tuple_percent:float8,dead_tuple_count:int8,dead_tuple_len:int8,dead_tuple_percent:float8,approx_free_space:int8,approx_free_percent:float8
#
## plpgsql
plpgsql_call_handler fv()language_handler
plpgsql_validator fv!(oid)void
#
## pltcl
pltcl_call_handler fv()language_handler
#
## pltclu
pltclu_call_handler fv()language_handler
#
## postgres_fdw
postgres_fdw_disconnect fv!(text)bool
postgres_fdw_disconnect_all fv!()bool
postgres_fdw_get_connections fv!s1(bool)server_name:text,user_name:text,valid:bool,used_in_xact:bool,closed:bool,remote_backend_pid:int4
postgres_fdw_handler fv!()fdw_handler
postgres_fdw_validator fv!(text[],oid)void
#
## refint
check_foreign_key fv()trigger
check_primary_key fv()trigger
#
## seg
seg_center fi!(seg)float4
seg_cmp fi!(seg,seg)int4
seg_contained fi!(seg,seg)bool
seg_contains fi!(seg,seg)bool
seg_different fi!(seg,seg)bool
seg_ge fi!(seg,seg)bool
seg_gt fi!(seg,seg)bool
seg_in fi!(cstring)seg
seg_inter fi!(seg,seg)seg
seg_le fi!(seg,seg)bool
seg_left fi!(seg,seg)bool
seg_lower fi!(seg)float4
seg_lt fi!(seg,seg)bool
seg_out fi!(seg)cstring
seg_over_left fi!(seg,seg)bool
seg_over_right fi!(seg,seg)bool
seg_overlap fi!(seg,seg)bool
seg_right fi!(seg,seg)bool
seg_same fi!(seg,seg)bool
seg_size fi!(seg)float4
seg_union fi!(seg,seg)seg
seg_upper fi!(seg)float4
#
## sslinfo
ssl_cipher fv!()text
ssl_client_cert_present fv!()bool
ssl_client_dn fv!()text
ssl_client_dn_field fv!(text)text
ssl_client_serial fv!()numeric
ssl_extension_info fv!s()name:text,value:text,critical:bool
ssl_is_used fv!()bool
ssl_issuer_dn fv!()text
ssl_issuer_field fv!(text)text
ssl_version fv!()text
#
## tablefunc
connectby fs!s(text,text,text,text,int4)record fs!s(text,text,text,text,int4,text)record fs!s(text,text,text,text,text,int4)record fs!s(text,text,text,text,text,int4,text)record
crosstab fs!s(text)record fs!s(text,int4)record fs!s(text,text)record
crosstab2 fs!s(text)%tablefunc_crosstab_2
crosstab3 fs!s(text)%tablefunc_crosstab_3
crosstab4 fs!s(text)%tablefunc_crosstab_4
normal_rand fv!s(int4,float8,float8)float8
#
## tcn
triggered_change_notification fv()trigger
#
## tsm_system_rows
#
## tsm_system_time
#
## unaccent
unaccent fs!(regdictionary,text)text fs!(text)text
#
## uuid-ossp
uuid_generate_v1 fv!()uuid
uuid_generate_v1mc fv!()uuid
uuid_generate_v3 fi!(uuid,text)uuid
uuid_generate_v4 fv!()uuid
uuid_generate_v5 fi!(uuid,text)uuid
uuid_nil fi!()uuid
uuid_ns_dns fi!()uuid
uuid_ns_oid fi!()uuid
uuid_ns_url fi!()uuid
uuid_ns_x500 fi!()uuid
#
## xml2
xml_encode_special_chars fi!(text)text
xml_valid fs!(text)bool
xpath_bool fi!(text,text)bool
xpath_list fi!(text,text)text fi!(text,text,text)text
xpath_nodeset fi!(text,text)text fi!(text,text,text)text fi!(text,text,text,text)text
xpath_number fi!(text,text)float4
xpath_string fi!(text,text)text
xpath_table fs!s(text,text,text,text,text)record
xslt_process fi!(text,text)text fv!(text,text,text)text
#`;
