/** The ticks of an axis of ratios, and the same where there is no room. */
export const changeAxisWords = {
  quarter: { name: 'la cuarta parte', short: '¼' },
  half: { name: 'la mitad', short: '½' },
  same: { name: 'sin cambio', short: 'igual' },
  double: { name: 'el doble', short: '×2' },
  fourfold: { name: '4 veces', short: '×4' },
};
