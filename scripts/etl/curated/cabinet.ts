/** The tables `sesiones`, `acuerdos` and `avances` of the cabinet of one alcaldía (gabinetes.csv says whose). */
import { join } from 'node:path';
import * as v from 'valibot';
import {
  agreementSchema,
  progressSchema,
  sessionSchema,
} from '../../../src/lib/contract/agreements';
import { joined, optional, text, webAddress } from '../../../src/lib/contract/cells';
import type { Database } from '../database';
import { EtlError } from '../errors';
import { alcaldiaKey, coloniaFinder, type Places } from '../place/places';
import { insertRows } from '../publish/insertRows';
import { readCatalog } from '../readCatalog';

const cabinet = v.object({
  alcaldia: alcaldiaKey,
  nombre: text,
  fuente_url: webAddress,
  nota: optional(text),
});

/**
 * Nothing where the cabinet is another alcaldía's.
 * @throws EtlError naming file, line, column and value.
 */
export async function addCabinet(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  const at = (file: string) => join(root, 'data/catalogs', file);
  const cabinets = readCatalog(at('gabinetes.csv'), cabinet);
  const [own] = cabinets;
  if (own === undefined || cabinets.length > 1) {
    throw new EtlError(
      `gabinetes.csv tiene ${cabinets.length} renglones, y debe tener uno.`,
      'Deja el del gabinete de sesiones.csv, acuerdos.csv y avances.csv.',
    );
  }
  const coloniaOf = coloniaFinder(places);
  const keyOf = (name: string) => coloniaOf(own.alcaldia, name);
  const sessions = readCatalog(at('sesiones.csv'), sessionSchema, ['fecha']);
  const isColonia = (name: string) => keyOf(name) !== null;
  const agreements = readCatalog(at('acuerdos.csv'), agreementSchema({ sessions, isColonia }), [
    'id',
  ]);
  const progress = readCatalog(at('avances.csv'), progressSchema(agreements), ['acuerdo', 'fecha']);
  if (!alcaldias.includes(own.alcaldia)) return;
  await insertRows(db, 'sesiones', sessions);
  await insertRows(
    db,
    'acuerdos',
    agreements.map((agreement) => ({
      ...agreement,
      aliados: joined(agreement.aliados),
      colonias: joined(agreement.colonias.flatMap((name) => keyOf(name) ?? [])),
      indicadores: joined(agreement.indicadores),
    })),
  );
  await insertRows(db, 'avances', progress);
}
