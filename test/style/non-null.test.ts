import { nonNullRule } from "./non-null.js";
import { testStyleRule } from "./rule.js";

testStyleRule(
  nonNullRule,
  [
    { name: "a byte read in a decoder", path: "src/protocols/modbus/decode.ts", text: "const a = bytes[0]!;" },
    { name: "a field", path: "src/sensor/a.ts", text: "const a = b!.c;" },
  ],
  [
    { name: "a byte read in wire", path: "src/wire/network/a.ts", text: "const a = bytes[0]!;" },
    { name: "a byte read in a framer", path: "src/protocols/modbus/frame.ts", text: "const a = bytes[0]!;" },
    { name: "inequality and not", path: "src/sensor/a.ts", text: "const a = b !== c && !d;" },
  ],
);
