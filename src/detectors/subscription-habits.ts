import type { Baseline } from "../contracts/baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import type { MqttSubscribed } from "../contracts/mqtt-event.js";
import { doubtfulFact } from "./mqtt-habits.js";

/** From here on a reason code is a refusal. [MQTT5 §3.9.3] */
const FAILURE = 0x80;

/** Whether the broker has refused filter number `i`. */
export function isRefusal({ reasonCodes }: MqttSubscribed, i: number): boolean {
  return (reasonCodes[i] ?? 0) >= FAILURE;
}

/** The subscription, where the baseline holds it for too rare, or too old, to be a habit. */
export function doubtfulFilter(
  { session, client }: MqttSubscribed,
  habit: string,
  baseline: Baseline,
): MqttEntity | undefined {
  return doubtfulFact("mqtt.sub", session, client, habit, baseline);
}
