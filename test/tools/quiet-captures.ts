/**
 * `tsx test/tools/quiet-captures.ts FOLDER..`: replays each capture against a baseline learned from itself, and without
 * one. Nothing of at least low severity may be told, but for what VIOLATIONS lists. Prints `passed failed`.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { SensorRecord } from "../../src/contracts/alert.js";
import type { Baseline } from "../../src/contracts/baseline.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { Learner } from "../../src/sensor/learner.js";
import { readRules } from "../../src/sensor/rule-files.js";
import { Watcher } from "../../src/sensor/watcher.js";

/** What is wrong in a capture, and which detectors say so, no fewer and no more. */
interface Violation {
  readonly reason: string;
  /** Against a baseline learned from the capture itself: who was named while learning is not part of it. */
  readonly learned: readonly string[];
  /** Without a baseline; how services are protected there is a finding about each of them, and not looked at here. */
  readonly bare: readonly string[];
}

/** Packets whose times go back are told whatever was learned. */
const CLOCK = { learned: ["integrity/clock-anomaly"], bare: ["integrity/clock-anomaly"] } as const;

/** Of who tests Modbus devices: what else it did is not learned either. */
const MODBUS_TEST: Violation = {
  reason:
    "A tester forces listen-only mode, restarts communications, clears counters and asks for identities; another " +
    "host pushes malformed Modbus responses that nobody asked for, from port 502 on a connection that it opened.",
  learned: [
    "asset/new-device",
    "conduit/new",
    "modbus/device-id",
    "modbus/diagnostics",
    "modbus/malformed",
    "modbus/unauthorised-reader",
    "modbus/unauthorised-writer",
    "modbus/unsolicited-response",
  ],
  bare: ["modbus/device-id", "modbus/diagnostics", "modbus/malformed", "modbus/unsolicited-response"],
};

/** Captures that must not be quiet, by the first digits of their sha256. */
export const VIOLATIONS: ReadonlyMap<string, Violation> = new Map<string, Violation>([
  [
    "bd9ddf4762e7",
    {
      reason: "A controller is reserved and its program replaced by an engineering tool: 53 blocks of a download.",
      learned: ["asset/new-device", "conduit/new", "modbus/umas-engineering"],
      bare: ["modbus/umas-engineering"],
    },
  ],
  ["94942b3d0148", MODBUS_TEST],
  ["809e2bbded14", MODBUS_TEST],
  [
    "9e055a2d15a8",
    {
      reason:
        "The last four responses of a Modbus server carry transaction identifiers 1 to 4, but all their requests 0: " +
        "the server counts on instead of repeating them.",
      learned: ["modbus/unsolicited-response"],
      bare: ["modbus/unsolicited-response"],
    },
  ],
  [
    "ef18bb9af83a",
    {
      reason: "A host on the Internet says hello in TLS on port 502; who did is part of what is learned.",
      learned: [],
      bare: ["conduit/protocol-mismatch"],
    },
  ],
  [
    "c40e92564708",
    {
      reason: "A Modbus device is asked for its identity, which is reconnaissance until it is known as a habit.",
      learned: [],
      bare: ["modbus/device-id"],
    },
  ],
  ["d66d330645ce", { reason: "After frame 27 the time of the packets goes back by two weeks.", ...CLOCK }],
  [
    "786df6c819dd",
    {
      reason:
        "A station tells one host every 1.6 s, unasked, that it holds the address of a measuring device, which is " +
        "poisoning of its ARP table; the device itself is alive meanwhile.",
      learned: ["asset/arp-spoof", "asset/ip-mac-conflict", "asset/new-device"],
      bare: ["asset/arp-spoof", "asset/ip-mac-conflict"],
    },
  ],
  ["3e762bdb2871", { reason: "After frame 2 the time of the packets goes back by 31 months.", ...CLOCK }],
  ["d776d0dc0016", { reason: "After frame 2 the time of the packets goes back by 31 months.", ...CLOCK }],
  [
    "4bbf8d00d4f3",
    { reason: "The time of the packets goes back by 8 minutes after frame 10, by 22 after frame 12.", ...CLOCK },
  ],
  [
    "1564d287aa88",
    {
      reason:
        "Traffic of several networks in one: two addresses are each used by two or three MAC addresses in turns " +
        "within seconds. The ones named for it are not learned, and their conduits are new.",
      learned: ["asset/ip-mac-conflict", "asset/new-device", "conduit/new"],
      bare: ["asset/ip-mac-conflict"],
    },
  ],
  [
    "517ac99afb99",
    {
      reason:
        "One address is used by two MAC addresses in turns within 0.1 s. The one named for it is not learned, and " +
        "its conduit is new. Elsewhere bytes of addresses are corrupt, which alone raises nothing.",
      learned: ["asset/ip-mac-conflict", "asset/new-device", "conduit/new"],
      bare: ["asset/ip-mac-conflict"],
    },
  ],
  [
    "6544581bd6d2",
    {
      reason:
        "A host on the Internet tries web ports of ten inside hosts, none of which opens one; nine times the time " +
        "of the packets goes back, by 5 to 92 minutes.",
      learned: ["conduit/refused", "integrity/clock-anomaly", "recon/host-sweep", "zone/internet-ingress"],
      bare: ["integrity/clock-anomaly", "recon/host-sweep"],
    },
  ],
  [
    "d2879a8b6491",
    {
      reason: "A host tries Telnet on ten neighbours one after the other within 0.1 ms, without an answer.",
      learned: ["conduit/refused", "recon/host-sweep"],
      bare: ["recon/host-sweep"],
    },
  ],
  [
    "7d6552eb815e",
    {
      reason: "Two MQTT clients send their passwords in clear text.",
      learned: ["mqtt/plaintext-credentials"],
      bare: ["mqtt/plaintext-credentials"],
    },
  ],
  [
    "c6f663f72958",
    {
      reason: "An OPC UA session under a policy of old, with certificates of 1024 bits that are not valid yet.",
      learned: ["opcua/cert-invalid", "opcua/deprecated-policy"],
      bare: ["opcua/cert-invalid", "opcua/deprecated-policy"],
    },
  ],
  [
    "2a7bc18fc978",
    {
      reason:
        "A test of OPC UA stacks sends malformed messages and ones longer than agreed, with certificates of 1024 " +
        "bits; who did it is not learned.",
      learned: [
        "conduit/new",
        "opcua/cert-invalid",
        "opcua/limits-abuse",
        "opcua/malformed",
        "opcua/new-method-call",
        "opcua/security-none",
      ],
      bare: ["opcua/cert-invalid", "opcua/limits-abuse"],
    },
  ],
  ["a0d5f3e1b3cc", { reason: "After frame 18 the time of the packets goes back by 2.5 s.", ...CLOCK }],
]);

