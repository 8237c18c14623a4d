import type { MarkedText } from '$old/lib/export/dataMarks';
import { pageWords } from './words/es/page';

/** The foot of the figures of agreements. */
export const sourceLine = (publicacion: string): MarkedText => ({
  text: pageWords.source(publicacion),
  data: { release: publicacion },
});
