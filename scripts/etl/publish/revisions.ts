/**
 * What a release changes of the one that stands: by colonia nothing more than once a year, and all of it is told
 * (docs/decisions/redondeo.md). Needs the schema `antes`.
 */
import type { Manifest, ManifestSource } from '../../../src/lib/contract/manifest';
import { literal, type Database } from '../database';

/** Tables of rounded cells that stand or change as a whole. */
const ROUNDED = ['horarios', 'horarios_totales', 'oficinas'];
const CELL = 'fuente, indicador, nivel, clave, periodo_tipo, periodo, sexo, edad';

/**
 * What is printed by colonia, or of hours, stays as it was printed until a release of a later year: whoever compared many of them
 * would see when each count crosses from one multiple to the next.
 */
export async function holdColonias(
  db: Database,
  previous: Manifest | null,
  sources: readonly ManifestSource[],
): Promise<void> {
  for (const { id, cut } of sources) {
    const before = previous?.sources.find((source) => source.id === id)?.cut;
    if (before?.slice(0, 4) !== cut?.slice(0, 4)) continue;
    await db.run(`
      UPDATE main.observaciones AS o SET n = a.n, n_min = a.n_min, n_max = a.n_max, provisional = a.provisional
      FROM antes.observaciones a WHERE o.fuente = ${literal(id)} AND o.nivel = 'colonia'
        AND ${CELL.split(', ')
          .map((column) => `o.${column} = a.${column}`)
          .join(' AND ')}`);
    for (const table of ROUNDED) {
      await db.run(`
        DELETE FROM main.${table} WHERE fuente = ${literal(id)} AND fuente IN (SELECT fuente FROM antes.${table});
        INSERT INTO main.${table} FROM antes.${table} a WHERE a.fuente = ${literal(id)}`);
    }
  }
}

/** Fills `main.revisiones`. Of a source whose files are the same, what was told of them stays told. */
export async function addRevisions(
  db: Database,
  previous: Manifest | null,
  sources: readonly ManifestSource[],
): Promise<void> {
  const filesOf = (source: ManifestSource | undefined) =>
    source?.files.map(({ sha256 }) => sha256).join(' ');
  for (const source of sources) {
    const before = previous?.sources.find(({ id }) => id === source.id);
    const isSame = filesOf(before) === filesOf(source);
    await db.run(
      `INSERT INTO main.revisiones ${
        isSame
          ? `FROM antes.revisiones WHERE fuente = ${literal(source.id)}`
          : `SELECT ${CELL}, a.n, o.n, ${literal(previous?.release ?? '')}
           FROM main.observaciones o JOIN antes.observaciones a USING (${CELL})
           WHERE fuente = ${literal(source.id)} AND o.n <> a.n`
      }`,
    );
  }
}
