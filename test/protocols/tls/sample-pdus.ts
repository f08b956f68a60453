import type { SampleHints, SamplePdu, SampleSequence } from "../../conformance/sample-sequence.js";
import { mixer } from "../../core/mixer-certificate.js";
import {
  alert,
  bytesOf,
  certificates,
  clientHello,
  extension,
  handshake,
  retryRandom,
  serverHello,
  vector,
  words,
} from "./made-records.js";

const https: SampleHints = { transport: "tcp", ports: [49_152, 443], handshakeServer: 1, portServer: 1 };
const elsewhere: SampleHints = { transport: "tcp", ports: [49_152, 1443], handshakeServer: 1, portServer: undefined };
const midstream: SampleHints = { transport: "tcp", ports: [8883, 49_152], handshakeServer: undefined, portServer: 0 };

const sessionIdentifier = new Uint8Array(32).fill(0x1d);
const keyShare = [51, vector(2, words(0x001d), vector(2, new Uint8Array(32).fill(0x99)))] as const;

/** Offers TLS 1.3 and below, as most clients do. */
const modernClient = clientHello({
  sessionIdentifier,
  cipherSuites: [0x3a3a, 0x1301, 0x1302, 0xc02f, 0x00ff],
  extensions: [
    extension.empty(0x6a6a),
    extension.serverName("broker.plant.example"),
    extension.groups(0x001d, 0x0017),
    extension.schemes(0x0403, 0x0804),
    extension.alpn("mqtt", "x-amzn-mqtt-ca"),
    extension.versions(0x2a2a, 0x0304, 0x0303),
    keyShare,
  ],
});

const oldClient = clientHello({
  cipherSuites: [0xc02f, 0x009c, 0x00ff],
  extensions: [extension.groups(0x0017), extension.schemes(0x0401)],
});

const retry = serverHello({
  random: retryRandom,
  sessionIdentifier,
  extensions: [extension.version(0x0304), [51, words(0x0017)]],
});

const modernServer = serverHello({ sessionIdentifier, extensions: [extension.version(0x0304), keyShare] });

const oldServer = serverHello({ cipherSuites: [0xc02f], extensions: [[0xff01, vector(1)]] });

/** One record is one message in each; exchanges are a hello and its answer. */
function handshakes(client: 0 | 1): SamplePdu[] {
  const server = client === 0 ? 1 : 0;
  return [
    { from: client, bytes: handshake(1, modernClient, 0x0301) },
    { from: server, bytes: handshake(2, retry), answers: 0 },
    { from: client, bytes: handshake(1, modernClient) },
    { from: server, bytes: handshake(2, modernServer), answers: 2 },
    { from: client, bytes: handshake(1, oldClient, 0x0301) },
    { from: server, bytes: handshake(2, oldServer), answers: 4 },
    { from: server, bytes: handshake(11, certificates(mixer, mixer)) },
    { from: server, bytes: handshake(13, bytesOf(vector(1, 1, 64), vector(2, words(0x0403)), vector(2))) },
    { from: client, bytes: handshake(11, certificates()) },
    { from: client, bytes: alert(2, 48) },
    { from: server, bytes: alert(1, 0) },
  ];
}

/** Hellos, certificates and alerts on a registered port, elsewhere and begun in the middle. */
export const tlsSamples: readonly SampleSequence[] = [
  { name: "handshakes on port 443", hints: https, pdus: handshakes(0) },
  { name: "handshakes on another port", hints: elsewhere, pdus: handshakes(0) },
  { name: "handshakes, begun in the middle", hints: midstream, pdus: handshakes(1) },
];
