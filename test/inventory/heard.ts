import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Inventory, type InventoryOptions } from "../../src/inventory/inventory.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { frameOf } from "./frames.js";

/** When a frame comes, in seconds, and its bytes. */
export type Sent = readonly [seconds: number, bytes: readonly number[]];

/** A whole minute. */
export const START_US = 1_767_600_000_000_000;

/** Events of one kind that the frames give, in a form of one line each; sessions are told apart by their conduit. */
export function heard<Type extends SensorEvent["type"]>(
  type: Type,
  sent: readonly Sent[],
  line: (event: Extract<SensorEvent, { type: Type }>) => unknown,
  options: InventoryOptions = {},
): unknown[] {
  const lines: unknown[] = [];
  const clock = new PacketClock();
  const listen = (event: SensorEvent) => {
    if (event.type === type) lines.push(line(event as Extract<SensorEvent, { type: Type }>));
  };
  const pipeline = new Pipeline({ listener: new Inventory([], listen, { clock, ...options }), clock });
  for (const [index, [seconds, bytes]] of sent.entries()) {
    pipeline.frame(frameOf(bytes, START_US + Math.round(seconds * 1e6), index + 1));
  }
  pipeline.finish();
  return lines;
}
