import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schemas/quantity.ts';
import { compare, recognize } from '../../src/quantities/index.ts';

function only(text: string): Quantity {
  const [first, ...rest] = recognize(text);
  if (first === undefined || rest.length > 0) throw new Error(`"${text}" holds no single quantity`);
  return first;
}

/** Stated, source, relation and why. */
const CASES: readonly (readonly [stated: string, source: string, found: string])[] = [
  ['42', '42', 'equal same-value'],
  ['42', '42.0', 'equal fewer-decimals'],
  ['42.0', '42', 'equal more-decimals'],
  ['1.2 million', '120만', 'equal same-value'],
  ['120만', '1,200,000', 'equal same-value'],
  ['30만8210건', '308,210 conversations', 'equal same-value'],
  ['세 건', '3개', 'equal same-value'],
  ['3명', '3 people', 'equal same-value'],
  ['3명', '3건', 'different other-unit'],
  ['0.84', '84%', 'unit-converted percent-of-ratio'],
  ['84%', '0.84', 'unit-converted percent-of-ratio'],
  ['8‰', '0.8%', 'unit-converted percent-of-ratio'],
  ['절반', '50%', 'unit-converted percent-of-ratio'],
  ['9할 3푼', '93%', 'unit-converted percent-of-ratio'],
  ['10명 중 9명', '90%', 'unit-converted percent-of-ratio'],
  ['25 basis points', '0.25%포인트', 'unit-converted unit-factor'],
  ['3.2%포인트', '3.2%', 'different other-unit'],
  ['1시간', '60 minutes', 'unit-converted unit-factor'],
  ['2시간 30분', '150 minutes', 'equal same-value'],
  ['5 km', '5,000 m', 'unit-converted unit-factor'],
  ['시속 90km', '25 m/s', 'unit-converted unit-factor'],
  ['1 mg/L', '0.1 mg/dL', 'unit-converted unit-factor'],
  ['12.4 mg/dL', '12.4 mg/L', 'different other-value'],
  ['5 mg', '5 mg/L', 'different other-unit'],
  ['60 km', '60 km per hour', 'different other-unit'],
  ['5 mg per day', '5 mg/day', 'equal same-value'],
  ['5 mg per day', '5 mg per week', 'different other-value'],
  ['$30,000 per head', '$30,000 per capita', 'equal same-value'],
  ['$30,000 per head', '$30,000 per household', 'different other-unit'],
  ['3만 달러', '$30,000 per head', 'equal same-value'],
  ['$5/kg', '$5,000 per tonne', 'unit-converted unit-factor'],
  ['1,000 cells/mL', '1 cells/μL', 'unit-converted unit-factor'],
  ['1,000 cells/mL', '1,000 cells/L', 'different other-value'],
  ['40 U/L', '40', 'different other-unit'],
  ['100 Mbps', '12.5 MB/s', 'unit-converted unit-factor'],
  ['5 mol/L', '5 mM', 'different other-value'],
  ['2 p.m.', '14:00', 'equal same-value'],
  ['2 p.m.', '2 a.m.', 'different other-value'],
  ['3분기', 'Q3', 'equal same-value'],
  ['2분기', 'Q3', 'different other-value'],
  ['3분기', 'third quarter', 'equal same-value'],
  ['3분기', '3분기 연속', 'different other-unit'],
  ['36.6도', '36.6 °C', 'equal same-value'],
  ['$5', '5달러', 'equal same-value'],
  ['$5', '5유로', 'different other-unit'],
  ['70%', '70', 'different other-unit'],
  ['84%', '83.7%', 'rounded rounded-to-shown-decimals'],
  ['83.7%', '84%', 'different other-value'],
  ['3분의 1', '33.3%', 'rounded rounded-to-shown-decimals'],
  ['절반', '80%', 'different other-value'],
  ['nine in ten', '92%', 'different other-value'],
  ['12만', '123,456', 'rounded stated-scale-rounded'],
  ['4.5 million', '4,480,000', 'rounded stated-scale-rounded'],
  ['약 1,000명', '1,024명', 'rounded stated-approximately'],
  ['약 1,000명', '1,500명', 'different other-value'],
  ['약 84%', '86%', 'different other-value'],
  ['about half', '48%', 'rounded stated-approximately'],
  ['at least 80%', '84%', 'bound-consistent within-bound'],
  ['84% 이상', '84%', 'bound-consistent within-bound'],
  ['more than 84%', '84%', 'different other-bound'],
  ['10~20%', '15%', 'bound-consistent within-range'],
  ['33–36', '33 to 36', 'equal same-value'],
  ['수백만 명', '3,400,000 people', 'bound-consistent within-range'],
  ['수만 명', '3,400,000 people', 'different indefinite'],
  ['hundreds of thousands', '308,210', 'bound-consistent within-range'],
  ['84% ± 2', '84% ± 3', 'different other-bound'],
  ['84% ± 2', '84%', 'different other-bound'],
  ['2025년 2월 3일', '2025-02-03', 'equal same-value'],
  ['Claude 3.5', 'Claude 3.7', 'different other-name'],
];

describe('compare', () => {
  it.each(CASES)('%s, where the source says %s: %s', (stated, source, found) => {
    const { relation, why } = compare(only(stated), only(source));
    expect(`${relation} ${why}`).toBe(found);
  });

  it('tells intervals of other confidence apart', () => {
    const [, stated] = recognize('95% CI 80–88');
    const [, source] = recognize('90% CI 80–88');
    if (stated === undefined || source === undefined) throw new Error('no interval');
    expect(compare(stated, source).relation).toBe('different');
    expect(compare(stated, stated).relation).toBe('equal');
  });
});
