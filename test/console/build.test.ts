import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { builtConsole } from "../browser/built-console.js";

const FIRST_LOAD_BYTES_MAX = 250_000;
/** Loaded when a map is drawn. */
const LATER = /^map-drawing-/;

it("loads little, all of it from the sensor, by names that change with what they hold", async () => {
  const folder = await builtConsole();
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const assets = readdirSync(join(folder, "assets"));
  const first = assets.filter((name) => !LATER.test(name));
  expect(first.length).toBeLessThan(assets.length);
  const bytes = first.map((name) => gzipSync(readFileSync(join(folder, "assets", name))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(FIRST_LOAD_BYTES_MAX);
  expect(assets.filter((name) => !/-[\w-]{8}\.(js|css|svg)$/.test(name))).toEqual([]);
  expect(html.match(/<style|<script(?![^>]* src=)|\son\w+=|\sstyle=|https?:/g)).toBeNull();
});
