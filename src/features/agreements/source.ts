/** The foot of the figures of agreements. */
export const sourceLine = (publicacion: string): string =>
  `Acuerdos y avances de fuentes públicas, cada uno con la suya. Publicación ${publicacion}.`;
