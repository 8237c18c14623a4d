/** What a figure finds in as few words as a room reads: fifteen, and two numbers; its doubt is among them. */
import { describe, expect, it } from 'vitest';
import {
  originInShort,
  progressInShort,
} from '$features/agreements/words/es/verdicts/agreementVerdict';
import { neighbourhoodInShort } from '$features/clusters/words/es/verdicts/neighbourhoodVerdict';
import { placebosInShort } from '$features/evaluation/words/es/verdicts/evaluationPlacebos';
import { isHeadline } from '$features/figures/words/es/projector';
import { monthInShort } from '$features/overview/words/es/verdicts/monthTrendVerdict';
import { orderInShort } from '$features/overview/words/es/verdicts/orderVerdict';
import { trendInShort } from '$features/overview/words/es/verdicts/trendVerdict';
import { yearsInShort } from '$features/overview/words/es/verdicts/lineVerdict';
import { spineOf } from '$features/peers/answers/spine';
import { funnelInShort, spineInShort } from '$features/peers/words/es/verdicts/peerVerdict';
import {
  movesInShort,
  scoresInShort,
} from '$features/priorities/words/es/verdicts/priorityVerdict';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { doubtedInShort } from '$lib/words/es/verdicts/coloniaVerdict';
import { alcaldiasInShort } from '$lib/words/es/verdicts/alcaldiasVerdict';
import { whoInShort } from '$lib/words/es/verdicts/whoVerdict';
import { SOURCE } from '../../../../lib/answers/inventedSources';
import { colonia } from '../../../../lib/answers/colonias';
import { offencesInSentence } from '../../../../words/wordRules';
import { invented, mark } from '../../../agreements/answers/invented';
import { finding, neighbourhood } from '../../../clusters/answers/findings';
import { dates, evaluated, places } from '../../../evaluation/answers/findings';
import { BREAKS, MONTHS, toldMonths } from '../../../overview/words/es/verdicts/toldMonths';
import { sixteen } from '../../../peers/answers/alcaldias';
import { compared, LEVEL } from '../../../peers/words/es/verdicts/comparedPeers';

const LONGEST = 'Santa María la Ribera';
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const { INSIDE } = MONTHS;
const { RISE, FALL, JUMP, SINCE } = BREAKS;
const months = (told: Parameters<typeof toldMonths>[0]) =>
  monthInShort(toldMonths(told), told.breaks ?? []);

const quarter = {
  periodo: '2023-01-01',
  n: 100,
  provisional: false,
  suppressed: false,
  expected: 100,
};
const inside = { ...quarter, beyond: null };
const outside = { ...quarter, beyond: 'aumento' } as const;

const order = (cases: readonly number[]) =>
  orderInShort(
    rankingOf(
      cases.map((n, index) => colonia('ABCDEFGHIJ'.charAt(index), n, 10_000)),
      { n: cases.reduce((sum, n) => sum + n, 0), mujeres: 10_000 * cases.length },
      'tasa',
      1,
      CARPETAS,
    ),
  );

const spine = spineOf(
  sixteen([170, ...LEVEL]).map((count) => ({ ...count, indicador: 'violacion' })),
  '1',
);
const move = { id: 'mujeres', weight: 0.11, up: null, down: null } as const;
const alcaldia = (clave: string, n: number | null) => ({
  clave,
  nombre: clave,
  poblacion: 1000,
  years: [n],
  days: [],
  rate: null,
});
const everywhere = (other: number | null) =>
  alcaldiasInShort({
    nombre: 'Feminicidio',
    lugar: { clave: '1', nombre: 'Cuauhtémoc' },
    answer: {
      years: ['2024'],
      days: [],
      fuentes: ['inventada'],
      alcaldias: [alcaldia('1', 10), alcaldia('2', other)],
    },
    sources: [SOURCE],
  });

const progress = (due: string | null, target: number | null = 500) =>
  progressInShort(
    invented({
      target,
      unit: 'Puntos Violeta instalados',
      due,
      progress: [mark('2025-01-09', 100), mark('2026-03-07', 400)],
    }),
    '2026-06-12',
  );
const neighbours = (...names: readonly string[]) =>
  neighbourhoodInShort(finding({ neighbourhoods: names.map((name) => neighbourhood(name)) }));

