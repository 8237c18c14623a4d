/** Need against reach as SVG text at two widths, a phone's and a page's: it needs no script to be seen. */
import { serverPlot } from '../trend/prerenderPlot';
import { reachOptions, type ReachDot, type ReachLines } from './reachPlot';

export interface ReachDrawing {
  readonly narrow: string;
  readonly wide: string;
}

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawReach(dots: readonly ReachDot[], lines: ReachLines): ReachDrawing {
  if (serverPlot === null) throw new Error('La gráfica se dibuja al construir el sitio.');
  const { plot, document } = serverPlot;
  const draw = (width: number, height: number) => {
    const drawn = plot.plot({ ...reachOptions(plot, dots, lines, { width, height }), document });
    drawn.setAttribute('aria-hidden', 'true');
    return drawn.outerHTML;
  };
  return { narrow: draw(358, 400), wide: draw(640, 480) };
}
