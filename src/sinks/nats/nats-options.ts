import { z } from "zod";
import { templateFault, templateParts } from "../name-template.js";
import { recordTextFields } from "../record-text.js";
import { secretOption } from "../secret.js";
import { tlsClientFields } from "../tls-client.js";

/** Options of the NATS sink. */
export const natsOptions = z.strictObject({
  url: z
    .string()
    .superRefine((text, context) => {
      const fault = urlFault(text);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    })
    .meta({
      description: "Of a server: tls://host, or nats://host without TLS unless a certificate is named; port 4222.",
    }),
  subject: z
    .string()
    .min(1)
    .max(256)
    .superRefine((text, context) => {
      const fault = /[*>\s]|\p{Cc}|\.\.|^\.|\.$/u.test(text) ? "this is no subject to publish to" : templateFault(text);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    })
    .default("zonewarden.{sensor}.{kind}")
    .meta({ description: `Where a record is published; a stream takes it from there. It may have ${templateParts}.` }),
  stream: z.string().min(1).max(256).optional().meta({
    description: "Name of the stream that must take them; any that has the subject unless given.",
  }),
  user: z.string().min(1).max(256).optional().meta({ description: "User name." }),
  password: secretOption("Password."),
  token: secretOption("Token, where there are no users."),
  credentials: secretOption("The credentials file of an account, with its JWT and its key."),
  tlsFirst: z.boolean().default(false).meta({
    description: "Whether TLS begins before the server says anything, as its handshake_first has it.",
  }),
  timeoutSeconds: z.number().min(1).max(300).default(30).meta({
    description: "For the connection, and for an acknowledgement.",
  }),
  ...tlsClientFields,
  ...recordTextFields,
});

/** Options of the NATS sink. */
export type NatsOptions = z.infer<typeof natsOptions>;

/** The text is not shown, for it may hold a password. */
function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === "") return "this is not one; write tls://host";
  if (url.username !== "" || url.password !== "") return "a password does not stand in it; name one with password";
  return url.protocol === "tls:" || url.protocol === "nats:" ? undefined : "only tls or nats";
}
