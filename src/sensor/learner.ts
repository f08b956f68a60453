import type { SeenSender } from "../baseline/asset-model.js";
import { BaselineLearner } from "../baseline/baseline-learner.js";
import { writeLearned } from "../baseline/baseline-text.js";
import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Packet } from "../core/packet.js";
import type { PacketTime } from "../core/packet-time.js";
import { Inventory } from "../inventory/inventory.js";

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
