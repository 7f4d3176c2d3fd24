import {renderStatic} from 'container-lesson/static';

export const entries = () => [{lang: 'en'}, {lang: 'ja'}];

export const load = ({params: {lang}}) => ({lang, html: renderStatic('container-lesson', {lang})});
