import type { MqttPayloadKind, SparkplugMessage } from "../contracts/mqtt-event.js";
import type { JSON_CONTENT, JsonContent } from "../core/json-content.js";
import type { LOGIN_HASH, LoginHash } from "../core/login-hash.js";

/** The part of a decoded Control Packet that the inventory reads; the decoder's field names. */
export interface MqttPacket {
  readonly packetType: string;
  readonly protocolLevel?: number | undefined;
  readonly qos?: number | undefined;
  readonly retain?: boolean | undefined;
  readonly dup?: boolean | undefined;
  readonly packetIdentifier?: number | undefined;
  readonly reasonCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly isBridge?: boolean | undefined;
  readonly clientIdentifier?: string | undefined;
  readonly keepAlive?: number | undefined;
  readonly userName?: string | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly will?:
    | {
        readonly topicName: string | undefined;
        readonly payloadBytes: number | undefined;
        readonly qos: number;
        readonly retain: boolean;
        readonly delay: number | undefined;
        readonly sparkplug: SparkplugMessage | undefined;
      }
    | undefined;
  readonly topicName?: string | undefined;
  readonly payloadBytes?: number | undefined;
  readonly payloadKind?: Exclude<MqttPayloadKind, "sparkplug"> | undefined;
  readonly value?: number | undefined;
  readonly topicFilters?:
    | readonly { readonly filter: string; readonly shareName: string | undefined; readonly qos?: number }[]
    | undefined;
  readonly reasonCodes?: readonly number[] | undefined;
  readonly properties?: { readonly authenticationMethod?: unknown } | undefined;
  readonly sparkplug?: SparkplugMessage | undefined;
  readonly [LOGIN_HASH]?: LoginHash | undefined;
  readonly [JSON_CONTENT]?: JsonContent | undefined;
}
