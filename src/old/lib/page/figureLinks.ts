/** The links at the foot of a figure: to what it counts, and to how it is computed. */
import { resolve } from '$app/paths';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { figureLinkWords } from '$old/lib/words/es/figureLinks';
import type { MethodAnchor } from './methodLinks';

/**
 * @param indicator null where the figure is of all of them
 * @param methods anchors of the methods page
 */
export function figureLinks(
  indicator: IndicatorId | null,
  methods: readonly MethodAnchor[],
): readonly FigureLink[] {
  return [
    indicator === null
      ? { name: figureLinkWords.everyIndicator, href: resolve('/tendencias/') }
      : {
          name: figureLinkWords.thisIndicator,
          href: resolve('/tendencias/'),
        },
    ...methods.map((anchor) => ({
      name: figureLinkWords.methods[anchor],
      href: `${resolve('/metodo/')}#${anchor}`,
    })),
  ];
}
