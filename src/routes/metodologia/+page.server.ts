import { groups } from 'd3';
import { CARPETAS } from '$lib/answers/measure';
import { isIndicatorId, indicatorOf } from '$lib/indicators/catalogue';
import { delayCurves } from '$lib/queries/delayCurves';
import { askFacts } from '../panorama/facts';
import { release } from '../panorama/load.server';
import { mathml } from './mathml.server';
import { METHOD_GROUPS } from './methods';
import type { Method } from './methods/method';

export async function load() {
  const [facts, { k, auditoria }, curve] = await Promise.all([
    askFacts(release),
    release.manifest(),
    release.run(delayCurves(CARPETAS)),
  ]);
  return {
    publicacion: facts.publicacion,
    fuente: facts.fuente,
    corte: facts.corte,
    ultimoMesCompleto: facts.ultimo_mes_completo,
    k,
    auditoria,
    curvas: groups(curve, ({ indicador }) => indicador).map(([indicador, puntos]) => ({
      nombre: isIndicatorId(indicador) ? indicatorOf(indicador).nombre : indicador,
      puntos,
    })),
    preguntas: METHOD_GROUPS.map(({ pregunta, metodos }) => ({
      pregunta,
      metodos: metodos.map(drawn),
    })),
  };
}

/** The method with its TeX as MathML. */
function drawn(method: Method) {
  return {
    ...method,
    formulas: method.formulas.map(({ tex, leida }) => ({ leida, html: mathml(tex, true) })),
    simbolos: method.simbolos.map(({ tex, significa }) => ({
      significa,
      html: mathml(tex, false),
    })),
  };
}
