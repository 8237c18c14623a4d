/** Whether the process that holds a lock is still at work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { isRunning, ownMark, processOf } from '../../../../scripts/old/etl/io/processMark';

const killed = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  child.kill('SIGKILL');
  await once(child, 'close');
  return child.pid ?? 0;
};

describe('a mark', () => {
  it('is that of a process at work, of the same start', () => {
    expect(isRunning(ownMark())).toBe(true);
    expect(processOf(ownMark())).toBe(process.pid);
  });

  it('is not that of a later process with the same number', () => {
    expect(isRunning(`${process.pid}-1`)).toBe(false);
  });

  it('is of none that was killed', async () => {
    expect(isRunning(`${await killed()}-1`)).toBe(false);
  });

  it('is of none that goes while it is looked at', async () => {
    const pid = await killed();
    vi.spyOn(process, 'kill').mockReturnValueOnce(true);
    expect(isRunning(`${pid}-1`)).toBe(false);
  });

  it.for(['', 'algo', '-1', '0-1'])('is not %j', (text) => {
    expect(isRunning(text)).toBe(false);
  });
});
