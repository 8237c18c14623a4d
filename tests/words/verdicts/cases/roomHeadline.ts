import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { roomHeadline } from '$features/overview/words/es/verdicts/roomHeadline';
import { colonia } from '../../../lib/answers/colonias';
import { headline, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const NAMES = ['Centro', 'Doctores', 'Guerrero', 'Hipódromo'];

/** What a room reads of the map of colonias of one size. */
function of(covers: readonly Kind[], cases: readonly (number | null)[]): VerdictCase[] {
  const colonias = cases.map((n, place) => colonia(NAMES[place] ?? '', n, 10_000));
  const n = cases.reduce<number>((sum, each) => sum + (each ?? 3), 0);
  return [CARPETAS, WOMEN_VICTIMS].flatMap((counts) => {
    const alcaldia = { n, mujeres: 10_000 * cases.length };
    const said = roomHeadline(rankingOf(colonias, alcaldia, 'veredicto', 1, counts));
    return said === undefined ? [] : [headline('roomHeadline', covers, said)];
  });
}

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'its periods are complete years',
    noDenominator: 'nothing is compared, so nothing is headed',
  },
  rows: [
    ...of(['singular'], [400, 100, 100, 100]),
    ...of(['plural'], [300, 290, 100, 100]),
    ...of(['plural'], [2000, 1000, 500, 100]),
    ...of(['zero'], [100, 100, 104, 98]),
    ...of(['zero'], [0, 0, 0, 0]),
    ...of(['suppressed'], [300, 100, 100, null]),
  ],
};
