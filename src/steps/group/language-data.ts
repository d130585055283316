/** What is known of one language: the words that carry no subject. */
export interface LanguageData {
  readonly stopWords: string;
}

/**
 * Function words, and the courtesies of a chat. Accents as written; one list serves to tell Latin languages apart
 * and to weigh words down. The order of the languages breaks ties.
 */
export const LANGUAGES = {
  en: {
    stopWords: `a about after all also am an and any anyone anything are aren as at be because been before being both but by
      can cannot cant come could couldn did didn do does doesn doing don done dont each either else even ever every few for
      from get gets getting give given go goes going got had has have haven having he hello help her here hey hi him his
      how however i if im in into is isn it its itself ive just kindly know let like lot make many may maybe me might mine
      more most much must my myself need needs no nor not now of off ok okay on once one only onto or other our out over
      own please pls plz possible really same say see seem shall she should shouldn so some somebody someone something
      still such sure tell than thank thanks that the their them then there these they thing things this those though
      through to too try trying u until up us use used using very want wanted wants was wasn way we well were weren what
      whats when where whether which while who whom whose why will with within without won wont would wouldn yes yet you
      your yours`,
  },
  de: {
    stopWords: `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist bitte da damit dann das dass
      dein deine dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
      einer eines er es etwas euch euer für gegen geht gibt hab habe haben hallo hat hatte hier ich ihm ihn ihr ihre im in
      ist ja jede jeden jeder kann kannst kein keine keinen können könnte man mein meine meinem meinen meiner mehr mich mir
      mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll sollte um und
      uns unser unsere unter vom von vor war warum was weil welche welchem welchen welcher welches wenn wer werden wie
      wieso will wir wird wo wozu wurde wurden zu zum zur über`,
  },
  fr: {
    stopWords: `afin ai alors après as au aucun aussi autre aux avant avec avez avoir avons bien bonjour ça car ce cela ces cet
      cette ceux chaque chez ci comme comment dans de des donc dont du elle elles en encore entre es est et être eu eux
      fait faire faut faut-il il ils j je l la le les leur leurs lui là ma mais marche me merci mes moi mon même n ne ni
      nos notre nous on ont ou où par parce pas peu peut peut-on peux plaît plus pour pourquoi pouvez puis puis-je qu quand
      que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sous sur svp t ta te tes toi ton tous tout
      toute toutes très tu un une vers veux voir vos votre voudrais vous y`,
  },
  es: {
    stopWords: `a al algo alguna algunas alguno algunos antes aquí así aunque bien cada como con contra cosa cual cuando cuál
      cuáles cómo de del desde dónde donde dos el ella ellas ellos en entre era eres es esa esas ese eso esos esta estas
      este esto estos está están estoy favor fue gracias ha hace hacer han hasta hay haya he hola la las le les lo los me
      mi mis mucho muy más mí nada ni no nos nosotros nuestra nuestro o os otra otro para pero poder podemos por porque
      puede pueden puedo pues que quiero qué quién se sea ser si sin sobre solo son soy su sus sí también tan te tener
      tengo tiene tienen todo todos tu tus tú un una unas uno unos usted y ya yo`,
  },
  it: {
    stopWords: `a ad agli ai al alla alle allo anche c che chi ci ciao come con cosa cui da dagli dai dal dalla dalle dei del
      della delle dello di dove e ed era essere fa fare gli grazie ha hai hanno ho i il in io l la le lei li lo loro lui ma
      me mi mia mie miei mio molto ne negli nei nel nella nelle noi non nostro o ogni per perché però più poi posso possono
      può puoi qual quale quali quando quanto quella quelle quelli quello questa queste questi questo qui sarà se sei senza
      si sia sono sta su sua sue sugli sui sul sulla sulle suo te ti tra tu tua tuo tutti tutto un una uno vi voglio vorrei`,
  },
  pt: {
    stopWords: `a ao aos as até com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa esse esta
      estar este estou está estão eu faz fazer foi favor for há isso isto já lhe mais mas me mesmo meu meus minha minhas
      muito na nas nem no nos nossa nosso não nós num numa o obrigado olá onde os ou para pela pelas pelo pelos por porque
      porquê posso pode podem pra qual quais quando que quem quero sem ser se seja seu seus só sobre sou sua suas são
      também tem tenho ter todo todos tu tudo um uma umas uns você vocês à às é`,
  },
  nl: {
    stopWords: `aan al alle als alsjeblieft alstublieft altijd andere bent bij dan dat de der deze die dit doe doen door dus een
      en er ga gaan geen geef geeft haar had hallo hebben heb heeft hem het hier hij hoe hun iemand iets ik in is ja je jij
      jouw kan kun kunnen kunt maar mag me meer met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onze ook
      op over te tegen toch toen tot u uit uw van veel voor waar waarom wanneer want was wat we wel welk welke werd wie wij
      wil worden wordt zal ze zei zich zij zijn zo zonder zou`,
  },
  sv: {
    stopWords: `alla allt att av bara bli blir de den denna dess det detta dig din ditt dom du då där efter eller en er ett
      finns fram från få får för ge gör göra ha han har hej hon hur här i icke in inte jag kan kommer man med mellan men mer
      mig min mina mitt mot mycket ni något några när nu och om oss på sedan sig sin sitt ska skall skulle som så tack till
      under upp ut utan vad var varför vara vi vid vilka vilken vill vår är åt över`,
  },
  da: {
    stopWords: `af alle alt at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end
      er et for fra får gør ham han har have hej hende her hos hun hvad hvem hvis hvor hvordan hvorfor i ikke ind jeg jer
      kan kommer man mange med meget men mig min mit mod må ned noget nogle nu når og også om op os over på selv sig sin
      skal skulle som så tak til ud under var ved vi vil ville vores være været`,
  },
  no: {
    stopWords: `alle at av bare ble bli blir da de deg dem den denne der deres det dette din disse du eller en enn er et etter
      for fra få får gjør gjøre ha han har hei hennes her hun hva hvem hvilken hvis hvor hvordan hvorfor i ikke ingen inn
      jeg kan kommer man mange med meg mellom men mer min mitt mot må noe noen nå når og også om opp oss over på seg selv
      sin skal skulle som så takk til um under ut uten var ved vi vil ville være vår`,
  },
  fi: {
    stopWords: `ei eikä ja jos joka jotka kiitos kuin kun kuten mihin mikä miksi millä minkä minun minä missä miten mitä moi
      mutta myös ne niin nyt ole olen olla oli on onko ovat saa se sen siellä sitten tai tämä tässä vai vain vaan voi voiko
      voin voinko voivat`,
  },
  tr: {
    stopWords: `acaba ama ancak artık aslında az bana bazı ben beni benim bile bir biri biz bize bizim bu buna bunu bunun burada
      böyle bütün da daha de defa diye en fakat gibi hangi hani hem hep hepsi her hiç için ile ise kadar kendi ki kim lütfen
      merhaba mi mu mü mı ne neden nasıl nasil nerede nereye niye o olan olarak oldu olur olsun ona onlar onu onun orada
      sadece sana sen seni senin siz size sizin sonra şey şu tüm var ve veya ya yani yok çok önce üzere`,
  },
  pl: {
    stopWords: `aby ale bardzo bez był była było być ci co czy dla do dlaczego dzięki gdy gdzie go i ich ile im inne ja jak jaka
      jaki jakie jako jej jest jestem jeszcze już każdy kiedy kto która które który lub ma mam mi mnie mogę moja moje można
      może mój mu my na nad nie nim o od on ona one oni oraz po pod proszę przed przez przy są się ta tak takie tam te tego
      tej ten to tu tylko tym u w wam was we wszystko z za ze że żeby`,
  },
  id: {
    stopWords: `ada adalah agar akan akankah aku anda apa apakah atas atau bagaimana bagi bahwa banyak belum berapa bisa bisakah
      boleh buat buatkan bukan cara dalam dan dapat dari daripada dengan di dia halo hanya harus ini itu jadi jika juga kah
      kalau kami kamu kapan karena ke kenapa kepada ketika kita lagi lalu lebih maka mana masih mau mengapa menjadi mereka
      mohon oleh pada para pernah saat saja sampai sangat saya sebagai sebuah sedang semua seperti serta siapa silakan
      sudah supaya tapi telah tentang terima tersebut tetapi tidak tolong untuk yang`,
  },
  ru: {
    stopWords: `а без бы был была были было быть в вам вас ваш во вот все всё вы где да для до его ее её если есть еще ещё же за
      здравствуйте здесь и из или им их к как какая какие какой ко когда кто ли лучше меня мне может можно мой моя моё мои
      мы на надо нам нас не него нее неё нет ни них но ну нужно о об он она они оно от очень по под пожалуйста почему при
      привет про с сам свой себя сейчас со спасибо так также такой там тем то того тоже только том тот ты у уже хочу чего
      чем что чтобы эта эти это этого этой этом этот я`,
  },
  ar: {
    stopWords: `أن أنا أنت أو أي أين إذا إلى إن الآن التي الذي الذين اللذين ان او اي اين الى انا به بها بين تم ثم حتى حول خلال
      ذلك شكرا على عن عند عندما غير فقط في فيه فيها قد كان كانت كل كم كما كيف كيفية لا لدي لقد لم لماذا لن له لها لي ليس ما
      ماذا متى مثل مرحبا مع من منذ منه منها من نعم هذا هذه هل هنا هناك هو هي و وهل وما يا يتم يكون يمكن يمكنك يمكنني`,
  },
  he: {
    stopWords: `אבל אוכל אולי או אותה אותו אותי אותם אותן אותנו אז אחר אחרי אחת אי איזה איזו אילו איך איפה אין אינה אינו אך אל אלה
      אלו אליו אם אנא אנחנו אני אפשר אצל אשר את אתה אתכם אתם אתן באיזה בבקשה בגלל בו בה בין בלי בכל בשביל גם דרך האם הבנתי
      הוא הזאת הזה היא היה היו היי היכן הייתה הינה הם הן הנה הרבה ואיך ואם וגם וזה ומה ועוד זאת זה זו חייב יהיה יודע יודעת
      יותר יכול יכולה יכולים יש כאן כאשר כבר כדאי כדי כך כל כמה כמו כן לא לאן לגבי לה להיות להם להן לו לי לך לכם ללא למה למי
      לנו לעשות לפי לפני לקבל לשם מאוד מאיפה מאת מדוע מה מהו מהי מהם מי מישהו ממני מן מנת מספיק משהו מתי נא ניתן סתם עבור עד
      עוד עושה עושים על עלי עם עכשיו פה פשוט צריך צריכה צריכים קצת רוצה רוצים רק שאני שהוא שהיא שזה שלום של שלה שלהם שלו שלי
      שלך שלכם שלנו שם תודה תוכל תוכלו`,
  },
  zh: {
    stopWords: `一个 一下 一些 不 与 个 为 为什么 也 了 于 什么 什么样 他 你 你们 您 你好 们 会 但 但是 何 使用 到 到底 即 又 及 可以
      可 吗 呢 和 哪 哪个 哪些 哪里 啊 嗎 在 如 如何 如果 它 就 得 怎么 怎么办 怎么样 怎样 怎 我 我们 或 或者 所以 才 把 是 是不是 是否
      有 有没有 有什么 来 每 没 没有 的 着 能 能不能 能否 自己 给 被 要 请 请问 谁 谢谢 跟 还 还是 这 这个 这里 那 那个 都 里 需要 麼 什麼
      怎麼 為什麼 嘛 吧 么 办 想 让`,
  },
  ja: {
    stopWords: `あり ある い いい いう いか いく いくら いつ いる う え お か から が き く くだ ください くれ ここ こと この これ ご さ
      さい さん し しか した したい して しな しまし する せ せん そ その それ た たい たら だ だけ って つ て で でき できない できます
      できる でしょ でし です では ても と という ところ どう どうすれば どこ どの な ない なく なら なり なる なん なんで に の ので は へ ほしい
      ま ます ませ ません まで み も もの や よ よう より ら り る れ わ を ん 何 何故 方 方法 教え 欲しい 時`,
  },
  ko: {
    stopWords: `가 것 그 나 내 너 네 는 어디서 어디 어떤 어떻게 언제 얼마나 에 에서 왜 은 을 를 이 이것 저 좀 주세요 제 하나요 하는
      할 수 있나요 있습니까 있는 해주세요 합니까 무엇 뭐 그리고 또는 안녕하세요 감사합니다 방법 싶어요 싶습니다 되나요 있어요`,
  },
} as const satisfies Record<string, LanguageData>;

export type Language = keyof typeof LANGUAGES;
