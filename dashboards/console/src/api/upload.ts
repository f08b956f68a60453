import { ApiFault } from "./client.js";

/** What an upload tells while it goes on, and how it is ended. */
export interface UploadOptions {
  /** Bytes that were sent so far. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file as it is. Rejects with an ApiFault; code `CANCELLED` when it was ended. */
export function upload<Answer>(path: string, file: Blob, { onProgress, signal }: UploadOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open("PUT", path);
    request.setRequestHeader("X-Zonewarden", "1");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      const answer = jsonOf(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer);
      else reject(faultOf(request.status, answer));
    };
    request.onerror = () => reject(new ApiFault(0, "OFFLINE", `The sensor broke off the upload or does not answer.`));
    request.onabort = () => reject(new ApiFault(0, "CANCELLED", "The upload was cancelled."));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) reject(new ApiFault(0, "CANCELLED", "The upload was cancelled."));
    else request.send(file);
  });
}

function faultOf(status: number, answer: unknown): ApiFault {
  const { code = "FAILED", message = `The sensor answered with ${status}.` } =
    (answer as { readonly error?: { readonly code?: string; readonly message?: string } } | undefined)?.error ?? {};
  return new ApiFault(status, code, message);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
