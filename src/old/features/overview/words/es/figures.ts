/** What the map and the list of one view say around their numbers. */
export const figuresWords = {
  /** The figures in a sentence about what each counts, after «en». */
  names: { map: 'el mapa', list: 'la lista', trend: 'la tendencia' },
  withInterval: (subtitle: string) => `${subtitle}, con su intervalo de 95\u00a0%`,
  /** For who does not see them. */
  map: (subtitle: string) => `Mapa de las colonias: ${subtitle}`,
  list: 'Colonias de mayor a menor',
};
