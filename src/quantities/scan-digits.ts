import { endsCode, endsLatin, startsWord } from './accept.ts';
import { readAges } from './ages.ts';
import { attach } from './attach.ts';
import { isAttachedName } from './attached-names.ts';
import { markAfter } from './marks.ts';
import { readCalendar } from './calendar.ts';
import { actEnd, codeStart, isCode, reportEnd } from './codes.ts';
import { LATIN, SUBSCRIPT, classAt, isUpperAt, skipSpacesBack } from './characters.ts';
import { type Draft, draft, nameDraft } from './draft.ts';
import { markAfterFraction } from './eastern-fractions.ts';
import { bestNumeral } from './digit-numeral.ts';
import {
  asCounted,
  clauseStart,
  codedEnd,
  endsAsName,
  eventEnd,
  keepsZeros,
  namesFormation,
} from './labels.ts';
import { letteredCue } from './lettered-parts.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type Literal, readLiteral, shift } from './literal.ts';
import { nameSpan } from './name-words.ts';
import { objectEnd, runOn } from './names.ts';
import type { Numeral } from './numeral.ts';
import type { Sink } from './sink.ts';
import { countedRate } from './rates.ts';
import { type ScaleSuffix, scaleSuffix } from './suffix.ts';
import { takeUncertainty } from './uncertainty.ts';
import { bareDegrees, unknownMark, unknownUnit } from './unknown-units.ts';
import { readOpenDigits } from './western-open.ts';

const SPACE_CODE = 0x20;
const OPEN = 0x28;
const QUARTERS = 4;

/** Reads what the digits at `start` begin: a name, a date or a figure; returns where the scan goes on. */
export function scanDigits(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const act = actEnd(text, start);
  if (act > 0) return sink.push(nameDraft(start, act));
  const own = lexicon.digitNames.match(text, start, endsCode);
  if (own !== undefined) return sink.push(nameDraft(start, own.at));
  const event = eventEnd(text, start, lexicon);
  if (event > 0) return sink.push(nameDraft(start, event));
  const ages = start > 1 && text.charCodeAt(start - 1) === 0x2d ? readAges(text, start, lexicon) : null;
  if (ages !== null) return sink.push(ages);
  const open = readOpenDigits(text, start, lexicon);
  if (open !== null) return sink.push(attach(text, open, null, lexicon, sink.floor));
  const date = readCalendar(text, start, lexicon);
  if (date !== null) return sink.push(date);
  const literal = readLiteral(text, start);
  const capital = text.charCodeAt(literal.end) === SPACE_CODE && isUpperAt(text, literal.end + 1);
  const report = capital ? reportEnd(text, literal.end + 1, lexicon) : -1;
  if (report > 0) return sink.push(nameDraft(start, report));
  const object = objectEnd(text, start, literal.end);
  if (object > 0) return sink.push(nameDraft(codeStart(text, start, lexicon), object));
  // More digits than any amount has are a key, unless a unit says that they measure: then a figure without a value.
  const endless = literal.shape === 'code' && isMeasured(text, literal.end, lexicon);
  if (!endless && isCode(text, start, literal.end, literal.shape)) {
    return sink.push(nameDraft(codeStart(text, start, lexicon), runOn(text, literal.end)));
  }
  const half =
    literal.shape === 'decimal' && text.charCodeAt(literal.end) === OPEN
      ? takeUncertainty(text, literal, lexicon)
      : null;
  const clause = clauseStart(text, start, literal.end, lexicon, sink.drafts.at(-1));
  if (clause >= 0) return sink.push(nameDraft(clause, literal.end));
  const lettered = letteredCue(text, start, literal.end, lexicon);
  if (lettered >= 0) return sink.push(nameDraft(lettered, literal.end + 1));
  const coded = codedEnd(text, start, literal.end, lexicon);
  if (coded > 0) return sink.push(nameDraft(start, coded));
  const ordinal = isStone(text, literal) ? -1 : ordinalEnd(text, literal.end, literal.shape, lexicon);
  if (ordinal > 0) {
    return sink.push(draft(start, ordinal, { kind: 'ordinal', value: literal.value }));
  }
  if (literal.shape === 'fraction') {
    literal.end = lexicon.partEndings.match(text, literal.end, endsLatin)?.at ?? literal.end;
  }
  const read = bestNumeral(text, start, literal, lexicon);
  const numeral =
    read.share === true && isNumbered(text, start, lexicon) ? withoutShare(read, literal) : read;
  const suffix = numeral.form === 'literal' ? scaleSuffix(text, numeral, lexicon) : null;
  if (suffix !== null) {
    const made = withSuffix(text, numeral, suffix, lexicon);
    const model =
      suffix.parameters || made.unit !== null ? null : sizedName(text, numeral, suffix, lexicon, sink);
    return sink.push(model ?? made);
  }
  const tail = lexicon.approximateTails.match(text, numeral.end);
  const end = tail?.at ?? numeral.end;
  const worded = numeral.kind === 'fraction' && numeral.form === 'sino';
  const after = worded ? markAfterFraction(text, end, lexicon) : markAfter(text, end, lexicon);
  // 3/4분기: the third of four, and no share.
  if (literal.shape === 'fraction' && after?.mark.unit === 'quarter' && numeral.value !== null) {
    numeral.kind = 'number';
    numeral.value *= QUARTERS;
  }
  if (
    after === null &&
    gluedLetters(text, numeral) &&
    (numeral.decimals === 0 || followsCapitals(text, start))
  ) {
    const unit = unknownUnit(text, numeral, lexicon);
    if (unit < 0) return sink.push(nameDraft(start, runOn(text, numeral.end)));
    return sink.push(attach(text, numeral, unknownMark(text, numeral.end, unit), lexicon, sink.floor));
  }
  const counted = after === null && numeral.kind === 'number' ? countedRate(text, numeral, lexicon) : null;
  if (counted !== null) return sink.push(attach(text, numeral, counted, lexicon, sink.floor));
  if (after === null && keepsZeros(text, start, literal)) return sink.push(nameDraft(start, numeral.end));
  const degrees = after === null ? bareDegrees(text, numeral) : -1;
  const made = attach(
    text,
    tail === undefined ? numeral : { ...numeral, approximate: true },
    degrees < 0 ? after : unknownMark(text, numeral.end, degrees),
    lexicon,
    sink.floor,
  );
  if (half !== null) made.plusMinus = half;
  if (tail !== undefined) made.tail = Math.max(made.tail, tail.at);
  asCounted(text, made, lexicon);
  if (endsAsName(text, made, numeral.end, lexicon)) return sink.push(nameDraft(made.start, numeral.end));
  const name = nameSpan(text, made, lexicon, sink.names);
  if (name !== null && name.start >= sink.floor) return sink.push(nameDraft(name.start, name.end));
  if (isAttachedName(text, made, lexicon) || namesFormation(text, made, lexicon))
    return sink.push(nameDraft(made.start, made.end));
  return sink.push(made);
}

