import type {Command, SystemId} from './commands.js';

const rows = [
  {
    id: 'linux.container-files',
    system: 'linux',
    command: 'docker run --rm debian:12 cat /etc/os-release',
    recorded: {
      command: 'docker run --rm web-demo:debian12 cat /etc/os-release | head -4',
      output: `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"`,
      notable: ['Debian GNU/Linux 12'],
    },
    sources: ['docker-what-is-a-container', 'docker-overview', 'docker-desktop-linux-faq'],
  },
  {
    id: 'linux.start-server',
    system: 'linux',
    command: 'docker run -d --name web nginx',
    recorded: {
      command: 'docker run -d --name web web-demo:debian12',
      output: 'cc1a6713f741795492b9ec18f78dd18c1f1b8b1d26d3dfdfd033f4d81c177096',
      notable: [],
    },
    sources: ['docker-overview'],
  },
  {
    id: 'linux.host-processes',
    system: 'linux',
    command: 'ps -eo pid,ppid,user,comm | grep nginx',
    recorded: {
      command: "ps -eo pid,ppid,user,comm | grep -E 'containerd-shim|nginx|dockerd|containerd$'",
      output: `    337       1 root     containerd
    368       1 root     dockerd
   1076       1 root     containerd-shim
   1102    1076 root     nginx
   1135    1102 www-data nginx`,
      notable: ['nginx'],
    },
    sources: ['oci-runtime', 'containerd-runtime'],
  },
  {
    id: 'linux.remove-server',
    system: 'linux',
    command: 'docker rm -f web',
    recorded: {command: 'docker rm -f web', output: 'web', notable: []},
    sources: ['docker-overview'],
  },
  {
    id: 'mac-windows.pc-kernel',
    system: 'mac-windows',
    command: 'uname -r',
    kernels: [{on: 'Mac', name: '25.0.0', notable: [], source: 'khan-docker-data'}],
    sources: ['docker-desktop-vmm'],
  },
  {
    id: 'mac-windows.other-container',
    system: 'mac-windows',
    command: 'docker run --rm alpine uname -r',
    sources: ['docker-desktop-vmm', 'docker-for-mac-7402'],
  },
  {
    id: 'mac-windows.start-server',
    system: 'mac-windows',
    command: 'docker run -d --name web nginx',
    sources: ['docker-overview'],
  },
  {
    id: 'mac-windows.vm-processes',
    system: 'mac-windows',
    command: 'docker top web',
    sources: ['docker-desktop-vmm', 'docker-desktop-wsl'],
  },
  {
    id: 'mac-windows.remove-server',
    system: 'mac-windows',
    command: 'docker rm -f web',
    sources: ['docker-overview'],
  },
] as const satisfies readonly Command<`${SystemId}.${string}`>[];

export type FurtherCommandId = (typeof rows)[number]['id'];

/** What a reader may try after `commands`: the files in a container, its processes. In the order in which they are typed. */
export const furtherCommands: readonly Command<FurtherCommandId>[] = rows;
