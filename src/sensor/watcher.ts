import { AlertBook, type AlertBookOptions } from "../alerts/alert-book.js";
import { EvidenceKeeper, type EvidenceWriter } from "../alerts/evidence/evidence-keeper.js";
import { RecordChain } from "../alerts/record-chain.js";
import { RecentUse, type UseMemory } from "../baseline/recent-use.js";
import type { SensorRecord, Unchained } from "../contracts/alert.js";
import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { Baseline } from "../contracts/baseline.js";
import type { CaptureDrops } from "../contracts/capture-event.js";
import type { DetectorDoc, Finding } from "../contracts/detector.js";
import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Policy } from "../contracts/policy.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Frame } from "../core/frame.js";
import type { Packet } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../core/packet-time.js";
import { detectors } from "../detectors/index.js";
import type { ConduitSource } from "../inventory/conduit-source.js";
import { Inventory } from "../inventory/inventory.js";
import type { PlantSource } from "../inventory/plant-source.js";
import { NO_BASELINE, switchedOff } from "./begin-notices.js";
import {
  type DetectionGround,
  type DetectorConfiguration,
  DetectorHost,
  type FailureListener,
  type FindingListener,
  type FoundElsewhere,
} from "./detector-host.js";
import { failedDetector } from "./failed-detector.js";
import { knownStations } from "./known-stations.js";
import type { RunCounts } from "./run-counts.js";
import type { DetectorShare } from "./shards/detector-share.js";
import type { WatcherMemory } from "./state/watcher-memory.js";

/** What a watcher goes by, and whom it tells. */
export interface WatcherOptions extends WatchingGround {
  readonly clock: PacketClock;
  /** Base names, as of the frame source. */
  readonly captures?: readonly string[];
  /** What the layers below let go at their limits since the run began, by table. */
  readonly displaced?: () => Readonly<Record<string, number>>;
  readonly emit: (record: SensorRecord) => void;
  /** Takes the frames of each alert. */
  readonly evidence?: EvidenceWriter | undefined;
  /** Those of the detectors that run here, where others run elsewhere. */
  readonly share?: DetectorShare | undefined;
  /** Hears everything that the detectors hear. */
  readonly onEvent?: ((event: SensorEvent) => void) | undefined;
  /** What one knew before a restart: this one goes on from there. */
  readonly memory?: WatcherMemory | undefined;
}

/** What a watcher goes by, and what may be replaced meanwhile. */
export interface WatchingGround extends DetectorConfiguration {
  /** Undefined: only what is wrong in itself, or against the policy, is found. */
  readonly baseline?: Baseline | undefined;
  readonly policy?: Policy | undefined;
  /** Alerts are marked as of phase `shadow`, whoever approved the baseline. */
  readonly isShadow?: boolean;
}

/** The part of what records are told with that may be replaced. */
type Told = { -readonly [Key in "phase" | "baseline" | "policy"]: AlertBookOptions[Key] };

/** Watches traffic against a baseline and a policy and says what does not belong. */
export class Watcher implements TrafficListener {
  readonly #inventory: Inventory;
  readonly #alerts: AlertBook;
  readonly #host: DetectorHost;
  readonly #options: WatcherOptions;
  /** As it is by now, and what records are told with. */
  #ground: WatchingGround;
  readonly #told: Told;
  #use: RecentUse | undefined;
  readonly #chain = new RecordChain();
  readonly #keeper: EvidenceKeeper | undefined;
  #hasBegun = false;

