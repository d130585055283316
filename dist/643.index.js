export const id = 643;
export const ids = [643];
export const modules = {

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


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildWorld: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/text/many.js
var many = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/adapters/docs-file.js
/** Names that hold dependencies, Git's own files or the machine's, never docs. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.svn', '.hg', '.yarn', '.pnpm-store']);
/** Data files that no docs site reads and that are large in many repositories. */
const SKIPPED_FILES = /^(package(-lock)?|npm-shrinkwrap|tsconfig.*|composer|deno|turbo|nx)\.json$|^(pnpm-lock|pubspec)\.ya?ml$/;
/** GitHub looks for it in these places alone. */
const OWNERS = new Set(['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']);
/** The largest file of each kind that is read. API descriptions are by far the largest that are written by machines. */
const LARGEST = {
    page: 2 * 1024 * 1024,
    component: 2 * 1024 * 1024,
    data: 24 * 1024 * 1024,
    ignore: 1024 * 1024,
    owners: 1024 * 1024,
};
/** What a file at `path` (from the repository's root) may be to a docs site, or null where it is nothing to it. */
function docsFileKind(path) {
    if (OWNERS.has(path))
        return 'owners';
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    if (segments.some(isSkippedFolder) || segments[0] === '.github')
        return null;
    if (name === '.mintignore')
        return 'ignore';
    if (/\.mdx?$/i.test(name))
        return 'page';
    if (/\.[jt]sx$/i.test(name))
        return 'component';
    return /\.(json|ya?ml)$/i.test(name) && !SKIPPED_FILES.test(name) ? 'data' : null;
}
function isSkippedFolder(name) {
    return SKIPPED_FOLDERS.has(name);
}
function isTooLarge(kind, bytes) {
    return bytes > LARGEST[kind];
}
/** The folder of a site's settings file, '' for the repository's root; null for every other file. */
function docsRootOf(path) {
    return /^(?:(.*)\/)?(?:docs|mint)\.json$/.exec(path) === null
        ? null
        : path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether `path` lies in `folder`, where '' and '.' are the root. */
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** `docs-path` as a user writes it: `./docs/`, `docs`, `.`, `docs/docs.json` */
function folderOf(docsPath) {
    return docsPath === null
        ? null
        : docsPath
            .replace(/(?:^|\/)(?:docs|mint)\.json$/, '')
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .join('/');
}
/**
 * The text of a file, or null where it is of no use. A page that is binary or too large keeps its place with no text:
 * its address still leads to it.
 */
function textOf(kind, bytes) {
    const readable = bytes !== null && !bytes.subarray(0, 8192).includes(0);
    if (readable)
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    return kind === 'page' ? '' : null;
}

;// CONCATENATED MODULE: ./build/adapters/checkout/walk.js



/** A folder of hostile depth or width ends here. */
const MOST_DEPTH = 64;
const MOST_ENTRIES = 2_000_000;
/**
 * Every file below `root` whose path `wants`, in the order of paths. A link is followed where it stays in the root,
 * and no folder is entered twice through links. Throws where the root holds too much to look at.
 */
async function walk(root, wants) {
    const realRoot = await (0,promises_.realpath)(root).catch(() => null);
    if (realRoot === null)
        return [];
    const found = [];
    const linked = new Set([realRoot]);
    const folders = [{ path: '', real: realRoot, depth: 0 }];
    let entries = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const children = await (0,promises_.readdir)(folder.real, { withFileTypes: true }).catch(() => []);
        entries += children.length;
        if (entries > MOST_ENTRIES)
            throw new Error('The checkout holds too many files to look at. Check out less of it.');
        for (const child of children) {
            const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
            const target = await resolve(child, (0,external_node_path_.join)(folder.real, child.name), realRoot);
            if (target?.kind === 'file' && wants(path))
                found.push({ path, real: target.real });
            if (target?.kind !== 'folder' || isSkippedFolder(child.name) || folder.depth >= MOST_DEPTH)
                continue;
            if (target.throughLink && linked.size === linked.add(target.real).size)
                continue;
            folders.push({ path, real: target.real, depth: folder.depth + 1 });
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Null for what is neither file nor folder, and for a link that is broken or leads out of the root. */
async function resolve(child, real, root) {
    if (child.isFile())
        return { kind: 'file', real, throughLink: false };
    if (child.isDirectory())
        return { kind: 'folder', real, throughLink: false };
    if (!child.isSymbolicLink())
        return null;
    try {
        const target = await (0,promises_.realpath)(real);
        const git = (0,external_node_path_.join)(root, '.git');
        if (!target.startsWith(root + external_node_path_.sep) || target === git || target.startsWith(git + external_node_path_.sep))
            return null;
        const facts = await (0,promises_.stat)(target);
        if (facts.isFile())
            return { kind: 'file', real: target, throughLink: true };
        return facts.isDirectory() ? { kind: 'folder', real: target, throughLink: true } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/adapters/checkout.js





const AT_ONCE = 16;
/** More text than this is no docs site; the largest known ones hold about a tenth. */
const MOST_BYTES = 512 * 1024 * 1024;
/** The docs files of a checked-out repository. A symbolic link is never followed out of it. */
function createCheckoutFiles({ root, docsPath, log }) {
    const folder = folderOf(docsPath);
    let walking = null;
    const found = () => {
        walking ??= walk(root, (path) => docsFileKind(path) !== null);
        return walking;
    };
    const docsRoots = async () => (await found())
        .map(({ path }) => docsRootOf(path))
        .filter((one) => one !== null && (folder === null || one === folder));
    return {
        hasDocs: async () => (await docsRoots()).length > 0,
        async read() {
            const held = await docsRoots();
            const roots = folder === null ? held : [folder];
            const isLost = folder !== null && held.length === 0;
            const wanted = (await found()).filter(({ path }) => docsFileKind(path) === 'owners' ||
                roots.some((one) => isBelow(path, one ?? '')) ||
                (isLost && docsRootOf(path) !== null));
            const files = await readAll(wanted);
            log.info(files.size === 0 ? 'No docs are checked out.' : `Read ${(0,many/* many */._d)(files.size, 'docs file')} from the checkout.`);
            return files;
        },
    };
}
async function readAll(wanted) {
    const files = new Map();
    let bytes = 0;
    for (let start = 0; start < wanted.length; start += AT_ONCE) {
        const batch = wanted.slice(start, start + AT_ONCE);
        const texts = await Promise.all(batch.map(readText));
        for (const [index, { path }] of batch.entries()) {
            const text = texts[index] ?? null;
            if (text !== null)
                files.set(path, text);
            bytes += text?.length ?? 0;
        }
        if (bytes > MOST_BYTES)
            throw new Error('The checkout holds more text than a docs site. Name its folder in docs-path.');
    }
    return files;
}
/** Null where the file went, cannot be read, or is of no use. */
async function readText({ path, real }) {
    const kind = docsFileKind(path);
    if (kind === null)
        return null;
    // The walk has resolved every link, so one that stands here now was put there since.
    const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => null);
    if (file === null)
        return null;
    try {
        const { size } = await file.stat();
        return textOf(kind, isTooLarge(kind, size) ? null : await file.readFile());
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/adapters/source-error.js
var source_error = __webpack_require__(6731);
;// CONCATENATED MODULE: ./build/adapters/conversations-file/cells.js
const ANSWERED = new Set(['answered', 'resolved', 'true', 'yes']);
const UNANSWERED = new Set(['unanswered', 'notanswered', 'unresolved', 'false', 'no']);
/** A line of the dashboard's export as the API would write it; what cannot be read stays as it is and breaks the schema. */
function rowOf(cells, columns) {
    const cell = (field) => cells[columns[field] ?? -1]?.trim() || undefined;
    return {
        id: cell('id'),
        conversationId: cell('conversationId'),
        timestamp: time(cell('timestamp')),
        query: cells[columns.query ?? -1],
        response: cells[columns.response ?? -1],
        sources: sources(cell('sources')),
        resolutionStatus: cells_status(cell('resolutionStatus')),
        queryCategory: cell('queryCategory'),
        pageUrl: cell('pageUrl'),
        responseType: type(cell('responseType')),
    };
}
const LONGEST_TIME = 60;
/** A clock time with an offset or the name of a zone behind it; `UTC` added to that would win over it. */
const ZONED = /:\d\d.*(?:[+-]\d\d?(?::?\d\d)?|\b(?!AM|PM)[A-Z]{2,5}\)?)$/i;
/** Exports through a spreadsheet carry times in many forms; those without a zone are UTC. */
function time(text) {
    if (text === undefined || /^\d{4}-\d\d-\d\d/.test(text))
        return text?.replace(/ UTC$/i, 'Z');
    if (text.length > LONGEST_TIME)
        return text;
    const epoch = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : Number.NaN;
    const parsed = [epoch, Date.parse(ZONED.test(text) ? text : `${text} UTC`)].find((instant) => !Number.isNaN(instant));
    return parsed === undefined ? text : new Date(parsed).toISOString();
}
function cells_status(text) {
    const word = wordOf(text);
    if (word !== undefined && ANSWERED.has(word))
        return 'answered';
    return word !== undefined && UNANSWERED.has(word) ? 'unanswered' : text;
}
function type(text) {
    return wordOf(text)?.startsWith('clarif') ? 'clarifying_question' : text?.toLowerCase();
}
function wordOf(text) {
    return text?.toLowerCase().replace(/[^a-z]/g, '');
}
/** JSON as the API has it, or a list of addresses in whatever form. */
function sources(text) {
    if (text === undefined)
        return [];
    const listed = text.startsWith('[') ? fromJson(text) : null;
    if (listed !== null)
        return listed;
    const addresses = text.match(/https?:\/\/[^\s"'<>|;,)\]]+|(?<![^\s;,|(])\/[^\s"'<>|;,)\]]*/g) ?? [];
    return addresses.map((url) => ({ title: '', url }));
}
function fromJson(text) {
    try {
        const entries = JSON.parse(text);
        if (!Array.isArray(entries))
            return null;
        return entries.map(sourceOf).filter((source) => source.url !== '');
    }
    catch {
        return null;
    }
}
function sourceOf(entry) {
    if (typeof entry === 'string')
        return { title: '', url: entry };
    if (entry === null || typeof entry !== 'object')
        return { title: '', url: '' };
    const text = (name) => String(entry[name] ?? '');
    return { title: text('title'), url: text('url') || text('link') || text('path') };
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/columns.js

/**
 * What the columns of an export may be called, letters and digits only, likeliest first. Of the dashboard's own names only
 * some are published.
 */
const COLUMN_NAMES = {
    id: ['id', 'turnid', 'messageid', 'rowid'],
    conversationId: ['conversationid', 'threadid', 'conversation', 'thread', 'chatid', 'sessionid'],
    timestamp: ['timestamp', 'timestamputc', 'createdat', 'datetime', 'askedat', 'date', 'time', 'created', 'dateutc'],
    query: ['query', 'question', 'userquery', 'userquestion', 'usermessage', 'message', 'prompt', 'input'],
    response: ['response', 'answer', 'reply', 'assistantresponse', 'assistantmessage', 'airesponse', 'output'],
    sources: ['sources', 'source', 'citations', 'citedsources', 'sourceurls', 'references', 'citedpages'],
    resolutionStatus: ['resolutionstatus', 'resolution', 'status', 'answerstatus', 'answered', 'resolved'],
    queryCategory: ['querycategory', 'category', 'topic'],
    pageUrl: ['pageurl', 'page', 'url', 'pagepath', 'path', 'currentpage'],
    responseType: ['responsetype', 'answertype', 'type'],
};
const FIELDS = Object.keys(COLUMN_NAMES);
/** Without these a row says nothing; of the last pair one is enough to tell whether the question was answered. */
const NEEDED = [
    ['query'],
    ['response'],
    ['timestamp'],
    ['resolutionStatus', 'sources'],
];
/** Finds the columns by name. Throws a SourceError that names the columns found where a needed one is missing. */
function columnsOf(header, file) {
    const names = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
    const columns = {};
    for (const field of FIELDS) {
        const name = COLUMN_NAMES[field].find((candidate) => names.includes(candidate));
        if (name !== undefined)
            columns[field] = names.indexOf(name);
    }
    const missing = NEEDED.filter((either) => either.every((field) => columns[field] === undefined));
    if (missing.length === 0)
        return columns;
    throw new source_error/* SourceError */.c(`conversations-file: ${file} has no column for ${missing.map((either) => either.join(' or ')).join(', nor for ')}. Columns found: ${shown(header)}. ` +
        'Rename the column, or export the file again from the dashboard.');
}
/** Only what looks like a name: the first line of a file without a header is a reader's text. */
function shown(header) {
    const names = header
        .slice(0, 30)
        .map((name) => /^\p{L}[\p{L}\p{N}]*(?:[ _.-]\p{L}[\p{L}\p{N}]*){0,2}$/u.test(name.trim()) && name.length <= 30
        ? name.trim()
        : '(no name)');
    return names.join(', ');
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/csv.js





/** More than any conversation: an unclosed quote must not swallow a whole file into memory. */
const LARGEST_RECORD = 4 * 1024 * 1024;
/** Rows of a CSV export. Throws a SourceError with a line number, never with a word of the file, where it cannot be read. */
async function* csvRows(text, head, name) {
    const parser = (0,lib/* parse */.qg)({
        ...dialectOf(head),
        // Found out from the first line otherwise, which fails on files with mixed line ends.
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: LARGEST_RECORD,
    });
    const input = external_node_stream_.Readable.from(text);
    input.once('error', (error) => parser.destroy(error));
    let columns = null;
    try {
        for await (const cells of input.pipe(parser)) {
            if (columns === null)
                columns = columnsOf(cells, name);
            else
                yield rowOf(cells, columns);
        }
    }
    catch (error) {
        throw error instanceof lib/* CsvError */.J$ ? unreadable(error, name) : error;
    }
}
/** Spreadsheets write `;` where the comma is the decimal sign, tabs into UTF-16, and say so in a first line `sep=;`. */
function dialectOf(head) {
    const declared = /^sep=(.)\r?\n/.exec(head)?.[1];
    if (declared !== undefined)
        return { delimiter: declared, from_line: 2 };
    const header = head.split('\n', 1)[0] ?? '';
    const count = (delimiter) => header.split(delimiter).length;
    return {
        delimiter: [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best)),
        from_line: 1,
    };
}
/** The parser's own error quotes the file: it is dropped, not kept as the cause. */
function unreadable(error, name) {
    const line = error.lines;
    const where = typeof line === 'number' ? ` near line ${line}` : '';
    return new source_error/* SourceError */.c(`conversations-file: ${name} is no valid CSV${where}: a quote or a row is broken. Export it again.`);
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/find.js



/** The files that a path or a glob names, by name. Throws a SourceError where there is none. */
async function findFiles(pattern, cwd) {
    const exact = (0,external_node_path_.resolve)(cwd, pattern);
    if (await isFile(exact))
        return [exact];
    const files = [];
    for await (const match of (0,promises_.glob)(pattern, { cwd })) {
        const path = (0,external_node_path_.resolve)(cwd, match);
        if (await isFile(path))
            files.push(path);
    }
    if (files.length === 0) {
        throw new source_error/* SourceError */.c(`conversations-file: nothing is found at "${pattern}". Give a path or a glob from the root of the repository, ` +
            'and run actions/checkout (or whatever brings the file) before this step.');
    }
    return files.sort();
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/conversations-file/identity.js

/**
 * Gives rows without an `id` one that depends on what they say alone, so that it is the same in every export; rows of
 * one file that say the same at the same time are numbered. Make one for each file: the same row in two overlapping
 * exports is one turn.
 */
function createIdentity() {
    const times = new Map();
    return (row) => {
        if (row === null || typeof row !== 'object' || Array.isArray(row))
            return row;
        const { id, timestamp, query, response } = row;
        if (id !== undefined && id !== null && id !== '')
            return row;
        const said = (0,external_node_crypto_.hash)('sha256', JSON.stringify([timestamp, query, response]), 'hex').slice(0, 16);
        const time = (times.get(said) ?? 0) + 1;
        times.set(said, time);
        return { ...row, id: time === 1 ? `row-${said}` : `row-${said}-${time}` };
    };
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/text.js


const HEAD = 16_384;
/** Spreadsheets export UTF-16 with a byte order mark; all else is taken for UTF-8. */
async function headOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        const bytes = buffer.subarray(0, bytesRead);
        const encoding = bytes[0] === 0xff && bytes[1] === 0xfe
            ? 'utf-16le'
            : bytes[0] === 0xfe && bytes[1] === 0xff
                ? 'utf-16be'
                : 'utf-8';
        return { encoding, text: new TextDecoder(encoding).decode(bytes).trimStart() };
    }
    finally {
        await file.close();
    }
}
/** The text of a file piece by piece, without its byte order mark. */
async function* text_textOf(path, encoding) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 })) {
        yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
}
/** Lines by LF or CRLF alone: node:readline also breaks at U+2028, which may stand raw inside of JSON. */
async function* linesOf(text) {
    let rest = '';
    for await (const piece of text) {
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    yield rest;
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/json.js


/** Rows of JSON Lines: a turn, an array of turns or an answer of the API a line. A line that is no JSON is one broken row. */
async function* jsonLineRows(text) {
    for await (const line of linesOf(text))
        yield* lineRows(line);
}
/**
 * Rows of a JSON file: the API's answer, several of them, or an array of turns. JSON Lines under another name are read
 * as well. Throws a SourceError without a word of the file where it is neither.
 */
async function* jsonRows(text, name) {
    const pieces = [];
    for await (const piece of text)
        pieces.push(piece);
    const whole = pieces.join('');
    const value = parse(whole);
    if (value !== undefined) {
        yield* rowsOf(value, name);
        return;
    }
    const first = whole.trimStart().split('\n', 1)[0] ?? '';
    if (parse(first) === undefined)
        throw new source_error/* SourceError */.c(`conversations-file: ${name} is no valid JSON. Export it again.`);
    for (const line of whole.split('\n'))
        yield* lineRows(line);
}
function* lineRows(line) {
    if (line.trim() === '')
        return;
    const value = parse(line);
    if (Array.isArray(value))
        yield* value;
    else if (isAnswer(value))
        yield* value.conversations;
    else
        yield value;
}
function* rowsOf(value, name) {
    if (isAnswer(value)) {
        yield* value.conversations;
    }
    else if (Array.isArray(value)) {
        for (const entry of value)
            yield* isAnswer(entry) ? entry.conversations : [entry];
    }
    else if (value !== null && typeof value === 'object' && 'query' in value) {
        yield value;
    }
    else {
        throw new source_error/* SourceError */.c(`conversations-file: ${name} holds neither an answer of the analytics API ({"conversations": […]}) nor an array of turns.`);
    }
}
function isAnswer(value) {
    return value !== null && typeof value === 'object' && 'conversations' in value && Array.isArray(value.conversations);
}
/** Undefined for what is no JSON: the parser's own message would quote it. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file/page-address.js
const NO_PAGE = /^(?:n\/a|none|null|nil|undefined|unknown)$/i;
const PATH = /^[\p{L}\p{N}._~%][^\s:\\]*$/u;
const BELOW_HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//i;
/**
 * People write a page as they see it: `guides/keys` and `docs.example.com/guides/keys` become the addresses they stand
 * for; what is no path stays as it is.
 */
function withPageAddress(row) {
    if (row === null || typeof row !== 'object' || !('pageUrl' in row) || typeof row.pageUrl !== 'string')
        return row;
    const page = row.pageUrl.trim();
    if (NO_PAGE.test(page) || !PATH.test(page))
        return row;
    return { ...row, pageUrl: BELOW_HOST.test(page) ? `https://${page}` : `/${page}` };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/adapters/turn-schema.js

const STATUSES = ['answered', 'unanswered'];
const TYPES = ['answer', 'clarifying_question'];
/**
 * A row as the API's description has it, in all three published shapes: the newest, the one without `responseType`
 * and `conversationId`, and the oldest without `resolutionStatus` and `pageUrl`.
 */
const Row = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    timestamp: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isTime)),
    query: dist/* string */.YjP(),
    response: dist/* string */.YjP(),
    sources: dist/* array */.YOg(dist/* object */.Ikc({ title: dist/* string */.YjP(), url: dist/* string */.YjP() })),
    queryCategory: dist/* nullish */.cl6(dist/* string */.YjP()),
    resolutionStatus: dist/* nullish */.cl6(dist/* picklist */.KIO(STATUSES)),
    pageUrl: dist/* nullish */.cl6(dist/* string */.YjP()),
    responseType: dist/* nullish */.cl6(dist/* picklist */.KIO(TYPES)),
    conversationId: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** The turn that a row describes, or the name of the first field that breaks the schema (`row` for the whole). */
function turnOf(row) {
    if (!looksSound(row))
        return { broken: faultOf(row) };
    const at = timeOf(row.timestamp);
    if (Number.isNaN(at))
        return { broken: 'timestamp' };
    return {
        id: row.id,
        timestamp: row.timestamp,
        conversation: row.conversationId || row.id,
        at,
        query: row.query,
        // Nobody reads it, and it is the most of a row.
        response: row.resolutionStatus === 'answered' ? '' : row.response,
        sources: row.sources,
        pageUrl: row.pageUrl ?? null,
        category: row.queryCategory ?? null,
        status: row.resolutionStatus ?? null,
        clarifying: row.responseType === 'clarifying_question',
    };
}
/** Names the first field of a row that breaks the schema, `row` for the whole; empty where none does. */
function faultOf(row) {
    const issue = dist/* safeParse */.xLC(Row, row, { abortEarly: true }).issues?.[0];
    return issue === undefined ? '' : (dist/* getDotPath */.BuJ(issue)?.replace(/\.\d+/g, '[]') ?? 'row');
}
/**
 * The schema once more, but for the time: with 100,000 turns valibot's walk costs as much as a third of all parsing.
 * A test holds the two together.
 */
function looksSound(row) {
    if (row === null || typeof row !== 'object')
        return false;
    const turn = row;
    return (typeof turn.id === 'string' &&
        typeof turn.timestamp === 'string' &&
        typeof turn.query === 'string' &&
        typeof turn.response === 'string' &&
        Array.isArray(turn.sources) &&
        turn.sources.every(looksLikeSource) &&
        isTextOrNone(turn.queryCategory) &&
        isTextOrNone(turn.pageUrl) &&
        isTextOrNone(turn.conversationId) &&
        isOneOrNone(STATUSES, turn.resolutionStatus) &&
        isOneOrNone(TYPES, turn.responseType));
}
function looksLikeSource(source) {
    if (source === null || typeof source !== 'object')
        return false;
    const { title, url } = source;
    return typeof title === 'string' && typeof url === 'string';
}
function isTextOrNone(value) {
    return value === undefined || value === null || typeof value === 'string';
}
function isOneOrNone(options, value) {
    return value === undefined || value === null || options.includes(value);
}
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/i;
const turn_schema_ZONED = /(?:Z|:.*[+-]\d\d:?\d\d)$/i;
/** Milliseconds since the epoch; NaN for what is no ISO 8601 time. Without a zone it is UTC, wherever we run. */
function timeOf(timestamp) {
    if (!ISO.test(timestamp))
        return Number.NaN;
    const local = timestamp.length > 10 && !timestamp.endsWith('Z') && !turn_schema_ZONED.test(timestamp);
    return Date.parse(local ? `${timestamp}Z` : timestamp);
}
function isTime(timestamp) {
    return !Number.isNaN(timeOf(timestamp));
}

;// CONCATENATED MODULE: ./build/adapters/sieve.js



/**
 * A sieve for one reading: drops turns outside the window (`to` is exclusive) and turns that came before (pages of an
 * answer may overlap), and counts rows that break the schema, telling `onBroken` the field of each. Throws a SourceError
 * that names the field when more than half of the rows of one call do.
 */
function createSieve(window, onBroken = () => { }) {
    const cameBefore = createMemory(window.from);
    return (rows) => {
        const turns = [];
        const broken = [];
        const invalidAt = [];
        for (const row of rows) {
            const turn = turnOf(row);
            if ('broken' in turn) {
                broken.push(turn.broken);
                onBroken(turn.broken);
                const at = instantOf(row);
                if (at !== null)
                    invalidAt.push(at);
            }
            else if (turn.at >= window.from && turn.at < window.to && !cameBefore(turn))
                turns.push(turn);
        }
        if (broken.length * 2 > rows.length)
            throw sieve_unreadable(broken, rows.length);
        return { turns, invalid: broken.length, invalidAt, partial: null };
    };
}
function instantOf(row) {
    const { timestamp } = (row ?? {});
    const at = typeof timestamp === 'string' ? timeOf(timestamp) : Number.NaN;
    return Number.isNaN(at) ? null : at;
}
/**
 * Tells whether a turn with the same id, time and query came before: by its second, and where several share that,
 * by a digest. To keep the texts of 100,000 turns instead would cost as much as a third of all parsing.
 */
function createMemory(from) {
    const seconds = new Map();
    return ({ id, at, query }) => {
        // Counted from the window's start they are small enough to need no memory of their own.
        const second = Math.floor((at - from) / 1000);
        const digest = digestOf(query, mixed(digestOf(id, 0) ^ (at % 1000)));
        const same = seconds.get(second);
        if (same === undefined)
            seconds.set(second, digest);
        else if (same === digest || (same instanceof Set && same.has(digest)))
            return true;
        else
            seconds.set(second, (same instanceof Set ? same : new Set([same])).add(digest));
        return false;
    };
}
/** So that what was put in last does not look like what comes next. */
const mixed = (digest) => Math.imul(digest, 0x85ebca6b);
/** FNV-1a over UTF-16 units, cut to the 30 bits that need no memory of their own. */
function digestOf(text, seed) {
    let digest = 0x811c9dc5 ^ seed;
    for (let index = 0; index < text.length; index += 1)
        digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
    return digest & 0x3fffffff;
}
function sieve_unreadable(broken, rows) {
    const field = mostFrequent(broken);
    return new source_error/* SourceError */.c(`${(0,many/* number */.ai)(broken.length)} of ${(0,many/* many */._d)(rows, 'turn')} broke the schema, most of them in the field "${field}". ` +
        'The format seems to have changed: look for a newer version of Docs Gaps, or report this with the name of the field.');
}
function mostFrequent(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

;// CONCATENATED MODULE: ./build/adapters/conversations-file.js










const BATCH = 1000;
/**
 * Reads conversations from files: JSON (the API's answer or an array of turns), JSON Lines, or the dashboard's CSV
 * export; what a file is, its content tells. `read` throws a SourceError where there is no file or one cannot be read.
 */
function createFileSource({ pattern, cwd, log }) {
    return {
        async *read(window) {
            const files = await findFiles(pattern, cwd);
            const broken = new Map();
            const sieve = createSieve(window, (field) => broken.set(field, (broken.get(field) ?? 0) + 1));
            let rows = 0;
            let turns = 0;
            for (const [index, path] of files.entries()) {
                const started = performance.now();
                // A matched file's name may be a stranger's; the pattern is the workflow's own.
                const name = files.length === 1 ? `"${pattern}"` : `file ${index + 1} of ${files.length} of "${pattern}"`;
                const before = { turns, rows };
                for await (const batch of batchesOf(conversations_file_rowsOf(path, name), sieve)) {
                    rows += batch.rows;
                    turns += batch.turns.length;
                    const { turns: read, invalid, invalidAt, partial } = batch;
                    yield { turns: read, invalid, invalidAt, partial };
                }
                const seconds = ((performance.now() - started) / 1000).toFixed(1);
                const found = `${(0,many/* many */._d)(turns - before.turns, 'turn')} of ${(0,many/* many */._d)(rows - before.rows, 'row')}`;
                log.info(`Conversations from ${name}: ${found} used, in ${seconds} s.`);
            }
            if (broken.size > 0) {
                const fields = [...broken].map(([field, count]) => `${field} (${(0,many/* number */.ai)(count)})`);
                log.warning(`conversations-file: turns that cannot be read, by the field: ${fields.join(', ')}.`);
            }
            if (rows > 0 && turns === 0) {
                log.notice(`No turn of conversations-file lies in the last ${(0,many/* span */.Ln)(window.days)} (${(0,many/* many */._d)(rows, 'turn')} read).`);
            }
        },
    };
}
async function* batchesOf(rows, sieve) {
    const identity = createIdentity();
    let pending = [];
    for await (const row of rows) {
        pending.push(identity(withPageAddress(row)));
        if (pending.length < BATCH)
            continue;
        yield { ...sieve(pending), rows: pending.length };
        pending = [];
    }
    if (pending.length > 0)
        yield { ...sieve(pending), rows: pending.length };
}
async function* conversations_file_rowsOf(path, name) {
    const head = await headOf(path);
    if (head.text === '')
        throw new source_error/* SourceError */.c(`conversations-file: ${name} is empty. Export it again.`);
    const text = text_textOf(path, head.encoding);
    if (!/^[[{]/.test(head.text))
        yield* csvRows(text, head.text, name);
    else if (/^\.(jsonl|ndjson)$/i.test((0,external_node_path_.extname)(path)))
        yield* jsonLineRows(text);
    else
        yield* jsonRows(text, name);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/adapters/event.js

const EVENTS = new Set(['pull_request', 'pull_request_target']);
/** Reads the event that the runner hands over; `pull_request_target` may write even for a fork. */
function readEvent(env) {
    const { pull_request: pull } = github/* context */._.payload;
    const onPullRequest = EVENTS.has(github/* context */._.eventName);
    return {
        pullRequest: pull?.number ?? null,
        onPullRequest,
        readOnly: github/* context */._.eventName === 'pull_request' ? restricted(pull) : null,
        serverUrl: github/* context */._.serverUrl || null,
        runsUrl: runsUrl(env, github/* context */._.serverUrl),
    };
}
function restricted(pull) {
    const head = pull?.head?.repo?.full_name;
    const base = pull?.base?.repo?.full_name;
    // A deleted fork has no head repository any more.
    if (pull !== undefined && head !== base)
        return 'fork';
    return github/* context */._.actor === 'dependabot[bot]' ? 'dependabot' : null;
}
/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/file.yml@refs/…`. */
function runsUrl(env, serverUrl) {
    const [, repository, file] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    return file === undefined ? null : `${serverUrl}/${repository}/actions/workflows/${file}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/history.js
/** A squash merge ends its first line with `(#12)`, a merge commit starts it with these words. */
const PULL = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /;
/**
 * What the commits API tells of a file. History is a hint, never a need: it waits for nothing, and after the first
 * failure it is not asked any more.
 */
function createHistory({ octokit, repository, log }) {
    let failed = false;
    return {
        async commits(file, since) {
            if (failed)
                return [];
            try {
                const { data } = await octokit.rest.repos.listCommits({
                    ...repository,
                    path: file,
                    since,
                    per_page: 100,
                    request: { retries: 0, optional: true },
                });
                return data.map(({ sha, commit }) => {
                    const [, squashed, merged] = PULL.exec(commit.message.split('\n', 1)[0]?.slice(0, 300) ?? '') ?? [];
                    const pull = squashed ?? merged;
                    return { sha, date: commit.committer?.date ?? '', pull: pull === undefined ? null : Number(pull) };
                });
            }
            catch {
                failed = true;
                log.info('The history of the docs cannot be read; no question is linked to a change.');
                return [];
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/list-all.js
/** GitHub allows the token of a workflow 1,000 requests an hour: a list of more pages never ends. */
const MOST_PAGES = 1000;
/**
 * All pages of a list. Octokit's own `paginate` drops what a request carries in `request` (the permission that its
 * error is to name), asks whatever host a page names with the token, and reads 409 as the end of the list.
 *
 * @param method one of `octokit.rest`, which is asked for each page with `query` and what the page before added to it
 */
async function listAll(method, query) {
    const items = [];
    let added = {};
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const { data, headers } = await method({ ...query, ...added });
        for (const item of data)
            items.push(item);
        added = nextPage(headers.link ?? '');
        if (added === null)
            return items;
    }
    throw new Error(`A list of GitHub's does not end within ${MOST_PAGES} pages. Check GITHUB_API_URL, or report this.`);
}
/** What the address of the next page asks for: `page`, or a cursor. */
function nextPage(link) {
    const [, address] = /<([^<>]+)>;\s*rel="next"/.exec(link) ?? [];
    return address === undefined || !URL.canParse(address) ? null : Object.fromEntries(new URL(address).searchParams);
}

;// CONCATENATED MODULE: ./build/adapters/github/emptied.js

/**
 * The number of an issue of ours that a person emptied, its marker included, or null: our own account wrote it, it has
 * the title and the first label of the issue that is about to be made, and no text at all. Looked for only where no
 * issue carries the marker.
 */
async function findEmptied(keeping, { title, labels: [label] }) {
    const { octokit, repository, identity } = keeping;
    const { logins, wrote } = await identity();
    const filter = { ...repository, state: 'all', ...(label === undefined ? {} : { labels: label }) };
    for (const creator of logins) {
        const query = { ...filter, creator, sort: 'created', direction: 'asc', per_page: 100 };
        const emptied = (await listAll(octokit.rest.issues.listForRepo, query)).filter((issue) => !issue.pull_request && wrote(issue.user) && issue.title === title && (issue.body ?? '').trim() === '');
        const kept = emptied.find(({ state }) => state === 'open') ?? emptied[0];
        if (kept !== undefined)
            return kept.number;
    }
    return null;
}

// EXTERNAL MODULE: ./build/adapters/github/failure.js
var failure = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/adapters/github/identity.js

/** The account of a workflow's own token, which may not ask who it is everywhere. */
const WORKFLOW = 'github-actions[bot]';
const REFUSALS = /^FORBIDDEN|^INSUFFICIENT_SCOPES|not accessible by/;
/** Asks GraphQL's `viewer`. An outage is thrown: a wrong guess would find no issue and make a second one. */
async function whoAmI(octokit) {
    const login = await viewerLogin(octokit);
    const logins = login.endsWith('[bot]') ? [login] : [login, `${login}[bot]`];
    const known = new Set(logins.map((one) => one.toLowerCase()));
    return { logins, wrote: (author) => typeof author?.login === 'string' && known.has(author.login.toLowerCase()) };
}
async function viewerLogin(octokit) {
    try {
        const { viewer } = await octokit.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        if (isRefused(error))
            return WORKFLOW;
        throw (0,failure/* errorsOf */.Bp)(error).length > 0 ? toldInAnswer(error) : error;
    }
}
/** Refused or not there; also as an error inside an answer of 200. A limit is neither. */
function isRefused(error) {
    if ((0,failure/* statusOf */.c2)(error) === 404 || (0,failure/* isForbidden */.US)(error))
        return true;
    return (0,failure/* errorsOf */.Bp)(error).some(({ type, message }) => REFUSALS.test(`${type} ${message}`));
}
/** The client throws errors inside of an answer without saying what was asked; here is what REST's errors look like. */
function toldInAnswer(cause) {
    const errors = (0,failure/* errorsOf */.Bp)(cause);
    return Object.assign(new Error(undefined, { cause }), {
        errors,
        request: { method: 'POST', url: '/graphql' },
        response: { status: 200 },
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/our-issues.js


/** The issues that carry our marker on their first line and that our own account wrote, and the one that is named. */
function createOurIssues({ issueNumber, ...options }) {
    const { octokit, repository, identity } = options;
    const marker = `<!-- docs-gaps:issue:${options.reportId} -->`;
    const adopted = new Set();
    const isOurs = async (issue) => issue.pull_request == null &&
        (await identity()).wrote(issue.user) &&
        (firstLine(issue.body) === marker || (adopted.has(issue.number) && (issue.body ?? '').trim() === ''));
    async function list() {
        const found = new Map();
        for (const creator of (await identity()).logins) {
            const query = { ...repository, creator, state: 'all', sort: 'created', direction: 'asc', per_page: 100 };
            for (const issue of await listAll(octokit.rest.issues.listForRepo, query)) {
                if (await isOurs(issue))
                    found.set(issue.number, toSeen(issue));
            }
        }
        if (issueNumber !== null)
            found.set(issueNumber, await named(options, issueNumber));
        return [...found.values()].sort((a, b) => a.number - b.number);
    }
    async function get(number) {
        if (number === issueNumber)
            return await named(options, number);
        try {
            const { data } = await octokit.rest.issues.get({ ...repository, issue_number: number });
            const here = data.number === number && (await isIn(options, data.repository_url));
            return here && (await isOurs(data)) ? toSeen(data) : null;
        }
        catch (error) {
            if ((0,failure/* isGone */.ST)(error))
                return null;
            throw error;
        }
    }
    return { list, get, adopt: (emptied) => void adopted.add(emptied) };
}
/** The issue that `issue-number` names, whoever wrote it. */
async function named({ octokit, repository }, number) {
    const what = `issue-number names #${number}`;
    const { data } = await octokit.rest.issues.get({ ...repository, issue_number: number }).catch((error) => {
        if (!(0,failure/* isGone */.ST)(error))
            throw error;
        throw new Error(`${what}, which was not found (deleted, or the token may not see it). Correct or remove the input.`);
    });
    if (data.number !== number || !(await isIn({ octokit, repository }, data.repository_url))) {
        throw new Error(`${what}, which was moved to another repository. Correct or remove the input.`);
    }
    if (data.pull_request != null)
        throw new Error(`${what}, which is a pull request. Name an issue, or remove the input.`);
    return toSeen(data);
}
/** A transferred issue answers from where it went; so does every issue of a repository that was renamed. */
async function isIn({ octokit, repository }, url) {
    const endsWith = (name) => url.toLowerCase().endsWith(`/repos/${name.toLowerCase()}`);
    if (endsWith(`${repository.owner}/${repository.repo}`))
        return true;
    return endsWith((await octokit.rest.repos.get({ ...repository })).data.full_name);
}
function toSeen(issue) {
    return {
        id: issue.id,
        number: issue.number,
        url: issue.html_url,
        body: withLineFeeds(issue.body),
        open: issue.state === 'open',
        stateReason: issue.state_reason ?? null,
    };
}
/** GitHub's form gives CRLF; an emptied body is null. */
function withLineFeeds(body) {
    return (body ?? '').replace(/\r\n?/g, '\n');
}
function firstLine(body) {
    return /^[^\r\n]*/.exec(body ?? '')?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/github/notice.js



/**
 * Comments on the issue, once: not where one of ours starts with the same line already. Where two runs did it at the
 * same moment, ours goes again. True where it was posted.
 */
async function postOnce(keeping, issue, notice) {
    const { octokit, repository, log } = keeping;
    const at = { ...repository, issue_number: issue };
    if ((await posted(keeping, issue, notice)).length > 0)
        return false;
    try {
        await octokit.rest.issues.createComment({ ...at, body: notice.body, request: { retries: 0 } });
    }
    catch (error) {
        if ((0,failure/* isForbidden */.US)(error) || (0,failure/* isGone */.ST)(error)) {
            log.warning(`Issue #${issue} is up to date, but takes no comment (GitHub says ${(0,failure/* statusOf */.c2)(error)}): nobody is told.`);
            return false;
        }
        if (!(0,failure/* mayHaveWorked */.gj)(error))
            throw error;
        await keeping.pause(2000, failure/* LOST */.Rj);
        if ((await posted(keeping, issue, notice)).length === 0) {
            await octokit.rest.issues.createComment({ ...at, body: notice.body, request: { retries: 0 } });
        }
    }
    const [, ...surplus] = await posted(keeping, issue, notice);
    for (const comment_id of surplus)
        await octokit.rest.issues.deleteComment({ ...repository, comment_id }).catch(ignoreGone);
    log.info(`Told what is new in a comment on issue #${issue}.`);
    return true;
}
/** Ids of our comments that carry the notice's marker, oldest first. */
async function posted({ octokit, repository, identity }, issue, notice) {
    const query = { ...repository, issue_number: issue, since: notice.since, per_page: 100 };
    const comments = await listAll(octokit.rest.issues.listComments, query);
    const { wrote } = await identity();
    return comments
        .filter(({ user, body }) => wrote(user) && firstLine(body) === notice.marker)
        .map(({ id }) => id)
        .sort((a, b) => a - b);
}
function ignoreGone(error) {
    if (!(0,failure/* isGone */.ST)(error))
        throw error;
}

;// CONCATENATED MODULE: ./build/adapters/github/keep-comment.js




const MOST_ROUNDS = 6;
/** A comment's endpoint is that of issues, but on a pull request its own permission is enough. */
const PERMISSION = 'pull-requests: write';
/**
 * Reads all our comments, decides, writes, and looks again after a new one: of two that runs posted at the same
 * moment the older stays. Throws where GitHub refuses.
 */
async function keepComment(keeping, pullRequest, decide) {
    const { octokit, repository, log, pause } = keeping;
    const hints = { retries: 0, permission: PERMISSION };
    let written = null;
    let changed = false;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const seen = await ourComments(keeping, pullRequest, written);
        const plan = decide(seen);
        const first = seen[0] ?? null;
        try {
            if (plan.write?.kind === 'create') {
                const body = plan.write.body;
                const { data } = await octokit.rest.issues.createComment({
                    ...repository,
                    issue_number: pullRequest,
                    body,
                    request: hints,
                });
                written = data.id;
                changed = true;
                log.info(`Commented on pull request #${pullRequest} (comment ${data.id}).`);
                continue;
            }
            if (plan.write?.kind === 'edit' && first !== null) {
                const { body } = plan.write;
                await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body, request: hints });
                changed = true;
                log.info(`Updated comment ${first.id} on pull request #${pullRequest}.`);
            }
        }
        catch (error) {
            if (round >= MOST_ROUNDS / 2)
                throw error;
            // Somebody deleted it since it was listed.
            if ((0,failure/* isGone */.ST)(error) && plan.write?.kind === 'edit')
                continue;
            if (!(0,failure/* mayHaveWorked */.gj)(error))
                throw error;
            log.info(`GitHub's answer to a comment was lost; looking whether it was made.`);
            changed = true;
            await pause(2000, failure/* LOST */.Rj);
            continue;
        }
        for (const comment_id of plan.surplus) {
            await octokit.rest.issues.deleteComment({ ...repository, comment_id, request: hints }).catch(ignoreGone);
            changed = true;
            log.info(`Deleted our surplus comment ${comment_id}.`);
        }
        return { id: first?.id ?? null, url: first?.url ?? null, changed };
    }
    throw new Error(`The comment on pull request #${pullRequest} could not be settled in ${MOST_ROUNDS} rounds. Run it again.`);
}
/** Ours on this pull request, oldest first; with `written`, which the list may not show yet. */
async function ourComments({ octokit, repository, identity, reportId }, pullRequest, written) {
    const marker = `<!-- docs-gaps:pull-request:${reportId} -->`;
    const { wrote } = await identity();
    const query = {
        ...repository,
        issue_number: pullRequest,
        per_page: 100,
        request: { permission: PERMISSION },
    };
    const comments = await listAll(octokit.rest.issues.listComments, query);
    if (written !== null && !comments.some(({ id }) => id === written)) {
        comments.push((await octokit.rest.issues.getComment({ ...repository, comment_id: written })).data);
    }
    return comments
        .filter(({ user, body }) => wrote(user) && firstLine(body) === marker)
        .map(({ id, html_url, body }) => ({ id, url: html_url, body: withLineFeeds(body) }))
        .sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./build/adapters/github/survey.js
/** How many numbers before a new issue are asked for directly. Runs that race are few and number close together. */
const NEIGHBOURS = 5;
/** GitHub's replicas lag: a read that does not show what was written is repeated after these milliseconds. */
const LAG = [500, 1500, 3000];
function createSurvey(ours, pause) {
    const touched = new Set();
    let listed = null;
    /** An issue that was there before is not gone because one read says so. */
    async function look(number) {
        let issue = await ours.get(number);
        for (const wait of LAG) {
            if (issue !== null)
                break;
            await pause(wait, 'GitHub does not show an issue that was there');
            issue = await ours.get(number);
        }
        return issue;
    }
    return {
        async look() {
            listed ??= await ours.list();
            const seen = new Map(listed.map((issue) => [issue.number, issue]));
            for (const number of touched) {
                const issue = await look(number);
                if (issue === null)
                    seen.delete(number);
                else
                    seen.set(number, issue);
            }
            return [...seen.values()].sort((a, b) => a.number - b.number);
        },
        touch(...numbers) {
            for (const number of numbers)
                touched.add(number);
        },
        forget() {
            listed = null;
        },
        async discover(created) {
            listed = null;
            touched.add(created);
            for (let number = created - 1; number >= Math.max(1, created - NEIGHBOURS); number--) {
                if ((await ours.get(number)) !== null)
                    touched.add(number);
            }
        },
    };
}
function isSame(now, before) {
    return now !== null && now.body === before.body && now.open === before.open;
}

;// CONCATENATED MODULE: ./build/adapters/github/duplicates.js


/** Closes `duplicates` with a link to `kept`, each in one write that notifies no more than the closing itself does. */
async function closeDuplicates(keeping, kept, duplicates) {
    let changed = false;
    for (const duplicate of duplicates) {
        if (kept === null || duplicate.number === kept.number)
            continue;
        if (!isSame(await keeping.ours.get(duplicate.number), duplicate))
            return { changed, moved: true };
        try {
            await duplicates_close(keeping, kept, duplicate);
        }
        catch (error) {
            if (!(0,failure/* mayHaveWorked */.gj)(error))
                throw error;
            await keeping.pause(2000, failure/* LOST */.Rj);
            const now = await keeping.ours.get(duplicate.number);
            if (now?.open !== false)
                throw error;
        }
        changed = true;
        keeping.log.info(`Closed issue #${duplicate.number} as a duplicate of #${kept.number}.`);
    }
    return { changed, moved: false };
}
async function duplicates_close({ octokit, repository }, kept, duplicate) {
    const change = {
        ...repository,
        issue_number: duplicate.number,
        body: linked(duplicate.body, kept.number),
        state: 'closed',
        request: { retries: 0 },
    };
    // GitHub shows this as "closed as duplicate of"; the client's types do not know the field yet.
    const asDuplicate = { state_reason: 'duplicate', duplicate_issue_id: kept.id };
    await octokit.rest.issues.update({ ...change, ...asDuplicate }).catch((error) => {
        // Enterprise servers learned this reason late.
        if ((0,failure/* statusOf */.c2)(error) !== 422)
            throw error;
        return octokit.rest.issues.update({ ...change, state_reason: 'not_planned' });
    });
}
/** The link stands below the marker, which keeps the issue ours. A body without room for it stays as it is. */
function linked(body, kept) {
    const line = `Duplicate of #${kept}.`;
    const end = body.indexOf('\n');
    const [first, rest] = end === -1 ? [body, ''] : [body.slice(0, end), body.slice(end + 1)];
    const whole = `${first}\n${line}\n\n${rest}`;
    return rest.startsWith(line) || whole.length > 65_000 ? body : whole;
}

;// CONCATENATED MODULE: ./build/adapters/github/foreign.js


/**
 * Before a first issue is made: says how to go on with one that another token wrote. Only the open ones with our label
 * are looked at, and only said: anyone may paste a marker.
 */
async function tellOfForeign(options, issue) {
    const { octokit, repository, identity, log, reportId } = options;
    const [labels] = issue.labels;
    const query = { ...repository, state: 'open', per_page: 100, ...(labels === undefined ? {} : { labels }) };
    const { data } = await octokit.rest.issues.listForRepo(query).catch((error) => {
        if ((0,failure/* isGone */.ST)(error))
            return { data: [] };
        throw error;
    });
    const { wrote } = await identity();
    const marker = `<!-- docs-gaps:issue:${reportId} -->`;
    const foreign = data.find(({ user, body, pull_request }) => !pull_request && !wrote(user) && firstLine(body) === marker);
    if (foreign === undefined)
        return;
    log.notice(`Issue #${foreign.number} carries this report's marker, but another account wrote it, so a new issue is made. ` +
        `If an earlier token of yours wrote it, set \`issue-number: ${foreign.number}\` to go on with it.`);
}

;// CONCATENATED MODULE: ./build/adapters/github/labels.js

/** Beside GitHub's own labels this one reads as documentation work. */
const COLOR = '0969da';
const DESCRIPTION = 'Questions that the docs do not answer';
/** The labels that are there or could be made; the others are named in a warning, by their place in the input. */
async function usableLabels(place, labels) {
    return await usable(place, labels, 'label', 'made', async (name) => {
        if (await exists(() => place.octokit.rest.issues.getLabel({ ...place.repository, name })))
            return true;
        await place.octokit.rest.issues
            .createLabel({ ...place.repository, name, color: COLOR, description: DESCRIPTION })
            .catch((error) => {
            // Another run may have made it a moment ago.
            if ((0,failure/* statusOf */.c2)(error) !== 422)
                throw error;
            return place.octokit.rest.issues.getLabel({ ...place.repository, name });
        });
        return true;
    });
}
/** Those whom GitHub lets be assigned here. */
async function usableAssignees(place, assignees) {
    return await usable(place, assignees, 'assignee', 'assigned', (assignee) => exists(() => place.octokit.rest.issues.checkUserCanBeAssigned({ ...place.repository, assignee })));
}
/** Adds the labels and assignees of an issue that is about to be reopened; what it has already stays. */
async function addToIssue(place, edit) {
    const issue = { ...place.repository, issue_number: edit.number };
    const labels = await usableLabels(place, edit.labels);
    const assignees = await usableAssignees(place, edit.assignees);
    const { addLabels, addAssignees } = place.octokit.rest.issues;
    if (labels.length > 0)
        await orWarn(place, 'labels', () => addLabels({ ...issue, labels }));
    if (assignees.length > 0)
        await orWarn(place, 'assignees', () => addAssignees({ ...issue, assignees }));
}
async function usable({ log }, names, what, done, check) {
    const found = [];
    for (const [index, name] of names.entries()) {
        try {
            if (await check(name))
                found.push(name);
            else
                log.warning(`${what}s: entry ${index + 1} cannot be ${done} in this repository; it is left out.`);
        }
        catch (error) {
            if (!isMinor(error))
                throw error;
            log.warning(`${what}s: entry ${index + 1} cannot be ${done} (GitHub says ${(0,failure/* statusOf */.c2)(error)}); it is left out.`);
        }
    }
    return found;
}
async function exists(ask) {
    try {
        await ask();
        return true;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
async function orWarn({ log }, what, work) {
    try {
        await work();
    }
    catch (error) {
        if (!isMinor(error))
            throw error;
        log.warning(`The ${what} could not be added to the issue (GitHub says ${(0,failure/* statusOf */.c2)(error)}).`);
    }
}
/** Refused for good: the report matters more than its label. */
function isMinor(error) {
    return (0,failure/* isForbidden */.US)(error) || (0,failure/* isGone */.ST)(error) || (0,failure/* statusOf */.c2)(error) === 422;
}

;// CONCATENATED MODULE: ./build/adapters/github/write-issue.js




/** A write whose answer is lost is looked for and then decided again, at most so often. */
const MOST_LOST = 3;
/** So often a write is decided again after a rate limit. */
const MOST_LIMITED = 3;
/** The client lets a second pass between two writes: before the last read, or a tick could be made after it. */
const PACE = 1000;
function createIssueWriter(keeping) {
    const { octokit, repository, log, ours, pause } = keeping;
    let lost = 0;
    let limited = 0;
    let unkept = 0;
    let lostBody = null;
    /** Sends once. Null where the answer was lost, or a limit was waited for: somebody may have written meanwhile. */
    async function once(send) {
        let waited = false;
        const afterWait = () => {
            waited = true;
        };
        try {
            return await send({ retries: 0, afterWait });
        }
        catch (error) {
            if (waited && (0,failure/* isLimited */.lU)(error) && ++limited <= MOST_LIMITED)
                return null;
            if (!(0,failure/* mayHaveWorked */.gj)(error) || ++lost > MOST_LOST)
                throw error;
            log.info("GitHub's answer to a write was lost; looking whether it was made.");
            await pause(1000 * 2 ** lost, failure/* LOST */.Rj);
            return null;
        }
    }
    async function create(issue) {
        const labels = await usableLabels(keeping, issue.labels);
        const assignees = await usableAssignees(keeping, issue.assignees);
        const { title, body } = issue;
        const send = (more) => once((request) => octokit.rest.issues.create({ ...repository, title, body, ...more, request }));
        const answer = await send({ labels, assignees }).catch((error) => {
            if ((0,failure/* statusOf */.c2)(error) !== 422 || labels.length + assignees.length === 0)
                throw error;
            log.warning('GitHub refused the labels or assignees of the new issue; it is made without them.');
            return send({});
        });
        if (answer === null) {
            lostBody = body;
            return null;
        }
        const made = toSeen(answer.data);
        if (!isKept(made.body, body))
            throw notKept(made.number);
        log.info(`Created issue #${made.number}.`);
        return made.number;
    }
    async function edit(edit, before) {
        const { number, body } = edit;
        if (edit.reopen) {
            await addToIssue(keeping, edit);
            await pause(PACE, 'GitHub wants a second between writes');
        }
        if (before === null || !isSame(await ours.get(number), before))
            return { made: false, settled: false, refused: false };
        const reopening = edit.reopen ? { state: 'open', state_reason: 'reopened' } : {};
        const change = { ...repository, issue_number: number, ...(body === null ? {} : { body }), ...reopening };
        const isRefused = (error) => edit.reopen && (0,failure/* statusOf */.c2)(error) === 422 && number !== keeping.issueNumber;
        const answer = await once((request) => octokit.rest.issues.update({ ...change, request })).catch((error) => {
            if (isRefused(error))
                return 'refused';
            throw error;
        });
        if (answer === 'refused')
            return { made: false, settled: false, refused: true };
        if (answer !== null && body !== null && !isKept(toSeen(answer.data).body, body))
            throw notKept(number);
        const settled = isMade(await readBack(edit, before), edit);
        if (answer === null && !settled)
            return { made: false, settled, refused: false };
        if (!settled && ++unkept > 1)
            throw notKept(number);
        log.info(`${edit.reopen ? 'Reopened' : 'Updated'} issue #${number}.`);
        return { made: true, settled, refused: false };
    }
    /** The issue after the write, past replicas that still show what was there before it. */
    async function readBack(edit, before) {
        let now = await ours.get(edit.number);
        for (const wait of LAG) {
            if (now === null || isMade(now, edit) || !isSame(now, before))
                break;
            await pause(wait, 'GitHub still shows the issue as it was');
            now = await ours.get(edit.number);
        }
        return now;
    }
    const foundLost = (seen) => lostBody !== null && seen.some(({ body }) => body === lostBody);
    return { create, edit, foundLost };
}
function isMade(now, edit) {
    return now !== null && (edit.body === null || isKept(now.body, edit.body)) && (!edit.reopen || now.open);
}
function isKept(now, sent) {
    return now.trimEnd() === withLineFeeds(sent).trimEnd();
}
function notKept(number) {
    return new Error(`GitHub did not keep the body of issue #${number} as it was sent. Lower max-pages or max-questions.`);
}

;// CONCATENATED MODULE: ./build/adapters/github/keep-issue.js






/** Every round but the last one found that something had moved under it. */
const keep_issue_MOST_ROUNDS = 10;
/**
 * Reads, decides, reads again, writes and reads back; and once more from the start wherever something moved meanwhile
 * or an answer was lost. So the last decision always stands on what is there, whatever a second run, a person or the
 * network did.
 */
async function keepIssue(keeping, decide) {
    const survey = createSurvey(keeping.ours, keeping.pause);
    const writer = createIssueWriter(keeping);
    const retired = new Set();
    let notice = null;
    let changed = false;
    for (let round = 0; round < keep_issue_MOST_ROUNDS; round++) {
        const seen = await survey.look();
        const plan = await decide(seen.map((issue) => ({ ...asSeen(issue), retired: retired.has(issue.number) })));
        changed ||= writer.foundLost(seen);
        if (plan.write?.kind === 'create') {
            const emptied = await findEmptied(keeping, plan.write);
            if (emptied !== null) {
                keeping.log.info(`Issue #${emptied} was emptied; it is filled again.`);
                keeping.ours.adopt(emptied);
                survey.touch(emptied);
                continue;
            }
            if (round === 0)
                await tellOfForeign(keeping, plan.write);
            const number = await writer.create(plan.write);
            if (number === null)
                survey.forget();
            else
                await survey.discover(number);
            changed ||= number !== null;
            continue;
        }
        const kept = seen.find((issue) => issue.number === keptBy(plan)) ?? null;
        if (plan.write?.kind === 'edit') {
            survey.touch(plan.write.number);
            const { made, settled, refused } = await writer.edit(plan.write, kept);
            changed ||= made;
            if (made)
                notice = plan.notice ?? notice;
            if (refused) {
                const number = plan.write.number;
                keeping.log.notice(`Issue #${number} cannot be reopened (was it turned into a discussion?); a new one follows it.`);
                retired.add(number);
            }
            if (!settled)
                continue;
        }
        notice = plan.notice ?? notice;
        if (notice !== null && kept !== null)
            changed = (await postOnce(keeping, kept.number, notice)) || changed;
        notice = null;
        survey.touch(...plan.duplicates);
        const closing = await closeDuplicates(keeping, kept, seen.filter(({ number }) => plan.duplicates.includes(number)));
        changed ||= closing.changed;
        if (!closing.moved)
            return { number: kept?.number ?? null, url: kept?.url ?? null, changed };
    }
    throw new Error(`The issue changed ${keep_issue_MOST_ROUNDS} times while this run was about to write it. Run it again when nobody else writes it.`);
}
/** A plan that does nothing at all still says which issue is the one. */
function keptBy(plan) {
    return plan.write?.kind === 'edit' ? plan.write.number : plan.keep;
}
/** Without what only GitHub needs. */
function asSeen({ number, url, body, open, stateReason }) {
    return { number, url, body, open, stateReason };
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-request.js

/** A pull request with every file it changes, as far as GitHub lists them (3,000). */
async function readPullRequest({ octokit, repository }, number) {
    const at = { ...repository, pull_number: number };
    const { data } = await octokit.rest.pulls.get(at);
    const files = await listAll(octokit.rest.pulls.listFiles, { ...at, per_page: 100 });
    return {
        number: data.number,
        headSha: data.head.sha,
        baseSha: data.base.sha,
        // The head's repository is null once the fork is deleted.
        fork: data.head.repo?.full_name !== data.base.repo.full_name,
        changed: files.map((file) => ({
            filename: file.filename,
            status: file.status,
            previousFilename: file.previous_filename ?? null,
            patch: file.patch ?? null,
        })),
        changedTotal: Math.max(data.changed_files, files.length),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repository.js

const VISIBILITIES = ['public', 'private', 'internal'];
/**
 * Who may read the repository. `unknown`, and `HEAD` for the branch, where the token may not see it. Throws where
 * GitHub only puts the answer off: a private repository's issue would be rewritten as counts.
 */
async function readRepository({ octokit, repository }) {
    try {
        const { data } = await octokit.rest.repos.get({ ...repository });
        return { visibility: visibilityOf(data), defaultBranch: data.default_branch || 'HEAD' };
    }
    catch (error) {
        if (!(0,failure/* isForbidden */.US)(error) && (0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        return { visibility: 'unknown', defaultBranch: 'HEAD' };
    }
}
function visibilityOf(data) {
    if (data.visibility !== undefined && VISIBILITIES.includes(data.visibility))
        return data.visibility;
    return data.private ? 'private' : 'unknown';
}

;// CONCATENATED MODULE: ./build/adapters/github/dry-run.js

const NO_ISSUE_WRITE = { write: null, notice: null, duplicates: [] };
/** A tracker that reads and decides like `tracker`, hands it an empty plan, and says what it would have done. */
function createDryRun(tracker, log) {
    return {
        repository: () => tracker.repository(),
        pullRequest: (number) => tracker.pullRequest(number),
        issues: () => tracker.issues(),
        async keepIssue(decide) {
            let last = null;
            const outcome = await tracker.keepIssue(async (seen) => {
                const plan = await decide(seen);
                last = plan;
                return { ...NO_ISSUE_WRITE, keep: plan.keep ?? (plan.write?.kind === 'edit' ? plan.write.number : null) };
            });
            say(log, await linesOfIssue(last, tracker), 'Dry run: the issue would stay as it is.');
            return outcome;
        },
        async keepComment(pullRequest, decide) {
            let lines = [];
            const outcome = await tracker.keepComment(pullRequest, (seen) => {
                lines = linesOfComment(decide(seen), pullRequest, seen[0]?.id ?? null);
                return { write: null, surplus: [] };
            });
            say(log, lines, `Dry run: nothing would be written on pull request #${pullRequest}.`);
            return outcome;
        },
    };
}
async function linesOfIssue(plan, tracker) {
    if (plan === null)
        return [];
    const { write, notice, duplicates, keep } = plan;
    const lines = [];
    if (write?.kind === 'create') {
        const emptied = await tracker.emptied(write);
        const what = emptied === null ? 'create the issue' : `fill issue #${emptied} again, which was emptied`;
        lines.push(`Dry run: would ${what} (${(0,many/* many */._d)(write.body.length, 'character')}).`);
    }
    if (write?.kind === 'edit') {
        const body = write.body === null ? 'its body as it is' : (0,many/* many */._d)(write.body.length, 'character');
        lines.push(`Dry run: would ${write.reopen ? 'reopen' : 'update'} issue #${write.number} (${body}).`);
    }
    if (notice !== null)
        lines.push(`Dry run: would comment on the issue (${(0,many/* many */._d)(notice.body.length, 'character')}).`);
    for (const number of duplicates)
        lines.push(`Dry run: would close issue #${number} as a duplicate of #${keep ?? '?'}.`);
    return lines;
}
function linesOfComment({ write, surplus }, pullRequest, first) {
    const lines = [];
    const size = write === null ? '' : ` (${(0,many/* many */._d)(write.body.length, 'character')})`;
    if (write?.kind === 'create')
        lines.push(`Dry run: would comment on pull request #${pullRequest}${size}.`);
    if (write?.kind === 'edit')
        lines.push(`Dry run: would update comment ${first} on pull request #${pullRequest}${size}.`);
    for (const id of surplus)
        lines.push(`Dry run: would delete our surplus comment ${id}.`);
    return lines;
}
function say(log, lines, otherwise) {
    for (const line of lines.length > 0 ? lines : [otherwise])
        log.info(line);
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var core = __webpack_require__(4952);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/adapters/version.js
/** The version of this action as it names itself to the services; a test compares it with package.json. */
const VERSION = '1.0.0';

// EXTERNAL MODULE: ./build/adapters/github/whole-fetch.js + 1 modules
var whole_fetch = __webpack_require__(8835);
;// CONCATENATED MODULE: ./build/adapters/github/octokit.js







/** A request that is limited more often than this is given up, whatever waiting is left. */
const MOST_WAITS = 5;
/** Reads are tried again so often. */
const RETRIES = 3;
/** Statuses that another try does not mend; 429 belongs to throttling, which knows how long to wait. */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];
/** The only client of GitHub: retries, rate limits, proxies and the enterprise server's addresses are settled here. */
function createOctokit(options) {
    const { token, dispatcher, patience } = options;
    const baseUrl = options.apiUrl.replace(/\/+$/, '');
    // Hooks of the later ones lie around those of the earlier ones.
    const Client = dist_src/* Octokit */.E.plugin(sayLimits, plugin_throttling_dist_bundle/* throttling */.A, payForRetries(patience), dist_bundle/* retry */.L, partRequests);
    const octokit = new Client({
        auth: token,
        baseUrl,
        userAgent: `docs-gaps/${VERSION}`,
        request: { fetch: (0,whole_fetch/* createWholeFetch */.e)(dispatcher) },
        log: { debug() { }, info: toDebugLog, warn() { }, error: toDebugLog },
        retry: { doNotRetry: DO_NOT_RETRY, retries: RETRIES, retryAfterBaseValue: 0 },
        throttle: throttleOptions(options),
    });
    const graphqlUrl = options.graphqlUrl || graphqlUrlOf(baseUrl);
    // `baseUrl` too, or Octokit would make its own address out of one that ends with `/api/v3`.
    octokit.graphql = octokit.graphql.defaults({ url: graphqlUrl, baseUrl: graphqlUrl.replace(/\/graphql$/, '') });
    return octokit;
}
function throttleOptions({ patience, paced = true }) {
    const waitFor = (why) => async (seconds, options, _octokit, tries) => {
        const { afterWait, optional } = options.request ?? {};
        if (optional === true || tries >= MOST_WAITS)
            return false;
        // A clock that is ahead sees the limit as over: what it says again and again is waited for longer and longer.
        if (!(await patience.wait(Math.max(seconds, 2 ** tries) * 1000, why)))
            return false;
        afterWait?.();
        return afterWait === undefined;
    };
    return {
        onRateLimit: waitFor("GitHub's rate limit is used up"),
        onSecondaryRateLimit: waitFor('GitHub asks for a pause (secondary rate limit)'),
        // The handlers have waited already, out of the budget that both services share.
        retryAfterBaseValue: 0,
        id: crypto.randomUUID(),
        ...(paced ? {} : { write: UNPACED, notifications: UNPACED }),
    };
}
const UNPACED = {
    key: () => ({
        schedule: (_options, work, ...parts) => work(...parts),
    }),
};
/**
 * The throttling plugin knows a secondary limit by its words alone; proxies and enterprise servers use others, or lose
 * the headers of the primary one.
 */
function sayLimits(octokit) {
    octokit.hook.error('request', (error) => {
        const { status, response } = error;
        const headers = response?.headers ?? {};
        const saysSo = headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(error.message);
        const asksToWait = status === 429 || (status === 403 && saysSo);
        if (asksToWait && headers['x-ratelimit-remaining'] !== '0')
            error.message = 'secondary rate limit';
        throw error;
    });
    return {};
}
/** The pauses of the retry plugin, out of the budget that both services share; where that is spent, the last try was it. */
function payForRetries(patience) {
    return (octokit) => {
        const failures = new WeakMap();
        octokit.hook.error('request', async (error, options) => {
            const { status = 0 } = error;
            const tries = (failures.get(options) ?? 0) + 1;
            failures.set(options, tries);
            const { request } = options;
            const isRetried = status >= 400 && !DO_NOT_RETRY.includes(status) && tries <= (request.retries ?? RETRIES);
            if (isRetried && !(await patience.wait(tries ** 2 * 1000, troubleOf(error))))
                request.retries = 0;
            throw error;
        });
        return {};
    };
}
/** Requests that bring no hints share one object of them, in which the plugins and we note how one request goes. */
function partRequests(octokit) {
    octokit.hook.before('request', (options) => {
        Object.assign(options, { request: { ...options.request } });
    });
    return {};
}
function troubleOf(error) {
    const status = (0,failure/* statusOf */.c2)(error);
    return status === null ? 'GitHub could not be reached' : `GitHub answered ${status}`;
}
/** GitHub's own host, GHE.com and enterprise servers, in this order. */
function graphqlUrlOf(baseUrl) {
    return `${baseUrl.replace(/\/v3$/, '')}/graphql`;
}
/** Octokit's line about a request: method, path, status and time. The query is left out. */
function toDebugLog(line) {
    if ((0,core/* isDebug */._o)())
        (0,core/* debug */.Yz)(line.replace(/\?\S*| with id \S+/g, ''));
}

;// CONCATENATED MODULE: ./build/adapters/github.js










/** GitHub's issues and pull requests of one repository, for one report. Errors are Octokit's; `explain` says them. */
function createGitHubTracker(options) {
    const { octokit, patience } = options;
    const pause = async (milliseconds, why) => void (await patience.wait(milliseconds, why));
    let asked = null;
    const identity = () => (asked ??= whoAmI(octokit));
    const ours = createOurIssues({ ...options, identity });
    const keeping = { ...options, ours, identity, pause };
    return {
        repository: () => readRepository(options),
        pullRequest: (number) => readPullRequest(options, number),
        issues: async () => {
            const seen = await ours.list().catch(unlessRefused);
            return seen?.map(asSeen) ?? null;
        },
        emptied: (issue) => findEmptied(keeping, issue),
        keepIssue: (decide) => keepIssue(keeping, decide),
        keepComment: (number, decide) => keepComment(keeping, number, decide),
    };
}
function unlessRefused(error) {
    if ((0,failure/* isForbidden */.US)(error) || (0,failure/* isGone */.ST)(error))
        return null;
    throw error;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/mintlify/fault.js
/** One try failed in a way that another try may mend. The message goes on after "the analytics API …". */
class Fault extends Error {
    pause;
    limited;
    constructor(message, { pause = null, limited = false, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.pause = pause;
        this.limited = limited;
    }
}

;// CONCATENATED MODULE: ./build/adapters/mintlify/answer.js






/** A thousand turns of 64 KiB: far more than any real answer, and still well within a runner's memory. */
const answer_LARGEST = 64 * 1024 * 1024;
const Envelope = dist/* object */.Ikc({
    // Rows are checked one by one later on; v.array would walk them twice.
    conversations: dist/* instance */.KJ$(Array),
    nextCursor: dist/* nullish */.cl6(dist/* string */.YjP()),
    hasMore: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const UNPACK = {
    gzip: (packed) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: answer_LARGEST }),
    'x-gzip': (packed) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: answer_LARGEST }),
    br: (packed) => (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(packed, { maxOutputLength: answer_LARGEST }),
    deflate: (packed) => (0,external_node_util_.promisify)(external_node_zlib_.inflate)(packed, { maxOutputLength: answer_LARGEST }),
};
/** What we can unpack, best first: the value of `Accept-Encoding`. */
const ENCODINGS = 'br, gzip';
/**
 * Reads an answer with status 200 to its end. Throws a Fault where it is cut off or no JSON (asking again may help),
 * and a SourceError where it is JSON of another shape. Neither holds a word of the answer.
 */
async function readAnswer(body, encoding, contentType) {
    const basket = spare.pop() ?? { bytes: Buffer.alloc(0) };
    const text = (await unpack(await collect(body, basket), encoding)).toString();
    spare.push(basket);
    const parsed = dist/* safeParse */.xLC(Envelope, answer_parse(text, contentType), { abortEarly: true });
    if (!parsed.success) {
        const field = dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'conversations';
        throw new source_error/* SourceError */.c(`The analytics API answered in another shape than its description says: "${field}" is missing or wrong. ` +
            'Check mintlify-api-url, and look for a newer version of Docs Gaps.');
    }
    const { conversations, nextCursor, hasMore } = parsed.output;
    // A cursor leads on, whatever else is missing: an end that is only guessed would be a silent one.
    return { rows: conversations, cursor: nextCursor || null, more: hasMore ?? Boolean(nextCursor) };
}
/** Those that no answer is in: fresh memory for each answer costs as much as a third of parsing it. */
const spare = [];
/** By events: to await each of the many pieces of a large answer costs as much as a tenth of parsing it. */
async function collect(body, basket) {
    let size = 0;
    body.on('data', (chunk) => {
        const needed = size + chunk.length;
        if (needed > answer_LARGEST) {
            body.destroy(tooLarge());
            return;
        }
        if (needed > basket.bytes.length)
            basket.bytes = larger(basket.bytes, needed);
        size += chunk.copy(basket.bytes, size);
    });
    await (0,external_node_stream_promises_.finished)(body);
    return basket.bytes.subarray(0, size);
}
function larger(bytes, needed) {
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * bytes.length));
    bytes.copy(grown);
    return grown;
}
async function unpack(packed, encoding) {
    let content = packed;
    for (const name of encoding.toLowerCase().split(',').reverse()) {
        const step = UNPACK[name.trim()];
        if (step === undefined)
            continue;
        try {
            content = await step(content);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw tooLarge();
            throw new Fault('sent an answer that cannot be unpacked');
        }
    }
    return content;
}
function answer_parse(text, contentType) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        // The parser's own message quotes the text: it is dropped, not kept as the cause.
        throw new Fault(/^\s*text\/html/i.test(contentType)
            ? 'sent a web page in place of JSON (is mintlify-api-url right?)'
            : 'sent an answer that is cut off or no JSON');
    }
}
function tooLarge() {
    return new source_error/* SourceError */.c(`The analytics API sent an answer of more than ${answer_LARGEST / 1024 / 1024} MiB. Nothing was read.`);
}

;// CONCATENATED MODULE: ./build/adapters/mintlify/breakdown.js


const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO|UND_ERR_PRX_TLS)/;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
const SILENT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
/** What a failed connection means: a Fault where trying again may help, else a SourceError to end the run with. */
function breakdownOf(error) {
    if (error instanceof Fault || error instanceof source_error/* SourceError */.c)
        return error;
    // undici keeps what it could not parse on this error: it is dropped, not kept as the cause.
    if (nameOf(error) === 'HTTPParserError')
        return new Fault('sent something that is not HTTP');
    const code = codeOf(error);
    const cause = error;
    const proxy = proxyAnswer(error);
    if (proxy !== null && proxy < 500) {
        return new source_error/* SourceError */.c(`The proxy refused the connection to the analytics API (${proxy}). ` +
            'Check the user and password in HTTPS_PROXY, and that the proxy lets this host pass.', { cause });
    }
    if (CERTIFICATE.test(code)) {
        return new source_error/* SourceError */.c(`No secure connection to the analytics API: its certificate is not accepted (${code}). ` +
            'Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; else check mintlify-api-url.', 
        // That error quotes the names in the certificate.
        code === 'ERR_TLS_CERT_ALTNAME_INVALID' ? {} : { cause });
    }
    if (UNRESOLVED.has(code)) {
        return new Fault(`has a name that cannot be resolved (${code}; check mintlify-api-url)`, { cause });
    }
    if (SILENT.has(code) || nameOf(error) === 'TimeoutError')
        return new Fault('did not answer in time', { cause });
    if (code === 'ECONNREFUSED')
        return new Fault('refuses connections (ECONNREFUSED)', { cause });
    return new Fault(`broke off the connection${code === '' ? '' : ` (${code})`}`, { cause });
}
/** The status with which a proxy refused; undici says it in its own words only. */
function proxyAnswer(error) {
    const message = error instanceof Error ? error.message : '';
    const status = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/.exec(message);
    return status === null ? null : Number(status[1] ?? status[2]);
}
function codeOf(error) {
    if (!(error instanceof Error))
        return '';
    const code = 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
        return code;
    return codeOf(error.cause);
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}

;// CONCATENATED MODULE: ./build/adapters/retry-after.js
const LONGEST_GUESS = 30_000;
/**
 * Milliseconds for which the answer asks us to wait: `Retry-After` in seconds or as a date. A date counts from the
 * answer's own `Date`, so that a wrong clock on either side changes nothing. Null where there is none to make sense of.
 */
function pauseAsked(headers) {
    const asked = single(headers['retry-after']);
    if (asked === null)
        return null;
    if (/^\d+(\.\d+)?$/.test(asked))
        return Number(asked) * 1000;
    const until = dateOf(asked);
    if (until === null)
        return null;
    return Math.max(0, until - (clockOf(headers) ?? Date.now()));
}
/** The same of a server in trouble: its guess of when it is back must not end a run that another try might have saved. */
function pauseGuessed(headers) {
    const asked = pauseAsked(headers);
    return asked === null ? null : Math.min(asked, LONGEST_GUESS);
}
/** The other side's clock as the answer tells it, or null. */
function clockOf(headers) {
    return dateOf(single(headers['date']));
}
/** Only dates as HTTP writes them (RFC 9110): `Date.parse` alone reads `-5` as a year. */
function dateOf(text) {
    if (text === null || !/^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(text))
        return null;
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : time;
}
function single(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return first?.trim() || null;
}

;// CONCATENATED MODULE: ./build/adapters/mintlify/refusal.js



const LIKELY = {
    400: 'It does not accept the question. Check mintlify-project-id, and look for a newer version of Docs Gaps.',
    401: 'The key is wrong, deleted or expired (keys expire after 90 days unless set otherwise). ' +
        'Make a new admin key (mint_…) in the dashboard under Settings, API keys, and store it as the secret behind mintlify-api-key.',
    402: 'Analytics need a Pro or Enterprise plan.',
    403: 'The key lacks the "read" scope, the organization has an IP allowlist that the runner is not on, ' +
        'or a firewall turned the request away. Check the key in the dashboard under Settings, API keys; ' +
        'with an allowlist, use a runner with a fixed address or conversations-file.',
    404: 'There is no such project for this key. Check mintlify-project-id (dashboard, Settings, API keys) and mintlify-api-url.',
};
/** What a status other than 200 means: a Fault where asking again may help, else a SourceError to end the run with. */
function refusalOf(status, headers) {
    if (status === 429) {
        return new Fault('allows no more requests for now (429)', { pause: pauseAsked(headers), limited: true });
    }
    if (status >= 500)
        return new Fault(`failed (status ${status})`, { pause: pauseGuessed(headers) });
    if (status === 408 || status === 425)
        return new Fault(`gave up waiting (status ${status})`);
    const advice = LIKELY[status] ?? 'That is not expected. Check mintlify-api-url and mintlify-project-id.';
    return new source_error/* SourceError */.c(`The analytics API answered ${status}. ${advice}`);
}

;// CONCATENATED MODULE: ./build/adapters/mintlify/exchange.js





/** Whole answers come within seconds; one that drips for this many milliseconds is given up. */
const LONGEST = 120_000;
const MOST_REDIRECTS = 3;
/**
 * Asks once and reads the answer to its end, following redirects within the same origin: the key goes nowhere else.
 * Throws a Fault where another try may help, else a SourceError.
 */
async function exchange(line, url, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
    let target = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        signal.throwIfAborted();
        line.spend();
        try {
            const response = await send(line, target, deadline);
            line.heard(response.headers);
            const location = redirectOf(response);
            if (location === null)
                return await settle(response);
            await discard(response);
            target = sameOrigin(location, target);
        }
        catch (error) {
            throw signal.aborted ? error : breakdownOf(error);
        }
    }
    throw new source_error/* SourceError */.c(`The analytics API redirected more than ${MOST_REDIRECTS} times. Check mintlify-api-url.`);
}
function send({ apiKey, userAgent, dispatcher, silence }, url, signal) {
    return (0,undici.request)(url, {
        dispatcher,
        signal,
        headersTimeout: silence,
        bodyTimeout: silence,
        headers: {
            authorization: `Bearer ${apiKey}`,
            accept: 'application/json',
            'accept-encoding': ENCODINGS,
            'user-agent': userAgent,
        },
    });
}
async function settle(response) {
    const { statusCode, headers, body } = response;
    if (statusCode === 200)
        return readAnswer(body, exchange_single(headers['content-encoding']), exchange_single(headers['content-type']));
    await discard(response);
    throw refusalOf(statusCode, headers);
}
/** What stands in the body of a refusal is of no use to us, nor is how it ends. */
async function discard({ body }) {
    await body.dump({ limit: 16_384 }).catch(() => { });
}
function exchange_single(header) {
    return Array.isArray(header) ? header.join(',') : (header ?? '');
}
function redirectOf({ statusCode, headers }) {
    const redirects = [301, 302, 303, 307, 308].includes(statusCode);
    return redirects && typeof headers['location'] === 'string' ? headers['location'] : null;
}
function sameOrigin(location, from) {
    const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target?.origin === from.origin)
        return target;
    throw new source_error/* SourceError */.c('The analytics API redirected to another host. The key is not sent there. Set mintlify-api-url to the right address.');
}

;// CONCATENATED MODULE: ./build/adapters/mintlify/persist.js


/** Reading had to stop although more may be there: *partial* where something was read before, else the run's error. */
class Interrupted extends source_error/* SourceError */.c {
    reason;
    constructor(reason, advice, cause) {
        super(`No conversations could be read: ${reason}. ${advice}`, cause === undefined ? undefined : { cause });
        this.reason = reason;
    }
}
/** Does `work` until it succeeds, with growing pauses or those asked for; throws Interrupted when that was in vain. */
async function persist(work, { patience, pauses }) {
    let failed = 0;
    for (let tries = 1;; tries += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof Fault))
                throw error;
            if (!error.limited)
                failed += 1;
            if (failed > pauses.length)
                throw exhausted(error, tries);
            // "Retry-After: 0" again and again would burn the organization's allowance within a second.
            const pause = error.pause || growing(pauses, tries);
            if (!(await patience.wait(pause, `the analytics API ${error.message}`)))
                throw impatient(error, pause);
        }
    }
}
/** The pause after this many tries; beyond the list it doubles on. */
function growing(pauses, tries) {
    return pauses[tries - 1] ?? (pauses.at(-1) ?? 0) * 2 ** (tries - pauses.length);
}
function exhausted(fault, tries) {
    return new Interrupted(`the analytics API ${fault.message}, ${tries} times in a row`, 'Run the workflow again later; if it goes on, look at the status page of Mintlify and at the network of the runner.', fault);
}
function impatient(fault, pause) {
    const length = `${Math.ceil(pause / 1000)} s`;
    const reason = `the analytics API ${fault.message}, and waiting ${length} is longer than a run may wait`;
    return new Interrupted(reason, fault.limited
        ? 'It allows an organization 100 requests an hour, shared by everything that reads its analytics: ' +
            'run less often, or keep a cache (cache-path).'
        : 'Run the workflow again later.', fault);
}

;// CONCATENATED MODULE: ./build/adapters/network.js

/** Contract: so many milliseconds without a byte are a time-out. */
const SILENCE = 30_000;
/**
 * The one way out for both clients: through `HTTPS_PROXY` and `HTTP_PROXY` where they are set, past them for hosts
 * that `NO_PROXY` names. `silence` is the time in milliseconds after which a connection without a byte is given up.
 * Throws an Error that names the variable (never its value, which may hold a password) where a proxy is no address.
 */
function createNetwork(env, silence = SILENCE) {
    return new undici.EnvHttpProxyAgent({
        httpProxy: proxyOf(env, 'http_proxy'),
        httpsProxy: proxyOf(env, 'https_proxy'),
        noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
        headersTimeout: silence,
        bodyTimeout: silence,
        connect: { timeout: silence },
        // Not every proxy and appliance between a self-hosted runner and the service speaks HTTP/2 well.
        allowH2: false,
        // Without this a proxy that accepts the connection and never answers CONNECT is waited for for 300 s.
        clientFactory: (origin, options) => new undici.Pool(origin, { ...options, headersTimeout: silence }),
    });
}
/** Empty for none: undefined would make undici look into `process.env` itself. */
function proxyOf(env, name) {
    const given = (env[name] ?? env[name.toUpperCase()] ?? '').trim();
    if (given === '')
        return '';
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
    if (!URL.canParse(address)) {
        throw new Error(`The proxy in ${name.toUpperCase()} is not an address. Write it as http://host:port.`);
    }
    return address;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/adapters/young-space.js

/** Bytes, for both of its halves: as much as a run of usual size ever has. */
const ENOUGH = 32 * 1024 * 1024;
let isSettled = false;
/**
 * Keeps V8's space for new objects as large as it is once it is large enough. While thousands of turns pass through, it
 * would grow to three times that and more: as memory that is new each time around, slower than what is used again.
 */
function settleYoungSpace() {
    if (isSettled)
        return;
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    isSettled = true;
}

;// CONCATENATED MODULE: ./build/adapters/mintlify.js










/** Contract: a failed request is tried again at most 4 times, with growing pauses. */
const PAUSES = [1000, 2000, 4000, 8000];
/** The most that the endpoint gives in one answer, so that R turns take ⌈R/1000⌉ requests. */
const LIMIT = 1000;
const DAY = 86_400_000;
const NONE = { wait: () => Promise.resolve(false) };
/**
 * Reads conversations from Mintlify's analytics API. `read` throws a SourceError where nothing could be read or the
 * service refuses; where it stops half-way, or has nothing to add, the last batch says why (`partial`).
 */
function createMintlifySource(options) {
    const { patience, log, pauses = PAUSES } = options;
    const line = createLine(options);
    const ask = async ({ window, importance }, cursor, signal) => {
        const started = performance.now();
        const answer = await persist(() => exchange(line, addressOf(options, window, cursor), signal), {
            patience: importance === 'optional' ? NONE : patience,
            pauses,
        });
        return { ...answer, took: performance.now() - started };
    };
    return {
        async *read(window, importance = 'needed') {
            const reading = { window, importance };
            const sieve = createSieve(window);
            const cursors = new Set();
            const leaving = new AbortController();
            let page = 1;
            let turns = 0;
            let pending = ask(reading, null, leaving.signal);
            try {
                while (pending !== null) {
                    const answer = await pending.catch(interruption(page > 1 || importance !== 'needed'));
                    if (answer instanceof Interrupted) {
                        yield { turns: [], invalid: 0, invalidAt: [], partial: answer.reason };
                        return;
                    }
                    const end = endOf(answer, cursors);
                    pending = end === null ? ask(reading, answer.cursor, leaving.signal) : null;
                    // Looked at in the next round; until then its failure must not count as unhandled.
                    pending?.catch(() => { });
                    if (pending !== null)
                        await goneOut();
                    const batch = sieve(answer.rows);
                    settleYoungSpace();
                    turns += batch.turns.length;
                    log.info(lineOf(page, batch, turns, answer.took));
                    yield { ...batch, partial: end === null ? null : end.partial };
                    page += 1;
                }
            }
            finally {
                leaving.abort();
            }
        },
    };
}
/** undici watches a used connection for two turns of the event loop before it writes to it; one to spare. */
const TURNS_TO_GO_OUT = 3;
/** Lets a request go out: the work on the answer before leaves the event loop no turn until all of it is done. */
async function goneOut() {
    for (let turn = 0; turn < TURNS_TO_GO_OUT; turn += 1)
        await (0,external_node_timers_promises_.setImmediate)();
}
function createLine({ apiKey, maxRequests, dispatcher, log, silence = SILENCE }) {
    let spent = 0;
    let clockChecked = false;
    return {
        apiKey,
        dispatcher,
        silence,
        userAgent: `docs-gaps/${VERSION}`,
        spend() {
            if (!/^[\x21-\x7e]+$/.test(apiKey)) {
                throw new source_error/* SourceError */.c('mintlify-api-key holds characters that no key has. Copy it again from the dashboard.');
            }
            if (spent >= maxRequests) {
                throw new Interrupted(`max-requests (${maxRequests}) is reached`, 'Raise max-requests, or run again when the analytics API answers without failing.');
            }
            spent += 1;
        },
        heard(headers) {
            const skew = (clockOf(headers) ?? Date.now()) - Date.now();
            if (clockChecked || Math.abs(skew) < 10 * 60_000)
                return;
            clockChecked = true;
            const minutes = Math.round(Math.abs(skew) / 60_000);
            log.warning(`The clock of this runner is ${(0,many/* many */._d)(minutes, 'minute')} ${skew > 0 ? 'behind' : 'ahead of'} that of the analytics API: ` +
                'the newest turns may be missing.');
        },
    };
}
/** `dateTo` is exclusive and may be cut to its day: the day after the window's last one surely includes it. */
function addressOf({ apiUrl, projectId }, window, cursor) {
    const url = new URL(apiUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/v1/analytics/${encodeURIComponent(projectId)}/assistant`;
    url.searchParams.set('dateFrom', dayOf(window.from));
    url.searchParams.set('dateTo', dayOf(Math.ceil(window.to / DAY) * DAY));
    url.searchParams.set('limit', String(LIMIT));
    if (cursor !== null)
        url.searchParams.set('cursor', cursor);
    return url;
}
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
/** Lets through that reading was interrupted where there is something already; all else ends the run. */
function interruption(something) {
    return (error) => {
        if (something && error instanceof Interrupted)
            return error;
        throw error;
    };
}
/** Why this answer is the last one to ask for, or null where it is not. */
function endOf(answer, cursors) {
    if (!answer.more)
        return { partial: null };
    if (answer.cursor === null)
        return { partial: 'the analytics API said that there is more, but not where' };
    if (cursors.has(answer.cursor))
        return { partial: 'the analytics API led back to where reading had been before' };
    cursors.add(answer.cursor);
    return null;
}
function lineOf(page, batch, total, milliseconds) {
    const broken = batch.invalid === 0 ? '' : `, ${batch.invalid} broken`;
    const seconds = (milliseconds / 1000).toFixed(1);
    return `Page ${page} of conversations: ${(0,many/* many */._d)(batch.turns.length, 'turn')}${broken} in ${seconds} s (${(0,many/* many */._d)(total, 'turn')} so far).`;
}

;// CONCATENATED MODULE: ./build/adapters/patience.js

/** Contract: all waits of a run, for both services together, last at most this many milliseconds. */
const BUDGET = 120_000;
/** One budget of waiting for one run; every wait is announced in the log. */
function createPatience(log, budget = BUDGET) {
    let left = budget;
    return {
        async wait(milliseconds, why) {
            // A header from outside may make it anything; no number is no reason to wait for ever.
            if (!(milliseconds >= 0 && milliseconds <= left))
                return false;
            left -= milliseconds;
            log.info(`Waiting ${(milliseconds / 1000).toFixed(1)} s: ${why} (${Math.round(left / 1000)} s of waiting left).`);
            await (0,external_node_timers_promises_.setTimeout)(milliseconds);
            return true;
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/text/clean.js
var clean = __webpack_require__(3039);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/text/log.js


/**
 * One line of at most 300 characters for the log, in which no runner command is left (`::warning::`, `##[group]`).
 * For ids, paths and names of files; what a reader of the docs wrote has no place in the log at all.
 */
function forLog(text) {
    const line = (0,clean/* clean */.u)(text).replace(/\s+/g, ' ').trim();
    return (0,cut/* cut */.J)(line, 300)
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./build/adapters/runner.js





/** The job's log. Every line is defused once more, since file names and ids come from outside. */
const runnerLog = {
    info: (message) => core/* info */.pq(forLog(message)),
    notice: (message) => core/* notice */.lm(forLog(message), { title: 'Docs Gaps' }),
    warning: (message) => core/* warning */.$e(forLog(message), { title: 'Docs Gaps' }),
    group: (title, work) => core/* group */.Os(forLog(title), work),
};
/**
 * What a run leaves on the runner: the job summary and the JSON report.
 *
 * @param env of the job: `GITHUB_STEP_SUMMARY` (absent on a laptop: no summary), `RUNNER_TEMP`
 */
function createDesk(env, reportId) {
    return {
        async summary(markdown) {
            if (env['GITHUB_STEP_SUMMARY'])
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        async report(report) {
            const folder = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
            const path = (0,external_node_path_.join)(folder, `docs-gaps-${reportId}.json`);
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
            await (0,promises_.rename)(`${path}.part`, path);
            return path;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/adapters/tarball/meter.js + 1 modules
var tarball_meter = __webpack_require__(8626);
;// CONCATENATED MODULE: ./build/adapters/tarball/archive.js




const archive_MOST_REDIRECTS = 4;
/** The archive's host gives none for now. */
class Busy extends Error {
    /** Milliseconds for which it asks us to wait, or null. */
    pause;
    constructor(status, headers) {
        super(`status ${status}`);
        this.pause = status === 429 ? pauseAsked(headers) : pauseGuessed(headers);
    }
}
/**
 * The archive as a stream. GitHub answers with an address on another host, good for some minutes: that one is asked
 * without the token.
 */
async function openArchive({ octokit, repository, ref, dispatcher }) {
    const answer = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
        ...repository,
        ref,
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    const body = answer.data;
    const location = answer.headers.location;
    if (location === undefined) {
        if (body === null)
            throw new tarball_meter/* BadArchive */.a('GitHub sent no archive. Run it again, or add actions/checkout before this step.');
        return external_node_stream_.Readable.fromWeb(body);
    }
    await body?.cancel();
    return await follow(new URL(location, answer.url), new URL(answer.url).protocol, dispatcher);
}
async function follow(first, protocol, dispatcher) {
    let url = first;
    for (let hop = 0; hop < archive_MOST_REDIRECTS; hop++) {
        if (url.protocol !== 'https:' && url.protocol !== protocol) {
            throw new tarball_meter/* BadArchive */.a("GitHub's archive was to be read without encryption. Check GITHUB_API_URL and the proxy settings.");
        }
        const { statusCode, headers, body } = await (0,undici.request)(url, { dispatcher });
        if (statusCode === 200)
            return body;
        await body.dump();
        const { location } = headers;
        if (statusCode >= 500 || statusCode === 429)
            throw new Busy(statusCode, headers);
        if (typeof location !== 'string' || statusCode < 300) {
            throw new tarball_meter/* BadArchive */.a(`${url.host} answered ${statusCode} when asked for the repository's archive. ` +
                'Run it again, or add actions/checkout before this step.');
        }
        url = new URL(location, url);
    }
    throw new tarball_meter/* BadArchive */.a("The repository's archive was redirected too often. Add actions/checkout before this step.");
}

;// CONCATENATED MODULE: ./build/adapters/tarball/collect.js

/** Puts the docs files of the archive on the shelf. Links, devices, and names that lead elsewhere are left lying. */
async function collect_collect(extract, shelf) {
    for await (const entry of extract) {
        const path = pathOf(entry.header);
        const kind = path === null ? null : docsFileKind(path);
        if (path === null || kind === null || !shelf.wants(path, kind)) {
            entry.resume();
            continue;
        }
        const { size } = entry.header;
        const isRead = !isTooLarge(kind, size);
        if (!isRead)
            entry.resume();
        const text = textOf(kind, isRead ? await bytesOf(entry, size) : null);
        if (text !== null)
            shelf.put({ path, kind, text });
    }
}
/** From the repository's root: GitHub puts all into one folder that is named after the commit. */
function pathOf({ name, type }) {
    if (type !== 'file' && type !== 'contiguous-file')
        return null;
    const segments = name.split('/');
    const strange = name.startsWith('/') || name.includes('\\') || name.includes('\0');
    if (strange || segments.some((segment) => segment === '..' || segment === '.' || segment === ''))
        return null;
    return segments.length > 1 ? segments.slice(1).join('/') : null;
}
/** The entry's bytes in one piece: its chunks are slices of far larger buffers, which must not be held on to. */
async function bytesOf(entry, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let end = 0;
    for await (const chunk of entry)
        end += chunk.copy(bytes, end);
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/tarball/shelf.js


const MEGABYTE = 1024 * 1024;
/** Components and data that may turn out to be of no use may take this much before some of them go. */
const MOST_UNSURE = 16 * MEGABYTE;
/** More text than this is no docs site. */
const MOST_TEXT = 384 * MEGABYTE;
/** Examples and tests may hold some; this many are none to choose from. */
const MOST_ROOTS = 100;
/** Who stays when room has to be made while no docs folder is known; tried in turn until enough has gone. */
const STAYS = [
    ({ kind, text }) => kind !== 'data' || text.length < 65_536 || describesApi(text),
    ({ kind }) => kind !== 'component',
    ({ kind, text }) => kind !== 'data' || describesApi(text),
];
/** @param folder the docs folder that is named, or null where the settings file of a docs site tells it */
function createShelf(folder) {
    const items = new Map();
    const roots = new Set(folder === null ? [] : [folder]);
    let narrow = folder !== null;
    let room = MOST_UNSURE;
    let unsure = 0;
    let total = 0;
    const isSure = (path, kind) => kind === 'owners' || [...roots].some((root) => isBelow(path, root));
    function add(item) {
        items.set(item.path, item);
        total += item.text.length;
        if (item.kind !== 'page' && !isSure(item.path, item.kind))
            unsure += item.text.length;
    }
    function retain(stays) {
        const kept = [...items.values()].filter((item) => isSure(item.path, item.kind) || stays(item));
        items.clear();
        total = 0;
        unsure = 0;
        kept.forEach(add);
    }
    function makeRoom() {
        narrow = roots.size > 0;
        for (const stays of narrow ? [() => false] : STAYS)
            if (unsure > MOST_UNSURE / 2)
                retain(stays);
        room = unsure + MOST_UNSURE;
    }
    function found(root) {
        roots.add(root);
        if (roots.size > MOST_ROOTS)
            throw tooMany();
        retain(() => true);
    }
    return {
        wants: (path, kind) => !narrow || isSure(path, kind) || docsRootOf(path) !== null,
        put(item) {
            if (items.has(item.path))
                return;
            const root = folder === null ? docsRootOf(item.path) : null;
            add(item);
            if (root !== null && !roots.has(root))
                found(root);
            if (unsure > room)
                makeRoom();
            if (total > MOST_TEXT)
                throw tooMuch();
        },
        files() {
            const isLost = folder !== null && ![...items.keys()].some((path) => docsRootOf(path) === folder);
            retain(({ path }) => isLost && docsRootOf(path) !== null);
            return new Map([...items].map(([path, { text }]) => [path, text]));
        },
    };
}
function describesApi(text) {
    return /^\s*[{]?\s*["']?(?:openapi|swagger|asyncapi)["']?\s*:/m.test(text.slice(0, 20_000));
}
function tooMany() {
    return new tarball_meter/* BadArchive */.a(`The repository holds more than ${MOST_ROOTS} docs.json. Name the folder of the docs in docs-path.`);
}
function tooMuch() {
    return new tarball_meter/* BadArchive */.a('The repository holds too much text to find its docs in. Name their folder in docs-path.');
}

;// CONCATENATED MODULE: ./build/adapters/tarball.js









/** A download that breaks off starts anew after these milliseconds, where its host does not ask for others. */
const tarball_PAUSES = [1000, 4000];
const BROKEN_OFF = "The download of the repository's archive kept breaking off. Run it again, or add actions/checkout before this step.";
/**
 * The docs files of a repository without a checkout: one archive, filtered while it streams, with nothing written to
 * disk. Throws where GitHub refuses, the download keeps breaking off, or the archive is not one that GitHub makes.
 */
function createTarballFiles(options) {
    return {
        async read() {
            for (let tries = 0;; tries += 1) {
                try {
                    return await attempt(options);
                }
                catch (error) {
                    if (isFinal(error))
                        throw error;
                    await pauseAfter(error, tries, options.patience);
                }
            }
        },
    };
}
/** Waits out of the run's budget before the next try. Throws where there is none. */
async function pauseAfter(error, tries, patience) {
    const usual = tarball_PAUSES[tries];
    const pause = (error instanceof Busy ? error.pause : null) || usual;
    if (usual === undefined || pause === undefined)
        throw new Error(BROKEN_OFF, { cause: error });
    if (await patience.wait(pause, "the download of the repository's archive broke off"))
        return;
    const seconds = Math.ceil(pause / 1000);
    throw new Error(`The repository's archive could not be downloaded, and waiting ${seconds} s is longer than a run may wait. ` +
        'Run it again later, or add actions/checkout before this step.', { cause: error });
}
/** GitHub's own refusal (its client has tried again already), or an archive that stays what it is. */
function isFinal(error) {
    return error instanceof tarball_meter/* BadArchive */.a || (error instanceof Error && 'request' in error);
}
async function attempt(options) {
    const started = performance.now();
    const files = await download(options);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    options.log.info(`Read ${(0,many/* many */._d)(files.size, 'docs file')} from the repository's archive in ${seconds} s.`);
    return files;
}
async function download(options) {
    const body = await openArchive(options);
    const meter = (0,tarball_meter/* createMeter */.q)();
    const shelf = createShelf(folderOf(options.docsPath));
    const extract = tar_stream.extract();
    const unpacking = (0,external_node_stream_promises_.pipeline)(body, meter.packed, (0,external_node_zlib_.createGunzip)({ chunkSize: 65_536 }), meter.unpacked, extract);
    const failures = (await Promise.allSettled([unpacking, collect_collect(extract, shelf)]))
        .filter((result) => result.status === 'rejected')
        .map(({ reason }) => reason);
    // Whichever end fails, the other one only says that its stream was closed.
    if (failures.length > 0)
        throw failures.find((reason) => reason instanceof tarball_meter/* BadArchive */.a) ?? failures[0];
    return shelf.files();
}

;// CONCATENATED MODULE: ./build/adapters/cache/schema.js

const schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(20_000));
const maybe = dist/* nullable */.mee(schema_text);
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const source = dist/* object */.Ikc({ url: schema_text, title: schema_text });
const trend = dist/* nullable */.mee(dist/* object */.Ikc({ before: count, change: dist/* number */.aig() }));
const row = dist/* object */.Ikc({
    key: schema_text,
    conversation: schema_text,
    at: dist/* number */.aig(),
    kind: dist/* picklist */.KIO(['answered', 'clarifying', 'unanswered', 'ignored']),
    inferred: dist/* boolean */.zMY(),
    query: maybe,
    answer: maybe,
    sources: dist/* array */.YOg(source),
    pageUrl: maybe,
    category: maybe,
    redactions: count,
});
/** The working rows as they are sealed. */
const rowsSchema = dist/* object */.Ikc({ rows: dist/* array */.YOg(row), invalidAt: dist/* array */.YOg(dist/* number */.aig()) });
const diagnosis = dist/* nullable */.mee(dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(['missing', 'elsewhere', 'on-page', 'wording', 'unknown']),
    path: maybe,
    file: maybe,
    heading: maybe,
    found: dist/* array */.YOg(schema_text),
    absent: dist/* array */.YOg(schema_text),
}));
const question = dist/* object */.Ikc({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{8}$/)),
    title: schema_text,
    status: dist/* picklist */.KIO(['open', 'done', 'returned']),
    count,
    conversations: count,
    recovered: count,
    firstAsked: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    lastAsked: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    page: maybe,
    pages: dist/* array */.YOg(dist/* object */.Ikc({ path: schema_text, count })),
    keywords: dist/* array */.YOg(schema_text),
    categories: dist/* array */.YOg(schema_text),
    sources: dist/* array */.YOg(dist/* object */.Ikc({ ...source.entries, count })),
    examples: dist/* array */.YOg(schema_text),
    turns: dist/* array */.YOg(schema_text),
    diagnosis,
    trend,
});
const page = dist/* object */.Ikc({
    path: schema_text,
    url: maybe,
    file: maybe,
    title: maybe,
    unanswered: count,
    questions: dist/* array */.YOg(schema_text),
    trend,
    owners: dist/* array */.YOg(schema_text),
});
const totals = dist/* object */.Ikc({
    turns: count,
    conversations: count,
    unanswered: count,
    recovered: count,
    answered: count,
    clarifying: count,
    ignored: count,
    unattributed: count,
    invalid: count,
    redactions: count,
});
/** What was published, as a run without a key reads it back: anybody may have written it. */
const publishedSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    reportId: schema_text,
    generatedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    window: dist/* object */.Ikc({
        from: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        to: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        days: dist/* pipe */.FsL(count, dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(365)),
    }),
    partial: dist/* boolean */.zMY(),
    partialReason: maybe,
    totals,
    statusInferred: dist/* boolean */.zMY(),
    detail: dist/* picklist */.KIO(['counts', 'questions', 'answers']),
    touched: dist/* null */.chJ(),
    pages: dist/* array */.YOg(page),
    questions: dist/* array */.YOg(question),
    vocabulary: dist/* array */.YOg(dist/* object */.Ikc({ readers: schema_text, docs: schema_text, page: maybe, count })),
});

;// CONCATENATED MODULE: ./build/adapters/cache/folder.js




/** Temporary files of ours that are older than this are left over from a killed run. */
const LEFT_OVER = 60 * 60_000;
const TEMPORARY = /^\.docs-gaps-.*\.tmp$/;
function openFolder(path) {
    const folder = (0,external_node_path_.resolve)(path);
    return {
        async read(name, most) {
            await refuseLinks(folder);
            return readWhole((0,external_node_path_.join)(folder, name), most);
        },
        async write(name, content) {
            await refuseLinks(folder);
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            await sweep(folder);
            await replace(folder, name, content);
        },
        async remove(name) {
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
        },
    };
}
/** A checkout may hold a link where the cache is to lie: what is below the working folder is looked at step by step. */
async function refuseLinks(folder) {
    const below = (0,external_node_path_.relative)(process.cwd(), folder);
    const inside = below !== '' && !below.startsWith('..') && (0,external_node_path_.resolve)(below) === folder;
    const steps = inside ? below.split(external_node_path_.sep) : [folder];
    let path = inside ? process.cwd() : (0,external_node_path_.dirname)(folder);
    for (const step of steps) {
        path = (0,external_node_path_.resolve)(path, step);
        const found = await (0,promises_.lstat)(path).catch(absent);
        if (found === null)
            return;
        if (!found.isDirectory())
            throw new Error('cache-path is a link or a file, not a folder');
    }
}
async function readWhole(path, most) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(absent);
    if (file === null)
        return null;
    try {
        const found = await file.stat();
        if (!found.isFile() || found.size > most)
            throw new Error('a file in cache-path is too large or no file');
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function replace(folder, name, content) {
    const temporary = (0,external_node_path_.join)(folder, `.docs-gaps-${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function sweep(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!TEMPORARY.test(name))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const found = await (0,promises_.stat)(path).catch(absent);
        if (found !== null && Date.now() - found.mtimeMs > LEFT_OVER)
            await (0,promises_.rm)(path, { force: true });
    }
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/adapters/cache/seal.js

/** Names the format and its version; files that begin otherwise are not ours. */
const MAGIC = Buffer.from('docs-gaps sealed 1\n');
const SALT = 16;
const NONCE = 12;
const TAG = 16;
/**
 * Closes `content` with AES-256-GCM under a key derived (HKDF-SHA-256, fresh salt) from `secret`. `purpose` is bound
 * to it: a file sealed for one purpose does not open for another.
 */
function seal(content, secret, purpose) {
    const salt = (0,external_node_crypto_.randomBytes)(SALT);
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE);
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', keyOf(secret, salt), nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(purpose));
    const closed = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([MAGIC, salt, nonce, cipher.getAuthTag(), closed]);
}
/** The content again; null where the file is damaged, of another version, or sealed under another secret or purpose. */
function unseal(file, secret, purpose) {
    const body = file.subarray(MAGIC.length);
    if (!file.subarray(0, MAGIC.length).equals(MAGIC) || body.length < SALT + NONCE + TAG)
        return null;
    const salt = body.subarray(0, SALT);
    const nonce = body.subarray(SALT, SALT + NONCE);
    const tag = body.subarray(SALT + NONCE, SALT + NONCE + TAG);
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', keyOf(secret, salt), nonce, { authTagLength: TAG });
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(tag);
    try {
        return Buffer.concat([decipher.update(body.subarray(SALT + NONCE + TAG)), decipher.final()]);
    }
    catch {
        return null;
    }
}
function keyOf(secret, salt) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, salt, 'docs-gaps cache', 32));
}

;// CONCATENATED MODULE: ./build/adapters/cache.js






const MEBIBYTE = 1024 * 1024;
const cache_LARGEST = { sealed: 64 * MEBIBYTE, unpacked: 256 * MEBIBYTE, published: 4 * MEBIBYTE };
const cache_VERSION = 1;
const RowsFile = dist/* object */.Ikc({
    fingerprint: dist/* string */.YjP(),
    coverage: dist/* object */.Ikc({ from: dist/* number */.aig(), to: dist/* number */.aig() }),
    rows: dist/* unknown */.L5J(),
});
const PublishedFile = dist/* object */.Ikc({
    version: dist/* literal */.euz(cache_VERSION),
    reportId: dist/* string */.YjP(),
    fingerprint: dist/* string */.YjP(),
    at: dist/* number */.aig(),
    view: dist/* unknown */.L5J(),
});
/**
 * Opens the cache of one report: its redacted rows, sealed under the API key, and what was published, plain.
 * Damaged, foreign and outdated parts count as absent, with one notice a run.
 */
function openCache(options) {
    const { apiKey, reportId, schema, log } = options;
    const folder = openFolder(options.path);
    const names = { rows: `docs-gaps-${reportId}.rows`, published: `docs-gaps-${reportId}.json` };
    const purpose = `rows of ${reportId}`;
    const fingerprint = { rows: digest(options.fingerprint.rows), published: digest(options.fingerprint.published) };
    let told = false;
    const tell = (why) => {
        if (!told)
            log.notice(`The cache is not used: ${why}. Everything is fetched once.`);
        told = true;
        return null;
    };
    const discard = async (name, why) => {
        // A folder that takes no writes keeps it; it is not read either way.
        await folder.remove(name).catch(() => { });
        return tell(why);
    };
    const readPart = async (name, most, open) => {
        try {
            const file = await folder.read(name, most);
            return file === null ? null : await open(file);
        }
        catch (error) {
            return error instanceof SyntaxError ? discard(name, 'it is damaged') : tell(reasonOf(error));
        }
    };
    return {
        rows() {
            if (apiKey === null)
                return Promise.resolve(null);
            return readPart(names.rows, cache_LARGEST.sealed, async (file) => {
                const packed = unseal(file, apiKey, purpose);
                if (packed === null)
                    return discard(names.rows, 'it is damaged, or mintlify-api-key was changed');
                const content = dist/* safeParse */.xLC(RowsFile, JSON.parse((await cache_unpack(packed)).toString()));
                if (!content.success)
                    return discard(names.rows, 'it was written by another version');
                if (content.output.fingerprint !== fingerprint.rows)
                    return tell('the settings have changed');
                const rows = dist/* safeParse */.xLC(schema.rows, content.output.rows);
                if (!rows.success)
                    return discard(names.rows, 'it was written by another version');
                return { coverage: content.output.coverage, rows: rows.output };
            });
        },
        published() {
            return readPart(names.published, cache_LARGEST.published, async (file) => {
                const content = dist/* safeParse */.xLC(PublishedFile, JSON.parse(file.toString()));
                if (!content.success)
                    return discard(names.published, 'it is damaged or was written by another version');
                const { at, view, ...head } = content.output;
                if (head.reportId !== reportId || head.fingerprint !== fingerprint.published) {
                    return tell('the settings have changed');
                }
                const seen = dist/* safeParse */.xLC(schema.published, view);
                return seen.success ? { at, view: seen.output } : discard(names.published, 'it was written by another version');
            });
        },
        async save({ coverage, rows }, view) {
            try {
                const published = { version: cache_VERSION, reportId, fingerprint: fingerprint.published, at: coverage.to, view };
                await folder.write(names.published, bounded(Buffer.from(JSON.stringify(published)), cache_LARGEST.published));
                if (apiKey === null)
                    return;
                const content = Buffer.from(JSON.stringify({ fingerprint: fingerprint.rows, coverage, rows }));
                const packed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(bounded(content, cache_LARGEST.unpacked), { level: 3 });
                await folder.write(names.rows, bounded(seal(packed, apiKey, purpose), cache_LARGEST.sealed));
            }
            catch (error) {
                log.notice(`The cache could not be written: ${reasonOf(error)}. The next run fetches everything.`);
            }
        },
    };
}
function cache_unpack(packed) {
    return (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: cache_LARGEST.unpacked });
}
function bounded(content, most) {
    if (content.length <= most)
        return content;
    throw new Error(`it would be larger than ${most / MEBIBYTE} MiB`);
}
/** So that what settings the cache depends on cannot be read from it. */
function digest(fingerprint) {
    return (0,external_node_crypto_.hash)('sha256', fingerprint, 'hex');
}
function reasonOf(error) {
    if (error instanceof Error && 'code' in error)
        return `its files cannot be used (${String(error.code)})`;
    return error instanceof Error ? error.message : 'its files cannot be used';
}

;// CONCATENATED MODULE: ./build/run/shelf.js


/** The cache that `cache-path` names; another key, project or pattern makes what is in it worthless. */
function openShelf(path, inputs, detail, log) {
    const { apiKey, reportId, projectId, apiUrl, ignore, redact } = inputs;
    const patterns = [...ignore, ...redact].map(String);
    return openCache({
        path,
        apiKey,
        reportId,
        fingerprint: {
            rows: JSON.stringify([projectId, apiUrl, patterns, detail === 'answers']),
            published: JSON.stringify([detail]),
        },
        schema: { rows: rowsSchema, published: publishedSchema },
        log,
    });
}

;// CONCATENATED MODULE: ./build/world.js












/** Everything that a run touches, from its inputs and the runner's environment. Nothing is requested yet. */
async function buildWorld(inputs) {
    const { env } = process;
    const log = runnerLog;
    const event = readEvent(env);
    const network = { dispatcher: createNetwork(env), patience: createPatience(log), log };
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const token = inputs.token ?? env['GITHUB_TOKEN'] ?? null;
    const octokit = token === null
        ? null
        : createOctokit({
            ...network,
            token,
            apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            graphqlUrl: env['GITHUB_GRAPHQL_URL'],
        });
    const { repository, reportId, issueNumber, docsPath, cachePath } = inputs;
    const tracker = octokit === null ? null : createGitHubTracker({ ...network, octokit, repository, reportId, issueNumber });
    const checkout = createCheckoutFiles({ root: workspace, docsPath, log });
    return {
        log,
        event,
        now: new Date(),
        desk: createDesk(env, reportId),
        source: world_sourceOf(inputs, network, workspace),
        tracker: tracker !== null && inputs.dryRun ? createDryRun(tracker, log) : tracker,
        shelf: cachePath === null ? null : (detail, heard) => openShelf((0,external_node_path_.resolve)(workspace, cachePath), inputs, detail, heard),
        history: octokit === null ? null : createHistory({ octokit, repository, log }),
        async docsAt(ref) {
            if (octokit === null || (await checkout.hasDocs()))
                return checkout;
            return createTarballFiles({ octokit, repository, ref, docsPath, ...network });
        },
    };
}
/** Null where there is nothing to read from; only a pull request's run can do without. */
function world_sourceOf(inputs, network, workspace) {
    const { apiKey, projectId, apiUrl, maxRequests, conversationsFile } = inputs;
    if (conversationsFile !== null) {
        return createFileSource({ pattern: conversationsFile, cwd: workspace, log: network.log });
    }
    if (apiKey === null)
        return null;
    if (projectId === null) {
        throw new Error('Input `mintlify-project-id` is empty: set it to the project id that the Mintlify dashboard shows under Settings, API keys.');
    }
    return createMintlifySource({ ...network, apiKey, projectId, apiUrl, maxRequests });
}


/***/ })

};
