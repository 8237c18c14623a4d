/*
 * What a reader chooses or writes while the program of the site is on its way is not lost. The program begins
 * with the view that was served, or that of the address, and would put every control back to it: what was left in
 * them is noted here, and told to it once it lives, as if it were done then. So is a form that was sent.
 *
 * What is marked with data-waits is sent disabled, because without a script it only shows something.
 */
(() => {
  const page = document.documentElement;

  /** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

  /** In the order in which they were touched last. @type {Map<Control, { value: string, isTicked: boolean }>} */
  const left = new Map();
  /** Boxes as they were before. @type {Map<Control, boolean>} */
  const before = new Map();
  /** @type {Set<EventTarget>} */
  const sent = new Set();
  let heard = false;

  /** @param {EventTarget | null} target @returns {target is Control} */
  function isControl(target) {
    return (
      target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement
    );
  }

  /** @param {Event} event */
  function note({ target, type }) {
    if (heard || page.dataset.app !== 'starting' || !isControl(target)) return;
    const isTicked = target instanceof HTMLInputElement && target.checked;
    if (target.type === 'checkbox') {
      if (type === 'input') return;
      if (!before.has(target)) before.set(target, !isTicked);
    }
    if (target.type === 'radio') {
      for (const other of left.keys()) {
        if (other.type === 'radio' && other.name === target.name) left.delete(other);
      }
    }
    left.delete(target);
    left.set(target, { value: target.value, isTicked });
  }
  document.addEventListener('input', note, true);
  document.addEventListener('change', note, true);
  document.addEventListener(
    'submit',
    (event) => {
      if (heard || page.dataset.app !== 'starting' || event.target === null) return;
      // No form of the site has an address of its own: the browser would ask for the page again.
      event.preventDefault();
      sent.add(event.target);
    },
    true,
  );
  // From here on the program hears for itself.
  document.addEventListener('atlas:mounted', () => (heard = true));

  /** Each in its turn, since one may change what the next one offers. */
  function tell() {
    const touched = Array.from(left.keys());
    // A search shortens lists: what was chosen in them is told before.
    const control = touched.find(({ type }) => type !== 'search' && type !== 'text') || touched[0];
    const kept = control === undefined ? undefined : left.get(control);
    if (control === undefined || kept === undefined) {
      for (const form of sent) {
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }
      sent.clear();
      return;
    }
    left.delete(control);
    if (control.isConnected && put(control, kept.value, kept.isTicked)) {
      for (const type of ['input', 'change']) {
        control.dispatchEvent(new Event(type, { bubbles: true }));
      }
      // What a box does when it is left, it would not do afterwards.
      if (control !== document.activeElement) control.dispatchEvent(new FocusEvent('blur'));
    }
    setTimeout(tell, 0);
  }

  /**
   * Leaves it as the reader did.
   * @param {Control} control
   * @param {string} value
   * @param {boolean} isTicked
   * @returns {boolean} Whether there is something to tell: not of a box that was ticked and unticked, nor of what
   * is no longer offered.
   */
  function put(control, value, isTicked) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      control.checked = isTicked;
      return before.get(control) !== isTicked;
    }
    // What was chosen of a device stays chosen, and no program may write it.
    if (control.type !== 'file') control.value = value;
    return control.value === value;
  }

  /** @param {boolean} waits */
  function disable(waits) {
    for (const place of document.querySelectorAll('[data-waits]')) {
      place.toggleAttribute('disabled', waits);
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (page.dataset.app === 'starting') disable(false);
  });

  new MutationObserver(() => {
    if (page.dataset.app === 'failed') disable(true);
    if (page.dataset.app === 'alive') setTimeout(tell, 0);
  }).observe(page, { attributes: true, attributeFilter: ['data-app'] });
})();
