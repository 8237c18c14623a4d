import { resolve } from '$app/paths';
import { OTHER_SOURCES } from '$old/features/peers';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import { sourceSheetWords } from './words/es/sourceSheet';

/** @param id of an indicator of the release, in the catalogue or not */
export function linkToSheet(id: string): FigureLink {
  return { name: sourceSheetWords.sheet, href: `${resolve('/(old)/indicadores/[id]', { id })}/` };
}

/** @param indicador that the alcaldías are told of */
export function linkToPeers(indicador: string): FigureLink {
  const page = resolve('/(old)/comparar/[[indicador]]', { indicador: OTHER_SOURCES });
  return { name: sourceSheetWords.peers, href: `${page}/#${indicador}` };
}
