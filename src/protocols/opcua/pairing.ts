import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { ANOMALY } from "./anomalies.js";
import type { Channel } from "./channel.js";
import type { Answered } from "./pending-requests.js";
import type { OpcuaState } from "./state.js";
import { NEXT_ID_ANSWERS, TYPE_ID } from "./tables.js";

/** How a response belongs to its request. The object is reused: read it before the next message. */
export interface Match {
  requestFrame: number;
  latencyUs: number;
  answered: Answered;
}

const match = { requestFrame: 0, latencyUs: 0 } as Match;

/**
 * Counts the request or response in state.message, tells which side serves, and finds the request of a response by its
 * id. Undefined when it has none, and for requests.
 */
export function matchMessage(
  channel: Channel,
  requestId: number,
  context: PduContext,
  state: OpcuaState,
  out: DecodeOut<object>,
): Match | undefined {
  const { message } = state;
  if (message.isRequest) showServer(context.from === 0 ? 1 : 0, state, out);
  else if (message.isResponse) showServer(context.from, state, out);
  if (message.isRequest || (!message.isResponse && context.from !== state.server)) {
    state.counts.requests++;
    // It is the one request without a response [OPC 10000-4 §5.6.3].
    if (message.typeId === TYPE_ID.closeChannelRequest) return undefined;
    if (!channel.requests.ask(requestId, message.typeId, context)) state.anomalies |= ANOMALY.requestIdReused;
    return undefined;
  }
  state.counts.responses++;
  if (message.typeId === TYPE_ID.serviceFault) state.counts.serviceFaults++;
  return matchResponse(channel, requestId, context, state);
}

function matchResponse(channel: Channel, requestId: number, context: PduContext, state: OpcuaState): Match | undefined {
  const { requests } = channel;
  if (!requests.answer(requestId)) {
    if (context.isPeerBehind) requests.noteEarly(requestId);
    else if (!channel.mayHaveMissedRequests && requests.evicted === 0) {
      state.anomalies |= ANOMALY.unsolicitedResponse;
      state.counts.unsolicited++;
    }
    return undefined;
  }
  const { answered } = requests;
  if (!isAnswer(answered.typeId, state.message.typeId)) {
    state.anomalies |= ANOMALY.responseMismatch;
    return undefined;
  }
  match.answered = answered;
  match.requestFrame = answered.frame;
  match.latencyUs = Math.max(0, context.time - answered.time);
  state.counts.latency.add(match.latencyUs);
  return match;
}

/** The encodings of a request and of its response are numbered together. */
function isAnswer(requestTypeId: number, typeId: number): boolean {
  if (requestTypeId < 0 || typeId < 0 || typeId === requestTypeId + 3 || typeId === TYPE_ID.serviceFault) return true;
  return typeId === requestTypeId + 1 && NEXT_ID_ANSWERS.includes(requestTypeId);
}

function showServer(server: 0 | 1, state: OpcuaState, out: DecodeOut<object>): void {
  if (!state.showServer(server, out)) state.anomalies |= ANOMALY.wrongSender;
}
