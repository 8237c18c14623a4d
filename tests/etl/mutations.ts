/** What may go wrong with a file on its way here and leave it readable: each a change of its rows, by source and name. */
import { CUT, dayOf, drawer, isoDay, MONTHS, type Row } from './inventedCity';

type Rows = readonly Row[];
type Change = (rows: Rows) => Rows;
type Is = (row: Row, nth: number) => boolean;
type Write = (value: string) => string;

const is = (column: string, start: string) => (row: Row) => (row[column] ?? '').startsWith(start);
const oneIn = (some: number) => (_: Row, nth: number) => nth % some === 0;
const only = (isTaken: Is) => (rows: Rows) => rows.filter(isTaken);
const each = (write: (row: Row, nth: number) => Row) => (rows: Rows) =>
  rows.map((row, nth) => ({ ...row, ...write(row, nth) }));
/** Some columns of a row. */
const picked = (row: Row | undefined, columns: readonly string[], write: Write): Row =>
  Object.fromEntries(columns.map((name) => [name, write(row?.[name] ?? '')]));
const set = (write: Write, ...columns: readonly string[]) =>
  each((row) => picked(row, columns, write));
/** Some rows changed, each in its place. */
const among = (isTaken: Is, change: Change) => (rows: Rows) => {
  const changed = change(rows.filter(isTaken)).values();
  return rows.map((row, nth) => (isTaken(row, nth) ? (changed.next().value ?? row) : row));
};

const always = (value: string) => () => value;
const cut = (letters: number) => (text: string) => text.slice(0, letters);
const plus = (more: number) => (value: string) => value && String(Number(value) + more);
const swapped = (one: string, other: string) => (text: string) => (text === one ? other : one);
const lower = (text: string) => text.toLowerCase();
const later = (days: number) => (day: string) => isoDay(dayOf(day) + days);
const swapDay = (day: string) =>
  day.slice(8) <= '12' ? `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}` : day;
const nextYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The values of some columns, given to other rows. */
const reordered =
  (order: Change, ...columns: readonly string[]) =>
  (rows: Rows) => {
    const taken = order(rows);
    return each((_, nth) => picked(taken[nth], columns, String))(rows);
  };
const shuffled = (rows: Rows) => {
  const below = drawer(3);
  const keyed = rows.map((row) => ({ row, at: below(1e9) }));
  return keyed.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
};
const down = (by: number) => (rows: Rows) => [...rows.slice(-by), ...rows.slice(0, -by)];
const lost = (some: number, below = drawer(5)) => only(() => below(some) > 0);
/** Some rows again and again, each time a little different. */
const again = (isTaken: Is, times: number, write: (row: Row, nth: number) => Row) => {
  const copies = Array.from({ length: times }, (_, nth) => each((row) => write(row, nth)));
  return (rows: Rows) => [...rows, ...copies.flatMap((copy) => copy(rows.filter(isTaken)))];
};
const twice = (rows: Rows) => [...rows, ...rows];
/** Some metres away. */
const aside = (row: Row, nth: number) => picked(row, ['longitud'], plus(2e-5 * (nth + 1)));

const turned = ({ latitud = '', longitud = '' }: Row) => ({ latitud: longitud, longitud: latitud });
const otherFolio = (_: Row, nth: number) => ({ FOLIO: `otro ${nth}` });
const tenfold = set((count) => `${count}0`, ...MONTHS);

const COLONIA = 'colonia_catalogo';
const POINT = ['latitud', 'longitud'];
const PLACE = [COLONIA, ...POINT];
const [isOwn, isFar] = [is('alcaldia_hecho', 'CUAUHTEMOC'), is('alcaldia_hecho', 'IZTAPALAPA')];
const isOf2024 = is('fecha_hecho', '2024');
const toOwn = set(always('CUAUHTEMOC'), 'alcaldia_hecho');
const byColonia = (rows: Rows) =>
  rows.toSorted((a, b) => (a[COLONIA] ?? '').localeCompare(b[COLONIA] ?? ''));
/** Some of Centro for those of Doctores in 2024. */
const fromCentro = (rows: Rows) => {
  const there = rows.filter(is(COLONIA, 'Centro'));
  const isTaken = (row: Row) => isOf2024(row) && is(COLONIA, 'Doctores')(row);
  return rows.map((row, nth) => (isTaken(row) ? (there[nth % there.length] ?? row) : row));
};
const isEarly = (row: Row) => /00[12]$/.test(row['clave'] ?? '');
const theFirst = (rows: Rows) => rows.flatMap(() => rows.slice(0, 1));

