import { expect, it } from "vitest";
import { RestartDelay } from "../../../src/capture/live/restart-delay.js";

it("is nothing at first, then 200 ms, doubled up to 10 s", () => {
  const delay = new RestartDelay();
  const delays = Array.from({ length: 9 }, () => delay.nextMs(0));
  expect(delays).toEqual([0, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});

it("is nothing once more after a child that listened for a while", () => {
  const delay = new RestartDelay();
  for (let count = 0; count < 5; count++) delay.nextMs(4999);
  expect([delay.nextMs(4999), delay.nextMs(5000), delay.nextMs(0)]).toEqual([3200, 0, 200]);
});
