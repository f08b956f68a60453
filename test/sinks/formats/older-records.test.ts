import { describe, expect, it } from "vitest";
import type { AlertRecord, HealthRecord } from "../../../src/contracts/alert.js";
import type { TrailRecord } from "../../../src/contracts/trail.js";
import { formats } from "../../../src/sinks/formats/index.js";
import { syslogMessage } from "../../../src/sinks/formats/syslog-message.js";
import { faultsOf as faultsOfEcs } from "./ecs-schema.js";
import { alert, contextOf, health, trail } from "./given.js";
import { faultsOf as faultsOfOcsf } from "./ocsf-schema.js";

/** What another version may have stored: words that this one does not know. */
const withdrawn = {
  ...alert,
  attack: ["T9999", "T9998.001", "constructor"],
  tactic: "TA9999",
} as unknown as AlertRecord;
const records = [
  withdrawn,
  { ...health("sink-up", "x"), code: "of-another-version" } as unknown as HealthRecord,
  { ...trail, event: "of-another-version" } as unknown as TrailRecord,
];

describe("records of another version", () => {
  it.each(formats.map((format) => ({ id: format.doc.id, format })))("are rendered nevertheless: $id", ({ format }) => {
    for (const record of records) {
      const message = syslogMessage({ seq: 1, record }, format, contextOf(), 8192);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("hold to the schemas with the ids in place of names", () => {
    const render = (id: string) =>
      JSON.parse(formats.find(({ doc }) => doc.id === id)?.render({ record: withdrawn }, contextOf(), 1e6) ?? "");
    expect(faultsOfEcs(render("ecs"))).toEqual([]);
    expect(faultsOfOcsf(render("ocsf"))).toEqual([]);
    expect(render("ecs").threat).toMatchObject({
      tactic: { id: ["TA9999"], name: ["TA9999"] },
      technique: { id: ["T9999", "T9998", "constructor"], subtechnique: { id: ["T9998.001"], name: ["T9998.001"] } },
    });
  });
});
