/** One of several things that exclude each other; phrases parted by bars, by language. */
export interface Side {
  en: string;
  ko: string;
}

/** Whether phrases of a language are whole words, or parts of words. */
export const WHOLE_WORDS: Readonly<Record<keyof Side, boolean>> = { en: true, ko: false };

/** Things that exclude each other: what is said of one of them does not hold of the other. */
export interface Opposites {
  name: string;
  sides: readonly Side[];
  /** Ideas of the lexicon that stand for a side too, in the order of the sides. */
  ideas?: readonly (readonly string[])[];
  /** How far from its figure a word is said of it: verbs in its clause, what a figure is of in its whole item. */
  reach: 'item' | 'clause' | 'near';
  /** Whether the words exclude each other also where no figure says what they are said of. */
  isTelling?: boolean;
  /** Whether there is no third: not to accept is to refuse. */
  isComplete?: boolean;
  /** Whether the two make up a whole between them, as what is done or as what things are: who did not pass failed. */
  sharesWhole?: 'deed' | 'kind';
  /**
   * What both texts must have in common for the words to exclude each other: the subject, since the one wins what the
   * other loses; the word that they go with, since one may come before the vote and after the debate.
   */
  needs?: 'subject' | 'next-word' | 'time-word';
  /** Whether it is done to another: who beats whom is not to be exchanged. */
  isBetweenTwo?: boolean;
  /** Whether what is the one for one partner is the other for the other: exports to Japan are imports from Korea. */
  hasPartner?: boolean;
}

