import type { Level } from '../../schemas/diagnostic.ts';
import type { Verdict } from '../../schemas/verdict.ts';
import type { CheckedRendering, Drift } from './checked-rendering.ts';
import { defineRule } from './define-rule.ts';

/** A rendering says what its original says: the same figures, negated and hedged alike. */
export const translationDrift = defineRule({
  id: 'translation-drift',
  level: 'error',
  description: {
    ko: '옮긴 말이 원문과 수치, 부정, 단서가 다릅니다.',
    en: 'A rendering departs from its original in figures, negation or hedges.',
  },
  messages: {
    'figure-changed': {
      ko: '옮긴 말의 `{found}` 자리에 원문은 `{expected}` 라고 씁니다.\n수치를 원문대로 고치세요.',
      en: 'Unexpected `{found}` in the rendering, expected `{expected}` as in the original.\nGive the figure of the original.',
    },
    'figure-added': {
      ko: '옮긴 말의 `{found}` 은(는) 원문에 없는 수치입니다.\n지우거나, 그 수치가 있는 대목을 원문으로 인용하세요.',
      en: 'The rendering has `{found}`, the original no such figure.\nRemove it, or quote the passage that has it.',
    },
    'figure-dropped': {
      ko: '원문의 `{expected}` 이(가) 옮긴 말에 없습니다.\n수치를 빠뜨리지 말고 옮기거나, 인용을 줄이세요.',
      en: 'The original has `{expected}`, the rendering no such figure.\nRender the figure too, or quote less.',
    },
    'figures-swapped': {
      ko: '원문에서는 `{expected}` 에서 시작하지만 옮긴 말에서는 `{found}` 에서 시작합니다.\n변화의 앞뒤를 원문대로 고치세요.',
      en: 'The change begins at `{expected}` in the original and at `{found}` in the rendering.\nPut the two ends as the original has them.',
    },
    bound: {
      ko: '원문은 `{expected}`, 옮긴 말은 `{found}` 입니다. 이상·이하 같은 한계가 다릅니다.\n한계를 나타내는 말까지 옮기세요.',
      en: 'The original has `{expected}`, the rendering `{found}`: the bound differs.\nRender "at least", "up to" and the like as they stand.',
    },
    approximation: {
      ko: '원문은 `{expected}`, 옮긴 말은 `{found}` 입니다. 한쪽만 어림수입니다.\n‘약’ 같은 말을 원문대로 옮기거나 빼세요.',
      en: 'The original has `{expected}`, the rendering `{found}`: only one of them is approximate.\nRender "about" as it stands, and add none.',
    },
    name: {
      ko: '옮긴 말의 이름 `{found}` 이(가) 원문의 `{expected}` 과(와) 다릅니다.\n이름의 숫자를 원문대로 고치세요.',
      en: 'Unexpected name `{found}` in the rendering, expected `{expected}`.\nGive the digits of the name as the original has them.',
    },
    'negation-added': {
      ko: '옮긴 말에 원문에 없는 부정(`{found}`)이 있습니다.\n뜻이 뒤집히지 않았는지 확인하세요.',
      en: 'The rendering negates (`{found}`) and the original does not.\nMake sure that the meaning is not turned.',
    },
    'negation-dropped': {
      ko: '원문의 부정(`{expected}`)이 옮긴 말에 없습니다.\n뜻이 뒤집히지 않았는지 확인하세요.',
      en: 'The original negates (`{expected}`) and the rendering does not.\nMake sure that the meaning is not turned.',
    },
    'hedge-added': {
      ko: '옮긴 말에 원문에 없는 단서(`{found}`)가 있습니다.\n원문보다 약하게 말하지 않았는지 확인하세요.',
      en: 'The rendering hedges (`{found}`) and the original does not.\nMake sure that it says no less than the original.',
    },
    'hedge-dropped': {
      ko: '원문의 단서(`{expected}`)가 옮긴 말에 없습니다.\n원문보다 세게 말하지 않았는지 확인하세요.',
      en: 'The original hedges (`{expected}`) and the rendering does not.\nMake sure that it says no more than the original.',
    },
    'not-verbatim': {
      ko: '글자 그대로 옮겼다고 적었지만 `{found}` 은(는) 원문과 다릅니다.\n`fidelity` 를 `translated` 나 `paraphrase` 로 고치거나, 맞는 원문을 대세요.',
      en: 'Declared verbatim, but `{found}` is not what the original has.\nMake it `fidelity: translated` or `paraphrase`, or name the right original.',
    },
    'same-language': {
      ko: '옮긴 말과 원문이 모두 `{found}` 인데 번역이라고 적었습니다.\n`fidelity` 를 `verbatim` 이나 `paraphrase` 로 고치세요.',
      en: 'Declared a translation, but both are in `{found}`.\nMake it `fidelity: verbatim` or `paraphrase`.',
    },
    'verdict-figure': {
      ko: '판정은 보도의 수치를 `{verdict}` 로 보았지만, 보도는 `{found}`, 원문은 `{expected}` 입니다.\n`verdict.figure` 를 `differs` 로 고치거나, 보도가 옮긴 대목을 `original` 로 대세요.',
      en: 'The verdict calls the figure of the retelling `{verdict}`, but it has `{found}` and the original `{expected}`.\nMake `verdict.figure` `differs`, or name the passage that it gives as `original`.',
    },
    'verdict-framing': {
      ko: '판정은 보도가 조건을 지켰다고 보았지만, 보도의 `{found}` 와(과) 원문의 `{expected}` 가 다릅니다.\n`verdict.framing` 을 다시 보거나, `note` 에 까닭을 적으세요.',
      en: 'The verdict says that the retelling keeps the conditions, but it has `{found}` where the original has `{expected}`.\nLook at `verdict.framing` again.',
    },
  },
  *check(entry) {
    for (const item of entry.renderings) {
      const told = new Set<string>();
      for (const drift of item.drifts) {
        const fault = item.verdict ? judged(drift, item.verdict) : ours(drift);
        // One word on a verdict is enough, however many figures speak against it.
        if (!fault || (item.verdict && told.has(fault.messageId))) continue;
        const { messageId, level } = fault;
        told.add(messageId);
        yield {
          messageId,
          place: item.place,
          data: { found: drift.found, expected: drift.expected, verdict: item.verdict?.figure ?? null },
          ...(level === 'error' ? { claim: item.claims } : { level }),
          related: [{ message: shorten(item.original.text) }],
        };
      }
    }
  },
});

