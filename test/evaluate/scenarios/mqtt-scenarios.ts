import { MqttTalk, sparkplug, stateOf } from "../../sensor/mqtt-plant.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

/** What a stranger says to the broker. */
function stranger(stage: Stage, say: (talk: MqttTalk) => MqttTalk, stepSeconds?: number): void {
  stage.mqtt(stage.stranger, say(stage.mqttStranger()), stepSeconds);
}

/** What is done to the broker and over it. */
export const mqttScenarios: readonly Scenario[] = [
  {
    name: "A stranger connects to the broker and publishes a measurement",
    shows: ["mqtt/new-client", "mqtt/new-publisher", "mqtt/anonymous"],
    play: (stage) => stranger(stage, (talk) => talk.publish("line1/0/temp", "31.0")),
  },
  {
    name: "A stranger asks for everything",
    shows: ["mqtt/wildcard-subscribe"],
    play: (stage) => stranger(stage, (talk) => talk.subscribe("#")),
  },
  {
    name: "A stranger subscribes to a topic",
    shows: ["mqtt/new-subscriber"],
    play: (stage) => stranger(stage, (talk) => talk.subscribe("plant/+/recipe")),
  },
  {
    name: "A stranger changes the broker's own settings",
    shows: ["mqtt/sys-topic"],
    play: (stage) => stranger(stage, (talk) => talk.publish("$CONTROL/dynamic-security/v1", '{"commands":[]}')),
  },
  {
    name: "A stranger commands a valve",
    shows: ["mqtt/command-topic"],
    play: (stage) => stranger(stage, (talk) => talk.publish("line1/valve/set", "0")),
  },
  {
    name: "A stranger takes over the connection of an edge node",
    shows: ["mqtt/client-takeover", "asset/duplicate-identity"],
    play: (stage) => {
      const edge = stage.edge();
      stage.mqtt(stage.stranger, new MqttTalk().connect(edge.session.identifier).ping().ping());
    },
  },
  {
    name: "A password that anybody can read at the broker",
    shows: ["mqtt/plaintext-credentials"],
    play: (stage) => stage.mqtt(stage.stranger, new MqttTalk().connect("tool", { user: "root", password: "pw" })),
  },
  {
    name: "A stranger guesses passwords at the broker",
    shows: ["mqtt/connect-failures"],
    play: (stage) => {
      const client = stage.stranger;
      for (let i = 0; i < 25; i++) {
        const said = new MqttTalk().connect("tool", { user: `u${i}`, password: `guess-${i}` }, 5);
        stage.in(2 + i, () => stage.mqtt(client, said));
      }
    },
  },
  {
    name: "A stranger clears a retained message",
    shows: ["mqtt/retained-overwrite"],
    play: (stage) => {
      stranger(stage, (talk) => talk.publish("line1/0/state", "", { retain: true }));
    },
  },
  {
    name: "A sensor sends a script instead of a number",
    shows: ["mqtt/payload-drift"],
    play: (stage) => {
      const sensor = stage.plant.sensors[stage.random.below(stage.plant.sensors.length)];
      if (sensor === undefined) return;
      stage.party(sensor.host);
      const topic = `line1/${stage.plant.sensors.indexOf(sensor)}/temp`;
      const script = `#!/bin/sh\n${"rm -rf x; ".repeat(200)}`;
      for (let i = 0; i < 4; i++) stage.in(2 + i * 5.1, () => sensor.say((talk) => talk.publish(topic, script)));
    },
  },
  {
    name: "A sensor reports ten times the usual value",
    shows: ["mqtt/value-envelope"],
    play: (stage) => {
      const sensor = stage.plant.sensors[stage.random.below(stage.plant.sensors.length)];
      if (sensor === undefined) return;
      stage.party(sensor.host);
      const topic = `line1/${stage.plant.sensors.indexOf(sensor)}/temp`;
      for (let i = 0; i < 12; i++) stage.in(2 + i * 5.1, () => sensor.say((talk) => talk.publish(topic, "450.0")));
    },
  },
  {
    name: "A stranger breaks the protocol of the broker",
    shows: ["mqtt/protocol-violation"],
    play: (stage) => stranger(stage, (talk) => talk.raw(0x36, 7, 0, 1, 0x61, 0, 1, 0x31, 0x32)),
  },
  {
    name: "A stranger leaves a command behind as its will",
    shows: ["mqtt/will-abuse"],
    play: (stage) =>
      stage.mqtt(stage.stranger, new MqttTalk().connect("tool", { will: { topic: "line1/valve/set", payload: "1" } })),
  },
  {
    name: "A flood of connections to the broker",
    shows: ["mqtt/connect-flood", "integrity/state-exhausted"],
    play: (stage) => {
      const client = stage.stranger;
      for (let i = 0; i < 80; i++) stage.in(2 + i / 4, () => stage.mqtt(client, new MqttTalk().connect(`t-${i}`)));
    },
  },
  {
    name: "A flood of messages to the broker",
    shows: ["mqtt/publish-flood"],
    play: (stage) =>
      stranger(
        stage,
        (talk) => {
          for (let i = 0; i < 1500; i++) talk.publish("flood/x", "0123456789");
          return talk;
        },
        0.01,
      ),
  },
  {
    name: "An edge node is led to another broker",
    shows: ["mqtt/rogue-broker"],
    play: (stage) => {
      const { host, identifier } = stage.edge().session;
      const { stranger: rogue } = stage;
      const said = new MqttTalk().connect(identifier).ping();
      stage.play((frames) => frames.stream(1, host, rogue, 1883, said.parts, { hasEnd: false }));
    },
  },
  {
    name: "A stranger commands an edge node",
    shows: ["mqtt/sparkplug-rogue-command"],
    play: (stage) => {
      const { name } = stage.edge();
      const speed = sparkplug(undefined, ["Speed", "Double", 12]);
      stranger(stage, (talk) => talk.publish(`spBv1.0/G/DCMD/${name}/D1`, speed));
    },
  },
  {
    name: "A stranger declares an edge node dead",
    shows: ["mqtt/sparkplug-death-storm"],
    play: (stage) => {
      const { name } = stage.edge();
      const dead = sparkplug(undefined, ["bdSeq", "Int64", 0]);
      stranger(stage, (talk) => talk.publish(`spBv1.0/G/NDEATH/${name}`, dead));
    },
  },
  {
    name: "A stranger publishes as an edge node",
    shows: ["mqtt/sparkplug-impersonation", "mqtt/sparkplug-seq"],
    play: (stage) => {
      const edge = stage.edge();
      const lie = sparkplug((edge.seq + 100) & 0xff, ["Level", "Double", 99]);
      stranger(stage, (talk) => talk.publish(`spBv1.0/G/NDATA/${edge.name}`, lie));
    },
  },
  {
    name: "A host demands births over and over",
    shows: ["mqtt/sparkplug-rebirth-storm"],
    play: (stage) => {
      const { name } = stage.edge();
      stage.party(stage.plant.site.primary);
      const rebirth = sparkplug(undefined, ["Node Control/Rebirth", "Boolean", true]);
      for (let i = 0; i < 10; i++) {
        stage.in(2 + i * 2, () => stage.plant.primary.say((talk) => talk.publish(`spBv1.0/G/NCMD/${name}`, rebirth)));
      }
    },
  },
  {
    name: "A stranger says that the host is offline",
    shows: ["mqtt/sparkplug-state-spoof"],
    play: (stage) => {
      stage.party(stage.plant.site.primary);
      const offline = stateOf(false);
      stranger(stage, (talk) => talk.publish("spBv1.0/STATE/host-1", offline, { retain: true }));
    },
  },
  {
    name: "An edge node is born with other metrics",
    shows: ["mqtt/sparkplug-model-change"],
    play: (stage) => {
      const { session, name } = stage.edge();
      const birth = sparkplug(0, ["bdSeq", "Int64", 0], ["Level", "String", "x"], ["Shell", "String", "sh"]);
      stage.in(2, () => session.say((talk) => talk.publish(`spBv1.0/G/NBIRTH/${name}`, birth)));
      stage.in(20, () => session.hangUp());
    },
  },
  {
    name: "A sensor comes back with an older protocol",
    shows: ["mqtt/version-downgrade"],
    play: (stage) => {
      const sensor = stage.plant.sensors[stage.random.below(stage.plant.sensors.length)];
      if (sensor !== undefined) stage.mqtt(stage.party(sensor.host), new MqttTalk(3).connect(sensor.identifier));
    },
  },
];
