import type { Flow } from "../contracts/flow.js";
import type { LinkSecond } from "../contracts/link-event.js";
import type { LoopAnswered, LoopAsked, LoopUnanswered } from "../contracts/loop-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { Frame } from "../core/frame.js";
import type { Packet } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import { LinkMeter } from "./link-meter.js";
import { LoopMeter } from "./loop-meter.js";

/** The part of a decoded message that is read here, of OPC UA and MQTT; the decoders' field names. */
interface Body {
  readonly service?: string | undefined;
  readonly requestFrame?: number | undefined;
  readonly latencyUs?: number | undefined;
  readonly packetType?: string | undefined;
  readonly topicName?: string | undefined;
}

/** Services of which the answer waits until there is something to tell. [OPC 10000-4 §5.14.5] */
const PUBLISH = /^(Publish|Republish)/;

/** When things come, how long answers take, and what the links carry meanwhile. */
export class TimingReader {
  readonly loops: LoopMeter;
  readonly #links: LinkMeter;

  constructor(clock: PacketClock, emit: (event: LoopAsked | LoopAnswered | LoopUnanswered | LinkSecond) => void) {
    this.loops = new LoopMeter(clock, emit);
    this.#links = new LinkMeter(clock, emit);
  }

  /** Loops, operations and talkers that there was no room for. */
  get displaced(): { readonly loops: number; readonly talkers: number } {
    const { evictions, refusals } = this.loops.table;
    return { loops: evictions + refusals, talkers: this.#links.talkers.evictions };
  }

  /** Hot: once per frame. */
  packet(packet: Packet, frame: Frame): void {
    this.loops.packet(packet);
    this.#links.packet(packet, frame);
  }

  flowActive(flow: Flow, session: Session | undefined, packet: Packet): void {
    this.#links.flowActive(flow, session, packet);
  }

  /** Of OPC UA and MQTT; Modbus is told by its operations. */
  pdu(pdu: Pdu, session: Session): void {
    if (pdu.protocol === "opcua") this.#opcua(pdu, session);
    else if (pdu.protocol === "mqtt") this.#mqtt(pdu, session);
  }

  end(sessionId: number): void {
    this.loops.end(sessionId);
  }

  #opcua(pdu: Pdu, session: Session): void {
    const { service, requestFrame, latencyUs } = pdu.body as Body;
    if (service === undefined) return;
    const { time, frame, capture } = pdu;
    if (PUBLISH.test(service)) {
      if (service === "PublishResponse") {
        this.loops.named("opcua", "publish", "Publish", session, { time, frame, capture }, false);
      }
      return;
    }
    if (service.endsWith("Request")) {
      this.loops.named("opcua", "calls", service.slice(0, -7), session, { time, frame, capture }, true);
    } else if (service.endsWith("Response") && requestFrame !== undefined && latencyUs !== undefined) {
      const answer = { time, frame, capture, askedFrame: requestFrame, latencyUs };
      this.loops.namedAnswer("opcua", "calls", service.slice(0, -8), session, answer);
    }
  }

  #mqtt({ body, direction, time, frame, capture }: Pdu, session: Session): void {
    const { packetType, topicName } = body as Body;
    if (packetType !== "PUBLISH" || direction !== "toServer" || topicName === undefined || topicName === "") return;
    this.loops.named("mqtt", topicName, "PUBLISH", session, { time, frame, capture }, false);
  }
}
