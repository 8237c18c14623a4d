/** The worked changes of docs/ejemplo-de-cambio.md, written into a copy of the project and built there. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PART_VARIABLE } from '../../scripts/lib/test-parts.mjs';

interface Block {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

const blocks: readonly Block[] = [
  ...readFileSync('docs/ejemplo-de-cambio.md', 'utf8').matchAll(/^```(\w+) (\S+)\n([^]*?)^```$/gm),
].map(([, kind = '', path = '', text = '']) => ({ kind, path, text }));
const written = blocks.filter(({ kind }) => kind !== 'diff').map(({ path }) => path);

/** Prints which of the files that it is given the linter finds anything in. */
const LINT = `
  import { relative } from 'node:path';
  import { ESLint } from 'eslint';
  const results = await new ESLint().lintFiles(process.argv.slice(1));
  const faulty = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0);
  console.log(JSON.stringify(faulty.map(({ filePath }) => relative(process.cwd(), filePath))));
`;
/** The site, not compressed: it is only looked at. */
const BUILD = `
  import { buildSite } from './scripts/lib/build-site.mjs';
  await buildSite(process.cwd(), 'publico', { compressed: false });
`;

const root = mkdtempSync(join(tmpdir(), 'atlas-ejemplo-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
}, 60_000);

/** What git has of the project, or would have, with what is installed beside it. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const path of files.split('\0')) {
    if (path === '' || !existsSync(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/** @throws Error where what should stand around a new line does not stand there, once */
function patched(text: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const kept = lines.filter((line) => line.startsWith(' ')).map((line) => line.slice(1));
  const before = `\n${kept.join('\n')}\n`;
  const parts = `\n${text}`.split(before);
  if (parts.length !== 2) {
    throw new Error(`Stands ${parts.length - 1} times and not once:\n${kept.join('\n')}`);
  }
  return parts.join(`\n${lines.map((line) => line.slice(1)).join('\n')}\n`).slice(1);
}

function run(...command: readonly string[]): string {
  const [program = '', ...args] = command;
  return execFileSync(program, args, {
    cwd: root,
    // Of whoever runs these tests: the guide's own test is in no part.
    env: { ...process.env, [PART_VARIABLE]: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

beforeAll(() => {
  copyProject();
  for (const { kind, path, text } of blocks) {
    const file = join(root, path);
    if (kind === 'diff') {
      writeFileSync(file, patched(readFileSync(file, 'utf8'), text));
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  run('npx', 'svelte-kit', 'sync');
}, 120_000);

describe('the worked changes', () => {
  it('are files that the guide shows whole, formatted as the others', () => {
    expect(written).toHaveLength(13);
    expect(() => run('npx', 'prettier', '--check', ...written)).not.toThrow();
  });

  it('keep to the walls, with their prose in words', () => {
    // A file of prose where none may be, beside the others: the linter takes long to begin.
    const prose = 'src/features/years/prose.ts';
    writeFileSync(join(root, prose), "export const said = 'Esto no va aquí.';\n");
    const faults = JSON.parse(
      run('node', '--input-type=module', '--eval', LINT, ...written, prose),
    ) as unknown;
    expect(faults).toEqual([prose]);
    rmSync(join(root, prose));
  }, 240_000);

  it('compile, and would not without the sheet of the new indicator', () => {
    const sheets = join(root, 'src/features/indicators/words/es/sheets.ts');
    run('npx', 'svelte-check', '--tsconfig', './tsconfig.json');
    // The sheets alone, since the rest has just compiled.
    const alone = { extends: './tsconfig.json', include: ['src/app.d.ts'], files: [sheets] };
    writeFileSync(join(root, 'tsconfig.sheets.json'), JSON.stringify(alone));
    const check = () => run('npx', 'tsc', '--noEmit', '--project', 'tsconfig.sheets.json');
    expect(check).not.toThrow();
    const whole = readFileSync(sheets, 'utf8');
    writeFileSync(sheets, whole.replace('  acecho: {', '  acoso: {'));
    expect(check).toThrow();
    writeFileSync(sheets, whole);
  }, 480_000);

  it('are tested by the test of the guide', () => {
    expect(() => run('npx', 'vitest', 'run', 'tests/features/years')).not.toThrow();
  }, 240_000);

  it('are pages of the built site, with the sheet of the new indicator', () => {
    run('node', '--input-type=module', '--eval', BUILD);
    const page = (address: string) =>
      parseHTML(readFileSync(join(root, 'build', address, 'index.html'), 'utf8')).document;
    const years = page('anios');
    const rows = [...years.querySelectorAll('figure#anios tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
    );
    expect(rows.length).toBeGreaterThan(4);
    const [highest = ['', '']] = [...rows].sort(
      ([, a = ''], [, b = '']) => Number(b.replace(',', '')) - Number(a.replace(',', '')),
    );
    expect(years.querySelector('figure#anios')?.textContent).toContain(
      `El año con más fue ${highest[0]}: ${highest[1]} carpetas`,
    );
    expect(page('indicadores/acecho').querySelector('h1')?.textContent).toContain('Acecho');
  }, 480_000);
});
