/** What is said of the picture of an answer, and in it. */
export const pictureWords = {
  quoted: (text: string) => `«${text}»`,
  /** Of what is longer than its room. */
  cutQuote: '…»',
  cut: '…',
  take: 'Bajar como imagen',
  making: 'Se está haciendo la imagen…',
  done: (file: string) => `Listo: ${file}`,
  failed: 'El navegador no pudo hacer la imagen. Copia la frase, o comparte el enlace.',
  /** @param unanswered what of it is not, as it was typed */
  assumed: (assumed: readonly string[], unanswered: readonly string[]) =>
    [
      ...(assumed.length === 0 ? [] : [`Se supuso: ${assumed.join(' · ')}.`]),
      ...(unanswered.length === 0
        ? []
        : [`No se contesta: ${unanswered.map((text) => `«${text}»`).join(', ')}.`]),
    ].join(' '),
  refusal: (quoted: string | null, why: string) => ({
    question: 'No se contesta',
    answer: quoted === null ? '' : `«${quoted}»`,
    why,
  }),
  source: (publicacion: string, address: string) =>
    `Publicación ${publicacion} · ${address.replace(/^https?:\/\//, '')}`,
};
