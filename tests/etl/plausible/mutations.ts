/** What may go wrong with a file on its way here and leave it readable: each a change of its rows. */
import { chance } from '../reliability/random';
import type { Row } from './inventedCity';

export interface Mutation {
  readonly source: string;
  /** What was done, as the table of docs/plausibilidad.md says it. */
  readonly name: string;
  readonly change: (rows: readonly Row[]) => readonly Row[];
  /** Whether the message must name a colonia with its count before and after. */
  readonly namesColonia?: true;
  /** What is not seen on a first build of which nothing is known. */
  readonly unseenAlone?: true;
  /** What a kept release, which keeps no quality report, does not let expect either: it is told in the summary. */
  readonly unseenFirst?: true;
}

const set =
  (column: string, write: (value: string, row: Row) => string) => (rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, [column]: write(row[column] ?? '', row) }));

/** The values of some columns, given to other rows. */
const reordered =
  (
    columns: readonly string[],
    order: (rows: readonly Row[]) => readonly Row[],
    of = (_: Row) => true,
  ) =>
  (rows: readonly Row[]) => {
    const taken = order(rows.filter(of));
    let nth = -1;
    return rows.map((row) => {
      if (!of(row)) return row;
      nth += 1;
      const other = taken[nth];
      return { ...row, ...Object.fromEntries(columns.map((name) => [name, other?.[name] ?? ''])) };
    });
  };

const shuffled = (rows: readonly Row[]): readonly Row[] => {
  const [{ below }, mixed] = [chance(3), [...rows]];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const [a, b] = [mixed[at], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[at], mixed[other]] = [b, a];
  }
  return mixed;
};
const oneDown = (rows: readonly Row[]) => [...rows.slice(-1), ...rows.slice(0, -1)];
const sortedBy = (column: string) => (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (a[column] ?? '').localeCompare(b[column] ?? ''));

const lost = (of: number, among: number) => (rows: readonly Row[]) => {
  const { below } = chance(5);
  return rows.filter(() => below(among) >= of);
};
const moved = (row: Row, lon: string, lat: string, by: number): Row => ({
  ...row,
  [lon]: (Number(row[lon]) + by).toFixed(9),
  [lat]: (Number(row[lat]) - by).toFixed(9),
});
const daysLater = (day: string, days: number) =>
  day === ''
    ? ''
    : new Date(Date.parse(day.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);

const of2024 = ({ fecha_hecho = '' }: Row) => fecha_hecho.startsWith('2024');
const isLocal = ({ alcaldia_hecho = '' }: Row) => alcaldia_hecho === 'CUAUHTEMOC';
const swapDay = (day: string) => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return Number(date) <= 12 ? `${year}-${date}-${month}` : day;
};

const COLONIA = 'colonia_catalogo';

