/**
 * Where cases look like they were registered and not like they happened: one rule for the offences whose
 * points the authority displaces (the surroundings of its offices), another for those whose points it does
 * not (piles). Which is which is data: `puntos` in data/catalogs/delitos.csv.
 */
import * as v from 'valibot';
import type { Office } from '../../geo/offices';
import type { Delito } from '../../geo/placeCatalogs';
import { literal, rowsOf, type Database } from '../../io/database';
import type { CaseSource } from '../../registry/source';
import { findCrowded } from './officeExcess';
import { officeProximity, proximityQualityRows, type ProximityRow } from './officeProximity';
import { pileQualityRows, type PileRow } from './pileQuality';
import { CELL, isRegistration, pilesOf, type Pile } from './piles';

export interface WhereRegistered {
  readonly delitos: readonly Delito[];
  /** Of the colonias that are published. */
  readonly offices: readonly Office[];
  /** Those whose colonias are published. */
  readonly alcaldias: readonly string[];
}

/** Cases of piles in one colonia and year; never published. */
export interface PileCount {
  readonly indicador: string;
  readonly colonia: string;
  readonly anio: number;
  readonly n: number;
}

/**
 * Reads `casos`, with its points and offences, and `puntos_ajenos`; leaves in `apilados` (id) the cases of
 * piles that look like places of registration, and in `cercanos` those that crowd around an office.
 * @returns what the quality report says of either rule
 */
export async function registrationPlaces(
  db: Database,
  { indicadores }: Pick<CaseSource, 'indicadores'>,
  { delitos, offices, alcaldias }: WhereRegistered,
): Promise<readonly (ProximityRow | PileRow)[]> {
  const textsOf = (puntos: Delito['puntos']) =>
    delitos.filter((row) => row.puntos === puntos).map(({ delito }) => delito);
  await db.run(`CREATE VIEW puntos AS SELECT id, indicador, lon, lat, year(fecha) AS year FROM casos
    WHERE ${isOneOf(textsOf('desplazados'))}`);
  const near = proximityQualityRows(await officeProximity(db, 'puntos', offices));
  await findCrowded(db, 'puntos', offices);
  await db.run('DROP VIEW puntos');
  const piles = await registrationPiles(db, textsOf('exactos'), alcaldias);
  await db.run('CREATE TABLE apilados (id BIGINT)');
  const ids = piles.flatMap((pile) => pile.ids.map((id) => `(${id})`));
  if (ids.length > 0) await db.run(`INSERT INTO apilados VALUES ${ids.join(', ')}`);
  await db.run('DROP TABLE puntos_ajenos');
  return [...near, ...pileQualityRows(piles, delitos, indicadores)];
}

const isOneOf = (delitos: readonly string[]) =>
  `delito IN (SELECT unnest([${delitos.map(literal).join(', ')}]::VARCHAR[]))`;

async function registrationPiles(
  db: Database,
  delitos: readonly string[],
  alcaldias: readonly string[],
): Promise<readonly Pile[]> {
  const cases = await rowsOf(
    db,
    `SELECT id AS n_id, delito, year(fecha) AS n_year, lon, lat FROM casos
     WHERE ${isOneOf(delitos)} AND alcaldia IN (${alcaldias.map(literal).join(', ')})
       AND lon IS NOT NULL AND lat IS NOT NULL`,
    v.object({
      n_id: v.number(),
      delito: v.string(),
      n_year: v.number(),
      lon: v.number(),
      lat: v.number(),
    }),
  );
  const found: Pile[] = [];
  for (const pile of pilesOf(
    cases.map(({ n_id: id, n_year: year, ...row }) => ({ id, year, ...row })),
  )) {
    if (isRegistration(pile, await othersAround(db, pile))) found.push(pile);
  }
  return found;
}

/** What is not counted here, in a box that holds all that lies within the radius of a pile. */
async function othersAround(db: Database, { cores }: Pile) {
  const [lats, lons] = [cores.map(({ lat }) => lat), cores.map(({ lon }) => lon)];
  const between = (name: 'lat' | 'lon', values: readonly number[]) =>
    `${name} BETWEEN ${Math.min(...values) - CELL} AND ${Math.max(...values) + CELL}`;
  return rowsOf(
    db,
    `SELECT delito, lon, lat FROM puntos_ajenos
     WHERE ${between('lat', lats)} AND ${between('lon', lons)}`,
    v.object({ delito: v.string(), lon: v.number(), lat: v.number() }),
  );
}

/** The cases in `apilados` by indicator that is no sum, colonia and year; once `casos` has its colonias. */
export async function pileCounts(db: Database): Promise<readonly PileCount[]> {
  const rows = await rowsOf(
    db,
    `SELECT indicador, colonia, year(fecha) AS n_anio, count(*) AS n_casos
     FROM casos JOIN apilados USING (id) WHERE colonia IS NOT NULL GROUP BY ALL ORDER BY ALL`,
    v.object({
      indicador: v.string(),
      colonia: v.string(),
      n_anio: v.number(),
      n_casos: v.number(),
    }),
  );
  return rows.map(({ n_anio: anio, n_casos: n, ...row }) => ({ ...row, anio, n }));
}
