import { womenPerTenSentence } from '$features/indicators/words/es/verdicts/womenPerTen';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

const of = (covers: readonly Kind[], mujeres_por_diez: number, hasta = '2021-03-31') =>
  sentence(
    'womenPerTenSentence',
    covers,
    womenPerTenSentence({ desde: '2019-04-01', hasta, mujeres_por_diez }),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'where women or the other carpetas are few there is no row',
    provisional: 'the months ended years ago',
    noDenominator: 'without carpetas there is no row',
  },
  rows: [of(['zero'], 0), of(['singular'], 1), of(['plural'], 8), of([], 10), of([], 12)],
};
