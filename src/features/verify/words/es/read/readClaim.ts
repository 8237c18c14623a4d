/** The words of one claim → its value, and every word that was not understood. */
import {
  NOTHING_SAID,
  type Amount,
  type Asked,
  type Claim,
  type KnownPlaces,
  type SaidPlace,
  type Unread,
} from '../../../claim';
import { FALL, HAPPENED, RISE, SUFFERED } from '../terms/moves';
import { CRIMES, SUBGROUPS, UNITS } from '../terms/crimes';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import { MONTH } from '../terms/times';
import { takeDated, takeShare } from './amounts';
import { askedOf } from './asked';
import type { Token } from './lex';
import { takeRank, takeSuperlative, takeTimes } from './orders';
import { takePeriods } from './periods';
import { takePlaces, type PlacedMatch } from './places';
import { takeAverage, takeRate } from './rates';
import { Slate, type Match } from './slate';
import { takeSpeech } from './speech';
import { unreadOf } from './unread';

export interface Known extends KnownPlaces {
  /** Ids of the topics of the release. */
  readonly topics: readonly string[];
  /** The last month that any of them tells of. */
  readonly newest: { readonly year: number; readonly month: number };
}

export interface ReadPart {
  readonly claim: Claim;
  readonly unread: readonly Unread[];
  readonly assumed: readonly string[];
  /** A size that goes no way, unless another part of the text says which. */
  readonly undirected: PrintedChange | null;
  /** A level that is said beside something else. */
  readonly also: Amount | null;
  readonly slate: Slate;
}

/** Which says again what feminicide is. */
const BY_GENDER = 'por razon(?:es)? de genero';

/** A day, that no count here is of. */
const DAY = `(?:el|del|este|dia) \\d{1,2} de ${MONTH}(?: (?:de|del) y\\d{4})?`;

/** What tells that a part of a whole is said. */
const SHARED =
  'concentr(?:a|an|aba|aron|o)|(?:suman?|juntan?|reunen?) (?:(?:el|un|la|una) )?(?:\\d+ %|mitad|tercio|ord\\d+ parte)|comes?(?: from)? λ|represent(?:a|an|aron|o)(?! (?:un |una )?(?:' +
  `${FALL}|${RISE}` +
  '))|acumul(?:a|an|aron|o)|reun(?:e|en|io)|aport(?:a|an|o|aron)|corresponden?|vienen?|provienen?|(?:ocurr(?:en?|io|ieron)|suced(?:en?|io|ieron)|se (?:comet(?:en?|io|ieron)|denunci(?:an?|o|aron)|registr(?:an?|o|aron)|υ)) λ|(?:son|eran|fueron|es|sean|sufren|sufrieron|are) (?:ω|λ)|ω (?:son|eran|fueron|representan)|de cada';
const SHARED_WORDS =
  'concentr(?:a|an|aba|aron|o)|represent(?:a|an|aron|o)|acumul(?:a|an|aron|o)|reun(?:e|en|io)|aport(?:a|an|o|aron)|corresponden?|vienen?|provienen?|ocurren?|ocurrio|ocurrieron|suced(?:en?|io|ieron)|comet(?:en?|io|ieron)|suman?|juntan?|comes?|totales|total|are|o';
const RATE =
  '(?:(?:la|las|su|en) )*tasas?(?: de)?|(?:the )?rates?(?: of)?|per capita|por habitante|por (?:cada )?(?:habitante|persona)';

