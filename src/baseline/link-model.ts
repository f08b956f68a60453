import type { LinkEntity } from "../contracts/baseline.js";
import type { LinkSecond } from "../contracts/link-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import { createSpan, extendSpan, learnedFields } from "./learned-span.js";
import { LinkWindow } from "./link-window.js";
import { peakBytes } from "./peak-bytes.js";

const LINKS_MAX = 256;

/** What is met of one link. */
class MetLink {
  readonly span = createSpan();
  readonly window = new LinkWindow();
  readonly bytesPerSecond = new UpperQuantiles();
  readonly bytesPerSecondOfMinute = new UpperQuantiles();
  readonly otherPerTenSeconds = new UpperQuantiles();
  readonly otherPercent = new UpperQuantiles();
  readonly groupFramesPerSecond = new UpperQuantiles();
  readonly arpRequestsPerSecond = new UpperQuantiles();
  readonly repeatsPerSecond = new UpperQuantiles();
  readonly bytesPerMillisecond = new UpperQuantiles();
  readonly bytesPerTenMilliseconds = new UpperQuantiles();

  add(second: LinkSecond): void {
    extendSpan(this.span, second.time, second.time);
    this.bytesPerSecond.add(second.bytes);
    this.bytesPerSecondOfMinute.add(this.window.addToMinute(second));
    const span = this.window.addToSpan(second);
    if (span !== undefined && span.bytes > 0) {
      this.otherPerTenSeconds.add(span.otherBytes);
      this.otherPercent.add((100 * span.otherBytes) / span.bytes);
    }
    this.groupFramesPerSecond.add(second.groupFrames);
    this.arpRequestsPerSecond.add(second.arpRequests);
    this.repeatsPerSecond.add(second.repeats);
    this.bytesPerMillisecond.add(peakBytes(second.millisecondBytes, 1));
    this.bytesPerTenMilliseconds.add(peakBytes(second.millisecondBytes, 10));
  }
}

/** What links carry by habit. */
export class LinkModel {
  readonly #links = new BoundedMap<MetLink>(LINKS_MAX);

  get evictions(): number {
    return this.#links.evictions;
  }

  learn(second: LinkSecond): void {
    const known = this.#links.touch(second.link);
    const link = known ?? new MetLink();
    if (known === undefined) this.#links.set(second.link, link);
    link.add(second);
  }

  entities(): LinkEntity[] {
    return [...this.#links.entries()].map(([key, met]) => ({
      kind: "link",
      ...learnedFields(key, met.span),
      bytesPerSecond: met.bytesPerSecond.summary(),
      bytesPerSecondOfMinute: met.bytesPerSecondOfMinute.summary(),
      otherPerTenSeconds: met.otherPerTenSeconds.summary(),
      otherPercent: met.otherPercent.summary(),
      groupFramesPerSecond: met.groupFramesPerSecond.summary(),
      arpRequestsPerSecond: met.arpRequestsPerSecond.summary(),
      repeatsPerSecond: met.repeatsPerSecond.summary(),
      bytesPerMillisecond: met.bytesPerMillisecond.summary(),
      bytesPerTenMilliseconds: met.bytesPerTenMilliseconds.summary(),
    }));
  }
}
