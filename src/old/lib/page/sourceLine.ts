import type { MarkedText } from '$old/lib/export/dataMarks';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { writeSource } from '$old/lib/words/es/sourceLine';
import type { ReleaseFacts } from './facts';
import { sourceFor } from './preference';

/** The foot of every figure: who counted what, up to when, and in which release. */
export function sourceLine(unit: CountingUnit, facts: ReleaseFacts): MarkedText {
  const { fuente, corte } = sourceFor(unit, facts);
  return {
    text: writeSource({ source: fuente, unit, cut: corte, publicacion: facts.publicacion }),
    data: { cut: corte, release: facts.publicacion },
  };
}
