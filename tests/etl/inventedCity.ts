/**
 * An invented city to damage: colonias that are squares side by side, and five files with the headers that they are
 * published under, each from a seed. No row is, or is made of, a case.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { writeTime } from '../../src/lib/contract/hours';
import { emptyProject } from './project';

export type Row = Readonly<Record<string, string>>;

/** Whole numbers from 0, below what is asked. */
export function drawer(seed: number): (below: number) => number {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

const SIDE = 0.004;
/** A point of the square of the nth colonia, in parts of its side from its south-west corner. */
const pointIn = (nth: number, east: number, north: number) => ({
  lon: (-99.16 + ((nth % 6) + east) * SIDE).toFixed(7),
  lat: (19.41 + (Math.floor(nth / 6) + north) * SIDE).toFixed(7),
});

const NAMED = ['Doctores', 'Centro', 'Roma Norte'];
const COLONIAS = Array.from({ length: 24 }, (_, nth) => {
  const clave = `0901500010${String(nth + 1).padStart(3, '0')}`;
  const nombre = NAMED[nth] ?? `Barrio ${String.fromCharCode(65 + nth)}`;
  const people = { poblacion: '5000', mujeres: '2600', es_estimacion: 'true' };
  const unit = { unidad: `15-${nth}`, colonia: clave, ...pointIn(nth, 0.5, 0.5) };
  return { clave, nombre, slug: `colonia-${nth}`, alcaldia: '09015', ...people, ...unit };
});
const nameOf = (nth: number) => COLONIAS[nth]?.nombre ?? '';

/** The key of each colonia, and the south-west corner of its square. */
export const SQUARES = COLONIAS.map(({ clave }, nth): Row => ({ clave, ...pointIn(nth, 0, 0) }));

export const layerOf = (squares: readonly Row[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: squares.map(({ clave, lon, lat }) => {
      const at = (east: number, north: number) => [Number(lon) + east, Number(lat) + north];
      const ring = [at(0, 0), at(SIDE, 0), at(SIDE, SIDE), at(0, SIDE), at(0, 0)];
      const geometry = { type: 'Polygon', coordinates: [ring] };
      return { type: 'Feature', properties: { cvegeo: clave }, geometry };
    }),
  });

/** Where a line ends in the middle. */
export const CUT = '#';
export const toCsv = (rows: readonly Row[]): string =>
  `${Papa.unparse([...rows], { newline: '\n' })}\n`.replaceAll(new RegExp(`${CUT}.*`, 'g'), '');

/** Who helps in each colonia but the first. */
export const SERVICES = COLONIAS.map(({ nombre, lon, lat }, nth): Row => ({
  ...{ id: `S${100 + nth}`, nombre, tipo: 'osc', institucion: 'x', atiende: 'social' },
  ...{ telefono: `55 0000 ${1000 + nth}`, colonia: nombre, alcaldia: 'Cuauhtémoc', lon, lat },
  ...{ fuente_url: 'https://ejemplo.invalid/', estado_verificacion: 'prensa' },
})).slice(1);

/** A project with the sources and texts of this one, and the places of the invented city. */
export function writeProject(root: string, servicios: readonly Row[]): void {
  emptyProject(root);
  const pathOf = (name: string) => join('data/catalogs', `${name}.csv`);
  for (const name of ['alcaldias', 'clasificacion', 'gabinetes', 'rupturas']) {
    copyFileSync(pathOf(name), join(root, pathOf(name)));
  }
  const filled = { servicios, colonias: COLONIAS, puntos_poblacion: COLONIAS };
  for (const [name, rows] of Object.entries(filled)) {
    const path = join(root, pathOf(name));
    const fields = readFileSync(path, 'utf8').trim().split(',');
    writeFileSync(path, Papa.unparse({ fields, data: [...rows] }, { newline: '\n' }));
  }
}

const DAY = 86_400_000;
const FIRST = Date.parse('2020-01-01');
export const dayOf = (text: string) => (Date.parse(text) - FIRST) / DAY;
export const isoDay = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** As many of each as is said. */
const mixed = (parts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(parts).flatMap(([value, times]) => Array<string>(times).fill(value));
type Below = ReturnType<typeof drawer>;
const oneOf = (below: Below, values: readonly string[]) => values[below(values.length)] ?? '';

const TEXTS = mixed({
  ...{ 'VIOLENCIA FAMILIAR': 12, 'ABUSO SEXUAL': 5, VIOLACION: 2 },
  ...{ 'ACOSO SEXUAL AGRAVADO EN CONTRA DE MENORES': 2 },
  ...{ 'ROBO A TRANSEUNTE EN VIA PUBLICA SIN VIOLENCIA, DE NOCHE': 3 },
});
const WHERE = mixed({ CUAUHTEMOC: 12, IZTAPALAPA: 7, 'MIGUEL HIDALGO': 1 });
/** Days within which a fact is reported: of twenty-five, twenty in a week. */
const LATE = mixed({ 8: 20, 31: 3, 62: 1, 150: 1 });

/** Carpetas of facts of 2022 to January 2025, as they are published at a cut. */
export function carpetasAt(cut: string): readonly Row[] {
  const below = drawer(7);
  const last = dayOf(cut);
  const near = () => 0.05 + below(900) / 1000;
  return Array.from({ length: 5000 }, (): readonly Row[] => {
    const fact = 731 + below(1127);
    const opened = fact + below(Number(oneOf(below, LATE)));
    const nth = below(2) === 0 ? below(4) : below(COLONIAS.length);
    const alcaldia_hecho = oneOf(below, WHERE);
    const isOwn = alcaldia_hecho === 'CUAUHTEMOC';
    const { lon, lat } = pointIn(nth, near(), near());
    // Three of a hundred days are not remembered, and written as the first of their month.
    const fecha_hecho = below(100) < 3 ? `${isoDay(fact).slice(0, 8)}01` : isoDay(fact);
    const hora_hecho = writeTime(below(1440));
    const texts = { delito: oneOf(below, TEXTS), categoria_delito: 'x', hora_hecho };
    // In the 400 days after it is opened one in 250 is withdrawn, and one in 100 is told of another colonia.
    const withdrawn = below(250) === 0 ? opened + below(400) : Infinity;
    const corrected = below(100) === 0 ? opened + below(400) : Infinity;
    const then = below(COLONIAS.length);
    if (opened > last || withdrawn <= last) return [];
    const place = isOwn
      ? { colonia_catalogo: nameOf(corrected <= last ? then : nth), latitud: lat, longitud: lon }
      : { colonia_catalogo: `Colonia Lejana ${nth}`, latitud: '', longitud: '' };
    return [{ ...texts, fecha_hecho, fecha_inicio: isoDay(opened), alcaldia_hecho, ...place }];
  }).flat();
}

/** Victims of family violence of January to April 2020: who they are differs by alcaldía. */
export function victimsOf2020(): readonly Row[] {
  const below = drawer(11);
  return Array.from({ length: 1500 }, (): Row => {
    const nth = below(3);
    const colonia = below(COLONIAS.length);
    const { lon, lat } = pointIn(colonia, below(1000) / 1000, below(1000) / 1000);
    const Sexo = below(20) < 13 + 2 * nth ? 'Femenino' : 'Masculino';
    const who = { Sexo, Edad: String(15 + 4 * nth + below(50)), TipoPersona: 'FISICA' };
    const when = { FechaInicio: isoDay(below(121)), HoraHecho: writeTime(below(1440)) };
    const AlcaldiaHechos = ['CUAUHTEMOC', 'IZTAPALAPA', 'MIGUEL HIDALGO'][nth] ?? '';
    const where = { AlcaldiaHechos, ColoniaHechos: nameOf(colonia), latitud: lat, longitud: lon };
    return { Delito: 'VIOLENCIA FAMILIAR', ...who, ...when, ...where };
  });
}

/** Where what is told in ten calls was: of three it is not said. */
const TOLD = mixed({ CUAUHTÉMOC: 4, TLALPAN: 2, NEZAHUALCÓYOTL: 1, NA: 3 });
const STATES: Row = { NEZAHUALCÓYOTL: 'ESTADO DE MÉXICO', NA: 'NA' };

/** Calls of November 2016 to April 2020. */
export function calls(): readonly Row[] {
  const below = drawer(13);
  const said = { TEMATICA_1: 'VIOLENCIA', TEMATICA_2: 'DE GÉNERO', TEMATICA_3: 'FAMILIAR' };
  return Array.from({ length: 1200 }, (_, nth): Row => {
    const MUNICIPIO_HECHOS = oneOf(below, TOLD);
    const ESTADO_HECHOS = STATES[MUNICIPIO_HECHOS] ?? 'CIUDAD DE MÉXICO';
    const Fecha = `${isoDay(below(1274) - 1156)} ${writeTime(below(1440))}:00+01:00`;
    const call = { FOLIO: String(nth), SEXO: 'FEMENINO', Fecha };
    return { ...call, ESTADO_HECHOS, MUNICIPIO_HECHOS, ...said };
  });
}

export const MONTHS = [
  ...['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio'],
  ...['Julio', 'Agosto', 'Septiembre', 'Octubre', 'Noviembre', 'Diciembre'],
];
const MUNICIPALITIES = ['09002', '09003', '09005', '09007', '09011', '09015'];

/** Offences by alcaldía and month of four years, each alcaldía about its own number. */
export function offences(): readonly Row[] {
  const below = drawer(17);
  return ['2021', '2022', '2023', '2024'].flatMap((Año) =>
    MUNICIPALITIES.flatMap((Municipio, nth) =>
      ['Violencia familiar', 'Abuso sexual', 'Feminicidio'].map((subtype, kind): Row => {
        const usual = [60 + 40 * nth, 12 + 8 * nth, 1][kind] ?? 0;
        const count = (at: number) => String(usual + 2 * ((at * 5 + nth) % 7) + below(3));
        const counts = Object.fromEntries(MONTHS.map((month, at) => [month, count(at)]));
        return { Año, Clave_Ent: '9', Municipio, 'Subtipo de delito': subtype, ...counts };
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
          const usual = (2 + nth) * ([1, 4, 6, 1][at] ?? 0) * (Sexo === 'Mujer' ? 3 : 1);
          const who = { 'Subtipo de delito': 'Violencia familiar', Sexo, 'Rango de edad': age };
          const where = { Año: '2026', Clave_Ent: '9', Municipio, Mes };
          return { ...where, ...who, Víctimas: String(usual) };
        }),
      ),
    ),
  );
