/** The command line of `npm run etl -- build`. */
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../io/errors';
import type { GivenFiles } from '../registry/inputs';
import { parseAccepted, RULES, type Accepted } from '../plausible/rule';

export interface BuildOptions {
  /** Source id → files; a source that is not named is read from `data/raw/`. */
  readonly inputs: GivenFiles;
  readonly out: string;
  readonly profile: 'publico' | 'interno';
  /** Key of the alcaldía whose colonias are published, or `todas`. */
  readonly alcaldia: string;
  /** What would stop it and is true all the same, by name; nothing unless said. */
  readonly accepted?: Accepted;
}

const RELEASE = 'static/data-old';

export const USAGE = `Uso:
  npm run etl -- fetch [FUENTE…] [--probar]
  npm run etl -- build [--input FUENTE=ARCHIVO]… [--out CARPETA]
                       [--alcaldia CLAVE|todas]
                       [--aceptar REGLA:FUENTE]…
  npm run etl -- rehacer CARPETA… [--out CARPETA]
  npm run etl -- audit [CARPETA [ANTERIOR…]]
  npm run etl -- audit --probables [CARPETA]
  npm run etl -- conservar [CARPETA]
  npm run etl -- revisiones [CARPETA]

  --input     Un archivo de una fuente; se repite para dar varios, aun de la misma. Puede venir
              comprimido (.gz, .zip). Sin él se lee lo más nuevo de data/raw/FUENTE.
  --out       Dónde dejar la publicación (static/data-old).
  --alcaldia  De qué alcaldía se publican las colonias (la de data/catalogs/edicion.csv), o todas.
  --aceptar   Publica aunque una regla diga que la cifra no es creíble, por ejemplo
              silencio:fgj_carpetas; se repite. Reglas: ${Object.keys(RULES).join(', ')}
              (docs/decisions/publicaciones-plausibles.md).
  rehacer     Construye otra vez la publicación de --out con los archivos que su manifiesto nombra, que
              busca en esas carpetas por su contenido; sólo la deja si sale igual, byte por byte.
  ANTERIOR    Publicaciones anteriores, en orden: se busca también lo que todas juntas delaten. Sin
              ninguna, todas las de data/publicadas.
  --probables Cuánto se acertaría al adivinar lo oculto, con tablas sorteadas que imprimen lo mismo.
  conservar   Guarda en data/publicadas lo que la publicación dice de personas. Se corre antes de
              agregar static/data-old al historial: lo que ahí está, publicado está.
  revisiones  Qué cambió de lo ya publicado, en Markdown: el texto de la propuesta.`;

/**
 * @param usual the alcaldía where none is named, asked for only then
 * @throws EtlError for a flag that does not exist or a value that can't be read.
 */
export function parseBuildOptions(args: readonly string[], usual: () => string): BuildOptions {
  const { input = [], out = RELEASE, aceptar = [], ...named } = parseFlags(args);
  const alcaldia = named.alcaldia ?? usual();
  if (alcaldia !== 'todas' && !/^090(0[2-9]|1[0-7])$/.test(alcaldia)) {
    throw new EtlError(
      `--alcaldia «${alcaldia}» no es la clave de una alcaldía.`,
      'Usa una clave de data/catalogs/alcaldias.csv o todas.',
    );
  }
  const inputs = new Map<string, readonly string[]>();
  for (const text of input) {
    const [id = '', ...rest] = text.split('=');
    const file = rest.join('=');
    if (id === '' || file === '') {
      throw new EtlError(
        `--input «${text}» no se entiende.`,
        'Escríbelo como FUENTE=ARCHIVO, por ejemplo --input fgj_carpetas=carpetas.csv.gz.',
      );
    }
    const files = inputs.get(id) ?? [];
    if (files.includes(file)) {
      throw new EtlError(`--input ${text} aparece dos veces.`, 'Da cada archivo una vez.');
    }
    inputs.set(id, [...files, file]);
  }
  return { inputs, profile: 'publico', alcaldia, accepted: parseAccepted(aceptar), out };
}

/**
 * What stands where, and where its files are.
 * @throws EtlError for a flag that does not exist, or no folder.
 */
export function parseRebuildOptions(args: readonly string[]) {
  const { out = RELEASE, folders } = parseFolders(args);
  if (folders.length > 0) return { out, folders };
  throw new EtlError('Falta decir en qué carpetas están los archivos.', USAGE);
}

function parseFolders(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    return { out: values.out, folders: positionals };
  } catch (cause) {
    throw new EtlError(messageOf(cause), USAGE, { cause });
  }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        input: { type: 'string', multiple: true },
        out: { type: 'string' },
        alcaldia: { type: 'string' },
        aceptar: { type: 'string', multiple: true },
      },
    }).values;
  } catch (cause) {
    throw new EtlError(messageOf(cause), USAGE, { cause });
  }
}
