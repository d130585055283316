import type { Event } from '../adapters/event.ts';
import type { Detail } from '../model.ts';
import type { ConversationSource, Desk, DocsFiles, History, Log, Tracker } from '../ports.ts';
import type { Shelf } from './shelf.ts';

/** Everything that a run touches, built by main. */
export interface World {
  readonly log: Log;
  readonly event: Event;
  readonly now: Date;
  readonly desk: Desk;
  /** Null where there is no key and no file. */
  readonly source: ConversationSource | null;
  /** Null where there is no token. */
  readonly tracker: Tracker | null;
  /** Null where `cache-path` is empty. */
  readonly shelf: ((detail: Detail, log: Log) => Shelf) | null;
  /** Null where there is no token. */
  readonly history: History | null;
  readonly docsAt: (ref: string) => Promise<DocsFiles>;
}
