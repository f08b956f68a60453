import type { LinkSecond } from "../../../src/contracts/link-event.js";
import { at } from "../given.js";

/** The second that ends at `seconds`, of a link that carries hardly anything unless told. */
export function linkSecond(seconds: number, over: Partial<LinkSecond> = {}): LinkSecond {
  return {
    type: "link-second",
    time: at(seconds),
    frame: Math.round(seconds),
    capture: 0,
    link: "untagged",
    frames: 10,
    bytes: 1000,
    controlBytes: 900,
    groupFrames: 0,
    arpRequests: 0,
    groupSender: undefined,
    repeats: 0,
    millisecondBytes: new Int32Array(1000),
    talkers: [],
    ...over,
  };
}
