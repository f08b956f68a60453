import type { Random } from "../../bench/traffic/random.js";
import type { Host } from "../../inventory/frames.js";
import { MqttTalk } from "../../sensor/mqtt-plant.js";
import type { OpcuaTalk } from "../../sensor/opcua-plant.js";
import { Plant } from "../../sensor/plant.js";
import type { EdgeNode } from "../plant/edge-node.js";
import type { LivePlant } from "../plant/plant.js";
import type { PollLoop } from "../plant/poll-loop.js";
import { hostIn } from "../plant/site.js";
import type { UaSession } from "../plant/ua-session.js";

const TALK = [
  { from: "client", payload: [1, 2, 3, 4] },
  { from: "server", payload: [5, 6, 7, 8] },
  { from: "client", payload: [9, 10] },
] as const;

/** Where an episode is played: the plant, a stranger in it, and victims chosen by the seed. */
export class Stage {
  readonly plant: LivePlant;
  readonly random: Random;
  /** Addresses of everybody who takes part. */
  readonly parties = new Set<string>();
  /** How long the episode goes on. */
  lastsSeconds = 60;
  /** When the first of it happens on the wire. */
  firstUs = Number.POSITIVE_INFINITY;
  readonly #number: number;

  constructor(plant: LivePlant, random: Random, number: number) {
    this.plant = plant;
    this.random = random;
    this.#number = number;
  }

  /** A host that nobody knows, its own for each episode. */
  get stranger(): Host {
    return this.party(hostIn("supervisory", 100 + (this.#number % 150), "00:50:56"));
  }

  party(host: Host): Host {
    this.parties.add(host.ip).add(host.mac);
    return host;
  }

  /** The loop of whichever server of the control room is at work with a controller, never the safety controller. */
  loop(): PollLoop {
    const { loops, standbyLoops, hasBroker } = this.plant;
    const count = loops.length - (hasBroker ? 1 : 0);
    const main = this.#of(loops.slice(0, count));
    const standby = standbyLoops[loops.indexOf(main)];
    if (main.isAsking || standby?.isAsking !== true) return main;
    this.party(standby.client);
    return standby;
  }

  /** A panel's loop: it reads one controller and writes nothing. */
  panelLoop(): PollLoop {
    return this.#of(this.plant.panelLoops);
  }

  room(): UaSession {
    const session = pick(this.plant.rooms, this.random);
    this.party(session.client);
    this.party(session.server);
    return session;
  }

  edge(): EdgeNode {
    const edge = pick(this.plant.edges, this.random);
    this.party(edge.session.host);
    this.party(this.plant.site.broker);
    return edge;
  }

  in(seconds: number, action: () => void): void {
    this.plant.timeline.in(seconds, action);
    this.firstUs = Math.min(this.firstUs, this.plant.timeline.nowUs + seconds * 1e6);
    this.lastsSeconds = Math.max(this.lastsSeconds, seconds + 30);
  }

  /** Frames of a plant of their own, from now on. */
  play(build: (frames: Plant) => void): void {
    const frames = new Plant();
    build(frames);
    const { timeline, wire } = this.plant;
    const beganUs = timeline.nowUs;
    for (const { time, bytes } of frames.frames(beganUs)) {
      timeline.at(time, () => wire.send(bytes));
      this.firstUs = Math.min(this.firstUs, time);
      this.lastsSeconds = Math.max(this.lastsSeconds, (time - beganUs) / 1e6 + 30);
    }
  }

  /** A host outside the plant, behind the router. */
  outside(ip: string): Host {
    return this.party({ mac: this.plant.site.router.mac, ip });
  }

  /** A connection over which some bytes go both ways. */
  connects(client: Host, server: Host, port: number): void {
    this.party(client);
    this.party(server);
    this.play((frames) => frames.stream(1, client, server, port, TALK));
  }

  /** Frames in turn, each so many seconds after the one before. */
  sends(everySeconds: number, frames: readonly (readonly number[])[]): void {
    this.play((plant) => {
      for (const [i, bytes] of frames.entries()) plant.raw(1 + i * everySeconds, bytes);
    });
  }

  /** One connection of this client with a server. */
  ua(client: Host, server: Host, said: OpcuaTalk, stepSeconds = 0.01): void {
    this.play((frames) =>
      frames.stream(1, client, server, 4840, said.parts, { stepSeconds, clientPort: this.#port() }),
    );
  }

  /** One connection of this client with the broker. */
  mqtt(client: Host, said: MqttTalk, stepSeconds = 0.05): void {
    const { broker } = this.plant.site;
    this.party(broker);
    this.play((frames) =>
      frames.stream(1, client, broker, 1883, said.parts, { stepSeconds, hasEnd: false, clientPort: this.#port() }),
    );
  }

  /** What a stranger says to the broker, under a name of its own. */
  mqttStranger(): MqttTalk {
    return new MqttTalk().connect(`tool-${this.#number}`);
  }

  #port(): number {
    return this.plant.ground.port();
  }

  #of(loops: readonly PollLoop[]): PollLoop {
    const loop = pick(loops, this.random);
    this.party(loop.client);
    this.party(loop.controller.host);
    return loop;
  }
}

function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[random.below(list.length)];
  if (chosen === undefined) throw new Error("The plant has nothing of the kind that the scenario asks for.");
  return chosen;
}
