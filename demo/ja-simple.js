/**
 * やさしい日本語: a variant of Japanese as a page may bring it, an example. What it lacks is said in the
 * Japanese of the package. `{漢字|かんじ}` are readings; ruby="on" shows them.
 */
export default {
  'lesson.lead':
    '1{台|だい}のPCで、アプリを2つ{使|つか}います。1つのアプリが{壊|こわ}れても、もう1つは{壊|こわ}れてほしくありません。だから、アプリを ほかのものと {分|わ}けて {動|うご}かします。{方法|ほうほう}は2つです。コンテナと{仮想|かそう}マシンです。{何|なに}が{同|おな}じで、{何|なに}が{違|ちが}いますか。{家|いえ}を{例|れい}にして、{説明|せつめい}します。',
  'lesson.introduction.history':
    'Dockerは、アプリを[コンテナ](container)に{入|い}れて{動|うご}かすソフトです。プログラムの[{隔離|かくり}](isolation)は、Dockerより{前|まえ}から ありました。いちばん{有名|ゆうめい}な{方法|ほうほう}が、{仮想|かそう}マシン（VM）です。',
  'lesson.introduction.familiar': 'VMは、PCの{中|なか}で{動|うご}く、もう1{台|だい}のPCです。[OS](os)も、もう1つ あります。VMware Workstationや VirtualBoxを{使|つか}ったことが ありますか。それがVMです。',
  'lesson.introduction.thesis': 'どちらも、アプリを{分|わ}けて{動|うご}かします。これは{同|おな}じです。しかし、しくみと、{得意|とくい}なことが{違|ちが}います。',
  'lesson.analogy.text': 'VMは、{一軒家|いっけんや}に{似|に}ています。コンテナは、マンションの{部屋|へや}に{似|に}ています。',
  'lesson.summary.consequence': 'だから、コンテナはVMより{速|はや}く{始|はじ}まります。メモリなどを{少|すこ}ししか{使|つか}いません。サイズも{小|ちい}さいです。',
};
