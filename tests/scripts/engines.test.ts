import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enginesToTest, findEngines } from '../../scripts/lib/engines.mjs';
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

const PROGRAMS = { 'firefox-esr': 'exit 0', WebKitWebDriver: 'exit 0', Xvfb: 'exit 0' };
const MINI_BROWSER = 'aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

function libraries(): string {
  const folder = newFolder();
  writeFiles(folder, { [MINI_BROWSER]: '' });
  return folder;
}

describe('findEngines', () => {
  test('finds the programs in PATH, and the browser of WebKitGTK among the libraries', () => {
    const bin = folderOfPrograms(PROGRAMS);
    const lib = libraries();
    expect(findEngines({ PATH: `${newFolder()}:${bin}` }, lib)).toEqual({
      firefox: join(bin, 'firefox-esr'),
      webKitDriver: join(bin, 'WebKitWebDriver'),
      miniBrowser: join(lib, MINI_BROWSER),
      xvfb: join(bin, 'Xvfb'),
    });
  });

  test.each(Object.keys(PROGRAMS))('without %s there are none', (absent) => {
    const rest = Object.entries(PROGRAMS).filter(([name]) => name !== absent);
    const PATH = folderOfPrograms(Object.fromEntries(rest));
    expect(findEngines({ PATH }, libraries())).toBeNull();
  });

  test('without the browser of WebKitGTK there are none', () => {
    const PATH = folderOfPrograms(PROGRAMS);
    expect(findEngines({ PATH }, newFolder())).toBeNull();
    expect(findEngines({ PATH }, join(newFolder(), 'no-existe'))).toBeNull();
  });
});

test('where they are absent their tests are skipped, and in CI they fail', () => {
  const PATH = newFolder();
  expect(enginesToTest({ PATH })).toBeNull();
  expect(() => enginesToTest({ PATH, CI: 'true' })).toThrow('corre «npm run setup:engines»');
});

describe.skipIf(process.platform !== 'linux')('ensureEngines', () => {
  /** What it says where there are none and apt-get does this. */
  function ensure(aptGet: string, env: Record<string, string> = {}) {
    const root = newFolder();
    writeFiles(root, {
      'main.mjs': `
        import { ensureEngines } from '${PROJECT}/scripts/lib/install-engines.mjs';
        import { runCommand } from '${PROJECT}/scripts/lib/user-error.mjs';
        await runCommand(() => ensureEngines());`,
    });
    const bin = folderOfPrograms({
      sudo: 'shift; exec "$@"',
      env: 'shift; exec "$@"',
      true: 'exit 0',
      'apt-get': aptGet,
    });
    return runNode(root, [join(root, 'main.mjs')], { PATH: bin, BIN: bin, ...env });
  }

  const FAILS = 'echo "E: Unable to fetch" >&2; exit 100';

  test('asks for the packages of Debian', () => {
    const { stdout } = ensure('case "$*" in *install*) echo "E: $*";; esac; exit 100');
    expect(stdout).toMatch(
      /install --no-install-recommends firefox-esr webkit2gtk-driver libwebkit2gtk-4\.1-0 xvfb\)/,
    );
  });

  test('on a user’s machine says in one line what to install, and goes on', () => {
    const { status, stdout, stderr } = ensure(FAILS);
    expect([status, stderr]).toEqual([0, '']);
    const [, complaint] = lines(stdout);
    expect(complaint).toContain('(E: Unable to fetch): en Debian, como root, «apt-get install');
    expect(complaint).toContain('Sin ellos se saltan sus pruebas.');
  });

  test('in CI fails with that one line', () => {
    const { status, stderr } = ensure(FAILS, { CI: 'true' });
    expect(status).toBe(1);
    expect(lines(stderr)).toEqual([expect.stringContaining('(E: Unable to fetch)')]);
  });
});
