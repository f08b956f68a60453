import type { Frame } from "../core/frame.js";
import { LAYER, type Packet, TRANSPORT } from "../core/packet.js";
import { type Cursor, createCursor } from "./cursor.js";
import { readCiscoHdlc } from "./link/cisco-hdlc.js";
import { readEthernet } from "./link/ethernet.js";
import { stepOfLinkType } from "./link/link-type.js";
import { readLinuxCooked, readLinuxCooked2 } from "./link/linux-cooked.js";
import { readLlc } from "./link/llc.js";
import { readNullLoopback } from "./link/null-loopback.js";
import { readPpp, readPppFrame } from "./link/ppp.js";
import { readRawIp } from "./link/raw-ip.js";
import { readBridgeTag, readVlanTag } from "./link/vlan-tag.js";
import { readArp } from "./network/arp.js";
import { FragmentTable } from "./network/fragment-table.js";
import { readIpExtension } from "./network/ip-extension.js";
import { readIpv4 } from "./network/ipv4.js";
import { readIpv6, readIpv6Fragment } from "./network/ipv6.js";
import { readPlainFrame } from "./plain-frame.js";
import { STEP, type Step } from "./step.js";
import { readIcmp, readOtherTransport } from "./transport/other-transport.js";
import { readTcp } from "./transport/tcp.js";
import { readUdp } from "./transport/udp.js";
import { readErspan2, readErspan3 } from "./tunnel/erspan.js";
import { readGeneve } from "./tunnel/geneve.js";
import { readGre } from "./tunnel/gre.js";
import { readMpls } from "./tunnel/mpls.js";
import { readPppoe } from "./tunnel/pppoe.js";
import { leaveTunnel } from "./tunnel/udp-tunnel.js";
import { readVxlan } from "./tunnel/vxlan.js";
import { createWireCounters, type WireCounters } from "./wire-counters.js";
import { WIRE_LIMITS, type WireLimits } from "./wire-limits.js";

/** Keeps every length a small integer whatever a damaged capture claims. */
const CUT_BYTES_MAX = 0x3fff_ffff;

/**
 * Reads the headers of frames down to the innermost packet: link types, tags, tunnels, fragments, transports.
 * Checksums are not verified: on a mirror the frames of the host that sends them are seen before its network card
 * fills them in, so that right frames look wrong. Nothing is allocated per frame except for fragments.
 */
export class WireDecoder {
  readonly counters: Readonly<WireCounters>;
  readonly #counters: WireCounters;
  readonly #cursor: Cursor;
  readonly #fragments: FragmentTable;
  readonly #headersMax: number;

  constructor(limits: Partial<WireLimits> = {}) {
    const allLimits = { ...WIRE_LIMITS, ...limits };
    this.#counters = createWireCounters();
    this.counters = this.#counters;
    this.#cursor = createCursor(this.#counters);
    this.#fragments = new FragmentTable(allLimits);
    this.#headersMax = allLimits.headersMax;
  }

  /** Refills `packet` from `frame`; both stay borrowed. Never throws: `packet.layer` says how far it came. */
  decode(frame: Frame, packet: Packet): void {
    this.#counters.frames++;
    packet.time = frame.time;
    packet.frame = frame.number;
    packet.capture = frame.capture;
    if (!readPlainFrame(frame, packet)) this.#walk(frame, packet);
  }

  #walk(frame: Frame, packet: Packet): void {
    const cursor = this.#cursor;
    startPacket(frame, packet);
    startCursor(frame, cursor);
    let step = stepOfLinkType(frame.linkType);
    if (step === STEP.done) this.#counters.unknownLinkTypes++;
    for (let headers = 0; step !== STEP.done; headers++) {
      if (headers === this.#headersMax) {
        this.#counters.tunnelsTooDeep++;
        if (cursor.isTunnelUnproven) leaveTunnel(cursor, packet);
        return;
      }
      step = step === STEP.fragment ? this.#fragments.add(cursor, packet) : read(step, cursor, packet);
    }
  }
}

