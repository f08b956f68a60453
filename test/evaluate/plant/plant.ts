import { Random } from "../../bench/traffic/random.js";
import { arpReply, type Host } from "../../inventory/frames.js";
import { sparkplug, stateOf } from "../../sensor/mqtt-plant.js";
import { Timeline } from "../traffic/timeline.js";
import { Wire } from "../traffic/wire.js";
import { Controller } from "./controller.js";
import { EdgeNode } from "./edge-node.js";
import { Habits } from "./habits.js";
import { MqttSession } from "./mqtt-session.js";
import { type Ground, PollLoop } from "./poll-loop.js";
import { type PlantSize, type Site, siteOf } from "./site.js";
import { UaSession } from "./ua-session.js";
import { Uplink } from "./uplink.js";

/** A Monday at midnight. */
export const PLANT_START_US = Date.UTC(2026, 0, 5) * 1000;

/** Each server is read by the control room and by the archive. */
const UA_NODES = ["Level", "Speed", "SetPoint"] as const;
const SLOW_SECONDS = 60;

/** A plant at work: whoever listens to its wire gets its frames in order of time. */
export class LivePlant {
  readonly site: Site;
  readonly timeline = new Timeline();
  readonly wire: Wire;
  readonly uplink: Uplink;
  readonly mbps: number;
  readonly random: Random;
  readonly ground: Ground;
  readonly controllers: readonly Controller[];
  /** The control room's, one for each controller and then the safety controller. */
  readonly loops: readonly PollLoop[];
  readonly standbyLoops: readonly PollLoop[];
  readonly panelLoops: readonly PollLoop[];
  readonly rooms: readonly UaSession[];
  readonly archives: readonly UaSession[];
  readonly edges: readonly EdgeNode[];
  readonly sensors: readonly MqttSession[];
  readonly primary: MqttSession;
  readonly panel: MqttSession;
  readonly habits: Habits;
  #port = 20_000;

  constructor(size: PlantSize, seed: number) {
    this.site = siteOf(size);
    this.random = new Random(seed);
    this.timeline.nowUs = PLANT_START_US;
    this.wire = new Wire(this.timeline, new Random(seed + 1));
    this.mbps = size.linkMbps;
    this.uplink = new Uplink(this.timeline, this.mbps);
    const { timeline, wire, random, uplink } = this;
    this.ground = { timeline, wire, random, uplink, port: () => this.#nextPort() };
    const { site, ground } = this;
    const controllers = [...site.controllers, ...(size.hasPolicy ? [site.safety] : [])];
    this.controllers = controllers.map((host, i) => new Controller(host, new Random(seed * 31 + i)));
    const loopOf = (client: Host, of: Controller) => new PollLoop(ground, client, of, size.pollSeconds);
    this.loops = this.controllers.map((controller) => loopOf(site.scada, controller));
    this.standbyLoops = this.controllers.map((controller) => loopOf(site.standby, controller));
    this.panelLoops = site.panels.flatMap((panel, i) => {
      const shown = this.controllers[i];
      return shown === undefined ? [] : [loopOf(panel, shown)];
    });
    this.rooms = site.uaServers.map((server, i) => new UaSession(ground, site.scada, server, "urn:plant:room", 7 + i));
    this.archives = site.uaServers.map(
      (server, i) => new UaSession(ground, site.historian, server, "urn:plant:archive", 107 + i),
    );
    this.edges = site.edges.map((host, i) => new EdgeNode(ground, host, site.broker, `E${i}`));
    this.sensors = site.sensors.map((host, i) => new MqttSession(ground, host, site.broker, `sensor-${i}`));
    this.primary = new MqttSession(ground, site.primary, site.broker, "host-1");
    this.panel = new MqttSession(ground, site.primary, site.broker, "panel-1");
    this.habits = new Habits(this);
  }

  get hasBroker(): boolean {
    return this.edges.length > 0;
  }

  /** Everybody begins their work, spread over some seconds. */
  begin(): void {
    const soon = (i: number) => PLANT_START_US + 1_000_000 + i * 137_000;
    this.#announce();
    for (const [i, loop] of this.loops.entries()) loop.begin(soon(i));
    for (const [i, loop] of this.standbyLoops.entries()) {
      loop.isAsking = false;
      loop.begin(soon(i) + 40_000);
    }
    for (const [i, loop] of this.panelLoops.entries()) loop.begin(soon(i) + 70_000);
    for (const [i, session] of this.rooms.entries()) session.begin(soon(i), UA_NODES, SLOW_SECONDS);
    for (const [i, session] of this.archives.entries()) session.begin(soon(i) + 5_000_000, UA_NODES, 2 * SLOW_SECONDS);
    if (this.hasBroker) this.#beginMqtt(soon);
    this.habits.begin();
  }

  #beginMqtt(soon: (i: number) => number): void {
    this.primary.greeting = () => ({
      will: { topic: "spBv1.0/STATE/host-1", payload: stateOf(false), retain: true },
    });
    const online = stateOf(true);
    this.primary.greet = (talk) =>
      talk.subscribe("spBv1.0/#").publish("spBv1.0/STATE/host-1", online, { retain: true, qos: 1 });
    this.#every(SLOW_SECONDS / 2, soon(0) - 500_000, () => this.primary.say((talk) => talk.ping()));
    this.panel.greet = (talk) => talk.subscribe("line1/+/temp");
    this.#every(SLOW_SECONDS / 2, soon(1), () => this.panel.say((talk) => talk.ping()));
    for (const [i, edge] of this.edges.entries()) edge.begin(soon(i) + 2_000_000, SLOW_SECONDS / 2);
    for (const [i, sensor] of this.sensors.entries()) {
      const topic = `line1/${i}/temp`;
      const state = () => sensor.say((talk) => talk.publish(`line1/${i}/state`, "online", { retain: true }));
      this.#every(3600, soon(i) + 7_000_000, state);
      this.#every(SLOW_SECONDS / 2, soon(i) + 3_000_000, () => {
        const hours = this.timeline.nowUs / 3_600_000_000;
        sensor.say((talk) => talk.publish(topic, (30 + i + 5 * Math.sin(hours + i)).toFixed(1)));
      });
    }
  }

  /** A command of the operator to an edge node. */
  command(edge: EdgeNode, speed: number): void {
    const payload = sparkplug(undefined, ["Speed", "Double", speed]);
    this.primary.say((talk) => talk.publish(`spBv1.0/G/DCMD/${edge.name}/D1`, payload));
  }

  /** Every asset, in no particular order. */
  get hosts(): readonly Host[] {
    return Object.values(this.site).flat();
  }

  #every(seconds: number, firstUs: number, action: () => void): void {
    const turn = () => {
      this.timeline.in(seconds, turn);
      action();
    };
    this.timeline.at(firstUs, turn);
  }

  /** As after a power cut: everybody says where they are. */
  #announce(): void {
    for (const [i, host] of this.hosts.entries()) {
      this.timeline.at(PLANT_START_US + i * 3000, () => this.wire.send(arpReply(host, undefined)));
    }
  }

  #nextPort(): number {
    this.#port = this.#port >= 29_999 ? 20_000 : this.#port + 1;
    return this.#port;
  }
}
