import {
  comparedSentence,
  laterMonths,
  registerNews,
  releaseSentence,
  revisedSentence,
} from '$features/cabinet/words/es/verdicts/sinceVerdict';
import { fragment, sentence, type VerdictCases } from '../caseTable';

const months = { first: '2026-06-01', last: '2026-07-01' };

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'sólo cuenta meses completos',
    suppressed: 'dice fechas y cuántas cosas hay, no cuentas de casos',
    noDenominator: 'no divide',
  },
  rows: [
    sentence('releaseSentence', [], releaseSentence({ built: '2026-07-31', isLater: true })),
    sentence('releaseSentence', [], releaseSentence({ built: '2026-05-01', isLater: false })),
    sentence('comparedSentence', [], comparedSentence('2024-07-01', false)),
    sentence('comparedSentence', [], comparedSentence('2026-07-01', true)),
    fragment('laterMonths', [], laterMonths({ nombre: 'Una serie', months })),
    sentence('revisedSentence', ['zero'], revisedSentence(0)),
    sentence('revisedSentence', ['singular'], revisedSentence(1)),
    sentence('revisedSentence', ['plural'], revisedSentence(1218)),
    sentence('registerNews', ['zero'], registerNews({ agreements: 0, progress: 0 })),
    sentence('registerNews', ['singular'], registerNews({ agreements: 1, progress: 0 })),
    sentence('registerNews', ['plural'], registerNews({ agreements: 2, progress: 3 })),
  ],
};
