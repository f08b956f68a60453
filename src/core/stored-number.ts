/** The number as a baseline holds it, floats at six significant digits: what was learned is compared in this form. */
export function storedNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}
