import type { Session } from "../contracts/sensor-event.js";

/** A copy of a session as it stands: the session itself goes on and ends. */
export function sessionFacts(session: Session): Session {
  return {
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
}