/** @param text that the places of the words are of */
export function readClaim(tokens: readonly Token[], text: string, known: Known): ReadPart {
  const slate = new Slate(tokens);
  const barred: Unread[] = [];
  const assumed: string[] = [];
  const bar = (weight: Unread['weight'], matches: readonly Pick<Match, 'from' | 'to'>[]): void => {
    for (const match of matches) barred.push({ text: slate.typed(text, match), weight });
  };
  const speech = takeSpeech(slate);
  bar('causa', speech.causes);
  bar('tiempo', slate.take(DAY, 'time'));
  const rate = takeRate(slate);
  const rank = takeRank(slate);
  const topic = takeTopic(slate, known);
  if (isOfWomenAlone(topic.id)) slate.take(BY_GENDER, 'said');
  bar('delito', topic.others);
  assumed.push(...topic.assumed);
  const units = UNITS.flatMap(({ said, unit }) =>
    slate.take(said, 'unit').map((match) => ({ match, unit })),
  );
  const places = takePlaces(slate, known, text, rank?.among === 'colonias');
  // «en toda la ciudad menos en Cuauhtémoc»
  if (places.length > 1) bar('negacion', slate.take('(?<= (?:λ|,) )menos(?= λ)', 'said'));
  const who = SUBGROUPS.flatMap((each) =>
    slate
      .take(`(?:(?:contra|de|a|en|entre|hacia) )?(?:(?:las|los) )?(?:${each.said})`, 'who')
      .map((match) => ({ match, who: each.who })),
  );
  const isOfWomen = who.some((each) => each.who === 'mujeres') && !isOfWomenAlone(topic.id);
  const average = rate === null ? takeAverage(slate, isOfWomen) : null;
  const times = takeTimes(slate);
  const share = times === null && slate.find(SHARED).length > 0 ? takeShare(slate) : null;
  if (share !== null) slate.take(SHARED_WORDS, 'said');
  const isOfOther = share !== null && isPartOfOther(slate, topic.at, who.length > 0);
  const dated = rate === null && share === null ? takeDated(slate) : [];
  const periods = takePeriods(
    slate,
    dated.map(({ year }) => year),
    known.newest,
  );
  assumed.push(...periods.assumed);
  const perResident = slate.take(RATE, 'said').length > 0 && rate === null;
  if (average !== null)
    slate.take('(?:en |un )?promedio(?: de)?|on average|(?:is|are|were) reported', 'said');
  if (rank === null) bar('comparacion', takeSuperlative(slate, periods.periods));
  const asked = askedOf(
    slate,
    { rate, rank, average, times, share, dated, periods, perResident },
    places,
    who.map((each) => each.who),
  );
  if (asked.asked.kind !== 'nada') takeHappened(slate);
  if (!periods.isAlike && asked.asked.kind !== 'serie')
    barred.push({ text: '', weight: 'periodos' });
  // «la alcaldía con más, más que en Iztapalapa»: only one of them would be answered.
  const kinds = [rate, rank, average, times, share].filter((each) => each !== null);
  if (isOfOther || kinds.length > 1) barred.push({ text: '', weight: 'mezcla' });
  if (asked.isMixed && !isOfOther) barred.push({ text: '', weight: 'mezcla' });
  bar('otra_cifra', asked.others);
  bar(
    'unidad',
    units.flatMap(({ match, unit }) => (isAnswerable(unit, asked.asked) ? [] : [match])),
  );
  bar(
    'quien',
    who.flatMap(({ match, who: whom }) => (isTold(whom, topic.id, asked.asked) ? [] : [match])),
  );
  const isPartOfOwn = asked.asked.kind === 'parte' && asked.asked.of === 'alcaldia';
  if (isPartOfOwn && !places.some(({ place }) => place.kind === 'alcaldia'))
    assumed.push('no dice parte de qué: tomé la alcaldía');
  const place = placeOf(places, asked.asked);
  bar('lugar', place.others);
  return {
    claim: {
      ...NOTHING_SAID,
      topic: topic.id,
      uncounted: topic.uncounted,
      asked: asked.asked,
      change: asked.change,
      counts: asked.counts,
      periods: periods.periods,
      place: place.place,
      perResident: perResident && asked.asked.kind === 'cambio',
      source: speech.source,
    },
    unread: [...barred, ...unreadOf(slate, text)],
    assumed,
    undirected: asked.undirected,
    also: asked.also,
    slate,
  };
}

/** What only says that cases happened, beside a number or a way; «llevamos» says until when. */
function takeHappened(slate: Slate): void {
  for (const match of slate.find(`${HAPPENED}|${SUFFERED}`)) {
    const words = slate.tokens.slice(match.from, match.to);
    if (!words.some(({ canon }) => /^(?:llev(?:amos|an?)|van?)$/.test(canon))) {
      slate.strike(match, 'said');
    }
  }
}

/** «representa 30 % de los delitos»: the crime is the part, and what it is a part of is not counted. */
function isPartOfOther(slate: Slate, topic: number, isOfPeople: boolean): boolean {
  if (isOfPeople) return false;
  const amount = slate.tokens.findIndex((_, at) => slate.readAs(at) === 'amount');
  const unit = slate.tokens.findIndex((_, at) => at > amount && slate.readAs(at) === 'unit');
  return topic < amount && unit > amount;
}

interface TakenTopic {
  readonly id: string | null;
  readonly uncounted: string | null;
  readonly assumed: readonly string[];
  /** Place of its first word; -1 of none. */
  readonly at: number;
  /** A second crime. */
  readonly others: readonly Match[];
}

