import type { Exchange } from "../../sensor/plant.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

const READ: Exchange = { request: [3, 0, 0, 0, 4], response: [3, 8, 0, 1, 0, 2, 0, 3, 0, 4] };
const WRITE: Exchange = { request: [5, 0, 6, 0xff, 0], response: [5, 0, 6, 0xff, 0] };

function refusedRead(address: number): Exchange {
  return { request: [3, address >> 8, address & 0xff, 0, 1], response: [0x83, 2] };
}

/** A stranger asks one controller these. */
function asks(stage: Stage, ...exchanges: readonly Exchange[]): void {
  const { controller } = stage.loop();
  const { stranger } = stage;
  stage.play((frames) => frames.modbus(1, stranger, controller.host, ...exchanges));
}

const repeated = (stage: Stage, count: number, everySeconds: number, action: (i: number) => void): void => {
  for (let i = 0; i < count; i++) stage.in(1 + i * everySeconds, () => action(i));
};

/** What is done to controllers over Modbus. */
export const modbusScenarios: readonly Scenario[] = [
  {
    name: "A stranger reads a controller",
    shows: ["modbus/unauthorised-reader", "asset/new-device", "conduit/new"],
    play: (stage) => asks(stage, READ),
  },
  {
    name: "A stranger switches an output",
    shows: ["modbus/unauthorised-writer"],
    play: (stage) => asks(stage, READ, WRITE),
  },
  {
    name: "A panel that only reads sets a value",
    shows: ["modbus/unauthorised-writer"],
    play: (stage) => {
      const loop = stage.panelLoop();
      stage.in(1, () => loop.ask([6, 0, 10, 1, 0xf4], [6, 0, 10, 1, 0xf4]));
    },
  },
  {
    name: "A panel reads far outside its range",
    shows: ["modbus/new-address"],
    play: (stage) => {
      const loop = stage.panelLoop();
      stage.in(1, () => loop.ask([3, 1, 0x90, 0, 8], [3, 16, ...new Array<number>(16).fill(7)]));
    },
  },
  {
    name: "A panel uses a function it never used",
    shows: ["modbus/new-function"],
    play: (stage) => {
      const loop = stage.panelLoop();
      stage.in(1, () => loop.ask([4, 0, 0, 0, 4], [4, 8, 0, 1, 0, 2, 0, 3, 0, 4]));
    },
  },
  {
    name: "The control room sets ten times the usual value",
    shows: ["modbus/value-envelope"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => loop.setPoint(0, 5200));
      stage.in(200, () => loop.setPoint(0, 490));
    },
  },
  {
    name: "A process value jumps",
    shows: ["modbus/value-rate"],
    play: (stage) => {
      const { controller } = stage.loop();
      stage.in(1, () => {
        controller.offset = 4000;
      });
      stage.in(400, () => {
        controller.offset = 0;
      });
    },
  },
  {
    name: "The control room sweeps set points",
    shows: ["modbus/write-rate"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 80, 1, (i) => loop.setPoint((i & 1) as 0 | 1, 450 + 20 * (i % 5)));
    },
  },
  {
    name: "An output is switched on and off",
    shows: ["modbus/toggling"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 14, 3, (i) => loop.switchOutput(0, i % 2 === 0));
    },
  },
  {
    name: "A stranger forces listen-only mode",
    shows: ["modbus/diagnostics"],
    play: (stage) => asks(stage, { request: [8, 0, 4, 0, 0], response: undefined }),
  },
  {
    name: "A stranger asks who a controller is",
    shows: ["modbus/device-id"],
    play: (stage) => asks(stage, { request: [43, 14, 1, 0], response: [43, 14, 1, 1, 0, 0, 1, 0, 3, 65, 66, 67] }),
  },
  {
    name: "The control room masks a register",
    shows: ["modbus/uncommon-function"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => loop.ask([22, 0, 4, 0, 0xf2, 0, 0x25], [22, 0, 4, 0, 0xf2, 0, 0x25]));
    },
  },
  {
    name: "A stranger uses a function that does not exist",
    shows: ["modbus/reserved-function"],
    play: (stage) => asks(stage, { request: [126, 0, 1], response: [0xfe, 1] }),
  },
  {
    name: "A stranger stops a controller with its engineering protocol",
    shows: ["modbus/umas-engineering"],
    play: (stage) =>
      asks(
        stage,
        { request: [0x5a, 0, 0x10, 1, 0, 0, 0], response: [0x5a, 0, 0xfe, 7] },
        { request: [0x5a, 7, 0x41], response: [0x5a, 7, 0xfe] },
      ),
  },
  {
    name: "A panel asks for what is not there",
    shows: ["modbus/exception-burst", "modbus/scan-address"],
    play: (stage) => {
      const loop = stage.panelLoop();
      repeated(stage, 30, 0.3, (i) => loop.ask([3, 2 + i, 0, 0, 1], [0x83, 2]));
    },
  },
  {
    name: "A stranger tries every function",
    shows: ["modbus/scan-function"],
    play: (stage) =>
      asks(stage, ...Array.from({ length: 24 }, (_, i) => ({ request: [25 + i, 0], response: [0x99 + i, 1] }))),
  },
  {
    name: "A stranger tries many addresses",
    shows: ["modbus/scan-address"],
    play: (stage) => asks(stage, ...Array.from({ length: 30 }, (_, i) => refusedRead(300 + 37 * i))),
  },
  {
    name: "A stranger tries many units",
    shows: ["modbus/scan-unit"],
    play: (stage) =>
      asks(
        stage,
        ...Array.from({ length: 12 }, (_, i) => ({ request: [3, 0, 0, 0, 1], response: [0x83, 11], unit: 20 + i })),
      ),
  },
  {
    name: "A stranger sends broken messages",
    shows: ["modbus/malformed"],
    play: (stage) => {
      const { controller } = stage.loop();
      const { stranger } = stage;
      const broken = [0, 1, 0, 0, 0, 6, 1, 5, 0, 1, 0x12, 0x34];
      const parts = Array.from({ length: 4 }, () => ({ from: "client", payload: broken }) as const);
      stage.play((frames) => frames.stream(1, stranger, controller.host, 502, parts));
    },
  },
  {
    name: "A stranger writes to all units behind a controller at once",
    shows: ["modbus/broadcast-write"],
    play: (stage) =>
      asks(stage, ...[1, 2, 3].map((unit) => ({ ...READ, unit })), {
        request: [15, 0, 0, 0, 2, 1, 3],
        response: undefined,
        unit: 0,
      }),
  },
  {
    name: "The control room's connection carries ten requests at once",
    shows: ["modbus/stacked-frames"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 3, 2.3, () => loop.stack([1, 0, 0, 0, 8], [1, 1, 5], 10));
    },
  },
  {
    name: "Answers that nobody asked for",
    shows: ["modbus/unsolicited-response"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 4, 5.3, (i) => loop.link?.down([0x77, i, 0, 0, 0, 5, 1, 3, 2, 0, 9]));
    },
  },
  {
    name: "Two different answers to one request",
    shows: ["modbus/duplicate-response"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 3, 7.1, () => {
        loop.ask([1, 0, 0, 0, 8], [1, 1, loop.controller.outputs]);
        stage.plant.timeline.in(0.02, () => loop.repeat([1, 1, 0xf0]));
      });
    },
  },
  {
    name: "Answers of another function",
    shows: ["modbus/response-mismatch"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => {
        loop.tamper = (pdu) => (pdu[0] === 3 ? [4, ...pdu.slice(1)] : pdu);
      });
      stage.in(90, () => {
        loop.tamper = undefined;
      });
    },
  },
  {
    name: "A set point is accepted and does not take effect",
    shows: ["modbus/readback-inconsistency"],
    play: (stage) => {
      const loop = stage.loop();
      const value = loop.controller.setPoints[0] === 470 ? 510 : 470;
      const pdu = [6, 0, 10, value >> 8, value & 0xff];
      stage.in(1, () => loop.ask(pdu, pdu));
      stage.lastsSeconds = 300;
    },
  },
  {
    name: "Process values stand still",
    shows: ["modbus/stale-replay"],
    play: (stage) => {
      const { controller } = stage.loop();
      stage.in(1, () => {
        controller.frozen = controller.registers(stage.plant.timeline.nowUs);
      });
      stage.in(1700, () => {
        controller.frozen = undefined;
      });
    },
  },
  {
    name: "A write in a session that was never opened",
    shows: ["modbus/midstream-command"],
    play: (stage) => {
      const { client, controller } = stage.loop();
      const write = [0, 9, 0, 0, 0, 6, 1, 6, 0, 10, 1, 0xd6];
      const parts = [
        { from: "client", payload: write },
        { from: "server", payload: write },
      ] as const;
      stage.play((frames) => frames.stream(1, client, controller.host, 502, parts, { hasHandshake: false }));
    },
  },
  {
    name: "More reads in each cycle",
    shows: ["modbus/cycle-violation"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 120, 4.7, () => loop.ask([1, 0, 0, 0, 8], [1, 1, loop.controller.outputs]));
    },
  },
  {
    name: "The control room asks a hundred times a second",
    shows: ["modbus/request-flood"],
    play: (stage) => {
      const loop = stage.loop();
      repeated(stage, 700, 0.01, () => loop.ask([1, 0, 0, 0, 8], [1, 1, loop.controller.outputs]));
    },
  },
];
