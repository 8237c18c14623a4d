/** The delay curves of the release, as a table. */
export const delayTableWords = {
  label: 'Curvas de retraso',
  caption: 'Parte de los casos ya denunciada tantos días después del hecho',
  days: 'Días',
  /** @param count written */
  cases: (count: string) => `(${count} casos)`,
  /** @param percent written, without its sign */
  share: (percent: string) => `${percent}\u00a0%`,
  atLeast: (percent: string) => `(al menos ${percent}\u00a0%)`,
  origins: (origins: readonly string[]) => `Origen de las curvas: ${origins.join('; ')}.`,
  sooner: '¿Hoy se denuncia antes?',
  query: 'Consulta SQL de las curvas de retraso',
};
