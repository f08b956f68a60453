import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../src/contracts/alert.js";
import type { Frame } from "../../src/core/frame.js";
import { START } from "../detectors/given.js";
import { arpRequest, exchange, frameOf, type Host, host, tcp, udp } from "../inventory/frames.js";
import { MqttTalk, usualMqtt } from "./mqtt-plant.js";
import { MASTER, PLC_A, PLC_B, Plant, usual, writeCoil } from "./plant.js";
import { alertsIn, learnedFrom, watched } from "./watched.js";

const FAKES_PER_MINUTE = 100_000;
/** Enough to keep every bucket empty. */
const LATER_PER_MINUTE = 2000;
const MINUTES = 5;
const ALERTS_PER_MINUTE_MAX = 60;
/** Two hundred at once and twenty in the minute, and what is never held back. */
const AT_ONCE_MAX = 240;
/** What the sensor counts of made-up hosts before its tables are full of them. */
const HELD_MIN = 5000;
const ATTACK_SECONDS = 50;
const [BROKER, ATTACKER] = [host(50), host(66)];
const [SYN, RST, ACK, PUSH] = [0x02, 0x04, 0x10, 0x08] as const;

const read = [0, 1, 0, 0, 0, 6, 1, 3, 0, 8, 0, 1];
const answer = [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 1];

/** Made up, as all hosts of 10.64.0.0/10 here. */
function nobody(n: number): Host {
  const bytes = [n >> 16, (n >> 8) & 0xff, n & 0xff];
  const mac = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(":");
  return { mac: `06:00:00:${mac}`, ip: `10.${64 + (n >> 16)}.${bytes[1]}.${bytes[2]}` };
}

/** One fake anomaly of each kind: what a host that does not exist does, or what is done to one. */
const fakes: readonly ((n: number, nobody: Host) => readonly (readonly number[])[])[] = [
  (_, from) => [arpRequest(from, PLC_A.ip)],
  (n, from) => [
    tcp({ from, to: PLC_A, ports: [1024 + (n % 60_000), 502], sequence: n, acknowledgement: 0, flags: SYN }),
  ],
  (n, from) => {
    const port = 1 + (n % 30_000);
    const asked = tcp({ from, to: PLC_B, ports: [40_000, port], sequence: 1, acknowledgement: 0, flags: SYN });
    const refused = { from: PLC_B, to: from, ports: [port, 40_000] as const, sequence: 0, acknowledgement: 2 };
    return [asked, tcp({ ...refused, flags: RST | ACK })];
  },
  (n, to) => [
    tcp({ from: MASTER, to, ports: [1024 + (n % 60_000), 445], sequence: n, acknowledgement: 0, flags: SYN }),
  ],
  (n, from) => [udp({ from, to: { mac: "ff:ff:ff:ff:ff:ff", ip: "10.0.0.255" }, ports: [5000, 9000 + (n % 500)] })],
  (n, from) => [
    tcp({
      from,
      to: nobody(n + 1),
      ports: [4444, 5555],
      sequence: n,
      acknowledgement: 7,
      flags: ACK | PUSH,
      payload: [n & 0xff],
    }),
  ],
  (n, from) => [udp({ from, to: PLC_A, ports: [5000, 1 + (n % 2000)], payload: [1, 2, 3] })],
  (n, from) => [arpRequest({ mac: from.mac, ip: n % 40 === 7 ? PLC_B.ip : from.ip }, MASTER.ip)],
  (n, from) => (n % 5 === 0 ? exchange(from, PLC_A, [40_000, 502], [read, answer]) : [arpRequest(from, PLC_B.ip)]),
  (n, from) => {
    if (n % 4 !== 1) return [arpRequest(from, BROKER.ip)];
    const greeting = new MqttTalk().connect(`c${n}x${n * 7}`).parts.map(({ payload }) => payload);
    return exchange(from, BROKER, [40_000, 1883], greeting);
  },
];

/** Fakes in this minute, and what they come between. */
function flood(): Frame[] {
  const sent: { readonly time: number; readonly bytes: readonly number[] }[] = [];
  for (let n = 0, minute = 0; minute < MINUTES; minute++) {
    const count = minute === 0 ? FAKES_PER_MINUTE : LATER_PER_MINUTE;
    for (let i = 0; i < count; i++, n++) {
      const time = START + minute * 60e6 + Math.round((i * 60e6) / count);
      const bytes = fakes[n % fakes.length]?.(n, nobody(n)) ?? [];
      for (const [at, frame] of bytes.entries()) sent.push({ time: time + at, bytes: frame });
    }
  }
  const attack = new Plant()
    .modbus(ATTACK_SECONDS, ATTACKER, PLC_A, writeCoil(1, true))
    .modbus(ATTACK_SECONDS + 1, ATTACKER, PLC_B, { request: [8, 0, 4, 0, 0], response: undefined });
  for (const { bytes, time } of attack.frames(START)) sent.push({ time, bytes: [...bytes] });
  for (const { bytes, time } of usual(new Plant(), 60).frames(START)) sent.push({ time, bytes: [...bytes] });
  return sent.sort((a, b) => a.time - b.time).map(({ bytes, time }, i) => frameOf(bytes, time, i + 1));
}

const minuteOf = (alert: AlertRecord) => Math.floor((Date.parse(alert.ts) * 1000 - START) / 60e6);

describe("100 000 fake anomalies a minute", () => {
  const baseline = learnedFrom(usualMqtt(usual(new Plant(), 60)).frames(START - 7200e6));
  const records = watched(flood(), { baseline });
  const alerts = alertsIn(records).filter(({ severityName }) => severityName !== "info");
  const perMinute = Array.from({ length: MINUTES }, (_, i) => alerts.filter((alert) => minuteOf(alert) === i).length);

  it("hide no critical alert", () => {
    const critical = alerts.filter(
      ({ severityName, actor }) => severityName === "critical" && actor.ip === ATTACKER.ip,
    );
    expect(critical.map(({ detector, target }) => `${detector} ${target?.ip}`)).toEqual([
      `modbus/unauthorised-writer ${PLC_A.ip}`,
      `modbus/unauthorised-writer ${PLC_B.ip}`,
    ]);
    const told = records.find((record) => record.kind === "alert" && record.id === critical[0]?.id);
    expect(told).toMatchObject({ count: 1 });
  });

  it("leave sixty alerts a minute at most, once there were as many as may come at once", () => {
    expect(perMinute[0]).toBeLessThanOrEqual(AT_ONCE_MAX);
    expect(perMinute.slice(1).filter((count) => count > ALERTS_PER_MINUTE_MAX)).toEqual([]);
    expect(alerts.length).toBeLessThanOrEqual(ALERTS_PER_MINUTE_MAX * MINUTES);
  });

  it("are counted where they are not told, and it is said that high ones are among them", () => {
    const told = records.flatMap((record) =>
      record.kind === "alert" && record.detector === "integrity/alert-flood" ? [record] : [],
    );
    const counts = new Map(told.map(({ lastTs, value }) => [lastTs, Number(value)]));
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(HELD_MIN);
    expect(told.at(-1)).toMatchObject({ severityName: "high", observed: expect.stringContaining("of them high") });
  });
});
