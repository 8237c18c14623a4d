/** All the sums of a family of crimes in one alcaldía, and what is known of each cell. */
import { describe, expect, it } from 'vitest';
import type { Countable } from '../../../scripts/etl/cells/lattice';
import { EVERYWHERE, UNKNOWN, type System } from '../../../scripts/etl/cells/model';
import { systemsOf, type Structure } from '../../../scripts/etl/cells/relations';
import { ALCALDIA, alcaldiaOf, rowAt } from './inventedRows';

const COLONIA = '0909900010001';
const YEARS = ['2019-01-01', '2020-01-01'] as const;
const [YEAR] = YEARS;
const PARENTS: Readonly<Record<string, string>> = { una: 'todas', otra: 'todas' };
const STRUCTURE: Structure = { alcaldiaOf, parentOf: (indicador) => PARENTS[indicador] ?? null };

const systemOf = (
  rows: readonly Countable[],
  structure: Partial<Structure> = {},
  isPublished: (row: Countable) => boolean = () => true,
): System => {
  const [system, ...others] = systemsOf(rows, { ...STRUCTURE, ...structure }, isPublished);
  if (system === undefined || others.length > 0) throw new Error('it is not one system');
  return system;
};

/** «una en C, anio 2019» and so on. */
const short = (name = ''): string => {
  const [indicador = '', clave = '', period = '', sexo = '', edad = ''] = name.split(', ');
  const of = [sexo, edad].filter((own) => own !== 'total').join(' ');
  const where = clave.replace(COLONIA, 'C').replace(ALCALDIA, 'A');
  return `${indicador} ${where} ${period.replace(/-01-01$/, '')} ${of}`.trim();
};

/** Each sum, with a «~» before what others say already. */
const sumsOf = ({ names, relations }: System): readonly string[] =>
  relations.map(({ total, parts, implied }) => {
    const sum = parts.map((part) => short(names[part])).join(' + ');
    return `${implied ? '~ ' : ''}${short(names[total])} = ${sum}`;
  });

/** Kind, count, row, year and district of each cell. */
const cellsOf = ({ names, kinds, values, rows, years, districts }: System) =>
  Object.fromEntries(
    names.map((name, cell) => [
      short(name),
      [kinds[cell], values[cell], rows[cell], years[cell], districts[cell]],
    ]),
  );

const kindOf = (system: System, name: string) => cellsOf(system)[name]?.[0];

/** Crimes of which all is one or the other, two of each in no colonia: by year, and by quarter. */
const inYear = (year: string, [una, otra]: readonly [number, number]) =>
  Object.entries({ todas: una + otra, una, otra }).flatMap(([indicador, n]) =>
    (['anio', 'trimestre'] as const).flatMap((tipo) => [
      rowAt(indicador, ALCALDIA, tipo, year, n + 2),
      rowAt(indicador, COLONIA, tipo, year, n),
    ]),
  );
const ROWS = inYear(YEAR, [7, 9]);
const isYear = ({ periodo_tipo }: Countable) => periodo_tipo === 'anio';
const TWO_YEARS = [...ROWS, ...inYear(YEARS[1], [3, 4])].filter(isYear);

const bySex = (clave: string, women: number, men: number, indicador = 'una') => [
  rowAt(indicador, clave, 'anio', YEAR, women + men),
  rowAt(indicador, clave, 'anio', YEAR, women, 'mujer'),
  rowAt(indicador, clave, 'anio', YEAR, men, 'hombre'),
];

describe('the sums of a family', () => {
  it('are those of periods, of parts and of places; what others say already is marked', () => {
    expect(sumsOf(systemOf(ROWS))).toEqual([
      'todas C anio 2019 = todas C trimestre 2019',
      'otra C anio 2019 = otra C trimestre 2019',
      'una C anio 2019 = una C trimestre 2019',
      '~ todas C anio 2019 = otra C anio 2019 + una C anio 2019',
      '~ todas A anio 2019 = todas C anio 2019 + todas A sin colonia anio 2019',
      '~ otra A anio 2019 = otra C anio 2019 + otra A sin colonia anio 2019',
      '~ una A anio 2019 = una C anio 2019 + una A sin colonia anio 2019',
      'todas C trimestre 2019 = otra C trimestre 2019 + una C trimestre 2019',
      '~ todas A trimestre 2019 = todas C trimestre 2019 + todas A sin colonia trimestre 2019',
      'otra A trimestre 2019 = otra C trimestre 2019 + otra A sin colonia trimestre 2019',
      'una A trimestre 2019 = una C trimestre 2019 + una A sin colonia trimestre 2019',
    ]);
  });

  it('tie what is published to public totals, and to what lies in no colonia', () => {
    const cells = cellsOf(systemOf(ROWS));
    expect(Object.keys(cells)).toHaveLength(18);
    expect(cells).toMatchObject({
      'todas C anio 2019': ['published', 16, 1, 2019, 0],
      'una C trimestre 2019': ['published', 7, 7, 2019, 0],
      'todas A anio 2019': ['public', 18, -1, 2019, EVERYWHERE],
      'todas A sin colonia anio 2019': ['rest', UNKNOWN, -1, 2019, EVERYWHERE],
    });
  });

  it('are none of a crime of which nothing is published', () => {
    const rows = [
      ...ROWS,
      rowAt('sola', ALCALDIA, 'anio', YEAR, 9),
      rowAt('sola', COLONIA, 'anio', YEAR, 9),
    ];
    const system = systemOf(rows, {}, ({ indicador }) => indicador !== 'sola');
    expect(system.names.filter((name) => name.startsWith('sola'))).toEqual([]);
  });

  it('lack no row of what is published', () => {
    const without = TWO_YEARS.filter(
      (row) => row.indicador !== 'una' || row.clave !== COLONIA || row.periodo !== YEAR,
    );
    const said = 'Falta la fila una, 0909900010001, anio 2019-01-01, total, total, fgj_carpetas';
    expect(() => systemOf(without)).toThrow(`${said} (los ceros también son filas).`);
  });

  it('are none of places where the alcaldía is not counted', () => {
    const system = systemOf(ROWS.filter(({ clave }) => clave === COLONIA));
    expect(system.names.filter((name) => name.includes('sin colonia'))).toEqual([]);
  });
});

