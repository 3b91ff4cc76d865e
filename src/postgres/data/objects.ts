/** Operators, their classes and families, casts, collations, languages and the like: `kind name part`. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `accessMethod brin i
accessMethod btree i
accessMethod gin i
accessMethod gist i
accessMethod hash i
accessMethod heap t
accessMethod spgist i
cast bit bit int4 int8 varbit
cast bool bpchar int4 text varchar
cast box circle lseg point polygon
cast bpchar bpchar char name text varchar xml
cast bytea int2>16 int4>16 int8>16
cast char bpchar int4 text varchar
cast cidr bpchar inet text varchar
cast circle box point polygon
cast date timestamp timestamptz
cast daterange datemultirange
cast float4 float8 int2 int4 int8 numeric
cast float8 float4 int2 int4 int8 numeric
cast inet bpchar cidr text varchar
cast int2 bytea>16 float4 float8 int4 int8 numeric oid regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype
cast int4 bit bool bytea>16 char float4 float8 int2 int8 money numeric oid regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype
cast int4range int4multirange
cast int8 bit bytea>16 float4 float8 int2 int4 money numeric oid regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype
cast int8range int8multirange
cast interval interval time
cast json jsonb
cast jsonb bool float4 float8 int2 int4 int8 json numeric
cast lseg point
cast macaddr macaddr8
cast macaddr8 macaddr
cast money numeric
cast name bpchar text varchar
cast numeric float4 float8 int2 int4 int8 money numeric
cast numrange nummultirange
cast oid int4 int8 regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype
cast path polygon
cast pg_dependencies bytea text
cast pg_mcv_list bytea text
cast pg_ndistinct bytea text
cast pg_node_tree text
cast point box
cast polygon box circle path point
cast regclass int4 int8 oid
cast regcollation int4 int8 oid
cast regconfig int4 int8 oid
cast regdictionary int4 int8 oid
cast regnamespace int4 int8 oid
cast regoper int4 int8 oid regoperator
cast regoperator int4 int8 oid regoper
cast regproc int4 int8 oid regprocedure
cast regprocedure int4 int8 oid regproc
cast regrole int4 int8 oid
cast regtype int4 int8 oid
cast text bpchar char name regclass varchar xml
cast time interval time timetz
cast timestamp date time timestamp timestamptz
cast timestamptz date time timestamp timestamptz timetz
cast timetz time timetz
cast tsrange tsmultirange
cast tstzrange tstzmultirange
cast varbit bit varbit
cast varchar bpchar char name regclass text varchar xml
cast xid8 xid
cast xml bpchar text varchar
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
operator !! ,tsquery
operator !~ bpchar,text name,text text,text
operator !~* bpchar,text name,text text,text
operator !~~ bpchar,text bytea,bytea name,text text,text
operator !~~* bpchar,text name,text text,text
operator # ,path ,polygon bit,bit box,box int2,int2 int4,int4 int8,int8 line,line lseg,lseg
operator ## line,lseg lseg,box lseg,lseg point,box point,line point,lseg
operator #- jsonb,text[]
operator #> json,text[] jsonb,text[]
operator #>> json,text[] jsonb,text[]
operator % int2,int2 int4,int4 int8,int8 numeric,numeric
operator & bit,bit inet,inet int2,int2 int4,int4 int8,int8 macaddr,macaddr macaddr8,macaddr8
operator && anyarray,anyarray anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange box,box circle,circle inet,inet polygon,polygon tsquery,tsquery
operator &< anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange box,box circle,circle polygon,polygon
operator &<| box,box circle,circle polygon,polygon
operator &> anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange box,box circle,circle polygon,polygon
operator * anymultirange,anymultirange anyrange,anyrange box,point circle,point float4,float4 float4,float8 float4,money float8,float4 float8,float8 float8,interval float8,money int2,int2 int2,int4 int2,int8 int2,money int4,int2 int4,int4 int4,int8 int4,money int8,int2 int8,int4 int8,int8 int8,money interval,float8 money,float4 money,float8 money,int2 money,int4 money,int8 numeric,numeric path,point point,point
operator *< record,record
operator *<= record,record
operator *<> record,record
operator *= record,record
operator *> record,record
operator *>= record,record
operator + ,float4 ,float8 ,int2 ,int4 ,int8 ,numeric aclitem[],aclitem anymultirange,anymultirange anyrange,anyrange box,point circle,point date,int4 date,interval date,time date,timetz float4,float4 float4,float8 float8,float4 float8,float8 inet,int8 int2,int2 int2,int4 int2,int8 int4,date int4,int2 int4,int4 int4,int8 int8,inet int8,int2 int8,int4 int8,int8 interval,date interval,interval interval,time interval,timestamp interval,timestamptz interval,timetz money,money numeric,numeric numeric,pg_lsn path,path path,point pg_lsn,numeric point,point time,date time,interval timestamp,interval timestamptz,interval timetz,date timetz,interval
operator - ,float4 ,float8 ,int2 ,int4 ,int8 ,interval ,numeric aclitem[],aclitem anymultirange,anymultirange anyrange,anyrange box,point circle,point date,date date,int4 date,interval float4,float4 float4,float8 float8,float4 float8,float8 inet,inet inet,int8 int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,int4 jsonb,text jsonb,text[] money,money numeric,numeric path,point pg_lsn,numeric pg_lsn,pg_lsn point,point time,interval time,time timestamp,interval timestamp,timestamp timestamptz,interval timestamptz,timestamptz timetz,interval
operator -> json,int4 json,text jsonb,int4 jsonb,text
operator ->> json,int4 json,text jsonb,int4 jsonb,text
operator -|- anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange
operator / box,point circle,point float4,float4 float4,float8 float8,float4 float8,float8 int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,float8 money,float4 money,float8 money,int2 money,int4 money,int8 money,money numeric,numeric path,point point,point
operator < anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool box,box bpchar,bpchar bytea,bytea char,char circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] path,path pg_lsn,pg_lsn record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid8,xid8
operator <-> box,box box,lseg box,point circle,circle circle,point circle,polygon line,line line,lseg line,point lseg,box lseg,line lseg,lseg lseg,point path,path path,point point,box point,circle point,line point,lseg point,path point,point point,polygon polygon,circle polygon,point polygon,polygon tsquery,tsquery
operator << anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange bit,int4 box,box circle,circle inet,inet int2,int4 int4,int4 int8,int4 point,point polygon,polygon
operator <<= inet,inet
operator <<| box,box circle,circle point,point polygon,polygon
operator <= anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool box,box bpchar,bpchar bytea,bytea char,char circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] path,path pg_lsn,pg_lsn record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid8,xid8
operator <> anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool bpchar,bpchar bytea,bytea char,char circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] pg_lsn,pg_lsn point,point record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid,int4 xid,xid xid8,xid8
operator <@ anyarray,anyarray anyelement,anymultirange anyelement,anyrange anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange box,box circle,circle jsonb,jsonb lseg,box lseg,line point,box point,circle point,line point,lseg point,path point,polygon polygon,polygon tsquery,tsquery
operator <^ box,box point,point
operator = aclitem,aclitem anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool box,box bpchar,bpchar bytea,bytea char,char cid,cid circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb line,line lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] path,path pg_lsn,pg_lsn record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid,int4 xid,xid xid8,xid8
operator > anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool box,box bpchar,bpchar bytea,bytea char,char circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] path,path pg_lsn,pg_lsn record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid8,xid8
operator >= anyarray,anyarray anyenum,anyenum anymultirange,anymultirange anyrange,anyrange bit,bit bool,bool box,box bpchar,bpchar bytea,bytea char,char circle,circle date,date date,timestamp date,timestamptz float4,float4 float4,float8 float8,float4 float8,float8 inet,inet int2,int2 int2,int4 int2,int8 int4,int2 int4,int4 int4,int8 int8,int2 int8,int4 int8,int8 interval,interval jsonb,jsonb lseg,lseg macaddr,macaddr macaddr8,macaddr8 money,money name,name name,text numeric,numeric oid,oid oid[],oid[] path,path pg_lsn,pg_lsn record,record text,name text,text tid,tid time,time timestamp,date timestamp,timestamp timestamp,timestamptz timestamptz,date timestamptz,timestamp timestamptz,timestamptz timetz,timetz tsquery,tsquery tsvector,tsvector uuid,uuid varbit,varbit xid8,xid8
operator >> anymultirange,anymultirange anymultirange,anyrange anyrange,anymultirange anyrange,anyrange bit,int4 box,box circle,circle inet,inet int2,int4 int4,int4 int8,int4 point,point polygon,polygon
operator >>= inet,inet
operator >^ box,box point,point
operator ? jsonb,text
operator ?# box,box line,box line,line lseg,box lseg,line lseg,lseg path,path
operator ?& jsonb,text[]
operator ?- ,line ,lseg point,point
operator ?-| line,line lseg,lseg
operator ?| ,line ,lseg jsonb,text[] point,point
operator ?|| line,line lseg,lseg
operator @ ,float4 ,float8 ,int2 ,int4 ,int8 ,numeric
operator @-@ ,lseg ,path
operator @> aclitem[],aclitem anyarray,anyarray anymultirange,anyelement anymultirange,anymultirange anymultirange,anyrange anyrange,anyelement anyrange,anymultirange anyrange,anyrange box,box box,point circle,circle circle,point jsonb,jsonb path,point polygon,point polygon,polygon tsquery,tsquery
operator @? jsonb,jsonpath
operator @@ ,box ,circle ,lseg ,polygon jsonb,jsonpath text,text text,tsquery tsquery,tsvector tsvector,tsquery
operator @@@ tsquery,tsvector tsvector,tsquery
operator ^ float8,float8 numeric,numeric
operator ^@ text,text
operator | bit,bit inet,inet int2,int2 int4,int4 int8,int8 macaddr,macaddr macaddr8,macaddr8
operator |&> box,box circle,circle polygon,polygon
operator |/ ,float8
operator |>> box,box circle,circle point,point polygon,polygon
operator || anycompatible,anycompatiblearray anycompatiblearray,anycompatible anycompatiblearray,anycompatiblearray anynonarray,text bytea,bytea jsonb,jsonb text,anynonarray text,text tsquery,tsquery tsvector,tsvector varbit,varbit
operator ||/ ,float8
operator ~ ,bit ,inet ,int2 ,int4 ,int8 ,macaddr ,macaddr8 bpchar,text name,text text,text
operator ~* bpchar,text name,text text,text
operator ~<=~ bpchar,bpchar text,text
operator ~<~ bpchar,bpchar text,text
operator ~= box,box circle,circle point,point polygon,polygon
operator ~>=~ bpchar,bpchar text,text
operator ~>~ bpchar,bpchar text,text
operator ~~ bpchar,text bytea,bytea name,text text,text
operator ~~* bpchar,text name,text text,text
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
operatorClass oidvector_ops btree:oid[]:default hash:oid[]:default
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
