import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../../src/text/clean.ts';
import { inert, inertBlock, inertTaskTitle } from '../../src/text/inert.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { createRedactor } from '../../src/text/redact.ts';

const LENGTH = 100_000;

/** Contract of the issue: 100,000 characters of anything cost less, in milliseconds of the processor. */
const BUDGET = 200;

const UNITS = [
  ...[
    'a',
    '1',
    'A1',
    '_',
    '-',
    '.',
    '/',
    ':',
    '=',
    '@',
    '%',
    '&',
    '\\',
    '<',
    '`',
    '"',
    '[',
    '(',
    '*',
    '$',
    '\n',
    ' ',
    '\t',
    '字',
    '😀',
    'é',
  ],
  ...[
    '\u0301',
    'e\u0301\u0323',
    '\u200b',
    '\u200d',
    '\u0627\u200c',
    '\ud800',
    '\u001b[',
    '\uff21',
    '\u3002',
    '\u{e0041}',
  ],
  ...[
    '1 ',
    '1-',
    '1.',
    '+1 ',
    '+49 (0) ',
    '00',
    '1.1.1.1 ',
    '2001:',
    'f:',
    '4111 1111 1111 1111 ',
    'DE89 ',
    'A1 ',
    '000-00-',
  ],
  ...[
    'a@',
    'a.',
    'a@b.',
    'a@b.c ',
    '://a:',
    'http://a:b@',
    'postgres://a:b/',
    '?token=',
    'key="',
    'api_key=',
    'password: ',
    'token "',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    'mint_',
    'sk-',
    'eyJaaaaaaaa.',
    'SG.',
    'xoxb-',
    'Bearer ',
    'Basic ',
    '-u a:b',
  ],
  ...[
    '&#64;',
    '&amp;',
    '%2540',
    '\\n',
    '\\u0040',
    '<a ',
    '<!--',
    '> ',
    '- ',
    '![',
    '](',
    'a\n',
    'A1\n',
    'phone 1 ',
    '4 ',
    '4_',
    '密码:',
    'token (',
    'token a1b2c3d4e5f6g7h8 ',
    'docker login -p',
    'login a password ',
    'ec2-1-1-1-1.',
    'a`b`',
    'aB',
    'key_aB1',
    'secretlint-disable\n',
  ],
];

describe(`${LENGTH} characters`, () => {
  const redactor = createRedactor({ extra: [] });
  beforeAll(async () => {
    for (const warm of ['a', 'write +49 30 901820', 'postgres://a:b@corp-mail.io']) await redactor.redact(warm);
  });

  it.each(UNITS)('of %j cost less than 200 ms', async (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const before = process.cpuUsage();
    clean(text);
    await redactor.redact(text);
    const shown = [inert(text), inertTaskTitle(text)].map((children) => ({ type: 'paragraph' as const, children }));
    toMarkdown({ type: 'root', children: [...shown, ...inertBlock(text)] });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(BUDGET);
  });
});
