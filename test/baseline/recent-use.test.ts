import { describe, expect, it } from "vitest";
import { START } from "../detectors/given.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils, writeCoil } from "../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../sensor/watched.js";

const DAY = 86_400;
const LEARNED_DAYS = 3;

/** Polls and a command every two hours on connections of their own, until `lastDay`. */
function polled(plant: Plant, controller: typeof PLC_A, firstDay: number, lastDay: number): Plant {
  for (let at = firstDay * DAY; at < lastDay * DAY; at += 7200) {
    plant.modbus(at + 1, MASTER, controller, readCoils(4), readCoils(4), writeCoil(1, true), readCoils(4));
  }
  return plant;
}

function learned() {
  const plant = polled(polled(new Plant(), PLC_A, 0, LEARNED_DAYS), PLC_B, 0.01, LEARNED_DAYS);
  return learnedFrom(plant.frames(START));
}

describe("what is in use", () => {
  it("does not age, however long ago it was learned", () => {
    const plant = polled(polled(new Plant(), PLC_A, LEARNED_DAYS, 110), PLC_B, LEARNED_DAYS + 0.01, 110);
    expect(alertsIn(watched(plant.frames(START), { baseline: learned() }))).toEqual([]);
  });

  it("and what came to rest does: it is told when it comes back", () => {
    const plant = polled(polled(new Plant(), PLC_A, LEARNED_DAYS, 50), PLC_B, 45, 46);
    const told = watched(plant.frames(START), { baseline: learned() }).flatMap((record) =>
      (record.kind === "alert" || record.kind === "audit") && record.expected.includes("stale") ? [record] : [],
    );
    expect(new Set(told.map(({ target }) => target?.ip))).toEqual(new Set([PLC_B.ip]));
  });
});
