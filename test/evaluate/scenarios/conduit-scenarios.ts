import { arpRequest, udp } from "../../inventory/frames.js";
import { FEED_PORTS } from "../plant/habits.js";
import type { Scenario } from "./scenario.js";

const TALK = [
  { from: "client", payload: [1, 2, 3, 4] },
  { from: "server", payload: [5, 6, 7, 8] },
  { from: "client", payload: [9, 10] },
] as const;
const line = (text: string) => [...new TextEncoder().encode(`${text}\r\n`)];
const SSH = [
  { from: "client", payload: line("SSH-2.0-tool") },
  { from: "server", payload: line("SSH-2.0-host") },
  { from: "client", payload: line("diffie-hellman-group14-sha256,ssh-rsa,aes128-ctr") },
  { from: "server", payload: line("diffie-hellman-group14-sha256,ssh-rsa,aes128-ctr") },
  { from: "client", payload: line("and so on, and nothing of it is Modbus") },
  { from: "server", payload: line("and so on, and nothing of it is Modbus") },
] as const;
const READ = { request: [3, 0, 0, 0, 4], response: [3, 8, 0, 1, 0, 2, 0, 3, 0, 4] } as const;
const WRITE = { request: [6, 0, 10, 1, 0xd6], response: [6, 0, 10, 1, 0xd6] } as const;
/** The request of EtherNet/IP. */
const LIST_IDENTITY = [0x63, 0, ...new Array<number>(22).fill(0)];
const BROADCAST = "ff:ff:ff:ff:ff:ff";

/** What is done over conduits and across zones. */
export const conduitScenarios: readonly Scenario[] = [
  {
    name: "Known hosts that never talked to each other do",
    shows: ["conduit/new"],
    play: (stage) => stage.connects(stage.plant.site.engineering, stage.party(stage.plant.site.standby), 9000),
  },
  {
    name: "The control room opens a console of a controller",
    shows: ["conduit/new-service"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      stage.connects(client, controller.host, 23);
    },
  },
  {
    name: "A controller calls the control room",
    shows: ["conduit/direction-reversal"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      stage.connects(controller.host, client, 8888);
    },
  },
  {
    name: "A session of which nobody saw the beginning",
    shows: ["conduit/unattributed-session"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { engineering } = stage.plant.site;
      stage.party(engineering);
      stage.play((frames) => frames.stream(1, engineering, host, 4444, TALK, { hasHandshake: false }));
    },
  },
  {
    name: "A controller refuses a connection",
    shows: ["conduit/refused"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { engineering } = stage.plant.site;
      stage.party(engineering);
      stage.play((frames) => frames.refused(1, engineering, host, 4445).refused(2, engineering, host, 4445));
    },
  },
  {
    name: "A controller is sent a megabyte",
    shows: ["conduit/volume"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      const block = Array.from({ length: 1400 }, (_, i) => (i * 31) & 0xff);
      const many = Array.from({ length: 800 }, () => ({ from: "client", payload: block }) as const);
      stage.play((frames) => frames.stream(1, client, controller.host, 9001, many, { stepSeconds: 0.2 }));
    },
  },
  {
    name: "A station calls home each minute",
    shows: ["conduit/beacon", "zone/internet-egress"],
    needs: "policy",
    play: (stage) => {
      const { engineering } = stage.plant.site;
      stage.party(engineering);
      const home = stage.outside("198.51.100.77");
      stage.play((frames) => {
        for (let i = 0; i < 20; i++) frames.stream(1 + 60 * i, engineering, home, 8443, TALK);
      });
    },
  },
  {
    name: "Something else than Modbus on its port",
    shows: ["conduit/protocol-mismatch"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { engineering } = stage.plant.site;
      stage.party(engineering);
      stage.play((frames) => frames.stream(1, engineering, host, 502, SSH));
    },
  },
  {
    name: "A panel asks all controllers who they are",
    shows: ["conduit/broadcast-multicast"],
    play: (stage) => {
      const { client } = stage.panelLoop();
      const all = { mac: BROADCAST, ip: "10.20.1.255" };
      const call = udp({ from: client, to: all, ports: [50_001, 44_818], payload: LIST_IDENTITY });
      stage.sends(
        2,
        Array.from({ length: 10 }, () => call),
      );
    },
  },
  {
    name: "A panel reaches into the DMZ",
    shows: ["zone/undeclared-conduit"],
    needs: "policy",
    play: (stage) => stage.connects(stage.panelLoop().client, stage.plant.site.historian, 8081),
  },
  {
    name: "The office reads a controller",
    shows: ["zone/level-skip"],
    needs: "policy",
    play: (stage) => {
      const { host } = stage.loop().controller;
      const office = stage.outside("10.1.0.5");
      stage.play((frames) => frames.modbus(1, office, host, READ));
    },
  },
  {
    name: "The Internet connects to a panel",
    shows: ["zone/internet-ingress"],
    needs: "policy",
    play: (stage) => stage.connects(stage.outside("198.51.100.8"), stage.panelLoop().client, 443),
  },
  {
    name: "A remote desktop from the vendor's network",
    shows: ["zone/remote-access"],
    needs: "policy",
    play: (stage) => stage.connects(stage.outside("10.99.0.5"), stage.plant.site.engineering, 3389),
  },
  {
    name: "A panel writes to the safety controller",
    shows: ["zone/safety-boundary", "modbus/unauthorised-writer"],
    needs: "policy",
    play: (stage) => {
      const { client } = stage.panelLoop();
      const safety = stage.party(stage.plant.site.safety);
      stage.play((frames) => frames.modbus(1, client, safety, WRITE));
    },
  },
  {
    name: "Something comes back where nothing may",
    shows: ["zone/data-diode-violation"],
    needs: "policy",
    play: (stage) => {
      const { primary, backup } = stage.plant.site;
      stage.party(primary);
      stage.party(backup);
      const [port, feedPort] = FEED_PORTS;
      stage.sends(0.1, [
        udp({ from: primary, to: backup, ports: FEED_PORTS, payload: [1, 2, 3, 4] }),
        udp({ from: backup, to: primary, ports: [feedPort, port], payload: [9, 9, 9] }),
      ]);
    },
  },
  {
    name: "The host application tells the backup once more",
    shows: [],
    resembles: ["zone/data-diode-violation", "zone/undeclared-conduit"],
    needs: "policy",
    play: (stage) => {
      const { primary, backup } = stage.plant.site;
      stage.party(primary);
      const there = udp({ from: primary, to: backup, ports: FEED_PORTS, payload: [1, 2, 3, 4] });
      stage.sends(1, [there]);
    },
  },
  {
    name: "A host of no zone",
    shows: ["zone/unzoned-asset"],
    needs: "policy",
    play: (stage) => {
      const lost = stage.party({ ...stage.stranger, ip: "172.16.3.9" });
      stage.sends(
        1,
        Array.from({ length: 5 }, () => arpRequest(lost, "172.16.3.1")),
      );
      stage.connects(lost, stage.party(stage.plant.site.broker), 8082);
    },
  },
  {
    name: "A set point from the cloud",
    shows: ["zone/cloud-setpoint"],
    needs: "policy",
    play: (stage) => {
      const { host } = stage.loop().controller;
      const cloud = stage.outside("203.0.113.9");
      stage.play((frames) => frames.modbus(1, cloud, host, READ, WRITE));
    },
  },
];
