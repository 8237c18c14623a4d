/** What a reader reads is refused outside words/, and what she does not read is let be. */
import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { CONTENT, inWords, NOT_YET } from '../../scripts/lib/prose-rule.mjs';

/** The rule alone, on every file. */
const rule = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...svelte.configs.base,
    { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
    { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
    { plugins: { prose: { rules: { 'in-words': inWords } } } },
    { rules: { 'prose/in-words': 'error' } },
  ],
});

async function refusals(eslint: ESLint, code: string, filePath: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === 'prose/in-words').length;
}

const inMarkup = (code: string) => refusals(rule, code, 'src/planted.svelte');
const inScript = (code: string) => refusals(rule, code, 'src/planted.ts');

describe('what is read', { timeout: 60_000 }, () => {
  test.each([
    '<p>Qué cambió</p>',
    '<p>provisional</p>',
    '<p>{count} de {total}</p>',
    '<title>Colonias</title>',
    '<button aria-label="cerrar">×</button>',
    '<img alt="mapa" src="mapa.png" />',
    '<input placeholder="colonia" />',
    '<meta name="description" content="comparar alcaldías" />',
    '<Figure title="Las colonias" />',
    '<Figure note="Mes a mes" />',
    '<p>{open ? "cerrar la lista" : "ver"}</p>',
    '<p>{`${count} por año`}</p>',
    '<script lang="ts">const note = "Sin dato";</script>',
  ])('of a component: %s', async (code) => {
    expect(await inMarkup(code)).toBeGreaterThan(0);
  });

  test.each([
    "export const a = 'está';",
    "export const a = 'sin dato';",
    "export const a = 'carpetas abiertas';",
    "export const a = { header: 'Colonia' };",
    'export const a = (n: number) => `${n} por colonia`;',
    'export const a = (n: number) => `«${n}»`;',
    "error(404, 'No hay una colonia así.');",
    "throw new EngineError('El motor se detuvo.');",
    "class ComputeError extends Error { constructor() { super('El motor se detuvo.'); } }",
  ])('of a module: %s', async (code) => {
    expect(await inScript(code)).toBe(1);
  });
});

describe('what nobody reads', { timeout: 60_000 }, () => {
  test.each([
    '<p class="ficha grande">{words.name}</p>',
    '<a href="/colonias" aria-labelledby="salir lista">{name}</a>',
    '<p>{count} % · {rate} km</p>',
    '<code>data/catalogs</code>',
    '<meta name="robots" content="noindex, nofollow" />',
    '<path d="M 0 0 a 1 1" />',
    '<style>p { content: "está"; }</style>',
    '<Figure measure="tasa" onclick={() => choose("colonia")} />',
    '<script lang="ts">import mapa from "./el mapa de la colonia";</script>',
  ])('of a component: %s', async (code) => {
    expect(await inMarkup(code)).toBe(0);
  });

  test.each([
    "throw new Error('La colonia no está en la tabla.');",
    "class LostError extends Error { constructor() { super('Se perdió la tabla de colonias.'); } }",
    "export const a = 'fgj_carpetas';",
    "export const a = 'SELECT n FROM observaciones WHERE nivel = 1';",
    "export type A = 'sí' | 'no';",
    "export const a = { 'año': 1 };",
    "export const isEnter = (key: string) => key === 'Enter';",
    "switch (key) { case 'Enter': choose(); }",
    "export const a = { type: 'Polygon', coordinates: [] };",
    "export const a = { '@type': 'Dataset' };",
    'export const tex = String.raw`\\text{en la colonia}`;',
    'export const a = (x: number) => `translate(${x} 0)`;',
    '// Está en la colonia.',
  ])('of a module: %s', async (code) => {
    expect(await inScript(code)).toBe(0);
  });
});

describe('the lint of the project', { timeout: 60_000 }, () => {
  const project = new ESLint();
  const PROSE = "export const a = 'Qué cambió en la colonia';";

  test.each(['src/lib/answers/planted.ts', 'src/lib/queries/planted.ts', 'src/routes/planted.ts'])(
    'refuses prose in %s',
    async (file) => {
      expect(await refusals(project, PROSE, file)).toBe(1);
    },
  );

  test.each(['src/lib/words/es/planted.ts', 'src/features/peers/words/es/planted.ts'])(
    'reads %s as words',
    async (file) => {
      expect(await refusals(project, PROSE, file)).toBe(0);
    },
  );

  test('excuses no place that is not there', () => {
    const folders = [...CONTENT, ...NOT_YET].map((pattern) => pattern.replace(/\/\*\*.*/, ''));
    expect(folders.filter((path) => !existsSync(path))).toEqual([]);
  });
});
