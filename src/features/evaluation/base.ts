/** What the page knows before anything is evaluated: the colonias, and the agreements that name some. */
import { parseColoniaKeys, type ColoniaKey } from '$lib/contract/coloniaKey';
import type { Edition } from '$lib/contract/edition';
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

/** @param edition without a cabinet has no agreements, whatever those of the release are */
export async function askBase(
  engine: Engine,
  facts: ReleaseFacts,
  { cabinet }: Pick<Edition, 'cabinet'>,
): Promise<EvaluationBase> {
  const [areas, rows] = await Promise.all([
    engine.run(evaluationAreas({ alcaldia: facts.alcaldia })),
    engine.run(agreements()),
  ]);
  const shown = new Set(areas.map(({ clave }) => clave));
  return {
    facts,
    areas,
    acuerdos: cabinet === null ? [] : rows.map((row) => agreementOf(row, shown)),
  };
}

function agreementOf(row: AgreementRow, shown: ReadonlySet<ColoniaKey>): PageAgreement {
  return {
    id: row.id,
    fecha: row.fecha_sesion,
    acuerdo: row.acuerdo,
    fuente_url: row.fuente_url,
    colonias: parseColoniaKeys(row.colonias, '; ').filter((clave) => shown.has(clave)),
    indicadores: listOf(row.indicadores),
  };
}

/** Lists of the release stand in one cell, with `; ` between. */
function listOf(cell: string | null): readonly string[] {
  return cell === null || cell === '' ? [] : cell.split('; ');
}

export function evaluationContext({ facts, areas, acuerdos }: EvaluationBase): EvaluationContext {
  return { ...contextOf(facts), acuerdos, example: exampleOf(areas) };
}

/** A large colonia, but not the largest, which is often the centre and like no other. */
function exampleOf(areas: readonly EvaluationArea[]): ColoniaKey | null {
  const bySize = [...areas].sort((a, b) => (b.poblacion ?? 0) - (a.poblacion ?? 0));
  return (bySize[1] ?? bySize[0])?.clave ?? null;
}
