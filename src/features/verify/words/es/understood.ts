/** What was understood of a claim and what was taken for granted, each in a few words. */
import { BOUND_WORDS } from './plainParts';
import type { MonthWindow } from '$lib/stats/completeness';
import type { WindowPair } from '$lib/period/months';
import { writeWindow } from '$lib/words/es/dates';
import { writeAmount, writeCount } from '$lib/words/es/numbers';
import type { Answer } from '../../answers/answer';
import type { Asked, Claim, ReadClaim, SaidPlace } from '../../claim';
import { timeWords } from './clocks';
import { otherWindow, saidChange } from './claimMoves';
import { monthsWords } from './page';

export interface UnderstoodWords {
  readonly said: readonly string[];
  readonly assumed: readonly string[];
}

/** @param topic its name; null where none was said @param place name of the alcaldía */
export function understoodOf(
  { claim, assumed }: ReadClaim,
  answer: Answer,
  topic: string | null,
  place: string,
): UnderstoodWords {
  const { asked } = claim;
  const windows = windowsOf(answer);
  const said = [
    topic ?? claim.uncounted,
    claim.place === null ? null : placeName(claim.place, place),
    ...amountsOf(claim, asked),
    ...(windows === null ? [] : whenSaid(windows, claim)),
    claim.source === null ? null : `según ${claim.source === 'FGJ' ? 'la Fiscalía' : 'el SESNSP'}`,
    claim.perResident ? 'por habitante' : null,
  ].flatMap((each) => each ?? []);
  const supposed = [
    topic === null && claim.uncounted === null ? 'no dice el delito' : null,
    claim.place === null && answer.kind !== 'negada'
      ? `no dice dónde: tomé la alcaldía ${place}`
      : null,
    ...(windows === null ? [] : whenAssumed(windows, claim)),
    otherRegister(claim, answer),
  ].flatMap((each) => each ?? []);
  return { said: [...new Set(said)], assumed: [...new Set([...assumed, ...supposed])] };
}

/** Who is said to have counted has no count of those days here. */
function otherRegister({ source }: Claim, answer: Answer): string | null {
  const told = registersOf(answer);
  const [first] = told;
  if (source === null || first === undefined || told.includes(source)) return null;
  return `${ofRegister(source)} no hay cuenta de eso aquí: tomé la ${ofRegister(first)}`;
}

const ofRegister = (corto: string): string => (corto === 'FGJ' ? 'de la Fiscalía' : `del ${corto}`);

/** Those that an answer tells of, that of its heading first. */
function registersOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'cambio': {
      const { held } = answer.checked;
      return held === null
        ? []
        : [held.series.corto, ...held.others.map(({ series }) => series.corto)];
    }
    case 'cuenta':
    case 'tasa':
      return answer.level.counted.map(({ series }) => series.corto);
    case 'serie':
      return (answer.years[0]?.counted ?? []).map(({ series }) => series.corto);
    case 'promedio':
    case 'parte':
      return [answer.corto];
    case 'veces':
      return [answer.series.corto];
    case 'lugar':
      return [answer.now.series.corto];
    case 'negada':
      return [];
  }
}

type Windows = { readonly after: MonthWindow; readonly before: MonthWindow | null };

function windowsOf(answer: Answer): Windows | null {
  switch (answer.kind) {
    case 'cambio': {
      const windows: WindowPair | null = answer.checked.held?.windows ?? null;
      return windows;
    }
    case 'cuenta':
      return { after: answer.level.window, before: null };
    case 'tasa':
      return { after: answer.level.window, before: null };
    case 'parte':
    case 'promedio':
      return { after: { first: answer.from, last: `${answer.to.slice(0, 7)}-01` }, before: null };
    case 'veces':
      return yearOf(answer.women.year);
    case 'lugar':
      return yearOf(answer.now.year);
    default:
      return null;
  }
}

const yearOf = (year: number): Windows => ({
  after: { first: `${year}-01-01`, last: `${year}-12-01` },
  before: null,
});

const isWhenSaid = ({ periods: { months, year, since, recent } }: Claim): boolean =>
  year !== null || since !== null || recent !== null || (months !== null && year !== null);

