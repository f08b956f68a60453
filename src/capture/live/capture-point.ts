import type { CaptureDamage } from "../../contracts/frame-source.js";
import type { CaptureBackend, CapturePointCondition, CapturePointState } from "../../contracts/live-capture.js";
import type { Frame } from "../../core/frame.js";
import { ByteWindow } from "../byte-window.js";
import { CaptureFile } from "../capture-file.js";
import { DamageLog } from "../damage-log.js";
import type { CapturePointOptions } from "./capture-point-options.js";
import { CaptureProcess } from "./capture-process.js";
import type { ChildNotice } from "./child-notice.js";
import { Deafness } from "./deafness.js";
import { KernelCounts } from "./kernel-counts.js";
import { RestartDelay } from "./restart-delay.js";

const WINDOW_BYTES = 1024 * 1024;
const CHECK_MS = 1000;

/** Between the end of a stream and the end of the process that wrote it. */
const GRACE_MS = 500;

/** Hears of every change of condition, and of a restart. */
export type ChangeListener = (state: CapturePointState, before: CapturePointState | undefined) => void;

/** One place where frames are taken: its process is started, watched, and started anew until `stop`. */
export class CapturePoint {
  readonly #options: CapturePointOptions;
  readonly #index: number;
  readonly #onChange: ChangeListener;
  /** Called when there may be something to read. */
  readonly #onStream: () => void;
  readonly #window = new ByteWindow(WINDOW_BYTES);
  readonly #delay = new RestartDelay();
  readonly #counts = new KernelCounts();
  readonly #deafness = new Deafness();
  #process: CaptureProcess | undefined;
  #file: CaptureFile | undefined;
  #damages: CaptureDamage[] = [];
  #backend: CaptureBackend;
  #condition: CapturePointCondition = "starting";
  #sinceMs = Date.now();
  #reason: string | undefined;
  #frames = 0;
  #bytes = 0;
  #lastFrameMs: number | undefined;
  /** When what is read now came. */
  #readMs: number | undefined;
  #restarts = 0;
  #listenedSinceMs: number | undefined;
  #failure: string | undefined;
  #hasEnded = false;
  /** True once the process was looked at. */
  #isOld = false;
  #isStopping = false;
  #told: CapturePointState | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #check: NodeJS.Timeout;

  constructor(options: CapturePointOptions, index: number, onChange: ChangeListener, onStream: () => void) {
    this.#options = options;
    this.#index = index;
    this.#onChange = onChange;
    this.#onStream = onStream;
    if (options.interfaceName === undefined) this.#backend = "command";
    else this.#backend = options.backend === "pcap" ? "pcap" : "ring";
    this.#check = setInterval(() => this.#watch(), CHECK_MS);
    this.#start();
    this.#tell();
  }

  /** A copy of how it fares now. */
  get state(): CapturePointState {
    const hasCounts = this.#backend !== "command";
    return {
      name: this.#options.name,
      interfaceName: this.#options.interfaceName,
      backend: this.#backend,
      condition: this.#condition,
      sinceMs: this.#sinceMs,
      reason: this.#reason,
      frames: this.#frames,
      bytes: this.#bytes,
      received: hasCounts ? this.#counts.received : undefined,
      dropped: hasCounts ? this.#counts.dropped : undefined,
      droppedByInterface: hasCounts ? this.#counts.droppedByInterface : undefined,
      restarts: this.#restarts,
      lastFrameMs: this.#lastFrameMs,
    };
  }

  /** True once it was stopped and everything was read. */
  get isOver(): boolean {
    return this.#condition === "stopped" && this.#file === undefined;
  }

