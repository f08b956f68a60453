/** From the harmless on; the index is the number that alerts carry. `info` is an audit event, never an alert. */
export const severities = ["info", "low", "medium", "high", "critical"] as const;

export type Severity = (typeof severities)[number];
