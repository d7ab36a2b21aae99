import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { rules } from '../../src/rules/index.ts';
import { examplesOf, folder } from './examples.ts';

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const examples = examplesOf(id);

  test('its page has both a correct and an incorrect example', () => {
    expect(new Set(examples.map(({ heading }) => heading))).toEqual(new Set(['Incorrect', 'Correct']));
  });

  test.each(examples.filter(({ heading }) => heading === 'Incorrect'))(
    'incorrect example $number',
    ({ files }) => {
      const { diagnostics } = checkFiles(files, { locale: 'en' });
      expect(diagnostics.map(({ ruleId }) => ruleId)).toContain(id);
      expect(diagnostics.filter(({ ruleId }) => ruleId !== id)).toEqual([]);
      for (const { place } of diagnostics)
        expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
    },
  );

  test.each(examples.filter(({ heading }) => heading === 'Correct'))(
    'correct example $number',
    ({ files }) => {
      expect(checkFiles(files, { locale: 'en' }).diagnostics).toEqual([]);
    },
  );
});

test('every page is the page of a rule', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('the list of rules is alphabetical and every message has both languages', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  for (const { id, messages, description } of rules)
    for (const words of [description, ...Object.values(messages)])
      for (const text of [words.ko, words.en]) expect(text.trim(), id).not.toBe('');
});
