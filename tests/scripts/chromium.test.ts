import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium, findTestBrowser } from '../../scripts/lib/chromium.mjs';
import {
  PROJECT,
  clearFolders,
  folderOfPrograms,
  lines,
  newFolder,
  runNode,
  writeFiles,
} from './machine';

clearFolders();

const STARTS = 'exit 0';
const STUB = 'echo "requires the chromium snap to be installed"; exit 1';

describe('findChromium', () => {
  test('the one CHROMIUM names comes before the system', async () => {
    const chosen = join(folderOfPrograms({ mine: STARTS }), 'mine');
    const system = folderOfPrograms({ chromium: STARTS });
    expect(await findChromium({ CHROMIUM: chosen, PATH: system })).toBe(chosen);
  });

  test('one named by CHROMIUM that does not start is an error that names it', async () => {
    const broken = join(folderOfPrograms({ mine: STUB }), 'mine');
    await expect(findChromium({ CHROMIUM: broken })).rejects.toThrow(broken);
  });

  test('a stub that does not start is passed over', async () => {
    const first = folderOfPrograms({ chromium: STUB });
    const second = folderOfPrograms({ 'google-chrome': STARTS });
    const found = await findChromium({ PATH: `${first}:${second}` });
    expect(found).toBe(join(second, 'google-chrome'));
  });
});

describe('findTestBrowser', () => {
  const programs = { chromium: STARTS, 'chromium-headless-shell': STARTS };

  test('the shell comes before a whole browser, and the one CHROMIUM names before the shell', async () => {
    const system = folderOfPrograms(programs);
    const shell = join(system, 'chromium-headless-shell');
    expect(await findTestBrowser({ PATH: system })).toBe(shell);
    const chosen = join(folderOfPrograms({ mine: STARTS }), 'mine');
    expect(await findTestBrowser({ CHROMIUM: chosen, PATH: system })).toBe(chosen);
    expect(await findChromium({ PATH: system })).toBe(join(system, 'chromium'));
  });

  test('where the shell does not start, a whole browser will do', async () => {
    const system = folderOfPrograms({ ...programs, 'chromium-headless-shell': STUB });
    expect(await findTestBrowser({ PATH: system })).toBe(join(system, 'chromium'));
  });
});

/** Where macOS keeps its browsers is not up to PATH. */
describe.skipIf(process.platform !== 'linux')('ensureChromium', () => {
  /** Runs it on a machine whose only programs are these and whose Playwright says `playwright`. */
  function ensure(
    programs: Record<string, string>,
    playwright: string,
    { what = 'ensureChromium', ci = '', user = 0 } = {},
  ) {
    const root = newFolder();
    writeFiles(root, { 'node_modules/@playwright/test/cli.js': playwright });
    const bin = folderOfPrograms({
      sudo: 'shift; exec "$@"',
      env: 'shift; exec "$@"',
      ...programs,
    });
    const main = join(root, 'main.mjs');
    writeFiles(root, {
      'main.mjs': `
        import { ${what} } from '${PROJECT}/scripts/lib/install-chromium.mjs';
        import { runCommand } from '${PROJECT}/scripts/lib/user-error.mjs';
        process.getuid = () => ${user};
        await runCommand(async () => console.log(await ${what}('${root}')));`,
    });
    const run = runNode(root, [main], {
      PATH: bin,
      BIN: bin,
      CI: ci,
      PLAYWRIGHT_BROWSERS_PATH: newFolder(),
    });
    return { ...run, bin };
  }

  test('installs it with apt-get where that needs no password', () => {
    const install = `case "$*" in *install*chromium*)
      printf '#!/bin/sh\\nexit 0\\n' > "$BIN/chromium"; /bin/chmod 755 "$BIN/chromium";; esac`;
    const run = ensure({ 'apt-get': install, true: 'exit 0' }, 'process.exit(1)');
    expect(run.stderr).toBe('');
    expect(lines(run.stdout).at(-1)).toBe(join(run.bin, 'chromium'));
    expect(existsSync(join(run.bin, 'chromium'))).toBe(true);
  });

  describe('ensureTestBrowser', () => {
    const install = `echo "$*" >> "$BIN/asked"; case "$*" in *install*headless-shell*)
      printf '#!/bin/sh\\nexit 0\\n' > "$BIN/chromium-headless-shell"
      /bin/chmod 755 "$BIN/chromium-headless-shell";; esac`;
    const programs = { 'apt-get': install, true: 'exit 0' };
    const what = 'ensureTestBrowser';

    test('installs the shell where there is no browser, and in CI beside one', () => {
      for (const [there, ci] of [
        [{}, ''],
        [{ chromium: STARTS }, 'true'],
      ] as const) {
        const run = ensure({ ...programs, ...there }, 'process.exit(1)', { what, ci });
        expect(lines(run.stdout).at(-1)).toBe(join(run.bin, 'chromium-headless-shell'));
      }
    });

    test('asks nothing of a machine whose owner has a browser', () => {
      const run = ensure({ ...programs, chromium: STARTS }, 'process.exit(1)', { what });
      expect(lines(run.stdout)).toEqual([join(run.bin, 'chromium')]);
      expect(existsSync(join(run.bin, 'asked'))).toBe(false);
    });

    test('takes the browser that is there where CI can install none', () => {
      const barred = { ...programs, 'apt-get': 'exit 100', chromium: STARTS };
      const run = ensure(barred, 'process.exit(1)', { what, ci: 'true' });
      expect(lines(run.stdout).at(-1)).toBe(join(run.bin, 'chromium'));
    });
  });

  test('says in one line what to do when nothing could be installed', () => {
    const run = ensure(
      { 'apt-get': 'exit 100', true: 'exit 0' },
      "console.log('Downloading…'); console.error('Error: sin red'); process.exitCode = 1;",
    );
    expect(run.status).toBe(1);
    expect(lines(run.stderr)).toHaveLength(1);
    expect(run.stderr).toContain('Playwright no pudo bajar el suyo: Error: sin red)');
    expect(run.stderr).toContain('CHROMIUM=/ruta/al/navegador');
  });

  describe('for who is not root and has no browser', () => {
    const barred = (playwright: string) =>
      ensure({ sudo: 'exit 1', 'apt-get': 'exit 0' }, playwright, {
        what: 'requireTestBrowser',
        user: 1000,
      });

    test('the reason is why the network gave none, and no frame of a stack', () => {
      const { status, stderr } = barred(`
        console.error('Error: getaddrinfo ENOTFOUND cdn.example');
        console.error('    at GetAddrInfoReqWrap (node:internal/dns:100:17) {');
        console.error('Error: Download failure, code=1');
        console.error('    at ChildProcess (/x/coreBundle.js:34127:32)');
        process.exitCode = 1;`);
      expect(status).toBe(1);
      expect(lines(stderr)).toEqual([
        'No hay un navegador para las pruebas y no se pudo instalar (sin permiso de instalar en esta ' +
          'computadora; Playwright no pudo bajar el suyo: Error: getaddrinfo ENOTFOUND cdn.example): instala ' +
          'Chromium (en Debian, quien la administre: «apt-get install chromium») o di dónde está con ' +
          'CHROMIUM=/ruta/al/navegador.',
      ]);
    });

    test('a network that gives nothing is given up within a minute', () => {
      const start = performance.now();
      const { stderr } = barred('setInterval(() => {}, 1000);');
      expect(performance.now() - start).toBeLessThan(60_000);
      expect(stderr).toContain('no llegó nada en 20 segundos');
    });
  });
});
