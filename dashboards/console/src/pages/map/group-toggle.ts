/** The change of the address that opens a closed group, or closes an open one. */
export function toggled({ id, isClosed }: { readonly id: string; readonly isClosed: boolean }) {
  const query = new URLSearchParams(location.search);
  const without = (name: string) => query.getAll(name).filter((one) => one !== id);
  return isClosed
    ? { open: [...without("open"), id], shut: without("shut") }
    : { open: without("open"), shut: [...without("shut"), id], at: undefined };
}
