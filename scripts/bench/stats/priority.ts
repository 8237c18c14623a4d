import { median } from 'd3';
import {
  robustnessOf,
  type RobustnessAsked,
} from '../../../src/features/priorities/answers/robustness';
import type { PriorityArea } from '../../../src/features/priorities/queries/priorityAreas';
import { parseColoniaKey } from '../../../src/lib/contract/coloniaKey';
import { gammaDraws } from '../../../src/lib/stats/random/gammaDraws';
import { randomStream } from '../../../src/lib/stats/random/stream';
import { atMost, milliseconds, type Measure } from '../measure';

const COLONIAS = 33;
const WEIGHTINGS = 10_000;
const REPEATS = 9;
const GOAL_MILLISECONDS = 200;
const WHAT = `prioridades: 2 × ${WEIGHTINGS} ponderaciones con sorteo de los datos, ${COLONIAS} colonias, procesador`;

/**
 * Both kinds of weightings with their draws, from the rows to the acceptability: what the worker of
 * `/prioridades` does. In time of the processor, so that a busy machine does not count.
 */
export function priorityWeightings(): Measure {
  const asked = inventedColonias();
  const runs = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage();
    robustnessOf(asked);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [cold = NaN] = runs;
  return atMost(WHAT, median(runs) ?? NaN, GOAL_MILLISECONDS, milliseconds, { cold });
}

/** With every criterion in use and a part of the counts protected; the same every time. */
function inventedColonias(): RobustnessAsked {
  const draw = gammaDraws(randomStream(33));
  const counts = (expected: number) => {
    const cases = Math.round(expected * (draw(6) / 6));
    return cases > 0 && cases < 5 ? { n: null, sup: 'primaria' } : { n: cases, sup: 'ninguna' };
  };
  const rows = Array.from({ length: COLONIAS }, (_, place): PriorityArea => {
    const mujeres = Math.round(900 + 30_000 / (place + 1));
    const [family, before, after] = [mujeres / 40, mujeres / 120, mujeres / 120].map(counts);
    const [sexual, earlier, later] = [mujeres / 90, mujeres / 270, mujeres / 270].map(counts);
    return {
      clave: parseColoniaKey(`090150001${String(place + 1).padStart(4, '0')}`),
      nombre: `Colonia ${place + 1}`,
      mujeres,
      ambiente: mujeres * (2 + (place % 4)),
      ninas: Math.round(mujeres / 12) + place,
      km: 0.3 + (place % 7) / 5,
      mujeres_por_servicio: 4000 + 100 * place,
      servicios: 10,
      servicios_con_lugar: 9,
      servicios_por_colonia: 0,
      familiar_trienio: family?.n ?? null,
      familiar_trienio_sup: family?.sup ?? 'ninguna',
      familiar_antes: before?.n ?? null,
      familiar_antes_sup: before?.sup ?? 'ninguna',
      familiar_despues: after?.n ?? null,
      familiar_despues_sup: after?.sup ?? 'ninguna',
      sexual_trienio: sexual?.n ?? null,
      sexual_trienio_sup: sexual?.sup ?? 'ninguna',
      sexual_antes: earlier?.n ?? null,
      sexual_antes_sup: earlier?.sup ?? 'ninguna',
      sexual_despues: later?.n ?? null,
      sexual_despues_sup: later?.sup ?? 'ninguna',
      familiar_alcaldia: 3500,
      sexual_alcaldia: 1500,
    };
  });
  return {
    rows,
    k: 5,
    unchanged: { familiar: 0.5, sexual: 0.5 },
    weights: { familiar_carga: 0.4, sexual_tasa: 0.3, distancia: 0.2, mujeres: 0.1 },
    replicas: WEIGHTINGS,
    seed: 1,
  };
}
