import type { Span } from './stream.ts';

/** What words say a result is about, where it was measured on less. */
export type ScopeWord = 'all-models' | 'early' | 'released' | 'real-world' | 'whole' | 'contrast';

/** Patterns of one language, by what they say. */
type ScopeWords = Readonly<Record<ScopeWord, RegExp>>;

const en: ScopeWords = {
  'all-models':
    /\b(?:(?:all|most|many|today['’]s|modern) (?:\w{1,12} )?(?:models|chatbots|assistants|AIs)|(?:AI|language|frontier|large language) (?:models|systems|assistants)|LLMs|chatbots|AIs|artificial intelligence)\b/giu,
  early: /\b(?:early|earlier|candidate|preliminary|pre-release|snapshots?|checkpoints?)\b/giu,
  released:
    /\b(?:released|final|deployed|production|publicly available|shipped) (?:\w{1,12} )?(?:model|models|version|product|Claude)\b/giu,
  'real-world':
    /\b(?:in the real world|real-world (?:use|usage|deployments?|settings?)|in (?:everyday|ordinary|actual|daily) use|in production|in practice|in the wild)\b/giu,
  whole: /^\s*(?:of|among) (?:all|every|any|each)\b/giu,
  contrast: /\b(?:not|never|unlike|than|compared|contrast|rather|whereas|but|while|versus|vs)\b|n['’]t\b/giu,
};

const ko: ScopeWords = {
  'all-models':
    /(?:모든|대부분의|요즘|오늘날의?) ?(?:AI|인공지능|언어|대형 언어)? ?(?:모델|챗봇)|(?:AI|인공지능|언어 ?모델|LLM|챗봇)(?:들)?(?:은|는|의 (?=\d))|(?:AI|인공지능|언어|거대 언어|대형 언어) ?모델(?:들)?(?:은|는|의 (?=\d))/gu,
  early: /초기|후보|시제품|스냅샷|체크포인트|출시 전|공개 전|정식 이전/gu,
  released: /(?:출시된|공개된|출시한|공개한|배포된|최종|정식|상용) ?(?:모델|버전|제품|클로드|Claude)/gu,
  'real-world':
    /실제 ?(?:환경|세계|상황|업무|사용(?!자)|이용(?!자)|서비스|현장)|현실(?:에서|의 )|실사용|일상(?:적인)? ?(?:사용|이용|업무)/gu,
  whole: /(?:전체|모든|온) ?[\p{Script=Hangul} ]{1,12}(?:의|중|가운데|에서) ?$/gu,
  contrast: /아니|않|없|못|달리|비해|보다|반면|지만|그러나|대조/gu,
};

/** Languages in alphabetical order; what one writes is no word of another. */
const LANGUAGES: readonly ScopeWords[] = [en, ko];

/** Words of any language that say this of a result; offsets are UTF-16, end exclusive. */
export function findScopeWords(text: string, word: ScopeWord): Span[] {
  return LANGUAGES.flatMap((words) =>
    [...text.matchAll(words[word])].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  ).sort((a, b) => a.start - b.start);
}

export const hasScopeWord = (text: string, word: ScopeWord): boolean => findScopeWords(text, word).length > 0;
