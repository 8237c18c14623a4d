import type { Trend, TrendPoint } from '$lib/answers/trend';
import {
  provisionalNote,
  trendHeadline,
  trendInShort,
} from '$features/overview/words/es/verdicts/trendVerdict';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const QUARTERS = ['2022-10-01', '2023-01-01', '2023-04-01', '2023-07-01'];

function of(
  covers: readonly Kind[],
  ...points: readonly Partial<TrendPoint>[]
): readonly VerdictCase[] {
  const all = points.map((point, place) => ({
    periodo: QUARTERS[place] ?? '',
    n: 100,
    provisional: false,
    suppressed: false,
    expected: 100,
    beyond: null,
    ...point,
  }));
  const trend: Trend = { points: all, tested: all.filter(({ expected }) => expected !== null) };
  return [
    headline('trendHeadline', covers, trendHeadline(trend, 'violencia familiar', 'Centro')),
    headline('trendInShort', covers, trendInShort(trend, 'Centro')),
    sentence('provisionalNote', covers, provisionalNote(trend)),
  ];
}

export const cases: VerdictCases = {
  doesNotApply: { noDenominator: 'it compares counts of one place' },
  rows: [
    ...of(['singular'], {}, { beyond: 'baja' }),
    ...of(['singular'], { beyond: 'aumento' }),
    ...of(['plural'], { beyond: 'baja' }, {}, { beyond: 'aumento' }),
    ...of(['zero'], {}, {}, { n: 0, expected: 1 }),
    ...of(['zero']),
    ...of(['suppressed'], { n: null, suppressed: true, expected: null }),
    ...of(['provisional'], {}, { provisional: true, expected: null }),
    ...of(['provisional'], { provisional: true, expected: null }),
  ],
};
