import type { MarkedText } from '$lib/export/dataMarks';
import type { Measure } from '$lib/answers/measure';
import { writeDay } from '$lib/words/es/dates';
import type { ReleaseFacts } from './facts';
import { sourceFor } from './preference';

const COUNTED: Readonly<Record<Measure['fuente'], string>> = {
  fgj_carpetas: 'carpetas de investigación abiertas',
  fgj_victimas: 'víctimas en carpetas de investigación abiertas',
};

/** The foot of every figure: who counted what, up to when, and in which release. */
export function sourceLine(measure: Measure, facts: ReleaseFacts): MarkedText {
  const { fuente, corte } = sourceFor(measure, facts);
  return {
    text: `${fuente}: ${COUNTED[measure.fuente]} hasta el ${writeDay(corte)}. Publicación ${facts.publicacion}.`,
    data: { cut: corte, release: facts.publicacion },
  };
}
