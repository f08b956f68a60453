import { arpRequest, BROADCAST, type Host, udp } from "../../inventory/frames.js";
import { certificate } from "../traffic/certificate.js";
import { TcpLink } from "../traffic/tcp-link.js";
import { tlsTalk } from "../traffic/tls-talk.js";
import type { LivePlant } from "./plant.js";
import { PLANT_START_US } from "./plant.js";
import type { PollLoop } from "./poll-loop.js";

const HOUR_US = 3_600_000_000;
const DAY_US = 24 * HOUR_US;
const SHIFTS_FROM_HOUR = 6;
const SHIFTS_TO_HOUR = 22;
const OPERATOR_SECONDS = 900;
const BACKUP_SEGMENTS = 1500;
/** Of the page of the host application. */
const PAGE_PORT = 443;
/** Of the one-way conduit to the backup: where it begins and ends. */
export const FEED_PORTS = [50_200, 5140] as const;
const PAGE_SECONDS = 4 * 3600;
/** Set points that operators choose from. */
const RECIPES = 5;

/** What happens in a plant beside its cycles: operators by day, nightly jobs, restarts, housekeeping. */
export class Habits {
  /** While true nothing of it begins, so that an episode stands alone. */
  isPaused = false;
  readonly #plant: LivePlant;

  constructor(plant: LivePlant) {
    this.#plant = plant;
  }

  begin(): void {
    const { site, random, loops } = this.#plant;
    this.#every(OPERATOR_SECONDS, 60, () => this.#operate());
    this.#daily(1, () => this.#backUp(), 0);
    this.#daily(4, () => this.#fail(), random.below(600));
    this.#daily(11, () => this.#restart(), random.below(600));
    this.#daily(2, () => this.#plant.primary.hangUp(), 10);
    this.#daily(15, () => this.#stepClock(), 0);
    for (const [i, host] of this.#plant.hosts.entries()) {
      this.#every(1200, 5 + i * 0.7, () => this.#send(arpRequest(host, site.router.ip)));
      if (host !== site.services) this.#every(3600, 20 + i * 1.3, () => this.#askTime(host));
    }
    for (const [i, panel] of site.panels.entries()) this.#every(4 * 3600, 100 + i * 11, () => this.#renew(panel, i));
    this.#every(PAGE_SECONDS, 200, () => this.#showPage());
    this.#every(3600, 300, () => this.#feed());
    for (const loop of loops) loop.setPoint(0, 500);
  }

  /** Operators set points and switch outputs by day; the loops take turns. */
  #operate(): void {
    const { timeline, random, loops, standbyLoops, rooms, edges, hasBroker } = this.#plant;
    const hour = Math.floor((timeline.nowUs % DAY_US) / HOUR_US);
    if (this.isPaused || hour < SHIFTS_FROM_HOUR || hour >= SHIFTS_TO_HOUR) return;
    const turn = Math.floor(timeline.nowUs / (OPERATOR_SECONDS * 1e6));
    // The safety controller is the last one, and nobody sets anything there.
    const count = loops.length - (hasBroker ? 1 : 0);
    for (let i = turn % 3; i < count; i += 3) {
      const loop = this.#active(loops[i], standbyLoops[i]);
      timeline.in(1 + i * 0.37 + random.below(100) / 1000, () => {
        loop?.setPoint((turn & 1) as 0 | 1, 450 + 20 * (Math.floor(turn / 6) % RECIPES));
        if (turn % 4 < 2) loop?.switchOutput(turn & 1, Math.floor(turn / 6) % 2 === 0);
      });
    }
    const room = rooms[turn % Math.max(1, rooms.length)];
    timeline.in(30.2, () => room?.write("SetPoint", 40 + random.below(200) / 10));
    const edge = edges[turn % Math.max(1, edges.length)];
    if (edge !== undefined) timeline.in(40.1, () => this.#plant.command(edge, 20 + random.below(100) / 10));
    if (hasBroker) timeline.in(50.1, () => this.#plant.panel.say((talk) => talk.publish("line1/valve/set", "1")));
  }

  #active(main: PollLoop | undefined, standby: PollLoop | undefined): PollLoop | undefined {
    return main?.isAsking === true ? main : standby;
  }

