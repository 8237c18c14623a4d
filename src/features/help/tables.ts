/** The numbers of the figures of reach as the tables under them. */
import type { NeedAndReach, NeedLevel, Quadrants } from './answers/needAndReach';
import { writeDistance, writeMinutes } from './words/es/distances';
import { KIND_WORDS } from './words/es/helpWords';
import { writeCount, writePercent, writeRate } from '$lib/words/es/numbers';
import { writeProbability } from '$lib/words/es/probability';
import { SUPPRESSED, type FigureTable } from '$features/overview/tables';
import type { GroupReach, KindReach } from './askReach';

const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });

/** Where a place is that is in no colonia of the alcaldía. */
export const ELSEWHERE = 'fuera de las colonias de la alcaldía';

export const NEED_LEVEL_WORDS: Readonly<Record<NeedLevel, string>> = {
  alta: 'probablemente por encima de la alcaldía',
  baja: 'probablemente por debajo de la alcaldía',
  incierta: 'no se puede saber',
  sin_cuenta: SUPPRESSED,
};

/** From the farthest to the nearest; with a column for each kind of service that has a place. */
export function reachTable({ quadrants, kinds }: GroupReach): FigureTable {
  return {
    columns: [
      words('Colonia'),
      numeric('Mujeres (estimación)'),
      numeric('En línea recta'),
      numeric('A pie'),
      numeric('Mujeres a más de 1 km'),
      numeric('Mujeres a más de 15 min'),
      numeric('Mujeres por lugar'),
      words('Lugar más cercano'),
      ...kinds.map(({ clase }) => numeric(`A pie: ${KIND_WORDS[clase] ?? clase}`)),
    ],
    rows: byMinutes(quadrants).map((colonia) => [
      colonia.nombre,
      writeCount(colonia.mujeres),
      writeDistance(colonia.km),
      writeMinutes(colonia.minutes),
      writePercent(colonia.beyondKm),
      writePercent(colonia.beyondMinutes),
      writeCount(colonia.womenPerPlace),
      colonia.approximate ? 'aproximado: sólo se sabe su colonia' : 'con punto',
      ...kinds.map((kind) => minutesTo(kind, colonia.clave)),
    ]),
  };
}

/**
 * The places themselves, for a list too short to measure from.
 * @param reach as of `located`
 */
export function placesTable({ places }: GroupReach): FigureTable {
  return {
    columns: [words('Lugar'), words('Qué es'), words('Colonia'), words('Dónde')],
    rows: places.map(({ nombre, clase, colonia, aproximado }) => [
      nombre,
      KIND_WORDS[clase] ?? clase,
      colonia ?? ELSEWHERE,
      aproximado ? 'sólo se sabe su colonia' : 'con punto',
    ]),
  };
}

function minutesTo({ reaches }: KindReach, clave: string): string {
  const own = reaches.find((reach) => reach.clave === clave);
  return own === undefined ? '' : writeMinutes(own.minutes);
}

export function byMinutes(quadrants: Quadrants | null): readonly NeedAndReach[] {
  return [...(quadrants?.colonias ?? [])].sort((a, b) => b.minutes - a.minutes);
}

/** From the highest rate to the lowest. */
export function quadrantTable({ colonias }: Quadrants): FigureTable {
  return {
    columns: [
      words('Colonia'),
      numeric('A pie, en promedio'),
      numeric('Tasa suavizada'),
      numeric('Entre (95\u00a0%)'),
      numeric('Probabilidad de superar a la alcaldía'),
      words('Tasa'),
      words('Ayuda'),
    ],
    rows: colonias.map(({ nombre, minutes, rate, interval, exceedance, need, far }) => [
      nombre,
      writeMinutes(minutes),
      rate === null ? SUPPRESSED : writeRate(rate),
      interval === null ? '' : `${writeRate(interval.lower)} y ${writeRate(interval.upper)}`,
      exceedance === null ? '' : writeProbability(exceedance),
      NEED_LEVEL_WORDS[need],
      far ? 'lejos' : 'cerca',
    ]),
  };
}
