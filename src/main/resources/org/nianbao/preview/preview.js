// Shows the pages of a report and redraws them when the server tells of a saved file.
import * as pdfjs from "/pdf.min.mjs";

const ZH = navigator.language.toLowerCase().startsWith("zh");
const LANG = ZH ? "zh" : "en";
const POINT = 96 / 72;
const GRID = { lines: 22, characters: 28, em: 15.75 };
const ZOOMS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** A page that fits a large window is no larger than this: its lines would be too long to read at a glance. */
const WIDEST = 1.3;
/** A canvas beyond this many pixels is drawn coarser: browsers refuse very large ones. */
const MOST_PIXELS = 16e6;

const TEXTS = {
  skip: ["跳到正文", "Skip to the content"],
  all: ["全部年报（l）", "All reports (l)"],
  back: ["全部年报", "All reports"],
  reportList: ["年报列表", "Reports"],
  tools: ["工具", "Tools"],
  pages: ["翻页", "Pages"],
  pageBefore: ["上一页（←）", "Previous page (←)"],
  pageAfter: ["下一页（→）", "Next page (→)"],
  zoom: ["缩放", "Zoom"],
  zoomOut: ["缩小（−）", "Zoom out (−)"],
  zoomIn: ["放大（+）", "Zoom in (+)"],
  zoomFit: ["{0}，改为适合宽度（0）", "{0}, make it fit the width (0)"],
  inspect: ["版面线", "Outlines"],
  print: ["打印", "Print"],
  download: ["下载 PDF", "Download PDF"],
  downloadDraft: ["下载草稿 PDF", "Download draft PDF"],
  help: ["快捷键（?）", "Keyboard (?)"],
  findings: ["核对结果", "Findings"],
  source: ["在数据文件中的位置", "Place in the data file"],
  copy: ["复制位置", "Copy place"],
  sheets: ["报告页面", "Pages of the report"],
  keys: ["快捷键", "Keyboard"],
  keysOn: ["使用单个字母的快捷键", "Use shortcuts of a single key"],
  close: ["关闭", "Close"],
  search: ["按机关、年份或文件名查找", "Find by agency, year or file name"],
  kinds: ["按核对结果筛选", "Filter by findings"],
  kindAll: ["全部", "All"],
  kindErrors: ["有错误", "Errors"],
  kindWarnings: ["有警告", "Warnings"],
  kindGood: ["没有问题", "Nothing found"],
  draft: ["草稿", "draft"],
  review: ["送审", "for review"],
  final: ["定稿", "final"],
  error: ["错误：", "Error: "],
  warning: ["警告：", "Warning: "],
  info: ["提示：", "Note: "],
  errors: ["{0} 处错误", "{0} errors", "1 error"],
  warnings: ["{0} 处警告", "{0} warnings", "1 warning"],
  notes: ["提示（{0} 条，不用处理）", "{0} notes, nothing to do", "1 note, nothing to do"],
  row: ["第 {0} 行", "line {0}"],
  place: ["第 {0} 行，第 {1} 列", "line {0}, column {1}"],
  pageOf: ["第 {0} 页，共 {1} 页", "Page {0} of {1}"],
  loading: ["正在排版……", "Setting the pages…"],
  checking: ["正在核对……", "Checking…"],
  good: ["没有发现问题", "Nothing found"],
  failed: ["读不出来", "Cannot be read"],
  updated: ["已更新：{0}", "Updated: {0}"],
  partHead: ["报告信息", "About the report"],
  partAttachments: ["附件", "Attachments"],
  partElsewhere: ["其他文件", "Other files"],
  staleTitle: ["刚才保存的内容有误，排不出页面；下面是上一次的页面", "The last save gives no pages; these are the earlier ones"],
  failedTitle: ["这份文件有误，排不出页面", "This file gives no pages"],
  refused: ["改正错误后才能生成定稿；页面暂按草稿显示，错处已标出。", "With errors no final PDF is made; the pages are shown as a draft, with the wrong places marked."],
  lostTitle: ["与预览程序的连接已断开", "The preview no longer answers"],
  lostText: ["程序可能已关闭。重新启动后，本页会自动恢复。", "It was probably stopped. This page goes on when it is started again."],
  goneTitle: ["这份文件已不在文件夹中", "This file is no longer in the folder"],
  goneText: ["可能已删除或改名。下面是最后一次的页面。", "It was deleted or renamed. These are its last pages."],
  brokenTitle: ["页面画不出来", "The pages cannot be drawn"],
  blankLines: ["余 {0} 行", "{0} lines left"],
  continues: ["下页续", "goes on"],
  empty: ["文件夹中没有年报。", "No report in this folder."],
  noMatch: ["没有符合条件的年报。", "No report matches."],
  keyPages: ["上一页、下一页", "previous, next page"],
  keyFindings: ["下一处、上一处问题", "next, previous finding"],
  keyReports: ["上一份、下一份年报", "previous, next report"],
  keyZoom: ["放大、缩小、适合宽度", "zoom in, out, fit the width"],
  keyInspect: ["显示或隐藏版面线", "show or hide the outlines"],
  keyPrint: ["打印 PDF", "print the PDF"],
  keyDownload: ["下载 PDF", "download the PDF"],
  keyList: ["回到年报列表", "back to the list"],
  keySearch: ["在年报列表中查找", "find in the list"],
  keyEscape: ["取消选中", "choose nothing"],
  keyClick: ["点击页面文字", "Click on the page"],
  keyClickDoes: ["显示它在数据文件中的位置", "shows the place in the data file"],
};

