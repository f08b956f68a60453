import { type Host, host } from "../inventory/frames.js";
import { extension, f64, list, NULL, text, time, u32 } from "../protocols/opcua/opcua-bytes.js";
import * as mqtt from "./mqtt-plant.js";
import { MqttTalk, sparkplug } from "./mqtt-plant.js";
import * as opcua from "./opcua-plant.js";
import { OpcuaTalk, STATUS, textNode } from "./opcua-plant.js";
import { MASTER, PLC_A, Plant, readCoils, type StreamForm } from "./plant.js";
import * as services from "./service-messages.js";

export const HOUR = 3600;
const { SENSOR, HMI, HISTORIAN, TABLET } = mqtt;
const { SCADA, TANK, MIXER, LAPTOP } = opcua;

/** Every hour an edge node and its host, a sensor, a panel and a historian, and a station with its two servers. */
export function normal(hours: number, plant = new Plant()): Plant {
  for (let minute = 1; minute < hours * 60; minute += 5) plant.modbus(minute * 60, MASTER, PLC_A, readCoils(4));
  for (let hour = 0; hour < hours; hour++) {
    mqttUsual(plant, hour * HOUR);
    const reads = new OpcuaTalk().begin().read("Level", "SetPoint", "Pump").write("SetPoint", 50);
    opcua.talk(plant, hour * HOUR + 300, SCADA, TANK, reads.call(textNode("Tank"), textNode("Fill")).close());
    opcua.talk(plant, hour * HOUR + 305, SCADA, MIXER, new OpcuaTalk().begin().read("Speed").close());
    const asked = opcua.endpointsTalk(ENDPOINT);
    opcua.talk(plant, hour * HOUR + 310, SCADA, TANK, asked);
  }
  return plant;
}

const ENDPOINT = opcua.endpoint("opc.tcp://10.0.0.31:4840", opcua.POLICY.none, 1);
const OTHER_ENDPOINT = opcua.endpoint("opc.tcp://evil:4840", opcua.POLICY.none, 1);

function mqttUsual(plant: Plant, at: number): void {
  const scada = new MqttTalk()
    .connect("scada", { user: "scada" })
    .subscribe("spBv1.0/#")
    .publish("spBv1.0/STATE/scada", mqtt.stateOf(true), { retain: true, qos: 1 })
    .publish("spBv1.0/G/DCMD/E1/D1", sparkplug(undefined, ["Speed", "Double", 12]));
  mqtt.talk(plant, at + 1, HMI, scada.disconnect());
  mqtt.talk(plant, at + 2, SENSOR, mqtt.edgeTalk().disconnect());
  const historian = new MqttTalk().connect("historian", { user: "hist" }).subscribe("line1/+/state");
  mqtt.talk(plant, at + 3, HISTORIAN, historian.subscribe("line1/temp").disconnect());
  const sensor = new MqttTalk(5).connect("temp-1", { level: 5 });
  for (let i = 0; i < 5; i++) sensor.publish("line1/temp", String(20 + i));
  sensor.publish("line1/pump/state", "ok", { retain: true });
  mqtt.talk(plant, at + 4, SENSOR, sensor.disconnect());
  const panel = new MqttTalk().connect("panel").publish("line1/valve/set", "1").publish("line1/valve/set", "0");
  mqtt.talk(plant, at + 30, HMI, panel.disconnect());
}

type Attack = (plant: Plant, at: number) => Plant;

const says =
  (who: typeof TABLET, said: (talk: MqttTalk) => MqttTalk, level = 4, how: StreamForm = {}): Attack =>
  (plant, at) =>
    mqtt.talk(plant, at, who, said(new MqttTalk(level)), how);

const asks =
  (who: typeof LAPTOP, said: (talk: OpcuaTalk) => OpcuaTalk, whom = TANK): Attack =>
  (plant, at) =>
    opcua.talk(plant, at, who, whom, said(new OpcuaTalk()));

const speaks =
  (who: Host, whom: Host, port: number, said: Parameters<typeof services.parts>[0]): Attack =>
  (plant, at) =>
    plant.stream(at, who, whom, port, services.parts(said));

const times =
  <Talk>(count: number, said: (talk: Talk, i: number) => Talk) =>
  (talk: Talk) => {
    let all = talk;
    for (let i = 0; i < count; i++) all = said(all, i);
    return all;
  };

