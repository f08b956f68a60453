import { z } from "zod";

const ORIGIN = /^https?:\/\/[^/?#\s]+$/;

/** How the server is reached; checks settings and fills in their defaults. */
export const webOptions = z.strictObject({
  host: z.string().min(1).max(255).default("127.0.0.1").meta({
    description: "Address or name of the interface to listen on. Other than this machine itself needs tls.",
  }),
  port: z.int().min(0).max(65_535).default(8080).meta({ description: "0 takes any that is free." }),
  tls: z
    .strictObject({
      certificate: z.string().min(1).meta({ description: "File with the certificate and those above it, as PEM." }),
      key: z.string().min(1).meta({ description: "File with its private key, as PEM." }),
    })
    .optional()
    .meta({ description: "Serve over TLS 1.2 or later." }),
  allowPlain: z.boolean().default(false).meta({
    description: "Serve without TLS to other machines too: tokens and alerts are then readable on the way.",
  }),
  login: z.boolean().default(true).meta({
    description: "false lets everybody on this machine in as an analyst; for a host on this machine alone.",
  }),
  origins: z.array(z.string().regex(ORIGIN, "no origin, as https://console.example")).max(20).default([]).meta({
    description: "Other addresses under which browsers reach this server, as behind a proxy.",
  }),
});

/** Settings of the server, whole. */
export type WebOptions = z.infer<typeof webOptions>;
