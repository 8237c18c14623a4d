/*
 * A host may show a page at the address of its folder without the final slash (`/atlas`), from where all that the
 * page names, by relative addresses, would be looked for one folder up. It is given its slash before anything of it
 * is read. Not by asking for another page: a host that takes the slash away would be asked for ever.
 */
(() => {
  const { pathname, search, hash } = location;
  // The page of unknown addresses, which says where the site is from its root, stands for any address.
  const isRelative = /^\./.test(document.documentElement.dataset.home || '');
  if (isRelative && /\/[^/.]+$/.test(pathname)) {
    history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
  }
})();
