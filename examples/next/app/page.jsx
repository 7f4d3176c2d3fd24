import Link from 'next/link';

export default function Home() {
  return (
    <ul>
      <li>
        <Link href="/en/">English</Link>
      </li>
      <li>
        <Link href="/ja/" lang="ja">
          日本語
        </Link>
      </li>
    </ul>
  );
}
