import { wrapText } from "../wrap-text.js";
import { FACTOR } from "./plant-time.js";
import { WATER_CASES } from "./water-cases.js";
import { waterHostRows } from "./water-readme.js";

/** The README of the water works. */
export function worksReadme(): string {
  const rows = WATER_CASES.map(({ name, title }) => `| [${name}](${name}/README.md) | ${title} |`);
  return `${[
    "# Water works: a plant and what is done to it",
    wrapText(
      "A small water works with real stacks behind every message: three Modbus controllers with a process in each, an",
      "OPC UA server with history and methods, a broker with two Sparkplug edge nodes, an operator station, an",
      "engineering station, a historian and a backup behind the router, and",
      "the service of an authority on the Internet.",
      "Fifteen attacks, each with the plant running around it, and as much quiet to learn from and to be quiet about.",
    ),
    "## See it",
    [
      "```text",
      "zonewarden replay samples/water-works/0[1-9]-* samples/water-works/1?-* \\",
      "  --baseline samples/water-works/baseline.jsonl --policy samples/water-works/policy.yaml \\",
      "  --config samples/water-works/sensor.yaml --console --speed 10",
      "```",
    ].join("\n"),
    wrapText(
      "The times of the cases follow one another, so that all of them",
      "together are one long morning, and any of them is a",
      "capture of its own.",
    ),
    ["| folder | what |", "| --- | --- |", ...rows].join("\n"),
    "## The network",
    ["| host | address | segment | MAC | what |", "| --- | --- | --- | --- | --- |", ...waterHostRows()].join("\n"),
    wrapText(
      "Plant and panel are one subnet (VLAN 10 at the mirror): the",
      "controllers hang on a switch in their panel, at the end",
      "of a cable of 2 Mbit/s. Everything else is behind the router,",
      "10.30.10.1, which has the virtual MAC of a pair. The",
      "mirror port shows the switch of the plant: what goes between office",
      "and DMZ, or from DMZ to the Internet, is not seen.",
    ),
    wrapText(
      "The operator station polls each controller once a second (FC 4, 3,",
      "1), writes the measured flow to the dosing every",
      "5 s and set points now and then. The OPC UA server polls every 2 s what it shows; operator station (signed) and",
      "historian (encrypted) are subscribed to it. Edge nodes publish every",
      "2 s; the host application commands the booster",
      "every 20 s and reports to the authority every 15 s, over TLS. The",
      "engineering station reads parameters every 25 s,",
      "the backup loads 12 kB every 30 s.",
    ),
    ...howItWasMade(),
  ].join("\n\n")}\n`;
}

function howItWasMade(): readonly string[] {
  return [
    "## How it was made",
    wrapText(
      "`npm run samples -- CASE` (as root, with iproute2, ethtool, tcpdump,",
      "mosquitto and `test/stacks`) builds the network",
      "out of namespaces, starts the stacks and records at the switch:",
      "jsmodbus (client and server), a Modbus server written",
      "out for functions 8, 43 and 90, node-opcua, Mosquitto, Eclipse Tahu's",
      "Sparkplug client, MQTT.js, Node's TLS. The",
      `plant runs ${FACTOR} times faster than its packet times say: the`,
      "clocks of the stacks are set to plant time, and the",
      `times in the captures are stretched by ${FACTOR}, so that polls,`,
      "process and time stamps in messages agree. Keys and",
      "certificates are made once for all cases. The first bytes of the MACs are those of makers of such devices; the",
      "machines are made up. Origin and licence are the project's.",
    ),
    wrapText(
      "What a case does not show: `realtime/overload` needs more of a link's",
      "load than eight minutes teach, so the overload",
      "is told by the loops that suffer (`realtime/response-timeout`).",
      "`modbus/stale-replay` is set to a shorter learning in",
      "`sensor.yaml`. The last seconds of shutting down are cut, so that the next case can begin.",
      "In a row the cases give one alert more than each alone: `modbus/stale-replay` of the dosing controller, whose",
      "few readings come again by chance.",
    ),
    wrapText(
      "`baseline.jsonl` is learned from the two cases `00-learn-*` with this policy, and approved. Ten minutes are",
      "far too little for a plant: the baseline says so, and alerts that",
      "rest on what is immature are one level lower than",
      "they would be after weeks.",
    ),
  ];
}
