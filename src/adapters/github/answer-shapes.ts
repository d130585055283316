import * as v from 'valibot';
import { routeOf } from './route.ts';

const name = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.number(), v.integer());
const author = v.nullish(v.object({ login: v.string() }));

const repository = v.object({ full_name: name, private: v.boolean() });

const issue = v.object({
  id,
  number: id,
  html_url: name,
  repository_url: name,
  state: name,
  body: v.nullish(v.string()),
  user: author,
});

const comment = v.object({ id, html_url: name, body: v.nullish(v.string()), user: author });

const end = v.object({ sha: name, repo: v.nullish(v.object({ full_name: name })) });
const pull = v.object({
  number: id,
  head: end,
  base: v.object({ ...end.entries, repo: repository }),
  changed_files: id,
});

const file = v.object({ filename: name, status: name });

/** Whose token it is, or why that is not told. */
const viewer = v.union([
  v.object({ data: v.object({ viewer: v.object({ login: name }) }) }),
  v.object({ errors: v.pipe(v.array(v.object({ message: v.string() })), v.nonEmpty()) }),
]);

/**
 * What is relied on of each answer. Read as it comes, something else in its place would pass for "no issue" or "no
 * comment", and a second one would be made.
 */
const SHAPES: readonly (readonly [route: RegExp, shape: v.GenericSchema])[] = [
  [/^GET $/, repository],
  [/^GET \/issues$/, v.array(issue)],
  [/^(POST \/issues|(GET|PATCH) \/issues\/\d+)$/, issue],
  [/^GET \/issues\/\d+\/comments$/, v.array(comment)],
  [/^(POST \/issues\/\d+\/comments|(GET|PATCH) \/issues\/comments\/\d+)$/, comment],
  [/^GET \/pulls\/\d+$/, pull],
  [/^GET \/pulls\/\d+\/files$/, v.array(file)],
  [/^POST \/graphql$/, viewer],
];

/** The shape that the answer to a request must have; null where any that is not `null` will do. */
export function shapeOf(method: string, url: string): v.GenericSchema | null {
  const route = routeOf(method, url);
  return SHAPES.find(([pattern]) => pattern.test(route))?.[1] ?? null;
}
