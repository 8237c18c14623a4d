/** The command line of `npm run etl -- build`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from './errors';

export interface BuildOptions {
  /** Source id → files; a source that is not named is read from `data/raw/`. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  readonly out: string;
  readonly profile: 'publico' | 'interno';
  /** Key of the alcaldía whose colonias are published, or `todas`. */
  readonly alcaldia: string;
}

/** What the public site is built from. */
const PUBLIC_OUT = 'static/data';

/** The alcaldía that the project is for. */
export const CUAUHTEMOC = '09015';

export const USAGE = `Uso:
  npm run etl -- fetch [FUENTE…]
  npm run etl -- build [--input FUENTE=ARCHIVO]… [--out CARPETA]
                       [--alcaldia CLAVE|todas] [--profile publico|interno]
  npm run etl -- audit [CARPETA [ANTERIOR]]

  --input     Un archivo de una fuente; se repite para dar varios, aun de la misma. Puede venir
              comprimido (.gz, .zip). Sin él se lee lo más nuevo de data/raw/FUENTE.
  --out       Dónde dejar la publicación (static/data; la interna, data/interno).
  --alcaldia  De qué alcaldía se publican las colonias (${CUAUHTEMOC}, Cuauhtémoc), o todas.
  --profile   publico: k = 5, para todo el mundo. interno: k = 1, NO PUBLICAR.
  ANTERIOR    La publicación anterior: se busca también lo que las dos juntas delaten.`;

/** @throws EtlError for a flag that does not exist or a value that can't be read. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { input = [], out, profile = 'publico', alcaldia = CUAUHTEMOC } = parseFlags(args);
  if (profile !== 'publico' && profile !== 'interno') {
    throw new EtlError(`--profile «${profile}» no existe.`, 'Usa publico o interno.');
  }
  if (alcaldia !== 'todas' && !/^090(0[2-9]|1[0-7])$/.test(alcaldia)) {
    throw new EtlError(
      `--alcaldia «${alcaldia}» no es la clave de una alcaldía.`,
      'Usa una clave del INEGI (09002 a 09017) o todas.',
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
  if (profile === 'interno' && out !== undefined && resolve(out) === resolve(PUBLIC_OUT)) {
    throw new EtlError(
      `Una publicación interna no se deja en ${PUBLIC_OUT}, de donde sale el sitio público.`,
      'Quita --out: quedará en data/interno, y «npm start -- --interno» la muestra.',
    );
  }
  return {
    inputs,
    profile,
    alcaldia,
    out: out ?? (profile === 'publico' ? PUBLIC_OUT : 'data/interno'),
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        input: { type: 'string', multiple: true },
        out: { type: 'string' },
        profile: { type: 'string' },
        alcaldia: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new EtlError(messageOf(cause), USAGE, { cause });
  }
}
