import { arpReply, arpRequest, type Host, tcp, udp } from "../../inventory/frames.js";
import { dhcp } from "../plant/habits.js";
import type { Scenario } from "./scenario.js";

const SYN = 0x02;
/** Of the window in a frame of Ethernet, IPv4 and TCP without options. */
const WINDOW_AT = 48;
const READ = { request: [3, 0, 0, 0, 4], response: [3, 8, 0, 1, 0, 2, 0, 3, 0, 4] } as const;

/** What is done to devices and their addresses. */
export const assetScenarios: readonly Scenario[] = [
  {
    name: "A stranger is plugged in",
    shows: ["asset/new-device"],
    play: (stage) => stage.sends(1, [arpRequest(stage.stranger, stage.plant.site.router.ip)]),
  },
  {
    name: "A device takes another address without being told",
    shows: ["asset/address-change"],
    play: (stage) => {
      const { engineering, router } = stage.plant.site;
      const moved = stage.party({ ...engineering, ip: "10.20.2.161" });
      stage.sends(2, [arpReply(moved, undefined), arpRequest(moved, router.ip), arpRequest(moved, router.ip)]);
    },
  },
  {
    name: "Two devices claim the address of a controller",
    shows: ["asset/ip-mac-conflict"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const twin = stage.party({ ...stage.stranger, ip: host.ip });
      const claims = Array.from({ length: 8 }, (_, i) => arpReply(i % 2 === 0 ? twin : host, undefined));
      stage.sends(3, claims);
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
      stage.sends(1, lies);
    },
  },
  {
    name: "The engineering station turns up in the control zone",
    shows: ["asset/zone-move"],
    needs: "policy",
    play: (stage) => {
      const moved = stage.party({ ...stage.plant.site.engineering, ip: "10.20.1.160" });
      stage.sends(
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
    name: "Another device speaks with the address of a panel",
    shows: ["asset/fingerprint-change"],
    play: (stage) => {
      const { client, controller } = stage.panelLoop();
      const ports = [stage.plant.ground.port(), 502] as const;
      const opening = { from: client, to: controller.host, ports, sequence: 1, acknowledgement: 0, flags: SYN };
      const other = tcp({ ...opening, hopLimit: 128 }).map((byte, i) => (i === WINDOW_AT ? 0xfa : byte));
      stage.sends(1, [other]);
    },
  },
  {
    name: "A panel has a second address in the DMZ",
    shows: ["zone/dual-homed"],
    needs: "policy",
    play: (stage) => {
      const { client } = stage.panelLoop();
      const { router } = stage.plant.site;
      const second = stage.party({ ...client, ip: "10.20.5.177" });
      stage.sends(2, [arpRequest(client, "10.20.2.10"), arpRequest(second, router.ip), arpRequest(second, router.ip)]);
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
      stage.sends(2, [
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
      stage.sends(1, [arpRequest(scrapped, "10.20.2.10"), arpRequest(scrapped, "10.20.2.10")]);
    },
  },
];

function isFrom(bytes: ArrayLike<number>, { mac }: Host): boolean {
  return isMac(bytes, 6, mac);
}

function isMac(bytes: ArrayLike<number>, at: number, mac: string): boolean {
  return mac.split(":").every((part, i) => bytes[at + i] === Number.parseInt(part, 16));
}
