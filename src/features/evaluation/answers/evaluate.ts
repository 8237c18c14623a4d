/** Did some colonias change otherwise than comparable ones, from a date on? The answer, or why there is none. */
import type { SeriesBreak } from '$lib/contract/breaks';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { together, type AreaChange } from '$lib/stats/evaluation/areaChange';
import { areaSpread, concentration } from '$lib/stats/evaluation/areaSpread';
import { detectableChange, type DetectableChange } from '$lib/stats/evaluation/detectableChange';
import { changesIn, type EvaluatedArea } from './area';
import { compareChanges, type ComparedChanges } from './compareChanges';
import { candidatesFor, LEAST_CONTROLS, type Candidate } from './candidates';
import { courseOf, earlierCourse, type CoursePoint, type EarlierCourse } from './course';
import {
  placeboDates,
  placeboOf,
  placeboPlaces,
  type Placebo,
  type PlaceboDate,
  type PlaceboPlace,
  type Placebos,
} from './placebos';
import {
  refuseBroken,
  refuseEmpty,
  refuseHidden,
  refuseWindow,
  type DataEnd,
  type Refusal,
} from './refusal';
import { verdictOf, type EvaluationVerdict } from './verdict';
import {
  balanced,
  windowAround,
  type EvaluationGrain,
  type EvaluationWindow,
  type Span,
  type WhyChosen,
} from './window';

export interface EvaluationAsked {
  readonly areas: readonly EvaluatedArea[];
  readonly grain: EvaluationGrain;
  /** Complete periods, in order. */
  readonly periods: readonly string[];
  readonly end: DataEnd;
  /** Of what is counted. */
  readonly breaks: readonly SeriesBreak[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly span: Span;
  readonly why: WhyChosen;
  /** Keys. */
  readonly treated: readonly ColoniaKey[];
  /** Keys; null for the proposed ones. */
  readonly controls: readonly ColoniaKey[] | null;
  readonly replicas: number;
  readonly seed: number;
}

export interface Evaluated extends ComparedChanges {
  readonly kind: 'evaluada';
  readonly grain: EvaluationGrain;
  readonly window: EvaluationWindow;
  readonly candidates: readonly Candidate[];
  readonly treated: readonly ColoniaKey[];
  readonly controls: readonly ColoniaKey[];
  /** Cases of either side, of all its colonias. */
  readonly counts: { readonly treated: AreaChange; readonly controls: AreaChange };
  /** Told without looking at what happened after the date in the treated ones. */
  readonly detectable: DetectableChange;
  readonly verdict: EvaluationVerdict;
  readonly course: readonly CoursePoint[];
  readonly earlier: EarlierCourse;
  /** The difference as the placebos are told: half a case added, in standard errors of chance. */
  readonly observed: Placebo;
  readonly places: Placebos<PlaceboPlace>;
  readonly dates: Placebos<PlaceboDate>;
}

export interface Refused {
  readonly kind: 'sin_respuesta';
  readonly refusal: Refusal;
  /** What could stand beside the treated ones, where it could be told. */
  readonly candidates: readonly Candidate[];
  readonly window: EvaluationWindow | null;
}

export type Evaluation = Evaluated | Refused;

/** @param report told the share done, 0 to 1 */
export function evaluate(asked: EvaluationAsked, report: (share: number) => void): Evaluation {
  const { areas, grain, periods, date, span } = asked;
  const refused = (refusal: Refusal, rest: Partial<Refused> = {}): Refused => ({
    kind: 'sin_respuesta',
    candidates: [],
    window: null,
    ...rest,
    refusal,
  });
  const treated = areas.filter(({ clave }) => asked.treated.includes(clave));
  if (treated.length === 0) return refused({ reason: 'sin_tratadas' });
  if (treated.length === areas.length) return refused({ reason: 'todas' });
  const around = windowAround(periods, grain, date, span, asked.why);
  const untimely = refuseWindow(around, grain, date, asked.end);
  if (untimely !== null) return refused(untimely);
  const window = balanced(around, grain, asked.breaks);
  const unfit =
    refuseBroken(window, grain, asked.breaks) ??
    refuseHidden('tratadas', treated, window, grain) ??
    refuseEmpty('tratadas', treated, window);
  if (unfit !== null) return refused(unfit, { window });
  const earlier = periods.filter((period) => period <= (window.before.at(-1) ?? ''));
  const candidates = candidatesFor(areas, treated, window, earlier);
  const proposed = candidates.filter(({ standing }) => standing === 'propuesta');
  const chosen = asked.controls ?? proposed.map(({ clave }) => clave);
  const controls = areas.filter(
    ({ clave }) => chosen.includes(clave) && !asked.treated.includes(clave),
  );
  const refusal =
    refuseHidden('comparables', controls, window, grain) ??
    refuseFew(controls, candidates) ??
    refuseEmpty('comparables', controls, window);
  const [own, others] = [changesIn(treated, window), changesIn(controls, window)];
  if (refusal !== null || own === null || others === null) {
    return refused(refusal ?? { reason: 'sin_tratadas' }, { window, candidates });
  }
  report(0.1);
  const compared = compareChanges(own, others, asked);
  if (compared === null) {
    return refused({ reason: 'sin_casos', lado: 'tratadas' }, { window, candidates });
  }
  report(0.4);
  const counts = { treated: together(own), controls: together(others) };
  // Of the controls alone, and the weights of the treated before: nothing that happened to them after.
  const { variance } = areaSpread([others]);
  const before = own.map((change) => ({ before: change.before, after: 0 }));
  const detectable = detectableChange(
    {
      treatedBefore: counts.treated.before,
      controlsBefore: counts.controls.before,
      controlsAfter: counts.controls.after,
    },
    variance * (concentration(before) + concentration(others)),
  );
  report(0.6);
  const course = courseOf(treated, controls, window);
  report(0.9);
  const observed = placeboOf(own, others);
  const open = new Set(
    candidates
      .filter(({ standing }) => standing !== 'vecina' && standing !== 'protegida')
      .map(({ clave }) => clave),
  );
  const pool = areas.filter(({ clave }) => open.has(clave));
  const places = placeboPlaces(observed, pool, controls, treated.length, window, asked.seed);
  const dates = placeboDates(observed, treated, controls, earlier, window, grain, asked.breaks);
  return {
    kind: 'evaluada',
    grain,
    window,
    candidates,
    treated: treated.map(({ clave }) => clave),
    controls: controls.map(({ clave }) => clave),
    counts,
    detectable,
    ...compared,
    verdict: verdictOf(compared.comparison, [places, dates]),
    course,
    earlier: earlierCourse(course),
    observed,
    places,
    dates,
  };
}

function refuseFew(
  controls: readonly EvaluatedArea[],
  candidates: readonly Candidate[],
): Refusal | null {
  if (controls.length >= LEAST_CONTROLS) return null;
  const standing = (asked: Candidate['standing']) =>
    candidates.filter((candidate) => candidate.standing === asked).length;
  return {
    reason: 'sin_comparables',
    hay: controls.length,
    minimo: LEAST_CONTROLS,
    vecinas: standing('vecina'),
    protegidas: standing('protegida'),
  };
}
