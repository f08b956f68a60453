/** Written once per module; documentation pages, catalogues and schemas are derived from it. */
export interface Doc {
  /** kebab-case; never renamed, never reused. */
  readonly id: string;
  /** Sentence case, at most 60 characters. */
  readonly title: string;
  /** One paragraph of Markdown. */
  readonly summary: string;
  /** What it follows: "MODBUS-AP §6.1", "RFC 5424 §6". */
  readonly spec: readonly string[];
}

/** One key of a body, as rules, documentation and consoles know it. */
export interface Field {
  readonly type: "integer" | "number" | "text" | "hex" | "boolean" | "list" | "object";
  readonly help: string;
  readonly unit?: string;
}

/** A departure from the standard that a decoder names. Trouble on the wire is data, never an exception. */
export interface Anomaly {
  readonly help: string;
  /** The clause that is broken. */
  readonly spec: string;
}
