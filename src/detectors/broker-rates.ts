import type { Baseline, LearnedRate } from "../contracts/baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";

const FACTOR = 3;

/** What a broker is used to of a quantity, at quantile 0.999; 0 where it never came. */
export function brokerRate(baseline: Baseline, server: string, name: string): number {
  return baseline.mqtt.broker(server)?.rates?.[name]?.p999 ?? 0;
}

/** Three times what is usual, but no less than `least`. */
export function raisedLimit(usual: number, least: number): number {
  return Math.max(FACTOR * usual, least);
}

/** A rate of several clients together: they may all be at their highest at once. */
export function summedRate(clients: readonly MqttEntity[], name: string): number {
  return clients.reduce((sum, { rates }) => sum + (rates?.[name]?.p999 ?? 0), 0);
}

/** From how many units of time a rate of the clients was learned. */
export function learnedUnits(clients: readonly MqttEntity[], name: string): number {
  return clients.reduce((sum, { rates }) => sum + ((rates?.[name] as LearnedRate | undefined)?.n ?? 0), 0);
}
