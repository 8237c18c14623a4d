/**
 * A build or an audit, watched: it works in a process of its own, which solves for minutes without a look
 * around. This one shows how far it is, and ends it at once when it is told to, with all that it has half
 * made.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { EtlError } from '../io/errors';
import { clearAbandoned } from '../io/privateFolder';
import { SWAP } from '../io/progress';
import { newsSchema, type Command, type News } from './news';
import { screenOn } from './screen';
import { exitCodeOf, isStop, STOPS, type Stop } from './stops';

/** A swap that has begun is let end, this long at most. */
const SWAP_MS = 1000;

/**
 * Whoever ends npm ends the shell between it and us, which passes no signal on. Started by hand, a build
 * may well outlive the shell that started it.
 */
const isOfNpm = process.env['npm_lifecycle_event'] === 'etl';
const LOOK_MS = 250;

const PROGRAM = fileURLToPath(new URL('./workProcess.ts', import.meta.url));

interface Ended {
  /** The last that it told. */
  readonly last: News | undefined;
  readonly signal: NodeJS.Signals | null;
  /** What it was ended for, if it was. */
  readonly stop: Stop | undefined;
}

/**
 * Runs an order, and prints what came of it.
 * @param putBack leaves all as it stood before, once the process has been ended.
 * @returns the exit code.
 * @throws EtlError where something else ended the process.
 */
export async function watched(
  command: Command,
  args: readonly string[],
  putBack: () => void,
): Promise<number> {
  const { last, signal, stop } = await endOf(command, args);
  if (last?.kind === 'failed') {
    console.error(last.message);
    return 1;
  }
  if (last?.kind === 'done') {
    console.log(last.text);
    if (stop === undefined) return last.code;
    console.error('Ya estaba todo hecho cuando se pidió detenerla: terminó.');
    return exitCodeOf(stop);
  }
  clearAbandoned();
  putBack();
  const asked = stop ?? (isStop(signal) ? signal : undefined);
  if (asked !== undefined) {
    console.error(
      'Se detuvo a petición tuya. Lo publicado sigue como estaba, y nada quedó a medias.',
    );
    return exitCodeOf(asked);
  }
  throw new EtlError(
    `El proceso que trabajaba se cerró sin terminar (${signal ?? 'sin decir por qué'}).`,
    'Si el sistema lo cerró por falta de memoria, cierra otros programas; lo publicado sigue como estaba.',
  );
}

/** Lets it work until it ends, or is ended. */
async function endOf(command: Command, args: readonly string[]): Promise<Ended> {
  const screen = screenOn(process.stderr);
  let child: ChildProcess | undefined;
  let last: News | undefined;
  let stop: Stop | undefined;
  const end = (asked: Stop) => {
    stop = asked;
    const isSwapping = last?.kind === 'begin' && last.name === SWAP;
    setTimeout(() => child?.kill('SIGKILL'), isSwapping ? SWAP_MS : 0);
  };
  for (const asked of STOPS) process.once(asked, end);
  const launcher = process.ppid;
  const look = setInterval(() => {
    if (isOfNpm && process.ppid !== launcher && stop === undefined) end('SIGTERM');
  }, LOOK_MS);
  try {
    const started = fork(PROGRAM, [command, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = started;
    started.on('message', (message) => {
      last = v.parse(newsSchema, message);
      screen.hear(last);
    });
    const signal = await new Promise<NodeJS.Signals | null>((ended, failed) => {
      started.once('error', failed);
      // All that it told has been heard by then.
      started.once('close', (_, by) => ended(by));
    });
    return { last, signal, stop };
  } finally {
    clearInterval(look);
    screen.close();
  }
}
