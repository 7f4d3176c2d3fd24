/** The list of messages: what ids there are, what they say, what they are for. */
const [messages, {allWords}, {messagesOf}] = await Promise.all([
  fetch('/dist/locales/messages.json').then((response) => response.json()),
  import('/dist/generated/all-words.js'),
  import('/.cache/compiled/l10n/generated-words.js'),
]);
const japanese = messagesOf(allWords.ja);

/** @param id what stands in the first cell, and is the address of the row */
function rowOf({id, english, note, seen}) {
  const row = document.createElement('tr');
  row.id = id;
  const header = document.createElement('th');
  header.scope = 'row';
  const link = Object.assign(document.createElement('a'), {href: `#${id}`, textContent: id});
  header.append(link);
  const cells = [english, japanese[id] ?? '', `${note} Seen: ${seen}`].map((text) => Object.assign(document.createElement('td'), {textContent: text}));
  cells[1].lang = 'ja';
  row.append(header, ...cells);
  return row;
}

const rows = messages.map(rowOf);
document.querySelector('tbody').append(...rows);

const [find, found] = [document.querySelector('[name=find]'), document.querySelector('output')];
function filter() {
  const wanted = find.value.trim().toLowerCase();
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().replaceAll('\u200B', '').includes(wanted);
  const count = rows.filter(({hidden}) => !hidden).length;
  found.textContent = `${count} of ${rows.length}`;
}
find.addEventListener('input', filter);
filter();
// Ids are ASCII, so the address has them as they are.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
