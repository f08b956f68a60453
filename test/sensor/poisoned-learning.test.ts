import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Learner } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { START } from "../detectors/given.js";
import { arpRequest, type Host, host } from "../inventory/frames.js";
import { type Exchange, MASTER, PLC_A, PLC_B, PLC_C, Plant, readCoils, writeCoil } from "./plant.js";
import { told, watched } from "./watched.js";

const HOUR = 3600;
const LEARNED_HOURS = 26;
/** Share of the kinds that may get past. */
const MISSED_MAX = 0.1;
/** In the eleventh hour of learning, and half an hour into watching. */
const POISONED_AT = 10.4 * HOUR;
const LATER = START + 48 * HOUR * 1e6;

const ROGUE = host(66);
const HISTORIAN = host(2);
const asset = ({ mac }: Host) => `a:${mac}`;

const readWords = (address: number, ...values: readonly number[]): Exchange => ({
  request: [3, address >> 8, address & 0xff, 0, values.length],
  response: [3, 2 * values.length, ...values.flatMap((value) => [value >> 8, value & 0xff])],
});
const writeWord = (address: number, value: number): Exchange => {
  const request = [6, address >> 8, address & 0xff, value >> 8, value & 0xff];
  return { request, response: request };
};

/** A master polls three controllers every ten minutes and operates two of them every other hour; a historian reads. */
function normal(hours: number, plant = new Plant()): Plant {
  for (let minute = 1; minute < hours * 60; minute += 10) {
    for (const [i, controller] of [PLC_A, PLC_B, PLC_C].entries()) {
      plant.modbus(minute * 60 + i, MASTER, controller, readCoils(4), readWords(8, 1, 2, 20 + (minute % 7)));
      plant.modbus(minute * 60 + 5 + i, HISTORIAN, controller, readWords(8, 1, 2, 20 + (minute % 7)));
    }
  }
  for (let hour = 0; hour < hours; hour += 2) {
    plant.arp(hour * HOUR + 31, MASTER, PLC_A).arp(hour * HOUR + 32, HISTORIAN, PLC_A);
    for (const controller of [PLC_A, PLC_B]) {
      plant.modbus(hour * HOUR + 1800.5, MASTER, controller, writeCoil(1, hour % 4 === 0), writeWord(9, 2));
    }
  }
  return plant;
}

interface Kind {
  readonly name: string;
  readonly attack: (plant: Plant, seconds: number) => Plant;
  /** Of the attacker, in keys; undefined where a trusted pair is misused and only the values tell. */
  readonly names: string;
}

const kinds: readonly Kind[] = [
  {
    name: "a device that only listens to ARP",
    attack: (plant, at) => plant.arp(at, ROGUE, PLC_A).arp(at + 1, ROGUE, PLC_B),
    names: asset(ROGUE),
  },
  {
    name: "a new reader",
    attack: (plant, at) => plant.modbus(at, ROGUE, PLC_A, readCoils(4), readWords(8, 1, 2, 3)),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a new writer",
    attack: (plant, at) => plant.modbus(at, ROGUE, PLC_A, writeCoil(1, true)),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a controller that commands another",
    attack: (plant, at) => plant.modbus(at, PLC_B, PLC_C, writeCoil(2, true)),
    names: `${asset(PLC_B)}>${asset(PLC_C)}/1`,
  },
  {
    name: "a reader that begins to write",
    attack: (plant, at) => plant.modbus(at, HISTORIAN, PLC_A, writeCoil(1, true)),
    names: `${asset(HISTORIAN)}>${asset(PLC_A)}/1`,
  },
  {
    name: "the master writes a point it never writes",
    attack: (plant, at) => plant.modbus(at, MASTER, PLC_A, writeWord(99, 7)),
    names: `${asset(MASTER)}>${asset(PLC_A)}/1`,
  },
  {
    name: "the historian reads what it never reads",
    attack: (plant, at) => plant.modbus(at, HISTORIAN, PLC_A, readWords(4000, 1, 2, 3)),
    names: `${asset(HISTORIAN)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a new function of a known client",
    attack: (plant, at) => plant.modbus(at, HISTORIAN, PLC_A, { request: [4, 0, 8, 0, 1], response: [4, 2, 0, 1] }),
    names: `${asset(HISTORIAN)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a restart of communications",
    attack: (plant, at) => plant.modbus(at, MASTER, PLC_A, { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] }),
    names: `${asset(MASTER)}>${asset(PLC_A)}/1`,
  },
  {
    name: "an engineering session",
    attack: (plant, at) => plant.modbus(at, ROGUE, PLC_A, { request: [90, 0, 0x41], response: [90, 0, 0xfe] }),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a request for identification",
    attack: (plant, at) => plant.modbus(at, ROGUE, PLC_A, { request: [17], response: [17, 2, 1, 0xff] }),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a scan of addresses",
    attack: (plant, at) =>
      plant.modbus(at, ROGUE, PLC_A, ...Array.from({ length: 40 }, (_, i) => readWords(100 * i, 0))),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a scan of functions",
    attack: (plant, at) => {
      const asked = Array.from({ length: 30 }, (_, i) => ({ request: [i + 40], response: [0x80 + i + 40, 1] }));
      return plant.modbus(at, ROGUE, PLC_A, ...asked);
    },
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a function that is reserved",
    attack: (plant, at) => plant.modbus(at, ROGUE, PLC_A, { request: [101, 1, 2], response: [101, 1] }),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a scan of units",
    attack: (plant, at) =>
      plant.modbus(at, ROGUE, PLC_A, ...Array.from({ length: 40 }, (_, i) => ({ ...readWords(8, 1), unit: i + 1 }))),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "a write to all units",
    attack: (plant, at) =>
      plant.modbus(at, ROGUE, PLC_A, { ...writeCoil(1, true), unit: 0, response: undefined }, readCoils(4)),
    names: `${asset(ROGUE)}>${asset(PLC_A)}/1`,
  },
  {
    name: "commands that are refused one after the other",
    attack: (plant, at) =>
      plant.modbus(at, HISTORIAN, PLC_A, ...Array.from({ length: 40 }, (_, i) => writeCoil(i, true, 2))),
    names: `${asset(HISTORIAN)}>${asset(PLC_A)}/1`,
  },
  {
    name: "ARP that claims the master's address",
    attack: (plant, at) => {
      for (let i = 0; i < 20; i++) plant.raw(at + i, arpRequest({ mac: ROGUE.mac, ip: MASTER.ip }, PLC_A.ip));
      return plant;
    },
    names: asset(ROGUE),
  },
  {
    name: "a scan of ports",
    attack: (plant, at) => {
      for (let port = 1; port <= 60; port++) plant.refused(at + port / 100, ROGUE, PLC_A, port);
      return plant;
    },
    names: asset(ROGUE),
  },
  {
    name: "a sweep of hosts",
    attack: (plant, at) => {
      for (let n = 100; n < 160; n++) plant.unanswered(at + n / 100, ROGUE, host(n), 502);
      return plant;
    },
    names: asset(ROGUE),
  },
  {
    name: "a sweep by ARP",
    attack: (plant, at) => {
      for (let n = 100; n < 200; n++) plant.arp(at + n / 100, ROGUE, host(n));
      return plant;
    },
    names: asset(ROGUE),
  },
  {
    name: "a screen session onto a controller",
    attack: (plant, at) => plant.stream(at, HISTORIAN, PLC_A, 3389, talk(20)),
    names: `${asset(HISTORIAN)}>${asset(PLC_A)}/tcp/3389`,
  },
  {
    name: "files carried to the master",
    attack: (plant, at) => plant.stream(at, HISTORIAN, MASTER, 445, talk(40)),
    names: `${asset(HISTORIAN)}>${asset(MASTER)}/tcp/445`,
  },
  {
    name: "a call home",
    attack: (plant, at) => plant.stream(at, HISTORIAN, { mac: host(254).mac, ip: "203.0.113.9" }, 443, talk(4)),
    names: asset(HISTORIAN),
  },
  {
    name: "a connection backwards",
    attack: (plant, at) => plant.stream(at, PLC_A, MASTER, 4444, talk(4)),
    names: `${asset(PLC_A)}>${asset(MASTER)}/tcp/4444`,
  },
];

