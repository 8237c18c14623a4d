/** Where an order depends on whom sexual violence is divided among, word by word. */
import { expect, it } from 'vitest';
import { sexualDivisorSentence } from '$features/priorities/words/es/verdicts/sexualDivisorVerdict';
import { compared, sureSide } from '$lib/answers/byDivisor';
import { keyAt } from '../../../../../coloniaKey';

const START =
  'Que una colonia supere a la alcaldía en violencia sexual depende de con qué se divida.';
const BOTH =
  'entre las mujeres que viven ahí, es casi seguro que supera a la alcaldía (más de 99\u00a0% de ' +
  'probabilidad); entre la gente que está ahí de día (una estimación), es casi seguro que no la supera ' +
  '(1\u00a0% de probabilidad)';

/** @param doubted places, from 0, of those of which it depends; both answers are of the first two */
function told(doubted: readonly number[]): string | null {
  const order = ['Centro', 'Doctores', 'Roma Norte', 'Tabacalera', 'Tránsito'].map((nombre) => ({
    clave: keyAt(nombre),
    nombre,
  }));
  const differs = compared(sureSide(0.999), sureSide(0.012));
  const agrees = compared(sureSide(0.999), sureSide(0.98));
  // Of the last one nobody knows both.
  const known = order.slice(0, 4).map(({ clave }, place) => {
    return [clave, doubted.includes(place) ? differs : agrees] as const;
  });
  return sexualDivisorSentence(order, new Map(known), 2);
}

it('says nothing where both tell the same', () => {
  expect(told([])).toBeNull();
});

it.each([
  [[0], `Centro: ${BOTH}.`],
  [[0, 1], `Centro: ${BOTH}. Doctores: ${BOTH}.`],
  [[0, 3], `Centro: ${BOTH}. Lo mismo pasa en otra colonia.`],
  [[1, 2, 3], `Doctores: ${BOTH}. Lo mismo pasa en otras 2 colonias.`],
  [[2], 'Así es en una colonia, ninguna entre las primeras.'],
  [[2, 3], 'Así es en 2 colonias, ninguna entre las primeras.'],
])('of the places %j: %s', (doubted, written) => {
  expect(told(doubted)).toBe(`${START} ${written}`);
});

it('says after them what a tenth of the people would make of the answers', () => {
  const [clave, nombre] = [keyAt('Centro'), 'Centro'];
  const both = compared(sureSide(0.999), sureSide(0.012));
  const doubted = { ...both, firm: { mujeres: true, ambiente: true } };
  expect(sexualDivisorSentence([{ clave, nombre }], new Map([[clave, doubted]]), 2)).toBe(
    `${START} Centro: ${BOTH}. Con 10\u00a0% más o menos de mujeres o de gente de día, no cambiaría ` +
      'ninguna respuesta.',
  );
});
