/** The words that the lesson explains at their first use. */
export const terms = [
  {id: 'vm'},
  {id: 'container'},
  {id: 'isolation'},
  {id: 'os'},
  {id: 'kernel'},
  {id: 'process'},
  {id: 'library'},
  {id: 'image'},
  {id: 'host-os'},
  {id: 'guest-os'},
  {id: 'hypervisor'},
  {id: 'engine'},
  {id: 'virtualization'},
  {id: 'distribution'},
  {id: 'namespace'},
  {id: 'cgroup'},
] as const;

export type TermId = (typeof terms)[number]['id'];
