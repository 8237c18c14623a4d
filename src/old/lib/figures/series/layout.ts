/** Where a series stands in its drawing, in hundredths of its width and height: no width has to be known. */
import { periodsOf, placeOf, type DrawnSeries } from '$old/lib/answers/sourceSeries';

export interface SeriesLayout {
  /** Lines of what is complete and of what is provisional, broken where a count is missing or a rupture stands. */
  readonly solid: string;
  readonly dashed: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly provisional: boolean;
  }[];
  readonly ruptures: readonly { readonly x: number; readonly desde: string }[];
  /** Rounded counts, from zero up. */
  readonly ticks: readonly { readonly y: number; readonly n: number }[];
  readonly years: readonly { readonly x: number; readonly anio: string }[];
}

/** Names of years that fit side by side in the narrowest drawing. */
const MOST_YEARS = 6;

/** @param ruptures first days from which something else is counted */
export function layoutOf(drawn: DrawnSeries, ruptures: readonly string[]): SeriesLayout {
  const { counts, provisionalFrom } = drawn;
  const top = topOf(Math.max(1, ...counts.map((n) => n ?? 0)));
  const last = counts.length - 1;
  const xOf = (place: number) => (last === 0 ? 50 : (100 * place) / last);
  const yOf = (n: number) => 100 - (100 * n) / top;
  const cuts = ruptures.flatMap((desde) => {
    const place = placeOf(desde, drawn);
    return place === null ? [] : [{ place, desde }];
  });
  const isProvisional = (place: number) => provisionalFrom !== null && place >= provisionalFrom;
  const steps = counts.slice(1).flatMap((n, at) => {
    const before = counts[at] ?? null;
    const place = at + 1;
    return n === null || before === null || cuts.some((cut) => cut.place === place)
      ? []
      : [
          {
            from: [xOf(at), yOf(before)],
            to: [xOf(place), yOf(n)],
            provisional: isProvisional(place),
          },
        ];
  });
  const pathOf = (provisional: boolean) =>
    steps
      .filter((step) => step.provisional === provisional)
      .map(({ from, to }, at, all) => {
        const goesOn = all[at - 1]?.to[0] === from[0];
        return `${goesOn ? '' : `M${from.map(short).join()}`}L${to.map(short).join()}`;
      })
      .join('');
  return {
    solid: pathOf(false),
    dashed: pathOf(true),
    points: counts.flatMap((n, place) =>
      n === null
        ? []
        : [{ x: short(xOf(place)), y: short(yOf(n)), provisional: isProvisional(place) }],
    ),
    ruptures: cuts.map(({ place, desde }) => ({ x: short(xOf(place - 0.5)), desde })),
    ticks: [0, top / 2, top].map((n) => ({ y: yOf(n), n })),
    years: yearsOf(drawn).map(({ place, anio }) => ({ x: short(xOf(place)), anio })),
  };
}

/** The first period of every year, or of every second or third if there are many. */
function yearsOf(drawn: DrawnSeries) {
  const starts = periodsOf(drawn).flatMap((periodo, place) =>
    periodo.slice(5, 7) === '01' ? [{ place, anio: periodo.slice(0, 4) }] : [],
  );
  const every = Math.ceil(starts.length / MOST_YEARS);
  return starts.filter((_, at) => at % every === 0);
}

/** An even number of one significant digit, or of two: its half is whole. */
function topOf(highest: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(highest)) - 1);
  return Math.ceil(highest / (2 * unit)) * 2 * unit;
}

const short = (value: number): number => Math.round(value * 10) / 10;
