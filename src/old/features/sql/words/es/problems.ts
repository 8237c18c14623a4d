/** Why a query was not answered, and what to do. */
import { MOST_SQL_BYTES } from '$old/lib/engine/freeSql';
import { writeCount } from '$old/lib/words/es/numbers';
import type { Problem } from '../../problem';
import type { Refusal } from '../../statement';

const KILOBYTE = 1024;

export const problemWords = {
  /** Before what is wrong. */
  at: (line: number, column: number) => `Línea ${line}, columna ${column}.`,
  /** Of the line that is shown with its caret. */
  piece: 'La línea, con lo que está mal señalado',
  goThere: 'Ir ahí',
  fixes: '¿Quisiste decir',
  fixesEnd: '?',
  engine: 'Lo que dijo el motor',
  /** Under the piece that is marked. */
  short: {
    column: 'esta columna no existe',
    table: 'esta tabla no existe',
    alias: 'esta tabla no está en el FROM',
    function: 'esta función no existe',
    type: 'este tipo no existe',
    syntax: 'aquí dejó de entenderse',
    end: 'aquí falta algo',
    unterminated: 'esta comilla no se cierra',
    group: 'falta en el GROUP BY',
    ambiguous: 'puede ser de dos tablas',
    arguments: 'no se puede con este tipo',
    conversion: 'no se puede convertir',
    where_aggregate: 'no va en el WHERE',
    locked: 'aquí no se permite',
    deep: 'es demasiado',
    other: 'aquí',
    several: 'aquí empieza otra',
    command: 'aquí sólo se pregunta',
  },
};

export function sayProblem({ code, name, type }: Problem): string {
  const named = name === null ? '' : ` «${name}»`;
  switch (code) {
    case 'column':
      return `No hay una columna${named} en las tablas de la consulta.`;
    case 'table':
      return `No hay una tabla${named}. Las que hay están en la lista de tablas.`;
    case 'alias':
      return `La consulta usa${named} y no está en su FROM.`;
    case 'function':
      return `No hay una función${named}.`;
    case 'type':
      return `No hay un tipo${named}. Si es una columna, quizá falta un signo después de ella, como el =.`;
    case 'syntax':
      return `La consulta deja de entenderse en${named}. Suele faltar o sobrar algo justo antes.`;
    case 'end':
      return 'La consulta se termina antes de tiempo: falta algo al final, quizá cerrar un paréntesis.';
    case 'unterminated':
      return 'Una comilla se abre y no se cierra.';
    case 'group':
      return `La columna${named} no está en el GROUP BY: agrégala ahí, o di cuál de sus valores quieres.`;
    case 'ambiguous':
      return `La columna${named} está en más de una tabla: di de cuál.`;
    case 'arguments':
      return `La función${named} no sirve con valores de ese tipo. Conviértelos antes, con CAST.`;
    case 'conversion':
      return `El valor${named} no se puede convertir${type === null ? '' : ` a ${type}`}. Con TRY_CAST quedaría vacío.`;
    case 'where_aggregate':
      return 'En el WHERE no puede ir una suma ni otra cuenta de varios renglones: va en el HAVING.';
    case 'locked':
      return (
        'Aquí sólo se leen las tablas de la publicación: no se abren archivos ni direcciones, no se guarda nada ' +
        'y no se cambian los ajustes del motor.'
      );
    case 'deep':
      return 'La consulta tiene demasiadas partes, una dentro de otra. Hazla más corta.';
    case 'other':
      return 'El motor no pudo responder esta consulta.';
  }
}

export function sayRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'empty':
      return 'No hay nada que preguntar: escribe una consulta o elige una de las preguntas.';
    case 'long':
      return (
        `La consulta mide ${writeCount(Math.ceil(refusal.bytes / KILOBYTE))} KB y aquí caben ` +
        `${MOST_SQL_BYTES / KILOBYTE} KB: una más larga detiene al motor. Acórtala.`
      );
    case 'several':
      return 'Hay más de una consulta. Deja una sola: se corre de una en una.';
    case 'command':
      return (
        `Aquí sólo se pregunta, y «${refusal.word}» no es una pregunta. Empieza con SELECT, WITH, FROM, VALUES, ` +
        'DESCRIBE, SUMMARIZE o SHOW.'
      );
  }
}
