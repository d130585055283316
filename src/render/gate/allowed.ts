/** What the renderer of a body is known to make. */
export interface Allowed {
  /** Addresses below which links may lead: the docs' root, the repository. */
  readonly origins: readonly string[];
  /** Which comments are ours: by their whole inner text, `docs-gaps:q:4f9a1c`. */
  readonly markers: readonly string[] | ((comment: string) => boolean);
  /** Numbers of issues that the body may refer to. */
  readonly issues?: readonly number[];
  /** Which diagrams are ours, by their source; none where it is left out. */
  readonly diagram?: (source: string) => boolean;
}

/** Something in a body that may not be there; `line` counts from 1. */
export interface Fault {
  readonly line: number;
  readonly what: string;
}

export function isMarker(comment: string, { markers }: Allowed): boolean {
  return typeof markers === 'function' ? markers(comment) : markers.includes(comment);
}
