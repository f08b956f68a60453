import type { AttackId } from "../catalog/attack-ics.js";
import type { FoundationalRequirement, SystemRequirement } from "../catalog/iec-62443.js";
import type { PlatformThreat } from "../catalog/iso-24392.js";
import type { Severity } from "../catalog/severity.js";
import type { Json } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";
import type { DetectorClass, Outcome } from "./alert.js";
import type { AssetDirectory } from "./asset-directory.js";
import type { Baseline, BaselineClass } from "./baseline.js";
import type { Doc } from "./doc.js";
import type { Policy } from "./policy.js";
import type { Party, SensorEvent, Session } from "./sensor-event.js";

/** What a detector is, for catalogues and for every alert it raises. */
export interface DetectorDoc extends Doc {
  /** Grows with every change of what the detector says about the same packets. */
  readonly version: number;
  /** Before adjustment, and the bounds of adjustment. */
  readonly severity: Severity;
  readonly floor: Severity;
  readonly cap: Severity;
  /** The first is the class of its alerts. */
  readonly classes: readonly [DetectorClass, ...DetectorClass[]];
  readonly fr: readonly FoundationalRequirement[];
  readonly sr: readonly SystemRequirement[];
  /** The first one gives the tactic. */
  readonly attack: readonly [AttackId, ...AttackId[]];
  readonly iso24392: readonly PlatformThreat[];
  /** What must have been learned long enough; until then its alerts are one level lower. */
  readonly coverage?: BaselineClass;
  readonly blindTo: string;
  readonly falseAlarms: string;
  /** What to do about an alert, step by step. */
  readonly triage: readonly string[];
}

/** One setting. Its name carries its unit: `settleSeconds`. */
export interface DetectorOption {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly help: string;
}

/** What a detector is, whether it is asked, and its settings with their defaults and what they stand at. */
export interface CatalogueEntry extends DetectorDoc {
  readonly enabled: boolean;
  readonly options: Readonly<Record<string, DetectorOption & { readonly value: number }>>;
}

/** The settings of a detector by name. */
export type OptionTable = Readonly<Record<string, DetectorOption>>;
/** What the settings of a table stand at. */
export type OptionValues<Options extends OptionTable> = Readonly<Record<keyof Options, number>>;

/**
 * Modbus messages of which a detector says nothing, and which change nothing in its memory, so that it is not told of
 * them. `reads`: requests that only read coils or registers, and their answers; `read-requests`: those, but not their
 * answers; `known-reads`: those that the baseline has of the client on this unit, and their answers; `sound-answers`:
 * answers to a read that was asked for, that accept it and have no anomaly.
 */
export type IgnoredMessages = "reads" | "read-requests" | "known-reads" | "sound-answers";

/**
 * A detector is a value, not a class. `Memory` is its running state: bounded, and the same after
 * `open(options, save(memory))`. It learns nothing by itself; what is normal stands in the baseline.
 */
export interface Detector<
  Heard extends SensorEvent["type"] = SensorEvent["type"],
  Memory = unknown,
  Options extends OptionTable = OptionTable,
> {
  readonly doc: DetectorDoc;
  readonly options: Options;
  readonly hears: readonly Heard[];
  readonly ignores?: IgnoredMessages;
  open(options: OptionValues<Options>, saved?: Json): Memory;
  hear(event: Extract<SensorEvent, { type: Heard }>, memory: Memory, context: DetectContext): void;
  /** Called at the time asked for by `wake`; `context.now` is that time. */
  due?(key: string, memory: Memory, context: DetectContext): void;
  save(memory: Memory): Json;
}

/** What a detector may use while it is asked. */
export interface DetectContext {
  /** Packet time: of the clock, which is never before that of the event heard. */
  readonly now: PacketTime;
  readonly phase: "learning" | "watching";
  /** Undefined when there is none: then only detectors of class ABS or POL are asked. */
  readonly baseline: Baseline | undefined;
  /** Undefined when there is none: then detectors of class POL alone are not asked. */
  readonly policy: Policy | undefined;
  /** What the inventory knows by now, in this run. */
  readonly assets: AssetDirectory;
  /** Calls `due` at `at`; the same key replaces the earlier wake. */
  wake(key: string, at: PacketTime): void;
  alert(finding: Finding): void;
  /** The detector cannot go on: it is not asked again in this run, and `reason` is told once. */
  fail(reason: string): void;
}

/** A frame that shows what was found, and in words what it shows. */
export interface FindingEvidence {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly note: string;
}

/** What a detector found; titles, identifiers, severity arithmetic, folding and identity are filled in by `alerts`. */
export interface Finding {
  /** What makes two findings of one detector the same finding, seen again. */
  readonly key: readonly string[];
  /** When it became true, and the frame that made it so. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** More is known of the occurrence with the same key and frame; it is not counted again. */
  readonly isAmendment: boolean;
  readonly actor: Party;
  readonly target: Party | undefined;
  readonly session: Session | undefined;
  readonly outcome: Outcome;
  /** Instead of those of the doc, where the case is better or worse than the usual one. */
  readonly severity: Severity | undefined;
  readonly floor: Severity | undefined;
  /** Levels to add for what the target or the service is; at most two count. */
  readonly raise: number;
  /** The verdict does not hang on how much was learned. */
  readonly isCertain: boolean;
  readonly point: string | undefined;
  readonly value: string | undefined;
  readonly previous: string | undefined;
  /** Three sentences: who did what to whom; what the baseline says, with its volume; why it matters and what next. */
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  readonly evidence: readonly FindingEvidence[];
}
