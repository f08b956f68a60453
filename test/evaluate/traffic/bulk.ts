import { ethernet, type Host, tcp, udp } from "../../inventory/frames.js";
import type { LivePlant } from "../plant/plant.js";

const [SYN, ACK] = [0x02, 0x10] as const;
const BROADCAST = "ff:ff:ff:ff:ff:ff";
/** Preamble, check sequence and gap. */
const FRAME_COST_BYTES = 24;
const PAYLOAD_BYTES = 1400;
const STORM_BYTES = 900;
/** The receiver acknowledges each so many segments. */
const ACK_EVERY = 8;
/** The rate goes up and down by this part of it, as that of TCP does, in so many seconds. */
const SWING = 0.1;
const SWING_SECONDS = 2;

/** Sends one more frame of a flow; says how many bytes it has. */
type NextFrame = () => number;

/** How much is sent, and for how long. */
export interface BulkRate {
  readonly seconds: number;
  /** On the wire, as a part of what the slowest link of the plant carries. */
  readonly share: number;
  /** Sent for so many of each so many milliseconds only. */
  readonly burst?: readonly [onMilliseconds: number, ofMilliseconds: number];
}

/** A copy: one connection for each port of each server. */
export function copies(
  plant: LivePlant,
  client: Host,
  servers: readonly Host[],
  ports: readonly number[],
): NextFrame[] {
  return servers.flatMap((server) => ports.map((port) => copy(plant, client, server, port)));
}

function copy(plant: LivePlant, client: Host, server: Host, port: number): NextFrame {
  const { wire, ground } = plant;
  const ports = [ground.port(), port] as const;
  const up = { from: client, to: server, ports };
  const down = { from: server, to: client, ports: [port, ports[0]] as const };
  wire.send(tcp({ ...up, sequence: 1000, acknowledgement: 0, flags: SYN }));
  wire.send(tcp({ ...down, sequence: 9000, acknowledgement: 1001, flags: SYN | ACK }));
  wire.send(tcp({ ...up, sequence: 1001, acknowledgement: 9001, flags: ACK }));
  wire.send(tcp({ ...down, sequence: 9001, acknowledgement: 1001, flags: ACK, payload: [0x32, 0x32, 0x30, 0x20] }));
  const payload = new Array<number>(PAYLOAD_BYTES).fill(0x2e);
  const frame = Uint8Array.from(tcp({ ...up, sequence: 0, acknowledgement: 9005, flags: ACK, payload }));
  const view = new DataView(frame.buffer);
  let [sequence, count] = [1001, 0];
  return () => {
    view.setUint16(18, sequence & 0xffff);
    view.setUint32(38, sequence);
    wire.send(frame);
    sequence = (sequence + PAYLOAD_BYTES) >>> 0;
    if (++count % ACK_EVERY === 0) {
      wire.send(tcp({ ...down, sequence: 9005, acknowledgement: sequence, flags: ACK }));
    }
    return frame.length;
  };
}

/** Pictures of a camera, in datagrams. */
export function datagrams(plant: LivePlant, from: Host, to: Host, port: number): NextFrame {
  const payload = new Array<number>(PAYLOAD_BYTES).fill(0x2e);
  const frame = Uint8Array.from(udp({ from, to, ports: [40_000 + (port % 1000), port], payload }));
  const view = new DataView(frame.buffer);
  let count = 0;
  return () => {
    view.setUint16(18, ++count & 0xffff);
    view.setUint16(46, count & 0xffff);
    plant.wire.send(frame);
    return frame.length;
  };
}

/** Frames to everybody, each with a number of its own. */
export function storm(plant: LivePlant, from: Host): NextFrame {
  const frame = Uint8Array.from(ethernet(from.mac, BROADCAST, 0x88b5, new Array<number>(STORM_BYTES).fill(0x2e)));
  const view = new DataView(frame.buffer);
  let count = 0;
  return () => {
    view.setUint32(14, ++count);
    plant.wire.send(frame);
    return frame.length;
  };
}

/** Sends these flows in turn, from now on. */
export function send(plant: LivePlant, flows: readonly NextFrame[], rate: BulkRate): void {
  const { timeline, uplink, mbps } = plant;
  const beganUs = timeline.nowUs;
  const [onMs, ofMs] = rate.burst ?? [1, 1];
  let turn = 0;
  const next = () => {
    const passed = (timeline.nowUs - beganUs) / 1e6;
    if (passed >= rate.seconds) return;
    const ofBurst = ((passed * 1000) % ofMs) - onMs;
    if (ofBurst >= 0 && rate.burst !== undefined) {
      timeline.in((ofMs - onMs - ofBurst) / 1000 + 1e-6, next);
      return;
    }
    const bytes = (flows[turn++ % flows.length]?.() ?? 0) + FRAME_COST_BYTES;
    uplink.delayUs(bytes);
    const swing = 1 + SWING * Math.sin((2 * Math.PI * passed) / SWING_SECONDS);
    timeline.in((bytes * 8) / (mbps * 1e6 * rate.share * swing), next);
  };
  next();
}
