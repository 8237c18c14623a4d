/** Solves systems that share no constraint: here where they are small, else in threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { Highs } from 'highs';
import { CellFault } from '../cellFault';
import { loadSolver } from '../solver';
import { replySchema, type Message, type Reply, type Task } from './task';
import { toWire } from './wire';

/** Cells, all systems together, from which on starting threads (some 0.3 s) is worth it. */
const MANY = 20_000;

/** Each takes some 100 MB. */
const THREADS = Math.min(availableParallelism(), 2);

export interface Work<Answer> {
  readonly perform: (highs: Highs, task: Task) => Answer;
  /** The module that serves the same work in a thread. */
  readonly module: URL;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

/**
 * @returns an answer per task, in order, the same wherever they are solved.
 * @throws CellFault naming the cell that is wrong.
 */
export async function solveAll<Answer>(
  tasks: readonly Task[],
  work: Work<Answer>,
): Promise<readonly Answer[]> {
  const cells = tasks.reduce((sum, { system }) => sum + system.kinds.length, 0);
  if (cells < MANY || tasks.length < 2 || THREADS < 2) {
    const highs = await loadSolver();
    return tasks.map((task) => work.perform(highs, task));
  }
  return inThreads(tasks, work);
}

export async function inThreads<Answer>(
  tasks: readonly Task[],
  { module, answer }: Work<Answer>,
): Promise<readonly Answer[]> {
  const sizeOf = (position: number) => tasks[position]?.system.kinds.length ?? 0;
  const pending = [...tasks.keys()].sort((a, b) => sizeOf(a) - sizeOf(b));
  const answers = new Map<number, Answer>();
  const threads = Array.from({ length: THREADS }, () => new Thread(module));
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
          const task = tasks[next];
          if (task === undefined) continue;
          answers.set(next, v.parse(answer, resultOf(task, await thread.ask(task))));
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
  return tasks.map((_, position) => {
    const found = answers.get(position);
    if (found === undefined) throw new Error(`Nadie resolvió el sistema ${position}.`);
    return found;
  });
}

class Thread {
  private readonly worker: Worker;

  constructor(module: URL) {
    this.worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: module.href });
  }

  ask({ system, suppressions, k, prices }: Task): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.worker.once('error', reject);
      this.worker.once('message', (reply: unknown) => {
        this.worker.off('error', reject);
        resolve(v.parse(replySchema, reply));
      });
      const message: Message = {
        system: toWire(system),
        suppressions: [...suppressions],
        k,
        prices: Float64Array.from(prices),
      };
      this.worker.postMessage(message);
    });
  }

  stop(): Promise<number> {
    return this.worker.terminate();
  }
}

function resultOf({ system }: Task, reply: Reply): unknown {
  switch (reply.as) {
    case 'answer':
      return reply.answer;
    case 'fault':
      throw new CellFault(reply.fault, reply.cell, system.names);
    case 'error':
      throw new Error(reply.message);
  }
}
