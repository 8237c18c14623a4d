/** What the page of evaluations says around its figures and controls. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { titled } from '$lib/words/es/siteName';
import { writeColonias, writeSince, type EvaluationSubject } from './verdicts/evaluationWords';

const HEADING = 'Evaluar: antes y después, frente a colonias comparables';

export const pageWords = {
  title: titled(HEADING),
  /** Of another evaluation than the example. */
  titleOf: (colonias: readonly ColoniaKey[], { enFrase, desde, nameOf }: EvaluationSubject) =>
    titled(`Evaluar: ${enFrase} en ${writeColonias(colonias, nameOf)} desde ${writeSince(desde)}`),
  heading: HEADING,
  description:
    '¿Cambió donde se hizo algo más que donde no? Con el cambio más pequeño que las cuentas dejarían ' +
    'ver, y qué tan a menudo sale una diferencia así sin que se haga nada.',
  example: {
    strong: 'Es un ejemplo:',
    after:
      'no evalúa nada que se haya hecho en esa colonia, que está por su población. Sirve para aprender a leer la página; elige ' +
      'abajo lo que quieras evaluar.',
  },
  agreement: {
    named: (id: string) => `Acuerdo ${id}:`,
    link: 'Ver el acuerdo',
    departed: 'Lo que se ve es de otras colonias o desde otra fecha: no evalúa este acuerdo.',
  },
  agreements: {
    title: 'Los acuerdos que dicen en qué colonias',
    none: 'Ninguno de los acuerdos publicados dice en qué colonias.',
    others:
      'De los demás no se puede decir en qué lugar compararlos. Que algo esté cumplido no es lo mismo ' +
      'que saber si cambió lo que se buscaba.',
  },
};
