import type { Quantity } from '../../schemas/quantity.ts';
import { indexFigures, matchFigures } from '../matching/index.ts';
import { guessLanguage } from '../text/guess-language.ts';

/** Another figure must stand in words this much like those of the claim before it is held against it. */
const SURELY = 0.5;

/**
 * The figure of a quotation that the label of a claim speaks of, where it is another one than the claim states:
 * "mortality" of "hospital stays by 30%, and mortality by 3%". Null where the words do not tell.
 */
export function otherFigure(
  labels: readonly string[],
  figure: string | null,
  quote: string,
  lang: string,
): Quantity | null {
  if (figure === null) return null;
  const evidence = indexFigures([{ label: '', text: quote }], lang);
  if (evidence.figures.length < 2) return null;
  for (const label of labels) {
    const claim = indexFigures([{ label: '', text: `${label}: ${figure}` }], guessLanguage(label));
    const match = matchFigures(claim, evidence).at(-1);
    const isOther = match?.status === 'contradicted' && match.reason.startsWith('other-figure');
    if (!isOther || match.likeness < SURELY) return null;
    const [found] = match.found;
    if (found) return found.quantity;
  }
  return null;
}
