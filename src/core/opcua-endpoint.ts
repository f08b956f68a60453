/** `opc.tcp://host:4840/path`: host, port and path. */
const URL_PARTS = /^[a-z.+]+:\/\/(\[[^\]]*\]|[^/:]*)(?::(\d+))?(\/.*)?$/i;
const TEXT_MAX = 256;

/** What an endpoint offers, without the host by which it is called, which may differ by who asks. */
export function endpointText(endpoint: {
  readonly url: string;
  readonly policy: string | undefined;
  readonly mode: string | undefined;
  readonly tokens: readonly string[];
}): string {
  const { url, policy = "?", mode = "?", tokens } = endpoint;
  const [, , port = "", path = "/"] = URL_PARTS.exec(url.slice(0, TEXT_MAX)) ?? [];
  return `${port}${path} ${policy}/${mode} ${tokens.join("+") || "none"}`;
}

/** The host of a URL, in lower case; undefined when it has none. */
export function hostOfUrl(url: string): string | undefined {
  const host = URL_PARTS.exec(url.slice(0, TEXT_MAX))?.[1]?.toLowerCase();
  return host === "" ? undefined : host;
}
