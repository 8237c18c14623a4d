/**
 * The Fiscalía's investigation files (carpetas de investigación). One row is one carpeta: a case,
 * of any number of victims, whose sex it does not tell.
 */
import { INDICATORS } from '../../../../src/old/lib/contract/indicators/catalogue';
import {
  DATE_QUIRKS,
  HOUR_QUIRKS,
  OPENING_QUIRKS,
  POINT_QUIRKS,
  SPELLING_QUIRKS,
  TEXT_QUIRKS,
} from '../read/quirks';
import { defineSource } from '../registry/source';
import { TABLES } from './fgj_carpetas/tables';
import { WORKBOOK } from './fgj_carpetas/workbook';

export const fgjCarpetas = defineSource({
  id: 'fgj_carpetas',
  vintages: [...TABLES, WORKBOOK],
  catalogo: 'delitos.csv',
  indicadores: INDICATORS,
  cruza: false,
  porColonia: true,
  oficinas: true,
  horarios: true,
  siempre: 'VIOLENCIA FAMILIAR',
  motivos: {},
  rarezas: {
    ...DATE_QUIRKS,
    ...OPENING_QUIRKS,
    ...HOUR_QUIRKS,
    ...TEXT_QUIRKS,
    ...SPELLING_QUIRKS,
    ...POINT_QUIRKS,
  },
});
