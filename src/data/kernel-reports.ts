import type {Source} from './sources.js';

/** The reports that have the names of kernels on a Mac and a Windows PC. */
export const kernelReports = {
  mac: {
    id: 'docker-for-mac-7402',
    kind: 'report',
    title: 'Docker Desktop When you pull any version of linux system iimages, the container version running is the same',
    authors: ['CSerxzm'],
    publisher: 'docker/for-mac#7402',
    year: 2024,
    date: '2024-09-02',
    url: 'https://github.com/docker/for-mac/issues/7402',
  },
  windows: {
    id: 'docker-desktop-feedback-391',
    kind: 'report',
    title: 'Request: Document kernel compatibility requirements and support WSL2 kernel 6.18+',
    authors: ['valorisa'],
    publisher: 'docker/desktop-feedback#391',
    year: 2026,
    date: '2026-05-16',
    url: 'https://github.com/docker/desktop-feedback/issues/391',
  },
} as const satisfies Readonly<Record<string, Source>>;
