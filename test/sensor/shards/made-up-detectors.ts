import type { DetectContext, Detector, Finding } from "../../../src/contracts/detector.js";
import type { ModbusRequest } from "../../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { portScan } from "../../../src/detectors/recon/port-scan.js";

interface Memory {
  heard: number;
  latest: ModbusRequest | undefined;
}

/** Fewer due times than wakes: many are due at once, of many detectors. */
const DUE_US = 250_000;
const FAILS_AT = 300;

/**
 * Detectors that find something at some requests and in some wakes, by numbers that come from `seed`; one of them fails
 * on its way, two ask for more wakes than they may.
 */
export function madeUpDetectors(count: number, seed: number): Detector[] {
  return Array.from({ length: count }, (_, n) => madeUp(n, (seed * 31 + n) | 0));
}

function madeUp(n: number, seed: number): Detector {
  const name = `made-up-${String(n).padStart(2, "0")}`;
  const detector: Detector<"modbus-request", Memory> = {
    doc: { ...portScan.doc, id: `rule/${name}`, title: name, classes: ["ABS"] },
    options: {},
    hears: ["modbus-request"],
    open: () => ({ heard: 0, latest: undefined }),
    hear(event, memory, context) {
      memory.heard++;
      memory.latest = event;
      const number = mixed(memory.heard, seed);
      if (n === 0 && memory.heard === FAILS_AT) context.fail("it was made to");
      if (n === 1 || n === 2)
        for (let i = 0; i < 120; i++) context.wake(`${memory.heard}/${i}`, later(context, 1 << 30));
      if (number % 7 === 0) context.alert(finding(event, `heard ${number % 11}`, context));
      if (number % 5 === 0) context.wake(`w${number % 3}`, later(context, DUE_US * (1 + (number % 4))));
    },
    due(key, memory, context) {
      const number = mixed(memory.heard + key.length, seed ^ 0x55);
      if (memory.latest === undefined) return;
      if (number % 3 !== 0) context.alert(finding(memory.latest, `woken ${key} ${number % 5}`, context));
      if (number % 4 === 0) context.alert(finding(memory.latest, `woken again ${key}`, context));
      if (number % 2 === 0 && key.length < 40) context.wake(`again ${key}`, later(context, DUE_US * (number % 3)));
    },
    save: () => null,
  };
  return detector as unknown as Detector;
}

/** On the grid of due times. */
function later({ now }: DetectContext, us: number): PacketTime {
  return (Math.ceil((now + us) / DUE_US) * DUE_US) as PacketTime;
}

function finding({ time, frame, capture, session }: ModbusRequest, what: string, context: DetectContext): Finding {
  return {
    ...{ key: [what], time, frame, capture, isAmendment: false, session, outcome: "unknown" },
    ...{ actor: session.client, target: session.server, severity: undefined, floor: undefined, raise: 0 },
    ...{ isCertain: false, point: undefined, value: undefined, previous: undefined },
    observed: `${what} at ${context.now}`,
    expected: "nothing",
    why: "made up",
    evidence: [{ time, frame, capture, note: what }],
  };
}

function mixed(value: number, seed: number): number {
  const mix = Math.imul(value ^ seed, 0x9e3779b1);
  return (mix ^ (mix >>> 15)) >>> 1;
}
