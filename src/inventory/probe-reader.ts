import type { Party, ProbeSeen } from "../contracts/sensor-event.js";
import { formatIp, formatMac } from "../core/address.js";
import { u8 } from "../core/bytes.js";
import { LAYER, type Packet, TCP_FLAG, TRANSPORT } from "../core/packet.js";
import { stationOf } from "./packet-station.js";
import type { StationTable } from "./station-table.js";

/** [RFC 792], [RFC 4443 §4.1] */
const ECHO_REQUEST = 8;
const ECHO_REQUEST_6 = 128;
const URGENT = 0x20;
/** Congestion flags say nothing of what the segment is for. [RFC 3168 §6.1] */
const FLAGS = TCP_FLAG.fin | TCP_FLAG.syn | TCP_FLAG.rst | TCP_FLAG.psh | TCP_FLAG.ack | URGENT;
const XMAS = TCP_FLAG.fin | TCP_FLAG.psh | URGENT;

/** Packets that find out what is there. */
export class ProbeReader {
  readonly #stations: StationTable;
  readonly #emit: (event: ProbeSeen) => void;

  constructor(stations: StationTable, emit: (event: ProbeSeen) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  /** Any packet that is neither TCP nor UDP. */
  packet(packet: Packet): void {
    if (packet.layer !== LAYER.transport || packet.payloadAt >= packet.payloadEnd) return;
    const type = u8(packet.bytes, packet.payloadAt);
    const isEcho = packet.transport === TRANSPORT.icmp ? type === ECHO_REQUEST : type === ECHO_REQUEST_6;
    const isIcmp = packet.transport === TRANSPORT.icmp || packet.transport === TRANSPORT.icmp6;
    if (isIcmp && isEcho) this.#tell(packet, "echo");
  }

  /** A TCP segment of no flow. No host sends these flags by itself: all but the first have ACK. [RFC 9293 §3.10.7] */
  straySegment(packet: Packet): void {
    const flags = packet.tcpFlags & FLAGS;
    if (flags === 0) this.#tell(packet, "null");
    else if (flags === TCP_FLAG.fin) this.#tell(packet, "fin");
    else if (flags === XMAS) this.#tell(packet, "xmas");
  }

  #tell(packet: Packet, how: ProbeSeen["how"]): void {
    const { time, frame, capture, link, bytes, ipVersion } = packet;
    const isEcho = how === "echo";
    const source = formatIp(bytes, packet.sourceAddressAt, ipVersion);
    const target = formatIp(bytes, packet.destinationAddressAt, ipVersion);
    const [sourcePort, targetPort] = isEcho ? [undefined, undefined] : [packet.sourcePort, packet.destinationPort];
    this.#emit({
      type: "probe",
      time,
      frame,
      capture,
      how,
      source: this.#party(packet, macAt(link, packet.sourceMacAt), source, sourcePort),
      target: this.#party(packet, macAt(link, packet.destinationMacAt), target, targetPort),
    });
  }

  /** An address of many has no MAC of its own, and no station. */
  #party(packet: Packet, mac: string | undefined, ip: string, port: number | undefined): Party {
    const station = mac === undefined ? this.#stations.stationAt(ip) : stationOf(packet, mac);
    return { asset: this.#stations.assetId(station, ip), station, mac, ip, port };
  }
}

function macAt(link: Uint8Array, at: number): string | undefined {
  return at < 0 || (u8(link, at) & 1) === 1 ? undefined : formatMac(link, at);
}
