import type { FindingEvidence } from "../contracts/detector.js";
import type { ConduitEvent } from "../contracts/sensor-event.js";
import { nameOf, serviceName } from "./wording.js";

/** What an event shows of its session. */
export function sessionNote({ session, stage, time, frame, capture, payloadBytes }: ConduitEvent): FindingEvidence {
  const [client, server] = [nameOf(session.client), nameOf(session.server)];
  const places = `${client}:${session.client.port} and ${server}:${session.server.port}`;
  const notes = {
    attempted: `${client}:${session.client.port} to ${server}:${session.server.port}, first packet`,
    established: session.isMidstream ? `payload between ${places} without handshake` : `${server} answered`,
    refused: `${server} refused`,
    answered: `payload of ${client} and of ${server}`,
    identified: `identified as ${serviceName(session)}`,
    foreign: "payload that is not of the protocol of the port",
    ended: `over after ${payloadBytes[0]} and ${payloadBytes[1]} payload bytes`,
  };
  return { time, frame, capture, note: notes[stage] };
}
