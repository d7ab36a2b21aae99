import type { Words } from '../../schemas/language.ts';
import { nearestNames } from '../text/nearest-names.ts';

/** What is said of a rule that is not there, with the one whose name is nearest. */
export function noSuchRule(id: string, known: readonly string[]): Words {
  const [nearest = ''] = nearestNames(id, known);
  return {
    ko: `규칙 \`${id}\` 은(는) 없습니다. \`${nearest}\` 을(를) 찾으셨나요? \`caveat explain\` 이 모두 보여 줍니다.`,
    en: `there is no rule \`${id}\`; did you mean \`${nearest}\`? \`caveat explain\` lists them`,
  };
}
