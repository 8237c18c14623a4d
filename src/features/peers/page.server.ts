import { error } from '@sveltejs/kit';
import { CARPETAS } from '$lib/answers/countingUnit';
import { breaksWithin } from './answers/breaksWithin';
import { comparePeers, peerRefusal } from './answers/peers';
import { spineOf } from './answers/spine';
import { drawFunnel } from './figures/drawFunnel';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import { alcaldiasYear } from './queries/alcaldiasYear';
import { parseComparison } from './view';
import { loadFacts } from '$lib/page/edition.server';
import { completePeriodsOf } from '$lib/page/facts';
import { release } from '$lib/page/release.server';
import { sourceLine } from '$lib/page/sourceLine';
import { unknownIndicator } from '$lib/words/es/addressNotes';

/** The page without an indicator, and one for each: nothing of it needs a script. */
export function entries() {
  return [{ indicador: '' }, ...INDICATOR_IDS.map((indicador) => ({ indicador }))];
}

/** @throws Error where the release has no complete year at all */
export async function loadPeers(name: string | undefined) {
  const indicador = parseComparison(name);
  if (indicador === null) error(404, unknownIndicator(name ?? ''));
  const facts = await loadFacts();
  const [anio] = completePeriodsOf(facts).anio;
  if (anio === undefined) {
    throw new Error(
      `La publicación ${facts.publicacion} no tiene ningún año completo que comparar. ` +
        'Constrúyela con un archivo que abarque al menos un año y medio.',
    );
  }
  const asked = { anio: anio.inicio, unit: CARPETAS };
  const queries = {
    funnel: alcaldiasYear({ ...asked, indicadores: [indicador] }),
    spine: alcaldiasYear({ ...asked, indicadores: INDICATOR_IDS }),
  };
  const [counts, all] = await Promise.all([
    release.run(queries.funnel),
    release.run(queries.spine),
  ]);
  const comparison = comparePeers(counts);
  return {
    indicador,
    periodo: anio,
    anio: anio.texto,
    alcaldia: facts.alcaldia,
    nombre: all.find(({ clave }) => clave === facts.alcaldia)?.nombre ?? facts.alcaldia,
    comparison,
    refusal: peerRefusal(counts, facts.alcaldia),
    crossed: breaksWithin(anio, [indicador]),
    crossedByAny: breaksWithin(anio, INDICATOR_IDS),
    drawing: comparison === null ? null : drawFunnel(comparison, facts.alcaldia),
    spine: spineOf(all, facts.alcaldia),
    sql: { funnel: queries.funnel.sql, spine: queries.spine.sql },
    source: sourceLine(CARPETAS, facts),
  };
}

export type PeersData = Awaited<ReturnType<typeof loadPeers>>;
