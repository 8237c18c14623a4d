/** The sums of the tables weekday × hour: by source, alcaldía and three years. */
import { describe, expect, it } from 'vitest';
import type { HourCount } from '../../../scripts/etl/count/observation';
import { hourSystemsOf } from '../../../scripts/etl/cells/hours';
import type { Countable } from '../../../scripts/etl/cells/lattice';
import { UNKNOWN } from '../../../scripts/etl/cells/model';
import type { Structure } from '../../../scripts/etl/cells/relations';
import { ALCALDIA, COLONIAS, rowAt } from './inventedRows';

const OTHER = '09098';
const parentOf = (indicador: string) => (indicador === 'parte' ? 'todo' : null);

/** Every hour of a table, of so many cases each. */
const hoursOf = (n: number, of: Partial<HourCount> = {}): readonly HourCount[] =>
  Array.from({ length: 168 }, (_, slot) => ({
    fuente: 'fgj_carpetas',
    indicador: 'uno',
    clave: ALCALDIA,
    periodo: '2019-01-01',
    dia_semana: Math.floor(slot / 24) + 1,
    hora: slot % 24,
    n,
    ...of,
  }));

const yearsOf = (n: number, indicador = 'uno', clave = ALCALDIA): readonly Countable[] =>
  [2019, 2020, 2021].map((year) => ({
    ...rowAt(indicador, clave, 'anio', `${year}-01-01`, n),
    nivel: 'alcaldia' as const,
  }));

const systemsOf = (
  hours: readonly HourCount[],
  observations: readonly Countable[],
  structure: Partial<Pick<Structure, 'hourlessOf'>> = {},
  isPublished: (row: Omit<HourCount, 'n' | 'supresion'>) => boolean = () => true,
  atCut?: readonly Countable[],
) =>
  hourSystemsOf(hours, observations, { parentOf, ...structure }, isPublished, atCut).map(
    ({ names, kinds, values, rows, years, relations }) => {
      const cells = names.map((name, cell) => {
        return [name, [kinds[cell], values[cell], rows[cell], years[cell]]] as const;
      });
      return { cells: Object.fromEntries(cells), names, relations };
    },
  );

const totals = (...[hours, observations, , , atCut]: Parameters<typeof systemsOf>) =>
  systemsOf(hours, observations, {}, () => true, atCut).flatMap(({ cells, names }) =>
    names.filter((name) => !name.includes('hora')).map((name) => [name, cells[name]?.[1]] as const),
  );

const nameOf = (what = '', clave = ALCALDIA, indicador = 'uno', fuente = 'fgj_carpetas') =>
  `${indicador}, ${clave}${what}, trienio 2019-01-01, ${fuente}`;

describe('the total of a table of hours', () => {
  it('is that of the three years of its alcaldía, and of nothing else', () => {
    const others: readonly Countable[] = [
      ...yearsOf(50, 'uno', OTHER),
      ...yearsOf(60).map((row) => ({ ...row, fuente: 'otra' })),
      ...yearsOf(70).map((row) => ({ ...row, sexo: 'mujer' })),
      rowAt('uno', ALCALDIA, 'anio', '2018-01-01', 80),
      rowAt('uno', ALCALDIA, 'trimestre', '2019-01-01', 90),
      rowAt('uno', COLONIAS[0], 'anio', '2019-01-01', 95),
    ];
    expect(totals(hoursOf(1), [...yearsOf(100), ...others])).toEqual([[nameOf(), 300]]);
  });

  it('of each source, alcaldía and three years is its own', () => {
    const hours = [
      ...hoursOf(1),
      ...hoursOf(1, { clave: OTHER }),
      ...hoursOf(1, { fuente: 'otra' }),
      ...hoursOf(1, { periodo: '2016-01-01' }),
    ];
    const observations = [
      ...yearsOf(100),
      ...yearsOf(200, 'uno', OTHER),
      ...yearsOf(300).map((row) => ({ ...row, fuente: 'otra' })),
      rowAt('uno', ALCALDIA, 'anio', '2017-01-01', 400),
    ];
    expect(totals(hours, observations)).toEqual([
      [nameOf(), 300],
      [nameOf('', OTHER), 600],
      [nameOf('', ALCALDIA, 'uno', 'otra'), 900],
      [nameOf().replace('2019', '2016'), 400],
    ]);
  });

  it('is as it was at the cut of the hours, where it has grown since', () => {
    const cut = (n: number, of: Partial<Countable> = {}): Countable => ({
      ...rowAt('uno', ALCALDIA, 'trienio', '2019-01-01', n),
      ...of,
    });
    const others = [
      cut(11, { fuente: 'otra' }),
      cut(12, { clave: OTHER }),
      cut(13, { periodo: '2016-01-01' }),
      cut(14, { periodo_tipo: 'anio' }),
    ];
    const of = (atCut: readonly Countable[]) =>
      totals(hoursOf(1), yearsOf(100), {}, undefined, atCut).map(([, count]) => count);
    expect(of([cut(290), ...others])).toEqual([290]);
    expect(of(others)).toEqual([300]);
    expect(of([cut(0, { n: null })])).toEqual([0]);
  });
});

