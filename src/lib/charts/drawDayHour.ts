/** Day × hour: squares by count, hours above them and days beside; heaps hatched; the hours of a service outlined. */
import * as Plot from '@observablehq/plot';
import {
  isOpen,
  tonesOf,
  type Cell,
  type DayHour,
  type Heap,
  type Opening,
} from '../answers/dayHour';
import { number } from '../words/numbers';

export const DAY_LABELS = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'] as const;

export interface Shown {
  readonly family: 'home' | 'sexual';
  /** Those whose hours are outlined; none where nothing is. */
  readonly openings: readonly Opening[];
}

/** Room of the names of days, of the hours above and of the days beside, px. */
const [LEFT, TOP, RIGHT] = [34, 44, 82];
const [WIDE, GAP] = [56, 4];

/** @param width px */
export function drawDayHour(
  document: Document,
  cells: readonly Cell[],
  told: DayHour,
  { family, openings }: Shown,
  width: number,
): Element {
  const cell = (width - LEFT - RIGHT) / 24;
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const tones = tonesOf(cells, told);
  const heaps = new Set(told.heaps.map(({ hora }) => hora));
  const tone = (n: number) => tones.findLast(({ from }) => n >= from)?.part ?? 0;
  const x = (hora: number) => LEFT + hora * cell;
  const y = (dia: number) => TOP + (dia - 1) * cell;
  const [mostHour, mostDay] = [
    Math.max(...told.hours.filter((_, hora) => !heaps.has(hora)), 1),
    Math.max(...told.days, 1),
  ];
  const known = cells.filter(({ hora }) => !heaps.has(hora));
  const edge = { inset: 0.5 };
  const at = {
    ...{ x1: ({ hora }: Cell) => x(hora), x2: ({ hora }: Cell) => x(hora + 1), ...edge },
    ...{ y1: ({ dia }: Cell) => y(dia), y2: ({ dia }: Cell) => y(dia + 1) },
  };
  type Hour = Pick<Cell, 'hora' | 'n'>;
  type Day = Pick<Cell, 'dia' | 'n'>;
  const hours: readonly Hour[] = told.hours.map((n, hora) => ({
    hora,
    n: Math.min(n, 1.25 * mostHour),
  }));
  const days: readonly Day[] = told.days.map((n, nth) => ({ dia: nth + 1, n }));
  const end = x(24) + GAP;
  return Plot.plot({
    ...{ document, width: x(24) + RIGHT, height: y(8) + 18, margin: 0 },
    style: { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
    x: { axis: null, domain: [0, x(24) + RIGHT], range: [0, x(24) + RIGHT] },
    y: { axis: null, domain: [0, y(8) + 18], range: [0, y(8) + 18] },
    marks: [
      Plot.rect(hours, {
        ...{ x1: ({ hora }: Hour) => x(hora), x2: ({ hora }: Hour) => x(hora + 1), inset: 0.5 },
        ...{
          y1: ({ n }: Hour) => TOP - 6 - (n * (TOP - 16)) / (1.25 * mostHour),
          y2: () => TOP - 6,
        },
        fill: ({ hora }: Hour) => (heaps.has(hora) ? 'none' : 'var(--others)'),
        stroke: ({ hora }: Hour) => (heaps.has(hora) ? 'var(--muted)' : 'none'),
        strokeDasharray: '2 2',
      }),
      Plot.rect(known, {
        ...at,
        fill: colour,
        fillOpacity: ({ n }: Cell) => tone(n),
        title: ({ dia, hora, n }: Cell) =>
          `${DAY_LABELS[dia - 1] ?? ''} ${hora}:00: ${n === 0 ? '0 a 2' : number(n)}`,
      }),
      Plot.rect(
        cells.filter(({ hora }) => heaps.has(hora)),
        { ...at, fill: 'var(--ground-2)' },
      ),
      Plot.link(
        cells.filter(({ hora }) => heaps.has(hora)),
        {
          ...{ x1: ({ hora }: Cell) => x(hora) + 1, x2: ({ hora }: Cell) => x(hora + 1) - 1 },
          ...{ y1: ({ dia }: Cell) => y(dia + 1) - 1, y2: ({ dia }: Cell) => y(dia) + 1 },
          stroke: 'var(--others)',
        },
      ),
      Plot.rect(
        cells.filter((cell) => isOpen(cell, openings)),
        { ...at, inset: 0, stroke: 'var(--below)', strokeWidth: 2 },
      ),
      Plot.rect(days, {
        ...{ x1: () => end, x2: ({ n }: Day) => end + (n * WIDE) / mostDay - WIDE / 3, inset: 1.5 },
        ...{ y1: ({ dia }: Day) => y(dia), y2: ({ dia }: Day) => y(dia + 1) },
        fill: ({ dia }: Day) => (dia === told.heavy?.dia ? colour : 'var(--line)'),
      }),
      ...[true, false].flatMap((isBold) => {
        const own = days.filter(({ dia }) => (dia === told.heavy?.dia) === isBold);
        const middle = ({ dia }: Day) => y(dia) + cell / 2;
        const style = { y: middle, textAnchor: 'end' as const, fontWeight: isBold ? 700 : 400 };
        const name = ({ dia }: Day) => DAY_LABELS[dia - 1] ?? '';
        const count = ({ n }: Day) => number(n);
        return [
          Plot.text(own, { ...style, x: () => x(24) + RIGHT, text: count }),
          Plot.text(own, { ...style, x: () => LEFT - 6, text: name }),
        ];
      }),
      Plot.text([0, 6, 12, 18, 23], {
        ...{ x: (hora: number) => x(hora) + cell / 2, y: () => y(8) + 10, fill: 'var(--muted)' },
        text: (hora: number) => `${hora}:00`,
      }),
      Plot.text(told.heaps, {
        ...{ x: ({ hora }: Heap) => x(hora) + cell / 2, y: () => 6, fontWeight: 700 },
        text: ({ hora, n, beside }: Heap) =>
          `${hora}:00 · ${number(n)}; sus vecinas, ${number(beside)}`,
      }),
    ],
  });
}
