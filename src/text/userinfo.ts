import { isPlaceholder } from './placeholder.ts';
import { hits, type Span } from './span.ts';

const IN_ADDRESS =
  /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?<user>[^\s:@/"'<>]{0,100}):(?<password>[^\s"'<>/?#]{1,200})@(?<host>\[?[\w.:-]+)/gi;
const IN_DATABASE =
  /(?<=\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|nats|kafka):\/\/)(?<user>[^\s:@/"'<>]{0,100}):(?<password>[^\s"'<>]{1,200})@(?<host>\[?[\w.:-]+)/gi;
const KEY_AS_USER = /(?<=:\/\/)(?<user>[0-9a-f]{32,64}|[\w-]{36,100})@(?=[\w.-]+)/gi;

const LOCAL =
  /^(?:localhost|127\.|\[::1|0\.0\.0\.0|host\.docker\.internal|db\b|postgres\b|redis\b|mysql\b|mongo\b|rabbitmq\b)/i;
const BY_DEFAULT = new Set([
  'password',
  'passwd',
  'pass',
  'pwd',
  'secret',
  'guest',
  'root',
  'admin',
  'postgres',
  'mysql',
  'user',
  'test',
]);

/** Name and password in an address; those of samples and of one's own machine may stay. */
export function userinfo(text: string): Span[] {
  if (!text.includes('://') || !text.includes('@')) return [];
  const named = [IN_ADDRESS, IN_DATABASE].flatMap((pattern) => hits(text, pattern).flatMap(part));
  const keys = hits(text, KEY_AS_USER).filter(({ groups: { user = '' } = {} }) => /\d/.test(user));
  return [
    ...named,
    ...keys.map(({ index, 0: user }) => ({ start: index, end: index + user.length - 1, label: 'key' })),
  ];
}

function part({ index = 0, groups }: RegExpMatchArray): Span[] {
  const { user = '', password = '', host = '' } = groups ?? {};
  if (isPlaceholder(password) || BY_DEFAULT.has(password.toLowerCase())) return [];
  if (password === user || (LOCAL.test(host) && !/\d/.test(password))) return [];
  return [{ start: index, end: index + user.length + 1 + password.length, label: 'password' }];
}
