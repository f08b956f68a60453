import manifest from "../../package.json" with { type: "json" };

/** The version of the package that is running. */
export const version: string = manifest.version;
