import { furtherAgreements, furtherChanges } from '$features/brief/words/es/verdicts/briefVerdict';
import { sentence, type VerdictCases } from '../caseTable';

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'cuenta renglones, no carpetas',
    provisional: 'cuenta renglones, no meses',
    noDenominator: 'cuenta renglones, no tasas',
  },
  rows: [
    sentence('furtherChanges', ['singular'], furtherChanges(1)),
    sentence('furtherChanges', ['plural'], furtherChanges(4)),
    sentence('furtherChanges', ['zero'], furtherChanges(0)),
    sentence('furtherAgreements', ['singular'], furtherAgreements(1)),
    sentence('furtherAgreements', ['plural'], furtherAgreements(12)),
    sentence('furtherAgreements', ['zero'], furtherAgreements(0)),
  ],
};
