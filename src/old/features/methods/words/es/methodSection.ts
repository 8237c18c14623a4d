/** What heads the parts of every method, and where it is seen at work. */
export const methodSectionWords = {
  formula: 'Fórmula',
  why: 'Por qué éste y no otro',
  limits: 'Entre qué valores está y cuándo no se da',
  cannotSay: 'Qué no puede decir',
  examples: 'Números de referencia',
  toIndex: 'Todos los métodos',
  /** To a figure. */
  figures: {
    embudo: 'Ver el embudo',
    alcance: 'Ver el alcance',
    prioridades: 'Ver las prioridades',
    cambios: 'Ver lo que cambió',
    mapa: 'Ver el mapa',
    orden: 'Ver la lista',
    tendencia: 'Ver la tendencia',
  },
};
