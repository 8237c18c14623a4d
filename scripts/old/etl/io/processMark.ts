/** A name for a process that tells it from a later one with the same number. */
import { readFileSync } from 'node:fs';
import { isSystemError } from './disk';

/** Where the system does not say when a process began. */
const UNKNOWN = '0';

/** `NUMBER-START`: two whole numbers. */
export const MARK = /\d+-\d+/;

export const ownMark = (): string => `${process.pid}-${startOf(process.pid)}`;

export const processOf = (mark: string): number => Number(mark.split('-')[0]);

/** Whether the process of a mark is still at work; false for what is no mark. */
export function isRunning(mark: string): boolean {
  const pid = processOf(mark);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const stat = statOf(pid);
  // It may have gone between the two looks; no other system tells when it began.
  if (stat.length === 0) return isAlive(pid);
  // Killed, and not yet gone: it works no more.
  if (stat[STATE] === 'Z' || (Number(stat[FLAGS]) & EXITING) !== 0) return false;
  return stat[START] === mark.split('-')[1];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // Of another user, but there.
    return isSystemError(thrown) && thrown.code === 'EPERM';
  }
}

/** Linux: clock ticks from boot to the start of the process, field 22 of its `stat` (proc(5)). */
const startOf = (pid: number): string => statOf(pid)[START] ?? UNKNOWN;

/** Where they stand among the fields from the third on. */
const [STATE, FLAGS, START] = [0, 6, 19];

/** PF_EXITING of the kernel's `sched.h`. */
const EXITING = 4;

/** Fields of it from the third, the state; none on other systems. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
