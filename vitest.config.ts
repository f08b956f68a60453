import { configDefaults, defineConfig } from "vitest/config";

/** They make networks, browsers and signals of their own: each file has a process to itself. */
const apart = ["test/live/**/*.test.ts", "test/capture/live/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    setupFiles: ["test/tools/property-seed.ts", "test/tools/own-environment.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      // Modules are loaded once for all files: to load them for each took as long as half of the tests.
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
