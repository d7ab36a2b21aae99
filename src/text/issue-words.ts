import type { z } from 'zod';
import type { Words } from '../../schemas/language.ts';
import { fitParticles } from './korean-particles.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Words>> = {
  array: { ko: '목록', en: 'a list' },
  boolean: { ko: 'true나 false', en: 'true or false' },
  int: { ko: '정수', en: 'a whole number' },
  number: { ko: '수', en: 'a number' },
  object: { ko: '`키: 값` 모음', en: 'keys with values' },
  record: { ko: '`키: 값` 모음', en: 'keys with values' },
  string: { ko: '글', en: 'text' },
};

/** What our own shapes say in English, in Korean. */
const KOREAN: Readonly<Record<string, string>> = {
  'a finding makes at least one claim': '주장을 하나 이상 적어야 합니다',
  'figures are read in ko, en, ja only':
    'ko, en, ja 가운데 하나를 적으세요. 다른 언어의 수치는 읽지 않습니다',
  'a statistic holds its value': '통계량에는 값이 있어야 합니다',
  'give either `operation` and `of`, or a `formula`':
    '`operation` 과 `of` 를 함께 적거나 `formula` 만 적으세요',
  'low must be below high': 'low는 high보다 작아야 합니다',
  'name the set-up in words that no other sentence holds by chance':
    '다른 문장에 우연히 나오지 않을 말로 상황의 이름을 적으세요',
  'say how at least one language renders it': '한 언어 이상의 옮긴 말을 적으세요',
  'use YYYY-MM': 'YYYY-MM으로 적으세요',
  'use a language tag such as "ko" or "en"': '"ko", "en" 같은 언어 태그를 적으세요',
  'use lower-case letters, digits and single hyphens': '소문자, 숫자, 붙임표 하나씩만 쓰세요',
  'write at least one language': '한 언어 이상으로 적으세요',
  'write year, month and day as the calendar has them': '연, 월, 일을 달력에 있는 대로 적으세요',
  'write sha256: and 64 hexadecimal digits': 'sha256: 뒤에 십육진수 64자를 적으세요',
};

const MISSING: Words = { ko: '꼭 있어야 하는 값이 없습니다', en: 'this value is required and missing' };

/** Longest value that a message repeats. */
const LONGEST = 60;

/** A value as the author wrote it, near enough. */
function shown(value: unknown): Words {
  if (Array.isArray(value)) return { ko: '목록', en: 'a list' };
  if (value === null || value === undefined) return { ko: '빈 값', en: 'nothing' };
  if (typeof value === 'object') return TYPES['object'] ?? { ko: '', en: '' };
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value as number | boolean);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return { ko: `\`${short}\``, en: `\`${short}\`` };
}

const both = (make: (locale: keyof Words) => string): Words => ({
  ko: fitParticles(make('ko')),
  en: make('en'),
});

function wrongType(expected: string, value: unknown): Words {
  const type = TYPES[expected] ?? { ko: expected, en: expected };
  const found = shown(value);
  // The commonest slips of YAML: a year that is a name, a figure with its sign.
  const quoted = expected === 'string' && typeof value === 'number' ? JSON.stringify(String(value)) : null;
  const bare = expected === 'number' && typeof value === 'string' && /\d/u.test(value);
  const hint: Words =
    quoted !== null
      ? { ko: `. 따옴표로 감싸세요: \`${quoted}\``, en: `; put it in quotation marks: \`${quoted}\`` }
      : bare
        ? { ko: '. 따옴표와 단위 없이 수만 적으세요', en: '; write the number alone, without marks and unit' }
        : { ko: '', en: '' };
  return {
    ko: `${fitParticles(`${type.ko}을(를)`)} 적을 자리에 ${fitParticles(`${found.ko}이(가)`)} 있습니다${hint.ko}`,
    en: `expected ${type.en}, found ${found.en}${hint.en}`,
  };
}

function notListed(options: readonly unknown[], value: unknown): Words {
  const list = options.map((option) => `\`${String(option)}\``).join(', ');
  if (value === undefined)
    return { ko: `${MISSING.ko}. 쓸 수 있는 값: ${list}`, en: `${MISSING.en}; it may be ${list}` };
  const found = shown(value);
  return {
    ko: `${fitParticles(`${found.ko} 은(는)`)} 쓸 수 없습니다. 쓸 수 있는 값: ${list}`,
    en: `expected ${options.length === 1 ? '' : 'one of '}${list}, found ${found.en}`,
  };
}

