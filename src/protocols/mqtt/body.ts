import type { JsonObject } from "../../core/json.js";
import type { JSON_CONTENT, JsonContent } from "../../core/json-content.js";
import type { LOGIN_HASH, LoginHash } from "../../core/login-hash.js";
import type { PayloadKind } from "./payload.js";

/** What version 5 carries beside the fields, by name. */
export type Properties = Readonly<Record<string, PropertyValue>>;
type PropertyValue =
  | number
  | string
  | readonly number[]
  | readonly [name: string, value: string]
  | readonly (readonly [name: string, value: string])[];

/** What a broker publishes when the client is gone. */
export interface WillBody {
  readonly topicName: string | undefined;
  readonly payloadBytes: number | undefined;
  readonly payloadKind: PayloadKind | undefined;
  readonly qos: number;
  readonly retain: boolean;
  /** Seconds. */
  readonly delay: number | undefined;
  readonly properties: Properties | undefined;
  readonly sparkplug: JsonObject | undefined;
}

/** One entry of a SUBSCRIBE or UNSUBSCRIBE. */
export interface TopicFilter {
  readonly filter: string;
  readonly shareName: string | undefined;
  readonly qos?: number;
  readonly noLocal?: boolean | undefined;
  readonly retainAsPublished?: boolean | undefined;
  readonly retainHandling?: number | undefined;
}

/** What the opening handshake of a WebSocket said. */
export interface WebSocketBody {
  readonly path: string | undefined;
  readonly subprotocol: string | undefined;
  readonly extensions: string | undefined;
  readonly isDecodable: boolean;
}

/** One Control Packet; `fields.ts` says what each member is. */
export interface MqttBody {
  readonly packetType: string;
  readonly protocolLevel?: number | undefined;
  readonly isInferred?: boolean | undefined;
  readonly qos?: number | undefined;
  readonly retain?: boolean | undefined;
  readonly dup?: boolean | undefined;
  readonly packetIdentifier?: number | undefined;
  readonly reasonCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly protocolName?: string | undefined;
  readonly isBridge?: boolean | undefined;
  readonly clientIdentifier?: string | undefined;
  readonly cleanStart?: boolean | undefined;
  readonly keepAlive?: number | undefined;
  readonly userName?: string | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly will?: WillBody | undefined;
  readonly sessionPresent?: boolean | undefined;
  readonly topicName?: string | undefined;
  readonly topicAlias?: number | undefined;
  readonly payloadBytes?: number | undefined;
  readonly payloadKind?: PayloadKind | undefined;
  readonly value?: number | undefined;
  readonly topicFilters?: readonly TopicFilter[] | undefined;
  readonly reasonCodes?: readonly number[] | undefined;
  readonly properties?: Properties | undefined;
  readonly sparkplug?: JsonObject | undefined;
  readonly webSocket?: WebSocketBody | undefined;
  readonly isPartial?: boolean | undefined;
  readonly requestFrame?: number | undefined;
  readonly latencyUs?: number | undefined;
  /** Of a CONNECT with a password. */
  readonly [LOGIN_HASH]?: LoginHash | undefined;
  /** Of a PUBLISH of the client whose payload is JSON of at most 4 KiB. */
  readonly [JSON_CONTENT]?: JsonContent | undefined;
}
