import type { MarkedText } from '$lib/export/dataMarks';

/** The foot of the figures of agreements. */
export const sourceLine = (publicacion: string): MarkedText => ({
  text: `Acuerdos y avances de fuentes públicas, cada uno con la suya. Publicación ${publicacion}.`,
  data: { release: publicacion },
});
