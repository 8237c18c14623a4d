/** What was counted, of whom, where and when, and how late it is reported. */
import { column, type Table } from './column';

export const COUNTS = {
  observaciones: {
    descripcion: 'Los hechos contados: indicador × lugar × periodo × sexo × edad.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('nivel', 'VARCHAR', 'alcaldia o colonia'),
      column('clave', 'VARCHAR', 'Clave del INEGI: 09015, 0901500010007'),
      column(
        'periodo_tipo',
        'VARCHAR',
        'mes, trimestre, anio, trienio o lapso (los días que dice su fuente en el manifiesto)',
      ),
      column('periodo', 'DATE', 'Primer día del periodo'),
      column('sexo', 'VARCHAR', 'mujer, hombre, no_especificado o total'),
      column(
        'edad',
        'VARCHAR',
        '0-11, 12-17, 18-29, 30-44, 45-59, 60+, no_especificada o total; lo que la autoridad publica ya contado, en sus edades: 0-12, 13-17, 18-29, 30-60, 61+',
      ),
      column('n', 'INTEGER', 'La cuenta; vacía donde está suprimida', 'casos'),
      column('supresion', 'VARCHAR', 'ninguna, primaria o complementaria'),
    ],
    orden: [
      'fuente',
      'indicador',
      'nivel',
      'clave',
      'periodo_tipo',
      'periodo',
      'sexo',
      'edad',
      'n',
      'supresion',
    ],
  },
  al_corte: {
    descripcion:
      'Totales de alcaldías como eran al corte de sus colonias, donde hoy son otros: con ellos se compara lo que se cuenta por colonia o por hora.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('clave', 'VARCHAR', 'Clave de la alcaldía'),
      column('periodo_tipo', 'VARCHAR', 'trimestre, anio u horario (los tres años de sus horas)'),
      column('periodo', 'DATE', 'Primer día del periodo'),
      column('corte', 'DATE', 'Último día en que pudo abrirse uno de esos casos'),
      column('n', 'INTEGER', 'La cuenta a ese corte', 'casos'),
    ],
    orden: ['fuente', 'indicador', 'clave', 'periodo_tipo', 'periodo'],
  },
  horarios: {
    descripcion: 'Día de la semana y hora del hecho en la alcaldía, sumados tres años.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('clave', 'VARCHAR', 'Clave de la alcaldía'),
      column('periodo', 'DATE', 'Primer día de los tres años'),
      column('dia_semana', 'INTEGER', '1 = lunes … 7 = domingo'),
      column('hora', 'INTEGER', 'Hora del hecho, 0 a 23', 'h'),
      column('n', 'INTEGER', 'La cuenta; vacía donde está suprimida', 'casos'),
      column('supresion', 'VARCHAR', 'ninguna, primaria o complementaria'),
    ],
    orden: ['fuente', 'indicador', 'clave', 'periodo', 'dia_semana', 'hora'],
  },
  oportunidad: {
    descripcion: 'Qué parte de los hechos ya se había denunciado tantos días después.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos al que se aplica la curva'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column(
        'anio',
        'INTEGER',
        'Año de los hechos; vacío: todos. Un año cuenta sólo lo abierto en sus primeros 181 días, para compararlo con otros',
        'año',
      ),
      column('dias', 'INTEGER', 'Días entre el hecho y la apertura de la carpeta', 'días'),
      column('proporcion', 'DOUBLE', 'Parte de los casos abierta a lo más en esos días'),
      column('inferior', 'DOUBLE', 'Límite inferior de su intervalo de Wilson del 95 %'),
      column('superior', 'DOUBLE', 'Límite superior de su intervalo de Wilson del 95 %'),
      column('casos', 'INTEGER', 'Casos con que se midió la curva', 'casos'),
      column(
        'seguimiento',
        'INTEGER',
        'Días que se siguió, cuando menos, a cada mes de hechos con que se midió',
        'días',
      ),
      column('origen', 'VARCHAR', 'Dónde se midió: en esta publicación o en un archivo anterior'),
    ],
    orden: ['fuente', 'indicador', 'anio', 'dias'],
  },
  apilamientos: {
    descripcion:
      'Colonias donde muchas carpetas tienen el mismo punto, que puede ser donde se registran: si lo que se dice de ellas se sostiene sin esas carpetas. Nunca cuántas son, ni dónde.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('clave', 'VARCHAR', 'Clave de la colonia'),
      column('de', 'VARCHAR', 'Indicador de las carpetas apiladas'),
      column(
        'anios',
        'VARCHAR',
        'Años comparados con 8 carpetas o más de un delito en el mismo punto, con «; »',
      ),
      column('indicador', 'VARCHAR', 'Indicador del que se dice algo: ése, o uno del que es parte'),
      column(
        'asunto',
        'VARCHAR',
        'cambio (contra el periodo anterior) o nivel (contra el resto de la alcaldía)',
      ),
      column('periodo_tipo', 'VARCHAR', 'anio o trienio'),
      column('periodo', 'DATE', 'Primer día del periodo'),
      column('contra', 'DATE', 'Primer día del periodo con que se compara; vacía si es un nivel'),
      column(
        'efecto',
        'VARCHAR',
        'Sin ellas: sostiene (se dice lo mismo), menor o mayor (el cambio), azar (el cambio podría caber en él), contrario (cambiaría hacia el otro lado), cambia (el nivel sería otro) o reservado (decirlo daría a conocer cuántas son)',
      ),
    ],
    orden: ['fuente', 'clave', 'de', 'indicador', 'asunto', 'periodo_tipo', 'periodo'],
  },
} as const satisfies Record<string, Table>;
