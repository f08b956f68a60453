import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../integration/stack-rooms.js";
import { Rsyslog } from "../sinks/syslog/rsyslog.js";
import { rsyslogInputs } from "../sinks/syslog/rsyslog-inputs.js";
import { until } from "../sinks/until.js";
import { Listener } from "../web/stream/listener.js";
import { learnPlant } from "./learned-plant.js";
import { type AttackAct, LivePlant } from "./live-plant.js";
import { keptRecords, replayedRecords } from "./replayed-records.js";
import { RunningSensor, type ToldRecord } from "./running-sensor.js";

/** A sensor has its machine for itself; tests share theirs. */
const BEFORE_OTHERS = ["nice", "-n", "-10"];

/** How often the file of the collector is looked at. */
const LOOK_MS = 20;
const [HEADER_BYTES, RECORD_BYTES] = [24, 16];

/** How old an alert was when it arrived there: from the frame that raised it. */
export interface Arrival {
  readonly detector: string;
  readonly ageMs: number;
}

/** What a plant under attack showed, and what the sensor told of it. */
export interface WatchedPlant {
  /** The first record of each finding, in the order in which they arrived. */
  readonly bySyslog: readonly Arrival[];
  readonly byStream: readonly Arrival[];
  /** Frames that left by the tap: by its own counter, and by the capture at the other end of the cable. */
  readonly tapSent: number;
  readonly framesFromTap: number;
  /** What the sensor kept, and what a replay of its own recording says: each record as text, without its file. */
  readonly kept: readonly string[];
  readonly replayed: readonly string[];
  readonly exitCode: number | null;
  readonly said: string;
}

/** Plays the acts before a sensor that knows the plant; `expected` are the detectors that have to speak. */
export async function watchPlant(
  folder: string,
  acts: readonly AttackAct[],
  expected: readonly string[],
): Promise<WatchedPlant> {
  const plant = await LivePlant.open();
  const ends: (() => Promise<void>)[] = [() => plant.close()];
  try {
    const baseline = await learnPlant(plant, folder);
    const rsyslog = await collector(plant, folder);
    ends.push(() => rsyslog.end());
    const fromTap = join(folder, "from-tap.pcap");
    const tapCapture = await plant.capture(fromTap, "in");
    const settings = configuration(plant, baseline, rsyslog.port);
    const sensor = await RunningSensor.start(plant.network, folder, settings, BEFORE_OTHERS);
    const stream = await streamArrivals(sensor);
    ends.push(async () => stream.listener.socket.terminate());
    const bySyslog = new Map<string, Arrival>();
    const look = setInterval(() => collectSyslog(rsyslog, bySyslog), LOOK_MS);
    ends.push(async () => clearInterval(look));
    for (const act of acts) await plant.attack(act);
    await until(
      () => [bySyslog, stream.arrivals].every((told) => hasAll(told, expected)),
      () => `${names(bySyslog)} by syslog, ${names(stream.arrivals)} by the stream, of ${expected}; ${sensor.said}`,
    );
    const exitCode = await sensor.stop();
    const tapSent = plant.network.tapSent();
    await tapCapture.stop();
    return {
      bySyslog: [...bySyslog.values()],
      byStream: [...stream.arrivals.values()],
      ...{ tapSent, framesFromTap: countFrames(fromTap), exitCode, said: sensor.said },
      kept: keptRecords(join(folder, "data")),
      replayed: await replayedRecords(join(folder, "recording"), baseline),
    };
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

function configuration({ network }: LivePlant, baseline: string, port: number): object {
  const collectors = [{ host: network.management.here, port }];
  return {
    baseline,
    recording: { folder: "recording", compress: false },
    sinks: [{ name: "siem", type: "syslog", collectors, filter: { kinds: ["alert"] } }],
  };
}

async function collector({ network }: LivePlant, folder: string): Promise<Rsyslog> {
  const input = rsyslogInputs.tcp.replace("127.0.0.1", network.management.here);
  const rsyslog = new Rsyslog(join(folder, "rsyslog"), await freePort(), input);
  await rsyslog.start();
  return rsyslog;
}

interface StreamArrivals {
  readonly listener: Listener;
  /** By id and detector. */
  readonly arrivals: Map<string, Arrival>;
}

async function streamArrivals({ url, token }: RunningSensor): Promise<StreamArrivals> {
  const listener = new Listener({ server: { url }, token } as ConstructorParameters<typeof Listener>[0]);
  const arrivals = new Map<string, Arrival>();
  listener.socket.on("message", (data) => {
    const nowMs = Date.now();
    const message = JSON.parse(String(data)) as { type: string; records?: readonly ToldRecord[] };
    if (message.type !== "records") return;
    for (const { record } of message.records ?? []) {
      note(arrivals, record.id, record.detector, record.lastTs ?? record.ts, nowMs);
    }
  });
  await listener.say({ type: "subscribe", filter: { kinds: ["alert"] } });
  await listener.until("snapshot", () => listener.of("snapshot").some(({ isLast }) => isLast));
  return { listener, arrivals };
}

/** The timestamp of a message is the time of the last occurrence. */
function collectSyslog(rsyslog: Rsyslog, arrivals: Map<string, Arrival>): void {
  const nowMs = Date.now();
  for (const { sd, timestamp } of rsyslog.received()) {
    const fields = Object.values(sd === "" ? {} : sd).find(({ id }) => id !== undefined);
    note(arrivals, fields?.id, fields?.code, timestamp, nowMs);
  }
}

/** The first record counts, and the first after a worse finding took the alert over: later ones say how it grew. */
function note(
  arrivals: Map<string, Arrival>,
  id: string | undefined,
  detector: string | undefined,
  time: string,
  nowMs: number,
): void {
  const key = `${id} ${detector}`;
  if (id === undefined || detector === undefined || arrivals.has(key)) return;
  arrivals.set(key, { detector, ageMs: nowMs - Date.parse(time) });
}

const names = (told: ReadonlyMap<string, Arrival>) => [...told.values()].map(({ detector }) => detector).join(" ");

function hasAll(told: ReadonlyMap<string, Arrival>, expected: readonly string[]): boolean {
  const found = new Set([...told.values()].map(({ detector }) => detector));
  return expected.every((detector) => found.has(detector));
}

/** Records of a pcap. */
function countFrames(path: string): number {
  const bytes = readFileSync(path);
  let count = 0;
  for (let at = HEADER_BYTES; at + RECORD_BYTES <= bytes.length; count++) {
    at += RECORD_BYTES + bytes.readUInt32LE(at + 8);
  }
  return count;
}
