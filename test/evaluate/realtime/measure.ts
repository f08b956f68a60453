import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../../src/baseline/open-baseline.js";
import type { AlertRecord, SensorRecord } from "../../../src/contracts/alert.js";
import type { TrafficListener } from "../../../src/contracts/traffic-listener.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { Learner } from "../../../src/sensor/learner.js";
import { Pipeline } from "../../../src/sensor/pipeline.js";
import { Watcher } from "../../../src/sensor/watcher.js";
import { Random } from "../../bench/traffic/random.js";
import type { Host } from "../../inventory/frames.js";
import { LivePlant, PLANT_START_US } from "../plant/plant.js";
import { hostIn, type PlantSize } from "../plant/site.js";
import { linkSettings } from "../run.js";
import { copies, datagrams, send, storm } from "../traffic/bulk.js";

const LEARN_SECONDS = 240;
const CALM_SECONDS = 40;
/** Who suffers must be told by then. */
const FOUND_WITHIN_SECONDS = 30;
const EXTRA_LATENCY_US = 5000;
const ANSWERS_MAX = 25;

/** A plant with loops that ask once a second over a link that is easily filled. */
const LOOPS: PlantSize = {
  ...{ controllers: 5, uaServers: 0, edges: 0, sensors: 0, panels: 0 },
  ...{ pollSeconds: 1, hasPolicy: false, linkMbps: 4 },
};

/** What may take the headroom of a link. */
export const LOADS = ["one copy", "many copies of one host", "a stream of datagrams", "bursts", "a storm"] as const;
export type Load = (typeof LOADS)[number];

/** What came of one load on one plant. */
interface LoadResult {
  readonly seed: number;
  readonly load: Load;
  /** From the first frame of the load to the alert; undefined when there was none. */
  readonly seconds: number | undefined;
  /** The alert names who it was, first of all. */
  readonly isRight: boolean;
  readonly observed: string;
}

/** What came of slower answers on one plant. */
interface LatencyResult {
  readonly seed: number;
  /** Of each slowed loop: answers until it was told; undefined when it never was. */
  readonly answers: readonly (number | undefined)[];
}

interface Running {
  readonly plant: LivePlant;
  readonly random: Random;
  /** As they were told, with the time of the plant. */
  readonly alerts: { readonly record: AlertRecord; readonly atUs: number }[];
}

/** Plays a load and says when it was told, and who was named. */
export function measureLoad(load: Load, seed: number): LoadResult {
  const running = begin(seed);
  const { plant, random, alerts } = running;
  const culprit = hostIn("supervisory", 60 + random.below(100));
  const fromUs = plant.timeline.nowUs;
  play(load, culprit, running);
  plant.timeline.run(fromUs + 60e6);
  const found = alerts.find(({ record }) => record.detector === "realtime/overload");
  if (found === undefined) return { seed, load, seconds: undefined, isRight: false, observed: "" };
  const { actor, observed } = found.record;
  const isRight = actor.mac === culprit.mac;
  return { seed, load, seconds: (found.atUs - fromUs) / 1e6, isRight, observed };
}

/** Says whether a load was told in time, and of the right host. */
export function isTold({ seconds, isRight }: LoadResult): boolean {
  return isRight && seconds !== undefined && seconds <= FOUND_WITHIN_SECONDS;
}

/** Slows two of the loops down by five milliseconds. */
export function measureLatency(seed: number): LatencyResult {
  const { plant, random, alerts } = begin(seed);
  const first = random.below(plant.loops.length);
  const slow = [0, 1].map((i) => plant.loops[(first + i) % plant.loops.length]);
  const fromUs = plant.timeline.nowUs;
  for (const loop of slow) if (loop !== undefined) loop.extraLatencyUs = EXTRA_LATENCY_US;
  plant.timeline.run(fromUs + 40e6);
  const answers = slow.map((loop) => {
    const of = ({ detector, target }: AlertRecord) =>
      detector === "realtime/response-latency" && target?.ip === loop?.controller.host.ip;
    const found = alerts.find(({ record }) => of(record));
    return found === undefined ? undefined : Math.ceil((found.atUs - fromUs) / (loop?.periodUs ?? 1));
  });
  return { seed, answers };
}

/** Says whether each slowed loop was told after few enough answers. */
export function isLatencyTold({ answers }: LatencyResult): boolean {
  return answers.every((count) => count !== undefined && count <= ANSWERS_MAX);
}

/** Alerts about real time in ten minutes in which nothing is wrong. */
export function measureCalm(seed: number): readonly string[] {
  const { plant, alerts } = begin(seed);
  plant.timeline.run(plant.timeline.nowUs + 600e6);
  return alerts.map(({ record }) => record.detector).filter((id) => id.startsWith("realtime/"));
}

/** Learns a plant and watches it for a while; whatever comes next comes at a moment that the seed chooses. */
function begin(seed: number): Running {
  const plant = new LivePlant(LOOPS, seed);
  const random = new Random(seed * 977 + 3);
  for (const loop of [...plant.loops, ...plant.standbyLoops]) loop.readsOutputs = false;
  plant.begin();
  background(plant, random);
  const alerts: Running["alerts"] = [];
  let learner: Learner | undefined;
  const learning = attach(plant, (clock) => {
    learner = new Learner("evaluation", { clock, isQuick: true });
    return learner;
  });
  plant.timeline.run(PLANT_START_US + LEARN_SECONDS * 1e6);
  learning.finish();
  const contents = openBaseline((learner?.finish() ?? []).join("\n"), "baseline.jsonl");
  attach(plant, (clock) => {
    const emit = (record: SensorRecord) => {
      if (record.kind === "alert" && record.severity > 0) alerts.push({ record, atUs: plant.timeline.nowUs });
    };
    return new Watcher({ clock, baseline: new LearnedBaseline(contents), emit, settings: linkSettings(LOOPS) });
  });
  plant.timeline.run(plant.timeline.nowUs + CALM_SECONDS * 1e6 + random.below(5_000_000));
  alerts.length = 0;
  return { plant, random, alerts };
}

/** What goes over the link by habit, of which some is no control either. */
function background(plant: LivePlant, random: Random): void {
  const { historian, backup } = plant.site;
  plant.timeline.in(2, () => {
    const share = 0.05 + random.below(15) / 100;
    send(plant, copies(plant, historian, [backup], [8080]), { seconds: 3600, share });
  });
}

function play(load: Load, culprit: Host, { plant, random }: Running): void {
  const { historian, engineering } = plant.site;
  const share = 0.95 + random.below(15) / 100;
  const servers = Array.from({ length: 12 }, (_, i) => hostIn("dmz", 100 + i));
  const rate = { seconds: 60, share };
  // Somebody else begins something small at the same time.
  send(plant, copies(plant, engineering, [historian], [443]), { seconds: 60, share: 0.02 });
  if (load === "one copy") send(plant, copies(plant, culprit, [historian], [8080]), rate);
  else if (load === "many copies of one host") send(plant, copies(plant, culprit, servers, [445, 8080]), rate);
  else if (load === "a stream of datagrams") send(plant, [datagrams(plant, culprit, historian, 5004)], rate);
  else if (load === "bursts") {
    send(plant, copies(plant, culprit, [historian], [8080]), { seconds: 60, share: 3 * share, burst: [150, 500] });
  } else send(plant, [storm(plant, culprit)], rate);
}

function attach(plant: LivePlant, listener: (clock: PacketClock) => TrafficListener): Pipeline {
  const clock = new PacketClock();
  const pipeline = new Pipeline({ listener: listener(clock), clock });
  plant.wire.listen((frame) => pipeline.frame(frame));
  return pipeline;
}
