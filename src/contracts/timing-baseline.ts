import type { LearnedRate } from "./baseline.js";
import type { LatencyClass, Loop } from "./loop-event.js";

/** How often an operation comes round, in microseconds. */
export interface LearnedPeriod {
  readonly n: number;
  readonly median: number;
  /**
   * Median of the distance from the median; quantile 0.99 of it, an interval in which polls were left out taken as so
   * many; and the longest interval.
   */
  readonly mad: number;
  readonly p99: number;
  readonly max: number;
  /** At least nine of ten intervals lie close to the median. */
  readonly isCyclic: boolean;
  /** Of any three intervals in a row: the most that the shortest was, and the least that the longest was. */
  readonly slow: number;
  readonly fast: number;
  /** The most by which an interval differed from the one before, twice in a row, of three that were off the median. */
  readonly swing: number;
  /** The highest that the running mean of the distance from the median came to, a distance counted up to the median. */
  readonly rough: number;
}

/** How long answers take, in microseconds. */
export interface LearnedLatency {
  readonly n: number;
  readonly median: number;
  readonly mad: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
  /** The highest median of 16 answers in a row. */
  readonly slow: number;
}

/** What is usual in a control loop. */
export interface LearnedLoop {
  readonly client: string;
  readonly server: string;
  readonly protocol: Loop["protocol"];
  readonly part: string;
  /** From the first request to the last. */
  readonly seconds: number;
  /** Hours of the week in which it came round, in UTC, as 42 hexadecimal digits; absent in older baselines. */
  readonly weekHours?: string | undefined;
  /** Requests without an answer within a second. */
  readonly unanswered: number;
  /** The most of them among any ten requests in a row. */
  readonly unansweredOfTen: number;
  /** Between any two requests, in microseconds. */
  readonly pause: { readonly median: number; readonly mad: number; readonly max: number };
  /** By name; at most 64, of those that came at least eight times. */
  readonly periods: Readonly<Record<string, LearnedPeriod>>;
  readonly latencies: Readonly<Partial<Record<LatencyClass, LearnedLatency>>>;
}

/** What is usual on a link. Rates of bytes are those of the wire, of seconds or minutes that had frames. */
export interface LearnedLink {
  readonly bytesPerSecond: LearnedRate;
  /** Mean of the last 60 s. */
  readonly bytesPerSecondOfMinute: LearnedRate;
  /** Of ten seconds: bytes that no control protocol carried, and what part of all they were. */
  readonly otherPerTenSeconds: LearnedRate;
  readonly otherPercent: LearnedRate;
  /** To all or to a group, and those of them that ask for an address. */
  readonly groupFramesPerSecond: LearnedRate;
  readonly arpRequestsPerSecond: LearnedRate;
  /** How often the most frequent frame to a group came, byte for byte. */
  readonly repeatsPerSecond: LearnedRate;
  /** Most bytes in 1 ms and in 10 ms of a second. */
  readonly bytesPerMillisecond: LearnedRate;
  readonly bytesPerTenMilliseconds: LearnedRate;
}

/** How connections to a server are opened by habit. */
export interface LearnedOpening {
  readonly server: string;
  /** Attempts in a second that had any. */
  readonly attemptsPerSecond: LearnedRate;
  /** Most that were open halfway at once. */
  readonly halfOpenMax: number;
}

/** Questions about timing and load; undefined where nothing was learned, or it is not trusted. */
export interface TimingBaseline {
  loop(client: string, server: string, protocol: Loop["protocol"], part: string): LearnedLoop | undefined;
  /** By `untagged` or the outermost VLAN. */
  link(name: string): LearnedLink | undefined;
  openings(server: string): LearnedOpening | undefined;
}