const SAID: readonly (readonly [string | undefined, string])[] = [
  [
    months({ expectations: [INSIDE], breaks: [SINCE] }),
    'Desde alrededor de marzo de 2021 hay cerca de 20 % más carpetas que antes',
  ],
  [
    months({ expectations: [INSIDE], breaks: [{ ...SINCE, shape: 'no_se_distingue' }] }),
    'Hay cerca de 20 % más carpetas que antes; no se distingue si de golpe',
  ],
  [months({ expectations: [INSIDE] }), 'Desde 2019, las carpetas no muestran un cambio de nivel'],
  [
    months({ expectations: [INSIDE], breaks: [RISE, FALL] }),
    'Las carpetas cambiaron de nivel 2 veces; la última, en abril de 2020',
  ],
  [
    months({ breaks: [JUMP], unjudged: 'niveles_distintos' }),
    'Desde abril de 2020, las carpetas están en otro nivel',
  ],
  [months({ unjudged: 'pocas' }), 'Muy pocas carpetas para decir si un mes se sale de lo esperado'],
  [yearsInShort(SOURCE, undefined), 'Muy pocas carpetas para verlas por mes'],
  [
    trendInShort({ tested: [inside] }, LONGEST),
    'Santa María la Ribera: ningún trimestre se sale de lo que explica el azar',
  ],
  [
    trendInShort({ tested: [inside, outside, outside] }, LONGEST),
    'Santa María la Ribera: 2 de 3 trimestres se salen más que por azar',
  ],
  [
    trendInShort({ tested: [] }, LONGEST),
    'Santa María la Ribera: no hay trimestres publicados que comparar',
  ],
  [
    order([104, 106, 103, 101, 102, 99, 40, 20]),
    'No es seguro cuáles son las cinco colonias de tasa más alta',
  ],
  [funnelInShort(compared([170, 40, ...LEVEL])), '2 de las 16 alcaldías se salen de los límites'],
  [funnelInShort(compared(LEVEL)), 'Ninguna de las 16 alcaldías se sale de los límites'],
  [
    funnelInShort(compared([124, ...LEVEL])),
    'Ninguna de las 16 alcaldías se sale del límite más ancho',
  ],
  [spineInShort('Cuauhtémoc', spine), 'Cuauhtémoc está por encima en 1 de 1 indicador'],
  [
    placebosInShort(evaluated({ places: places(10, 5), dates: dates(3, 0) })),
    'Una diferencia así también sale donde no se hizo nada que se sepa',
  ],
  [
    placebosInShort(evaluated({ places: places(10, 0), dates: dates(3, 0) })),
    'Una diferencia así no sale donde no se hizo nada que se sepa',
  ],
  [
    scoresInShort([{ nombre: LONGEST, score: 0.547 }]),
    'Santa María la Ribera va a la cabeza, con 55 de 100 puntos',
  ],
  [
    movesInShort([{ ...move, up: { weight: 0.2, enters: 'A', leaves: 'B' } }]),
    'Basta cambiar un solo peso para que cambien las cinco primeras',
  ],
  [
    originInShort({ sessions: 6, inSessions: 8, inActs: 20, undated: 3 }),
    'Se conocen 31 acuerdos; 8, de sesiones del Gabinete',
  ],
  [doubtedInShort(LONGEST), 'Lo de Santa María la Ribera depende de con qué se divida'],
  [everywhere(52), 'Cuauhtémoc: 10 de 62 reportes'],
  [
    progress('2026-06-11'),
    'A la última fecha conocida, 400 de 500 Puntos Violeta instalados; el plazo ya venció',
  ],
  [
    progress('2026-06-12'),
    'A la última fecha conocida, 400 de 500 Puntos Violeta instalados; el plazo vence hoy',
  ],
  [
    progress('2026-06-13'),
    'A la última fecha conocida, 400 de 500 Puntos Violeta instalados; aún en plazo',
  ],
  [progress(null, null), 'A la última fecha conocida, 400 Puntos Violeta instalados'],
  [neighbours(), 'Ninguna colonia se parece a sus vecinas, ni contrasta, más allá del azar'],
  [neighbours('juarez'), '1 colonia se parece a sus vecinas, o contrasta, más allá del azar'],
  [
    neighbours('juarez', 'centro', 'guerrero'),
    '3 colonias se parecen a sus vecinas, o contrastan, más allá del azar',
  ],
];

describe('a finding in short', () => {
  it.each(SAID)('«%s»', (said, expected) => {
    expect(plain(said)).toBe(expected);
    expect(isHeadline(expected)).toBe(true);
    expect(offencesInSentence(`${said ?? ''}.`)).toEqual([]);
  });

  it('is none where something would be left out that counts, or nothing is known', () => {
    expect([
      order([100, 100, 104, 98]),
      placebosInShort(evaluated({ places: places(0, 0), dates: dates(0, 0) })),
      scoresInShort([]),
      movesInShort([move]),
      originInShort({ sessions: 0, inSessions: 0, inActs: 0, undated: 0 }),
      everywhere(null),
      progressInShort(invented({}), '2026-06-12'),
      neighbourhoodInShort(finding({ tooFew: true, areas: 6, global: null })),
      whoInShort({
        all: { mujer: null, hombre: null, no_especificado: null, total: 9 },
        source: SOURCE,
      }),
    ]).toEqual(Array(9).fill(undefined));
  });
});
