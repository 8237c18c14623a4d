/** What the brief has: its blocks, what is brought to it, the reader's note, and why a link was not brought. */
import type { BriefBlock } from '../../view';

const BLOCKS: Readonly<Record<BriefBlock, string>> = {
  cambios: 'Qué cambió',
  prioridades: 'Por dónde empezar',
  acuerdos: 'Acuerdos',
};

export const briefControlsWords = {
  legend: 'Qué lleva el informe',
  blocks: BLOCKS,
  session: {
    day: 'Día, si es de otra sesión que aún no está en el registro',
    title: 'Cómo se llama',
  },
  bring: { before: 'Enlace de', priorities: 'unos pesos', after: ', para traerlo aquí' },
  take: 'Traer',
  notBrought: 'Eso no es un enlace de Prioridades: cópialo entero de la barra de direcciones.',
  note: 'Nota propia',
  noteHelp: (characters: number, lines: number, written: number) =>
    `Hasta ${characters} caracteres y ${lines} renglones; van ${written}. Se queda en la dirección de ` +
    'esta página, tras el «#», que el navegador no envía a nadie; y en lo que imprimas. No escribas ' +
    'datos de una persona.',
};