/** A text in the reader's language; English says one of a thing in other words than several. */
function text(key, ...values) {
  const [chinese, english, one] = TEXTS[key];
  const chosen = ZH ? chinese : values[0] === 1 && one ? one : english;
  return chosen.replace(/\{(\d)\}/g, (all, i) => values[i]);
}

const byId = id => document.getElementById(id);
const sheets = byId("sheets");
const stack = byId("stack");

/** Names an element to those who hear the page, and a tool to those who point at it. */
function name(element, words) {
  element.setAttribute("aria-label", words);
  if (element.matches(".tool")) element.title = words;
}

/** Makes an element with a class, a text, and children. */
function make(tag, look = "", content = "", ...children) {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = content;
  element.append(...children);
  return element;
}

// ---- What is shown

pdfjs.GlobalWorkerOptions.workerSrc = "/pdf.worker.min.mjs";
/** One worker for all versions: starting one costs more than drawing a page. */
const worker = new pdfjs.PDFWorker();

let reports = [];
let single = true;
/** The number of the report in view; 0 is the list, −1 nothing yet. */
let current = -1;
let state = null;
let shown = null;
let pages = [];
let zoom = null;
let chosen = -1;
let clicked = null;
/** Whether the place of the chosen finding is still to be scrolled to: it may not be known yet. */
let revealing = false;
let inspecting = false;
let events = null;

