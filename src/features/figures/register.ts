/** Every figure of the site, in the order of the rooms. */
import { helpFigures } from '$features/help/registered';
import { peerFigures } from '$features/peers/registered';
import { clusterFigures } from '$features/clusters/registered';
import { agreementFigures } from '$features/agreements/registered';
import { evaluationFigures } from '$features/evaluation/registered';
import { priorityFigures } from '$features/priorities/registered';
import { changesFigures } from '$features/changes/registered';
import { dataFigures } from '$features/data/registered';
import { verifyFigures } from '$features/verify/registered';
import { overviewFigures } from '$features/overview/registered';
import { indicatorFigures } from '$features/indicators/registered';
import { coloniaFigures } from '$features/colonia/registered';
import type { RegisteredFigure } from '$lib/view/figure';

/** Typed by name, so that none is without words of its own. */
const registered = [
  ...Object.values(overviewFigures),
  ...Object.values(coloniaFigures),
  ...Object.values(changesFigures),
  ...Object.values(verifyFigures),
  ...Object.values(dataFigures),
  ...Object.values(clusterFigures),
  ...Object.values(peerFigures),
  ...Object.values(priorityFigures),
  ...Object.values(agreementFigures),
  ...Object.values(evaluationFigures),
  ...Object.values(helpFigures),
  ...Object.values(indicatorFigures),
] as const satisfies readonly RegisteredFigure[];

export type FigureId = (typeof registered)[number]['id'];

export const FIGURES: readonly (RegisteredFigure & { readonly id: FigureId })[] = registered;
