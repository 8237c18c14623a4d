/** What may go wrong with a file on its way here and leave it readable: each a change of its rows, by source and name. */
import { COLONIAS, drawer, type layerOf, MONTHS, type Row } from './inventedCity';

type Change = (rows: readonly Row[]) => readonly Row[];

const each =
  (write: (row: Row, nth: number) => Row): Change =>
  (rows) =>
    rows.map((row, nth) => ({ ...row, ...write(row, nth) }));
const set = (column: string, write: (value: string) => string): Change =>
  each((row) => ({ [column]: write(row[column] ?? '') }));
const picked = (row: Row | undefined, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((name) => [name, row?.[name] ?? '']));

const isOwn = (row: Row) => row['alcaldia_hecho'] === 'CUAUHTEMOC';
const isFar = (row: Row) => row['alcaldia_hecho'] === 'IZTAPALAPA';
const isOf2024 = ({ fecha_hecho = '' }: Row) => fecha_hecho.startsWith('2024');

/** The values of some columns, given to other rows. */
const reordered =
  (columns: readonly string[], order: Change, isTaken = (_: Row) => true): Change =>
  (rows) => {
    const taken = order(rows.filter(isTaken))[Symbol.iterator]();
    const next = (row: Row): Row | undefined => (isTaken(row) ? taken.next().value : row);
    return rows.map((row) => ({ ...row, ...picked(next(row), columns) }));
  };
const shuffled: Change = (rows) => {
  const below = drawer(3);
  const keyed = rows.map((row) => ({ row, at: below(1e9) }));
  return keyed.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
};
const down: Change = (rows) => [...rows.slice(-1), ...rows.slice(0, -1)];
const lost =
  (among: number): Change =>
  (rows) => {
    const below = drawer(5);
    return rows.filter(() => below(among) > 0);
  };
/** Some rows again and again, each time some metres away and, where it is said, at another hour. */
const again =
  (isTaken: (row: Row) => boolean, hours: readonly (string | undefined)[]): Change =>
  (rows) => [
    ...rows,
    ...hours.flatMap((hour, nth) =>
      rows.filter(isTaken).map((row): Row => {
        const { hora_hecho = '', longitud = '' } = row;
        const east = longitud && (Number(longitud) + 2e-5 * (nth + 1)).toFixed(7);
        return { ...row, hora_hecho: hour ?? hora_hecho, longitud: east };
      }),
    ),
  ];
