import type { AddressMoved, NeighbourSaid, Party } from "../../src/contracts/sensor-event.js";
import { at } from "./given.js";

/** `holder` says where it is; asks for or tells `target`. */
export function said(
  says: NeighbourSaid["says"],
  holder: Party,
  target: string | undefined,
  seconds: number,
  frame: number,
  over: Partial<NeighbourSaid> = {},
): NeighbourSaid {
  return {
    type: "neighbour",
    time: at(seconds),
    frame,
    capture: 0,
    says,
    sender: holder,
    holder,
    target,
    isUnicast: says === "answer",
    isOverride: true,
    ...over,
  };
}

/** An address goes from one station to another, whose frame shows it. */
export function moved(
  ip: string,
  from: Party,
  to: Party,
  seconds: number,
  frame: number,
  over: Partial<AddressMoved> = {},
): AddressMoved {
  return {
    type: "address-moved",
    time: at(seconds),
    frame,
    capture: 0,
    ip,
    from: { ...from, ip },
    to: { ...to, ip },
    fromLastTime: at(seconds - 1),
    by: "traffic",
    ...over,
  };
}
