/** What an order of priorities says at its edges: of none, of few, of shares that are just firm, of ties. */
import { describe, expect, it } from 'vitest';
import {
  absenceSentence,
  acceptabilityHeadline,
  moveSentence,
  movesHeadline,
  orderSentence,
  prioritySentence,
  protectedSentence,
  scoresHeadline,
  spearmanSentence,
  writeOutOf100,
  writeWeight,
} from '$features/priorities/words/es/verdicts/priorityVerdict';

const NAMES = ['Centro', 'Doctores', 'Morelos', 'Obrera', 'Juárez', 'Guerrero', 'Hipódromo'];
const places = (...shares: readonly number[]) =>
  shares.map((first, place) => ({ nombre: NAMES[place] ?? '', first }));

it.each([
  [1, 'más de 99 de cada 100'],
  [0.991, 'más de 99 de cada 100'],
  [0.99, '99 de cada 100'],
  [0.424, '42 de cada 100'],
  [0.01, '1 de cada 100'],
  [0.009, 'menos de 1 de cada 100'],
  [0, 'menos de 1 de cada 100'],
])('a share of %d is «%s»', (share, said) => {
  expect(writeOutOf100(share)).toBe(said);
});

it.each([
  [0, '0\u00a0%'],
  [0.004, '0.4\u00a0%'],
  [0.091, '9.1\u00a0%'],
  [0.25, '25\u00a0%'],
  [1, '100\u00a0%'],
])('a weight of %d is «%s»', (weight, said) => {
  expect(writeWeight(weight)).toBe(said);
});

describe('prioritySentence', () => {
  it.each([
    [places(), 'No hay colonias que ordenar: ninguna tiene mujeres residentes conocidas.'],
    [places(1), 'Sólo hay 1 colonia que ordenar: la primera con estos pesos es Centro.'],
    [
      places(1, 1, 1, 1, 1),
      'Sólo hay 5 colonias que ordenar: la primera con estos pesos es Centro.',
    ],
    // Nine of ten are firm.
    [
      places(0.9, 0.89, 0.8, 0.8, 0.6, 0.1),
      'Con estos pesos, Centro está entre las cinco primeras en 90 de cada 100 ponderaciones; el ' +
        'último de los cinco lugares es de Juárez (60 de cada 100), y la que más se le acerca es ' +
        'Guerrero (10 de cada 100).',
    ],
    // Of several, the least firm is told of; nobody is as sure as all.
    [
      places(1, 0.99, 0.8, 0.8, 0.6, 0.1),
      'Con estos pesos, Centro y Doctores están entre las cinco primeras en al menos 99 de cada 100 ' +
        'ponderaciones; el último de los cinco lugares es de Juárez (60 de cada 100), y la que más ' +
        'se le acerca es Guerrero (10 de cada 100).',
    ],
    [
      places(1, 0.995, 0.8, 0.8, 0.6, 0.1),
      'Con estos pesos, Centro y Doctores están entre las cinco primeras en más de 99 de cada 100 ' +
        'ponderaciones; el último de los cinco lugares es de Juárez (60 de cada 100), y la que más ' +
        'se le acerca es Guerrero (10 de cada 100).',
    ],
    // The firmest need not be the first; of two alike, the one with the higher score is named.
    [
      places(0.5, 0.7, 0.7, 0.4, 0.4, 0.2, 0.2),
      'Con estos pesos ninguna colonia está con firmeza entre las cinco primeras: la más firme, ' +
        'Doctores, lo está en 70 de cada 100 ponderaciones; el último de los cinco lugares es de ' +
        'Obrera (40 de cada 100), y la que más se le acerca es Guerrero (20 de cada 100).',
    ],
    // The nearest of those outside need not be the sixth; a gap of 15 is a toss still.
    [
      places(0.5, 0.5, 0.5, 0.5, 0.25, 0.05, 0.1),
      'Con estos pesos ninguna colonia está con firmeza entre las cinco primeras: la más firme, ' +
        'Centro, lo está en 50 de cada 100 ponderaciones; el último de los cinco lugares es casi un ' +
        'volado entre Juárez e Hipódromo.',
    ],
    [
      places(0.5, 0.5, 0.5, 0.5, 0.3, 0.46, 0.1),
      'Con estos pesos ninguna colonia está con firmeza entre las cinco primeras: la más firme, ' +
        'Centro, lo está en 50 de cada 100 ponderaciones; el último de los cinco lugares es de ' +
        'Juárez (30 de cada 100), y la que más se le acerca es Guerrero (46 de cada 100).',
    ],
    [
      places(0.95, 0.95, 0.95, 0.95, 0.95, 0.2),
      'Con estos pesos, las cinco primeras son Centro, Doctores, Morelos, Obrera y Juárez, cada una ' +
        'en al menos 95 de cada 100 ponderaciones.',
    ],
  ])('of %j', (order, said) => {
    expect(prioritySentence(order)).toBe(said);
  });
});

