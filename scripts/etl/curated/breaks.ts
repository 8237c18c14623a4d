/** The table `rupturas`: where a series that the release counts stops being one (rupturas.csv says why). */
import { join } from 'node:path';
import * as v from 'valibot';
import { day, optional, text, webAddress } from '../../../src/lib/contract/cells';
import type { Indicator } from '../../../src/lib/contract/indicators';
import { indicatorsOf } from '../classify/classification';
import { rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import { insertRows } from '../publish/insertRows';
import { readCatalog } from '../readCatalog';
import { readSourceRecord } from '../sourceRecord';

const row = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9_]+$/, 'no es un identificador → Usa minúsculas, cifras y _')),
  desde: day,
  que: text,
  fuente: text,
  fuente_url: optional(webAddress),
});

/**
 * Of the series in the table `indicadores`: the breaks that their source or their indicator names.
 * @throws EtlError when one of those is not in the catalogue.
 */
export async function addBreaks(db: Database, root: string): Promise<void> {
  const breaks = readCatalog(join(root, 'data/catalogs/rupturas.csv'), row, ['id']);
  const sources = await rowsOf(
    db,
    'SELECT DISTINCT fuente FROM main.indicadores ORDER BY fuente',
    v.object({ fuente: v.string() }),
  );
  const named = sources.flatMap(({ fuente }) => {
    const record = readSourceRecord(root, fuente);
    const ofSource = record.rows === 'polygons' ? [] : record.breaks;
    return indicatorsOf(fuente).flatMap(({ id, breaks: own }: Indicator) =>
      [...new Set([...ofSource, ...own])].map((name) => ({ fuente, indicador: id, id: name })),
    );
  });
  const rows = named.map(({ fuente, indicador, id }) => {
    const told = breaks.find((each) => each.id === id);
    if (told === undefined) {
      throw new EtlError(
        `La serie de ${indicador} en ${fuente} nombra la ruptura «${id}», que no está en rupturas.csv.`,
        `Añádela al catálogo con su día y su fuente, o quítala de data/sources/${fuente}.json o de src/lib/contract/indicators.ts.`,
      );
    }
    const { desde, que, fuente: segun, fuente_url: segun_url } = told;
    return { fuente, indicador, id, desde, que, segun, segun_url };
  });
  await insertRows(db, 'rupturas', rows);
}
