import type { ControlOperation, ModbusRequest, Party } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { operationText } from "../../detectors/policy-operation.js";
import { nameOf } from "../../detectors/wording.js";
import { type TrailGround, type TrailSession, tellTrail } from "./trail-ground.js";

/** Points and commands that are followed at once; of more only how many there were is told. */
const COMMANDS_MAX = 4096;
const MINUTE_US = 60 * SECOND_US;
/** A command that goes on and on is told ever more seldom, at last so often. */
const WINDOW_MINUTES_MAX = 16;
const TEXT_CHARACTERS_MAX = 300;

/** What one client did to one point since it was told last. */
interface Commands {
  readonly client: Party;
  readonly server: Party;
  readonly session: TrailSession;
  firstTime: PacketTime;
  firstText: string;
  lastText: string;
  count: number;
  windowMinutes: number;
  due: number;
}

/** Tells writes, calls and commands, folded per minute and point. [SR 2.8] */
export class CommandTrail {
  readonly #ground: TrailGround;
  readonly #commands = new BoundedMap<Commands>(COMMANDS_MAX, (commands) => this.#tell(commands));
  #nextMinute = 0;

  constructor(ground: TrailGround) {
    this.#ground = ground;
  }

  /** Points that were let go of before their minute was over; they have been told by then. */
  get evictions(): number {
    return this.#commands.evictions;
  }

  /** Before an event of this time is heard. */
  advanceTo(time: PacketTime): void {
    if (time < this.#nextMinute) return;
    this.#nextMinute = minuteOf(time) + MINUTE_US;
    for (const [key, commands] of this.#commands.entries()) {
      if (commands.due > time) continue;
      if (commands.count === 0) {
        this.#commands.delete(key);
        continue;
      }
      this.#tell(commands);
      commands.windowMinutes = Math.min(commands.windowMinutes * 2, WINDOW_MINUTES_MAX);
      commands.due = minuteOf(time) + commands.windowMinutes * MINUTE_US;
    }
  }

  command(event: ModbusRequest | ControlOperation): void {
    const { session, time } = event;
    const text = operationText(event).slice(0, TEXT_CHARACTERS_MAX);
    const key = `${session.client.asset} ${session.server.asset} ${placeOf(event)}`;
    const known = this.#commands.touch(key);
    if (known !== undefined) {
      if (known.count === 0) {
        known.firstTime = time;
        known.firstText = text;
      }
      known.lastText = text;
      known.count++;
      return;
    }
    const { client, server, service, communityId } = session;
    this.#commands.set(key, {
      client,
      server,
      session: { service, communityId },
      firstTime: time,
      firstText: text,
      lastText: text,
      count: 1,
      windowMinutes: 1,
      due: minuteOf(time) + MINUTE_US,
    });
  }

  /** The end of the run. */
  finish(): void {
    for (const [, commands] of this.#commands.entries()) this.#tell(commands);
  }

  #tell(commands: Commands): void {
    const { client, server, session, firstTime, firstText, lastText, count } = commands;
    if (count === 0) return;
    const last = lastText === firstText ? "" : `, the last time: ${lastText}`;
    const times = count === 1 ? "" : ` (${count} times${last})`;
    const text = `${nameOf(client)} ${firstText} at ${nameOf(server)}${times}`;
    tellTrail(this.#ground, { event: "command", time: firstTime, actor: client, target: server, session, text });
    commands.count = 0;
  }
}

function minuteOf(time: PacketTime): number {
  return Math.floor(time / MINUTE_US) * MINUTE_US;
}

/** Which point, and what is done there; not the value. */
function placeOf(event: ModbusRequest | ControlOperation): string {
  if (event.type === "operation") return `${event.protocol} ${event.name} ${event.point ?? ""}`;
  const { unit, functionCode, subFunction, writes } = event;
  const points = writes === undefined ? `${subFunction ?? ""}` : `${writes.table}/${writes.address}/${writes.quantity}`;
  return `modbus ${unit} ${functionCode} ${points}`;
}
