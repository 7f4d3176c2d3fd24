import {layers, type LayerId, type LayerKind, type Storey} from '../data/layers.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

/** A layer in the drawing, or the empty place of one that the other technology has. */
export interface DifferenceLayer {
  readonly storey: Storey;
  readonly name: string;
  /** Whether the technology has it for itself; what both have is drawn without their colour. */
  readonly own: boolean;
  readonly kernel: boolean;
  readonly absent: boolean;
}

/** The layers of a technology between an app and the kernel that answers it. */
export interface DifferenceTower {
  readonly id: TechnologyId;
  readonly name: string;
  /** From the top to the bottom. */
  readonly layers: readonly DifferenceLayer[];
  /** Which kernel answers the app. */
  readonly call: string;
}

/** The drawing of the key difference, with all texts. */
export interface Difference {
  readonly lang: string;
  readonly title: string;
  /** The label on a kernel. */
  readonly kernel: string;
  readonly towers: readonly DifferenceTower[];
  /** What only a page with a script says. */
  readonly controls: {
    /** Accessible name of the switch. */
    readonly switch: string;
    /** Says what the switch does. */
    readonly hint: string;
    /** Above the layer that was taken out. */
    readonly taken: string;
  };
  readonly glossary: Glossary;
}

/** The storeys of the drawing, from the top: those that the app's call passes. */
const drawn = ['app', 'guest-os', 'host-os'] as const satisfies readonly (Storey & LayerKind)[];

function layerOf(t: Translate, technology: TechnologyId, storey: (typeof drawn)[number]): DifferenceLayer {
  const id = `${technology}.${storey}` as LayerId;
  const layer = layers.find((one) => one.id === id);
  return {
    storey,
    name: layer ? t(`layers.${storey}`) : t('difference.absent'),
    own: layer?.repeated ?? false,
    kernel: layer?.kernel ?? false,
    absent: !layer,
  };
}

/** Joins the layers of both technologies with their texts. */
export function difference(t: Translate): Difference {
  return memo(t, 'difference', {}, () => ({
    lang: t.locale,
    title: t('difference.title'),
    kernel: t('difference.kernel'),
    towers: technologyIds.map((id) => ({
      id,
      name: t(`technologies.${id}`),
      layers: drawn.map((storey) => layerOf(t, id, storey)),
      call: t(`difference.call.${id}`),
    })),
    controls: {switch: t('difference.switch'), hint: t('difference.hint'), taken: t('difference.taken')},
    glossary: glossary(t),
  }));
}
