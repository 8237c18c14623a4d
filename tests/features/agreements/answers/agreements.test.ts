import { describe, expect, it } from 'vitest';
import { agreementsOf, canBeEvaluated, lastAmount } from '$features/agreements/answers/agreement';
import type { Agreement as Published } from '$features/agreements/queries/agreements';
import type { Progress } from '$features/agreements/queries/progress';
import { AGREEMENT_KINDS, AGREEMENT_STATES } from '$lib/contract/cabinet/agreementRow';
import { invented, mark } from './invented';
import { keys } from '../../../coloniaKey';

const row: Published = {
  id: 'A001',
  fecha_sesion: '2025-03',
  sesion: 'una sesión inventada',
  acuerdo: 'Un acuerdo inventado',
  tipo: 'meta',
  responsable: 'Alcaldía inventada',
  aliados: 'Una; Otra',
  colonias: null,
  meta_valor: 10,
  meta_unidad: 'puntos',
  fecha_compromiso: '2025-12-31',
  estado: 'en_curso',
  indicadores: 'acoso_sexual; violacion',
  fuente: 'Boletín inventado',
  fuente_url: null,
  nota: null,
};

const step = (acuerdo: string, fecha: string, valor: number | null): Progress => ({
  acuerdo,
  fecha,
  valor,
  fuente: null,
  fuente_url: 'https://ejemplo.invalid/',
  nota: null,
});

describe('agreementsOf', () => {
  it('parts its lists, and gives each its own progress, oldest first', () => {
    const [agreement] = agreementsOf(
      [row],
      [step('A001', '2025-07-01', 4), step('A002', '2025-05', 9), step('A001', '2025-06', null)],
    );
    expect(agreement).toMatchObject({
      partners: ['Una', 'Otra'],
      colonias: [],
      indicators: ['acoso_sexual', 'violacion'],
      source: { document: 'Boletín inventado', url: null },
    });
    expect(agreement?.progress.map(({ on, amount }) => [on, amount])).toEqual([
      ['2025-06', null],
      ['2025-07-01', 4],
    ]);
  });

  it('has nobody and nothing in a list that is not told', () => {
    expect(agreementsOf([{ ...row, aliados: null, indicadores: null }], [])[0]).toMatchObject({
      partners: [],
      colonias: [],
      indicators: [],
    });
  });

  it('keeps of each step what says so, and what is noted of it', () => {
    const noted = { ...step('A001', '2025-06', 4), fuente: 'Un acta', nota: 'Cifra preliminar' };
    expect(agreementsOf([row], [noted])[0]?.progress).toEqual([
      {
        on: '2025-06',
        amount: 4,
        source: { document: 'Un acta', url: 'https://ejemplo.invalid/' },
        note: 'Cifra preliminar',
      },
    ]);
  });

  it('parts the keys of its colonias', () => {
    const colonias = '0901500010007; 0901500010012';
    expect(agreementsOf([{ ...row, colonias }], [])[0]?.colonias).toEqual([
      '0901500010007',
      '0901500010012',
    ]);
  });

  it.each([
    [{ tipo: 'deseo' }, /A001.*«tipo».*«deseo»/],
    [{ estado: 'vencido' }, /A001.*«estado».*«vencido»/],
    [{ indicadores: 'felicidad' }, /A001.*«indicadores».*«felicidad»/],
  ])('refuses %o', (wrong, message) => {
    expect(() => agreementsOf([{ ...row, ...wrong }], [])).toThrow(message);
  });
});

describe('lastAmount', () => {
  it('passes over what was called done without an amount', () => {
    const agreement = invented({ progress: [mark('2025-01', 3), mark('2025-02-01', null)] });
    expect(lastAmount(agreement)).toEqual({ on: '2025-01', amount: 3 });
    expect(lastAmount(invented())).toBeNull();
  });
});

describe('canBeEvaluated', () => {
  it.each([
    [[], [], false],
    [['1'], [], false],
    [[], ['violacion'], false],
    [['1'], ['violacion'], true],
  ] as const)('colonias %o and indicators %o: %s', (colonias, indicators, can) => {
    expect(canBeEvaluated({ colonias: keys(...colonias), indicators })).toBe(can);
  });
});

describe('the progress of an agreement', () => {
  const amounts = (...steps: readonly Progress[]) =>
    agreementsOf([row], steps)[0]?.progress.map(({ amount }) => amount);

  it('is put in order of time from whatever order it has', () => {
    const [first, second, third] = [
      step('A001', '2025-06', 1),
      step('A001', '2025-07-01', 2),
      step('A001', '2025-08-01', 3),
    ];
    expect(amounts(third, second, first)).toEqual([1, 2, 3]);
    expect(amounts(second, third, first)).toEqual([1, 2, 3]);
    expect(amounts(first, third, second)).toEqual([1, 2, 3]);
  });

  it('of one date stays as it was told', () => {
    expect(amounts(step('A001', '2025-06', 9), step('A001', '2025-06', 4))).toEqual([9, 4]);
  });
});

it.each([...AGREEMENT_KINDS])('knows the kind «%s» of the catalogue', (tipo) => {
  expect(agreementsOf([{ ...row, tipo }], [])[0]?.kind).toBe(tipo);
});

it.each([...AGREEMENT_STATES])('knows the state «%s» of the catalogue', (estado) => {
  expect(agreementsOf([{ ...row, estado }], [])[0]?.state).toBe(estado);
});

it('names the agreement, the column and the value that no page knows', () => {
  expect(() => agreementsOf([{ ...row, tipo: 'deseo' }], [])).toThrow(
    'El acuerdo A001 trae en «tipo» un valor que no se conoce: «deseo».',
  );
});
