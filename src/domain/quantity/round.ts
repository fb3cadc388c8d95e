/**
 * Rounds half up (away from zero) on the decimal digits a person sees, so that 1,005 becomes 1,01
 * although its binary form is a little smaller. Two decimals are the rule for a capaian.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  const magnitude = Math.abs(value);
  if (!Number.isFinite(value) || magnitude >= 1e15 || magnitude < 1e-7) {
    return magnitude < 1e-7 ? 0 : value;
  }
  const shifted = Math.round(Number(`${String(magnitude)}e${String(decimals)}`));
  return Math.sign(value) * Number(`${String(shifted)}e-${String(decimals)}`);
};
