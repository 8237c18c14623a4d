/** The files as they are where the site is built from: what she changes is what she will replace. */
import colonias from '../../../data/catalogs/colonias.csv?raw';
import aliases from '../../../data/catalogs/alias_colonias.csv?raw';
import acuerdos from '../../../data/catalogs/acuerdos.csv?raw';
import avances from '../../../data/catalogs/avances.csv?raw';
import sesiones from '../../../data/catalogs/sesiones.csv?raw';
import { ALCALDIA } from '$lib/contract/cabinet/agreementRow';
import { rowsOf, type EditedTexts } from './editing';
import type { PlaceNames } from '$lib/contract/catalogs/places';

export function loadEditor() {
  const texts: EditedTexts = {
    'sesiones.csv': sesiones,
    'acuerdos.csv': acuerdos,
    'avances.csv': avances,
  };
  const names: PlaceNames = {
    alcaldias: [],
    colonias: ofAlcaldia(colonias).map(({ clave = '', nombre = '' }) => ({
      clave,
      nombre,
      alcaldia: ALCALDIA,
    })),
    aliases: ofAlcaldia(aliases).map(({ clave = '', variante = '' }) => ({
      clave,
      variante,
      alcaldia: ALCALDIA,
    })),
  };
  return { texts, names };
}

const ofAlcaldia = (text: string) =>
  rowsOf(text)
    .map(({ cells }) => cells)
    .filter(({ alcaldia }) => alcaldia === ALCALDIA);

export type EditorData = ReturnType<typeof loadEditor>;
