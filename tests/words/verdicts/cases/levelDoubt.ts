import { levelDoubtSentence } from '$features/colonia/words/es/verdicts/levelDoubt';
import { sentence, type VerdictCases } from '../caseTable';

const set = (best: number, worst: number) => ({ best, worst });

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'of a count that is not published nothing is told',
    provisional: 'its periods are complete years',
    zero: 'a colonia without cases stands below the rest, or like it',
    singular: 'no count is told',
    plural: 'no count is told',
  },
  rows: [
    sentence(
      'levelDoubtSentence',
      [],
      levelDoubtSentence('encima', {
        holds: true,
        places: { told: set(1, 9), doubted: set(1, 14) },
      }),
    ),
    sentence(
      'levelDoubtSentence',
      [],
      levelDoubtSentence('debajo', {
        holds: false,
        places: { told: set(33, 33), doubted: set(30, 33) },
      }),
    ),
    sentence(
      'levelDoubtSentence',
      [],
      levelDoubtSentence('igual', {
        holds: true,
        places: { told: set(3, 20), doubted: set(3, 20) },
      }),
    ),
    sentence(
      'levelDoubtSentence',
      ['noDenominator'],
      levelDoubtSentence('igual', { holds: false, places: null }),
    ),
  ],
};
