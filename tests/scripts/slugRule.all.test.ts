/** A colonia is known by its key: the lint refuses its other name where no address is read or written. */
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function refusals(filePath: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === 'colonia-key/only-in-addresses').length;
}

describe('the name of a colonia in addresses', { timeout: 120_000 }, () => {
  test.each([
    ['src/features/help/planted.ts', 'export const find = (slug: string) => slug;', 2],
    ['src/features/help/planted.ts', 'export interface Place { readonly slug: string }', 1],
    ['src/features/help/planted.ts', 'export const bySlug = new Map<string, string>();', 1],
    ['src/features/help/planted.ts', '/** Slug of the chosen colonia. */', 1],
    ['src/features/help/planted.ts', 'export const sql = `SELECT slug FROM colonias`;', 1],
    ['src/lib/figures/planted.ts', "export const route = '/colonias/[slug]';", 1],
    [
      'src/lib/queries/planted.ts',
      'export const found = (slug: string) => ({ sql: `SELECT ${slug}` });',
      2,
    ],
    ['src/lib/queries/planted.ts', 'export const shape = (slug: string) => ({ slug });', 2],
  ])('%s may not: %s', async (file, code, times) => {
    expect(await refusals(file, code)).toBe(times);
  });

  test('nor may a component, in its script or in its markup', async () => {
    const code = '<script lang="ts">\n  const { slug } = $props();\n</script>\n<p>{slug}</p>';
    expect(await refusals('src/features/overview/Controls.svelte', code)).toBe(2);
  });

  test.each([
    ['src/lib/view/coloniaAddresses.ts', 'export const find = (slug: string) => slug;'],
    [
      'src/routes/colonias/[slug]/+page.server.ts',
      'export const load = ({ params }) => params.slug;',
    ],
    ['src/lib/contract/tables/places.ts', "export const COLUMN = 'slug';"],
    ['src/lib/queries/planted.ts', 'export const asked = { slug: 1, sql: `SELECT slug` };'],
    ['src/features/help/queries/planted.ts', 'export const sql = `SELECT clave, slug`;'],
    ['src/features/help/planted.ts', 'export const find = (clave: string) => clave;'],
  ])('%s may: %s', async (file, code) => {
    expect(await refusals(file, code)).toBe(0);
  });
});
