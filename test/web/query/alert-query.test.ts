import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AlertQuery, openAlerts, parseQuery, queryFields, queryText } from "../../../src/web/query/alert-query.js";

describe("parseQuery", () => {
  it.each<[string, string, Partial<AlertQuery>]>([
    ["nothing: what is open", "", {}],
    ["a severity", "severity:high", { severityMin: 3 }],
    ["a status", "status:all", { status: "all" }],
    ["a field", "zone:cell-1", { fields: { zone: { is: ["cell-1"], not: [] } } }],
    ["a field twice", "zone:a zone:b", { fields: { zone: { is: ["a", "b"], not: [] } } }],
    ["a minus", "-detector:recon/*", { fields: { detector: { is: [], not: ["recon/*"] } } }],
    ["an asset with colons", "asset:a:02:00", { fields: { asset: { is: ["a:02:00"], not: [] } } }],
    ["words", "rogue  writer", { texts: { is: ["rogue", "writer"], not: [] } }],
    ["a phrase", '"rogue writer" -"set point"', { texts: { is: ["rogue writer"], not: ["set point"] } }],
    ["quotes in a phrase", '"say \\"no\\" \\\\"', { texts: { is: ['say "no" \\'], not: [] } }],
    ["a quoted value", 'service:"a b"', { fields: { service: { is: ["a b"], not: [] } } }],
    ["a quote that is left open", '"rogue', { texts: { is: ['"rogue'], not: [] } }],
    ["times", "from:2026-11-21 to:2026-11-21T14:30:00Z", { from: "2026-11-21", to: "2026-11-21T14:30:00Z" }],
  ])("reads %s", (_, text, parts) => {
    expect(parseQuery(text)).toEqual({ query: { ...openAlerts, ...parts } });
  });

  it.each([
    ["an unknown field", "severity:low colour:red", 13, /there is no field colour/],
    ["an unknown severity", "severity:bad", 0, /severity: is one of low/],
    ["an unknown status", "status:gone", 0, /status: is one of open/],
    ["no time", "from:yesterday", 0, /wants a time/],
    ["an empty value", 'zone:""', 0, /wants a value/],
    ["a minus where it makes no sense", "-severity:low", 0, /cannot be turned round/],
    ["too long a text", "a".repeat(2001), 2000, /at most 2000 characters/],
    ["too many terms", Array.from({ length: 51 }, (_, i) => `t${i}`).join(" "), 190, /at most 50 terms/],
  ])("says what is wrong with %s, and where", (_, text, at, message) => {
    const { fault } = parseQuery(text);
    expect(fault?.at).toBe(at);
    expect(fault?.message).toMatch(message);
  });
});

describe("queryText", () => {
  const terms = fc
    .record({
      is: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), { maxLength: 3 }),
      not: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), { maxLength: 2 }),
    })
    .filter(({ is, not }) => is.length + not.length > 0);
  const query = fc.record({
    severityMin: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    status: fc.constantFrom("open", "closed", "muted", "all" as const),
    fields: fc.dictionary(fc.constantFrom(...queryFields), terms, { maxKeys: 3, noNullPrototype: true }),
    texts: fc.record({ is: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }), not: fc.constant([]) }),
    from: fc.constantFrom(undefined, "2026-11-21"),
    to: fc.constantFrom(undefined, "2026-11-21T14:30:00Z"),
  });

  it("is read again as the same query", () => {
    fc.assert(
      fc.property(query, (given) => {
        expect(parseQuery(queryText(given as AlertQuery))).toEqual({ query: given });
      }),
    );
  });

  it("leaves no text that cannot be read without a fault or a query", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary" }), (text) => {
        const { query: read, fault } = parseQuery(text);
        expect((read === undefined) !== (fault === undefined)).toBe(true);
      }),
    );
  });
});