async function json(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

// ---- Notices of the server

function listen() {
  events?.close();
  events = new EventSource(`/events?report=${Math.max(0, current)}`);
  events.onopen = () => {
    if (missed) refresh();
    missed = false;
    clearLost();
  };
  events.onerror = showLost;
  events.addEventListener("list", loadList);
  events.addEventListener("report", event => {
    const [id, version, serial] = event.data.split(" ").map(Number);
    if (id !== current) return;
    heard = serial;
    if (state && serial !== state.serial) loadReport(version);
  });
}

/** Whether notices may have been missed. */
let missed = false;
/** A browser keeps six connections to a server: windows nobody looks at must not hold them all. */
const PATIENCE = 5000;
let leaving = 0;

function listenWhileSeen() {
  clearTimeout(leaving);
  if (document.hidden) {
    leaving = setTimeout(() => {
      events?.close();
      events = null;
      missed = true;
    }, PATIENCE);
  } else if (!events) {
    listen();
  }
}

async function refresh() {
  await loadList();
  if (current > 0) await loadReport();
}

async function loadList() {
  try {
    const answer = await json("/reports");
    reports = answer.reports;
    single = answer.single;
    if (state === null && answer.inspect) setInspecting(true);
    if (current === 0) showList();
    if (single && current < 0 && reports.length) open(reports[0].id);
    if (current > 0 && !reports.some(report => report.id === current)) showGone();
  } catch (failure) {
    showLost();
  }
}

let loads = 0;
/** The serial of the last notice: it may come before the answer that it overtakes. */
let heard = 0;
let fetching = { version: 0 };

/** The bytes of the pages; asked for once, even when the notice comes before the report itself. */
function sheetsOf(version) {
  if (fetching.version !== version) {
    const bytes = fetch(pdfPath(version)).then(answer => (answer.ok ? answer.arrayBuffer() : null));
    fetching = { version, bytes };
  }
  return fetching.bytes;
}

/** Takes over what the server knows of the report; a later call overtakes an earlier one. */
async function loadReport(announced = 0) {
  const load = ++loads;
  if (state && announced && announced !== shown?.version) sheetsOf(announced);
  try {
    const answer = await json(`/reports/${current}?lang=${LANG}`);
    if (load !== loads) return;
    const first = state === null;
    state = answer;
    if (heard > state.serial) return void loadReport();
    showState();
    showFindings();
    if (!first) tell(text("updated", wordsOf(state).join(ZH ? "，" : ", ")));
    if (state.version && state.version !== shown?.version) await openSheets(load);
    showMarks();
  } catch (failure) {
    if (load === loads) showBroken(failure);
  }
}

/** Says something to those who hear the page. */
function tell(words) {
  byId("news").textContent = words;
}

const showBroken = failure => showNotice(text("brokenTitle"), failure.message);

async function openSheets(load) {
  const bytes = await sheetsOf(state.version);
  if (load !== loads || !bytes) return;
  // pdf.js hands the bytes to its worker and so empties them.
  const task = pdfjs.getDocument({ data: bytes.slice(0), worker, isEvalSupported: false, useWasm: false, enableXfa: false });
  const file = await task.promise;
  if (load !== loads) {
    task.destroy();
    return;
  }
  shown?.task.destroy();
  shown = { version: state.version, file, task, areas: null };
  forgetClick();
  fitPages();
  await draw();
  await showAreas(load);
}

/** Asks what stands where on the pages. */
async function showAreas(load) {
  const answer = await json(`/reports/${current}/${shown.version}/areas`);
  if (load !== loads) return;
  shown.areas = answer.pages;
  pages.forEach((page, i) => describe(page, shown.areas[i]));
  showMarks();
}

// ---- Pages

const pdfPath = version => `/reports/${current}/${version}/${encodeURIComponent(state.pdf)}`;

/** Makes as many sheets as there are pages, of their sizes; what is drawn on those that stay is kept. */
function fitPages() {
  while (pages.length > state.pages.length) pages.pop().element.remove();
  state.pages.forEach(([width, height, look], i) => {
    const page = pages[i] ?? addPage(i + 1);
    Object.assign(page, { width, height, look });
    page.element.setAttribute("aria-label", text("pageOf", i + 1, state.pages.length));
  });
  scalePages();
}

function addPage(number) {
  const element = make("article", "sheet");
  const marks = make("div", "marks");
  const words = make("div", "words");
  element.append(words, marks);
  element.addEventListener("click", event => clickPage(page, event));
  stack.append(element);
  const page = { number, element, marks, words, canvas: null, drawn: "" };
  pages.push(page);
  return page;
}

/** CSS pixels a point. */
function scale() {
  const widest = Math.max(...pages.map(page => page.width), 1);
  const fit = (sheets.clientWidth - 2 * parseFloat(getComputedStyle(sheets).paddingLeft)) / (widest * POINT);
  return (zoom ?? Math.min(fit, WIDEST)) * POINT;
}

function scalePages() {
  const size = scale();
  for (const page of pages) {
    page.element.style.width = `${page.width * size}px`;
    page.element.style.height = `${page.height * size}px`;
  }
  name(byId("zoom-fit"), text("zoomFit", `${Math.round((size / POINT) * 100)}%`));
  byId("zoom-fit").textContent = `${Math.round((size / POINT) * 100)}%`;
  showPageNumber();
}

/** How far a page is from what is seen, in pixels: 0 for one in sight. */
function distance(page) {
  const box = page.element.getBoundingClientRect();
  const view = sheets.getBoundingClientRect();
  return Math.max(0, box.top - view.bottom, view.top - box.bottom);
}

let drawing = 0;
let busy = false;
let rendering = null;

/**
 * Draws the pages that changed: those in sight, and once they are on the screen those near. A later call overtakes an
 * earlier one. The promise is kept when the pages in sight are seen.
 */
async function draw() {
  const turn = ++drawing;
  busy = true;
  rendering?.cancel();
  if (await drawWithin(0, turn)) {
    await onScreen();
    performance.mark(`painted ${shown?.version}`);
  }
  drawNear(turn).catch(showBroken);
}

async function drawNear(turn) {
  const near = 2 * sheets.clientHeight;
  await drawWithin(near, turn);
  if (turn !== drawing) return;
  busy = false;
  forgetFar(3 * near);
}

/** Draws the pages that are no further from what is seen than a number of pixels; tells how many they were. */
async function drawWithin(reach, turn) {
  for (let drawn = 0; ; drawn++) {
    const [next] = pages
      .filter(page => wanted(page) !== page.drawn && distance(page) <= reach)
      .sort((a, b) => distance(a) - distance(b));
    if (!next || turn !== drawing) return drawn;
    await drawPage(next, turn);
  }
}

/** Waits until what was changed is on the screen; nobody looks at a hidden window. */
const onScreen = () => new Promise(done => {
  if (document.hidden) return done();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  });
});

const wanted = page => `${page.look} ${scale().toFixed(4)} ${devicePixelRatio}`;

/** Canvases of pages far away take memory that a long report does not have. */
function forgetFar(far) {
  for (const page of pages) {
    if (page.canvas && distance(page) > far) {
      page.canvas.remove();
      page.canvas = null;
      page.drawn = "";
    }
  }
}

async function drawPage(page, turn) {
  const want = wanted(page);
  const canvas = await pictureOf(page).catch(failure => {
    // Overtaken: cancelled, or the file was closed under it.
    if (turn === drawing) throw failure;
  });
  if (turn !== drawing) return;
  // The old picture stays until the new one is whole: nothing flickers.
  page.canvas ? page.canvas.replaceWith(canvas) : page.element.prepend(canvas);
  page.canvas = canvas;
  page.drawn = want;
  page.element.dataset.version = shown.version;
}

