/** Random draws of what the colonias may truly be, criterion by criterion. */
import type { DrawValues } from '$old/lib/stats/priority/rankAcceptability';
import { rescale } from '$old/lib/stats/priority/rescale';
import { gammaDraws, uniform, type GammaDraws } from '$old/lib/stats/random/gammaDraws';
import type { RandomStream } from '$old/lib/stats/random/stream';
import { TRACKS } from './criteria';
import type { Criterion, Evidence } from './evidence';
import type { RiskComponent } from './levels';

/**
 * Each track's relative risk is drawn once a colonia and replica, and its rate comes of that draw. A probability is
 * as it is: drawn as yes or no, a saturated one would be a coin that gives its whole weight or nothing. So the mean
 * of the draws of each criterion is its value, and that of the scores is the score.
 * @param criteria those of `evidence` that are weighed, in the order of the columns
 */
export function drawValues(
  { areas, levels }: Pick<Evidence, 'areas' | 'levels'>,
  criteria: readonly Criterion[],
  stream: RandomStream,
): DrawValues {
  const draw = gammaDraws(stream);
  const size = criteria.length;
  const fixed = Float64Array.from(
    areas.flatMap((_, area) =>
      criteria.map(({ values, scale }) => rescale(values[area] ?? 0, scale)),
    ),
  );
  const drawn = TRACKS.map((track) => ({
    levels: levels[track] ?? [],
    columns: criteria.flatMap(({ scale, uncertainty }, column) =>
      uncertainty?.track === track ? [{ column, scale, factors: uncertainty.factors }] : [],
    ),
  })).filter(({ columns }) => columns.length > 0);
  return (into) => {
    into.set(fixed);
    for (const area of areas.keys()) {
      for (const { levels: own, columns } of drawn) {
        const risk = drawRisk(own[area]?.components ?? [], draw, stream);
        for (const { column, scale, factors } of columns) {
          into[area * size + column] = rescale(risk * (factors[area] ?? 0), scale);
        }
      }
    }
  };
}

/** Of one of the components, as probable as each is; 1 where nothing is known of it. */
function drawRisk(
  components: readonly RiskComponent[],
  draw: GammaDraws,
  stream: RandomStream,
): number {
  let chance = components.length > 1 ? uniform(stream) : 0;
  for (const { probability, risk } of components) {
    if (chance <= probability) return draw(risk.shape) / risk.rate;
    chance -= probability;
  }
  // What rounding leaves of their sum is the last one's.
  const last = components.at(-1);
  return last === undefined ? 1 : draw(last.risk.shape) / last.risk.rate;
}
