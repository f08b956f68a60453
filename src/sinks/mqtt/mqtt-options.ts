import { z } from "zod";
import { templateFault, templateParts } from "../name-template.js";
import { recordTextFields } from "../record-text.js";
import { secretOption } from "../secret.js";
import { tlsClientFields } from "../tls-client.js";

/** Options of the MQTT sink. */
export const mqttOptions = z.strictObject({
  url: z
    .string()
    .superRefine((text, context) => {
      const fault = urlFault(text);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    })
    .meta({ description: "Of the broker: mqtts://host, or mqtt://host without TLS; port 8883 or 1883 unless given." }),
  topic: z
    .string()
    .min(1)
    .max(256)
    .superRefine((text, context) => {
      const fault = /[+#]|\p{Cc}/u.test(text) ? "no wildcard stands in it" : templateFault(text);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    })
    .default("zonewarden/{sensor}/{kind}")
    .meta({ description: `Where a record is published; it may have ${templateParts}.` }),
  clientId: z.string().min(1).max(128).optional().meta({
    description:
      "Client identifier; zonewarden- and the name of the sensor unless given. Two with one put each other out.",
  }),
  user: z.string().min(1).max(256).optional().meta({ description: "User name." }),
  password: secretOption("Password."),
  inFlightMax: z.int().min(1).max(1000).default(100).meta({
    description: "Messages without an acknowledgement at once, unless the broker wants fewer.",
  }),
  timeoutSeconds: z.number().min(1).max(300).default(30).meta({
    description: "For the connection, and for an acknowledgement.",
  }),
  ...tlsClientFields,
  ...recordTextFields,
});

/** Options of the MQTT sink. */
export type MqttOptions = z.infer<typeof mqttOptions>;

/** The text is not shown, for it may hold a password. */
function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === "") return "this is not one; write mqtts://host";
  if (url.username !== "" || url.password !== "") return "a password does not stand in it; name one with password";
  return url.protocol === "mqtts:" || url.protocol === "mqtt:" ? undefined : "only mqtts or mqtt";
}
