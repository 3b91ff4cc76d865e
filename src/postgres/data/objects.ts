/** Operators, their classes and families, casts, collations, languages and the like: `kind name part`. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `accessMethod brin i
accessMethod btree i
accessMethod gin i
accessMethod gist i
accessMethod hash i
accessMethod heap t
accessMethod spgist i
cast bit bit:ifi int4:efi int8:efi varbit:ib
cast bool bpchar:afi int4:efi text:afi varchar:afi
cast box circle:efi lseg:efi point:efi polygon:afi
cast bpchar bpchar:ifi char:afi name:ifi text:ifi varchar:ifi xml:efs
cast bytea int2:efi>16 int4:efi>16 int8:efi>16
cast char bpchar:afi int4:efi text:ifi varchar:afi
cast cidr bpchar:afi inet:ib text:afi varchar:afi
cast circle box:efi point:efi polygon:efi
cast date timestamp:ifi timestamptz:ifs
cast daterange datemultirange:efi
cast float4 float8:ifi int2:afi int4:afi int8:afi numeric:afi
cast float8 float4:afi int2:afi int4:afi int8:afi numeric:afi
cast inet bpchar:afi cidr:afi text:afi varchar:afi
cast int2 bytea:efi>16 float4:ifi float8:ifi int4:ifi int8:ifi numeric:ifi oid:ifi regclass:ifi regcollation:ifi regconfig:ifi regdictionary:ifi regnamespace:ifi regoper:ifi regoperator:ifi regproc:ifi regprocedure:ifi regrole:ifi regtype:ifi
cast int4 bit:efi bool:efi bytea:efi>16 char:efi float4:ifi float8:ifi int2:afi int8:ifi money:afs numeric:ifi oid:ib regclass:ib regcollation:ib regconfig:ib regdictionary:ib regnamespace:ib regoper:ib regoperator:ib regproc:ib regprocedure:ib regrole:ib regtype:ib
cast int4range int4multirange:efi
cast int8 bit:efi bytea:efi>16 float4:ifi float8:ifi int2:afi int4:afi money:afs numeric:ifi oid:ifi regclass:ifi regcollation:ifi regconfig:ifi regdictionary:ifi regnamespace:ifi regoper:ifi regoperator:ifi regproc:ifi regprocedure:ifi regrole:ifi regtype:ifi
cast int8range int8multirange:efi
cast interval interval:ifi time:afi
cast json jsonb:ai
cast jsonb bool:efi float4:efi float8:efi int2:efi int4:efi int8:efi json:ai numeric:efi
cast lseg point:efi
cast macaddr macaddr8:ifi
cast macaddr8 macaddr:ifi
cast money numeric:afs
cast name bpchar:afi text:ifi varchar:afi
cast numeric float4:ifi float8:ifi int2:afi int4:afi int8:afi money:afs numeric:ifi
cast numrange nummultirange:efi
cast oid int4:ab int8:afi regclass:ib regcollation:ib regconfig:ib regdictionary:ib regnamespace:ib regoper:ib regoperator:ib regproc:ib regprocedure:ib regrole:ib regtype:ib
cast path polygon:afi
cast pg_dependencies bytea:ib text:ii
cast pg_mcv_list bytea:ib text:ii
cast pg_ndistinct bytea:ib text:ii
cast pg_node_tree text:ib
cast point box:afi
cast polygon box:efi circle:efi path:afi point:efi
cast regclass int4:ab int8:afi oid:ib
cast regcollation int4:ab int8:afi oid:ib
cast regconfig int4:ab int8:afi oid:ib
cast regdictionary int4:ab int8:afi oid:ib
cast regnamespace int4:ab int8:afi oid:ib
cast regoper int4:ab int8:afi oid:ib regoperator:ib
cast regoperator int4:ab int8:afi oid:ib regoper:ib
cast regproc int4:ab int8:afi oid:ib regprocedure:ib
cast regprocedure int4:ab int8:afi oid:ib regproc:ib
cast regrole int4:ab int8:afi oid:ib
cast regtype int4:ab int8:afi oid:ib
cast text bpchar:ib char:afi name:ifi regclass:ifs varchar:ib xml:efs
cast time interval:ifi time:ifi timetz:ifs
cast timestamp date:afi time:afi timestamp:ifi timestamptz:ifs
cast timestamptz date:afs time:afs timestamp:afs timestamptz:ifi timetz:afs
cast timetz time:afi timetz:ifi
cast tsrange tsmultirange:efi
cast tstzrange tstzmultirange:efi
cast varbit bit:ib varbit:ifi
cast varchar bpchar:ib char:afi name:ifi regclass:ifs text:ib varchar:ifi xml:efs
cast xid8 xid:efi
cast xml bpchar:ab text:ab varchar:ab
collation C .
collation POSIX .
collation default .
collation pg_c_utf8 .>16
collation pg_unicode_fast .>16
collation ucs_basic .
collation unicode .
conversion big5_to_euc_tw .
conversion big5_to_mic .
conversion big5_to_utf8 .
conversion euc_cn_to_mic .
conversion euc_cn_to_utf8 .
conversion euc_jis_2004_to_shift_jis_2004 .
conversion euc_jis_2004_to_utf8 .
conversion euc_jp_to_mic .
conversion euc_jp_to_sjis .
conversion euc_jp_to_utf8 .
conversion euc_kr_to_mic .
conversion euc_kr_to_utf8 .
conversion euc_tw_to_big5 .
conversion euc_tw_to_mic .
conversion euc_tw_to_utf8 .
conversion gb18030_to_utf8 .
conversion gbk_to_utf8 .
conversion iso_8859_10_to_utf8 .
conversion iso_8859_13_to_utf8 .
conversion iso_8859_14_to_utf8 .
conversion iso_8859_15_to_utf8 .
conversion iso_8859_16_to_utf8 .
conversion iso_8859_1_to_mic .
conversion iso_8859_1_to_utf8 .
conversion iso_8859_2_to_mic .
conversion iso_8859_2_to_utf8 .
conversion iso_8859_2_to_windows_1250 .
conversion iso_8859_3_to_mic .
conversion iso_8859_3_to_utf8 .
conversion iso_8859_4_to_mic .
conversion iso_8859_4_to_utf8 .
conversion iso_8859_5_to_koi8_r .
conversion iso_8859_5_to_mic .
conversion iso_8859_5_to_utf8 .
conversion iso_8859_5_to_windows_1251 .
conversion iso_8859_5_to_windows_866 .
conversion iso_8859_6_to_utf8 .
conversion iso_8859_7_to_utf8 .
conversion iso_8859_8_to_utf8 .
conversion iso_8859_9_to_utf8 .
conversion johab_to_utf8 .
conversion koi8_r_to_iso_8859_5 .
conversion koi8_r_to_mic .
conversion koi8_r_to_utf8 .
conversion koi8_r_to_windows_1251 .
conversion koi8_r_to_windows_866 .
conversion koi8_u_to_utf8 .
conversion mic_to_big5 .
conversion mic_to_euc_cn .
conversion mic_to_euc_jp .
conversion mic_to_euc_kr .
conversion mic_to_euc_tw .
conversion mic_to_iso_8859_1 .
conversion mic_to_iso_8859_2 .
conversion mic_to_iso_8859_3 .
conversion mic_to_iso_8859_4 .
conversion mic_to_iso_8859_5 .
conversion mic_to_koi8_r .
conversion mic_to_sjis .
conversion mic_to_windows_1250 .
conversion mic_to_windows_1251 .
conversion mic_to_windows_866 .
conversion shift_jis_2004_to_euc_jis_2004 .
conversion shift_jis_2004_to_utf8 .
conversion sjis_to_euc_jp .
conversion sjis_to_mic .
conversion sjis_to_utf8 .
conversion uhc_to_utf8 .
conversion utf8_to_big5 .
conversion utf8_to_euc_cn .
conversion utf8_to_euc_jis_2004 .
conversion utf8_to_euc_jp .
conversion utf8_to_euc_kr .
conversion utf8_to_euc_tw .
conversion utf8_to_gb18030 .
conversion utf8_to_gbk .
conversion utf8_to_iso_8859_1 .
conversion utf8_to_iso_8859_10 .
conversion utf8_to_iso_8859_13 .
conversion utf8_to_iso_8859_14 .
conversion utf8_to_iso_8859_15 .
conversion utf8_to_iso_8859_16 .
conversion utf8_to_iso_8859_2 .
conversion utf8_to_iso_8859_3 .
conversion utf8_to_iso_8859_4 .
conversion utf8_to_iso_8859_5 .
conversion utf8_to_iso_8859_6 .
conversion utf8_to_iso_8859_7 .
conversion utf8_to_iso_8859_8 .
conversion utf8_to_iso_8859_9 .
conversion utf8_to_johab .
conversion utf8_to_koi8_r .
conversion utf8_to_koi8_u .
conversion utf8_to_shift_jis_2004 .
conversion utf8_to_sjis .
conversion utf8_to_uhc .
conversion utf8_to_windows_1250 .
conversion utf8_to_windows_1251 .
conversion utf8_to_windows_1252 .
conversion utf8_to_windows_1253 .
conversion utf8_to_windows_1254 .
conversion utf8_to_windows_1255 .
conversion utf8_to_windows_1256 .
conversion utf8_to_windows_1257 .
conversion utf8_to_windows_1258 .
conversion utf8_to_windows_866 .
conversion utf8_to_windows_874 .
conversion windows_1250_to_iso_8859_2 .
conversion windows_1250_to_mic .
conversion windows_1250_to_utf8 .
conversion windows_1251_to_iso_8859_5 .
conversion windows_1251_to_koi8_r .
conversion windows_1251_to_mic .
conversion windows_1251_to_utf8 .
conversion windows_1251_to_windows_866 .
conversion windows_1252_to_utf8 .
conversion windows_1253_to_utf8 .
conversion windows_1254_to_utf8 .
conversion windows_1255_to_utf8 .
conversion windows_1256_to_utf8 .
conversion windows_1257_to_utf8 .
conversion windows_1258_to_utf8 .
conversion windows_866_to_iso_8859_5 .
conversion windows_866_to_koi8_r .
conversion windows_866_to_mic .
conversion windows_866_to_utf8 .
conversion windows_866_to_windows_1251 .
conversion windows_874_to_utf8 .
language c .
language internal .
language sql .
operator !! ,tsquery:tsquery:tsquery_not:i
operator !~ bpchar,text:bool:bpcharregexne:i name,text:bool:nameregexne:i text,text:bool:textregexne:i
operator !~* bpchar,text:bool:bpcharicregexne:i name,text:bool:nameicregexne:i text,text:bool:texticregexne:i
operator !~~ bpchar,text:bool:bpcharnlike:i bytea,bytea:bool:byteanlike:i name,text:bool:namenlike:i text,text:bool:textnlike:i
operator !~~* bpchar,text:bool:bpcharicnlike:i name,text:bool:nameicnlike:i text,text:bool:texticnlike:i
operator # ,path:int4:path_npoints:i ,polygon:int4:poly_npoints:i bit,bit:bit:bitxor:i box,box:box:box_intersect:i int2,int2:int2:int2xor:i int4,int4:int4:int4xor:i int8,int8:int8:int8xor:i line,line:point:line_interpt:i lseg,lseg:point:lseg_interpt:i
operator ## line,lseg:point:close_ls:i lseg,box:point:close_sb:i lseg,lseg:point:close_lseg:i point,box:point:close_pb:i point,line:point:close_pl:i point,lseg:point:close_ps:i
operator #- jsonb,text[]:jsonb:jsonb_delete_path:i
operator #> json,text[]:json:json_extract_path:i jsonb,text[]:jsonb:jsonb_extract_path:i
operator #>> json,text[]:text:json_extract_path_text:i jsonb,text[]:text:jsonb_extract_path_text:i
operator % int2,int2:int2:int2mod:i int4,int4:int4:int4mod:i int8,int8:int8:int8mod:i numeric,numeric:numeric:numeric_mod:i
operator & bit,bit:bit:bitand:i inet,inet:inet:inetand:i int2,int2:int2:int2and:i int4,int4:int4:int4and:i int8,int8:int8:int8and:i macaddr,macaddr:macaddr:macaddr_and:i macaddr8,macaddr8:macaddr8:macaddr8_and:i
operator && anyarray,anyarray:bool:arrayoverlap:i anymultirange,anymultirange:bool:multirange_overlaps_multirange:i anymultirange,anyrange:bool:multirange_overlaps_range:i anyrange,anymultirange:bool:range_overlaps_multirange:i anyrange,anyrange:bool:range_overlaps:i box,box:bool:box_overlap:i circle,circle:bool:circle_overlap:i inet,inet:bool:network_overlap:i polygon,polygon:bool:poly_overlap:i tsquery,tsquery:tsquery:tsquery_and:i
operator &< anymultirange,anymultirange:bool:multirange_overleft_multirange:i anymultirange,anyrange:bool:multirange_overleft_range:i anyrange,anymultirange:bool:range_overleft_multirange:i anyrange,anyrange:bool:range_overleft:i box,box:bool:box_overleft:i circle,circle:bool:circle_overleft:i polygon,polygon:bool:poly_overleft:i
operator &<| box,box:bool:box_overbelow:i circle,circle:bool:circle_overbelow:i polygon,polygon:bool:poly_overbelow:i
operator &> anymultirange,anymultirange:bool:multirange_overright_multirange:i anymultirange,anyrange:bool:multirange_overright_range:i anyrange,anymultirange:bool:range_overright_multirange:i anyrange,anyrange:bool:range_overright:i box,box:bool:box_overright:i circle,circle:bool:circle_overright:i polygon,polygon:bool:poly_overright:i
operator * anymultirange,anymultirange:anymultirange:multirange_intersect:i anyrange,anyrange:anyrange:range_intersect:i box,point:box:box_mul:i circle,point:circle:circle_mul_pt:i float4,float4:float4:float4mul:i float4,float8:float8:float48mul:i float4,money:money:flt4_mul_cash:i float8,float4:float8:float84mul:i float8,float8:float8:float8mul:i float8,interval:interval:mul_d_interval:i float8,money:money:flt8_mul_cash:i int2,int2:int2:int2mul:i int2,int4:int4:int24mul:i int2,int8:int8:int28mul:i int2,money:money:int2_mul_cash:i int4,int2:int4:int42mul:i int4,int4:int4:int4mul:i int4,int8:int8:int48mul:i int4,money:money:int4_mul_cash:i int8,int2:int8:int82mul:i int8,int4:int8:int84mul:i int8,int8:int8:int8mul:i int8,money:money:int8_mul_cash:i interval,float8:interval:interval_mul:i money,float4:money:cash_mul_flt4:i money,float8:money:cash_mul_flt8:i money,int2:money:cash_mul_int2:i money,int4:money:cash_mul_int4:i money,int8:money:cash_mul_int8:i numeric,numeric:numeric:numeric_mul:i path,point:path:path_mul_pt:i point,point:point:point_mul:i
operator *< record,record:bool:record_image_lt:i
operator *<= record,record:bool:record_image_le:i
operator *<> record,record:bool:record_image_ne:i
operator *= record,record:bool:record_image_eq:i
operator *> record,record:bool:record_image_gt:i
operator *>= record,record:bool:record_image_ge:i
operator + ,float4:float4:float4up:i ,float8:float8:float8up:i ,int2:int2:int2up:i ,int4:int4:int4up:i ,int8:int8:int8up:i ,numeric:numeric:numeric_uplus:i aclitem[],aclitem:aclitem[]:aclinsert:i anymultirange,anymultirange:anymultirange:multirange_union:i anyrange,anyrange:anyrange:range_union:i box,point:box:box_add:i circle,point:circle:circle_add_pt:i date,int4:date:date_pli:i date,interval:timestamp:date_pl_interval:i date,time:timestamp:datetime_pl:i date,timetz:timestamptz:datetimetz_pl:i float4,float4:float4:float4pl:i float4,float8:float8:float48pl:i float8,float4:float8:float84pl:i float8,float8:float8:float8pl:i inet,int8:inet:inetpl:i int2,int2:int2:int2pl:i int2,int4:int4:int24pl:i int2,int8:int8:int28pl:i int4,date:date:integer_pl_date:i int4,int2:int4:int42pl:i int4,int4:int4:int4pl:i int4,int8:int8:int48pl:i int8,inet:inet:int8pl_inet:i int8,int2:int8:int82pl:i int8,int4:int8:int84pl:i int8,int8:int8:int8pl:i interval,date:timestamp:interval_pl_date:i interval,interval:interval:interval_pl:i interval,time:time:interval_pl_time:i interval,timestamp:timestamp:interval_pl_timestamp:i interval,timestamptz:timestamptz:interval_pl_timestamptz:s interval,timetz:timetz:interval_pl_timetz:i money,money:money:cash_pl:i numeric,numeric:numeric:numeric_add:i numeric,pg_lsn:pg_lsn:numeric_pl_pg_lsn:i path,path:path:path_add:i path,point:path:path_add_pt:i pg_lsn,numeric:pg_lsn:pg_lsn_pli:i point,point:point:point_add:i time,date:timestamp:timedate_pl:i time,interval:time:time_pl_interval:i timestamp,interval:timestamp:timestamp_pl_interval:i timestamptz,interval:timestamptz:timestamptz_pl_interval:s timetz,date:timestamptz:timetzdate_pl:i timetz,interval:timetz:timetz_pl_interval:i
operator - ,float4:float4:float4um:i ,float8:float8:float8um:i ,int2:int2:int2um:i ,int4:int4:int4um:i ,int8:int8:int8um:i ,interval:interval:interval_um:i ,numeric:numeric:numeric_uminus:i aclitem[],aclitem:aclitem[]:aclremove:i anymultirange,anymultirange:anymultirange:multirange_minus:i anyrange,anyrange:anyrange:range_minus:i box,point:box:box_sub:i circle,point:circle:circle_sub_pt:i date,date:int4:date_mi:i date,int4:date:date_mii:i date,interval:timestamp:date_mi_interval:i float4,float4:float4:float4mi:i float4,float8:float8:float48mi:i float8,float4:float8:float84mi:i float8,float8:float8:float8mi:i inet,inet:int8:inetmi:i inet,int8:inet:inetmi_int8:i int2,int2:int2:int2mi:i int2,int4:int4:int24mi:i int2,int8:int8:int28mi:i int4,int2:int4:int42mi:i int4,int4:int4:int4mi:i int4,int8:int8:int48mi:i int8,int2:int8:int82mi:i int8,int4:int8:int84mi:i int8,int8:int8:int8mi:i interval,interval:interval:interval_mi:i jsonb,int4:jsonb:jsonb_delete:i jsonb,text:jsonb:jsonb_delete:i jsonb,text[]:jsonb:jsonb_delete:i money,money:money:cash_mi:i numeric,numeric:numeric:numeric_sub:i path,point:path:path_sub_pt:i pg_lsn,numeric:pg_lsn:pg_lsn_mii:i pg_lsn,pg_lsn:numeric:pg_lsn_mi:i point,point:point:point_sub:i time,interval:time:time_mi_interval:i time,time:interval:time_mi_time:i timestamp,interval:timestamp:timestamp_mi_interval:i timestamp,timestamp:interval:timestamp_mi:i timestamptz,interval:timestamptz:timestamptz_mi_interval:s timestamptz,timestamptz:interval:timestamptz_mi:i timetz,interval:timetz:timetz_mi_interval:i
operator -> json,int4:json:json_array_element:i json,text:json:json_object_field:i jsonb,int4:jsonb:jsonb_array_element:i jsonb,text:jsonb:jsonb_object_field:i
operator ->> json,int4:text:json_array_element_text:i json,text:text:json_object_field_text:i jsonb,int4:text:jsonb_array_element_text:i jsonb,text:text:jsonb_object_field_text:i
operator -|- anymultirange,anymultirange:bool:multirange_adjacent_multirange:i anymultirange,anyrange:bool:multirange_adjacent_range:i anyrange,anymultirange:bool:range_adjacent_multirange:i anyrange,anyrange:bool:range_adjacent:i
operator / box,point:box:box_div:i circle,point:circle:circle_div_pt:i float4,float4:float4:float4div:i float4,float8:float8:float48div:i float8,float4:float8:float84div:i float8,float8:float8:float8div:i int2,int2:int2:int2div:i int2,int4:int4:int24div:i int2,int8:int8:int28div:i int4,int2:int4:int42div:i int4,int4:int4:int4div:i int4,int8:int8:int48div:i int8,int2:int8:int82div:i int8,int4:int8:int84div:i int8,int8:int8:int8div:i interval,float8:interval:interval_div:i money,float4:money:cash_div_flt4:i money,float8:money:cash_div_flt8:i money,int2:money:cash_div_int2:i money,int4:money:cash_div_int4:i money,int8:money:cash_div_int8:i money,money:float8:cash_div_cash:i numeric,numeric:numeric:numeric_div:i path,point:path:path_div_pt:i point,point:point:point_div:i
operator < anyarray,anyarray:bool:array_lt:i anyenum,anyenum:bool:enum_lt:i anymultirange,anymultirange:bool:multirange_lt:i anyrange,anyrange:bool:range_lt:i bit,bit:bool:bitlt:i bool,bool:bool:boollt:i box,box:bool:box_lt:i bpchar,bpchar:bool:bpcharlt:i bytea,bytea:bool:bytealt:i char,char:bool:charlt:i circle,circle:bool:circle_lt:i date,date:bool:date_lt:i date,timestamp:bool:date_lt_timestamp:i date,timestamptz:bool:date_lt_timestamptz:s float4,float4:bool:float4lt:i float4,float8:bool:float48lt:i float8,float4:bool:float84lt:i float8,float8:bool:float8lt:i inet,inet:bool:network_lt:i int2,int2:bool:int2lt:i int2,int4:bool:int24lt:i int2,int8:bool:int28lt:i int4,int2:bool:int42lt:i int4,int4:bool:int4lt:i int4,int8:bool:int48lt:i int8,int2:bool:int82lt:i int8,int4:bool:int84lt:i int8,int8:bool:int8lt:i interval,interval:bool:interval_lt:i jsonb,jsonb:bool:jsonb_lt:i lseg,lseg:bool:lseg_lt:i macaddr,macaddr:bool:macaddr_lt:i macaddr8,macaddr8:bool:macaddr8_lt:i money,money:bool:cash_lt:i name,name:bool:namelt:i name,text:bool:namelttext:i numeric,numeric:bool:numeric_lt:i oid,oid:bool:oidlt:i oidvector,oidvector:bool:oidvectorlt:i path,path:bool:path_n_lt:i pg_lsn,pg_lsn:bool:pg_lsn_lt:i record,record:bool:record_lt:i text,name:bool:textltname:i text,text:bool:text_lt:i tid,tid:bool:tidlt:i time,time:bool:time_lt:i timestamp,date:bool:timestamp_lt_date:i timestamp,timestamp:bool:timestamp_lt:i timestamp,timestamptz:bool:timestamp_lt_timestamptz:s timestamptz,date:bool:timestamptz_lt_date:s timestamptz,timestamp:bool:timestamptz_lt_timestamp:s timestamptz,timestamptz:bool:timestamptz_lt:i timetz,timetz:bool:timetz_lt:i tsquery,tsquery:bool:tsquery_lt:i tsvector,tsvector:bool:tsvector_lt:i uuid,uuid:bool:uuid_lt:i varbit,varbit:bool:varbitlt:i xid8,xid8:bool:xid8lt:i
operator <-> box,box:float8:box_distance:i box,lseg:float8:dist_bs:i box,point:float8:dist_bp:i circle,circle:float8:circle_distance:i circle,point:float8:dist_cpoint:i circle,polygon:float8:dist_cpoly:i line,line:float8:line_distance:i line,lseg:float8:dist_ls:i line,point:float8:dist_lp:i lseg,box:float8:dist_sb:i lseg,line:float8:dist_sl:i lseg,lseg:float8:lseg_distance:i lseg,point:float8:dist_sp:i path,path:float8:path_distance:i path,point:float8:dist_pathp:i point,box:float8:dist_pb:i point,circle:float8:dist_pc:i point,line:float8:dist_pl:i point,lseg:float8:dist_ps:i point,path:float8:dist_ppath:i point,point:float8:point_distance:i point,polygon:float8:dist_ppoly:i polygon,circle:float8:dist_polyc:i polygon,point:float8:dist_polyp:i polygon,polygon:float8:poly_distance:i tsquery,tsquery:tsquery:tsquery_phrase:i
operator << anymultirange,anymultirange:bool:multirange_before_multirange:i anymultirange,anyrange:bool:multirange_before_range:i anyrange,anymultirange:bool:range_before_multirange:i anyrange,anyrange:bool:range_before:i bit,int4:bit:bitshiftleft:i box,box:bool:box_left:i circle,circle:bool:circle_left:i inet,inet:bool:network_sub:i int2,int4:int2:int2shl:i int4,int4:int4:int4shl:i int8,int4:int8:int8shl:i point,point:bool:point_left:i polygon,polygon:bool:poly_left:i
operator <<= inet,inet:bool:network_subeq:i
operator <<| box,box:bool:box_below:i circle,circle:bool:circle_below:i point,point:bool:point_below:i polygon,polygon:bool:poly_below:i
operator <= anyarray,anyarray:bool:array_le:i anyenum,anyenum:bool:enum_le:i anymultirange,anymultirange:bool:multirange_le:i anyrange,anyrange:bool:range_le:i bit,bit:bool:bitle:i bool,bool:bool:boolle:i box,box:bool:box_le:i bpchar,bpchar:bool:bpcharle:i bytea,bytea:bool:byteale:i char,char:bool:charle:i circle,circle:bool:circle_le:i date,date:bool:date_le:i date,timestamp:bool:date_le_timestamp:i date,timestamptz:bool:date_le_timestamptz:s float4,float4:bool:float4le:i float4,float8:bool:float48le:i float8,float4:bool:float84le:i float8,float8:bool:float8le:i inet,inet:bool:network_le:i int2,int2:bool:int2le:i int2,int4:bool:int24le:i int2,int8:bool:int28le:i int4,int2:bool:int42le:i int4,int4:bool:int4le:i int4,int8:bool:int48le:i int8,int2:bool:int82le:i int8,int4:bool:int84le:i int8,int8:bool:int8le:i interval,interval:bool:interval_le:i jsonb,jsonb:bool:jsonb_le:i lseg,lseg:bool:lseg_le:i macaddr,macaddr:bool:macaddr_le:i macaddr8,macaddr8:bool:macaddr8_le:i money,money:bool:cash_le:i name,name:bool:namele:i name,text:bool:nameletext:i numeric,numeric:bool:numeric_le:i oid,oid:bool:oidle:i oidvector,oidvector:bool:oidvectorle:i path,path:bool:path_n_le:i pg_lsn,pg_lsn:bool:pg_lsn_le:i record,record:bool:record_le:i text,name:bool:textlename:i text,text:bool:text_le:i tid,tid:bool:tidle:i time,time:bool:time_le:i timestamp,date:bool:timestamp_le_date:i timestamp,timestamp:bool:timestamp_le:i timestamp,timestamptz:bool:timestamp_le_timestamptz:s timestamptz,date:bool:timestamptz_le_date:s timestamptz,timestamp:bool:timestamptz_le_timestamp:s timestamptz,timestamptz:bool:timestamptz_le:i timetz,timetz:bool:timetz_le:i tsquery,tsquery:bool:tsquery_le:i tsvector,tsvector:bool:tsvector_le:i uuid,uuid:bool:uuid_le:i varbit,varbit:bool:varbitle:i xid8,xid8:bool:xid8le:i
operator <> anyarray,anyarray:bool:array_ne:i anyenum,anyenum:bool:enum_ne:i anymultirange,anymultirange:bool:multirange_ne:i anyrange,anyrange:bool:range_ne:i bit,bit:bool:bitne:i bool,bool:bool:boolne:i bpchar,bpchar:bool:bpcharne:i bytea,bytea:bool:byteane:i char,char:bool:charne:i circle,circle:bool:circle_ne:i date,date:bool:date_ne:i date,timestamp:bool:date_ne_timestamp:i date,timestamptz:bool:date_ne_timestamptz:s float4,float4:bool:float4ne:i float4,float8:bool:float48ne:i float8,float4:bool:float84ne:i float8,float8:bool:float8ne:i inet,inet:bool:network_ne:i int2,int2:bool:int2ne:i int2,int4:bool:int24ne:i int2,int8:bool:int28ne:i int4,int2:bool:int42ne:i int4,int4:bool:int4ne:i int4,int8:bool:int48ne:i int8,int2:bool:int82ne:i int8,int4:bool:int84ne:i int8,int8:bool:int8ne:i interval,interval:bool:interval_ne:i jsonb,jsonb:bool:jsonb_ne:i lseg,lseg:bool:lseg_ne:i macaddr,macaddr:bool:macaddr_ne:i macaddr8,macaddr8:bool:macaddr8_ne:i money,money:bool:cash_ne:i name,name:bool:namene:i name,text:bool:namenetext:i numeric,numeric:bool:numeric_ne:i oid,oid:bool:oidne:i oidvector,oidvector:bool:oidvectorne:i pg_lsn,pg_lsn:bool:pg_lsn_ne:i point,point:bool:point_ne:i record,record:bool:record_ne:i text,name:bool:textnename:i text,text:bool:textne:i tid,tid:bool:tidne:i time,time:bool:time_ne:i timestamp,date:bool:timestamp_ne_date:i timestamp,timestamp:bool:timestamp_ne:i timestamp,timestamptz:bool:timestamp_ne_timestamptz:s timestamptz,date:bool:timestamptz_ne_date:s timestamptz,timestamp:bool:timestamptz_ne_timestamp:s timestamptz,timestamptz:bool:timestamptz_ne:i timetz,timetz:bool:timetz_ne:i tsquery,tsquery:bool:tsquery_ne:i tsvector,tsvector:bool:tsvector_ne:i uuid,uuid:bool:uuid_ne:i varbit,varbit:bool:varbitne:i xid,int4:bool:xidneqint4:i xid,xid:bool:xidneq:i xid8,xid8:bool:xid8ne:i
operator <@ anyarray,anyarray:bool:arraycontained:i anyelement,anymultirange:bool:elem_contained_by_multirange:i anyelement,anyrange:bool:elem_contained_by_range:i anymultirange,anymultirange:bool:multirange_contained_by_multirange:i anymultirange,anyrange:bool:multirange_contained_by_range:i anyrange,anymultirange:bool:range_contained_by_multirange:i anyrange,anyrange:bool:range_contained_by:i box,box:bool:box_contained:i circle,circle:bool:circle_contained:i jsonb,jsonb:bool:jsonb_contained:i lseg,box:bool:on_sb:i lseg,line:bool:on_sl:i point,box:bool:on_pb:i point,circle:bool:pt_contained_circle:i point,line:bool:on_pl:i point,lseg:bool:on_ps:i point,path:bool:on_ppath:i point,polygon:bool:pt_contained_poly:i polygon,polygon:bool:poly_contained:i tsquery,tsquery:bool:tsq_mcontained:i
operator <^ box,box:bool:box_below_eq:i point,point:bool:point_below:i
operator = aclitem,aclitem:bool:aclitemeq:i anyarray,anyarray:bool:array_eq:i anyenum,anyenum:bool:enum_eq:i anymultirange,anymultirange:bool:multirange_eq:i anyrange,anyrange:bool:range_eq:i bit,bit:bool:biteq:i bool,bool:bool:booleq:i box,box:bool:box_eq:i bpchar,bpchar:bool:bpchareq:i bytea,bytea:bool:byteaeq:i char,char:bool:chareq:i cid,cid:bool:cideq:i circle,circle:bool:circle_eq:i date,date:bool:date_eq:i date,timestamp:bool:date_eq_timestamp:i date,timestamptz:bool:date_eq_timestamptz:s float4,float4:bool:float4eq:i float4,float8:bool:float48eq:i float8,float4:bool:float84eq:i float8,float8:bool:float8eq:i inet,inet:bool:network_eq:i int2,int2:bool:int2eq:i int2,int4:bool:int24eq:i int2,int8:bool:int28eq:i int4,int2:bool:int42eq:i int4,int4:bool:int4eq:i int4,int8:bool:int48eq:i int8,int2:bool:int82eq:i int8,int4:bool:int84eq:i int8,int8:bool:int8eq:i interval,interval:bool:interval_eq:i jsonb,jsonb:bool:jsonb_eq:i line,line:bool:line_eq:i lseg,lseg:bool:lseg_eq:i macaddr,macaddr:bool:macaddr_eq:i macaddr8,macaddr8:bool:macaddr8_eq:i money,money:bool:cash_eq:i name,name:bool:nameeq:i name,text:bool:nameeqtext:i numeric,numeric:bool:numeric_eq:i oid,oid:bool:oideq:i oidvector,oidvector:bool:oidvectoreq:i path,path:bool:path_n_eq:i pg_lsn,pg_lsn:bool:pg_lsn_eq:i record,record:bool:record_eq:i text,name:bool:texteqname:i text,text:bool:texteq:i tid,tid:bool:tideq:i time,time:bool:time_eq:i timestamp,date:bool:timestamp_eq_date:i timestamp,timestamp:bool:timestamp_eq:i timestamp,timestamptz:bool:timestamp_eq_timestamptz:s timestamptz,date:bool:timestamptz_eq_date:s timestamptz,timestamp:bool:timestamptz_eq_timestamp:s timestamptz,timestamptz:bool:timestamptz_eq:i timetz,timetz:bool:timetz_eq:i tsquery,tsquery:bool:tsquery_eq:i tsvector,tsvector:bool:tsvector_eq:i uuid,uuid:bool:uuid_eq:i varbit,varbit:bool:varbiteq:i xid,int4:bool:xideqint4:i xid,xid:bool:xideq:i xid8,xid8:bool:xid8eq:i
operator > anyarray,anyarray:bool:array_gt:i anyenum,anyenum:bool:enum_gt:i anymultirange,anymultirange:bool:multirange_gt:i anyrange,anyrange:bool:range_gt:i bit,bit:bool:bitgt:i bool,bool:bool:boolgt:i box,box:bool:box_gt:i bpchar,bpchar:bool:bpchargt:i bytea,bytea:bool:byteagt:i char,char:bool:chargt:i circle,circle:bool:circle_gt:i date,date:bool:date_gt:i date,timestamp:bool:date_gt_timestamp:i date,timestamptz:bool:date_gt_timestamptz:s float4,float4:bool:float4gt:i float4,float8:bool:float48gt:i float8,float4:bool:float84gt:i float8,float8:bool:float8gt:i inet,inet:bool:network_gt:i int2,int2:bool:int2gt:i int2,int4:bool:int24gt:i int2,int8:bool:int28gt:i int4,int2:bool:int42gt:i int4,int4:bool:int4gt:i int4,int8:bool:int48gt:i int8,int2:bool:int82gt:i int8,int4:bool:int84gt:i int8,int8:bool:int8gt:i interval,interval:bool:interval_gt:i jsonb,jsonb:bool:jsonb_gt:i lseg,lseg:bool:lseg_gt:i macaddr,macaddr:bool:macaddr_gt:i macaddr8,macaddr8:bool:macaddr8_gt:i money,money:bool:cash_gt:i name,name:bool:namegt:i name,text:bool:namegttext:i numeric,numeric:bool:numeric_gt:i oid,oid:bool:oidgt:i oidvector,oidvector:bool:oidvectorgt:i path,path:bool:path_n_gt:i pg_lsn,pg_lsn:bool:pg_lsn_gt:i record,record:bool:record_gt:i text,name:bool:textgtname:i text,text:bool:text_gt:i tid,tid:bool:tidgt:i time,time:bool:time_gt:i timestamp,date:bool:timestamp_gt_date:i timestamp,timestamp:bool:timestamp_gt:i timestamp,timestamptz:bool:timestamp_gt_timestamptz:s timestamptz,date:bool:timestamptz_gt_date:s timestamptz,timestamp:bool:timestamptz_gt_timestamp:s timestamptz,timestamptz:bool:timestamptz_gt:i timetz,timetz:bool:timetz_gt:i tsquery,tsquery:bool:tsquery_gt:i tsvector,tsvector:bool:tsvector_gt:i uuid,uuid:bool:uuid_gt:i varbit,varbit:bool:varbitgt:i xid8,xid8:bool:xid8gt:i
operator >= anyarray,anyarray:bool:array_ge:i anyenum,anyenum:bool:enum_ge:i anymultirange,anymultirange:bool:multirange_ge:i anyrange,anyrange:bool:range_ge:i bit,bit:bool:bitge:i bool,bool:bool:boolge:i box,box:bool:box_ge:i bpchar,bpchar:bool:bpcharge:i bytea,bytea:bool:byteage:i char,char:bool:charge:i circle,circle:bool:circle_ge:i date,date:bool:date_ge:i date,timestamp:bool:date_ge_timestamp:i date,timestamptz:bool:date_ge_timestamptz:s float4,float4:bool:float4ge:i float4,float8:bool:float48ge:i float8,float4:bool:float84ge:i float8,float8:bool:float8ge:i inet,inet:bool:network_ge:i int2,int2:bool:int2ge:i int2,int4:bool:int24ge:i int2,int8:bool:int28ge:i int4,int2:bool:int42ge:i int4,int4:bool:int4ge:i int4,int8:bool:int48ge:i int8,int2:bool:int82ge:i int8,int4:bool:int84ge:i int8,int8:bool:int8ge:i interval,interval:bool:interval_ge:i jsonb,jsonb:bool:jsonb_ge:i lseg,lseg:bool:lseg_ge:i macaddr,macaddr:bool:macaddr_ge:i macaddr8,macaddr8:bool:macaddr8_ge:i money,money:bool:cash_ge:i name,name:bool:namege:i name,text:bool:namegetext:i numeric,numeric:bool:numeric_ge:i oid,oid:bool:oidge:i oidvector,oidvector:bool:oidvectorge:i path,path:bool:path_n_ge:i pg_lsn,pg_lsn:bool:pg_lsn_ge:i record,record:bool:record_ge:i text,name:bool:textgename:i text,text:bool:text_ge:i tid,tid:bool:tidge:i time,time:bool:time_ge:i timestamp,date:bool:timestamp_ge_date:i timestamp,timestamp:bool:timestamp_ge:i timestamp,timestamptz:bool:timestamp_ge_timestamptz:s timestamptz,date:bool:timestamptz_ge_date:s timestamptz,timestamp:bool:timestamptz_ge_timestamp:s timestamptz,timestamptz:bool:timestamptz_ge:i timetz,timetz:bool:timetz_ge:i tsquery,tsquery:bool:tsquery_ge:i tsvector,tsvector:bool:tsvector_ge:i uuid,uuid:bool:uuid_ge:i varbit,varbit:bool:varbitge:i xid8,xid8:bool:xid8ge:i
operator >> anymultirange,anymultirange:bool:multirange_after_multirange:i anymultirange,anyrange:bool:multirange_after_range:i anyrange,anymultirange:bool:range_after_multirange:i anyrange,anyrange:bool:range_after:i bit,int4:bit:bitshiftright:i box,box:bool:box_right:i circle,circle:bool:circle_right:i inet,inet:bool:network_sup:i int2,int4:int2:int2shr:i int4,int4:int4:int4shr:i int8,int4:int8:int8shr:i point,point:bool:point_right:i polygon,polygon:bool:poly_right:i
operator >>= inet,inet:bool:network_supeq:i
operator >^ box,box:bool:box_above_eq:i point,point:bool:point_above:i
operator ? jsonb,text:bool:jsonb_exists:i
operator ?# box,box:bool:box_overlap:i line,box:bool:inter_lb:i line,line:bool:line_intersect:i lseg,box:bool:inter_sb:i lseg,line:bool:inter_sl:i lseg,lseg:bool:lseg_intersect:i path,path:bool:path_inter:i
operator ?& jsonb,text[]:bool:jsonb_exists_all:i
operator ?- ,line:bool:line_horizontal:i ,lseg:bool:lseg_horizontal:i point,point:bool:point_horiz:i
operator ?-| line,line:bool:line_perp:i lseg,lseg:bool:lseg_perp:i
operator ?| ,line:bool:line_vertical:i ,lseg:bool:lseg_vertical:i jsonb,text[]:bool:jsonb_exists_any:i point,point:bool:point_vert:i
operator ?|| line,line:bool:line_parallel:i lseg,lseg:bool:lseg_parallel:i
operator @ ,float4:float4:float4abs:i ,float8:float8:float8abs:i ,int2:int2:int2abs:i ,int4:int4:int4abs:i ,int8:int8:int8abs:i ,numeric:numeric:numeric_abs:i
operator @-@ ,lseg:float8:lseg_length:i ,path:float8:path_length:i
operator @> aclitem[],aclitem:bool:aclcontains:i anyarray,anyarray:bool:arraycontains:i anymultirange,anyelement:bool:multirange_contains_elem:i anymultirange,anymultirange:bool:multirange_contains_multirange:i anymultirange,anyrange:bool:multirange_contains_range:i anyrange,anyelement:bool:range_contains_elem:i anyrange,anymultirange:bool:range_contains_multirange:i anyrange,anyrange:bool:range_contains:i box,box:bool:box_contain:i box,point:bool:box_contain_pt:i circle,circle:bool:circle_contain:i circle,point:bool:circle_contain_pt:i jsonb,jsonb:bool:jsonb_contains:i path,point:bool:path_contain_pt:i polygon,point:bool:poly_contain_pt:i polygon,polygon:bool:poly_contain:i tsquery,tsquery:bool:tsq_mcontains:i
operator @? jsonb,jsonpath:bool:jsonb_path_exists_opr:i
operator @@ ,box:point:box_center:i ,circle:point:circle_center:i ,lseg:point:lseg_center:i ,polygon:point:poly_center:i jsonb,jsonpath:bool:jsonb_path_match_opr:i text,text:bool:ts_match_tt:s text,tsquery:bool:ts_match_tq:s tsquery,tsvector:bool:ts_match_qv:i tsvector,tsquery:bool:ts_match_vq:i
operator @@@ tsquery,tsvector:bool:ts_match_qv:i tsvector,tsquery:bool:ts_match_vq:i
operator ^ float8,float8:float8:dpow:i numeric,numeric:numeric:numeric_power:i
operator ^@ text,text:bool:starts_with:i
operator | bit,bit:bit:bitor:i inet,inet:inet:inetor:i int2,int2:int2:int2or:i int4,int4:int4:int4or:i int8,int8:int8:int8or:i macaddr,macaddr:macaddr:macaddr_or:i macaddr8,macaddr8:macaddr8:macaddr8_or:i
operator |&> box,box:bool:box_overabove:i circle,circle:bool:circle_overabove:i polygon,polygon:bool:poly_overabove:i
operator |/ ,float8:float8:dsqrt:i
operator |>> box,box:bool:box_above:i circle,circle:bool:circle_above:i point,point:bool:point_above:i polygon,polygon:bool:poly_above:i
operator || anycompatible,anycompatiblearray:anycompatiblearray:array_prepend:i anycompatiblearray,anycompatible:anycompatiblearray:array_append:i anycompatiblearray,anycompatiblearray:anycompatiblearray:array_cat:i anynonarray,text:text:anytextcat:s bytea,bytea:bytea:byteacat:i jsonb,jsonb:jsonb:jsonb_concat:i text,anynonarray:text:textanycat:s text,text:text:textcat:i tsquery,tsquery:tsquery:tsquery_or:i tsvector,tsvector:tsvector:tsvector_concat:i varbit,varbit:varbit:bitcat:i
operator ||/ ,float8:float8:dcbrt:i
operator ~ ,bit:bit:bitnot:i ,inet:inet:inetnot:i ,int2:int2:int2not:i ,int4:int4:int4not:i ,int8:int8:int8not:i ,macaddr8:macaddr8:macaddr8_not:i ,macaddr:macaddr:macaddr_not:i bpchar,text:bool:bpcharregexeq:i name,text:bool:nameregexeq:i text,text:bool:textregexeq:i
operator ~* bpchar,text:bool:bpcharicregexeq:i name,text:bool:nameicregexeq:i text,text:bool:texticregexeq:i
operator ~<=~ bpchar,bpchar:bool:bpchar_pattern_le:i text,text:bool:text_pattern_le:i
operator ~<~ bpchar,bpchar:bool:bpchar_pattern_lt:i text,text:bool:text_pattern_lt:i
operator ~= box,box:bool:box_same:i circle,circle:bool:circle_same:i point,point:bool:point_eq:i polygon,polygon:bool:poly_same:i
operator ~>=~ bpchar,bpchar:bool:bpchar_pattern_ge:i text,text:bool:text_pattern_ge:i
operator ~>~ bpchar,bpchar:bool:bpchar_pattern_gt:i text,text:bool:text_pattern_gt:i
operator ~~ bpchar,text:bool:bpcharlike:i bytea,bytea:bool:bytealike:i name,text:bool:namelike:i text,text:bool:textlike:i
operator ~~* bpchar,text:bool:bpchariclike:i name,text:bool:nameiclike:i text,text:bool:texticlike:i
operatorClass aclitem_ops hash:aclitem:default
operatorClass array_ops btree:anyarray:default gin:anyarray:default hash:anyarray:default
operatorClass bit_minmax_ops brin:bit:default
operatorClass bit_ops btree:bit:default
operatorClass bool_ops btree:bool:default hash:bool:default
operatorClass box_inclusion_ops brin:box:default
operatorClass box_ops gist:box:default spgist:box:default
operatorClass bpchar_bloom_ops brin:bpchar
operatorClass bpchar_minmax_ops brin:bpchar:default
operatorClass bpchar_ops btree:bpchar:default hash:bpchar:default
operatorClass bpchar_pattern_ops btree:bpchar hash:bpchar
operatorClass bytea_bloom_ops brin:bytea
operatorClass bytea_minmax_ops brin:bytea:default
operatorClass bytea_ops btree:bytea:default hash:bytea:default
operatorClass char_bloom_ops brin:char
operatorClass char_minmax_ops brin:char:default
operatorClass char_ops btree:char:default hash:char:default
operatorClass cid_ops hash:cid:default
operatorClass cidr_ops btree:inet hash:inet
operatorClass circle_ops gist:circle:default
operatorClass date_bloom_ops brin:date
operatorClass date_minmax_multi_ops brin:date
operatorClass date_minmax_ops brin:date:default
operatorClass date_ops btree:date:default hash:date:default
operatorClass enum_ops btree:anyenum:default hash:anyenum:default
operatorClass float4_bloom_ops brin:float4
operatorClass float4_minmax_multi_ops brin:float4
operatorClass float4_minmax_ops brin:float4:default
operatorClass float4_ops btree:float4:default hash:float4:default
operatorClass float8_bloom_ops brin:float8
operatorClass float8_minmax_multi_ops brin:float8
operatorClass float8_minmax_ops brin:float8:default
operatorClass float8_ops btree:float8:default hash:float8:default
operatorClass inet_bloom_ops brin:inet
operatorClass inet_inclusion_ops brin:inet:default
operatorClass inet_minmax_multi_ops brin:inet
operatorClass inet_minmax_ops brin:inet
operatorClass inet_ops btree:inet:default gist:inet hash:inet:default spgist:inet:default
operatorClass int2_bloom_ops brin:int2
operatorClass int2_minmax_multi_ops brin:int2
operatorClass int2_minmax_ops brin:int2:default
operatorClass int2_ops btree:int2:default hash:int2:default
operatorClass int4_bloom_ops brin:int4
operatorClass int4_minmax_multi_ops brin:int4
operatorClass int4_minmax_ops brin:int4:default
operatorClass int4_ops btree:int4:default hash:int4:default
operatorClass int8_bloom_ops brin:int8
operatorClass int8_minmax_multi_ops brin:int8
operatorClass int8_minmax_ops brin:int8:default
operatorClass int8_ops btree:int8:default hash:int8:default
operatorClass interval_bloom_ops brin:interval
operatorClass interval_minmax_multi_ops brin:interval
operatorClass interval_minmax_ops brin:interval:default
operatorClass interval_ops btree:interval:default hash:interval:default
operatorClass jsonb_ops btree:jsonb:default gin:jsonb:default hash:jsonb:default
operatorClass jsonb_path_ops gin:jsonb
operatorClass kd_point_ops spgist:point
operatorClass macaddr8_bloom_ops brin:macaddr8
operatorClass macaddr8_minmax_multi_ops brin:macaddr8
operatorClass macaddr8_minmax_ops brin:macaddr8:default
operatorClass macaddr8_ops btree:macaddr8:default hash:macaddr8:default
operatorClass macaddr_bloom_ops brin:macaddr
operatorClass macaddr_minmax_multi_ops brin:macaddr
operatorClass macaddr_minmax_ops brin:macaddr:default
operatorClass macaddr_ops btree:macaddr:default hash:macaddr:default
operatorClass money_ops btree:money:default
operatorClass multirange_ops btree:anymultirange:default gist:anymultirange:default hash:anymultirange:default
operatorClass name_bloom_ops brin:name
operatorClass name_minmax_ops brin:name:default
operatorClass name_ops btree:name:default hash:name:default
operatorClass numeric_bloom_ops brin:numeric
operatorClass numeric_minmax_multi_ops brin:numeric
operatorClass numeric_minmax_ops brin:numeric:default
operatorClass numeric_ops btree:numeric:default hash:numeric:default
operatorClass oid_bloom_ops brin:oid
operatorClass oid_minmax_multi_ops brin:oid
operatorClass oid_minmax_ops brin:oid:default
operatorClass oid_ops btree:oid:default hash:oid:default
operatorClass oidvector_ops btree:oidvector:default hash:oidvector:default
operatorClass pg_lsn_bloom_ops brin:pg_lsn
operatorClass pg_lsn_minmax_multi_ops brin:pg_lsn
operatorClass pg_lsn_minmax_ops brin:pg_lsn:default
operatorClass pg_lsn_ops btree:pg_lsn:default hash:pg_lsn:default
operatorClass point_ops gist:point:default
operatorClass poly_ops gist:polygon:default spgist:polygon:default
operatorClass quad_point_ops spgist:point:default
operatorClass range_inclusion_ops brin:anyrange:default
operatorClass range_ops btree:anyrange:default gist:anyrange:default hash:anyrange:default spgist:anyrange:default
operatorClass record_image_ops btree:record
operatorClass record_ops btree:record:default hash:record:default
operatorClass text_bloom_ops brin:text
operatorClass text_minmax_ops brin:text:default
operatorClass text_ops btree:text:default hash:text:default spgist:text:default
operatorClass text_pattern_ops btree:text hash:text
operatorClass tid_bloom_ops brin:tid
operatorClass tid_minmax_multi_ops brin:tid
operatorClass tid_minmax_ops brin:tid:default
operatorClass tid_ops btree:tid:default hash:tid:default
operatorClass time_bloom_ops brin:time
operatorClass time_minmax_multi_ops brin:time
operatorClass time_minmax_ops brin:time:default
operatorClass time_ops btree:time:default hash:time:default
operatorClass timestamp_bloom_ops brin:timestamp
operatorClass timestamp_minmax_multi_ops brin:timestamp
operatorClass timestamp_minmax_ops brin:timestamp:default
operatorClass timestamp_ops btree:timestamp:default hash:timestamp:default
operatorClass timestamptz_bloom_ops brin:timestamptz
operatorClass timestamptz_minmax_multi_ops brin:timestamptz
operatorClass timestamptz_minmax_ops brin:timestamptz:default
operatorClass timestamptz_ops btree:timestamptz:default hash:timestamptz:default
operatorClass timetz_bloom_ops brin:timetz
operatorClass timetz_minmax_multi_ops brin:timetz
operatorClass timetz_minmax_ops brin:timetz:default
operatorClass timetz_ops btree:timetz:default hash:timetz:default
operatorClass tsquery_ops btree:tsquery:default gist:tsquery:default
operatorClass tsvector_ops btree:tsvector:default gin:tsvector:default gist:tsvector:default
operatorClass uuid_bloom_ops brin:uuid
operatorClass uuid_minmax_multi_ops brin:uuid
operatorClass uuid_minmax_ops brin:uuid:default
operatorClass uuid_ops btree:uuid:default hash:uuid:default
operatorClass varbit_minmax_ops brin:varbit:default
operatorClass varbit_ops btree:varbit:default
operatorClass varchar_ops btree:text hash:text
operatorClass varchar_pattern_ops btree:text hash:text
operatorClass xid8_ops btree:xid8:default hash:xid8:default
operatorClass xid_ops hash:xid:default
operatorFamily aclitem_ops hash
operatorFamily array_ops btree gin hash
operatorFamily bit_minmax_ops brin
operatorFamily bit_ops btree
operatorFamily bool_ops btree hash
operatorFamily box_inclusion_ops brin
operatorFamily box_ops gist spgist
operatorFamily bpchar_bloom_ops brin
operatorFamily bpchar_minmax_ops brin
operatorFamily bpchar_ops btree hash
operatorFamily bpchar_pattern_ops btree hash
operatorFamily bytea_bloom_ops brin
operatorFamily bytea_minmax_ops brin
operatorFamily bytea_ops btree hash
operatorFamily char_bloom_ops brin
operatorFamily char_minmax_ops brin
operatorFamily char_ops btree hash
operatorFamily cid_ops hash
operatorFamily circle_ops gist
operatorFamily date_ops hash
operatorFamily datetime_bloom_ops brin
operatorFamily datetime_minmax_multi_ops brin
operatorFamily datetime_minmax_ops brin
operatorFamily datetime_ops btree
operatorFamily enum_ops btree hash
operatorFamily float_bloom_ops brin
operatorFamily float_minmax_multi_ops brin
operatorFamily float_minmax_ops brin
operatorFamily float_ops btree hash
operatorFamily integer_bloom_ops brin
operatorFamily integer_minmax_multi_ops brin
operatorFamily integer_minmax_ops brin
operatorFamily integer_ops btree hash
operatorFamily interval_bloom_ops brin
operatorFamily interval_minmax_multi_ops brin
operatorFamily interval_minmax_ops brin
operatorFamily interval_ops btree hash
operatorFamily jsonb_ops btree gin hash
operatorFamily jsonb_path_ops gin
operatorFamily kd_point_ops spgist
operatorFamily macaddr8_bloom_ops brin
operatorFamily macaddr8_minmax_multi_ops brin
operatorFamily macaddr8_minmax_ops brin
operatorFamily macaddr8_ops btree hash
operatorFamily macaddr_bloom_ops brin
operatorFamily macaddr_minmax_multi_ops brin
operatorFamily macaddr_minmax_ops brin
operatorFamily macaddr_ops btree hash
operatorFamily money_ops btree
operatorFamily multirange_ops btree gist hash
operatorFamily name_bloom_ops brin
operatorFamily name_minmax_ops brin
operatorFamily network_bloom_ops brin
operatorFamily network_inclusion_ops brin
operatorFamily network_minmax_multi_ops brin
operatorFamily network_minmax_ops brin
operatorFamily network_ops btree gist hash spgist
operatorFamily numeric_bloom_ops brin
operatorFamily numeric_minmax_multi_ops brin
operatorFamily numeric_minmax_ops brin
operatorFamily numeric_ops btree hash
operatorFamily oid_bloom_ops brin
operatorFamily oid_minmax_multi_ops brin
operatorFamily oid_minmax_ops brin
operatorFamily oid_ops btree hash
operatorFamily oidvector_ops btree hash
operatorFamily pg_lsn_bloom_ops brin
operatorFamily pg_lsn_minmax_multi_ops brin
operatorFamily pg_lsn_minmax_ops brin
operatorFamily pg_lsn_ops btree hash
operatorFamily point_ops gist
operatorFamily poly_ops gist spgist
operatorFamily quad_point_ops spgist
operatorFamily range_inclusion_ops brin
operatorFamily range_ops btree gist hash spgist
operatorFamily record_image_ops btree
operatorFamily record_ops btree hash
operatorFamily text_bloom_ops brin
operatorFamily text_minmax_ops brin
operatorFamily text_ops btree hash spgist
operatorFamily text_pattern_ops btree hash
operatorFamily tid_bloom_ops brin
operatorFamily tid_minmax_multi_ops brin
operatorFamily tid_minmax_ops brin
operatorFamily tid_ops btree hash
operatorFamily time_bloom_ops brin
operatorFamily time_minmax_multi_ops brin
operatorFamily time_minmax_ops brin
operatorFamily time_ops btree hash
operatorFamily timestamp_ops hash
operatorFamily timestamptz_ops hash
operatorFamily timetz_bloom_ops brin
operatorFamily timetz_minmax_multi_ops brin
operatorFamily timetz_minmax_ops brin
operatorFamily timetz_ops btree hash
operatorFamily tsquery_ops btree gist
operatorFamily tsvector_ops btree gin gist
operatorFamily uuid_bloom_ops brin
operatorFamily uuid_minmax_multi_ops brin
operatorFamily uuid_minmax_ops brin
operatorFamily uuid_ops btree hash
operatorFamily varbit_minmax_ops brin
operatorFamily varbit_ops btree
operatorFamily xid8_ops btree hash
operatorFamily xid_ops hash
textSearchParser default .
textSearchTemplate ispell .
textSearchTemplate simple .
textSearchTemplate snowball .
textSearchTemplate synonym .
textSearchTemplate thesaurus .
textSearchDictionary arabic_stem .
textSearchDictionary armenian_stem .
textSearchDictionary basque_stem .
textSearchDictionary catalan_stem .
textSearchDictionary danish_stem .
textSearchDictionary dutch_stem .
textSearchDictionary english_stem .
textSearchDictionary estonian_stem .>16
textSearchDictionary finnish_stem .
textSearchDictionary french_stem .
textSearchDictionary german_stem .
textSearchDictionary greek_stem .
textSearchDictionary hindi_stem .
textSearchDictionary hungarian_stem .
textSearchDictionary indonesian_stem .
textSearchDictionary irish_stem .
textSearchDictionary italian_stem .
textSearchDictionary lithuanian_stem .
textSearchDictionary nepali_stem .
textSearchDictionary norwegian_stem .
textSearchDictionary portuguese_stem .
textSearchDictionary romanian_stem .
textSearchDictionary russian_stem .
textSearchDictionary serbian_stem .
textSearchDictionary simple .
textSearchDictionary spanish_stem .
textSearchDictionary swedish_stem .
textSearchDictionary tamil_stem .
textSearchDictionary turkish_stem .
textSearchDictionary yiddish_stem .
textSearchConfiguration arabic .
textSearchConfiguration armenian .
textSearchConfiguration basque .
textSearchConfiguration catalan .
textSearchConfiguration danish .
textSearchConfiguration dutch .
textSearchConfiguration english .
textSearchConfiguration estonian .>16
textSearchConfiguration finnish .
textSearchConfiguration french .
textSearchConfiguration german .
textSearchConfiguration greek .
textSearchConfiguration hindi .
textSearchConfiguration hungarian .
textSearchConfiguration indonesian .
textSearchConfiguration irish .
textSearchConfiguration italian .
textSearchConfiguration lithuanian .
textSearchConfiguration nepali .
textSearchConfiguration norwegian .
textSearchConfiguration portuguese .
textSearchConfiguration romanian .
textSearchConfiguration russian .
textSearchConfiguration serbian .
textSearchConfiguration simple .
textSearchConfiguration spanish .
textSearchConfiguration swedish .
textSearchConfiguration tamil .
textSearchConfiguration turkish .
textSearchConfiguration yiddish .`;
