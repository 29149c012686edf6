// What scripts find in the browser besides the DOM: each other's globals, events of their own, and what PrimeFaces brings.

/** search-text.js: a function that tells whether a text has every word that was typed. */
declare var vestibuleSearch: (typed: string) => (text: string) => boolean;

/** reach.js: what is said above everything, a text or an element with it. */
declare var vestibuleReach: {
  tell(content: string | Element): void;
  inform(content: string | Element): void;
  clear(): void;
  unreached(): void;
  cookieLost(): void;
};

/** save-key.js */
declare var vestibuleSaveKey: { why(id: string | null): string };

/** pages-tree.js */
declare var vestibulePages: {
  rows(): HTMLElement[];
  rowOf(page: string | number): HTMLElement | undefined;
  parentOf(row: HTMLElement): HTMLElement | undefined;
  ancestors(row: HTMLElement): HTMLElement[];
  closest(event: Event, selector: string): HTMLElement | null;
  call(name: PageCall, row: HTMLElement | null, values?: Record<string, string | undefined>): void;
  press(button: HTMLElement, row: HTMLElement | null): void;
  format(text: string, ...values: (string | number)[]): string;
  say(text: string): void;
  makeCurrent(row: HTMLElement | undefined, focus?: boolean): void;
  done(args?: PageListResponse): void;
  back(): void;
  suggest(args?: PageListResponse): void;
};

/** new-portal.js */
declare var vestibuleNewPortal: { suggest(args: { address: string }): void };

/** mail-frame.js, on pages that have it: gives a frame the height of its e-mail. */
declare var vestibuleMailFrame: { follow(frame: HTMLIFrameElement): void } | undefined;

/** frame-form.js: shows what is typed in the frame that the button names. */
declare var vestibuleFrameForm: { show(button: HTMLButtonElement | null): void };

/** email-text.js: shows what is typed in the preview. */
declare var vestibuleEmailText: { show(): void };

/** The remote command in portal-new-dialog.xhtml. */
declare var vestibuleSuggestAddress: () => void;

/** password-strength.js: whether it has run. */
declare var vestibuleStrength: true | undefined;

/** What is used of zxcvbn, once it is loaded. */
declare var zxcvbn: ((password: string, words: string[]) => { guesses_log10: number }) | undefined;

/** similar.js: the remote command of contact-similar.xhtml */
declare var vestibuleFindSimilar: (parameters: { name: string, value: string }[]) => void;

/** import-portal.js, for the dialog that opens. */
declare var vestibuleImportPortal: () => void;

/** PrimeFaces: the widget of that name, if it is a dialog. */
declare var PF: (name: string) => { show(): void; hide(): void };

/** site.js: whether it has run. */
declare var vestibuleSite: true | undefined;

/** The remote commands in pages-calls.xhtml. */
type PageCall =
  | 'pageRun' | 'pageNew' | 'pageChild' | 'pageCopy' | 'pageSettings' | 'pageRename' | 'pageMoveTo' | 'pageUses' | 'pageDelete'
  | 'pageUnpublish';

interface Window extends Record<PageCall, (parameters: { name: string; value: string }[]) => void> {}

interface DocumentEventMap {
  'designer:edit': CustomEvent<{ placement: string }>;
}

interface HTMLElementEventMap {
  'designer:item': CustomEvent;
  'designer:reset': CustomEvent;
}

/** What is used of jQuery, which pages without PrimeFaces lack. */
declare var jQuery: JQueryStatic | undefined;

interface JQueryStatic {
  (target: Document): JQueryEvents;
  (whenReady: () => void): void;
  ajaxPrefilter(filter: (request: AjaxRequest, asked: object, answer: XMLHttpRequest) => void): void;
}

interface AjaxRequest {
  data?: unknown;
  dataFilter?: (answer: string) => string;
}

interface JQueryEvents {
  on(event: 'pfAjaxSend' | 'pfAjaxComplete', listener: () => void): JQueryEvents;
  on(event: 'pfAjaxComplete', listener: (event: Event, answer: XMLHttpRequest & { pfArgs?: { done?: boolean } }) => void): JQueryEvents;
  on(event: 'pfAjaxError', listener: (event: Event, answer: XMLHttpRequest) => void): JQueryEvents;
  ajaxComplete(listener: () => void): JQueryEvents;
}

/** What is used of PrimeFaces. */
declare var PrimeFaces: {
  ajax: { Queue: { abortAll(): void } };
  widgets: Record<string, PrimeFacesWidget>;
  buttonEndAjaxDisabled(widget: PrimeFacesWidget, button: object): void;
} | undefined;

interface PrimeFacesWidget {
  jq: object;
  ajaxStart?: number;
  ajaxCount: number;
}

/** What is used of Quill, the editor of formatted text that PrimeFaces brings along. */
declare var Quill: QuillStatic | undefined;

interface QuillStatic {
  new (area: Element, options: object): Quill;
  import(name: 'delta'): new () => QuillDelta;
}

type QuillSource = 'user' | 'silent';

interface Quill {
  root: HTMLElement;
  clipboard: {
    addMatcher(name: string, matcher: (node: Node, delta: QuillDelta) => QuillDelta): void;
    convert(content: { html: string }): QuillDelta;
  };
  focus(): void;
  hasFocus(): boolean;
  format(name: string, value: unknown, source: QuillSource): void;
  getFormat(range: QuillRange | null): Record<string, unknown>;
  getLength(): number;
  getSelection(focus?: boolean): QuillRange | null;
  getSemanticHTML(): string;
  on(event: 'text-change', listener: (delta: QuillDelta, old: QuillDelta, by: string) => void): void;
  on(event: 'editor-change', listener: () => void): void;
  setContents(delta: QuillDelta, source: QuillSource): void;
}

interface QuillDelta {
  compose(other: QuillDelta): QuillDelta;
  retain(length: number, attributes: Record<string, unknown>): QuillDelta;
  length(): number;
}

interface QuillRange {
  index: number;
  length: number;
}
