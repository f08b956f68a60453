import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import type { Baseline } from "../../../src/contracts/baseline.js";
import type { Policy } from "../../../src/contracts/policy.js";
import type { DecisionRecord } from "../../../src/contracts/trail.js";
import type { Frame } from "../../../src/core/frame.js";
import { detectors } from "../../../src/detectors/index.js";
import { readBaseline, writeBaseline } from "../../../src/sensor/baseline-file.js";
import { SensorBaselineDesk } from "../../../src/sensor/view/baseline-desk.js";
import type { BaselineGround, LearningFigures } from "../../../src/sensor/view/baseline-ground.js";
import { openStore } from "../../../src/store/open-store.js";
import type { Store } from "../../../src/store/store.js";
import { alertsIn, watched } from "../watched.js";

/** A store, a baseline and a desk as a sensor has them; frames are watched by what is in force. */
export class DeskSensor {
  readonly folder = mkdtempSync(join(tmpdir(), "zonewarden-desk-"));
  readonly path = join(this.folder, "baseline.jsonl");
  readonly losses: string[] = [];
  store: Store = openStore(this.folder);
  inForce: Baseline | undefined;
  policy: Policy | undefined;
  learning: LearningFigures | undefined;
  nowMs = Date.parse("2030-05-01T08:00:00Z");
  /** Whether it is killed before a decision has its records. */
  isKilled = false;
  desk: SensorBaselineDesk;

  /** Of these lines; without them it learns. */
  constructor(lines?: readonly string[]) {
    if (lines !== undefined) {
      writeBaseline(this.path, lines);
      this.inForce = readBaseline(this.path);
    }
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

  /** The alerts of these frames, which the store has then. */
  watch(frames: readonly Frame[]): readonly AlertRecord[] {
    const alerts = alertsIn(watched(frames, { baseline: this.inForce }));
    this.store.append(alerts);
    return alerts;
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
