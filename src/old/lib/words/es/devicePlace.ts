/** The place of the device: asked on a tap, told as a colonia, and why where it cannot be. */
import { writeList } from './list';

export const devicePlaceWords = {
  button: 'Usar mi ubicación',
  asking: 'Preguntando a tu navegador dónde estás…',
  /** @param colonia the only one in which the device can be */
  one: (colonia: string) => `Por tu ubicación: ${colonia}. El punto no salió de esta página.`,
  /** @param colonias in which it may be @param alcaldia that it may be outside of; null where it is not */
  several: (colonias: readonly string[], alcaldia: string | null) => {
    const places =
      alcaldia === null ? writeOr(colonias) : `${writeOr(colonias)}, o quizá fuera de ${alcaldia}`;
    return `Tu aparato no lo sabe con exactitud: puede ser ${places}. ¿Cuál es?`;
  },
  outside: (alcaldia: string) =>
    `Tu ubicación no cae en ninguna colonia de ${alcaldia}. Puedes escribir la que buscas.`,
  vague:
    'Tu aparato sólo sabe a grandes rasgos dónde estás: no alcanza para decir una colonia. Escríbela en la caja.',
  denied:
    'Tu navegador no dio la ubicación: no hay permiso. Escribe la colonia, o cambia el permiso en la configuración del navegador.',
  unavailable: 'Tu aparato no pudo saber dónde está. Inténtalo otra vez, o escribe la colonia.',
  noBoundaries: 'No se cargó el mapa para ubicarte. Revisa tu conexión e inténtalo otra vez.',
};

/** «Centro o Morelos» */
const writeOr = (names: readonly string[]) => {
  const last = names.length - 1;
  return names.length < 2
    ? writeList(names)
    : `${names.slice(0, last).join(', ')} ${/^h?o/i.test(names[last] ?? '') ? 'u' : 'o'} ${names[last]}`;
};
