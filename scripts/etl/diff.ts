/** What a release says otherwise than another, as the text of a proposal in Markdown. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  manifestSchema,
  type Manifest,
  type ManifestSource,
} from '../../src/lib/contract/manifest';
import { literal, openDatabase, rowsOf, type Database } from './database';
import { EtlError, messageOf } from './errors';
import { MANIFEST } from './publish/swapRelease';

/** Counts that changed, told one by one. */
const SHOWN = 12;

const CELL = 'fuente, indicador, nivel, clave, periodo_tipo, periodo, sexo, edad';

const changed = v.object({
  fuente: v.string(),
  nivel: v.string(),
  nuevas: v.number(),
  cambian: v.number(),
  faltan: v.number(),
});
const count = v.object({
  fuente: v.string(),
  indicador: v.string(),
  clave: v.string(),
  periodo_tipo: v.string(),
  periodo: v.string(),
  antes: v.number(),
  ahora: v.number(),
});

/** @throws EtlError when a folder holds no release that can be read */
export async function diffReleases(before: string, after: string): Promise<string> {
  const [old, now] = [readManifest(before), readManifest(after)];
  if (old.release === now.release) return `La publicación es la misma: ${now.release}.\n`;
  const db = await openDatabase();
  try {
    for (const [name, folder, { tables }] of [
      ['antes', before, old],
      ['ahora', after, now],
    ] as const) {
      const file = tables['observaciones']?.file ?? '';
      await db.run(`CREATE VIEW ${name} AS FROM read_parquet(${literal(join(folder, file))})`);
    }
    const sources = now.sources.map((source) =>
      sourceLine(
        old.sources.find(({ id }) => id === source.id),
        source,
      ),
    );
    const gone = old.sources
      .filter(({ id }) => now.sources.every((source) => source.id !== id))
      .map(({ id }) => `- **${id}**: ya no viene.`);
    return [
      `# Publicación ${now.release}`,
      `Reemplaza a ${old.release}.`,
      ['## Fuentes', ...sources, ...gone].join('\n'),
      ['## Cuentas', ...(await countLines(db))].join('\n'),
      ['## Lo que más cambia en la alcaldía', ...(await changeLines(db, now.alcaldia))].join('\n'),
      '',
    ].join('\n\n');
  } finally {
    db.closeSync();
  }
}

function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) {
    throw new EtlError(
      `En «${folder}» no hay ninguna publicación: falta ${MANIFEST}.`,
      'Da la carpeta en la que la dejó «etl build».',
    );
  }
  try {
    return v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new EtlError(
      `«${path}» no se puede leer: ${messageOf(cause)}.`,
      'Recupérala del repositorio, o construye otra.',
      { cause },
    );
  }
}

const number = new Intl.NumberFormat('es-MX');

function sourceLine(before: ManifestSource | undefined, { id, until, rowsRead }: ManifestSource) {
  const told = `hasta el ${until ?? '—'}, ${number.format(rowsRead)} renglones`;
  if (before === undefined) return `- **${id}**: nueva, ${told}.`;
  if (before.until === until && before.rowsRead === rowsRead)
    return `- ${id}: sin cambio, ${told}.`;
  return `- **${id}**: ${told}; antes hasta el ${before.until ?? '—'}, ${number.format(before.rowsRead)}.`;
}

async function countLines(db: Database): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    `SELECT fuente, nivel, count(*) FILTER (a.n IS NULL)::INTEGER AS nuevas,
       count(*) FILTER (a.n <> o.n)::INTEGER AS cambian, count(*) FILTER (o.n IS NULL)::INTEGER AS faltan
     FROM ahora o FULL JOIN antes a USING (${CELL}) GROUP BY ALL
     HAVING nuevas + cambian + faltan > 0 ORDER BY ALL`,
    changed,
  );
  if (rows.length === 0) return ['Todas las cuentas son las mismas.'];
  return rows.map(
    ({ fuente, nivel, nuevas, cambian, faltan }) =>
      `- ${fuente}, por ${nivel}: ${number.format(nuevas)} nuevas, ${number.format(cambian)} cambian, ${number.format(faltan)} ya no están.`,
  );
}

async function changeLines(db: Database, alcaldia: string): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    `SELECT fuente, indicador, clave, periodo_tipo, periodo::VARCHAR AS periodo, a.n AS antes, o.n AS ahora
     FROM ahora o JOIN antes a USING (${CELL})
     WHERE a.n <> o.n AND nivel = 'alcaldia' AND sexo = 'total' AND edad = 'total'
       AND (clave = ${literal(alcaldia)} OR ${literal(alcaldia)} = 'todas')
     ORDER BY abs(o.n - a.n) DESC, fuente, indicador, clave, periodo LIMIT ${SHOWN}`,
    count,
  );
  if (rows.length === 0) return ['Ninguna cuenta que ya estaba cambió.'];
  return rows.map(
    ({ fuente, indicador, clave, periodo_tipo, periodo, antes, ahora }) =>
      `- ${indicador} de ${clave}, ${periodo_tipo} ${periodo.slice(0, periodo_tipo === 'mes' ? 7 : 4)} (${fuente}): de ${number.format(antes)} a ${number.format(ahora)}.`,
  );
}
