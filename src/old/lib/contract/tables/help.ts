/** Where help is asked for. */
import { column, NOTE, SAID_BY, type Table } from './column';

export const HELP = {
  servicios: {
    descripcion: 'Dónde y a qué teléfono se pide ayuda, quién lo dice y si alguien lo confirmó.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador, S001…'),
      column('nombre', 'VARCHAR', 'Cómo se llama'),
      column(
        'tipo',
        'VARCHAR',
        'linea_telefonica, luna, centro_justicia, fiscalia, alcaldia, salud, infancia, migrantes, osc, refugio_contacto u otro',
      ),
      column('institucion', 'VARCHAR', 'Quién lo presta'),
      column('telefono', 'VARCHAR', 'Como se marca; varios, con «; »; vacío si está por verificar'),
      column('whatsapp', 'VARCHAR', 'Como se marca; vacío si está por verificar'),
      column('horario', 'VARCHAR', 'Días y horas de atención, como los da la fuente'),
      column(
        'direccion',
        'VARCHAR',
        'Calle y número; vacía si está por verificar y siempre en un refugio',
      ),
      column('colonia', 'VARCHAR', 'Clave de su colonia (INEGI); vacía si el catálogo no la tiene'),
      column('colonia_nombre', 'VARCHAR', 'Nombre de la colonia'),
      column('alcaldia', 'VARCHAR', 'Clave en la tabla alcaldias; vacía si atiende a distancia'),
      column('lat', 'DOUBLE', 'Latitud aproximada; vacía si está por verificar', 'grados'),
      column('lon', 'DOUBLE', 'Longitud aproximada; vacía si está por verificar', 'grados'),
      column(
        'atiende',
        'VARCHAR',
        'Con «; »: psicologica, juridica, medica, social, refugio, infancia, lgbt, migrantes',
      ),
      column(
        'idiomas',
        'VARCHAR',
        'Lenguas en que atiende, con «; »; vacía si ninguna fuente lo dice',
      ),
      column('url', 'VARCHAR', 'Su página'),
      column('fuente_url', 'VARCHAR', 'Página pública de donde salen los datos'),
      column('fuente_fecha', 'VARCHAR', 'Fecha de esa página: AAAA, AAAA-MM o AAAA-MM-DD'),
      column(
        'estado_verificacion',
        'VARCHAR',
        'prensa, secundaria, fuente_oficial, lista_oficial, o confirmado: alguien llamó o fue',
      ),
      column('fecha_confirmacion', 'DATE', 'Día en que alguien lo confirmó; vacía si nadie'),
      column('por_verificar', 'BOOLEAN', 'Si falta confirmar su teléfono o su domicilio'),
      NOTE,
    ],
    orden: ['id'],
  },
  horarios_servicios: {
    descripcion:
      'Cuándo abre cada servicio cuyo horario se pudo leer, día por día. Los días festivos no se conocen.',
    columnas: [
      column('servicio', 'VARCHAR', 'Identificador en la tabla servicios'),
      column('dia', 'INTEGER', '1 es lunes y 7, domingo'),
      column('abre', 'VARCHAR', 'Hora de la Ciudad de México, HH:MM'),
      column('cierra', 'VARCHAR', 'La misma, el mismo día; 24:00 es la medianoche que lo termina'),
    ],
    orden: ['servicio', 'dia', 'abre'],
  },
  puntos_violeta: {
    descripcion:
      'Los Puntos Violeta con lugar conocido. Sin renglones mientras nadie publique la lista.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador, PV001…'),
      column('nombre', 'VARCHAR', 'Cómo se llama el lugar'),
      column(
        'clase',
        'VARCHAR',
        'farmacia, escuela, comercio, espacio_publico, oficina_publica u otro',
      ),
      column('colonia', 'VARCHAR', 'Clave en la tabla colonias; vacía si sólo se da el punto'),
      column('lat', 'DOUBLE', 'Latitud; vacía si sólo se da la colonia', 'grados'),
      column('lon', 'DOUBLE', 'Longitud; vacía si sólo se da la colonia', 'grados'),
      ...SAID_BY,
      column('fecha_confirmacion', 'DATE', 'Día en que alguien lo confirmó; vacía si nadie'),
      NOTE,
    ],
    orden: ['id'],
  },
} as const satisfies Record<string, Table>;
