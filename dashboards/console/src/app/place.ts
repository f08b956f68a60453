/** Where the page is: the whole state of a view is in it. */
export interface Place {
  /** Without the first slash, as in `alerts/a-1`. */
  readonly path: string;
  readonly query: URLSearchParams;
}
