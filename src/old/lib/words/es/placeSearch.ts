/** The box in which a place is looked for, by any name that people give it. */
import type { ToldVerdict, VerdictState } from '$old/lib/answers/verdictStates';
import { writeList } from './list';

const KINDS: Readonly<Record<string, string>> = {
  colonia: 'colonia',
  barrio: 'barrio',
  parque: 'parque',
  plaza: 'plaza',
  monumento: 'monumento',
  mercado: 'mercado',
  museo: 'museo',
  hospital: 'hospital',
  edificio: 'edificio',
  metro: 'estación del Metro',
  metrobus: 'estación del Metrobús',
  pilares: 'PILARES',
  codigo_postal: 'código postal',
  alcaldia: 'alcaldía',
};

const VERDICTS: Readonly<Record<VerdictState, string>> = {
  encima: 'por encima del resto',
  igual: 'no se distingue del resto',
  depende: 'depende de a quién se cuenta',
  registro: 'quizá por dónde se registra',
  debajo: 'por debajo del resto',
  no_publicada: 'no se publica',
  sin_respuesta: 'sin comparación',
};

/** «en Morelos y en Centro» */
const within = (names: readonly string[]) => writeList(names.map((name) => `en ${name}`));

export const placeSearchWords = {
  label: 'Colonia, barrio, código postal, estación o lugar',
  placeholder: 'Colonia, código o lugar',
  list: 'Lugares',
  keys: 'Flechas para elegir, Intro para abrir, Escape para cerrar.',
  stays: 'Lo que escribes no sale de tu aparato.',
  examples: 'Por ejemplo:',
  clear: 'Borrar',
  whole: 'Ver toda la alcaldía',
  loading: 'Cargando los nombres de lugares…',
  failed:
    'No se cargaron los nombres de barrios, estaciones y códigos. Mientras, busca por el nombre de la colonia.',
  retry: 'Volver a intentar',
  noScript: 'Ver la lista de colonias',
  /** @param count of places offered */
  count: (count: number) => (count === 1 ? '1 lugar.' : `${count} lugares.`),
  /** What it is; the word of the release where there is none of ours. */
  kind: (clase: string) => KINDS[clase] ?? clase,
  /** «por encima del resto; depende de a quién se cuenta» */
  verdict: ({ state, depends }: ToldVerdict) =>
    depends && state !== 'depende' ? `${VERDICTS[state]}; ${VERDICTS.depende}` : VERDICTS[state],
  /** «barrio: queda en Morelos y en Centro» */
  where: (clase: string, colonias: readonly string[]) =>
    `${KINDS[clase] ?? clase}: queda ${within(colonias)}`,
  /** «Polanco está en Miguel Hidalgo, no en Cuauhtémoc.» */
  outside: (nombre: string, alcaldias: readonly string[], own: string) =>
    `${nombre} está ${within(alcaldias)}, no en ${own}.`,
  alsoOutside: (alcaldias: readonly string[]) =>
    `También hay un lugar que se llama así ${within(alcaldias)}.`,
  unknownCode: (code: string) =>
    `El código postal ${code} no lo tenemos: puede ser de esta alcaldía o de otra. Prueba con el nombre de la colonia.`,
  unknown: (typed: string) =>
    `No conocemos ningún lugar que se llame «${typed}». Prueba con la colonia, una estación o un mercado cercano.`,
  alike: (typed: string) => `No conocemos «${typed}». Se llaman parecido:`,
  /** «Buscaste «Tepito»: queda en Morelos y en Centro.» */
  sought: (nombre: string, colonias: readonly string[]) =>
    `Buscaste «${nombre}»: queda ${within(colonias)}.`,
  see: (colonia: string) => `Ver ${colonia}`,
};
