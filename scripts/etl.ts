/** `npm run etl -- build --input FUENTE=ARCHIVO …`: from official files to a release. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseAccepted } from './etl/check/plausible';
import { EtlError, messageOf } from './etl/errors';
import { build } from './etl/pipeline';

const USAGE = `Uso: npm run etl -- build --input FUENTE=ARCHIVO [--input …] [--alcaldia CLAVE] [--out CARPETA] [--aceptar REGLA:FUENTE]
  --input     Un archivo de una fuente (data/sources): .csv, .csv.gz o .geojson; se repite por archivo.
  --alcaldia  Clave del INEGI de la alcaldía cuyas colonias se cuentan (09015).
  --out       Dónde queda la publicación (static/data).
  --aceptar   Publica aunque la regla se rompa en esa fuente; queda escrito en calidad. Se repite por regla.`;

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command !== 'build') throw new EtlError(`«${command ?? ''}» no es una orden.`, USAGE);
  const { values } = parseArgs({
    args: rest,
    options: {
      input: { type: 'string', multiple: true, default: [] },
      alcaldia: { type: 'string', default: '09015' },
      out: { type: 'string', default: 'static/data' },
      aceptar: { type: 'string', multiple: true, default: [] },
    },
  });
  const inputs = new Map<string, string[]>();
  for (const pair of values.input) {
    const [, source = '', path = ''] = /^([a-z0-9_]+)=(.+)$/.exec(pair) ?? [];
    if (!existsSync(path)) {
      throw new EtlError(`--input ${pair}: no encuentro el archivo.`, 'Se escribe FUENTE=ARCHIVO.');
    }
    inputs.set(source, [...(inputs.get(source) ?? []), path]);
  }
  const { alcaldia, out } = values;
  const accepted = parseAccepted(values.aceptar);
  const root = process.cwd();
  const manifest = await build({ root, inputs, out, alcaldia, accepted, told: console.log });
  console.log(`Publicación ${manifest.release} en ${out}`);
}

try {
  await run(process.argv.slice(2));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 1;
}
