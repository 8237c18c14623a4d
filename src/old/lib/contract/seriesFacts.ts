/** What a source says of its counts, so that no page has to know it: data/sources declares it, the manifest carries it. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());
const filled = v.pipe(v.string(), v.trim(), v.minLength(1));

/** By which of its days a case belongs to a period: of the fact, of the opening of its carpeta, or of the report (a call). */
const BASES = ['hecho', 'apertura', 'reporte'] as const;

/** From this day on something else is counted. */
const rupture = v.strictObject({
  desde: day,
  /** What changed, as it follows «desde … ». */
  que: filled,
  fuente: filled,
  /** Those that it breaks; absent where it breaks all. */
  indicadores: v.optional(v.array(filled)),
});

/** An indicator of this source that counts what one of another source counts too. */
const sameFacts = v.strictObject({
  indicador: filled,
  /** The other source and its indicator. */
  fuente: filled,
  con: filled,
  /** Why their numbers differ, beside unit and date, as whole sentences. */
  porque: filled,
});

/** As a descriptor declares it. */
export const declaredSeries = v.strictObject({
  /** Its name within a sentence and over a column: «SESNSP». */
  corto: filled,
  unidad: v.strictObject({ una: filled, varias: filled }),
  fecha: v.picklist(BASES),
  /** Of which places it tells, as a phrase: «las 16 alcaldías». */
  cobertura: v.optional(filled),
  rupturas: v.optional(v.array(rupture)),
  mismos_hechos: v.optional(v.array(sameFacts)),
});

/** As the manifest tells it. */
export const seriesFacts = v.strictObject({
  ...declaredSeries.entries,
  /** First and last day of which it tells. */
  desde: day,
  hasta: day,
  /** Some of its files are copies that somebody else typed or reshaped; absent where none is. */
  transcrita: v.optional(v.literal(true)),
});

type DeclaredSeries = v.InferOutput<typeof declaredSeries>;
export type DateBasis = DeclaredSeries['fecha'];
export type Rupture = v.InferOutput<typeof rupture>;
