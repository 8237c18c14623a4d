/** A link at the foot of a figure. */
export interface FigureLink {
  /** What is found there, as a sentence without full stop. */
  readonly name: string;
  /** Resolved: it works under any base path. */
  readonly href: string;
}
