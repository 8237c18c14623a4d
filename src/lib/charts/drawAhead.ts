/** Each kind of picture as text, drawn in a document of its own over the release's polygons. */
import { parseHTML } from 'linkedom';
import type { Among } from '../answers/placeAmong';
import type { RecentMonths } from '../answers/recentMonths';
import type { ShareOfCity } from '../answers/share';
import { paintCircles, type Circled, type Painted } from './circles';
import { drawCircles } from './drawCircles';
import { drawPlaces, type Own, type Rates } from './drawPlaces';
import { drawRecent, type Noted } from './drawRecent';
import { drawMaps, type Ground, type Mark } from './drawResult';
import { drawShare } from './drawShare';
import { drawStrip, type Highlighted } from './drawStrip';
import { drawYears, type YearBar } from './drawYears';
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

export const maps = (marks: readonly Mark[], colonias: Ground['colonias']): string =>
  drawMaps(document, marks, { polygons: geometry, colonias }, true).outerHTML;
