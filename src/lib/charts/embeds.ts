/** The figures that other pages may frame, each at /insertar/NAME/. */

interface Embed {
  /** Identifier of the indicator. */
  readonly crime: string;
  readonly picture: 'map' | 'months' | 'strip';
  /** Of its frame, px, where nobody listens to what the page says of itself. */
  readonly height: number;
}

export const EMBEDS = {
  mapa: { crime: 'violencia_familiar', picture: 'map', height: 660 },
  'mapa-sexual': { crime: 'violencia_sexual', picture: 'map', height: 660 },
  tendencia: { crime: 'violencia_familiar', picture: 'months', height: 420 },
  'tendencia-violacion': { crime: 'violacion', picture: 'months', height: 420 },
  tira: { crime: 'violencia_familiar', picture: 'strip', height: 340 },
} as const satisfies Record<string, Embed>;

export type EmbedName = keyof typeof EMBEDS;

export const isEmbed = (name: string): name is EmbedName => Object.hasOwn(EMBEDS, name);

export const EMBED_NAMES = Object.keys(EMBEDS).filter(isEmbed);

/** Lets the frame grow with its page; without it nothing is lost but a scroll bar. */
const LISTENER = `<!-- Opcional: el marco toma la altura de la figura -->
<script>
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe[src*="/insertar/"]')) {
    if (frame.contentWindow === source && data?.atlasVioleta) frame.height = data.atlasVioleta;
  }
});
</script>`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What another page pastes into itself. @param src whole address of the page that is framed */
export const embedCode = (name: EmbedName, src: string, title: string): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${EMBEDS[name].height}" style="border: 0" loading="lazy"></iframe>

${LISTENER}
`;
