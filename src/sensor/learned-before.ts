import type { LearnedSoFar } from "../baseline/learned-so-far.js";
import { openBaseline } from "../baseline/open-baseline.js";
import type { SeenTimes } from "../baseline/span-facts.js";
import type { BaselineEntity } from "../contracts/baseline.js";
import { type PacketTime, parsePacketTime } from "../core/packet-time.js";
import type { KnownStation } from "../inventory/station-table.js";

/** What a learner learned before a restart, ready to go on from. */
export interface LearnedBefore {
  readonly entities: readonly BaselineEntity[];
  readonly packets: number;
  /** Hours and days with traffic, and the times of the first and the last packet. */
  readonly times: SeenTimes;
}

/** Takes it apart. Throws a SensorFault BASELINE_INVALID where its lines are no baseline. */
export function openLearnedBefore({ lines, hours, days }: LearnedSoFar): LearnedBefore {
  const { header, entities } = openBaseline(lines.join("\n"), "what was learned before");
  const [from = "", to = ""] = header.window as string[];
  const times = { hours, days, first: parsePacketTime(from), last: parsePacketTime(to) };
  return { entities, packets: Number(header.packets), times };
}

/** Who was a router before is one from the first frame on, so that what is behind it keeps its names. */
export function routersIn(entities: readonly BaselineEntity[]): KnownStation[] {
  return entities.flatMap((entity) => {
    if (entity.kind !== "asset" || !entity.isRouter || entity.key.startsWith("a:ip:")) return [];
    return [{ station: entity.key.slice(2), isRouter: true, ips: entity.ips }];
  });
}

/** When each asset was active in a second hour, `habits` being those of now, and `firstSeen` its first time now. */
export function continuedHabits(
  before: readonly BaselineEntity[],
  habits: ReadonlyMap<string, PacketTime>,
  firstSeen: ReadonlyMap<string, PacketTime>,
): Map<string, PacketTime> {
  const all = new Map(habits);
  for (const entity of before) {
    if (entity.kind !== "asset") continue;
    const last = parsePacketTime(entity.last);
    const again = firstSeen.get(entity.key);
    if (entity.hours >= 2) all.set(entity.key, parsePacketTime(entity.first));
    else if (again !== undefined && hourOf(again) > hourOf(last)) all.set(entity.key, again);
  }
  return all;
}

function hourOf(time: PacketTime): number {
  return Math.floor(time / 3_600_000_000);
}
