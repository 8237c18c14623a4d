/** The address that a figure and its view stand for: printed from them and parsed to them. */
import { anchorOf, isAnchorOf, partOf, type FigureAnchor, type RegisteredFigure } from './figure';

/** A figure where it stands, with the view that it shows. */
export interface FigurePlace {
  readonly figure: RegisteredFigure;
  readonly anchor: FigureAnchor;
  /** Its page within the site: `/colonias/centro`. */
  readonly page: string;
  /** The view, as its page prints it: empty, or from `?` on. */
  readonly query: string;
  /** What of it is opened; absent where the figure alone is asked for. */
  readonly part?: 'consulta';
}

/** No anchor has a full stop. */
const QUERY_PART = '.consulta';

/** What of an address could not be followed. */
type FigureNote =
  | { readonly kind: 'pagina'; readonly asked: string }
  | { readonly kind: 'figura'; readonly asked: string; readonly shown: RegisteredFigure };

export interface ParsedFigure {
  /** Null where the page has no figure. */
  readonly place: FigurePlace | null;
  readonly notas: readonly FigureNote[];
}

/** The address of a figure, given that of its page with its view. */
export const withFigure = (page: string, anchor: FigureAnchor): string => `${page}#${anchor}`;

/** The `id`, in its page, of the query that gave a figure. */
export const queryIdOf = (anchor: FigureAnchor): string => `${anchor}${QUERY_PART}`;

/** The address of the query that gave a figure, opened, given that of its page with its view. */
export const withQuery = (page: string, anchor: FigureAnchor): string =>
  `${page}#${queryIdOf(anchor)}`;

/** The address of a figure within the site, whatever its base. */
export const printFigure = ({ page, query, anchor, part }: FigurePlace): string =>
  (part === undefined ? withFigure : withQuery)(
    `${page === '/' ? page : `${page}/`}${query}`,
    anchor,
  );

/**
 * @param address within the site
 * @returns a figure that the page has, whatever the address, and a note for each fallback
 */
export function parseFigure(address: string, register: readonly RegisteredFigure[]): ParsedFigure {
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? [];
  const asked = fragment.endsWith(QUERY_PART) ? fragment.slice(0, -QUERY_PART.length) : fragment;
  const part = asked === fragment ? {} : { part: 'consulta' as const };
  const page = path.replace(/(.)\/$/u, '$1');
  const here = register.filter((figure) => pagesOf(figure).some((known) => isAt(known, page)));
  // What is named whole comes before what is named in part.
  for (const figure of [...here.filter((each) => !isEach(each)), ...here.filter(isEach)]) {
    if (isAnchorOf(figure, asked)) {
      return { place: { figure, anchor: asked, page, query, ...part }, notas: [] };
    }
  }
  const first = here.find((figure) => !isEach(figure));
  if (first === undefined) {
    return { place: null, notas: [{ kind: 'pagina', asked: path }] };
  }
  const place = { figure: first, anchor: anchorOf(first), page, query };
  return {
    place,
    notas: fragment === '' ? [] : [{ kind: 'figura', asked: fragment, shown: first }],
  };
}

/** Of a figure, its own page first. */
export const pagesOf = ({ page, also = [] }: RegisteredFigure): readonly string[] => [
  page,
  ...also,
];

const isEach = (figure: RegisteredFigure): boolean => partOf(figure) !== null;

/** Whether a path is of a page, as the register writes it: `[colonia]` is one step, `[[indicador]]` one or none. */
export function isAt(route: string, path: string): boolean {
  const steps = route.split('/').map((step) => {
    if (step.startsWith('[[')) return String.raw`(?:/[\w-]+)?`;
    return step.startsWith('[') ? String.raw`/[\w-]+` : `/${step}`;
  });
  return new RegExp(`^${steps.slice(1).join('')}$`).test(path);
}
