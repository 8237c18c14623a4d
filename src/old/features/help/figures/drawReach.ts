import { drawAhead, type Drawing } from '$old/lib/figures/ahead/drawAhead';
import { reachOptions, type ReachDot, type ReachLines } from './reachPlot';

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawReach(dots: readonly ReachDot[], lines: ReachLines): Drawing {
  return drawAhead(
    { narrow: { width: 358, height: 400 }, wide: { width: 640, height: 480 } },
    (plot, size) => reachOptions(plot, dots, lines, size),
  );
}
