import { arpRequest, ethernet } from "../../inventory/frames.js";
import { BREAK_IN, parts } from "../../sensor/service-messages.js";
import type { Scenario } from "./scenario.js";

const SERVER_PORTS: readonly number[] = [502, 1883, 4840];
const BOGUS = "00:80:f4:aa:aa:aa";
const BROADCAST = "ff:ff:ff:ff:ff:ff";

/** What is done to many hosts at once, and to the sensor. */
export const networkScenarios: readonly Scenario[] = [
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
      stage.sends(
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
      stage.sends(
        0.001,
        Array.from({ length: 12_000 }, (_, i) => ethernet(client.mac, BROADCAST, 0x88b5, [i & 0xff])),
      );
    },
  },
];

/** A TCP segment that a server of the plant sends. */
function isFromServer(bytes: ArrayLike<number>): boolean {
  const port = ((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0);
  return bytes[23] === 6 && SERVER_PORTS.includes(port);
}
