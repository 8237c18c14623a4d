import { complaintsSentence } from '$features/indicators/words/es/verdicts/complaints';
import { sentence, type VerdictCases } from '../caseTable';

const PARTNER = {
  encuesta: 'ENDIREH',
  anio_edicion: 2021,
  cobertura: 'nacional',
  ambito: 'pareja',
  valor: 13.1,
};
const WORK = { ...PARTNER, ambito: 'laboral', valor: 6.5 };

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'it gives what a survey published of the whole country',
    provisional: 'its edition is of years ago',
    noDenominator: 'a share has its own women; without it there is no row',
  },
  rows: [
    sentence('complaintsSentence', ['plural'], complaintsSentence([PARTNER, WORK])),
    sentence('complaintsSentence', ['singular'], complaintsSentence([PARTNER])),
    sentence('complaintsSentence', ['zero'], complaintsSentence([{ ...PARTNER, valor: 0 }])),
    sentence('complaintsSentence', [], complaintsSentence([])),
  ],
};
