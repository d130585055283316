import type { CommentPlan, CommentSeen } from '../ports.ts';

/**
 * What is to be done to the pull request's comment: `body` is what it should say, null where it has nothing to list.
 * Then none is made, and an earlier one says `retired` instead; null where nobody can know that nothing is left: it
 * stays as it is. All but the first of ours are surplus.
 */
export function planComment(seen: readonly CommentSeen[], body: string | null, retired: string | null): CommentPlan {
  const [first, ...others] = seen.toSorted((a, b) => a.id - b.id);
  const surplus = others.map(({ id }) => id);
  if (first === undefined) return { write: body === null ? null : { kind: 'create', body }, surplus };
  const wanted = body ?? retired ?? first.body;
  return { write: plain(wanted) === plain(first.body) ? null : { kind: 'edit', body: wanted }, surplus };
}

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
