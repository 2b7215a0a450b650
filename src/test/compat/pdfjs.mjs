// Draws the pages of a PDF with pdf.js: node pdfjs.mjs FILE.pdf PREFIX DPI → PREFIX-1.png …
import { readFile, writeFile } from "node:fs/promises";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [file, prefix, dpi] = process.argv.slice(2);
const data = new Uint8Array(await readFile(file));
const pdf = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
  await writeFile(`${prefix}-${number}.png`, canvas.toBuffer("image/png"));
}
