/** The process that works: tsx workProcess.ts build | audit, started by watched.ts. */
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { auditAgainst, likelyAgainst } from '../audit/auditHistory';
import { historyText, likelyText } from '../audit/historyText';
import { buildRelease } from '../build/build';
import { rebuildRelease } from '../build/rebuild';
import { parseBuildOptions, parseRebuildOptions } from '../build/options';
import { usualAlcaldia } from '../build/usualAlcaldia';
import { EtlError, messageOf } from '../io/errors';
import { ownMark } from '../io/processMark';
import { SWAP, type Progress } from '../io/progress';
import { onSolving } from '../solve/threads/solving';
import { COMMANDS, type Command, type News } from './news';
import { STOPS } from './stops';

const TICK_MS = 250;

/** Asks what hidden counts probably are, and not what follows of them. */
const LIKELY = '--probables';

/** Written at once, even while the thread is about to solve for minutes. */
const tell = (news: News) => void process.send?.(news);

const progress: Progress = {
  async during({ name, tally, db }, work) {
    tell({ kind: 'begin', name });
    // The watcher stops it where it must; what reaches the whole group may not cut the swap in two.
    if (name === SWAP) for (const signal of STOPS) process.on(signal, () => undefined);
    const timer = setInterval(() => {
      const percentage = db?.progress.percentage ?? 0;
      if (percentage > 0) tell({ kind: 'at', percentage });
    }, TICK_MS);
    try {
      const result = await work();
      tell({ kind: 'end', tally: tally(result) });
      return result;
    } finally {
      clearInterval(timer);
    }
  },
};

const ORDERS: Readonly<Record<Command, (args: readonly string[]) => Promise<News>>> = {
  async build(args) {
    const options = parseBuildOptions(args, () => usualAlcaldia(process.cwd()));
    const { summary } = await buildRelease(process.cwd(), options, progress);
    return { kind: 'done', text: summary, code: 0 };
  },
  async rehacer(given) {
    const { out, folders } = parseRebuildOptions(given);
    const text = await rebuildRelease(process.cwd(), out, folders, progress);
    return { kind: 'done', text, code: 0 };
  },
  async audit(given) {
    const [dir = 'static/data-old', ...previous] = given.filter((own) => own !== LIKELY);
    if (given.includes(LIKELY)) {
      const likely = await progress.during(
        { name: `Adivinar lo oculto de ${dir}`, tally: ({ cells }) => `${cells} cuentas` },
        () => likelyAgainst(process.cwd(), dir),
      );
      return { kind: 'done', text: likelyText(likely), code: likely.told.length > 0 ? 1 : 0 };
    }
    const audited = await progress.during(
      {
        name: `Auditar ${dir}`,
        tally: ({ report }) => `${report.celdas.toLocaleString('es-MX')} celdas`,
      },
      () => auditAgainst(process.cwd(), dir, previous),
    );
    const code = audited.beyond.length > 0 ? 1 : 0;
    return { kind: 'done', text: historyText(dir, audited), code };
  },
};

const [command, ...args] = process.argv.slice(2);
// This thread solves for minutes without a look around: another one sees whether anybody still waits.
new Worker(new URL('./endWithWatcher.mjs', import.meta.url), {
  workerData: { watcher: process.ppid, mark: ownMark() },
  execArgv: [],
}).unref();
onSolving((solving) => tell({ kind: 'solving', solving }));
try {
  tell(await ORDERS[v.parse(v.picklist(COMMANDS), command)](args));
} catch (thrown) {
  const message =
    thrown instanceof EtlError
      ? thrown.message
      : ((thrown instanceof Error ? thrown.stack : undefined) ?? messageOf(thrown));
  tell({ kind: 'failed', message });
}
process.disconnect();
