import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxyOptions {
  /** `user:password` that it asks for. */
  readonly login?: string;
  /** Answers each CONNECT with this status in place of a tunnel; 0 for no answer at all. */
  readonly refuse?: number;
}

export interface ForwardProxy {
  /** With the login. */
  readonly url: string;
  /** `CONNECT host:port` and `GET http://…`, in order. */
  readonly passed: readonly string[];
  close(): Promise<void>;
}

/** A forward proxy: tunnels for https, whole addresses for http. */
export async function startProxy({ login, refuse }: ProxyOptions = {}): Promise<ForwardProxy> {
  const passed: string[] = [];
  const sockets = new Set<Duplex>();
  const keep = <T extends Duplex>(socket: T): T => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    return socket.on('error', () => socket.destroy());
  };
  const admits = ({ headers }: IncomingMessage) =>
    login === undefined || headers['proxy-authorization'] === `Basic ${Buffer.from(login).toString('base64')}`;

  const server = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method} ${incoming.url}`);
    if (!admits(incoming)) {
      outgoing.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
      return;
    }
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = forward(incoming.url ?? '', { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connection', (socket: Socket) => keep(socket));
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    passed.push(`CONNECT ${incoming.url}`);
    keep(socket);
    if (refuse === 0) return;
    const status = refuse ?? (admits(incoming) ? null : 407);
    if (status !== null) {
      socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const [host, port] = (incoming.url ?? '').split(':');
    const far = keep(connect(Number(port), host ?? '', () => socket.write('HTTP/1.1 200 Connected\r\n\r\n')));
    far.pipe(socket).pipe(far);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${login === undefined ? '' : `${login}@`}127.0.0.1:${port}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
