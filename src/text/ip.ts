import { BlockList, isIP } from 'node:net';
import type { Span } from './span.ts';

/** Networks that are nobody's: private, loopback, link-local, shared, documentation, multicast, reserved. */
const NOBODYS = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NOBODYS.addSubnet(network, bits, 'ipv4');

/** Name servers that everybody names, and the address that stands for any. */
for (const server of [
  '1.1.1.1',
  '1.0.0.1',
  '8.8.8.8',
  '8.8.4.4',
  '9.9.9.9',
  '149.112.112.112',
  '208.67.222.222',
  '208.67.220.220',
  '1.2.3.4',
])
  NOBODYS.addAddress(server, 'ipv4');

NOBODYS.addSubnet('2001:db8::', 32, 'ipv6');
NOBODYS.addSubnet('2001::', 23, 'ipv6');
NOBODYS.addSubnet('3fff::', 20, 'ipv6');
for (const server of [
  '2001:4860:4860::8888',
  '2001:4860:4860::8844',
  '2606:4700:4700::1111',
  '2606:4700:4700::1001',
  '2620:fe::fe',
  '2620:fe::9',
])
  NOBODYS.addAddress(server, 'ipv6');

const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');

const V4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
const V6 = /(?<![\w:.])(?=[0-9a-f]{0,4}:)[0-9a-f:]{3,39}(?![\w:])/gi;

/** Four numbers with dots are a version as well. */
const VERSION_BEFORE =
  /(?:[a-z]\/|[@~^]|[<>=]=\s?|\b(?:v|ver|version|versions|release|build|sdk|firmware|agent|driver|upgrad\w{1,4}(?: (?:to|from))?)[ .:=]{0,2})$/i;

/** Public IP addresses of either kind. */
export function ipAddresses(text: string): Span[] {
  const v4 = [...text.matchAll(V4)].filter(
    ({ index, 0: value }) => isPublicV4(value) && !VERSION_BEFORE.test(text.slice(Math.max(0, index - 20), index)),
  );
  const v6 = [...text.matchAll(V6)].filter(
    ([value]) => isIP(value) === 6 && PUBLIC_V6.check(value, 'ipv6') && !NOBODYS.check(value, 'ipv6'),
  );
  return [...v4, ...v6].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    label: 'IP address',
  }));
}

function isPublicV4(value: string): boolean {
  return isIP(value) === 4 && !NOBODYS.check(value, 'ipv4');
}
