/** The numbers of the figures of priority as the files that they download: whole and unrounded. */
import type { Priority } from './answers/prioritise';
import type { Robustness } from './answers/robustness';
import type { ScenarioComparison } from './answers/compareScenarios';
import { named, type CsvTable } from '$lib/export/csv';
import type { SealedScenario } from './frozenScenario';
import { SEED, WEIGHTINGS } from './ask';

/** A value behind which a count is protected is empty, and what it gives to the score too. */
export function orderCsv(
  priority: Priority,
  robustness: Robustness | null,
  publicacion: string,
): CsvTable {
  const criteria = priority.moves;
  return {
    columns: named(
      'lugar',
      'clave',
      'nombre',
      'puntaje',
      'p_cinco_pesos_parecidos',
      'p_cinco_cualquier_peso',
      ...criteria.flatMap(({ id }) => [id, `${id}_peso`, `${id}_aporte`]),
      'ponderaciones',
      'semilla',
      'publicacion',
    ),
    rows: priority.order.map(({ clave, nombre, score, contributions }, place) => [
      place + 1,
      clave,
      nombre,
      score,
      robustness?.near.first[place] ?? null,
      robustness?.any.first[place] ?? null,
      ...criteria.flatMap(({ id, weight }) => {
        const own = contributions.find((each) => each.id === id);
        const value = own?.value ?? null;
        return [value, weight, value === null ? null : (own?.part ?? null)];
      }),
      WEIGHTINGS,
      SEED,
      publicacion,
    ]),
  };
}

export function acceptabilityCsv(
  { order }: Priority,
  { near, any }: Robustness,
  publicacion: string,
): CsvTable {
  const places = order.map((_, place) => `lugar_${place + 1}`);
  const rowsOf = (pesos: string, { acceptability, first }: Robustness['near']) =>
    order.map(({ clave, nombre }, area) => [
      clave,
      nombre,
      pesos,
      first[area] ?? null,
      ...(acceptability[area] ?? []),
      WEIGHTINGS,
      SEED,
      publicacion,
    ]);
  return {
    columns: named(
      'clave',
      'nombre',
      'pesos',
      'p_cinco',
      ...places,
      'ponderaciones',
      'semilla',
      'publicacion',
    ),
    rows: [...rowsOf('parecidos', near), ...rowsOf('cualquiera', any)],
  };
}

export function movesCsv({ moves }: Priority, publicacion: string): CsvTable {
  return {
    columns: named(
      'criterio',
      'peso',
      'baja_hasta',
      'baja_entra',
      'baja_sale',
      'sube_hasta',
      'sube_entra',
      'sube_sale',
      'publicacion',
    ),
    rows: moves.map(({ id, weight, up, down }) => [
      id,
      weight,
      down?.weight ?? null,
      down?.enters ?? null,
      down?.leaves ?? null,
      up?.weight ?? null,
      up?.enters ?? null,
      up?.leaves ?? null,
      publicacion,
    ]),
  };
}

export function scenariosCsv(
  { places }: ScenarioComparison,
  nameOf: (clave: string) => string,
  frozen: SealedScenario,
  other: { readonly publicacion: string; readonly hash: string | null },
): CsvTable {
  return {
    columns: named(
      'clave',
      'nombre',
      'lugar_congelado',
      'puntaje_congelado',
      'lugar_del_otro',
      'puntaje_del_otro',
      'publicacion_congelado',
      'huella_congelado',
      'publicacion_del_otro',
      'huella_del_otro',
    ),
    rows: places.map(({ clave, before, after, scoreBefore, scoreAfter }) => [
      clave,
      nameOf(clave),
      before,
      scoreBefore === null ? null : scoreBefore / 1000,
      after,
      scoreAfter === null ? null : scoreAfter / 1000,
      frozen.publicacion,
      frozen.hash,
      other.publicacion,
      other.hash,
    ]),
  };
}
