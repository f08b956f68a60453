import type { BaselineEntity, ConduitEntity } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import type { LearnedState } from "./learned-span.js";
import { isRare, type LearnedTime, type LearningJudge } from "./learning-judge.js";

const NEVER = Number.POSITIVE_INFINITY as PacketTime;
const CONTROLLER_ROLES = ["modbus/server"];

/** What is known of the site as a whole at the end of learning. */
export interface SiteFacts {
  readonly learned: LearnedTime;
  readonly judge: LearningJudge;
  /** When each asset was active in a second hour. */
  readonly habits: ReadonlyMap<string, PacketTime>;
  /** Conduits that the policy denied, with the reason, and those between two zones. */
  readonly violations: ReadonlyMap<string, string>;
  readonly crossings: ReadonlySet<string>;
  /** Name of a service by which a person works from afar, or by which nobody should reach a controller. */
  readonly remoteAccess: (transport: "tcp" | "udp", port: number) => string | undefined;
  readonly denied: (port: number) => string | undefined;
}

/** The entities with their states: what only the whole site tells is decided here. */
export function withStates(entities: readonly BaselineEntity[], site: SiteFacts): BaselineEntity[] {
  const controllers = new Set<string>();
  for (const entity of entities) {
    if (entity.kind === "asset" && CONTROLLER_ROLES.some((role) => (entity.roles[role] ?? 0) > 0)) {
      controllers.add(entity.key);
    }
  }
  return entities.map((entity) => {
    if (entity.state !== "ok") return entity;
    const { state, note } = stateOf(entity, controllers, site);
    return state === "ok" ? entity : { ...entity, state, ...(note === undefined ? {} : { note }) };
  });
}

function stateOf(entity: BaselineEntity, controllers: ReadonlySet<string>, site: SiteFacts): LearnedState {
  switch (entity.kind) {
    case "asset": {
      const habitTime = site.habits.get(entity.key) ?? NEVER;
      return site.judge.judge({ span: { ...entity, habitTime }, actors: [entity.key] });
    }
    case "conduit":
      return conduitState(entity, controllers, site);
    case "refused":
      return site.judge.judge({ span: { ...entity, habitTime: NEVER }, actors: [entity.client] });
    case "mqtt.broker":
    case "mqtt.client":
    case "mqtt.pub":
    case "mqtt.sub":
    case "mqtt.value":
    case "spb.edge":
    case "spb.host":
    case "ua.client":
    case "ua.server":
    case "loop":
    case "link":
    case "opening":
    case "mb.cycle":
    case "mb.reply":
    case "mb.ops":
      return { state: "ok" };
    case "ua.point":
    case "point":
      return { state: isRare(entity, site.learned, false) ? "rare" : "ok" };
  }
}

function conduitState(conduit: ConduitEntity, controllers: ReadonlySet<string>, site: SiteFacts): LearnedState {
  const violation = site.violations.get(conduit.key);
  if (violation !== undefined) return { state: "finding", note: violation };
  const named = conduit.ports.map((port) => site.denied(port)).find((name) => name !== undefined);
  if (named !== undefined && conduit.isDirected && controllers.has(conduit.server)) {
    return { state: "finding", note: `${named} to a controller: nobody should need it` };
  }
  const isRemote = conduit.ports.some((port) => site.remoteAccess(conduit.transport, port) !== undefined);
  const isGrave = isRemote || site.crossings.has(conduit.key);
  return { state: isRare(conduit, site.learned, isGrave) ? "rare" : "ok" };
}
