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

/** `slots`: the number of a wanted term -> its index in what comes out. */
export function placesIn(marks: Marks, slots: ReadonlyMap<number, number>): Places {
  const places: (number[] | null)[] = Array.from({ length: slots.size }, () => null);
  for (let at = 0; at < marks.length; at += 2) {
    const slot = slots.get(marks[at] as number);
    if (slot === undefined) continue;
    const known = places[slot];
    if (known == null) places[slot] = [marks[at + 1] as number];
    else known.push(marks[at + 1] as number);
  }
  return places;
}
