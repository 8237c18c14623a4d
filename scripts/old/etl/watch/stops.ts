/** What ends a build from outside: Ctrl+C, `kill`, a terminal that is closed. */
import { constants } from 'node:os';

export const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Stop = (typeof STOPS)[number];

export const isStop = (signal: string | null): signal is Stop =>
  STOPS.some((stop) => stop === signal);

/** As shells tell it: 130, 143, 129. */
export const exitCodeOf = (stop: Stop): number => 128 + constants.signals[stop];
