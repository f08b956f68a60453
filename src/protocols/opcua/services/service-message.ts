import type { JsonObject } from "../../../core/json.js";

/** What `readService` says of one message. The object is reused: read it before the next call. */
export interface ServiceMessage {
  /** Numeric identifier of the encoding NodeId in namespace 0, -1 when the NodeId is none of those. */
  typeId: number;
  /** Text form of the NodeId where `typeId` cannot say it and a body is wanted. */
  typeIdText: string | undefined;
  /** By its type; both false when that is unknown. */
  isRequest: boolean;
  isResponse: boolean;
  requestHandle: number;
  /** StatusCode of a response, 0 for requests. */
  serviceResult: number;
  /** Hash of the authentication token of its session, -1 when it has none. */
  token: number;
  /** Bits of FAULT. */
  faults: number;
  /** The fields of the service, when wanted. */
  body: JsonObject | undefined;
}

/** An empty message, to be filled by `readService`. */
export function createServiceMessage(): ServiceMessage {
  return {
    typeId: -1,
    typeIdText: undefined,
    isRequest: false,
    isResponse: false,
    requestHandle: 0,
    serviceResult: 0,
    token: -1,
    faults: 0,
    body: undefined,
  };
}