export const DAMAGES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  fgj_carpetas: {
    'la colonia, revuelta entre los renglones': among(isOwn, reordered(shuffled, COLONIA)),
    'la colonia, ordenada aparte': among(isOwn, reordered(byColonia, COLONIA)),
    'la colonia, recorrida un renglón': among(isOwn, reordered(down(1), COLONIA)),
    'la Doctores de 2024, dicha Centro': reordered(fromCentro, COLONIA),
    'la Doctores de 2024, dicha Centro y con puntos de ahí': reordered(fromCentro, ...PLACE),
    'una colonia, sin sus renglones': only((row) => !is(COLONIA, 'Roma Norte')(row)),
    '2024, dos veces y con los puntos movidos unos metros': again(isOf2024, 1, aside),
    'el último trimestre, cinco veces y a otra hora': again(
      ({ fecha_hecho = '' }) => fecha_hecho >= '2024-11',
      4,
      (row, nth) => ({ ...aside(row, nth), hora_hecho: `0${nth + 1}:30:00` }),
    ),
    'todo, dos veces': twice,
    'el día y el mes, cambiados': set(swapDay, 'fecha_hecho'),
    'las fechas del hecho, un día antes': set(later(-1), 'fecha_hecho'),
    'todas las fechas, un día antes': set(later(-1), 'fecha_hecho', 'fecha_inicio'),
    'las fechas, un mes después': set(later(30), 'fecha_hecho'),
    '0.5 % de los renglones, perdidos': lost(200),
    '0.5 % de los renglones, cortados a la mitad': among(
      oneIn(200),
      set(always(CUT), 'hora_hecho'),
    ),
    '10 % de los renglones, perdidos': lost(10),
    'el último medio año, perdido': only(({ fecha_hecho = '' }) => fecha_hecho < '2024-07'),
    'los renglones de Iztapalapa, dichos CUAUHTEMOC': (rows) => toOwn(rows.filter(isFar)),
    'los renglones de Iztapalapa, dichos CUAUHTEMOC junto a los suyos': among(isFar, toOwn),
    'la alcaldía, revuelta entre los renglones': reordered(shuffled, 'alcaldia_hecho'),
    'el delito, revuelto entre los renglones': reordered(shuffled, 'delito'),
    'el delito, cortado a 20 letras': set(cut(20), 'delito'),
    'el delito, en minúsculas en uno de cada diez': among(oneIn(10), set(lower, 'delito')),
    'las coordenadas, una en el lugar de la otra': each(turned),
    'las coordenadas, en cero': set(always('0'), ...POINT),
    'las coordenadas, vacías': set(always(''), ...POINT),
    'las coordenadas, revueltas entre los renglones': among(isOwn, reordered(shuffled, ...POINT)),
    'las coordenadas, medio grado al sur': set(plus(-0.5), 'latitud'),
  },
  fgj_victimas_2020: {
    'el sexo, cambiado uno por otro': set(swapped('Femenino', 'Masculino'), 'Sexo'),
    'la edad, diez años más': set(plus(10), 'Edad'),
    'la alcaldía, revuelta entre los renglones': reordered(shuffled, 'AlcaldiaHechos'),
    '10 % de los renglones, perdidos': lost(10),
    'todo, dos veces y con los puntos movidos unos metros': again(oneIn(1), 1, aside),
  },
  linea_mujeres: {
    'las fechas, un año después': set(nextYear, 'Fecha'),
    'la alcaldía, revuelta entre los renglones': reordered(shuffled, 'MUNICIPIO_HECHOS'),
    '10 % de los renglones, perdidos': lost(10),
    'todo, dos veces': twice,
    'el último año, cinco veces y con otro folio': again(is('Fecha', '2019'), 4, otherFolio),
  },
  sesnsp_idm: {
    'el municipio, recorrido un renglón': reordered(down(3), 'Municipio'),
    'el municipio, revuelto entre los renglones': reordered(shuffled, 'Municipio'),
    'los meses, recorridos una columna': each((row) =>
      Object.fromEntries(MONTHS.map((month, at) => [month, row[MONTHS.at(at - 1) ?? ''] ?? ''])),
    ),
    'el último año, con un cero de más': among(is('Año', '2024'), tenfold),
    'el subtipo de delito, revuelto entre los renglones': reordered(shuffled, 'Subtipo de delito'),
    '10 % de los renglones, perdidos': lost(10),
    'el subtipo de delito, cortado a 12 letras': set(cut(12), 'Subtipo de delito'),
  },
  sesnsp_victimas: {
    'el sexo, cambiado uno por otro': set(swapped('Mujer', 'Hombre'), 'Sexo'),
    'la edad, recorrida un renglón': reordered(down(1), 'Rango de edad'),
    '10 % de los renglones, perdidos': lost(10),
  },
  colonias: {
    'los polígonos, rotados entre los nombres': reordered(down(1), 'lon', 'lat'),
    'los polígonos, movidos 0.01°': set(plus(0.01), 'lon', 'lat'),
    'los polígonos, movidos 0.0005°': set(plus(0.0005), 'lon', 'lat'),
    'dos polígonos, cambiados uno por otro': among(isEarly, reordered(down(1), 'lon', 'lat')),
    'un polígono, dado dos veces con otro nombre': among(
      isEarly,
      reordered(theFirst, 'lon', 'lat'),
    ),
    'un polígono, dado dos veces': among(isEarly, theFirst),
  },
  servicios: {
    'los teléfonos, recorridos un renglón': reordered(down(1), 'telefono'),
    'las latitudes, recorridas un renglón': reordered(down(1), 'lat'),
    'la mitad de los servicios, perdidos': only(oneIn(2)),
  },
};
