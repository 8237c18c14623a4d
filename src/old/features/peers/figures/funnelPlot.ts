/** The funnel of the alcaldías as Observable Plot draws it while prerendering. */
import type { PlotOptions } from '@observablehq/plot';
import { range } from 'd3-array';
import {
  funnelCurve,
  type FunnelLimits,
  type Peer,
  type PeerComparison,
  type PeerVerdict,
} from '../answers/peers';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import type { Plot, PlotSize } from '$old/lib/figures/ahead/drawAhead';
import { placeLabels } from '$old/lib/figures/ahead/labels';
import { pageWords } from '../words/es/page';

export interface FunnelShape extends PlotSize {
  /** The alcaldía in violet, by key. */
  readonly alcaldia: string;
}

/** From this width on, in pixels, there is room to name those inside the limits too. */
const WIDE = 560;
/** Pixels from one point of a limit to the next: straight between them, it errs by a third of a pixel at most. */
const CURVE_STEP = 8;
/** To the right, half of the longest number under the axis. */
const MARGIN = { top: 24, right: 34, bottom: 44 };
const SYMBOLS = {
  encima: 'triangle',
  quiza_encima: 'triangle',
  dentro: 'circle',
  quiza_debajo: 'triangle2',
  debajo: 'triangle2',
} as const satisfies Record<PeerVerdict, string>;

/** Hollow: outside the inner limits alone. */
const isPerhaps = ({ verdict }: Peer): boolean =>
  verdict === 'quiza_encima' || verdict === 'quiza_debajo';

/** Options for `Plot.plot`: women across, rate up, both from zero. */
export function funnelOptions(
  plot: Plot,
  comparison: PeerComparison,
  { width, height, alcaldia }: FunnelShape,
): PlotOptions {
  const { peers, cityRate } = comparison;
  const wide = width >= WIDE;
  const marginLeft = wide ? 52 : 44;
  const sizes = peers.map(({ mujeres }) => mujeres);
  const right = Math.max(...sizes) * 1.06;
  const steps = Math.ceil(width / CURVE_STEP);
  const curve = funnelCurve(comparison, Math.min(...sizes) * 0.7, right, steps);
  const highest = Math.max(
    ...peers.map(({ rate }) => rate),
    ...curve.filter(({ mujeres }) => mujeres >= Math.min(...sizes)).map(({ outer }) => outer.upper),
  );
  const top = highest * 1.08;
  const own = peers.filter(({ clave }) => clave === alcaldia);
  const others = peers.filter(({ clave }) => clave !== alcaldia);
  const outside = others.filter(({ verdict }) => verdict !== 'dentro');
  const within = wide ? others.filter(({ verdict }) => verdict === 'dentro') : [];
  const yOf = (rate: number) =>
    MARGIN.top + (1 - rate / top) * (height - MARGIN.top - MARGIN.bottom);
  const placed = (peer: Peer) => ({
    peer,
    text: peer.nombre,
    x: marginLeft + (peer.mujeres / right) * (width - marginLeft - MARGIN.right),
    y: yOf(peer.rate),
  });
  // No name over the line that all are held against.
  const cityLine = range(marginLeft, width - MARGIN.right, 8).map((x) => ({ x, y: yOf(cityRate) }));
  const labels = placeLabels(
    [
      ...[...own, ...outside].map(placed),
      ...within.map((peer) => ({ ...placed(peer), optional: true })),
    ],
    [...peers.map(placed), ...cityLine],
    { left: marginLeft, right: width - MARGIN.right, top: MARGIN.top },
  );
  const largest = peers.find(({ mujeres }) => mujeres === Math.max(...sizes));
  const cityBelow = largest !== undefined && largest.rate > cityRate;
  const inside = (value: number) => Math.min(top, value);
  const limit = (of: 'inner' | 'outer', side: 'lower' | 'upper') =>
    plot.line(curve, {
      x: 'mujeres',
      y: (limits: FunnelLimits) => limits[of][side],
      stroke: 'var(--ink-3)',
      strokeWidth: of === 'outer' ? 1.25 : 1,
      clip: true,
      ...(of === 'inner' && { strokeDasharray: '3 3' }),
    });
  const dots = (rows: readonly Peer[], color: string, r: number) =>
    [false, true].map((hollow) =>
      plot.dot(
        rows.filter((peer) => isPerhaps(peer) === hollow),
        {
          x: 'mujeres',
          y: 'rate',
          r,
          fill: hollow ? 'var(--ground)' : color,
          stroke: hollow ? color : 'var(--ground)',
          symbol: ({ verdict }: Peer) => SYMBOLS[verdict],
        },
      ),
    );

  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' },
    x: { domain: [0, right] },
    y: { domain: [0, top] },
    symbol: { type: 'identity' },
    marks: [
      plot.areaY(curve, {
        x: 'mujeres',
        y1: ({ outer }: FunnelLimits) => outer.lower,
        y2: ({ outer }: FunnelLimits) => inside(outer.upper),
        fill: 'var(--ground-2)',
      }),
      plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      plot.axisY({
        label: null,
        ticks: 5,
        tickSize: 0,
        tickFormat: writeRate,
        fill: 'var(--ink-3)',
      }),
      plot.axisX({
        label: null,
        ticks: wide ? 8 : 4,
        tickSize: 4,
        tickFormat: writeCount,
        fill: 'var(--ink-3)',
        stroke: 'var(--rule-2)',
      }),
      plot.text([pageWords.funnel.across], {
        frameAnchor: 'bottom-right',
        dy: 40,
        fill: 'var(--ink-2)',
      }),
      plot.text([pageWords.funnel.up], {
        frameAnchor: 'top-left',
        dx: -marginLeft + 4,
        dy: -22,
        fill: 'var(--ink-2)',
      }),
      plot.ruleY([0], { stroke: 'var(--rule-2)' }),
      plot.ruleY([cityRate], { stroke: 'var(--ink)', strokeWidth: 1.25 }),
      limit('inner', 'lower'),
      limit('inner', 'upper'),
      limit('outer', 'lower'),
      limit('outer', 'upper'),
      plot.text([pageWords.funnel.city(writeRate(cityRate))], {
        x: () => right,
        y: () => cityRate,
        textAnchor: 'end',
        dy: cityBelow ? 10 : -8,
        fill: 'var(--ink)',
        stroke: 'var(--ground-2)',
        strokeWidth: 3,
      }),
      ...dots(others, 'var(--ink-3)', 4.5),
      ...dots(own, 'var(--violet)', 7),
      ...labels.map(({ peer, text, dx, dy, anchor }) =>
        plot.text([peer], {
          x: 'mujeres',
          y: 'rate',
          text: () => text,
          textAnchor: anchor,
          dx,
          dy,
          fill: peer.clave === alcaldia ? 'var(--violet)' : 'var(--ink-2)',
          stroke: 'var(--ground-2)',
          strokeWidth: 3,
          fontWeight: peer.clave === alcaldia ? 700 : 400,
          fontSize: peer.clave === alcaldia ? 14 : 12,
        }),
      ),
    ],
  };
}
