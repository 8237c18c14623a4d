import {
  breakSentence,
  monthHeadline,
  monthInShort,
  provisionalMonthsNote,
} from '$features/overview/words/es/verdicts/monthTrendVerdict';
import {
  BREAKS,
  MONTHS,
  toldMonths,
  type Told,
} from '../../../features/overview/words/es/verdicts/toldMonths';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const { INSIDE, OUTSIDE, ABOVE, BELOW } = MONTHS;
const { RISE, FALL, JUMP, FROM_NONE, SINCE, BACK } = BREAKS;

function of(covers: readonly Kind[], told: Told): readonly VerdictCase[] {
  const trend = toldMonths(told);
  const breaks = told.breaks ?? [];
  return [
    headline('monthHeadline', covers, monthHeadline(trend, breaks, 'violencia familiar')),
    headline('monthInShort', covers, monthInShort(trend, breaks)),
    ...breaks.map((change) => sentence('breakSentence', covers, breakSentence(change))),
    sentence('provisionalMonthsNote', covers, provisionalMonthsNote(trend)),
  ];
}

export const cases: VerdictCases = {
  doesNotApply: {
    noDenominator: 'it compares counts of one place',
    suppressed: 'nothing of a whole alcaldía is suppressed',
  },
  rows: [
    ...of(['singular'], { expectations: [INSIDE, OUTSIDE], breaks: [RISE] }),
    ...of(['singular'], { expectations: [INSIDE, ABOVE], breaks: [JUMP] }),
    ...of(['plural'], { expectations: [INSIDE, OUTSIDE, OUTSIDE], breaks: [FALL, RISE] }),
    ...of(['plural'], { expectations: [BELOW, ABOVE, OUTSIDE] }),
    ...of(['singular'], { expectations: [INSIDE, OUTSIDE], breaks: [SINCE] }),
    ...of(['plural'], { expectations: [INSIDE, INSIDE], breaks: [FALL, BACK] }),
    ...of(['zero'], { expectations: [INSIDE, INSIDE] }),
    ...of(['zero'], { unjudged: 'pocas', counts: [0, 0, 0] }),
    ...of(['zero'], { unjudged: 'niveles_distintos', breaks: [FROM_NONE] }),
    ...of(['plural'], { unjudged: 'pocas', counts: [0, 1, 0, 2] }),
    ...of(['singular'], { unjudged: 'pocas', counts: [1] }),
    ...of(['zero'], { unjudged: 'serie_corta' }),
    ...of(['provisional'], { expectations: [INSIDE], counts: [1, 200, 3], provisional: 1 }),
    ...of(['provisional'], { unjudged: 'pocas', counts: [200], provisional: 1 }),
  ],
};
