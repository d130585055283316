/** What an answer to a question must have, beside its words. */
export type Want = 'place' | 'quantity' | 'values' | 'reason' | 'procedure' | 'statement';

const QUANTITY =
  /\b(how (?:many|much|long|often|large|big|fast|soon)|limits?|max(?:imum)?|min(?:imum)?|quota|prices?|pricing|costs?|rate limits?|size|duration|interval|wie (?:viele?|lange|oft|groß|hoch)|cu[aá]nt[oa]s?|combien|quanti|quanto)\b|多少|多长|多久|几(?:次|个|天)|いくら|いくつ|何(?:回|個|日|時間)|どのくらい/iu;
const PROCEDURE =
  /\b(how (?:do|can|to|would|should|does one)|way to|steps?|set ?up|wie (?:kann|richte|erstelle|ändere|mache)|c[oó]mo|comment|come (?:si|posso))\b|如何|怎么|怎样|方法|するには/iu;

const WHERE = /^\W*(?:where|wo|d[oó]nde|où|dove|onde|waar)\b|在哪|哪里|どこ/iu;
const WHY = /\b(?:why|warum|wieso|weshalb|por qué|pourquoi|perché)\b|为什么|为何|なぜ|どうして/iu;
const VALUES = /^\W*(?:which|what are|list of|welche[rsn]?|cu[aá]les|quel(?:le)?s)\b|哪些|一覧/iu;
/** Words that ask; an answer does without them. */
const ASKING =
  /\bhow (?:many|much|long|often|large|big|fast|soon)\b|\bwie (?:viele?|lange|oft|groß|hoch)\b|\bhow (?:do|can|to)\b/giu;

/** What a question is about, without the words that only ask. */
export function subjectOf(question: string): string {
  return question.slice(0, 1_000).replace(ASKING, ' ');
}

/** Question words are looked for in the order in which they bind: "how many" before "how do". */
export function wantOf(question: string): Want {
  const text = question.slice(0, 1_000);
  if (WHY.test(text)) return 'reason';
  if (WHERE.test(text)) return 'place';
  if (VALUES.test(text)) return 'values';
  if (QUANTITY.test(text)) return 'quantity';
  return PROCEDURE.test(text) ? 'procedure' : 'statement';
}

/** An amount: digits that are no status code and no list number, or a word that stands for one. */
const AMOUNT =
  /(?<![\w.#-])(?!(?:4\d\d|5\d\d)\b)\d[\d.,]*(?!\d*[.)]\s)|\b(?:unlimited|no limit|twice|once|two|three|four|five|six|seven|eight|nine|ten|twelve|hourly|daily|weekly|monthly|forever|unbegrenzt|ilimitad[oa]|illimité)\b|无限|無制限/iu;
/** A row, an item, a name in code, digits, or names in a row. */
const LISTED =
  /^\s*(?:[|*-]|\d{1,3}[.)])\s|`[^`]{1,200}`|\d|,[^,]{1,80}(?:,| and | or | und | oder | y | et )|[、，]/iu;
const REASON =
  /\b(?:because|since|causes?|caused|reasons?|due to|happens?|means?|if|unless|until|to fix|fix|solve|check|make sure|weil|wenn|grund|porque|si|parce|cause)\b|因为|原因|ため|場合/iu;
const STEP =
  /^\s*(?:\d{1,3}[.)]|[-*])\s+\S|\b(?:open|click|choose|select|press|run|set|add|use|send|call|create|go to|enter|pass|put|give|copy|paste|install|turn|tick|switch|change|replace|write|upload|download|define|configure|enable|disable|you can|öffne\w*|klick\w*|wähl\w*|abr[ae]|haga clic|elij[ae]|ouvre[zr]|clique[zr]|choisi\w+)\b|打开|点击|选择|設定|開き|選択/iu;

/** Only names what stands below or elsewhere: a page's title, a line that is nothing but a link or an image. */
const NAMING =
  /^(?:title|sidebarTitle|og:title):\s|^\s{0,20}(?:[-*]\s{1,5})?!?\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)\s{0,20}$/;

/** Whether a line could give what is wanted. */
export function gives(
  want: Want,
  line: { readonly shown: string; readonly text: string; readonly kind: string },
): boolean {
  if (line.kind === 'heading' || NAMING.test(line.text)) return false;
  if (want === 'place') return line.kind === 'code' || SPOT.test(line.text);
  if (want === 'quantity') return AMOUNT.test(line.shown);
  if (want === 'values') return line.kind === 'code' || LISTED.test(line.text);
  if (want === 'reason') return REASON.test(line.shown);
  if (want === 'procedure') return line.kind === 'code' || STEP.test(line.text);
  return true;
}

/** A way through menus, a name in bold or code, or what a thing is said to stand in. */
const SPOT =
  /→|\*\*[^*]{1,100}\*\*|`[^`]{1,200}`|\b(?:under|page|tab|menu|dashboard|settings|sidebar|console|header)\b/iu;

const DEFERRED =
  /\b(?:coming soon|to ?do|tbd|work in progress|under construction|not (?:yet )?(?:documented|described|covered)|will (?:be )?(?:document|describe|cover|explain|add)\w*|learn more|read more|more (?:about|on|information|details)|for (?:details|more)|see (?:also|the|our|how|\w+ for)|is (?:described|explained|covered) (?:in|on|under)|refer to|siehe|véase|voir)\b/iu;

/** What is left of a text without the sentences that send the reader elsewhere, put off, or ask themselves. */
export function answeringPart(shown: string): string {
  const sentences = shown.split(/(?<=[.!?])\s+|(?<=[。！？])/u);
  return sentences.filter((sentence) => !DEFERRED.test(sentence) && !/[?？]\s*$/u.test(sentence)).join(' ');
}
