/** What broke a series, in words, and who says so. */
import { BREAKS, type BreakId, type InterventionId } from '$old/lib/contract/breaks';

interface BreakWords {
  readonly nombre: string;
  readonly fuente: string;
}

const breakWords: Readonly<Record<BreakId, BreakWords>> = {
  reclasificacion_2018: {
    nombre: 'la ciudad reclasificó las carpetas de 2018 y pasó de procuraduría a fiscalía',
    fuente: 'Proceso y datanoticias, 2019',
  },
  confinamiento_2020: {
    nombre: 'el confinamiento de abril a julio de 2020',
    fuente: 'Jornada Nacional de Sana Distancia; las carpetas de esos meses, en el propio archivo',
  },
  tentativa_2021: {
    nombre: 'la tentativa de feminicidio casi no se usaba antes de 2021',
    fuente: 'el propio archivo',
  },
  registro_nacional_2026: {
    nombre: 'el registro nacional cuenta aparte las tentativas y los subtipos nuevos desde 2026',
    fuente: 'Expansión, 6 de marzo de 2026',
  },
};

/** Every break that is known, each with who says so: «el confinamiento de abril a julio de 2020 (…); …» */
export function writeBreaks(): string {
  return BREAKS.map(({ id }) => `${breakWords[id].nombre} (${breakWords[id].fuente})`).join('; ');
}

/** «el confinamiento de abril a julio de 2020» */
function writeBreak(id: BreakId): string {
  return breakWords[id].nombre;
}

/** What broke a series, and who says so. */
export function knownBreak(id: BreakId): { readonly que: string; readonly fuente: string } {
  const { nombre, fuente } = breakWords[id];
  return { que: nombre, fuente };
}

/** Why two periods are not compared. */
export function crossedSentence(id: BreakId): string {
  return `Los dos periodos no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie: ${writeBreak(id)}.`;
}

/** What a break leaves of places compared in the one period that holds it. */
export function heldBreakSentence(id: BreakId): string {
  return (
    `En el periodo está una ruptura de la serie: ${writeBreak(id)}. Los lugares se comparan en los mismos meses; ` +
    'lo que se ve no vale para antes ni para después.'
  );
}

interface InterventionWords {
  /** In the figure, beside its months. */
  readonly mark: string;
  /** In its key. */
  readonly meaning: string;
  /** «que antes de la pandemia» */
  readonly before: string;
  /** «sin contar el confinamiento» */
  readonly apart: string;
}

export const interventionWords: Readonly<Record<InterventionId, InterventionWords>> = {
  confinamiento_2020: {
    mark: 'confinamiento',
    meaning: 'confinamiento, de abril a julio de 2020: en ningún nivel y en nada de lo esperado',
    before: 'antes de la pandemia',
    apart: 'sin contar el confinamiento',
  },
};
