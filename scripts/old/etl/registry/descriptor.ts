/** `data/sources-old/*.json`: who publishes a dataset, where, and under which licence. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { declaredSeries } from '../../../../src/old/lib/contract/seriesFacts';
import { EtlError, messageOf } from '../io/errors';
import { sameFacts } from './sameFacts';

const day = v.pipe(v.string(), v.isoDate());

const descriptor = v.object({
  id: v.string(),
  publica: v.string(),
  conjunto: v.string(),
  /** Its name once the authority's own file is read, where `conjunto` is that of somebody's copy. */
  conjunto_oficial: v.optional(v.string()),
  slug: v.string(),
  url: v.pipe(v.string(), v.url()),
  licencia: v.string(),
  frecuencia: v.string(),
  /** Facts before this day are set aside. */
  primer_hecho: v.optional(day),
  por_que_primer_hecho: v.optional(v.string()),
  /**
   * Days that usually lie, at most, between the last fact of a file and the day up to which it tells
   * (docs/decisions/publicaciones-plausibles.md).
   */
  silencio_dias: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 31),
  /** Share of what it counts that usually, at most, names a place outside the city. */
  fuera_de_la_ciudad: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.01),
  /** What it counts of facts that other sources count too (docs/decisions/fuentes-que-cuentan-lo-mismo.md). */
  mismos_hechos: v.optional(sameFacts),
  /** Cuts of files that say nothing of when their cases were opened, recognised by their columns. */
  cortes_documentados: v.optional(
    v.array(
      v.object({
        columnas: v.array(v.string()),
        corte: day,
        ultimo_hecho: day,
        fuente: v.string(),
      }),
    ),
    [],
  ),
  /** Words and facts that go with the release, by which any page draws what it counts. */
  serie: v.optional(declaredSeries),
});

export type SourceDescriptor = v.InferOutput<typeof descriptor>;

/** @throws EtlError when the descriptor is missing or a field of it is wrong. */
export function readDescriptor(root: string, id: string): SourceDescriptor {
  const path = resolve(root, 'data/sources-old', `${id}.json`);
  try {
    return v.parse(descriptor, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new EtlError(
      `El descriptor «${path}» no sirve: ${messageOf(cause)}.`,
      'Corrígelo con los campos de los otros descriptores de data/sources-old/.',
      { cause },
    );
  }
}
