import type { Sink } from "../../contracts/sink.js";
import { type FileOptions, fileOptions } from "./file-options.js";
import { FileSink } from "./file-sink.js";

/** Lines in a file that begins anew by size and day. */
export const file: Sink<FileOptions> = {
  doc: {
    id: "file",
    title: "File",
    summary:
      "Writes one line per record, on disk before it counts. Begins anew by size and day, compresses older files and " +
      "keeps a number of them; goes on in a new file when somebody has moved the old one away.",
    spec: ["RFC 8259", "RFC 1952"],
  },
  options: fileOptions,
  open: (options, context) => new FileSink(options, context),
};
