import type { LinkSecond, Talker } from "../contracts/link-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";
import { groupSenderOf } from "./group-sender.js";
import { sessionFacts } from "./session-facts.js";

const TALKERS_MAX = 1024;
const LINKS_MAX = 256;
const WINDOW_SECONDS = 60;

interface Carried {
  readonly talker: Talker;
  readonly link: string;
  readonly window: RateWindow;
}

/** Frames of a link that belong to no flow. */
interface Rest {
  readonly window: RateWindow;
  /** Who sent most frames to groups in the latest second that had any. */
  sender: Party | undefined;
}

/** Bytes of one talker over the last minute. */
export interface TalkerMinute {
  readonly talker: Talker;
  readonly bytes: number;
}

/** What each talker carried over the last minute, by link, and what belongs to no flow. */
export class TalkerWindow {
  readonly #talkers = new BoundedMap<Carried, number>(TALKERS_MAX);
  readonly #rest = new BoundedMap<Rest>(LINKS_MAX);

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const { talkers, rest } = (saved ?? {}) as JsonObject;
    for (const [talker, link, window] of (talkers ?? []) as unknown as [Talker, string, Json][]) {
      this.#talkers.set(talker.id, { talker, link, window: minute(window) });
    }
    for (const [link, window, sender] of (rest ?? []) as unknown as [string, Json, Party | null][]) {
      this.#rest.set(link, { window: minute(window), sender: sender ?? undefined });
    }
  }

  add(second: LinkSecond): void {
    const { talkers, link, time, bytes: all, controlBytes } = second;
    let rest = all - controlBytes;
    for (const { talker, bytes } of talkers) {
      let carried = this.#talkers.touch(talker.id);
      if (carried === undefined) {
        carried = { talker, link, window: minute() };
        this.#talkers.set(talker.id, carried);
      }
      carried.window.add(time, bytes);
      rest -= bytes;
    }
    const known = this.#rest.touch(link) ?? { window: minute(), sender: undefined };
    this.#rest.set(link, known);
    known.window.add(time, Math.max(0, rest));
    known.sender = groupSenderOf(second) ?? known.sender;
  }

  /** Those of the link that carried anything, in no particular order. */
  ofLink(link: string, time: PacketTime): TalkerMinute[] {
    const found: TalkerMinute[] = [];
    for (const [, carried] of this.#talkers.entries()) {
      if (carried.link !== link) continue;
      const bytes = carried.window.total(time);
      if (bytes > 0) found.push({ talker: carried.talker, bytes });
    }
    return found;
  }

  /** Bytes of frames of the link that belong to no flow, and of flows that are told too seldom to count. */
  restOfLink(link: string, time: PacketTime): { readonly bytes: number; readonly sender: Party | undefined } {
    const rest = this.#rest.get(link);
    return { bytes: rest?.window.total(time) ?? 0, sender: rest?.sender };
  }

  save(): Json {
    const talkers = [...this.#talkers.entries()].map(([, { talker, link, window }]) => {
      const session = talker.session === undefined ? undefined : sessionFacts(talker.session);
      return [{ ...talker, session }, link, window.save()] as const;
    });
    const rest = [...this.#rest.entries()].map(
      ([link, { window, sender }]) => [link, window.save(), sender ?? null] as const,
    );
    return { talkers, rest } as unknown as Json;
  }
}

function minute(saved?: Json): RateWindow {
  return new RateWindow(saved, SECOND_US, WINDOW_SECONDS);
}
