import type { FindingEvidence } from "../contracts/detector.js";
import type { ConduitEvent, ConduitStage, Session } from "../contracts/sensor-event.js";
import { nameOf, serviceName } from "./wording.js";

/** What an event shows of its session. */
export function sessionNote({ session, stage, time, frame, capture, payloadBytes }: ConduitEvent): FindingEvidence {
  return { time, frame, capture, note: noteOf(session, stage, payloadBytes) };
}

function noteOf(session: Session, stage: ConduitStage, payloadBytes: ConduitEvent["payloadBytes"]): string {
  const client = nameOf(session.client);
  const server = nameOf(session.server);
  switch (stage) {
    case "attempted":
      return `${client}:${session.client.port} to ${server}:${session.server.port}, first packet`;
    case "established":
      if (!session.isMidstream) return `${server} answered`;
      return `payload between ${client}:${session.client.port} and ${server}:${session.server.port} without handshake`;
    case "refused":
      return `${server} refused`;
    case "answered":
      return `payload of ${client} and of ${server}`;
    case "identified":
      return `identified as ${serviceName(session)}`;
    case "foreign":
      return "payload that is not of the protocol of the port";
    case "ended":
      return `over after ${payloadBytes[0]} and ${payloadBytes[1]} payload bytes`;
  }
}
