/** What the assistant says when it finds nothing, in the reader's language as far as a few letters give it away. */
export function nothingFound(query: string): string {
  if (/[\u3040-\u30ff]/.test(query)) return 'ドキュメントには該当する情報が見つかりませんでした。';
  if (/[\u4e00-\u9fff]/.test(query)) return '抱歉,我在文档中没有找到相关信息。';
  if (/[¿áíóúñ]/i.test(query)) return 'Lo siento, no encontré información sobre esto en la documentación.';
  if (/\b(est-ce|comment|combien|les)\b/i.test(query))
    return "Je n'ai pas trouvé cette information dans la documentation.";
  if (/\b(wie|wo|kann|gibt|werden|von|ich|unterstützt)\b/i.test(query)) {
    return 'Dazu habe ich in der Dokumentation leider nichts gefunden.';
  }
  return "I couldn't find that in the documentation. You may want to contact the support team.";
}
