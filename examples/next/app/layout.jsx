import 'container-lesson/static/lesson.css';
import './style.css';

export const metadata = {title: 'A course'};

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
