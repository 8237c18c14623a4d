import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import {
  orderVerdict,
  orderInShort,
  unplacedNote,
} from '$features/overview/words/es/verdicts/orderVerdict';
import { MEASURES } from '$lib/view/view';
import { colonia } from '../../../lib/answers/colonias';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

/** What the list says of colonias of one size, in each of its measures. */
function of(
  covers: readonly Kind[],
  cases: readonly (number | null)[],
  mujeres: number | null = 10_000,
): VerdictCase[] {
  const colonias = cases.map((n, place) => colonia(`Colonia ${place + 1}`, n, mujeres));
  const known = cases.reduce<number>((sum, n) => sum + (n ?? 3), 0);
  const alcaldia = { n: known, mujeres: mujeres === null ? null : mujeres * cases.length };
  return [CARPETAS, WOMEN_VICTIMS].flatMap((counts) =>
    MEASURES.flatMap((measure) => {
      const ranking = rankingOf(colonias, alcaldia, measure, 1, counts);
      return [
        headline('orderVerdict', covers, orderVerdict(ranking)),
        headline('orderInShort', covers, orderInShort(ranking) ?? null),
        sentence('unplacedNote', covers, unplacedNote(ranking)),
      ];
    }),
  );
}

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'its periods are complete years' },
  rows: [
    ...of(['singular'], [500]),
    ...of(['singular'], [900, 100, 100, 100, 100, 100, null]),
    ...of(['plural'], [900, 890, 880, 100, 100, 100, null, null]),
    ...of(['plural'], [900, 700, 500, 300, 150, 50, 10]),
    ...of(['plural'], [100, 100, 104, 98]),
    ...of(['zero'], [0, 0, 0, 0]),
    ...of(['zero'], []),
    ...of(['suppressed'], [null, null, null]),
    ...of(['suppressed'], [300, 100, 100, null]),
    ...of(['noDenominator'], [300, 100, 100, 100], null),
    ...of(['noDenominator', 'suppressed'], [300, null, null], null),
  ],
};
