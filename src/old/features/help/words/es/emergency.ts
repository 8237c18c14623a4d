/** What is said of the three numbers that come before anything else. */
export const emergencyWords = {
  title: 'Estoy en peligro ahora',
  emergencies: (name: string) => `${name}, a cualquier hora.`,
  sosMujeres: (name: string) =>
    `${name}, de la Ciudad de México, a cualquier hora. En un iPhone hay que teclearlo.`,
  anyPhone: (name: string) => ({
    before: `${name}, del Consejo Ciudadano, a cualquier hora. También por`,
    link: 'WhatsApp',
  }),
};