function takeTopic(slate: Slate, { topics }: Known): TakenTopic {
  const found = CRIMES.flatMap((term) =>
    slate
      .take(`(?:(?:por|de|del|en|contra|sobre|la|el|los|las) )*(?:${term.said})`, 'topic')
      .map((match) => ({
        term,
        match,
        id: term.topics?.find((id) => topics.includes(id)) ?? null,
      })),
  ).sort((one, other) => one.match.from - other.match.from);
  const [first] = found;
  if (first === undefined) return { id: null, uncounted: null, assumed: [], at: -1, others: [] };
  const { term, id } = first;
  return {
    id,
    uncounted: id === null ? (term.uncounted ?? 'ese delito') : null,
    assumed: id === null || term.assumed === undefined ? [] : [term.assumed],
    at: first.match.from,
    others: found
      .filter((each) => (each.id ?? each.term.uncounted) !== (id ?? term.uncounted))
      .map(({ match }) => match),
  };
}

/** Of calls and of what people report nothing is told of the alcaldía; of victims, their sex. */
const isAnswerable = (unit: (typeof UNITS)[number]['unit'], asked: Asked): boolean =>
  unit === 'casos' ||
  (unit === 'victimas' && (asked.kind === 'parte' || (asked.kind === 'promedio' && asked.women)));

const isOfWomenAlone = (topic: string | null): boolean =>
  topic === 'feminicidio' || topic === 'tentativa_feminicidio';

/** «feminicidios de mujeres» says nothing more. */
function isTold(who: string, topic: string | null, asked: Asked): boolean {
  if (who !== 'mujeres' && who !== 'hombres') return false;
  if (asked.kind === 'parte') return asked.of === who;
  if (who === 'mujeres' && isOfWomenAlone(topic)) return true;
  return asked.kind === 'promedio' && asked.women && who === 'mujeres';
}

interface TakenPlace {
  readonly place: SaidPlace | null;
  /** Places that make it another claim. */
  readonly others: readonly Match[];
}

const nameOf = (place: SaidPlace): string => ('nombre' in place ? place.nombre : place.kind);

/** The narrowest; of two as narrow none can be told from the other. */
function placeOf(places: readonly PlacedMatch[], asked: Asked): TakenPlace {
  const own = places.filter(({ place }) => place.kind !== 'resto');
  // «primer lugar nacional»: an order, a part or times among those that are not counted here.
  const abroad = own.filter(({ place }) => place.kind === 'pais');
  if (abroad.length > 0 && /^(?:lugar|parte|veces)$/.test(asked.kind)) {
    return { place: own[0]?.place ?? null, others: abroad.map(({ match }) => match) };
  }
  if (asked.kind === 'veces') {
    const named = new Set(own.map(({ place }) => nameOf(place)));
    const others = named.size > 2 ? own.map(({ match }) => match) : [];
    return { place: own[0]?.place ?? null, others };
  }
  if (asked.kind === 'parte') {
    const alcaldias = own.filter(({ place: { kind } }) => kind === 'alcaldia' || kind === 'otra');
    const isOfMany =
      asked.of === 'ciudad' && new Set(alcaldias.map(({ place }) => nameOf(place))).size > 1;
    if (isOfMany)
      return {
        place: alcaldias[0]?.place ?? null,
        others: alcaldias.map(({ match }) => match),
      };
    const named = own.filter(({ place }) => place.kind !== 'ciudad');
    const whole = named.find(({ place }) => place.kind === 'popular' || place.kind === 'otra');
    return { place: whole?.place ?? named[0]?.place ?? null, others: [] };
  }
  const narrow = own.filter(({ place }) => 'nombre' in place);
  const wide = own.filter(({ place }) => !('nombre' in place));
  const names = new Set(narrow.map(({ place }) => ('nombre' in place ? place.nombre : '')));
  const hasOther = narrow.some(({ place }) => place.kind === 'otra');
  const isOwn = wide.some(({ place }) => place.kind === 'alcaldia');
  const rest = places.filter(({ place }) => place.kind === 'resto').map(({ match }) => match);
  if (names.size > 1 || (hasOther && isOwn)) {
    return { place: narrow[0]?.place ?? null, others: own.map(({ match }) => match) };
  }
  const found =
    narrow[0] ??
    wide.find(({ place }) => place.kind === 'alcaldia') ??
    wide.find(({ place }) => place.kind === 'ciudad') ??
    wide[0];
  return { place: found?.place ?? null, others: rest };
}
