import {
  CLASS,
  DIGIT,
  ENCLOSED,
  HAN,
  HANGUL,
  KANA,
  LATIN,
  OTHER,
  SPACE,
  SUBSCRIPT,
  SUPERSCRIPT,
  VULGAR,
  classAt,
  enclosedValue,
  isDigitAt,
  isLetterAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { attach, markAfter } from './attach.ts';
import { readCalendar } from './calendar.ts';
import { type Draft, draft, nameDraft } from './draft.ts';
import { closesWord, readEastern } from './eastern.ts';
import type { Lexicon } from './lexicon.ts';
import { type Literal, readLiteral, shift } from './literal.ts';
import { addressEnd, nameStart, runOn } from './names.ts';
import type { Numeral } from './numeral.ts';
import { type ScaleSuffix, scaleSuffix } from './suffix.ts';
import { readWestern, wordAt } from './western.ts';

/** Words before a hyphen after which a number is a quantity all the same: sub-300, mid-2019. */
const OPEN_PREFIXES = new Set([
  'sub',
  'mid',
  'pre',
  'post',
  'now',
  'minus',
  'over',
  'under',
  'about',
  'plus',
  'top',
  'last',
  'first',
  'non',
  'roughly',
  'early',
  'late',
  'negative',
  'to',
  'or',
  'and',
]);

/** Collects drafts; nothing may reach back before what the last one and its unit took. */
class Sink {
  readonly drafts: Draft[] = [];
  floor = 0;
  /** Stems of names met so far. */
  readonly names = new Set<string>();

  /** Adds a draft; returns where the scan goes on: after the unit, so that "m2" is not read again. */
  push(made: Draft): number {
    if (made.start < this.floor) made.start = this.floor;
    if (made.head < this.floor) made.head = this.floor;
    this.drafts.push(made);
    this.floor = Math.max(made.end, made.unitEnd ?? 0);
    return this.floor;
  }
}

/** Finds every number and every digit that is a name, in one scan from left to right. */
export function scan(text: string, lexicon: Lexicon): Draft[] {
  const sink = new Sink();
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? OTHER;
    if (kind === LATIN) at = scanWord(text, at, lexicon, sink);
    else if (kind === DIGIT || kind === VULGAR || (code === 0x2e && startsDecimal(text, at))) {
      at = Math.max(at + 1, scanDigits(text, at, lexicon, sink));
    } else if (kind === HANGUL || kind === HAN || kind === KANA) at = scanSyllables(text, at, lexicon, sink);
    else if (kind === ENCLOSED) at = scanEnclosed(text, at, lexicon, sink);
    else if (kind === SUPERSCRIPT || kind === SUBSCRIPT) {
      let end = at;
      while (classAt(text, end) === kind) end += 1;
      sink.push(nameDraft(at, end));
      at = end;
    } else at += 1;
  }
  return sink.drafts;
}

function startsDecimal(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1)) return false;
  const before = classAt(text, at - 1);
  const dot = text.charCodeAt(at - 1) === 0x2e;
  return before !== DIGIT && before !== LATIN && before !== HANGUL && !dot;
}

