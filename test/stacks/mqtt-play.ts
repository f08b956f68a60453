import { BROKER_USER } from "./mosquitto.js";
import { WitnessClient } from "./mqtt-client.js";
import type { ConnectionSaid } from "./mqtt-said.js";

export interface MqttPlayOptions {
  /** `mqtt://address:port` */
  readonly url: string;
  /** `ws://address:port` */
  readonly webSocketUrl: string;
  /** Of the one message that spans many segments. */
  readonly largeBytes: number;
}

/** Plays every scene over one broker, and says what each client sent and got, in the order of their CONNECTs. */
export async function playMqtt(options: MqttPlayOptions): Promise<ConnectionSaid[]> {
  const play = new MqttPlay(options);
  await play.watch();
  await play.meter();
  await play.aliases();
  await play.oldProtocol();
  await play.drivesDie();
  await play.wrongPasswords();
  await play.takeOver();
  await play.webSocket();
  await play.end();
  return play.said;
}

class MqttPlay {
  readonly said: ConnectionSaid[] = [];
  readonly #options: MqttPlayOptions;
  #watcher: WitnessClient | undefined;
  /** Messages that the watcher must have heard by now. */
  #published = 0;

  constructor(options: MqttPlayOptions) {
    this.#options = options;
  }

  /** MQTT 5 with two wildcards and a shared subscription; leaves with its will and a reason. */
  async watch(): Promise<void> {
    this.#watcher = await this.#open("watcher", {
      protocolVersion: 5,
      clean: false,
      properties: { sessionExpiryInterval: 3600, receiveMaximum: 20, userProperties: { site: "north" } },
      will: { topic: "watch/gone", payload: Buffer.from("gone"), qos: 0, retain: false },
    });
    await this.#watcher.mqtt.subscribeAsync({ "plant/+/level": { qos: 2 }, "plant/alarm/#": { qos: 1 } });
    await this.#watcher.mqtt.subscribeAsync("$share/readers/plant/batch", { qos: 1 });
    await this.#watcher.mqtt.subscribeAsync("plant/none", { qos: 0 });
    await this.#watcher.mqtt.unsubscribeAsync("plant/none");
  }

  /** MQTT 3.1.1 with a password: every QoS, a retained message, all kinds of payload. */
  async meter(): Promise<void> {
    const meter = await this.#open("meter", { protocolVersion: 4, ...BROKER_USER });
    await this.#publish(meter, "plant/tank1/level", "41.5", { qos: 0 });
    await this.#publish(meter, "plant/tank1/level", "42", { qos: 1, retain: true });
    await this.#publish(meter, "plant/tank2/level", JSON.stringify({ level: 17.25, unit: "m" }), { qos: 2 });
    await this.#publish(meter, "plant/batch", "batch 18 – ünïcode", { qos: 1 });
    await this.#publish(meter, "plant/alarm/curve", Buffer.alloc(this.#options.largeBytes, 0xa5), { qos: 1 });
    await this.#publish(meter, "plant/alarm/clear", "", { qos: 1 });
    meter.mqtt.sendPing();
    await meter.mqtt.endAsync();
  }

  /** MQTT 5: a name once, then its alias; user properties and an expiry. */
  async aliases(): Promise<void> {
    const gauge = await this.#open("gauge", { protocolVersion: 5 });
    const properties = { topicAlias: 3, messageExpiryInterval: 600, userProperties: { line: ["a", "b"], unit: "m" } };
    await this.#publish(gauge, "plant/tank3/level", "1", { qos: 1, properties });
    await this.#publish(gauge, "", "2", { qos: 1, properties: { topicAlias: 3 } });
    await this.#publish(gauge, "", "3", { qos: 0, properties: { topicAlias: 3 } });
    await gauge.mqtt.endAsync(false, { reasonCode: 4 });
  }

  /** MQTT 3.1: gets the retained message, and takes it away. */
  async oldProtocol(): Promise<void> {
    const old = await this.#open("old", { protocolId: "MQIsdp", protocolVersion: 3 });
    await this.#publish(old, "plant/tank4/level", "7", { qos: 1 });
    await old.mqtt.subscribeAsync("plant/tank1/level", { qos: 1 });
    await old.heard(1);
    await this.#publish(old, "plant/tank1/level", "", { qos: 1, retain: true });
    await old.heard(2);
    await old.mqtt.endAsync();
  }

  /** Two clients vanish; the broker publishes their wills. */
  async drivesDie(): Promise<void> {
    for (const protocolVersion of [4, 5] as const) {
      const drive = await this.#open(`drive-${protocolVersion}`, {
        protocolVersion,
        will: {
          topic: `plant/alarm/drive${protocolVersion}`,
          payload: Buffer.from("drive lost"),
          qos: 1,
          retain: false,
        },
      });
      await drive.kill();
      this.#published++;
      await this.#watcher?.heard(this.#published);
    }
  }

  async wrongPasswords(): Promise<void> {
    for (const protocolVersion of [4, 5] as const) {
      const credentials = { username: BROKER_USER.username, password: "not-it" };
      const guest = this.#start(`guest-${protocolVersion}`, { protocolVersion, ...credentials });
      await guest.closed();
      await guest.mqtt.endAsync(true);
    }
  }

  /** A second client with the same identifier; the broker sends the first away. */
  async takeOver(): Promise<void> {
    const first = await this.#open("first", { protocolVersion: 5, clientId: "panel" });
    const gone = first.closed();
    const second = await this.#open("second", { protocolVersion: 5, clientId: "panel" });
    await gone;
    await first.mqtt.endAsync(true);
    await second.mqtt.endAsync();
  }

  /** The same protocol inside of WebSocket frames. */
  async webSocket(): Promise<void> {
    const browser = this.#start("browser", { protocolVersion: 5 }, this.#options.webSocketUrl);
    await browser.connected();
    await browser.mqtt.subscribeAsync("plant/tank5/#", { qos: 1 });
    await this.#publish(browser, "plant/tank5/level", "9.75", { qos: 1 });
    await browser.heard(1);
    await browser.mqtt.endAsync();
  }

  async end(): Promise<void> {
    await this.#watcher?.mqtt.endAsync(false, {
      reasonCode: 4,
      properties: { userProperties: { why: "end of shift" } },
    });
  }

  async #open(label: string, options: ConstructorParameters<typeof WitnessClient>[2]): Promise<WitnessClient> {
    return this.#start(label, options).connected();
  }

  #start(
    label: string,
    options: ConstructorParameters<typeof WitnessClient>[2],
    url = this.#options.url,
  ): WitnessClient {
    const client = new WitnessClient(label, url, { clientId: label, ...options });
    this.said.push(client.said);
    return client;
  }

  /** Publishes what the watcher hears, and waits until it has, so that no two messages overtake each other. */
  async #publish(
    client: WitnessClient,
    topic: string,
    payload: string | Buffer,
    options: Parameters<WitnessClient["mqtt"]["publishAsync"]>[2],
  ): Promise<void> {
    await client.mqtt.publishAsync(topic, payload, options);
    this.#published++;
    await this.#watcher?.heard(this.#published);
  }
}
