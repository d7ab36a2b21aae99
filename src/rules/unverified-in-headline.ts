import { defineRule } from './define-rule.ts';

/** What a community reports is reported, not verified, and never backs a headline. */
export const unverifiedInHeadline = defineRule({
  id: 'unverified-in-headline',
  level: 'error',
  description: {
    ko: '확인되지 않은 이용자 보고가 대표 주장의 유일한 근거입니다.',
    en: 'A headline claim rests on community reports alone.',
  },
  messages: {
    community: {
      ko: '대표 주장 `{claim}` 의 근거는 이용자가 보고한 `{sources}` 뿐입니다.\n직접 확인한 출처를 더하거나, 누가 보고했는지 밝히고 `scope: scenario` 로 바꾸세요.',
      en: 'Headline claim `{claim}` rests only on what users report: {sources}.\nAdd a source that measured it, or make it `scope: scenario` and say who reports it.',
    },
  },
  *check(entry, project) {
    for (const { id, claim, place } of entry.stated) {
      const sources = claim.evidence
        .filter(({ stance }) => stance === 'supports')
        .map(({ source }) => source);
      const isCommunity = (source: string) => project.sources.get(source)?.source.role === 'community';
      if (claim.scope !== 'headline' || sources.length === 0 || !sources.every(isCommunity)) continue;
      const data = { claim: id, sources: [...new Set(sources)].join(', ') };
      yield { messageId: 'community', place, data, claim: id };
    }
  },
});
