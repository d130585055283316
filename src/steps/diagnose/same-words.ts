import type { Language } from '../group/language-data.ts';
import { TermReader } from './words.ts';

/**
 * Words that mean the same in nearly every documentation of software: what readers say where docs say the other. Only
 * what can stand for one another everywhere; what is merely related would find what nobody asked for.
 */
const SAME: Partial<Record<Language, string>> = {
  en: `activate enable; admin administrator; allowance quota limit; allowlist whitelist; app application; auth authentication;
    availability uptime; bill invoice receipt; blacklist blocklist denylist; bot crawler robot spider; cancel terminate
    unsubscribe; chart graph; collaborator colleague coworker teammate member; color colour; config configuration; cost fee
    price pricing; creds credential; cron schedule recurring; db database; deactivate disable; debug troubleshoot; defer
    delay postpone; delete erase remove; dev development; dir directory folder; doc documentation;
    downtime incident outage; dropdown picker selector switcher; duplicate twice; edit modify; email mail; env environment;
    expire expiration expiry ttl; i18n internationalization internationalisation l10n localization localisation translate
    translation; image img photo picture; info information; invalidate revoke; js javascript; k8s kubernetes; lang language
    locale; licence license; login signin; max maximum; metric statistic stats; mfa 2fa; min minimum; msg message; nav
    navigation; oidc openid; org organisation organization; pageview traffic visit visitor; param parameter; perm
    permission; plan tier; prod production; purge flush; py python; recover restore; redeliver replay resend; regenerate
    renew roll rotate; register signup; repo repository; revert rollback undo; site website; spec specification;
    subdirectory subfolder subpath; sync synchronize synchronise; throttle ratelimit; ts typescript; url link;
    var variable; webpage page`,
};

/** Term -> the other terms that mean the same. */
export type SameTerms = ReadonlyMap<string, readonly string[]>;

export function sameTerms(language: Language): SameTerms {
  const same = new Map<string, string[]>();
  const reader = new TermReader(language);
  for (const group of (SAME[language] ?? '').split(';')) {
    const terms = [...new Set(reader.terms(group))];
    for (const term of terms) same.set(term, [...(same.get(term) ?? []), ...terms.filter((other) => other !== term)]);
  }
  return same;
}
