/** Where each browser keeps the list of what was visited, by the names of its own menus. */
export const BROWSERS: readonly { readonly name: string; readonly steps: string }[] = [
  {
    name: 'Chrome, en Android',
    steps:
      'Menú ⋮, «Historial». La ✕ junto a una página borra sólo esa; «Eliminar datos de navegación» borra los de un rato, el que escojas.',
  },
  {
    name: 'Samsung Internet',
    steps: 'Menú ☰, «Historial». Deja el dedo sobre una página, márcala y elige «Eliminar».',
  },
  {
    name: 'Safari, en iPhone',
    steps:
      'El libro abierto y luego el reloj: desliza una página a la izquierda para borrarla. Lo de un rato, en Configuración, Apps, Safari, «Borrar historial y datos de sitios web».',
  },
  {
    name: 'Firefox, en el teléfono',
    steps: 'Menú, «Historial». El menú de cada página tiene «Eliminar».',
  },
  {
    name: 'En una computadora',
    steps:
      'Ctrl y H (en Mac, ⌘ e Y) abre el historial en casi todos los navegadores. Busca «atlas» y borra esas páginas.',
  },
];
