import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { posix } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importsOf } from "../../style/layers.js";
import { projectPaths, readProjectFile } from "../../style/project-files.js";
import { pcap } from "../../tools/capture-writer.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { MirrorNetwork, needMirrorNetwork } from "./mirror-network.js";
import { sendingCalls } from "./sending-calls.js";
import { sentFrames } from "./sent-frames.js";
import { WatchedPoints } from "./watched-points.js";

const CHILD = "src/capture/live/child/";
const COUNT = Object.keys(sentFrames).length;
const TRACE = "trace=network,write,writev,pwrite64,pwritev,pwritev2,sendfile,splice,vmsplice";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close();
});

describe("the capture child", () => {
  it("imports nothing but files, koffi and the binding of libpcap", () => {
    expect([...new Set(foreignImports(`${CHILD}capture-child.ts`))].sort()).toEqual([
      "koffi",
      "node:fs",
      "node:path",
      "pcap",
    ]);
  });

  it("declares calls that do not send, and no other", () => {
    const declared = projectPaths()
      .filter((path) => path.startsWith(CHILD))
      .flatMap((path) =>
        [...readProjectFile(path).text.matchAll(/\.func\(\s*"[^"(]*?\*?(\w+)\(/g)].map(([, name]) => name),
      );
    expect(declared.sort()).toEqual([
      ...["bind", "getsockopt", "mmap"],
      ...["pcap_activate", "pcap_close", "pcap_compile", "pcap_create", "pcap_geterr", "pcap_set_snaplen"],
      ...["poll", "setsockopt", "socket", "writev"],
    ]);
  });

  it("declares calls of libraries in two files only", () => {
    const places = projectPaths().filter(
      (path) => path.startsWith("src/") && /\.func\(/.test(readProjectFile(path).text),
    );
    expect(places).toEqual([`${CHILD}filter-program.ts`, `${CHILD}libc.ts`]);
  });

  it.for(["ring", "pcap"] as const)("writes to no socket but that of the sensor, by %s", async (backend, context) => {
    needMirrorNetwork(context);
    const hasStrace = spawnSync("strace", ["-V"], { stdio: "ignore" }).status === 0;
    skipUnless(context, hasStrace, "strace", "apt-get install strace");
    const network = new MirrorNetwork();
    opened.push(network);
    const childProgram = network.program("strace", "-f", "-yy", "-e", TRACE, "-o", network.file("trace"));
    const filter = "ether[0] >= 0";
    const points = new WatchedPoints([{ name: "port", backend, interfaceName: "mon0", filter, childProgram }]);
    opened.push(points);
    await points.untilListening();
    const path = network.file("kinds.pcap");
    writeFileSync(path, pcap({ frames: Object.values(sentFrames).map((bytes) => ({ timeUs: 0, bytes })) }));
    network.replay(path);
    network.setLink("down");
    await points.until("no link", ({ condition }) => condition === "link-down");
    network.setLink("up");
    await points.untilListening();
    await points.stop();
    const trace = network.read("trace");
    expect(points.state("port").frames).toBe(COUNT);
    expect(trace).toMatch(/socket\(AF_PACKET, SOCK_RAW/);
    expect(trace).toMatch(/ writev?\(1</);
    expect(sendingCalls(trace)).toEqual([]);
    expect(network.sentByListener()).toBe("0");
  });
});

describe("a trace", () => {
  it.for([
    { line: '123 sendto(20<socket:[3081719]>, "abc", 3, 0, NULL, 0) = 3', isSending: true },
    { line: '123 write(20<PACKET:[3081719]>, "abc", 3) = 3', isSending: true },
    { line: '123 writev(5<UDP:[127.0.0.1:1]>, [{iov_base="a", iov_len=1}], 1) = 1', isSending: true },
    { line: "sendmsg(4<TCP:[10.0.0.1:1->10.0.0.2:2]>, {msg_name=NULL}, 0) = 1", isSending: true },
    { line: '123 writev(1<UNIX-STREAM:[1->2]>, [{iov_base="a", iov_len=1}], 1) = 1', isSending: false },
    { line: '123 write(18<anon_inode:[eventfd]>, "1", 8) = 8', isSending: false },
    { line: "123 recvfrom(21<socket:[3079967]>, 0x7f, 1, MSG_TRUNC, NULL, NULL) = -1 EAGAIN", isSending: false },
  ])("is judged: $line", ({ line, isSending }) => {
    expect(sendingCalls(line).length > 0).toBe(isSending);
  });
});

/** What a file imports from outside of the project, and what those that it imports do. */
function foreignImports(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return importsOf(readProjectFile(path)).flatMap(({ from }) => {
    if (!from.startsWith(".")) return [from];
    return foreignImports(posix.join(posix.dirname(path), from.replace(/\.js$/, ".ts")), seen);
  });
}
