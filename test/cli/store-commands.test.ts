import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeOf } from "../integration/node-versions.js";
import { INSTALL_STACKS } from "../integration/stack-rooms.js";
import { alertRecord, noteRecord } from "../store/sample-records.js";
import { temporaryFolders, withStore } from "../store/with-store.js";
import { runCli } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";

const folder = temporaryFolders();
const NOON = Date.UTC(2026, 10, 21, 12);

function filled(): { readonly path: string; readonly log: string; readonly head: string } {
  const path = folder();
  withStore(path, { now: () => NOON }, (store) =>
    store.append([alertRecord("A-1"), alertRecord("A-2"), noteRecord("n")]),
  );
  const log = join(path, "log", "2026-11-21.ndjson");
  const { out } = runCli(["verify-log", path, "--json"]);
  return { path, log, head: (JSON.parse(out) as { head: { sha256: string } }).head.sha256 };
}

describe("verify-log", () => {
  it("says that a log is whole, and its head", () => {
    const { path, head } = filled();
    expect(runCli(["verify-log", path])).toEqual({
      code: 0,
      out: `3 records in 1 file: the chain is whole\nlast record 3, sha256 ${head}\n`,
      err: "",
    });
    expect(runCli(["verify-log", path, "--head", head, "--seq", "3"]).code).toBe(0);
  });

  it("tells file and line of the first break, and fails", () => {
    const { path, log } = filled();
    writeFileSync(log, readFileSync(log, "utf8").replace("A-1", "A-9"));
    const { code, out, err } = runCli(["verify-log", path]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toBe(
      "2026-11-21.ndjson:2: the line before, record 1, was changed\n" +
        "1 record in 1 file read that fit; up to record 1 the chain is whole\n",
    );
    expect(JSON.parse(runCli(["verify-log", path, "--json"]).out)).toMatchObject({ broken: { line: 2 } });
  });

  it("tells an end that was cut by a head from elsewhere", () => {
    const { path, log, head } = filled();
    writeFileSync(log, `${readFileSync(log, "utf8").split("\n").slice(0, 2).join("\n")}\n`);
    expect(runCli(["verify-log", path]).code).toBe(0);
    const { code, out } = runCli(["verify-log", path, "--head", head]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^2026-11-21\.ndjson: the log ends with record 2 and has no line with sha256 .*: its end was cut\n/,
    );
  });

  const wrong = [
    { name: "a folder without a log", args: ["/nowhere-at-all"], want: /has no log: name the data folder/ },
    { name: "a head that is none", args: [".", "--head", "12"], want: /--head 12 is no sha256/ },
    { name: "a number that is none", args: [".", "--seq", "-1"], want: /--seq -1 is no number of a record/ },
  ];

  it.each(wrong)("takes as wrong use: $name", ({ args, want }) => {
    const { code, out, err } = runCli(["verify-log", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(want);
  });
});

describe("backup", () => {
  it("copies the records of a sensor that does not run", () => {
    const { path } = filled();
    const copy = `${folder()}.db`;
    expect(runCli(["backup", path, "--out", copy])).toEqual({ code: 0, out: "", err: `${copy} written\n` });
    expect(readFileSync(copy).subarray(0, 15).toString()).toBe("SQLite format 3");
    withStore(path, {}, (store) => expect(store.lastSeq).toBe(3));
  });

  it("does not touch what a sensor over WebAssembly holds", () => {
    const { path } = filled();
    withStore(path, { driver: "wasm", now: () => NOON }, (store) => {
      for (const node of [process.execPath, nodeOf(24)].filter((found) => found !== undefined)) {
        const { code, err } = runCli(["backup", path, "--out", `${folder()}.db`], undefined, node);
        expect(code).toBe(1);
        expect(err).toMatch(
          /a sensor has .*records\.db open and nobody else can read it with this Node: stop the sensor/,
        );
      }
      store.append([noteRecord("still here")]);
      expect(store.lastSeq).toBe(4);
    });
  });

  it("copies while a sensor over node:sqlite goes on writing", (context) => {
    const node = nodeOf(24);
    skipUnless(context, node !== undefined, "Node 24", INSTALL_STACKS);
    const { path } = filled();
    const copy = `${folder()}.db`;
    const script = `
      const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
      const { spawnSync } = process.getBuiltinModule("node:child_process");
      const { writeFileSync, rmSync } = process.getBuiltinModule("node:fs");
      const [path, copy, cli] = process.argv.slice(1);
      const database = new DatabaseSync(path + "/records.db");
      database.exec("PRAGMA journal_mode = WAL; INSERT INTO note VALUES ('a', 'b')");
      const pid = process.pid;
      writeFileSync(path + "/sensor.lock", JSON.stringify({ pid, began: "", home: "elsewhere" }));
      const result = spawnSync(process.execPath, [cli, "backup", path, "--out", copy], { encoding: "utf8" });
      rmSync(path + "/sensor.lock");
      database.exec("INSERT INTO note VALUES ('c', 'd')");
      const rows = new DatabaseSync(copy).prepare("SELECT name FROM note WHERE name IN ('a', 'c')").all();
      console.log(JSON.stringify([result.status, rows.map(({ name }) => name)]));
    `;
    const cli = join(import.meta.dirname, "../../dist/cli.js");
    const { stdout, stderr } = spawnSync(node ?? "", ["-e", script, path, copy, cli], { encoding: "utf8" });
    expect(JSON.parse(stdout.trim() || "[]"), stderr).toEqual([0, ["a"]]);
  });

  it("says what to name where there is no store", () => {
    const { code, err } = runCli(["backup", folder(), "--out", `${folder()}.db`]);
    expect([code, err]).toEqual([1, expect.stringMatching(/has no records\.db: name the data folder of a sensor/)]);
  });
});
