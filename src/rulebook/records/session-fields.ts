import type { Session, Sighting } from "../../contracts/sensor-event.js";
import { type FieldTable, flagField, numberField, textField } from "./record-type.js";

/** What is known of the conversation in which something happens. */
export function sessionFields<Event extends Sighting & { readonly session: Session }>(): FieldTable<Event> {
  return {
    "session.protocol": textField(
      "Protocol once it is known: modbus, opcua, mqtt ..",
      ({ session }) => session.protocol,
    ),
    "session.transport": textField("tcp or udp.", ({ session }) => session.transport),
    "session.service": textField(
      "The protocol, else a known service, else the port.",
      ({ session }) => session.service,
    ),
    "session.port": numberField("Port of the server.", ({ session }) => session.server.port),
    "session.isMidstream": flagField("Its beginning was not seen.", ({ session }) => session.isMidstream),
    "session.isDirectionKnown": flagField("It is known who is the client.", ({ session }) => session.isDirectionKnown),
    "session.serverName": textField("Host that the client asks a TLS server for.", ({ session }) => session.serverName),
    "session.verdict": textField(
      "What the policy says of it: allowed, denied, internal (within one zone) or unzoned.",
      ({ session, time }, { context }) => context.policy?.judge(session, time).verdict,
      "policy",
    ),
    "session.isApprovedRemoteAccess": flagField(
      "The policy approves remote access in it now.",
      ({ session, time }, { context }) => context.policy?.remoteAccess(session, time) !== undefined,
      "policy",
    ),
    "session.isKnown": flagField(
      "The baseline has this client with this service of the server.",
      ({ session }, { context }) => {
        const { client, server, service } = session;
        const known = context.baseline?.conduitsBetween(client.asset, server.asset) ?? [];
        return known.some((conduit) => conduit.client === client.asset && conduit.service === service);
      },
      "baseline",
    ),
    "session.isWriter": flagField(
      "The baseline has the client as one that changes something in this Modbus server.",
      ({ session }, { context }) => {
        const known = context.baseline?.modbusOperations(session.client.asset, session.server.asset) ?? [];
        return known.some(({ writes }) => writes > 0);
      },
      "baseline",
    ),
  };
}

/** The two ends of a conversation. */
export const endsOfSession = ({ session }: { readonly session: Session }) => ({
  actor: session.client,
  target: session.server,
  session,
});
