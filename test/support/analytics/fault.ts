/** What the stand-in does in place of its right answer. */
export type Fault =
  /** Another status, with the body of an error unless one is given. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection is reset before a byte of the answer. */
  | { readonly kind: 'reset' }
  /** The right answer up to half of its body, then the connection is closed. */
  | { readonly kind: 'cut' }
  /** Nothing at all, or headers and half of the body, and then silence. */
  | { readonly kind: 'silence'; readonly after: 'nothing' | 'half' }
  /** The right answer in this many pieces with a pause before each. */
  | { readonly kind: 'slow'; readonly pieces: number; readonly pause: number }
  /** Status 200 with this body. */
  | { readonly kind: 'body'; readonly body: string; readonly type?: string }
  /** The right answer, packed; `broken` cuts the packed bytes and still ends well. */
  | { readonly kind: 'packed'; readonly encoding: 'gzip' | 'br' | 'deflate'; readonly broken?: boolean }
  /** The right answer behind a byte order mark. */
  | { readonly kind: 'bom' }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  /** The right turns with other words on how to go on. */
  | { readonly kind: 'paging'; readonly nextCursor: string | null; readonly hasMore: boolean }
  /** The right turns, and before them this many of the answer before. */
  | { readonly kind: 'overlap'; readonly turns: number }
  /** The right answer with some rows replaced by these. */
  | { readonly kind: 'rows'; readonly rows: readonly unknown[] };

/** Faults by the number of the request, 1 for the first; a function is asked for each. */
export type Faults = Readonly<Record<number, Fault>> | ((request: number) => Fault | undefined);

export function faultFor(faults: Faults, request: number): Fault | undefined {
  return typeof faults === 'function' ? faults(request) : faults[request];
}
