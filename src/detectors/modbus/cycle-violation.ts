import { isCyclePoll, pollKey } from "../../baseline/cycle-poll.js";
import { BREAK, type CycleTable, SUCCESSORS_MAX } from "../../baseline/cycle-table.js";
import { CycleTrack } from "../../baseline/cycle-track.js";
import { PollRepeat } from "../../baseline/poll-repeat.js";
import { modbusFunction } from "../../catalog/modbus-functions.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { CycleGroup, CyclePhase, ModbusCycleEntity } from "../../contracts/modbus-cycle-baseline.js";
import type { ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { rangeText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const CHANNELS_MAX = 8192;
/** After a pause of so many periods the next poll may be any. */
const PAUSE_PERIODS = 5;
const PAUSE_US_MIN = SECOND_US;

/** One group of a channel: what it polls, and how far it has come. */
interface Group {
  readonly learned: CycleGroup;
  readonly track: CycleTrack;
  /** Places in the group of its reads, by function code, address and quantity; and back, as places in the baseline. */
  readonly places: ReadonlyMap<number, number>;
  readonly symbols: readonly number[];
  readonly pauseUs: number;
  lastTime: number;
}

/** Groups of a client and a unit; empty where no cycle was learned. */
interface Channel {
  readonly entity: ModbusCycleEntity | undefined;
  readonly groups: readonly Group[];
  readonly repeat: PollRepeat;
}

interface SavedChannel {
  readonly groups: JsonObject[];
  readonly repeat: JsonObject;
}

interface Memory {
  /** By `client>server/unit`. */
  readonly channels: BoundedMap<Channel>;
  /** Of channels not met since `open`. */
  readonly saved: Map<string, SavedChannel>;
  /** The channel that a session was last found in: a connection hardly ever has two. */
  readonly latest: WeakMap<Session, Latest>;
}

interface Latest {
  readonly unit: number;
  readonly client: string;
  readonly server: string;
  readonly channel: Channel;
}

/** Polls come in another order than they always did. */
export const cycleViolation: Detector<"modbus-request" | "modbus-response", Memory> = {
  doc: {
    id: "modbus/cycle-violation",
    title: "Polling sequence deviates",
    summary:
      "A client that polls a unit in a fixed order of reads leaves it in three of five cycles: reads are missing, or " +
      "come where others belong. The order was learned over all connections of the client, in up to four phases; " +
      "writes and reads of no cycle do not count.",
    spec: ["MODBUS-AP §6", "IEC 62443-3-3 SR 3.6"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.6", "6.2"],
    attack: ["T1692.001", "T0848", "T0830"],
    iso24392: ["6.2.f"],
    coverage: "timing",
    blindTo:
      "Reads put in once in a while, right after the same read that was not answered, or once after each write; " +
      "clients that poll in no order; more than four orders; reads that no cycle has, which other detectors tell of.",
    falseAlarms:
      "Changes of the polling list, a second program on the same station, and screens that poll while they are open.",
    triage: [
      "Ask whether the polling of the client was changed, or a screen or tool was opened on it.",
      "Look for a second sender with the address of the client: other hop limits or link addresses.",
      "If the change was planned, learn the conduit again: `baseline relearn --conduit`.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  open(_, saved) {
    const { channels } = (saved ?? {}) as JsonObject;
    return {
      channels: new BoundedMap<Channel>(CHANNELS_MAX),
      saved: new Map((channels ?? []) as unknown as [string, SavedChannel][]),
      latest: new WeakMap(),
    };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "modbus-response") answer(event, memory, context.baseline);
    else if (isCyclePoll(event)) poll(event, memory, context, context.baseline);
    else if (event.change !== undefined) channelOf(event.session, event.unit, memory, context.baseline).repeat.write();
  },
  save({ channels, saved }) {
    const all: [string, SavedChannel][] = [...saved];
    for (const [key, { groups, repeat }] of channels.entries()) {
      if (groups.length === 0) continue;
      const states = groups.map(({ track, lastTime }) => ({ lastTime, track: track.save() }));
      all.push([key, { groups: states, repeat: repeat.save() }]);
    }
    return { channels: all as unknown as Json };
  },
};

function answer({ session, unit, request, outcome }: ModbusResponse, memory: Memory, baseline: Baseline): void {
  const { groups, repeat } = channelOf(session, request?.unit ?? unit, memory, baseline);
  if (groups.length === 0) return;
  if (request !== undefined) {
    if (outcome === "accepted") repeat.answer(request);
    return;
  }
  repeat.reset();
  for (const { track } of groups) track.reset();
}

function poll(event: ModbusRequest, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, unit, functionCode, reads, time } = event;
  if (reads === undefined) return;
  const { groups, entity, repeat } = channelOf(session, unit, memory, baseline);
  if (groups.length === 0) return;
  const key = pollKey(functionCode, reads.address, reads.quantity);
  if (repeat.poll(key, event)) return;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Group;
    const place = group.places.get(key);
    if (place === undefined) continue;
    if (time - group.lastTime > group.pauseUs) group.track.reset();
    group.lastTime = time;
    if (group.track.poll(place) && entity !== undefined) report(event, group, entity, context, baseline);
    return;
  }
}

function channelOf(session: Session, unit: number, memory: Memory, baseline: Baseline): Channel {
  const latest = memory.latest.get(session);
  const [client, server] = [session.client.asset, session.server.asset];
  if (latest?.unit === unit && latest.client === client && latest.server === server) return latest.channel;
  const key = `${client}>${server}/${unit}`;
  let channel = memory.channels.touch(key);
  if (channel === undefined) {
    channel = openChannel(key, client, server, unit, memory, baseline);
    memory.channels.set(key, channel);
  }
  memory.latest.set(session, { unit, client, server, channel });
  return channel;
}

function openChannel(
  key: string,
  client: string,
  server: string,
  unit: number,
  { saved }: Memory,
  baseline: Baseline,
): Channel {
  const entity = baseline.modbusCycles(client, server).find((cycle) => cycle.unit === unit);
  const state = saved.get(key);
  saved.delete(key);
  const groups = entity?.groups.map((learned, i) => openGroup(learned, entity, state?.groups[i])) ?? [];
  return { entity, groups, repeat: new PollRepeat(state?.repeat) };
}

function openGroup(learned: CycleGroup, { symbols: all }: ModbusCycleEntity, saved: JsonObject | undefined): Group {
  const heads = learned.phases.flatMap((phase) => phase.flat());
  const symbols = [...new Set(heads)].sort((a, b) => a - b);
  const places = new Map<number, number>();
  for (const [place, symbol] of symbols.entries()) {
    const [code = 0, address = 0, quantity = 0] = all[symbol] ?? [];
    places.set(pollKey(code, address, quantity), place);
  }
  const tables = learned.phases.map((phase) => tableOf(phase, symbols));
  const pauseUs = Math.max(PAUSE_PERIODS * learned.periodSeconds * SECOND_US, PAUSE_US_MIN);
  const lastTime = (saved?.lastTime as number | undefined) ?? 0;
  return { learned, track: new CycleTrack(tables, saved?.track), places, symbols, pauseUs, lastTime };
}

function tableOf(phase: CyclePhase, symbols: readonly number[]): CycleTable {
  const size = symbols.length;
  const next = new Int16Array(size * SUCCESSORS_MAX).fill(BREAK);
  for (const [from, ...to] of phase) {
    const at = symbols.indexOf(from ?? BREAK) * SUCCESSORS_MAX;
    if (at >= 0) next.set(to.map((symbol) => symbols.indexOf(symbol)).slice(0, SUCCESSORS_MAX), at);
  }
  return { size, next };
}

function report(
  event: ModbusRequest,
  group: Group,
  entity: ModbusCycleEntity,
  context: DetectContext,
  baseline: Baseline,
): void {
  const { client, server } = event.session;
  const { track, symbols, learned } = group;
  const [seen, expected] = [track.lastSeen, track.lastExpected].map((place) => readText(entity, symbols[place]));
  const where = `in ${baselineName(baseline)}`;
  const phases = learned.phases.length === 1 ? "one order" : counted(learned.phases.length, "order");
  const period = Number(learned.periodSeconds.toPrecision(2));
  context.alert(
    requestFinding(event, {
      key: [client.asset, server.asset, String(event.unit), String(learned.periodSeconds)],
      action: `left the order of its polls in 3 of 5 cycles, lastly with ${seen} where ${expected} was to come,`,
      expected: capitalised(
        `${where} it came in ${phases} of ${counted(symbols.length, "read")}, about every ${period} s, in ` +
          `${counted(entity.n, "read")}.`,
      ),
      why:
        "A program polls in the same order all its life: what breaks it is a change of the program, or somebody who " +
        `asks in its name. Find out what was changed on ${nameOf(client)}, and who else uses its address.`,
    }),
  );
}

function readText({ symbols }: ModbusCycleEntity, symbol: number | undefined): string {
  const [code, address, quantity] = symbols[symbol ?? BREAK] ?? [];
  if (code === undefined || address === undefined || quantity === undefined) return "another read";
  return rangeText({ table: modbusFunction(code)?.reads ?? "hr", address, quantity });
}
