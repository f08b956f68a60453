#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// The way of a frame is many small functions; by default the compiler stops joining them half way. What only decodes is
// set to join more, before any of it is loaded; where detectors hear of each message, compiling them so costs more than
// it gives (see docs/adr/0009-inlining.md).
if (process.argv[2] === "decode") setFlagsFromString("--max-inlined-bytecode-size-cumulative=2000");

const { main } = await import("./cli/main.js");
process.exitCode = await main(process.argv.slice(2));
