/** Distances and walks in words, no finer than where women live is known. */
import { writeCount } from '$old/lib/words/es/numbers';

/** To the nearest 50 metres, and in tenths of a kilometre from there on: «850 m», «1.2 km» */
export function writeDistance(km: number): string {
  const metres = Math.round(km * 20) * 50;
  return metres < 1000 ? `${writeCount(metres)}\u00a0m` : `${km.toFixed(1)}\u00a0km`;
}

/** «12 min» */
export function writeMinutes(minutes: number): string {
  return `${writeCount(minutes)}\u00a0min`;
}
