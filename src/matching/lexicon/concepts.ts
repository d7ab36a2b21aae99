import { ACTIONS } from './concepts/actions.ts';
import { AI } from './concepts/ai.ts';
import { CULTURE } from './concepts/culture.ts';
import { DEGREE } from './concepts/degree.ts';
import { ECONOMY } from './concepts/economy.ts';
import { LAW } from './concepts/law.ts';
import { MEDICINE } from './concepts/medicine.ts';
import { MIND } from './concepts/mind.ts';
import { NAMES } from './concepts/names.ts';
import { PEOPLE } from './concepts/people.ts';
import { PLACES } from './concepts/places.ts';
import { POLITICS } from './concepts/politics.ts';
import { SAFETY } from './concepts/safety.ts';
import { SCIENCE } from './concepts/science.ts';
import { STATISTICS } from './concepts/statistics.ts';
import { TECHNOLOGY } from './concepts/technology.ts';
import { TIME } from './concepts/time.ts';

/** What sort of thing a concept counts; things of two sorts are never one population. */
export type Sort = 'people' | 'texts' | 'runs' | 'models' | 'values' | 'money' | 'places' | 'time';

/** One idea and the words for it: English lemmas, Korean stems. */
export interface Concept {
  name: string;
  sort: Sort | null;
  en: readonly string[];
  ko: readonly string[];
}

/** Lines of `name (sort): English | Korean`, by field. A word may stand for several ideas. */
const FIELDS: readonly string[] = [
  ACTIONS,
  AI,
  CULTURE,
  DEGREE,
  ECONOMY,
  LAW,
  MEDICINE,
  MIND,
  NAMES,
  PEOPLE,
  PLACES,
  POLITICS,
  SAFETY,
  SCIENCE,
  STATISTICS,
  TECHNOLOGY,
  TIME,
];

const conceptOf = (line: string): Concept => {
  const [head = '', words = ''] = line.split(': ');
  const [name = '', sort] = head.split(' (');
  const [en = '', ko = ''] = words.split(' | ');
  return {
    name,
    sort: sort === undefined ? null : (sort.slice(0, -1) as Sort),
    en: en.split(', '),
    ko: ko.split(', '),
  };
};

/** Ideas that reports and their sources share, so that a Korean report can be held against an English source. */
export const CONCEPTS: readonly Concept[] = FIELDS.flatMap((field) =>
  field.trim().split('\n').map(conceptOf),
);
