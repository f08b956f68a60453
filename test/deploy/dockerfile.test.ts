import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { projectPaths, projectRoot } from "../style/project-files.js";
import { runCliBeside } from "../tools/run-cli.js";
import { servedStore } from "../web/served-store.js";
import { isInContext } from "./docker-context.js";
import { parseDockerfile, type Stage } from "./parse-dockerfile.js";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const stages = parseDockerfile(read("Dockerfile"));
const last = stages.at(-1) as Stage;
const textsOf = (stage: Stage, name: string) =>
  stage.instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);

/** What a COPY of the project takes, and what one takes of an earlier stage. */
const copies = stages.flatMap((stage) =>
  textsOf(stage, "COPY").map((text) => {
    const [, from, sources = ""] = /^(?:--from=(\S+) )?(.+) \S+$/.exec(text) ?? [];
    return { from, sources: sources.split(" ") };
  }),
);

const folder = mkdtempSync(join(tmpdir(), "zonewarden-image-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a Dockerfile", () => {
  it("is read as instructions in stages", () => {
    expect(parseDockerfile("# why\nFROM a:1 AS one\nRUN x \\\n && y\n\nFROM b\nUSER 7\n")).toEqual([
      { image: "a:1", name: "one", instructions: [{ name: "RUN", text: "x && y" }] },
      { image: "b", name: undefined, instructions: [{ name: "USER", text: "7" }] },
    ]);
    expect(() => parseDockerfile("FROM a\nHELTHCHECK CMD x\n")).toThrow("HELTHCHECK");
    expect(() => parseDockerfile("RUN x\n")).toThrow("before FROM");
  });
});

describe("what is sent to the builder", () => {
  it.each([
    ["src/cli.ts", true],
    ["test/tools/build.mjs", true],
    ["test/cli/doctor.test.ts", false],
    ["dashboards/console/index.html", true],
    ["dashboards/grafana/zonewarden.json", false],
    ["node_modules/zod/package.json", false],
    ["dashboards/console/node_modules/x/index.js", false],
    [".git/config", false],
    ["README.md", false],
  ])("%s: %s", (path, isThere) => {
    expect(isInContext(read(".dockerignore"), path)).toBe(isThere);
  });
});

describe("the image", () => {
  it("is built in one stage and run from another, with a version of Node each", () => {
    expect(stages.map(({ name, image }) => ({ name, image }))).toEqual([
      { name: "build", image: expect.stringMatching(/^node:24-/) },
      { name: "sensor", image: expect.stringMatching(/^node:24-.*-slim$/) },
    ]);
  });

  it("takes only what is in the project and reaches the builder, and stages that are there", () => {
    const ignore = read(".dockerignore");
    const paths = projectPaths();
    const sources = copies.filter(({ from }) => from === undefined).flatMap((copy) => copy.sources);
    const found = (source: string) =>
      paths.filter((path) => path === source.replace(/^\.\//, "") || path.startsWith(`${source}/`));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => found(source).length === 0)).toEqual([]);
    expect(sources.flatMap(found).filter((path) => !isInContext(ignore, path))).toEqual([]);
    expect(copies.map(({ from }) => from).filter((from) => from !== undefined && from !== "build")).toEqual([]);
    // What the built program reads beside itself.
    expect(copies.flatMap((copy) => copy.sources)).toEqual(expect.arrayContaining(["rules", "/build/package.json"]));
  });

  it("builds from what it is sent: every import of the build scripts is there", () => {
    const ignore = read(".dockerignore");
    const scripts = ["prepare.mjs", "prepare-checkout.mjs", "build.mjs", "installation.mjs", "sbom.mjs"];
    expect(scripts.filter((script) => !isInContext(ignore, `test/tools/${script}`))).toEqual([]);
    expect(textsOf(stages[0] as Stage, "RUN").join(" ")).toMatch(/npm run build .*npm prune --omit=dev/);
  });

  it("ends as a user that is not root, who owns nothing but the data folder", () => {
    const [user = "", ...more] = textsOf(last, "USER");
    expect(more).toEqual([]);
    expect(user).toMatch(/^[1-9]\d{3,}:[1-9]\d{3,}$/);
    const [uid = "", gid = ""] = user.split(":");
    const setUp = textsOf(last, "RUN").join(" ");
    expect(setUp).toContain(`--uid ${uid} --gid ${gid}`);
    expect(setUp).toContain(`install -d -o ${uid} -g ${gid} -m 0750 /var/lib/zonewarden`);
    const afterUser = last.instructions.slice(last.instructions.findIndex(({ name }) => name === "USER") + 1);
    expect(afterUser.filter(({ name }) => name === "RUN" || name === "COPY")).toEqual([]);
  });

  it("lets a copy of Node capture, the one that the configuration beside it names, and not Node itself", () => {
    const capable = [
      ...textsOf(last, "RUN")
        .join(" ")
        .matchAll(/setcap (\S+) (\S+)/g),
    ].map(([, what, who]) => ({ what, who }));
    const { live, outlet } = openConfiguration(read("docs/deploy/sensor.yaml"), "sensor.yaml");
    expect(capable).toEqual([{ what: "cap_net_raw+ep", who: live.points[0]?.childProgram }]);
    expect(textsOf(last, "VOLUME")).toEqual([JSON.stringify([outlet?.store.folder])]);
    expect(textsOf(last, "EXPOSE")).toEqual([String(outlet?.web?.port)]);
  });

  it("is stopped by the signal that drains it", () => {
    expect(textsOf(last, "STOPSIGNAL")).toEqual(["SIGTERM"]);
  });

  it("runs commands that are there, and asks for its health by one that works", async () => {
    const health = /CMD (\[.*\])$/.exec(textsOf(last, "HEALTHCHECK")[0] ?? "")?.[1] ?? "[]";
    const [node, program, ...args] = JSON.parse(health) as readonly string[];
    expect([node, program]).toEqual(JSON.parse(textsOf(last, "ENTRYPOINT")[0] ?? "[]"));
    const [command, option, config] = JSON.parse(textsOf(last, "CMD")[0] ?? "[]") as readonly string[];
    expect([command, option]).toEqual(["run", "--config"]);
    expect(args.at(-1)).toBe(config);
    const { server } = await servedStore();
    const path = join(folder, "sensor.yaml");
    writeFileSync(path, `version: 1\nstore: { folder: ${folder} }\nweb: { port: ${server.port} }\n`);
    expect(await runCliBeside([...args.slice(0, -1), path])).toMatchObject({ code: 0, err: "" });
    expect((await runCliBeside([command ?? "", "--help"])).code).toBe(0);
  });
});
