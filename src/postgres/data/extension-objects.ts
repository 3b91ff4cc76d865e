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
operator <-> date,date:int4:date_dist:i float4,float4:float4:float4_dist:i float8,float8:float8:float8_dist:i int2,int2:int2:int2_dist:i int4,int4:int4:int4_dist:i int8,int8:int8:int8_dist:i interval,interval:interval:interval_dist:i money,money:money:cash_dist:i oid,oid:oid:oid_dist:i time,time:interval:time_dist:i timestamp,timestamp:interval:ts_dist:i timestamptz,timestamptz:interval:tstz_dist:i
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
cast bool citext:afi
cast bpchar citext:afi
cast citext bpchar:ab text:ib varchar:ib
cast inet citext:afi
cast text citext:ab
cast varchar citext:ab
operator !~ citext,citext:bool:texticregexne:i citext,text:bool:texticregexne:i
operator !~* citext,citext:bool:texticregexne:i citext,text:bool:texticregexne:i
operator !~~ citext,citext:bool:texticnlike:i citext,text:bool:texticnlike:i
operator !~~* citext,citext:bool:texticnlike:i citext,text:bool:texticnlike:i
operator < citext,citext:bool:citext_lt:i
operator <= citext,citext:bool:citext_le:i
operator <> citext,citext:bool:citext_ne:i
operator = citext,citext:bool:citext_eq:i
operator > citext,citext:bool:citext_gt:i
operator >= citext,citext:bool:citext_ge:i
operator ~ citext,citext:bool:texticregexeq:i citext,text:bool:texticregexeq:i
operator ~* citext,citext:bool:texticregexeq:i citext,text:bool:texticregexeq:i
operator ~<=~ citext,citext:bool:citext_pattern_le:i
operator ~<~ citext,citext:bool:citext_pattern_lt:i
operator ~>=~ citext,citext:bool:citext_pattern_ge:i
operator ~>~ citext,citext:bool:citext_pattern_gt:i
operator ~~ citext,citext:bool:texticlike:i citext,text:bool:texticlike:i
operator ~~* citext,citext:bool:texticlike:i citext,text:bool:texticlike:i
operatorClass citext_ops btree:citext:default hash:citext:default
operatorClass citext_pattern_ops btree:citext
operatorFamily citext_ops btree hash
operatorFamily citext_pattern_ops btree
## cube
operator && cube,cube:bool:cube_overlap:i
operator -> cube,int4:float8:cube_coord:i
operator < cube,cube:bool:cube_lt:i
operator <#> cube,cube:float8:distance_taxicab:i
operator <-> cube,cube:float8:cube_distance:i
operator <= cube,cube:bool:cube_le:i
operator <=> cube,cube:float8:distance_chebyshev:i
operator <> cube,cube:bool:cube_ne:i
operator <@ cube,cube:bool:cube_contained:i
operator = cube,cube:bool:cube_eq:i
operator > cube,cube:bool:cube_gt:i
operator >= cube,cube:bool:cube_ge:i
operator @> cube,cube:bool:cube_contains:i
operator ~> cube,int4:float8:cube_coord_llur:i
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
operator <@> point,point:float8:geo_distance:i
## file_fdw
foreignDataWrapper file_fdw .
## fuzzystrmatch
## hstore
cast hstore json:efi jsonb:efi
cast text[] hstore:efi
operator #<# hstore,hstore:bool:hstore_lt:i
operator #<=# hstore,hstore:bool:hstore_le:i
operator #= anyelement,hstore:anyelement:populate_record:i
operator #># hstore,hstore:bool:hstore_gt:i
operator #>=# hstore,hstore:bool:hstore_ge:i
operator %# ,hstore:text[]:hstore_to_matrix:i
operator %% ,hstore:text[]:hstore_to_array:i
operator - hstore,hstore:hstore:delete:i hstore,text:hstore:delete:i hstore,text[]:hstore:delete:i
operator -> hstore,text:text:fetchval:i hstore,text[]:text[]:slice_array:i
operator <> hstore,hstore:bool:hstore_ne:i
operator <@ hstore,hstore:bool:hs_contained:i
operator = hstore,hstore:bool:hstore_eq:i
operator ? hstore,text:bool:exist:i
operator ?& hstore,text[]:bool:exists_all:i
operator ?| hstore,text[]:bool:exists_any:i
operator @> hstore,hstore:bool:hs_contains:i
operator || hstore,hstore:hstore:hs_concat:i
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
operator # ,int4[]:int4:icount:i int4[],int4:int4:idx:i
operator & int4[],int4[]:int4[]:_int_inter:i
operator && int4[],int4[]:bool:_int_overlap:i
operator + int4[],int4:int4[]:intarray_push_elem:i int4[],int4[]:int4[]:intarray_push_array:i
operator - int4[],int4:int4[]:intarray_del_elem:i int4[],int4[]:int4[]:intset_subtract:i
operator <@ int4[],int4[]:bool:_int_contained:i
operator @> int4[],int4[]:bool:_int_contains:i
operator @@ int4[],query_int:bool:boolop:i
operator | int4[],int4:int4[]:intset_union_elem:i int4[],int4[]:int4[]:_int_union:i
operator ~~ query_int,int4[]:bool:rboolop:i
operatorClass gin__int_ops gin:int4[]
operatorClass gist__int_ops gist:int4[]:default
operatorClass gist__intbig_ops gist:int4[]
operatorFamily gin__int_ops gin
operatorFamily gist__int_ops gist
operatorFamily gist__intbig_ops gist
## isn
cast ean13 isbn13:efi isbn:efi ismn13:efi ismn:efi issn13:efi issn:efi upc:efi
cast isbn ean13:ab isbn13:ab
cast isbn13 ean13:ab isbn:ab
cast ismn ean13:ab ismn13:ab
cast ismn13 ean13:ab ismn:ab
cast issn ean13:ab issn13:ab
cast issn13 ean13:ab issn:ab
cast upc ean13:ab
operator < ean13,ean13:bool:isnlt:i ean13,isbn13:bool:isnlt:i ean13,isbn:bool:isnlt:i ean13,ismn13:bool:isnlt:i ean13,ismn:bool:isnlt:i ean13,issn13:bool:isnlt:i ean13,issn:bool:isnlt:i ean13,upc:bool:isnlt:i isbn,ean13:bool:isnlt:i isbn,isbn13:bool:isnlt:i isbn,isbn:bool:isnlt:i isbn13,ean13:bool:isnlt:i isbn13,isbn13:bool:isnlt:i isbn13,isbn:bool:isnlt:i ismn,ean13:bool:isnlt:i ismn,ismn13:bool:isnlt:i ismn,ismn:bool:isnlt:i ismn13,ean13:bool:isnlt:i ismn13,ismn13:bool:isnlt:i ismn13,ismn:bool:isnlt:i issn,ean13:bool:isnlt:i issn,issn13:bool:isnlt:i issn,issn:bool:isnlt:i issn13,ean13:bool:isnlt:i issn13,issn13:bool:isnlt:i issn13,issn:bool:isnlt:i upc,ean13:bool:isnlt:i upc,upc:bool:isnlt:i
operator <= ean13,ean13:bool:isnle:i ean13,isbn13:bool:isnle:i ean13,isbn:bool:isnle:i ean13,ismn13:bool:isnle:i ean13,ismn:bool:isnle:i ean13,issn13:bool:isnle:i ean13,issn:bool:isnle:i ean13,upc:bool:isnle:i isbn,ean13:bool:isnle:i isbn,isbn13:bool:isnle:i isbn,isbn:bool:isnle:i isbn13,ean13:bool:isnle:i isbn13,isbn13:bool:isnle:i isbn13,isbn:bool:isnle:i ismn,ean13:bool:isnle:i ismn,ismn13:bool:isnle:i ismn,ismn:bool:isnle:i ismn13,ean13:bool:isnle:i ismn13,ismn13:bool:isnle:i ismn13,ismn:bool:isnle:i issn,ean13:bool:isnle:i issn,issn13:bool:isnle:i issn,issn:bool:isnle:i issn13,ean13:bool:isnle:i issn13,issn13:bool:isnle:i issn13,issn:bool:isnle:i upc,ean13:bool:isnle:i upc,upc:bool:isnle:i
operator <> ean13,ean13:bool:isnne:i ean13,isbn13:bool:isnne:i ean13,isbn:bool:isnne:i ean13,ismn13:bool:isnne:i ean13,ismn:bool:isnne:i ean13,issn13:bool:isnne:i ean13,issn:bool:isnne:i ean13,upc:bool:isnne:i isbn,ean13:bool:isnne:i isbn,isbn13:bool:isnne:i isbn,isbn:bool:isnne:i isbn13,ean13:bool:isnne:i isbn13,isbn13:bool:isnne:i isbn13,isbn:bool:isnne:i ismn,ean13:bool:isnne:i ismn,ismn13:bool:isnne:i ismn,ismn:bool:isnne:i ismn13,ean13:bool:isnne:i ismn13,ismn13:bool:isnne:i ismn13,ismn:bool:isnne:i issn,ean13:bool:isnne:i issn,issn13:bool:isnne:i issn,issn:bool:isnne:i issn13,ean13:bool:isnne:i issn13,issn13:bool:isnne:i issn13,issn:bool:isnne:i upc,ean13:bool:isnne:i upc,upc:bool:isnne:i
operator = ean13,ean13:bool:isneq:i ean13,isbn13:bool:isneq:i ean13,isbn:bool:isneq:i ean13,ismn13:bool:isneq:i ean13,ismn:bool:isneq:i ean13,issn13:bool:isneq:i ean13,issn:bool:isneq:i ean13,upc:bool:isneq:i isbn,ean13:bool:isneq:i isbn,isbn13:bool:isneq:i isbn,isbn:bool:isneq:i isbn13,ean13:bool:isneq:i isbn13,isbn13:bool:isneq:i isbn13,isbn:bool:isneq:i ismn,ean13:bool:isneq:i ismn,ismn13:bool:isneq:i ismn,ismn:bool:isneq:i ismn13,ean13:bool:isneq:i ismn13,ismn13:bool:isneq:i ismn13,ismn:bool:isneq:i issn,ean13:bool:isneq:i issn,issn13:bool:isneq:i issn,issn:bool:isneq:i issn13,ean13:bool:isneq:i issn13,issn13:bool:isneq:i issn13,issn:bool:isneq:i upc,ean13:bool:isneq:i upc,upc:bool:isneq:i
operator > ean13,ean13:bool:isngt:i ean13,isbn13:bool:isngt:i ean13,isbn:bool:isngt:i ean13,ismn13:bool:isngt:i ean13,ismn:bool:isngt:i ean13,issn13:bool:isngt:i ean13,issn:bool:isngt:i ean13,upc:bool:isngt:i isbn,ean13:bool:isngt:i isbn,isbn13:bool:isngt:i isbn,isbn:bool:isngt:i isbn13,ean13:bool:isngt:i isbn13,isbn13:bool:isngt:i isbn13,isbn:bool:isngt:i ismn,ean13:bool:isngt:i ismn,ismn13:bool:isngt:i ismn,ismn:bool:isngt:i ismn13,ean13:bool:isngt:i ismn13,ismn13:bool:isngt:i ismn13,ismn:bool:isngt:i issn,ean13:bool:isngt:i issn,issn13:bool:isngt:i issn,issn:bool:isngt:i issn13,ean13:bool:isngt:i issn13,issn13:bool:isngt:i issn13,issn:bool:isngt:i upc,ean13:bool:isngt:i upc,upc:bool:isngt:i
operator >= ean13,ean13:bool:isnge:i ean13,isbn13:bool:isnge:i ean13,isbn:bool:isnge:i ean13,ismn13:bool:isnge:i ean13,ismn:bool:isnge:i ean13,issn13:bool:isnge:i ean13,issn:bool:isnge:i ean13,upc:bool:isnge:i isbn,ean13:bool:isnge:i isbn,isbn13:bool:isnge:i isbn,isbn:bool:isnge:i isbn13,ean13:bool:isnge:i isbn13,isbn13:bool:isnge:i isbn13,isbn:bool:isnge:i ismn,ean13:bool:isnge:i ismn,ismn13:bool:isnge:i ismn,ismn:bool:isnge:i ismn13,ean13:bool:isnge:i ismn13,ismn13:bool:isnge:i ismn13,ismn:bool:isnge:i issn,ean13:bool:isnge:i issn,issn13:bool:isnge:i issn,issn:bool:isnge:i issn13,ean13:bool:isnge:i issn13,issn13:bool:isnge:i issn13,issn:bool:isnge:i upc,ean13:bool:isnge:i upc,upc:bool:isnge:i
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
operator < ltree,ltree:bool:ltree_lt:i
operator <= ltree,ltree:bool:ltree_le:i
operator <> ltree,ltree:bool:ltree_ne:i
operator <@ ltree,ltree:bool:ltree_risparent:i ltree,ltree[]:bool:_ltree_r_isparent:i ltree[],ltree:bool:_ltree_risparent:i
operator = ltree,ltree:bool:ltree_eq:i
operator > ltree,ltree:bool:ltree_gt:i
operator >= ltree,ltree:bool:ltree_ge:i
operator ? lquery[],ltree:bool:lt_q_rregex:i lquery[],ltree[]:bool:_lt_q_rregex:i ltree,lquery[]:bool:lt_q_regex:i ltree[],lquery[]:bool:_lt_q_regex:i
operator ?<@ ltree[],ltree:ltree:_ltree_extract_risparent:i
operator ?@ ltree[],ltxtquery:ltree:_ltxtq_extract_exec:i
operator ?@> ltree[],ltree:ltree:_ltree_extract_isparent:i
operator ?~ ltree[],lquery:ltree:_ltq_extract_regex:i
operator @ ltree,ltxtquery:bool:ltxtq_exec:i ltree[],ltxtquery:bool:_ltxtq_exec:i ltxtquery,ltree:bool:ltxtq_rexec:i ltxtquery,ltree[]:bool:_ltxtq_rexec:i
operator @> ltree,ltree:bool:ltree_isparent:i ltree,ltree[]:bool:_ltree_r_risparent:i ltree[],ltree:bool:_ltree_isparent:i
operator ^<@ ltree,ltree:bool:ltree_risparent:i ltree,ltree[]:bool:_ltree_r_isparent:i ltree[],ltree:bool:_ltree_risparent:i
operator ^? lquery[],ltree:bool:lt_q_rregex:i lquery[],ltree[]:bool:_lt_q_rregex:i ltree,lquery[]:bool:lt_q_regex:i ltree[],lquery[]:bool:_lt_q_regex:i
operator ^@ ltree,ltxtquery:bool:ltxtq_exec:i ltree[],ltxtquery:bool:_ltxtq_exec:i ltxtquery,ltree:bool:ltxtq_rexec:i ltxtquery,ltree[]:bool:_ltxtq_rexec:i
operator ^@> ltree,ltree:bool:ltree_isparent:i ltree,ltree[]:bool:_ltree_r_risparent:i ltree[],ltree:bool:_ltree_isparent:i
operator ^~ lquery,ltree:bool:ltq_rregex:i lquery,ltree[]:bool:_ltq_rregex:i ltree,lquery:bool:ltq_regex:i ltree[],lquery:bool:_ltq_regex:i
operator || ltree,ltree:ltree:ltree_addltree:i ltree,text:ltree:ltree_addtext:i text,ltree:ltree:ltree_textadd:i
operator ~ lquery,ltree:bool:ltq_rregex:i lquery,ltree[]:bool:_ltq_rregex:i ltree,lquery:bool:ltq_regex:i ltree[],lquery:bool:_ltq_regex:i
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
operator % text,text:bool:similarity_op:s
operator %> text,text:bool:word_similarity_commutator_op:s
operator %>> text,text:bool:strict_word_similarity_commutator_op:s
operator <% text,text:bool:word_similarity_op:s
operator <-> text,text:float4:similarity_dist:i
operator <->> text,text:float4:word_similarity_dist_commutator_op:i
operator <->>> text,text:float4:strict_word_similarity_dist_commutator_op:i
operator <<% text,text:bool:strict_word_similarity_op:s
operator <<-> text,text:float4:word_similarity_dist_op:i
operator <<<-> text,text:float4:strict_word_similarity_dist_op:i
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
operator && seg,seg:bool:seg_overlap:i
operator &< seg,seg:bool:seg_over_left:i
operator &> seg,seg:bool:seg_over_right:i
operator < seg,seg:bool:seg_lt:i
operator << seg,seg:bool:seg_left:i
operator <= seg,seg:bool:seg_le:i
operator <> seg,seg:bool:seg_different:i
operator <@ seg,seg:bool:seg_contained:i
operator = seg,seg:bool:seg_same:i
operator > seg,seg:bool:seg_gt:i
operator >= seg,seg:bool:seg_ge:i
operator >> seg,seg:bool:seg_right:i
operator @> seg,seg:bool:seg_contains:i
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
