import { compared, sureSide, type Judged } from '$lib/answers/byDivisor';
import {
  answersDoubt,
  answersDoubtOf,
  bothAnswers,
  bothSides,
  dependsCell,
  dependsOnDivisor,
  dependsShort,
  whichDepend,
} from '$lib/words/es/verdicts/divisorVerdict';
import { fragment, sentence, type VerdictCases } from '../caseTable';

const VERDICTS = ['encima', 'debajo', 'igual'] as const;

const rate = (verdict: Judged['verdict']): Judged => ({ verdict, probability: null });

const PAIRS = VERDICTS.flatMap((one) => VERDICTS.map((other) => compared(rate(one), rate(other))));

const PROBABILITIES = [0.999, 0.6, 0.001].flatMap((one) =>
  [0.999, 0.6, 0.001].map((other) => compared(sureSide(one), sureSide(other))),
);

const differing = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    nombre: `Colonia ${place + 1}`,
    byDivisor: compared(rate('encima'), rate(place % 2 === 0 ? 'igual' : 'debajo')),
  }));

const FIRMNESS = [true, false].flatMap((mujeres) =>
  [true, false].map((ambiente) => ({ mujeres, ambiente })),
);

/** Of which an answer could be another. */
const doubted = (count: number) =>
  differing(count).map(({ nombre, byDivisor }) => ({
    nombre,
    byDivisor: { ...byDivisor, firm: { mujeres: true, ambiente: false } },
  }));

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'a count that is not published has no answer by either',
    provisional: 'its periods are complete years',
    noDenominator: 'without one of them there is no pair of answers',
  },
  rows: [
    ...[...PAIRS, ...PROBABILITIES].flatMap((both) => {
      const told = dependsOnDivisor(both);
      return [
        fragment('bothAnswers', [], bothAnswers(both)),
        fragment('bothSides', [], bothSides(both)),
        sentence('dependsOnDivisor', [], told === null ? null : `${told}.`),
        fragment('dependsCell', [], dependsCell(both)),
        sentence('dependsShort', [], `${dependsShort(both)}.`),
      ];
    }),
    ...FIRMNESS.map((firm) =>
      sentence(
        'answersDoubt',
        [],
        answersDoubt({ ...compared(rate('encima'), rate('igual')), firm }),
      ),
    ),
    sentence('answersDoubtOf', ['zero'], answersDoubtOf([])),
    sentence('answersDoubtOf', ['singular'], answersDoubtOf(doubted(1))),
    sentence('answersDoubtOf', ['plural'], answersDoubtOf(doubted(11))),
    sentence('whichDepend', ['zero'], whichDepend([])),
    sentence('whichDepend', ['singular'], whichDepend(differing(1))),
    sentence('whichDepend', ['plural'], whichDepend(differing(2))),
    sentence('whichDepend', ['plural'], whichDepend(differing(18))),
    sentence('whichDepend', ['plural'], whichDepend(differing(40))),
  ],
};
