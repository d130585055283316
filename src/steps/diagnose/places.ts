/** Where in a list of terms the wanted ones stand, one after the other: which of them, and at which place. */
export interface Places {
  readonly slots: readonly number[];
  readonly places: readonly number[];
  /** By slot: its places in ascending order; undefined for a term that does not stand there. */
  readonly of: readonly (readonly number[] | undefined)[];
}

/**
 * `wanted`: numbers of terms, or -1 for one that stands nowhere; its indices are the slots. `lent`: nothing but zeros,
 * one for each number there is, and so again afterwards.
 */
export function placesIn(list: Int32Array, wanted: readonly number[], lent: Int32Array): Places {
  const slots: number[] = [];
  const places: number[] = [];
  const of: (number[] | undefined)[] = [];
  for (let slot = 0; slot < wanted.length; slot++) if (wanted[slot] !== -1) lent[wanted[slot] as number] = slot + 1;
  for (let place = 0; place < list.length; place++) {
    const slot = (lent[list[place] as number] as number) - 1;
    if (slot < 0) continue;
    slots.push(slot);
    places.push(place);
    const known = of[slot];
    if (known === undefined) of[slot] = [place];
    else known.push(place);
  }
  for (const number of wanted) if (number !== -1) lent[number] = 0;
  return { slots, places, of };
}

/** What a page says of itself is the same list for most of its sections: what was last asked is not read again. */
export function lastOf<Asked extends object, Found>(read: (asked: Asked) => Found): (asked: Asked) => Found {
  let last: { asked: Asked; found: Found } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, found: read(asked) };
    return last.found;
  };
}
