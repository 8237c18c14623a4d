/** How the cells of a release are tied to those of the ones before it. */
import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { hourSystemsOf, type CountableHour } from '../../../scripts/etl/protect/hours';
import { linkedCells } from '../../../scripts/etl/protect/linkedCells';
import { linkTables, type Earlier, type Printed } from '../../../scripts/etl/protect/linkTables';
import { SystemBuilder, type CellKind } from '../../../scripts/etl/protect/model';
import { ALCALDIA, COLONIAS, rowAt } from './inventedRows';

type Told = readonly [
  name: string,
  kind: CellKind,
  value: number,
  suppression?: Suppression | undefined,
];

/** A total, the first, of all the other cells. */
function printed(cells: readonly Told[]): Printed {
  const builder = new SystemBuilder();
  const numbers = cells.map(([name, kind, value]) =>
    builder.add({ kind, value, name, year: 2019 }),
  );
  builder.relate(0, numbers.slice(1));
  return {
    system: builder.close(),
    suppressions: cells.map(([, , , suppression]) => suppression ?? 'ninguna'),
  };
}

const earlier = (cells: readonly Told[], age = 1, isSame = false): Earlier => ({
  ...printed(cells),
  age,
  isSame,
});

const year = (one: number, other: number): readonly Told[] => [
  ['entero', 'public', one + other],
  ['una', 'published', one],
  ['otra', 'published', other, 'primaria'],
];

describe('a release', () => {
  it('that nobody precedes stays as it is', () => {
    const [linked, ...others] = linkTables([printed(year(9, 3))], []);
    expect(others).toEqual([]);
    expect(linked?.system.names).toEqual(['entero', 'una', 'otra']);
    expect(linked?.ages).toEqual([0, 0, 0]);
    expect([...(linked?.system.rows ?? [])]).toEqual([-1, -1, -1]);
  });

  it('is tied to the one before by what was reported since, or by equality', () => {
    const [linked] = linkTables([printed(year(9, 3))], [earlier(year(7, 3))]);
    expect(linked?.system.names).toEqual([
      ...['entero', 'una', 'otra'],
      ...['entero, antes', 'una, antes', 'otra, antes'],
      ...['una, después', 'otra, después'],
    ]);
    expect(linked?.system.kinds).toEqual([
      ...['public', 'published', 'published'],
      ...['public', 'public', 'told'],
      ...['rest', 'rest'],
    ]);
    expect(linked?.ages).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    // A rest is no cell of any release: it has no name there.
    expect(linked?.ownNames).toEqual(['entero', 'una', 'otra', 'entero', 'una', 'otra', '', '']);
    const [same] = linkTables([printed(year(9, 3))], [earlier(year(7, 3), 1, true)]);
    expect(same?.system.names).toHaveLength(6);
    expect(same?.system.relations.map(({ total, parts }) => [total, parts])).toEqual([
      [0, [1, 2]],
      [3, [4, 5]],
      [1, [4]],
      [2, [5]],
    ]);
  });

  it('is tied to nothing that shares no cell with it', () => {
    const foreign = (name: string): readonly Told[] => [
      [`entero de ${name}`, 'public', 12],
      [name, 'published', 12],
    ];
    const linked = linkTables(
      [printed(foreign('aquí')), printed(foreign('allá'))],
      [earlier(foreign('allá'), 1, true), earlier(foreign('acullá'), 1, true)],
    );
    expect(linked.map(({ system }) => system.names)).toEqual([
      ['entero de aquí', 'aquí'],
      ['entero de allá', 'allá', 'entero de allá, antes', 'allá, antes'],
    ]);
  });
});

describe('the cells that are linked', () => {
  const namesOf = (news: readonly Told[], olds: readonly Told[]) => [
    ...linkedCells([printed(news).system], [printed(olds).system]),
  ];
  const total = (...parts: readonly string[]): readonly Told[] => [
    ['suma', 'published', 9],
    ...parts.map((name): Told => [name, 'published', 3]),
  ];

  it('are those of both, but for a total whose parts all are', () => {
    expect(namesOf(total('a', 'b'), total('a', 'b'))).toEqual(['a', 'b']);
    expect(namesOf(total('a', 'b'), total('a', 'c'))).toEqual(['suma', 'a']);
  });

  it('are what lies in no part of a total too, unless that total says nothing new', () => {
    const places = (isImplied: boolean) => {
      const builder = new SystemBuilder();
      const [whole, place, nowhere] = (
        [
          ['entero', 'public'],
          ['lugar', 'published'],
          ['sin lugar', 'rest'],
        ] as const
      ).map(([name, kind]) => builder.add({ kind, value: 9, name }));
      const half = builder.add({ kind: 'published', value: 9, name: 'mitad' });
      builder.relate(whole ?? -1, [place ?? -1, nowhere ?? -1], isImplied);
      builder.relate(place ?? -1, [half]);
      return builder.close();
    };
    const namesWhere = (isImplied: boolean) => [
      ...linkedCells([places(isImplied)], [places(isImplied)]),
    ];
    // The place follows from its half; of a sum that follows from finer ones, so does the rest.
    expect(namesWhere(false)).toEqual(['sin lugar', 'mitad']);
    expect(namesWhere(true)).toEqual(['mitad']);
  });

  it('are none of those printed whatever their size', () => {
    expect(namesOf(year(9, 3), year(7, 2))).toEqual(['una', 'otra']);
  });
});

describe('the hours', () => {
  const hoursOf = (fuente: string, clave: string): readonly CountableHour[] =>
    Array.from({ length: 7 * 24 }, (_, slot) => ({
      fuente,
      indicador: 'violencia_familiar',
      clave,
      periodo: '2019-01-01',
      dia_semana: Math.floor(slot / 24) + 1,
      hora: slot % 24,
      n: 1,
    }));
  const years = ['2018', '2019', '2020', '2021', '2022'].map((start, nth) =>
    rowAt('violencia_familiar', ALCALDIA, 'anio', `${start}-01-01`, 10 ** (nth + 3)),
  );
  const beside = [
    ...years.map((row) => ({ ...row, fuente: 'otra', n: 1 })),
    ...years.map((row) => ({ ...row, clave: '09098', n: 2 })),
    ...years.map((row) => ({ ...row, sexo: 'mujer', n: 5 })),
    ...years.map((row) => ({ ...row, periodo_tipo: 'mes' as const, n: 5 })),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', '2019-01-01', 5),
  ];

  it('are a system by source and alcaldía, whose total is that of its own three years', () => {
    const systems = hourSystemsOf(
      [
        ...hoursOf('fgj_carpetas', ALCALDIA),
        ...hoursOf('otra', ALCALDIA),
        ...hoursOf('fgj_carpetas', '09098'),
      ],
      [...years, ...beside],
      () => null,
      () => true,
    );
    const totals = systems.map(({ names, kinds, values }) =>
      names.flatMap((name, cell) => (kinds[cell] === 'public' ? [`${name}: ${values[cell]}`] : [])),
    );
    expect(totals).toEqual([
      [`violencia_familiar, ${ALCALDIA}, trienio 2019-01-01, fgj_carpetas: 1110000`],
      [`violencia_familiar, ${ALCALDIA}, trienio 2019-01-01, otra: 3`],
      ['violencia_familiar, 09098, trienio 2019-01-01, fgj_carpetas: 6'],
    ]);
    expect(systems.map(({ names }) => names.length)).toEqual([170, 170, 170]);
  });
});