describe('the total of an alcaldía', () => {
  const years = ['2019-01-01', '2020-01-01', '2021-01-01'];
  const trienio = [
    rowAt('una', COLONIA, 'trienio', YEAR, 9),
    ...years.map((year) => rowAt('una', COLONIA, 'anio', year, 3)),
    ...years.map((year) => rowAt('una', ALCALDIA, 'anio', year, 4)),
    ...[ALCALDIA, COLONIA].map((clave) => rowAt('una', clave, 'anio', '2022-01-01', 8)),
    rowAt('una', COLONIA, 'trimestre', YEAR, 3),
    rowAt('una', ALCALDIA, 'trimestre', YEAR, 3),
  ];

  it('is that of the longest periods in it', () => {
    expect(cellsOf(systemOf(trienio))['una A trienio 2019']?.slice(0, 2)).toEqual(['public', 12]);
  });

  it('is nothing that anybody knows where one of these is not told, nor shorter ones', () => {
    const hidden = trienio.map((row) =>
      row.clave === ALCALDIA ? { ...row, n: row.periodo === YEAR ? null : row.n } : row,
    );
    expect(kindOf(systemOf(hidden), 'una A trienio 2019')).toBeUndefined();
  });

  it('is no public one where it takes k, nor is that of a colonia', () => {
    const isCrossed = ({ sexo }: Countable) => sexo !== 'total';
    const takesK = systemOf(bySex(ALCALDIA, 9, 8), { takesK: () => true }, isCrossed);
    expect(takesK.kinds).not.toContain('public');
    const rows = [...bySex(ALCALDIA, 9, 8), ...bySex(COLONIA, 8, 8)];
    const system = systemOf(rows, {}, isCrossed);
    expect(kindOf(system, 'una A anio 2019')).toBe('public');
    expect(kindOf(system, 'una C anio 2019')).toBeUndefined();
  });
});

describe('what is said of cases in no colonia', () => {
  it('is the most of those of all years, and of others', () => {
    const asked: unknown[] = [];
    const system = systemOf(TWO_YEARS, {
      nowhereOf: (fuente, period) => {
        asked.push([fuente, period]);
        return 4;
      },
    });
    const rests = YEARS.map((year) => `todas A sin colonia anio ${year.slice(0, 4)}`);
    expect(sumsOf(system)).toContainEqual(
      `todas A sin colonia en todo lapso todo = ${rests.join(' + ')} + todas A sin colonia en otros 2019 2020 lapso todo`,
    );
    expect(system.relations).toHaveLength(9);
    expect(cellsOf(system)).toMatchObject({
      'todas A sin colonia en todo lapso todo': ['public', 4, -1, 0, EVERYWHERE],
      'todas A sin colonia en otros 2019 2020 lapso todo': ['rest', UNKNOWN, -1, 0, EVERYWHERE],
    });
    const whole = { fuente: 'fgj_carpetas', alcaldia: ALCALDIA };
    expect(asked).toContainEqual([
      'fgj_carpetas',
      { ...whole, periodo_tipo: 'anio', periodo: YEAR },
    ]);
    expect(asked).toContainEqual([
      'fgj_carpetas',
      { ...whole, periodo_tipo: 'lapso', periodo: 'todo' },
    ]);
  });

  it('is nothing of years or of all of which it is not said', () => {
    const saying = (isSaid: (period: { readonly periodo: string }) => boolean) =>
      sumsOf(systemOf(TWO_YEARS, { nowhereOf: (_, period) => (isSaid(period) ? 4 : undefined) }))
        .filter((sum) => sum.includes('en todo'))
        .map((sum) => sum.split(' + ').length);
    expect(saying(({ periodo }) => periodo !== YEARS[1])).toEqual([2]);
    expect(saying(({ periodo }) => periodo === 'todo')).toEqual([]);
    expect(saying(({ periodo }) => periodo !== 'todo')).toEqual([]);
  });

  it('is nothing of quarters, nor of one sex', () => {
    const rows = [
      ...ROWS.filter(({ indicador }) => indicador === 'una'),
      ...[ALCALDIA, COLONIA].flatMap((clave) =>
        bySex(clave, 4, clave === COLONIA ? 3 : 5).slice(1),
      ),
    ];
    const system = systemOf(rows, { nowhereOf: () => 4 });
    const [told, ...others] = sumsOf(system).filter((sum) => sum.includes('en todo'));
    expect(others).toEqual([]);
    expect(told).toBe(
      'una A sin colonia en todo lapso todo = una A sin colonia anio 2019 + una A sin colonia en otros 2019 lapso todo',
    );
  });
});

