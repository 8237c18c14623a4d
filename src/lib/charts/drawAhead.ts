/** Each kind of picture as text, drawn in a document of its own over the release's polygons. */
import { parseHTML } from 'linkedom';
import type { Among } from '../answers/placeAmong';
import type { Cell, DayHour } from '../answers/dayHour';
import type { RecentMonths } from '../answers/recentMonths';
import type { ShareOfCity } from '../answers/share';
import { paintCircles, type Circled, type Painted } from './circles';
import { drawCircles } from './drawCircles';
import { drawNeed, type NeedFrame, type NeedPoint } from './drawNeed';
import { drawPlaces, type Own, type Rates } from './drawPlaces';
import { drawRecent, type Noted } from './drawRecent';
import { drawMaps, type Ground, type Mark, type Told as ToldOfMaps } from './drawResult';
import { drawShare } from './drawShare';
import { drawStrip, type Highlighted } from './drawStrip';
import { drawYears, type YearBar } from './drawYears';
import { drawDayHour, type Shown } from './drawDayHour';
import { drawRegister, type Frame, type Told } from './drawRegister';
import { drawSpans, type Parted, type Span } from './drawSpans';
import { drawVictims, type Ages } from './drawVictims';
import type { Family } from './family';
import { geometry } from './geometry';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function circles(colonias: readonly Circled[], painted: Painted): string {
  const picture = drawCircles(document, geometry, colonias);
  paintCircles(picture, painted);
  return picture.outerHTML;
}

export const recent = (months: RecentMonths, noted: Noted): string =>
  drawRecent(document, months, noted).outerHTML;

export const strip = (among: Among, highlighted: Highlighted, width: number): string =>
  drawStrip(document, among, highlighted, width).outerHTML;

export const share = (told: ShareOfCity, family: 'home' | 'sexual'): string =>
  drawShare(document, told, family).outerHTML;

export const years = (bars: readonly YearBar[], family: 'home' | 'sexual'): string =>
  drawYears(document, bars, family).outerHTML;

export const places = (rates: Rates, own: Own): string =>
  drawPlaces(document, rates, own).outerHTML;

export const maps = (
  marks: readonly Mark[],
  colonias: Ground['colonias'],
  told: ToldOfMaps,
): string => drawMaps(document, marks, { polygons: geometry, colonias }, told).outerHTML;

/** Of a column beside another, and of a phone, px: where one is shown the other is hidden (Drawn). */
const [WIDE, NARROW] = [560, 362];
const both = (draw: (width: number) => Element): string =>
  `<div class="wide">${draw(WIDE).outerHTML}</div><div class="narrow">${draw(NARROW).outerHTML}</div>`;

export const strips = (among: Among, highlighted: Highlighted): string =>
  both((width) => drawStrip(document, among, highlighted, width));

export const spans = (all: readonly Span[], parted: Parted): string =>
  both((width) => drawSpans(document, all, parted, width));

export const register = (told: readonly Told[], frame: Frame): string =>
  both((width) => drawRegister(document, told, frame, width));

export const dayHour = (cells: readonly Cell[], of: DayHour, shown: Shown): string =>
  both((width) => drawDayHour(document, cells, of, shown, width));

export const victims = (ages: readonly Ages[], family: Family): string =>
  both((width) => drawVictims(document, ages, family, width));

export const need = (points: readonly NeedPoint[], frame: NeedFrame): string =>
  both((width) => drawNeed(document, points, frame, width));
