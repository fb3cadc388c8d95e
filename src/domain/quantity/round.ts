/**
 * Multiplies by a power of ten by moving the point on the written digits: 2,3 miliar is exactly
 * 2300000000, without a binary remainder.
 */
export const shiftPoint = (value: number, places: number): number => {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
};

/**
 * Rounds half up (away from zero) on the decimal digits a person sees, so that 1,005 becomes 1,01
 * although its binary form is a little smaller. Two decimals are the rule for a capaian.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  const magnitude = Math.abs(value);
  if (!Number.isFinite(value) || magnitude >= 1e15) {
    return value;
  }
  const rounded = shiftPoint(Math.round(shiftPoint(magnitude, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
};
