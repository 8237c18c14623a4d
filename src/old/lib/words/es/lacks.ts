/** What an alcaldía is without, said where what it lacks would stand. */
import type { Lack } from '$old/lib/contract/edition';

const SAID: Readonly<Record<Lack, (place: string) => string>> = {
  sin_gabinete: (place) =>
    `De la alcaldía ${place} no se lleva registro de sesiones ni de acuerdos de ningún gabinete.`,
  sin_poblacion_por_colonia: (place) =>
    `Esta publicación no dice cuánta gente vive en cada colonia de la alcaldía ${place}.`,
  sin_servicios_propios: (place) =>
    `No se conoce ningún servicio que esté en la alcaldía ${place}: los de esta página son de toda ` +
    'la ciudad o están en otra.',
  sin_entrada_diaria: (place) =>
    `No se sabe cuánta gente entra cada día a trabajar a la alcaldía ${place}: tampoco cuánto infla ` +
    'eso su tasa en los delitos de la calle y el transporte.',
};

/** @param place name of the alcaldía */
export const lackSentence = (lack: Lack, place: string): string => SAID[lack](place);
