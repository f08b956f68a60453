import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { type RequestOptions, request } from "node:http";
import { request as requestTls } from "node:https";
import type { TLSSocket } from "node:tls";
import type { WebOptions } from "./web-options.js";

const ANSWER_MS = 3000;
const ANSWER_BYTES_MAX = 4096;
const ANYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "::", "*"]);

/** What the server of a sensor on this machine says of itself. */
export interface HealthAnswer {
  readonly isWell: boolean;
  /** What it said, or why it said nothing. */
  readonly text: string;
}

/** Asks `/healthz` of the server that these options start. Over TLS only the configured certificate is believed. */
export function askHealth({ host, port, tls }: WebOptions): Promise<HealthAnswer> {
  const options: RequestOptions = {
    host: ANYWHERE.has(host) ? (host === "::" ? "::1" : "127.0.0.1") : host,
    port,
    path: "/healthz",
    timeout: ANSWER_MS,
    agent: false,
  };
  const asked = tls === undefined ? request(options) : requestTls({ ...options, rejectUnauthorized: false });
  return new Promise((resolve) => {
    const say = (isWell: boolean, text: string) => resolve({ isWell, text });
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text = (text + part).slice(0, ANSWER_BYTES_MAX);
      });
      response.on("end", () => {
        const isOurs = tls === undefined || isShown(tls.certificate, response.socket as TLSSocket);
        if (!isOurs) say(false, "another certificate than the configured one was shown");
        else say(response.statusCode === 200, text.trim());
      });
      response.on("error", ({ message }) => say(false, message));
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer within ${ANSWER_MS / 1000} s`)));
    asked.on("error", (error: NodeJS.ErrnoException) => say(false, error.code ?? error.message));
    asked.end();
  });
}

function isShown(certificate: string, socket: TLSSocket): boolean {
  try {
    return new X509Certificate(readFileSync(certificate)).raw.equals(socket.getPeerCertificate().raw);
  } catch {
    return false;
  }
}
