import type { OpcuaServerEntity } from "../../contracts/opcua-baseline.js";
import type { EntityKind } from "./entity-kind.js";
import { OPCUA_KEYS, opcuaPartsLine, readOpcuaParts } from "./opcua-fields.js";

/** Lines of what OPC UA servers say of themselves. */
export const opcuaServer: EntityKind<OpcuaServerEntity> = {
  kind: "ua.server",
  keys: OPCUA_KEYS,

  read(fields, learned) {
    if (!learned.key.startsWith("a:")) return fields.fail("key", "the key of an OPC UA server is its asset id");
    return { kind: "ua.server", ...learned, server: learned.key, ...readOpcuaParts(fields) };
  },

  line(entity) {
    return opcuaPartsLine(entity);
  },
};
