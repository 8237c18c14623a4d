/** A circle on each colonia, its area the count: what a choice puts into the picture that was drawn ahead (drawCircles). */

export interface Circled {
  readonly clave: string;
  readonly nombre: string;
  /** Where its name sits best, in degrees. */
  readonly lon: number;
  readonly lat: number;
  /** The largest count that its circle will ever show. */
  readonly most: number;
}

/** What a choice says of each colonia. */
export interface Painted {
  readonly counts: ReadonlyMap<string, number>;
  /** Those in full colour, with their names. */
  readonly first: readonly string[];
}

export const SIZE = { width: 338, height: 378 } as const;
/** Radius, px, of a circle of so many: one scale for all years and crimes. */
const SCALE = { count: 430, radius: 26 };
/** From so many on, the number stands in its circle. */
const NUMBERED = 60;

export const radiusOf = (count: number): number =>
  SCALE.radius * Math.sqrt(Math.max(count, 1) / SCALE.count);

/** Classes of its groups, one element a colonia in each. */
export const PARTS = ['grounds', 'circles', 'numbers', 'names', 'rates', 'marked'] as const;

export const nodesOf = (picture: Element, part: (typeof PARTS)[number]): readonly Element[] => [
  ...picture.querySelectorAll(`.${part} > *`),
];

/** Puts the counts of a choice into a picture: the same at build and in the page. */
export function paintCircles(picture: Element, { counts, first }: Painted): void {
  for (const part of ['grounds', 'circles', 'numbers', 'names'] as const) {
    for (const node of nodesOf(picture, part)) {
      const clave = node.getAttribute('data-clave') ?? '';
      const count = counts.get(clave) ?? 0;
      node.classList.toggle('first', first.includes(clave));
      if (part === 'circles') node.setAttribute('r', radiusOf(count).toFixed(1));
      if (part === 'numbers') node.textContent = count < NUMBERED ? '' : String(count);
      if (part === 'names') node.setAttribute('dy', `${(radiusOf(count) + 12).toFixed(0)}px`);
    }
  }
}
