import { createServer } from "node:net";

/** Why the server could not listen there, as `EADDRINUSE` or `EACCES`; undefined where it could. */
export async function listenFault(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  const fault = await new Promise<string | undefined>((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
  if (fault === undefined) await new Promise((resolve) => server.close(resolve));
  return fault;
}