async function pictureOf(page) {
  const source = await shown.file.getPage(page.number);
  const most = Math.sqrt(MOST_PIXELS / (page.width * page.height));
  const viewport = source.getViewport({ scale: Math.min(scale() * devicePixelRatio, most) });
  const canvas = make("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.setAttribute("aria-hidden", "true");
  // Meant for paper: drawn at once, where what is meant for the screen waits for one frame after another.
  rendering = source.render({ canvas, viewport, intent: "print" });
  await rendering.promise;
  return canvas;
}

/** The text of a page for screen readers, a paragraph for each place of the data file: the picture says nothing to them. */
function describe(page, areas) {
  const paragraphs = [];
  let place = "";
  for (const [, , , , line, column, words] of areas.lines) {
    if (`${line} ${column}` !== place) paragraphs.push(make("p"));
    place = `${line} ${column}`;
    paragraphs.at(-1).textContent += words;
  }
  page.words.replaceChildren(...paragraphs);
  if (inspecting) outline(page);
}

function visiblePage() {
  const middle = sheets.getBoundingClientRect().top + sheets.clientHeight / 3;
  const index = pages.findIndex(page => page.element.getBoundingClientRect().bottom > middle);
  return index < 0 ? pages.length - 1 : index;
}

function showPageNumber() {
  byId("page-number").textContent = pages.length ? `${visiblePage() + 1} / ${pages.length}` : "–";
}

function turnPage(step) {
  const index = Math.max(0, Math.min(pages.length - 1, visiblePage() + step));
  if (!pages[index]) return;
  pages[index].element.scrollIntoView({ block: "start" });
  tell(pages[index].element.getAttribute("aria-label"));
}

function setZoom(next) {
  const before = scale();
  const top = (sheets.scrollTop + sheets.clientHeight / 2) / before;
  zoom = next;
  scalePages();
  sheets.scrollTop = top * scale() - sheets.clientHeight / 2;
  if (inspecting) pages.forEach(outline);
  showMarks();
  draw().catch(showBroken);
}

function stepZoom(step) {
  const now = scale() / POINT;
  const bigger = ZOOMS.filter(each => each > now + 0.01);
  const smaller = ZOOMS.filter(each => each < now - 0.01);
  setZoom(step > 0 ? bigger[0] ?? ZOOMS.at(-1) : smaller.at(-1) ?? ZOOMS[0]);
}

// ---- State and findings

/** How a report stands, as pairs of a sign and a word. */
function standingOf(report) {
  if (!report.state) return [["busy", text("checking")]];
  const signs = [];
  if (report.errors) signs.push(["error", text("errors", report.errors)]);
  if (report.warnings) signs.push(["warning", text("warnings", report.warnings)]);
  const rest = report.state === "failed" ? ["error", text("failed")] : ["good", text("good")];
  return signs.length ? signs : [rest];
}

const wordsOf = report => standingOf(report).map(([, words]) => words);

const signsOf = report => standingOf(report).map(([look, words]) => make("span", "", "", make("i", `sign ${look}`), words));

function showState() {
  byId("state").replaceChildren(...signsOf(state));
  byId("title").textContent = state.title ?? state.name;
  byId("file").textContent = [state.status && text(state.status), state.title && state.name].filter(Boolean).join(" · ");
  document.title = (state.errors ? "● " : "") + (state.title ?? state.name);
  document.body.classList.toggle("stale", state.stale);
  for (const id of ["print", "inspect"]) byId(id).disabled = !state.version;
  showDownload();
  if (state.state === "failed") showNotice(text(state.stale ? "staleTitle" : "failedTitle"), firstError());
  else byId("notice").hidden = true;
  byId("advice").hidden = state.state !== "refused";
  byId("advice").textContent = text("refused");
}

function showDownload() {
  const link = byId("download");
  link.hidden = !state.version;
  if (!state.version) return;
  link.href = pdfPath(state.version);
  link.download = state.pdf;
  const draft = state.draft || state.status === "draft";
  link.textContent = text(draft ? "downloadDraft" : "download");
}

/** The first thing to mend, with its place. */
function firstError() {
  const first = state.findings.find(finding => finding.severity === "error");
  return first ? [whereOf(first), first.message].filter(Boolean).join(ZH ? "：" : ": ") : "";
}

/** The file and the line of a finding, as far as they are worth telling. */
function whereOf(finding) {
  const file = finding.own ? "" : finding.file.replace(/^.*[\\/]/, "");
  return [file, finding.line ? text("row", finding.line) : ""].filter(Boolean).join(" ");
}

function showNotice(title, words) {
  const notice = byId("notice");
  const same = !notice.hidden && notice.textContent === title + words;
  if (!same) notice.replaceChildren(make("b", "", title), make("span", "", words));
  notice.hidden = false;
}

function showLost() {
  missed = true;
  byId("notice").dataset.lost = "yes";
  showNotice(text("lostTitle"), text("lostText"));
  document.body.classList.add("stale");
}

function clearLost() {
  if (!byId("notice").dataset.lost) return;
  delete byId("notice").dataset.lost;
  byId("notice").hidden = true;
  document.body.classList.toggle("stale", Boolean(state?.stale));
}

function showGone() {
  showNotice(text("goneTitle"), text("goneText"));
  document.body.classList.add("stale");
}

const RANK = { error: 0, warning: 1, info: 2 };
const PARTS = { head: "partHead", attachments: "partAttachments", elsewhere: "partElsewhere" };

/** Findings by the parts of the report, in the order of the file; what needs no doing comes last and folded. */
function showFindings() {
  const panel = byId("findings");
  const held = panel.contains(document.activeElement);
  const kept = chosenKey;
  const folded = !panel.querySelector("details[open]");
  const groups = groupsOf(state.findings);
  state.findings = groups.flatMap(group => group.findings);
  let index = 0;
  panel.replaceChildren(...groups.map(group => {
    const first = index;
    index += group.findings.length;
    return groupOf(group, first, folded);
  }));
  chosen = state.findings.findIndex(finding => keyOf(finding) === kept);
  if (chosen < 0) chosenKey = "";
  if (held) (buttons()[chosen] ?? buttons()[0] ?? sheets).focus({ preventScroll: true });
}

const buttons = () => [...byId("findings").querySelectorAll(".finding")];

function groupsOf(findings) {
  const groups = new Map();
  const rank = finding => (finding.own ? 0 : -1);
  findings.sort((a, b) => rank(a) - rank(b) || a.line - b.line || RANK[a.severity] - RANK[b.severity]);
  for (const finding of findings.filter(each => each.severity !== "info")) {
    if (!groups.has(finding.part)) groups.set(finding.part, []);
    groups.get(finding.part).push(finding);
  }
  const all = [...groups].map(([part, members]) => ({ part, findings: members }));
  const notes = findings.filter(each => each.severity === "info");
  return notes.length ? [...all, { part: "", findings: notes }] : all;
}

function groupOf({ part, findings }, first, folded) {
  const list = make("ol", "", "", ...findings.map((finding, i) => {
    const again = i > 0 && findings[i - 1].hint === finding.hint;
    return make("li", "", "", findingButton(finding, first + i, again));
  }));
  if (!part) {
    const notes = make("details", "part", "", make("summary", "", text("notes", findings.length)), list);
    notes.open = !folded;
    return notes;
  }
  const errors = findings.filter(finding => finding.severity === "error").length;
  const counts = { errors, warnings: findings.length - errors };
  const head = make("h3", "", "", make("span", "", PARTS[part] ? text(PARTS[part]) : part));
  head.append(make("span", "tally", wordsOf({ state: "checked", ...counts }).join(" ")));
  return make("section", "part", "", head, list);
}

let chosenKey = "";
const keyOf = finding => (finding ? `${finding.code} ${finding.file} ${finding.message}` : "");

function findingButton(finding, index, again) {
  const body = make("span", "", "", make("span", "unseen", text(finding.severity)), make("span", "message", finding.message));
  body.append(" ", make("span", "line", whereOf(finding)));
  if (finding.excerpt) body.append(excerpt(finding));
  if (finding.hint) body.append(make("span", again ? "hint again" : "hint", finding.hint));
  const button = make("button", `finding ${finding.severity}`, "", make("i", `sign ${finding.severity}`), body);
  button.addEventListener("click", () => choose(index));
  return button;
}

/** Columns of a table in the data file are drawn together: the line is to be seen whole. */
const together = words => words.replace(/(\S) {3,}/g, "$1  ");

/** The source line with its place marked and a caret under it. */
function excerpt({ excerpt: line, start, end }) {
  const to = Math.max(end, start + 1);
  const shownLine = make("code", "excerpt", together(line.slice(0, start)).trimStart());
  shownLine.append(make("mark", "", line.slice(start, to) || " "), together(line.slice(to)));
  return shownLine;
}

/** Chooses a finding and marks its place on the page. */
function choose(index) {
  if (!state?.findings.length) return;
  chosen = (index + state.findings.length) % state.findings.length;
  chosenKey = keyOf(state.findings[chosen]);
  forgetClick();
  revealing = true;
  showMarks();
  const button = buttons()[chosen];
  const folder = button.closest("details");
  if (folder) folder.open = true;
  button.scrollIntoView({ block: "nearest" });
  button.focus({ preventScroll: true });
}

function chooseNothing() {
  chosen = -1;
  chosenKey = "";
  forgetClick();
  showMarks();
}

function forgetClick() {
  clicked = null;
  byId("source").hidden = true;
}

// ---- Places

/** The pieces of the pages that come from a place of the data file. */
function piecesAt([line, column]) {
  const all = shown?.areas?.flatMap((areas, page) => areas.lines.map(piece => ({ page, piece }))) ?? [];
  return all.filter(({ piece }) => piece[4] === line && piece[5] === column);
}

function showMarks() {
  buttons().forEach((button, i) => button.setAttribute("aria-current", i === chosen));
  const marks = pages.map(() => []);
  state?.findings.forEach((finding, i) => {
    if (finding.anchor) mark(marks, finding, `${finding.severity}${i === chosen ? " chosen" : ""}`);
  });
  clicked?.pieces.forEach(piece => marks[clicked.page]?.push(markOf(piece, "clicked")));
  pages.forEach((page, i) => page.marks.replaceChildren(...marks[i]));
  const place = revealing && document.querySelector(".mark.chosen");
  if (place) {
    revealing = false;
    place.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

/** Marks what a finding is about: a few words by a rule under them, a paragraph or a table by one in the margin. */
function mark(marks, finding, look) {
  const pieces = piecesAt(finding.anchor);
  const words = finding.words.map(([page, ...piece]) => ({ page, piece }));
  if (words.length || pieces.length < 3) {
    (words.length ? words : pieces).forEach(({ page, piece }) => marks[page]?.push(markOf(piece, `under ${look}`)));
    return;
  }
  marks.forEach((list, page) => {
    const here = pieces.filter(each => each.page === page).map(each => each.piece);
    if (here.length) list.push(markOf(beside(shown.areas[page].area, here), `beside ${look}`));
  });
}

/** The part of the type area, with some of the margin left of it, that pieces stand in. */
function beside([left, , width], pieces) {
  const top = Math.min(...pieces.map(piece => piece[1]));
  const bottom = Math.max(...pieces.map(piece => piece[1] + piece[3]));
  return [left - 8, top, width + 8, bottom - top];
}

function markOf([x, y, width, height], look) {
  const element = make("div", `mark ${look}`);
  const size = scale();
  Object.assign(element.style, {
    left: `${(x - 2) * size}px`,
    top: `${(y - 1) * size}px`,
    width: `${(width + 4) * size}px`,
    height: `${(height + 2) * size}px`,
  });
  return element;
}

function clickPage(page, event) {
  const areas = shown?.areas?.[page.number - 1];
  if (!areas || String(getSelection())) return;
  const sheet = page.element.getBoundingClientRect();
  const x = (event.clientX - sheet.left) / scale();
  const y = (event.clientY - sheet.top) / scale();
  const gap = ([left, top, width, height]) =>
    Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  const [nearest] = areas.lines.filter(piece => piece[4] > 0 && gap(piece) < 12).sort((a, b) => gap(a) - gap(b));
  if (!nearest) return;
  const [, , , , line, column] = nearest;
  const box = areas.boxes.find(each => holds(each, nearest)) ?? nearest;
  chooseNothing();
  // The rows of a table without a place of their own have that of the table: only what was clicked is marked.
  const pieces = areas.lines.filter(piece => piece[4] === line && piece[5] === column && holds(box, piece));
  clicked = { page: page.number - 1, pieces };
  showMarks();
  showSource(line, column);
}

const holds = ([left, top, width, height], [x, y]) =>
  x >= left - 0.2 && y >= top - 0.2 && x <= left + width && y <= top + height;

async function showSource(line, column) {
  const answer = await json(`/reports/${current}/lines?line=${line}`);
  byId("source-place").textContent = text("place", line, column);
  byId("source-place").dataset.place = `${answer.file}:${line}:${column}`;
  const rows = answer.lines.map((content, i) => {
    const number = answer.first + i;
    return make("div", number === line ? "here" : "", "", make("i", "", String(number)), make("span", "", together(content)));
  });
  byId("source-lines").replaceChildren(...rows);
  byId("source").hidden = false;
}

// ---- Outlines of the layout

function setInspecting(on) {
  inspecting = on;
  byId("inspect").setAttribute("aria-pressed", on);
  pages.forEach(page => (on ? outline(page) : page.element.querySelector("svg")?.remove()));
}

function shape(tag, look, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  element.setAttribute("class", look);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const rectangle = (look, [x, y, width, height]) => shape("rect", look, { x, y, width, height });

function label(look, x, y, words) {
  const element = shape("text", look, { x, y });
  element.textContent = words;
  return element;
}

/** Draws type area, grid, lines, boxes with their types, and what is left before the break. */
function outline(page) {
  const areas = shown?.areas?.[page.number - 1];
  page.element.querySelector("svg")?.remove();
  if (!areas) return;
  const svg = shape("svg", "", { viewBox: `0 0 ${page.width} ${page.height}`, "aria-hidden": "true" });
  svg.append(shape("path", "grid", { d: gridPath(areas.area) }), rectangle("area", areas.area));
  areas.lines.forEach(piece => svg.append(rectangle("piece", piece)));
  for (const [x, y, width, height, , type] of areas.boxes) {
    svg.append(rectangle("box", [x, y, width, height]));
    if (width > 30) svg.append(label("", x, y - 1, type));
  }
  svg.append(...breakOf(page.number - 1, areas));
  page.element.append(svg);
}

function gridPath([x, y, width, height]) {
  const pitch = (height - GRID.em) / (GRID.lines - 1);
  const rows = Array.from({ length: GRID.lines }, (_, i) => y + i * pitch);
  const columns = Array.from({ length: GRID.characters + 1 }, (_, i) => x + (i * width) / GRID.characters);
  return rows.map(top => `M${x} ${top}h${width}M${x} ${top + GRID.em}h${width}`).join("")
    + columns.map(left => `M${left} ${y}v${height}`).join("");
}

function breakOf(index, { area, boxes }) {
  const [x, y, width, height] = area;
  const inside = boxes.filter(([, top]) => top < y + height);
  const end = Math.max(y, ...inside.map(box => box[1] + box[3]));
  const pitch = (height - GRID.em) / (GRID.lines - 1);
  const left = Math.max(0, Math.floor((y + height - end + pitch - GRID.em) / pitch));
  const next = shown.areas[index + 1]?.boxes ?? [];
  const goesOn = boxes.some(box => next.some(other => other[4] === box[4]));
  const words = [left ? text("blankLines", left) : "", goesOn ? text("continues") : ""].filter(Boolean).join(" · ");
  const rest = [x, end, width, Math.max(0.1, y + height - end)];
  return [rectangle("rest", rest), label("rest-label", x + width + 3, y + height, words)];
}

// ---- The list of a folder

const KINDS = {
  kindAll: () => true,
  kindErrors: report => report.errors > 0 || report.state === "failed",
  kindWarnings: report => report.warnings > 0,
  kindGood: report => report.state && report.state !== "failed" && !report.errors && !report.warnings,
};
let kind = "kindAll";
const rows = new Map();

/** Shows the reports that are looked for. Rows are kept: whoever stands on one stays there. */
function showList() {
  const words = byId("search").value.trim().toLowerCase().split(/\s+/);
  const found = reports.filter(KINDS[kind]).filter(report => {
    const all = `${report.agency ?? ""} ${report.title ?? ""} ${report.year ?? ""} ${report.name}`.toLowerCase();
    return words.every(word => all.includes(word));
  });
  const list = byId("reports");
  const items = found.map(rowOf);
  if (!items.length) items.push(make("li", "none", text(reports.length ? "noMatch" : "empty")));
  if (items.length !== list.children.length || items.some((item, i) => item !== list.children[i])) list.replaceChildren(...items);
  for (const [id, matches] of Object.entries(KINDS)) {
    const button = byId(id);
    button.setAttribute("aria-pressed", id === kind);
    button.querySelector("b").textContent = reports.filter(matches).length;
  }
  byId("list-tools").hidden = !reports.length;
}

function rowOf(report) {
  const look = JSON.stringify(report);
  const known = rows.get(report.id);
  if (known?.look === look) return known.item;
  const link = make("a", "report", "", make("span", "whose", report.agency ?? report.name));
  link.firstChild.append(make("small", "", report.agency ? report.name : ""));
  link.append(make("span", "", report.year ? String(report.year) : ""), make("span", "", report.status ? text(report.status) : ""));
  link.append(make("span", "states", "", ...signsOf(report).map(sign => ((sign.className = "state"), sign))));
  link.href = `#${report.id}`;
  const item = known?.item ?? make("li");
  item.replaceChildren(link);
  rows.set(report.id, { look, item });
  return item;
}

function makeKinds() {
  for (const id of Object.keys(KINDS)) {
    const button = make("button", "tool", text(id), " ", make("b"));
    button.id = id;
    button.addEventListener("click", () => {
      kind = id;
      showList();
    });
    byId("kinds").append(button);
  }
}

let listTop = 0;

function open(id) {
  if (id === current) return;
  if (current === 0) listTop = byId("list").scrollTop;
  const before = current;
  current = id;
  loads++;
  drawing++;
  shown?.task.destroy();
  shown = null;
  state = null;
  byId("download").hidden = true;
  chooseNothing();
  pages.forEach(page => page.element.remove());
  pages = [];
  const atList = id === 0;
  byId("notice").hidden = true;
  byId("advice").hidden = true;
  byId("findings").replaceChildren();
  byId("list").hidden = !atList;
  byId("desk").hidden = atList;
  byId("tools").hidden = atList;
  document.body.classList.toggle("listing", atList);
  byId("back").hidden = single || atList;
  byId("title").textContent = text(atList ? "reportList" : "loading");
  byId("file").textContent = "";
  byId("state").replaceChildren(...signsOf({}));
  document.title = atList ? text("reportList") : "nianbao";
  document.body.classList.remove("stale");
  sheets.scrollTop = 0;
  showPageNumber();
  missed = false;
  heard = 0;
  if (!document.hidden) listen();
  if (!atList) return void loadReport();
  loadList().then(() => {
    byId("list").scrollTop = listTop;
    rows.get(before)?.item.firstChild.focus({ preventScroll: true });
  });
}

function stepReport(step) {
  const index = reports.findIndex(report => report.id === current);
  const next = reports[index + step];
  if (!single && next) location.hash = next.id;
}

const followAddress = () => !single && open(Number(location.hash.slice(1)) || 0);

// ---- Printing and keys

/** Prints the PDF itself, through the browser's own viewer; where that cannot be called, it is opened to print from. */
function printPdf() {
  if (!state?.version) return;
  document.querySelector("iframe")?.remove();
  const frame = make("iframe");
  frame.style.cssText = "position:fixed;right:0;bottom:0;width:1px;height:1px;border:0";
  frame.title = text("print");
  frame.tabIndex = -1;
  frame.addEventListener("load", () => {
    try {
      frame.contentWindow.focus();
      frame.contentWindow.print();
    } catch (failure) {
      window.open(frame.src);
    }
  });
  frame.src = pdfPath(state.version);
  document.body.append(frame);
}

const showKeys = () => byId("keys").showModal();

/** Keys of one letter; who speaks to the browser or has a restless hand can turn them off. */
const KEYS = {
  ArrowRight: () => turnPage(1),
  ArrowLeft: () => turnPage(-1),
  j: () => choose(chosen + 1),
  k: () => choose(chosen < 0 ? -1 : chosen - 1),
  "]": () => stepReport(1),
  "[": () => stepReport(-1),
  "+": () => stepZoom(1),
  "=": () => stepZoom(1),
  "-": () => stepZoom(-1),
  0: () => setZoom(null),
  g: () => setInspecting(!inspecting),
  p: printPdf,
  d: () => state?.version && byId("download").click(),
  l: () => !single && (location.hash = ""),
  "/": () => current === 0 && byId("search").focus(),
  "?": showKeys,
};

const ROWS = [
  [["←", "→"], "keyPages"],
  [["j", "k"], "keyFindings"],
  [["[", "]"], "keyReports"],
  [["+", "−", "0"], "keyZoom"],
  [["g"], "keyInspect"],
  [["p"], "keyPrint"],
  [["d"], "keyDownload"],
  [["l"], "keyList"],
  [["/"], "keySearch"],
  [["Esc"], "keyEscape"],
];

function makeKeys() {
  for (const [keys, meaning] of ROWS) {
    byId("key-list").append(make("dt", "", "", ...keys.map(key => make("kbd", "", key))), make("dd", "", text(meaning)));
  }
  byId("key-list").append(make("dt", "", text("keyClick")), make("dd", "", text("keyClickDoes")));
  byId("keys-on").checked = recall("keys") !== "off";
  byId("keys-on").addEventListener("change", event => keep("keys", event.target.checked ? "on" : "off"));
}

/** Browsers may be told to keep nothing, and then refuse to be asked. */
function recall(what) {
  try {
    return localStorage.getItem(what);
  } catch (refused) {
    return null;
  }
}

function keep(what, value) {
  try {
    localStorage.setItem(what, value);
  } catch (refused) {
    // Then it holds until the window is closed.
  }
}

document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, dialog");
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if ((event.ctrlKey || event.metaKey) && event.key === "p" && current > 0) {
    event.preventDefault();
    printPdf();
  } else if (event.key === "Escape" && !typing) {
    chooseNothing();
  } else if (plain && KEYS[event.key] && !typing && byId("keys-on").checked) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

const ACTIONS = {
  "page-before": () => turnPage(-1),
  "page-after": () => turnPage(1),
  "zoom-out": () => stepZoom(-1),
  "zoom-fit": () => setZoom(null),
  "zoom-in": () => stepZoom(1),
  inspect: () => setInspecting(!inspecting),
  print: printPdf,
  help: showKeys,
  skip: () => (current ? sheets : byId("reports").querySelector("a"))?.focus(),
  back: KEYS.l,
  copy: () => navigator.clipboard?.writeText(byId("source-place").dataset.place),
  "source-close": chooseNothing,
};

// ---- Start

byId("old").remove();
document.documentElement.lang = ZH ? "zh-CN" : "en";
document.querySelectorAll("[data-text]").forEach(element => (element.textContent = text(element.dataset.text)));
document.querySelectorAll("[data-label]").forEach(element => name(element, text(element.dataset.label, "100%")));
byId("search").placeholder = text("search");
for (const [id, action] of Object.entries(ACTIONS)) byId(id).addEventListener("click", action);
makeKeys();
makeKinds();
byId("search").addEventListener("input", showList);
sheets.addEventListener("scroll", () => {
  showPageNumber();
  // A drawing under way sees by itself what has come into sight.
  if (shown && !busy) draw().catch(showBroken);
}, { passive: true });
new ResizeObserver(() => {
  if (!shown) return;
  scalePages();
  showMarks();
  draw().catch(showBroken);
}).observe(sheets);
addEventListener("hashchange", followAddress);
document.addEventListener("visibilitychange", listenWhileSeen);
await loadList();
followAddress();
listenWhileSeen();
