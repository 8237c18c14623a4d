/** What an agreement does not say of an evaluation, as sentences for who asked for it. */
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { echo } from '$lib/words/es/echo';
import type { EvaluationLinkNote } from '../../evaluationLink';

export function writeEvaluationLinkNote(note: EvaluationLinkNote): string {
  switch (note.kind) {
    case 'acuerdo':
      return `No hay un acuerdo ${echo(note.asked)} en esta publicación.`;
    case 'acuerdo_sin_colonias':
      return `El acuerdo ${note.id} no dice en qué colonias: elígelas para evaluarlo.`;
    case 'acuerdo_sin_fecha':
      return `El acuerdo ${note.id} no tiene fecha publicada: elige desde cuándo mirar.`;
    case 'acuerdo_sin_dia':
      return `Del acuerdo ${note.id} sólo se sabe «${note.fecha}»: se mira desde el primer día posible.`;
    case 'acuerdo_sin_indicador':
      return (
        `El acuerdo ${note.id} no dice qué indicador busca mover: ` +
        `se muestra ${indicatorOf(note.shown).enFrase}.`
      );
  }
}
