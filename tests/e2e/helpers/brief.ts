/** The brief of a session: where it is, how large, and when it is whole. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './origin';

export const SESSIONS = readdirSync('build/sesiones', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d{4}/.test(entry.name))
  .map(({ name }) => name);
export const [FIRST = ''] = SESSIONS.toReversed();
export const LETTER = [612, 792];
/** Characters of a note, as the help of its field says. */
export const MAX_NOTE = 500;

export const pathOf = (fecha: string) => `/sesiones/${fecha}/informe/`;
export const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Waits until nothing is being computed and the permalink is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.brief .code svg')).toBeVisible();
  await expect(page.locator('.brief')).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
  await expect(page.locator('.brief')).not.toContainText('…');
}
