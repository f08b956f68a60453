import { randomUUID } from "node:crypto";
import type { AlertQuery } from "../../../contracts/alert-query.js";
import type { RecordStore } from "../../../contracts/record-store.js";
import type { GivenCapture, ReplayDesk, ReplayOrder, ReplayRoom, ReplayView } from "../../../contracts/replay-desk.js";
import { SensorFault } from "../../../core/fault.js";
import { openPolicy } from "../../../policy/open-policy.js";
import { receiveCapture } from "./received-capture.js";
import { type KeptReplay, ReplayFolder } from "./replay-folder.js";
import { type ReplayLimits, replayLimits } from "./replay-limits.js";
import { hasResults, type ReplayGround, runReplay } from "./replay-run.js";
import { ReplayStores } from "./replay-stores.js";

const NAME_CHARACTERS_MAX = 200;
/** How often the free room is looked at while a capture comes. */
const ROOM_EVERY_BYTES = 16 << 20;
const EVERY: AlertQuery = {
  severityMin: undefined,
  status: "all",
  fields: {},
  texts: { is: [], not: [] },
  from: undefined,
  to: undefined,
};

/** What replays go by. */
export interface SensorReplaysOptions {
  /** In the data folder; made. */
  readonly folder: string;
  readonly ground: () => ReplayGround;
  /** Told of bugs, and of what is wrong with the world. */
  readonly onFault: (error: unknown) => void;
  readonly limits?: Partial<ReplayLimits>;
}

