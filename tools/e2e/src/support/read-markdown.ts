import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { type Token, lexer, walkTokens } from 'marked';

interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Line of the file that the text begins in, from 1. */
  readonly line: number;
}

/** What the tests of the documentation ask of a page. */
export interface MarkdownPage {
  readonly blocks: readonly CodeBlock[];
  /** Texts between single backticks. */
  readonly codeSpans: readonly string[];
  readonly links: readonly string[];
  /** What an address may have behind its #. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads a page as GitHub does. */
export function readMarkdown(path: string): MarkdownPage {
  const source = readFileSync(path, 'utf8');
  const slugger = new GithubSlugger();
  const blocks: CodeBlock[] = [];
  const codeSpans: string[] = [];
  const links: string[] = [];
  const anchors = new Set<string>();
  let from = 0;
  // Promises are what it gives back where the callback does; this one does not.
  void walkTokens(lexer(source), (token: Token) => {
    if (token.type === 'code') {
      const at = source.indexOf(firstLine(token.raw), from);
      from = at + token.raw.length;
      const line = source.slice(0, at).split('\n').length + 1;
      blocks.push({ language: (token as { lang?: string }).lang ?? '', text: textOf(token), line });
    }
    if (token.type === 'codespan') codeSpans.push(textOf(token));
    if (token.type === 'link' || token.type === 'image') links.push((token as { href: string }).href);
    if (token.type === 'heading') anchors.add(slugger.slug(plainText(textOf(token))));
  });
  return { blocks, codeSpans, links, anchors };
}

function textOf(token: Token): string {
  return (token as { text?: string }).text ?? '';
}

function firstLine(raw: string): string {
  return raw.split('\n', 1)[0] ?? '';
}

/** A heading's words without their marks. */
function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
