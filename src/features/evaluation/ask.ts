/** The query and the comparison behind one evaluation. The same in the page and while prerendering. */
import { breaksOf } from '$lib/contract/breaks';
import { parseColoniaKeys, type ColoniaKey } from '$lib/contract/coloniaKey';
import type { EvaluatedArea } from './answers/area';
import type { Evaluation, Refused } from './answers/evaluate';
import { completeEvaluationPeriods } from './answers/window';
import { CARPETAS, carpetasBy, type CountingUnit } from '$lib/answers/countingUnit';
import { compute } from '$lib/compute/compute';
import { evaluationInBackground } from './background';
import type { Running } from '$lib/compute/runInWorker';
import type { Answering, Asking } from '$lib/engine/door';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { evaluationCounts, type EvaluationCount } from './queries/evaluationCounts';
import type { EvaluationView } from './view';
import { yearsPreference } from '$lib/page/preference';
import type { EvaluationBase } from './base';

/** Fixed and shown, so that whoever repeats it finds the same. */
export const SEED = 2025;
export const REPLICAS = 1999;

/** The findings carry the view they answer: a late one is never shown under another question. */
export interface EvaluationAnswer {
  readonly view: EvaluationView;
  readonly evaluation: Evaluation;
  readonly unit: CountingUnit;
}

/** What of a view decides which counts are asked for. */
type Counted = Pick<EvaluationView, 'indicador' | 'grano'>;

/** Years may count women among the victims, where a release tells of all of them; quarters tell no sex. */
function evaluationUnit(view: Counted, { facts }: Pick<EvaluationBase, 'facts'>): CountingUnit {
  if (view.grano === 'trimestre') return CARPETAS;
  const years = completePeriodsOf(view, { facts }).map((period) => period.slice(0, 4));
  return yearsPreference([view.indicador], years, facts).unit;
}

export function completePeriodsOf(
  { grano }: Pick<EvaluationView, 'grano'>,
  { facts }: Pick<EvaluationBase, 'facts'>,
): readonly string[] {
  return completeEvaluationPeriods(grano, facts.primer_mes, facts.ultimo_mes_completo);
}

/** @returns null where the indicator is not published by colonia in any period that can be compared */
export function evaluationQuery(view: Counted, base: Pick<EvaluationBase, 'facts'>) {
  const periods = completePeriodsOf(view, base);
  const [desde, hasta] = [periods[0], periods.at(-1)];
  if (unpublished(view) !== null || desde === undefined || hasta === undefined) return null;
  return evaluationCounts({
    alcaldia: base.facts.alcaldia,
    indicador: view.indicador,
    periodoTipo: view.grano,
    desde,
    hasta,
    unit: evaluationUnit(view, base),
  });
}

function unpublished({ indicador }: Counted): Refused | null {
  const { granoColonia } = indicatorOf(indicador);
  const refused = (reason: 'no_publicado' | 'solo_trienios'): Refused => ({
    kind: 'sin_respuesta',
    refusal: { reason },
    candidates: [],
    window: null,
  });
  if (granoColonia === 'ninguno') return refused('no_publicado');
  return granoColonia === 'trienio' ? refused('solo_trienios') : null;
}

export async function askEvaluation(
  engine: Answering,
  view: EvaluationView,
  base: EvaluationBase,
  asking: Asking & Running = {},
): Promise<EvaluationAnswer> {
  const unit = evaluationUnit(view, base);
  const query = evaluationQuery(view, base);
  if (query === null) {
    const evaluation = unpublished(view) ?? tooShort(base);
    return { view, evaluation, unit };
  }
  const rows = await engine.run(query, asking);
  const { facts } = base;
  const evaluation = await compute(
    evaluationInBackground,
    {
      areas: areasOf(base, rows),
      grain: view.grano,
      periods: completePeriodsOf(view, base),
      end: { lastMonth: facts.ultimo_mes, lastComplete: facts.ultimo_mes_completo },
      breaks: breaksOf(carpetasBy(view.indicador)),
      date: view.desde,
      span: view.ventana,
      why: view.eleccion,
      treated: view.colonias,
      controls: view.comparables,
      replicas: REPLICAS,
      seed: SEED,
    },
    asking,
  );
  return { view, evaluation, unit };
}

/** A release without one complete period. */
function tooShort({ facts }: EvaluationBase): Refused {
  return {
    kind: 'sin_respuesta',
    refusal: { reason: 'periodo_incompleto', ultimoCompleto: facts.ultimo_mes_completo },
    candidates: [],
    window: null,
  };
}

function areasOf(
  { areas }: EvaluationBase,
  rows: readonly EvaluationCount[],
): readonly EvaluatedArea[] {
  const counts = new Map<ColoniaKey, Record<string, number | null>>();
  for (const { clave, periodo, n } of rows) {
    const own = counts.get(clave) ?? {};
    own[periodo] = n;
    counts.set(clave, own);
  }
  return areas.map(({ clave, poblacion, vecinas }) => ({
    clave,
    poblacion,
    vecinas: parseColoniaKeys(vecinas, ' '),
    counts: counts.get(clave) ?? {},
  }));
}
