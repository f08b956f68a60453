/** What an OPC UA client says that it sent and got; no word of it comes from a decoder. */
export interface OpcUaSaid {
  readonly sessions: SessionSaid[];
  readonly reads: { nodeId: string; value: unknown; statusCode: string }[];
  readonly writes: { nodeId: string; value: unknown; statusCode: string }[];
  readonly calls: { objectId: string; methodId: string; inputs: unknown[]; statusCode: string; outputs: unknown[] }[];
  readonly browsed: { nodeId: string; browseName: string }[];
  readonly translated: { path: string; nodeId: string }[];
  /** In the order in which the monitored items emitted them. */
  readonly notified: { nodeId: string; value: unknown }[];
  readonly events: { message: string; severity: number }[];
  readonly history: { nodeId: string; statusCode: string; values: number[] }[];
  readonly refused: { userName: string; statusCode: string }[];
  largeReadValues: number;
}

/** One secure channel with the session in it; services counted without OpenSecureChannel of probing connections. */
export interface SessionSaid {
  readonly label: string;
  readonly securityPolicy: string;
  readonly securityMode: string;
  readonly services: Record<string, { requests: number; responses: number }>;
}
