/** Key of the alcaldía whose colonias the invented projects and the real files hold. */
export const CUAUHTEMOC = '09015';
