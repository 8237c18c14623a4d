import {
  doubtSentence,
  heldOf,
  heldSentence,
  partedSentence,
  writeCrimes,
} from '$lib/words/es/verdicts/registersVerdict';
import { yearWindow } from '$lib/period/months';
import { fragment, sentence, type VerdictCases } from '../caseTable';

const CRIMES = ['abuso_sexual', 'violacion'];
const [before, after] = [
  { own: 221, other: 329 },
  { own: 1, other: 477 },
];
const doubt = (why: 'cobertura' | 'direccion') =>
  doubtSentence({
    why,
    windows: { before: yearWindow(2022), after: yearWindow(2023) },
    before,
    after,
    crimes: CRIMES,
  });

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'counts of a whole alcaldía are official and never hidden',
    noDenominator: 'it divides by the other register, which is there or nothing is said',
    provisional: 'only periods that both registers tell whole',
  },
  rows: [
    sentence('doubtSentence', ['plural'], doubt('cobertura')),
    sentence('doubtSentence', ['plural'], doubt('direccion')),
    sentence('partedSentence', [], partedSentence({ why: 'cobertura' })),
    sentence('partedSentence', [], partedSentence({ why: 'direccion' })),
    sentence('heldSentence', ['plural'], heldSentence(before, CRIMES, '2022')),
    sentence('heldSentence', ['singular'], heldSentence(after, CRIMES, '2023')),
    sentence('heldSentence', ['zero'], heldSentence({ own: 0, other: 9 }, CRIMES, '2023')),
    fragment('heldOf', [], heldOf(before)),
    fragment('writeCrimes', [], writeCrimes(['violacion', 'snsp_otro'])),
  ],
};
