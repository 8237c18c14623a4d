/** Every wall of docs/arquitectura.md has an import that crosses it, and the lint refuses it. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ETL_ROOMS, FEATURES, FLOORS } from '../../scripts/lib/walls.mjs';

const eslint = new ESLint();

/** What the lint says of the walls in a file that held only this. */
async function refusals(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId }) =>
    ruleId === 'boundaries/dependencies' || ruleId === 'no-restricted-imports' ? [ruleId] : [],
  );
}

const WALL = ['boundaries/dependencies'];
const SCREEN = ['no-restricted-imports'];

describe('an import that crosses a wall', { timeout: 120_000 }, () => {
  test.each([
    // A floor imports only those under it.
    ['src/lib/stats/planted.ts', "import '$lib/contract/manifest';", WALL],
    ['src/lib/contract/planted.ts', "import '../export/csv';", WALL],
    ['src/lib/view/planted.ts', "import '$lib/words/es/dates';", WALL],
    ['src/lib/answers/planted.ts', "import '$lib/words/es/dates';", WALL],
    ['src/lib/words/es/planted.ts', "import '$lib/queries/query';", WALL],
    ['src/lib/queries/planted.ts', "import '$lib/engine/door';", WALL],
    ['src/lib/figures/planted.ts', "import '$lib/page/facts';", WALL],
    ['src/lib/figures/planted.ts', "export { askFacts } from '$lib/page/facts';", WALL],
    // The kernel knows no feature, and nobody mounts but the routes.
    ['src/lib/page/planted.ts', "import '$features/help';", WALL],
    ['src/lib/page/planted.ts', "await import('$features/help');", WALL],
    ['src/features/brief/planted.ts', "import '../../routes/+layout';", WALL],
    // A feature is entered by its doors, and never in a circle.
    ['src/features/brief/planted.ts', "import '$features/help/askHelp';", WALL],
    ['src/features/help/planted.ts', "import '$features/changes';", WALL],
    // The ETL is a line of rooms, and needs no screen.
    ['scripts/etl/io/planted.ts', "import '../read/readSource';", WALL],
    ['scripts/etl/harmonise/planted.ts', "import '../count/observation';", WALL],
    ['scripts/etl/publish/planted.ts', "import '../../../src/lib/figures/map/project';", WALL],
    ['scripts/etl/publish/planted.ts', "import '../../../src/lib/engine/door';", WALL],
    // Who chooses and who audits do not know one another.
    ['scripts/etl/audit/planted.ts', "import '../protect/decide';", WALL],
    ['scripts/etl/protect/planted.ts', "import '../audit/attack';", WALL],
    // The site knows only the release.
    ['src/lib/page/planted.ts', "import '../../../scripts/etl/io/errors';", WALL],
    ['src/features/overview/planted.ts', "import '../../../data/catalogs/colonias.csv?raw';", WALL],
    // The pure floors know no screen.
    ['src/lib/stats/planted.ts', "import 'svelte';", SCREEN],
    ['src/lib/contract/planted.ts', "import '$app/environment';", SCREEN],
    ['src/lib/answers/planted.ts', "import '@observablehq/plot';", SCREEN],
    ['src/lib/queries/planted.ts', "import 'apache-arrow';", SCREEN],
    ['src/lib/words/es/planted.ts', "import 'svelte/store';", SCREEN],
    // An answer and a view are codes and numbers.
    ['src/features/evaluation/view.ts', "import './words/es/addressNotes';", SCREEN],
    ['src/features/brief/answers/planted.ts', "import '../words/es/sheets';", SCREEN],
    ['src/features/help/queries/planted.ts', "import '$lib/words/es/dates';", SCREEN],
    ['src/features/help/answers/planted.ts', "import '@duckdb/duckdb-wasm';", SCREEN],
    // One room knows the engine.
    ['src/lib/figures/planted.ts', "import '@duckdb/duckdb-wasm';", SCREEN],
    ['src/features/overview/planted.ts', "import '@duckdb/duckdb-wasm';", SCREEN],
  ])('%s: %s', async (file, code, expected) => {
    expect(await refusals(file, code)).toEqual(expected);
  });

  test.each([
    ['src/lib/figures/planted.ts', "import '$lib/words/es/dates';"],
    ['src/lib/engine/planted.ts', "import '@duckdb/duckdb-wasm';"],
    ['src/features/brief/planted.ts', "import '$features/help';"],
    ['src/features/brief/planted.ts', "import '$features/changes/screen';"],
    ['scripts/etl/count/planted.ts', "import '../read/readSource';"],
  ])('%s may: %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });
});

test('no room stands outside the lines', () => {
  const foldersOf = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  expect(foldersOf('src/lib').toSorted()).toEqual([...FLOORS, 'styles'].toSorted());
  expect(foldersOf('src/features').toSorted()).toEqual([...FEATURES].toSorted());
  expect(foldersOf('scripts/etl').toSorted()).toEqual([...ETL_ROOMS].toSorted());
});
