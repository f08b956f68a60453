const NAMES = ["info", "low", "medium", "high", "critical"] as const;

/** Severity by word, shape and colour: never by colour alone. */
export function SeverityBadge({ level }: { readonly level: number }) {
  const name = NAMES[level] ?? "info";
  return <span class={`severity severity-${name}`}>{name}</span>;
}
