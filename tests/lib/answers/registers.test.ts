/** Two registers of the same crimes: planted conflicts and coverages, and what a person reads of them. */
import { describe, expect, it } from 'vitest';
import {
  heldShare,
  registerDoubt,
  turnedYears,
  type RegisterCount,
  type RegisterDoubt,
} from '$lib/answers/registers';
import { changeOf, unlessParted } from '$lib/answers/change';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { askRegisters } from '$lib/page/registers';
import { addMonths, lastYearPair, yearWindow } from '$lib/period/months';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';
import { doubtSentence, heldSentence } from '$lib/words/es/verdicts/registersVerdict';
import { MEASURED } from '../../fixtures/delayCurves';

const year = (indicador: string, anio: number, propia: number, otra: number): RegisterCount => ({
  indicador,
  tipo: 'anio',
  periodo: `${anio}-01-01`,
  propia,
  otra,
});
const YEARS = { before: yearWindow(2022), after: yearWindow(2023) };
const planted = (own: readonly [number, number], other: readonly [number, number]) =>
  registerDoubt(
    [year('violacion', 2022, own[0], other[0]), year('violacion', 2023, own[1], other[1])],
    'violacion',
    YEARS,
  );

describe('a change of one register', () => {
  it.each([
    // Both rise, both hold enough.
    [[80, 90], [100, 120], null],
    [[80, 90], [100, 100], null],
    // One turns the other way, by however little.
    [[80, 90], [100, 99], 'direccion'],
    [[90, 80], [99, 100], 'direccion'],
    // Two thirds are enough; less, in either year, are not.
    [[200, 200], [300, 300], null],
    [[199, 300], [300, 400], 'cobertura'],
    [[300, 199], [400, 300], 'cobertura'],
    // What holds too little is told as that, whichever way it goes.
    [[90, 80], [200, 210], 'cobertura'],
    [[0, 0], [0, 0], null],
  ] as const)('of %j beside %j: %s', (own, other, why) => {
    expect(planted(own, other)?.why ?? null).toBe(why);
  });

  it('is not doubted where no other register tells of the crime or of the period', () => {
    expect(registerDoubt([], 'violacion', YEARS)).toBeNull();
    expect(registerDoubt([year('acoso_sexual', 2022, 1, 9)], 'violacion', YEARS)).toBeNull();
    expect(registerDoubt([year('violacion', 2022, 1, 9)], 'violacion', YEARS)).toBeNull();
  });

  it('of what sums several is held against those that both count', () => {
    const counts = [
      year('violacion', 2022, 60, 100),
      year('abuso_sexual', 2022, 80, 100),
      year('violacion', 2023, 60, 100),
      year('abuso_sexual', 2023, 82, 100),
    ];
    expect(registerDoubt(counts, 'violencia_sexual', YEARS)).toBeNull();
    expect(registerDoubt(counts, 'violacion', YEARS)?.why).toBe('cobertura');
    const fewer = [...counts.slice(0, 3), year('abuso_sexual', 2023, 70, 100)];
    expect(registerDoubt(fewer, 'violencia_sexual', YEARS)).toMatchObject({
      why: 'cobertura',
      crimes: ['abuso_sexual', 'violacion'],
      after: { own: 130, other: 200 },
    });
  });

  it('of months is held against those months; where only years are told, against each step of them', () => {
    const windows = lastYearPair('2024-07-01');
    const years = [
      year('violacion', 2022, 90, 100),
      year('violacion', 2023, 95, 90),
      year('violacion', 2024, 96, 100),
    ];
    expect(registerDoubt(years, 'violacion', windows)).toMatchObject({
      why: 'direccion',
      windows: YEARS,
    });
    const months = Array.from({ length: 24 }, (_, at): RegisterCount => ({
      indicador: 'violacion',
      tipo: 'mes',
      periodo: addMonths(windows.before.first, at),
      propia: at < 12 ? 9 : 8,
      otra: at < 12 ? 10 : 9,
    }));
    expect(registerDoubt([...years, ...months], 'violacion', windows)).toBeNull();
    expect(registerDoubt([...years, ...months.slice(1)], 'violacion', windows)).not.toBeNull();
  });

  it('is not told, and neither is that it is within chance', () => {
    const change = changeOf(
      { window: YEARS.before, n: 221 },
      { window: YEARS.after, n: 172 },
      { curves: [MEASURED.violacion], cut: '2025-01-31' },
    );
    expect(change.verdict).not.toBe('sin_respuesta');
    const doubt = planted([221, 172], [329, 477]);
    const told = unlessParted(change, doubt);
    expect(told).toMatchObject({ verdict: 'sin_respuesta', reason: 'registros' });
    expect(changeVerdict(told, CARPETAS)).toEqual({
      before: '221',
      after: '172',
      change: null,
      label: 'Otro registro no lo confirma',
      sentence:
        'En toda la alcaldía, las carpetas son menos de dos terceras partes de lo que la Fiscalía reportó al ' +
        'registro nacional: con una parte así no se dice si cambió.',
      gloss: null,
    });
    expect(unlessParted(change, null)).toBe(change);
  });
});

