/** What a stream may cost. */
export interface StreamLimits {
  readonly clientsMax: number;
  /** Of what a client says, in one message. */
  readonly clientMessageBytesMax: number;
  /** Messages of one client between two heartbeats. */
  readonly clientMessagesMax: number;
  /** To one client nothing more is written while so much has not left the process. */
  readonly sendAheadBytes: number;
  /** Of one message to a client; a record that is larger alone becomes a gap. */
  readonly messageBytesMax: number;
  /** A client that falls further behind skips what it has missed. */
  readonly lagRecordsMax: number;
  /** Between pings; whoever answers two in a row not, and reads nothing meanwhile, is gone. */
  readonly heartbeatMs: number;
  /** Until a client has said what it wants. */
  readonly subscribeMs: number;
}

/** At most 100 clients with 384 KiB each in the process. */
export const streamDefaults: StreamLimits = {
  clientsMax: 100,
  clientMessageBytesMax: 64 * 1024,
  clientMessagesMax: 30,
  sendAheadBytes: 128 * 1024,
  messageBytesMax: 256 * 1024,
  lagRecordsMax: 10_000,
  heartbeatMs: 30_000,
  subscribeMs: 10_000,
};
