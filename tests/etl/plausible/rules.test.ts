/** Each rule at its limit: what passes, what stops, and with which figure. */
import { describe, expect, it } from 'vitest';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import { absentSources } from '../../../scripts/etl/plausible/absentSources';
import { closedYears as closed } from '../../../scripts/etl/plausible/closedYears';
import { equalRows } from '../../../scripts/etl/plausible/equalRows';
import { lowMonths } from '../../../scripts/etl/plausible/lowMonths';
import { placedPoints } from '../../../scripts/etl/plausible/placedPoints';
import { silence } from '../../../scripts/etl/plausible/silence';
import { unreadable } from '../../../scripts/etl/plausible/unreadable';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { count, fileOf, months, nameOf, YEAR } from './inventedEvidence';

const FGJ = 'fgj_carpetas';

const closedYears = (fuente: string, ...[now, previous]: Released) =>
  closed(fuente, now, previous, nameOf);
type Released = readonly [Parameters<typeof closed>[1], Parameters<typeof closed>[2]];

describe('silence', () => {
  it('of as many days as the descriptor says passes, of one more stops', () => {
    expect(silence(FGJ, [fileOf({ lastFact: '2024-11-30' })], 31)).toMatchObject({
      isBreach: false,
      figure: expect.stringContaining('31 días antes del 2024-12-31'),
    });
    const broken = silence(FGJ, [fileOf(), fileOf({ path: 'b.csv', lastFact: '2024-11-29' })], 31);
    expect(broken).toMatchObject({ rule: 'silencio', fuente: FGJ, isBreach: true });
    expect(broken.figure).toBe(
      '«b.csv» tiene su último hecho el 2024-11-29, 32 días antes del 2024-12-31; lo usual es que sean 31 días antes a lo más',
    );
  });

  it('is none where facts lie after the end', () => {
    const found = silence(FGJ, [fileOf({ lastFact: '2025-01-05' })], 0);
    expect(found.isBreach).toBe(false);
    expect(found.figure).toContain('el 2025-01-05, 5 días después del 2024-12-31;');
    const same = silence(FGJ, [fileOf({ lastFact: '2024-12-31' })], 0);
    expect(same.figure).toContain('el mismo día en que termina, 2024-12-31;');
  });
});

describe('a low month', () => {
  /** The least count that passes beside `before`, among as many comparisons, by a library's Poisson. */
  const least = (before: number, comparisons: number) => {
    let n = 0;
    while (poissonCdf(n, before) < 0.001 / comparisons) n += 1;
    return n;
  };

  it.each([20, 60, 200])('beside %i of the last release stops where chance ends', (before) => {
    const previous = months([2023, 2024], before);
    const limit = least(before, 24);
    const with_ = (n: number) => [...months([2023], before), count('mes', '2024-01-01', n)];
    const rest = months([2024], before).slice(1);
    expect(lowMonths(FGJ, [...with_(limit), ...rest], previous, nameOf).isBreach).toBe(false);
    const low = lowMonths(FGJ, [...with_(limit - 1), ...rest], previous, nameOf);
    expect(low.isBreach).toBe(true);
    expect(low.figure).toContain(
      `violencia_familiar de Cuauhtémoc en 2024-01, ${limit - 1} donde se esperaban ${before} (la publicación anterior`,
    );
  });

  it('that is gone counts as none, and one that had 19 says nothing', () => {
    const gone = (before: number) =>
      lowMonths(FGJ, [], [count('mes', '2024-01-01', before)], nameOf);
    expect(gone(20).isBreach).toBe(true);
    expect(gone(19)).toMatchObject({
      isBreach: false,
      figure: 'ningún mes del que se esperen 20 casos o más',
    });
  });

  it('on a first build is held to half of the year before, and only months that it tells', () => {
    const two = (n: number) => [...months([2023], 100), count('mes', '2024-03-01', n)];
    const limit = least(50, 1);
    expect(limit).toBeGreaterThan(20);
    expect(lowMonths(FGJ, two(limit), [], nameOf).isBreach).toBe(false);
    const low = lowMonths(FGJ, two(limit - 1), [], nameOf);
    expect(low.isBreach).toBe(true);
    expect(low.figure).toContain('donde se esperaban 50 (la mitad del año anterior');
  });

  it('of half a year without a case stops a first build', () => {
    const half = months([2024], 40).map((row, month) => (month < 6 ? row : { ...row, n: 0 }));
    expect(lowMonths(FGJ, [...months([2023], 40), ...half], [], nameOf).isBreach).toBe(true);
  });

  it('is asked of whole alcaldías and of everyone alone', () => {
    const others = [
      count('mes', '2024-01-01', 90, { fuente: 'otra' }),
      count('mes', '2024-01-01', 90, { nivel: 'colonia', clave: '0901500010001' }),
      count('mes', '2024-01-01', 90, { sexo: 'mujer' }),
      count('trimestre', '2024-01-01', 90),
      count('mes', '2024-01-01', null),
    ];
    expect(lowMonths(FGJ, [], others, nameOf).isBreach).toBe(false);
  });
});

