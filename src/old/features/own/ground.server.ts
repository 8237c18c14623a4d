import { CARPETAS } from '$old/lib/answers/countingUnit';
import { areMany } from '$old/lib/answers/manyAreas';
import { INDICATORS } from '$old/lib/contract/indicators/catalogue';
import { loadFacts } from '$old/lib/page/edition.server';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';
import { readGeometry, release } from '$old/lib/page/release.server';
import { periodsOf } from '$old/lib/period/period';
import { coloniaCounts } from '$old/lib/queries/coloniaCounts';
import type { Beside, Ground } from './ground';

/** `fondo.json`: of more colonias than a page can show there is neither map nor indicator. */
export async function writeGround(): Promise<Response> {
  const facts = await loadFacts();
  const ground: Ground = areMany(facts.colonias.length)
    ? { geometry: null, beside: [] }
    : { geometry: await readGeometry(facts), beside: await besides(facts) };
  return new Response(JSON.stringify(ground), { headers: { 'content-type': 'application/json' } });
}

/** Those that are published by colonia. */
async function besides(facts: ReleaseFacts): Promise<readonly Beside[]> {
  const found: Beside[] = [];
  for (const { id, nombre, granoColonia } of INDICATORS) {
    const [periodo] =
      granoColonia === 'ninguno' ? [] : periodsOf(granoColonia, completePeriodsOf(facts));
    if (periodo === undefined) continue;
    const rows = await release.run(
      coloniaCounts({
        alcaldia: facts.alcaldia,
        indicador: id,
        periodoTipo: periodo.tipo,
        periodo: periodo.inicio,
        unit: CARPETAS,
      }),
    );
    const counts = rows.map(({ clave, n }) => ({ clave, n }));
    if (counts.some(({ n }) => n !== null)) found.push({ id, nombre, periodo, counts });
  }
  return found;
}