/** Phrases as src/text/phrase-finder.ts reads them; the number in place of `#` says which side it is. */
export const OPPOSITES: readonly Opposites[] = [
  {
    name: 'rise',
    sides: [
      { en: '', ko: '' },
      { en: '', ko: '' },
    ],
    ideas: [
      ['@rise', '@growth'],
      ['@fall', '@reduce'],
    ],
    reach: 'near',
    isTelling: true,
  },
  {
    name: 'consent',
    sides: [
      {
        en: `support|supports|supported|supporting|favour|favours|favoured|favor|favors|favored|in favour|in favor|approve|
          approves|approved|approving|endorse|endorses|endorsed|backs|backed|voted for|agree|agrees|agreed|accept|accepts|accepted|accepting|
          allow|allows|allowed|grant|grants|granted|upheld|permit|permits|permitted`,
        ko: '찬성|^지지|동의|수용|받아들|승인|허용|허가|수락',
      },
      {
        en: `oppose|opposes|opposed|opposing|were against|was against|are against|voted against|disapprove|disapproves|
          disapproved|disagree|disagrees|disagreed|reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|turned down|
          deny|denies|denied|denying|resist|resists|resisted|resisting|ban|bans|banned|prohibit|prohibits|prohibited|forbade|forbidden`,
        ko: '반대|거부|거절|기각|불허|반려|부동의|비동의|불승인|미승인|무허가|불응|금지|저항하|저항했|저항한',
      },
    ],
    reach: 'clause',
    isTelling: true,
    isComplete: true,
  },
  {
    name: 'compliance',
    sides: [
      { en: 'comply|complies|complied|complying|obey|obeys|obeyed', ko: '^응하|^응했|^응한|^따랐|^순응' },
      { en: 'refuse|refuses|refused|refusing', ko: '거부|거절|불응' },
    ],
    reach: 'clause',
    sharesWhole: 'deed',
    isTelling: true,
    isComplete: true,
  },
  {
    name: 'outcome',
    sides: [
      {
        en: 'win|wins|won|winning|beat|beats|defeated|defeats|gain|gains|gained|victory',
        ko: '이겼|이긴|이겨|이기|승리|꺾|제압|물리치|물리친|물리쳤|따냈|얻었|얻은|얻어|얻고',
      },
      {
        en: `lose|loses|lost|losing|beaten|was beaten|were beaten|been beaten|was defeated|were defeated|been defeated|
          defeated by|defeat by`,
        ko: '^졌|패했|패한|패배|잃었|잃은|잃어|잃고',
      },
    ],
    reach: 'clause',
    isTelling: true,
    needs: 'subject',
    isBetweenTwo: true,
  },
  {
    name: 'balance',
    sides: [
      {
        en: 'profit|profits|profitable|earnings|surplus|surpluses',
        ko: '이익|흑자|순익|영업익',
      },
      {
        en: 'loss|losses|lost|loses|losing|deficit|deficits|shortfall|shortfalls',
        ko: '손실|적자|순손|손해',
      },
    ],
    reach: 'item',
    hasPartner: true,
  },
  {
    name: 'trade',
    sides: [
      { en: 'export|exports|exported|exporting', ko: '수출' },
      { en: 'import|imports|imported|importing', ko: '수입' },
    ],
    reach: 'item',
    hasPartner: true,
  },
  {
    name: 'bargain',
    sides: [
      { en: 'buy|buys|bought|purchase|purchases|purchased', ko: '^샀|사들|매수|매입|구매|구입' },
      { en: 'sell|sells|sold', ko: '팔았|팔아|팔고|매도|매각|판매' },
    ],
    reach: 'clause',
    needs: 'subject',
  },
  {
    name: 'sex',
    sides: [
      { en: 'man|men|male|males|boy|boys', ko: '남성|남자|남학생|소년|남아 ' },
      { en: 'woman|women|female|females|girl|girls', ko: '여성|여자|여학생|소녀|여아 ' },
    ],
    reach: 'item',
    sharesWhole: 'kind',
  },
  {
    name: 'centre',
    sides: [
      { en: 'mean|average|averages|averaged|averaging', ko: '평균' },
      { en: 'median', ko: '중앙값|중위|중간값' },
      { en: 'mode|modal', ko: '최빈' },
    ],
    reach: 'item',
  },
  {
    name: 'extreme',
    sides: [
      { en: 'highest|maximum', ko: '최고|최대' },
      { en: 'lowest|minimum', ko: '최저|최소' },
    ],
    reach: 'clause',
    needs: 'next-word',
  },
  {
    name: 'quarter',
    sides: [
      { en: 'first quarter|first-quarter|q#|#q', ko: '#분기|# 분기|#/#분기|첫 분기' },
      { en: 'second quarter|second-quarter', ko: '' },
      { en: 'third quarter|third-quarter', ko: '' },
      { en: 'fourth quarter|fourth-quarter|final quarter|last three months of the year', ko: '마지막 분기' },
    ],
    reach: 'item',
  },
  {
    name: 'half of the year',
    sides: [
      { en: 'first half|first-half|h#|#h', ko: '상반기|전반기' },
      { en: 'second half|second-half|latter half', ko: '하반기|후반기' },
    ],
    reach: 'item',
  },
  {
    name: 'rate',
    sides: [
      { en: 'per minute|a minute|every minute', ko: '분당|매분' },
      { en: 'per hour|an hour|hourly|every hour', ko: '시간당|매시간|매시|한 시간에' },
      { en: 'per day|a day|daily|each day|every day', ko: '하루|매일|일일|날마다|하루에' },
      { en: 'per week|a week|weekly|each week|every week', ko: '매주|주당|일주일에|한 주|주간 평균' },
      {
        en: 'per month|a month|monthly|each month|every month',
        ko: '매달|매월|월평균|한 달|다달이|^월 |^월급|^월세',
      },
      {
        en: 'per year|a year|yearly|annually|annual|per annum|each year|every year',
        ko: '매년|해마다|연간|연평균|한 해|^연 |^연봉',
      },
    ],
    reach: 'clause',
  },
  {
    name: 'order of time',
    sides: [
      { en: 'before|prior to', ko: '^전 |^전에|^전의|^전까지|^이전' },
      { en: 'after|following', ko: '^후 |^후에|^후의|^뒤 |^뒤에|^이후' },
    ],
    reach: 'item',
    needs: 'time-word',
  },
  {
    name: 'tax',
    sides: [
      { en: 'pretax|pre-tax', ko: '세전' },
      { en: 'after-tax|post-tax', ko: '세후' },
    ],
    reach: 'item',
  },
  {
    name: 'rank',
    sides: [
      { en: 'first|1st', ko: '^첫 |^첫째|^첫 번째|#차|#번째|# 번째' },
      { en: 'second|2nd', ko: '^둘째|^두 번째' },
      { en: 'third|3rd', ko: '^셋째|^세 번째' },
      { en: 'fourth|4th', ko: '^넷째|^네 번째' },
    ],
    reach: 'item',
    needs: 'next-word',
  },
  {
    name: 'employment',
    sides: [
      { en: 'hire|hires|hired|hiring|recruit|recruits|recruited', ko: '채용|고용했|고용한|뽑았' },
      { en: 'dismiss|dismisses|dismissed|fire|fires|fired|sacked|laid off|lay off', ko: '해고|감원' },
    ],
    reach: 'clause',
  },
  {
    name: 'success',
    sides: [
      {
        en: 'succeed|succeeds|succeeded|success|successes|successful|successfully|pass|passes|passed',
        ko: '성공|합격|통과',
      },
      { en: 'fail|fails|failed|failing|failure|failures|unsuccessful', ko: '실패|불합격|탈락|낙방' },
    ],
    reach: 'clause',
    sharesWhole: 'deed',
    isTelling: true,
    isComplete: true,
  },
  {
    name: 'quality',
    sides: [
      { en: '', ko: '' },
      { en: '', ko: '' },
    ],
    ideas: [['@improve'], ['@worsen']],
    reach: 'clause',
    isTelling: true,
  },
  {
    name: 'satisfaction',
    sides: [
      { en: 'satisfied|happy|content|pleased', ko: '만족' },
      { en: 'dissatisfied|unsatisfied|unhappy|displeased', ko: '불만' },
    ],
    reach: 'clause',
    isComplete: true,
  },
  {
    name: 'survival',
    sides: [
      { en: 'survive|survives|survived|survivors', ko: '생존|살아남' },
      { en: 'die|dies|died|dead|killed', ko: '사망|숨졌|숨진|숨지' },
    ],
    reach: 'clause',
    sharesWhole: 'deed',
    isComplete: true,
  },
  {
    name: 'vaccination',
    sides: [
      { en: 'vaccinated', ko: '접종' },
      { en: 'unvaccinated', ko: '미접종|비접종' },
    ],
    reach: 'clause',
    sharesWhole: 'kind',
    isComplete: true,
  },
  {
    name: 'smoking',
    sides: [
      { en: 'smoker|smokers|smoked|smoke|smokes', ko: '흡연' },
      { en: 'non-smoker|non-smokers|nonsmoker|nonsmokers', ko: '비흡연|금연' },
    ],
    reach: 'clause',
    sharesWhole: 'kind',
    isComplete: true,
  },
  {
    name: 'verdict',
    sides: [
      { en: 'guilty|convicted', ko: '유죄' },
      { en: 'acquitted|not guilty', ko: '무죄' },
    ],
    reach: 'clause',
  },
  {
    name: 'arm of a trial',
    sides: [
      {
        en: 'treatment group|treatment arm|intervention group|intervention arm|experimental group',
        ko: '치료군|투여군|실험군|중재군|시험군',
      },
      { en: 'control group|control arm|controls|placebo group|placebo arm', ko: '대조군|위약군' },
    ],
    reach: 'item',
  },
  {
    name: 'age',
    sides: [
      { en: 'young people|young adults|the young|youths', ko: '청년|젊은' },
      { en: 'old people|older people|older adults|elderly|the old|seniors', ko: '노인|고령|노년' },
    ],
    reach: 'item',
  },
  {
    name: 'sector',
    sides: [
      { en: 'public school|public schools|public sector', ko: '공립|공공부문' },
      { en: 'private school|private schools|private sector', ko: '사립|민간부문' },
    ],
    reach: 'item',
    sharesWhole: 'kind',
  },
  {
    name: 'origin',
    sides: [
      { en: 'domestic|native|natives', ko: '내국인|국내' },
      { en: 'foreign|foreigner|foreigners|overseas', ko: '외국인|해외|국외' },
    ],
    reach: 'item',
    sharesWhole: 'kind',
  },
  {
    name: 'settlement',
    sides: [
      { en: 'urban|cities', ko: '도시' },
      { en: 'rural|countryside', ko: '농촌|시골' },
    ],
    reach: 'item',
    sharesWhole: 'kind',
  },
];

