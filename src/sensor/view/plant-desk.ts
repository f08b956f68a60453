import type {
  AssetView,
  ConduitView,
  LinkView,
  LoopView,
  PlantView,
  UnlistedCounts,
  ZoneView,
} from "../../contracts/plant-view.js";
import type { Policy } from "../../contracts/policy.js";
import type { SensorEvent } from "../../contracts/sensor-event.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { PlantSource } from "../../inventory/plant-source.js";
import { LoopMemory } from "../loop-series.js";
import { assetViews } from "./asset-views.js";
import { conduitViews } from "./conduit-views.js";
import { LearnedEntities } from "./learned-entities.js";
import { LinkLoads } from "./link-loads.js";
import { loopViews } from "./loop-views.js";
import type { PlantGround } from "./plant-ground.js";
import { SeenAssets } from "./seen-assets.js";
import { SeenConduits } from "./seen-conduits.js";

/** Answers are kept for so long: many consoles ask for the same, in the thread that handles the frames. */
const FRESH_MS = 2000;

interface Answers {
  readonly madeMs: number;
  assets?: readonly AssetView[];
  conduits?: readonly ConduitView[];
}

/**
 * The plant over one run of the pipeline after the other, live or replayed. It is told of each run as it begins, and of
 * every event; what people see is made when they ask.
 */
export class PlantDesk implements PlantView {
  readonly #ground: () => PlantGround;
  readonly #assets = new SeenAssets();
  readonly #conduits = new SeenConduits();
  readonly #loops = new LoopMemory();
  readonly #links = new LinkLoads();
  #source: PlantSource | undefined;
  /** Of the latest second of a link or sight of a session. */
  #now = 0 as PacketTime;
  /** The run has told nothing yet: its time may be before that of the last one. */
  #isFresh = true;
  #learned = new LearnedEntities(undefined);
  /** The policy of the ground, and as it knows the names of this run. */
  #policy: Policy | undefined;
  #named: Policy | undefined;

  readonly #nowMs: (() => number) | undefined;
  #answers: Answers = { madeMs: 0 };

  /** `ground` is asked each time: it may be replaced. With a clock of milliseconds answers may be two seconds old. */
  constructor(ground: () => PlantGround, nowMs?: () => number) {
    this.#ground = ground;
    this.#nowMs = nowMs;
  }

  /** A run begins; of the one before all is kept that it had seen. */
  begin(source: PlantSource): void {
    if (this.#source !== undefined) {
      this.#assets.keep(this.#source.assets);
      this.#conduits.keep(this.#source);
    }
    this.#source = source;
    this.#isFresh = true;
    this.#answers = { madeMs: 0 };
    this.#loops.begin();
    this.#policy = undefined;
    this.#named = undefined;
  }

  readonly hear = (event: SensorEvent): void => {
    if (event.type === "conduit") {
      this.#advanceTo(event.time);
      this.#conduits.hear(event);
    } else if (event.type === "link-second") {
      this.#advanceTo(event.time);
      this.#links.hear(event);
    } else this.#loops.hear(event);
  };

  assets(): readonly AssetView[] {
    const kept = this.#kept();
    kept.assets ??= assetViews(this.#assets.all(this.#source?.assets), this.#learnedNow(), this.#policyNow());
    return kept.assets;
  }

  zones(): readonly ZoneView[] {
    const counts = new Map<string, number>();
    for (const { zone } of this.assets()) if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
    const zones = this.#ground().policy?.zones ?? [];
    return zones.map(({ id, type, level }) => ({ id, type, level, assets: counts.get(id) ?? 0 }));
  }

  conduits(): readonly ConduitView[] {
    const kept = this.#kept();
    if (kept.conduits === undefined) {
      const seen = this.#conduits.tally(this.#source);
      const ground = { learned: this.#learnedNow(), policy: this.#policyNow(), now: this.#now };
      kept.conduits = conduitViews(seen, ground);
    }
    return kept.conduits;
  }

  get unlisted(): UnlistedCounts {
    return {
      assets: this.#assets.evictions,
      conduits: this.#conduits.unlisted,
      loops: this.#loops.evictions,
      links: this.#links.evictions,
    };
  }

  loops(): readonly LoopView[] {
    return loopViews(this.#loops.loops(), this.#ground().baseline?.timing, this.#now);
  }

  links(): readonly LinkView[] {
    return this.#links.views();
  }

  #kept(): Answers {
    const nowMs = this.#nowMs?.();
    const ageMs = (nowMs ?? 0) - this.#answers.madeMs;
    if (nowMs === undefined || ageMs < 0 || ageMs >= FRESH_MS) this.#answers = { madeMs: nowMs ?? 0 };
    return this.#answers;
  }

  #advanceTo(time: PacketTime): void {
    if (this.#isFresh || time > this.#now) this.#now = time;
    this.#isFresh = false;
  }

  #learnedNow(): LearnedEntities {
    const { baseline } = this.#ground();
    if (this.#learned.baseline !== baseline) this.#learned = new LearnedEntities(baseline);
    return this.#learned;
  }

  #policyNow(): Policy | undefined {
    const { policy } = this.#ground();
    if (policy === this.#policy) return this.#named;
    this.#policy = policy;
    this.#named = policy?.withNames((asset) => this.#source?.assets.asset(asset)?.names ?? []);
    return this.#named;
  }
}
