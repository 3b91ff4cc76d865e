/** The same of extensions: `## name`, objects. Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */
export const text = `## amcheck
## autoinc
## bloom
accessMethod bloom i
operatorClass int4_ops bloom:int4:default
operatorClass text_ops bloom:text:default
operatorFamily int4_ops bloom
operatorFamily text_ops bloom
## btree_gin
operatorClass bit_ops gin:bit:default
operatorClass bool_ops gin:bool:default
operatorClass bpchar_ops gin:bpchar:default
operatorClass bytea_ops gin:bytea:default
operatorClass char_ops gin:char:default
operatorClass cidr_ops gin:cidr:default
operatorClass date_ops gin:date:default
operatorClass enum_ops gin:anyenum:default
operatorClass float4_ops gin:float4:default
operatorClass float8_ops gin:float8:default
operatorClass inet_ops gin:inet:default
operatorClass int2_ops gin:int2:default
operatorClass int4_ops gin:int4:default
operatorClass int8_ops gin:int8:default
operatorClass interval_ops gin:interval:default
operatorClass macaddr8_ops gin:macaddr8:default
operatorClass macaddr_ops gin:macaddr:default
operatorClass money_ops gin:money:default
operatorClass name_ops gin:name:default
operatorClass numeric_ops gin:numeric:default
operatorClass oid_ops gin:oid:default
operatorClass text_ops gin:text:default
operatorClass time_ops gin:time:default
operatorClass timestamp_ops gin:timestamp:default
operatorClass timestamptz_ops gin:timestamptz:default
operatorClass timetz_ops gin:timetz:default
operatorClass uuid_ops gin:uuid:default
operatorClass varbit_ops gin:varbit:default
operatorClass varchar_ops gin:varchar:default
operatorFamily bit_ops gin
operatorFamily bool_ops gin
operatorFamily bpchar_ops gin
operatorFamily bytea_ops gin
operatorFamily char_ops gin
operatorFamily cidr_ops gin
operatorFamily date_ops gin
operatorFamily enum_ops gin
operatorFamily float4_ops gin
operatorFamily float8_ops gin
operatorFamily inet_ops gin
operatorFamily int2_ops gin
operatorFamily int4_ops gin
operatorFamily int8_ops gin
operatorFamily interval_ops gin
operatorFamily macaddr8_ops gin
operatorFamily macaddr_ops gin
operatorFamily money_ops gin
operatorFamily name_ops gin
operatorFamily numeric_ops gin
operatorFamily oid_ops gin
operatorFamily text_ops gin
operatorFamily time_ops gin
operatorFamily timestamp_ops gin
operatorFamily timestamptz_ops gin
operatorFamily timetz_ops gin
operatorFamily uuid_ops gin
operatorFamily varbit_ops gin
operatorFamily varchar_ops gin
## btree_gist
operator <-> date,date float4,float4 float8,float8 int2,int2 int4,int4 int8,int8 interval,interval money,money oid,oid time,time timestamp,timestamp timestamptz,timestamptz
operatorClass gist_bit_ops gist:bit:default
operatorClass gist_bool_ops gist:bool:default
operatorClass gist_bpchar_ops gist:bpchar:default
operatorClass gist_bytea_ops gist:bytea:default
operatorClass gist_cash_ops gist:money:default
operatorClass gist_cidr_ops gist:cidr:default
operatorClass gist_date_ops gist:date:default
operatorClass gist_enum_ops gist:anyenum:default
operatorClass gist_float4_ops gist:float4:default
operatorClass gist_float8_ops gist:float8:default
operatorClass gist_inet_ops gist:inet:default
operatorClass gist_int2_ops gist:int2:default
operatorClass gist_int4_ops gist:int4:default
operatorClass gist_int8_ops gist:int8:default
operatorClass gist_interval_ops gist:interval:default
operatorClass gist_macaddr8_ops gist:macaddr8:default
operatorClass gist_macaddr_ops gist:macaddr:default
operatorClass gist_numeric_ops gist:numeric:default
operatorClass gist_oid_ops gist:oid:default
operatorClass gist_text_ops gist:text:default
operatorClass gist_time_ops gist:time:default
operatorClass gist_timestamp_ops gist:timestamp:default
operatorClass gist_timestamptz_ops gist:timestamptz:default
operatorClass gist_timetz_ops gist:timetz:default
operatorClass gist_uuid_ops gist:uuid:default
operatorClass gist_vbit_ops gist:varbit:default
operatorFamily gist_bit_ops gist
operatorFamily gist_bool_ops gist
operatorFamily gist_bpchar_ops gist
operatorFamily gist_bytea_ops gist
operatorFamily gist_cash_ops gist
operatorFamily gist_cidr_ops gist
operatorFamily gist_date_ops gist
operatorFamily gist_enum_ops gist
operatorFamily gist_float4_ops gist
operatorFamily gist_float8_ops gist
operatorFamily gist_inet_ops gist
operatorFamily gist_int2_ops gist
operatorFamily gist_int4_ops gist
operatorFamily gist_int8_ops gist
operatorFamily gist_interval_ops gist
operatorFamily gist_macaddr8_ops gist
operatorFamily gist_macaddr_ops gist
operatorFamily gist_numeric_ops gist
operatorFamily gist_oid_ops gist
operatorFamily gist_text_ops gist
operatorFamily gist_time_ops gist
operatorFamily gist_timestamp_ops gist
operatorFamily gist_timestamptz_ops gist
operatorFamily gist_timetz_ops gist
operatorFamily gist_uuid_ops gist
operatorFamily gist_vbit_ops gist
## citext
cast bool citext
cast bpchar citext
cast citext bpchar text varchar
cast inet citext
cast text citext
cast varchar citext
operator !~ citext,citext citext,text
operator !~* citext,citext citext,text
operator !~~ citext,citext citext,text
operator !~~* citext,citext citext,text
operator < citext,citext
operator <= citext,citext
operator <> citext,citext
operator = citext,citext
operator > citext,citext
operator >= citext,citext
operator ~ citext,citext citext,text
operator ~* citext,citext citext,text
operator ~<=~ citext,citext
operator ~<~ citext,citext
operator ~>=~ citext,citext
operator ~>~ citext,citext
operator ~~ citext,citext citext,text
operator ~~* citext,citext citext,text
operatorClass citext_ops btree:citext:default hash:citext:default
operatorClass citext_pattern_ops btree:citext
operatorFamily citext_ops btree hash
operatorFamily citext_pattern_ops btree
## cube
operator && cube,cube
operator -> cube,int4
operator < cube,cube
operator <#> cube,cube
operator <-> cube,cube
operator <= cube,cube
operator <=> cube,cube
operator <> cube,cube
operator <@ cube,cube
operator = cube,cube
operator > cube,cube
operator >= cube,cube
operator @> cube,cube
operator ~> cube,int4
operatorClass cube_ops btree:cube:default
operatorClass gist_cube_ops gist:cube:default
operatorFamily cube_ops btree
operatorFamily gist_cube_ops gist
## dblink
foreignDataWrapper dblink_fdw .
## dict_int
textSearchTemplate intdict_template .
textSearchDictionary intdict .
## dict_xsyn
textSearchTemplate xsyn_template .
textSearchDictionary xsyn .
## earthdistance
operator <@> point,point
## file_fdw
foreignDataWrapper file_fdw .
## fuzzystrmatch
## hstore
cast hstore json jsonb
cast text[] hstore
operator #<# hstore,hstore
operator #<=# hstore,hstore
operator #= anyelement,hstore
operator #># hstore,hstore
operator #>=# hstore,hstore
operator %# ,hstore
operator %% ,hstore
operator - hstore,hstore hstore,text hstore,text[]
operator -> hstore,text hstore,text[]
operator <> hstore,hstore
operator <@ hstore,hstore
operator = hstore,hstore
operator ? hstore,text
operator ?& hstore,text[]
operator ?| hstore,text[]
operator @> hstore,hstore
operator || hstore,hstore
operatorClass btree_hstore_ops btree:hstore:default
operatorClass gin_hstore_ops gin:hstore:default
operatorClass gist_hstore_ops gist:hstore:default
operatorClass hash_hstore_ops hash:hstore:default
operatorFamily btree_hstore_ops btree
operatorFamily gin_hstore_ops gin
operatorFamily gist_hstore_ops gist
operatorFamily hash_hstore_ops hash
## insert_username
## intagg
## intarray
operator # ,int4[] int4[],int4
operator & int4[],int4[]
operator && int4[],int4[]
operator + int4[],int4 int4[],int4[]
operator - int4[],int4 int4[],int4[]
operator <@ int4[],int4[]
operator @> int4[],int4[]
operator @@ int4[],query_int
operator | int4[],int4 int4[],int4[]
operator ~~ query_int,int4[]
operatorClass gin__int_ops gin:int4[]
operatorClass gist__int_ops gist:int4[]:default
operatorClass gist__intbig_ops gist:int4[]
operatorFamily gin__int_ops gin
operatorFamily gist__int_ops gist
operatorFamily gist__intbig_ops gist
## isn
cast ean13 isbn isbn13 ismn ismn13 issn issn13 upc
cast isbn ean13 isbn13
cast isbn13 ean13 isbn
cast ismn ean13 ismn13
cast ismn13 ean13 ismn
cast issn ean13 issn13
cast issn13 ean13 issn
cast upc ean13
operator < ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operator <= ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operator <> ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operator = ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operator > ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operator >= ean13,ean13 ean13,isbn ean13,isbn13 ean13,ismn ean13,ismn13 ean13,issn ean13,issn13 ean13,upc isbn,ean13 isbn,isbn isbn,isbn13 isbn13,ean13 isbn13,isbn isbn13,isbn13 ismn,ean13 ismn,ismn ismn,ismn13 ismn13,ean13 ismn13,ismn ismn13,ismn13 issn,ean13 issn,issn issn,issn13 issn13,ean13 issn13,issn issn13,issn13 upc,ean13 upc,upc
operatorClass ean13_ops btree:ean13:default hash:ean13:default
operatorClass isbn13_ops btree:isbn13:default hash:isbn13:default
operatorClass isbn_ops btree:isbn:default hash:isbn:default
operatorClass ismn13_ops btree:ismn13:default hash:ismn13:default
operatorClass ismn_ops btree:ismn:default hash:ismn:default
operatorClass issn13_ops btree:issn13:default hash:issn13:default
operatorClass issn_ops btree:issn:default hash:issn:default
operatorClass upc_ops btree:upc:default hash:upc:default
operatorFamily isn_ops btree hash
## lo
## ltree
operator < ltree,ltree
operator <= ltree,ltree
operator <> ltree,ltree
operator <@ ltree,ltree ltree,ltree[] ltree[],ltree
operator = ltree,ltree
operator > ltree,ltree
operator >= ltree,ltree
operator ? lquery[],ltree lquery[],ltree[] ltree,lquery[] ltree[],lquery[]
operator ?<@ ltree[],ltree
operator ?@ ltree[],ltxtquery
operator ?@> ltree[],ltree
operator ?~ ltree[],lquery
operator @ ltree,ltxtquery ltree[],ltxtquery ltxtquery,ltree ltxtquery,ltree[]
operator @> ltree,ltree ltree,ltree[] ltree[],ltree
operator ^<@ ltree,ltree ltree,ltree[] ltree[],ltree
operator ^? lquery[],ltree lquery[],ltree[] ltree,lquery[] ltree[],lquery[]
operator ^@ ltree,ltxtquery ltree[],ltxtquery ltxtquery,ltree ltxtquery,ltree[]
operator ^@> ltree,ltree ltree,ltree[] ltree[],ltree
operator ^~ lquery,ltree lquery,ltree[] ltree,lquery ltree[],lquery
operator || ltree,ltree ltree,text text,ltree
operator ~ lquery,ltree lquery,ltree[] ltree,lquery ltree[],lquery
operatorClass gist__ltree_ops gist:ltree[]:default
operatorClass gist_ltree_ops gist:ltree:default
operatorClass hash_ltree_ops hash:ltree:default
operatorClass ltree_ops btree:ltree:default
operatorFamily gist__ltree_ops gist
operatorFamily gist_ltree_ops gist
operatorFamily hash_ltree_ops hash
operatorFamily ltree_ops btree
## moddatetime
## pageinspect
## pg_buffercache
## pg_freespacemap
## pg_logicalinspect
## pg_prewarm
## pg_stat_statements
## pg_surgery
## pg_trgm
operator % text,text
operator %> text,text
operator %>> text,text
operator <% text,text
operator <-> text,text
operator <->> text,text
operator <->>> text,text
operator <<% text,text
operator <<-> text,text
operator <<<-> text,text
operatorClass gin_trgm_ops gin:text
operatorClass gist_trgm_ops gist:text
operatorFamily gin_trgm_ops gin
operatorFamily gist_trgm_ops gist
## pg_visibility
## pg_walinspect
## pgcrypto
## pgrowlocks
## pgstattuple
## plpgsql
language plpgsql .
## pltcl
language pltcl .
## pltclu
language pltclu .
## postgres_fdw
foreignDataWrapper postgres_fdw .
## refint
## seg
operator && seg,seg
operator &< seg,seg
operator &> seg,seg
operator < seg,seg
operator << seg,seg
operator <= seg,seg
operator <> seg,seg
operator <@ seg,seg
operator = seg,seg
operator > seg,seg
operator >= seg,seg
operator >> seg,seg
operator @> seg,seg
operatorClass gist_seg_ops gist:seg:default
operatorClass seg_ops btree:seg:default
operatorFamily gist_seg_ops gist
operatorFamily seg_ops btree
## sslinfo
## tablefunc
## tcn
## tsm_system_rows
## tsm_system_time
## unaccent
textSearchTemplate unaccent .
textSearchDictionary unaccent .
## uuid-ossp
## xml2`;
