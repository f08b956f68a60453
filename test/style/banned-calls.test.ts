import { bannedCallRule } from "./banned-calls.js";
import { testStyleRule } from "./rule.js";

const flow = "src/flow/a.ts";

testStyleRule(
  bannedCallRule,
  [
    { name: "the wall clock", path: flow, text: "const t = Date.now();" },
    { name: "the wall clock by another name", path: flow, text: "const now = Date.now;" },
    { name: "the wall clock by a computed name", path: flow, text: 'const t = Date["now"]();' },
    { name: "a Date of now", path: flow, text: "const t = new Date();" },
    { name: "a Date of now as text", path: flow, text: "const t = Date();" },
    { name: "performance", path: flow, text: "const t = performance.now();" },
    { name: "performance from the global object", path: flow, text: "const t = globalThis.performance.now();" },
    { name: "hrtime", path: flow, text: "const t = process.hrtime.bigint();" },
    { name: "a timer", path: "src/alerts/a.ts", text: "setTimeout(() => {}, 1);" },
    { name: "an interval", path: "src/capture/pcap.ts", text: "setInterval(f, 1);" },
    { name: "a timer passed on", path: flow, text: "const later = { run: setTimeout };" },
    { name: "chance", path: flow, text: "const x = Math.random();" },
    { name: "a random identifier", path: "src/alerts/a.ts", text: "const id = crypto.randomUUID();" },
    { name: "an imported random identifier", path: "src/core/a.ts", text: 'import { randomUUID } from "node:crypto";' },
    { name: "order by locale", path: flow, text: "names.sort((a, b) => a.localeCompare(b));" },
    { name: "the console, in cli too", path: "src/cli/a.ts", text: "console.log(1);" },
    { name: "eval", path: "src/cli/a.ts", text: 'eval("1");' },
    { name: "code from text", path: "src/rulebook/a.ts", text: 'new Function("return 1");' },
  ],
  [
    { name: "a Date from packet time", path: flow, text: "const d = new Date(time / 1000);" },
    { name: "the wall clock in cli", path: "src/cli/a.ts", text: "const t = Date.now();" },
    { name: "the wall clock of a live capture", path: "src/capture/live/a.ts", text: "const t = Date.now();" },
    { name: "a word in a comment or a text", path: flow, text: '// Date.now\nconst t = "Math.random";' },
    { name: "a field of that name", path: flow, text: "const x = { console: 1 }; x.console;" },
    { name: "a type of that name", path: flow, text: "type F = Function;" },
  ],
);
