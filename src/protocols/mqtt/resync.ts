import type { Side } from "../../contracts/flow.js";
import type { MqttState } from "./state.js";

/** See Decoder.resync. What it keeps without being sure, `frame` does not take for a packet. */
export function resync(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
  if (state.carried !== undefined) return state.carried.carrier.resync(bytes, at, end, from);
  state.trust.search(from);
  return state.search.find(bytes, at, end, from, state);
}
