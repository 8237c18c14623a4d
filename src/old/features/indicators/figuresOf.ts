/** The figures in which an indicator is seen: the way back from its sheet. */
import { resolve } from '$app/paths';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import type { ColoniaGrain, IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { indicatorData } from '$old/lib/page/indicatorData';
import { sheetPageWords } from './words/es/sheetPage';

const { shownIn } = sheetPageWords;

/** @param grain shortest period by colonia; without any there is neither map nor order */
export function figuresOf(indicator: IndicatorId, grain: ColoniaGrain): readonly FigureLink[] {
  const panorama = indicatorData(indicator);
  const byColonia = [
    { name: shownIn.map, href: `${panorama}#mapa` },
    { name: shownIn.order, href: `${panorama}#mapa` },
  ];
  const isWeighed = indicator === 'violencia_familiar' || indicator === 'violencia_sexual';
  return [
    { name: shownIn.changes, href: `${resolve('/')}#tendencia` },
    ...(grain === 'ninguno' ? [] : byColonia),
    ...(isWeighed ? [{ name: shownIn.priorities, href: resolve('/prioridades/') }] : []),
    { name: shownIn.trend, href: panorama },
    { name: shownIn.peers, href: resolve('/alcaldias/') },
  ];
}
