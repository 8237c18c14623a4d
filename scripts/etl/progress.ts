/** What the person at the terminal sees while it works; in a pipe, nothing. */
import { SingleBar } from 'cli-progress';
import type { Database } from './database';

const TICK_MS = 120;

export interface Progress {
  /** Shows the step while the work goes on, with a bar fed by DuckDB where it knows how far it is. */
  during<Result>(step: string, work: () => Promise<Result>, db?: Database): Promise<Result>;
}

export const quiet: Progress = { during: (_step, work) => work() };

/** @param stream where to draw: standard error, so that standard output stays clean. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return quiet;
  return {
    async during(step, work, db) {
      const bar = new SingleBar({
        stream,
        format: `${step.padEnd(34)} {bar} {percentage} % · {duration} s`,
        hideCursor: true,
        barsize: 24,
      });
      bar.start(100, 0);
      const timer = setInterval(() => {
        bar.update(Math.max(0, Math.min(99, Math.floor(db?.progress.percentage ?? 0))));
      }, TICK_MS);
      try {
        const result = await work();
        bar.update(100);
        return result;
      } finally {
        clearInterval(timer);
        bar.stop();
      }
    },
  };
}
