// Shows the pages of a report and redraws them when the server tells of a saved file.
import * as pdfjs from "/pdf.min.mjs";

const ZH = navigator.language.toLowerCase().startsWith("zh");
const LANG = ZH ? "zh" : "en";
const POINT = 96 / 72;
const GRID = { lines: 22, characters: 28, em: 15.75 };
const ZOOMS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** A canvas beyond this many pixels is drawn coarser: browsers refuse very large ones. */
const MOST_PIXELS = 16e6;

const TEXTS = {
  skip: ["跳到页面", "Skip to the pages"],
  all: ["全部年报", "All reports"],
  tools: ["工具", "Tools"],
  pages: ["翻页", "Pages"],
  pageBefore: ["上一页（←）", "Previous page (←)"],
  pageAfter: ["下一页（→）", "Next page (→)"],
  zoom: ["缩放", "Zoom"],
  zoomOut: ["缩小（−）", "Zoom out (−)"],
  zoomIn: ["放大（+）", "Zoom in (+)"],
  zoomFit: ["适合宽度（0）", "Fit the width (0)"],
  inspect: ["版面线", "Inspect"],
  print: ["打印", "Print"],
  download: ["下载 PDF", "Download PDF"],
  help: ["快捷键（?）", "Keyboard (?)"],
  findings: ["核对结果", "Findings"],
  source: ["原文位置", "Place in the data file"],
  copy: ["复制位置", "Copy place"],
  sheets: ["版面", "Pages of the report"],
  keys: ["快捷键", "Keyboard"],
  close: ["关闭", "Close"],
  none: ["没有发现问题。", "Nothing to report."],
  error: ["错误", "Error"],
  warning: ["警告", "Warning"],
  info: ["提示", "Note"],
  row: ["第 {0} 行", "line {0}"],
  place: ["第 {0} 行第 {1} 列", "line {0}, column {1}"],
  pageOf: ["第 {0} 页，共 {1} 页", "Page {0} of {1}"],
  counts: ["错误 {0} · 警告 {1}", "{0} errors · {1} warnings"],
  loading: ["正在排版……", "Setting the pages…"],
  checking: ["正在检查……", "Checking…"],
  ready: ["可以生成", "Ready"],
  warned: ["可以生成，有 {0} 处警告", "Ready, {0} warnings"],
  wrong: ["有 {0} 处错误", "{0} errors"],
  failed: ["排不出来", "No pages"],
  staleTitle: ["最近一次保存排不出页面，下面是上一次的", "The last save gives no pages; these are the earlier ones"],
  failedTitle: ["这份文件排不出页面", "This file gives no pages"],
  refusedTitle: ["有 {0} 处错误，暂不能生成 PDF", "{0} errors: no PDF would be made"],
  refusedText: ["下面按草稿显示，错处已标出。改正后即恢复。", "Shown as a draft, with the wrong places marked, until they are mended."],
  lostTitle: ["与预览程序的连接已断开", "The preview no longer answers"],
  lostText: ["程序可能已关闭。重新启动后，本页会自动恢复。", "It was probably stopped. This page goes on when it is started again."],
  brokenTitle: ["页面画不出来", "The pages cannot be drawn"],
  blankLines: ["余 {0} 行", "{0} lines left"],
  continues: ["下页续", "goes on"],
  empty: ["文件夹中没有年报。", "No report in this folder."],
  keyPages: ["上一页、下一页", "previous, next page"],
  keyFindings: ["下一处、上一处问题", "next, previous finding"],
  keyReports: ["上一份、下一份年报", "previous, next report"],
  keyZoom: ["放大、缩小、适合宽度", "zoom in, out, fit the width"],
  keyInspect: ["显示或隐藏版面线", "show or hide the outlines"],
  keyPrint: ["打印 PDF", "print the PDF"],
  keyDownload: ["下载 PDF", "download the PDF"],
  keyList: ["回到年报列表", "back to the list"],
  keyClick: ["点击页面文字", "Click on the page"],
  keyClickDoes: ["显示它在数据文件中的位置", "shows the place in the data file"],
};

const text = (key, ...values) => TEXTS[key][ZH ? 0 : 1].replace(/\{(\d)\}/g, (all, i) => values[i]);
const byId = id => document.getElementById(id);
const sheets = byId("sheets");
const stack = byId("stack");

