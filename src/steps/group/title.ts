const MAX_TITLE = 120;
const ENDS_ASKING = /[?？؟]\s*$/u;
const STARTS_ASKING =
  /^(?:how|what|which|where|when|why|who|can|could|do|does|is|are|should|will|wie|was|wo|wann|warum|welche|kann|comment|quel|quelle|quels|quelles|où|pourquoi|combien|cómo|qué|cuál|dónde|cuánto|come|quale|dove|perché|como|qual|onde|quanto|hoe|wat|waar|hur|vad|nasıl|как|что|где|почему|كيف|ما|هل|أين)\b/iu;

export function asks(text: string): boolean {
  return ENDS_ASKING.test(text) || STARTS_ASKING.test(text);
}

/** A stranger's text on one line of at most `most` UTF-16 units, cut at a word. */
export function oneLine(text: string, most = MAX_TITLE): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= most) return line;
  const space = line.slice(0, most).lastIndexOf(' ');
  const cut = space > most / 2 ? line.slice(0, space) : withoutHalfCharacter(line.slice(0, most - 1));
  return `${cut.trimEnd()}…`;
}

function withoutHalfCharacter(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
