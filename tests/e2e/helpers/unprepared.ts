/** A site whose prepared answers are of another release: whatever is asked is asked of the engine. */
import type { BrowserContext } from '@playwright/test';

/** It stays where a test ends the routes of its page. */
export async function withoutPrepared(context: BrowserContext): Promise<void> {
  await context.route('**/respuestas/*.json', (route) =>
    route.fulfill({ json: { release: { publicacion: 'otra', huella: 'otra' } } }),
  );
}
