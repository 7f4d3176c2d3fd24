import 'container-lesson/lazy';
import './lesson.css';
