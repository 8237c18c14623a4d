/** Which figure of a page stands alone on the screen, and through which ones it goes on: read from an address and printed to it. */
import type { Params } from './view';

export interface Projected {
  /** Anchor of the one on the screen. */
  readonly figure: string;
  /** Those that it goes through, in order; it is among them. */
  readonly sequence: readonly string[];
}

/** What of an address could not be followed. */
export type ProjectorNote =
  | { readonly kind: 'figuras'; readonly asked: readonly string[] }
  | { readonly kind: 'laminas'; readonly asked: readonly string[] }
  | { readonly kind: 'sin_figuras' };

export interface ParsedProjector {
  /** Null where the page is shown whole. */
  readonly projected: Projected | null;
  readonly notas: readonly ProjectorNote[];
}

export const FIGURE = 'proyector';
export const SEQUENCE = 'figuras';
/** More are no talk, and an address is of anybody. */
const LONGEST = 24;

/** The one that an address asks for; null where it asks for the whole page. */
export const askedFigure = (params: Params): string | null => params.get(FIGURE) || null;

/**
 * @param standing anchors of the figures of the page, in order
 * @returns figures that the page has, whatever the address, and a note for each fallback
 */
export function parseProjector(params: Params, standing: readonly string[]): ParsedProjector {
  const asked = askedFigure(params);
  if (asked === null) return { projected: null, notas: [] };
  const isKnown = (anchor: string) => standing.includes(anchor);
  const listed = [...new Set((params.get(SEQUENCE) ?? '').split(',').filter(Boolean))];
  const missing = [...new Set([asked, ...listed])].filter((anchor) => !isKnown(anchor));
  const known = listed.filter(isKnown).slice(0, LONGEST);
  const through = known.length === 0 ? standing : known;
  const [first] = through;
  if (first === undefined) return { projected: null, notas: [{ kind: 'sin_figuras' }] };
  const figure = isKnown(asked) ? asked : first;
  return {
    projected: { figure, sequence: through.includes(figure) ? through : [figure, ...through] },
    notas: missing.length === 0 ? [] : [{ kind: 'figuras', asked: missing.slice(0, LONGEST) }],
  };
}

/**
 * @param search of the page, its view and all
 * @param projected null for the whole page
 * @returns the same, `?` included, asking for that figure; a sequence of all those of the page is left out
 */
export function printProjector(
  search: string,
  projected: Projected | null,
  standing: readonly string[],
): string {
  const params = new URLSearchParams(search);
  params.delete(FIGURE);
  params.delete(SEQUENCE);
  if (projected !== null) {
    params.set(FIGURE, projected.figure);
    const { sequence } = projected;
    const isWhole =
      sequence.length === standing.length && sequence.every((each, at) => each === standing[at]);
    if (!isWhole) params.set(SEQUENCE, sequence.join(','));
  }
  return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',')}`;
}

/** The one so many steps on, or back; the first and the last are ends. */
export function stepped({ figure, sequence }: Projected, by: number): Projected {
  const to = Math.max(0, Math.min(sequence.length - 1, sequence.indexOf(figure) + by));
  return { figure: sequence[to] ?? figure, sequence };
}
