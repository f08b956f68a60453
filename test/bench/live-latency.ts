/**
 * `npm run bench:latency -- [--alerts 300] [--backend ring]`: how old alerts are when they arrive by syslog and over
 * the stream, counted from the time of the frame that raised them, while a plant goes on talking. It asserts nothing.
 */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { PlantNetwork } from "../live/plant-network.js";
import { RunningSensor, type ToldRecord } from "../live/running-sensor.js";
import { Collector } from "../sinks/syslog/collector.js";
import { Listener } from "../web/stream/listener.js";
import { benchCapture } from "./captures.js";
import { learnBaseline } from "./harness/learn-baseline.js";
import { writeRogueWriters } from "./traffic/rogue-writers.js";

const DETECTOR = "modbus/unauthorised-writer";
const EVERY_MS = 100;
const BACKGROUND_PER_SECOND = 5000;
/** Nothing more is waited for once nothing came for so long. */
const QUIET_MS = 5000;
const TRIES_MAX = 20;
/** The plant talks for so long before the first stranger comes. */
const WARM_MS = 5000;

/** Ages of alerts by id, in milliseconds: only the first record of each counts, later ones say how it grew. */
type Ages = Map<string, number>;

function note(ages: Ages, id: string | undefined, time: string, nowMs: number): void {
  if (id !== undefined && !ages.has(id)) ages.set(id, nowMs - Date.parse(time));
}

async function syslogAges(address: string): Promise<{ collector: Collector; ages: Ages }> {
  const collector = new Collector();
  const ages: Ages = new Map();
  collector.onMessage = (message) => {
    if (!message.includes(`code="${DETECTOR}"`)) return;
    const [, time = ""] = message.split(" ");
    note(ages, / id="([^"]+)"/.exec(message)?.[1], time, Date.now());
  };
  return { collector: await collector.start(address), ages };
}

async function streamAges({ url, token }: RunningSensor): Promise<{ listener: Listener; ages: Ages }> {
  const listener = new Listener({ server: { url }, token } as ConstructorParameters<typeof Listener>[0]);
  const ages: Ages = new Map();
  listener.socket.on("message", (data) => {
    const nowMs = Date.now();
    const { records = [] } = JSON.parse(String(data)) as { records?: readonly ToldRecord[] };
    for (const { record } of records) note(ages, record.id, record.lastTs ?? record.ts, nowMs);
  });
  await listener.say({ type: "subscribe", filter: { kinds: ["alert"], detectors: [DETECTOR] } });
  await listener.until("snapshot", () => listener.of("snapshot").some(({ isLast }) => isLast));
  return { listener, ages };
}

function row(name: string, ages: Ages): string {
  const sorted = [...ages.values()].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const cells = [name, sorted.length, ...[0.5, 0.99, 1].map((share) => `${Math.round(at(share))} ms`), "p99 < 1000 ms"];
  return `| ${cells.join(" | ")} |`;
}

const { values } = parseArgs({
  options: { alerts: { type: "string", default: "300" }, backend: { type: "string", default: "auto" } },
});
const folder = mkdtempSync(join(tmpdir(), "zonewarden-latency-"));
const network = PlantNetwork.open([]);
const background = benchCapture({ kind: "plant", amount: "50MB" });
const { collector, ages } = await syslogAges(network.management.here);
try {
  const rogues = join(folder, "rogues.pcap");
  writeRogueWriters(rogues, Number(values.alerts), EVERY_MS * 1000);
  const baseline = learnBaseline(background.path, folder);
  const collectors = [{ host: network.management.here, port: collector.port }];
  const sensor = await RunningSensor.start(network, folder, {
    baseline,
    capture: [{ interface: network.tap.interface, backend: values.backend }],
    sinks: [{ name: "siem", type: "syslog", collectors, filter: { kinds: ["alert"] } }],
  });
  const stream = await streamAges(sensor);
  const send = (...options: readonly string[]) =>
    network.spawn(network.mirror.namespace, ["tcpreplay", "-q", "-i", network.mirror.interface, ...options]);
  send("-K", "--loop=0", `--pps=${BACKGROUND_PER_SECOND}`, background.path);
  await setTimeout(WARM_MS);
  await once(send(rogues), "close");
  for (let [told, tries] = [-1, 0]; told !== stream.ages.size + ages.size && tries < TRIES_MAX; tries++) {
    told = stream.ages.size + ages.size;
    await setTimeout(QUIET_MS);
  }
  console.log("| way | alerts | p50 | p99 | max | goal |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  console.log(row("syslog over TCP", ages));
  console.log(row("WebSocket", stream.ages));
  stream.listener.socket.terminate();
  await sensor.stop();
} finally {
  await collector.stop();
  await network.close();
  rmSync(folder, { recursive: true, force: true });
}
