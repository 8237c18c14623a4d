/** A figure that no page has. */
import { anchorOf, type RegisteredFigure } from '$lib/view/figure';

export const inventedFigure = (anchor: string, rest: Partial<RegisteredFigure> = {}) =>
  ({ id: anchor, page: '/', anchor, ...rest }) as const;

export const inventedAnchor = (anchor: string) => anchorOf(inventedFigure(anchor));
