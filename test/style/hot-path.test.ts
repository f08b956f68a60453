import { hotPathRule } from "./hot-path.js";
import { testStyleRule } from "./rule.js";

function inFunction(body: string): { path: string; text: string } {
  return { path: "src/wire/link/a.ts", text: `export function read(bytes: Uint8Array, at: number) {\n${body}\n}` };
}

testStyleRule(
  hotPathRule,
  [
    { name: "an object", ...inFunction("return { at };") },
    { name: "an array", ...inFunction("return [at];") },
    { name: "a construction", ...inFunction("return new Uint8Array(4);") },
    { name: "a spread", ...inFunction("f(...bytes);") },
    { name: "a closure", ...inFunction("const f = () => at;") },
    { name: "a function in a function", ...inFunction("const f = function () { return at; };") },
    { name: "try", ...inFunction("try { f(); } catch { return 0; }") },
    { name: "throw", ...inFunction("throw at;") },
    { name: "for..of", ...inFunction("for (const b of bytes) f(b);") },
    { name: "for..in", ...inFunction("for (const b in bytes) f(b);") },
    { name: "a template", ...inFunction(`return \`\${at}\`;`) },
    { name: "subarray", ...inFunction("return bytes.subarray(at);") },
    { name: "a method", path: "src/wire/a.ts", text: "class A { read() { return {}; } }" },
    { name: "a framer", path: "src/protocols/modbus/frame.ts", text: "export function frame() { return []; }" },
    {
      name: "a closure made in set-up",
      path: "src/wire/a.ts",
      text: "function createA() { return { next() { return {}; } }; }",
    },
  ],
  [
    { name: "tables of the module", path: "src/wire/a.ts", text: "const t = { a: [1, 2], f: new Map([[1, 2]]) };" },
    { name: "a function at the top", path: "src/wire/a.ts", text: "const isVlan = (t: number) => t === 0x8100;" },
    { name: "set-up", path: "src/wire/a.ts", text: "export function createA() { return { b: new Uint8Array(4) }; }" },
    { name: "a constructor", path: "src/wire/a.ts", text: "class A { b: number[]; constructor() { this.b = []; } }" },
    {
      name: "a pool",
      path: "src/wire/a.ts",
      text: "class A { constructor() { this.b = Array.from({ length: 4 }, () => new B()); } }",
    },
    {
      name: "a buffer that grows",
      path: "src/wire/a.ts",
      text: "class A { #reserve() { this.b = new Uint8Array(4); } }",
    },
    { name: "reads", ...inFunction("for (let i = at; i < 4; i++) if (bytes[i] !== 0) return i;\nreturn -1;") },
    { name: "a plain decoder", path: "src/protocols/modbus/decode.ts", text: "function f() { return {}; }" },
  ],
);