/** The digits alone of a number that a whole was read after. */
function withoutShare(read: Numeral, { end, value, shape, digits }: Literal): Numeral {
  return {
    ...read,
    end,
    value,
    kind: 'number',
    form: 'literal',
    parts: 1,
    shape,
    integerDigits: digits,
    share: false,
  };
}

/** No. 1 in 14 countries: an abbreviation or sign numbers what follows. */
function isNumbered(text: string, start: number, lexicon: Lexicon): boolean {
  const end = skipSpacesBack(text, start, 1);
  if (end === 0 || !'.#№'.includes(text.charAt(end - 1))) return false;
  return lexicon.nameCues.match(text, end, startsWord) !== undefined;
}

/** IEEE 802.11ax: a word in capitals before digits that letters go on. */
function followsCapitals(text: string, start: number): boolean {
  const end = skipSpacesBack(text, start, 1);
  return end < start && isUpperAt(text, end - 1) && isUpperAt(text, end - 2);
}

function gluedLetters(text: string, numeral: Numeral): boolean {
  const kind = classAt(text, numeral.end);
  return kind === LATIN || kind === SUBSCRIPT;
}

function isMeasured(text: string, end: number, lexicon: Lexicon): boolean {
  const after = markAfter(text, end, lexicon);
  return after !== null && after.start - end <= 1;
}

/** 11st: no ordinal of English ends so. */
function isStone(text: string, literal: Literal): boolean {
  if (!text.startsWith('st', literal.end)) return false;
  return literal.value % 10 !== 1 || literal.value % 100 === 11;
}

function ordinalEnd(text: string, end: number, shape: string, lexicon: Lexicon): number {
  if (shape !== 'integer' && shape !== 'grouped') return -1;
  return lexicon.ordinalEndings.match(text, end, endsCode)?.at ?? -1;
}

/** Mistral 7B, 솔라 10.7B: the size of a model that its name ends in. */
function sizedName(
  text: string,
  numeral: Numeral,
  suffix: ScaleSuffix,
  lexicon: Lexicon,
  sink: Sink,
): Draft | null {
  if (suffix.end !== numeral.end + 1 || !'BM'.includes(text.charAt(numeral.end))) return null;
  const bare = draft(numeral.start, numeral.end, { value: numeral.value, decimals: numeral.decimals });
  const name = nameSpan(text, bare, lexicon, sink.names);
  return name === null || name.start < sink.floor ? null : nameDraft(name.start, suffix.end);
}

function withSuffix(text: string, numeral: Numeral, suffix: ScaleSuffix, lexicon: Lexicon): Draft {
  const value = numeral.value === null ? null : shift(numeral.value, suffix.power);
  const scaled = {
    ...numeral,
    end: suffix.end,
    value,
    decimals: Math.max(0, numeral.decimals - suffix.power),
  };
  const made = attach(text, scaled, markAfter(text, suffix.end, lexicon), lexicon);
  if (suffix.parameters) {
    made.kind = 'parameter-count';
    made.unit = 'parameters';
  }
  return made;
}
