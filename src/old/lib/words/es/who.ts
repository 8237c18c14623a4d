/** Around the persons that a source counts: their table, its columns and its key. */
import type { Sex } from '$old/lib/answers/whoCounted';

const ages: Readonly<Record<string, string>> = {
  no_especificada: 'Edad no especificada',
  total: 'Todas las edades',
};

export const whoWords = {
  age: 'Edad',
  sexes: {
    mujer: 'Mujeres',
    hombre: 'Hombres',
    no_especificado: 'Sin especificar',
    total: 'Todas',
  } satisfies Record<Sex, string>,
  /** @param band as published: «18-29», «60+» */
  band: (band: string) =>
    ages[band] ??
    `${band.endsWith('+') ? `${band.slice(0, -1)} y más` : band.replace('-', ' a ')} años`,
  /** The foot of the figure. @param days written; null where they are said beside it */
  source: (publisher: string, dataset: string, days: string | null, publicacion: string) =>
    `${publisher}: ${dataset}${days === null ? '' : `, ${days}`}. Publicación ${publicacion}.`,
};
