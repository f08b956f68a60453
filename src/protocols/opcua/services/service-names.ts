/** The name of the request or response with this encoding id: "ReadRequest". */
export function serviceName(_typeId: number): string | undefined {
  return undefined;
}
