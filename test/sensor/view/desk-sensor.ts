import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Baseline } from "../../../src/contracts/baseline.js";
import type { Policy } from "../../../src/contracts/policy.js";
import type { DecisionRecord } from "../../../src/contracts/trail.js";
import { detectors } from "../../../src/detectors/index.js";
import { readBaseline, writeBaseline } from "../../../src/sensor/baseline-file.js";
import { SensorBaselineDesk } from "../../../src/sensor/view/baseline-desk.js";
import type { BaselineGround, LearningFigures } from "../../../src/sensor/view/baseline-ground.js";
import { openStore } from "../../../src/store/open-store.js";
import type { Store } from "../../../src/store/store.js";

/** A store, a baseline and a desk as a sensor has them. */
export class DeskSensor {
  readonly folder: string;
  readonly path: string;
  readonly losses: string[] = [];
  store: Store;
  inForce: Baseline | undefined;
  policy: Policy | undefined;
  learning: LearningFigures | undefined;
  nowMs = Date.parse("2030-05-01T08:00:00Z");
  /** Whether it is killed before a decision has its records. */
  isKilled = false;
  desk: SensorBaselineDesk;

  /** Of these lines; without them it learns, unless the folder has them from before. */
  constructor(lines?: readonly string[], folder = mkdtempSync(join(tmpdir(), "zonewarden-desk-"))) {
    this.folder = folder;
    this.path = join(folder, "baseline.jsonl");
    this.store = openStore(folder);
    if (lines !== undefined) writeBaseline(this.path, lines);
    if (existsSync(this.path)) this.inForce = readBaseline(this.path);
    this.desk = new SensorBaselineDesk(this.ground);
  }

  get ground(): BaselineGround {
    const { folder, store } = this;
    return {
      folder,
      store,
      phase: () => (this.inForce === undefined ? "learn" : this.inForce.approvedBy === undefined ? "shadow" : "detect"),
      path: () => this.path,
      inForce: () => this.inForce,
      learning: () => this.learning,
      policy: () => this.policy,
      detector: (id) => detectors.find(({ doc }) => doc.id === id)?.doc,
      nowMs: () => this.nowMs++,
      keep: (records) => {
        if (!this.isKilled) store.append(records);
      },
      take: async () => {
        this.inForce = readBaseline(this.path);
      },
      onLoss: (message) => this.losses.push(message),
    };
  }

  /** As after a stop or a kill. */
  restart(): void {
    this.store.close();
    this.store = openStore(this.folder);
    this.isKilled = false;
    this.inForce = readBaseline(this.path);
    this.desk = new SensorBaselineDesk(this.ground);
  }

  /** What was decided, as `action about`. */
  get decisions(): readonly DecisionRecord[] {
    const all = this.store.after(0, 10_000).map(({ record }) => record);
    return all.filter((record): record is DecisionRecord => record.kind === "decision");
  }

  close(): void {
    this.store.close();
    rmSync(this.folder, { recursive: true });
  }
}
