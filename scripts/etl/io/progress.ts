/** What the person at the terminal sees while it works; in a pipe, nothing. */
import { SingleBar } from 'cli-progress';
import type { Database } from './database';

const TICK_MS = 120;

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

/** @param stream where to draw: standard error, so that standard output stays clean. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return quiet;
  return {
    async during({ name, tally, db }, work) {
      const bar = new SingleBar({
        stream,
        format: `${name.padEnd(52)} {bar} {percentage} % · {duration} s · {tally}`,
        hideCursor: true,
        barsize: 20,
      });
      bar.start(100, 0, { tally: '…' });
      const timer = setInterval(() => {
        const percentage = db?.progress.percentage ?? 0;
        bar.update(Math.max(0, Math.min(99, Math.floor(percentage))), { tally: '…' });
      }, TICK_MS);
      try {
        const result = await work();
        bar.update(100, { tally: tally(result) });
        return result;
      } finally {
        clearInterval(timer);
        bar.stop();
      }
    },
  };
}
