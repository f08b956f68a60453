/** What the server refused, in words for a person. */
export class ApiFault extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "ApiFault";
    this.status = status;
    this.code = code;
  }
}

let heardNobody = () => {};

/** Calls `heard` whenever the server says that it does not know who asks: the session has ended. */
export function onNobody(heard: () => void): void {
  heardNobody = heard;
}

/** Asks the server. Rejects with an ApiFault; code `OFFLINE` when there was no answer. */
export async function ask<Answer>(path: string, query?: URLSearchParams, signal?: AbortSignal): Promise<Answer> {
  const text = query?.toString() ?? "";
  const response = await answered(text === "" ? path : `${path}?${text}`, signal === undefined ? {} : { signal });
  return (await response.json()) as Answer;
}

/** Changes something; `body` goes as JSON. Rejects as `ask` does. */
export async function tell<Answer>(method: "POST" | "DELETE" | "PATCH", path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { "X-Zonewarden": "1" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await answered(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

async function answered(path: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...request });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiFault(0, "OFFLINE", "The sensor does not answer. It is asked again as soon as it does.");
  }
  if (response.ok) return response;
  const given = (await response.json().catch(() => undefined)) as
    | { readonly error?: { readonly code?: string; readonly message?: string } }
    | undefined;
  const { code = "FAILED", message = `The sensor answered with ${response.status}.` } = given?.error ?? {};
  if (code === "UNAUTHORISED") heardNobody();
  throw new ApiFault(response.status, code, sentence(message));
}

/** Servers speak in clauses, pages in sentences. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
