/** The address that a figure and its view stand for: printed from them and parsed to them. */
import { type FigureAnchor } from './figure';

/** No anchor has a full stop. */
const QUERY_PART = '.consulta';

/** The address of a figure, given that of its page with its view. */
export const withFigure = (page: string, anchor: FigureAnchor): string => `${page}#${anchor}`;

/** The `id`, in its page, of the query that gave a figure. */
export const queryIdOf = (anchor: FigureAnchor): string => `${anchor}${QUERY_PART}`;

/** The address of the query that gave a figure, opened, given that of its page with its view. */
export const withQuery = (page: string, anchor: FigureAnchor): string =>
  `${page}#${queryIdOf(anchor)}`;
