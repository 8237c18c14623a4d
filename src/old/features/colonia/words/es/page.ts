import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { TitledView } from '$old/features/overview';
import { writePeriod } from '$old/lib/words/es/dates';
import { titled } from '$old/lib/words/es/siteName';

/** The sheet of one colonia. */
export const pageWords = {
  /** Over the persons that sources count in it, where any tells their sex. */
  who: 'Quiénes son las víctimas',
  unknown: (asked: string) => `No hay una colonia «${asked}» en esta publicación.`,
  kicker: {
    /** A link. */
    alcaldia: (name: string) => `Alcaldía ${name}`,
    after: ' · carpetas de investigación abiertas por la Fiscalía',
  },
  /** @param shown null for the view that it opens with */
  title: (colonia: string, shown: TitledView | null) =>
    titled(
      shown === null
        ? colonia
        : `${colonia}: ${indicatorOf(shown.indicador).enFrase}, ${writePeriod(shown.periodo)}`,
    ),
  where: (colonia: string) => `En ${colonia}`,
  changes: 'los cambios',
  /** What opens the numbers behind the first sentences. */
  full: 'Con qué números, y qué tan seguro es',
  agreements: {
    title: 'Acuerdos que la nombran',
    /** @param cabinet its name */
    none: (cabinet: string) => `Ningún acuerdo publicado del ${cabinet} nombra a esta colonia.`,
  },
};
