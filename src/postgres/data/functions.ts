/** Functions of pg_catalog: a name and its signatures a line, as ../names.ts reads them. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `RI_FKey_cascade_del fv!()trigger
RI_FKey_cascade_upd fv!()trigger
RI_FKey_check_ins fv!()trigger
RI_FKey_check_upd fv!()trigger
RI_FKey_noaction_del fv!()trigger
RI_FKey_noaction_upd fv!()trigger
RI_FKey_restrict_del fv!()trigger
RI_FKey_restrict_upd fv!()trigger
RI_FKey_setdefault_del fv!()trigger
RI_FKey_setdefault_upd fv!()trigger
RI_FKey_setnull_del fv!()trigger
RI_FKey_setnull_upd fv!()trigger
abbrev fi!(cidr)text fi!(inet)text
abs fi!(float4)float4 fi!(float8)float8 fi!(int2)int2 fi!(int4)int4 fi!(int8)int8 fi!(numeric)numeric
aclcontains fi!(aclitem[],aclitem)bool
acldefault fi!(char,oid)aclitem[]
aclexplode fs!s(aclitem[])grantor:oid,grantee:oid,privilege_type:text,is_grantable:bool
aclinsert fi!(aclitem[],aclitem)aclitem[]
aclitemeq fi!(aclitem,aclitem)bool
aclitemin fs!(cstring)aclitem
aclitemout fs!(aclitem)cstring
aclremove fi!(aclitem[],aclitem)aclitem[]
acos fi!(float8)float8
acosd fi!(float8)float8
acosh fi!(float8)float8
age fi!(timestamp,timestamp)interval fi!(timestamptz,timestamptz)interval fs!(timestamp)interval fs!(timestamptz)interval fs!(xid)int4
amvalidate fv!(oid)bool
any_in fi!(cstring)any
any_out fi!(any)cstring
any_value ai(anyelement)anyelement
any_value_transfn fi!(anyelement,anyelement)anyelement
anyarray_in fi!(cstring)anyarray
anyarray_out fs!(anyarray)cstring
anyarray_send fs!(anyarray)bytea
anycompatible_in fi!(cstring)anycompatible
anycompatible_out fi!(anycompatible)cstring
anycompatiblearray_in fi!(cstring)anycompatiblearray
anycompatiblearray_out fs!(anycompatiblearray)cstring
anycompatiblearray_send fs!(anycompatiblearray)bytea
anycompatiblemultirange_in fs!(cstring,oid,int4)anycompatiblemultirange
anycompatiblemultirange_out fs!(anycompatiblemultirange)cstring
anycompatiblenonarray_in fi!(cstring)anycompatiblenonarray
anycompatiblenonarray_out fi!(anycompatiblenonarray)cstring
anycompatiblerange_in fs!(cstring,oid,int4)anycompatiblerange
anycompatiblerange_out fs!(anycompatiblerange)cstring
anyelement_in fi!(cstring)anyelement
anyelement_out fi!(anyelement)cstring
anyenum_in fi!(cstring)anyenum
anyenum_out fs!(anyenum)cstring
anymultirange_in fs!(cstring,oid,int4)anymultirange
anymultirange_out fs!(anymultirange)cstring
anynonarray_in fi!(cstring)anynonarray
anynonarray_out fi!(anynonarray)cstring
anyrange_in fs!(cstring,oid,int4)anyrange
anyrange_out fs!(anyrange)cstring
anytextcat fs!(anynonarray,text)text
area fi!(box)float8 fi!(circle)float8 fi!(path)float8
array_agg ai(anyarray)anyarray ai(anynonarray)anyarray
array_append fi(anycompatiblearray,anycompatible)anycompatiblearray
array_cat fi(anycompatiblearray,anycompatiblearray)anycompatiblearray
array_dims fi!(anyarray)text
array_eq fi!(anyarray,anyarray)bool
array_fill fi(anyelement,int4[])anyarray fi(anyelement,int4[],int4[])anyarray
array_ge fi!(anyarray,anyarray)bool
array_gt fi!(anyarray,anyarray)bool
array_in fs!(cstring,oid,int4)anyarray
array_larger fi!(anyarray,anyarray)anyarray
array_le fi!(anyarray,anyarray)bool
array_length fi!(anyarray,int4)int4
array_lower fi!(anyarray,int4)int4
array_lt fi!(anyarray,anyarray)bool
array_ndims fi!(anyarray)int4
array_ne fi!(anyarray,anyarray)bool
array_out fs!(anyarray)cstring
array_position fi(anycompatiblearray,anycompatible)int4 fi(anycompatiblearray,anycompatible,int4)int4
array_positions fi(anycompatiblearray,anycompatible)int4[]
array_prepend fi(anycompatible,anycompatiblearray)anycompatiblearray
array_remove fi(anycompatiblearray,anycompatible)anycompatiblearray
array_replace fi(anycompatiblearray,anycompatible,anycompatible)anycompatiblearray
array_reverse fi!(anyarray)anyarray>16
array_sample fv!(anyarray,int4)anyarray
array_send fs!(anyarray)bytea
array_shuffle fv!(anyarray)anyarray
array_smaller fi!(anyarray,anyarray)anyarray
array_sort fi!(anyarray)anyarray>16 fi!(anyarray,bool)anyarray>16 fi!(anyarray,bool,bool)anyarray>16
array_to_json fs!(anyarray)json fs!(anyarray,bool)json
array_to_string fs!(anyarray,text)text fs(anyarray,text,text)text
array_to_tsvector fi!(text[])tsvector
array_upper fi!(anyarray,int4)int4
arraycontained fi!(anyarray,anyarray)bool
arraycontains fi!(anyarray,anyarray)bool
arrayoverlap fi!(anyarray,anyarray)bool
ascii fi!(text)int4
asin fi!(float8)float8
asind fi!(float8)float8
asinh fi!(float8)float8
atan fi!(float8)float8
atan2 fi!(float8,float8)float8
atan2d fi!(float8,float8)float8
atand fi!(float8)float8
atanh fi!(float8)float8
avg ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(interval)interval ai(numeric)numeric
binary_upgrade_add_sub_rel_state fv(text,oid,char,pg_lsn)void>16
binary_upgrade_create_empty_extension fv(text,text,bool,text,oid[],text[],text[])void
binary_upgrade_logical_slot_has_caught_up fv!(name)bool>16
binary_upgrade_replorigin_advance fv(text,pg_lsn)void>16
binary_upgrade_set_missing_value fv!(oid,text,text)void
binary_upgrade_set_next_array_pg_type_oid fv!(oid)void
binary_upgrade_set_next_heap_pg_class_oid fv!(oid)void
binary_upgrade_set_next_heap_relfilenode fv!(oid)void
binary_upgrade_set_next_index_pg_class_oid fv!(oid)void
binary_upgrade_set_next_index_relfilenode fv!(oid)void
binary_upgrade_set_next_multirange_array_pg_type_oid fv!(oid)void
binary_upgrade_set_next_multirange_pg_type_oid fv!(oid)void
binary_upgrade_set_next_pg_authid_oid fv!(oid)void
binary_upgrade_set_next_pg_enum_oid fv!(oid)void
binary_upgrade_set_next_pg_tablespace_oid fv!(oid)void
binary_upgrade_set_next_pg_type_oid fv!(oid)void
binary_upgrade_set_next_toast_pg_class_oid fv!(oid)void
binary_upgrade_set_next_toast_relfilenode fv!(oid)void
binary_upgrade_set_record_init_privs fv!(bool)void
bit fi!(bit,int4,bool)bit fi!(int4,int4)bit fi!(int8,int4)bit
bit_and ai(bit)bit ai(int2)int2 ai(int4)int4 ai(int8)int8
bit_count fi!(bit)int8 fi!(bytea)int8
bit_in fi!(cstring,oid,int4)bit
bit_length fi!(bit)int4 fi!(bytea)int4 fi!(text)int4
bit_or ai(bit)bit ai(int2)int2 ai(int4)int4 ai(int8)int8
bit_out fi!(bit)cstring
bit_send fi!(bit)bytea
bit_xor ai(bit)bit ai(int2)int2 ai(int4)int4 ai(int8)int8
bitand fi!(bit,bit)bit
bitcat fi!(varbit,varbit)varbit
bitcmp fi!(bit,bit)int4
biteq fi!(bit,bit)bool
bitge fi!(bit,bit)bool
bitgt fi!(bit,bit)bool
bitle fi!(bit,bit)bool
bitlt fi!(bit,bit)bool
bitne fi!(bit,bit)bool
bitnot fi!(bit)bit
bitor fi!(bit,bit)bit
bitshiftleft fi!(bit,int4)bit
bitshiftright fi!(bit,int4)bit
bittypmodin fi!(cstring[])int4
bittypmodout fi!(int4)cstring
bitxor fi!(bit,bit)bit
bool fi!(int4)bool fi!(jsonb)bool
bool_and ai(bool)bool
bool_or ai(bool)bool
booland_statefunc fi!(bool,bool)bool
booleq fi!(bool,bool)bool
boolge fi!(bool,bool)bool
boolgt fi!(bool,bool)bool
boolin fi!(cstring)bool
boolle fi!(bool,bool)bool
boollt fi!(bool,bool)bool
boolne fi!(bool,bool)bool
boolor_statefunc fi!(bool,bool)bool
boolout fi!(bool)cstring
boolsend fi!(bool)bytea
bound_box fi!(box,box)box
box fi!(circle)box fi!(point)box fi!(point,point)box fi!(polygon)box
box_above fi!(box,box)bool
box_above_eq fi!(box,box)bool
box_add fi!(box,point)box
box_below fi!(box,box)bool
box_below_eq fi!(box,box)bool
box_center fi!(box)point
box_contain fi!(box,box)bool
box_contain_pt fi!(box,point)bool
box_contained fi!(box,box)bool
box_distance fi!(box,box)float8
box_div fi!(box,point)box
box_eq fi!(box,box)bool
box_ge fi!(box,box)bool
box_gt fi!(box,box)bool
box_in fi!(cstring)box
box_intersect fi!(box,box)box
box_le fi!(box,box)bool
box_left fi!(box,box)bool
box_lt fi!(box,box)bool
box_mul fi!(box,point)box
box_out fi!(box)cstring
box_overabove fi!(box,box)bool
box_overbelow fi!(box,box)bool
box_overlap fi!(box,box)bool
box_overleft fi!(box,box)bool
box_overright fi!(box,box)bool
box_right fi!(box,box)bool
box_same fi!(box,box)bool
box_send fi!(box)bytea
box_sub fi!(box,point)box
bpchar fi!(bpchar,int4,bool)bpchar fi!(char)bpchar fi!(name)bpchar
bpchar_larger fi!(bpchar,bpchar)bpchar
bpchar_pattern_ge fi!(bpchar,bpchar)bool
bpchar_pattern_gt fi!(bpchar,bpchar)bool
bpchar_pattern_le fi!(bpchar,bpchar)bool
bpchar_pattern_lt fi!(bpchar,bpchar)bool
bpchar_smaller fi!(bpchar,bpchar)bpchar
bpcharcmp fi!(bpchar,bpchar)int4
bpchareq fi!(bpchar,bpchar)bool
bpcharge fi!(bpchar,bpchar)bool
bpchargt fi!(bpchar,bpchar)bool
bpchariclike fi!(bpchar,text)bool
bpcharicnlike fi!(bpchar,text)bool
bpcharicregexeq fi!(bpchar,text)bool
bpcharicregexne fi!(bpchar,text)bool
bpcharin fi!(cstring,oid,int4)bpchar
bpcharle fi!(bpchar,bpchar)bool
bpcharlike fi!(bpchar,text)bool
bpcharlt fi!(bpchar,bpchar)bool
bpcharne fi!(bpchar,bpchar)bool
bpcharnlike fi!(bpchar,text)bool
bpcharout fi!(bpchar)cstring
bpcharregexeq fi!(bpchar,text)bool
bpcharregexne fi!(bpchar,text)bool
bpcharsend fs!(bpchar)bytea
bpchartypmodin fi!(cstring[])int4
bpchartypmodout fi!(int4)cstring
brin_bloom_summary_in fi!(cstring)pg_brin_bloom_summary
brin_bloom_summary_out fi!(pg_brin_bloom_summary)cstring
brin_bloom_summary_send fs!(pg_brin_bloom_summary)bytea
brin_desummarize_range fv!(regclass,int8)void
brin_minmax_multi_summary_in fi!(cstring)pg_brin_minmax_multi_summary
brin_minmax_multi_summary_out fi!(pg_brin_minmax_multi_summary)cstring
brin_minmax_multi_summary_send fs!(pg_brin_minmax_multi_summary)bytea
brin_summarize_new_values fv!(regclass)int4
brin_summarize_range fv!(regclass,int8)int4
broadcast fi!(inet)inet
btarraycmp fi!(anyarray,anyarray)int4
btboolcmp fi!(bool,bool)int4
btbpchar_pattern_cmp fi!(bpchar,bpchar)int4
btcharcmp fi!(char,char)int4
btequalimage fi!(oid)bool
btfloat48cmp fi!(float4,float8)int4
btfloat4cmp fi!(float4,float4)int4
btfloat84cmp fi!(float8,float4)int4
btfloat8cmp fi!(float8,float8)int4
btint24cmp fi!(int2,int4)int4
btint28cmp fi!(int2,int8)int4
btint2cmp fi!(int2,int2)int4
btint42cmp fi!(int4,int2)int4
btint48cmp fi!(int4,int8)int4
btint4cmp fi!(int4,int4)int4
btint82cmp fi!(int8,int2)int4
btint84cmp fi!(int8,int4)int4
btint8cmp fi!(int8,int8)int4
btnamecmp fi!(name,name)int4
btnametextcmp fi!(name,text)int4
btoidcmp fi!(oid,oid)int4
btoidvectorcmp fi!(oidvector,oidvector)int4
btrecordcmp fi!(record,record)int4
btrecordimagecmp fi!(record,record)int4
btrim fi!(bytea,bytea)bytea fi!(text)text fi!(text,text)text
bttext_pattern_cmp fi!(text,text)int4
bttextcmp fi!(text,text)int4
bttextnamecmp fi!(text,name)int4
bttidcmp fi!(tid,tid)int4
btvarstrequalimage fi!(oid)bool
bytea fi!(int2)bytea>16 fi!(int4)bytea>16 fi!(int8)bytea>16
bytea_larger fi!(bytea,bytea)bytea>16
bytea_smaller fi!(bytea,bytea)bytea>16
byteacat fi!(bytea,bytea)bytea
byteacmp fi!(bytea,bytea)int4
byteaeq fi!(bytea,bytea)bool
byteage fi!(bytea,bytea)bool
byteagt fi!(bytea,bytea)bool
byteain fi!(cstring)bytea
byteale fi!(bytea,bytea)bool
bytealike fi!(bytea,bytea)bool
bytealt fi!(bytea,bytea)bool
byteane fi!(bytea,bytea)bool
byteanlike fi!(bytea,bytea)bool
byteaout fi!(bytea)cstring
byteasend fi!(bytea)bytea
cardinality fi!(anyarray)int4
casefold fi!(text)text>16
cash_cmp fi!(money,money)int4
cash_div_cash fi!(money,money)float8
cash_div_flt4 fi!(money,float4)money
cash_div_flt8 fi!(money,float8)money
cash_div_int2 fi!(money,int2)money
cash_div_int4 fi!(money,int4)money
cash_div_int8 fi!(money,int8)money
cash_eq fi!(money,money)bool
cash_ge fi!(money,money)bool
cash_gt fi!(money,money)bool
cash_in fs!(cstring)money
cash_le fi!(money,money)bool
cash_lt fi!(money,money)bool
cash_mi fi!(money,money)money
cash_mul_flt4 fi!(money,float4)money
cash_mul_flt8 fi!(money,float8)money
cash_mul_int2 fi!(money,int2)money
cash_mul_int4 fi!(money,int4)money
cash_mul_int8 fi!(money,int8)money
cash_ne fi!(money,money)bool
cash_out fs!(money)cstring
cash_pl fi!(money,money)money
cash_send fi!(money)bytea
cash_words fi!(money)text
cashlarger fi!(money,money)money
cashsmaller fi!(money,money)money
cbrt fi!(float8)float8
ceil fi!(float8)float8 fi!(numeric)numeric
ceiling fi!(float8)float8 fi!(numeric)numeric
center fi!(box)point fi!(circle)point
char fi!(int4)char fi!(text)char
char_length fi!(bpchar)int4 fi!(text)int4
character_length fi!(bpchar)int4 fi!(text)int4
chareq fi!(char,char)bool
charge fi!(char,char)bool
chargt fi!(char,char)bool
charin fi!(cstring)char
charle fi!(char,char)bool
charlt fi!(char,char)bool
charne fi!(char,char)bool
charout fi!(char)cstring
charsend fi!(char)bytea
chr fi!(int4)text
cideq fi!(cid,cid)bool
cidin fi!(cstring)cid
cidout fi!(cid)cstring
cidr fi!(inet)cidr
cidr_in fi!(cstring)cidr
cidr_out fi!(cidr)cstring
cidr_send fi!(cidr)bytea
cidsend fi!(cid)bytea
circle fi!(box)circle fi!(point,float8)circle fi!(polygon)circle
circle_above fi!(circle,circle)bool
circle_add_pt fi!(circle,point)circle
circle_below fi!(circle,circle)bool
circle_center fi!(circle)point
circle_contain fi!(circle,circle)bool
circle_contain_pt fi!(circle,point)bool
circle_contained fi!(circle,circle)bool
circle_distance fi!(circle,circle)float8
circle_div_pt fi!(circle,point)circle
circle_eq fi!(circle,circle)bool
circle_ge fi!(circle,circle)bool
circle_gt fi!(circle,circle)bool
circle_in fi!(cstring)circle
circle_le fi!(circle,circle)bool
circle_left fi!(circle,circle)bool
circle_lt fi!(circle,circle)bool
circle_mul_pt fi!(circle,point)circle
circle_ne fi!(circle,circle)bool
circle_out fi!(circle)cstring
circle_overabove fi!(circle,circle)bool
circle_overbelow fi!(circle,circle)bool
circle_overlap fi!(circle,circle)bool
circle_overleft fi!(circle,circle)bool
circle_overright fi!(circle,circle)bool
circle_right fi!(circle,circle)bool
circle_same fi!(circle,circle)bool
circle_send fi!(circle)bytea
circle_sub_pt fi!(circle,point)circle
clock_timestamp fv!()timestamptz
close_ls fi!(line,lseg)point
close_lseg fi!(lseg,lseg)point
close_pb fi!(point,box)point
close_pl fi!(point,line)point
close_ps fi!(point,lseg)point
close_sb fi!(lseg,box)point
col_description fs!(oid,int4)text
concat fs(*any)text
concat_ws fs(text,*any)text
convert fs!(bytea,name,name)bytea
convert_from fs!(bytea,name)text
convert_to fs!(text,name)bytea
corr ai(float8,float8)float8
cos fi!(float8)float8
cosd fi!(float8)float8
cosh fi!(float8)float8
cot fi!(float8)float8
cotd fi!(float8)float8
count ai()int8 ai(any)int8
covar_pop ai(float8,float8)float8
covar_samp ai(float8,float8)float8
crc32 fi!(bytea)int8>16
crc32c fi!(bytea)int8>16
cstring_in fi!(cstring)cstring
cstring_out fi!(cstring)cstring
cstring_send fs!(cstring)bytea
cume_dist hi(*any)float8 wi()float8
current_database fs!()name
current_query fv()text
current_schema fs!()name
current_schemas fs!(bool)name[]
current_setting fs!(text)text fs!(text,bool)text
current_user fs!()name
currtid2 fv!(text,tid)tid
currval fv!(regclass)int8
cursor_to_xml fv!(refcursor,int4,bool,bool,text)xml
cursor_to_xmlschema fv!(refcursor,bool,bool,text)xml
database_to_xml fs!(bool,bool,text)xml
database_to_xml_and_xmlschema fs!(bool,bool,text)xml
database_to_xmlschema fs!(bool,bool,text)xml
date fi!(timestamp)date fs!(timestamptz)date
date_add fi!(timestamptz,interval,text)timestamptz fs!(timestamptz,interval)timestamptz
date_bin fi!(interval,timestamp,timestamp)timestamp fi!(interval,timestamptz,timestamptz)timestamptz
date_cmp fi!(date,date)int4
date_cmp_timestamp fi!(date,timestamp)int4
date_cmp_timestamptz fs!(date,timestamptz)int4
date_eq fi!(date,date)bool
date_eq_timestamp fi!(date,timestamp)bool
date_eq_timestamptz fs!(date,timestamptz)bool
date_ge fi!(date,date)bool
date_ge_timestamp fi!(date,timestamp)bool
date_ge_timestamptz fs!(date,timestamptz)bool
date_gt fi!(date,date)bool
date_gt_timestamp fi!(date,timestamp)bool
date_gt_timestamptz fs!(date,timestamptz)bool
date_in fs!(cstring)date
date_larger fi!(date,date)date
date_le fi!(date,date)bool
date_le_timestamp fi!(date,timestamp)bool
date_le_timestamptz fs!(date,timestamptz)bool
date_lt fi!(date,date)bool
date_lt_timestamp fi!(date,timestamp)bool
date_lt_timestamptz fs!(date,timestamptz)bool
date_mi fi!(date,date)int4
date_mi_interval fi!(date,interval)timestamp
date_mii fi!(date,int4)date
date_ne fi!(date,date)bool
date_ne_timestamp fi!(date,timestamp)bool
date_ne_timestamptz fs!(date,timestamptz)bool
date_out fs!(date)cstring
date_part fi!(text,date)float8 fi!(text,interval)float8 fi!(text,time)float8 fi!(text,timestamp)float8 fi!(text,timetz)float8 fs!(text,timestamptz)float8
date_pl_interval fi!(date,interval)timestamp
date_pli fi!(date,int4)date
date_send fi!(date)bytea
date_smaller fi!(date,date)date
date_subtract fi!(timestamptz,interval,text)timestamptz fs!(timestamptz,interval)timestamptz
date_trunc fi!(text,interval)interval fi!(text,timestamp)timestamp fi!(text,timestamptz,text)timestamptz fs!(text,timestamptz)timestamptz
datemultirange fi!()datemultirange fi!(*daterange[])datemultirange fi!(daterange)datemultirange
daterange fi(date,date)daterange fi(date,date,text)daterange
daterange_canonical fi!(daterange)daterange
daterange_subdiff fi!(date,date)float8
datetime_pl fi!(date,time)timestamp
datetimetz_pl fi!(date,timetz)timestamptz
dcbrt fi!(float8)float8
decode fi!(text,text)bytea
degrees fi!(float8)float8
dense_rank hi(*any)int8 wi()int8
dexp fi!(float8)float8
diagonal fi!(box)lseg
diameter fi!(circle)float8
dist_bp fi!(box,point)float8
dist_bs fi!(box,lseg)float8
dist_cpoint fi!(circle,point)float8
dist_cpoly fi!(circle,polygon)float8
dist_lp fi!(line,point)float8
dist_ls fi!(line,lseg)float8
dist_pathp fi!(path,point)float8
dist_pb fi!(point,box)float8
dist_pc fi!(point,circle)float8
dist_pl fi!(point,line)float8
dist_polyc fi!(polygon,circle)float8
dist_polyp fi!(polygon,point)float8
dist_ppath fi!(point,path)float8
dist_ppoly fi!(point,polygon)float8
dist_ps fi!(point,lseg)float8
dist_sb fi!(lseg,box)float8
dist_sl fi!(lseg,line)float8
dist_sp fi!(lseg,point)float8
div fi!(numeric,numeric)numeric
dlog1 fi!(float8)float8
dlog10 fi!(float8)float8
domain_in fs(cstring,oid,int4)any
dpow fi!(float8,float8)float8
dround fi!(float8)float8
dsqrt fi!(float8)float8
dtrunc fi!(float8)float8
elem_contained_by_multirange fi!(anyelement,anymultirange)bool
elem_contained_by_range fi!(anyelement,anyrange)bool
encode fi!(bytea,text)text
enum_cmp fi!(anyenum,anyenum)int4
enum_eq fi!(anyenum,anyenum)bool
enum_first fs(anyenum)anyenum
enum_ge fi!(anyenum,anyenum)bool
enum_gt fi!(anyenum,anyenum)bool
enum_in fs!(cstring,oid)anyenum
enum_larger fi!(anyenum,anyenum)anyenum
enum_last fs(anyenum)anyenum
enum_le fi!(anyenum,anyenum)bool
enum_lt fi!(anyenum,anyenum)bool
enum_ne fi!(anyenum,anyenum)bool
enum_out fs!(anyenum)cstring
enum_range fs(anyenum)anyarray fs(anyenum,anyenum)anyarray
enum_send fs!(anyenum)bytea
enum_smaller fi!(anyenum,anyenum)anyenum
erf fi!(float8)float8
erfc fi!(float8)float8
event_trigger_in fi(cstring)event_trigger
event_trigger_out fi!(event_trigger)cstring
every ai(bool)bool
exp fi!(float8)float8 fi!(numeric)numeric
extract fi!(text,date)numeric fi!(text,interval)numeric fi!(text,time)numeric fi!(text,timestamp)numeric fi!(text,timetz)numeric fs!(text,timestamptz)numeric
factorial fi!(int8)numeric
family fi!(inet)int4
fdw_handler_in fi(cstring)fdw_handler
fdw_handler_out fi!(fdw_handler)cstring
first_value wi!(anyelement)anyelement
float4 fi!(float8)float4 fi!(int2)float4 fi!(int4)float4 fi!(int8)float4 fi!(jsonb)float4 fi!(numeric)float4
float48div fi!(float4,float8)float8
float48eq fi!(float4,float8)bool
float48ge fi!(float4,float8)bool
float48gt fi!(float4,float8)bool
float48le fi!(float4,float8)bool
float48lt fi!(float4,float8)bool
float48mi fi!(float4,float8)float8
float48mul fi!(float4,float8)float8
float48ne fi!(float4,float8)bool
float48pl fi!(float4,float8)float8
float4_accum fi!(float8[],float4)float8[]
float4abs fi!(float4)float4
float4div fi!(float4,float4)float4
float4eq fi!(float4,float4)bool
float4ge fi!(float4,float4)bool
float4gt fi!(float4,float4)bool
float4in fi!(cstring)float4
float4larger fi!(float4,float4)float4
float4le fi!(float4,float4)bool
float4lt fi!(float4,float4)bool
float4mi fi!(float4,float4)float4
float4mul fi!(float4,float4)float4
float4ne fi!(float4,float4)bool
float4out fi!(float4)cstring
float4pl fi!(float4,float4)float4
float4send fi!(float4)bytea
float4smaller fi!(float4,float4)float4
float4um fi!(float4)float4
float4up fi!(float4)float4
float8 fi!(float4)float8 fi!(int2)float8 fi!(int4)float8 fi!(int8)float8 fi!(jsonb)float8 fi!(numeric)float8
float84div fi!(float8,float4)float8
float84eq fi!(float8,float4)bool
float84ge fi!(float8,float4)bool
float84gt fi!(float8,float4)bool
float84le fi!(float8,float4)bool
float84lt fi!(float8,float4)bool
float84mi fi!(float8,float4)float8
float84mul fi!(float8,float4)float8
float84ne fi!(float8,float4)bool
float84pl fi!(float8,float4)float8
float8_accum fi!(float8[],float8)float8[]
float8_avg fi!(float8[])float8
float8_combine fi!(float8[],float8[])float8[]
float8_corr fi!(float8[])float8
float8_covar_pop fi!(float8[])float8
float8_covar_samp fi!(float8[])float8
float8_regr_accum fi!(float8[],float8,float8)float8[]
float8_regr_avgx fi!(float8[])float8
float8_regr_avgy fi!(float8[])float8
float8_regr_combine fi!(float8[],float8[])float8[]
float8_regr_intercept fi!(float8[])float8
float8_regr_r2 fi!(float8[])float8
float8_regr_slope fi!(float8[])float8
float8_regr_sxx fi!(float8[])float8
float8_regr_sxy fi!(float8[])float8
float8_regr_syy fi!(float8[])float8
float8_stddev_pop fi!(float8[])float8
float8_stddev_samp fi!(float8[])float8
float8_var_pop fi!(float8[])float8
float8_var_samp fi!(float8[])float8
float8abs fi!(float8)float8
float8div fi!(float8,float8)float8
float8eq fi!(float8,float8)bool
float8ge fi!(float8,float8)bool
float8gt fi!(float8,float8)bool
float8in fi!(cstring)float8
float8larger fi!(float8,float8)float8
float8le fi!(float8,float8)bool
float8lt fi!(float8,float8)bool
float8mi fi!(float8,float8)float8
float8mul fi!(float8,float8)float8
float8ne fi!(float8,float8)bool
float8out fi!(float8)cstring
float8pl fi!(float8,float8)float8
float8send fi!(float8)bytea
float8smaller fi!(float8,float8)float8
float8um fi!(float8)float8
float8up fi!(float8)float8
floor fi!(float8)float8 fi!(numeric)numeric
flt4_mul_cash fi!(float4,money)money
flt8_mul_cash fi!(float8,money)money
fmgr_c_validator fs!(oid)void
fmgr_internal_validator fs!(oid)void
fmgr_sql_validator fs!(oid)void
format fs(text)text fs(text,*any)text
format_type fs(oid,int4)text
gamma fi!(float8)float8>16
gcd fi!(int4,int4)int4 fi!(int8,int8)int8 fi!(numeric,numeric)numeric
gen_random_uuid fv!()uuid
generate_series fi!s(int4,int4)int4 fi!s(int4,int4,int4)int4 fi!s(int8,int8)int8 fi!s(int8,int8,int8)int8 fi!s(numeric,numeric)numeric fi!s(numeric,numeric,numeric)numeric fi!s(timestamp,timestamp,interval)timestamp fi!s(timestamptz,timestamptz,interval,text)timestamptz fs!s(timestamptz,timestamptz,interval)timestamptz
generate_subscripts fi!s(anyarray,int4)int4 fi!s(anyarray,int4,bool)int4
get_bit fi!(bit,int4)int4 fi!(bytea,int8)int4
get_byte fi!(bytea,int4)int4
get_current_ts_config fs!()regconfig
getdatabaseencoding fs!()name
getpgusername fs!()name
gin_clean_pending_list fv!(regclass)int8
gin_cmp_tslexeme fi!(text,text)int4
gin_compare_jsonb fi!(text,text)int4
gist_translate_cmptype_common fi!(int4)int2>16
gtsvectorin fi!(cstring)gtsvector
gtsvectorout fi!(gtsvector)cstring
has_any_column_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_column_privilege fs!(name,oid,int2,text)bool fs!(name,oid,text,text)bool fs!(name,text,int2,text)bool fs!(name,text,text,text)bool fs!(oid,int2,text)bool fs!(oid,oid,int2,text)bool fs!(oid,oid,text,text)bool fs!(oid,text,int2,text)bool fs!(oid,text,text)bool fs!(oid,text,text,text)bool fs!(text,int2,text)bool fs!(text,text,text)bool
has_database_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_foreign_data_wrapper_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_function_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_language_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_largeobject_privilege fs!(name,oid,text)bool>16 fs!(oid,oid,text)bool>16 fs!(oid,text)bool>16
has_parameter_privilege fs!(name,text,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_schema_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_sequence_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_server_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_table_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_tablespace_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
has_type_privilege fs!(name,oid,text)bool fs!(name,text,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool fs!(oid,text,text)bool fs!(text,text)bool
hash_aclitem fi!(aclitem)int4
hash_aclitem_extended fi!(aclitem,int8)int8
hash_array fi!(anyarray)int4
hash_array_extended fi!(anyarray,int8)int8
hash_multirange fi!(anymultirange)int4
hash_multirange_extended fi!(anymultirange,int8)int8
hash_numeric fi!(numeric)int4
hash_numeric_extended fi!(numeric,int8)int8
hash_range fi!(anyrange)int4
hash_range_extended fi!(anyrange,int8)int8
hash_record fi!(record)int4
hash_record_extended fi!(record,int8)int8
hashbool fi!(bool)int4>16
hashboolextended fi!(bool,int8)int8>16
hashbpchar fi!(bpchar)int4
hashbpcharextended fi!(bpchar,int8)int8
hashbytea fi!(bytea)int4>16
hashbyteaextended fi!(bytea,int8)int8>16
hashchar fi!(char)int4
hashcharextended fi!(char,int8)int8
hashcid fi!(cid)int4>16
hashcidextended fi!(cid,int8)int8>16
hashdate fi!(date)int4>16
hashdateextended fi!(date,int8)int8>16
hashenum fi!(anyenum)int4
hashenumextended fi!(anyenum,int8)int8
hashfloat4 fi!(float4)int4
hashfloat4extended fi!(float4,int8)int8
hashfloat8 fi!(float8)int4
hashfloat8extended fi!(float8,int8)int8
hashinet fi!(inet)int4
hashinetextended fi!(inet,int8)int8
hashint2 fi!(int2)int4
hashint2extended fi!(int2,int8)int8
hashint4 fi!(int4)int4
hashint4extended fi!(int4,int8)int8
hashint8 fi!(int8)int4
hashint8extended fi!(int8,int8)int8
hashmacaddr fi!(macaddr)int4
hashmacaddr8 fi!(macaddr8)int4
hashmacaddr8extended fi!(macaddr8,int8)int8
hashmacaddrextended fi!(macaddr,int8)int8
hashname fi!(name)int4
hashnameextended fi!(name,int8)int8
hashoid fi!(oid)int4
hashoidextended fi!(oid,int8)int8
hashoidvector fi!(oidvector)int4
hashoidvectorextended fi!(oidvector,int8)int8
hashtext fi!(text)int4
hashtextextended fi!(text,int8)int8
hashtid fi!(tid)int4
hashtidextended fi!(tid,int8)int8
hashxid fi!(xid)int4>16
hashxid8 fi!(xid8)int4>16
hashxid8extended fi!(xid8,int8)int8>16
hashxidextended fi!(xid,int8)int8>16
height fi!(box)float8
host fi!(inet)text
hostmask fi!(inet)inet
icu_unicode_version fi!()text>16
in_range fi!(date,date,interval,bool,bool)bool fi!(float4,float4,float8,bool,bool)bool fi!(float8,float8,float8,bool,bool)bool fi!(int2,int2,int2,bool,bool)bool fi!(int2,int2,int4,bool,bool)bool fi!(int2,int2,int8,bool,bool)bool fi!(int4,int4,int2,bool,bool)bool fi!(int4,int4,int4,bool,bool)bool fi!(int4,int4,int8,bool,bool)bool fi!(int8,int8,int8,bool,bool)bool fi!(interval,interval,interval,bool,bool)bool fi!(numeric,numeric,numeric,bool,bool)bool fi!(time,time,interval,bool,bool)bool fi!(timestamp,timestamp,interval,bool,bool)bool fi!(timetz,timetz,interval,bool,bool)bool fs!(timestamptz,timestamptz,interval,bool,bool)bool
index_am_handler_in fi(cstring)index_am_handler
index_am_handler_out fi!(index_am_handler)cstring
inet_client_addr fs()inet
inet_client_port fs()int4
inet_in fi!(cstring)inet
inet_merge fi!(inet,inet)cidr
inet_out fi!(inet)cstring
inet_same_family fi!(inet,inet)bool
inet_send fi!(inet)bytea
inet_server_addr fs()inet
inet_server_port fs()int4
inetand fi!(inet,inet)inet
inetmi fi!(inet,inet)int8
inetmi_int8 fi!(inet,int8)inet
inetnot fi!(inet)inet
inetor fi!(inet,inet)inet
inetpl fi!(inet,int8)inet
initcap fi!(text)text
int2 fi!(bytea)int2>16 fi!(float4)int2 fi!(float8)int2 fi!(int4)int2 fi!(int8)int2 fi!(jsonb)int2 fi!(numeric)int2
int24div fi!(int2,int4)int4
int24eq fi!(int2,int4)bool
int24ge fi!(int2,int4)bool
int24gt fi!(int2,int4)bool
int24le fi!(int2,int4)bool
int24lt fi!(int2,int4)bool
int24mi fi!(int2,int4)int4
int24mul fi!(int2,int4)int4
int24ne fi!(int2,int4)bool
int24pl fi!(int2,int4)int4
int28div fi!(int2,int8)int8
int28eq fi!(int2,int8)bool
int28ge fi!(int2,int8)bool
int28gt fi!(int2,int8)bool
int28le fi!(int2,int8)bool
int28lt fi!(int2,int8)bool
int28mi fi!(int2,int8)int8
int28mul fi!(int2,int8)int8
int28ne fi!(int2,int8)bool
int28pl fi!(int2,int8)int8
int2_avg_accum fi!(int8[],int2)int8[]
int2_avg_accum_inv fi!(int8[],int2)int8[]
int2_mul_cash fi!(int2,money)money
int2_sum fi(int8,int2)int8
int2abs fi!(int2)int2
int2and fi!(int2,int2)int2
int2div fi!(int2,int2)int2
int2eq fi!(int2,int2)bool
int2ge fi!(int2,int2)bool
int2gt fi!(int2,int2)bool
int2in fi!(cstring)int2
int2int4_sum fi!(int8[])int8
int2larger fi!(int2,int2)int2
int2le fi!(int2,int2)bool
int2lt fi!(int2,int2)bool
int2mi fi!(int2,int2)int2
int2mod fi!(int2,int2)int2
int2mul fi!(int2,int2)int2
int2ne fi!(int2,int2)bool
int2not fi!(int2)int2
int2or fi!(int2,int2)int2
int2out fi!(int2)cstring
int2pl fi!(int2,int2)int2
int2send fi!(int2)bytea
int2shl fi!(int2,int4)int2
int2shr fi!(int2,int4)int2
int2smaller fi!(int2,int2)int2
int2um fi!(int2)int2
int2up fi!(int2)int2
int2vectorin fi!(cstring)int2vector
int2vectorout fi!(int2vector)cstring
int2vectorsend fi!(int2vector)bytea
int2xor fi!(int2,int2)int2
int4 fi!(bit)int4 fi!(bool)int4 fi!(bytea)int4>16 fi!(char)int4 fi!(float4)int4 fi!(float8)int4 fi!(int2)int4 fi!(int8)int4 fi!(jsonb)int4 fi!(numeric)int4
int42div fi!(int4,int2)int4
int42eq fi!(int4,int2)bool
int42ge fi!(int4,int2)bool
int42gt fi!(int4,int2)bool
int42le fi!(int4,int2)bool
int42lt fi!(int4,int2)bool
int42mi fi!(int4,int2)int4
int42mul fi!(int4,int2)int4
int42ne fi!(int4,int2)bool
int42pl fi!(int4,int2)int4
int48div fi!(int4,int8)int8
int48eq fi!(int4,int8)bool
int48ge fi!(int4,int8)bool
int48gt fi!(int4,int8)bool
int48le fi!(int4,int8)bool
int48lt fi!(int4,int8)bool
int48mi fi!(int4,int8)int8
int48mul fi!(int4,int8)int8
int48ne fi!(int4,int8)bool
int48pl fi!(int4,int8)int8
int4_avg_accum fi!(int8[],int4)int8[]
int4_avg_accum_inv fi!(int8[],int4)int8[]
int4_avg_combine fi!(int8[],int8[])int8[]
int4_mul_cash fi!(int4,money)money
int4_sum fi(int8,int4)int8
int4abs fi!(int4)int4
int4and fi!(int4,int4)int4
int4div fi!(int4,int4)int4
int4eq fi!(int4,int4)bool
int4ge fi!(int4,int4)bool
int4gt fi!(int4,int4)bool
int4in fi!(cstring)int4
int4inc fi!(int4)int4
int4larger fi!(int4,int4)int4
int4le fi!(int4,int4)bool
int4lt fi!(int4,int4)bool
int4mi fi!(int4,int4)int4
int4mod fi!(int4,int4)int4
int4mul fi!(int4,int4)int4
int4multirange fi!()int4multirange fi!(*int4range[])int4multirange fi!(int4range)int4multirange
int4ne fi!(int4,int4)bool
int4not fi!(int4)int4
int4or fi!(int4,int4)int4
int4out fi!(int4)cstring
int4pl fi!(int4,int4)int4
int4range fi(int4,int4)int4range fi(int4,int4,text)int4range
int4range_canonical fi!(int4range)int4range
int4range_subdiff fi!(int4,int4)float8
int4send fi!(int4)bytea
int4shl fi!(int4,int4)int4
int4shr fi!(int4,int4)int4
int4smaller fi!(int4,int4)int4
int4um fi!(int4)int4
int4up fi!(int4)int4
int4xor fi!(int4,int4)int4
int8 fi!(bit)int8 fi!(bytea)int8>16 fi!(float4)int8 fi!(float8)int8 fi!(int2)int8 fi!(int4)int8 fi!(jsonb)int8 fi!(numeric)int8 fi!(oid)int8
int82div fi!(int8,int2)int8
int82eq fi!(int8,int2)bool
int82ge fi!(int8,int2)bool
int82gt fi!(int8,int2)bool
int82le fi!(int8,int2)bool
int82lt fi!(int8,int2)bool
int82mi fi!(int8,int2)int8
int82mul fi!(int8,int2)int8
int82ne fi!(int8,int2)bool
int82pl fi!(int8,int2)int8
int84div fi!(int8,int4)int8
int84eq fi!(int8,int4)bool
int84ge fi!(int8,int4)bool
int84gt fi!(int8,int4)bool
int84le fi!(int8,int4)bool
int84lt fi!(int8,int4)bool
int84mi fi!(int8,int4)int8
int84mul fi!(int8,int4)int8
int84ne fi!(int8,int4)bool
int84pl fi!(int8,int4)int8
int8_avg fi!(int8[])numeric
int8_mul_cash fi!(int8,money)money
int8_sum fi(numeric,int8)numeric
int8abs fi!(int8)int8
int8and fi!(int8,int8)int8
int8dec fi!(int8)int8
int8dec_any fi!(int8,any)int8
int8div fi!(int8,int8)int8
int8eq fi!(int8,int8)bool
int8ge fi!(int8,int8)bool
int8gt fi!(int8,int8)bool
int8in fi!(cstring)int8
int8inc fi!(int8)int8
int8inc_any fi!(int8,any)int8
int8inc_float8_float8 fi!(int8,float8,float8)int8
int8larger fi!(int8,int8)int8
int8le fi!(int8,int8)bool
int8lt fi!(int8,int8)bool
int8mi fi!(int8,int8)int8
int8mod fi!(int8,int8)int8
int8mul fi!(int8,int8)int8
int8multirange fi!()int8multirange fi!(*int8range[])int8multirange fi!(int8range)int8multirange
int8ne fi!(int8,int8)bool
int8not fi!(int8)int8
int8or fi!(int8,int8)int8
int8out fi!(int8)cstring
int8pl fi!(int8,int8)int8
int8pl_inet fi!(int8,inet)inet
int8range fi(int8,int8)int8range fi(int8,int8,text)int8range
int8range_canonical fi!(int8range)int8range
int8range_subdiff fi!(int8,int8)float8
int8send fi!(int8)bytea
int8shl fi!(int8,int4)int8
int8shr fi!(int8,int4)int8
int8smaller fi!(int8,int8)int8
int8um fi!(int8)int8
int8up fi!(int8)int8
int8xor fi!(int8,int8)int8
integer_pl_date fi!(int4,date)date
inter_lb fi!(line,box)bool
inter_sb fi!(lseg,box)bool
inter_sl fi!(lseg,line)bool
internal_in fi(cstring)internal
interval fi!(interval,int4)interval fi!(time)interval
interval_accum fi!(interval[],interval)interval[]<18
interval_accum_inv fi!(interval[],interval)interval[]<18
interval_avg fi!(interval[])interval<18
interval_cmp fi!(interval,interval)int4
interval_combine fi!(interval[],interval[])interval[]<18
interval_div fi!(interval,float8)interval
interval_eq fi!(interval,interval)bool
interval_ge fi!(interval,interval)bool
interval_gt fi!(interval,interval)bool
interval_hash fi!(interval)int4
interval_hash_extended fi!(interval,int8)int8
interval_in fs!(cstring,oid,int4)interval
interval_larger fi!(interval,interval)interval
interval_le fi!(interval,interval)bool
interval_lt fi!(interval,interval)bool
interval_mi fi!(interval,interval)interval
interval_mul fi!(interval,float8)interval
interval_ne fi!(interval,interval)bool
interval_out fs!(interval)cstring
interval_pl fi!(interval,interval)interval
interval_pl_date fi!(interval,date)timestamp
interval_pl_time fi!(interval,time)time
interval_pl_timestamp fi!(interval,timestamp)timestamp
interval_pl_timestamptz fs!(interval,timestamptz)timestamptz
interval_pl_timetz fi!(interval,timetz)timetz
interval_send fi!(interval)bytea
interval_smaller fi!(interval,interval)interval
interval_um fi!(interval)interval
intervaltypmodin fi!(cstring[])int4
intervaltypmodout fi!(int4)cstring
is_normalized fi!1(text,text)bool
isclosed fi!(path)bool
isempty fi!(anymultirange)bool fi!(anyrange)bool
isfinite fi!(date)bool fi!(interval)bool fi!(timestamp)bool fi!(timestamptz)bool
ishorizontal fi!(line)bool fi!(lseg)bool fi!(point,point)bool
isopen fi!(path)bool
isparallel fi!(line,line)bool fi!(lseg,lseg)bool
isperp fi!(line,line)bool fi!(lseg,lseg)bool
isvertical fi!(line)bool fi!(lseg)bool fi!(point,point)bool
json_agg as(anyelement)json
json_agg_strict as(anyelement)json
json_array_element fi!(json,int4)json
json_array_element_text fi!(json,int4)text
json_array_elements fi!s(json)value:json
json_array_elements_text fi!s(json)value:text
json_array_length fi!(json)int4
json_build_array fs()json fs(*any)json
json_build_object fs()json fs(*any)json
json_each fi!s(json)key:text,value:json
json_each_text fi!s(json)key:text,value:text
json_extract_path fi!(json,*text[])json
json_extract_path_text fi!(json,*text[])text
json_in fi!(cstring)json
json_object fi!(text[])json fi!(text[],text[])json
json_object_agg as(any,any)json
json_object_agg_strict as(any,any)json
json_object_agg_unique as(any,any)json
json_object_agg_unique_strict as(any,any)json
json_object_field fi!(json,text)json
json_object_field_text fi!(json,text)text
json_object_keys fi!s(json)text
json_out fi!(json)cstring
json_populate_record fs1(anyelement,json,bool)anyelement
json_populate_recordset fss1(anyelement,json,bool)anyelement
json_send fi!(json)bytea
json_strip_nulls fi!1(json,bool)json>16 fi!(json)json<18
json_to_record fs!(json)record
json_to_recordset fss(json)record
json_to_tsvector fi!(regconfig,json,jsonb)tsvector fs!(json,jsonb)tsvector
json_typeof fi!(json)text
jsonb_agg as(anyelement)jsonb
jsonb_agg_strict as(anyelement)jsonb
jsonb_array_element fi!(jsonb,int4)jsonb
jsonb_array_element_text fi!(jsonb,int4)text
jsonb_array_elements fi!s(jsonb)value:jsonb
jsonb_array_elements_text fi!s(jsonb)value:text
jsonb_array_length fi!(jsonb)int4
jsonb_build_array fs()jsonb fs(*any)jsonb
jsonb_build_object fs()jsonb fs(*any)jsonb
jsonb_cmp fi!(jsonb,jsonb)int4
jsonb_concat fi!(jsonb,jsonb)jsonb
jsonb_contained fi!(jsonb,jsonb)bool
jsonb_contains fi!(jsonb,jsonb)bool
jsonb_delete fi!(jsonb,*text[])jsonb fi!(jsonb,int4)jsonb fi!(jsonb,text)jsonb
jsonb_delete_path fi!(jsonb,text[])jsonb
jsonb_each fi!s(jsonb)key:text,value:jsonb
jsonb_each_text fi!s(jsonb)key:text,value:text
jsonb_eq fi!(jsonb,jsonb)bool
jsonb_exists fi!(jsonb,text)bool
jsonb_exists_all fi!(jsonb,text[])bool
jsonb_exists_any fi!(jsonb,text[])bool
jsonb_extract_path fi!(jsonb,*text[])jsonb
jsonb_extract_path_text fi!(jsonb,*text[])text
jsonb_ge fi!(jsonb,jsonb)bool
jsonb_gt fi!(jsonb,jsonb)bool
jsonb_hash fi!(jsonb)int4
jsonb_hash_extended fi!(jsonb,int8)int8
jsonb_in fi!(cstring)jsonb
jsonb_insert fi!1(jsonb,text[],jsonb,bool)jsonb
jsonb_le fi!(jsonb,jsonb)bool
jsonb_lt fi!(jsonb,jsonb)bool
jsonb_ne fi!(jsonb,jsonb)bool
jsonb_object fi!(text[])jsonb fi!(text[],text[])jsonb
jsonb_object_agg ai(any,any)jsonb
jsonb_object_agg_strict ai(any,any)jsonb
jsonb_object_agg_unique ai(any,any)jsonb
jsonb_object_agg_unique_strict ai(any,any)jsonb
jsonb_object_field fi!(jsonb,text)jsonb
jsonb_object_field_text fi!(jsonb,text)text
jsonb_object_keys fi!s(jsonb)text
jsonb_out fi!(jsonb)cstring
jsonb_path_exists fi!2(jsonb,jsonpath,jsonb,bool)bool
jsonb_path_exists_opr fi!(jsonb,jsonpath)bool
jsonb_path_exists_tz fs!2(jsonb,jsonpath,jsonb,bool)bool
jsonb_path_match fi!2(jsonb,jsonpath,jsonb,bool)bool
jsonb_path_match_opr fi!(jsonb,jsonpath)bool
jsonb_path_match_tz fs!2(jsonb,jsonpath,jsonb,bool)bool
jsonb_path_query fi!s2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_path_query_array fi!2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_path_query_array_tz fs!2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_path_query_first fi!2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_path_query_first_tz fs!2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_path_query_tz fs!s2(jsonb,jsonpath,jsonb,bool)jsonb
jsonb_populate_record fs(anyelement,jsonb)anyelement
jsonb_populate_record_valid fs(anyelement,jsonb)bool>16
jsonb_populate_recordset fss(anyelement,jsonb)anyelement
jsonb_pretty fi!(jsonb)text
jsonb_send fi!(jsonb)bytea
jsonb_set fi!1(jsonb,text[],jsonb,bool)jsonb
jsonb_set_lax fi2(jsonb,text[],jsonb,bool,text)jsonb
jsonb_strip_nulls fi!1(jsonb,bool)jsonb>16 fi!(jsonb)jsonb<18
jsonb_to_record fs!(jsonb)record
jsonb_to_recordset fss(jsonb)record
jsonb_to_tsvector fi!(regconfig,jsonb,jsonb)tsvector fs!(jsonb,jsonb)tsvector
jsonb_typeof fi!(jsonb)text
jsonpath_in fi!(cstring)jsonpath
jsonpath_out fi!(jsonpath)cstring
jsonpath_send fi!(jsonpath)bytea
justify_days fi!(interval)interval
justify_hours fi!(interval)interval
justify_interval fi!(interval)interval
lag wi!(anycompatible,int4,anycompatible)anycompatible wi!(anyelement)anyelement wi!(anyelement,int4)anyelement
language_handler_in fi(cstring)language_handler
language_handler_out fi!(language_handler)cstring
last_value wi!(anyelement)anyelement
lastval fv!()int8
lcm fi!(int4,int4)int4 fi!(int8,int8)int8 fi!(numeric,numeric)numeric
lead wi!(anycompatible,int4,anycompatible)anycompatible wi!(anyelement)anyelement wi!(anyelement,int4)anyelement
left fi!(text,int4)text
length fi!(bit)int4 fi!(bpchar)int4 fi!(bytea)int4 fi!(lseg)float8 fi!(path)float8 fi!(text)int4 fi!(tsvector)int4 fs!(bytea,name)int4
lgamma fi!(float8)float8>16
like fi!(bytea,bytea)bool fi!(name,text)bool fi!(text,text)bool
like_escape fi!(bytea,bytea)bytea fi!(text,text)text
line fi!(point,point)line
line_distance fi!(line,line)float8
line_eq fi!(line,line)bool
line_horizontal fi!(line)bool
line_in fi!(cstring)line
line_interpt fi!(line,line)point
line_intersect fi!(line,line)bool
line_out fi!(line)cstring
line_parallel fi!(line,line)bool
line_perp fi!(line,line)bool
line_send fi!(line)bytea
line_vertical fi!(line)bool
ln fi!(float8)float8 fi!(numeric)numeric
lo_close fv!(int4)int4
lo_creat fv!(int4)oid
lo_create fv!(oid)oid
lo_export fv!(oid,text)int4
lo_from_bytea fv!(oid,bytea)oid
lo_get fv!(oid)bytea fv!(oid,int8,int4)bytea
lo_import fv!(text)oid fv!(text,oid)oid
lo_lseek fv!(int4,int4,int4)int4
lo_lseek64 fv!(int4,int8,int4)int8
lo_open fv!(oid,int4)int4
lo_put fv!(oid,int8,bytea)void
lo_tell fv!(int4)int4
lo_tell64 fv!(int4)int8
lo_truncate fv!(int4,int4)int4
lo_truncate64 fv!(int4,int8)int4
lo_unlink fv!(oid)int4
log fi!(float8)float8 fi!(numeric)numeric fi!(numeric,numeric)numeric
log10 fi!(float8)float8 fi!(numeric)numeric
loread fv!(int4,int4)bytea
lower fi!(anymultirange)anyelement fi!(anyrange)anyelement fi!(text)text
lower_inc fi!(anymultirange)bool fi!(anyrange)bool
lower_inf fi!(anymultirange)bool fi!(anyrange)bool
lowrite fv!(int4,bytea)int4
lpad fi!(text,int4)text fi!(text,int4,text)text
lseg fi!(box)lseg fi!(point,point)lseg
lseg_center fi!(lseg)point
lseg_distance fi!(lseg,lseg)float8
lseg_eq fi!(lseg,lseg)bool
lseg_ge fi!(lseg,lseg)bool
lseg_gt fi!(lseg,lseg)bool
lseg_horizontal fi!(lseg)bool
lseg_in fi!(cstring)lseg
lseg_interpt fi!(lseg,lseg)point
lseg_intersect fi!(lseg,lseg)bool
lseg_le fi!(lseg,lseg)bool
lseg_length fi!(lseg)float8
lseg_lt fi!(lseg,lseg)bool
lseg_ne fi!(lseg,lseg)bool
lseg_out fi!(lseg)cstring
lseg_parallel fi!(lseg,lseg)bool
lseg_perp fi!(lseg,lseg)bool
lseg_send fi!(lseg)bytea
lseg_vertical fi!(lseg)bool
ltrim fi!(bytea,bytea)bytea fi!(text)text fi!(text,text)text
macaddr fi!(macaddr8)macaddr
macaddr8 fi!(macaddr)macaddr8
macaddr8_and fi!(macaddr8,macaddr8)macaddr8
macaddr8_cmp fi!(macaddr8,macaddr8)int4
macaddr8_eq fi!(macaddr8,macaddr8)bool
macaddr8_ge fi!(macaddr8,macaddr8)bool
macaddr8_gt fi!(macaddr8,macaddr8)bool
macaddr8_in fi!(cstring)macaddr8
macaddr8_le fi!(macaddr8,macaddr8)bool
macaddr8_lt fi!(macaddr8,macaddr8)bool
macaddr8_ne fi!(macaddr8,macaddr8)bool
macaddr8_not fi!(macaddr8)macaddr8
macaddr8_or fi!(macaddr8,macaddr8)macaddr8
macaddr8_out fi!(macaddr8)cstring
macaddr8_send fi!(macaddr8)bytea
macaddr8_set7bit fi!(macaddr8)macaddr8
macaddr_and fi!(macaddr,macaddr)macaddr
macaddr_cmp fi!(macaddr,macaddr)int4
macaddr_eq fi!(macaddr,macaddr)bool
macaddr_ge fi!(macaddr,macaddr)bool
macaddr_gt fi!(macaddr,macaddr)bool
macaddr_in fi!(cstring)macaddr
macaddr_le fi!(macaddr,macaddr)bool
macaddr_lt fi!(macaddr,macaddr)bool
macaddr_ne fi!(macaddr,macaddr)bool
macaddr_not fi!(macaddr)macaddr
macaddr_or fi!(macaddr,macaddr)macaddr
macaddr_out fi!(macaddr)cstring
macaddr_send fi!(macaddr)bytea
make_date fi!(int4,int4,int4)date
make_interval fi!7(int4,int4,int4,int4,int4,int4,float8)interval
make_time fi!(int4,int4,float8)time
make_timestamp fi!(int4,int4,int4,int4,int4,float8)timestamp
make_timestamptz fs!(int4,int4,int4,int4,int4,float8)timestamptz fs!(int4,int4,int4,int4,int4,float8,text)timestamptz
makeaclitem fi!(oid,oid,text,bool)aclitem
masklen fi!(inet)int4
max ai(anyarray)anyarray ai(anyenum)anyenum ai(bpchar)bpchar ai(bytea)bytea>16 ai(date)date ai(float4)float4 ai(float8)float8 ai(inet)inet ai(int2)int2 ai(int4)int4 ai(int8)int8 ai(interval)interval ai(money)money ai(numeric)numeric ai(oid)oid ai(pg_lsn)pg_lsn ai(record)record>16 ai(text)text ai(tid)tid ai(time)time ai(timestamp)timestamp ai(timestamptz)timestamptz ai(timetz)timetz ai(xid8)xid8
md5 fi!(bytea)text fi!(text)text
min ai(anyarray)anyarray ai(anyenum)anyenum ai(bpchar)bpchar ai(bytea)bytea>16 ai(date)date ai(float4)float4 ai(float8)float8 ai(inet)inet ai(int2)int2 ai(int4)int4 ai(int8)int8 ai(interval)interval ai(money)money ai(numeric)numeric ai(oid)oid ai(pg_lsn)pg_lsn ai(record)record>16 ai(text)text ai(tid)tid ai(time)time ai(timestamp)timestamp ai(timestamptz)timestamptz ai(timetz)timetz ai(xid8)xid8
min_scale fi!(numeric)int4
mod fi!(int2,int2)int2 fi!(int4,int4)int4 fi!(int8,int8)int8 fi!(numeric,numeric)numeric
mode oi(anyelement)anyelement
money fs!(int4)money fs!(int8)money fs!(numeric)money
mul_d_interval fi!(float8,interval)interval
multirange fi!(anyrange)anymultirange
multirange_adjacent_multirange fi!(anymultirange,anymultirange)bool
multirange_adjacent_range fi!(anymultirange,anyrange)bool
multirange_after_multirange fi!(anymultirange,anymultirange)bool
multirange_after_range fi!(anymultirange,anyrange)bool
multirange_before_multirange fi!(anymultirange,anymultirange)bool
multirange_before_range fi!(anymultirange,anyrange)bool
multirange_cmp fi!(anymultirange,anymultirange)int4
multirange_contained_by_multirange fi!(anymultirange,anymultirange)bool
multirange_contained_by_range fi!(anymultirange,anyrange)bool
multirange_contains_elem fi!(anymultirange,anyelement)bool
multirange_contains_multirange fi!(anymultirange,anymultirange)bool
multirange_contains_range fi!(anymultirange,anyrange)bool
multirange_eq fi!(anymultirange,anymultirange)bool
multirange_ge fi!(anymultirange,anymultirange)bool
multirange_gt fi!(anymultirange,anymultirange)bool
multirange_in fs!(cstring,oid,int4)anymultirange
multirange_intersect fi!(anymultirange,anymultirange)anymultirange
multirange_intersect_agg_transfn fi!(anymultirange,anymultirange)anymultirange
multirange_le fi!(anymultirange,anymultirange)bool
multirange_lt fi!(anymultirange,anymultirange)bool
multirange_minus fi!(anymultirange,anymultirange)anymultirange
multirange_ne fi!(anymultirange,anymultirange)bool
multirange_out fs!(anymultirange)cstring
multirange_overlaps_multirange fi!(anymultirange,anymultirange)bool
multirange_overlaps_range fi!(anymultirange,anyrange)bool
multirange_overleft_multirange fi!(anymultirange,anymultirange)bool
multirange_overleft_range fi!(anymultirange,anyrange)bool
multirange_overright_multirange fi!(anymultirange,anymultirange)bool
multirange_overright_range fi!(anymultirange,anyrange)bool
multirange_send fs!(anymultirange)bytea
multirange_union fi!(anymultirange,anymultirange)anymultirange
mxid_age fs!(xid)int4
name fi!(bpchar)name fi!(text)name fi!(varchar)name
nameconcatoid fi!(name,oid)name
nameeq fi!(name,name)bool
nameeqtext fi!(name,text)bool
namege fi!(name,name)bool
namegetext fi!(name,text)bool
namegt fi!(name,name)bool
namegttext fi!(name,text)bool
nameiclike fi!(name,text)bool
nameicnlike fi!(name,text)bool
nameicregexeq fi!(name,text)bool
nameicregexne fi!(name,text)bool
namein fi!(cstring)name
namele fi!(name,name)bool
nameletext fi!(name,text)bool
namelike fi!(name,text)bool
namelt fi!(name,name)bool
namelttext fi!(name,text)bool
namene fi!(name,name)bool
namenetext fi!(name,text)bool
namenlike fi!(name,text)bool
nameout fi!(name)cstring
nameregexeq fi!(name,text)bool
nameregexne fi!(name,text)bool
namesend fs!(name)bytea
netmask fi!(inet)inet
network fi!(inet)cidr
network_cmp fi!(inet,inet)int4
network_eq fi!(inet,inet)bool
network_ge fi!(inet,inet)bool
network_gt fi!(inet,inet)bool
network_larger fi!(inet,inet)inet
network_le fi!(inet,inet)bool
network_lt fi!(inet,inet)bool
network_ne fi!(inet,inet)bool
network_overlap fi!(inet,inet)bool
network_smaller fi!(inet,inet)inet
network_sub fi!(inet,inet)bool
network_subeq fi!(inet,inet)bool
network_sup fi!(inet,inet)bool
network_supeq fi!(inet,inet)bool
nextval fv!(regclass)int8
normalize fi!1(text,text)text
notlike fi!(bytea,bytea)bool fi!(name,text)bool fi!(text,text)bool
now fs!()timestamptz
npoints fi!(path)int4 fi!(polygon)int4
nth_value wi!(anyelement,int4)anyelement
ntile wi!(int4)int4
num_nonnulls fi(*any)int4
num_nulls fi(*any)int4
numeric fi!(float4)numeric fi!(float8)numeric fi!(int2)numeric fi!(int4)numeric fi!(int8)numeric fi!(jsonb)numeric fi!(numeric,int4)numeric fs!(money)numeric
numeric_abs fi!(numeric)numeric
numeric_add fi!(numeric,numeric)numeric
numeric_cmp fi!(numeric,numeric)int4
numeric_div fi!(numeric,numeric)numeric
numeric_div_trunc fi!(numeric,numeric)numeric
numeric_eq fi!(numeric,numeric)bool
numeric_exp fi!(numeric)numeric
numeric_ge fi!(numeric,numeric)bool
numeric_gt fi!(numeric,numeric)bool
numeric_in fi!(cstring,oid,int4)numeric
numeric_inc fi!(numeric)numeric
numeric_larger fi!(numeric,numeric)numeric
numeric_le fi!(numeric,numeric)bool
numeric_ln fi!(numeric)numeric
numeric_log fi!(numeric,numeric)numeric
numeric_lt fi!(numeric,numeric)bool
numeric_mod fi!(numeric,numeric)numeric
numeric_mul fi!(numeric,numeric)numeric
numeric_ne fi!(numeric,numeric)bool
numeric_out fi!(numeric)cstring
numeric_pl_pg_lsn fi!(numeric,pg_lsn)pg_lsn
numeric_power fi!(numeric,numeric)numeric
numeric_send fi!(numeric)bytea
numeric_smaller fi!(numeric,numeric)numeric
numeric_sqrt fi!(numeric)numeric
numeric_sub fi!(numeric,numeric)numeric
numeric_uminus fi!(numeric)numeric
numeric_uplus fi!(numeric)numeric
numerictypmodin fi!(cstring[])int4
numerictypmodout fi!(int4)cstring
nummultirange fi!()nummultirange fi!(*numrange[])nummultirange fi!(numrange)nummultirange
numnode fi!(tsquery)int4
numrange fi(numeric,numeric)numrange fi(numeric,numeric,text)numrange
numrange_subdiff fi!(numeric,numeric)float8
obj_description fs!(oid)text fs!(oid,name)text
octet_length fi!(bit)int4 fi!(bpchar)int4 fi!(bytea)int4 fi!(text)int4
oid fi!(int8)oid
oideq fi!(oid,oid)bool
oidge fi!(oid,oid)bool
oidgt fi!(oid,oid)bool
oidin fi!(cstring)oid
oidlarger fi!(oid,oid)oid
oidle fi!(oid,oid)bool
oidlt fi!(oid,oid)bool
oidne fi!(oid,oid)bool
oidout fi!(oid)cstring
oidsend fi!(oid)bytea
oidsmaller fi!(oid,oid)oid
oidvectoreq fi!(oidvector,oidvector)bool
oidvectorge fi!(oidvector,oidvector)bool
oidvectorgt fi!(oidvector,oidvector)bool
oidvectorin fi!(cstring)oidvector
oidvectorle fi!(oidvector,oidvector)bool
oidvectorlt fi!(oidvector,oidvector)bool
oidvectorne fi!(oidvector,oidvector)bool
oidvectorout fi!(oidvector)cstring
oidvectorsend fi!(oidvector)bytea
oidvectortypes fs!(oidvector)text
on_pb fi!(point,box)bool
on_pl fi!(point,line)bool
on_ppath fi!(point,path)bool
on_ps fi!(point,lseg)bool
on_sb fi!(lseg,box)bool
on_sl fi!(lseg,line)bool
overlaps fi(time,interval,time,interval)bool fi(time,interval,time,time)bool fi(time,time,time,interval)bool fi(time,time,time,time)bool fi(timestamp,interval,timestamp,interval)bool fi(timestamp,interval,timestamp,timestamp)bool fi(timestamp,timestamp,timestamp,interval)bool fi(timestamp,timestamp,timestamp,timestamp)bool fi(timestamptz,timestamptz,timestamptz,timestamptz)bool fi(timetz,timetz,timetz,timetz)bool fs(timestamptz,interval,timestamptz,interval)bool fs(timestamptz,interval,timestamptz,timestamptz)bool fs(timestamptz,timestamptz,timestamptz,interval)bool
overlay fi!(bit,bit,int4)bit fi!(bit,bit,int4,int4)bit fi!(bytea,bytea,int4)bytea fi!(bytea,bytea,int4,int4)bytea fi!(text,text,int4)text fi!(text,text,int4,int4)text
parse_ident fi!1(text,bool)text[]
path fi!(polygon)path
path_add fi!(path,path)path
path_add_pt fi!(path,point)path
path_contain_pt fi!(path,point)bool
path_distance fi!(path,path)float8
path_div_pt fi!(path,point)path
path_in fi!(cstring)path
path_inter fi!(path,path)bool
path_length fi!(path)float8
path_mul_pt fi!(path,point)path
path_n_eq fi!(path,path)bool
path_n_ge fi!(path,path)bool
path_n_gt fi!(path,path)bool
path_n_le fi!(path,path)bool
path_n_lt fi!(path,path)bool
path_npoints fi!(path)int4
path_out fi!(path)cstring
path_send fi!(path)bytea
path_sub_pt fi!(path,point)path
pclose fi!(path)path
percent_rank hi(*any)float8 wi()float8
percentile_cont oi(float8,float8)float8 oi(float8,interval)interval oi(float8[],float8)float8[] oi(float8[],interval)interval[]
percentile_disc oi(float8,anyelement)anyelement oi(float8[],anyelement)anyarray
pg_advisory_lock fv!(int4,int4)void fv!(int8)void
pg_advisory_lock_shared fv!(int4,int4)void fv!(int8)void
pg_advisory_unlock fv!(int4,int4)bool fv!(int8)bool
pg_advisory_unlock_all fv!()void
pg_advisory_unlock_shared fv!(int4,int4)bool fv!(int8)bool
pg_advisory_xact_lock fv!(int4,int4)void fv!(int8)void
pg_advisory_xact_lock_shared fv!(int4,int4)void fv!(int8)void
pg_available_extension_versions fs!s()name:name,version:text,superuser:bool,trusted:bool,relocatable:bool,schema:name,requires:name[],comment:text
pg_available_extensions fs!s()name:name,default_version:text,comment:text
pg_available_wal_summaries fv!s()tli:int8,start_lsn:pg_lsn,end_lsn:pg_lsn>16
pg_backend_pid fs!()int4
pg_backup_start fv!1(text,bool)pg_lsn
pg_backup_stop fv!1(bool)lsn:pg_lsn,labelfile:text,spcmapfile:text
pg_basetype fs!(regtype)regtype>16
pg_blocking_pids fv!(int4)int4[]
pg_cancel_backend fv!(int4)bool
pg_char_to_encoding fs!(name)int4
pg_clear_attribute_stats fv(text,text,text,bool)void>16
pg_clear_relation_stats fv(text,text)void>16
pg_client_encoding fs!()name
pg_collation_actual_version fv!(oid)text
pg_collation_for fs(any)text
pg_collation_is_visible fs!(oid)bool
pg_column_compression fs!(any)text
pg_column_is_updatable fs!(regclass,int2,bool)bool
pg_column_size fs!(any)int4
pg_column_toast_chunk_id fs!(any)oid>16
pg_conf_load_time fs!()timestamptz
pg_config fs!s()name:text,setting:text
pg_control_checkpoint fv!()checkpoint_lsn:pg_lsn,redo_lsn:pg_lsn,redo_wal_file:text,timeline_id:int4,prev_timeline_id:int4,full_page_writes:bool,next_xid:text,next_oid:oid,next_multixact_id:xid,next_multi_offset:xid,oldest_xid:xid,oldest_xid_dbid:oid,oldest_active_xid:xid,oldest_multi_xid:xid,oldest_multi_dbid:oid,oldest_commit_ts_xid:xid,newest_commit_ts_xid:xid,checkpoint_time:timestamptz
pg_control_init fv!()max_data_alignment:int4,database_block_size:int4,blocks_per_segment:int4,wal_block_size:int4,bytes_per_wal_segment:int4,max_identifier_length:int4,max_index_columns:int4,max_toast_chunk_size:int4,large_object_chunk_size:int4,float8_pass_by_value:bool,data_page_checksum_version:int4,default_char_signedness:bool>16 fv!()max_data_alignment:int4,database_block_size:int4,blocks_per_segment:int4,wal_block_size:int4,bytes_per_wal_segment:int4,max_identifier_length:int4,max_index_columns:int4,max_toast_chunk_size:int4,large_object_chunk_size:int4,float8_pass_by_value:bool,data_page_checksum_version:int4<18
pg_control_recovery fv!()min_recovery_end_lsn:pg_lsn,min_recovery_end_timeline:int4,backup_start_lsn:pg_lsn,backup_end_lsn:pg_lsn,end_of_backup_record_required:bool
pg_control_system fv!()pg_control_version:int4,catalog_version_no:int4,system_identifier:int8,pg_control_last_modified:timestamptz
pg_conversion_is_visible fs!(oid)bool
pg_copy_logical_replication_slot fv!(name,name)slot_name:name,lsn:pg_lsn fv!(name,name,bool)slot_name:name,lsn:pg_lsn fv!(name,name,bool,name)slot_name:name,lsn:pg_lsn
pg_copy_physical_replication_slot fv!(name,name)slot_name:name,lsn:pg_lsn fv!(name,name,bool)slot_name:name,lsn:pg_lsn
pg_create_logical_replication_slot fv!3(name,name,bool,bool,bool)slot_name:name,lsn:pg_lsn>16 fv!2(name,name,bool,bool)slot_name:name,lsn:pg_lsn<18
pg_create_physical_replication_slot fv!2(name,bool,bool)slot_name:name,lsn:pg_lsn
pg_create_restore_point fv!(text)pg_lsn
pg_current_logfile fv()text fv(text)text
pg_current_snapshot fs!()pg_snapshot
pg_current_wal_flush_lsn fv!()pg_lsn
pg_current_wal_insert_lsn fv!()pg_lsn
pg_current_wal_lsn fv!()pg_lsn
pg_current_xact_id fs!()xid8
pg_current_xact_id_if_assigned fs!()xid8
pg_cursor fs!s()name:text,statement:text,is_holdable:bool,is_binary:bool,is_scrollable:bool,creation_time:timestamptz
pg_database_collation_actual_version fv!(oid)text
pg_database_size fv!(name)int8 fv!(oid)int8
pg_ddl_command_in fi!(cstring)pg_ddl_command
pg_ddl_command_out fi!(pg_ddl_command)cstring
pg_ddl_command_send fi!(pg_ddl_command)bytea
pg_dependencies_in fi!(cstring)pg_dependencies
pg_dependencies_out fi!(pg_dependencies)cstring
pg_dependencies_send fs!(pg_dependencies)bytea
pg_describe_object fs!(oid,oid,int4)text
pg_drop_replication_slot fv!(name)void
pg_encoding_max_length fi!(int4)int4
pg_encoding_to_char fs!(int4)name
pg_event_trigger_ddl_commands fs!s()classid:oid,objid:oid,objsubid:int4,command_tag:text,object_type:text,schema_name:text,object_identity:text,in_extension:bool,command:pg_ddl_command
pg_event_trigger_dropped_objects fs!s()classid:oid,objid:oid,objsubid:int4,original:bool,normal:bool,is_temporary:bool,object_type:text,schema_name:text,object_name:text,object_identity:text,address_names:text[],address_args:text[]
pg_event_trigger_table_rewrite_oid fs!()oid:oid
pg_event_trigger_table_rewrite_reason fs!()int4
pg_export_snapshot fv!()text
pg_extension_config_dump fv!(regclass,text)void
pg_extension_update_paths fs!s(name)source:text,target:text,path:text
pg_filenode_relation fs!(oid,oid)regclass
pg_function_is_visible fs!(oid)bool
pg_get_acl fs!(oid,oid,int4)aclitem[]>16
pg_get_aios fv!s()pid:int4,io_id:int4,io_generation:int8,state:text,operation:text,off:int8,length:int8,target:text,handle_data_len:int2,raw_result:int4,result:text,target_desc:text,f_sync:bool,f_localmem:bool,f_buffered:bool>16
pg_get_backend_memory_contexts fv!s()name:text,ident:text,type:text,level:int4,path:int4[],total_bytes:int8,total_nblocks:int8,free_bytes:int8,free_chunks:int8,used_bytes:int8>16 fv!s()name:text,ident:text,parent:text,level:int4,total_bytes:int8,total_nblocks:int8,free_bytes:int8,free_chunks:int8,used_bytes:int8<18
pg_get_catalog_foreign_keys fs!s()fktable:regclass,fkcols:text[],pktable:regclass,pkcols:text[],is_array:bool,is_opt:bool
pg_get_constraintdef fs!(oid)text fs!(oid,bool)text
pg_get_expr fs!(pg_node_tree,oid)text fs!(pg_node_tree,oid,bool)text
pg_get_function_arg_default fs!(oid,int4)text
pg_get_function_arguments fs!(oid)text
pg_get_function_identity_arguments fs!(oid)text
pg_get_function_result fs!(oid)text
pg_get_function_sqlbody fs!(oid)text
pg_get_functiondef fs!(oid)text
pg_get_indexdef fs!(oid)text fs!(oid,int4,bool)text
pg_get_keywords fs!s()word:text,catcode:char,barelabel:bool,catdesc:text,baredesc:text
pg_get_loaded_modules fv!s()module_name:text,version:text,file_name:text>16
pg_get_multixact_members fv!s(xid)xid:xid,mode:text
pg_get_object_address fs!(text,text[],text[])classid:oid,objid:oid,objsubid:int4
pg_get_partition_constraintdef fs!(oid)text
pg_get_partkeydef fs!(oid)text
pg_get_publication_tables fs!s(*text[])pubid:oid,relid:oid,attrs:int2vector,qual:pg_node_tree
pg_get_replica_identity_index fs!(regclass)regclass
pg_get_replication_slots fss()slot_name:name,plugin:name,slot_type:text,datoid:oid,temporary:bool,active:bool,active_pid:int4,xmin:xid,catalog_xmin:xid,restart_lsn:pg_lsn,confirmed_flush_lsn:pg_lsn,wal_status:text,safe_wal_size:int8,two_phase:bool,two_phase_at:pg_lsn,inactive_since:timestamptz,conflicting:bool,invalidation_reason:text,failover:bool,synced:bool>16 fss()slot_name:name,plugin:name,slot_type:text,datoid:oid,temporary:bool,active:bool,active_pid:int4,xmin:xid,catalog_xmin:xid,restart_lsn:pg_lsn,confirmed_flush_lsn:pg_lsn,wal_status:text,safe_wal_size:int8,two_phase:bool,conflicting:bool<18
pg_get_ruledef fs!(oid)text fs!(oid,bool)text
pg_get_sequence_data fv!(regclass)last_value:int8,is_called:bool>16
pg_get_serial_sequence fs!(text,text)text
pg_get_shmem_allocations fv!s()name:text,off:int8,size:int8,allocated_size:int8
pg_get_shmem_allocations_numa fv!s()name:text,numa_node:int4,size:int8>16
pg_get_statisticsobjdef fs!(oid)text
pg_get_statisticsobjdef_columns fs!(oid)text
pg_get_statisticsobjdef_expressions fs!(oid)text[]
pg_get_triggerdef fs!(oid)text fs!(oid,bool)text
pg_get_userbyid fs!(oid)name
pg_get_viewdef fs!(oid)text fs!(oid,bool)text fs!(oid,int4)text fs!(text)text fs!(text,bool)text
pg_get_wait_events fv!s()type:text,name:text,description:text>16
pg_get_wal_replay_pause_state fv!()text
pg_get_wal_resource_managers fv!s()rm_id:int4,rm_name:text,rm_builtin:bool
pg_get_wal_summarizer_state fv!()summarized_tli:int8,summarized_lsn:pg_lsn,pending_lsn:pg_lsn,summarizer_pid:int4>16
pg_has_role fs!(name,name,text)bool fs!(name,oid,text)bool fs!(name,text)bool fs!(oid,name,text)bool fs!(oid,oid,text)bool fs!(oid,text)bool
pg_hba_file_rules fv!s()rule_number:int4,file_name:text,line_number:int4,type:text,database:text[],user_name:text[],address:text,netmask:text,auth_method:text,options:text[],error:text
pg_ident_file_mappings fv!s()map_number:int4,file_name:text,line_number:int4,map_name:text,sys_name:text,pg_username:text,error:text
pg_identify_object fs!(oid,oid,int4)type:text,schema:text,name:text,identity:text
pg_identify_object_as_address fs!(oid,oid,int4)type:text,object_names:text[],object_args:text[]
pg_import_system_collations fv!(regnamespace)int4
pg_index_column_has_property fs!(regclass,int4,text)bool
pg_index_has_property fs!(regclass,text)bool
pg_indexam_has_property fs!(oid,text)bool
pg_indexam_progress_phasename fi!(oid,int8)text
pg_indexes_size fv!(regclass)int8
pg_input_error_info fs!(text,text)message:text,detail:text,hint:text,sql_error_code:text
pg_input_is_valid fs!(text,text)bool
pg_is_in_recovery fv!()bool
pg_is_other_temp_schema fs!(oid)bool
pg_is_wal_replay_paused fv!()bool
pg_isolation_test_session_is_blocked fv!(int4,int4[])bool
pg_jit_available fv!()bool
pg_last_committed_xact fv!()xid:xid,timestamp:timestamptz,roident:oid
pg_last_wal_receive_lsn fv!()pg_lsn
pg_last_wal_replay_lsn fv!()pg_lsn
pg_last_xact_replay_timestamp fv!()timestamptz
pg_listening_channels fs!s()text
pg_lock_status fv!s()locktype:text,database:oid,relation:oid,page:int4,tuple:int2,virtualxid:text,transactionid:xid,classid:oid,objid:oid,objsubid:int2,virtualtransaction:text,pid:int4,mode:text,granted:bool,fastpath:bool,waitstart:timestamptz
pg_log_backend_memory_contexts fv!(int4)bool
pg_log_standby_snapshot fv!()pg_lsn
pg_logical_emit_message fv!1(bool,text,bytea,bool)pg_lsn>16 fv!1(bool,text,text,bool)pg_lsn>16 fv!(bool,text,bytea)pg_lsn<18 fv!(bool,text,text)pg_lsn<18
pg_logical_slot_get_binary_changes fvs1(name,pg_lsn,int4,*text[])lsn:pg_lsn,xid:xid,data:bytea
pg_logical_slot_get_changes fvs1(name,pg_lsn,int4,*text[])lsn:pg_lsn,xid:xid,data:text
pg_logical_slot_peek_binary_changes fvs1(name,pg_lsn,int4,*text[])lsn:pg_lsn,xid:xid,data:bytea
pg_logical_slot_peek_changes fvs1(name,pg_lsn,int4,*text[])lsn:pg_lsn,xid:xid,data:text
pg_ls_archive_statusdir fv!s()name:text,size:int8,modification:timestamptz
pg_ls_dir fv!s(text)text fv!s(text,bool,bool)text
pg_ls_logdir fv!s()name:text,size:int8,modification:timestamptz
pg_ls_logicalmapdir fv!s()name:text,size:int8,modification:timestamptz
pg_ls_logicalsnapdir fv!s()name:text,size:int8,modification:timestamptz
pg_ls_replslotdir fv!s(text)name:text,size:int8,modification:timestamptz
pg_ls_summariesdir fv!s()name:text,size:int8,modification:timestamptz>16
pg_ls_tmpdir fv!s()name:text,size:int8,modification:timestamptz fv!s(oid)name:text,size:int8,modification:timestamptz
pg_ls_waldir fv!s()name:text,size:int8,modification:timestamptz
pg_lsn fi!(numeric)pg_lsn
pg_lsn_cmp fi!(pg_lsn,pg_lsn)int4
pg_lsn_eq fi!(pg_lsn,pg_lsn)bool
pg_lsn_ge fi!(pg_lsn,pg_lsn)bool
pg_lsn_gt fi!(pg_lsn,pg_lsn)bool
pg_lsn_hash fi!(pg_lsn)int4
pg_lsn_hash_extended fi!(pg_lsn,int8)int8
pg_lsn_in fi!(cstring)pg_lsn
pg_lsn_larger fi!(pg_lsn,pg_lsn)pg_lsn
pg_lsn_le fi!(pg_lsn,pg_lsn)bool
pg_lsn_lt fi!(pg_lsn,pg_lsn)bool
pg_lsn_mi fi!(pg_lsn,pg_lsn)numeric
pg_lsn_mii fi!(pg_lsn,numeric)pg_lsn
pg_lsn_ne fi!(pg_lsn,pg_lsn)bool
pg_lsn_out fi!(pg_lsn)cstring
pg_lsn_pli fi!(pg_lsn,numeric)pg_lsn
pg_lsn_send fi!(pg_lsn)bytea
pg_lsn_smaller fi!(pg_lsn,pg_lsn)pg_lsn
pg_mcv_list_in fi!(cstring)pg_mcv_list
pg_mcv_list_items fs!s(pg_mcv_list)index:int4,values:text[],nulls:bool[],frequency:float8,base_frequency:float8
pg_mcv_list_out fi!(pg_mcv_list)cstring
pg_mcv_list_send fs!(pg_mcv_list)bytea
pg_my_temp_schema fs!()oid
pg_ndistinct_in fi!(cstring)pg_ndistinct
pg_ndistinct_out fi!(pg_ndistinct)cstring
pg_ndistinct_send fs!(pg_ndistinct)bytea
pg_nextoid fv!(regclass,name,regclass)oid
pg_node_tree_in fi!(cstring)pg_node_tree
pg_node_tree_out fi!(pg_node_tree)cstring
pg_node_tree_send fs!(pg_node_tree)bytea
pg_notification_queue_usage fv!()float8
pg_notify fv(text,text)void
pg_numa_available fs!()bool>16
pg_opclass_is_visible fs!(oid)bool
pg_operator_is_visible fs!(oid)bool
pg_opfamily_is_visible fs!(oid)bool
pg_options_to_table fs!s(text[])option_name:text,option_value:text
pg_partition_ancestors fv!s(regclass)relid:regclass
pg_partition_root fi!(regclass)regclass
pg_partition_tree fv!s(regclass)relid:regclass,parentrelid:regclass,isleaf:bool,level:int4
pg_postmaster_start_time fs!()timestamptz
pg_prepared_statement fs!s()name:text,statement:text,prepare_time:timestamptz,parameter_types:regtype[],result_types:regtype[],from_sql:bool,generic_plans:int8,custom_plans:int8
pg_prepared_xact fv!s()transaction:xid,gid:text,prepared:timestamptz,ownerid:oid,dbid:oid
pg_promote fv!2(bool,int4)bool
pg_read_binary_file fv!(text)bytea fv!(text,bool)bytea fv!(text,int8,int8)bytea fv!(text,int8,int8,bool)bytea
pg_read_file fv!(text)text fv!(text,bool)text fv!(text,int8,int8)text fv!(text,int8,int8,bool)text
pg_read_file_old fv!(text,int8,int8)text<18
pg_relation_filenode fs!(regclass)oid
pg_relation_filepath fs!(regclass)text
pg_relation_is_publishable fs!(regclass)bool
pg_relation_is_updatable fs!(regclass,bool)int4
pg_relation_size fv!(regclass)int8 fv!(regclass,text)int8
pg_reload_conf fv!()bool
pg_replication_origin_advance fv!(text,pg_lsn)void
pg_replication_origin_create fv!(text)oid
pg_replication_origin_drop fv!(text)void
pg_replication_origin_oid fs!(text)oid
pg_replication_origin_progress fv!(text,bool)pg_lsn
pg_replication_origin_session_is_setup fv!()bool
pg_replication_origin_session_progress fv!(bool)pg_lsn
pg_replication_origin_session_reset fv!()void
pg_replication_origin_session_setup fv!(text)void
pg_replication_origin_xact_reset fv!()void
pg_replication_origin_xact_setup fv!(pg_lsn,timestamptz)void
pg_replication_slot_advance fv!(name,pg_lsn)slot_name:name,end_lsn:pg_lsn
pg_restore_attribute_stats fv(*any)bool>16
pg_restore_relation_stats fv(*any)bool>16
pg_rotate_logfile fv!()bool
pg_rotate_logfile_old fv!()bool<18
pg_safe_snapshot_blocking_pids fv!(int4)int4[]
pg_sequence_last_value fv!(regclass)int8
pg_sequence_parameters fs!(oid)start_value:int8,minimum_value:int8,maximum_value:int8,increment:int8,cycle_option:bool,cache_size:int8,data_type:oid
pg_settings_get_flags fs!(text)text[]
pg_show_all_file_settings fv!s()sourcefile:text,sourceline:int4,seqno:int4,name:text,setting:text,applied:bool,error:text
pg_show_all_settings fs!s()name:text,setting:text,unit:text,category:text,short_desc:text,extra_desc:text,context:text,vartype:text,source:text,min_val:text,max_val:text,enumvals:text[],boot_val:text,reset_val:text,sourcefile:text,sourceline:int4,pending_restart:bool
pg_show_replication_origin_status fvs()local_id:oid,external_id:text,remote_lsn:pg_lsn,local_lsn:pg_lsn
pg_size_bytes fi!(text)int8
pg_size_pretty fi!(int8)text fi!(numeric)text
pg_sleep fv!(float8)void
pg_sleep_for fv!(interval)void
pg_sleep_until fv!(timestamptz)void
pg_snapshot_in fi!(cstring)pg_snapshot
pg_snapshot_out fi!(pg_snapshot)cstring
pg_snapshot_send fi!(pg_snapshot)bytea
pg_snapshot_xip fi!s(pg_snapshot)xid8
pg_snapshot_xmax fi!(pg_snapshot)xid8
pg_snapshot_xmin fi!(pg_snapshot)xid8
pg_split_walfile_name fs!(text)segment_number:numeric,timeline_id:int8
pg_stat_clear_snapshot fv()void
pg_stat_file fv!(text)size:int8,access:timestamptz,modification:timestamptz,change:timestamptz,creation:timestamptz,isdir:bool fv!(text,bool)size:int8,access:timestamptz,modification:timestamptz,change:timestamptz,creation:timestamptz,isdir:bool
pg_stat_force_next_flush fv()void
pg_stat_get_activity fss(int4)datid:oid,pid:int4,usesysid:oid,application_name:text,state:text,query:text,wait_event_type:text,wait_event:text,xact_start:timestamptz,query_start:timestamptz,backend_start:timestamptz,state_change:timestamptz,client_addr:inet,client_hostname:text,client_port:int4,backend_xid:xid,backend_xmin:xid,backend_type:text,ssl:bool,sslversion:text,sslcipher:text,sslbits:int4,ssl_client_dn:text,ssl_client_serial:numeric,ssl_issuer_dn:text,gss_auth:bool,gss_princ:text,gss_enc:bool,gss_delegation:bool,leader_pid:int4,query_id:int8
pg_stat_get_analyze_count fs!(oid)int8
pg_stat_get_archiver fs()archived_count:int8,last_archived_wal:text,last_archived_time:timestamptz,failed_count:int8,last_failed_wal:text,last_failed_time:timestamptz,stats_reset:timestamptz
pg_stat_get_autoanalyze_count fs!(oid)int8
pg_stat_get_autovacuum_count fs!(oid)int8
pg_stat_get_backend_activity fs!(int4)text
pg_stat_get_backend_activity_start fs!(int4)timestamptz
pg_stat_get_backend_client_addr fs!(int4)inet
pg_stat_get_backend_client_port fs!(int4)int4
pg_stat_get_backend_dbid fs!(int4)oid
pg_stat_get_backend_idset fs!s()int4
pg_stat_get_backend_io fv!s(int4)backend_type:text,object:text,context:text,reads:int8,read_bytes:numeric,read_time:float8,writes:int8,write_bytes:numeric,write_time:float8,writebacks:int8,writeback_time:float8,extends:int8,extend_bytes:numeric,extend_time:float8,hits:int8,evictions:int8,reuses:int8,fsyncs:int8,fsync_time:float8,stats_reset:timestamptz>16
pg_stat_get_backend_pid fs!(int4)int4
pg_stat_get_backend_start fs!(int4)timestamptz
pg_stat_get_backend_subxact fs!(int4)subxact_count:int4,subxact_overflowed:bool
pg_stat_get_backend_userid fs!(int4)oid
pg_stat_get_backend_wait_event fs!(int4)text
pg_stat_get_backend_wait_event_type fs!(int4)text
pg_stat_get_backend_wal fv!(int4)wal_records:int8,wal_fpi:int8,wal_bytes:numeric,wal_buffers_full:int8,stats_reset:timestamptz>16
pg_stat_get_backend_xact_start fs!(int4)timestamptz
pg_stat_get_bgwriter_buf_written_checkpoints fs!()int8<18
pg_stat_get_bgwriter_buf_written_clean fs!()int8
pg_stat_get_bgwriter_maxwritten_clean fs!()int8
pg_stat_get_bgwriter_requested_checkpoints fs!()int8<18
pg_stat_get_bgwriter_stat_reset_time fs!()timestamptz
pg_stat_get_bgwriter_timed_checkpoints fs!()int8<18
pg_stat_get_blocks_fetched fs!(oid)int8
pg_stat_get_blocks_hit fs!(oid)int8
pg_stat_get_buf_alloc fs!()int8
pg_stat_get_buf_fsync_backend fs!()int8<18
pg_stat_get_buf_written_backend fs!()int8<18
pg_stat_get_checkpoint_sync_time fs!()float8<18
pg_stat_get_checkpoint_write_time fs!()float8<18
pg_stat_get_checkpointer_buffers_written fs!()int8>16
pg_stat_get_checkpointer_num_performed fs!()int8>16
pg_stat_get_checkpointer_num_requested fs!()int8>16
pg_stat_get_checkpointer_num_timed fs!()int8>16
pg_stat_get_checkpointer_restartpoints_performed fs!()int8>16
pg_stat_get_checkpointer_restartpoints_requested fs!()int8>16
pg_stat_get_checkpointer_restartpoints_timed fs!()int8>16
pg_stat_get_checkpointer_slru_written fs!()int8>16
pg_stat_get_checkpointer_stat_reset_time fs!()timestamptz>16
pg_stat_get_checkpointer_sync_time fs!()float8>16
pg_stat_get_checkpointer_write_time fs!()float8>16
pg_stat_get_db_active_time fs!(oid)float8
pg_stat_get_db_blk_read_time fs!(oid)float8
pg_stat_get_db_blk_write_time fs!(oid)float8
pg_stat_get_db_blocks_fetched fs!(oid)int8
pg_stat_get_db_blocks_hit fs!(oid)int8
pg_stat_get_db_checksum_failures fs!(oid)int8
pg_stat_get_db_checksum_last_failure fs!(oid)timestamptz
pg_stat_get_db_conflict_all fs!(oid)int8
pg_stat_get_db_conflict_bufferpin fs!(oid)int8
pg_stat_get_db_conflict_lock fs!(oid)int8
pg_stat_get_db_conflict_logicalslot fs!(oid)int8
pg_stat_get_db_conflict_snapshot fs!(oid)int8
pg_stat_get_db_conflict_startup_deadlock fs!(oid)int8
pg_stat_get_db_conflict_tablespace fs!(oid)int8
pg_stat_get_db_deadlocks fs!(oid)int8
pg_stat_get_db_idle_in_transaction_time fs!(oid)float8
pg_stat_get_db_numbackends fs!(oid)int4
pg_stat_get_db_parallel_workers_launched fs!(oid)int8>16
pg_stat_get_db_parallel_workers_to_launch fs!(oid)int8>16
pg_stat_get_db_session_time fs!(oid)float8
pg_stat_get_db_sessions fs!(oid)int8
pg_stat_get_db_sessions_abandoned fs!(oid)int8
pg_stat_get_db_sessions_fatal fs!(oid)int8
pg_stat_get_db_sessions_killed fs!(oid)int8
pg_stat_get_db_stat_reset_time fs!(oid)timestamptz
pg_stat_get_db_temp_bytes fs!(oid)int8
pg_stat_get_db_temp_files fs!(oid)int8
pg_stat_get_db_tuples_deleted fs!(oid)int8
pg_stat_get_db_tuples_fetched fs!(oid)int8
pg_stat_get_db_tuples_inserted fs!(oid)int8
pg_stat_get_db_tuples_returned fs!(oid)int8
pg_stat_get_db_tuples_updated fs!(oid)int8
pg_stat_get_db_xact_commit fs!(oid)int8
pg_stat_get_db_xact_rollback fs!(oid)int8
pg_stat_get_dead_tuples fs!(oid)int8
pg_stat_get_function_calls fs!(oid)int8
pg_stat_get_function_self_time fs!(oid)float8
pg_stat_get_function_total_time fs!(oid)float8
pg_stat_get_ins_since_vacuum fs!(oid)int8
pg_stat_get_io fv!s()backend_type:text,object:text,context:text,reads:int8,read_bytes:numeric,read_time:float8,writes:int8,write_bytes:numeric,write_time:float8,writebacks:int8,writeback_time:float8,extends:int8,extend_bytes:numeric,extend_time:float8,hits:int8,evictions:int8,reuses:int8,fsyncs:int8,fsync_time:float8,stats_reset:timestamptz>16 fv!s()backend_type:text,object:text,context:text,reads:int8,read_time:float8,writes:int8,write_time:float8,writebacks:int8,writeback_time:float8,extends:int8,extend_time:float8,op_bytes:int8,hits:int8,evictions:int8,reuses:int8,fsyncs:int8,fsync_time:float8,stats_reset:timestamptz<18
pg_stat_get_last_analyze_time fs!(oid)timestamptz
pg_stat_get_last_autoanalyze_time fs!(oid)timestamptz
pg_stat_get_last_autovacuum_time fs!(oid)timestamptz
pg_stat_get_last_vacuum_time fs!(oid)timestamptz
pg_stat_get_lastscan fs!(oid)timestamptz
pg_stat_get_live_tuples fs!(oid)int8
pg_stat_get_mod_since_analyze fs!(oid)int8
pg_stat_get_numscans fs!(oid)int8
pg_stat_get_progress_info fs!s(text)pid:int4,datid:oid,relid:oid,param1:int8,param2:int8,param3:int8,param4:int8,param5:int8,param6:int8,param7:int8,param8:int8,param9:int8,param10:int8,param11:int8,param12:int8,param13:int8,param14:int8,param15:int8,param16:int8,param17:int8,param18:int8,param19:int8,param20:int8
pg_stat_get_recovery_prefetch fv!s()stats_reset:timestamptz,prefetch:int8,hit:int8,skip_init:int8,skip_new:int8,skip_fpw:int8,skip_rep:int8,wal_distance:int4,block_distance:int4,io_depth:int4
pg_stat_get_replication_slot fs!(text)slot_name:text,spill_txns:int8,spill_count:int8,spill_bytes:int8,stream_txns:int8,stream_count:int8,stream_bytes:int8,total_txns:int8,total_bytes:int8,stats_reset:timestamptz
pg_stat_get_slru fss()name:text,blks_zeroed:int8,blks_hit:int8,blks_read:int8,blks_written:int8,blks_exists:int8,flushes:int8,truncates:int8,stats_reset:timestamptz
pg_stat_get_snapshot_timestamp fs!()timestamptz
pg_stat_get_subscription fss(oid)subid:oid,relid:oid,pid:int4,leader_pid:int4,received_lsn:pg_lsn,last_msg_send_time:timestamptz,last_msg_receipt_time:timestamptz,latest_end_lsn:pg_lsn,latest_end_time:timestamptz,worker_type:text>16 fss(oid)subid:oid,relid:oid,pid:int4,leader_pid:int4,received_lsn:pg_lsn,last_msg_send_time:timestamptz,last_msg_receipt_time:timestamptz,latest_end_lsn:pg_lsn,latest_end_time:timestamptz<18
pg_stat_get_subscription_stats fs!(oid)subid:oid,apply_error_count:int8,sync_error_count:int8,confl_insert_exists:int8,confl_update_origin_differs:int8,confl_update_exists:int8,confl_update_missing:int8,confl_delete_origin_differs:int8,confl_delete_missing:int8,confl_multiple_unique_conflicts:int8,stats_reset:timestamptz>16 fs!(oid)subid:oid,apply_error_count:int8,sync_error_count:int8,stats_reset:timestamptz<18
pg_stat_get_total_analyze_time fs!(oid)float8>16
pg_stat_get_total_autoanalyze_time fs!(oid)float8>16
pg_stat_get_total_autovacuum_time fs!(oid)float8>16
pg_stat_get_total_vacuum_time fs!(oid)float8>16
pg_stat_get_tuples_deleted fs!(oid)int8
pg_stat_get_tuples_fetched fs!(oid)int8
pg_stat_get_tuples_hot_updated fs!(oid)int8
pg_stat_get_tuples_inserted fs!(oid)int8
pg_stat_get_tuples_newpage_updated fs!(oid)int8
pg_stat_get_tuples_returned fs!(oid)int8
pg_stat_get_tuples_updated fs!(oid)int8
pg_stat_get_vacuum_count fs!(oid)int8
pg_stat_get_wal fs()wal_records:int8,wal_fpi:int8,wal_bytes:numeric,wal_buffers_full:int8,stats_reset:timestamptz>16 fs()wal_records:int8,wal_fpi:int8,wal_bytes:numeric,wal_buffers_full:int8,wal_write:int8,wal_sync:int8,wal_write_time:float8,wal_sync_time:float8,stats_reset:timestamptz<18
pg_stat_get_wal_receiver fs()pid:int4,status:text,receive_start_lsn:pg_lsn,receive_start_tli:int4,written_lsn:pg_lsn,flushed_lsn:pg_lsn,received_tli:int4,last_msg_send_time:timestamptz,last_msg_receipt_time:timestamptz,latest_end_lsn:pg_lsn,latest_end_time:timestamptz,slot_name:text,sender_host:text,sender_port:int4,conninfo:text
pg_stat_get_wal_senders fss()pid:int4,state:text,sent_lsn:pg_lsn,write_lsn:pg_lsn,flush_lsn:pg_lsn,replay_lsn:pg_lsn,write_lag:interval,flush_lag:interval,replay_lag:interval,sync_priority:int4,sync_state:text,reply_time:timestamptz
pg_stat_get_xact_blocks_fetched fv!(oid)int8
pg_stat_get_xact_blocks_hit fv!(oid)int8
pg_stat_get_xact_function_calls fv!(oid)int8
pg_stat_get_xact_function_self_time fv!(oid)float8
pg_stat_get_xact_function_total_time fv!(oid)float8
pg_stat_get_xact_numscans fv!(oid)int8
pg_stat_get_xact_tuples_deleted fv!(oid)int8
pg_stat_get_xact_tuples_fetched fv!(oid)int8
pg_stat_get_xact_tuples_hot_updated fv!(oid)int8
pg_stat_get_xact_tuples_inserted fv!(oid)int8
pg_stat_get_xact_tuples_newpage_updated fv!(oid)int8
pg_stat_get_xact_tuples_returned fv!(oid)int8
pg_stat_get_xact_tuples_updated fv!(oid)int8
pg_stat_have_stats fv!(text,oid,int8)bool>16 fv!(text,oid,oid)bool<18
pg_stat_reset fv()void
pg_stat_reset_backend_stats fv!(int4)void>16
pg_stat_reset_replication_slot fv(text)void
pg_stat_reset_shared fv1(text)void>16 fv!(text)void<18
pg_stat_reset_single_function_counters fv!(oid)void
pg_stat_reset_single_table_counters fv!(oid)void
pg_stat_reset_slru fv1(text)void>16 fv(text)void<18
pg_stat_reset_subscription_stats fv(oid)void
pg_statistics_obj_is_visible fs!(oid)bool
pg_stop_making_pinned_objects fv!()void
pg_switch_wal fv!()pg_lsn
pg_sync_replication_slots fv!()void>16
pg_table_is_visible fs!(oid)bool
pg_table_size fv!(regclass)int8
pg_tablespace_databases fs!s(oid)oid
pg_tablespace_location fs!(oid)text
pg_tablespace_size fv!(name)int8 fv!(oid)int8
pg_terminate_backend fv!1(int4,int8)bool
pg_timezone_abbrevs fs!s()abbrev:text,utc_offset:interval,is_dst:bool<18
pg_timezone_abbrevs_abbrevs fs!s()abbrev:text,utc_offset:interval,is_dst:bool>16
pg_timezone_abbrevs_zone fs!s()abbrev:text,utc_offset:interval,is_dst:bool>16
pg_timezone_names fs!s()name:text,abbrev:text,utc_offset:interval,is_dst:bool
pg_total_relation_size fv!(regclass)int8
pg_trigger_depth fs!()int4
pg_try_advisory_lock fv!(int4,int4)bool fv!(int8)bool
pg_try_advisory_lock_shared fv!(int4,int4)bool fv!(int8)bool
pg_try_advisory_xact_lock fv!(int4,int4)bool fv!(int8)bool
pg_try_advisory_xact_lock_shared fv!(int4,int4)bool fv!(int8)bool
pg_ts_config_is_visible fs!(oid)bool
pg_ts_dict_is_visible fs!(oid)bool
pg_ts_parser_is_visible fs!(oid)bool
pg_ts_template_is_visible fs!(oid)bool
pg_type_is_visible fs!(oid)bool
pg_typeof fs(any)regtype
pg_visible_in_snapshot fi!(xid8,pg_snapshot)bool
pg_wal_lsn_diff fi!(pg_lsn,pg_lsn)numeric
pg_wal_replay_pause fv!()void
pg_wal_replay_resume fv!()void
pg_wal_summary_contents fv!s(int8,pg_lsn,pg_lsn)relfilenode:oid,reltablespace:oid,reldatabase:oid,relforknumber:int2,relblocknumber:int8,is_limit_block:bool>16
pg_walfile_name fi!(pg_lsn)text
pg_walfile_name_offset fi!(pg_lsn)file_name:text,file_offset:int4
pg_xact_commit_timestamp fv!(xid)timestamptz
pg_xact_commit_timestamp_origin fv!(xid)timestamp:timestamptz,roident:oid
pg_xact_status fv!(xid8)text
phraseto_tsquery fi!(regconfig,text)tsquery fs!(text)tsquery
pi fi!()float8
plainto_tsquery fi!(regconfig,text)tsquery fs!(text)tsquery
plpgsql_call_handler fv()language_handler
plpgsql_validator fv!(oid)void
point fi!(box)point fi!(circle)point fi!(float8,float8)point fi!(lseg)point fi!(polygon)point
point_above fi!(point,point)bool
point_add fi!(point,point)point
point_below fi!(point,point)bool
point_distance fi!(point,point)float8
point_div fi!(point,point)point
point_eq fi!(point,point)bool
point_horiz fi!(point,point)bool
point_in fi!(cstring)point
point_left fi!(point,point)bool
point_mul fi!(point,point)point
point_ne fi!(point,point)bool
point_out fi!(point)cstring
point_right fi!(point,point)bool
point_send fi!(point)bytea
point_sub fi!(point,point)point
point_vert fi!(point,point)bool
poly_above fi!(polygon,polygon)bool
poly_below fi!(polygon,polygon)bool
poly_center fi!(polygon)point
poly_contain fi!(polygon,polygon)bool
poly_contain_pt fi!(polygon,point)bool
poly_contained fi!(polygon,polygon)bool
poly_distance fi!(polygon,polygon)float8
poly_in fi!(cstring)polygon
poly_left fi!(polygon,polygon)bool
poly_npoints fi!(polygon)int4
poly_out fi!(polygon)cstring
poly_overabove fi!(polygon,polygon)bool
poly_overbelow fi!(polygon,polygon)bool
poly_overlap fi!(polygon,polygon)bool
poly_overleft fi!(polygon,polygon)bool
poly_overright fi!(polygon,polygon)bool
poly_right fi!(polygon,polygon)bool
poly_same fi!(polygon,polygon)bool
poly_send fi!(polygon)bytea
polygon fi!(box)polygon fi!(circle)polygon fi!(int4,circle)polygon fi!(path)polygon
popen fi!(path)path
position fi!(bit,bit)int4 fi!(bytea,bytea)int4 fi!(text,text)int4
postgresql_fdw_validator fi!(text[],oid)bool
pow fi!(float8,float8)float8 fi!(numeric,numeric)numeric
power fi!(float8,float8)float8 fi!(numeric,numeric)numeric
pt_contained_circle fi!(point,circle)bool
pt_contained_poly fi!(point,polygon)bool
query_to_xml fv!(text,bool,bool,text)xml
query_to_xml_and_xmlschema fv!(text,bool,bool,text)xml
query_to_xmlschema fv!(text,bool,bool,text)xml
querytree fi!(tsquery)text
quote_ident fi!(text)text
quote_literal fi!(text)text fs!(anyelement)text
quote_nullable fi(text)text fs(anyelement)text
radians fi!(float8)float8
radius fi!(circle)float8
random fv!()float8 fv!(int4,int4)int4>16 fv!(int8,int8)int8>16 fv!(numeric,numeric)numeric>16
random_normal fv!2(float8,float8)float8
range_adjacent fi!(anyrange,anyrange)bool
range_adjacent_multirange fi!(anyrange,anymultirange)bool
range_after fi!(anyrange,anyrange)bool
range_after_multirange fi!(anyrange,anymultirange)bool
range_agg ai(anymultirange)anymultirange ai(anyrange)anymultirange
range_before fi!(anyrange,anyrange)bool
range_before_multirange fi!(anyrange,anymultirange)bool
range_cmp fi!(anyrange,anyrange)int4
range_contained_by fi!(anyrange,anyrange)bool
range_contained_by_multirange fi!(anyrange,anymultirange)bool
range_contains fi!(anyrange,anyrange)bool
range_contains_elem fi!(anyrange,anyelement)bool
range_contains_multirange fi!(anyrange,anymultirange)bool
range_eq fi!(anyrange,anyrange)bool
range_ge fi!(anyrange,anyrange)bool
range_gt fi!(anyrange,anyrange)bool
range_in fs!(cstring,oid,int4)anyrange
range_intersect fi!(anyrange,anyrange)anyrange
range_intersect_agg ai(anymultirange)anymultirange ai(anyrange)anyrange
range_intersect_agg_transfn fi!(anyrange,anyrange)anyrange
range_le fi!(anyrange,anyrange)bool
range_lt fi!(anyrange,anyrange)bool
range_merge fi!(anymultirange)anyrange fi!(anyrange,anyrange)anyrange
range_minus fi!(anyrange,anyrange)anyrange
range_ne fi!(anyrange,anyrange)bool
range_out fs!(anyrange)cstring
range_overlaps fi!(anyrange,anyrange)bool
range_overlaps_multirange fi!(anyrange,anymultirange)bool
range_overleft fi!(anyrange,anyrange)bool
range_overleft_multirange fi!(anyrange,anymultirange)bool
range_overright fi!(anyrange,anyrange)bool
range_overright_multirange fi!(anyrange,anymultirange)bool
range_send fs!(anyrange)bytea
range_union fi!(anyrange,anyrange)anyrange
rank hi(*any)int8 wi()int8
record_eq fi!(record,record)bool
record_ge fi!(record,record)bool
record_gt fi!(record,record)bool
record_image_eq fi!(record,record)bool
record_image_ge fi!(record,record)bool
record_image_gt fi!(record,record)bool
record_image_le fi!(record,record)bool
record_image_lt fi!(record,record)bool
record_image_ne fi!(record,record)bool
record_in fs!(cstring,oid,int4)record
record_larger fi!(record,record)record>16
record_le fi!(record,record)bool
record_lt fi!(record,record)bool
record_ne fi!(record,record)bool
record_out fs!(record)cstring
record_send fs!(record)bytea
record_smaller fi!(record,record)record>16
regclass fs!(text)regclass
regclassin fs!(cstring)regclass
regclassout fs!(regclass)cstring
regclasssend fi!(regclass)bytea
regcollationin fs!(cstring)regcollation
regcollationout fs!(regcollation)cstring
regcollationsend fi!(regcollation)bytea
regconfigin fs!(cstring)regconfig
regconfigout fs!(regconfig)cstring
regconfigsend fi!(regconfig)bytea
regdictionaryin fs!(cstring)regdictionary
regdictionaryout fs!(regdictionary)cstring
regdictionarysend fi!(regdictionary)bytea
regexp_count fi!(text,text)int4 fi!(text,text,int4)int4 fi!(text,text,int4,text)int4
regexp_instr fi!(text,text)int4 fi!(text,text,int4)int4 fi!(text,text,int4,int4)int4 fi!(text,text,int4,int4,int4)int4 fi!(text,text,int4,int4,int4,text)int4 fi!(text,text,int4,int4,int4,text,int4)int4
regexp_like fi!(text,text)bool fi!(text,text,text)bool
regexp_match fi!(text,text)text[] fi!(text,text,text)text[]
regexp_matches fi!s(text,text)text[] fi!s(text,text,text)text[]
regexp_replace fi!(text,text,text)text fi!(text,text,text,int4)text fi!(text,text,text,int4,int4)text fi!(text,text,text,int4,int4,text)text fi!(text,text,text,text)text
regexp_split_to_array fi!(text,text)text[] fi!(text,text,text)text[]
regexp_split_to_table fi!s(text,text)text fi!s(text,text,text)text
regexp_substr fi!(text,text)text fi!(text,text,int4)text fi!(text,text,int4,int4)text fi!(text,text,int4,int4,text)text fi!(text,text,int4,int4,text,int4)text
regnamespacein fs!(cstring)regnamespace
regnamespaceout fs!(regnamespace)cstring
regnamespacesend fi!(regnamespace)bytea
regoperatorin fs!(cstring)regoperator
regoperatorout fs!(regoperator)cstring
regoperatorsend fi!(regoperator)bytea
regoperin fs!(cstring)regoper
regoperout fs!(regoper)cstring
regopersend fi!(regoper)bytea
regprocedurein fs!(cstring)regprocedure
regprocedureout fs!(regprocedure)cstring
regproceduresend fi!(regprocedure)bytea
regprocin fs!(cstring)regproc
regprocout fs!(regproc)cstring
regprocsend fi!(regproc)bytea
regr_avgx ai(float8,float8)float8
regr_avgy ai(float8,float8)float8
regr_count ai(float8,float8)int8
regr_intercept ai(float8,float8)float8
regr_r2 ai(float8,float8)float8
regr_slope ai(float8,float8)float8
regr_sxx ai(float8,float8)float8
regr_sxy ai(float8,float8)float8
regr_syy ai(float8,float8)float8
regrolein fs!(cstring)regrole
regroleout fs!(regrole)cstring
regrolesend fi!(regrole)bytea
regtypein fs!(cstring)regtype
regtypeout fs!(regtype)cstring
regtypesend fi!(regtype)bytea
repeat fi!(text,int4)text
replace fi!(text,text,text)text
reverse fi!(bytea)bytea>16 fi!(text)text
right fi!(text,int4)text
round fi!(float8)float8 fi!(numeric)numeric fi!(numeric,int4)numeric
row_number wi()int8
row_security_active fs!(oid)bool fs!(text)bool
row_to_json fs!(record)json fs!(record,bool)json
rpad fi!(text,int4)text fi!(text,int4,text)text
rtrim fi!(bytea,bytea)bytea fi!(text)text fi!(text,text)text
satisfies_hash_partition fi(oid,int4,int4,*any)bool
scale fi!(numeric)int4
schema_to_xml fs!(name,bool,bool,text)xml
schema_to_xml_and_xmlschema fs!(name,bool,bool,text)xml
schema_to_xmlschema fs!(name,bool,bool,text)xml
session_user fs!()name
set_bit fi!(bit,int4,int4)bit fi!(bytea,int8,int4)bytea
set_byte fi!(bytea,int4,int4)bytea
set_config fv(text,text,bool)text
set_masklen fi!(cidr,int4)cidr fi!(inet,int4)inet
setseed fv!(float8)void
setval fv!(regclass,int8)int8 fv!(regclass,int8,bool)int8
setweight fi!(tsvector,char)tsvector fi!(tsvector,char,text[])tsvector
sha224 fi!(bytea)bytea
sha256 fi!(bytea)bytea
sha384 fi!(bytea)bytea
sha512 fi!(bytea)bytea
shell_in fi(cstring)void
shell_out fi!(void)cstring
shobj_description fs!(oid,name)text
sign fi!(float8)float8 fi!(numeric)numeric
similar_escape fi(text,text)text
similar_to_escape fi!(text)text fi!(text,text)text
sin fi!(float8)float8
sind fi!(float8)float8
sinh fi!(float8)float8
slope fi!(point,point)float8
spg_poly_quad_compress fi!(polygon)box
split_part fi!(text,text,int4)text
sqrt fi!(float8)float8 fi!(numeric)numeric
starts_with fi!(text,text)bool
statement_timestamp fs!()timestamptz
stddev ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
stddev_pop ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
stddev_samp ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
string_agg ai(bytea,bytea)bytea ai(text,text)text
string_to_array fi(text,text)text[] fi(text,text,text)text[]
string_to_table fis(text,text)text fis(text,text,text)text
strip fi!(tsvector)tsvector
strpos fi!(text,text)int4
substr fi!(bytea,int4)bytea fi!(bytea,int4,int4)bytea fi!(text,int4)text fi!(text,int4,int4)text
substring fi!(bit,int4)bit fi!(bit,int4,int4)bit fi!(bytea,int4)bytea fi!(bytea,int4,int4)bytea fi!(text,int4)text fi!(text,int4,int4)text fi!(text,text)text fi!(text,text,text)text
sum ai(float4)float4 ai(float8)float8 ai(int2)int8 ai(int4)int8 ai(int8)numeric ai(interval)interval ai(money)money ai(numeric)numeric
suppress_redundant_updates_trigger fv!()trigger
system_user fs!()text
table_am_handler_in fi(cstring)table_am_handler
table_am_handler_out fi!(table_am_handler)cstring
table_to_xml fs!(regclass,bool,bool,text)xml
table_to_xml_and_xmlschema fs!(regclass,bool,bool,text)xml
table_to_xmlschema fs!(regclass,bool,bool,text)xml
tan fi!(float8)float8
tand fi!(float8)float8
tanh fi!(float8)float8
text fi!(bool)text fi!(bpchar)text fi!(char)text fi!(inet)text fi!(name)text fi!(xml)text
text_ge fi!(text,text)bool
text_gt fi!(text,text)bool
text_larger fi!(text,text)text
text_le fi!(text,text)bool
text_lt fi!(text,text)bool
text_pattern_ge fi!(text,text)bool
text_pattern_gt fi!(text,text)bool
text_pattern_le fi!(text,text)bool
text_pattern_lt fi!(text,text)bool
text_smaller fi!(text,text)text
textanycat fs!(text,anynonarray)text
textcat fi!(text,text)text
texteq fi!(text,text)bool
texteqname fi!(text,name)bool
textgename fi!(text,name)bool
textgtname fi!(text,name)bool
texticlike fi!(text,text)bool
texticnlike fi!(text,text)bool
texticregexeq fi!(text,text)bool
texticregexne fi!(text,text)bool
textin fi!(cstring)text
textlen fi!(text)int4
textlename fi!(text,name)bool
textlike fi!(text,text)bool
textltname fi!(text,name)bool
textne fi!(text,text)bool
textnename fi!(text,name)bool
textnlike fi!(text,text)bool
textout fi!(text)cstring
textregexeq fi!(text,text)bool
textregexne fi!(text,text)bool
textsend fs!(text)bytea
tideq fi!(tid,tid)bool
tidge fi!(tid,tid)bool
tidgt fi!(tid,tid)bool
tidin fi!(cstring)tid
tidlarger fi!(tid,tid)tid
tidle fi!(tid,tid)bool
tidlt fi!(tid,tid)bool
tidne fi!(tid,tid)bool
tidout fi!(tid)cstring
tidsend fi!(tid)bytea
tidsmaller fi!(tid,tid)tid
time fi!(interval)time fi!(time,int4)time fi!(timestamp)time fi!(timetz)time fs!(timestamptz)time
time_cmp fi!(time,time)int4
time_eq fi!(time,time)bool
time_ge fi!(time,time)bool
time_gt fi!(time,time)bool
time_hash fi!(time)int4
time_hash_extended fi!(time,int8)int8
time_in fs!(cstring,oid,int4)time
time_larger fi!(time,time)time
time_le fi!(time,time)bool
time_lt fi!(time,time)bool
time_mi_interval fi!(time,interval)time
time_mi_time fi!(time,time)interval
time_ne fi!(time,time)bool
time_out fi!(time)cstring
time_pl_interval fi!(time,interval)time
time_send fi!(time)bytea
time_smaller fi!(time,time)time
timedate_pl fi!(time,date)timestamp
timeofday fv!()text
timestamp fi!(date)timestamp fi!(date,time)timestamp fi!(timestamp,int4)timestamp fs!(timestamptz)timestamp
timestamp_cmp fi!(timestamp,timestamp)int4
timestamp_cmp_date fi!(timestamp,date)int4
timestamp_cmp_timestamptz fs!(timestamp,timestamptz)int4
timestamp_eq fi!(timestamp,timestamp)bool
timestamp_eq_date fi!(timestamp,date)bool
timestamp_eq_timestamptz fs!(timestamp,timestamptz)bool
timestamp_ge fi!(timestamp,timestamp)bool
timestamp_ge_date fi!(timestamp,date)bool
timestamp_ge_timestamptz fs!(timestamp,timestamptz)bool
timestamp_gt fi!(timestamp,timestamp)bool
timestamp_gt_date fi!(timestamp,date)bool
timestamp_gt_timestamptz fs!(timestamp,timestamptz)bool
timestamp_hash fi!(timestamp)int4
timestamp_hash_extended fi!(timestamp,int8)int8
timestamp_in fs!(cstring,oid,int4)timestamp
timestamp_larger fi!(timestamp,timestamp)timestamp
timestamp_le fi!(timestamp,timestamp)bool
timestamp_le_date fi!(timestamp,date)bool
timestamp_le_timestamptz fs!(timestamp,timestamptz)bool
timestamp_lt fi!(timestamp,timestamp)bool
timestamp_lt_date fi!(timestamp,date)bool
timestamp_lt_timestamptz fs!(timestamp,timestamptz)bool
timestamp_mi fi!(timestamp,timestamp)interval
timestamp_mi_interval fi!(timestamp,interval)timestamp
timestamp_ne fi!(timestamp,timestamp)bool
timestamp_ne_date fi!(timestamp,date)bool
timestamp_ne_timestamptz fs!(timestamp,timestamptz)bool
timestamp_out fs!(timestamp)cstring
timestamp_pl_interval fi!(timestamp,interval)timestamp
timestamp_send fi!(timestamp)bytea
timestamp_smaller fi!(timestamp,timestamp)timestamp
timestamptypmodin fi!(cstring[])int4
timestamptypmodout fi!(int4)cstring
timestamptz fi!(date,timetz)timestamptz fi!(timestamptz,int4)timestamptz fs!(date)timestamptz fs!(date,time)timestamptz fs!(timestamp)timestamptz
timestamptz_cmp fi!(timestamptz,timestamptz)int4
timestamptz_cmp_date fs!(timestamptz,date)int4
timestamptz_cmp_timestamp fs!(timestamptz,timestamp)int4
timestamptz_eq fi!(timestamptz,timestamptz)bool
timestamptz_eq_date fs!(timestamptz,date)bool
timestamptz_eq_timestamp fs!(timestamptz,timestamp)bool
timestamptz_ge fi!(timestamptz,timestamptz)bool
timestamptz_ge_date fs!(timestamptz,date)bool
timestamptz_ge_timestamp fs!(timestamptz,timestamp)bool
timestamptz_gt fi!(timestamptz,timestamptz)bool
timestamptz_gt_date fs!(timestamptz,date)bool
timestamptz_gt_timestamp fs!(timestamptz,timestamp)bool
timestamptz_hash fi!(timestamptz)int4>16
timestamptz_hash_extended fi!(timestamptz,int8)int8>16
timestamptz_in fs!(cstring,oid,int4)timestamptz
timestamptz_larger fi!(timestamptz,timestamptz)timestamptz
timestamptz_le fi!(timestamptz,timestamptz)bool
timestamptz_le_date fs!(timestamptz,date)bool
timestamptz_le_timestamp fs!(timestamptz,timestamp)bool
timestamptz_lt fi!(timestamptz,timestamptz)bool
timestamptz_lt_date fs!(timestamptz,date)bool
timestamptz_lt_timestamp fs!(timestamptz,timestamp)bool
timestamptz_mi fi!(timestamptz,timestamptz)interval
timestamptz_mi_interval fs!(timestamptz,interval)timestamptz
timestamptz_ne fi!(timestamptz,timestamptz)bool
timestamptz_ne_date fs!(timestamptz,date)bool
timestamptz_ne_timestamp fs!(timestamptz,timestamp)bool
timestamptz_out fs!(timestamptz)cstring
timestamptz_pl_interval fs!(timestamptz,interval)timestamptz
timestamptz_send fi!(timestamptz)bytea
timestamptz_smaller fi!(timestamptz,timestamptz)timestamptz
timestamptztypmodin fi!(cstring[])int4
timestamptztypmodout fi!(int4)cstring
timetypmodin fi!(cstring[])int4
timetypmodout fi!(int4)cstring
timetz fi!(timetz,int4)timetz fs!(time)timetz fs!(timestamptz)timetz
timetz_cmp fi!(timetz,timetz)int4
timetz_eq fi!(timetz,timetz)bool
timetz_ge fi!(timetz,timetz)bool
timetz_gt fi!(timetz,timetz)bool
timetz_hash fi!(timetz)int4
timetz_hash_extended fi!(timetz,int8)int8
timetz_in fs!(cstring,oid,int4)timetz
timetz_larger fi!(timetz,timetz)timetz
timetz_le fi!(timetz,timetz)bool
timetz_lt fi!(timetz,timetz)bool
timetz_mi_interval fi!(timetz,interval)timetz
timetz_ne fi!(timetz,timetz)bool
timetz_out fi!(timetz)cstring
timetz_pl_interval fi!(timetz,interval)timetz
timetz_send fi!(timetz)bytea
timetz_smaller fi!(timetz,timetz)timetz
timetzdate_pl fi!(timetz,date)timestamptz
timetztypmodin fi!(cstring[])int4
timetztypmodout fi!(int4)cstring
timezone fi!(interval,timestamp)timestamptz fi!(interval,timestamptz)timestamp fi!(interval,timetz)timetz fi!(text,timestamp)timestamptz fi!(text,timestamptz)timestamp fs!(text,timetz)timetz fs!(timestamp)timestamptz>16 fs!(timestamptz)timestamp>16 fs!(timetz)timetz>16
to_ascii fi!(text)text fi!(text,int4)text fi!(text,name)text
to_bin fi!(int4)text>16 fi!(int8)text>16
to_char fs!(float4,text)text fs!(float8,text)text fs!(int4,text)text fs!(int8,text)text fs!(interval,text)text fs!(numeric,text)text fs!(timestamp,text)text fs!(timestamptz,text)text
to_date fs!(text,text)date
to_hex fi!(int4)text fi!(int8)text
to_json fs!(anyelement)json
to_jsonb fs!(anyelement)jsonb
to_number fs!(text,text)numeric
to_oct fi!(int4)text>16 fi!(int8)text>16
to_regclass fs!(text)regclass
to_regcollation fs!(text)regcollation
to_regnamespace fs!(text)regnamespace
to_regoper fs!(text)regoper
to_regoperator fs!(text)regoperator
to_regproc fs!(text)regproc
to_regprocedure fs!(text)regprocedure
to_regrole fs!(text)regrole
to_regtype fs!(text)regtype
to_regtypemod fs!(text)int4>16
to_timestamp fi!(float8)timestamptz fs!(text,text)timestamptz
to_tsquery fi!(regconfig,text)tsquery fs!(text)tsquery
to_tsvector fi!(regconfig,json)tsvector fi!(regconfig,jsonb)tsvector fi!(regconfig,text)tsvector fs!(json)tsvector fs!(jsonb)tsvector fs!(text)tsvector
transaction_timestamp fs!()timestamptz
translate fi!(text,text,text)text
trigger_in fi(cstring)trigger
trigger_out fi!(trigger)cstring
trim_array fi!(anyarray,int4)anyarray
trim_scale fi!(numeric)numeric
trunc fi!(float8)float8 fi!(macaddr)macaddr fi!(macaddr8)macaddr8 fi!(numeric)numeric fi!(numeric,int4)numeric
ts_debug fs!s(regconfig,text)alias:text,description:text,token:text,dictionaries:regdictionary[],dictionary:regdictionary,lexemes:text[] fs!s(text)alias:text,description:text,token:text,dictionaries:regdictionary[],dictionary:regdictionary,lexemes:text[]
ts_delete fi!(tsvector,text)tsvector fi!(tsvector,text[])tsvector
ts_filter fi!(tsvector,char[])tsvector
ts_headline fi!(regconfig,json,tsquery)json fi!(regconfig,json,tsquery,text)json fi!(regconfig,jsonb,tsquery)jsonb fi!(regconfig,jsonb,tsquery,text)jsonb fi!(regconfig,text,tsquery)text fi!(regconfig,text,tsquery,text)text fs!(json,tsquery)json fs!(json,tsquery,text)json fs!(jsonb,tsquery)jsonb fs!(jsonb,tsquery,text)jsonb fs!(text,tsquery)text fs!(text,tsquery,text)text
ts_lexize fi!(regdictionary,text)text[]
ts_match_qv fi!(tsquery,tsvector)bool
ts_match_tq fs!(text,tsquery)bool
ts_match_tt fs!(text,text)bool
ts_match_vq fi!(tsvector,tsquery)bool
ts_parse fi!s(oid,text)tokid:int4,token:text fs!s(text,text)tokid:int4,token:text
ts_rank fi!(float4[],tsvector,tsquery)float4 fi!(float4[],tsvector,tsquery,int4)float4 fi!(tsvector,tsquery)float4 fi!(tsvector,tsquery,int4)float4
ts_rank_cd fi!(float4[],tsvector,tsquery)float4 fi!(float4[],tsvector,tsquery,int4)float4 fi!(tsvector,tsquery)float4 fi!(tsvector,tsquery,int4)float4
ts_rewrite fi!(tsquery,tsquery,tsquery)tsquery fv!(tsquery,text)tsquery
ts_stat fv!s(text)word:text,ndoc:int4,nentry:int4 fv!s(text,text)word:text,ndoc:int4,nentry:int4
ts_token_type fi!s(oid)tokid:int4,alias:text,description:text fs!s(text)tokid:int4,alias:text,description:text
tsm_handler_in fi(cstring)tsm_handler
tsm_handler_out fi!(tsm_handler)cstring
tsmultirange fi!()tsmultirange fi!(*tsrange[])tsmultirange fi!(tsrange)tsmultirange
tsq_mcontained fi!(tsquery,tsquery)bool
tsq_mcontains fi!(tsquery,tsquery)bool
tsquery_and fi!(tsquery,tsquery)tsquery
tsquery_cmp fi!(tsquery,tsquery)int4
tsquery_eq fi!(tsquery,tsquery)bool
tsquery_ge fi!(tsquery,tsquery)bool
tsquery_gt fi!(tsquery,tsquery)bool
tsquery_le fi!(tsquery,tsquery)bool
tsquery_lt fi!(tsquery,tsquery)bool
tsquery_ne fi!(tsquery,tsquery)bool
tsquery_not fi!(tsquery)tsquery
tsquery_or fi!(tsquery,tsquery)tsquery
tsquery_phrase fi!(tsquery,tsquery)tsquery fi!(tsquery,tsquery,int4)tsquery
tsqueryin fi!(cstring)tsquery
tsqueryout fi!(tsquery)cstring
tsquerysend fi!(tsquery)bytea
tsrange fi(timestamp,timestamp)tsrange fi(timestamp,timestamp,text)tsrange
tsrange_subdiff fi!(timestamp,timestamp)float8
tstzmultirange fi!()tstzmultirange fi!(*tstzrange[])tstzmultirange fi!(tstzrange)tstzmultirange
tstzrange fi(timestamptz,timestamptz)tstzrange fi(timestamptz,timestamptz,text)tstzrange
tstzrange_subdiff fi!(timestamptz,timestamptz)float8
tsvector_cmp fi!(tsvector,tsvector)int4
tsvector_concat fi!(tsvector,tsvector)tsvector
tsvector_eq fi!(tsvector,tsvector)bool
tsvector_ge fi!(tsvector,tsvector)bool
tsvector_gt fi!(tsvector,tsvector)bool
tsvector_le fi!(tsvector,tsvector)bool
tsvector_lt fi!(tsvector,tsvector)bool
tsvector_ne fi!(tsvector,tsvector)bool
tsvector_to_array fi!(tsvector)text[]
tsvector_update_trigger fv()trigger
tsvector_update_trigger_column fv()trigger
tsvectorin fi!(cstring)tsvector
tsvectorout fi!(tsvector)cstring
tsvectorsend fi!(tsvector)bytea
txid_current fs!()int8
txid_current_if_assigned fs!()int8
txid_current_snapshot fs!()txid_snapshot
txid_snapshot_in fi!(cstring)txid_snapshot
txid_snapshot_out fi!(txid_snapshot)cstring
txid_snapshot_send fi!(txid_snapshot)bytea
txid_snapshot_xip fi!s(txid_snapshot)int8
txid_snapshot_xmax fi!(txid_snapshot)int8
txid_snapshot_xmin fi!(txid_snapshot)int8
txid_status fv!(int8)text
txid_visible_in_snapshot fi!(int8,txid_snapshot)bool
unicode_assigned fi!(text)bool>16
unicode_version fi!()text>16
unique_key_recheck fv!()trigger
unistr fi!(text)text
unknownin fi!(cstring)unknown
unknownout fi!(unknown)cstring
unknownsend fi!(unknown)bytea
unnest fi!s(anyarray)anyelement fi!s(anymultirange)anyrange fi!s(tsvector)lexeme:text,positions:int2[],weights:text[]
upper fi!(anymultirange)anyelement fi!(anyrange)anyelement fi!(text)text
upper_inc fi!(anymultirange)bool fi!(anyrange)bool
upper_inf fi!(anymultirange)bool fi!(anyrange)bool
uuid_cmp fi!(uuid,uuid)int4
uuid_eq fi!(uuid,uuid)bool
uuid_extract_timestamp fi!(uuid)timestamptz>16
uuid_extract_version fi!(uuid)int2>16
uuid_ge fi!(uuid,uuid)bool
uuid_gt fi!(uuid,uuid)bool
uuid_hash fi!(uuid)int4
uuid_hash_extended fi!(uuid,int8)int8
uuid_in fi!(cstring)uuid
uuid_le fi!(uuid,uuid)bool
uuid_lt fi!(uuid,uuid)bool
uuid_ne fi!(uuid,uuid)bool
uuid_out fi!(uuid)cstring
uuid_send fi!(uuid)bytea
uuidv4 fv!()uuid>16
uuidv7 fv!()uuid>16 fv!(interval)uuid>16
var_pop ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
var_samp ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
varbit fi!(varbit,int4,bool)varbit
varbit_in fi!(cstring,oid,int4)varbit
varbit_out fi!(varbit)cstring
varbit_send fi!(varbit)bytea
varbitcmp fi!(varbit,varbit)int4
varbiteq fi!(varbit,varbit)bool
varbitge fi!(varbit,varbit)bool
varbitgt fi!(varbit,varbit)bool
varbitle fi!(varbit,varbit)bool
varbitlt fi!(varbit,varbit)bool
varbitne fi!(varbit,varbit)bool
varbittypmodin fi!(cstring[])int4
varbittypmodout fi!(int4)cstring
varchar fi!(name)varchar fi!(varchar,int4,bool)varchar
varcharin fi!(cstring,oid,int4)varchar
varcharout fi!(varchar)cstring
varcharsend fs!(varchar)bytea
varchartypmodin fi!(cstring[])int4
varchartypmodout fi!(int4)cstring
variance ai(float4)float8 ai(float8)float8 ai(int2)numeric ai(int4)numeric ai(int8)numeric ai(numeric)numeric
version fs!()text
void_in fi!(cstring)void
void_out fi!(void)cstring
void_send fi!(void)bytea
websearch_to_tsquery fi!(regconfig,text)tsquery fs!(text)tsquery
width fi!(box)float8
width_bucket fi!(anycompatible,anycompatiblearray)int4 fi!(float8,float8,float8,int4)int4 fi!(numeric,numeric,numeric,int4)int4
xid fi!(xid8)xid
xid8_larger fi!(xid8,xid8)xid8
xid8_smaller fi!(xid8,xid8)xid8
xid8cmp fi!(xid8,xid8)int4
xid8eq fi!(xid8,xid8)bool
xid8ge fi!(xid8,xid8)bool
xid8gt fi!(xid8,xid8)bool
xid8in fi!(cstring)xid8
xid8le fi!(xid8,xid8)bool
xid8lt fi!(xid8,xid8)bool
xid8ne fi!(xid8,xid8)bool
xid8out fi!(xid8)cstring
xid8send fi!(xid8)bytea
xideq fi!(xid,xid)bool
xideqint4 fi!(xid,int4)bool
xidin fi!(cstring)xid
xidneq fi!(xid,xid)bool
xidneqint4 fi!(xid,int4)bool
xidout fi!(xid)cstring
xidsend fi!(xid)bytea
xml fs!(text)xml
xml_in fs!(cstring)xml
xml_is_well_formed fs!(text)bool
xml_is_well_formed_content fi!(text)bool
xml_is_well_formed_document fi!(text)bool
xml_out fi!(xml)cstring
xml_send fs!(xml)bytea
xmlagg ai(xml)xml
xmlcomment fi!(text)xml
xmlconcat2 fi(xml,xml)xml
xmlexists fi!(text,xml)bool
xmltext fi!(text)xml>16
xmlvalidate fi!(xml,text)bool
xpath fi!(text,xml)xml[] fi!(text,xml,text[])xml[]
xpath_exists fi!(text,xml)bool fi!(text,xml,text[])bool`;
