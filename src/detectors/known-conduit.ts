import type { Baseline, ConduitEntity } from "../contracts/baseline.js";
import type { Session } from "../contracts/sensor-event.js";

/** Whether the baseline has this conduit: by protocol once that is identified, by the server's port before. */
export function isKnownConduit(session: Session, baseline: Baseline): boolean {
  const { client, server, isDirectionKnown } = session;
  const between = baseline
    .conduitsBetween(client.asset, server.asset)
    .filter(({ transport }) => transport === session.transport);
  if (session.isSymmetric) return between.some(({ service }) => service === session.service);
  return between.some((conduit) => {
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
