import { isAbsent, nearIn, relatedPassage, supportOf } from './claim-support.ts';
import type { CheckedClaim, CheckedEvidence } from './checked-claim.ts';
import { defineRule, type Words } from './define-rule.ts';

/** The figure of a claim stands in what the claim cites. */
export const figureNotInEvidence = defineRule({
  id: 'figure-not-in-evidence',
  level: 'error',
  description: {
    ko: '주장의 수치가 인용한 근거에 없습니다.',
    en: 'The figure of a claim does not stand in the evidence it cites.',
  },
  messages: {
    absent: {
      ko: '주장 `{claim}` 의 값 `{found}` 이 근거에 없습니다. 근거에 있는 수치: {there}\n값을 근거대로 고치거나, 이 값이 있는 대목을 인용하세요.',
      en: 'The value `{found}` of claim `{claim}` does not stand in its evidence, which has {there}.\nMend the value, or quote the passage that holds it.',
    },
    'other-population': {
      ko: '주장 `{claim}` 의 값 `{found}` 은 근거에 있지만, 근거는 그 값을 다른 것에 대해 말합니다: {counted}\n`of` 나 `unit` 을 근거대로 고치거나, 이 모집단의 값이 있는 대목을 인용하세요.',
      en: 'The value `{found}` of claim `{claim}` stands in its evidence, but of something else: {counted}.\nMend `of` or `unit` as the evidence has it, or quote the passage that gives the value of this population.',
    },
    'other-figure': {
      ko: '인용문에서 주장 `{claim}` 의 이름에 쓴 말은 `{found}` 보다 다른 수치(`{expected}` 등)와 가까이 있습니다.\n주장의 이름과 값이 같은 것을 말하는지 확인하고, 이 값이 있는 대목만 인용하세요.',
      en: 'In the quotation the words of the label of claim `{claim}` stand nearer to another figure, such as `{expected}`, than to `{found}`.\nSee whether label and value speak of the same thing, and quote only the words that hold this value.',
    },
    'no-evidence': {
      ko: '주장 `{claim}` 에 뒷받침하는 근거가 없습니다.\n출처, 쪽, 인용문을 `evidence` 에 적으세요.',
      en: 'Claim `{claim}` has no evidence that supports it.\nName source, page and quotation under `evidence`.',
    },
    'no-quotation': {
      ko: '주장 `{claim}` 의 근거에 인용문이 없어 대조할 것이 없습니다.\n근거가 되는 문장을 `quote` 에 글자 그대로 옮기세요.',
      en: 'The evidence of claim `{claim}` quotes nothing, so there is nothing to compare.\nCopy the sentence it rests on under `quote`.',
    },
  },
  *check(entry) {
    for (const claim of entry.stated) {
      if (claim.derived) continue;
      const supporting = supportOf(claim);
      if (supporting.length === 0) {
        yield { messageId: 'no-evidence', place: claim.place, data: { claim: claim.id }, claim: claim.id };
        continue;
      }
      if (supporting.every(isUnaskable)) {
        yield { messageId: 'no-quotation', place: claim.place, data: { claim: claim.id } };
        continue;
      }
      const counted = countedInstead(supporting);
      if (counted) {
        yield {
          messageId: 'other-population',
          place: claim.valuePlace,
          data: { claim: claim.id, found: claim.text, counted },
          claim: claim.id,
          related: passagesOf(supporting, entry.file),
        };
        continue;
      }
      const other = supporting.every(({ otherFigure }) => otherFigure !== null) ? supporting[0] : undefined;
      if (other?.otherFigure) {
        yield {
          messageId: 'other-figure',
          level: 'warning',
          place: claim.valuePlace,
          data: { claim: claim.id, found: claim.text, expected: other.otherFigure.text },
          claim: claim.id,
          related: passagesOf(supporting, entry.file),
        };
        continue;
      }
      if (!isAbsent(supporting) || nearIn(supporting)) continue;
      const there = [...new Set(supporting.flatMap(({ figuresThere }) => figuresThere))].slice(0, 5);
      yield {
        messageId: 'absent',
        place: claim.valuePlace,
        data: {
          claim: claim.id,
          found: statedBy(claim),
          there:
            there.length > 0 ? there.map((text) => `\`${text}\``).join(', ') : { ko: '없음', en: 'none' },
        },
        claim: claim.id,
        related: passagesOf(supporting, entry.file),
      };
    }
  },
});

/** What has to stand in the evidence. */
function statedBy({ claim, text }: CheckedClaim): string | null {
  if (claim.kind === 'assignment') return claim.value;
  return claim.kind === 'quantity' && claim.sd !== undefined ? `${text ?? ''} (SD ${claim.sd})` : text;
}

const passagesOf = (supporting: readonly CheckedEvidence[], file: string) =>
  supporting.map((item) => ({
    ...relatedPassage(item, file),
    ...(item.foundAt[0] === undefined ? {} : { page: item.foundAt[0] }),
  }));

/** What the passages that hold the figure say it of, where none of them says it of the population of the claim. */
function countedInstead(supporting: readonly CheckedEvidence[]): Words | null {
  const holding = supporting.filter(({ figure }) => figure === 'found');
  return holding.every(({ otherPopulation }) => otherPopulation !== null)
    ? (holding[0]?.otherPopulation ?? null)
    : null;
}

/** Evidence that quotes nothing, where there is no figure or no page of figures to ask for instead. */
const isUnaskable = ({ quote, figure, state }: CheckedClaim['evidence'][number]): boolean =>
  quote === 'no-quote' && state === 'read' && (figure === 'not-applicable' || figure === 'could-not-check');
