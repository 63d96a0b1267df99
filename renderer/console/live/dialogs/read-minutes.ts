/** A whole number of minutes as typed ("5", "-3", "−3", "+2"); null when it is none or out of bounds. */
export function readMinutes(typed: string, least: number, most: number): number | null {
  const text = typed
    .trim()
    .replace('−', '-')
    .replace(/\s*min(?:utes?|s)?$/i, '');
  if (!/^[+-]?\d{1,3}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes >= least && minutes <= most ? minutes : null;
}
