import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import type { AlertBackground, EvidenceDesk } from "../contracts/alert-background.js";
import type { BaselineDesk } from "../contracts/baseline-desk.js";
import type { PlantView } from "../contracts/plant-view.js";
import type { PolicyDesk } from "../contracts/policy-desk.js";
import type { KeptRecord, RecordStore } from "../contracts/record-store.js";
import type { ReplayDesk } from "../contracts/replay-desk.js";
import type { ReportDesk } from "../contracts/report-desk.js";
import type { SensorHealth, VisibilityPage } from "../contracts/sensor-health.js";
import type { SinkState } from "../contracts/sink.js";
import type { StoreWriterState } from "../store/store-writer.js";
import type { Access } from "./access/access.js";
import type { Caller } from "./access/caller.js";
import type { Role } from "./access/role.js";
import type { SessionCookie } from "./access/session-cookie.js";
import type { Answer } from "./answer.js";
import type { RecordSource } from "./stream/record-source.js";
import type { StreamState } from "./stream/stream-hub.js";

/** What a sensor that listens tells of itself. */
export interface LiveParts {
  health(): SensorHealth;
  /** Up to `max` conduits in the order of their keys, from behind `after` on. */
  visibility(after: string, max: number): VisibilityPage;
}

/** What a sensor tells and lets people decide beside its records; what it has not got, routes say is not there. */
export interface SensorDesks {
  /** Of a replay there is none. */
  readonly live?: LiveParts | undefined;
  readonly plant?: PlantView | undefined;
  readonly baseline?: BaselineDesk | undefined;
  readonly policy?: PolicyDesk | undefined;
  readonly background?: AlertBackground | undefined;
  readonly evidence?: EvidenceDesk | undefined;
  readonly replays?: ReplayDesk | undefined;
  readonly report?: ReportDesk | undefined;
}

/** What the server shows. */
export interface WebParts extends SensorDesks {
  /** Name of the sensor. */
  readonly sensor: string;
  readonly version: string;
  readonly store: RecordStore;
  /** Takes a record; it is on disk soon, or once the store can write again. */
  readonly add: (record: KeptRecord) => void;
  readonly writer: () => StoreWriterState;
  readonly sinks: () => readonly SinkState[];
}

/** What routes have before them. */
export interface RouteContext extends WebParts {
  readonly stream: () => StreamState;
  readonly source: RecordSource;
  readonly access: Access;
  readonly cookie: SessionCookie;
  /** The description of all routes. */
  readonly openApi: () => string;
}

/** How an address is asked. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What is asked of a route. */
export interface Asked<Query = unknown, Body = unknown> {
  /** Of the path: `/alerts/:id` has `id`. At most 1000 characters each. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Where `uploadBytesMax` is told: the body in pieces. Throws Refused once it is too large. */
  readonly upload: AsyncIterable<Uint8Array>;
  /** Undefined where nobody needs to be known, and is not. */
  readonly caller: Caller | undefined;
  /** Where it comes from, as the connection has it. */
  readonly address: string;
  readonly request: IncomingMessage;
}

/** What the description of the API says of a route. */
export interface RouteDoc {
  /** One sentence. */
  readonly summary: string;
  /** What it answers with, when all is well. */
  readonly answer: z.ZodType;
  /** What is asked and answered, for instance; a test holds it against the schemas. */
  readonly example: { readonly query?: string; readonly body?: unknown; readonly answer: unknown };
}

/** One address of the server. */
export interface Route {
  /** GET unless told; where that is, HEAD is answered too. */
  readonly method?: Method;
  /** With parameters, as `/api/v1/alerts/:id`. */
  readonly path: string;
  /** Who may ask; `nobody` for those who need no token. */
  readonly role: Role | "nobody";
  /** Every route under `/api` has it. */
  readonly doc?: RouteDoc;
  /** Without it a query is passed over. */
  readonly query?: z.ZodObject;
  /** Of JSON; without it there is none. */
  readonly body?: z.ZodType;
  /** 64 KiB unless told. */
  readonly bodyBytesMax?: number;
  /** In place of `body`: a body that is not held in memory. */
  readonly uploadBytesMax?: number;
  /** Throws Refused, or a SensorFault STORE_FAILED, which becomes 503. */
  answer(asked: Asked, context: RouteContext): Answer | Promise<Answer>;
}

interface TypedRoute<Query extends z.ZodObject, Body extends z.ZodType> extends Omit<Route, "answer"> {
  readonly query?: Query;
  readonly body?: Body;
  answer(asked: Asked<z.output<Query>, z.output<Body>>, context: RouteContext): Answer | Promise<Answer>;
}

/** A route whose query and body are of the types that its schemas say. */
export function typedRoute<Query extends z.ZodObject, Body extends z.ZodType>(given: TypedRoute<Query, Body>): Route {
  return given;
}
