import type { MqttEntity, MqttEntityKind } from "../contracts/mqtt-baseline.js";

/** What the key of an entity of MQTT says. */
export type MqttPlace = Pick<MqttEntity, "client" | "server" | "template" | "topic">;

/** Stands for any client of an asset. */
export const ANY_TEMPLATE = "?";

/** Key of an entity of MQTT. */
export function mqttKey(kind: MqttEntityKind, { client, server, template, topic }: MqttPlace): string {
  if (kind === "mqtt.broker") return server;
  return `${client}>${server}/${template.replaceAll("%", "%25").replaceAll(" ", "%20")} ${topic}`;
}

/** What the key says; undefined when it has not the form. */
export function mqttKeyParts(kind: MqttEntityKind, key: string): MqttPlace | undefined {
  if (kind === "mqtt.broker") return { client: key, server: key, template: "", topic: "" };
  const parts = /^(a:[^>]+)>(a:[^/]+)\/([^ ]*) (.*)$/s.exec(key);
  if (parts === null) return undefined;
  const [, client = "", server = "", template = "", topic = ""] = parts;
  return { client, server, template: template.replaceAll("%20", " ").replaceAll("%25", "%"), topic };
}
