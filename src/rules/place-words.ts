import type { Paging } from '../../schemas/edition.ts';
import type { Words } from './define-rule.ts';

/** Pages or sections of a source by their labels: "p. 2", "pp. 2, 5", "§ Results". */
export function placeWords(labels: readonly string[], paging: Paging | null): Words {
  if (labels.length === 0) return { ko: '–', en: '–' };
  const list = labels.join(', ');
  if (paging === 'sections') return { ko: `‘${labels.join('’, ‘')}’ 절`, en: `§ ${list}` };
  const isSeveral = labels.length > 1 || /^\d+[-–]\d+$/u.test(list);
  return { ko: `${list}쪽`, en: `${isSeveral ? 'pp.' : 'p.'} ${list}` };
}