const later = (column: string, days: number): Change =>
  set(column, (day) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
const swapDay = (day: string) =>
  day.slice(8) <= '12' ? `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}` : day;

/** Where a line ends in the middle. */
export const CUT = '#';
const COLONIA = 'colonia_catalogo';
const POINT = ['latitud', 'longitud'];

/** Those of Doctores in 2024 take what some of Centro have. */
const toCentro =
  (columns: readonly string[]): Change =>
  (rows) => {
    const there = rows.filter((row) => row[COLONIA] === 'Centro');
    const isTaken = (row: Row) => isOf2024(row) && row[COLONIA] === 'Doctores';
    const write = (row: Row, nth: number) =>
      isTaken(row) ? picked(there[nth % there.length], columns) : row;
    return each(write)(rows);
  };
const ofLastYear = (write: (count: string) => string): Change =>
  each((row) =>
    row['Año'] === '2024'
      ? Object.fromEntries(MONTHS.map((month) => [month, write(row[month] ?? '')]))
      : row,
  );
const withPlace = (name: string): Change => reordered([name], down, (row) => row['lat'] !== '');

export const DAMAGES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  fgj_carpetas: {
    'la colonia, revuelta entre los renglones': reordered([COLONIA], shuffled, isOwn),
    'la colonia, ordenada aparte': reordered(
      [COLONIA],
      (rows) => rows.toSorted((a, b) => (a[COLONIA] ?? '').localeCompare(b[COLONIA] ?? '')),
      isOwn,
    ),
    'la colonia, recorrida un renglón': reordered([COLONIA], down, isOwn),
    'la Doctores de 2024, dicha Centro': toCentro([COLONIA]),
    'la Doctores de 2024, dicha Centro y con puntos de ahí': toCentro([COLONIA, ...POINT]),
    'una colonia, sin sus renglones': (rows) => rows.filter((row) => row[COLONIA] !== 'Roma Norte'),
    '2024, dos veces y con los puntos movidos unos metros': again(isOf2024, [undefined]),
    'el último trimestre, cinco veces y a otra hora': again(
      ({ fecha_hecho = '' }) => fecha_hecho >= '2024-11',
      ['01:30:00', '02:30:00', '03:30:00', '04:30:00'],
    ),
    'todo, dos veces': (rows) => [...rows, ...rows],
    'el día y el mes, cambiados': set('fecha_hecho', swapDay),
    'las fechas del hecho, un día antes': later('fecha_hecho', -1),
    'todas las fechas, un día antes': (rows) =>
      later('fecha_hecho', -1)(later('fecha_inicio', -1)(rows)),
    'las fechas, un mes después': later('fecha_hecho', 30),
    '0.5 % de los renglones, perdidos': lost(200),
    '0.5 % de los renglones, cortados a la mitad': each((row, nth) =>
      nth % 200 === 0 ? { categoria_delito: CUT } : row,
    ),
    '10 % de los renglones, perdidos': lost(10),
    'el último medio año, perdido': (rows) =>
      rows.filter(({ fecha_hecho = '' }) => fecha_hecho < '2024-07'),
    'los renglones de Iztapalapa, dichos CUAUHTEMOC': (rows) =>
      set('alcaldia_hecho', () => 'CUAUHTEMOC')(rows.filter(isFar)),
    'los renglones de Iztapalapa, dichos CUAUHTEMOC junto a los suyos': each((row) =>
      isFar(row) ? { alcaldia_hecho: 'CUAUHTEMOC' } : row,
    ),
    'la alcaldía, revuelta entre los renglones': reordered(['alcaldia_hecho'], shuffled),
    'el delito, revuelto entre los renglones': reordered(['delito'], shuffled),
    'el delito, cortado a 20 letras': set('delito', (text) => text.slice(0, 20)),
    'el delito, en minúsculas en uno de cada diez': each(({ delito = '' }, nth) => ({
      delito: nth % 10 === 0 ? delito.toLowerCase() : delito,
    })),
    'las coordenadas, una en el lugar de la otra': each(({ latitud = '', longitud = '' }) => ({
      latitud: longitud,
      longitud: latitud,
    })),
    'las coordenadas, en cero': each(() => ({ latitud: '0', longitud: '0' })),
    'las coordenadas, vacías': each(() => ({ latitud: '', longitud: '' })),
    'las coordenadas, revueltas entre los renglones': reordered(POINT, shuffled, isOwn),
    'las coordenadas, medio grado al sur': set('latitud', (at) => at && String(Number(at) - 0.5)),
  },
  sesnsp_idm: {
    'el municipio, recorrido un renglón': reordered(['Municipio'], (rows) =>
      down(down(down(rows))),
    ),
    'el municipio, revuelto entre los renglones': reordered(['Municipio'], shuffled),
    'los meses, recorridos una columna': each((row) =>
      Object.fromEntries(MONTHS.map((month, at) => [month, row[MONTHS.at(at - 1) ?? ''] ?? ''])),
    ),
    'el último año, con un cero de más': ofLastYear((count) => `${count}0`),
    'el subtipo de delito, revuelto entre los renglones': reordered(
      ['Subtipo de delito'],
      shuffled,
    ),
    '10 % de los renglones, perdidos': lost(10),
    'el subtipo de delito, cortado a 12 letras': set('Subtipo de delito', (text) =>
      text.slice(0, 12),
    ),
  },
  sesnsp_victimas: {
    'el sexo, cambiado uno por otro': set('Sexo', (sex) => (sex === 'Mujer' ? 'Hombre' : 'Mujer')),
    'la edad, recorrida un renglón': reordered(['Rango de edad'], down),
    '10 % de los renglones, perdidos': lost(10),
  },
  servicios: {
    'los teléfonos, recorridos un renglón': withPlace('telefono'),
    'las latitudes, recorridas un renglón': withPlace('lat'),
    'la mitad de los servicios, perdidos': (rows) => rows.filter((_, nth) => nth % 2 === 0),
  },
};

const same = (nth: number) => nth;

/** Of the layer, as layerOf is asked for it. */
export const LAYERS: Readonly<Record<string, Parameters<typeof layerOf>>> = {
  'los polígonos, rotados entre los nombres': [(nth) => (nth + 1) % COLONIAS.length],
  'los polígonos, movidos 0.01°': [same, 0.01],
  'los polígonos, movidos 0.0005°': [same, 0.0005],
  'dos polígonos, cambiados uno por otro': [(nth) => (nth < 2 ? 1 - nth : nth)],
  'un polígono, dado dos veces con otro nombre': [(nth) => (nth === 1 ? 0 : nth)],
  'un polígono, dado dos veces': [same, 0, (nth) => (nth === 1 ? 0 : nth)],
};
