/** What the page knows before anything is evaluated: the colonias, and the agreements that name some. */
import type { Engine } from '$lib/engine/door';
import { agreements, type AgreementRow, type EvaluableAgreement } from '$features/agreements';
import { evaluationAreas, type EvaluationArea } from './queries/evaluationAreas';
import type { EvaluationContext } from './view';
import { contextOf, type ReleaseFacts } from '$lib/page/facts';

export interface PageAgreement extends EvaluableAgreement {
  readonly acuerdo: string;
  readonly fuente_url: string | null;
}

export interface EvaluationBase {
  readonly facts: ReleaseFacts;
  readonly areas: readonly EvaluationArea[];
  readonly acuerdos: readonly PageAgreement[];
}

export async function askBase(engine: Engine, facts: ReleaseFacts): Promise<EvaluationBase> {
  const [areas, rows] = await Promise.all([
    engine.run(evaluationAreas({ alcaldia: facts.alcaldia })),
    engine.run(agreements()),
  ]);
  const slugs = new Map(areas.map(({ clave, slug }) => [clave, slug]));
  return { facts, areas, acuerdos: rows.map((row) => agreementOf(row, slugs)) };
}

function agreementOf(row: AgreementRow, slugs: ReadonlyMap<string, string>): PageAgreement {
  return {
    id: row.id,
    fecha: row.fecha_sesion,
    acuerdo: row.acuerdo,
    fuente_url: row.fuente_url,
    colonias: listOf(row.colonias).flatMap((clave) => slugs.get(clave) ?? []),
    indicadores: listOf(row.indicadores),
  };
}

/** Lists of the release stand in one cell, with `; ` between. */
function listOf(cell: string | null): readonly string[] {
  return cell === null || cell === '' ? [] : cell.split('; ');
}

export function evaluationContext({ facts, acuerdos }: EvaluationBase): EvaluationContext {
  return { ...contextOf(facts), acuerdos };
}
