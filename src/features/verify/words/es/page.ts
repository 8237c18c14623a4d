/** The page that tells noise from signal in a claim. */
import type { MonthWindow } from '$lib/stats/completeness';
import { MONTHS, writeMonth } from '$lib/words/es/dates';
import { writeCount } from '$lib/words/es/numbers';
import { ALPHA } from '$lib/answers/change';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Beside } from '../../answers/beside';
import type { Behind } from '../../answers/checkClaim';
import type { JudgedPair } from '../../answers/pairsToShow';
import type { ClaimOrigins } from '../../answers/origins';
import { aSaidChange, moveOf, saidChange } from './claimMoves';
import { pairWords } from './pairWords';

export const pageWords = {
  tab: 'Verificar una cifra',
  description:
    'Pega una cifra como se dijo, por ejemplo «los feminicidios bajaron 85\u00a0%», y mira si cuadra con los datos y si rebasa el azar.',
  kicker: (place: string) => `Verificar una cifra · alcaldía ${place}`,
  field: 'La cifra, como se dijo. Pega el texto entero si trae varias',
  check: 'Comprobar',
  example: 'Un ejemplo dicho en público',
  byWhom: 'Escrito por quien hizo este enlace',
  needsScript:
    'Esta página muestra un ejemplo. Para comprobar otra cifra, el navegador debe poder correr programas.',
  loading: 'Cargando la respuesta de este enlace…',
  notRead: 'No se entendió:',
  lit: {
    read: 'subrayado',
    readMeans: ': leído',
    unread: 'rayado',
    unreadMeans: ': no se entendió, y no se contesta',
  },
  understood: 'Se entendió:',
  assumed: 'Se supuso:',
  claims: 'Lo que dice el texto',
  open: 'Abrir esta respuesta',
  nothingUnderstood: 'No se encontró en el texto ninguna cifra de la que se pueda decir algo',
  fix: 'Corregir lo entendido',
  fields: {
    topic: 'Delito',
    none: 'sin decir',
    change: 'Cambio, en %',
    changeHint: 'Negativo si baja: −85',
    before: 'Casos antes',
    after: 'Casos después',
    year: 'Año',
    yearBefore: 'Contra el año',
    from: 'Desde el mes',
    to: 'Hasta el mes',
    place: 'Lugar',
  },
  publish: 'Antes de decirlo',
  publishHow: 'La frase más fuerte que los datos sostienen, para quien publica o va a hablar.',
  copy: 'Copiar la frase',
  copied: 'Frase copiada.',
  notCopied: 'No se pudo copiar: selecciónala.',
  /** @param why as it follows «porque» */
  notCompared: (why: string) => `No se comparan, porque ${why}.`,
  fair: (windows: string) => `Lo que sí se compara: ${windows}`,
  others: (name: string, before: number, after: number) =>
    `${name} cuenta de otro modo los mismos periodos: ${writeCount(before)} y ${writeCount(after)}.`,
  examples: 'Otras cifras que se han dicho',
  perResident:
    'Una tasa depende de entre cuántas personas se divide: las que viven en la alcaldía o las que están en ella, que son más. ' +
    'De un periodo a otro del mismo lugar, lo justo es comparar las cuentas, como aquí; entre lugares, las dos tasas.',
  perResidentLink: 'Entre alcaldías, con su tasa',
  withToday: (publicacion: string) => `Abrirlo con la publicación «${publicacion}»`,
} as const;

/** « de enero a julio», nothing of a whole year. */
export const monthsWords = (window: MonthWindow): string => {
  const [from, to] = [window.first, window.last].map(
    (month) => MONTHS[Number(month.slice(5, 7)) - 1],
  );
  if (window.first.slice(5, 7) === '01' && window.last.slice(5, 7) === '12') return '';
  return from === to ? ` de ${from ?? ''}` : ` de ${from ?? ''} a ${to ?? ''}`;
};

export const yearsWords = {
  none: 'Ningún año completo se puede mirar',
  finding: (least: number, most: number, isYear: boolean) => {
    const when = isYear ? 'Cada año' : 'En esos meses de cada año';
    return least === most
      ? `${when} se cuentan ${writeCount(least)}`
      : `${when} se cuentan de ${writeCount(least)} a ${writeCount(most)}`;
  },
  subtitle: (unit: string, topic: string, months: string, basis: string) =>
    `${unit} de ${topic}${months}, por año${basis}`,
  columns: { year: 'Año', count: 'Cuenta', state: 'Estado' },
} as const;

const firstBeyond = (shown: readonly JudgedPair[]): JudgedPair | undefined =>
  shown.find(({ p }) => p < ALPHA);

const isUnheard = ({ band }: Behind, first: JudgedPair): boolean =>
  band !== null && first.before > band.most;

