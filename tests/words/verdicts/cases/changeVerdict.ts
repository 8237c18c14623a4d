import { naiveChangeOf } from '$lib/answers/change';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';
import { fragment, sentence, type Kind, type VerdictCases } from '../caseTable';

const rowsOf = (
  covers: readonly Kind[],
  before: number | null,
  after: number | null,
  unit: CountingUnit = CARPETAS,
) => {
  const words = changeVerdict(
    naiveChangeOf(
      { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
      { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
    ),
    unit,
  );
  const parts = [words.before, words.after, words.change, words.label];
  return [
    sentence('changeVerdict', covers, words.sentence),
    sentence('changeVerdict', [], words.gloss),
    ...parts.map((part) => fragment('changeVerdict', [], part)),
  ];
};

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'its periods end with the last complete month',
    noDenominator: 'it compares two counts of one place',
  },
  rows: [
    ...rowsOf(['singular'], 1, 15),
    ...rowsOf(['singular'], 3, 1, WOMEN_VICTIMS),
    ...rowsOf(['plural'], 2659, 2551),
    ...rowsOf(['plural'], 1214, 1333),
    ...rowsOf(['plural'], 68, 44, WOMEN_VICTIMS),
    ...rowsOf(['plural'], 1500, 30_000),
    ...rowsOf(['plural'], 100, 100),
    ...rowsOf(['zero'], 0, 0),
    ...rowsOf(['zero'], 0, 0, WOMEN_VICTIMS),
    ...rowsOf(['zero'], 0, 8),
    ...rowsOf(['zero'], 0, 2500),
    ...rowsOf(['zero'], 8, 0),
    ...rowsOf(['suppressed'], null, 7),
    ...rowsOf(['suppressed'], 7, null),
    ...rowsOf(['suppressed'], null, null, WOMEN_VICTIMS),
  ],
};
