/** The two sheets, and what each block says beside its verdicts. */
import { writeList } from '$old/lib/words/es/list';
import { SITE_NAME } from '$old/lib/words/es/siteName';

export const sheetWords = {
  place: (alcaldia: string) => `Alcaldía ${alcaldia}`,
  /** Of the address. */
  unregistered: 'Sesión (no está en el registro)',
  /** Of what an address says, which anybody may write: in quotes, and by whom. */
  ofLink: (title: string) => `Título de quien hizo este enlace: «${title}»`,
  note: 'Nota de quien hizo este enlace',
  quoted: (note: string) => `«${note}»`,
  number: (number: number, total: number) => `Hoja ${number} de ${total}`,
  foot: (title: string, publicacion: string) =>
    `${SITE_NAME} · ${title} · Publicación ${publicacion}`,
};

export const changedWords = {
  title: 'Qué cambió más allá del azar, y qué no',
  ofAlcaldia: 'Cambios de toda la alcaldía',
  ofColonias: 'Cambios de las colonias',
  /** @param after @param before written periods */
  subtitle: (after: string, before: string) =>
    `Carpetas por hechos de ${after}, comparadas con las de ${before}`,
  beyond: (count: number) => `Más allá del azar: ${count === 0 ? 'ninguno' : count}`,
  within: (count: number) => `Dentro del azar: ${count === 0 ? 'ninguno' : count}`,
  /** @param told each as `fromTo` writes it */
  few: (told: readonly string[]) =>
    `Muy pocas carpetas para decir si cambiaron: ${writeList(told)}.`,
  fromTo: (enFrase: string, before: number | null, after: number | null) =>
    `${enFrase} (de ${before ?? 0} a ${after ?? 0})`,
  parted: (names: readonly string[]) =>
    `No se dice si cambió, porque otro registro de los mismos delitos no lo confirma: ${writeList(names)}.`,
  uncounted: (names: readonly string[]) => `Sin cuentas de los dos periodos: ${writeList(names)}.`,
  table: (label: string) => `Tabla: ${label}`,
  what: 'Qué',
  counts: 'Antes → después',
  change: 'Cambio',
  range: 'El cambio real está (95\u00a0% de confianza)',
  seen: 'Se habría visto, cuatro de cada cinco veces',
};

export const agreementsWords = { title: 'Acuerdos: qué vence y qué venció' };

export const priorityWords = {
  title: 'Por dónde empezar',
  region: 'Tabla: las cinco primeras',
  table: 'Las cinco primeras',
  colonia: 'Colonia',
  score: 'Puntaje, de 100',
  near: 'Entre las cinco, con pesos parecidos',
  any: 'Con cualquier peso',
  preset: (name: string) => `Pesos: ${name.toLowerCase()}`,
};

export const limitsWords = {
  title: 'De cuándo son los datos, y qué no dicen',
  lastMonth: (month: string) =>
    `El último mes completo es ${month}: de los siguientes faltan denuncias por llegar, y no entran ` +
    'en ningún veredicto.',
  /** @param most the largest count that is not published */
  suppressed: (most: number) =>
    `Por colonia, las cuentas de 1 a ${most}, y las que las darían a conocer, no se publican.`,
  noCause: 'Ninguna cifra dice por qué algo cambió.',
  code: 'El enlace de este informe, como código QR',
  onTheSite: 'En el sitio',
  withoutNote: 'sin la nota',
};
