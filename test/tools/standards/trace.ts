/** One statement of a source, and what the sensor has for it. */
export interface TraceRow {
  readonly clause: string;
  /** In our words. */
  readonly says: string;
  /** Ids of detectors. */
  readonly by?: readonly string[];
  /** What else serves it; Markdown. */
  readonly also?: string;
  /** What no sensor that only listens can see of it. */
  readonly unseen?: string;
  /** Tests that show it, beside those of the first two detectors. */
  readonly tests?: readonly string[];
}

/** What one source says. */
export interface TraceSource {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly TraceRow[];
}
