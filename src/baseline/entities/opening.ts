import type { OpeningEntity } from "../../contracts/baseline.js";
import type { EntityKind } from "./entity-kind.js";
import { rateLine, readRate } from "./rates.js";

/** Lines of how connections to a server are opened. */
export const opening: EntityKind<OpeningEntity> = {
  kind: "opening",
  keys: ["attemptsPerSecond", "halfOpenMax"],

  read(fields, learned) {
    if (!learned.key.startsWith("a:")) fields.fail("key", 'the key of openings is the asset of the server, "a:.."');
    const attemptsPerSecond =
      readRate(fields, "attemptsPerSecond") ??
      fields.fail(undefined, '"attemptsPerSecond" is missing: a rate is needed');
    const halfOpenMax = fields.count("halfOpenMax");
    return { kind: "opening", ...learned, server: learned.key, attemptsPerSecond, halfOpenMax };
  },

  line({ attemptsPerSecond, halfOpenMax }) {
    return { attemptsPerSecond: rateLine(attemptsPerSecond), halfOpenMax };
  },
};
