import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';

const FOLDER = new URL('../../examples/conversations/', import.meta.url);

const Ask = v.union([
  v.string(),
  v.strictObject({
    q: v.string(),
    page: v.optional(v.string()),
    before: v.optional(v.string()),
    after: v.optional(v.string()),
    finds: v.optional(v.string()),
  }),
]);

const Unanswered = v.array(
  v.strictObject({
    about: v.string(),
    page: v.nullable(v.string()),
    category: v.string(),
    cites: v.array(v.string()),
    asks: v.array(Ask),
    later: v.array(Ask),
    tick: v.optional(v.boolean(), false),
  }),
);

const Hostile = v.array(v.strictObject({ page: v.string(), asks: v.array(v.string()) }));

const Answered = v.array(v.strictObject({ page: v.string(), times: v.number(), q: v.string(), a: v.string() }));

const Clarified = v.array(
  v.strictObject({ page: v.string(), q: v.string(), reply: v.string(), next: v.string(), answer: v.string() }),
);

export type Ask = v.InferOutput<typeof Ask>;

async function read<Schema extends v.GenericSchema>(schema: Schema, name: string): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, parse(await readFile(new URL(name, FOLDER), 'utf8')));
}

/** The texts of `examples/conversations`, checked. */
export async function readTexts() {
  const [unanswered, hostile, answered, clarified] = await Promise.all([
    read(Unanswered, 'unanswered.yaml'),
    read(Hostile, 'hostile.yaml'),
    read(Answered, 'answered.yaml'),
    read(Clarified, 'clarified.yaml'),
  ]);
  return { unanswered, hostile, answered, clarified };
}

export type Texts = Awaited<ReturnType<typeof readTexts>>;
