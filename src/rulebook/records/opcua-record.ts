import type { OpcuaItem, OpcuaRequest, OpcuaResponse, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import { partyFields } from "./party-fields.js";
import { type FieldTable, flagField, numberField, type RecordType, textField, textsField } from "./record-type.js";
import { endsOfSession, sessionFields } from "./session-fields.js";
import { generalFields } from "./time-fields.js";

type Operation = OpcuaRequest | OpcuaResponse;
type Anything = Operation | OpcuaSessionEvent;

const surroundings: FieldTable<Anything> = {
  "opcua.securityPolicy": textField("SecurityPolicy by name: None, Basic256Sha256 ..", ({ policy }) => policy),
  "opcua.securityMode": textField("None, Sign or SignAndEncrypt.", ({ mode }) => mode),
  ...partyFields<Anything>("src", "the client", ({ session }) => session.client),
  ...partyFields<Anything>("dst", "the server", ({ session }) => session.server),
  ...sessionFields<Anything>(),
  ...generalFields<Anything>(),
};

const operationFields: FieldTable<Operation> = {
  "opcua.service": textField("Name of the service: Read, Write, Call, Browse ..", ({ service }) => service),
  "opcua.nodes": textsField("Nodes to be read, watched or browsed.", (event) => askedIn(event)?.nodes),
  "opcua.items": textsField("Nodes that are written, added or deleted, or methods called; by node id.", (event) =>
    askedIn(event)?.items.map(({ name }) => name),
  ),
  "opcua.itemNames": textsField("The same by the names that people know, where they were seen.", (event) =>
    askedIn(event)?.items.map(({ browseName, name }: OpcuaItem) => browseName ?? name),
  ),
  "opcua.itemValues": textsField("What is written, or the arguments, in short.", (event) =>
    askedIn(event)?.items.map(({ value = "" }) => value),
  ),
  "opcua.number": numberField(
    "The first value that is written, where it is a number.",
    (event) => askedIn(event)?.items[0]?.number,
  ),
  "opcua.count": numberField("How many things are asked for.", (event) => askedIn(event)?.count),
  "opcua.userToken": textField(
    "How the user of the session said who it is: anonymous, userName, x509 or issued.",
    ({ session }, { userTokens }) => userTokens.get(session.id),
  ),
  ...surroundings,
};

const answerFields: FieldTable<OpcuaResponse> = {
  "opcua.outcome": textField("accepted or rejected.", (event) => event.outcome),
  "opcua.status": textField("StatusCode of the whole by name.", (event) => event.status),
  "opcua.statuses": textsField("StatusCodes by name, one for each item.", (event) =>
    event.statuses.map((status = "") => status),
  ),
  ...operationFields,
};

const sessionEventFields: FieldTable<OpcuaSessionEvent> = {
  "opcua.stage": textField("creating, created, activating, activated, refused or closed.", ({ stage }) => stage),
  "opcua.applicationUri": textField("ApplicationUri of the client.", ({ applicationUri }) => applicationUri),
  "opcua.applicationName": textField("ApplicationName of the client.", ({ applicationName }) => applicationName),
  "opcua.productUri": textField("ProductUri of the client.", ({ productUri }) => productUri),
  "opcua.serverUri": textField("ApplicationUri of the server.", ({ serverUri }) => serverUri),
  "opcua.userToken": textField("anonymous, userName, x509 or issued.", ({ tokenKind }) => tokenKind),
  "opcua.userName": textField("Name of the user.", ({ userName }) => userName),
  "opcua.isPasswordClear": flagField(
    "A password stands in the message as it is.",
    ({ isPasswordClear }) => isPasswordClear,
  ),
  "opcua.status": textField("StatusCode of the answer by name.", ({ status }) => status),
  ...surroundings,
};

/** An OPC UA request. */
export const opcuaRequestRecord: RecordType<OpcuaRequest> = {
  name: "opcua",
  help: "An OPC UA request that can be read; nothing is known of the answer.",
  hears: "opcua-request",
  fields: operationFields,
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

/** The answer to one. */
export const opcuaResponseRecord: RecordType<OpcuaResponse> = {
  name: "opcua-response",
  help: "The answer to an OPC UA request, with what was asked where that was seen.",
  hears: "opcua-response",
  fields: answerFields,
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

/** A session that is opened, refused or closed. */
export const opcuaSessionRecord: RecordType<OpcuaSessionEvent> = {
  name: "opcua-session",
  help: "An OPC UA session comes further: who opens it, as which user, and what the server says.",
  hears: "opcua-session",
  fields: sessionEventFields,
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

function askedIn(event: Operation): OpcuaRequest | undefined {
  return event.type === "opcua-request" ? event : event.request;
}
