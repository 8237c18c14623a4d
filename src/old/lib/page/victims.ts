/** What a release tells of the women among the victims: in which years, and in how many places. */
import { curvesFor, withYears, type Delays } from '$old/lib/answers/curves';
import { CARPETAS, WOMEN_VICTIMS, type VictimCoverage } from '$old/lib/answers/countingUnit';
import type { Engine } from '$old/lib/engine/door';
import { delayCurves } from '$old/lib/queries/delayCurves';
import { delayYears } from '$old/lib/queries/delayYears';
import { victimCoverage } from '$old/lib/queries/victimCoverage';
import type { Manifest } from '$old/lib/contract/manifest';
import { isComplete } from '$old/lib/stats/completeness';
import { completePeriods, monthsOf } from '$old/lib/period/period';
import type { SourceFacts } from './facts';

export interface VictimFacts extends SourceFacts, VictimCoverage {}

/**
 * A year counts once its last month is complete for the source itself and by each of its delay curves. For
 * an indicator of which none was measured, that of carpetas stands: a victim is registered in one.
 * @param carpetas their delay curves, and how many there are of each indicator: their victims weigh alike
 * @returns null where the release has no victims, or no complete month of them
 */
export async function askVictims(
  engine: Engine,
  manifest: Manifest,
  alcaldia: string,
  carpetas: Delays,
): Promise<VictimFacts | null> {
  const source = manifest.fuentes.find(({ id }) => id === WOMEN_VICTIMS.fuente);
  if (source === undefined || source.corte === null || source.primer_mes === null) return null;
  const { corte, primer_mes, ultimo_mes_completo, publica } = source;
  const [own, years, cobertura] = await Promise.all([
    engine.run(delayCurves(WOMEN_VICTIMS)),
    engine.run(delayYears(WOMEN_VICTIMS)),
    engine.run(victimCoverage({ alcaldia, base: CARPETAS, other: WOMEN_VICTIMS })),
  ]);
  const measured = new Set(own.map(({ indicador }) => indicador));
  const curvas = [
    ...withYears(own, years),
    ...carpetas.curvas.filter(({ indicador }) => !measured.has(indicador)),
  ];
  const curves = curvesFor('violencia_total', curvas, {});
  return {
    fuente: publica,
    corte,
    curvas,
    casos: carpetas.casos,
    anios: completePeriods(primer_mes, ultimo_mes_completo)
      .anio.filter((year) => isComplete(curves, monthsOf(year).last, corte))
      .map(({ texto }) => texto),
    cobertura,
  };
}
