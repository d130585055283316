import { describe, expect, it } from 'vitest';
import { clusterTexts } from '../../../src/steps/group/cluster-texts.ts';
import { corpusOf } from '../../../src/steps/group/corpus.ts';

/** Seven letters, different for each number, and near numbers have nothing in common. */
function word(n: number): string {
  let state = Math.imul(n + 1, 0x9e3779b1);
  const letter = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return String.fromCharCode(97 + ((state >>> 8) % 26));
  };
  return Array.from({ length: 7 }, letter).join('');
}

const itemsOf = (texts: readonly string[]) => texts.map((text, index) => ({ id: String(index), text }));

function groupsOf(texts: readonly string[], docsText: readonly { path: string; text: string }[] = []): string[][] {
  const clusters = clusterTexts(itemsOf(texts), { docsText });
  return [...Map.groupBy(texts.keys(), (index) => clusters.get(String(index))).values()].map((group) =>
    group.map((index) => texts[index] ?? ''),
  );
}

describe('clusterTexts', () => {
  it('gives every item a cluster', () => {
    const clusters = clusterTexts(itemsOf(['dark mode', 'Dark mode?', 'webhooks']));
    expect([...clusters.keys()]).toEqual(['0', '1', '2']);
    expect(clusters.get('0')).toBe(clusters.get('1'));
    expect(clusters.get('0')).not.toBe(clusters.get('2'));
  });

  it('takes frequencies from the whole site', () => {
    const texts = ['reset password', 'reset counter'];
    const site = corpusOf([...texts, ...Array.from({ length: 60 }, (_, n) => `reset ${word(n)}`)]);
    expect(new Set(clusterTexts(itemsOf(texts), { corpus: site }).values()).size).toBe(2);
  });

  it('takes two of few questions for one only where they share a subject', () => {
    const asked = ['Does it run on Windows?', 'windows support', 'Where is my quota?', 'Can I pay by invoice?'];
    expect(groupsOf([...asked, 'Is there a Terraform provider?', 'Is there an API?'])).toEqual([
      ['Does it run on Windows?', 'windows support'],
      ['Where is my quota?'],
      ['Can I pay by invoice?'],
      ['Is there a Terraform provider?'],
      ['Is there an API?'],
    ]);
  });

  it('groups thousands as it groups a few', () => {
    const subjects = Array.from({ length: 400 }, (_, n) => `${word(n * 3)} ${word(n * 3 + 1)}`);
    const texts = ['how do I rotate', 'cannot rotate', 'rotation of', 'rotating', 'where do I rotate'].flatMap(
      (opening) => subjects.map((subject) => `${opening} ${subject}`),
    );
    const groups = groupsOf(texts);
    const pure = groups.filter((group) => new Set(group.map((text) => text.split(' ').slice(-2).join(' '))).size === 1);
    expect(texts).toHaveLength(2_000);
    expect(pure).toHaveLength(groups.length);
    expect(groups.length).toBeLessThan(440);
  });
});

describe('the text of the docs', () => {
  // Two subjects whose words stand together on their pages; the questions on one subject share none of them.
  const subject = (first: number) => Array.from({ length: 12 }, (_, n) => word(first + n));
  const [one, other] = [subject(100), subject(200)];
  const page = (words: readonly string[], page: number) =>
    Array.from({ length: 360 }, (_, n) => words[word(page * 360 + n).charCodeAt(3) % 12]).join(' ');
  const docs = Array.from({ length: 60 }, (_, n) => ({
    path: `/${n}`,
    text: `${page(n % 2 ? one : other, n)} ${Array.from({ length: 40 }, (__, k) => word(1_000 + n * 40 + k)).join(' ')}`,
  }));
  const ask = (words: readonly string[]) => [0, 3, 6, 9].map((n) => words.slice(n, n + 3).join(' '));
  const questions = [...ask(one), ...ask(other)];

  it('puts together what asks the same in other words', () => {
    expect(groupsOf(questions)).toHaveLength(8);
    expect(groupsOf(questions, docs)).toEqual([ask(one), ask(other)]);
  });

  it('changes nothing where it is too small, or speaks of something else', () => {
    expect(groupsOf(questions, docs.slice(0, 5))).toEqual(groupsOf(questions));
    const foreign = docs.map(({ path, text }) => ({ path, text: text.replaceAll(/\w+/g, (each) => `x${each}`) }));
    expect(groupsOf(questions, foreign)).toEqual(groupsOf(questions));
  });

  it('is read in any order', () => {
    expect(groupsOf(questions, docs.toReversed())).toEqual(groupsOf(questions, docs));
  });
});
