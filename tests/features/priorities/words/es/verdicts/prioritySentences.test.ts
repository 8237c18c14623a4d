/** What an order of priorities says at its edges: of none, of few, of shares that are just firm, of ties. */
import { describe, expect, it } from 'vitest';
import {
  absenceSentence,
  acceptabilityHeadline,
  orderSentence,
  prioritySentence,
  protectedSentence,
  scoresHeadline,
  spearmanSentence,
  writeOutOf100,
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
    // One that is firm, but not among the five by its score, is not named with them.
    [
      places(1, 0.8, 0.8, 0.8, 0.6, 0.95),
      'Con estos pesos, Centro está entre las cinco primeras en más de 99 de cada 100 ponderaciones; el ' +
        'último de los cinco lugares es de Juárez (60 de cada 100), y la que más se le acerca es ' +
        'Guerrero (95 de cada 100).',
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

it.each([
  ['tasas_iguales', 'las tasas de las colonias no difieren más allá del azar.'],
  [
    'cambios_iguales',
    'los cambios de las colonias no difieren entre sí más allá del azar, y no pueden ordenarlas.',
  ],
  [
    'ruptura',
    'los dos años no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie.',
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
