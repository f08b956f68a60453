import type { Session } from "../../src/contracts/sensor-event.js";
import type { ServiceFact, ServiceFactKind, SpokenService } from "../../src/contracts/service-event.js";
import { at } from "./given.js";

/** Facts that the server of a session shows. */
const BY_SERVER: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>([
  ...(["spoken", "weak", "login-failed", "null-session", "name-answer", "name-missing", "time-served"] as const),
]);

/** Something that a session shows of its service. */
export function serviceFact(
  service: SpokenService,
  fact: ServiceFactKind,
  value: string,
  of: Session,
  seconds = 1,
  frame = 10,
): ServiceFact {
  const by = BY_SERVER.has(fact) ? of.server : of.client;
  return { type: "service-fact", time: at(seconds), frame, capture: 0, session: of, by, service, fact, value };
}
