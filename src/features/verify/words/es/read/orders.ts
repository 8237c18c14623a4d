/** What sets one place against others: places in an order, and how many times as much. */
import type { Asked, SaidPeriods } from '../../../claim';
import { boundOf } from './amounts';
import { BOUND } from '../terms/moves';
import type { Match, Slate } from './slate';

const MOST =
  '(mas|menos|mayor(?:es)?(?: (?:numero|cantidad|incidencia|cifra|tasa))?|menor(?:es)?(?: (?:numero|cantidad|incidencia|cifra|tasa))?|(?:numero|cantidad|incidencia|cifra|tasa|indice) mas (?:alt|baj|elevad)[oa])';
const VERB =
  '(?:ocupa|ocupo|ocupaba|tiene|esta|estaba|quedo|queda|se (?:ubica|ubico|coloca|coloco)|es|fue)';

export type Rank = Omit<Extract<Asked, { readonly kind: 'lugar' }>, 'kind'>;

/** Before places are read: «la colonia con más», «el primer lugar», of as many as there are. */
export function takeRank(slate: Slate): Rank | null {
  const rank = takePlaceInOrder(slate);
  if (rank !== null) slate.take('(?:de|entre) (?:las )?16 (?:alcaldias|demarcaciones)', 'said');
  return rank;
}

function takePlaceInOrder(slate: Slate): Rank | null {
  const moved = slate.takeFirst(
    '(?:(?:paso|pasa|bajo|subio|cayo) )?(?:de|del) ord(\\d+) al ord(\\d+)(?: (?:lugar|sitio|puesto))?',
    'amount',
  );
  if (moved !== null) {
    return rankOf(Number(moved.groups[1]), { before: Number(moved.groups[0]) });
  }
  const which = slate.takeFirst(
    `${VERB} (?:(?:la|el) )?(?:(alcaldia|demarcacion|delegacion|colonia) )?(?:que|donde|en la que|en donde) (?:(?:se )?(?:hay|tiene|registran?|concentra|acumula|reportan?|denuncian?) )?(mas|menos)(?! de| que)`,
    'amount',
  );
  if (which !== null) {
    return rankOf(1, {
      order: which.groups[1] === 'menos' ? 'menos' : 'mas',
      among: which.groups[0] === 'colonia' ? 'colonias' : 'alcaldias',
    });
  }
  const most = slate.takeFirst(
    `(?:${VERB} )?(?:(?:la|el) )?(?:ord(\\d+) )?(alcaldia|demarcacion|delegacion|colonia)(?: de la (?:ciudad|capital|alcaldia))? (?:con|donde (?:hay|se denuncian|se registran)|que (?:tiene|registra|concentra|acumula|reporta)) (?:(?:el|la) )?${MOST}`,
    'amount',
  );
  if (most !== null) {
    const [rank, place, order = ''] = most.groups;
    return rankOf(Number(rank ?? 1), {
      order: /^men|baj/.test(order) ? 'menos' : 'mas',
      among: place === 'colonia' ? 'colonias' : 'alcaldias',
      by: /tasa/.test(order) ? 'tasa' : 'cuenta',
    });
  }
  const tail = '(?: de (?:la ciudad|la capital|la alcaldia))?';
  const english = slate.takeFirst(
    '(?:has|had|with) the (highest|lowest|most|fewest)(?: (number|rate)(?: of)?)?',
    'amount',
  );
  if (english !== null) {
    const [way, what] = english.groups;
    return rankOf(1, {
      order: way === 'lowest' || way === 'fewest' ? 'menos' : 'mas',
      by: what === 'rate' ? 'tasa' : 'cuenta',
    });
  }
  const size = slate.takeFirst(
    `(?:${VERB} )(?:la|el) (?:(?:tasa|numero|cantidad|cifra|incidencia|indice) mas (alt|baj|elevad)[oa]|(mayor|menor|peor) (?:tasa|numero|cantidad|cifra|incidencia|indice))${tail}`,
    'amount',
  );
  if (size !== null) {
    const typed = slate.tokens.slice(size.from, size.to).map(({ canon }) => canon);
    return rankOf(1, {
      order: size.groups[0] === 'baj' || size.groups[1] === 'menor' ? 'menos' : 'mas',
      by: typed.includes('tasa') ? 'tasa' : 'cuenta',
    });
  }
  const place = slate.takeFirst(
    `(?:${VERB} )?(?:en )?(?:(?:el|la) )?ord(\\d+) (?:lugar|sitio|puesto|posicion)(?: de la lista)?`,
    'amount',
  );
  if (place !== null) return rankOf(Number(place.groups[0]), {});
  const nth = slate.takeFirst(
    `${VERB} (?:la|el) ord(\\d+) (?:con|que (?:tiene|registra|concentra|acumula)) (?:(?:el|la) )?${MOST}|ranks? ord(\\d+)`,
    'amount',
  );
  if (nth !== null) {
    const [rank, order = '', ranked] = nth.groups;
    return rankOf(Number(rank ?? ranked), {
      order: /^men|baj/.test(order) ? 'menos' : 'mas',
      by: /tasa/.test(order) ? 'tasa' : 'cuenta',
    });
  }
  const numbered = slate.takeFirst(
    `(?:${VERB} )?(?:en )?(?:(?:el|la) )?(?:lugar|sitio|puesto|posicion)(?: numero)? (\\d{1,2})`,
    'amount',
  );
  if (numbered !== null) return rankOf(Number(numbered.groups[0]), {});
  return slate.takeFirst(
    '(?:encabezan?|lideran?)(?: (?:la lista|el listado)(?: de)?)?|(?:va|esta) a la cabeza|es el numero 1',
    'amount',
  ) === null
    ? null
    : rankOf(1, {});
}

