/** The fields of a form: what they offer, what they say of a row so far, and what is left to put right. */
import { plural } from '$lib/words/es/list';

export const fieldWords = {
  required: '(obligatorio)',
  choose: 'Elige…',
  asInTheFile: (value: string) => `${value} (así está en el archivo)`,
  /** How a date that was typed was read. */
  read: (date: string) => `Se lee: ${date}.`,
  outsideSessions: 'Ninguna: fue fuera de sesión',
};

export const listFieldWords = {
  add: 'Añadir',
  added: (names: readonly string[]) => `Añadido: ${names.join(', ')}.`,
  remove: (name: string) => `Quitar ${name}`,
  removed: (name: string) => `Quitado: ${name}.`,
};

export const progressFieldsWords = {
  target: (amount: string, unit: string) => `Meta: ${amount} ${unit}.`,
  unitOnly: (unit: string) => `Sin meta; se cuenta en ${unit}.`,
  noUnit: 'Sin meta ni unidad: sólo se anota sin cantidad, y cuando ya está cumplido.',
  last: (amount: string, date: string) => `Último avance: ${amount}, ${date}.`,
  none: 'Sin avances con cantidad hasta ahora.',
};

export const summaryWords = {
  title: (count: number) =>
    count === 0
      ? 'Ya no falta nada: vuelve a intentarlo'
      : `Falta corregir ${count} ${plural(count, 'cosa', 'cosas')}`,
  /** @param problem where it is and what, told */
  broken: (problem: string) => `Con este cambio, ${problem}`,
};
