import type { Change } from '$lib/answers/change';
import { PILE_EFFECTS, PILE_SUBJECTS } from '$lib/contract/piles';
import { pileUnderChange, pileUnderOrder } from '$lib/words/es/verdicts/pileVerdict';
import { sentence, type VerdictCases } from '../caseTable';
import { changeOfRatio } from '../../../lib/answers/changeOfRatio';

const WINDOW = { first: '2023-01-01', last: '2023-12-01' };

const CHANGES: readonly Change[] = [
  changeOfRatio(1.4, 'aumento'),
  changeOfRatio(1.1, 'azar'),
  changeOfRatio(0.9, 'azar'),
  changeOfRatio(0.6, 'baja'),
];
const UNPUBLISHED: Change = {
  before: { window: WINDOW, n: null },
  after: { window: WINDOW, n: 100 },
  verdict: 'sin_respuesta',
  reason: 'sin_cuenta',
};

const pile = (effect: (typeof PILE_EFFECTS)[number], ...years: readonly string[]) => ({
  rule: 'punto' as const,
  of: ['acoso_sexual'] as const,
  indicador: 'violencia_sexual' as const,
  years,
  effect,
});

export const cases: VerdictCases = {
  doesNotApply: {
    zero: 'a pile has eight cases or more',
    provisional: 'its periods are complete years',
    noDenominator: 'a change is of counts; a level that is not known is not told of',
  },
  rows: [
    ...PILE_EFFECTS.flatMap((effect) => [
      ...CHANGES.flatMap((each) => [
        sentence('pileUnderChange', ['singular'], pileUnderChange(pile(effect, '2023'), each)),
        sentence(
          'pileUnderChange',
          ['plural'],
          pileUnderChange(pile(effect, '2022', '2023'), each, 'Colonia Inventada'),
        ),
      ]),
      ...PILE_SUBJECTS.map((subject) =>
        sentence(
          'pileUnderOrder',
          ['singular'],
          pileUnderOrder({ ...pile(effect, '2023'), subject }, 'Colonia Inventada'),
        ),
      ),
    ]),
    sentence(
      'pileUnderChange',
      ['suppressed'],
      pileUnderChange(pile('menor', '2023'), UNPUBLISHED),
    ),
  ],
};
