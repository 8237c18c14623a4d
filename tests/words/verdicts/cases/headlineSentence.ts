import { naiveChangeOf } from '$lib/answers/change';
import {
  changesLine,
  headlineSentence,
  type HeadlineChange,
} from '$features/changes/words/es/verdicts/headlineSentence';
import { headline, sentence, type Kind, type VerdictCases } from '../caseTable';

type Counts = readonly [
  enFrase: string,
  before: number | null,
  after: number | null,
  elsewhere?: { readonly before: number; readonly after: number },
];

const changesOf = (changes: readonly Counts[]): readonly HeadlineChange[] =>
  changes.map(([enFrase, before, after, elsewhere = null]) => ({
    enFrase,
    elsewhere,
    change: naiveChangeOf(
      { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
      { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
    ),
  }));

const of = (covers: readonly Kind[], ...changes: readonly Counts[]) =>
  headline('headlineSentence', covers, headlineSentence(changesOf(changes), '2024-07-01'));
const line = (covers: readonly Kind[], ...changes: readonly Counts[]) =>
  sentence('changesLine', covers, changesLine(changesOf(changes)));

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
    line(['singular'], ['violencia familiar', 1214, 1333]),
    line(['singular'], ['violencia familiar', 2659, 2551]),
    line(['plural'], ['violencia familiar', 2659, 2551], ['tentativa de feminicidio', 22, 5]),
    line(['plural'], ['acoso sexual', 68, 44], ['violencia familiar', 2000, 2400]),
    line(['zero'], ['violencia familiar', 2659, 2551], ['violación', 100, 101]),
    line(['suppressed'], ['feminicidio', null, 8]),
  ],
};
