import type { DetectorDoc, Finding } from "../contracts/detector.js";
import type { Session } from "../contracts/sensor-event.js";
import type { RaisedMemory, SessionMemory } from "./alert-memory.js";
import type { Raised } from "./open-alert.js";

/** Finds what a detector says of itself; undefined where there is no such detector any more. */
export type DocOf = (id: string) => DetectorDoc | undefined;

/** A finding in a form that a file can hold. */
export function raisedMemory({ doc, finding, ...rest }: Raised): RaisedMemory {
  const { session, ...plain } = finding;
  return { ...rest, doc: doc.id, finding: { ...plain, session: session && sessionMemory(session) } };
}

/** The finding again. Its session is as it stood, and goes on no more. */
export function remembered({ doc: id, finding, ...rest }: RaisedMemory, docOf: DocOf): Raised | undefined {
  const doc = docOf(id);
  return doc === undefined ? undefined : { ...rest, doc, finding: finding as Finding };
}

function sessionMemory(session: Session): SessionMemory {
  const { id, client, server, isDirectionKnown, transport, protocol, conduit, service, isSymmetric } = session;
  const { isMidstream, communityId, serverName, firstTime, firstFrame, capture } = session;
  const ends = { client, server, isDirectionKnown, transport, protocol, conduit, service, isSymmetric };
  return { id, ...ends, isMidstream, communityId, serverName, firstTime, firstFrame, capture };
}