  /** As `FrameSource.next`. */
  next(frame: Frame): boolean {
    if (this.#file?.next(frame) !== true) return false;
    this.#frames++;
    this.#bytes += frame.end - frame.at;
    frame.number = this.#frames;
    this.#lastFrameMs = this.#readMs;
    return true;
  }

  /** Waits for more of the stream there is now; false at its end, and when there is none. */
  async fill(): Promise<boolean> {
    const file = this.#file;
    if (file === undefined) return false;
    const hasMore = await file.fill().catch((error: unknown) => {
      this.#failure ??= error instanceof Error ? error.message : String(error);
      this.#process?.kill();
      return false;
    });
    if (file !== this.#file) return false;
    if (this.#backend === "command" && file.isRecognised) this.#hearListening("command");
    this.#readMs = this.#process?.bytes.lastMs;
    if (hasMore) return true;
    this.#file = undefined;
    if (!this.#hasEnded) this.#endStuck();
    this.#settle();
    return false;
  }

  /** Ends capturing; what was captured can still be read. */
  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    clearTimeout(this.#timer);
    if (this.#hasEnded || this.#process === undefined) this.#settle();
    else this.#process.stop();
  }

  /** Ends at once. */
  async close(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    clearInterval(this.#check);
    this.#process?.kill();
    await this.#process?.bytes.close();
  }

  #start(): void {
    this.#hasEnded = false;
    this.#isOld = false;
    this.#failure = undefined;
    this.#listenedSinceMs = undefined;
    this.#deafness.begin();
    this.#counts.begin();
    const process: CaptureProcess = new CaptureProcess(this.#options, {
      notice: (notice) => {
        if (process === this.#process) this.#hear(notice);
      },
      ended: (reason) => this.#end(reason),
    });
    this.#process = process;
    this.#damages = [];
    const { name } = this.#options;
    const what = this.#options.command?.join(" ") ?? name;
    this.#file = new CaptureFile(
      what,
      this.#index,
      process.bytes,
      this.#window,
      new DamageLog(name, this.#damages),
      undefined,
    );
    this.#onStream();
  }

  /** After damage nothing more can be read; a process whose stream ended well ends by itself. */
  #endStuck(): void {
    const process = this.#process;
    const damage = this.#damages[0]?.reason;
    setTimeout(() => {
      if (process !== this.#process || this.#hasEnded) return;
      this.#failure ??= damage;
      process?.kill();
    }, GRACE_MS).unref();
  }

  #end(reason: string): void {
    this.#hasEnded = true;
    this.#failure ??= reason;
    this.#onStream();
    this.#settle();
  }

  /** Goes on once the process has ended and its stream was read to the end. */
  #settle(): void {
    if (!this.#hasEnded || this.#file !== undefined) return;
    if (this.#isStopping) {
      clearInterval(this.#check);
      this.#become("stopped", undefined);
      this.#onStream();
      return;
    }
    if (this.#condition !== "gone") this.#become("failed", this.#failure);
    const listenedMs = this.#listenedSinceMs === undefined ? 0 : Date.now() - this.#listenedSinceMs;
    this.#timer = setTimeout(() => {
      this.#restarts++;
      this.#start();
    }, this.#delay.nextMs(listenedMs));
  }

  #hear(notice: ChildNotice): void {
    this.#deafness.hearSign();
    if (notice.kind === "listening") this.#hearListening(notice.backend);
    if (notice.kind === "failed") this.#failure = notice.reason;
    if (notice.kind === "link") this.#hearLink(notice);
    if (notice.kind === "stats") {
      this.#counts.add(notice);
      this.#deafness.hearStats(notice);
    }
  }

  #hearListening(backend: CaptureBackend): void {
    this.#backend = backend;
    this.#listenedSinceMs ??= Date.now();
    if (this.#condition !== "link-down") this.#become("listening", undefined);
  }

  #hearLink(notice: ChildNotice & { kind: "link" }): void {
    const name = this.#options.interfaceName;
    if (notice.state === "gone") this.#become("gone", notice.reason);
    else if (notice.state === "up") {
      if (this.#listenedSinceMs !== undefined) this.#become("listening", undefined);
      else if (this.#condition !== "failed") this.#become("starting", undefined);
    } else
      this.#become(
        "link-down",
        `${name} has no link: check the cable and the mirror port, or \`ip link set ${name} up\``,
      );
  }

  /** Once a second: a process that is deaf or stuck is ended, and so started anew. */
  #watch(): void {
    const bytes = this.#process?.bytes;
    if (this.#hasEnded || bytes === undefined) return;
    if (this.#backend === "command") {
      // On a quiet link most programs write not even a header; one that still runs at the second look listens.
      if (this.#isOld) this.#hearListening("command");
      this.#isOld = true;
      return;
    }
    const trouble = this.#deafness.check(bytes.takenBytes, bytes.isAwaited);
    if (trouble === undefined) return;
    this.#failure ??= trouble;
    this.#process?.kill();
  }

  #become(condition: CapturePointCondition, reason: string | undefined): void {
    const isSame = condition === this.#condition && reason === this.#reason;
    if (isSame && this.#restarts === this.#told?.restarts) return;
    if (!isSame) this.#sinceMs = Date.now();
    this.#condition = condition;
    this.#reason = reason;
    this.#tell();
  }

  #tell(): void {
    const before = this.#told;
    this.#told = this.state;
    this.#onChange(this.#told, before);
  }
}
