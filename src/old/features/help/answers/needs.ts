/** What a person may need help with, as `servicios.atiende` writes it. */
export const NEEDS = [
  'psicologica',
  'juridica',
  'medica',
  'refugio',
  'infancia',
  'migrantes',
  'lgbt',
  'social',
] as const;
export type Need = (typeof NEEDS)[number];

export function isNeed(text: string): text is Need {
  return NEEDS.some((need) => need === text);
}