function outside(
  { origin }: { origin: string },
  limit: number,
  inclusive: boolean,
  side: 'least' | 'most',
): Words {
  const counted = origin === 'string' ? { ko: '자', en: ' characters' } : { ko: '개', en: ' items' };
  const isNumber = origin === 'number' || origin === 'int';
  if (origin === 'string' && side === 'least' && limit === 1)
    return { ko: '비어 있습니다', en: 'it is empty' };
  const unit = isNumber ? { ko: '', en: '' } : counted;
  const n = String(limit);
  return side === 'least'
    ? {
        ko: `${n}${unit.ko}${inclusive ? ' 이상' : '보다 커'}${inclusive ? '이어' : ''}야 합니다`,
        en: `expected ${inclusive ? 'at least' : 'more than'} ${n}${unit.en}`,
      }
    : {
        ko: `${n}${unit.ko}${inclusive ? ' 이하여' : '보다 작아'}야 합니다`,
        en: `expected ${inclusive ? 'at most' : 'less than'} ${n}${unit.en}`,
      };
}

function wrongFormat(issue: Issue & { code: 'invalid_format' }, value: unknown): Words {
  const found = shown(value);
  if (issue.format === 'date')
    return {
      ko: `${fitParticles(`${found.ko} 은(는)`)} 날짜가 아닙니다. YYYY-MM-DD로 적으세요`,
      en: `expected a day of the calendar, YYYY-MM-DD, found ${found.en}`,
    };
  if (issue.format === 'url')
    return {
      ko: `${fitParticles(`${found.ko} 은(는)`)} https:// 로 시작하는 주소가 아닙니다`,
      en: `expected an address that begins with https://, found ${found.en}`,
    };
  return {
    ko: `${KOREAN[issue.message] ?? issue.message}: ${found.ko}`,
    en: `${issue.message}: ${found.en}`,
  };
}

const isTable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each shape of a union asks for; of a mapping only those shapes that are mappings. */
function noneOf(alternatives: readonly (readonly Issue[])[], value: unknown): Words {
  const isOfOtherType = (issues: readonly Issue[]) =>
    issues.some(
      ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    );
  const near = alternatives.filter((issues) => !isOfOtherType(issues));
  const told = isTable(value) && near.length > 0 ? near : alternatives;
  const parts = told.map((issues) => issues.map((issue) => issueWords(issue, value)));
  return both((locale) =>
    [...new Set(parts.map((words) => words.map((each) => each[locale]).join('; ')))].join(
      locale === 'ko' ? ' / 또는 ' : ', or ',
    ),
  );
}

/** The value at the path of an issue. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** What is wrong with the value that an issue is about, `data` being what its path starts from. */
function faultOf(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? MISSING : wrongType(issue.expected, value);
    case 'invalid_value':
      return notListed(issue.values, value);
    case 'too_small':
      return outside(issue, Number(issue.minimum), issue.inclusive !== false, 'least');
    case 'too_big':
      return outside(issue, Number(issue.maximum), issue.inclusive !== false, 'most');
    case 'invalid_format':
      return wrongFormat(issue, value);
    case 'invalid_union':
      return issue.errors.length === 0 && 'options' in issue && Array.isArray(issue.options)
        ? notListed(issue.options, value)
        : noneOf(issue.errors, value);
    case 'invalid_key':
      return issue.issues[0]
        ? faultOf(issue.issues[0], issue.path.at(-1))
        : { ko: issue.message, en: issue.message };
    case 'unrecognized_keys':
      return both((locale) =>
        issue.keys
          .map((key) => (locale === 'ko' ? `모르는 키 \`${key}\`` : `unknown key \`${key}\``))
          .join(', '),
      );
    default:
      return { ko: KOREAN[issue.message] ?? issue.message, en: issue.message };
  }
}

const inputOf = (issue: Issue, data: unknown): unknown => issue.input ?? valueAt(data, issue.path);

/** An issue in words, with the path from where `data` starts. */
export function issueWords(issue: Issue, data: unknown): Words {
  const fault = faultOf(issue, inputOf(issue, data));
  if (issue.path.length === 0) return fault;
  const at = issue.path.map(String).join('.');
  return { ko: `\`${at}\`: ${fault.ko}`, en: `\`${at}\`: ${fault.en}` };
}

/** What is wrong with the value that an issue of `data` points at. */
export const issueAt = (issue: Issue, data: unknown): Words => faultOf(issue, inputOf(issue, data));
