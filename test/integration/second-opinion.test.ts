import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { expectedRecords, recordsIn, sampleCaptures } from "../golden/sample-records.js";
import { projectRoot } from "../style/project-files.js";
import { skipUnless } from "../tools/skip-unless.js";

/** What an independent decoder says of each Modbus message; empty where it says nothing. */
const fields = [
  ...["frame.number", "mbtcp.trans_id", "mbtcp.unit_id", "modbus.func_code", "modbus.exception_code"],
  ...["modbus.reference_num", "modbus.word_cnt", "modbus.bit_cnt", "modbus.regval_uint16", "modbus.bitval"],
];

/** Of other functions the two show different fields, so that only headers can be compared. */
const compared = new Set([1, 2, 3, 4, 5, 6, 15, 16]);

const hasTshark = spawnSync("tshark", ["--version"]).status === 0;

/** `frame transaction unit function exception | address quantity | values`, one line per message. */
type Line = string;

function line(head: readonly unknown[], asked: readonly unknown[], values: string): Line {
  const text = (parts: readonly unknown[]) => parts.map((part) => part ?? "").join(" ");
  return `${text(head)} | ${text(asked)} | ${values}`;
}

function secondOpinion(path: string): Line[] {
  const show = fields.flatMap((field) => ["-e", field]);
  const args = ["-r", path, "-Y", "modbus", "-T", "fields", ...show];
  const { stdout } = spawnSync("tshark", args, { cwd: projectRoot, encoding: "utf8", maxBuffer: 1 << 26 });
  return stdout
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const [frame, transaction, unit, code, exception, address, words, bits, registers, coils] = row.split("\t");
      const head = [frame, transaction, unit, code, exception];
      if (!compared.has(Number(code)) || exception !== "") return line(head, [], "");
      const quantity = words || bits;
      const isRequestOfMany = quantity !== "";
      return line(head, isRequestOfMany ? [address, quantity] : [], Number(code) <= 4 ? registers || coils || "" : "");
    });
}

function ours(text: string): Line[] {
  return recordsIn(text).map(({ frame, body }) => {
    const head = [frame, body.transactionIdentifier, body.unitIdentifier, body.functionCode, body.exceptionCode];
    const code = body.functionCode ?? 0;
    if (!compared.has(code) || body.kind === "exception") return line(head, [], "");
    const isAsked = body.kind === "request" || code >= 15;
    const hasQuantity = isAsked && code !== 5 && code !== 6;
    const values = body.kind === "response" && code <= 4 ? (body.values ?? []).join(",") : "";
    return line(head, hasQuantity ? [body.startingAddress, body.quantity] : [], values);
  });
}

describe("tshark says the same of", () => {
  for (const capture of sampleCaptures()) {
    it(capture.path, (context) => {
      skipUnless(context, hasTshark, "tshark", "apt-get install tshark");
      const got = ours(expectedRecords(capture));
      expect(got.length).toBeGreaterThan(10);
      expect(got).toEqual(secondOpinion(capture.path));
    });
  }
});
