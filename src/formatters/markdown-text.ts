/**
 * What code hosts make live wherever it stands in a comment: mentions, issue and merge-request numbers, addresses. No
 * escape keeps them from it, an invisible space does.
 */
const LIVE = /[@#!](?=\w)|:(?=\/\/)|\b(?:www(?=\.)|gh(?=-\d))/gi;

/** What Markdown, HTML or a formula takes for markup; at the start also what begins a list, a heading or a command. */
const MARKUP = /[&<>`*_[\]\\|~$\u200b]|^[-+=#:/]|(?<=^\d{1,9})[.)]/g;

/**
 * One line of text for Markdown and for HTML inside it: it shows letter for letter, and neither formats, links nor calls
 * anybody. Character references do what backslashes cannot: they hold inside HTML and table cells too.
 */
export const escapeMarkdown = (line: string): string =>
  line.replace(LIVE, '$&\u200b').replace(MARKUP, (char) => `&#${char.charCodeAt(0)};`);

/** The same in a fixed-width face, for names. */
export const codeMarkdown = (line: string): string => `<code>${escapeMarkdown(line)}</code>`;
