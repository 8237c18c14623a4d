import { naiveChangeOf } from '$lib/answers/change';
import { headlineSentence } from '$features/changes/words/es/verdicts/headlineSentence';
import { headline, type Kind, type VerdictCases } from '../caseTable';

type Counts = readonly [
  enFrase: string,
  before: number | null,
  after: number | null,
  elsewhere?: { readonly before: number; readonly after: number },
];

const of = (covers: readonly Kind[], ...changes: readonly Counts[]) =>
  headline(
    'headlineSentence',
    covers,
    headlineSentence(
      changes.map(([enFrase, before, after, elsewhere = null]) => ({
        enFrase,
        elsewhere,
        change: naiveChangeOf(
          { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
          { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
        ),
      })),
      '2024-07-01',
    ),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'the twelve months end with the last complete one',
    noDenominator: 'it compares two counts of one place',
  },
  rows: [
    of(['singular'], ['violencia familiar', 1214, 1333]),
    of(['singular'], ['violencia familiar', 1214, 1333, { before: 9000, after: 8910 }]),
    of(['singular'], ['feminicidio', 30, 8, { before: 15, after: 12 }]),
    of(['singular'], ['violación', 1, 15]),
    of(['plural'], ['acoso sexual', 68, 44], ['violencia familiar', 2000, 2400]),
    of(
      ['plural'],
      ['acoso sexual', 68, 44],
      ['violencia familiar', 2000, 2400],
      ['violación', 200, 100],
    ),
    of(['zero'], ['feminicidio', 0, 8]),
    of(['zero'], ['violación', 12, 0]),
    of(['zero'], ['feminicidio', 0, 0]),
    of([], ['violencia familiar', 2659, 2551], ['feminicidio', 4, 7]),
    of(['suppressed'], ['feminicidio', null, 8]),
    of(['suppressed']),
  ],
};
