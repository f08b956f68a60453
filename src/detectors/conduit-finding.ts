import type { Finding } from "../contracts/detector.js";
import type { Session } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import type { Followed } from "./session-follower.js";

const DYNAMIC_PORTS_FROM = 49_152;

type Said = Pick<Finding, "severity" | "floor" | "raise" | "observed" | "expected" | "why">;

/** A finding about a session that a detector follows. */
export function conduitFinding(followed: Followed, isAmendment: boolean, said: Said): Finding {
  const { session, time, frame, capture, outcome, evidence } = followed;
  return {
    ...FINDING_DEFAULTS,
    key: conduitFindingKey(session),
    time,
    frame,
    capture,
    isAmendment,
    actor: session.client,
    target: session.server,
    session,
    outcome,
    isCertain: session.isSymmetric,
    evidence: [...evidence],
    ...said,
  };
}

/**
 * The port stands for the service, because it is there before the protocol is known; dynamic ports are one service.
 * [RFC 6335 §6]
 */
export function conduitFindingKey(session: Session): string[] {
  const { client, server, transport, service, isDirectionKnown, isSymmetric } = session;
  const isDirected = (isDirectionKnown || transport === "udp") && !isSymmetric;
  if (!isDirected) return [...[client.asset, server.asset].sort(), transport, service];
  const { port = 0 } = server;
  return [client.asset, server.asset, transport, port >= DYNAMIC_PORTS_FROM ? "dynamic" : String(port)];
}
