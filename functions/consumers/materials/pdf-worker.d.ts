/** The other half of the package, which it loads by itself where there is a second thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
