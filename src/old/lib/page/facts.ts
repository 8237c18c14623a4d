/** What a page knows of its release before asking anything about one view. */
import { weighedBy, withYears, type Delays } from '$old/lib/answers/curves';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { Engine } from '$old/lib/engine/door';
import { coloniaList } from '$old/lib/queries/coloniaList';
import { delayCurves } from '$old/lib/queries/delayCurves';
import { delayYears } from '$old/lib/queries/delayYears';
import { indicatorCases } from '$old/lib/queries/indicatorCases';
import type { Manifest } from '$old/lib/contract/manifest';
import { completePeriods, type CompletePeriods } from '$old/lib/period/period';
import {
  addressOf,
  coloniaAddresses,
  requireAddresses,
  type AddressedColonia,
} from '$old/lib/view/coloniaAddresses';
import type { ViewContext } from '$old/lib/view/view';
import { askVictims, type VictimFacts } from './victims';

export interface ColoniaName extends AddressedColonia {
  readonly nombre: string;
}

/** Who counts, up to when, and how late reports reach them. */
export interface SourceFacts extends Delays {
  /** Who publishes it. */
  readonly fuente: string;
  /** Last day on which a case could have been opened, `YYYY-MM-DD`. */
  readonly corte: string;
}

/** The source is that of carpetas, which every release holds. */
export interface ReleaseFacts extends SourceFacts {
  readonly publicacion: string;
  readonly perfil: Manifest['perfil'];
  /** Key of the alcaldía that is shown. */
  readonly alcaldia: string;
  /** Months as their first day, `YYYY-MM-DD`. */
  readonly primer_mes: string;
  readonly ultimo_mes: string;
  readonly ultimo_mes_completo: string;
  /** Those of the alcaldía that is shown. */
  readonly colonias: readonly ColoniaName[];
  /** Null where the release has no victims. */
  readonly victimas: VictimFacts | null;
}

/**
 * @param alcaldia key of the one that is shown
 * @throws Error when the release has no complete month, and so nothing to compare; where two colonias share an address.
 */
export async function askFacts(engine: Engine, alcaldia: string): Promise<ReleaseFacts> {
  const manifest = await engine.manifest();
  const source = manifest.fuentes.find(({ id }) => id === CARPETAS.fuente);
  if (
    source === undefined ||
    source.corte === null ||
    source.primer_mes === null ||
    source.ultimo_mes === null ||
    source.ultimo_mes_completo === null
  ) {
    throw new Error(
      `La publicación ${manifest.publicacion} no tiene ningún mes completo de fgj_carpetas: ` +
        'no hay qué comparar. Constrúyela con un archivo de más de un año.',
    );
  }
  const { corte, primer_mes, ultimo_mes, ultimo_mes_completo, publica } = source;
  const [colonias, measured, years] = await Promise.all([
    engine.run(coloniaList({ alcaldia })),
    engine.run(delayCurves(CARPETAS)),
    engine.run(delayYears(CARPETAS)),
  ]);
  requireAddresses(colonias);
  const curvas = withYears(measured, years);
  const weighed = weighedBy(measured);
  const counted = await engine.run(
    indicatorCases({
      alcaldia,
      indicadores: weighed,
      unit: CARPETAS,
      hasta: ultimo_mes_completo,
    }),
  );
  const casos = Object.fromEntries(counted.map(({ indicador, n }) => [indicador, n]));
  return {
    publicacion: manifest.publicacion,
    perfil: manifest.perfil,
    fuente: publica,
    alcaldia,
    corte,
    primer_mes,
    ultimo_mes,
    ultimo_mes_completo,
    colonias: colonias.map((colonia) => ({ ...addressOf(colonia), nombre: colonia.nombre })),
    curvas,
    casos,
    victimas: await askVictims(engine, manifest, alcaldia, { curvas, casos }),
  };
}

/** The periods that the release holds whole. */
export function completePeriodsOf(facts: ReleaseFacts): CompletePeriods {
  return completePeriods(facts.primer_mes, facts.ultimo_mes_completo);
}

export function contextOf(facts: ReleaseFacts): ViewContext {
  return {
    publicacion: facts.publicacion,
    periodos: completePeriodsOf(facts),
    colonias: coloniaAddresses(facts.colonias),
  };
}
