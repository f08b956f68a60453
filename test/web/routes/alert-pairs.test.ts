import { expect, it } from "vitest";
import { alertRecord } from "../../store/sample-records.js";
import { Browser } from "../browser.js";
import { servedStore } from "../served-store.js";

it("tells between whom the alerts of a query are, how many and how bad", async () => {
  const { store, server } = await servedStore();
  const anna = await new Browser(server).setUp();
  const between = (actor: string, target: string) => ({ actor: { asset: actor }, target: { asset: target } });
  const { target: _, ...alone } = alertRecord("A-4", 3, { actor: { asset: "stranger" } });
  store.append([
    alertRecord("A-1", 2, between("hmi", "plc")),
    alertRecord("A-2", 4, between("hmi", "plc")),
    alertRecord("A-3", 1, between("plc", "hmi")),
    alone,
  ]);
  const asked = async (q: string) => (await anna.ask(`/api/v1/alerts/pairs?${new URLSearchParams({ q })}`)).json;
  expect(await asked("")).toEqual({
    total: 3,
    pairs: [
      { actor: "stranger", alerts: 1, severity: 3 },
      { actor: "plc", target: "hmi", alerts: 1, severity: 1 },
      { actor: "hmi", target: "plc", alerts: 2, severity: 4 },
    ],
  });
  expect(await asked("severity:critical")).toEqual({
    total: 1,
    pairs: [{ actor: "hmi", target: "plc", alerts: 1, severity: 4 }],
  });
  expect((await asked("nonsense:1")).error.code).toBe("QUERY_INVALID");
});
