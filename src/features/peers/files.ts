/** The numbers of the two figures as the files that they download: whole and unrounded. */
import { CARPETAS } from '$lib/answers/measure';
import type { Peer, PeerComparison, PeerSpread } from './answers/peers';
import type { SpineRow } from './answers/spine';
import type { CsvTable, CsvValue } from '$lib/export/csv';

const NAMES = [
  'indicador',
  'clave',
  'nombre',
  'n',
  'mujeres',
  'tasa',
  'tasa_ciudad',
  'inferior_95',
  'superior_95',
  'inferior_99_8',
  'superior_99_8',
  'sobredispersion',
  'ensanchado_por',
  'veredicto',
  'fuente',
  'sexo',
] as const;

const columns = NAMES.map((name) => ({ name }));

function rowOf(indicador: string, comparison: PeerSpread, peer: Peer): readonly CsvValue[] {
  const { clave, nombre, n, mujeres, rate, limits, verdict } = peer;
  return [
    indicador,
    clave,
    nombre,
    n,
    mujeres,
    rate,
    comparison.cityRate,
    limits.inner.lower,
    limits.inner.upper,
    limits.outer.lower,
    limits.outer.upper,
    comparison.dispersion,
    Math.sqrt(comparison.inflation),
    verdict,
    CARPETAS.fuente,
    CARPETAS.sexo,
  ];
}

export function funnelCsv(indicador: string, comparison: PeerComparison): CsvTable {
  return { columns, rows: comparison.peers.map((peer) => rowOf(indicador, comparison, peer)) };
}

export function spineCsv(spine: readonly SpineRow[]): CsvTable {
  return {
    columns,
    rows: spine.map(({ indicador, comparison, own }) => rowOf(indicador, comparison, own)),
  };
}
