/** The list of all colonias, and what is counted in each in the view that the first page opens with. */
import { coloniaCounts } from '$old/lib/queries/coloniaCounts';
import { loadFacts } from '$old/lib/page/edition.server';
import { completePeriodsOf } from '$old/lib/page/facts';
import { mapPreference } from '$old/lib/page/preference';
import { release } from '$old/lib/page/release.server';
import { addressOf } from '$old/lib/view/coloniaAddresses';
import { defaultPeriod, DEFAULT_INDICATOR } from '$old/lib/view/view';

export async function loadIndex() {
  const facts = await loadFacts();
  const indicador = DEFAULT_INDICATOR;
  const periodo = defaultPeriod(indicador, completePeriodsOf(facts));
  const { unit } = mapPreference({ indicador, periodo }, facts);
  const counts = await release.run(
    coloniaCounts({
      alcaldia: facts.alcaldia,
      indicador,
      periodoTipo: periodo.tipo,
      periodo: periodo.inicio,
      unit,
    }),
  );
  const countOf = new Map(counts.map(({ clave, n }) => [clave, n]));
  return {
    indicador,
    periodo,
    unit,
    colonias: facts.colonias.map((colonia) => ({
      ...addressOf(colonia),
      nombre: colonia.nombre,
      n: countOf.get(colonia.clave) ?? null,
    })),
  };
}

export type IndexData = Awaited<ReturnType<typeof loadIndex>>;
