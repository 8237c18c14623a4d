/** The thread's side: answers every system that it is sent. */
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import type { Highs } from 'highs';
import { messageOf } from '../../io/errors';
import { CellFault } from '../cellFault';
import { loadSolver } from '../solver';
import { onSolving } from './solving';
import { messageSchema, type Outcome, type Reply, type Task } from './task';
import { fromWire } from './wire';

export function serve(perform: (highs: Highs, task: Task) => unknown): void {
  const solver = loadSolver();
  onSolving((news) => parentPort?.postMessage({ as: 'news', news } satisfies Reply));
  parentPort?.on('message', (message: unknown) => {
    void solver.then((highs) => {
      const { system, ...rest } = v.parse(messageSchema, message);
      parentPort?.postMessage(attempt(() => perform(highs, { system: fromWire(system), ...rest })));
    });
  });
}

function attempt(work: () => unknown): Outcome {
  try {
    return { as: 'answer', answer: work() };
  } catch (thrown) {
    if (thrown instanceof CellFault) {
      return { as: 'fault', fault: thrown.fault, cell: thrown.cell };
    }
    return { as: 'error', message: messageOf(thrown) };
  }
}
