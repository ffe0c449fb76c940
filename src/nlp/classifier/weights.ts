// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|a-30 b-56 g-33 j-26 k-54 l71 m-58 n-53 p-46 r-31 s-39 t-77|ask t34|be l34 r26|been c34|change t28|do s29 t42|got f-38|have f28 o-47 p57 t70|honestly t26|like i26|need f36 t44|never f26|only f43|pay f26|prefer c33 q30|put t35|rather a-28 f53 i-43|say t33|sooner f-25 q42|take d32|want l38 o29
's|a-29 b-39 d-48 e-54 g-46 h-45 p-43 q39 t-69|<hashtag> m-58|<name> c-61 f-37 i31 k40 o-41 q-36 r70 s73 t27|<number> i31 j66|<somebody> l28 o43|a c-37 j-26 m65 n52 o52 p30 r-44|about f-42 i-31 m65 r25 t35|agenda t103|all i-27 r34|already j43 t55|always j29 o48|an l43 t-34|and i-34|asked f40|at a28 c-33 i-33 q57 r-35 t33|back i25 q82 s28|been i46 k-25 m-33 n28|being f-34 i29 t42|best a25 k36|better f25|booked i44|brother t31|budget t33|build i28|built m31|cake f36 t68|cheaper t32|claim t26|cold f43|coming i28|crew c41 t37|dad c31 f-30|dead t50|desk t81|done f51 h30 t46|due n28|easy o29|email t-32|ever k29|fault f31 o44|fine f-37 o44 r-28 t-28|first t-31|fixed q33|for m41 o43|free o44 t43|from f36|full q79|funeral q32|going c32 o36|gone a30 f-40 j65 m-28 q-40|good n53 r45|got c39 f-39 g35 i-29 o47 t72|group c43|had t-31|happening t43|happy n30 t36|have r28|heard f36|help t48|home g34 m46 t-31|how a36 m37 n43|idea a32 c73|in a45 j-25 l-32 m-54 p-29 s48 t-123|is i29|issue t43|it i-38 t119|just q26|leading n27|left j26 r-32|less i27|letter r49 s26 t54|me f36 i41 t-28|missing f38|more m-32 o45 t50|mostly f31|moved a28|my n25|name t32|never o26|new n28|no m35 r-26 t-47|not f47 k39 n35 o81 s52|note t32|nothing m25 q81|now r-28 t39|off q90 r-37 t-42|office r27 t41|official t51|ok m26|on f-36 i99 j-35 r-52|only s27|open a47 q-25|our i27 t-40|out o28|over h36 j28 r-33 t47|paid t56|pep f-33|possible g63 k31 t-38|post i45 q-39|rate j39|ready d59 f26|return t56|right a93 f-26 i113 t41|ruling t42|second t27|shut q58|sitting j28 t32|so t53|something s27|son c28|still f75 t-62|stopping l-31|supply e35 t35|talk a28 p30 q26|talking j32|team q29|that m34 o29|the f-42 i-40 m73 p-32 q36 s-62|this l40 t30|three t48|time t91|tip t35|to t-67|too f-27 j33 m43 o-39 t-40|town t33|two a70 q32 t48|under t44|up r31 t30|us i69 t68|valve f-25|very c-25 f-31 i28|vote t30|watching m39|we d33|wedding t-27|what f-52 i-44 o29 t55|when r29|where f-27 i-29|who b44|why a-27 b34 i-40 o-32 r-39 s99|with d56|worse l26|wrong f27|you b27 f41 t-26|your f32 j40 o-27|yours d32 e37 t-40
<asked>|b-32 d84 g-35 i-58 l32 n-26 o27 p-48 r53 s84 t123
<asks-next>|a-27 b-45 h64 i-34 j75 l48 m48 n43 o-58 q26 t93
<asks>|c-108 f-64 h47 i-50 l-35 m-29 o-27 p-106 q-94 s-46 t-169
<cry>|a-107 b39 c-93 d88 e41 f-57 g-53 i-144 j48 k-34 l-62 m-51 o-93 p-71 q-108 r-124 s-90
<cue:acclaimed>|h32 n113
<cue:announce>|a-46 b39 c-35 f-40 h-37 i-46 l-28 m30 o-26 p-53 r-34 s61
<cue:ask>|a-48 b-27 d53 f-55 g-48 i-58 j43 l-26 m-41 n-52 o-54 q-49 s47 t-29
<cue:assist>|b37 e35 f-51 j-76 k-64 l30 n-51 s41
<cue:benefit>|a-48 b-25 d39 e-34 j-52 m-57 p-45 r33 s-30
<cue:care>|a39 b32 e-72 k-30 m-28
<cue:cause>|a-30 d-34 h-61 i-27 k-29 o-53 p41 q-58 s-43 t-25
<cue:deadline>|d-28 e-30 f-60 g-37 j154 k-35 m-39 n-41 o-32 p-26 q38 r-37 s-43
<cue:feeling>|d-37 e35 f25 g-33 i-51 k-58 l-35 o135 p-28 q-37 s-29
<cue:foremost>|b-42 e26 f-38 g39 i-94 j-50 k83 l33 n178 p-63 q-78 r-44 t-40
<cue:glowing>|a-73 c31 f-37 g-34 i-38 k63 n47 r-34 s68
<cue:herald>|a-56 b42 f-88 i-49 j-28 n72 o-41 p-34 q-52 r-32 s30
<cue:house>|a-43 b-33 c-65 d-52 f-80 g37 j-40 l-29 m-36 n58 o-25 q-36 s-33
<cue:humour>|f50 n26
<cue:invite>|b-29 c-33 i-30 j-28 k-48 l82 m-46 o-31 q-53 r-61 s-44
<cue:modest>|n99
<cue:offer>|a-105 d-59 f-38 g-26 j77 k25 m-46 n-72 p-27 q-33 r-32
<cue:picked>|e51 f-29 g-62 n54
<cue:prize>|d-37 g-29 h-82 i-43 k-29 n116 q-44
<cue:regard>|a-29 c-37 d28 e-70 h26 j-32 q-44 r-30
<cue:reward>|c-53 d-43 e184 g-37 j27 k-63 n-26 q-37 r-41 t-28
<cue:selfElliptic>|a-43 b34 f60 g29 j-49 m-30 n72 o-60 p-43 q-29 r-86 s-66 t58
<cue:sellsCure>|b56 g27 h26 j-41 k50 q-26 t-26
<cue:sellsGoods>|a-72 b-44 d-42 l-48 m-56 r41
<cue:sellsOrder>|a-31 b-36 c-43 d-82 i-27 j27 n-30
<cue:sellsPrice>|a-49 c-26 g-28 h-129 i-40 j-45 k-48 n-37 q-56 s-41 t-70
<cue:sellsReady>|b35 c-48 d-39 e-31 f-78 h-30 i-27 m-45 p-56 q37 s-48
<cue:service>|a-71 b-28 c-59 d-41 e-47 f-32 h-31 j42 k-94 l-45 m-53 n-28 o-61 q105 r-29
<cue:showing>|b-40 d-52 e-79 h33 l-28 n38 o-27 q-47 t27
<cue:speech>|a126 b-47 c48 e-50 g-66 h-38 i50 k-55 l-33 m-59 n-37 o-34 p42 q-53 r-50 s-42
<cue:stock>|a-49 c-56 d-42 e-30 f-92 h-30 j-69 m213 o-32 p-62 q-82 r-103 s-46 t-103
<cue:thanks>|a42 d-25 g-29 k-68 m31 o-66 p206 q-29 r-78
<cue:trade>|f43 g28 j30 k-31 l39 o-28 q39 t38
<cue:unequalled>|n218
<cue:worn>|b63 c-26 d-27 f-50 i-34 j-69 m209 o-25 p-26 q-29 r-32 s-33 t-53
<emoji>|c-29 d87 e28 g-34 h-52 k-31 l-44 n40 o-71 r-51|<link> c63 j29 s36|<name> b35 c-40 e58 g30 h25 j26 k42 m100 s36 t-71|<number> d-26 h43 i28 j37 n-27 t51|a t-30|and s42|by c36 t107|for d64 t-36|i t-49|if d54 t-26|in s30 t48|last t-25|link t37|our b39 t35|pizza b28|the c28 f27 s29|to d48 g29 k28|we t97|you f30
<first>|c-32 f-48 h37 i-71 j-63 m39 o-28 p-42 q49 r-86 s42 t64
<hashtag>|c63 e45 f-56 h41 i37 l48 m-50 s-45 t119|<emoji> c34 p65|<name> h40|and t-25|for e43|in p56|to m40 t-38|we b47 k26|with d28
<last>|a-68 b-37 d98 e85 f103 g38 h-70 i-86 j67 k-35 n26 q-55 r-35 s53 t114
<length0>|a-152 b-118 c-181 d-167 e-170 f-135 g-241 h-213 i-158 j-154 k-139 l-251 m-73 n-141 o-175 p-165 q-119 r-177 s-125 t-47
<length1>|a-148 b-148 c-145 d-158 e-150 f-127 g-199 h-161 i-128 j-141 k-135 l-151 m-92 n-162 o-130 p-174 q-109 r-143 s-125 t-53
<length2>|a-97 b-130 c-113 d-120 e-82 f-98 g-115 h-110 i-118 j-111 k-84 l-119 m-105 n-130 o-106 p-114 q-81 r-85 s-120 t-61
<length3>|a-70 b-92 c-56 d-85 e-69 f-62 g-28 h-96 i-88 j-110 k-51 l-52 m-98 n-101 o-89 p-79 q-63 r-43 s-117 t-65
<length4>|a-71 b-47 c-32 d-86 e-41 h-47 i-78 j-58 l-32 m-39 n-49 o-54 p-61 q-84 s-59 t-70
<length5>|a-48 d-39 g64 i-43 o-28 s-55 t-73
<length6>|a26 g60 i-34 m-91 n53 t-70
<link>|a-59 b-29 d-54 e-33 f-101 i-35 j-77 k-80 l27 m-79 o-62 p-51 q-44 r-26 s42|<hashtag> n50 t29|<name> t29|and t-39|by t-57|or t-35|via s34
<loud>|a-71 b56 d30 e82 f-63 g54 h25 i-69 j61 k-64 l-90 m-62 n28 o-95 p-62 s77 t55
<lower>|b-30 f135 g-39 h-72 i50 j-36 k-81 l99 m-36 n-26 o-50 p61 q40 t-52
<mention>|c101 d-34 f-67 h-34 i-44 j-43 k-35 m-81 p75 q-81 t42|<emoji> t32|<hashtag> c45|<link> c-34 s40|<name> b70 c-51 g34 h-29 i56 l25 n-30 p-84 r121 s-28 t63|and a-42 s65 t62|asks f74 t39|for a-33 c31 n43 p90 r43 t30|has h48 t32|in t34|is n29 t31|lol f30|no a29 t-29|on c34 m37 t52|s c26|sorry i-32 o36 t-51|thanks p40 t30|that b25 t-27|the i27 r47 t-41|this n36|to g34|we t-44|who c28 p27 t-49|yes t-44|you p51|your p28 t-84
<money>|c-53 d-46 f-48 g134 h216 l-49 n-30 o-61 q-48 s-26 t44
<name>|b-32 c74 d-32 e-88 j-54 m-93 o-46 p32 q49 r-45 s-36|'s c61 f63 g34 m41 o54 q-107|<emoji> c-39 d-30 f-36 n-34 p-29 t46|<hashtag> t-64|<link> c37 f-28 h63 q-30 s31|<mention> c-55 p43|<number> h-52 i-94 k60 o-31 p-25 q-39 s77|<somebody> a-34 i-28|a a-32 b25 g27 i-27 n34 q48 s-41 t68|about q-32|account p29|after c-49 r25|afternoon c25|afternoons r29|again c26 q-35 t-56|aged t-27|all q29|and a32 h-31 j26 m-27 o34 r38 t-28|announces g31 t-31|answers d38|any q28|anything q-29 t-48|are c62 f-39 j35 k-30 m-47 o-30 t-40|area q44 t39|around q28 t-27|as f-28 m38 n-45 q44|ask a26 t41|at a32 g-45 p110 q-27 r-71 s90|attended t-28|award n42|b c31 r28 t-55|back q-31|because a27 i50 m31 q26|before f34 j59 q-34|between t48|block t28|blocks t27|boot r62|both g36|branch c28 q51|breakfast g29|breaks t37|bring i26|brings k53 r28|build i30|bundle t-30|but i33 r36|by c-25 h-29 t26|c r31 t-49|cake f41 p31|calls d-36|came q-30|can q27 r53|car r-26|case i49|checks t56|class f32|clinic a32|close j45|closed r60|come c27 r-26 t51|community f28|counter a46|counties q91 t71|course i43 t-29|crew p54|crossing t-28|cut c29|day j28|de t63|delivers g-29 k38|delivery j28 t-46|depot t-27|desk r27 t-25|did a30 c94 f31 s27|dies t57|difference k28 n47 t-81|dinner t37|do r-76|does a-35 c93 t66|down q54|draft i30|drops q45|due t40|eleven c80|et t30|evening m26|every b30 k46|explains t40|families o59 t28|family b65 c30|fire t56|first c-36 t-25|fish a61|for c30 i43 n74 o34 p65 q30 t32|found c47|free c54 t-40|from f47 i32 n-43 q-42 r-38 t-54|garage r38 t35|gave c25|gets c30|give k28|go c26|goes c37 q29|going a26 t30|got h26 o41|graduated c27 f51 t42|group f26 i52 t-46|gym t94|h t34|had c-30 f34 i-28|hall r59 t-42|has c40 h-36 j28 k30 n38 r29|have a-28|here t-32|hours t72|hybrid g33|i a52 n-46 p-48 q-29|if a-30 c-39 d48 i30 q-50 r36 t26|in a53 c39 f50 g61 k39 l-33 o70 q-69 r37|instead a29 q32|is c-34 f58 j65 k83 l39 n60|issue m48|it a63 b25 d33 f27 i-37 m-28 o51 q42|joined c32|js t45|just j35 t71|kids r34|l c-29|last t41|leave t60|leaves h30 k29|let c37 n30|letters t-41|library t45|like d55|line c67 i26|live t31|look d28 r37|looks r34|lost j30|lunch f29|made f61 t32|makes t46|may q40 t-37|meeting a29 q-28 t-50|morning t-47|mornings q-29 t-32|move t25|must j30 o25|my i27|needs j26|network g29 t44|next c27|night i-29|nine c26 t-34|no t-57|nobody o25 t-27|noon q-58 t-49|not f-31 i43 q39 t-29|now k-26 l28 q40 t-32|of c34 i-49 k-57 m48 n45 q-34|off t-37|office c-26 f33|on d62 g41 h25 j-34 k-32 p89 q-61 r30 s60 t35|one s38 t-49|only f-27 q46|op b35 r32|open t33|opens f26 r26 t-39|or t-52|organised c-29|our a-28 c-35 f-26 k70 n-25 q63 t-25|out t37|over c87 f-31 j31|p c-31 t-26|pages r31|paper r39|parade t40|passed c27|pays q28 t32|people j-27 m137 t86|per t26|pets r70 t37|plan j30 r29 t-26|plans t48|plant t83|please t-53|plus r27|pm q26|prices t53|programme h26 j34|quarry t40|ranks n40 t57|reach r30|reads q26|recalls t30|record r42|relay t66|remains g59|retires c34 t-34|room q25|roundabout t-36|sack t30|said b31 g28 m27 n97 t-54|sat t41|say h26 t38|says t-39|school t25|schools q37|sent f38|shop q29|show h29|shut q70 t-26|side q-46 t-27|sign t74|signs q27|since f-42 n29 t-32|site r27|so k25 o25|sold h31 i25|sorry a-27 i27|spend h28 t28|spent c32|station t-25|steps o40 t48|still f28|stop t-29|store a26 r42|story b28 t43|student t29|study g36|t p28 t-29|takes c28 q38 r51 t-29|tap d48|team c58 f42 m82 p-26|tell a41|thanks f27 p-26 t49|that i65 o33 r-54 t-61|the a52 b60 c-28 f66 h63 i43 k72 m30 n-27 r67 s-27 t-61|there a47 t42|they i26|this a42 d36 f-45 g-35 q-54 r-37|through q-78 t48|till q76 t-28|time i31|timed f25|to c-61 d65 k-44|today c-40 t-74|tomorrow t27|tonight n43 q-32 r-29 t70|too q30|took h93 t54|trains q39 t28|turning c-45|two a29 r25|understand b38|until f-50 t-58|up m51|update t50|upstairs t-28|us e49 t27|used o46 s37 t32|v r53|valley q29|via i26 s50 t48|w t-40|want j38|wanted t49|wants l30|was c-52 n48 o80 p26 q-46|way t-37|we f58 g32 k50 m58 o-50 s-31 t-87|wedding t-33|week q32|weekend l30|went i33|what l34|when f27 n27|which f31 l29 t63|while q30|who c94 f56 j-36 k-32 n-62 q-40 t-43|whose c46|why a25 j26|will f-27 p-26|with a-45 f68 k29 o-31 q-28 r-64 t56|without j51 k28|would a40 i39 l43|wrote f35|x r52 t58|year c25 r27|yes f-26 t-52|you a36 i54 o-28 p34 q33 r-33 s-31|your q61 r-31
<number>|b-95 h41 j-28 k-80 l-37 m-80 o-56 q35|<emoji> f30 s40|<link> q30|<name> a-31 c-117 d-28 f-32 h-51 j-47 m27 o-26 p-51 r48|<somebody> c64 g27 t-53|a c-50 h27 i-30 o47 q88 t-26|about q-31|acres t30|across t38|adults h53|after t-37|against a79 t-30|all t-35|am a50 r40 t58|an f36 o-26 r-54 t-77|and a30 g-40 h-38 m35 o80 q32 s-26 t-40|any t-31|are r76 t-61|as t-63|at f-31 o-34 q-42 r77|b g87|back r41|base q-28 r-28|be t28|because a52 f45 q32|becomes j27|bed t-30|beds t31|before n27 r-28|beta t54|billion m34 n29 t91|bills t33|birthday f26 t55|bit t45|boxes r26|bring q77|bug p39 t49|bus o47 q-57|but q32|by f30 h-34|c g27 q-35 r43|can h34 t-47|cases t63|cents h32|century k33|cet q30|chairs o36 t32|changed t32|characters t35|charge g26 t34|children h41 t-31|closed q32|cm q-41 r62 t33|come d31|complaints a48|constituents t54|contained t27|contributors t33|cosponsors t25|could h-33|countries n46|customers q-54 t57|day r-25|days j26 r47 t125|deaf f25|degrees f31 t-30|do r29|dogs f36|down q-36|each j27 t-35|emails t73|employees c38 t33|ends q40 t-52|engineers n27|entries a27 t32|et g27|eur t44|even i37|families c39 h51 i37|faster h37 t36|fee r26|feel h-27|fewer g64 t26|finance t-40|first i26 o27 t-45|fixes t-31|floor t-46|followers e48 p-28|for a75 g41 i-41 j29 n76 o29 p-31 s58|forward h38|four f34|free t-40|friends e47|from q39 r72|ft q26|full t-31|g p27|gallons r32 t35|get t94|goes q25 t-43|guests m25|gw n29|h t-56|had a30|happy h55|has a33 f-56 i40 q-32 t-65|have j28|held p26|homes f-30 q67 t40|hour t81|hours f-54 g39 j45 k44 m43 o35 q-43|households h40 n29|hr f34 t29|hrs j71|i q36 t46|if t48|in a48 g-51 h107 p46|inches t42|instead q32 t-33|into g31|is h-44 i40 j-37 o38 q50|it f-30 i46 q-30 r36 t-67|jars f37|jobs h52|k r56|kg a35 r31 t-30|kids a66 h36|kilos f37 t-38|km h40 k27 r-28|kw r26|kwh r30 t-34|last r29 t-41|lbs h31|left h-44 j75 q38|less t54|lessons m29|likes e101|line t27|litres h64 t-31|loans g29|m r38|mates d37|may t-33|meals n36 t39|members j45|metres q-30 t-35|mg t-32|miles p43 r40|million h57 n28 r-26 t38|min q39 r43 t43|mins j27 q75 t-49|minute a31 s34|minutes a-26 c-31 f-25 j26 m-25 o45 p61 q-26 r-27 t43|mistakes j26 s31|mm q-31|month t-31|months h54 q-34 t65|more f-31 h53 q35 t-35|mph q38 t-26|mrr t61|names r26|new t122|nights t66|no r43 t25|noon q-27|not f-30 q89 t-80|nothing t-27|now j28 t30|o'clock f28|of g-54 h121 i80 j-60 k-27 s51|off h-45 j32 q-42|on a54 c-35 g-45 q51 t-92|one f57 q28 t-35|only t77|or a29 d30 h-27 o34 r27|osm t50|other o31|others q-26|out h138 p37 q-38|over r40|page t48|pages f50 q-34 t96|pairs j26 t-31|panels t-30|partners t35|patients h31|people a-54 c45 h27 j71 r-43 t67|per r39|percent h26 q27|person h30|persons f31 t-25|plant e30|please q46 t-28|plus t-36|pm i-31 r-25|points q35 t55|pro t-37|pupils f50|questions a31|quid t40|reasons k28 s33 t-36|remain q33|replies a71|reviews t29|riders h40|room q43 t60|rooms j41|runners c26|s q-43|samples m28 t42|say t72|schools t51|seasons c27|seconds h35 r51 t30|secs r25|sharp j58|shifts t40|short t41|should o27|signatures a80 t69|since i-35 q-41|so a-33 c29 f26 i40 q32 r-36 t-59|spaces o31 t-27|spots j82|staff n26|star a29|stars t42|started t36|starts k28 q25|step g31 k26|still t-73|stone m32|stops a33 r-34|strong t42|subscribers i29 t32|tables j-37|talks t40|tb t54|teams f27|that i-29|the f-26 h-31 i30 m43 q-28|there f41 r45|things r-46|this g27 i28 r-36 t-62|through j42|tickets c50|til q-29|till q-74 t-45|time t104|times r-30|to c-43 g-37 h-70 o38 q37 s-32 t-44|today a-26 c56 i26 o48 r-34 t-48|tomorrow i-26 q45 t-40|tonight f33 i-30 q44 s36 t70|tonnes t-57|trees n27 t28|trillion t45|tutorials t32|under t-42|until c-25 q-44 r-32|up t-63|utc q76|van t-27|very f36|veterans t68|views n26|votes h49 r31 t53|voting n34|vs g73 t40|waiting i30|was q93|we f54 g29 i41 o42 r-34 t25|week j27 t28|weeks f-41 h30 i-28 o49 r-28|went c27|were i55 t-50|when r45 t34|whether r-26|who c71 f28 p129|will j28 s84|with c27 j39|without r44|workers c52 t34|working q-27|x t35|year h57 n49 t88|years c33 f-36 i-38 j-34 k79 m95 n27 p-50 q-51 t93|you q31 r34 t35|yr f29 t67
<post:emoji>|a-205 b42 c-57 d128 e38 f-106 i-176 j80 k48 l-150 m75 n70 o-160 p-25 q-161 r-196 s101 t-128
<post:hashtag>|a-122 b48 d46 f-43 i-99 j-27 k-39 m94 o-36 q-93 s-44 t190
<post:link>|a-32 b-33 d-93 e-61 f-26 g28 h-77 j-35 k-51 m-51 n-29 o-52 p-87 q-37 t99
<post:mention>|a142 d-113 e-48 f28 g-42 i53 j-83 k-128 l-30 p31 q-99 r62 s-37 t246
<post:number>|b-75 c-29 d-77 e-58 f-31 g-71 k-77 l-28 m-96 n-42 q-26 r-46 s-91
<question>|b-99 c-103 d167 e-40 f-157 g-76 h-35 i-125 j45 k-91 l369 m-83 n-38 o-74 p-104 q-176 r-118 s-86 t-41
<somebody>|b-79 c67 e-52 f38 g-27 h-81 i-55 j-64 k-74 m-76 n-47 p66 q-59 r-63 s-28|'d i-45 l67 p-43 r-28 t27|'s a62 c34 i39 k45 r-25|<name> a-27 j29 t48|<number> p34|a c31 f-40|also i29|and a43 d29 o31|asked c-35 f37 t-30|at f37|back c31 f-26 r29|brings t32|came c-42 f30 i-27|can f52 m30 o27|could c37 f37|daughters t40|day c27|did c-35 i-26 t-65|does o39|ever l26|family c-31 t39|for p31|gets k31 r30|got t80|had a-25 c-41 o26|has a26 c-32 f-36 j-41 o-29|hip c-31 f34|hired p25|home t33|husband c-27|in c-43 f-31 q29 t27|is i42|joined f37|keeps r27|kept f27 t-33|knew f-27 t73|knows c25 j29|last f33 t-25|learned f-31|letter f-26|life t36|likes i31|loves f34 g25|made f44|mother c-37|name i31 p28|nan c31|needs f25 t27|one t39|only a30|out f50|own c-30 i-25 t79|owner o43|people o55 t43|permission t-32|ran c28 o26 t38|reckons f44 t29|runs t36|said i-32|says c-53 f76 t-74|service t38|shift c26 t31|should i-27 o47|sister o50 t-41|sleeps f29|so t32|starts t-26|takes t-27|taught c108 f-33|the c32 t29|thesis t44|thinks f-29|to o42|told f-27|took c34|up f91|voted t68|wanted f-48|wants f-29 r27|was c-58 f28 i37|we a49 p37 t33|where c36|wife c45 t28|will l32 o41 q-51 t-31|work c95 n-34 t88|would a-31 f-31 t82|wrote c45 f-27 t69
<start>|a-260 b-343 c-272 d-396 e-377 f-147 g-245 h-350 i-254 j-263 k-179 l-366 m-216 n-289 o-287 p-339 q-212 r-127 s-335 t-80|<emoji> h61 n-33 p-30 q-44 r-27 t29|<hashtag> c72 h61 t34|<mention> a50 b62 c-44 n-37 o42 r40 s-38|<number> b-28 d-28 e-36 h52 i-33 j46 l-62 p49 q-35 s26|<somebody> a-29 d-33 f52 h-29 m-29 n-32 q-96 r-58|a a60 c-26 d-38 e30 f-60 h36 m-34 o-28 q-46 r28 s33|about q-53 t-32|accept t56|access n51 q-28|according n33|act j-43|add t106|adopt m68|after g34 j45 q39 s34 t30|against t87|agenda t-34|agm t-30|air t67|all a51 f-59 m-30 o-42 p47 s33|allen t58|also t52|and a-27 k-53 n48 o41 p40 q-32 r-81 t-39|annual t-42|another n59|answer e28|any t-48|anyone l71 o37 p-26 t-39|anything f-26 l45|anyway f-46|applications j38|apply r-36 t-69|are d-35 k31 l-41|as b68 f-44 n51 t64|ask a-51 f-66 r26 t-30|asked a49 t41|asking f87 t48|at b57 d27 j41 m49 n26 q-67 t-62|ate t33|attended t45|back q103 t-56|ballot t-37|bank q28 t-43|batch i30|be m54|beautiful n26|because a63 b56 f-50 j-43 m73 t79|become b27 m45 t-28|beds r37|been t55|behind m33 n34|being o45 t-31|best c-29 f79 n34 t50|better f54|big c32 k-33 m-61 s50 t45|bike t-47|bin r36|biscuit f33|bit j27 n30|black a29 t49|blood i28|blue q28|book f-44 k-39 r-37 t-29|bookmark t43|born f52 k25|bought f35|box t-27|bridge g28|bring a-33 f-26 j-49 k-30 m-42 t37|bringing f51|broadband q30|broke t77|built k30|burst r31|bus q42|business t29|but c33 f-79 j82 k-46 n32 p53|buy c28 m27|by a69 c-34 d26 f35 h30 j57 k-42 r-31 t85|c t29|cabin r37|cake t-46|call o41 r69 t-50|called t52|calls r98|can a-31 d67 f30 j25 l32 o60 r-45|cancellations g27|car q63 t-26|card q34 t-33|cards t38|carers r36 t-30|cash r40|cause i30 t31|celebrating m42 t-28|change m36 r30|cheapest t51|check f-28 r39|cheers p72|chef a44 k32|children t-52|chip t43|choose m29|christmas f27 q46 t-27|churn t29|cities t46|clean m45|client a37|cllr n30 t-25|closed q49|closes q34 t-30|closing r-26 t-69|cloud t43|code j33 t35|coffee f62 j-35 q-26 t46|cold t-40|colours t35|come c-33 f44 j-32 o40 r-63 t36|comment d90 e53 h51 j-27 t-58|comments t-31|community b76 q-42|confirmed q34 t54|congrats p91|congratulations c40 p124|consultation l33|contact q-30 t-32|corrected i36 t42|correction i130 t-33|corvane t45|corven t59|cost t26|could f53 j26 l82|council q51 t-50|councillor n30|crafted k37|credit c71 n26|crew t-38|crews r28 t30|crime n39|customer g28|customers b26|dad f27 t63|data t-31|dave j68 t-27|day t-43|deadline q-33|dear c-25 q43|deeply t37|delighted t25|delivery i49|designed k30|desk t51|details q28|dev f29|did l-74 t27|disappointed t33|discount t62|discover k42 n34 s52 t-46|dividend r38|dm g42 t-99|do a-25 d38 f-68 i-39 j104 l-43 m-41 o-43 q-59 s42 t36|does f-26 l36 r26|dog t-26|dogs f-32 t-37|donations f39 t-30|door i30|doors j44|double d54|download e40 t-44|dr o35 q34|driver p30 t-38|drop d87 e35 f-36 j-27|dry t-31|due g57 t-38|each b27 o41 t52|elevate t-30|eleven f41 n43|email r39 t-51|emergency t28|energy m28 t64|engineers q30|enjoyed t27|enough m35 t37|enrolment j28|enter t29|equal t26|estates a30|evac t39|evacuation t82|every e49 h93 j41 m68 o-39 q-26 r-43 s-26|everybody j26|everyone a-33 j73 m43 t-68|everything f36 q-62 t36|excited c-26 t27|exciting s29|expect q-40 r-29 t30|experience k33 t-56|fact c46|fair a34 t-37|family t-35|fantastic t58|feeling b30|fees t38|ferry q42|few m28|fifty j26 n29|fill j50|film r26|final j35|financial t-32|find r-35 t37|finish t31|fire q33 t-37|first d61 j107 r-28 t52|five f-35 s34|fix t61|fixed a96 f-61 i44|fixes t-27|flight r29 t-27|flu t-27|follow e56 k-27 m-26|food b30|for a29 c-40 e56 j-35 n35 o32 p-38 r71 t-47|form q28 r60 t54|forty j26 t58|forty-one t-31|forward t30|found f58 t-59|founder t27|four a37 j26 n41 t-35|fourth f29|free c-32 f-26 q-27 r65|fresh c30|from a76 b53 g49 i28 k60 m34 q54 r-63 t-76|full d-27 j-26 r-33 s27 t-53|fund t43|funeral q-45 t-36|fyi t35|game k30 m39 t27|garden f43 t-41|gas h86 t26|gate t39|genuine t39|get r37|gift t48|give h27 j62 t-63|go f30 j26|going f70|gold c30|good j-31 p55 q28 r-29 t26|got f82 t56|grab j40 m28 t-30|grateful f60 n-29 t30|great c67 f-43 m30 t50|guess d26 s89 t57|had c65 f25 t80|half f68 h99 r-34 t-49|hall q67|hand k78 o26 t47|handmade t44|hands d28|happy l26 t41|hard f46 r27 t73|harrow m28|harvest t-37|has l39|have l57 r48 t28|head t-27|heading t52|heads k29|hearing h30|heartbroken t40|hello a41 f33 p-27 t-77|here a63 c41 i-28 m32 o-39 q-32 s129|heroes m30 t59|heron c39 f-37|hey a34 t-31|hi a37 r29 t-72|high t-28|hint m49 t25|hiring t-79|history j28|hit m25|home t37|honest i31 l41 r30|honestly f43 t-28|honored c30 n58 t46|hope o27|host t34|hot q26 r36|hotel j27|how i-28 r55 s48|however t46|hug t52|huge c72|humbled n42|hungry n30|hurry j49 t-26|i c-76 d-27 h-61 i67 j-35 k-55 m-49 n83 o-34 p41 q-45 r-60 t75|ice r34|if a-129 b-27 d-81 f-41 i-41 k-41 l62 o32 r33 t32|import t36|in g26 h28 k-33 m56 o-44 q-32|including f71 t26|indulge k47|ines c30 t-35|inflation h73 q-29 r27 t44|inside n27|instead f39|interest s27|interesting c31|interviews t-42|introducing k62 t-57|is a54 j44 m-56 t-27|it a-30 b43 h-58 i112 j-96 k53 l-58 m79 p-27 q-68 r-48|items t33|january t34|jean p75 t34|job q-35|join b30 h117 j29 k52 r28|judge m39|juneteenth t52|junior q-30|jury t30|just c-26 e45 j31 k37 m-55 q-32 r32 s49 t30|keep f-46 t61|kelvanta t55|kettle f56|kids t-42|kitchen q65 t-37|know r27 t30|known i25 t-34|label i75|labour t92|ladies q-32 r29 t-32|largest t35|larkfield j26|last f29 j70 p-32 q45 r-34 t38|late t56|le r60|lead m30 t41|learn t-29|leave e40 q28 r51 t47|left e32|let a-26 f-34 j-34 m31 s-27|letter a77 t38|level t-27|life m69 t37|lift q50 r29 t-28|lights o25 r53 t-27|like d68 e50|limit j27|limited j109|line f26 r35|linen k63 t66|link d-26 s43 t-38|list t55|listen t70|little o54 t48|live c58 m26 q33|local t27|longer i31 t-27|look c27 t54|looking g-26|lost m34 q-34 t-31|lots a33 t33|loved c33 k79 t36|lovely c-26 p56 t25|low t26|machine t32|made k29 t63|mail o27 t30|make f32 j47 k46|man f-52|many c31 t-29|marcus t59|market r28|may t73|measure t37|medicare r51 t65|meet c60 k47 m-30|members q-31 t-49|merry t55|message e-29|met t35|might t61|milk t26|mind o31 t-36|mine f109|minimum t36|missed t38|missing t-36|mobile t35|model r25|mon t-32|monday m32|mondays t-31|money t-38|more b70 m31 t43|most a34 h102 i-40 j39 o-44 s105 t69|mostly f43 r44 t35|mr a27|mrs c34 p38 q-27 r-25 t-29|ms c43|mum a48|music a28|must d-27 e74 f85 m-34 t-57|my a-68 m-74 q-36 r-54 t46|name j25|names c31 t-27|national t30|nearest r60 t-31|nearly o28|need n29|neighbours f41|neither j45 t-25|nestled k55|never m69 o28 t-50|new a51 c29 f30 g-36 h-29 i70 j-31 n-38 r-29 t-56|next f-58 i97 j-28 q65|nice c55 p40 t37|night q29 r28 t-39|nine h39 r27 t32|no d-37 g-30 j33 k-59 m-37 o49 p-36 q102 t-46|nobody c-32 m-37 n54 o91 q-29 r-30 s74|nominations f45|not c28 f79 i32 m34 n62 q-35 s-32 t34|notes t-41|nothing f-27 m-26 p45 t29|notice t-49|now a-28 h67 i-35 n29 t89|number s119|nurses n84 t26|oak t38|of r27|offer j36|office q62 t-38|ok f47|okoro c-25|old f26 i26|on c-29 f52 i82 p-33 q-102 r36 t74|once k25|one a39 h65 k28 m-42 o27 r-34|only e28 f33 h114 j73 n-26 q-26 t34|onwards t-31|open f25 q-28 r-45 t-61|operations q38 t51|opinion t29|or r-35 t65|order j40 q-29|orders q40|other q36 t-27|others a28|our c34 d-37 n36 o51 p-45 r-70 s-45 t38|ours c-31 f86 t-36|out m27 n28 r37 t84|over a-27 g28 h30 k26 m42 n-25|pack t32|page t75|paid t41|parents j30|park q34|parking t-53|part e29 q29 t56|past t34|patch t-55|patients o44|people a41 f-34 n28 r-31|phone q42 r42|phones q26|photo c78 f37 p-26 q-31 r-43 t-108|photos r-31|pic f28|pick q31|picket q-38|picture c49 j66 t-32|pictured t27|pizza r35|plain t-41|planned q46 t-28|please a-41 m-28 o-26 s-27|plenty t29|plot o25|plus t30|poll l165 r-29|polls q56 t91|porridge f-33|post r31|potholes f30|pov t-28|power q80 t-32|pre e27 t-31|press r41 t-42|pretty t54|prices j69 k30|print r29 t58|privacy t80|priya c32|probably f25 t39|proof m30 t28|proposals t46|proud f82 n68|public q55 t-62|put r100 t-29|q a138 t-41|q3 l31|quarter g30|question a36 l36|questions t-45|quiet o77 q33|radical j39|rain t-61|rare t34|rate t40|rated h-28|rates j39|read c-28 s45|reader a34 t-31|reading o27|ready t-26|real t54|recall t-26|reception q27|recording i29|red r27|refunds i32 q31 r-37|register j50|registration t29|regulators j28 t61|remember a55 m37 t26|reminder t61|removed i27 t27|rent f38 q-28 r44 t-29|rental t50|reply a53 o32|repost d55 e25|research c26 h44 t-27|reserve q29|residents c32 n40|rest f48 t97|result t45|results q-29 t-43|returns q50 t-27|retweet d30|revenue t36|review t68|right t-29|ring o69 t-58|road q35 t-37|roi h30 t-27|rosalind c59 t-35|route t-37|row t-40|rt d62|run r35|saddened t25|safe f25 t-43|safety b26|said f57 k28|salary f29|sale t43|sales h31|same r-28 t-30|sandbags r39 t67|sat t46|saturday f-30 p25 q27 r-27|save d36 r28 t-30|say d42 k85 t-52|saying i25|says n30|scheduled q30 t-76|school q34 t-68|science m39|scope t28|screen q50|search t29|season t-26|seats j53 r26|second t-36|security m27|see r63 t39|seen r25|selected t38|self m30|seller t57|sen h46 t62|send i-34 r-47 t30|serious j32|served k27|service q32|set f-34 j59|seven t52|several a58|shame j50 t28|share j37 l46 m-31 t-27|shared r49|shelters t28|shipping q33|ships t30|shop q46 t38|short a61 r39 t44|should a26 l34 q26 r29 t-56|shout p42|shoutout t43|show e39|sign e30 l29 r-46 s49 t56|signed a67|silence j50 o27|silver k26|simply e44|since a32 n32|sister a31|sit o44 r48|six t25|size r30|sizes t34|skip t-37|slides a25|slow m27 t49|small a42 i58 t114|smart j31|smash d45|snow t-26|so a145 c66 d-48 f-29 k-35 q-38|social t64|sold i26 t31|sole f31|solidarity o31 t39|some f-31 m34 n33 o59|somebody a61 f25 r-37 t-68|someone a81 f29 m36 t53|something k38 s55 t-27|sometimes m35 t-30|sorry a-29 f59 i124 m-33 o51 p-26 q-25 r-29 t55|sound f37|soup m-26|space t52|spaces j56 t-30|spanish f28|speak t-27|speaker t-29|special c-49 p68|spent f88|spoiler s56 t69|spoke t48|spots j35 r28|spotted k28|spring t-52|staff f72 t66|standing n44 q28|start m41|starting i31 t33|statement s69|status q45 t-83|stay t34|step d27 k45 m-40 r44|still i36 j98 l-37 t74|stop j37|stopped t36|storm j26 q-58|strike t-29|studies h54|submit t39|subscribe e30|summer m42 t-50|sun t31|sunday f-40 q44 t-38|sunderly n64 t29|survey j31 t-28|sustainability g30 m36 n26|sweet d48|swipe s62 t-37|switch j45 t-34|t t-37|ta c31 p78 t-35|tables j40|tag d192 e31 f-26 j-40 m-45|take r98 t40|takes r26 t44|talks t36|tap j42 t-51|taste k50|tax t33|taxpayers m56 t66|team n26 q-26 t-67|teams g41|teamwork m33|tell f-71 l28 r30 t-38|ten n61 r-39 t35|terms t-41|text t-40|thank a-60 d-30 p49 q-37 r-25 t83|thanks c-76 n33 p32 q-28 t-49|that b32 f44 i98 k-38 m-47 o41 q-52 s38 t78|the a-46 b-38 d-43 h42 i77 k36 l-47 m-30 p-43 r-41 s51|their b75 f35 r37 t40|then a-29 f-66 j54 q-37 s30|there a-89 e-25 j-41 k-33 l-32 m-54 n37 p-44 s30|these m32 t31|they a-26 b-26 c25 f46 h-45 i92 j-49 n-38 p37 r-28 t32|think j39 t-43|third g52 t45|this a-26 f-25 h-28 i-43 k56 o-34 p80 q-89 r-44 t53|those n26|thousands g31 h38|three a45 o31 q-31 r-38 t-42|thrilled t35|thursday q42 t-47|thx p49|tick j95|tickets t-31|till o27|time r27|tip r72 t35|to a55 c-50 e61 i56 k-31 n-38 o48 p59 q-34 r43 t31|toast a29|today h-31 i-38 j-41 m26 n98 q-42 t59|together m-46 t-44|told i30|tomasz c28|tomorrow i34|tonight t36|too t29|took c38 f34 t91|total o27|town t47|training q26|treat m37 t-51|trusted h46 k60|trustees t-32|try r28 t-43|tues t31|tuesday q47|tuesdays t-31|tune t35|turned t49|turns f55|twelve f29|two m-29|type d37 t-33|under q-34 r-53|unemployment h64|unlike b52 n26|unlock k74 m60|until i27 q49 r42|update q31|updates t27|upgrade j26 k39 t-42|urgent c26 q26 r29 t-47|use f-34 q38 r43|v5 t44|vacancy q-25 t-58|van i30|verified h30 t31|very f-26 t49|video t-37|visiting q49 t-53|visitors a26|volunteers f26 p-28 r40|vote r-25 t-45|voted n56|voting t-47|wages h85 t27|wait s50|waiting o28 q26|walk q-26 r43|wallet t52|want e30 l-44 m-36 s52 t33|wanted f33 t-39|ward a50|warm f-32|warning t26|was l56 t75|washington m50 t64|watch s61 t27|water q43|we b106 c-29 d-31 e-67 h-66 i81 j-59 k65 o28 s39|weak t70|web q28 t-37|webinar g30 t-36|wed t52|wedding j25|weekend f42 t37|weekly t36|welcome b76 c26 t31|well c35 p80 q-28|wendell t37|went t110|wet r28|what a-33 d75 f-35 g-54 i49 k-33 l34 m-44 n49 o-55 q-51 s55|whatever m30|wheelchair r30|when a-28 b49 f-75 i-39 j49 l-29 p-27|where d61 i47 k63 l42 m107 q-27 t105|whether k46|which d101 l129 m-29 t86|while n100 t-28|who d40 j-42 l58|whoever f-26 o56 p88|why d-28 h53 j-29 k69 l-52 s38|wildfire t26|will a28 j47 m41 q-29 s42 t89|win c30|windows t-33|winner c44 f-26 t-63|winners m29 t29|winter t-39|wishing t70|with e29 j66 k41 r-33|without i27 j63|women h32 i40|wondering t33|work g29 t-26|workers t41|working t-46|works q-32 t-26|workshop f42|world k57 n28|would j26 l42|write r39 t-27|written c30 q29|wrong d39|year t-49|yes a39 f82 q-32 t114|yesterday n27 t36|you a29 b65 c-48 d-51 e-28 f29 g-36 h-33 i-43 k-62 l-53 o51 q-37 s63|young t33|your b112 f-42 i-27 j36 k-59 m59 o-50 q28|yours e29 k82 n63 t99
a|f28 j-55 q-69 s-58|<emoji> d76 t-42|<name> a-27 c-53 d39 e51 g54 h71 i-29 m64 n48 p-37 q-35 r54 s60 t75|<number> b26 e34 h57 i-29 m32 n28 r50 t48|and q33|b d29 h28|baby o64|bad i41 m-26 t-26|ballot t36|band n30|bank b31 t58|bar a29|battery i27|bed t27|bespoke g34|better f-47 l51 t-51|big f-44 s30|bigger k27|bike f42 i-35|bill p45|birthday o74|biscuit d31 f62|bit c-28 f28 m-26 r-33|blast t39|blue r-28|bold g76 k29 n46|borrowed c35 t-30|bottle r27|box t-31|boy a36 c55 t-26|brighter m-25|broken f33 t-25|bucket c27|budget c85 t48|bug t58|building c29 r28|bus c43 r-35|busy l26|button f35|buyer c26 f-32 r28|cake d-27 p34 t-33|calendar t38|call o-25 q40 r-33 t-45|can k28 m29|card r53 t-29|carer p27 t27|case r34|cat o30|cent t50|certain s31 t49|certificate i42|chair p38 r-29|cheap j30 r28 t-31|cheeky d-27|cheese f39|choice j47|choir n30|class t35|classified t40|clean c30|clear t-34|client t-43|coal f28|coat f46|coffee f-41 j32|coin a25 j28 r28|cold j30 t78|community m-27|constituent f45 t85|court o48 r45|crate i38|crime t51|crowd n55 t47|culture m-43|cup m25 o37|cupboard f27|cushion f29|customer a58 b56 i38 p32|cutting p32|dad a25 f-30|dark i26 r29|date t-38|day f41 i-32 j28 l-29 r33 t38|dead o27|deadline t43|debt r34|decade p30|decent l29 r-30 t-43|dedicated g73|dependency t27|destination t33|diary c34|difference t-28|digger f29 q27|doctor f-26 r32|document t40|dog r-31|drawer a58 c41 r50|dream m36|driver o26 t-34|drop j63 t48|dry i30|dynamic g38 k39 m32|family b45 j32 k-37 t-42|fan t27|farm r28|fast m34|fault t33|feature b26 t-39|feeling m34|fever r47|few a66 c-27 t-64|fifth h28 t-28|filter r26|finger r33|fire g31 t37|first t-30|five f25 t25|fiver e40|fix o30 t-32|flag d41 r28|flask c34|flat f26|fleece r27|flood t35|form t-31|fortnight c29 o34|forty s-32|free c37 d30 o37|freezer a29|fresh i30|friend h29 m30 r30 t57|full a34 f-40 i29 j30|funeral q27|fuss f42|game m60 n64|garden f-40|gas t-25|gentle t41|gentleman f47|giant t55|glass f-27|glove o26|go f-35|goat j27|good f52 i-48 t35|green f28 t39|group n27|growth g26|guide o27|habit m41|half f-34 r-63|hamper e27|handful s30|happy n26|hard f-58 t41|hearing f-32 m27|heart e28|hedge i29|hero n27|hole f29|holistic g41 k37 t-26|host t31|hundred a25|jar e29 f61|job f-25 m53|joke f38|journey k38 m60 t48|jug o41 r35|junior t48|key b29|kitchen c-27 t30|knock r51|ladder t-26|lady a28 f-27|laptop n29 t76|late t50|lead j31|leader t36|leading g-44 k27|letter c28 f38 i-33|library o55|life j71 m44|lifetime t43|lift c26 r-28|line c-27 r-33|list f-36 i61 l28 r35 t96|little j79 o48 r30|live t41|living c26|logo g27|long a33 o58 r40 t83|look f-42 l36 r-38 t46|lost n41|lot c46 f35 n32 s33 t44|luxury m36|m o40 q50 r-25|man f32 i-26|mate d-46|member a34 t-35|message t-41|meter a25|microscope t34|mile a62 f-35 t-47|milk f25|mindset m45|minimal t31|minute r52|mirror m37|mission k60 m26|mistake i29 t-43|month i-36 q44|morning a25|mother c81 t61|motion t38|movement b41 m88 n50 t-34|must n46|name i27 o53 p26|named a43|national t54|neighbour a31 o41 t26|new e-27 f26 g31 h-27 i27 k-27 t32|nice c28|night t-31|no o40 r-31 t35|node t29|note q44 t-51|nuisance o39|number b32 f28 r-36 t-59|nurse r-38|one a34 t64|page t73|parent t-25|parser t38|part i33|party t37|passion m38|patient p29|paycheck m41 t26|payroll t31|pdf r26|penalty t25|pencil f26|penny p64 r-33|pension t27|person a-26 c27 i34 r47|pest m-31|phone a33|photo p57 t50|photograph p29|physio r28|pic t42|picture f-25|pipe i28|place m46 t-26|plain t41|plan i36 m57|pleasure t55|point a45 i30|post f39 g34|postcard l39|postcode a-33|pram p45|privilege g25|problem k29 o45|promise m29|proposal t72|pump a67|pupil a-33|pushchair a26|quarter h25 q36 r73 t39|question t58|queue t44|quiet o45 r-31|quote t-32|race d26|radio a28 f56|rainy t35|reader c46|real f50 r29|reason c26 n42 t-34|recipe f40|red i33 t37|refreshed g32|refund s27|regular l29|retired t-35|ride i32|roll f31|room c35 f28 t28|rota c39 t32|row i28 n32|run t32|sale n28 r36|sandwich f43|school b33|screen r-34|screenshot r27|seamless g30|season t31|second d27 f-42|secret s53|self m-31|separate r27|seven n26|shared g47|shift t-32|shop j29 o43 r-27 t34|sign a30 f-40 t-36|simple t30|single c47 s55 t35|six n27|size r73|slip f27|slot t29|slow i53|small c43 t-46|smile m26|society m27|song f27|spare r28|special e31|speech f47|split g46|stack a45 q30|star k-26 m29|start t53|statement k31|statistic h57 j37|sticker t25|stock t43|storage t33|story k36 m61 t-30|straight f-27 l26|string o26|suggestion t48|supermarket j36|surprise s62|sweet t47|system s62|table t-27|tap t-31|task t34|tax t72|taxi r-29|team m32 n40 t-31|test i42 r26 t44|testament k-36|text i-29 q42 t77|thing t32|third i-30 r50 t33|three r28 t47|ticket f32|time f-36 k41 m56|tiny l28|tool l-36|tooth f65|top t35|torch r26|total d26 k25|tour t34|towel f-32|town j26 o25|train c26 i35|trained l-52|treasure p76 t35|tree h28 t26|trial q31|triumph n97|trombone f48|trophy m29|truly g-38|union t34|user t59|validator t37|van a33 f31 l38|very a26 c-44 f59 r-42|vet o52 t55|visionary s28|volunteer a34|vote f-25 p30 t74|waiting i31|wall b31 f38 h36 t30|water t34|wedding f49|week f-45 i38|weekend j26 t-31|well t85|wet j26|wheelchair r-29 t-29|while o25|whole f-52 k34 t-42|window m42|woman i40|word t-28|working c40 t-50|world g25 k46 m44 t-27|year e28 g43 h51 r39 t47
aa|g72
abandoned|h30
abide|f31
able|f38|to f39
aboard|k32
about|a30 c-35 d-73 e-31 h-37 k-39 n-36 s62|<name> t45|<number> g-31 h-25 i37 j-43 q103 r63 s-37|<somebody> o50|a i-28 t43|an r25|everything n30|five r41|forty t25|half f43|how m-26|it a-46 j81 m-29 p88 r-28 s28|nine c27 f-29|ninety i43|one f81 r82 t-38|our j51|people g28 m26|six q44 t49|ten q26 r26 t38|that f-41 t-52|the c-53 g-32 k-39 m-49 o-36 q-50 r-31|them f39|this s48|three q-30 s31|to k54 s42|two p29|us j28|what t42|who f27 j28 m29|why a26 o30|your b79 i-27 o51 t-62
above|b36 c30 h-31 m57 n26 r39 t-50|<name> r34|<number> h-25|and b34 m37 n29|the c34 m43 r-31
abroad|t28
absolute|t-33
absolutely|f35 n68 s26
abstracts|t51
accelerate|g74 t-27
accept|t40|all t48
acceptance|t31
accepted|r28 t42
access|f-34 k40 n34|information t31|to g41 k37 m36 n32
accessibility|b40 f28
accessible|a25
according|n26|to n26
accordions|c29
account|f58 i-26 j-26 n-29 o-32 q31 r66 t48|for f30|is r59|needed t58
accountability|m80 t62
accounting|t-35
accounts|i-29
accurate|f45
achieve|b27
achieved|g73 n35 t-48
acorn|l28
acquisition||of t33
acres|t26|<number> t27
across|c-32 f-47 g97 h-36 k-58 m-26 o-31 p-35 q-30|<name> t62|<number> g27 n32 t57|all t-43|every g44|the a-34 g32 k-41 p-26 t-65
act|n35|now j-27
acted|i26
action|c72 j28
actionable|g89 k-36 t-36
activity|t49
actual|f28
actually|l44 r40|read t49
ad|t48
adapts|k43
add|a26 h50 i47 j-35 l-73 o-28 q28 t85|<number> h42 q25|a t36|on b25|that i27|the f30
added|f-40 i38 t31|<number> t46|to g27 t-31
address|a-26 f-39 r34 t48|in i27 r36 t-27|on t33
addresses|r-32 t-25
adds|h30 q32 r52 t26|<number> q45 r25
adjusted|g41
administration|h41 m49 n26 t43
admission|r44
adopt|m65
adore|n28
ads|s31
adults|f-36 h63 r-38|<number> t-34|with t41
advance||for n25|to t31
adventure|k52
advertised|g26 t-34
advice|a25 l35 r-41
advised|g46 t-38|that g50
adviser|r52
advisory|j27
affect||your t27
affected|f-38 i-38 j-33 m32 o-36 r-31 t-38
afford|j86|a j45|to j38
afraid|f34 i-37|of o28
after|f-52 g-38 j-61 k-26 m-40 n-56 o29|<name> q40 t-53|<number> g33 r-44 t-103|a a53 r-49 t31|it r-34 t38|last t37|nine i28|supper t26|that q41 r-29 t57|the f34 o42 r29 t-28|two t53
afternoon|o30 q45 r-49 t-49|and f48 i29|i t27
afternoons|f28
afterward|q-26
afterwards|f42 j31 t-41
again|a-27 b29 g-40 k-49 l-34 m-50 p-50 q64 r-29|<emoji> t28|<name> f33 t34|and i-38|by a39 t-27|for i28|in i39 t-53|on q27|today j31|we t54
against|a97 f-39 g-25 i-27 j-28 t28|and a50|the t34
age|m50 t72|<number> h27 r37 t36
aged|q-34|<number> q-28
agencies|l28
agency||is r42 t76
agenda|f-38 r-29 t48
agent||for t33
agents|t29|and t26
ages|t-30
agm|t-84|<name> t-31
ago|c-27 g49 h38 n-28 t90|<name> t-32|and f41|today t39|we t-33
agree|d70 h26 i-30 j-31 m-27 o-27 q-26 r46 t44|a r29|on t34|that f38|to t63|with a31
agreed|c35 r32 t-63|to f-31 t-34
agreement|t35
ahead|c36 f-33 k-29 m43|of c44 g27|to g-34
ai|g100 m-34|driven k43|powered g72
aid|d26
air|a26 i27 t78
airline|n71
airport|f-29 o27 t-47
aisle|r30 t35
al|t31
alarm|f52 g30 j48 t-40|and t59
alarms|j33
album|f-26
alert|k34 t-27|<emoji> g26 m-29
alerts|t35
all|a-57 b-30 f-44 h-31 i-34 j-27 l-39 n-42 s31 t-30|<number> c82 d26 q33 t-43|at s28 t-26|day o27 q38 r28 t-57|eleven i27 p26|for o38|forty p34|have q32|high t57|if j28|in q-28|it e30 t-33|my a31|new k48 n45 t-35|night t64|of a31 f-29|on j30 t93|our g32|public t48|right o60|shops a31 q-69|sizes f29 g-26|the i-27 k-29 n28 r-36 t-27|those m47 t-31|three a29 p29 t30|we s30 t-34|weekend q34|who p-45 q31|year a-36 f32|your r31
allen|t58|key t58
allergen|i50
allergens|r31
allergic|r61 t62
allergy|q36 r30 t42
allotment|a39 r28
allotments|t-39
allowance|p31 q-43
allowed|f48 s31 t-63|to s32 t-30
allows|q28
almonds|t44
almost|j52 s50
alone|m-27 q-41 t47|and t27|in o35
along|g-26 j-37 k-32
alongside|g65 k-32|<mention> g31
aloud|f71
already|a-34 f-34 g-26 h88 j136 k-52 m-29 p-32 t-35|booked j37|gone i25|have j53|know n26|out t28|told f40
also|a-35 i64 j-41 l-34 m-30|a i29|asked i47|available t44|the a37 t-31|told t26
alternative|g39 r54
although|o-26
alumni|t-27
always|b38 d29 f37 g-32 i-62 m63 q-26 r-29 s-31 t-71|the j31 t37
am|c-36 d29 k-26 q26 t29|<name> f67 t-44|<number> n41 p27 t46|a t47|afraid f30 i-34|at q37|calling t26|fighting m42|in t-39|more t39|new f-26 t-38|not o-30|on f101|scared f-35|sorry f-59 i32 o82 t-58|the n36 t35
amazing|m72 t-106|partners n44|sales n29
ambition|k27 t-34
ambitious|b62 h34 m-33 t-53
amendment|f-30 n33 t80|to t59
among|c49 k36 n40|the t-38
amount|t58|of t44
an|c-37 d-26 g-49 j-72 n-29 o-27 s-36|account r26|actual f30 t-26|alarm j29|apology f31 i27|app b28|average h25 t25|easy t44|email i41 q35|entire t25|envelope f31|extra h27 t-33|eye m27 q32 r27|hour o-29 r42|incredible g26 m32|interpreter r-28|investigation t27|invoice i40|old t-33|order t59|outage q54|unforgettable k68 t-30
analytics|t43
and|a-49 b-30 h-41 j-52 l-69 n-30 p-29 q-62 s-39|<name> f49 h-25 j-28 k-42 m-32 n-40 o48 p-59 s41|<number> a54 c-30 f-39 m31 n40 p40 q27|<somebody> a41 i-28 n-33|a c34 e-31 h-44 i40 l-32 p-35 s37|about f28 h61 i27 p26 r-31 t-47|access g29|again q-31|all f-26|also a28 f35 t-27|always m56|an a35 f-44 k28|are i46|ask o-41 q-27 r28 t29|asked a-73 c47|at b28 t-28|bad b28|be r-28 t-51|before f30|better m35|beyond b29 k25 m37 n25|both r35|bring t62|brought f50|buy c33 p27|by i25 t57|c q58 t27|call r28|came p52 t67|can f40 l45 q29 t-49|coats f-36|congratulations p-55|corrected c52 i-26|costs t50|could c25 s26|count r38 t39|counting h29|covers t25|d q30|dedication m-25 n26|did c49 i40 q42 t-57|do g29 j-34 o36 r-26|does c39 t-29|drive j31|electric m49|email t54|every f-38 m-33|everyone t37|felt l30|find f27|finished t29|for f68 h43 o-39 p51 t62|forty i-33|found c39 k29 r-25|four i-33 j28 p-26|from f34|gave t-29|get o28|give r27|go r36|got f77 o40 r-25 t-28|had a37 c30 o47|half i45|has c-25 f-33 o55 p26 t-41|have c55 i46 o-27|heard f30|here h26 i25|hold f36 t31|honestly i-29 j27 m27 n80 t-39|how s26 t41|i a-44 d-33 e49 h25 l37 p49|if l28 n49 o32 q34 t49|in f66|is c74 f70 l36 s39|it e34 j37 m-86 o64 p-32 q-44|its j26|join d27 t-44|just f35|keeps h46|kept c35|last n28 q25 t40|left i-28|less a29 t26|let t-41|look f-32 n27|lost i31|made a27 p34|make b28 e30|me n31 t-32|method t30|more c32 f-34 n63|most f-40 r-27|mostly f28|my f85 j26 r43|needs c30|neither t-33|never c61 f33 t33|no r-37 s54|nobody f-73 i63 j30 o53 q39 t-47|not f27 o29 q104 r36|nothing r31|now f26 j-36 t-56|on c-33 t-33|once h25 j28|one d33 o-36|online c27 t-39|only f37|our c-43 g-27 i38 m79 r-32|ours s27|paid c33 h30|partners t-26|pay t-28|phone r80 t68|please r-26 t30|premined t63|press t59|put f38 q41 t-27|quote t32|rang c35 i-29|re i41 t50|read f39|real t-26|remember m29|rent t34|report g36 t28|ring f36 q28|said a35 i-25 t33|save r46 s41|say t-37|see n27|send t-27|sent f29 i30|share d78|signed t37|so j42|somebody o47 t-27|someone b32 o54|sometimes f39|sorry i29|start j29|step k27 m26|still f81 o27|tag d53|take t72|taken t68|takes r39|talk t37|taught c42 f25|tell d31 l28 o-27 r42 t76|thank p60 t-28|thanks p48|that e30 f-28|the e27 l-27 m26|their a40 c45 t41|then a-29 c-47 f49 i-27 n45 p49 t45|there f-52 j29 o-48|they c48 f27 i-32 j34 l25 r-39|those t26|three f43|to c-55 f26 m-26 r40|today b27|told a31 c-31 o31|two f41 o41 q-38 t50|typed o30|understanding t-30|unlocking g-27|use d52|we a29 b-31 e28 f-53 g-27 m-57 o43 q33 r27|wears r27|were i-31|what q50 s31|when j-28|where t36|whether r37|which l-45|who f-28 p-28 t30|whoever f-35|why d25 n42|will a-30 c65 g-31 o-42 r-53|with f25 j34|women m44 o29 t40|wonder l29|would i32 o34|write d26 r30|yes a32 f-48|you a25 e44 f31 i52 j60 k-34 q-29 t-38|your h29 i47 p28
angry|f29 o49 t-33
animals|a25
ankle|q34
anniversary|f27|to f29 t40
annotation|t38
announce|g-31 n-42|<number> t30|it t31|that n-26|the g27
announced||<name> t39
announcement|o41 s62
announces|g30 t-49|the g35
annual|q-32|meeting t40|report t-42
another|a-25 b-26 k-35 m50 o-42 s-27 t-26|day m-46 t35|happy m28|one q29|round t85|week m50 t30
answer|a73 c-34 d33 e28 f-37 g-28 i25 j-44 l47 o-66 q-43 s50|and l28|is s28 t27|the f32 n25|to t-27|was f28 k30 t56
answered|c-27 f-35 i35 p26 t-52|every t26
answering|a59 c44 f-44 q-31 t87|the a39
answers|c-28 d68 j-35 m39 q-29|and t39|in t27|only d79 t26|to a42 f72 t-47
any|a-54 c38 h-26 i-38 j-86 k-30 l30 p-48 q-61 r70 t-30|<name> i31|hour o59 r-34|inconvenience g26 m49 t-51|more f45 q48 r-25 t-25|of c43 f-50 l45 q25 r-46|other m25 q39|shop r61|time f-32 q-28 t65|weekday o35
anybody|b26 f-54 j-27 l141 o94 q-39 r-28 t-28|know l-26|tell t42|who l29 o40
anymore|a78
anyone|c-42 d-38 e28 f-27 g-29 j-45 k-35 l146 o46 q-25 r28 t-78|can m26|else h30 l-47|got l31|have t28|in c28|know l33|own l-60|still l31|who c-42 e40 f-50 i69 p-37 r-26|with o36
anything|a-67 c-31 f30 i-52 j-57 k-26 l27 m-44 p-28 q-82 r45|before t-26|it r26|on t-26|that t-27|you o57
anytime|f47
anyway|c39 f37 o59 p37 r-29|i f-35
anywhere|c32 k32 r28|else k42
apart|t-36
api|t68
apologies|f31 i32 o39 t-33
apologise|f28 m46|for m48 t-42|to i36
apologised|p36
apologize|t48
apology|f40 o25
app|f-53 g-40 k-48 m26 q40 s56|call r-26|is t26|that t27
apparently|f28
appeal|f-26 q-33|closes q-26|in t28
appeals|m40
apple|t-27
apples|m-29
applicants|h29 t-58
application|r78 t-31
applications|t30|close j32|for q47
applied|i47|to i34
apply||by t-39|for q45 t29|here t27|in j27|now t29|to t-28
appointment|f-34 i33 l30 o60|is i32|needed t39
appointments|h38 i-26 j29
appreciate|b48 p-31
apprentice|c82 t-39
apprentices|p79 t99
approach|g34 k26 t-31
approval|t-26
approved|h62
approx|i31|<number> i31
apps|c26
are|b33 c-52 d-31 h28 j56 k-54 l-48 n-40 p-81 q28|<number> h48 o31 t39|<somebody> f39|a k69 m43 n-26 p65 q30 r-33|about f25 m54|all r32|already t-32|as o27|asking l30 q26 r27 t-28|at o-31 q40|available t-59|aware i30|back t30|behind i34 r25|being q33|between r38 t43|beyond m-46|building k59 m27 t35|by c34|calling n37 q35|choosing f37|closing q45|coming a47 t43|committed k27|cross o30|delighted n-40|doing f-26 o47 p40 s28 t33|down q37 t-30|excited g-30|family b34|filling j28|fine f43 o-34 q38|flying j81|for f25 j25|four t50|from k29|getting t39|glad t39|going i46 m-26 q42|gone f-27|handled g35 t57|having q30 r42|headed g27|held t41|here b39 d-40 r46|hiring n-25 t-68|home t-29|honoured c35 n-33|in f34 o45 q32|just i26 m31 n39|keeping t32|late i29|leaving a26|left j-29|leveraging n30|likely t27|literally m38|looking a48 j26 o-27|losing f45|made m43 o26|no t55|not b34 c-33 g-34 k-52 m27 r-28|now f28 i47 q-30|obsessed m25|on i52 o-52 r-45|one f36|only e27 t54|open b25 j-28 r-44|our m52|out q50 t-39|over t55|part b43|passionate g26 k30 m-50|praying t28|proud c25 d32 g29|reading s30 t27|reminded g42 t-26|required g27|rewriting i38|right a107 f-26 i74 r-33 t-80|rolling a67 t52|running a25 o34 q46 t-32|sad f36 t50|selling t26|sending i28 t27|short o25|shut q-82 r40 t27|six a31|sleeping t26|so f-32 t86|sorry i-33 m55|spending o27|still a-28 c39 f-46 i58 r-43 t-26|struggling t30|switching j59|the a37 f-40 j-28 k55 m70 n117 r46|there r41|they t99|thrilled n-33 t-43|tired t27|too m31|trying i32 l32|two t-45|up f-26 h86 q47|using q28 s33 t36|waiting o35|watching j32 t28|welcome f59 n56 t57|with b27 m48 o62 t49|working i96 n25 q-37 t35|worried o-31|you a-26 b34 d82 f-26 j56 k38 l-59 m39 o-33 r-33|your j-25 l-32 t-28|yours d27
area|a-30 c-30 f-28 q52 t-29|that g25 t54
argue|f35 t-25|with f35
argued|f-31
argument|f26|about f27
arguments|t85
arm|p32 t67|'s r25 t66
arms|b29
around|c-31 q39 r33 t31|<number> q78 r52 t-41|a g32|the t60|you g32 k46
arrange|r44 t36
arranged|o29 q-29
arrangements|g27 i26
arrest|f32 t33
arrival|t59
arrive|f29 t-51
arrived|c32 f53 i30 t44|two t29
art|g39 t-28
arthritis|o37 t50
artisan|k33
artist|c27
as|a31 d-38 j-68 l-46 s-49 t-51|<name> i45|a a-32 c-26 f28 j39 m-44 n61 p-28 t37|ever b25 t-34|far h31|good t61|i f30 t29|it i-38 r26|long r-38|no a-29|normal q-34 t-29|of a38 f-37 i35 q57 t-41|part g55|the g32 m35 o-27 q43 r28|there p32|usual q28|we a-28 f30 t-27|well a30 c26 f-54 o-36 t-87|you k27 o27 r-37 t29|your c32
ash|r-36
aside|o26
ask|a55 c-28 g-38 j-28 k-46 l-28 m-32 o35 p-53 q-40 r105 t-33|<name> c-40 f-29 r-36 t-53|a r28|about t28|again i35|any n31|before q28|every r25|for a-34 c41 f-32 i-35 n-27 r31 t-58|how b28 t-28|in a29 s29|me f36 n40 t54|than t31|the t47|them f38|to i31 t-26|twice r62|us a35 f36 i27 t-35|what a33 f40|where t32|why a33 o28 t-25|your r71|yourself j111 m27 r-40
asked|a125 c-43 d-32 i-48 j-54 k-35 m-48 n-48 q-81 s-47 t-39|<number> t-36|<somebody> a-58 f-42 t32|about a-37 g30|and b27|by a28|for b71 f57 r-62|four a30|if a66 c36 f36 t-40|me f26 o26 t-30|the a-76 t87|this a26|to a-27 r31|us p42|we b-68|what a50 t-35|why a64
asking|a128 l55 n51 o-35 t-53|<mention> t-39|about a50 t25|because f26|why t26
asks|f65 m26 o34|for f-26|what a48
asleep|f107 o37|in f-26 o56 t43
assemblies|t45
assembly|t44
asset|g29 m25 t-32
assets|a66
assist|t37
assistance|q41 t44|is t45
assistant|t-70
association|n28
assume|t27
assured|b55 f-30 g79 t62
asthma|h36 t60
astronomers|s34
at|d-65 e-34 h-53 k-36 l-44 m-75 n-57 s-32|<link> c49 q-31 t-101|<mention> f28 g36 p25 t26|<name> a-42 b63 c-54 f-83 h-27 i-29 k48 m33 r37|<number> e58 h-54 k-28 l32 n-49 q56 s102|<somebody> f26|a c36 h46 k31 m37 p-26|about t-27|all f-37 i73 r36|any o-33 r58 t72|both f32|checkout t32|desk t52|dusk t-33|eight r42|every a47 f-35 g51 k-25 t42|first r-29 t46|five r-36|four t-29|half h42 p28 t31|home q-28 t-46|homopolymers t77|it a50|its m-25|lunch a51|lunchtime f54|me o51 r27|midnight j79 o26 q55 t67|mine f-35|most r-41 t-29|night i32 t44|nine f-31 j28|no p28 r39 t62|noon r-35 t25|number h29|once t31|one c26 f33 r28|our g50 n-29 q-27 t26|present i33|reception f26|risk j26|scale t-53|school h30|ten f36|the b39 e-40 f-26 h-30 l28 s-31 t-39|them c26|this j78 p25|three f-33 q27|today b27|us f30|weekends i44|what c27|work d26|yesterday c26|you f77 t34|your j-28 t65
ate|f176 i-31 o34 t25|a f34|the f27 t43
atmosphere|m28
attack|t75
attend|k25 t-62
attendance|g27
attended|q-27|the t33
attention|j48|<name> q26 t42
attitude|m76
auction|q25
audience|g39 m-27 t-38
audiences|g46 t-27
audio|t-45
audit|t42
audition|t-28
authentic|k82 n29
author|r35|and t39
authors|t73
auto|t38
automatic|r44 t27
automatically|q-35|on t35
autumn|t-40
available|g63 j37|and j25|at r29 t31|for g76|in t-54|on q25 t39
avalanche|t31
average|h121 j46 r42|<name> h33|of t31
avoid|j74 t-61|disappointment j60 t-31
awake|b29 d-33 l30
award|b43 n38 p-34 t-61|from n35|winning m-25 n56
awarded|c-28|the c-27
aware|q82 t53
away|c-33 f-37 h26 j54 l-25 o37 p-27 r43 s-36|<number> q68 t-26|and l-46|from r56 t42|to f27
awful|f35
awkward|o36
axle|r27
b|d38 g59 q46 r-28 t-35|<name> d28 s28 t-29|and q47 t27
babes|j47 m26
babies|f42 q34 t-33
baby|a-28 f52 m-28 o95 t-77|formula t45
back|c-25 e-29 g-38 i42 j-59 n-45 p44 q63 t-26|<emoji> s26|<name> d31 q29 t-39|<number> q-39 r28 t-27|after h28|and i31 q-30 t62|as c26|at q40 r-48 t-47|by k28 t-34|door r-40|for a58 t74|here d31|if i26 t28|in i33 k33 o30 q25 t-49|into t34|of a-27 c79 o38 r41|on t-37|or l29|pay n42|room r-28 t-32|the i42 t-27|then t29|this t61|to i40 l33 m44 p-26 q53 r-32 t62|up t91|with i-28|within q29 t35
backed|h48 k40
backing|t51
backlog|t58
backwards|n32
bacon|f26 t-33|rolls f27
bad|f95 h30 i26 q-26 r-50|knee f26|knees t33|on i-29|ones t31
badge|p29
badly|f62 i111 o57 t-30
bag|f-93 j36 o46 q25|<number> j28 r25|and q27 t-25
bagged|t-32
bags|f32 r32 t-30|of t50
bake|c28 m60|sale c31 f30
baker|c-38 f61
bakers|n27
bakery|c36|we i-33
balance|r-31
balanced|h46 t33
balcony|a26 f38 t34
ball|f33
balloon|t35
balls|f62 j26 t25
ban|t87
band|f-44 i-39 n28 q-46 t-45|<number> r31 t-38|is t49
bands|r28
bandstand|t-26
bank|a-53 b57 d-46 f-25 g-30 i-27 m-58 n-27 o36 q57|account q28 t51|details r63|holiday q48 t-80|on r28|with t26
banking|q40 t32
banks|n27 t90
bans|r31 t37
bar|f25 i-25 m29 t-40
barbecue|r83
bare|t-29
barista|h25
barn|t-28
barrel|c38
barrier|g27 l31
bars|a74 r70 t57
base|r46
based|g52 k-40 t27|on t41
basement|c30 t30
basic|k27 t54
basically|f29 j57
basis|t39
basket|j36 t40
basketball|t49
bass|f28 i-30
bat|a33 r34 t-49
batch|i40 k38 t-35|<number> i60 t-36|number i29 r29|that i-63
bath|a34 c-26 r-28
bathroom|c27 f38 t44
baths|q-45 t-60|are q-70
bats|f46 t-32
batteries|f31 t44
battery|i36 q-26
bay|a32 f27 t-50
bays|r-28 t-39
be|a-52 c-58 d-61 g26 j33 p-85 q26 t-35|<name> f35|<number> j32 q30|a c27 d45 j27 m45 t-37|able f63 o-27 t26|about r40|advised g46 q-26|an q-38 t95|and d27|answering t53|asked f-30 o36 r43|asking a39 t37|assured b42|at k40 n36 q-40|back i49 t47|calling t58|charged a31|clear t46|closed q-74|cross f-31|done m31 n45 t79|doubled j-28|fair f41|featured e54|first s56 t53|following e69|great d-49|happier n29 t41|held q-36|here q47 t33|home t45|honest a31 f32 j33 t-34|in a27 d30 f-50 o38 q34 r51|kind t35|left j42|mad j29|more m25|named j26 p28|next j-25|nice f29|off q64|ok m33|on f-35 i41 q44 t69|part m-26 t-48|passing f28|posted r36 t34|put r-26|quick j46|read t49|real t-27|ringing t60|seen m40 o34 t44|sharing n31 s30|shut f-26 q25|sure t40|taking f27 n27|the f32 j130 o-31 q-30 r-33|there j33 o40 t80|told o35|two r30|unavailable t45|up c31 o26|us t-27|voting f-38 t37|worth r48|wrong h106 l55 q26|you l26
beach||to t31
beaches|q30
beans|f85 r30
bearing|i73
beat|f76
beating|k37|heart k38
beats|k51|the k44 t32
beautiful|f-28
beautifully|k60 o30
beauty|m39 n42
became|f46
because|b47 d-32 g-31 i50 k-26 l-33 m31 p27 q31 r-60 s-47 t-45|<name> c25 f47 i-30 o60|<somebody> a-28 t-31|a p32 t41|i i46 t32|of i69 o40 p33 q30|one i26|our f31 i48|the i63|there r-28|they o34|we b40 c54 i-32 m-46|when t-29|you a83 i-30 j-27 r-32 t40
become|h30 i25 j36 m58|a b27 m44 t-28|the m41
becomes|c64 q49 t48|<name> c69 t32|<number> j26
becoming|t-29|a t-27
bed|f49 o38 p73|in p50|you f27 t45
beds|r53|<number> t40|and c79 t39|in c-35
bedtime|a31 t50
been|b30 d-37 g-28 h-34 o34 r-37 s34|<number> p35 t38|a t32|asked t-25|at c-25 n31|called n-28|easier k26|here o55|in t-43|named k29|on c39 n26 s29 t-27|passed b27 i28|possible m27|put f39|reported t49|shortlisted n-29 t-42|sitting j35|taken t61|there b31 l25|thinking o35 t49|through c53|told a-39 f52 i-56 t-46|using t39|very c38 p52|waiting o46 s46 t38
beer|c27 t-38
beers|f26
bees|t28
beetles|c29
before|a-31 b-26 d-34 f-42 g-52 i-27 j108 m-46 o-25 q44 r60|<name> c-31 j93 q64|<number> f-31 i27 q36|<somebody> c38 f-28|anybody i38|anyone p30|breakfast n56|i t-32|it j86 r-40|noon q29 t26|or t54|our c56 t30|summer t25|that f26 r29|the c26 l32|then a45 i37 o34 t-34|they j75|this q57|we f-29 l28 q-45|you j-77 k-27 m38 o-27 q66 t31|your j40 s39 t35
beforehand|t-53
began|f-27 s29 t-52
begging|j44
begin|g35 m26 o32 t-41
beginner|o31 t-33
beginners|o43 r34 t-62
begins|m90 q42|<name> q46|at m80 t34
behalf|r-26 t-30
behind|a38 c-42 k-56 n26 o54|<name> t-27|every n37|it a26|on i52 o27|the a35 i-59 r78 s26 t-61|you t46
beige|t-32
being|a-26 b44 c-34 o68 q67 r-41 t-51|a b64 k29|asked a-33
belief|k55
believe|d56 f29 h-29 o-39 q26 s86 t-30|every b-25 d32 m28|in b49 k-29|that k49 m36|what s56 t-30
believed|a-43 t-34
bell|a39 l39
belong|c26
belonging|b52
belongs|b48|to b33 f25
below|c-38 d95 f-74 k-28 m-41 n-29 p-28 s-27 t-34|and t-35|the t-27
belt|q-26 t39
bench|a26 t-42
benches|f30
benchmark|t111
benchmarked|t61
benchmarks|t75
beneath|t26
benefit|h47
benefits|r110
berth|s37
beside|c-30 o31 t-61|it o29
bespoke|g39 t34
best|c27 h-26 i-39 k-32 o-29 r-33|<name> n-27|goalkeeper n-27|in c-27|kept n-25|question f63 t27|time m29 t29|year i-31
bestie|b26 t29
bet|d52
beta|c39 t38|testers t36
better|b-43 c71 f-43 h38 j-36 l56 m47 q-44 r-31 s-38|and m43|at t26|off i28 m41 r27 t31|than a57 r-33 t-37
between|a-37 f-52 g28 h-28 j-31 n45 q49|<number> g45 n42 r-31|insulin t43|sizes r39 t57|the t-25|them c69|two t32|you m30 p26
beyond|t-27|every n39|to b27 k31
bicycle|f51
big|a25 d-28 e-34 g-41 h-50 j-35 m-40 n-38 o-30 s125|<name> t74|difference t74|news s26|things m-35 t-26
bigger|m64 t-30
biggest|j-37 n39|sale j-28
bike|f36|shed c32
bikes|m-30
bill|a-43 f-84 g28 h40 i-64 j-26 n-35 q-37 r40 s63 t171|and t-39|is g35|to t25
billing|a28 t43
billion|m34 n29 t91|to h40
bills|k32 t55
bin|a41 c33 f30 r55 t-66|it r54|store a33
binned|f41
binoculars|r29
bins|f-39 o-34 t-52
bio|s67
biologists|t52
bipartisan|t32
bird|c-25 d31 f40 j48 r-32 t-70|tickets j32
birds|q35 t-39
birth|t-36
birthday|f95 o62 t32|<name> n27 t-30|to t50
birthdays|o31
biscuit|d29 f31 t-30|tin f25
biscuits|f50 t-43|are i28
bishop|n51
bit|i-49 t-59|of f-26
bits|r27 t-39
bitten|t41
bitter|i30 t55
black||<name> t41
blade|t26
blame|o53 t27
blank|r32
blankets|f34
blast|t34
bleed|r27
bless|f27 p60 t40
blessed|b43 t32|to b44
blessing||and t27
blink|j40 m27
block|t31|<number> t42|and f39
blockchain|t80
blocked|r25
blocking|r41 t80
blocks|r-27 t113
blog|g40 s55 t62|<name> c34 g26 s28
blood|f-36 m39 o53 t-27|pressure o36
blow|f25
blue|a32 t-64
blueprint|j31 s30
board||by r-28|games t29|in j38 t-31
boardroom|c31 m32
boards|h27 q30 t-42
boat|a40 c-31 t-72
boats|t38|to t28
bodies|m43
body|j42 m49 r38
boil|f30 r52 s33
boiler|a-27 c29 q71 t-76|is f37|man f30 q32
boilers|t-28
bold|g47 k27 m39 t-42|new k39
bolt|t-26
bolts|t-30
bombs|d25
bonus|j30
book|a-27 c-42 e-28 i-29 j27 m-37 n-29 o-28 q-55 s-29 t-64|a j29 t-31|and m29 r-28|is j26|now j38 k28 t45|you h29|your j-37
booked|c-25 f-59 h53 i33 j54 m-27 q56 r-34 t-56|<number> t68|a i38|for i34 q32|the j29 o38
booking|t-69
bookings|q29 t-41
bookmark|t43|this t44
books|a-26 c33 f-51 j63 p36 t-90
boost|h28
boot|j27 r56
boots|f28 o-33 t-56
border|t118|is t37|the t34
boring|k37
born|f40 m46 t-29|in k26
borrow|r36 t-44
borrowed|f80 t-30
borrowing|k26
boss|c30 f-31 m-29 s53
both|f29 i-48 j-57 k-27 n-27|and a33|are a31 t34|legs r26 t39|parties t47|sides t57|towns p-26|ways q47 t50
bother|o56 r38|you t42
bottle|a-29 f-36 i56 k74
bottled|r54|water r57
bottles|t-36
bottling|g35
bottom|i36 t-31|of t39
bought|c-34 f89 i61 j33 o-41 p49 r-26 t-34|from j52|it f63|the i32|this t54
bouncy|f46|castle f46
boundaries|k29
boutique|k41
bow|i35
bowl|q44
bowls|p-31
box|j38 n-33 q-30 s-25 t-44|and t45|of t-32|office r-25 t-52|to r41
boxes|f-32 q-41 t-63
boy|a42 c38 j29 p-26|of a41 c35
boys|p25 t68|and f27 t60
bracket|i26 r46
brag|n60|but n62
brain|k28 o32 r29
branch|c28 o-25 p27 q37 t-66
branches|q68 t51|in q45 t53
brand|g34 q28 t-61
brands|n31 s46 t33
brass|f-37 t-36
brave|f27 m72 o31
bread|k-30 n28 q54 t-73
break|c-48 f26 k-35 m38 o32|the m33
breakdown|c32 t43
breakfast|c-45 g46 l-28 n104 r-30|and c-27 f56|in n26
breaking|s30|<name> g28|the s37
breakthrough|m48 t-50
breath|r-26
breathing|o38 r41
breathtaking|j33 k46
brew|q26 t-26
brewed|c29 k28 m43
brewery|n35
bricks|f48
brides|r29
bridge|t83|is q27|on o26
bridges|t71
briefing|t36
brighter|k37 m-30|tomorrow g26
brilliant|m26 p51 t58|and m37 p29 t45
bring|b-32 c-67 d-42 j-40 n-31 p-37 q75 t-46|a o-28 r-44 t-63|down t72|id t26|it f-31 o-28 t-68|the f-46 m32 o41 q-41 r-29 t-39|to i29|you g53|your f64 k41 t59
bringing|c-26 d31 f44 g-26 i32 p36 r27
brings|c-35 k38 m47 o-28 r61|a t42
broadband|q65|and t25
brochure|i88 t-41
broke|i60 j35 o-29 q26 r-36 t52|down i50
broken|n37 o30 r-54
broker|t-29
brother|f35 o28
brothers|a28 f29
brought|c53 f44 n-31 q-29 r-32|<somebody> f-30|a t38|in f61|the c36
brown|i30 o27 q-30 t-60
browse|t38
browser|t45
brunch|j26
brush|e32 f-34 r32|and i32
bsl|t-44
bucket|f31 r36 t-26
buckets|f29 q30 r-27
buckle|r54
buddy|t81
budget|c104 f-47 t88
budgets|t57
buffet|f51 t40
bug|c35 i76 p60 t65|fixes t60|reports p39 t27
bugs|c43 t30
build|c35 l26 m34 n-39 r77|the t25
builders|p29
building|j-26 k56 o25 r25|the k53 t44
builds|t53|are t33
built|a-37 c81 f37 k78 n28 t34|<name> t-32|a n50|by t55|for k40|in f37|the c47 f53 t-36
bulletin|i48 t-31
bunch|g29
bundle|t-31
buns|i-36
bureaucrats|t65
buried|t41
burn|c37 m27 t90|pit t32
burned|i28 t61
burning|j40
bursary|o27
burst|k29 t-27|main q37
bus|j-33 o78 t-63|<number> q71 t-45|drivers q30|from o28 q-28 r84 t59|home f77|is o48|shelter t45|was r25
buses|q-37 r-28 t-62|and o25
business|c-40 f-34 h28 t36|and t37
businesses|h75 m39
bust|t60
busy|n52
but|b-40 d-40 f27 i-54 k27 n36 q-80|<name> f43|<number> t-28|<somebody> c33 f-25|a t-34|has i27|hurry j42|i a30 c30 t61|if j25|not r-25 t47|one j27|our g58 n36|that i-28|the a-41 f-51 o36 p32 r34 t77|they a37 t-29|this n27|three k32|we f37 h42 l29 m28|what t32|when m45|you f-28 j-27 t-26
butter|f33 t-26
button|d41 t-36|that t27
buttons|r27
buy|c61 f-58 i-31 o-34 t55|<number> f27 t30|a p26|one c25 f-27 t47|the a32 m29 t-42
buyer|c32 f-43|rang f-31
buyers|j44 t-37|are j39
buying|f-28 t-44
buys|p27|a p32 t61
by|c63 d-27 e-50 g-38 h42 l-36 m-58 o-60 s-30|<mention> c36|<name> c108 g-34 j59 p-49 t-38|<number> a-35 n-28 q71 s34|<somebody> f-73 i37 t-36|a a32 q-29 t66|all m30|an f36 t73|default a25|election t48|four o30|half r27|hand r68 t66|it q25|itself t-26|law r63 t-32|me f34 i88 t-39|my n27|nine f25 q34|now o31|one c56 t46|our k-53 n53 t36|over h34|people k35 t55|phone t38|post t-37|postcode t-44|six p31 t32|someone r26|step t56|ten f29|text q26 r-38 t68|the g34 i-80 k-58 q27 s-32 t-30|thousands n27|tonight j53 t-42|two c31 f-32 t75|up h90|us c-33 i31|volunteers c29
c|c30 d37 q34|<number> q-39 t-40|and m31 t60|suite c28 g28
cab|f-27
cabin|r29
cabinet|h48
cable|f38
cache|i33 r59 t81
café|k26 q32 r31 t-72
cage|j29 t39
cake|f72 i-43 j-26 m-26 o-36 p62 r-42 t-36
cakes|f34 t-30
calendar|i45
call|d-32 e-26 i-25 j-27 l-26 m-59 n45 q-71 r43 s-44 t54|<name> i29 j30 r-27 t-65|<number> o38 r57 t88|a t26|and t31|at t44|closes q-28|in f44 t-55|it t-25|notes t41|out t-27|the k28 q32 t57|to j27|today q31|us n47 o30 t64|with r83 t48|you a40 r64|your r27
called|b-32 i-42 o-33 r-46|<name> t-29|on o29 t51|the n-27|us j27
calling|n72 t34|it n43
calls|d-38 f-28 g43 o-27 r66 t49|a l-28|and g34|you i29 r33 t55
calm|r38
calmer|r26
came|a62 h-43 i68 j-35 k-40 l-32 m-28 n-46 p29 r-72 t-63|back f-38 q-37 t30|early t43|from a32 c27 f-31 i58 t33|in a40 c-32 t-72|last f27|out c-38 i31|through f46|to o26|today c30|with o26
camera|t-41
cameras|l30 t-37
campaign|g34 n27 t-33
campers|p-26
campus|o29 q28|in o30
can|a26 b-32 j39 l-29 m-35 p-78 r57 s-31|afford j42 t50|and q31|anybody l28|anyone f28 l48|apply r30 t31|ask i53 r36|be b42 f-26 m-26 n-31 o30 t48|cancel r31|carry f28|change r-27|check t-50|come o52 t-30|disagree t64|do m72 t-36|fill l31 o47 t48|focus g25|get j28 r32|give r31|have j33 q-27 t-35|hear r31|hold t32|i a45 r29 t-48|just o27|lift a29|make t-31|move r-37|not e35 h72 o67 s78 t63|now t-63|only d28 t-31|print t51|reach f31|read t32|ring r-26|run o30|say a-27 f-36 s41|see a26 j56 r-38 t-46|send t26|sleep g26 o30|stand f46 t-35|still r108|take l25 q35 r32|tell o-26 t37|trust k54|turn t47|upgrade t30|use q26|we t-44|you d-29 f44 j63
canal|f42 t-33
cancel|f-27 i-30 j-26 q-42 t42|any t38|it r49
cancellation|t72
cancellations|g26
cancelled|q98
cancelling|t29
cancer|t63
candidate|i35
candidates|b26 n27
candle|k26 l37
candles|t-29
cannot|j27 s27 t33|be t51|believe t27
cans|t-28
canteen|a26 f-28
canvassing|f44 t68|in f29 t45
capacity|j32
capes|m41
capital|h54
capped|j44|at j44
capping|t72
caps|g66
captain|t-48
caption|c32 t-33
captioned|t27
captions|t-27
capture|k44
car|a-32 h-31 i-49 k-31 t-68|and f43|park q28 t-33
caravan|r26 t-37
carbon|c58 t44|steel t45
card|a-49 c-55 f-33 i29 j-42 k-35 q32 r32 t-32|and f25 t42|in t-26|machine q53|was t28|you t40
cardboard|r39
cardigan|a26 f-30
cards|a33 f-39 j-31 r38|and t81|are a29
care|a-26 b56 c-50 g44 h-32 i-38 j27 k41 p-30 q-33|about b43 m-28|for m27|home b30|is m42|to n26|who t51
career||researchers t40
careful|o50
carer|p27 t30
carers|f-29 r52 t-50
cares|b84 n26
caring|b26
carp|t36
carpet|q28 r33
carriage|f42
carried|c82 i-39 p44 t-30|up o36 t47
carriers|n40 o27
carries|q27|on q33
carrots|f78 i-26
carry|f60 i-31 r-33 t-61|it f30 r37|over q26
carrying|o30
cars|c43 f-28 i-28
cart|t77
case|c-27 e-25 j27 r38 s55|of f27|study j30 s34
cases|f-44|in t37|of q28
casework||team q27
caseworker|a40 c32 t38|<name> c32 t52
cash|q45 r43 t-44|alternative g31 t44|only f26
cast|n26
castle|f31 t-31
cat|f108 l27 t-47
catalogue|r-26
catch|f-60 p58 t-36
catches|o30 t-27
catching|t-33
categories|t29
category|t36
cats|f-27
caught|t-35|fire f50
cause|f-28 i54 r-26 t-44|was t31
caused|g27 m45 t-46|and m47|by g30 m-29
cbo|s54 t45
ceasefire|t55
ceiling|f36 j28
celebrate|o28 t-39|the m55 o32
celebrated|k37
celebrating|m34 t-38
celebration|t33
cell|t87
cellar|f32
cello|t-27
cells|t33
cent|n27
center|r64 t97|open r26
centers|t76
central|t41|<name> t34|bank t29
centre|b39 c28 n26 o-37 r-26 t-35|of b47
centred|g28 n-36
centric|g60 m-27
cents|h32|on h33
century|k38
ceo|c-41 g-29 t38|of t40
cereal|n48
ceremony|f57
certain|g31 i29 s28
certificate|a-32 f-40 i66 r44|on i42 t-36
certificates|p33
certified|i42 t31
cet|q30
cfo|g44|<name> g46
chain|a40 j26 t102
chains|q26
chainsaw|r31 t34
chair|a40 i-33 n28 o37 t-43|and a41 o32 t31
chairman|f48 h27 n28 t31
chairs|f68
challenge|k43 m57
chamber|t52
champions|m90 t-41
chance|d26 j46|to d26 j34 t50
chances|j53
change|a-50 c-34 d-25 f-48 g31 i-37 j-55 k-52 m104 o-55 q79|a m57|from q36|how s-28|in k-25 n-26|is m43|it r36|lives m38|on t-28|our b31|that t32|the t41
changed|f-38 i43 j-34 m-40 q50 r-50 s59|everything s61|in t27|on q-43 t61|our s26|the f32 q28|your t38
changelog|a32 c32
changelogs|t39
changes|c-29 f30 i-40 m26 q70 r-33 s28
changing|g29 i-36 k67 o37 t-69
channel|h54
chap|c44 f29
chapel|j-50 q55 r34 t-46|is j-48
chapter|t-40
character|k69
charge|f-66 g34 i33 p-29 q-39 r67|for o26 r-30
charged|a28 i74 o-56 r-49 t48|<number> t47
charger|r54
charges||are t36
charity|c-34 p28|shop c-26 p27
chart|e71 t33|and t63
charts|i43 m37
chase|n36|it f56 t43
chased|c40
chasing|p26 r30 t-30|a p27
chat|f-31 t-40|and r26
cheap|f-51 j51
cheaper|f-30 r30 t50
cheapest|t50|item t51
check|c25 d-26 j-26 o-43 r68 t34|if r32 t34|it f-31|on t27|out t36|that t54|the r70 t68|with r-26
checked|g31 i27 j36|and g37|by a-28|the i39|with a51
checking|i49 t-27|the i49
checklist|t34
checkout|t99
checks|i28
checksums|t65
cheeky|d-27
cheer|f69
cheerful|o37
cheers|p60|for p54|to t27
cheese|f111 r-27 t-34|and t27
chef|a42 f33 k37 t-34
chest|f44
chickenpox|q66 t-32
chief|m30 n26
child|f-34 i-34 j29|'s j37|care t32|deserves m61 t57|in h47 t43|is m-31
childcare|o25 t26
childhood|m31 s28
children|c-25 j83|'s c-28 j28 p27 r70
chili|t42
chilli|n26
chimney|c42 f-27 t-32
chip||in t41
chips|d31 f60 t-31
chlorine|q30
chocolate|c54 t38|milk c55 t44
choice|f-37 j34 k33
choices|t28
choir|a51 c43 n27 s49 t-28
choirs|h35 n30
choose|f-28 i-38 j45 m57 o-34 t43|<name> r25 t-30|between t45|the c27
choosing|f36 m-43 t-28
choristers|f37
chose|f29 i30|the f40
christmas|q42 t-33
church|r-29
churn|t33
ci|t61
cider|d32 t-27
cinema|f37 t-29
circle|g49 t-31
circumstances|g91 q-37 t-36
circus|t39
citation|t31
cited|t54
cities|n37 t75|that t46
citizens|b25 g26
city|t63
claim|o-32 r51 t-25
claimed|t49
claims|a-28 n33 r42 t-29
clarity|k45
class|a26 c25 i-34 k51 l25 m-45 o53 p-34 q64 r-30 t-33|<number> t-31|faculty n39|of t98|on q26
classes|q29 t-27
classified|t40|briefing t40
classroom|g28 t37
clause|s-27 t-55
clay|f35 r87 t-31
clean|a59 c27 f26 m38 o-30 r43|water m75 t46
cleaner|c27 t-28
cleaning|f34 g28
cleanup|a30
clear|r44 t40
clearance|t45
cleared|i25 t57
clearing|l30
clearly|j30
clerk||'s a30 l25
clerks|c36 t76
clever|i26
cleverer|l29 t-31
cli|t92|for t34
click|g31 j-28 r35 s32 t45
clicks|h-32 t-29
client|f-54 g25 t40|and t36|asked a37
clients|f-52 g45 m-44 n75 t-84|who g27
climate|n52 t46
climb|f39 t-26
clinic|i40 o30 q36 t-42|<name> t-32|and r28
clinical|j30
clinics|h35 t107
clip|f32 n27
cllr|n30 t-25|<name> n30 t-25
clock|c-26 j67 m-27 t38|is j60
close|a-37 c-27 i-39 q92 t-32|<name> j31 q31|<number> q31|at q54 t44|on q27|the t-30
closed|a-42 f-40 i-28 j-26 m-26 q182 t-38|<name> q83 r28 t-103|<number> c51 g30|both t36|for t-43|on q-55 t-26
closer|t-26
closes|c-31 f-27 h37 j36 o31 q90|<number> q98|the t51
closing|a45 f-28 i-28 j45 q32 r-30 t-99|<number> t-30
closures|q27 t29
cloth|r40 t-33
cloud|t27
club|b56 n38 o-32 q26 r-55 t-92|is q28
clubhouse|b29 f38
cluster|t92
cm|q-42 r57 t50|<number> t-50|tall r27
co|a-48 f45 g52 k-27|founder t53|op f48
coach|q48 t-29|<name> f26 t36
coaches|n30 q31
coaching|t-43
coal|f48 n35
coast|f32 k29 q-26 r-26
coastguard|k26
coat|f61 k42 p55 t-72|who f28
coats|i-28 o38 t-27|are f-39
cocoa|f40 t34
code|a-29 c-29 q50 r28 t87|is t25|you t41
codes|r25 t45
coeliac|o42
coffee|f45 h78 m43 q-30 r-33 s31 t51|and f-29 m64|is f32 t54|with p26 t74
coffees|f26
cohort|f-27 g35 t-65
coin|j28 r25 t32|not t28
coins|f33
cold|f49 k-34 t44|<name> f39
collaboration|t-34
collapse|t48|at t47
colleague|t43
colleagues|k-29 m-34 t74|who t74
collect|i-34|from r68
collected|a28 q-28 r-28 t45|from t35
collection|f-32 k54|is t48
college|f-31 t33
collision|t-25
colour|d74 e-32 f-35 m-25
coloured|i25
colours|t83|may t46
column|t39
combined|f60
combines|t50
come|a-51 b-32 d-30 e-27 f41 h-27 i-49 k-26 m-27 r-26 s-50 t-60|and k-27 r-79 t-47|by q55 t28|down p26|first c60 j38 n28|for r-28 t-27|from r28 t53|home t47|in f-43 t-45|later c35|on f-36 o31|out t-27|say t54|see m30 r42 t32|to t36|together m31
comes|a52 c28 i51 j-25 p-25 q65 t-121|<name> q68|back q-29|down f43|first t28|from q-28|on a53 q25|out f26|up a26 c46|with o27 r29
comfort|k33 l28 o27 t-32
coming|a61 c-34 d-35 f-32 k-39 m27 n-28 o-34 p-32 r-28 s126 t-42|<name> i32 s-37 t-30|back a27|home m37 t50|soon s47|to j27
command|t83
commended|c48
comment|d129 e190 h46 j-28 m-27 n-25 t-54|<emoji> t39
comments|a92 b44 d100 j-29 n-26 t-98|<emoji> d52|and s27|are b28
commission|q-29
commissions|t-28
commitment|g69 n55|to g76 n40
committed|b25|to b25
committee|a43 n43 q-43 t56|<number> g35
common|r42 t36|sense m36 t28
comms|k30
communities|b57 g53 t29|we m-25
community|b83 d36 i-31 l43 n-25 p-31 q-41 r-27|<emoji> m32|call t44|is b81 m26|we b-26
commute|k-29 t-35
compact|t50
companies|s-30 t82|that j34
company|i-29 l34 m-38 o42 q32|and t32|that t31|with n27
compare|r25
compared|t36
compensation|t-26
compete|n61
competition|a30 h30 k28
competitive|t-43|salary m26
competitor|j26
competitors|j69|are j53
compilers|t47|and t33
complain|f-32 h29 n28 t30|about t58
complained|f35
complaining|k27 t52
complains|t34
complaint|a101 n29
complaints|a89 g34
complete|k-28
completed|c-29|the t34
completion|g52 t29
complex|g52 m40 t-47
compliance|f27
complicated|t36
complimentary|t-31
compost|c27 t-28
compromise|g37 k51
concept|t41
concerns|b-30
concert|t-53
conditions|t-25
conference|b26
confession|t-26
confidence|h40 m54 o40 t-25
config|t35
confirm|i44
confirmation|t92
confirmed|q79 t113|<name> t28
confirms|t49
confused|t83
congrats|p89|to p89
congratulations|p71 q-26 t37|to c36 p81 q-26
connect|t-30
connected|e61 k30 m48
connection|m27 t-67
connections|b27 t-31
connectivity|g36 k-35
conscience|f28 j32
consecutive|n34 t-34
consider|t49
considered|q-32
constituent|f32 t89|in t41
constituents|n41 o46 t92|are o50
construction|t61
consultation|e25 g26 l30|on g26 l33
consumers|g36
contact|f-29 q-38 t54|us t30
contacted||by t30
contain|a48 f-29 i52 q54 r47|traces a48 r52
contained|g32
container|q29 t33
contains|t62
content|e29 g61 s37
contest|f25
contigs|t50
continents|n34
continued|n53 t-33|support t-25
continues|m40 t29|to m76
contract|f-38 r-30 t-46|before r-35
contracts|h31 t42
contributed|t90|by t42
contribution|t43
contributions|t53
contributor|t66
contributors|c31 t38
control|g30
conversation|c-28 k34 m83 o30 t-51|with i26 m40
conversations|g35|and g51 m28
cook|c35
cooked|n27 r40 t-32
cookies|t74|to t34
cooking|t-27
cooling|t61
copied|n31 o26
copies|r34 t-53|of r46
copper|r44
copy|f-37 t-74
corner|a39 c-32 t-38|of a25
corners|c48 f-29
cornet|f26
correct|d42 i33 t-28
corrected|c26 i47 l29 q27|in t38
correction|i137 t37|to i73
corridor|t-33
corvane|t40
corven|t59
cosponsors|t25
cost|f-50 h66 k-30 l32 r39|<number> t-36|me t26|more f32|of t89|us a30
costing|s37|you s37
costs|i-43 j26 s44|more r53|the r35
costume|f70
cottage|a28 t-36
cotton|i80
couch|t43
cough|o53
could|a30 c52 d-65 j72 p89 q-36 r-41 t-45|be h28 j44 s29 t-55|do t-26|find t44|get o30 t35|have f-30 i33 p41 t-34|not a58 g35 j-47 k32 l-25 m35 t79|save h-28|say t35|tell c39|you j29 l-33
council|a-35 f-81 i-42 o-34 q25 t-29|'s r27|tax t-49
councillor|n29 t-30
count|a-32 i-34 o49 r64 t30|and j30|on b30|the r29 t-25
countdown|j117
counted|c28 f32 t-27
counter|i-28 p-26 r25 t-39
counties|a32 q83 t102|are t47
counting|f63 h27 i36 t-40
countries|f51 h-31 n34
country|f-41 i-26 m32 n35 p28 t125
counts|b52 k-32 m59 t-98|and b49 g28 m29
county|f-57 g-29 m-27 n87 o-27|and n40
couple|p29
couples|t-30
courage|m72
courier|o33 t43|and t26
course|f-53 m-26 o-25 q-52 r-26|starts t40|you j31
court|m35 o26 q-36 r53 t25
courtesy|c98 t-26
courtyard|r29
cousin|f35
cover|a-31 n38 t-54|it n54 t-47
coverage|o44 t86
covered|f-28 j28 t-44
covering|g36
covers|a62 q25 r-26|<number> a76 t53
covid|f26
cows|f30
crack|i36
cracked|i32 l-28 t-42
cracks|t29
craft|k41 n33 t-34
crafted|k122|with k49
crane|q51
crash||on t34
crate|i32 t-25
crazy|n26 t-29
cream|t-46
create|m48 t63
created|t-29
creating|g-29
credit|a-28 c102 f-52 q-31 t25|to c71|where n28
credited|c80 i35 t-42
credits|f-27
crew|c80 d53 t-42|'s f49|at c64 t44|has c-26|in n30|that o27
crews|q-36 r35 t66|are t29|can r37 t28|who t52
cricket|l31 o26
cried|f83 t-48
crime|a34 c28 n36 t56|is n40 t28
crisis|s28 t38
crisps|f42 t-35
cron|t56
crop|p30 q40 t28
cross|f28 g36
crossed|a45 o27 p43 t43
crossing|c31 p25 t-41
crowd|n50 t47
crush|m40 n28 t-28
cry|f77 s37
crying|j37 t-36|in f-30
crypto|t108
ct|t33
culture||eats m37 t69
cup|d34 k-27 m35|of c-32
cupboard|a28 f49 o31
cups|t38
curate|g52 k34
curated|k72
curiosity|n34
curious|f26 t-40
curl|t37
currency|m30 t-28
current|q-26 r39
currently|l50
curtain|m28 t-47
curtains|f62 r35 t-32
cushion|f29
custard|f77 t-26
customer|a38 b150 g30 k-53 n72 p51 r-38|centric g30|service f27 n29
customers|a-52 b118 c-27 f-55 g-30 h37 m35 n-38 q35 r-33 t58|and b36|are b38 t-27|we t45
customs|t40
cut|f-66 g-28 j-25 o40 q-40 r38|it t30|off o69 t-46
cuts|t59
cutting|k40 p43|edge k45|starts q35 t37
cv|o-26 t-26
cycling|g32
cyclone|t30
d|a-26 f32|<name> t-32|c f58 t41
dad|c41 f42 t103|'s f29|was t33
dads|t-29
daft|o136 t-47
dahlias|r64
daily|a35 f33 m31|by n29
dairy|t55|farmers a30
damage|r30 t76
damaged|i30 t61
damp||and f37
dance|m26
danced|t29
danger|o28|so o32 t39
dare|m52 t-29|to m36
dark|k26 o31 t33|mode a28 k47 t35
darts|f42
dashboard|t66
dashboards|t57
data|a44 g81 i26 k-37 q-51 t88|<link> r28 t-47|and g28|driven g71|for t-49|is t-35
database|t32
databases|c26
dataset|t52
date|c-42 f-75 i70 k-32 m-27 q43 r28 t40|<number> r48 t54|flexible t42|for q48 t80|in r31|is i39|you l26 t38
dated|c30 r-28
dates|c52 j62 t-82|are h27 t37
daughter|a-39 n-38 q27|'s f35|has n-27|of t43
daughters|t40
dave|j68 t-29
day|a-51 c-39 d-35 e-38 f-48 i-32 s-59 t-30|'s t-26|<name> t-38|and j33|another m-50|at t26|before c38 r-47|for n60|four c29|from i30 l-28|late q60 t-33|of k27 t28|off c47 o42|one g71|or m27 n26|out n34|this h58 t32|to r29|was t33|with b27 g27|you j38 m-29 r40 t-27
daylight|r40 t-28
days|f-34 g-47 k28 r31 s-38 t-46|<number> t-29|after a26|ahead i26|and i26 n26 t25|are k26|for t-30|of q33 t79|off t-29|then i27|to q-41 r50 t30
dbs|a25
dc|t84
de|t59
dead|m42 r-32 t38|body m57
deadline|a34 q77 t46|<number> t45|is q49|to t28
deaf|f27
deal|f28 h45 j-29 r-27 t51|ends s28|in h53
dealer|q28
dealers|t48
deals|j28 t76
dear|c-26 q50|<mention> t46|<name> t25
death||of t30
deaths|h-26 t49
debate|g33 n87 t37|on n42
debates|t45
debt|h40 o35 t35
debut|k58
decade|g33 p36
decent|f-26 i-41 l27
decide|i-33 q31
decided|f-29 s56
decision|c-49 f-42 g25 q29|makers g40|was c-26
decisions|g33
deck|f-25 t35|and t52
declare|t39
dedicated|b43 g41
dedication|n59 t-30|and n47
deeply|b-25 t34|saddened t30
default|t40
defended|t50|<somebody> t50
deficit|t54
degree|f-46 t-44
degrees|t-33
delay|f-31 j31 m-26 q-37
delayed|q64 t-34
delays|q-30 t42
delegation|f37 t43
delete|r62
deleted|i57 s30 t-43|from s32
delighted|c-26 l27 t-29|that n30|to l28 t-39
deliver|g31 i-37 n39|a g-30
delivered|g30 n39
delivering|g43 k53 m51 t-50|a g30 k-25|excellence k39 m26
delivers|g33 h72 k49 t-28
delivery|f-27 h-29 i59 k-28 n-53 t78|ends j-55|on t26
demand|g34 h46 j67 k36|we j30
dementia|r31 s26
dental|c29
dentist|e31
department|g28 s30 t-26
departments|t74
departure|q72 t49
departures|q67
depend|h60 t27|on h60 t27
dependency|t27|of t27
depending|t-29|on t-29
depends|f-25|on r25
deposit|h-33 q-29 r34 t-33
deposits|t-36
depot|a-30 p26 t-66|gate t28
dept|f55
describe|d63 f52
described|i26 n25 t-29
describes|f47
deserve|b-26 f-38 k54 m115 r-29|it k27 t-48|nothing m-27|the t42
deserves||clean t28|to b49
design|m53
designed|k109 n-37 t-56|around k52|to k-31
designer|t-28
desk|c-30 j-30 p-37 r-34 t-58|<name> t-26|<number> t45|and q31|from q26|is f70
desks|p27
destination|k71 n55
details|m32 r63|at t40
dev|f51
developer|h26
device|m29 t62|in t26
devs|t64
diagram|p40 t31
dial|g26|<number> q30 r33
diapers|f36
diary|c63 f29 j37 t-49
did|c74 f41 k-41 l39 m-76 p63 r-37|<number> a31 c35|<somebody> c32 j26 t-37|for n72|i f26 t35|in a28 r39|it i-43 n30 t101|last n-29|not a-29 c-27 g34 i37 r-49 s-27 t28|the a29 s28|this l29|you j-69 l-30|your j39 l55 t-32
die|t41
died|c-38 p-25 q-38 r-30 t-61|on c-39 q-34 t-32
dies|c-30 j37 t62|aged t28
diesel|a48 t36
differ|t41
difference|f-32 g-26 h27 j-30 k49 m56 n25 r-35 s-30 t42|between m26 t25
different|i39 m-50 n28 t-38
differently|s57
differs|t66
digest|t46|<number> t52
digger|f48 q26 t-26
digging|s31
digit|r25
digital|k-45 m33 s27 t-26
digits|i26 r32 t54
dignity|k31 m34
dining|k53 q38 t-33
dinner|t-33
dinosaurs|f34 t-28
direct|r26 t-32
directly|t-29
director|f-27 h35 i27 p44|<name> c-41 f27
directory|t27
disabled|t85
disagree|d43 f30 t38
disagreed|p60 t64
disappointed|t33
disappointment|j60 t-43
disaster|t49
discerning|k27
discharge|r26 t49
disclosure|n54
discount|r-28 s73 t64
discover|j-38 k30 n27 s47 t-54|the s53 t-26
discovered|i27 s44
discovery|c27 m-31 t-30
discs|t-47
discuss|t30
discussion|t54|at g27
disease|r49
dish|r39
dishwasher|r25
disk|i37 t92
dispatch|c55
disruption|i76 t36
disruptors|k36
distributed|t60
district|h62 t151
districts|t55
ditch|t27
diversion|t-34
diverted|t-37
dividend|r38 t38
dm|a29 e54 f-33 r-32|us a-31 t29|you e51 t-30|your a41
dna|b73 g30 m34 n35 t-30
dnm|t88
do|b-29 d-43 h27 i-53 p-72 q-58 r29|<emoji> t-26|<name> f27 q25|<number> f-27 h31 t-28|a f49 i26|and b-31 m-29|anything f-25 t75|for f39 t26|have e32|if l-37|it c-26 k-25 n-36 r-38 t64|its t30|not c-35 d46 g-26 j55 k-33 o-32 p-32|nothing j42 t54|our m29|the c37 f44 h26 j37 o-32 r-26|this b27 o29 t-38|we n48 o27|what t29|with h26|you d-26 j-33 l34 r-36 t55
doc|t77
dock|t50
dockworkers|t56
docs|a40 t182
doctor|f35
doctors|r30 s95 t44
document|n28
documentation|t60
documented|t57
does|a27 c68 g-34 o-26 p-58 q-27 r55 s-28|<name> f38|a r33|and f38|anybody l32 t-26|anyone l32|home l-45|it c36 j43 r-56 t42|not c-39 q-30 r-46|nothing m44 r37 t28|quality l-35|the c26 l-46|what t36|your l56
dog|c-63 f97 i-25 k-39 n-29 o-41|and f35 o-28|is h29
dogs|a27 c-29 f56 o-25 r36 t-79|welcome r28
doing|a-45 n-32 p39 s58 t-56|it c26 i-31 p26 s32 t56|the r35 t-36
dollar|h32 t32
dollars|a29 t42
domain|t48
dome|k30 t-31
donate|t-32
donation|t-35
donations|f27
done|f-30 j-48 k-37 n43 o-37 p104 s-27 t-33|<name> p64 t-29|about f68 t80|and f27|by a27 f-27|it l35
donkey|f29 j36 t-36
door|b-26 f-46 j38 p-28 r32 t-86|for a45|is f26|sticks r28
doors|c57 j54 q-37 r-42|<number> t-34|close t-30|in t28|open t46
dot|a66
double|c-26 d53 i29 j-34 o34 r47 s51 t-50|tap d57
doubled|f37 h26|in h31
doubles|h28 j27 t-31
doubt|o51
doubters|p-35
down|a-26 b-39 g-36 h29 l-39 m-53 n-39 q120 r37 t-68|<number> n37 t35|a t31|again t50|at q70|between n31|by f64 t53|for c34 f38 q-33 t-31|from q-47|in t-27|on q-45 r-30|since q37 t-33|the f-55 g28 o-28 q-27|this q73|to c56 o29 q28|two p70 t39|with f-27 s42
download|e62 g40 t52|<name> t27|it h28 t-36|now t-27|our j26|the t-26
dozen|r28
dozens|a51 c29
dr|o35 q34 t28|<name> o35 q34
draft|i37 l33 t-30
drafted|c41
drain|t-31
draw|e68 m51 t-26
drawer|a51 c29 r75
drawers|f66 t-55
drawing|c26
drawings|f-27
drawn|f26 i25 p30|at t42
dream|f-26 g-28 m90 n-37 t-65
dreamer|k35
dreamers|m55
dreaming|m41 t-31
dreams|t-34
dress|t-43
drew|c70 f27|it c33
drifting|t49
drill|q35
drilled|i37
drills|f44
drink|p26 r53
drinking|t51
drinks|t-25
drip|k27
drive|r-37 t31|<number> o38
driven|g90 k38 m29 t-37
driver|a-40 f47 m-29 o43 p28 t30|'s j28|<name> f-32 p27
drivers|c29 t-61
drives|m52
driving|f-35 g74 m28 n-42 o36 p32 r-40 t-63
drop|d76 f-29 i-30 j60 m-29 r39 t28|a d78 e31 t-66|in q37 r-40 t-84|it d49|off n29 t39|support t42|your t36
dropped|a30 f26 i62 q-33 t52|at t25
dropping|k35 s42 t-34
drops|f44 q25 s40 t43|from q36
drought|t35
drove|a96 c30 o48 p63 t47|<number> o71 t43
drug|t28
drunk|f32 m30 p32
dry|f-42 i53 j-35 t27
dryer|r52
duck|f29 t26
due|f-54 g33 j-33 q73 t-38|<name> q85 r30 t-26|<number> t53|course g25 t-29|in t45|to q53 t48
dug|c36
dull|f42 t-32
duplicate|t-41
during|r-29 t80|the t45
dusk|t-53
dust|f54
duties|t36
dynamic|g40 k36
e|e70 r35 t-81|mail e75
e15|t30
each|a-34 b34 f-44 i-64 l-26 n-49 o35 q37 t-30|and p-25|day r31|one p26|other f47 t35|way o46 t50
ear|t-33
earlier|g47
earliest|q66 t35
early|c-25 e32 g-33 j51 n-28 o31 p-31|<emoji> t42|access e26|bird j39 q-29 t-28|career t40
earn||<number> h33 t51
earned|m39 t84|in t40|it m30 t-36
earrings|t51
ears|b29 n29 t-26
ease|k26 n26
easier|k54
east|f-28 t-47
easter|a30 t30
easy|r-29|<name> f39 t32|to o29
eat|f53 o-26 r85 t-48
eating|f77 t-40
eats|t27
economy|k43
ecosystem|g110 k-27 m-25 t-49
edge|f31 k37 r56
edit|o29 t-30
editor|t-37
effect|f-27 q76 r-33 t49|on q58
effective|m31
effortless|k54
egg|t32
eggs|r52
eight|i-31 n-31 q-39 r-37 t-72
eighteen|t-32
eighty|r27
either|a28 f-31 j-29 q57 r-51 t-33|of t42|way q32 t-53
elastane|t59
elderly|f35
elders|t74
elected|t29
election|t77
electric|m38
electrician|c51 r-34
electricians|r39
electricity|g34 t31
elegance|k29 m27
elevate|g30 k37 t-33|your t-30
elevated|g39 k39
eleven|c47 f39 h-26 j-35 k-40 m-33 n35 o-29 t-118|and r27|of c-31 f-27 r37|times f75|years t28
eligible|f57 t70
else|a-32 b-30 j42 l26 o29 q35 s-37|'s f45 r28 t-31|and i26|getting l-28|has j29 t-26|is t39|would n31
elsewhere|r-34
em|a37 d30 t74
email|c-41 f-60 i36 m-36 o-50 r38 s-29|<link> t-39|and t68|needed r30 t-28|required j28 t-25|you t39
emailed|q58
emails|f43 t60
embark|g-41 k57|on g-39 k42
embarrassed|o48 s29
embarrassing|j27
embedded|t-26
embedding|g33
emergencies|r44 t-41
emergency|n30|line t54
emissions|g65 k27 t30
employee|c27 n28 t68
employees|c32 t58
employer|n29 t-26
employment|r74
empower|g113 t-28
empowering|g37 m-52
empowers|g52
empty|f27 j33 t53|chair t37
enable|g-47 t42
enabled|g29
enabling|t-28
end|f-30 g76 i-33 m-25 n-43 q53 r53 s53 t-40|of e26 f25 g-30 m42 r-38 t50|to g38 k39
ending|f33 r-29
endless|t-32
endorsement|f46
endpoint|g52 i42 t39
ends|j85 k-27 q94|<emoji> b27 s26|<name> q53 r35|at j39 t28|in q59 t39|midnight j72
energy|m68|in m61
enforcement|m27 t45
engagement|g38 h-35 k-37 t-47
engineer|i-36 q60 t-58|remote t37
engineered|k31|for k29
engineering|t29
engineers|f-27 q80 t35|are q37
engines|t-30
enhanced|g44 t-30
enjoy|b47 k-26 l30 t-31
enjoyed|t72|speaking t50
enjoys|f38 t-35
enough|b-26 j63 o26 p28 r-35|and t35|is m59|of n27|to t26
enquire|j25
enquiries|g58 m27 t-28
enrolment|j41
enter|e53 j33 r33 t50|the j56|your t53
entered|t-29
enterprise|g34 n32
enters|g30
entire|t47
entitled|o26 r34|to o27 r34
entrance|a-26|is r35 t63
entries|a25 e28
entry|e33 p-27|for t-30
envelope|f31 i51
environment|k63
ep|a31
epa|t81
epoch|t79|<number> t79
eps|g119 t52
equal|k28 n29|pay t26
equipment|g46 t-30
equity|g28
er|t26
error|i33 p31 q-27
escalated|g59 t26|this g59 t27
escape|k33 t-33
esp|t61
especially|f-42 o33
essential|t27
estate|r39 t-41
estates|a30
estimated|q27 r31
estimates|o29 r37 t49
et|t73|al t31
eta|i84
eu|q27
eur|t59
evac|t39
evacuation|t76
even|c-37 d-40 g29 h27 n-44 p43 q27 r31 t-33|a f-27 t27|bigger m-28|know g30 j32|when q31
evening|a-28 k40 l38 n-34 r-58 t-65|and f44|for o36|of k42
evenings|f-41 o-26 t-43|after t34
event||is t39
events|k28 m53 t-29
ever|f-35 g-56 i-31 j37 k51 l39 n40 o-28 q-35|saw c32
every|c74 e28 f-30 h41 i-66 k35 m26 n-26 q-68 r-50 t-26|<name> f29 j25|<number> d27 h95|child k28 m43 t36|day j38 m27|family q29|level g25|member t37|night c35|one o29 p27 t35|pair t65|penny m28|pound t-32|question t30|time o55 t38|touchpoint g65|year f58 h30
everybody|i-26 j28 q-44 r-29 t-51|else p25
everyday|m40 t-26
everyone|a47 b40 f25 g-35 p-36 r-44 s-49 t28|'s f28 j29 t38|affected b30|and a47|at o29|by t54|else j30|except f39|in t50|is m40 t-31|on c25 j26 t36|who f-31 p-39
everything|c-32 i-29 j52 k84 l-32 n34 p48 r-68 s45|and f50 p42 t71|else q25 t70|must q-37|we k-25 p25|you t-28
everywhere|a26 n-25
evidence|f-29 i31 l29 r39
evolving|g36
ex|j47
exact|h48 t-30
exactly|a32 f25 h28 i-26 m30|the m41|what f28
exam|c46 f-29 q50 r36
example|t27
examples|i25
exams|t-40
excellence|b-43 f-29 g26 k82 n77 t-71|and g-48 n61|is m40 n25
excellent|t41
except|f101 i49
exchange|g69 t47|on g59
excited|c-28 t-67|to c-26
exciting|s65 t-71|times m28
excluded|t63
excludes|g29 t58
exclusive|e30 k74 n-44 s32|<name> k27|perks b27 k28
excuse|d-33 f28 j127 t-40
excuses|i25 j97 m102
executive|g27 t-37
exercise|q32 t-31
exist|f26
existing|t29
exists|t51
expect|i-36 m26 q117|a q35 t39|to q63
expected|g84 t102|to t33
expects|q30
expensive|t32
experience|b29 e-38 g68 i-41 k114 m32 o-31 q-36 r-48 t-30|and k51|here e-32|needed t53|the t-55|we t45
experiences|g-29
expert|l33
experts|n-41
expire|q37
expired|t55
expires|t35|in t38
explain|l39 o63 t-49
explaining|c27 f49 j47 o35 t-31
explains||in t62
exposure|t29
extended|t37
extending|j33
extra|d-30 e-28 f-35 i-29 o35 p27 q39|<number> h30
extraordinary|n50
eye|f65 r56|and j26 t29
eyes|i35 r34 t-53
f|t-26
fabulous|t-27
face|a-27 r47|it o-27|painting r42
faces|j49
facilities|k28
facing|i37
fact|c34 h58 t41
factory|f-27 n41|in t51
facts|s25
faculty|n43
fade|c29
fail|f28 h79 l-34 m38 t-32
failed|i62 o32 q33
failing|h33 t36
fails|m27
failure|g27 m33
faint|o29
fair|a60 f-47 i51 o-40 t-32|brilliant m42 t35|few a-28|question a60 t-38|to f37
fairgrounds|t64
fairly|i44
fake|t68|news t67
fall|c-26 t-27
falling|t-27
falls|m26 t-26
false|f27 j29
families|b57 f-67 g-46 h54 j48 n-29 o117 p-28 q-53 r-40 t58
family|a-34 b249 c-26 f-50 g-33 k27 m-50 n-46 p-42 s-38|'s t34|ask r-28|is m28|of t26|run t-29|to b38 t40
fan|g27
fancies|q25
fantastic|g35 k26 m57
far|a-44 c52 f83 j-33 l30 n-42 r-44 t52|<name> t68|<number> c84|and l30|the t38|too f67 o39|we k31 t37
fare|r77 t-50
fares|q29 t-50
farm|r26 t63|bill t80|in r35
farmers|a26 c62 f-35 h55 l30 o65 t105|in a31
farms|t27
fast|g27 i27 j174 n-30 q-38|for j-30|paced g36 m39
faster|f27 g33 h30 j35 k52 t31|on t33|than j45
fastest|n40|growing n44
fat|f25 o26 t-31
father|t-32
fault|i140 o89 p-29 q68 r-41|at q51|not i-39
favor|t26
favorite|f51 t30
favour|t-27
favourite|d37 j-34
fearless|k30
feature|b25 t31
featured|e54 n27|in n40
featuring|c29
fed|f52 t-33
federal|a26 m106 r50 t62|dollars a30|workers m41
fee|r38|<number> t33|for t-34|is f58 q-26 r-38 t33
feed|m39 o33|us m50 t30
feedback|b126 n64 t-41|is b50 g25
feeding|f32 o59
feeds|m30
feel|a-28 f-53 j-43 k26 m50 o37 r-42 t-29|that b54|the h28 m32
feeling|f-28|lonely t66
feels|b54
fees|a31 k26 t33|and r50
feet|b26 k28 m-36 o-28 t35|of t43
fell|f42 h-34 i48 t27|<number> h-33|by t65
fellowship|c26
felt|t-33
fema|q46 t34
fence|j31 t-28
feral|f39|hogs f39
ferries|q33 t39
ferry|a-32 q34
fete|q27
fever|r52
few|f-59 j82 t-52|people a52 m26
fewer|f-28 g60 m25 q40 r40 t59
field|f42 i-26 q27
fields|t-42
fifth|h27 t-41|year n26
fifty|f28 h39 j45 n60 r-30 t-41|thousand j30
fight|d66 f54 t53
fighting|m37 n26 t40|for m44 t44
figure|a-34 f-41 i45 n66 q73
figures|f-34 r-29 t-52
file|q26 r102 t76|and g29|system t40
filed|r40
files|r37 t90
fill|o46 t-26|in r-34 t-43|it l30 o27
filled|c54 f-35 r27|in a36 j26 t-25
filling|j58|up j35
fills|j42 r27
film|f36 q40 t-38
filter|c44 q-25 t28
filters|r36 t85
final|l29 q-30 r-29
finalists|p-54
finally|m-26 s39
finals|t29
finance|g59 t-65
financial|m-26 t35
find|d-28 g-34 k-28 m55 n-28 s69|<name> f27 t26|a m47 n40|it q26 s28|more f37|out s104 t-47|that j30|us t41
finding|f45|that r26 t38
finds|a25 f-38 r29
fine|c-37 f38 j-39 m-35 o56
fined|h32
finger|r51
fingers|f33 r30
finish|a-25 f59 o44 q36 t-57|the r26
finished|f43 h-26 k-42 m-27|<somebody> c33|the c25 f50 t36
finishes|q30
fire|c-27 f43 h29 r-42 s37 t43|alarm g34|at s51|hall o25
fires|t33
firm|c39 i25 r53 t-35
firmly|g44
firms|a27 t-44
first|a-32 b49 i-30 m-38 n-30 q-41 r67 t-33|<emoji> e29|<link> s55 t38|<name> i27 o30 p32 r40 t-26|<number> j102|and g27 t-39|call r-36|come j41|comment r27|half i27|in t27|is t-26|line t-50|look k26|month r-26|name t46|night r27|one s29 t-37|order t57|served j41|ten p32|then t70|thing i44 r43|three f34 r-31|time f62 n38|two f-31|week o36 t-26|year q28 t-34
fiscal|t40|responsibility t40
fish|f56 n-28|fry f50 t68
fishing|t64
fit|a30 f-38 g-34 k-27 t27|the o27 t38
fits|a35 t83
fitted|q26|the q29
fitting|j33 t-51
five|a-26 d-26 e42 h56 i46 j-31 k-29 m-25 o-31 s64 t-35|and f29|days i35|minutes f-32 m49 r27 t77|of t59|star h40|year n-27|years m-31 r28 t-33
fiver|e40
fix|i54 k63 r-36|is i39 o33|the i37 r-27|this t42
fixed|a78 c53 f-61 i91 j-36 n37 q50 s32 t-52|deal s26|in t33|it n56|term t32|the c-28 f-37 p34
fixes|f-27 n27|the t-43
fizz|k25
flag|d41 r40|flown d42 t31
flagging|p44
flags|c50 t37
flagship|g-32 n31
flash|t-41|sale t-35
flask|c29 t-28
flasks|a31
flat|j-38 q-37 r53 t-68|<number> c27|for t27
flatbread|c31
flats|f-26 t-46
flavour|e29 k69
fleet|n26 q33 t27
flew|c-28 f54 t49
flexible|k45
flight|r34 t-50
flights|i38 q72 t-39|on q42
float|c29
flood|c35 t-55
flooded|q29|in t46
flooding|b30 m30
floods|t63
floor|a-35 c28 i-39 q34 t26|to c28 t47|with f37
floors|t-35|<number> t-26
flour|r-26 t-35
flow|e29 g30 t-49
flower|j27
flowers|t-51
flown|d42 f37 j-34|back j-35|over d42 t31
flu|c-25 q83|shot f26 t38
fluent|t-30
flying|j61 p-29
foam|f36 q-39
focus|g26 k49|on k54
fog|f85 q61 t-53|at q32
fold|c57
folded|f36 t-26
folder|c30 i27 t29
folding|p28
folk|b35
folks|a31 q-29 t99|at t36
follow|e128 g-25 j-34 s-29 t-32|for d51|like d-48|the f39 k27 t47|us e31 s-33
followed|t-30
followers|e64 n-35 p-28
following|a29 c-26 e68 f-50 s32|<name> q42 t40
follows|t-27
font|f51
food|k60 m-33 t-45
foodie|k-34
foot|s-36 t-29|mast s-32
footpath|q32
for|b-34 f-47 h-65 i-29 p39 s-34|<emoji> b30|<hashtag> d43 t34|<link> r72 t44|<mention> n33 t41|<name> a49 c-37 g72 h30 i73 k-56 s-28|<number> a-32 h-36 i-50 k67 n37 q-29|<somebody> a-42 c45 f-31 j-37 o-33|a e59 g-77 h-46 i29 p-43 q34 s42|about o-27 q25 r33 s30 t-49|action t-26|all g46 t-62|and f25 i29|any c39 f-29 g27 m46|anybody i26 o31 t-33|anyone a29 f-28 n28 o76 t-62|anything n27 r52|as p28 t55|asking t-34|being o30 t-27|beta t31|children g28|customers t28|delivery j26|each e40 m36|eleven t30|every a37 e63 m25|everyone a93 k54|everything t46|excellence g29|exclusive e47 t37|fema t29|five i43|flagging p44|folks o29|former t44|four c-29 f35|free j41 t31|good t-35|having t44|hygiene t48|in a25 m42|it a-33 c37 j-26 o33 t58|just m36|later d75 s45|less m39|letting a-28|life t-25|long j63|lunch f27 t71|making n65|me j57 l27|money f25|more b25 d40 e-39 m-31 t-50|most t-33|my t69|new t-30|next t-27|nine l29|no a-25 f37 t-32|not p36|nothing c61 i-32 r46|now i35 q38 r42 t-55|one c28 j33|ordinary k38|our d-25 g-26 i-39 m25 n-51 q69 t46|over n27|parents q26|people a-35 o45 q31|playing p-41|q3 g28|residents g-39|sale f39|sending f32|seniors t27|shopping p-50|six f-37 i36 o-28|small r26|some t-27|someone l29|something t-43|staff t-37|students t37|ten a25 t33|that c49 i47 q-28 t-41|the c-33 d49 e55 h-32 k34 l28|their q27|them i32 o26 t30|themselves n33|these r-34|this j32 n49 r36|those k48 o51 t-29|three c29 f-41 i-33 r50 t-55|tomorrow j29 q-26 t34|tonight n-32 r27|trying p-40|twenty o27|two i55 o26|under q33 r-41 t31|up q55 t-36|us b60 m-31 n26 p92 t73|waiting p-63|water t53|what m60|working m46|years k47|you b38 h27 n-32 o28 t-28|your f34 j32 p-58 r-42|yourself j-40 k-32 t47
force|g25 t57|for q-27
forces|t26
forecast|f60 q98 t-48
foreign|t35|wars t31
forest|r28
forever|j72 k54
forged|m75
forget|f34 j-36 m65 p28 r34 t41|it p31|the r51 t41
forgot|f78 i34|to f34 i32
forgotten|t29
fork|t71
forklift|f71
form|o59 r62 t-52|and c29|is t-26|no t53
format|i25 t33
former|f-25 l28 t80|<name> t48
forms|f-32 r40 t-71
formula|k28 t89
fortnight|o28 t-49
forty|c60 f44 p64 q-44 s-37 t-27|bags f28 t53|foot s-32|minutes f29|of a32|years c32
forty-one|c57 p29 t-57
forum|a37 t40
forward|f-51 g67 i-25 m66 n-26|it r27|to g35 t80
fossil|t42
foster|l37 n-31
fought|t59
found|c85 f42 g-34 h-39 j-40 n-28 p33 s33 t-34|<number> f33|<somebody> k31 p26 r29|a f33 r40|by c27 r27|it t78|one f27|out c34 f41 i31 t26|the c59 f-26 i56
foundation|t29
founded|t-36
founder|f-26 m58|<name> m30 t27
founding|j40
fountain|g26
four|b-37 c37 f38 m-62 q-52 r-37 s-31 t-60|<name> n30|and f-29 o33|days t-31|feet t43|hours c38 r35|in h39|minutes p-29 r26|months r41|nights f39|o'clock o34|of t36|people i26|times c65|weeks g32|years c29 h43 n-26 t40
fourteen|f-26 o-30 t-91
fourth|l27 p31
fox|f52
foyer|t-39
frame|c49 k27 t-28
frames|t-44
framework|g99 s44 t-38
fraud|t27
free|b-36 d-51 e53 f-33 g-58 h-62 i-32 j-27 m-45 n-59 p-38 q-38 r86 s-66|<number> r34 t-43|and f35 r-34 t-75|buffet f41 t61|but j25|delivery j-36|entry t-36|for j40|from m28 r26|guide t-31|hearing c-29|if o27 t-42|in r41|on c29 t43|parking r-29 t28|shipping t53|soup j31|till r67 t52|to c45 t-102|trial q72 t37|until t28
freedom|j28 m52 t49
freehold|l-28
freeze|r26
freezer|a40 f-38 i36 t-35
freezing|r33
freight|k61 t34
fresh|r-32 t-25
fri|f38
frictionless|k34
friday|f-42 j55 q58 s41 t-45
fridays|b28 t27
fridge|c-39 f51 i45 r29 t-53
friend|d49 f-56 o-29 t58|who d55
friendly|k57 t-40
friends|c56 d41 e125 k-28 m-36 q-29 r-31 t26|across t31|at c27 g29|to e34|who d36 e34
frightened|f-37 h30 o26
fringe|t-31
frog|t-29
from|a54 b-50 c36 d-59 e-61 f-43 g-48 h-37 j-58 l-28 m-47 p-36 r35|<hashtag> c73 d43|<mention> c50 s69|<name> a31 f-52 g-41 j-32 n-32 o-51 q42 s-32|<number> c39 g-36 h-54 k-32 n46 o52 q104 r-54 s31 t-56|<somebody> p39 s31|a a-29 f54 h-27 k-37 n53 o50 q-28 t43|about q47|all t28|an i32 m25|conversations t64|day g35 r-30|four o30|free t44|home f29 o29 r27 t25|invasive t36|it o34 q29|just h-26 k34|last f28 t-25|left c37|me f27 q28 t-42|my f-31 r28 t-34|next a29|noon q55 t-27|now h25|one h30 n30|our a28 g-43 i37 n-27 r61 t52|platform q-26 r71 t38|school a29 t-41|stdin t38|ten t-29|the a-31 l-34 o60 r-60 t-73|this a32 m45 q-56|three h25 l29|today a46 f-28 t-53|tomorrow q34 t43|us a-32 f-33 q54|yesterday a37|you g27 i54|your j30 t-32|zero h28 r27 t-31
front|c-45 j36 n-34 t-34|desk c-27 t-45|door j32|page s29|row f43 t39
frost|q41 r35 t-50
frozen|f-32 q40 t36
fruit|a36 m28 r-28
frustration|b43
fry|f50 t68
ft|q26
fuel|p-27 t85
full|a-47 c-40 d-39 h-46 j29 l-28 m-82 n-46 q58 r-29|<link> t40|data t29|list s30 t38|of q-33|potential k40 m-31|price j59|refund i29 t31|so t38|stop o30|story s32 t-29|table t-43|time j39 t-32|tonight q28
fully|k-35 t-26
fun|o26 t-60|fact t28
functional|t36
fund|f-27|the t49
funded|j27
funders|s28
funding|t75
fundraising|g31 k51
funds|t51
funeral|c-32 f-41 o48 q64 t-78
funnel|g61
funny|f32 t-28
furious|f35 s48
furniture|k47 n28
further|f31 m-28 r-44 t-33|information g25|notice q25
fuss|f56 l26 t-27
future|f-39 g44 k33 m67 n29 r-36 t-32|is t34|of g43 k51 m-34|proof g29|self m-28
fyi|t35
g|p26|and p28
gain|k33
gala|n32
gallery|t-39
gallons|r32 t35
gamble|j55
game|f-42 g59 i-28 k72 m77 n38|changing g42 k30 m43
games|t68
gap|f-45 m-31
gaps|t-33
garage|m27 p-25 q-33
garden|c-30 i25 k35 o-32 r-33 t-78
gardener|k33 n30
gardeners|h30
gas|f-42 h75 i-39 q26 r40 t51|is h45 t32|stove j33|tax t38
gate|i-35 q119 r32 t-49|<number> q47 t34
gates|t-45
gateway|k30 m30 t-33
gauge|q28
gave|a-38 c35 i57 r-38 t26|<number> m25|<somebody> c64|me t43
gcse|o33 t-37
geese|f104
gel|i30 r58 t-29
gem|m29
gene|t42
generation|c37 t33
generations|m64 n61 t26
generosity|c28
generous|t-33
genes|t78
genome|t69
genomics|t30
gentleman|f49 p38|who p26
gently|j28 r63
genuine|k63 t28
get|a26 c-62 d46 e62 f-29 h-26 i-25 m28 s-60|<number> t57|a a28 d27 i-27 j74|asked a-29 t-30|away o65|first k26 t-26|here o32 q33|in j32 r-39 t-52|it a-29 b50 i-26|one i40 q41 r-26|our l28|out o30|someone f26|that r63|the e31 g25 i38 r-46|them o-36|this a29|through t-26|to f32 m26 t101|up o25 r28|what m26|wrong m53 t29|yours t41
gets|c-35 d92 e74 m-30 o45 p-29 r-52|<number> d54 e38|a d48 o-32|an t-37|security t47|the i30 t-26|you e31 n67 t47
getting|h57 n41 o-28 t62|nine l-28|started n36 t-27
giant|t54
gift|f-31 m51 q-27 r-37 t31
gifts|g27
girl|t-27
git|t33
give|g-30 i-29 j59 p-28 q-32 r40 s-28 t29|<somebody> j27|a t58|it f47|the t-31|them r34|up t-39|you r-32|your k26 r25
given|o-31 p26 q-32 t-36|back i26 t31
gives|i-26 r73|power t40|you o30
giving|b31 f-35 r35 t-26|a a26 c39|you r41 t38
glad|f-43|of r28|to t27
glass|f-46 g32 k45 t-66|and r37
glasses|r50
glaze|e28|and t30
global|h32 k26 t30
glove|g26 t-26
gloves|p28 r36 t-43
glue|t-32
gluten|t-35|free t-30
go|a63 h-25 j54 k-35 l-46 n-25 q33 s-35 t-67|and c49 r-25|back r30|before q-38|by r44|first f57 r26 t38|in c-29 q-31 r46|into i27 o55|on f27 r-55 t-25|the m41|to d28 g27 o-42 q63 t39|up q85 t-44
goal|n29 p27 t34
goalkeeper|n-27|in n-27
goals|b30 m39
goat|a40 d46 f47|is f25
goats|f29 t30
god|t43
goes|a32 e51 g-39 l-31 n-25 p-54 s-27|back f30 i-31|down a27|from q60 r-32|in i36 r-26 t-47|off r25|on c45 o37 r47|out t-35|through e32|to c42 j-26|up a34 f29 i53 j51 t-26|wrong t34
goggles|t-34
going|a41 b-38 d-31 f40 h-32 j45 o43 r-52|back a37 i26 k28 m63 t57|fast j85|forward g27 t-37|in c26 f-43|out a87 f36 i29|round t-41|through i38|to a-36 m-35 p28|up t-50
gold|c46 f-26 k29
golden|b26 n59
gone|a31 g-30 h-28 j152 m-63 s-35 t-47|<emoji> j44|back i49|by f42|for q29|from c37 n26 t51|in j65|it j46|to i40 t-39
good|c47 e-26 i-41 j-26 m55 o-41 p72 q25 r-37 s-36|<name> f40 q46|as i27 t59|at t27|coffee f55 t44|day f47|deal f28|enough a46 i45 k31|for n48|man t59|on c25|one c36 t49|ones t37|paying m44|people t52
goodbye|k55|to k56
goose|f54
gorgeous|k39 n33
got|d-38 i55 k-43 l33 m-67 o58 p51 q-60 t26|<name> i-25 o44 t51|<number> f66|<somebody> p32|a a37 l68 q32|an t33|four t31|it c47 i46 n25 p37 t35|more n42|my g35|slower f29 t26|something i-36|stuck f-26 t-25|that t-28|the c25 h29 i42 r-26 s55 t-30|them t78|there c36 f35|this i36 o31|to l-28|your b44 p33 t-36
government|f38 t83|has t80
governor|t82
governors|t-27
gp|r32 t25|appointments f32 t48
gpu|t60
grab|j25 m45 r-27 t-52|your m27|yours j42
grade|g36 k31|<number> t-29
graduate|c49
graduated|c26 f51 t42
graduates|t29
gran|f45 t-40
grand|t-33
grandad|f52
granddaughter|f25
grandfather|a39
grandmother|f29 t34
grandpa|c28
grants|c-29 q57 t57|for t50
grass|r58 t-47
grateful|f30 n-32|for m34|to p42
gratitude|m32 s25 t-36
gravel|a40 f72
gravy|c-25 d31 o28
great|a-41 c30 d-51 f58 k26 r-42|discussion g28|leaders m-26 t38|people t-35|to f44
greatest|b33|asset m40
green|f-42 j-31 l45 t-52
greener|g-28
grew|f80 t74|up f80 t69
grey|a94 c-40 o-27 r34|is r33
grid|g37 i-27 m42
grieves|t37|with t37
grit|r55
gritters|q28
grooming|k25 t49
ground|e26 t32|floor f-28 r-31|in t45|up k37
grounds|t80
group|a39 c76 f32 j-27 r-26|<number> a37
groups|f-27 q33 t-32
grow|d57 h36 n26
growers|t39
growing|t-53
grown|c28 f48 t-39
grows|c54
growth|n-26 t-45|mindset g26
guaranteed|g30 k31 t-27
guarantor|t-28
guard|f-36 m26 r28
guards|p29 r28 t-35
guess|d104 i49 j-29 n79 s89|and r29|is i53 t-34|what d39 s25 t-27|who n42 s77 t50
guesses|d89 s30
guessing|f48 i58
guest|c59 j-26 n-47 p37 s56|list e28
guests|f-29 m55
guidance|t47
guide|c-26 e77 f-36 k30 o32 p36|is r30
gull|m-30|is m-31
gusts|f36 q39
guts|m30
gutter|p27
guy|r26 t32|in t32
guys|b33 n31 t-31|are b30
gw|n29
gym|b27 t64
h|f-34|r a25 t62
habit|k27 m39
hack|h25 t40
hackathon|t28
hackers|j51
had|b-42 g-46 h-27 i25 k-49 l-31 m-34 n-58 o36 r-39|<number> a55 i-30 l31 t101|<somebody> o34|a i-25 n-32 r29 t-54|all a-36 f45|and n32|been f-42 t39|damage t31|eleven o28|four f-26|gone f60|it c41 t-28|its t92|my s27|never f-32|no c38 f-26|not i32 o-32|that i34|the c-36 f-60 i35 s25|to f41 o62 r31|told r48|your t29
hair|b29 f-39 o53 r29 t-35
half|a-29 g-38 h62 j-33 k-45 m-25 n-37 o27 r54 s-37|a c-30 f51|an t-29|are h92 t81|finished t36|hour f-46 o33 r-27 t-62|of a29 i51 j36 r42|past r43|price a29 j-29 o45 t-28|staff t72|term f-34 q-32 r-30 t-58|the h38 r-42
halfway|o30
hall|a-43 h-26 j-26 m-28 n-34 o-28 t-28|<number> t44|is q-43
halls|k31
hallway|f42 t53
halves|f42
hamper|e41
hamster|f64
hand|c-35 g-45 k55 m-49 n-51 p37 t-28|in t-43|over c31 f36|stitched k69 t41|wash t63
handed|o27 q-28 r-27 t-68|over o30
handful|s30|of s30
handing|e33 j26
handle|a26 f38 i61 t35
handled|g36 t57
handling|i-26 n26
handmade|t26|in t44
handover|a39 t-31
hands|d32 f28 o62 q-28
handwriting|f31 t-28
hang|j59 r60 t57|around j49|up r101 t38
happen|i47 t-39|to f29 s26
happened|c-25 i39 o29 s77 t49
happening|t41
happens|p59|to j27|when p68 t50
happier|h33 t62
happiness|b-27
happy|c-37 h57 i28 r-38 t31|<name> t50|<number> t81|birthday t-30|customers t-36|to a30 f31 i45 l26
harbour|n28
harbours|t27
hard|c-25 h26 l-27 p-34 r33 t-47|for f-25 o-26 t27|to f55 i52|work m-46 n37
harder|m29 o40
hardest|a27 t37|part a32 t52
hardly|r58 t31|any t56
hardship|t-33
hardware|t59
harm|i25 t-26
harmless|o30 r-35
harness|f-28 g43 t41
harrow|m28|<name> m28
has|a-52 b-25 d-28 e-44 f80 h29 l25 q35 r-35|<number> f94 r35 t99|a f-50 i36 m-39 q46 s39 t-26|agreed p29 r35|already i28 j27|asked a-40|been a47 f45 k26 p-47 r-27 t-30|changed q40|closed n28|come f-28|died c-33 i28|done t-31|everything k59|failed q40 t36|flown j-35|gone f-28 i-26 t-36|got j30 t-31|had f45 t-28|happened t63|helped h44|it f29|its t40|just c32 f30 t46|landed n32|led t45|lost i26 t-49|made f46|moved q38|never f-48|no f-47 m98 q-31 t91|not j27 q-47 t34|one i28|passed p27|put f30 p27|reached n30|read t68|run p36|said f-35 i49|saved t34|seen t32|since t61|slipped r30|some c28 r26|spent h41|stopped f-27|the a26 c-26 g26 q35|three f-27|to f-35 r31 t-76|written c33 t62|your a30 t28
hat|e30 f51 t-35
hatch|r-32
hate|i-27 m44 o50
hated|a27
haters|m-25 n29
hates|f-26
hats|f25 g48 p42
have|b-35 d-50 e-64 h30 j31 k-83 q40 t-38|<name> c34 i33 n-33 s111|<number> r34 t93|<somebody> t54|a c43 m40 n-37 q39 r-70|all j52|already f50 j70|an a28|asked c-37 f-27 i34 t-39|been f31 i-28 m28 p36 t28|bought f25|built t-26|changed i52 t-30|checked a31|come k26 r29|completed t38|cried f-45 m28|decided s26|done c28 i41|earned m30|escalated g59 t27|ever d30|finished f30|fixed i45 t54|found i42 t-42|given c32|gone c58 n35 p32 t33|got f-32 i-32 m-29 n-28 o-34 q-38 r36 t35|had a64 f31 j-25 o-26 r36 t-35|heard n25 t28|held q35 t31|helped n48|it t89|just g37 i43 j27 o39 t-31|known t35|laughed f-40 m28|learned t41|lost p28|met t36|money t56|moved a30 r34 t-28|never a25 f-36 h26 i38 k30 n-25 t35|no i29 j47 q37|not a-56 f40 j25 o28|noticed j27|now a34 f49 h26 n39|nowhere t-26|one t103|opened q26|passed a41 p-35|played l26|published t92|put o34 r-59 s52|read a31|run t-32|rung f-27|said r-27|sat t27|seen a36 c49 r36|sent f-41|signed g34|someone r-27|spent b37 t-28|spoken m26 n36 t31|started t31|stayed t29|stopped t-29|taken t-34|the a-37 f-46 i25|this h28|to j-51 m-28 o46 s55|today t35|told a-34 o34|tried k29|two f42|until r26 t26|updated t62|used p30|waited t65|we i-43 l27|won t-26|worked q29|written o-28 t-51|you q30|your f25 g27 r30
having|f32 o-26 q40 t34|me p-30 t32|trouble r43 t67
hay|t-33
head|c48 f29 j-26 p-26 q-34 r34 t-60|and c49|of t-66|office f39
headcount|q26
headed|g27
header|t37
heading|r30 t83|home t52
headline|t59
heads|e31 k25
healing|t33
health|b42 j-26 k-28 q-36 t50
healthcare|k26 m52 t36
healthy|f26
hear|b44 f-58 j-34 k-30 l50 t49|a f-25 l31|about a31 t33|from g49 i31 t35|it d53 m26 q37|the f30 o27|this s33|you b85
heard|a61 b51 c-30 g52 k-27 m-41 o30|about a30 f-25|it n26
hearing|f-63 m43 t70|<name> q28|aid f-27 t-28|loop i27|on m30 t37|tests c-29
hearings|t42
hearse|c-26
heart|b52 c40 f-66 i-26 k48 p-31 r-34|and s41|attack t25|failure g36|into c44|is t35|of b86 k29 t-69
heartbeat|b40
heartbroken|t42|by t40
hearts|d26 m52 o53
heat|q34
heated|k32
heaters|n31
heating|f35 q57 r29|is f27
heavy|f48 i39 o34|rain t29
hedge|f44 i82 t-73
hedgehog|f28
hedgehogs|c29 f29
heel|t-29
height|r39
held|c27 f56 p68|<number> t-34|a f62 i27 t-30|back p25|in t26|on t-34|out t58|the p46
helicopter|q42
hello|a26 f65 p-39 t-105|<mention> a41 t-52|<name> c31 p-27
help|d51 f-42 l41 p25 r95 t28|is q62|to r44|with r29 t-29|you f26
helpdesk|t57
helped|c38 h30 t-82
helping|b27 q26|us p-51
helpline|r53 t-28
helps|t35
hens|i-29 t-25
here|d-44 e-54 g-62 h-32 j-78 k36 m-38 p-48 r-43|'s c45 k-45 o-42 q-30 s117 t81|<link> f-32 s-26|<name> f62|and a-33 d28 e-28 f34 i32 k36 m-34|are r25 s33|at b34 k47 m44 n36 t-63|by q50|for b33 r38|from c34|in c-29 t-56|is a49|it n26|or f-26 t-29|since r30 t56|the f54|to k27 o55 t49|until t-28|when t-38|will o43|you a28
heritage|m26
heroes|m57|do m27
heron|f82 t-43
hey|a34
hi|a67 f47|<mention> p42 t-96|<name> a62 r26|all q33|i f39
hidden|b26 h38
hiding|f25 o29 s26 t33
high|f-44 q-52|school t74
higher|k42
highest|b26 n56 p26
highlands|t31
highlights|g28 n44
highly|c48
hike|h50
hill|d77 q31 r-33 t-37|was i-27
hinge|t-40
hinges|i28
hint|m48
hints|t26
hip|c-41 f39
hire|f39 h37 q48 t-26
hired|f-31 t-26
hiring|i-28 r36 t-43|<name> t-34|<number> r46 t37
historic|i26
history|f-28 j29 r73 t115|will j28
hit|c-28 d71 f32 i48 j-26 q-28|<number> t-52|by t43|snooze m25|the g26
hits|e31 h26 j30
hogs|f109 t30
hold|a-34 i44 m41 n-28 r51 t-36|a m29|your m31
holders|t-35
holding|f42 o60|the f47
holds|f27
hole|f29 t54|in c26
holes|f30
holiday|f26 q56 t-84
holidays|t42
holistic|g73 k52 t-39
home|a-26 c-62 f35 i-41 j-55 k53 m-25 r-30|<name> t33|<number> t-31|a l29|and f-41|care g37|from t41|in t-27|is m32|mean l-45|on t-36|or t37|the n25 p34|to t56|with f50 q27
homelessness|m52 t-46
homes|g32 m27 q41|and o31
homework|r-28
homopolymers|t77
honest|a41 d32 i41 j36 t-56|answer a29 t-31|question l28|with j31
honestly|a-32 i58 n67|we i58 n36
honey|f28
honor|t81
honored|c26 n78 t44|to c50 n42 t40
honour|f25 n34 t-34
honoured|c28
hook|l-52|is l-52
hope|f-27 m92 o36 p-34 t-52|they t31|you j25 o28
hoped|i54 t-49
hoping|f31 t33
horn|f60
horrible|i31 t46
horses|t40
hose|q43 r63
hospice|c26
hospital|c-35 h30|and t49|bed c-28 t52|in f32
hospitality|f36 g25
hospitals|t97
host|n32 t44
hosted|t-26
hostel|r51
hot|c-29 i72 k-30|take m26 t40|water t-41
hotel|j36
hotline|t50
hour|f-28 g-27 m-43 n-27 o81|a t32|and o31 p-27|before r74|for o28|from t59|in t53|of t-25|on a27 o29 t-27|so j34|you q32
hourly|t41
hours|c-56 f-28 g26 i-55 j48 p31 q49 s-33 t-36|<number> t-38|a h35|before q-26 t32|from q41|in f26 p34 r48 t27|notice c29|of g33 j46 n42 t37|on h27 o25 q26|only t-36|over q31|this t52|to j40 o70 t52
house|a-30 j-26 k-35 q-26 r66 t-33
household|r51
households|h39 t-26
houseplants|k27
houses|p26
housing|g-53 n31 q-33 r47 t67
how|b49 f-27 j-40 k30 l43 n27 o-27 q-54 r-27 t40|<link> s-46|<name> s27 t-42|<somebody> t53|do t34|does l34|hard b25|i n42 r61|it b26 i-33 m66|many a-25 d32 t39|much i30|our f70|small r-26|that i34|the s35|they o33 r26|to k-27 p87 t31|you f-30 l33 m-32 o26 t-55
however|j40 o-28 t29|you t31
hpc|t31
hrs|a-31 j71|<number> t-45|a t28|before r38 t44
hub|q51
hug|d25 t42
huge|c59 m30|thanks t42
hum|h29
human|g46 j-32 t-33
humans|f29
humble|m29
humbled|k26 n125 t-68|and t-28|does n51
hundred|c34 f-32 n53 t-33|and a-28 n26 p29|people f38
hundreds|h54 s25|of h30
hunger|m25
hungry||for n29
hurry|j90 t-38
hurt|o-47 r44 t33
hurts|j27
husband|c-37 t-34
husbands|f34
hut|p37 q78 r39 t-69
hybrid|g29
hydrant|c31 q47 t-25
hydration|k42 t35
hygiene|i42 t31|reasons t51
i|a-25 d-37 f60 g-59 h-83 i53 j-47 k-93 m-56 n41 p-38 q-62 r-113 t27|'d c56 f-39 i28 q32|<name> c33 s85 t63|<number> t49|am a-28 q28 r-42|answer f64 t-34|are t68|asked a-84 f-39 t121|ate f53|believe t26|can a-28 e27 f-40 i33 j-34 n-26 t-62|could f36 i-30 k27 t46|did f28 n36 o-32 p35 t-66|do b30 c32 i-59 l32 r-29 s-28|ever c40 t95|forgot f29|found p27|grew f82 t47|guess n54|had i-40 t-53|have a59 c-51 j-31 l-35 p-54 s-30|hear f-28 t26|hired f-25|hope j30 o28|just b28 f31 t47|keep f34 t-49|kept t33|know c44 n-29 o145 r30|learned s26|look j31|looked j-28|made n26|make t-30|mean t28|met f-47 t34|missed l28|need d37|owe p43 t-32|prefer j41|promise f29 t-26|put i36|rang r57|read a50 n30 t107|really c37|remember f26|run f42 t-39|said a-29 f-26 i52 t-36|sat f29|saw t41|say r27|see o40 t29|should l40|still t-44|stopped m28|support l39 t43|thank p32|think f76 o37|thought f-35|told t48|took f-47 n28 t36|tried f31|type f35|use s28|used f40 t-36|visited f-31|voted n-32 t31|walked f-49|was f30 i-60 n-53 t63|watched t33|went t-42|will d-40 e76 f-33 h34 i42 t34|wish r31|work j27 n27|would r27 t-32|write f-28 i26|wrote i48 t-36
ice|p30 q54 r41 t-27|on q54
iconic|k39
id|f-26 r127 t79|and r85 t52
idea|a66 c111 i39 l26 t-56|what p26
ideas|k-33 t-29
identity|g26
if|b-61 d87 e-43 f-31 g-57 h-42 i-58 k-99 m-41 n-67 o68 r50 s-92|<name> l27 o25 q-26 r42|<number> o38|<somebody> f54 m30 n29 r-35 t-63|a r74 t25|an t47|anyone q27|i a47 t-27|it f-46 i-62 j-28 l-51 m-27 o27 t-34|money o82|not f49 t36|one l27 o-33 r31|someone o-37 r64 t30|stairs o27|that i-40 j-28 r-27 t-52|the c-40 i30 o47 r-66 t-47|there i44 l29 o-39|they a41 d-43 t-25|this b28 d84 f27|we f-26 i41 r35|you b-49 d116 g-25 k-52 o-70 q52 s-48|your h28 j81 r36|yours f-43 o26 q-42
ig|t41|to t41
ignore|t-34|it t-25|the m31
illegal|k30
illness|o48 t-42
images|t66|are t-34
imagine|j59|a j26
immense|n27
immersive|g38 k92
immunity|h33
impact|g58 l32 t-72
import|t33
important|b28 m-26 s27|to b33 t-26
impossible|n27
improve|k47
improved|q-27 t27
improvement|g57 q-28
in|b-47 d-32 e-47 f-54 h30 j-54 k-25 s-26|<hashtag> r37|<name> c-41 f-42 i27 n43 p25 s-50 t55|<number> a35 c52 g-41 h65 j59 k52 q-40 r-26 t54|<somebody> a32 c56 f-37 p-30 t49|a b-26 k49 l-34 m33 o58 p36 q-27 s-25|about r65|action c80 t57|advance t-26|after r28 t26|an f31 t-69|and a33 o-26 t54|any t-49|as t-29|at q29|between t-35|bio s72|biro f27|both p-26|by q64|case r31|class k33 m-29|committee t57|court t51|dc t30|doubt o29 t30|due g25 t-29|effect q31 t32|eleven n44|every k33 m-25 n34|five h51 i-29 r-28|for i34 t38|force g29|four i52 t50|from t-39|full f33|good b30 t35|half r45|heart g36|house m28|i f-36|it f29 i-45 o37 p50 t-46|its k30 t53|just h60|last i28|later t28|law f29 t-31|line r35 t77|memory t-32|minutes j47|most f35 r65|my h29 n-28 o29 s57|northern t26|on c42 j25 o-25 q26|one a37 d41 i31 k37 m31 n-27 r-32 s-29|our a-25 b33 h65 k-30 n-31 t31|paper t37|particular f38 t-32|parts q33|place r33|plain s32|public p28 t63|return e26|room i28|sales c28 n28 t-31|second t41|service t34|six c30 f26|small t29|spring t88|stock j34 r30 t27|store m30 s36 t-54|stores r72 t47|tears o26 s45|ten h62|testing i37 o36|that m71 p34 q67|the b-59 d66 f33 g27 j50 l25 m-77 n51 p29 r-26|their j36 o29 t32|there a-31 f63 m27 t-31|this a-39 h32 k39 m63 t55|three h47 k-27 r-35 t46|time k48 q30 t-27|to o-27|today c-25 j38 t-28|too a26|town n-29|twenty c30 t27|two f-34 r-40 t37|under j27|use c34 t-32|we l29|week f34 o40|what a28|which t-32|winter m39|with c42 o36 r30 t-31|writing f-32 o-26 t53|your a-32 e32 i45 k-29 l65 m28 p26 r-45 s-30 t29
inbox|f-39 m-26 t-35
inches|t32
incident|f53 g48 i33 q-39 t-36
incl|t60
include|t39|vat t64
included|f-32 h-33 i-26 q-42
including|c42 f65 i38 q-27|<name> c-38|mine t39|the c67 f32 p30 t28
inclusive|m-38
income|g45 r64
inconvenience|m44|caused g52 m30 t-25
incredible|c-28 k-63 m70 n-42 p52 s31|team n-41 p85 t38
incredibly|n-31
incremental|t60
independent|t43
index||now t47
individual|g-26 q51 t65
individuals|g43 m28
indoors|f34
indulge|k39
industrial|k29 q28
industry|s38|leading b27 k29
ines|c30 t-35
inference|h45 t54
inflation|h55 q-30 r68 s26 t81
inform|g47 t-27|that q28
information|g27 t31|<link> t26|on t31
informed|q29|that q32
infrastructure|g39|law t27
inhaler|t61
injuries|g28 q38 t45|reported t47
injury|r29
ink|c32 t-51
inner|r45 t-29
innovation|g28 k-29 t-46
innovative|g27 t-28
input|g27|costs g27
ins|q29
insane|j26
inside|c36 f38 i-26|the r36
insights|g106 m-30 t-51|on g31
inspection|q31 t-36
inspectors|n27
inspire|d34 k54 m49
inspired|t61
inspiring|g-42 k27 n49 s26 t-53
install|t101
installed|n30 t43
installer|i26 t32
instalments|t30|of t61
instead|q57 s29 t-36|of q51
instructions|t30
instructor|t-25
insulin|o43 t112|and t39
insure|b40 t45
insurer|a32
intake|j59 t-33
integration|g32
integrity|n-29
intelligence|g52
intelligent|g50
interest|j38 r53
interested||in t25
interesting|c37
interface|t45
interim|g27
intermediate|t40|files t41
intermittent|g56
international|t27
internet|f-38 s31
interpreter|q36 r-28
interpreters|t-28
interval|t-26
interview|r32 s31|with t30
interviews|r-25 t-65
into|b-35 d-28 e36 f-36 h38 j-53 k41 m-32 o33|a h42 i31 m-25 o52 r-36 t56|an o27|it q32 t36|law a62 t33|our g54 t-32|the g-25 q35 t38|their m30|your l31
introduced|a26|the a27
introducing|k71 t-54|<name> k35|the k31 t-26
intuitive|k26
invasive|t36|carp t36
inventory|g32
invest|b-25 m26|in m26
investigation|t31
investment|f-26 k72|in g-26
investors|n-26
invitation|f36 s32 t40
invite|k38 t55|you k38
invited|t-42|to t-30
invoice|a26 f30 i35
invoices|r32
involved|h29 t-43
iron|i-32
is|b27 c-35 d-46 k-75 l-55 m65 o28 p-102 q43|<mention> t31|<name> a-30 c71 n-30 p34 t26|<number> i57 q30 r50|<somebody> f39 r38|a a48 j67 o39 q-38 s-30 t65|about f-42 r-33 s39|above m49 t35|all j26 o42 r42|allowed f48|already m25 r-30 t-39|also i62 t40|and r44|another t44|at b-36 c38 h62 m-26 q-29|automatic r58 t48|available g49 q38|back a39|based t30|because i-32|being i-42 o31 q26|better c30 n25|bread f26|broken n55 q41|built t29|by c82|called f52|calling k26|cancelled f68 q79|charged t48|clean f-36|coming s69|currently l51|delayed q31|delighted g33 n33 t-39|down h100 n36 r-36 t64|due q-34 r34|empty f27|enough m44 t27|everything a30 n26|fair t50|feeling t66|final t-34|finally t-29|fine f28 r42 t-37|for d30 l-53 m-29 o33 q-37 t-33|free f26 r100 t64|from c56 f26|full q72 t-40|giving a27 r51|going t-50|gone t-37|half r42 t40|hard r32|harder o58|here k53 l26 q-42 r-28 t32|holding s26|home t38|how m27|important b33|in b33 g-34|it s28 t80|just t42|keeping r31|less r-28|like f36|live t-35|long o32|longer o25|looking t-37|lost t-30|mended c31|more d26 m40|moved q44|moving f40|my f31 t-37|never f29|next f29|no o26 r43 t87|nobody i29|not b49 h-47 q-42 t25|nothing n27|now c-30 f-27 j38 q63 t68|off c26 f-28 q26|ok c28|on a30 e81 f25 i66 j70 k52 m-25 o-30 r28 t-32|one m34 r-39|only i30 r28 t52|open j-44 o-30 r37 t42|our b83|out h-25 i-35 n44 t-28|over m69 t85|paid t-27|proud n48 t44|quiet s43 t35|ready o28 t63|real g27 t-32|really b29 i27|recruiting t40|safe q28|secure t37|seen b29|shut q-53|six f41|slow i37 t-28|so b-25 f-27 k31|something a25 o28 t31|still d-32|struggling t51|talking j37 s50 t-35|testament m28|that e31 q-26|the f-33 l46 m82 n-46 o42|there k28 l56|this q32|ticking j63|to f74 o-26 t-31|too h26 i68 t-38|two a26 t33|up r-28|usually r-25|waiting b25|watching j51|wet r-26|what b48 j-29 n76 o36 p68 s-37 t68|where i28|who t26|why f28|with f-31 t-42|worked t28|working q55 t-66|wrong i38 t34|your d27 m70|yours t58
islands|t33
isolation|h30 t-29
issue|i38 m129 r-26 t92|tracker t51|with i29
issues|t30
it|a29 b-59 d-46 e-41 g-72 h-30 k-45 m-54 q-39 t-25|'s a42 b77 c-30 d-55 k51 m109 o58 p-41 r-49 s-30 t46|<emoji> j-58 n50 r26|<link> s37 t34|<name> a33 f-27 t31|<number> a54|<somebody> f38 o28 t33|a f41 t38|about c37|adds r36|after r40|again f-32 i46 n27 s28 t-53|all f47 n28 o59 r-34|and i-56 o34 q29|anyway f37 n30 p47|as a30 t-28|at e36 o-34 r58|back f74 i38 o-27 q27|be d26|before a53 i38|breaks t43|but l32|by f-29 j25 r39 t-52|can i-29|comes q51 r-34|cost f39 t-48|costs a25 f-28 r-46|could j30 n40 q25 t-34|did t67|does a47 f29 j-26 m38 r-42 t77|done n27 r29|down f-48 t-31|ends t38|first q28 r29|for n-37 p-34|free m30|from f-31 p27 r-27|gets j35 r-28|goes f-40 r54|got t-45|had t-28|hangs t-28|happen i27|happened o25 s30|happens o35 t-27|has c-27 m-29 q-29|here n29|holds t42|in a36 o-39 q-33 r43 t-45|is a30 d36 g34 k-39 m-29 o-28 p46 q-40 s49|just m45 r-25|keep t54|keeps q27|known f46|left a32 i28|live m29|looks f-28 r-48 t-66|made f-47 t43|makes t-26|means k27 t43|myself t50|needs i45 t56|never t36|no t-42|now h26 i75 s30|off r53 t-35|on f42 r-74|once t32|only d31|or f25 j43 m26 t-36|out d31 o27 t46|over c-34 i27 t-27|paid c57 t66|passed t60|perfect j29 t72|rains c33|really t-35|right t59|saves r-29 t46|says f-41|ships t34|should i38 k27 p26 r82|shows i28 t33|since f34 i28|smells f60|so c40 m28 o39 t-36|sounds f50|started a38|starts r53|stays r-50|still i33 r-50|stops q37|takes e45 j31 r-30 s42 t49|ten t46|the a-32 c45 f34 o-29 r35 t-48|then r26|there f34|three t78|through t-33|till f-27 l32|to r47|too t42|took c36 i46 o-36|turns f-30 t34|twice i-41|under r-34 t-32|until r35|up t39|wants k29|was h26 i-26 q44 r-65 t-29|we b25 i41 n33 q30 r-27|went t-46|when t27|will a-41 m-29 o-26 r41 s-45|with a61 c39 i-28 l26 q38 r53|without i-25 t-37|would f-54 l-30|write i27|wrong i31 j33|you m27
item|f29 r62 t98|<number> r55 t-35|free t51|to t39
items|f35 t31
its|a-32 c-30 g42 h-31 i26 o-29 q44|<name> g38 q25 t-36|own t27|owner f-31|primary i43 t31|way e28 f31 t34
itself|q-48 t-35
jabs|q-25 r-27 t-26
jacket|t-33
jam|d26 e28 f49 l29
january|t34
jar|e25
jars||of f41
jaw|k39 r29|dropping k40
jean|p75 t34
jelly|f43
ji|t52
jigsaws|f41
job|a-54 h-27 i-27 m37 o-29|fair t75
jobs|h25 k36 m121 r-37 t128|are t29|will t39
join|b61 c-33 f-44 h82 k41 m31 s-27|<number> h157 t42|a g31 k27|the b61 h-25 j32 r-26 t-88|today m39|us p30 r61 t68
joined|g31 i-31 r-28 t-40|the g32
joining||fee j27
joins|g38
joint|t-51
joke|c26 f81
jokes|o27
journey|d-25 f-44 g52 i-32 m96 r-38 t-88|of k42|through k45|to g37 m37
joy|m72 t35
js|t45
judge|c58 f45 m31 p29 t73
judged|t51
judges|k33 n51 p-55|and p-55
jug|o41
jumped|t46
jumper|t-32
jumpers|f58
junction|o28
juneteenth|t52
junior|q-37
juniors|q26 t-39
just|a-66 g-29 h50 k71 l-28 m34 n58 r-32 s26|<number> k42 m55 r-30 t-68|a b65 f-33 t-62|about m33|an b28 m39|as r48|build m40|call t29|can t26|checked f54 g37 t62|getting t-32|got s54|have s31|kept c27|left t71|like l25|lost t32|me d25|mend m-27|one h48|passed j26|released t32|said f38|say s39 t-34|take h28|tell f26 i27|the f39 m-32 t-45|three h28 t38|voted h55|wrapped g38|write o39 r27
justice|m25 t30
k|m30 r35 t67|<number> q32
keep|a30 c-53 e-44 f-26 g-30 i-45 p-32 q-31 r73 t40|<name> t48|a r54 t26|asking a54|going m27|it t-42|one d31|saying f38|telling n26|the f-33 o-29 q-33|their q28|up t37|you e-33 n54|your t-51
keeper|t-28
keeping|f-40 r27 t60|it t29
keeps|a55 f29 h34|a c34 h46 r25 t38|bees t26
kelvanta|t55
kept|c74 i32 n-42 o-34 q50|<somebody> f-46|a c58|for q34|going t25|the i-39 r-28
kerb|f32
kettle|c-40 f144 i-39 q-27 r60 t-42|'s f85|and f-36|on r30
kettles|m27 t43
key|b32 f-32 n-39 p-29|in t39|stakeholders t-42|the t32|to a39 m30
keyboard|f32 i27
keynote|c-29 g-26 n95
keys|r49
kg|a35 r31 t-30
kick|j25 m28
kids|a34 f59 h44 o62 q-35 r48 t91|in h30 t101|who f28
killed|c75 t92
killing|m31 t35
kills|a28 t39
kiln|t-34
kilo|t-26
kilos|f45 t-43|this p-31
kind|c34 i-34 l-25 o52 p32 t-35|of j25 m34 o35|to o30 t43
kindly|c41 n37
kindness|m36
kinds|m38|of m41
kiosk|o29
kit|b25 t-78
kitchen|a28 c46 o-29 t-71|and c48|floor f43|tap r31
kitchens|k28 n45
km|h39 k27 r-28|of c30 p27
knee|c31 l-64 o75 t-69
knees|f27
knew||<somebody> f-34|that l-30|the t28
knit|q29
knitted|c50 t-46
knitting|c37 e39
knock|o25 r27
knocked||<number> t30
knot|e38 t31
know|a-33 b-29 c-51 h52 i49 j31 k-45 l37 m-53 n36 o43 p-40 r28 s27 t-47|<emoji> h25|<name> f31|<number> h39|<somebody> c25 o-32|about r26|and c26 t52|because t56|by r28 t26|how b28 i31|if i32 o25|it f26 g29 i-35 j68 n27 o85 t-37|so t26|that h47 i-31 j34 o100 t-28|the r35 t53|we i31 l-32|what f48 l-28 n-34 o41 r-25|where f27|which f-31|who j40 l28 n98|whose l41|why a26 l55|yet i46|you f34 m44 s-26
knowing|t-43
knowledge|r35
known|c36 i25 r-39 t-51|that c35 f53
knows|c55 j34 l54 t-45|it j32
kw|r26
kwh|r39 t-36
l|t-59
l2|t32
lab|a-36 f29 k34 t28|at t29|has t58
label|a49 i40|'s t40
labelled|f51
labels|c38
labor|g25
labour|t93|of t93
labs|m28 t27
lack|o47
lad|f45 t-30
ladder|f50 m30 r-28 t-33
ladders|f45
ladies|q-34 t-47
lads|p48 t-35
lady|o35 p29 t-52
lake|t30
lamp|j25 q32
lamps|a26 l-27 m33
land|s66 t36
landed|f-26 n31
landing|s39
landlord|r57 s47 t-47|must t28
landmark|t-34
lands|q25
landscape|g44 m32
lane|p30 q61
language|g58 k40 p27|on g72
lanterns|j49
lanyard|f44 m26
lanyards|r36
laptop|n28 t59|in t99
laptops|t45
larch|t37
large|q-36|print t-42
larger|r28 t32
largest|n54 t73
larkfield|j26|<name> j26
laser|t-26
last|c-38 e-39 f32 g-42 j104 l-80 n-26 q-40 s-36 t-69|<name> f-54 r39|<number> o26 t35|bit c36|chance j47 t26|day j-31|few j75|mile g34 n50|minute j-38|month a31 i49 r-28 t36|night t84|of f38|one q54 t-42|quarter h37 t-31|summer f-34 t41|three r36|time f35 t-44|week a26 r27|weekend k31|winter t-35|year h-48 o-28
lasting|m-29
lasts|r27
late|i-39 j54 m-34 p-54 q38|and i29 r52|fee q25 t31|it i-47 t78|on f71 t61
later|c29 d47 f-31 j-37 n85 s26 t66|<emoji> s31|we m52 t27
latest|s41
laugh|f27 t-28
laughed|f29 t41|at r25 t30
laughing|f50
laughter|k45
launch|h62 t-36
launching|g27 t30
laundry|i28 q-26 t-28
lavender|a28
law|a62 m47 r42 t89|and f42|enforcement m27 t42|to n28 o25|today a64
lawn|c-25 f71 t78
lawyer|j26 t-30
lay|t48
layout|t39
lays|t32
lbs|h31
le|r60
lead|c37 j45 m46 r39
leader|d28 t36|who t39
leaders|k40 m66 n32|do m-26 t33
leadership|g70 m92 n28 p-38|looks m39 t66|on m55|team n-37
leading|g-42 k78 m-31 t-30|the n-26
leads|h81 i35 t-52
leaflet|r27 t-43
leaflets|t26
league|a26 j25 t-25
leak|f30 t31
leaked|i43
leaks|i26
lean|g28
leap|t-26
learn|b43 c30 k40 q31 s-36 t28|a k26 t54|and q62|more b30
learned|a-36 f56 i-26 m37 o-26|the f30|to f30
learner|g32
learning|b37 f53 k32 m55|and m33
lease|c27
least|i-27 j38 t47|<number> r44 t48
leather|f-30 t77
leave|a-58 f-39 g-27 j-27 m53 n-29 o-31 q66 r67 t-31|at t82|it r34|the f-49 o25 q-41 t54|them q54 r41 t26|us q37
leaves|a-30 c-28 k37 r46|the h31 k52
leaving|j28 t-40
lecture|t-29
led|g86 k-34|by t-33|the t42
leeks|f32 m31 t-28
left|b-25 c-37 d-32 g-48 h-52 i43 j84 k-55 m-56 n-56 o-66 q-49 t-52|a a-26 t35|and j31|behind j64 r-30|for j27 t26|handed a26|in c-25 h-28 j26|on t-34|the a26 i39|to c28 j52|us a28 e31 s34|when j-27|with a26
leftists|j38|in j38
leftover|c31 t44
leg|t26
legacy|k45 r27 t-40|<name> t31
legal|f41|advice t-25
legislative|f28 t38
legs|r56
lemon|f100 t-26
len|c30 f38
lend|l53|<somebody> f28 t48
lender|r38
length|f47 r37|of t30
lens|q-31
lent|c48 t-31
less|f-57 k30 o-30 r32|plastic t30|stress k29|than h-29 j27 p26 r31 t-77
lesson|i40 r33 t-61|<number> i28
lessons|c-26 m44 q33 r-29 t-33|from s50 t47
let|d31 f-49 j25 l-33 m41 o-37 q-67|<name> k45|<number> h48|<somebody> p28|another j34|anybody t42|it r32|that m26|the i58 m38 n25 t-31|them r56 t37|this d27|us a34 f-61 g46 i-33 k-31 q-33|you t30
letter|a76 c42 i43 j-42 l-42 n-27 q-35 r39 s26|and f30 r31 s28|is a30|of t26|on f37|or t31|saying t36|to a46 t45
letters|a42 f-53 o46 r67 t47|for c25|go a29
letting|a-30|us a-29
lettings|t-30
level|g35 q-58|<number> q-57 t-44|in g26
levels|q25
lever|c43
leverage|g29
leverages|g53
leveraging|g86 n39 t-48|our g32
libraries|t26
library|a-27 f-32 o51 q71|<name> t-26|<number> t86|on t30
licence|q-37 r-29
lid|a36 r64|is o36
lido|i32 q31 t26
lids|i54 t-41
lie|h51 j-27 o43 t-35
lied|t78
life|c-30 d27 g-31 h70 i-30 m143 n-29 o26 r-61 t-36|'s m26
lifeboat|c32
lifecycle|g-30
lifelong|t36
lifestyle|k-25
lifetime|k47
lift|j-26 o64 q83 t-52|'s i25 t-32|at t-25|it r37|the a29|was o35 t44
lifted|p-31|<number> p-31
lifting|f45
lifts|f-33 q33
light|i-31 m-29 q-27 r25 t53|bill r25
lighter|k29 t48
lighthouse|f36
lighting|r26 t33
lightning|q34 t31
lights|a58 m46 o39 p-28 q-26|on r30
like|a-40 c-35 d83 f68 i-40 l26 n29 o37 p-58 q-35 r-32 t-29|<name> s30|a c-27 f32 t-53|an f36|and d80 o28|everybody j29|everyone f27|for d25|if d30|it f52 t31|minded g38|my t47|never k43|other n45|that i26 t-25|these n47|this d-36 e66 k39 t-35|to a43 c-40 l38 p27 q-26 r-41 t26|us n29 r37|we b29 n39|you q26
likely|t29|to t46
likes|d38 e116 i30 t-37
limit||<number> j29 r51
limited|f-33 j240 m-26 r-31 t-51|to j52
limits|a26 t48
line|c26 j-38 l27 o-61|<number> i-32 r32 t83|and i-27|at q38|for c33|from c41|is a-26 q31 t38|of t-36|with t-35|you t31
linen|k57
lines|f27 t50|and r27
lining|c25 r26
link|a-28 d-39 i32 k-32 m-39 q27 s29 t-36|and r31 t29|below t-27|expires j-28 t38|in d-29 s34
linked|t-29
links|t52
lip|r33 t-29|and r27
list|e53 f-58 j34 l40 o-26 p-33 q33 r-47 t-37|and f33|at r29|by t-48|for i28|in c42 s32 t-33|is a29 t26|of c37 f-37 i53|on i27|with t27
listed|i51 t-26
listen|b69 r27|to t32
listened|p31 t-42
listeners|i42
listening|b70 g43 t31|to f29 t33
listens|m30 p58 t69
lists|r28 t42|<number> t31
literally|m32 r37
litres|h58 t-32
litter|p29 q-32 t41
little|h25 j68 m29 o49 q-40|<name> o57
live|p-25|and t-30|at t28|in q27|on g29 t-34|with j67
lived|f-29 h26
lives|c-27 h39 j32 m100 n29|and m39 n26 s27|in m27|with i29
livestock|t74
living|f-38 n45|with g32 h35
load|b29 q41|it t44
loaded|i29 t-29
loading|t-32
loads|i46
loaf|f-32 q53 r27
loan|a39 q-30 r41
loans|c32 g27 k30
lobby|f28 j30
lobbyists|t89|are t63
local|g-34 j-29 k40 t-42|time t47
locally|k32
location|a28
lock|a37 j66 k49 t-33|in j91
locked|f26 i37 t-49
locks|a34 f36 o28 r-31
loft|f-25
log|k27|in k30
logged|a33 f-26 t62|<number> a31 t51|in t55
login|i45 o28 r39 t-45
logins|i29 q29 t38
logo|t110
logs|f42 i-32
lol|f29 n27 t27
lonely|m-29 t41
long|i26 j45 n-30 o40 q26|and a35 t-38|as p25|enough t49|overdue t62|time t31|way o40
longer|f-33|than o40
longest|t-27
loo|a34
look|a-58 c30 f53 i-58 j42 k-27 m-27 n35 p-38 r52 t-28|after b29 o52 r-34 t-41|and a28 l42|at a-28 f-54 i-29 t-27|away j50|for r46|forward g45 m26|into t27|like f30 s26 t32|of q26|over r44|the j28|up r39 t28|who n28
looked|a50 i44 j-35 r-60|after o35|at a26 o-28 r-26|this j-27
looking|m-35 n-37 q-33|at f64 j48 t38|for q-33 r-25
looks|a37 m38 o-33 q34 r39|at r39 t27|like f36 g26 m32 t38
loop|g26 t-32
loops|t33
loose|i59
loosen|i76 t63
lorry|i29 q37 t-53
lose|c-36 f-35 h80 j90 k-26 l-31 n47 p29 t-30|<number> t40|a n27 p44 r27|it i32|the o38
loses|q41
losing|p26
loss|g49 h28 q29|of g28
lost|a-71 b-32 f40 i80 j-33 o107 p-28 q-64 r-68 s-28 t27|<number> f58 m29|<somebody> k31 o41|a t32|everything h26 o82 t55|in t43|on o29|one t-32|property t-40|the f-36 i33 t-40|their i70|time g31|to t40|your i25
lot|c26 f33 i25 o-26 t-33|<number> a27 i54 t-26|about n31|of f29 s37 t37
lots|a32 t-38|of a36 f31
loud|f51
lounge|m-25 t-48
love|d56 f42 g46 k89 o-31|a t-26|is t25|letter f31|our t34|the k28|this m-26 t42|to d25|you b-33
loved|k59 m-29 t-25|by k77|ones d26
lovely|a-28 c56 f53 p60 r-36|to c34
lovers|t-34
loves|b27
lovingly|k75
low|f-42 h62 o-35 q-49 r25|in h30
lower|r28
lowest|g31 t32|since g32
loyalty|m46 r25 t-28
luck|n47
lucky|b51 t-36
lunch|a64 b-29 f103 o-39 p-45 q26 r-54 t-92|<number> j43
lunchbox|t30
lunchtime|a47 f44 t-50
lunchtimes|i29 r37
lungs|o45
luxury|k68 t-34
lying|t-30
m|f-26 o27 q58 t-56|<name> q28 r46
machine|c-30 q81 t-30|is q33 r36
machines|f69 t73
mad|e29|to j29
made|a32 c87 g33 j-28 k51 l34 m35 o-31 p28 q-34 r-27 t-29|<number> t-28|a a42 t43|by i43|for o27|in i-30 m61|it c28 f32|me s26|no r32 t37|the c42 p36|this f37 t28|to k45 t33|too i-33|us t-31|with t-27|you l37
magic|k105 n26 t-51|and k28
magnet|i46 p26
mail|e73 i58 l38 r-47 t37
mailbox|i38 k31 t-29
mailing|t57
main|q26|on q34 r30
mainly|f39
mainnet|t69
mains|a36
maintain|o29|a t27
maintained|t95
maintainer|t62
maintainers|t53
maintenance|q50 t25|<name> q38 t-40
major|g26 k25
majority|t115|of t48
make|a50 b-26 d-25 g-27 j31 k35 m55 o37 s34 t-63|a f27 l-26|it a36 k36 r-29|of f39|sure a76 e26 p34 t32|that j32|the m-35 q27 t-30|up i40|us t27|you r-27 s30|your o26
maker|c41 f-25 r53
makers|e29 g44
makes|a-35 f52 k58 l38 s33 t-50|<name> f32 n30|it i29
making|c-43 h26 i-35 j70 n65 o-33 s26 t-72|the j27 s27|us n30 t27
mamas|t-26
man|f46 p41 r-30 t26|who f80
manage|o29
managed|f-32
manager|f-58 i36 o-26 q-39 r41 t-92|<name> c37 t29|at r26
managers|r69
manual|a51 f-28 i26 j29 t64
many|g28 l-31|buns i-33|more j27 t76|nurses a27|of a-46 f-29 o35
map|l44 t-45
mapping|g30
maps|i30 t63
marcus|t59
margin|g73 l27 t40|<number> g73 t59
mark|f33 o29 t47
marked|i51 q-41 r32
market|f-42 g50 q-56 t-73|hall q-73
marketing|t34
marketplace|k30 t48
markets|g54 i30 t42
marking|b29 q-34 r38
marks|f28 i38|and t27
markup|g88 t39
marmalade|d30 f45
marquee|k27
marriage|t42
married|f29
massive|t-46
mast|q26 s-32 t-36
master|c27 f27 m59 n27
masterclass|s30
mat|o27 p-38
match|f39 k27 r-29
matches|h28
mate|j-25 o30|who d34
material|t91
materials|t78
maternity|q42 t27
mates|d34 e47
math|t105
maths|s30 t-72
matter|b173 r-36|how r-27 t49
matters|a-35 b150 t-112|more m-33|most g-28 k34|to b42
mattress|f38 i32
mattresses|a27
max|f41 t34|<number> t26
may|f-28 g37 k-42 n-32 p-35 q109|also r29 t46|be g34 t-30|contain i36 q37 r-29|differ t34|have t51|look q34|not t-56|the t39|vary t27|we l31 t26
maybe|r-36 t-54|a f52
mayor|h44 t66
me|f90 g-44 i35 j-40 k-57 l26 m-71 n58 q-41 r-38|a a-27 f-33|about f57|again t51|and c26 i28 t38|anything f51 t81|at f25 p-34|be t48|here f27|how p57 r31|i r30 t-27|if t-30|in i34|one f40|or d29|tell l29|that n29|the a65 f-34 p31 t-35|this a42 t34|to a-32 o25|what f33 t30|when t40|with l39 q32|your r30
meal|h64 r44
meals|n28 t44
mean|f32 i-27 l-25 m-41 o50 t41|it f56|nobody t93|the m-26|to d26
meaning|a28
meaningful|b28 g49 k29 t29
means|i56|for s26|the r-26|to k27 t26|we t31|you t69
meant|c54 i69 o25 t-37|for c29|to i30 p29 t-33
meanwhile|r30 t-41
measure|l30 n59 r64 t57|a f28 t34
measured|i25 l30 t-42|it c27 l32
medal|t42
median|o29|<number> t59
medical|m34
medicare|r51 t65|will r51 t65
medicine|t-30
medicines|c26 g28
meet|c42 g-25 k50 p37|<name> k34|<somebody> q33|our c43|you f68 o25
meeting|a66 f-28 p-26|<name> t-35|and t-30|with t69
meetings|m33 q-63 t-43|today q-53
meets|f-34 k60 n28 t-59
meetups|t70
member|a33 b30 c44 t-28|<name> a27 c72|of t46|who t37
members|a29 f-58 i-29 m27 n-74 p-28 r-39|at b36|of t47|only t38|save t57|voted a37 t-26
membership|h27
memorandum|t34
memory|f-28|leak t58|of t-47
men|a25 f28 m36 t33|'s r33|and m46 o27 t32
mend|m-45 t-26|bikes m-27
mended|p36 r-34 t-45|the p45
mends|c34 f39 n30 r25
mental|i31 q-28 r27|health i33 q-26
mention|f36 p56|to c-53 p36
mentioned|f-32 n43
mentoring|b28
mentors|s25
menu|a33 i-27 q28 t-83
menus|k26
merch|b31
merci|t37
merge|c27 t45
merged|t87
merry|t55|<name> t55
mess|t27
message|d-26 p-26 q-28 t-29|me t-26|us e-29 r62|you t-49
messages|a71 p26 t-44
met|g27 t60|the f-53|with t58
metadata|t29
metal|r64 t-43
meter|a28 f-29 t-81
meters|a35 r25
method|h29 k29 n36
methods|t71
metre|t-25
metres|q-32 t-42
mg|t-32
mgmt|i44
mic|a29
micro|g27
microphone|o30 t69
microscope|t65
mid|r46 t-75|<name> t-29
middle|r-32 t26|of f27 t31
midnight|d-30 i-30 j174 o30 q38 r-57|<emoji> j28 t59|<link> j53|<name> t-27|and h28 j41 t-28|to t27
midweek|d-26
midwives|t40
might|f-39 o-41 r29 s56|be j25 r59 t40
migraine|m-31 o95
mile|a44 t-25|in n27
miles|c34 f-27 q-32|in p-25 r27|to t88
milestone|t-28
milk|a35 c25 r37
milking|f55|contest t46
mill|c-26 t56
million|c-25 f-31 g-26 h54 n32 q-28 r-30|to n42
min|q55 r41|<number> c33 t-26
mince|f35
mind|f42 k29 r31 s32 t-42|the o27 t-28
minded|g46 m25
mindset|g57 k-35 m33 t-31
mine|c44 f29 r-34 t-43
miners|t45
minibus|q-25
minimal|t27
mining|t37
minister|t109|says t46
mins|j27 q71 t-49|and t41
minus|a31 r52
minute|j31 r81|<link> t57|and t-29|quiz s36 t34|survey t-36|you j56
minutes|a-49 k-39 r31 t-48|<link> t-28|after t28|ago i26 j28 t32|and n43 o38|any t43|are t-49|by i27|for j28|from n28 t-26|in t-39|late t-25|on h29 t-25|online t39|or t37|then p26 t-30|to q-49|with f-29 o34 t-39
mirror|m42
miss|i-33 j151 l34 m44|a j42 m35 t54|it j33 t-37|you t61
missed|a-51 c-36 h79 i36 j27 l33 t-28|<number> h55 t41|appointments h40 q28|it i35 n30 t56|our t33|out j37 t-26|payments t27|the j29
misses|f34 s26 t35|you t65
missing|a27 f48 i45 q-76 r-45 t26
mission|b-27 k26|to k49
mistake|a-29 f-49 h34 i151 s107
mistakes|o28 s26 t-48|in f26
mit|c26
mix|r41 t67|up t34
mo|o26 p41
moan|f36 t25
mob|t64
mobile|o28 r66 t57|office t93
mobility|g57 m25 n52
mock|t-30
mode|a77 f-26 k42
model|f-48 g55 i29 k-26 l29 t-33|is r27
modelling|c26
models|t46
moderate|t34
modern|g50 k47 m37 t-40
modification|t25
moisture|t45
moisturiser|k72 t50
mold|t31|in t31
mom|t81|is t86
moment|c-25 f138 m59 q38|you k-26
moments|b-28 k26
momentum|k29 n29 t-28
mon|t-37
monday|i49 m32 t-27|motivation m27
mondays|t-31
money|c-31 f-35 m-34 p-31|'s o39|for r26|is o30 t-28|to j27|went t32
monitor|t26
monitors|i28 t40
month|j-27 p37 s-35|'s i29|<name> c32|<somebody> f26|a o28 t-28|and m36 t25|for t28|from q36|in o26|of a39|on q26|the t61|we i27
monthly|r48
months|a-45 h38 k-32 m-27 o-45 p29 q-43 r45|<number> h55|ago t32|and r41|are t34|for f38|late t26|of g33|so r34|to i46
mood|a29
moon|g29 n34 r43|has a-33
moor|d29 f25 p28
mop|i50
more|d42 e-61 f-28 h60 i-71 j-48 k52 o-57 p-46 q55 r-40 s44|<emoji> s-31 t-29|<link> t29|about b30 c28 t38|at s46|expensive t42|for a67 q32|likely t36|people d31|than b37 h31 i-55 o33 q-57 r39 t-45|to l26 t38|you k26
morning|b-26 c-44 g-26 j-47 k-48 m-51 o40 q51 t-30|'s i26|<name> t46|<number> q-28 t-36|and f25 p-37 r-44 t-51|in o30|routine n48|the a26|to i29|with c47 f58
mornings|i-33 k74 l31 m28|with f38
mortgage|h30 i43
moss|t36
most|b-52 h38 i-84 n29 p-51 q-41 r37 s40 t-52|<name> h27 s82 t39|back r37|common t-29|is t44|of c51 f36 n-30 p-35 r-29|people a-35 j36 m-26
mostly|c52 f56 i28 j-27 o-41 q31 t-57|in q40 t34
mot|q28 t-60
moth|c28 t-35
mother|c61 j26 r-25|'s c-28|in f31 j30 s27
motion||and t25
motivation|m25 t31
mountain|m34
mouse|f42
move|g54 i-37 m-39 n28 t34|anything t87|it f54|the t-25|to q55
moved|c-32 n36 o-27 q109 t-39|and t64|from n52 t39|our t33|the a51 t-51|to a-33 f35 q126 t-49
movement|b35 f-41 m94 n56 t-67
moves|a-28 i-28 q57 s-27|to q77
movies|t56
moving|a-33 n53 q33 r66 t-40|to f29 q32
mph|q38 t-26
mr||<name> a28
mrr|t61
mrs|c34 p38 q-27 r-25 t-29|<name> f30 p44 q-27
ms|c43|<name> c43
much|b-32 f47 m-36 q-36 r-48|more k39
mud|f62
muddy|t-35
mug|f27
mugs|f44
multi|n31
multisig|t47
mum|a54 c-36 f50 i-42 m-28 o34 r-39|'s f-50 t26|or f32
mums|t45
mural|r30 t47
muscle|r30
museum|g32 t-42
music|a49 f31 k41 m59 o52 q-33 t-80
must|e64 f54 i-50 m-56 n27 q-47 t47|be e54|follow e30|give t29|go j27 q-37 r26|like f37|reach q38 t-45|read n48
mustard|t28
mute|q29 t-29
my|e-31 f101 g-49 k-64 l-46 m68 n40 o-62 p-51 q-89 r-63 t117|<number> j28|amendment t28|aunt a27|bill m26|car f42 t-28|colleagues t64|constituents o49 t29|daughter n-29|dead m57|district h41|family t32|fault i33|first f34 t-55|flu f26|friend c30|grandmother f29 t25|great t28|guest c36 n-31|mind t39|mother s27|mum f30 t45|name f-27 t-39|office c27 f-28 t78|opponent t33|own a34 f58 i41 r25 t-80|pay t29|phone t32|prayers t39|proven n38|review i27|sister t60|son t25|staff t76|state t47|statement s35|talk t-26|team r60|trip t65|uncle f39|watch f-36 m104 t39|wife f39 t-27
myself|f55 t29
mystery|s70 t34
nails|r26
name|d28 g-35 j28 l72 p49 q-45 s28|and c-31 o30 t87|in c28 t-30|is a33 d26 t-56|of o32|on f-32 i26 t-48|our d30|to i-25
named|k43 n68 t29|<name> n32|a g56 n47
names|c80 f-28 i-38 j54 q-37 r-33 t-63|and c43 t33|are c35|names c-29|of c86 j27
naming|c34
nappies|q47 t36
nation|n32 t73|'s t31
national|t81|<name> t36
native|j25
natural|n29
naturally|t43
nature|k35
navigate|g31 m58
navy|f72 i-29
near|f-44 l37 p-26 r-48 t39|<name> t39|the t-33|you t27
nearer|i51
nearest|f-32 r105
nearly|f40 i-42 o32 p39 q-38 r30 s37|closed f31|did f-39 s26
necessary|t76
need|a-31 d-37 h-29 i-60 j-56 k51 l-66 q41 r72|a f-31 o-61 t-34|about t26|an r48|for g27|is b32 t52|it o26|not t-62|one o30|the o-31 p25 t-31|to f40 o26 r41 s37
needed|f36 l-28 m-32 o26 r96 t-47|<link> r34 t-28
needle|s27
needles|o38 t-31
needs|h-27 i48 m40 q34 s-29 t-65|<number> i43 j30 t40|a d45 i31 t-32|it d34|this d31|to i28 m28 r40 t33|work d-67
negative|t32
neighbor|t44
neighbors|f67 j26 t124
neighbour|j27 o27 t97|who o35 q26
neighbourhood|j26
neighbours|a45 j46|who r26
neither|j54 t-35
nephew|t-36
nerves|o28
nervous|i26 o50 t-25
nest|c34 l26
nestled|k55
net|g53 m43|worth m53
nets|n31
network|d46 g28 i-28|is m31 t46
networking|t-31
networks|n-31
never|a-64 e-27 g-31 l-38 m34 n27 p-35 q-29 t26|ask r42|asked c26 f-33 g31|be t31|been c-26 t-47|before k43|call t33|did t50|forget m30|forgotten t45|had f-30 t42|heard r37|look s28|once f75 p49 t30|run n29 t26|stop n30|stops n27|used o29|will t32
new|b-36 e-56 f-30 h-28 j-64 o-29 p-29|<name> c-42 k85 q-40 r-31|blog s27|date q62 r-36|dialysis t29|in c32 q-27|lid a25 e-25 o37|logo t45|mat p-40|members t-27|menu s28|one f-31|ones a57 i33|range a-68|season m30 t50|study r37 t41|timetable l25|to i41|way k26|you k51 m106 t54
news|b-26 i33 j-30 s28|coming s-37|for t70|out t40|this m28 t47
newsletter|a35 k47 s77|and t44
newspaper|s39
next|e46 f-40 i67 m-26 n-39 o-68 p-60 q44 r-45 s37|<number> j71 l30 t66|day c29|door f-26 i-28 r31|month r25|one t67|step l-40 m32|time t-33|to a-28 f48 i-28 t-48|update i36 q30|week f28 r-32 s49|word q50|working t29|year j52
nf|t34
nhs|q33 t-53
nice|c52 i-31 n-27 p64 q31 t34|to f27 t40|try t46
nicely|f30 p28
nicer|t-27
nicest|f41
night|a-35 b-29 g-32 i-26 m-31 q26 r-39 s-42 t-39|'s r39 t27|<name> i29 t-40|<number> t49|and f52 q28|baker c-33|before t33|bus i26|is t30|shelter t-42|shift c64 f42 t25|with c-38
nightly|t43
nights|f98 j-26 q-26 r-27 t-27|<number> t34
nine|f42 h41 i-25 k-34 m-38 p83 r-43 t-74|calls l-28|days l29|in a30 r27 t38|minutes f27|seconds f-28|thousand c33|times f-25 o26 r42 t-30|weeks p25|year c26|years t58
nineteen|c29 t-85|years f-28 t-36
ninety|a-28 f-37 i39 q31 r36 s26 t-33
no|b-67 c-48 d-39 e37 g-49 h-71 i-30 k-45 l-39 m40 n-58 o45 p-42 r38 s-35|<link> f74 t44|<name> r48|account t45|amount t36|and a29 o-27|appointment o43 r87 t81|better i26|black f34|booking r42|business t38|card t-29|cash g30 t40|charge t-65|date i38|difference t31|email t-30|eta i84|excuses i27|experience m-25|fee r25 t-45|fire q25|form r-38 t-38|good f36 i41 o-28 q36|i t30|idea h26 p26|injuries t47|longer m39 q-32|meetings q-53|money t85|more f61 m-26|music a25|need f-30 q-55 r111|obligation t-47|on m30|one f-54 m50 o44 q-33 t29|other n56 t-39|place m60 t41|plan h26|questions a26 o52 t28|receipt r26 t-26|sign r59 t-39|slides j31|speeches t33|thanks j76 t58|that i48 t-35|the a59 f38|to f32 j34 o-32|water q69 r-30 t-28|we a28 t46|you o59
nobody|a-40 c-29 d-26 g-42 k-34 o121 p-30 s36 t-66|'s o43 r-30 t47|asked f29|can i41 j29|checks o34 r39|else e31 o25|has t54|in f36 i50|is s46|on n28|should a30 r33 t41|talks s29|tells t-37|wants j40|was o-31 t-38|will o48 q32 s-26 t-38
node|t103|is t41
nodes|t64
noise|o40 q41 r38 t-36
nomination|c31
nominations|f42
non|g45 t40
none|f-29 g-29 j-29 k-29 p-27 q63 t-74|of t-39
nonprofits|t34|in t34
noon|c-51 f-46 j-30 k-29 m-34 p-28 q92 t-51|<name> t-34|and a31 i26|for t42|on q48 t-37
normal|f-31 r-37
normally|r28
norovirus|q53
north|r26 t-62
northern|t73|<name> t26
nose|r31
not|a-56 b-72 c-45 d-67 g-95 h-27 i48 j28 k-59 l-81 n-30 p-35 q34 r25|<name> i70 q87 s90 t-42|<number> i104 q49 t-28|<somebody> t-26|a b70 m81 o26 q-28 r-26|about m124 t-40|affected t71|all c25 n46 t-27|alone d28 o-26|always r44 t-41|an f59 m27|and i-39 t-38|answer t36|any i56|apply t-30|ask o46 q26|at m31 q28|be f-29 h83 i-58 j29 r-57 s-48 t37|been o48 q30 t32|begin n37|believe s121 t-53|bother i28 o25|bring t57|build t29|call r66 t38|care t48|change t-37|changed f29 r-27|charge r34 t31|claim f25|come j66 o28 p25|count o42 t75|cover i-30 n36|cut r37|deliver t38|discuss t42|do j-38 o-40 t-27|done t56|drive t51|eat r46 t38|even f-34 g29 t30|expect t37|explain o29|fail l-34|feel f-27|file t41|find i48 k27|fit c27 r-30 t36|follow k46 n57|for i-26 j49 m-29 r36|forget j-32 m26 p33|from i-30 q38 r60|gamble j40|get a54 d37 i49 o38 t-41|give r-26|given m31|go r-51|going m60 t31|good a66 i44|got l27|hang j79 t-27|happen i29|have b31 e-29 j-35 q-38|heard i30|help k30|hurt r57 t46|in f-41 t62|included t73|just b28 f-48 i-31 j-45 k70 m74 o-28 s-30 t-82|know h35 i125 l63 n-27|last j52|leave o42 p27 r-34|let f27 j48 t34|lift t39|like i45 n49|listen n29 r31|logged t55|looking r28 t39|love k31 t31|make a-40 n25 r-62 t63|manage o28|matter o27|mean t32|move t-27|moved t62|name j42|need m-57 o45 r-49 t46|needed r32 t-32|notice t51|on f-30 i35 m93 r32|one c31 f-32 i-32 k30 t117|only r28|open q34 r29|opened o75|our n26 r34 t45|ours a27 c52 f-27 t-48|own r28 t25|pay o-35 r45 t71|post f-44|pretend i55|promise i49|put r-29|reach q30 r29 t29|read a25 f51 t-37|ready s79 t-66|really d26|reply f42|run g28 q32|say c36 f-58 j37 s84 t113|saying f-25|scroll d109|see r-26|sell a27 t-34|send e30|share t49|shout f45 q28|sign r35|sit q32|so i-34|sorry f-27 i-26 j26|stop a41 f62 m67 t56|stopping q26|sure f77 t-63|take i27 m33 p68 q71 t-34|talk t-25|tell i32 o47 r-47 s58|that s31|the a-49 i30 m-29 r49 t52|there f-26 i29 j42 o52 r36|think r25|throw t61|to a-40 c61 i-47 m35 n34|told r30|touch t32|try q57 t-29|tumble t70|understand t43|us f-26 i-35 n29 q26 r54 t-37|wait j49 m-32 o-38 t35|walk j66 t-36|want c42 i-27 j-26 m-31 s67 t-34|waste t67|wear j25|what f52 o45 r-43 s52|where i65 t73|whether t33|work i27 o-27 t33|working q31 r-34|write f26 t35|you i46 q31|your a25 j-27|yours t51
note|i51 r84 t-44|for f-29 q34|from q32|in g31|on f-30|that q-27 r38 t-31|the i30 t81|to f25 i52
notebook|t-43
notebooks|t46
noted|f40 g30 t-26
notes|c-28 f-46 o-40|on a49 t86
nothing|b-32 e-30 f-27 j-27 m-27 n-26 r27 t-30|and c43 r-41|at o26 t35|beats k39|but p49 q-38 t61|for i34 m43 t-27|if o41|in q31|is r-28 t-26|less m-31|new i42|on q25 r40 t-33|to f-28 o27 r48 t-32|you t32
notice|a-56 f-49 i-26 q96 r105|<name> q40|to r51
noticed|a45 f-52 m80 o-26|the i27|you t66
notifications||on t25
novelist|t27
now|a70 b-37 c-34 d-72 i36 j65 k-28 m-76 o-61 p-52 q39 r-45 s-69|<emoji> t-37|<link> t-67|<name> h91 q34|<number> f-33 h-26 j-33 t36|a a40 t75|and l32 o30 t-42|apply q31|at q43|before h31 k26|for r29|goes r38 t59|has a27|have t28|i m28 t-28|in t-26|is a32 t-29|it t99|keep m27 t25|live g29 t-52|not t78|off a31 t43|on a-30 f48|open k27|our t27|ring r35|so r26|the t-30|they t69|to a39 j52|with a29 c27 i31 t42
nowhere|t26
nuisance|o39
number|a-45 b36 c-31 d-26 e-42 f-59 i44 j-53 k-45 l-35 n-26 p-25 r45 s89 t-31|'s r34|<number> h26 p29 r-49 s129 t-73|and o27|by a30 r33|in t36|is r44 t-29|of i27|on q-41|one t45|to r39 t-30
numbered|p28 t33
numbers|a-27 c-30 i38 r26 t-48|<number> t-25|are i32 t78|in t69
nurse|c45 f-66 i-39 r-30|<name> c37 t51
nursery|o49 t-34
nurses|c70 n53 r-25 t66|of f32 t34
nursing||home t40
nurture|b-25
nuts|a72 r44 t27
o|q28 t39
o'clock|a31 t-53
oak|j50
oat|n27 r31 t-32
oath|t79|that t48
object|f43
objections|c25 t56
obligation|g45 t-51
obsessed|k-39 n89 t-50
occasion|t-25
ocean|t52
october|q-27
octopus|f83
odd|r-28 t40
of|a-28 d-38 e-27 i-30 q-61 r-36 s-38|<mention> p28|<name> f-72 h-30 j70 l27 q-34 r-61 s-26 t36|<number> g-72 m26 n27 t31|<somebody> a32 c-37 t-26|a c27 j-29 k56 l45 m40 p-25 r-58|about c30 f-39 i27 t30|address t-50|all c38 o39 t-35|an m41 q28|cash i27|children t42|choice n31|course j29 t-26|each r68 t95|every s29 t-51|everyone t64|everything b31 k-50 t-39|excellence n29|first h26|five q29|four h33 o38|hearings t44|hours i47|it c32 n-25 q53 r27 t-48|its g29|keeping t41|last h28 t39|life o26|love t78|my n-27 t31|old f34|one j26|onions q-32|order q36 t-50|our d32 g-37 k-35 n-26 r-37|ours i30 m-26|passion n62|people h62 o38 t-49|plan n30|plastic t35|plum e29|selling f-26|senior h-39 i45|service g29 t-43|someone t34|something m59 t-38|stake t51|stock q25 t42|tea c-34 p52|that f-33 t-50|the b97 c30 d45 e44 h-66 i-41 p-41 r27 s-30|their n37 r32|them f63 i33 p39 q-43 r-27|these t30|this b54 c34 f-53 g-41 i45 j-25 m25 q-35 t-29|those i-55 r29|time t32|two i39|unprecedented n40|up t-29|us a-56 f50 i50 n-38 o34 p40 s66 t49|volunteers p85 t46|water f25 r54 t28|what f-46 q28 r-41|who g26 t-42|whom f43|wool r25|work l26 m34 s29 t53|you a168 c56 f-41 k-40 o65 p45 q65 r-33 t-50|your b-28 k-27 r45|yours f29
off|b-27 g-43 h-26 k-81 m-26 n-40 o54 q78 s-66 t-36|<name> i26 q47|<number> n27 r53 t49|all t-26|and t-28|by a39|everything t71|for q36 t41|if c25|in t-44|is r-34|it q-26|on t-28|our p26 t80|the t33|to c35 d25|today t-28|until t45|with i34|your j-26 t52
offer|c26 g62 i-35 j47 n-25 t-60|is g41
offers|k72 r41|a k30
office|a-59 h40 j-38 k-30 m-32 p-51 q42 t54|<number> f30|and a35 i43 r-31|has t-29|hours q33 t92|is t68|on t-37|will i29
officer|a40 f-48 p30|<name> c30
officers|n28 t75
offices|t111
official|m-25 t110
officially|k26
officials|o30 t69
offline|q33 r28
offs|g27
offshore|f-26
offsite|g34
often|f-35 n47 o33 r43 t25
oh|n38 t-29
oil|r67
ok|f39 i25 m30 q-31|so f36|with f26
okay|j39 t-54
okoro|c-25|<name> c-25
old|c31 g-45 h-32 k-46 l67 m-46 n-53 o-38|<name> t52|one i32 q-26 r33 t39|ones a34 r26|price q29|sim t28|who c36
older|a49 c-35 f-26 r81 t-40|than i-27 r43
oldest|i28 t68|<name> c26 i-26
olds|f39
olive|c25
omnibus|t31
on|b-86 d-34 h-49 k-33 m-43 n-60 s-40|<emoji> j79|<hashtag> m30 r49|<link> t-46|<name> a-29 d-48 f-33 g-54 h-31 k-55 m-39 p-44 r30 t-60|<number> c-25 f-31 g-42 h-43 i-66 k28 o47 p-35 q119 s58 t-44|<somebody> c49 t-31|a c27 d54 g25 k73 n-26 r40 t-43|all f27 k34 t32|and f35|another r26|as c28|at a27 b26|before q38|both a49 m30|by q36 t81|call r-49 t-64|day g35 o32 t62|debt t40|doing c28|empty j31 t47|every a26 f27|fire n32|fiscal t40|for t-26|four t-35|gas t39|h a29 t42|here t-43|hold o34 r-26|how k28 t29|if f51|in b31 f-30|it q-47 r28 t57|its e27|main a42 t-28|me i40 t-42|my m115 t-50|nights f26 t-26|older i26 t-26|one h30 i-31 k31 r-26|or q26 r-25|orders i26 t30|our c41 d46 h31 k-32 s57|oxygen t38|page n27 t-50|purpose t-43|site i-28 t45|some i35|something p25|stage n39 t-42|that h51 r27|the a-36 b-34 d33 e26 i-41 j-32 k-49 m-70 n40 o-37 p-33 s49 t-39|their g54 n40 o70 p45|them r-44|then r-52|this a-26 c65 f-36 i-32 m37 o-25 p-57 q-30 t27|those o26 q26|time c90 o44|to c72 f42 p-25|today g55|tonight i53 q34|top o40 r51|track f27 t39|trade m40 t50|tv t45|two m31 t25|until q-46 r33|us f-37 i84 t-53|wet r57 t37|what l-26|where t32|which i38|why o28|with q31|you p34|your d-29 j-31 l27 o39 r-28
onboard|g30 r27
onboarding|t-28
once|a-37 e29 f29 i-37 n-29 p54 r31 s-28 t32|a r36 t36|it f-31 j28 t63|you h27 k27
one|b-37 d29 e-51 f27 g-59 j-34 k-50 m-54 n-34 q-42 s50|<emoji> m37|<name> p27 t-45|<number> q37 r-33|a a26|about t30|and c57 f-31 i-26 t44|are t-26|asked a-52 f37 t36|at t36|back p26 t27|came f64|can t44|click t28|coffee h65|cold t28|day j35|entry t71|first r95 t55|for r29 t27|form t60|free i46|from a26 i35|go a34|had f-53|here i27|hour a26 t31|hundred n27|hurt t-27|i f-49|in a30 h61 r30|is a-28 i-26 q51 r58 t46|it p34|lane q47|left j-31|lucky b26|man t31|more j31|night f-25|of a-36 j42 r-25|on r-27 t-35|page r-31|person t31|phone n32|place g31 t27|priority b47|question a-30|room r30|should o46 t34|simple s29|so a31 g28 o30|stays t49|that f-25 s46|the t41|they m27|thing i-28 j-30 s52|till i49|up f37 i63|very c39 f32|was a35 f-53 i-32 q29|we l28|weekend p31|who f-27 j35 o33 r-27|will j26|wins t65|with f25 n43 o-30|word d59 s32|would n25|wrong i28|year t67|you r-26
ones|a50 f-71 j-32 p-34 q39|and t29|are m26 t-28|can o31 t34|go t29|that i28 j28|were a27|who f28|with t47
ongoing||commitment t-27
onions|c47 f68 q-34|today q-32
online|c27 f-51 j-36 r-28|or t29
only|a-25 d85 g-27 i-54 j116 l-33 n52 q59 s-47 t-42|<emoji> d36|<name> o27 t-36|<number> f-38 h76 j109 n29 q-27 t59|a d27|as f47 q-32 t47|ask f27 t30|do j-25|for r46 t-35|get j29|have t49|if r28|in n49 t52|need p27|on a25|one n41 o50|takes d31 f25|that t63|the k45 t-40
onwards|t-36
op|b29 f28 r26
open|c-39 d-33 f33 g-48 h-57 j-43 m-26 n-36 p-58 q56 r43 t-51|<name> k25 t-56|<number> t-39|again f41|all t41|an t40|and b28 f59 i44|as q46 r37 t65|at q33 r65 t103|day t-44|evening p-26|for f29|from o27 q-25|on q29|source b29 m39 t40|the f61 n30|this j-49|till q39 r27|to s26|until q-32
opened|j26 o37 p33 s49|it o54|the s57
opener|r-37 t29
opening|f-33 n-30 r42 t-66|a r28|bell t67
opens|i46 k-27 q40 r45 t-58|<name> t-58|<number> r42 t38|at i38 q28 t-41|in t26
operated|a66 g26
operating|t36
operation|t-32
operational|g42 t29|excellence g-31
operations|i26 q38 t36
operators|g31
opinion|g-26 t41|<name> t29|if m39
opinions|d40 f101
opioid|h-27
opponent|t40
opportunities|k35
opportunity|t-34
oppose|t33
opposite|c29
opposition|s64
ops|i32
opt|r60 t81
optimal|g34
optional|i51
options|g52
or|a-60 b-45 c-84 d46 e-34 f-51 h-77 i-44 k-42 l46 m-48 p-78 s-81|<name> d36|<number> a40 d40 t-77|a a-29 i27 k39 m-38 r29|after t48|an r34 t-31|be m29|call r-39 t40|cancel t63|dm t43|do f42 r-27 t-28|have r-30|in j32|it t-28|just r-29 t-45|later t58|mail t26|night m27 n26|no q41|not a-26 q33 r57 t-59|nothing o38|on t57|pick r30 t26|regret j57|ring o38|savoury d25 t30|shine m31|so r33|someone t33|stop r44 t51|tag d-67|tell r-44|the t26|two f-27 n39 t34|will j26|would t53|you e30 l-32 r-29|your n28
orange|c-26 o40
orchard|m38 r47 t-31
orchestra|m30
order|e-28 f-41 g32 j30 m-32 o-50 q88 r27 t64|<name> t28|before t71|by q38|for q36|now i30|number e-25
ordered|a36 d28 f29 q33 r-44
ordering|r42 t49
orders|m37 q74 r-37|over t33
ordinary|t-44
organ|s29 t-43
organic|g99 t57|cotton t35
organisation|b30 g37
organisations|h37
organise|p78 t59
organised||by c-29
original|r33 t33
osm|t50
other|a-45 c-43 g-32 j-45 n82 o-27 p-31 q46 t-26|<number> f27|finalists p-54|half q30 r-25|one t29|people r34|side t71|two t38
others|f-36 n118 r-48|could a28 o31 t38
otherwise|e27 i40 o-27
otter|c26 f41 t-32
ought|f-27 i80 l30|to f-27 i80 l30
our|a-34 b66 c29 g39 h-30 i47 j-42 l-68 n31 o-111 q-59 r-89 t-34|<name> a34 i-50 j34 k-41 m34 r48 s-48 t52|<number> g-34 h-37 j32 q44 r-28 t39|ai g26|amazing c-35 k-47 t-50|app t25|apprentices p82|award k-40 n74|baby r30|best i-38 t-26|biggest n37|blog t53|bold g-27 n-30|bread i31|café a31|caseworker a40 c33 t37|ceo t-41|children t27|choir i27|clients h35 n33|communities g43 t-32|community t30|country t48|customers h30 n27|data t29|dedicated g-35|desk q-25|director c37|district t76|dna b77 m39 n29|door f55|end g46 t27|factory n45|family t58|fantastic m34 t-34|fault i38 t-40|first t-36|founder c-28 m55 t-31|four g36|free e42|future t38|gate c27|growers t37|guest c25|hearts o58|helpline q33|high t41|holistic k-29|in t41|incredible t-29|issue t41|journey g-28 m28 t-40|kids f34 t75|last j44 q28|latest s29|lead c28|library s27 t34|little d28|logo q29|mistake i100 t-30|most n35|name q27|nation t27|new d37 h47 n-44 t46|next l33|night q28|number b29 t-32|office n39 t38|old c27|online t-35|own c36 r26|page e46|paper t41|partner t33|passion b39 m-36|passionate g-39|people m-38 t36|pricing t53|q3 t27|recruiters f44 t43|relentless k29|rockstar m56|sale q-40|side o40 r29|site a29|smallest t32|spring j28|stakeholders g38|stand c26|state h59 n-29 t58|statement t46|strength t41|students p33 t-53|stunning k27|support m28|target j39|team d43|teams t33|tenants p-26|test t26|thoughts m47|three r28|top s27|town t-37|two r28|unwavering m33|values t28|van p54|vibrant k44|vision g35|visionary n-37|volunteers m32|wardens r-26|website j26 t-52|winter q-26|wonderful m-34 p-27|world n39
ours|c54 g-26 i94 j-50 m-27 o-32 q-46 t-26|are f31|for i77 s28 t45|is f-40|not t49
ourselves|m25 n60
out|a-36 b-63 d-38 g-30 i32 k-38 l-49 m-72 o-35 q35|<emoji> j29 t48|<link> r27 t-41|<number> a68 t-31|a c-25 f-27|about t-26|again f26 q-65 t-27|an g27 r42|and g38 i-34 n41 t37|at q-34 r-31|because t42|before f28 t-28|by n25 p26 q-35 t-45|for j-42 r-31|from o47 q-27 t-36|how q29|i f34|if q26|in f54 j39 t38|is f31|loud t41|of c-43 f35 h82 i34 k53 p28 q42|on f-45 q34|our c43|so q31 t36|the a48 t28|this q34 t-33|to q-32|today a68 r30 t-38|tonight q31|what i35|when f40|why c37|with i36|within j37
outage|q34|the t33
outcomes|g76 k-34 t-54
outdoors|d29 f29
outer|r42
outlet|t34
outlets|r52 t74
outlook|g59 t39
output|t52
outrage|m60 t63
outside|a-35 i-29 r78|the t-42
outstanding|q-32 t30
oven|t-27
over|d31 f-26 h51 k-41 l-26 n49 q-41 t29|<name> c-31 i-27 t-36|<number> a-51 c-36 f-40 h109 i-39 n48 o-27 q-37|<somebody> p28 t26|a t-30|and a36|by q-28|five c44 t35|from t31|my m57 t61|on c37|one p30 t28|the d37 f-28 i-40 p-36 q33|this f43|to o26 p28 q48|two k33|with p30|your j28
overdue|t53
overflow|q47
overnight|f-31 j41 t-66
overseas|t32
owe|c40 p82 q36 t-27|us f37|you p51
owed|c28
owes|d32 p28
owing|g34 o27 q48|to g34 q48
owl|f29
own|a-59 g-31 k-51 p26 s-32 t-37|a l-62|and t34|it j27|kids t-31|the f28
owner|o47 p41 r-31 t-34|of f40
owners|a33 f-30 h60
ownership|r51
owns|r31
oxygen|t31
p|c-31 f-27 q-26 r33|<name> c-29 t-42|<number> r53 t76
pace|f30 r-26 t-33
paced|g36 m39
package|t90
packaging|t53
packed|k28 n50 q33|<number> n42
packs|e28 q33 r41
pad|r32 t43
pads|r37 t-28
page|a31 g-25 q-34|<link> t-53|<number> i58 q-37 r64|and o36 t-25|for e29 t52|is i41 q49 t-39|of f-27 s29|will t37
pages|c46 q-35|dropped t37
paid|a-64 h-27 i-48 m-30 o-66 q-43 r-41|<number> t38|a t-54|and l26 t-25|at t37|by c42 t47|cash f52|from t46
pain|f-39 o46 r66 t-35
paint|t-80
painted|q50
painter|c32
painters|q30
painting|c33 l33 r25 t56|and r42
pair|f-28|of i26
pairs|i32 t-34
pale|l37
pallets|f33 t28
pancakes|f51
panel|a29 r29 t-59
panels|a33 t-59
panic|j-26
panto|j28 k26
paper|p-26 r26|at f27|in g32|on t41
papers|o53 t-40
paperwork|t65
parade|q31 t31
paragraph|t32
paragraphs|r42
parameter|t28
parcel|a44|was a29 t44
parent|j39 t-55
parents|a32 b36 c-26 h26 j41 l32 o66 p71|who p25
parish||of c-29
park|c33 i-28 j-27 q87 r51|<number> q30|is f34 q40
parked|a35
parking|c-46 i-39 k32 q51 t-35|in t30
parliament|t49
parser|a26 t65|that t27
part|a-34 b33 c-67 f-43 g27 k-34 m-26 n-28 t-44|of b50 g35 m-26 r28|time t-44|two e29 t36
particular|f42
parties|b48 f-25
partisan|m36 t39
partner|b33 c-29 h31 t-48|with n-26 t-46
partnered|n26|with n26
partnering|c73 p-49
partners|i-26 k-66 m-29 p-29
partnership|c-33 g31 s31 t-26
partnerships|g43
parts|g26 t73|of q34
party|f-25 g60 t82
pass|i-31 k51 o39 p32 t-51|it c33 m29 t-36|on a-28 o28 r28|the t55
passed|a33 g-26 h-31 o-30 q-33 r-41 t37|<number> j25|<somebody> c49 p49 t-54|away t43|the f38|this p-34|to b27
passengers|m60 o28 q34
passes|q30 t-29
passing|f37 p55|of t37
passion|b28 k65 m48 n59 t-66|for m29 n-29
passionate|k75 n-28 t-56|about g38 m-39 t-40|team g-33 k29
passport|r39 t114
passports|r42
password|f35 q-36 t31
past|c-41 d62 f-37 h-26 j96 l68 n-29 o-50 q-53|<number> l25|and f27|midnight t74|the i-30 t32|this j39
pasta|f37 t-26
paste|f31 r42 t-45
patch|c46 t-28|<number> t-30
patches|t45
path|f-27 o-27 q60|is t57
paths|r25 t86
pathway|g33
pathways|g52 t-51
patience|f-37 o32 r33|and n25 t-35
patient|i-28 p60 r-28 t-87
patients|a-30 h52 n34 o61 t35|in o41
pattern|a35
patterns|c26
pause|m44
pavement|a29 j25
pay|a-26 f-28 h-32 j-82 k-26 n26 p-45 q-54 r29 s-29|<number> t35|and r43|back i26|for q29 r-65 t39|it m32 t-28|no t33|the f-28|us t30|what o41
paycheck|j32 m41 t29
payday|o51 t-33
paying|f-58 j77 m31 q-38 r25|full j61|jobs m44
payment|q-27 r63
payments|q35 r72 t109
payroll|k28 t-58|in t29
pays|a31 i-32 m-26|for a29
pc|i46 t-52|<name> t-32
pdf|f47 r43 t-58
peace|m75 t25
peach|t46
peas|d33 f32 i25
pegs|r53
pen|t-36
penalty|q29
pencil|f25 p38 t-32
penny|m26 p81 r-34 t43
pens|a35 r28 t-29
pension|l-55 n31 q-40 t102
pensioners|c44 t33
people|b49 c-27 e-28 f-36 g-26 h60 j29 k-55 l64 m59 o57 p-28 q-51 r-32|'s i36|about f-40 t90|and f-47 g-29 m27 o-25|are j42 n37|ask a42 f27 n51 t-37|asked a33 r26|asking t67|can j48|deserve m47 t33|do t58|first b58|forget r64 t53|have a63 m28 o64 t47|i n30|in t45|keep a54|like j28 k28|lost t61|of t57|on t53|say l29 o26|to j25 q26 t-41|told a28|we h33 i27 n-33 t-27|who a-25 b37 f-48 j-47 p34 q-26 r39 t-41|will j55 s35 t-38|with i71 m-42
pep|f-33|talks f-33
per|f-45 g26 h-45 j27 q-36 t84|<number> i48|cent n27 t-30|house r57 t36|household t29|person t-32|unit t44|week t45
percent|q27 r26
perfect|f-35 k52 m-34 t63
perfectly|k30
performers|g32
period|r-31|of g28
perks|b26 k42
permission|t-28
permits|t57
person|h29 j-63 m-32 n-41 o42|<name> t32|and f33|has i28|in t-38|who a26 k32 m-28 r30
personal|k33 n-27
personally|t-26
persons|f57 t-30
pest|m-31
petition|d27 i-25
petrol|t-38
pets|r68 t55|welcome r26
pharmacist|r26
pharmacy|q43
phase|g45 t-26
philosophy|k71
phone|g-29 i-27 j-40 k-38 r60|'s r-31|<name> o61 t-26|a m30|call j27 n28 q31 r-35|in f-30 r67|is f26|line t36|number r-29 t93|on r50|to p25|you r-29
phoned|t-28
phones|a32 i47 q86 r-35 t-59|and k25|are o28
phoning|q26
photo|a29 c60 i37 j-33 k-36 l35 m-37 n-32 o-36 p69 q-48|<name> c34 t-42|by c78|from t34|id r66 t78|of e27 f44 p-37 t41
photograph|f-45 p26 r56|the r46 t55
photographed|r35 t-25
photographs|f-28 i47 q-28 t-43
photos|q-33
physics|p32
physio|r36
piano|f-29 t-42
pianos|r26
pic||of t42
pick|r28|<name> t-54|one t34|up r-39
picked|r-29 t-58|up n39
picker|c47 t87
picket|q-38
picking|j44 t-46|up p31
picks|t-29
pickup|r27 t36
picture|c52 i45 j49 q-29 t-100|of i32
pictured|c37
pictures|a42 i27 r32
pie|a50 f52 r-28
piece|k47 m30 t-82|in c32
pieces|f28 t-54
pier|f-28 n29
pies|f88
pigeons|f36 t-32
pigs|f60 t-28
pile|f35
pills|o42
pin|r57 t113|by q29 r-25
pinch|k37
ping|k27
pink|f35
pinned|f39 t-29
pipe|f-28 t-41
pipeline|f-25 t74|of t30
pipelines|o29 t74
pipes|k30
pit|r29 t28
pitch||in t29
pitches|t-42
pizza|b27 r48
place|g51 m57 o28 p-26|at t-25|of r40|on t-30
placed|n54 q42
placement|i29
places|c-40 f-44 i-32 j48 r40 t-42|are t55|for j26 t-31|left t-27
plain|f-40 l47 m37 r56|language t35|words r31
plainly|t-31
plan|c-37 h35 i42 o-26 r-43 t55|and g31 m25|for i43 t55|here f-53|is f36|on t-31|to t40
plane|a45
planned|f27 q98 r37 t-64|for i34|work q53 t-26
planner|e32 h35 t56
planning|g26 j-28
plans|a35 q-42 t47
plant|e67 q-34
planted|f30 n35|<number> n29
plants|f-30 g32 t41|in g36
plaque|f-26
plastic|f-31 h35 i-27 r32 t65
plate|c36 k30 t-49
plates|m27 t-48|and f30
platform|k54 q-28 r41 t-29|<number> r52
play|c-32 f50 i-32 m56 o-27|it c26 f25
playbook|e39
played|f44 t-51
player|f37 p32 t-31|who c36
players|t-68
playing|k25 p-39 t-49
playlist|k32
plays|f31 t-38
please|a-34 c-75 d28 e-29 h-29 i-48 j-62 k-52 m-69 n-55 p-52 q32 r-49 s-49 t-29|allow t49|be b32 g29|check t-34|come f32|contact t33|do d38 f-42 o57 r27|go t36|keep o26|no f33 q26 r28 t-28|put r-39|ring f-27|send t31|skip r45|stay t69|stop f85 q28 r-26 t-50|tell l39 t-28|use q41 t32
pleased|c32 k27 l32 t-37|to c34 k29 l33 t-35
pleasure|g27 t29|that g30
pledge|d31
plenty|i-26 q-28|of r30
plot|t-61|<number> c26 t-25
plug|f-28 r35 t92|in t59
plugin|t59|for t31
plum|j47
plumber|c26 f53|in c28
plunge|r26
plus|a30 i29 q-28 t-85|<number> a28 o27 r25
pm|i-32 q27 r-31|<name> q-30
pocket|r33
podcasts|t60
poem|c37 i28 t-27
poetry|f53
point|a59 t50|it a35
pointing|j28
points|f28 g-28 q31 r44 t80|expire q41 t30
police|a29 f-34 t64
policy|a39 f-37 r37
polish|f43
polite|o32
politicians|t81
poll|f32 l178 r-30|<name> l28|for l45|how t68
polling|t73
polls|q40 t82|close q47 t54
pond|q54
pong|k27 t37
pontoon|f29
poodle|i26
pool|f-28 q66|is t26
pools|t31
poolside|c28
poor|f-27 i92 o35 t-52
poorly|f-27
pop|e35 r-33 t-29|in t-33
popcorn|f45
popular|a29 f-26 j28 k28
porridge|f27|toast f-33
port|f-33
portal|g36 i38 q-35 t-61|is i29
porter|c43
porters|c31
portfolios|c27
portrait|r28
position|t37
positions|t32
positive|f-27 g91 m-42 n42 t45
possible|g47 m28 r36|and b29
possibly|f90 q41
post|c-36 d37 e78 i30 j-56 k-43 m-61 n-47 q39 t-78|<number> e36|a t38|about f47|and e26 i37|at q33|for s33|has t52|here q35|office q-46 r60|offices t76|the f-26 t-43|them r35
postcard|l39
postcode|h27 i-28 r57|and a32
postcodes|q41
posted|e-33 f-35 i45 q29 r29|about j27 r37|on e-31
poster|i33 t-46
posters|t35
posting|c49 f-47 j54 q95 t37
posts|e31 f-29 i26 q35 r-38 t-31
pot|c25 t-32
potato|f36 t-33
potential|k52 m-39 t-33
potholes|f86 r-44 t94
pots|r83 t-51
pound|t-29
pour|m38 t-28
poured|c41 m51
pov|t-28
powder|c27 d27 e29 i-26
power|a-27 h34 j-25 k33 m34 p36 r-25|'s q31|cut t-29|of b38 k29 m-27 t-57|to m26 q-28 t39
powered|g101 t-44
powerful|k28 t-25
practice|f-28 r-32 t-69|manager t-33
pram|p33
prayers|m-30 t74|are t46
praying|t53|for t53
pre|k-40 q-41 t-52|order t-26
precision|n60
prefer|c31 o-26|paying j42
premined|t63|<number> t63
premium|k49 t-25
premiums|a33
prep|h25 t-36
prepare|s31
preprint|t25
prescribed|t30
prescriptions|t70
present|c35 f40 j-26 k27 m50 o25 t-61
presented|t39
preserving|k30 m30
press|i29 q-27 r42 s66 t60|<number> t58
pressed|f26 t-25
pressing|r34
pressure|a30 f-27 t-33
prestigious|n53|<name> n42
pretend|i72
pretty|t33
previous|f33
price|e55 f-53 j86 k-33 n32|goes j56|it t54|list e28|of m44|per i45|talk t47
priced|a28 t-27
prices|f-31 i-28 j63 k52 m-34 r-39 t27|for t31|go j37 k27|include t64|rise j43 t-25
pricing|a43 j44 t26
pride|m41
primary|g59 i39|endpoint g51 i42 t33
principal|t40
print|a33 i41 o-37 r50|<link> t25|at r-30 t38|it r41|the i28
printed|c38 t-42|on q25
printer|i79
printers|a31
printing|a75 t-45|the a27
prints|t39
prior|g41 t37
priorities|g26
priority|b106 j-29 t-35
privacy|b38 t83|is t51
private|g-25
privilege||to g26 t36
priya|c32
prize|f27
pro|k34 t-34|rata t-51
proactive|g48
probably|f54
problem|f-29 i52 o26 r-39|with p26 q32
problems|t42
processes|g27 m47
processing|q26
produced|a26 h26
producers|n27 t32
production|t53
productive||meeting t53
productivity|k35
professionals|f27
profit|b44 m39 t89
programme|b35 c-25 g68 k-36 n-30 t-32
programmes|g33 m27
programming|t63
progress|a26 f-28
project|n40 t79|in t35
projector|c30
projects|m27
promise|a29 i31 t82|it i-26
promised|i77 t30|<number> i36|to t32
promises|f57 m47
proof|a-27 i-40 o-32 r64 t-32|that m32
proper|t-35
properly|f61 i-34 r-36 t-45
property|g31 h-29 q-30 t-37
proposal|t106
proposals|t54
propped|r-29
proprietary|g73
prosecutors|t26
protect|d30 t60|the c25
protected|h28 i-30
protection|t28
protein|e28
protocol|t39
protocols|t66
proud|c32 d43 m-28 n37 t46|day n50 t40|does m26 t-25|of m-32 n-60 p25|that c45 t38|to c-26 d29 f-25 g34 n76 t-40
prove|o38|it o34
proven|g74 k35 n77|<number> k37
provided|n28 r-30 t32
provider|t-33
proxy|r47 t66
public|f-39 o-32 q51 r-29 t119|and t39|servers t40
publications|t39
publicly|p58 t48
publish|t26
published|c45
publishing|t-31
pudding|f54 p35
puffs|t41
pull|c39 t41|request t30
pulled|i50 j26 r-31
pulling|f33
pump|a33 i59 t28
pumps|k29
puncture|a27 i27
pupil|a-32 b32 p29|asked a-33
pupils|a39 f64 m28 t-67
puppy|j29 t-32
purchase|t56
pure|k61 n33
purple|b27 t-38
purpose|m49 n39 t-51|is m51 t27
push|m-27 r44 t-38
pushchair|f43 t-47
pushchairs|a26 t28
pushed|f43 m39
pushing|c47 p38
put|a52 b72 d-29 f-30 h-37 j-44 k-29 o-43 p35 r72 s46 t-76|<number> t49|a a60 i-36 o26 q34 t-29|it c-26 i-29 s57|our p32|people b43 n26|that a28 i27|the i40 o-36 p31|their a48 t40|together c25 s30|up i28|you o-25|your i31
puts|e49 n-27 t-33
putting|a56 b108 i-36 j35 k25 t-33|customers b34|the r31
q|a140 c77 l-27 t-26|<name> t-29|a c26|from a97 c57 t-37
q1|t47
q3|g41 l30 q-32 t33|results t40
qualified|t-46
qualify|r34 t27
quality|f-37 k44 l-37 n38 t33|mean l-35
quantification|t61
quarrel|f30
quarry|q27
quarter|a-26 i-26 t-43
quay|n39
queries|t65
query|i-31
question|a183 c-54 i26 l44 n-31 q-34|<name> f52 p29 t36|<number> i50|for a-32 l93|from a111 t-58|is a-36 j25 m26|we t41|when j29
questions|c-37 d-36 j-36 q-63 t31|about o52|and s29|i a-36 f33|to t-49
queue|e26 r51 t-50
queued|p26 t-28
queues|t76
quick|f-34 j62
quicker|i28 j26 t-32|than j28
quickest|r41
quiet|a54 f-29 j-26 l40 o79 s72|<name> t35|coach r32|hour o50|room o48
quieter|a27 k29 o29
quietly|i27 o79
quit|m33 n36 t-38
quite|c-26 i-30 o30 t-44|like f-29 m26
quiz|t-27|and t33
quorum|g35
quote|e-27 j-43 r28 t-43|in t-29
r|q-35 t41|<name> c27 n30 t-46|<number> a25 t62
rabbit|i25
race|d26 k31
rack|f-26 i33 t-27
radiator|t-51
radiators|t-28
radical|j32 t66|leftists j38
radio|c-39 f82 i41 q-39
raffle|t-38
raid|t29
rail|q-32 r29
railway|t-39
rain|c35 f39 j28 r-29 t-67|and c39|or m29
raining|f76
rains|c33
rainy|t30|<name> t32
raise|a36 t49|the a44
raised|a-29 c35 f63 t61|<number> c45 p33|over t36
raising|s30
ram|d25
ramp|f-47 q26 t-48
ran|a-32 c84 f28 i48 r-40 t58|into t35|it f37 t-26|out i61|the f-33 t-26|toward o32 t39
ranchers|t32
rang|a58 c62 i31 r32 t-41|and i26|me f-35|the c35|them r34
range|a-72 g-27 h30 n-26
ranges|t42
rank|q64
ranked|n72
ranking|n49 q-26 t54
ranks|n44 t52
rare|t37
rata|t-51
rate|f-38 g26 j32 n-30 r31
rated|h-29 n43 t32|<name> k25
rates|f-27 i36 j36 q-28 t-38
rather|a-34 i-36 j-42 l31 o29 p33|ask t32|hear t41|not f-46|tell f81|you f47
rating|a50 n36 r30
ratings|h26
ratio|g96 t38
raw|k38 m59 t-48
re|a47 r47 s65
reach|i-35 j29 q77 t-29|the t-26
reached|g25
reaching|j27
read|a44 g-41 h-40 j25 k-33 m-38 s63|<name> s50|<somebody> t26|a a45 p47 t57|all a48 t-56|aloud o27|it f-37 j46|on c37 r26|only q54 t-46|out j28 t44|that i28 t36|the c-35 j-31 r-41 s-29|them o26 t-26|to j27|your a42
reader|a53 c45 f26 q-31|'s a48 c32|users t51
readers|h50 t28
reading|j-25 o32|it s31 t97|room a41 n30|this t-31
readings|a32 i-25 t-28
readme|c31
reads|a25 r33 t-45|it f26
ready|j-70 l-36 r56 s40 t49|for g27 n43|to d-26 j-29 m27
real|c28 g69 i-56 m-25 q-35|live r40|one r79 t39|talk f26 j29 t-28|time g28
realise|m25 o55
realised|g82
reality|k35
really|b31 m-45 t-29|are n26|does t59
rear|q-37
reason|b28 c31 f-57 n31|the t65|was t47
reasonable|i27 t26
reasons|a40 f-28 t-47
rebook|r64|free r31 t28
rebuilt|c-29
recall|c26|<name> t-45
recalls|t30|<number> t30
receipt|i29 o-25 q-25 t32|and t57|needed r26 t-26|or i25
receipts||and a29
receive|k35|the n31
received|a31 q-39 t32|the c31 n-37 t32
receiving|s28
recent|c28
reception|t-78
recipe|f68 i-28
recipes|l33
reckons|f63 q37
recognition|m-38|is m-31
recommend|h48|us h29 t-30
recommended|t28
reconnect|k28 m-34|with k30 m-33
record|i29 n64 t-29|at i32 t30|for n29
recorded|c25 f-28 t-44
recording|i59 p38 r37 t-69
records|c-29 t-35
recovery|t-27
recruiters|f43 t58
recruitment|m-28 t-28
recycling|f39
red|l34 o-26 p28 r67
redefine|n59
redefining|g52 k68 n42 t-33|what g55 k28
redo|a27 i36
reduce|g30 t-26
ref|g37 t-58|<number> g39
reference|t51|and t37|number t33
referral|j28 r36 t-55
refguess|t92
refill|t43|pouch t25
refinery|t36
reflect|k28 m52 t42
reflects|g35
refreshed|g54 t-36
refund|f-45 o-48 t83|the t34
refunded|f-29 i77 r-31
refunds|n40 q38 r-45|back n42
refusal|m25|to m25
refuse|g28 k45 t-29|to k47
refused|s25|to t30
refuses|f66
regarding|s31
region|h-26 k-28 n73 t-27|'s g30
regional|f-25 g35 k29 n93
regions|t72
register|c37 j55 r25
registered|h41 r26
registration|e58 j-25
regression|t49
regret|h49 j83|it j92|that t32
regular|l29 t-32
regulate|t35
regulators|j28 t51
rehearsal|e32 t-39
reimagine|k27
reimagined|k140 n-29 t-32
reimagining|k65 t-26|what m-29
rejected|l31 r26
relationship|g97 s26 t25
relaxed|t-26
relay|f30 i29 t53
release|a46 q-40 s-30|<link> t28|<name> t-51|<number> t-73|for t26
released|e28 j58 t66
releases|n26
relentless|m31 n-59|commitment m43
relevant|b81|team b27
reliable|n30 t66
relief|t79
rely|r27 t30|on r27 t30
remain|b81 j104 k-31 q46 r-32|committed b43|in g28
remaining|j92 t-30
remains|b30 g54 q-25
remember|a38 f35 m36|the a26 t97|this t32|your o32
remembered|c72 m25 t34
remembers|f27
reminded|c-26 g40
reminder|i29 r56|for r48|that m26
remote|t-26|within t-33
remove|r26 t36
removed|f34
removes|t31
renewal|r-26 t-31
renewed|t26
renews|t26|automatically t35
rent|a-33 h-32 i-31 r29 t-71|and r33|for o27
rental|t50
renters|r26
reopen|j50 q-29
reopens|f29 q87 t45|<name> q57
rep|t-26
repair|c26 f-36 q60 t47
repaired|c-25 f-28 q56
repeal|t37
repeat|t-58
replace|q30|the r25
replaced|i51 t-47
replacement|f30 t32
replacing|t-42
replies|a97 t-39
reply|d27 i27 t-36|and r37|here f29|or r31 t64|to a45 t-91|w t56|with l26 r-25
replying|a58 i35 t-31|to a59 t-28
repo|c26 t69
report|p-42 q-33 r59|<link> t34|<number> t-53|is r28 t-30|it r50 t29|with t-49
reported|c36 f-63 i-26 t53|by c37 t-42|it t52
reporter|c29 o30
reporting|m37 t58
reports|f-26 l31 p37 q51 t28
repos|t58
repositories|t28
repository|t29
repost|d47 e83 t-45|if d32
reprinted|a62 i37
reps|r58 t-28
request|a43 f34
requested|t49
requests|q-26
require|t37
required|e64 f-28 t-34|to g27
requires|f28
rescued|t41|after t52
research|h52 n26|software t25
researchers|t93
reserve|q26
reserved|o33
reservoir|t-54
resident|t-27
residents|a53 c38 f-29 i-35 k-31 n38 q56 t-51
resilient|g34 t74
resolve|c38 t-32
resolved|q30 t-50
respect|f-34 m36 p48 q-27 t43
respond|t25
response|g32 j27 n38|to j30
responsibility|t-31
responsible|t33|for t38
responsibly|t82
rest|b29 i-41 j33 p38|easy f45 t54|of q27
restart|r48
restaurant|p39
restock|j59
restored|t26
restricted|t40
result|n30 o34 q-41|in t42|is o31
results|a-33 c-39 f-27 g-40 h31 k26 q-37 t-41|<name> t-29|for q-28 r27|may t67|of t-28
resume|f-30 j26 r92 t98
resurfacing|q32 t-25
retainer|f57
retired|c62 f36
retires|c28 t-41|on t-26
retiring|c42
retreat|j32 t53
return|l33 q-27 t77|for e28
returned|n39 p50
returns|f-44 n43|<number> t35
retweet|d30 e52 t36|if d33
reveal|e71 s59 t-28
revealed|s73 t-25
revenue|r32|<number> g31
review|e150 i40 t-32|and e25|of f29 i32|the t51
reviewed|t49
reviewer|a41 t57|<number> t69
reviewers|h32 t108
reviews|n42 t71|and t31
revolution|k59
revolutionary|k58
reward|r26 s27
rewards|k27 m30
rewires|k34
rewrites|k55
rewriting|t35
rewritten|k30 n30
rewrote|a56 i27|the p25 t27
rhubarb|f48
ribbon|t63|on t46
rice|r52
rich|j26
ride|l37 n29 q34 t-59|it t28
riders|h38 r-27 s36 t-49
rides|t-29
ridge|f31 q28
riding|o32 r29
right|a89 d55 f-49 i67 k-29 n-41 o31|about i30 t25|and a28 f-36|by q27|it i64 t-26|now a-34 j60|on c26 t26|team a-50|the a32 i-33 r-34 t-113|to f-28 i-25 o55 t42|way t26|we i39
ring|i-36 j-70 k-28 m-32 n-27 r90 t-139|<name> q-34 r-31 t-50|<number> f-66 r44|and o50|me f30 l26|the t37|us o28 r41|you i35 o-36 q27
ringing|c30
rings|l28 r34 t-28
rinse|r26 t26
rip|f26
rise|j79 r-29|on j34 t32
rises|q30 r28
rising|g47
risk|g28 j30 t-35
ritual|k64
river|q56
riverbank|t45
rna|c36 n-32 t62
road|i29 k27 n-25 q100 t28|at r33 t45|to f37 q46
roadmap|b35 i41 n35 t36
roads|q57 t63
roast|n41
robots|m49
robust|t-27
rock|i45 m57 t-41
rockstar|g60 m50|team m27
rockstars|g47 n36 t-33
rode|p30
roi|h71 t-36
roll|a28 f41 l40 r39
rollback|t87
rolling|a59 k71 q34 t47|out g35 q34
rolls|a25 i30 p29 t-49
roof|c-32|and i-34
roofer|c-34
roofers|f28
room|g-30 k-66 m38 n33 o55 p-44 s-25|<number> f-47 i30 q46 r-28 t-29|at q-31 r25|for q-37 r29|has t-27|heating q26|in n30|is f38|of f26|so r27|the t36|was m30|with o47
rooms|j39 t-57
ropes|f-26
rosalind|c59 t-35
rose|g63 t45|<number> g64 t59
rota|c56 t-43
rotas|o25
rotten|m45 o54
rough|f34
roughly|t-29|<number> t-28
round|a-28 i-29 k-26 m-30 n-29 r26 t-35|by r58|here r38|in t33|of f46 t76|today i27 t60|with i39
roundabout|t-45
rounding|t25
rounds|q64
roundtable|p43
route|f-29 r38|<number> t-41
router|r33 t47|off r38
routes|t-26
routine|a-30 c38 n45 q29 t28
row|f57|with n31
rowing|c-39 n60 p31
rows|f28 r39 t-34
rt|d73 t31|if d74
rubber|a38 r38 t32
rubbish|o33 t-44
rude|f55 t-49
rule|a-29 f60 t46
rules|k47 o49 t50|not t28
ruling|t39
rumours|a30 t31
run|b-30 c40 g33 j44 k70 m-39 o-62 p25 r32 s-26|<number> t27|a c47|at k30|by t27|do j53 t-26|from k30|in h27 t37|it r33|out n25|the p26 r43|to k30
rung|a-36 c30 t-26
runner|f25 p70
runners|t-38
running|f-32 i-32 m-32 n29 q89|<name> t88|<number> q40|a t29|out q-37
runs|q-31 t-29|a t35|from o27
runway|q40 t43
rural|c45 h49 r-28 t64|hospitals h27 t45
rye|a40 q44
s|f33 q-58 r-53|<name> c-40 q-28|<number> t64
sack|q-31|manager t30
sacks|f62 t-30
sad|a30 f43 r-29|to t51
saddened|t49|to t25
sadly|t31
sadness|t-32|that t-32
safe|a-47 i-39 k-35 q92 r50 t28|everyone t75|place t26
safer|r29
safety|b62 m31 r25|is b38 m76 t28
said|a-43 c-92 d-30 f39 j-49 n45 o-38 p-29 q-32 s-27 t-71|<number> t-32|<somebody> t61|a f30|i f-45|it m34 n30|no i-25 r-27 t32|our t-38|so a-31 i37 t28|that j27|the a63 i61 t32|they h26|we m-28 t45|what r32|yes a-29 i-29 r28
sail|a31
sailing|q33 s28
salary|m39
sale|e-27 f48 j32 q-72 t65|<emoji> t-32|and c32|ends j51 t80|ever j-28|is q-40
sales|g68 i-29 n49 r-44|for t48
salt|r-33 t-32
same|f45 h-30 m-25 n-34 p-35 t-30|<name> f28 t-32|<number> i29 m59 q29|afternoon t50|as r51|day a-29 r27|number f33|place o25 t62|price f-29|thing t33|time f27 q51 r26 t-34|way j30 s26|week t33
sample|t-31
samples|i29 m27 r25
sampling|t-30
sanctions|t36
sanctuary|k53 t38
sandbags|r35 t69|at r44 t43
sandwich|a28 c35 f45
sandwiches|f35 t-45
sang|f61|the f28
sat|n-38 s31 t30|<name> t88|<number> t-47|down f-36 s43|in a29|on f42 k26 t38
satisfaction|h42 n29 t-25
saturday|f-30 q42 r-33 t-27|'s p28 q29|<number> q-31 t-25|is t69
sauce|f41 n26
sausage|t-28|rolls i32
sausages|f43
save|d33 f-45 i-28 k-27 m28 r92 t32|<number> j29|an h29 t31|lives m67|our r29 t55|the t37|this d28 s45 t-30|your r31
saved|h65 p72 t65|<number> h29 t61|the p29|us p48 t-64
savers|h30 k29
saves|f-29 h37 r31 t32|you t42
saving|h35 t-42
savings|c30 g43
savoury|d38
saw|i-49 p49 t37|a h26|it c-27|that s27
say|e-27 g-42 h41 m-48 p-27 q-33 s75 t-63|<name> t-31|<number> i45|<somebody> a47 c-34 f37 s25|about j28|anything f32|goodbye k55|hi t38|in t-25|it i-38 m27 r-32 t30|more n60 s49|no j54 o-40 r-27|our p27|so f-65 o80 p51 r-43 t34|thank b28|that a34 c27 f42 r29|the a44 o-38 s29 t-39|they a25 t50|to n30|we h38 j31|what f-29 r41 t-34|when s28|why i49|yes a-28
saying|a58 l-28 m-30|it t42|so t25
says|a26 c-29 f96 g-35 h-49 i44 k-43 l-29 s-39|<name> i43|<number> f-29 r29 t50|<somebody> a28 f-60 t-26|a f34|i f-35|so f32|what r40
scaffolding|q47
scale|f29 g86 j-38
scales|t-31
scaling|b27
scammers|q26 t42|are q26 t42
scan|i45
scanner|i39 t-29
scans|c30 q56
scared|p44|to j25
scenes|s32 t44
schedule|t40
scheduler|t59
schedules|n28
scheme|b25 k41
scholarship|q26
school|c31 d-31 f-72 g-42 j-31 l45 m-27 r-39 t48|and f29|buses t30|is n25 q34|places t51|run k28|that c29
schools|a32 f-28 q26 r-34 t62|and q36
science|h38 k81
scientific|t69
scientist|c44 t33
scientists|h28 t34
scone|e41 l29 t-26
scoop|k30
scope|g60 t53|<number> g60|and t44
score|e47 g84 o29 q-36 s58 t36
scores|t36
scouts|f29 t56
screen|f-26 i39 q46|reader i38 t39
screens|m33 t-43
screenshots|t30
screws|f25 t28
script|c31 t126|from t87
scripts|q33 t63
scroll|d70 j99 t-26|past d78 j71 t-36
scrolling|j100 t-43
sea|f43
seabed|t34
seamless|g118 k30 m-25 t-26|end g41
search|t38
searched|t27
season|c-26 h-36 m50 n-26 q-47 s-27|is j31 q-25 t-40
seasons|c44 k27
seat|m-36 q-25
seats|j89 o27 t-50|and t37|are a30 j43|left r27
second|g-50 h-32 k-53 l30 m-36|<number> i31|best r28|day t56|is r36|one q35 t40|paragraph t31|time t25|week t30
seconds|a-43 c-36 h75 j28 m-30 t31|and j47 r31|someone h58 t55
secret|d37 e64 k35 n46 s111 t-41
secrets|s27
secs|r25
section|i41 o43 t-58|<number> t-26
sector|g30 k-30 n57 t-26|and n40
secure|j41|yours j27
secured|t-46
security|i29 k33 m41|fixes t47
see|b37 e-40 f-53 h64 m-37 o39 r55 s30|<number> h29 j29|<somebody> q54|a r-26|how i42 t47|if r60|it a-35 j-27 t39|something t37|that o34 t42|the g29 i-33 j-36 o44 r-48|them t-34|this a71 d28 p52|us r29|what k53 m30 n38 t-39|who j72 o-28|why h26 j58 t-45|you b97 j30 k-30 m-38 t44
seed|o25 s34|round s31 t28
seeds|t53
seeing|h26
seek|t29
seen|b38 i-32 n26 q-47 r25 t-38|the f-26 t-33
sees|o29 t-25
segmentation|t29
selection|t47
self|r-32|care m38|is m-29
selfie|d32 e26
sell|i-40 l-32 m59 t-35|lamps l-27|out j40 n25
seller|t77|<name> t40
sellers|t47
selling|f-46 j89 r-44 t25|fast j55
sells|f40 j34
semi|q25
seminar|t51
sen|h46 t62|<name> h46 t62
senators|t40
send|a-30 e54 f-37 i-26 l-26 m-28 s-33|a f-33 q37 r27 t27|it e35 t-52|one t-41|the t40|them t-56|us t58|you c29 e33 h34|your t-38
sending|t-42|you t-30
senior|h-39 i28 t77
seniors|t91|in q27
sense|b26 f-39 m39|of b27
sensors|f77 t121
sent|c-27 o-32 p34|<number> i26|in a26|me t71|over t50|the f41 i-56|them t45|us a67 f39 p40|you t-50
sentence|t52|and t49
separate|c30
sequence|t35
serial|t-57
series|q-26
serious|j82 q40 s27
seriously|b90 l30 t-55|and b42
sermon|n28 t-35
serve|g47 t-40
served|j37
server|a26 c39 q27
servers|q84 t-35
service|e25 g26 i-38 j-26 n51 o25 q43 t-26|charge t28|is r37|to t52
services|s28 t-47
serving|k28 r36
session|h45 r-38 t-26
set|f-38 i31 j30 k-38 n43 o-34 q-50|for i26 t26|it t50|the n33 r32|up t-39
sets|p85 t34
setting|a-33 i31 k60 t-41
settle|j38 k31 m63 t-58|for k47 m52
settled|i46
setup|a30 m32 t40
seven|h34 q28 r-51 t-25|weeks q31
several|a97 f34 i-40 t-44|of a34 i-26 o-28
severe|t55
sew|f52
sewage|q-28 t55
sewing|t-30
sewn|c34 t-57
shade|d69 r34 t60
shake|e27
shaking|t68
shall|f42
shame|j77 o44|on j50 t28
shape|g33 m45 t-31|the t-29
shaping|n34
share|a-27 b-34 d170 e50 f-90 g-41 h-27 i-44 k-28 m-35 q-40 r-30 t-57|for d41 e-48|if d63 t-33|of r27|or d-67|this d42 j28 t-27|to d44 e63 t-25|what l48 t37|with t47|your d-34
shared|a-26 b35 c-33 g37 k-36 m47|with b27
shareholders|r42 t42
shares|e58 g62 n25|<somebody> n27
sharing|d39 g-26 s28 t-25
sharp|j54 q29 r-29
shed|f37 i-28 m39 q-26 r-33 t-61
sheep|f138 q-32 t83
sheet|a26 f-35|for i28
sheets|f30 t-25
shelf|a-36 i-33 r30 t-63
shelter|r41 t51|at r31 t45
shelves|t-40
sheriff|r26 t77
shift|a67 c89 i-52 o35 q-29 t-41|at t28
shifts|o82
shine|m50 t-31
ship|f26
shipped|n30
shipping|q28 t44
ships|t43
shirt|t30
shirts|c26
shock|s105|you s106
shoe|i-34
shoes|c-25 m29
shop|f26 h-29 i-43 n-42 o32 q50 s-36 t-28|<name> r71|and c28|for p28 t29|now p27|on f53|or r-34|shut q29|the j26|will q-31 r29|with t41
shoppers|h-27
shopping|f57 g27 t51|with p-50
shops|h32 i39 o28 r-29|will q-77
short|c-28 i53 j-37 k-33 n35 q28 r42 t-62|answer a47|of r-29|version r49 t-25
shortage|q30
shortcuts|e28 m35
shorter|f39 h-28|than f64 t53
shorts|f25
shot|t43
should|b-33 c26 h-37 i102 l105 m-51 o37 q-58 t43|be f30 g30 k39 o-28 r49 t-42|do t36|go t40|have i155 p41 r-35|i a30|not i35 o26 r-51|say i29 t-25|the l26|we l64 t-26|you j71 t-36
shoulder|g-41 n-40 r40 t-28
shoulders|i30
shout|f41 i-25 p29 t-55|about n27 t29|if t-27|out m29 p37 t-27
shouted|f80|at f53
shouting|f31 m-27 q25 t-29
shoutout|c69 f-30 t59|to c71 f-27 t56
show|d30 e48 h78 j-31 n-33 o-44|it e36|on t26|that h39 t96|the j29 t57|up m35 t32|you f37 s40 t-28|your c31
showed|c33
shower|f-33 r31
showers|a31 i66 t-45
shown|i37 t31
showroom|t-44
shows|a-29 h45 i64 k-28 n56 r-41 t31
shrimpers|t33
shut|a-41 c-34 g-28 l-31 q206 t-104|<name> q64 t-46|<number> q46|it q39|off t94|today q42|until q38
shutdown|t86
shuts|f34 j76 m27 q166 t-41|at j29 q62|on q34
shutter|p32
shuttle|q34 r75
shy|o71
siblings|r28 t-28
sick|f52|pay c30
side|f-89 k-32 m40 o33 q28 r42|and t48|of f-28 o26 r52 t-25
sides|t47
sideways|c29 f41
sight|c26 s32
sign|j45 m-62 n-29 r58 s48 t-43|in i26 s25 t26|on k30 q41|share t48|up r34 s40
signal|f-26 q46 s30|fault q43
signature|k29
signatures|a78 t67
signed|h-26 r-41 s48 t61|by c31 t28|into a70 t31|today s69|up q49
signing|j29 t72
signs|r46|for r28
silence|j52 t-48|is j76 o27
silent|m-29
silos|k26
silver|t-32
sim|r30
simple|a-27 f-33 k55 m63 s68
simply|e46 f-43 k83 m-26 n54|the n42
since|a79 b49 f-30 n42 p-25 t50|<name> c-76 i44 n38 q-30 r44|<number> a-58 b73 c104 h-25 k31 o38 r-39 s35|<somebody> p26 t43|about t-31|before t43|i n33 t41|it t-26|last a25 r26 t41|spring a-25|the a-38 f28 i-37 n-29 r-41|we i-26 t52|you f35 j38
sing|f27 t-32
singing|f37 t-26
single|a-26 o-34 r-35 s37|day p-32|one b31 t85
sink|m26 r-33 t-56|in m32
sip|t-28
sister|f36 i-32 o57 r-29|<name> a29
sit|o40|down f28 r41|in f-36 r35|on f44 t-26|up f42|with f-43
site|a56 f-44 g-30 n-34 p34 q36|and j26 t28|from t28|is t35|now t-35
sits|r26
sitting|a-28 f27 i30 j38 o30 t-50|in j27
six|c-41 f-36 g-36 j30 k-45 l-33 m-37 p37 s-34 t-65|days i34|minutes t34|months o-28|of r46|straight t48|the r27|weeks q31 t-40|with a30 o31|years c41 n28
sixteen|t-25
sixty|q26 r29 t-27
size|g-29 j36 t52|<number> f-29 q32 r-39 t-48|guide r39|m r27|of l36 t34
sizes|c25 g-31 q-34 r40|<number> t-47
ski|f40
skin|r114|that k30 t38
skincare|t34
skip|r51|it r37
skipped|i25 t39
slate|l28 s27
sleep|a-64 f44 h34 m-32 r-32|on j42 t-33
sleeping|i-34 t-30
sleeps||in j27
sleet|c62 p52
sleeves|r34
slept|o60
slice|e30
slide|a-33 f-30 r-30
slides|a28 c-28|from a25
slight|t26
slightly|f33
slip|f56 j32 o-35 t-49
slipped|f-36
slips|f-26 t-37
slot|a-30 i-26 j-25 q49
slots|j103 t-54|<number> j28|for j47|go j-41
slow|i102 j-25 k33|and f-26 t92|down f42 r28|mornings k57|to f26
slowest|f34
slowly|f43
slows|t30
slug|f33
small|b-26 c32 i25 j-45 n-29 o25 p-37 s-35 t25|<name> t38|batches t32|business t36|but m29|it r-26|kitchen l-29|plates m31|thing r27 t-46|things m-29 t33
smaller|a34 f-28 i42 k29
smart|h60 j43 k44
smarter|h25 k82 t-40
smartest|t27
smash|d54|that d54
smashed|n51|it g31 n40
smell|f88 r-48 t-36
smells|f85 r-34 t68|like t26|of f75
smile|a29 m41
smiles|k40 n29
smoke|q56 t-41
snap|d29 t-41
snooze|j54|you j64
snow|q33 t-35
snug|t40
so|a41 b-37 h-47 k-36 l-28 p-39 q56 s-32 t-42|<name> a38 q42 r-27|<number> a36 r-29|<somebody> f44 i26 r42|a r-29|all t51|at o-30 q45|bad i-29|be j36|called h40 t49|can m31|did f36 i25 j28|do o35 r-49 t-43|does o28 r28|far a-47 c34 o-30 r-32 t131|from a43|grateful m33 t28|have r47|here a58 t60|i n-33|if q-32|it i-37 q38 t-55|keep r32|long i40|much t-28|no e28 q36 r-35 t-50|on c44 f-26 t29|please o40 q56 t-46|proud n-27 p26 t-40|ring r26|since i29 t40|sorry t68|that f34 i-27 j-25 p27|the c-28 e29 f60 q-39 s26 t-44|there a28 r-25|this a41 i34|was f52|we a58 d26 f-36 n-26 t77|what j26 m49|when f-28 o44|why j47|will t26|yes i27|you i26 k31 n46|your g55
soap|a26 r112 t30
social|h27 t81|<name> t65|media t-29|worker t28
socialism|t40
society||is m27
sock|c-25 d29
socket|a27
sockets|r28
socks|f69
sofa|j47 r-27
sofas|j27 q-28
soft|k56 r57 t-58
software|m68 t73|engineers t25|for m29 t46
soil|t-58
solar|k88
sold|i111 j50 r-34 t-29|<name> q-42 t126|<number> c27|and a29|out i-30 j77 q46|the r26
soldier|t57
solicitors|t-25
solid|f39 g25 n53 t-32
solidarity|o31 t34
solo|f49 n27 o26
solution|g30 j30
solutions|g58 n-46 t-32
some|f53 h-34 q-44 t-85|customers q39 t46|of a42 b-26 f-58 i49 k-28 m-25 o52 r-28 t-47|people l26 s25|places m32|say m40
somebody|a34 f51 m-27 t-45|'s r55|asked a60|else j31 r-45|has s32|left t40|you o-29
someone|a53 c-40 d38 e-32 g-34 k-37 n-26 q-52 s-32 t-30|'s h28 t-27|asked a77 t33|at r31|else j34 r50|found t39|in d30|to f33|who l28 t-42|will o38 r-31|with r26|you d38 j29 t29
something|a-32 b-42 g-52 j-30 k48 l34 m-28 n27 q-47 s106|better t44|bigger m47|by i26|else r33 t55|for k35|in f35 l48 r-27|looks i31 t50|we m27|with a26 l25|you f35 t-28
sometimes|m26 o45 t-39|a m34
somewhere|i-29 o71
son|f30 t29
song|f30
songs|f59
sons|o27
soon|f32 i40 j31 o55 s46
sooner|f-42 h38 q87 r-35
sore|o40 t59
sorry|a-45 c-71 f63 i129 n-31 o138 r-82 s-37 t-100|<name> i37 t-47|about i49 o29 t-71|for f-29 q-26 t64|it i58 t-37|not j26|that o45|the q50 t35|to b-31 m32 o-29|we f38 i-44|you b49 t-27
sort|r-25 t-43|it i25 o25 t27
sorted|f42 i-35 q28 r-28
sorting|f-31
sought|k27 n36
soul|m59|into m41
sound|a-31 k25 l29
sounds|f30 o-30 r33|like r30
soup|a-26 c35 d30 f83 m-29 o-27 q-26 t-87|is j26
soups|m30
source|b28 c64 m42
sourdough|t29
south|r47
space|d-32 j-37 k30 q-28 r29 s46 t-85
spaces|j66 t-61|in f30
spam|r-29 t27
spaniel|f60
spanish|f28
spare|l28 r32 t-51
sparse|t33
spatial|g33 t41
speak|c-32 h66 k-26 n38 o27 r38|for n33|to h57 o28 t-54
speaker|f35
speaking|f77 j30 t27|to f26 t34
speaks|g-26 m25|to c31
special|c-36 e34 g-30 m28 n38 p48 s40|<emoji> m28|mention c-41 p71
species|t46|of t36
speech|c46 f94 r56 t46
speeches|f62 t43
speed|a45 g26|of g26
spelling|i30 t31
spend|j54 k29 o31 t-33|<number> h26|more t29
spent|b29 c27 h33 i-32 t58|<name> h40|<number> t30|the b44 t30|two c28 g30
spin|a30 s74 t55
spirit|f37
splash|f45 r35 s26 t31
split|b27 g39
splitting|t25
spoiler|s55 t66
spoke|a33 t31|to a25 f-27|with t50
spoken|n26
sponsor|n-30
sponsored|b28 c40 f54
sponsors|f25 t-43
sponsorship|g30 t-33
spool|t69|<number> t69
spot|a42 f-33 i26 t-34|and o27
spotlight|g26 n26|<name> c27
spots|f-26 j171 r46|left j35 t42
spotted|c115 i41 k25 t-27|it c71
spray|t-39
spread|t37
spreadsheet|f38 t-41
spring|a-31 c78 f-46 i-38 m-27 p-42 q-35 r-41 t-42
squad|t-35
square|f26
squash|t-41
squeaks|f30
squeaky|a-27 f48
st|t-27
stable|g72
stack|a38 g62 q26
staff|c-39 i-41 j-29 k-26 n-30 o38|are o33|training q44 t-45|will t92
staffed|q64 r28 t27
stage|c-30 p52 t34|<number> t47|of r27 t41
stain||on f29 t26
stairs|f72|and f26
stake|t80|has t43
stakeholder|g55 t-30|engagement g27
stakeholders|g74 t-81
stale|c29 t40
stall|c65 q33 r-34 t-57
stalls|f30 r38
stamped|l26
stand|a-27 b40 c26 g-41 i-32 q-25 r-27 t-27|for k27 n39|still k36|up n51|with d33 t35
standard|n72
standards|n43 s66
standing|k41 n26 o-36 r31
stands|i47 q28
star|h37
stars|t32
start|a30 f-26 g-38 i-44 l36 m33 n-28 t-31|a t36|and r34|date a29|on a28|with f-30 t-33
started|c68 i-26 j25 l-30 m35 p-29 r-29|<name> t35|a c25 t33|as t40|at c33 f30|in t-55|the t41|today j44
starter|q27
starters|t35
starting|f-28 m-31 t-26|with a34
starts|f-60 g88 k46 m42 t-47|<name> i29 j30 t-34|<number> g39 t-45|and k30 t44|at g83|here k53 m49|on c30 t-27|with m-43 t28
startup|g27 t60
state|c-34 f-46 h68 i-43 m-37 t164|of m-27 t-60|still h32|title p37
statement|f-26 s113|on s34 t42
statements|q31 t-26
station|a-28 o31 r58|<number> t59
stations|h46 t67
statistic|h56
statistics|f26
status|q41|page t59
statutory|g31 i26 t28
stay|a-33 c-32 f-35 g33 i-32 k-41 r66|at q32 t-46|home r27|off t49|open o27 q-36|safe t46|the t32|tuned s26|where t26|with m30 q32
stayed|f38 p71 t32
staying|a28 o34 p56 t-30
stays|o-34 p-25 q82 t-34|as r43|on r-28|open q-35 r44|shut q28
stdin|t38
steady|r34 t45
steak|n25
steal|k29
steals|f27 t44
steam|p28
steel|t95
steep|i-33
steeper|i43
stem|t-42
step|b25 c-51 f-29 g40 i-27 k73 m47 n-33 o-33 q-36 r34 t-39|<number> d29 t-35|back k48|by p29 t53|free r47 t26|into t-26
steps|a-31 e27 f-32 o70 p74 r29|and i27|at o38 t40
stick|r37 t-33
sticker|j28
stickers|t-34
sticks|l29
sticky|f39
stiff|r43
still|a-54 b-34 d-38 e-25 f34 g-47 i43 l61 m-66 o-29 q49|<number> t-39|awake d-33|be q-27|broken i29|got l35|had t26|has c25 o43|have o-30 r25|here f96 q28 t87|no t68|on j50 q28 t-30|use a34|waiting t68
stitch|t28
stitched|c39 k64 m25 t26
stock|c44 h-26 j39 q40 t26|at t38|in r42 t28
stocks|t-27
stocktake|q46 t-41
stomach|o39
stone|m29 t-45
stood|f-55 i31 p80 r-30 t-67|in c28 p48|on i42|there o26
stool|a26 f39
stop|d-28 f40 i-47 m34 q28 r74 s-40|at g26|by r34 t55|on r26|outside t36|the t64|using q48 t26
stopped|a50 c-26 i-36 n-30 q29 t-74|by t55
stopping|j34 l-32 m30 t-38|you j39 l-25
stops|a36 f-41 i-35 q80 r30 t-31|and r63|at q32
storage|i54 n30
store|a38 f-28 m43 n-30 q32 s26 t61|<number> t46|in t33
stores|n53 r70 t73
stories|d-31 e34 f-35 m44 n-29 t-45
storm|c32
story|a-25 d36 e40 f-50 j-29 m27 r-33 s99 t-60|in e-34 t38
storytelling|g71 n29
stove|j33 r-32|your j38
straight|n45 o-42 p41 q-34 r56 t49|from t28|to r43|year n63
strangers|f26
strategic|t-48
strategy|g40 t-54
stream|f59 q26 t-30
streaming|t40
street|a-26 f-36 q31 t-55
streets|q97
strength|m-30
stress|h80 k49 r-27|and k-30
stretch|r26 t-50
stretcher|f59 t-26
strictly|j49|limited j50 t-28
strike|q41 r-37
string|o26
strip|a-30 t28
stripe|r-30
strips|t55
stroke|t-29
strong|d27
stronger|m29 t27
struggling|t52
stubborn|c69 t39
stuck|c-56 f50 o31 p30 t-48|behind f-29 q33 r-26
student|f-26 q-48 t40|loan t36
students|f-33 h34 m-26 n-55 p38 t46|are l31|in t33|waiting t62|who n-33 p26
studied|p26
studies|h76|show h77
studio|t-43
study|a31 j28 m28 r38 s31 t52|how c27
stuff|r52|and t49
stunning|k104
style|k36 m42 t-38
sub|j29
subject|f-31 t-37|to g26
submission|t55
submit|t76|your t39
subs|e29 j26 q31 t-43
subscribe|d35|for g29
subscribers|n26 s85
subscription||renews t35
subtitles|t-32
success|g40 j-26 m96 n43 t-31|is b25|story m31
successful|t-49
such|g41 i-29 m33|a g32 t-27
sugarcane|c75 t46
suggest|r34
suggested|t-28
suggestion|c50 t49
suggestions|l102 t39
suit|f-36 l29
suitable|t46|for t61
suitcase|f30
suite|t50
suits||you t35
sum|d31 i-31 q30 t-38
summary|i-31 t-28
summer|d-45 f-42 i28 p-29|and i27 t-27
summit|k55 t-40
sums|i44
sun|g47 k26 m48
sunday|j32 q35 t-46|lunch q29
sundays|t-31
sunderly|n64 t29|<name> n64 t29
sunrise|n29
sunset|k29 t-26
supercharge|g47|your g40 k26
superintendent|b33 n31
supermarket|f38
superpower|m69
supervisor|r28
supplier|f-47 l-34 q-34 r-41 t-41
suppliers|a-31|asked a-27
supply|e31 l27 q42 r32|chain l29
support|a43 f-29 m69 n-50 t37|for t61|the t40|tickets t38
supporters|g30 i26 t-25
supporting|j31 m-29
supports|h29
supposed|s29|to s29
sure|a72 f46 p30 t50|<name> a76 p34 t35|of t26
surface|g28 r34
surgery|f-36 r-41 t-28
surprise|m-28 s166|you s112
surprised|s39 t38|us r26 t44
surprisingly|t37
surveillance|t59
survey|e28 h-67 i-45 r-29|<number> t56|is t27
surveyor|f28 i-35 t-30
survive|f27
survived|f30
survives|t29
survivors|d29 t33
suspended|f-34 q48 t99
suspends|t27
sustainability|c63|is g29 m33
sustainable|g71 m-26 n-27 t-52
swap|i35 o-31 t-50|it f-28 t-31|the f57 t51
swapped|a52 i26 t-40
swaps|t69
swear|f44 s45
swearing|f27
sweep|f79
sweeping|f41
sweet|d36 t42|or d25 t30
swift|m30 t-27
swim|l32 o-26 q56 t-27
swimmers|h39 r28
swimming|f-39 q45
swims|q49
swimwear|t51
swing|c25
swipe|s61 t-56|to s30 t-28
switch|a53 h26 j42 m-28 o-27 r-37 t-54|to j34
switched|c28|off c35
switching|j64 q26 t-32
sworn|o33 t46
symptoms|t38
sync|q37
synergies|g76 m-26|across g42 t-26
system|g50 i41 n-26 r-28 s49 t-26|and s31|is m26
systems|g43 m27 r28
t|f-33 t-29|<name> q-26
ta|c29 p129 t-45|for p42
tab|t-40
tabby|f36
table|c-26 g-26 h-27 o46|for t28|is q26|with t30
tables|c38 i37 j27|are o27|left j-49|of t38
tablets|f-27 i40 t-29
tag|d170 e85 f-34 j-52 k-38 m-58 n-27 r-30 t-74|<number> e70|a d35|someone d-27|the d75|three e36|your d69
tags|e58 i33
tail|f-53 m29
take|b50 d32 f-80 g-25 n-32 o-38 q40 r61|<number> o26 t83|a a-29 p45|all a30 t-25|home t-34|in c29 q32 r25|it i-28 q-26 r-28|one r-26|our n30|photos t63|the f41 m47 o34 r32|their t42|them l42 r32|this b52|what t-49|your t-30
takeaways|g56 s27 t-49
taken|f-60 i64 j27 o-30|down j37 t54|out t-31
takes|a-41 c-30 d27 e30 i-46 n-25 r42|<number> h27 q34 r35 t52|a d31 t-27|effect q25|five s27|over t46|the k37 m27|two j30 t58
taking|h-25 k-33 n33 q66 t-55
talent|g48 k44 m87 t-33|is m25
talented|n28
talk|b31 f38 j39 k-30 m-60 n26 o77 s-28|about c31 f31 t-35|at f25|on a27 t-32|to f-61 o67 r31 t41
talked|c43 o50|to t55
talking|a-27 h38 i-33 j48 s42|about j63 s33|to r39
talks|a28 f-63 q-31 t46|about s29
tall|f31 t32|and r27
tally|c31
tank|t-30
tanks|t46
tap|d100 f-63 h-28 i26 k-25 o-35 r69 s31 t-79|<number> q32|if d77 t-29|the j42|to s28
tape|f38 r32
taped|q29
tapped|t-33
target|m29 p26
tariff|q-25 r40 t43|is t31
tariffs|t37
tarmac|o28
tarp|a29
task|f41
tasks|a25|and a26
taste|d25 k35 t-59|the k43 t-27
tasted|a46 n30
tastes|f35 l27
tasting|f-26 t-27
taught|c121 f-61 o-25 p52 r-35|<somebody> c-32 f-26|half c58|me f-34 p54 t38
tax|a-38 c-34 g-34 m50 q-32 s-31 t108|<name> t39|cut t41|cuts t31|is m36
taxes|t32
taxi|o38 q67 r-26 t-36
taxpayers|h27 m56 t93|paid t62
tb|t54
tbh|t74
tea|f68 i-36 k-28 p31 q-46 r-57 t-113|with p28
teach|c35 f-33 t-44
teacher|a-26 h36 l33 t25|<name> c27 t-30
teachers|t44|and t40
team|c37 f-56 g38 h-34 j-48 n61 o-27 r-27|<emoji> c79|<name> n36|and k-32 m-45 n-56|are d-32|at c27|can g26|first a26 t51|for m76 n-26 p-25|from t37|has i42|is g27 k26 m33 t-30|members t46|of g29 m29 p81|there f28|this c-33 t40|who i29 p-33 t-26|will d47 k58 r-34
teams|b29 f34 g48 h46 k-27 m-31 r-29|are t29|to g26
teamwork|m25|makes m33
teapot|f52 t-38
tear|r44
tears|s40
teatime|p29
tech|m-33
technical|g55
technically|t45
technician|t-33
technology|k40 t-29
teenager|t33
teeth|f74 l27 r38 t-33
telephone|t-27|town t30
tell|c-29 f36 g-35 h-33 j-48 k-42 l93 m-68 o47 p-69|<name> l46 o37|<somebody> f67|any r-32|it t36|me a32|the o55 t30|us f-52 i-35 l91 r-41 t41|you o-46 s71 t-30
telling|i-45 j27 o51 p50 s41 t-37|a f26|you s49
tells|f27 k35 o36 t62|<somebody> o30 t42|a d26 k44|you f47 i29 t38
temperature|r39
temporary|i60 q32 r33
ten|g-33 h27 k-40 m-52 s-26 t-62|families a27 t50|miles p-26|minutes r52 t-51|of h42|past f30|years n54
tenant|s30 t-29
tenants|b33 i45 q-26 t-30
tend|t30|to t30
tennis|t51
tenth|t49
term|f-49 h-27 t-28|and t27
terminal|t29
terms|t-56
terrace|k48 t-25
terrible|f83
test|a-32 f-47 j-29|that t64
testament|k-28|to k-28
tested|r-29|<number> t57|it a35 c37 f-53
testers|t35|for t36
testified|c-28 p36 t58
testify|c56 t33
testing|g28 i43 o32 q29 r36 t-25|<number> g37 t36
testnet|t103
tests|c-44|on c-29
text|a-45 c-28 f-52 j-38 o30|<link> t33|<name> o49 t-35|<number> r-34|is t40|on g46 t32|or r46|the t29
texts|i40 r85 t42
than|g-41 l-43 m34 n28 t32|<number> h36|<somebody> n40|a b67 j40 k41 t-34|after f37|an m29|any c36|ever j41 t-35|guess t32|have q34|i c34 t-39|in t39|it t35|its t28|last f50|our i27 r26|ours c52|people t28|that r-30|the i-27 l40|this t40|we c28 f-35 i57 t-30|you i-26 j-42 m41 r44
thank|b-35 c31 f-35 g-40 j-48 k-28 l-37 m-34 o-30 p101 q43 r-37 s-40|<name> c30 p38 q68 t30|the p40|you b-35 j-32 k-36 m-58 s-30 t26
thanks|c26 j42 k-26 n25 o-32 p94 r-31|<mention> t-57|<name> p75 t-41|for p-64|i j47 t96|to n51 p83
that|b-51 e-29 h57 k29 l-39 q-36 t-31|'s b32 c-51 h33 i34 m-27 n28 o53 q-67 t28|<mention> n29|<name> a33 c66 n29 t-32|<number> j25|<somebody> c-37 o-33|a f35|again t50|all g26|and c36 f-29|are t52|as c40|call f38|came o26|card r27|changed l30 s41 t61|changes k41 t32|could t49|day f-32|did r31 t44|do f27|does i-25 k52 r-29 t58|empowers g28|every m34|everybody t26|first f39|fits a38 f31|from q30|gets t34|goes f-34 t35|good p31|got t-31|has i-34 n38|i c-25 t36|in r-25|is e29 f47 i64 m-37 o45 q-26 t-28|it t50|last a26 c35 f-34 k34|leadership t40|line r-30|list a30|make m37|makes l29 r-26|matters j29 n25|means o40 q59 t-26|no f63|nobody i-36 t-27|number i32 o44 t31|one a41 i62 r52|others o32|our a50 k29|puts k-32|room m46 t39|says j30|should i34|sink m32|some i-35 q25|the f-73 g37 m-31 n-40 q34 r-28|they r25|time q48|to a37 t28|too o30|took i39|truly m31|used r29|was c41 i65 l-30 o39 t-49|way b53 i32|we i-27 j25 q29 t51|week s30|went i-69 r35|were t33|will c27 f41 k-27 m25|with r47|works k38 l33|would l25|writes l-36|wrong t-35|you m38 o-30 r-34|your m35 o55
the|b-70 d-58 e-28 g-36 h-85 j-43 o-30 p29 s-30|<hashtag> c-36 g65 j40 n-35 p38 t79|<mention> t28|<name> b32 d59 e-35 f-47 g58 j37 m38 n69 q-27 t94|<number> e-31 h-47 i68 j36 l45 q92 s41|account f43 t-30|acquisition t31|actual f-30 r25 t36|address r27|advert t39|air q30 r35|airline n71|aisle t61|all k49 n45|answer s83 t34|answers s26|app f-31 i25 r29 t46|art t-34|authors t49|autumn t41|average h109|award c42 t-35|baby t-27|back a-25 c54 i-51 l40 o31 q-27 t29|bad t27|bag f-30|bakery c-29|balcony a26 t40|bandstand q-27|bank a-33 i-30 o57 q47|base r41|batch i-48|baths q-44|beating k38|bed t-31|beds c-35|beginning m-30|bell t-26|best c47 g-30 j37 n-26|big t-59|bike i27 m25 t41|bill r60|bin a39|birth o30|bit f25 o27|blog c25|blood o27|blue a42 f-28 l-26|board f-49|boat a37 c-33|boiler f36|book a34|booking t30|books c31 t-28|border t70|bottle i34 k41 l28 t62|bottom i43 r-53|box a49 f50 r-34 t38|brake q28|branch a37 p44|bridge t76|budget r30 t35|bug t-37|builders p30|bus o61 q-42|business n47 t-26|bypass f30|café r26|cake a35 f-28|call f-36 q-30|campaign g30|can f51|canal a26|cancelled q-27|canteen a28|capital h54|car f31|card f-26 t29|cards a27|cash q26|cat f91|cause i33 t-39|cbo s57|ceiling j29|centre b46 p29|ceo t29|ceremony f36|certificate q30 r27 t61|chain j40 t59|chair o47|chairman f38 h27|chairs i29|changes t79|chapel j-49 q32 t-35|charge t26|charts m42 t37|chat n31|cheaper t28|chest r28|children j28 r-34 t-30|chips f28|choir a32 s55|church t-33|class o37 q30|clinic r27|clock j45|club i32|clubhouse b29 f38|co f42|coach q32 r-26|coast t-31|coat a25|code t60|coffee j26|coming g43|comments a39 d116 i40 t-51|committee t-38|community c39 t43|compost c29 q27|consultation i25 q31|contract r-48 t-35|contractor i30|conversation d26 t-43|corner a34|corridor f26|couch t57|council f-48 r35|count r-28|countdown j117|counter r45|country s28 t34|county f-48 n76|couple j30|courage m41|courier q26 t25|course t80|crash t-29|crew t60|cricket l33|crisis t30|crossword o25|csv t50|cup t-26|cupboard f46 t27|customer b28|cutting m27 o26 t40|dark f26 p26|data i25 t34|date f-29 q-40 r39|daughter t38|day h50 m47 p54 q42 r65 t63|deadline q27|death t-33|debt h46|decision c-28|deficit t54|dentist e33|deposit i25|depot i33 q-33 r-41|desk a34 q31 t-47|details m51|dial g27|difference a26 h42 m-26 r-36 t-54|dinner c29 j30|disk t48|dock t65|docs a28 t-28|dog a28 c-27 f69 o-26|dollar h33|door c26 f-39 j32 q-35 r-47 t-38|doors t53|doubters p-35|draft l33 t-28|drawer r35|drawing r25|driver f-35 o52 r55|drop j29 r-26 t87|duty r27|e i27 t39|earliest q58 t46|early q39|east q-27|edge f46|egg f29|email l27 t-35|employer t-37|end f-41 g-27 m38 s97|endorsement f47|energy k41 n41 t-30|engineer q60|engineering t56|engineers r27|entire t31|envelope s26|evening t-28|evenings t38|exact h48 t-28|exam r40|experience t45|extra a26 r-26 t-34|eye t31|factory c27|families t31|family b101 f-40 i-31 k-35 o32 p26 t29|fastest n27|fence a33 j35|ferry a-28 c35|field f42 t48|figure q33|figures q26|file g29|final p26|finding t39|finest n-27|fire a-30 m28 r-30|firm c26|first a64 f-37 g-39 i45 p-47 t37|fish f35 t-32|five a28 i-30|fix t-41|flat i27 r-33 t-25|flood t-61|floor c64 i-35 t84|flowers i29|foam l25|food c34 r27|forecast f33 q39|form f-41 q45|forum t51|four q27|fourth f-25|fox f49|foyer t-29|free e25|fridge f37 r28|friend d34|front j28 o39 r39 t50|fuel p-47 t-35|full i-39 j-36 s26 t-41|funeral q46|future k46 m80 t-66|gallery t31|game q31 r27|garage f36|gas r25|gate a-33 d28 i-33 o-36 q51|gentleman p37|goat a43 f63|good c27 d36 f42 r-30 t37|grant t57|grass r58|green f-83 i26 l27 q-32 r29|grey r30 t32|ground e29 f26 k33 r33|group t33|growers t-26|guest e29|gull m-31|guy t41|half a30 t32|hall i-28 r-28 t-44|hallway t62|handle i41 t41|hard f61 h31 o27|hardest a27 t42|hearing i38 t59|heart b70 f-37 t-55|heat i27|heating f32|hedge f26|heron f40|hill d29|hold t-26|hole a26|holidays t72|hospice t-26|hospital q32|host n37|hotel c28|hour t-37|hours q34|house f-29 i29 t-28|hut r54|ice p42|ig t41|inconvenience t52|industry n33|infrastructure t26|inspectors n27|insurer a35|internet f-31 s31|interview t69|invitation f40 t53|invoice i35|issue t29|jam f47|job a-28 f-28 r27|judge f35|judges k34 n34 p-54|key a34 i29 t-26|kids r39 t43|kind m40|kiosk r28|kitchen f-48|knee c41 o43 t-29|lab k29|label a43 f26 i-34|lad f33|ladder f70|lady f49|land s69 t54|landing t35|lane t27|last f38 k50 o29 r-48 t37|late c54 o26 r25 t-38|laundry i32|lavender a28|law m40 r-26 t57|leaders n61|leaflet r35|left a-28 i66 r39|leisure r25|letter a-34 s25|letters o58|level m28|library q61|life o31|lift a28 o40|light r-29 t48|lights r-28 t43|line f-39|link t43|list j31 t40|little i26|live t37|loan a28|lobbyists t63|logo t33|logs a26|long f41 t31|lost i-28|lot f-27 j27 t-26|lower t-33|magic m38 n25|mailing t58|main t62|maker c27 r30|man c39 f-32 t-37|manager i28 r41|map l30 t35|market f-29 q-51 t-31|mate d30|math t61|mayor c35|meeting a26 t48|men m46|menu c41 m32|message a30 e32 r34|meter p28|microphone o30|middle r-26|minister t59|mistake i39|model t27|modern g50 k77|moment q33|money q37 r-38 t36|month c43 e27 f-38 j-28 p61 q56|monthly f25 t30|moon a-39 n36|more d28|morning p64 q-28 t73|mornings f28|most g53|mountain m36|movement t-29|name l26 p28 s60 t-28|names c66 f-29|national t-35|nearest r48|needle s28|neighbour q25|neighbours a28 j29 t40|nest c36 l26|network r48|new i41 l56 t30|news t57|newsletter a26 t27|next e42 g37 j87 r-41|night a-29 i26 r-37 t54|noise m29 o27|north f-38 q78 r-26 t-31|note c26 t-32|notes a47|notice q37 r62|number f38 q-37 t37|numbers i-33 r31|nursery o27|nurses t52|octopus f84|offer t30|office i34 o50 t-36|old a30 c-36|oldest o31|one a-26 f-30 j88 l32 m27 q45 s38 t-28|ones i-39 j34 m-31 n41 o-33|online t-44|only n63 o59|open b27 t-29|opening t53|opposition s66|orange o28|order g30|original f-26 t31|other f35 n-39 t55|outage a27 t71|outrage m60 t63|oven r34|owner f46|packing t28|page i28 t-35|painter f26|pan t32|paper i38|papers q32|parcel a30 t48|parish c-31|park c30|parking f35|pass q25|passing t36|passion n43|past k29 m47|patch t30|pavement j26|pay t45|people t118|perfect j-37 k37 t-33|person f48 k30|phone j30|phones i53|photo a31 f-44 p60|photos f-34 i28|picture f50 r30|pier n29|pipeline t47|plan f-49 i49 t58|plane a50 t46|plant o27|plates r30|plumber f58|police t-52|politicians t81|pool q28 t-27|portal q-26|post f82 t-52|poster i43|power b37 h43 k27 m35 t-55|present c55 m37|press t63|prestigious n42|price j35|print t47|printer t-32|prize t40|problem j59 t41|programme t-30|pub f-28|public t-42|pump t-27|quay n39|question f-26 m25|questions f38|queue e29 f-40 r46|quiet l31|radio c-26 t-33|rail a31|rain c33 f25 i37 j55 o31|ramp o27|range i27|reading a41|real m27 n25 r39 t42|rear q-30|reason b30 s26 t47|receipt r-28 t30|recent c30|recipe c29 f54 t31|red d28 h26|refund t-41|region n76 t-56|relevant b57|rent t-25|reply i31|repo t37|report f49 p-51|research t34|rest m-26 q-40 t-66|result i27 n54|results q26|ridge f31 q28|right a-91 f-50 t-41|river q43|road c26 i33 k41 q39 t-32|roads t84|roof t-42|room f-32 r-32|rota c37 q30|router r34|rules t26|rumours a31 t31|run j28|same a25 f-38 g-28 j28 k46 q-27 t32|scenes s33|scheduler t45|school i35 t-44|score e51|sea t-33|season k30 t49|seat t32|second f-32 i35 l32 o41 q29|secret d39 e29|sector n51|service o29 r-27 t-26|seven o37|shared t50|sheet t-31|shelter j28|shelves r28|sheriff t42|shoes m28|shop o27 r-25|short i-40|show a29|side o43|sign t48|signs r36 t65|silence m29|sink f32|site a57 i30 p25|size l36|sky t39|sleet p34|slow i30 o28|small f-47 m-27 q30|smart t-27|smell t-39|snow o30|so t50|sofa j53|sorting f-26|sound f-30|soup f30|south r49|spare i27|speed a34 g25|spot o28 t33|spotlight n30|spring c53|staff f51 p54 t38|stairs f52|standard n38|start t44|state p35 t50|statement o29|station r40|status t69|step r48|steps e29 o33 t-26|stop i25|store q42|storm o26 p29|street q26|stress k59|successful g33 t-27|sum a28 i-28 q31 t-28|summer l32|sun g31 m28|survey a-29 t36|system t47|table a26 f25 m25 r-32 t91|talk a-25 f27 i38 t33|tap i34|tariff t26|tarmac o28|tea c26 p-25|teacher l29 t56|team m-27 n35 p-32|ten p-25 r30|test i-27 r-33 t-26|text i40 t-30|thing a-45 r42 t-28|third c-61 f36 i-35 j-48 n47 r-29 s51 t-28|three a27 r-28 t50|ticket q29 r-34|till f27 o43 r-41 t-26|time j43 k33 n42 p-37 q46 r-33|timetable c26|toad j-33|toilets f79|top a38 c35 t49|tornado f42 t39|towels i46|tragic s35|trailer i28|trains f47|tram r-31|tree t42|trees q27|trial t-35|trip i56|trolley f-29|trouble t-41|trust c27|truth m25 n41|tweet t88|two j31 t66|ultimate k71|unit f43|upper q55 t36|us t25|usual r92|va r30 t58|valley n44 q29|value g48|van l37 r-39 t-53|version t30|very c39 m28|vestry p26|vicar f43|village f33|votes t71|wait k27 m76 o27 q-29 r-26|waiting f25 t-28|waitlist h36 j30|wall a26 c29 f-43|ward t25|warm r51 t29|water f-38 h33 r-62 t26|way c55 s52 t-35|weather f36|web r40|website i29 r-31|week c30 i-43 p27 r35|weekend d38 q27 t27|well t30|wheel f27 s75 t37|whole i-45 o-30 p36 r-50|wild k26|wind m26|window f40 i-39 o26|winner t30|winter q64|woman p30|women c27|word i34 o37 t-31|work c35 f38 m59 n29|works f25 g25 i30|workshop f35|world j31 k-45 m74 t27|wrong i75 q-27 t-42|yard c-30 t-36|year c-31 n-34 r31|yellow r-26|zip i30
theatre|t-56
theft|t31
their|c66 d-35 h45 i-31 m-42 o26 p56 q-25 r-35|<name> q27 t-30|first p50 t38|name e28|names c51|old j59|power m30|voices b75 f42|way t33
theirs|a-28 c46 f26 i-37 j31
them|a27 b-40 c40 d-47 e-50 g-54 h-28 m-36 n-29 r63 s-27|<name> c-26|a t-31|about f34|after i29|again q27|and f-38 m25 t-63|at r-25|back f-37|by f-30|coming t31|down j30|for c33|if d-42|in f39 m28 r35 t-28|is f58 t-25|it j-31 t-28|off t51|on o28 t-25|out i27 q69 r49 t-45|round a46|the f-33|this j54 r-25|to a-36 f32 t38|with f33 r25|without f-26 t41|you r36
theme|c29
themselves|m37 n51
then|c-49 d-30 g-35 k-44 l-38 m-25 o-27 r70 s32 t-36|<name> q-32 r25 t-27|<somebody> f-29|asked f40|cut o27|do r35 t47|i c27 s37|it m29 s27|one s32|the f-35 i-30 p40 t32|there n61 o27|they j32|went p-32|you f51
theory|f28 t-44
there|a27 d-57 e-28 g-50 h-28 k-26 l33 m-30 n-40 o26 q-42 s-25|'s c-40 f-53 n27 s42|<name> t36|and f-39 t-30|are c31 f53 r-36|first f38|for j27|is r31|now t-27|to c30|too r75|was a-31 i28 t-43|were t26|will a38 f33 j-33 o-60 t-49|you j40 t76
these|f-33 i-31|<number> r-36|are m52 o38|days q26
thesis|t44
they|b-42 c28 d-42 e-43 l-49 m37 s-34|'d a-28 c-33 o79|all f45|also i33|are a46 g41 h-47 i30 p26 q-36 r-27 s34 t-55|ask m27|asked f34 p38 t42|can i-35|chose t28|come m27 t-48|could a27|did f-36 i-25 t30|do f-41 o-34 r-70|gave t43|go q43|got r33 t28|have c37 n-27 o-33|just t30|laughed t36|like o56|may r31|need a31 k35 m36 o-26|often t27|said f-30 i-40 n26 t107|see k26|start a33|still f27 t43|stopped r27|take s29|told i30 t55|want i30 t57|wanted h28|went a26|were c47|will a-38 f43 h28 i49 j33 r46 t-62
thin|r48
thing|a-52 j-61 m43 n-50 r40 t-46|<somebody> f-26|as m32 t45|but a25 t-31|i a-37 r78 t39|that f36|to o64 r28
things|a55 g-35 p-29 s40 t-47|coming m-30|people a44|that t36|the a26 j29|to s28
think|a-41 d29 m-61 n68 p-32 q36 s34 t-62|about h29 j60 o32|of d26|so n88 r26 t61|that t-32|the l29 n34|you f29 m26
thinking|m-42 t-33
thinks|i40 t-28|it f32 i25
thinner|a29
third|a-29 i-52 j-44 m-32 n34 s78 t44|of q28 r38|one s47|party g52 r33|quarter t33|time i-33 t39|year j-43 t-43
thirds|q28 t-33
thirty|j43 p34 r-34
thirty-one|t-30
this|c36 d57 e26 g-41 i-35 j42 k-42 l-29 o-39 p-61 r-67 s72|<emoji> p37 t30|<hashtag> t-32|<name> h29 q40 r-26 t26|a j26|administration n30|afternoon f43 q49 t26|also t44|and f44 j31 t-35|award b54 n-48|before i25|bill m45 t32|building n29|chamber t34|city r26|committee t31|country m35 t37|county n26|evening g32 t48|for a33 d29 f29 n-25 s28 t-63|government t30|hook l-52|in t49|is a-35 c-37 d-26 i-25 j-26 m-29 n75 p63|letter a26|month f60 i30 o58 q-37|morning a29 c-65 i55 j-28 m-27 n-38 o50 p-48 q41|on p-36|one a35 d-27 f-44 i85 m-26|page t-42|photo c29 d30|post d44 e96 i-32 q30 s33 t-54|price j32|product t42|quarter h-29 t-44|recognition m-35|right j32 t49|season f32|seat t31|shop p27|since n75 t41|space d-26 s41 t-87|spring c59 s27|summer i35 r37 t27|time b28 c-25 f32 j-43 t-30|to g58|town c29|up t26|was a26|week a60 n-40 r51 s-28 t-50|weekend j26 n27 t-49|whole t33|will d29 f25|year c38 h31 j30 n28|you l65 s26
tho|t30
those|c-50 f-32 i-25 m28 r34|days o27 q28|of i35|on t31|were f37|who a33 g29 j45 k28 n27 r-38 t53
though|a45 f81 i-32 r35 t-77|it r-28|we f47
thought|a32 f-34 g76 k-42 m-46 t-76|leadership g66
thoughtfully|k83
thoughts|n47 t64|are m48 t44
thousands|h63 n26 s28|of h53
thread|f-31 s50 t28|<emoji> s27 t87|on t44
threatening|t52
three|a27 e33 h61 i29 j-37 k-50 s-26 t-63|branches q29|continents n32|days q26 t-39|different f26|friends e71|hours q-28|more t40|of a49 f72 r-39|people h30 r43|things m37 r65 t77|times h40 t46|weeks i47 q27 r38|years f40 i35 t-49
threw|i50
thrive|g47 k35 m55 t-46|in m65
thrives|m32
through|f-25 g40 j-28 k45 m-52 o-47 q45|<name> f31 q63 r-25 t-29|<number> q-43 t59|a g30 n27|the f-41 j45 q32 t42|two t54
throw|f-28 l-41 t80
thrown|c26 f25
throws|i30
thru|a35 i44 t47
thumb|f35 t-41
thumbs|t30
thurs|t-42
thursday|q39|<number> i26 t-35
thx|p49 t31|to p53
tick|j87 o44|the o54 t49
ticket|g-26 j-39 q44 t-46|<number> t-40|is t53
tickets|j49 k-25 r37 t-66|are t-28|for r36
ticking|j130 t26
tie|r30
tiers|j26 k30 t34
tight|b34 f-31 i25 o61
til|f-27 r41 t-43|<number> t-34|friday q36
tile|f76 r26
till|a-68 c-39 g-36 h-29 k-35 m-43 n-40 q69 t-95|<name> c-26 o-27 q150 r-47|<number> q-25 r90|about r-27|and i25|it f41 t-36|midnight p29|noon r57 t32|the a-26 e27 r-46 s36 t44|then o29 q-27|you l38
tills|q43
time|a-80 c-28 g-33 h33 j58 k28 l26 m55 r-46 s-48|<emoji> m33|<number> q34 t-33|and k30 o37 r-26|by f27 h59|for n29 r30|i o53 t47|in t35|is j47 q-36|it i75|speakers o27|that f30 i-32 t40|there f-26|this j29 t63|to g-30 m41 t47|under c52 t42|was m33|you j41
timed|a52
timeless|k72 m56|elegance m38
timeline|j35
timer|j34
times|f36 h27 i-30 p-27 q-62|a t29|ahead m49|for g53|in f32 i36 o28 t105|out r31|since f29|than t47
timetable|c28 r37 t-50
timing|i26
tin|t-31|and r29
tiny|l28 s46
tip|c34 f-46 q-32 r122|for r36|from c48 r52|of t55
tipped|o41
tips|s47 t-41|to g26 k27 s25
tired|f44
tireless|n55
tissue|f51
tissues|f36
titles|q30
tmrw|q27 r38
to|b-30 c-51 d-29 f-49 g42 h-48 j-42 l-40 n-25 q-47 r-37|<link> l26 t-70|<mention> f37 i41 p106 t-42|<name> h-45 k-25 n-40 o-42 p130 s-26|<number> c-30 f-63 h32 i44 j-26 m54 q44 r73|<somebody> i-33 o-32 p33|a c-33 g-32 i57 n-34 o36 r30|about r63|accelerate g39 k26|add h46 i28|all c33 g-26 i50 p-62 q33 r-26 t63|and n41|announce g-26 n-41 t-27|answer r45 t26|any c29 q27 r55 t47|anybody o57|anyone i32 o-27 t-30|apply r66 t27|ask r-37 t-40|avoid j60 t-44|back d31|be c32 d25 e57 f45 g-29 i33 n30 o54 q-27 s52|beat f50 t42|bed f53 t-39|book t35|bother t42|bowls p-31|brag n60|bring f-32|build t61|buy f-40 t66|call a55|cancel t-38|change n32|check c27 t59|clear t45|close o26|come f-30|comment j26|complain h30 t70|constituents n42|continue t29|cover t-27|credit t51|cut s35 t25|d f52 l32|delay q-26|deliver g27 t-34|delivering b30 g32|discuss o28|do i44 t33|download t-61|drive o36|drop a33 q-28|eat t-27|empower g33 k-35|end g27 k34 m-34 t46|enter e27 j48|every b25 o70 p32 t86|everyone p-42|excellence n43|expect t29|explain f-25 l31 o43|fill t-38|find f39 i-26 n-28 s102 t-60|fix t26|focus g-28|follow e-31|get i-30|getting l31|go c-29 f25 m-27 q-28 r47 t87|hand r-26 t62|happen s26|have n71|hear b-39 d-28 f-46 g26 l73 m30 n26 o-53 r-31|help d65 f-29 m37 o32 t47|higher t28|hold r-30 t-30|inform g49|inspire d33 m62|it t-30|join b35 p28|keep a29 f-34 n36|know a77 b32 f65 q29 r-34 s101 t-57|last m38 t29|launch h67|learn b52 j26|leave t-27|let r36|life k43|lift f48|like f32|listen s27|local t28|lock j33 t29|look c-36 o-30 r35|lose l-27 p41|make f26 m-25 o-27 t39|market g44|me l34 n54|meet a32 f40 q39|miss j44 t-32|my a27 p-32 t95|new q33|next d26|nine n31|normal t-25|nothing f35|one a32 t57|open f28 o40|our a-27 c-39 h-34 s-37 t26|partner t-39|pass r29|pay o-30 r36|people k26|pick t33|post r-36 t-29|pretend f-26 i25 t38|print t-41|protect t39|prove o27|put a36|reach t-37|read p38 r30 s39|receive n30|record i27|register t26|report g-30 k38 r37 t42|respond t25|ring a56 o-35|save d28 g28|say a50 i26 p33 q-35 r32 t-31|see a-30 o36 p-30 s53 t72|send t29|settle t-28|share k27 s31 t-60|shine m29|ship i28|show d46 f-29 r26 t-38|sign t-29|sit r-26|sleep f62 j26|spare o26|spend j41 o41 t-44|stand n25|start c28 r37|status t-37|stay m-25 r39|stop j35 m28 q-25|strike t37|study c26|submit t32|support t-45|swap r27|take a-26 m-34 p-25 r-38|talk b47|tell i33|thank p65 t-38|that a26|the a44 b34 e-27 o64 p41 q46|them i-27|this q-33|those t81|travel t58|try t58|two t-44|unlock k-27 s66|unveil n-43 t-28|us b99 f-45 i-32 t-42|use t-80|view t31|wait f55|wake m50|walk a58 i42|watch l27 r39|welcome c32 n-31 t-63|whoever f25 j29 p83 r29|win t55|work g-28 t50|write r-45|you a-42 q68 r-27|your e75 f61 h33 k47 m-30 r-64|yours t36
toad|j-33|on j-33
toast|a46 t-51|and f-33
toaster|f35 q26
today|c-25 e-40 h-42 i-31 k-62 l-65 p-28 q91 r-31 s-29|'s c-33 g38 t60|<emoji> j31|<link> t-29|<name> t-37|<number> g27 q-26|<somebody> c77|a f36 o31|after f29|and a31 j-43 t-34|because j28 m39|from q28|i n25 r38|in p80 t69|is t35|it g31 t-41|on r58|that t69|the f27 t62|to j31|we n35|will h49|with t80
toddler|m49
together|a-40 f-69 g34 m86 n-62|we t-49
toilets|a33 f67 t-48|are f32
tokens|t89
told|c-74 f-38 i26 m-31 p-56 q28 r27 t-26|<somebody> a48 f-49 i30|a i29|me a-48 f-46 i-38|the i-65 t36|them i34|to f34 q29|us a126 c-55 i-40 p-42 r-52|you f34 i42 t-42
tomasz|c28
tomatoes|r100
tomorrow|f-28 i39 j79 k52 q94|'s k50 t31|<name> f27 t44|<number> q-27|and a28 m39 t27|at q-33 r58 s34 t87|with i44
tonight|a32 f-57 j26 l-28 m-47 o53 p-34 q138|'s j38 q71|<number> t-52|and c26 i33 r30 t-31|at j-27 q-44|i f26|we j51
tonnes|t-58
too|e-29 f-68 g-33 i56 j42 k-34 l-33 n-59 o26 p-61 q-58 t-76|<link> t51|and c36 o-29|early r30|fast t38|late j90 t-38|long f-39 i101|many f62 t42|much f60 t97|short m48|slow a-27|small m62
took|c65 f57 h78 i26 q-40 r-53|<name> c104 f30 t-30|<number> h36|<somebody> a31 c-27|a c31|eleven i26|home n37|it t-31|nine t27|office h73 n40 t49|out o29|two t63|us i26
tool|t81|that l-36
tools|f32 t34
tooth|f81
top|a38 f-32 h46 j-27 k-45 q32 r72 s78|<number> h39 s47|of o34|you r70
topic|t62
topper|t33
tops|n54
torch|f32 p34 t-47|and r25
tornado|f42 t39
total|c-33 f-26 n-26 o34|peace t35
totals|r59
touch|g31 j-25 m-29 n-25 t31|your t32
touchpoint|g92
touchpoints|k-29
tough|i26 t32|loss t41
toughest|a-35 t76
tour|f-29 g27 i-28
tours||and c33 t34
tova|t28|to t28
tow|a49 f62 t61
toward|o31 t46|danger o32 t39
towards|g63 k-28
towel|r44 t-34
towels|f30 i37
town|c34 f-45 j27 n27 r-26 t78|'s p25|hall t139
towns|p-27 r25
toxic|c26 t40
toy|f32
trace|q31
traces|a48 r52|of a48 r52
tracker|t55
tracking|d29
tractor|f52
tractors|c47 f42 p30 t42
trade|m65
trading|g46 t72
traffic|i29 k-25 t-41
tragic|s35
trail|d29
trailer|t-36
trailing|a29
train|c36 o-30 q-29
trained|i28 l-62 n44|<number> i29 t25|knee l-60
trainee|t-29
trainers|f-25 n46 r26 t-43
training|f-45 q31|and i28|materials t41
trains|q107|on q44
tram|f-28 q34 r-35 t55|and t35
transaction|t77
transcript|a25
transcripts|r84 t44
transfers|r35
transform|k52 s33 t-27|your s37
transformation|g26 k-25 t-57
transformational|g52
transformative|g34
transit|t42
translated|r61
transparency|t41
transport|t27
trash|t59
travel|j-26 m-30 n28 t-38|grants t27
traveling|t62
tray|t-45|of f-36
trays|k32
treasure|p75 t30
treasurer|f88 r-27 t-64
treasury|t70
treat|j-39 m50 r57|yourself j-29
treatment|c63
treats|t34|and t26
tree|i-26
trees|n25 t26
trench|f32 q27
trial|f-37 j-28 q41 t34|ends q64|of g33
tribe|m34|of g26
trick|r27 s62
tried|f80 k42 q-35|it a31|the t26|turning r38
trillion|t45
trip|i64 k37 o37
tripped|i28
triumph|n97
trolley|a41 c38 f64 p25
trombone|f50 t-26
trophy|f-37 m29
trouble|q70|with r46 t47
truck|c38 f33 j28 r48 t65|and j33
true|d29 f-45 i42 j-30 n26
truly|f30 k38 n49 t-58
trust|h35 j-38 k67 p-35|the n27|us m-28 s41
trusted|h50 k46 n33|by h34 k54
trustees|t-45
trusts|t39
truth|d26 n36 s38
try|c35 f-33 i-30 q38|<name> c29 t-27|and j31|it t53|the o28 r-26
trying|f30 i28 l27 p-45 t-26|the p-40|to f38 l29
tub|t-26
tubs|j27
tuck|t33
tues|t30
tuesday|o-32 q46 t-34
tuesdays|t-32
tumble|r26 t35|dry t70
tune|c37 r-39|in o28 t33
tuned|s54
tuning|j27
turn|a-28 c-25 k38 n28 r67 t-32|off r35|on r29 t-30|them t55|up t-25
turnaround|g31 k29 s50
turned|h25 n-29 q-40 r-31 t-29|out i-26|round o26|up p33
turning|c-41 i-27 r105|the c-47 r46 t46
turnout|m52|at m29|for m25
turns|a29 f37 k-26 t33|<number> t30|out a30 i27 t47
tutor|t-27
tutorial|t53
tutorials|t31
tutors|n29
tv|t51
tweet|f-25 j-35 t133
twelve|a-33 f61 o-28 r-35 t-94|years f26
twenty|a30 r39|minutes r69|years t49
twenty-six|f41
twice|f35 i89 j41 o-63 r25 t-57|a a38 c28 f31|and f66|as h32 i54|on i47
twins|s37
two|b-51 g-40 h-28 j-26 k-79 m-75 p39 q-48 s-68 t-44|<name> p27|a f26 t64|and f31|are f28|cases q43|clients n27 t30|days a34 f-28|from t30|hours c-30 f27 i-29 q-36|hundred p25|in o28|is t34|men a31 f26|minute j27|minutes f-26 j25 t69|months t-30|more q32|of i51 p-26 q-34 r41 t-46|or r26|people i39 o-36 t46|seats a28 r25|sets i25 p97 t31|streets c42|suppliers a-27|talks t25|things o28|we i29 t54|weeks f35 q55 t59|who f30 o47|years c-46 f-40 i57 o32 q-32 r56
type|d36|<number> t27
typed|a27 t-42
typical|q26
typing|t32
typo|c25 t70
tyres|r29 t-53
ugly|f27 t-28
uk|t-39
ukulele|f40 q33
ultimate|k63
umbrella|f49
umbrellas|f29
unanimously|t36
unavailable|t39
unchanged|f-25 q27
uncle|f43|<name> f36
uncompromising|k33 n28
under|c32 d-27 e-32 f-39 h-43 k-36 m-46 o-67 r33 s-34|<name> a83 f-33|<number> r62|<somebody> n26 r39|a l34 r-25|an j34|budget c39 t28|it t32|oath t68|the c29 f48 i-40|this t-28
underneath|t-35
understand|b63 f-30 p-27|how b41|your b38
understanding|m39 t-50
understood|f-33 l69 t30
undo|a27 o28
undone|t55
unemployment|h54 t52
unfair|i47
unforgettable|k118 t-51
unfortunately|t28
uniform|f-35
union|t27
unique|k94 m-29
unit|f34 i37|<number> o31
units|a32 t-30
university|t-29
unkind|p60 t43
unknown|c29
unless|t40|they f28|you c32
unlike|b52 n26
unlimited|g26 k82 t-30
unlock|b27 g81 j-27 k60 s33|the k40|your k63 m40 s61
unlocked|t29
unlocking|g65 k-33 n-30 t-53
unlocks|g27 k27
unmissable|k82
unopened|o60
unpaid|f33 p34 t-47
unpopular|t-25
unprecedented|g53 n38 t-29
unread|r26
unreal|m48
unrivalled|k39
unstoppable|j30 n-27
unsubscribe|t109|any t68
unsung|m26|heroes m26
until|a-43 f-38 g-45 h-34 k-38 l-30 n-44 o-64 q108|<name> i44 r47 t51|<number> a-26 f31 j-30 r39|a i29|about f48 q80|at q29|it i29|midnight f25 j-32|noon f-27|one q-73|our f-26 t31|ten a25|the i-31 r-38 t-56|then i29 q57 t-50|they t-28|we i-34 t27|you q-35 t85
unveil|n-37 s29 t-31|our n-31
unwavering|g62 k41 n34|commitment g-29 k27 n37
unworn|t28|and t28
up|b-37 f-32 g-72 k-42 l-69 m-31 p32 q29 s-36 t-33|<link> r42 t-29|<name> i27 t27|<number> f-25 q38 t49|<somebody> f38 t-28|a p31 r-37 t-49|and c-30 i-47 j30 r-30|anyway m27 o28|at a-29 c49 f57 p37 q-28 r-56 t-36|because o25|before i45|by j46 t-50|early m25|fast j42|for i-29 j27 n33|from h-35 n48 q30 r48 t39|front t-28|here a46|in i43 o-36|incl t30|is q28 t28|now r27|of b29 p59|on f49 p31|one r32|the c90 p-34 t-52|there r33|this a25 t-25|to e58 g-37 h102 m38 n-38 r46 s62|what i-28|with t41|your t114
update|c-27 h-27 i79 j-28 q39 t-27|<number> i27 q61|at i-42 q29 t75|from q-27 t-30|on q-34
updated|t87|our t62
updates|a-35 t-26|at t29
upgrade|k67 r38 t49|to r27 t-57|today r25
upgraded|c30 j67 t54
upgrades|g73 t46
upgrading|t50|to t50
upheld|i40
upload|n30 r39
uploaded|t30
upper|q65
upright|f33 r29
ups|t-36
upside|f27 i41|down f27 i41
upstairs|o30 t-58
uptake|g33 r50 t48
urban|n28|mobility n28
urgent|j38 r59 t-59
us|a31 b51 c36 e86 g-58 h-43 i37 j-28 k-82 m-37 n37 o-26 p27 r-40 t-45|<name> c38 t25|<number> a26 e42 h31|<somebody> c47 f41 r33|a a-27 f-38 t43|about j29 p33 r-35 t81|again t37|all j27 m40 t-28|and i-31 o75 p38 r28|are j29|as j27 m27|before r-45|by q51|for r-28 s-28 t-53|from g31|how l28|if a48 l27|in i57 r26 t-52|is r27|it n35 t29|just s43|know a-46 t42|less t46|most t45|no s29 t71|not i53 q33 t39|on a34 f-33 q-33 t54|one n31 t28|our f40|say l30 s25|six i28|so a-37|take t46|talk t-57|than l26|that a-28 n29 q39|the a87 f-29 k28 o35 r-42 t26|their e28|through q27|to c39 h33 m26 r42 t-40|tomorrow r71 t70|too o31|two f31 t31|we r45|what l90|where t-37|which l37 p25 r33|who t44|why d27 j30|will i38|you k-25|your a-35 k25 o-26
usb|r45
use|f-53 h48 i-45 j-42 k-34 m-43 n-35 o-45 p-29 q62 r123 t40|<name> r44 t37|<number> t50|cookies t49|it h28 r-47|of t39|the q59 t-27|them t67
used|n40 o61 p28 q-36 s25|<number> r27|a o34|it t31|to n33 o48 t-37
useful|f-32 l32 t-60
useless|f39
user|a27 t45
users|b38 g72 h28 t63|are t26
uses|j31 r-35 t52|<name> t66|<number> t30
using|c-34 f-37 h46 i-25 n-25 q52 t38|<name> h54|it q37
usual|q100 r71 t-63
usually|a-27 i-42 r48|about q28
utc|q63 t51|this t45
v|q-29 r45
v1|q30 t47
v2|t74|<number> t87
v5|t97
va|i25 n33 q-28 t115
vacancy|q-28 t-82
vaccines|m33
vacuum|t35
valid|r51 t26
validated|n30 t36
validator|t39
valley|f-25 h-25 n31 q74 t-35
valuable|g35
value|g55 k42 n-27 t-62|chain g30|for g35
valued|b44 t-36
values|m48
valve|q26 r-38 t-36
van|a26 c-36 l66 o-43 p30 t-86|and t45|broke q31|in f27
vanish|j48
vans|t-31
variable|t30
variant|c28 t40
vary|t27
vat|i34 r53 t-54
vegan|a27 f-32 i48 t-37
vehicle|d30 t-44
vehicles|t-30
verge|t-32
verified|g53 h26 n27 t33|buyer t36
version|f-49 l32 m37 o-34 q-46|<number> i33|of l26 m55
versions||in t29
very|b30 c48 f67 g-41 p26 r-30 t-31|decent c31 f-30|first t33|good c37 f39 t-39|happy t45|loud f65|nice f33|own n32|patient c32 f27 m26|small f38 t38|welcome f28
vestry|p26
vet|q-29
veteran|t50
veterans|t97
vetoed|t53
via|f-30 r-35 s53|<mention> s75|<name> t-37
vibes|k26
vibrant|g37 k60 n-29 t-28
vicar|f33 t-35
video|a33|and t30|link q26
videos|a31 f27
view|i30 t65
viewer|r29 t26
viewing|t-43
views|b26 t-41
village|a28 k-33 m34|hall t-30
villages|i34 t44
vinegar|f-29 q27
vip|b44
visa|g28
visibility|t-31
vision|c-25 g28 m-59 n28 t-109|to g28 k27
visionary|k62 s26 t-31
visit|f32 r-27 t-38|our s34|the f44|to t50
visited|c35 f-37 t33|the c44 f-31
visiting|q65 t-28
visitor|t-38
visitors|g-50 j29 t-52
visits|h33 t-75
vitamin|h33 r27
vlr|t35
voice|b49 g42 k32 n-50 t-87|matters b59 m41
voicemail|t76
voices|b77 f51
volume|f33 m28
volumes|m27 q26
volunteer|a29 t-52
volunteering|n26
volunteers|a-28 c71 g-25 p66 q-38 t39|at r56|who t37
vote|a51 e31 f-46 i-28 j-40 n-33 o-31 t108|and d43 e27|no m30
voted|a55 f-35 h34 n33 r-48 t89|<name> n54 t-40|<number> t-26|against a41 f38 t42|for f-63 t41|to h42
voter|r29 t47
voters|t25|in q28 t32
votes|h42 t165|this h56
voting|f-53 n92 t103|for i26 t29|is q-34|record n34|yes n74
votre|r58
voucher|i38 t38
vouchers||at t31
vp|t44|<name> t44
vs|g65 t31
vulnerable|g36 k28 m39 t-28
w|a-42 q-56 r44 t117|<name> c-32 r34|c t-36
wage|r-26
wages|a61 h74 t85|are h84 t37
wait|a-28 f-34 j67 r40 s48 t-43|<number> f37|another j34|at i34 q-49 t26|for q39 r29 s50 t35|is j28 k26 m53|on o29|till j27|until j36
waited|f-44 i67 t64|longer t26
waiting|a-51 c-28 d-40 h34 i36 j83 k37 l-28 o77 p-73 r-66 s44|<number> o49|by s37|for d-67 k41 m38 o27 s27|list j37 t-66|on t73|room f38|since o52 t48
waitlist|h67 r27
waive|j25 o28 r49
waived|r45 t-27
waiver|q46 r42 t28
wake|m46 t-30|up m51
wakes|t-33
walk|a40 f-75 g-31 i35 j77 l37 m-44 n-32 q42 r64 t-41|by j40|in f-26 r28|ins q38 t29|past j32|to a33|you a42 i44
walked|d27 f26 n-31 q-26
walkers|p26 t-33
walking|f34 i-26 o31 q25 r-29 t-46
walks|r-27 t29
wall|b26 h32 r48|and t43|of r25 t36
wallet|t96|in t44
walls|r44
want|a-25 c43 d-42 i-50 n-30 o-29 p-37 s44|a f-26 l26|it c39 t39|me t26|the e39|them t39|to j31 l-34 o51 r-85|you s75|your t-34
wanted|a61 c-43 m-35 n-26 q-26 r-32 t-77|<name> t-62|a f-38 i26|the a49|to a68 f-32 o25 p47
wants|c-40 j37 o-25|a q28|it j27|the f26|to j27 r-28
war|f28
ward|a54 p45 t-30|<number> t-44
warden|f-30 q36 t-35
wardens|r-43 t-25|it r-26
wardrobe|k28
wards|t-28
warehouse|t-45
warm|f28 g38 k-32 o-46 r46 t-43|and f37
warming|m27 t40|center r26
warned|f45 j48 t-31
warning|q-27|for t-32
warranty|g30 r-25 t-26
wars|t31
was|b-45 d-55 e-41 g-54 h-70 i87 j-42 k-66 l54 p-34 q-56 r-77 s-44|<name> a36 c71 i-63 t-55|<number> a47 f-38 i-31 j-26 p26 q70|<somebody> c41|a k40 n-26 q-31 r-25|about a43 t26|an i-43|at t32|broken o34 t37|down t-29|electric n29|fine t37|five f26|for p25|found c26|had m33|in s25|it j29 l76|just t-30|last f-29|late i-60 t105|lost i36 t-33|made m29|me f47 i51 t45|my i32 t-69|never p58 t45|no a42|not c-35 i-70 o27 t46|off m41 q29|on a-30 c-44 n28|our c-25 f-30 i44 t-30|ours i26 t46|put t39|right t31|so l27|steep i-27|the a26 f38 i-37 l46 n30 r-31 t-42|there t33|third f39 t48|this l65 t51|told i-28|too a38 f-55 t-33|us i75|worth t37|wrong f-39 i96|you o27|your l-32 q30
wash|t31|at i26 t35|cold t60
washed|c-30 f40 i36 t-37
washes|t46
washing|f-25 r42 t-34
washington|m50 t64
wasps|f81 q48
waste|h40 n42 t27
wastewater|t50
watch|d-28 j-38 k-38 m64 s63 t53|<name> t40|a f26|on t63|the o28 t-35|this t-86
watched|f69
watches|f-36
watching|j114|the t86
water|d-27 f-29 g-27 h25 i-27 n-36 q75 r127 s-30 t27|'s r-30|and f35|at q28|company t-31|in r29 t-28|is q-34|main t51
wave|c37|at c41
wax|l30 r75
way|b44 i-29 j43 k51 l69 o33 r-45 s32|and f-25 j48 t-44|home t-29|i c26 s38|in c27 j25|it t37|to f27 m-37 o44|we s27|you k36
ways|q34 t46
we|a36 b86 c-41 d-85 e-25 h-122 i74 j-70 k-27 l31 n59 p-31 q-50 r-120 s-65 t-38|'d a-29 b-32 c33 f-26 i41 m-36 p36|agree f33|all m52 s29|also i26|answer r25 t60|apologise m31 t-41|are a-36 b-41 f42 h-41 l33 o-52|ask d25|asked a-53 c86|believe d27 t-25|bring o27|broke i31|build k36 m28 t-40|built i40 n33 t-33|called i27|came f27|can f31 i-57 j27 q92 r29 s103|cannot s33|celebrate b26 o29 t-32|checked a26 t-25|closed i36 q48|could a-56 k-28 l35 p38 r55|counted a39 t43|craft n25|deleted t-33|deliver n25|did j28 p-26 s-25 t-26|do f47 i32 j-31 l46 o38 t-53|embark g-35|expect g44 i-32 q37|fix k80|fixed n56|found r41|gave o36 t-29|get a63 b41 f-27 i-40 r27|go t-37|got a48 i44 p29 t29|had c38 f40 i52 o-52 t-73|have f30 j39 m-40 n-30 q36 r-27 s-25|hear b90 f43 m-59|heard a62|hit t-34|honestly i40|honor t45|just d31|keep l30|kept t34|know d28 n-29 o72 q37 r-29 t26|leave t39|left f39 i28|like f75|look r26 t35|lost f-31 t-43|love t36|made a29 i-31 t64|make b-32 j26|may a44 l27|mean f38|meet c-29 l29|missed l37|moved n50 q-34 t64|must t62|need j29 m43 t50|never r31 t-40|noticed p32 t59|now t26|only c38 t43|open f38 k29|opened t-36|owe c48 p52|paid i-29 t-41|pay f-26 i-31 r-42 t-46|print i28|promised a29|publish t43|put a45 b77 f-29|raised t-33|read o30 t-34|recommend t56|regret t27|remember o46 t44|run r44|said a-62 f-43 i65|sat s43|saw i-37|say b36 f-32 r26|see b97 k-29 m-35 t-51|sell m57|send t29|sent t38|serve m-25|set g38 n35|shall f49 t-33|shipped n25|should i70 o-32|show t74|simply t51|smashed n28|sold i49|stand b50 n46 t41|start f45 t35|still f45|support t27|take b92|talked t34|think f-31 n61 t29|took a28 t-39|tried i41|truly m-26|turn k27|turned t37|understand b51|use t66|used q26|welcome t64|went a26|were a34 s26|will a-27 c-45 e49 i-30 k-47 l-40 n-63 o52 t92|won n56|would b39 i-38 o-25 t27|write t28
weak|t75|on t72
wealth|k44 m43
wear|f-39 g66 k-31 m79|a t27|capes m41|red t35|something t-26
wears||a r27
weather|f47 m29 q28 r-26
web|r53 t-46
webinar|t-36|<name> g30|on t52
website|i56 t-28
wed|t52
wedding|f52 r-34 t-97|was a-27
weddings|a28 k76
wednesday|f-28
weds|t-29
week|b-45 d-41 f-29 g-53 k-42 m-40 n-38 o57 q63 r-34 t-29|'s f-27 p38 t53|<name> p29|<number> q41|a p29|after t-31|and e29 r-37 t84|another m50 t31|are t90|for t32|from t31|i s28|in r-31|no t30|of t-30|old t43|one o28 q30|only j47|our r32|that a30|the t29|there i27|three i28|to h38 t33|we a32 t39|without r30|you i31
weekday|o43 r-28 t-46
weekdays|t-48|<number> t-27
weekend|c-62 e-27 j50 q55|<emoji> n30 q35 t45|only j65|plans f45 l-31 t36|the k31
weekends|c26 i27 p27 t-60
weekly|r-40 t35|and i30|pay t44
weeks|a-51 f-32 i41 j-28 m-26 o28 q89 r-44|<number> i25 q-26|ahead g31|and i-35 r29 t-28|at p27 q33|behind q27|of l27 o40|on o50|to t37
weigh|f37 r-29
weight|o-25 t30
weights|i27
weir|r29
weird|q27
welcome|b40 c67 d-26 f55 i-27 j-32 l53 m-52 p-32 q-66 r-28 s-26|<name> c51|to b75 c66
welcomed|b32 g30
welcoming|m27
well|c35 g-27 k-32 m-25 n37 p74|and f-27 m26|done p121|it t52
wellbeing|m-40
wellies|f52 t-46
wellness|k-29 t-30
wells|c26 t40
wendell|t37|<name> t37
went|c48 i37 j34 k-43 m-34 p-34 q-26 r-28 t-39|and a38 c39 t-27|down f-29|for t51|from h29 r39 t26|home f58 q28|in q-33 t32|off i34|on f27|out f-31 i41 p26 r-30|quiet a33 s28|through q42|to c41 f48 t-32|up c34 f-34|wrong i-42
wept|t86
were|b-45 d-27 i84 k-48 n-30 o38 q-70 r-33 t-26|<number> m46 t85|all i30 p31 t46|asked a39|charged i26|late f70 t60|made t94|not f-35 j35 t-56|one p28|right a82|shut q-27|the f34 t-25
west|t-30
wet|a-31 f44 i-27 r27 t-37
what|c-27 e-39 f-39 h-63 i-42 l84 q-57 s91|'s d79 f29 g45 j34 l74 m-46 t43|<number> o30|a a-25 j27 n88 p71 r-33 s-31 t28|an t55|are k55 l-57 s-27 t51|did l90 r33 t-48|do l63|does l-37|else l32|happened s29 t54|happens m-33 p63 t37|have i-46 l41|i f-27 i-26 t39|if d-45 l-52|is j25 l-36 s63 t88|it c-25 d54 f-51 g34 i-31 l-42 s30 t62|keeps f80|made l32|makes m27|matters g-29|our s35 t-52|people f41|should l29 t-28|that p30|the f-50 h-27 n-29 o50 s83 t-32|they a-31|this l-30|time r40|to i41 j30 t-33|was i-27 t-29|we b50 m-28 n-54 q30|worked a28|would h28|you f47 i-55 j-28 k-26 l50 m33 p-37 q-28 r45 s-42 t40
whatever|r66 t-84|the f-25 m40 r44 t-26|your k31
wheat|r40 t45
wheel|s73 t41
wheelbarrow|f34
wheelchair|c94 q39
wheelchairs|i30
wheels|c-26
when|a-39 c-44 d-33 f-49 h-46 i41 m71 o-27 q-52 s-33|<name> c-29 t-31|<somebody> a31|a f36|did b26 j36|i t-35|it j-33 m30 o-28 q41 r-43 t74|nobody n34|our i26|the j56 n25 q-47 r-33 t-47|they t-55|we n-40 r33|workers t48|you e-25 f-40 i-28 j-66 m-26 o37 p-27 r33|your b26 r-28
whenever|i25 t38|you i27 t68
where|d35 f-35 i31 j-82 k56 l73 o-45 p-26 t-28|'s l-28 m137 t72|<name> k41|<somebody> c-30|are d25|i f27|it a-41 f-27 i47|the f47 i27 r51|they c30|to s27 t-27|you j-30 m-25 r39 t-67|your m33
wherever||you t31
whether|a65 c-34 f-42 k33 l42 o-31|<name> t34|<somebody> r30|a r29|it r-36|the i37|to r-27|we t29|you k36
which|a-33 c-28 d34 f41 h-57 i-28 j-34 k-49 l123 m-66 n-60 p-26 q-37 t-40|<number> n31|<somebody> c-28 f-33|are d-39 j33 l-29|has o29|i f-35 o27 s29|is i36 o-36 r-56|means f35 i28|of t-48|one d57|side j73 t-33|the f31|was f29|we c32 t-27|would l45
whichever||way t34
while|f-25 g-36 k-36 m-43 n31 p25 q41 t-50|a f38 t33|i t45|it q37|others n66 t-31|the q47 t-33|they i-32|you o-26
white|f26 t-81
whites|r39
who|a-27 c87 d97 e32 i-74 k-26 l41 m-39 p68 q-97 r-38 s-41 t-25|'d i49 l-36 t-46|'s a-33 d62 k31 l-39 n65 t-29|also t-37|always d43|applied t36|are c-25 d41 j-39 t58|asked r26 t-29|bought t35|brings c-26|came i28 p43|can f28 j39 t-30|contributed t61|could c35|defended t50|did f-40 i-25 o27|does r42 t-45|drove a26 t-32|else d42|found t-28|get h26|gets a25|got f-30 t-35|has c-34 f-36 j29 k44 r-32|have i-32 o36 q31|held p28|helped p-58|is a43 c-32 o-36 r45 t30|kept p34 r29 t28|knows l28|left p30|let j28|lifted p-31|missed j32 t60|need r26|needs q28 t-38|never d25 h31 r25|put c33|ran c33 p-36|refuse k47|reported t45|retires c-33|sat i33|says a31 f28|sell l-28|sent p41 t-34|served f34|speaks c30|started c49|stayed p32|stood c27|taught c-28|tells t43|to t27|took t-57|wants f31 t-28|was d-50 f25 l36 t31|we b32 t41|went t30|were i-28 o31|will g26 j37 o58 t41|won c43 p-40 s83 t48|work t63|would c-25 d-32 f40 t-31|wrote a43 c-38
whoever|f53 o28 p164 q-41 t-80|has f28|is o59|left f42|mended p58|you k26 p40
whole|a-30 g38 i-74 j-29 m-41 p48 t43|<name> t60|delegation t57|of j27 t-36
whom||are t29
whose|c26 l34 t-49
why|a60 f-46 h53 i-59 j82 l-45 p-42 q-50 r-27 s78|<emoji> t64|<link> s66 t67|<number> h36 s66|<somebody> t39|and s26|are h29 s40|did t46|do h26|i a-33 f51 t-28|is t47|it a38 c46|not m39|settle k74 m27|so n35|the a65|we a42 f-38 g37 i-34 j-28 s-31 t-49|would t36
wi|q34 t-30
wide|j30 r-39 t-27|feet t28
wider|g28
width|r33
wife|c48 t33|<name> c59 t44
wifi|m25 q29 t-27
wildfire|t26
will|b-54 c-58 d-31 h27 j53 l-113 n-74 p-77 q61 r-43 s77 t-38|always j25 n28 t42|answer t-29|ask o45|be a30 e-40 g38 h-60 i-40 j-26 k-67 m-32 q32 t55|benefit h49|break s39|bring q25|change s-30 t35|chase f42|close t29|come f-50 o-36 r31|discover k-29|dm e51 t-30|do f35|draw j28|drop o41 q-29|ever h33 j62 k75 t55|find o39 q-36 r36|follow m36 t54|get a57 j-40 o25 q34|give r-26 t54|go c-35 q-25|have a28 f-44 g43 i-30 j-26 s47|hear i45 t68|help r58 t55|keep e-34 o27|know f-26|lead j26|lend t34|look r-34 t-30|lose j53 t36|love k34|make a80 p28|miss j50 m36 t41|need f29 t-28|never r40 s39 t49|not c-27 h-27 j52 o67 p50|pair o26|pass a-25 c28|pay f-35 i64 o31 t-72|post f-53 o-30 q33 r37 t-42|publish t-32|put f-47 o30|raise a47|read j37 r27|refund i35 t26|resume t-37|ring q36 r-28 t-31|run t39|say f35 o-35 r44 s-26 t-44|see f-35|send e52 h30|share j28|shock s73|show f28|sit t51|slide d25 e26|sort o26|spend f26|start r-27 t37|stay m31|stop q-28 t35|surprise s33|swap f31|take j32 k39|talk r-28 t41|tell r27 s-29|thank t-30|try t-30|vote m30 t57|wait f-26 o30 t35|walk q26|work f33|you j43 l-33 m29 t-52
willing|n29|to n29
win|b35 e37 m36 r-31 t49|a e43 j-29 m25 t-45
wind|c-31 q60 t-82
window|a-33 f33 i-30 q46 t-67|and f52|for c-26|is i27
winds|r39 t39
wine|f-31 k44 m45
wing||at t48
winner|c45 f70 n-27 p49 t30|was f58 t48|will t49
winners|g44 t49
winning|l28 n59 p55|<name> k-32|team n26
wins|m41
winter|f-28 h69 l26 t-29
winters|t-36
wipe|t32
wipes|t28
wish|j25 l60|to o26|you j45
wishes||to t40
wishing|t65|all t48
wishlist|e31
with|e-34 f-25 h-26 i-42 k42 n-42 q-67 s-50 t-37|<hashtag> d-26 e25|<mention> a-29 c-42 f-32 m28 r-26 t68|<name> d43 j-27 k-30 p-26 t38|<number> c30 d39 f29 j25 q-25 r29|<somebody> a109 f-55 q35 t-30|a f29 m-45 n-30 s59 t-27|all m53 t-39|and a29|any e29|anyone t53|both p30|dates i38|four c33|great g36|it p29 q27 t-34|its j27|key g-26|less j29 q27|love f26 k46 m37 r25 t-26|me d41 f-29 t48|money s28|more k37 t41|most f28|my i30|no c48 f-26 t43|one c-32 i-31|other t62|our f-36 j-29 k30 p32 t-34|passion k61|people m-28|photo r31 t35|sadness t-26|some r28|somebody o25|someone r39|something k39|sparse t33|that j50|the a-40 g-33 i59 j-38 n-49 o33 q27 t26|their t35|them a-29 i-47 t68|this g33 t91|two c37|us d31 i-42 j46 r-39|what t-33|you a34 b43 f-40 i-30 j-27 m-26 o68 r44|zero n30
withdrawn|q35 t-40
within|f-39 g49 l30 q27 t-64|<number> g39 j-25 t105|a t-28|the f-25 g34 q38 t-52
without|a-28 j51 m54 n-60 o-29 p45 q-34 r28 s-36|<name> c31 f50|asking r-38 t-28|being f-25|it h27|notice t27|our m-26|raising t37|the r56|you b28 m30 r-36 t-44
witness|t45
wobbly|o28
woman|c48 h42 i32 p29 t48|in i44|who c31
women|f-53 i37 m46 n-28 o38 q-35 r-33 t58|in h58 o29 t41|make i45|who m50
won|a40 c72 n90 p-33 s73|the p-29
wonder|k25 l28 m-28
wonderful|p-32 t-49
wondering|a47 o38
wonky|f34
wood|l25 t-30
wooden|f34 t-27
wool|q-31 t41
word|c-34 d64 h35 i45 j-26 o31 t-76|for t28
wording|r-29
words|a62 k45 t-56
work|a-47 c71 d-63 e-29 f-31 g-41 h-45 k-31 m41 o26 q51|<name> q39 t-47|ahead m35 t41|and p37|at t-27|for m26|hard m41|is f28|nights o30|on c29 i25 n-34|should d26|the r29|this p27|with f45 t32
worked|q39 t-65|out t34|through p25 t28
worker|l-25 m32
workers|c33 m36 o88 t135|at o95
workflow|t75
workflows|t32
workforce|g35 i44
working|a-28 f-56 i48 k-29 m29 q67|again q43|day q-32|days q-33|families m44|from t52|on i101 t32
works|f-47 g57 i26 l26 m-31 o-40 q65 t-44|on q56 t-38
workshop|c29 f52 j34 r-32
world|c-39 f-39 i-25 k47 m54 n29 o-25 q-30 t-35|'s n58 t42|class k52 n30 t-40|of k50
worldwide|n28 t32
worn|f-37 i28 o37 t-45
worried|a37
worries|t-35
worry|f-30 o53 t-29
worse|a-28 f71 l30 o39 t-45
worst|f45 t-26
worth|a-26 f-29 h-38 j33 m37 o-29 r64 t-43|<number> t-63|a r49 t36|it k29|more j26
would|a-30 c-34 d-36 g-38 k-39 l69 o-55 q-53 r-83|be d-48 f51 l52 m-27 t-34|change t31|do t27|have i-29|help a38|it d27|let t27|like b29 f35 p45 r-26 t-79|love b28 f30 i42 t-28|never s31|not i-42 j26 o-33 p86 q-33|rather f-28 r-29 t29|you h25 t-49
wrapped|g36 t40|in t37
wrapping|t69
wreaths|t29
wrist|f37 t-35
write|j-37 l32 n-26 q-34 r46|down r27|here f25 q28|the t47|this f-31|to f35 l49 o-29|up i47 t-35|us a25|you t32
writes|q50|your l-36
writing|a26 c35 f26 i-39 o-46|that l26|this f29
written|c57 f-31 m31 p-31 t42|to t-37
wrong|a-76 c-43 f29 h69 i188 k-28 n-43 o-57 q-45 t-66|about m46 t27|and s26 t31|answers d39|for t-30|in i29 t-27|on t30|thing i29|with r28
wrote|a103 c59 l28 n-26 r-36|a t26|back t84|in a53 t-45|that a33|the c35|to a56 i-36
x|f-35 l31 r59|<number> r34 t-26
x2|h44 q-28 t28
yard|c-25 t-27
year|a-31 b-39 d-36 h48 k-27 l-41 m-32 n40 q-82 s-33|'s e29 f-41 i29 k33 n-34 o-32 r-28 t30|<number> a35 h-25 t-94|ago g47 h63 t37|and t-29|for i53|it q29|of n40 s30 t-27|old t35|olds f39|on n30 r32|one a-36|running n50 t-35|since t57|so o35|that n25|they a58|to h25|was i44|we f33
yearly|q30
years|a-42 b43 c50 h26 j-57 k44 l-34 n53 q-71|ago i-38 t33|and b26 c67 m26 t41|as t30|in c-28 f-26|late c-27 t32|of c39 t37|on c53 f40|to h33 k35|we i27
yellow|c-47 f29 o28 t-44
yes|a98 d60 f33 g-27 j-41 m-54 o-51 r80 t-28|<name> r38|a f-28|and d28|even f53 t33|i f-38 i28|if f-36|it f49 t51|on t47|the r-31|they p32|to c29 k27|we a33 i29 r-33 t27|you r-35 t-30
yesterday|a26 f-48 g-32 i93 j-34 m35 o-51 r-60 t-51|'s a28 q-34|a f-36|i n30|the q35 t41|to t32|we a32 t31
yet|a-48 c-42 f-34 g-35 i178 o-30 p-37 r-32 t50|<emoji> i79 t78|and i25
yoga|t-38
yoghurt|r27
you|b75 c-55 g-47 h-55 i-31 j42 n-55 o40 p34 q-49 t-37|'d f27 i-58 o-69 q-32 r-29 t-47|<emoji> m53 t92|<link> t41|<mention> c50 p32|<name> f44 p125|<number> t59|<somebody> i29 q32|a e-29 f-83 g35 i40 q45 t25|about m-26 t-47|actually l32|add l-73|afford j40|agree d53|all t113|already i43 j-36 t50|and a-29 f-37 m52 o-40 t34|answer k29 l31|are a31 b57 j-32 l-39 o36 p64|ask a95 r-42|asked a33 b58|at f36 j35|be t-42|before j-26 r42 t39|believe d38|better m80 t29|book r42|bought f-37|buy h28|by p25 t30|came c25 o61|can h-32 i-42 k43 l-40 n38 q-61 s-50|cancel t40|care j28|carry f27 r27|choose t39|clean r35 t45|come o-32|could e25 f-28 h34 j26 k25 l-67 m25 n29|deserve j-28 k71|dial t41|did o70 p46 t-60|dm a27 r-29 t40|do e44 f-26 g30 m40 n41 p-35 t71|drive q31|eat a25 f36|email t34|ever h25 t31|every b38|feel b33 r-39|filled a44|finally s27|find r-38|for j-27 m66 r-31 t-44|from k-31|get a-28 f39 g26 j-30 o-39 q50 t62|give j-26|go d46 o27 t91|going j66|got i59 l-26 o80 r50 t42|guess d43|guys t-27|had i31 j32 m30|have b-32 f-32 i38 j-27 s46|hear o30|here t-25|i f28 i30|in e29 k26 o45|is h31|it o31|just f35|keep l-26 q30|knew l-34 m35|know b-30 d-26 i-35 m37 o-58|last i25|leave f26 q37|left t63|let t46|like d-35 t-80|live j43 t27|look j59|lose j51|lost o30|love d25 t-25|made t40|make o34|may f-51|miss j-39|missed f27 n32|more s31|most d28|move t71|must r32|need c59 d-31 j-32 k-26 l-29 s33 t-43|never j57|no a28|not q28|off o93 t-33|on a56 b-26 f28 l41 o-37 r-61|one j40|open r-28|or l27 t25|order t33|ordered d28 q30|our b28 s36|out t-25|owe f38 r36 t27|own r-31|paid f46|posted e-33|put r-36 t-26|qualify t32|raised c27|rang f28 i31|rather l58|ready k26 t-27|really j29|rely t33|remember d30 s25|ring o-43 r46|run k32 l-31|said a37 f26|saw t42|say r-43|see f82 j-27 q69 s32 t-34|send a52 t-27|sent a37|should a-35|snooze j64|spent t59|spoke t-25|spot j-29 t-35|stand d29 j26|still j26|straight f42 o32|tag e32|take m26|tell o29|than o26|thank p-75 t68|that t74|the a-26 e42 f-36 h66 i-51 k-31 r-29 s-30 t38|there m49 t34|think d59 i-32 r29 s57 t32|this r66 s51 t-45|through r34|to a-45 b-45 c-30 g-25 i-26 j-28 m-96 o-37 q32 r73 s40 t38|today j25 t-39|told a29 i-26 o-29 t-34|tomorrow a41|took r37|tried r35|tune r-35|until t78|up o43|use l32|voted t26|wait j59 m-33 o-30|waited i42 o-31|waiting d-36 j44 k57|walk j44|walked d29|want f33 l33 m36 o-29 r56 s-31 t-66|we b38 i30|went i46|were a71 c-32 j44 m60 o56 r-33|what s49|when t28|where c50 k29|which r35|will e-29 f57 j31 r-28 s47|win a31 b27|wish l64 t31|work l59 o36|would f35 j60 l-38 t-39|your e26 f29 m32
young|k-29 r-36 t86
younger|h27
youngest|f55
your|b31 c-70 f-46 i-47 j26 k26 n-111 p-47 q-42|<name> a37 d61 j-33 n32 r-37|<number> i45 m46|address t83|alarms t32|average k26 t-35|back b48 t-35|basket t73|best j-30|bestie j31 t43|bill g28 q26 t-86|birthday n28|board t79|booking t-27|boss s38 t34|brain k30|business k-33 m43|call c34|card t88|cart t84|child t-39|coin t28|comfort k42|comments a27 f26|company j33 l33|crossing l-37|cv h26|dad o33 t-26|date q28|dates t42|desk f32|doctor t27|door g25 k28|dream m32|e e26|email t72|excuse d-33 j110|experience b27 e-32|eyes t-28|face q27|family b-26 j26|favourite d40 e25 j-29 t34|feedback b83|feet b29|first j-50 t71|form f28|free q69 t29|frustration b43|garden k27|gas j33|gift h30|goals m43|hair b29|hand f38|hands f50 t-28|heart j42 s40|home t-62|journey m32|landlord r70|last o25|leadership m52|letter i34|library t64|life d44 h53|local t-34|mind f33 t39|minutes l-36|money r38|morning h26 o28|mortgage s28|mum f35 o34 r-31 t-31|name f45 t37|nan t53|nearest t28|net m30|network d50 q26 t-51|new t-37|next e41 j-39 l-40 t52|number q53|old r28|order e-26 r-35 t89|own f-25 j-30 l40 t-33|parcel q26|pension g26|people t54|phone r28 t51|place i53|plan q36 r-30 t56|postcode a32 r54|potential g29|prayers o28|productivity k26|question t28|questions d-34 p29|reference t34|resume r103 t60|rules t28|say t-31|school t-32|security t37|side t-37|sign m-32|size j52|spot t29|story e52 t-34|street h27|subscription t35|talk t69|team m-29|ticket c31 t-30|truck j33|trust m29 n26 p-27|unique k42|voice b45 m68|vote e30|way m28|weekend l-31|worst t-31
yours|a-39 f-69 g-26 j33 n42 s-34 t-29|before j49 t43|for e27 k73|has r45|if e31 t43|in i29|is f39|says t42|the n71|to l38|was o37
yourself|f-59 j113 k44 m80 n-26 q-36 r42 s-34|what j52|why j33
youth|t-43
yr|f29 t83|old f30
yrs|c41
yusuf|f58
zero|f-30 j32 k74 m-27 n73|<name> t38|waste n50
zip|i39 r37 t-33
zips|c32 s29
zone|q44
zoo|t46`;
