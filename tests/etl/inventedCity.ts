/**
 * An invented city to damage: colonias that are squares side by side, and three files with the headers that they are
 * published under, from one seed. No row is, or is made of, a case.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { emptyProject } from './project';

export type Row = Readonly<Record<string, string>>;

/** Whole numbers from 0, below what is asked. */
export function drawer(seed: number): (below: number) => number {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

const NAMED = ['Doctores', 'Centro', 'Roma Norte'];
export const COLONIAS = Array.from({ length: 24 }, (_, nth) => ({
  clave: `0901500010${String(nth + 1).padStart(3, '0')}`,
  nombre: NAMED[nth] ?? `Barrio ${String.fromCharCode(65 + nth)}`,
}));

const SIDE = 0.004;
/** A point of the square of the nth colonia, in parts of its side from its south-west corner. */
const pointIn = (nth: number, east: number, north: number): readonly [number, number] => [
  -99.16 + ((nth % 6) + east) * SIDE,
  19.41 + (Math.floor(nth / 6) + north) * SIDE,
];

const same = (nth: number) => nth;

/** The layer: of the nth colonia in the square and with the key of another, all so many degrees away. */
export const layerOf = (squareOf = same, shift = 0, keyOf = same): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: COLONIAS.map((_, nth) => {
      const at = (east: number, north: number) =>
        pointIn(squareOf(nth), east, north).map((degrees) => degrees + shift);
      const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];
      const geometry = { type: 'Polygon', coordinates: [ring] };
      const properties = { cvegeo: COLONIAS[keyOf(nth)]?.clave };
      return { type: 'Feature', properties, geometry };
    }),
  });

export const toCsv = (rows: readonly Row[]): string =>
  `${Papa.unparse([...rows], { newline: '\n' })}\n`;

/** Text of each source → indicator. */
const CLASSIFIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fgj_carpetas: {
    'VIOLENCIA FAMILIAR': 'violencia_familiar',
    'ABUSO SEXUAL': 'abuso_sexual',
    'ACOSO SEXUAL AGRAVADO EN CONTRA DE MENORES': 'acoso_sexual',
    VIOLACION: 'violacion',
  },
  sesnsp_idm: {
    'Violencia familiar': 'violencia_familiar',
    'Abuso sexual': 'abuso_sexual',
    Feminicidio: 'feminicidio',
  },
  sesnsp_victimas: { 'Violencia familiar': 'violencia_familiar' },
};

/** A project with the sources and alcaldías of this one, and the places of the invented city. */
export function writeProject(root: string): void {
  const catalogs = join(root, 'data/catalogs');
  emptyProject(root);
  copyFileSync('data/catalogs/alcaldias.csv', join(catalogs, 'alcaldias.csv'));
  const centre = (nth: number) => {
    const [lon, lat] = pointIn(nth, 0.5, 0.5);
    return { lon: lon.toFixed(4), lat: lat.toFixed(4) };
  };
  const written: Readonly<Record<string, readonly Row[]>> = {
    colonias: COLONIAS.map(({ clave, nombre }) => ({
      ...{ clave, slug: nombre.toLowerCase().replace(' ', '-'), nombre },
      ...{ alcaldia: '09015', poblacion: '5000', mujeres: '2600', nota: '' },
    })),
    alias_colonias: [{ alcaldia: '09015', variante: 'Ctro.', clave: COLONIAS[1]?.clave ?? '' }],
    poblacion_ambiente: [{ clave: COLONIAS[1]?.clave ?? '', entran: '900' }],
    puntos_poblacion: COLONIAS.map(({ clave, nombre }, nth) => ({
      ...{ unidad: `15-${nth}`, nombre, colonia: clave, mujeres: '2600', ninas_8_14: '' },
      ...{ poblacion: '5000', ...centre(nth), es_estimacion: 'true' },
    })),
    gabinetes: [
      { alcaldia: '09015', nombre: 'x', fuente_url: 'https://ejemplo.invalid/', nota: '' },
    ],
    rupturas: ['reclasificacion_2018', 'tentativa_2021', 'registro_nacional_2026'].map((id) => ({
      ...{ id, desde: '2019-01-01', que: 'Se inventó una ruptura.', fuente: 'x', fuente_url: '' },
    })),
    clasificacion: Object.entries(CLASSIFIED).flatMap(([fuente, texts]) =>
      Object.entries(texts).map(([texto, indicador]) => ({ fuente, texto, indicador, segun: 'x' })),
    ),
  };
  for (const [name, rows] of Object.entries(written)) {
    writeFileSync(join(catalogs, `${name}.csv`), toCsv(rows));
  }
}

const DAY = 86_400_000;
const FIRST = Date.parse('2019-01-01');
const dayOf = (text: string): number => (Date.parse(text) - FIRST) / DAY;
const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

