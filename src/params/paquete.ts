/** The release as one file: its name says when it is of internal use. */
export const match = (param: string): boolean =>
  /^(?:USO-INTERNO-NO-PUBLICAR_)?atlas-violeta$/.test(param);
