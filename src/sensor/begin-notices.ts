/** Of a watcher that has none. */
export const NO_BASELINE = {
  code: "baseline-missing",
  message:
    "No baseline: what is new cannot be told from what is usual, so only what is wrong in itself or against the " +
    "policy is reported. Learn one with `zonewarden learn` from traffic of a normal period.",
} as const;

/** Of a watcher without these. */
export function switchedOff(disabled: ReadonlySet<string>) {
  const ids = [...disabled].sort().join(", ");
  const message = `Detectors switched off by the configuration: ${ids}. What they look for is not reported.`;
  return { code: "detectors-disabled", message } as const;
}
