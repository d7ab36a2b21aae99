import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A result that a reference expects, in the words of the case files. */
export interface ExpectedTest {
  test: string;
  df1: number | null;
  df2: number | null;
  comparison: string;
  value: number;
  p_comparison: string;
  p_reported: number | null;
  p_computed: number | null;
  error: boolean;
  decision_error: boolean;
}

export interface TestCase {
  id: string;
  kind: 'nhst' | 'pvalues';
  text: string;
  options: {
    alpha: number;
    pEqualAlphaSig: boolean;
    pZeroError: boolean;
    OneTailedTests: boolean;
    OneTailedTxt: boolean;
  };
  expected: ExpectedTest[];
}

export interface Paper {
  id: string;
  text: string;
}

/** What the reference found in a paper. */
export interface PaperResult {
  source: string;
  test_type: string;
  df1: number | null;
  df2: number | null;
  test_value: number;
  p_comp: string;
  reported_p: number | null;
  raw: string;
  error: boolean;
  decision_error: boolean;
}

export interface GridRow {
  test: 't' | 'F' | 'r' | 'Z' | 'Chi2';
  df1: number | null;
  df2: number | null;
  value: number;
  p: number;
  logp: number;
}

export interface PossibilityRow {
  check: 'grim' | 'grimmer' | 'debit';
  x: string;
  sd?: string;
  n: number;
  items?: number;
  percent?: boolean;
  exact: boolean;
}

export interface CountRow {
  id: string;
  k: number;
  n: number;
  percent: string;
  consistent: boolean;
}

export interface SpellingRow {
  text: string;
  is_p?: boolean;
  value: number | null;
}

/** Rows of a JSON Lines file of the statistics folder; none where the file is not there. */
export function readRows<Row>(folder: string, file: string): Row[] {
  const path = join(folder, 'statistics', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