function startPacket(frame: Frame, packet: Packet): void {
  packet.layer = LAYER.none;
  packet.link = frame.bytes;
  packet.sourceMacAt = -1;
  packet.destinationMacAt = -1;
  packet.etherType = 0;
  packet.vlanCount = 0;
  packet.priority = -1;
  packet.bytes = frame.bytes;
  packet.transport = TRANSPORT.none;
  packet.payloadAt = 0;
  packet.payloadEnd = 0;
  packet.cutBytes = 0;
}

function startCursor(frame: Frame, cursor: Cursor): void {
  const wireEnd = frame.at + frame.wireBytes - frame.checkSequenceBytes;
  cursor.bytes = frame.bytes;
  cursor.at = frame.at;
  cursor.end = frame.end;
  cursor.cutBytes = 0;
  if (wireEnd > frame.end) cursor.cutBytes = Math.min(wireEnd - frame.end, CUT_BYTES_MAX);
  // Writers that do not know the length on the wire put 0 or less than there is: then only the check sequence goes.
  else cursor.end = Math.max(frame.at, frame.end - checkSequenceIn(frame));
  cursor.tunnels = 0;
  cursor.isLinkOuter = false;
  cursor.isTunnelUnproven = false;
}

/** How many of the captured bytes are frame check sequence: the capture may have cut some of it. */
function checkSequenceIn(frame: Frame): number {
  const missingBytes = frame.wireBytes - (frame.end - frame.at);
  return missingBytes > 0 ? frame.checkSequenceBytes - missingBytes : frame.checkSequenceBytes;
}

function read(step: Step, cursor: Cursor, packet: Packet): Step {
  switch (step) {
    case STEP.ethernet:
      return readEthernet(cursor, packet);
    case STEP.ipv4:
      return readIpv4(cursor, packet);
    case STEP.tcp:
      return readTcp(cursor, packet);
    case STEP.udp:
      return readUdp(cursor, packet);
    case STEP.vlanTag:
      return readVlanTag(cursor, packet);
    case STEP.ipv6:
      return readIpv6(cursor, packet);
    default:
      return readSeldom(step, cursor, packet);
  }
}

/** Apart from `read`, so that the common headers are compiled into one piece of code. */
function readSeldom(step: Step, cursor: Cursor, packet: Packet): Step {
  switch (step) {
    case STEP.arp:
      return readArp(cursor, packet);
    case STEP.icmp:
      return readIcmp(cursor, packet);
    case STEP.otherTransport:
      return readOtherTransport(cursor, packet);
    case STEP.ipExtension:
      return readIpExtension(cursor, packet);
    case STEP.ipv6Fragment:
      return readIpv6Fragment(cursor, packet);
    case STEP.llc:
      return readLlc(cursor, packet);
    case STEP.bridgeTag:
      return readBridgeTag(cursor, packet);
    case STEP.nullLoopback:
      return readNullLoopback(cursor, packet);
    case STEP.rawIp:
      return readRawIp(cursor, packet);
    case STEP.linuxCooked:
      return readLinuxCooked(cursor, packet);
    case STEP.linuxCooked2:
      return readLinuxCooked2(cursor, packet);
    case STEP.pppFrame:
      return readPppFrame(cursor, packet);
    case STEP.ppp:
      return readPpp(cursor, packet);
    case STEP.ciscoHdlc:
      return readCiscoHdlc(cursor, packet);
    default:
      return readTunnel(step, cursor, packet);
  }
}

function readTunnel(step: Step, cursor: Cursor, packet: Packet): Step {
  switch (step) {
    case STEP.mpls:
      return readMpls(cursor, packet);
    case STEP.pppoe:
      return readPppoe(cursor, packet);
    case STEP.gre:
      return readGre(cursor, packet);
    case STEP.erspan2:
      return readErspan2(cursor, packet);
    case STEP.erspan3:
      return readErspan3(cursor, packet);
    case STEP.vxlan:
      return readVxlan(cursor, packet);
    case STEP.geneve:
      return readGeneve(cursor, packet);
    default:
      return STEP.done;
  }
}
