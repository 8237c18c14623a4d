/**
 * Calls to Línea Mujeres (Locatel). Most are about the law, health or feelings, not violence, and
 * who calls need not be the victim: neither her sex nor her age is crossed with anything.
 */
import { defineSource, type SourceIndicator } from '../registry/source';
import { VINTAGES } from './linea_mujeres/vintages';

const ARE_CALLS =
  'Son llamadas, no delitos ni personas: quien llama puede no ser la víctima, y puede llamar varias ' +
  'veces. Sólo entran las que dicen dónde fueron los hechos, que cada año fueron menos (971 de las ' +
  '8,270 de noviembre de 2016 a abril de 2020), en el día de la llamada: que la cuenta baje no dice ' +
  'que se haya llamado menos.';

const calls = (
  suffix: string,
  nombre: string,
  padre: string | null,
  granoColonia: SourceIndicator['granoColonia'],
  definicion: string,
): SourceIndicator => ({
  id: `llamadas_linea_mujeres${suffix}`,
  nombre: `Llamadas a Línea Mujeres${nombre}`,
  padre: padre === null ? null : `llamadas_linea_mujeres${padre}`,
  unidad: 'llamadas',
  definicion: `${definicion} ${ARE_CALLS}`,
  granoColonia,
});

export const lineaMujeres = defineSource({
  id: 'linea_mujeres',
  vintages: VINTAGES,
  catalogo: 'tematicas_linea_mujeres.csv',
  indicadores: [
    calls('', ', en total', null, 'anio', 'Todas las llamadas de mujeres, de cualquier tema.'),
    calls(
      '_violencia',
      ' por violencia',
      '',
      'anio',
      'Llamadas cuya primera temática es «VIOLENCIA».',
    ),
    calls(
      '_violencia_familiar',
      ' por violencia de género familiar',
      '_violencia',
      'anio',
      'Llamadas cuyas temáticas son «VIOLENCIA», «DE GÉNERO» y «FAMILIAR».',
    ),
    calls(
      '_otra_violencia',
      ' por otra violencia',
      '_violencia',
      'trienio',
      'Llamadas cuya primera temática es «VIOLENCIA», y no de género familiar.',
    ),
    calls(
      '_otros_temas',
      ' por otros temas',
      '',
      'anio',
      'Llamadas de asesoría jurídica, psicológica o médica cuya primera temática no es «VIOLENCIA».',
    ),
  ],
  cruza: false,
  porColonia: true,
  horarios: false,
  motivos: {
    fuera_de_la_ciudad: {
      cuando: null,
      descripcion: 'Los hechos no fueron en la Ciudad de México.',
    },
    no_es_mujer: {
      cuando: "lower(trim(f.sexo)) IN ('masculino', 'hombre', 'm')",
      descripcion: 'Quien llama no es mujer: la fila es de otro servicio de Locatel.',
    },
    sin_lugar_de_los_hechos: {
      cuando: "coalesce(trim(f.alcaldia), '') = ''",
      descripcion:
        'No dice dónde fueron los hechos. El domicilio de quien llama no es el lugar de los hechos: no se usa.',
    },
  },
  rarezas: {
    sin_colonia_de_los_hechos: {
      efecto: 'señalada',
      donde: "coalesce(trim(alcaldia), '') <> '' AND coalesce(trim(colonia), '') = ''",
      descripcion: 'Dice la alcaldía de los hechos y no la colonia; cuenta sólo en la alcaldía.',
    },
    sexo_vacio: {
      efecto: 'señalada',
      donde: "coalesce(trim(sexo), '') = ''",
      descripcion: 'No dice el sexo de quien llama; se cuenta, porque la línea es para mujeres.',
    },
  },
});