function talk(parts: number) {
  return Array.from({ length: parts }, (_, i) => ({
    from: i % 2 === 0 ? ("client" as const) : ("server" as const),
    payload: [1, 2, 3, i],
  }));
}

function learned(plant: Plant): { readonly lines: string[]; readonly entities: readonly BaselineEntity[] } {
  const clock = new PacketClock();
  const learner = new Learner("test", { clock });
  const pipeline = new Pipeline({ listener: learner, clock });
  for (const frame of plant.frames(START)) pipeline.frame(frame);
  pipeline.finish();
  const lines = learner.finish();
  return { lines, entities: openBaseline(lines.join("\n"), "poisoned.jsonl").entities };
}

const baselineOf = (lines: readonly string[]) => new LearnedBaseline(openBaseline(lines.join("\n"), "poisoned.jsonl"));

/** Keys of what is listed as not trusted, whole or in part. */
function withheld(entities: readonly BaselineEntity[]): string[] {
  return entities
    .filter((entity) => {
      const hasPart = entity.kind === "mb.ops" && (entity.rare !== undefined || entity.quarantined !== undefined);
      return entity.state !== "ok" || hasPart;
    })
    .map(({ key }) => key);
}

describe("a baseline that was learned while an attack went on", () => {
  it("trusts all that is usual, and is silent on it", () => {
    const { lines, entities } = learned(normal(LEARNED_HOURS));
    expect(withheld(entities)).toEqual([]);
    expect(told(watched(normal(2).frames(LATER), { baseline: baselineOf(lines) }))).toEqual([]);
  });

  const results = kinds.map(({ name, attack, names }) => {
    const { lines, entities } = learned(attack(normal(LEARNED_HOURS), POISONED_AT));
    const isListed = withheld(entities).some((key) => key.includes(names));
    const again = attack(normal(1), 1800).frames(LATER);
    const alerts = told(watched(again, { baseline: baselineOf(lines) }));
    const usual = told(watched(normal(2).frames(LATER), { baseline: baselineOf(lines) }));
    return { name, isListed, isFoundAgain: alerts.length > 0, usual };
  });

  it("lists what came with the attack as not trusted, in at least nine of ten kinds", () => {
    const missed = results.filter(({ isListed }) => !isListed).map(({ name }) => name);
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(MISSED_MAX * kinds.length);
  });

  it("does not take the attack for normal: it is told when it comes again, in nine of ten kinds", () => {
    const missed = results.filter(({ isFoundAgain }) => !isFoundAgain).map(({ name }) => name);
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(MISSED_MAX * kinds.length);
  });

  it.each(results)("goes on trusting the usual: $name", ({ usual }) => {
    expect(usual).toEqual([]);
  });
});
