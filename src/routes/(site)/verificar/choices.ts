/** What the sentence offers of what the release holds, and the choice as a fragment. */
import { countIn, REGISTERS, startOf, type Claim, type Series } from '$lib/answers/claim';

type Parts = Omit<Claim, 'said'>;
type Span = Pick<Claim, 'first' | 'months'>;

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const WITHIN_A_YEAR: readonly Span[] = MONTHS.flatMap((first) =>
  MONTHS.slice(first - 1).map((last) => ({ first, months: last - first + 1 })),
);
const TRIENNIUM = 36;
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Of each register, the windows of a year that it tells. */
function windowsTold(own: readonly Series[], year: number, spans: readonly Span[]) {
  return REGISTERS.map(({ sources }) => {
    const ofRegister = own.filter(({ source }) => sources.some((each) => each === source));
    const isTold = ({ first, months }: Span) =>
      ofRegister.some((each) => countIn(each, startOf(year, first), months) !== null);
    return { windows: spans.filter(isTold), isWhole: isTold({ first: 1, months: 12 }) };
  });
}

/** What each select offers beside what the ones before it say. */
export function offered(all: readonly Series[], { indicator, place, year, first, against }: Parts) {
  const ofCrime = all.filter((each) => each.indicator === indicator);
  const own = ofCrime.filter((each) => each.place === place);
  const isWindow = own.every(({ kind }) => kind === 'trienio');
  const spans = isWindow ? [{ first: 1, months: TRIENNIUM }] : WITHIN_A_YEAR;
  const begun = Math.min(...own.map(({ start }) => start / 12));
  const ended = Math.max(
    ...own.map(
      ({ start, counts, kind }) => (start + counts.length * (kind === 'mes' ? 1 : 12)) / 12,
    ),
  );
  const told = Array.from({ length: Math.max(0, Math.ceil(ended - begun)) }, (_, at) => ({
    ...{ year: begun + at, registers: windowsTold(own, begun + at, spans) },
  }));
  /** Of a pair of years: the windows that one register tells of both, or of the later one beside the whole earlier year. */
  const windowsOf = (later: number, earlier: number) => {
    const [now, before] = [later, earlier].map((each) => told.find((one) => one.year === each));
    if (later - earlier < (isWindow ? TRIENNIUM / 12 : 1)) return [];
    return spans.filter((span) =>
      now?.registers.some(
        ({ windows }, at) =>
          windows.includes(span) &&
          (before?.registers[at]?.isWhole === true ||
            before?.registers[at]?.windows.includes(span)),
      ),
    );
  };
  const againstsOf = (later: number) =>
    told.map((each) => each.year).filter((earlier) => windowsOf(later, earlier).length > 0);
  const windows = windowsOf(year, against);
  return {
    isWindow,
    indicators: unique(all.map((each) => each.indicator)),
    places: unique(ofCrime.map((each) => each.place)),
    years: told
      .map((each) => each.year)
      .filter((later) => againstsOf(later).length > 0)
      .toReversed(),
    againsts: againstsOf(year).toReversed(),
    firsts: unique(windows.map((window) => window.first)),
    spans: windows.filter((window) => window.first === first).map(({ months }) => months),
  };
}

/** The nearest claim that the release answers: from the crime to the last month, what it doesn't hold falls back. */
export function mended(all: readonly Series[], asked: Claim, alcaldia: string): Claim {
  const nearest = <T>(values: readonly T[], wanted: T, otherwise = values[0]): T =>
    values.includes(wanted) ? wanted : (otherwise ?? wanted);
  let claim = { ...asked, indicator: nearest(offered(all, asked).indicators, asked.indicator) };
  claim = { ...claim, place: nearest(offered(all, claim).places, claim.place, alcaldia) };
  claim = { ...claim, year: nearest(offered(all, claim).years, claim.year) };
  claim = { ...claim, against: nearest(offered(all, claim).againsts, claim.against) };
  claim = { ...claim, first: nearest(offered(all, claim).firsts, claim.first) };
  const { spans } = offered(all, claim);
  return { ...claim, months: nearest(spans, claim.months, spans.at(-1)) };
}

export function fragmentOf({
  indicator,
  place,
  year,
  first,
  months,
  against,
  said,
}: Claim): string {
  return new URLSearchParams({
    ...{ delito: indicator, en: place, anio: String(year), mes: String(first) },
    ...{ meses: String(months), contra: String(against) },
    ...(said === null ? {} : { dicho: said.percent.toFixed(said.decimals) }),
  }).toString();
}

/** @returns null where the fragment names no claim */
export function claimIn(fragment: string): Claim | null {
  const state = new URLSearchParams(fragment);
  const whole = (name: string) => Number(state.get(name) ?? NaN);
  if (!state.has('delito')) return null;
  return {
    ...{ indicator: state.get('delito') ?? '', place: state.get('en') ?? '', year: whole('anio') },
    ...{ first: whole('mes'), months: whole('meses'), against: whole('contra') },
    said: saidIn(state.get('dicho') ?? ''),
  };
}

/** @param text a percent with its sign, of two decimals at most; else nobody said anything */
export const saidIn = (text: string): Claim['said'] =>
  /^-?\d{1,4}(\.\d{1,2})?$/.test(text)
    ? { percent: Number(text), decimals: text.split('.')[1]?.length ?? 0 }
    : null;
