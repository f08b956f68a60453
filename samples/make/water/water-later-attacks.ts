import type { WaterCase } from "./water-case.js";
import { WATER } from "./water-hosts.js";

const ATTACK_SECONDS = 75;

/** Attacks on the broker, on what controllers tell, and on the cable. */
export const LATER_ATTACKS: readonly WaterCase[] = [
  {
    name: "11-wildcard-spy",
    title: "Somebody hears everything that goes over the broker",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.edgeTower,
        act: "spyOnBroker",
        what: "connects as `mqtt-explorer-5f2c` and subscribes to `#` and `$SYS/#`",
      },
    ],
    story: ["From the address of an outstation, over a conduit that is allowed; only what it asks for is strange."],
    attack: ["T0801", "T0811"],
    clauses: ["SR 4.1", "SR 2.1"],
    shows: ["mqtt/wildcard-subscribe"],
  },
  {
    name: "12-forged-command",
    title: "A Sparkplug command that the host application never gave",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.edgeTower,
        act: "forgeCommand",
        what: "publishes DCMD for `pumps/booster1` with Speed = 0",
      },
    ],
    story: [
      "The outstation of the tower tells the pumps of the other outstation to stand still. The",
      "booster obeys until the host",
      "application gives its next command.",
    ],
    attack: ["T0855", "T0831"],
    clauses: ["SR 2.1", "SR 3.1"],
    shows: ["mqtt/sparkplug-rogue-command"],
  },
  {
    name: "13-client-takeover",
    title: "Two that call themselves by one name",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.edgeTower,
        act: "takeOver",
        what: "connects as `edge-pumps`, twice; each time the broker cuts the true one off",
      },
    ],
    story: [
      "The edge node of the pumps comes back each time and is born anew, and the thief is cut",
      "off in turn. Deaths and births",
      "of Sparkplug go along with it.",
    ],
    attack: ["T0859", "T0815"],
    clauses: ["SR 1.2", "SR 3.8", "ISO/IEC 24392 §6.2 k"],
    shows: ["mqtt/client-takeover"],
  },
  {
    name: "14-man-in-the-middle",
    title: "Readings are altered on the way",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.laptop,
        act: "sitInTheMiddle",
        what: "poisons the ARP caches of operator station and intake controller and alters the level for 20 s",
      },
    ],
    story: [
      "The laptop passes on what the two say to each other, over the connection that they had;",
      "in the answers to FC 4 the",
      "level of the tank stands at 250 cm whatever it is. At the end it puts the caches right.",
    ],
    attack: ["T0830", "T0856"],
    clauses: ["SR 3.1", "SR 1.2", "ISO/IEC 24392 §8.2.5 f"],
    shows: ["asset/arp-spoof"],
  },
  {
    name: "15-replayed-readings",
    title: "A controller tells the same readings again",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.plcIntake,
        act: "replayReadings",
        isOwn: true,
        what: "answers FC 4 with its last readings in a loop, whatever the tank does",
      },
    ],
    story: [
      "As in attacks in which the controller itself was changed: the operator sees a quiet plant. To the noise of the",
      "sensors, nothing ever comes twice.",
    ],
    attack: ["T0856", "T0832"],
    clauses: ["SR 3.1", "SR 3.5"],
    shows: ["modbus/stale-replay"],
  },
  {
    name: "16-overload",
    title: "A backup floods the cable to the controllers",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.backup,
        act: "flood",
        isOwn: true,
        what: "loads 8 MB into the filter controller over twenty connections",
      },
    ],
    story: [
      "The cable to the panel carries 2 Mbit/s. The backup is allowed; only the amount is wrong. Polls of all three",
      "controllers wait behind it, and cycles are missed.",
    ],
    attack: ["T0814", "T0815"],
    clauses: ["SR 7.1", "SR 7.2", "ISO/IEC 24392 §6.2 j"],
    shows: ["realtime/response-timeout"],
  },
];
