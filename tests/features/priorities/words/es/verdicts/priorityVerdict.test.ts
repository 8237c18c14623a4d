import { describe, expect, it } from 'vitest';
import {
  acceptabilityHeadline,
  leftOutSentence,
  moveSentence,
  movesHeadline,
  prioritySentence,
  scoresHeadline,
  servicesSentence,
} from '$features/priorities/words/es/verdicts/priorityVerdict';

const NAMES = ['Centro', 'Doctores', 'Morelos', 'Obrera', 'Juárez', 'Guerrero', 'Hipódromo'];
const places = (...shares: readonly number[]) =>
  shares.map((first, place) => ({ nombre: NAMES[place] ?? '', first }));

describe('prioritySentence', () => {
  it('names those that are firm, and the toss of a coin', () => {
    expect(prioritySentence(places(1, 0.97, 0.8, 0.7, 0.55, 0.5, 0.1))).toBe(
      'Con estos pesos, Centro y Doctores están entre las cinco primeras en al menos 97 de cada 100 ' +
        'ponderaciones; el último de los cinco lugares es casi un volado entre Juárez y Guerrero.',
    );
  });

  it('says who has the last place where it is no toss', () => {
    expect(prioritySentence(places(0.95, 0.8, 0.8, 0.7, 0.8, 0.3, 0.1))).toBe(
      'Con estos pesos, Centro está entre las cinco primeras en 95 de cada 100 ponderaciones; el último ' +
        'de los cinco lugares es de Obrera (70 de cada 100), y la que más se le acerca es Guerrero (30 de cada 100).',
    );
  });

  it('names the five where all are firm, and none where none is', () => {
    expect(prioritySentence(places(0.97, 0.96, 0.95, 0.94, 0.93, 0.2, 0.05))).toBe(
      'Con estos pesos, las cinco primeras son Centro, Doctores, Morelos, Obrera y Juárez, cada una en ' +
        'al menos 93 de cada 100 ponderaciones.',
    );
    expect(prioritySentence(places(0.7, 0.6, 0.6, 0.6, 0.6, 0.5, 0.5))).toContain(
      'ninguna colonia está con firmeza entre las cinco primeras: la más firme, Centro, lo está en 70 de cada 100',
    );
  });

  it('never gives a certainty', () => {
    expect(prioritySentence(places(1, 1, 1, 1, 0.6, 0.5, 0))).toContain('más de 99 de cada 100');
  });
});

it('the headline of the scores tells the gap at the cut', () => {
  const order = [0.71, 0.7, 0.5, 0.48, 0.47, 0.44].map((score, place) => ({
    nombre: NAMES[place] ?? '',
    score,
  }));
  expect(scoresHeadline(order)).toBe(
    'Centro suma 71 de 100 puntos; la quinta, Juárez, 47, y la sexta, Guerrero, 44',
  );
});

it('the headline of the map tells what holds nearby and what holds always', () => {
  expect(
    acceptabilityHeadline(
      places(1, 0.97, 0.8, 0.7, 0.55, 0.5),
      places(0.96, 0.5, 0.5, 0.5, 0.5, 0.2),
    ),
  ).toBe(
    'Dos de las cinco primeras son firmes con pesos parecidos; con cualquier peso, sólo Centro',
  );
});

describe('the moves', () => {
  const move = {
    id: 'mujeres',
    weight: 0.11,
    up: { weight: 0.18, enters: 'Guerrero', leaves: 'Juárez' },
    down: { weight: 0.06, enters: 'Hipódromo', leaves: 'Obrera' },
  } as const;

  it('the nearest of all is the headline', () => {
    expect(movesHeadline([{ ...move, id: 'ambiente', down: null }, move])).toBe(
      'Basta bajar «Mujeres que viven ahí» de 11\u00a0% a 6\u00a0% para que Hipódromo entre por Obrera',
    );
  });

  it('each says both ends', () => {
    expect(moveSentence(move)).toBe(
      'Peso de «Mujeres que viven ahí»: por debajo de 6\u00a0% entra Hipódromo y sale Obrera; ' +
        'por encima de 18\u00a0% entra Guerrero y sale Juárez.',
    );
  });
});

it('services are told where the distance to them is measured, and only there', () => {
  const help = { group: 'atencion', known: 38, approximate: 2 } as const;
  expect(servicesSentence({ ...help, placed: 30 })).toBe(
    'De 38 servicios que atienden en persona, 30 tienen lugar publicado; de 2 sólo se sabe la colonia.',
  );
  expect(servicesSentence({ ...help, placed: 18 })).toBeNull();
  expect(servicesSentence({ ...help, known: 4, placed: 4 })).toBeNull();
});

it('which colonias are in no order', () => {
  expect(leftOutSentence(['Maza'])).toBe('Maza no entra: no se sabe cuántas mujeres viven ahí.');
  expect(leftOutSentence(['Maza', 'Roma'])).toBe(
    'Maza y Roma no entran: no se sabe cuántas mujeres viven ahí.',
  );
  expect(leftOutSentence([])).toBeNull();
});
