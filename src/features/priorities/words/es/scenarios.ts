/** Keeping an order as it is, and holding it against another. */
export const freezeWords = {
  title: 'Congelar un escenario',
  whole:
    'El enlace guarda pesos, semilla, publicación, orden y puntajes, con una huella que delata si algo ' +
    'cambió. Nada se envía a ningún lado.',
  withoutOrder:
    'El enlace guarda pesos, semilla y publicación, y nada de lo que no se publica: ni el orden ni los ' +
    'puntajes. Sólo se abre en un sitio de uso interno con esta misma publicación.',
  freeze: 'Congelar este escenario',
  freezeAndCompare: 'Congelar y comparar',
  link: 'Enlace del escenario',
  remove: 'Quitar',
};

export const scenariosWords = {
  thisPage: 'los pesos de esta página',
  /** «Hogar, congelado 3f9a01c2» */
  frozen: (weights: string, hash: string) => `${weights}, congelado ${hash}`,
  subtitle: (beside: string, publicacion: string) =>
    'Lugar de cada colonia: a la izquierda, como se congeló; a la derecha, ' +
    `${beside} (publicación ${publicacion})`,
  sealed: {
    whole: 'pesos, semilla, publicación, orden y puntajes',
    withoutOrder: 'pesos, semilla y publicación; ni el orden ni los puntajes van en el enlace',
  },
  seal: (sealed: string) =>
    `La huella (SHA-256) resume ${sealed}: si algo se altera en el enlace, deja de corresponder.`,
  release: 'Publicación',
  weights: 'Pesos',
  seed: 'Semilla',
  hash: 'Huella',
  otherHash: 'Huella del otro',
};
