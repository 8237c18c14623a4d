/** What of an address of priorities could not be followed, as sentences for the reader. */
import { writeAddressNote } from '$lib/words/es/addressNotes';
import type { FrozenRefusal } from '../../frozenScenario';
import type { ScenarioNote } from '../../scenarios';
import type { PriorityNote } from '../../view';
import {
  BROKEN_SCENARIO,
  INTERNAL_SCENARIO,
  ONE_DATUM,
  otherInternalSentence,
  SCORES_IN_SCENARIO,
} from './verdicts/scenarioVerdict';
import { weightsText } from './weightsText';

const WEIGHTS = {
  ilegibles: 'Los pesos que pide la dirección no se entienden. Se muestran los iguales.',
  ningun_criterio:
    'Esta publicación no tiene los criterios que pide la dirección. Se muestran los iguales.',
  faltan_criterios:
    'Esta publicación no tiene todos los criterios que pide la dirección. Su peso se reparte entre ' +
    'los demás.',
  mismo_dato: ONE_DATUM,
  sin_preferencia:
    'Esta publicación no tiene los pesos que pide la dirección. Se muestran los iguales.',
};

const SCENARIOS: Readonly<Record<FrozenRefusal, string>> = {
  interno: INTERNAL_SCENARIO,
  interno_con_puntajes: SCORES_IN_SCENARIO,
  alterado: BROKEN_SCENARIO,
};

export function writePriorityNote(note: PriorityNote | ScenarioNote): string {
  switch (note.kind) {
    case 'pesos':
      return WEIGHTS[note.why];
    case 'escenario':
      return SCENARIOS[note.why];
    case 'escenario_de_otra':
      return otherInternalSentence(note.publicacion, weightsText(note.parts));
    default:
      return writeAddressNote(note);
  }
}
