export { collectItems } from './collect-items.js';
export { isPageCursor } from './is-page-cursor.js';
export { iterateItems } from './iterate-items.js';
export { iteratePages } from './iterate-pages.js';
export type { FetchPage, IteratePagesOptions, PageRequest } from './iterate-pages-options.js';
export { startCursor, type PageCursor } from './page-cursor.js';
export type { PageFinding, PageStep } from './page-step.js';
