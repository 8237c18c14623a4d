/**
 * From a shell, `npx tsx tests/outside/audit.ts CARPETA…`: the keys of the hidden cells that an outsider
 * recovers from releases, given in order of publication. It prints neither how nor what.
 */
import { attack } from './attack';
import { loadHighsOnce } from './program';
import { readTables, type Tables } from './readTables';

const releases: Tables[] = [];
for (const dir of process.argv.slice(2)) releases.push(await readTables(dir));
const worked = attack(await loadHighsOnce(), releases);
const widths = worked.map(({ range }) => range.seen[1] - range.seen[0]);
const recovered = worked.filter(({ isRecovered }) => isRecovered);
for (const { key } of recovered.toSorted((a, b) => a.key.localeCompare(b.key))) console.log(key);
console.error(
  `${worked.length} ocultas: ${widths.filter((width) => width === 0).length} exactas, ` +
    `${widths.filter((width) => width < 2).length} a 1 o menos, ${recovered.length} recuperadas`,
);
