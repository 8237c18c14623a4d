/** What an asterisk beside a name leads to: who is on which side when people present are counted. */
import { expect, it } from 'vitest';
import { compared, type Judged } from '$lib/answers/byDivisor';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { asteriskSentence } from '$lib/words/es/verdicts/divisorAsterisk';
import { rankingBy } from '../../../figures/invented';

type Side = Judged['verdict'];
/** By residents, and by people present. */
type Told = readonly [nombre: string, residents: Side, present: Side];

const judged = (verdict: Side): Judged => ({ verdict, probability: null });

function say(told: readonly Told[], judgedBy: Ranking['judgedBy'] = 'mujeres') {
  const base = rankingBy('veredicto');
  const colonias = told.flatMap(([nombre, residents, present]) =>
    base.colonias.slice(0, 1).map((one): RankedColonia => {
      const byDivisor = compared(judged(residents), judged(present));
      const depends = byDivisor.agreement === 'depende';
      return { ...one, nombre, verdict: residents, depends, byDivisor };
    }),
  );
  return asteriskSentence({ ...base, colonias, judgedBy });
}
const PRESENT = 'Contando a quien está de día (estimación), ';

it('names those that stay on their side and those that join them', () => {
  expect(
    say([
      ['Centro', 'encima', 'debajo'],
      ['Doctores', 'encima', 'encima'],
      ['Morelos', 'igual', 'encima'],
      ['Guerrero', 'igual', 'encima'],
      ['Roma Sur', 'debajo', 'debajo'],
      ['Hipódromo', 'debajo', 'debajo'],
      ['Condesa', 'debajo', 'igual'],
      ['Obrera', 'igual', 'igual'],
    ]),
  ).toBe(
    `${PRESENT}por encima sólo sigue Doctores, y se suman Morelos y Guerrero; ` +
      'por debajo sólo siguen Roma Sur e Hipódromo, y se suma Centro.',
  );
});

it('counts those that are many', () => {
  const joined = ['A', 'B', 'C', 'D'].map((nombre): Told => [nombre, 'igual', 'encima']);
  expect(say([['Doctores', 'encima', 'encima'], ...joined])).toBe(
    `${PRESENT}por encima sigue la misma, y se suman otras cuatro.`,
  );
  const kept = ['A', 'B', 'C', 'D'].map((nombre): Told => [nombre, 'debajo', 'debajo']);
  expect(say([['Condesa', 'debajo', 'igual'], ...kept])).toBe(
    `${PRESENT}por debajo sólo siguen cuatro.`,
  );
  expect(say([['Condesa', 'igual', 'debajo'], ...kept])).toBe(
    `${PRESENT}por debajo siguen las mismas, y se suma Condesa.`,
  );
});

it('says of no side what depends on nothing, and that none stays', () => {
  expect(
    say([
      ['Centro', 'encima', 'igual'],
      ['Condesa', 'debajo', 'debajo'],
    ]),
  ).toBe(`${PRESENT}por encima no sigue ninguna.`);
  expect(
    say([
      ['Centro', 'encima', 'igual'],
      ['Morelos', 'igual', 'encima'],
    ]),
  ).toBe(`${PRESENT}por encima queda Morelos.`);
  expect(say([['Algarín', 'igual', 'debajo']])).toBe(`${PRESENT}por debajo se suma Algarín.`);
  expect(say([['Centro', 'encima', 'encima']])).toBeNull();
});

it('where both divisors judge says of whom', () => {
  expect(say([['Centro', 'encima', 'igual']], 'ambos')).toBe(
    'Depende de a quién se cuenta: a quienes viven ahí o a la gente que está ahí de día (una estimación).',
  );
});
