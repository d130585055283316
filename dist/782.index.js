export const id = 782;
export const ids = [782];
export const modules = {

/***/ 5782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/steps/causes.js
const DAY = 86_400_000;
const FEWEST_ASKED = 3;
/** Asked within this many days of the change, or the two have little to do with each other. */
const SOON = 14;
/** So many quiet days must lie before the change: without them nothing says that it was not asked before. */
const QUIET = 7;
/**
 * The last change of a page before a question was first asked, where that looks like more than chance: asked at least
 * three times, on two days or more, first within two weeks of the change, and not once in the window's seven days or
 * more before it. Null everywhere else.
 *
 * @param asked days on which the question was asked, one entry a turn
 * @param from first day of the window: what was asked before it is unknown
 */
function causeOf(commits, asked, from) {
    const days = asked
        .map(startOf)
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
    const [first] = days;
    if (first === undefined || days.length < FEWEST_ASKED || new Set(days).size < 2)
        return null;
    const change = commits
        .map((commit) => ({ commit, at: startOf(commit.date.slice(0, 10)) }))
        .filter(({ at }) => at <= first)
        .sort((a, b) => b.at - a.at || Date.parse(b.commit.date) - Date.parse(a.commit.date))[0];
    // On one and the same day nobody knows which came first.
    if (change === undefined ||
        change.at === first ||
        first - change.at > SOON * DAY ||
        change.at - startOf(from) < QUIET * DAY)
        return null;
    const { sha, date, pull } = change.commit;
    return { sha, day: date.slice(0, 10), pull };
}
function startOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}

;// CONCATENATED MODULE: ./build/steps/ledger/days.js
const days_DAY = 86_400_000;
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);
/** Days since 1970-01-01. */
const dayNumber = (day) => Math.floor(Date.parse(day) / days_DAY);
const dayFrom = (number) => dayOf(number * days_DAY);
const latest = (days) => days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/steps/order.js
/** By UTF-16 units: the same on every machine, whatever its language. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Values with their counts: most frequent first, ties by the value itself. */
function ranked(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b));
}

;// CONCATENATED MODULE: ./build/steps/place.js


/** The address that says which page a turn belongs to: where the reader asked, or what the assistant cited. */
function addressOf(row, attributeTo) {
    const cited = row.sources[0]?.url ?? null;
    return attributeTo === 'page' ? (row.pageUrl ?? cited) : (cited ?? row.pageUrl);
}
/** Every address of the rows with its number of turns: from these the docs' public address can be found. */
function addressesOf(rows, attributeTo) {
    const seen = new Map();
    for (const row of rows) {
        const address = addressOf(row, attributeTo);
        if (address !== null)
            seen.set(address, (seen.get(address) ?? 0) + 1);
    }
    return seen;
}
/** Tells whether a page path is left out by the globs of `ignore-pages` (with or without a leading slash). */
function ignoredPages(globs) {
    if (globs.length === 0)
        return () => false;
    const rooted = globs.map((glob) => (glob.startsWith('/') || glob.startsWith('!') ? glob : `/${glob}`));
    return picomatch(rooted, { dot: true, nocase: true });
}
/** The page of a turn, null where it carries no address. */
function placeOf(row, { attributeTo, locate }) {
    const address = addressOf(row, attributeTo);
    return address === null ? null : locate(address);
}
/** Path of the page to which an address, or that of a turn, leads; null where that is no page of the docs, or there is none. */
function docsPage({ place }) {
    return place === null || place.file === null ? null : place.path;
}
/** The page on which most of the turns were asked; null where none has one. */
function mainPage(turns) {
    return ranked(turns.flatMap(({ place }) => (place === null ? [] : [place.path])))[0]?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/run/causes.js



/** Contract: at most this many requests. */
const REQUESTS = 10;
/** Fewer turns prove no coincidence: their files need not be asked for. */
const FEWEST = 3;
/**
 * Asks for the history of at most ten files: those of the most important questions. What the memory of the issue parts
 * later is judged by the same histories.
 */
async function findCauses(thought, history) {
    const from = thought.told.window.from;
    const asked = thought.analysis.groups.filter(({ turns }) => turns.length >= FEWEST);
    const files = [...new Set(asked.flatMap((group) => fileOf(group, thought) ?? []))].slice(0, REQUESTS);
    const histories = new Map();
    for (const file of files)
        histories.set(file, await history.commits(file, new Date(from).toISOString()));
    return (group) => {
        const commits = histories.get(fileOf(group, thought) ?? '') ?? [];
        const days = group.turns.map(({ at }) => dayOf(at));
        return causeOf(commits, days, dayOf(from));
    };
}
/** The source of the page on which a question was asked most. */
function fileOf({ turns }, { analysis }) {
    const page = mainPage(turns);
    return page === null ? null : (analysis.site.pages.get(page)?.file ?? null);
}

;// CONCATENATED MODULE: ./build/adapters/cache/fetch-plan.js
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const fetch_plan_DAY = 24 * HOUR;
/** Contract: a pull request's run on data younger than this makes no request. */
const FRESH = 6 * HOUR;
/** Turns appear "within a few minutes" (Mintlify's documentation): the newest day is that of an hour before. */
const LATE = HOUR;
/** Two runners' clocks may differ by this much. */
const SKEW = 10 * MINUTE;
/**
 * The part of the window that must still be fetched, or null where nothing must: all of it where the cache does not
 * reach back far enough or has a gap, else the newest day of what is cached and what came after.
 */
function fetchPlan(cached, window, need) {
    if (cached === null || !reaches(cached, window))
        return window;
    if (need === 'pull-request' && window.to - cached.to < FRESH)
        return null;
    return { ...window, from: Math.max(window.from, startOfDay(cached.to - LATE)) };
}
/** Tells of a cached turn by its time whether it still counts beside what the plan fetches. */
function keptBeside(plan, window) {
    const end = plan?.from ?? window.to;
    return (at) => at >= window.from && at < end;
}
function reaches(cached, window) {
    return cached.from <= window.from && cached.to > window.from && cached.to <= window.to + SKEW;
}
function startOfDay(at) {
    return Math.floor(at / fetch_plan_DAY) * fetch_plan_DAY;
}

// EXTERNAL MODULE: ./build/text/clean.js
var clean = __webpack_require__(3039);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/text/within.js

const CONTEXT = (0,external_node_vm_.createContext)({ work: () => null });
const CALL = new external_node_vm_.Script('work()');
/** What `work` returns, or null where it takes longer than `milliseconds`: the one way to stop a regular expression. */
function within(milliseconds, work) {
    CONTEXT['work'] = work;
    try {
        return CALL.runInContext(CONTEXT, { timeout: milliseconds });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return null;
        throw error;
    }
    finally {
        CONTEXT['work'] = null;
    }
}
/** Longest that all of a user's own patterns together may look at one text, in milliseconds. */
const PATIENCE = 100;
/** The matches of a user's own patterns; the whole text, where they cannot be found in time. */
function spansWithin(text, patterns) {
    if (patterns.length === 0)
        return [];
    const found = within(PATIENCE, () => patterns.flatMap((pattern) => [...text.matchAll(globally(pattern))]));
    if (found === null)
        return [{ start: 0, end: text.length, label: null }];
    return found.map(({ index, 0: value }) => ({ start: index, end: index + value.length, label: null }));
}
function globally(pattern) {
    return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}

;// CONCATENATED MODULE: ./build/steps/intake/addresses.js
/** In place of what is no address. */
const NOWHERE = '';
/** Remembered addresses; more different ones than this come from an attack. */
const MOST = 20_000;
/** A longer one is met once: it is nobody's page, and to remember it would keep all of it. */
const LONGEST = 2_000;
function createAddresses(redactor) {
    const met = new Map();
    return {
        known: (url) => met.get(url),
        async learn(url) {
            const address = (await redactor.redactAddress(url)) ?? NOWHERE;
            if (met.size >= MOST)
                met.clear();
            if (url.length <= LONGEST)
                met.set(url, address);
            return address;
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/group/language-data.js
/**
 * Function words, and the courtesies of a chat. Accents as written; one list serves to tell Latin languages apart
 * and to weigh words down. The order of the languages breaks ties.
 */
const LANGUAGES = {
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
};

;// CONCATENATED MODULE: ./build/steps/group/language.js

const SCRIPTS = [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
    [/\p{Script=Hangul}/u, 'ko'],
    [/\p{Script=Han}/u, 'zh'],
    [/\p{Script=Arabic}/u, 'ar'],
    [/\p{Script=Hebrew}/u, 'he'],
    [/\p{Script=Cyrillic}/u, 'ru'],
];
const SCRIPT_LANGUAGES = new Set(SCRIPTS.map(([, language]) => language));
const LATIN = Object.keys(LANGUAGES).filter((language) => !SCRIPT_LANGUAGES.has(language));
const ACCENTS = /[\u0300-\u036F]/gu;
const ASCII = /^[\u0000-\u007F]*$/u;
/** Word -> the languages in which it is a function word. */
const STOP_WORDS = stopWordsOf();
/** The same by places in `LATIN`, where it is one of those. */
const LATIN_STOP_WORDS = new Map([...STOP_WORDS].map(([word, languages]) => [
    word,
    languages.map((language) => LATIN.indexOf(language)).filter((place) => place >= 0),
]));
/** Without accents, as readers often write. Marks of other scripts make other letters, and stay. */
function bare(word) {
    return ASCII.test(word) ? word : word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
function isStopWord(word, language) {
    return STOP_WORDS.get(word)?.includes(language) ?? false;
}
/**
 * The language of a lower-case text: its script says it, or the Latin language with most of its function words,
 * English among equals. Null where no word tells, or languages other than English tell equally much.
 */
function languageOf(text) {
    if (!ASCII.test(text))
        for (const [script, language] of SCRIPTS)
            if (script.test(text))
                return language;
    const counts = new Int32Array(LATIN.length);
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
        const telling = LATIN_STOP_WORDS.get(word);
        if (telling === undefined)
            continue;
        for (let at = 0; at < telling.length; at++) {
            const language = telling[at];
            counts[language] = counts[language] + 1;
        }
    }
    const most = Math.max(...counts);
    if (most === 0)
        return null;
    if (counts[LATIN.indexOf('en')] === most)
        return 'en';
    const first = counts.indexOf(most);
    return counts.lastIndexOf(most) === first ? (LATIN[first] ?? null) : null;
}
/** The language of most of the texts that tell theirs in Latin script; English where none does. */
function majorityLanguage(languages) {
    const counts = new Map();
    for (const language of languages)
        if (language && !SCRIPT_LANGUAGES.has(language))
            counts.set(language, (counts.get(language) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || LATIN.indexOf(a[0]) - LATIN.indexOf(b[0]))[0]?.[0] ?? 'en';
}
function stopWordsOf() {
    const languages = new Map();
    for (const language of Object.keys(LANGUAGES)) {
        const words = LANGUAGES[language].stopWords.split(/\s+/u);
        for (const word of new Set(words.flatMap((each) => [each, bare(each)])))
            languages.set(word, [...(languages.get(word) ?? []), language]);
    }
    return languages;
}

;// CONCATENATED MODULE: ./build/steps/group/title.js
const MAX_TITLE = 120;
const ENDS_ASKING = /[?？؟]\s*$/u;
const STARTS_ASKING = /^(?:how|what|which|where|when|why|who|can|could|do|does|is|are|should|will|wie|was|wo|wann|warum|welche|kann|comment|quel|quelle|quels|quelles|où|pourquoi|combien|cómo|qué|cuál|dónde|cuánto|come|quale|dove|perché|como|qual|onde|quanto|hoe|wat|waar|hur|vad|nasıl|как|что|где|почему|كيف|ما|هل|أين)\b/iu;
function asks(text) {
    return ENDS_ASKING.test(text) || STARTS_ASKING.test(text);
}
/** A stranger's text on one line of at most `most` UTF-16 units, cut at a word. */
function oneLine(text, most = MAX_TITLE) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (line.length <= most)
        return line;
    const space = line.slice(0, most).lastIndexOf(' ');
    const cut = space > most / 2 ? line.slice(0, space) : withoutHalfCharacter(line.slice(0, most - 1));
    return `${cut.trimEnd()}…`;
}
function withoutHalfCharacter(text) {
    return text.isWellFormed() ? text : text.slice(0, -1);
}

;// CONCATENATED MODULE: ./build/steps/group/wording.js
/** More of a question than this adds nothing to what it asks, only time: readers paste whole logs. */
const MAX_READ = 1_000;
const REDACTION = /\[redacted[^\]\n]{0,40}\]/giu;
const wording_ASCII = /^[\x00-\x7f]*$/;
/** Soft hyphens and characters without width: they stand inside of words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/gu;
/** ASCII without labels, backticks, control characters and spaces to fold: it is read as it stands. */
const PLAIN = /^[!-Z\\\]^_a-~]+(?: [!-Z\\\]^_a-~]+)*$/;
/** What is read of a text: NFKC, without redaction labels, straight apostrophes, on one line, at most 1,000 units. */
function readable(text) {
    const start = text.slice(0, 4 * MAX_READ);
    if (PLAIN.test(start))
        return start.slice(0, MAX_READ);
    return (wording_ASCII.test(start) ? foldedAscii(start) : folded(start)).trim().slice(0, MAX_READ);
}
function folded(text) {
    return text
        .replace(REDACTION, ' ')
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(APOSTROPHES, "'")
        .replace(/[\s\p{C}]+/gu, ' ');
}
/** The same, for what needs less. */
function foldedAscii(text) {
    return text
        .replace(REDACTION, ' ')
        .replaceAll('`', "'")
        .replace(/[\x00-\x20\x7f]+/g, ' ');
}
/** Two texts with the same wording are one item: capitals, spacing and closing punctuation do not tell them apart. */
function wordingOf(text) {
    const line = readable(text).toLowerCase();
    const bare = line.replace(/^[\p{P}\p{S}\s]+/u, '').replace(/[\p{P}\p{S}\s]+$/u, '');
    return bare === '' ? line : bare;
}
/** Everything that readers said to ask a question, the best wording first. */
function allWordings({ title, turns }) {
    return [title, ...turns.map(({ query }) => query)];
}

// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/ar.js
var ar = __webpack_require__(4140);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/dk.js
var dk = __webpack_require__(9194);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/nl.js
var nl = __webpack_require__(6681);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/fi.js
var fi = __webpack_require__(7022);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/fr.js
var fr = __webpack_require__(707);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/de.js
var de = __webpack_require__(4340);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/it.js
var it = __webpack_require__(4162);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/no.js
var no = __webpack_require__(8736);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/pt.js
var pt = __webpack_require__(2807);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/ru.js
var ru = __webpack_require__(8982);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/es.js
var es = __webpack_require__(4927);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/se.js
var se = __webpack_require__(9199);
// EXTERNAL MODULE: ./node_modules/@orama/stemmers/dist/tr.js
var tr = __webpack_require__(5745);
// EXTERNAL MODULE: ./node_modules/porter2/dist/index.js
var dist = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/steps/group/stems.js















/** No word of a language is longer, and stemmers are quadratic at worst. */
const MAX_WORD = 40;
/** Snowball's, all of them. */
const STEMMERS = {
    ar: ar/* stemmer */.I,
    da: dk/* stemmer */.I,
    de: de/* stemmer */.I,
    en: dist/* stem */.W,
    es: es/* stemmer */.I,
    fi: fi/* stemmer */.I,
    fr: fr/* stemmer */.I,
    it: it/* stemmer */.I,
    nl: nl/* stemmer */.I,
    no: no/* stemmer */.I,
    pt: pt/* stemmer */.I,
    ru: ru/* stemmer */.I,
    sv: se/* stemmer */.I,
    tr: tr/* stemmer */.I,
};
const ASCII_WORD = /^[a-z]+$/;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;
/**
 * What a lower-case word has in common with its inflections. In languages without a stemmer it is the word itself; what
 * stands there in Latin letters is mostly English.
 */
function stemOf(word, language) {
    if (word.length > MAX_WORD)
        return word;
    const stem = STEMMERS[language] ?? (isLatin(word) ? dist/* stem */.W : null);
    return bare(stem === null ? word : stem(word));
}
function isLatin(word) {
    return ASCII_WORD.test(word) || LATIN_WORD.test(word);
}

;// CONCATENATED MODULE: ./build/steps/group/task-words.js
/**
 * What is done in any how-to question, and what goes wrong in any complaint, whatever it is about: alone they make no
 * two questions one. Base forms; they are compared by stem.
 */
const TASK_WORDS = {
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

;// CONCATENATED MODULE: ./build/steps/group/tasks.js



/** The first letters of each of these words: its stem has them too, so that few of them need to be stemmed. */
const KEPT = 2;
const byStart = new Map();
const stems = new Map();
/** Whether a stem is that of a task word. */
function isTask(stem, language) {
    const start = stem.slice(0, KEPT);
    const key = `${language} ${start}`;
    const known = stems.get(key) ?? new Set(wordsFrom(start, language).map((word) => stemOf(word, language)));
    stems.set(key, known);
    return known.has(stem);
}
function wordsFrom(start, language) {
    const known = byStart.get(language) ?? Map.groupBy(taskWords(language), (word) => bare(word).slice(0, KEPT));
    byStart.set(language, known);
    return known.get(start) ?? [];
}
/** As written. */
function taskWords(language) {
    return TASK_WORDS[language]?.split(/\s+/u) ?? [];
}

;// CONCATENATED MODULE: ./build/steps/group/words.js



const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:['._-][\p{L}\p{M}\p{N}]+)*/gu;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const CASE_BORDER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** No capital inside: the usual word by far, and one word only. */
const SIMPLE = /^\p{Lu}?[\p{Ll}\d]*$/u;
const segmenters = new Map();
const single = new Map();
const read = new Map();
/** The words of a readable text, names such as `maxRetries` or `docs.json` whole and in their parts. */
function wordsOf(text, language) {
    const known = read.get(language) ?? new Map();
    read.set(language, known);
    const words = [];
    for (const piece of piecesOf(text)) {
        let found = known.get(piece);
        if (found === undefined) {
            found = wordsOfPiece(piece, language);
            if (piece.length <= MAX_WORD)
                known.set(piece, found);
        }
        for (const word of found)
            words.push(word);
    }
    return words;
}
/** A readable text cut where no word or name goes on. */
function piecesOf(text) {
    return text.match(COMPOUND) ?? [];
}
function wordsOfPiece(piece, language) {
    if (SIMPLE.test(piece))
        return [word(piece.toLowerCase(), language)];
    return segmentsOf(piece, language).flatMap((segment) => wordsIn(segment, language));
}
function wordsIn(piece, language) {
    const parts = piece.split(/[._'-]/u).flatMap((part) => (part.length > MAX_WORD ? [part] : part.split(CASE_BORDER)));
    const apostrophe = piece.includes("'");
    const whole = parts.length > 1 && !apostrophe ? [plain(piece.toLowerCase())] : [];
    // What an apostrophe cuts off ("what's", "l'offre") is grammar.
    const telling = parts.filter((part) => part !== '' && !(apostrophe && parts.length > 1 && part.length <= 2));
    return [...whole, ...telling.map((part) => word(part.toLowerCase(), language))];
}
function segmentsOf(piece, language) {
    if (!WITHOUT_SPACES.test(piece))
        return [piece];
    return [...segmenter(language).segment(piece)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
function segmenter(language) {
    const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, known);
    return known;
}
function plain(text) {
    return { stem: text, surface: text, stop: false, task: false };
}
function word(surface, language) {
    const known = single.get(language) ?? new Map();
    single.set(language, known);
    let found = known.get(surface);
    if (found === undefined) {
        const stem = stemOf(surface, language);
        const stop = isStopWord(surface, language);
        found = { stem, surface, stop, task: !stop && isTask(stem, language) };
        if (surface.length <= MAX_WORD)
            known.set(surface, found);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/steps/group/follow-up.js




const OPENING = /^(?:and|but|or|so|also|then|what about|how about|what if|und|aber|oder|et|mais|ou|y|pero|o|e|ma|en|maar|och|men|ve|peki|а|и|но|那|那么|それ|では|じゃあ|그럼|그리고|و)(?:[\s,、，]|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/iu;
const MAX_FOLLOW_UP_WORDS = 3;
/** UTF-16 units of the turn before: a title has room for both. */
const MAX_BEFORE = 80;
/**
 * How a turn is read: a follow-up that means nothing alone ("and for teams?", "why not?") together with the reader's
 * turn before it.
 */
function readingOf({ query, before }, isFollowUp = meansNothingAlone) {
    if (before === null || !isFollowUp(query))
        return query;
    return `${oneLine(before, MAX_BEFORE)} … ${query}`;
}
/** The same question from many readers is looked at once. */
function followUps() {
    const known = new Map();
    return (query) => {
        const isFollowUp = known.get(query) ?? meansNothingAlone(query);
        known.set(query, isFollowUp);
        return isFollowUp;
    };
}
function meansNothingAlone(query) {
    const line = readable(query);
    const words = wordsOf(line, languageOf(line.toLowerCase()) ?? 'en');
    const content = words.filter((word) => !word.stop).length;
    return content === 0 || (content <= MAX_FOLLOW_UP_WORDS && OPENING.test(line));
}

;// CONCATENATED MODULE: ./build/steps/intake/explaining.js

/**
 * The settled turns that may explain an unanswered one of their conversation: answered ones after it (there the reader
 * may have asked again in other words), and all before one that means nothing alone.
 *
 * @param threads conversations, each oldest first
 */
function* explaining(threads) {
    const isFollowUp = followUps();
    for (const thread of threads) {
        const asked = thread.findIndex(isAsked);
        if (asked === -1)
            continue;
        const gap = thread.findIndex(({ row }) => row.kind === 'unanswered');
        const followUp = thread.findLastIndex(({ row }, at) => row.kind === 'unanswered' && at > asked && isFollowUp(row.query ?? ''));
        for (let at = asked; at < thread.length; at++) {
            const entry = thread[at];
            const isRecovery = entry.row.kind === 'answered' && gap !== -1 && at > gap;
            if (isAsked(entry) && (isRecovery || at < followUp))
                yield entry;
        }
    }
}
const isAsked = (entry) => entry.question !== null;

;// CONCATENATED MODULE: ./build/steps/intake/sources.js
/** A page has few titles: with more of them, each is kept for itself. */
const TITLES = 8;
function createSources() {
    const cited = new Map();
    const alone = new Map();
    return {
        citing(url, title) {
            const known = cited.get(url) ?? [];
            const before = known.find((source) => source.title === title);
            if (before !== undefined)
                return before;
            const source = { url, title };
            if (known.length < TITLES)
                cited.set(url, [...known, source]);
            return source;
        },
        untitled(url) {
            const sources = alone.get(url) ?? [{ url, title: '' }];
            alone.set(url, sources);
            return sources;
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/kind.js
/** Whatever follows in a long reply does not take back that it found nothing. */
const kind_OPENING = 600;
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
function kindOf(turn) {
    if (turn.clarifying)
        return { kind: 'clarifying', inferred: false };
    if (turn.status !== null)
        return { kind: turn.status, inferred: false };
    return { kind: foundNothing(turn) ? 'unanswered' : 'answered', inferred: true };
}
function foundNothing(turn) {
    if (turn.sources.length === 0)
        return true;
    const opening = turn.response.slice(0, kind_OPENING);
    return FOUND_NOTHING.some((phrase) => phrase.test(opening));
}

;// CONCATENATED MODULE: ./build/steps/intake.js







/** A question longer than this is cut before anything reads it: readers ask in sentences, attackers in megabytes. */
const QUERY_LIMIT = 2_000;
const ANSWER_LIMIT = 4_000;
/** What is read of a title or a category before it is cut: a cut in front of the redaction could leave half a key. */
const TITLE_READ = 2_000;
const TITLE_LIMIT = 300;
const CATEGORY_LIMIT = 100;
/** Milliseconds for one batch of at most 1,000 turns. */
const IGNORE_PATIENCE = 5_000;
const SOURCES_LIMIT = 10;
const IGNORED = { kind: 'ignored', inferred: false };
/**
 * Turns as they arrive -> {@link Row}s. Unanswered turns are redacted here, before anything else sees their text;
 * answered ones keep their question only where their conversation also holds an unanswered turn that it may explain.
 */
function createIntake({ window, ignore, redactor, keepAnswers }) {
    const rows = [];
    /** What each row's turn asked, where it is not redacted yet: most of it nobody will ever need. */
    const raw = [];
    const withGap = new Set();
    const addresses = createAddresses(redactor);
    /** A conversation's turns come one after the other mostly: they share one name of it. */
    let last = { id: '', digest: digestOf('') };
    const conversationOf = (id) => {
        if (id !== last.id)
            last = { id, digest: digestOf(id) };
        return last.digest;
    };
    const { citing, untitled } = createSources();
    async function unanswered(turn, inferred) {
        const row = intake_bare(turn, conversationOf(turn.conversation), 'unanswered', inferred);
        const told = ({ text, count }) => {
            row.redactions += count;
            return text;
        };
        const sources = [];
        for (const source of turn.sources.slice(0, SOURCES_LIMIT)) {
            const url = addresses.known(source.url) ?? (await addresses.learn(source.url));
            if (url === NOWHERE)
                continue;
            const title = told(await redactor.redact(source.title, TITLE_READ));
            sources.push(citing(url, title.slice(0, TITLE_LIMIT)));
        }
        row.sources = sources;
        row.key = `${await redactor.redactId(turn.id)}@${turn.timestamp}`;
        row.query = told(await redactor.redact(turn.query, QUERY_LIMIT));
        if (keepAnswers)
            row.answer = told(await redactor.redact(turn.response, ANSWER_LIMIT));
        if (turn.category !== null) {
            row.category = told(await redactor.redact(turn.category, TITLE_READ)).slice(0, CATEGORY_LIMIT);
        }
        return row;
    }
    return {
        async add(turns) {
            const left = ignored(turns, ignore);
            for (const turn of turns) {
                if (turn.at < window.from || turn.at >= window.to)
                    continue;
                const { kind, inferred } = left.has(turn) ? IGNORED : kindOf(turn);
                // Answered turns are the most: nothing of theirs is waited for that is there already.
                const row = kind === 'unanswered'
                    ? await unanswered(turn, inferred)
                    : intake_bare(turn, conversationOf(turn.conversation), kind, inferred);
                rows.push(row);
                raw.push(kind === 'answered' || kind === 'clarifying' ? bounded(turn.query) : null);
                if (kind === 'ignored')
                    continue;
                if (turn.pageUrl !== null) {
                    const page = addresses.known(turn.pageUrl) ?? (await addresses.learn(turn.pageUrl));
                    if (page !== NOWHERE)
                        row.pageUrl = page;
                }
                if (kind === 'unanswered') {
                    withGap.add(row.conversation);
                    continue;
                }
                const cited = turn.sources[0]?.url;
                if (cited === undefined)
                    continue;
                // The assistant answers from the page that it was asked on more often than from any other.
                const url = cited === turn.pageUrl ? row.pageUrl : (addresses.known(cited) ?? (await addresses.learn(cited)));
                if (url !== null && url !== NOWHERE)
                    row.sources = untitled(url);
            }
        },
        async rows() {
            for (const { row, question } of explaining(threadsOf(rows, raw, withGap))) {
                const { text, count } = await redactor.redact(question, QUERY_LIMIT);
                row.query = text;
                row.redactions += count;
            }
            raw.length = 0;
            return rows.sort(inOrder);
        },
    };
}
/** Only what is too long is cleaned before anybody needs it. */
function bounded(query) {
    return query.length > QUERY_LIMIT ? (0,clean/* clean */.u)(query, QUERY_LIMIT) : query;
}
function inOrder(a, b) {
    return a.at - b.at || byText(a.key, b.key) || byText(a.conversation, b.conversation) || byContent(a, b);
}
/** Answered turns have no key, and two turns of one conversation may bear the same time. */
function byContent(a, b) {
    return (byText(a.kind, b.kind) ||
        byText(a.query ?? '', b.query ?? '') ||
        byText(a.pageUrl ?? '', b.pageUrl ?? '') ||
        byText(a.sources[0]?.url ?? '', b.sources[0]?.url ?? ''));
}
/** The conversations named, each oldest first. */
function threadsOf(rows, raw, named) {
    const threads = new Map();
    for (const [index, row] of rows.entries()) {
        if (!named.has(row.conversation))
            continue;
        const entry = { row, question: raw[index] ?? null };
        const thread = threads.get(row.conversation);
        if (thread === undefined)
            threads.set(row.conversation, [entry]);
        else
            thread.push(entry);
    }
    return [...threads.values()].map((thread) => thread.sort((a, b) => inOrder(a.row, b.row)));
}
/**
 * Turns that `ignore` leaves out. The patterns are the workflow's own, the texts a stranger's: together they may take
 * for ever.
 */
function ignored(turns, patterns) {
    if (patterns.length === 0)
        return new Set();
    const found = within(IGNORE_PATIENCE, () => turns.filter(({ query }) => patterns.some((pattern) => pattern.test(query.slice(0, QUERY_LIMIT)))));
    if (found !== null)
        return new Set(found);
    throw new Error('Input `ignore`: its patterns take too long on the questions that readers asked. Make them simpler; nested repeats such as `(a+)+` are the usual cause.');
}
/** A row without any text of the turn: only an unanswered turn's key is ever told. */
function intake_bare({ at }, conversation, kind, inferred) {
    return {
        key: '',
        conversation,
        at,
        kind,
        inferred,
        query: null,
        answer: null,
        sources: [],
        pageUrl: null,
        category: null,
        redactions: 0,
    };
}
/** Tells conversations apart, as their ids do, which may hold anything: two multiplicative hashes, 60 bits in all. */
function digestOf(id) {
    return hashOf(id, 0x01000193).toString(36) + hashOf(id, 0x85ebca6b).toString(36).padStart(6, '0');
}
function hashOf(id, factor) {
    let digest = 0x811c9dc5;
    for (let index = 0; index < id.length; index += 1)
        digest = Math.imul(digest ^ id.charCodeAt(index), factor);
    return (digest ^ (digest >>> 15)) & 0x3fffffff;
}

// EXTERNAL MODULE: ./build/text/many.js
var many = __webpack_require__(1531);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/site/paths.js
/** Longest path that is kept of an address, in UTF-16 units; real ones stay far below. */
const PATH_LIMIT = 1_000;
/** `file` below `root`, or null where it lies elsewhere. */
function below(root, file) {
    if (root === '')
        return file;
    return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : null;
}
function join(root, path) {
    return root === '' ? path : `${root}/${path}`;
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `target` seen from `folder`, with `.` and `..` resolved; what climbs above the top stays at the top. */
function resolveFrom(folder, target) {
    const kept = [];
    for (const segment of `${folder}/${target}`.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return kept.join('/');
}
/** What imports compare by: Mintlify lower-cases both sides. */
function keyOf(path) {
    return path.normalize('NFC').toLowerCase();
}
/** The canonical path of a page file, or of a page as the navigation spells it. */
function pathOf(file) {
    return withoutIndex(`/${file.normalize('NFC').replace(/\.mdx?$/i, '')}`);
}
/** `/a/index` is shown as `/a`, `/index` as `/`. */
function withoutIndex(path) {
    if (path === '/index')
        return '/';
    return path.endsWith('/index') ? path.slice(0, -'/index'.length) : path;
}

;// CONCATENATED MODULE: ./build/site/sections/readable.js
/** Attributes whose values a reader sees, or would look for. */
const SEEN = /(?<![\w-])(?:title|label|description|alt|header|name|path|query|body|default|type|tag|tip|caption|headline|cta|summary|placeholder)=(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\s*\})/g;
const LONGEST_TAG = 2_000;
/** A `<` that no tag follows costs a look ahead each time; hostile text gets no more of them than this. */
const MOST_UNCLOSED = 200;
/** Reduces MDX prose (no fenced code) to the words a reader sees, line by line. Linear in its length. */
function readable_readable(mdx) {
    return withoutMarks(withoutTags(mdx));
}
function withoutTags(mdx) {
    const kept = [];
    let unclosed = 0;
    let from = 0;
    for (let at = mdx.search(/[<`{]/); at !== -1; at = nextOf(mdx, from)) {
        kept.push(mdx.slice(from, at));
        const end = unclosed < MOST_UNCLOSED ? endOf(mdx, at) : -1;
        if (end === -1) {
            unclosed += mdx[at] === '<' ? 1 : 0;
            kept.push(mdx[at]);
            from = at + 1;
            continue;
        }
        const piece = mdx.slice(at, end);
        kept.push(piece.startsWith('`') ? piece : wordsOfTag(piece));
        from = end;
    }
    kept.push(mdx.slice(from));
    return kept.join('');
}
function nextOf(mdx, from) {
    const next = /[<`{]/g;
    next.lastIndex = from;
    return next.exec(mdx)?.index ?? -1;
}
/** Where the code span, comment or tag that starts at `at` ends; -1 where none does. */
function endOf(mdx, at) {
    if (mdx[at] === '`')
        return endOfSpan(mdx, at);
    if (mdx.startsWith('<!--', at))
        return after(mdx, '-->', at);
    if (mdx.startsWith('{/*', at))
        return after(mdx, '*/}', at);
    return /^<\/?[A-Za-z>]/.test(mdx.slice(at, at + 3)) ? endOfTag(mdx, at) : -1;
}
function after(mdx, closing, at) {
    const found = mdx.slice(at, at + LONGEST_TAG * 5).indexOf(closing);
    return found === -1 ? -1 : at + found + closing.length;
}
/** Code spans end on their own line here: a stray backtick must not swallow the tags of a whole page. */
function endOfSpan(mdx, at) {
    const marks = /^`{1,9}/.exec(mdx.slice(at, at + 9))?.[0] ?? '`';
    const rest = mdx.slice(at + marks.length, at + LONGEST_TAG);
    const end = rest.indexOf(marks);
    const line = rest.indexOf('\n');
    return end === -1 || (line !== -1 && line < end) ? -1 : at + marks.length + end + marks.length;
}
function endOfTag(mdx, at) {
    let quote = '';
    let depth = 0;
    const limit = Math.min(mdx.length, at + LONGEST_TAG);
    for (let i = at + 1; i < limit; i++) {
        const char = mdx[i];
        if (quote)
            quote = char === quote ? '' : quote;
        else if (char === '"' || (char === "'" && /[=\s{(,:[]/.test(mdx[i - 1])))
            quote = char;
        else if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        else if (char === '>' && depth <= 0)
            return i + 1;
    }
    return -1;
}
function wordsOfTag(tag) {
    if (!tag.includes('=') || !tag.startsWith('<') || tag.startsWith('<!--'))
        return ' ';
    const values = [...tag.matchAll(SEEN)].map((match) => match.slice(1).find((value) => value !== undefined));
    return ` ${values.join('\n')}${values.length > 0 ? '\n' : ''}`;
}
function withoutMarks(text) {
    return text
        .replace(/\]\([^)\n]{0,1000}\)/g, ']')
        .replace(/^[ \t]*\|?[ \t:|-]{3,400}$/gm, '')
        .replace(/[*`|[\]]+/g, ' ')
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim();
}

;// CONCATENATED MODULE: ./build/site/untyped.js
/** What a stranger's JSON or YAML holds, taken only where it has the expected shape. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** A text that is not empty, or null. */
function asText(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
/** The entries of a record whose values are records. */
function asRecords(value) {
    return Object.entries(asRecord(value) ?? {}).flatMap(([key, each]) => {
        const record = asRecord(each);
        return record === null ? [] : [[key, record]];
    });
}
/** What a reference within the same document (`#/components/schemas/User`) leads to; undefined where it leads nowhere. */
function referredTo(document, reference) {
    if (!reference.startsWith('#/'))
        return undefined;
    let found = document;
    for (const part of reference.slice(2).split('/', 20)) {
        const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const record = asRecord(found);
        found = record !== null && Object.hasOwn(record, step) ? record[step] : undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/site/specs.js


/** `paths`: data files below the docs' root; each is only read when something asks for it. */
function createSpecs(paths, read) {
    const sorted = paths.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || compare(a, b));
    const exact = new Set(sorted);
    const found = new Map();
    let holders = null;
    function find(name, folder) {
        const key = `${folder}\n${name}`;
        const known = found.get(key);
        if (known !== undefined)
            return known;
        const path = search(name, folder);
        found.set(key, path);
        return path;
    }
    function search(name, folder) {
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || name.length > 1_000)
            return null;
        const near = [resolveFrom('', name), resolveFrom(folder, name)].find((path) => exact.has(path));
        if (near !== undefined)
            return near;
        const wanted = resolveFrom('', name).toLowerCase();
        if (wanted === '')
            return null;
        const rules = [
            (path) => path === wanted,
            (path) => withoutExtension(path) === wanted,
            (path) => withoutExtension(nameOf(path)) === wanted,
            (path) => path.endsWith(`/${wanted}`),
            (path) => path.includes(wanted),
        ];
        for (const fits of rules) {
            const match = sorted.find((path) => fits(path.toLowerCase()) && read(path) !== null);
            if (match !== undefined)
                return match;
        }
        return null;
    }
    function holding(operation) {
        holders ??= holdersOf(sorted, read);
        return holders.get(operation) ?? holders.get(otherSlash(operation)) ?? [];
    }
    return { find, read, holding };
}
function holdersOf(paths, read) {
    const holders = new Map();
    for (const path of paths) {
        for (const key of namesIn(read(path))) {
            const list = holders.get(key);
            if (list === undefined)
                holders.set(key, [path]);
            else
                list.push(path);
        }
    }
    return holders;
}
/** What a page may name of a description: its operations, and its schemas as `schema Name`. */
function namesIn(description) {
    if (description === null)
        return [];
    const schemas = asRecord(asRecord(description.document['components'])?.['schemas']) ?? {};
    return [...description.byKey.keys(), ...Object.keys(schemas).map((name) => `schema ${name}`)];
}
/** The operation of this key in the description; a trailing slash of the endpoint makes no difference. */
function operationOf(description, key) {
    return description.byKey.get(key) ?? description.byKey.get(otherSlash(key)) ?? null;
}
function otherSlash(operation) {
    return operation.endsWith('/') ? operation.slice(0, -1) : `${operation}/`;
}
function withoutExtension(path) {
    return path.replace(/\.(?:json|ya?ml)$/, '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/site/api-text.js




/** UTF-16 units that one page says, and all pages together. */
const MOST_TEXT = { page: 20_000, all: 3_000_000 };
/** Values that are looked at for one page, and for all: descriptions are long, and may refer to themselves without end. */
const MOST_VALUES = { page: 5_000, all: 1_000_000 };
/** What readers see of an operation: the words for it. */
const SAID = new Set(['title', 'summary', 'description', 'name']);
/** Entries whose keys are names that readers see: of fields, status codes, headers. */
const NAMING = new Set(['properties', 'responses', 'headers']);
const UNSEEN = new Set(['example', 'examples', 'default', 'const', 'security', 'servers', 'tags', 'xml', 'mapping']);
/**
 * Page path -> what the API description says on it: the endpoint, its texts, parameters, fields, status codes and listed
 * values, those of local references too; '' for a page that shows no operation.
 */
function createApiTexts({ root, bindings, files, readings }) {
    const byPath = new Map(bindings.map((binding) => [binding.path, binding]));
    const left = { text: MOST_TEXT.all, values: MOST_VALUES.all };
    return (path) => {
        const binding = byPath.get(path);
        const spec = binding === undefined ? null : below(root ?? '', binding.spec);
        const source = binding === undefined ? undefined : files.get(binding.spec);
        if (binding === undefined || spec === null || source === undefined || left.text <= 0)
            return '';
        const description = readings.description(spec, source);
        if (description === null)
            return '';
        const reader = createReader(description.document, Math.min(MOST_VALUES.page, left.values));
        const text = readable_readable(reader.read(binding.operation.replace(/^\w+ (?=[^/])/, ''), rootsOf(description, binding)));
        left.text -= text.length;
        left.values -= reader.looked();
        return text;
    };
}
/** Where reading begins: the operation, or the schema that a page shows. */
function rootsOf(description, { operation }) {
    if (!operation.startsWith('schema '))
        return operationOf(description, operation)?.says ?? [];
    return [asRecord(asRecord(description.document['components'])?.['schemas'])?.[operation.slice('schema '.length)]];
}
function createReader(document, most) {
    const said = [];
    const seen = new Set();
    let size = 0;
    let looked = 0;
    function say(text) {
        if (size >= MOST_TEXT.page)
            return;
        said.push(text.slice(0, MOST_TEXT.page - size));
        size += text.length + 1;
    }
    /** What a value holds, after it was said what it says itself. */
    function inside(value) {
        if (Array.isArray(value))
            return value;
        const record = asRecord(value);
        return record === null ? [] : Object.entries(record).flatMap(([key, each]) => heldBy(key, each));
    }
    function heldBy(key, value) {
        if (UNSEEN.has(key) || key.startsWith('x-'))
            return [];
        if (key === '$ref')
            return typeof value === 'string' ? [referredTo(document, value)] : [];
        if (SAID.has(key) && typeof value === 'string')
            say(value);
        if (key === 'enum' && Array.isArray(value))
            say(value.filter((one) => typeof one === 'string').join(' '));
        if (!NAMING.has(key))
            return typeof value === 'object' && value !== null ? [value] : [];
        const entries = asRecord(value) ?? {};
        say(Object.keys(entries).join(' '));
        return Object.values(entries);
    }
    return {
        read(name, values) {
            say(name);
            for (let level = values; level.length > 0;) {
                const next = [];
                for (const value of level) {
                    if (looked >= most)
                        return said.join('\n');
                    if (seen.has(value))
                        continue;
                    seen.add(value);
                    const held = inside(value);
                    looked += 1 + held.length;
                    for (const each of held)
                        next.push(each);
                }
                level = next;
            }
            return said.join('\n');
        },
        looked: () => looked,
    };
}

;// CONCATENATED MODULE: ./build/site/endpoint-path.js

/** The path Mintlify makes for a generated endpoint page, before duplicates are numbered. */
function endpointPath(operation, source) {
    const own = operation.href === null ? null : givenPath(operation.href);
    if (own !== null)
        return own;
    const folder = trimSlashes(source.directory ?? 'api-reference');
    const parts = source.kind === 'asyncapi' ? channelParts(operation) : operationParts(operation);
    return `/${[folder, ...parts].filter((part) => part !== '').join('/')}`
        .slice(0, PATH_LIMIT)
        .toLowerCase()
        .normalize('NFC');
}
function operationParts({ tag, summary, name }) {
    const [method = '', path] = splitOnce(name);
    const fallback = path === null ? endpoint_path_clean(name) : `${method}-${endpoint_path_clean(path)}`;
    return [tag === null ? '' : endpoint_path_clean(tag), summary === null ? fallback : endpoint_path_clean(summary)];
}
function channelParts({ tag, summary, name }) {
    return [endpoint_path_clean(tag ?? 'Websockets'), endpoint_path_clean(summary ?? name)];
}
/** `get-/users` -> `get` and `/users`; a webhook's name has no path. */
function splitOnce(name) {
    const at = name.indexOf('-/');
    return at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
}
/** `x-mint.href`: the whole path; the last segment loses what looks like a file's extension. */
function givenPath(href) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href))
        return null;
    const path = resolveFrom('', href.slice(0, PATH_LIMIT)).toLowerCase().normalize('NFC');
    return path === '' ? null : `/${path.replace(/(?<=[^/])\.[^./]+$/, '')}`;
}
/** How Mintlify turns a tag, a summary or an endpoint into a part of a path. */
function endpoint_path_clean(text) {
    return text
        .slice(0, PATH_LIMIT)
        .replaceAll(' ', '-')
        .replace(/\{[^{}]*\}/g, '-')
        .replace(/^-/, '')
        .replace(/-$/, '')
        .replace(/[{}(),.'\n/]/g, '')
        .replace(/--/g, '-')
        .toLowerCase();
}
function trimSlashes(text) {
    return resolveFrom('', text);
}

;// CONCATENATED MODULE: ./build/site/api-pages.js


const api_pages_TITLE_LIMIT = 300;
/** The pages that the navigation has generated from API descriptions of the site; remote descriptions make none. */
function apiPages(navigation, specs) {
    return [
        ...navigation.whole.flatMap((source) => pagesOfWhole(source, specs)),
        ...navigation.listed.flatMap((entry) => pageOfListed(entry, specs) ?? []),
    ];
}
function pagesOfWhole(source, specs) {
    const spec = specs.find(source.source, '');
    const description = spec === null ? null : specs.read(spec);
    if (spec === null || description === null)
        return [];
    const numbering = createNumbering();
    const shown = description.operations.filter((operation) => !operation.excluded);
    return shown.map((operation) => {
        const path = numbering.next(operation.tag ?? '', endpointPath(operation, source), operation.hidden);
        return pageOf(path, spec, operation);
    });
}
/** Pages of one tag with one path get `-1`, `-2` …; a hidden page takes a number but keeps none from the next. */
function createNumbering() {
    const taken = new Set();
    const last = new Map();
    return {
        next(tag, path, hidden) {
            const key = `${tag}\n${path}`;
            let number = last.get(key) ?? 0;
            while (taken.has(`${key}${ending(number)}`))
                number += 1;
            last.set(key, number);
            if (!hidden)
                taken.add(`${key}${ending(number)}`);
            return path + ending(number);
        },
    };
}
function ending(number) {
    return number === 0 ? '' : `-${number}`;
}
function pageOfListed(entry, specs) {
    for (const source of entry.sources) {
        const spec = specs.find(source.source, '');
        const description = spec === null ? null : specs.read(spec);
        const operation = description === null ? null : operationOf(description, entry.operation);
        if (spec === null || operation === null)
            continue;
        return operation.excluded ? null : pageOf(endpointPath(operation, source), spec, operation);
    }
    return null;
}
function pageOf(path, spec, operation) {
    return { path, spec, operation: operation.key, title: operation.summary?.slice(0, api_pages_TITLE_LIMIT) ?? null };
}

;// CONCATENATED MODULE: ./build/site/navigation.js


const CHILDREN = ['pages', 'groups', 'tabs', 'anchors', 'dropdowns', 'products', 'versions', 'languages', 'menu'];
const DEPTH = 100;
/** Nodes in all: a file that is included again and again must end somewhere. */
const NODES = 300_000;
const METHOD = /^(?:get|post|put|patch|delete|options|head|trace|webhook)$/i;
/** Walks the navigation of `docs.json` in every shape; of a mix of children all are visited. */
function readNavigation(settings, legacy) {
    const pages = new Set();
    const whole = [];
    const listed = [];
    let nodes = 0;
    /** Whether an operation of the inherited description is listed below: then only the listed ones get a page. */
    function visit(value, inherited, depth) {
        if (depth > DEPTH || ++nodes > NODES)
            return false;
        if (typeof value === 'string')
            return entry(value, inherited);
        if (Array.isArray(value))
            return value.reduce((bare, each) => visit(each, inherited, depth + 1) || bare, false);
        const node = asRecord(value);
        if (node === null)
            return false;
        const own = sourcesOf(node, legacy);
        const sources = own.length > 0 ? own : inherited;
        const root = asText(node['root']);
        if (root !== null)
            pages.add(pagePath(root));
        const bare = CHILDREN.reduce((found, key) => visit(node[key], sources, depth + 1) || found, false);
        if (!bare)
            whole.push(...own);
        return bare && own.length === 0;
    }
    function entry(text, inherited) {
        const found = operationIn(text);
        if (found === null) {
            pages.add(pagePath(text));
            return false;
        }
        const own = found.spec === null ? [] : [{ kind: 'openapi', source: found.spec, directory: inherited[0]?.directory ?? null }];
        listed.push({ operation: found.operation, sources: own.length > 0 ? own : inherited });
        return own.length === 0;
    }
    const top = settings['navigation'];
    visit(top, [], 0);
    if (legacy)
        for (const key of ['tabs', 'anchors'])
            visit(settings[key], [], 0);
    return { pages: [...pages], whole, listed };
}
/** `[spec] METHOD /path` or `[spec] webhook name`; null where the text is something else. */
function operationIn(text) {
    const words = text.slice(0, 2_000).trim().split(/\s+/);
    const at = words.length - 2;
    const method = words[at];
    const target = words[at + 1];
    if (at < 0 || at > 1 || method === undefined || target === undefined || !METHOD.test(method))
        return null;
    return { spec: at === 1 ? (words[0] ?? null) : null, operation: `${method.toLowerCase()} ${target}` };
}
function pagePath(text) {
    return pathOf(resolveFrom('', text.slice(0, PATH_LIMIT)));
}
function sourcesOf(node, legacy) {
    const prefix = legacy ? asText(node['url']) : null;
    return ['openapi', 'asyncapi'].flatMap((kind) => [node[kind]].flat().flatMap((value) => {
        const object = asRecord(value);
        const sources = object === null ? [value] : [object['source']].flat();
        const directory = asText(object?.['directory']) ?? prefix;
        return sources.flatMap((each) => {
            const source = asText(each);
            return source === null ? [] : [{ kind, source, directory }];
        });
    }));
}

;// CONCATENATED MODULE: ./build/site/bound-pages.js


/** The operations that the front matter of a page in `folder` (below the docs' root) names. */
function boundTo(frontMatter, folder, specs) {
    const { openapi, schema, asyncapi } = frontMatter;
    return [
        ...(openapi === null ? [] : operationNamed(openapi, folder, specs)),
        ...(schema === null ? [] : partNamed({ text: schema, kind: 'schema', folder, specs })),
        ...(asyncapi === null ? [] : partNamed({ text: asyncapi, kind: 'channel', folder, specs })),
    ];
}
/** `[spec] METHOD /path`; without a description, or with one that lacks the operation, all that have it. */
function operationNamed(text, folder, specs) {
    const named = operationIn(text);
    if (named === null)
        return [];
    if (named.spec !== null)
        return boundIn(named.spec, named.operation, folder, specs);
    return specs.holding(named.operation).map((spec) => ({ spec, operation: keyHere(specs, spec, named.operation) }));
}
/** `[spec] Name` of a schema or a channel. */
function partNamed(given) {
    const { text, kind, folder, specs } = given;
    const words = text.slice(0, 2_000).trim().split(/\s+/);
    const name = `${kind} ${words.at(-1) ?? ''}`;
    const spec = words.length > 1 ? words[0] : undefined;
    if (spec !== undefined)
        return boundIn(spec, name, folder, specs);
    return specs.holding(name).map((each) => ({ spec: each, operation: name }));
}
function boundIn(name, operation, folder, specs) {
    const spec = specs.find(name, folder);
    return spec === null ? [] : [{ spec, operation: keyHere(specs, spec, operation) }];
}
function keyHere(specs, spec, operation) {
    const description = specs.read(spec);
    return (description === null ? null : operationOf(description, operation)?.key) ?? operation;
}

;// CONCATENATED MODULE: ./build/site/docs-json.js


const docs_json_DEPTH = 200;
const REDIRECTS = 100_000;
/** Reads `docs.json` (else `mint.json`) in `root`; what cannot be read is left out with a warning. */
function readDocsJson(files, root) {
    const legacy = !files.has(join(root, 'docs.json'));
    const warnings = [];
    const settings = asRecord(docs_json_createReader(files, root, warnings).read(legacy ? 'mint.json' : 'docs.json', []));
    return { settings: settings ?? {}, legacy, warnings };
}
/** `$ref`: a path from the folder of the file it stands in; siblings win over an object, an array takes the whole place. */
function docs_json_createReader(files, root, warnings) {
    const known = new Map();
    function read(path, trail) {
        if (trail.includes(path)) {
            warnings.push(`${path} refers to itself by $ref; that reference is left out`);
            return null;
        }
        if (known.has(path))
            return known.get(path);
        const value = resolve(parse(path), path, [...trail, path], 0);
        known.set(path, value);
        return value;
    }
    function parse(path) {
        const text = files.get(join(root, path));
        if (text === undefined) {
            warnings.push(`${path}, which docs.json refers to, is missing`);
            return null;
        }
        try {
            return JSON.parse(text.replace(/^\uFEFF/, ''));
        }
        catch {
            warnings.push(`${path} is not valid JSON; what it says is left out`);
            return null;
        }
    }
    function resolve(value, path, trail, depth) {
        if (depth > docs_json_DEPTH)
            return null;
        if (Array.isArray(value))
            return value.map((each) => resolve(each, path, trail, depth + 1));
        const record = asRecord(value);
        if (record === null)
            return value;
        const entries = Object.entries(record).filter(([key]) => key !== '$ref');
        const own = Object.fromEntries(entries.map(([key, each]) => [key, resolve(each, path, trail, depth + 1)]));
        const reference = asText(record['$ref']);
        const target = reference === null ? null : targetOf(path, reference);
        if (target === null)
            return own;
        const found = trail.length > docs_json_DEPTH ? null : read(target, trail);
        return Array.isArray(found) ? found : { ...asRecord(found), ...own };
    }
    function targetOf(path, reference) {
        const climbs = escapes(folderOf(path), reference);
        if (!climbs && reference.endsWith('.json'))
            return resolveFrom(reference.startsWith('/') ? '' : folderOf(path), reference);
        warnings.push(`${path} has a $ref that leaves the docs or is no JSON file; it is left out`);
        return null;
    }
    return { read };
}
function escapes(folder, reference) {
    let depth = folder === '' || reference.startsWith('/') ? 0 : folder.split('/').length;
    for (const segment of reference.split('/')) {
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function redirectsOf(settings) {
    const flat = asList(settings['redirects']).flatMap((each) => (Array.isArray(each) ? each : [each]));
    return flat.slice(0, REDIRECTS).flatMap((each) => {
        const source = asText(asRecord(each)?.['source']);
        const destination = asText(asRecord(each)?.['destination']);
        return source === null || destination === null ? [] : [{ source, destination }];
    });
}
function canonicalOf(settings) {
    const tags = asRecord(asRecord(settings['seo'])?.['metatags']) ?? asRecord(settings['metadata']);
    return asText(tags?.['canonical']);
}

;// CONCATENATED MODULE: ./build/site/yaml-outline.js
/** What a page's path and title are made from. */
const FIELDS = new Set(['tags', 'summary', 'title', 'x-mint', 'x-hidden', 'x-excluded']);
const VERSION = /^["']?(?:openapi|asyncapi)["']?\s*:/;
const SECTION = /^["']?(paths|webhooks|channels)["']?\s*:/;
/**
 * The lines of a large API description that say which operations it has, for a parser that would take seconds for the
 * whole. Block style only, which is how such files are written; anything else comes out as nothing.
 */
function outlineOf(text) {
    const kept = [];
    let section = null;
    const open = [];
    let dropped = -1;
    let whole = -1;
    for (const line of text.split('\n')) {
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const indent = line.length - content.length;
        if (indent === 0) {
            section = SECTION.exec(line)?.[1] ?? null;
            open.length = 0;
            dropped = -1;
            whole = -1;
            if (section !== null || VERSION.test(line))
                kept.push(line.slice(0, 200));
            continue;
        }
        if (section === null || isInside(dropped, indent, content))
            continue;
        if (isInside(whole, indent, content)) {
            kept.push(line);
            continue;
        }
        dropped = -1;
        whole = -1;
        while ((open.at(-1) ?? -1) >= indent)
            open.pop();
        open.push(indent);
        const isField = open.length > (section === 'channels' ? 1 : 2);
        if (!isField)
            kept.push(line);
        else if (FIELDS.has(yaml_outline_keyOf(content))) {
            kept.push(line);
            whole = indent;
        }
        else
            dropped = indent;
    }
    return kept.join('\n');
}
/** Below a field, also as its list, whose dashes may stand right under it. */
function isInside(field, indent, content) {
    return field >= 0 && (indent > field || (indent === field && content.startsWith('- ')));
}
function yaml_outline_keyOf(content) {
    return content.slice(0, content.indexOf(':')).replace(/["']/g, '').trim();
}

;// CONCATENATED MODULE: ./build/site/description.js


/** The order in which Mintlify goes through a path's methods, not that of the file. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const OPERATIONS = 20_000;
const JSON_DESCRIPTION = /"(?:openapi|asyncapi)"/;
const YAML_DESCRIPTION = /^(?:\uFEFF|\{.{0,200})?["']?(?:openapi|asyncapi)["']?\s*:/ms;
/** A longer YAML text is read in outline. */
const YAML_LIMIT = 1_000_000;
/**
 * Reads an API description (OpenAPI 3, AsyncAPI 2 and 3; JSON or YAML); null where the text is none, undefined where it
 * looks like one and cannot be read.
 */
function readDescription(path, text, yaml) {
    const json = /\.json$/i.test(path);
    if (!(json ? JSON_DESCRIPTION : YAML_DESCRIPTION).test(text))
        return null;
    const outline = !json && text.length > YAML_LIMIT;
    const value = json ? parsed(text) : yaml.read(outline ? outlineOf(text) : text);
    if (value === undefined)
        return undefined;
    const document = asRecord(value) ?? {};
    if (document['openapi'] !== undefined) {
        return descriptionOf('openapi', [...pathOperations(document), ...webhooks(document)], document, outline);
    }
    return document['asyncapi'] === undefined ? null : descriptionOf('asyncapi', channels(document), document, outline);
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function descriptionOf(kind, found, document, outline) {
    const operations = found.slice(0, OPERATIONS);
    const byKey = new Map(operations.toReversed().map((operation) => [operation.key, operation]));
    return { kind, operations, byKey, document, outline };
}
function pathOperations(document) {
    return asRecords(document['paths']).flatMap(([path, given]) => methodsOf(document, given).map(({ method, ...rest }) => description_operationOf({ key: `${method} ${path}`, name: `${method}-${path}`, ...rest })));
}
function webhooks(document) {
    return asRecords(document['webhooks']).flatMap(([name, given]) => methodsOf(document, given).map(({ operation, item }) => description_operationOf({ key: `webhook ${name}`, name, operation, item })));
}
function methodsOf(document, given) {
    const item = pathItem(document, given);
    return METHODS.flatMap((method) => {
        const operation = asRecord(item[method]);
        return operation === null ? [] : [{ method, operation, item }];
    });
}
function channels(document) {
    return asRecords(document['channels']).map(([name, channel]) => description_operationOf({ key: `channel ${name}`, name, operation: { ...channel, summary: channel['title'] }, item: {} }));
}
function description_operationOf(given) {
    const { key, name, operation, item } = given;
    const tags = Array.isArray(operation['tags']) ? operation['tags'] : [];
    const tag = tags[0];
    const shared = Object.entries(item).filter(([field]) => !METHODS.includes(field));
    return {
        key,
        name,
        tag: asText(tag) ?? asText(asRecord(tag)?.['name']),
        summary: asText(operation['summary']),
        href: asText(asRecord(operation['x-mint'])?.['href']),
        excluded: operation['x-excluded'] === true,
        hidden: operation['x-hidden'] === true,
        says: [operation, shared],
    };
}
/** A path item may stand elsewhere in the same document. */
function pathItem(document, given) {
    const reference = asText(given['$ref']);
    if (reference === null || !reference.startsWith('#/'))
        return given;
    return { ...asRecord(referredTo(document, reference)), ...given };
}

;// CONCATENATED MODULE: ./build/site/plain-fields.js
const INDENTED = /^[ \t]+\S/;
const ENTRY = /^[ \t]*-[ \t]+(\S.*)$/;
/** What may open a key in another form than ours, or a block that is no mapping. */
const OTHERWISE = /^["'?{&!]/;
/**
 * The wanted fields of a block of YAML in the plain case (`key: value` on one line, `[a, b]`, or a list of dashes),
 * which is nearly every page: a YAML parser takes a hundred times as long, several seconds on a large site. Of a key
 * that stands twice the first value counts. Null where a wanted value is anything else.
 */
function plainFields(block, wanted) {
    const fields = new Map();
    const lines = block.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const found = keyAndValue(line, wanted);
        if (found === null) {
            if (OTHERWISE.test(line))
                return null;
            continue;
        }
        const entries = found.value === '' ? entriesAfter(lines, at) : [];
        at += entries.length;
        const value = entries.length > 0 ? plainEntries(entries) : (plainList(found.value) ?? plainScalar(found.value));
        if (value === undefined || INDENTED.test(lines[at + 1] ?? ''))
            return null;
        fields.set(found.key, fields.get(found.key) ?? value);
    }
    return fields;
}
/** The wanted key that stands at the start of a line, and the rest of the line. */
function keyAndValue(line, wanted) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon));
    return wanted.has(key) ? { key, value: line.slice(colon + 1).trim() } : null;
}
function entriesAfter(lines, at) {
    const entries = [];
    for (let next = at + 1; ENTRY.test(lines[next] ?? ''); next++)
        entries.push(ENTRY.exec(lines[next] ?? '')?.[1] ?? '');
    return entries.map((entry) => entry.trim());
}
function plainEntries(entries) {
    const values = entries.map(plainScalar);
    return values.includes(undefined) ? undefined : values.flatMap((value) => value ?? []);
}
/** Quoted without escapes, or bare without a character that means something to YAML. */
const ITEM = /\s*(?:"([^"\\]*)"|'([^']*)'|([^\s,[\]{}"'&*!|>%@`#:?-][^,[\]{}"'#:]*))\s*(?:,|(?=\]$))/y;
function plainList(value) {
    if (!value.startsWith('[') || !value.endsWith(']'))
        return undefined;
    const items = [];
    ITEM.lastIndex = 1;
    while (ITEM.lastIndex < value.length - 1) {
        const item = ITEM.exec(value);
        if (item === null)
            return undefined;
        items.push((item[1] ?? item[2] ?? item[3] ?? '').trim());
    }
    return items;
}
/** A scalar that is its own text; undefined where only YAML can tell. */
function plainScalar(value) {
    if (value === '' || value === '~' || value === 'null')
        return null;
    const first = value[0] ?? '';
    if (first === '"' || first === "'") {
        const inner = value.slice(1, -1);
        const simple = value.length > 1 && value.endsWith(first) && !inner.includes(first) && !inner.includes('\\');
        return simple ? inner : undefined;
    }
    if ('[]{}>|&*!%@`#,?-:'.includes(first))
        return undefined;
    return value.includes(': ') || value.includes(' #') || value.endsWith(':') ? undefined : value;
}

;// CONCATENATED MODULE: ./build/site/front-matter.js


const NONE = { title: null, openapi: null, schema: null, asyncapi: null };
const LIMIT = 32_768;
const front_matter_TITLE_LIMIT = 300;
const KEYS = new Set(['title', 'sidebarTitle', 'openapi', 'openapi-schema', 'asyncapi']);
/** Reads the front matter of a page; a block that is no YAML is read line by line as far as it goes. */
function readFrontMatter(text, yaml) {
    const block = frontMatterOf(text);
    if (block === null)
        return NONE;
    const fields = readPlainly(block) ?? readAsYaml(block, yaml) ?? readLoosely(block);
    const title = fields['title'] ?? fields['sidebarTitle'] ?? null;
    return {
        title: title === null ? null : title.replace(/\s+/g, ' ').trim().slice(0, front_matter_TITLE_LIMIT).toWellFormed() || null,
        openapi: fields['openapi'] ?? null,
        schema: fields['openapi-schema'] ?? null,
        asyncapi: fields['asyncapi'] ?? null,
    };
}
/** The lines between the first `---` and the next. */
function frontMatterOf(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (!text.startsWith('---', start))
        return null;
    const head = text.slice(start, start + LIMIT);
    const body = head.indexOf('\n') + 1;
    if (body === 0 || head.slice(3, body).trim() !== '')
        return null;
    const end = head.slice(body - 1).search(/\r?\n---[ \t]*(?:\r?\n|$)/);
    return end < 0 ? null : head.slice(body, body - 1 + end);
}
function readPlainly(block) {
    const fields = plainFields(block, KEYS);
    return (fields && Object.fromEntries([...fields].map(([key, value]) => [key, typeof value === 'string' ? value : null])));
}
function readAsYaml(block, yaml) {
    const values = asRecord(yaml.read(block));
    if (values === null)
        return null;
    const fields = {};
    for (const [key, value] of Object.entries(values)) {
        if (KEYS.has(key))
            fields[key] = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
    }
    return fields;
}
function readLoosely(block) {
    const fields = {};
    for (const line of block.split('\n')) {
        const found = keyAndValue(line, KEYS);
        if (found !== null)
            fields[found.key] ??= found.value.replace(/^["']|["']$/g, '') || null;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/site/snippet-tags.js

/** Longest `<Snippet …>` tag that is looked at, in UTF-16 units. */
const TAG = 500;
const TAGS = 2_000;
const LINE = 10_000;
/** What legacy `<Snippet file="a/b.mdx" />` tags name, relative to `_snippets/`; a name without extension is tried with both. */
function snippetTags(lines) {
    const text = withoutComments(Array.from(lines, withoutInlineCode).join('\n'));
    const found = new Set();
    for (let at = text.indexOf('<Snippet'); at >= 0 && found.size < TAGS; at = text.indexOf('<Snippet', at + 1)) {
        const tag = /^<Snippet\s[^>]*?\bfile\s*=\s*\{?\s*["'`]([^"'`]+)["'`]/.exec(text.slice(at, at + TAG));
        const name = tag?.[1]?.trim();
        if (!name)
            continue;
        const path = keyOf(`_snippets/${resolveFrom('', name)}`);
        if (/\.(?:mdx?|[jt]sx)$/.test(path))
            found.add(path);
        else
            found.add(`${path}.mdx`).add(`${path}.md`);
    }
    return [...found];
}
function withoutInlineCode(line) {
    if (!line.includes('`'))
        return line;
    const parts = line.slice(0, LINE).split(/(`+)/);
    let text = '';
    for (let index = 0; index < parts.length; index += 2) {
        text += parts[index];
        const ticks = parts[index + 1];
        if (ticks === undefined)
            break;
        const close = parts.indexOf(ticks, index + 2);
        if (close > 0)
            index = close - 1;
        else
            text += ticks;
    }
    return text;
}
function withoutComments(text) {
    return strip(strip(text, '{/*', '*/}'), '<!--', '-->');
}
function strip(text, open, close) {
    let kept = '';
    let from = 0;
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, from)) {
        const end = text.indexOf(close, start + open.length);
        if (end < 0)
            break;
        kept += text.slice(from, start);
        from = end + close.length;
    }
    return kept + text.slice(from);
}

;// CONCATENATED MODULE: ./build/site/visible-lines.js

/** The lines of a page or a snippet outside of its front matter and its code fences. */
function* visibleLines(text) {
    let fence = null;
    for (const line of linesOf(text, bodyStart(text))) {
        const mark = fenceOf(line);
        if (fence === null && mark === null)
            yield line;
        else if (fence === null && mark !== null)
            fence = mark.fence;
        else if (fence !== null && mark?.bare === true && mark.fence.startsWith(fence))
            fence = null;
    }
}
/** One by one, since a list of all lines of all pages would be most of the memory a large site takes. */
function* linesOf(text, from = 0) {
    let start = from;
    for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}
function bodyStart(text) {
    const block = frontMatterOf(text);
    return block === null ? 0 : text.indexOf('\n') + block.length + 1;
}
/** Fences inside of lists and components are indented at will. */
function fenceOf(line) {
    if (!line.includes('```') && !line.includes('~~~'))
        return null;
    const match = /^[\s>]{0,200}(?:(?:[-*+]|\d{1,9}[.)])\s{1,20})?(`{3,}|~{3,})/.exec(line);
    const fence = match?.[1];
    if (match === null || fence === undefined)
        return null;
    const info = line.slice(match[0].length);
    if (fence.startsWith('`') && info.includes('`'))
        return null;
    return { fence, bare: info.trim() === '' };
}

;// CONCATENATED MODULE: ./build/site/imports.js



const NOTHING = { imports: [], others: [] };
/** An import that is spread over more lines than this is prose. */
const LINES = 100;
const SPECIFIERS = 2_000;
const imports_LINE = 4_000;
const SOURCE = /(?:\bfrom\s{0,20}|^import\s{0,20}|[};]\s{0,20}import\s{0,20})(["'])([^"']{1,1000})\1/g;
/** What the file at `path` (below the docs' root) imports. */
function usesOf(path, text) {
    const hasTags = text.includes('<Snippet');
    if (!hasTags && !/^(?:im|ex)port[\s{*"']/m.test(text))
        return NOTHING;
    const folder = folderOf(path);
    const { imports, exports } = specifiersOf(visibleLines(text));
    const targets = (specifiers) => specifiers.flatMap((each) => targetOf(folder, each) ?? []);
    const tags = hasTags && /\.mdx?$/i.test(path) ? snippetTags(visibleLines(text)) : [];
    return { imports: [...new Set(targets(imports))], others: [...new Set([...targets(exports), ...tags])] };
}
/** Where an import leads, below the docs' root; null where it names a package or a kind of file that is no snippet. */
function targetOf(folder, specifier) {
    if (!/\.(?:mdx?|[jt]sx)$/i.test(specifier))
        return null;
    if (specifier.startsWith('/'))
        return keyOf(resolveFrom('', specifier));
    return /^\.\.?\//.test(specifier) ? keyOf(resolveFrom(folder, specifier)) : null;
}
function specifiersOf(lines) {
    const imports = [];
    const exports = [];
    let found = imports;
    let open = 0;
    for (const line of lines) {
        if (/^(?:import[\s{*"']|export\s*[{*])/.test(line)) {
            open = LINES;
            found = line.startsWith('import') ? imports : exports;
        }
        if (open === 0)
            continue;
        const sources = sourcesIn(line.slice(0, imports_LINE), open < LINES);
        found.push(...sources);
        open = sources.length > 0 ? 0 : open - 1;
        if (imports.length + exports.length > SPECIFIERS)
            break;
    }
    return { imports, exports };
}
/** `from "…"`, `import "…"`, or the text alone on a line after `from`. */
function sourcesIn(line, continued) {
    const alone = continued ? /^\s{0,200}(["'])([^"']{1,1000})\1;?\s*$/.exec(line)?.[2] : undefined;
    if (alone !== undefined)
        return [alone];
    return [...line.matchAll(SOURCE)].map((match) => match[2] ?? '');
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/site/mintignore.js

/** What Mintlify leaves out without being told. */
const BUILT_IN = [
    '.git',
    '.github',
    '.claude',
    '.agents',
    '.cursor',
    '.idea',
    '.vscode',
    '.mintlify/*',
    '!.mintlify/skills',
    'node_modules',
    'README.md',
    'LICENSE.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
];
/** A pattern becomes a regular expression, and each further wildcard of a segment multiplies its worst case. */
const WILDCARDS = 4;
const PATTERNS = 500;
/** Which paths below the docs' root are left out: the built-in patterns, then those of `.mintignore`. */
function createIgnore(text) {
    const lines = text.split(/\r?\n/, 10 * PATTERNS).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const patterns = lines.filter(isTame).slice(0, PATTERNS);
    const matcher = ignore().add(BUILT_IN).add(patterns);
    return {
        complete: patterns.length === lines.length,
        ignores: (path) => ignore.isPathValid(path) && matcher.ignores(path),
    };
}
function isTame(pattern) {
    return pattern.length <= 500 && pattern.split('/').every((part) => part.split(/[*?[]/).length - 1 <= WILDCARDS);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/site/yaml.js

/** `characters`: how much is read in all; `strict`: a text with mistakes is no YAML. */
function createYaml(characters, strict) {
    let left = characters;
    return {
        read(text) {
            if (text.length > left)
                return undefined;
            left -= text.length;
            try {
                return (0,yaml_dist/* parse */.qg)(text, {
                    uniqueKeys: false,
                    strict,
                    prettyErrors: false,
                    logLevel: strict ? 'error' : 'silent',
                    merge: true,
                });
            }
            catch {
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/site/readings.js





/** A text that is longer is no page that a person wrote; only its beginning is read. */
const TEXT = 2_000_000;
/** How much YAML is parsed in all, in UTF-16 units; nearly all front matter is read without a parser. */
const FRONT_MATTER = 500_000;
const DESCRIPTIONS = 2_000_000;
function createReadings() {
    const blocks = createYaml(FRONT_MATTER, true);
    const documents = createYaml(DESCRIPTIONS, false);
    const unread = new Set();
    const ignore = remember((_, text) => createIgnore(text));
    return {
        unread,
        ignore: (text) => ignore('.mintignore', text),
        text: remember((path, text) => readText(path, text, blocks)),
        description: remember((path, text) => {
            const description = readDescription(path, text, documents);
            if (description === undefined)
                unread.add(path);
            return description ?? null;
        }),
    };
}
function readText(path, text, yaml) {
    const start = text.length > TEXT ? text.slice(0, TEXT) : text;
    if (start.includes('\0'))
        return { imports: [], others: [], frontMatter: null };
    return { ...usesOf(path, start), frontMatter: /\.mdx?$/i.test(path) ? readFrontMatter(start, yaml) : null };
}
/** The new and the old text of a file are both asked for when a pull request is looked at. */
const TEXTS = 2;
function remember(read) {
    const known = new Map();
    return (path, text) => {
        const readings = known.get(path) ?? [];
        const old = readings.find((reading) => reading.text === text);
        if (old !== undefined)
            return old.value;
        const value = read(path, text);
        known.set(path, [{ text, value }, ...readings].slice(0, TEXTS));
        return value;
    };
}

;// CONCATENATED MODULE: ./build/site/roles.js

const NO_PAGES = new Set(['readme.md', 'license.md', 'contributing.md', 'contribute.md']);
/** What the file at `path` (below the docs' root) is by its name. */
function roleOf(path) {
    const name = nameOf(path).toLowerCase();
    if (/\.[jt]sx$/.test(name))
        return 'snippet';
    if (/\.(json|ya?ml)$/.test(name))
        return 'data';
    if (!/\.mdx?$/.test(path))
        return 'none';
    if (/^_?snippets\//i.test(path))
        return 'snippet';
    if (NO_PAGES.has(name) || isSkill(path))
        return 'none';
    return 'page';
}
function isSkill(path) {
    return /^(?:\.mintlify\/skills\/(?:.*\/)?)?skill\.md$/i.test(path);
}

;// CONCATENATED MODULE: ./build/site/root.js


/** Keys by which a `docs.json` is told from some other file of that name. */
const KNOWN = ['navigation', 'theme', 'colors', 'name', 'redirects', 'tabs', 'favicon', '$ref'];
const LISTED = 20;
/**
 * The folder that holds `docs.json`, else the legacy `mint.json`; '' for the repository's root, null where there is none.
 * Throws an Error where several folders do and none is named, or where the named one does not.
 */
function findRoot(files, docsPath) {
    if (docsPath !== null && docsPath.trim() !== '')
        return namedRoot(files, docsPath);
    const settings = ['docs.json', 'mint.json'].map((name) => candidates(files, name)).find((found) => found.length > 0) ?? [];
    if (settings.length > 1) {
        throw new Error(`Several docs sites were found: ${listed(settings)}. Set docs-path to the folder of the one that is meant.`);
    }
    return settings[0] === undefined ? null : folderOf(settings[0]);
}
function namedRoot(files, docsPath) {
    const path = resolveFrom('', docsPath.trim().replaceAll('\\', '/'));
    const root = /^(?:docs|mint)\.json$/.test(nameOf(path)) ? folderOf(path) : path;
    if (files.has(join(root, 'docs.json')) || files.has(join(root, 'mint.json')))
        return root;
    const others = candidates(files, 'docs.json');
    const hint = others.length === 0 ? '' : ` The repository has ${listed(others)}.`;
    if (![...files.keys()].some((file) => below(root, file) !== null)) {
        throw new Error(`docs-path names a folder that is not there, or holds no docs at all. Write it from the root of the repository, such as sites/product.${hint}`);
    }
    throw new Error(`docs-path names a folder that holds no docs.json. Name the one that docs.json itself lies in.${hint}`);
}
function candidates(files, name) {
    const found = [...files.keys()].filter((file) => nameOf(file) === name && !/(?:^|\/)(?:node_modules|\.git)\//.test(file));
    const mintlify = found.filter((file) => looksLikeSettings(files.get(file) ?? ''));
    return (mintlify.length > 0 ? mintlify : found).toSorted();
}
/** Broken and empty settings count: only a file that is plainly something else is passed over. */
function looksLikeSettings(text) {
    try {
        const settings = asRecord(JSON.parse(text.replace(/^\uFEFF/, '')));
        if (settings === null)
            return false;
        const keys = Object.keys(settings);
        const schema = asText(settings['$schema']) ?? '';
        return keys.length === 0 || schema.includes('mintlify') || keys.some((key) => KNOWN.includes(key));
    }
    catch {
        return true;
    }
}
function listed(files) {
    const names = files.slice(0, LISTED).map(printable);
    return files.length > LISTED ? `${names.join(', ')} and ${files.length - LISTED} more` : names.join(', ');
}
/** A file's name as it may stand in a message. */
function printable(file) {
    return file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200);
}

;// CONCATENATED MODULE: ./build/site/build.js









const WARNINGS = 20;
/**
 * The map of the docs site in these files; an empty one (`root` null) where there is no `docs.json` or `mint.json`.
 * Throws an Error with one clear sentence where several are found and none is named, or the named folder has none.
 */
function buildSite(files, options) {
    const root = findRoot(files, options.docsPath);
    return root === null ? emptySite(files) : buildSiteAt(files, root, createReadings());
}
/** The same for a known root, with what is already known of single files. */
function buildSiteAt(files, root, readings) {
    const docsJson = readDocsJson(files, root);
    const ignore = readings.ignore(files.get(join(root, '.mintignore')) ?? '');
    const sources = filesByRole(files, root, ignore.ignores);
    const texts = [...sources.page, ...sources.snippet].map((path) => ({
        path,
        reading: readings.text(path, files.get(join(root, path)) ?? ''),
    }));
    const specs = createSpecs(sources.data, (path) => readings.description(path, files.get(join(root, path)) ?? ''));
    const imports = importGraph(texts, root);
    const imported = new Set(texts.flatMap(({ reading }) => reading.imports));
    const pages = texts.filter(({ path }) => roleOf(path) === 'page' && !imported.has(keyOf(path)));
    const navigation = readNavigation(docsJson.settings, docsJson.legacy);
    const generated = apiPages(navigation, specs);
    const bound = pages.flatMap(({ path, reading }) => reading.frontMatter === null
        ? []
        : boundTo(reading.frontMatter, folderOf(path), specs).map((each) => ({ ...each, path: pathOf(path) })));
    const bindings = [...bound, ...generated].map(({ path, spec, operation }) => ({
        path,
        spec: join(root, spec),
        operation,
    }));
    const summaries = new Map(bound.map(({ path, spec, operation }) => [path, specs.read(spec)?.byKey.get(operation)?.summary ?? null]));
    const warnings = [
        ...docsJson.warnings,
        ...(ignore.complete ? [] : ['.mintignore is read only in part']),
        ...[...readings.unread].map((path) => `${path} cannot be read as an API description: it is broken or too large`),
    ];
    return {
        root,
        pages: pagesByPath({ root, pages, generated, bindings, summaries }),
        pathOfFile: new Map(pages.map(({ path }) => [join(root, path), pathOf(path)])),
        redirects: redirectsOf(docsJson.settings),
        navigation,
        imports,
        bindings,
        canonical: canonicalOf(docsJson.settings),
        warnings: warnings.slice(0, WARNINGS).map(printable),
        files,
        readings,
        ignores: ignore.ignores,
    };
}
function emptySite(files) {
    return {
        root: null,
        pages: new Map(),
        pathOfFile: new Map(),
        redirects: [],
        navigation: { pages: [], whole: [], listed: [] },
        imports: new Map(),
        bindings: [],
        canonical: null,
        warnings: [],
        files,
        readings: createReadings(),
        ignores: () => false,
    };
}
/** Paths below the root, without what is ignored. */
function filesByRole(files, root, ignores) {
    const roles = { page: [], snippet: [], data: [], none: [] };
    for (const file of files.keys()) {
        const path = below(root, file);
        if (path === null || path === '')
            continue;
        const role = roleOf(path);
        if (role !== 'none' && !ignores(path))
            roles[role].push(path);
    }
    return roles;
}
function importGraph(texts, root) {
    const users = new Map();
    for (const { path, reading } of texts) {
        for (const key of new Set([...reading.imports, ...reading.others])) {
            const list = users.get(key);
            if (list === undefined)
                users.set(key, [join(root, path)]);
            else
                list.push(join(root, path));
        }
    }
    return users;
}
function pagesByPath(given) {
    const { root, pages, generated, bindings, summaries } = given;
    const specOf = new Map(bindings.map(({ path, spec }) => [path, spec]));
    const byPath = new Map();
    for (const { path: file, reading } of pages.toSorted((a, b) => rank(a.path) - rank(b.path))) {
        const path = pathOf(file);
        if (byPath.has(path))
            continue;
        const title = reading.frontMatter?.title ?? summaries.get(path) ?? null;
        byPath.set(path, { path, file: join(root, file), title, kind: 'file', spec: specOf.get(path) ?? null });
    }
    for (const { path, spec, title } of generated) {
        const file = join(root, spec);
        if (!byPath.has(path))
            byPath.set(path, { path, file, title, kind: 'api', spec: file });
    }
    return byPath;
}
/** Which of two files with one path is served: `a.mdx`, `a.md`, `a/index.mdx`, `a/index.md`. */
function rank(path) {
    return (/(?:^|\/)index\.mdx?$/i.test(path) ? 2 : 0) + (path.toLowerCase().endsWith('.md') ? 1 : 0);
}

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/site/sections/front-matter.js


const MOST_UNITS = 20_000;
const MOST_KEYWORDS = 100;
const ALSO = ['sidebarTitle', 'openapi', 'api', 'openapi-schema', 'asyncapi'];
const front_matter_FIELDS = new Set(['title', 'description', 'keywords', ...ALSO]);
const front_matter_NOTHING = { title: null, description: null, keywords: [], also: [] };
/** Splits a page's source into its block of front matter, null where there is none or it never ends, and the rest. */
function splitFrontMatter(source) {
    const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
    if (!opening)
        return { block: null, body: source };
    const rest = source.slice(opening[0].length);
    const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest.slice(0, MOST_UNITS));
    if (!closing)
        return { block: null, body: source };
    return { block: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
}
/** What a block says; a damaged one, or one for which the budget of YAML does not last, says nothing. Never throws. */
function front_matter_readFrontMatter(block, yaml) {
    const plain = block === null ? null : plainFields(block, front_matter_FIELDS);
    const fields = block === null ? null : plain ? Object.fromEntries(plain) : asRecord(yaml.read(block));
    if (fields === null)
        return front_matter_NOTHING;
    return {
        title: textOf(fields['title']),
        description: textOf(fields['description']),
        keywords: listOf(fields['keywords']),
        also: ALSO.flatMap((name) => textOf(fields[name]) ?? []),
    };
}
function textOf(value) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return null;
    return String(value).replace(/\s+/g, ' ').trim().slice(0, 1_000) || null;
}
function listOf(value) {
    const entries = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
    return entries.slice(0, MOST_KEYWORDS).flatMap((entry) => textOf(entry) ?? []);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/site/sections/lines.js


const lines_MOST_UNITS = 400_000;
const DEEPEST = 4;
const FENCE = /^\s{0,40}(`{3,}|~{3,})(.*)$/;
const IMPORT = /^import\s+(?:\{\s*)?(\w{1,80})(?:\s*\})?\s+from\s+['"]([^'"]{1,300})['"]/;
const USE = /^\s*<([A-Z]\w{0,80})(?:\s[^>]{0,500})?\/>\s*$/;
const LEGACY_FILE = /\sfile=["']([^"']{1,300})["']/;
/** The lines of a page with the snippets it uses read in their places; bounded in size and depth. */
function lines_linesOf(files, page) {
    const lines = [];
    const left = { units: lines_MOST_UNITS };
    unroll({ files, root: page.root, lines, left }, page.file, page.body, []);
    return lines;
}
function unroll(state, file, body, within) {
    const imports = new Map();
    let fence = null;
    let exporting = false;
    for (const text of body.slice(0, state.left.units).split(/\r?\n/)) {
        state.left.units -= text.length + 1;
        if (state.left.units <= 0)
            return;
        const mark = FENCE.exec(text);
        if (fence !== null) {
            if (mark && closes(mark, fence))
                fence = null;
            else
                state.lines.push({ kind: 'code', text });
            continue;
        }
        if (mark) {
            fence = mark[1];
            state.lines.push({ kind: 'code', text: mark[2] });
            continue;
        }
        exporting = text.trim() !== '' && (exporting || text.startsWith('export '));
        if (exporting)
            continue;
        const imported = IMPORT.exec(text);
        if (imported)
            imports.set(imported[1], resolve(state.root, file, imported[2]));
        if (text.startsWith('import '))
            continue;
        const snippet = snippetOf(state, imports, text);
        if (snippet === null)
            state.lines.push({ kind: 'prose', text });
        else if (within.length < DEEPEST && !within.includes(snippet)) {
            const source = splitFrontMatter(state.files.get(snippet)).body;
            unroll(state, snippet, source, [...within, snippet]);
        }
    }
}
function closes(mark, fence) {
    const found = mark[1];
    return found[0] === fence[0] && found.length >= fence.length && mark[2].trim() === '';
}
/** The Markdown snippet that a line stands for, or null where it is ordinary text. */
function snippetOf(state, imports, text) {
    const name = text.length <= 1_000 && text.includes('/>') ? USE.exec(text)?.[1] : undefined;
    if (name === undefined)
        return null;
    const legacy = name === 'Snippet' ? LEGACY_FILE.exec(text)?.[1] : undefined;
    const file = legacy === undefined ? imports.get(name) : external_node_path_.posix.join(state.root, '_snippets', external_node_path_.posix.join('/', legacy));
    return file !== undefined && /\.mdx?$/i.test(file) && state.files.has(file) ? file : null;
}
/** `/x` is from the content root, `./` and `../` from the importing file, never above the root. */
function resolve(root, file, target) {
    if (target.startsWith('/'))
        return external_node_path_.posix.join(root, target);
    const below = external_node_path_.posix.relative(root || '.', external_node_path_.posix.dirname(file));
    return external_node_path_.posix.join(root, external_node_path_.posix.join('/', below, target).slice(1));
}

;// CONCATENATED MODULE: ./build/site/sections.js





const MOST_SECTIONS = 300;
const MOST_UNITS_IN_ALL = 30_000_000;
/** How much front matter is parsed as YAML in all; nearly all of it is read without a parser. */
const MOST_YAML = 300_000;
const HEADING = /^\s{0,20}(#{1,6})\s+(\S.*)$/;
/**
 * Every page's sections in the order of the pages; pages without a readable file have none. Linear, never throws.
 *
 * @param apiTextOf what an API description says on the page of this path; '' where it says nothing
 */
function sectionsOf(files, pages, apiTextOf = () => '') {
    const yaml = createYaml(MOST_YAML, false);
    const sections = [];
    let units = 0;
    for (const page of pages) {
        const source = page.file === null ? undefined : files.get(page.file);
        if (page.file === null || source === undefined || units > MOST_UNITS_IN_ALL)
            continue;
        const written = sectionsOfPage(files, { ...page, file: page.file }, source, yaml);
        for (const section of withApiText(written, apiTextOf(page.path))) {
            sections.push(section);
            units += section.text.length;
        }
    }
    return sections;
}
/** The docs' text page by page, for steps that only count words. */
function docsTextOf(sections) {
    const pages = new Map();
    for (const section of sections) {
        const texts = pages.get(section.path) ?? [
            section.title ?? '',
            section.description ?? '',
            section.keywords.join(', '),
        ];
        if (section.heading !== null)
            texts.push(section.heading);
        texts.push(section.text);
        pages.set(section.path, texts);
    }
    return [...pages].map(([path, texts]) => ({ path, text: texts.filter((text) => text !== '').join('\n') }));
}
function sectionsOfPage(files, page, source, yaml) {
    if (!/\.mdx?$/i.test(page.file))
        return [sections_bare(page)];
    const { block, body } = splitFrontMatter(source);
    const head = front_matter_readFrontMatter(block, yaml);
    const lines = lines_linesOf(files, { file: page.file, root: rootOf(page.file, page.path), body });
    const slugger = new github_slugger/* default */.A();
    const trail = [];
    const sections = [];
    let title = page.title ?? head.title;
    for (const part of partsOf(lines)) {
        const heading = part.heading === null ? null : headingOf(part.heading, slugger);
        if (heading && title === null && part.level === 1)
            title = heading.text;
        while (trail.length > 0 && (trail.at(-1)?.level ?? 0) >= part.level)
            trail.pop();
        const text = sections_textOf(part.lines, heading === null ? head : null);
        if (heading === null && text === '' && sections.length === 0 && head.title === null && title === null)
            continue;
        sections.push({
            path: page.path,
            file: page.file,
            title,
            description: head.description,
            keywords: head.keywords,
            heading: heading?.text ?? null,
            above: trail.map((above) => above.heading),
            anchor: heading?.anchor ?? null,
            text,
        });
        if (heading)
            trail.push({ level: part.level, heading: heading.text });
    }
    return sections;
}
/** What an API description says on a page stands before its first heading. */
function withApiText(sections, apiText) {
    const [first, ...others] = sections;
    if (first === undefined || apiText === '')
        return sections;
    const text = [first.text, apiText].filter((part) => part !== '').join('\n');
    if (first.heading === null)
        return [{ ...first, text }, ...others];
    return [{ ...first, heading: null, above: [], anchor: null, text: apiText }, ...sections];
}
/** A page made from an API description: nothing but its title is written in the file. */
function sections_bare({ path, file, title }) {
    const text = title ?? '';
    return { path, file, title, description: null, keywords: [], heading: null, above: [], anchor: null, text };
}
/** The content root, `docs/` or '': what is left of the file's name before the page's path. */
function rootOf(file, path) {
    const stem = file.replace(/\.mdx?$/i, '').replace(/(^|\/)index$/i, '');
    const tail = path.slice(1);
    return stem.toLowerCase().endsWith(tail.toLowerCase()) ? stem.slice(0, stem.length - tail.length) : '';
}
function partsOf(lines) {
    const parts = [{ heading: null, level: 0, lines: [] }];
    for (const line of lines) {
        const heading = line.kind === 'prose' && line.text.length <= 1_000 ? HEADING.exec(line.text) : null;
        if (heading && parts.length < MOST_SECTIONS) {
            parts.push({ heading: heading[2], level: heading[1].length, lines: [] });
        }
        else
            parts.at(-1)?.lines.push(line);
    }
    return parts;
}
function headingOf(raw, slugger) {
    const own = /\s*\{#([^{}\s]{1,200})\}\s*$/.exec(raw);
    const text = readable_readable((own ? raw.slice(0, own.index) : raw).replace(/\s#{1,9}\s*$/, '')).replaceAll('\n', ' ');
    return { text, anchor: own?.[1] ?? slugger.slug(text) };
}
function sections_textOf(lines, head) {
    const texts = head ? [...head.also] : [];
    let prose = [];
    const flush = () => {
        const text = readable_readable(prose.join('\n'));
        if (text !== '')
            texts.push(text);
        prose = [];
    };
    for (const line of lines) {
        if (line.kind === 'prose')
            prose.push(line.text);
        else {
            flush();
            if (line.text.trim() !== '')
                texts.push(line.text.trim());
        }
    }
    flush();
    return texts.join('\n');
}

;// CONCATENATED MODULE: ./build/steps/group/docs-words.js



const LEAST_COUNT = 2;
const MAX_WORDS = 6_000;
/** Enough for any site to show what its words mean; more costs time alone. */
const MAX_CHARACTERS = 1_500_000;
function docsWordsOf(pages) {
    const stems = docs_words_createNumbering();
    const rows = docs_words_bounded(pages).map((text) => contentOf(text, stems));
    const counts = countsOf(rows, stems.found.length);
    const kept = Array.from(counts.keys())
        .filter((stem) => counts[stem] >= LEAST_COUNT)
        .sort((a, b) => counts[b] - counts[a] || (stems.of(a) < stems.of(b) ? -1 : 1))
        .slice(0, MAX_WORDS);
    const ranks = new Int32Array(counts.length).fill(RARE);
    kept.forEach((stem, rank) => {
        ranks[stem] = rank;
    });
    const numbered = rows.map((row) => row.map((stem) => ranks[stem]).filter(isKept));
    return {
        numbers: new Map(kept.map((stem, rank) => [stems.of(stem), rank])),
        counts: Int32Array.from(kept, (stem) => counts[stem]),
        rows: numbered,
        total: numbered.reduce((sum, row) => sum + row.length, 0),
    };
}
const RARE = -1;
function isKept(number) {
    return number !== RARE;
}
function countsOf(rows, size) {
    const counts = new Int32Array(size);
    for (const row of rows)
        for (let at = 0; at < row.length; at++)
            counts[row[at]] = counts[row[at]] + 1;
    return counts;
}
function docs_words_bounded(pages) {
    let left = MAX_CHARACTERS;
    const texts = [];
    for (const { text } of [...pages].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        if (left <= 0)
            break;
        texts.push(text.slice(0, left));
        left -= text.length;
    }
    return texts;
}
/** The numbers of a page's stems that carry a subject, in their order. */
function contentOf(text, stems) {
    const numbers = stems.numbersIn(languageOf(readable(text).toLowerCase()) ?? 'en');
    const found = [];
    for (const piece of piecesOf(text.normalize('NFKC'))) {
        const own = numbers(piece);
        if (typeof own === 'number')
            found.push(own);
        else
            for (const number of own)
                found.push(number);
    }
    return Int32Array.from(found);
}
function docs_words_createNumbering() {
    const found = [];
    const numbers = new Map();
    const numberOf = ({ stem }) => {
        const number = numbers.get(stem) ?? found.push(stem) - 1;
        numbers.set(stem, number);
        return number;
    };
    const languages = new Map();
    return {
        found,
        of: (number) => found[number],
        numbersIn(language) {
            const known = languages.get(language) ?? new Map();
            languages.set(language, known);
            const learn = (piece) => {
                const own = wordsOfPiece(piece, language)
                    .filter((word) => !word.stop)
                    .map(numberOf);
                const [only] = own;
                const learnt = only !== undefined && own.length === 1 ? only : own;
                known.set(piece, learnt);
                return learnt;
            };
            return (piece) => known.get(piece) ?? learn(piece);
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/group/dense-matrix.js
/** Dense matrices are arrays of rows of `width` numbers. */
/** The products of all pairs of columns. */
function gram(dense, width) {
    const product = new Float64Array(width * width);
    for (let row = 0; row < dense.length; row += width) {
        for (let a = 0; a < width; a++) {
            const value = dense[row + a];
            for (let b = 0; b <= a; b++)
                product[a * width + b] = product[a * width + b] + value * dense[row + b];
        }
    }
    for (let a = 0; a < width; a++)
        for (let b = 0; b < a; b++)
            product[b * width + a] = product[a * width + b];
    return product;
}
/** Columns made orthonormal; twice, as once is not precise. */
function orthonormal(dense, width) {
    return orthonormalOnce(orthonormalOnce(dense, width), width);
}
/** The matrix times the inverse of the Cholesky factor of its columns' products. */
function orthonormalOnce(dense, width) {
    const factor = choleskyOf(gram(dense, width), width);
    const result = dense.slice();
    for (let row = 0; row < dense.length; row += width) {
        for (let column = 0; column < width; column++) {
            let value = result[row + column];
            for (let k = 0; k < column; k++)
                value -= result[row + k] * factor[column * width + k];
            const pivot = factor[column * width + column];
            result[row + column] = pivot > 0 ? value / pivot : 0;
        }
    }
    return result;
}
function choleskyOf(matrix, width) {
    const factor = matrix.slice();
    for (let column = 0; column < width; column++) {
        for (let row = column; row < width; row++) {
            let value = factor[row * width + column];
            for (let k = 0; k < column; k++)
                value -= factor[row * width + k] * factor[column * width + k];
            factor[row * width + column] = value;
        }
        const pivot = factor[column * width + column];
        // A direction that is not there stays empty.
        const scale = pivot > 1e-9 * matrix[column * width + column] ? 1 / Math.sqrt(pivot) : 0;
        for (let row = column; row < width; row++)
            factor[row * width + column] = factor[row * width + column] * scale;
    }
    return factor;
}
const MAX_SWEEPS = 12;
/** Eigenvalues, largest first, and eigenvectors in columns, by Jacobi's rotations. */
function symmetricEigen(matrix, width) {
    const m = matrix.slice();
    const v = new Float64Array(width * width);
    for (let a = 0; a < width; a++)
        v[a * width + a] = 1;
    const trace = Array.from({ length: width }, (_, a) => Math.abs(m[a * width + a])).reduce((x, y) => x + y, 0);
    for (let sweep = 0, turning = true; turning && sweep < MAX_SWEEPS; sweep++) {
        turning = false;
        for (let a = 0; a < width; a++) {
            for (let b = a + 1; b < width; b++) {
                const off = m[a * width + b];
                if (Math.abs(off) <= 1e-12 * trace)
                    continue;
                turning = true;
                const theta = (m[b * width + b] - m[a * width + a]) / (2 * off);
                const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
                const turn = { a, b, cosine: 1 / Math.sqrt(tangent * tangent + 1), tangent };
                rotateColumns(m, width, turn);
                rotateRows(m, width, turn);
                rotateColumns(v, width, turn);
            }
        }
    }
    const order = Array.from({ length: width }, (_, a) => a).sort((a, b) => diagonal(m, width, b) - diagonal(m, width, a));
    const vectors = new Float64Array(width * width);
    order.forEach((from, to) => {
        for (let k = 0; k < width; k++)
            vectors[k * width + to] = v[k * width + from];
    });
    return { values: Float64Array.from(order, (a) => diagonal(m, width, a)), vectors };
}
function rotateColumns(x, width, turn) {
    for (let row = 0; row < width; row++)
        rotate(x, row * width + turn.a, row * width + turn.b, turn);
}
function rotateRows(x, width, turn) {
    for (let column = 0; column < width; column++)
        rotate(x, turn.a * width + column, turn.b * width + column, turn);
}
function rotate(x, p, q, { cosine, tangent }) {
    const first = x[p];
    const second = x[q];
    x[p] = cosine * (first - tangent * second);
    x[q] = cosine * (tangent * first + second);
}
function diagonal(m, width, a) {
    return m[a * width + a];
}

;// CONCATENATED MODULE: ./build/steps/group/leading-directions.js

const SPARE = 8;
const POWER_STEPS = 1;
const SEED = 0x2545f491;
/** The first `wanted` right singular directions of a matrix, by subspace iteration from seeded noise: always the same. */
function leadingDirections(rows, columns, wanted) {
    const width = Math.min(columns, wanted + SPARE);
    const byColumn = transposed(rows, columns);
    let basis = noise(columns, width);
    for (let step = 0; step < POWER_STEPS; step++) {
        basis = orthonormal(times(byColumn, times(rows, basis, width), width), width);
    }
    const { values, vectors } = symmetricEigen(gram(times(rows, basis, width), width), width);
    const dimensions = Math.min(wanted, width);
    const strengths = values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(0, value)));
    return { dimensions, strengths, directions: turned(basis, vectors, width, dimensions) };
}
function noise(rows, width) {
    let state = SEED;
    return new Float32Array(rows * width).map(() => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state / 2 ** 31;
    });
}
function times(rows, dense, width) {
    const product = new Float32Array(rows.length * width);
    for (const panel of panelsOf(dense, width))
        for (let row = 0; row < rows.length; row++)
            timesPanel(rows[row], panel, product, row * width);
    return product;
}
const PANEL = 8;
function panelsOf(dense, width) {
    return Array.from({ length: Math.ceil(width / PANEL) }, (_, panel) => {
        const from = panel * PANEL;
        const columns = Math.min(PANEL, width - from);
        const values = new Float32Array((dense.length / width) * PANEL);
        for (let at = from, to = 0; at < dense.length; at += width, to += PANEL)
            for (let k = 0; k < columns; k++)
                values[to + k] = dense[at + k];
        return { from, columns, values };
    });
}
/** One row's product with a panel, rounded at each step as if it were stored. `to`: where the row's product begins. */
function timesPanel(row, panel, product, to) {
    const { columns, values } = row;
    const dense = panel.values;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let at = 0; at < columns.length; at++) {
        const value = values[at];
        const from = columns[at] * PANEL;
        a = Math.fround(a + value * dense[from]);
        b = Math.fround(b + value * dense[from + 1]);
        c = Math.fround(c + value * dense[from + 2]);
        d = Math.fround(d + value * dense[from + 3]);
        e = Math.fround(e + value * dense[from + 4]);
        f = Math.fround(f + value * dense[from + 5]);
        g = Math.fround(g + value * dense[from + 6]);
        h = Math.fround(h + value * dense[from + 7]);
    }
    const sums = [a, b, c, d, e, f, g, h];
    for (let k = 0; k < panel.columns; k++)
        product[to + panel.from + k] = sums[k];
}
/** So many rows, one for each column. */
function transposed(rows, size) {
    const starts = new Int32Array(size + 1);
    for (const { columns } of rows)
        for (let at = 0; at < columns.length; at++) {
            const after = columns[at] + 1;
            starts[after] = starts[after] + 1;
        }
    for (let column = 0; column < size; column++)
        starts[column + 1] = starts[column + 1] + starts[column];
    const places = new Int32Array(starts[size]);
    const held = new Float32Array(places.length);
    const next = starts.slice();
    rows.forEach(({ columns, values }, row) => {
        for (let at = 0; at < columns.length; at++) {
            const column = columns[at];
            const to = next[column];
            places[to] = row;
            held[to] = values[at];
            next[column] = to + 1;
        }
    });
    return Array.from({ length: size }, (_, column) => {
        const [from, to] = [starts[column], starts[column + 1]];
        return { columns: places.subarray(from, to), values: held.subarray(from, to) };
    });
}
function turned(basis, turn, width, dimensions) {
    const rows = basis.length / width;
    const result = new Float32Array(rows * dimensions);
    for (let row = 0; row < rows; row++)
        for (let k = 0; k < width; k++) {
            const value = basis[row * width + k];
            for (let d = 0; d < dimensions; d++) {
                const at = row * dimensions + d;
                result[at] = result[at] + value * turn[k * width + d];
            }
        }
    return result;
}

;// CONCATENATED MODULE: ./build/steps/group/word-vectors.js

const WINDOW = 10;
const SMOOTHING = 0.75;
/** The directions are learned on so many of the commonest words: three times as many give the same groups. */
const LEARNED_ON = 1_000;
const DIMENSIONS = 48;
/** Positive pointwise mutual information of words that stand near each other, reduced to its leading directions. */
function wordVectorsOf(docs) {
    const associations = associationsOf(docs);
    const learned = Math.min(LEARNED_ON, docs.counts.length);
    const rows = Array.from({ length: learned }, (_, word) => associations(word));
    const { dimensions, directions, strengths } = leadingDirections(rows, learned, DIMENSIONS);
    const panels = panelsOf(directions, dimensions);
    const known = new Map();
    const project = (word) => {
        const vector = new Float32Array(dimensions);
        const row = rows[word] ?? associations(word);
        for (const panel of panels)
            timesPanel(row, panel, vector, 0);
        return vector.map((value, d) => value / Math.sqrt(strengths[d] || 1));
    };
    return {
        dimensions,
        of(word) {
            const vector = known.get(word) ?? project(word);
            known.set(word, vector);
            return vector;
        },
    };
}
/** A word's associations with the commonest words. */
function associationsOf({ counts, rows }) {
    const { tokens, places, starts } = occurrencesOf(rows, counts);
    const contexts = Float64Array.from(counts, (count) => (2 * WINDOW * count) ** SMOOTHING);
    const allContexts = contexts.reduce((sum, count) => sum + count, 0);
    const near = new Int32Array(counts.length);
    return (word) => {
        near.fill(0);
        let all = 0;
        for (let occurrence = starts[word] ?? 0; occurrence < (starts[word + 1] ?? 0); occurrence++) {
            const place = places[occurrence];
            for (let at = place - WINDOW; at <= place + WINDOW; at++) {
                const other = tokens[at];
                if (other === BETWEEN_PAGES || other === word)
                    continue;
                near[other] = near[other] + 1;
                all++;
            }
        }
        const columns = [];
        const values = [];
        for (let other = 0; other < Math.min(LEARNED_ON, near.length); other++) {
            if (near[other] === 0)
                continue;
            const information = Math.log((near[other] * allContexts) / (all * contexts[other]));
            if (information <= 0)
                continue;
            columns.push(other);
            values.push(information);
        }
        return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
    };
}
const BETWEEN_PAGES = -1;
/** All words in a row, pages apart by a window, and where each word stands: `places[starts[w] … starts[w + 1])`. */
function occurrencesOf(rows, counts) {
    const tokens = new Int32Array(rows.reduce((sum, row) => sum + row.length + WINDOW, WINDOW)).fill(BETWEEN_PAGES);
    const starts = new Int32Array(counts.length + 1);
    counts.forEach((count, word) => {
        starts[word + 1] = (starts[word] ?? 0) + count;
    });
    const places = new Int32Array(starts[counts.length] ?? 0);
    const next = starts.slice();
    let place = WINDOW;
    for (const row of rows) {
        for (const word of row) {
            tokens[place] = word;
            places[next[word] ?? 0] = place++;
            next[word] = (next[word] ?? 0) + 1;
        }
        place += WINDOW;
    }
    return { tokens, places, starts };
}

;// CONCATENATED MODULE: ./build/steps/group/docs-sense.js


/** Docs with fewer words that carry a subject (30,000 words of text have about so many) don't show what words mean. */
const LEAST_WORDS = 18_000;
const COMMON = 0.001;
const COMMONEST = 1_000;
/** Null where the docs are too small. */
function docs_sense_senseOfDocs(pages) {
    const docs = docsWordsOf(pages);
    if (docs.total < LEAST_WORDS)
        return null;
    const vectors = wordVectorsOf(docs);
    const common = commonDirection(docs, vectors);
    return (content, rarity) => {
        const stems = [...new Set(content.map((word) => word.stem))];
        const known = stems.filter((stem) => docs.numbers.has(stem));
        const mean = meanOf(known.map((stem) => docs.numbers.get(stem) ?? 0), docs, vectors);
        const all = stems.reduce((sum, stem) => sum + rarity(stem), 0);
        return {
            vector: unit(without(mean, common)),
            coverage: all > 0 ? known.reduce((sum, stem) => sum + rarity(stem), 0) / all : 0,
        };
    };
}
/** The mean of some words' vectors, the commonest ones weighed down, as a unit vector. */
function meanOf(words, docs, vectors) {
    const sum = new Float32Array(vectors.dimensions);
    for (const word of words)
        addTo(sum, vectors.of(word), weightOf(word, docs));
    return unit(sum);
}
/** What all of the docs has in common says nothing about any part of it. */
function commonDirection(docs, vectors) {
    const sum = new Float32Array(vectors.dimensions);
    const words = Math.min(COMMONEST, docs.counts.length);
    for (let word = 0; word < words; word++)
        addTo(sum, vectors.of(word), weightOf(word, docs) * (docs.counts[word] ?? 0));
    return unit(sum);
}
function weightOf(word, docs) {
    return COMMON / (COMMON + (docs.counts[word] ?? 0) / docs.total);
}
function addTo(sum, vector, factor) {
    for (let d = 0; d < sum.length; d++)
        sum[d] = sum[d] + factor * vector[d];
}
function without(vector, direction) {
    const share = product(vector, direction);
    return vector.map((value, d) => value - share * (direction[d] ?? 0));
}
function product(a, b) {
    let sum = 0;
    for (let d = 0; d < a.length; d++)
        sum += a[d] * b[d];
    return sum;
}
function unit(vector) {
    const length = Math.sqrt(product(vector, vector));
    return length > 0 ? vector.map((value) => value / length) : vector;
}

;// CONCATENATED MODULE: ./build/run/study.js





/**
 * What the docs say. It takes no conversation, so that it is found out while these are on their way: piece by piece, to
 * let go on meanwhile what has arrived.
 *
 * @throws Error where several `docs.json` are found and none is named, or the named one is missing
 */
async function study(files, { docsPath }) {
    const site = buildSite(files, { docsPath });
    await (0,promises_.setImmediate)();
    const sections = sectionsOf(files, site.pages.values(), createApiTexts(site));
    await (0,promises_.setImmediate)();
    return { site, sections, sense: docs_sense_senseOfDocs(docsTextOf(sections)) };
}

;// CONCATENATED MODULE: ./build/run/gather.js




const gather_DAY = 86_400_000;
/** Reads conversations and docs at the same time; an error of either ends both. */
async function gather(parts) {
    const [conversations, read] = await Promise.all([readConversations(parts), readDocs(parts)]);
    return { ...conversations, ...read };
}
async function readDocs({ docs, inputs }) {
    const files = await docs.read();
    return { files, docs: await study(files, inputs) };
}
/** @param plan what was to be fetched: what lies before it in the window came out of the cache, whole */
function coveredBy(fetched, plan, window) {
    if (fetched.partialReason === null)
        return null;
    const spans = plan.from > window.from ? [[window.from, plan.from - 1]] : [];
    const [first, last] = [fetched.rows[0], fetched.rows.at(-1)];
    if (first !== undefined && last !== undefined)
        spans.push([first.at, last.at]);
    return spans.map(([from, to]) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
}
async function readConversations(parts) {
    const { window, inputs, shelf, log } = parts;
    if (shelf === null || inputs.conversationsFile !== null) {
        const fetched = await fetchRows(parts, window);
        return { ...fetched, before: null, coverage: null, covered: coveredBy(fetched, window, window) };
    }
    const cached = await shelf.rows();
    const plan = fetchPlan(cached?.coverage ?? null, window, parts.patient ? 'pull-request' : 'scheduled');
    const old = cached?.rows.rows ?? [];
    const isKept = keptBeside(plan, window);
    const kept = old.filter(({ at }) => isKept(at));
    const keptInvalid = cached?.rows.invalidAt.filter(isKept) ?? [];
    if (cached !== null)
        log.info(`The cache saved reading ${(0,many/* many */._d)(kept.length, 'turn')} again.`);
    const fetched = plan === null ? gather_NOTHING : await fetchRows(parts, plan, plan === window ? 'needed' : 'supplement');
    const complete = fetched.partialReason === null;
    const from = earlier(window);
    const reaching = cached !== null && cached.coverage.from <= from.from;
    const history = old.filter(({ at }) => at >= from.from && at < window.from);
    // What was read in part only says nothing against the time before.
    const before = !complete
        ? null
        : reaching
            ? history
            : plan !== null && !parts.patient
                ? await fetchBefore(parts, from)
                : null;
    const since = before === null ? window.from : from.from;
    return {
        rows: [...kept, ...fetched.rows],
        before,
        invalid: fetched.invalid + keptInvalid.length,
        invalidAt: [...keptInvalid, ...fetched.invalidAt],
        partialReason: fetched.partialReason,
        covered: plan === null ? null : coveredBy(fetched, plan, window),
        coverage: plan !== null && complete ? { from: since, to: window.to } : null,
    };
}
const gather_NOTHING = { rows: [], invalid: 0, invalidAt: [], partialReason: null };
/** As many days again, just before the window. */
function earlier({ from, days }) {
    return { from: from - days * gather_DAY, to: from, days };
}
/**
 * One longer look back, made once for a new cache. Only trends need it: it waits for nothing, and what it does not get
 * at once and within `max-requests` stays unknown until the next run.
 */
async function fetchBefore(parts, window) {
    const found = await fetchRows(parts, window, 'optional').catch(() => null);
    if (found?.partialReason === null)
        return found.rows;
    parts.log.info('The time before could not be read: no trend is told.');
    return null;
}
async function fetchRows({ source, redactor, inputs, detail }, window, importance = 'needed') {
    if (source === null) {
        throw new Error('There is nothing to read conversations from: set `mintlify-api-key` and `mintlify-project-id`, or `conversations-file`.');
    }
    const intake = createIntake({ window, ignore: inputs.ignore, redactor, keepAnswers: detail === 'answers' });
    let invalid = 0;
    const invalidAt = [];
    let partialReason = null;
    for await (const batch of source.read(window, importance)) {
        invalid += batch.invalid;
        invalidAt.push(...batch.invalidAt);
        partialReason = batch.partial ?? partialReason;
        await intake.add(batch.turns);
    }
    return { rows: await intake.rows(), invalid, invalidAt, partialReason };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/steps/ledger/bytes.js
/** Bytes one after the other; grows as needed. */
class ByteWriter {
    #bytes = [];
    get length() {
        return this.#bytes.length;
    }
    byte(value) {
        this.#bytes.push(value & 0xff);
    }
    /** A whole number from 0 to 2^31, seven bits a byte. */
    number(value) {
        let rest = value;
        while (rest > 0x7f) {
            this.byte(rest | 0x80);
            rest >>>= 7;
        }
        this.byte(rest);
    }
    /** Pairs of hex digits. */
    hex(digits) {
        for (let at = 0; at < digits.length; at += 2)
            this.byte(Number.parseInt(digits.slice(at, at + 2), 16));
    }
    finish() {
        return Uint8Array.from(this.#bytes);
    }
}
/** The reverse of {@link ByteWriter}; throws a RangeError past the end or on a number out of bounds. */
class ByteReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at >= this.#bytes.length;
    }
    byte() {
        const value = this.#bytes[this.#at++];
        if (value === undefined)
            throw new RangeError('past the end');
        return value;
    }
    number() {
        let value = 0;
        for (let shift = 0; shift <= 28; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError('number too large');
    }
    /** A number of at most `limit`. */
    atMost(limit) {
        const value = this.number();
        if (value > limit)
            throw new RangeError('number out of bounds');
        return value;
    }
    hex(length) {
        return Array.from({ length }, () => this.byte().toString(16).padStart(2, '0')).join('');
    }
}

;// CONCATENATED MODULE: ./build/steps/ledger/binary.js


const PAGE = 1;
const DONE = 2;
const RETURNED = 4;
const binary_FRESH = 8;
const NOTICED = 16;
const GONE = 32;
const UNTOLD = 64;
const LINEAGE = 128;
const INTO = 0;
const FROM = 1;
const NO_SIGNATURE = '0'.repeat(16);
/** 31 December 9999, past which a day would not have ten characters. */
const LAST_DAY = 2_932_896;
const MOST_ENTRIES = 4_000;
const MOST_FOLDED = 64;
/** The ledger as bytes. Days are counted back from the newest one, so that most of them take one byte. */
function toBytes(ledger, width) {
    const out = new ByteWriter();
    const base = dayNumber(newestDay(ledger) ?? '1970-01-01');
    out.number(base);
    out.byte(width | (ledger.incomplete ? 8 : 0));
    writeDay(out, base, ledger.notice?.day ?? null);
    if (ledger.notice !== null)
        out.hex(ledger.notice.mark);
    out.number(ledger.folded.length);
    for (const number of ledger.folded)
        out.number(number);
    out.number(ledger.entries.length);
    for (const entry of ledger.entries)
        writeEntry(out, entry, base, width);
    return out.finish();
}
/** The reverse; throws a RangeError on anything that {@link toBytes} does not write. */
function fromBytes(bytes) {
    const input = new ByteReader(bytes);
    const base = input.atMost(LAST_DAY);
    const head = input.byte();
    const width = head & 7;
    if (width !== 3 && width !== 4)
        throw new RangeError('unknown width');
    const day = readDay(input, base);
    const notice = day === null ? null : { day, mark: input.hex(4) };
    const folded = Array.from({ length: input.atMost(MOST_FOLDED) }, () => input.number());
    const entries = Array.from({ length: input.atMost(MOST_ENTRIES) }, () => readEntry(input, base, width));
    if (!input.done)
        throw new RangeError('more than expected');
    return { entries, notice, folded, newest: base === 0 ? null : dayFrom(base), incomplete: (head & 8) !== 0 };
}
/** Bytes of an entry without its members. */
function sizeOf(entry, newest, width) {
    const out = new ByteWriter();
    writeEntry(out, { ...entry, members: [] }, dayNumber(newest), width);
    return out.length;
}
function newestDay(ledger) {
    return latest([
        ledger.notice?.day ?? null,
        ...ledger.entries.flatMap(({ firstSeen, lastAsked, done }) => [firstSeen, lastAsked, done]),
    ]);
}
function writeEntry(out, entry, base, width) {
    out.hex(entry.id);
    out.byte((entry.kind === 'page' ? PAGE : 0) |
        (entry.done === null ? 0 : DONE) |
        (entry.returned ? RETURNED : 0) |
        (entry.fresh ? binary_FRESH : 0) |
        (entry.noticed ? NOTICED : 0) |
        (entry.gone ? GONE : 0) |
        (entry.told ? 0 : UNTOLD) |
        (entry.lineage === null ? 0 : LINEAGE));
    if (entry.lineage !== null)
        writeLineage(out, entry.lineage);
    out.number(base - dayNumber(entry.firstSeen));
    writeDay(out, base, entry.lastAsked);
    if (entry.kind === 'question')
        out.hex(entry.signature ?? NO_SIGNATURE);
    if (entry.done !== null) {
        out.number(base - dayNumber(entry.done));
        out.byte(entry.settled === null ? 0 : 1);
        if (entry.settled !== null)
            writeHashes(out, entry.settled, 4);
    }
    writeHashes(out, entry.members, width);
}
function readEntry(input, base, width) {
    const id = input.hex(4);
    const flags = input.byte();
    const has = (flag) => (flags & flag) !== 0;
    const lineage = has(LINEAGE) ? readLineage(input) : null;
    const firstSeen = dayFrom(base - input.atMost(base));
    const lastAsked = readDay(input, base);
    const signature = has(PAGE) ? NO_SIGNATURE : input.hex(8);
    const done = has(DONE) ? dayFrom(base - input.atMost(base)) : null;
    return {
        id,
        kind: has(PAGE) ? 'page' : 'question',
        firstSeen,
        lastAsked,
        done,
        returned: has(RETURNED) && done !== null,
        told: !has(UNTOLD),
        gone: has(GONE),
        fresh: has(binary_FRESH),
        noticed: has(NOTICED),
        lineage,
        signature: signature === NO_SIGNATURE ? null : signature,
        settled: done === null || input.byte() === 0 ? null : readHashes(input, 4),
        members: readHashes(input, width),
    };
}
function writeLineage(out, lineage) {
    out.byte(lineage.kind === 'into' ? INTO : FROM);
    out.hex(lineage.id);
}
function readLineage(input) {
    return { kind: input.byte() === INTO ? 'into' : 'from', id: input.hex(4) };
}
/** 0 for none, else one more than the days back. */
function writeDay(out, base, day) {
    out.number(day === null ? 0 : base - dayNumber(day) + 1);
}
function readDay(input, base) {
    const back = input.atMost(base + 1);
    return back === 0 ? null : dayFrom(base - back + 1);
}
function writeHashes(out, hashes, width) {
    out.number(hashes.length);
    for (const hash of hashes)
        out.hex(hash.slice(0, 2 * width));
}
function readHashes(input, width) {
    return Array.from({ length: input.atMost(MOST_ENTRIES) }, () => input.hex(width));
}

;// CONCATENATED MODULE: ./build/steps/ledger/fit.js


/** More known turns of a tick's own day than this are not told apart any more: the whole day counts as known. */
const SETTLED_LIMIT = 50;
/** Head, day of the notice, counts: what a ledger takes beside its entries and folded numbers. */
const HEAD = 24;
/** So many rows stay, those merged away aside, before anything else is kept. */
const ROWS = 500;
/** Hashes that every row should keep, where that costs none of these rows: `bench/ids.ts` shows what they are worth. */
const RESERVES = [12, 6, 3, 1];
/**
 * As much of the ledger as `bytes` hold. First go member hashes (the oldest of every row alike), then what has been
 * merged away, then the gone open rows that were asked longest ago, then the done ones, then those with turns in the
 * window from the end of `ranking` (ids, most important first; an id that is not in it comes last).
 */
function fitLedger(ledger, bytes, ranking) {
    const room = bytes - HEAD - 4 * ledger.folded.length;
    const newest = newestDay(ledger) ?? '1970-01-01';
    const slim = ledger.entries.map((entry) => (entry.settled?.length ?? 0) > SETTLED_LIMIT ? { ...entry, settled: null } : entry);
    const order = dearest(slim, ranking);
    const sizes = new Map(order.map((entry) => [entry, sizeOf(entry, newest, 4) + (entry.members.length > 127 ? 1 : 0)]));
    const size = (entry) => sizes.get(entry) ?? 0;
    const enough = Math.min(ROWS, order.filter((entry) => worth(entry) !== ABSORBED).length);
    const choices = RESERVES.map((count) => fit_within(order, room, (entry) => size(entry) + 4 * Math.min(count, entry.members.length)));
    const kept = choices.find(({ length }) => length >= enough) ?? fit_within(order, room, size).slice(0, ROWS);
    const left = room - kept.reduce((sum, entry) => sum + size(entry), 0);
    const holders = kept.filter(({ members }) => members.length > 0);
    const cut = holders.some(({ members }) => members.some((hash) => hash.length < 8));
    const width = cut || left < 4 * holders.length ? 3 : 4;
    const hashes = memberCounts(kept, Math.floor(left / width));
    return {
        ledger: {
            ...ledger,
            entries: slim.flatMap((entry) => {
                const count = hashes.get(entry);
                return count === undefined ? [] : [{ ...entry, members: entry.members.slice(0, count) }];
            }),
            incomplete: ledger.incomplete || living(kept) < living(slim),
        },
        width,
    };
}
/** Entries from the one that goes last to the one that goes first. */
function dearest(entries, ranking) {
    const ranks = new Map(ranking.map((id, index) => [id, index]));
    return entries
        .map((entry) => ({ entry, worth: worth(entry), rank: ranks.get(entry.id) ?? ranking.length }))
        .sort((a, b) => b.worth - a.worth || a.rank - b.rank || byText(activity(b.entry), activity(a.entry)))
        .map(({ entry }) => entry);
}
/** As many of the first entries as fit. */
function fit_within(order, room, size) {
    let left = room;
    const end = order.findIndex((entry) => {
        left -= size(entry);
        return left < 0;
    });
    return end < 0 ? order : order.slice(0, end);
}
const living = (entries) => entries.filter((entry) => worth(entry) === LIVING).length;
const [ABSORBED, fit_GONE, fit_DONE, LIVING] = [0, 1, 2, 3];
function worth(entry) {
    if (entry.lineage?.kind === 'into')
        return ABSORBED;
    if (!entry.gone)
        return LIVING;
    return entry.done === null || entry.returned ? fit_GONE : fit_DONE;
}
const activity = ({ done, lastAsked, firstSeen }) => [done ?? '', lastAsked ?? '', firstSeen].reduce((a, b) => (a > b ? a : b));
/** Member hashes round by round: the newest of every entry, then the second newest, while there is room. */
function memberCounts(entries, count) {
    const given = new Map(entries.map((entry) => [entry, 0]));
    let left = count;
    for (let round = 1; left > 0; round++) {
        const before = left;
        for (const entry of entries) {
            if (left === 0 || entry.members.length < round)
                continue;
            given.set(entry, round);
            left--;
        }
        if (left === before)
            break;
    }
    return given;
}

;// CONCATENATED MODULE: ./build/steps/ledger.js



/** UTF-16 units that the hidden comment may take, its frame included. */
const STATE_LIMIT = 12_000;
const ledger_OPENING = '<!-- docs-gaps:state ';
const ledger_VERSION = 'v1';
const CLOSING = ' -->';
const CHECKSUM = 4;
/** Below this not even one row fits. */
const LEAST = 100;
/**
 * The hidden comment that carries a ledger, on one line of at most `limit` UTF-16 units; '' where the limit is too
 * small for any. What does not fit goes as {@link fitLedger} says. Base64url with `.` in place of `-`: a double hyphen
 * ends a comment for some readers of Markdown.
 */
function writeState(ledger, limit, ranking) {
    const units = Math.min(limit, STATE_LIMIT) - ledger_OPENING.length - ledger_VERSION.length - 1 - CLOSING.length;
    if (units < LEAST)
        return '';
    const fitted = fitLedger(ledger, Math.floor((units * 3) / 4) - CHECKSUM, ranking);
    const bytes = toBytes(fitted.ledger, fitted.width);
    const payload = Buffer.concat([checksum(bytes), bytes])
        .toString('base64url')
        .replaceAll('-', '.');
    return `${ledger_OPENING}${ledger_VERSION} ${payload}${CLOSING}`;
}
/** True of a line that holds a state comment, whatever its version and health. */
function isState(line) {
    return line.startsWith(ledger_OPENING);
}
/** The ledger of a line that {@link writeState} made; null where it is damaged, too long or of another version. */
function readState(line) {
    const [version, payload, end, ...rest] = line.slice(ledger_OPENING.length, STATE_LIMIT + 2).split(' ');
    if (!isState(line) || version !== ledger_VERSION || payload === undefined || end !== '-->' || rest.length > 0)
        return null;
    const bytes = Buffer.from(payload.replaceAll('.', '-'), 'base64url');
    const content = bytes.subarray(CHECKSUM);
    if (!checksum(content).equals(bytes.subarray(0, CHECKSUM)))
        return null;
    try {
        return fromBytes(content);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function checksum(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest().subarray(0, CHECKSUM);
}

;// CONCATENATED MODULE: ./build/steps/plan/board-of.js


/** Done rows that are shown; more are only counted. */
const DONE_LIMIT = 50;
/** The rows that the issue shows: pages where those are the items, else questions. */
const rowsOf = ({ questions, pages }) => pages ?? questions;
/** What the issue shows, told from the ledger's flags alone: the same ledger makes the same board on any day. */
function boardOf({ reconciled, ledger, notes, stateLimit }) {
    const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]));
    const lost = Map.groupBy(ledger.entries.filter(({ fresh, told, lineage }) => fresh && told && lineage?.kind === 'into'), ({ lineage }) => lineage?.id);
    const items = rowsOf(reconciled).flatMap((row) => {
        const entry = entries.get(row.id);
        return row.published && row.status !== 'done' && entry !== undefined ? [itemOf(row, entry, lost.get(row.id))] : [];
    });
    const done = doneOf(reconciled, ledger.entries);
    const unread = unreadOf(reconciled, entries);
    const listed = [...items, ...unread];
    const brandNew = listed.filter(({ isNew }) => isNew).map(({ id }) => id);
    return {
        items: brandNew.length < listed.length ? items : items.map((item) => ({ ...item, isNew: false })),
        unread,
        done: done.filter(({ title }) => title !== '').slice(0, DONE_LIMIT),
        doneTotal: done.length,
        fresh: {
            new: brandNew,
            returned: listed.filter(({ id, status }) => status === 'returned' && entries.get(id)?.fresh).map(({ id }) => id),
        },
        notes,
        state: writeState(ledger, stateLimit, [...reconciled.questions, ...(reconciled.pages ?? [])].map(({ id }) => id)),
    };
}
function unreadOf({ unread, titles }, entries) {
    return unread.flatMap((id) => {
        const entry = entries.get(id);
        if (entry === undefined)
            return [];
        const { kind, fresh, lineage, returned, lastAsked } = entry;
        const status = returned ? 'returned' : 'open';
        const isNew = fresh && !returned && lineage === null;
        return [{ id, kind, status, title: titles.get(id) ?? '', isNew, lastAsked }];
    });
}
function itemOf(row, entry, lost = []) {
    const splitFrom = entry.fresh && entry.lineage?.kind === 'from' ? entry.lineage.id : null;
    return {
        id: row.id,
        kind: row.kind,
        status: row.status === 'returned' ? 'returned' : 'open',
        isNew: entry.fresh && row.status === 'open' && splitFrom === null,
        firstSeen: entry.firstSeen,
        doneSince: row.status === 'returned' ? entry.done : null,
        askedSince: row.status === 'returned' ? row.askedSince : 0,
        mergedFrom: lost.map(({ id }) => id),
        splitFrom,
    };
}
function doneOf(reconciled, entries) {
    const kind = reconciled.pages === null ? 'question' : 'page';
    const rows = new Map(rowsOf(reconciled).map((row) => [row.id, row.title]));
    return entries
        .flatMap(({ id, kind: own, done, returned, lastAsked }) => own !== kind || done === null || returned
        ? []
        : [{ id, kind, title: rows.get(id) ?? reconciled.titles.get(id) ?? '', done, lastAsked }])
        .sort((a, b) => byText(b.done, a.done) || byText(b.lastAsked ?? '', a.lastAsked ?? '') || byText(a.id, b.id));
}

;// CONCATENATED MODULE: ./build/steps/ledger/hash.js

/** The first 32 bits of SHA-256 as 8 hex digits: names a turn, a page or a question without its text. */
function shortHash(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex').slice(0, 8);
}
/** As {@link shortHash}, but each text is looked at once: a turn is asked for several times in a run. */
function hashing() {
    const known = new Map();
    return (text) => {
        const hash = known.get(text) ?? shortHash(text);
        known.set(text, hash);
        return hash;
    };
}

;// CONCATENATED MODULE: ./build/steps/plan/change.js



/** A notice that was not posted is made good for this long: a weekly schedule's next run is still in time. */
const PENDING_DAYS = 8;
/** What this run would tell that the issue does not tell yet. */
function newsOf(reconciled) {
    const rows = rowsOf(reconciled).filter(({ published }) => published);
    return { new: idsOf(rows, ({ isNew }) => isNew), returned: idsOf(rows, ({ cameBack }) => cameBack) };
}
/** True where the rows themselves changed: something is new, came back, merged or was split. */
function rowsChanged(reconciled) {
    return rowsOf(reconciled).some(({ isNew, cameBack, mergedNow, splitNow }) => isNew || cameBack || mergedNow.length > 0 || splitNow !== null);
}
/** The ledger that goes with an issue that tells what it told before. */
function ledgerBefore({ entries, incomplete }, { notice, folded }) {
    return { entries, notice, folded, newest: null, incomplete };
}
/** The ledger that goes with an issue that tells this run's changes; `notice` is the one to post for it, if any. */
function ledgerAfter(reconciled, memory, notice) {
    const rows = new Map(rowsOf(reconciled).map((row) => [row.id, row]));
    const lost = new Set([...rows.values()].flatMap(({ mergedNow }) => mergedNow));
    const renewed = notice !== null && notice.mark !== memory.notice?.mark;
    const entries = reconciled.entries.map((entry) => {
        const row = rows.get(entry.id);
        const fresh = lost.has(entry.id) || isFresh(row);
        const noticed = renewed ? row !== undefined && (row.isNew || row.cameBack) : entry.noticed && notice !== null;
        const from = row === undefined || row.splitNow === null ? null : { kind: 'from', id: row.splitNow };
        return { ...entry, fresh, noticed, lineage: entry.lineage?.kind === 'into' ? entry.lineage : from };
    });
    return { entries, notice, folded: memory.folded, newest: null, incomplete: reconciled.incomplete };
}
function isFresh(row) {
    return row !== undefined && (row.isFirst || row.isNew || row.cameBack || row.splitNow !== null);
}
/** The notice of news of today; null where there are none. Its mark follows from the last one's: no two are equal. */
function noticeOf(news, today, { notice }) {
    const ids = [...news.new, ...news.returned].sort();
    return ids.length === 0 ? null : { day: today, mark: shortHash([notice?.mark ?? '', today, ...ids].join(' ')) };
}
/** The last notice, as long as a killed run's may still be made good. */
function pendingNotice({ notice }, today) {
    return notice !== null && dayNumber(today) - dayNumber(notice.day) <= PENDING_DAYS ? notice : null;
}
/** What the last notice names of the rows that are still there. */
function pendingNews(reconciled) {
    const rows = rowsOf(reconciled).filter(({ entry, published }) => entry.noticed && published);
    return {
        new: idsOf(rows, ({ status }) => status === 'open'),
        returned: idsOf(rows, ({ status }) => status === 'returned'),
    };
}
const idsOf = (rows, wanted) => rows.filter(wanted).map(({ id }) => id);

;// CONCATENATED MODULE: ./build/steps/plan.js



/** UTF-16 units of a body, the state included; GitHub takes 65,536. */
const BODY_LIMIT = 60_000;
/** What the generated part needs besides notes and state to say anything at all. */
const LEAST_TEXT = 8_000;
const plan_NOTHING = { write: null, notice: null, duplicates: [], keep: null };
/**
 * What is to be done to the issue. Throws an Error where a person's notes leave no room for a body.
 *
 * The body is first rendered as it was told last time: where that is what stands there, nothing is written, however
 * many days have passed. Only otherwise it tells this run's own changes.
 */
function planIssue(input) {
    const { memory, reconciled } = input;
    const { kept } = memory;
    if (kept === null)
        return planCreation(input);
    const reopen = !kept.open && newsOf(reconciled).new.length > 0;
    const silent = !kept.open && !reopen;
    const changed = rowsChanged(reconciled);
    const news = newsOf(reconciled);
    const fresh = silent ? null : noticeOf(news, input.today, memory);
    const pending = silent ? null : pendingNotice(memory, input.today);
    const body = bodyToWrite(input, kept, changed, fresh ?? pending);
    const notice = fresh !== null
        ? noticeFor(input, fresh, news)
        : pending === null
            ? null
            : noticeFor(input, pending, pendingNews(reconciled));
    return {
        write: body === null && !reopen ? null : editOf(input, kept, body, reopen),
        notice,
        duplicates: memory.duplicates,
        keep: kept.number,
    };
}
function planCreation(input) {
    const board = toBoard(input, ledgerAfter(input.reconciled, input.memory, null));
    if (board.items.length === 0)
        return plan_NOTHING;
    const { title, labels, assignees } = input;
    return { ...plan_NOTHING, write: { kind: 'create', title, body: rendered(input, board), labels, assignees } };
}
function bodyToWrite(input, kept, changed, notice) {
    const { memory, reconciled } = input;
    const same = (body) => memory.grade === 'full' ? visible(body) === visible(kept.body) : body.trimEnd() === kept.body.trimEnd();
    if (!changed && same(rendered(input, toBoard(input, ledgerBefore(reconciled, memory)))))
        return null;
    const body = rendered(input, toBoard(input, ledgerAfter(reconciled, memory, notice)));
    return same(body) ? null : body;
}
function toBoard({ reconciled, memory: { notes } }, ledger) {
    const stateLimit = Math.min(STATE_LIMIT, BODY_LIMIT - LEAST_TEXT - notes.length);
    return boardOf({ reconciled, ledger, notes, stateLimit });
}
function rendered({ render, memory }, board) {
    const body = render(board);
    if (body.length <= BODY_LIMIT)
        return body;
    throw new Error(`The issue's body would take ${body.length} of ${BODY_LIMIT} characters, ${memory.notes.length} of them for the notes between the notes markers. Shorten the notes; nothing was written.`);
}
/** A body without its state: what a person sees of it, and what alone is worth a write. */
function visible(body) {
    return body
        .replaceAll('\r\n', '\n')
        .split('\n')
        .filter((line) => !isState(line))
        .join('\n')
        .trimEnd();
}
function editOf({ labels, assignees }, kept, body, reopen) {
    const added = reopen ? { labels, assignees } : { labels: [], assignees: [] };
    return { kind: 'edit', number: kept.number, body, reopen, ...added };
}
function noticeFor(input, { day, mark }, news) {
    if (input.notify === 'never' || news.new.length + news.returned.length === 0)
        return null;
    const marker = `<!-- docs-gaps:notice:${input.reportId}:${mark} -->`;
    /** A day of slack for clocks that differ. */
    const since = new Date(Date.parse(day) - 86_400_000).toISOString();
    return { marker, body: `${marker}\n${input.renderNotice(news)}`, since };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 10 modules
var lib = __webpack_require__(7832);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 10 modules
var mdast_util_to_markdown_lib = __webpack_require__(1286);
;// CONCATENATED MODULE: ./build/text/link.js

/** An issue, pull request or commit that is linked tells its readers so, in whatever repository it stands. */
const TELLS_ITS_READERS = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\/./;
const GITHUB = /(?:^|\.)(?:github\.com|ghe\.com)$/;
const REPOSITORY = /^\/[^/]+\/[^/]+\/$/;
/** Only what a heading's slug can hold: a fragment can carry text (`#:~:text=`) as well. */
const SLUG = /^#[\p{L}\p{N}_-]+$/u;
/**
 * The address to link to, or null where it leads out of what may be linked.
 * `allowed` holds addresses: an origin allows all its paths, an address with a path what lies below that path.
 * The query is dropped, and the fragment unless it is a heading's.
 */
function safeLink(url, allowed) {
    const address = URL.parse(url);
    if (address === null || !/^https?:$/.test(address.protocol) || url.length > 2_000)
        return null;
    if (address.username !== '' || address.password !== '')
        return null;
    if (!allowed.some((base) => isBelow(address, base)))
        return null;
    if (!isReadable(address.pathname))
        return null;
    if (TELLS_ITS_READERS.test(address.pathname) && isOnForge(address, allowed))
        return null;
    address.search = '';
    if (!SLUG.test(decoded(address.hash) ?? ''))
        address.hash = '';
    return address;
}
function isBelow(address, base) {
    const allowed = URL.parse(base);
    if (allowed === null || allowed.origin !== address.origin)
        return false;
    const folder = allowed.pathname.replace(/\/$/, '');
    return address.pathname === folder || address.pathname.startsWith(`${folder}/`);
}
/** Where issues live: on GitHub, and wherever a repository may be linked. Docs may have a page `/api/repos/issues/list`. */
function isOnForge({ host }, allowed) {
    const repositories = allowed
        .flatMap((base) => URL.parse(base) ?? [])
        .filter(({ pathname }) => REPOSITORY.test(pathname));
    return GITHUB.test(host) || repositories.some((repository) => repository.host === host);
}
/** Whether everything in an address shows: a link to any other is not worth the trust of its readers. */
function hidesNothing(url) {
    const address = URL.parse(url);
    return address !== null && isReadable(address.pathname);
}
function isReadable(path) {
    const text = decoded(path);
    return text !== null && !/[\n\t\\]|\/\//.test(text) && !(0,clean/* hasInvisible */.w)(text);
}
function decoded(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/text/markdown.js



/**
 * The tree as GitHub Flavored Markdown. Text and inline code keep to one line whatever they hold; `html` nodes are
 * written as they are and may only ever be ours.
 */
function toMarkdown(tree) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(withoutTraps(tree), {
        bullet: '-',
        emphasis: '_',
        strong: '*',
        fence: '`',
        fences: true,
        rule: '-',
        listItemIndent: 'one',
        resourceLink: true,
        extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
    });
}
/**
 * A blank line inside inline code ends its paragraph, and the rest of it would be Markdown again. A link whose address
 * holds what nobody sees, as a file's name may, is left as its text.
 */
function withoutTraps(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return { ...node, value: node.value.replace(/\s*[\r\n]+\s*/g, ' ') };
    if (!('children' in node))
        return node;
    const children = node.children.flatMap((child) => child.type === 'link' && !hidesNothing(child.url) ? child.children : [child]);
    return { ...node, children: children.map((child) => withoutTraps(child)) };
}

;// CONCATENATED MODULE: ./build/render/nodes.js
/** Our own words; what strangers wrote comes from `text/inert.ts` instead. */
const nodes_text = (value) => ({ type: 'text', value });
const strong = (...children) => ({ type: 'strong', children });
const paragraph = (...children) => ({ type: 'paragraph', children });
const heading = (depth, ...children) => ({
    type: 'heading',
    depth,
    children,
});
/** Raw HTML, only ever ours: markers and the frame of a fold. */
const html = (value) => ({ type: 'html', value });
/** A line end inside a paragraph; `break` would put a backslash behind the marker that ends a task line. */
const lineEnd = html('\n');
/**
 * A line and what stands below it. One paragraph holds both only where a line end shows: in issues and comments, not in a
 * job summary.
 */
function withBelow(line, below, plain) {
    if (below.length === 0)
        return [paragraph(...line)];
    return plain ? [paragraph(...line), paragraph(...below)] : [paragraph(...line, lineEnd, ...below)];
}
const nodes_link = (url, ...children) => ({ type: 'link', url, children });
/** Lines as a reader wrote them; where a line end does not show, each is a paragraph. */
const quote = (lines, plain) => ({
    type: 'blockquote',
    children: plain
        ? lines.map((line) => paragraph(...line))
        : [paragraph(...lines.flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line])))],
});
/** A tight list: a blank line inside would part box and text in some renderers. */
const list = (items) => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: [...items],
});
/** Tight as well, but where two paragraphs follow each other: they would be one without a blank line between. */
const item = (children, checked = null) => ({
    type: 'listItem',
    spread: children.filter(({ type }) => type === 'paragraph').length > 1,
    checked,
    children,
});
function table(align, rows) {
    return {
        type: 'table',
        align,
        children: rows.map((cells) => ({
            type: 'tableRow',
            children: cells.map((children) => ({ type: 'tableCell', children })),
        })),
    };
}
/** Phrases with something between them: `a · b · c`. */
function joined(phrases, separator = ' · ') {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [nodes_text(separator), ...phrase]));
}

;// CONCATENATED MODULE: ./build/render/fold.js

/** A fold of ours: the summary is our own words only, what strangers wrote stands in Markdown after a blank line. */
function fold(summary, content) {
    return [html(`<details><summary>${summary}</summary>`), ...content, html('</details>')];
}

;// CONCATENATED MODULE: ./build/render/words.js


/** In place of Node's own formatter, which takes longer to load. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `19 Nov`, in UTC, from an ISO date or an instant; never a time of day. */
function day(when) {
    const date = new Date(when);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
/** `21%`; below one per cent but not nothing: `under 1%`. */
function share(part, whole) {
    if (whole === 0 || part === 0)
        return '0%';
    const percent = Math.round((100 * part) / whole);
    if (percent === 0)
        return 'under 1%';
    return percent === 100 && part < whole ? '99%' : `${percent}%`;
}
/**
 * `3 new questions, 1 returned`; '' where nothing changed. The row with the id `homeless` is no page: it is named
 * beside them.
 */
function sayNews(news, what, homeless) {
    const pages = (ids) => ids.filter((id) => id !== homeless).length;
    const parts = [];
    if (pages(news.new) > 0)
        parts.push((0,many/* many */._d)(pages(news.new), `new ${what}`));
    if (pages(news.returned) > 0)
        parts.push(`${(0,many/* number */.ai)(pages(news.returned))} returned`);
    if (news.new.includes(homeless))
        parts.push('new questions on no page of the docs');
    if (news.returned.includes(homeless))
        parts.push('questions on no page of the docs returned');
    const said = parts.join(', ');
    return said.slice(0, 1).toUpperCase() + said.slice(1);
}
// What follows a title begins with a Latin letter: a number right behind a title in Arabic or Hebrew would be drawn on the
// wrong side of it.
/** `in 4 conversations`. */
function sayConversations(count) {
    return `in ${(0,many/* many */._d)(count, 'conversation')}`;
}
/** `unanswered: 4 turns in 2 questions`. */
function sayUnanswered(turns, questions) {
    return `unanswered: ${(0,many/* many */._d)(turns, 'turn')} in ${(0,many/* many */._d)(questions, 'question')}`;
}
/** `last asked 19 Nov`. */
function sayLast(asked) {
    return `last asked ${day(asked)}`;
}
/** The closing line that counts what `minCount` keeps out of sight. */
function sayLeftOut(questions, minCount) {
    const verb = questions === 1 ? 'is' : 'are';
    return `${(0,many/* many */._d)(questions, 'question')} asked fewer than ${(0,many/* many */._d)(minCount, 'time')} ${verb} left out.`;
}

;// CONCATENATED MODULE: ./build/render/chart.js


/** Fewer weeks show no trend. */
const chart_FEWEST = 3;
/** So many days can be written below the bars before they cover each other. */
const chart_MOST = 13;
/**
 * The share of unanswered turns a week, of the last quarter, drawn by GitHub itself; the fold's summary says the same
 * in words. A week in which nobody asked has no share and no bar; of a *partial* run nobody knows which these are.
 */
function weeksChart(weeks, { partial }) {
    const shown = weeks.slice(-chart_MOST);
    const asked = shown.flatMap(({ week, share }) => (share === null ? [] : [{ week, percent: percentOf(share) }]));
    const [first] = shown;
    if (first === undefined || asked.length < chart_FEWEST)
        return [];
    const without = partial ? 'no turn read' : 'nobody asked';
    const said = shown.map(({ share }) => (share === null ? without : `${percentOf(share)}%`)).join(', ');
    const value = [
        'xychart-beta',
        `  x-axis [${asked.map(({ week }) => `"${day(week)}"`).join(', ')}]`,
        '  y-axis "unanswered turns in %" 0 --> 100',
        `  bar [${asked.map(({ percent }) => percent).join(', ')}]`,
    ].join('\n');
    const which = weeks.length > chart_MOST ? `the last ${chart_MOST} weeks` : 'by week';
    return fold(`Unanswered ${which}, from ${day(first.week)}: ${said}`, [{ type: 'code', lang: 'mermaid', value }]);
}
function percentOf(share) {
    return Math.round(share * 100);
}

;// CONCATENATED MODULE: ./build/render/choose.js
/** The board's rows that are questions, with what the report says of them; most important first. */
function openQuestions(board, report) {
    const questions = new Map(report.questions.map((question) => [question.id, question]));
    return board.items.flatMap((history) => {
        const question = questions.get(history.id);
        return question === undefined ? [] : [{ question, history }];
    });
}
/**
 * Open questions on their main page: pages by unanswered turns, at most `maxPages` (addresses that lead to no page
 * count as well), at most `maxQuestions` each, and of all these the `rows` most important.
 */
function choose(board, report, limits, rows) {
    const open = openQuestions(board, report);
    const homes = new Map(report.pages.filter((page) => page.file !== null).map((page) => [page.path, page]));
    const byPlace = Map.groupBy(open, ({ question }) => question.page);
    const places = [...report.pages.map(({ path }) => path), null].filter((place) => byPlace.has(place));
    const shelves = places
        .slice(0, limits.maxPages)
        .map((place) => ({ page: homes.get(place ?? '') ?? null, listed: byPlace.get(place) ?? [] }))
        .map(({ page, listed }) => ({ page, listed: listed.slice(0, limits.maxQuestions) }));
    const kept = important(shelves.flatMap(({ listed }) => listed), board.items, rows);
    const shown = shelves
        .map(({ page, listed }) => ({ page, listed: listed.filter(({ question }) => kept.has(question)) }))
        .filter(({ listed }) => listed.length > 0);
    const homeless = shown.filter(({ page }) => page === null).flatMap(({ listed }) => listed);
    const standing = (page) => open.filter(({ question }) => (homes.get(question.page ?? '') ?? null) === page).length;
    const shelf = (page, listed) => ({
        page,
        listed,
        leftOut: standing(page) - listed.length,
    });
    return {
        shelves: [
            ...shown.flatMap(({ page, listed }) => (page === null ? [] : [shelf(page, listed)])),
            ...(homeless.length > 0 ? [shelf(null, homeless)] : []),
        ],
        pagesShown: shown.length,
        pagesTotal: places.length,
        questionsShown: kept.size,
        questionsTotal: open.length,
        turnsShown: [...kept].reduce((sum, { count }) => sum + count, 0),
    };
}
function important(listed, order, rows) {
    const rank = new Map(order.map(({ id }, index) => [id, index]));
    const byRank = [...listed].sort((a, b) => (rank.get(a.question.id) ?? 0) - (rank.get(b.question.id) ?? 0));
    return new Set(byRank.slice(0, rows).map(({ question }) => question));
}

// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/text/risky.js
/** What a reader of Markdown, of GitHub's filters or of e-mail would turn into something, by the word that holds it. */
const RISKS = [
    /[@#<>$|\\`*\uff20\ufe6b]/,
    /&(?:#|[a-z]\w*;)/i,
    /__|~~|::/,
    /^_|_$/,
    /^\[(?:!|[ xX]?\])/,
    /[a-z0-9]:[^\s\d]/i,
    /:[a-z0-9_+-]+:/i,
    /\bgh-\d/i,
    /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i,
    /^\/[a-z]/i,
    /\/.*\.|\.\w+\//,
];
/** `example.com`, `www.` and the like: mail readers make links of them even where Markdown does not. */
const HOST = /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:[\p{L}\p{N}-]+\.)*(\p{Ll}{2,24})(?![\p{L}\p{N}.])/gu;
const FILE_ENDINGS = new Set('css csv env html js json jsx md mdx mjs php py rb svg toml ts tsx txt xml yaml yml'.split(' '));
/** Whether a word may not stand as prose: it could notify, link, refer, count or format. */
function isRisky(word) {
    return RISKS.some((risk) => risk.test(word)) || holdsHost(word);
}
function holdsHost(word) {
    if (/www\./i.test(word))
        return true;
    for (const [, ending = ''] of word.matchAll(HOST))
        if (!FILE_ENDINGS.has(ending))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/text/inert.js



const EMPTY = '(no text)';
const QUESTION = 300;
const ANSWER = 1_500;
/**
 * A stranger's text on one line: prose as text, the words that could do something as inline code.
 * Never empty; cut between letters, at a word where one is near.
 */
function inert(text, { max = QUESTION } = {}) {
    return phrasing(inert_oneLine(text, max));
}
/** As `inert`, for the line of a task item: without any square bracket, so that nothing on it looks like a box. */
function inertTaskTitle(text, { max = QUESTION } = {}) {
    return phrasing(inert_oneLine(text, max).replaceAll('[', '(').replaceAll(']', ')'));
}
/** A longer text of a stranger as it stands: code in a quote, every line of it behind `> `. */
function inertBlock(text, { max = ANSWER } = {}) {
    const value = inert_withoutComments((0,cut/* cut */.J)((0,clean/* clean */.u)(text).trim(), max)) || EMPTY;
    return [{ type: 'blockquote', children: [{ type: 'code', lang: 'text', value }] }];
}
/** One line of at most `max` UTF-16 units, never empty, in which no comment can be found. */
function inert_oneLine(text, max) {
    return inert_withoutComments((0,cut/* cut */.J)((0,clean/* clean */.u)(text).replace(/\s+/g, ' ').trim(), max)) || EMPTY;
}
/** Some read the raw Markdown, and look for markers in it: also in code none may be found. */
function inert_withoutComments(text) {
    return text.replace(/<(?=!--)/g, '< ').replace(/--(?=!?>)/g, '-- ');
}
/** Prose, risky words and what the stranger had put in code, in their order. */
function phrasing(line) {
    const nodes = [];
    for (const [index, part] of line.split(/(?<!`)(`[^`]+`)(?!`)/).entries()) {
        if (index % 2 === 1)
            append(nodes, code(part.slice(1, -1).trim()));
        else
            for (const word of words(part))
                append(nodes, ...wordNodes(word));
    }
    return nodes.length === 0 ? [{ type: 'text', value: EMPTY }] : nodes;
}
/** Words and the spaces between them; a risky one that opens a bracket goes on to where it closes: `Map<A, B>`. */
function words(prose) {
    const pieces = prose.split(/( )/);
    const result = [];
    for (let index = 0; index < pieces.length; index++) {
        const word = pieces[index] ?? '';
        const length = isRisky(word) && isOpen(word) ? lengthClosed(pieces.slice(index, index + 9)) : 1;
        result.push(pieces.slice(index, index + length).join(''));
        index += length - 1;
    }
    return result;
}
function lengthClosed(pieces) {
    const length = pieces.findIndex((_, index) => index % 2 === 0 && !isOpen(pieces.slice(0, index + 1).join(''))) + 1;
    return Math.max(1, length);
}
function isOpen(text) {
    return text.replace(/[^<([{]/g, '').length > text.replace(/[^>)\]}]/g, '').length;
}
function wordNodes(word) {
    if (!isRisky(word))
        return [word];
    const { before, core, after } = unwrapped(word);
    return isRisky(core) ? [before, code(core), after] : [code(word)];
}
/** Punctuation around a word is prose, as long as it pairs with nothing inside. */
function unwrapped(word) {
    const before = /^["'“‘„«(]*/.exec(word)?.[0] ?? '';
    const rest = word.slice(before.length);
    const after = /[?!.,;:"'”’»…)]*$/.exec(rest)?.[0] ?? '';
    const core = rest.slice(0, rest.length - after.length);
    const pairsInside = (core.includes('(') && after.includes(')')) || (before.includes('(') && core.includes(')'));
    return pairsInside ? { before: '', core: word, after: '' } : { before, core, after };
}
/** Text joins text, and code joins code: the backticks of two spans that touch would be read as one fence. */
function append(nodes, ...parts) {
    for (const part of parts) {
        const node = typeof part === 'string' ? { type: 'text', value: part } : part;
        const last = nodes.at(-1);
        if ('value' in node && node.value === '')
            continue;
        if (last !== undefined && 'value' in last && 'value' in node && last.type === node.type)
            last.value += node.value;
        else
            nodes.push(node);
    }
}
function code(value) {
    return { type: 'inlineCode', value };
}

;// CONCATENATED MODULE: ./build/text/inert-code.js

/** A name, a word or a line of a file as inline code on one line; no comment can be read into it. */
function inertCode(text, max = 120) {
    return { type: 'inlineCode', value: inert_oneLine(text, max) };
}

;// CONCATENATED MODULE: ./build/render/links.js



/** The page's title, else its path: a stranger's words either way. */
function pageName(page) {
    return inert(page.title ?? page.path, { max: 120 });
}
/** The page's name with a link to where it is read, else to its source, else plain. */
function pageLink(page, setting) {
    const url = page.url ?? (page.file === null ? null : fileUrl(page.file, 'blob', setting));
    return url === null ? pageName(page) : [nodes_link(url, ...pageName(page))];
}
/** `docs.example.com/guides/auth · guides/auth.mdx · edit`, as far as they are known. */
function pageAddresses(page, setting) {
    const addresses = [];
    if (page.url !== null)
        addresses.push([nodes_link(page.url, plainOrCode(shown(page.url)))]);
    if (page.file === null)
        return addresses;
    const [blob, edit] = [fileUrl(page.file, 'blob', setting), fileUrl(page.file, 'edit', setting)];
    if (blob === null || edit === null)
        return [...addresses, [inertCode(page.file, 200)]];
    return [...addresses, [nodes_link(blob, plainOrCode(page.file))], [nodes_link(edit, nodes_text('edit'))]];
}
function fileUrl(file, view, { repositoryUrl, branch }) {
    if (repositoryUrl === null)
        return null;
    return `${repositoryUrl}/${view}/${encodePath(branch)}/${encodePath(file)}`;
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** Names of files and addresses are prose as long as nothing in them could be more than that. */
function plainOrCode(name) {
    return /^[a-z0-9./-]{1,200}$/i.test(name) ? nodes_text(name) : inertCode(name, 200);
}
/** An address as people read it: no scheme, letters instead of percent signs. */
function shown(url) {
    const bare = url.replace(/^https?:\/\//, '');
    try {
        return decodeURI(bare);
    }
    catch {
        return bare;
    }
}

;// CONCATENATED MODULE: ./build/render/cited.js


/** Pages named in one sentence: more would bury the message. */
const NAMED = 2;
/**
 * Where the assistant sent its readers, most cited first. Only pages of the docs, and none that the question stands
 * under or that its diagnosis names.
 */
function sayCited({ sources, page, diagnosis }, { pageAt, setting }) {
    const cited = new Map(sources.flatMap(({ url }) => pageAt(url) ?? []).map((found) => [found.path, found]));
    for (const path of [page, diagnosis?.path])
        cited.delete(path ?? '');
    if (cited.size === 0)
        return [];
    const links = [...cited.values()].slice(0, NAMED).map((found) => pageLink(found, setting));
    return [nodes_text('The assistant cited '), ...joined(links, ' and '), nodes_text('.')];
}

;// CONCATENATED MODULE: ./build/render/diagnosis.js




/** Words named in one sentence: more would bury the message. */
const WORDS = 3;
const LONGEST_FILE = 120;
const diagnosis_LATIN = /^[\p{Script=Latin}\p{N}]+$/u;
/**
 * Why the docs failed the reader, in one line under the question; nothing where the evidence is thin. All of it is
 * read off words, so it says what seems, and where to look; that no page has a word is a fact.
 *
 * @param question with the page under which the line stands
 */
function sayDiagnosis({ diagnosis, title, page }, view) {
    if (diagnosis === null || diagnosis.kind === 'unknown')
        return [];
    const found = diagnosis_words(seenIn(title, diagnosis.found));
    const near = nearest(diagnosis, page, view);
    const where = near.length === 0 || found.length === 0 ? near : [...near, nodes_text(', with '), ...found];
    const absent = diagnosis_words(seenIn(title, diagnosis.absent));
    const nowhere = absent.length > 0 ? [nodes_text(' No page mentions '), ...absent, nodes_text('.')] : [];
    switch (diagnosis.kind) {
        case 'missing':
            return [
                nodes_text('Seems to be missing from the docs.'),
                ...nowhere,
                ...(where.length > 0 && found.length > 0 ? [nodes_text(' Nearest: '), ...where, nodes_text('.')] : []),
            ];
        case 'elsewhere':
        case 'on-page': {
            const which = diagnosis.path === page ? 'this' : 'another';
            return where.length === 0 ? [] : [nodes_text(`May be answered on ${which} page: `), ...where, nodes_text('.'), ...nowhere];
        }
        case 'wording':
            return where.length === 0 ? [] : [nodes_text('May be answered in other words: '), ...where, nodes_text('.'), ...nowhere];
    }
}
/** Of the words of all wordings, those that a reader of the title can see in it. */
function seenIn(title, found) {
    const shown = title.toLowerCase();
    return found.filter((word) => (word.length > 2 || !diagnosis_LATIN.test(word)) && shown.includes(word.toLowerCase()));
}
/** Page, file (of another page than the question's own, which is named above it) and section. */
function nearest(diagnosis, own, { pageOf, setting }) {
    const page = diagnosis.path === null ? null : pageOf(diagnosis.path);
    if (page === null)
        return [];
    const file = page.path === own || page.file === null ? [] : [nodes_text(' ('), inertCode(page.file, LONGEST_FILE), nodes_text(')')];
    const heading = diagnosis.heading === null ? [] : [nodes_text(', section “'), ...inert(diagnosis.heading, { max: 80 }), nodes_text('”')];
    return [...pageLink(page, setting), ...file, ...heading];
}
function diagnosis_words(list) {
    return joined(list.slice(0, WORDS).map((word) => [inertCode(word)]), ', ');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var mdast_util_from_markdown_lib = __webpack_require__(7391);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./build/render/gate/lines.js

/** A list in a quote in a list is as deep as ours go; a parser's time and stack grow with the square of it. */
const lines_DEEPEST = 8;
/** UTF-16 units; only hidden state is longer. */
const lines_LONGEST = 8_000;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]/;
const COMMAND = /^\s*\/[a-z]/i;
/** A fault where a line is so deep or so long that it must not even be parsed. */
function unreadable(markdown) {
    let fence = '';
    for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
        const ticks = /^[\s>]*(`{3,})/.exec(line)?.[1] ?? '';
        if (line.length > lines_LONGEST && !line.startsWith('<!--'))
            return `line ${index + 1}: longer than any of ours`;
        if (fence === '' && depth(line) > lines_DEEPEST)
            return `line ${index + 1}: nested too deep`;
        if (fence === '')
            fence = ticks;
        else if (ticks.length >= fence.length)
            fence = '';
    }
    return null;
}
function depth(line) {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    return containers.match(/>|[-*+]|\d+/g)?.length ?? 0;
}
/** What the tree does not show, because other readers look at the raw lines: GitHub's task boxes, chat bots, agents. */
function lineFaults(tree, markdown) {
    const tasks = taskLines(tree);
    return markdown.split(/\r\n?|\n/).flatMap((content, index) => {
        const line = index + 1;
        const faults = [];
        if (tasks.has(line) && /[[\]]/.test(content.replace(BOX, '')))
            faults.push('a square bracket on the line of a task');
        if (!tasks.has(line) && BOX.test(content) && !content.trimStart().startsWith('>'))
            faults.push('a box that is no task');
        if (COMMAND.test(content))
            faults.push('a command at the start of the line');
        if ((0,clean/* hasInvisible */.w)(content))
            faults.push('an invisible character');
        return faults.map((what) => ({ line, what }));
    });
}
function taskLines(node, lines = new Set()) {
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
        lines.add(node.position?.start.line ?? 0);
    if ('children' in node)
        for (const child of node.children)
            taskLines(child, lines);
    return lines;
}

;// CONCATENATED MODULE: ./build/render/gate/pieces.js
/** A parser's time grows faster than what it reads: pieces end at the first seam after this many UTF-16 units. */
const LONG = 2_000;
/**
 * The body in pieces, parted where every quote, list and paragraph has ended: after a blank line, or between the items
 * of an outer list. A fence or a comment that runs over a seam is unclosed in its piece, which is a fault of its own.
 */
function pieces(markdown) {
    const lines = markdown.split(/(?<=\n)|(?<=\r)(?!\n)/);
    const result = [];
    let from = 0;
    let length = 0;
    let inFence = false;
    for (const [index, line] of lines.entries()) {
        if (length > LONG && !inFence && isSeam(lines[index - 1] ?? '', line)) {
            result.push({ text: lines.slice(from, index).join(''), line: from + 1 });
            from = index;
            length = 0;
        }
        if (line.startsWith('```'))
            inFence = !inFence;
        length += line.length;
    }
    return [...result, { text: lines.slice(from).join(''), line: from + 1 }];
}
function isSeam(before, line) {
    return before.trim() === '' ? /^\S/.test(line) : /^- \S/.test(line) && /^(?:- | {2,})/.test(before);
}

;// CONCATENATED MODULE: ./build/render/gate/allowed.js
function isMarker(comment, { markers }) {
    return typeof markers === 'function' ? markers(comment) : markers.includes(comment);
}

;// CONCATENATED MODULE: ./build/render/gate/html.js

/** Our own words in a summary: letters, numbers and the punctuation of a sentence. */
const SUMMARY = /^<summary>(?:<strong>)?[\p{L}\p{N} ,.:;()%·’'+-]{0,200}(?:<\/strong>)?<\/summary>/u;
const COMMENT = /^<!--\s?((?:(?!--)[\s\S])*?)\s?-->/;
const FRAME = /^<(\/?)details>/;
/** Faults of raw HTML that is more than our folds and markers; `open` is how many folds it leaves open. */
function htmlFaults(html, allowed) {
    const faults = new Set();
    let open = 0;
    let rest = html.trim();
    while (rest !== '') {
        const comment = COMMENT.exec(rest);
        const frame = FRAME.exec(rest);
        const known = comment ?? frame ?? SUMMARY.exec(rest);
        if (known === null)
            return { faults: [...faults, 'HTML that is not ours'], open };
        if (comment !== null && !isMarker(comment[1] ?? '', allowed))
            faults.add('a comment that is not ours');
        if (frame !== null)
            open += frame[1] === '' ? 1 : -1;
        rest = rest.slice(known[0].length).trimStart();
    }
    return { faults: [...faults], open };
}

;// CONCATENATED MODULE: ./build/render/gate/prose.js
/** What GitHub's filters and MathJax make of plain text, by what we call it. */
const FAULTS = [
    ['a mention', /(?:^|\W)@[a-z0-9]/i],
    ['math', /\$/],
];
/** What they make of it where it is not the text of a link. */
const FAULTS_OUTSIDE_LINKS = [
    ['a reference', /\bgh-\d/i],
    ['a commit', /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i],
    ['an address', /\b(?:https?|ftp):\/\/|\b(?:xmpp|mailto):\S|\bwww\.\w/i],
];
/** Faults of text that is not code. `issues` are the numbers that it may refer to. */
function proseFaults(text, inLink, issues = []) {
    const known = text.replace(/(?<![\w/])#(\d{1,9})(?!\w)/g, (reference, number) => issues.includes(Number(number)) ? '' : reference);
    const patterns = inLink ? FAULTS : [...FAULTS, ...FAULTS_OUTSIDE_LINKS];
    const faults = patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
    return /#\d/.test(known) ? [...faults, 'a reference'] : faults;
}

;// CONCATENATED MODULE: ./build/render/gate/tree.js



/** The kinds of nodes that our renderers make, and what we call the others. */
const OURS = new Set([
    'root',
    'paragraph',
    'heading',
    'table',
    'tableRow',
    'tableCell',
    'list',
    'listItem',
    'blockquote',
    'inlineCode',
    'code',
    'strong',
    'emphasis',
    'link',
    'text',
    'html',
]);
const NAMES = {
    image: 'an image',
    imageReference: 'an image',
    definition: 'a definition',
    linkReference: 'a link by reference',
    footnoteDefinition: 'a footnote',
    footnoteReference: 'a footnote',
    delete: 'struck text',
    break: 'a hard line break',
    thematicBreak: 'a rule',
};
const countFolds = () => ({ open: 0 });
/** Everything in the tree that no renderer of ours makes. */
function treeFaults(tree, markdown, allowed, folds) {
    const faults = [];
    let comments = 0;
    function walk(node, inLink) {
        const line = node.position?.start.line ?? 1;
        const add = (...what) => faults.push(...what.map((each) => ({ line, what: each })));
        if (!OURS.has(node.type))
            return void add(NAMES[node.type] ?? 'something unknown');
        if (node.type === 'heading' && (node.depth < 2 || node.depth > 4))
            add('a heading of another level');
        if (node.type === 'blockquote' && isAlert(node))
            add('an alert');
        if (node.type === 'code')
            add(...codeFaults(node, markdown, allowed));
        if (node.type === 'link')
            add(...linkFaults(node, markdown, allowed));
        if (node.type === 'text')
            add(...proseFaults(node.value, inLink, allowed.issues));
        if (node.type === 'html') {
            const { faults: found, open } = htmlFaults(node.value, allowed);
            add(...found);
            folds.open += open;
            comments += occurrences(node.value);
            if (folds.open < 0)
                add('the end of a fold that is not open');
        }
        if ('children' in node)
            for (const child of node.children)
                walk(child, inLink || node.type === 'link');
    }
    walk(tree, false);
    if (occurrences(markdown) > comments)
        faults.push({ line: 1, what: 'what looks like a comment, in text' });
    return faults;
}
function occurrences(text) {
    return text.split('<!--').length - 1;
}
function isAlert(quote) {
    const first = 'children' in quote ? quote.children[0] : undefined;
    return first !== undefined && ((first.type === 'text' && /^\s*\[!/.test(first.value)) || isAlert(first));
}
function codeFaults({ lang, meta, value, position }, markdown, { diagram }) {
    const source = markdown.slice(position?.start.offset, position?.end.offset);
    const fence = /^`{3,}/.exec(source)?.[0];
    const end = /\n[\s>]*(`{3,})[ \t]*$/.exec(source)?.[1];
    if (fence === undefined)
        return ['code without a fence'];
    if (end === undefined || end.length < fence.length)
        return ['a fence that is not closed'];
    if (lang === 'text' && !meta)
        return [];
    return lang === 'mermaid' && !meta && diagram?.(value) === true ? [] : ['code that is drawn'];
}
function linkFaults({ url, title, position }, markdown, { origins }) {
    if (markdown.charAt(position?.start.offset ?? 0) !== '[')
        return ['an address that links itself'];
    if (title)
        return ['a link with a title'];
    return safeLink(url, origins)?.href === URL.parse(url)?.href && URL.canParse(url)
        ? []
        : ['a link that leads elsewhere'];
}

;// CONCATENATED MODULE: ./build/render/gate.js







/** A job summary's limit, in UTF-16 units: the longest body there is. */
const gate_LONGEST = 1_048_576;
/** No list item, table or hidden state of ours is longer, in UTF-16 units; hostile ones take time with their square. */
const LONGEST_PIECE = 65_536;
/** Longest that reading a body may take, in milliseconds: three times what the longest one of ours does. */
const gate_PATIENCE = 10_000;
/** As many faults as are worth telling. */
const TOLD = 20;
/**
 * Reads a finished body as GitHub would, and names what no renderer of ours makes: `line 12: a mention`.
 * Empty where all is well. The words are ours: nothing of the body is repeated. A person's notes are not to be in it.
 */
function gate(markdown, allowed) {
    if (markdown.length > gate_LONGEST)
        return ['the body is too long to be read'];
    const early = unreadable(markdown);
    if (early !== null)
        return [early];
    const faults = within(gate_PATIENCE, () => faultsOf(markdown, allowed));
    if (faults === null)
        return ['the body cannot be read in time'];
    const told = faults.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`);
    return [...new Set(told)].slice(0, TOLD);
}
/** Whether one piece of a body, on its own, holds nothing but what it may: finds the question that spoils the whole. */
function isSafeFragment(markdown, allowed) {
    return gate(markdown, allowed).length === 0;
}
function faultsOf(markdown, allowed) {
    const folds = countFolds();
    const faults = pieces(markdown).flatMap(({ text, line }) => {
        if (text.length > LONGEST_PIECE)
            return [{ line, what: 'more than can be read at once' }];
        const tree = gate_parsed(text);
        if (tree === null)
            return [{ line, what: 'what no parser can read' }];
        const found = [...treeFaults(tree, text, allowed, folds), ...lineFaults(tree, text)];
        return found.map((fault) => ({ ...fault, line: fault.line + line - 1 }));
    });
    return folds.open > 0 ? [...faults, { line: 1, what: 'a fold that is not closed' }] : faults;
}
function gate_parsed(markdown) {
    try {
        return (0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(markdown, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,lib/* gfmFromMarkdown */.C)()] });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/render/guard.js


/** What stands for the text of a withheld question. */
const WITHHELD = nodes_text('A question that cannot be shown');
const guard_NONE = new Set();
/**
 * The last gate before anything is published: a body in which a reader of Markdown finds more than our renderer makes
 * is rendered again without the text of the questions that cause it.
 *
 * @throws Error where it does not pass even with all of them withheld; nothing is published then
 */
function guarded({ setting, reportId, issues = [], render, questions, fragment }) {
    const allowed = { ...allowedOn(setting, reportId), issues };
    const body = render(guard_NONE);
    if (gate(body, allowed).length === 0)
        return { body, withheld: guard_NONE };
    const offending = new Set(questions.filter((id) => gate(fragment(id), allowed).length > 0));
    for (const withheld of [offending, new Set(questions)]) {
        const safer = render(withheld);
        if (gate(safer, allowed).length === 0)
            return { body: safer, withheld };
    }
    const faults = gate(render(new Set(questions)), allowed);
    throw new Error(`The text to publish did not pass the last check (${faults.slice(0, 3).join('; ')}), so nothing was published. Set \`detail: counts\` until this is mended, and report it.`);
}
function allowedOn({ docsUrl, repositoryUrl, runsUrl }, reportId) {
    const ours = new RegExp(`^docs-gaps:(issue:${reportId}|pull-request:${reportId}|notice:${reportId}:[0-9a-z]+|q:[0-9a-f]{8}|state v\\d+ [\\w.]*)$`);
    return {
        origins: [docsUrl, repositoryUrl === null ? null : `${repositoryUrl}/`, runsUrl].filter((origin) => origin !== null),
        markers: (comment) => ours.test(comment.trim()),
        diagram: (source) => /^xychart-beta\n[\w\s[\]",.:%>()-]*$/.test(source),
    };
}

;// CONCATENATED MODULE: ./build/render/question.js







/** The marker that ends a task item and by which a tick is found again. */
function taskEnd(id, plain) {
    return plain ? [] : [nodes_text(' '), html(`<!-- docs-gaps:q:${id} -->`)];
}
/** An open question as a task item: title, weight, last day, state on its own line; the evidence below. */
function questionItem(question, history, view) {
    const withheld = view.withheld.has(question.id);
    const line = joined([
        withheld ? [WITHHELD] : [strong(...inertTaskTitle(question.title))],
        ...facts(question, history).map((fact) => [nodes_text(fact)]),
    ]);
    const evidence = view.evidence && !withheld
        ? joined([sayDiagnosis(question, view), sayCited(question, view), sayCause(view.causeOf(question.id))].filter(({ length }) => length > 0), ' ')
        : [];
    const titled = [...line, ...taskEnd(question.id, view.plain)];
    return item(withBelow(titled, evidence, view.plain), view.plain ? null : false);
}
/** A coincidence in time, and no more: the number is code, so that the pull request is not told of it. */
function sayCause(cause) {
    if (cause === null)
        return [];
    const pull = cause.pull === null ? [] : [nodes_text(' ('), inertCode(`#${cause.pull}`), nodes_text(')')];
    return [nodes_text(`Asked since the change of ${day(cause.day)}`), ...pull, nodes_text('.')];
}
/** `in 9 conversations`, `last asked 19 Nov`, `4 found it after rephrasing`, `new`. */
function facts(question, history) {
    const said = [sayConversations(question.conversations), sayLast(question.lastAsked)];
    if (question.recovered > 0)
        said.push(`${(0,many/* number */.ai)(question.recovered)} found it after rephrasing`);
    if (question.trend !== null && question.trend.change !== 0)
        said.push(sayChange(question.trend.change));
    if (history.status === 'returned') {
        const since = history.doneSince === null ? '' : ` since ${day(history.doneSince)}`;
        said.push(`returned: asked ${(0,many/* many */._d)(history.askedSince, 'time')}${since}`);
    }
    else if (history.isNew)
        said.push('new');
    if (history.mergedFrom.length > 0)
        said.push(`now one with ${(0,many/* many */._d)(history.mergedFrom.length, 'other question')}`);
    if (history.splitFrom !== null)
        said.push('split from another question');
    return said;
}
/** `▲ 4 turns` or `▼ 2 turns` against the window before. */
function sayChange(change) {
    return `${change > 0 ? '▲' : '▼'} ${(0,many/* many */._d)(Math.abs(change), 'turn')}`;
}

;// CONCATENATED MODULE: ./build/render/page-section.js







/** Where a page is read and edited, and who owns it: names as code, which notifies nobody. */
function aboutPage(page, setting) {
    const names = joined(page.owners.map((name) => [inertCode(name)]), ' ');
    return [...pageAddresses(page, setting), ...(names.length === 0 ? [] : [[nodes_text('owners '), ...names]])];
}
/** A page with its open questions. */
function pageSection(page, listed, leftOut, view) {
    const change = page.trend === null || page.trend.change === 0 ? [] : [[nodes_text(sayChange(page.trend.change))]];
    const about = [...aboutPage(page, view.setting), ...change];
    return [
        heading(3, ...pageName(page)),
        ...(about.length > 0 ? [paragraph(...joined(about))] : []),
        ...questionList(listed, view, leftOut),
    ];
}
/** What stands here and is not shown: the numbers of the table have to add up for who counts. */
function sayMore(leftOut) {
    return leftOut === 0 ? [] : [paragraph(nodes_text(`And ${(0,many/* many */._d)(leftOut, 'more question')}.`))];
}
/** Task items, how many more stand there, and one fold with the readers' own words. */
function questionList(listed, view, leftOut = 0) {
    return [
        list(listed.map(({ question, history }) => questionItem(question, history, view))),
        ...sayMore(leftOut),
        ...readersWords(listed, view),
    ];
}
function readersWords(listed, view) {
    if (!view.examples)
        return [];
    const told = listed.flatMap(({ question }) => {
        const answer = view.answerOf(question.id);
        if (view.withheld.has(question.id) || (question.examples.length === 0 && answer === null))
            return [];
        const wordings = question.examples.map((example) => inert(example, { max: 300 }));
        return [
            item([
                paragraph(strong(...inert(question.title, { max: 120 }))),
                ...(wordings.length > 0 ? [quote(wordings, view.plain)] : []),
                ...(answer === null ? [] : inertBlock(answer, { max: 600 })),
            ]),
        ];
    });
    if (told.length === 0)
        return [];
    const what = listed.some(({ question }) => view.answerOf(question.id) !== null)
        ? 'Wordings and replies'
        : 'Other wordings';
    return fold(`${what} of ${(0,many/* many */._d)(told.length, 'question')}`, [list(told)]);
}

;// CONCATENATED MODULE: ./build/render/counts.js





function countsList(counted, view) {
    return counted.length === 0 ? [] : [list(counted.map((entry) => pageItem(entry, view)))];
}
function pageItem({ page, history, lastAsked }, { setting, plain }) {
    const said = [
        sayUnanswered(page.unanswered, page.questions.length),
        sayLast(lastAsked),
        ...(page.trend !== null && page.trend.change !== 0 ? [sayChange(page.trend.change)] : []),
        ...(history.status === 'returned' ? [`returned: asked ${(0,many/* many */._d)(history.askedSince, 'time')} since`] : []),
        ...(history.status === 'open' && history.isNew ? ['new'] : []),
    ];
    const line = joined([[strong(...inertTaskTitle(page.title ?? page.path))], ...said.map((fact) => [nodes_text(fact)])]);
    const about = joined(aboutPage(page, setting));
    return item(withBelow([...line, ...taskEnd(history.id, plain)], about, plain), plain ? null : false);
}
/** The turns that belong to no page of the docs, as one row: their addresses are a stranger's words. */
function turnsElsewhere({ pages, questions, totals }) {
    const outside = pages.filter(({ file }) => file === null);
    const asked = questions.filter(({ page }) => page === null || outside.some(({ path }) => path === page));
    return {
        path: '',
        url: null,
        file: null,
        title: 'No page of the docs',
        unanswered: totals.unattributed + outside.reduce((sum, { unanswered }) => sum + unanswered, 0),
        questions: asked.map(({ id }) => id),
        trend: null,
        owners: [],
    };
}
/** What stays out of sight, how to show it, and what that would publish. */
function countsHint({ totals }) {
    if (totals.unanswered === 0)
        return [];
    return [
        paragraph(nodes_text('Only numbers are shown here. '), { type: 'inlineCode', value: 'detail: questions' }, nodes_text(' would also publish what readers asked, redacted, to everyone who can see this repository.')),
    ];
}

;// CONCATENATED MODULE: ./build/render/done.js





/** What people ticked, newest first, folded; what does not fit is only counted. */
function doneFold({ done, doneTotal }, most, plain) {
    if (doneTotal === 0)
        return [];
    const items = done.slice(0, most).map((settled) => {
        const line = joined([[strong(...inertTaskTitle(settled.title))], [nodes_text(`done ${day(settled.done)}`)]]);
        return item([paragraph(...line, ...taskEnd(settled.id, plain))], plain ? null : true);
    });
    const rest = doneTotal - items.length;
    return fold(`Done (${doneTotal})`, [
        ...(items.length > 0 ? [list(items)] : []),
        ...(rest > 0 ? [paragraph(nodes_text(`${items.length > 0 ? 'And ' : ''}${(0,many/* many */._d)(rest, 'earlier one')}.`))] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/render/fit.js
/**
 * Bytes. GitHub's runner rejects a step summary of more than 1 MiB; the last gate reads every byte of it, and half of
 * that is more than anybody reads.
 */
const SUMMARY_LIMIT = 400_000;
/** No row takes fewer units than its marker and its figures: more rows than this never fit. */
const SHORTEST_ROW = 100;
/** UTF-16 units, in which GitHub's limits for bodies are kept. */
const units = (body) => body.length;
/**
 * The fullest text within the limit: first the readers' wordings go, then the older half of *Done*, then the
 * evidence, then whole rows, the least important first, and with them the pages that have none left.
 */
function fitInto(fitting) {
    const { rows, limit, render, measure } = fitting;
    const possible = Math.min(rows, Math.ceil(limit / SHORTEST_ROW));
    const ladder = possible < rows
        ? []
        : [
            { examples: true, evidence: true, done: 50, rows },
            { examples: false, evidence: true, done: 50, rows },
            { examples: false, evidence: true, done: 25, rows },
            { examples: false, evidence: false, done: 25, rows },
        ];
    let longest = 0;
    for (const room of ladder) {
        const body = render(room);
        longest = measure(body);
        if (longest <= limit)
            return body;
    }
    return mostRows({ ...fitting, rows: possible }, longest);
}
/** Searches between a number of rows that fits and one that does not, guessing by length where the limit lies. */
function mostRows({ rows, limit, render, measure }, longest) {
    const least = { examples: false, evidence: false, done: 25 };
    let body = render({ ...least, done: 0, rows: 0 });
    let fits = { rows: 0, length: measure(body) };
    let over = { rows: rows + 1, length: Math.max(longest, rows * SHORTEST_ROW, limit) };
    while (over.rows - fits.rows > 1) {
        const share = (limit - fits.length) / Math.max(1, over.length - fits.length);
        const guess = Math.floor(fits.rows + share * (over.rows - fits.rows));
        const next = Math.min(over.rows - 1, Math.max(fits.rows + 1, guess));
        const candidate = render({ ...least, rows: next });
        const length = measure(candidate);
        if (length <= limit) {
            body = candidate;
            fits = { rows: next, length };
        }
        else
            over = { rows: next, length };
    }
    return body;
}

;// CONCATENATED MODULE: ./build/render/headline.js



function headline(board, view) {
    const { report } = view;
    const lines = [...caveats(report, view.covered)];
    if (report.totals.unanswered === 0) {
        return [...lines, paragraph(nodes_text(`${sayNothingLeft(report)}`))];
    }
    lines.push(paragraph(strong(nodes_text(news(board, view))), nodes_text(` ${sayShare(view)}`)));
    return lines;
}
/** `In the last 30 days the assistant could not answer 86 of 412 turns (21%).` Of a *partial* run no days are told. */
function sayShare({ report: { window, totals, partial }, shareBefore }) {
    if (partial) {
        const outcome = `could not answer ${(0,many/* number */.ai)(totals.unanswered)} of ${(0,many/* number */.ai)(totals.turns)}`;
        return `Among the turns read the assistant ${outcome} (${share(totals.unanswered, totals.turns)}).`;
    }
    const outcome = `could not answer ${(0,many/* number */.ai)(totals.unanswered)} of ${(0,many/* many */._d)(totals.turns, 'turn')}`;
    return `In the last ${(0,many/* span */.Ln)(window.days)} the assistant ${outcome} (${share(totals.unanswered, totals.turns)}${sayDifference()}).`;
    function sayDifference() {
        if (shareBefore === null || totals.turns === 0)
            return '';
        const points = Math.round((100 * totals.unanswered) / totals.turns) - Math.round(100 * shareBefore);
        const before = `in the ${(0,many/* span */.Ln)(window.days)} before`;
        if (points === 0)
            return `, as ${before}`;
        return `, ${(0,many/* many */._d)(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'less'} than ${before}`;
    }
}
function sayNothingLeft({ window, totals, partial }) {
    if (totals.turns === 0 && partial)
        return 'What could be read holds no turn.';
    if (totals.turns === 0)
        return `Nobody asked the assistant anything in the last ${(0,many/* span */.Ln)(window.days)}.`;
    if (partial)
        return `Every question read so far was answered.`;
    return `Every question of the last ${(0,many/* span */.Ln)(window.days)} was answered.`;
}
/** What limits the figures: days that could not be read, statuses that were judged from the reply. */
function caveats(report, covered) {
    const lines = [];
    if (report.partial) {
        lines.push(paragraph(strong(nodes_text(`Partial: this covers ${sayDays(covered ?? [])}`)), nodes_text(', because '), ...inert(report.partialReason ?? 'reading stopped'), nodes_text('.')));
    }
    if (report.statusInferred) {
        lines.push(paragraph(nodes_text('Mintlify gave no status for some turns: whether these were answered was judged from the replies.')));
    }
    return lines;
}
function sayDays(covered) {
    if (covered.length === 0)
        return 'no day of the window';
    const spans = covered.map(({ from, to }) => (day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`));
    return `${spans.join(' and ')} only`;
}
/** Every row is done, or asked too seldom to be shown. */
function nothingShown(what, hidden) {
    return hidden === 0 ? `No open ${what}.` : `No open question was asked often enough to be shown.`;
}
function news({ fresh, items, unread }, { belowMinCount, pageId }) {
    const listed = [...items, ...unread];
    const what = listed[0]?.kind ?? 'question';
    const homeless = pageId(null);
    const counted = listed.filter(({ id }) => id !== homeless).length;
    if (fresh.new.length > 0 && fresh.new.length === listed.length && fresh.returned.length === 0) {
        if (what === 'question')
            return `${(0,many/* many */._d)(counted, 'question')} the docs did not answer.`;
        return counted === 0
            ? 'Questions on no page of the docs went unanswered.'
            : `${(0,many/* many */._d)(counted, 'page')} left readers without an answer.`;
    }
    const said = sayNews(fresh, what, homeless);
    if (said !== '')
        return `${said}.`;
    if (listed.length === 0)
        return nothingShown(what, belowMinCount);
    return counted === 0
        ? 'Only questions on no page of the docs are open, none new.'
        : `${(0,many/* many */._d)(counted, `open ${what}`)}, none new.`;
}

;// CONCATENATED MODULE: ./build/render/homeless.js



/**
 * Questions that belong to no page of the docs: the pages to write, by subject. Where no docs were at hand nobody knows
 * what is to be written: then they stand under the addresses that readers asked on.
 */
function pagesToWrite(listed, leftOut, hasDocs, view) {
    const title = heading(3, nodes_text(hasDocs ? 'Pages to write' : 'By address'));
    const subjects = [...Map.groupBy(listed, ({ question }) => subjectOf(question, hasDocs))];
    if (subjects.length === 1 && subjects[0]?.[0] === null)
        return [title, ...questionList(listed, view, leftOut)];
    return [
        title,
        ...subjects.flatMap(([subject, questions]) => [
            paragraph(strong(...(subject === null
                ? [nodes_text(hasDocs ? 'Other subjects' : 'Address not known')]
                : inert(subject, { max: 80 })))),
            ...questionList(questions, view),
        ]),
        ...sayMore(leftOut),
    ];
}
/** Mintlify's own category of the question, else the address that leads to no page; without docs the other way round. */
function subjectOf({ categories, page }, hasDocs) {
    const category = categories[0] ?? null;
    return hasDocs ? (category ?? page) : (page ?? category);
}

;// CONCATENATED MODULE: ./build/render/pages-table.js



/** More rows than this are read by nobody: the rest is one row with its sums. */
const pages_table_ROWS = 10;
/** Pages with their numbers, most unanswered turns first. `open` counts the open questions that stand under a page. */
function pagesTable(pages, report, setting, open) {
    if (pages.length < 2)
        return null;
    const compared = pages.some((page) => page.trend !== null);
    const row = (name, group) => [
        name,
        [nodes_text((0,many/* number */.ai)(sum(group, (page) => page.unanswered)))],
        ...(compared ? [[nodes_text((0,many/* number */.ai)(sum(group, (page) => page.trend?.before ?? 0)))]] : []),
        [nodes_text((0,many/* number */.ai)(sum(group, open)))],
    ];
    const shown = pages.length <= pages_table_ROWS + 1 ? pages : pages.slice(0, pages_table_ROWS);
    const rest = pages.slice(shown.length);
    const before = compared ? [[nodes_text(`${capital((0,many/* span */.Ln)(report.window.days))} before`)]] : [];
    return table(['left', 'right', ...(compared ? ['right'] : []), 'right'], [
        [[nodes_text('Page')], [nodes_text('Unanswered')], ...before, [nodes_text('Open questions')]],
        ...shown.map((page) => row(pageLink(page, setting), [page])),
        ...(rest.length > 0 ? [row([nodes_text((0,many/* many */._d)(rest.length, 'more page'))], rest)] : []),
    ]);
}
/** `30 days`, `Day`. */
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function sum(pages, value) {
    return pages.reduce((total, page) => total + value(page), 0);
}

;// CONCATENATED MODULE: ./build/render/unread.js





/** What a *partial* run did not read: listed as it was, without the figures that nobody knows now. */
function unreadSection(unread, { withheld, plain }) {
    if (unread.length === 0)
        return [];
    const items = unread.map((row) => {
        const title = withheld.has(row.id) ? [WITHHELD] : [strong(...inertTaskTitle(row.title))];
        const line = joined([title, ...unread_facts(row).map((fact) => [nodes_text(fact)])]);
        return item([paragraph(...line, ...taskEnd(row.id, plain))], plain ? null : false);
    });
    return [heading(3, nodes_text('Not read this time')), list(items)];
}
function unread_facts({ lastAsked, status, isNew }) {
    const said = lastAsked === null ? [] : [sayLast(lastAsked)];
    if (status === 'returned')
        said.push('returned');
    else if (isNew)
        said.push('new');
    return said;
}

;// CONCATENATED MODULE: ./build/render/vocabulary.js




/** More pairs than this are work for another week. */
const SHOWN = 10;
/** A longer line of front matter is not shown: cut off, it could not be copied. */
const LONGEST_LINE = 1_000;
/** What readers say and what the docs say instead, with the line of front matter that would bring them together. */
function vocabularySection(findings, view) {
    const items = findings.slice(0, SHOWN).map((finding) => pairItem(finding, view));
    return items.length === 0 ? [] : [heading(3, nodes_text('Words that readers use')), list(items)];
}
function pairItem({ readers, docs, page, count, keywords }, view) {
    const known = page === null ? null : view.pageOf(page);
    const where = known === null ? [] : [nodes_text(' on '), ...pageLink(known, view.setting)];
    return item([
        paragraph(nodes_text('Readers say '), inertCode(readers), nodes_text(', the docs say '), inertCode(docs), ...where, nodes_text(` · ${(0,many/* many */._d)(count, 'conversation')}`), ...(keywords === null ? [] : sayKeywords(keywords, readers))),
    ]);
}
function sayKeywords(keywords, readers) {
    const line = `keywords: ${JSON.stringify(keywords)}`;
    return line.length > LONGEST_LINE
        ? [nodes_text('. Add to the keywords of its front matter: '), inertCode(readers)]
        : [nodes_text('. Add to its front matter: '), inertCode(line, LONGEST_LINE)];
}

;// CONCATENATED MODULE: ./build/render/issue.js
















/** The line by which the issue is found again; it comes first, where no cut takes it. */
const issueMarker = (reportId) => `<!-- docs-gaps:issue:${reportId} -->`;
/** The whole body of the issue: marker, report, a person's notes, state; within GitHub's limit. */
function renderIssue(board, view) {
    const tail = `\n<!-- docs-gaps:notes -->${board.notes}<!-- /docs-gaps:notes -->\n${board.state}`;
    const head = `${issueMarker(view.report.reportId)}\n`;
    const limit = BODY_LIMIT - head.length - tail.length;
    const { body, withheld } = guardBoard(board, view, (withheld) => fitInto({
        rows: issue_rowsOf(board),
        limit,
        render: (room) => renderBoard(board, { ...view, withheld }, room),
        measure: units,
    }));
    return { body: head + body + tail, withheld };
}
/** Rows of which as many are shown as fit: open ones, most important first, then what was not read this time. */
const issue_rowsOf = ({ items, unread }) => items.length + unread.length;
/** What `render` makes of the board, with the last gate behind it; a person's notes are no part of it. */
function guardBoard(board, view, render) {
    const byId = new Map(openQuestions(board, view.report).map((listed) => [listed.question.id, listed]));
    const unread = new Map(board.unread.map((row) => [row.id, row]));
    return guarded({
        setting: view.setting,
        reportId: view.report.reportId,
        render,
        questions: [...byId.keys(), ...unread.keys()],
        fragment: (id) => {
            const one = byId.get(id);
            const old = unread.get(id);
            const children = [
                ...(one === undefined ? [] : questionList([one], { ...view, evidence: true, examples: true })),
                ...unreadSection(old === undefined ? [] : [old], view),
            ];
            return toMarkdown({ type: 'root', children });
        },
    });
}
/** The report as Markdown, without markers of its own: what the job summary shows too. */
function renderBoard(board, view, room) {
    const { report } = view;
    const content = report.detail === 'counts' ? countsContent(board, view, room) : questionContent(board, view, room);
    const children = [
        ...headline(board, view),
        ...content,
        ...doneFold(board, room.done, view.plain),
        ...(view.plain ? [] : hint(board)),
    ];
    return toMarkdown({ type: 'root', children });
}
function questionContent(board, view, room) {
    const { report, setting, limits } = view;
    const choice = choose(board, report, limits, room.rows);
    const unread = unreadWithin(board, room);
    const open = new Set(board.items.map(({ id }) => id));
    const standing = Map.groupBy(openQuestions(board, report), ({ question }) => question.page);
    const withQuestions = report.pages.filter((page) => page.file !== null && page.questions.some((id) => open.has(id)));
    const countOpen = ({ path }) => standing.get(path)?.length ?? 0;
    const table = pagesTable(withQuestions, report, setting, countOpen);
    const section = { ...view, evidence: room.evidence, examples: room.examples };
    return [
        ...(table === null ? [] : [table]),
        ...chart(view),
        ...choice.shelves.flatMap(({ page, listed, leftOut }) => page === null
            ? pagesToWrite(listed, leftOut, hasDocs(report), section)
            : pageSection(page, listed, leftOut, section)),
        ...unreadSection(unread, view),
        ...(room.evidence ? vocabularySection(view.vocabulary, view) : []),
        ...closing(choice, board.unread.length - unread.length, view),
    ];
}
/** Where nothing went unanswered, one sentence says so. */
function chart({ report, weeks }) {
    return report.totals.unanswered === 0 ? [] : weeksChart(weeks, report);
}
function unreadWithin({ items, unread }, { rows }) {
    return unread.slice(0, Math.max(0, rows - items.length));
}
/** Whether the docs were at hand: some page of theirs was asked on, or their sections were searched. */
function hasDocs({ pages, questions }) {
    return pages.some(({ file }) => file !== null) || questions.some(({ diagnosis }) => diagnosis !== null);
}
/** What is left out, what share of the turns is shown, and where the whole report is. */
function closing(choice, unreadLeftOut, view) {
    const { report, setting } = view;
    const said = [];
    if (choice.questionsShown < choice.questionsTotal) {
        const { pagesShown, pagesTotal } = choice;
        const pages = pagesShown < pagesTotal ? `${(0,many/* number */.ai)(pagesShown)} of ${(0,many/* many */._d)(pagesTotal, 'page')} and ` : '';
        const questions = `${(0,many/* number */.ai)(choice.questionsShown)} of ${(0,many/* many */._d)(choice.questionsTotal, 'question')}`;
        said.push(`${pages}${questions} are shown, ${share(choice.turnsShown, report.totals.unanswered)} of the unanswered turns.`);
    }
    said.push(...sayUnreadLeftOut(unreadLeftOut, 'question'), ...sayBelowMinCount(view));
    return whereTheRestIs(said, setting);
}
function sayUnreadLeftOut(count, what) {
    const verb = count === 1 ? 'is' : 'are';
    return count === 0 ? [] : [`${(0,many/* many */._d)(count, what)} that this run did not read ${verb} left out.`];
}
function sayBelowMinCount({ belowMinCount, limits }) {
    return belowMinCount === 0 ? [] : [sayLeftOut(belowMinCount, limits.minCount)];
}
function whereTheRestIs(said, { runsUrl }) {
    if (said.length === 0)
        return [];
    const where = runsUrl === null
        ? [nodes_text('the JSON report of the run')]
        : [nodes_text('the JSON report of the '), nodes_link(runsUrl, nodes_text('newest run'))];
    return [paragraph(nodes_text(`${said.join(' ')} The whole list is in `), ...where, nodes_text('.'))];
}
function countsContent(board, view, room) {
    const { report, limits } = view;
    const elsewhere = turnsElsewhere(report);
    const byId = new Map([...report.pages, elsewhere].map((page) => [view.pageId(page === elsewhere ? null : page.path), page]));
    const counted = board.items.flatMap((history) => {
        const page = byId.get(history.id);
        return page === undefined
            ? []
            : [{ page, history, lastAsked: view.lastAskedOn(page === elsewhere ? null : page.path) }];
    });
    const shown = counted.slice(0, Math.min(limits.maxPages, room.rows));
    const unread = unreadWithin(board, room);
    const turns = shown.reduce((sum, { page }) => sum + page.unanswered, 0);
    const ofDocs = (rows) => rows.filter(({ page }) => page !== elsewhere).length;
    const said = [
        ...(shown.length < counted.length
            ? [
                `${(0,many/* number */.ai)(ofDocs(shown))} of ${(0,many/* many */._d)(ofDocs(counted), 'page')} are shown, ${share(turns, report.totals.unanswered)} of the unanswered turns.`,
            ]
            : []),
        ...sayUnreadLeftOut(board.unread.length - unread.length, 'page'),
        ...sayBelowMinCount(view),
    ];
    return [
        ...chart(view),
        ...countsList(shown, view),
        ...unreadSection(unread, view),
        ...whereTheRestIs(said, view.setting),
        ...countsHint(report),
    ];
}
function hint({ items, unread }) {
    const [first] = [...items, ...unread];
    if (first === undefined)
        return [];
    const what = first.kind;
    return [paragraph(nodes_text(`Tick a box when a ${what} is dealt with: it returns by itself when readers ask again.`))];
}

;// CONCATENATED MODULE: ./build/render/notice.js







/** Contract: the comment names at most this many. */
const notice_NAMED = 10;
/**
 * The comment that tells what is new, since an edited body notifies nobody; its marker is put before it. It passes the
 * same last gate as the body does.
 */
function renderNotice(news, view) {
    const ids = [...news.returned, ...news.new];
    const { body } = guarded({
        setting: view.setting,
        reportId: view.report.reportId,
        render: (withheld) => renderNews(news, { ...view, withheld }),
        questions: ids,
        fragment: (id) => toMarkdown({ type: 'root', children: [paragraph(...(lineOf(id, view) ?? []))] }),
    });
    return body;
}
function renderNews(news, view) {
    const returned = new Set(news.returned);
    const ids = [...news.returned, ...news.new];
    const lines = ids.flatMap((id) => {
        const line = lineOf(id, view);
        return line === null ? [] : [item([paragraph(...line, ...(returned.has(id) ? [nodes_text(' · returned')] : []))])];
    });
    const rest = ids.length - Math.min(notice_NAMED, lines.length);
    const what = view.report.detail === 'counts' ? 'page' : 'question';
    const children = [
        paragraph(strong(nodes_text(`${sayNews(news, what, view.pageId(null))}.`))),
        list(more(lines.slice(0, notice_NAMED), rest)),
    ];
    return toMarkdown({ type: 'root', children });
}
function lineOf(id, view) {
    return view.report.detail === 'counts' ? pageLine(id, view) : questionLine(id, view);
}
function more(lines, rest) {
    return rest > 0 ? [...lines, item([paragraph(nodes_text(`and ${(0,many/* number */.ai)(rest)} more, in the list above`))])] : [...lines];
}
function questionLine(id, view) {
    const question = view.report.questions.find((known) => known.id === id);
    if (question === undefined)
        return null;
    const page = question.page === null ? null : view.pageOf(question.page);
    const title = view.withheld.has(id) ? [WITHHELD] : inert(question.title, { max: 120 });
    const facts = [title, [nodes_text(sayConversations(question.conversations))]];
    return joined(page === null ? facts : [...facts, pageLink(page, view.setting)]);
}
function pageLine(id, view) {
    if (id === view.pageId(null)) {
        const { title, unanswered, questions } = turnsElsewhere(view.report);
        return joined([[nodes_text(title ?? '')], [nodes_text(sayUnanswered(unanswered, questions.length))]]);
    }
    const page = view.report.pages.find((known) => known.file !== null && view.pageId(known.path) === id);
    if (page === undefined)
        return null;
    const name = page.url === null ? pageName(page) : pageLink(page, view.setting);
    return joined([name, [nodes_text(sayUnanswered(page.unanswered, page.questions.length))]]);
}

;// CONCATENATED MODULE: ./build/render/summary.js


const TITLE = '## Docs gaps\n\n';
/** The job summary: the issue's text without boxes and markers, within the runner's limit. */
function renderSummary(board, view, lines) {
    const tail = lines.map((line) => `\n${line}\n`).join('');
    const limit = SUMMARY_LIMIT - bytes(TITLE + tail);
    const plain = { ...view, plain: true };
    const { body, withheld } = guardBoard(board, plain, (withheld) => fitInto({
        rows: issue_rowsOf(board),
        limit,
        render: (room) => renderBoard(board, { ...plain, withheld }, room),
        measure: bytes,
    }));
    return { body: TITLE + body + tail, withheld };
}
const bytes = (text) => Buffer.byteLength(text);

;// CONCATENATED MODULE: ./build/steps/assign.js
/** Contract: at most this many owners are assigned. */
const assign_MOST = 3;
/** Logins of the owners of the pages with most unanswered turns; teams and e-mail addresses cannot be assigned. */
function ownersToAssign(pages) {
    const people = pages.flatMap(({ owners }) => owners).filter((owner) => /^@[\w-]+$/.test(owner));
    return [...new Set(people.map((owner) => owner.slice(1)))].slice(0, assign_MOST);
}

;// CONCATENATED MODULE: ./build/steps/report.js

/** How many cited sources a question lists. */
const report_SOURCES_LIMIT = 5;
/**
 * The whole report, before any scope or cut. `questions` come most important first (a conversation counts once, half
 * where its reader found the answer after all, and half as much for every half window that it lies back; ties by
 * text), `pages` with most unanswered turns first.
 */
function buildReport(parts) {
    return {
        schemaVersion: 1,
        reportId: parts.reportId,
        generatedAt: parts.now.toISOString(),
        window: { from: iso(parts.window.from), to: iso(parts.window.to), days: parts.window.days },
        partial: parts.partialReason !== null,
        partialReason: parts.partialReason,
        totals: parts.totals,
        statusInferred: parts.statusInferred,
        detail: parts.detail,
        touched: null,
        pages: pagesOf(parts),
        questions: parts.questions.map((question) => describe(question, parts)),
        vocabulary: parts.vocabulary,
    };
}
function describe({ id, status, group }, parts) {
    const { turns } = group;
    const pages = ranked(turns.flatMap((turn) => (turn.place === null ? [] : [turn.place.path])));
    return {
        id,
        title: group.title,
        status,
        count: turns.length,
        conversations: new Set(turns.map((turn) => turn.conversation)).size,
        recovered: turns.filter((turn) => turn.recovery !== null).length,
        firstAsked: iso(turns[0]?.at ?? 0),
        lastAsked: iso(turns.at(-1)?.at ?? 0),
        page: pages[0]?.[0] ?? null,
        pages: pages.map(([path, count]) => ({ path, count })),
        keywords: group.keywords,
        categories: ranked(turns.flatMap((turn) => (turn.category === null ? [] : [turn.category]))).map(([name]) => name),
        sources: report_sourcesOf(turns),
        examples: group.examples,
        turns: turns.map((turn) => turn.key),
        diagnosis: parts.diagnosisOf(group),
        trend: parts.trendOf.group(group),
    };
}
function pagesOf(parts) {
    const pages = new Map();
    for (const { id, group } of parts.questions) {
        for (const { place } of group.turns) {
            if (place === null)
                continue;
            const entry = pages.get(place.path) ?? {
                page: {
                    path: place.path,
                    url: place.file === null ? null : parts.urlOf(place.path),
                    file: place.file,
                    title: place.title,
                    unanswered: 0,
                    questions: [],
                    trend: parts.trendOf.page(place.path),
                    owners: place.file === null ? [] : parts.ownersOf(place.file),
                },
                questions: new Set(),
                unanswered: 0,
            };
            entry.unanswered += 1;
            entry.questions.add(id);
            pages.set(place.path, entry);
        }
    }
    return [...pages.values()]
        .map(({ page, questions, unanswered }) => ({ ...page, unanswered, questions: [...questions] }))
        .sort((a, b) => b.unanswered - a.unanswered || byText(a.path, b.path));
}
function report_sourcesOf(turns) {
    const sources = turns.flatMap((turn) => turn.sources);
    return ranked(sources.map(({ url }) => url))
        .slice(0, report_SOURCES_LIMIT)
        .map(([url, count]) => ({ url, title: sources.find((source) => source.url === url)?.title ?? '', count }));
}
const iso = (at) => new Date(at).toISOString();

;// CONCATENATED MODULE: ./build/steps/compose.js

/** The report of an analysis, once its questions have their ids. */
function compose(analysis, questions, told) {
    const { selection, locator } = analysis;
    const { totals } = selection;
    return buildReport({
        ...told,
        totals: {
            turns: totals.turns + told.invalid,
            conversations: totals.conversations,
            unanswered: totals.unanswered,
            recovered: totals.recovered,
            answered: totals.answered,
            clarifying: totals.clarifying,
            ignored: totals.ignored,
            unattributed: totals.unattributed,
            invalid: told.invalid,
            redactions: totals.redactions,
        },
        statusInferred: selection.statusInferred,
        questions,
        urlOf: (path) => locator.urlOf(path),
        diagnosisOf: (group) => told.diagnoses.get(group) ?? null,
        trendOf: told.trends,
    });
}
/** Any page of the docs, also one that nobody asked on. */
function pageFinder(analysis, report) {
    const asked = new Map(report.pages.map((page) => [page.path, page]));
    return (path) => {
        const known = asked.get(path);
        if (known !== undefined)
            return known;
        const page = analysis.site.pages.get(path);
        if (page === undefined)
            return null;
        const { file, title } = page;
        return {
            path,
            url: analysis.locator.urlOf(path),
            file,
            title,
            unanswered: 0,
            questions: [],
            trend: null,
            owners: [],
        };
    };
}

;// CONCATENATED MODULE: ./build/steps/reconcile/identity.js

/**
 * A new question's id: made from its oldest turn, so that a lost memory finds most ids again. `taken` holds every id
 * that was ever given, as far as it is remembered.
 */
function newId(turns, taken) {
    const oldest = turns.reduce((a, b) => (b.at < a.at || (b.at === a.at && b.key < a.key) ? b : a));
    let id = shortHash(oldest.key);
    for (let again = 2; taken.has(id); again++)
        id = shortHash(`${oldest.key} ${again}`);
    return id;
}
/** A page's id; `null` is the place of questions that no page is known for. */
function pageId(path) {
    return shortHash(path === null ? 'page' : `page ${path}`);
}

;// CONCATENATED MODULE: ./build/steps/reconcile/tick.js


const OPEN = { status: 'open', done: null, settled: null, askedSince: 0 };
/**
 * A tick counts from the day on which a run first saw it: turns of before that day leave the row done, and so do those
 * known by then; any other one brings it back. A *partial* run brings nothing back: the next complete one does.
 */
function standing(known, turns, { today, partial }) {
    const tick = known?.tick;
    const entry = known?.entry ?? null;
    if (tick === undefined || tick.is === 'reopened')
        return OPEN;
    if (tick.is === 'open') {
        if (entry === null || !entry.returned || entry.done === null)
            return OPEN;
        const since = uncovered(turns, entry.done, entry.settled).length;
        return { status: 'returned', done: entry.done, settled: entry.settled, askedSince: since };
    }
    if (tick.since === null)
        return { status: 'done', done: today, settled: hashesFrom(turns, today), askedSince: 0 };
    const remembered = entry?.done === tick.since ? entry.settled : null;
    const settled = remembered ??
        hashesFrom(turns.filter(({ at }) => dayOf(at) === tick.since), tick.since);
    const since = uncovered(turns, tick.since, remembered).length;
    return { status: since > 0 && !partial ? 'returned' : 'done', done: tick.since, settled, askedSince: since };
}
function hashesFrom(turns, day) {
    return turns.filter(({ at }) => dayOf(at) >= day).map(({ key }) => shortHash(key));
}
/** Where the known turns of the tick's own day are not remembered, all of that day count as known. */
function uncovered(turns, done, settled) {
    const covered = new Set(settled);
    const width = settled?.[0]?.length ?? 8;
    return turns.filter(({ key, at }) => {
        const day = dayOf(at);
        if (day < done || (settled === null && day === done))
            return false;
        return !covered.has(shortHash(key).slice(0, width));
    });
}

;// CONCATENATED MODULE: ./build/steps/reconcile/leftovers.js

/** Hashes that a row keeps when it becomes part of another one: enough to find it again should they part. */
const ABSORBED_MEMBERS = 8;
/** Everything to remember, by age: this run's rows, and what is known but has no turns of its own now. */
function leftovers(input, rows) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const into = new Map(rows.flatMap(({ id, mergedNow }) => mergedNow.map((lost) => [lost, id])));
    const entries = [];
    const titles = new Map();
    for (const known of input.memory.known) {
        const row = byId.get(known.id);
        byId.delete(known.id);
        if (row !== undefined) {
            entries.push(row.entry);
            continue;
        }
        const entry = absent(known, into.get(known.id) ?? null, input);
        if (entry === null)
            continue;
        entries.push(entry);
        // A row that only the body remembers may be a question; where rows are pages its words are not to be shown again.
        const mayBeQuestion = input.pages !== null && known.entry === null;
        if (known.title !== null && !mayBeQuestion)
            titles.set(known.id, known.title);
    }
    const added = [...byId.values()].sort((a, b) => a.firstAsked - b.firstAsked || (a.id < b.id ? -1 : 1));
    const unread = leftovers_unreadOf(entries.filter(({ id }) => !byId.has(id) && titles.has(id)), input);
    return { entries: [...entries, ...added.map(({ entry }) => entry)], titles, unread };
}
/**
 * What a *partial* run did not read stays listed as it was, unless nothing of it is left in the window: a project
 * whose runs are all partial would list it for ever.
 */
function leftovers_unreadOf(shown, { partial, pages, since, memory }) {
    if (!partial)
        return [];
    const kind = pages === null ? 'question' : 'page';
    const places = new Map(memory.known.map(({ id, place }) => [id, place ?? Number.POSITIVE_INFINITY]));
    const placeOf = ({ id }) => places.get(id) ?? Number.POSITIVE_INFINITY;
    return shown
        .filter(({ kind: own, done, returned }) => own === kind && (done === null || returned))
        .filter(({ gone, lineage }) => !gone && lineage?.kind !== 'into')
        .filter(({ lastAsked, firstSeen }) => (lastAsked ?? firstSeen) >= since)
        .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
        .map(({ id }) => id);
}
function absent(known, into, input) {
    const { today, partial, memory } = input;
    const { status, done, settled } = standing(known, [], { today, partial: true });
    const before = known.entry ?? (done === null && !partial ? null : rowOnly(known.id, input));
    if (before === null)
        return null;
    const frozen = partial || memory.kept?.open === false || (before.kind === 'page' && input.pages === null);
    const lineage = into === null ? before.lineage : { kind: 'into', id: into };
    const absorbed = lineage?.kind === 'into';
    return {
        ...before,
        done,
        settled,
        returned: status === 'returned',
        gone: before.gone || (!frozen && !absorbed),
        lineage: absorbed || before.fresh ? lineage : null,
        members: absorbed ? before.members.slice(0, ABSORBED_MEMBERS) : partial ? before.members : [],
    };
}
/** A row that no state remembers. Its id is most often the hash of a turn. */
function rowOnly(id, { today, pages }) {
    return {
        id,
        kind: pages === null ? 'question' : 'page',
        firstSeen: today,
        lastAsked: null,
        done: null,
        returned: false,
        told: true,
        gone: false,
        fresh: false,
        noticed: false,
        lineage: null,
        signature: null,
        settled: null,
        members: [id],
    };
}

;// CONCATENATED MODULE: ./build/steps/group/grams.js
/** Scripts whose words are one to three characters long, and that are written without spaces or with endings glued on. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const SURROGATE = /[\ud800-\udfff]/;
const SINGLE_CHARACTER = 0.3;
/**
 * Character n-grams of a lower-case text: 3 to 5 inside words with their borders marked; 1 to 3 in Chinese, Japanese
 * and Korean. They find typos, compounds and endings that words miss.
 */
function gramsOf(text) {
    return runsOf(text).flatMap(gramsOfRun);
}
/** The words of a text, and what is written without spaces between words. */
function runsOf(text) {
    return text.match(RUN) ?? [];
}
function gramsOfRun(run) {
    return DENSE.test(run) ? denseGrams(run) : wordGrams(run);
}
function wordGrams(word) {
    return slices(`<${word}>`, 3, 5).map((text) => ({ text, weight: 1 }));
}
function denseGrams(run) {
    return slices(run, 1, 3).map((text) => ({ text, weight: text.length === 1 ? SINGLE_CHARACTER : 1 }));
}
/** Every so many neighbouring characters, the shortest slices first. */
function slices(text, shortest, longest) {
    const characters = SURROGATE.test(text) ? [...text] : null;
    const size = (characters ?? text).length;
    const found = [];
    for (let length = shortest; length <= longest; length++)
        for (let start = 0; start + length <= size; start++) {
            const end = start + length;
            found.push(characters === null ? text.slice(start, end) : characters.slice(start, end).join(''));
        }
    return found;
}

;// CONCATENATED MODULE: ./build/steps/group/keywords.js
const keywords_MOST = 4;
const ASKED_TWICE = 2;
function stemCountsOf(all) {
    const holding = new Map();
    for (const { content } of all)
        for (const stem of new Set(content.map((word) => word.stem)))
            holding.set(stem, (holding.get(stem) ?? 0) + 1);
    return { questions: all.length, holding };
}
/** The fewer questions hold a stem, the more it tells. */
function rarityOf(stem, { questions, holding }) {
    return Math.log((questions + 1) / ((holding.get(stem) ?? 0) + 0.5));
}
/** Up to four words that set a group apart, strongest first: each stands in two of its wordings at least. */
function keywordsOf(members, counts) {
    if (members.length < ASKED_TWICE)
        return [];
    const surfaces = new Map();
    for (const { content } of members)
        for (const word of distinct(content))
            count(surfaces, word);
    const scored = [...surfaces]
        .map(([stem, forms]) => ({ stem, forms, members: [...forms.values()].reduce((sum, times) => sum + times, 0) }))
        .filter((word) => word.members >= ASKED_TWICE && [...word.stem].length > 1 && /\p{L}/u.test(word.stem))
        .map((word) => ({
        surface: commonest(word.forms),
        score: (word.members / members.length) * rarityOf(word.stem, counts),
    }))
        .sort((a, b) => b.score - a.score || (a.surface < b.surface ? -1 : 1));
    const chosen = [];
    for (const { surface } of scored) {
        if (chosen.length === keywords_MOST)
            break;
        if (!chosen.some((other) => other.includes(surface) || surface.includes(other)))
            chosen.push(surface);
    }
    return chosen;
}
function distinct(content) {
    return [...new Map(content.map((word) => [word.stem, word])).values()];
}
function count(surfaces, { stem, surface }) {
    const forms = surfaces.get(stem) ?? new Map();
    forms.set(surface, (forms.get(surface) ?? 0) + 1);
    surfaces.set(stem, forms);
}
function commonest(forms) {
    const sorted = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
    return sorted[0]?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/steps/group/signature.js


/**
 * From this likeness on, two groups of different runs are the same question. Measured on all development pages, each
 * cut in two runs that share no wording and no frequencies: of 2,836 groups 364 found one so alike, 332 of them the
 * right one; from 0.45 on 378 of 426, from 0.6 on 209 of 223.
 */
const SAME_QUESTION = 0.5;
const BITS = 64;
const TRIGRAM = 3;
const BYTE = 8;
const BYTES = 4;
const MOST_IN_A_BYTE = 255;
const LAST_BITS = 0x01010101;
/**
 * A simhash of a group's words and their trigrams as 16 hex digits: each votes on 64 bits, the more of the group's
 * wordings hold it and the fewer of the run's. All zeros where no word carries a subject.
 */
function signerOf(counts) {
    const known = new Map();
    return (members) => {
        const sum = new Float64Array(BITS);
        for (const [stem, weight] of [...weightsOf(members, counts)].sort(byStem)) {
            const votes = known.get(stem) ?? votesOf(stem);
            known.set(stem, votes);
            for (let bit = 0; bit < BITS; bit++)
                sum[bit] = sum[bit] + weight * votes[bit];
        }
        return hexOf(sum);
    };
}
/** Squared: what many members hold is the question, the rest is how one of them put it. */
function weightsOf(members, counts) {
    const holding = new Map();
    for (const { content } of members)
        for (const stem of new Set(content.map((word) => word.stem)))
            holding.set(stem, (holding.get(stem) ?? 0) + 1);
    for (const [stem, count] of holding)
        holding.set(stem, ((count / members.length) * rarityOf(stem, counts)) ** 2);
    return holding;
}
/** A stem's votes: its own, and those of its trigrams, that count less the more they are. */
function votesOf(stem) {
    const own = votesFor([stem]);
    const trigrams = slices(`<${stem}>`, TRIGRAM, TRIGRAM);
    const parts = votesFor(trigrams.map((trigram) => `g${trigram}`));
    const share = trigrams.length === 0 ? 0 : 1 / Math.sqrt(trigrams.length);
    const votes = new Float64Array(BITS);
    for (let bit = 0; bit < BITS; bit++)
        votes[bit] = own[bit] + share * parts[bit];
    return votes;
}
/** For each bit how many of the features set it, less those that do not. */
function votesFor(features) {
    const votes = new Int32Array(BITS).fill(-features.length);
    const counts = new Uint32Array(BITS / BYTES);
    for (let at = 0; at < features.length; at++) {
        const feature = features[at];
        signature_count(counts, 0, hash(feature, 1));
        signature_count(counts, BYTE, hash(feature, 2));
        if (at % MOST_IN_A_BYTE === MOST_IN_A_BYTE - 1)
            take(counts, votes);
    }
    take(counts, votes);
    return votes;
}
/** The bits of half a hash: those in the same place of its four bytes by one addition, each into a byte of its own. */
function signature_count(counts, from, half) {
    for (let bit = 0; bit < BYTE; bit++)
        counts[from + bit] = counts[from + bit] + ((half >>> bit) & LAST_BITS);
}
/** Hands what was counted over to the votes: a bit that is set votes for instead of against. */
function take(counts, votes) {
    for (let at = 0; at < counts.length; at++) {
        const four = counts[at];
        const first = at < BYTE ? at : at + BITS / 2 - BYTE;
        for (let byte = 0; byte < BYTES; byte++) {
            const bit = first + byte * BYTE;
            votes[bit] = votes[bit] + 2 * ((four >>> (byte * BYTE)) & MOST_IN_A_BYTE);
        }
    }
    counts.fill(0);
}
function hexOf(votes) {
    let hex = '';
    for (let from = 0; from < BITS; from += 4) {
        let digit = 0;
        for (let bit = 0; bit < 4; bit++)
            if (votes[from + bit] > 0)
                digit |= 1 << bit;
        hex += digit.toString(16);
    }
    return hex;
}
/** 1: the same words in the same proportions; about 0: nothing in common. */
function likeness(a, b) {
    let different = 0;
    for (let digit = 0; digit < BITS / 4; digit++) {
        const bits = Number.parseInt(a[digit] ?? '0', 16) ^ Number.parseInt(b[digit] ?? '0', 16);
        different += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);
    }
    return Math.max(0, 1 - (2 * different) / BITS);
}
function byStem(a, b) {
    return a[0] < b[0] ? -1 : 1;
}
/** FNV-1a, then mixed so that near words differ in every bit. */
function hash(text, seed) {
    let state = seed ^ 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    return (state ^ (state >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/steps/reconcile/title-key.js
/** What two spellings of one title have in common: letters and digits, whatever rendering did to the rest. */
function titleKey(title) {
    return title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** True of a title that was cut: only its beginning can be compared. */
function isCut(title) {
    return /(…|\.\.\.)$/.test(title.trimEnd());
}

;// CONCATENATED MODULE: ./build/steps/reconcile/alike.js


/** Letters of a cut title that are enough to go by. */
const CUT_TITLE = 40;
/** UTF-16 units of a wording that are compared: a title has at most 120. */
const WORDING = 200;
/** Differing bits above which two signatures are not worth measuring. */
const FAR = 24;
/** An equal title beats every likeness. */
const SAME_TITLE = 2;
/** Pairs of a free row and a free group that look like the same question, best first; ties to the older row. */
function alike(rows, groups, free) {
    const past = free.rows.map((row) => alike_describe(row, rows[row]));
    const titled = past.some(({ key }) => key !== '');
    const pairs = [];
    for (const group of free.groups) {
        const candidate = groups[group];
        if (candidate === undefined || past.length === 0)
            continue;
        const keys = titled ? candidate.wordings().map((text) => titleKey(text.slice(0, WORDING))) : [];
        const own = bitsOf(candidate.signature);
        for (const { row, signature, bits, key, cut } of past) {
            const score = sameTitle(key, cut, keys)
                ? SAME_TITLE
                : signature === null || candidate.signature === null || distance(bits, own) > FAR
                    ? 0
                    : likeness(signature, candidate.signature);
            if (score >= SAME_QUESTION)
                pairs.push({ row, group, score });
        }
    }
    return pairs.sort((a, b) => b.score - a.score || a.row - b.row || a.group - b.group);
}
function alike_describe(row, remembered) {
    const { signature = null, title = null } = remembered ?? {};
    return { row, signature, bits: bitsOf(signature), key: titleKey(title ?? ''), cut: isCut(title ?? '') };
}
function sameTitle(key, cut, keys) {
    if (key === '')
        return false;
    return keys.includes(key) || (cut && key.length >= CUT_TITLE && keys.some((own) => own.startsWith(key)));
}
function bitsOf(signature) {
    const hex = signature ?? '';
    return [Number.parseInt(hex.slice(0, 8), 16) | 0, Number.parseInt(hex.slice(8, 16), 16) | 0];
}
/** A cheap sieve: thousands of groups times hundreds of rows are compared. */
const distance = (a, b) => ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);
/** Set bits of a 32-bit number, summed in pairs, nibbles and bytes. */
function ones(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./build/steps/reconcile/overlap.js
/** Hex digits of a hash as it may come back from the state: whole, or cut where room was short. */
const WIDTHS = [8, 6];
/** Counts, for every remembered row and every group, the turns that are in both. Turn hashes have 8 hex digits. */
function overlaps(rows, groups) {
    const groupOf = new Map();
    for (const [group, hashes] of groups.entries()) {
        for (const hash of hashes)
            for (const width of WIDTHS)
                groupOf.set(hash.slice(0, width), group);
    }
    return rows.flatMap((hashes, row) => {
        const counts = new Map();
        for (const hash of new Set(hashes)) {
            const group = groupOf.get(hash);
            if (group !== undefined)
                counts.set(group, (counts.get(group) ?? 0) + 1);
        }
        return [...counts].map(([group, shared]) => ({ row, group, shared }));
    });
}

;// CONCATENATED MODULE: ./build/steps/reconcile/match.js


/** What only a row remembers counts as the youngest. */
const LATEST = '9999-12-31';
/** A row at least so much of which is in a group has merged with it; less is a stray turn. */
const WHOLE = 0.5;
/** A group at least so much of which comes from one row was split off from it; less is a question of its own. */
const PART = 1 / 3;
/** So much of what a group shares with anything must be an absorbed row's before that row may have it back. */
const OWN = 2 / 3;
/**
 * Finds every group among what is remembered (`rows` by age, oldest first): by turns that both hold, largest overlap
 * first; of rows that merge, the older one stays (of one day the larger), and where they part again, each takes its own. Then, among what is
 * left, by equal titles and by likeness.
 */
function match(rows, groups) {
    const shared = overlaps(rows.map(({ hashes }) => hashes), groups.map(({ hashes }) => hashes)).sort((a, b) => b.shared - a.shared || a.row - b.row || a.group - b.group);
    const owners = new Map();
    const homes = new Map();
    const settle = (row, group) => {
        if (owners.has(group) || homes.has(row))
            return;
        owners.set(group, row);
        homes.set(row, group);
    };
    const alive = shared.filter(({ row }) => rows[row]?.absorbed === false);
    const contested = contestedGroups(shared, rows);
    for (const { row, group } of alive)
        if (!contested.has(group))
            settle(row, group);
    for (const { row, group } of alive)
        settle(row, group);
    const merged = mergers(alive, rows, homes);
    for (const [group, members] of merged) {
        const owner = owners.get(group);
        const eldest = eldestOf(owner === undefined ? members : [...members, owner], group, rows, shared);
        if (eldest !== undefined)
            owners.set(group, eldest);
    }
    const taken = new Set([...homes.keys(), ...[...merged.values()].flat()]);
    for (const { row, group } of shared)
        if (!taken.has(row))
            settle(row, group);
    for (const row of homes.keys())
        taken.add(row);
    const freeRows = [...rows.keys()].filter((row) => !taken.has(row) && rows[row]?.absorbed === false);
    const freeGroups = [...groups.keys()].filter((group) => !owners.has(group));
    for (const { row, group } of alike(rows, groups, { rows: freeRows, groups: freeGroups }))
        settle(row, group);
    return groups.map((group, index) => {
        const owner = owners.get(index) ?? null;
        const first = homesOf(homes, index);
        return {
            owner,
            absorbed: [...new Set([...first, ...(merged.get(index) ?? [])])].filter((row) => row !== owner),
            splitFrom: owner === null ? splitFrom(alive, index, group.hashes.length) : null,
        };
    });
}
/** The row whose id stays: the one that was first seen first, of one day the one with most turns in the group. */
function eldestOf(candidates, group, rows, shared) {
    const turns = new Map(shared.filter((overlap) => overlap.group === group).map(({ row, shared: count }) => [row, count]));
    const since = (row) => rows[row]?.since ?? LATEST;
    return candidates.toSorted((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0) || (turns.get(b) ?? 0) - (turns.get(a) ?? 0) || a - b)[0];
}
/** Groups that hold little else than what a row brought along when it became part of another one. */
function contestedGroups(shared, rows) {
    const most = new Map();
    const contested = new Set();
    for (const { row, group, shared: count } of shared) {
        if (rows[row]?.absorbed === false)
            most.set(group, Math.max(count, most.get(group) ?? 0));
    }
    for (const { row, group, shared: count } of shared) {
        const own = rows[row];
        if (own?.absorbed && count >= WHOLE * own.hashes.length && count >= OWN * (most.get(group) ?? 0)) {
            contested.add(group);
        }
    }
    return contested;
}
/** Group -> the rows without a group of their own that are wholly in it. */
function mergers(shared, rows, homes) {
    const merged = new Map();
    const seen = new Set();
    for (const { row, group, shared: count } of shared) {
        if (homes.has(row) || seen.has(row))
            continue;
        seen.add(row);
        const whole = count >= WHOLE * (rows[row]?.hashes.length ?? 0);
        if (whole)
            merged.set(group, [...(merged.get(group) ?? []), row]);
    }
    return merged;
}
function homesOf(homes, group) {
    return [...homes].filter(([, home]) => home === group).map(([row]) => row);
}
function splitFrom(shared, group, size) {
    return shared.find((overlap) => overlap.group === group && overlap.shared >= PART * size)?.row ?? null;
}

;// CONCATENATED MODULE: ./build/steps/reconcile/rows.js


function toRow(found, now) {
    const { known, turns, published } = found;
    const before = known?.entry ?? null;
    const { status, done, settled, askedSince } = standing(known, turns, { ...now, partial: now.partial || !published });
    const told = known !== null && (before === null || before.told);
    const newest = turns.reduce((latest, { at }) => Math.max(latest, at), 0);
    const returned = status === 'returned';
    return {
        id: found.id,
        kind: found.kind,
        title: found.title,
        status,
        askedSince,
        firstAsked: turns.reduce((first, { at }) => Math.min(first, at), newest),
        published,
        isFirst: published && status === 'open' && now.first && !told,
        isNew: published && status === 'open' && found.splitNow === null && isNews(told, before, turns, now),
        cameBack: returned && before?.returned !== true,
        mergedNow: found.mergedNow,
        splitNow: found.splitNow,
        entry: {
            id: found.id,
            kind: found.kind,
            firstSeen: before?.firstSeen ?? now.today,
            lastAsked: later(dayOf(newest), before?.lastAsked ?? null),
            done,
            returned,
            told: told || published,
            gone: false,
            fresh: before?.fresh ?? false,
            noticed: before?.noticed ?? false,
            lineage: before?.lineage?.kind === 'from' && before.fresh ? before.lineage : null,
            signature: found.signature,
            settled,
            members: membersOf(turns, before, now),
        },
    };
}
/** In a closed issue, what had left it when it was closed counts as news when it comes again. */
function isNews(told, before, turns, now) {
    if (now.first)
        return false;
    if (told)
        return before?.gone === true && now.memory.kept?.open === false;
    const { incompleteSince } = now.memory;
    return incompleteSince === null || turns.every(({ at }) => dayOf(at) >= incompleteSince);
}
/** A partial run did not see every turn: those that nobody else holds now are kept. */
function membersOf(turns, before, { partial, read, hashOf }) {
    const own = turns.toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1)).map(({ key }) => hashOf(key));
    const old = partial ? (before?.members ?? []).filter((hash) => hash.length === 8 && !read.has(hash)) : [];
    return [...own, ...old];
}
const later = (a, b) => (b !== null && b > a ? b : a);

;// CONCATENATED MODULE: ./build/steps/remember/known.js

const known_OPEN = { is: 'open' };
const REOPENED = { is: 'reopened' };
const TICKED = { is: 'done', since: null };
/** Everything that one issue knows, its ledger's rows first and in their order. */
function knownFrom(entries, items) {
    const rows = Map.groupBy(items, (item) => item.id);
    const places = new Map([...rows.keys()].map((id, place) => [id, place]));
    const known = new Map();
    const add = (id, entry) => {
        if (known.has(id))
            return;
        const shown = rows.get(id) ?? [];
        const title = shown.find((row) => row.title !== '')?.title ?? null;
        known.set(id, { id, entry, title, place: places.get(id) ?? null, tick: tickOf(entry, shown) });
    };
    for (const entry of entries)
        add(entry.id, entry);
    for (const id of rows.keys())
        add(id, null);
    return known;
}
/** Of a row that somebody copied, the one that differs from the memory is the person's will. */
function tickOf(entry, rows) {
    const ticked = rows.find((row) => row.checked);
    if (entry !== null && entry.done !== null && !entry.returned) {
        return rows.some((row) => !row.checked) ? REOPENED : { is: 'done', since: entry.done };
    }
    if (ticked === undefined)
        return known_OPEN;
    return entry === null && ticked.done !== null ? { is: 'done', since: ticked.done } : TICKED;
}
/**
 * Two issues' words on the same id: a tick of either counts, unless the kept issue's was just taken away. What the other
 * issue's state remembers counts once (`again`: it was taken over before), and never against a question that is back.
 */
function foldKnown(kept, other, again) {
    const title = kept.title ?? other.title;
    const place = kept.place ?? other.place;
    const [old, back] = [sinceOf(other) !== null, kept.entry?.returned === true];
    const stale = (old && (again || back)) || (again && back);
    if (kept.tick.is !== 'open' || other.tick.is !== 'done' || stale) {
        return { ...kept, title, place, entry: kept.entry ?? other.entry };
    }
    const entry = kept.entry === null || other.entry === null
        ? (kept.entry ?? other.entry)
        : { ...kept.entry, done: other.entry.done, settled: other.entry.settled, returned: false };
    return { id: kept.id, entry, title, place, tick: other.tick };
}
/** Ticks of rows that are one now: the younger rows' ticks count where the eldest's is set as well. */
function mergeTicks(eldest, others) {
    const day = sinceOf(eldest);
    if (day !== null && others.some(({ tick }) => tick.is === 'done' && tick.since === null)) {
        return { ...eldest, tick: TICKED };
    }
    const ticked = others.filter((other) => sinceOf(other) !== null);
    if (day === null || eldest.entry === null || ticked.length === 0)
        return eldest;
    const all = [eldest, ...ticked];
    const since = latest(all.map(sinceOf)) ?? day;
    const settled = all.flatMap(({ entry }) => entry?.settled ?? []);
    return { ...eldest, tick: { is: 'done', since }, entry: { ...eldest.entry, done: since, settled } };
}
const sinceOf = ({ tick }) => (tick.is === 'done' ? tick.since : null);

;// CONCATENATED MODULE: ./build/steps/reconcile.js







/** Gives this run's groups and pages the ids, ticks and history that the memory holds for them. */
function reconcile(input) {
    const { groups, memory } = input;
    const pageIds = new Map((input.pages ?? []).map((page) => [pageId(page.path), page]));
    const past = memory.known.filter(({ id, entry }) => !pageIds.has(id) && entry?.kind !== 'page');
    const hashOf = hashing();
    const matches = matchGroups(groups, past, hashOf);
    const read = new Set(input.partial ? groups.flatMap(({ turns }) => turns.map(({ key }) => hashOf(key))) : []);
    const now = (kind) => ({
        today: input.today,
        partial: input.partial,
        memory,
        first: isFirst(memory, kind),
        read,
        hashOf,
    });
    const ids = identify(groups, matches, past, new Set([...memory.known.map(({ id }) => id), ...pageIds.keys()]));
    const questions = groups.map((group, index) => {
        const { owner, absorbed, splitFrom } = matches[index] ?? NOBODY;
        const own = owner === null ? null : (past[owner] ?? null);
        const others = absorbed.flatMap((row) => past[row] ?? []);
        const parent = splitFrom === null ? null : (past[splitFrom] ?? null);
        const row = toRow({
            id: ids[index] ?? '',
            kind: 'question',
            title: group.title,
            signature: signatureOf(group),
            turns: group.turns,
            published: group.turns.length >= input.minCount || staysListed(own, input),
            known: own === null ? heir(parent, input.today) : mergeTicks(own, others),
            mergedNow: others.map(({ id }) => id),
            splitNow: parent?.id ?? revivedFrom(own),
        }, now('question'));
        return { ...row, group };
    });
    const knownPages = new Map(memory.known.map((known) => [known.id, known]));
    const pages = input.pages?.map(({ path, title, turns, published }) => {
        const id = pageId(path);
        const known = knownPages.get(id) ?? null;
        const lineage = { signature: null, mergedNow: [], splitNow: null };
        const found = { id, kind: 'page', title: title ?? path ?? '', turns, known, ...lineage };
        return { ...toRow({ ...found, published: published || staysListed(known, input) }, now('page')), path };
    }) ?? null;
    const incomplete = input.partial && (memory.grade !== 'full' || memory.incompleteSince !== null);
    return { questions, pages, incomplete, ...leftovers(input, [...questions, ...(pages ?? [])]) };
}
/** A *partial* run may have read fewer turns of a listed row than there are. */
function staysListed(known, { partial }) {
    return partial && known !== null && known.title !== null && known.tick.is !== 'done';
}
const NOBODY = { owner: null, absorbed: [], splitFrom: null };
/** Of a group without content words every bit is 0: it is like all others of that sort. */
const signatureOf = ({ signature }) => (/^0*$/.test(signature) ? null : signature);
function matchGroups(groups, past, hashOf) {
    return match(past.map(({ id, entry, title }) => ({
        since: entry?.firstSeen ?? null,
        hashes: entry?.members ?? [id],
        signature: entry?.signature ?? null,
        title,
        absorbed: entry?.lineage?.kind === 'into',
    })), groups.map((group) => ({
        hashes: past.length === 0 ? [] : group.turns.map(({ key }) => hashOf(key)),
        signature: signatureOf(group),
        wordings: () => allWordings(group),
    })));
}
function identify(groups, matches, past, taken) {
    return groups.map(({ turns }, index) => {
        const owner = matches[index]?.owner ?? null;
        const id = (owner === null ? undefined : past[owner]?.id) ?? newId(turns, taken);
        taken.add(id);
        return id;
    });
}
/** A part that was split off keeps the tick of the whole, but not its age, its place or what was told of it. */
function heir(parent, today) {
    if (parent === null)
        return null;
    const entry = parent.entry;
    return {
        ...parent,
        entry: entry && {
            ...entry,
            firstSeen: today,
            fresh: false,
            noticed: false,
            gone: false,
            lineage: null,
            members: [],
        },
    };
}
function revivedFrom(own) {
    const lineage = own?.entry?.lineage;
    return lineage?.kind === 'into' ? lineage.id : null;
}
function isFirst(memory, kind) {
    if (memory.grade === 'none')
        return true;
    return kind === 'page' && !memory.known.some(({ entry }) => entry === null || entry.kind === 'page');
}

;// CONCATENATED MODULE: ./build/steps/ledger/entry.js
const EMPTY_LEDGER = { entries: [], notice: null, folded: [], newest: null, incomplete: false };

;// CONCATENATED MODULE: ./build/steps/read-body/plain-title.js
/** UTF-16 units of a row's title that are read; our own titles are at most 120 before they are made inert. */
const plain_title_TITLE_LIMIT = 600;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/**
 * The title of a task row, between its first two `**` with backslashes, code spans and character references undone,
 * and what follows it. A row without bold text has its title before the first ` · `.
 */
function plainTitle(row) {
    const text = row.slice(0, 2 * plain_title_TITLE_LIMIT).trimStart();
    const bold = text.startsWith('**');
    const read = readUntil(bold ? text.slice(2) : text, bold ? '**' : ' · ');
    return { title: read.plain.trim().slice(0, plain_title_TITLE_LIMIT), rest: read.rest };
}
function readUntil(text, end) {
    let plain = '';
    let at = 0;
    while (at < text.length) {
        if (text.startsWith(end, at))
            return { plain, rest: text.slice(at + end.length) };
        const token = codeSpan(text, at) ?? escaped(text, at) ?? reference(text, at);
        plain += token?.plain ?? text[at];
        at += token?.length ?? 1;
    }
    return { plain, rest: '' };
}
function codeSpan(text, at) {
    if (text[at] !== '`')
        return null;
    let width = 1;
    while (text[at + width] === '`')
        width++;
    const start = at + width;
    for (let close = text.indexOf('`', start); close >= 0;) {
        let end = close;
        while (text[end] === '`')
            end++;
        if (end - close === width)
            return { plain: unpadded(text.slice(start, close)), length: end - at };
        close = text.indexOf('`', end);
    }
    return { plain: text.slice(at, start), length: width };
}
function unpadded(code) {
    return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}
function escaped(text, at) {
    const next = text[at + 1];
    return text[at] === '\\' && next !== undefined && ESCAPABLE.test(next) ? { plain: next, length: 2 } : null;
}
function reference(text, at) {
    const found = text[at] === '&' ? ENTITY.exec(text.slice(at, at + 12)) : null;
    if (found === null)
        return null;
    const [whole, decimal, hex, name] = found;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (name === undefined)
        return code <= 0x10ffff ? { plain: String.fromCodePoint(code), length: whole.length } : null;
    const plain = ENTITIES[name];
    return plain === undefined ? null : { plain, length: whole.length };
}

;// CONCATENATED MODULE: ./build/steps/read-body.js



const NOTES_OPEN = '<!-- docs-gaps:notes -->';
const NOTES_CLOSE = '<!-- /docs-gaps:notes -->';
const ISSUE_MARKER = /^<!-- docs-gaps:issue:[a-z0-9-]{1,40} -->$/;
const ROW = /^[ \t>]{0,40}[-*+] {1,4}\[([ xX])\][ \t]/;
const ROW_MARKER = '<!-- docs-gaps:q:';
const ROW_ID = /^<!-- docs-gaps:q:([0-9a-f]{8}) -->$/;
/** Reads a body line by line, in time linear in its length; never throws. `today` gives the year to `19 Nov`. */
function readBody(body, today) {
    const { before, notes, after } = partNotes(body.replaceAll('\r\n', '\n'));
    const lines = [...before.split('\n'), ...after.split('\n')];
    const items = lines.flatMap((line) => readRow(line, today) ?? []);
    const state = lines.findLast(isState);
    return {
        items,
        notes,
        ledger: state === undefined ? null : readState(state.trimEnd()),
        generated: state !== undefined || items.length > 0 || ISSUE_MARKER.test((lines[0] ?? '').slice(0, 100).trimEnd()),
    };
}
/**
 * From the first opening marker to the last closing one, so that a copy of the whole body pasted into the notes stays
 * there. Without a closing marker the notes end before the state.
 */
function partNotes(body) {
    const open = body.indexOf(NOTES_OPEN);
    if (open < 0)
        return { before: body, notes: null, after: '' };
    const start = open + NOTES_OPEN.length;
    const close = body.lastIndexOf(NOTES_CLOSE);
    const state = body.lastIndexOf('\n<!-- docs-gaps:state ');
    const end = close >= start ? close : state >= start ? state : body.length;
    return { before: body.slice(0, open), notes: body.slice(start, end), after: body.slice(end) };
}
function readRow(line, today) {
    const box = ROW.exec(line.slice(0, 60));
    if (box === null)
        return null;
    const at = line.lastIndexOf(ROW_MARKER);
    const id = at < 0 ? undefined : ROW_ID.exec(line.slice(at, at + 60).trimEnd())?.[1];
    if (id === undefined || line.slice(at + ROW_MARKER.length + id.length + 4).trim() !== '')
        return null;
    const { title, rest } = plainTitle(line.slice(box[0].length, at));
    return { id, checked: box[1] !== ' ', title, done: doneDay(rest, today) };
}
const DONE_DAY = /\bdone (?:on )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;
/** The last such day that is not to come. */
function doneDay(text, today) {
    const [, day, month] = DONE_DAY.exec(text.slice(0, 400)) ?? [];
    if (day === undefined || month === undefined)
        return null;
    const year = Number(today.slice(0, 4));
    const days = [year, year - 1].flatMap((year) => {
        const at = Date.parse(`${day} ${month} ${year} UTC`);
        return Number.isNaN(at) ? [] : [dayOf(at)];
    });
    return days.find((day) => day <= today) ?? null;
}

;// CONCATENATED MODULE: ./build/steps/remember.js



const NO_NOTES = '\n';
/** Only this many closed issues of ours, the newest, are looked at for ticks. */
const FOLDED_LIMIT = 32;
/**
 * Reads the memory out of our issues (any state). Kept is `issueNumber` where one is named, else
 * the lowest open one, else the lowest closed one, those closed as duplicates last. The ticks of all others are folded
 * in once, and of open ones what is ticked later, too. A retired one is never kept; where it is all there is, the issue
 * that takes its place begins with what it knew.
 */
function remember_remember(seen, { today, issueNumber }) {
    const kept = keptOf(seen.filter(({ retired }) => retired !== true), issueNumber);
    const source = kept ?? seen.at(-1);
    if (source === undefined)
        return remember_NOTHING;
    const body = readBody(source.body, today);
    const ledger = body.ledger ?? EMPTY_LEDGER;
    const known = knownFrom(ledger.entries, body.items);
    const others = seen.filter(({ number }) => number !== source.number);
    const duplicates = others.filter(({ open }) => open);
    const closed = others.filter(({ open }) => !open).slice(-FOLDED_LIMIT);
    const notes = [notesOf(source, body)];
    for (const issue of [...duplicates, ...closed]) {
        const again = ledger.folded.includes(issue.number);
        if (again && !issue.open)
            continue;
        const other = readBody(issue.body, today);
        for (const theirs of knownFrom(other.ledger?.entries ?? [], other.items).values()) {
            const ours = known.get(theirs.id);
            known.set(theirs.id, ours === undefined ? theirs : foldKnown(ours, theirs, again));
        }
        if (issue.open && other.notes !== null)
            notes.push(other.notes);
    }
    return {
        kept,
        duplicates: duplicates.map(({ number }) => number),
        known: [...known.values()],
        notes: foldNotes(notes),
        notice: kept === null ? null : ledger.notice,
        folded: [...closed, ...duplicates, ...(kept === null ? [source] : [])]
            .map(({ number }) => number)
            .slice(0, 2 * FOLDED_LIMIT),
        grade: gradeOf(body, known.size),
        incompleteSince: ledger.incomplete ? ledger.newest : null,
    };
}
const remember_NOTHING = {
    kept: null,
    duplicates: [],
    known: [],
    notes: NO_NOTES,
    notice: null,
    folded: [],
    grade: 'none',
    incompleteSince: null,
};
function keptOf(seen, issueNumber) {
    const inOrder = seen.toSorted((a, b) => a.number - b.number);
    return (inOrder.find(({ number }) => number === issueNumber) ??
        inOrder.find(({ open }) => open) ??
        inOrder.find(({ stateReason }) => stateReason !== 'duplicate') ??
        inOrder[0] ??
        null);
}
function gradeOf(body, known) {
    if (body.ledger !== null)
        return 'full';
    return known > 0 ? 'rows' : 'none';
}
/** An issue that `issue-number` names and nobody but people wrote in: their text becomes its notes. */
function notesOf(issue, body) {
    if (body.notes !== null)
        return body.notes;
    return body.generated || issue.body.trim() === '' ? NO_NOTES : `\n${issue.body.trim()}\n`;
}
function foldNotes(all) {
    return all.reduce((notes, more) => more.trim() === '' || notes.includes(more.trim()) ? notes : `${notes.trimEnd()}\n${more.replace(/^\n+/, '')}`);
}

;// CONCATENATED MODULE: ./build/steps/trend/weekly-share.js
const weekly_share_DAY = 86_400_000;
/** The share of unanswered turns week by week, oldest first, without holes from the first week asked in to the last. */
function weeklyShare(days) {
    const weeks = new Map();
    for (const [day, { turns, unanswered }] of days) {
        const monday = mondayOf(day);
        if (Number.isNaN(monday))
            continue;
        const week = weeks.get(monday) ?? { turns: 0, unanswered: 0 };
        weeks.set(monday, { turns: week.turns + turns, unanswered: week.unanswered + unanswered });
    }
    const first = Math.min(...weeks.keys());
    const last = Math.max(...weeks.keys());
    const shares = [];
    for (let monday = first; monday <= last; monday += 7 * weekly_share_DAY) {
        const { turns, unanswered } = weeks.get(monday) ?? { turns: 0, unanswered: 0 };
        const week = new Date(monday).toISOString().slice(0, 10);
        shares.push({ week, turns, unanswered, share: turns === 0 ? null : unanswered / turns });
    }
    return shares;
}
function mondayOf(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * weekly_share_DAY;
}

;// CONCATENATED MODULE: ./build/steps/diagnose/words.js



/** Every term that may stand for these words. */
function termsOf(words) {
    return [...new Set(words.flatMap(({ terms, parts, also }) => [...terms, ...parts, ...also]))];
}
const words_LONGEST = 40;
/** A question says in its first words what it is about; pasted logs follow. */
const MOST_WORDS = 24;
const words_ASCII = /^[\x00-\x7f]*$/;
const words_ASCII_WORD = /[A-Za-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces, or whose particles stick to the word: pairs of characters stand for words. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]+/gu;
const words_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SINGLE = /^\p{Script=Han}$/u;
/** Chinese characters that stand alone between words, beside the stop words. */
const GRAMMAR = new Set('而后後前时時并並且从從再很更最该該此其将將已只太先多少几次'.split(''));
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** English words whose double letter is their own ("add", "egg"): our stemmer takes one of them from "adding". */
const TWICE = /^[aeo](\p{L})\1(?:e[dr]|ing)/u;
const CUT_OFF = /'(?:s|t|re|ve|ll|d|m)\b/gi;
/** Reads the terms of texts in one language; remembers every word it has met. */
class TermReader {
    language;
    #known = new Map();
    constructor(language) {
        this.language = language;
    }
    /** Every term of a text in its order, stop words left out; a name in camelCase gives its parts and the whole. */
    terms(text) {
        return words_wordsIn(text).flatMap((word) => this.#termsOf(word));
    }
    #termsOf(word) {
        const known = this.#known.get(word) ?? termsOfWord(word, this.language);
        this.#known.set(word, known);
        return known;
    }
}
/** Plain ASCII, the usual case by far, needs neither normalizing nor the slower Unicode classes. */
function words_wordsIn(text) {
    return (words_ASCII.test(text) ? text.match(words_ASCII_WORD) : text.normalize('NFKC').match(WORD)) ?? [];
}
/** The terms of one word; none of a stop word, or of one longer than words are. */
function termsOfWord(word, language) {
    const lower = word.toLowerCase();
    if (word.length > words_LONGEST || isStopWord(lower, language))
        return [];
    const parts = word === lower ? [word] : word.split(HUMP);
    if (parts.length === 1)
        return wholeOf(word, language);
    const pieces = parts.filter((part) => !isStopWord(part.toLowerCase(), language));
    return [...pieces, word].flatMap((piece) => wholeOf(piece, language));
}
/** The words of a question that say what it is about: in their order, each once, at most 24. */
function words_contentOf(question, language) {
    const words = new Map();
    for (const surface of surfacesOf(readable(question).replace(CUT_OFF, ' '), language)) {
        if (surface.length > words_LONGEST || isStopWord(surface.toLowerCase(), language))
            continue;
        const terms = wholeOf(surface, language);
        const parts = surface.split(HUMP);
        const key = terms.join(' ');
        const pieces = parts.length > 1 ? parts.map((part) => words_stemOf(part, language)) : [];
        if (!words.has(key))
            words.set(key, { surface, terms, parts: pieces, also: [], asWritten: true });
    }
    return [...words.values()].slice(0, MOST_WORDS);
}
/** How many words a reader took to ask, those too that carry no subject: at most 24. */
function spokenOf(question, language) {
    return Math.min(MOST_WORDS, surfacesOf(readable(question), language).length);
}
function surfacesOf(text, language) {
    if (!words_WITHOUT_SPACES.test(text))
        return text.match(WORD) ?? [];
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
    const words = segments.flatMap(({ segment, isWordLike }) => (isWordLike ? (segment.match(WORD) ?? []) : ['']));
    return words_joined(words, language).filter(says);
}
/**
 * The segmenter's dictionary lacks many words of software and leaves them in single characters (`密`, `钥`): neighbours
 * that are no grammar are one word, or two that overlap.
 */
function words_joined(words, language) {
    const whole = [];
    let single = [];
    for (const word of [...words, '']) {
        if (SINGLE.test(word) && !GRAMMAR.has(word) && !isStopWord(word, language)) {
            single.push(word);
            continue;
        }
        whole.push(...(single.length > 1 ? pairs(single.join('')) : single));
        single = [];
        if (word !== '')
            whole.push(word);
    }
    return whole;
}
/** Single kana and other single marks of these scripts are mostly grammar. */
function says(word) {
    if (!words_WITHOUT_SPACES.test(word))
        return true;
    return word.length > 1 && !/^\p{Script=Hiragana}{1,3}$/u.test(word);
}
function wholeOf(word, language) {
    const runs = hasSpaces(word) ? null : word.match(PAIRED);
    return runs ? runs.flatMap(pairs) : [words_stemOf(word, language)];
}
/** Everything below U+0E00 has words between spaces: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic scripts. */
function hasSpaces(word) {
    for (let i = 0; i < word.length; i++)
        if (word.charCodeAt(i) >= 0x0e00)
            return false;
    return true;
}
function pairs(run) {
    const characters = [...run];
    return characters.length === 1
        ? characters
        : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
function words_stemOf(word, language) {
    const lower = word.toLowerCase();
    const stem = wordsOfPiece(lower, language)[0]?.stem ?? lower;
    return stem.length === 2 && TWICE.test(lower) ? `${stem}${stem[1]}` : stem;
}

;// CONCATENATED MODULE: ./build/steps/trend/resemblance.js



/**
 * The cosine from which on a wording belongs to a question. On halves of four development sets this puts four to nine
 * of ten where they belong and leaves about half of the wordings out: equal wordings need no likeness, and a turn in
 * the wrong question costs a reader more than one that is not counted.
 */
const ALIKE = 0.35;
/** A word that no question of this window has tells less against them than one that another question has. */
const UNKNOWN = 0.5;
/** Compares by words: rare ones weigh more, and a question's words the more of its wordings have them. */
function createResemblance(groups) {
    const wordings = groups.map((group) => [...new Set(group.turns.map((turn) => wordingOf(turn.query)))].map(resemblance_termsOf));
    const rarity = rarityIn(wordings.flat());
    const profiles = wordings.map((own) => profileOf(own, rarity));
    const lengths = profiles.map((profile) => Math.hypot(...profile.values()));
    const having = new Map();
    profiles.forEach((profile, at) => {
        for (const [term, weight] of profile) {
            const list = having.get(term) ?? [];
            having.set(term, list);
            list.push({ at, weight });
        }
    });
    return {
        nearest(query) {
            const terms = resemblance_termsOf(query);
            const products = new Float64Array(groups.length);
            for (const term of terms) {
                for (const { at, weight } of having.get(term) ?? [])
                    products[at] = (products[at] ?? 0) + weight * rarity(term);
            }
            const length = Math.hypot(...[...terms].map(rarity));
            let best = null;
            let most = ALIKE * length;
            products.forEach((product, at) => {
                const cosine = product / (lengths[at] ?? 1);
                if (cosine > most) {
                    best = groups[at] ?? null;
                    most = cosine;
                }
            });
            return best;
        },
    };
}
function rarityIn(wordings) {
    const holding = new Map();
    for (const terms of wordings)
        for (const term of terms)
            holding.set(term, (holding.get(term) ?? 0) + 1);
    return (term) => {
        const count = holding.get(term);
        if (count === undefined)
            return UNKNOWN * Math.log(1 + wordings.length / 1.5);
        return Math.log(1 + wordings.length / (count + 0.5));
    };
}
function profileOf(wordings, rarity) {
    const weights = new Map();
    for (const terms of wordings) {
        for (const term of terms)
            weights.set(term, (weights.get(term) ?? 0) + rarity(term) / wordings.length);
    }
    return weights;
}
function resemblance_termsOf(query) {
    const language = languageOf(query.toLowerCase()) ?? 'en';
    return new Set(words_contentOf(query, language).flatMap((word) => word.terms));
}

;// CONCATENATED MODULE: ./build/steps/trend.js



/**
 * Compares this window's questions and pages with the unanswered turns of the window before. A turn of before belongs
 * to the question that has its wording, else to the one it is most like, else to none.
 *
 * @param before null where the window before is unknown or was read in part only
 */
function createTrend(groups, before) {
    if (before === null)
        return { group: () => null, page: () => null };
    const now = countPages(groups.flatMap((group) => group.turns));
    const then = countPages(before);
    const asked = countGroups(groups, before);
    return {
        group: (group) => against(asked.get(group) ?? 0, group.turns.length),
        page: (path) => against(then.get(path) ?? 0, now.get(path) ?? 0),
    };
}
function against(before, now) {
    return { before, change: now - before };
}
function countPages(turns) {
    const counts = new Map();
    for (const { place } of turns)
        if (place !== null)
            counts.set(place.path, (counts.get(place.path) ?? 0) + 1);
    return counts;
}
function countGroups(groups, before) {
    const byWording = new Map();
    for (const group of groups) {
        for (const turn of group.turns)
            byWording.set(wordingOf(turn.query), byWording.get(wordingOf(turn.query)) ?? group);
    }
    const resemblance = createResemblance(groups);
    const counts = new Map();
    for (const [wording, turns] of Map.groupBy(before, (turn) => wordingOf(turn.query))) {
        const group = byWording.get(wording) ?? resemblance.nearest(turns[0]?.query ?? '');
        if (group !== null)
            counts.set(group, (counts.get(group) ?? 0) + turns.length);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/run/issues-or-none.js
/**
 * Our issues where they only lend their memory and nothing is written to them: a token that may not read them, or
 * issues that are switched off, end no run. An outage does: it must not read as "no issue".
 */
async function issuesOrNone({ tracker, log }) {
    if (tracker === null)
        return [];
    const seen = await tracker.issues();
    if (seen === null)
        log.info('The issues cannot be read with this token: questions get ids without a memory.');
    return seen ?? [];
}

;// CONCATENATED MODULE: ./build/steps/publish.js
/**
 * The part of a report that is published anyway, so that anybody may read it: no thread ids, nothing that `minCount`
 * keeps out of sight, and with `detail: counts` no word of a stranger.
 */
function publishedPart(report, minCount) {
    const shown = report.questions.filter(({ count }) => count >= minCount);
    const ids = new Set(shown.map(({ id }) => id));
    const pages = report.pages.map((page) => ({ ...page, questions: page.questions.filter((id) => ids.has(id)) }));
    if (report.detail !== 'counts') {
        return { ...report, pages, questions: shown.map((question) => withoutTurns(question)) };
    }
    const known = pages.filter(({ file }) => file !== null);
    return { ...report, pages: known, questions: shown.map((question) => countsOnly(question, known)), vocabulary: [] };
}
function countsOnly(question, known) {
    const paths = new Set(known.map(({ path }) => path));
    const pages = question.pages.filter(({ path }) => paths.has(path));
    return {
        ...withoutTurns(question),
        title: '',
        page: question.page !== null && paths.has(question.page) ? question.page : null,
        pages,
        keywords: [],
        categories: [],
        sources: [],
        examples: [],
        diagnosis: null,
    };
}
function withoutTurns(question) {
    return { ...question, turns: [], firstAsked: publish_day(question.firstAsked), lastAsked: publish_day(question.lastAsked) };
}
/** Exact times are published nowhere. */
const publish_day = (iso) => `${iso.slice(0, 10)}T00:00:00.000Z`;

;// CONCATENATED MODULE: ./build/run/job.js

function settingOf({ inputs, world, branch }, docsUrl) {
    const { owner, repo } = inputs.repository;
    const { serverUrl } = world.event;
    return {
        repositoryUrl: serverUrl === null ? null : `${serverUrl}/${owner}/${repo}`,
        branch,
        docsUrl,
        runsUrl: world.event.runsUrl,
    };
}
/** Keeps for the next run what this one fetched and found. */
async function keepForLater({ shelf, gathered, inputs }, whole) {
    const { coverage, before, rows, invalidAt } = gathered;
    if (shelf === null || coverage === null)
        return;
    const kept = { rows: [...(before ?? []), ...rows], invalidAt: [...invalidAt] };
    await shelf.save({ coverage, rows: kept }, publishedPart(whole, inputs.minCount));
}
/** The outputs of a run that had nothing to tell. */
const NOTHING_KNOWN = {
    unanswered: 0,
    questions: 0,
    pages: 0,
    partial: false,
    'issue-number': null,
    'issue-url': null,
    'comment-id': null,
    'comment-url': null,
    changed: false,
    'report-path': null,
};
/** The figures of a report as outputs; what was written is added by who wrote it. */
function figures(report, reportPath) {
    return {
        ...NOTHING_KNOWN,
        unanswered: report.totals.unanswered,
        questions: report.questions.length,
        pages: report.pages.length,
        partial: report.partial,
        'report-path': reportPath,
    };
}

;// CONCATENATED MODULE: ./build/run/say.js

/** What was found, for the log: numbers and our own words only. Turns that broke the schema count, as in the report. */
function sayFound({ analysis }, { invalid, partialReason }) {
    const { selection, site, locator } = analysis;
    const { totals } = selection;
    const aside = [
        `${(0,many/* number */.ai)(totals.recovered)} recovered`,
        `${(0,many/* number */.ai)(totals.unattributed)} without an address`,
        `${(0,many/* many */._d)(totals.ignored, 'turn')} ignored`,
        (0,many/* many */._d)(totals.redactions, 'redaction'),
    ];
    const where = site.root === null
        ? 'no docs.json was found'
        : `${(0,many/* many */._d)(site.pages.size, 'page')} below ${locator.docsUrl ?? 'an unknown address'}`;
    return [
        `The docs: ${where}.`,
        `Found ${(0,many/* many */._d)(totals.unanswered, 'unanswered turn')} among ${(0,many/* many */._d)(totals.turns + invalid, 'turn')} (${aside.join(', ')}).`,
        ...(partialReason === null ? [] : [`Partial: ${partialReason}`]),
    ];
}
/** `12 turns broke the schema and had to be left out.` */
function sayInvalid(invalid) {
    return `${(0,many/* many */._d)(invalid, 'turn')} broke the schema and had to be left out.`;
}
/** Questions whose text did not pass the last gate before it is published. */
function sayWithheld(questions) {
    return `Shown as a count only: ${(0,many/* many */._d)(questions, 'question')}, whose text could not be made harmless.`;
}
/**
 * What the report counts, as the outputs do: what people ticked is among the questions, addresses that lead to no page
 * are among the pages, and both are named beside them.
 */
function sayQuestions({ questions, pages }) {
    const done = questions.filter(({ status }) => status === 'done').length;
    const open = questions.length - done;
    const unknown = pages.filter(({ file }) => file === null).length;
    const beside = unknown === 0 ? '' : ` (${(0,many/* number */.ai)(unknown)} not in the docs)`;
    return `Questions: ${(0,many/* number */.ai)(questions.length)} on ${(0,many/* many */._d)(pages.length, 'page')}${beside}, ${(0,many/* number */.ai)(open)} open, ${(0,many/* number */.ai)(done)} done.`;
}
/** The pages that a pull request touches, and what is open on them. */
function sayTouched({ questions, touched }) {
    const open = new Set(questions.filter(({ status }) => status !== 'done').map(({ id }) => id));
    const all = touched ?? [];
    const asked = all.filter((page) => page.questions.some(({ id }) => open.has(id))).length;
    const found = open.size === 0 ? 'no question is open there' : `${(0,many/* many */._d)(open.size, 'open question')} on ${asked} of them`;
    return `The pull request touches ${(0,many/* many */._d)(all.length, 'page')}; ${found}.`;
}
/** The last line of every run. */
function sayDone({ changed }, milliseconds) {
    return `Done in ${(milliseconds / 1000).toFixed(1)} s; ${changed ? 'written' : 'nothing written'} to GitHub.`;
}

;// CONCATENATED MODULE: ./build/run/issue.js
















const EMPTY_BOARD = {
    items: [],
    unread: [],
    done: [],
    doneTotal: 0,
    fresh: { new: [], returned: [] },
    notes: '\n',
    state: '',
};
/** Keeps the rolling issue, or, in mode `summary` (`tracker` null), only tells what it would say. */
async function keepIssue(tracker, job) {
    const { log, desk } = job.world;
    let decision = null;
    const onlyTold = tracker === null;
    const decideNow = async (seen) => {
        decision = await decide(seen, job, onlyTold);
        return decision.plan;
    };
    const kept = onlyTold ? { number: null, url: null, changed: false } : await tracker.keepIssue(decideNow);
    const { report, board, view, withheld } = decision ?? (await decide(await issuesOrNone(job.world), job, onlyTold));
    const summary = renderSummary(board, view, summaryLines(kept.changed, kept.url, job.inputs.dryRun));
    const hidden = onlyTold ? summary.withheld.size : withheld;
    if (hidden > 0)
        log.warning(sayWithheld(hidden));
    await desk.summary(summary.body);
    const path = await desk.report(report);
    await keepForLater(job, report);
    log.info(sayQuestions(report));
    if (!job.inputs.dryRun && !kept.changed)
        log.info(sayUnchanged(kept.number, onlyTold));
    return { ...figures(report, path), 'issue-number': kept.number, 'issue-url': kept.url, changed: kept.changed };
}
/**
 * From the issues as they are to what they should say; asks nobody, and is asked again whenever something moved.
 *
 * @param onlyTold nothing is written: a body is made only where one has to be compared with it
 */
async function decide(seen, job, onlyTold) {
    const { inputs, thought, world } = job;
    const today = dayOf(world.now.getTime());
    const memory = await withRedactedTitles(remember_remember(seen, { today, issueNumber: inputs.issueNumber }), job.redactor);
    const { groups, told } = thought.remembering(memory.known);
    const reconciled = reconcile({
        groups,
        pages: told.detail === 'counts' ? pageTurns(job) : null,
        memory,
        today,
        since: dayOf(told.window.from),
        partial: told.partialReason !== null,
        minCount: inputs.minCount,
    });
    const report = compose(thought.analysis, reconciled.questions, told);
    const view = viewOf(report, reconciled, job);
    let board = EMPTY_BOARD;
    let withheld = 0;
    const plan = planIssue({
        ...inputs,
        assignees: memory.kept === null && inputs.assignOwners
            ? [...inputs.assignees, ...ownersToAssign(report.pages)]
            : inputs.assignees,
        memory,
        reconciled,
        today,
        title: inputs.issueTitle,
        render: (rendered) => {
            board = rendered;
            if (onlyTold && memory.kept === null)
                return '';
            const guarded = renderIssue(rendered, view);
            withheld = guarded.withheld.size;
            return guarded.body;
        },
        renderNotice: (news) => renderNotice(news, view),
    });
    return { plan, report, board, view, withheld };
}
/** Anybody who may edit the issue may have typed a key into a title that is read back. */
async function withRedactedTitles(memory, redactor) {
    const known = memory.known.map(async (row) => row.title === null ? row : { ...row, title: (await redactor.redact(row.title)).text });
    return { ...memory, known: await Promise.all(known) };
}
/** Pages with their turns, most unanswered first; what belongs to no page of the docs comes last, as one. */
function pageTurns({ thought, inputs }) {
    const turns = thought.analysis.selection.unanswered;
    const pages = Map.groupBy(turns, docsPage);
    return [...pages]
        .sort(([a, asked], [b, others]) => Number(a === null) - Number(b === null) || others.length - asked.length || byText(a ?? '', b ?? ''))
        .map(([path, asked]) => ({
        path,
        title: asked[0]?.place?.title ?? null,
        turns: asked,
        published: asked.length >= inputs.minCount,
    }));
}
function viewOf(report, reconciled, job) {
    const { inputs, thought } = job;
    const answers = new Map(reconciled.questions.map(({ id, group }) => [
        id,
        group.turns.find(({ answer }) => answer !== null)?.answer ?? null,
    ]));
    const causes = new Map(reconciled.questions.map(({ id, group }) => [id, job.causeOf(group)]));
    const lastAsked = new Map();
    for (const turn of thought.analysis.selection.unanswered)
        lastAsked.set(docsPage(turn), turn.at);
    const { locator } = thought.analysis;
    const pageOf = pageFinder(thought.analysis, report);
    return {
        report,
        setting: settingOf(job, locator.docsUrl),
        limits: inputs,
        pageOf,
        pageAt: (address) => {
            const path = docsPage({ place: locator.locate(address) });
            return path === null ? null : pageOf(path);
        },
        answerOf: (id) => answers.get(id) ?? null,
        causeOf: (id) => causes.get(id) ?? null,
        belowMinCount: reconciled.questions.filter(({ published, status }) => !published && status !== 'done').length,
        lastAskedOn: (path) => new Date(lastAsked.get(path) ?? 0).toISOString(),
        pageId: pageId,
        vocabulary: thought.vocabulary,
        weeks: weeklyShare(thought.analysis.selection.days),
        shareBefore: shareBefore(thought.analysis.before),
        covered: job.gathered.covered,
        plain: false,
        withheld: new Set(),
    };
}
function shareBefore(before) {
    return before === null || before.totals.turns === 0 ? null : before.totals.unanswered / before.totals.turns;
}
function summaryLines(changed, url, dryRun) {
    if (dryRun)
        return ['A dry run: nothing was written to GitHub. This is what the issue would say.'];
    if (url === null)
        return [];
    return [changed ? `The issue was updated: ${url}` : `Nothing new: the issue stays as it is, ${url}`];
}
function sayUnchanged(number, onlySummary) {
    if (onlySummary)
        return 'Wrote the job summary and the report; nothing on GitHub, as `mode: summary` asks.';
    if (number === null)
        return 'There is no issue, and nothing that would need one.';
    return `Issue #${number} stays as it is: nothing new.`;
}

;// CONCATENATED MODULE: ./build/run/mode.js
const mode_DAY = 86_400_000;
/** Contract: the last N×24 hours, the start floored to 00:00 UTC, the end now. */
function windowOf(days, now) {
    const to = now.getTime();
    return { from: Math.floor((to - days * mode_DAY) / mode_DAY) * mode_DAY, to, days };
}
/** @throws Error where a pull request is asked for and none is known */
function modeOf(inputs, event) {
    const kind = inputs.mode === 'auto' ? (event.onPullRequest ? 'pull-request' : 'issue') : inputs.mode;
    if (kind !== 'pull-request')
        return { kind };
    const number = inputs.pullRequest ?? event.pullRequest;
    if (number === null) {
        throw new Error('Mode `pull-request` found no pull request in the event that started this run: set the input `pull-request` to its number.');
    }
    return { kind, number };
}
/** Why a pull request's run may not write or read conversations, and what to do about it; null where it may. */
function hindrance(inputs, event) {
    const cure = 'The job summary shows what the cache holds; for comments on such pull requests use `pull_request_target` as the README shows.';
    if (event.readOnly === 'fork') {
        return `This pull request comes from a fork, so its run sees no secret and may not comment. ${cure}`;
    }
    if (event.readOnly === 'dependabot') {
        return `This pull request is Dependabot's, so its run sees no secret and may not comment. ${cure}`;
    }
    if (inputs.apiKey === null && inputs.conversationsFile === null) {
        return 'This run has no `mintlify-api-key`, so it reads no conversations and writes no comment. Set the secret for pull requests too, or set `cache-path`: the job summary then shows what the cache holds.';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/render/comment.js











/** The line by which the comment is found again; it comes first, where no cut takes it. */
const commentMarker = (reportId) => `<!-- docs-gaps:pull-request:${reportId} -->`;
/** Pages shown that one and the same shared file touches. */
const PAGES_A_FILE = 5;
/** The comment's whole body, or null where no touched page has an open question. */
function renderComment(view) {
    const head = `${commentMarker(view.report.reportId)}\n`;
    const within = renderWithin(BODY_LIMIT - head.length, view, false);
    return within === null ? null : { ...within, body: head + within.body };
}
/** The comment's text for the job summary, where a line end within a paragraph does not show; null as there. */
function renderPullSummary(view) {
    return renderWithin(BODY_LIMIT, view, true)?.body ?? null;
}
function renderWithin(limit, view, plain) {
    const listed = listTouched(view);
    if (listed.length === 0)
        return null;
    const rows = Math.min(listed.length, view.maxPages);
    const questions = new Map(listed.flatMap((entry) => entry.questions.map((each) => [each.question.id, each])));
    return guarded({
        setting: view.setting,
        reportId: view.report.reportId,
        issues: view.issue === null ? [] : [view.issue],
        render: (withheld) => fitInto({
            rows,
            limit,
            render: (room) => renderTouched(listed, { ...view, withheld, plain }, room.rows),
            measure: units,
        }),
        questions: [...questions.keys()],
        fragment: (id) => {
            const each = questions.get(id);
            const rendering = { ...view, withheld: new Set(), plain };
            return toMarkdown({ type: 'root', children: each === undefined ? [] : questionParagraphs(each, rendering) });
        },
    });
}
/** What an earlier comment becomes when nothing is left to list; null where that is not known of a *partial* run. */
function renderRetired(report) {
    if (report.partial)
        return null;
    const line = 'No page that this change touches has a question left that the docs did not answer.';
    return `${commentMarker(report.reportId)}\n${line}\n`;
}
/** What a *partial* run that found nothing to list tells in the job summary. */
function renderNothingRead({ report, covered }) {
    const line = 'Among the turns read none asks what a page that this change touches did not answer.';
    return toMarkdown({ type: 'root', children: [...caveats(report, covered), paragraph(nodes_text(line))] });
}
/** The touched pages that have open questions, and only the questions that may be published. */
function listTouched({ report, minCount }) {
    const questions = new Map(report.questions.map((question) => [question.id, question]));
    const unanswered = new Map(report.pages.map((page) => [page.path, page.unanswered]));
    return (report.touched ?? [])
        .map((page) => ({
        page,
        questions: page.questions.flatMap((verdict) => {
            const question = questions.get(verdict.id);
            const listed = question !== undefined && question.status !== 'done' && question.count >= minCount;
            return listed ? [{ question, verdict, page }] : [];
        }),
    }))
        .filter((entry) => entry.questions.length > 0)
        .sort((a, b) => (unanswered.get(b.page.path) ?? 0) - (unanswered.get(a.page.path) ?? 0));
}
function renderTouched(listed, view, rows) {
    const shown = whole(listed).slice(0, rows);
    const children = [
        ...caveats(view.report, view.covered),
        opening(listed, view.report),
        ...shown.flatMap((entry) => touchedPage(entry, view)),
        ...leftOut(listed.filter((entry) => !shown.includes(entry))),
        ...footer(view),
    ];
    return toMarkdown({ type: 'root', children });
}
/** The page's own file says more than a file that it shares with others. */
function mainReason({ because: reasons }) {
    return reasons.find(({ via }) => via !== 'snippet' && via !== 'api') ?? reasons[0];
}
/** One snippet or API description may touch hundreds of pages: the most asked are shown, the rest is summed up. */
function whole(listed) {
    const seen = new Map();
    return listed.filter(({ page }) => {
        const reason = mainReason(page);
        if (reason === undefined || (reason.via !== 'snippet' && reason.via !== 'api'))
            return true;
        const before = seen.get(reason.file) ?? 0;
        seen.set(reason.file, before + 1);
        return before < PAGES_A_FILE;
    });
}
function opening(listed, { window, partial }) {
    const questions = new Set(listed.flatMap((entry) => entry.questions.map(({ question }) => question.id))).size;
    const pages = (0,many/* many */._d)(listed.length, 'page');
    const said = `This change touches ${pages} on which readers asked ${(0,many/* many */._d)(questions, 'question')} that the docs did not answer`;
    return paragraph(strong(nodes_text(said)), nodes_text(partial ? '.' : ` (last ${(0,many/* span */.Ln)(window.days)}).`));
}
function touchedPage({ page, questions }, view) {
    const known = view.pageOf(page.path);
    const name = known === null ? inert(page.path, { max: 120 }) : pageLink(known, view.setting);
    const line = paragraph(strong(...name), nodes_text(' · '), ...because(page));
    if (view.report.detail === 'counts') {
        const turns = questions.reduce((sum, { question }) => sum + countOn(question, page.path), 0);
        return [paragraph(...line.children, nodes_text(` · ${sayUnanswered(turns, questions.length)}`))];
    }
    const shown = questions.slice(0, view.maxQuestions);
    const rest = questions.length - shown.length;
    return [
        line,
        list([
            ...shown.map((each) => item(questionParagraphs(each, view))),
            ...(rest > 0 ? [item([paragraph(nodes_text(`and ${(0,many/* many */._d)(rest, 'more question')}`))])] : []),
        ]),
    ];
}
function countOn(question, path) {
    return question.pages.find((page) => page.path === path)?.count ?? 0;
}
function questionParagraphs({ question, verdict, page }, view) {
    if (view.withheld.has(question.id))
        return [paragraph(...joined([[WITHHELD], ...factsOf(question)]))];
    const title = inert(question.title, { max: 120 });
    const line = joined([title, ...factsOf(question), ...sayVerdict(verdict, page)]);
    // Lines that seem to answer it stand above: *missing* below them would deny these.
    const isDenied = verdict.answered !== 'untouched' && question.diagnosis?.kind === 'missing';
    return withBelow(line, isDenied ? [] : sayDiagnosis({ ...question, page: page.path }, view), view.plain);
}
function factsOf({ conversations, lastAsked }) {
    return [[nodes_text(sayConversations(conversations))], [nodes_text(sayLast(lastAsked))]];
}
function sayVerdict({ answered, evidence }, page) {
    if (answered === 'untouched')
        return [];
    const verdict = strong(nodes_text(answered === 'likely' ? 'likely answered' : 'partly answered, it seems,'));
    if (evidence === null)
        return [[verdict]];
    // The file that touches the page stands beside it.
    const of = evidence.file === mainReason(page)?.file ? [] : [nodes_text(' of '), inertCode(evidence.file)];
    return [[verdict, nodes_text(` by line ${evidence.line}`), ...of, nodes_text(': '), inertCode(evidence.text)]];
}
/** What in the pull request touches the page; several files of one kind are summed up. */
function because(page) {
    const reasons = page.because;
    const first = mainReason(page);
    if (first === undefined)
        return [nodes_text('touched here')];
    const file = inertCode(first.file);
    const more = reasons.length > 1 ? [nodes_text(` (and ${(0,many/* many */._d)(reasons.length - 1, 'more file')})`)] : [];
    switch (first.via) {
        case 'page':
            return [file, nodes_text(' is edited here'), ...more];
        case 'snippet':
            return [nodes_text('uses '), file, nodes_text(', edited here'), ...more];
        case 'api':
            return [nodes_text('is made from '), file, nodes_text(', edited here'), ...more];
        case 'moved':
            return [file, nodes_text(' is moved here'), ...more];
        case 'deleted':
            return [file, nodes_text(' is deleted here'), ...more];
    }
}
/** Pages beyond the limit, summed up by the file that touches them. */
function leftOut(listed) {
    if (listed.length === 0)
        return [];
    const byFile = new Map();
    for (const { page } of listed) {
        const file = mainReason(page)?.file ?? '';
        byFile.set(file, (byFile.get(file) ?? 0) + 1);
    }
    const files = [...byFile].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const said = joined(files.map(([file, count]) => [nodes_text(`${(0,many/* number */.ai)(count)} by `), inertCode(file)]), ', ');
    return [
        paragraph(nodes_text(`${(0,many/* many */._d)(listed.length, 'more page')} with open questions ${listed.length === 1 ? 'is' : 'are'} touched: `), ...said, nodes_text('.')),
    ];
}
function footer({ issue, changed, report, minCount }) {
    const lines = [];
    const hidden = report.questions.filter(({ status, count }) => status !== 'done' && count < minCount).length;
    if (hidden > 0)
        lines.push(paragraph(nodes_text(sayLeftOut(hidden, minCount))));
    if (changed.total > changed.listed) {
        const said = `GitHub lists only ${(0,many/* number */.ai)(changed.listed)} of the ${(0,many/* many */._d)(changed.total, 'changed file')}: pages that the others touch are missing here.`;
        lines.push(paragraph(nodes_text(said)));
    }
    if (issue !== null)
        lines.push(paragraph(nodes_text(`All open questions: #${issue}.`)));
    return lines;
}

;// CONCATENATED MODULE: ./build/site/api-changes.js


const api_changes_NAMED = ['paths', 'webhooks', 'channels', 'components'];
const ABOUT = ['info', 'tags', 'externalDocs'];
/**
 * The operations (see `Binding`) of an API description that a change of it concerns, `text` being its old text: those
 * that say something else, themselves or in a component they refer to. Null: all of them, since the old text is not
 * known, since something that all share has changed, or since nothing that can be told has.
 */
function changedOperations(site, file, text) {
    const path = below(site.root ?? '', file);
    const newText = site.files.get(file);
    if (path === null || text === null || newText === undefined)
        return null;
    const now = site.readings.description(path, newText);
    const then = site.readings.description(path, text);
    try {
        if (now === null || then === null || now.outline || then.outline)
            return null;
        return api_changes_compare(api_changes_partsOf(now), api_changes_partsOf(then));
    }
    catch {
        return null;
    }
}
function api_changes_partsOf(description) {
    const { document, operations } = description;
    const components = asRecords(document['components']).flatMap(([kind, group]) => Object.entries(group).map(([name, value]) => [`#/components/${kind}/${name}`, JSON.stringify(value) ?? '']));
    const schemas = components.flatMap(([pointer, json]) => pointer.startsWith('#/components/schemas/') ? [[`schema ${pointer.slice(21)}`, json]] : []);
    const own = [...Map.groupBy(operations, ({ key }) => key)].map(([key, all]) => [key, JSON.stringify(all.map(({ says }) => says))]);
    return {
        about: JSON.stringify(ABOUT.map((key) => document[key])),
        shared: JSON.stringify(Object.entries(document).filter(([key]) => !api_changes_NAMED.includes(key) && !ABOUT.includes(key))),
        components: new Map(components),
        named: new Map([...own, ...schemas]),
    };
}
function api_changes_compare(now, then) {
    const components = differing(now.components, then.components);
    const secured = [...components].some((pointer) => pointer.startsWith('#/components/securitySchemes/'));
    if (secured || now.shared !== then.shared)
        return null;
    const changed = differing(now.named, then.named);
    for (const { named, components: all } of [now, then]) {
        const concerned = withUsers(components, all);
        for (const [name, json] of named)
            if (referencesIn(json).some((pointer) => concerned.has(pointer)))
                changed.add(name);
    }
    return changed.size === 0 && components.size === 0 && now.about === then.about ? null : changed;
}
function differing(now, then) {
    return new Set([...now.keys(), ...then.keys()].filter((name) => now.get(name) !== then.get(name)));
}
/** These components and all that refer to them, through any number of others. */
function withUsers(changed, components) {
    const users = new Map();
    for (const [pointer, json] of components) {
        for (const used of new Set(referencesIn(json))) {
            const list = users.get(used);
            if (list === undefined)
                users.set(used, [pointer]);
            else
                list.push(pointer);
        }
    }
    const all = new Set(changed);
    for (const pointer of all)
        for (const user of users.get(pointer) ?? [])
            all.add(user);
    return all;
}
/** The components that `$ref` names anywhere in this JSON. */
function referencesIn(json) {
    if (!json.includes('"$ref":"#/components/'))
        return [];
    return [...json.matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^/"]+)/g)].map(([, kind = '', name = '']) => {
        return `#/components/${kind}/${name.replaceAll('~1', '/').replaceAll('~0', '~')}`;
    });
}

;// CONCATENATED MODULE: ./build/site/site-before.js


/**
 * The site as it was before these changes, as far as that is known: a file whose old text cannot be had keeps its new
 * one, a deleted one is known by its name.
 */
function siteBefore(site, changed, before) {
    return buildSiteAt(filesBefore(site.files, changed, before), rootBefore(site.root ?? '', changed), site.readings);
}
function filesBefore(files, changed, before) {
    const old = new Map(files);
    for (const { filename, status } of changed) {
        if (status === 'added' || status === 'copied' || status === 'renamed')
            old.delete(filename);
    }
    for (const { filename, status, previousFilename } of changed) {
        if (status === 'added' || status === 'copied' || status === 'unchanged')
            continue;
        const name = status === 'renamed' ? (previousFilename ?? filename) : filename;
        const text = before(name) ?? files.get(filename);
        if (text !== undefined)
            old.set(name, text);
        else if (status !== 'modified' && status !== 'changed')
            old.set(name, '');
    }
    return old;
}
/** The docs as a whole may have moved. */
function rootBefore(root, changed) {
    const moved = changed.find(({ filename, status }) => status === 'renamed' && nameOf(filename) === 'docs.json' && folderOf(filename) === root);
    const previous = moved?.previousFilename ?? null;
    return previous !== null && nameOf(previous) === 'docs.json' ? folderOf(previous) : root;
}

;// CONCATENATED MODULE: ./build/site/affected.js




/** Reasons kept of one page: a snippet of hundreds in one pull request says no more. */
const REASONS = 50;
/**
 * The pages that these changes touch, by path, each with the files that touch it: its own file (also moved or
 * deleted), a snippet through any number of imports, the API description it is made from. `site` is that of the pull
 * request's head; `before` gives the old text of a file by its old name, or null where it cannot be had.
 */
function affectedPages(site, changed, before) {
    if (site.root === null)
        return [];
    const old = siteBefore(site, changed, before);
    const touched = createTouched();
    for (const change of changed) {
        const { filename, status } = change;
        if (status === 'unchanged')
            continue;
        const oldName = status === 'renamed' ? (change.previousFilename ?? filename) : filename;
        if (status === 'removed')
            touchOwn(old, filename, 'deleted', touched);
        else if (status === 'renamed') {
            touchOwn(old, oldName, 'moved', touched);
            touchOwn(site, filename, 'moved', touched);
        }
        else
            touchOwn(site, filename, 'page', touched);
        for (const each of [site, old])
            for (const file of new Set([filename, oldName]))
                touchUsers(each, file, touched);
        touchEndpoints({ site, old, change, oldName }, before, touched);
    }
    return touched.list();
}
function createTouched() {
    const pages = new Map();
    return {
        add(path, file, via) {
            const because = pages.get(path) ?? new Map();
            pages.set(path, because);
            if (because.size < REASONS && !because.has(file))
                because.set(file, via);
        },
        list: () => [...pages]
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([path, because]) => ({ path, because: [...because].map(([file, via]) => ({ file, via })) })),
    };
}
function touchOwn(site, file, via, touched) {
    const path = site.pathOfFile.get(file) ?? pathByName(site, file);
    if (path !== null)
        touched.add(path, file, via);
}
/** A page that is not among the files that were read (too large, say) is known by its name. */
function pathByName(site, file) {
    const path = below(site.root ?? '', file);
    if (path === null || site.files.has(file) || roleOf(path) !== 'page')
        return null;
    return site.ignores(path) || site.imports.has(keyOf(path)) ? null : pathOf(path);
}
/** The pages that use `file`, directly or through other snippets; each file is visited once, so cycles end. */
function touchUsers(site, file, touched) {
    const path = below(site.root ?? '', file);
    if (path === null)
        return;
    const seen = new Set([keyOf(path)]);
    for (const key of seen) {
        for (const user of site.imports.get(key) ?? []) {
            const page = site.pathOfFile.get(user);
            if (page !== undefined)
                touched.add(page, file, 'snippet');
            const name = below(site.root ?? '', user);
            if (name !== null)
                seen.add(keyOf(name));
        }
    }
}
function touchEndpoints(given, before, touched) {
    const { site, old, change, oldName } = given;
    const shown = operationsByPath(site, change.filename);
    const shownBefore = operationsByPath(old, oldName);
    if (shown.size === 0 && shownBefore.size === 0)
        return;
    const edited = change.status === 'modified' || change.status === 'changed';
    const operations = edited ? changedOperations(site, change.filename, before(oldName)) : null;
    for (const path of new Set([...shown.keys(), ...shownBefore.keys()])) {
        const now = shown.get(path) ?? [];
        const then = shownBefore.get(path) ?? [];
        const concerned = operations === null || [...now, ...then].some((each) => operations.has(each));
        if (concerned || now.join('\n') !== then.join('\n'))
            touched.add(path, change.filename, 'api');
    }
}
function operationsByPath(site, spec) {
    const paths = new Map();
    for (const binding of site.bindings) {
        if (binding.spec !== spec)
            continue;
        const operations = paths.get(binding.path);
        if (operations === undefined)
            paths.set(binding.path, [binding.operation]);
        else
            operations.push(binding.operation);
    }
    return paths;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(3857);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/apply.js + 3 modules
var apply = __webpack_require__(5796);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/reverse.js
var reverse = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/site/old-text.js

/** Undoing a patch that does not fit takes time with the square of its size. */
const TEXT_LIMIT = 5_000_000;
const PATCH_LIMIT = 1_000_000;
/**
 * The old texts of changed files by their old names, made from their new texts and the patches GitHub lists; null where
 * there is no patch or it does not fit the text. `files` are those of the pull request's head.
 */
function oldTexts(files, changed) {
    const changes = new Map(changed.map((change) => [oldNameOf(change), change]));
    const known = new Map();
    return (file) => {
        const change = changes.get(file);
        if (change === undefined)
            return null;
        const before = known.get(file);
        if (before !== undefined)
            return before;
        const text = oldText(change, files.get(change.filename) ?? (change.status === 'removed' ? '' : null));
        known.set(file, text);
        return text;
    };
}
function oldNameOf({ filename, previousFilename, status }) {
    return status === 'renamed' ? (previousFilename ?? filename) : filename;
}
function oldText({ patch, status }, text) {
    if (status === 'added' || status === 'copied' || text === null || patch === null)
        return null;
    if (text.length > TEXT_LIMIT || patch.length > PATCH_LIMIT)
        return null;
    try {
        const parsed = (0,parse/* parsePatch */.i)(patch);
        const only = parsed.length === 1 ? parsed[0] : undefined;
        const old = only === undefined || only.hunks.length === 0 ? false : (0,apply/* applyPatch */.X)(text, (0,reverse/* reversePatch */.L)(only));
        return old === false ? null : old;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/steps/diagnose/language.js

const language_SCRIPTS = [
    ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
    ['ko', /\p{Script=Hangul}/gu],
    ['zh', /\p{Script=Han}/gu],
    ['ar', /\p{Script=Arabic}/gu],
    ['he', /\p{Script=Hebrew}/gu],
    ['ru', /\p{Script=Cyrillic}/gu],
];
const language_ASCII = /^[\x00-\x7f]*$/;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}'\s]+/gu;
const LOOKED_AT = 400;
/**
 * The language a page is written in. A few foreign names do not change it, and a page of code counts as English:
 * what it has of words is English almost everywhere.
 */
function pageLanguageOf(text) {
    const sample = text.slice(0, LOOKED_AT).toLowerCase();
    if (language_ASCII.test(sample))
        return languageOf(sample) ?? 'en';
    const letters = sample.match(LETTER)?.length ?? 0;
    for (const [language, script] of language_SCRIPTS) {
        if ((sample.match(script)?.length ?? 0) * 5 > letters)
            return language;
    }
    return languageOf(sample.replace(NOT_LATIN, ' ')) ?? 'en';
}

;// CONCATENATED MODULE: ./build/steps/answered/novelty.js

const novelty_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words in a row that make a place recognizable wherever it was moved or wrapped. */
const novelty_RUN = 3;
/**
 * Tells what a pull request really adds: words whose run of three stood in what it removes were moved, wrapped or
 * dressed otherwise. Mark-up and link targets do not count as words.
 *
 * @returns for each added line its fresh words, in their order
 */
function createNovelty(removed) {
    const runs = new Set(novelty_runsOf(novelty_wordsOf(removed)));
    const lines = new Set(removed.map(novelty_plain));
    return (added) => {
        const words = novelty_wordsOf(added);
        const old = new Set();
        novelty_runsOf(words).forEach((run, at) => {
            if (runs.has(run))
                for (let i = at; i < at + novelty_RUN; i++)
                    old.add(i);
        });
        const fresh = added.map(() => []);
        words.forEach(({ word, line }, at) => {
            if (!old.has(at))
                fresh[line]?.push(word);
        });
        return fresh.map((own, line) => (lines.has(novelty_plain(added[line] ?? '')) ? [] : own));
    };
}
function novelty_wordsOf(lines) {
    return lines.flatMap((text, line) => (novelty_shown(text).match(novelty_WORD) ?? []).map((word) => ({ word, line })));
}
function novelty_runsOf(words) {
    const plain = words.map(({ word }) => word.toLowerCase());
    return plain.slice(0, Math.max(0, plain.length - novelty_RUN + 1)).map((_, at) => plain.slice(at, at + novelty_RUN).join(' '));
}
function novelty_plain(text) {
    return novelty_shown(text).toLowerCase();
}
function novelty_shown(text) {
    return readable_readable(text.slice(0, 2_000).normalize('NFKC'));
}

;// CONCATENATED MODULE: ./build/steps/answered/wants.js
const QUANTITY = /\b(how (?:many|much|long|often|large|big|fast|soon)|limits?|max(?:imum)?|min(?:imum)?|quota|prices?|pricing|costs?|rate limits?|size|duration|interval|wie (?:viele?|lange|oft|groß|hoch)|cu[aá]nt[oa]s?|combien|quanti|quanto)\b|多少|多长|多久|几(?:次|个|天)|いくら|いくつ|何(?:回|個|日|時間)|どのくらい/iu;
const PROCEDURE = /\b(how (?:do|can|to|would|should|does one)|way to|steps?|set ?up|wie (?:kann|richte|erstelle|ändere|mache)|c[oó]mo|comment|come (?:si|posso))\b|如何|怎么|怎样|方法|するには/iu;
const WHERE = /^\W*(?:where|wo|d[oó]nde|où|dove|onde|waar)\b|在哪|哪里|どこ/iu;
const WHY = /\b(?:why|warum|wieso|weshalb|por qué|pourquoi|perché)\b|为什么|为何|なぜ|どうして/iu;
const VALUES = /^\W*(?:which|what are|list of|welche[rsn]?|cu[aá]les|quel(?:le)?s)\b|哪些|一覧/iu;
/** Words that ask; an answer does without them. */
const ASKING = /\bhow (?:many|much|long|often|large|big|fast|soon)\b|\bwie (?:viele?|lange|oft|groß|hoch)\b|\bhow (?:do|can|to)\b/giu;
/** What a question is about, without the words that only ask. */
function wants_subjectOf(question) {
    return question.slice(0, 1_000).replace(ASKING, ' ');
}
/** Question words are looked for in the order in which they bind: "how many" before "how do". */
function wantOf(question) {
    const text = question.slice(0, 1_000);
    if (WHY.test(text))
        return 'reason';
    if (WHERE.test(text))
        return 'place';
    if (VALUES.test(text))
        return 'values';
    if (QUANTITY.test(text))
        return 'quantity';
    return PROCEDURE.test(text) ? 'procedure' : 'statement';
}
/** An amount: digits that are no status code and no list number, or a word that stands for one. */
const AMOUNT = /(?<![\w.#-])(?!(?:4\d\d|5\d\d)\b)\d[\d.,]*(?!\d*[.)]\s)|\b(?:unlimited|no limit|twice|once|two|three|four|five|six|seven|eight|nine|ten|twelve|hourly|daily|weekly|monthly|forever|unbegrenzt|ilimitad[oa]|illimité)\b|无限|無制限/iu;
/** A row, an item, a name in code, digits, or names in a row. */
const wants_LISTED = /^\s*(?:[|*-]|\d{1,3}[.)])\s|`[^`]{1,200}`|\d|,[^,]{1,80}(?:,| and | or | und | oder | y | et )|[、，]/iu;
const REASON = /\b(?:because|since|causes?|caused|reasons?|due to|happens?|means?|if|unless|until|to fix|fix|solve|check|make sure|weil|wenn|grund|porque|si|parce|cause)\b|因为|原因|ため|場合/iu;
const STEP = /^\s*(?:\d{1,3}[.)]|[-*])\s+\S|\b(?:open|click|choose|select|press|run|set|add|use|send|call|create|go to|enter|pass|put|give|copy|paste|install|turn|tick|switch|change|replace|write|upload|download|define|configure|enable|disable|you can|öffne\w*|klick\w*|wähl\w*|abr[ae]|haga clic|elij[ae]|ouvre[zr]|clique[zr]|choisi\w+)\b|打开|点击|选择|設定|開き|選択/iu;
/** Only names what stands below or elsewhere: a page's title, a line that is nothing but a link or an image. */
const wants_NAMING = /^(?:title|sidebarTitle|og:title):\s|^\s{0,20}(?:[-*]\s{1,5})?!?\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)\s{0,20}$/;
/** Whether a line could give what is wanted. */
function gives(want, line) {
    if (line.kind === 'heading' || wants_NAMING.test(line.text))
        return false;
    if (want === 'place')
        return line.kind === 'code' || SPOT.test(line.text);
    if (want === 'quantity')
        return AMOUNT.test(line.shown);
    if (want === 'values')
        return line.kind === 'code' || wants_LISTED.test(line.text);
    if (want === 'reason')
        return REASON.test(line.shown);
    if (want === 'procedure')
        return line.kind === 'code' || STEP.test(line.text);
    return true;
}
/** A way through menus, a name in bold or code, or what a thing is said to stand in. */
const SPOT = /→|\*\*[^*]{1,100}\*\*|`[^`]{1,200}`|\b(?:under|page|tab|menu|dashboard|settings|sidebar|console|header)\b/iu;
const DEFERRED = /\b(?:coming soon|to ?do|tbd|work in progress|under construction|not (?:yet )?(?:documented|described|covered)|will (?:be )?(?:document|describe|cover|explain|add)\w*|learn more|read more|more (?:about|on|information|details)|for (?:details|more)|see (?:also|the|our|how|\w+ for)|is (?:described|explained|covered) (?:in|on|under)|refer to|siehe|véase|voir)\b/iu;
/** What is left of a text without the sentences that send the reader elsewhere, put off, or ask themselves. */
function answeringPart(shown) {
    const sentences = shown.split(/(?<=[.!?])\s+|(?<=[。！？])/u);
    return sentences.filter((sentence) => !DEFERRED.test(sentence) && !/[?？]\s*$/u.test(sentence)).join(' ');
}

;// CONCATENATED MODULE: ./build/steps/answered/passages.js





const MOST_LINES = 3_000;
const LONGEST_PASSAGE = 40;
/** What opens a fold or a step is a heading in all but its mark. */
const passages_HEADING = /^\s{0,20}(?:#{1,6}\s+|(?=<(?:Accordion|Step|Tab|Card|Expandable)\s[^>]*title=))/;
/** Where a list becomes one with numbers, nothing new is said. */
const NUMBER = /^\s{0,20}\d{1,3}[.)]\s+/;
const passages_FENCE = /^\s{0,40}(?:`{3,}|~{3,})/;
const passages_TITLE = /^(?:title|sidebarTitle):\s*(.+)/;
/** Front matter that no reader sees, in one line or with its list below. */
const KEYWORDS = /^keywords:/;
const passages_LISTED = /^\s*-\s/;
/** Of a page's own source; in an example it is code. */
const passages_IMPORT = /^import\s.{1,300}\sfrom\s+['"]/;
const DOCS = /\.(?:mdx?|json|ya?ml|jsx|tsx)$/i;
/** What a change adds to the docs, passage by passage; lines that were only moved or wrapped have nothing fresh. */
function passagesOf(changes) {
    const docs = changes.filter(({ file }) => DOCS.test(file));
    const freshWords = createNovelty(docs.flatMap(({ removed }) => removed.slice(0, MOST_LINES)));
    return docs.flatMap((change) => passagesOfFile(change, freshWords));
}
function passagesOfFile(change, freshWords) {
    const added = withoutKeywords(change.added.slice(0, MOST_LINES));
    const language = pageLanguageOf(added.map(({ text }) => text).join('\n'));
    const reader = new TermReader(language);
    const lost = new Set(change.removed.slice(0, MOST_LINES).flatMap((text) => reader.terms(text)));
    const fresh = freshWords(added.map(({ text }) => text));
    const name = change.file.replace(/\.\w+$/, '').replace(/[/_-]+/g, ' ');
    const titles = added.flatMap(({ text }) => passages_TITLE.exec(text)?.[1] ?? []);
    const subject = new Set([name, ...titles].flatMap((text) => reader.terms(text)));
    const groups = [];
    let fenced = false;
    added.forEach(({ line, text }, at) => {
        const fence = passages_FENCE.test(text);
        const kind = fenced || fence ? 'code' : passages_HEADING.test(text) ? 'heading' : 'prose';
        const prose = kind === 'code'
            ? text
            : passages_IMPORT.test(text)
                ? ''
                : readable_readable(text.slice(0, 2_000).replace(passages_HEADING, '').replace(NUMBER, ''));
        const shown = kind === 'prose' ? answeringPart(prose) : prose;
        const own = new Set(reader.terms((fresh[at] ?? []).join(' ')));
        const terms = reader.terms(shown);
        const row = {
            line,
            text,
            shown,
            kind,
            terms,
            fresh: terms.filter((term) => own.has(term) && !lost.has(term)),
        };
        const group = groups.at(-1);
        const joins = group && group.at(-1)?.line === line - 1 && kind !== 'heading' && group.length < LONGEST_PASSAGE;
        if (joins)
            group.push(row);
        else
            groups.push([row]);
        if (fence)
            fenced = !fenced;
    });
    return groups.map((lines) => ({ file: change.file, language, lines, subject }));
}
function withoutKeywords(added) {
    let last = Number.NaN;
    return added.filter(({ line, text }) => {
        if (!KEYWORDS.test(text) && !(line === last + 1 && passages_LISTED.test(text)))
            return true;
        last = line;
        return false;
    });
}

;// CONCATENATED MODULE: ./build/steps/diagnose/same-words.js

/**
 * Words that mean the same in nearly every documentation of software: what readers say where docs say the other. Only
 * what can stand for one another everywhere; what is merely related would find what nobody asked for.
 */
const SAME = {
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
function sameTerms(language) {
    const same = new Map();
    const reader = new TermReader(language);
    for (const group of (SAME[language] ?? '').split(';')) {
        const terms = [...new Set(reader.terms(group))];
        for (const term of terms)
            same.set(term, [...(same.get(term) ?? []), ...terms.filter((other) => other !== term)]);
    }
    return same;
}

;// CONCATENATED MODULE: ./build/steps/answered/patch.js

/** GitHub leaves larger patches out itself. */
const patch_MOST_UNITS = 1_000_000;
const patch_NOTHING = { added: [], removed: [] };
/** Reads the unified diff that GitHub gives for one file; an absent, huge or broken one changes nothing. Never throws. */
function addedLines(patch) {
    if (patch === null || patch.length > patch_MOST_UNITS)
        return patch_NOTHING;
    const added = [];
    const removed = [];
    for (const hunk of hunksOf(patch)) {
        let line = hunk.newStart;
        for (const raw of hunk.lines) {
            const text = raw.slice(1).replace(/\r$/, '');
            if (raw.startsWith('+'))
                added.push({ line, text });
            if (raw.startsWith('-'))
                removed.push(text);
            if (raw.startsWith('+') || raw.startsWith(' '))
                line++;
        }
    }
    return { added, removed };
}
function hunksOf(patch) {
    try {
        return (0,parse/* parsePatch */.i)(patch).flatMap(({ hunks }) => hunks);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/steps/answered/changes.js

/**
 * What a pull request adds to the pages it touches and takes away from anywhere: only what a page is made of answers
 * its readers (no navigation, workflow or program), but text may have been moved there from any file.
 */
function changesTo(touched, changed) {
    const shown = new Set(touched.flatMap(({ because }) => because.map(({ file }) => file)));
    return changed.map(({ filename, patch }) => {
        const { added, removed } = addedLines(patch);
        return { file: filename, added: shown.has(filename) ? added : [], removed };
    });
}

;// CONCATENATED MODULE: ./build/steps/answered.js







const MOST_WORDINGS = 8;
/** Share of a wording's words that a passage must have to answer it, and to touch it at all. */
const COVERS = 0.78;
const TOUCHES = 0.4;
/** An answer says something of its own: so many new words beside those of the question. */
const FEWEST_NEW_TERMS = 3;
/** Words of nearly every question of nearly every docs site tell little. */
const GENERIC = new Set('add chang check configur creat doc document enabl exampl find get guid make need new page possibl set setup show site support time use way work'.split(' '));
/** Judges many questions against one change, which is read once. */
function createChangeJudge(changes) {
    const passages = passagesOf(changes);
    return (question) => {
        const texts = [...new Set(question.texts)].slice(0, MOST_WORDINGS);
        let best = { answered: 'untouched', score: 0, passage: null, line: null };
        for (const passage of passages) {
            const judged = judgePassage(texts, passage);
            const better = RANK[judged.answered] - RANK[best.answered] || judged.score - best.score;
            if (better > 0)
                best = judged;
        }
        const { answered, passage, line } = best;
        if (answered === 'untouched' || passage === null || line === null)
            return { answered, evidence: null };
        return { answered, evidence: { file: passage.file, line: line.line, text: line.text.trim() } };
    };
}
/**
 * What the added lines of a pull request seem to do for one question: `likely` when a passage of them has the words of
 * enough wordings and the form of an answer, `partly` when it has some, `untouched` else, as for all that was only
 * moved, renamed or dressed otherwise.
 */
function judgeChange(question, changes) {
    return createChangeJudge(changes)(question);
}
const RANK = { untouched: 0, partly: 1, likely: 2 };
function judgePassage(texts, passage) {
    const read = texts.filter((text) => (languageOf(text.toLowerCase()) ?? passage.language) === passage.language);
    const verdicts = read.map((text) => judgeWording(askedFor(text, passage.language), wantOf(text), passage));
    const count = (...kinds) => verdicts.filter(({ answered }) => kinds.includes(answered)).length;
    const enough = (number) => number > 0 && number * 3 >= verdicts.length;
    const answered = enough(count('likely')) ? 'likely' : enough(count('likely', 'partly')) ? 'partly' : 'untouched';
    const [top] = verdicts.filter((one) => one.answered === answered).sort((a, b) => b.score - a.score);
    return { answered, score: top?.score ?? 0, passage, line: top?.line ?? null };
}
const same = new Map();
/** The words of a wording, each with those that mean the same. */
function askedFor(text, language) {
    const others = same.get(language) ?? sameTerms(language);
    same.set(language, others);
    return words_contentOf(wants_subjectOf(text), language).map((word) => ({
        ...word,
        also: word.terms.length === 1 ? (others.get(word.terms[0] ?? '') ?? []) : [],
    }));
}
function judgeWording(words, want, { lines, subject }) {
    const terms = new Set(lines.flatMap((line) => line.terms));
    const fresh = new Set(lines.flatMap((line) => line.fresh));
    const own = words.filter((word) => holds(terms, word));
    const covered = words.filter((word) => own.includes(word) || holds(subject, word));
    const score = answered_share(covered, words);
    const asked = new Set(words.flatMap((word) => [...word.terms, ...word.also]));
    const news = [...fresh].filter((term) => !asked.has(term)).length;
    const touched = words.some((word) => holds(fresh, word) && answered_weightOf(word) === 1);
    if (words.length === 0 || !touched || score < TOUCHES || fresh.size < 2)
        return { answered: 'untouched', score, line: null };
    const answering = lines.filter((line) => line.fresh.length > 0 && gives(want, line));
    const line = mostOf(answering.length > 0 ? answering : lines, words);
    const likely = score >= COVERS && answered_share(own, words) >= 0.5 && news >= FEWEST_NEW_TERMS && answering.length > 0;
    return { answered: likely ? 'likely' : 'partly', score, line };
}
/** The line with most words of the question; of equal ones the first, and prose before headings. */
function mostOf(lines, words) {
    const scored = lines.map((line) => {
        const terms = new Set(line.terms);
        return { line, score: words.filter((word) => holds(terms, word)).length - (line.kind === 'heading' ? 0.5 : 0) };
    });
    return scored.sort((a, b) => b.score - a.score)[0]?.line ?? null;
}
function answered_share(some, all) {
    const sum = (words) => words.reduce((total, word) => total + answered_weightOf(word), 0);
    return all.length === 0 ? 0 : sum(some) / sum(all);
}
function answered_weightOf(word) {
    return word.terms.every((term) => GENERIC.has(term)) ? 0.4 : 1;
}
function holds(terms, word) {
    const asWritten = [word.terms, word.parts].some((all) => all.length > 0 && all.every((term) => terms.has(term)));
    return asWritten || word.also.some((term) => terms.has(term));
}

;// CONCATENATED MODULE: ./build/steps/plan-comment.js
/**
 * What is to be done to the pull request's comment: `body` is what it should say, null where it has nothing to list.
 * Then none is made, and an earlier one says `retired` instead, or stays where that is null. All but the first of ours
 * are surplus.
 */
function planComment(seen, body, retired) {
    const [first, ...others] = seen.toSorted((a, b) => a.id - b.id);
    const surplus = others.map(({ id }) => id);
    if (first === undefined)
        return { write: body === null ? null : { kind: 'create', body }, surplus };
    const wanted = body ?? retired;
    if (wanted === null)
        return { write: null, surplus };
    return { write: plan_comment_plain(wanted) === plan_comment_plain(first.body) ? null : { kind: 'edit', body: wanted }, surplus };
}
const plan_comment_plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./build/steps/scope.js
/**
 * On a pull request, the part of the report that concerns its touched pages. Every touched page is listed, with or
 * without questions.
 */
function scopeToPullRequest(report, touched, judge) {
    const paths = new Set(touched.map(({ path }) => path));
    const questions = report.questions.filter((question) => question.pages.some(({ path }) => paths.has(path)));
    const pages = report.pages.filter(({ path }) => paths.has(path));
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const verdicts = new Map(questions.map(({ id }) => [id, judge(id)]));
    return {
        ...report,
        touched: touched.map((page) => ({
            ...page,
            questions: (byPath.get(page.path)?.questions ?? []).flatMap((id) => {
                const verdict = verdicts.get(id);
                return verdict === undefined ? [] : [{ id, ...verdict }];
            }),
        })),
        pages,
        questions,
    };
}

;// CONCATENATED MODULE: ./build/run/pull-request.js















/** Anybody may have written a cache: more questions than a site has are not looked at. */
const MOST_CACHED = 1_000;
/** Keeps the one comment on a pull request. */
async function keepComment(tracker, pull, job) {
    const { world, inputs, thought, gathered } = job;
    const { desk, log } = world;
    const today = dayOf(world.now.getTime());
    const memory = remember_remember(await issuesOrNone(world), { today, issueNumber: inputs.issueNumber });
    const { groups, told } = thought.remembering(memory.known);
    const { questions } = reconcile({
        groups,
        pages: null,
        memory,
        today,
        since: dayOf(told.window.from),
        partial: gathered.partialReason !== null,
        minCount: inputs.minCount,
    });
    const whole = compose(thought.analysis, questions, told);
    const touched = affectedPages(thought.analysis.site, pull.changed, oldTexts(gathered.files, pull.changed));
    const wordings = new Map(questions.map(({ id, group }) => [id, allWordings(group)]));
    const scoped = scopeToPullRequest(whole, touched, judgeOf(pull, touched, wordings));
    const report = await withRedactedEvidence(scoped, job.redactor);
    const view = {
        ...pull_request_viewOf(report, pull, inputs),
        setting: settingOf(job, thought.analysis.locator.docsUrl),
        pageOf: pageFinder(thought.analysis, whole),
        covered: gathered.covered,
        issue: memory.kept?.open ? memory.kept.number : null,
    };
    const comment = renderComment(view);
    const kept = await tracker.keepComment(pull.number, (seen) => planComment(seen, comment?.body ?? null, renderRetired(report)));
    const withheld = comment?.withheld.size ?? 0;
    if (withheld > 0)
        log.warning(sayWithheld(withheld));
    await desk.summary(summaryOf(view));
    const path = await desk.report(report);
    await keepForLater(job, whole);
    log.info(sayTouched(report));
    if (!inputs.dryRun && !kept.changed)
        log.info('The pull request needs no other comment than it has.');
    return { ...figures(report, path), 'comment-id': kept.id, 'comment-url': kept.url, changed: kept.changed };
}
/** What the lines that the pull request adds seem to do for each question, from what is known of its wordings. */
function judgeOf({ changed }, touched, wordings) {
    const judge = createChangeJudge(changesTo(touched, changed));
    return (id) => judge({ texts: wordings.get(id) ?? [] });
}
/** A line of a pull request may hold a key as well as a reader's question may. */
async function withRedactedEvidence(report, redactor) {
    const redacted = async (question) => {
        if (question.evidence === null)
            return question;
        const { text } = await redactor.redact(question.evidence.text);
        return { ...question, evidence: { ...question.evidence, text } };
    };
    const touched = (report.touched ?? []).map(async (page) => ({
        ...page,
        questions: await Promise.all(page.questions.map(redacted)),
    }));
    return { ...report, touched: await Promise.all(touched) };
}
/** A run that may not write or has no key: green, with one notice, and the summary where the cache has data. */
async function showCached(number, why, hindered) {
    const { inputs, world, shelf, redactor } = hindered;
    const { log, desk, tracker } = world;
    log.notice(why);
    const cached = (await shelf?.published()) ?? null;
    if (cached === null || tracker === null)
        return NOTHING_KNOWN;
    const pull = await tracker.pullRequest(number);
    const docs = await world.docsAt(pull.headSha);
    const files = await docs.read();
    const site = buildSite(files, { docsPath: inputs.docsPath });
    const touched = affectedPages(site, pull.changed, oldTexts(files, pull.changed));
    const known = cached.view.questions.slice(0, MOST_CACHED);
    const wordings = new Map(known.map(({ id, title, examples }) => [id, [title, ...examples]]));
    const scoped = scopeToPullRequest(cached.view, touched, judgeOf(pull, touched, wordings));
    const report = await withRedactedEvidence(scoped, redactor);
    const pages = new Map(cached.view.pages.map((page) => [page.path, page]));
    const view = {
        ...pull_request_viewOf(report, pull, inputs),
        setting: settingOf({ inputs, world, branch: 'HEAD' }, null),
        // The cache may be anybody's: no address of it becomes a link.
        pageOf: (path) => withoutLinks(pages.get(path)),
        covered: null,
        issue: null,
    };
    await desk.summary(summaryOf(view));
    return figures(report, await desk.report(report));
}
function pull_request_viewOf(report, pull, { maxPages, maxQuestions, minCount }) {
    return {
        report,
        maxPages,
        maxQuestions,
        minCount,
        changed: { listed: pull.changed.length, total: pull.changedTotal },
    };
}
function withoutLinks(page) {
    return page === undefined ? null : { ...page, url: null, file: null };
}
/** The comment's text is the summary as well; only the marker stays out. */
function summaryOf(view) {
    const { report } = view;
    const retired = renderRetired(report)?.replace(`${commentMarker(report.reportId)}\n`, '');
    return `## Docs gaps\n\n${renderPullSummary(view) ?? retired ?? renderNothingRead(view)}`;
}

;// CONCATENATED MODULE: ./build/site/address.js

const ADDRESS_LIMIT = 4_096;
function splitAddress(text) {
    const address = text.slice(0, ADDRESS_LIMIT).trim();
    const match = /^(https?):[/\\]{2}([^/\\?#]*)/i.exec(address);
    if (match === null)
        return { host: null, secure: true, rest: address };
    const secure = match[1]?.toLowerCase() === 'https';
    const host = (match[2] ?? '')
        .toLowerCase()
        .replace(/^.*@/, '')
        .replace(secure ? /:443$/ : /:80$/, '');
    return { host: host === '' ? null : host, secure, rest: address.slice(match[0].length) };
}
/** Query and hash gone, decoded once, NFC, one slash between segments and none at the end, no control characters. */
function cleanPath(text) {
    const path = text.replace(/[?#].*$/s, '').slice(0, ADDRESS_LIMIT);
    if (/^(?:\/[\w~-]+(?:\.\w+)*)+$/.test(path) && path.length <= PATH_LIMIT)
        return path;
    const kept = [];
    for (const part of path.split('/').flatMap((segment) => address_decoded(segment).split('/'))) {
        const segment = part.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '').normalize('NFC');
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return shortened(`/${kept.join('/')}`);
}
function shortened(path) {
    if (path.length <= PATH_LIMIT)
        return path;
    return path
        .slice(0, PATH_LIMIT)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/\/$/, '');
}
function address_decoded(segment) {
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
/** `.md`, `.mdx` and `/index` at the end gone, however many. */
function withoutSuffix(path) {
    let kept = path;
    for (let before = ''; before !== kept;) {
        before = kept;
        kept = withoutIndex(kept.replace(/(?<=[^/])\.mdx?$/i, ''));
    }
    return kept;
}
/** How an address that leads to no page is spelled: the same again when it is spelled so twice. */
function ownPath(path) {
    let kept = path;
    for (let round = 0; round < 5; round += 1) {
        const next = withoutSuffix(cleanPath(kept.trim()));
        if (next === kept)
            return kept;
        kept = next;
    }
    return withoutSuffix(cleanPath(kept.replaceAll('%', '').trim()));
}
/** A path as it stands in an address. */
function address_encodePath(path) {
    return encodeURI(path.toWellFormed()).replace(/[?#'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/site/docs-url.js

/** Addresses that are looked at to find the root; more do not change the answer. */
const SAMPLE = 20_000;
/** Folders a base path may have. */
const docs_url_DEPTH = 6;
/** One in so many turns must lead to a page. */
const EVIDENCE = 5;
/** Reads an address that somebody wrote down; null where it is no http address. */
function parseDocsUrl(text) {
    const { host, secure, rest } = splitAddress(text);
    if (host === null || !/^[a-z0-9.:[\]-]+$/.test(host))
        return null;
    return docsUrl(host, secure, cleanPath(rest));
}
function docsUrl(host, secure, path) {
    return { host, origin: `${secure ? 'https' : 'http'}://${host}`, base: path === '/' ? '' : path };
}
function docs_url_textOf({ origin, base }) {
    return `${origin}${address_encodePath(base)}`;
}
/**
 * The same without its base where that is a folder of the repository: a site whose pages all lie in `docs/` has `/docs`
 * in its addresses, although nothing has to be taken away from them.
 */
function withoutFolder(url, addresses, leads) {
    if (url.base === '')
        return url;
    const paths = [...(hostsOf(addresses).get(url.host)?.paths ?? [])].filter(([path]) => path.startsWith(`${url.base}/`));
    const turns = (hits) => paths.reduce((sum, [path, count]) => sum + (hits(path) ? count : 0), 0);
    const asFolder = turns(leads);
    return asFolder > turns((path) => leads(path.slice(url.base.length))) ? { ...url, base: '' } : url;
}
/**
 * The origin that at least half of the turns with an address share, and the base under which most of its addresses
 * lead to pages (the shorter one where two do). `addresses` -> turns; null where no address leads to a page.
 */
function findDocsUrl(addresses, leads) {
    const hosts = hostsOf(addresses);
    const total = [...addresses.values()].reduce((sum, turns) => sum + turns, 0);
    const candidates = [...hosts]
        .filter(([, { turns }]) => turns * 2 >= total)
        .toSorted(([, a], [, b]) => b.turns - a.turns);
    for (const [host, seen] of candidates) {
        const base = baseOf(seen.paths, leads);
        if (base !== null && /^[a-z0-9.:[\]-]+$/.test(host))
            return docsUrl(host, seen.secure, base);
    }
    return null;
}
/** The base under which most of all addresses lead to pages, whatever their host; null where none does. */
function findBase(addresses, leads) {
    const paths = new Map();
    for (const seen of hostsOf(addresses).values())
        for (const [path, turns] of seen.paths)
            add(paths, path, turns);
    const base = baseOf(paths, leads);
    return base === '/' ? '' : base;
}
function hostsOf(addresses) {
    const hosts = new Map();
    for (const [address, turns] of addresses) {
        const { host, secure, rest } = splitAddress(address);
        if (host === null)
            continue;
        const seen = hosts.get(host) ?? { secure: false, turns: 0, paths: new Map() };
        hosts.set(host, seen);
        seen.secure ||= secure;
        seen.turns += turns;
        if (seen.paths.size < SAMPLE)
            add(seen.paths, cleanPath(rest), turns);
    }
    return hosts;
}
/**
 * A path as a whole may always be a base, with the root's page below it: that alone is no evidence. Nor are a few
 * chance hits, where the assistant is asked from an app whose paths are not those of the docs.
 */
function baseOf(paths, leads) {
    const hits = new Map();
    const roots = new Map();
    for (const [path, turns] of paths) {
        const segments = path.split('/').filter((segment) => segment !== '');
        for (let depth = 0; depth <= Math.min(docs_url_DEPTH, segments.length); depth += 1) {
            const base = `/${segments.slice(0, depth).join('/')}`;
            const rest = `/${segments.slice(depth).join('/')}`;
            if (leads(rest))
                add(rest === '/' && depth > 0 ? roots : hits, base, turns);
        }
    }
    for (const [base, turns] of roots)
        if (hits.has(base))
            add(hits, base, turns);
    const total = [...paths.values()].reduce((sum, turns) => sum + turns, 0);
    const best = [...hits].toSorted(([a, left], [b, right]) => right - left || a.length - b.length || (a < b ? -1 : 1))[0];
    return best !== undefined && best[1] * EVIDENCE >= total ? best[0] : null;
}
function add(counts, key, turns) {
    counts.set(key, (counts.get(key) ?? 0) + turns);
}

;// CONCATENATED MODULE: ./build/site/redirect-pattern.js
const PARTS = 50;
/** Null where the source has no wildcard. */
function parsePattern(source, destination) {
    if (!/[:*]/.test(source))
        return null;
    const parts = source
        .split('/')
        .slice(1, PARTS + 1)
        .map(parsePart);
    const first = parts.findIndex(({ name }) => name !== null);
    if (first < 0)
        return null;
    const last = first === parts.length - 1 ? parts[first] : undefined;
    const rest = last?.text === '' && last.many && last.name !== '*' ? last.name : null;
    return {
        ofFolder: rest === null ? null : fill(destination, new Map([[rest, '']])),
        folder: parts
            .slice(0, first)
            .map(({ text }) => `/${text}`)
            .join(''),
        apply(path) {
            const captures = redirect_pattern_match(parts, path.split('/').slice(1));
            return captures === null ? null : fill(destination, captures);
        },
    };
}
function parsePart(segment) {
    const match = /^([^:*]*)(?::(\w{1,50})([*+]?)|\*)/.exec(segment);
    if (match === null)
        return { text: segment, name: null, many: false };
    const name = match[2] ?? '*';
    return { text: match[1] ?? '', name, many: name === '*' || (match[3] ?? '') !== '' };
}
/** Every pair of part and segment is tried at most once, so no source is slow. */
function redirect_pattern_match(parts, segments) {
    const failed = new Set();
    function from(at, segment) {
        const part = parts[at];
        if (part === undefined)
            return segment === segments.length ? [] : null;
        const key = at * (segments.length + 1) + segment;
        const text = segments[segment];
        if (text === undefined || failed.has(key) || !fits(part, text))
            return null;
        const longest = part.many ? segments.length : segment + 1;
        for (let end = segment + 1; end <= longest; end += 1) {
            const rest = from(at + 1, end);
            if (rest === null)
                continue;
            if (part.name === null)
                return rest;
            return [[part.name, segments.slice(segment, end).join('/').slice(part.text.length)], ...rest];
        }
        failed.add(key);
        return null;
    }
    const captures = from(0, 0);
    return captures === null ? null : new Map(captures);
}
function fits(part, text) {
    return part.name === null ? text === part.text : text.length > part.text.length && text.startsWith(part.text);
}
function fill(destination, captures) {
    return destination.replace(/:(\w{1,50})[*+]?|\*/g, (whole, name) => captures.get(name ?? '*') ?? whole);
}

;// CONCATENATED MODULE: ./build/site/redirects.js



/** Patterns below one folder that are tried for an address; nobody writes more, and each costs time per address. */
const PATTERNS_PER_FOLDER = 1_000;
/** Sources are below the docs' base and need no leading slash; of several with one source the first counts. */
function createRedirects(redirects) {
    const exact = new Map();
    const short = new Map();
    const folded = new Map();
    const folders = new Map();
    const bare = new Map();
    for (const [order, { source, destination }] of redirects.entries()) {
        const path = cleanPath(source.slice(0, PATH_LIMIT));
        const target = destination.slice(0, PATH_LIMIT);
        const pattern = parsePattern(path, target);
        if (pattern === null) {
            setFirst(exact, path, target);
            setFirst(short, withoutSuffix(path), target);
            setFirst(folded, withoutSuffix(path).toLowerCase(), target);
            continue;
        }
        if (pattern.ofFolder !== null)
            setFirst(bare, pattern.folder, pattern.ofFolder);
        const folder = folders.get(pattern.folder);
        if (folder === undefined)
            folders.set(pattern.folder, [{ order, pattern }]);
        else if (folder.length < PATTERNS_PER_FOLDER)
            folder.push({ order, pattern });
    }
    return {
        exact: (path) => exact.get(path) ?? short.get(path) ?? null,
        folded: (path) => folded.get(path.toLowerCase()) ?? null,
        pattern: (path) => (folders.size === 0 ? null : firstOf(folders, path)),
        folder: (path) => bare.get(path) ?? null,
    };
}
function setFirst(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
function firstOf(folders, path) {
    let best = null;
    for (const folder of foldersAbove(path)) {
        for (const { order, pattern } of folders.get(folder) ?? []) {
            if (best !== null && order > best.order)
                break;
            const target = pattern.apply(path);
            if (target === null)
                continue;
            best = { order, target };
            break;
        }
    }
    return best?.target ?? null;
}
/** `/a/b/c` -> '', `/a`, `/a/b`. */
function foldersAbove(path) {
    const folders = [];
    for (let at = path.indexOf('/'); at >= 0 && folders.length < 30; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at));
    return folders;
}

;// CONCATENATED MODULE: ./build/site/look-up.js



/** Longer chains of redirects are taken to lead nowhere, like loops. */
const HOPS = 20;
/**
 * A page wins over a redirect of the same source: a reader who was sent on would have been seen at the destination.
 */
function createLookUp(site) {
    const { pages } = site;
    const redirects = createRedirects(site.redirects);
    const byCase = uniqueByCase(pages.keys());
    function find(path, served, spelling, hops) {
        const forms = formsOf(path, served.base, spelling);
        const page = first(forms, (form) => (pages.has(form) ? form : null));
        if (page !== null)
            return { path: page, how: 'exact' };
        const short = forms.map(withoutSuffix);
        const named = first(short, (form) => (pages.has(form) ? form : null));
        if (named !== null)
            return { path: named, how: 'suffix' };
        const sent = first([...forms, ...short], redirects.exact) ?? first(short, redirects.pattern);
        if (sent !== null)
            return follow(sent, served, [...hops, path]);
        const folded = first(short, (form) => byCase.get(form.toLowerCase()) ?? null);
        if (folded !== null)
            return { path: folded, how: 'case' };
        const sentFolded = first(short, redirects.folded);
        if (sentFolded !== null)
            return follow(sentFolded, served, [...hops, path]);
        const bare = first(short, redirects.folder);
        return bare === null ? null : pageOnly(follow(bare, served, [...hops, path]));
    }
    /** Null where the redirect leaves the site or never ends: the address keeps its own path. */
    function follow(destination, served, hops) {
        if (destination.length > PATH_LIMIT * 2)
            return null;
        const { host, rest } = splitAddress(destination);
        if ((host !== null && host !== served.host) || /^[a-z][a-z0-9+.-]*:/i.test(rest))
            return null;
        const path = cleanPath(rest);
        if (hops.includes(path) || hops.length >= HOPS)
            return null;
        const spelling = host === null ? 'root-first' : 'base';
        const found = find(path, served, spelling, hops);
        if (found !== null)
            return { path: found.path, how: 'redirect' };
        const forms = formsOf(path, served.base, spelling);
        return isSentOn(forms) ? null : { path: ownPath(forms[0] ?? path), how: 'redirect' };
    }
    /** Sent on, although nothing was found: a loop, or a way out of the site. */
    function isSentOn(forms) {
        const short = forms.map(withoutSuffix);
        return (first([...forms, ...short], redirects.exact) ?? first(short, redirects.pattern)) !== null;
    }
    function pageOnly(found) {
        return found !== null && pages.has(found.path) ? found : null;
    }
    return (path, served, spelling) => find(path, served, spelling, []);
}
/** The path as it may be meant, likeliest first: without the base where it is there, or as it is. */
function formsOf(path, base, spelling) {
    if (base === '' || !(path === base || path.startsWith(`${base}/`)))
        return [path];
    const below = path.slice(base.length) || '/';
    if (spelling === 'base')
        return [below];
    return spelling === 'root-first' ? [path, below] : [below, path];
}
function first(forms, find) {
    for (const form of forms) {
        const found = find(form);
        if (found !== null)
            return found;
    }
    return null;
}
/** Lower-case path -> the one page that has it; absent where several differ only in case. */
function uniqueByCase(paths) {
    const unique = new Map();
    const several = new Set();
    for (const path of paths) {
        const key = path.toLowerCase();
        if (unique.has(key))
            several.add(key);
        unique.set(key, path);
    }
    for (const key of several)
        unique.delete(key);
    return unique;
}

;// CONCATENATED MODULE: ./build/site/locate.js



/** An address encoded more often than this is junk. */
const ROUNDS = 5;
/**
 * `docsUrl`: as the workflow gives it, or null; `addresses`: what was seen in this run, address -> turns, from which
 * the docs' address is found where neither the workflow nor `docs.json` says it.
 */
function createLocator(site, options) {
    const lookUp = createLookUp(site);
    const leads = (path) => leadsToPage(site, lookUp, path);
    const given = knownUrl(site, options.docsUrl);
    const url = given === null ? findDocsUrl(options.addresses, leads) : withoutFolder(given, options.addresses, leads);
    const base = url?.base ?? findBase(options.addresses, leads) ?? '';
    const served = { base, host: url?.host ?? null };
    const known = new Map();
    return {
        docsUrl: url === null ? null : docs_url_textOf(url),
        urlOf: (path) => (url === null ? null : `${docs_url_textOf(url)}${path === '/' && base !== '' ? '' : address_encodePath(path)}`),
        locate(address) {
            const before = known.get(address);
            if (before !== undefined)
                return before;
            const found = find(site, lookUp, served, address);
            const page = site.pages.get(found.path);
            const place = { path: found.path, file: page?.file ?? null, title: page?.title ?? null, how: found.how };
            known.set(address, place);
            return place;
        },
    };
}
function knownUrl(site, given) {
    return ((given === null ? null : parseDocsUrl(given)) ?? (site.canonical === null ? null : parseDocsUrl(site.canonical)));
}
function leadsToPage(site, lookUp, path) {
    const found = lookUp(path, { base: '', host: null }, 'base');
    return found !== null && site.pages.has(found.path);
}
function find(site, lookUp, served, address) {
    if (site.pages.has(address))
        return { path: address, how: 'exact' };
    const { host, rest } = splitAddress(withoutBareHost(address, served.host));
    const spelling = spellingAt(host, served);
    let path = cleanPath(rest);
    for (let round = 0; round < ROUNDS; round += 1) {
        const found = lookUp(path, served, spelling);
        if (found !== null)
            return found;
        const again = cleanPath(path);
        if (again === path)
            break;
        path = again;
    }
    const own = ownPath(formsOf(path, served.base, 'base')[0] ?? path);
    const below = { ...served, base: '' };
    return lookUp(own, below, 'base') ?? { path: own, how: 'none' };
}
/** `*.mintlify.app` serves the docs at its root whatever their base elsewhere; previews do one or the other. */
function spellingAt(host, served) {
    if (host !== null && host === served.host)
        return 'base';
    return host?.endsWith('.mintlify.app') === true ? 'root-first' : 'base-first';
}
/** `docs.example.com/guides` without a scheme. */
function withoutBareHost(address, host) {
    return host !== null && address.slice(0, host.length + 1).toLowerCase() === `${host}/`
        ? address.slice(host.length)
        : address;
}

;// CONCATENATED MODULE: ./build/steps/group/communities.js
/** Sums of 32-bit likenesses differ by less than this in either direction: without it two groups could swap for ever. */
const LEAST_GAIN = 1e-5;
const MAX_ROUNDS = 50;
const MAX_PASSES = 20;
/**
 * Groups by the constant Potts model: every pair in a group adds its likeness less `threshold`, and items move, alone
 * and then as whole groups, while that sum grows. Returns for each item the number of its group. The order of the
 * items breaks ties, so it must not depend on the order of arrival.
 */
function communities(links, threshold) {
    let groups = Int32Array.from(links.keys());
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        groups = moved(links, groups, new Float64Array(links.length).fill(1), threshold);
        const whole = mergeGroups(links, groups, threshold);
        if (whole === null)
            return groups;
        groups = whole;
    }
    return groups;
}
/** Moves whole groups into one another; null where none moves. */
function mergeGroups(links, groups, threshold) {
    const { numbers, members } = numbered(groups);
    const reach = { toward: new Float64Array(members.length), seen: new Int32Array(members.length) };
    const between = members.map((items, own) => {
        let met = 0;
        for (const item of items)
            met = addUp(links[item], numbers, reach, met);
        const sorted = reach.seen.slice(0, met).sort();
        // A group whose sum came back to nothing was met twice.
        const ids = sorted.filter((other, at) => other !== own && other !== sorted[at - 1]);
        const values = new Float32Array(ids.length);
        for (let at = 0; at < ids.length; at++)
            values[at] = reach.toward[ids[at]];
        clear(reach, met);
        return { ids, values };
    });
    const sizes = Float64Array.from(members, (items) => items.length);
    const merged = moved(between, Int32Array.from(members.keys()), sizes, threshold);
    if (merged.every((group, index) => group === index))
        return null;
    return numbers.map((number) => merged[number]);
}
/** The groups in the order of their first items, under numbers without gaps. */
function numbered(groups) {
    const numbers = new Int32Array(groups.length);
    const members = [];
    const known = new Int32Array(groups.length).fill(-1);
    for (let item = 0; item < groups.length; item++) {
        const group = groups[item];
        let number = known[group];
        if (number < 0) {
            number = members.push([]) - 1;
            known[group] = number;
        }
        numbers[item] = number;
        members[number]?.push(item);
    }
    return { numbers, members };
}
/** Each item in turn goes where it gains most, until none moves. */
function moved(links, start, sizes, threshold) {
    const groups = new Int32Array(start);
    const groupSizes = new Float64Array(links.length);
    for (let item = 0; item < groups.length; item++) {
        const group = groups[item];
        groupSizes[group] = groupSizes[group] + sizes[item];
    }
    const reach = { toward: new Float64Array(links.length), seen: new Int32Array(links.length) };
    const count = groups.length;
    // Round by round, but no longer than it takes to ask all after the last one that moved.
    for (let turn = 0, still = 0; still < count && turn < MAX_ROUNDS * count; turn++) {
        const item = turn % count;
        const size = sizes[item];
        const old = groups[item];
        groupSizes[old] = groupSizes[old] - size;
        const met = addUp(links[item], groups, reach, 0);
        const best = bestFor(item, old, threshold * size, groupSizes, reach, met);
        clear(reach, met);
        groupSizes[best] = groupSizes[best] + size;
        groups[item] = best;
        still = best === old ? still + 1 : 0;
    }
    return groups;
}
/** Adds an item's likenesses to what `before` groups were met with; returns how many are met then. */
function addUp({ ids, values }, groups, { toward, seen }, before) {
    let met = before;
    for (let at = 0, end = ids.length; at < end; at++) {
        const value = values[at];
        if (value === 0)
            continue;
        const group = groups[ids[at]];
        const sum = toward[group];
        if (sum === 0)
            seen[met++] = group;
        toward[group] = sum + value;
    }
    return met;
}
function clear({ toward, seen }, met) {
    for (let at = 0; at < met; at++)
        toward[seen[at]] = 0;
}
/** `cost`: what each item of a group costs. The item itself is in none. */
function bestFor(item, old, cost, groupSizes, { toward, seen }, met) {
    let best = old;
    let most = toward[old] - cost * groupSizes[old] + LEAST_GAIN;
    for (let at = 0; at < met; at++) {
        const group = seen[at];
        const gain = toward[group] - cost * groupSizes[group];
        if (gain > most) {
            best = group;
            most = gain;
        }
    }
    if (most >= 0)
        return best;
    return groupSizes[item] === 0 ? item : groupSizes.indexOf(0);
}

;// CONCATENATED MODULE: ./build/steps/group/features.js




function features_lineOf(raw) {
    const text = readable(raw);
    const lower = text.toLowerCase();
    return { text, lower, language: languageOf(lower) };
}
const STOP_WORD = 0.3;
const TASK_WORD = 0.7;
const BIGRAM = 0.5;
const PHRASE = 0.3;
/** Runs of letters longer than this do not come again. */
const LONGEST_KNOWN = 40;
/** Reads texts into features; the ids that it gives out are its own. */
class Reader {
    #size = 0;
    #words = new Map();
    #phrases = new Map();
    #bigrams = new Map();
    #grams = new Map();
    /** By feature id, as the last text that held it had it. */
    #weights = [];
    #gramsByRun = new Map();
    #usual;
    /** `usual`: the language of a text that does not tell its own. */
    constructor(usual) {
        this.#usual = usual;
    }
    /** Number of different features seen so far. */
    get size() {
        return this.#size;
    }
    read({ text, lower, language }) {
        const words = wordsOf(text, language ?? this.#usual);
        const content = words.filter((word) => !word.stop);
        const hasSubject = content.some((word) => !word.task);
        const tasks = new Set(hasSubject ? content.filter((word) => word.task).map((word) => word.surface) : []);
        return { words: this.#readWords(words, content, tasks), grams: this.#readGrams(lower, tasks), content };
    }
    #readWords(words, content, tasks) {
        const weightOf = ({ stop, surface }) => {
            if (stop && content.length > 0)
                return STOP_WORD;
            return tasks.has(surface) ? TASK_WORD : 1;
        };
        const ids = words.map((word) => this.#id(this.#words, word.stem, weightOf(word)));
        const all = [...ids];
        let before = null;
        for (let at = 0; at < words.length; at++) {
            if (words[at]?.stop)
                continue;
            const id = ids[at];
            if (before !== null)
                all.push(this.#id(this.#bigrams, pairOf(before, id), BIGRAM));
            before = id;
        }
        for (let at = 1; at < words.length; at++) {
            if (!words[at - 1]?.stop && !words[at]?.stop)
                continue;
            all.push(this.#id(this.#phrases, pairOf(ids[at - 1], ids[at]), PHRASE));
        }
        return tallyOf(all, this.#weights);
    }
    #readGrams(lower, tasks) {
        const all = [];
        for (const run of runsOf(lower)) {
            const factor = tasks.has(run) ? TASK_WORD : 1;
            const { ids, weights } = this.#gramsOf(run);
            for (let at = 0, end = ids.length; at < end; at++) {
                const id = ids[at];
                all.push(id);
                this.#weights[id] = weights[at] * factor;
            }
        }
        return tallyOf(all, this.#weights);
    }
    /** Texts share their words: each is cut once. */
    #gramsOf(run) {
        let numbered = this.#gramsByRun.get(run);
        if (numbered === undefined) {
            const grams = gramsOfRun(run);
            numbered = {
                ids: grams.map(({ text, weight }) => this.#id(this.#grams, text, weight)),
                weights: grams.map(({ weight }) => weight),
            };
            if (run.length <= LONGEST_KNOWN)
                this.#gramsByRun.set(run, numbered);
        }
        return numbered;
    }
    #id(known, feature, weight) {
        let id = known.get(feature);
        if (id === undefined) {
            id = this.#size++;
            known.set(feature, id);
        }
        this.#weights[id] = weight;
        return id;
    }
}
/** No run has as many features as would make two pairs the same. */
function pairOf(id, next) {
    return id * 2 ** 26 + next;
}
/** Each id once, weighed by how often it stands among `all`. */
function tallyOf(all, weightById) {
    const sorted = new Int32Array(all).sort();
    const ids = new Int32Array(sorted.length);
    const weights = new Float32Array(sorted.length);
    let kept = 0;
    for (let from = 0, to = 0; from < sorted.length; from = to) {
        const id = sorted[from];
        while (sorted[to] === id)
            to++;
        ids[kept] = id;
        const once = weightById[id];
        weights[kept] = to - from === 1 ? once : once * (1 + Math.log(to - from));
        kept++;
    }
    return { ids: ids.slice(0, kept), weights: weights.slice(0, kept) };
}

;// CONCATENATED MODULE: ./build/steps/group/vectors.js
const vectors_WORDS = 0.45;
/** A word that one question holds is less rare than it seems: as if so many others held it. */
const vectors_UNSEEN = 2;
function frequenciesOf(all, size) {
    const counts = new Float64Array(size);
    for (const { words, grams } of all)
        for (const { ids } of [words, grams])
            for (let at = 0, end = ids.length; at < end; at++)
                counts[ids[at]] = counts[ids[at]] + 1;
    const rarity = (count) => Math.log((all.length + 2 * vectors_UNSEEN) / (count + vectors_UNSEEN));
    const rarities = new Float64Array(size);
    const known = [];
    for (let id = 0; id < size; id++) {
        const count = counts[id];
        known[count] ??= rarity(count);
        rarities[id] = known[count];
    }
    return { counts, rarities, rarest: rarity(0) };
}
/**
 * The product of two such vectors is a mean of two cosines: of their words and of their characters. What no other text
 * holds counts for its length alone and has no place in it.
 */
function vectorOf({ words, grams }, frequencies) {
    const ids = new Int32Array(words.ids.length + grams.ids.length);
    const values = new Float32Array(ids.length);
    let size = 0;
    const keepShared = (tally, length) => {
        const all = scaled(tally, frequencies, length);
        for (let at = 0, end = all.length; at < end; at++) {
            const id = tally.ids[at];
            if (!(frequencies.counts[id] > 1))
                continue;
            ids[size] = id;
            values[size++] = all[at];
        }
    };
    keepShared(words, Math.sqrt(vectors_WORDS));
    keepShared(grams, Math.sqrt(1 - vectors_WORDS));
    return { ids: ids.subarray(0, size), values: values.subarray(0, size) };
}
function scaled({ ids, weights }, { rarities, rarest }, length) {
    const values = new Float32Array(ids.length);
    let squares = 0;
    for (let at = 0, end = ids.length; at < end; at++) {
        values[at] = weights[at] * (rarities[ids[at]] ?? rarest);
        squares += values[at] ** 2;
    }
    const norm = Math.sqrt(squares);
    if (norm > 0)
        for (let at = 0, end = ids.length; at < end; at++)
            values[at] = (values[at] * length) / norm;
    return values;
}

;// CONCATENATED MODULE: ./build/steps/group/corpus.js






/** `texts`: all texts of the site, at least those that are clustered later. */
function corpus_corpusOf(texts, docsText = []) {
    return corpusOfWordings(wordingsOf(texts), senseOfDocs(docsText));
}
/** {@link corpusOf} of texts whose wordings are known. */
function corpusOfWordings(wordings, sense) {
    const lines = wordings.map(({ text }) => features_lineOf(text));
    const reader = new Reader(majorityLanguage(lines.map(({ language }) => language)));
    const all = lines.map((line) => reader.read(line));
    const known = new Map(wordings.map(({ text }, place) => [text, all[place]]));
    const features = (text) => {
        const read = known.get(text) ?? reader.read(features_lineOf(text));
        known.set(text, read);
        return read;
    };
    return {
        features,
        frequencies: frequenciesOf(all, reader.size),
        stems: stemCountsOf(all),
        sense,
    };
}

;// CONCATENATED MODULE: ./build/steps/group/nearest.js
/** Keeps at most `most` for each of so many items. */
function createNearest(items, most) {
    const ids = new Int32Array(items * most);
    const values = new Float32Array(items * most);
    const sizes = new Int32Array(items);
    /** What one of an item's full list must reach: most that are offered do not. */
    const least = new Float32Array(items);
    const isLess = (at, other, value) => {
        const theirs = values[at];
        return theirs < value || (theirs === value && ids[at] > other);
    };
    return {
        offer(item, other, value) {
            if (value < least[item])
                return;
            const start = item * most;
            let at = start + sizes[item];
            if (at < start + most)
                sizes[item] = at - start + 1;
            else if (isLess(at - 1, other, value))
                at--;
            else
                return;
            for (; at > start && isLess(at - 1, other, value); at--) {
                ids[at] = ids[at - 1];
                values[at] = values[at - 1];
            }
            ids[at] = other;
            values[at] = value;
            if (sizes[item] === most)
                least[item] = values[start + most - 1];
        },
        of(item) {
            const start = item * most;
            const end = start + sizes[item];
            return { ids: ids.subarray(start, end), values: values.subarray(start, end) };
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/group/links-between.js

/** Above so many items, rare features alone find pairs and the nearest alone are kept: all pairs cost the square. */
const ALL_PAIRS = 1_500;
const MAX_HOLDERS = 400;
const MAX_NEAREST = 24;
/** The products of all pairs of vectors, or of those that matter. `features`: more than their largest id. */
function linksBetween(vectors, features) {
    return vectors.length <= ALL_PAIRS ? allLinks(vectors, features) : mutual(nearestLinks(vectors, features));
}
function allLinks(vectors, features) {
    const size = vectors.length;
    const products = new Float32Array(size * size);
    meet({ vectors, features, maxHolders: Number.POSITIVE_INFINITY }, (item, others, sums) => {
        for (let at = 0, end = others.length; at < end; at++) {
            const other = others[at];
            const product = sums[other];
            products[item * size + other] = product;
            products[other * size + item] = product;
        }
    });
    const ids = Int32Array.from(vectors.keys());
    return vectors.map((_, item) => ({ ids, values: products.subarray(item * size, (item + 1) * size) }));
}
function nearestLinks(vectors, features) {
    const nearest = createNearest(vectors.length, MAX_NEAREST);
    meet({ vectors, features, maxHolders: MAX_HOLDERS }, (item, others, products) => {
        for (let at = 0, end = others.length; at < end; at++) {
            const other = others[at];
            nearest.offer(item, other, products[other]);
            nearest.offer(other, item, products[other]);
        }
    });
    return vectors.map((_, item) => links_between_inOrder(nearest.of(item)));
}
/** Hands over each item's products with those items behind it that share a feature held by few enough. */
function meet({ vectors, features, maxHolders }, take) {
    const holders = links_between_holdersOf(vectors, features);
    const sums = new Float32Array(vectors.length);
    const met = new Int32Array(vectors.length);
    const meeting = { ...holders, maxHolders, sums, met, next: holders.starts.slice() };
    vectors.forEach((vector, item) => {
        const others = met.subarray(0, addProducts(vector, meeting));
        take(item, others, sums);
        for (let at = 0, end = others.length; at < end; at++)
            sums[others[at]] = 0;
    });
}
/** The next vector: adds its products to `sums`, notes in `met` whom it meets, and returns how many. */
function addProducts({ ids, values }, meeting) {
    const { starts, items, values: held, maxHolders, next, sums, met } = meeting;
    let size = 0;
    for (let place = 0; place < ids.length; place++) {
        const feature = ids[place];
        const value = values[place];
        const to = starts[feature + 1];
        const behind = next[feature] + 1;
        next[feature] = behind;
        if (to - starts[feature] > maxHolders)
            continue;
        for (let at = behind; at < to; at++) {
            const other = items[at];
            const sum = sums[other];
            if (sum === 0)
                met[size++] = other;
            sums[other] = sum + value * held[at];
        }
    }
    return size;
}
function links_between_inOrder({ ids, values }) {
    const order = Array.from(ids.keys()).sort((a, b) => ids[a] - ids[b]);
    return { ids: ids.slice().sort(), values: values.map((_, at) => values[order[at]]) };
}
/** What one item names, the other names too. */
function mutual(links) {
    const { starts, items, values } = links_between_holdersOf(links, links.length);
    return links.map((named, item) => {
        const [from, to] = [starts[item], starts[item + 1]];
        return union(named, { ids: items.subarray(from, to), values: values.subarray(from, to) });
    });
}
function union(a, b) {
    const ids = new Int32Array(a.ids.length + b.ids.length);
    const values = new Float32Array(ids.length);
    let size = 0;
    for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; size++) {
        const one = a.ids[i] ?? Number.POSITIVE_INFINITY;
        const other = b.ids[j] ?? Number.POSITIVE_INFINITY;
        ids[size] = Math.min(one, other);
        values[size] = (one <= other ? a.values[i++] : b.values[j]);
        if (other <= one)
            j++;
    }
    return { ids: ids.slice(0, size), values: values.slice(0, size) };
}
function links_between_holdersOf(vectors, size) {
    const starts = new Int32Array(size + 1);
    for (const { ids } of vectors)
        for (let at = 0, end = ids.length; at < end; at++) {
            const after = ids[at] + 1;
            starts[after] = starts[after] + 1;
        }
    for (let id = 0; id < size; id++)
        starts[id + 1] = starts[id + 1] + starts[id];
    const items = new Int32Array(starts[size]);
    const values = new Float32Array(items.length);
    const next = starts.slice();
    vectors.forEach((vector, item) => {
        for (let at = 0, end = vector.ids.length; at < end; at++) {
            const id = vector.ids[at];
            const place = next[id];
            items[place] = item;
            values[place] = vector.values[at];
            next[id] = place + 1;
        }
    });
    return { starts, items, values };
}

;// CONCATENATED MODULE: ./build/steps/group/loners.js
/**
 * A wrong merge costs a reader more than a missed one: an item whose mean likeness to the others of its group is below
 * `least` stands alone. Returns the groups without such items.
 */
function withoutLoners(groups, links, least) {
    const sizes = new Int32Array(groups.length);
    for (const group of groups)
        sizes[group] = (sizes[group] ?? 0) + 1;
    const alone = groups.map((group, item) => {
        const others = (sizes[group] ?? 0) - 1;
        return others > 0 && likenessTo(group, groups, links[item]) < least * others ? 1 : 0;
    });
    const free = Array.from(sizes.keys()).filter((group) => sizes[group] === 0);
    return groups.map((group, item) => {
        if (alone[item] === 0)
            return group;
        // The last of a group that falls apart keeps its number.
        sizes[group] = (sizes[group] ?? 0) - 1;
        return sizes[group] === 0 ? group : (free.pop() ?? group);
    });
}
function likenessTo(group, groups, { ids, values }) {
    let sum = 0;
    for (let at = 0, end = ids.length; at < end; at++)
        if (groups[ids[at]] === group)
            sum += values[at];
    return sum;
}

;// CONCATENATED MODULE: ./build/steps/group/links.js
/** Where links name an item, or would. */
function links_placeOf(item, ids) {
    // Where they name everybody, each stands at its own place.
    if (ids[item] === item)
        return item;
    let [from, to] = [0, ids.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (ids[middle] < item)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** Where the items behind this one begin. */
function behind(item, ids) {
    const at = links_placeOf(item, ids);
    return ids[at] === item ? at + 1 : at;
}
/** Links by rows that hold each pair with the first of its items: the second one gets it too. */
function mirrored(links, rows) {
    /** How much of each row there is: an item finds what those before it have left there. */
    const filled = new Int32Array(links.length);
    return links.map(({ ids }, item) => {
        const values = rows[item];
        for (let at = behind(item, ids), end = ids.length; at < end; at++) {
            const other = ids[at];
            const place = filled[other];
            rows[other][place] = values[at];
            filled[other] = place + 1;
        }
        return { ids, values };
    });
}

;// CONCATENATED MODULE: ./build/steps/group/neighbours.js


const NEAREST = 10;
const neighbours_TWICE = 2;
/** Two items that are near each other stand in each other's surroundings. Among so few this counts half: it is chance. */
const FEW = 25;
const AMONG_FEW = 0.5;
/**
 * Half the likeness of two items, and half that of their surroundings: to each item its ten nearest are added,
 * weighed by twice their likeness. Two wordings that share no word meet through a third. What one item names, the
 * other must name too.
 */
function withNeighbours(links) {
    const near = nearestOf(links);
    // Products of an item and its surroundings with all items, for one item at a time.
    const around = new Float32Array(links.length);
    const lengths = new Float32Array(links.length);
    const products = links.map(({ ids }) => new Float32Array(ids.length));
    for (let item = 0; item < links.length; item++) {
        neighbours_gather(item, links, near, around);
        lengths[item] = Math.sqrt(productWith(item, near, around));
        fillBehind(item, links[item], products[item], near, around);
        neighbours_clear(item, links, near, around);
    }
    doubt(products, links, near);
    for (let item = 0; item < links.length; item++)
        mixBehind(item, links[item], products[item], lengths);
    return mirrored(links, products);
}
/** Takes from the products of two items what each has of the other in its surroundings: the more, the fewer there are. */
function doubt(products, links, near) {
    const share = AMONG_FEW * Math.min(1, FEW / links.length);
    for (let item = 0; item < links.length; item++) {
        const { ids, values } = near[item];
        for (let at = 0, end = ids.length; at < end; at++) {
            const other = ids[at];
            const first = Math.min(item, other);
            const row = products[first];
            const place = links_placeOf(Math.max(item, other), links[first].ids);
            row[place] = row[place] - share * values[at];
        }
    }
}
/** Half of the likenesses and half of the products, of the pairs behind an item. */
function mixBehind(item, { ids, values }, products, lengths) {
    const length = lengths[item];
    for (let at = behind(item, ids), end = ids.length; at < end; at++) {
        const theirs = lengths[ids[at]];
        products[at] = values[at] / 2 + products[at] / (length * theirs) / 2;
    }
}
/** An item and its surroundings with all items. */
function neighbours_gather(item, links, near, around) {
    const { ids, values } = near[item];
    addRow(links, item, 1, around);
    for (let at = 0; at < ids.length; at++)
        addRow(links, ids[at], values[at], around);
}
function addRow(links, item, factor, into) {
    const { ids, values } = links[item];
    into[item] = into[item] + factor;
    for (let at = 0, end = ids.length; at < end; at++) {
        const other = ids[at];
        into[other] = into[other] + factor * values[at];
    }
}
/** The products of what is gathered with the items behind this one. */
function fillBehind(item, { ids }, row, near, around) {
    for (let at = behind(item, ids), end = ids.length; at < end; at++) {
        row[at] = productWith(ids[at], near, around);
    }
}
/** The product of an item and its own surroundings with what is gathered. */
function productWith(item, near, around) {
    const { ids, values } = near[item];
    let sum = around[item];
    for (let at = 0, end = ids.length; at < end; at++)
        sum += values[at] * around[ids[at]];
    return sum;
}
/** Where few were met, they alone are set to nothing again. */
function neighbours_clear(item, links, near, around) {
    const { ids } = near[item];
    let met = links[item].ids.length;
    for (let at = 0; at < ids.length; at++)
        met += links[ids[at]].ids.length;
    if (met > around.length) {
        around.fill(0);
        return;
    }
    clearRow(item, links, around);
    for (let at = 0; at < ids.length; at++)
        clearRow(ids[at], links, around);
}
function clearRow(item, links, around) {
    const { ids } = links[item];
    around[item] = 0;
    for (let at = 0, end = ids.length; at < end; at++)
        around[ids[at]] = 0;
}
function nearestOf(links) {
    const nearest = createNearest(links.length, NEAREST);
    return links.map(({ ids, values }, item) => {
        for (let at = 0, end = ids.length; at < end; at++)
            if (values[at] > 0)
                nearest.offer(item, ids[at], neighbours_TWICE * values[at]);
        return nearest.of(item);
    });
}

;// CONCATENATED MODULE: ./build/steps/group/with-docs.js


/** The most that the docs' sense counts beside the wording, where the docs know every word of both questions. */
const SHARE = 0.6;
/** Senses are further apart than wordings on average; this puts both on one scale. */
const SHIFT = 0.12;
/**
 * Likenesses mixed with that of the senses, by the square of what the docs know of the question they know less of. What
 * one item names, the other must name too.
 */
function withDocs(links, senses) {
    const rows = links.map((each, item) => mixedBehind(item, each, senses));
    return mirrored(links, rows);
}
/** Of the pairs behind an item. */
function mixedBehind(item, { ids, values }, senses) {
    const own = senses[item];
    const row = new Float32Array(ids.length);
    for (let at = behind(item, ids), end = ids.length; at < end; at++) {
        const other = senses[ids[at]];
        const share = SHARE * Math.min(own.coverage, other.coverage) ** 2;
        const alike = share === 0 ? 0 : product(own.vector, other.vector) + SHIFT;
        row[at] = (1 - share) * values[at] + share * alike;
    }
    return row;
}

;// CONCATENATED MODULE: ./build/steps/group/cluster-texts.js









/** Pairs less alike than this speak against a group, others for it. */
const PAIR = 0.3;
/** What an item's mean likeness to its group must be. */
const MEMBER = 0.375;
/** Item id -> number of its cluster. The order of the items does not matter. */
function clusterTexts(items, options = {}) {
    const texts = items.map(({ text }) => text);
    const wordings = wordingsOf(texts);
    const { clusters } = cluster(wordings, options.corpus ?? corpusOf(texts, options.docsText));
    const places = new Map(wordings.flatMap((wording, place) => wording.texts.map((text) => [text, place])));
    return new Map(items.map(({ id, text }) => [id, clusters[places.get(text) ?? 0] ?? 0]));
}
/** The wordings must be in the order of `wordingsOf`. */
function cluster(wordings, corpus) {
    const links = likenesses(wordings, corpus);
    return { clusters: withoutLoners(communities(links, PAIR), links, MEMBER), links };
}
function likenesses(wordings, { features, frequencies, stems, sense }) {
    const all = wordings.map(({ text }) => features(text));
    const vectors = all.map((each) => vectorOf(each, frequencies));
    const links = withNeighbours(linksBetween(vectors, frequencies.counts.length));
    if (sense === null)
        return links;
    const senses = all.map(({ content }) => sense(content, (stem) => rarityOf(stem, stems)));
    return withDocs(links, senses);
}

;// CONCATENATED MODULE: ./build/steps/group/wordings.js

/** Each wording once, in the order of the wordings: what comes of them does not depend on the order of arrival. */
function wordings_wordingsOf(texts) {
    return [...Map.groupBy([...new Set(texts)].sort(), wordingOf)]
        .map(([wording, texts]) => ({ wording, texts, text: texts.at(-1) ?? wording }))
        .sort((a, b) => (a.wording < b.wording ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/steps/group/gather.js




/** Every turn in one group. Turns with the same wording are one item: how often it was asked does not move the groups. */
function gather_gather(turns, sense) {
    const asked = turnsByReading(turns);
    const wordings = wordings_wordingsOf(asked.keys());
    const corpus = corpusOfWordings(wordings, sense);
    const { clusters, links } = cluster(wordings, corpus);
    const items = wordings.map(({ texts, text }, place) => {
        return {
            member: { place, shown: calmest(texts) },
            features: corpus.features(text),
            turns: texts.flatMap((reading) => asked.get(reading) ?? []).sort(byTime),
        };
    });
    const groups = [...Map.groupBy(items, ({ member }) => clusters[member.place]).values()];
    return { groups, corpus, links };
}
function turnsByReading(turns) {
    const isFollowUp = followUps();
    return Map.groupBy(turns, (turn) => readingOf(turn, isFollowUp));
}
/** Of the ways in which readers wrote one wording, the best written: not shouted, a question, with a capital first. */
function calmest(ways) {
    const letters = (text, kind) => text.match(kind)?.length ?? 0;
    const faults = (text) => (letters(text, /\p{Lu}/gu) > letters(text, /\p{Ll}/gu) ? 4 : 0) +
        (/[?？؟]\s*$/u.test(text) ? 0 : 2) +
        (/^\P{L}*\p{Ll}/u.test(text) ? 1 : 0);
    return [...ways].sort((a, b) => faults(a) - faults(b) || (a < b ? -1 : 1))[0] ?? '';
}
function byTime(a, b) {
    return a.at - b.at || (a.key < b.key ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/steps/group/importance.js
const importance_DAY = 86_400_000;
const RECOVERED = 0.5;
/** A conversation that asks more different things than this shares so many votes among them. */
const VOTES = 5;
function voicesOf(groups, days) {
    let newest = Number.NEGATIVE_INFINITY;
    const groupsOf = new Map();
    for (const turns of groups) {
        for (const { at } of turns)
            newest = Math.max(newest, at);
        for (const conversation of new Set(turns.map((turn) => turn.conversation)))
            groupsOf.set(conversation, (groupsOf.get(conversation) ?? 0) + 1);
    }
    return { newest, halfLife: (days * importance_DAY) / 2, groupsOf };
}
/**
 * The number of conversations that asked, each once: half where the reader found the answer later, less with age (half
 * after half the window, counted back from the newest turn), five votes at most to one conversation.
 */
function importance_weightOf(turns, { newest, halfLife, groupsOf }) {
    const voices = new Map();
    for (const turn of turns) {
        const asked = 2 ** ((turn.at - newest) / halfLife) * (turn.recovery ? RECOVERED : 1);
        voices.set(turn.conversation, Math.max(voices.get(turn.conversation) ?? 0, asked));
    }
    const shares = [...voices].map(([conversation, voice]) => voice * Math.min(1, VOTES / (groupsOf.get(conversation) ?? 1)));
    // Sums of fractions depend on their order.
    const sum = shares.sort((a, b) => a - b).reduce((total, share) => total + share, 0);
    return Math.round(sum * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./build/steps/group/portrait.js


const NEARLY_AS_GOOD = 0.97;
const MAX_EXAMPLES = 3;
/** A typo or another article makes no example. */
const TOO_ALIKE = 0.8;
/**
 * Likeness to the title that an example has where not all fit: what lies at a group's edge is most often another
 * question. In a group that can be shown whole nothing is hidden.
 */
const TYPICAL = 0.45;
/** What likeness to the examples before costs, against centrality. */
const SAMENESS = 0.25;
/** The words that stand for a group: its most central wording, and up to three that differ from it and each other. */
function portraitOf(members, links) {
    const [only] = members;
    if (only && members.length === 1)
        return { title: oneLine(only.shown), examples: [] };
    const likeness = likenessesWithin(members, links);
    const centrality = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
    const best = Math.max(...centrality);
    const order = members.map((member, index) => ({
        ...member,
        index,
        central: centrality[index] ?? 0,
        line: oneLine(member.shown),
    }));
    const [title] = order
        .filter(({ central }) => central >= best * NEARLY_AS_GOOD)
        .sort((a, b) => Number(asks(b.shown)) - Number(asks(a.shown)) || a.shown.length - b.shown.length || before(a, b));
    if (!title)
        return { title: '', examples: [] };
    const chosen = [title];
    const least = members.length > 1 + MAX_EXAMPLES ? TYPICAL : 0;
    const nearest = (index) => Math.max(...chosen.map((other) => likeness[other.index]?.[index] ?? 0));
    while (chosen.length <= MAX_EXAMPLES) {
        const [next] = order
            .filter(({ index }) => nearest(index) < TOO_ALIKE && (likeness[title.index]?.[index] ?? 0) >= least)
            .filter(({ line }) => !chosen.some((other) => other.line === line))
            .map((member) => ({ member, score: member.central / members.length - SAMENESS * nearest(member.index) }))
            .sort((a, b) => b.score - a.score || before(a.member, b.member));
        if (!next)
            break;
        chosen.push(next.member);
    }
    return { title: title.line, examples: chosen.slice(1).map(({ line }) => line) };
}
function before(a, b) {
    return a.shown < b.shown ? -1 : 1;
}
function likenessesWithin(members, links) {
    return members.map(({ place }) => {
        const row = new Float64Array(members.length);
        const { ids, values } = links[place];
        for (let index = 0; index < members.length; index++) {
            const other = members[index].place;
            const at = links_placeOf(other, ids);
            if (ids[at] === other)
                row[index] = values[at];
        }
        return row;
    });
}

;// CONCATENATED MODULE: ./build/steps/group.js






/**
 * Turns that ask the same thing, wherever they were asked; each turn is in one group. Most important first: the
 * conversations that asked count, recovered ones half, recent ones more (`weightOf` says how), then the text decides.
 * Equal turns in any order give equal groups.
 */
function groupTurns(turns, options) {
    return groupingOf(turns, options).groups;
}
/** {@link groupTurns}, open to a second thought. */
function groupingOf(turns, options) {
    const { groups, corpus, links } = gather_gather(turns, options.sense);
    const voices = voicesOf(groups.map(turnsOf), options.window.days);
    const sign = signerOf(corpus.stems);
    const signatureOf = (items) => sign(featuresOf(group_inOrder(items)));
    const groupOf = (given) => {
        const items = group_inOrder(given);
        const { title, examples } = portraitOf(items.map(({ member }) => member), links);
        const turns = turnsOf(items);
        const keywords = keywordsOf(featuresOf(items), corpus.stems);
        return { title, keywords, examples, turns, signature: signatureOf(items), weight: importance_weightOf(turns, voices) };
    };
    const items = new Map(groups.map((each) => [groupOf(each), each]));
    return {
        groups: [...items.keys()].sort(byImportance),
        itemsOf: (group) => items.get(group) ?? [],
        groupOf,
        signatureOf,
    };
}
function byImportance(a, b) {
    return b.weight - a.weight || byText(a.title, b.title) || byText(firstKey(a), firstKey(b));
}
function firstKey(group) {
    return group.turns[0]?.key ?? '';
}
/** Sums of fractions depend on their order. */
const group_inOrder = (items) => items.toSorted((a, b) => a.member.place - b.member.place);
const featuresOf = (items) => items.map(({ features }) => features);
/** In the order of asking. */
function turnsOf(items) {
    return items.flatMap(({ turns }) => turns).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/steps/select.js

const select_DAY = 86_400_000;
/**
 * Which turns count as unanswered, which of these were recovered, and what the others count as.
 *
 * @param rows oldest first
 */
function select_select(rows, placing) {
    const counts = { answered: 0, clarifying: 0, ignored: 0, unanswered: 0 };
    const counted = [];
    const asked = [];
    const days = new Map();
    for (const row of rows) {
        const place = placeOf(row, placing);
        const ignored = row.kind === 'ignored' || (place !== null && placing.ignored(place.path));
        counts[ignored ? 'ignored' : row.kind] += 1;
        if (ignored)
            continue;
        countDay(days, row);
        counted.push(row);
        if (row.kind === 'unanswered')
            asked.push([row, place]);
    }
    const { befores, recoveries } = readThreads(select_threadsOf(counted, new Set(asked.map(([row]) => row.conversation))));
    const unanswered = asked.map(([row, place]) => {
        return {
            key: row.key,
            conversation: row.conversation,
            at: row.at,
            query: row.query ?? '',
            answer: row.answer,
            sources: row.sources,
            address: addressOf(row, placing.attributeTo),
            category: row.category,
            before: befores.get(row) ?? null,
            recovery: recoveries.get(row) ?? null,
            place,
        };
    });
    return {
        unanswered,
        totals: {
            turns: rows.length,
            conversations: new Set(rows.map((row) => row.conversation)).size,
            ...counts,
            recovered: unanswered.filter((turn) => turn.recovery !== null).length,
            unattributed: unanswered.filter((turn) => turn.place === null).length,
            redactions: rows.reduce((sum, row) => sum + row.redactions, 0),
        },
        statusInferred: rows.some((row) => row.inferred),
        days: new Map([...days].map(([day, count]) => [new Date(day * select_DAY).toISOString().slice(0, 10), count])),
    };
}
/** By the number of the day: to write a date out for each of 100,000 rows costs more than all else here. */
function countDay(days, { at, kind }) {
    const day = Math.floor(at / select_DAY);
    const count = days.get(day) ?? { turns: 0, unanswered: 0 };
    if (count.turns === 0)
        days.set(day, count);
    count.turns += 1;
    if (kind === 'unanswered')
        count.unanswered += 1;
}
/** The conversations named, each oldest first. */
function select_threadsOf(rows, named) {
    return Map.groupBy(rows.filter(({ conversation }) => named.has(conversation)), ({ conversation }) => conversation).values();
}
/** Reads each conversation once from its end, so that one of 100,000 turns costs no more than many short ones. */
function readThreads(threads) {
    const befores = new Map();
    const recoveries = new Map();
    for (const thread of threads) {
        let answered = null;
        for (let index = thread.length - 1; index >= 0; index -= 1) {
            const row = thread[index];
            if (row?.kind === 'answered')
                answered = row;
            if (row?.kind !== 'unanswered')
                continue;
            const before = thread[index - 1]?.query;
            if (before)
                befores.set(row, before);
            if (answered !== null && answered.at > row.at)
                recoveries.set(row, recovery(answered));
        }
    }
    return { befores, recoveries };
}
function recovery(answered) {
    return { query: answered.query ?? '', address: answered.sources[0]?.url ?? answered.pageUrl };
}

;// CONCATENATED MODULE: ./build/steps/analyse.js




function analyse({ rows, before }, { sections, sense, ...docs }, options) {
    const site = options.outsider ? { ...docs.site, canonical: null } : docs.site;
    const locator = createLocator(site, {
        docsUrl: options.docsUrl,
        addresses: addressesOf(rows, options.attributeTo),
    });
    const placing = {
        attributeTo: options.attributeTo,
        locate: (address) => locator.locate(address),
        ignored: ignoredPages(options.ignorePages),
    };
    const selection = select_select(rows, placing);
    const grouping = groupingOf(selection.unanswered, { window: options.window, sense });
    return {
        site,
        locator,
        sections,
        selection,
        before: before && select_select(before, placing),
        grouping,
        groups: grouping.groups,
    };
}

;// CONCATENATED MODULE: ./build/steps/apart.js




/** A row with at least so much of what this run read of it in a group is at home there; less is a stray turn. */
const HOME = 0.5;
/**
 * The groups of a run with a memory: questions that were apart stay apart, also where this week's turns lie so that
 * they would fall together, unless they are as alike as one question in two runs is. Groups are made anew in every run
 * from words that come and go; without this, stragglers move in and out of their neighbours, and their ids with them.
 * What nobody knows yet goes with the largest part. The same turns and what is then remembered give the same groups.
 */
function keepApart(grouping, known) {
    const rows = rowsByHash(known);
    if (rows.size === 0)
        return grouping.groups;
    const turns = grouping.groups.flatMap((group) => group.turns);
    const rowOf = new Map(turns.flatMap(({ key }) => entryOf(key, rows)));
    const read = countBy(rowOf.values());
    const newest = latest(known.map(({ entry }) => entry?.lastAsked ?? null));
    const parted = grouping.groups.flatMap((group) => {
        const items = new Set(group.turns.map(({ key }) => rowOf.get(key))).size < 2 ? [] : grouping.itemsOf(group);
        const apart = apart_partsOf(items, { grouping, rowOf, read, newest });
        return apart.length < 2 ? [group] : apart.map((part) => grouping.groupOf(part));
    });
    return parted.length === grouping.groups.length ? grouping.groups : parted.sort(byImportance);
}
/** A group's wordings as they are to be grouped; one part, or none, where they stay together. */
function apart_partsOf(items, { grouping, rowOf, read, newest }) {
    const { parts, rest } = byRow(items, rowOf);
    const [home = [], away = []] = [true, false].map((at) => parts.filter(({ row, known }) => known >= HOME * (read.get(row) ?? 0) === at));
    const [largest, next] = home.toSorted((a, b) => b.known - a.known || a.row - b.row);
    if (largest === undefined || next === undefined)
        return [];
    // A memory that was cut for want of room does not say which of two rows is the larger.
    if (next.known === largest.known && rest.some(({ turns }) => turns.some((turn) => isForgotten(turn, newest))))
        return [];
    const stray = [...rest, ...away.flatMap((part) => part.items)];
    const whole = home.map((part) => (part === largest ? [...part.items, ...stray] : part.items));
    return apart_joined(whole, grouping);
}
/** Parts that are alike become one, until no two are. */
function apart_joined(parts, { signatureOf }) {
    const signed = (items) => ({ items, signature: signatureOf(items) });
    const queue = parts.map(signed);
    let apart = [];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        const { items, signature } = part;
        const same = apart.find((other) => likeness(other.signature, signature) >= SAME_QUESTION);
        if (same === undefined)
            apart.push(part);
        else {
            apart = apart.filter((other) => other !== same);
            queue.unshift(signed([...same.items, ...items]));
        }
    }
    return apart.map(({ items }) => items);
}
/** One wording is never parted: it goes where its oldest known turn is. */
function byRow(items, rowOf) {
    const parts = new Map();
    const rest = [];
    for (const item of items) {
        const known = item.turns.flatMap(({ key }) => rowOf.get(key) ?? []);
        const [row] = known;
        if (row === undefined) {
            rest.push(item);
            continue;
        }
        const part = parts.get(row) ?? { row, items: [], known: 0 };
        part.items.push(item);
        part.known += known.filter((other) => other === row).length;
        parts.set(row, part);
    }
    return { parts: [...parts.values()], rest };
}
const isForgotten = ({ at }, newest) => newest === null || dayOf(at) < newest;
/** Hash of a turn, whole or cut where room was short -> the row that it is a member of. */
function rowsByHash(known) {
    const rows = new Map();
    for (const [row, { id, entry }] of known.entries()) {
        if (entry?.kind === 'page' || entry?.lineage?.kind === 'into')
            continue;
        for (const hash of entry?.members ?? [id])
            rows.set(hash, row);
    }
    return rows;
}
function entryOf(key, rows) {
    const hash = shortHash(key);
    const row = rows.get(hash) ?? rows.get(hash.slice(0, 6));
    return row === undefined ? [] : [[key, row]];
}
function countBy(rows) {
    const counts = new Map();
    for (const row of rows)
        counts.set(row, (counts.get(row) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/steps/diagnose/built-from.js
/** What is put before a word without changing its subject: who asks to reindex asks about the index. */
const BEFORE = /^(?:auto|multi|non|pre|re|self|sub|un)(?=\p{L}{4,}$)/u;
/** Of each of two words written as one: any two letters more would split something by chance. */
const FEWEST_PAGES = 2;
const SHORTEST_PART = 4;
/**
 * What an unknown term is built from, where the docs have that: the word behind its prefix, or two words that are
 * written as one.
 */
function builtFrom(term, counts) {
    const pagesWith = (part) => counts.get(part)?.pages ?? 0;
    const rest = term.replace(BEFORE, '');
    if (rest !== term && pagesWith(rest) > 0)
        return { also: [rest] };
    for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
        const parts = [term.slice(0, at), term.slice(at)];
        if (parts.every((part) => pagesWith(part) >= FEWEST_PAGES))
            return { parts };
    }
    return {};
}

;// CONCATENATED MODULE: ./build/steps/diagnose/lexicon.js

/** A section this long is no section; what it costs to look at it closely has to end somewhere. */
const MOST_TERMS = 3_000;
/** Reads all sections; those of one page have to stand together. */
function lexiconOf(sections, language, wordList) {
    const numbering = lexicon_createNumbering(language, wordList);
    const pages = new Map();
    const shelves = sections.map((section) => {
        const { path, title, description, keywords, heading, above, text } = section;
        const page = pages.get(path) ?? numbering.read([title ?? '', description ?? '', ...keywords].join('\n'));
        pages.set(path, page);
        return {
            section,
            head: numbering.read(heading ?? ''),
            around: above.length === 0 ? page : numbering.read(above.join('\n'), page),
            body: numbering.read(text),
        };
    });
    return { shelves, numbers: numbering.numbers, counts: lexicon_countsOf(shelves, numbering.numbers) };
}
function lexicon_createNumbering(language, wordList) {
    const numbers = new Map();
    const numberOf = (term) => {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        return number;
    };
    /** By word. Nearly every one has one term: its number alone is half as much to look at as a list. */
    const learnt = [];
    const learn = (word) => {
        const own = termsOfWord(wordList.words[word], language).map(numberOf);
        const [only] = own;
        const terms = own.length === 1 && only !== undefined ? only : own;
        learnt[word] = terms;
        return terms;
    };
    const found = new Int32Array(MOST_TERMS);
    let count = 0;
    const note = (word) => {
        const terms = learnt[word] ?? learn(word);
        if (typeof terms === 'number')
            found[count++] = terms;
        else
            for (const term of terms)
                found[count++] = term;
        return count < MOST_TERMS;
    };
    const keep = createStore();
    return {
        numbers,
        /** The terms of a text, after those that stand before it. */
        read(text, before = lexicon_NONE) {
            count = 0;
            wordList.read(text, note);
            return keep(before, found.subarray(0, count));
        },
    };
}
const lexicon_NONE = new Int32Array(0);
const CHUNK = 1 << 16;
/** Puts two lists into one, and many such into few long ones: a list of its own takes as much memory again. */
function createStore() {
    let chunk = lexicon_NONE;
    let used = 0;
    return (first, second) => {
        const length = first.length + second.length;
        if (used + length > chunk.length) {
            chunk = new Int32Array(CHUNK);
            used = 0;
        }
        chunk.set(first, used);
        chunk.set(second, used + first.length);
        used += length;
        return chunk.subarray(used - length, used);
    };
}
function lexicon_countsOf(shelves, numbers) {
    const tallies = Array.from({ length: numbers.size }, () => ({ pages: 0, sections: 0, lastPage: 0, lastSection: -1 }));
    let page = 0;
    shelves.forEach(({ section, head, around, body }, at) => {
        if (section.path !== shelves[at - 1]?.section.path)
            page++;
        for (const some of [head, around, body]) {
            for (let place = 0; place < some.length; place++) {
                const tally = tallies[some[place]];
                if (tally === undefined || tally.lastSection === at)
                    continue;
                tally.sections++;
                tally.lastSection = at;
                if (tally.lastPage !== page)
                    tally.pages++;
                tally.lastPage = page;
            }
        }
    });
    return new Map([...numbers].map(([term, number]) => [term, tallies[number]]));
}

// EXTERNAL MODULE: ./node_modules/minisearch/dist/es/index.js
var dist_es = __webpack_require__(2150);
;// CONCATENATED MODULE: ./build/steps/diagnose/search.js

/** Terms of more sections than this share are searched in headings and titles alone: elsewhere they find everything. */
const search_COMMON = 0.05;
/** So many places in all does a search look at: the rarest words of a question find its sections, the others cost time. */
const MOST_PLACES = 500;
const FEWEST_TERMS = 2;
const BOOSTS = { head: 3, around: 1.5, body: 1 };
const search_FIELDS = Object.keys(BOOSTS);
/**
 * Finds the sections that come nearest to some of the wanted terms, best first. Each term is looked up once, however
 * many questions have it.
 */
function createSearch(lexicon, wanted) {
    const { shelves, numbers, counts } = lexicon;
    const index = indexOf(lexicon, wanted);
    const lookUp = (term) => {
        const name = search_nameOf(numbers.get(term) ?? 0);
        const firstField = (match) => search_FIELDS.indexOf(match[name]?.[0] ?? '');
        return index
            .search(name)
            .map(({ id, score, match }) => ({ at: id, score, field: firstField(match) }))
            .sort((a, b) => a.field - b.field || a.at - b.at);
    };
    const known = new Map();
    return (terms, limit) => {
        const hits = new Map();
        for (const term of affordable(terms, counts)) {
            const found = known.get(term) ?? lookUp(term);
            known.set(term, found);
            for (const { at, score } of found) {
                const hit = hits.get(at);
                if (hit === undefined)
                    hits.set(at, { at, score, terms: 1 });
                else {
                    hit.score += score;
                    hit.terms++;
                }
            }
        }
        const best = [...hits.values()].sort((a, b) => b.score * b.terms - a.score * a.terms);
        return best.slice(0, limit).map(({ at }) => shelves[at]);
    };
}
/** Sections go in by their place: the index asks for the names of the terms in each of their fields. */
function indexOf({ shelves, counts }, wanted) {
    const most = Math.max(20, search_COMMON * shelves.length);
    const names = [...counts].map(([term], number) => (wanted.has(term) ? search_nameOf(number) : null));
    const rare = [...counts.values()].map(({ sections }, number) => (sections > most ? null : (names[number] ?? null)));
    const lists = new Int32Array(counts.size);
    let list = 0;
    const namesIn = (numbers, named) => {
        list++;
        const found = [];
        for (let at = 0; at < numbers.length; at++) {
            const number = numbers[at];
            const name = named[number];
            if (name == null || lists[number] === list)
                continue;
            lists[number] = list;
            found.push(name);
        }
        return found;
    };
    const index = new dist_es/* default */.A({
        fields: search_FIELDS,
        extractField: (at) => at,
        tokenize: (place, field) => {
            const { section, head, around, body } = shelves[Number(place)];
            if (field === 'body')
                return namesIn(body, rare);
            if (field === 'head')
                return namesIn(head, names);
            // What a page says of itself leads to its first section: the others would all come with it.
            return shelves[Number(place) - 1]?.section.path === section.path ? [] : namesIn(around, names);
        },
        processTerm: (name) => name,
        searchOptions: { boost: BOOSTS, tokenize: (name) => [name] },
    });
    index.addAll([...shelves.keys()]);
    return index;
}
/**
 * A term as the index has it. At each letter on its way to a term MiniSearch looks through all that are there: words of
 * many letters, and one letter of thousands, take it longer than digits.
 */
function search_nameOf(number) {
    return `${number}`;
}
/** The rarest of these terms, as many as a search can look up in time. */
function affordable(terms, counts) {
    const known = terms
        .map((term) => ({ term, sections: counts.get(term)?.sections ?? 0 }))
        .filter(({ sections }) => sections > 0)
        .sort((a, b) => a.sections - b.sections);
    let places = 0;
    return known
        .filter(({ sections }, rank) => {
        places += sections;
        return rank < FEWEST_TERMS || places <= MOST_PLACES;
    })
        .map(({ term }) => term);
}

;// CONCATENATED MODULE: ./build/steps/diagnose/spelling.js
/**
 * Finds the docs' own spelling of what readers write. A stem is no word: "refund" is not taken for the stem of
 * "redundant", unless a word of the docs is a slip away from it, or an ending of two letters from that stem.
 *
 * @param words of the docs, as they are written
 */
function createSpelling(counts, words) {
    // Made when the first unknown term comes, and of the words when the first one looks like a slip.
    let termsBy = null;
    let wordsBy = null;
    const isWritten = (other, surface) => {
        wordsBy ??= byLook(new Set([...words].map((word) => word.toLowerCase())));
        return (spelling_alike(wordsBy, other, [0, 1, 2]).some((word) => word.startsWith(other)) ||
            spelling_alike(wordsBy, surface, [-1, 0, 1]).some((word) => isSlip(surface, word)));
    };
    return (term, surface) => {
        if (!mayBeSlip(term))
            return null;
        termsBy ??= byLook(counts.keys());
        const likest = spelling_alike(termsBy, term, [-1, 0, 1]).flatMap((other) => {
            const pages = counts.get(other)?.pages ?? 0;
            return pages > 1 && isSlip(term, other) ? [{ other, pages }] : [];
        });
        const lower = surface.toLowerCase();
        return likest.sort((a, b) => b.pages - a.pages).find(({ other }) => isWritten(other, lower))?.other ?? null;
    };
}
function byLook(words) {
    return Map.groupBy(words, (word) => lookOf(word, word.length));
}
/** Those of the same first letter, and so many letters more. */
function spelling_alike(words, word, mores) {
    return mores.flatMap((more) => words.get(lookOf(word, word.length + more)) ?? []);
}
function lookOf(word, length) {
    return `${word[0]}${length}`;
}
/** Whether `term` looks like a slip of `right`: one letter more, less or other, or two exchanged. */
function isSlipOf(term, right) {
    return mayBeSlip(term) && term[0] === right[0] && Math.abs(right.length - term.length) <= 1 && isSlip(term, right);
}
/** In words too long for chance to make them. */
function mayBeSlip(term) {
    return term.length >= 5 && !/[^\p{L}]/u.test(term);
}
function isSlip(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
    return exchanged || (left.length <= 1 && right.length <= 1);
}

;// CONCATENATED MODULE: ./build/steps/diagnose/task-terms.js


/**
 * What goes wrong, whatever with: docs seldom say it, and a page that describes how a thing is meant to be is where
 * its readers look for help.
 */
const SYMPTOMS = {
    en: `appear blank break broken bug crash disappear doesnt empty freeze hang ignore incorrect invalid load loading lost miss
    missing nothing reflect refuse reject render respond return slow stick stuck suddenly trouble unable unexpected weird
    wrong`,
};
/** Terms that say what is to be done or what goes wrong, and not what with. */
function taskTerms(language) {
    const reader = new TermReader(language);
    return new Set(reader.terms(`${TASK_WORDS[language] ?? ''} ${SYMPTOMS[language] ?? ''}`));
}

;// CONCATENATED MODULE: ./build/steps/diagnose/library.js








const MOST_OTHERS = 3;
/** What is to be done, and what goes wrong, tells half as much as what with. */
const OF_A_TASK = 0.5;
/**
 * Shelves the sections of one language. Only the words of the questions that will be asked are indexed: a site has
 * a hundred times as many, and nobody looks for those.
 */
function createLibrary(language, sections, asked, wordList) {
    const lexicon = lexiconOf(sections, language, wordList);
    const { shelves, numbers, counts } = lexicon;
    const pageCount = new Set(sections.map(({ path }) => path)).size;
    const tasks = taskTerms(language);
    const weightOfTerm = (term) => (tasks.has(term) ? OF_A_TASK : 1) * Math.log(1 + pageCount / ((counts.get(term)?.pages ?? 0) + 0.5));
    const spelling = createSpelling(counts, wordList.words);
    const same = sameTerms(language);
    const known = new Map();
    const read = (question) => {
        const wording = known.get(question) ?? {
            words: words_contentOf(wants_subjectOf(question), language).map((word) => preferred(same.has(word.terms[0] ?? '') ? word : spelt(word, counts, spelling), same, counts)),
            spoken: spokenOf(question, language),
        };
        known.set(question, wording);
        return wording;
    };
    const wanted = new Set(asked === null ? counts.keys() : termsOf(asked.flatMap((question) => read(question).words)));
    const search = createSearch(lexicon, wanted);
    const weights = [...numbers.keys()].map(weightOfTerm);
    const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
    return {
        language,
        rarest: Math.log(1 + 2 * pageCount),
        pagesWith: (term) => counts.get(term)?.pages ?? 0,
        weight: ({ terms, also }) => Math.min(Math.max(0, ...terms.map(weightOfTerm)), ...also.map(weightOfTerm)),
        weightOfTerm,
        numberOf: (term) => numbers.get(term),
        weightOfAll: (some) => [...new Set(some)].reduce((sum, number) => sum + (weights[number] ?? 0), 0),
        slots: new Int32Array(numbers.size),
        read,
        search: (words, limit) => search(termsOf(words), limit),
        page: (path) => pages.get(path) ?? [],
    };
}
function spelt(word, counts, spelling) {
    const [term] = word.terms;
    if (term === undefined || word.terms.length > 1 || word.parts.length > 0 || counts.has(term))
        return word;
    const right = spelling(term, word.surface);
    if (right !== null)
        return { ...word, terms: [right], asWritten: false };
    return { ...word, ...builtFrom(term, counts) };
}
/** The word with the commonest terms of the same meaning, where the docs prefer these to the reader's. */
function preferred(word, same, counts) {
    const [term = ''] = word.terms;
    if (word.terms.length > 1 || word.parts.length > 0)
        return word;
    const pagesWith = (one) => counts.get(one)?.pages ?? 0;
    const others = (same.get(term) ?? []).filter((other) => pagesWith(other) > pagesWith(term));
    const also = others.sort((a, b) => pagesWith(b) - pagesWith(a)).slice(0, MOST_OTHERS);
    return also.length === 0 ? word : { ...word, also };
}

;// CONCATENATED MODULE: ./build/steps/diagnose/places.js
/**
 * `wanted`: numbers of terms, or -1 for one that stands nowhere; its indices are the slots. `lent`: nothing but zeros,
 * one for each number there is, and so again afterwards.
 */
function placesIn(list, wanted, lent) {
    const slots = [];
    const places = [];
    const of = [];
    for (let slot = 0; slot < wanted.length; slot++)
        if (wanted[slot] !== -1)
            lent[wanted[slot]] = slot + 1;
    for (let place = 0; place < list.length; place++) {
        const slot = lent[list[place]] - 1;
        if (slot < 0)
            continue;
        slots.push(slot);
        places.push(place);
        const known = of[slot];
        if (known === undefined)
            of[slot] = [place];
        else
            known.push(place);
    }
    for (const number of wanted)
        if (number !== -1)
            lent[number] = 0;
    return { slots, places, of };
}
/** What a page says of itself is the same list for most of its sections: what was last asked is not read again. */
function lastOf(read) {
    let last = null;
    return (asked) => {
        if (last?.asked !== asked)
            last = { asked, found: read(asked) };
        return last.found;
    };
}

;// CONCATENATED MODULE: ./build/steps/diagnose/evidence.js


/** Terms that a reader takes in at once: some four sentences without their stop words. */
const evidence_WINDOW = 40;
/** Neighbours: in the section, this many terms apart at most. */
const APART = 3;
/** Weighs sections against each of some wordings. */
function createGauge(wordings, library) {
    const terms = termsOf(wordings.flatMap(({ words }) => words));
    const slots = new Map(terms.map((term, slot) => [term, slot]));
    const asked = wordings.map((wording) => askedOf(wording, library, (term) => slots.get(term) ?? 0));
    const numbers = terms.map((term) => library.numberOf(term) ?? -1);
    const placesOf = (list) => placesIn(list, numbers, library.slots);
    // What a page says of itself is the same for most of its sections, and they come one after the other.
    const placesAround = lastOf(placesOf);
    return (shelf) => {
        const [head, around, body] = [placesOf(shelf.head), placesAround(shelf.around), placesOf(shelf.body)];
        const isNamed = shelf.head.length > 0;
        const weightOfName = library.weightOfAll(isNamed ? shelf.head : shelf.around);
        const found = { head, around, body, name: isNamed ? head : around, weightOfName };
        return asked.map((one) => evidenceOf(one, found, library.rarest));
    };
}
function askedOf({ words, spoken }, library, slotOf) {
    const sought = words.map((word) => {
        const ways = [word.terms, word.parts, ...word.also.map((term) => [term])].filter((way) => way.length > 0);
        const heads = [...word.terms.slice(0, 1), ...word.also];
        return { word, weight: library.weight(word), ways: ways.map((way) => way.map(slotOf)), heads: heads.map(slotOf) };
    });
    const pairs = sought.slice(1).map((right, at) => ({ left: sought[at], right }));
    return {
        words: sought,
        weight: evidence_weightOf(sought),
        pairs,
        weightOfPairs: weightOfPairs(pairs),
        terms: termsOf(words).map((term) => ({ slot: slotOf(term), weight: library.weightOfTerm(term) })),
        nothing: { near: 0, named: 0, focus: 0, paired: 0, mass: 0, top: 0, spoken, found: [] },
    };
}
function evidenceOf({ words, weight, pairs, weightOfPairs: ofPairs, terms, nothing }, section, rarest) {
    const { head, around, body, name, weightOfName } = section;
    const parts = [head, around, body];
    const isNamed = (slot) => has(head, slot) || has(around, slot);
    if (!terms.some(({ slot }) => isNamed(slot) || has(body, slot)))
        return nothing;
    const named = words.filter((word) => evidence_holds(word, isNamed));
    const others = words.filter((word) => !named.includes(word) && evidence_holds(word, (slot) => has(body, slot)));
    const share = (some) => (weight === 0 ? 0 : some / weight);
    const near = share(evidence_weightOf(named) + heaviest(others, body));
    const focus = terms.reduce((sum, term) => sum + (has(name, term.slot) ? term.weight : 0), 0);
    const met = pairs.filter((pair) => parts.some((part) => areNeighbours(pair, part)));
    const found = words.filter((word) => named.includes(word) || others.includes(word));
    return {
        near,
        named: share(evidence_weightOf(named)),
        focus: weightOfName === 0 ? 0 : focus / weightOfName,
        paired: pairs.length === 0 ? share(evidence_weightOf(named)) : ofPairs === 0 ? 0 : weightOfPairs(met) / ofPairs,
        mass: (near * weight) / rarest,
        top: Math.max(0, ...found.map((word) => word.weight)) / rarest,
        spoken: nothing.spoken,
        found: found.map(({ word }) => word),
    };
}
/**
 * One number for how well a section covers a question: 0 parts those that do from those that only touch it. The
 * weights are a logistic fit to docs questions with their sections present and taken away, and to foreign questions;
 * a fit that leaves out a fifth of the subjects tells those nearly as well.
 */
function coverageOf({ near, named, focus, paired, mass, top, spoken }) {
    const said = 3.6 * near + 2.15 * named + 1.1 * focus + 1.6 * paired;
    return said + 4.4 * Math.log(0.2 + mass) - 4.75 * top - 1.2 * Math.log(Math.max(1, spoken)) - 0.27;
}
function evidence_weightOf(words) {
    return words.reduce((sum, { weight }) => sum + weight, 0);
}
function weightOfPairs(pairs) {
    return pairs.reduce((sum, { left, right }) => sum + left.weight + right.weight, 0);
}
/** What the words weigh that one window of the text holds together, of the weightiest window. */
function heaviest(words, { slots, places }) {
    if (words.length === 0)
        return 0;
    const within = [];
    let first = 0;
    let best = 0;
    for (let last = 0; last < slots.length; last++) {
        for (; places[last] - places[first] > evidence_WINDOW; first++) {
            const gone = slots[first];
            within[gone] = (within[gone] ?? 0) - 1;
        }
        const slot = slots[last];
        const count = within[slot] ?? 0;
        within[slot] = count + 1;
        if (count === 0)
            best = Math.max(best, evidence_weightOf(words.filter((word) => evidence_holds(word, (one) => (within[one] ?? 0) > 0))));
    }
    return best;
}
function areNeighbours({ left, right }, { of }) {
    for (const a of left.heads) {
        const lefts = of[a];
        if (lefts === undefined)
            continue;
        for (const b of right.heads)
            if (standTogether(lefts, of[b]))
                return true;
    }
    return false;
}
function standTogether(lefts, rights) {
    if (rights === undefined)
        return false;
    let at = 0;
    return lefts.some((place) => {
        while ((rights[at] ?? place) < place - APART)
            at++;
        return (rights[at] ?? Number.POSITIVE_INFINITY) <= place + APART;
    });
}
function evidence_holds({ ways }, isThere) {
    return ways.some((way) => way.every(isThere));
}
function has({ of }, slot) {
    return of[slot] !== undefined;
}

;// CONCATENATED MODULE: ./build/steps/diagnose/reading.js


/** Sections looked at closely: of the search's, and of each page named. */
const CANDIDATES = 30;
const OF_A_PAGE = 12;
/** The pages that come nearest to a question, best first: those a search finds and those named. */
function coveringPages(wordings, library, named) {
    const words = wordings.flatMap((wording) => wording.words);
    const found = library.search(words, CANDIDATES);
    const wanted = new Set(termsOf(words).flatMap((term) => library.numberOf(term) ?? []));
    const shelves = new Set([...found, ...named.flatMap((path) => likeliest(library.page(path), wanted))]);
    const gauge = createGauge(wordings, library);
    const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
    return [...pages]
        .map(([path, sections]) => covering(path, sections, gauge))
        .sort((a, b) => b.coverage - a.coverage || (a.path < b.path ? -1 : 1));
}
/** Those with most of the question's words. */
function likeliest(shelves, wanted) {
    return shelves
        .map((shelf) => {
        const met = [shelf.head, shelf.body].flatMap((numbers) => [...numbers.filter((number) => wanted.has(number))]);
        return { shelf, words: new Set(met).size };
    })
        .sort((a, b) => b.words - a.words)
        .slice(0, OF_A_PAGE)
        .map(({ shelf }) => shelf);
}
function covering(path, shelves, gauge) {
    const rows = shelves.map((shelf) => {
        const coverages = gauge(shelf).map(coverageOf);
        return { shelf, coverages, sum: coverages.reduce((all, one) => all + one, 0) };
    });
    const top = rows.reduce((a, b) => (b.sum > a.sum ? b : a));
    const best = top.coverages.map((_, at) => Math.max(...rows.map((row) => row.coverages[at] ?? 0)));
    return { path, coverage: betterHalf(best), coverages: best, shelf: top.shelf };
}
/** Wordings differ in how much they say: the vaguer half of them proves nothing against a page. */
function betterHalf(values) {
    const better = [...values].sort((a, b) => b - a).slice(0, Math.ceil(values.length / 2));
    return better.reduce((all, value) => all + value, 0) / Math.max(1, better.length);
}
const reading_MOST_WORDS = 10;
/** A diagnosis of one kind with its evidence: the words this section has, and those found nowhere. */
function told(kind, wordings, library, shelf) {
    // The first wording is the title: a word is shown as its reader wrote it there.
    const same = Map.groupBy(wordings.flatMap((wording) => wording.words), (word) => word.terms.join(' '));
    const words = [...same.values()].flatMap((each) => each.find(({ asWritten }) => asWritten) ?? each[0] ?? []);
    const plain = words.map((word) => ({ ...word, parts: [], also: [] }));
    const [evidence] = shelf === null ? [] : createGauge([{ words: plain, spoken: 0 }], library)(shelf);
    return {
        kind,
        path: shelf?.section.path ?? null,
        file: shelf?.section.file ?? null,
        heading: shelf?.section.heading ?? null,
        // What was read as a slip of the pen does not stand there as it is written.
        found: surfaces((evidence?.found ?? []).filter(({ asWritten }) => asWritten)),
        absent: surfaces(words.filter((word) => isAbsent(word, library))),
    };
}
function isAbsent(word, library) {
    return [...word.terms, ...word.parts].every((term) => library.pagesWith(term) === 0);
}
function surfaces(words) {
    return [...new Set(words.map((word) => word.surface.toLowerCase()))].slice(0, reading_MOST_WORDS);
}

;// CONCATENATED MODULE: ./build/steps/diagnose/recovered.js
/**
 * What recovered turns prove: the page that answered most of them. A later answer may be about something else, so a
 * single one counts only where the two wordings, or the question and the page, have a word in common.
 */
function recoveredOn(recoveries, wordings, library) {
    const answered = recoveries.flatMap(({ query, path }) => path !== null && library.page(path).length > 0
        ? [{ path, terms: library.read(query).words.flatMap((word) => word.terms) }]
        : []);
    const [pages] = [...Map.groupBy(answered, ({ path }) => path).values()].sort((a, b) => b.length - a.length);
    const path = pages?.[0]?.path;
    if (pages === undefined || path === undefined)
        return null;
    const asked = new Set(wordings.flatMap(({ words }) => words).flatMap((word) => word.terms));
    const related = pages.some(({ terms }) => terms.some((term) => asked.has(term))) || mentions(library, path, asked);
    if (pages.length < 2 && !related)
        return null;
    return { path, reworded: pages.some(({ terms }) => terms.some((term) => !asked.has(term))) };
}
function mentions(library, path, asked) {
    const wanted = new Set([...asked].map((term) => library.numberOf(term)));
    const named = library.page(path).flatMap(({ head, around }) => [head, around]);
    return named.some((numbers) => numbers.some((number) => wanted.has(number)));
}

;// CONCATENATED MODULE: ./build/steps/diagnose/said-anywhere.js
const said_anywhere_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Of one text; what is left is looked through as it stands. */
const said_anywhere_MOST_WORDS = 5_000;
/**
 * Tells whether a word stands anywhere in the docs, in any language, also as a part of another word: as somebody finds
 * it who searches the files for it. Each word is looked for once.
 *
 * @param paths of all pages: a word of a page's address is no unknown one
 * @param others what `wordList` has not met of the docs when a word is asked about
 */
function saidAnywhere(wordList, paths, others) {
    const readAll = () => {
        for (const { title, description, keywords, heading, text } of others()) {
            let left = said_anywhere_MOST_WORDS;
            for (const part of [title, description, ...keywords, heading, text])
                wordList.read(part ?? '', () => left-- > 0);
        }
        return [...wordList.words, ...wordList.unread].join('\n').toLowerCase();
    };
    const known = new Map();
    let words = null;
    let names = null;
    return (word) => {
        words ??= readAll();
        names ??= new Set([...paths].flatMap((path) => path.normalize('NFKC').toLowerCase().match(said_anywhere_WORD) ?? []));
        const lower = word.toLowerCase();
        const said = known.get(word) ?? (words.includes(lower) || names.has(lower));
        known.set(word, said);
        return said;
    };
}

;// CONCATENATED MODULE: ./build/steps/diagnose/word-list.js
const word_list_BITS = 7;
const FIRST_WIDE = 1 << word_list_BITS;
/** Nearly every word has so few ASCII letters that they make two 32-bit integers: it needs no string. */
const SHORT = 9;
/** Of the short words met last so many are remembered, in bits: more than most sites have. */
const PLACES = 15;
/** Words are runs of letters, marks and digits, after NFKC. */
function createWordList() {
    const words = [];
    const unread = [];
    const numbers = new Map();
    const numberOf = (word) => {
        const number = numbers.get(word) ?? words.push(word) - 1;
        numbers.set(word, number);
        return number;
    };
    // By a hash: the two integers of a word, and its number.
    const highs = new Int32Array(1 << PLACES);
    const lows = new Int32Array(1 << PLACES);
    const recent = new Int32Array(1 << PLACES);
    const numberOfShort = (text, start, end, high, low) => {
        const place = Math.imul(low ^ Math.imul(high, 31), 0x9e3779b1) >>> (32 - PLACES);
        if (lows[place] !== low || highs[place] !== high) {
            highs[place] = high;
            lows[place] = low;
            recent[place] = numberOf(text.slice(start, end));
        }
        return recent[place];
    };
    return {
        words,
        unread,
        read(written, each) {
            const text = written.normalize('NFKC');
            for (let start = 0; start < text.length; start++) {
                let end = start;
                let high = 0;
                let low = 0;
                let isShort = true;
                for (; end < text.length; end++) {
                    const unit = text.charCodeAt(end);
                    if (unit < FIRST_WIDE ? IN_WORD[unit] !== 1 : !isInWord(text, end))
                        break;
                    high = (high << word_list_BITS) | (low >>> (32 - word_list_BITS));
                    low = (low << word_list_BITS) | unit;
                    if (unit >= FIRST_WIDE || end - start >= SHORT)
                        isShort = false;
                }
                if (end === start)
                    continue;
                if (!each(isShort ? numberOfShort(text, start, end, high, low) : numberOf(text.slice(start, end)))) {
                    unread.push(text.slice(end));
                    return;
                }
                start = end;
            }
        },
    };
}
const word_list_LETTER = /[\p{L}\p{M}\p{N}]/u;
const IN_WORD = Uint8Array.from({ length: FIRST_WIDE }, (_, unit) => Number(word_list_LETTER.test(String.fromCharCode(unit))));
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;
const word_list_UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;
/** By UTF-16 unit: half a character has no kind of its own. */
const kinds = new Uint8Array(0x10000);
function isInWord(text, at) {
    const unit = text.charCodeAt(at);
    if (kinds[unit] !== word_list_UNKNOWN)
        return kinds[unit] === INSIDE;
    if (unit >= FIRST_HALF && unit <= LAST_HALF)
        return word_list_LETTER.test(characterAt(text, at));
    kinds[unit] = word_list_LETTER.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
    return kinds[unit] === INSIDE;
}
/** The whole character of which a half stands there. */
function characterAt(text, at) {
    const whole = String.fromCodePoint(text.codePointAt(at - 1) ?? 0);
    return whole.length > 1 ? whole : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

;// CONCATENATED MODULE: ./build/steps/diagnose.js







const diagnose_MOST_WORDINGS = 8;
/** Coverage from which on a page answers, and below which it does not; between the two nobody can tell. */
const COVERED = 0;
const NOT_COVERED = -0.05;
/** A reader's own page is in doubt the better one. */
const diagnose_HOME = 0.5;
const CERTAIN = 1;
const diagnose_UNKNOWN = { kind: 'unknown', path: null, file: null, heading: null, found: [], absent: [] };
/**
 * Reads the docs once and then says of each question why they failed its readers. `asked`: every wording that will
 * be asked about, or null to index all words of the docs, which takes several times as long.
 */
function createDiagnosis(sections, asked = null) {
    const shelves = byLanguage(sections);
    const wordList = createWordList();
    const libraries = new Map();
    const libraryOf = (language) => {
        const library = libraries.get(language) ?? createLibrary(language, shelves.get(language) ?? [], asked, wordList);
        libraries.set(language, library);
        return library;
    };
    const main = [...shelves].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
    const languageOfPage = new Map([...shelves].flatMap(([language, own]) => own.map(({ path }) => [path, language])));
    const isSaid = saidAnywhere(wordList, languageOfPage.keys(), () => {
        return [...shelves].flatMap(([language, own]) => (libraries.has(language) ? [] : own));
    });
    const read = (question) => {
        const texts = [...new Set(question.texts)].slice(0, diagnose_MOST_WORDINGS);
        const usual = (question.page && languageOfPage.get(question.page)) || main;
        const told = languageAsked(texts, usual);
        if (told === null || usual === undefined)
            return null;
        const language = shelves.has(told) || !diagnose_isSlip(texts, told, libraryOf(usual)) ? told : usual;
        if (!shelves.has(language))
            return null;
        const library = libraryOf(language);
        const wordings = texts.map((text) => library.read(text)).filter(({ words }) => words.length > 0);
        return wordings.length === 0 ? null : { library, wordings };
    };
    return {
        diagnose(question) {
            const reading = read(question);
            if (reading === null)
                return diagnose_UNKNOWN;
            const judged = judge(question, reading.wordings, reading.library);
            return { ...judged, absent: judged.absent.filter((word) => !isSaid(word)) };
        },
        nearest(question, limit) {
            const reading = read(question);
            if (reading === null)
                return [];
            const named = question.page === null ? [] : [question.page];
            return coveringPages(reading.wordings, reading.library, named)
                .slice(0, limit)
                .map(({ path }) => path);
        },
    };
}
function judge(question, wordings, library) {
    const proof = recoveredOn(question.recoveries, wordings, library);
    const pages = coveringPages(wordings, library, [question.page, proof?.path].filter((path) => path != null));
    const [best] = pages;
    if (best === undefined)
        return told('missing', wordings, library, null);
    const proven = proof && pages.find(({ path }) => path === proof.path);
    if (proof && proven) {
        const kind = proof.reworded ? 'wording' : proof.path === question.page ? 'on-page' : 'elsewhere';
        return told(kind, wordings, library, proven.shelf);
    }
    const own = pages.find(({ path }) => path === question.page);
    if (best.coverage >= COVERED) {
        const here = own !== undefined && own.coverage >= best.coverage - diagnose_HOME;
        const page = here ? own : best;
        const kind = onlyInOtherWords(page, wordings, library) ? 'wording' : here ? 'on-page' : 'elsewhere';
        return told(kind, wordings, library, page.shelf);
    }
    if (isWording(best, wordings, library))
        return told('wording', wordings, library, best.shelf);
    return told(best.coverage < NOT_COVERED ? 'missing' : 'unknown', wordings, library, best.shelf);
}
/** Without the words that mean the same as the readers', nothing would tell that the page covers it. */
function onlyInOtherWords({ path }, wordings, library) {
    if (wordings.every(({ words }) => words.every(({ also }) => also.length === 0)))
        return false;
    const asSaid = wordings.map((wording) => ({
        ...wording,
        words: wording.words.map((word) => ({ ...word, also: [] })),
    }));
    const page = coveringPages(asSaid, library, [path]).find((one) => one.path === path);
    return page === undefined || page.coverage < COVERED;
}
/**
 * A quarter of the wordings find the page beyond doubt, and half of them have words found nowhere: the docs cover it,
 * in words that most readers do not use.
 */
function isWording({ coverages }, wordings, library) {
    const lost = wordings.filter(({ words }, at) => {
        return (coverages[at] ?? 0) < NOT_COVERED && words.some((word) => isAbsent(word, library));
    });
    const certain = coverages.filter((coverage) => coverage >= CERTAIN);
    return certain.length * 4 >= wordings.length && lost.length * 2 >= wordings.length;
}
function byLanguage(sections) {
    const pages = Map.groupBy(sections, (section) => section.path);
    const shelves = new Map();
    for (const own of pages.values()) {
        const start = own.slice(0, 3).map(({ heading, title, text }) => `${heading ?? title ?? ''}\n${text.slice(0, 500)}`);
        const language = pageLanguageOf(start.join('\n'));
        const shelf = shelves.get(language) ?? [];
        shelves.set(language, shelf);
        for (const section of own)
            shelf.push(section);
    }
    return shelves;
}
/** The language of most wordings; those too short to tell go with the page they were asked on. */
function languageAsked(texts, otherwise) {
    const counts = new Map();
    for (const text of texts) {
        const language = languageOf(text.toLowerCase());
        if (language !== null)
            counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise ?? null;
}
/** A language that the docs do not have, told by one word where all others stand in the docs: "azure ad" is no Italian. */
function diagnose_isSlip(texts, told, usual) {
    return texts.every((text) => {
        const small = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => isStopWord(word, told));
        const words = usual.read(text).words.filter(({ surface }) => !small.includes(surface.toLowerCase()));
        return small.length < 2 && words.length > 0 && words.every((word) => !isAbsent(word, usual));
    });
}

;// CONCATENATED MODULE: ./build/steps/owners/pattern.js
/** GitHub's own names are no deeper, and hostile patterns get no more work than this. */
const MOST_SEGMENTS = 40;
/**
 * A CODEOWNERS pattern as a test of file names from the repository's root, or null where GitHub would not take it
 * (`!`, `[`, `***`). Own code, because `.gitignore` libraries match what CODEOWNERS does not (`docs/*` there owns
 * everything below `docs/`), and because their regular expressions can be made to run for hours; this takes time in
 * proportion to pattern and name.
 */
function compilePattern(pattern) {
    if (/^!|(?<!\\)\[|\*\*\*/.test(pattern) || /^\/*$/.test(pattern))
        return null;
    const names = pattern.split('/').filter((name) => name !== '');
    if (names.length > MOST_SEGMENTS)
        return null;
    if (!pattern.slice(0, -1).includes('/'))
        names.unshift('**');
    if (pattern.endsWith('/'))
        names.push('**');
    // A last name that is no bare wildcard may be a folder, and then owns what is in it.
    const folder = !/^\*\*?$/.test(names.at(-1) ?? '');
    const segments = names.map((name) => (name === '**' ? null : marksOf(name)));
    return (file) => matchSegments(segments, file.split('/'), folder);
}
function marksOf(name) {
    return [...name.matchAll(/\\?(.)/gsu)].map(([whole, char = '']) => {
        return { char, wild: whole === char && (char === '*' || char === '?') };
    });
}
function matchSegments(segments, names, folder) {
    let reached = [0];
    for (const [at, segment] of segments.entries()) {
        const [least] = reached;
        if (least === undefined)
            return false;
        const from = segment === null && at === segments.length - 1 ? least + 1 : least;
        if (segment === null)
            reached = Array.from({ length: Math.max(0, names.length + 1 - from) }, (_, i) => from + i);
        else
            reached = reached.flatMap((place) => (matchName(segment, names[place]) ? [place + 1] : []));
    }
    return reached.includes(names.length) || (folder && reached.length > 0);
}
/** Greedy, with one point to come back to: never more steps than marks times characters. */
function matchName(marks, name) {
    if (name === undefined)
        return false;
    const chars = [...name];
    let at = 0;
    let star = -1;
    let back = 0;
    for (let i = 0; i < chars.length;) {
        const mark = marks[at];
        if (mark?.wild && mark.char === '*') {
            star = at++;
            back = i;
        }
        else if (mark && (mark.wild || mark.char === chars[i])) {
            at++;
            i++;
        }
        else if (star !== -1) {
            at = star + 1;
            i = ++back;
        }
        else
            return false;
    }
    return marks.slice(at).every(({ char, wild }) => wild && char === '*');
}

;// CONCATENATED MODULE: ./build/steps/owners.js

/** Where GitHub looks, in its order; the first one found is the only one that counts. */
const owners_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a larger file. */
const owners_MOST_UNITS = 3_000_000;
const MOST_RULES = 5_000;
const owners_LONGEST_LINE = 1_000;
const MOST_OWNERS = 10;
/** E-mail addresses are owners too, but nothing to publish. Names that an enterprise manages end in `_` and its own. */
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})?$/;
/** The text of the CODEOWNERS file that GitHub would use, or null where there is none. */
function codeownersFile(files) {
    for (const place of owners_PLACES) {
        const text = files.get(place);
        if (text !== undefined)
            return text;
    }
    return null;
}
/** Reads CODEOWNERS: the last rule that matches a file names its owners. A rule that is no rule is left out. */
function createOwners(codeowners) {
    if (codeowners === null || codeowners.length > owners_MOST_UNITS)
        return { ownersOf: () => [] };
    const rules = codeowners
        .split(/\r?\n/, MOST_RULES * 4)
        .flatMap((line) => ruleOf(line) ?? [])
        .slice(-MOST_RULES)
        .reverse();
    const known = new Map();
    return {
        ownersOf(file) {
            const owners = known.get(file) ?? rules.find(({ matches }) => matches(file))?.owners ?? [];
            known.set(file, owners);
            return owners;
        },
    };
}
function ruleOf(line) {
    if (line.length > owners_LONGEST_LINE)
        return null;
    const [pattern, ...rest] = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
    if (pattern === undefined || pattern.startsWith('#'))
        return null;
    const matches = compilePattern(pattern);
    if (matches === null)
        return null;
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const named = (comment === -1 ? rest : rest.slice(0, comment)).filter((word) => OWNER.test(word));
    return { matches, owners: [...new Set(named)].slice(0, MOST_OWNERS) };
}

;// CONCATENATED MODULE: ./build/steps/vocabulary/rewording.js



/** Longer differences are another question rather than another word. */
const rewording_MOST_WORDS = 3;
/** The words that one wording has for what the other calls otherwise, or null where they differ in more or in less. */
function rewordingOf(before, after) {
    const first = languageOf(before.toLowerCase());
    const second = languageOf(after.toLowerCase());
    if (first !== null && second !== null && first !== second)
        return null;
    const language = first ?? second ?? 'en';
    const asked = words_contentOf(before, language);
    const found = words_contentOf(after, language);
    const readers = rewording_without(asked, found);
    const docs = rewording_without(found, asked);
    if (!isTerm(readers) || !isTerm(docs) || rewording_isSlip(readers, docs))
        return null;
    return {
        readers: readers.map((word) => word.surface.toLowerCase()),
        docs: docs.map((word) => word.surface.toLowerCase()),
        related: readers.length < asked.length,
        key: [readers, docs].map((words) => words.flatMap((word) => word.terms).join(' ')).join(' > '),
    };
}
function rewording_without(words, others) {
    const known = new Set(others.map((word) => word.terms.join(' ')));
    return words.filter((word) => !known.has(word.terms.join(' ')));
}
function isTerm(words) {
    return words.length > 0 && words.length <= rewording_MOST_WORDS && words.some((word) => /\p{L}{2}/u.test(word.surface));
}
/** A slip of the pen set right is no vocabulary. */
function rewording_isSlip(readers, docs) {
    const right = docs.flatMap((word) => word.terms);
    return readers.every((word) => word.terms.every((term) => right.some((other) => isSlipOf(term, other))));
}

;// CONCATENATED MODULE: ./build/steps/vocabulary/shelf.js


/** Looks pages up by path; reads each only when it is asked for. */
function createShelf(sections) {
    const pages = Map.groupBy(sections, (section) => section.path);
    const known = new Map();
    return {
        page(path) {
            const page = known.get(path) ?? shelve(path, pages.get(path) ?? []);
            known.set(path, page);
            return page;
        },
    };
}
function shelve(path, sections) {
    const [first] = sections;
    if (first === undefined)
        return null;
    const text = sections.map((section) => [section.heading ?? '', section.text].join('\n')).join('\n');
    const reader = new TermReader(pageLanguageOf(text));
    const said = new Set(reader.terms([first.title, first.description, text].join('\n')));
    const keywords = first.keywords.map((keyword) => new Set(reader.terms(keyword)));
    const holds = (terms, words) => {
        const wanted = words.flatMap((word) => reader.terms(word));
        return wanted.length > 0 && wanted.every((term) => terms.has(term));
    };
    return {
        path,
        file: first.file,
        keywords: first.keywords,
        says: (words) => holds(said, words),
        hasKeyword: (words) => keywords.some((terms) => holds(terms, words)),
    };
}

;// CONCATENATED MODULE: ./build/steps/vocabulary.js



const MOST_PAIRS = 50;
/** Two wordings without a common word may be two questions: a single reader proves nothing then. */
const READERS_WITHOUT_COMMON_WORD = 2;
/**
 * What readers say and what the docs say instead: from turns whose reader rephrased and then got an answer. The
 * docs' words must stand on the page that answered, the readers' must not.
 *
 * @param turns unanswered turns, redacted
 * @param pageOf the page an address leads to, or null
 * @returns most conversations first, at most 50
 */
function vocabularyOf(turns, pageOf, sections) {
    const shelf = createShelf(sections);
    const found = turns.flatMap((turn) => {
        const path = turn.recovery?.address == null ? null : pageOf(turn.recovery.address);
        const rewording = turn.recovery && path !== null ? rewordingOf(turn.query, turn.recovery.query) : null;
        const page = path === null ? null : shelf.page(path);
        if (rewording === null || page === null || !teaches(rewording, page))
            return [];
        return [{ rewording, page, conversation: turn.conversation }];
    });
    const findings = [...Map.groupBy(found, ({ rewording, page }) => `${rewording.key}\n${page.path}`).values()]
        .map((same) => ({ same, count: new Set(same.map(({ conversation }) => conversation)).size }))
        .filter(({ same, count }) => count >= (same.some((one) => one.rewording.related) ? 1 : READERS_WITHOUT_COMMON_WORD))
        .map(({ same: [first], count }) => findingOf(first, count))
        .sort((a, b) => b.count - a.count || byText(a.readers, b.readers) || byText(a.docs, b.docs))
        .slice(0, MOST_PAIRS);
    return withEarlierKeywords(findings);
}
/** A page has one line of keywords: each that is offered holds what the one before it added. */
function withEarlierKeywords(findings) {
    const added = new Map();
    return findings.map((finding) => {
        const { keywords, page, readers } = finding;
        const before = added.get(page) ?? [];
        if (keywords === null)
            return finding;
        if (before.includes(readers))
            return { ...finding, keywords: null };
        added.set(page, [...before, readers]);
        return { ...finding, keywords: [...keywords.slice(0, -1), ...before, readers] };
    });
}
function teaches(rewording, page) {
    return page.says(rewording.docs) && !page.says(rewording.readers);
}
function findingOf({ rewording, page }, count) {
    const readers = rewording.readers.join(' ');
    const keywords = page.hasKeyword(rewording.readers) ? null : [...page.keywords, readers];
    return { readers, docs: rewording.docs.join(' '), page: page.path, count, file: page.file, keywords };
}

;// CONCATENATED MODULE: ./build/run/think.js








/** Diagnoses beyond the most important questions would be read by nobody. */
const DIAGNOSED = 1_000;
/** Questions, pages and what is to be said of them: all from what was gathered, nothing from outside. */
function think(gathered, { inputs, window, detail, now, outsider }) {
    const { rows, before, files, docs, invalid, partialReason } = gathered;
    const analysis = analyse({ rows, before }, docs, { ...inputs, window, outsider });
    const { locator, sections, grouping, groups, selection } = analysis;
    const owners = createOwners(codeownersFile(files));
    const pageOf = (address) => docsPage({ place: locator.locate(address) });
    const vocabulary = vocabularyOf(selection.unanswered, pageOf, sections);
    const diagnosesOf = diagnosing(analysis, pageOf);
    const trendsOf = (all) => createTrend(all, analysis.before?.unanswered ?? null);
    const told = {
        reportId: inputs.reportId,
        now,
        window,
        detail,
        invalid,
        partialReason,
        diagnoses: diagnosesOf(groups),
        trends: trendsOf(groups),
        vocabulary: vocabulary.map(({ readers, docs, page, count }) => ({ readers, docs, page, count })),
        ownersOf: (file) => owners.ownersOf(file),
    };
    let last = { groups, told };
    const remembering = (known) => {
        const apart = keepApart(grouping, known);
        if (apart === groups)
            return { groups, told };
        if (!sameGroups(apart, last.groups)) {
            last = { groups: apart, told: { ...told, diagnoses: diagnosesOf(apart), trends: trendsOf(apart) } };
        }
        return last;
    };
    return { analysis, vocabulary, told, remembering };
}
/** A decision is asked for again whenever something moved; most often the questions are the same. */
function sameGroups(a, b) {
    const keysOf = (all) => all.map(({ turns }) => turns.map(({ key }) => key).join(' ')).join('\n');
    return a.length === b.length && keysOf(a) === keysOf(b);
}
/** Diagnoses by group; each group is looked at once, in whatever company it comes again. */
function diagnosing({ sections, groups }, pageOf) {
    const known = new Map();
    if (sections.length === 0)
        return () => known;
    const library = createDiagnosis(sections, groups.slice(0, DIAGNOSED).flatMap(allWordings));
    return (all) => {
        for (const group of all.slice(0, DIAGNOSED)) {
            if (known.has(group))
                continue;
            const recoveries = group.turns.flatMap(({ recovery }) => recovery === null
                ? []
                : [{ query: recovery.query, path: recovery.address === null ? null : pageOf(recovery.address) }]);
            known.set(group, library.diagnose({ texts: allWordings(group), page: mainPage(group.turns), recoveries }));
        }
        return known;
    };
}

;// CONCATENATED MODULE: ./build/text/placeholder.js
const placeholder_SAMPLE = /your|example|placeholder|change[_-]?me|replace|insert|dummy|sample|redacted/i;
const TEMPLATE = /^\$[\w{(]|\$\{|\{\{|^<|>$|%[sd](?![0-9a-f])|^%\w+%$|^\{.*\}$|process\.env|os\.environ|getenv|import\.meta|secrets\.|\.\.\.|…|\*{3}|^\[/i;
const FILLER = /x{4}|(?:xxx-?){2}|_{4}|-{4}/i;
/** A value that is its own name: `api_key`, `secret-token`, `my_password`. */
const OWN_NAME = /^(?:(?:my|the|some|foo|bar|fake|demo|api|access|secret|auth|private|bearer|client|key|token|password|passwd|pass|pwd|value|here|id|name|user)[_-]?)+\d?$/i;
/** Whether a value only stands for one: `YOUR_API_KEY`, `<token>`, `${{ secrets.X }}`, `xxxx`, `sk-...`. */
function isPlaceholder(value) {
    const bare = value.replace(/^["'`]+|["'`]+$/g, '');
    return [TEMPLATE, FILLER, placeholder_SAMPLE, OWN_NAME].some((pattern) => pattern.test(bare)) || hasFewCharacters(bare);
}
function hasFewCharacters(value) {
    const letters = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return letters.length >= 6 && new Set(letters).size <= Math.min(4, letters.length / 3);
}

;// CONCATENATED MODULE: ./build/text/scrambled.js
/**
 * Whether capitals stand all over `value`, also next to each other: so are no words written, nor the names made of
 * them (`getServerSideProps`). At least twelve letters.
 */
function isScrambled(value) {
    const letters = value.replace(/[^A-Za-z]/g, '');
    if (letters.length < 12)
        return false;
    const up = scrambled_count(letters, /[a-z](?=[A-Z])/g);
    const down = scrambled_count(letters, /[A-Z](?=[a-z])/g);
    const capitals = scrambled_count(letters, /[A-Z](?=[A-Z])/g);
    return (up + down) / letters.length >= 0.45 || Math.min(up, capitals) >= Math.max(2, letters.length / 8);
}
function scrambled_count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/text/span.js
/** Spans in order with the overlapping ones made one; the first of the list lends its label. */
function merged(spans) {
    const rank = new Map(spans.map((span, index) => [span.label, index]).reverse());
    const inOrder = spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
    const result = [];
    for (const span of inOrder) {
        const last = result.at(-1);
        if (last === undefined || span.start >= last.end)
            result.push(span);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end), label: first(last, span) };
    }
    return result;
    function first(a, b) {
        return (rank.get(a.label) ?? 0) <= (rank.get(b.label) ?? 0) ? a.label : b.label;
    }
}
/** Every match. `matchAll` alone copies its pattern first, which costs ten times as much as a search in vain. */
function hits(text, pattern) {
    return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
/** The spans of every match; where the pattern has a first group, only that group's. */
function matches(text, pattern, label) {
    return hits(text, pattern).map((match) => {
        const value = match[1] ?? match[0];
        const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(value));
        return { start, end: start + value.length, label };
    });
}

;// CONCATENATED MODULE: ./build/text/credential.js



const BARE = String.raw `(?:[^\s"'\x60,;&<>{}()\[\]]|[,;](?![\s\w.-]{0,40}=|\s|$)|&(?![\w.-]{0,40}=)){4,500}`;
const VALUE = new RegExp(String.raw `"(?<double>[^"\n]{4,500})"|'(?<single>[^'\n]{4,500})'|\x60(?<ticks>[^\x60\s]{4,500})\x60|(?<bare>${BARE})`, 'y');
/** `name = value` as programs, settings, headers, queries and tags write it, and as people do. */
const credential_NAMES = [
    /(?<![\w.-])([A-Za-z_][\w.-]*)["'`\]]{0,2}(?:\s{0,3}(?:=>|:=|={1,2}|:)|>)\s{0,3}/g,
    /\b((?:(?:api|access|secret|private|auth|signing|encryption|admin|account|license|client|bearer|session|root|database|db)[ -]){0,2}(?:key|token|secret|password|passwd|pwd|passphrase|passcode|credentials?))(?:\s{0,3}(?:is|was|are|:|=|->|→)\s{0,3}|\s(?=["'`]))/gi,
    /(?<![\w-])--([a-z][\w-]*)[= ]\s{0,3}/gi,
];
const PASSWORD = /pass(?:word|wd|wort|phrase|code)$|(?:^|_|db|user|root|smtp|sql)pass$|pwd$|^contrase(?:n|ñ)a$/;
const SECRET = /(?:secret|token|credentials?|jwt|cookie|session|session_?id|sid|sessid|connection_?string|signature|(?:api|app|application|access|secret|private|signing|encryption|auth|account|shared_access|master|admin|subscription|service|service_role|anon|license|storage|deploy|ssh|write|read|ingest|integration|webhook|client|consumer|hmac|jwt|security|functions?)_?key(?:_base)?|(?:^|_)auth)$/;
const NO_SECRET = /(?:next|page|cursor|continuation|design|max|min|num|total|idempotency|stop|eos|bos|pad|public)_?(?:token|key|session|secret)$/;
const STAGE = /[_-]?(?:\d{1,3}|prod|production|dev|test|live|staging|value|v\d)$/;
const HEADER = /\b(?:authorization["']?\s{0,3}[:=]\s{0,3}["']?\s?)(?:(?:bearer|basic|token|apikey|bot|digest|ssws)\s{1,3})?([\w.~+/=:-]{8,})/gi;
const SCHEME = /\b(?:bearer|basic|ssws)\s{1,3}([\w.~+/-]{16,}={0,2})/gi;
const BASIC = /\bbasic\s{1,3}([A-Za-z0-9+/]{8,500}={0,2})/gi;
const CURL_USER = /(?<!\S)(?:-u|--user|--proxy-user)[= ]?\s{0,3}["']?([^\s:"']{1,100}:[^\s"']{3,200})/g;
const MYSQL = /\b(?:mysql|mysqldump|mariadb)\b[^\n]{0,60}?\s-p([^\s-]\S{4,100})/g;
const QUERY = /[?&;](?:sig|signature|key|code|auth|otp|x-amz-(?:signature|security-token|credential)|[\w-]*(?:token|secret|password|api_?key))=([^\s&#"'<>]{8,500})/gi;
/** Every pattern here asks for one of these; most questions have none. */
const TELLING = /[=:>"'\x60→-]|is|was|are|bearer|basic|ssws/i;
/** Values that a name, a header or an option says are secret. */
function credentials(text) {
    if (!TELLING.test(text))
        return [];
    const carried = [HEADER, SCHEME, QUERY].flatMap((pattern) => matches(text, pattern, 'token'));
    return [
        ...credential_NAMES.flatMap((names) => named(text, names)),
        ...carried.filter(({ start, end }) => isOpaque(text.slice(start, end))),
        ...matches(text, BASIC, 'password').filter(({ start, end }) => isPair(text.slice(start, end))),
        ...matches(text, MYSQL, 'password').filter(({ start, end }) => isPassword(text.slice(start, end))),
        ...matches(text, CURL_USER, 'password').filter(({ start, end }) => isLogin(text.slice(start, end))),
    ];
}
/** With more secrets than this, a text is nothing but secrets, and no value is spared any more. */
const credential_PATIENCE = 60;
function named(text, names) {
    const spans = [];
    let looked = 0;
    for (const match of hits(text, names)) {
        const from = match.index + match[0].length;
        const label = from < (spans.at(-1)?.end ?? 0) ? null : labelFor(match[1] ?? '');
        const value = label === null ? null : valueAt(text, from);
        if (label === null || value === null)
            continue;
        const isReal = label === 'password' ? isPassword : isOpaque;
        const loud = text.charAt(value.end) === '!' ? { start: value.start, end: value.end + 1 } : value;
        const real = [value, loud].find(({ start, end }) => isReal(text.slice(start, end)));
        if (real !== undefined || looked++ >= credential_PATIENCE)
            spans.push({ ...(real ?? value), label });
    }
    return spans;
}
/** Where the value that starts at `from` stands, without its quotes; null where there is none. */
function valueAt(text, from) {
    VALUE.lastIndex = from;
    const { double, single, ticks, bare } = VALUE.exec(text)?.groups ?? {};
    const quoted = double ?? single ?? ticks;
    const start = quoted === undefined ? from : from + 1;
    const value = quoted ?? bare?.replace(/[.!?:*]+$/, '');
    return value === undefined ? null : { start, end: start + value.length };
}
function labelFor(name) {
    const plain = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_')
        .replace(STAGE, '');
    if (PASSWORD.test(plain))
        return 'password';
    return SECRET.test(plain) && !NO_SECRET.test(plain) ? 'secret' : null;
}
const ALGORITHM = /^(?:base\d\d|sha-?\d+|md5|bcrypt|argon2\w*|pbkdf2|oauth2?|aes-?\d+|[hrep]s\d{3}|utf-?\d+|x\.?509|ed25519|v\d|auth0|[ui]?int\d*|varchar\d*)(?![a-z0-9])/i;
const credential_MEMBER = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/;
const credential_WORDS = /^(?:[A-Za-z]+\d{0,4}|\d{1,4})(?:[-_./:][A-Za-z]*\d{0,4})*$/;
/** Long enough, with a digit or of several kinds of characters, and no stand-in. */
function isPassword(value) {
    if (value.length < 5 || isNoValue(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
    return /\d/.test(value) || (kinds >= 3 && value.length >= 8) || isScrambled(value);
}
/** Long, with digits or capitals all over, and neither words nor a number. */
function isOpaque(value) {
    if (value.length < 8 || /^\d+$/.test(value) || isNoValue(value))
        return false;
    if (isScrambled(value))
        return true;
    if (credential_WORDS.test(value))
        return false;
    return /\d/.test(value) || (value.length >= 20 && value.replace(/[^A-Z]/g, '').length > value.length * 0.3);
}
/** Base64 of `name:password`. */
function isPair(value) {
    return /^[^:\s]+:\S+$/.test(Buffer.from(value, 'base64').toString('latin1'));
}
/** `name:password`, and not the numbers of a user and a group. */
function isLogin(value) {
    const password = value.slice(value.indexOf(':') + 1);
    return /\D/.test(value.replace(':', '')) && !isPlaceholder(password) && !/^(?:pass|secret|changeme)$/i.test(password);
}
function isNoValue(value) {
    return isPlaceholder(value) || ALGORITHM.test(value) || isPath(value) || isMember(value);
}
/** Base64 begins with a slash as well, once in 64 times. */
function isPath(value) {
    return /^(?:https?:\/\/|@|\.{1,2}\/)/i.test(value) || (value.startsWith('/') && !isScrambled(value));
}
/** `config.token1` is where a value is kept; a token with a dot in it has capitals and digits all over. */
function isMember(value) {
    return credential_MEMBER.test(value) && value.split('.').every((part) => /^[A-Za-z_$]+\d{0,2}$/.test(part));
}

;// CONCATENATED MODULE: ./build/text/ip.js

const V4 = /(?<![A-Za-z0-9.])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
/** In every address, and in little else; finding one costs a fifth of trying the pattern everywhere. */
const TWO_COLONS = /:[0-9a-f]{0,4}:/i;
const V6 = /(?<![\w:.])(?=[0-9a-f]{0,4}:)[0-9a-f:]{3,39}(?![\w:])/gi;
/** As providers name the machines of their customers: `ec2-203-0-114-7.compute.…`. */
const IN_NAME = /(?<=[a-z]\d?-)\d{1,3}(?:-\d{1,3}){3}(?=[.-][a-z])/gi;
/**
 * Four numbers with dots are a version as well: after such a word, when all but the first have one digit, or with a
 * zero at the end, where an address would be that of a network and nobody's own.
 */
const VERSION_BEFORE = /(?:[a-z]\/|[~^]|\.net\s|[<>=]=\s?|\b(?:v|ver|versions?|release|build|sdk|firmware|agent|driver|upgrad\w{1,4}(?: (?:to|from))?)[ .:=]{0,2})$/i;
const ip_VERSION = /^[12]?\d(?:\.\d){3}$/;
/** Networks that are nobody's: private, loopback, link-local, shared, documentation, benchmarks (RFC 6890). */
const NOBODYS = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|198\.1[89]|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const NOBODYS_V6 = /^(?:2001:(?:db8|0?):|3fff:[0-9a-f]{0,3}:)/;
/** Name servers that everybody names. */
const EVERYBODYS = new Set([
    '1.1.1.1',
    '1.0.0.1',
    '8.8.8.8',
    '8.8.4.4',
    '9.9.9.9',
    '149.112.112.112',
    '208.67.222.222',
    '208.67.220.220',
    '2001:4860:4860::8888',
    '2001:4860:4860::8844',
    '2606:4700:4700::1111',
    '2606:4700:4700::1001',
    '2620:fe::fe',
    '2620:fe::9',
]);
/** Public IP addresses of either kind. */
function ipAddresses(text) {
    const v4 = hits(text, V4).filter(({ index, 0: value }) => isPublicV4(value) && !isVersion(text, index, value));
    const v6 = (TWO_COLONS.test(text) ? hits(text, V6) : []).filter(([value]) => isPublicV6(value));
    const names = hits(text, IN_NAME).filter(([value]) => isPublicV4(value.replaceAll('-', '.')));
    return [...v4, ...v6, ...names].map(({ index, 0: value }) => ({
        start: index,
        end: index + value.length,
        label: 'IP address',
    }));
}
function isPublicV4(value) {
    const [first = 0, ...rest] = value.split('.').map(Number);
    return first < 224 && rest.every((part) => part < 256) && !NOBODYS.test(value) && !EVERYBODYS.has(value);
}
function isVersion(text, index, value) {
    if (value.endsWith('.0') && text.charAt(index + value.length) !== '/')
        return true;
    return ip_VERSION.test(value) || VERSION_BEFORE.test(text.slice(Math.max(0, index - 20), index));
}
/** The global addresses are 2000::/3; the parser of URLs knows what is an address, and its short form. */
function isPublicV6(value) {
    const short = URL.parse(`http://[${value}]`)?.hostname.slice(1, -1) ?? '';
    return /^[23][0-9a-f]{3}:/.test(short) && !NOBODYS_V6.test(short) && !EVERYBODYS.has(short);
}

;// CONCATENATED MODULE: ./build/text/option.js



const option_VALUE = String.raw `["']?(?<value>[^\s"']{4,200})`;
/** Which letter takes the password differs from program to program; the words between are few. */
const OPTIONS = [
    String.raw `(?:docker|podman|nerdctl|helm|az|oc|aws)\b[^\n]{0,40}?\blogin\b[^\n]{0,80}?\s-p[ =]?`,
    String.raw `(?:sshpass|mongo(?:sh|dump|restore|export|import)?|cqlsh|plink|pscp|arangosh)\b[^\n]{0,80}?\s-p[ =]?`,
    String.raw `(?:sqlcmd|bcp|mosquitto_(?:pub|sub)|zip|unzip)\b[^\n]{0,80}?\s-P[ =]?`,
    String.raw `ldap(?:search|add|modify|whoami)\b[^\n]{0,80}?\s-w[ =]?`,
    String.raw `redis-cli\b[^\n]{0,80}?\s-a[ =]?`,
    String.raw `(?:https?|xh|curlie)\s[^\n]{0,40}?-(?:a|-auth)[ =]["']?[^\s:"']{1,100}:`,
    String.raw `(?:curl|wget|http)\b[^\n]{0,200}?\s(?:-u|--user)[ =]?["']?(?=[\w-]{16,200}:(?![\w/]))`,
].map((option) => new RegExp(String.raw `\b${option}${option_VALUE}`, 'g'));
/** Where the syntax itself says that a password follows. */
const option_PLACES = [
    String.raw `\blogin\s{1,3}\S{1,100}\s{1,3}password\s{1,3}`,
    String.raw `\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?(?=["'])`,
    String.raw `\b-?pass(?:in|out)?\s{0,3}[= ]?pass:`,
    String.raw `-(?:store|key|src|dest)(?:store)?pass\s{1,3}`,
    String.raw `\bjdbc:oracle:thin:[^\s/@]{1,100}\/(?=[^\s@]{1,200}@)`,
    String.raw `\bsqlplus\s{1,3}[^\s/@]{1,100}\/(?=[^\s@]{1,200}@)`,
    String.raw `\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?digest\b[^\n]{0,300}?\bresponse=`,
].map((place) => new RegExp(`${place}${option_VALUE}`, 'gi'));
/** In all of them. */
const HINT = /\s-\w|pass|ConvertTo-|jdbc:|sqlplus|digest/i;
/** Passwords that a command takes by an option of one letter, or that a place in a command is made for. */
function options(text) {
    if (!HINT.test(text))
        return [];
    return [
        ...OPTIONS.flatMap((option) => hits(text, option)).filter(({ groups }) => isPassword(groups?.['value'] ?? '')),
        ...option_PLACES.flatMap((place) => hits(text, place)).filter(({ groups }) => !isPlaceholder(groups?.['value'] ?? '')),
    ].map(({ index, 0: match, groups }) => {
        const value = (groups?.['value'] ?? '').replace(/[:@].*$/, '');
        const start = index + match.length - (groups?.['value'] ?? '').length;
        return { start, end: start + value.length, label: 'password' };
    });
}

;// CONCATENATED MODULE: ./build/text/personal.js

const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]/u;
const HOST_PART = /[\p{L}\p{N}.-]/u;
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 253;
/** RFC 2606, and what samples are written with. */
const SAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local)$/i;
const SAMPLE_PERSON = /^(?:you|your[\w.-]*|user(?:name)?|name|e?mail|someone|first\.?last|me|myname)$/i;
const SAMPLE_COMPANY = /^(?:(?:your|my)[\w-]*|company|domain|email|mail|acme|website|site)\.\w+$/i;
const personal_NOBODY = /^(?:foo|bar|test|abc)@(?:foo|bar|baz|test|abc)\.\w+$/i;
const personal_VERSION = /^\d+\.\d/;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|js|mjs|ts|css|json|tgz|zip|pdf|mp4)$/i;
/** E-mail addresses, but for samples, files (`logo@2x.png`) and `git@`. */
function emails(text) {
    const spans = [];
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
        const start = back(text, at);
        const end = forth(text, at + 1);
        if (isAddress(text.slice(start, at), text.slice(at + 1, end)))
            spans.push({ start, end, label: 'e-mail' });
    }
    return spans;
}
function back(text, at) {
    const quote = /"[^"\n@]{1,62}"$/.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at));
    if (quote !== null)
        return at - quote[0].length;
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_PART.test(text.charAt(start - 1)))
        start--;
    while (start < at && /[^\p{L}\p{N}_]/u.test(text.charAt(start)))
        start++;
    const assigned = text.slice(start, at).lastIndexOf('=');
    return assigned === -1 ? start : start + assigned + 1;
}
function forth(text, from) {
    let end = from;
    while (end < text.length && end - from < LONGEST_HOST && HOST_PART.test(text.charAt(end)))
        end++;
    while (end > from && /[^\p{L}]/u.test(text.charAt(end - 1)))
        end--;
    return end;
}
function isAddress(person, host) {
    if (person === '' || /^git$/i.test(person) || !/\.\p{L}[\p{L}\p{N}-]*\p{L}$/u.test(host) || /^[.-]|\.\./.test(host))
        return false;
    if (SAMPLE_HOST.test(host) || personal_VERSION.test(host) || FILE.test(host) || personal_NOBODY.test(`${person}@${host}`))
        return false;
    return !(SAMPLE_PERSON.test(person) && SAMPLE_COMPANY.test(host));
}
const CARD = {
    start: /(?<![\d.,+-]|0x)\d(?=\d\d)(?=(?:[ \u00a0\n./_-]{0,2}\d){12})/g,
    run: /(?:\d[ \u00a0\n./_-]{0,2}){13,19}/y,
    end: /(?<=\d)(?![\d-]|[.,]\d|[A-F]\w)/iy,
    shortest: 13,
};
const ISSUER = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6(?:011|4[4-9]|5)|3(?:0[0-5]|[689])|35(?:2[89]|[3-8])|62|5[06-8]|6304|6759|67)/;
/** Card numbers: a known issuer, a length that it uses, and the check digit. */
function cards(text) {
    return numbers(text, CARD, 'card number', (value) => {
        const digits = value.replace(/\D/g, '');
        return ISSUER.test(digits) && new Set(digits).size > 2 && luhn(digits) && isGrouped(value);
    });
}
/** Thirteen and more digits in one piece, or in groups as on a card; with odd signs between them exactly so. */
function isGrouped(value) {
    if (/[./_]|\D\D/.test(value))
        return /^\d{4}(?:\D+\d{4}){3}$|^\d{4}\D+\d{6}\D+\d{4,5}$/.test(value);
    return value.split(/\D/).every((group, _, all) => all.length === 1 || (group.length >= 3 && group.length <= 7));
}
function luhn(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
        const digit = Number(digits[digits.length - 1 - index]);
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
const IBAN = {
    start: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=(?:[ \u00a0\n-]?[A-Z0-9]){11})/gi,
    run: /(?:[A-Z0-9][ \u00a0\n-]?){15,34}/iy,
    end: /(?<=[A-Za-z0-9])(?![A-Za-z0-9])/y,
    shortest: 15,
};
/** International bank account numbers with the right check digits. */
function ibans(text) {
    return numbers(text, IBAN, 'IBAN', (value) => {
        const account = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
        return account.replace(/\D/g, '').length >= 7 && mod97(account.slice(4) + account.slice(0, 4)) === 1;
    });
}
function mod97(account) {
    let rest = 0;
    for (const letter of account) {
        for (const digit of String(Number.parseInt(letter, 36)))
            rest = (rest * 10 + Number(digit)) % 97;
    }
    return rest;
}
const SSN = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
/** United States social security numbers, but for the one on the sample card. */
function socialSecurity(text) {
    return found(text, SSN, 'social security number', (value) => value !== '078-05-1120' && value !== '123-45-6789');
}
function numbers(text, shape, label, isReal) {
    const spans = [];
    for (const { index: start } of hits(text, shape.start)) {
        if (start < (spans.at(-1)?.end ?? 0))
            continue;
        const end = longest(text, start, shape, isReal);
        if (end !== null)
            spans.push({ start, end, label });
    }
    return spans;
}
function longest(text, start, { run, end: mayEnd, shortest }, isReal) {
    run.lastIndex = start;
    const most = start + (run.exec(text)?.[0].length ?? 0);
    for (let end = most; end >= start + shortest; end--) {
        mayEnd.lastIndex = end;
        if (mayEnd.test(text) && isReal(text.slice(start, end)))
            return end;
    }
    return null;
}
function found(text, pattern, label, isReal) {
    return hits(text, pattern)
        .filter(([value]) => isReal(value))
        .map(({ index, 0: value }) => ({ start: index, end: index + value.length, label }));
}

;// CONCATENATED MODULE: ./build/text/phone.js

/** Digits as numbers are grouped, at most the 15 of E.164. */
const CANDIDATE = /(?<![\w.,/-])(?:\+|\(\+?)?\d(?:[ \u00a0()./\n-]{0,3}\d){6,14}(?![\w-]|[.,:]\d)/g;
/** A word before it that says what it is. */
const SAID_TO_BE = /(?:(?:\b(?:(?:tele)?phone|telef[oó]no?\w{0,6}|tel\.?(?= ?:| no)|call (?:me|us)|text me|mobile?(?:nummer|telefon)?|whatsapp|fax|sms|m[oó]vil|celular|cellulare|cell(?= ?(?:phone|is|:))|handy(?=nummer| ?:)|t[eé]l[eé]phone|telefoon(?:nummer)?)\b|телефон|电话|電話|手机|手機|전화|휴대폰|هاتف|جوال|טלפון|फ़ोन|โทร)[^\d\n+(]{0,20})$/i;
const DATE = /^\d{4}([-/. ])\d{1,2}\1\d{1,2}|^\d{1,2}([./-])\d{1,2}\2\d{4}/;
const QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Where a number without a country is tried; a leading zero is what the others dial before an area. */
const WITHOUT_ZERO = ['US'];
const WITH_ZERO = [
    'GB',
    'DE',
    'FR',
    'IT',
    'AU',
    'JP',
    'NL',
    'BE',
    'CH',
    'AT',
    'SE',
    'IN',
    'ZA',
    'KR',
    'BR',
];
/** With more numbers than this, a text is a list of numbers, and none is spared any more. */
const phone_PATIENCE = 40;
/** Cheap: whether it pays to load the telephone numbers of the world. */
function mayHoldPhone(text) {
    return phone_candidates(text).length > 0;
}
/** Numbers that can be called: with a country, grouped as one of the usual countries does, or said to be one. */
async function phones(text) {
    const { parsePhoneNumberFromString: parse } = await __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 7652));
    const isValid = (value) => countries(value).some((country) => parse(value, country)?.isValid() === true);
    return phone_candidates(text)
        .filter(({ value, said }, index) => said || index >= phone_PATIENCE || isValid(value.replace(/^00/, '+')))
        .map(({ start, value }) => ({ start, end: start + value.length, label: 'phone number' }));
}
function countries(value) {
    return /^\(?0/.test(value) ? WITH_ZERO : WITHOUT_ZERO;
}
function phone_candidates(text) {
    return hits(text, CANDIDATE)
        .flatMap(({ index: start, 0: value }) => {
        const said = SAID_TO_BE.test(text.slice(Math.max(0, start - 40), start));
        return (said ? [value] : withoutLast(value)).map((value) => ({ start, value, said }));
    })
        .filter(({ value }) => !DATE.test(value) && !QUAD.test(value))
        .filter(({ value, said }) => said || /^[+(]|^00/.test(value) || phone_isGrouped(value));
}
/** Also without the last one or two groups: an extension, a time or any other number may stand behind. */
function withoutLast(value) {
    const ends = [...value.matchAll(/[ \u00a0\n/]+/g)].map(({ index }) => index).slice(-2);
    return [value, ...ends.map((end) => value.slice(0, end))].filter((part) => part.replace(/\D/g, '').length >= 7);
}
/** As North America writes its numbers, or nine digits and more after a zero in two to five groups. */
function phone_isGrouped(value) {
    if (!value.startsWith('0'))
        return /^(?:1[ .-]?)?\d{3}[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(value);
    const groups = value.split(/\D+/).length;
    return value.replace(/\D/g, '').length >= 9 && groups >= 2 && groups <= 5;
}

;// CONCATENATED MODULE: ./build/text/private-key.js

const BEGIN = /-{2,5}\s?BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/g;
const END = /-{2,5}\s?END (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/g;
const PUTTY = /PuTTY-User-Key-File-\d: [\w-]{1,30}/g;
/** Lines of a key, also with its line ends written out (`\n`), with headers, or quoted. */
const BODY = /(?:\s|\\[nr]|[>"'+,|]|[A-Za-z0-9+/=]{16,}|[A-Za-z0-9+/=]{1,15}(?=\s*(?:$|\\|-{2}|["']))|(?:Proc-Type|DEK-Info|Version|Comment|Encryption|Public-Lines|Private-Lines|Private-MAC|Key-Derivation)[^\n\\]{0,120})*/y;
const private_key_LEAST = 24;
/** Private keys in PEM, whole or cut off at either end. */
function privateKeys(text) {
    const spans = [];
    const ends = hits(text, END);
    for (const match of [...hits(text, BEGIN), ...hits(text, PUTTY)]) {
        const body = match.index + match[0].length;
        const end = ends.find(({ index }) => index >= body);
        const stop = end === undefined ? bodyEnd(text, body) : end.index + end[0].length;
        if (stop - body >= private_key_LEAST)
            spans.push({ start: match.index, end: stop, label: 'private key' });
    }
    for (const match of ends) {
        const start = private_key_bodyStart(text, match.index);
        if (match.index - start >= private_key_LEAST)
            spans.push({ start, end: match.index + match[0].length, label: 'private key' });
    }
    return spans;
}
function bodyEnd(text, from) {
    BODY.lastIndex = from;
    return from + (BODY.exec(text)?.[0].trimEnd().length ?? 0);
}
/** Back over lines of Base64; only the last one, next to the end, may be short. */
function private_key_bodyStart(text, end) {
    let start = end;
    for (let shortest = 1;; shortest = 16) {
        let tail = start;
        while (tail > 0 && /\s/.test(text.charAt(tail - 1)))
            tail--;
        while (tail > 1 && /\\[nr]/.test(text.slice(tail - 2, tail)))
            tail -= 2;
        let head = tail;
        while (head > 0 && /[A-Za-z0-9+/=]/.test(text.charAt(head - 1)))
            head--;
        if (tail - head < shortest)
            return start;
        start = head;
    }
}

;// CONCATENATED MODULE: ./build/text/said.js




/** Unbroken enough to be a key, whatever its alphabet. */
const said_RUN = /(?<![\w+/=~-])[\w+/=~-]{16,500}/g;
/** How far before a key its name may stand, in UTF-16 units. */
const REACH = 80;
/** What may stand between a name and its value: signs, the words of a declaration, of an attribute or of prose. */
const BETWEEN = /(?:[^\p{L}\p{N}.;]|(?<![\p{L}\p{N}])(?:value|default|string|str|char|text|is|was|are|be|from|to|with|here|mut|ist|es|est|jest|являетс\p{L}|равен)(?![\p{L}\p{N}])){1,40}$/iu;
/** A name as it ends: of a thing that is secret. */
const SECRET_NAME = /(?:token|secret|password|passwd|pwd|passphrase|credentials?|(?:^|[^\p{L}])PAT)["'`)\]]?$/iu;
const KEY_NAME = /(?:^|[^a-z])([a-z]{0,20})[ _.-]?key["'`)\]]?$/i;
/** Keys and tokens that open nothing. */
const OPENS_NOTHING = /(?:public|primary|foreign|sort|partition|cache|object|row|unique|group|dedupe|idempotency|routing|index|map|message|translation|i18n|lookup|composite|host|item|tab|react|next|page|cursor|continuation|csrf|xsrf|design|publishable)[ _.-]?(?:key|token)["'`)\]]?$/i;
/**
 * Keys of no known form that stand behind a name for a secret, however the two are joined: `setToken("…")`,
 * `token: string = "…"`, `<add key="ApiKey" value="…">`, `| API key | … |`, `my token (…)`.
 */
function said(text) {
    const spans = [];
    for (const { index, 0: run } of hits(text, said_RUN)) {
        const value = run.replace(/^[/=~-]+|[/~-]+$/g, '');
        if (!isRandom(value) || isPlaceholder(value))
            continue;
        const start = index + run.indexOf(value);
        if (isNamed(text.slice(Math.max(0, start - REACH), start), value)) {
            spans.push({ start, end: start + value.length, label: 'secret' });
        }
    }
    return [...spans, ...saidInOtherWords(text)];
}
function isNamed(before, value) {
    const gap = BETWEEN.exec(before);
    if (gap === null)
        return false;
    const name = before.slice(0, gap.index);
    if (OPENS_NOTHING.test(name))
        return false;
    return (SECRET_NAME.test(name) || (KEY_NAME.test(name) && !/^[0-9a-f]+$/i.test(value)) || /api.?key["'`)\]]?$/i.test(name));
}
/** Letters and digits taking turns in sixteen or more of them: no word, number, date, UUID or ULID reads like that. */
function isRandom(value) {
    return (value.match(/[A-Za-z0-9]{16,}/g) ?? []).some((run) => (isScrambled(run) || (run.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 3) &&
        !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(run));
}
const PASSWORD_WORDS = 'contrase[nñ]a|senha|palavra-passe|mot de passe|kennwort|wachtwoord|has[lł]o|lösenord|adgangskode|passord|salasana|parola|şifre|sifre|jelszó|heslo|kata sandi|mật khẩu|κωδικός|пароль|密码|密碼|口令|パスワード|비밀번호|암호|รหัสผ่าน|كلمة (?:المرور|السر)|סיסמ[הא]|पासवर्ड';
const SECRET_WORDS = 'clave (?:de )?(?:api|secreta)|clé (?:api|secrète)|jeton|(?:api|geheim)[- ]?schlüssel|chave (?:de )?(?:api|secreta)|chiave (?:api|segreta)|klucz api|api-?(?:nyckel|sleutel|nøgle)|токен|секрет|ключ(?: api)?|api[- ]?ключ|密[钥鑰]|秘钥|令牌|(?:api ?)?キー|トークン|シークレット|토큰|(?:api|비밀) ?키|رمز|مفتاح|מפתח|טוקן';
const LINK = String.raw `[\s*\x60"'”」)]{0,4}(?:[:=：＝]|ist|es|est|é|è|jest|是|为|為|は|은|는|이|가|[-–—→])?[\s*「“]{0,4}`;
/** No letter before it, but in scripts that put no space between words. */
const ALONE = String.raw `(?<![\p{sc=Latin}\p{sc=Cyrillic}])`;
const IN_OTHER_WORDS = [
    { name: new RegExp(`${ALONE}(?:${PASSWORD_WORDS})${LINK}`, 'giu'), label: 'password', isReal: isPassword },
    { name: new RegExp(`${ALONE}(?:${SECRET_WORDS})${LINK}`, 'giu'), label: 'secret', isReal: isLongAndOpaque },
];
/** In all of them: letters beyond ASCII, or the few words without. */
const said_HINT = /[\u0080-\uffff]|senha|passe|wort|wachtwoord|haslo|passord|adgang|salasana|parola|sifre|heslo|sandi|contrase|clave|jeton|schl|chave|chiave|klucz|nyckel|sleutel/i;
/** Whether a word for a secret in another language than English may stand in `text`. */
function mayBeSaid(text) {
    return said_HINT.test(text);
}
/** As `name = value`, with the names that people write in their own language. */
function saidInOtherWords(text) {
    if (!mayBeSaid(text))
        return [];
    return IN_OTHER_WORDS.flatMap(({ name, label, isReal }) => hits(text, name).flatMap((match) => {
        const value = valueAt(text, match.index + match[0].length);
        const content = value === null ? '' : (/^[!-~]*/.exec(text.slice(value.start, value.end))?.[0] ?? '');
        return value !== null && isReal(content)
            ? [{ start: value.start, end: value.start + content.length, label }]
            : [];
    }));
}
function isLongAndOpaque(value) {
    return value.length >= 16 && isOpaque(value);
}

;// CONCATENATED MODULE: ./build/text/said-number.js

const SOCIAL_SECURITY = /\b(?:ssn|social security(?: (?:number|no\.?))?)\b[^\d\n]{0,12}((?!000|666|9)\d{3}[ -]?(?!00)\d\d[ -]?(?!0000)\d{4})(?!\d)/gi;
const TO_WRITE_TO = /(?:\bwa\.me\/|whatsapp\.com\/send\/?\?phone=|\btel:)\+?(\d{8,15})(?!\d)/gi;
/** Numbers that do not show what they are, where a word or an address before them does. */
function saidNumbers(text) {
    return [...matches(text, SOCIAL_SECURITY, 'social security number'), ...matches(text, TO_WRITE_TO, 'phone number')];
}

;// CONCATENATED MODULE: ./build/text/token.js



/** Prefixes by which vendors mark their keys; what follows must look random. */
const PREFIXES = [
    'mint_(?:dsc_|us_)?',
    // payments and shops
    '[spr]k_(?:live|test)_',
    'whsec_',
    'shp(?:at|ca|pa|ss|tka)_',
    'sq0(?:atp|csp|idp)-',
    'shippo_(?:live|test)_',
    'FLWSECK[-_]',
    // code
    'gh[oprsu]_',
    'github_pat_',
    'gl(?:pat|dt|rt|cbt|oas|ptt|ft|soat|imt|agent|ffct)-',
    'npm_',
    'pypi-',
    'rubygems_',
    'dckr_[po]at_',
    'bkua_',
    'CCIP(?:AT|RJ)_',
    'sq[apu]_',
    'ATATT3',
    'ATCTT3',
    'ATBB',
    'lin_(?:api|oauth)_',
    'ntn_',
    'tfp_',
    'PMAK-',
    'fig[dou]_',
    'CFPAT-',
    // models
    'sk_(?=[0-9a-f]{32})',
    'sk-(?:proj-|svcacct-|admin-|ant-|or-v1-|lf-)?',
    'gsk_',
    'hf_',
    'api_org_',
    'e2b_',
    'fc-',
    'r8_',
    'xai-',
    'pplx-',
    'pcsk_',
    'lsv2_(?:pt|sk)_',
    'tvly-',
    'nvapi-',
    'jina_',
    // clouds and hosts
    'sbp_',
    'sb_(?:secret|publishable)_',
    'do[opr]_v1_',
    'nfp_',
    'vercel_blob_rw_',
    'unkey_',
    'vc[acikpr]_',
    'cf[kua]t?_',
    'rnd_',
    'pscale_(?:tkn|oauth|pw)_',
    'npg_',
    'napi_',
    'fo1_',
    'fm[12]_',
    'pul-',
    'dapi',
    'tskey-[a-z]+-',
    'GOCSPX-',
    'HRKU-',
    'LTAI',
    'tr_(?:dev|prod|stg|preview)_',
    // talk and mail
    'xox[abeoprs]-(?:\\d-)?',
    'xapp-\\d-',
    'xkeysib-',
    'cal_live_',
    'dub_',
    'rdme_',
    'gb_api_',
    // watching
    'sntry[su]_',
    'NR(?:AK|JS|II|AL)-',
    'gl(?:c|sa)_',
    'ph[cxs]_',
    'sgp_',
    'hc[abi][cikmx]k?_',
    'ops_ey',
    // anybody's: `acme_live_`, `acme-secret-`
    '[a-z][a-z0-9]{1,15}[_-](?:live|test|prod|secret|sk|pat|key|api|token|admin)[_-]',
];
/** How a key of a known vendor begins, as the source of a pattern. */
const KEY_START = `(?:${PREFIXES.join('|')})`;
const PREFIXED = new RegExp(String.raw `(?<![A-Za-z0-9])${KEY_START}(?<body>[A-Za-z0-9_-]{12,}(?:[+/=][A-Za-z0-9_-]+|\.[0-9a-z]{2}\.[0-9a-z]{9})*)`, 'g');
/** Keys that are known by their whole shape. */
const SHAPED = new RegExp(String.raw `(?<![A-Za-z0-9])(?:${[
    String.raw `AIza[\w-]{35}`,
    String.raw `ya29\.[\w.-]{20,}`,
    String.raw `1//0[\w-]{20,}`,
    String.raw `A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}`,
    String.raw `(?:bot)?\d{8,10}:AA[\w-]{32,34}`,
    String.raw `[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`,
    String.raw `SG\.[\w-]{16,32}\.[\w-]{16,64}`,
    String.raw `key-[0-9a-f]{32}`,
    String.raw `[0-9a-f]{32}-us\d{1,2}`,
    String.raw `(?:AC|SK)[0-9a-f]{32}`,
    String.raw `EAA[A-Z][A-Za-z0-9_-]{40,}`,
    String.raw `hv[brs]\.[\w-]{20,}`,
    String.raw `dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,44}`,
    String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`,
    String.raw `[\w~.]{3}\dQ~[\w~.-]{31,34}`,
    String.raw `re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,28}`,
    String.raw `secret_[A-Za-z0-9]{43}`,
    String.raw `pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`,
    String.raw `pat-(?:na|eu)\d-[0-9a-f-]{36}`,
    String.raw `(?:sdk|api|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
    String.raw `access-(?:sandbox|development|production)-[0-9a-f-]{36}`,
    String.raw `AKCp[A-Za-z0-9]{60,80}`,
    String.raw `oy2[a-z0-9]{43}`,
    String.raw `fw_[A-Za-z0-9]{22,26}`,
    String.raw `sl\.[A-Za-z0-9_-]{100,200}`,
    String.raw `[ps]k\.eyJ[\w-]{20,}\.[\w-]{20,}`,
    String.raw `AGE-SECRET-KEY-1[0-9A-Z]{58}`,
    String.raw `b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=]{20,}`,
    String.raw `AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{30,}`,
].join('|')})(?![A-Za-z0-9])`, 'g');
/** As above, with a run of at least 24 letters and digits in it. */
const token_LONG = new RegExp(String.raw `(?<![A-Za-z0-9])(?:${[
    String.raw `[0-9a-f]{32}(?:-[0-9a-f]{8}){2}`,
    String.raw `key_[0-9a-f]{64}`,
    String.raw `v1\.0-[0-9a-f]{24}-[0-9a-f]{100,}`,
    String.raw `dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
    String.raw `\d\/\d{12,20}\/\d{12,20}:[0-9a-f]{32}`,
    String.raw `access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}`,
    String.raw `(?:prod|dev|preview):[a-z0-9-]{3,40}\|[A-Za-z0-9+/]{40,}={0,2}`,
    String.raw `E[ZT](?:AK|TK)[A-Za-z0-9]{54}`,
    String.raw `sk[A-Za-z0-9]{80,}`,
    String.raw `[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}`,
    String.raw `eyJrIjoi[\w+/-]{40,}={0,2}`,
    String.raw `fm[12]_[A-Za-z0-9+/]{40,}={0,3}`,
].join('|')})(?![A-Za-z0-9])`, 'g');
/**
 * Anybody's: a short name, then 32 letters and digits of all kinds without a break. Ids of things are shorter, digests
 * have no capitals, and a file's digest says what it is.
 */
const ANYBODYS = /(?<![A-Za-z0-9])(?!sha\d|nonce)[a-z][a-z0-9]{1,14}[_-](?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])([A-Za-z0-9]{32,})(?![A-Za-z0-9])/g;
/** Signed ones begin twice in the same way; sealed ones (JWE) have five parts, the second of which may be empty. */
const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.(?:eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?|[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]{8,}){2,3})/g;
const WEBHOOKS = [
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,})/gi,
    /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(\d{10,}\/[\w-]{40,})/gi,
    /webhook\.office\.com\/webhookb2\/([\w@-]{36,}\/[\w/-]{20,})/gi,
    /(?:infura\.io|alchemy\.com|alchemyapi\.io|quiknode\.pro|getblock\.io)\/(?:v\d\/)?((?=[\w-]*\d)[\w-]{24,})/gi,
    /hooks\.zapier\.com\/hooks\/catch\/(\d{4,}\/\w{5,})/gi,
    /hook\.[\w.]{0,10}make\.com\/(\w{20,})/gi,
    /maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/([\w-]{16,})/gi,
];
/** Keys that can be told by their form alone, whatever stands around them. */
function tokens(text) {
    if (!/(?<![\w.-])[\w.-]{12}/.test(text))
        return [];
    const mayBeLong = /[A-Za-z0-9]{24}/.test(text);
    const shaped = [
        ...matches(text, SHAPED, 'key'),
        ...(mayBeLong ? [...matches(text, token_LONG, 'key'), ...anybodys(text)] : []),
    ];
    return [
        ...prefixed(text),
        ...shaped.filter(({ start, end }) => !isPlaceholder(text.slice(start, end))),
        ...(text.includes('eyJ') ? matches(text, JWT, 'token') : []),
        ...(text.includes('/') ? WEBHOOKS.flatMap((webhook) => matches(text, webhook, 'webhook')) : []),
    ];
}
function anybodys(text) {
    return matches(text, ANYBODYS, 'key').filter(({ start, end }) => {
        const value = text.slice(start, end);
        return isScrambled(value) || (value.match(/\d/g)?.length ?? 0) >= 4;
    });
}
function prefixed(text) {
    return hits(text, PREFIXED)
        .filter(({ groups: { body = '' } = {} }) => looksRandom(body) && !isPlaceholder(body))
        .map(({ index, 0: key }) => ({ start: index, end: index + key.length, label: 'key' }));
}
/** Not words, versions and dates strung together, as the names of things are. */
function looksRandom(value) {
    return isScrambled(value) || (/\d/.test(value) && value.split(/[_-]/).some(isNoWord));
}
function isNoWord(part) {
    return part.length >= 8 && !/^(?:[A-Za-z]+\d{0,4}|v?\d{1,8})$/.test(part);
}

;// CONCATENATED MODULE: ./build/text/userinfo.js


const IN_ADDRESS = /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?<user>[^\s:@/"'<>]{0,100}):(?<password>[^\s"'<>/?#]{1,200})@(?<host>\[?[\w.:-]+)/gi;
const IN_DATABASE = /(?<=\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|nats|kafka):\/\/)(?<user>[^\s:@/"'<>]{0,100}):(?<password>[^\s"'<>]{1,200})@(?<host>\[?[\w.:-]+)/gi;
const KEY_AS_USER = /(?<=:\/\/)(?<user>[0-9a-f]{32,64}|[\w-]{36,100})@(?=[\w.-]+)/gi;
const LOCAL = /^(?:localhost|127\.|\[::1|0\.0\.0\.0|host\.docker\.internal|db\b|postgres\b|redis\b|mysql\b|mongo\b|rabbitmq\b)/i;
const BY_DEFAULT = new Set([
    'password',
    'passwd',
    'pass',
    'pwd',
    'secret',
    'guest',
    'root',
    'admin',
    'postgres',
    'mysql',
    'user',
    'test',
]);
/** Name and password in an address; those of samples and of one's own machine may stay. */
function userinfo(text) {
    if (!text.includes('://') || !text.includes('@'))
        return [];
    const named = [IN_ADDRESS, IN_DATABASE].flatMap((pattern) => hits(text, pattern).flatMap(part));
    const keys = hits(text, KEY_AS_USER).filter(({ groups: { user = '' } = {} }) => /\d/.test(user));
    return [
        ...named,
        ...keys.map(({ index, 0: user }) => ({ start: index, end: index + user.length - 1, label: 'key' })),
    ];
}
function part({ index = 0, groups }) {
    const { user = '', password = '', host = '' } = groups ?? {};
    if (isPlaceholder(password) || BY_DEFAULT.has(password.toLowerCase()))
        return [];
    if (password === user || (LOCAL.test(host) && !/\d/.test(password)))
        return [];
    return [{ start: index, end: index + user.length + 1 + password.length, label: 'password' }];
}

;// CONCATENATED MODULE: ./build/text/vendor.js

const vendor_RUN = /(?<![\w+/=-])[\w+/=-]{16,}/g;
/** A key of a vendor is long and has digits, or it stands in an address; texts without either need no scanner. */
function mayHoldKey(text) {
    return (text.match(vendor_RUN) ?? []).some((run) => /\d/.test(run)) || /:\/\/[^\s/]{0,300}@|-{4}BEGIN/.test(text);
}
/** By this rule a comment in the text itself (`secretlint-disable`) would keep all the others silent. */
const SWITCHED_BY_COMMENTS = '@secretlint/secretlint-rule-filter-comments';
/**
 * What secretlint's rules know of the formats of vendors. They are run without secretlint's own runner, which keeps a
 * performance mark for each rule and text for as long as the process lives.
 */
async function vendorKeys(text) {
    const { rules } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577));
    const spans = [];
    const context = {
        sharedOptions: {},
        createTranslator: () => () => ({ message: '', messageId: '' }),
        report: ({ range: [start, end] }) => spans.push({ start, end, label: 'key' }),
        ignore: () => undefined,
    };
    const source = {
        content: text,
        filePath: 'text',
        ext: '',
        contentType: 'text',
        hasBOM: false,
    };
    for (const rule of rules) {
        if (rule.meta.id !== SWITCHED_BY_COMMENTS)
            await rule.create(context, {}).file?.(source);
    }
    return spans.filter(({ start, end }) => !isPlaceholder(secretOf(text.slice(start, end))));
}
/** Of an address the password, else the whole finding. */
function secretOf(finding) {
    return /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/]{0,200}:([^\s@]{1,500})@/i.exec(finding)?.[1] ?? finding;
}

;// CONCATENATED MODULE: ./build/text/view.js


const view_ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    commat: '@',
    period: '.',
    lowbar: '_',
    num: '#',
    colon: ':',
    semi: ';',
    sol: '/',
    bsol: '\\',
    hyphen: '-',
    dash: '-',
    equals: '=',
    plus: '+',
    excl: '!',
    quest: '?',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    comma: ',',
    Tab: ' ',
    NewLine: '\n',
    shy: '',
    zwj: '',
    zwnj: '',
    ZeroWidthSpace: '',
    NoBreak: '',
};
const DISGUISE = new RegExp([
    String.raw `&#(?<decimal>\d{1,8});?`,
    String.raw `&#x(?<hex>[0-9a-f]{1,8});?`,
    String.raw `&(?<entity>[a-z]{2,14});`,
    '%e2%80%8[b-f]|%c2%ad|%ef%bb%bf',
    String.raw `%(?<percent>[2-7][0-9a-f]|0a|0d)`,
    String.raw `\\u(?<unicode>[0-9a-f]{4})`,
    String.raw `\\u\{(?<braced>[0-9a-f]{1,6})\}`,
    String.raw `\\x(?<byte>[2-7][0-9a-f])`,
    String.raw `\\(?<end>[nrt])`,
    String.raw `\\(?<escaped>[!-\/:-@\[-\x60\{-~])`,
    String.raw `</?[a-z][a-z0-9]{0,10}(?:\s[^<>@]{0,100})?/?>`,
    String.raw `<!--[^>]{0,100}-->`,
    String.raw `(?<styled>[\uff01-\uff5e\ufe50-\ufe6b\u2000-\u200a\u202f\u205f\u3000]|\ud835[\udc00-\udfff])`,
    String.raw `(?<digit>[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59])`,
    String.raw `(?<dash>[\u2010-\u2015\u2212])`,
    String.raw `(?<=[\w@.-])(?:\*{1,3}|\x60{1,2}|~~)(?=[\w@.-])`,
    String.raw `(?<stop>[\u3002\ufe52])`,
    String.raw `\u200c|\u200d`,
].join('|'), 'gi');
/** The end of a line, or of a continued one that was pasted into a field of one line. */
const BREAK = String.raw `[ \t]*(?:\\?\n|\\ )[ \t>]*`;
/**
 * A token that was wrapped goes on in the next line: where the next word is no plain word, or is alone on its line,
 * and does not begin a key itself.
 */
const WRAPPED = new RegExp([
    String.raw `(?<=@)${BREAK}(?=\w)`,
    String.raw `(?<=\w)${BREAK}(?=[@.]\w)`,
    String.raw `(?<=[\w+/=.@-])${BREAK}(?!${KEY_START})(?=[\w+/=.@%-]*[0-9@_]|[a-z]*[A-Z]|[\w+/=.-]+[ \t]*(?:\n|$))`,
].join('|'), 'g');
/** Layers of encoding that are taken off. */
const view_DEPTH = 3;
/** The text as it is. */
function plainView(text) {
    return { text, start: (index) => index, end: (index) => index + 1 };
}
/** Entities, percent and backslash escapes, styled letters, digits of other scripts, dashes, marks and tags undone. */
function undisguised(view) {
    let result = view;
    for (let layer = 0; layer < view_DEPTH; layer++) {
        if (result.text.search(DISGUISE) === -1)
            break;
        const next = rewritten(result, DISGUISE, reveal);
        if (next.text === result.text)
            break;
        result = next;
    }
    return result;
}
/** Line breaks inside of tokens undone. */
function view_unwrapped(view) {
    return /\n|\\ /.test(view.text) ? rewritten(view, WRAPPED, () => '') : view;
}
function reveal(match) {
    const { decimal, hex, entity, percent, unicode, braced, byte, end, escaped, styled, digit, dash, stop } = match.groups ?? {};
    if (decimal !== undefined)
        return character(Number.parseInt(decimal, 10));
    const code = hex ?? percent ?? unicode ?? braced ?? byte;
    if (code !== undefined)
        return character(Number.parseInt(code, 16));
    if (entity !== undefined)
        return view_ENTITIES[entity] ?? view_ENTITIES[entity.toLowerCase()] ?? match[0];
    if (end !== undefined)
        return '\n';
    if (styled !== undefined)
        return styled.normalize('NFKC');
    if (digit !== undefined)
        return latinDigit(digit.charCodeAt(0));
    if (dash !== undefined)
        return '-';
    return escaped ?? (stop === undefined ? '' : '.');
}
/** Blocks of ten digits begin at a multiple of sixteen, but in the scripts of India, where six signs stand before. */
function latinDigit(code) {
    const place = code % 16;
    return String(code >= 0x0966 && code <= 0x09ef ? place - 6 : place);
}
function character(code) {
    if (code === 10)
        return '\n';
    return code > 0x10ffff ? '' : (0,clean/* clean */.u)(String.fromCodePoint(code));
}
function rewritten(view, pattern, replace) {
    const parts = [];
    const starts = [];
    const ends = [];
    let from = 0;
    const keep = (to) => {
        parts.push(view.text.slice(from, to));
        for (let index = from; index < to; index++) {
            starts.push(view.start(index));
            ends.push(view.end(index));
        }
    };
    for (const match of view.text.matchAll(pattern)) {
        keep(match.index);
        from = match.index + match[0].length;
        const text = replace(match);
        parts.push(text);
        for (let index = 0; index < text.length; index++) {
            starts.push(view.start(match.index));
            ends.push(view.end(from - 1));
        }
    }
    keep(view.text.length);
    return { text: parts.join(''), start: (index) => starts[index] ?? 0, end: (index) => ends[index] ?? 0 };
}

;// CONCATENATED MODULE: ./build/text/redact.js
















/** UTF-16 units of texts and results that are remembered, so that a text that comes again costs nothing. */
const REMEMBERED = 4_000_000;
/** Nothing that is looked for in Latin letters lacks all of these and {@link DIGITS}: a plain question is done here. */
const SUSPECT = /[@=&%\\<]|:\/\/|:[0-9a-f]{0,4}:|[\w-]{15}|-{4}|pass|pwd|secret|token|key|credential|bearer|basic|ssws|(?:^|\s)--?\w|[\uff01-\uff5e\ufe52-\ufe6b\u3002]|\u200c|\u200d|\ud835|[\u2010-\u2015]/i;
const DIGITS = /\d[ .-]?\d[ .-]?\d/;
/** One short number between plain words ("error 404"): too short for personal data, and no value of any name. */
const PLAIN_NUMBER = /^[a-z ,.?!'-]*(?<![^ ])\d{1,6}(?=[,.?!]*(?: |$))[a-z ,.?!'-]*$/i;
const RULES = [
    privateKeys,
    userinfo,
    tokens,
    credentials,
    options,
    said,
    emails,
    cards,
    ibans,
    socialSecurity,
    saidNumbers,
    ipAddresses,
];
/** Takes secrets and personal data out of texts. Each text of at most 10,000 characters is looked at once. */
function createRedactor({ extra }) {
    const known = new Map();
    let size = 0;
    function redact(raw, max) {
        // What is remembered is clean: most texts that come again need not even be cleaned.
        const before = max !== undefined && raw.length > max ? undefined : known.get(raw);
        if (before !== undefined)
            return before;
        const text = (0,clean/* clean */.u)(raw, max);
        return known.get(text) ?? once(spansOf(text, extra), (spans) => remembered(text, replaced(text, spans)));
    }
    function remembered(text, result) {
        size += text.length + result.text.length;
        if (size > REMEMBERED) {
            known.clear();
            size = text.length + result.text.length;
        }
        known.set(text, result);
        return result;
    }
    return {
        redact,
        redactAddress: (url) => redact_addressOf(url, redact, extra.length === 0),
        redactId: (id) => idOf(id, redact),
    };
}
/** What is there at once or comes later, put to use: a promise for each of many texts costs more than their rules. */
function once(value, use) {
    return value instanceof Promise ? value.then(use) : use(value);
}
function spansOf(text, extra) {
    const suspect = isSuspect(text);
    const found = (suspect ? views(text) : [plainView(text)]).map((view) => once(suspect ? scan(view.text) : [], (spans) => [...spans, ...spansWithin(view.text, extra)].map((span) => original(span, view))));
    return found.some((spans) => spans instanceof Promise)
        ? Promise.all(found).then((spans) => spans.flat())
        : found.flat();
}
function isSuspect(text) {
    if (SUSPECT.test(text))
        return true;
    if (/[^\x00-\x7f]/.test(text))
        return /\p{Nd}/u.test(text);
    return DIGITS.test(text) && !(PLAIN_NUMBER.test(text) && !mayBeSaid(text));
}
/** The text as it is and as its disguise comes off, each once. */
function views(text) {
    const plain = plainView(text);
    const bare = undisguised(plain);
    const all = [plain, bare, view_unwrapped(bare)];
    return all.filter((view, index) => all.findIndex((other) => other.text === view.text) === index);
}
function scan(text) {
    const spans = RULES.flatMap((rule) => rule(text));
    return mayHoldKey(text) || mayHoldPhone(text) ? scanFurther(text, spans) : spans;
}
/** With the libraries, which are loaded when the first text needs them. */
async function scanFurther(text, spans) {
    return [
        ...spans,
        ...(mayHoldKey(text) ? await vendorKeys(text) : []),
        ...(mayHoldPhone(text) ? await phones(text) : []),
    ];
}
function original({ start, end, label }, view) {
    return { start: view.start(start), end: view.end(end - 1), label };
}
function replaced(text, spans) {
    const parts = [];
    let from = 0;
    const places = merged(spans);
    for (const { start, end, label } of places) {
        parts.push(text.slice(from, start), label === null ? '[redacted]' : `[redacted: ${label}]`);
        from = end;
    }
    return { text: parts.join('') + text.slice(from), count: places.length };
}
/** What ids are made of; there are as many as turns, so that these are only looked at for keys. */
const PLAIN_ID = /^[\w.:-]{1,100}$/;
/** A longer one is no id, and would be kept in every report. */
const LONGEST_ID = 1_000;
function idOf(id, redact) {
    const idOrDigest = (isFit) => (isFit ? id : `redacted-${(0,external_node_crypto_.hash)('sha256', id, 'hex').slice(0, 16)}`);
    if (PLAIN_ID.test(id))
        return idOrDigest(tokens(id).length === 0);
    return id.length > LONGEST_ID ? idOrDigest(false) : once(redact(id), ({ count }) => idOrDigest(count === 0));
}
const redact_NOWHERE = 'https://nowhere.invalid';
const LONGEST_ADDRESS = 2_000;
/** Short words, as docs name their pages: no key is made of these, not even one that goes on behind a slash. */
const PLAIN_PATH = /^(?:\/[a-z]{1,15}(?:-[a-z]{1,15}){0,9}(?:-\d{1,3})?){0,9}\/?$/;
/** @param plain a path of plain words needs no look, since no pattern of the user's own could match it */
async function redact_addressOf(url, redact, plain) {
    const isPath = /^\/(?![/\\])/.test(url);
    const address = url.length > LONGEST_ADDRESS ? null : URL.parse((0,clean/* clean */.u)(url), isPath ? redact_NOWHERE : undefined);
    if (address === null || !/^https?:$/.test(address.protocol))
        return null;
    const segments = await Promise.all(address.pathname.split('/').map(async (segment) => ((await holdsSecret(segment)) ? 'redacted' : segment)));
    const path = segments.join('/');
    const origin = isPath || (await redact(address.origin)).count > 0 ? '' : address.origin;
    if (plain && PLAIN_PATH.test(path))
        return origin + path;
    return (await redact(origin + path)).count > 0 ? `${origin}/redacted` : origin + path;
    /** As it is written, and as it reads: letters beyond ASCII are always encoded in an address. */
    async function holdsSecret(segment) {
        const read = redact_decoded(segment);
        return (await redact(segment)).count > 0 || (read !== segment && (await redact(read)).count > 0);
    }
}
function redact_decoded(segment) {
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./build/run.js








/** The main job, step by step. */
async function run(inputs, world) {
    const started = performance.now();
    const outcome = await tell(inputs, world);
    world.log.info(sayDone(outcome, performance.now() - started));
    return outcome;
}
async function tell(inputs, world) {
    const mode = modeOf(inputs, world.event);
    const facts = world.tracker === null ? NO_FACTS : await world.tracker.repository();
    const detail = publishedDetail(inputs, facts.visibility);
    const hindered = mode.kind === 'pull-request' || world.source === null ? hindrance(inputs, world.event) : null;
    const shelf = world.shelf?.(detail, hindered === null ? world.log : { ...world.log, notice: world.log.info }) ?? null;
    const asked = mode.kind === 'pull-request' ? mode.number : world.event.onPullRequest ? world.event.pullRequest : null;
    const redactor = createRedactor({ extra: inputs.redact });
    if (asked !== null && hindered !== null)
        return showCached(asked, hindered, { inputs, world, shelf, redactor });
    const window = windowOf(inputs.days, world.now);
    const tracker = mode.kind === 'summary' ? null : needed(world.tracker);
    const pull = mode.kind === 'pull-request' && tracker !== null ? await tracker.pullRequest(mode.number) : null;
    const docs = await world.docsAt(pull?.headSha ?? 'HEAD');
    const gathered = await gather({ ...world, inputs, docs, window, redactor, detail, shelf, patient: pull !== null });
    const thought = think(gathered, { inputs, window, detail, now: world.now, outsider: pull?.fork ?? false });
    for (const line of sayFound(thought, gathered))
        world.log.info(line);
    if (gathered.invalid > 0)
        world.log.warning(sayInvalid(gathered.invalid));
    for (const warning of thought.analysis.site.warnings)
        world.log.warning(`The docs: ${warning}.`);
    const causeOf = mode.kind === 'issue' && world.history !== null ? await findCauses(thought, world.history) : NO_CAUSES;
    const job = { inputs, world, shelf, thought, gathered, causeOf, redactor, branch: facts.defaultBranch };
    return tracker !== null && pull !== null ? keepComment(tracker, pull, job) : keepIssue(tracker, job);
}
const NO_CAUSES = () => null;
const NO_FACTS = { visibility: 'unknown', defaultBranch: 'HEAD' };
function needed(tracker) {
    if (tracker !== null)
        return tracker;
    throw new Error('Input `github-token` is empty: without it nothing on GitHub can be read or written. `mode: summary` works without one.');
}
/** `auto` shows questions only where outsiders cannot see them; where that is unknown, they might. */
function publishedDetail({ detail }, visibility) {
    if (detail !== 'auto')
        return detail;
    return visibility === 'private' || visibility === 'internal' ? 'questions' : 'counts';
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean),
/* harmony export */   w: () => (/* binding */ hasInvisible)
/* harmony export */ });
/** Longest text that anything behind this door looks at, in UTF-16 units: what bounds the time of all that follows. */
const LONGEST = 10_000;
/** A word cut in two could be half a key that no rule knows any more: the cut moves back to white space, this far. */
const LONGEST_WORD = 2_000;
const PLAIN = /^[\n\x20-\x7e]*$/;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const TERMINAL_CODES = /\x1b\[[0-?]*[ -/]*[@-~]/g;
/** Beyond this many on one letter, marks are a stunt, not a script. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;
/** Letters of the scripts in which a joiner changes how words are spelled. */
const JOINED = String.raw `[[\p{L}\p{M}]--[\p{ASCII}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}]]`;
const JOINER = [
    String.raw `(?<=${JOINED})[\u200c\u200d](?=${JOINED})`,
    String.raw `(?<=[\p{ExtPict}\p{EMod}\ufe0f])\u200d(?=\p{ExtPict})`,
    String.raw `(?<=[\p{Emoji}--\p{ASCII}])[\ufe0e\ufe0f]`,
    String.raw `(?<=[#*0-9])\ufe0f(?=\u20e3)`,
].join('|');
const HIDDEN = String.raw `[[\p{Cc}\p{Cs}\p{DI}\p{NChar}\ufff9-\ufffb]--[\t\n]]`;
/** Whatever shows nothing or changes how its neighbours show; the first group holds what does honest work. */
const INVISIBLE = new RegExp(`(${JOINER})|${HIDDEN}`, 'gv');
/**
 * The characters of a stranger's text that only show: no control, bidirectional, zero-width, tag or unpaired
 * character, composed (NFC), line ends as LF. Of a text longer than `max` UTF-16 units only the beginning is kept.
 */
function clean(text, max = LONGEST) {
    const bounded = beginning(text, max);
    return PLAIN.test(bounded) ? bounded : visible(bounded);
}
/** Whether `text` holds a character that `clean` would take out. */
function hasInvisible(text) {
    for (const match of text.matchAll(INVISIBLE))
        if (match[1] === undefined)
            return true;
    return false;
}
function visible(text) {
    return text
        .replace(TERMINAL_CODES, '')
        .replace(LINE_ENDS, '\n')
        .replace(INVISIBLE, (_, working) => working ?? '')
        .replace(PILED_MARKS, '$1')
        .normalize('NFC');
}
function beginning(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max);
    if (/\s/.test(text.charAt(max)))
        return onItsOwn(head);
    const lastSpace = head.search(/\s\S*$/);
    return onItsOwn(lastSpace >= Math.max(0, max - LONGEST_WORD) ? head.slice(0, lastSpace) : head);
}
/** A slice holds on to the whole text that it was cut from: of a megabyte nothing but the beginning is to be kept. */
function onItsOwn(slice) {
    return Buffer.from(slice, 'utf16le').toString('utf16le');
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** Made when a text first needs it: it loads much that most runs have no use for. */
let graphemes = null;
/** Each of these is a letter of its own. */
const SINGLE = /^[\n\x20-\x7e]*$/;
/** At most `max` UTF-16 units of `text`, never half a letter or emoji; a cut falls at a word where one is near. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const room = Math.max(0, max - 1);
    const end = lastBorder(text.slice(0, max + 32), room);
    const head = text.slice(0, end);
    const lastSpace = text.charAt(end) === ' ' ? end : head.lastIndexOf(' ');
    return `${(lastSpace > room * 0.6 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}
/** Where the last whole letter within `room` ends. */
function lastBorder(text, room) {
    if (SINGLE.test(text))
        return Math.min(room, text.length);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text)) {
        if (index + segment.length > room)
            break;
        end = index + segment.length;
    }
    return end;
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/** Where a comma stands in a whole number. Node's own formatter takes tens of milliseconds to load. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
/** `1 question`, `1,204 questions`. */
function many(count, one, several = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : several}`;
}
function number(count) {
    return String(count).replace(THOUSANDS, ',');
}
/** `30 days`, or `day`: what stands behind *the last*, and before *before*. */
function span(days) {
    return days === 1 ? 'day' : many(days, 'day');
}


/***/ })

};
