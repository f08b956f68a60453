import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Answer, headersOf } from "./answer.js";

/** Answers on a connection that speaks no HTTP any more, or not yet, and ends it. */
export function sendRawAnswer(socket: Duplex, answer: Answer, isTls: boolean): void {
  const headers = { ...headersOf(answer, isTls), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`;
  socket.end(Buffer.concat([Buffer.from([status, ...lines, "", ""].join("\r\n")), Buffer.from(answer.body)]), () =>
    socket.destroy(),
  );
}
