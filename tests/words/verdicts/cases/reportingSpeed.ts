import type { ReportingSpeed } from '$lib/answers/reportingSpeed';
import {
  reportingSpeedSentence,
  unknownSpeedSentence,
} from '$features/methods/words/es/verdicts/reportingSpeed';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

const of = (
  covers: readonly Kind[],
  verdict: ReportingSpeed['verdict'],
  [before, after]: readonly [number, number],
  [lower, upper]: readonly [number, number],
) =>
  sentence(
    'reportingSpeedSentence',
    covers,
    reportingSpeedSentence(
      {
        dias: 31,
        before: { anio: 2019, proporcion: before },
        after: { anio: 2023, proporcion: after },
        interval: { lower, upper },
        verdict,
      },
      'violencia familiar',
    ),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    singular: 'it gives shares, of 30 days at least',
    suppressed: 'delays are of the whole alcaldía',
    noDenominator: 'a share has its own cases to be divided by; without any there is no answer',
  },
  rows: [
    of(['plural'], 'antes', [0.88, 0.93], [0.024, 0.076]),
    of(['plural'], 'despues', [0.93, 0.88], [-0.076, -0.024]),
    of(['provisional'], 'azar', [0.9, 0.905], [-0.02, 0.03]),
    of(['zero'], 'azar', [0.9, 0.9], [-0.0003, 0.01]),
    of(['zero'], 'azar', [0, 0.004], [-0.001, 0.02]),
    sentence('unknownSpeedSentence', [], unknownSpeedSentence([])),
    sentence('unknownSpeedSentence', [], unknownSpeedSentence(['violación'])),
    sentence('unknownSpeedSentence', [], unknownSpeedSentence(['abuso sexual', 'violación'])),
  ],
};
