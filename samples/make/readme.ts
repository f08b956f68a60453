import type { Case } from "./cases.js";
import { HOSTS, type Host } from "./hosts.js";
import type { Truth } from "./recording.js";
import type { Counts } from "./stage.js";
import { wrapText } from "./wrap-text.js";

interface Story {
  readonly title: string;
  readonly what: readonly string[];
  readonly lookFor: readonly string[];
}

const STORY: Readonly<Record<string, Story>> = {
  "modbus-plant": {
    title: "A small Modbus plant on a normal day",
    what: [
      "Two PLCs and a drive gateway, polled by an HMI once a second and by a historian every 5 s; the operator",
      "writes a coil, a set point and a few parameters; the engineering station works on all three controllers.",
    ],
    lookFor: [
      "Every flow begins with its handshake and ends with FIN. The writers are the HMI and the engineering",
      "station; the historian only reads. The exceptions are what a healthy plant answers to a probing",
      "engineering tool: FC 3 beyond the last register (code 2), FC 22 at the pump station and FC 24 at the",
      "gateway (code 1). No alert is due here; it is what a baseline is learned from.",
    ],
  },
  "modbus-rogue-writer": {
    title: "The same plant; then the historian writes",
    what: ["The plant of `../modbus-plant` on another day, with fewer writes by the same writers to the same points."],
    lookFor: [
      "The historian (10.20.1.21), which reads but never writes in `../modbus-plant`, opens a new connection to",
      "the pump station (source ports 50200 and up) and switches pump 1 off: FC 5, unit 1, coil 0, value 0. Learn",
      "a baseline on `../modbus-plant/capture.pcap`, then replay this capture: those writes, and nothing else,",
      "are the attack. One alert is due, `modbus/unauthorised-writer` against the historian, with the writes",
      "counted in it. Host, conduit, protocol, unit and function code are all known; that this client writes is",
      "not.",
    ],
  },
};

/** The README of a recorded case: how it was made, who is who, what to look for and what the clients counted. */
export function caseReadme(play: Case, truth: Truth<Counts>): string {
  const story = STORY[play.name];
  if (story === undefined) throw new Error(`no story for ${play.name}`);
  const attack =
    play.attack.length === 0
      ? ""
      : `\nThe attack: ${play.attack.length} writes, about ${play.attack.join(", ")} s after its first connection.\n`;
  return `# ${story.title}

${wrapText(...story.what)}

## How it was made

${wrapText(
  `\`npm run samples -- ${play.name}\` (as root) builds one switch and one network namespace per host, starts real`,
  `stacks in them and records ${play.seconds} s at the switch with tcpdump (libpcap). Offloads are off, so checksums`,
  "are valid. Process values follow from the count of polls, not from a clock: another run differs in times, TCP",
  "sequence numbers and little else.",
)}

| host | address | MAC | what | stack |
|---|---|---|---|---|
${HOSTS.map(hostRow).join("\n")}

${wrapText(
  "Both libraries cover FC 1-6, 15, 16 and 43; modbus-serial's client also 17, 22 and 23. The gateway's server is",
  "written out in `samples/make/roles/drive-gateway.ts` because no npm server knows FC 7, 8, 17, 20, 22 and 23,",
  "and the client for FC 7, 8, 20 and 24 in `samples/make/hand-modbus.ts`. The HMI opens the diagnostics page of",
  "the pump station every 30 s (HTTP).",
)}

## What to look for

${wrapText(...story.lookFor)}
${attack}
## Expected messages

Counted by the clients themselves (\`truth.json\`), not by a decoder. No segment is lost; every request is answered.

| function code | requests | responses | exceptions |
|---|---|---|---|
${countRows(truth).join("\n")}
`;
}

const STACKS: Readonly<Record<string, string>> = {
  "plc-pump": "modbus-serial server; node:http",
  "plc-tank": "jsmodbus server",
  "drive-gw": "written by hand (node:net)",
  hmi: "modbus-serial and jsmodbus clients",
  historian: "modbus-serial client",
  eng: "modbus-serial, jsmodbus, by hand",
};

function hostRow({ name, address, mac, what }: Host): string {
  return `| ${name} | ${address} | ${mac} | ${what} | ${STACKS[name]} |`;
}

function countRows(truth: Truth<Counts>): string[] {
  const totals = new Map<number, { requests: number; responses: number; exceptions: number }>();
  const all = { requests: 0, responses: 0, exceptions: 0 };
  for (const counts of Object.values(truth)) {
    for (const [functionCode, count] of Object.entries(counts)) {
      const total = totals.get(Number(functionCode)) ?? { requests: 0, responses: 0, exceptions: 0 };
      for (const key of ["requests", "responses", "exceptions"] as const) {
        total[key] += count[key];
        all[key] += count[key];
      }
      totals.set(Number(functionCode), total);
    }
  }
  const row = (name: string, { requests, responses, exceptions }: typeof all) =>
    `| ${name} | ${requests} | ${responses} | ${exceptions} |`;
  const sorted = [...totals].sort(([a], [b]) => a - b);
  return [...sorted.map(([functionCode, total]) => row(String(functionCode), total)), row("all", all)];
}
