import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u32le } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import type { Channel } from "./channel.js";
import { HeaderReader } from "./header-reader.js";
import type { OpcuaState } from "./state.js";
import { statusCodeName } from "./status-code-name.js";
import { OFFSET } from "./tables.js";
import { tell } from "./tell.js";
import type { UnfinishedMessage } from "./unfinished-messages.js";

/** The sender gives a message up and says why [OPC 10000-6 §6.7.3]. */
export function abortChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  unfinished: UnfinishedMessage | undefined,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  if (unfinished !== undefined) {
    state.anomalies |= unfinished.found;
    channel.unfinished[context.from].remove(unfinished);
  }
  channel.tailSides &= ~(1 << context.from);
  state.counts.aborted++;
  state.counts.messages.MSG++;
  const reader = new HeaderReader(
    bytes,
    at + OFFSET.body,
    Math.max(at + OFFSET.body, end - Math.max(0, channel.signatureBytes)),
  );
  const error = reader.number();
  const reason = reader.text();
  if (reader.isShort && context.missingBytes === 0) state.anomalies |= ANOMALY.messageMalformed;
  tell(state, out, {
    messageType: "MSG",
    secureChannelId: channel.id,
    tokenId: u32le(bytes, at + OFFSET.tokenId),
    sequenceNumber: u32le(bytes, at + OFFSET.sequenceNumber),
    requestId: u32le(bytes, at + OFFSET.requestId),
    chunks: (unfinished?.chunks ?? 0) + 1,
    securityPolicy: channel.policy?.name,
    securityMode: channel.mode,
    encrypted: false,
    isInferred: channel.isInferred ? true : undefined,
    isAborted: true,
    error: error === undefined ? undefined : statusCodeName(error),
    reason,
  });
}
