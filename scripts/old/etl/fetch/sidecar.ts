/** The card beside each raw file: `<file>.json`. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { EtlError, messageOf } from '../io/errors';

const textOrNull = v.nullable(v.string());

const sidecar = v.strictObject({
  publica: v.string(),
  conjunto: v.string(),
  licencia: v.string(),
  /** What the portal itself says of the licence. */
  licencia_portal: textOrNull,
  /** Where the bytes were last seen. */
  url: v.pipe(v.string(), v.url()),
  /** Page that announced them. */
  pagina: v.pipe(v.string(), v.url()),
  serie: v.string(),
  /** What newer files of it replace: the whole series, or one file among those of it. */
  pieza: v.string(),
  /** `2025` or `2025-01`, as the name of the file tells. */
  periodo: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
  /** Day on which the bytes were first obtained. */
  obtenida: v.pipe(v.string(), v.isoDate()),
  /** The moment, which orders two of the same day: `2025-03-01T18:00:00.000Z`. */
  obtenida_en: v.pipe(v.string(), v.isoTimestamp()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  etag: textOrNull,
  last_modified: textOrNull,
  content_type: textOrNull,
  /** When the portal's catalogue says that it changed. */
  modificada_portal: textOrNull,
});

export type Sidecar = v.InferOutput<typeof sidecar>;

export function sidecarPath(file: string): string {
  return `${file}.json`;
}

/** @throws EtlError when it cannot be read or a field of it is wrong. */
export function readSidecar(file: string): Sidecar {
  const path = sidecarPath(file);
  try {
    return v.parse(sidecar, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new EtlError(
      `La ficha «${path}» está dañada: ${messageOf(cause)}.`,
      `Borra la carpeta «${dirname(path)}» y vuelve a ejecutar fetch.`,
      { cause },
    );
  }
}

/** Whether a file that stands alone is the card of one that never came to its place. */
export function isSidecar(path: string): boolean {
  try {
    return v.is(sidecar, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/** Writes the card by one rename: whoever reads finds the old one or the new one. */
export function writeSidecar(file: string, facts: Sidecar): void {
  const path = sidecarPath(file);
  const fresh = join(dirname(path), `.${basename(path)}`);
  writeFileSync(fresh, `${JSON.stringify(facts, null, 2)}\n`);
  renameSync(fresh, path);
}
