/**
 * Words that report, tell of ability and danger, or round a number: in a translation they may stand for a hedge, but a
 * sentence that says "found" where its source says "may" is no less flat for it. Beginnings of words, as hedges are
 * found.
 */
const REPORTING: readonly RegExp[] = [
  /^(?:said|say|says|find|found|report|reports|reported|according to|will|can|able to|capable|opportunity|like|similar|evidence|risk|risks|look|looks|about|around|approximately)$/iu,
  /^(?:드러|나타|고 했|고 한다|고 말|고 밝|고 적|고 전|발견|것으로|전해|알려|따르면|위험|능력|기회|증거|같이|비슷|유사|수준|정도|가량|안팎|쯤|일부)$/u,
];

/** Whether a word that may hedge elsewhere only reports in a sentence of one's own. */
export const onlyReports = (word: string): boolean => REPORTING.some((pattern) => pattern.test(word));

/** Words that point at a statement beside them instead of making one: "it says as follows", 이렇게 적었다. */
const POINTING =
  /^(?:as follows|the following|like this|in these words|so it (?:says|reads)|thus|이렇게|그렇게|저렇게|다음과 같|아래와 같|위와 같|이처럼|이와 같)/iu;

/** Whether words only point at what is said elsewhere. */
export const onlyPoints = (words: string): boolean => POINTING.test(words.trim());
