import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LinkSecond } from "../../contracts/link-event.js";
import type { LearnedLink } from "../../contracts/timing-baseline.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { groupSenderOf } from "../group-sender.js";
import { linkFinding } from "../link-finding.js";
import { linkName } from "../link-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised } from "../wording.js";

const LINKS_MAX = 256;
const GROUP_FACTOR = 5;
const OTHER_FACTOR = 3;
/** Without a baseline a camera that sends to many is not known for what it is. */
const UNKNOWN_FACTOR = 10;
const SECONDS = 2;
const AGAIN_US = 60 * SECOND_US;

/** Seconds of one link, one after the other, with too many frames to groups. */
interface Watch {
  seconds: number;
  readonly lastTime: PacketTime;
  readonly told: Readonly<Record<string, PacketTime>>;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly links: BoundedMap<Watch>;
}

const OPTIONS = {
  groupCount: { default: 500, min: 10, max: 1_000_000, help: "Frames to groups in a second that are never too many." },
  repeatCount: { default: 20, min: 3, max: 10_000, help: "How often in a second one frame may come, byte for byte." },
  arpCount: { default: 50, min: 5, max: 100_000, help: "Questions for addresses in a second that are never too many." },
} as const;

/** Frames to all, or the same frame over and over. */
export const storm: Detector<"link-second", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/storm",
    title: "A storm of broadcasts, or a loop in the network",
    summary:
      "Many more frames to all or to groups than the link ever had, for two seconds; one such frame byte for byte " +
      "twenty times in a second, as a loop between switches makes it; or a flood of questions for addresses.",
    spec: ["IEC 62443-3-3 SR 7.1", "RFC 826"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT", "ABS"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814"],
    iso24392: ["6.2.j", "6.2.e"],
    blindTo: "Storms on links that are not mirrored, and loops of frames that go to one host only.",
    falseAlarms: "Discovery by engineering tools, and many devices that start at once after a power cut.",
    triage: [
      "One frame over and over: look for a cable between two ports of one switch, or a switch without spanning tree.",
      "Many frames of one sender: unplug it, or limit broadcasts at its port.",
      "Every controller of the link must look at every such frame: see whether their cycles suffer.",
    ],
  },
  options: OPTIONS,
  hears: ["link-second"],
  open(options, saved) {
    const { links } = (saved ?? {}) as JsonObject;
    return { options, links: openMap(LINKS_MAX, links) };
  },
  hear(second, memory, context) {
    const { groupFrames, arpRequests, repeats } = second;
    const { options, links } = memory;
    const least = Math.min(options.groupCount, options.arpCount, options.repeatCount);
    const before = links.get(second.link);
    if (groupFrames < least && before === undefined) return;
    const learned = context.baseline?.timing.link(second.link);
    const limits = limitsOf(learned, options);
    const isMany = groupFrames > limits.groupFrames;
    const follows = before !== undefined && second.time - before.lastTime <= SECOND_US;
    const seconds = isMany ? (follows ? before.seconds : 0) + 1 : 0;
    const kind =
      repeats >= limits.repeats ? "loop" : seconds >= SECONDS ? "group" : arpRequests > limits.arp ? "arp" : "";
    const told = before?.told ?? {};
    const isDue = kind !== "" && second.time - (told[kind] ?? 0) >= AGAIN_US;
    links.set(second.link, { seconds, lastTime: second.time, told: isDue ? { ...told, [kind]: second.time } : told });
    if (isDue) context.alert(findingOf(second, kind, learned, context));
  },
  save: ({ links }) => ({ links: saveMap(links) }),
};

function limitsOf(learned: LearnedLink | undefined, options: Memory["options"]) {
  const { groupCount, repeatCount, arpCount } = options;
  if (learned === undefined) return { groupFrames: UNKNOWN_FACTOR * groupCount, repeats: repeatCount, arp: arpCount };
  return {
    groupFrames: Math.max(GROUP_FACTOR * learned.groupFramesPerSecond.p999, groupCount),
    repeats: Math.max(OTHER_FACTOR * learned.repeatsPerSecond.max, repeatCount),
    arp: Math.max(OTHER_FACTOR * learned.arpRequestsPerSecond.p999, arpCount),
  };
}

function findingOf(
  second: LinkSecond,
  kind: string,
  learned: LearnedLink | undefined,
  context: DetectContext,
): Finding {
  const { link, groupFrames, arpRequests, repeats, groupSender } = second;
  const sender = groupSenderOf(second);
  const name = linkName(link);
  const by = groupSender === undefined ? "" : `, most of them by ${sender?.ip ?? groupSender}`;
  const texts: Readonly<Record<string, string>> = {
    loop: `one frame came ${repeats} times in a second, byte for byte, among ${groupFrames} frames to groups${by}`,
    group: `${groupFrames} frames to all or to groups came in a second${by}`,
    arp: `${arpRequests} questions for addresses came in a second${by}`,
  };
  return linkFinding(second, `latest frame of a second with ${groupFrames} frames to groups`, {
    key: [link, kind],
    ...(sender === undefined ? {} : { actor: sender, target: undefined }),
    value: String(kind === "arp" ? arpRequests : kind === "loop" ? repeats : groupFrames),
    isCertain: true,
    observed: `On ${name} ${texts[kind]}.`,
    expected: expectedText(learned, context),
    why:
      "Every host must take every such frame, controllers too, and switches send it out of every port: cycles suffer " +
      `all over the link. Find ${kind === "loop" ? "the loop in the cabling" : "the sender"} and cut it off.`,
  });
}

function expectedText(learned: LearnedLink | undefined, { baseline }: DetectContext): string {
  if (learned === undefined || baseline === undefined) return "A link of controllers has few frames to all.";
  const { groupFramesPerSecond: group, arpRequestsPerSecond: arp, repeatsPerSecond } = learned;
  return (
    `${capitalised(baselineName(baseline))} has ${group.n} seconds of this link: 999 of 1000 had no more than ` +
    `${group.p999} frames to groups and ${arp.p999} questions for addresses, and no frame came more than ` +
    `${repeatsPerSecond.max} times.`
  );
}
