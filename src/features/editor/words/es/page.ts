/** What the editor's page says around it: what it is for, how its files travel, and what their columns hold. */
import type { EditedFile } from '../../editing';
import { titled } from '$lib/words/es/siteName';

/** @param cabinet its name; «gabinete» where it has none */
const holds = (cabinet: string): Readonly<Record<EditedFile, string>> => ({
  'sesiones.csv': `Las sesiones del ${cabinet} que una fuente pública cuenta.`,
  'acuerdos.csv': 'Los acuerdos, dentro y fuera de sesión.',
  'avances.csv': 'Cuánto se llevaba de cada acuerdo, y en qué fecha.',
});

export const pageWords = {
  title: titled('Editor de acuerdos'),
  anyCabinet: 'gabinete',
  /** @param cabinet its name */
  description: (cabinet: string) =>
    `Para la secretaría técnica: anota acuerdos, avances y sesiones del ${cabinet}, y devuelve ` +
    'los archivos CSV que se llevan al repositorio.',
  toSessions: 'Sesiones y acuerdos',
  forWhom: 'Secretaría técnica',
  heading: 'Editor de acuerdos',
  lead:
    'Anota aquí lo que se acordó o lo que se avanzó y llévate el archivo ya revisado. Este sitio no ' +
    'tiene dónde guardarlo: nada se envía ni se conserva. El cambio se publica cuando alguien lo ' +
    'acepta en el repositorio.',
  internal: {
    strong: 'Lo que escribas aquí sí se publica:',
    after: 'no anotes ninguna cuenta que el sitio público no muestre.',
  },
  withoutScript: {
    strong: 'El formulario necesita JavaScript, y aquí no funciona.',
    after:
      'Los archivos también se pueden cambiar a mano: abajo se dice qué va en cada columna y cómo se ' +
      'propone el cambio.',
  },
  how: {
    title: 'Cómo se lleva al repositorio',
    needs: 'Con una cuenta de GitHub y el navegador; no hace falta instalar nada.',
    enter:
      'Entra al repositorio de este sitio (su dirección la tiene quien lo mantiene) y abre la carpeta',
    /** In order; the buttons of the repository are in English. */
    downloaded: {
      with: 'Con',
      button: 'Descargar',
      folder: ': en esa carpeta, botón',
      add: 'Add file',
      and: 'y',
      upload: 'Upload files',
      drop: ', y suelta ahí el archivo sin cambiarle el nombre.',
    },
    copied: {
      with: 'Con',
      button: 'Copiar',
      paste: ': abre el archivo, botón del lápiz, selecciona todo, bórralo y pega.',
    },
    proposed: {
      before: 'Botón verde',
      commit: 'Commit changes',
      say: '. Escribe en una frase qué cambia, elige',
      branch: 'Create a new branch',
      then: 'y luego',
      request: 'Create pull request',
    },
    checked:
      'La revisión automática aplica las mismas reglas que este formulario. Si encuentra un error dice ' +
      'el archivo, la línea, la columna y qué hacer.',
    drawn: {
      before: 'Con dibujos de cada paso, en',
      after:
        'del repositorio. Si alguien más cambió un archivo después de que se construyó este sitio, ' +
        'ábrelo arriba antes de empezar: de lo contrario tu copia le borraría sus cambios.',
    },
  },
  columns: {
    title: 'Qué va en cada columna',
    rules:
      'Son archivos de texto con comas, en UTF-8, un renglón por línea. Una celda que lleva comas va ' +
      'entre comillas; dentro de ella, las comillas se escriben dobles. Varias cosas en una celda se ' +
      'separan con punto y coma. Lo que no se sabe se deja vacío: no se inventa.',
    holds,
    /** What a column is, and what goes in it. */
    column: (label: string, hint: string, required: boolean) =>
      `${label}${required ? ' (obligatorio)' : ''}. ${hint}`,
  },
};