/** Makes an element with a class, a text, and children. */
function make(tag, name = "", content = "", ...children) {
  const element = document.createElement(tag);
  element.className = name;
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
  events = new EventSource(`/events?report=${current}`);
  let opened = false;
  events.onopen = () => {
    if (opened || byId("notice").dataset.lost) refresh();
    opened = true;
    clearLost();
  };
  events.onerror = () => showLost();
  events.addEventListener("list", loadList);
  events.addEventListener("report", event => {
    const [id, version] = event.data.split(" ").map(Number);
    if (id === current) loadReport(version);
  });
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
    showList();
  } catch (failure) {
    showLost();
  }
}

let loads = 0;
const fetched = new Map();

/** The bytes of the pages; asked for once, even when the notice comes before the report itself. */
function sheetsOf(version) {
  if (!fetched.has(version)) {
    fetched.clear();
    fetched.set(version, fetch(pdfPath(version)).then(answer => (answer.ok ? answer.arrayBuffer() : null)));
  }
  return fetched.get(version);
}

/** Takes over what the server knows of the report; a later call overtakes an earlier one. */
async function loadReport(announced = 0) {
  const load = ++loads;
  if (state && announced && announced !== shown?.version) sheetsOf(announced);
  try {
    const answer = await json(`/reports/${current}?lang=${LANG}`);
    if (load !== loads) return;
    state = answer;
    showState();
    showFindings();
    if (state.version && state.version !== shown?.version) await openSheets(load);
    showMarks();
  } catch (failure) {
    if (load === loads) showBroken(failure);
  }
}

const showBroken = failure => showNotice(text("brokenTitle"), failure.message, false);

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

const pdfPath = version => `/reports/${current}/${version}/${encodeURIComponent(pdfName())}`;
const pdfName = () => state.name.replace(/^.*[\\/]/, "").replace(/\.ya?ml$/, "") + ".pdf";

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
  return (zoom ?? Math.min(fit, 1.5)) * POINT;
}

function scalePages() {
  const size = scale();
  for (const page of pages) {
    page.element.style.width = `${page.width * size}px`;
    page.element.style.height = `${page.height * size}px`;
  }
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

/** The text of a page for screen readers: the picture says nothing to them. */
function describe(page, areas) {
  page.words.textContent = areas.lines.map(line => line[6]).join(" ");
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
  pages[index]?.element.scrollIntoView({ block: "start" });
}

function setZoom(next) {
  const before = scale();
  const top = (sheets.scrollTop + sheets.clientHeight / 2) / before;
  zoom = next;
  scalePages();
  sheets.scrollTop = top * scale() - sheets.clientHeight / 2;
  if (inspecting) pages.forEach(outline);
  showMarks();
  draw();
}

function stepZoom(step) {
  const now = scale() / POINT;
  const bigger = ZOOMS.filter(each => each > now + 0.01);
  const smaller = ZOOMS.filter(each => each < now - 0.01);
  setZoom(step > 0 ? bigger[0] ?? ZOOMS.at(-1) : smaller.at(-1) ?? ZOOMS[0]);
}

// ---- State and findings

function stateOf(report) {
  if (!report.state) return ["", text("checking")];
  if (report.state === "failed") return ["bad", text("failed")];
  if (report.errors) return ["bad", text("wrong", report.errors)];
  return report.warnings ? ["warned", text("warned", report.warnings)] : ["good", text("ready")];
}

function showState() {
  const [look, words] = stateOf(state);
  byId("state").className = `state ${look}`;
  byId("state").textContent = words;
  byId("title").textContent = state.title ?? state.name;
  byId("file").textContent = state.name;
  document.title = (state.errors ? "● " : "") + (state.title ?? state.name);
  document.body.classList.toggle("stale", state.stale);
  for (const id of ["print", "download", "inspect"]) byId(id).toggleAttribute("disabled", !state.version);
  if (state.version) {
    byId("download").href = pdfPath(state.version);
    byId("download").download = pdfName();
  }
  const first = state.findings.find(finding => finding.severity === "error");
  if (state.state === "failed") showNotice(text(state.stale ? "staleTitle" : "failedTitle"), first?.message ?? "", false);
  else if (state.state === "refused") showNotice(text("refusedTitle", state.errors), text("refusedText"), true);
  else byId("notice").hidden = true;
}

function showNotice(title, words, mild) {
  const notice = byId("notice");
  notice.className = mild ? "mild" : "";
  notice.replaceChildren(make("b", "", title), make("span", "", words));
  notice.hidden = false;
}

function showLost() {
  byId("notice").dataset.lost = "yes";
  showNotice(text("lostTitle"), text("lostText"), false);
  document.body.classList.add("stale");
}

function clearLost() {
  if (!byId("notice").dataset.lost) return;
  delete byId("notice").dataset.lost;
  byId("notice").hidden = true;
  document.body.classList.toggle("stale", Boolean(state?.stale));
}

const RANK = { error: 0, warning: 1, info: 2 };

function showFindings() {
  const kept = chosenKey;
  state.findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.line - b.line);
  const items = state.findings.map((finding, i) => make("li", "", "", findingButton(finding, i)));
  if (!items.length) items.push(make("li", "none", text("none")));
  byId("findings").replaceChildren(...items);
  byId("count").textContent = state.findings.length ? text("counts", state.errors, state.warnings) : "";
  chosen = state.findings.findIndex(finding => keyOf(finding) === kept);
  if (chosen < 0) chosenKey = "";
}

