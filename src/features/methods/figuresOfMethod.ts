/** Where each method can be seen at work: the way back from the methods to the figures. */
import { resolve } from '$app/paths';
import type { FigureLink } from '$lib/figures/frame/figureLink';
import type { MethodAnchor } from '$lib/page/methodLinks';

type Figure =
  | 'cambios'
  | 'mapa'
  | 'orden'
  | 'tendencia'
  | 'embudo'
  | 'zonas'
  | 'vecindarios'
  | 'prioridades'
  | 'alcance'
  | 'curso'
  | 'pruebas';

const FIGURES: Readonly<Record<MethodAnchor, readonly Figure[]>> = {
  comparacion: ['cambios'],
  banda: ['tendencia'],
  'cambio-de-nivel': ['tendencia'],
  'razon-de-razones': ['curso'],
  evaluacion: ['curso', 'pruebas'],
  'meses-completos': ['tendencia'],
  'denuncias-tardias': ['cambios'],
  intervalos: ['orden'],
  suavizado: ['mapa', 'orden'],
  excedencia: ['mapa', 'orden'],
  orden: ['orden'],
  prioridades: ['prioridades'],
  alcance: ['alcance'],
  embudo: ['embudo'],
  agrupamientos: ['vecindarios'],
  exploracion: ['zonas'],
  holm: ['cambios'],
  'varias-a-la-vez': ['vecindarios'],
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
  switch (figure) {
    case 'embudo':
      return { name: 'Ver el embudo', href: `${resolve('/comparar/[[indicador]]', {})}#embudo` };
    case 'alcance':
      return { name: 'Ver el alcance', href: `${resolve('/servicios/[[necesidad]]', {})}#alcance` };
    case 'prioridades':
      return { name: 'Ver las prioridades', href: `${resolve('/prioridades/')}#orden` };
    case 'curso':
      return { name: 'Ver el antes y después', href: `${resolve('/evaluar/')}#curso` };
    case 'pruebas':
      return { name: 'Ver las pruebas', href: `${resolve('/evaluar/')}#pruebas` };
    case 'zonas':
      return {
        name: 'Ver las zonas',
        href: `${resolve('/agrupamientos/[[indicador]]', {})}#zonas`,
      };
    case 'vecindarios':
      return {
        name: 'Ver los vecindarios',
        href: `${resolve('/agrupamientos/[[indicador]]', {})}#vecindarios`,
      };
    case 'cambios':
      return { name: 'Ver lo que cambió', href: `${resolve('/')}#cambios` };
    case 'mapa':
      return { name: 'Ver el mapa', href: `${resolve('/')}#mapa` };
    case 'orden':
      return { name: 'Ver la lista', href: `${resolve('/')}#orden` };
    case 'tendencia':
      return { name: 'Ver la tendencia', href: `${resolve('/')}#tendencia` };
  }
}
