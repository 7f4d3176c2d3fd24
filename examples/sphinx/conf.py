project = 'A course'
extensions = ['myst_parser']
html_static_path = ['_static']
html_css_files = ['lesson.css', 'course.css']
html_js_files = [('cdn/container-lesson.min.js', {'type': 'module'})]
exclude_patterns = ['README.md', 'README.ja.md', '_build']
