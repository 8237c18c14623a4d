import { describe, expect, it } from 'vitest';
import type { Agreement } from '$features/agreements/answers/agreement';
import { countStandings, countStates } from '$features/agreements/answers/standing';
import {
  agreementSentence,
  originHeadline,
  progressHeadline,
  registerSentence,
  sessionSentence,
  statesSentence,
} from '$features/agreements/words/es/verdicts/agreementVerdict';
import { invented, mark } from '../../../answers/invented';

const TODAY = '2026-06-12';
const overdue = invented({ due: '2026-06-11' });
const dueToday = invented({ due: TODAY });
const pending = invented({ due: '2026-12-31' });
const done = invented({ due: '2026-01-01', state: 'cumplido' });
const undated = invented();
const doneUndated = invented({ state: 'cumplido' });

const points: Partial<Agreement> = {
  target: 500,
  unit: 'Puntos Violeta instalados',
  due: '2026-06-11',
  progress: [mark('2025-01-09', 100), mark('2026-03-07', 400)],
};

describe('registerSentence', () => {
  it.each([
    [[], 'Esta publicación no trae ningún acuerdo.'],
    [[undated], 'El único acuerdo no tiene fecha de compromiso: no se puede decir si va a tiempo.'],
    [
      [undated, doneUndated],
      'Ninguno de los 2 acuerdos tiene fecha de compromiso: no se puede decir si van a tiempo.',
    ],
    [[overdue], 'El único acuerdo con fecha de compromiso venció sin que conste que se cumpliera.'],
    [
      [overdue, overdue, undated, doneUndated],
      'Los 2 acuerdos con fecha de compromiso vencieron sin que conste que se cumplieran; otros 2 no la tienen.',
    ],
    [
      [overdue, dueToday, pending, done, undated],
      'De 4 acuerdos con fecha de compromiso, 1 venció sin que conste que se cumpliera, 1 vence hoy, ' +
        '1 aún no vence y 1 consta como cumplido según su fuente; otro no la tiene.',
    ],
    [
      [dueToday, done, done],
      'De 3 acuerdos con fecha de compromiso, ninguno está vencido: 1 vence hoy y 2 constan como ' +
        'cumplidos según sus fuentes.',
    ],
  ])('of %#', (agreements, said) => {
    expect(registerSentence(countStandings(agreements, TODAY))).toBe(said);
  });
});

it.each([
  [[dueToday, dueToday], 'Los 2 acuerdos con fecha de compromiso vencen hoy.'],
  [
    [pending, pending, undated],
    'Los 2 acuerdos con fecha de compromiso aún no vencen; otro no la tiene.',
  ],
])('several alike are said of all: %#', (agreements, said) => {
  expect(registerSentence(countStandings(agreements, TODAY))).toBe(said);
});

it('of a session several may have no date beside one that has', () => {
  expect(sessionSentence(countStandings([overdue, undated, undated], TODAY), 0)).toBe(
    'De esta sesión se conocen 3 acuerdos: 1 venció sin que conste que se cumpliera y 2 no tienen fecha de compromiso.',
  );
});

describe('statesSentence', () => {
  it.each([
    [[], null],
    [[done], 'Según sus fuentes: 1 cumplido.'],
    [
      [
        done,
        doneUndated,
        overdue,
        invented({ state: 'sin_dato' }),
        invented({ state: 'anunciado' }),
      ],
      'Según sus fuentes: 2 cumplidos, 1 en curso, 1 sólo anunciado y 1 sin dato de si se cumplió.',
    ],
  ])('of %#', (agreements, said) => {
    expect(statesSentence(countStates(agreements))).toBe(said);
  });
});

describe('sessionSentence', () => {
  it.each([
    [[], 0, 'De esta sesión no se conoce ningún acuerdo.'],
    [
      [undated],
      1,
      'De esta sesión se conoce un acuerdo, con 1 aliado: no tiene fecha de compromiso.',
    ],
    [
      [undated, undated],
      3,
      'De esta sesión se conocen 2 acuerdos, con 3 aliados: ninguno tiene fecha de compromiso.',
    ],
    [
      [overdue, overdue],
      0,
      'De esta sesión se conocen 2 acuerdos: todos vencieron sin que conste que se cumplieran.',
    ],
    [
      [overdue, undated, doneUndated],
      5,
      'De esta sesión se conocen 3 acuerdos, con 5 aliados: 1 venció sin que conste que se cumpliera, ' +
        '1 consta como cumplido según su fuente y 1 no tiene fecha de compromiso.',
    ],
  ])('of %#', (agreements, partners, said) => {
    expect(sessionSentence(countStandings(agreements, TODAY), partners)).toBe(said);
  });
});

