import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { figuresOf } from './page-figures.mjs';
import { filesUnder } from './walk.mjs';

/** Where the numbers of each figure are, as files. */
const FOLDER = 'datos/figuras';

/** Many pages that share figures: each would repeat rows of all the others, and the whole grow as their square. */
const SHARING = /^colonias\//;

/** @typedef {import('./page-figures.mjs').FigureFile} FigureFile */

/**
 * Writes, of each figure of the built pages, as it stands before anything is chosen, its numbers as CSV and, with
 * what they are, as JSON; and the list of them all. A figure of a colonia's page that another page has too, to the
 * last number, is in that one's file.
 * @param {string} dir The built site.
 */
export function writeFigureFiles(dir) {
  const pages = filesUnder(dir).filter((file) => /(^|\/)index\.html$/.test(file));
  // Those that share come last: what another page has is then there already.
  pages.sort((a, b) => Number(SHARING.test(a)) - Number(SHARING.test(b)));
  /** @type {Map<string, FigureFile>} What is in each file, by what it says. */
  const written = new Map();
  const index = pages.flatMap((file) => {
    const html = readFileSync(join(dir, file), 'utf8');
    if (!html.includes('data-figure=')) return [];
    const page = file.slice(0, -'index.html'.length);
    return figuresOf(page, html).map((figure) => {
      const said = saidBy(figure);
      const twin = SHARING.test(page) ? written.get(said) : undefined;
      if (twin === undefined) {
        write(dir, figure);
        if (!written.has(said)) written.set(said, { ...figure, filas: [] });
      }
      return indexed(figure, twin ?? figure);
    });
  });
  if (index.length === 0) return;
  writeFileSync(join(dir, FOLDER, 'indice.json'), `${JSON.stringify(index)}\n`);
}

/**
 * @param {string} dir
 * @param {FigureFile} figure
 */
function write(dir, figure) {
  const path = join(dir, FOLDER, addressOf(figure));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.csv`, csvOf(figure));
  writeFileSync(`${path}.json`, `${JSON.stringify(figure)}\n`);
}

/** @param {FigureFile} figure */
const addressOf = ({ pagina, figura }) => `${pagina}${figura}`;

/**
 * All but where it is, and what a reader of that page must not misread.
 * @param {FigureFile} figure
 */
const saidBy = (figure) =>
  createHash('sha256')
    .update(JSON.stringify({ ...figure, pagina: '', limites: [] }))
    .digest('base64');

/**
 * @param {FigureFile} figure
 * @param {FigureFile} holder Whose file has its numbers.
 */
function indexed({ pagina, figura, titulo, limites }, holder) {
  const more = limites.filter((limit) => !holder.limites.includes(limit));
  return {
    archivo: addressOf(holder),
    pagina,
    figura,
    titulo,
    ...(more.length === 0 ? {} : { limites: more }),
  };
}

/** @param {FigureFile} figure */
function csvOf({ columnas, filas }) {
  const lines = [columnas.map(({ nombre }) => nombre), ...filas];
  return lines.map((line) => `${line.map(written).join(',')}\r\n`).join('');
}

/**
 * As src/lib/export/csv.ts writes them: a text that a spreadsheet would run as a formula gets an apostrophe.
 * @param {string | number} value
 */
function written(value) {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
