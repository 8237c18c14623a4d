/** Programs that a test starts, and ends with all that they started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds that a browser may take to start where others run too. */
const PATIENCE = 60_000;

export interface Program {
  /** Until it says something, on either of its outputs. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  end(): Promise<void>;
}

/**
 * Starts a program, which ends at the latest when this process does.
 * @throws {Error} from `says`, when it ends or takes too long without having said it
 */
export function start(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const give = (what: () => void) => {
          clearTimeout(timer);
          listeners.delete(look);
          child.off('exit', fail).off('error', fail);
          what();
        };
        const look = () => {
          const found = pattern.exec(said);
          if (found !== null) give(() => resolve(found));
        };
        const fail = () => give(() => reject(new Error(`${path} no arrancó: ${said.trim()}`)));
        const timer = setTimeout(fail, PATIENCE);
        listeners.add(look);
        child.once('exit', fail).once('error', fail);
        look();
      }),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      kill();
      await gone;
    },
  };
}
