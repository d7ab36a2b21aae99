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
        wording: `문장: 수치 없는 주장 ${claims.wordingNotCompared}건은 인용문과 뜻을 대조하지 않음(부정·단서·방향만 봄)`,
        unread: `, 읽지 못한 항목 ${counts.unread}개(그 주장은 위에 없음)`,
        published: `이력: 공개된 항목 ${counts.published.notCompared}개는 이전 판과 비교하지 못함(git 이력에서 읽지 못함)`,
        quotes: `인용: ${quotes.verified}건 대조됨, ${quotes.refused}건 어긋남, ${quotes.couldNotCheck}건 확인 불가`,
        figures: `수치: ${figures.bound}개 주장에 묶임(그중 계산값 ${figures.derived}개), ${figures.unsupported}개 주장 없음, ${figures.notQuantities}개는 수치가 아님`,
        faults: `항목 ${counts.entries}개, 오류 ${diagnostics.error}건, 경고 ${diagnostics.warning}건`,
        waived: `, 예외로 둔 지적 ${diagnostics.waived ?? 0}건`,
      }
    : {
        claims: `Claims: ${claims.checked} checked, ${claims.passed} passed, ${claims.failed} failed, ${claims.couldNotCheck} could not be checked, ${claims.waived} waived`,
        wording: `Wording: not compared with the quotation for ${plural(claims.wordingNotCompared, 'claim', 'claims')} without a figure (only negations, hedges and direction are)`,
        unread: `, ${plural(counts.unread, 'entry', 'entries')} could not be read (claims not in these numbers)`,
        published: `History: ${plural(counts.published.notCompared, 'published finding', 'published findings')} not compared with an earlier version (none could be read from git)`,
        quotes: `Quotes: ${quotes.verified} verified, ${quotes.refused} refused, ${quotes.couldNotCheck} could not be checked`,
        figures: `Figures: ${figures.bound} bound (${figures.derived} of them derived), ${figures.unsupported} unsupported, ${figures.notQuantities} are no quantities`,
        faults: `${plural(counts.entries, 'entry', 'entries')}, ${plural(diagnostics.error, 'error', 'errors')}, ${plural(diagnostics.warning, 'warning', 'warnings')}`,
        waived: `, ${plural(diagnostics.waived ?? 0, 'fault', 'faults')} waived`,
      };
  const colour = diagnostics.error > 0 ? 'red' : diagnostics.warning > 0 ? 'yellow' : 'green';
  const off =
    rulesOff.length > 0
      ? [paint('yellow', `${korean ? '끈 규칙' : 'Rules off'}: ${rulesOff.join(', ')}`)]
      : [];
  const wording = claims.wordingNotCompared > 0 ? [words.wording] : [];
  const history = counts.published.notCompared > 0 ? [words.published] : [];
  const waived = (diagnostics.waived ?? 0) > 0 ? words.waived : '';
  const faults = `${words.faults}${waived}${counts.unread > 0 ? words.unread : ''}`;
  return [
    words.claims,
    ...wording,
    words.quotes,
    words.figures,
    ...history,
    ...off,
    paint('bold', paint(colour, faults)),
  ].join('\n');
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
