import type { AssetEntity } from "../../contracts/baseline.js";
import { isCount } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { rateLine, readRate } from "./rates.js";

/** Lines of assets. */
export const asset: EntityKind<AssetEntity> = {
  kind: "asset",
  keys: ["ips", "roles", "router", "names", "stack", "groups", "gapSeconds"],

  read(fields, learned) {
    if (!learned.key.startsWith("a:")) fields.fail("key", `the key of an asset begins with "a:", not "${learned.key}"`);
    const roles = fields.object("roles");
    if (!Object.values(roles).every(isCount)) fields.fail("roles", "each role must have a count");
    const gapSeconds = readRate(fields, "gapSeconds");
    return {
      kind: "asset",
      ...learned,
      ips: fields.texts("ips"),
      isRouter: fields.flag("router"),
      roles: roles as Record<string, number>,
      ...(fields.has("names") ? { names: fields.texts("names") } : {}),
      ...(fields.has("stack") ? { stack: fields.texts("stack") } : {}),
      ...(fields.has("groups") ? { groups: fields.texts("groups") } : {}),
      ...(gapSeconds === undefined ? {} : { gapSeconds }),
    };
  },

  line({ ips, roles, isRouter, names, stack, groups, gapSeconds }) {
    return {
      ips,
      roles,
      router: isRouter ? true : undefined,
      names,
      stack,
      groups,
      gapSeconds: gapSeconds === undefined ? undefined : rateLine(gapSeconds),
    };
  },
};
