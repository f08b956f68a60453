import { describe, expect, it } from "vitest";
import { exchange, type Host, host, tcp } from "../../inventory/frames.js";
import { LoopPlant, noise, type Polling } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;
const SERVER_PORT = 502;
const REQUEST = [0, 1, 0, 0, 0, 6, 1, 3, 0, 8, 0, 4];
const ANSWER = [0, 1, 0, 0, 0, 11, 1, 3, 8, 0, 1, 0, 2, 0, 3, 0, 4];

function plant(seconds: number, over: Partial<Polling> = {}) {
  const made = new LoopPlant().background(0, seconds);
  return made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds, ...over });
}

/** A connection for each request, the server's first answer after so many milliseconds; reset at the end if told. */
function connects(
  made: LoopPlant,
  from: Host,
  seconds: readonly number[],
  openMs: (i: number) => number,
  isReset = false,
) {
  for (const [i, second] of seconds.entries()) {
    const ports = [41_000 + i, SERVER_PORT] as const;
    const [syn = [], answered = [], ack = [], ...rest] = exchange(from, PLC_A, ports, [REQUEST, ANSWER]);
    const opened = second + openMs(i) / 1000;
    made
      .raw(second, syn)
      .raw(opened, answered)
      .raw(opened + 0.0002, ack);
    for (const [part, bytes] of rest.entries()) made.raw(opened + 0.001 * (part + 1), bytes);
    const back = { from: PLC_A, to: from, ports: [SERVER_PORT, 41_000 + i] as const };
    const numbers = { sequence: 9001 + ANSWER.length, acknowledgement: 1001 + REQUEST.length };
    made.raw(opened + 0.01, tcp({ ...back, ...numbers, flags: isReset ? 0x14 : 0x11 }));
  }
  return made;
}

/** A window of zero in frames of the server. */
function closed(bytes: number[]): number[] {
  const isOfServer = bytes[34] === SERVER_PORT >> 8 && bytes[35] === (SERVER_PORT & 0xff);
  return isOfServer ? bytes.with(48, 0).with(49, 0) : bytes;
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + i * step);

const baseline = learnedFrom(plant(600).frames(START));

function told(made: LoopPlant, known = baseline): string[] {
  const found = alertsIn(watched(made.frames(START), { baseline: known }));
  return found.filter(({ severity }) => severity > 0).map(({ detector, observed }) => `${detector}: ${observed}`);
}

const SUFFERS = "realtime/tcp-degradation: Between 10.0.0.1 and 10.0.0.11 ";

describe("realtime/tcp-degradation", () => {
  it("finds a path on which one request in ten comes again", () => {
    const [found, ...others] = told(plant(240, { again: (poll, at) => at > 60 && poll % 10 === 0 }));
    expect(found).toMatch(new RegExp(`^${SUFFERS}6 of 126 segments came again\\.$`));
    expect(others).toEqual([]);
  });

  it("finds a server that leaves no room for three seconds", () => {
    const shaped = (bytes: number[], at: number) => (at > 90 && at < 94 ? closed(bytes) : bytes);
    expect(told(plant(240, { shaped }))).toEqual([`${SUFFERS}the server closed its window for 4 s.`]);
  });

  it("finds connections that are reset again and again", () => {
    const seconds = every(5, 120, 180);
    expect(told(connects(plant(240), MASTER, seconds, () => 0.3, true))).toEqual([
      `${SUFFERS}12 connections were reset.`,
    ]);
  });

  it("finds connections that take longer to open", () => {
    const usual = (i: number) => 0.4 + 0.1 * noise(i);
    const known = learnedFrom(connects(plant(600), MASTER, every(5, 10, 590), usual).frames(START));
    const slower = (i: number) => usual(i) + (i > 10 ? 6 : 0);
    const made = connects(plant(300), MASTER, every(5, 10, 290), slower);
    expect(told(made, known)).toEqual([
      expect.stringMatching(`${SUFFERS}opening a connection takes 6.* ms instead of 4\\d\\d us, for \\d\\d`),
    ]);
    expect(told(connects(plant(300), MASTER, every(5, 10, 290), usual), known)).toEqual([]);
  });

  it.each([
    ["what was learned", {}],
    ["one retransmission", { again: (poll: number) => poll === 100 }],
    ["two in a minute", { again: (poll: number) => poll % 30 === 7 }],
    [
      "a window that is closed for a moment",
      { shaped: (bytes: number[], at: number) => (at > 90 && at < 91 ? closed(bytes) : bytes) },
    ],
  ] as const)("says nothing about %s", (_, over) => {
    expect(told(plant(240, over))).toEqual([]);
  });

  it("says nothing about a path that always was like that", () => {
    const again = (poll: number) => poll % 10 === 0;
    expect(told(plant(240, { again }), learnedFrom(plant(600, { again }).frames(START)))).toEqual([]);
  });

  it("says nothing about a conduit of which too little was learned", () => {
    const again = (poll: number) => poll % 10 === 0;
    expect(told(plant(240, { again }), learnedFrom(plant(120).frames(START)))).toEqual([]);
  });
});
