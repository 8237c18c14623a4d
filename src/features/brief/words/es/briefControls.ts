/** What the brief has: its blocks, what is brought to it, the reader's note, and why a link was not brought. */
import type { BriefBlock, NotBrought } from '../../view';

const BLOCKS: Readonly<Record<BriefBlock, string>> = {
  cambios: 'Qué cambió',
  prioridades: 'Por dónde empezar',
  acuerdos: 'Acuerdos',
  evaluacion: 'Qué se evaluó',
};

export const briefControlsWords = {
  legend: 'Qué lleva el informe',
  blocks: BLOCKS,
  session: {
    day: 'Día, si es de otra sesión que aún no está en el registro',
    title: 'Cómo se llama',
  },
  /** In order, with the two pages that a link may be of. */
  bring: {
    before: 'Enlace de',
    priorities: 'unos pesos o un escenario',
    or: ', o de',
    evaluation: 'una evaluación',
    after: ', para traerlo aquí',
  },
  take: 'Traer',
  notBrought: {
    interno: 'Ese enlace se hizo en un sitio de uso interno y no se abre en el público.',
    otro: 'Eso no es un enlace de Prioridades ni de Evaluar: cópialo entero de la barra de direcciones.',
  } satisfies Record<NotBrought, string>,
  removeEvaluations: 'Quitar las evaluaciones',
  room: (most: number) => `Caben ${most} evaluaciones.`,
  note: 'Nota propia',
  noteHelp: (characters: number, lines: number, written: number) =>
    `Hasta ${characters} caracteres y ${lines} renglones; van ${written}. Se queda en la dirección de ` +
    'esta página, tras el «#», que el navegador no envía a nadie; y en lo que imprimas. No escribas ' +
    'datos de una persona.',
};