function scanWord(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  let end = start + 1;
  while (CLASS[text.charCodeAt(end)] === LATIN && end < text.length) end += 1;
  const code = text.charCodeAt(end);
  if (code === 0x3a || code === 0x2e) {
    const stop = addressEnd(text, start, end);
    if (stop > end) {
      for (let at = end; at < stop; at += 1) {
        if (isDigitAt(text, at)) {
          sink.push(nameDraft(start, stop));
          break;
        }
      }
      return stop;
    }
  }
  if (isDigitAt(text, end) || CLASS[code] === SUBSCRIPT) {
    if (isMoneyBefore(text, end, lexicon) || (text.charAt(end - 1) === 'x' && end - start === 1)) return end;
    const stop = runOn(text, end);
    return sink.push(nameDraft(start, stop));
  }
  if ((code === 0x2d || code === 0x2013) && isDigitAt(text, end + 1)) {
    const prefix = text.slice(start, Math.min(end, start + 12)).toLowerCase();
    if (!OPEN_PREFIXES.has(prefix) && !isNumberWord(text, start, end, lexicon) && text.charAt(runOn(text, end + 1)) !== '%')
      return sink.push(nameDraft(start, runOn(text, end + 1)));
  }
  if (lexicon.wordStarts.match(text, start) === undefined) return end;
  const month = readCalendar(text, start, lexicon);
  if (month !== null) return sink.push(month);
  const numeral = readWestern(text, start, lexicon);
  if (numeral === null) {
    const unit = oneUnit(text, start, lexicon);
    return unit === null ? end : sink.push(unit);
  }
  return pushWestern(text, numeral, lexicon, sink) ?? end;
}

function isNumberWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const hit = wordAt(text, start, lexicon.scale);
  return hit !== null && hit.end === end;
}

function isMoneyBefore(text: string, end: number, lexicon: Lexicon): boolean {
  const hit = lexicon.before.match(text, end, (_, at) => classAt(text, at - 1) !== LATIN);
  return hit !== undefined;
}

/** "a dollar", "an hour and 30 minutes": the article counts one unit. */
function oneUnit(text: string, start: number, lexicon: Lexicon): Draft | null {
  const first = wordAt(text, start, lexicon.scale);
  if (first === null || first.word.class !== 'article') return null;
  const after = markAfter(text, first.end, lexicon);
  if (after === null || after.start === first.end) return null;
  const { mark } = after;
  if (mark.kind !== 'measure' && mark.kind !== 'currency' && mark.kind !== 'duration') return null;
  if (mark.kind !== 'currency' && after.end - after.start < 2) return null;
  if (mark.kind === 'currency' && after.end - after.start < 3) return null;
  return articleCounts(text, start, after.end, mark.kind)
    ? draft(start, first.end, {
        value: 1,
        kind: mark.kind,
        unit: mark.unit,
        unitStart: after.start,
        unitEnd: after.end,
        tail: after.end,
        digits: false,
        determiner: true,
      })
    : null;
}

/** "$5 a month" is a rate; "for an hour", "an hour and 45 minutes", "oh look, a penny" are amounts. */
function articleCounts(text: string, start: number, end: number, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (kind === 'currency' || kind === 'measure') return !/[\d%]\s*$|(?:times|once|twice|s)\s$/.test(before);
  if (
    /^\s+and\s+(?:\d|one|two|three|four|five|ten|twenty|thirty|forty|fifty|half)/.test(
      text.slice(end, end + 12),
    )
  )
    return true;
  return /\b(?:for|within|about|than|almost|nearly|around) $/.test(before);
}

function pushWestern(text: string, numeral: Numeral, lexicon: Lexicon, sink: Sink): number | null {
  const after = markAfter(text, numeral.end, lexicon);
  if (numeral.attributive === true && after === null) return null;
  if (!bearsOutWord(text, numeral, after !== null)) return null;
  const made = attach(
    text,
    numeral,
    numeral.kind === 'ordinal' && after?.mark.kind !== 'percentage' ? null : after,
    lexicon,
  );
  return sink.push(made);
}