const rankOf = (rank: number, of: Partial<Rank>): Rank => ({
  rank,
  before: null,
  order: 'mas',
  among: 'alcaldias',
  by: 'cuenta',
  ...of,
});

/**
 * «el más denunciado», «su mayor baja», «con menos casos»: first or last among others that are not told apart, unless
 * it says than when.
 */
export function takeSuperlative(slate: Slate, { yearBefore }: SaidPeriods): readonly Match[] {
  const most =
    '(?:mas|menos|mayor(?:es)?|menor(?:es)?|peor(?:es)?|mejor(?:es)?)(?! (?:del?|que|\\d+(?:\\.\\d+)?) )';
  const among = slate.take(`(?:el|la|los|las|lo|su|sus|que|donde) ${most}`, 'said');
  return yearBefore === null ? [...among, ...slate.take(`con ${most}`, 'said')] : among;
}

const TIMES: Readonly<Record<string, number>> = {
  doble: 2,
  duplica: 2,
  triple: 3,
  triplica: 3,
  mitad: 0.5,
  cuadruple: 4,
  cuadruplica: 4,
};
const THINGS = '(?: [τυωδ]| de| del| por| la| los| las| el| con)*';

/** After places are read: how many times as much as the last of them. */
export function takeTimes(
  slate: Slate,
): { readonly times: number; readonly bound: ReturnType<typeof boundOf> } | null {
  const by = slate.takeFirst(
    `(?:es |son |equivale a )?(?:(${BOUND}) )?(\\d+(?:\\.\\d+)?) veces (?:la|lo|el|las|los)(?: (?:que|de|del|en|tasa|cifra|numero|τ|υ))*(?= λ)`,
    'amount',
  );
  if (by !== null) return { times: Number(by.groups[1]), bound: boundOf(by.groups[0]) };
  const named = slate.takeFirst(
    `(?:(?:hay|tiene|se denuncia|registra) )?(?:(${BOUND}) )?(?:(?:el|la) )?(doble|triple|cuadruple|mitad)${THINGS} (?:que|de)(?: (?:en|la|el|lo|las|los))* (?=λ)`.replace(
      ' (?=λ)',
      '(?= λ)',
    ),
    'amount',
  );
  const verb =
    named ??
    slate.takeFirst(
      '()(duplica|triplica|cuadruplica)(?: (?:a|la|el|las|los|de|del))*(?= λ)',
      'amount',
    );
  if (verb !== null) {
    return { times: TIMES[verb.groups[1] ?? ''] ?? 1, bound: boundOf(verb.groups[0]) };
  }
  const percent = slate.takeFirst(
    `(?:(?:hay|tiene|registra) )?(?:un )?(\\d+(?:\\.\\d+)?) % (mas|menos)${THINGS} que(?: (?:en|la|el|las|los))*(?= λ)`,
    'amount',
  );
  if (percent === null) return moreThan(slate);
  const size = Number(percent.groups[0]) / 100;
  return { times: percent.groups[1] === 'mas' ? 1 + size : 1 - size, bound: 'exacto' };
}

/** «tiene más que Iztapalapa» */
function moreThan(slate: Slate) {
  const more = slate.takeFirst(
    `(?:(?:hay|tiene|tienen|registra|registro|acumula|se denuncia|se denuncian) )?(mas|menos)${THINGS} que(?: (?:en|la|el|las|los))*(?= λ)`,
    'amount',
  );
  if (more === null) {
    const english = slate.takeFirst(
      '(?:had|has|have) (more|fewer|less)(?: [τυω])* than(?= λ)',
      'amount',
    );
    if (english !== null)
      return { times: 1, bound: english.groups[0] === 'more' ? 'mas_de' : 'menos_de' } as const;
    const above = slate.takeFirst('(?:supera|rebasa)n?(?: (?:a|la|el))*(?= λ)', 'amount');
    return above === null ? null : ({ times: 1, bound: 'mas_de' } as const);
  }
  return { times: 1, bound: more.groups[0] === 'mas' ? 'mas_de' : 'menos_de' } as const;
}

/** «tres veces más»: three times what there was, or what there was and three times as much again. */
export function takeTimesMore(
  slate: Slate,
): { readonly times: number; readonly isAmbiguous: boolean } | null {
  const more = slate.takeFirst('(?:(?:hay|hubo) )?(\\d{1,2}(?:\\.\\d)?) veces mas', 'amount');
  if (more !== null) return { times: Number(more.groups[0]), isAmbiguous: true };
  const multiplied = slate.takeFirst('se (?:ha |han )?multiplic[a-z]+ por (\\d{1,2})', 'amount');
  return multiplied === null ? null : { times: Number(multiplied.groups[0]), isAmbiguous: false };
}
