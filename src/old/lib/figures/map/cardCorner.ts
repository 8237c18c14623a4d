/** Where the words of one colonia stand: over the corner of the map, if nothing is drawn there. */
import type { MapDrawing } from './drawing';

/** Share of the width that the words take. */
const CARD_WIDTH = 0.31;
/** Their height at most, in units of the drawing. */
const CARD_HEIGHT = 140;

/** Whether no colonia has its middle in the upper left corner. */
export function isCornerFree({ width, colonias }: Pick<MapDrawing, 'width' | 'colonias'>): boolean {
  return colonias.every(({ centroid: [x, y] }) => x > CARD_WIDTH * width || y > CARD_HEIGHT);
}