export const pairsWords = {
  /** @param shown those that are shown, among them the first beyond chance */
  finding(behind: Behind, shown: readonly JudgedPair[], change: PrintedChange): string {
    const first = firstBeyond(shown);
    if (shown.length === 0) return `Ningún par de números enteros da ${aSaidChange(change)}`;
    if (first === undefined) {
      return `Con hasta ${writeCount(behind.most)} casos, «${saidChange(change)}» siempre puede ser azar`;
    }
    return `Para que «${saidChange(change)}» rebase el puro azar hay que partir de ${writeCount(first.before)} o más${isUnheard(behind, first) ? '; aquí nunca ha habido tantos' : ''}`;
  },
  /** It in the words that a room reads. */
  short(behind: Behind, shown: readonly JudgedPair[], change: PrintedChange): string | undefined {
    const first = firstBeyond(shown);
    return first === undefined
      ? undefined
      : `«${saidChange(change)}» rebasa el puro azar desde ${writeCount(first.before)} casos${isUnheard(behind, first) ? '; aquí nunca hubo tantos' : ''}`;
  },
  subtitle: 'Pares de números enteros que se imprimen así, y su p exacta (binomial, de dos colas)',
  columns: {
    pair: 'De → a',
    p: 'p exacta',
    beyond: '¿Rebasa el puro azar?',
    printed: 'Cómo se imprime',
  },
  yes: 'sí',
  no: 'no: cabe en el azar',
  unseen: 'sí; aquí no ha ocurrido',
  rounded: 'redondeado',
  cut: 'sólo si se cortan los decimales',
  more: 'Hay otros pares, con más casos.',
  note:
    'Un par con asterisco sólo da esa cifra si se cortan los decimales en vez de redondear. ' +
    'Una serie que varía más que el puro azar pide un cambio mayor.',
  source: (publicacion: string) => `Cálculo de este sitio. Publicación ${publicacion}.`,
} as const;

export const originWords = {
  finding({ rounded, cut }: ClaimOrigins, change: PrintedChange): string {
    const said = saidChange(change);
    if (rounded + cut === 0) return `Ninguna ventana da ${aSaidChange(change)}`;
    if (rounded === 0) return `«${said}» sale sólo de una ventana escogida, y sin redondear`;
    return `«${said}» sale de ${rounded === 1 ? 'una ventana' : `${writeCount(rounded)} ventanas`} entre muchas`;
  },
  sentence({ tried, rounded, cut, episodes, ends, example, earlier, later }: ClaimOrigins): string {
    const grid =
      `De ${writeCount(tried)} maneras de comparar dos periodos de uno a doce meses, seguidos o con un año de ` +
      `distancia, que terminan entre ${writeMonth(ends.first)} y ${writeMonth(ends.last)}, `;
    const found =
      rounded + cut === 0
        ? 'ninguna da esa cifra.'
        : `${rounded === 0 ? 'ninguna la da redondeada' : `${writeCount(rounded)} la dan redondeada`}` +
          `${cut === 0 ? '' : ` y ${writeCount(cut)} cortando los decimales`}` +
          `${rounded + cut > episodes ? `; las que caben una en otra son ${writeCount(episodes)} ${episodes === 1 ? 'elección' : 'elecciones'}` : ''}.`;
    if (example === null) return grid + found;
    const near = [
      ['dos meses antes', earlier],
      ['dos meses después', later],
    ].flatMap(([when, pair]) =>
      pair === null || typeof pair === 'string' || pair === undefined
        ? []
        : [`${String(when)}, ${moveOf(pair.counts)}`],
    );
    return (
      `${grid}${found} Por ejemplo, ${pairWords(example)}: de ${writeCount(example.counts.before)} a ` +
      `${writeCount(example.counts.after)}.${near.length === 0 ? '' : ` Las mismas ventanas, ${near.join('; ')}.`} ` +
      'Una ventana escogida no prueba un cambio.'
    );
  },
  /** @param marked whether one of the windows is shown on the months */
  subtitle: (unit: string, marked: boolean) =>
    `${unit} por mes${marked ? ', con la ventana del ejemplo' : ''}`,
  columns: { month: 'Mes', count: 'Cuenta' },
} as const;

export const besideWords = {
  title: 'Con otras ventanas, y los delitos de al lado',
  lead: 'Lo que pierde un delito lo puede ganar otro: por eso se miran juntos.',
  readings: {
    aumento: 'más allá del azar',
    baja: 'más allá del azar',
    azar: 'cabe en el azar',
    pocas: 'muy pocos para decir si cambió',
    solas: 'más allá del puro azar',
    sin_casos: 'sin casos',
    varias: 'por sí sola, más allá del azar; entre varias, no',
  },
} as const;

/** What is beyond chance by itself and not among all that stand beside a claim is told so. */
export function besideReading({ compared: { verdict }, pAdjusted }: Beside): string {
  const isBeyond = verdict === 'aumento' || verdict === 'baja' || verdict === 'solas';
  return isBeyond && pAdjusted >= ALPHA
    ? besideWords.readings.varias
    : besideWords.readings[verdict];
}
