import { arpReply, arpRequest, ethernet, type Host, udp } from "../../inventory/frames.js";
import { BREAK_IN, parts } from "../../sensor/service-messages.js";
import { dhcp } from "../plant/habits.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

const TALK = [
  { from: "client", payload: [1, 2, 3, 4] },
  { from: "server", payload: [5, 6, 7, 8] },
  { from: "client", payload: [9, 10] },
] as const;
const SSH = [
  { from: "client", payload: [...new TextEncoder().encode("SSH-2.0-tool\r\n")] },
  { from: "server", payload: [...new TextEncoder().encode("SSH-2.0-host\r\n")] },
] as const;
const READ = { request: [3, 0, 0, 0, 4], response: [3, 8, 0, 1, 0, 2, 0, 3, 0, 4] } as const;
const WRITE = { request: [6, 0, 10, 1, 0xd6], response: [6, 0, 10, 1, 0xd6] } as const;

/** A host outside the plant, behind the router. */
function outside(stage: Stage, ip: string): Host {
  return stage.party({ mac: stage.plant.site.router.mac, ip });
}

function connects(stage: Stage, client: Host, server: Host, port: number): void {
  stage.party(client);
  stage.party(server);
  stage.play((frames) => frames.stream(1, client, server, port, TALK));
}

/** Frames in turn, each so many seconds after the one before. */
function sends(stage: Stage, everySeconds: number, frames: readonly (readonly number[])[]): void {
  stage.play((plant) => {
    for (const [i, bytes] of frames.entries()) plant.raw(1 + i * everySeconds, bytes);
  });
}

