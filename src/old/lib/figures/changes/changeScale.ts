/** The axis of ratios: logarithmic, «sin cambio» in the middle, as far to double as to half. */
import { changeAxisWords } from '$old/lib/words/es/changeAxis';

export interface ChangeScale {
  /** Across the axis, 0 … 100; what lies beyond its ends stands on them. */
  place(ratio: number): number;
  /** Whether the axis ends before the ratio. */
  runsOff(ratio: number): boolean;
  readonly ticks: readonly ChangeTick[];
}

interface ChangeTick {
  readonly place: number;
  readonly name: string;
  /** The same where there is no room for it. */
  readonly short: string;
  /** From «sin cambio»: with little room, the far ones are not named. */
  readonly distance: 'none' | 'near' | 'far';
}

const TICKS = [
  { ratio: 1 / 4, ...changeAxisWords.quarter, distance: 'far' },
  { ratio: 1 / 2, ...changeAxisWords.half, distance: 'near' },
  { ratio: 1, ...changeAxisWords.same, distance: 'none' },
  { ratio: 2, ...changeAxisWords.double, distance: 'near' },
  { ratio: 4, ...changeAxisWords.fourfold, distance: 'far' },
] as const;

/** The axis reaches at least to double and half, at most to eight times, with some air beyond the last. */
const [LEAST, MOST, AIR] = [2.2, 8, 1.1];

/** @param ratios the estimates that it must hold, as far as it reaches; from or to nothing, none can */
export function changeScale(ratios: readonly number[]): ChangeScale {
  const sizes = ratios
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
    .map((ratio) => Math.max(ratio, 1 / ratio));
  const farthest = Math.max(1, ...sizes);
  const end = Math.log(Math.min(MOST, Math.max(LEAST, farthest * AIR)));
  const share = (ratio: number) => Math.log(ratio) / end;
  const place = (ratio: number) => 50 + 50 * Math.max(-1, Math.min(1, share(ratio)));
  return {
    place,
    runsOff: (ratio) => Math.abs(share(ratio)) > 1,
    ticks: TICKS.filter(({ ratio }) => Math.abs(share(ratio)) < 0.97).map(({ ratio, ...tick }) => ({
      place: place(ratio),
      ...tick,
    })),
  };
}
