import type { LinkEntity, LoopEntity, OpeningEntity } from "../contracts/baseline.js";
import type { LearnedLink, LearnedLoop, LearnedOpening, TimingBaseline } from "../contracts/timing-baseline.js";

/** What a baseline knows of timing and load, to be asked by name. */
export class TimingIndex implements TimingBaseline {
  readonly #loops = new Map<string, LoopEntity>();
  readonly #links = new Map<string, LinkEntity>();
  readonly #openings = new Map<string, OpeningEntity>();

  add(entity: LoopEntity | LinkEntity | OpeningEntity): void {
    if (entity.kind === "loop") this.#loops.set(entity.key, entity);
    else if (entity.kind === "link") this.#links.set(entity.key, entity);
    else this.#openings.set(entity.key, entity);
  }

  clear(): void {
    for (const table of [this.#loops, this.#links, this.#openings]) table.clear();
  }

  loop(client: string, server: string, protocol: LearnedLoop["protocol"], part: string): LearnedLoop | undefined {
    return this.#loops.get(`${client}>${server}/${protocol}/${part}`);
  }

  link(name: string): LearnedLink | undefined {
    return this.#links.get(name);
  }

  openings(server: string): LearnedOpening | undefined {
    return this.#openings.get(server);
  }
}
