/** Solves systems that share no constraint: here where they are small, else in threads. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { Highs } from 'highs';
import { CellFault } from '../cellFault';
import { loadSolver } from '../solver';
import { tellSolving } from './solving';
import { replySchema, type Message, type Outcome, type Task } from './task';
import { toWire } from './wire';

/** Cells, all systems together, from which on starting threads (some 0.3 s) is worth it. */
const MANY = 20_000;

/** Each takes some 100 MB. */
const THREADS = Math.min(availableParallelism(), 2);

export interface Work<Answer> {
  /** What it is, in the words of who waits for it. */
  readonly name: string;
  readonly perform: (highs: Highs, task: Task) => Answer;
  /** The module that serves the same work in a thread. */
  readonly module: URL;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

/** By work and by all that a system and its signs are, what was answered. */
const ANSWERED = new Map<string, unknown>();

/**
 * Of what is as much as a city, nothing is asked twice: a release that is staged once more, without a table that
 * gave someone away, differs in one system of many.
 * @returns an answer per task, in order, the same wherever they are solved.
 * @throws CellFault naming the cell that is wrong.
 */
export async function solveAll<Answer>(
  tasks: readonly Task[],
  work: Work<Answer>,
): Promise<readonly Answer[]> {
  if (cellsOf(tasks) < MANY) return here(tasks, work);
  const keys = tasks.map((task) => keyOf(task, work));
  const open = [...keys.keys()].filter((nth) => !ANSWERED.has(keys[nth] ?? ''));
  const asked = open.flatMap((nth) => tasks[nth] ?? []);
  const isLittle = cellsOf(asked) < MANY || asked.length < 2 || THREADS < 2;
  const answers = isLittle ? await here(asked, work) : await inThreads(asked, work);
  open.forEach((nth, at) => ANSWERED.set(keys[nth] ?? '', answers[at]));
  return keys.map((key) => v.parse(work.answer, ANSWERED.get(key)));
}

const cellsOf = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { system }) => sum + system.kinds.length, 0);

async function here<Answer>(
  tasks: readonly Task[],
  work: Work<Answer>,
): Promise<readonly Answer[]> {
  const highs = await loadSolver();
  const answers = tasks.map((task, position) => {
    tell(work, [task], tasks.slice(position + 1));
    return work.perform(highs, task);
  });
  tell(work, [], []);
  return answers;
}

/** Names of cells are no part of it: of an answer they change nothing. */
function keyOf(
  { system, suppressions, k, prices, settled = new Set() }: Task,
  { name }: { readonly name: string },
) {
  const { kinds, ...numbers } = toWire(system);
  const hash = createHash('sha256').update(
    `${name};${k};${kinds.join()};${suppressions.join()};${[...settled].join()}`,
  );
  for (const row of [...Object.values(numbers), prices]) {
    hash
      .update(`;${row.length};`)
      .update(new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
  }
  return hash.digest('hex');
}

async function inThreads<Answer>(
  tasks: readonly Task[],
  work: Work<Answer>,
): Promise<readonly Answer[]> {
  const { module, answer } = work;
  const sizeOf = (position: number) => tasks[position]?.system.kinds.length ?? 0;
  const pending = [...tasks.keys()].sort((a, b) => sizeOf(a) - sizeOf(b));
  const answers = new Map<number, Answer>();
  const now = new Set<Task>();
  const tellNow = () =>
    tell(
      work,
      [...now],
      pending.flatMap((position) => tasks[position] ?? []),
    );
  const threads = Array.from({ length: THREADS }, () => new Thread(module));
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
          const task = tasks[next];
          if (task === undefined) continue;
          now.add(task);
          tellNow();
          answers.set(next, v.parse(answer, resultOf(task, await thread.ask(task))));
          now.delete(task);
          tellNow();
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

/** Says what is being solved, and what comes after. */
function tell(work: { readonly name: string }, now: readonly Task[], after: readonly Task[]): void {
  tellSolving({
    as: 'systems',
    now: now.map(({ system: { kinds, relations } }) => ({
      work: work.name,
      cells: kinds.length,
      sums: relations.length,
    })),
    after: {
      systems: after.length,
      cells: cellsOf(after),
    },
  });
}

class Thread {
  private readonly worker: Worker;

  constructor(module: URL) {
    this.worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: module.href });
  }

  ask({ system, suppressions, k, prices, settled }: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.worker.once('error', reject);
      const hear = (message: unknown) => {
        const reply = v.parse(replySchema, message);
        if (reply.as === 'news') return tellSolving(reply.news);
        this.worker.off('error', reject);
        this.worker.off('message', hear);
        resolve(reply);
      };
      this.worker.on('message', hear);
      const message: Message = {
        system: toWire(system),
        suppressions: [...suppressions],
        k,
        prices: Float64Array.from(prices),
        ...(settled && { settled: new Set(settled) }),
      };
      this.worker.postMessage(message);
    });
  }

  stop(): Promise<number> {
    return this.worker.terminate();
  }
}

function resultOf({ system }: Task, reply: Outcome): unknown {
  switch (reply.as) {
    case 'answer':
      return reply.answer;
    case 'fault':
      throw new CellFault(reply.fault, reply.cell, system.names);
    case 'error':
      throw new Error(reply.message);
  }
}
