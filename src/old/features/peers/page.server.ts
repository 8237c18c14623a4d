import { sameAs } from '$old/lib/answers/sameFacts';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { breaksWithin } from './answers/breaksWithin';
import { comparePeers, peerRefusal } from './answers/peers';
import { spineOf } from './answers/spine';
import { drawFunnel } from './figures/drawFunnel';
import { INDICATOR_IDS } from '$old/lib/contract/indicators/catalogue';
import { alcaldiasYear } from './queries/alcaldiasYear';
import { areCompared, loadSourcePeers } from './sourcePeers.server';
import { OTHER_SOURCES, parseComparison } from './view';
import { askAlcaldias, type ShownAlcaldias } from '$old/lib/page/alcaldiasSeries';
import { loadFacts } from '$old/lib/page/edition.server';
import { completePeriodsOf } from '$old/lib/page/facts';
import { release } from '$old/lib/page/release.server';
import { sourceLine } from '$old/lib/page/sourceLine';

/** The page without an indicator, one for each, and that of other sources: nothing of it needs a script. */
export async function entries() {
  const others = (await areCompared()) ? [OTHER_SOURCES] : [];
  return ['', ...INDICATOR_IDS, ...others].map((indicador) => ({ indicador }));
}

/** @throws Error where the release has no complete year at all */
export async function loadPeers(name: string | undefined) {
  const indicador = parseComparison(name);
  if (indicador === null) return loadSourcePeers(name ?? '');
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
  const { fuentes } = await release.manifest();
  const told = await Promise.all(
    sameAs(indicador, fuentes).map((other) => askAlcaldias(release, other.indicador)),
  );
  const same: readonly ShownAlcaldias[] = told.filter((shown) => shown !== null);
  return {
    kind: 'catalogo' as const,
    indicador,
    same,
    others: await areCompared(),
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

export type PeersData = Extract<Awaited<ReturnType<typeof loadPeers>>, { kind: 'catalogo' }>;