describe('crimes that cannot be read', () => {
  it.each([
    ['undated', 'sin fecha que se lea'],
    ['placeless', 'sin alcaldía'],
  ] as const)('%s: one in a hundred passes, more stops', (kind, name) => {
    expect(unreadable(FGJ, [fileOf({ [kind]: 10 })], 0.1).isBreach).toBe(false);
    const broken = unreadable(FGJ, [fileOf(), fileOf({ path: 'b.csv', [kind]: 11 })], 0.1);
    expect(broken.isBreach).toBe(true);
    expect(broken.figure).toBe(
      `11 de 1,000 delitos que se cuentan de «b.csv» vienen ${name} (1.1%; se detiene sobre 1%)`,
    );
  });

  it('in other places stop beyond what the descriptor says is usual', () => {
    expect(unreadable(FGJ, [fileOf({ elsewhere: 60 })], 0.1).isBreach).toBe(false);
    expect(unreadable(FGJ, [fileOf({ elsewhere: 101 })], 0.1).isBreach).toBe(true);
    expect(unreadable(FGJ, [fileOf({ elsewhere: 60 })], 0.01).isBreach).toBe(true);
  });

  it('of a handful of rows say nothing, whatever their share', () => {
    expect(unreadable(FGJ, [fileOf({ rows: 12, undated: 5 })], 0).isBreach).toBe(false);
    expect(unreadable(FGJ, [fileOf({ rows: 12, undated: 6 })], 0).isBreach).toBe(true);
  });

  it('name the cause that their texts show', () => {
    const { causes } = unreadable(
      FGJ,
      [fileOf({ undated: 600, undatedTexts: [{ text: '45123', rows: 600 }] })],
      0.1,
    );
    expect(causes?.join()).toMatch(/«45123».*números de serie de Excel/);
  });
});