/** The shipped ones. */
const rules = readRules(undefined);

const CAPTURE = /\.(pcap|pcapng|cap)$/;

/** Detectors of the alerts, sorted, each once. */
export function detectorsIn(records: readonly SensorRecord[]): string[] {
  return [...new Set(records.flatMap((record) => (record.kind === "alert" ? [record.detector] : [])))].sort();
}

async function learn(path: string): Promise<Baseline> {
  let learner = new Learner("quiet");
  await runCaptures({
    paths: [path],
    listener: ({ captures }, clock, displaced) => {
      learner = new Learner("quiet", { clock, captures, displaced, rules });
      return learner;
    },
  });
  return new LearnedBaseline(openBaseline(learner.finish().join("\n"), "baseline.jsonl"));
}

async function watch(path: string, baseline: Baseline | undefined): Promise<string[]> {
  const records: SensorRecord[] = [];
  let watcher: Watcher | undefined;
  await runCaptures({
    paths: [path],
    listener: ({ captures }, clock, displaced) => {
      watcher = new Watcher({ clock, baseline, captures, displaced, rules, emit: (record) => records.push(record) });
      return watcher;
    },
  });
  watcher?.finish();
  return detectorsIn(records);
}

/** How the detectors that spoke differ from those that should have; undefined when they do not. */
export function differenceOf(told: readonly string[], wanted: readonly string[]): string | undefined {
  const extra = told.filter((detector) => !wanted.includes(detector));
  const missing = wanted.filter((detector) => !told.includes(detector));
  if (extra.length + missing.length === 0) return undefined;
  return [
    ...(extra.length === 0 ? [] : [`told ${extra.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`did not tell ${missing.join(", ")}`]),
  ].join("; ");
}

function isNoPosture(detector: string): boolean {
  return !detector.startsWith("posture/");
}

async function main(folders: readonly string[]): Promise<void> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => CAPTURE.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  let failed = 0;
  for (const path of paths) {
    const digest = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
    const { learned = [], bare = [] } = VIOLATIONS.get(digest) ?? {};
    const faults = [
      [differenceOf(await watch(path, await learn(path)), learned), "against its own baseline"],
      [differenceOf((await watch(path, undefined)).filter(isNoPosture), bare), "without a baseline"],
    ].flatMap(([difference, ground]) => (difference === undefined ? [] : [`${ground} ${difference}`]));
    if (faults.length === 0) continue;
    failed++;
    process.stderr.write(`not passed: ${path} (${digest}): ${faults.join("; ")}\n`);
  }
  process.stdout.write(`${paths.length - failed} ${failed}\n`);
}

if (process.argv[1]?.endsWith("quiet-captures.ts")) await main(process.argv.slice(2));
