/**
 * Operators that exclusion constraints may use: those that are their own commutators, and the
 * families that they are members of, as PostgreSQL 16 and 18 have them (pg_operator.oprcom, pg_amop).
 * Types are of pg_type.
 */

import { Lazy } from './lines.ts';
import { defaultClassOf } from './objects.ts';

/** By method, classes whose family is named otherwise: `class family`. */
const otherFamilies = `
btree cidr_ops network_ops, date_ops datetime_ops, float4_ops float_ops, float8_ops float_ops, inet_ops network_ops, int2_ops integer_ops, int4_ops integer_ops, int8_ops integer_ops, name_ops text_ops, timestamp_ops datetime_ops, timestamptz_ops datetime_ops, varchar_ops text_ops, varchar_pattern_ops text_pattern_ops
gist inet_ops network_ops
hash cidr_ops network_ops, float4_ops float_ops, float8_ops float_ops, inet_ops network_ops, int2_ops integer_ops, int4_ops integer_ops, int8_ops integer_ops, name_ops text_ops, varchar_ops text_ops, varchar_pattern_ops text_pattern_ops
spgist inet_ops network_ops`;

/** By method and family, `operator:type`. */
const members = `
btree array_ops =:anyarray
btree bit_ops =:bit
btree bool_ops =:bool
btree bpchar_ops =:bpchar
btree bpchar_pattern_ops =:bpchar
btree bytea_ops =:bytea
btree char_ops =:char
btree datetime_ops =:date =:timestamptz =:timestamp
btree enum_ops =:anyenum
btree float_ops =:float8 =:float4
btree integer_ops =:int8 =:int4 =:int2
btree interval_ops =:interval
btree jsonb_ops =:jsonb
btree macaddr8_ops =:macaddr8
btree macaddr_ops =:macaddr
btree money_ops =:money
btree multirange_ops =:anymultirange
btree network_ops =:inet
btree numeric_ops =:numeric
btree oid_ops =:oid
btree oidvector_ops =:oidvector
btree pg_lsn_ops =:pg_lsn
btree range_ops =:anyrange
btree record_image_ops *=:record
btree record_ops =:record
btree text_ops =:name =:text
btree text_pattern_ops =:text
btree tid_ops =:tid
btree time_ops =:time
btree timetz_ops =:timetz
btree tsquery_ops =:tsquery
btree tsvector_ops =:tsvector
btree uuid_ops =:uuid
btree varbit_ops =:varbit
btree xid8_ops =:xid8
gist box_ops &&:box ~=:box
gist circle_ops &&:circle ~=:circle
gist multirange_ops &&:anymultirange -|-:anymultirange =:anymultirange
gist network_ops &&:inet <>:inet =:inet
gist point_ops ~=:point
gist poly_ops &&:polygon ~=:polygon
gist range_ops &&:anyrange -|-:anyrange =:anyrange
hash aclitem_ops =:aclitem
hash array_ops =:anyarray
hash bool_ops =:bool
hash bpchar_ops =:bpchar
hash bpchar_pattern_ops =:bpchar
hash bytea_ops =:bytea
hash char_ops =:char
hash cid_ops =:cid
hash date_ops =:date
hash enum_ops =:anyenum
hash float_ops =:float8 =:float4
hash integer_ops =:int8 =:int4 =:int2
hash interval_ops =:interval
hash jsonb_ops =:jsonb
hash macaddr8_ops =:macaddr8
hash macaddr_ops =:macaddr
hash multirange_ops =:anymultirange
hash network_ops =:inet
hash numeric_ops =:numeric
hash oid_ops =:oid
hash oidvector_ops =:oidvector
hash pg_lsn_ops =:pg_lsn
hash range_ops =:anyrange
hash record_ops =:record
hash text_ops =:name =:text
hash text_pattern_ops =:text
hash tid_ops =:tid
hash time_ops =:time
hash timestamp_ops =:timestamp
hash timestamptz_ops =:timestamptz
hash timetz_ops =:timetz
hash uuid_ops =:uuid
hash xid8_ops =:xid8
hash xid_ops =:xid
spgist box_ops &&:box ~=:box
spgist kd_point_ops ~=:point
spgist network_ops &&:inet <>:inet =:inet
spgist poly_ops &&:polygon ~=:polygon
spgist quad_point_ops ~=:point
spgist range_ops &&:anyrange -|-:anyrange =:anyrange
spgist text_ops =:text`;

/** Operators that are their own commutators and in no family above, with their types. */
const others = `
<> bool xid xid8 tid int8 int4 int2 text oid oidvector float4 char name float8 point money bpchar anyarray date time timetz timestamptz interval circle lseg macaddr macaddr8 inet numeric bit varbit bytea timestamp uuid pg_lsn anyenum tsvector tsquery record anyrange jsonb anymultirange
= lseg circle path line box
*<> record
&& anyarray
# int4 bit int2 line int8 lseg
& int8 int4 int2 bit
| bit int4 int8 int2
* anyrange point numeric int4 int2 float4 float8 anymultirange int8
+ int4 float4 float8 anyrange int2 money numeric path point anymultirange interval int8
<-> polygon path lseg circle line point box
?# line lseg
?- point
?-| lseg line
?| point
?|| lseg line`;

const familyMembers = new Lazy(() => {
  const lines = members.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [method, family, ...operators] = line.split(' ');
      return [`${method} ${family}`, new Set(operators)] as const;
    }),
  );
});

const families = new Lazy(() => {
  const lines = otherFamilies.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [method = ''] = line.split(' ', 1);
      const pairs = line.slice(method.length + 1).split(', ');
      return pairs.map((pair) => {
        const [name, family = ''] = pair.split(' ');
        return [`${method} ${name}`, family] as const;
      });
    }),
  );
});

const commuting = new Lazy(() => {
  const lines = others.trim().split('\n');
  const pairs = lines.flatMap((line) => {
    const [name, ...types] = line.split(' ');
    return types.map((type) => `${name}:${type}`);
  });
  return new Set([...pairs, ...[...familyMembers.get().values()].flatMap((set) => [...set])]);
});

/** True for an operator of the server's own, of two values of a type, that is its own commutator. */
export function isCommutative(operator: string, type: string): boolean {
  return commuting.get().has(`${operator}:${type}`);
}

/**
 * The family of an operator class of the server's own, or of the default one of a type; null where
 * there is none.
 */
export function familyOf(
  method: string,
  { operatorClass, type }: { readonly operatorClass: string | null; readonly type: string },
): string | null {
  const name = operatorClass ?? defaultClassOf(method, type);
  if (name === null) return null;
  const family = families.get().get(`${method} ${name}`) ?? name;
  return familyMembers.get().has(`${method} ${family}`) ? family : null;
}

/** True for a commutative operator of two values of a type that is a member of a family. */
export function isFamilyMember(
  method: string,
  family: string,
  { operator, type }: { readonly operator: string; readonly type: string },
): boolean {
  return familyMembers.get().get(`${method} ${family}`)?.has(`${operator}:${type}`) === true;
}
