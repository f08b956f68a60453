import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { SensorRecord } from "../../src/contracts/alert.js";
import type { Policy } from "../../src/contracts/policy.js";
import type { TrafficListener } from "../../src/contracts/traffic-listener.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { formatPacketTime, type PacketTime } from "../../src/core/packet-time.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { Learner } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { Random } from "../bench/traffic/random.js";
import { LivePlant, PLANT_START_US } from "./plant/plant.js";
import { type PlantSize, POLICY } from "./plant/site.js";
import type { Scenario } from "./scenarios/scenario.js";
import { Stage } from "./scenarios/stage.js";
import { type Episode, episodeOf } from "./score/episode.js";
import { type ToldAlert, toldAlert } from "./score/told-alert.js";

const DAY_US = 86_400_000_000;
/** After an episode alerts still count as told of it; then comes the next. */
const GRACE_SECONDS = 900;
const PAUSE_SECONDS_MAX = 600;
/** The clock of the sensor may be set back by less than this. */
const CLOCK_BACK_US = 120_000_000;

/** Detectors that must be told what the links carry. */
const ABOUT_LOAD = ["realtime/utilisation", "realtime/noncontrol-share", "realtime/microburst"] as const;

/** One seed of an evaluation. */
export interface EvaluationOptions {
  readonly size: PlantSize;
  readonly seed: number;
  readonly learnDays: number;
  readonly cleanDays: number;
  /** Each is played once, in an order and at times by the seed. */
  readonly scenarios: readonly Scenario[];
  readonly onRecord?: (record: SensorRecord) => void;
}

/** What came of one seed. */
export interface EvaluationResult {
  readonly seed: number;
  readonly frames: number;
  readonly lost: number;
  readonly doubled: number;
  readonly entities: number;
  readonly cleanDays: number;
  /** Alerts of days on which nothing was wrong. */
  readonly falseAlerts: readonly ToldAlert[];
  readonly episodes: readonly Episode[];
  /** Alerts of the days of episodes, and those of them that belong to none. */
  readonly alerts: number;
  readonly strayAlerts: readonly ToldAlert[];
}

/** Learns a plant, watches it clean, then plays the scenarios. Bounded memory; the same seed gives the same result. */
export function evaluate(options: EvaluationOptions): EvaluationResult {
  const { size, seed, learnDays, cleanDays, scenarios } = options;
  const plant = new LivePlant(size, seed);
  const policy = size.hasPolicy ? openPolicy(POLICY, "policy.yaml") : undefined;
  plant.begin();
  const { baseline, entities } = learned(plant, policy, learnDays);
  const told: ToldAlert[] = [];
  let sinceTs = "";
  const emit = (record: SensorRecord) => {
    options.onRecord?.(record);
    const alert = record.kind === "alert" ? toldAlert(record, plant.timeline.nowUs, sinceTs) : undefined;
    if (alert !== undefined) told.push(alert);
  };
  let watcher: Watcher | undefined;
  const pipeline = attach(plant, (clock) => {
    watcher = new Watcher({ clock, baseline, policy, emit, settings: linkSettings(size) });
    return watcher;
  });
  plant.timeline.run(PLANT_START_US + (learnDays + cleanDays) * DAY_US);
  const falseAlerts = firstOfEach(told.splice(0));
  const seen = new Set(falseAlerts.map(({ id }) => id));
  const results: Episode[] = [];
  const alerts: ToldAlert[] = [];
  const strays: ToldAlert[] = [];
  const random = new Random(seed * 101 + 7);
  for (const [i, scenario] of shuffled(scenarios, random).entries()) {
    plant.timeline.run(plant.timeline.nowUs + random.below(PAUSE_SECONDS_MAX) * 1e6);
    take(told, seen, new Set(), alerts, strays);
    const stage = new Stage(plant, random, i);
    const minute = Math.floor((plant.timeline.nowUs - PLANT_START_US) / 60e6);
    sinceTs = formatPacketTime((plant.timeline.nowUs - CLOCK_BACK_US) as PacketTime);
    scenario.play(stage);
    plant.timeline.run(plant.timeline.nowUs + (stage.lastsSeconds + GRACE_SECONDS) * 1e6);
    // What goes on from an earlier episode is not told of a harmless one.
    const heard = scenario.shows.length > 0 ? told : told.filter(({ id }) => !seen.has(id));
    const episode = episodeOf(scenario, { minute, firstUs: stage.firstUs, parties: stage.parties }, heard);
    results.push(episode);
    const isSensor = scenario.shows.some((id) => id.startsWith("integrity/") || id === "realtime/storm");
    take(told, seen, !episode.isAttack ? new Set() : isSensor ? undefined : stage.parties, alerts, strays);
  }
  pipeline.finish();
  watcher?.finish();
  const { frames, lost, doubled } = plant.wire;
  const counts = { seed, frames, lost, doubled, entities, cleanDays };
  return { ...counts, falseAlerts, episodes: results, alerts: alerts.length, strayAlerts: strays };
}

/** What a sensor of this plant is told of its links. */
export function linkSettings({ linkMbps }: PlantSize): Record<string, { capacityMbps: number }> {
  return Object.fromEntries(ABOUT_LOAD.map((id) => [id, { capacityMbps: linkMbps }]));
}

/** New alerts since the last time; those that name none of the parties are strays. Undefined: anybody may be named. */
function take(
  told: ToldAlert[],
  seen: Set<string>,
  parties: ReadonlySet<string> | undefined,
  alerts: ToldAlert[],
  strays: ToldAlert[],
): void {
  for (const alert of told.splice(0)) {
    if (seen.has(alert.id)) continue;
    seen.add(alert.id);
    alerts.push(alert);
    if (parties !== undefined && !alert.parties.some((one) => parties.has(one))) strays.push(alert);
  }
}

function firstOfEach(told: readonly ToldAlert[]): ToldAlert[] {
  const first = new Map<string, ToldAlert>();
  for (const alert of told) if (!first.has(alert.id)) first.set(alert.id, alert);
  return [...first.values()];
}

function learned(plant: LivePlant, policy: Policy | undefined, days: number) {
  let learner: Learner | undefined;
  const pipeline = attach(plant, (clock) => {
    learner = new Learner("evaluation", { clock, policy, isQuick: days < 7 });
    return learner;
  });
  plant.timeline.run(PLANT_START_US + days * DAY_US);
  pipeline.finish();
  const { header, entities } = openBaseline((learner?.finish() ?? []).join("\n"), "baseline.jsonl");
  const approved = { header: { ...header, approvedBy: "evaluation" }, entities };
  return { baseline: new LearnedBaseline(approved), entities: entities.length };
}

function attach(plant: LivePlant, listener: (clock: PacketClock) => TrafficListener): Pipeline {
  const clock = new PacketClock();
  const pipeline = new Pipeline({ listener: listener(clock), clock });
  plant.wire.listen((frame) => pipeline.frame(frame));
  return pipeline;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
}
