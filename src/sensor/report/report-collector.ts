import type { AlertRecord, HealthRecord, IncidentRecord, SensorRecord } from "../../contracts/alert.js";
import type { AssetDirectory, KnownAsset } from "../../contracts/asset-directory.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Policy } from "../../contracts/policy.js";
import type { ConduitEvent, SensorEvent } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { isKnownConduit } from "../../detectors/known-conduit.js";
import { type LoopFigures, LoopMemory, type LoopSeries } from "../loop-series.js";

const ALERTS_MAX = 5000;
const CONDUITS_MAX = 5000;

/** A conduit as it was seen in the run. */
export interface SeenConduit {
  readonly client: string;
  readonly server: string;
  readonly isDirected: boolean;
  readonly service: string;
  readonly isKnown: boolean;
  sessions: number;
  refused: number;
  payloadBytes: number;
}

/** Everything a report tells. */
export interface ReportFacts {
  readonly captures: readonly string[];
  readonly from: PacketTime;
  readonly to: PacketTime;
  readonly frames: number;
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
  readonly alerts: readonly AlertRecord[];
  readonly incidents: readonly IncidentRecord[];
  readonly health: readonly HealthRecord[];
  readonly auditCount: number;
  readonly assets: readonly KnownAsset[];
  readonly conduits: readonly SeenConduit[];
  readonly loops: readonly LoopFigures[];
  readonly blindSpots: readonly string[];
  /** Alerts and conduits that the report has no room for. */
  readonly leftOut: number;
}

/** Hears a watcher and keeps what a report is made of. */
export class ReportCollector {
  readonly #alerts = new Map<string, AlertRecord>();
  readonly #incidents = new Map<string, IncidentRecord>();
  readonly #health: HealthRecord[] = [];
  readonly #conduits = new BoundedMap<SeenConduit>(CONDUITS_MAX);
  readonly #audits = new Set<string>();
  readonly #loops: LoopSeries = new LoopMemory();
  #leftOut = 0;

  record(record: SensorRecord): void {
    if (record.kind === "health") this.#health.push(record);
    else if (record.kind === "incident") this.#incidents.set(record.id, record);
    else if (record.kind === "audit") this.#audits.add(record.id);
    else if (this.#alerts.has(record.id) || this.#alerts.size < ALERTS_MAX) this.#alerts.set(record.id, record);
    else this.#leftOut++;
  }

  event(event: SensorEvent, baseline: Baseline | undefined): void {
    this.#loops.hear(event);
    if (event.type === "conduit" && (event.stage === "ended" || event.stage === "refused"))
      this.#conduit(event, baseline);
  }

  /** Together with what the run knows at its end. */
  facts(
    run: Pick<ReportFacts, "captures" | "from" | "to" | "frames" | "baseline" | "policy" | "blindSpots">,
    directory: AssetDirectory,
  ): ReportFacts {
    const incidents = [...this.#incidents.values()].filter(({ state }) => state !== "merged");
    return {
      ...run,
      alerts: [...this.#alerts.values()],
      incidents: incidents.sort((a, b) => b.severity - a.severity || (a.ts < b.ts ? -1 : 1)),
      health: this.#health,
      auditCount: this.#audits.size,
      assets: [...directory.assets()],
      conduits: [...this.#conduits.entries()].map(([, conduit]) => conduit),
      loops: this.#loops.loops(),
      leftOut: this.#leftOut + this.#conduits.evictions,
    };
  }

  #conduit({ session, stage, payloadBytes }: ConduitEvent, baseline: Baseline | undefined): void {
    const known = this.#conduits.touch(session.conduit);
    const conduit = known ?? {
      client: session.client.asset,
      server: session.server.asset,
      isDirected: session.conduit.includes(`${session.client.asset}>`),
      service: `${session.transport}/${session.service}`,
      isKnown: baseline !== undefined && isKnownConduit(session, baseline),
      sessions: 0,
      refused: 0,
      payloadBytes: 0,
    };
    if (known === undefined) this.#conduits.set(session.conduit, conduit);
    if (stage === "refused") {
      conduit.refused++;
      return;
    }
    conduit.sessions++;
    conduit.payloadBytes += payloadBytes[0] + payloadBytes[1];
  }
}
