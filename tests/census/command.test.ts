/** The command that counts a census anew names what it lacks, and touches no catalogue until it has all. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

async function refused(...args: readonly string[]): Promise<string> {
  const failed: unknown = await run(process.execPath, [
    '--import',
    'tsx',
    'scripts/census.ts',
    ...args,
  ]).catch((thrown: unknown) => thrown);
  if (typeof failed === 'object' && failed !== null && 'stderr' in failed) {
    return String(failed.stderr);
  }
  throw new Error(`npm run censo -- ${args.join(' ')} no falló.`);
}

test.each([
  [['nada'], 'Las órdenes de npm run censo son colonias, puntos, ambiente.'],
  [['colonias'], 'Falta --agebs.'],
  [['ambiente', '--alcaldia', '09015'], 'Falta --manzanas.'],
])('%j: %s', async (args, said) => {
  const before = readFileSync('data/catalogs/colonias.csv', 'utf8');
  expect(await refused(...args)).toContain(said);
  expect(readFileSync('data/catalogs/colonias.csv', 'utf8')).toBe(before);
});
