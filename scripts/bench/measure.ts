/** One line of DESIGN §8, measured. */
export interface Measure {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  /** Null where it was not measured; `measured` says why. */
  readonly holds: boolean | null;
  /** The numbers behind it, for results.json. */
  readonly figures: Readonly<Record<string, number>>;
}

type Print = (value: number) => string;
type Figures = Readonly<Record<string, number>>;

/** A measure that must not exceed a limit. */
export function atMost(
  what: string,
  value: number,
  limit: number,
  print: Print,
  figures: Figures = {},
): Measure {
  return {
    what,
    measured: print(value),
    goal: `≤ ${print(limit)}`,
    holds: value <= limit,
    figures: { value, limit, ...figures },
  };
}

/** A measure that must reach a limit; otherwise as `atMost`. */
export function atLeast(
  ...[what, value, limit, print, figures]: Parameters<typeof atMost>
): Measure {
  return {
    ...atMost(what, value, limit, print, figures),
    goal: `≥ ${print(limit)}`,
    holds: value >= limit,
  };
}

/** A measure that could not be taken. */
export function notMeasured(what: string, goal: string, why: string): Measure {
  return { what, measured: why, goal, holds: null, figures: {} };
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
export const kilobytes = (value: number): string => `${(value / 1000).toFixed(0)} KB`;
export const megabytes = (value: number): string => `${(value / 1e6).toFixed(2)} MB`;
