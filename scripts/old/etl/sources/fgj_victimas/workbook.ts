/** The sheet of victims in the Fiscalía's yearly workbooks: when and where is in that of carpetas. */
import { anyDay } from '../../read/readings';
import type { Vintage } from '../../registry/source';
import {
  OF_HIGH_IMPACT,
  WORKBOOK_COLUMNS,
  WORKBOOK_FACTS,
  WORKBOOK_READS,
  WORKBOOK_SHEET,
} from '../fgj_carpetas/workbook';

/** Column of a victim whose carpeta is not in its sheet. */
const ORPHAN = '_sin_carpeta';
/** What `fecha_hecho` says of her. */
export const NO_CARPETA = 'sin carpeta';

export const WORKBOOK: Vintage = {
  id: 'fgj_libro_victimas',
  nombre: 'los libros anuales desde 2025 (hoja «1b Víctimas»)',
  columnas: [
    ...WORKBOOK_COLUMNS,
    ...WORKBOOK_FACTS,
    'SEXO',
    'EDAD',
    'TIPO PERSONA',
    'TIPO DE PERSONA',
    'CALIDAD JURÍDICA',
    'CALIDAD JURIDICA',
  ],
  indispensables: ['SEXO', 'EDAD'],
  siempre: OF_HIGH_IMPACT,
  lee: {
    ...WORKBOOK_READS,
    fecha_hecho: (column) =>
      `CASE WHEN ${column(ORPHAN)} IS NOT NULL THEN '${NO_CARPETA}' ELSE ${anyDay(column('FECHA DE LOS HECHOS'))} END`,
    sexo: ['SEXO'],
    edad: ['EDAD'],
    tipo_persona: ['TIPO PERSONA', 'TIPO DE PERSONA'],
    calidad_juridica: ['CALIDAD JURÍDICA', 'CALIDAD JURIDICA'],
  },
  hoja: {
    nombre: /^\s*1\s*b\b|v[ií]ctimas/i,
    filaEncabezado: 2,
    junta: {
      hoja: WORKBOOK_SHEET,
      fuente: 'fgj_carpetas',
      por: ['ID_CI', 'ID_AP'],
      prefiere: 'MODALIDAD - DELITO',
      huerfana: ORPHAN,
    },
  },
};
