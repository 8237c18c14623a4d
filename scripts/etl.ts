/** `npm run etl -- ORDEN …`: fetches the official files, and makes a release of them. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from './etl/errors';
import { fetchSources } from './etl/fetch/fetchSources';
import { build } from './etl/pipeline';

const USAGE = `Uso: npm run etl -- fetch [--source FUENTE] [--source …]
  --source    Una fuente (data/sources); sin ninguna, todas las que dicen de dónde se descargan.

     npm run etl -- build --input FUENTE=ARCHIVO [--input …] [--alcaldia CLAVE] [--out CARPETA]
  --input     Un archivo de una fuente (data/sources): .csv, .csv.gz o .geojson; se repite por archivo.
  --alcaldia  Clave del INEGI de la alcaldía cuyas colonias se cuentan (09015), o «todas».
  --out       Dónde queda la publicación (static/data).`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  fetch: runFetch,
  build: runBuild,
};

async function runFetch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { source: { type: 'string', multiple: true, default: [] } },
  });
  const failures = await fetchSources({
    root: process.cwd(),
    sources: values.source,
    told: console.log,
  });
  if (failures > 0) process.exitCode = 1;
}

async function runBuild(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      input: { type: 'string', multiple: true, default: [] },
      alcaldia: { type: 'string', default: '09015' },
      out: { type: 'string', default: 'static/data' },
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
  const manifest = await build({ root: process.cwd(), inputs, out, alcaldia, told: console.log });
  console.log(`Publicación ${manifest.release} en ${out}`);
}

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) throw new EtlError(`«${name}» no es una orden.`, USAGE);
  await command(args);
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 1;
}
