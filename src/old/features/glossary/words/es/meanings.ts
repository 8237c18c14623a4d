/** The glossary: each term of the site with one meaning. */
import type { Term } from '$old/lib/words/es/terms';

interface Meaning {
  readonly name: string;
  readonly meaning: string;
  /** Anchor of the page of methods, where how it is done is told; null where none does. */
  readonly method: string | null;
}

export const meanings: Readonly<Record<Term, Meaning>> = {
  carpeta: {
    name: 'Carpeta de investigación',
    meaning:
      'El expediente que la Fiscalía abre cuando alguien denuncia. Una carpeta puede tener varias víctimas. Lo que no se denuncia no está en ninguna.',
    method: null,
  },
  tasa: {
    name: 'Tasa',
    meaning:
      'Cuántas carpetas hay por cada cien mil personas al año. Así se comparan lugares con más y con menos gente.',
    method: 'intervalos',
  },
  'tasa-suavizada': {
    name: 'Tasa suavizada',
    meaning:
      'La tasa acercada a la media de las colonias. Se acerca más donde hay pocas carpetas, porque ahí una sola cambia mucho la tasa.',
    method: 'suavizado',
  },
  intervalo: {
    name: 'Intervalo',
    meaning:
      'Entre qué dos números está el valor de fondo, sin el azar de la cuenta. Un método así acierta en noventa y cinco de cada cien casos.',
    method: 'intervalos',
  },
  azar: {
    name: 'Azar, y más allá del azar',
    meaning:
      'El azar es lo que una cuenta sube o baja sola, aunque nada cambie. Más allá del azar está lo que casi nunca pasaría así: menos de cinco veces en cien, aun al preguntar por todas las colonias a la vez.',
    method: 'comparacion',
  },
  comparaciones: {
    name: 'Comparaciones a la vez (Holm)',
    meaning:
      'Si se pregunta mucho, algo sale raro por casualidad. La corrección de Holm pide más a cada respuesta mientras más preguntas se hacen juntas.',
    method: 'holm',
  },
  divisor: {
    name: 'A quién se cuenta (el divisor)',
    meaning:
      'Con qué gente se divide: las mujeres que viven ahí o la gente que está ahí de día, que es una estimación. De día, en algunas colonias hay varias veces más gente de la que vive ahí.',
    method: null,
  },
  depende: {
    name: 'Depende',
    meaning:
      'Dos maneras honestas de contar dan respuestas distintas. Entonces no se da una sola: se dice de qué depende.',
    method: null,
  },
  'no-se-publica': {
    name: 'No se publica',
    meaning:
      'La cuenta es de menos de cinco, o con ella se podría saber otra que lo es. Se calla para que nadie pueda ser reconocida. No quiere decir cero.',
    method: 'proteccion',
  },
  'cuenta-provisional': {
    name: 'Provisional',
    meaning:
      'De esos meses todavía llegan denuncias, así que la cuenta va a subir. Se dibuja punteada y no entra en ninguna comparación.',
    method: 'meses-completos',
  },
  ponderaciones: {
    name: 'Ponderaciones',
    meaning:
      'Repartos de peso entre los criterios de prioridad. Se prueban miles: un lugar firme casi no cambia con ellos.',
    method: 'prioridades',
  },
};
