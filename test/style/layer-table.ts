export type Layer = keyof typeof layers;

interface LayerRule {
  /** Other folders of src/ that it may import. */
  readonly imports: readonly string[];
  /** What it may import from outside: packages and modules of Node; `node:*` is all of those. */
  readonly packages: readonly string[];
}

const words = ["core", "contracts", "catalog"];
const belowSensor = [
  ...words,
  ...["capture", "wire", "flow", "protocols", "inventory", "policy", "baseline", "detectors", "rulebook", "alerts"],
  ...["store", "sinks", "web"],
];
const files = ["node:fs", "node:fs/promises", "node:path"];

/** Who may import whom; ARCHITECTURE.md shows the same table and a test compares them. */
export const layers = {
  core: { imports: [], packages: ["node:crypto"] },
  catalog: { imports: [], packages: [] },
  contracts: { imports: ["core", "catalog"], packages: [] },
  capture: {
    imports: ["core", "contracts"],
    packages: [...files, "node:zlib", "node:stream", "node:stream/promises", "node:child_process", "koffi", "pcap"],
  },
  wire: { imports: ["core"], packages: [] },
  flow: { imports: ["core", "contracts", "wire"], packages: [] },
  protocols: { imports: ["core", "contracts"], packages: [] },
  inventory: { imports: words, packages: [] },
  policy: { imports: words, packages: ["yaml", "zod"] },
  baseline: { imports: ["core", "contracts"], packages: ["zod"] },
  detectors: { imports: [...words, "baseline", "policy"], packages: [] },
  rulebook: { imports: words, packages: ["zod", "@marcbachmann/cel-js"] },
  alerts: { imports: words, packages: [] },
  store: {
    imports: words,
    packages: [...files, "node:crypto", "node:module", "node:sqlite", "node-sqlite3-wasm"],
  },
  sinks: {
    imports: words,
    packages: ["node:*", "zod", "mqtt", "@nats-io/jetstream", "@nats-io/transport-node"],
  },
  web: { imports: [...words, "store"], packages: ["node:*", "zod", "ws", "prom-client"] },
  sensor: {
    imports: belowSensor,
    packages: [
      ...files,
      ...[
        "node:crypto",
        "node:worker_threads",
        "node:perf_hooks",
        "node:url",
        "node:child_process",
        "node:os",
        "node:v8",
      ],
      ...["zod", "pino"],
    ],
  },
  cli: { imports: ["sensor", "core", "contracts"], packages: ["node:*", "commander"] },
} as const satisfies Record<string, LayerRule>;
