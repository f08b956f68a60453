import { describe, expect, it } from "vitest";
import { EXPORTED_ALERTS_MAX } from "../../../src/web/query/alert-list.js";
import { alertRecord } from "../../store/sample-records.js";
import { Browser } from "../browser.js";
import { type ServedStore, servedStore } from "../served-store.js";

const ask = ({ server, token }: ServedStore, ending: "csv" | "json", query: Readonly<Record<string, string>> = {}) =>
  new Browser(server).ask(`/api/v1/alerts.${ending}?${new URLSearchParams(query)}`, {
    headers: { Authorization: `Bearer ${token}` },
  });

describe("/api/v1/alerts.csv", () => {
  it("has the alerts of the query, sorted, and no formula", async () => {
    const served = await servedStore();
    const title = '=HYPERLINK("http://x","y")';
    served.store.append([alertRecord("A-1", 1), alertRecord("A-3", 3, { title }), alertRecord("A-2", 2)]);
    const { status, headers, text } = await ask(served, "csv", { q: "severity:medium", sort: "severity" });
    expect([status, headers["content-type"], headers["x-total-count"]]).toEqual([200, "text/csv; charset=utf-8", "2"]);
    expect(headers["content-disposition"]).toBe('attachment; filename="alerts.csv"');
    const lines = text.split("\r\n");
    expect(lines[0]).toMatch(/^id,ts,lastTs,severity,status,/);
    expect(lines.slice(1).map((line) => line.slice(0, 3))).toEqual(["A-3", "A-2", ""]);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  });

  it("refuses what is no query", async () => {
    const { status, json } = await ask(await servedStore(), "csv", { q: "colour:red" });
    expect([status, json.error.code]).toEqual([400, "QUERY_INVALID"]);
  });
});

describe("/api/v1/alerts.json", () => {
  it("has whole records", async () => {
    const served = await servedStore();
    const record = alertRecord("A-1", 3);
    served.store.append([record]);
    const { headers, json } = await ask(served, "json");
    expect(headers["content-disposition"]).toBe('attachment; filename="alerts.json"');
    expect(json).toEqual({ total: 1, isCut: false, alerts: [{ seq: 1, status: "open", record }] });
  });

  it("ends at its limit and says so", async () => {
    const served = await servedStore();
    const all = Array.from({ length: EXPORTED_ALERTS_MAX + 5 }, (_, i) => alertRecord(`A-${i}`));
    served.store.append(all);
    const { headers, json } = await ask(served, "json");
    expect([json.total, json.isCut, json.alerts.length]).toEqual([10_005, true, 10_000]);
    expect(headers["content-disposition"]).toContain("alerts-first-10000-of-10005.json");
  });
});
