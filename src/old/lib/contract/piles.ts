/** What is published of the cases at one point: whether what is said of a colonia stands without them. */

/** How cases pile up: at one point, or around an office of the Fiscalía. */
export const PILE_RULES = ['punto', 'oficina'] as const;

/** What is said of a colonia: how it changed, or how it stands against the rest. */
export const PILE_SUBJECTS = ['cambio', 'nivel'] as const;

/**
 * Without the pile: the same is said; the change is clearly smaller or larger; it could be chance; it goes
 * the other way; the colonia stands otherwise against the rest, or above, below, alike. `reservado`: it would tell how
 * many they are.
 */
export const PILE_EFFECTS = [
  'sostiene',
  'menor',
  'mayor',
  'azar',
  'contrario',
  'cambia',
  'encima',
  'igual',
  'debajo',
  'reservado',
] as const;

export type PileRule = (typeof PILE_RULES)[number];
export type PileSubject = (typeof PILE_SUBJECTS)[number];
export type PileEffect = (typeof PILE_EFFECTS)[number];

/** Cases of one offence in one year, at one point, that make a pile. */
export const LEAST_PILED = 8;
