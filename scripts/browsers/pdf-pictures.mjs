/** The pages of a PDF as pictures. Chromium without a window shows no PDF, so PDF.js draws them in one of its pages. */
import {serve} from './serve.mjs';
import {installTool} from '../lib/tool.mjs';

/** Runs in the page: a canvas a page of the document, one below the other. */
async function drawAll(base64, library) {
  const {getDocument, GlobalWorkerOptions} = await import(`${library}/pdf.min.mjs`);
  GlobalWorkerOptions.workerSrc = `${library}/pdf.worker.min.mjs`;
  const pdf = await getDocument({data: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))}).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({scale: 1.5});
    const canvas = Object.assign(document.createElement('canvas'), {width: viewport.width, height: viewport.height});
    document.body.append(canvas);
    await page.render({canvas, viewport}).promise;
  }
}

/** @returns {Promise<Uint8Array[]>} a PNG for each page */
export async function pdfPictures(browser, pdf) {
  const library = `/${installTool('pdf', 'PDF.js')}/pdfjs-dist/build`;
  const server = await serve({
    pages: {'/': '<!doctype html><html lang="en"><title>PDF</title><link rel="icon" href="data:,"><body></body></html>'},
  });
  const tab = await browser.newPage();
  await tab.goto(server.url);
  await tab.evaluate(drawAll, Buffer.from(pdf).toString('base64'), library);
  const pictures = [];
  for (const canvas of await tab.$$('canvas')) pictures.push(await canvas.screenshot());
  await tab.close();
  server.close();
  return pictures;
}
