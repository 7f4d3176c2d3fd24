import 'container-lesson';
import {Show, createSignal, onCleanup} from 'solid-js';

const langOf = () => new URLSearchParams(location.search).get('lang');

export function App() {
  const [lang, setLang] = createSignal(langOf());
  const read = () => setLang(langOf());
  addEventListener('popstate', read);
  onCleanup(() => removeEventListener('popstate', read));
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    read();
  };
  return (
    <>
      <nav>
        <a href="/" onClick={go}>Home</a> <a href="/?lang=en" onClick={go}>English</a>{' '}
        <a href="/?lang=ja" onClick={go} lang="ja">日本語</a>
      </nav>
      <Show when={lang()} keyed>
        {(chosen) => <container-lesson lang={chosen} />}
      </Show>
    </>
  );
}
