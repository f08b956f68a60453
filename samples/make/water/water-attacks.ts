import type { WaterCase } from "./water-case.js";
import { WATER } from "./water-hosts.js";
import { LATER_ATTACKS } from "./water-later-attacks.js";

const ATTACK_SECONDS = 75;

/** One attack each, with the plant running around it. */
export const WATER_ATTACKS: readonly WaterCase[] = [
  {
    name: "02-unknown-laptop",
    title: "An unknown laptop in the control network",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.laptop,
        act: "joinAndRead",
        what: "is plugged in, looks for web pages on two controllers, then reads the tank eight times",
      },
    ],
    story: [
      "Somebody plugs a single-board computer into the switch of the plant. It finds no web",
      "pages, but a controller that",
      "answers whoever asks.",
    ],
    attack: ["T0864", "T0846", "T0888"],
    clauses: ["SR 1.2", "SR 5.2", "SR 6.2", "ISO/IEC 24392 §8.2.4 g"],
    shows: ["asset/new-device", "modbus/unauthorised-reader"],
  },
  {
    name: "03-remote-desktop-write",
    title: "From a desk in the office to a controller",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.officePc,
        act: "useDesktop",
        what: "opens a remote desktop of the engineering station, past the jump host",
      },
      {
        second: 38,
        host: WATER.eng,
        act: "changeWashing",
        isOwn: true,
        what: "sets the pressure at which filter 1 is washed from 620 to 3000, by FC 16",
      },
    ],
    story: [
      "A process engineer works from the office, not by the jump host as the policy wants, and",
      "changes a parameter that the",
      "engineering station has never written.",
    ],
    attack: ["T0886", "T0836", "T0859"],
    clauses: ["SR 5.2", "SR 1.13", "SR 2.1"],
    shows: ["zone/remote-access", "modbus/unauthorised-writer"],
  },
  {
    name: "04-rogue-coil-write",
    title: "The historian switches the raw water pump off",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.historian,
        act: "stopPump",
        what: "writes coil 0 of the intake controller, three times, each over a connection of its own",
      },
    ],
    story: [
      "The historian reads by OPC UA and never speaks Modbus. Somebody who has got that far uses",
      "it to stop a pump. The",
      "controller switches it on again when the level is low.",
    ],
    attack: ["T0855", "T0831"],
    clauses: ["SR 2.1", "SR 5.2"],
    shows: ["modbus/unauthorised-writer"],
  },
  {
    name: "05-overdose",
    title: "A set point outside of what is allowed",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.hmi,
        act: "overdose",
        isOwn: true,
        what: "writes 4000 where 480 to 520 is usual and 300 to 800 is allowed",
      },
    ],
    story: [
      "The right station writes to the right register: only the value is wrong. Chlorine follows within a minute.",
    ],
    attack: ["T0836", "T0831"],
    clauses: ["SR 3.5", "SR 3.6"],
    shows: ["modbus/value-envelope"],
  },
  {
    name: "06-register-scan",
    title: "Every register of the dosing controller is asked for",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.eng,
        act: "scanRegisters",
        what: "reads 64 holding registers at every 512th address; all but the first are refused",
      },
    ],
    story: ["The engineering station knows its controllers; a tool that looks for where the map ends does not."],
    attack: ["T0861", "T0888"],
    clauses: ["SR 6.2", "SR 2.1"],
    shows: ["modbus/scan-address"],
  },
  {
    name: "07-restart-communications",
    title: "Diagnostics that cut every connection",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.eng,
        act: "restartCommunications",
        what: "asks the dosing controller to restart its communications (FC 8, sub-function 1)",
      },
    ],
    story: [
      "The controller answers, then cuts all its connections: the operator station is blind for",
      "some seconds, until it has",
      "connected again.",
    ],
    attack: ["T0816", "T0814", "T0815"],
    clauses: ["SR 7.1", "SR 2.1"],
    shows: ["modbus/diagnostics"],
  },
  {
    name: "08-program-download",
    title: "A program is loaded into the filter controller",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.eng,
        act: "downloadProgram",
        what: "reserves the controller, stops it, loads twelve blocks, starts it (UMAS, FC 90)",
      },
    ],
    story: ["UMAS is the engineering protocol of Schneider's controllers. No window of maintenance is declared."],
    attack: ["T0843", "T0858", "T0889"],
    clauses: ["SR 2.1", "SR 3.4", "SR 2.12"],
    shows: ["modbus/umas-engineering"],
  },
  {
    name: "09-method-call",
    title: "An anonymous session without security calls a method",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.historian,
        act: "drain",
        what: "opens an anonymous session with SecurityPolicy None and calls `Tank.StopAndDrain`",
      },
    ],
    story: [
      "The historian's own sessions are signed and encrypted. Whoever sits on it has no key, but",
      "the server takes sessions",
      "without any.",
    ],
    attack: ["T0855", "T0823"],
    clauses: ["SR 2.1", "SR 3.1", "SR 4.1"],
    shows: ["opcua/security-downgrade", "opcua/new-method-call"],
  },
  {
    name: "10-browse-sweep",
    title: "The address space is crawled",
    seconds: ATTACK_SECONDS,
    acts: [
      {
        second: 30,
        host: WATER.eng,
        act: "crawl",
        what: "browses 150 nodes of the OPC UA server from the folder of objects on",
      },
    ],
    story: ["The engineering station has never spoken OPC UA."],
    attack: ["T0861", "T0888"],
    clauses: ["SR 6.2", "SR 2.1"],
    shows: ["opcua/recon-browse"],
  },
  ...LATER_ATTACKS,
];
