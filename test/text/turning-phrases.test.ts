import { describe, expect, it } from 'vitest';
import { findHedges } from '../../src/text/hedges.ts';
import { findNegations } from '../../src/text/negations.ts';

const sureHedges = (text: string, lang: string) =>
  findHedges(text, lang)
    ?.filter(({ sure }) => sure)
    .map(({ text, kind }) => `${text}: ${kind}`);
const sureNegations = (text: string, lang: string) =>
  findNegations(text, lang)
    ?.filter(({ sure }) => sure)
    .map(({ text }) => text);

describe('hedges', () => {
  it.each([
    ['en', 'Tides may shift the buoys.', ['may: possibility']],
    ['en', 'The buoys were moved in May 2031.', []],
    ['en', 'May 2031 was calm.', []],
    ['en', 'The buoys were moved on 12 May; on 3 May they were not.', []],
    ['en', 'Note that 12 may be too many.', ['may be: possibility']],
    ['en', 'This may be too many.', ['may be: possibility']],
    ['en', 'Dismay, seldom’s and “PERHAPS”.', ['seldom: frequency', 'PERHAPS: possibility']],
    ['en', 'It could not be repaired.', []],
    ['en', 'Gulls appear to sleep; they appear in Table 2.', ['appear to: appearance']],
    ['en', 'We don’t believe it is mostly sand.', ['We don’t believe: opinion', 'mostly: degree']],
    ['ko', '부표가 옮겨졌을 수도 있다.', ['수도 있: possibility']],
    ['ko', '물이 빠진 것으로 보인다.', ['것으로 보인: appearance']],
    ['ko', '강한 회복세를 보였다.', []],
    ['ko', '갈매기는 대체로 잔다.', ['대체로: degree']],
    ['ko', '비가 올지도모른다.', ['지도모른: possibility']],
    ['ko', '물이 찬 것 같다.'.normalize('NFD'), ['것 같: appearance']],
  ])('%s: %s', (lang, text, expected) => {
    expect(sureHedges(text, lang)).toEqual(expected);
  });
});

describe('negations', () => {
  it.each([
    ['en', 'The lamp wasn’t lit, nor was the bell rung.', ['n’t', 'nor']],
    ['en', 'Not only the lamp, but no fewer than 5 bells.', []],
    ['en', 'There is no doubt about note No. 5.', []],
    ['ko', '등은 켜지지 않았고 종도 없었다.', ['않', '없']],
    ['ko', '틀림없이 종은 하나밖에 없다.', []],
    ['ko', '종뿐만 아니라 등도 끊임없이 켰다.', []],
    ['ko', '제안 하나를 냈다.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(sureNegations(text, lang)).toEqual(expected);
  });

  it('says where words of a language are not known', () => {
    expect(findNegations('ikke', 'da')).toBeNull();
    expect(findHedges('måske', 'da')).toBeNull();
  });

  it('stays linear on texts made to be slow', () => {
    const text = `${'un'.repeat(50_000)} ${'것으로 '.repeat(20_000)}`;
    expect(findNegations(text, 'en')).not.toBeNull();
    expect(findHedges(text, 'ko')).not.toBeNull();
  });
});
