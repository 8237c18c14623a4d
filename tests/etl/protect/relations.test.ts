/** The sums that tie a release's cells, and what is known of each cell. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../scripts/etl/count/observation';
import type { Countable } from '../../../scripts/etl/cells/lattice';
import { systemsOf, type CaseCell } from '../../../scripts/etl/cells/relations';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from './inventedRows';

const YEAR = '2019-01-01';
const SEXES = ['mujer', 'hombre'];
const AGES = ['18-29', '30-44'];

const systemOf = (
  rows: readonly Countable[],
  parents: Readonly<Record<string, string>> = {},
  isPublished: (row: Countable) => boolean = () => true,
) => {
  const structure = { alcaldiaOf, parentOf: (indicador: string) => parents[indicador] ?? null };
  const [system, ...others] = systemsOf(rows, structure, isPublished);
  expect(others).toEqual([]);
  if (system === undefined) throw new Error('no system');
  return system;
};

/** A cell by its place, sex and age alone. */
const short = (name: string) =>
  name.split(', ').slice(1, -1).join(' ').replace(` anio ${YEAR}`, '');

describe('the sums of an alcaldía by sex and age', () => {
  const crossed = (sexo: string, edad: string, n: number): Observation => ({
    ...rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, n, sexo),
    edad,
  });
  const rows = [
    crossed('total', 'total', 40),
    ...SEXES.map((sexo) => crossed(sexo, 'total', 20)),
    ...AGES.map((edad) => crossed('total', edad, 20)),
    ...SEXES.flatMap((sexo) => AGES.map((edad) => crossed(sexo, edad, 10))),
  ];

  it('are those of both margins and of each line of the table', () => {
    const { names, relations } = systemOf(rows);
    const at = (cell: number) => short(names[cell] ?? '').replace(`${ALCALDIA} `, '');
    const sums = relations.map(
      ({ total, parts }) => `${at(total)} = ${parts.map(at).sort().join(' + ')}`,
    );
    expect(sums.sort()).toEqual(
      [
        'total total = hombre total + mujer total',
        'total total = total 18-29 + total 30-44',
        'mujer total = mujer 18-29 + mujer 30-44',
        'hombre total = hombre 18-29 + hombre 30-44',
        'total 18-29 = hombre 18-29 + mujer 18-29',
        'total 30-44 = hombre 30-44 + mujer 30-44',
      ].sort(),
    );
    expect(relations.every(({ implied }) => !implied)).toBe(true);
  });
});

describe('a crime that is not told by colonia and year', () => {
  const rows = ['violencia_sexual', 'abuso_sexual', 'violacion'].flatMap((indicador) => [
    rowAt(indicador, ALCALDIA, 'anio', YEAR, 30),
    rowAt(indicador, ALCALDIA, 'anio', YEAR, 18, 'mujer'),
    rowAt(indicador, ALCALDIA, 'anio', YEAR, 12, 'hombre'),
    ...COLONIAS.map((clave) => rowAt(indicador, clave, 'anio', YEAR, 9)),
    ...COLONIAS.map((clave) => rowAt(indicador, clave, 'trienio', YEAR, 9)),
  ]);
  const PARENTS = { abuso_sexual: 'violencia_sexual', violacion: 'violencia_sexual' };
  const kindWhere = (isTold: (row: Countable) => boolean) => {
    const { names, kinds } = systemOf(
      rows,
      PARENTS,
      (row) => row.indicador !== 'violacion' || isTold(row),
    );
    return kinds[names.findIndex((name) => name.startsWith(`violacion, ${COLONIAS[0]}, anio`))];
  };

  it('may be known to have happened in one, if its three years are told', () => {
    expect(
      kindWhere(({ nivel, periodo_tipo }) => nivel === 'alcaldia' || periodo_tipo === 'trienio'),
    ).toBe('withheld');
  });

  it('may not, if nothing by colonia is, though the alcaldía tells its sexes', () => {
    expect(kindWhere(({ nivel }) => nivel === 'alcaldia')).toBe('untold');
  });
});

