/** Random draws of what the colonias may truly be, criterion by criterion. */
import type { DrawValues } from '$lib/stats/priority/rankAcceptability';
import { rescale } from '$lib/stats/priority/rescale';
import { gammaDraws, uniform, type GammaDraws } from '$lib/stats/random/gammaDraws';
import type { RandomStream } from '$lib/stats/random/stream';
import { TRACKS, type Track } from './criteria';
import type { Criterion, Evidence } from './evidence';
import type { AreaLevel } from './levels';

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
  const used = TRACKS.filter((track) =>
    criteria.some(({ uncertainty }) => uncertainty?.track === track),
  );
  const uncertain = criteria.flatMap(({ scale, uncertainty }, column) =>
    uncertainty === null ? [] : [{ column, scale, ...uncertainty }],
  );
  const risks: Record<Track, number> = { familiar: 1, sexual: 1 };
  return (into) => {
    into.set(fixed);
    for (let area = 0; area < areas.length; area += 1) {
      for (const track of used) {
        risks[track] = drawRisk(levels[track]?.[area], draw, stream);
      }
      for (const { column, scale, track, factors } of uncertain) {
        into[area * size + column] = rescale(risks[track] * (factors[area] ?? 0), scale);
      }
    }
  };
}

function drawRisk(level: AreaLevel | undefined, draw: GammaDraws, stream: RandomStream): number {
  const components = level?.components ?? [];
  let chance = components.length > 1 ? uniform(stream) : 0;
  for (const { probability, risk } of components) {
    if (chance <= probability) return draw(risk.shape) / risk.rate;
    chance -= probability;
  }
  const last = components.at(-1);
  return last === undefined ? 1 : draw(last.risk.shape) / last.risk.rate;
}
