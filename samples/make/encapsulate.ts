import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type CapturedFrame, LINK_TYPE, readPcap, writePcap, writePcapng } from "./capture-file.js";
import * as wraps from "./wrap.js";
import { wrapText } from "./wrap-text.js";

const FRAMES = 40;

interface Variant {
  /** File name in the folder. */
  readonly file: string;
  readonly what: string;
  readonly make: (frames: readonly CapturedFrame[]) => Buffer;
}

const ETHERNET = LINK_TYPE.ethernet;

function wrapped(file: string, what: string, wrap: wraps.Wrap, linkType: number = ETHERNET): Variant {
  return {
    file: `${file}.pcap`,
    what,
    make: (frames) =>
      writePcap(
        frames.flatMap((frame) => wrap(frame.bytes).map((bytes) => ({ ...frame, bytes }))),
        { linkType },
      ),
  };
}

const VARIANTS: readonly Variant[] = [
  wrapped("vlan", "802.1Q tag, VID 110", wraps.tagged([0x8100, 110])),
  wrapped("qinq", "802.1ad S-tag 20, C-tag 110", wraps.tagged([0x88a8, 20], [0x8100, 110])),
  wrapped("mpls", "two MPLS labels", wraps.mpls),
  wrapped("pppoe", "PPPoE session", wraps.pppoe),
  wrapped("gre", "IPv4 in GRE", wraps.gre),
  wrapped("erspan-1", "ERSPAN type I", wraps.erspan1),
  wrapped("erspan-2", "ERSPAN type II", wraps.erspan2()),
  wrapped("erspan-3", "ERSPAN type III", wraps.erspan3()),
  wrapped("vxlan", "VXLAN, VNI 5100", wraps.vxlan),
  wrapped("geneve", "Geneve, VNI 5200, one option", wraps.geneve),
  wrapped("ipip", "IPv4 in IPv4", wraps.ipip),
  wrapped("ip-fragments", "IP fragments of at most 24 bytes of data", wraps.fragmented(24)),
  wrapped("sll", "Linux cooked capture v1", wraps.sll, LINK_TYPE.sll),
  wrapped("sll2", "Linux cooked capture v2", wraps.sll2, LINK_TYPE.sll2),
  wrapped("null", "BSD loopback", wraps.loopback, LINK_TYPE.null),
  wrapped("raw", "raw IP", wraps.raw, LINK_TYPE.raw),
  { file: "little-endian.pcap", what: "as recorded, microseconds", make: (frames) => writePcap(frames) },
  { file: "big-endian.pcap", what: "big-endian", make: (frames) => writePcap(frames, { isBigEndian: true }) },
  { file: "nanoseconds.pcap", what: "nanoseconds", make: (frames) => writePcap(frames, { isNanoseconds: true }) },
  { file: "little-endian.pcapng", what: "pcapng, microseconds", make: (frames) => writePcapng(frames) },
  {
    file: "big-endian-nanoseconds.pcapng",
    what: "pcapng, big-endian, nanoseconds",
    make: (frames) => writePcapng(frames, { isBigEndian: true, isNanoseconds: true }),
  },
  { file: "gzip.pcap.gz", what: "pcap in gzip", make: (frames) => gzipSync(writePcap(frames)) },
];

/** Writes the beginning of a recording once per encapsulation, with a README; equal recordings give equal bytes. */
export function writeEncapsulations(recording: string, folder: string): void {
  const frames = readPcap(readFileSync(recording)).slice(0, FRAMES);
  mkdirSync(folder, { recursive: true });
  for (const { file, make } of VARIANTS) writeFileSync(join(folder, file), make(frames));
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify({ modbusMessages: countMessages(frames) }, null, 2)}\n`);
  writeFileSync(join(folder, "README.md"), readme(countMessages(frames)));
}

/** In these recordings every TCP payload from or to port 502 is one whole message; anything else ends the run. */
function countMessages(frames: readonly CapturedFrame[]): { requests: number; responses: number } {
  const count = { requests: 0, responses: 0 };
  for (const { bytes } of frames) {
    if (bytes.readUInt16BE(12) !== 0x0800) continue;
    const tcpAt = 14 + 20;
    const payload = bytes.subarray(tcpAt + 4 * (bytes.readUInt8(tcpAt + 12) >> 4), 14 + bytes.readUInt16BE(16));
    if (payload.length === 0) continue;
    if (payload.readUInt16BE(4) + 6 !== payload.length) throw new Error("not one whole Modbus message per segment");
    if (bytes.readUInt16BE(tcpAt + 2) === 502) count.requests++;
    else count.responses++;
  }
  return count;
}

function readme({ requests, responses }: { requests: number; responses: number }): string {
  const rows = VARIANTS.map(({ file, what }) => `| \`${file}\` | ${what} |`);
  return `# The same messages in every wrapping

${wrapText(
  `The first ${FRAMES} frames of \`../modbus-plant/capture.pcap\`, wrapped again by \`samples/make/encapsulate.ts\``,
  "(`npm run samples -- encapsulations`, no root needed). Nothing was recorded for this folder; the inner bytes are",
  "those of the recording, so origin and licence are the project's.",
)}

| file | encapsulation |
|---|---|
${rows.join("\n")}

Outer addresses of tunnels are 10.20.9.1 and 10.20.9.2. ARP is left out where the carrier takes only IP.

## What to look for

${wrapText(
  `Each file holds ${requests} Modbus requests and ${responses} responses (\`truth.json\`), with equal bodies,`,
  "addresses and ports in all of them. `vlan` and `qinq` add `vlan` to the records; ERSPAN carries its VLAN in",
  "its own header. Times differ only in `nanoseconds.pcap` and `big-endian-nanoseconds.pcapng`, by 7 ns, which",
  "are cut off.",
)}
`;
}
