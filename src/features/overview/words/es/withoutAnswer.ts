/** Why the map or the list of colonias has no finding. */
export const UNPUBLISHED = 'Por colonia no hay cuentas que se puedan publicar';
export const UNCOMPARABLE =
  'No se puede comparar: falta la población de las colonias, o la cuenta de toda la alcaldía';
