/** Which textures lie over the classes of a map of colonias, so that colour is never alone. */

/** Ids of SVG patterns. */
export interface MapPatterns {
  readonly suppressed: string;
  /** Over the light classes and over the dark. */
  readonly unstable: readonly [light: string, dark: string];
  /** Over the two classes below the alcaldía, the surest first, so that grey paper tells them from those above. */
  readonly below: readonly [surest: string, sure: string];
}

/** @param id of the map, no other's on the page */
export function mapPatterns(id: string): MapPatterns {
  return {
    suppressed: `${id}-suprimida`,
    unstable: [`${id}-inestable-0`, `${id}-inestable-4`],
    below: [`${id}-debajo-0`, `${id}-debajo-1`],
  };
}

/** Dark lines over the light classes, light ones over the dark. */
export function unstableHatch({ unstable }: MapPatterns, level: number): string {
  return unstable[level < 3 ? 0 : 1];
}

/** @returns undefined where the class is not below the alcaldía, or there is none */
export function belowDots({ below }: MapPatterns, level: number | null): string | undefined {
  return level === null ? undefined : below[level];
}
