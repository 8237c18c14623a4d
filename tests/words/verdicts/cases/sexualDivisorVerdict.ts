import { compared, sureSide } from '$lib/answers/byDivisor';
import { sexualDivisorSentence } from '$features/priorities/words/es/verdicts/sexualDivisorVerdict';
import { keyAt } from '../../../coloniaKey';
import { sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const ORDER = ['centro', 'doctores', 'roma-norte', 'tabacalera'].map((slug) => ({
  clave: keyAt(slug),
  nombre: slug,
}));

const DIFFERS = {
  ...compared(sureSide(0.999), sureSide(0.012)),
  firm: { mujeres: true, ambiente: false },
};
const AGREES = compared(sureSide(0.999), sureSide(0.98));

/** @param doubted places in the order of those of which it depends; both answers are of the first two */
const of = (covers: readonly Kind[], doubted: readonly number[]): VerdictCase =>
  sentence(
    'sexualDivisorSentence',
    covers,
    sexualDivisorSentence(
      ORDER,
      new Map(ORDER.map(({ clave }, place) => [clave, doubted.includes(place) ? DIFFERS : AGREES])),
      2,
    ),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'a count that is not published has no answer by either',
    provisional: 'its periods are complete years',
    noDenominator: 'without one of them there is no pair of answers',
  },
  rows: [
    of(['zero'], []),
    of(['singular'], [0]),
    of(['singular'], [3]),
    of(['singular'], [0, 3]),
    of(['plural'], [0, 1, 2, 3]),
    of(['plural'], [2, 3]),
  ],
};
