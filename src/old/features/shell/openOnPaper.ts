/** What waits to be opened on a screen is read on paper, also where a style sheet cannot open it. */

/** Folds that stand open on paper. */
const ON_PAPER = 'details.on-paper:not([open])';

/**
 * Opens them before a page is printed. Browsers without `::details-content` print what is open and no more.
 * @returns closes again those that it opened
 */
export function openOnPaper(page: ParentNode): () => void {
  const opened = [...page.querySelectorAll(ON_PAPER)];
  for (const fold of opened) fold.toggleAttribute('open', true);
  return () => {
    for (const fold of opened) fold.toggleAttribute('open', false);
  };
}
