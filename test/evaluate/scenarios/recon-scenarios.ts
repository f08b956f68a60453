import { arpRequest, BROADCAST, bytesOf, udp } from "../../inventory/frames.js";
import { httpGet, nameAnswer, parts, text } from "../../sensor/service-messages.js";
import type { PollLoop } from "../plant/poll-loop.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

/** Of Ethernet, IPv4 and TCP; and of the addresses in it. */
const HEADERS_BYTES = 54;
const ENDS_AT = 26;
const LLMNR = 5355;
const WHO_ARE_YOU = { request: [43, 14, 1, 0], response: [0xab, 1] } as const;

/** What is found out about hosts, said in their name, and done to connections. */
export const reconScenarios: readonly Scenario[] = [
  {
    name: "A stranger answers for names",
    shows: ["recon/name-poisoning"],
    play: (stage) => {
      const { stranger } = stage;
      const asker = stage.party(stage.panelLoop().client);
      const says = (name: string) =>
        udp({ from: stranger, to: asker, ports: [LLMNR, 50_123], payload: nameAnswer(name, [10, 20, 2, 200]) });
      stage.sends(2, [says("archive"), says("wpad")]);
    },
  },
  {
    name: "A stranger asks three controllers who they are",
    shows: ["recon/ot-service-sweep"],
    play: (stage) => {
      const { stranger } = stage;
      const asked = stage.plant.site.controllers.slice(0, 3);
      stage.play((frames) => {
        for (const [i, host] of asked.entries()) frames.modbus(1 + i, stranger, stage.party(host), WHO_ARE_YOU);
      });
    },
  },
  {
    name: "A scanner looks for weaknesses of two controllers",
    shows: ["recon/vuln-scanner"],
    play: (stage) => {
      const { stranger } = stage;
      const [one, other] = [stage.loop().controller.host, stage.loop().controller.host];
      const agent = httpGet("200 OK", "User-Agent: Mozilla/5.0 (compatible; Nmap Scripting Engine)\r\n");
      stage.play((frames) =>
        frames
          .stream(1, stranger, one, 80, parts(agent))
          .stream(3, stranger, other, 8080, parts([["client", text("\r\n\r\n")]])),
      );
    },
  },
  {
    name: "A panel knocks at everything",
    shows: ["integrity/alert-flood"],
    play: (stage) => {
      const { client } = stage.panelLoop();
      stage.play((frames) => {
        for (let i = 0; i < 80; i++) {
          const to = { mac: BROADCAST.replace("ff", "00"), ip: `10.20.${1 + (i % 5)}.${100 + i}` };
          frames.datagram(1 + i * 0.05, client, to, 10_000 + i);
        }
      });
    },
  },
  {
    name: "A panel sends what is no Modbus all the time",
    shows: ["integrity/parser-errors", "modbus/malformed"],
    play: (stage) => {
      const loop = stage.panelLoop();
      for (let i = 0; i < 60; i++) stage.in(1 + i, () => loop.ask([3, 0, 8, 0xff, 0xff], undefined));
    },
  },
  {
    name: "Somebody writes into a connection of the control room",
    shows: ["integrity/tcp-injection"],
    play: (stage) => twice(stage, stage.loop(), (bytes) => [...bytes.slice(0, -1), 4]),
  },
  {
    name: "A connection of the control room sends some of it twice",
    shows: [],
    resembles: ["integrity/tcp-injection", "modbus/duplicate-response", "realtime/tcp-degradation"],
    play: (stage) => twice(stage, stage.loop(), (bytes) => bytes),
  },
  {
    name: "The control room begins with all controllers anew",
    shows: [],
    resembles: ["recon/ot-service-sweep", "recon/host-sweep", "realtime/connection-flood", "integrity/alert-flood"],
    play: (stage) => {
      const { loops, standbyLoops } = stage.plant;
      for (const loop of [...loops, ...standbyLoops]) {
        if (!loop.isAsking) continue;
        stage.party(loop.client);
        stage.party(loop.controller.host);
        stage.in(1, () => loop.hangUp());
      }
    },
  },
  {
    name: "A panel looks for an address that is not there",
    shows: [],
    resembles: ["recon/arp-sweep", "recon/host-sweep", "recon/name-poisoning", "zone/dual-homed"],
    play: (stage) => {
      const { client } = stage.panelLoop();
      const asks = arpRequest(client, "10.20.2.77");
      stage.sends(4, [asks, asks, asks]);
    },
  },
];

/** Three requests of the loop go over its connection a second time, as `again` says. */
function twice(stage: Stage, { client, controller }: PollLoop, again: (bytes: number[]) => number[]): void {
  const { wire, timeline } = stage.plant;
  const ends = [...bytesOf(client.ip), ...bytesOf(controller.host.ip)];
  let left = 3;
  stage.in(1, () => {
    wire.hidden = (bytes) => {
      const isRequest = bytes.length > HEADERS_BYTES && ends.every((byte, i) => bytes[ENDS_AT + i] === byte);
      if (isRequest && left-- > 0) timeline.in(0.01, () => wire.send(again(Array.from(bytes))));
      return false;
    };
  });
  stage.in(120, () => {
    wire.hidden = undefined;
  });
}
