import { layerRule } from "./layers.js";
import { testStyleRule } from "./rule.js";

testStyleRule(
  layerRule,
  [
    { name: "a wire file that imports flow", path: "src/wire/a.ts", text: 'import { x } from "../flow/x.js";' },
    { name: "a type import upward", path: "src/core/a.ts", text: 'import type { X } from "../contracts/x.js";' },
    { name: "a re-export upward", path: "src/core/a.ts", text: 'export * from "../wire/x.js";' },
    { name: "a dynamic import upward", path: "src/wire/a.ts", text: 'const x = await import("../cli/x.js");' },
    { name: "a type imported in place", path: "src/core/a.ts", text: 'type X = import("../wire/x.js").X;' },
    { name: "the door of a folder", path: "src/flow/a.ts", text: 'import { x } from "../cli.js";' },
    {
      name: "a protocol that imports another",
      path: "src/protocols/modbus/a.ts",
      text: 'import { x } from "../mqtt/x.js";',
    },
    { name: "cli that goes past the sensor", path: "src/cli/a.ts", text: 'import { x } from "../wire/x.js";' },
    { name: "Node in wire", path: "src/wire/a.ts", text: 'import { Buffer } from "node:buffer";' },
    { name: "Node in a detector, unprefixed", path: "src/detectors/a/b.ts", text: 'import { x } from "fs";' },
    { name: "a package in a protocol", path: "src/protocols/modbus/a.ts", text: 'import { z } from "zod";' },
    { name: "a computed import", path: "src/cli/a.ts", text: "const x = await import(name);" },
    { name: "an import without .js", path: "src/core/a.ts", text: 'import { x } from "./x";' },
    { name: "a folder that is not in the table", path: "src/plugins/a.ts", text: "" },
  ],
  [
    { name: "flow that reads wire", path: "src/flow/a.ts", text: 'import { x } from "../wire/network/x.js";' },
    { name: "a hash in core", path: "src/core/a.ts", text: 'import { createHash } from "node:crypto";' },
    { name: "the list of protocols", path: "src/protocols/index.ts", text: 'import { x } from "./modbus/index.js";' },
    { name: "a neighbour", path: "src/protocols/modbus/a.ts", text: 'import { x } from "./tables.js";' },
    { name: "the door of cli", path: "src/cli.ts", text: 'import { main } from "./cli/main.js";' },
  ],
);
