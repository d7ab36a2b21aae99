import type { Report } from '../../schemas/report.ts';
import type { ReportOptions } from './reporter.ts';

/** Says in a few lines what was checked and, as loudly, what was not. */
export function formatSummary(
  { counts, rulesOff }: Pick<Report, 'counts' | 'rulesOff'>,
  { locale, paint }: Pick<ReportOptions, 'locale' | 'paint'>,
): string {
  const { claims, figures, quotes, diagnostics } = counts;
  const korean = locale === 'ko';
  const words = korean
    ? {
        claims: `주장: ${claims.checked}건 확인, ${claims.passed}건 통과, ${claims.failed}건 실패, ${claims.couldNotCheck}건 확인 불가, ${claims.waived}건 예외`,
        quotes: `인용: ${quotes.verified}건 대조됨, ${quotes.refused}건 어긋남, ${quotes.couldNotCheck}건 확인 불가`,
        figures: `수치: ${figures.bound}개 주장에 묶임(그중 계산값 ${figures.derived}개), ${figures.unsupported}개 주장 없음, ${figures.notQuantities}개는 수치가 아님`,
        faults: `항목 ${counts.entries}개, 오류 ${diagnostics.error}건, 경고 ${diagnostics.warning}건`,
      }
    : {
        claims: `Claims: ${claims.checked} checked, ${claims.passed} passed, ${claims.failed} failed, ${claims.couldNotCheck} could not be checked, ${claims.waived} waived`,
        quotes: `Quotes: ${quotes.verified} verified, ${quotes.refused} refused, ${quotes.couldNotCheck} could not be checked`,
        figures: `Figures: ${figures.bound} bound (${figures.derived} of them derived), ${figures.unsupported} unsupported, ${figures.notQuantities} are no quantities`,
        faults: `${plural(counts.entries, 'entry', 'entries')}, ${plural(diagnostics.error, 'error', 'errors')}, ${plural(diagnostics.warning, 'warning', 'warnings')}`,
      };
  const colour = diagnostics.error > 0 ? 'red' : diagnostics.warning > 0 ? 'yellow' : 'green';
  const off =
    rulesOff.length > 0
      ? [paint('yellow', `${korean ? '끈 규칙' : 'Rules off'}: ${rulesOff.join(', ')}`)]
      : [];
  return [words.claims, words.quotes, words.figures, ...off, paint('bold', paint(colour, words.faults))].join(
    '\n',
  );
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
