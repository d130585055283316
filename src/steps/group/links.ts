/** How alike an item is to others: their places in the list, ascending, without itself; those not named count 0. */
export interface Links {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}
