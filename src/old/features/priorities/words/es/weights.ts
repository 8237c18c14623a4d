/** How much each criterion counts, and where to begin. */
export const weightsWords = {
  title: 'Cuánto cuenta cada criterio',
  help: 'Los pesos suman 100\u00a0%: al mover uno, los demás se ajustan en proporción; los fijos, no.',
  presets: 'Empezar con',
  sheet: 'Su ficha',
  method: 'Cómo entra',
  weightOf: (criterion: string) => `Peso de ${criterion}`,
  percent: (share: number) => `${share} por ciento`,
  weightInPercent: (criterion: string) => `Peso de ${criterion}, por ciento`,
  locked: 'fijo',
  /** What waits to be opened: why some do not enter. */
  absent: 'Qué no entra, y por qué',
  /** After it, for who hears the box alone. */
  lockedOf: (criterion: string) => `: el peso de ${criterion}`,
};
