import {svg} from 'lit';

import {ground, signs, type Drawing} from './drawing.js';

/** An apartment building in section. It is there for all, and only one flat has a colour. */
export const building: Drawing = {
  layers: [
    [
      'building',
      svg`${ground}<path class="paper line" d="M62 200H370V212H62zM186 48V30h60v18M182 30h68M72 200V56H360V200zM64 48H368v8H64z"/><path class="line" d="M72 104h-14v-16M72 152h-14v-16M360 104h14v-16M360 152h14v-16M142 200v-34h32v34M158 166v34"/><path class="fine" d="M63 104v-13m4 13v-13m-9 0h14M63 152v-13m4 13v-13m-9 0h14M365 104v-13m4 13v-13m-9 0h14M365 152v-13m4 13v-13m-9 0h14M88 72h26v22h-26zm13 0v22M144 72h26v22h-26zm13 0v22M262 72h26v22h-26zm13 0v22M318 72h26v22h-26zm13 0v22M88 120h26v22h-26zm13 0v22M144 120h26v22h-26zm13 0v22M262 120h26v22h-26zm13 0v22M88 168h26v22h-26zm13 0v22M262 168h26v22h-26zm13 0v22M318 168h26v22h-26zm13 0v22M189 200v-6h6v-6h6v-6h6v-6h6v-6h-6v-6h-6v-6h-6v-6h-6v-6h6v-6h6v-6h6v-6h6v-6h-6v-6h-6v-6h-6v-6h-6v-6h6v-6h6v-6h6v-6h6v-6h-6v-6h-6v-6h-6v-6h-6"/>`,
    ],
    [
      'shared',
      svg`<path class="area" stroke="none" d="M0 236H246V292H0z"/><path class="line" d="M72 104H360M72 152H360M129 56V200M303 56V200M186 56V200"/><path class="core line" d="M216 56h30V200H216z"/>`,
    ],
    [
      'flat',
      svg`<path class="fill line picked" d="M303 104h57v48h-57z"/><path class="fine" d="M331 112v5M324 125q0-8 7-8t7 8zM319 137h24M323 137v15M339 137v15M309 133v19M309 143h7v9M348 145h8l-1 7h-6zM352 145v-12M352 145q-5-3-5-9M352 145q5-3 5-9"/>`,
    ],
    [
      'shared',
      svg`<path class="line" d="M0 246H224V64M0 264H231V64M0 282H238V64M101 64H331M101 112H331M101 160H331"/><path class="dot" d="M101 64h0m56 0h0m118 0h0m56 0h0M101 112h0m56 0h0m118 0h0m56 0h0M101 160h0m56 0h0m118 0h0m56 0h0"/>${signs}`,
    ],
  ],
  markers: {flat: [122, 'M360 122H399'], building: [174, 'M360 174H399'], shared: [228, 'M238 228H399']},
};
