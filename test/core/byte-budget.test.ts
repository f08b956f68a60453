import { describe, expect, it } from "vitest";
import { ByteBudget } from "../../src/core/byte-budget.js";

describe("ByteBudget", () => {
  it("lets no more be held than its limit, and counts every no", () => {
    const budget = new ByteBudget(10);
    expect([budget.take(6), budget.take(5), budget.take(4)]).toEqual([true, false, true]);
    expect(budget.heldBytes).toBe(10);
    expect(budget.refusals).toBe(1);
  });

  it("lends again what was given back", () => {
    const budget = new ByteBudget(10);
    budget.take(10);
    budget.give(4);
    expect([budget.take(5), budget.take(4)]).toEqual([false, true]);
  });
});
