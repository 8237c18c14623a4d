import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './walk.mjs';

/** @typedef {{ readonly files: number, readonly lines: number }} Size */
/** @typedef {{ readonly product: number, readonly tests: number }} Totals `product` is src and scripts. */

const CODE = /\.(ts|svelte|mjs|cjs|js|css)$/;
const FOLDERS = ['src', 'scripts', 'tests'];
/** Those whose folders are rooms of their own. */
const DEEPER = ['src/features', 'src/lib', 'scripts/etl'];

/**
 * Lines and files of code by room; JSON and catalogues are none.
 * @param {string} project
 * @returns {Map<string, Size>} in the order of their names
 */
export function sizeByRoom(project) {
  /** @type {Map<string, Size>} */
  const sizes = new Map();
  for (const folder of FOLDERS) {
    for (const file of filesUnder(join(project, folder)).filter((name) => CODE.test(name))) {
      const room = roomOf(`${folder}/${file}`);
      const { files, lines } = sizes.get(room) ?? { files: 0, lines: 0 };
      const text = readFileSync(join(project, folder, file), 'utf8');
      sizes.set(room, { files: files + 1, lines: lines + text.split('\n').length - 1 });
    }
  }
  return new Map([...sizes].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @param {string} path */
function roomOf(path) {
  const [top = '', second = '', third = ''] = path.split('/').slice(0, -1);
  const room = [top, second].filter((name) => name !== '').join('/');
  return DEEPER.includes(room) && third !== '' ? `${room}/${third}` : room;
}

/**
 * @param {ReadonlyMap<string, Size>} sizes
 * @returns {Totals} in lines
 */
export function totalsOf(sizes) {
  const sum = (/** @type {boolean} */ ofTests) =>
    [...sizes].reduce(
      (total, [room, { lines }]) => total + (/^tests\b/.test(room) === ofTests ? lines : 0),
      0,
    );
  return { product: sum(false), tests: sum(true) };
}

const TOTALS = /^En total, ([\d,]+) líneas en `src` y `scripts`, y ([\d,]+) en `tests`\.$/m;
const WHY = '## Por qué creció';

/**
 * What the page of sizes says.
 * @param {string} text of `docs/tamano.md`
 * @returns {{ totals: Totals, reasons: readonly string[] }}
 * @throws {Error} when it does not say the totals
 */
export function readSizes(text) {
  const said = TOTALS.exec(text);
  if (said === null)
    throw new Error('docs/tamano.md no dice los totales: npm run tamano lo rehace.');
  const [product = NaN, tests = NaN] = said
    .slice(1)
    .map((lines) => Number(lines.replaceAll(',', '')));
  const [, after = ''] = text.split(WHY);
  return {
    totals: { product, tests },
    reasons: after.split('\n').filter((line) => line.startsWith('- ')),
  };
}

/**
 * @param {ReadonlyMap<string, Size>} sizes
 * @param {readonly string[]} reasons one line of Markdown each
 * @returns {string} `docs/tamano.md`
 */
export function writeSizes(sizes, reasons) {
  const { product, tests } = totalsOf(sizes);
  const number = (/** @type {number} */ value) => value.toLocaleString('en-US');
  const rows = [...sizes].map(
    ([room, { files, lines }]) => `| \`${room}\` | ${number(files)} | ${number(lines)} |`,
  );
  return `# Tamaño del código

Líneas y archivos de TypeScript, Svelte, JavaScript y CSS por sala; JSON y catálogos van aparte. Lo escribe
\`npm run tamano\`. Un cambio que aumenta un total dice por qué: \`npm run tamano -- --porque "…"\`.

En total, ${number(product)} líneas en \`src\` y \`scripts\`, y ${number(tests)} en \`tests\`.

| Sala | Archivos | Líneas |
| --- | ---: | ---: |
${rows.join('\n')}

${WHY}

${reasons.join('\n')}
`;
}

/**
 * The totals that grew past what is written.
 * @param {Totals} written
 * @param {Totals} counted
 * @returns {readonly string[]} one sentence each
 */
export function grown(written, counted) {
  return /** @type {const} */ ([
    ['product', '`src` y `scripts`'],
    ['tests', '`tests`'],
  ]).flatMap(([of, name]) =>
    counted[of] > written[of]
      ? [`${name} pasan de ${written[of]} a ${counted[of]} líneas (+${counted[of] - written[of]})`]
      : [],
  );
}
