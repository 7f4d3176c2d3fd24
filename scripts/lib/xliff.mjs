/**
 * Reading and marking the XLIFF files of locales/. Text becomes a string in which a value stands as
 * `{name}`, however the tool that wrote the file spelled it.
 */
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const valueName = (equivText) => /\$\{p\.(\w+)\}/.exec(equivText)?.[1] ?? equivText;

function textOf(node) {
  let text = '';
  for (const child of Array.from(node?.childNodes ?? [])) {
    if (child.nodeName === 'x') text += `{${valueName(child.getAttribute('equiv-text'))}}`;
    else if (child.nodeName === 'ph') text += `{${valueName(child.textContent)}}`;
    else text += child.nodeType === 1 ? textOf(child) : (child.nodeValue ?? '');
  }
  return text;
}

const childNamed = (unit, name) => Array.from(unit.childNodes).find((node) => node.nodeName === name);

/** Parses XLIFF text; throws an Error that names the file and the line. */
export function parseXliff(xml, file) {
  const complain = (level, message) => {
    if (level !== 'warning') throw new Error(`${file}: ${message}`);
  };
  return new DOMParser({onError: complain}).parseFromString(xml, 'text/xml');
}

/** The units of a document: `Map<id, {id, source, target, state, note, element}>`; target is undefined where there is none. */
export function unitsOf(document) {
  const units = new Map();
  for (const element of Array.from(document.getElementsByTagName('trans-unit'))) {
    const target = childNamed(element, 'target');
    units.set(element.getAttribute('id'), {
      id: element.getAttribute('id'),
      source: textOf(childNamed(element, 'source')),
      target: target && textOf(target),
      state: target?.getAttribute('state') || undefined,
      note: textOf(childNamed(element, 'note')),
      element,
    });
  }
  return units;
}

/** Marks a unit's translation as one to look at again; the old text stays. */
export function markStale(unit) {
  childNamed(unit.element, 'target')?.setAttribute('state', 'needs-translation');
}

/** Puts the units in the order of their ids, so that a diff shows what changed and no more. */
export function sortUnits(document) {
  const body = document.getElementsByTagName('body')[0];
  const units = [...unitsOf(document).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const {element} of units) {
    body.appendChild(document.createTextNode('\n'));
    body.appendChild(element);
  }
  body.appendChild(document.createTextNode('\n'));
}

export const serialize = (document) => `${new XMLSerializer().serializeToString(document).trim()}\n`;