const CARPETAS: readonly Omit<Mutation, 'source'>[] = [
  {
    name: 'la colonia, revuelta entre los renglones',
    change: reordered([COLONIA], shuffled, isLocal),
    namesColonia: true,
  },
  {
    name: 'la colonia, ordenada aparte',
    change: reordered([COLONIA], sortedBy(COLONIA), isLocal),
    namesColonia: true,
  },
  {
    name: 'la colonia, recorrida un renglón',
    change: reordered([COLONIA], oneDown, isLocal),
    namesColonia: true,
  },
  {
    name: 'la Doctores de 2024, dicha Centro',
    change: set(COLONIA, (name, row) => (of2024(row) && name === 'Doctores' ? 'Centro' : name)),
    namesColonia: true,
  },
  {
    name: 'la Doctores de 2024, dicha Centro y con puntos de ahí',
    change: (rows) => {
      const there = rows.filter((row) => row[COLONIA] === 'Centro');
      return rows.map((row, nth) => {
        const other = there[nth % there.length];
        return of2024(row) && row[COLONIA] === 'Doctores' && other !== undefined
          ? {
              ...row,
              [COLONIA]: 'Centro',
              longitud: other['longitud'] ?? '',
              latitud: other['latitud'] ?? '',
            }
          : row;
      });
    },
    namesColonia: true,
    unseenAlone: true,
  },
  {
    name: 'una colonia, sin sus renglones',
    change: (rows) => rows.filter((row) => row[COLONIA] !== 'Roma Norte'),
    namesColonia: true,
    unseenAlone: true,
  },
  {
    name: '2024, dos veces y con los puntos movidos unos metros',
    change: (rows) => [
      ...rows,
      ...rows.filter(of2024).map((row) => moved(row, 'longitud', 'latitud', 0.00003)),
    ],
  },
  {
    name: 'el último trimestre, cinco veces y a otra hora',
    change: (rows) => {
      const last = rows.filter(({ fecha_hecho = '' }) => fecha_hecho >= '2024-10');
      return [
        ...rows,
        ...[1, 2, 3, 4].flatMap((times) =>
          last.map((row) => ({
            ...moved(row, 'longitud', 'latitud', 0.00002 * times),
            hora_hecho: `0${times}:30:00`,
          })),
        ),
      ];
    },
  },
  { name: 'todo, dos veces', change: (rows) => [...rows, ...rows] },
  { name: 'el día y el mes, cambiados', change: set('fecha_hecho', swapDay) },
  {
    name: 'las fechas del hecho, un día antes',
    change: set('fecha_hecho', (day) => daysLater(day, -1)),
  },
  {
    name: 'todas las fechas, un día antes',
    change: (rows) =>
      set('fecha_inicio', (day) => daysLater(day, -1))(
        set('fecha_hecho', (day) => daysLater(day, -1))(rows),
      ),
  },
  {
    name: 'las fechas, un mes después',
    change: set('fecha_hecho', (day) => daysLater(day, 30)),
    unseenAlone: true,
  },
  { name: '0.5 % de los renglones, perdidos', change: lost(1, 200), unseenAlone: true },
  { name: '0.5 % de los renglones, cortados a la mitad', change: cutLines },
  { name: '10 % de los renglones, perdidos', change: lost(1, 10), unseenAlone: true },
  {
    name: 'el último medio año, perdido',
    change: (rows) => rows.filter(({ fecha_hecho = '' }) => fecha_hecho < '2024-07'),
  },
  {
    name: 'los renglones de Iztapalapa, dichos CUAUHTEMOC',
    change: (rows) =>
      rows.filter((row) => !isLocal(row)).map((row) => ({ ...row, alcaldia_hecho: 'CUAUHTEMOC' })),
  },
  {
    name: 'los renglones de Iztapalapa, dichos CUAUHTEMOC junto a los suyos',
    change: set('alcaldia_hecho', () => 'CUAUHTEMOC'),
  },
  {
    name: 'la alcaldía, revuelta entre los renglones',
    change: reordered(['alcaldia_hecho'], shuffled),
  },
  {
    name: 'el delito, revuelto entre los renglones',
    change: reordered(['delito'], shuffled),
    unseenAlone: true,
  },
  { name: 'el delito, cortado a 20 letras', change: set('delito', (text) => text.slice(0, 20)) },
  { name: 'el delito, en minúsculas en uno de cada diez', change: lowered },
  {
    name: 'las coordenadas, una en el lugar de la otra',
    change: (rows) =>
      rows.map((row) => ({
        ...row,
        latitud: row['longitud'] ?? '',
        longitud: row['latitud'] ?? '',
      })),
  },
  {
    name: 'las coordenadas, en cero',
    change: (rows) => rows.map((row) => ({ ...row, latitud: '0', longitud: '0' })),
  },
  {
    name: 'las coordenadas, vacías',
    change: (rows) => rows.map((row) => ({ ...row, latitud: '', longitud: '' })),
    unseenAlone: true,
    unseenFirst: true,
  },
  {
    name: 'las coordenadas, revueltas entre los renglones',
    change: reordered(['latitud', 'longitud'], shuffled, isLocal),
  },
  {
    name: 'las coordenadas, medio grado al sur',
    change: set('latitud', (degrees) => (degrees === '' ? '' : (Number(degrees) - 0.5).toFixed(7))),
  },
];

/** Lines that lost their end are written with fewer fields: the empty mark makes the writer of the file cut there. */
export const CUT = '\u0000';

function cutLines(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, nth) => (nth % 200 === 0 ? { ...row, categoria_delito: CUT } : row));
}

function lowered(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, nth) =>
    nth % 10 === 0 ? { ...row, delito: (row['delito'] ?? '').toLowerCase() } : row,
  );
}

