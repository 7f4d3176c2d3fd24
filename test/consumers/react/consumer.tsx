/** A page of React 19, and of Preact, with its own types and in the place of React. Each expected error is a wrong value that must be refused. */
import type {ContainerLesson} from 'container-lesson';
import type {TaskId} from 'container-lesson/data';
import {useRef} from 'react';

export function Page() {
  const lesson = useRef<ContainerLesson>(null);
  return (
    <main lang="ja">
      <container-lesson ref={lesson} key="lesson" id="vm" className="wide" sections={['goals', 'summary']} course depth="expert">
        <p>Ready-made text</p>
      </container-lesson>
      <container-lesson heading-level="3" storage-key="course" known-terms="kernel os" ruby="on" sections="goals summary" />
      <container-lesson heading-level={3} strings={{'lesson.title': 'Own'}} />
      {/* @ts-expect-error a server writes the name as it is, and HTML knows no such attribute */}
      <container-lesson headingLevel={3} />
      {/* @ts-expect-error no such section */}
      <container-lesson sections={['exam']} />
      {/* @ts-expect-error words, or a list */}
      <container-lesson sections={2} />
      {/* @ts-expect-error no such depth */}
      <container-lesson depth="deep" />
      {/* @ts-expect-error a number */}
      <container-lesson heading-level="h2" />
      {/* @ts-expect-error no such attribute */}
      <container-lesson sectoins={['goals']} />
      {/* @ts-expect-error no such message */}
      <container-lesson strings={{'lesson.titel': 'Own'}} />

      <architecture-diagram
        technologies="container vm"
        instances="5"
        selected="vm.guest-os"
        onlesson-layer-select={({layer, technology}) => console.log(layer, technology)}
      />
      {/* @ts-expect-error no such technology */}
      <architecture-diagram technologies={['pod']} />
      {/* @ts-expect-error a number */}
      <architecture-diagram instances="five" />
      {/* @ts-expect-error no such layer */}
      <architecture-diagram selected="container.guest-os" />
      {/* @ts-expect-error no such field of the event */}
      <architecture-diagram onlesson-layer-select={({detail}) => console.log(detail)} />

      <comparison-table properties={['os-diversity']} evidence />
      <comparison-table technologies={['vm', 'container'].join(' ')} evidence={false} />
      {/* @ts-expect-error no such property */}
      <comparison-table properties={['price']} />
      {/* @ts-expect-error true or false */}
      <comparison-table evidence="yes" />

      <analogy-card technology="container" style={{maxWidth: '30em'}} />
      {/* @ts-expect-error no such technology */}
      <analogy-card technology="house" />

      <lesson-checklist name="done" value={['lightness']} onlesson-checklist-change={({checked}) => save(checked)} />
      {/* @ts-expect-error marks are a list, and no attribute */}
      <lesson-checklist value="lightness" />
      {/* @ts-expect-error no such task */}
      <lesson-checklist value={['darkness']} />
      {/* @ts-expect-error no such element */}
      <lesson-exam />
    </main>
  );
}

declare function save(checked: readonly TaskId[]): void;
