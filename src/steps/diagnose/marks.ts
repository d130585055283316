/** Where in a text the terms stand that matter: the number and the place of one after the other. */
export type Marks = Int32Array;

/** `numbers`: those of all terms of the text, in their order. */
export function marksOf(numbers: Int32Array, matters: (number: number) => boolean): Marks {
  const marks: number[] = [];
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (matters(number)) marks.push(number, place);
  }
  return new Int32Array(marks);
}

/** The numbers of all marks in their order. */
export function numbersOf(marks: Marks): Int32Array {
  const numbers = new Int32Array(marks.length / 2);
  for (let at = 0; at < numbers.length; at++) numbers[at] = marks[2 * at] as number;
  return numbers;
}

/** The places of each wanted term, in ascending order; null for one that does not stand there. */
export type Places = readonly (readonly number[] | null)[];

/**
 * `numbers`: those of the wanted terms, or -1 for one that stands nowhere, in the order of what comes out. `slots` is
 * lent for the time: nothing but zeros, one for each number there is.
 */
export function placesIn(marks: Marks, numbers: readonly number[], slots: Int32Array): Places {
  const places: (number[] | null)[] = numbers.map(() => null);
  for (let slot = 0; slot < numbers.length; slot++) if (numbers[slot] !== -1) slots[numbers[slot] as number] = slot + 1;
  for (let at = 0; at < marks.length; at += 2) {
    const slot = (slots[marks[at] as number] as number) - 1;
    if (slot < 0) continue;
    const known = places[slot];
    if (known == null) places[slot] = [marks[at + 1] as number];
    else known.push(marks[at + 1] as number);
  }
  for (const number of numbers) if (number !== -1) slots[number] = 0;
  return places;
}

/** What a page says of itself is the same list for most of its sections: what was last asked is not read again. */
export function lastOf<Asked extends object, Found>(read: (asked: Asked) => Found): (asked: Asked) => Found {
  let last: { asked: Asked; found: Found } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, found: read(asked) };
    return last.found;
  };
}
