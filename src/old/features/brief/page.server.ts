import { error } from '@sveltejs/kit';
import { sessionPageWords } from '$old/features/agreements';
import { loadRegister } from '$old/features/agreements/index.server';
import { loadEvidence } from './brief.server';

export async function entries() {
  const { sessions } = await loadRegister();
  return sessions.map(({ fecha }) => ({ fecha }));
}

export async function loadBrief(day: string) {
  const [register, evidence] = await Promise.all([loadRegister(), loadEvidence()]);
  const session = register.sessions.find(({ fecha }) => fecha === day);
  if (session === undefined) error(404, sessionPageWords.unknown(day));
  const { asOf, agreements } = register;
  return { ...evidence, session, asOf, agreements };
}

export type BriefData = Awaited<ReturnType<typeof loadBrief>>;
