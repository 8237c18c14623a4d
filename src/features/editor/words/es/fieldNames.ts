/** How each column is asked for, and what goes in it. */
import type { EditedFile } from '../../editing';

interface FieldName {
  readonly label: string;
  readonly hint?: string;
  /** A row without it can't be read. */
  readonly required?: true;
}

type Names = Readonly<Record<string, FieldName>>;

const LOOSE_DATE =
  'Día, mes y año, en ese orden. Si la fuente no da el día, el mes y el año, o sólo el año.';

const SOURCE: Names = {
  fuente_url: {
    label: 'Página de la fuente',
    hint: 'Completa, con https://. Debe poder abrirla cualquiera.',
  },
  fuente: {
    label: 'Documento de la fuente',
    hint: 'Sólo si no hay página: qué boletín, oficio o acta, y de qué fecha.',
  },
  nota: {
    label: 'Nota',
    hint: 'Lo que haga falta para leer bien el renglón. Nada de un caso, de una persona ni de dónde está un refugio.',
  },
};

const SESSION: Names = {
  fecha: { label: 'Fecha', hint: LOOSE_DATE, required: true },
  nombre: {
    label: 'Nombre',
    hint: 'Como lo dice la fuente: «sexta sesión ordinaria».',
    required: true,
  },
  ...SOURCE,
};

const AGREEMENT: Names = {
  id: { label: 'Identificador', hint: 'El que sigue del último.', required: true },
  sesion: { label: 'Sesión en que se acordó', hint: 'Al elegirla se llena su fecha.' },
  fecha_sesion: { label: 'Fecha del acto', hint: `Fuera de sesión. ${LOOSE_DATE}` },
  acuerdo: {
    label: 'Qué se acordó',
    hint: 'En una frase, con un verbo: qué se hará, y cuánto si se dijo.',
    required: true,
  },
  tipo: { label: 'Tipo', required: true },
  responsable: { label: 'Responsable', hint: 'El área o dependencia.', required: true },
  aliados: { label: 'Con quién', hint: 'Quienes firman o participan, de uno en uno.' },
  colonias: { label: 'Colonias', hint: 'Sólo las que nombra el acuerdo.' },
  meta_valor: { label: 'Meta', hint: 'Sólo el número, sin comas: 1200.' },
  meta_unidad: { label: 'Unidad de la meta', hint: 'De qué son: «Puntos Violeta instalados».' },
  fecha_compromiso: {
    label: 'Fecha de compromiso',
    hint: 'Día, mes y año, en ese orden. Vacía si no se fijó.',
  },
  estado: { label: 'Estado', required: true },
  indicadores: {
    label: 'Indicadores que busca mover',
    hint: 'Sólo si la fuente no deja duda.',
  },
  ...SOURCE,
};

const PROGRESS: Names = {
  acuerdo: { label: 'Acuerdo', required: true },
  fecha: { label: 'Fecha del corte', hint: LOOSE_DATE, required: true },
  valor: {
    label: 'Cuánto se llevaba',
    hint: 'El acumulado a esa fecha, en la unidad del acuerdo; sólo el número.',
  },
  ...SOURCE,
};

export const FIELD_NAMES: Readonly<Record<EditedFile, Names>> = {
  'sesiones.csv': SESSION,
  'acuerdos.csv': AGREEMENT,
  'avances.csv': PROGRESS,
};
