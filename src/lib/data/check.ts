/** «Compruébalo»: the SQL of an answer runs again in the reader's own page, and its numbers are compared. */
import { plainRowsOf, type Answer } from './query';

export interface Checked {
  /** Numbers that came out the same, of how many. */
  readonly same: number;
  readonly of: number;
  readonly ms: number;
}

/** @param data address of the folder of the release, with its slash. @throws Error as startEngine */
export async function check(answers: readonly Answer[], data: string): Promise<Checked> {
  const { startEngine } = await import('./duckdb');
  const engine = await startEngine(data);
  const begun = performance.now();
  const counts = { same: 0, of: 0 };
  for (const answer of answers) {
    const { rows: again } = await engine.ask(answer.sql);
    for (const [at, row] of plainRowsOf(answer).entries()) {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value !== 'number') continue;
        counts.of += 1;
        if (again[at]?.[name] === value) counts.same += 1;
      }
    }
  }
  return { ...counts, ms: Math.max(1, Math.round(performance.now() - begun)) };
}
