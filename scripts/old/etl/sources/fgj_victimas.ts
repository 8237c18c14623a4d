/**
 * Victims in the Fiscalía's investigation files. One row is one victim; a carpeta has as many rows
 * as victims, and each counts.
 */
import { INDICATORS } from '../../../../src/old/lib/contract/indicators/catalogue';
import {
  DATE_QUIRKS,
  OPENING_QUIRKS,
  POINT_QUIRKS,
  SPELLING_QUIRKS,
  TEXT_QUIRKS,
} from '../read/quirks';
import { BY_POINT, defineSource, type SourceIndicator } from '../registry/source';
import { ONLY_OPENING, TABLES } from './fgj_victimas/tables';
import { NO_CARPETA, WORKBOOK } from './fgj_victimas/workbook';

/** Legal persons have neither sex nor age; many persons were typed as such in early 2020. */
const IS_MORAL = "coalesce(upper(trim(tipo_persona)) = 'MORAL', false)";
const IS_SOMEONE =
  "(coalesce(trim(sexo), '') <> '' OR coalesce(trim(edad), '0') NOT IN ('', '0', '0.0'))";

/** Definitions that would be wrong of victims; the others say what the act is. */
const OF_VICTIMS: Readonly<Partial<Record<string, string>>> = {
  violencia_familiar: 'Personas víctimas en carpetas por el delito de violencia familiar.',
  feminicidio: 'Personas víctimas en carpetas por feminicidio: cada una cuenta.',
  tentativa_feminicidio: 'Personas víctimas en carpetas por tentativa de feminicidio.',
};

/** The catalogue's indicators, counted in persons: an act against two victims counts twice. */
const OF_PERSONS: readonly SourceIndicator[] = INDICATORS.map((indicator) => ({
  ...indicator,
  unidad: 'víctimas',
  definicion: OF_VICTIMS[indicator.id] ?? `Personas víctimas. ${indicator.definicion}`,
}));

export const fgjVictimas = defineSource({
  id: 'fgj_victimas',
  vintages: [...TABLES, WORKBOOK],
  catalogo: 'delitos.csv',
  indicadores: OF_PERSONS,
  cruza: true,
  porColonia: true,
  carpetasDe: 'fgj_carpetas',
  horarios: false,
  siempre: 'VIOLENCIA FAMILIAR',
  motivos: {
    persona_moral: {
      cuando: `${IS_MORAL} AND NOT ${IS_SOMEONE}`,
      descripcion: 'La víctima es una persona moral (una empresa o institución).',
    },
    punto_fuera: {
      cuando: `f.alcaldia = '${BY_POINT}'`,
      descripcion:
        'El archivo da sólo el punto, y no cae en ninguna colonia de las que se publican.',
    },
    victima_sin_carpeta: {
      cuando: `fecha_hecho = '${NO_CARPETA}'`,
      descripcion: 'La hoja de carpetas no tiene la suya: no se sabe cuándo ni dónde fue.',
    },
    fecha_desconocida: {
      cuando: "trim(fecha_hecho) LIKE '1900-01-01%'",
      descripcion: 'La fecha del hecho es 1900-01-01, con la que se dice que no se sabe.',
    },
  },
  rarezas: {
    ...DATE_QUIRKS,
    ...OPENING_QUIRKS,
    ...TEXT_QUIRKS,
    ...SPELLING_QUIRKS,
    ...POINT_QUIRKS,
    fecha_de_inicio: {
      efecto: 'señalada',
      donde: `fecha_inicio = '${ONLY_OPENING}'`,
      descripcion:
        'El archivo no dice cuándo fue el hecho: el caso cuenta en la fecha en que se abrió la carpeta.',
    },
    moral_con_sexo_o_edad: {
      efecto: 'corregida',
      donde: `${IS_MORAL} AND ${IS_SOMEONE}`,
      descripcion:
        'Dice «persona moral», pero trae sexo o edad, que sólo tienen las personas: se cuenta como persona.',
    },
    sexo_vacio: {
      efecto: 'señalada',
      donde: `coalesce(trim(sexo), '') = '' AND NOT (${IS_MORAL} AND NOT ${IS_SOMEONE})`,
      descripcion: 'No dice el sexo de la víctima; cuenta como no especificado.',
    },
    edad_desconocida: {
      efecto: 'señalada',
      donde: `coalesce(trim(edad), '0') IN ('', '0', '0.0') AND NOT (${IS_MORAL} AND NOT ${IS_SOMEONE})`,
      descripcion: 'La edad viene vacía o es 0, que es como se dice que no se sabe.',
    },
  },
});
