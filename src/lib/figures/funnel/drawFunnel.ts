/** The funnel as SVG text at two widths, a phone's and a page's: it needs no script to be seen. */
import type { PeerComparison } from '$lib/answers/peers';
import { serverPlot } from '../trend/prerenderPlot';
import { funnelOptions } from './funnelPlot';

export interface FunnelDrawing {
  readonly narrow: string;
  readonly wide: string;
}

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawFunnel(comparison: PeerComparison, alcaldia: string): FunnelDrawing {
  if (serverPlot === null) throw new Error('La gráfica se dibuja al construir el sitio.');
  const { plot, document } = serverPlot;
  const draw = (width: number, height: number) => {
    const drawn = plot.plot({
      ...funnelOptions(plot, comparison, { width, height, alcaldia }),
      document,
    });
    drawn.setAttribute('aria-hidden', 'true');
    return drawn.outerHTML;
  };
  return { narrow: draw(358, 380), wide: draw(1040, 460) };
}
