import { describe, expect, it } from 'vitest';
import type { ComparableIndicator } from '$features/changes/answers/coloniaChanges';
import { comparableByColonia } from '$features/changes/answers/coloniaChanges';
import { comparedPeriods } from '$features/changes/familySentences';
import type { Period } from '$lib/period/period';
import { periodsOfTexts } from '../../lib/period/periodOf';

const YEARS = periodsOfTexts('2023', '2022', '2021', '2020', '2019', '2018');
const SPANS = periodsOfTexts('2021-2023', '2020-2022', '2019-2021', '2018-2020');
const comparable = (trienio: readonly Period[]): readonly ComparableIndicator[] =>
  comparableByColonia({ anio: YEARS, trienio }).comparable;

describe('comparedPeriods', () => {
  it('names the years once, whatever the number of indicators', () => {
    expect(comparedPeriods(comparable([]))).toBe('se compara 2023 con 2022');
  });

  it('names the spans of three years too, where a release has two without a year in common', () => {
    expect(comparedPeriods(comparable(SPANS))).toMatch(/^se compara 2023 con 2022 y .*2021.*2018/);
  });
});
