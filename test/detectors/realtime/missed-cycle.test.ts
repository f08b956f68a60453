import { describe, expect, it } from "vitest";
import { host, tcp } from "../../inventory/frames.js";
import { LoopPlant, noise, type Polling } from "../../sensor/loop-plant.js";
import { MqttTalk, talk as mqttTalk, SENSOR } from "../../sensor/mqtt-plant.js";
import { Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, OTHER, PLC_A, PLC_B] = [host(1), host(2), host(11), host(12)] as const;
const until = (end: number) => (_: number, seconds: number) => seconds < end;

function plant(seconds: number, over: Partial<Polling> = {}, other: Partial<Polling> = {}) {
  const rest = { fromSeconds: 0, toSeconds: seconds };
  return new LoopPlant()
    .poll({ client: MASTER, server: PLC_A, ...rest, ...over })
    .poll({ client: MASTER, server: PLC_B, ...rest, ...other })
    .background(0, seconds);
}

const baseline = learnedFrom(plant(120).frames(START));

function alerts(made: LoopPlant, known = baseline) {
  const found = alertsIn(watched(made.frames(START), { baseline: known }));
  return found.filter(({ severity, detector }) => severity > 0 && detector.startsWith("realtime/"));
}

describe("realtime/missed-cycle", () => {
  it("finds one loop that its client no longer asks", () => {
    const found = alerts(plant(100, { isAsked: until(50) }));
    expect(found.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "realtime/missed-cycle medium",
    ]);
    expect(found[0]?.observed).toMatch(/10\.0\.0\.1 to 10\.0\.0\.11, Modbus unit 1 for .* 10\.0\.0\.1 no longer asks/);
    const seconds = (Date.parse(found[0]?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBeGreaterThan(51.5);
    expect(seconds).toBeLessThan(52);
    expect(found[0]?.count).toBe(2);
  });

  it("finds a client that asks nobody any more, as one alert", () => {
    const found = alerts(plant(100, { isAsked: until(50) }, { isAsked: until(50) }));
    expect(found.map(({ detector }) => detector)).toEqual(["realtime/missed-cycle"]);
    expect(found[0]?.observed).toMatch(/^10\.0\.0\.1 has asked nothing for .* in any of 2 loops/);
  });

  it("blames a server that takes no connections", () => {
    const made = plant(100, { isAsked: until(50) });
    for (let at = 50; at < 60; at++) {
      const ports = [50_000 + at, 502] as const;
      made.raw(at, tcp({ from: MASTER, to: PLC_A, ports, sequence: 1, acknowledgement: 0, flags: 2 }));
    }
    const [found] = alerts(made);
    expect(found?.observed).toMatch(/10\.0\.0\.1 tries to connect and 10\.0\.0\.11 does not take the connection/);
  });

  it("blames a server that did not answer the last request", () => {
    const last = { isAsked: until(50), latency: (_: number, seconds: number) => (seconds > 49 ? undefined : 0.001) };
    const [found] = alerts(plant(100, last));
    expect(found?.observed).toMatch(/10\.0\.0\.11 has not answered the last request/);
  });

  it.each([
    ["a loop that goes on", {}],
    ["a poll left out", { isAsked: (poll: number) => poll !== 60 }],
    ["jitter", { shift: (poll: number) => 0.4 * noise(poll) }],
  ])("says nothing about %s", (_, over) => {
    expect(alerts(plant(100, over)).filter(({ detector }) => detector === "realtime/missed-cycle")).toEqual([]);
  });

  it("says nothing about pauses that were learned", () => {
    const paused = { isAsked: (poll: number) => poll % 52 < 46 };
    const made = () => plant(300, paused, paused);
    expect(alerts(made(), learnedFrom(made().frames(START)))).toEqual([]);
  });

  it("says nothing when everything is silent, and waits anew when it is not", () => {
    const first = { fromSeconds: 0, toSeconds: 60 };
    const second = { fromSeconds: 4000, toSeconds: 4060 };
    const made = new LoopPlant().background(0, 60).background(4000, 4060);
    for (const span of [first, second]) made.poll({ client: MASTER, server: PLC_A, ...span });
    expect(alerts(made)).toEqual([]);
    const gone = new LoopPlant().background(0, 60).background(4000, 4060);
    gone.poll({ client: MASTER, server: PLC_A, ...first });
    const [found] = alerts(gone);
    expect((Date.parse(found?.ts ?? "") * 1000 - START) / 1e6).toBeGreaterThan(4000);
  });

  describe("of a loop that comes round by day", () => {
    const hour = 3600;
    const byDay = (end = Number.POSITIVE_INFINITY) => {
      const isAsked = (_: number, seconds: number) =>
        seconds < end && seconds % (24 * hour) >= 6 * hour && seconds % (24 * hour) < 22 * hour;
      return { client: MASTER, server: PLC_A, periodSeconds: 900, isAsked };
    };
    const days = (from: number, to: number, end?: number) => {
      const span = { fromSeconds: 24 * hour * from, toSeconds: 24 * hour * to };
      const made = new LoopPlant().poll({ ...byDay(end), ...span });
      return made.poll({ client: OTHER, server: PLC_B, periodSeconds: 60, ...span }).frames(START - 8 * hour * 1e6);
    };
    const learned = learnedFrom(days(0, 1));
    const found = (end?: number) =>
      alertsIn(watched(days(1, 3, end), { baseline: learned })).filter(({ detector }) =>
        detector.startsWith("realtime"),
      );

    it("says nothing of the night", () => {
      expect(found()).toEqual([]);
    });

    it.each([
      ["by day", 34, 36, 39],
      ["at night, once the day has begun", 46, 55, 59],
    ])("finds one that stops %s", (_, end, from, to) => {
      const [first] = found(end * hour);
      expect(first?.detector).toBe("realtime/missed-cycle");
      const told = (Date.parse(first?.ts ?? "") * 1000 - START) / 3.6e9 + 8;
      expect(told).toBeGreaterThan(from);
      expect(told).toBeLessThan(to);
    });
  });

  it("says nothing of the rest between bursts, when nothing else is on the link", () => {
    const bursts = () => {
      const plant = new Plant();
      for (let hour = 0; hour < 26; hour++) {
        const talk = new MqttTalk(5).connect("temp-1", { level: 5 });
        for (let i = 0; i < 5; i++) talk.publish("line1/temp", String(20 + i));
        mqttTalk(plant, hour * 3600 + 4, SENSOR, talk.disconnect());
      }
      return plant.frames(START);
    };
    expect(alertsIn(watched(bursts(), { baseline: learnedFrom(bursts()) }))).toEqual([]);
  });

  it("says nothing of a client that nobody learned", () => {
    const made = new LoopPlant().background(0, 100);
    made.poll({ client: OTHER, server: PLC_A, fromSeconds: 0, toSeconds: 50 });
    expect(alerts(made)).toEqual([]);
  });
});
