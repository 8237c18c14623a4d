/* What needs a script is hidden by the style until this is said: nothing moves once the page is seen. */
document.documentElement.dataset.script = '';
