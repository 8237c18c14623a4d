/** The files as they are where the site is built from: what she changes is what she will replace. */
import colonias from '../../../data/catalogs/colonias.csv?raw';
import aliases from '../../../data/catalogs/alias_colonias.csv?raw';
import acuerdos from '../../../data/catalogs/acuerdos.csv?raw';
import avances from '../../../data/catalogs/avances.csv?raw';
import sesiones from '../../../data/catalogs/sesiones.csv?raw';
import type { PlaceNames } from '$lib/contract/catalogs/places';
import { loadEdition } from '$lib/page/edition.server';
import { rowsOf, type EditedTexts } from './editing';

export async function loadEditor() {
  const { alcaldia, cabinet } = await loadEdition();
  const held = { 'sesiones.csv': sesiones, 'acuerdos.csv': acuerdos, 'avances.csv': avances };
  // Those that are there are of another alcaldía's cabinet.
  const texts: EditedTexts = cabinet === null ? emptied(held) : held;
  const own = { alcaldia: alcaldia.clave };
  const ofAlcaldia = (text: string) =>
    rowsOf(text)
      .map(({ cells }) => cells)
      .filter((cells) => cells.alcaldia === alcaldia.clave);
  const names: PlaceNames = {
    alcaldias: [],
    colonias: ofAlcaldia(colonias).map(({ clave = '', nombre = '' }) => ({
      clave,
      nombre,
      ...own,
    })),
    aliases: ofAlcaldia(aliases).map(({ clave = '', variante = '' }) => ({
      clave,
      variante,
      ...own,
    })),
  };
  return { texts, names };
}

/** Their headers alone. */
const emptied = (texts: EditedTexts): EditedTexts => ({
  'sesiones.csv': headerOf(texts['sesiones.csv']),
  'acuerdos.csv': headerOf(texts['acuerdos.csv']),
  'avances.csv': headerOf(texts['avances.csv']),
});

const headerOf = (text: string): string => text.slice(0, text.indexOf('\n') + 1);

export type EditorData = Awaited<ReturnType<typeof loadEditor>>;
