/** Systems solved in threads: the same answers as here, and faults that name their cell. */
import { availableParallelism } from 'node:os';
import { threadId } from 'node:worker_threads';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attackTask, findingsSchema } from '../../../scripts/etl/audit/attack';
import { CellFault } from '../../../scripts/etl/solve/cellFault';
import { SystemBuilder } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { secondarySuppressionTask } from '../../../scripts/etl/protect/secondarySuppressionTask';
import { inThreads, solveAll, type Work } from '../../../scripts/etl/solve/threads/solveAll';
import { suppressionSchema, type Task } from '../../../scripts/etl/solve/threads/task';

const SUPPRESSION = {
  name: 'decidir',
  perform: secondarySuppressionTask,
  module: new URL('../../../scripts/etl/protect/secondarySuppressionThread.ts', import.meta.url),
  answer: v.array(suppressionSchema),
};

const ATTACK = {
  name: 'auditar',
  perform: attackTask,
  module: new URL('../../../scripts/etl/audit/attackThread.ts', import.meta.url),
  answer: findingsSchema,
};

/** A public total and its printed parts; the small ones must be suppressed. */
function task(total: number, parts: readonly number[]): Task {
  const builder = new SystemBuilder();
  const whole = builder.add({ kind: 'public', value: total, name: `total ${total}` });
  const cells = parts.map((value, nth) =>
    builder.add({ kind: 'published', value, name: `parte ${nth} de ${total}` }),
  );
  builder.relate(whole, cells);
  const suppressions = [total, ...parts].map((count, cell): Suppression => {
    return cell > 0 && count > 0 && count < 5 ? 'primaria' : 'ninguna';
  });
  const prices = Float64Array.from([0, ...parts], (count) => Math.log(count + 2));
  return { system: builder.close(), suppressions, k: 5, prices };
}

describe('threads', () => {
  it('answer what would be answered here, in the order of the tasks', async () => {
    const tasks = Array.from({ length: 9 }, (_, nth) =>
      task(33 + nth, [1 + (nth % 4), 20, 6, 6 + nth - (nth % 4)]),
    );
    const here = await solveAll(tasks, SUPPRESSION);
    expect(await inThreads(tasks, SUPPRESSION)).toEqual(here);
    expect(here[0]).toContain('complementaria');
  });

  it('name the cell whose numbers contradict one another', async () => {
    const wrong = inThreads([task(30, [10, 20]), task(7, [3, 9])], ATTACK);
    await expect(wrong).rejects.toThrow(CellFault);
    await expect(wrong).rejects.toThrow(/se contradicen en la celda (total|parte \d de) 7/);
  });
});

describe('what is as much as the whole city has', () => {
  it('is asked once, and again only where it differs', async () => {
    const parts = Array.from({ length: 20_000 }, () => 1);
    const asked: number[] = [];
    const work: Work<number> = {
      name: 'contar',
      perform: (_, { system }) => asked.push(system.values[0] ?? 0),
      module: new URL('contar.ts', import.meta.url),
      answer: v.number(),
    };
    const [one, other] = [task(20_000, parts), task(20_001, parts)];
    expect(await solveAll([one], work)).toEqual([1]);
    expect(await solveAll([other], work)).toEqual([2]);
    expect(await solveAll([one], work)).toEqual([1]);
    expect(await solveAll([{ ...one, k: 3 }], work)).toEqual([3]);
    expect(await solveAll([one], { ...work, name: 'otra cosa' })).toEqual([4]);
    expect(asked).toEqual([20_000, 20_001, 20_000, 20_000]);
  });

  const THREADS: Work<number> = {
    name: 'contestar',
    perform: () => threadId,
    module: new URL('./threadIds.ts', import.meta.url),
    answer: v.number(),
  };
  /** Of so many cells that threads are worth their start. */
  const large = (total = 20) =>
    task(
      total,
      Array.from({ length: 12_000 }, () => 0),
    );

  it('is solved by two threads at once, where the machine has two cores', async () => {
    const ids = await solveAll([large(), large(21)], THREADS);
    const own = new Set(ids);
    if (availableParallelism() < 2) expect(own).toEqual(new Set([threadId]));
    else {
      expect(own.size).toBe(2);
      expect(own).not.toContain(threadId);
    }
  });

  it('and what is less, here: to start threads would take longer', async () => {
    expect(await solveAll([large()], THREADS)).toEqual([threadId]);
    expect(await solveAll([task(20, [4, 16]), task(9, [3, 6])], THREADS)).toEqual([
      threadId,
      threadId,
    ]);
  });
});