describe('agreementSentence', () => {
  const sentence = (rest: Partial<Agreement>) => agreementSentence(invented(rest), TODAY);

  it.each<[string, Partial<Agreement>, string]>([
    [
      'overdue, with what is known of its progress and when',
      points,
      'Venció el 11 de junio de 2026: 400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo.',
    ],
    [
      'overdue, known from another year',
      { ...points, progress: [mark('2025-05', 300)] },
      'Venció el 11 de junio de 2026: 300 de 500 Puntos Violeta instalados a la última fecha conocida, mayo de 2025.',
    ],
    [
      'overdue without progress',
      { due: '2026-03-08' },
      'Venció el 8 de marzo de 2026, sin que conste que se cumpliera.',
    ],
    [
      'due today',
      { ...points, due: TODAY },
      'Vence hoy, 12 de junio de 2026: 400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo.',
    ],
    [
      'due today without progress',
      { due: TODAY },
      'Vence hoy, 12 de junio de 2026; no hay avance publicado.',
    ],
    [
      'not due yet',
      { due: '2026-07-01' },
      'Vence el 1.º de julio de 2026; no hay avance publicado.',
    ],
    [
      'beyond its target, and not called done',
      { ...points, progress: [mark('2026-05-01', 1520.5)] },
      'Venció el 11 de junio de 2026: 1,520.5 de 500 Puntos Violeta instalados a la última fecha ' +
        'conocida, 1.º de mayo. La cifra llega a la meta, pero la fuente no da el acuerdo por cumplido.',
    ],
    [
      'just at its target, and not called done',
      { ...points, due: null, progress: [mark('2026-05-01', 500)] },
      'Sin fecha de compromiso: 500 de 500 Puntos Violeta instalados a la última fecha conocida, ' +
        '1.º de mayo de 2026. La cifra llega a la meta, pero la fuente no da el acuerdo por cumplido.',
    ],
    [
      'overdue, with a target and no progress',
      { ...points, progress: [] },
      'Venció el 11 de junio de 2026, sin que conste que se cumpliera.',
    ],
    [
      'not due yet, with progress',
      { ...points, due: '2026-12-31' },
      'Vence el 31 de diciembre de 2026: 400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo.',
    ],
    [
      'without due date',
      { ...points, due: null },
      'Sin fecha de compromiso: 400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo de 2026.',
    ],
    [
      'without target',
      { unit: 'luminarias', progress: [mark('2025', 8000)] },
      'Sin fecha de compromiso: 8,000 luminarias a la última fecha conocida, 2025.',
    ],
    ['without anything', {}, 'Sin fecha de compromiso ni avance publicado.'],
    [
      'done, after its due date, told in another unit',
      {
        state: 'cumplido',
        due: '2025-10-01',
        target: 609,
        unit: 'luminarias',
        progress: [mark('2025-10-16', 609)],
      },
      'Cumplido según la fuente, con fecha del 16 de octubre de 2025: 609 de 609 luminarias. El plazo era el 1.º de octubre de 2025.',
    ],
    [
      'one of one: its unit is plural',
      { ...points, target: 1, progress: [mark('2026-03-07', 1)], state: 'cumplido', due: null },
      'Cumplido según la fuente, con fecha del 7 de marzo de 2026: 1 de 1 (Puntos Violeta instalados).',
    ],
    [
      'done, without amount, in a month',
      { state: 'cumplido', progress: [mark('2025-01', null)] },
      'Cumplido según la fuente, con fecha de enero de 2025.',
    ],
    [
      'done, nobody knows when',
      { state: 'cumplido' },
      'Cumplido según la fuente, que no da la fecha.',
    ],
  ])('%s', (_, rest, said) => {
    expect(sentence(rest)).toBe(said);
  });
});

describe('progressHeadline', () => {
  it('says nothing where no amount is known', () => {
    expect(progressHeadline(invented({ progress: [mark('2025', null)] }), TODAY)).toBeNull();
  });

  it.each([
    ['2026-06-12', 'venció el 11 de junio'],
    ['2026-06-11', 'vence hoy'],
    ['2026-06-10', 'vence el 11 de junio'],
  ])('on %s, its due date %s', (today, said) => {
    expect(progressHeadline(invented(points), today)).toBe(
      `400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo de 2026; el plazo ${said}`,
    );
  });
});

describe('progressHeadline of an agreement that nobody dated', () => {
  it('says the amount alone', () => {
    expect(progressHeadline(invented({ ...points, due: null }), TODAY)).toBe(
      '400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo de 2026',
    );
  });
});

describe('originHeadline', () => {
  it('leaves out what there is none of', () => {
    expect(originHeadline({ sessions: 0, inSessions: 0, inActs: 0, undated: 0 })).toBe(
      'No se conoce ningún acuerdo',
    );
    expect(originHeadline({ sessions: 0, inSessions: 0, inActs: 2, undated: 0 })).toBe(
      'Se conocen 2 acuerdos: 2 fuera de sesión',
    );
  });

  it('counts agreements by where they come from', () => {
    expect(originHeadline({ sessions: 6, inSessions: 8, inActs: 19, undated: 3 })).toBe(
      'Se conocen 30 acuerdos: 8 en 6 sesiones del Gabinete, 19 fuera de sesión y 3 sin fecha publicada',
    );
    expect(originHeadline({ sessions: 1, inSessions: 1, inActs: 0, undated: 0 })).toBe(
      'Se conoce 1 acuerdo: 1 en 1 sesión del Gabinete',
    );
  });
});
