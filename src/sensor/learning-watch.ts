import { AlertBook } from "../alerts/alert-book.js";
import { RecordChain } from "../alerts/record-chain.js";
import { conduitKey } from "../baseline/conduit-key.js";
import type { AssetOf } from "../baseline/conduit-model.js";
import type { LearnedSoFar } from "../baseline/learned-so-far.js";
import { Quarantine } from "../baseline/quarantine.js";
import { severities } from "../catalog/severity.js";
import type { SensorRecord, Unchained } from "../contracts/alert.js";
import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { DetectorDoc, Finding } from "../contracts/detector.js";
import type { Policy } from "../contracts/policy.js";
import type { ConduitEvent, SensorEvent, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketClock } from "../core/packet-clock.js";
import { detectors } from "../detectors/index.js";
import { type DetectorConfiguration, DetectorHost } from "./detector-host.js";
import { failedDetector } from "./failed-detector.js";
import type { RunCounts } from "./run-counts.js";

const CONDUITS_MAX = 50_000;
const NAMING = severities.indexOf("medium");

/** What a learner goes by beside the traffic, and whom it tells. */
export interface LearningGround extends DetectorConfiguration {
  readonly policy?: Policy | undefined;
  /** Base names, as of the frame source. */
  readonly captures?: readonly string[];
  readonly emit?: (record: SensorRecord) => void;
}

type FoundBefore = Pick<LearnedSoFar, "quarantine" | "crossings">;

interface Judged {
  readonly session: Session;
  /** Why the policy denies it; undefined when it does not. */
  readonly violation: string | undefined;
  readonly isCrossing: boolean;
}

/** The detectors that need no baseline, at work while one is learned: what they name is not to be learned. */
export class LearningWatch {
  readonly quarantine: Quarantine;
  readonly #host: DetectorHost;
  readonly #alerts: AlertBook;
  readonly #policy: Policy | undefined;
  readonly #judged = new BoundedMap<Judged>(CONDUITS_MAX);
  /** Of before a restart. */
  readonly #crossings: readonly string[];
  readonly #chain = new RecordChain();
  /** The one that is being raised. */
  #finding: Finding | undefined;

  /** `before`: what was found before a restart. */
  constructor(clock: PacketClock, assets: AssetDirectory, ground: LearningGround, before?: FoundBefore) {
    this.quarantine = new Quarantine(before?.quarantine);
    this.#crossings = before?.crossings ?? [];
    const { settings, disabled, rules, captures = [], emit } = ground;
    const policy = ground.policy?.withNames((asset) => assets.asset(asset)?.names ?? []);
    this.#policy = policy;
    this.#alerts = new AlertBook({
      clock,
      phase: "learn",
      baseline: undefined,
      policy,
      assets,
      captures,
      emit: (record) => {
        this.#name(record);
        emit?.(this.#chain.add(record));
      },
      onSuppressed: (event) => this.#host.hear(event),
    });
    const host = { clock, phase: "learning", baseline: undefined, policy, assets, settings, disabled, rules } as const;
    this.#host = new DetectorHost(
      detectors,
      host,
      (doc, finding) => this.#raise(doc, finding),
      (doc, reason) => emit?.(this.#chain.add(failedDetector(doc, reason, clock.now))),
    );
  }

  hear(event: SensorEvent): void {
    if (event.type === "interval") this.#alerts.interval(event);
    this.#host.hear(event);
    if (event.type === "conduit" && event.stage === "ended" && event.isLearnable) this.#judge(event);
  }

  get counts(): Pick<RunCounts, "alerts" | "detectors" | "findings"> {
    const { findings, fill: alerts } = this.#alerts;
    return { detectors: this.#host.counts, findings, alerts };
  }

  /** Once every flow has ended. */
  finish(): void {
    this.#alerts.finish();
  }

  /**
   * Conduits that the policy denied, with the reason, and those between two zones, by key; `ending`: sessions that
   * go on,
   * as they would end now.
   */
  policyFacts(
    assetOf: AssetOf,
    ending: readonly ConduitEvent[] = [],
  ): { violations: Map<string, string>; crossings: Set<string> } {
    const violations = new Map<string, string>();
    const crossings = new Set(this.#crossings);
    const open = ending.filter(({ isLearnable }) => isLearnable).map((event) => this.#judgement(event));
    const ended = [...this.#judged.entries()].map(([, judged]) => judged);
    for (const judged of [...ended, ...open]) {
      if (judged === undefined) continue;
      const key = conduitKey(judged.session, assetOf);
      if (judged.violation !== undefined) violations.set(key, judged.violation);
      if (judged.isCrossing) crossings.add(key);
    }
    return { violations, crossings };
  }

  #raise(doc: DetectorDoc, finding: Finding): void {
    this.#finding = finding;
    this.#alerts.raise(doc, finding);
    this.#finding = undefined;
  }

  #name(record: Unchained): void {
    const finding = this.#finding;
    if (record.kind !== "alert" || record.severity < NAMING || finding === undefined) return;
    const { actor, session, time } = finding;
    if (actor.station === undefined && actor.ip === undefined) return;
    this.quarantine.name({ detector: record.detector, time, actor, session });
  }

  #judge(event: ConduitEvent): void {
    const { conduit } = event.session;
    if (this.#policy === undefined || this.#judged.touch(conduit)?.violation !== undefined) return;
    const judged = this.#judgement(event);
    if (judged !== undefined) this.#judged.set(conduit, judged);
  }

  #judgement({ session, time }: ConduitEvent): Judged | undefined {
    if (this.#policy === undefined) return undefined;
    const { verdict, from, to, nearMisses } = this.#policy.judge(session, time);
    const isCrossing = from !== undefined && to !== undefined && from.id !== to.id;
    const reason = nearMisses[0]?.reason ?? `no conduit of the policy allows ${from?.id ?? "?"} to ${to?.id ?? "?"}`;
    return {
      session,
      violation: verdict === "denied" ? `against the policy: ${reason}` : undefined,
      isCrossing,
    };
  }
}
