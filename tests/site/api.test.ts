/** The programs of docs/api.md run as they are written there, against the built site. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../scripts/lib/static-server.mjs';
import { countedIn } from '../counted/release';
import { BUILT } from './kit/site';

const WRITTEN = 'https://atlas.example.org/';
const text = readFileSync('docs/api.md', 'utf8');

let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
beforeAll(async () => {
  server = await startServer({ dir: BUILT.folder });
  folder = mkdtempSync(join(tmpdir(), 'atlas-api-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** @returns the lines that the program of a language prints */
async function printedBy(language: string, program: string, file: string): Promise<string[]> {
  const code = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';
  expect(code).toContain(WRITTEN);
  writeFileSync(join(folder, file), code.replaceAll(WRITTEN, server.url));
  const { stdout } = await promisify(execFile)(program, [file], { cwd: folder });
  return stdout.trim().split('\n');
}

/** Whether a program is there. */
function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ask = countedIn(join(BUILT.folder, 'data'));

test('that of Node counts by year what the release counts', async () => {
  const rows = await ask(`
    SELECT year(periodo)::INTEGER AS anio, n FROM observaciones
    WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND clave = '09015'
      AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total' ORDER BY periodo`);
  expect(rows.length).toBeGreaterThan(5);
  const expected = rows.map((row) => `${String(row['anio'])} ${String(row['n'])}`);
  expect(await printedBy('js', process.execPath, 'ejemplo.mjs')).toEqual(expected);
});

const noPython = isThere('python3') ? null : 'sin Python no se corre su ejemplo';

test.skipIf(noPython !== null)('that of Python reads each colonia of a figure', async () => {
  const [release, ...lines] = await printedBy('python', 'python3', 'ejemplo.py');
  const [last] = await ask(
    `SELECT max(periodo)::VARCHAR AS anio FROM observaciones WHERE periodo_tipo = 'anio' AND nivel = 'colonia'
      AND fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND periodo < '2024-01-01'`,
  );
  const rows = await ask(`
    SELECT clave, n FROM observaciones
    WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND nivel = 'colonia'
      AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total' AND periodo = '${String(last?.['anio'])}'`);
  const manifest: { readonly publicacion: string } = JSON.parse(BUILT.text('data/manifest.json'));
  expect(release).toBe(manifest.publicacion);
  expect(lines).toHaveLength(33);
  const counted = rows.flatMap((row) =>
    row['n'] === null ? [] : [`${String(row['clave'])} ${String(row['n'])}`],
  );
  expect(counted.length).toBeGreaterThan(25);
  expect(lines).toEqual(expect.arrayContaining(counted));
});

test('that of R says that nobody ran it', () => {
  expect(text).toMatch(/## R,[^\n]*\n\nNo se ha corrido/);
});
