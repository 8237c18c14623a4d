import { CARPETAS } from '$old/lib/answers/countingUnit';
import { measuredDelays } from './queries/measuredDelays';
import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { delaysTold } from './delays';
import { mathml } from './mathml.server';
import { METHOD_GROUPS } from './methods';
import type { Method } from './methods/method';

export async function loadMethods() {
  const asked = measuredDelays(CARPETAS);
  const [facts, { k, auditoria }, delays] = await Promise.all([
    loadFacts(),
    release.manifest(),
    release.run(asked),
  ]);
  return {
    publicacion: facts.publicacion,
    fuente: facts.fuente,
    corte: facts.corte,
    ultimoMesCompleto: facts.ultimo_mes_completo,
    k,
    auditoria,
    retraso: { ...delaysTold(delays), sql: asked.sql },
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

export type MethodsData = Awaited<ReturnType<typeof loadMethods>>;
