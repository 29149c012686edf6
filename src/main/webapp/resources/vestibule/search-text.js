/*
 * Decides for every search within a page whether a text has the words that somebody typed: without regard to case, width and
 * accents, nearly as SearchFolding decides on the server. It differs in three ways: it finds words within others, too; it
 * takes lower case, which isn't Unicode's case folding for a few rare letters; and of the characters that nobody sees it
 * leaves out only those that people paste unknowingly. The accents are the same, which TextRulesTest holds.
 */
(() => {
  'use strict';

  const ACCENTS = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
  const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]/g;
  /** @type {Record<string, string>} */
  const ALIKE = {
    'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ŧ': 't', 'ı': 'i', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ς': 'σ',
    '’': "'", '‘': "'", 'ʼ': "'", '‐': '-', '‑': '-', '–': '-'
  };

  /** @param {string} text */
  const folded = text => text.normalize('NFKD').replace(INVISIBLE, '').replace(ACCENTS, '').toLowerCase()
    .normalize('NFKD').replace(ACCENTS, '')
    .replace(new RegExp('[' + Object.keys(ALIKE).join('') + ']', 'g'), sign => ALIKE[sign]).normalize('NFC');

  /** A function that tells whether a text has every word that was typed; it is true of every text where none was. */
  globalThis.vestibuleSearch = typed => {
    const words = folded(typed).split(/\s+/).filter(Boolean);
    return text => {
      const content = folded(text);
      return words.every(word => content.includes(word));
    };
  };
})();
