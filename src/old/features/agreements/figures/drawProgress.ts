import type { ProgressCourse } from '../answers/progressSteps';
import { drawAhead, type Drawing } from '$old/lib/figures/ahead/drawAhead';
import { progressOptions } from './progressPlot';

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawProgress(course: ProgressCourse): Drawing {
  return drawAhead(
    { narrow: { width: 358, height: 260 }, wide: { width: 1040, height: 300 } },
    (plot, size) => progressOptions(plot, course, size),
  );
}
