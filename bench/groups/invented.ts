/** Questions of a subject, a verb and a circumstance each, with a word of noise: about 40 wordings ask the same. */
export function invented(size: number): { id: string; text: string }[] {
  const random = randomNumbers();
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const syllables = 'ba ce di fo gu ha ki lo mu na pe ri so tu va we xi yo za'.split(' ');
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
  const words = (count: number) => Array.from({ length: count }, word);
  const subjects = words(Math.max(4, Math.round(size / 40)));
  const [verbs, circumstances, noise] = [words(60), words(200), words(Math.max(50, Math.round(size / 5)))];
  const openings = ['how do I', 'can I', 'why does it not', 'where do I', 'is it possible to', 'please help me to', ''];
  return Array.from({ length: size }, (_, index) => ({
    id: String(index),
    text: `${pick(openings)} ${pick(verbs)} the ${pick(subjects)} with ${pick(circumstances)} ${pick(noise)}`.trim(),
  }));
}

export function shuffled<T>(list: readonly T[]): T[] {
  const random = randomNumbers();
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function randomNumbers(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
