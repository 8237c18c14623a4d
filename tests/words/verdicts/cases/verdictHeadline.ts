import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import {
  coloniaHeadline,
  verdictHeadline,
} from '$features/overview/words/es/verdicts/verdictHeadline';
import { colonia } from '../../../lib/answers/colonias';
import { headline, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const NAMES = ['Centro', 'Doctores', 'Guerrero', 'Hipódromo'];

/** What the map of verdicts says of colonias of one size. */
function of(
  covers: readonly Kind[],
  cases: readonly (number | null)[],
  rest: { readonly mujeres?: number | null; readonly alcaldia?: number } = {},
): VerdictCase[] {
  const mujeres = rest.mujeres === undefined ? 10_000 : rest.mujeres;
  const colonias = cases.map((n, place) => colonia(NAMES[place] ?? '', n, mujeres));
  const known = cases.reduce<number>((sum, n) => sum + (n ?? 3), 0);
  const alcaldia = {
    n: rest.alcaldia ?? known,
    mujeres: mujeres === null ? null : mujeres * Math.max(1, cases.length),
  };
  return [CARPETAS, WOMEN_VICTIMS].flatMap((counts) => {
    const ranking = rankingOf(colonias, alcaldia, 'veredicto', 1, counts);
    return [
      headline('verdictHeadline', covers, verdictHeadline(ranking, 'violencia familiar')),
      ...ranking.colonias.map((each) =>
        headline('coloniaHeadline', covers, coloniaHeadline(each, ranking, 'violencia familiar')),
      ),
    ];
  });
}

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'its periods are complete years' },
  rows: [
    ...of(['singular'], [400, 100, 100, 100]),
    ...of(['singular'], [500]),
    ...of(['singular'], [1, null, null, null]),
    ...of(['plural'], [300, 290, 100, 100]),
    ...of(['plural'], [2000, 1000, 500, 100]),
    ...of(['plural'], [100, 100, 104, 98]),
    ...of(['plural'], [100, 100, 100, 5]),
    ...of(['zero'], [0, 0, 0, 0]),
    ...of(['zero'], [0, null, null, null]),
    ...of(['zero'], []),
    ...of(['suppressed'], [null, null, null, null]),
    ...of(['suppressed'], [300, 100, 100, null]),
    ...of(['suppressed'], [300, 100, null, null], { alcaldia: 5000 }),
    ...of(['noDenominator'], [300, 100, 100, 100], { mujeres: null }),
    ...of(['noDenominator', 'suppressed'], [300, null, null, null], { mujeres: null }),
  ],
};
