/** For web-test-runner.config.mjs, which names this path; everything else imports `lib/browsers.mjs`. */
export * from './lib/browsers.mjs';
