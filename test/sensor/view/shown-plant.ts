import type { ConduitView } from "../../../src/contracts/plant-view.js";
import type { Frame } from "../../../src/core/frame.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { Learner } from "../../../src/sensor/learner.js";
import { Pipeline } from "../../../src/sensor/pipeline.js";
import { PlantDesk } from "../../../src/sensor/view/plant-desk.js";
import type { PlantGround } from "../../../src/sensor/view/plant-ground.js";
import { Watcher } from "../../../src/sensor/watcher.js";

/** A desk over runs of the pipeline, as a sensor has it. */
export class ShownPlant {
  ground: PlantGround;
  readonly desk: PlantDesk;
  #pipeline: Pipeline | undefined;

  constructor(ground: Partial<PlantGround> = {}, nowMs?: () => number) {
    this.ground = { baseline: undefined, policy: undefined, ...ground };
    this.desk = new PlantDesk(() => this.ground, nowMs);
  }

  /** Another run begins; without `isOpen` it ends with the frames. */
  watch(frames: readonly Frame[], isOpen = false): this {
    const clock = new PacketClock();
    const watcher = new Watcher({ clock, ...this.ground, emit: () => {}, onEvent: this.desk.hear });
    this.desk.begin(watcher.plant);
    this.#pipeline = new Pipeline({ listener: watcher, clock });
    return this.#run(frames, isOpen);
  }

  learn(frames: readonly Frame[], isOpen = false): this {
    const clock = new PacketClock();
    const learner = new Learner("test", { clock, onEvent: this.desk.hear });
    this.desk.begin(learner.plant);
    this.#pipeline = new Pipeline({ listener: learner, clock });
    return this.#run(frames, isOpen);
  }

  /** The run goes on. */
  go(frames: readonly Frame[]): void {
    for (const frame of frames) this.#pipeline?.frame(frame);
  }

  finish(): void {
    this.#pipeline?.finish();
  }

  /** `client>server/l4/service standing` of each conduit by the last part of its ends. */
  get conduits(): readonly string[] {
    return this.desk.conduits().map((conduit) => `${shortKey(conduit)} ${conduit.standing}`);
  }

  #run(frames: readonly Frame[], isOpen: boolean): this {
    this.go(frames);
    if (!isOpen) this.finish();
    return this;
  }
}

/** With the numbers of hosts in place of their ids. */
export function shortKey({ client, server, isDirected, transport, service }: ConduitView): string {
  return `${numberOf(client)}${isDirected ? ">" : "<>"}${numberOf(server)}/${transport}/${service}`;
}

/** Of a host by its id. */
export function numberOf(id: string): string {
  return id.startsWith("a:ip:") ? id.slice("a:ip:".length) : String(Number.parseInt(id.slice(-2), 16));
}
