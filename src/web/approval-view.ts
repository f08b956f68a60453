import { z } from "zod";

const change = z.object({
  kind: z.string(),
  key: z.string(),
  what: z.enum(["added", "removed", "changed"]),
  before: z.string().optional().meta({ description: "The line of the baseline before." }),
  after: z.string().optional(),
  text: z.string(),
});

/** What an approval would change, for the description of the API. */
export const approvalView = z.object({
  refusal: z.string().optional().meta({ description: "Why not, and what to do instead; absent where it can be." }),
  warnings: z.array(z.string()).meta({ description: "What to know first." }),
  changes: z.array(change).meta({ description: "Line by line of the baseline." }),
});

/** What a decision has changed. */
export const decidedView = approvalView.extend({
  decisionId: z.string().meta({ description: "Of its record; what takes it back names it." }),
});

/** For examples. */
export const exampleApproval = {
  warnings: [],
  changes: [
    {
      kind: "conduit",
      key: "a:00:80:f4:0e:11:22>a:00:80:f4:0e:33:44/tcp/modbus",
      what: "added" as const,
      after: '{"by":"anna","client":"a:00:80:f4:0e:11:22","kind":"conduit"}',
      text: "Conduit a:00:80:f4:0e:11:22>a:00:80:f4:0e:33:44/tcp/modbus becomes known",
    },
  ],
};

/** For examples. */
export const exampleDecided = { ...exampleApproval, decisionId: "D-4f1d1c0e" };
