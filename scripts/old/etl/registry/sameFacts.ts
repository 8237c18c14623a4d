import * as v from 'valibot';

export const sameFacts = v.object({
  /** A name that the sources which count the same facts share. */
  de: v.string(),
  cuenta: v.picklist(['carpetas', 'personas']),
  /** The day by which a case belongs to a period: that of the fact, or of the opening of its carpeta. */
  fecha: v.picklist(['hecho', 'apertura']),
});

export type SameFacts = v.InferOutput<typeof sameFacts>;
