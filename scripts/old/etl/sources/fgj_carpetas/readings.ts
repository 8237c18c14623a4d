/** How the Fiscalía's tables of both kinds are read. */
import { anyDay, anyHour, hourWithin } from '../../read/readings';
import type { Reading, Vintage } from '../../registry/source';

/** The first of two columns that is filled, where the text `nan`, which pandas left, is nothing. */
export const filled =
  (first: string, second: string): Reading =>
  (column) =>
    `coalesce(nullif(${column(first)}, 'nan'), nullif(${column(second)}, 'nan'))`;

/** A date and, in releases that have no column for it, the hour within it. */
export const dated = (day: string, hour: string) =>
  ({
    fecha_hecho: (column) => anyDay(column(day)),
    hora_hecho: (column) =>
      `coalesce(${anyHour(column(hour))}, ${hourWithin(anyDay(column(day)))})`,
  }) satisfies Vintage['lee'];
