import type { SampleHints, SamplePdu, SampleSequence } from "../../conformance/sample-sequence.js";
import { madeCertificate } from "../../core/made-certificate.js";
import {
  blob,
  doubleValue,
  extension,
  f64,
  list,
  localizedText,
  NULL,
  noise,
  type Part,
  qualifiedName,
  requestHeader,
  responseHeader,
  standardNode,
  text,
  textNode,
  time,
  u32,
} from "./opcua-bytes.js";
import {
  acknowledge,
  hello,
  message,
  openRequest,
  openResponse,
  POLICY,
  readRequest,
  readResponse,
  reverseHello,
  sealedMessage,
  sealedOpen,
  serviceFault,
} from "./opcua-messages.js";

const onPort: SampleHints = { transport: "tcp", ports: [49_152, 4840], handshakeServer: 1, portServer: 1 };
const elsewhere: SampleHints = { transport: "tcp", ports: [49_152, 51_210], handshakeServer: 1, portServer: undefined };
const midstream: SampleHints = {
  transport: "tcp",
  ports: [51_210, 49_152],
  handshakeServer: undefined,
  portServer: undefined,
};

const LEVEL = textNode("Tank.Level");
const SIGNATURE_BYTES = 32;

const createSession: Part = [
  ...requestHeader(461, 2),
  ...[
    ...text("urn:plant:client"),
    ...text("urn:plant:product"),
    ...localizedText("Client"),
    ...u32(1),
    ...NULL,
    ...NULL,
    ...u32(0),
  ],
  ...NULL,
  ...text("opc.tcp://plant.example:4840"),
  ...text("Shift 1"),
  ...blob(32),
  ...NULL,
  ...f64(60_000),
  ...u32(0),
];
const sessionCreated: Part = [
  ...responseHeader(464, 2),
  ...standardNode(1234),
  ...standardNode(4321),
  ...f64(60_000),
  ...blob(32),
  ...NULL,
  ...list(),
  ...u32(0),
  ...NULL,
  ...NULL,
  ...u32(0),
];
const userName: Part = [...text("user"), ...text("operator"), ...blob(6), ...NULL];
const activateSession: Part = [
  ...requestHeader(467, 3),
  ...[...NULL, ...NULL],
  ...NULL,
  ...list(text("en")),
  ...extension(324, userName),
  ...[...NULL, ...NULL],
];
const sessionActivated: Part = [...responseHeader(470, 3), ...blob(32), ...NULL, ...NULL];

const browse: Part = [
  ...requestHeader(527, 4),
  ...[...standardNode(0), ...time, ...u32(0)],
  ...u32(0),
  ...list([...standardNode(85), ...u32(0), ...standardNode(33), 1, ...u32(0), ...u32(63)]),
];
const reference: Part = [
  ...standardNode(35),
  1,
  ...LEVEL,
  ...qualifiedName(2, "Level"),
  ...localizedText("Level"),
  ...u32(2),
  ...standardNode(63),
];
const browsed: Part = [...responseHeader(530, 4), ...list([...u32(0), ...NULL, ...list(reference)]), ...u32(0)];

const write: Part = [...requestHeader(673, 5), ...list([...LEVEL, ...u32(13), ...NULL, ...doubleValue(2.5)])];
const written: Part = [...responseHeader(676, 5), ...list(u32(0)), ...u32(0)];
const createSubscription: Part = [...requestHeader(787, 6), ...f64(500), ...u32(60), ...u32(20), ...u32(0), 1, 0];
const subscriptionCreated: Part = [...responseHeader(790, 6), ...u32(99), ...f64(500), ...u32(60), ...u32(20)];
const monitored: Part = [
  ...[...LEVEL, ...u32(13), ...NULL, 0, 0, ...NULL],
  ...u32(2),
  ...[...u32(42), ...f64(250), ...extension(0), ...u32(1), 1],
];
const createItems: Part = [...requestHeader(751, 7), ...u32(99), ...u32(2), ...list(monitored)];
const itemsCreated: Part = [
  ...responseHeader(754, 7),
  ...list([...u32(0), ...u32(5), ...f64(250), ...u32(1), ...extension(0)]),
  ...u32(0),
];
const publish: Part = [...requestHeader(826, 8), ...list()];
const dataChange = extension(811, [...list([...u32(42), ...doubleValue(2.5)]), ...u32(0)]);
const published: Part = [
  ...responseHeader(829, 8),
  ...u32(99),
  ...list(u32(1)),
  0,
  ...[...u32(1), ...time, ...list(dataChange)],
  ...u32(0),
  ...u32(0),
];
const closeSession: Part = [...requestHeader(473, 9), 1];
const closeChannel: Part = requestHeader(452, 10);

