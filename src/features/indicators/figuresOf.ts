/** The figures in which an indicator is seen: the way back from its sheet. */
import { resolve } from '$app/paths';
import type { FigureLink } from '$lib/figures/frame/figureLink';
import type { ColoniaGrain, IndicatorId } from '$lib/contract/indicators/catalogue';
import { printClusterIndicator } from '$features/clusters';
import { printComparison } from '$features/peers';
import { DEFAULT_INDICATOR } from '$lib/view/view';

/** @param grain shortest period by colonia; without any there is neither map nor order */
export function figuresOf(indicator: IndicatorId, grain: ColoniaGrain): readonly FigureLink[] {
  const asked = indicator === DEFAULT_INDICATOR ? '' : `?indicador=${indicator}`;
  const panorama = `${resolve('/')}${asked}`;
  const byColonia = [
    { name: 'En el mapa de las colonias', href: `${panorama}#mapa` },
    { name: 'En el orden de las colonias', href: `${panorama}#orden` },
    {
      name: 'En los agrupamientos',
      href: resolve('/agrupamientos/[[indicador]]', printClusterIndicator(indicator)),
    },
  ];
  const isWeighed = indicator === 'violencia_familiar' || indicator === 'violencia_sexual';
  return [
    { name: 'En lo que cambió', href: `${resolve('/')}#cambios` },
    ...(grain === 'ninguno' ? [] : byColonia),
    ...(isWeighed ? [{ name: 'En las prioridades', href: resolve('/prioridades/') }] : []),
    { name: 'En la tendencia de la alcaldía', href: `${panorama}#tendencia` },
    {
      name: 'Entre las alcaldías de la ciudad',
      href: resolve('/comparar/[[indicador]]', printComparison(indicator)),
    },
  ];
}
