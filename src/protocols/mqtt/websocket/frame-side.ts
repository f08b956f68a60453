/** What one side of a WebSocket connection has sent so far. */
export class FrameSide {
  /** The next frame begins where the one before it ended; else it must look like MQTT. */
  isTrusted = false;
  /** Bytes were lost: a message may have begun or ended among them. */
  isUncertain = false;
  /** A message has begun and not ended. */
  isWithin = false;
  isClosed = false;
  /** A compressed message was seen. */
  isOpaque = false;
}
