/**
 * What the presets for textlint overlook, as rules of textlint: sentences in the plain style without である,
 * and words that show that an English sentence stood there first.
 */

/** A sentence of です・ます, with what may follow its verb. */
const polite = /(です|ます|ません|ました|でした|でしょう|ましょう|ください)(か|ね|よ)?([（「][^（）「」]*[）」])?$/;

/** English pronouns, and “can” where Japanese has a form of the verb. */
const translated = /あなた|それら|彼ら|彼女|(こと|事)(が|は|も)(でき|可能)/g;

const withoutCode = (source) => source.replace(/`[^`]*`/g, (code) => '_'.repeat(code.length));

/**
 * A rule for what is read in one piece, a paragraph without the code in it.
 *
 * @param {(text: string) => RegExpExecArray[]} find
 * @param {string} says of what was found
 */
const ruleOf = (find, says) => (context) => ({
  [context.Syntax.Paragraph](node) {
    const source = context.getSource(node);
    for (const {0: found, index} of find(withoutCode(source)))
      context.report(node, new context.RuleError(`「${source.slice(index, index + found.length)}」 ${says}`, {index}));
  },
});

export const ownRules = {
  'polite-sentences': ruleOf(
    (text) => [...text.matchAll(/([^。\n]+)。/g)].filter(([, sentence = '']) => !polite.test(sentence)),
    'does not end in です or ます.',
  ),
  'no-translationese': ruleOf((text) => [...text.matchAll(translated)], 'sounds translated.'),
};
