import DefaultTheme from 'vitepress/theme';

import 'container-lesson/static/lesson.css';
import 'container-lesson/lazy';
import './style.css';

export default DefaultTheme;
