import type { LearnedRate, LinkEntity } from "../../contracts/baseline.js";
import type { LearnedLink } from "../../contracts/timing-baseline.js";
import type { EntityKind } from "./entity-kind.js";
import { rateLine, readRate } from "./rates.js";

const RATES = [
  "bytesPerSecond",
  "bytesPerSecondOfMinute",
  "otherPerTenSeconds",
  "otherPercent",
  "groupFramesPerSecond",
  "arpRequestsPerSecond",
  "repeatsPerSecond",
  "bytesPerMillisecond",
  "bytesPerTenMilliseconds",
] as const;

/** Lines of links. */
export const link: EntityKind<LinkEntity> = {
  kind: "link",
  keys: RATES,

  read(fields, learned) {
    if (!/^(untagged|\d{1,4})$/.test(learned.key)) fields.fail("key", 'the key of a link is "untagged" or a VLAN');
    const rates = Object.fromEntries(
      RATES.map((name) => {
        const rate: LearnedRate =
          readRate(fields, name) ?? fields.fail(undefined, `"${name}" is missing: a link has all its rates`);
        return [name, rate] as const;
      }),
    ) as unknown as LearnedLink;
    return { kind: "link", ...learned, ...rates };
  },

  line(entity) {
    return Object.fromEntries(RATES.map((name) => [name, rateLine(entity[name])] as const));
  },
};
