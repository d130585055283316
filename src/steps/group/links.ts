/** How alike an item is to others: their places in the list, ascending; those not named, and itself, count 0. */
export interface Links {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}
