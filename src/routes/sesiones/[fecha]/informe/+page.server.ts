import { error } from '@sveltejs/kit';
import { loadRegister } from '$features/agreements/register.server';
import { loadEvidence } from '$features/brief/brief.server';

/** A release may know of no session, and then there is no such page. */
export const prerender = 'auto';

export async function entries() {
  const { sessions } = await loadRegister();
  return sessions.map(({ fecha }) => ({ fecha }));
}

export async function load({ params }) {
  const [register, evidence] = await Promise.all([loadRegister(), loadEvidence()]);
  const session = register.sessions.find(({ fecha }) => fecha === params.fecha);
  if (session === undefined) error(404, `No se conoce ninguna sesión del ${params.fecha}.`);
  const { asOf, agreements } = register;
  return { ...evidence, session, asOf, agreements };
}
