import type { ConduitEvent } from "../../contracts/sensor-event.js";
import { partyFields } from "./party-fields.js";
import { flagField, numberField, type RecordType, textField } from "./record-type.js";
import { endsOfSession, sessionFields } from "./session-fields.js";
import { generalFields } from "./time-fields.js";

/** A conversation that comes further. */
export const sessionRecord: RecordType<ConduitEvent> = {
  name: "session",
  help: "A TCP connection or UDP exchange comes further: name `session.stage` in the rule, else it is asked at each.",
  hears: "conduit",
  fields: {
    "session.stage": textField(
      "attempted, established, refused, answered, identified (its protocol became known), foreign or ended.",
      ({ stage }) => stage,
    ),
    "session.clientBytes": numberField("Payload bytes of the client so far.", ({ payloadBytes }) => payloadBytes[0]),
    "session.serverBytes": numberField("Payload bytes of the server so far.", ({ payloadBytes }) => payloadBytes[1]),
    "session.isAnswered": flagField("Both sides have sent payload.", ({ isLearnable }) => isLearnable),
    ...partyFields<ConduitEvent>("src", "the client", ({ session }) => session.client),
    ...partyFields<ConduitEvent>("dst", "the server", ({ session }) => session.server),
    ...sessionFields<ConduitEvent>(),
    ...generalFields<ConduitEvent>(),
  },
  by: ["src.asset", "dst.asset", "session.service"],
  endsOf: endsOfSession,
};
