/** Which pages have their answers prepared, and in which files: docs/decisions/respuestas-preparadas.md. */
import { areMany } from '$lib/answers/manyAreas';
import type { ReleaseFacts } from './facts';

/** One for each kind of page, whatever is chosen in it: its address tells nobody what is looked at. */
export const PREPARED_FILES = ['panorama.json', 'agrupamientos.json', 'evaluar.json'] as const;
export type PreparedFileName = (typeof PREPARED_FILES)[number];

/** Of more colonias than a page can hold the files would be too large for one tap. */
export const arePrepared = ({ colonias }: Pick<ReleaseFacts, 'colonias'>): boolean =>
  !areMany(colonias.length);
