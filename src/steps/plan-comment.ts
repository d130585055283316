import type { CommentPlan, CommentSeen } from '../ports.ts';

/**
 * What is to be done to the pull request's comment: `body` is what it should say, null where it has nothing to list.
 * Then none is made, and an earlier one says `retired` instead, or stays where that is null. All but the first of ours
 * are surplus.
 */
export function planComment(seen: readonly CommentSeen[], body: string | null, retired: string | null): CommentPlan {
  const [first, ...others] = seen.toSorted((a, b) => a.id - b.id);
  const surplus = others.map(({ id }) => id);
  if (first === undefined) return { write: body === null ? null : { kind: 'create', body }, surplus };
  const wanted = body ?? retired;
  if (wanted === null) return { write: null, surplus };
  return { write: plain(wanted) === plain(first.body) ? null : { kind: 'edit', body: wanted }, surplus };
}

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