/** What is done to addresses, conduits and zones. */
export const networkScenarios: readonly Scenario[] = [
  {
    name: "A stranger is plugged in",
    shows: ["asset/new-device"],
    play: (stage) => sends(stage, 1, [arpRequest(stage.stranger, stage.plant.site.router.ip)]),
  },
  {
    name: "A device takes another address without being told",
    shows: ["asset/address-change"],
    play: (stage) => {
      const { engineering, router } = stage.plant.site;
      const moved = stage.party({ ...engineering, ip: "10.20.2.161" });
      sends(stage, 2, [arpReply(moved, undefined), arpRequest(moved, router.ip), arpRequest(moved, router.ip)]);
    },
  },
  {
    name: "Two devices claim the address of a controller",
    shows: ["asset/ip-mac-conflict"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const twin = stage.party({ ...stage.stranger, ip: host.ip });
      const claims = Array.from({ length: 8 }, (_, i) => arpReply(i % 2 === 0 ? twin : host, undefined));
      sends(stage, 3, claims);
    },
  },
  {
    name: "A stranger steps between the control room and a controller",
    shows: ["asset/arp-spoof"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      const { mac } = stage.stranger;
      const lies = Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0
          ? arpReply({ mac, ip: client.ip }, controller.host)
          : arpReply({ mac, ip: controller.host.ip }, client),
      );
      sends(stage, 1, lies);
    },
  },
  {
    name: "The engineering station turns up in the control zone",
    shows: ["asset/zone-move"],
    needs: "policy",
    play: (stage) => {
      const moved = stage.party({ ...stage.plant.site.engineering, ip: "10.20.1.160" });
      sends(
        stage,
        1,
        Array.from({ length: 6 }, () => arpRequest(moved, "10.20.1.11")),
      );
    },
  },
  {
    name: "A panel goes dead",
    shows: ["realtime/missed-cycle"],
    play: (stage) => {
      const loop = stage.panelLoop();
      stage.in(1, () => {
        loop.isAsking = false;
      });
      stage.in(900, () => {
        loop.isAsking = true;
      });
    },
  },
  {
    name: "A sensor of the broker falls silent",
    shows: ["realtime/missed-cycle"],
    needs: "mqtt",
    play: (stage) => {
      const sensor = stage.plant.sensors[stage.random.below(stage.plant.sensors.length)];
      if (sensor === undefined) return;
      stage.party(sensor.host);
      stage.in(1, () => {
        sensor.isSilent = true;
      });
      stage.in(1800, () => {
        sensor.isSilent = false;
      });
    },
  },
  {
    name: "A controller loses its power",
    shows: ["asset/silent", "realtime/response-timeout"],
    play: (stage) => {
      const { controller } = stage.loop();
      const loops = [...stage.plant.loops, ...stage.plant.panelLoops].filter((one) => one.controller === controller);
      const answer = (isAnswering: boolean) => {
        for (const loop of loops) loop.isAnswering = isAnswering;
        stage.plant.wire.hidden = isAnswering ? undefined : (bytes) => isFrom(bytes, controller.host);
      };
      stage.in(1, () => answer(false));
      stage.in(3600, () => {
        answer(true);
        for (const loop of loops) loop.hangUp(true);
      });
    },
  },
  {
    name: "A controller is restarted over the network",
    shows: ["modbus/diagnostics", "asset/returned"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { stranger } = stage;
      const restart = { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] };
      stage.play((frames) => frames.modbus(1, stranger, host, restart).raw(3, arpReply(host, undefined)));
    },
  },
  {
    name: "A controller reads another one",
    shows: ["asset/role-change", "modbus/unauthorised-reader"],
    play: (stage) => {
      const [one, other] = [stage.loop().controller.host, stage.plant.site.controllers];
      const target = other.find(({ ip }) => ip !== one.ip);
      if (target !== undefined) stage.play((frames) => frames.modbus(1, one, stage.party(target), READ));
    },
  },
  {
    name: "A stranger gives out addresses",
    shows: ["asset/rogue-gateway"],
    play: (stage) => {
      const { stranger } = stage;
      const panel = stage.plant.site.panels[0];
      if (panel === undefined) return;
      const offer = dhcp(2, panel, [53, 1, 2, 54, 4, 10, 20, 2, 99]);
      sends(stage, 2, [
        udp({ from: stranger, to: panel, ports: [67, 68], payload: offer }),
        udp({ from: stranger, to: panel, ports: [67, 68], payload: offer }),
      ]);
    },
  },
  {
    name: "A scrapped device is used again",
    shows: ["asset/retired-identity"],
    needs: "policy",
    play: (stage) => {
      const scrapped = stage.party({ mac: "00:80:f4:63:00:63", ip: "10.20.2.199" });
      sends(stage, 1, [arpRequest(scrapped, "10.20.2.10"), arpRequest(scrapped, "10.20.2.10")]);
    },
  },
  {
    name: "Known hosts that never talked to each other do",
    shows: ["conduit/new"],
    play: (stage) => connects(stage, stage.plant.site.engineering, stage.party(stage.plant.site.standby), 9000),
  },
  {
    name: "The control room opens a console of a controller",
    shows: ["conduit/new-service"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      connects(stage, client, controller.host, 23);
    },
  },
  {
    name: "A controller calls the control room",
    shows: ["conduit/direction-reversal"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      connects(stage, controller.host, client, 8888);
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
      const home = outside(stage, "198.51.100.77");
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
    name: "A panel calls everybody on a port that nobody uses",
    shows: ["conduit/broadcast-multicast"],
    play: (stage) => {
      const { client } = stage.panelLoop();
      const all = { mac: "ff:ff:ff:ff:ff:ff", ip: "255.255.255.255" };
      const call = udp({ from: client, to: all, ports: [50_001, 17_001], payload: [1, 2, 3] });
      sends(
        stage,
        2,
        Array.from({ length: 10 }, () => call),
      );
    },
  },
  {
    name: "A panel reaches into the DMZ",
    shows: ["zone/undeclared-conduit"],
    needs: "policy",
    play: (stage) => connects(stage, stage.panelLoop().client, stage.plant.site.historian, 8081),
  },
  {
    name: "The office reads a controller",
    shows: ["zone/level-skip"],
    needs: "policy",
    play: (stage) => {
      const { host } = stage.loop().controller;
      const office = outside(stage, "10.1.0.5");
      stage.play((frames) => frames.modbus(1, office, host, READ));
    },
  },
  {
    name: "The Internet connects to a panel",
    shows: ["zone/internet-ingress"],
    needs: "policy",
    play: (stage) => connects(stage, outside(stage, "198.51.100.8"), stage.panelLoop().client, 443),
  },
  {
    name: "A remote desktop from the vendor's network",
    shows: ["zone/remote-access"],
    needs: "policy",
    play: (stage) => connects(stage, outside(stage, "10.99.0.5"), stage.plant.site.engineering, 3389),
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
    name: "A host of no zone",
    shows: ["zone/unzoned-asset"],
    needs: "policy",
    play: (stage) => {
      const lost = stage.party({ ...stage.stranger, ip: "172.16.3.9" });
      sends(
        stage,
        1,
        Array.from({ length: 5 }, () => arpRequest(lost, "172.16.3.1")),
      );
      connects(stage, lost, stage.party(stage.plant.site.broker), 8082);
    },
  },
  {
    name: "A set point from the cloud",
    shows: ["zone/cloud-setpoint"],
    needs: "policy",
    play: (stage) => {
      const { host } = stage.loop().controller;
      const cloud = outside(stage, "203.0.113.9");
      stage.play((frames) => frames.modbus(1, cloud, host, READ, WRITE));
    },
  },
  {
    name: "A stranger knocks at every controller",
    shows: ["recon/host-sweep"],
    play: (stage) => {
      const { stranger } = stage;
      const { controllers, panels } = stage.plant.site;
      const known = [...controllers, ...panels, stage.plant.site.backup, stage.plant.site.standby];
      stage.play((frames) => {
        for (const [i, host] of known.entries()) frames.refused(1 + i * 0.2, stranger, stage.party(host), 445);
        for (let i = 0; i < 24; i++)
          frames.unanswered(5 + i * 0.2, stranger, { mac: BOGUS, ip: `10.20.1.${220 + i}` }, 445);
      });
    },
  },
  {
    name: "A stranger knocks at every port of a controller",
    shows: ["recon/port-scan"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { stranger } = stage;
      stage.play((frames) => {
        for (let i = 0; i < 80; i++) frames.refused(1 + i * 0.1, stranger, host, 20 + 7 * i);
      });
    },
  },
  {
    name: "A stranger asks for every address",
    shows: ["recon/arp-sweep"],
    play: (stage) => {
      const { stranger } = stage;
      sends(
        stage,
        0.05,
        Array.from({ length: 200 }, (_, i) => arpRequest(stranger, `10.20.2.${30 + i}`)),
      );
    },
  },
  {
    name: "A break-in over file sharing",
    shows: ["integrity/remote-exec"],
    play: (stage) => {
      const { engineering, standby } = stage.plant.site;
      stage.party(engineering);
      stage.party(standby);
      stage.play((frames) => frames.stream(1, standby, engineering, 445, parts(BREAK_IN)));
    },
  },
  {
    name: "The mirror port loses a third",
    shows: ["integrity/capture-loss"],
    play: (stage) => {
      const usual = stage.plant.wire.lostShare;
      stage.in(1, () => {
        stage.plant.wire.lostShare = 0.3;
      });
      stage.in(900, () => {
        stage.plant.wire.lostShare = usual;
      });
    },
  },
  {
    name: "The mirror port shows one direction",
    shows: ["integrity/one-way-mirror"],
    play: (stage) => {
      stage.in(1, () => {
        stage.plant.wire.hidden = isFromServer;
      });
      stage.in(900, () => {
        stage.plant.wire.hidden = undefined;
      });
    },
  },
  {
    name: "The clock of the sensor goes back a minute",
    shows: ["integrity/clock-anomaly"],
    play: (stage) => {
      const { wire } = stage.plant;
      stage.in(1, () => {
        wire.clockOffsetUs -= 60_000_000;
      });
      stage.in(300, () => {
        wire.clockOffsetUs += 60_000_000;
      });
    },
  },
  {
    name: "A loop at layer 2",
    shows: ["realtime/storm"],
    play: (stage) => {
      const { client } = stage.panelLoop();
      sends(
        stage,
        0.001,
        Array.from({ length: 12_000 }, (_, i) => ethernet(client.mac, BROADCAST, 0x88b5, [i & 0xff])),
      );
    },
  },
];

const SERVER_PORTS: readonly number[] = [502, 1883, 4840];
const BOGUS = "00:80:f4:aa:aa:aa";
const BROADCAST = "ff:ff:ff:ff:ff:ff";

function isFrom(bytes: ArrayLike<number>, { mac }: Host): boolean {
  return isMac(bytes, 6, mac);
}

/** A TCP segment that a server of the plant sends. */
function isFromServer(bytes: ArrayLike<number>): boolean {
  const port = ((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0);
  return bytes[23] === 6 && SERVER_PORTS.includes(port);
}

function isMac(bytes: ArrayLike<number>, at: number, mac: string): boolean {
  return mac.split(":").every((part, i) => bytes[at + i] === Number.parseInt(part, 16));
}
