/**
 * Intervals as interval_out writes them in its style `postgres`: `1 year 2 mons 3 days 04:05:06`.
 *
 * https://www.postgresql.org/docs/18/datatype-datetime.html#DATATYPE-INTERVAL-OUTPUT
 */

/** Months, days and microseconds: the three that the server keeps apart. */
interface Interval {
  readonly months: number;
  readonly days: number;
  readonly microseconds: number;
}

type Unit = readonly [part: keyof Interval, size: number];

const second = 1_000_000;

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  Object.entries({
    'us usec usecs microsecond microseconds': ['microseconds', 1],
    'ms msec msecs millisecond milliseconds': ['microseconds', 1000],
    's sec secs second seconds': ['microseconds', second],
    'm min mins minute minutes': ['microseconds', 60 * second],
    'h hr hrs hour hours': ['microseconds', 3600 * second],
    'd day days': ['days', 1],
    'w week weeks': ['days', 7],
    'mon mons month months': ['months', 1],
    'y yr yrs year years': ['months', 12],
    'decade decades': ['months', 120],
    'c cent century centuries': ['months', 1200],
  } satisfies Record<string, Unit>).flatMap(([names, unit]) =>
    names.split(' ').map((name) => [name, unit as Unit] as const),
  ),
);

/** The text that the server prints; null for what is not `1 day 02:00:00` or `1 year 2 months`. */
export function intervalText(text: string): string | null {
  const total = { months: 0, days: 0, microseconds: 0 };
  const words = text.trim().toLowerCase().replace(/^@\s*/, '');
  if (words === '') return null;
  const pattern =
    /\s*(?:([+-]?)(\d+):(\d+)(?::(\d+(?:\.\d+)?))?|([+-]?\d+)\s*([a-z]+)|([+-]?\d+)(?:$|\s+(?=\d+:)))/y;
  while (pattern.lastIndex < words.length) {
    const match = pattern.exec(words);
    if (match === null || !add(total, match)) return null;
  }
  return print(total);
}

/** Adds one part to the sum; false for a unit that is not known. */
function add(
  total: { -readonly [K in keyof Interval]: number },
  [whole, sign, hours, minutes, seconds = '0', count, name, bare]: RegExpExecArray,
): boolean {
  if (hours !== undefined) {
    const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * second;
    total.microseconds += Math.round(sign === '-' ? -value : value);
    return true;
  }
  if (bare !== undefined) {
    // `1 02:03` begins with days; a number alone is seconds.
    if (/\s$/.test(whole)) total.days += Number(bare);
    else total.microseconds += Number(bare) * second;
    return true;
  }
  const unit = units.get(name!);
  if (unit === undefined) return false;
  total[unit[0]] += Number(count) * unit[1];
  return true;
}

function print({ months, days, microseconds }: Interval): string {
  const parts: string[] = [];
  const part = (count: number, word: string): void => {
    // A positive part after a negative one has a sign.
    const plus = count > 0 && parts.at(-1)?.startsWith('-') === true ? '+' : '';
    if (count !== 0) parts.push(`${plus}${count} ${word}${count === 1 ? '' : 's'}`);
  };
  part(Math.trunc(months / 12), 'year');
  part(months % 12, 'mon');
  part(days, 'day');
  if (microseconds !== 0 || parts.length === 0) parts.push(clock(microseconds, parts.at(-1)));
  return parts.join(' ');
}

function clock(microseconds: number, previous: string | undefined): string {
  const size = Math.abs(microseconds);
  const whole = Math.trunc(size / second);
  const fraction = size % second;
  const digits = [Math.trunc(whole / 3600), Math.trunc(whole / 60) % 60, whole % 60];
  const sign = microseconds < 0 ? '-' : previous?.startsWith('-') === true ? '+' : '';
  const rest = fraction === 0 ? '' : `.${`${fraction}`.padStart(6, '0').replace(/0+$/, '')}`;
  return `${sign}${digits.map((digit) => `${digit}`.padStart(2, '0')).join(':')}${rest}`;
}
