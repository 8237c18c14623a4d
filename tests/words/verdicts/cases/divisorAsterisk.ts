import { compared, type Judged } from '$lib/answers/byDivisor';
import { asteriskSentence } from '$lib/words/es/verdicts/divisorAsterisk';
import { rankingBy } from '../../../lib/figures/invented';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

type Side = Judged['verdict'];
/** By residents, and by people present. */
type Told = readonly [nombre: string, residents: Side, present: Side];

const judged = (verdict: Side): Judged => ({ verdict, probability: null });

function of(covers: readonly Kind[], told: readonly Told[], judgedBy: 'mujeres' | 'ambos') {
  const base = rankingBy('veredicto');
  const [one] = base.colonias;
  const colonias = told.flatMap(([nombre, residents, present]) => {
    const byDivisor = compared(judged(residents), judged(present));
    const depends = byDivisor.agreement === 'depende';
    return one === undefined ? [] : [{ ...one, nombre, verdict: residents, depends, byDivisor }];
  });
  return sentence('asteriskSentence', covers, asteriskSentence({ ...base, colonias, judgedBy }));
}

const DEPENDS: Told = ['Centro', 'encima', 'igual'];
const OTHERS: readonly Told[] = [
  ['Doctores', 'encima', 'encima'],
  ['Hipódromo', 'encima', 'encima'],
  ['Ignacia', 'debajo', 'debajo'],
  ['Condesa', 'debajo', 'igual'],
  ['Morelos', 'igual', 'encima'],
  ['Guerrero', 'igual', 'encima'],
  ['Algarín', 'igual', 'debajo'],
];
const MANY: readonly Told[] = ['A', 'B', 'C', 'D'].map((nombre) => [nombre, 'igual', 'encima']);

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'a count that is not published has no answer by either divisor',
    provisional: 'its periods are complete years',
    noDenominator: 'without one of them there is no pair of answers',
  },
  rows: [
    of(['singular'], [DEPENDS, ...OTHERS.slice(0, 1)], 'mujeres'),
    of(['plural'], [DEPENDS, ...OTHERS], 'mujeres'),
    of(['plural'], [...OTHERS.slice(0, 1), ...MANY], 'mujeres'),
    of(['plural'], [...OTHERS.slice(0, 2), ...MANY], 'mujeres'),
    of(['zero'], [DEPENDS], 'mujeres'),
    of(['zero'], [], 'mujeres'),
    of(['plural'], [DEPENDS], 'ambos'),
  ],
};