const saidOf = (doubt: RegisterDoubt | null) => (doubt === null ? null : doubtSentence(doubt));

describe('what a person reads', () => {
  it('of a register that holds too little', () => {
    expect(saidOf(planted([221, 172], [329, 477]))).toBe(
      'De los delitos de violación que la Fiscalía reportó al registro nacional (SESNSP) en toda la alcaldía, aquí ' +
        'hay 67 de cada 100 de 2022, y 36 de cada 100 de 2023. Con menos de dos terceras partes no se dice si cambió.',
    );
  });

  it('of two that turn opposite ways', () => {
    expect(saidOf(planted([496, 526], [723, 641]))).toBe(
      'Entre 2022 y 2023, las carpetas por violación de toda la alcaldía van de 496 a 526; los delitos que la ' +
        'Fiscalía reportó al registro nacional (SESNSP), de 723 a 641. Un registro sube y el otro baja: de uno solo ' +
        'no se dice si cambió.',
    );
  });

  it('of a level, how much of the register it is', () => {
    expect(heldSentence({ own: 915, other: 1402 }, ['abuso_sexual', 'violacion'], '2023')).toBe(
      'Aquí hay 915 carpetas por abuso sexual y violación de hechos de 2023; la Fiscalía reportó al registro ' +
        'nacional (SESNSP) 1,402 delitos abiertos entonces: 65 de cada 100. Es menos de dos terceras partes: con las ' +
        'que faltan, el nivel de una colonia y el orden podrían ser otros.',
    );
    expect(heldSentence({ own: 70, other: 100 }, ['violacion'], '2023', ['2022', '2023'])).toMatch(
      /70 de cada 100\. De 2022 a 2023, un registro sube y el otro baja\.$/,
    );
    expect(heldSentence(null, [], '2023')).toBeNull();
    expect(heldSentence({ own: 0, other: 0 }, [], '2023')).toBeNull();
  });
});

it('finds the years within a window between which the registers turn opposite ways', () => {
  const years = [
    { anio: '2021', own: 10, other: 20 },
    { anio: '2022', own: 12, other: 18 },
    { anio: '2023', own: 13, other: 19 },
  ];
  const turnedIn = (first: number, last: number) =>
    turnedYears(
      { crimes: ['violacion'], years },
      { first: yearWindow(first).first, last: yearWindow(last).last },
    );
  expect(turnedIn(2022, 2022)).toEqual(['2021', '2022']);
  expect(turnedIn(2021, 2023)).toEqual(['2021', '2022']);
  expect(turnedIn(2023, 2023)).toBeNull();
  expect(turnedIn(2021, 2021)).toBeNull();
});

/** Counted apart from the tables of the release: carpetas of the Fiscalía over crimes of the SESNSP, Cuauhtémoc. */
describe('the bundled release', async () => {
  const counts = await askRegisters(openRelease('static/data'), '09015');
  const shares = (indicador: string) =>
    counts
      .filter((each) => each.indicador === indicador && each.tipo === 'anio')
      .map(({ propia, otra }) => Number(heldShare({ own: propia, other: otra }).toFixed(2)));

  it('holds so much of the other register, from 2019 to 2024', () => {
    expect(shares('violacion')).toEqual([0.69, 0.77, 0.7, 0.67, 0.36, 0.52]);
    expect(shares('acoso_sexual')).toEqual([0.65, 0.62, 0.68, 0.72, 0.76, 0.79]);
    expect(shares('abuso_sexual')).toEqual([0.79, 0.72, 0.77, 0.69, 0.82, 0.83]);
    expect(shares('violencia_familiar')).toEqual([0.98, 0.93, 0.89, 0.89, 0.97, 0.95]);
  });

  it.each([
    ['violacion', 'cobertura'],
    ['violencia_sexual', 'cobertura'],
    ['abuso_sexual', 'direccion'],
    ['violencia_familiar', 'direccion'],
    ['acoso_sexual', null],
    ['violencia_total', null],
    ['intimidad_sexual', null],
  ])('from 2022 to 2023, %s: %s', (indicador, why) => {
    expect(registerDoubt(counts, indicador, YEARS)?.why ?? null).toBe(why);
  });

  it('of the twelve months to July 2024 bears out family violence, and not rape', () => {
    const windows = lastYearPair('2024-07-01');
    expect(registerDoubt(counts, 'violencia_familiar', windows)).toBeNull();
    expect(registerDoubt(counts, 'violacion', windows)).toMatchObject({
      why: 'cobertura',
      before: { own: 192, other: 430 },
      after: { own: 173, other: 429 },
    });
  });
});
