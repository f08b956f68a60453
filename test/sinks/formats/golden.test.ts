import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/sinks/formats/index.js";
import { projectRoot } from "../../style/project-files.js";
import { goldenMessages } from "./golden-messages.js";

const wanted = goldenMessages();

describe("messages for receivers", () => {
  it.each([...wanted])("%s is what is sent (else: npm run golden -- --write)", (path, text) => {
    expect(readFileSync(join(projectRoot, path), "utf8")).toBe(text);
  });

  it("are all there is", () => {
    const onDisk = readdirSync(join(import.meta.dirname, "golden")).map((file) => `test/sinks/formats/golden/${file}`);
    expect(onDisk.toSorted()).toEqual([...wanted.keys()].toSorted());
  });

  it("have every format", () => {
    const texts = [...wanted.keys()].join(" ");
    expect(formats.filter(({ doc }) => !texts.includes(doc.id) && doc.id !== "rfc5424")).toEqual([]);
  });
});
