import { resolve } from '$app/paths';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import { sourceSheetWords } from './words/es/sourceSheet';

/** @param id of an indicator of the release, in the catalogue or not */
export function linkToSheet(id: string): FigureLink {
  return { name: sourceSheetWords.sheet, href: `${resolve('/(old)/indicadores/[id]', { id })}/` };
}

export function linkToPeers(): FigureLink {
  return { name: sourceSheetWords.peers, href: resolve('/alcaldias/') };
}
