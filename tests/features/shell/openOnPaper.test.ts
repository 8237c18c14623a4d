/** What is folded on a screen is opened before paper, and closed again after it. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { openOnPaper } from '$features/shell/openOnPaper';

it('opens what is read on paper, and closes only what it opened', () => {
  const { document } = parseHTML(
    `<!doctype html><body>
      <details id="closed" class="on-paper"></details>
      <details id="open" class="on-paper" open></details>
      <details id="other"></details>
    </body>`,
  );
  const open = () =>
    [...document.querySelectorAll('details')]
      .filter((fold) => fold.hasAttribute('open'))
      .map(({ id }) => id);
  const closeAgain = openOnPaper(document);
  expect(open()).toEqual(['closed', 'open']);
  closeAgain();
  expect(open()).toEqual(['open']);
});
