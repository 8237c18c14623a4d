import { priorityHeadline } from '$features/priorities/words/es/verdicts/priorityHeadline';
import { headline, type VerdictCases } from '../caseTable';

const NAMES = ['Centro', 'Doctores', 'Morelos', 'Obrera', 'Juárez', 'Guerrero', 'Hipódromo'];
const LONG = ['Santa María la Ribera', 'San Simón Tolnáhuac', 'Nonoalco Tlatelolco', 'Roma Sur'];
const places = (shares: readonly (number | null)[], names: readonly string[] = NAMES) =>
  shares.map((first, place) => ({ nombre: names[place] ?? 'Obrera', first }));

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'sólo se ordenan periodos completos',
    suppressed: 'lo que se protege se dice bajo las barras',
  },
  rows: [
    headline(
      'priorityHeadline',
      ['plural'],
      priorityHeadline(places([1, 0.97, 0.8, 0.7, 0.9, 0.5])),
    ),
    headline(
      'priorityHeadline',
      ['singular'],
      priorityHeadline(places([0.95, 0.8, 0.8, 0.7, 0.8, 0])),
    ),
    headline('priorityHeadline', [], priorityHeadline(places([1, 1, 1, 1, 1, 0]))),
    headline('priorityHeadline', [], priorityHeadline(places([1, 1, 1, 1, 0.2, 0], LONG))),
    headline('priorityHeadline', [], priorityHeadline(places([1, 1, 1, 1, 1, 0], LONG))),
    headline('priorityHeadline', [], priorityHeadline(places([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]))),
    headline(
      'priorityHeadline',
      [],
      priorityHeadline(places([null, null, null, null, null, null])),
    ),
    headline('priorityHeadline', [], priorityHeadline(places([1, 1]))),
    headline('priorityHeadline', ['zero', 'noDenominator'], priorityHeadline([])),
  ],
};
