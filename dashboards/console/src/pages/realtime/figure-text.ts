/** A time as people say it; from microseconds. */
export function spanText(us: number): string {
  if (us < 999.5) return `${rounded(us)} µs`;
  return us < 999_500 ? `${rounded(us / 1000)} ms` : `${rounded(us / 1_000_000)} s`;
}

/** A part of a whole, 0 to 1. */
export function shareText(share: number): string {
  const percent = 100 * share;
  return `${percent > 0 && percent < 1 ? percent.toFixed(1) : Math.round(percent)} %`;
}

const RATES = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s"] as const;

/** A load as links are told by; from bytes per second. */
export function rateText(bytesPerSecond: number): string {
  let value = 8 * bytesPerSecond;
  let unit = 0;
  while (value >= 1000 && unit < RATES.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${rounded(value)} ${RATES[unit] ?? ""}`;
}

/** Three digits that say something. */
function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}
