import type { Loop, LoopOperation } from "../contracts/loop-event.js";
import { nameOf } from "./wording.js";

/** `the loop from 10.0.0.1 to 10.0.0.11, Modbus unit 1`. */
export function loopName({ client, server, protocol, part }: Loop): string {
  const names = { modbus: `Modbus unit ${part}`, opcua: `OPC UA ${part}`, mqtt: `MQTT topic ${part}` } as const;
  return `the loop from ${nameOf(client)} to ${nameOf(server)}, ${names[protocol]}`;
}

/** `function 3 on hr 8-11`. */
export function operationName({ name, loop }: LoopOperation): string {
  if (loop.protocol !== "modbus") return name;
  const [code = "", table, address, quantity] = name.split("/");
  if (table === undefined) return `function ${code}`;
  const from = Number(address);
  const to = from + Number(quantity) - 1;
  return `function ${code} on ${table} ${from === to ? from : `${from}-${to}`}`;
}

/** `850 us`, `1.2 ms`, `12.3 s`. */
export function spanText(us: number): string {
  if (us < 1000) return `${Math.round(us)} us`;
  if (us < 1_000_000) return `${Number((us / 1000).toPrecision(3))} ms`;
  return `${Number((us / 1_000_000).toPrecision(3))} s`;
}
