import type { CommentPlan, CommentSeen } from '../ports.ts';

/**
 * What is to be done to the pull request's comment: `body` is what it should say, null where it has nothing to list.
 * Then none is made, and an earlier one says `retired` instead. All but the first of ours are surplus.
 */
export function planComment(seen: readonly CommentSeen[], body: string | null, retired: string): CommentPlan {
  const [first, ...others] = seen.toSorted((a, b) => a.id - b.id);
  const surplus = others.map(({ id }) => id);
  if (first === undefined) return { write: body === null ? null : { kind: 'create', body }, surplus };
  const wanted = body ?? retired;
  return { write: plain(wanted) === plain(first.body) ? null : { kind: 'edit', body: wanted }, surplus };
}

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
