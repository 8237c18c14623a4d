/** The numbers of a figure as the file that it downloads: whole, unrounded, and named as published. */
import type { Measure } from '$lib/answers/measure';
import type { Ranking } from '$lib/answers/ranking';
import { named, type CsvTable } from '$lib/export/csv';

/** The column of the counts that the figure shows. */
const COUNT_COLUMNS: Readonly<Record<Measure['fuente'], string>> = {
  fgj_carpetas: 'carpetas',
  fgj_victimas: 'victimas_mujeres',
};

/** The column of what the map and the list show. */
function valueColumn({ counts, measure }: Ranking): string {
  switch (measure) {
    case 'carpetas':
      return COUNT_COLUMNS[counts.fuente];
    case 'tasa':
      return 'tasa';
    case 'suavizada':
      return 'tasa_suavizada';
    case 'excedencia':
      return 'probabilidad_de_superar';
  }
}

/** A suppressed count is an empty cell, as in the release; so are the limits of a probability. */
export function coloniaCsv(ranking: Ranking): CsvTable {
  const { counts, colonias } = ranking;
  return {
    columns: named(
      'clave',
      'nombre',
      'n',
      'mujeres',
      valueColumn(ranking),
      'inferior_95',
      'superior_95',
      'lugar_desde_95',
      'lugar_hasta_95',
      'p_ajustada',
      'frente_al_resto',
      'fuente',
      'sexo',
    ),
    rows: colonias.map(({ clave, nombre, n, mujeres, value, lower, upper, places, p, verdict }) => [
      clave,
      nombre,
      n,
      mujeres,
      value,
      lower,
      upper,
      places?.best ?? null,
      places?.worst ?? null,
      p,
      verdict,
      counts.fuente,
      counts.sexo,
    ]),
  };
}