  /** The archive copies its day to the backup. */
  #backUp(): void {
    const { site, ground, timeline, wire } = this.#plant;
    const link = new TcpLink(wire, site.historian, site.backup, [ground.port(), 8080]).open();
    const block = new Array<number>(1400).fill(0x2e);
    const next = (left: number) => {
      if (left === 0) return link.close();
      link.up(block);
      timeline.in(0.02, () => next(left - 1));
    };
    next(BACKUP_SEGMENTS);
  }

  /** The engineering station looks at the page of the host application. */
  #showPage(): void {
    const { site, ground, timeline, wire } = this.#plant;
    const link = new TcpLink(wire, site.engineering, site.primary, [ground.port(), PAGE_PORT]).open();
    link.say(timeline, tlsTalk(undefined, certificate()));
    timeline.in(1, () => link.close());
  }

  /** The host application tells the backup what it did, and hears nothing back. */
  #feed(): void {
    const { primary, backup } = this.#plant.site;
    this.#send(udp({ from: primary, to: backup, ports: FEED_PORTS, payload: [1, 2, 3, 4] }));
  }

  /** The control room's server hands over to its standby for a quarter of an hour. */
  #fail(): void {
    if (this.isPaused) return;
    const { loops, standbyLoops, timeline } = this.#plant;
    const hand = (from: readonly PollLoop[], to: readonly PollLoop[]) => {
      for (const loop of from) {
        loop.isAsking = false;
        timeline.in(1, () => loop.hangUp());
      }
      for (const loop of to) loop.isAsking = true;
    };
    hand(loops, standbyLoops);
    timeline.in(900, () => hand(standbyLoops, loops));
  }

  /** A controller and an edge node restart: an answer or two is missing, then everybody connects again. */
  #restart(): void {
    if (this.isPaused) return;
    const { timeline, controllers, loops, panelLoops, edges } = this.#plant;
    const day = Math.floor((timeline.nowUs - PLANT_START_US) / DAY_US);
    const controller = controllers[day % Math.min(controllers.length, 6)];
    for (const loop of [...loops, ...panelLoops]) {
      if (loop.controller === controller) loop.hangUp(true);
    }
    edges[day % Math.max(1, edges.length)]?.restart();
  }

  /** The clock that stamps the frames is set right. */
  #stepClock(): void {
    const { wire } = this.#plant;
    wire.clockOffsetUs = wire.clockOffsetUs === 0 ? 40_000 : 0;
  }

  #askTime(host: Host): void {
    const { site, random } = this.#plant;
    const ports = [49_000 + random.below(1000), 123] as const;
    const asked = [0x23, 0, 6, 0xec, ...new Array<number>(44).fill(0)];
    this.#send(udp({ from: host, to: site.services, ports, payload: asked }));
    const told = [0x24, 2, 6, 0xec, ...new Array<number>(44).fill(1)];
    this.#send(udp({ from: site.services, to: host, ports: [ports[1], ports[0]], payload: told }));
  }

  /** A panel asks for its address again and gets it. */
  #renew(panel: Host, i: number): void {
    const { site } = this.#plant;
    const name = [...`panel-${i}`].map((letter) => letter.charCodeAt(0));
    const request = dhcp(1, panel, [53, 1, 3, 12, name.length, ...name]);
    this.#send(udp({ from: panel, to: site.services, ports: [68, 67], payload: request }));
    const answer = dhcp(2, panel, [53, 1, 5]);
    this.#send(udp({ from: site.services, to: panel, ports: [67, 68], payload: answer }));
  }

  #send(bytes: readonly number[]): void {
    this.#plant.wire.send(bytes);
  }

  #every(seconds: number, firstSeconds: number, action: () => void): void {
    const { timeline } = this.#plant;
    const turn = () => {
      timeline.in(seconds, turn);
      action();
    };
    timeline.at(PLANT_START_US + firstSeconds * 1e6, turn);
  }

  #daily(hour: number, action: () => void, lateSeconds: number): void {
    this.#every(86_400, hour * 3600 + lateSeconds, action);
  }
}

/** A message of DHCP about this client. [RFC 2131 §2] */
export function dhcp(operation: 1 | 2, client: Host, options: readonly number[]): number[] {
  const mac = client.mac.split(":").map((part) => Number.parseInt(part, 16));
  const ip = client.mac === BROADCAST ? [0, 0, 0, 0] : client.ip.split(".").map(Number);
  const [asked, given] = operation === 1 ? [ip, [0, 0, 0, 0]] : [ip, ip];
  const head = [operation, 1, 6, 0, 1, 2, 3, 4, 0, 0, 0, 0, ...asked, ...given, 0, 0, 0, 0, 0, 0, 0, 0, ...mac];
  return [...head, ...new Array<number>(236 - head.length).fill(0), 0x63, 0x82, 0x53, 0x63, ...options, 255];
}
