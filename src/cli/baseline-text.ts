/** One difference of two baselines as a line: `+ conduit KEY`, `~ mb.ops KEY: new writer`. */
export function differenceText(difference: {
  readonly sign: string;
  readonly kind: string;
  readonly key: string;
  readonly changes: readonly string[];
}): string {
  const { sign, kind, key, changes } = difference;
  return `${sign} ${kind} ${key}${changes.length === 0 ? "" : `: ${changes.join("; ")}`}`;
}
