/** The axis of ratios: logarithmic, «sin cambio» in the middle, as far to double as to half. */

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
  { ratio: 1 / 4, name: 'la cuarta parte', short: '¼', distance: 'far' },
  { ratio: 1 / 2, name: 'la mitad', short: '½', distance: 'near' },
  { ratio: 1, name: 'sin cambio', short: 'igual', distance: 'none' },
  { ratio: 2, name: 'el doble', short: '×2', distance: 'near' },
  { ratio: 4, name: '4 veces', short: '×4', distance: 'far' },
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
