import type { RecordStore } from "../contracts/record-store.js";
import type { SinkState } from "../contracts/sink.js";
import type { StoreWriterState } from "../store/store-writer.js";
import type { Role } from "./access/role.js";
import type { Answer } from "./answer.js";
import type { RecordSource } from "./stream/record-source.js";
import type { StreamState } from "./stream/stream-hub.js";

/** What the server shows. */
export interface WebParts {
  /** Name of the sensor. */
  readonly sensor: string;
  readonly version: string;
  readonly store: RecordStore;
  readonly writer: () => StoreWriterState;
  readonly sinks: () => readonly SinkState[];
}

/** What routes have before them. */
export interface RouteContext extends WebParts {
  readonly stream: () => StreamState;
  readonly source: RecordSource;
}

/** One address of the server. */
export interface Route {
  readonly path: string;
  /** Who may ask; `nobody` for those who need no token. */
  readonly role: Role | "nobody";
  /** Throws a SensorFault STORE_FAILED, which becomes 503. */
  answer(query: URLSearchParams, context: RouteContext): Answer | Promise<Answer>;
}
