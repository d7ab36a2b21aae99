import { expect, test } from 'vitest';
import { formsOfPast, stemsOfPast } from '../../src/text/korean-verbs.ts';

test.each([
  ['열었', ['열', '엳']],
  ['받았', ['받']],
  ['내렸', ['내리']],
  ['골랐', ['고르']],
  ['떠났', ['떠나']],
  ['줬', ['주']],
  ['봤', ['보']],
  ['됐', ['되']],
  ['썼', ['써', '쓰']],
  ['들었', ['들', '듣']],
  ['도왔', ['돕']],
  ['열린', []],
  ['open', []],
  ['', []],
])('the stems of %j', (past, stems) => {
  expect(stemsOfPast(past)).toEqual(stems);
});

test('a stem takes the ending that a negation follows, but for one open syllable', () => {
  expect(formsOfPast('열었')).toContain('열지');
  expect(formsOfPast('내렸')).toContain('내리지');
  expect(formsOfPast('봤')).toEqual([]);
});
