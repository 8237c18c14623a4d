import {
  cityCallsSentence,
  perceptionSentence,
} from '$features/indicators/words/es/verdicts/otherFigures';
import { sentence, type VerdictCases } from '../caseTable';

const PRESS = { anio: 2025, trimestre: 2, valor: 53.4, como: 'prensa' };
const CALCULATED = { anio: 2026, trimestre: 2, valor: 52.5, como: 'calculo_de_un_tercero' };
const CALLS = {
  primero: '2019-01-01',
  ultimo: '2020-10-01',
  llamadas: 154_386,
  menos: 3975,
  mas: 9258,
};

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'it gives what others published of whole alcaldías and of the city',
    provisional: 'its months and quarters are of years ago',
    noDenominator: 'a share has its own people; without it there is no row',
  },
  rows: [
    sentence(
      'perceptionSentence',
      ['plural'],
      perceptionSentence([PRESS, CALCULATED], 'Inventada'),
    ),
    sentence(
      'perceptionSentence',
      [],
      perceptionSentence([{ ...PRESS, como: 'publicada' }], 'Inventada'),
    ),
    sentence(
      'perceptionSentence',
      ['zero'],
      perceptionSentence([{ ...PRESS, valor: 0 }], 'Inventada'),
    ),
    sentence('perceptionSentence', [], perceptionSentence([], 'Inventada')),
    sentence('cityCallsSentence', ['plural'], cityCallsSentence(CALLS)),
    sentence(
      'cityCallsSentence',
      ['singular'],
      cityCallsSentence({ ...CALLS, ultimo: CALLS.primero, llamadas: 1, menos: 1, mas: 1 }),
    ),
    sentence('cityCallsSentence', ['zero'], cityCallsSentence({ ...CALLS, menos: 0 })),
  ],
};
