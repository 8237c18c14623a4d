import { titled } from '$old/lib/words/es/siteName';
import { writeDay } from '$old/lib/words/es/dates';
import { plural } from '$old/lib/words/es/list';

/** The sheet of an indicator that only the release knows, around what its sources say. */
export const sourceSheetWords = {
  tab: (name: string) => titled(`${name} · Indicadores`),
  kicker: { link: 'Indicadores', after: ' · de otra fuente' },
  sheet: 'Mes por mes, y qué cuenta',
  peers: 'Entre las alcaldías de la ciudad',
  none: (place: string) => `Esta publicación lo cuenta en otras alcaldías, y no en ${place}.`,
  partOf: 'Es parte de',
  parts: 'Sus partes',
  same: 'Los mismos hechos, en otro registro',
  /** Under the name of each source. */
  unit: (unit: string) => `Cuenta ${unit}.`,
  texts: (count: number) =>
    `${plural(count, 'El texto exacto que lo alimenta', 'Los textos exactos que lo alimentan')}:`,
  licence: (name: string) => `Licencia: ${name}.`,
  shownIn: 'Dónde se ve',
  foot: (publicacion: string, day: string) => `Publicación ${publicacion}, del ${writeDay(day)}.`,
};
