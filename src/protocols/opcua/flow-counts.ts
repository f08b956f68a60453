import type { JsonObject } from "../../core/json.js";
import type { Channel } from "./channel.js";
import { Latency } from "./latency.js";

/** What is counted over one flow; of channels that are over, the sums. */
export class FlowCounts {
  readonly messages: Record<"HEL" | "ACK" | "ERR" | "RHE" | "OPN" | "MSG" | "CLO", number> = {
    HEL: 0,
    ACK: 0,
    ERR: 0,
    RHE: 0,
    OPN: 0,
    MSG: 0,
    CLO: 0,
  };
  requests = 0;
  responses = 0;
  serviceFaults = 0;
  unsolicited = 0;
  aborted = 0;
  encrypted = 0;
  channels = 0;
  renewals = 0;
  readonly latency = new Latency();
  #unanswered = 0;
  #evicted = 0;
  #dropped = 0;

  /** A channel is over: what it counted stays. */
  addChannel(channel: Channel): void {
    this.#unanswered += channel.requests.unanswered;
    this.#evicted += channel.requests.evicted;
    this.#dropped += droppedIn(channel);
    this.renewals += channel.tokens.renewals;
  }

  /** With those of the channels that are not over. */
  summary(channels: readonly Channel[]): JsonObject {
    let [unanswered, evicted, dropped, renewals] = [this.#unanswered, this.#evicted, this.#dropped, this.renewals];
    for (const channel of channels) {
      unanswered += channel.requests.unanswered;
      evicted += channel.requests.evicted;
      dropped += droppedIn(channel);
      renewals += channel.tokens.renewals;
    }
    return {
      byType: { ...this.messages },
      requests: this.requests,
      responses: this.responses,
      serviceFaults: this.serviceFaults,
      unanswered,
      evicted,
      unsolicited: this.unsolicited,
      dropped,
      aborted: this.aborted,
      encrypted: this.encrypted,
      secureChannels: this.channels,
      tokenRenewals: renewals,
      latencyUs: this.latency.summary(),
    };
  }
}

function droppedIn({ unfinished }: Channel): number {
  return unfinished[0].dropped + unfinished[1].dropped;
}
