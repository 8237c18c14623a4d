/** An invented source and the sheets of two indicators: a whole and its part. */
import type { IndicatorSheet, SheetFacts } from '$features/indicators/sheets.server';

export const WHOLE: IndicatorSheet = {
  id: 'violencia_sexual',
  nombre: 'Violencia sexual',
  definicion: 'Carpetas por delitos sexuales.',
  unidad: 'carpetas',
  padre: null,
  partes: ['violacion'],
  delitos: ['ABUSO SEXUAL', 'VIOLACION'],
  grano: 'anio',
  aLaVista: [],
  meses: { primero: '2019-01-01', ultimo: '2024-12-01' },
  propioCompleto: '2024-07-01',
};

export const PART: IndicatorSheet = {
  ...WHOLE,
  id: 'violacion',
  nombre: 'Violación',
  definicion: 'Carpetas por violación.',
  padre: 'violencia_sexual',
  partes: [],
  delitos: ['VIOLACION'],
  grano: 'trienio',
  aLaVista: [{ grano: 'trienio', celdas: 30, aLaVista: 12, casos: 400, casosALaVista: 320 }],
};

export const SHEET_FACTS: SheetFacts = {
  publicacion: '2025-06-30-publico-00000000',
  construida: '2025-06-30',
  fuente: {
    id: 'fgj_carpetas',
    publica: 'Fiscalía inventada',
    conjunto: 'Carpetas inventadas',
    url: 'https://ejemplo.invalid/carpetas',
    licencia: 'CC BY 4.0',
    obtenida: null,
    archivos: [],
    corte: '2025-01-31',
    corte_segun: 'su nombre',
    filas_leidas: 0,
    filas_contadas: 0,
    filas_apartadas: [],
    primer_mes: '2019-01-01',
    ultimo_mes: '2024-12-01',
    ultimo_mes_completo: '2024-07-01',
  },
  indicadores: [WHOLE, PART],
};
