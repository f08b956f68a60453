import { type Cast, MQTT_CAST, OPC_UA_CAST, SPARKPLUG_CAST } from "./cast.js";
import type { Play } from "./recording.js";
import { wrapText } from "./wrap-text.js";

interface StackCase extends Play {
  readonly title: string;
  readonly what: readonly string[];
  /** By name of the host. */
  readonly stacks: Readonly<Record<string, string>>;
  readonly plays: string;
  /** One paragraph each. */
  readonly lookFor: readonly (readonly string[])[];
}

const MOSQUITTO = "Eclipse Mosquitto 2.0 (Debian)";

export const STACK_CASES: readonly StackCase[] = [
  {
    name: "opcua-plant",
    seconds: 30,
    cast: OPC_UA_CAST,
    title: "OPC UA between an operator station and a tank farm",
    what: [
      "One client of node-opcua opens six sessions with one server of node-opcua, one after the other: in the clear",
      "with every service that a station uses, signed, signed with a wrong password, encrypted under two policies,",
      "and one over a connection that the server opened.",
    ],
    stacks: { "tank-farm": "node-opcua server", operator: "node-opcua client" },
    plays: "test/stacks/opcua-client.ts",
    lookFor: [
      [
        "**In the clear** (SecurityPolicy None): GetEndpoints and FindServers; Read of five variables and of one",
        "that is not there (BadNodeIdUnknown); Write of three, of a text where a number belongs (BadTypeMismatch),",
        "and of one value of each type; RegisterNodes; Browse with two references at a time, so that BrowseNext goes",
        "on; TranslateBrowsePathsToNodeIds; Call of `Tank.Fill`, done once and refused once (BadOutOfRange); a",
        "subscription to two variables and to events, changed and silenced before it is deleted; HistoryRead; Read",
        "of 4000 numbers, whose answer comes in four chunks. PublishRequests that wait when the subscription is",
        "deleted are answered by ServiceFaults (BadNoSubscription), as they should be.",
      ],
      [
        "**Signed** (Basic256Sha256, mode Sign): readable, signature behind each message; the user's password is",
        "encrypted within. The second such session has a wrong password: the ActivateSessionResponse says",
        "BadUserAccessDenied and nothing else.",
      ],
      [
        "**Encrypted** (SignAndEncrypt; Basic256Sha256, then Aes128_Sha256_RsaOaep): types and sizes can be seen, no",
        "service. The messages of these sessions are those of `truth.json` all the same, so they can be counted.",
      ],
      [
        "**Reverse connect**: the server knocks at port 4841 of the operator station (a few connections that are",
        "reset, before and after it is open), then says ReverseHello, and the client opens a session over that",
        "connection.",
      ],
    ],
  },
  {
    name: "mqtt-plant",
    seconds: 20,
    cast: MQTT_CAST,
    title: "MQTT in three versions",
    what: [
      "A dozen clients of MQTT.js at one broker: MQTT 3.1, 3.1.1 and 5, every QoS in both directions, retained",
      "messages, wills, topic aliases, refusals, a take-over, and one client inside of WebSocket frames.",
    ],
    stacks: { broker: MOSQUITTO, field: "MQTT.js 5" },
    plays: "test/stacks/mqtt-play.ts",
    lookFor: [
      [
        "`watcher` (MQTT 5) subscribes with wildcards (`plant/+/level`, `plant/alarm/#`) and to a shared",
        "subscription, and hears everything; it leaves with reason 4 (disconnect with will message) and a user",
        "property.",
      ],
      [
        "`meter` (3.1.1, user and password) publishes with QoS 0, 1 and 2: a number, JSON, text, 20,000 bytes and an",
        "empty payload; one message is retained. `gauge` (5) gives its topic the alias 3 and then publishes twice",
        "with an empty topic name. `old` (3.1) gets the retained message, and takes it away by an empty one.",
      ],
      [
        "`drive-4` and `drive-5` vanish without DISCONNECT; the broker publishes their wills to `watcher`. `guest-4`",
        "and `guest-5` have a wrong password: CONNACK with return code 5 and with reason 135. Two clients call",
        "themselves `panel`: when the second connects, the broker closes the connection of the first (this version",
        "of Mosquitto sends no DISCONNECT before). `browser` speaks MQTT 5 over WebSocket on port 9001; its frames",
        "are masked.",
      ],
    ],
  },
  {
    name: "sparkplug-plant",
    seconds: 20,
    cast: SPARKPLUG_CAST,
    title: "Sparkplug B: an edge node, a device and a host application",
    what: [
      "The edge node `pumps` of group `north` with its device `pump1`, by Eclipse Tahu's client (MQTT 3.1.1), and",
      "the host application `scada`, by MQTT.js (MQTT 5) and Tahu's payloads.",
    ],
    stacks: { broker: MOSQUITTO, field: "sparkplug-client 3 (Eclipse Tahu); MQTT.js 5 with sparkplug-payload" },
    plays: "test/stacks/sparkplug-play.ts",
    lookFor: [
      [
        "Births give names, aliases and types; data carries aliases only, so that NDATA and DDATA have names only",
        "for those who heard the births, on this connection or on that of the subscriber. NCMD names its metric,",
        "DCMD uses the alias. The edge node dies with DDEATH and NDEATH; the host application says online, then",
        "offline, in retained STATE messages, and leaves a will that says the same.",
      ],
      [
        "Tahu's client counts `seq` from 0 with each NBIRTH and never changes `bdSeq`. Each message is there twice:",
        "on its way to the broker and on its way to the host.",
      ],
    ],
  },
];

/** The README of a recording by stacks that tell themselves what they sent. */
export function stackReadme(play: StackCase): string {
  return `# ${play.title}

${wrapText(...play.what)}

## How it was made

${wrapText(
  `\`npm run samples -- ${play.name}\` (as root, with \`npm ci --ignore-scripts --prefix test/stacks\` and Debian's`,
  "mosquitto) builds one switch and one network namespace per host, starts real stacks in them and records at the",
  `switch with tcpdump (libpcap). What is played stands in \`${play.plays}\`, which the integration tests play on`,
  "loopback too. Offloads are off, so checksums are valid. Keys, certificates and passwords were made for the",
  "recording and thrown away; another run differs in them, in times, ports and identifiers, and in little else.",
  "Origin and licence are the project's.",
)}

| host | address | MAC | what | stack |
|---|---|---|---|---|
${hostRows(play.cast, play.stacks).join("\n")}

## What to look for

${play.lookFor.map((sentences) => wrapText(...sentences)).join("\n\n")}

## Expected messages

${wrapText(
  "`truth.json` is what the client library itself says that it sent and got, not what a decoder saw; the tests hold",
  "`expected.pdus.ndjson` against it. No segment is lost.",
)}
`;
}

function hostRows(cast: Cast, stacks: Readonly<Record<string, string>>): string[] {
  return cast.hosts.map(
    ({ name, address, mac, what }) => `| ${name} | ${address} | ${mac} | ${what} | ${stacks[name]} |`,
  );
}
