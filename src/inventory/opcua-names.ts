import type { Direction } from "../contracts/flow.js";
import type { NameListener } from "./claimed-names.js";

interface LocalizedText {
  readonly text?: string;
}

interface ApplicationDescription {
  readonly applicationUri?: string;
  readonly productUri?: string;
  readonly applicationName?: string | LocalizedText;
}

interface BuildInfo {
  readonly manufacturerName?: string;
  readonly productName?: string;
  readonly softwareVersion?: string;
  readonly buildNumber?: string;
}

interface Body {
  readonly service?: string | undefined;
  readonly senderCertificate?: { readonly subject?: string } | undefined;
  readonly clientDescription?: ApplicationDescription;
  readonly serverEndpoints?: readonly { readonly server?: ApplicationDescription }[];
  readonly endpoints?: readonly { readonly server?: ApplicationDescription }[];
  readonly results?: readonly { readonly value?: { readonly value?: unknown } | null }[];
}

interface Structure {
  readonly typeName?: string;
  readonly body?: BuildInfo & { readonly buildInfo?: BuildInfo };
}

/** Who the two ends say they are: applications, their software and their certificates. */
export function opcuaNames(body: Body, direction: Direction, tell: NameListener): void {
  const sender = direction === "toServer" ? "client" : "server";
  tell(sender, "opcua-certificate", body.senderCertificate?.subject);
  switch (body.service) {
    case "CreateSessionRequest":
      application("client", body.clientDescription, tell);
      return;
    case "CreateSessionResponse":
      application("server", body.serverEndpoints?.[0]?.server, tell);
      return;
    case "GetEndpointsResponse":
      application("server", body.endpoints?.[0]?.server, tell);
      return;
    case "ReadResponse":
      for (const result of body.results ?? []) software(result?.value?.value as Structure | undefined, tell);
      return;
    default:
  }
}

function application(end: "client" | "server", description: ApplicationDescription | undefined, tell: NameListener) {
  if (description === undefined) return;
  const { applicationUri, productUri, applicationName } = description;
  tell(end, "opcua-application-uri", applicationUri);
  tell(end, "opcua-product-uri", productUri);
  tell(end, "opcua-application-name", typeof applicationName === "object" ? applicationName?.text : applicationName);
}

/** What a server's ServerStatus or BuildInfo says runs there. [OPC 10000-5 §12.4] */
function software(value: Structure | undefined, tell: NameListener): void {
  const info = value?.typeName === "BuildInfo" ? value.body : value?.body?.buildInfo;
  if (info === undefined) return;
  const { manufacturerName, productName, softwareVersion, buildNumber } = info;
  tell(
    "server",
    "opcua-product",
    [manufacturerName, productName, softwareVersion, buildNumber].filter(Boolean).join(" "),
  );
}
