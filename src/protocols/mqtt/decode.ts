import { type DecodeOut, FRAME, type PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { MqttBody } from "./body.js";
import { decodePacket } from "./decode-packet.js";
import { frame } from "./frame.js";
import type { MqttState } from "./state.js";

/** See Decoder.decode. A packet cut before its type is known is not told. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: MqttState,
  out: DecodeOut<MqttBody>,
): void {
  if (at >= end) return;
  if (state.trust.isUndecided) decide(bytes, at, end, context.from, state);
  state.trust.found(context.from);
  if (state.carried !== undefined) state.carried.decode(bytes, at, end, context, state, out);
  else decodePacket(bytes, at, end, context.missingBytes, context, state, out);
  const server = state.roles.takeNews();
  if (server !== undefined) out.serverIs(server);
}

/** Packets as they are, or the first message of a WebSocket? */
function decide(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): void {
  state.trust.isPlain();
  if (frame(bytes, at, end, from, state) !== FRAME.foreign) return;
  if (state.openCarrier().frame(bytes, at, end, from) === FRAME.foreign) return;
  state.openCarried();
  state.trust.isCarried();
}
