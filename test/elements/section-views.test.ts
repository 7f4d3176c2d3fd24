import {expect} from '@open-wc/testing';

import type {ContainerLesson, LessonSectionViewEvent} from '../../src/elements/index.js';
import '../../src/index.js';
import {idle, settled, show} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** A lesson in a pane that is lower than the lesson, and the sections that it tells of. */
async function inPane(sections = ''): Promise<{lesson: ContainerLesson; seen: string[]}> {
  const lesson = await show<ContainerLesson>(`<container-lesson storage-key="" ${sections}></container-lesson>`, 'en', 700);
  const pane = lesson.parentElement!;
  const seen: string[] = [];
  pane.addEventListener('lesson-section-view', ({section}: LessonSectionViewEvent) => seen.push(section));
  pane.style.blockSize = '320px';
  await idle();
  await settled(lesson);
  return {lesson, seen};
}

describe('lesson-section-view', () => {
  it('tells of each section that comes on the screen, once', async () => {
    const {lesson, seen} = await inPane('sections="analogy difference summary"');
    for (const id of ['summary', 'analogy', 'summary'] as const) {
      lesson.shadowRoot!.querySelector(`#lesson-${id}`)!.scrollIntoView();
      await waitUntil(() => lesson.contents.seen.includes(id), id);
    }
    expect(seen.filter((section) => section === 'summary')).to.have.length.at.most(1);
    expect(new Set(lesson.contents.seen).size).to.equal(lesson.contents.seen.length);
  });

  it('tells of no section that was never on the screen', async () => {
    const {lesson} = await inPane();
    await waitUntil(() => lesson.contents.seen.length > 0);
    expect(lesson.contents.sections).to.have.length(12);
    expect(lesson.contents.seen).to.not.include('checklist');
  });
});
