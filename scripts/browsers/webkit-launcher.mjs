/**
 * A browser launcher for Web Test Runner that drives WebKitGTK's MiniBrowser by WebDriver, on a display
 * of its own. It says that it is of type `puppeteer` and hands out a page with the part of Puppeteer's
 * interface that `sendKeys`, `sendMouse` and `setViewport` use, so that tests need not know of it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

import {portOf} from './serve.mjs';

/** Names of keys as tests give them → characters of the WebDriver standard. Others stand for themselves. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const buttons = {left: 0, middle: 1, right: 2};

/** What was started ends with this process, however that ends. */
function start(program, args, options) {
  const child = spawn(program, args, {stdio: 'ignore', ...options});
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Starts Xvfb, which chooses a free display and writes its number to the pipe. */
async function startDisplay(program) {
  const child = start(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${program} did not start.`)));
  const [number] = await Promise.race([once(/** @type {import('node:stream').Readable} */ (child.stdio[3]), 'data'), ended]);
  return {child, name: `:${String(number).trim()}`};
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** A client of the WebDriver at `base`: `(method, path, body) => value`. */
const clientOf = (base) => async (method, path, body) => {
  const response = await fetch(base + path, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.message || value.error}`);
  return value;
};

async function startDriver(program, display) {
  const port = await freePort();
  const child = start(program, [`--port=${port}`], {env: {...process.env, DISPLAY: display, NO_AT_BRIDGE: '1'}});
  const client = clientOf(`http://127.0.0.1:${port}`);
  for (let tries = 100; ; tries--) {
    const ready = await client('GET', '/status').catch(() => undefined);
    if (ready) return {child, client};
    if (tries === 0) throw new Error(`${program} does not answer.`);
    await wait(50);
  }
}

/** The part of a Puppeteer page that the runner's commands and our tests use. `send(method, path, body)` speaks to the session. */
function pageOf(send) {
  const act = (type, id, actions) => send('POST', '/actions', {actions: [{type, id, actions}]});
  const key = (type, value) => ({type, value: keys[value] ?? value});
  const move = (x, y) => ({type: 'pointerMove', x, y, origin: 'viewport', duration: 0});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: buttons[name]});
  const press = (value) => act('key', 'keyboard', [key('keyDown', value), key('keyUp', value)]);
  const pointer = (...actions) => act('pointer', 'mouse', actions);
  const evaluate = (task, ...args) => send('POST', '/execute/sync', {script: `return (${task}).apply(null, arguments)`, args});
  return {
    keyboard: {
      press,
      down: (value) => act('key', 'keyboard', [key('keyDown', value)]),
      up: (value) => act('key', 'keyboard', [key('keyUp', value)]),
      type: async (text) => {
        for (const character of text) await press(character);
      },
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
      reset: () => send('DELETE', '/actions'),
    },
    evaluate,
    goto: (url) => send('POST', '/url', {url}),
    /** Sizes the window so that the page gets this size; the toolbar keeps it at least some 450 pixels wide. */
    setViewport: async ({width, height}) => {
      const [innerWidth, innerHeight] = await evaluate(() => [innerWidth, innerHeight]);
      const rect = await send('GET', '/window/rect');
      await send('POST', '/window/rect', {width: rect.width + width - innerWidth, height: rect.height + height - innerHeight});
    },
  };
}

/**
 * Starts the browser, on a display of its own.
 *
 * @param programs paths of the driver, the browser and the display, as `webkit()` of browsers.mjs finds them
 * @returns its one page; `url` asks for its address, `enterFrame` lets it evaluate in the first frame until it goes on,
 *   `close` ends everything that was started
 */
export async function startWebkit({driver, browser, display}) {
  const screen = await startDisplay(display);
  const {child, client} = await startDriver(driver, screen.name);
  const options = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}};
  const {sessionId} = await client('POST', '/session', {capabilities: {alwaysMatch: options}});
  const session = (method, path, body) => client(method, `/session/${sessionId}${path}`, body);
  const close = async () => {
    await session('DELETE', '');
    child.kill();
    screen.child.kill();
  };
  return {page: pageOf(session), url: () => session('GET', '/url'), enterFrame: () => session('POST', '/frame', {id: 0}), close};
}

/** @param programs as `startWebkit` takes them */
export function webkitLauncher(programs) {
  const active = new Map();
  let started;

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      started ??= await startWebkit(programs);
      active.set(id, url);
      await started.page.setViewport({width: 800, height: 600});
      await started.page.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => started.url(),
    getPage: () => started.page,
    async stopSession(id) {
      active.delete(id);
      await started.page.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('MiniBrowser on a virtual display cannot be watched.');
    },
    stop: async () => started?.close(),
  };
}
