/** The indicators that the real December has enough cases of, with their cases. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { INDICATORS, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { RealCase } from './realCases';

/** With fewer, a curve says too little: as in a build. */
const ENOUGH_CASES = 100;

/** In the order of the catalogue; wholes hold the cases of their parts. */
export function indicatorsWithCases(
  cases: readonly RealCase[],
): readonly { readonly nombre: string; readonly cases: readonly RealCase[] }[] {
  return INDICATORS.map(({ id, nombre }) => {
    const parts = new Set<string>(leavesOf(id));
    return { nombre, cases: cases.filter(({ indicador }) => parts.has(indicador ?? '')) };
  }).filter((own) => own.cases.length >= ENOUGH_CASES);
}

function leavesOf(id: IndicatorId): readonly IndicatorId[] {
  const parts = INDICATORS.filter(({ padre }) => padre === id);
  return parts.length === 0 ? [id] : parts.flatMap((part) => leavesOf(part.id));
}

/** Only the cases of the city's alcaldías: the file names places of other states too. */
export function inTheCity(cases: readonly RealCase[]): readonly RealCase[] {
  const text = readFileSync('data/catalogs/alcaldias.csv', 'utf8');
  const names = new Set(
    Papa.parse<Record<string, string>>(text.trim(), { header: true }).data.map(({ nombre = '' }) =>
      plain(nombre),
    ),
  );
  return cases.filter(({ alcaldia }) => names.has(plain(alcaldia)));
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L} ]/gu, '')
    .toUpperCase();
