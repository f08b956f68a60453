import { type Host, udp } from "../../inventory/frames.js";
import type { Part } from "../../sensor/plant.js";
import {
  dnsQuery,
  ftpCommand,
  ftpLogin,
  ntpAnswer,
  ntpQuestion,
  parts,
  smb1,
  smb1Negotiated,
} from "../../sensor/service-messages.js";
import { certificate } from "../traffic/certificate.js";
import { tlsTalk } from "../traffic/tls-talk.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

const [SSL_3, TLS_1_0] = [0x0300, 0x0301] as const;

/** The engineering station at the page of the host application, as it does a few times a day. */
function atPage(stage: Stage, said: readonly Part[]): void {
  const { engineering, primary } = stage.plant.site;
  connected(stage, engineering, primary, 443, said);
}

function connected(stage: Stage, client: Host, server: Host, port: number, said: readonly Part[]): void {
  stage.party(client);
  stage.party(server);
  stage.play((frames) => frames.stream(1, client, server, port, said, { clientPort: stage.plant.ground.port() }));
}

/** What services beside control show of themselves. */
export const serviceScenarios: readonly Scenario[] = [
  {
    name: "A default password at a controller that anybody can read",
    shows: ["posture/plaintext-service", "posture/default-credentials"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      connected(stage, client, controller.host, 21, parts(ftpLogin("USER", "USER")));
    },
  },
  {
    name: "A program is loaded into a controller",
    shows: ["integrity/firmware-transfer"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      const said = parts([...ftpLogin("loader", "n0t-1n-the-l1st"), ...ftpCommand("STOR line.apx")]);
      connected(stage, client, controller.host, 21, said);
    },
  },
  {
    name: "Two stations share files as of old",
    shows: ["posture/weak-protocol"],
    play: (stage) => {
      const { engineering, standby } = stage.plant.site;
      const said = [["client", smb1(0x72, false, {})] as const, ["server", smb1Negotiated()] as const];
      connected(stage, engineering, standby, 445, parts(said));
    },
  },
  {
    name: "A controller asks the Internet for a name",
    shows: ["posture/dns-egress"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const resolver = stage.outside("9.9.9.9");
      stage.play((frames) => frames.datagram(1, host, resolver, 53, dnsQuery("update.example.com")));
    },
  },
  {
    name: "A controller takes the time from a stranger",
    shows: ["posture/ntp-source"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { stranger } = stage;
      stage.sends(0.01, [
        udp({ from: host, to: stranger, ports: [123, 123], payload: ntpQuestion }),
        udp({ from: stranger, to: host, ports: [123, 123], payload: ntpAnswer() }),
      ]);
    },
  },
  {
    name: "Two stations encrypt as of old",
    shows: ["posture/tls-deprecated"],
    play: (stage) => {
      const { engineering, standby } = stage.plant.site;
      connected(stage, engineering, standby, 8443, tlsTalk(SSL_3));
    },
  },
  {
    name: "The page of the host application chooses an older TLS",
    shows: ["posture/tls-downgrade"],
    play: (stage) => atPage(stage, tlsTalk(TLS_1_0, certificate())),
  },
  {
    name: "The page of the host application shows a certificate of somebody else",
    shows: ["posture/cert-change"],
    play: (stage) => atPage(stage, tlsTalk(undefined, certificate({ issuer: "Nobody knows" }))),
  },
  {
    name: "A station shows a certificate that has ended",
    shows: ["posture/cert-expiry"],
    play: (stage) => {
      const { engineering, standby } = stage.plant.site;
      const ended = certificate({ notAfter: "20251231235959Z" });
      connected(stage, engineering, standby, 8444, tlsTalk(undefined, ended));
    },
  },
  {
    name: "Nobody can read what goes to the port of Modbus",
    shows: ["posture/encrypted-blind"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      connected(stage, client, controller.host, 502, tlsTalk());
    },
  },
  {
    name: "The engineering station looks at the page of the host application",
    shows: [],
    resembles: [
      ...(["posture/tls-deprecated", "posture/tls-downgrade", "posture/cert-change", "posture/cert-expiry"] as const),
      ...(["posture/encrypted-blind", "conduit/beacon", "conduit/new"] as const),
    ],
    play: (stage) => atPage(stage, tlsTalk(undefined, certificate())),
  },
  {
    name: "The archive is copied a second time",
    shows: [],
    resembles: ["integrity/firmware-transfer", "conduit/volume", "posture/plaintext-service", "posture/weak-protocol"],
    play: (stage) => {
      const { historian, backup } = stage.plant.site;
      const block = { from: "client", payload: new Array<number>(1400).fill(0x2e) } as const;
      connected(
        stage,
        historian,
        backup,
        8080,
        Array.from({ length: 50 }, () => block),
      );
    },
  },
];
