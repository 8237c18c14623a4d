import { noneRevised, revisedHeadline } from '$features/data/words/es/verdicts/revisedVerdict';
import { headline, sentence, type VerdictCases } from '../caseTable';

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'only counts that two releases print are compared',
    provisional: 'a count changes whether it was complete or not',
    noDenominator: 'nothing is divided',
  },
  rows: [
    sentence('noneRevised', ['zero'], noneRevised()),
    headline('revisedHeadline', ['singular'], revisedHeadline(1, 33)),
    headline('revisedHeadline', ['singular'], revisedHeadline(1, 1)),
    headline('revisedHeadline', ['plural'], revisedHeadline(4, 33)),
    headline('revisedHeadline', ['plural'], revisedHeadline(12, 1_833)),
    headline('revisedHeadline', ['plural'], revisedHeadline(33, 33)),
  ],
};