/** Replays of captures beside the sensor, one at a time, in processes that others go before. */
export class SensorReplays implements ReplayDesk {
  readonly #folder: ReplayFolder;
  readonly #options: SensorReplaysOptions;
  readonly #limits: ReplayLimits;
  readonly #stores = new ReplayStores();
  readonly #replays = new Map<string, KeptReplay>();
  readonly #stops = new Map<string, AbortController>();
  /** Those that take a capture in. */
  readonly #receiving = new Set<string>();
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** What an earlier sensor left half done has failed; captures that were on their way then are gone. */
  constructor(options: SensorReplaysOptions) {
    this.#options = options;
    this.#limits = { ...replayLimits, ...options.limits };
    this.#folder = new ReplayFolder(options.folder);
    const kept = this.#folder.kept().toSorted((a, b) => (a.begun < b.begun ? -1 : 1));
    for (const replay of kept) {
      this.#replays.set(replay.id, replay);
      if (replay.state === "waiting") this.#forget(replay.id);
      else if (replay.state === "running") {
        this.#set(replay.id, {
          state: "failed",
          notes: [...replay.notes, "The sensor ended while it ran: start anew."],
        });
      }
    }
  }

  get room(): ReplayRoom {
    const { captureBytesMax, captureBytesInAllMax, capturesMax, replaysMax } = this.#limits;
    return { captureBytesMax, captureBytesInAllMax, capturesMax, replaysMax };
  }

  replays(): readonly ReplayView[] {
    this.#tidy();
    return [...this.#replays.values()].map(viewOf).reverse();
  }

  replay(id: string): ReplayView | undefined {
    const replay = this.#replays.get(id);
    return replay === undefined ? undefined : viewOf(replay);
  }

  begin({ who, policyText }: ReplayOrder): ReplayView {
    if (policyText !== undefined) openPolicy(policyText, "the given policy");
    this.#tidy();
    const ended = [...this.#replays.values()].filter(({ state }) => state !== "waiting" && state !== "running");
    for (const { id } of ended.slice(0, Math.max(0, this.#replays.size - this.#limits.replaysMax + 1)))
      this.#forget(id);
    if (this.#replays.size >= this.#limits.replaysMax || this.#isClosed) {
      throw refused("there are too many replays under way: wait for one to end, or delete one");
    }
    this.#checkFree();
    const replay: KeptReplay = {
      id: `R-${randomUUID()}`,
      who,
      begun: new Date(Date.now()).toISOString(),
      state: "waiting",
      captures: [],
      readBytes: 0,
      totalBytes: 0,
      alerts: 0,
      notes: [],
      whatIf: undefined,
      policyText,
    };
    this.#folder.make(replay);
    this.#replays.set(replay.id, replay);
    return viewOf(replay);
  }

  async addCapture(id: string, { name, announcedBytes, bytes }: GivenCapture): Promise<ReplayView> {
    const { captures } = this.#waiting(id);
    const shown = shownName(name);
    const others = captures.filter((capture) => capture.name !== shown);
    const same = captures.find((capture) => capture.name === shown);
    const { capturesMax, captureBytesMax, captureBytesInAllMax } = this.#limits;
    if (others.length >= capturesMax) throw refused(`a replay has at most ${capturesMax} captures: join some of them`);
    const used = others.reduce((sum, capture) => sum + capture.bytes, 0);
    const file = same?.file ?? `capture-${nextNumber(captures)}`;
    const bytesMax = Math.min(captureBytesMax, captureBytesInAllMax - used);
    let lookedAt = 0;
    const checkRoom = (size: number): void => {
      if (size > bytesMax) throw refused(`there is room for ${bytesMax} bytes of this capture: cut it, or give fewer`);
      if (this.#replays.get(id)?.state !== "waiting") throw refused("this replay takes no captures any more");
      if (size - lookedAt < ROOM_EVERY_BYTES) return;
      lookedAt = size;
      this.#checkFree();
    };
    checkRoom(announcedBytes);
    this.#receiving.add(id);
    try {
      const size = await receiveCapture({ path: this.#folder.path(id, file), bytes, checkRoom });
      checkRoom(size);
      const all = [...others, { name: shown, file, bytes: size }];
      return this.#set(id, { captures: all, totalBytes: used + size });
    } finally {
      this.#receiving.delete(id);
    }
  }

  start(id: string): ReplayView {
    const { captures } = this.#waiting(id);
    if (captures.length === 0) throw refused("there is no capture to replay: give one first");
    const stop = new AbortController();
    this.#stops.set(id, stop);
    const view = this.#set(id, { state: "running" });
    this.#last = this.#last.then(() => this.#run(id, stop.signal));
    return view;
  }

  store(id: string): RecordStore | undefined {
    const replay = this.#replays.get(id);
    return replay?.state === "done" ? this.#stores.of(id, this.#folder.path(id, "data")) : undefined;
  }

  async remove(id: string): Promise<void> {
    const stop = this.#stops.get(id);
    if (stop === undefined) {
      this.#forget(id);
      return;
    }
    const running = this.#last;
    this.#set(id, { state: "cancelled" });
    stop.abort();
    await running;
  }

  /** Ends what runs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stop of this.#stops.values()) stop.abort();
    await this.#last;
    this.#stores.closeAll();
  }

  async #run(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#replayed(id, signal);
    } catch (error) {
      this.#options.onFault(error);
      if (this.#replays.has(id)) this.#fail(id, error instanceof SensorFault ? error.message : "this is a bug");
    } finally {
      this.#stops.delete(id);
      if (this.#replays.get(id)?.state === "cancelled") this.#forget(id);
    }
  }

  async #replayed(id: string, signal: AbortSignal): Promise<void> {
    const replay = this.#replays.get(id);
    if (replay === undefined || signal.aborted) {
      if (this.#isClosed) this.#fail(id, "The sensor was stopped before it ran: start anew.");
      return;
    }
    const [folder, limits, ground] = [this.#folder, this.#limits, this.#options.ground()];
    const onProgress = (readBytes: number) => this.#show(id, { readBytes });
    const end = await runReplay(replay, { folder, ground, limits, signal, onProgress });
    if (this.#replays.get(id)?.state !== "running") return;
    if (signal.aborted) this.#fail(id, "The sensor was stopped while it ran: start anew.");
    else if (hasResults(end)) {
      const { totalBytes } = replay;
      const notes = end.notes.map((note) => nameCaptures(note, replay));
      const alerts = this.#stores.of(id, folder.path(id, "data")).alertPage(EVERY, "last", 0, 0).total;
      this.#set(id, { state: "done", readBytes: totalBytes, alerts, notes, whatIf: end.whatIf });
    } else {
      const notes = end.notes.map((note) => nameCaptures(note, replay));
      const why = end.code === undefined ? "It was ended: it may need more memory than it may have." : undefined;
      this.#set(id, { state: "failed", notes: notes.length > 0 || why === undefined ? notes : [why] });
    }
  }

  #waiting(id: string): KeptReplay {
    const replay = this.#replays.get(id);
    if (replay?.state !== "waiting") throw refused("this replay takes no captures any more: begin another");
    if (this.#receiving.has(id)) throw refused("a capture of this replay is on its way: give them one by one");
    return replay;
  }

  #fail(id: string, why: string): void {
    const notes = this.#replays.get(id)?.notes ?? [];
    this.#set(id, { state: "failed", notes: [...notes, why] });
  }

  #set(id: string, change: Partial<KeptReplay>): ReplayView {
    const view = this.#show(id, change);
    const replay = this.#replays.get(id);
    if (replay !== undefined) this.#folder.write(replay);
    return view;
  }

  /** In memory alone. */
  #show(id: string, change: Partial<KeptReplay>): ReplayView {
    const replay = this.#replays.get(id);
    if (replay === undefined) throw refused("this replay is not there any more");
    const changed = { ...replay, ...change };
    this.#replays.set(id, changed);
    return viewOf(changed);
  }

  /** Captures that nobody sends on. */
  #tidy(): void {
    const since = Date.now() - this.#limits.waitingMs;
    for (const { id, state, begun } of [...this.#replays.values()]) {
      if (state === "waiting" && Date.parse(begun) < since && !this.#receiving.has(id)) this.#forget(id);
    }
  }

  #forget(id: string): void {
    if (!this.#replays.delete(id)) return;
    this.#stores.close(id);
    this.#folder.remove(id);
  }

  #checkFree(): void {
    if (this.#folder.freeBytes >= this.#limits.freeBytesMin) return;
    throw refused("the disk of the sensor has no room for captures: delete replays, or make room");
  }
}

function viewOf({ policyText: _, ...view }: KeptReplay): ReplayView {
  return view;
}

function refused(message: string): SensorFault {
  return new SensorFault("REPLAY_REFUSED", message);
}

/** Of a path, its end; it is shown, and no path. */
function shownName(name: string): string {
  return name.replace(/^.*[\\/]/s, "").slice(0, NAME_CHARACTERS_MAX) || "capture";
}

function nextNumber(captures: ReplayView["captures"]): number {
  return captures.reduce((next, { file }) => Math.max(next, Number(file.slice(file.lastIndexOf("-") + 1)) + 1), 1);
}

/** In notes files are called what people call them. */
function nameCaptures(note: string, { captures }: ReplayView): string {
  return note.replace(/(?:\S*\/)?(capture-\d+)\b/g, (text, file) => {
    return captures.find((capture) => capture.file === file)?.name ?? text;
  });
}
