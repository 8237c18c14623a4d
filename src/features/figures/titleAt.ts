/** What the figure of an anchor shows, on one of the pages of the site. */
import { parseFigure } from '$lib/view/figureAddress';
import { FIGURES, type FigureId } from './register';
import { figureTitles } from './words/es/figureTitles';

const TITLES: ReadonlyMap<string, string> = new Map<FigureId, string>(
  FIGURES.map(({ id }) => [id, figureTitles[id]]),
);

/**
 * @param page within the site: `/colonias/centro/`
 * @returns nothing where the page has no figure
 */
export function titleAt(page: string, anchor: string): string {
  const { place } = parseFigure(`${page}#${anchor}`, FIGURES);
  return place === null ? '' : (TITLES.get(place.figure.id) ?? '');
}
