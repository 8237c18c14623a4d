/** The same comparison where and when nothing was done: how often it comes out as large. */
import type { SeriesBreak } from '$lib/contract/breaks';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { changeDifference } from '$lib/stats/evaluation/changeDifference';
import { permutationShare } from '$lib/stats/evaluation/permutationShare';
import { placeboSets } from '$lib/stats/evaluation/placeboSets';
import { changesIn, type EvaluatedArea } from './area';
import { LEAST_CONTROLS } from './candidates';
import { brokenBy, LEAST, type EvaluationGrain, type EvaluationWindow } from './window';

export interface Placebo {
  /** Ratio of ratios, half a case added to each count. */
  readonly ratio: number;
  /** Its logarithm in standard errors of chance, so that large and small places can be set side by side. */
  readonly deviate: number;
}

export interface PlaceboPlace extends Placebo {
  readonly claves: readonly ColoniaKey[];
}

export interface PlaceboDate extends Placebo {
  /** First day of the first period after the made-up date. */
  readonly date: string;
}

export interface Placebos<Each extends Placebo> {
  readonly tried: readonly Each[];
  /** Of them, how many are as large as the observed one. */
  readonly asLarge: number;
  /** (1 + as large) ÷ (1 + tried); null where none could be tried. */
  readonly share: number | null;
}

const MOST_SETS = 199;

/** The observed difference, as the placebos are told. */
export function placeboOf(
  treated: readonly AreaChange[],
  controls: readonly AreaChange[],
): Placebo {
  // Of chance alone: what areas differ by besides is in the placebos themselves.
  const { estimate, error } = changeDifference(treated, controls, 0);
  return { ratio: Math.exp(estimate), deviate: estimate / error };
}

/**
 * Sets of as many colonias as the treated, taken from those where nothing was done, each against the
 * comparable ones that are not in it.
 */
export function placeboPlaces(
  observed: Placebo,
  pool: readonly EvaluatedArea[],
  controls: readonly EvaluatedArea[],
  size: number,
  window: EvaluationWindow,
  seed: number,
): Placebos<PlaceboPlace> {
  const tried = placeboSets(pool.length, { size, most: MOST_SETS, seed }).flatMap((places) => {
    const set = places.flatMap((place) => pool[place] ?? []);
    const rest = controls.filter((area) => !set.includes(area));
    const [own, others] = [changesIn(set, window), changesIn(rest, window)];
    if (own === null || others === null || rest.length < LEAST_CONTROLS - 1) return [];
    return [{ claves: set.map(({ clave }) => clave), ...placeboOf(own, others) }];
  });
  return placebosOf(observed, tried);
}

/**
 * Dates so long before the true one that every period compared is before it; with as many periods on
 * either side as the true one has, and as many left out between, or where that leaves no room with the fewest; none whose periods a break of
 * the series parts.
 * @param periods all complete ones before the date, in order
 */
export function placeboDates(
  observed: Placebo,
  treated: readonly EvaluatedArea[],
  controls: readonly EvaluatedArea[],
  periods: readonly string[],
  window: EvaluationWindow,
  grain: EvaluationGrain,
  breaks: readonly SeriesBreak[],
): Placebos<PlaceboDate> {
  const gap = window.chosenBy.length;
  const wanted = { before: window.before.length, after: window.after.length };
  const fits = periods.length > wanted.before + gap + wanted.after;
  const { before, after } = fits
    ? wanted
    : { before: LEAST[grain].after, after: LEAST[grain].after };
  const tried = periods.flatMap((date, place) => {
    if (place < before + gap || place + after > periods.length) return [];
    const shifted = {
      before: periods.slice(place - gap - before, place - gap),
      chosenBy: periods.slice(place - gap, place),
      mixed: null,
      after: periods.slice(place, place + after),
    };
    if (brokenBy(shifted, grain, breaks) !== null) return [];
    const [own, others] = [changesIn(treated, shifted), changesIn(controls, shifted)];
    return own === null || others === null ? [] : [{ date, ...placeboOf(own, others) }];
  });
  return placebosOf(observed, tried);
}

function placebosOf<Each extends Placebo>(
  observed: Placebo,
  tried: readonly Each[],
): Placebos<Each> {
  const deviates = tried.map(({ deviate }) => deviate);
  return {
    tried,
    asLarge: deviates.filter((deviate) => Math.abs(deviate) >= Math.abs(observed.deviate)).length,
    share: tried.length === 0 ? null : permutationShare(observed.deviate, deviates),
  };
}
