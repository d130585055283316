/**
 * The conversations could not be read. The message is for the people who run the action: what happened, the likely
 * cause, what to do. It never holds the key, an address with a key, or anything that the other side wrote.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