describe('a year of whose quarters none is told', () => {
  it('is no sum of them', () => {
    const rows = COLONIAS.flatMap((clave) => [
      rowAt('violencia_familiar', clave, 'anio', YEAR, 10),
      rowAt('violencia_familiar', clave, 'anio', '2020-01-01', 8),
      rowAt('violencia_familiar', clave, 'trimestre', '2020-01-01', 8),
    ]);
    const { names, relations } = systemOf(rows);
    const at = (cell: number) => names[cell]?.split(', ').slice(1, 3).join(' ');
    expect(relations.map(({ total, parts }) => [at(total), parts.map(at)])).toEqual(
      COLONIAS.map((clave) => [`${clave} anio 2020-01-01`, [`${clave} trimestre 2020-01-01`]]),
    );
  });
});

describe('what is never told', () => {
  const sumsOf = (rows: readonly Countable[], isPublished: (row: Countable) => boolean) => {
    const { names, kinds, relations } = systemOf(rows, {}, isPublished);
    const at = (cell: number) => names[cell]?.split(', ').slice(1, 4).join(' ') ?? '';
    return {
      sums: relations.map(({ total, parts }) => `${at(total)} = ${parts.map(at).join(' + ')}`),
      withheld: kinds.flatMap((kind, cell) => (kind === 'withheld' ? [at(cell)] : [])),
    };
  };

  it('are the years of three years that are, and these are still their sum', () => {
    const years = [2019, 2020, 2021].map((year) => `${year}-01-01`);
    const rows = COLONIAS.flatMap((clave) => [
      rowAt('violacion', clave, 'trienio', YEAR, 15),
      ...years.map((year) => rowAt('violacion', clave, 'anio', year, 5)),
    ]);
    const { sums, withheld } = sumsOf(rows, (row) => row.periodo_tipo === 'trienio');
    const yearsOf = (clave: string) => years.map((year) => `${clave} anio ${year} total`);
    expect(sums).toEqual(
      COLONIAS.map((clave) => `${clave} trienio ${YEAR} total = ${yearsOf(clave).join(' + ')}`),
    );
    expect(withheld).toEqual(COLONIAS.flatMap(yearsOf));
  });

  it('are the sexes of an alcaldía whose colonias tell theirs: they tie them to its total', () => {
    const rows = [
      rowAt('violacion', ALCALDIA, 'anio', YEAR, 40),
      ...COLONIAS.flatMap((clave) =>
        SEXES.map((sexo) => rowAt('violacion', clave, 'anio', YEAR, 10, sexo)),
      ),
    ];
    const { sums, withheld } = sumsOf(rows, () => true);
    const of = (clave: string, sexo: string) => `${clave} anio ${YEAR} ${sexo}`;
    const [men, women] = ['hombre', 'mujer'].map((sexo) => of(ALCALDIA, sexo));
    expect(sums.toSorted()).toEqual(
      [
        `${of(ALCALDIA, 'total')} = ${men} + ${women}`,
        ...['hombre', 'mujer'].map((sexo) => {
          const parts = [...COLONIAS, `${ALCALDIA} sin colonia`].map((clave) => of(clave, sexo));
          return `${of(ALCALDIA, sexo)} = ${parts.join(' + ')}`;
        }),
      ].toSorted(),
    );
    // Who lies in no colonia counts persons as any crossed cell does.
    expect(withheld.toSorted()).toEqual(
      ['hombre', 'mujer']
        .flatMap((sexo) => [of(ALCALDIA, sexo), of(`${ALCALDIA} sin colonia`, sexo)])
        .toSorted(),
    );
  });
});

describe('what is said of a pile', () => {
  it('is the least of a year of the colonia, and what is left of it', () => {
    const [colonia = ''] = COLONIAS;
    const rows = [
      rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, 40),
      ...COLONIAS.map((clave) => rowAt('violencia_familiar', clave, 'anio', YEAR, 10)),
    ];
    const floorOf = (of: CaseCell) => (of.clave === colonia && of.anio === 2019 ? 8 : 0);
    const [system] = systemsOf(rows, { alcaldiaOf, parentOf: () => null, floorOf }, () => true);
    const at = (cell: number) => short(system?.names[cell] ?? '');
    const sums = system?.relations.map(({ total, parts }) => [at(total), parts.map(at)]);
    expect(sums).toContainEqual([
      `${colonia} total total`,
      [`${colonia} apiladas total total`, `${colonia} las demás total total`],
    ]);
    expect(sums?.flat(2).filter((name) => name.includes('apiladas'))).toHaveLength(1);
    const piled = system?.names.findIndex((name) => name.includes('apiladas')) ?? -1;
    expect([system?.kinds[piled], system?.values[piled]]).toEqual(['public', 8]);
  });
});
