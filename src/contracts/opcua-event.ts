import type { CertificateFacts } from "../core/certificate.js";
import type { OperationOutcome, Session, Sighting } from "./sensor-event.js";

/** Under what security messages travel: the SecurityPolicy by name and the mode, as far as known. */
export interface OpcuaSecurity {
  /** Name after the `#` of its URI; the whole URI of one that the standard does not have. */
  readonly policy: string | undefined;
  readonly mode: string | undefined;
}

/**
 * How far a connection and its SecureChannel have come. `opening` and `renewing` are asked by the client, `opened` and
 * `renewed` answered. `secured`: the client sends its first message that is more than discovery, or that is encrypted;
 * `confirmed`: the server answers in kind. `error`: one side gives the connection up.
 */
export type OpcuaChannelStage =
  | "hello"
  | "reverse-hello"
  | "opening"
  | "opened"
  | "renewing"
  | "renewed"
  | "secured"
  | "confirmed"
  | "closed"
  | "error";

/** A connection or a SecureChannel has come further. [OPC 10000-6 §7.1.3] */
export interface OpcuaChannelEvent extends Sighting, OpcuaSecurity {
  readonly type: "opcua-channel";
  readonly stage: OpcuaChannelStage;
  readonly session: Session;
  readonly from: "client" | "server";
  /** Of the first of each side, seen on this connection by now. */
  readonly clientCertificate: CertificateFacts | undefined;
  readonly serverCertificate: CertificateFacts | undefined;
  /** Of RHE; else of HEL, from that on. */
  readonly endpointUrl: string | undefined;
  /** ApplicationUri in RHE. */
  readonly serverUri: string | undefined;
  /** How long the token holds, of `opened` and `renewed` that can be read. */
  readonly lifetimeMs: number | undefined;
  /** Of `error`: the StatusCode by name. */
  readonly error: string | undefined;
}

/** How far a session has come; `refused` is the server's answer to either request. */
export type OpcuaSessionStage = "creating" | "created" | "activating" | "activated" | "refused" | "closed";

/** Who opens a session, and what the server says to it; what was said earlier on the connection stays. */
export interface OpcuaSessionEvent extends Sighting, OpcuaSecurity {
  readonly type: "opcua-session";
  readonly stage: OpcuaSessionStage;
  readonly session: Session;
  readonly applicationUri: string | undefined;
  readonly productUri: string | undefined;
  readonly applicationName: string | undefined;
  /** ApplicationUri of the server, as it says itself. */
  readonly serverUri: string | undefined;
  readonly clientCertificate: CertificateFacts | undefined;
  readonly serverCertificate: CertificateFacts | undefined;
  /** anonymous, userName, x509 or issued. */
  readonly tokenKind: string | undefined;
  readonly userName: string | undefined;
  /** A password stands in the message as it is. */
  readonly isPasswordClear: boolean;
  /** StatusCode by name, of what the server answered. */
  readonly status: string | undefined;
  /** Stands for the session's authentication token; undefined where it was not seen. */
  readonly token: number | undefined;
}

/** One of the things that a request is about. */
export interface OpcuaItem {
  /** Node that is written, read, added or deleted; method that is called; name of the structure of a history update. */
  readonly name: string;
  /** Object on which a method is called. */
  readonly object: string | undefined;
  /** Names of node or method that a person knows, where they were seen. */
  readonly browseName: string | undefined;
  /** Attribute written; 13 is the value. [OPC 10000-6 §A.1] */
  readonly attribute: number | undefined;
  /** What is written, or the arguments, in short. */
  readonly value: string | undefined;
  /** The value as a number, where it is one. */
  readonly number: number | undefined;
}

/** A request of a client, Publish left out. */
export interface OpcuaRequest extends Sighting, OpcuaSecurity {
  readonly type: "opcua-request";
  readonly session: Session;
  /** Name of the service without `Request`. */
  readonly service: string;
  /** Of what writes, calls or changes the address space or a history, and of registrations; at most 64. */
  readonly items: readonly OpcuaItem[];
  /** Nodes to be read, watched or browsed; at most 4096. */
  readonly nodes: readonly string[];
  /** How many things the request asks for, at least 1; the longest of paths to translate. */
  readonly count: number;
  /** Stands for the authentication token of its session; undefined where the message shows none. */
  readonly token: number | undefined;
}

/** The server's answer to a request of which the event was told. */
export interface OpcuaResponse extends Sighting, OpcuaSecurity {
  readonly type: "opcua-response";
  readonly session: Session;
  /** Undefined when the request was not seen. */
  readonly request: OpcuaRequest | undefined;
  /** Of the request, else of the answer, without `Response`. */
  readonly service: string;
  /** Rejected as a whole, or in every part. */
  readonly outcome: OperationOutcome;
  /** StatusCode by name, of the whole. */
  readonly status: string;
  /** By item of the request, where the service answers each by a StatusCode. */
  readonly statuses: readonly (string | undefined)[];
  /** Id of the subscription that was made. */
  readonly subscription: number | undefined;
}

/** One way to reach a server. */
export interface OpcuaEndpoint extends OpcuaSecurity {
  readonly url: string;
  /** Kinds of user tokens that it takes, sorted. */
  readonly tokens: readonly string[];
  readonly certificate: CertificateFacts | undefined;
}

/** What a server says of its endpoints. */
export interface OpcuaEndpointsTold extends Sighting {
  readonly type: "opcua-endpoints";
  readonly session: Session;
  /** All that it has, not a choice of the client's. */
  readonly isWhole: boolean;
  readonly endpoints: readonly OpcuaEndpoint[];
}

/** Values that a server told, by node; numbers and Booleans alone, and not those of bad quality. */
export interface OpcuaValues extends Sighting {
  readonly type: "opcua-values";
  readonly session: Session;
  /** Side by side, `count` of each in use; the lists are filled anew for the next event. */
  readonly count: number;
  readonly nodes: readonly string[];
  readonly numbers: readonly number[];
  /** Types of the standard, such as `Double`. */
  readonly types: readonly string[];
  /** How many more were told with a bad StatusCode. */
  readonly badCount: number;
}

/** Within which limits a variable is run, and within which its instrument can tell it. [OPC 10000-8 §5.3.2.3] */
export type OpcuaRangeKind = "EURange" | "InstrumentRange";

/** A property of a variable was told that has `low` below `high`. */
export interface OpcuaRange extends Sighting {
  readonly type: "opcua-range";
  readonly session: Session;
  /** The variable. */
  readonly node: string;
  readonly kind: OpcuaRangeKind;
  readonly low: number;
  readonly high: number;
}

/** A number by which messages are kept in order does not fit. */
export interface OpcuaDisorder extends Sighting, OpcuaSecurity {
  readonly type: "opcua-disorder";
  readonly session: Session;
  readonly from: "client" | "server";
  /** Codes of the decoder about sequence numbers and request ids. */
  readonly codes: readonly string[];
  /** From the sequence number of this side before to this one; undefined where one of them was not seen. */
  readonly step: number | undefined;
  readonly service: string | undefined;
}

/** What the inventory tells of OPC UA beside operations that a policy judges. */
export type OpcuaEvent =
  | OpcuaChannelEvent
  | OpcuaSessionEvent
  | OpcuaRequest
  | OpcuaResponse
  | OpcuaEndpointsTold
  | OpcuaDisorder
  | OpcuaRange
  | OpcuaValues;
