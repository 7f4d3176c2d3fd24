/**
 * Where we differ from textlint's rules, and why. The presets stand as they are published; what they find
 * is a fault unless an exception covers it, and an exception that covers nothing any more is a fault too.
 *
 * @typedef {object} Exception
 * @property {string} rule
 * @property {(found: import('./japanese.mjs').Finding) => boolean} covers
 * @property {string} reason
 */

const isLabel = ({text}) => !text.includes('。');
const isIn =
  (place) =>
  ({id}) =>
    place.test(id);

/** @type {Exception[]} */
export const exceptions = [
  {
    rule: 'ja-no-mixed-period',
    covers: isLabel,
    reason: 'Headings, labels, values and explanations in brackets are no sentences, and take no 。.',
  },
  {
    rule: 'ja-no-mixed-period',
    covers: isIn(/^lesson\.diagram\.wrong$/),
    reason: 'It ends with a value that is a whole sentence, and has its own 。.',
  },
  {
    rule: 'no-exclamation-question-mark',
    covers: isIn(/^lesson\.diagram\.question$/),
    reason: 'The label of four buttons, and a question: without ？ it reads as half a sentence.',
  },
  {
    rule: 'no-doubled-joshi',
    covers: ({says}) => says.includes('助詞 "も"'),
    reason: 'AもBも, “A as well as B”, is how Japanese lists what is alike; it takes the particle twice.',
  },
  {
    rule: 'no-mix-dearu-desumasu',
    covers: ({says}) => says.startsWith('箇条書き'),
    reason: 'The preset wants である in lists; the items of our lists are whole sentences, and polite like the text around them.',
  },
  {
    rule: 'polite-sentences',
    covers: isIn(/^lesson\.analogies\.\w+\.picture$/),
    reason: 'The description of a drawing opens with what it is, 断面図 (cutaway drawing), as a caption does.',
  },
  {
    rule: 'polite-sentences',
    covers: isIn(/^lesson\.lesson\.choice\./),
    reason: 'Two short columns side by side, read as entries of a table: 「重くて、起動も遅い。」',
  },
  {
    rule: 'polite-sentences',
    covers: isIn(/^lesson\.lesson\.difference\./),
    reason: 'The four statements to remember, set large and side by side; a plain verb shows the contrast: 持つ, 持たない.',
  },
  {
    rule: 'polite-sentences',
    covers: isIn(/^lesson\.(explanations\.words\.kernels|diagram\.(right|told))$/),
    reason: 'The sentences that are values here say what the labels of the diagram say, in their words.',
  },
];
