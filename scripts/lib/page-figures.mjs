import { parseHTML } from 'linkedom';

const PLACE = 'place';

/**
 * @typedef {object} FigureColumn
 * @property {string} nombre As it is read.
 * @property {string | null} marca What its values are (docs/marcas.md); null of words.
 *
 * @typedef {object} FigureFile
 * @property {string} figura Its anchor in the page.
 * @property {string} pagina Within the site: `cambios/`; empty for the first one.
 * @property {string} titulo What it finds.
 * @property {string} mide What is counted, in what unit, over what period.
 * @property {string | null} indicador Its codes (docs/marcas.md): null where it is of several, or says none.
 * @property {string | null} lugar
 * @property {string | null} periodo
 * @property {string | null} unidad The source, whose unit it is.
 * @property {string} fuente
 * @property {string} publicacion
 * @property {readonly { nombre: string, direccion: string }[]} metodo Within the site.
 * @property {readonly string[]} limites What could be misread.
 * @property {readonly FigureColumn[]} columnas A place stands in two: its name and its key.
 * @property {readonly (readonly (string | number)[])[]} filas
 */

/**
 * The figures of a built page, as they stand before anything is chosen.
 * @param {string} page Within the site.
 * @param {string} html
 * @returns {FigureFile[]} Those that have a table.
 */
export function figuresOf(page, html) {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('main figure[data-figure]')].flatMap((figure) => {
    // What is drawn may be a table too: the one of all its numbers is under it.
    const table = figure.querySelector('.tools table');
    return table === null ? [] : [figureOf(page, figure, table)];
  });
}

/**
 * @param {string} page
 * @param {Element} figure
 * @param {Element} table
 * @returns {FigureFile}
 */
function figureOf(page, figure, table) {
  const texts = (/** @type {string} */ selector) =>
    [...figure.querySelectorAll(selector)].map(textOf);
  const [fuente = ''] = texts('.source');
  const links = [...figure.querySelectorAll('.links a')].map((link) => ({
    nombre: textOf(link),
    direccion: withinSite(link.getAttribute('href') ?? '', page),
  }));
  const columns = [...table.querySelectorAll('thead th')].map((head) => ({
    nombre: textOf(head),
    marca: head.getAttribute('data-mark'),
  }));
  return {
    figura: figure.id,
    pagina: page,
    titulo: texts('figcaption h2')[0] ?? '',
    mide: texts('figcaption .subtitle')[0] ?? '',
    indicador: figure.getAttribute('data-indicator'),
    lugar: figure.getAttribute('data-place'),
    periodo: figure.getAttribute('data-period'),
    unidad: figure.getAttribute('data-unit'),
    fuente,
    publicacion: /\d{4}-\d\d-\d\d-publico-[0-9a-f]{8}/.exec(fuente)?.[0] ?? '',
    metodo: links.length > 0 ? links : [{ nombre: 'La página', direccion: page }],
    limites: texts('.note'),
    columnas: columns.flatMap(columnsOf),
    filas: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].flatMap((cell, place) => valuesOf(cell, columns[place])),
    ),
  };
}

const ANY_SITE = 'https://sitio.invalid/';

/**
 * @param {string} href As a page has it.
 * @param {string} page
 */
const withinSite = (href, page) => new URL(href, ANY_SITE + page).href.slice(ANY_SITE.length);

/** @param {FigureColumn} column */
const columnsOf = (column) =>
  column.marca === PLACE
    ? [
        { nombre: column.nombre, marca: null },
        { nombre: 'clave', marca: PLACE },
      ]
    : [column];

/** @param {Element} element */
const textOf = ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** No key of a place, nor other code that begins with a zero. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?\d+)?$/;

/**
 * The number of a cell where it says one, and else what is read: what is not published is a word, never a number.
 * @param {Element} cell
 * @param {FigureColumn | undefined} column
 * @returns {(string | number)[]} One, or two of a place.
 */
function valuesOf(cell, column) {
  const value = cell.getAttribute('data-value') ?? '';
  if (column?.marca === PLACE) return [textOf(cell), value];
  return [NUMBER.test(value) ? Number(value) : textOf(cell)];
}
