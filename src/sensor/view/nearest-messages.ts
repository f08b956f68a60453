import type { MessageView } from "../../contracts/alert-background.js";
import type { Pdu } from "../../contracts/pdu.js";
import type { TrafficListener } from "../../contracts/traffic-listener.js";
import { hex } from "../../core/bytes.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import { pduSummary } from "../pdu-summary.js";
import { messageFields } from "./fields/message-fields.js";
import type { HeardBytes } from "./heard-bytes.js";
import { shortenedBody } from "./shortened-body.js";

interface Kept {
  readonly distanceUs: number;
  readonly view: MessageView;
}

/** Keeps of the messages of a capture those nearest to a time. */
export class NearestMessages implements TrafficListener {
  readonly #heard: HeardBytes;
  readonly #time: PacketTime;
  readonly #max: number;
  #kept: Kept[] = [];
  isCut = false;
  /** All that is still to come is further away than what is kept. */
  isEnough = false;

  constructor(heard: HeardBytes, time: PacketTime, max: number) {
    this.#heard = heard;
    this.#time = time;
    this.#max = max;
  }

  get messages(): readonly MessageView[] {
    return this.#kept.map(({ view }) => view);
  }

  pdu(pdu: Pdu): void {
    const distanceUs = Math.abs(pdu.time - this.#time);
    if (this.#kept.length >= this.#max) {
      this.isCut = true;
      const furthest = this.#furthest();
      if (distanceUs >= (this.#kept[furthest]?.distanceUs ?? 0)) {
        this.isEnough = pdu.time > this.#time;
        return;
      }
      this.#kept.splice(furthest, 1);
    }
    this.#kept.push({ distanceUs, view: this.#viewOf(pdu) });
  }

  /** Times go up, but for captures that were written out of order. */
  #furthest(): number {
    return this.#kept.reduce((found, { distanceUs }, i) => {
      return distanceUs > (this.#kept[found]?.distanceUs ?? 0) ? i : found;
    }, 0);
  }

  #viewOf({ time, frame, protocol, direction, flow, body, anomalies }: Pdu): MessageView {
    const server = flow.endpoints[flow.server];
    const client = flow.endpoints[flow.server === 0 ? 1 : 0];
    const [from, to] = direction === "toServer" ? [client, server] : [server, client];
    const heard = this.#heard.of(body) ?? { bytes: new Uint8Array(0), lengthBytes: 0 };
    const { bytes, fields } = messageFields(protocol, body, heard.bytes, heard.lengthBytes);
    return {
      frame,
      ts: formatPacketTime(time),
      protocol,
      from: place(from),
      to: place(to),
      summary: pduSummary(body),
      body: shortenedBody(body),
      anomalies: [...anomalies],
      bytesHex: hex(bytes, 0, bytes.length),
      lengthBytes: heard.lengthBytes,
      fields,
    };
  }
}

function place({ ip, port }: { readonly ip: string; readonly port: number }): string {
  return ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`;
}
