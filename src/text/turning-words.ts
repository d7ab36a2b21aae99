/** Words that turn the meaning of their clause, in lower case; one list for all languages we read. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never none nor neither nobody nothing nowhere without cannot hardly scarcely barely rarely seldom unless ' +
    'except fail fails failed failing lack lacks lacked lacking 안 못 말고 없이'
  ).split(' '),
);

/** Prepositions that keep a "no" to their own phrase. */
export const PREPOSITIONS: ReadonlySet<string> = new Set('with of in under at by for from to on'.split(' '));

/** Parts of words that do the same. */
export const NEGATING_PARTS = /n't$|않|못[하했할한해]|없[다는었을고으지]|아니|아닌|아닐/u;

/** Words that bound the figure next to them: before it ("at least 5"), or after it ("5% 이하"). */
export const BOUNDS_BEFORE: readonly (readonly string[])[] = [
  ['less', 'than'],
  ['fewer', 'than'],
  ['lower', 'than'],
  ['more', 'than'],
  ['greater', 'than'],
  ['higher', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['under'],
  ['below'],
  ['over'],
  ['above'],
  ['nearly'],
  ['almost'],
  ['최대'],
  ['최소'],
  ['적어도'],
];
export const BOUNDS_AFTER = /^(?:이하|이상|미만|초과)/u;

/** Words with which a clause of its own opens after a comma. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'which who whom whose that where when while whereas although though because since if unless as but and or so ' +
    '다만 하지만 그러나 그리고'
  ).split(' '),
);

/**
 * Words with which a sentence opens that turns the one before it round, without white space as in a stream.
 * Packs keep the index: append only.
 */
export const CONTRASTS: readonly string[] = [
  'However',
  'Nevertheless',
  'Nonetheless',
  'But',
  'Yet',
  'Conversely',
  'Incontrast',
  'Bycontrast',
  'Ontheotherhand',
  'Onthecontrary',
  'Instead',
  'Still',
  'Thatsaid',
  'Evenso',
  'Unfortunately',
  'Infact',
  'Inreality',
  '그러나',
  '하지만',
  '다만',
  '그렇지만',
  '반면',
  '그럼에도',
  '그런데',
  '반대로',
  '오히려',
  '실제로는',
];
