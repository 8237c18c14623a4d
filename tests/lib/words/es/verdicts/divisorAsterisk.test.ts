/** What an asterisk beside a name leads to: who stays where it is when people present are counted. */
import { expect, it } from 'vitest';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { asteriskSentence } from '$lib/words/es/verdicts/divisorAsterisk';
import { rankingBy } from '../../../figures/invented';

function ranking(
  told: readonly (readonly [string, RankedColonia['verdict'], boolean])[],
  judgedBy: Ranking['judgedBy'] = 'mujeres',
): Ranking {
  const base = rankingBy('veredicto');
  const [one] = base.colonias;
  if (one === undefined) throw new Error('Sin colonias.');
  const colonias = told.map(([nombre, verdict, depends]) => ({ ...one, nombre, verdict, depends }));
  return { ...base, colonias, judgedBy };
}
const PRESENT = 'Contando a la gente que está ahí de día (una estimación), ';

it('names those that stay on their side', () => {
  const both = ranking([
    ['Centro', 'encima', true],
    ['Doctores', 'encima', false],
    ['Roma Sur', 'debajo', false],
    ['Hipódromo', 'debajo', false],
    ['Condesa', 'debajo', true],
  ]);
  expect(asteriskSentence(both)).toBe(
    `${PRESENT}sólo Doctores sigue por encima; sólo Roma Sur e Hipódromo siguen por debajo.`,
  );
});

it('says of no side what depends on nothing, and that none stays', () => {
  const all = ranking([
    ['Centro', 'encima', true],
    ['Condesa', 'debajo', false],
  ]);
  expect(asteriskSentence(all)).toBe(`${PRESENT}ninguna sigue por encima.`);
  expect(asteriskSentence(ranking([['Centro', 'encima', false]]))).toBeNull();
});

it('where both divisors judge says of whom', () => {
  expect(asteriskSentence(ranking([['Centro', 'depende', true]], 'ambos'))).toBe(
    'Depende de a quién se cuenta: a quienes viven ahí o a la gente que está ahí de día (una estimación).',
  );
});