/** Requests with their responses, in the order in which a client asks. */
const exchanges: readonly (readonly [request: Part, response: Part])[] = [
  [createSession, sessionCreated],
  [activateSession, sessionActivated],
  [browse, browsed],
  [readRequest(11, LEVEL), readResponse(11, doubleValue(2.5))],
  [readRequest(12, textNode("Nowhere")), serviceFault(12, 0x80340000)],
  [write, written],
  [createSubscription, subscriptionCreated],
  [createItems, itemsCreated],
  [publish, published],
  [closeSession, responseHeader(476, 9)],
];

type Make = (content: Part, sequence: number, request: number, type?: string) => Uint8Array;

const clear: Make = (content, sequence, request, type) => message({ sequence, request, type: type ?? "MSGF" }, content);
const signed: Make = (content, sequence, request, type) =>
  message({ sequence, request, type: type ?? "MSGF" }, content, noise(SIGNATURE_BYTES, sequence));
const sealed: Make = (content, sequence, _request, type) =>
  sealedMessage(
    { type: type ?? "MSGF" },
    noise(16 * Math.ceil(content.length / 16) + 48, 31 * sequence + content.length),
  );

/** All exchanges on one channel; `at` is the place of the first of them in its sequence. */
function pdusOf(make: Make, client: 0 | 1, at: number): SamplePdu[] {
  const server = client === 0 ? 1 : 0;
  const pdus = exchanges.flatMap(([request, response], index): SamplePdu[] => [
    { from: client, bytes: make(request, index + 2, index + 2) },
    { from: server, bytes: make(response, index + 2, index + 2), answers: at + 2 * index },
  ]);
  const last = exchanges.length + 2;
  return [...pdus, { from: client, bytes: make(closeChannel, last, last, "CLOF") }];
}

function opened(client: 0 | 1): SamplePdu[] {
  const server = client === 0 ? 1 : 0;
  return [
    { from: client, bytes: hello() },
    { from: server, bytes: acknowledge() },
    { from: client, bytes: openRequest() },
    { from: server, bytes: openResponse(), answers: 2 },
  ];
}

/** A channel whose opening cannot be read. */
function openedSealed(certificate: Part): SamplePdu[] {
  return [
    { from: 0, bytes: hello() },
    { from: 1, bytes: acknowledge() },
    { from: 0, bytes: sealedOpen(0, certificate, noise(256, 1), POLICY.basic256Sha256) },
    { from: 1, bytes: sealedOpen(7, certificate, noise(256, 2), POLICY.basic256Sha256) },
  ];
}

/** Sessions on clear, signed and encrypted channels, from the beginning and from the middle, either way round. */
export function opcuaSequences(certificate: Part): readonly SampleSequence[] {
  return [
    { name: "a session on port 4840", hints: onPort, pdus: [...opened(0), ...pdusOf(clear, 0, 4)] },
    { name: "a session on another port", hints: elsewhere, pdus: [...opened(0), ...pdusOf(clear, 0, 4)] },
    { name: "a session begun in the middle", hints: midstream, pdus: pdusOf(clear, 1, 0) },
    {
      name: "a server that connects to its client",
      hints: elsewhere,
      pdus: [
        { from: 0, bytes: reverseHello("urn:plant:server", "opc.tcp://plant.example:4840") },
        ...opened(1).map((pdu) => (pdu.answers === undefined ? pdu : { ...pdu, answers: pdu.answers + 1 })),
        ...pdusOf(clear, 1, 5),
      ],
    },
    { name: "a signed session", hints: elsewhere, pdus: [...openedSealed(certificate), ...pdusOf(signed, 0, 4)] },
    { name: "a signed session begun in the middle", hints: midstream, pdus: pdusOf(signed, 1, 0) },
    {
      name: "an encrypted session",
      hints: onPort,
      pdus: [...openedSealed(certificate), ...pdusOf(sealed, 0, 4).map(({ from, bytes }) => ({ from, bytes }))],
    },
    {
      name: "an encrypted session begun in the middle",
      hints: midstream,
      pdus: pdusOf(sealed, 1, 0).map(({ from, bytes }) => ({ from, bytes })),
    },
  ];
}

/** The same with a certificate that can be read. */
export const opcuaSamples: readonly SampleSequence[] = opcuaSequences([
  ...madeCertificate({ alternativeNames: [[6, "urn:plant:client"]] }).der,
]);
