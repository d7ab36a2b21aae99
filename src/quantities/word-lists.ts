/**
 * The plain lists of words a language may give, and how each is looked up: `ahead` from where a word begins,
 * `back` from where it ends. A language leaves out what it has no words for.
 */
export const WORD_LISTS = {
  /** Before "under" or "over" and a bare number: people by their age. */
  agedNouns: 'back',
  /** The unit of a height of which inches follow without theirs: five foot eleven. */
  singularFeet: 'ahead',
  /** Before a number that is part of a name in capitals: the Three Gorges, the 2024 Olympics. */
  definites: 'back',
  /** Plurals that a year before them tells apart, and that are hardly counted by thousands: elections. */
  datedNouns: 'ahead',
  /** Before an amount: a level changed by it (rose, fell). */
  changeVerbs: 'back',
  /** Right after a number: somewhat more or less (여, 余). */
  approximateTails: 'ahead',
  /** Right after an age that a bound goes before: the plural of people of that age (under-25s). */
  agePlurals: 'ahead',
  /** Between a part of an hour and the hour: past, to; after the minutes that are said: minutes. */
  clockPasts: 'ahead',
  clockTos: 'ahead',
  clockMinutes: 'ahead',
  /** Before a time of day: at, until. */
  clockCues: 'back',
  /** After a time of day: tomorrow, sharp. */
  dayWords: 'ahead',
  /** Of how much more or less something is: a third higher. */
  degrees: 'ahead',
  /** Before an amount whose unit is a currency too: it tells a weight (weighs). */
  weightCues: 'back',
  /** After such an amount and a hyphen: what is worth as much (note). */
  moneyNouns: 'ahead',
  /** After a bound word: it compares, and bounds the next figure (than). */
  comparisons: 'ahead',
  /** After a year: somebody was born in it (생). */
  births: 'ahead',
  /** What people of a survey do: after a share of them. */
  opinionVerbs: 'ahead',
  /** Between two numbers that follow each other, of which it may be either: two or three weeks. */
  eitherLinks: 'ahead',
  /** Between two bounds of one figure: and, but, 면서. */
  boundJoins: 'ahead',
  /** After a range in which a change is told, and the links of such ranges: 에서 … 로. */
  changeClosers: 'ahead',
  changeLinks: 'ahead',
  /** Before a number word that tells how unlikely something is: 만에 하나. */
  chances: 'back',
  /** After an ordinal with a prefix: it names a clause (조, 항). */
  clauses: 'ahead',
  /** Endings and beginnings of the names of chemical compounds: 4-hydroxythieno. */
  compoundEndings: 'back',
  compoundStarts: 'ahead',
  /** Endings of words that a bare number tells the amount, the place or the time of: 승점 3, 지난 2. */
  amountEndings: 'back',
  /** Before a verb that looks like a number word: 해야 하나. */
  auxiliaries: 'back',
  /** Syllables that borrowed words alone are written with, so that they look like names of products. */
  borrowedSyllables: 'ahead',
  /** Endings that close a noun in its sentence, so that a number after it is not part of its name. */
  caseEndings: 'back',
  /** Right after a counter: the sentence goes on without a space (한개도없다). */
  closers: 'ahead',
  /** Number words that only stand before counters: 석 잔. */
  counterForms: 'ahead',
  /** The counters that those words stand before. */
  formCounters: 'ahead',
  /** Verbs whose subject a number may be, so that a last 이 is its particle: 칠십이 되었다. */
  subjectVerbs: 'ahead',
  /** Nouns that a small number word counts though they are no unit. */
  counted: 'ahead',
  /** Words before a number with the counter of an idiom that make it a label: 버스 271번. */
  numberedCues: 'back',
  /** Nouns that are counted by millions, so that a letter before them is a scale: 2.5m people. */
  countedByMillions: 'ahead',
  /** Finer parts of a clause, after it: 제1항 제2호. */
  subclauses: 'ahead',
  /** Between the number of a clause and that of one put in later: 12조의2. */
  clauseLinks: 'back',
  /** What streets are called by, and what their numbered parts are: 종로3가. */
  streets: 'back',
  streetParts: 'ahead',
  /** What wards and roads are called by, before the number of a lot: 신사동 551-2. */
  lotEndings: 'back',
  /** What roads are called by, before a house number: 세종대로 110. */
  roadEndings: 'back',
  /** Stand for the other authors of a work before its year: et al. */
  coauthors: 'back',
  /** After a version: the size or make of a product (프로, Sonnet). */
  editions: 'ahead',
  /** After a count of pages: it tells how many, not which. */
  extents: 'ahead',
  /** Capitalized words that do not name anything when a number follows. */
  functionWords: 'ahead',
  /** Endings of words that a bare digit may be glued to without being part of a name: 매력0, 총3. */
  gluesTo: 'back',
  /** Words that a native number word may be written onto: 중하나. */
  gluesWords: 'back',
  /** What laws are called by, before the number of a clause: 형법 347조. */
  lawWords: 'back',
  /** Between the year and the number of a case before a court: 2018다248626. */
  caseCodes: 'ahead',
  /** Events that are called by their day: 혁명, attacks. */
  eventNouns: 'ahead',
  /** The same where the day is written with a full stop, which is mostly decimal: 4.19 혁명, but 규모 5.8 지진. */
  pointedEventNouns: 'ahead',
  /** After a name and a number of two decimals: it is a version (released, adds). */
  releaseVerbs: 'ahead',
  /** Names that rulers and generations share, before their number, and the ending of it: 루이 14세. */
  namesakes: 'back',
  namesakeEndings: 'ahead',
  /** What departments are called by, before their number: 형사합의 2부. */
  departmentHeads: 'back',
  /** What a word that goes on a number ends in where it names a formation or a building: 3포병여단. */
  formations: 'ahead',
  /** Right after a number at the end of a word: it tells which kind (형). */
  kindEndings: 'ahead',
  /** What 4K is said of: TV, 영상. */
  pictureNouns: 'ahead',
  /** What is scored by the first few answers: top-1 accuracy. */
  scoreNouns: 'ahead',
  /** Words for a count left open that only determine: 여러, several. */
  indefinites: 'ahead',
  /** Words before a number word that make it an idiom: 다시 한번. */
  idioms: 'back',
  /** After a half that stands for itself: 반으로 줄었다. */
  halvings: 'ahead',
  /** Units that a half may go on: 한 시간 반. */
  halvable: 'back',
  /** Between a percentage and the interval it is the confidence of, and what may stand after them. */
  intervalNames: 'ahead',
  intervalLinks: 'ahead',
  /** Nouns that a number word and a hyphen make the name of a kind: six-speed. */
  kindNouns: 'ahead',
  /** Between locators of one list, and what may follow the last one: Figs. 2 and 3 show. */
  locatorLinks: 'ahead',
  locatorFollowers: 'ahead',
  /** Between the number of a page and the number of pages. */
  pageTotals: 'ahead',
  pageCues: 'ahead',
  /** Borrowed words that a bare number measures: 스코어 3. */
  measuredNouns: 'back',
  /** Signs that make shares and decimals negative in statistics, and begin the items of lists elsewhere: △3.1%. */
  minusSigns: 'back',
  /** Words before an amount of money: 총액은. */
  moneyCues: 'back',
  /** Digits that are a name as they stand: 24/7, 1080p. */
  digitNames: 'ahead',
  /** Between a day of the month and the month: 4th of July. */
  monthLinks: 'ahead',
  /** Words before a number that make it a name or a locator: page, 그림; after one: 호선. */
  nameCues: 'back',
  /** Before such a word: it tells when or which, and the number counts: 이번 시즌 2, 3호골. */
  cuePointers: 'back',
  nameEndings: 'ahead',
  /** Reports of courts, between the numbers of volume and page: 410 U.S. 113. */
  reporters: 'ahead',
  /** May follow a name that opens a sentence, and follows no counted noun. */
  nameFollowers: 'ahead',
  /** Phrases that begin with a number word and hold no number: one another; phrases that end in one: the one. */
  notNumbers: 'ahead',
  notNumbersBefore: 'back',
  /** Endings after which a determiner is a verb: 배경으로 한. */
  objectEndings: 'back',
  /** Counters that are nouns as well, so that a verb may stand before them: 일등 한 사람. */
  nounCounters: 'ahead',
  /** What numbers are said to be: a number word before it is meant as one. */
  numberNouns: 'ahead',
  /** Before a hyphen after which a number is a figure all the same: sub-300, mid-2019. */
  openPrefixes: 'ahead',
  /** After the digits of an ordinal: st, th. */
  ordinalEndings: 'ahead',
  /** Before a number: the how-manieth (제). */
  ordinalPrefixes: 'back',
  /** After a count of pages: it tells which one. */
  pageClosers: 'ahead',
  /** After a fraction in digits: 2/3rds. */
  partEndings: 'ahead',
  /** Counts of what a model is made of, between them and the number: 8B parameters. */
  parameters: 'ahead',
  parameterLinks: 'ahead',
  /** What a model is made of by millions: 70 billion parameters. */
  parameterNouns: 'ahead',
  /** Between a count and such a noun: which parameters they are (total, active). */
  parameterKinds: 'ahead',
  /** Particles that may close a counted noun. */
  particles: 'ahead',
  /** Words before the part that a number word names: 중에 하나. */
  partCues: 'back',
  /** Endings of verbs in the past that may follow a name: Apollo 11 landed. */
  pastEndings: 'back',
  /** Before "a third" at the end of a clause: it is a share. */
  sharesBefore: 'back',
  /** Before the whole that a rate is told of: one in every five. */
  everyWords: 'ahead',
  /** Between a count and "out of": nine times out of ten. */
  everyTimes: 'ahead',
  /** Between a part and what it is a part of, and words for a part (of; most, none). */
  partLinks: 'back',
  parts: 'back',
  /** Between a unit and the unit it is a rate of: per. */
  perWords: 'ahead',
  /** The same before units of measure alone: a day. */
  perArticles: 'ahead',
  /** Right after a count out of others: it tells how often (꼴). */
  shareClosers: 'ahead',
  /** Right after a counter: what is told is told of each one (당). */
  perEach: 'ahead',
  /** Right after a counter: so many each time or each one (씩). */
  distributives: 'ahead',
  /** What people are called that an amount is told per: per head. */
  personNouns: 'ahead',
  /** Nouns that things stand under or over, so that no bound is meant: heading, page. */
  places: 'ahead',
  /** Months in small letters that are no other word. */
  plainMonths: 'ahead',
  /** Words before a count that point back at things already named: these. */
  pointsBack: 'back',
  /** Endings of plurals, endings that only look so, and words that do: was, thus. */
  pluralEndings: 'back',
  singularEndings: 'back',
  plainWords: 'ahead',
  /** Rulers and eras by which years are counted, before a year: 세종 25년. */
  reigns: 'back',
  /** Closes and opens a range: from, 까지. */
  rangeClosers: 'ahead',
  rangeOpeners: 'back',
  /** Openers that open no pair of numbers linked by "and": from; words before a unit that make no range of it: by. */
  weakOpeners: 'back',
  rangeBlockers: 'back',
  /** After two scores with a dash between them: 1-3으로, 1-3 패. */
  scoreClosers: 'ahead',
  /** Before a count of days that last in each week or month, so that they are no date: 주 5일. */
  periods: 'back',
  /** Before a number of days: they last, and are no day of the month (평균 14일, 처리 기간은 14일). */
  spanCues: 'back',
  /** After a day of the month from which or to which something goes on, whatever stands before it. */
  dayTails: 'ahead',
  /** Counters of nights: the days after them last, 3박 4일. */
  nights: 'back',
  /** Between the whole and its share: 10명 중 9명; after a round whole alone: 열에 아홉. */
  shareLinks: 'ahead',
  roundShareLinks: 'ahead',
  /** Number words of two syllables that are hardly ever anything else. */
  sureNumbers: 'ahead',
  /** Counters that a lone Sino-Korean digit is written onto: 삼단계. */
  sinoCounters: 'ahead',
  /** After the unit "in" the number measures: thick, long. */
  sizes: 'ahead',
  /** After a T that stands for tesla; after a capital that is a name of what is counted: 3 T cells. */
  fieldNouns: 'ahead',
  cellNouns: 'ahead',
  /** Before an article and a unit: the article counts one (for an hour), or tells a rate (twice a week). */
  unitCountedAfter: 'back',
  unitRatedAfter: 'back',
  /** Before and after two numbers with a colon between that are a ratio: diluted 1:10, a 1:10 dilution. */
  ratioCues: 'back',
  ratioNouns: 'ahead',
  /** Before a figure that tells how far another may be off: plus or minus. */
  tolerances: 'back',
  /** Before degrees whose sign is left out: a high of 30C. */
  degreeCues: 'back',
  /** What is measured in base pairs: a 150 bp read. */
  baseNouns: 'ahead',
  /** After a time in four digits: 1914 GMT. */
  zones: 'ahead',
  /** Units that after an article are things: a bar, a stone. */
  thingUnits: 'ahead',
  /** After an article and a unit that is an ordinal too: no noun, so that the unit is meant (a second later). */
  momentTails: 'ahead',
  /** Before "over" and a duration, and after them: it lasts longer, and is no period in which something goes on. */
  lastingCues: 'back',
  lastingTails: 'ahead',
  /** After an article and a unit: they point to a time, and count nothing (a year ago). */
  unitPoints: 'ahead',
  /** What streets are called by, after a house number: Baker Street. */
  streetWords: 'ahead',
  /** Words that look like a numeral and are none. */
  words: 'ahead',
  /** Words before four digits that make them a year, and those that do so before a plural too. */
  yearCues: 'back',
  strictYearCues: 'back',
  /** Words before four digits that make them a year of long ago, and the era after a year: in 1163, 300 BC. */
  oldYearCues: 'back',
  eras: 'ahead',
  erasBefore: 'back',
} as const satisfies Record<string, 'ahead' | 'back'>;

/** Name of a plain list of words. */
export type WordList = keyof typeof WORD_LISTS;

/** Lists of units and counters, compared whole. */
export const UNIT_LISTS = [
  /** Counters of things that are had by halves: 반 컵. */
  'halvedCounters',
  /** Counters that go with an idiom: 번. */
  'idiomCounters',
  /** Counters of kinds of things: a part of them is a count, no rate. */
  'kinds',
  /** Counters that name the coarser part of a place before a finer one: 2장 3절. */
  'locatorUnits',
  /** Counters of departments, which a word written before the number names: 민사12부. */
  'departments',
  /** Counters that also number pages. */
  'pageCounters',
  /** Counters after which even a small number word states a figure. */
  'statingCounters',
  /** Counters that also stand between two scores: 3대 2. */
  'versus',
  /** Counters of people. */
  'personCounters',
  /** Tenths, hundredths, thousandths, in falling order: 할, 푼, 리. */
  'tenths',
] as const;

/** Name of a list of units. */
export type UnitList = (typeof UNIT_LISTS)[number];
