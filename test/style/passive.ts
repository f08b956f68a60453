import { importsOf } from "./layers.js";
import { isSource, type StyleRule } from "./rule.js";
import { walk } from "./source-file.js";

/** Modules that can put bytes on a network; only what talks to people and collectors has them. */
const networkModules = /^(node:)?(dgram|net|tls|http|https|http2|dns|cluster|inspector)(\/.*)?$/;
const talksToPeople = /^src\/(sinks|web)\//;

/** What is only arithmetic on addresses. */
const harmlessImport = /^import \{ (type )?((isIP|isIPv4|isIPv6|BlockList)(, )?)+ \} from "node:net";$/;

/** Calls by which capture libraries and sockets send. */
const sendingCalls = new Set([
  ...["send", "sendto", "sendmsg", "sendPacket", "sendFrame", "inject", "pcap_inject", "pcap_sendpacket"],
  ...["fetch", "WebSocket", "XMLHttpRequest", "createSocket", "createConnection"],
]);

/** The sensor never sends into the network that it watches: nothing between interface and alert can. */
export const passiveRule: StyleRule = {
  id: "passive",
  appliesTo: (path) => isSource(path) && !talksToPeople.test(path),
  check(file) {
    const found: { line: number; message: string }[] = importsOf(file)
      .filter(({ from, line }) => networkModules.test(from) && !harmlessImport.test(file.lines[line - 1] ?? ""))
      .map(({ from, line }) => ({ line, message: `"${from}" can send` }));
    walk(file.syntax, (node, ancestors) => {
      const parent = ancestors.at(-1);
      const isCalled = parent?.type === "CallExpression" || parent?.type === "NewExpression";
      const isMember = parent?.type === "MemberExpression" && parent.property === node;
      const isName = node.type === "Identifier" && sendingCalls.has(String(node.name));
      if (isName && (isMember || (isCalled && parent.callee === node))) {
        found.push({ line: file.lineAt(node.start), message: `${String(node.name)} sends` });
      }
    });
    return found;
  },
};
