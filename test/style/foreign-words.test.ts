import { foreignWordRule } from "./foreign-words.js";
import { testStyleRule } from "./rule.js";

testStyleRule(
  foreignWordRule,
  [
    { name: "a home folder in a document", path: "README.md", text: "cd /home/me/zonewarden" },
    { name: "root's folder in a test", path: "test/a.test.ts", text: 'const a = "/root/captures";' },
    { name: "a work folder in a script", path: ".ci/run", text: "cd /work/main" },
    { name: "a folder of Windows", path: "README.md", text: "C:\\Users\\me" },
    { name: "a maker", path: "CONTRIBUTING.md", text: "written with Copilot" },
  ],
  [
    { name: "a relative path", path: "README.md", text: "samples/work/a.pcap and ./root/b" },
    { name: "a place of the system", path: "README.md", text: "/var/lib/zonewarden" },
  ],
);
