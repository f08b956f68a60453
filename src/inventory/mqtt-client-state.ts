import { DEFAULT_LOGINS } from "../catalog/default-credentials.js";
import type { MqttClient, MqttWill } from "../contracts/mqtt-event.js";
import { LOGIN_HASH } from "../core/login-hash.js";
import type { PacketTime } from "../core/packet-time.js";
import { clientTemplate, withTemplate } from "./client-template.js";
import { isCommandTopic } from "./command-topic.js";
import type { MqttPacket } from "./mqtt-packet.js";

const IDENTIFIER_CHARACTERS_MAX = 256;
const TOPIC_CHARACTERS_MAX = 1024;

/** As whom the client of a session that is open logged in. */
export interface MqttLogin {
  /** Community ID of the session. */
  readonly communityId: string;
  readonly identifier: string;
  readonly userName?: string | undefined;
  readonly level?: number | undefined;
}

/** The client of one session; filled in as it shows itself. */
export class MqttClientState implements MqttClient {
  identifier: string | undefined = undefined;
  template: string | undefined = undefined;
  userName: string | undefined = undefined;
  hasPassword = false;
  hasDefaultLogin = false;
  passwordHash: string | undefined = undefined;
  hasOwnAuthentication = false;
  level: number | undefined = undefined;
  isBridge = false;
  keepAliveSeconds = 0;
  will: MqttWill | undefined = undefined;
  isAnswered = false;
  isRefused = false;
  isGone = false;
  exchangesBegun = 0;
  exchangesFinished = 0;
  lastTime = 0 as PacketTime;

  /** Takes over what is known of its CONNECT from before a restart. */
  resume({ identifier, userName, level }: MqttLogin): void {
    this.identifier = identifier;
    this.template = clientTemplate(identifier);
    this.userName = userName;
    this.level = level;
  }

  /** Takes over what a CONNECT says. */
  connect(packet: MqttPacket): void {
    const { clientIdentifier = "", userName, hasPassword = false, protocolLevel, isBridge = false } = packet;
    this.identifier = clientIdentifier.slice(0, IDENTIFIER_CHARACTERS_MAX);
    this.template = clientTemplate(this.identifier);
    this.userName = userName?.slice(0, IDENTIFIER_CHARACTERS_MAX);
    this.hasPassword = hasPassword;
    this.hasDefaultLogin = DEFAULT_LOGINS.has(packet[LOGIN_HASH]?.listed ?? "");
    this.passwordHash = packet[LOGIN_HASH]?.password;
    this.hasOwnAuthentication = packet.properties?.authenticationMethod !== undefined;
    this.level = protocolLevel;
    this.isBridge = isBridge;
    this.keepAliveSeconds = packet.keepAlive ?? 0;
    this.will = willOf(packet, this);
    this.isRefused = false;
    this.isGone = false;
  }
}

function willOf({ will }: MqttPacket, { identifier, template }: MqttClient): MqttWill | undefined {
  if (will?.topicName === undefined) return undefined;
  const { topicName, qos, retain, payloadBytes = 0, delay = 0, sparkplug } = will;
  const topic = topicName.slice(0, TOPIC_CHARACTERS_MAX);
  const habit = withTemplate(topic, identifier, template);
  const isCommand = isCommandTopic(topic);
  return { topic, habit, isCommand, qos, retain, payloadBytes, delaySeconds: delay, sparkplug };
}
