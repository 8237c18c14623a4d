/*
 * The search of pages without a program: what is looked for goes into the fragment of the front page, which no
 * browser sends. The form itself could only send it in a query, and the content policy keeps it from being sent.
 */
addEventListener('submit', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLFormElement) || target.dataset.search === undefined) return;
  event.preventDefault();
  const sought = new FormData(target).get('lugar');
  if (typeof sought !== 'string' || sought.trim() === '') return;
  location.href = `${target.dataset.search}#buscar=${encodeURIComponent(sought.trim())}`;
});
