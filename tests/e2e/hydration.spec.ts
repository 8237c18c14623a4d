/** What was served stands when the program starts: the words that tests/site reads are those of the living page. */
import { BUILT } from '../site/kit/site';
import { wordsOf } from '../site/kit/text';
import { alive } from './helpers/alive';
import { started } from './helpers/brokenProgram';
import { builtPages, onePerRoute } from './helpers/builtPages';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

/** Those of most figures, and of most that moves. */
const IN_GATE = ['/', '/colonias/[slug]', '/prioridades'];

/** What answers, and what its numbers are: not the controls, which wait for the program. */
const ANSWERS = 'main h1, main figcaption, main .note, main table, main ol, main .answer';
/** On pages of a day it says by which clock, which a living page knows. */
const LEAD = ', main .lead';

const firsts = onePerRoute(builtPages()).filter(
  ({ route }, place, few) => place === few.findIndex((other) => other.route === route),
);

for (const { address, route } of firsts) {
  test(
    `${address} says the same alive as served`,
    gateIf(IN_GATE.includes(route)),
    async ({ page }) => {
      // The last day that the release knows, which is the day of what was served.
      await page.clock.setFixedTime('2026-05-27T12:00:00-06:00');
      await page.goto(address);
      await started(page);
      if ((await page.locator('main fieldset[data-needs-script]').count()) > 0) await alive(page);
      const answers = route.startsWith('/sesiones') ? ANSWERS : ANSWERS + LEAD;
      const living = await page
        .locator(answers)
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
      const served = [
        ...BUILT.document(`${address.slice(1)}index.html`).querySelectorAll(answers),
      ].map(wordsOf);
      expect(served.length).toBeGreaterThan(0);
      expect(living.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(served);
    },
  );
}
