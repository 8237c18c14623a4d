/** A figure as everything that names it knows it: its anchor, its address, the files made of it. */

/** Told by the feature that mounts it; `src/features/figures` holds those of all. */
export interface RegisteredFigure {
  /** Its name in every list of figures; it stays once it was published. */
  readonly id: string;
  /** The page that is its own; a step that varies is in brackets, in two where it may be absent: `/comparar/[[indicador]]`. */
  readonly page: string;
  /** Other pages on which it stands. */
  readonly also?: readonly string[];
  /** Its `id` in those pages; where there is one for each of something, `serie-{indicador}`. Its name, unless said. */
  readonly anchor?: string;
  /** How the names of its files begin. With its name, unless said. */
  readonly file?: string;
  /** Whether it waits for a choice of the reader, or for data that not every release has. */
  readonly waits?: boolean;
  /** Whether another site may show it: yes, unless said. */
  readonly embeds?: boolean;
}

declare const registered: unique symbol;

/** The `id` of a registered figure in its page. Only `anchorOf` makes one. */
export type FigureAnchor = string & { readonly [registered]: true };

const PART = /\{([a-z]+)\}/;
/** Of what an anchor names: an indicator, a source, an agreement. */
const NAME = String.raw`([\w-]{1,80})`;

/** As it was told, with what varies in braces. */
const anchorPattern = ({ id, anchor = id }: RegisteredFigure): string => anchor;

const patternOf = (figure: RegisteredFigure): RegExp =>
  new RegExp(`^${anchorPattern(figure).replace(PART, NAME)}$`);

/** Whether a text is the anchor of a figure. */
const isAnchorOf = (figure: RegisteredFigure, text: string): text is FigureAnchor =>
  patternOf(figure).test(text);

/**
 * @param of what it is about, where there is one for each of something
 * @throws RangeError if it has no such anchor
 */
export function anchorOf(figure: RegisteredFigure, of = ''): FigureAnchor {
  const anchor = anchorPattern(figure).replace(PART, () => of);
  if (isAnchorOf(figure, anchor)) return anchor;
  throw new RangeError(`${figure.id}: #${anchor}`);
}

/** The name of a file made of it, from the general to the particular, as `downloadCsv` takes it. */
export const fileOf = ({ id, file = id }: RegisteredFigure, ...parts: readonly string[]): string =>
  [file, ...parts].join('-');
