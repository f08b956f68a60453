import type { Baseline, PointEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { RateWindow } from "../../core/rate-window.js";
import { stateText } from "../envelope-wording.js";
import { LEARNED_MINIMUM, learnedPoint } from "../point-envelope.js";
import { rangeText } from "../point-wording.js";
import { WatchedPoints } from "../watched-points.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";
import { actionOf } from "../write-wording.js";

/** Of each point: 1 + its latest word, and 1 + the word before that changed. */
const LATEST = 0;
const PRIOR = 1;
const NUMBERS = 2;
/** Points that flipped, or were commanded, of late. */
const POINTS_MAX = 8192;
const FACTOR = 2;

/** Commands to one point: 1 + the latest word and the one before it. */
interface Commands {
  latest: number;
  prior: number;
  readonly flips: RateWindow;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly reported: WatchedPoints<PointEntity>;
  readonly flips: BoundedMap<RateWindow>;
  readonly commanded: BoundedMap<Commands>;
}

interface Flips {
  readonly table: ModbusRange["table"];
  readonly address: number;
  readonly count: number;
  readonly limit: number;
  /** The two states, the latest first. */
  readonly states: readonly [number, number];
  readonly learned: PointEntity | undefined;
}

const OPTIONS = {
  flipsPerMinute: { default: 4, min: 2, max: 10_000, help: "How many returns to the state before any point may make." },
  ...LEARNED_MINIMUM,
} as const;

/** An output goes to and fro. */
export const toggling: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/toggling",
    title: "Output flips repeatedly",
    summary:
      "A coil or a register with states is commanded, or reports, to and fro more often within a minute than twice " +
      "the most that was learned, and at least four times. It wears out breakers, valves and pumps.",
    spec: ["MODBUS-AP §4.3", "IEC 62443-3-3 SR 3.6"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.6", "2.1"],
    attack: ["T0806", "T0831", "T1692.001"],
    iso24392: ["6.2.o"],
    coverage: "values",
    blindTo:
      "Flips between two readings, and at a rate that was learned; reported states of points learned for less than a " +
      "day; registers with many values.",
    falseAlarms: "A level control at its switching point, a contact that bounces, and commissioning tests.",
    triage: [
      "Find out who commands the point: the client of the alert, or the program in the controller.",
      "Stop it by the local switch if the equipment suffers.",
      "Ask the operators whether a test is under way.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "read-requests",
  open(options, saved) {
    const [reported, flips, commanded] = (saved ?? []) as readonly Json[];
    const memory: Memory = {
      options,
      reported: new WatchedPoints<PointEntity>(
        NUMBERS,
        (server, unit, table, address, context) =>
          withStates(learnedPoint(server.asset, unit, table, address, context, options)),
        reported,
      ),
      flips: new BoundedMap(POINTS_MAX),
      commanded: new BoundedMap(POINTS_MAX),
    };
    for (const [key, window] of (flips ?? []) as unknown as [string, Json][]) {
      memory.flips.set(key, new RateWindow(window));
    }
    for (const [key, latest, prior, window] of (commanded ?? []) as unknown as [string, number, number, Json][]) {
      memory.commanded.set(key, { latest, prior, flips: new RateWindow(window) });
    }
    return memory;
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "modbus-request") judgeCommanded(event, memory, context, baseline);
    else if (event.request !== undefined) judgeReported(event, event.request, memory, context, baseline);
  },
  save: ({ reported, flips, commanded }) => [
    reported.save(),
    [...flips.entries()].map(([key, window]) => [key, window.save()] as const),
    [...commanded.entries()].map(([key, of]) => [key, of.latest, of.prior, of.flips.save()] as const),
  ],
};

function withStates(entity: PointEntity | undefined): PointEntity | undefined {
  return entity?.values === "constant" || entity?.values === "discrete" ? entity : undefined;
}

function limitOf(learned: PointEntity | undefined, { options }: Memory): number {
  return Math.max(options.flipsPerMinute, FACTOR * (learned?.togglesPerMinute ?? 0));
}

function judgeReported(
  event: ModbusResponse,
  { session, unit, reads }: ModbusRequest,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const { values, time } = event;
  if (reads === undefined || event.outcome !== "accepted" || event.anomalies.length > 0) return;
  const found: Flips[] = [];
  memory.reported.visit({ server: session.server, unit, range: reads }, values, context, (page, at, first, n) => {
    const { state, rules } = page;
    for (let i = 0; i < n; i++) {
      const own = (at + i) * NUMBERS;
      const word = (values[first + i] as number) + 1;
      const before = state[own + LATEST] as number;
      if (before === word) continue;
      const isBack = state[own + PRIOR] === word;
      state[own + LATEST] = word;
      state[own + PRIOR] = before;
      const learned = rules[at + i];
      if (learned === undefined || !isBack) continue;
      const address = page.from + at + i;
      const count = flipsOf(`${session.server.asset}/${unit}/${reads.table}/${address}`, memory).add(time);
      const limit = limitOf(learned, memory);
      if (count < limit) continue;
      found.push({ table: reads.table, address, count, limit, states: [word - 1, before - 1], learned });
    }
  });
  for (const flips of found) context.alert(findingOf(event, flips, "reported", baseline));
}

function flipsOf(key: string, { flips }: Memory): RateWindow {
  const known = flips.touch(key);
  if (known !== undefined) return known;
  const window = new RateWindow();
  flips.set(key, window);
  return window;
}

function judgeCommanded(request: ModbusRequest, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, unit, writes, values, time, anomalies } = request;
  if (writes === undefined || anomalies.length > 0) return;
  const count = Math.min(writes.quantity, values.length);
  for (let i = 0; i < count; i++) {
    const address = writes.address + i;
    const word = (values[i] as number) + 1;
    const before = commandsOf(`${session.server.asset}/${unit}/${writes.table}/${address}`, memory, word);
    if (before === undefined) continue;
    const flips = flipIn(before, word, time);
    if (flips < memory.options.flipsPerMinute) continue;
    const entity = baseline.point(session.server.asset, unit, writes.table, address);
    const learned = withStates(entity);
    // A register that nobody knows may hold a measurement.
    if (learned === undefined && (entity !== undefined || writes.table !== "co")) continue;
    const limit = limitOf(learned, memory);
    if (flips < limit) continue;
    const states = [word - 1, before.prior - 1] as const;
    context.alert(
      findingOf(request, { table: writes.table, address, count: flips, limit, states, learned }, "commanded", baseline),
    );
  }
}