describe('equal rows', () => {
  const equal = (changes: Partial<typeof YEAR>, path = 'carpetas.csv') =>
    fileOf({
      path,
      years: [
        { ...YEAR, year: '2023' },
        { ...YEAR, ...changes },
      ],
    });

  it('but for the point stop beyond one in twenty of a year', () => {
    expect(equalRows(FGJ, [equal({ near: 50 })]).isBreach).toBe(false);
    const twice = equalRows(FGJ, [equal({ near: 51 })]);
    expect(twice).toMatchObject({
      isBreach: true,
      figure: expect.stringMatching(
        /^51 de 1,000 delitos de 2024 .* en todo menos el punto \(5\.1%/,
      ),
    });
  });

  it('stop beyond a fifth of the cases of a year', () => {
    expect(equalRows(FGJ, [equal({ repeated: 200 })]).isBreach).toBe(false);
    const twice = equalRows(FGJ, [fileOf(), equal({ repeated: 201 }, 'b.csv')]);
    expect(twice.isBreach).toBe(true);
    expect(twice.figure).toMatch(
      /^201 de 1,000 delitos de 2024 .*«b\.csv».*\(20\.1%; se detiene sobre 20%\)$/,
    );
  });

  it('are not asked of files of counts', () => {
    expect(equalRows('sesnsp_idm', [fileOf({ years: [] })]).isBreach).toBe(false);
  });
});

describe('a closed year', () => {
  const release = (
    counts: readonly (readonly [string, number])[],
    revisiones: readonly Revision[] = [],
  ) => ({
    observaciones: counts.map(([year, n]) => count('anio', `${year}-01-01`, n)),
    revisiones,
    lastComplete: '2023-12-01',
  });
  const now = (year: string, n: number) => [count('anio', `${year}-01-01`, n)];

  it('may change by 2 %, in both directions', () => {
    const previous = release([['2023', 1000]]);
    for (const n of [980, 1000, 1020]) {
      expect(closedYears(FGJ, now('2023', n), previous).isBreach).toBe(false);
    }
    for (const n of [979, 1021, 0]) {
      expect(closedYears(FGJ, now('2023', n), previous).isBreach).toBe(true);
    }
    expect(closedYears(FGJ, now('2023', 979), previous).figure).toContain(
      'violencia_familiar de Cuauhtémoc en 2023, de 1,000 a 979 (2.1%)',
    );
  });

  it('that is gone has changed by all its cases', () => {
    expect(closedYears(FGJ, [], release([['2023', 1000]])).isBreach).toBe(true);
  });

  it('of few cases may change by three', () => {
    expect(closedYears(FGJ, now('2023', 11), release([['2023', 14]])).isBreach).toBe(false);
    expect(closedYears(FGJ, now('2023', 10), release([['2023', 14]])).isBreach).toBe(true);
    expect(closedYears(FGJ, now('2023', 4), release([['2023', 0]])).isBreach).toBe(true);
  });

  it('is one whose December was complete when it was last told', () => {
    expect(closedYears(FGJ, now('2024', 500), release([['2024', 1000]])).isBreach).toBe(false);
  });

  it('is none on a first build', () => {
    expect(closedYears(FGJ, now('2023', 5), undefined)).toMatchObject({
      isBreach: false,
      figure: 'sin publicación anterior',
    });
  });

  const revision = (de: string, despues: number, changes: Partial<Revision> = {}): Revision => ({
    fuente: FGJ,
    comparacion: 'publicacion',
    de,
    a: null,
    indicador: 'violencia_familiar',
    nivel: 'alcaldia',
    clave: '09015',
    periodo_tipo: 'anio',
    periodo: '2020-01-01',
    antes: 1000,
    despues,
    agregados: null,
    agregados_tardios: null,
    retirados: null,
    reclasificados_entran: null,
    reclasificados_salen: null,
    ...changes,
  });
  const history = [
    revision('2023-01-31-publico-a', 1005),
    revision('2023-02-28-publico-b', 1010),
    revision('2023-03-31-publico-c', 1004),
  ];

  it('is held to its own history once there are three comparisons, the largest left out', () => {
    const after = (n: number, revisiones: readonly Revision[]) =>
      closedYears(FGJ, now('2023', n), release([['2023', 1000]], revisiones));
    expect(after(1015, history.slice(1)).isBreach).toBe(false);
    expect(after(1006, history).isBreach).toBe(true);
    expect(after(1005, history).isBreach).toBe(false);
    expect(after(1006, history).figure).toContain('lo que más ha cambiado en 3 publicaciones');
    const lively = history.map((row) => ({ ...row, despues: row.despues + 40 }));
    expect(after(1030, lively).isBreach).toBe(false);
  });

  it('has no history in years that were still open, colonias, other sources or files', () => {
    const open = { periodo: '2022-01-01' };
    for (const changes of [open, { nivel: 'colonia' } as const, { periodo_tipo: 'mes' } as const]) {
      const grown = history.map((row) => ({ ...row, ...changes, despues: 1500 }));
      expect(closedYears(FGJ, now('2023', 1006), release([['2023', 1000]], grown)).isBreach).toBe(
        true,
      );
    }
    for (const changes of [{ fuente: 'otra' }, { comparacion: 'cosecha' } as const]) {
      const grown = history.map((row) => ({ ...row, ...changes, despues: 1500 }));
      expect(
        closedYears(FGJ, now('2023', 1006), release([['2023', 1000]], grown)).figure,
      ).toContain('se detiene sobre 2%');
    }
  });
});

describe('a source that was there and is not', () => {
  it('stops, by its name', () => {
    const before = [FGJ, 'otra', FGJ];
    expect(absentSources([FGJ], before).map(({ fuente, isBreach }) => [fuente, isBreach])).toEqual([
      ['otra', true],
    ]);
    expect(absentSources([FGJ, 'otra'], before)).toEqual([]);
  });
});

describe('points beside the colonia that is named', () => {
  const OWN = '0901500010001';
  const DRAWN = '09013-barrio-18';
  const years = (clave: string, ...shares: readonly number[]) =>
    shares.map((share, nth) => ({
      clave,
      year: 2020 + nth,
      points: 100,
      inside: Math.round(100 * share),
    }));
  const judged = (...points: readonly ReturnType<typeof years>[]) =>
    placedPoints(FGJ, [fileOf()], points.flat(), null, nameOf);

  it.each([
    ['on the official layer', OWN, 0.9, 0.89],
    ["on the Fiscalía's catalogue", DRAWN, 0.5, 0.49],
  ])('%s stop below their share', (_, clave, passes, stops) => {
    expect(judged(years(clave, passes, passes)).isBreach).toBe(false);
    const found = judged(years(clave, stops, stops));
    expect(found.isBreach).toBe(true);
    expect(found.figure).toContain(`(${Math.round(stops * 100)}%; se detiene bajo`);
  });

  it('are judged layer by layer, so that many of one do not carry few of the other', () => {
    const many = Array.from({ length: 40 }, () => years(DRAWN, 1)).flat();
    expect(judged(many, years(OWN, 0.8, 0.8)).isBreach).toBe(true);
  });

  it('of a year of a colonia stop on the official layer, however its other years are', () => {
    const rest = Array.from({ length: 10 }, () => years('0901500010002', 1)).flat();
    expect(judged(rest, years(OWN, 0.75, 0.75)).isBreach).toBe(false);
    const found = judged(rest, years(OWN, 1, 0.74));
    expect(found.cells).toEqual([`${OWN} en 2021`]);
  });

  it('of a colonia that the catalogue draws elsewhere say nothing, unless one year falls short', () => {
    const rest = Array.from({ length: 10 }, () => years('09013-otra', 1)).flat();
    expect(judged(rest, years(DRAWN, 0.2, 0.2, 0.2)).isBreach).toBe(false);
    expect(judged(rest, years(DRAWN, 0.9, 0.61, 0.9)).isBreach).toBe(false);
    expect(judged(rest, years(DRAWN, 0.9, 0.59, 0.9)).cells).toEqual([`${DRAWN} en 2021`]);
  });
});
