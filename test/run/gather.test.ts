import { expect, test } from 'vitest';
import { parseInputs } from '../../src/inputs.ts';
import type { ConversationSource } from '../../src/ports.ts';
import { gather } from '../../src/run/gather.ts';
import { windowOf } from '../../src/run/mode.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';

test('what the docs say is found out while the conversations are on their way', async () => {
  const unanswered: ConversationSource = {
    async *read() {
      await new Promise(() => {});
    },
  };
  const twice = new Map(['a/docs.json', 'b/docs.json'].map((path) => [path, '{"name":"Acme","navigation":[]}']));
  const reading = gather({
    source: unanswered,
    docs: { read: () => Promise.resolve(twice) },
    inputs: parseInputs(() => '', 'acme/docs'),
    window: windowOf(30, new Date()),
    redactor: createRedactor({ extra: [] }),
    detail: 'questions',
    shelf: null,
    patient: false,
    log: createHeardLog(),
  });
  await expect(reading).rejects.toThrow('Several docs sites were found');
});
