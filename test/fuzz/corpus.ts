import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPcap } from "../../samples/make/capture-file.js";
import type { Part } from "./fuzz-case.js";

const SAMPLES = fileURLToPath(new URL("../../samples", import.meta.url));
/** Of the protocols in the samples; MQTT over WebSocket is on the last. */
const SERVED_PORTS = [502, 4840, 1883, 9001];

/** Seeds that targets begin from, taken from the captures under samples/. */
export interface Corpus {
  /** Whole captures cut into file header and records, where their format is told by its first bytes. */
  readonly files: readonly (readonly Part[])[];
  /** Classic captures only: header first, then a record per part. */
  readonly captures: readonly (readonly Part[])[];
  /** Frames by capture, tagged with their link type. */
  readonly frames: readonly (readonly Part[])[];
  /** Segments of each connection in the order seen, by the server's port; the tag is the side, 1 for the server. */
  readonly streams: ReadonlyMap<number, readonly (readonly Part[])[]>;
}

export function loadCorpus(): Corpus {
  const paths = capturePaths();
  const files = paths.map((path) => cutFile(readFileSync(path)));
  const isClassic = (file: Buffer) => file.length >= 24 && file.readUInt32LE(0) === 0xa1b2c3d4;
  const classic = paths.map((path) => readFileSync(path)).filter(isClassic);
  return {
    files,
    captures: classic.map(cutFile),
    frames: classic.map((file) => readPcap(file).map(({ bytes }) => ({ tag: file.readUInt32LE(20), bytes }))),
    streams: streamsOf(classic.filter((file) => file.readUInt32LE(20) === 1)),
  };
}

function capturePaths(): string[] {
  return readdirSync(SAMPLES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.pcap(ng)?(\.gz|\.zst)?$/.test(name))
    .sort()
    .map((name) => join(SAMPLES, name));
}

/** Records or blocks as parts, so that mutations move and repeat whole ones; anything else is one part. */
function cutFile(file: Buffer): Part[] {
  const cuts = [0];
  const magic = file.length >= 24 ? file.readUInt32BE(0) : 0;
  const isBig = magic === 0xa1b2c3d4 || magic === 0xa1b23c4d;
  const isLittle = magic === 0xd4c3b2a1 || magic === 0x4d3cb2a1;
  if (isBig || isLittle) {
    for (let at = 24; at + 16 <= file.length; ) {
      cuts.push(at);
      at += 16 + (isBig ? file.readUInt32BE(at + 8) : file.readUInt32LE(at + 8));
    }
  } else if (magic === 0x0a0d0d0a) {
    const isBigSection = file.readUInt32BE(8) === 0x1a2b3c4d;
    for (let at = 0; at + 12 <= file.length; ) {
      at += isBigSection ? file.readUInt32BE(at + 4) : file.readUInt32LE(at + 4);
      cuts.push(at);
    }
  }
  return cuts
    .map((at, index) => ({ tag: 0, bytes: Uint8Array.from(file.subarray(at, cuts[index + 1] ?? file.length)) }))
    .filter(({ bytes }) => bytes.length > 0);
}

function streamsOf(files: readonly Buffer[]): Map<number, readonly (readonly Part[])[]> {
  return new Map(SERVED_PORTS.map((port) => [port, files.flatMap((file) => connections(file, port))]));
}

/** Segments with payload of each TCP connection to the port, in plain Ethernet and IPv4. */
function connections(file: Buffer, port: number): Part[][] {
  const streams = new Map<string, Part[]>();
  for (const { bytes: frame } of readPcap(file)) {
    if (frame.length < 54 || frame.readUInt16BE(12) !== 0x0800 || frame[14] !== 0x45 || frame[23] !== 6) continue;
    const payload = frame.subarray(34 + 4 * (frame.readUInt8(46) >> 4), 14 + frame.readUInt16BE(16));
    const ports = [frame.readUInt16BE(34), frame.readUInt16BE(36)] as const;
    if (payload.length === 0 || !ports.includes(port)) continue;
    const isFromServer = ports[0] === port;
    const ends = [frame.subarray(26, 30), frame.subarray(30, 34)].map((address) => address.toString("hex"));
    const key = isFromServer ? `${ends[1]}:${ports[1]} ${ends[0]}` : `${ends[0]}:${ports[0]} ${ends[1]}`;
    const stream = streams.get(key) ?? [];
    stream.push({ tag: isFromServer ? 1 : 0, bytes: Uint8Array.from(payload) });
    streams.set(key, stream);
  }
  return [...streams.values()];
}
