import { describe, expect, it } from "vitest";
import { type Part, requestHeader, responseHeader, text, u32 } from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import { message, readRequest, readResponse, serviceFault } from "./opcua-messages.js";

/** A connection that numbers its chunks itself. */
function numbered() {
  const connection = OpcuaConnection.opened();
  const next = [1, 1];
  const send = (from: 0 | 1, request: number, content: Part, sending = {}) => {
    next[from]!++;
    return connection.send(from, message({ sequence: next[from]!, request }, content), sending);
  };
  return { connection, ask: send.bind(undefined, CLIENT), answer: send.bind(undefined, SERVER) };
}

describe("a response", () => {
  it("belongs to the request with its id, in any order", () => {
    const { connection, ask, answer } = numbered();
    ask(2, readRequest(1), { atMs: 10 });
    ask(3, readRequest(2), { atMs: 20 });
    expect(answer(3, readResponse(2), { atMs: 30 }).body).toMatchObject({ requestFrame: 6, latencyUs: 10_000 });
    expect(answer(2, readResponse(1), { atMs: 50 }).body).toMatchObject({ requestFrame: 5, latencyUs: 40_000 });
    expect(connection.summary).toMatchObject({
      requests: 3,
      responses: 3,
      unanswered: 0,
      latencyUs: { min: 1000, mean: 17_000, max: 40_000 },
    });
  });

  it("may be a ServiceFault", () => {
    const { connection, ask, answer } = numbered();
    ask(2, readRequest(1));
    const { body, anomalies } = answer(2, serviceFault(1, 0x80250000));
    expect(body).toMatchObject({ service: "ServiceFault", serviceResult: "BadSessionIdInvalid", requestFrame: 5 });
    expect(anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ serviceFaults: 1 });
  });

  it.each([
    { name: "to another service", request: readRequest(1), response: responseHeader(676, 1), want: "responseMismatch" },
    { name: "without a request", request: undefined, response: readResponse(1), want: "unsolicitedResponse" },
  ])("$name is named", ({ request, response, want }) => {
    const { ask, answer } = numbered();
    if (request !== undefined) ask(2, request);
    const { body, anomalies } = answer(2, response);
    expect(anomalies).toContain(want);
    expect(body).not.toHaveProperty("requestFrame");
  });

  it("is paired where its number is that of the request and one more", () => {
    const { ask, answer } = numbered();
    ask(2, [...requestHeader(12_208, 1), ...u32(0), ...u32(0), ...u32(0)]);
    const { body } = answer(2, [...responseHeader(12_209, 1), ...new Array<number>(8).fill(0), ...u32(0)]);
    expect(body).toMatchObject({ requestFrame: 5 });
  });

  it("a second time has no request", () => {
    const { ask, answer } = numbered();
    ask(2, readRequest(1));
    answer(2, readResponse(1));
    expect(answer(2, readResponse(1)).anomalies).toEqual(["unsolicitedResponse"]);
  });

  it("to a request that may have been lost is nobody's fault", () => {
    const { connection, answer } = numbered();
    connection.gap(CLIENT);
    expect(answer(9, readResponse(1)).anomalies).toEqual([]);
  });

  it("that was captured before its request leaves nothing unanswered", () => {
    const { connection, ask, answer } = numbered();
    expect(answer(2, readResponse(1), { isPeerBehind: true }).anomalies).toEqual([]);
    ask(2, readRequest(1));
    expect(connection.summary).toMatchObject({ unanswered: 0, unsolicited: 0 });
  });
});

describe("a request", () => {
  it("whose id waits already is named, and the one before it unanswered", () => {
    const { connection, ask, answer } = numbered();
    ask(2, readRequest(1));
    expect(ask(2, readRequest(2)).anomalies).toEqual(["requestIdReused"]);
    expect(answer(2, readResponse(2)).body).toMatchObject({ requestFrame: 6 });
    expect(connection.summary).toMatchObject({ unanswered: 1 });
  });

  it("whose response may have been lost is not unanswered, and its id is free", () => {
    const { connection, ask } = numbered();
    ask(2, readRequest(1));
    connection.gap(SERVER);
    expect(connection.summary).toMatchObject({ unanswered: 0 });
    expect(ask(2, readRequest(2)).anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ unanswered: 1 });
  });

  it("from the side that serves is named", () => {
    const { answer } = numbered();
    expect(answer(5, readRequest(1)).anomalies).toEqual(["wrongSender"]);
  });

  it("of a service that nobody knows is answered too", () => {
    const { ask, answer } = numbered();
    const vendor = [3, 1, 0, ...text("Vendor.Request"), 1, 2, 3];
    const request = ask(2, vendor);
    expect(request.body).toMatchObject({ typeNodeId: "ns=1;s=Vendor.Request" });
    expect(request.body).not.toHaveProperty("service");
    expect(request.anomalies).toEqual(["serviceUnknown"]);
    const response = answer(2, serviceFault(1, 0x800b0000));
    expect(response.body).toMatchObject({ requestFrame: 5, serviceResult: "BadServiceUnsupported" });
    expect(response.anomalies).toEqual([]);
  });

  it("makes room for a newer one when 256 wait, and is no less unanswered", () => {
    const { connection, ask, answer } = numbered();
    for (let id = 2; id < 302; id++) ask(id, readRequest(id));
    expect(connection.summary).toMatchObject({ unanswered: 300, evicted: 44 });
    expect(answer(2, readResponse(2)).body).not.toHaveProperty("requestFrame");
    expect(answer(46, readResponse(46)).body).toMatchObject({ requestFrame: 49 });
    expect(connection.summary).toMatchObject({ unanswered: 299, unsolicited: 0 });
  });
});
