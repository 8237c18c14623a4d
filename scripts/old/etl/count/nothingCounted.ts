/** Why no row of a source's files counts, said by what most of them are set aside for. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../io/database';
import { EtlError } from '../io/errors';
import type { SourceFile } from '../registry/inputs';
import type { RegisteredSource } from '../registry/loadSources';
import { REASONS } from '../harmonise/classifyRows';

/** Texts that a message shows. */
const SHOWN = 3;

/**
 * Reads the tables `textos` and `delito_nombres` (readSource).
 * @param setAside rows by reason.
 */
export async function nothingCounted(
  db: Database,
  { source, descriptor }: RegisteredSource,
  files: readonly Pick<SourceFile, 'path'>[],
  rows: number,
  setAside: ReadonlyMap<string, number>,
): Promise<EtlError> {
  const paths = files.map(({ path }) => `«${path}»`).join(', ');
  const what = `${paths}: ninguna de sus ${rows} filas es de lo que cuenta ${source.id} dentro del periodo`;
  const [reason = ''] = [...setAside].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (reason === 'delito_fuera_de_catalogo') {
    const texts = (await unknownTexts(db)).map(({ texto, n_filas }) => `«${texto}» (${n_filas})`);
    return new EtlError(
      `${what}: lo que dicen no está en data/catalogs/${source.catalogo}. Lo más frecuente: ${texts.join(', ')}.`,
      `Si la fuente cambió de nombres, añádelos a ese catálogo; si no, revisa que sea el archivo de ` +
        `${descriptor.conjunto}, que no esté filtrado y que sus columnas no estén recorridas.`,
    );
  }
  const known: Readonly<Record<string, string>> = {
    ...REASONS,
    ...Object.fromEntries(
      Object.entries(source.motivos).map(([motivo, { descripcion }]) => [motivo, descripcion]),
    ),
  };
  const why = known[reason];
  return new EtlError(
    why === undefined ? `${what}.` : `${what}. De la mayoría: ${why}`,
    `Revisa que sea el archivo de ${descriptor.conjunto} y que no esté filtrado.`,
  );
}

const unknownTexts = (db: Database) =>
  rowsOf(
    db,
    `SELECT trim(texto) AS texto, sum(n)::BIGINT AS n_filas FROM textos
     WHERE coalesce(trim(texto), '') <> '' AND trim(texto) NOT IN (SELECT escrito FROM delito_nombres)
     GROUP BY ALL ORDER BY n_filas DESC, texto LIMIT ${SHOWN}`,
    v.object({ texto: v.string(), n_filas: v.number() }),
  );