/** "one" and "second" are often no number at all. */
function bearsOutWord(text: string, numeral: Numeral, marked: boolean): boolean {
  if (numeral.parts !== 1 || numeral.digits) return true;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  const before = text.slice(Math.max(0, numeral.start - 12), numeral.start).toLowerCase();
  const after = text.slice(numeral.end, numeral.end + 12).toLowerCase();
  if (word === 'one') {
    if (marked) return true;
    if (
      /(?:^|[^a-z])(?:the|this|that|which|each|every|another|no|any|some|last|previous|first|next|old|new|other|good|only)[\s-]$/.test(
        before,
      )
    )
      return (
        /^[\s-](?:of|in|hundred|thousand|million)/.test(after) &&
        !/(?:no|each|every|any|which|the|this|that) $/.test(before)
      );
    if (
      /^(?:'s|’s|self)/.test(after) ||
      /^ (?:another|can|could|must|should|might|would|may|has to|who|that|on one|you|by one)\b/.test(after)
    )
      return false;
    return true;
  }
  if (word === 'second' || word === 'seconds') {
    if (
      /(?:^|[^a-z])(?:a|per|i|split|each|every)[\s-]$/.test(before) &&
      !/^ (?:time|half|look|chance)/.test(after)
    )
      return false;
    return !/^(?:s|-hand| that\b)/.test(after);
  }
  if (word === 'third' || word === 'first')
    return !/^[\s-](?:party|parties|hand|name|lady|aid|person)/.test(after);
  return true;
}

function scanSyllables(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const flags = lexicon.starters[text.charCodeAt(start)] ?? 0;
  let at = start;
  if ((flags & 5) !== 0) {
    const end = trySyllables(text, start, lexicon, sink);
    if (end > start) return end;
  }
  at = start + 1;
  for (;;) {
    const kind = CLASS[text.charCodeAt(at)] ?? OTHER;
    if (at >= text.length || (kind !== HANGUL && kind !== HAN && kind !== KANA)) return at;
    if (((lexicon.starters[text.charCodeAt(at)] ?? 0) & 2) !== 0) {
      const end = trySyllables(text, at, lexicon, sink);
      if (end > at) return end;
      // A run of numerals that came to nothing is not tried again from its middle.
      while (((lexicon.starters[text.charCodeAt(at)] ?? 0) & 2) !== 0 && at < text.length) at += 1;
    } else {
      if (((lexicon.starters[text.charCodeAt(at)] ?? 0) & 1) !== 0 && lexicon.gluesWords.match(text, at) !== undefined) {
        const end = tryGlued(text, at, lexicon, sink);
        if (end > at) return end;
      }
      at += 1;
    }
  }
}

/** 영화중하나, 별한개: a number word written onto the word before it. */
function tryGlued(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const accepted = readEastern(text, start, lexicon);
  if (accepted === null || accepted.numeral.form !== 'native' || accepted.numeral.digits) return start;
  const { numeral, after } = accepted;
  if (numeral.attributive === true && (after === null || after.start !== numeral.end)) return start;
  return sink.push(attach(text, numeral, after, lexicon));
}


function trySyllables(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const accepted = readEastern(text, start, lexicon);
  const previous = classAt(text, start - 1);
  const inside = previous === HANGUL || previous === DIGIT;
  if (accepted !== null && !(inside && (accepted.after === null || accepted.after.mark.kind === 'number' || accepted.after.start > accepted.numeral.end)))
    return sink.push(finishEastern(text, attach(text, accepted.numeral, accepted.after, lexicon), lexicon));
  const prefix = lexicon.prefixes.match(text, start);
  if (prefix !== undefined && classAt(text, prefix.at) === HANGUL) {
    const glued = readEastern(text, prefix.at, lexicon);
    if (
      glued !== null &&
      (glued.after !== null ||
        glued.numeral.parts > 1)
    ) {
      return sink.push(finishEastern(text, attach(text, glued.numeral, glued.after, lexicon), lexicon));
    }
  }
  return start;
}

/** 第百十八, 제삼 회: number words after an ordinal prefix. */
function finishEastern(text: string, made: Draft, lexicon: Lexicon): Draft {
  const prefix = lexicon.ordinalPrefixes.match(text, made.start);
  if (prefix !== undefined && made.kind === 'number' && classAt(text, prefix.at) === HAN) {
    made.kind = 'ordinal';
    made.start = prefix.at;
    made.head = prefix.at;
  }
  return made;
}

function scanEnclosed(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const value = enclosedValue(text.charCodeAt(start)) ?? 0;
  const after = markAfter(text, start + 1, lexicon);
  if (after === null) return sink.push(nameDraft(start, start + 1));
  const numeral: Numeral = {
    start,
    end: start + 1,
    value,
    decimals: 0,
    kind: 'number',
    digits: true,
    form: 'literal',
    parts: 1,
  };
  return sink.push(attach(text, numeral, after, lexicon));
}

function scanDigits(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const date = readCalendar(text, start, lexicon);
  if (date !== null) return sink.push(date);
  const literal = readLiteral(text, start);
  if (isCode(text, start, literal.end, literal.shape)) {
    return sink.push(nameDraft(codeStart(text, start, lexicon), runOn(text, literal.end)));
  }
  const clause = clauseStart(text, start, literal.end, lexicon);
  if (clause >= 0) return sink.push(nameDraft(clause, literal.end));
  const ordinal = ordinalEnd(text, literal.end, literal.shape);
  if (ordinal > 0) {
    return sink.push(draft(start, ordinal, { kind: 'ordinal', value: literal.value }));
  }
  const numeral = bestNumeral(text, start, lexicon);
  const suffix = numeral.form === 'literal' ? scaleSuffix(text, numeral, lexicon) : null;
  if (suffix !== null) return sink.push(withSuffix(text, numeral, suffix, lexicon));
  const tail = lexicon.approximateTails.match(text, numeral.end);
  const end = tail?.at ?? numeral.end;
  const after = markAfter(text, end, lexicon);
  if (after === null && gluedLetters(text, numeral) && numeral.decimals === 0) return sink.push(nameDraft(start, runOn(text, numeral.end)));
  const made = attach(text, tail === undefined ? numeral : { ...numeral, approximate: true }, after, lexicon, sink.floor);
  if (tail !== undefined) made.tail = Math.max(made.tail, tail.at);
  asCounted(text, made, lexicon);
  if (made.kind !== 'percentage' && lexicon.nameEndings.match(text, made.end) !== undefined) return sink.push(nameDraft(made.start, made.end));
  const name = nameStart(text, made, lexicon, sink.names);
  if (name >= sink.floor) {
    const named = nameDraft(name, runOn(text, made.end));
    return sink.push(named);
  }
  if (isAttachedName(text, made, lexicon)) return sink.push(nameDraft(made.start, made.end));
  return sink.push(made);
}

/** 제7조 제2항: start of a clause number, or -1. */
function clauseStart(text: string, start: number, end: number, lexicon: Lexicon): number {
  const prefix = lexicon.ordinalPrefixes.match(text, skipSpacesBack(text, start, 2), (_, from) => classAt(text, from) === HAN || !isLetterAt(text, from - 1));
  if (prefix === undefined) return -1;
  return lexicon.clauses.match(text, skipSpaces(text, end, 1)) === undefined ? -1 : prefix.at;
}

/** 제4차, 제 2의: an ordinal; 제7조 제2항: a clause, by name. */
function asCounted(text: string, made: Draft, lexicon: Lexicon): void {
  const at = skipSpacesBack(text, made.start, 2);
  const prefix = lexicon.ordinalPrefixes.match(text, at, (_, from) => classAt(text, from) === HAN || !isLetterAt(text, from - 1));
  if (prefix === undefined || made.kind !== 'number') return;
  made.kind = 'ordinal';
  made.head = prefix.at;
}

/** 어벤져스2, 시즌5: a bare digit glued to a word is part of its name. */
function isAttachedName(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.unit !== null || classAt(text, made.start - 1) !== HANGUL) return false;
  return lexicon.gluesTo.match(text, made.start) === undefined;
}

