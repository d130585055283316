import type { Row, Turn } from '../model.ts';

/** Whatever follows in a long reply does not take back that it found nothing. */
const OPENING = 600;

/** How assistants say that the docs held no answer, in the languages most docs are written in. */
const FOUND_NOTHING = [
  /\b(could ?n.?t|could not|can ?n.?t|cannot|unable to|did ?n.?t|did not|do ?n.?t|do not) (find|locate|see|have) (any|an|the|specific|enough|relevant|information|details|documentation)/i,
  /\bno (relevant |specific )?(information|documentation|results?|mention|details) (was |were |is |are )?(found|available|about|on|for)\b/i,
  /\b(is|are) ?n.?t (covered|documented|mentioned|described)\b|\bnot (covered|documented|mentioned) in the (docs|documentation)\b/i,
  /\b(konnte|kann|habe) [^.]{0,60}(nicht|keine?n?) [^.]{0,60}(finden|gefunden|informationen)\b/i,
  /\bkeine (passenden |relevanten )?informationen\b/i,
  /\bno (pude|he podido|puedo|logré) encontr|\bno encontr(é|amos)|\bno hay información\b/i,
  /\bje n.?ai (pas|rien) (pu )?trouv|\baucune information\b/i,
  /\bnão (consegui|foi possível) encontrar|\bnão encontrei|\bnão há informaç/i,
  /(見つかりません|見つけられません|情報がありません|記載がありません|記載されていません)/,
  /(没有找到|未找到|找不到|没有相关|未提及|沒有找到)/,
  /(찾을 수 없|찾지 못했)/,
];

/**
 * What a turn counts as. This is the one place that says what "unanswered" means: `resolutionStatus` says it, a
 * clarifying question is none, and where the status is missing (older projects) the reply is judged: no source, or it
 * says that it found nothing.
 */
export function kindOf(turn: Turn): Pick<Row, 'kind' | 'inferred'> {
  if (turn.clarifying) return { kind: 'clarifying', inferred: false };
  if (turn.status !== null) return { kind: turn.status, inferred: false };
  return { kind: foundNothing(turn) ? 'unanswered' : 'answered', inferred: true };
}

function foundNothing(turn: Turn): boolean {
  if (turn.sources.length === 0) return true;
  const opening = turn.response.slice(0, OPENING);
  return FOUND_NOTHING.some((phrase) => phrase.test(opening));
}