interface Choice {
  messageId: Drift['kind'] | 'verdict-figure' | 'verdict-framing';
  level: Level;
}

const FIGURES: ReadonlySet<Drift['kind']> = new Set([
  'figure-changed',
  'figure-added',
  'figure-dropped',
  'figures-swapped',
  'name',
]);

/** Figures and what was declared are errors; of words and limits one is never quite sure. */
const ours = ({ kind, certain }: Drift): Choice => ({
  messageId: kind,
  level: certain ? 'error' : 'warning',
});

/** What a retelling gets wrong is no fault of ours as long as its verdict says so. */
function judged(drift: Drift, { figure, framing }: Verdict): Choice | null {
  const { kind, certain } = drift;
  if (kind === 'not-verbatim' || kind === 'same-language') return ours(drift);
  if (FIGURES.has(kind)) {
    const isSaid =
      figure === 'differs' || figure === 'absent' || figure === 'rounded' || figure === 'derived';
    return isSaid ? null : { messageId: 'verdict-figure', level: certain ? 'error' : 'warning' };
  }
  return framing === 'conditions-kept' ? { messageId: 'verdict-framing', level: 'warning' } : null;
}

const shorten = (text: CheckedRendering['original']['text']): string =>
  text.length > 80 ? `${text.slice(0, 79)}…` : text;
