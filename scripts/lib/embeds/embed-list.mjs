/** Which figures of the built pages have a page of their own for other sites, and where. */

/** The folder of them all, the only one that another site may show in a frame. */
export const EMBEDS = 'insertar/';

/** Of a page of a colonia, what is of the colonia: the rest is of the alcaldía, and stands on its own page. */
const OF_A_COLONIA = new Set(['mapa', 'trimestres', 'cambios', 'sexual']);

/** The same figures for another indicator, or another day: at their default they stand on the page above. */
const VARIANT = /^(?:(?:comparar|agrupamientos)\/(?!otras-fuentes\/)[^/]+\/|sesiones\/[^/]+\/)$/;
const COLONIA = /^colonias\/[^/]+\/$/;

/** Where there are more, their pages weigh more than all the rest: then those of the alcaldía do. */
const MOST_COLONIAS = 60;

/**
 * The pages whose figures other sites may show.
 * @param {readonly string[]} pages Within the site: `colonias/centro/`; empty for the first.
 */
export function embeddedPages(pages) {
  const few = pages.filter((page) => COLONIA.test(page)).length <= MOST_COLONIAS;
  return pages.filter(
    (page) => !page.startsWith(EMBEDS) && !VARIANT.test(page) && (few || !COLONIA.test(page)),
  );
}

/**
 * @param {string} page One that has embeds.
 * @param {string} anchor Of a figure on it.
 */
export const isEmbedded = (page, anchor) => !COLONIA.test(page) || OF_A_COLONIA.has(anchor);

/**
 * The folder of the page of a figure: `insertar/colonias/centro/mapa/`.
 * @param {string} page
 * @param {string} anchor
 */
export const embedPath = (page, anchor) => `${EMBEDS}${page}${anchor}/`;