function gluedLetters(text: string, numeral: Numeral): boolean {
  const kind = classAt(text, numeral.end);
  return kind === LATIN || kind === SUBSCRIPT;
}

/** Start of a code with the word that announces it: arXiv 2412.14093. */
function codeStart(text: string, start: number, lexicon: Lexicon): number {
  const cue = lexicon.nameCues.match(text, skipSpacesBack(text, start, 2), (_, at) => !isLetterAt(text, at - 1));
  return cue?.at ?? start;
}

/** Versions, addresses, section numbers, telephone numbers: 1.2.3, 192.168.1.2, +1-222-2222. */
function isCode(text: string, start: number, end: number, shape: string): boolean {
  if (shape === 'code') return true;
  const code = text.charCodeAt(end);
  if (shape === 'decimal' && code === 0x2e && isDigitAt(text, end + 1)) return true;
  if (code === 0x2d && isDigitAt(text, end + 1) && shape === 'integer') {
    const second = readLiteral(text, end + 1);
    const third = text.charCodeAt(second.end);
    return (third === 0x2d || third === 0x2f) && isDigitAt(text, second.end + 1);
  }
  // arXiv numbers stand alone now and then: 2412.14093.
  if (shape === 'decimal' && end - start === 10 && text.charCodeAt(start + 4) === 0x2e) {
    const month = Number(text.slice(start + 2, start + 4));
    return month >= 1 && month <= 12 && (text.charAt(end) === 'v' || classAt(text, end) !== LATIN);
  }
  return text.startsWith('10.', start) && shape === 'decimal' && end - start >= 7 && text.charAt(end) === '/';
}

