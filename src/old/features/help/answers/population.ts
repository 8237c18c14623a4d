/** For whom alone a service is there: what is for any woman goes before it, unless it is asked for. */

export type Population =
  | 'infancia'
  | 'migrantes'
  | 'lgbt'
  | 'indigenas'
  | 'mayores'
  | 'turistas'
  /** Who uses one means of transport. */
  | 'pasaje'
  /** Who asks about one crime or procedure, and no other. */
  | 'asunto';

/**
 * By the name of a service, which is what its source tells. That it attends a population besides the rest
 * (`atiende`) makes it none of its own.
 */
const BY_NAME: readonly (readonly [Population, RegExp])[] = [
  ['lgbt', /LGBT/],
  ['indigenas', /ind[ií]gena/i],
  ['mayores', /adultas mayores/i],
  ['turistas', /turista/i],
  ['pasaje', /usuarios del|viaja segura/i],
  ['infancia', /niñas|pediátrico|para jóvenes/i],
  ['asunto', /trata de personas|desaparecid|feminicidio|juzgados/i],
];

/** @returns null of what is there for any woman */
export function populationOf({
  tipo,
  nombre,
}: {
  readonly tipo: string;
  readonly nombre: string;
}): Population | null {
  if (tipo === 'infancia' || tipo === 'migrantes') return tipo;
  return BY_NAME.find(([, name]) => name.test(nombre))?.[0] ?? null;
}
