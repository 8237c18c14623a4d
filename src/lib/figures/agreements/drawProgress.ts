/** The progress of one agreement as SVG text at two widths: it needs no script to be seen. */
import type { ProgressCourse } from '$lib/answers/agreements/progressSteps';
import { serverPlot } from '../trend/prerenderPlot';
import { progressOptions } from './progressPlot';

export interface ProgressDrawing {
  readonly narrow: string;
  readonly wide: string;
}

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawProgress(course: ProgressCourse): ProgressDrawing {
  if (serverPlot === null) throw new Error('La gráfica se dibuja al construir el sitio.');
  const { plot, document } = serverPlot;
  const draw = (width: number, height: number) => {
    const drawn = plot.plot({ ...progressOptions(plot, course, { width, height }), document });
    drawn.setAttribute('aria-hidden', 'true');
    return drawn.outerHTML;
  };
  return { narrow: draw(358, 260), wide: draw(1040, 300) };
}
