/** A figure as SVG text at two widths, a phone's and a page's: it needs no script to be seen. */
import type { PlotOptions } from '@observablehq/plot';
import type * as marks from './marks';
import { serverPlot } from './serverPlot';
import { svgText } from './svgText';

/** Passed in: the page loads it late, the server at once. */
export type Plot = typeof marks;

export interface PlotSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly narrow: string;
  readonly wide: string;
}

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawAhead(
  sizes: Readonly<Record<keyof Drawing, PlotSize>>,
  optionsOf: (plot: Plot, size: PlotSize) => PlotOptions,
): Drawing {
  if (serverPlot === null) throw new Error('La gráfica se dibuja al construir el sitio.');
  const { plot, document } = serverPlot;
  const draw = (size: PlotSize) => {
    const drawn = plot.plot({ ...optionsOf(plot, size), document });
    drawn.setAttribute('aria-hidden', 'true');
    return svgText(drawn);
  };
  return { narrow: draw(sizes.narrow), wide: draw(sizes.wide) };
}
