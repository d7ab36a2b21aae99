import type { Quantity } from '../../schemas/quantity.ts';
import type { Words } from './define-rule.ts';

const NUMBER: Words = { ko: '개수', en: 'a plain number' };
const POINTS: Words = { ko: '퍼센트포인트', en: 'percentage points' };
const SHARE: Words = { ko: '비율', en: 'a share' };

const KINDS: Readonly<Partial<Record<Quantity['kind'], Words>>> = {
  percentage: { ko: '퍼센트', en: 'per cent' },
  'percentage-point': POINTS,
  'basis-point': { ko: '베이시스포인트', en: 'basis points' },
  'per-mille': { ko: '퍼밀', en: 'per mille' },
  fraction: SHARE,
  multiple: { ko: '배수', en: 'a multiple' },
  currency: { ko: '금액', en: 'an amount of money' },
  duration: { ko: '기간', en: 'a duration' },
  number: NUMBER,
};

/** Kinds that say little without the name of the unit. */
const NAMED: ReadonlySet<Quantity['kind']> = new Set(['number', 'measure', 'duration', 'currency']);

/** Units of time, which are kept under their English names. */
const TIMES_IN_KOREAN: Readonly<Record<string, string>> = {
  second: '초',
  minute: '분',
  hour: '시간',
  day: '일',
  week: '주',
  month: '개월',
  quarter: '분기',
  year: '년',
  decade: '십 년',
  century: '세기',
};

/** What the number of a quantity counts or measures, in words. */
export function unitWords({ kind, unit }: Quantity): Words {
  if (unit === '%p') return POINTS;
  const words = KINDS[kind] ?? NUMBER;
  const name = NAMED.has(kind) ? unit : null;
  return name === null
    ? words
    : { ko: `${words.ko}(${TIMES_IN_KOREAN[name] ?? name})`, en: `${words.en} (${name})` };
}
