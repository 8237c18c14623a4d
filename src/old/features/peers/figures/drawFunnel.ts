import type { PeerComparison } from '../answers/peers';
import { drawAhead, type Drawing } from '$old/lib/figures/ahead/drawAhead';
import { funnelOptions } from './funnelPlot';

/** @throws Error in a browser, where no figure is drawn ahead */
export function drawFunnel(comparison: PeerComparison, alcaldia: string): Drawing {
  return drawAhead(
    { narrow: { width: 358, height: 380 }, wide: { width: 1040, height: 460 } },
    (plot, size) => funnelOptions(plot, comparison, { ...size, alcaldia }),
  );
}
