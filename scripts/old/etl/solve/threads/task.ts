/** One system to solve, and what a thread answers of it. */
import * as v from 'valibot';
import { faultSchema } from '../cellFault';
import type { System } from '../../cells/model';
import type { Suppression } from '../../count/observation';
import { solvingSchema } from './solving';
import { wireSchema } from './wire';

export const suppressionSchema = v.picklist(['ninguna', 'primaria', 'complementaria']);

export interface Task {
  readonly system: System;
  /** How each cell is printed, or must be at least. */
  readonly suppressions: readonly Suppression[];
  readonly k: number;
  /** What a published cell is worth to its readers, where that matters. */
  readonly prices: Float64Array;
  /** Cells that nothing is asked of any more. */
  readonly settled?: ReadonlySet<number> | undefined;
}

export const messageSchema = v.object({
  system: wireSchema,
  suppressions: v.array(suppressionSchema),
  k: v.number(),
  prices: v.instance(Float64Array),
  settled: v.optional(v.set(v.number())),
});

export type Message = v.InferOutput<typeof messageSchema>;

const outcomeSchema = v.variant('as', [
  v.object({ as: v.literal('answer'), answer: v.unknown() }),
  v.object({ as: v.literal('fault'), ...faultSchema.entries }),
  v.object({ as: v.literal('error'), message: v.string() }),
]);

/** What became of a task. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** That, or before it how far the thread is. */
export const replySchema = v.variant('as', [
  outcomeSchema,
  v.object({ as: v.literal('news'), news: solvingSchema }),
]);

export type Reply = v.InferOutput<typeof replySchema>;
