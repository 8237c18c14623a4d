import { error } from '@sveltejs/kit';
import { drawCourses, loadRegister } from './register.server';
import { sessionPageWords } from './words/es/sessionPage';

export async function entries() {
  const { sessions } = await loadRegister();
  return sessions.map(({ fecha }) => ({ fecha }));
}

export async function loadSession(day: string) {
  const register = await loadRegister();
  const { sessions, agreements } = register;
  const place = sessions.findIndex(({ fecha }) => fecha === day);
  const session = sessions[place];
  if (session === undefined) error(404, sessionPageWords.unknown(day));
  const own = agreements.filter(({ on, session: name }) => name !== null && on === session.fecha);
  return {
    ...register,
    agreements: own,
    session,
    /** The sessions known before and after it. */
    previous: sessions[place + 1] ?? null,
    next: sessions[place - 1] ?? null,
    courses: await drawCourses(own),
  };
}

export type SessionData = Awaited<ReturnType<typeof loadSession>>;