let chosenKey = "";
const keyOf = finding => (finding ? `${finding.code} ${finding.file} ${finding.message}` : "");

function findingButton(finding, index) {
  const button = make("button", `finding ${finding.severity}`);
  const where = finding.line ? text("row", finding.line) : "";
  const file = finding.own ? where : `${finding.file.replace(/^.*[\\/]/, "")} ${where}`;
  button.append(make("span", "head", "", make("b", "", text(finding.severity)), make("span", "", file)));
  button.append(make("span", "message", finding.message));
  if (finding.excerpt) button.append(excerpt(finding));
  if (finding.hint) button.append(make("span", "hint", finding.hint));
  button.addEventListener("click", () => choose(index));
  return button;
}

/** The source line with its place marked and a caret under it. */
function excerpt({ excerpt: line, start, end }) {
  const shownLine = make("code", "excerpt", line.slice(0, start));
  shownLine.append(make("mark", "", line.slice(start, Math.max(end, start + 1)) || " "), line.slice(Math.max(end, start + 1)));
  return shownLine;
}

/** Chooses a finding: marks its place on the page and shows its line. */
function choose(index) {
  if (!state?.findings.length) return;
  chosen = (index + state.findings.length) % state.findings.length;
  chosenKey = keyOf(state.findings[chosen]);
  clicked = null;
  revealing = true;
  showMarks();
  const button = byId("findings").children[chosen].firstChild;
  button.scrollIntoView({ block: "nearest" });
  button.focus({ preventScroll: true });
  const finding = state.findings[chosen];
  if (finding.own && finding.line) showSource(finding.line, finding.column);
}

// ---- Places

/** The pieces of the pages that come from a place of the data file. */
function piecesAt([line, column]) {
  const all = shown?.areas?.flatMap((areas, page) => areas.lines.map(piece => ({ page, piece }))) ?? [];
  return all.filter(({ piece }) => piece[4] === line && piece[5] === column);
}

