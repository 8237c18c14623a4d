/** Random draws of what the colonias may truly be, criterion by criterion. */
import type { DrawValues } from '$lib/stats/priority/rankAcceptability';
import { rescale } from '$lib/stats/priority/rescale';
import { gammaDraws, uniform, type GammaDraws } from '$lib/stats/random/gammaDraws';
import type { RandomStream } from '$lib/stats/random/stream';
import { TRACKS, type Track } from './criteria';
import type { Criterion, Evidence } from './evidence';
import type { AreaLevel } from './levels';

/**
 * Each track's relative risk is drawn once a colonia and replica, and its rate comes of that draw. A probability is drawn as what it is the probability of: yes or no. So the mean of
 * the draws of each criterion is its value, and that of the scores is the score.
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
    criteria.some(({ uncertainty }) => uncertainty !== null && isOf(uncertainty, track)),
  );
  const uncertain = criteria.flatMap(({ values, scale, uncertainty }, column) =>
    uncertainty === null ? [] : [{ column, values, scale, uncertainty }],
  );
  const risks: Record<Track, number> = { familiar: 1, sexual: 1 };
  return (into) => {
    into.set(fixed);
    for (let area = 0; area < areas.length; area += 1) {
      for (const track of used) {
        risks[track] = drawRisk(levels[track]?.[area], draw, stream);
      }
      for (const { column, values, scale, uncertainty } of uncertain) {
        const at = area * size + column;
        if (uncertainty.kind === 'rises') {
          into[at] = uniform(stream) < (values[area] ?? 0) ? 1 : 0;
        } else {
          into[at] = rescale(risks[uncertainty.track] * (uncertainty.factors[area] ?? 0), scale);
        }
      }
    }
  };
}

function isOf(uncertainty: NonNullable<Criterion['uncertainty']>, track: Track): boolean {
  return uncertainty.kind !== 'rises' && uncertainty.track === track;
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
