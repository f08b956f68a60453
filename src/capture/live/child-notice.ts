/** What the capture child is to do: its only argument, as JSON. */
export interface ChildTask {
  readonly interfaceName: string;
  readonly backend: "auto" | "ring" | "pcap";
  readonly filter: string;
  readonly snapBytes: number;
  readonly ringBytes: number;
  readonly isPromiscuous: boolean;
}

/** Counts since the child began; those of the kernel are of what the filter lets through. */
export interface ChildStats {
  readonly received: number;
  readonly dropped: number;
  readonly droppedByInterface: number;
  /** Frames written to the standard output. */
  readonly delivered: number;
}

/** One line of JSON on descriptor 3 of the capture child. */
export type ChildNotice =
  | { readonly kind: "listening"; readonly backend: "ring" | "pcap" }
  | ({ readonly kind: "stats" } & ChildStats)
  | { readonly kind: "link"; readonly state: "up" | "down" }
  | { readonly kind: "link"; readonly state: "gone"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string }
  /** Instead of all others: why each engine cannot be had. */
  | { readonly kind: "probe"; readonly ring?: string; readonly pcap?: string };

/** In place of a task: only look what can be had. */
export const PROBE_ARGUMENT = "probe";

/** Descriptor of the child for its notices. */
export const NOTICE_DESCRIPTOR = 3;

/** The notice of a line; undefined for anything else. */
export function parseNotice(line: string): ChildNotice | undefined {
  try {
    const notice: unknown = JSON.parse(line);
    return typeof notice === "object" && notice !== null && "kind" in notice ? (notice as ChildNotice) : undefined;
  } catch {
    return undefined;
  }
}
