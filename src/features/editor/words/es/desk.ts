/** The desk of the editor: its files, its forms and what was done to them. */
import type { Task } from '../../drafts.svelte';
import { plural } from '$lib/words/es/list';

const TASK_NAMES: Readonly<Record<Task, string>> = {
  acuerdo: 'Acuerdo nuevo',
  cambio: 'Cambiar un acuerdo',
  avance: 'Anotar un avance',
  sesion: 'Sesión nueva',
};

export const taskWords = {
  question: '¿Qué quieres hacer?',
  which: '¿Cuál?',
  chooseOne: 'Elige un acuerdo…',
  names: TASK_NAMES,
  change: (id: string) => `Cambiar ${id}`,
  changeOne: 'Cambiar un acuerdo',
};

export const editorWords = {
  leave: 'Hay cambios sin descargar, y se perderán. ¿Salir?',
  unchanged: 'No cambiaste nada: el renglón queda igual.',
  replace: 'Lo deshecho vuelve al formulario, en lugar de lo que tienes a medias. ¿Seguir?',
  undone: 'Deshecho. Lo que habías escrito está otra vez en el formulario.',
  addTo: (file: string) => `Añadir a ${file}`,
  changeIn: (file: string) => `Cambiar en ${file}`,
};

export const changesWords = {
  title: (count: number) =>
    count === 0
      ? 'Todavía no cambia nada'
      : `${plural(count, 'Cambia', 'Cambian')} ${count} ${plural(count, 'archivo', 'archivos')}`,
  nothingYet:
    'Aquí aparecerá cada archivo con tus cambios, para descargarlo o copiarlo. Puedes hacer varios ' +
    'antes de llevártelos.',
  takeThem: 'Descarga o copia cada uno y llévalo al repositorio, como se explica abajo.',
  warnings: 'Puede estar bien, pero conviene revisarlo:',
  undo: 'Deshacer el último cambio',
};

export const changedFileWords = {
  downloaded: (file: string) => `${file} está descargado.`,
  copied: (file: string) => `${file} está copiado entero.`,
  notCopied: 'El navegador no dejó copiar: abre «Ver el archivo entero» y cópialo de ahí.',
  line: (line: number) => `Línea ${line}`,
  download: (file: string) => `Descargar ${file}`,
  copy: (file: string) => `Copiar ${file}`,
  whole: 'Ver el archivo entero',
  wholeText: (file: string) => `Todo el texto de ${file}`,
};

const countsOf = (sessions: number, agreements: number, progress: number): string =>
  [
    `${sessions} ${plural(sessions, 'sesión', 'sesiones')}`,
    `${agreements} ${plural(agreements, 'acuerdo', 'acuerdos')}`,
    `${progress} ${plural(progress, 'avance', 'avances')}`,
  ].join(', ');

export const openFileWords = {
  ofTheSite: (sessions: number, agreements: number, progress: number) =>
    'Partes de los archivos que había cuando se construyó este sitio: ' +
    `${countsOf(sessions, agreements, progress)}.`,
  opened: (files: readonly string[], sessions: number, agreements: number, progress: number) =>
    `Partes de ${files.join(', ')}, de tu computadora: ${countsOf(sessions, agreements, progress)}.`,
  open: '¿Cambiaron desde entonces? Abre aquí los de ahora',
  busy:
    'Antes de abrir otro archivo, deshaz lo que llevas cambiado o, si ya lo descargaste, recarga la ' +
    'página.',
  which: 'acuerdos.csv, avances.csv o sesiones.csv, uno o varios. No salen de tu computadora.',
  refused: 'No se abrió, y todo sigue como estaba',
  errors: (count: number) => ({
    strong: count === 1 ? 'Hay un error que corregir' : `Hay ${count} errores que corregir`,
    after:
      '; mientras tanto nada se pierde. Los de un acuerdo se corrigen aquí, con «Cambiar un acuerdo»; ' +
      'los demás, en el archivo.',
  }),
};
