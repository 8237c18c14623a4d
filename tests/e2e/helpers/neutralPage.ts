/** Where «Salir rápido» leads, as a reader sees it in the bar of her browser. */
export const NEUTRAL_PAGE = 'https://es.wikipedia.org/';
