/** What tests ask of Web Test Runner's server (keys, window sizes, media features): Puppeteer does it. */
export const sendMessageWaitForResponse = (message) => globalThis.answerOf(message);
export const sendMessage = () => undefined;
