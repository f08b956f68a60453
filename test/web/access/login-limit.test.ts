import { describe, expect, it } from "vitest";
import { LoginLimit } from "../../../src/web/access/login-limit.js";

const HERE = "192.0.2.10";
const THERE = "198.51.100.7";

function limitAt(): { readonly limit: LoginLimit; readonly pass: (ms: number) => void } {
  let nowMs = 5000;
  return { limit: new LoginLimit(() => nowMs), pass: (ms) => (nowMs += ms) };
}

/** Attempts that are made until one must wait; 100 at most. */
function attempts(limit: LoginLimit, account: string, address: string): number {
  for (let made = 0; made < 100; made++) {
    if (limit.take(account, address) > 0) return made;
    limit.failed(account, address);
  }
  return 100;
}

describe("LoginLimit", () => {
  it("allows ten attempts, then one in ten seconds", () => {
    const { limit, pass } = limitAt();
    expect(attempts(limit, "anna", HERE)).toBe(10);
    expect(limit.take("anna", HERE)).toBe(10_000);
    pass(9999);
    expect(limit.take("anna", HERE)).toBe(1);
    pass(1);
    expect([limit.take("anna", HERE), limit.take("anna", HERE)]).toEqual([0, 10_000]);
    pass(25_000);
    expect(attempts(limit, "anna", HERE)).toBe(2);
    pass(10_000_000);
    expect(attempts(limit, "anna", HERE)).toBe(10);
  });

  it.each([
    ["one name from one address", ["a", HERE], ["a", HERE], 0],
    ["another name from there", ["a", HERE], ["b", HERE], 0],
    ["the name from elsewhere", ["a", HERE], ["a", THERE], 0],
    ["another name from elsewhere", ["a", HERE], ["b", THERE], 10],
    ["an address of the same /64", ["a", "2001:db8:1:2::1"], ["b", "2001:db8:1:2:ffff::9"], 0],
    ["an address of another /64", ["a", "2001:db8:1:2::1"], ["b", "2001:db8:1:3::1"], 10],
    ["the same, written shorter", ["a", "2001:db8::1:0:0:1"], ["b", "2001:db8:0:0:1::1"], 0],
    ["IPv4 as IPv6 has it", ["a", "::ffff:192.0.2.10"], ["b", HERE], 0],
    ["the sensor itself, under that name", ["a", HERE], ["a", "127.0.0.1"], 10],
    ["the sensor itself, once more", ["a", "127.0.0.1"], ["a", "127.0.0.1"], 0],
    ["the sensor itself, another name", ["a", "::1"], ["b", "::1"], 10],
  ] as const)("after all attempts of one has so many left: %s", (_, [name, address], [other, place], want) => {
    const { limit } = limitAt();
    expect(attempts(limit, name, address)).toBe(10);
    expect(attempts(limit, other, place)).toBe(want);
  });

  it("never keeps those out who came in from there before, whatever others do", () => {
    const { limit } = limitAt();
    limit.take("anna", HERE);
    limit.succeeded("anna", HERE);
    for (let i = 0; i < 50; i++) attempts(limit, "anna", `203.0.113.${i}`);
    for (let i = 0; i < 50; i++) attempts(limit, `guess-${i}`, HERE);
    expect(limit.take("anna", HERE)).toBe(0);
    expect(limit.take("anna", THERE)).toBeGreaterThan(0);
  });

  it("costs nothing to succeed", () => {
    const { limit } = limitAt();
    for (let i = 0; i < 100; i++) {
      expect(limit.take("anna", HERE)).toBe(0);
      limit.succeeded("anna", HERE);
    }
  });

  it("tells of failures in a row at 5, 10, 20 and 40", () => {
    const { limit, pass } = limitAt();
    const told = [];
    for (let i = 1; i <= 45; i++) {
      pass(10_000);
      if (limit.take("anna", HERE) === 0 && limit.failed("anna", HERE) !== undefined) told.push(i);
    }
    expect(told).toEqual([5, 10, 20, 40]);
    pass(10_000);
    limit.take("anna", HERE);
    limit.succeeded("anna", HERE);
    expect([1, 2, 3, 4, 5].map(() => limit.failed("anna", HERE))).toEqual([...Array(4).fill(undefined), 5]);
  });

  it("does not grow without end", () => {
    const { limit } = limitAt();
    for (let i = 0; i < 30_000; i++) {
      const address = `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
      limit.take(`name-${i}`, address);
      limit.succeeded(`name-${i}`, address);
    }
    expect(limit.size).toBeLessThanOrEqual(11_000);
  });
});
