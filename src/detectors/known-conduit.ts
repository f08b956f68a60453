import type { Baseline, ConduitEntity } from "../contracts/baseline.js";
import type { Session } from "../contracts/sensor-event.js";

/**
 * The conduit of the baseline that a session is in: by protocol once that is identified, by the server's port before.
 */
export function knownConduit(session: Session, baseline: Baseline): ConduitEntity | undefined {
  return matchOf(session, baseline.conduitsBetween(session.client.asset, session.server.asset));
}

/** As `knownConduit`, among those that are rare or stale. */
export function doubtfulConduit(session: Session, baseline: Baseline): ConduitEntity | undefined {
  return matchOf(session, baseline.doubtfulConduits(session.client.asset, session.server.asset));
}

/** Whether the baseline has this conduit. */
export function isKnownConduit(session: Session, baseline: Baseline): boolean {
  return knownConduit(session, baseline) !== undefined;
}

function matchOf(session: Session, between: readonly ConduitEntity[]): ConduitEntity | undefined {
  const { client, server, isDirectionKnown, transport, service } = session;
  return between.find((conduit) => {
    if (conduit.transport !== transport) return false;
    if (session.isSymmetric) return conduit.service === service;
    if (!conduit.isDirected) return isUnattributedMatch(session, conduit);
    const isForward = conduit.client === client.asset;
    if (!isForward && isDirectionKnown) return false;
    return isSameService(session, conduit, isForward ? server.port : client.port);
  });
}

/** A session whose beginning nobody saw is like one learned before; one whose beginning was seen needs its port. */
function isUnattributedMatch({ isDirectionKnown, server }: Session, conduit: ConduitEntity): boolean {
  if (conduit.service !== "unattributed") return false;
  return !isDirectionKnown || (server.port !== undefined && conduit.ports.includes(server.port));
}

function isSameService(session: Session, conduit: ConduitEntity, port: number | undefined): boolean {
  if (session.service === conduit.service) return true;
  if (port === undefined || !conduit.ports.includes(port)) return false;
  return session.protocol === undefined || /^\d+$/.test(conduit.service);
}
