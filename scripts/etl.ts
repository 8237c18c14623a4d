/** `npm run etl -- ORDEN …`: fetches the official files, makes a release of them, and says what it changes. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SingleBar } from 'cli-progress';
import { parseAccepted } from './etl/check/plausible';
import { diffReleases } from './etl/diff';
import { EtlError, messageOf } from './etl/errors';
import { fetchSources } from './etl/fetch/fetchSources';
import { filesInRaw } from './etl/fetch/raw';
import { build, type BuildOptions } from './etl/pipeline';
import { MANIFEST } from './etl/publish/swapRelease';

const USAGE = `Uso: npm run etl -- fetch [--source FUENTE] [--source …]
  --source     Una fuente (data/sources); sin ninguna, todas las que dicen de dónde se descargan.

     npm run etl -- build [--input FUENTE=ARCHIVO] [--input …] [--alcaldia CLAVE] [--out CARPETA]
  --input      Un archivo de una fuente (data/sources): .csv, .csv.gz, .zip, .xlsx o .geojson; se repite por
               archivo. Sin ninguno, lo que haya en data/raw.
  --alcaldia   Clave del INEGI de la alcaldía cuyas colonias se cuentan (09015), o «todas».
  --out        Dónde queda la publicación (static/data).
  --conservar  Las fuentes sin archivo se quedan como están en la publicación anterior.
  --revisar    Cambia hoy las cuentas por colonia, que si no cambian una vez al año.
  --aceptar    REGLA:FUENTE. Publica aunque esa regla se rompa en esa fuente; queda escrito en calidad.

     npm run etl -- diff CARPETA CARPETA
  Qué dice la segunda publicación que no diga la primera.

     npm run mes: descarga, construye conservando lo demás, y escribe la propuesta del mes.`;

const ROOT = process.cwd();
const RELEASE = 'static/data';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  fetch: runFetch,
  build: runBuild,
  diff: runDiff,
  mes: runMonth,
};

async function runFetch(args: string[]): Promise<void> {
  const { source } = optionsOf(args, { source: { type: 'string', multiple: true, default: [] } });
  const failures = await fetchSources({ root: ROOT, sources: source, told: console.log });
  if (failures > 0) process.exitCode = 1;
}

async function runBuild(args: string[]): Promise<void> {
  const { input, alcaldia, out, conservar, revisar, aceptar } = optionsOf(args, {
    input: { type: 'string', multiple: true, default: [] },
    alcaldia: { type: 'string', default: '09015' },
    out: { type: 'string', default: RELEASE },
    conservar: { type: 'boolean', default: false },
    revisar: { type: 'boolean', default: false },
    aceptar: { type: 'string', multiple: true, default: [] },
  });
  await buildWithBar({
    root: ROOT,
    inputs: input.length === 0 ? withPolygons(filesInRaw(ROOT), out) : givenFiles(input),
    out,
    alcaldia,
    accepted: parseAccepted(aceptar),
    isKeeping: conservar,
    isRevising: revisar,
  });
}

async function runDiff(args: string[]): Promise<void> {
  const [before, after] = args;
  if (before === undefined || after === undefined) {
    throw new EtlError('Faltan las dos carpetas que se comparan.', USAGE);
  }
  console.log(await diffReleases(before, after));
}

async function runMonth(args: string[]): Promise<void> {
  const { aceptar } = optionsOf(args, {
    aceptar: { type: 'string', multiple: true, default: [] },
  });
  const before = mkdtempSync(join(tmpdir(), 'atlas-mes-'));
  try {
    cpSync(RELEASE, before, { recursive: true });
    const failures = await fetchSources({ root: ROOT, sources: [], told: console.error });
    await buildWithBar({
      root: ROOT,
      inputs: withPolygons(filesInRaw(ROOT), RELEASE),
      out: RELEASE,
      alcaldia: '09015',
      accepted: parseAccepted(aceptar),
      isKeeping: true,
    });
    console.log(await diffReleases(before, RELEASE));
    if (failures > 0) console.log(`${failures} descargas fallaron: lo suyo queda como estaba.`);
  } finally {
    rmSync(before, { recursive: true });
  }
}

/** @throws EtlError for an option that is none. */
function optionsOf<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new EtlError(`No se entiende «${args.join(' ')}».`, USAGE, { cause });
  }
}

function givenFiles(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const inputs = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const [, source = '', path = ''] = /^([a-z0-9_]+)=(.+)$/.exec(pair) ?? [];
    if (!existsSync(path)) {
      throw new EtlError(`--input ${pair}: no encuentro el archivo.`, 'Se escribe FUENTE=ARCHIVO.');
    }
    inputs.set(source, [...(inputs.get(source) ?? []), path]);
  }
  return inputs;
}

/** Without a layer of colonias, that of the standing release. */
function withPolygons(inputs: ReadonlyMap<string, readonly string[]>, release: string) {
  const layers = existsSync(join(release, MANIFEST))
    ? [
        ...readFileSync(join(release, MANIFEST), 'utf8').matchAll(
          /"(colonias\.[0-9a-f]{8}\.topojson)"/g,
        ),
      ]
    : [];
  const own = layers.map(([, name = '']) => join(release, name));
  return new Map([...(own.length === 0 ? [] : [['colonias', own] as const]), ...inputs]);
}

async function buildWithBar(options: BuildOptions): Promise<void> {
  const bar = new SingleBar({ format: '{bar} {value} de {total}  {name}', clearOnComplete: true });
  const lines: string[] = [];
  let read = 0;
  try {
    const manifest = await build({
      ...options,
      told: (line) => lines.push(line),
      reading: (path, files) => {
        if (read === 0) bar.start(files, 0, { name: '' });
        bar.update(read, { name: basename(path) });
        read += 1;
      },
    });
    bar.stop();
    lines.push(`Publicación ${manifest.release} en ${options.out}`);
  } finally {
    bar.stop();
    for (const line of lines) console.error(line);
  }
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
