import type { Session } from "../contracts/sensor-event.js";

/** The latest copy, and of which session: the detectors that hear of an event all ask for the same one. */
let latest: { readonly session: Session; readonly facts: Session } | undefined;

/** A copy of a session as it stands: the session itself goes on and ends. */
export function sessionFacts(session: Session): Session {
  if (latest?.session === session && isStill(latest.facts, session)) return latest.facts;
  const facts = {
    id: session.id,
    client: session.client,
    server: session.server,
    isDirectionKnown: session.isDirectionKnown,
    transport: session.transport,
    protocol: session.protocol,
    conduit: session.conduit,
    service: session.service,
    isSymmetric: session.isSymmetric,
    isMidstream: session.isMidstream,
    communityId: session.communityId,
    serverName: session.serverName,
    firstTime: session.firstTime,
    firstFrame: session.firstFrame,
    capture: session.capture,
  };
  latest = { session, facts };
  return facts;
}

/** All else of a session stays as it is. */
function isStill(facts: Session, session: Session): boolean {
  return (
    facts.client === session.client &&
    facts.server === session.server &&
    facts.protocol === session.protocol &&
    facts.service === session.service &&
    facts.isDirectionKnown === session.isDirectionKnown &&
    facts.isSymmetric === session.isSymmetric &&
    facts.isMidstream === session.isMidstream &&
    facts.serverName === session.serverName
  );
}
