/**
 * An invented city to damage: the names of the catalogues, colonias that are squares side by side, and files of four
 * sources with the headers that they are published under. No row is, or is made of, a case.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { inventCases, writeMonth } from '../../../scripts/bench/etl/inventedMonths';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { fgjCarpetas } from '../../../scripts/etl/sources/fgj_carpetas';
import { WIDE, MONTHS } from '../../../scripts/etl/sources/sesnsp_idm/vintages';
import { CUAUHTEMOC } from '../alcaldia';
import { chance } from '../reliability/random';
import { scratch } from '../project';

export type Row = Readonly<Record<string, string>>;

export const COLONIAS = readCatalogs('.').colonias.filter(
  ({ alcaldia }) => alcaldia === CUAUHTEMOC,
);
const NAMES = COLONIAS.map(({ nombre }) => nombre);
const SIDE = 0.004;

/** South-west corner of the square of the nth colonia. */
const cornerOf = (nth: number): readonly [number, number] => [
  -99.16 + (nth % 6) * SIDE,
  19.41 + Math.floor(nth / 6) * SIDE,
];

/** The layer, with another square for the nth colonia where that is asked. */
export function layerOf(squareOf: (nth: number) => number = (nth) => nth, shift = 0): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: COLONIAS.map(({ clave, nombre }, nth) => {
      const [west, south] = cornerOf(squareOf(nth)).map((degrees) => degrees + shift);
      const at = (east: number, north: number) => [
        (west ?? 0) + east * SIDE,
        (south ?? 0) + north * SIDE,
      ];
      return {
        type: 'Feature',
        properties: { cvegeo: clave, nom_asen: nombre, tipo: 'COLONIA' },
        geometry: {
          type: 'Polygon',
          coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]],
        },
      };
    }),
  });
}

/** A project with the catalogues of this one, its places moved into the squares, and no history. */
export function inventedProject(root = scratch()): string {
  mkdirSync(join(root, 'data'), { recursive: true });
  symlinkSync(resolve('data/sources'), join(root, 'data/sources'));
  cpSync('data/catalogs', join(root, 'data/catalogs'), { recursive: true });
  const centreOf = new Map(
    COLONIAS.flatMap(({ clave, nombre }, nth) => {
      const [lon, lat] = cornerOf(nth).map((degrees) => (degrees + SIDE / 2).toFixed(4));
      const centre = { lon: lon ?? '', lat: lat ?? '' };
      return [
        [clave, centre],
        [nombre.toUpperCase(), centre],
      ];
    }),
  );
  for (const file of ['puntos_poblacion.csv', 'servicios.csv']) {
    editCatalog(root, file, (rows) =>
      rows.map((row) => {
        const centre = centreOf.get((row['colonia'] ?? '').toUpperCase());
        return centre === undefined || row['lat'] === '' ? row : { ...row, ...centre };
      }),
    );
  }
  return root;
}

/** Changes the rows of a catalogue of the project. */
export function editCatalog(
  root: string,
  file: string,
  change: (rows: readonly Row[]) => readonly Row[],
): void {
  const path = join(root, 'data/catalogs', file);
  const { data, meta } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  writeFileSync(path, toCsv(meta.fields ?? [], change(data)));
}

