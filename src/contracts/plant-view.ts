import type { AssetName, DeviceClass } from "./asset-directory.js";
import type { EntityState } from "./baseline.js";
import type { ZoneType } from "./policy.js";

/** An asset as the console shows it. Times are ISO 8601 with six digits, of packets. */
export interface AssetView {
  readonly id: string;
  readonly names: readonly AssetName[];
  readonly ips: readonly string[];
  readonly mac: string | undefined;
  readonly vendor: string | undefined;
  readonly vlans: readonly number[];
  readonly deviceClass: DeviceClass;
  /** Of the Purdue model: of its zone, else guessed; undefined where nothing tells. */
  readonly level: number | undefined;
  readonly zone: string | undefined;
  readonly isRouter: boolean;
  /** Whether the baseline has it, and how far that is trusted; undefined where it has not. */
  readonly baselineState: EntityState | undefined;
  /** Whether it sent anything since the sensor began. */
  readonly isSeen: boolean;
  /** `<protocol>/client` or `<protocol>/server`. */
  readonly roles: Readonly<Record<string, number>>;
  /** What it carries that has no address of its own. */
  readonly parts: readonly string[];
  /** With those of the baseline. */
  readonly first: string;
  readonly last: string;
  readonly frames: number;
}

/** A zone of the policy; without a policy there is none. */
export interface ZoneView {
  readonly id: string;
  readonly type: ZoneType;
  readonly level: number;
  readonly assets: number;
}

/**
 * `denied`: the policy does not allow it, whatever the baseline has; else `declared`: the policy allows it; else
 * `learned`: the baseline has it and trusts it; else `new`.
 */
export type ConduitStanding = "declared" | "learned" | "new" | "denied";

/** Who talks to whom over what. */
export interface ConduitView {
  /** As in alerts. */
  readonly key: string;
  readonly client: string;
  readonly server: string;
  readonly isDirected: boolean;
  readonly transport: "tcp" | "udp";
  readonly service: string;
  readonly standing: ConduitStanding;
  /** Whether the baseline has it, and how far that is trusted; undefined where it has not. */
  readonly baselineState: EntityState | undefined;
  /** Whether it carried anything in this run. */
  readonly isSeen: boolean;
  /** Since the sensor began, those that are open too; payload of both sides. */
  readonly sessions: number;
  readonly bytes: number;
  /** Of what the baseline has, else of what was seen. */
  readonly first: string;
  readonly last: string;
}

/** A point of a series; what is undefined was not measured. Microseconds. */
export interface LoopPoint {
  readonly ts: string;
  readonly polls: number;
  readonly periodUs: number | undefined;
  /** Mean difference between an interval and the one before it, of the same operation. */
  readonly jitterUs: number | undefined;
  readonly latencyUs: number | undefined;
  readonly latencyMaxUs: number | undefined;
  /** Part of the period that is left when the slowest answer has come, 0 to 1. */
  readonly headroom: number | undefined;
  readonly unanswered: number;
}

/** A control loop with its last hour. */
export interface LoopView {
  readonly key: string;
  readonly client: string;
  readonly server: string;
  readonly protocol: string;
  /** Unit of Modbus, `publish` or `calls` of OPC UA, topic of MQTT. */
  readonly part: string;
  readonly polls: number;
  readonly unanswered: number;
  /** Of the latest point that has one. */
  readonly periodUs: number | undefined;
  /** Least of its points: what the list of loops is sorted by. */
  readonly headroom: number | undefined;
  readonly latencyMeanUs: number;
  readonly latencyP99Us: number;
  /** What was learned: period and highest usual latency, where there is a baseline. */
  readonly learnedPeriodUs: number | undefined;
  readonly learnedLatencyUs: number | undefined;
  readonly points: readonly LoopPoint[];
}

/** Load of a link, per ten seconds of its last hour. */
export interface LinkView {
  /** `untagged` or the outermost VLAN. */
  readonly key: string;
  readonly points: readonly {
    readonly ts: string;
    readonly bytesPerSecond: number;
    /** Part of it that control protocols are not, 0 to 1. */
    readonly otherShare: number;
  }[];
  /** Of the last minute, most bytes first, of what no control protocol carried; at most 10. */
  readonly topFlows: readonly { readonly conduit: string; readonly bytes: number }[];
}

/** The plant as a sensor knows it, live or replayed. Answers are plain and made when asked. */
export interface PlantView {
  /** In the order of their ids; those of the baseline that were not seen in this run too. */
  assets(): readonly AssetView[];
  zones(): readonly ZoneView[];
  /** In the order of their keys. */
  conduits(): readonly ConduitView[];
  /** In the order of their keys. */
  loops(): readonly LoopView[];
  /** What is untagged, then by VLAN. */
  links(): readonly LinkView[];
  readonly unlisted: UnlistedCounts;
}

/** What was seen and was not listed, the last time it was asked for, for want of room. */
export type UnlistedCounts = Readonly<Record<"assets" | "conduits" | "loops" | "links", number>>;