describe('what is withdrawn', () => {
  const isOne = ({ indicador, nivel, periodo_tipo }: Countable) =>
    indicador === 'una' && nivel === 'colonia' && periodo_tipo === 'anio';
  const isWithdrawn: Structure['isWithdrawn'] = ({
    fuente,
    indicador,
    nivel,
    clave,
    periodo_tipo,
    periodo,
  }) =>
    [fuente, indicador, nivel, clave, periodo_tipo, periodo].join(' ') ===
    `fgj_carpetas una colonia ${COLONIA} anio 2019-01-01`;

  it('is withheld, unless it is seen all the same', () => {
    expect(kindOf(systemOf(TWO_YEARS), 'una C anio 2019')).toBe('published');
    const withheld = systemOf(
      TWO_YEARS,
      { isWithdrawn },
      (row) => !isOne(row) || row.periodo !== YEAR,
    );
    expect(kindOf(withheld, 'una C anio 2019')).toBe('withheld');
    expect(kindOf(withheld, 'una C anio 2020')).toBe('published');
    expect(kindOf(systemOf(TWO_YEARS, { isWithdrawn }), 'una C anio 2019')).toBe('published');
  });

  it('needs no row', () => {
    const rows = TWO_YEARS.filter((row) => !isOne(row) || row.periodo !== YEAR);
    const cell = cellsOf(systemOf(rows, { isWithdrawn }))['una C anio 2019'];
    expect(cell).toEqual(['withheld', UNKNOWN, -1, 2019, 0]);
  });
});

describe('an alcaldía that takes k', () => {
  it('withholds the crime that it does not tell of, which is known to be among all', () => {
    const rows = ROWS.filter(
      ({ clave, periodo_tipo }) => clave === ALCALDIA && periodo_tipo === 'anio',
    );
    const system = systemOf(rows, { takesK: () => true }, ({ indicador }) => indicador !== 'otra');
    expect(kindOf(system, 'otra A anio 2019')).toBe('withheld');
    expect(sumsOf(system)).toEqual(['todas A anio 2019 = otra A anio 2019 + una A anio 2019']);
  });
});

describe('a table of sex and age of which one margin is told', () => {
  it('adds up to it, and by it to the total', () => {
    const crossed = ['mujer', 'hombre'].flatMap((sexo) =>
      ['18-29', '30-44'].map((edad) => ({
        ...rowAt('una', ALCALDIA, 'anio', YEAR, 4, sexo),
        edad,
      })),
    );
    expect(sumsOf(systemOf([...bySex(ALCALDIA, 8, 8), ...crossed]))).toEqual([
      'una A anio 2019 = una A anio 2019 hombre + una A anio 2019 mujer',
      'una A anio 2019 hombre = una A anio 2019 hombre 18-29 + una A anio 2019 hombre 30-44',
      'una A anio 2019 mujer = una A anio 2019 mujer 18-29 + una A anio 2019 mujer 30-44',
    ]);
  });
});

describe('what is said of piles', () => {
  it('is the least of a year of a colonia, and of nothing shorter or crossed', () => {
    const rows = [
      ...ROWS.filter(({ indicador }) => indicador === 'una'),
      ...[ALCALDIA, COLONIA].flatMap((clave) =>
        bySex(clave, 4, clave === COLONIA ? 3 : 5).slice(1),
      ),
    ];
    const system = systemOf(rows, { floorOf: () => 3 });
    expect(sumsOf(system).filter((sum) => sum.includes('apiladas'))).toEqual([
      'una C anio 2019 = una C apiladas anio 2019 + una C las demás anio 2019',
    ]);
    expect(cellsOf(system)).toMatchObject({
      'una C apiladas anio 2019': ['public', 3, -1, 2019, EVERYWHERE],
      'una C las demás anio 2019': ['rest', UNKNOWN, -1, 2019, EVERYWHERE],
    });
  });
});