function ordinalEnd(text: string, end: number, shape: string): number {
  if (shape !== 'integer' && shape !== 'grouped') return -1;
  const letters = text.slice(end, end + 2).toLowerCase();
  const fits = letters === 'st' || letters === 'nd' || letters === 'rd' || letters === 'th';
  return fits && classAt(text, end + 2) !== LATIN && classAt(text, end + 2) !== DIGIT ? end + 2 : -1;
}

/** 1과1/3: a whole number linked to a fraction in digits. */
function mixedFraction(text: string, literal: Literal, lexicon: Lexicon): Literal | null {
  if (literal.shape !== 'integer') return null;
  const link = lexicon.myriad.fractionLinks.match(text, literal.end);
  const at = link === undefined ? -1 : skipSpaces(text, link.at, 1);
  if (at < 0 || !isDigitAt(text, at)) return null;
  const part = readLiteral(text, at);
  return part.shape === 'fraction' && part.value < 1 ? part : null;
}

/** The longest reading of the digits at `start`: alone, with western or with eastern words. */
function bestNumeral(text: string, start: number, lexicon: Lexicon): Numeral {
  const literal = readLiteral(text, start);
  const plain: Numeral = {
    start,
    end: literal.end,
    value: Number.isFinite(literal.value) ? literal.value : null,
    decimals: literal.decimals,
    kind: literal.shape === 'fraction' ? 'fraction' : 'number',
    digits: true,
    form: 'literal',
    parts: 1,
    shape: literal.shape,
    integerDigits: literal.digits,
  };
  const at = skipSpaces(text, literal.end, 3);
  const next = classAt(text, at);
  if (next === HANGUL || next === HAN || next === KANA) {
    const mixed = mixedFraction(text, literal, lexicon);
    if (mixed !== null) return { ...plain, end: mixed.end, value: literal.value + mixed.value };
    const eastern = readEastern(text, start, lexicon);
    if (eastern !== null && eastern.numeral.end > literal.end) return eastern.numeral;
  }
  if (next === LATIN || text.charCodeAt(at) === 0x2d) {
    if (literal.shape === 'fraction' || literal.shape === 'mixed') {
      const scale = wordAt(text, text.charCodeAt(at) === 0x2d ? at + 1 : at, lexicon.scale);
      if (scale !== null && scale.word.class === 'scale') {
        return { ...plain, end: scale.end, value: shift(literal.value, scale.word.value), kind: 'number' };
      }
      return plain;
    }
    const western = readWestern(text, start, lexicon);
    if (western !== null && western.end > literal.end) return western;
  }
  return plain;
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

export { SPACE, closesWord };
