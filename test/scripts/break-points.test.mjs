/** Where a text may break, in languages that set no spaces. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {withBreakPoints} from '../../scripts/l10n/break-points.mjs';

describe('break points', () => {
  const seen = (text, locale = 'ja') => withBreakPoints(text, locale).replaceAll('\u200B', '/');
  for (const [text, broken] of [
    ['どちらを選ぶか', 'どちらを/選ぶか'],
    ['コンテナ', 'コンテナ'],
    ['Properties compared', 'Properties compared'],
    ['ゲストOSを*丸ごと持つ*。', 'ゲストOSを/*丸ごと/持つ*。'],
    ['OSの[カーネル](kernel)を共有する', 'OSの/[カーネル](kernel)を/共有する'],
    ['ゲストOS\u200Bなし', 'ゲストOS/なし'],
  ])
    it(`${text} → ${broken}`, () => assert.equal(seen(text), broken));

  for (const [text, broken] of [
    ['虚拟机管理程序和引擎的真正位置', '虚拟机/管理程序/和引擎的/真正/位置'],
    ['在Mac或Windows电脑上', '在Mac/或Windows/电脑上'],
    ['*不共用*宿主机操作系统的内核。', '*不共用*/宿主机/操作系统的/内核。'],
    ['{count}台虚拟机里各1个', '{count}台/虚拟机里/各1个'],
  ])
    it(`${text} → ${broken} in Chinese`, () => assert.equal(seen(text, 'zh-Hans'), broken));

  it('are none in a language that sets spaces', () =>
    assert.equal(seen('목적은 같고 방식은 다릅니다', 'ko'), '목적은 같고 방식은 다릅니다'));
  it('are none in running text', () =>
    assert.equal(seen('。'.padStart(80, 'あいうえおかきくけこを')), '。'.padStart(80, 'あいうえおかきくけこを')));
  it('are none where a translator forbids one', () =>
    assert.equal(withBreakPoints('どちらを\u2060選ぶか', 'ja').includes('\u200B'), false));
});
