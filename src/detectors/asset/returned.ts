import { modbusFunction } from "../../catalog/modbus-functions.js";
import type { AssetEntity, Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type {
  AssetSeen,
  ConduitEvent,
  ConduitVolume,
  ModbusRequest,
  NeighbourSaid,
  Party,
} from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { assetFinding, type FindingPlace } from "../asset-finding.js";
import { durationText, timeText } from "../asset-wording.js";
import { isRedundant } from "../redundancy.js";
import { openMap, saveMap } from "../saved-map.js";
import { silenceSeconds } from "../silence-threshold.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const ASSETS_MAX = 20_000;
const COMMANDS_MAX = 4096;
const FLOORS = { cyclicSeconds: 30, otherSeconds: 900 };
const SILENCE_FACTOR = 3;
/** Devices that announce themselves more often do so by habit. */
const ANNOUNCE_HABIT_US = 600 * SECOND_US;

/** Diagnostics: Restart Communications [MODBUS-AP §6.8.1]; UMAS: Start Controller, Stop Controller. */
const RESTARTING: ReadonlyMap<number, readonly number[]> = new Map([
  [8, [1]],
  [90, [0x40, 0x41]],
]);

/** A request that may make the server restart. */
interface Command extends FindingPlace {
  readonly from: Party;
  readonly what: string;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** When an asset was last heard of, and last announced itself. */
  readonly heard: BoundedMap<PacketTime>;
  readonly announced: BoundedMap<PacketTime>;
  /** By server. */
  readonly commands: BoundedMap<Command>;
  /** Of the first event. */
  startTime: PacketTime | undefined;
}

const OPTIONS = {
  absenceSeconds: {
    default: 86_400,
    min: 60,
    max: 31_536_000,
    help: "An absence is long from here on, and from three times the silence that is usual for the device.",
  },
  restartSeconds: {
    default: 60,
    min: 1,
    max: 3600,
    help: "A restart within this time of a command is put down to it.",
  },
} as const;

type Heard = "asset-seen" | "conduit" | "conduit-volume" | "neighbour" | "modbus-request";

/** A known device that is back after a long time, or that restarts. */
export const returned: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/returned",
    title: "Device is back after long absence, or restarted",
    summary:
      "A device of the baseline is heard of again after more than a day, or shows that it restarts: it announces its " +
      "address as devices do when their link comes up, or refuses connections. An audit event, but an alert when a " +
      "command that restarts or stops it came within the minute before.",
    spec: ["RFC 5227 §3", "IEC 62443-3-3 SR 2.8", "IEC 62443-3-3 SR 7.8"],
    version: 1,
    severity: "info",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["TRE"],
    sr: ["2.8", "7.8"],
    attack: ["T0816"],
    iso24392: ["6.2.g"],
    blindTo:
      "Restarts of devices that neither announce themselves nor refuse anybody meanwhile; restarts by a protocol " +
      "that is not decoded.",
    falseAlarms:
      "Devices that announce their address now and then by habit; a server that refuses for lack of room just after " +
      "a restart of its communications.",
    triage: [
      "Find the command that came before in the same incident, and ask who sent it.",
      "Verify that the device runs the program it should, and that its outputs are as they should be.",
      "A device that comes back after days was serviced or was somewhere else: ask where.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "conduit", "conduit-volume", "neighbour", "modbus-request"],
  open(options, saved) {
    const { heard, announced, commands, startTime } = (saved ?? {}) as JsonObject;
    return {
      options,
      heard: openMap<PacketTime>(ASSETS_MAX, heard),
      announced: openMap<PacketTime>(ASSETS_MAX, announced),
      commands: openMap<Command>(COMMANDS_MAX, commands),
      startTime: startTime as PacketTime | undefined,
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    memory.startTime ??= event.time;
    if (event.type === "modbus-request") noteCommand(event, memory);
    if (event.type === "modbus-request") noteSpeaker(event.session.client, event, memory, context, baseline);
    else for (const party of speakersOf(event)) noteSpeaker(party, event, memory, context, baseline);
    if (event.type === "neighbour") hearAnnounce(event, memory, context, baseline);
    else if (event.type === "conduit" && event.stage === "refused") hearRefusal(event, memory, context, baseline);
  },
  save: ({ heard, announced, commands, startTime }) => ({
    heard: saveMap(heard),
    announced: saveMap(announced),
    commands: saveMap(commands),
    startTime,
  }),
};

/** Who has sent a frame, as the event shows. */
function speakersOf(event: AssetSeen | ConduitEvent | ConduitVolume | NeighbourSaid): Party[] {
  switch (event.type) {
    case "asset-seen":
      return [event.asset];
    case "neighbour":
      return [event.sender];
    default: {
      const { session, frames } = event;
      const { client, server } = session;
      return [...(frames[0] > 0 ? [client] : []), ...(frames[1] > 0 ? [server] : [])];
    }
  }
}

function noteSpeaker(
  party: Party,
  place: FindingPlace,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const known = baseline.asset(party.asset);
  if (known === undefined) return;
  const before = memory.heard.touch(party.asset) ?? memory.startTime ?? place.time;
  memory.heard.set(party.asset, Math.max(before, place.time) as PacketTime);
  if (place.time - before <= memory.options.absenceSeconds * SECOND_US) return;
  const usual = silenceSeconds(known, baseline, FLOORS) ?? 0;
  const absence = Math.max(memory.options.absenceSeconds, SILENCE_FACTOR * usual);
  if (place.time - before <= absence * SECOND_US) return;
  reportReturn(party, known, before, place, context, baseline);
}

function noteCommand(
  { session, functionCode, subFunction, time, frame, capture }: ModbusRequest,
  memory: Memory,
): void {
  const known = modbusFunction(functionCode);
  const isRestart = RESTARTING.get(functionCode)?.includes(subFunction ?? -1) === true;
  if (!isRestart && known !== undefined) return;
  const what =
    known === undefined
      ? `a request with the unknown function ${functionCode}`
      : `${known.name}, sub-function ${subFunction}`;
  memory.commands.set(session.server.asset, { from: session.client, what, time, frame, capture });
}

/** A device tells its address to all when its link comes up. [RFC 5227 §3] */
function hearAnnounce(event: NeighbourSaid, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { says, holder, time } = event;
  if (says !== "announce" || holder.ip === undefined || isRedundant(holder, context)) return;
  const known = baseline.asset(holder.asset);
  if (known === undefined || !known.ips.includes(holder.ip)) return;
  const before = memory.announced.touch(holder.asset);
  memory.announced.set(holder.asset, time);
  const sign = `${nameOf(holder)} announces its address`;
  if (reportRestart(holder, sign, event, memory, context, baseline)) return;
  if (before !== undefined && time - before <= ANNOUNCE_HABIT_US) return;
  context.alert(
    assetFinding(event, {
      key: [holder.asset, "announce"],
      actor: holder,
      observed: `${nameOf(holder)} announced its address to all, as devices do when their link comes up.`,
      expected: `${capitalised(baselineName(baseline))} has it with ${counted(known.n, "frame")}.`,
      why: "Kept for the record: it was restarted or plugged in, or announces itself by habit.",
      evidence: [{ time, frame: event.frame, capture: event.capture, note: sign }],
    }),
  );
}

/** A server that has just been told to restart does not take connections for a while. */
function hearRefusal(event: ConduitEvent, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { server, client } = event.session;
  if (baseline.asset(server.asset) === undefined) return;
  reportRestart(server, `${nameOf(server)} refuses ${nameOf(client)}`, event, memory, context, baseline);
}

/** Says whether there was a command that explains it. */
function reportRestart(
  party: Party,
  sign: string,
  { time, frame, capture }: FindingPlace,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): boolean {
  const command = memory.commands.get(party.asset);
  if (command === undefined || time - command.time > memory.options.restartSeconds * SECOND_US) return false;
  memory.commands.delete(party.asset);
  const { from, what } = command;
  const after = durationText(time - command.time);
  context.alert(
    assetFinding(
      { time, frame, capture },
      {
        key: [party.asset, "restart", from.asset],
        actor: party,
        target: from,
        severity: "medium",
        observed: `${sign}, ${after} after ${nameOf(from)} sent it ${what}: it restarts.`,
        expected:
          `${capitalised(baselineName(baseline))} is of a time when ${nameOf(party)} was in service; a ` +
          `restart is announced.`,
        why:
          "While a controller restarts nothing controls the process, and it may come back with another program. Ask " +
          `who sent the command from ${nameOf(from)}, and verify the state of ${nameOf(party)}.`,
        evidence: [
          { time: command.time, frame: command.frame, capture: command.capture, note: `${nameOf(from)} sent ${what}` },
          { time, frame, capture, note: sign },
        ],
      },
    ),
  );
  return true;
}

function reportReturn(
  party: Party,
  known: AssetEntity,
  before: PacketTime,
  { time, frame, capture }: FindingPlace,
  context: DetectContext,
  baseline: Baseline,
): void {
  const name = nameOf(party);
  context.alert(
    assetFinding(
      { time, frame, capture },
      {
        key: [party.asset, "return"],
        actor: party,
        observed:
          `${name} is heard of again after ${durationText(time - before)}; before, it was not since ` +
          `${timeText(before)}.`,
        expected: `${capitalised(baselineName(baseline))} has ${counted(known.n, "frame")} of it.`,
        why: `Kept for the record: ask where ${name} was, if it was not switched off on purpose.`,
        evidence: [{ time, frame, capture, note: `first sign of ${name} after its absence` }],
      },
    ),
  );
}
