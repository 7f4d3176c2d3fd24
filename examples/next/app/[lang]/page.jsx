import {renderStatic} from 'container-lesson/static';
import Link from 'next/link';

import {Lesson} from '../lesson.jsx';

export const dynamicParams = false;

export const generateStaticParams = () => [{lang: 'en'}, {lang: 'ja'}];

export default async function Page({params}) {
  const {lang} = await params;
  return (
    <>
      <p>
        <Link href="/">Home</Link>
      </p>
      <Lesson lang={lang} html={renderStatic('container-lesson', {lang})} />
    </>
  );
}
