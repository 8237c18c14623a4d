/** Examples of methods about places, by their own formulas. */
import { sum } from './algebra';
import { likeness } from './clusters';
import type { Examples } from './methodExamples';
import { binomialUpTo } from './limits';
import { BOARD } from './publishedNumbers';
import { ranksOf } from './ranks';
import { holmAdjusted } from '../../counted/exactTests';

const PER = 100_000;

const CELLS = BOARD.cases.map((n, at) => {
  const women = BOARD.women[at] ?? NaN;
  return { place: String(at), n, women, rate: n / women };
});
const BOARD_SAID = [BOARD.side, BOARD.side, ...BOARD.cases, ...BOARD.women];

/** Those that share a side. */
const NEIGHBOURS = CELLS.map((_, at) =>
  CELLS.flatMap((__, other) => {
    const [down, across] = [
      Math.floor(at / BOARD.side) - Math.floor(other / BOARD.side),
      (at % BOARD.side) - (other % BOARD.side),
    ];
    return Math.abs(down) + Math.abs(across) === 1 ? [other] : [];
  }),
);

type Cell = (typeof CELLS)[number];
const cellsAt = (places: readonly number[]): readonly Cell[] =>
  places.flatMap((at) => CELLS[at] ?? []);
const rateOf = (cells: readonly Cell[]): number =>
  sum(cells.map(({ n }) => n)) / sum(cells.map(({ women }) => women));

/** Marshall (1991): how much places differ beyond chance, each from its own centre. */
function between(cells: readonly Cell[], centres: readonly number[]): number {
  const women = sum(cells.map((cell) => cell.women));
  const seen = sum(cells.map((cell, at) => cell.women * (cell.rate - (centres[at] ?? NaN)) ** 2));
  return Math.max(0, seen / women - rateOf(cells) / (women / cells.length));
}

const drawn = (cell: Cell, centre: number, variance: number): number =>
  centre + (variance / (variance + centre / cell.women)) * (cell.rate - centre);

const OVERALL = rateOf(CELLS);
const BETWEEN = between(
  CELLS,
  CELLS.map(() => OVERALL),
);

/** Bailey and Gatrell (1995): the same about the rate of a place and its neighbours. */
function drawnLocally(at: number): number {
  const circle = (of: number): readonly number[] => [of, ...(NEIGHBOURS[of] ?? [])];
  const centreOf = (of: number): number => rateOf(cellsAt(circle(of)));
  const [own] = cellsAt([at]);
  const variance = between(cellsAt(circle(at)), circle(at).map(centreOf));
  return own === undefined ? NaN : drawn(own, centreOf(at), variance);
}

/** Anselin (1995), with the moments of Sokal and others (1998) given its own value. */
function localMoran(at: number): readonly number[] {
  const mean = sum(CELLS.map(({ rate }) => rate)) / CELLS.length;
  const apart = CELLS.map(({ rate }) => rate - mean);
  const spread = sum(apart.map((own) => own ** 2)) / CELLS.length;
  const [own, near, others] = [apart[at] ?? NaN, NEIGHBOURS[at] ?? [], CELLS.length - 1];
  const index = ((own / spread) * sum(near.map((other) => apart[other] ?? NaN))) / near.length;
  const variance =
    (own / spread) ** 2 *
    (CELLS.length / (CELLS.length - 2)) *
    (1 / near.length - 1 / others) *
    (spread - own ** 2 / others);
  return [index, (index + own ** 2 / (others * spread)) / Math.sqrt(variance)];
}

/** Ord and Getis (1995), itself among its neighbours. */
function gathered(at: number): number {
  const rates = CELLS.map(({ rate }) => rate);
  const [all, mean] = [CELLS.length, sum(rates) / CELLS.length];
  const spread = sum(rates.map((rate) => (rate - mean) ** 2)) / all;
  const near = [at, ...(NEIGHBOURS[at] ?? [])];
  const own = sum(near.map((other) => rates[other] ?? NaN)) - near.length * mean;
  return own / Math.sqrt((spread * near.length * (all - near.length)) / (all - 1));
}

/** Of one place named beforehand: Holm over its own comparisons alone. */
function ownRanks(counts: readonly number[]): readonly number[] {
  return counts.flatMap((own, at) => {
    const others = counts.filter((_, other) => other !== at);
    const ps = others.flatMap((other) => [
      binomialUpTo(own, own + other, 0.5),
      binomialUpTo(other, own + other, 0.5),
    ]);
    const sure = holmAdjusted(ps).map((p) => p <= 0.05);
    const above = sure.filter((is, place) => is && place % 2 === 0).length;
    const below = sure.filter((is, place) => is && place % 2 === 1).length;
    return [1 + above, counts.length - below];
  });
}

/** Kulldorff (1997): a circle against all the rest. */
function circle(cases: number, people: number, [all = 0, everyone = 0]: readonly number[]) {
  const expected = (all * people) / everyone;
  return [
    expected,
    cases / expected / ((all - cases) / (all - expected)),
    cases * Math.log(cases / expected) + (all - cases) * Math.log((all - cases) / (all - expected)),
  ];
}

const PAIRS = NEIGHBOURS.flatMap((near, at) =>
  near.map((other) => [String(at), String(other)] as const),
);
const ALIKE = likeness(CELLS, PAIRS).all?.index ?? NaN;

export const AREA_EXAMPLES: Examples = {
  suavizado: ({ given: [, raw = [], local = []] }) => ({
    results: [
      [BETWEEN, OVERALL * PER],
      cellsAt(raw.slice(0, 3).map((cell) => cell - 1)).map(
        (cell) => drawn(cell, OVERALL, BETWEEN) * PER,
      ),
      local.map((cell) => drawnLocally(cell - 1) * PER),
    ],
    given: [
      [],
      [
        ...raw.slice(0, 3),
        ...cellsAt(raw.slice(0, 3).map((cell) => cell - 1)).map(({ rate }) => rate * PER),
      ],
    ],
    data: BOARD_SAID,
  }),
  agrupamientos: ({ given: [, [cell = 0] = [], cells = []] }) => ({
    results: [[ALIKE], localMoran(cell - 1), cells.map((each) => gathered(each - 1))],
    data: BOARD_SAID,
  }),
  orden: ({ data }) => ({
    results: [
      [...ranksOf(data.map((n, at) => ({ place: String(at), n, women: 1 }))).values()].flat(),
      ownRanks(data),
    ],
  }),
  exploracion: ({ given, data }) => ({
    results: given.map(([, cases = 0, people = 0]) => circle(cases, people, data)),
    given: given.map(([, cases = 0, people = 0], at) => [at + 1, cases, people]),
  }),
  alcance: ({ given: [[women = 0, metres = 0, others = 0, kilometres = 0] = []] }) => ({
    results: [
      [
        ((women * metres) / 1000 + others * kilometres) / (women + others),
        others / (women + others),
        1,
      ],
      // 4/π of a grid, at four and a half kilometres in an hour.
      [(4 / Math.PI) * (60 / 4.5)],
    ],
  }),
  prioridades: ({ given: [[a = 0, b = 0, c = 0, d = 0] = []] }) => {
    // The first comes first where w·(a − c) passes (1 − w)·(d − b).
    const turns = (d - b) / (a - c + d - b);
    return {
      results: [[(a + b) / 2, (c + d) / 2], [turns], [{ of: 1 - turns, within: 0.005 }]],
      given: [[a, b, c, d, (a + b) / 2, (c + d) / 2], [turns], [1 - turns]],
      data: [a - c, d - b],
    };
  },
};
