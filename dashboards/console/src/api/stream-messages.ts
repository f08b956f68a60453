import type { StoredRecord } from "../../../../src/contracts/record-store.js";

/** What the sensor says on the stream; see docs/stream.md. */
export type StreamMessage =
  | {
      readonly type: "hello";
      readonly sensor: string;
      readonly version: string;
      readonly firstSeq: number;
      readonly lastSeq: number;
    }
  | {
      readonly type: "snapshot";
      readonly reason: "asked" | "too-old" | "unknown";
      readonly through: number;
      readonly isFirst: boolean;
      readonly isLast: boolean;
      readonly records: readonly StoredRecord[];
    }
  | { readonly type: "records"; readonly through: number; readonly records: readonly StoredRecord[] }
  | {
      readonly type: "gap";
      readonly reason: "slow" | "removed" | "too-large";
      readonly firstSeq: number;
      readonly lastSeq: number;
    }
  | { readonly type: "error"; readonly code: string; readonly message: string };
