/**
 * Offences by municipality and month of the Secretariado Ejecutivo (instrumento CNSP/38/15). One cell
 * is a count of offences in the files opened that month, whenever the facts were: neither the
 * Fiscalía's carpetas by date of the fact, nor victims.
 */
import { defineSource, type SourceIndicator } from '../registry/source';
import { SESNSP_VINTAGES } from './sesnsp_idm/vintages';

const BY_MONTH_OPENED =
  'Se cuenta en el mes en que se inició la carpeta, no en el del hecho. No se suma a las carpetas ' +
  'de la Fiscalía: son los mismos hechos, contados de otro modo.';

/** @param padre id of the one that it is a part of */
export const snspIndicator = (
  id: string,
  nombre: string,
  definicion: string,
  padre: string | null = null,
): SourceIndicator => ({
  id: `snsp_${id}`,
  nombre: `${nombre} (SESNSP)`,
  padre,
  unidad: 'delitos',
  definicion: `${definicion} ${BY_MONTH_OPENED}`,
  granoColonia: 'ninguno',
});

export const sesnspIdm = defineSource({
  id: 'sesnsp_idm',
  vintages: SESNSP_VINTAGES,
  catalogo: 'delitos_sesnsp.csv',
  indicadores: [
    snspIndicator(
      'feminicidio',
      'Feminicidio',
      'Delitos de feminicidio que la Fiscalía reportó al Secretariado Ejecutivo; un delito puede tener más de una víctima.',
    ),
    snspIndicator(
      'homicidio_doloso',
      'Homicidio doloso',
      'Delitos de homicidio doloso, de víctimas de cualquier sexo y casi siempre hombres: por sí solo no es violencia de género.',
    ),
    snspIndicator(
      'homicidio_culposo',
      'Homicidio culposo',
      'Delitos de homicidio culposo (sin intención), de víctimas de cualquier sexo. No es violencia de género: está para verse junto al doloso, porque lo que uno pierde lo puede ganar el otro.',
    ),
    snspIndicator(
      'violencia_familiar',
      'Violencia familiar',
      'Delitos de violencia familiar, de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'abuso_sexual',
      'Abuso sexual',
      'Delitos de abuso sexual, de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'acoso_sexual',
      'Acoso sexual',
      'Delitos de acoso sexual (sin relación de jerarquía), de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'hostigamiento_sexual',
      'Hostigamiento sexual',
      'Delitos de hostigamiento sexual (de quien tiene jerarquía sobre la víctima), de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'violacion',
      'Violación',
      'Delitos de violación simple y de violación equiparada, de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'violencia_genero',
      'Violencia de género distinta de la familiar',
      'Delitos que el Secretariado Ejecutivo clasifica como violencia de género en todas sus modalidades distinta a la violencia familiar.',
    ),
  ],
  cruza: false,
  porColonia: false,
  horarios: false,
  motivos: {
    fuera_de_la_ciudad: {
      cuando: null,
      descripcion: 'El municipio no es de la Ciudad de México.',
    },
    municipio_no_especificado: {
      cuando:
        "regexp_matches(trim(f.alcaldia), '^0?999[89]$') OR lower(trim(f.alcaldia)) = 'no especificado'",
      descripcion: 'El delito es de la ciudad, pero el archivo no dice de qué alcaldía.',
    },
    mes_sin_dato: {
      cuando: 'f.casos IS NULL',
      descripcion: 'El mes está en blanco: todavía no se reporta. En blanco no es cero.',
    },
  },
  rarezas: {
    clave_sin_cero: {
      efecto: 'corregida',
      donde: "regexp_matches(trim(alcaldia), '^\\d{4}$')",
      descripcion: 'La clave del municipio viene sin su cero inicial (9015); se completa.',
    },
    cuenta_con_decimales: {
      efecto: 'corregida',
      donde: "regexp_matches(trim(casos), '\\.0+$')",
      descripcion: 'La cuenta viene con decimales que son cero (2.0); se lee como entera.',
    },
  },
});
