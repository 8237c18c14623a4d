/** What is said of cases that share a point, word by word. */
import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/answers/change';
import type { PileEffect } from '$lib/contract/piles';
import { pileUnderChange, pileUnderOrder } from '$lib/words/es/verdicts/pileVerdict';
import { changeOfRatio } from '../../../answers/changeOfRatio';

const WINDOW = { first: '2023-01-01', last: '2023-12-01' };

const pile = (effect: PileEffect, ...years: readonly string[]) => ({
  rule: 'punto' as const,
  of: ['acoso_sexual'] as const,
  indicador: 'violencia_sexual' as const,
  years,
  effect,
});

const SHARED =
  'Muchas de las carpetas por acoso sexual de 2023 tienen el mismo punto, que puede ser donde se registran; ';

describe('a change that depends on cases that share a point', () => {
  it.each([
    [
      'menor',
      1.4,
      'aumento',
      'el aumento de violencia sexual sería bastante menor pero seguiría más allá del azar',
    ],
    [
      'menor',
      1.1,
      'azar',
      'el aumento de violencia sexual sería bastante menor y también cabría en el azar',
    ],
    [
      'menor',
      0.6,
      'baja',
      'la baja de violencia sexual sería bastante menor pero seguiría más allá del azar',
    ],
    ['mayor', 0.6, 'baja', 'la baja de violencia sexual sería bastante mayor'],
    ['mayor', 1, 'azar', 'el aumento de violencia sexual sería bastante mayor'],
    ['azar', 1.4, 'aumento', 'el aumento de violencia sexual podría caber en el azar'],
    ['azar', 0.9, 'azar', 'la baja de violencia sexual cabría todavía mejor en el azar'],
  ] as const)('by «%s», with a ratio of %f and «%s»: %s', (effect, ratio, verdict, written) => {
    expect(pileUnderChange(pile(effect, '2023'), changeOfRatio(ratio, verdict))).toBe(
      `${SHARED}sin ellas, ${written}.`,
    );
  });

  it.each([
    ['contrario', 1.1, 'sin ellas habría una baja y no un aumento de lo mismo'],
    ['contrario', 0.9, 'sin ellas habría un aumento y no una baja de lo mismo'],
    [
      'reservado',
      1.1,
      'no se dice si el aumento de violencia sexual se sostiene sin ellas: daría a conocer cuántas son',
    ],
    [
      'reservado',
      0.9,
      'no se dice si la baja de violencia sexual se sostiene sin ellas: daría a conocer cuántas son',
    ],
  ] as const)('by «%s», with a ratio of %f: %s', (effect, ratio, written) => {
    expect(pileUnderChange(pile(effect, '2023'), changeOfRatio(ratio, 'azar'))).toBe(
      `${SHARED}${written}.`,
    );
  });

  it('names the colonia and every year where it is asked to', () => {
    const told = pileUnderChange(
      pile('mayor', '2022', '2023'),
      changeOfRatio(1.4, 'aumento'),
      'Colonia Inventada',
    );
    expect(told).toBe(
      'En Colonia Inventada, muchas de las carpetas por acoso sexual de 2022 y 2023 tienen el mismo punto, ' +
        'que puede ser donde se registran; sin ellas, el aumento de violencia sexual sería bastante mayor.',
    );
  });

  it.each(['sostiene', 'cambia'] as const)('is not said to, by «%s»', (effect) => {
    expect(pileUnderChange(pile(effect, '2023'), changeOfRatio(1.4, 'aumento'))).toBeNull();
  });

  it('is none where a count is not published', () => {
    const unanswered: Change = {
      before: { window: WINDOW, n: null },
      after: { window: WINDOW, n: 100 },
      verdict: 'sin_respuesta',
      reason: 'sin_cuenta',
    };
    expect(pileUnderChange(pile('menor', '2023'), unanswered)).toBeNull();
  });
});

it.each([
  [
    'cambio',
    'menor',
    'sin ellas, el cambio de violencia sexual, que pesa en este orden, sería otro',
  ],
  ['nivel', 'cambia', 'sin ellas, la tasa de violencia sexual, que pesa en este orden, sería otra'],
  [
    'cambio',
    'reservado',
    'no se dice si el cambio de violencia sexual, que pesa en este orden, se sostiene sin ellas: daría a conocer cuántas son',
  ],
] as const)('under an order, by «%s» and «%s»: %s', (subject, effect, written) => {
  expect(pileUnderOrder({ ...pile(effect, '2023'), subject }, 'Roma Norte')).toBe(
    `En Roma Norte, ${SHARED.replace('Muchas', 'muchas')}${written}.`,
  );
  expect(pileUnderOrder({ ...pile('sostiene', '2023'), subject }, 'Roma Norte')).toBeNull();
});

it('says of an office that its colonia would have a lower rate without what gathers there', () => {
  const near = { ...pile('sostiene', '2022', '2023'), rule: 'oficina', subject: 'nivel' } as const;
  expect(pileUnderOrder({ ...near, of: ['violencia_familiar'] }, 'Doctores')).toBe(
    'En Doctores, muchas de las carpetas por violencia familiar de 2022 y 2023 se juntan cerca de una oficina de la ' +
      'Fiscalía, donde quizá sólo se registraron; sin ellas, la tasa de violencia sexual, que pesa en este orden, sería menor.',
  );
});
