/** How much each criterion weighs, and how the address keeps it. */
import type { Weights } from '$lib/stats/priority';

/** Of a weight. */
export const MOST = 10;
/** The rule that anyone can say aloud: by how many. */
export const BY_COUNT: Weights = { many: MOST, perWoman: 0, far: 0 };

export const CRITERIA = [
  { key: 'many', param: 'cuantas', name: 'Cuántas denuncias' },
  { key: 'perWoman', param: 'mujer', name: 'Cuántas por mujer que vive ahí' },
  { key: 'far', param: 'ayuda', name: 'Qué tan lejos queda la ayuda de tarde' },
] as const;

/** @returns null where it keeps none */
export function weightsIn(fragment: string): Weights | null {
  const kept = new URLSearchParams(fragment);
  if (CRITERIA.every(({ param }) => !kept.has(param))) return null;
  const of = (param: string) => {
    const weight = Math.round(Number(kept.get(param)));
    return weight >= 0 && weight <= MOST ? weight : 0;
  };
  return { many: of('cuantas'), perWoman: of('mujer'), far: of('ayuda') };
}

export const fragmentOf = (weights: Weights): string =>
  CRITERIA.map(({ key, param }) => `${param}=${weights[key]}`).join('&');
