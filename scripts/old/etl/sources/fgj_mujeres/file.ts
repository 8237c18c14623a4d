/**
 * Women victims by month, delito and AGEB, from April 2019 to March 2021. No source of cases: of it is
 * published only how many women there were for every ten carpetas, by alcaldía, of all its months
 * together (docs/decisions/mujeres-por-carpetas.md). Of the AGEB no more than its alcaldía is read.
 */
import { INDICATORS } from '../../../../../src/old/lib/contract/indicators/catalogue';
import { DATE_QUIRKS } from '../../read/quirks';
import type { CaseSource, Vintage } from '../../registry/source';

export const WOMEN = 'fgj_mujeres';

/** First and last day of the facts that it tells of. */
export const WOMEN_DAYS = { from: '2019-04-01', to: '2021-03-31' } as const;

/** 13 characters (state, alcaldía, locality, AGEB), or 9 without the locality; it begins with the alcaldía. */
const AGEB = String.raw`^(\d{5})(\d{4})?\d{3}[0-9A]$`;

const FILE: Vintage = {
  id: 'mujeres_ageb_mes',
  nombre: 'mujeres víctimas por mes, delito y AGEB (un derivado público, con tabuladores)',
  columnas: ['fecha', 'delito', 'cvegeo'],
  indispensables: ['fecha', 'delito', 'cvegeo'],
  lee: {
    delito: ['delito'],
    fecha_hecho: ['fecha'],
    alcaldia: (
      column,
    ) => `coalesce(nullif(regexp_extract(trim(${column('cvegeo')}), '${AGEB}', 1), ''),
      trim(${column('cvegeo')}))`,
  },
};

export const womenFile: CaseSource = {
  id: WOMEN,
  vintages: [FILE],
  catalogo: 'delitos.csv',
  indicadores: INDICATORS,
  cruza: false,
  porColonia: false,
  horarios: false,
  motivos: {
    sin_ageb: {
      cuando: 'f.alcaldia IS NULL',
      descripcion: 'No trae AGEB: no se sabe en qué alcaldía fue.',
    },
    feminicidio: {
      cuando: "d.indicador IN ('feminicidio', 'tentativa_feminicidio')",
      descripcion: 'De feminicidio y de su tentativa no se dice cuántas mujeres por carpeta.',
    },
  },
  rarezas: DATE_QUIRKS,
};
