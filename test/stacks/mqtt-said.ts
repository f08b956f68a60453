/** What an MQTT client says that it sent and got; no word of it comes from a decoder. */
export interface ConnectionSaid {
  readonly label: string;
  readonly clientIdentifier: string;
  readonly overWebSocket: boolean;
  readonly toServer: PacketSaid[];
  readonly toClient: PacketSaid[];
}

/** One Control Packet; members that a packet does not have are left out. */
export interface PacketSaid {
  readonly packetType: string;
  readonly topicName?: string;
  readonly payloadBytes?: number;
  readonly qos?: number;
  readonly retain?: boolean;
  readonly dup?: boolean;
  readonly packetIdentifier?: number;
  /** v5, and the return code of CONNACK before. */
  readonly reasonCode?: number;
  readonly topicAlias?: number;
  readonly userProperties?: Record<string, string | string[]>;
  readonly topicFilters?: readonly { filter: string; qos?: number }[];
  readonly reasonCodes?: readonly number[];
  readonly connect?: ConnectSaid;
}

export interface ConnectSaid {
  readonly protocolLevel: number;
  readonly clientIdentifier: string;
  readonly cleanStart: boolean;
  readonly keepAlive: number;
  readonly userName?: string;
  readonly hasPassword: boolean;
  readonly will?: { topicName: string; payloadBytes: number; qos: number; retain: boolean };
}
