import 'container-lesson';
import {type MouseEvent, useEffect, useState} from 'react';

const langOf = () => new URLSearchParams(location.search).get('lang');

export function App() {
  const [lang, setLang] = useState(langOf);
  useEffect(() => {
    const read = () => setLang(langOf());
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setLang(langOf());
  };
  return (
    <>
      <nav>
        <a href="/" onClick={go}>Home</a> <a href="/?lang=en" onClick={go}>English</a>{' '}
        <a href="/?lang=ja" onClick={go} lang="ja">日本語</a>
      </nav>
      {lang && <container-lesson lang={lang} />}
    </>
  );
}
