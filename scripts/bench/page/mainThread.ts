/** The tasks of the thread that answers the reader, as Chromium traces them. */
import type { Browser, Page } from '@playwright/test';

/** In milliseconds. */
export interface MainThreadTask {
  /** Of the thread's own processor time: other programs do not lengthen it. */
  readonly busy: number;
  /** By the clock. */
  readonly elapsed: number;
}

/**
 * Begins to trace a page.
 * @returns what ends it and gives the tasks of meanwhile.
 * @throws Error if the trace has none, which no page does.
 */
export async function traceTasks(
  browser: Browser,
  page: Page,
): Promise<() => Promise<readonly MainThreadTask[]>> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  return async () => {
    const trace = await browser.stopTracing();
    const tasks = mainThreadTasks(JSON.parse(trace.toString()));
    if (tasks.length === 0) throw new Error('La traza de Chromium no tiene tareas de la página.');
    return tasks.map(({ tdur = 0, dur = 0 }) => ({ busy: tdur / 1000, elapsed: dur / 1000 }));
  };
}

/** Of the trace of Chromium (Trace Event Format); times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of the thread's own processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

function mainThreadTasks({ traceEvents }: Trace): readonly TraceEvent[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)),
  );
}
