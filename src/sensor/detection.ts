import { AlertBook } from "../alerts/alert-book.js";
import type { SeenSender } from "../baseline/asset-model.js";
import { BaselineLearner } from "../baseline/baseline-learner.js";
import { writeLearned } from "../baseline/baseline-text.js";
import type { SensorRecord } from "../contracts/alert.js";
import type { Baseline } from "../contracts/baseline.js";
import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Policy } from "../contracts/policy.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Packet } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import { detectors } from "../detectors/index.js";
import { Inventory } from "../inventory/inventory.js";
import type { KnownStation } from "../inventory/station-table.js";
import { DetectorHost, type DetectorSettings } from "./detector-host.js";

/** Learns a baseline from traffic. */
export class Learner implements TrafficListener {
  readonly #learner = new BaselineLearner();
  readonly #inventory = new Inventory([], (event) => this.#learner.hear(event));
  readonly #code: string;
  #packets = 0;
  #from = 0 as PacketTime;
  #to = 0 as PacketTime;

  /** `code` is the version of the running code, for the baseline's first line. */
  constructor(code: string) {
    this.#code = code;
  }

  /** Entries that the tables of the learner and of the inventory had no room for. */
  get displaced(): number {
    const { evictions, refusals } = this.#inventory.counters;
    return this.#learner.evictions + evictions + refusals;
  }

  packet(packet: Packet): void {
    if (this.#packets === 0 || packet.time < this.#from) this.#from = packet.time;
    if (packet.time > this.#to) this.#to = packet.time;
    this.#packets++;
    this.#inventory.packet(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#inventory.flowOpened(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#inventory.flowChanged(flow, packet);
  }

  pdu(pdu: Pdu): void {
    this.#inventory.pdu(pdu);
  }

  flowEnded(flow: Flow): void {
    this.#inventory.flowEnded(flow);
  }

  /** The lines of the baseline, without line feeds, once every flow has ended. */
  finish(): string[] {
    const assetOf = ({ station, ip }: { readonly station: string | undefined; readonly ip: string | undefined }) =>
      this.#inventory.assetId(station, ip);
    const entities = this.#learner.entities(this.#senders(), assetOf);
    return writeLearned(entities, { from: this.#from, to: this.#to, packets: this.#packets, code: this.#code });
  }

  /** A router is an asset beside those whose frames it carries. */
  *#senders(): Generator<SeenSender> {
    for (const { station, ip, activity } of this.#inventory.sightings()) {
      const place = station === "" ? undefined : station;
      const asset = this.#inventory.assetId(place, ip);
      const { count: frames, hours, days, firstTime, lastTime } = activity;
      const seen = { frames, hours, days, firstTime, lastTime };
      const isRouter = place !== undefined && this.#inventory.isRouter(place);
      yield { asset, ip, isRouter, ...seen };
      if (isRouter && asset.startsWith("a:ip:")) yield { asset: `a:${place}`, ip: undefined, isRouter, ...seen };
    }
  }
}

/** What a watcher goes by, and whom it tells. */
export interface WatcherOptions {
  readonly clock: PacketClock;
  /** Undefined: only what is wrong in itself, or against the policy, is found. */
  readonly baseline?: Baseline | undefined;
  readonly policy?: Policy | undefined;
  readonly settings?: DetectorSettings;
  /** Base names, as of the frame source. */
  readonly captures?: readonly string[];
  readonly emit: (record: SensorRecord) => void;
}

/** Watches traffic against a baseline and a policy and says what does not belong. */
export class Watcher implements TrafficListener {
  readonly #inventory: Inventory;
  readonly #alerts: AlertBook;
  readonly #emit: (record: SensorRecord) => void;
  readonly #hasBaseline: boolean;
  #hasBegun = false;

  constructor({ clock, baseline, policy, settings, captures = [], emit }: WatcherOptions) {
    this.#emit = emit;
    this.#hasBaseline = baseline !== undefined;
    this.#alerts = new AlertBook(clock, baseline, captures, emit);
    this.#inventory = new Inventory(stationsOf(baseline), (event) => host.hear(event));
    const { assets } = this.#inventory;
    const ground = {
      clock,
      phase: "watching",
      baseline,
      policy,
      assets,
      ...(settings === undefined ? {} : { settings }),
    } as const;
    const host = new DetectorHost(detectors, ground, (doc, finding) => this.#alerts.raise(doc, finding));
  }

  packet(packet: Packet): void {
    if (!this.#hasBegun) this.#begin(packet.time);
    this.#inventory.packet(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#inventory.flowOpened(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#inventory.flowChanged(flow, packet);
  }

  pdu(pdu: Pdu): void {
    this.#inventory.pdu(pdu);
  }

  flowEnded(flow: Flow): void {
    this.#inventory.flowEnded(flow);
  }

  /** Once every flow has ended: tells what was held back for the next update. */
  finish(): void {
    this.#alerts.finish();
  }

  #begin(time: PacketTime): void {
    this.#hasBegun = true;
    if (this.#hasBaseline) return;
    this.#emit({
      v: 1,
      kind: "health",
      ts: formatPacketTime(time),
      code: "baseline-missing",
      message:
        "No baseline: what is new cannot be told from what is usual, so only what is wrong in itself is reported. " +
        "Learn one with `zonewarden learn` from traffic of a normal period.",
    });
  }
}

function* stationsOf(baseline: Baseline | undefined): Generator<KnownStation> {
  for (const { key, isRouter, ips } of baseline?.assets() ?? []) {
    if (!key.startsWith("a:ip:")) yield { station: key.slice(2), isRouter, ips };
  }
}