const VICTIMS: readonly Omit<Mutation, 'source'>[] = [
  {
    name: 'el sexo, cambiado uno por otro',
    change: set('Sexo', (sex) => (sex === 'Femenino' ? 'Masculino' : 'Femenino')),
  },
  {
    name: 'la edad, diez años más',
    change: set('Edad', (age) => String(Number(age) + 10)),
    unseenAlone: true,
  },
  {
    name: 'la colonia, revuelta entre los renglones',
    change: reordered(['ColoniaHechos'], shuffled),
    namesColonia: true,
  },
  {
    name: 'la alcaldía, revuelta entre los renglones',
    change: reordered(['AlcaldiaHechos'], shuffled),
    unseenAlone: true,
  },
  { name: '10 % de los renglones, perdidos', change: lost(1, 10), unseenAlone: true },
  {
    name: 'todo, dos veces y con los puntos movidos unos metros',
    change: (rows) => [...rows, ...rows.map((row) => moved(row, 'longitud', 'latitud', 0.00003))],
  },
  {
    name: 'las coordenadas, una en el lugar de la otra',
    change: (rows) =>
      rows.map((row) => ({
        ...row,
        latitud: row['longitud'] ?? '',
        longitud: row['latitud'] ?? '',
      })),
  },
];

const CALLS: readonly Omit<Mutation, 'source'>[] = [
  {
    name: 'las fechas, un año después',
    change: set('FECHA_ALTA', (day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`),
    unseenAlone: true,
  },
  {
    name: 'la alcaldía, revuelta entre los renglones',
    change: reordered(['MUNICIPIO_HECHOS'], shuffled),
    unseenAlone: true,
  },
  {
    name: 'la colonia, dicha de otra',
    change: set('COLONIA_HECHOS', (name) => (name === 'CENTRO' ? 'DOCTORES' : name)),
    namesColonia: true,
    unseenAlone: true,
  },
  { name: '10 % de los renglones, perdidos', change: lost(1, 10), unseenAlone: true },
  { name: 'todo, dos veces', change: (rows) => [...rows, ...rows] },
  {
    name: 'el último año, cinco veces y con otro folio',
    change: (rows) => {
      const last = rows.filter(({ FECHA_ALTA = '' }) => FECHA_ALTA.startsWith('2019'));
      return [
        ...rows,
        ...[1, 2, 3, 4].flatMap((times) =>
          last.map((row) => ({ ...row, EDAD: String(Number(row['EDAD']) + times) })),
        ),
      ];
    },
  },
];

const MONTH = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
];

const SESNSP: readonly Omit<Mutation, 'source'>[] = [
  {
    name: 'el municipio, recorrido un renglón',
    change: reordered(['Cve. Municipio'], (rows) => [...rows.slice(3), ...rows.slice(0, 3)]),
    unseenAlone: true,
  },
  {
    name: 'el municipio, revuelto entre los renglones',
    change: reordered(['Cve. Municipio'], shuffled),
  },
  {
    name: 'los meses, recorridos una columna',
    change: (rows) =>
      rows.map((row) => ({
        ...row,
        ...Object.fromEntries(
          MONTH.map((month, nth) => [month, row[MONTH[(nth + 11) % 12] ?? ''] ?? '']),
        ),
      })),
    unseenAlone: true,
  },
  {
    name: 'el último año, con un cero de más',
    change: (rows) =>
      rows.map((row) =>
        row['Año'] === '2024'
          ? { ...row, ...Object.fromEntries(MONTH.map((month) => [month, `${row[month] ?? ''}0`])) }
          : row,
      ),
  },
  {
    name: 'el subtipo de delito, revuelto entre los renglones',
    change: reordered(['Subtipo de delito'], shuffled),
  },
  { name: '10 % de los renglones, perdidos', change: lost(1, 10) },
  {
    name: 'el subtipo de delito, cortado a 12 letras',
    change: set('Subtipo de delito', (text) => text.slice(0, 12)),
  },
];

const of = (source: string, mutations: readonly Omit<Mutation, 'source'>[]): readonly Mutation[] =>
  mutations.map((mutation) => ({ source, ...mutation }));

export const MUTATIONS: readonly Mutation[] = [
  ...of('fgj_carpetas', CARPETAS),
  ...of('fgj_victimas_2020', VICTIMS),
  ...of('linea_mujeres', CALLS),
  ...of('sesnsp_idm', SESNSP),
];
