import { join } from "node:path";
import type { Baseline } from "../../contracts/baseline.js";
import type { SensorEvent } from "../../contracts/sensor-event.js";
import { detectors } from "../../detectors/index.js";
import type { DeclaredPolicy } from "../../policy/declared-policy.js";
import type { SensorDesks } from "../../web/route.js";
import { readBaseline, writeBaseline } from "../baseline-file.js";
import type { DetectorConfiguration } from "../detector-host.js";
import type { Outlet } from "../outlet.js";
import { reportDesk } from "../report/stored-report.js";
import { alertBackground } from "../view/alert-background.js";
import { SensorBaselineDesk } from "../view/baseline-desk.js";
import { EvidenceMessages } from "../view/evidence-messages.js";
import { PlantDesk } from "../view/plant-desk.js";
import { policyDesk } from "../view/policy-desk.js";
import type { Watcher } from "../watcher.js";

/** What a replay goes by. */
export interface ReplayedGround {
  /** With its text. */
  readonly baseline: { readonly opened: Baseline; readonly text: string } | undefined;
  readonly policy: { readonly opened: DeclaredPolicy; readonly text: string } | undefined;
  readonly detection: DetectorConfiguration;
  /** Others watch too, by what they were given at the start: nothing is decided then. */
  readonly isShared: boolean;
}

/**
 * What the console asks of a replay. Decisions about the baseline change a copy of it in `folder`, by which the rest of
 * the replay is watched: the file itself stays as it is.
 */
export class ReplayedDesks {
  readonly #ground: ReplayedGround;
  readonly #path: string;
  readonly #outlet: Outlet;
  readonly #folder: string;
  readonly #plant: PlantDesk;
  #inForce: Baseline | undefined;
  #watcher: Watcher | undefined;

  /** Throws a SensorFault OUTPUT_FAILED where the copy cannot be made. */
  constructor(ground: ReplayedGround, folder: string, outlet: Outlet) {
    this.#ground = ground;
    this.#folder = folder;
    this.#outlet = outlet;
    this.#path = join(folder, "baseline.jsonl");
    this.#inForce = ground.baseline?.opened;
    if (ground.baseline !== undefined) writeBaseline(this.#path, ground.baseline.text.trimEnd().split("\n"));
    this.#plant = new PlantDesk(() => ({ baseline: this.#inForce, policy: ground.policy?.opened }));
  }

  /** Of every event that the watcher hears. */
  readonly hear = (event: SensorEvent): void => this.#plant.hear(event);

  /** It begins to watch. */
  follow(watcher: Watcher): void {
    this.#watcher = watcher;
    this.#plant.begin(watcher.plant);
  }

  desks(): SensorDesks {
    const { policy, detection, isShared } = this.#ground;
    return {
      plant: this.#plant,
      evidence: new EvidenceMessages(),
      report: reportDesk,
      background: alertBackground(() => detection),
      ...(this.#inForce === undefined || isShared ? {} : { baseline: this.#baselineDesk() }),
      policy: policyDesk({
        policy: () => policy?.opened,
        policyText: () => policy?.text,
        nowMs: () => Date.now(),
      }),
    };
  }

  #baselineDesk(): SensorBaselineDesk {
    const { policy, detection } = this.#ground;
    const outlet = this.#outlet;
    return new SensorBaselineDesk({
      folder: this.#folder,
      path: () => this.#path,
      phase: () => (this.#inForce?.approvedBy === undefined ? "shadow" : "detect"),
      inForce: () => this.#inForce,
      learning: () => undefined,
      policy: () => policy?.opened,
      detector: (id) => [...detectors, ...(detection.rules ?? [])].find(({ doc }) => doc.id === id)?.doc,
      nowMs: () => Date.now(),
      store: outlet.records,
      keep: (records) => outlet.keep(records),
      take: async () => {
        this.#inForce = readBaseline(this.#path);
        this.#watcher?.replace({ baseline: this.#inForce, policy: policy?.opened, ...detection });
      },
      // The folder is new: nothing can have been lost in it.
      onLoss: () => {},
    });
  }
}
