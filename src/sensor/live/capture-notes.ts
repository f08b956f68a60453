import { LeakyBucket } from "../../alerts/leaky-bucket.js";
import type { HealthRecord } from "../../contracts/alert.js";
import type { CapturePointState } from "../../contracts/live-capture.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { SelfReport } from "./self-report.js";

/** Changes of one capture point that are told at once, and per minute from then on: links may flap for hours. */
const TOLD_AT_ONCE = 20;
const TOLD_PER_MINUTE = 2;
/** Frames dropped are told this often at most. */
const DROPS_MS = 60_000;

interface Told {
  readonly bucket: LeakyBucket;
  isUp: boolean | undefined;
  dropped: number;
  droppedMs: number;
}

/** Tells what becomes of the capture points. */
export class CaptureNotes {
  readonly #report: SelfReport;
  readonly #told = new Map<string, Told>();

  constructor(report: SelfReport) {
    this.#report = report;
  }

  /** Hears of each change. */
  readonly changed = (state: CapturePointState, before: CapturePointState | undefined): void => {
    const { name, condition, reason } = state;
    if (condition === before?.condition || condition === "starting" || condition === "stopped") return;
    const told = this.#of(name);
    const isUp = condition === "listening";
    if (isUp && told.isUp === true) return;
    told.isUp = isUp;
    const code = isUp ? "capture-up" : condition === "gone" ? "capture-gone" : "capture-down";
    this.#tell(told, code, name, messageOf(state, reason));
  };

  /** Looks at what was dropped: to be called every second or so, and at the end. */
  counted(states: readonly CapturePointState[], isEnd = false): void {
    const nowMs = Date.now();
    for (const { name, dropped = 0, droppedByInterface = 0, frames } of states) {
      const told = this.#of(name);
      const all = dropped + droppedByInterface;
      if (all <= told.dropped || (!isEnd && nowMs - told.droppedMs < DROPS_MS)) continue;
      const lost = all - told.dropped;
      told.dropped = all;
      told.droppedMs = nowMs;
      const message =
        `${name}: ${lost} frames were dropped before the sensor could take them, ${all} in all beside ${frames} ` +
        "that it took: what they carried is not seen.";
      this.#report.tell("capture-dropping", message, {
        point: name,
        counts: { lost, droppedByKernel: dropped, droppedByInterface, frames },
      });
    }
  }

  #of(name: string): Told {
    const known = this.#told.get(name);
    if (known !== undefined) return known;
    const made: Told = {
      bucket: new LeakyBucket(TOLD_AT_ONCE, TOLD_PER_MINUTE),
      isUp: undefined,
      dropped: 0,
      droppedMs: 0,
    };
    this.#told.set(name, made);
    return made;
  }

  #tell({ bucket }: Told, code: HealthRecord["code"], point: string, message: string): void {
    if (!bucket.hasRoom((Date.now() * 1000) as PacketTime)) return;
    bucket.take();
    this.#report.tell(code, message, { point });
  }
}

function messageOf({ name, interfaceName, backend, condition }: CapturePointState, reason: string | undefined): string {
  const where = interfaceName === undefined || interfaceName === name ? name : `${name} (${interfaceName})`;
  const why = reason === undefined ? "" : `: ${reason}`;
  if (condition === "listening") return `${where}: frames are taken, by ${backend}.`;
  if (condition === "link-down") return `${where}: the link is down, nothing is seen${why}`;
  if (condition === "gone") return `${where}: the interface is gone, nothing is seen until it is back${why}`;
  return `${where}: nothing is seen${why}`;
}