function whenSaid({ after, before }: Windows, claim: Claim): readonly string[] {
  const { periods } = claim;
  return [
    ...(isWhenSaid(claim)
      ? [writeWindow(after)]
      : periods.months === null
        ? []
        : [monthsWords(after).replace(/^ (?:de )?/, '')]),
    ...(before !== null && (periods.yearBefore !== null || periods.apart !== null)
      ? [`contra ${otherWindow(before, after)}`]
      : []),
  ];
}

function whenAssumed({ after, before }: Windows, claim: Claim): readonly string[] {
  const { periods } = claim;
  return [
    ...(isWhenSaid(claim) ? [] : [`no dice cuándo: tomé ${writeWindow(after)}`]),
    ...(before !== null && periods.yearBefore === null && periods.apart === null
      ? [`no dice contra qué: tomé ${otherWindow(before, after)}`]
      : []),
  ];
}

const PER = {
  hora: 'por hora',
  dia: 'al día',
  semana: 'a la semana',
  mes: 'al mes',
  anio: 'al año',
} as const;

function amountsOf({ change, counts }: Claim, asked: Asked): readonly string[] {
  const both = [
    ...(change === null ? [] : [saidChange(change)]),
    ...(counts === null ? [] : [`${writeCount(counts.before)} y ${writeCount(counts.after)}`]),
  ];
  switch (asked.kind) {
    case 'cambio':
      if (both.length > 0)
        return [...both, ...(asked.bound === 'exacto' ? [] : [BOUND_WORDS[asked.bound]])];
      return asked.direction === null ? [] : [asked.direction === 'baja' ? 'bajó' : 'subió'];
    case 'igual':
      return [asked.denied === null ? 'igual' : asked.denied === 'baja' ? 'no bajó' : 'no subió'];
    case 'cuenta':
      return [
        `${asked.n.bound === 'exacto' ? '' : `${BOUND_WORDS[asked.n.bound]} `}${writeAmount(asked.n.value)}`,
      ];
    case 'serie':
      return asked.counts.map(({ year, n }) => `${year}: ${writeCount(n)}`);
    case 'parte':
      return [
        `${asked.percent.bound === 'exacto' || asked.percent.bound === 'cerca' ? '' : `${BOUND_WORDS[asked.percent.bound]} `}${writeAmount(Math.round(asked.percent.value * 10) / 10)}\u00a0%`,
        asked.of === 'ciudad' || asked.of === 'alcaldia'
          ? `de la ${asked.of === 'ciudad' ? 'ciudad' : 'alcaldía'}`
          : asked.of,
        ...asked.colonias,
      ];
    case 'veces':
      return [
        asked.times === 1
          ? asked.bound === 'menos_de'
            ? 'menos'
            : 'más'
          : `${asked.bound === 'exacto' ? '' : `${BOUND_WORDS[asked.bound]} `}${writeAmount(asked.times)} veces`,
        asked.than.kind === 'resto' ? 'contra el resto' : `contra ${placeName(asked.than, '')}`,
        ...(asked.by === 'tasa' ? ['por tasa'] : []),
      ];
    case 'lugar':
      return [
        `${asked.before === null ? '' : `del lugar ${asked.before} al `}lugar ${asked.rank}`,
        asked.order === 'mas' ? 'con más' : 'con menos',
        asked.by === 'tasa' ? 'por tasa' : 'por número',
      ];
    case 'promedio':
      return [
        asked.every === null
          ? `${asked.n.bound === 'exacto' ? '' : `${BOUND_WORDS[asked.n.bound]} `}${writeAmount(Math.round(asked.n.value * 100) / 100)} ${PER[asked.per]}`
          : `${asked.women ? 'una' : 'uno'} cada ${timeWords(asked.every, asked.per)}`,
        ...(asked.women ? ['mujeres'] : []),
      ];
    case 'tasa':
      return [`${writeAmount(asked.n.value)} por cada ${writeCount(asked.per)} ${asked.among}`];
    case 'nada':
      return [];
  }
}

export function placeName(place: SaidPlace, own: string): string {
  switch (place.kind) {
    case 'colonia':
      return `colonia ${place.nombre}`;
    case 'otra':
      return `alcaldía ${place.nombre}`;
    case 'popular':
    case 'otro':
      return place.nombre;
    case 'ciudad':
      return 'toda la ciudad';
    case 'pais':
      return 'todo el país';
    case 'resto':
      return 'el resto';
    case 'alcaldia':
      return own === '' ? 'la alcaldía' : `alcaldía ${own}`;
  }
}