describe('the table of hours of a family', () => {
  const hours = [
    ...hoursOf(1, { indicador: 'todo' }),
    ...hoursOf(1, { indicador: 'parte' }),
    ...hoursOf(1),
  ];
  const observations = [...yearsOf(60), ...yearsOf(60, 'todo'), ...yearsOf(58, 'parte')];

  it('adds up to its total with what has no hour, and each hour to its parts', () => {
    const [family, other, ...more] = systemsOf(hours, observations);
    expect(more).toEqual([]);
    const first = (indicador: string) =>
      `${indicador}, ${ALCALDIA}, día 1, hora 0, trienio 2019-01-01, fgj_carpetas`;
    expect([family?.names[0], other?.names[0]]).toEqual([first('todo'), first('uno')]);
    expect(family?.cells).toMatchObject({
      [first('todo')]: ['published', 1, 0, 2019],
      [first('parte')]: ['published', 1, 168, 2019],
      [nameOf('', ALCALDIA, 'todo')]: ['public', 180, -1, 2019],
      [nameOf(', sin hora', ALCALDIA, 'todo')]: ['rest', UNKNOWN, -1, 2019],
    });
    const sums = family?.relations.map(({ parts, implied }) => [parts.length, implied]) ?? [];
    expect(sums.slice(0, 2)).toEqual([
      [169, true],
      [169, false],
    ]);
    expect(sums.slice(2)).toEqual(Array.from({ length: 168 }, () => [1, false]));
  });

  it('withholds what is not published of it, counted or not', () => {
    const isPublished = ({ indicador }: { readonly indicador: string }) => indicador !== 'parte';
    const without = hours.filter(({ indicador, hora }) => indicador !== 'parte' || hora !== 3);
    const [family] = systemsOf(without, observations, {}, isPublished);
    const at = (hora: number) =>
      family?.cells[`parte, ${ALCALDIA}, día 1, hora ${hora}, trienio 2019-01-01, fgj_carpetas`];
    expect(at(0)).toEqual(['withheld', 1, 168, 2019]);
    expect(at(3)).toEqual(['withheld', UNKNOWN, -1, 2019]);
  });

  it('knows the most of what has no hour, where it is said', () => {
    const asked: unknown[] = [];
    const hourlessOf: Structure['hourlessOf'] = (fuente, of) => {
      asked.push([fuente, of]);
      return 4;
    };
    const [system] = systemsOf(hoursOf(1), yearsOf(60), { hourlessOf });
    expect(asked).toEqual([
      [
        'fgj_carpetas',
        {
          fuente: 'fgj_carpetas',
          alcaldia: ALCALDIA,
          periodo_tipo: 'horario',
          periodo: '2019-01-01',
        },
      ],
    ]);
    expect(system?.cells).toMatchObject({
      [nameOf(', sin hora en todo')]: ['public', 4, -1, 2019],
      [nameOf(', sin hora en otros')]: ['rest', UNKNOWN, -1, 2019],
    });
    const named = system?.relations.at(-1)?.parts.map((part) => system.names[part]?.split(',')[2]);
    expect(named).toEqual([' sin hora', ' sin hora en otros']);
  });
});
