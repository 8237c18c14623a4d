/** Around the figures of others. */
export const otherFiguresWords = {
  title: 'Lo que las carpetas no dicen',
  perception: {
    title: 'Cuánta gente siente inseguridad',
    limits:
      'Es de hombres y mujeres, y de toda violencia y delito: no se multiplica por las cuentas de un lugar.',
  },
  complaints: {
    title: 'Cuánta violencia se denuncia',
  },
  calls: {
    title: 'Llamadas de emergencia en toda la ciudad',
    limits:
      'Son llamadas, no delitos ni personas, confirmadas o no, de toda la ciudad: no se reparten entre ' +
      'alcaldías ni se suman con las carpetas.',
  },
  source: (name: string) => `Fuente: ${name}.`,
};
