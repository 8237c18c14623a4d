/** How far the solving is, told to whoever listens in this thread: in most tests nobody. */
import { channel } from 'node:diagnostics_channel';
import * as v from 'valibot';

const systemSchema = v.object({
  /** What is asked of the systems, in the reader's words. */
  work: v.string(),
  cells: v.number(),
  sums: v.number(),
});

/** A system that is being solved. */
export type Solved = v.InferOutput<typeof systemSchema>;

export const solvingSchema = v.variant('as', [
  v.object({
    as: v.literal('systems'),
    /** Those that are being solved; none once all are. */
    now: v.array(systemSchema),
    /** Systems after those, and their cells. */
    after: v.object({ systems: v.number(), cells: v.number() }),
  }),
  /** Cells of which it is not known yet that they are safe, of the system that tells. */
  v.object({ as: v.literal('left'), cells: v.number(), left: v.number() }),
]);

export type Solving = v.InferOutput<typeof solvingSchema>;

const CHANNEL = channel('atlas:solving');

/** A walk through a system has many steps: no reader needs more news of it. */
const PAUSE_MS = 500;

let toldLeft = -Infinity;

export function tellSolving(news: Solving): void {
  if (CHANNEL.hasSubscribers) CHANNEL.publish(news);
}

/**
 * @param cells of the system, which tell it from another that is solved at the same time.
 * @param left those of which it is not known yet that they are safe.
 */
export function tellLeft(cells: number, left: number): void {
  if (!CHANNEL.hasSubscribers || performance.now() - toldLeft < PAUSE_MS) return;
  toldLeft = performance.now();
  CHANNEL.publish({ as: 'left', cells, left } satisfies Solving);
}

/** Calls `hear` with every news of this thread, and of those that solve for it. */
export function onSolving(hear: (news: Solving) => void): void {
  CHANNEL.subscribe((news) => hear(v.parse(solvingSchema, news)));
}
