/** Kana and kanji. */
export const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/;