  constructor(options: WatcherOptions) {
    const { clock, baseline, share, captures = [] } = options;
    this.#options = options;
    this.#ground = options;
    this.#keeper = options.evidence === undefined ? undefined : new EvidenceKeeper(clock, captures, options.evidence);
    this.#inventory = new Inventory(knownStations(baseline), (event) => this.#next(event), {
      clock,
      displaced: () => ({ ...options.displaced?.(), wakes: this.#refusedWakes() }),
      assets: options.memory?.assets,
      sessions: options.memory?.sessions,
    });
    const { assets } = this.#inventory;
    this.#use = this.#useOf(baseline, options.memory?.use);
    const told = Object.assign(this.#toldBy(options), {
      clock,
      assets,
      captures,
      emit: (record: Unchained) => this.#tell(record),
      onSuppressed: (event: SensorEvent) => this.#hear(event),
    });
    this.#told = told;
    this.#alerts = new AlertBook(told);
    const onFinding: FindingListener = share?.found ?? ((doc, finding) => this.#found(doc, finding));
    const onFailure: FailureListener =
      share?.failed ?? ((doc, reason) => this.#tell(failedDetector(doc, reason, clock.now)));
    this.#host = new DetectorHost(detectors, this.#detectionGround(), onFinding, onFailure);
    share?.listen?.(onFinding, onFailure);
  }

  /**
   * Goes on by another baseline, policy, rules and settings. Nothing that it knows is lost; what was judged already is
   * not judged again.
   */
  replace(ground: WatchingGround): void {
    const { baseline } = ground;
    const isOther = baseline !== this.#ground.baseline;
    this.#ground = ground;
    Object.assign(this.#told, this.#toldBy(ground));
    if (isOther) this.#use = this.#useOf(baseline, this.#use?.memory());
    if (isOther && this.#hasBegun && baseline !== undefined) this.#openAt(baseline, this.#options.clock.now);
    this.#host.replace(this.#detectionGround());
  }

  packet(packet: Packet, frame: Frame): void {
    this.#keeper?.packet(packet, frame);
    if (!this.#hasBegun) this.#begin(packet.time);
    this.#inventory.packet(packet, frame);
  }

  straySegment(packet: Packet): void {
    this.#inventory.straySegment(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#inventory.flowOpened(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#inventory.flowChanged(flow, packet);
  }

  flowActive(flow: Flow, packet: Packet): void {
    this.#inventory.flowActive(flow, packet);
  }

  flowPayload(flow: Flow, packet: Packet): boolean {
    return this.#inventory.flowPayload(flow, packet);
  }

  flowConflict(flow: Flow, packet: Packet, conflictingBytes: number): void {
    this.#inventory.flowConflict(flow, packet, conflictingBytes);
  }

  pdu(pdu: Pdu): void {
    this.#inventory.pdu(pdu);
  }

  flowEnded(flow: Flow): void {
    this.#inventory.flowEnded(flow);
  }

  /** What the capture tells of itself, between packets. */
  capture(event: CaptureDrops): void {
    this.#next(event);
  }

  /** Once every flow has ended: tells what was held back for the next update. */
  finish(): void {
    this.#alerts.finish();
    this.#keeper?.finish();
  }

  /** What no file has, for who goes on after a restart: plain, bounded, and the same for the same packets. */
  memory(): WatcherMemory {
    const { memory, clock } = this.#options;
    if (!this.#hasBegun && memory !== undefined) return memory;
    const use = this.#use?.memory() ?? memory?.use ?? { latest: undefined, times: [] };
    const sessions = [...this.#inventory.ending()].map(({ session }) => session.communityId);
    return { time: clock.now, alerts: this.#alerts.memory(), use, assets: this.#inventory.assets.times(), sessions };
  }

  /** Alerts without frames of their own because there were too many. */
  get alertsWithoutEvidence(): number {
    return this.#keeper?.refusals ?? 0;
  }

  /** What is known of each asset by now. */
  get assets(): AssetDirectory {
    return this.#inventory.assets;
  }

  get counts(): RunCounts {
    const { counters } = this.#inventory;
    const { findings, fill: alerts } = this.#alerts;
    return { ...counters, detectors: this.#host.counts, findings, alerts };
  }

  /** How much of every conduit could be read, and of all sessions. */
  get visibility(): ConduitSource {
    return this.#inventory;
  }

  /** What there is in the plant by now. */
  get plant(): PlantSource {
    return this.#inventory;
  }

  /** What the traffic gives, in steps that are the same whoever listens. */
  #next(event: SensorEvent): void {
    const { clock, share } = this.#options;
    clock.step++;
    this.#hear(event, share !== undefined && share.nextStep === clock.step ? share : undefined);
  }

  #hear(event: SensorEvent, elsewhere?: FoundElsewhere): void {
    this.#options.onEvent?.(event);
    this.#use?.hear(event);
    if (event.type === "interval") this.#alerts.interval(event);
    this.#host.hear(event, elsewhere);
  }

  #refusedWakes(): number {
    const { refusedWakes } = this.#host;
    return this.#options.share?.refusedWakes(refusedWakes) ?? refusedWakes;
  }

  /** What is found about timing, load and devices themselves is told to the detectors as well: some join causes. */
  #found(doc: DetectorDoc, finding: Finding): void {
    this.#alerts.raise(doc, finding);
    if (!doc.id.startsWith("realtime/") && !ABOUT_DEVICES.has(doc.id)) return;
    const { time, frame, capture } = finding;
    this.#host.hear({ type: "finding-made", time, frame, capture, detector: doc.id, finding });
  }

  #tell(record: Unchained): void {
    const chained = this.#chain.add(record);
    this.#options.emit(chained);
    if (chained.kind === "alert") this.#keeper?.alert(chained);
  }

  #begin(time: PacketTime): void {
    this.#hasBegun = true;
    const { baseline, disabled = new Set() } = this.#ground;
    const [ts, { memory }] = [formatPacketTime(time), this.#options];
    if (memory !== undefined) this.#alerts.resume(memory.alerts, (id) => this.#docOf(id), time);
    this.#age(time);
    if (baseline === undefined) this.#tell({ v: 1, kind: "health", ts, ...NO_BASELINE });
    if (disabled.size > 0) this.#tell({ v: 1, kind: "health", ts, ...switchedOff(disabled) });
  }

  #docOf(id: string): DetectorDoc | undefined {
    return [...detectors, ...(this.#ground.rules ?? [])].find(({ doc }) => doc.id === id)?.doc;
  }

  #useOf(baseline: Baseline | undefined, before: UseMemory | undefined): RecentUse | undefined {
    if (baseline === undefined) return undefined;
    const times = new Map(this.#options.memory?.assets.map(([asset, , lastTime]) => [asset, lastTime] as const));
    return new RecentUse(this.assets, baseline, before, times);
  }

  #age(time: PacketTime): void {
    const { baseline } = this.#ground;
    if (baseline !== undefined) this.#openAt(baseline, time);
    this.#options.clock.at((time + DAY_US) as PacketTime, (now) => this.#age(now));
  }

  #openAt(baseline: Baseline, time: PacketTime): void {
    baseline.openAt(time, (entity) => this.#use?.lastOf(entity));
  }

  #toldBy({ baseline, policy, isShadow }: WatchingGround): Told {
    const isTrusted = baseline === undefined || baseline.approvedBy !== undefined;
    return {
      phase: isTrusted && isShadow !== true ? "detect" : "shadow",
      baseline,
      policy: policy?.withNames((asset) => this.assets.asset(asset)?.names ?? []),
    };
  }

  #detectionGround(): DetectionGround {
    const { clock, share } = this.#options;
    const { settings, disabled, rules } = this.#ground;
    const { baseline, policy } = this.#told;
    const isOwn = share?.isOwn.bind(share);
    return { clock, phase: "watching", baseline, policy, assets: this.assets, settings, disabled, rules, isOwn };
  }
}

const DAY_US = 86_400 * SECOND_US;

/** Detectors of what makes it doubtful that a device is the one it was or meant, or that says that it restarted. */
const ABOUT_DEVICES: ReadonlySet<string> = new Set([
  "asset/arp-spoof",
  "asset/ip-mac-conflict",
  "asset/fingerprint-change",
  "asset/returned",
  "asset/rogue-gateway",
  "recon/name-poisoning",
]);