const some = (value: string, times: number) => Array<string>(times).fill(value);
const TEXTS = [
  ...some('VIOLENCIA FAMILIAR', 12),
  ...some('ABUSO SEXUAL', 5),
  ...some('ACOSO SEXUAL AGRAVADO EN CONTRA DE MENORES', 2),
  ...some('VIOLACION', 2),
  ...some('ROBO A TRANSEUNTE EN VIA PUBLICA SIN VIOLENCIA, DE NOCHE', 3),
];
const WHERE = [...some('CUAUHTEMOC', 12), ...some('IZTAPALAPA', 7), 'MIGUEL HIDALGO'];
/** Days within which a fact is reported: of twenty-five, twenty in a week. */
const LATE = [...Array<number>(20).fill(8), 31, 31, 31, 62, 150];

/** Carpetas of facts from 2019 on, with when each was opened and withdrawn. */
function inventCases() {
  const below = drawer(7);
  const near = () => 0.05 + below(900) / 1000;
  return Array.from({ length: 10_000 }, () => {
    const fact = below(2222);
    const opened = fact + below(LATE[below(LATE.length)] ?? 1);
    const colonia = below(2) === 0 ? below(4) : below(COLONIAS.length);
    const alcaldia = WHERE[below(WHERE.length)] ?? '';
    const isOwn = alcaldia === 'CUAUHTEMOC';
    const [lon, lat] = pointIn(colonia, near(), near());
    // Three of a hundred days are not remembered, and written as the first of their month.
    const day = isoDay(fact);
    const row = {
      delito: TEXTS[below(TEXTS.length)] ?? '',
      categoria_delito: 'x',
      fecha_hecho: below(100) < 3 ? `${day.slice(0, 8)}01` : day,
      hora_hecho: `${String(below(24)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}:00`,
      fecha_inicio: isoDay(opened),
      alcaldia_hecho: alcaldia,
      colonia_catalogo: isOwn ? (COLONIAS[colonia]?.nombre ?? '') : `Colonia Lejana ${colonia}`,
      latitud: isOwn ? lat.toFixed(7) : '',
      longitud: isOwn ? lon.toFixed(7) : '',
    };
    // In the 400 days after it is opened one in 250 is withdrawn, and one in 100 is told of another colonia.
    const withdrawn = below(250) === 0 ? opened + below(400) : Infinity;
    const corrected = isOwn && below(100) === 0 ? opened + below(400) : Infinity;
    const then = COLONIAS[below(COLONIAS.length)]?.nombre ?? '';
    return { row, opened, withdrawn, corrected, then };
  });
}

const CASES = inventCases();

/** The file as it is published at a cut. */
export function carpetasAt(cut: string): readonly Row[] {
  const day = dayOf(cut);
  return CASES.filter(({ opened, withdrawn }) => opened <= day && withdrawn > day).map(
    ({ row, corrected, then }) => (corrected > day ? row : { ...row, colonia_catalogo: then }),
  );
}

export const MONTHS = [
  ...['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio'],
  ...['Julio', 'Agosto', 'Septiembre', 'Octubre', 'Noviembre', 'Diciembre'],
];
const MUNICIPALITIES = ['09002', '09003', '09005', '09007', '09011', '09015'];

/** Offences by alcaldía and month of four years, each alcaldía about its own number. */
export function offences(): readonly Row[] {
  const below = drawer(17);
  return [2021, 2022, 2023, 2024].flatMap((year) =>
    MUNICIPALITIES.flatMap((Municipio, nth) =>
      Object.keys(CLASSIFIED['sesnsp_idm'] ?? {}).map((subtype, kind): Row => {
        const usual = [60 + 40 * nth, 12 + 8 * nth, 1][kind] ?? 0;
        const counts = MONTHS.map((month, at): [string, string] => [
          month,
          String(usual + 2 * ((at * 5 + nth) % 7) + below(3)),
        ]);
        const place = { Año: String(year), Clave_Ent: '9', Municipio };
        return { ...place, 'Subtipo de delito': subtype, ...Object.fromEntries(counts) };
      }),
    ),
  );
}

/** Victims by sex and age of four months, three of four women. */
export const victims = (): readonly Row[] =>
  MUNICIPALITIES.flatMap((Municipio, nth) =>
    MONTHS.slice(0, 4).flatMap((Mes) =>
      ['Mujer', 'Hombre'].flatMap((Sexo) =>
        ['13 a 17 años', '18 a 29 años', '30 a 60 años', 'Más de 60 años'].map((age, at): Row => {
          const usual = (2 + nth) * ([1, 4, 6, 1][at] ?? 0);
          const place = { Año: '2026', Clave_Ent: '9', Municipio, Mes };
          const who = { 'Subtipo de delito': 'Violencia familiar', Sexo, 'Rango de edad': age };
          return { ...place, ...who, Víctimas: String(Sexo === 'Mujer' ? 3 * usual : usual) };
        }),
      ),
    ),
  );
