/** A claim as it was read → what the release says of it, or why it says nothing. */
import type { Amount, Asked, Claim, ReadClaim, SaidPeriods, Unread } from '../claim';
import type { Topic } from '../topics';
import { none, unpublished, type Answer, type Data, type NoAnswer } from './answer';
import { ofPlaces } from './answerPlaces';
import { checkClaim } from './checkClaim';
import { levelOf, seriesYears, type Level } from './levels';
import { topicsAt } from './topicsAt';

/** Words that say why, and not what: the rest is answered. */
const isBlocking = ({ weight }: Unread): boolean => weight !== 'causa';

export function answerClaim({ claim, unread }: ReadClaim, data: Data): Answer {
  const blocking = unread.filter(isBlocking);
  const why = hinderedBy(claim);
  if (blocking.length > 0)
    return { kind: 'negada', unread: blocking, why: why === 'sin_cuentas' ? why : null };
  if (why !== null) return none(why);
  const here = topicsAt(claim.place, data.topics, data.held);
  if (here === null) return none('publicacion');
  const topic = here.find(({ id }) => id === claim.topic);
  const { asked } = claim;
  if (asked.kind === 'cambio' || asked.kind === 'igual') return ofChange(claim, here, topic, data);
  if (topic === undefined) return none(unheldAt(claim));
  if (asked.kind === 'cuenta') return ofLevel(claim, topic, asked.n);
  if (asked.kind === 'serie') {
    const years = seriesYears(topic, asked.counts);
    return years.some(({ counted }) => counted.length === 0)
      ? none(unpublished(claim))
      : { kind: 'serie', topic, years };
  }
  if (data.held === null) return none('publicacion');
  return ofPlaces(claim, topic, { ...data, held: data.held });
}

/** Why a crime that is counted is not told of where it is asked. */
function unheldAt({ place }: Claim): NoAnswer {
  if (place?.kind === 'colonia') return 'colonia';
  return place?.kind === 'otra' || place?.kind === 'ciudad' ? 'alcaldias' : 'periodo';
}

/** What can't be answered whatever the numbers. */
function hinderedBy({
  asked,
  place,
  topic,
  uncounted,
  counts,
  change,
  periods,
}: Claim): NoAnswer | null {
  if (uncounted !== null) return 'sin_cuentas';
  if (place?.kind === 'pais') return 'pais';
  if (place?.kind === 'popular') return 'popular';
  if (place?.kind === 'otro' || place?.kind === 'resto') return 'lugar';
  if (asked.kind === 'nada') return 'sin_cifra';
  if (topic === null && counts === null) return 'sin_delito';
  if (topic === null && asked.kind !== 'cambio') return 'sin_delito';
  if (change !== null && change.percent < -100) return 'imposible';
  if (periods.recent === 'en_lo_que_va' && periods.months === null) return 'sin_mes';
  // None, of no time: of one it is so and of another not.
  if (asked.kind === 'cuenta' && asked.n.value === 0 && isNever(periods)) return 'sin_cuando';
  if (asked.kind === 'veces' && 'nombre' in asked.than && asked.than.kind === 'popular')
    return 'popular';
  if (asked.kind === 'parte' && asked.percent.value > 100) return 'imposible';
  return isOfItsTime(asked, periods) ? null : 'periodo';
}

/** Whether what is said of when is all of one window: «desde 2019» and «en tres años» are none of an order or a part. */
function isOfItsTime(asked: Asked, periods: SaidPeriods): boolean {
  const { months, year, yearBefore, since, recent, apart } = periods;
  const isOne = (apart === null || apart === 1) && (yearBefore === null || year !== null);
  switch (asked.kind) {
    case 'cuenta':
      return isOne;
    case 'promedio':
      return isOne && (!asked.women || [months, yearBefore, since, recent].every(isUnsaid));
    case 'tasa':
    case 'veces':
      return isOne && yearBefore === null;
    case 'parte':
      return [yearBefore, since, apart].every(isUnsaid) && recent !== 'doce_meses';
    case 'lugar':
      return (
        apart === null && recent !== 'doce_meses' && (yearBefore === null || asked.before !== null)
      );
    default:
      return true;
  }
}

const isUnsaid = (each: unknown): boolean => each === null;

const isNever = ({ year, since, recent }: Claim['periods']): boolean =>
  year === null && since === null && recent === null;

function ofChange(
  claim: Claim,
  here: readonly Topic[],
  topic: Topic | undefined,
  data: Data,
): Answer {
  const isColonia = claim.place?.kind === 'colonia';
  if (isColonia && (topic === undefined || claim.periods.months !== null)) return none('colonia');
  if (topic === undefined && claim.topic !== null) {
    return none(data.topics.some(({ id }) => id === claim.topic) ? unheldAt(claim) : 'sin_cuentas');
  }
  const checked = checkClaim(claim, here);
  if (checked.held === null && claim.topic !== null) return none(unpublished(claim));
  return { kind: 'cambio', checked };
}

function ofLevel(claim: Claim, topic: Topic, n: Amount): Answer {
  if (claim.place?.kind === 'colonia' && claim.periods.months !== null) return none('colonia');
  const level = levelOf(topic, claim.periods);
  if (level === null || level.counted.length === 0) return none(unpublished(claim));
  return { kind: 'cuenta', topic, level: preferred(level, claim), n };
}

/** Of who is said to have counted, first. */
function preferred(level: Level, { source }: Claim): Level {
  const first = level.counted.filter(({ series }) => series.corto === source);
  return {
    ...level,
    counted: [...first, ...level.counted.filter((each) => !first.includes(each))],
  };
}
