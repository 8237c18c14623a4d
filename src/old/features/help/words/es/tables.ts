/** Heads and cells of the tables under the figures of reach. */
import type { NeedLevel } from '../../answers/needAndReach';

const LEVELS: Readonly<Record<Exclude<NeedLevel, 'sin_cuenta'>, string>> = {
  alta: 'probablemente por encima de la alcaldía',
  baja: 'probablemente por debajo de la alcaldía',
  incierta: 'no se puede saber',
};

export const tableWords = {
  colonia: 'Colonia',
  women: 'Mujeres (estimación)',
  inLine: 'En línea recta',
  onFoot: 'A pie',
  beyondKm: 'Mujeres a más de 1 km',
  beyondMinutes: 'Mujeres a más de 15 min',
  womenPerPlace: 'Mujeres por lugar',
  nearest: 'Lugar más cercano',
  onFootTo: (kind: string) => `A pie: ${kind}`,
  byColonia: 'sólo se sabe su colonia',
  nearestByColonia: 'aproximado: sólo se sabe su colonia',
  byPoint: 'con punto',
  place: 'Lugar',
  kind: 'Qué es',
  where: 'Dónde',
  meanOnFoot: 'A pie, en promedio',
  smoothedRate: 'Tasa suavizada',
  between: 'Entre (95\u00a0%)',
  interval: (lower: string, upper: string) => `${lower} y ${upper}`,
  exceedance: 'Probabilidad de superar a la alcaldía',
  rate: 'Tasa',
  help: 'Ayuda',
  far: 'lejos',
  near: 'cerca',
  levels: LEVELS,
};
