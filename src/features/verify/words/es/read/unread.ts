/** Words that no rule read: without weight, or named with what they may change. */
import type { Unread, Weight } from '../../../claim';
import { DROPPED } from '../terms/dropped';
import { SUBGROUPS } from '../terms/crimes';
import type { Slate } from './slate';

const DROP = new Set(DROPPED);
/** «drásticamente»; what narrows is kept. */
const MANNER = /mente$/;
const NARROWING =
  /^(?:unicamente|solamente|exclusivamente|mensualmente|diariamente|semanalmente|anualmente|mente|parcialmente|posiblemente|probablemente|supuestamente|falsamente|dificilmente|escasamente)$/;

const WEIGHTS: readonly (readonly [Weight, RegExp])[] = [
  [
    'numero',
    /\d|^%$|^(?:cientos|miles|decenas|docenas?|varios|varias|muchos|muchas|pocos|pocas|pares?|medio|media)$/,
  ],
  [
    'negacion',
    /^(?:no|ni|nunca|jamas|tampoco|sin|dejo|dejaron|falso|falsa|mentira|nadie|nada|not|never|neither|excepto|salvo|menos)$/,
  ],
  [
    'tiempo',
    /^(?:ano|anos|mes|meses|dia|dias|semana|semanas|hora|horas|noche|noches|madrugada|tarde|manana|fin|fines|pandemia|sexenio|trienio|trimestre|semestre|navidad|verano|invierno|primavera|vacaciones|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|ayer|antes|despues|durante|desde|hasta|ultimo|ultimos|ultima|ultimas|pasada|periodo|diario|mensual|quincena|decada|siglo|recientemente|siempre|month|week|day|year|years)$/,
  ],
  [
    'comparacion',
    /^(?:que|mas|menos|mejor|peor|doble|triple|mitad|veces|tasa|tasas|promedio|media|mediana|record|historico|maximo|minimo|primero|ultimo|lider|contra|respecto|frente|entre|comparado|tendencia|ritmo|than)$/,
  ],
  ['lugar', /^(?:colonias?|alcaldias|barrios?|calles?|metro|municipios?|estados?)$/],
  ['unidad', /^(?:puntos?|porcentuales|millones|pesos|kilometros?|habitantes|personas)$/],
  [
    'quien',
    new RegExp(
      `^(?:${SUBGROUPS.map(({ said }) => said).join('|')}|edad|anos|agresor(?:es)?|parejas?|esposos?|padres?|hijos?|hijas?|policias?|detenidos?)$`,
    ),
  ],
];

/** @param extra what rules read and may not be answered */
export function unreadOf(slate: Slate, text: string): readonly Unread[] {
  const found: Unread[] = [];
  for (const at of slate.unread) {
    const { canon = '' } = slate.tokens[at] ?? {};
    if (isDropped(canon)) {
      slate.strike({ from: at, to: at + 1 }, 'dropped');
      continue;
    }
    const typed = slate.typed(text, { from: at, to: at + 1 });
    const before = slate.tokens[at - 1]?.canon ?? '';
    const weight =
      WEIGHTS.find(([, said]) => said.test(canon))?.[0] ??
      (isElsewhere(typed, before) ? 'lugar' : 'palabra');
    found.push({ text: typed, weight });
  }
  return joined(found, text);
}

/** A capital after «en», of no place that is known here: elsewhere, or not counted apart. */
const isElsewhere = (typed: string, before: string): boolean =>
  /^\p{Lu}/u.test(typed) &&
  /^(?:en|de|del|la|el|las|los|colonia|col|barrio|por|alcaldia|municipio|ciudad)$/.test(before);

const isDropped = (canon: string): boolean =>
  DROP.has(canon) || (MANNER.test(canon) && !NARROWING.test(canon));

/** Words of one name in one: «Del Valle». */
function joined(found: readonly Unread[], text: string): readonly Unread[] {
  return found.reduce<readonly Unread[]>((all, each) => {
    const last = all.at(-1);
    const together = last === undefined ? '' : `${last.text} ${each.text}`;
    return last !== undefined && text.includes(together)
      ? [
          ...all.slice(0, -1),
          {
            text: together,
            weight: /^(?:palabra|comparacion)$/.test(last.weight) ? each.weight : last.weight,
          },
        ]
      : [...all, each];
  }, []);
}