const level = sparkplug(4, ["Level", "Double", 99]);
const rebirth = sparkplug(undefined, ["Node Control/Rebirth", "Boolean", true]);
const died = sparkplug(undefined, ["bdSeq", "Int64", 0]);
const changed = [...list([...u32(0), ...u32(0), ...u32(0)]), ...u32(0)];
const registered = [...text("urn:rogue"), ...NULL, ...u32(0), ...u32(0), ...NULL, ...u32(0), ...NULL, 1];

/** Attacks on each protocol. */
export const kinds: Readonly<Record<string, readonly (readonly [name: string, attack: Attack])[]>> = {
  mqtt: [
    ["a new client", says(TABLET, (talk) => talk.connect("tablet").publish("notes", "x"))],
    ["somebody else publishes", says(TABLET, (talk) => talk.connect("tablet").publish("line1/temp", "20"))],
    ["a command by a stranger", says(TABLET, (talk) => talk.connect("tablet").publish("line1/valve/set", "1"))],
    [
      "a command by the historian",
      says(HISTORIAN, (talk) => talk.connect("historian", { user: "hist" }).publish("line1/valve/set", "1")),
    ],
    ["a command by the sensor", says(SENSOR, (talk) => talk.connect("temp-1").publish("line1/valve/set", "1"), 5)],
    ["all topics asked for", says(HISTORIAN, (talk) => talk.connect("historian", { user: "hist" }).subscribe("#"))],
    [
      "what is kept is replaced",
      says(HISTORIAN, (talk) =>
        talk.connect("historian", { user: "hist" }).publish("line1/pump/state", "off", { retain: true }),
      ),
    ],
    [
      "a will upon the valve",
      says(TABLET, (talk) => talk.connect("tablet", { will: { topic: "line1/valve/set", payload: "1" } })),
    ],
    ["a password in the clear", says(TABLET, (talk) => talk.connect("tablet", { user: "root", password: "secret" }))],
    ["an older version", says(SENSOR, (talk) => talk.connect("temp-1").publish("line1/temp", "20"), 3)],
    ["nobody's name", says(HISTORIAN, (talk) => talk.connect("historian").subscribe("line1/temp"))],
    ["another's name", says(TABLET, (talk) => talk.connect("panel").publish("line1/valve/set", "1"))],
    [
      "another broker",
      (plant, at) =>
        mqtt.talk(plant, at, SENSOR, new MqttTalk(5).connect("temp-1").publish("line1/temp", "20"), {}, host(66)),
    ],
    [
      "passwords guessed",
      (plant, at) => {
        for (let i = 0; i < 12; i++)
          mqtt.talk(plant, at + i, TABLET, new MqttTalk().connect("x", { user: `u${i}`, password: "p" }, 5));
        return plant;
      },
    ],
    [
      "much larger payloads",
      says(
        SENSOR,
        times(6, (talk: MqttTalk, i) =>
          i === 0 ? talk.connect("temp-1") : talk.publish("line1/temp", "x".repeat(4000)),
        ),
        5,
      ),
    ],
    [
      "a flood of messages",
      says(
        SENSOR,
        times(900, (talk: MqttTalk, i) => (i === 0 ? talk.connect("temp-1") : talk.publish("line1/temp", "20"))),
        5,
        { stepSeconds: 0.005 },
      ),
    ],
    ["a command of Sparkplug", says(TABLET, (talk) => talk.connect("tablet").publish("spBv1.0/G/NCMD/E1", rebirth))],
    ["data of an edge node", says(TABLET, (talk) => talk.connect("tablet").publish("spBv1.0/G/NDATA/E1", level))],
    ["the death of an edge node", says(TABLET, (talk) => talk.connect("tablet").publish("spBv1.0/G/NDEATH/E1", died))],
    [
      "the state of the host",
      says(TABLET, (talk) =>
        talk.connect("tablet").publish("spBv1.0/STATE/scada", mqtt.stateOf(false), { retain: true }),
      ),
    ],
  ],
  opcua: [
    ["a new client reads", asks(LAPTOP, (talk) => talk.begin({ uri: "urn:laptop" }).read("Level"))],
    ["a new client writes", asks(LAPTOP, (talk) => talk.begin({ uri: "urn:laptop" }).write("SetPoint", 99))],
    ["the station writes another node", asks(SCADA, (talk) => talk.begin().write("Pump", 1))],
    ["the station calls another method", asks(SCADA, (talk) => talk.begin().call(textNode("Tank"), textNode("Drain")))],
    ["the station writes the other server", asks(SCADA, (talk) => talk.begin().write("Speed", 9), MIXER)],
    [
      "all nodes looked through",
      asks(
        LAPTOP,
        times(40, (talk: OpcuaTalk, i) => (i === 0 ? talk.begin({ uri: "urn:laptop" }) : talk.browse(`N${i}`))),
      ),
    ],
    [
      "many nodes read",
      asks(
        SCADA,
        times(30, (talk: OpcuaTalk, i) => (i === 0 ? talk.begin() : talk.read(`N${i}`))),
      ),
    ],
    ["another application on the station", asks(SCADA, (talk) => talk.begin({ uri: "urn:other" }).read("Level"))],
    [
      "users guessed",
      asks(
        LAPTOP,
        times(12, (talk: OpcuaTalk, i) =>
          i === 0
            ? talk.hello().open().create({ uri: "urn:laptop" })
            : talk.activate(OpcuaTalk.password("root"), STATUS.identityTokenRejected),
        ),
      ),
    ],
    [
      "a password in the clear",
      asks(SCADA, (talk) => talk.hello().open().create().activate(OpcuaTalk.password("root")).read("Level")),
    ],
    [
      "nodes deleted",
      asks(SCADA, (talk) =>
        talk
          .begin()
          .ask(500, list([...textNode("Alarm"), 1]))
          .answer(503, [...list(u32(0)), ...u32(0)]),
      ),
    ],
    [
      "history deleted",
      asks(SCADA, (talk) =>
        talk
          .begin()
          .ask(700, list(extension(688, [...textNode("Level"), 0, ...time, ...time])))
          .answer(703, changed),
      ),
    ],
    [
      "a server that registers itself",
      asks(LAPTOP, (talk) => talk.hello().open().ask(437, registered).answer(440, [])),
    ],
    [
      "a server that calls",
      asks(SCADA, (talk) => talk.reverseHello("urn:evil").open().create().activate().read("Level")),
    ],
    [
      "another list of endpoints",
      (plant, at) => opcua.talk(plant, at, SCADA, TANK, opcua.endpointsTalk(ENDPOINT, OTHER_ENDPOINT)),
    ],
    [
      "a session taken over",
      (plant, at) => {
        opcua.talk(plant, at, SCADA, TANK, new OpcuaTalk().begin({ token: 777 }).read("Level"));
        return opcua.talk(plant, at + 2, LAPTOP, TANK, new OpcuaTalk().hello().open().as(777).read("Level"));
      },
    ],
    ["numbers out of order", asks(SCADA, (talk) => talk.begin().read("Level").skip("client", -1).read("Level"))],
    [
      "a channel opened over and over",
      (plant, at) => {
        for (let i = 0; i < 60; i++) opcua.talk(plant, at + i / 2, LAPTOP, TANK, new OpcuaTalk().hello().open());
        return plant;
      },
    ],
    [
      "a subscription of a thousand",
      asks(
        SCADA,
        times(1200, (talk: OpcuaTalk, i) =>
          i === 0
            ? talk.begin()
            : talk
                .ask(787, [...f64(500), ...u32(9), ...u32(3), ...u32(0), 1, 0])
                .answer(790, [...u32(40 + i), ...f64(500), ...u32(9), ...u32(3)]),
        ),
      ),
    ],
  ],
  services: [
    ["a login by Telnet", speaks(HISTORIAN, PLC_A, 23, services.TELNET_LOGIN)],
    ["a break-in by SMB", speaks(HISTORIAN, SCADA, 445, services.BREAK_IN)],
    ["a shipped password of FTP", speaks(HISTORIAN, PLC_A, 21, services.ftpLogin("USER", "USER"))],
    ["a shell on the port of Modbus", speaks(HISTORIAN, PLC_A, 502, services.sshSession())],
    ["a connection to the world", speaks(SCADA, { ...host(254), ip: "203.0.113.9" }, 443, services.httpGet())],
  ],
};