function showMarks() {
  byId("findings").querySelectorAll(".finding").forEach((button, i) => button.setAttribute("aria-current", i === chosen));
  const marks = pages.map(() => []);
  state?.findings.forEach((finding, i) => {
    if (!finding.anchor) return;
    const pieces = piecesAt(finding.anchor);
    // Many lines with a rule under each would be hard to read: they get a bar beside them.
    const look = `mark ${finding.severity}${pieces.length > 2 ? " beside" : ""}${i === chosen ? " chosen" : ""}`;
    pieces.forEach(({ page, piece }) => marks[page]?.push(markOf(piece, look)));
  });
  if (clicked) piecesAt(clicked).forEach(({ page, piece }) => marks[page]?.push(markOf(piece, "mark clicked")));
  pages.forEach((page, i) => page.marks.replaceChildren(...marks[i]));
  const mark = revealing && document.querySelector(".mark.chosen");
  if (mark) {
    revealing = false;
    mark.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

function markOf([x, y, width, height], look) {
  const mark = make("div", look);
  const size = scale();
  Object.assign(mark.style, {
    left: `${(x - 2) * size}px`,
    top: `${(y - 1) * size}px`,
    width: `${(width + 4) * size}px`,
    height: `${(height + 2) * size}px`,
  });
  return mark;
}

function clickPage(page, event) {
  const areas = shown?.areas?.[page.number - 1];
  if (!areas || String(getSelection())) return;
  const box = page.element.getBoundingClientRect();
  const x = (event.clientX - box.left) / scale();
  const y = (event.clientY - box.top) / scale();
  const beside = ([left, top, width, height]) =>
    Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  const [nearest] = areas.lines.filter(piece => piece[4] > 0 && beside(piece) < 12).sort((a, b) => beside(a) - beside(b));
  if (!nearest) return;
  clicked = [nearest[4], nearest[5]];
  chosen = -1;
  showMarks();
  showSource(...clicked);
}

async function showSource(line, column) {
  const answer = await json(`/reports/${current}/lines?line=${line}`);
  byId("source-place").textContent = text("place", line, column);
  byId("source-place").dataset.place = `${answer.file}:${line}:${column}`;
  const rows = answer.lines.map((content, i) => {
    const number = answer.first + i;
    return make("div", number === line ? "here" : "", "", make("i", "", String(number)), make("span", "", content));
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

function showList() {
  byId("back").hidden = single;
  const items = reports.map(report => {
    const [look, words] = stateOf(report);
    const link = make("a", "", "", make("span", "", report.name), make("span", `state ${look}`, words));
    link.href = `#${report.id}`;
    return make("li", "", "", link);
  });
  byId("reports").replaceChildren(...(items.length ? items : [make("li", "none", text("empty"))]));
  if (single && current < 0 && reports.length) open(reports[0].id);
}

function open(id) {
  if (id === current) return;
  current = id;
  loads++;
  drawing++;
  shown?.task.destroy();
  shown = null;
  state = null;
  byId("download").removeAttribute("href");
  chosen = -1;
  clicked = null;
  pages.forEach(page => page.element.remove());
  pages = [];
  byId("notice").hidden = true;
  byId("source").hidden = true;
  byId("findings").replaceChildren();
  byId("count").textContent = "";
  const atList = id === 0;
  byId("list").hidden = !atList;
  byId("desk").hidden = atList;
  document.querySelector(".tools").hidden = atList;
  byId("back").hidden = single || atList;
  byId("title").textContent = atList ? "nianbao" : "";
  byId("file").textContent = "";
  byId("state").className = "state";
  byId("state").textContent = atList ? "" : text("loading");
  sheets.scrollTop = 0;
  showPageNumber();
  listen();
  if (!atList) loadReport();
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
  "?": () => byId("keys").showModal(),
};

function showKeys() {
  const rows = [
    [["←", "→"], "keyPages"],
    [["j", "k"], "keyFindings"],
    [["[", "]"], "keyReports"],
    [["+", "−", "0"], "keyZoom"],
    [["g"], "keyInspect"],
    [["p"], "keyPrint"],
    [["d"], "keyDownload"],
    [["l"], "keyList"],
  ];
  for (const [keys, meaning] of rows) {
    byId("key-list").append(make("dt", "", "", ...keys.map(key => make("kbd", "", key))), make("dd", "", text(meaning)));
  }
  byId("key-list").append(make("dt", "", text("keyClick")), make("dd", "", text("keyClickDoes")));
}

document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key === "p") {
    event.preventDefault();
    printPdf();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key] && !byId("keys").open) {
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
  help: KEYS["?"],
  back: KEYS.l,
  copy: () => navigator.clipboard?.writeText(byId("source-place").dataset.place),
};

// ---- Start

document.documentElement.lang = ZH ? "zh-CN" : "en";
document.querySelectorAll("[data-text]").forEach(element => (element.textContent = text(element.dataset.text)));
document.querySelectorAll("[data-label]").forEach(element => {
  element.setAttribute("aria-label", text(element.dataset.label));
  if (element.matches(".tool")) element.title = text(element.dataset.label);
});
for (const [id, action] of Object.entries(ACTIONS)) byId(id).addEventListener("click", action);
showKeys();
sheets.addEventListener("scroll", () => {
  showPageNumber();
  // A drawing under way sees by itself what has come into sight.
  if (shown && !busy) draw();
}, { passive: true });
new ResizeObserver(() => {
  if (!shown) return;
  scalePages();
  showMarks();
  draw();
}).observe(sheets);
addEventListener("hashchange", followAddress);
await loadList();
followAddress();
if (!events) listen();
