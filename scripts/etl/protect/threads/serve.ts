/** The thread's side: answers every system that it is sent. */
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import type { Highs } from 'highs';
import { messageOf } from '../../io/errors';
import { CellFault } from '../cellFault';
import { loadSolver } from '../solver';
import { messageSchema, type Reply, type Task } from './task';
import { fromWire } from './wire';

export function serve(perform: (highs: Highs, task: Task) => unknown): void {
  const solver = loadSolver();
  parentPort?.on('message', (message: unknown) => {
    void solver.then((highs) => {
      const { system, ...rest } = v.parse(messageSchema, message);
      parentPort?.postMessage(attempt(() => perform(highs, { system: fromWire(system), ...rest })));
    });
  });
}

function attempt(work: () => unknown): Reply {
  try {
    return { as: 'answer', answer: work() };
  } catch (thrown) {
    if (thrown instanceof CellFault) {
      return { as: 'fault', fault: thrown.fault, cell: thrown.cell };
    }
    return { as: 'error', message: messageOf(thrown) };
  }
}
