/** What a generated capture holds; written beside it as JSON. */
export interface Truth {
  packets: number;
  fileBytes: number;
  seconds: number;
  connections: number;
  datagramExchanges: number;
  duplicatedSegments: number;
  /** `pairs`: requests whose response is in the capture, too; `responses` include the exceptions. */
  modbus: { requests: number; responses: number; pairs: number; writes: number; exceptions: number };
  opcua: { messages: number; publishResponses: number };
  mqtt: { packets: number; publishes: number };
}

export function createTruth(): Truth {
  return {
    packets: 0,
    fileBytes: 0,
    seconds: 0,
    connections: 0,
    datagramExchanges: 0,
    duplicatedSegments: 0,
    modbus: { requests: 0, responses: 0, pairs: 0, writes: 0, exceptions: 0 },
    opcua: { messages: 0, publishResponses: 0 },
    mqtt: { packets: 0, publishes: 0 },
  };
}
