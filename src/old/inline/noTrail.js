/*
 * A jump within the page, and a choice marked with data-sveltekit-replacestate, add no entry to the history:
 * what is added the quick exit can't erase. The same from the first moment, before the router is running.
 */
(() => {
  /** @param {MouseEvent} event */
  function linkOf(event) {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return null;
    const link = target instanceof Element ? target.closest('a[href]') : null;
    return link instanceof HTMLAnchorElement && link.target === '' ? link : null;
  }

  // Before the router, which would add an entry.
  window.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (link === null || link.hash === '') return;
      if (link.href.split('#')[0] !== location.href.split('#')[0]) return;
      event.preventDefault();
      // The router keeps in the state of an entry where it stands.
      const { state } = history;
      location.replace(link.hash);
      history.replaceState(state, '');
    },
    true,
  );

  // After the router, which prevents the default of what it takes care of.
  window.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link === null || link.closest('[data-sveltekit-replacestate]') === null) return;
    event.preventDefault();
    location.replace(link.href);
  });
})();
