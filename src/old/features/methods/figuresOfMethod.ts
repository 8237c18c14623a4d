/** Where each method can be seen at work: the way back from the methods to the figures. */
import { resolve } from '$app/paths';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import type { MethodAnchor } from '$old/lib/page/methodLinks';
import { methodSectionWords } from './words/es/methodSection';

type Figure = keyof typeof methodSectionWords.figures;

const FIGURES: Readonly<Record<MethodAnchor, readonly Figure[]>> = {
  comparacion: ['cambios'],
  apilamientos: ['cambios'],
  banda: ['tendencia'],
  'cambio-de-nivel': ['tendencia'],
  'meses-completos': ['tendencia'],
  'denuncias-tardias': ['cambios'],
  intervalos: ['orden'],
  suavizado: ['mapa', 'orden'],
  excedencia: ['mapa', 'orden'],
  orden: ['orden'],
  prioridades: ['prioridades'],
  alcance: ['alcance'],
  embudo: ['embudo'],
  holm: ['cambios'],
  proteccion: ['mapa'],
};

/** None for a method that is on no page. */
export function figuresOfMethod(id: string): readonly FigureLink[] {
  return isAnchor(id) ? FIGURES[id].map((figure) => linkTo(figure)) : [];
}

function isAnchor(id: string): id is MethodAnchor {
  return id in FIGURES;
}

function linkTo(figure: Figure): FigureLink {
  return {
    name: methodSectionWords.figures[figure],
    href: `${pageOf(figure)}#${anchorOf(figure)}`,
  };
}

/** Anchors of the pages in which a figure has another name. */
const ANCHORS: Readonly<Partial<Record<Figure, string>>> = {
  prioridades: 'orden',
  embudo: 'alcaldias',
};

const anchorOf = (figure: Figure): string => ANCHORS[figure] ?? figure;

function pageOf(figure: Figure): string {
  switch (figure) {
    case 'embudo':
      return resolve('/alcaldias/');
    case 'alcance':
      return resolve('/servicios/alcance/');
    case 'prioridades':
      return resolve('/prioridades/');
    case 'cambios':
    case 'mapa':
    case 'orden':
    case 'tendencia':
      return resolve('/');
  }
}
