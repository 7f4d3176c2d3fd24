import 'container-lesson/lazy';
import 'container-lesson/static/lesson.css';
import './style.css';

export * from '@rspress/core/theme-original';
