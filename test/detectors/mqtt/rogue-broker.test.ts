import { describe, expect, it } from "vitest";
import { rogueBroker } from "../../../src/detectors/mqtt/rogue-broker.js";
import { arpReply, host, udp } from "../../inventory/frames.js";
import { edgeTalk, HMI, MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import type { Plant } from "../../sensor/plant.js";
import { baselineOf, findingsOf, knownConduit, party } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession } from "./mqtt-events.js";

const baseline = baselineOf(fact("mqtt.client", 1, "temp"), knownConduit(1, 8, "mqtt", [1883]));
const comes = (n: number, name: string, broker: number, code = 0) =>
  connected(mqttSession(n, n, { server: party(broker, 1883) }), client(name), 1, code);

const BROKER = host(50);
/** Of the protocol level in a CONNECT. */
const LEVEL_AT = 8;
/** The talk of a client that says of itself that it is a broker. */
const bridgeTalk = (level = 0x84) => {
  const said = new MqttTalk().connect("remote.bridge");
  const [hello, ...rest] = said.parts;
  const payload = (hello?.payload ?? []).map((byte, place) => (place === LEVEL_AT ? level : byte));
  said.parts.splice(0, said.parts.length, { from: "client", payload }, ...rest);
  return said;
};
const rogueOf = (attack: (plant: Plant) => void) =>
  attacked(attack).filter(({ detector }) => detector === "mqtt/rogue-broker");

describe("mqtt/rogue-broker", () => {
  it.each<[string, ReturnType<typeof comes>, number[]]>([
    ["a known client at its broker", comes(1, "temp", 2), []],
    ["a known client at another", comes(1, "temp", 7), [0]],
    ["another client of its asset at another", comes(1, "x", 7), [-1]],
    ["a known client, refused by another", comes(1, "temp", 7, 5), []],
    ["a stranger at another", comes(9, "x", 7), []],
    ["a known client at a broker it knows without having been heard there", comes(1, "temp", 8), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(rogueBroker, baseline, [event]).map(({ raise }) => raise)).toEqual(expected);
  });

  it("+ the edge node logs in at a tablet", () => {
    const alerts = attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1), {}, TABLET));
    const alert = alerts.find(({ detector }) => detector === "mqtt/rogue-broker");
    expect(alert).toMatchObject({ severityName: "medium", target: { ip: "10.0.0.54" } });
  });

  it("- the edge node logs in at its broker", () => {
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk().connect("edge-1"))));
    expect(told.filter((line) => line.includes("broker"))).toEqual([]);
  });

  it("+ critical after another device took the address of the broker, less what is new in the baseline", () => {
    const asBroker = { ...TABLET, ip: BROKER.ip };
    const claims = (plant: Plant, seconds: number) => {
      for (let i = 0; i < 6; i++) {
        plant.raw(seconds + i, arpReply(asBroker, SENSOR)).raw(seconds + i + 0.1, arpReply(asBroker, HMI));
        plant.raw(seconds + i + 0.5, arpReply(BROKER, undefined));
      }
    };
    const [alert] = rogueOf((plant) => {
      claims(plant, 10);
      talk(plant, 22, SENSOR, edgeTalk(1), {}, asBroker);
    });
    expect(alert).toMatchObject({ severityName: "high" });
    expect(alert?.observed).toContain("within the hour before two devices were found to use its address");
    const [late] = rogueOf((plant) => {
      claims(plant, 10);
      talk(plant, 3700, SENSOR, edgeTalk(1), {}, asBroker);
    });
    expect(late).toMatchObject({ severityName: "medium" });
  });

  it("+ critical after somebody else began to give out addresses", () => {
    const offer = [2, ...new Array<number>(235).fill(0), 0x63, 0x82, 0x53, 0x63, 53, 1, 2, 255];
    const [alert] = rogueOf((plant) => {
      plant.raw(15, udp({ from: TABLET, to: SENSOR, ports: [67, 68], payload: offer }));
      talk(plant, 20, SENSOR, edgeTalk(1), {}, TABLET);
    });
    expect(alert).toMatchObject({ severityName: "high" });
    expect(alert?.observed).toContain("10.0.0.54 began to give out addresses");
  });

  it("+ a bridge that is new at the broker", () => {
    const [alert] = rogueOf((plant) => talk(plant, 20, TABLET, bridgeTalk()));
    expect(alert?.observed).toContain("as the bridge of another broker");
    expect(alert).toMatchObject({ severityName: "medium", target: { ip: BROKER.ip } });
    expect(rogueOf((plant) => talk(plant, 20, TABLET, bridgeTalk(4)))).toEqual([]);
    const known = baselineOf(fact("mqtt.client", 1, "x"), fact("mqtt.broker", 2, ""));
    const bridges = (n: number) => connected(mqttSession(n), client("x", { isBridge: true }), 1);
    expect(findingsOf(rogueBroker, known, [bridges(1)])).toEqual([]);
    expect(findingsOf(rogueBroker, known, [bridges(3)])).toHaveLength(1);
  });
});
