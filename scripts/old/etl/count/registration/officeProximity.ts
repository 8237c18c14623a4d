/**
 * Whether cases crowd around the Fiscalía's own offices. A case without a known place may be given
 * that of the office where it was opened, and a place of registration then looks like one of violence.
 * This is how it shows where points are displaced; where they are not, cases pile up (`piles.ts`).
 */
import { format } from 'd3';
import * as v from 'valibot';
import { compareRates, type RateComparison } from '../../../../../src/old/lib/stats/compareRates';
import { identifier, rowsOf, type Database } from '../../io/database';
import type { QualityRow } from '../../read/quirks';
import type { Office } from '../../geo/offices';

/** Radii, m: around the office, and of the ring that it is compared with. */
export const NEAR = 300;
export const RING = 900;
/** How many times the area of the circle its ring has. */
export const AREA_RATIO = (RING ** 2 - NEAR ** 2) / NEAR ** 2;
/** Square kilometres of each. */
const NEAR_KM2 = (Math.PI * NEAR ** 2) / 1e6;
const RING_KM2 = (Math.PI * (RING ** 2 - NEAR ** 2)) / 1e6;
/** Metres in a degree of latitude, on the sphere of the Earth's mean radius (IUGG). */
const DEGREE = 111_195;
/** With fewer rows near an office in a year, nothing is published of it. */
const FEWEST = 50;

export interface OfficeProximity {
  readonly office: Office;
  readonly year: number;
  /** Rows at less than 300 m. */
  readonly near: number;
  /** Rows from 300 m to less than 900 m. */
  readonly ring: number;
  /** Rows per km² near, over rows per km² in the ring, with its 95 % limits; null with no row at all. */
  readonly densities: RateComparison | null;
}

/**
 * One result for each office and each year of the relation in which either has rows, in the order
 * of the offices.
 * @param relation table or view with `lon`, `lat` (degrees) and `year`; rows without one are left out.
 */
export async function officeProximity(
  db: Database,
  relation: string,
  offices: readonly Office[],
): Promise<readonly OfficeProximity[]> {
  const results: OfficeProximity[] = [];
  for (const office of offices) {
    const rows = await rowsOf(
      db,
      countsAround(relation, office),
      v.object({ n_year: v.number(), n_near: v.number(), n_ring: v.number() }),
    );
    for (const { n_year: year, n_near: near, n_ring: ring } of rows) {
      results.push({
        office,
        year,
        near,
        ring,
        densities: compareRates(
          { count: near, exposure: NEAR_KM2 },
          { count: ring, exposure: RING_KM2 },
        ),
      });
    }
  }
  return results;
}

/** As SQL of `lon` and `lat`, planar about the office: over 900 m the difference from the sphere is millimetres. */
export function metresFrom({ lon, lat }: Office): string {
  return `sqrt(((lon - (${lon})) * ${metresPerDegreeEast(lat)}) ** 2 + ((lat - (${lat})) * ${DEGREE}) ** 2)`;
}

const metresPerDegreeEast = (lat: number) => DEGREE * Math.cos((lat * Math.PI) / 180);

function countsAround(relation: string, office: Office): string {
  const { lon, lat } = office;
  const meridian = metresPerDegreeEast(lat);
  const [west, east] = [lon - RING / meridian, lon + RING / meridian];
  const [south, north] = [lat - RING / DEGREE, lat + RING / DEGREE];
  return `SELECT year::INTEGER AS n_year, count(*) FILTER (metros < ${NEAR}) AS n_near,
      count(*) FILTER (metros >= ${NEAR}) AS n_ring
    FROM (
      SELECT year, ${metresFrom(office)} AS metros
      FROM ${identifier(relation)}
      WHERE lon BETWEEN ${west} AND ${east} AND lat BETWEEN ${south} AND ${north} AND year IS NOT NULL
    ) WHERE metros < ${RING} GROUP BY ALL ORDER BY n_year`;
}

/** A row of `calidad` that tells a ratio and no count. */
export interface ProximityRow extends Omit<QualityRow, 'filas'> {
  readonly filas: null;
  /** The colonia of the office. */
  readonly clave: string;
}

const tenth = format('.1f');

/**
 * The results as rows of `calidad`, coarse enough to publish (no cell may be finer than a colonia):
 * no counts, ratios to one decimal, and nothing where there are few rows.
 */
export function proximityQualityRows(results: readonly OfficeProximity[]): readonly ProximityRow[] {
  return results.flatMap(({ office, year, near, ring, densities }) => {
    if (densities === null || near < FEWEST || ring < FEWEST) return [];
    return [
      {
        regla: `cerca_de_fiscalia_${office.slug}_${year}`,
        efecto: 'señalada' as const,
        filas: null,
        descripcion: sentence(office, year, densities),
        clave: office.clave_colonia,
      },
    ];
  });
}

function sentence({ nombre }: Office, year: number, densities: RateComparison): string {
  const { ratio, lower, upper } = densities;
  const limits = `(${tenth(lower)}–${tenth(upper)})`;
  const found = `En ${year}, a menos de ${NEAR} m ${of(nombre)} hay ${tenth(ratio)} veces ${limits} las carpetas por km² que hay entre ${NEAR} y ${RING} m, de los delitos cuyos puntos la Fiscalía desplaza`;
  if (lower > 1) {
    return `${found}: un lugar donde se registra puede parecer un lugar de violencia.`;
  }
  return `${found}: no se ve que los casos se amontonen donde se registran.`;
}

/** «de» before a name with its article: «del complejo», «de la oficina». */
const of = (nombre: string) => (nombre.startsWith('el ') ? `d${nombre}` : `de ${nombre}`);