/** Undefined for the first command. */
function commandsOf(key: string, { commanded }: Memory, word: number): Commands | undefined {
  const known = commanded.touch(key);
  if (known === undefined) commanded.set(key, { latest: word, prior: 0, flips: new RateWindow() });
  return known;
}

/** Takes in a command; how many flips there were in the last minute if it is one, else 0. */
function flipIn(commands: Commands, word: number, time: PacketTime): number {
  if (commands.latest === word) return 0;
  const isBack = commands.prior === word;
  commands.prior = commands.latest;
  commands.latest = word;
  return isBack ? commands.flips.add(time) : 0;
}

function findingOf(
  event: ModbusRequest | ModbusResponse,
  flips: Flips,
  how: "reported" | "commanded",
  baseline: Baseline,
): Finding {
  const { session, time, frame, capture, unit } = event;
  const { client, server } = session;
  const { table, address, count, states } = flips;
  const point = `${server.asset}/${unit}/${table}/${address}`;
  const place = rangeText({ table, address, quantity: 1 });
  const [now, before] = states.map((state) => stateText(table, state)) as [string, string];
  const toAndFro = `${counted(count, "time")} to and fro between ${before} and ${now} within a minute`;
  const isCommand = event.type === "modbus-request";
  const text = isCommand
    ? `${nameOf(client)} switched ${place} of ${nameOf(server)}, unit ${unit}, ${toAndFro}`
    : `${nameOf(server)}, unit ${unit}, reports that ${place} went ${toAndFro}`;
  const note = isCommand ? `${nameOf(client)} ${actionOf(event)} on ${nameOf(server)}` : text;
  return {
    key: isCommand ? [client.asset, point, how] : [point, how],
    time,
    frame,
    capture,
    isAmendment: false,
    actor: isCommand ? client : server,
    target: isCommand ? server : client,
    session,
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: false,
    point,
    value: now,
    previous: before,
    observed: `${text}.`,
    expected: expectedText(flips, baseline),
    why:
      "What is switched in such a rhythm wears out and shakes the process. Find out who switches it, and stop it at " +
      `${nameOf(server)} itself if the equipment suffers.`,
    evidence: [{ time, frame, capture, note }],
  };
}

function expectedText({ learned, limit }: Flips, baseline: Baseline): string {
  const where = `in ${baselineName(baseline)}`;
  if (learned === undefined) return capitalised(`${where} nobody touched it; fewer than ${limit} are allowed.`);
  const most =
    learned.togglesPerMinute === 0 ? "it never did" : `it did so at most ${counted(learned.togglesPerMinute, "time")}`;
  return capitalised(
    `${where} ${most} in a minute, in ${counted(learned.n, "value")}; fewer than ${limit} are allowed.`,
  );
}