describe('orderSentence', () => {
  it.each([
    [0, 'No hay colonias que ordenar.'],
    [1, 'Con estos pesos, la primera es Centro. Falta calcular con qué firmeza.'],
    [2, 'Con estos pesos, las dos primeras son Centro y Doctores. Falta calcular con qué firmeza.'],
    [
      3,
      'Con estos pesos, las tres primeras son Centro, Doctores y Morelos. Falta calcular con qué firmeza.',
    ],
    [
      4,
      'Con estos pesos, las cuatro primeras son Centro, Doctores, Morelos y Obrera. Falta calcular con qué firmeza.',
    ],
    [
      7,
      'Con estos pesos, las cinco primeras son Centro, Doctores, Morelos, Obrera y Juárez. Falta calcular con qué firmeza.',
    ],
  ])('of %i', (count, said) => {
    expect(orderSentence(NAMES.slice(0, count))).toBe(said);
  });
});

it.each([
  [[], 'No hay colonias que ordenar'],
  [[0.716], 'Centro suma 72 de 100 puntos'],
  [[0.7, 0.6, 0.5, 0.4, 0.3], 'Centro suma 70 de 100 puntos'],
  [
    [0.7, 0.6, 0.5, 0.4, 0.3, 0.296, 0.1],
    'Centro suma 70 de 100 puntos; la quinta, Juárez, 30, y la sexta, Guerrero, 30',
  ],
])('the headline of the scores %j', (scores, said) => {
  expect(
    scoresHeadline(scores.map((score, place) => ({ nombre: NAMES[place] ?? '', score }))),
  ).toBe(said);
});

it.each([
  [
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.95],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.95],
    'Ningún lugar entre las cinco primeras es firme; con cualquier otro peso, ninguna',
  ],
  [
    [0.9, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.9, 0.9, 0.5, 0.5, 0.5, 0.5],
    'Una de las cinco primeras es firme con pesos parecidos; con cualquier peso, Centro y Doctores',
  ],
  [
    [0.9, 0.9, 0.9, 0.9, 0.9, 0.5],
    [0.89, 0.9, 0.5, 0.5, 0.5, 0.5],
    'Cinco de las cinco primeras son firmes con pesos parecidos; con cualquier peso, sólo Doctores',
  ],
])('the headline of the map of %j and %j', (near, any, said) => {
  expect(acceptabilityHeadline(places(...near), places(...any))).toBe(said);
});

it('how much the order looks like itself, with a true minus', () => {
  expect(spearmanSentence(0.853, -0.0412)).toBe(
    'De 1 (el mismo orden) a 0 (ninguna relación), el orden entero se parece a éste en 0.85 con ' +
      'pesos parecidos y en \u22120.04 con cualquiera, contando lo incierto de los datos.',
  );
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

it.each([
  ['tasas_iguales', 'las tasas de las colonias no difieren más allá del azar.'],
  [
    'cambios_iguales',
    'los cambios de las colonias no difieren entre sí más allá del azar, y no pueden ordenarlas.',
  ],
  ['pocos_lugares', 'menos de cinco servicios que atienden en persona tienen lugar publicado.'],
  [
    'lista_incompleta',
    'no se sabe dónde está más de la mitad de los servicios que atienden en persona.',
  ],
  ['sin_dato', 'falta el dato de alguna colonia.'],
  ['todas_iguales', 'es lo mismo en todas las colonias.'],
] as const)('why a criterion is not there: %s', (reason, said) => {
  expect(absenceSentence({ id: 'distancia', reason })).toBe(
    `«Distancia al servicio más cercano» no entra: ${said}`,
  );
});

it('how a protected count enters', () => {
  expect(protectedSentence([], 5)).toBeNull();
  expect(protectedSentence(['Maza', 'Asturias'], 5)).toBe(
    'De Maza y Asturias se protege alguna cuenta. Entra con lo que se sabe de ella sin verla (entre ' +
      '1 y 4, o sólo lo que enseñan las demás), y su valor no se muestra.',
  );
});
