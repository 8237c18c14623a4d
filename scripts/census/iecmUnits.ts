/** The units of the city's electoral institute (unidades territoriales del IECM). */
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { EtlError } from '../etl/io/errors';
import type { Alcaldia } from '../etl/geo/placeCatalogs';
import { normaliseName } from '../../src/lib/contract/catalogs/normaliseName';
import { readPolygonFeatures } from '../etl/geo/geojson';
import { readShapefile } from './readShapefile';
import { boxOf } from '../etl/geo/rings';

export interface IecmUnit {
  /** `15-001`: the IECM's own borough code and a number in it. */
  readonly clave: string;
  /** The IECM's serial number over the whole city, by which other files refer to the unit. */
  readonly id: number;
  readonly nombre: string;
  /** INEGI's key. The IECM numbers boroughs its own way, so it is told by the borough's name. */
  readonly alcaldia: string;
  /** Residents in 2010; null where the file does not say. */
  readonly poblacion2010: number | null;
  /** Residents in 2020; null where the file does not say. */
  readonly poblacion2020: number | null;
  readonly geometry: Polygon | MultiPolygon;
}

const people = v.pipe(
  v.union([
    v.number(),
    v.pipe(v.string(), v.regex(/^ *\d+(\.0+)? *$/, 'no es un número de personas')),
  ]),
  v.transform(Number),
  v.integer('no es un número entero de personas'),
);
const properties = v.object({
  CVEUT: v.pipe(v.string(), v.trim(), v.regex(/^\d{2}-\d{3}$/, 'no es una clave como 15-001')),
  NOMUT: v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío')),
  NOMDT: v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío')),
  ID: v.pipe(v.number(), v.integer()),
  POB2010: v.optional(people),
  SUMPOB1: v.optional(people),
});

/** A box around Mexico City, in degrees: what falls outside is a damaged file. */
const CITY = { west: -99.4, east: -98.9, south: 19, north: 19.65 };

const REMEDY =
  'Pasa el Marco Geográfico de Participación Ciudadana del IECM: su shapefile en .zip, o un GeoJSON ' +
  'con CVEUT, NOMUT, NOMDT e ID en cada polígono.';

/**
 * Reads the units from the IECM's zipped shapefile, or from GeoJSON with the same attributes.
 * @param alcaldias of the catalogue, whose names tell the borough.
 * @returns in the order of `clave`.
 * @throws EtlError naming the unit and the attribute that is wrong.
 */
export async function readIecmUnits(
  path: string,
  alcaldias: readonly Alcaldia[],
): Promise<readonly IecmUnit[]> {
  const features = path.toLowerCase().endsWith('.zip')
    ? parsed(path, await readShapefile(path))
    : readPolygonFeatures(path, properties, 'la capa de unidades territoriales', REMEDY);
  const keyOf = new Map(alcaldias.map((row) => [normaliseName(row.nombre), row.clave]));
  const units = features.map(({ properties: row, geometry }): IecmUnit => {
    const alcaldia = keyOf.get(normaliseName(row.NOMDT));
    if (alcaldia === undefined) {
      throw new EtlError(
        `«${path}», unidad ${row.CVEUT}: la alcaldía «${row.NOMDT}» no es ninguna de las 16 de la ciudad.`,
        'Revisa NOMDT, o el nombre en data/catalogs/alcaldias.csv.',
      );
    }
    requireInCity(path, row.CVEUT, geometry);
    return {
      clave: row.CVEUT,
      id: row.ID,
      nombre: row.NOMUT,
      alcaldia,
      poblacion2010: row.POB2010 ?? null,
      poblacion2020: row.SUMPOB1 ?? null,
      geometry,
    };
  });
  requireDistinct(path, units);
  return units.toSorted((a, b) => (a.clave < b.clave ? -1 : 1));
}

function parsed(path: string, features: Awaited<ReturnType<typeof readShapefile>>) {
  return features.map((feature, index) => {
    const result = v.safeParse(properties, feature.properties);
    if (result.success) return { ...feature, properties: result.output };
    const issue = result.issues[0];
    throw new EtlError(
      `«${path}», elemento ${index + 1}, «${v.getDotPath(issue) ?? '(atributos)'}»: ` +
        `«${String(issue.input)}» ${issue.message}.`,
      REMEDY,
    );
  });
}

function requireInCity(path: string, clave: string, geometry: Polygon | MultiPolygon): void {
  const { west, south, east, north } = boxOf(geometry);
  // Written so that a coordinate which is not a number fails too.
  if (west >= CITY.west && south >= CITY.south && east <= CITY.east && north <= CITY.north) return;
  throw new EtlError(
    `«${path}», unidad ${clave}: su polígono se sale de la Ciudad de México ` +
      `(longitud ${west} a ${east}, latitud ${south} a ${north}).`,
    'El archivo está dañado o declara otra proyección que la suya; vuelve a descargarlo.',
  );
}

function requireDistinct(path: string, units: readonly IecmUnit[]): void {
  const seen = new Set<string | number>();
  for (const { clave, id } of units) {
    if (seen.has(clave) || seen.has(id)) {
      throw new EtlError(
        `«${path}»: la unidad ${clave} (ID ${id}) repite la clave o el ID de otra.`,
        'Deja un solo polígono por unidad.',
      );
    }
    seen.add(clave).add(id);
  }
}
