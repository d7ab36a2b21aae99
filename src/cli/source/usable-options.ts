import { CslDate } from '../../../schemas/csl.ts';
import { Slug } from '../../../schemas/slug.ts';
import { cslDate } from '../../sources/source-file.ts';
import { UsageError } from '../exit-code.ts';
import type { AddOptions } from './describe.ts';

/** Whether a tag begins with a language that has a name. */
const isLanguage = (tag: string): boolean => {
  const [language = ''] = tag.toLowerCase().split(/[-_]/u);
  if (!/^[a-z]{2,3}$/u.test(language)) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
};

function requireSlug(name: string, value: string): void {
  const parsed = Slug.safeParse(value);
  if (parsed.success) return;
  throw new UsageError({
    ko: `${name} ${value}: 소문자, 숫자, 붙임표 하나씩으로 80자 안에서 적으세요.`,
    en: `${name} ${value}: ${parsed.error.issues[0]?.message ?? 'not usable'}.`,
  });
}

/** Throws a `UsageError` where an option says what no source.yaml can hold. */
export function requireUsable({ id, edition, issued, language }: AddOptions): void {
  requireSlug('--id', id);
  requireSlug('--edition', edition);
  if (issued !== undefined && !CslDate.safeParse(cslDate(issued)).success)
    throw new UsageError({
      ko: `--issued ${issued}: 달력에 있는 날을 YYYY, YYYY-MM, YYYY-MM-DD 가운데 하나로 적으세요.`,
      en: `--issued ${issued}: write a day of the calendar as YYYY, YYYY-MM or YYYY-MM-DD.`,
    });
  if (language !== undefined && !isLanguage(language))
    throw new UsageError({
      ko: `--language ${language}: 이런 태그의 언어는 없습니다. ko, en, de 처럼 적으세요.`,
      en: `--language ${language}: no language has this tag; write ko, en, de …`,
    });
}
