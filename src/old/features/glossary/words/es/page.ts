/** The page of the glossary around its terms. */
export const pageWords = {
  tab: 'Glosario',
  description: 'Qué quiere decir cada palabra de este sitio, en una o dos frases.',
  kicker: 'Datos y método',
  title: 'Qué quiere decir cada palabra',
  lead: 'Cada una tiene aquí un solo sentido, el mismo en todas las páginas.',
  method: 'Cómo se hace',
};
