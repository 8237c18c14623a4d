/** The command line of `npm run etl -- build`. */
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from './errors';

export interface BuildOptions {
  /** Source id → file. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly out: string;
  readonly profile: 'publico' | 'interno';
}

export const INPUT_IDS = ['fgj_carpetas', 'colonias'] as const;

export const USAGE = `Uso:
  npm run etl -- build --input fgj_carpetas=ARCHIVO --input colonias=ARCHIVO
                       [--out CARPETA] [--profile publico|interno]
  npm run etl -- audit [CARPETA]

  --input    Un archivo por fuente: ${INPUT_IDS.join(', ')}. Puede venir comprimido (.gz).
  --out      Dónde dejar la publicación (static/data; la interna, data/interno).
  --profile  publico: k = 5, para todo el mundo. interno: k = 1, NO PUBLICAR.`;

/** @throws EtlError for a flag that does not exist, an unknown source, or one that is missing. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { input = [], out, profile = 'publico' } = parseFlags(args);
  if (profile !== 'publico' && profile !== 'interno') {
    throw new EtlError(`--profile «${profile}» no existe.`, 'Usa publico o interno.');
  }
  const inputs = new Map<string, string>();
  for (const text of input) {
    const [id = '', ...rest] = text.split('=');
    const file = rest.join('=');
    if (!INPUT_IDS.some((known) => known === id) || file === '') {
      throw new EtlError(
        `--input «${text}» no se entiende.`,
        `Escríbelo como FUENTE=ARCHIVO; las fuentes son ${INPUT_IDS.join(', ')}.`,
      );
    }
    if (inputs.has(id)) {
      throw new EtlError(`--input ${id} aparece dos veces.`, 'Deja un archivo por fuente.');
    }
    inputs.set(id, file);
  }
  const missing = INPUT_IDS.filter((id) => !inputs.has(id));
  if (missing.length > 0) {
    throw new EtlError(
      `Falta --input para: ${missing.join(', ')}.`,
      missing.map((id) => `Añade --input ${id}=ARCHIVO`).join(' '),
    );
  }
  return { inputs, profile, out: out ?? (profile === 'publico' ? 'static/data' : 'data/interno') };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        input: { type: 'string', multiple: true },
        out: { type: 'string' },
        profile: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new EtlError(messageOf(cause), USAGE, { cause });
  }
}
