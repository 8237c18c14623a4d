/** What the bar names, in its order, with the route that each leads to. */
export const BAR = [
  { name: 'Mapa', path: '/' },
  { name: 'Tendencias', path: '/tendencias/' },
  { name: 'Gabinete', path: '/gabinete/' },
  { name: 'Explorar', path: '/explorar/' },
] as const;

/** The page of help in each language; each is named in itself. */
export const LANGUAGES = [
  { code: 'es', name: 'Español', path: '/servicios/' },
  { code: 'en', name: 'English', path: '/en/servicios/' },
  { code: 'fr', name: 'Français', path: '/fr/servicios/' },
] as const;
