import { mirageParagraph } from '$features/changes/words/es/verdicts/mirageParagraph';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

const YEARS = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};
const MONTHS = {
  before: { first: '2024-01-01', last: '2024-05-01' },
  after: { first: '2025-01-01', last: '2025-05-01' },
};
const late = { enFrase: 'violencia familiar', share: 0.0935 };

const of = (
  covers: readonly Kind[],
  ratios: readonly (readonly [enFrase: string, ratio: number])[],
  rest: Partial<Parameters<typeof mirageParagraph>[0]> = {},
) =>
  sentence(
    'mirageParagraph',
    covers,
    mirageParagraph({
      pair: YEARS,
      mirages: ratios.map(([enFrase, ratio]) => ({ enFrase, ratio })),
      late,
      ...rest,
    }),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'counts of the whole alcaldía are all published',
    noDenominator: 'it compares two counts of one place',
  },
  rows: [
    of(['singular', 'provisional'], [['violencia familiar', 0.9]]),
    of(
      ['plural', 'provisional'],
      [
        ['violencia familiar', 0.9225],
        ['violencia sexual', 0.9196],
      ],
    ),
    of(
      ['plural'],
      [
        ['violencia familiar', 0.9],
        ['abuso sexual', 0.8],
        ['violación', 1.12],
      ],
    ),
    of(['provisional'], [['violencia familiar', 0.9]], { pair: MONTHS, late: null }),
    of(['zero'], [['violación', 0]]),
    of(['zero'], []),
  ],
};
