import type { SegmentConflict } from "../contracts/conflict-event.js";
import type { Flow } from "../contracts/flow.js";
import type { Session } from "../contracts/sensor-event.js";
import { type Packet, TCP_FLAG } from "../core/packet.js";

/** Tells of TCP packets that contradict the connection they are in. */
export class ConflictReader {
  readonly #emit: (event: SegmentConflict) => void;

  constructor(emit: (event: SegmentConflict) => void) {
    this.#emit = emit;
  }

  bytes(session: Session | undefined, packet: Packet, conflictingBytes: number): void {
    if (session !== undefined) this.#tell(session, packet, "bytes", conflictingBytes, 0);
  }

  /** A flow has changed by this packet. */
  change(flow: Flow, session: Session | undefined, packet: Packet): void {
    if (flow.state !== "reset" || session === undefined || (packet.tcpFlags & TCP_FLAG.rst) === 0) return;
    const usual = flow.hopLimits[packet.sourcePort === flow.endpoints[0].port ? 0 : 1];
    if (usual !== 0 && usual !== packet.hopLimit) this.#tell(session, packet, "reset", packet.hopLimit, usual);
  }

  #tell(session: Session, packet: Packet, how: SegmentConflict["how"], seen: number, usual: number): void {
    const { time, frame, capture, sourcePort } = packet;
    const from = sourcePort === session.client.port ? "client" : "server";
    this.#emit({ type: "segment-conflict", time, frame, capture, session, from, how, seen, usual });
  }
}
