import type { Manifest } from '$old/lib/contract/manifest';
import { auditClaim } from '$old/lib/words/es/auditClaim';
import { writeDay, writeMonth } from '$old/lib/words/es/dates';
import { writeCount } from '$old/lib/words/es/numbers';
import { titled } from '$old/lib/words/es/siteName';

/** The methods page around its methods, and what it tells of this release. */
export const pageWords = {
  tab: titled('Metodología'),
  description:
    'Cómo se calcula cada cosa que dice este sitio: su fórmula, por qué ésa y no otra, y qué no puede decir.',
  kicker: 'Cómo se calcula',
  title: 'Metodología',
  lead:
    'Todo lo que este sitio afirma sale de estos métodos. De cada uno se dice qué hace, su fórmula, por ' +
    'qué ése y no otro, qué no puede decir y, donde existen, números de referencia para comprobar que ' +
    'está bien hecho. Los ejemplos los calcula el mismo código que calcula las páginas.',
  index: 'Los métodos, según la pregunta',
  /** As a reader asks them. */
  questions: {
    changed: '¿Cambió?',
    worked: '¿Sirvió?',
    complete: '¿Ya llegaron todas las denuncias?',
    sureOfNumber: '¿Qué tan seguro es un número?',
    where: '¿Dónde?',
    sureOfOrder: '¿Qué tan seguro es el orden?',
    whereFirst: '¿Por dónde empezar?',
    clustered: '¿Se agrupa?',
    askedOften: '¿Y si se pregunta muchas veces?',
    helpFar: '¿Queda lejos la ayuda?',
    protects: '¿Se protege a las personas?',
  },
  inThisRelease: 'En esta publicación',
  completeMonth: (cut: string, month: string) =>
    `Con el corte del ${writeDay(cut)}, el último mes completo es ${writeMonth(month)}.`,
  /** @param k the smallest count that is published by colonia */
  audit: (k: number, audit: Manifest['auditoria']) =>
    `Fuera del cero, la cuenta más pequeña que se publica por colonia es ${k}. De ${writeCount(audit.celdas)} celdas, ` +
    `${writeCount(audit.suprimidas_primarias)} se suprimieron por pequeñas y ` +
    `${writeCount(audit.suprimidas_complementarias)} más para que aquéllas no se dedujeran. ` +
    auditClaim(audit),
  /**
   * Since when there are cells that nobody can take back, and why.
   * @param first day of the first release that was published
   */
  revealed: (first: string) =>
    `Esas cuentas se deducen de lo que imprimieron y callaron las publicaciones que se hicieron desde el ` +
    `${writeDay(first)}, por dos razones. Unas imprimieron lo que otras callaban. Y en ninguna se había suprimido un ` +
    'cero, mientras que nuestra auditoría suponía que una celda suprimida sí podía serlo: quien lo notara sabía más ' +
    'de lo que ella creía. Ahora la regla es que ningún cero se suprime, y la auditoría cuenta con ' +
    'que se sabe. Las publicaciones que las dejan ver están retiradas, pero quien las guardó las tiene.',
  foot: (source: string, publicacion: string) => ({
    before: `${source}. Publicación ${publicacion}. Qué cuenta cada indicador: `,
    link: 'Indicadores',
    after: '.',
  }),
};
