const units = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** A size in its largest unit of which there is one, with a digit behind the point below ten. */
export function bytesText(bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  if (bytes === 1) return "1 byte";
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