/** Phrases in which such words say something else. */
export const NOT_OPPOSITES: Side = {
  en: `at first|first time|first of all|a second|seconds|a minute ago|a minute later|an hour ago|an hour later|an hour earlier|
    a day ago|a day later|a day earlier|a day after|a day before|a week ago|a week later|a week earlier|a week after|
    a week before|a month ago|a month later|a month earlier|a month after|a month before|a year ago|a year later|
    a year earlier|a year after|a year before|over a year|within a year|for a year|in a year|in a day|in a week|in a month|
    within a day|within a week|within a month|half a day|half a year|daily life|annual report|annual meeting|
    before and after|first and second`,
  ko: `반대로|반대편|반대쪽|반대말|불이익|수출입|최고경영|최고위|최대한|최소한|최대주주|하루 만|하루 전|하루 뒤|하루 앞|
    한 달 만|한 달 전|한 달 뒤|한 달 새|한 해 전|#월|#연|전 세계|전 국민|전후|고용률|평균대|남녀|여남`,
};

/** Another country or person that what is said is said with: exports to Japan, 대일 수출. */
export const PARTNER =
  /(?:\b(?:to|from|with|against|by)\s(?:the\s)?\p{Lu}\p{L}|(?<!\p{L})대\p{Script=Hangul}\s|\p{Script=Hangul}(?:에서|로부터|과의|와의|에\s대한|에)\s)/u;
