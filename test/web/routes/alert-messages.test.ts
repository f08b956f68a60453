import { describe, expect, it } from "vitest";
import type { EvidenceDesk } from "../../../src/contracts/alert-background.js";
import { SensorFault } from "../../../src/core/fault.js";
import { alertRecord } from "../../store/sample-records.js";
import { Browser } from "../browser.js";
import { servedStore } from "../served-store.js";

const section = Buffer.from("0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000", "hex");

async function asked(desk: EvidenceDesk | undefined) {
  const served = await servedStore({ evidence: desk });
  served.store.append([alertRecord("A-1"), alertRecord("A-2")]);
  served.store.evidence.add("A-1", section);
  const browser = new Browser(served.server);
  const headers = { Authorization: `Bearer ${served.token}` };
  const get = (id: string) => browser.ask(`/api/v1/alerts/${id}/messages`, { headers });
  return { get, served };
}

describe("/api/v1/alerts/:id/messages", () => {
  it("gives what the desk reads in the evidence of the alert", async () => {
    const heard: string[] = [];
    const { get } = await asked({
      messages: async (path, { id }) => {
        heard.push(path.replace(/^.*\//, ""), id);
        return { messages: [], isCut: true };
      },
    });
    expect(await get("A-1")).toMatchObject({ status: 200, json: { messages: [], isCut: true } });
    expect(heard).toEqual(["A-1.pcapng", "A-1"]);
  });

  it("says that there is none, where there is no alert, no evidence or no desk, or it went", async () => {
    const { get } = await asked({ messages: async () => Promise.reject(new SensorFault("CAPTURE_NOT_FOUND", "gone")) });
    for (const id of ["A-1", "A-2", "A-3"]) expect(await get(id)).toMatchObject({ status: 404 });
    expect(await (await asked(undefined)).get("A-1")).toMatchObject({ status: 404 });
  });

  it("does not hide a bug", async () => {
    const { get, served } = await asked({ messages: async () => Promise.reject(new Error("a bug")) });
    expect(await get("A-1")).toMatchObject({ status: 500 });
    expect(served.bugs).toHaveLength(1);
  });
});
