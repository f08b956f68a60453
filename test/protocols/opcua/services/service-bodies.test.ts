import { describe, expect, it } from "vitest";
import { SERVICE_FIELDS } from "../../../../src/protocols/opcua/services/service-fields.js";
import { serviceName } from "../../../../src/protocols/opcua/services/service-names.js";
import { SERVICES } from "../../../../src/protocols/opcua/services/services.js";
import { readMessage } from "./read-message.js";
import { allSamples } from "./samples/all-samples.js";
import { HEADER, isRequest, messageOf } from "./samples/sample.js";

const HIDDEN = ["authenticationToken"];

describe("readService", () => {
  it.each(allSamples)("$service", (sample) => {
    const { message, body } = readMessage(messageOf(sample));
    const header = isRequest(sample) ? HEADER.request : HEADER.response;
    expect(body).toEqual({ ...header, ...sample.want });
    expect(message).toMatchObject({
      typeId: sample.typeId,
      typeIdText: undefined,
      isRequest: isRequest(sample),
      isResponse: !isRequest(sample),
      requestHandle: 7,
      serviceResult: 0,
      faults: [],
    });
    expect(serviceName(sample.typeId)).toBe(sample.service);
  });

  it("has a sample of every service", () => {
    const names = [...SERVICES.values()].map((service) => service.name);
    expect(names.filter((name) => !allSamples.some((sample) => sample.service === name))).toEqual([]);
    expect(names.length).toBe(2 * 41 + 1);
  });

  it("keeps the fields in the order of the standard", () => {
    const publish = allSamples.find((sample) => sample.service === "PublishResponse");
    expect(Object.keys(readMessage(messageOf(publish ?? expect.fail())).body)).toEqual([
      "requestHandle",
      "serviceResult",
      "subscriptionId",
      "availableSequenceNumbers",
      "moreNotifications",
      "notificationMessage",
      "results",
    ]);
  });

  it("shows no secret", () => {
    const shown = JSON.stringify(allSamples.map((sample) => readMessage(messageOf(sample)).body));
    for (const secret of ["Pa55word", "50613535776f7264", "token of the session", "00112233"]) {
      expect(shown).not.toContain(secret);
    }
  });
});

describe("SERVICE_FIELDS", () => {
  it("helps with every key of every body", () => {
    const keys = new Set([...SERVICES.values()].flatMap((service) => service.parameters.names));
    expect([...keys].filter((key) => !(key in SERVICE_FIELDS) && !HIDDEN.includes(key))).toEqual([]);
  });

  it("helps with nothing else", () => {
    const keys = new Set([...SERVICES.values()].flatMap((service) => service.parameters.names));
    const others = Object.keys(SERVICE_FIELDS).filter((key) => !keys.has(key));
    expect(others).toEqual([
      "requestHandle",
      "timeoutHint",
      "auditEntryId",
      "serviceResult",
      "serviceDiagnostics",
      "stringTable",
      "byteLength",
      "isPartial",
    ]);
  });
});
