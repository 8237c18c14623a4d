/** The numbers of the figures of reach as the tables under them. */
import type { NeedAndReach, NeedLevel, Quadrants } from './answers/needAndReach';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import {
  marked,
  numberCell,
  numeric,
  quoted,
  SUPPRESSED,
  tableOf,
  words,
  type Cell,
  type FigureTable,
} from '$lib/export/table';
import { writeDistance, writeMinutes } from './words/es/distances';
import { KIND_WORDS } from './words/es/helpWords';
import { writeCount, writePercent, writeRate } from '$lib/words/es/numbers';
import { writeProbability } from '$lib/words/es/probability';
import type { GroupReach, KindReach } from './askReach';

/** Where a place is that is in no colonia of the alcaldía. */
export const ELSEWHERE = 'fuera de las colonias de la alcaldía';

const NEED_LEVEL_WORDS: Readonly<Record<NeedLevel, string>> = {
  alta: 'probablemente por encima de la alcaldía',
  baja: 'probablemente por debajo de la alcaldía',
  incierta: 'no se puede saber',
  sin_cuenta: SUPPRESSED,
};

/** From the farthest to the nearest; with a column for each kind of service that has a place. */
export function reachTable({ quadrants, kinds }: GroupReach): FigureTable {
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric('Mujeres (estimación)', 'people'),
      numeric('En línea recta', 'distance'),
      numeric('A pie', 'minutes'),
      numeric('Mujeres a más de 1 km', 'share', 'km'),
      numeric('Mujeres a más de 15 min', 'share', 'min'),
      numeric('Mujeres por lugar', 'amount'),
      words('Lugar más cercano'),
      ...kinds.map(({ clase }) =>
        numeric(`A pie: ${KIND_WORDS[clase] ?? clase}`, 'minutes', clase),
      ),
    ],
    byMinutes(quadrants).map((colonia) => [
      marked(colonia.nombre, colonia.clave),
      marked(writeCount(colonia.mujeres), colonia.mujeres),
      marked(writeDistance(colonia.km), colonia.km),
      marked(writeMinutes(colonia.minutes), colonia.minutes),
      marked(writePercent(colonia.beyondKm), colonia.beyondKm),
      marked(writePercent(colonia.beyondMinutes), colonia.beyondMinutes),
      marked(writeCount(colonia.womenPerPlace), colonia.womenPerPlace),
      colonia.approximate ? 'aproximado: sólo se sabe su colonia' : 'con punto',
      ...kinds.map((kind) => minutesTo(kind, colonia.clave)),
    ]),
  );
}

/**
 * The places themselves, for a list too short to measure from.
 * @param reach as of `located`
 */
export function placesTable({ places }: GroupReach): FigureTable {
  return tableOf(
    [quoted('Lugar'), words('Qué es'), words('Colonia'), words('Dónde')],
    places.map(({ nombre, clase, colonia, aproximado }) => [
      nombre,
      KIND_WORDS[clase] ?? clase,
      colonia ?? ELSEWHERE,
      aproximado ? 'sólo se sabe su colonia' : 'con punto',
    ]),
  );
}

function minutesTo({ reaches }: KindReach, clave: string): Cell {
  const own = reaches.find((reach) => reach.clave === clave);
  return numberCell(own?.minutes ?? null, writeMinutes);
}

export function byMinutes(quadrants: Quadrants | null): readonly NeedAndReach[] {
  return [...(quadrants?.colonias ?? [])].sort((a, b) => b.minutes - a.minutes);
}

/** From the highest rate to the lowest. */
export function quadrantTable({ colonias }: Quadrants): FigureTable {
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric('A pie, en promedio', 'minutes'),
      numeric('Tasa suavizada', 'rate'),
      numeric('Entre (95\u00a0%)', ['low', 'high']),
      numeric('Probabilidad de superar a la alcaldía', 'probability'),
      words('Tasa', 'class'),
      words('Ayuda'),
    ],
    colonias.map(({ clave, nombre, minutes, rate, interval, exceedance, need, far }) => {
      const absent = need === 'sin_cuenta' ? UNPUBLISHED : NONE;
      return [
        marked(nombre, clave),
        marked(writeMinutes(minutes), minutes),
        numberCell(rate, writeRate, SUPPRESSED, absent),
        interval === null
          ? marked('', absent)
          : marked(`${writeRate(interval.lower)} y ${writeRate(interval.upper)}`, [
              interval.lower,
              interval.upper,
            ]),
        numberCell(exceedance, writeProbability, '', absent),
        marked(NEED_LEVEL_WORDS[need], need),
        far ? 'lejos' : 'cerca',
      ];
    }),
  );
}
