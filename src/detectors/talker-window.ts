import type { LinkSecond, Talker } from "../contracts/link-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";
import { sessionFacts } from "./session-facts.js";

const TALKERS_MAX = 1024;
const WINDOW_SECONDS = 60;

interface Carried {
  readonly talker: Talker;
  readonly link: string;
  readonly window: RateWindow;
}

/** Bytes of one talker over the last minute. */
export interface TalkerMinute {
  readonly talker: Talker;
  readonly bytes: number;
}

/** What each talker carried over the last minute, by link. */
export class TalkerWindow {
  readonly #talkers = new BoundedMap<Carried, number>(TALKERS_MAX);

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    for (const [talker, link, window] of (saved ?? []) as unknown as [Talker, string, Json][]) {
      const kept = new RateWindow(window, SECOND_US, WINDOW_SECONDS);
      this.#talkers.set(talker.id, { talker, link, window: kept });
    }
  }

  add({ talkers, link, time }: LinkSecond): void {
    for (const { talker, bytes } of talkers) {
      let carried = this.#talkers.touch(talker.id);
      if (carried === undefined) {
        carried = { talker, link, window: new RateWindow(undefined, SECOND_US, WINDOW_SECONDS) };
        this.#talkers.set(talker.id, carried);
      }
      carried.window.add(time, bytes);
    }
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

  save(): Json {
    return [...this.#talkers.entries()].map(([, { talker, link, window }]) => {
      const session = talker.session === undefined ? undefined : sessionFacts(talker.session);
      return [{ ...talker, session }, link, window.save()];
    }) as unknown as Json;
  }
}
