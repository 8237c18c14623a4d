/** What is wrong with a field, beside it: «2026-02-30» no es un día del calendario. Escríbelo… */
import type { Problem } from '$lib/contract/catalogs/problem';

/** Characters; a longer value is in sight in its own field and isn't repeated. */
const LONGEST = 40;

/** Two sentences: what is wrong, and what to do about it. */
export function fieldMessage({ value, what, remedy }: Problem): string {
  const subject = value === '' || value.length > LONGEST ? '' : `«${value}» `;
  return `${capital(`${subject}${what}`)}. ${remedy}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
