/** What the process that works tells the one that watches it. */
import * as v from 'valibot';
import { solvingSchema } from '../solve/threads/solving';

export const newsSchema = v.variant('kind', [
  /** A step begins. */
  v.object({ kind: v.literal('begin'), name: v.string() }),
  /** How much of it is done, where DuckDB knows. */
  v.object({ kind: v.literal('at'), percentage: v.number() }),
  v.object({ kind: v.literal('solving'), solving: solvingSchema }),
  v.object({ kind: v.literal('end'), tally: v.string() }),
  /** It is over: what to print, and the exit code. */
  v.object({ kind: v.literal('done'), text: v.string(), code: v.number() }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);

export type News = v.InferOutput<typeof newsSchema>;

/** What there is to watch. */
export const COMMANDS = ['build', 'rehacer', 'audit'] as const;

export type Command = (typeof COMMANDS)[number];
