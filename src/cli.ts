#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// The way of a frame is many small functions; by default the compiler stops joining them half way. Set before any of
// them is loaded (see docs/adr/0009-inlining.md for what it is worth).
setFlagsFromString("--max-inlined-bytecode-size-cumulative=2000");

const { main } = await import("./cli/main.js");
process.exitCode = await main(process.argv.slice(2));
