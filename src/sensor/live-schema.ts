import { z } from "zod";

const POINTS_MAX = 16;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** Linux allows 15 bytes; other systems name theirs longer. */
const INTERFACE = /^[^\s/]{1,64}$/;
const MIB = 2 ** 20;
const TIB = 2 ** 40;
const path = (description: string) => z.string().min(1).max(4096).optional().meta({ description });

const point = z
  .strictObject({
    name: z.string().regex(NAME, "no name: 1 to 63 of letters, digits, . _ -").optional().meta({
      description: "Names the capture point in alerts and metrics; the name of the interface or program when left out.",
    }),
    interface: z.string().regex(INTERFACE, "no name of an interface").optional().meta({
      description: "Interface that the mirror port or tap is connected to.",
    }),
    command: z.array(z.string().min(1).max(4096)).min(1).max(100).optional().meta({
      description: "Instead of an interface: a program with its arguments that writes pcap or pcapng to its output.",
    }),
    backend: z.enum(["auto", "ring", "pcap", "command"]).default("auto").meta({
      description: "How frames are taken: auto takes ring where it can be had, then pcap.",
    }),
    filter: z.string().min(1).max(4096).optional().meta({
      description: "Filter of libpcap: what it leaves out is not seen, and the sensor says so at each start.",
    }),
    snapBytes: z.int().min(64).max(262_144).default(262_144).meta({ description: "Bytes taken of a frame, at most." }),
    ringBytes: z
      .int()
      .min(MIB)
      .max(4096 * MIB)
      .default(64 * MIB)
      .meta({ description: "Bytes of the kernel's buffer; what does not fit is dropped, and counted." }),
    promiscuous: z.boolean().default(true).meta({ description: "Take frames to other stations too." }),
    site: z.string().min(1).max(63).optional().meta({ description: "Where it is, for people." }),
    childProgram: z.string().min(1).max(4096).optional().meta({
      description: "Node to run the capture child with, where only a copy of it may capture.",
    }),
  })
  .superRefine(({ interface: name, command, backend, filter }, context) => {
    const add = (key: string, message: string) => context.addIssue({ code: "custom", path: [key], message });
    if (name === undefined && command === undefined) {
      context.addIssue({ code: "custom", message: "a capture point has an interface or a command" });
    }
    if (name !== undefined && command !== undefined) add("command", "an interface is named already: name one of them");
    if (command !== undefined && filter !== undefined) add("filter", "give the filter to the command itself");
    if (name !== undefined && backend === "command") add("backend", "command wants a command instead of an interface");
    if (command !== undefined && (backend === "ring" || backend === "pcap")) {
      add("backend", `${backend} wants an interface instead of a command`);
    }
  });

const capture = z
  .array(point)
  .min(1)
  .max(POINTS_MAX)
  .superRefine((list, context) => {
    const names = list.map(pointName);
    for (const [i, name] of names.entries()) {
      if (names.indexOf(name) === i) continue;
      context.addIssue({
        code: "custom",
        path: [i],
        message: `there is a capture point ${name} already: give it a name`,
      });
    }
  });

const recording = z.strictObject({
  folder: z.string().min(1).max(4096).meta({ description: "Folder of the recording alone." }),
  what: z.enum(["all", "ot"]).default("all").meta({
    description: "all frames, or those of control protocols by their ports and types, with ARP.",
  }),
  fileBytesMax: z
    .int()
    .min(MIB)
    .max(TIB)
    .default(128 * MIB)
    .meta({ description: "Bytes of one file before the next begins." }),
  totalBytesMax: z
    .int()
    .min(2 * MIB)
    .max(16 * TIB)
    .default(10_240 * MIB)
    .meta({ description: "Bytes of the folder at most: the oldest files go." }),
  compress: z.boolean().default(true).meta({ description: "Files are compressed once they are full." }),
});

const learning = z.strictObject({
  days: z.number().min(0.00001).max(366).optional().meta({
    description: "How long is learned where there is no baseline, in days of traffic: 7, or 1 with quick.",
  }),
  quick: z.boolean().default(false).meta({
    description: "Devices and conduits are taken as known after a day instead of a week.",
  }),
  shadowHours: z.number().min(0).max(8784).default(24).meta({
    description: "After a state that could not be read alerts are marked as of phase shadow for so long.",
  }),
});

const log = z.strictObject({
  level: z.enum(["debug", "info", "warn", "error"]).default("info").meta({ description: "The least that is told." }),
  file: path("File that lines are added to, instead of standard error."),
});

/** What a configuration says of a sensor that runs. Paths are relative to the file. */
export const liveFields = {
  capture: capture.optional().meta({ description: "Where frames are taken." }),
  recording: recording.optional().meta({ description: "Keep the frames, so that any alert can be replayed." }),
  learning: learning.optional().meta({ description: "How a baseline is learned." }),
  baseline: path("The baseline: written after learning, watched against from then on."),
  policy: path("The policy: zones and conduits."),
  rules: path("Folder with rules of your own, beside the shipped ones."),
  log: log.optional().meta({ description: "What the sensor says of itself to who runs it." }),
} as const;

const liveSchema = z.object(liveFields);

/** The part of a configuration that is about a sensor that runs. */
export type LiveEntries = z.infer<typeof liveSchema>;

/** How a capture point is called. */
export function pointName(given: Pick<z.infer<typeof point>, "name" | "interface" | "command">): string {
  const { name, interface: interfaceName, command } = given;
  return name ?? interfaceName ?? (command?.[0] ?? "").replace(/^.*\//, "");
}
