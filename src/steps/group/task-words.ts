import type { Language } from './language-data.ts';

/**
 * What is done in any how-to question, and what goes wrong in any complaint, whatever it is about: alone they make no
 * two questions one. Base forms; they are compared by stem.
 */
export const TASK_WORDS: Partial<Record<Language, string>> = {
  en: `add allow available best change check configure create customize default different disable display edit enable error
    example fail find fix handle help implement issue make manage modify multiple new open option possible problem put
    remove delete request run set setup show specify start stop support update view way work`,
  de: `anlegen anpassen anzeigen aktivieren ändern änderung beispiel bearbeiten bekommen deaktivieren einrichten einstellen
    erlauben erstellen fehler finden funktionieren funktioniert hinzufügen hilfe konfigurieren löschen machen möglich neu
    öffnen option problem prüfen setzen starten standard stoppen unterstützen verfügbar verschieden verwalten weg zeigen`,
  fr: `activer afficher aide aider ajouter autoriser changer configurer créer désactiver démarrer défaut différent
    disponible erreur exemple fonctionner gérer lancer mettre meilleur modifier montrer moyen nouveau nouvelle option
    ouvrir paramétrer personnaliser plusieurs possible problème supprimer trouver vérifier`,
  es: `activar actualizar agregar añadir ayuda ayudar cambiar configurar crear desactivar diferente disponible editar
    ejemplo eliminar encontrar error funcionar gestionar habilitar iniciar manera mejor modificar mostrar nuevo opción
    permitir personalizar poner posible problema soportar varios ver verificar`,
  it: `abilitare aggiornare aggiungere aiuto attivare avviare cambiare configurare creare disabilitare diverso disponibile
    eliminare errore esempio funzionare gestire impostare migliore modificare modo mostrare nuovo opzione personalizzare
    possibile problema rimuovere supportare trovare verificare vedere`,
  pt: `adicionar ajuda ajudar alterar ativar atualizar configurar criar desativar diferente disponível editar encontrar erro
    excluir exemplo funcionar gerenciar habilitar iniciar jeito maneira melhor modificar mostrar mudar novo opção permitir
    personalizar possível problema remover suportar vários verificar`,
  nl: `aanmaken aanpassen aanzetten beheren beschikbaar bewerken configureren controleren fout hulp inschakelen instellen
    maken manier mogelijk nieuw ondersteunen openen optie probleem starten stoppen tonen toevoegen uitschakelen veranderen
    verschillende verwijderen vinden voorbeeld werken wijzigen`,
  sv: `aktivera ändra exempel fel fungera hantera hitta hjälp inaktivera konfigurera lägga möjlig ny öppna problem radera
    redigera skapa starta stödja ställa ta tillgänglig uppdatera visa`,
  zh: `不同 修改 停止 创建 删除 功能 匹配 可能 启用 启动 处理 多个 失败 帮助 打开 支持 改变 方式 更改 更新 显示 更换 最佳 查看 添加 禁用 移除 管理
    自定义 解决 设置 设定 运行 选项 配置 错误 问题 默认 示例 例子`,
  ja: `サポート エラー オプション 例 例え 作る 作成 使う 使用 修正 停止 削除 問題 変える 変更 失敗 对応 対応 開く 有効 無効 新しい 更新 異なる
    管理 編集 表示 設定 起動 追加 違う 複数 可能`,
};
