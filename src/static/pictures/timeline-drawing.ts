import {axisEnd, secondsOf, starts, wholeSeconds} from '../../data/starts.js';
import type {Startup, StartupLane, StartupStep} from '../../model/startup.js';
import {kernelMark} from './kernel-plate.js';
import {box, path, text} from './shapes.js';
import type {Sheet} from './sheet.js';
import {label, widthOf} from './text.js';

export const widthOfTimeline = 776;
const bar = 44;
const small = {size: 13, kind: 'muted'} as const;
const widthOfSeconds = (seconds: number): number => (widthOfTimeline * seconds) / axisEnd;

/** Both lanes, the axis below them, and what the times mean. */
export function timelineDrawing(model: Startup): Sheet {
  let y = 0;
  const shapes: string[] = [];
  const add = (sheet: Sheet): void => {
    shapes.push(sheet.shapes);
    y = sheet.height;
  };
  for (const lane of model.lanes) add(laneShapes(lane, y, model.lang));
  add(axis(model, y));
  for (const condition of model.conditions) {
    const {height, shapes: drawn} = text(label(condition), {x: 0, y: y + 20, room: widthOfTimeline}, {...small, lang: model.lang});
    add({height: y + height + 4, shapes: drawn});
  }
  return {height: y + 8, shapes: shapes.join('\n')};
}

/** Name and time, the bars, and the steps in words. The `height` is the position where the lane ends. */
function laneShapes({id, name, time, steps, together}: StartupLane, start: number, lang: string): Sheet {
  const track = {x: 0, y: start + 32, width: widthOfTimeline, height: bar};
  const said = [...steps.map(stepInWords), together].filter(Boolean).join(' · ');
  const list = text(label(said), {x: 0, y: track.y + bar + 20, room: widthOfTimeline}, {...small, lang});
  const shapes = [
    text(label(name), {x: 0, y: start + 20, room: widthOfTimeline}, {size: 17, weight: 700, kind: 'name', lang}).shapes,
    text(label(time), {x: widthOfTimeline - widthOf(label(time), 17, true), y: start + 20, room: 200}, {size: 17, weight: 700, lang})
      .shapes,
    box('empty', track, 0),
    bars(id, steps, track.y, lang),
    list.shapes,
  ];
  return {height: track.y + bar + list.height + 24, shapes: `<g class="${id}">${shapes.join('\n')}</g>`};
}

/** A step in one phrase, with its number and its time. */
export const stepInWords = ({name, time}: StartupStep, index: number): string => [index + 1, name, time].filter(Boolean).join(' ');

/** A bar for each step that was measured alone; else one for all. */
function bars(id: StartupLane['id'], steps: readonly StartupStep[], y: number, lang: string): string {
  const start = starts.find(({technology}) => technology === id)!;
  if (start.whole) return box('slab', {x: 0, y, width: widthOfSeconds(wholeSeconds(start)), height: bar}, 0);
  let x = 0;
  return steps
    .map(({kernel}, index) => {
      const {time} = start.steps[index]!;
      if (!time) return '';
      const place = {x, y, width: widthOfSeconds(secondsOf(time)), height: bar};
      x += place.width;
      const middle = {x: place.x + place.width / 2, y: y + bar / 2};
      if (kernel) return box('kernel', place, 0) + kernelMark(middle.x - 7, middle.y - 7, 14);
      const style = {size: 13, weight: 600, centred: true, middle: true, lang};
      return box('slab', place, 0) + (place.width < 20 ? '' : text(String(index + 1), {...middle, room: place.width}, style).shapes);
    })
    .join('');
}

/** A line with the seconds. */
function axis({axis: labels, lang}: Startup, y: number): Sheet {
  const distance = widthOfTimeline / (labels.length - 1);
  const ticks = labels.map((_, index) => `M${Math.min(index * distance, widthOfTimeline - 0.5)} ${y}v6`).join('');
  const named = labels.map((one, index) => {
    const isLast = index === labels.length - 1;
    const x = isLast ? widthOfTimeline - widthOf(one, small.size) : index * distance;
    return text(one, {x, y: y + 20, room: 100}, {...small, lang}).shapes;
  });
  return {height: y + 32, shapes: path('axis', `M0 ${y}H${widthOfTimeline}${ticks}`) + named.join('')};
}