export const toCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((name) => row[name] ?? '')) }, { newline: '\n' })}\n`;

const CARPETAS = fgjCarpetas.vintages[0]?.columnas ?? [];
const VICTIMS =
  'idCarpeta,FechaInicio,FechaHecho,Delito,Sexo,Edad,TipoPersona,CalidadJuridica,AlcaldiaHechos,ColoniaHechos,longitud,latitud'.split(
    ',',
  );
const CALLS =
  'FOLIO,FECHA_ALTA,SEXO,EDAD,ESTADO_HECHOS,MUNICIPIO_HECHOS,COLONIA_HECHOS,SERVICIO,TEMATICA_1,TEMATICA_2,TEMATICA_3'.split(
    ',',
  );

/** The columns of each source's file. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  fgj_carpetas: CARPETAS,
  fgj_victimas_2020: VICTIMS,
  linea_mujeres: CALLS,
  sesnsp_idm: WIDE.columnas,
};

const CASES = [
  ...inventCases(NAMES, '2021-01-01', '2024-12-31').map((own) => ({ own, alcaldia: 'CUAUHTEMOC' })),
  ...inventCases(
    Array.from({ length: 12 }, (_, nth) => `Colonia Lejana ${nth + 1}`),
    '2021-01-01',
    '2024-12-31',
    undefined,
    31,
  ).map((own) => ({ own, alcaldia: 'IZTAPALAPA' })),
];

/** Share of the days that are not remembered, and written as the first of their month. */
const FORGOTTEN = 0.03;

/** Carpetas as they are published at a cut, those of two alcaldías, with points and days that are not remembered. */
export function carpetasAt(dir: string, cut: string): readonly Row[] {
  const { below } = chance(7);
  const near = () => 0.0002 + (below(1000) / 1000) * (SIDE - 0.0004);
  const luckOf = new Map(
    CASES.map(({ own }) => [own, { east: near(), north: near(), is: below(1000) }]),
  );
  return ['CUAUHTEMOC', 'IZTAPALAPA'].flatMap((alcaldia) => {
    const cases = CASES.filter((one) => one.alcaldia === alcaldia).map(({ own }) => own);
    const path = join(dir, 'mes.csv');
    writeMonth(path, cases, cut, alcaldia);
    const { data } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    // In the order in which they were written.
    const told = cases
      .filter(({ opened, until }) => opened <= dayOf(cut) && until > dayOf(cut))
      .toSorted((a, b) => a.opened - b.opened);
    return data.map((row, nth) => {
      const of = told[nth];
      const { east, north, is } = (of && luckOf.get(of)) ?? { east: 0, north: 0, is: 999 };
      const at = NAMES.indexOf(of?.colonia ?? '');
      const [west, south] = cornerOf(Math.max(0, at));
      const fecha = row['fecha_hecho'] ?? '';
      return {
        ...row,
        fecha_hecho: is < FORGOTTEN * 1000 ? `${fecha.slice(0, 8)}01` : fecha,
        ...(at < 0
          ? {}
          : { longitud: (west + east).toFixed(9), latitud: (south + north).toFixed(9) }),
      };
    });
  });
}

const dayOf = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000);

const two = (value: number) => String(value).padStart(2, '0');

/** Victims of family violence of the first four months of 2020, by day of opening. */
function victims(): readonly Row[] {
  const { below } = chance(11);
  return Array.from({ length: 2400 }, (_, nth) => {
    const day = `2020-${two(1 + Math.floor(nth / 600))}-${two(1 + below(28))}`;
    const at = below(NAMES.length);
    const [west, south] = cornerOf(at);
    return {
      idCarpeta: String(8_000_000 + nth),
      FechaHecho: day,
      FechaInicio: day,
      Delito: 'VIOLENCIA FAMILIAR',
      Sexo: below(5) === 0 ? 'Masculino' : 'Femenino',
      Edad: String(18 + below(50)),
      TipoPersona: 'FISICA',
      CalidadJuridica: 'VICTIMA',
      AlcaldiaHechos: nth % 4 === 3 ? 'IZTAPALAPA' : 'CUAUHTEMOC',
      ColoniaHechos: nth % 4 === 3 ? '' : (NAMES[at] ?? '').toUpperCase(),
      longitud: (west + 0.0005 + below(1000) * 3e-6).toFixed(7),
      latitud: (south + 0.0005 + below(1000) * 3e-6).toFixed(7),
    };
  });
}

/** Calls of three years, of two alcaldías. */
function calls(): readonly Row[] {
  const { below } = chance(13);
  return Array.from({ length: 1800 }, (_, nth) => ({
    FOLIO: String(nth + 1),
    FECHA_ALTA: `${2017 + (nth % 3)}/${two(1 + (Math.floor(nth / 3) % 12))}/${two(1 + below(28))}`,
    SEXO: 'FEMENINO',
    EDAD: String(18 + below(50)),
    ESTADO_HECHOS: 'CIUDAD DE MÉXICO',
    MUNICIPIO_HECHOS: nth % 5 === 4 ? 'TLALPAN' : 'CUAUHTÉMOC',
    COLONIA_HECHOS: nth % 5 === 4 ? '' : (NAMES[below(8)] ?? '').toUpperCase(),
    SERVICIO: 'PSICOLÓGICO',
    TEMATICA_1: 'VIOLENCIA',
    TEMATICA_2: 'DE GÉNERO',
    TEMATICA_3: 'FAMILIAR',
  }));
}

/** Offences by alcaldía and month of four years, each alcaldía about its own number. */
function sesnsp(): readonly Row[] {
  const { below } = chance(17);
  const subtypes = ['Violencia familiar', 'Abuso sexual', 'Feminicidio'] as const;
  return [2021, 2022, 2023, 2024].flatMap((year) =>
    readCatalogs('.').alcaldias.flatMap(({ clave, nombre }, nth) =>
      subtypes.map((subtype, kind) => {
        const usual = [60 + 20 * nth, 12 + 3 * nth, 1][kind] ?? 0;
        return {
          Año: String(year),
          Clave_Ent: '9',
          Entidad: 'Ciudad de México',
          'Cve. Municipio': clave.slice(1),
          Municipio: nombre,
          'Bien jurídico afectado': 'La familia',
          'Tipo de delito': subtype,
          'Subtipo de delito': subtype,
          Modalidad: subtype,
          ...Object.fromEntries(
            MONTHS.map((month, at) => [month, String(usual + 2 * ((at * 5 + nth) % 7) + below(3))]),
          ),
        };
      }),
    ),
  );
}

/** Every file as it is without a fault, by source. */
export const wholeFiles = (dir: string): Readonly<Record<string, readonly Row[]>> => ({
  fgj_carpetas: carpetasAt(dir, '2025-01-31'),
  fgj_victimas_2020: victims(),
  linea_mujeres: calls(),
  sesnsp_idm: sesnsp(),
});
