/** How the steps of a build are followed while it works. */
import type { Database } from './database';

/** The last step: the new release takes the place of the old one. It is short, and better ended than stopped. */
export const SWAP = 'Poner la publicación en su lugar';

interface Step<Result> {
  /** What is being done, and to which file. */
  readonly name: string;
  /** What came of it, in rows or files: «1,302,640 filas». */
  readonly tally: (result: Result) => string;
  /** Where DuckDB tells how far it is. */
  readonly db?: Database;
}

export interface Progress {
  /** Shows the step while the work goes on, and its tally when it is done. */
  during<Result>(step: Step<Result>, work: () => Promise<Result>): Promise<Result>;
}

export const quiet: Progress = { during: (_step, work) => work() };
