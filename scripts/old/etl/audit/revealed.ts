/**
 * The cells that can be worked out from what was published and can't be taken back: their keys, and
 * neither how nor what. The list is written by hand: to add to it is to accept a leak.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import * as v from 'valibot';
import { observationName } from '../cells/cellNames';
import type { Recovered } from './audit';
import { KEPT } from './keptReleases';

export const REVEALED = `${KEPT}/ya-reveladas.csv`;

const key = v.object({
  fuente: v.string(),
  edicion: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.pipe(v.string(), v.isoDate()),
  sexo: v.string(),
  edad: v.string(),
});

/** A cell of the list. */
export type Revealed = Pick<Recovered, 'name' | 'edition'>;

/** @returns the listed cells; none where there is no list. */
export function revealedCells(root: string): readonly Revealed[] {
  const path = join(root, REVEALED);
  if (!existsSync(path)) return [];
  return csvParse(readFileSync(path, 'utf8')).map((row) => {
    const { edicion, ...place } = v.parse(key, row);
    return { name: observationName(place), edition: edicion };
  });
}

/** One cell as a line of the list. Cells of the table of hours have no place in it. */
export function revealedLine({ name, edition }: Revealed): string {
  const [indicador = '', clave = '', periodo = '', sexo = '', edad = '', fuente = ''] =
    name.split(', ');
  const nivel = clave.length === 5 ? 'alcaldia' : 'colonia';
  return [fuente, edition, indicador, nivel, clave, ...periodo.split(' '), sexo, edad].join(',');
}

/** How what was recovered compares with the list. */
export interface Compared {
  /** Not listed; or given away by the newest release itself, which no list excuses. */
  readonly beyond: readonly Recovered[];
  /** Listed, and no longer recovered: to be taken off the list. */
  readonly stale: readonly Revealed[];
}

export function compareWith(
  listed: readonly Revealed[],
  recovered: readonly Recovered[],
): Compared {
  const keysOf = (cells: readonly Revealed[]) =>
    new Set(cells.map(({ name, edition }) => `${edition} ${name}`));
  const [known, found] = [keysOf(listed), keysOf(recovered)];
  return {
    beyond: recovered.filter(
      ({ name, edition, isAlone }) => isAlone || !known.has(`${edition} ${name}`),
    ),
    stale: listed.filter(({ name, edition }) => !found.has(`${edition} ${name}`)),
  };
}
