/** How far each weight may move before the first five are others, word by word. */
import { describe, expect, it } from 'vitest';
import {
  moveSentence,
  movesHeadline,
  writeWeight,
} from '$features/priorities/words/es/verdicts/priorityVerdict';

it.each([
  [0, '0\u00a0%'],
  [0.004, '0.4\u00a0%'],
  [0.091, '9.1\u00a0%'],
  [0.25, '25\u00a0%'],
  [1, '100\u00a0%'],
])('a weight of %d is «%s»', (weight, said) => {
  expect(writeWeight(weight)).toBe(said);
});

describe('the moves', () => {
  const up = { weight: 0.18, enters: 'Guerrero', leaves: 'Juárez' };
  const down = { weight: 0.035, enters: 'Hipódromo', leaves: 'Obrera' };
  const move = { id: 'mujeres', weight: 0.11, up: null, down: null } as const;

  it('the headline names the least that changes the five, whichever way', () => {
    expect(movesHeadline([move])).toBe(
      'Ningún peso, movido por sí solo, cambia las cinco primeras',
    );
    expect(
      movesHeadline([
        { ...move, down },
        { ...move, up },
      ]),
    ).toBe(
      'Basta subir «Mujeres que viven ahí» de 11\u00a0% a 18\u00a0% para que Guerrero entre por Juárez',
    );
    expect(
      movesHeadline([
        { ...move, up },
        { ...move, down },
      ]),
    ).toMatch(/^Basta subir .* a 18/);
    expect(
      movesHeadline([
        { ...move, up: { ...up, weight: 0.19 } },
        { ...move, down },
      ]),
    ).toBe(
      'Basta bajar «Mujeres que viven ahí» de 11\u00a0% a 3.5\u00a0% para que Hipódromo entre por Obrera',
    );
  });

  it('each says the end that it has', () => {
    expect(moveSentence(move)).toBe(
      'Con cualquier peso para «Mujeres que viven ahí» las cinco primeras son las mismas.',
    );
    expect(moveSentence({ ...move, up })).toBe(
      'Peso de «Mujeres que viven ahí»: por encima de 18\u00a0% entra Guerrero y sale Juárez.',
    );
    expect(moveSentence({ ...move, down })).toBe(
      'Peso de «Mujeres que viven ahí»: por debajo de 3.5\u00a0% entra Hipódromo y sale Obrera.',
    );
  });
});
