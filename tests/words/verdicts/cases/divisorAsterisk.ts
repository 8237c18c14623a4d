import type { RankedStanding } from '$lib/answers/ranking';
import { asteriskSentence } from '$lib/words/es/verdicts/divisorAsterisk';
import { rankingBy } from '../../../lib/figures/invented';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

type Told = readonly [nombre: string, verdict: RankedStanding, depends: boolean];

function of(covers: readonly Kind[], told: readonly Told[], judgedBy: 'mujeres' | 'ambos') {
  const base = rankingBy('veredicto');
  const [one] = base.colonias;
  const colonias = told.flatMap(([nombre, verdict, depends]) =>
    one === undefined ? [] : [{ ...one, nombre, verdict, depends }],
  );
  return sentence('asteriskSentence', covers, asteriskSentence({ ...base, colonias, judgedBy }));
}

const DEPENDS: Told = ['Centro', 'encima', true];
const STAYS: readonly Told[] = [
  ['Doctores', 'encima', false],
  ['Hipódromo', 'encima', false],
  ['Ignacia', 'debajo', false],
  ['Condesa', 'debajo', true],
];

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'a count that is not published has no answer by either divisor',
    provisional: 'its periods are complete years',
    noDenominator: 'without one of them there is no pair of answers',
  },
  rows: [
    of(['singular'], [DEPENDS, ...STAYS.slice(0, 1)], 'mujeres'),
    of(['plural'], [DEPENDS, ...STAYS], 'mujeres'),
    of(['zero'], [DEPENDS], 'mujeres'),
    of(['zero'], [], 'mujeres'),
    of(['plural'], [['Centro', 'depende', true]], 'ambos'),
  ],
};
