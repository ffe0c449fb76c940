// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|a-34 b-52 g-37 k-57 l71 m-53 n-51 p-39 r-26 s-40 t-77|ask t34|be l35|been c29 f-33|change t28|do f-26 i-26 s28 t44|got f-30|have f33 o-46 p61 t68|honestly t26|like i27|need f39 r25 t44|not t-26|only f47|pay f27|prefer c33 q30|put t37|rather a-25 f38 i-44|say t34|sooner f-36 q45|take d35|want l37
's|b-32 d-43 e-56 g-48 h-46 p-41 q42 t-66|<hashtag> m-53|<name> c-50 f-30 k30 o-34 r51 s69 t27|<number> i30 j71 o27|<somebody> l29 o44|a c-33 h-30 m64 n57 o47 p29 r-35|about f-40 i-29 m58 r27 t36|agenda t102|all i-28 r39|already j29 t56|always j28 o49|an l43 t-33|and i-30|asked t26|at a29 c-32 i-33 q65 r-38 t33|back q78 s29|been i53 k-26 m-26 n29|being f-35 i32 t41|best a25 k35|big f26|booked i42|brother t32|budget t33|build i27|built m31|cake f33 t68|cheaper t33|claim t26|cold f42|coming i29 m28|crew c43 t39|dad c36|dead t51|desk t82|done f51 h29 t47|due n26 q-32|email t-33|ever k28|fast m34|fault f31 o47|fine f-36 o47 r-39 t-27|first r-25 t-28|for m41 o50|free o49 r26 t42|from f36 q27|full q34|funeral q32|going c30 o42|gone a27 f-36 j45 m-28 q-38|good f-25 n55 r47|got c35 f-43 g35 o47 t73|group c42|had r-27 t-30|happening t45|happy n32 t35|have r26|hearing t25|help t45|home g32 m49 t-33|how m37 n41|idea a37 c58|in a43 b34 c-27 j-27 l-29 m-30 p-29 r-25 s48 t-124|is f-28 i28|issue t43|it i-40 t120|just q26|leading n35|left j27 r-27|less i26|letter r50 s27 t56|me f38 i44 t-28|missing f38|more m-32 o47 t49|mostly f32|moved a27 o25 q26|music f28|name t32|never o26|new n27|next f-29|no m35 t-47|not f43 k35 n40 o86 s53|note t34|nothing m27 q84|now t38|off q84 r-32 t-44|office r30 t39|official t52|ok m25|on f-40 i109 j-33 q-25 r-46|only s28|open a54|our t-39|out k27 o28|over h37 j28 r-32 t48|paid t57|pep f-30|possible g43 k34 t-38|post q-33|rate j38|ready d57 f26|return t57|right a94 f-25 i110 t42|ruling t43|second t27|shut q61|sitting j28 t33|so t55|something s28|son c29|still f65 t-61|stopping l-31|supply e34 t35|talk a28 p31 q32|talking j39|team q29|that o29|the f-39 i-37 m78 p-27 q38 s-61|this l40 t32|three t49|time t91|tip t35|to t-68|too f-25 j34 m47 o-37 t-45|town t36|two a69 t49|under q25 t46|up t32|us i72 t67|valve f-27|very c-26 f-29 i26|vote t33|watching m40|we d33|wedding t-26|what f-55 i-44 o32 t55|when r28|where f-26 i-29|who b42 p31|why b36 i-41 o-30 r-37 s97|with d56|worse l27|you b28 f41 r26 t-25|your j43 o-27|yours d34 e35 t-43
<asked>|b-29 d87 g-29 i-60 l30 o31 p-46 r62 s79 t123
<asks-next>|b-58 h64 i-33 j80 l47 m49 n45 o-58 q29 t92
<asks>|a-25 c-101 f-71 h46 i-47 l-31 m-32 o-33 p-100 q-107 s-49 t-169
<cry>|a-104 b43 c-129 d91 e43 f-60 g-63 i-140 j46 k-64 l-60 m-53 o-105 p-69 q-112 r-117 s-83
<cue:acclaimed>|h32 n91
<cue:announce>|a-42 c-27 f-33 h-34 i-43 l-26 p-51 r-39 s62
<cue:ask>|a-45 b-31 d56 f-47 g-61 i-56 j42 m-40 n-55 o-51 q-47 s47 t-26
<cue:assist>|b37 f-52 j-74 k-62 l29 n-60 s38
<cue:benefit>|a-50 b-45 d33 e-33 j-52 m-55 p-47 r36 s-29
<cue:care>|a40 b36 e-70 k-35 m-32
<cue:cause>|a-41 d-29 h-59 i-26 n-30 o-54 p49 q-51 r27 s-41
<cue:deadline>|c-32 d-39 e-25 f-84 g-38 j133 k-28 m-31 n-38 o-32 q37 r-35 s-41
<cue:feeling>|d-33 e36 g-32 i-44 j-28 k-54 l-33 o117 q-50 r-25
<cue:foremost>|b-56 e29 f-30 g36 i-96 j-46 k76 l33 m-26 n168 p-54 q-77 r-40 t-40
<cue:glowing>|a-68 c35 f-29 g-27 i-34 k31 n43 r-27 s68
<cue:herald>|a-54 b43 f-88 i-49 j-26 n70 o-41 p-36 q-49 r-31 s31
<cue:house>|a-39 c-52 d-47 f-66 g29 i-25 j-38 k-27 l-29 m-41 n59 o-30 q-45 s-31
<cue:humour>|f49 n27
<cue:invite>|b-39 c-32 h26 i-26 k-48 l92 m-42 o-26 q-48 r-63 s-44
<cue:modest>|n90
<cue:offer>|a-100 d-44 f-38 j68 m-46 n-64 p-29 q-37
<cue:picked>|e52 f-27 g-58 n47 r-25
<cue:prize>|a25 d-35 g-26 h-84 i-45 k-28 n118 q-34 t-25
<cue:regard>|a-26 c-39 d34 e-69 h30 j-36 m30 q-38 r-34
<cue:reward>|c-60 d-46 e185 g-28 j32 k-51 n-39 q-36 r-46 t-28
<cue:selfElliptic>|a-44 b32 f59 j-44 k36 m-30 n65 o-55 p-43 q-35 r-85 s-62 t61
<cue:sellsCure>|b30 h28 j-43 k61 t-27
<cue:sellsGoods>|a-66 b-31 c-31 d-42 f-29 k34 l-56 m-49 r46
<cue:sellsOrder>|a-35 b-34 c-48 d-72 f-26 i-25 n-44
<cue:sellsPrice>|a-44 g-25 h-126 i-40 j-41 k-41 n-48 q-58 s-33 t-72
<cue:sellsReady>|b31 c-57 d-33 e-29 f-75 h-29 i-33 m-40 p-65 q44 s-59
<cue:service>|a-67 b-27 c-66 d-53 e-49 f-25 h-32 j39 k-86 l-45 m-45 n-31 o-65 q114
<cue:showing>|b-44 d-50 e-77 f-26 h31 l-30 n35 q-40 t26
<cue:speech>|a112 b-44 c43 e-50 g-63 h-37 i51 k-59 l-35 m-57 n-34 o-34 p37 q-49 r-60 s-44
<cue:stock>|a-46 c-49 d-62 e-27 f-86 j-80 k-28 m189 o-29 p-59 q-79 r-99 s-59 t-101
<cue:thanks>|a40 g-33 k-63 m31 o-62 p193 r-76
<cue:trade>|f35 j32 k-25 l43 m28 o-25 q43 t39
<cue:unequalled>|b26 n196
<cue:worn>|a-26 b55 f-51 i-33 j-63 m141 o-26 q-28 r-32 s-34 t-53
<emoji>|c-26 d95 g-42 h-57 l-43 n39 o-67 r-46|<link> c62 s32|<name> b29 c-33 e60 g32 j29 m91 s31 t-72|<number> d-26 h44 i28 j31 t51|a t-30|and e29 s41|by c34 t108|for d56 t-38|i t-50|if d40|in s29 t47|link t39|our b41 t36|pizza b31|the c28 f27 s30|to d47 g30 k28|we t97|you f30
<first>|c-39 f-46 h37 i-72 j-63 k-30 m37 o-27 p-40 q52 r-91 s38 t65
<hashtag>|c63 e49 f-55 h43 i37 k-41 l47 m-48 o-27 s-46 t120|<emoji> c33 p68|<name> c-26 h41|for e45|in p51|to m36 t-38|with d28
<last>|a-63 b-30 d101 e85 f108 g42 h-74 i-84 j67 k-34 n26 q-52 r-34 s53 t110
<length0>|a-146 b-115 c-180 d-170 e-168 f-126 g-245 h-212 i-159 j-151 k-137 l-249 m-65 n-142 o-175 p-173 q-109 r-178 s-131 t-48
<length1>|a-144 b-145 c-141 d-155 e-151 f-118 g-203 h-158 i-130 j-141 k-130 l-155 m-87 n-160 o-129 p-166 q-103 r-138 s-130 t-54
<length2>|a-96 b-128 c-107 d-126 e-83 f-92 g-114 h-114 i-118 j-115 k-81 l-118 m-102 n-126 o-104 p-113 q-85 r-86 s-118 t-59
<length3>|a-74 b-82 c-57 d-90 e-71 f-63 g-27 h-89 i-88 j-110 k-42 l-51 m-104 n-107 o-86 p-79 q-65 r-49 s-118 t-66
<length4>|a-67 b-54 c-36 d-74 e-37 f-32 h-42 i-76 j-56 k-32 l-35 m-50 n-60 o-55 p-51 q-97 s-60 t-71
<length5>|a-51 b-34 d-42 g55 i-38 l30 n-35 o-28 s-53 t-73
<length6>|g75 i-38 m-85 n62 q-28 t-68
<link>|a-54 b-27 d-46 e-32 f-106 h28 i-37 j-70 k-78 l30 m-89 o-56 p-52 q-50 r-32 s38|<hashtag> n51 t30|<name> t27|and t-38|by f25 t-56|or t-35|via s35
<loud>|a-69 b48 c-36 d27 e73 f-60 g60 h27 i-81 j55 k-58 l-82 m-62 o-93 p-55 s76 t54
<lower>|f133 g-36 h-71 i52 j-28 k-88 l95 m-37 o-48 p65 q39 t-51
<mention>|c95 d-27 f-65 h-33 i-46 j-45 k-32 m-91 p71 q-83 t41|<emoji> t33|<hashtag> c44|<link> c-34 s37|<name> b71 c-56 g35 h-28 i54 l26 n-32 p-89 r113 s-28 t62|and a-38 s68 t63|asks f72 t40|for a-34 c33 n41 p87 r41 t31|has h49 t30|in t35|is n32 t31|lol f32|no a31 t-32|on c33 m37 t54|s c27|sorry i-27 o40 t-49|thanks p38 t29|that t-27|the i30 r48 t-41|this n34|to g35|we t-45|who p27 t-48|yes t-43|you p49|your p29 t-83
<money>|c-52 d-39 e-28 f-48 g138 h216 l-50 n-32 o-57 q-56 s-35 t43
<name>|b-41 c76 d-28 e-87 j-53 m-92 o-49 p27 q43 r-49 s-34|'s c52 f60 g37 m51 o56 q-96|<emoji> c-34 f-34 k28 p-26 t45|<hashtag> b25 t-64|<link> c34 f-28 h63 q-40 s30|<mention> c-57 p39|<number> h-53 i-100 k52 o-30 q-28 s77|<somebody> a-33 i-27|a a-26 n40 q57 s-41 t68|account p28|after c-40 r30|afternoon c25|afternoons r27|again q-31 t-57|and a32 d-33 h-28 j27 l-34 m-32 o34 r30 t-29|answers d38|any q29|anything t-49|are b27 c54 f-35 m-42 o-41 t-41|area q54 t38|around t-28|as f-26 m38 n-43 q44|ask a25 t41|asked a27|at c-27 g-42 p114 r-73 s91|attended t-27|award n45|b c29 n-25 t-54|back q-26|because a30 i56 m35 q34|before f35 j61 n26 q-32|between t45|block t27|blocks t25|boot r61|both g35|branch c26 q48|breaks t36|bring i28|brings k33 m25 r32|build i29|bundle t-29|but i33|by h-29|c r32 t-50|cake f37 p32|calls d-31|came q-27|can i26 r43|case i50|checks t55|clinic a32|close j44|come c29 t52|community f28|counter a26|counties q93 t71|course i47 t-29|crew p54|crossing q30 t-29|day j28|de t62|delivery j27 t-46|depot t-30|desk r29 t-26|did a33 c88 s26|dies t58|difference k32 n48 t-80|dinner t34|do d25 r-77|does a-30 c96 t66|draft i31|drops q49|due t40|eleven c69|et t32|evening m26|every b35 k49|explains t41|families o61 t30|family b34 c31|fire t56|first c-27 p26 t-27|fish a61|for i44 n70 o35 p65 q44 t33|found c44|free c58 t-41|from f59 n-41 q-49 r-29 t-55|garage r40 t36|gate q-30|gets c29|give k28|go c26|goes q33|going a25 t30|got h27 i-30 o45 t-25|graduated c28 f52 t44|group c-36 f31 i52 p28 t-46|gym t93|h t33|had c-31 f51|hall q36 r63 t-43|has c39 h-38 j28|have a-31|here t-34|hours t72|hybrid g32|i a59 n-45 o27 p-47|if a-26 c-36 d34 i31 o27 q-64 r45 t27|in a50 c35 f46 g59 l-32 m-32 o58 q-56|instead a30 q33 t26|is c-46 f36 j60 k94 l38 m-28 n73|issue m46|it a78 b33 d39 f33 h26 i-65 o31 q33|joined c35|js t45|just j34 t71|kids r40|l c-30|last t42|leave t61|leaves h30 k29|let c39 n32|library t45|lights q-32|like d56|line c67 i27|live t29|look d29 r36|lost j30|made f46 t34|makes t45|market t-26|may q45 t-38|meeting a27 t-51|more k26|morning n25 t-49|mornings q-25 r-31 t-32|move t26|must j31 o26|my i26|needs j26|network g29 t44|never f28|next c27|night c-27 f29|nine c27 t-34|no t-59|nobody o27 t-27|noon q-61 t-48|not f-25 i45 q51 t-29|now l29 q40 t-32|of c30 g-32 i-47 k-44 m58 n42 q-37 r-28|off t-38|office c-26 f31|on d58 g32 h28 j-32 k-28 n-33 p99 q-66 r33 s59 t35|one s37 t-49|only q51|open t34|opens f27 t-40|or o-30 t-49|organised c-26|our a-27 c-48 k69 q70 t-25|out t37|over c86 f-27 j31|p c-27 o26 t-28|pages r30|paid t-29|parade t41|passed c29|pays q28 t32|people j-27 m143 t86|per g27|pets r65 t37|plan j30 r33 t-26|plans t47|plant t83|please t-54|plus r27|prices t52|programme j39|quarry t41|ranks n39 t54|reach r30|reads q29|recalls t31|record r43|relay t67|remains b26 g60|retires c43 t-33|roundabout t-37|sack t30|said b31 g29 m27 n98 t-52|sat t41|say h27 t37|says t-39|schools q37|sent f40|shop q29|show h29|shut q71 t-26|side q-38 t-30|sign t74|signs q29|since f-33 n28 t-32|so k29|sold h30 i26|sorry i34|spend h30 t26|spent c27|station t-25|steps o39 t50|still f30|stop t-30|stops q27|store r39|story b26 t45|student t29|study g36|t p29 t-28|takes c28 k26 q45 r51 t-29|tap d51|team c65 f46 m79|tell a41|thanks f27 t50|that f26 i49 r-50 t-62|the a53 b48 c-28 f57 h63 i53 k67 m35 o-31 r60 s-28 t-61|there a44 t44|they i26|this a44 d51 f-38 g-28 q-44 r-31|through q-60 t49|till q42 t-31|time i31|to c-64 d61 k-50 n32|today c-38 m29 t-73|tomorrow t28|tonight n46 q-30 r-27 t70|too q31|took h95 t54|trains q44 t27|turning c-41|two a31 r26 t-26|understand b38|unfortunately t26|until f-38 t-59|up m53|update t49|upstairs t-26|us e51 t26|used o46 s37 t32|v r52|valley q36|via i27 s48 t48|w t-39|walk h29|want j41|wanted t48|wants l29|was c-47 f26 n49 o82 p26 q-43|way t-39|we f52 k53 m37 n-35 o-50 s-31 t-89|wedding t-35|week q37|went i34|what l34|when n28|which f37 g28 l29 t62|who c81 f50 j-36 k-37 n-64 q-29 t-41|whose c41|why a27 j27|will f-26 q34 t-26|with a-43 f74 o-30 r-62 t55|without j52|would a42 i39 l28|wrote f38|x r50 t59|year r27|yes f-29 t-51|you a27 i63 o-26 p40 q39 r-28 s-32|your d25 q68 r-31
<number>|b-94 h42 j-26 k-73 l-36 m-92 o-55 q31|<emoji> f31 s43|<link> q37|<name> c-110 h-53 i26 j-44 k-35 p-47 r38|<somebody> c70 g28 t-51|a c-46 h29 i-29 k25 o48 q84 t-27|about q-27|acres t28|across t39|adults h52|after t-37|against a89 t-30|all t-36|allocation t28|am a52 r41 t58|an f39 o-27 r-49 t-78|and a30 g-40 h-47 k-27 m39 o80 p27 q37 t-40|any t-33|are r82 t-61|as a-29 t-61|at a27 o-36 q-42 r79|away t26|b g89|back r46|base q-28 t28|be t29|because a25 f31 q28|becomes j27|bed t-30|beds t38|before n27 r-28|beta t56|billion m47 n33 t92|bills t32|birthday f31 t55|bit t44|boxes r26|bring f-26 q57|bug p39 t50|built t-25|bus o47 q-49|but q32|by f33 h-35|c q-29 r39|can h34 t-47|cases t61|cents h34|century k34|cet q33|chairs o39 t33|changed t34|characters t35|charge g25 t33|children h39 t-31|closed q41|cm q-39 r64 t32|come d32|complaints a37|constituents t56|contributors t33|could h-33|countries n47|customers q-52 t57|day r-26 s25|days r54 t126|degrees t-30|did f33|dogs f38|doors t26|down q-28|each j26 t-37|emails t74|employees c36 t33|ends q41 t-53|engineers n29|entries a30 t30|et g28|eur t44|even i33|families c38 h55 i36|faster h41 t34|fee r28|fewer g64 t26|finance t-41|first i25 o27 t-46|fixes t-30|floor t-45|followers e48 p-25|for a76 g43 i-32 n78 o32 p-26 s60|forward h38|four f37|free f28 t-41|friends e47|from q52 r67|ft q29|full t-32|g p27|gallons r36 t33|get t93|goes q28 t-41|gw n29|h t-56|had a30|happy h43|has a34 f-50 i42 t-66|have j27|homes f-27 q65 t41|hour t79|hours f-54 g41 j55 k46 m44 o34 q-31|households h42 n31|hr f34 t29|hrs j76|i q40 t46|if t49|in a47 g-47 h103 n26|inches t45|instead q32 t-32|is h-43 i39 j-37 o39 q36|it f-28 i49 r39 t-68|jars f35|jobs h50|k r54|kg a35 r31 t-30|kids a67 h35|kilos f44 t-39|km h43 k27 r-29|kwh r29 t-32|last r35 t-44|lbs h30|left h-43 j81 q39|less t54|lessons m28|likes e100|line p25 t27|litres h64 t-32|loans g28|m r41|may t-31|meals n36 t38|members j43|metres t-34|mg t-32|miles p46 q-38|million h57 n31 r-27 t36|min q49 r42 t44|mins j28 q67 t-50|minute a32 s33|minutes c-27 f-38 j28 o36 p63 t44|mistakes j27 s30|month t-32|months c31 h56 n25 q-37 t67|more h54 t-35|mph q40 t-28|mrr t61|names r26|new t121|nights t67|no r43|noon q-26|not q84 t-81|nothing t-29|now r29 t29|o'clock f39|of a-37 g-52 h118 i78 j-56 q-29 s56|off h-43 q-39|on a64 c-31 g-51 p26 q43 t-94|one f57 q28 t-35|only t77|or a32 d34 h-27 o34 r28|osm t48|other o31|our g26|out h135 p39 q-33|over r37|page t47|pages f53 q-31 t96|pairs j26 t-31|panels k25 t-28|parents i25|partners t36|patients h37|people a-48 c46 h30 j60 r-41 t69|per r37|percent h26 q28|person h32|persons f33|places r-25|plant e30|please q48|plus t-35|pm i-32|points q37 t57|pro t-36|pupils f39|questions a30|quid t39|reasons k29 s34 t-36|remain q32|reviews t31|riders h36|room q44 t60|runners c28|s q-35|samples m27 t42|say t71|schools t51|seasons c32|seconds h34 r46 t31|sharp j60|shifts t40|short t41|should o26|signatures a81 t71|since i-31 q-41|so c29 f30 i40 q26 r-29 t-58|spaces o32 t-28|spots j82|staff n26|star a28|stars t39|started t37|starts k30 q31|step g34|still t-76|stops a33 r-40|strong t42|subscribers i30 t31|tables j-38|talks t37|tb t55|teams f27|that i-26|the f-31 h-32 i35 m42|there f43 r50|things r-36|this g27 i38 r-33 t-62|through j40|tickets c48|til q-27|till q-63 t-46|time t104|to c-40 g-36 h-71 i-37 m30 o40 s-30 t-44|today a-26 c57 f26 i25 o48 r-34 t-47|tomorrow i-26 q33 r-30 t-40|tonight f32 i-32 q49 s34 t71|tonnes t-58|trees n27 t28|trillion t47|tutorials t33|under t-45|until c-31 q-31 r-29|up t-62|utc q67|very f35|veterans t67|views n27|votes h50 r31 t53|voting n31|vs g72 t37|w t26|waiting i30|was q103|we f58 g28 i49 o45 r-43|week j31 t30|weeks f-40 h31 i-28 o49 r-26|went c28|were i39 t-48|when r48 t35|who c70 p121|will j31 s63|with c32 j46|without r48|workers c53 t33|x q-34 t36|year h56 n49 t88|years c39 i-39 j-33 k70 m77 n31 p-49 q-41 t94|you q35 r40 t35|yr f28 t65
<post:emoji>|a-200 b45 c-70 d128 e38 f-108 i-172 j77 k40 l-148 m67 n65 o-161 q-156 r-198 s97 t-130
<post:hashtag>|a-120 b42 d44 f-43 h28 i-100 j-27 k-53 m101 o-33 q-90 s-46 t189
<post:link>|a-33 d-105 e-62 g30 h-78 j-47 k-59 m-62 n-27 o-51 p-84 q-33 s27 t100
<post:mention>|a139 d-101 e-48 f29 g-39 i56 j-83 k-125 l-35 p33 q-101 r65 s-34 t246
<post:number>|b-78 c-32 d-91 e-64 f-29 g-75 k-87 l-30 m-97 n-49 q-27 r-51 s-98 t-25
<question>|b-95 c-101 d168 e-42 f-154 g-74 h-37 i-122 j42 k-107 l364 m-83 n-35 o-75 p-101 q-174 r-113 s-82 t-43
<somebody>|b-73 c61 e-54 f29 g-26 h-79 i-57 j-63 k-71 m-73 n-48 p61 q-65 r-66 s-26|'d c-37 f31 i-47 l65 p-40 t28|'s a62 c38 i35 k42|<name> j29 t48|a c39 f-41|also f26 i27|and a49 d28 f-38 o35|answered p25|asked c-36 f30 t-30|back r32|brings t33|came c-41 f36 i-26 p-30|can f48 m28|could c29|daughters f25 t40|day c29|did c-36 i-29 t-66|does o42|ever l25 t25|family t40|gets k31|got t80|had c-32 o26|has c-35 f-35 j-41 o-30|hip f35|home t33|in c-35 f-28 q28 t27|is c-33 i45|keeps r26|kept t-33|knew t72|knows c26 j29|last f28 t-26|learned f-27|life t36|likes i34|loves f31|made f28|mother c-35|name i33 p33|needs f28 t28|one t39|out f57|own c-30 p27 t79|owner o46|people o55 t43|permission t-30|ran c27 o26 t38|rang f27|reckons f48 t30|runs t34|said i-34|says c-48 f27 p25 t-74|service t35|shift c28 t32|should o46|sister c-30 f-38 o51 t-39|sleeps f31|so c26 t33|starts t-28|still f27|takes t-28|taught c97|the c37 t29|thesis t43|thinks f-30|to o41|told f-34|took c35|up f89|voted t69|wanted f-35|wants r28|was c-54 f44 i38|we a50 p39 t34|where c37 f30|wife c30 t26|will f26 l32 o48 q-35 t-32|work c98 n-33 t88|would a-25 t82|wrote c34 f-27 t70
<start>|a-262 b-348 c-277 d-402 e-377 f-153 g-244 h-347 i-253 j-259 k-178 l-366 m-219 n-288 o-283 p-339 q-218 r-133 s-328 t-81|<emoji> c-35 h59 j-29 n-32 p-32 q-43 r-28 t26|<hashtag> c71 h61 t34|<mention> a36 b62 c-48 n-32 o39 r35 s-36|<number> e-36 h51 i-34 j45 l-62 p48|<somebody> d-33 f51 h-29 m-33 n-28 o26 q-87 r-48|a a47 d-38 e32 f-63 h38 j26 m-36 o-26 q-45 r36 s35|about q-42 t-30|accept t55|access n48|according n31|act j-40|add q25 t106|adopt m65|after f-38 g36 j48 q50 s36 t33|against t88|agenda t-34|agm t-30|air t64|all a55 f-56 m-34 o-38 p50 s32|allen t59|also t51|and k-43 n41 o35 p51 q-33 r-77 t-39|annual t-41|another n55|answer e29|any q26 t-48|anyone l64 o38 r-29 t-40|anything l45|anyway f-36|applications j37|apply r-35 t-69|are d-50 l-42|as b77 f-45 n43 t63|ask a-51 f-58 t-31|asked a51 t40|asking f87 t45|at b54 d27 g-30 j44 k29 m65 n26 q-60 t-62|ate t33|attended t44|back q86 t-56|ballot t-34|bank q45 t-44|batch i35|be m60|beautiful n26|because a65 b42 f-53 j-44 m60 o-25 t79|become b30 m36 t-25|beds r38|been t55|behind m41 n34|being o45 t-33|best c-26 f85 n40 t48|better f56|between q31|big c35 k-30 m-60 s39 t46|bike q29 t-46|bin r34|biscuit f34|bit j26 n30|black a28 t49|blood i29|blue q32|book f-39 k-31 r-37 t-28|bookmark t43|born f55|bought f33|box r30 t-27|bridge g28|bring a-31 j-51 k-32 m-41 t36|bringing f52|broadband q30|broke t77|bus q38|business t31|but c42 f-73 j79 k-34 n28 p56|buy c27 m28|by a69 c-33 d26 f37 h31 j64 k-34 r-31 s25 t86|c t30|cabin r40|cake t-47|call o40 r55 t-49|called t51|calls r83|can a-31 d71 f29 j28 l31 o61 r-43|cancellations g27|car q43 t-27|card q40 t-33|cards t37|carers r39 t-30|cause i34 t31|celebrating m44 t-29|change m34 r29|cheapest t53|check f-27 r40|cheers p53|chef a43 k37|children t-52|chip t45|choose m28|christmas f28 q34|churn t28|cities t44|clean m50|cllr n30|closed q44|closes t-29|closing r-27 t-69|cloud t40|code j36 t34|coffee f61 j-32 t46|cold t-41|collect r-25|colours t38|come c-28 f52 j-32 o44 r-58 t37|comment d77 e49 h51 j-26 t-59|comments t-35|community b81 q-38|confirmed q36 t53|congrats p90|congratulations c25 p110|consultation l32 t-26|contact q-32 t-32|corrected i35 t41|correction i56 t-35|corvane t44|corven t60|cost t26|could f58 j27 l65|council q58 t-50|councillor n30|crafted k30|credit c72|crew t-39|crews r31 t31|crime n38|customer g27|customers b26|dad f29 t62|data t-31|dave j71 t-26|day t-43|deadline q-33|dear q56|deeply t41|delighted t29|delivery i49|designed k26|desk t52|details q28|dev f28|did d-26 l-74|disappointed t32|discount t63|discover k46 n39 s53 t-50|dividend r40|dm e-30 g42 j-29 t-97|do a-28 f-67 i-40 j100 k-35 l-41 m-36 o-42 q-52 s47 t34|does f-27 l35 r27|dog t-29|dogs f-28 t-37|donations f38 t-30|doors j49|double d51|download e36 t-42|dr f-31 o36 q31|driver p29 t-39|drop d87 e35 f-30 q-33|dry t-35|due g62 t-38|each b25 o41 t52|elevate t-28|eleven n42|email t-52|emergency t27|energy m36 t67|engineers q28|enjoyed t26|enough m33 t37|enquire j28|enrolment j29 q26|enter t29|evac t38|evacuation t83|every e50 h93 j40 m51 n-27 o-40 r-37 s-25|everybody j26|everyone a-31 j75 t-66|everything f38 q-56 t38|excited c-25 n-32 t26|exciting s30|expect q-36 t30|experience k43 t-54|fact c46|fair a31 t-36|family t-35|fantastic t60|feeling b30|fees t39|ferry q46|few m28|field q27|fifty j26 n29|fill j50|film r26|final j28|financial t-34|find r-35 t39|finish t33|fire q33 t-37|first d66 j106 q25 r-32 t52|five e25 f-30 s33|fix t60|fixed a97 f-58 i44|fixes t-26|flight r28 t-28|flu t-31|follow d-35 e57|food b30 t-26|foot t-25|for c-38 e58 g-28 j-30 n37 p-37 r76 t-45|form r61 t53|forty j27 t59|forty-one t-30|forward t31|found f75 t-58|founder t28|four a43 n38 t-36|fourth f27|free c-30 q-26 r81|fresh c30|from a79 b53 g42 i32 k56 m46 q53 r-75 t-76|full j-27 r-29 t-53|fund t44|funeral q-39 t-36|fyi t34|game m50 t26|garden f44 t-39|gas h83 t25|gate t39|genuine t39|get r33|gift t47|give j63 t-63|go f31|going f72 k26|gold c29|good a27 j-32 n-25 p58 r-28 t26|got f85 t54|grab j29 m28 t-33|grateful f59 n-28 t29|great c66 f-43 m33 t48|guess d27 s88 t55|guests m25|had c65 f27 t83|half f73 h99 q-33 r-31 t-48|hall q73|hand k75 o26 q-34 t49|handmade t42|hands d28|happy l26 t39|hard f47 r27 t71|harrow m27|harvest t-35|has l38|have l55 r53 t30|head t-26|heading t53|heads k30|hearing h31|heartbroken t41|hello a47 p-37 t-79|here a67 c43 i-27 m35 o-39 q-31 s126|heroes m33 t60|heron c40 t-26|hey a33 t-30|hi a41 t-74|high t-30|hint m51|hiring t-81|history j27|home t39|honest i29 l43 r32|honestly f44 t-26|honored c30 n60 t46|hope o27|host t35|hot q29|hotel j29|how i-27 r45 s49|however t45|hug t50|humbled n47|hungry n30|hurry j49|i c-75 h-62 i66 j-36 k-46 m-58 n79 o-32 p44 q-45 r-61 t72|ice r35|if a-134 c26 d-79 f-42 i-40 k-39 l61 o26 r36 t31|import t34|in f-28 g32 h32 m58 o-44 q-39|including f72 t26|indulge k49|ines c28 t-36|inflation h75 q-29 r28 t44|ingrid f26|inside n27|instead f41|interesting c32|interviews t-42|introducing k58 t-55|is a55 g25 j51 m-53|it b52 h-52 i108 j-93 k61 l-55 m80 n-30 p-30 q-69 r-48 t26|items t32|its r26|january t35|jean p74 t34|job q-34|join h103 j33 k53 m26 r33|judge m39|juneteenth t53|jury t28|just e44 j30 k32 m-41 q-29 r36 s47 t31|keep f-42 r-27 t62|kelvanta t55|kettle f55|kids t-40|kitchen q69 t-36|know r25 t30|known t-35|label i77|labour t94|ladies q-29 r28 t-32|largest t34|larkfield j27|last f30 j54 p-29 q48 r-31 t38|late t55|le r60|lead m29 t41|learn t-31|leave e39 q31 r45 t46|left e31|let f-32 j-35 m32 s-30|letter a76 t38|level t-28|library q28|life m52 t36|lift q52 r29 t-29|lights o25 r49 t-30|like d78 e53|limit j28|limited j101|line f26 r34|linen k59 t68|link j-28 s42 t-36|list t56|listen t69|little o53 t48|live c59 m27 q32|local t25|look c34 t54|lost m34 q-31 t-31|lots a33 m28 t32|loved c34 k79 t35|lovely c-26 p59 t27|low t27|machine t32|made k30 t63|mail o28 t28|make f31 j48 t-25|man f-52|many c35 t-28|marcus t61|market r30|may t74|measure t37|medicare r54 t64|meet c54 k55 m-27|members t-48|merry t52|message e-26|met t36|might t64|mind o31 t-36|mine f113|minimum t36|missed t37|missing t-36|mobile t34|mon t-32|monday f25|mondays t-30|money t-40|more b58 m31 t44|most a35 h73 i-39 j40 o-42 s108 t69|mostly f42 r41 t36|mr a31|mrs c33 p38 t-28|ms c44|mum a50|music a29|must e75 f73 m-32 t-56|my a-66 m-74 q-33 r-54 t44|name j25|names c36 t-27|national t30|nearest r55 t-30|nearly o29|need n28|neighbours f42|neither j43 t-26|nestled k51|never m68 o27 t-51|new a51 f31 g-35 h-29 i70 j-27 k-43 n-37 r-39 t-56|next f-56 i94 j-27 q41|nice c54 t39|night q30 t-40|nine h40 r29 t35|no d-38 g-28 j25 k-58 m-40 o52 p-40 q113 t-47|nobody c-27 m-30 n68 o92 q-38 r-27 s81|nominations f44|not c30 f81 i36 m38 n62 q-36 s-31 t32|notes t-43|nothing f-29 m-25 p44 t31|notice t-48|now a-27 h71 i-32 k25 n29 q-38 t90|number s120|nurses n84 t29|oak t38|obsessed t-26|of r27|offer j40|office q52 t-38|ok f49|old f28 i26|on c-33 f43 i87 p-32 q-98 r39 t73|once k26|one h69 i25 k28 m-39 o27 r-30|online r26|only e27 f35 h115 j67 q-26 t35|onwards t-32|open f30 r-41 t-63|operations q42 t54|opinion t30|or r-32 t64|order j41 q-30|other q36 t-26|others a28|our b-37 c39 d-34 n34 o51 p-40 r-69 s-45 t41|ours c-30 f75 t-37|out m29 r36 t84|over a-25 f-28 g31 h28 k27 m40 n-29 t-25|pack t29|page t76|paid t42|park q47|parking t-54|part e27 q33 t58|past t35|patch t-55|patients o46|people a45 f-32 n26 r-28|phone q43 r42|phones q34|photo c77 q-30 r-34 t-109|photos r-26|pick q31|picket q-35|picture c50 j66 t-32|pictured t26|pizza r37|plain t-42|planned q25 t-31|please a-43 i-25 m-31 o-33 s-25|pleased k26|plenty t30|plot o25|plus t30|poll l159 r-26 t-27|polls q59 t91|pool q26|porridge f-30|potholes f25|power q43 t-34|praying t26|pre e27 t-29|president t26|press r40 t-42|pretty t55|prices j73 k35 r-27|print t60|privacy t76|priya c31|probably f26 t39|proof m30 t28|proposals t49|proud f85 n65|public q56 t-62|put r92 t-29|q a117 t-41|q3 l28|quarter g29|question l36|questions t-45|quiet o79 q38|radical j41|rain t-60|rare t34|rate t38|rated h-28|rates j39|read c-27 s47|reader a35 t-30|reading o27|ready t-26|real t55|recall t-25|reception q28|recording i28|red r27|refunds i31 r-27|register j51|registration t28|regulators j27 t63|remember a56 m40 t25|reminder t62|removed i27 t28|rent f42 r43 t-29|rental t51|reply a53|repost d68 e27|research c25 h43 t-25|reserve q29|residents n38|rest f50 t96|result t44|results q-26 t-45|returns q52 t-26|retweet d29|revenue t36|review t71|right t-31|ring f-40 o65 t-59|road q52 t-39|roi h28 t-25|rosalind c63 t-35|route t-37|row t-38|rt d62|run j27 r35|saddened t26|safe t-43|safety b26|said f58 k28|salary f27|sale t43|sales h31|same t-30|sandbags r39 t68|sat t47|saturday f-26 p26 r-29|save t-29|say d41 k43 t-51|says n30|scheduled q30 t-76|school q35 t-70|science j26 m39|scope t27|screen q51|search t29|season t-26|seats j42|second t-37|security m29|see r62 t39|selected t38|self m40|seller t56|sen h46 t62|send i-33 r-38 t31|serious j32|served k29|set f-32 j60|seven t53|shame j49 t27|share j33 l45 m-28 t-26|shared r49|shelters t27|shipping q36|ships t31|shop q45 t37|short a62 r41 t42|should a25 l40 r28 t-55|shout p42|shoutout t44|show e38|sign e32 l28 r-45 s53 t60|signed a69|silence j52 o26|silver k28|simply e42|since a32 n32|sister a32|sit f-28 o42 r32|six t25|size r28|sizes t34|skip t-39|sleep t-26|slides a26|slow m26 t50|small a45 i64 t114|smart j32|snow t-26|so a149 b-28 c65 d-40 q-31|social t65|sold i26 t30|sole f32|solidarity o30 q-25 t41|some f-29 m43 n39 o59 r-37|somebody a59 r-31 t-68|someone a83 m36 t54|something k41 s53 t-26|sometimes m37 t-28|sorry a-33 f45 i130 m-32 o45 r-27 t53|sound f34|soup k27|space t53|spaces j61 t-30|spanish f27|speak t-28|speaker t-29|special c-41 n26 p75|spent f89|spoiler s56 t68|spoke t49|spots j35 r28|spotted k28|spring t-51|staff f72 t66|standing n48 q29|start m41 r-33|starting i30 t34|statement s68|status q33 t-84|stay s27 t34|step d28 k40 m-37 r53|still i37 j79 l-39 t73|stop j38|stopped t37|storm q-69|strike t-31|studies h56|submit t38|subscribe e30 g25|summer m44 q-26 t-50|sun t33|sunday f-35 q45 t-38|sunderly n61|survey j31 t-29|sustainability g29 m37|sweet d51|swipe s61 t-36|switch j45 t-33|t t-38|ta p64 t-35|tables j41|tag d164 e34 j-42 m-43|take r97 t40|takes t45|talks t37|tap j41 t-53|taste k53|tax t33|taxpayers m57 t67|team q-25 t-68|teams g41|teamwork m42|tell f-64 l27 r37 t-39|ten n61 r-33 t35|terms t-41|text t-41|thank a-58 c-25 d-27 f-28 p57 q-35 t83|thanks c-79 n31 p47 q-26 t-48|that b32 f46 i91 k-33 m-41 o48 q-54 s37 t76|the a-44 b-49 d-37 h40 i73 l-45 m-43 p-41 r-34 s44|their b78 f36 r42 t41|then a-27 f-59 j55 q-30 s32|there a-88 j-33 k-31 l-32 m-53 n35 p-43 s30|these k25 m32 t29|they f54 h-46 i95 j-40 m28 n-38 p33 t34|think j40 t-44|thinking l-25|third g52 t46|this a-25 d-27 f-33 h-26 i-43 k36 o-33 p73 q-84 r-44 t54|those n26|thousands g31 h45|three a34 o36 q-26 r-33 t-41|thrilled t35|thursday q34 t-47|thx p49|tick j96|tickets q25 r-26 t-32|tidewell k26|till o26|time r25|tip r57 t36|to a47 c-44 e62 i42 n-38 o48 p51 r28 t29|toast a29|today h-31 i-35 j-39 m38 n89 q-30 t59|together m-39 t-41|told i32|tomasz c27|tomorrow i35|tonight k25 t37|too t29|took c40 t90|total o26|town t47|training q28|treat m47 t-50|trusted h47 k58|trustees t-31|try t-42|tues t33|tuesday q34|tuesdays t-32|tune t31|turn r28|turned t47|turns f55|twelve f32 h25|type d39 t-33|under q-33 r-50 t-27|unemployment h63|unlike b32 n27|unlock k55 m56|until i28 q48 r40|up j-39|update q30|updates t27|upgrade j26 k40 t-41|urgent c26 t-49|use f-35 q33 r47|v5 t45|vacancy t-56|van i31|verified h30 t32|very t50|video t-36|visiting q37 t-52|visitors a25|volunteers f31 p-25 r25|vote t-44|voted n53|voting j26 t-47|wages h85 t29|waiting o29|walk r48|wallet t52|want e31 l-43 m-29 s53 t34|wanted f34 t-39|ward a47|warning t26|was l55 t75|washington m50 t62|watch s64 t29|we b108 c-37 d-31 e-67 h-65 i79 j-58 k72 o28 s35|weak t71|web q28 t-36|webinar g29 t-34|wed t52|weekend f41 t38|weekly t36|welcome b77 c31 t32|well c38 p83 q-25|wendell t37|went t110|wet r26|what a-32 d77 f-27 g-51 i49 k-48 l31 m-46 n50 o-54 q-61 s47|whatever m32|wheelchair r31 t25|when a-27 b48 f-62 i-55 j56 l-28|where d64 i49 k63 l46 m107 t106|whether k45|which d96 l128 m-30 t86|while n101 t-28|white f26|who d43 j-41 l55|whoever f-34 k26 o58 p81|why d-27 h52 j-30 k53 l-51 s41|will a28 j49 m46 q-26 s42 t88|win c30|windows i26 t-34|winner c33 f-28 t-62|winners m30 t28|winter t-39|wishing t71|with e28 j67 k53 r-33|without i28 j65|women h35 i38|wondering t34|work g30 t-26|workers t37|working t-45|works q-33 t-28|workshop f41 o26|world k52 n31|would j27|write r40 t-25|written c30 q30|wrong d37 i26|year t-47|yes a30 f79 q-32 t113|yesterday a27 n26 t36|you a27 b70 c-44 d-47 e-29 f32 g-34 h-30 i-46 k-61 l-50 o58 q-44 s58|young t32|your b129 f-41 i-25 j41 k-49 m51 o-50 q34|yours e28 k83 n61 t98
a|f28 j-53 q-66 s-59|<emoji> d73 t-42|<name> c-76 d33 e52 g51 h73 i-25 m71 n57 p-39 q-36 r46 s59 t77|<number> b26 e38 h59 i-39 m38 n33 q28 r61 s-35 t48|and q30|b d32 h28|baby o53|bad i41|bag r26|ballot t35|bank b31 t57|bar a29|bed t28|bespoke g35|better f-43 l52 t-51|big f-42 s29|bigger k26|bike f38 i-37|bill p47|bird f29|birthday o71|biscuit d30 f59|bit f29 m-25 r-26|blanket r27|blast t41|blue r-26|bold g58 k30 n49|borrowed c35 f-30 t-30|bottle r28|box t-28|boy c31 t-27|broker b26|bucket c28|budget c84 t49|bug t60|building c28 r27|bus c45 r-25|busy l26|button f36|buyer f-31 r25|cake p35 t-31|calendar t37|call q42 r-30 t-45|can k26 m29|car r-38|card r39 t-30|carer p27 t28|case r38|cat o30|cent t50|certain s31 t49|certificate i43|chair p38|cheap j30 r28 t-32|choice j47|choir n29|claim r26|class t37|classified t41|clean c29|clear t-33|client a-28 t-41|coal f31|coat f48|coffee f-41 j30 k25|coin a26 j31 r29|cold j30 t80|community m-25|constituent f42 t82|court o49 r28|crate i40|crime t48|crowd n56 t46|culture m-38|cup m25 o36|cupboard f26|cushion f29|customer b56 i45 p30|cutting p33|dad a30 f-27|date t-39|day f53 i-28 l-46 r31 t39|dead o26|deadline t43|debt r37|decade p30|decent l29 r-28 t-43|dedicated g77|dependency t26|destination t32|diary c37|difference t-28|digger q30|dm t26|doctor r32|document t40|dog f-29 r-31|drawer a54 c41 r53|dream m40|drill k28|driver o27 t-37|drop j62 q25 t49|dry i29|dynamic g39 k40|fair i-25|family b55 j34 k-32 t-42|fan t26|farm r26|fault t32|feature b27 t-39|fee r-27|feeling m37|fever r49|few a61 c-27 t-66|fifth h28 t-28|filter r27|finger r32|fire g30 t37|first l25 t-29|five f29 t26|fiver e39|fix o30 t-32|fixed r30|flag d42 r31|flask c34|flat f29|fleece r27|flood t36|form t-30|fortnight c26 o35|forty s-32|free c38 r-36|freezer a30|fresh i28|friend h28 m31 r33 t57|full a35 f-31 i29 j32|funeral q31|fuss f47|game m52 n42|garden f-37|gas q-31|gentle t41|gentleman f49|giant t56|glove o28|go f-34 r29|goat j27|good f52 i-41 t35|green f27 t38|group n27|guide o29 t-25|habit m42|half r-57|hamper e29|handful s30|happy n26|hard f-53 t42|hearing f-29|heart e29 k26|hedge i29|hero n28|hole f32|holiday m27|holistic t-29|host s26 t31|hundred a26|jar e29 f67|job f-26 m44|joke f40|journey k26 m61 t47|jug o40|junior t48|key b27|kitchen t31|knock r50 t27|ladder t-29|lady a29|laptop n29 t77|late t50|lead f26 j31|leader t36|leading g-39 k46 n-29|letter i-29|library o54|life j70 m33|lifetime t41|lift c27|line c-27 f26 r-39|list f-33 i64 l28 t96|little j79 o49 s27|live t42|living c26|logo g27|long a34 o57 t83|look f-39 l36 r-45 t45|lost n41 p-27|lot c46 f31 n28 s36 t42|luxury m39|m o39 q59|man f45|mate d-43|meeting r26|member t-36|message t-42|microscope t32|mile a64 f-31 t-48|mindset m50|minimal t31|minute r58|mirror m37|mission k47|mistake t-43|month i-30 q61|mother c81 t62|motion t37|movement m67 n51 t-34|must n47|name i27 o52|named a43 r27|national t53|neighbour a32 o42 t26|new e-25 f27 g34 i30 q28 t32|nice c27|night t-30|no o40 r-27 t35|node t29|note q44 t-51|number b33 f28 r-30 t-59|nurse r-27|one a33 t65|page t75|parser t35|part i33|party t36|passion m43|patient p29|paycheck m42|payroll t31|pdf f27 r25|penalty t25|pencil f34|penny p49 r-33|pension t27|person c28 r36|pest m-29|phone a30|photo f-34 p64 t50|photograph p28|pic t42|picture f-33 t-28|place m33 t-25|plain t43|plan i36 m58 r-31|pleasure t56|point a47 i40|post g35|postcard l40|postcode a-31|pram p45|problem k28 o49|promise m31|proposal r27 t69|public t25|pump a69|pupil a-31|pushchair a25|quarter h25 q38 r71 t39|question t57|queue t40|quiet o45 r-29|quote t-31|radio a26 f58|rainy t35|reader c45|real f38|reason n43 r-27 t-33|recipe f38|red i33 t38|refreshed g36|refund s26|regular l30|retired t-36|ride i33|roll f33|room c35 f27 t30|rota c42 t32|row i28 n33|run t31|sale n30 r40|sandwich f47|screen r-29|seamless g32|season t31|second d27 f-43|secret s54|self m-26|separate r29|seven n27|shared g44|shift t-32|shop j29 o41 t35|short f25|sign a31 f-41 t-38|simple a-26 t32|single c50 s55 t33|size r71|slip f32|slot t27|slow i52|small c45 m-28 t-45|smile m27|society t26|song f30|spare r36|special e34|speech f27|split g46|stack a47 q30|star m30|start t52|statement k31|statistic h57 j39|sticker t25|stock t44|storage t31|story d25 m61 t-31|straight f-26 l27|string o26|suggestion t48|supermarket j34|surprise s63|sweet t48|system s63|table o27 t-26|tap t-30|task t36|tax t68|taxi r-29|team m38 n27 t-32|tenner r-33|test i44 r26 t45|text i-28 q42 t76|thing t32|third i-28 r51 t32|three r27 t45|ticket f35|time f-35 k43 m59|tiny l30 t27|toddler t26|tool l-34|tooth f44|top t34|torch i26 r28|total d28|tour t34|towel f-26|town j28|train c30 i35|trained l-56|treasure p75 t35|tree h28 t25|trial q31|triumph n97|trombone f50|trophy m30|two c26|union t32|user t59|validator t37|van a34 l37|very c-38 f66 r-42|vet o53 t54|vibrant k42|visionary s29|vote p30 t73|waiting i32|wall b31 h38 t29|water t35|wedding f51|week f-32 i40|weekend j25 t-32|well t87|wet j26|wheelchair t-31|while o25|whole f-43 t-41|window m44|woman i41 r27|word t-29|working c38 t-50|world g30 m32 t-25|year e28 g44 h52 n-29 p26 r38 t48
a4|r32 t-26
aa|g72
abandoned|h31
abide|f41
able|f25|to f27
aboard|k34
about|a26 c-26 d-71 e-30 h-31 k-47 n-36 s51|<name> f28 t46|<number> a26 g-31 j-40 q87 r50 s-35|<somebody> o50|a i-30 t44|an r25|everything n31|forty t25|half f51 t-25|it a-53 i-26 j82 m-26 p84 s32|money a25|nine c26|ninety i44|one f79 r86 t-40|our j53|people g32|six q47 t48|ten q28 t38|that f-38 t-53|the c-52 f27 g-29 k-34 m-33 q-55|them f31|this s41|three s31|to k55 s32|two p30|what t40|who f27 j28 m34|why a25 o30|your b79 g26 o56 t-63
above|a-26 b38 h-27 m56 n26 r45 t-52|<name> r33|<number> q28|and b34 m36 n28|the c25 f-33 m42 r-33
abroad|t27
absolute|t-34
absolutely|f34 n67 s27
abstracts|t49
accelerate|g74 t-27
accept|t41|all t47
acceptance|t31
accepted|r31 t40
access|f-30 k37 n35|information t33|to g34 n31
accessibility|b26
according|n25|to n25
accordions|c30
account|f45 i-34 j-27 n-31 o-33 r61 t49|is r59|needed t58
accountability|m79 t61
accounting|t-35
accounts|i-26
accurate|f46
achieved|g78 n36 t-47
acquisition||of t33
across|c-30 f-41 g95 h-36 k-55 o-31 p-32|<name> t64|<number> g28 n34 t59|all g26 t-43|every g44|the a-34 k-28 t-65
act|n35
action|c73 j28
actionable|g93 k-26 t-37
activity|t52
actual|f31
actually|a-28 j-26 l45|read t47
ad|f25 t49
adapts|k29
add|a27 h48 i48 j-34 l-71 o-27 q31 t85|<number> h40 q26|a t36|it t25|on a25 b28|that i25|the f31
added|f-36 i38 t31|<number> t46|to g27 t-33
address|a-27 f-63 i27 t49|in i27 q25 t-27|on t33
addresses|r-27 t-25
adds|h28 r57|<number> r26
adjusted|g42
administration|h43 m47 n26 t44
admission|r45
adopt|m63
adopted|g26
ads|s30
adults|f-32 h62 r-34|<number> t-35|with t40
advance||for n26|to t33
adventure|k63
advertised|g26 t-34
advice|a30 k-30 l36 r-28
advised|g44 t-40|that g49
adviser|r37
advisory|j25
affect||your t26
affected|f-36 i-29 j-31 m29 o-35 r-28 t-40
afford|j87|a j43 l25|to j38
afraid|a-26 f34 i-35|of o28
after|a29 f-74 g-37 j-59 k-25 m-49 n-51 o26|<name> f-29 k30 t-51|<number> c26 g34 o-38 r-36 t-103|a a60 r-48 t33|it r-30 t39|last t35|nine i29|supper t26|that q46 t59|the f54 o43 t-26|two t53
afternoon|o29 q49 r-46 t-48|and f49 i27|i t26
afternoons|f32
afterwards|j30 t-41
again|a-29 b33 g-39 k-32 l-31 m-44 p-50 q66 r-35|<emoji> t28|<name> f34 t34|and i-39|by t-25|for i28|in i36 t-54|today j32|we t54
against|a99 f-37 g-41 i-44 j-30 q-26 t30|and a51|the t33
age|m53 t74|<number> h28 r37 t37
aged|q-33|<number> q-28
agencies|l29
agency||is r44 t76
agenda|f-37 r-26 t48
agent||for t35
agents|t28
ages|q-37 t-29|<number> q-35
agile|g28
agm|t-84|<name> t-31
ago|c-27 f-41 g54 h37 n-30 t91|<name> t-32|today t38|we t-32
agree|d66 i-29 j-31 m-30 o-26 q-26 r25 t45|on t35|that f37|to t64|with a31
agreed|c37 f28 r36 t-62|to f-29 t-34
agreement|t35
ahead|f-31 r-33|and o27|of c27 g31|to g-34
ai|g92 k-45 m-30|powered g46
air|a28 i30 r27 t77
airline|n70
airport|f-26 m-32 o26 t-46
aisle|r37 t32
al|t32
alarm|f43 g28 j50 t-41|and t58
alarms|j34 m26
alert|t-26|<emoji> m-26
alerts|t35
align|g26
all|a-60 f-43 h-29 i-32 l-39 n-35 p30 s31 t-31|<number> c76 q44 t-43|and i26|at c26 i25 s27 t-27|day o29 r28 t-58|eleven i28 p26|for o38|forty p35|have q31|high t58|it e30 t-35|my a31|new k60 n45 t-34|night t61|nine r26|of a40|on j30 t92|our c-25 g35|public t45|right o50|shops a31 q-68|sizes f28 g-26|the a25 i-26 n28 o25 p26 r-28|those m42 t-31|three a28 p28 t29|we s28 t-35|weekend q32|who p-45|year a-32 f31 i26
allen|t59|key t59
allergen|i51
allergens|r32
allergic|r73 t63
allergy|q37 t43
allotment|a43 f31 r31
allotments|t-39
allowance|p32 q-40
allowed|f56 s39 t-62|to s40 t-31
allows|q29
almonds|t47
almost|j53 s52
alone|m-29 n27 q-36 t45|and t27|in o37
along|g-26 j-34 k-29 r-26|to p-25
alongside|g64|<mention> g32
aloud|f78
already|a-44 f-31 h92 j130 k-43 p-30 t-34|booked j37|gone r28|have j53|know n28|out c25 t28
also|a-54 i67 j-42 l-35 m-29|a i30|asked a-39 i50|available t41|the a39 t-30|told t26
alternative|g42 r60
although|o-26
always|b42 d26 f42 g-29 i-59 k-39 m70 t-69|the j31 t39
am|c-39 t26|<name> f76 i-26 t-46|<number> n41 p27 t42|a t47|afraid f27 i-32|calling t26|fighting m42|in f-47 t-40|more t38|new t-38|not o-31|on f105|scared f-25|sorry f-61 i40 o75 t-58|the n36 t36
amazing|c-29 g-34 k29 m67 t-104|partners n45|sales n29
ambition|k25 t-37
ambitious|b31 h35 t-53|roadmap g30
amendment|f-27 n31 t80|to t58
among|c50 f-26 k29 n45|the t-35
amount|t55|of t42
amp|t25
an|c-42 g-47 j-72 o-27 s-45|actual f30 t-27|ambitious g26|ambulance r25|apology f32 i33|app j27 m28|appointment r-30|average h26 t26|easy t43|email i39 q38|empty m30|envelope c26|evening a25|extra h26 t-34|eye m27 r27|hour o-29 r25|incredible m38|interpreter r-30|investigation t25|invoice i41|old t-31|order t60|outage q33|unforgettable k60 t-30
analytics|t42
and|a-46 b-31 d-29 h-44 j-53 l-69 n-35 p-32 q-54 s-39|<name> f39 j-25 k-48 l-35 n-33 o59 p-43 s39|<number> a54 c-29 f-34 m30 n43 p38|<somebody> a37 n-33|a c35 e-30 h-37 i39 l-30 n26 p-36 s32|about f33 h62 i27 p25 r-26 t-47|access g32|again q-29|all f-25|also a29 f38 t-27|always m54|an a40 f-34 k33|are a27 f-27 i50 o26|ask o-39 q-27 t29|asked a-70 c49|at b28 k26 t-28|bad b28|be r-25 t-52|before f30|better m35|beyond b31 m36|both r35|bring t62|buy c34 f26 p28|by i26 t58|c q57 t27|call r27|came p44 t66|can f42 l45 q29 t-47|coats f-32|congratulations p-56|costs t48|could s27|count r40 t40|counting h27|covers t26|d q29|did c53 i47 q40 t-56|do g29 j-34 o26|does c41 t-32|drive j30|electric m51 r25|email t55|every b27 f-32 k26 m-29|everyone t37|felt l31|finished t31|for f51 h44 o-51 p50 t63|forty i-31|found c39 f29 k29|four i-31 j27 p-27|from f40|gave t-31|give r30|go r42|got f86 o26 t-30|had a39 o36|half i46|has f-54 o60 t-41|have c56 i47|heard f30|here h28 i29|hold f41 t29|honestly i-30 j28 n68 t-39|how s27 t40|i a-41 d-28 e52 h25 l36 o27 p34|if l30 n51 o35 q38 r32 t50|in f60|is c75 f79 l37 s38|it e33 g-29 j42 m-75 o61 p-27 q-37|its j26|join d26 t-44|keeps h48|kept c40|last n30 t42|leaves t25|left i-28|less t26|let m26 t-41|look f-28 n26 t-25|lost i33|made a28 p40|make e31|me n31 t-32|method t29|more c31 f-33 n65|most a26 f-39 r-25|mostly f31|my f67 j26 r43|needs c28|neither t-33|never c64 f27 r32 t32|no r-27 s56|nobody f-66 i54 j32 o54 q45 r-51 t-46|none f29|not a27 q89|nothing r32|now f33 j-29 t-56|on c-29 t-32|once j28|one d34 o-36|online c26 t-40|our c-43 g-35 i40 m67 r-28|ours s26|paid h30|partners t-25|pay t-28|phone r81 t67|please t29|premined t64|press t58|put a-25 q44 t-27|quote t32|rang c26 i-27|re i42 t50|real t-27|receive t-27|remember m28|rent t35|report g36 t26|ring f36|said a37 t35|save r35 s43|say f-27 t-36|see h28|send d25 t-27|sent i28|share d75 t-25|signed t39|so a-25 j43|somebody o48 t-27|someone b31 o57 r-27|sometimes f42|sorry i30|start j32|step k33 m25|still f89 o32|tag d31|take t73|taken t69|takes r48|talk t36|taught c28|tell d32 l28 r47 t80|thank p33 t-26|thanks p49|that e29 f-32|the e26 m28|their a41 c29 t41|then c-43 f57 i-28 n46 p58 t44|there f-42 j29 o-45|they c45 f33 i-29 j42 l27 o-32 r-55|three f30|to c-42 r38|today b25|told a34 o34|two f36 q-38 t52|understanding t-30|unlock g-48|use d52 t-25|we b-31 f-48 m-55 o41 r41|well q26|what a-25 q52 s28|where t35|whether r44|which l-44|who p-25 t31|whoever f-30 r-25|why d26 n45|will a-33 c56 g-31 o-42 r-56|with f33|women m41 o29 t42|wonder l28|would i32|write d26 f26 r37|yes a37 f-41|you a27 d-28 e42 f36 i41 j58 k-30 m26 q-26 t-36|your i46 p26
angry|f30 o50 t-31
animals|a26
ankle|q37
anniversary|f31|to f32 t38
annotation|t38
announce|g-36 n-55|<number> t27|it t33|our n-33
announced||<name> t39
announcement|o42 s66
announces|g36 t-52|the g40
annual|j-29|meeting t39|report t-41
another|c-25 g-27 k-29 m61 o-38 s-30 t-26|day m-39 t37|happy m31|one q30|round t86|week m49 t32
answer|a71 c-32 d37 e30 f-36 j-41 l50 o-61 q-53 s51|and l27|for r25|is s27 t27|the f34 n27|to t-28|was k30 t57
answered|f-28 i37 p27 t-54
answering|a61 c42 f-38 q-27 t88|the a39
answers|c-25 d67 j-33 m43 q-27|and t41|in t26|only d78 t29|to a44 f70 t-47
any|a-52 c44 h-25 i-35 j-82 k-35 l37 p-57 q-48 r66 t-32|<name> i31|hour o48 r-33|inconvenience g28 m46 t-50|more f43 q50 t-28|of c43 f-47 l44 q26 r-39|other m26 q40|shop r49|time f-26 t64|weekday o36 r-35
anybody|b26 f-42 i27 j-25 l131 o93 q-41 r-38 t-30|know l-27|tell t41|who l27 o39
anymore|a78 t27
anyone|a-29 c-36 d-29 e28 f-26 g-27 j-44 k-33 l134 o42 t-79|can m25|else h29 l-47|got l32|have t27|in c28|know l30|own l-61|still l29|who c-44 e40 f-34 i77 p-38 r-36
anything|a-64 c-26 f27 i-52 j-55 k-26 l29 m-41 p-26 q-86 r47|before t-28|it r28|on t-27|that t-25|you o57
anytime|f44
anyway|c27 f32 o63 p39|i f-25
anywhere|c33 k35 r32|else k45
apart|t-36
api|t67
apologies|f42 i34 o41 t-32
apologise|f28 m44|for m46 t-40|to i36
apologised|p37
apologize|t49
apology|f42 o26
app|f-52 g-39 k-48 q47 s55|call r-26
apparently|f37
appeal|f-26 q-33 r29|closes q-27|in t32
appeals|m40
apple|c28 t-27
apples|t-25
applicants|h30 t-57
application|r80 t-31
applications|t31|close j31|for q36
applied|i47 o25|to i35
apply||by t-38|for q45 t28|here t27|in j26|now t28|to t-29
appointment|f-34 i38 l28 o64 q-32|is i35 q-27|needed t40
appointments|h36 j30
appreciate|b47 p-29
apprentice|c55 t-38
apprentices|p80 t97
approach|k32 t-31
approved|h63
approx|i29|<number> i29
arch|f25
are|a-26 b36 c-53 d-31 h31 j57 k-69 l-46 n-43 p-75 q30|<name> f28|<number> h46 o31 t39|<somebody> f36|a b39 k86 m33 n-36 p63 q28 r-27|about m56|after o-26|already t-33|and o-37|as o27|asking l30 q26 r27 t-31|at b25 o-27 q26|available t-61|aware i34 q26|back t31|behind i39 r27|being q31|between r40 t44|beyond m-36|both f25|building k74 m38 t37|by c38|calling n38|choosing f41|closing q47|coming a50 t44|committed g27|delighted n-36|doing j-30 o48 p39 s26 t35|down q42 t-31|family b34|filling j26|fine f47 o-33 q39|flying j80|for f31 j26|four t50|from k29|getting t40|glad t40|going i46 q49|handled g34 t57|having q29 r45|headed g28|held t41|here b29 d-39 r47|hiring n-25 t-69|home g26 t-28|honoured c37 n-33|in f42 n30 o54 q38 r25|just i25|keeping t30|late i29|leaving a26|left j-29|likely t27|listening g27|literally m35|looking a48 j26|losing f43|made m45 o25|no t56|not c-33 g-35 k-43 m29 o37 q-27 r-27|now i52 q-33|obsessed m26 n29|off q26|on a-30 i57 m26 o-49 r-58|one f33|only e27 t54|open b26 j-27 r-43 t26|our m55|out q50 t-40|over r28 t56|part b46|passionate m-43|praying t27|proud c25 d35|reading s31 t29|reminded g41 t-30|required g26|rewriting i37|right a79 f-26 i69 r-31 t-79|rolling a69 t53|running a26 q30 t-32|sad f37 t48|sending i28 t27|shut q-84 r40 t28|six a30|so f-27 t86|sorry i-27 m53|spending o27|still a-26 c39 f-43 i50 o-32 r-37|struggling r25 t30|switching j40 q28|the a46 f-41 j-29 k43 m72 n111 o-41 r55|they t101|thrilled n-33 t-42|tired t29|too m30|trying i31 l32|two t-45|up h85|using q27 s32 t36|waiting o36|watching j32 t27|welcome b-27 f58 n57 t56|with m44 o62 t49|working i101 q-34 t34|you b32 d63 j48 l-57 m39 o-33 r-33|your l-30 t-30
area|a-30 c-30 f-27 i-30 q44 t-30|that t54
argue|f40|with f42
argued|f-29
argument||about f31
arguments|t86
arm|p29 r26 t68|'s t66
armchair|m25
arms|b29
army|t28
around|c-30 m-39 q33 r33 t33|<number> q61 r52 t-40|a g33|the t61|you g30 k29
arrange|r40 t36
arranged|o27
arrangements|g26
arrest|f31 t35
arrival|t57
arrive|f28 t-53
arrived|f47 i33 t44|two t31
art|g36 t-29
arthritis|o36 t51
artisan|k33
artist|c27
artists|c25
as|a32 d-36 j-61 l-46 m-25 r-26 s-48 t-51|<name> f30 i48 t26|<number> t-25|a a-27 j39 m-51 n57 r28 t38|an b26|ever b26 t-33|good t61|i f40|it i-32|long r-31|much t-26|no a-26|normal t-31|of a40 f-33 i37 q38 t-40|part g60|the i-32 m38 o-27 q46 r36|there p30|usual q32|we f30 t-27|well c29 f-46 o-42 t-89|you k26 o32 r-32 t28|your c31
ash|r-33
ask|a56 g-40 k-44 l-40 m-31 o37 p-53 q-36 r99 t-34|<name> c-40 f-29 r-26 t-53|<somebody> t-25|a r36|about t26|again i36|any n30|before q26 r-40|every r26|for a-35 c42 f-27 i-35 n-27 r26 t-58|how b27 o27 t-26|if a27 r-34|in a27 s30|me f44 n38 t54|than t34|the r37 t47|them f37|to i29 t-27|twice r62|us a35 f38 i26 t-35|what a33 f38|where t35|why a32 o26|you o30|your r73|yourself j113 m28 r-34
asked|a128 c-35 d-30 i-50 j-49 k-29 m-46 n-49 q-77 r34 s-41 t-39|<number> t-36|<somebody> a-58 f-39 t32|about a-30 g31|and b29|by a35|for b69 f36 r-61|four a29|if a61 c37 f45 t-41|me t-29|the a-90 t87|this a28|to a-31|us p46|we b-69|what a49 t-35|why a62
asking|a135 l54 n53 o-32 r-26 t-54|<mention> t-40|about a50 t25|because f26
asks|c-25 f60 m26 o32|what a46 t26
asleep|f122 o37|in o55 t44
assemblies|t44
assembly|t43
asset|g32 m32 t-31
assets|a71
assist|t36
assistance|q41 t45|is t47
assistant|t-71
association|n29
assume|t28
assured|b56 f-29 g78 t61
asthma|h36 t58
astronomers|s33
at|d-62 e-34 h-53 k-35 l-48 m-70 n-64 s-37|<link> c53 q-26 t-100|<mention> f27 g33 t27|<name> a-44 b76 c-54 f-80 h-26 i-27 j-27 k61 p-27 q26 r44|<number> a-29 e57 h-63 k-26 l37 n-45 q48 s95|a c37 h45 k33 m51|about t-27|all f-30 i76 r42|any o-49 r47 t70|checkout t34|desk t53|dusk t-33|eight r41|every a48 f-26 g46 t42|first r-27 t46|five f31 r-33|four t-29|half h45 p26 r-28 t31|home c-31 q-26 t-44|homopolymers t77|it a51|lunch a51|lunchtime f32|me o50 r28|midnight j71 o26 q59 t68|mine f-25|most t-29|night f26 i31 t43|nine f-27 j28 q-43|no c25 p26 t62|noon r-33 t26|number h30|once t30|one c28|our g31 n-30 q-27 t26|present i33|reception t-27|risk j27|scale g28 t-55|school h30 o25|ten f31|the b42 e-39 f-27 h-32 l31 s-35 t-37|them c27|this j85 p25|three f-26 q27|us f30|weekends i44|what c26|work d28 g25|yesterday c28|you f75 t34|your j-28 t65
ate|f167 i-26 o37|a f41|the t40
atmosphere|m29
attack|t76
attend|t-65
attendance|g26
attended|q-27|the t34
attention|j48|<name> q31 t40
attitude|m83
auction|k29
audience|g44 t-39
audiences|g53 t-26
audio|t-45
audit|t42
audition|t-29
authentic|k77 n34
author|r50|and t39
authors|t74
auto|t38
automatic|r48 t28
automatically|q-28|on t32
autumn|g-26 t-42
available|c-25 g63 j39|and j27|at r29 t32|for g77|in t-55|on t40
avalanche|t28
average|c-25 h113 j48 r48|<name> h31|<number> q-25|of h26 t31
avoid|j75 t-60|disappointment j61 t-30
awake|b29 d-26 h26 l30
award|b49 m-40 n34 p-33 t-60|from n37|winning n41
awarded|c-26|the c-26
aware|q63 t53|of g26
away|c-31 f-33 h28 j58 o40 q27 r38 s-34|<number> q72 t-26|and l-44|from r58 t44|to f28
awful|f40
awkward|o40
axle|r26
b|d41 g61 q49 r-41 t-35|<name> d27 s30 t-30|and q45 t27
babes|j48 m28
babies|f47 q34 t-33
baby|a-27 f56 m-27 o86 r27 t-77|formula t43
back|b-25 e-28 g-42 i40 j-56 l27 n-55 p32 q51 t-27|<name> d31 q44 t-43|<number> q-34 r36 t-27|after h29|and i34 q-30 t62|as c27|at q38 r-41 t-48|by k28 t-33|door r-35|for a57 t74|here d32|if i25 t28|in i33 k26 o33 q31 t-48|into t32|of a-25 c84 o37|on f-27 t-37|or l28|pay n42|room t-33|the i38 t-29|this t62|to i41 l33 m43 q40 r-28 t61|up t91|with i-27|within q31 t35
backed|h48 k49
backing|t51
backlog|t60
backwards|n31
bacon|f29 t-33|rolls f30
bad|f92 h32 i30 n-26 r-43|knees t34|on i-30|ones t30
badge|p29
badly|f69 i99 o59 t-30
bag|f-89 o48 q33|<number> j28 r27|and q27
bagged|t-29
bags|f36 r52 t-30|of p26 t52
bake|c29 m65|sale c31 f35
baked|g27 k-26
baker|c-34 f62|who t26
bakers|n27
bakery|c40 k28|we i-28
balance|r-28
balanced|h48 t33
balcony|a29 f37 t32
ball|f33
balloon|t32
ballot|q-26
balls|f69 j26
ban|t88
band|c30 f-53 i-36 q-39 t-44|<number> t-40|is t49
bands|r28
bank|a-48 b60 d-41 g-29 j-31 m-52 n-29 o40 q36|account q29 t50|details r64|holiday q35 t-80|on r31|with t26
banking|q42 t33
banks|n26 t90
banner|c25
bans|r34 t40
bar|t-38
barbecue|r81
barista|h25
barn|i-26 t-29
barrel|c36
barrier|g29 l28 q25
bars|a71 r52 t57
base|q-37 r46
based|g57 k-34 t27|on t41
basement|c28 t30
basic|k26 t55
basically|f30 j58
basis|t41
basket|j36 t41
basketball|t50
bass|f36 i-29
bat|a31 r34 t-46
batch|i29 k38 t-34|<number> i47 t-36|number r30|that i-59
bath|a35 c-26
bathroom|c28 f37 t44
baths|q-46 t-61|are q-76
bats|f46 t-33
batteries|f31 t44
battery|i34
bay|t-50
bays|t-38
be|a-49 c-53 d-58 e25 g33 j40 p-83 q29 t-37|<name> f37|<number> j33 q38|a c28 d47 j26 m43 r-38 t-35|able f51 o-26 t27|about q-31 r42|advised g45|an q-34 t93|and d27|answering t53|asked o40 r39|asking a35 t34|assured b41|at n40 q-30|back i50 t45|calling t59|charged a31|clear t46|closed q-70|cross f-27|done n44 t80|doubled j-27|fair f41|featured e58|following e70|great d-42|happier n28 t41|held q-32|here q42 t33|home t46|honest a34 f33 j30 t-35|in a31 f-45 o39 q44 r42|kind t37|left j44|mad j32|made q25|more m26 r28|named p29|next j-26|nice f30|off q69|ok m32|on f-41 i42 q34 t70|one f31|part t-48|passing f31|posted r32 t33|quick j49|read t49|ready q28|real t-28|ringing t60|seen m36 o35 t43|slow t27|sure t38|taking f28 n27|the f34 j126 o-30 q-34|there j37 o42 t80|told o36|two r33|unavailable t42|up c32|us t-28|voting f-36 t37|worth r45|wrong h105 l56|you l26|your m25
beach|c25
beaches|q31
beans|f89 r37
bearing|i74
beat|f55 p-46
beating|k26 m29|heart k26 m29
beats|k57|the k46 t34
beautiful|f-30
beautifully|k60 o28
beauty|m26 n41
became|f47
because|b47 d-32 e-25 g-31 i49 l-34 m32 n-29 p29 q39 r-59 s-45 t-47|<name> c27 f49 o64|<somebody> a-27 t-29|a p32 t43|i i47 t31|of i64 o43 p37 q27|one i26|our f31 i50|the i54|there r-27|they m-26 o34|we b47 c56 i-45 m-38|when t-33|you a86 b30 i-29 j-29 n28 t41
become|h32 i25 j39 m48|a b30 m35 t-26|the k28 m30 n31
becomes|c65 q53 t46|<name> c70 t33|<number> j26
becoming|t-30|a t-28
bed|f35 o40 p78 r25|in c-29 p50|you f29 t47
bedroom|a26
beds|r58|and c78 t37|in c-37
bedtime|a34 t53
been|b36 d-34 f-26 g-37 h-37 o37 r-42 s34|<number> p37 t38|a t31|at c-27 n34|doing r25|easier k28|given f-37|here o55|in t-44|on c38 n25 s28 t-29|passed b26 i29|put f43|reported t50|shortlisted n-28 t-44|sitting j37|taken t61|there b29 l26|thinking o35 t49|through c55|told a-38 f35 i-52 t-45|using t39|very c37 p56|waiting o46 s47 t39
beer|c28 t-39
bees|t26
beetles|c27
before|a-34 b-42 d-34 f-40 g-48 h-32 i-33 j108 k-29 l-26 m-45 o-27 q46 r48|<name> c-27 j82 q48 r-36|<number> f-29 i28 q34|<somebody> f-49|anybody i40|anyone p28|breakfast n56|i t-32|it j108 r-30|noon q29 t26|or t55|our c56|that f33|the c31 l33|then a42 i36 o37 t-34|they j49 t-25|this q58|we c31 q-42|you j-79 l-34 m41 q68 t31|your j44 s36 t34
beforehand|t-54
began|f-28 s28 t-52
begging|j59
begin|g35 m27 o31 t-41
beginner|o32 t-32
beginners|o45 t-62
begins|m95 q46|<name> q48|at m83 t34
behalf|t-31
behind|a42 c-33 k-51 o55|<name> f26 t-30|every m37 n37|on i57|the a38 i-57 r70 s26 t-59|you t47
beige|t-32
being|b46 c-42 o58 q68 r-35 t-52|a b65 k29|asked a-32 f29 p25
belief|k39
believe|d55 f32 h-27 k-32 o-37 q27 s84 t-29|every d32 m30|in b50|that m35|what s39 t-27
believed|a-32 t-35
bell|a41 l38
belong|b25
belonging|b54
belongs|b54|to b38
below|c-33 d106 f-64 k-29 m-38 n-27 p-32 s-27 t-33|and t-35|the t-27
belt|t37
bench|a26 t-45
benches|f30
benchmark|t112
benchmarked|t63
benchmarks|t75
beneath|t26
benefit|h47
benefits|r114
berth|s37
beside|b25 c-26 t-64|it o28|you b26
bespoke|g35 t34
best|c29 h-26 i-37 j-28 o-27 q-35 r-30|goalkeeper n-25|in c-27|part t27|question f61 t25|time m29 t30|year i-29
bestie|b26 t28
beta|c39 t39|testers t36
better|b-41 c71 f-39 h40 j-31 l55 m53 n26 q-61 s-38|and m45|at t25|off i26 m45 r27 t32|than a61 r-31 t-35
between|a-42 f-38 g32 h-27 j-31 n49 q45|<name> q31|<number> g45 n42 r-26|insulin t45|sizes r41 t57|the t-27|them c73|two t31|you m29 p27
beyond|t-29|every n46|to b26
bicycle|f55
big|a28 e-33 g-39 h-51 i-26 j-48 k30 n-34 o-29 q-40 s126|<name> t73|difference t74|thank p-26|things m-34|win t27
bigger|m59 t-32
biggest|j-34 n42
bike|f33 q26
bikes|m-28
bill|a-40 f-81 g28 h42 i-63 n-32 q-34 r39 s68 t171|and t-40|by h26|is g33|to t25
billing|a29 t42
billion|m47 n33 t92|to h38
bills|h-31 k33 t55
bin|a40 c37 f48 i-33 r56 t-64|it r60|store a32
binned|f39
binoculars|r33
bins|f-34 o-31 t-51
bio|s65
biologists|t52
bipartisan|t30
bird|f46 j40 r-26 t-70
birds|f-29 q36 t-40
birth|t-36
birthday|f102 o58 t30|to t51
birthdays|o31
biscuit|d29 f48 t-31
biscuits|f52 t-43|are i30
bishop|n53
bit|c27 i-46 l26 t-58|of f-37 l26
bite|f-26
bits|t-41
bitten|t41
bitter|i30 t55
black||<name> t40
blade|t26
blame|o57 t28
blank|r32
blankets|f37
blast|t36
bleed|r27
bleeding|r25
bless|f28 p60 t38
blessed|t32
blessing||and t28
blink|m26
block|t30|<number> t40
blockchain|t81
blocking|r41 t80
blocks|t114
blog|g43 s56 t62|<name> c33 g26 s28
blood|f-32 o54 t-26|pressure o35
blow|s27 t-25
blue|a32 l26 t-64
blueprint|j30 s31
board|a26 m-30 t-25|and r26|by r-26|games t30|in j36 t-34
boardroom|c32 m35
boards|h27 q36 t-42
boat|a41 c-27 t-72
boats|t39|to t27
bodies|m48
body|j42 m51 r36
boil|f32 r33 s35
boiler|c31 q70 r-42 t-76|is f39|man f30 q35
boilers|t-29
bold|g36 k28 m38 t-44|new k32
bolts|t-31
bond|g26
bonus|j32
book|c-54 i-28 j30 k-44 m-32 n-27 o-32 q-50 s-27 t-64|a j26 t-30|and m29 o28|is j26|now j45 t47|you h28|your j-45
booked|f-56 h51 i33 j60 m-26 q55 r-48 t-53|<number> t68|a i38|for i31|the j32 o41
booking|t-68
bookings|q35 t-41
bookmark|t43|this t45
books|c30 f-46 j62 p37 t-87
boost|h28
boot|j28 r58
boots|o-29 t-56|and f-34
border|t116|is t38|the t33
born|f42 m47 t-30
borrow|r46 t-43
borrowed|f76 t-30
boss|c29 f-30 s53
both|i-54 j-56 n-25|and a32|are a31 t34|legs r25 t41|parties t47|sides t57|ways q49 t49
bother|o57 r25|you t41
bottle|a-30 f-26 i60 k73
bottled|r62|water r65
bottles|f40 t-36
bottling|g36
bottom|q26 t-32|of t40
bought|c-36 f86 i63 j34 o-41 p50 q-32 r-32 t-34|from j51|it f65|the i35 t-25|this t53
bouncy|f49|castle f49
boutique|k43
bow|i38
bowl|r-25
bowls|p-30
box|j39 n-30 t-45|and t45|of t-30|office t-52
boxes|f-27 q-36 t-63
boy|a30 j30
boys|p30 t67|and f31 t59
bracket|i26 r48
brag|n44|but n47
brain|k35 o31 r28
branch|c29 f-25 o-27 p32 q31 t-66
branches|q71 t48|in q42 t50
brand|g31 q27 t-61|new k28
brands|h26 n35 s47 t34
brass|f-34 t-37
brave|f29 m71 o34
bread|k-30 n25 q44 t-71
break|c-49 f39 k-32 m47 o37|the m37
breakdown|c32 t45
breakfast|c-45 l-28 n104 r-27|and c-27 f61|in n27
breaking|s31|<name> g28|the s38
breakthrough|m46 t-49
breathing|o40 r46
breathtaking|j34 k55
brew|q27 t-25
brewed|c31 k28 m43
brewery|n35
bricks|f49
brides|r29
bridge|n-25 t85|is q28
bridges|t71
briefing|t36
brighter|k45 m-25
brilliant|m29 p49 t57|and m38 p29 t45
bring|b-29 c-65 d-35 j-40 p-34 q61 t-47|a m-28 o-26 r-44 t-62|down t74|id t26|it f-27 q36 t-70|the f-44 m34 o42 q-33 t-39|to i30|you g52|your f59 k29 t58
bringing|c-28 d32 f48 g-26 i30 p35
brings|c-32 k29 m45 o-25 r67|a t42
broadband|q68|and t26
brochure|i71 t-40
broke|i51 j35 o-26 r-33 t53|down i36 q27
broken|c-36 n38 o32 r-63
broker|t-29
brother|f26 o25
brothers|a29 f33
brought|c43 n-28 r-26|a t38|in f28|to k25
brown|t-61
browse|t38
browser|t44
brunch|j26
brush|e33 f-38 r36|and i32
bsl|t-43
bucket|c25 f36 r36
buckets|f31 q33
buckle|r54
buddy|t80
budget|c106 f-42 t87
budgets|t54
buffet|f51 t41
bug|c36 i79 p64 t67|fixes t59|reports p39 t28
bugs|c42 t31
build|b25 c36 f-37 m30 n-37 r75|a c26|the t26
builders|p29
building|k50 o26 r29|the k62 t44
builds|t53|are t34
built|a-35 c89 f27 k75 n29 t35|<name> t-34|a n51|by t57|for k38|in f38|the c49 t-36
bulletin|i50 t-28
bundle|t-30
buns|i-30
bureaucrats|t65
buried|t40
burn|c36 m28 t89|pit t32
burned|t60
burning|j40
burst|k29 t-27
bus|i26 j-32 o75 t-63|<number> q60 r-31 t-42|from o28 q-28 r87 t60|home f78|is o48 q27|shelter t45
buses|q-36 r-27 t-60
business|c-38 f-31 h31 r-25 t36|and t38
businesses|h77
bust|t60
busy|n55
but|b-35 d-37 f29 i-53 n33 q-71|<name> f51|<number> q30 t-27|<somebody> c31 f-40|a t-35|i a32 c31 t62|if j25 t25|not t47|one f-36 j27|our g56 n39|the a-45 f-44 o40 p37 r35 t79|they a39 t-32|this n27|three k32|we f42 h44 l28|what t32|when m53
butter|f34 r-29
button|t-37|that t28
buttons|r27
buy|c64 f-56 i-33 o-33 r26 t54|<number> f27 t28|a p27|one c26 t48|the a34 m30 t-43
buyer|c33 f-41|rang f-29
buyers|j44 t-37|are j40
buying|t-44
buys|p27|a p32 t62
by|c61 e-48 g-31 h43 l-34 m-59 o-62 s-30|<name> a27 c102 g-29 j59 p-68 s-25 t-34|<number> a-31 f-33 n-28 p-38 q88 s35|<somebody> f-59 i38 t-37|a a36 q-25 t65|all m30|an f38 t72|default r26|election t46|four o29|half r26|hand r71 t67|it q27|itself i26 t-27|law r42 t-31|me i88 t-37|my n26|noon q27 r33|now o31|one a25 c57 t45|our g27 k-59 n43 t35|over h35|people k42 t57|phone t40|post t-38|postcode t-45|six p30 t31|someone r27|step t57|ten f32|text r-34 t68|the g38 i-76 k-56 n27 q31 s-33 t-29|thousands n29|tonight j53 t-42|two c30 f-27 r26 t76|up h71|us i30|volunteers c30
c|c35 d37 f28 q49|<number> q-31 t-41|and m31 t59|suite c31
cabin|r33|bag r26
cabinet|h48
cable|f45
cache|i34 r53 t81
café|k29 t-70
cage|j30 t39
cake|f79 i-41 m-29 o-33 p64 r-37 t-37
cakes|f43 t-32
calendar|i46
call|d-33 l-26 m-50 n37 q-67 r47 s-44 t56|<emoji> j28|<name> i30 j27 t-65|<number> o38 r58 t89|a t29|an r25|and t31|at t45|closes q-27|in f44 r-27 t-54|it r-33 t-25|notes t43|out t-26|the k30 q30 t58|to j27|today q30|us n27 o28 t64|with r82 t49|you a41 r70|your r27
called|b-34 c-26 i-37 o-30 r-36|<name> t-31|it n27|on o29 t50|the n-26|us j26
calling|n72 t35|it n44
calls|d-34 g42 i30 o-29 r60 t49|a l-29|and g31 j26|you i29 r38 t55
calm|r42
calmer|r27
came|a58 h-43 i54 j-32 k-40 l-31 m-38 n-44 r-65 t-61|back f-44 q-32 t30|early t43|from a36 c29 i44 t35|in a36 c-29 t-69|last f28|out c-31 i40|through f46|today c29|with o26
camera|t-40
cameras|l30 t-38
campaign|g34 n26 t-33
campers|p-25
campus|o29 q26 s25|in o30
can|j41 l-41 m-36 p-76 r58 s-28|afford j39 t47|anybody l28|anyone f28 l36|apply r39 t33|ask i51 o-26 r42|be b44 f-40 k26 n-26 o30 q32 t49|cancel r33|carry f28|change r-27|check t-50|come o53 t-30|disagree t62|do m67 t-39|fill l30 o53 t47|focus g27|get j26 r39|give r45|go q-30|have j33 q-25 t-37|hear r31|hold t32|i a52 l-26 r28 t-48|just o27|lift a30|look c27|make t-33|move r-29|not e34 h72 k25 o64 q26 r-27 s83 t64|now t-62|only d28 t-29|print t51|put r26|reach f31|read t31|ring r-28|run o30|say f-34 s39|see a27 j56 r-35 t-46|send t27|sleep o28|stand f48 t-33|still r105|take l26 r35|tell o-27 t36|trust k40|turn t48|upgrade t29|use q29|we t-44|you d-31 f44 j64
canal|f42 t-34
cancel|f-29 i-27 j-25 q-46 r26 t42|any t38|it r53
cancellation|t73
cancellations|g26
cancelled|i30 q105
cancer|t65
candidate|i35
candidates|b30
candle|k26 l36
candles|t-30
cannot|j25 k27 s27 t33|be t51|believe t27
cans|t-27
canteen|a26
canvassing|f42 t64|in f28 t42
capacity|j31 n26
capes|m33
capital|h51
capped|j46|at j46
capping|t72
caps|g65 r26
captain|t-47
caption|c30 t-32
captioned|t27
captions|t-27
capture|k47
car|a-30 h-28 i-50 k-28 t-69|park t-33
caravan|r29 t-37
carbon|c55 t45|steel t42
card|a-48 c-55 i31 j-46 k-28 q28 r45 t-30|and f28 t43|machine q60|was t29|you t40
cardboard|r38
cardigan|a27
cards|a37 f-37 j-30 m-27 r43|and t82|are a30
care|a-27 b63 c-47 g40 h-31 i-40 j27 p-25 q-53|about b47 n26|for m27|home b30|is m36|to n25|who t50
career||researchers t38
careful|o51
caregivers|t25
carer|p27 t31
carers|f-27 r57 t-50
cares|b86 n32
caring|b27
carp|t36
carpet|r35
carriage|f43 g26
carried|a-31 c60 f-37 i-37 p46 t-31|up o41 t49
carriers|n39 o27
carries|q32|on q38
carrots|f79
carry|f52 i-31 t-61|it f36 r38|on t-25|over q28
carrying|o31
cars|c44 f-26 i-28
cart|t78
case|c-41 f27 j27 o-26 r43 s55|of f27|study j30 s34
cases|f-41 r-25|in t37|of q26
casework|q26|team q26
caseworker|a41 c29 t36|<name> c30 t49
cash|a27 j-27 p-27 q45 t-44|alternative g29 t46|only f29
cast|n25
castle|f36 t-32
cat|f97 t-48
catalogue|r-28
catch|f-54 p61 t-37
catches|o30 t-28
catching|t-33
categories|a26 t29
category|t36
caught|t-35|fire f49
cause|i58 t-44|was t30
caused|g29 m41 t-46|and m47|by g31 m-33
cbo|s53 t44
ceasefire|t54
ceiling|f44 j26
celebrate|b30 o26 t-38|the m58 o31
celebrating|m36 t-40
celebration|t33
cell|t87
cells|t34
cent|n26
center|r66 t97|open r26
centers|t75
central|t42|<name> t36|bank t30
centre|b26 c30 o-36 t-33|of b32
centred|g30 n-28
centric|g63 n-30
cents|h34|on h35
century|k37
ceo|c-36 g-41 n-27 t39|<name> g-29|of t39
cereal|n49
ceremony|f63
certain|g32 i29 s29
certificate|a-29 f-37 i56 o26 r55|on t-35
certificates|p32
certified|i42 t28
cet|q33
cfo|g44|<name> g46
chain|a39 j28 t103
chains|q26
chainsaw|r30 t31
chair|a41 i-27 n30 o38 t-43|and a39 o32 t32
chairman|h27 n30 t31
chairs|f60
challenge|k49 m62
chamber|t55
champions|m92 t-41
chance|d33 e27 j39 r27|to e26 t51
chances|j52
change|a-58 c-35 d-26 f-45 i-34 j-52 k-33 m108 o-53 q91|a m58|at t26|from q46|how s-28|in g28|is m48|it r38|on t-28|our b30|that t32|the t43
changed|f-37 i43 j-34 m-35 n-27 r-52 s51|everything s61|in t28|on q-31 t61|our s28|the a28 f34 q36|your t37
changelog|a31 c31
changelogs|t38
changes|i-41 m34 q61 r-30 s31
changing|i-35 j-25 k68 o37 t-70
channel|h53
chap|c44 f31
chapel|j-43 q59 r46 t-46|is j-41
chapter|b31 t-39
character|k73
charge|f-58 g32 i35 q-34 r63|for o25 r-27
charged|i59 o-50 r-47 t47|<number> t48
charger|r56
charges||are t36
charity|c-35 p32|shop c-26 p30
chart|e68 t32|and t61
charts|i43 m43
chase|n33|it f56 t43
chased|c41
chasing|p27 r31 t-31|a p28
chat|t-39
cheap|f-50 j49
cheaper|f-26 r38 t50
cheapest|t50|item t53
check|c34 f-26 j-40 o-43 r71 t32|if r35 t34|it f-26|on t27|out t35|that t53|the r68 t68
checked|g31 j39|and g36|by a-29|the i31|with a50
checking|i48 t-25|the i48
checklist|t35
checkout|t101
checks|a-25 i29
checksums|t65
cheer|c26 f71
cheerful|o39
cheers|p46|to t28
cheese|f107 r-27 t-33|and t28
chef|a41 f34 k45 t-33
chemist|f-29 r27
chest|r27
chickenpox|q64 t-31
chief|m30 n26
child|a-36 f-35 i-36 j34 r-30|'s j37|care t32|deserves m57 t57|in h46 t44
childcare|o26 t27
childhood|m31 s28
children|a-31 c-27 j82|'s c-28 f-33 j28 p26 r74
chili|t40
chilli|n26
chimney|c43 t-31
chip||in t42
chips|d31 f61 t-30
chlorine|q31
chocolate|c53 t39|milk c54 t45
choice|f-30 j36
choices|t27
choir|a53 b28 c45 n26 q27 s54 t-27
choirs|h36 n30
choose|i-38 j47 m32 o-31 t43|<name> r26 t-30|between t46|the c28
choosing|f26 m-38 n26 t-27
choristers|f42
christmas|f26 q30 t-28
churn|t34
ci|t61
cider|t-25
cinema|f36 m-29 t-31
circle|g48 t-31
circumstances|g97 q-40 t-36
circus|t38
citation|t27
cited|t58
cities|k26 n37 t79|that t44
citizens|g25
city|k-34 t62
claim|e26 o-31 q-33 r37
claimed|r-27 t50
claims|n33 r41 t-29
clarity|a26 k54
class|a31 c32 i-32 k57 m-61 o45 p-38 q52 r-26 t-31|<number> t-31|faculty n46|is q26|of t100|on q26
classes|q34 t-32
classified|t41|briefing t41
classroom|g29 t36
clause|s-28 t-54
clay|f34 r90 t-33
clean|a59 c27 f35 i-25 m40 o-28 r36|water m76 t44
cleaner|c32 t-26
cleaning|f36 g29
cleanup|a30
clear|f-32 r33 t39
clearance|t45
cleared|i26 t58
clearing|l29 q25
clearly|j30
clerk||'s a28 l25
clerks|c38 t75
clever|i26
cleverer|l30 t-31
cli|t91|for t35
click|f-26 g33 j-27 r37 s31 t43
clicks|h-32 t-28
client|f-58 g28 j27 t39|and t35
clients|f-50 g49 m-52 n71 t-88|who g26
climate|n54 t45
climb|t-28
clinic|i29 q34 t-42|<name> t-34|and r29
clinical|j30
clinics|h40 t107
clip|f34 i29 n27
cllr|n30|<name> n30
clock|c-27 j44 m-26 t37|is j65 r26
close|a-33 c-28 i-35 j29 q95 r33 t-32|<name> j41 q43|at q60 t45|on q25|the t-28
closed|a-37 f-53 j-26 o-27 q159 r-46 t-38|<name> q80 t-105|<number> c49 g31 q30|both t35|for t-46|on q-58 t-28|today q26|until q30
closes|c-32 f-29 h40 j37 o33 q69|<number> q60|the t48
closing|a46 f-29 i-28 j54 q41 r-30 t-100|<number> t-29
closures|q30 t30
cloth|r42 t-33
cloud|t26
club|b33 n37 o-32 q36 r-54 t-91|is q29
clubhouse|b28 f38
cluster|t92
cm|q-39 r60 t49|<number> t-51
co|a-46 f50 g57 r-28|founder t55|op f51
coach|q49 t-29|<name> t36
coaches|n29 q30
coaching|j26 t-44
coal|f49 n33
coast|f39 k30 q-36
coat|f45 k43 p36 t-71
coats|i-27 o38 t-28|are f-34
cocoa|f43 t33
code|a-31 c-26 j27 q56 r33 t86|you t38
codes|r25 t46
coffee|f49 h80 q-25 r-33 s31 t51|and f-25 m70|is f31 t55|with t74
coffees|f30
cohort|g35 t-64
coin|j30 r29 t32|not t25
coins|f41
cold|f62 k-34 m-25 t42|<name> f36|kitchen r26
collaboration|m-29 t-35
collapse|t46|at t44
colleague|d-25 t43
colleagues|k-25 m-43 t74|who t75
collect|i-31|from r44 t27
collected|a28 t44|from t34
collection|f-26 k52|is t48
college|f-40 t32
collision|t-25
colour|d75 e-31 f-30
coloured|i27
colours|t83|may t48
column|t41
combined|f59
combines|t48
come|a-47 b-26 d-26 e-28 f42 h-26 i-57 k-26 s-47 t-59|and j-27 r-77 t-47|back d25 j28|by q58 t30|first c62 j41 n29 t-25|for r-29 t-29|from r26 t55|home t47|in f-43 q32 t-44|later c37|on f-39 o34|out t-28|say t51|see m30 r43 t33|to t37
comes|a50 c27 i54 j-26 p-26 q65 t-121|<name> q69|down f43|first t26|from q-27|on a54|out f27|up c45|with o27 r34
comfort|k36 l27 o28 t-34
coming|a57 c-65 d-35 k-33 n-40 o-34 p-29 q27 r-42 s132 t-40|<name> i32 t-30|back a26|home t50|soon s45|to j28
command|t83
commended|c47
comment|d121 e189 h46 j-26 t-54|<emoji> t41|below d29
commentary|t28
comments|a92 b46 d101 j-30 n-25 t-100|<emoji> d52|and s25|are b25 t-28
commission|q-27
commissions|t-29
commitment|g69 n52|to g75 n35
committed|b29 t-25|to b29 t-25
committee|a46 n46 q-38 t56|<number> g34
common|m28 r43 t37|sense m41 t32
communities|b66 g36 n-27 t30|we m-25
community|b83 d38 i-29 j-26 l44 n-29 p-27 q-36|<emoji> m30|call t46|is b57|of k-31
commute|r26 t-35
compact|t51
companies|s-28 t83|that j36
companion|g26
company|i-35 l35 m-34 o45 q35|and t32|that t31|with n27
compared|t36
compensation|t-28
compete|n60
competition|a31 h30 k28 t-26
competitive|k26 m28 t-42
competitor|j27
competitors|c25 j78|are j65
compilers|t48|and t33
complain|f-30 h30 n28 t30|about t58
complained|f37
complaining|t53
complains|t35
complaint|a88 n28
complaints|a79 g34
completed|c-28|the t33
completion|g51 t30
complex|g35 t-49
compliance|f27
complimentary|j-31 t-30
compost|c26 r27 t-28
compromise|g33 k61
concept|t43
concerns|b-29
concert|t-51
conditions|t-26
conductor|f28
confidence|h42 m32 o41
confident|h26
config|t36
confirm|i43
confirmation|t94
confirmed|q66 t114|<name> t31
confirms|q27 t49
confused|t84
congrats|p88|to p88
congratulations|p64 t39|to c30 p73
connect|t-28
connected|e62 m33
connection|r27 t-65
connections|t-32
connectivity|g40 k-26
conscience|f31 j31 t26
consecutive|n34 t-33
consider|t50
considered|q-26
constituent|f30 t86|in t40
constituents|n41 o45 t93|are o49
construction|t63
consultation|g32 l29 t-26|on g26 l32
contact|f-29 q-40 t56|us t33
contacted||by t29
contain|a50 f-27 i55 q54 r52|traces a47 r54
contained|g32
container|q29 t34
contains|t62
contemporary|k28
content|e29 g63 s40
contigs|t48
continents|n39
continue|b31 n26|to b25
continued|m-27 n54 t-31
continues|k-31 m48 t32|to k-30 m79
contract|f-38 t-46|before r-30
contracts|h32 r-35 t41
contributed|t90|by t46
contribution|t40
contributions|t53
contributor|t68
contributors|c32 t38
control|g33
conversation|c-27 k33 m79 o31 t-50|with i28 m40
conversations|g36|and g52
cook|c38
cooked|n27 r46 t-31
cookies|t76|to t35
cooking|t-27
cooling|t62
copied|n30 o27
copies|r39 t-52|of r51
copper|r48
copy|f-38 r33 t-76|it r28
core|k25
corner|a44 t-36|of a26
corners|c47 f-29
cornet|f27
corporate|k25
correct|d44 i32 t-29
corrected|c29 i55 l28 q34|in t37
correction|i85 t36|to i62
corridor|p30 t-32
corvane|t39
corven|t60
cost|f-39 h67 k-28 l33 r43|<number> t-37|me t26|more f35|of t90|us a34
costing|s36|you s36
costs|i-38 j26|the r36
costume|f56
cottage|a28 t-34
cotton|i80
couch|t43
cough|o55
could|a36 c53 d-68 j76 p79 q-30 r-35 t-45|be h29 j42 s27 t-55|do r29|find t42|get o30 t37|have i33 p46 t-34|not a59 g33 j-46 m39 t79|save h-27 m-32|say t33|tell c39 f-29|you j30 l-43
council|a-36 f-73 i-38 o-29 t-30|'s r25|says q25|tax t-48
councillor|n29 t-32
count|a-29 i-34 o51 q26 r66 t30|and j31|on b31|the r26 t-27
countdown|j117
counted|c29 t-27
counter|i-28 t-38
counties|a32 n27 q85 t103|are t46
counting|f61 i36 t-41
countries|f51 h-28 n37 t26
country|f-38 m31 n33 t125
counts|b56 k-26 m68 t-98|and b52 g27 m34
county|f-50 g-26 m-26 n90 o-26|and n38
couple|p34
couples|t-32
courage|m70
courier|o33 t44|and t27
course|f-50 q-44|starts t40|you j29
court|m34 o29 q-33 r46
courtesy|c98
courtyard|r30
cousin|f38
cover|a-27 f-36 n38 t-55|it n54 t-49
coverage|o46 t90
covered|j32 t-43
covering|g37
covers|a63|<number> a76 t52
covid|f27
crack|i41
cracked|i32 l-28 t-41
cracks|t28
craft|k44 n37 t-35
crafted|k122|with k46
crane|q54
crash||on t34
crate|i33 t-26
crazy|n27 t-27
cream|t-42
create|t61
created|t-31
credit|c108 f-48 q-29 t27|to c75|where n26
credited|c76 i37 t-42
credits|f-26
crew|a25 c79 d54 p26 t-41|'s f52|at c68 t46|in n31|that o28
crews|q-30 r39 t66|are t29|can r40 t31|who t52
cricket|l31 o26
cried|f73 t-50
crime|a32 c28 n35 t55|is n39 t27
crisis|t40
crisps|f51 t-37
cron|t58
crop|p31 q39 t30
cross|f41 g43
crossed|a46 p48 t43
crossing|p30 t-43
crossword|o25
crowd|n49 t47
crush|c25 m41 n29 t-28
cry|f79 s37
crying|t-35
crypto|t108
ct|t33
cuddly|k25
culture||eats m41 t68|of n27
cup|d34 m39 t26|of c-32
cupboard|f49 o32
cups|t38
curate|g55 k36 t-26
curated|k76
curiosity|n35
curious|f30 t-39
curl|t39
currency|m30 t-27
current|q-39 r42
currently|l50
curtain|f-29 m28 t-49
curtains|f46 r38 t-31
cushion|f29
custard|f77 t-25
customer|a25 b128 g37 k-50 m-25 n77 p54 r-36|centric g30|service n31
customers|a-47 b124 c-25 f-48 g-42 h39 i-32 k-31 n-31 q35 r-30 t57|and b38|are b39 t-28|we t44
customs|t40
cut|f-77 g-28 j-25 q-48 r39|it t29|its h-26|off o34 q26 t-48
cuts|h27 t60
cutting|k45 n-37 p45|edge k50 n-29|starts q33 t37
cv|h26 t-28
cyclone|t28
d|f35|<name> c-25 t-31|c f59 t39
dad|f37 t103|'s f33|was t30
dads|t-29
daft|o139 t-48
dahlias|r53
daily|a37 m34|by n31
dairy|t57|farmers a30
damage|r31 t76
damaged|i30 t62
damp||and f37
dance|m29
danced|t30
danger|o27|so o30 t42
dare|m33 t-30|to m38
dark|k27 o35 t33|mode a28 k46 t36
darts|f44
dashboard|a26 t66
dashboards|t56
data|a42 f-26 g93 i29 k-27 q-45 r28 t89|<link> r29 t-48|and g31|driven g68|for a25 t-50|is t-35
database|t34
databases|c26
dataset|t52
date|c-35 f-79 i70 j-39 k-30 m-30 q39 r29 t42|<number> q-32 r53 t54|and q27|flexible t43|for i30 q56 t79|in r34|is i39|you l27 t39
dated|c30
dates|c46 f-29 j65 t-82|are h27 t38
daughter|a-40 f-27 n-34 q28|'s f35|has n-25|of t44
daughters|t39
dave|j71 t-27
day|a-45 c-31 d-31 e-39 f-54 i-33 s-57 t-30|'s t-25|<name> t-38|<number> r-25|and j31|another m-42|at t28|before c39 r-50|for h27 n58|from i30 l-28|late q56 t-32|of k28 t27|off c46 o43|one g75 i25|or m29 n28|out n35|this h61 t34|to n35 r30|was t33|with b27|you j34 r37 t-25
daylight|r43 t-27
days|e-26 f-34 g-49 k35 q27 s-38 t-45|<number> t-29|after a27|and n26 t26|for t-29|of f26 q33 t80|off t-29|then i27|to i28 q-42 r54 t33
dbs|a26
dc|t85|office t27
de|t58
dead|m59 t37|body m55
deadline|a35 q82 r27 t46|<number> t44|is q49|to t27
deaf|f31
deal|f32 h50 r-27 t49|ends s25
dealer|q28
dealers|t47
deals|j30 t78
dear|q42|<mention> t48|<name> t27
death||of t30
deaths|h-27 t50
debate|g31 n85 t35|on n42
debates|t44
debt|a26 h38 o35 t35
debut|k61
decade|g36
decades||of g-26
decent|i-42 l27
decide|i-30
decided|f-27 q28 s56
decision|c-49 f-44 g30 m28 q39 r-28|makers g42
decisions|g34 k-33
deck|t36|and t53
declare|t39
declined|f31
dedicated|b30 g48
dedication|n41 t-32|and n35
deep|g31
deeply|t37|saddened t32
default|t39
defended|t48|<somebody> t48
deficit|t54
degree|f-40 t-43
degrees|t-33
delay|f-30 j34 q-36
delayed|q68 t-37
delays|q-29 t40
delegation|f41 t43
delete|r57
deleted|i57 s31 t-43|from s33
delighted|l27|that n32|to l27 t-35
deliver|g43 i-32|a g-25
delivered|n46
deliveries|f26
delivering|g42 n28 t-50|a g32|excellence k46 m26
delivers|g44 h76 t-30
delivery|a-26 h-29 i60 n-49 t80|ends j-61|on t26
demand|h47 j49 k38|we j29
dementia|r29 s29
democratise|g-27
dental|c28 r26
dentist|e31
department|g28 s30 t-25
departments|t74
departure|q72 t48
departures|q41
depend|h58 t28|on h58 t28
dependency|t26|of t26
depending|t-29|on t-29
deposit|h-34 q-27 r43 t-31
deposits|t-37
depot|a-26 f-35 p31 t-67|gate t29
dept|f60
describe|d64 f51
described|i26 n25 t-27
describes|f47
deserve|f-40 m99 r-27|it t-47|nothing m-26|the t39
deserves||clean t27|to b32
design|m52
designed|k114 n-32 t-57|around k32
designer|t-28
desk|c-39 g-26 j-28 p-35 t-57|<name> c27 t-26|<number> t48|and q32|is f69
desks|p28
destination|k40 n47
detail|k31
details|m29 r66|at t41
dev|f51
developer|h27
device|m36 q-25 t65|in t28
devs|t65
diagram|p36 t32
dial|g26|<number> r33
dialysis|r-26
diapers|f41
diary|c42 j37 t-46
did|c68 f34 k-39 l41 m-73 p56 q-35 r-32|<number> a32|<somebody> j29 t-37|for n70|i f33 t35|in a27 r38|it c-28 i-43 n30 t101|last n-28|not a-26 g35 i38 r-48 s-41 t28|the a30 s27|this l28|too j26|you j-63 l-26|your j42 l56 t-31
die|t41
died|c-47 p-26 q-30 r-29 t-60|on q-31 t-33
dies|c-25 j38 t62|aged t31
diesel|a48 t36
differ|t43
difference|h27 j-31 m61 n25 r-31 s-32 t40|between m26
different|f25 i39 m-48 n32 t-36
differently|s57
differs|t65
digest|t45|<number> t49
digger|f33 q30 t-25
digging|s30
digit|r30
digital|k-25 s27 t-29
digits|i27 r30 t51
dignity|k32 m36
dining|k56 q38 t-33
dinner|o26 t-36
dinosaurs|f36 t-28
direct|t-34
directly|t-29
director|h37 p47|<name> c-42 f29
directory|t28
disabled|t86
disagree|d42 f34 t37
disagreed|p64 t66
disappointed|t32
disappointment|j62 t-42
disaster|t50
discerning|k39
discharge|t49
disclosure|n55
discount|s73 t67
discover|j-36 k37 n34 s40 t-57|the s55 t-30
discovered|i27 s43
discovery|c27 k31 m-30 t-31
discs|t-47
discuss|t29
discussion|t53|at g27
disease|r45
dish|r38
disk|i36 t93
dispatch|c52
disruption|i75 t35
disruptors|k35
distributed|t60
district|h59 t150
districts|t53
ditch|t27
diverse|m27
diversion|t-35
diverted|t-35
dividend|r40 t34
dm|a28 e31 f-31 r-33|me e27|us a-31 t30|with t26|you e38 t-27|your a42
dna|b58 g28 m27 t-32
dnm|t91
do|b-26 d-56 h32 i-51 n26 p-80 q-56|<emoji> t-27|<name> f28 q27|<number> f-26 h31 t-28|a f52|and b-30 m-26 r-26|anything f-26 t76|for f40 t26|have e32|if l-38 m28|it c-37 j-25 n-37 t65|its t28|need r-28|not c-38 i-29 j49 k-25 l28 o-33 p-26|nothing j41 t53|our m29|that f-27|the c48 f47 h27 j34 o-32 r-33|this b29 o29 t-38|we n49 o28|what t29|with h25|you j-33 l39 r-34 t53
doc|t77
dock|t48
dockworkers|t54
docs|a26 t182
doctor|f40
doctors|r29 s95 t43
document|n28
documentation|t58
documented|t58
does|c58 g-34 h-26 l26 p-57 r51|<name> f41|a r42|and f36|anybody l32 t-26|anyone l29|home l-43|it c39 j44 r-53 t40|not c-31 k27 q-27 r-44|nothing m45 r36 t28|quality l-38|the c32 l-46|what t36|your l58
dog|c-50 f96 i-27 k-38 n-30 o-37|and o-28 p26|is h30
dogs|a29 c-27 f43 o-26 r30 t-80|welcome r29
doing|a-44 n-31 p42 s56 t-54|it c27 i-29 p28 s30 t59|the c27 r32 t-34
dollar|h34 t33
dollars|t43
domain|t48
dome|t-31
donate|t-31
donation|t-36
donations|f26
done|f-34 j-50 k-36 n44 o-34 p101 s-28 t-32|<name> p69 t-28|about f67 t80|and f28|by a28 f-28|it l34
donkey|f31 j35 t-33
door|e-26 f-47 j31 t-87|for a46|is f26|sticks r29
doors|c65 j51 k27 n-30 q-31 r-39|<number> t-32|close t-30|in t28|open t46
dot|a67
double|d45 f28 i30 j-32 r44 s51 t-50|tap d54
doubled|f43 h29|in h31
doubles|h30 t-33
doubt|o51
doubters|p-28|thanks p-26
down|b-46 g-33 h30 l-38 m-48 n-36 p33 q99 r50 t-67|<number> n35 t34|a t31|again t52|and o30|at q60|by f42 t52|for c35 f44 q-26 t-29|from q-41|in t-26|on f-26 q-32 r-28|since q43 t-35|the f-46 g27 o-27 r25|this q78|to c58 f-30|two p73 t39|with s43
download|e59 g42 t54|<name> t29|it t-35|now t-29|our j27|the t-26
dozen|f-26 r31
dozens|a38 c28
dr|f-31 o36 q31 t28|<name> f-31 o36 q31
draft|i36 l32 t-28
drafted|c40
drain|t-31
draw|e69 m51 t-27
drawer|a47 c31 r74
drawers|f73 t-55
drawing|c28 p25
drawn|f31 i31 p31 q-32|at t40
dream|m46 n-31 t-66
dreamers|m59
dreaming|m25 t-31
dreams|t-35
dress|t-42
drew|c70|it c34
drifting|t52
drill|q43
drills|f46
drink|p28 r31
drinking|t50
drip|k25
drive|k-37 r-43 t31|<number> o38
driven|g101 t-35
driver|a-50 f43 m-30 o46 p38 t29|'s j29|<name> p31 t27
drivers|c32 r-31 t-62
drives|m52
driving|f-28 g47 n-38 o37 p36 r-38 t-62
drop|d73 f-34 i-31 j63 t27|a d80 e32 t-66|in q38 r-32 t-84|it d49|of r28|off n30 q-29 t37|support t42|your t36
dropped|a34 i50 t51
dropping|k38 t-34
drops|f45 s41 t43
drought|t36
drove|a94 o48 p65 t47|<number> o71 t42
drug|t29
drunk|m31 p31
dry|f-36 i53 j-34 m-26 r26 t26
dryer|r52
drying|h26
duck|f31 t26
due|f-50 g36 j-31 q63 t-38|<name> q90 r33 t-25|<number> t52|course t-31|in t45|to g26 q56 t47
dug|c39
dull|f43 t-30
dumplings|f29
duplicate|t-42
during|q29 t82|the f27 t48
dusk|r25 t-54
dust|f61
duties|t33
duty|f-31 o-26 r28
dynamic|g39 k37
e|e67 r40 t-79|mail e72
e15|t29
each|a-37 b33 f-39 i-72 k-26 n-60 o38 q38 t-29|and g28|day r29|one p28|other f36 t34|way o46 t50
ear|t-33
earlier|g48
earliest|q69 t35
early|e31 g-29 j64 n-27 o31 p-34 q26|<emoji> t42|and r26|bird j58 q-31 t-28|career t38
earn|h26|<number> h35 t49
earned|m42 t84|in t41|it m33 t-36
earrings|t49
ears|b29 n29 t-26
ease|k26 n26
easier|k58
east|t-45
easter|a31 t30
easy|r-27|<name> f39 t30|to t-25
eat|a25 f42 r88 t-47
eating|f73 t-42
eats|t26
economy|k42
ecosystem|g121 k-28 t-49
edge|f36 k29 r56
edit|o29 t-30
editor|t-37
effect|f-26 q62 r-32 t50|on q65
effective|m31
effortless|k65
egg|t34
eggs|r51
eight|i-38 j-27 n-31 q-36 r-37 t-72
eighteen|t-33
eighty|r26
either|j-28 q60 r-37 t-34|of t41|way q32 t-49
elastane|t62
elders|t74
elected|f-33 t27
election|t75
electric|m46
electrician|c52 r-31
electricians|r38
electricity|g34 t32
elegance|k29 m26
elevate|t-32|your k-29 t-28
elevated|g40 k26
eleven|c46 g-26 j-35 k-40 m-32 n35 t-117|and r28|of c-28 p29 r39|times f87|years t28
eligible|f56 t70
else|a-29 f-34 i26 j42 l29 n-47 o34 s-36|'s f40 t-27|and i27|getting l-29|has j28|is d-39 t40
elsewhere|r-31
em|a37 d30 t74
email|c-36 f-70 i41 m-33 o-47 r29 s-29|<link> t-38|and t67|needed r34 t-28|you t39
emailed|q60
emails|f31 t60
embark|g-39 k63|on g-38 k46
embarrassed|o51 s29
embarrassing|j26
embedded|t-26
embedding|g35
emergencies|t-41
emergency|c-29|line t51
emissions|g65 t30
employee|c26 n30 t68
employees|c31 t57
employer|n29 t-27
employment|r55
empower|g85 t-29
empowering|g44 m-37
empowers|g36 k37 n-27
empty|f28 t52|chair t35
enable|g-45 t43
enabled|g32 n27
enabling|t-28
end|f-27 g71 i-31 j-36 m-28 n-36 q42 r58 s45 t-44|of f30 g-30 m30 r-31 t47|to g33
ended|f28
endless|t-31
endorsement|f46
endpoint|g52 i44 t38
ends|j86 k-27 q95|<emoji> b25|<name> j34 q55 r34|at j44 t29|in q54 t39|midnight j72
energy|m54|in m62
enforcement|t45
engagement|g48 h-33 k-30 t-47
engine|f26
engineer|i-35 q66 r-26 t-59|comes q26|remote t36
engineered|k39
engineering|g27 t29
engineers|q83 t36|are q38
engines|n27 t-31
enhanced|g43 t-30
enjoy|b27 l29 t-31
enjoyed|t72|speaking t52
enjoys|t-35
enough|b-26 j65 o35 p38 q-34|and t34|is m59|of n27
enquire|j28
enquiries|g58 m26 t-29
enrol|j25
enrolment|j44|for q30
ensure|b25
enter|d-26 e53 j36 r35 t51|the j58|your t55
entered|t-28
enterprise|n33
enters|g30
entire|f26 p30 t47
entitled|o25|to o26
entrance|a-25 q27|is r38 t63
entries|a28 e29
entry|e35 f29 p-25|for t-30
envelope|c27 i52 o30
environment|k73
ep|a29
epa|t82
epoch|t78|<number> t78
eps|g119 t52
equal|k29 n29
equipment|g46 t-31
equity|g28
er|t31
error|p32 q-28
escalated|g61|this g61
escape|k32 t-35
esp|t60
especially|f-52 o35
essential|t27
estate|r39 t-41
estates|a30
estimated|q27 r29
estimates|o29 r42 t48
et|t73|al t33
eta|i85
eur|t59
evac|t38
evacuation|t77
even|c-28 d-34 g28 h30 n-44 p49 r28 t-32|a f-27 t27|bigger m-27|know g31 j31|the t26
evening|k27 l40 n-36 r-55 t-63|and f41|of k44
evenings|f-33 o-25 t-42|after t36
event||is t39
events|m63 t-28
ever|f-46 g-51 i-28 j37 k64 l33 n39 o-26 q-36|saw c31
every|c64 e31 f-40 h43 i-62 k34 m35 n-33 q-74 r-53 t-26|<name> f44 j25|<number> d26 h92|child k26 m43 t35|day j35|family q29|member t34|night c36|one o30 p32 t35|pair i26 t64|penny m34|pound t-33|question t28|single p26|time o53 t38|touchpoint g66|year f55 h30
everybody|i-27 j26 q-34 r-29 t-52|else p26
everyday|m39 t-28
everyone|a52 b48 g-30 p-29 r-41 s-45 t28|'s j37 t38|affected b32|and a47|at o29|by t54|can q-28|else j33 q-26|except f42|in t51|is m41 t-32|on j27 r26 t35|who j-26 o-27 p-36
everything|c-28 i-28 j43 k80 l-30 n35 p55 r-64 s48|and f51 p47 t73|else t71|must q-34|we k-35|you k32 t-27
everywhere|a27 q30
evidence|f-26 i33 l27 r43
ex|j48 r26
exact|h46 t-29
exactly|a34 f32 h28 i-26 m28|the m40|what f26
exam|c46 f-30 q51
example|t26
exams|t-39
excellence|b-30 f-28 k46 m27 n88 t-71|and g-39 n61|is m41
excellent|t42
except|f74 i49|the f28
exchange|g68 q-25 t49|on g55
excited|c-27 t-67|to c-26
exciting|s47 t-72
excluded|t61
excludes|g30 t58
exclusive|e30 k83 n-42 s34|<name> k26
excuse|d-30 f34 j130 t-42
excuses|j83 m61
executive|g28 t-36
exercise|q32 t-32
exist|s25
existing|q-31 t30
exists|t49
expect|i-35 m34 q114|a q36 t40|to q65
expected|g84 t101|to t32
expects|q30
expensive|t31
experience|b34 e-40 g67 i-40 k110 m33 o-28 q-33 r-42 t-31|and k28|here e-34|needed t55|the t-53|we t46
experiences|g-28
expert|l32
experts|n-34
expire|q37
expired|t54
expires|t34|in t36
explain|o64 t-49
explained|f-29
explaining|c27 f50 j48 p-26 t-31
explains||in t63
exposure|t28
extended|t35
extending|j32
extra|e-28 f-28 i-28 o42 p30 q46|<number> h30|mile n31
extraordinary|n52
eye|f42 i-40 r57|and t28
eyes|i37 p26 t-52
f|t-26
fabulous|t-30
face|f26 r41
faces|j48
facilities|k33
facing|i38
fact|c35 h64 r-28 t41
factory|f-26 n42|in t52
facts|s28
faculty|n28
fade|c28
fail|f28 h79 l-34 m33 q-30 t-33
failed|a-27 i67 o32 r-32
failing|h31 t34
fails|m28
failure|g27 m35
faint|o29
fair|a66 f-45 i31 o-41 t-31|brilliant m42 t36|enough a25|question a59 t-38|to f39
fairgrounds|t65
fairly|i43
fake|t67|news t66
fall|t-25
falling|t-28
falls|m25 o26
false|j29
families|b62 f-59 g-44 h35 j53 m32 n-27 o104 q-48 r-38 t61
family|a-28 b240 c-31 f-60 g-48 m-45 n-41 p-36 s-35|'s f27 t37|is m28|of t29|run t-29|to b39 t38
fan|g28
fantastic|g33 k26 m27
far|a-41 c43 f68 j-34 l32 n-38 r-39 t50|<name> t68|<number> c84 q-33|and l31|the t37|too f73 t-26|we t35
fare|r72 t-48
fares|q34 t-49
farm|k-34 r26 t63|bill t80|in r39|to k-35
farmers|a25 c62 f-28 h55 l27 o65 t105|in a31
farms|t27
fast|a-25 g27 i29 j168 q-37|for j-28|paced g35 m42
faster|g39 h33 k58 t31|on t32
fastest|n41|growing n43
fat|f27 t-32
father|t-33
fault|i117 o70 q73 r-40|at q50
favor|m-26 t26
favorite|f54 t30
favour|t-26
favourite|d37 j-32
fearless|k36
feature|b26 t31
featured|e56 n29|in n42
featuring|c31
fed|f48 p27 t-34
federal|m107 r55 t62|dollars a25|workers m42
fee|m-29|<number> t33|for t-36|is f58 r-34 t33|of t27
feed|m35 o32|us m45 t32
feedback|b128 n49 t-42|is b51
feeding|o61
feeds|m31
feel|b27 f-62 j-41 k40 m50 r-33 t-29|the h28 m30
feeling|f-26|lonely t68
feels|b56
fees|a32 k25 t33|and r54|are t25
feet|b27 m-35 o-26 r32 t36|of t42
fell|f44 h-34 i48 r-26 t26|<number> h-32|by t65
fellowship|c25
felt|a29 r28 t-33
fema|q45 t33
fence|j33 t-29
feral|f40|hogs f40
ferries|q33 t38
ferry|a-34 q41
festival|c26
fetch|r-30
fever|r57
few|f-59 j65 p-27 t-52|people a57 m26
fewer|f-26 g60 m26 q41 r38 t57
field|f46 q27 r-30
fields|f-41 t-43
fifth|h27 t-41|year n27
fifty|h42 j46 n61 t-43|thousand j30
fight|d65 f51 t52
fighting|m37 n28 t39|for m44 t44
figure|a-28 f-38 i35 n56 q60
figures|f-33 t-52
file|q33 r113 t77|and g27|system t42
filed|r40
files|r42 t89
fill|o45 t-25|in r-41 t-41|it l30
filled|c57 f-35|in j26 t-26
filling|j64|up j40
fills|j42 r30
film|q45 t-39
filter|c44 t29
filters|r41 t86
final|l28 q-27 r-27
finalists|p-56
finally|m-26 s40
finals|t32
finance|g31 t-65
financial|t34
find|d-26 g-34 m69 s67|<name> f29 t25|a m47 n40|it q26 s28|more f41|out e26 s109 t-45|that j29|us t43
finding|f47|that t37
finds|a27 r32
fine|c-37 f38 j-38 m-44 o60
fined|h30
finger|r53
fingers|r29
finish|f48 o44 r29 t-57|the r26
finished|h-25 k-39|<somebody> c39 t27|the f26 t38
finishes|q30
fire|c-26 f49 h30 m26 r-34 s39 t42|alarm g32|at s52
fires|t35
fireworks|n25
firm|c42 i25 r55 t-35
firmly|g48
firms|a30 h26 t-43
first|a-28 b27 g-27 i-33 k-37 m-36 n-28 q-34 r70 t-29|<emoji> e30|<link> s64 t48|<name> i27 o29 p32 r32 t-26|<number> j102|and g27 t-37|call r-31|come j44|comment r27|half i28|in t28|is t-26|line t-51|name t45|night r25 t25|one s30 t-36|order t57|served j45|ten p32|then t72|thing i45 r34|three r-34|time f62 t26|week o35 t-25|year q28 t-34
fiscal|t40|responsibility t40
fish|a27 f61|fry f49 t68
fishing|t63
fit|a33 f-34 g-31 t26|the o28 t38
fits|a38 f-27 t83
fitted|q29 r-37
fitting|f25 j34 t-51
five|b-33 d-30 e44 h59 i45 j-28 n-26 o-54 s56 t-34|and f35|days i35|minutes f-35 m45 t78|of t59|star h42|year n-29|years t-34
fiver|e39
fix|i52 k64 r-32|is i39 o32|the i36 r-26|this t40
fixed|a80 c52 f-52 i95 j-37 n36 p27 q25 s31 t-54|in t31|it n55|term t29|the c-29 f-33 p38
fixes|f-25 n27|the i25 t-43
fizz|f26 k31
flag|d42 r43|flown d44 t29
flagging|p43
flags|c47 t35
flagship|g-26 n35
flash|t-41|sale t-35
flask|c29 t-27
flasks|a30
flat|j-34 q-43 r60 t-69|for t25
flatbread|c32
flats|t-45
flavour|e29 k54
fleet|n26 q39 t27
flew|f66 t49
flexible|k49
flight|t-52
flights|i38 q76 t-40|on q40
float|c29
flood|c34 q25 t-53
flooded|q33
flooding|b31 m31
floods|t65
floor|a-31 c30 i-37 p26 q31 t28|and c26|to c32 t50
floors|t-34|<number> t-25
flour|t-38
flow|e31 g31 t-50
flowers|f-31 t-55
flown|d43 f39 j-35|back j-34|over d44 t29
flu|q69|shot f27 t36
fluent|t-28
flying|j65 p-26
foam|q-39
focus|g29 k30|on k35
fog|f89 q66 t-54|at q33
fold|c58
folded|f38 t-27
folder|i29 t29
folding|p28
folk|f29
folks|q-26 t101|at t36
follow|d-54 e129 j-29 s-27 t-32|the f36 k28 t49|us e35 s-33
followed|t-28
followers|e64 n-30 p-26
following|a30 e68 f-48 s31|<name> q46 t43
follows|f-37 t-27
font|f51
food|k72 m-30 t-43
foot|s-36 t-31|mast s-32
footpath|q37
for|b-28 f-46 h-63 i-28 l-26 p34 s-38|<emoji> b30|<hashtag> d42 t35|<link> r73 t43|<mention> n29 t42|<name> a50 c-37 g67 h32 i79 k-34|<number> h-33 i-41 k42 n42 p-37 q-32|<somebody> a-40 c53 j-36 o-31|a d-32 e43 g-70 h-46 i32 p-35 q37 s43|about i-35 q35 r28 s30 t-48|action t-26|all g37 k-28 q29 t-63|and f26 i29|any c38 f-27 g28 m44|anybody i25 o28 t-34|anyone n29 o64 r28 t-63|anything n26 r60|as p27 t58|asking t-35|being o32|beta t30|breakfast g25|children g27|customers t27|delivery j27|each e42 m35|eleven t33|every a37 e65|everyone a91 k45|everything t46|excellence g34|exclusive e46 t38|fema t27|five i43|flagging p43|folks o29|former t45|free j39 t30|good t-38|having t44|hygiene t47|in m41|it c40 i27 j-28 o38 t59|just m36|later d63 s48|less m40|letting a-25|long j61|lunch f32 m29 t70|making n66|me j57|mending p26|more b26 e-39 m-30 t-49|most t-32|my t73|new t-30|next t-28|nine l28|no a-25 f41 t-32|nothing c44 i-28 p27 r39|now i36 r38 t-54|one c28 j35|our i-39 j36 n-54 q72 t45|over n26|patients k26|people a-36 f-26 o29 q32|playing p-42|q3 g28|residents g-29|sale f33|sending f35|seniors t27|shopping p-49|six f-34 i33 o-26|small r29|some t-29|someone l29|something t-43|staff t-37|students t39|ten q-31 t34|that c37 f-31 i49 t-41|the c-37 d33 e54 h-33 k29 l34|their c-26 q27|them i34 o29 t31|themselves n26|these r-29|this j34 n47 r38|those k49 o42 t-31|three c30 f-33 i-35 r34 t-56|tomorrow j33 t36|tonight n-30 r32|trying p-41|twenty o29|two i42 o26|under q34 r-37 t30|up q58 t-37|us b60 m-25 o26 p71 t72|waiting p-57|water h30 t52|what m60|which r26|working m45|years k48|you b44 h26 n-29 t-28|your j34 p-67 r-30|yourself j-42 t46
force|g25 r30 t57
forces|t29
forecast|f62 q82 t-49
forecourt|q27
foreign|t35|wars t32
forest|r29
forever|j77 k58
forged|m77
forget|d29 f36 j-34 m54 p28 r34 t43|it p30|the r53 t43
forgot|f89 i37|to f39 i32
forgotten|t29
fork|t70
forklift|f52
form|c-26 o67 r73 t-53|is t-27|no t53
format|i25 t35
former|l26 t79|<name> t47
forms|f-28 r39 t-70
formula|k31 t89
fortnight|o30 t-50
forty|c52 p60 q-40 s-37 t-27|bags f29 t55|foot s-32|minutes f34|of a35
forty-one|c61 p28 t-57
forum|t42
forward|f-48 g59 m44 n-31|it r33|to g36 t79
fossil|t44
foster|l38 n-27
fought|t58
found|c85 f46 g-31 h-37 j-39 n-27 p39 s36 t-32|<number> f34|<somebody> k32 p28 r31|a f41 r42|by c30 r28|it t77|one f27|out f26 i33 t28|the c65 i30
foundation|t29
founded|t-38
founder|m61|<name> m28 t30
founding|j50
fountain|g26
four|b-36 c41 f38 m-59 q-43 r-32 s-32 t-63|<name> n30|and f-26|days t-32|feet t42|hours r31|in h37|minutes p-31 r28|months r40|nights f29|o'clock o33|of f29 t36|people i28|times c66|weeks g30|years c27 f-36 h44 n-27 t38
fourteen|o-26 t-91
fourth|l28
fox|f52
foyer|t-38
frame|c51 k28 t-30
frames|t-45
framework|g104 s45 t-39
frankly|f30
fraud|r28 t28
free|b-36 d-69 e45 f-42 g-59 h-60 i-29 m-39 n-56 p-34 q-30 r72 s-63 t27|<number> r36 t-43|and o25 r-32 t-75|buffet f43 t60|delivery j-37|entry t-36|for j40|from m28 r26|guide t-28|hearing c-26|if o25 t-42|in r57|on c29 t48|parking t27|shipping t56|soup j30|till r75 t54|to c31 t-101|trial q68 t37|with t-27
freedom|j28 m56 t49
freeze|r27
freezer|a39 f-33 i37 t-35
freezing|r32
freight|k69 t35
fresh|k27 q-26 r-26 t-26
fri|f37
frictionless|k28
friday|f-33 j61 q30 r-26 s43 t-47
fridays|b30 t29
fridge|c-40 f28 i44 r38 t-52
friend|d61 f-57 o-26 t59|who d67
friendly|f-29 k55 t-41
friends|c37 e123 k-25 m-43 q-27 r-31|across t29|at g31|to e33|who e33
frightened|f-28 h30 o29
fringe|t-32
frog|t-30
from|a52 b-40 c30 d-55 e-59 f-41 g-47 h-35 j-57 l-26 m-57 p-37 r25|<hashtag> c74 d44|<mention> c51 s71|<name> c26 f-36 g-42 j-34 n-32 o-49 q35 s-36|<number> c46 g-34 h-52 k-32 n45 o53 q99 r-47 s28 t-57|<somebody> p39 s32|a a-30 c-38 f47 k-28 n40 o41 t42|about q51|all t29|an i32 m31|conversations t65|day g38|four o31|free t47|home f29 o28|invasive t36|it o34 q28|just h-29|last f33|left c40|me f34 q27 t-42|my f-29 r26 t-35|next a28|noon q56 t-28|now h27 j26|one h30 n30|our a34 f-27 g-38 i35 r65 t52|platform r66 t38|school a29 t-41|stdin t37|ten i25 t-28|the a-32 l-36 o54 r-46 t-73|this a32 m44 q-52|three l29|today a45 f-26 t-54|tomorrow q39 t44|tonight c25|us a-35 q60|yesterday a40|you g26 i52|your j29 r27 t-32|zero h29 r27 t-31
front|c-39 j37 n-30 t-35|desk t-45|door j33|page s29|row f45 t38
frost|q35 t-52
frozen|f-27 t35
fruit|a38 f26 m28 r-31
frustration|b43
fry|f49 t68
ft|q29
fuel|t84
full|a-43 c-38 d-29 h-44 j33 l-29 m-77 n-38 q40|<link> t39|data t28|list s28 t40|of q-28|potential k47 m-33|price j63|refund i28 t32|so t38|story s31 t-27|table t-45|time j41 t-31|tonight q30
fully|k-31 t-25
fun|o25 t-60|fact t28
function|g27
functional|t36
fund|f-26|the t50
funders|s29
funding|t75
fundraising|g32 k50
funds|t51
funeral|c-29 f-32 o49 q61 t-77
funnel|g62
funny|f39 t-28
furious|f35 s50
furniture|k47 m-29 n27
further|f30 m-27 r-42 t-34|notice q27
fuss|f46 l25 t-29
future|b-27 f-36 g41 j-26 m72 r-33 t-32|is t34|of g43 k72 m-41|self m-29
fyi|t34
g|p26|and p28
gain|k33
gala|k26 n32
gallery|t-41
gallons|r36 t33
game|f-38 g53 i-29 k28 m53|changing g34 k32
games|t67
gap|f-40 i-26
gaps|t-31
garage|q-34
garden|c-28 i33 k37 o-31 r-26 t-77|centre f26
gardener|k43 n29
gardeners|h33
gas|c-30 f-40 h72 i-37 r28 t50|is h41 t29|stove j37|tax t39
gate|i-35 q105 t-49|<number> q51 t35
gates|t-46
gateway|k31 t-33
gauge|q28
gave|a-29 i54 r-33 t26|<somebody> c61 f-31|a a26|it f27|me t44|up i27|us i-27
gcse|o32 t-39
geese|f104
gel|i28 r47 t-30
gem|m30
gene|t41
generation|c36 t34
generations|k28 m65 n63 t27
generous|t-34
genes|t78
genome|t68
genomics|t27
gentleman|f46|who a25
gently|j27 r52
genuine|k65 t28
get|a34 c-54 d45 e66 i-28 j26 m33 s-58|<number> t55|a a28 d29 j74|asked n26 t-32|away o63|here o30 q30|in j31 r-30 t-51|it a-32 b50|more k26|one i40 q41 r-29|out o28|that r62|the e30 g26 i41 r-43|them o-32|this a29|to f32 m26 t102|up r27|what m27|wrong m51 t29|yours t41
gets|c-33 d79 e74 n28 o48 p-31 r-49|<number> d55 e38|a d49 o-35|an t-35|security t46|the i33 o26 t-26|you e31 n66 t46
getting|h55 m-31 n38 o-27 t62|a p26|nine l-29|started n29 t-28
giant|m25 t55
gift|f-28 m42 r-32 t31
girl|t-27
git|t31
give|f-38 g-29 i-29 j62 k26 p-26 r50 t27|<number> j26|<somebody> j27|a t57|it f29|the t-33|them r36|up t-41|your k27
giveaway|j27
given|q-30 t-35|back t32
gives|f-27 i-27 r55|power t38
giving|b33 f-26 m-29 q-37 r38|a c41|you r42 t38
glad|f-37|to t27
glass|f-44 g30 j-29 k49 t-65
glasses|r56
glaze|e29 q25|and t32
global|h33 k29 t30
glove|t-26
gloves|i-33 r40 t-42
glue|f26 t-32
gluten|t-37|free t-32
go|a68 j30 k-48 l-41 p-28 s-33 t-69|and c48 r-54|back r31|before q-39|by r52|first f45 r31 t38|in c-26 q-26 r54|into i27 o54|on r-48 t-25|the m42|through c-25 r33|to d27 g28 o-40 q59 r-35 t39|up q86 t-44
goal|n30 p27 t35
goalkeeper|n-25|in n-25
goals|m43
goat|a42 d45 f49
goats|f28 t29
god|t42
goes|a29 e50 g-37 k-26 l-31 p-48 q29 r-27|at q-26|back i-27|down a26|from q57|in i38 t-48|on c48 o37 r38|out t-35|through e32|to c25|up a31 f31 i52 j56 t-28|wrong t36
goggles|t-33
going|a45 b-36 d-32 f35 g-29 h-33 j44 o41 r-52|back a34 i26 k29 m59 t56|fast j85|forward t-37|in f-34|out a88 f38 i28|round t-43|through i35|to a-34 j-26 m-53 p28|up t-47
gold|c51 f-28 k31
golden|b29 n61
gone|a33 g-27 h-26 j147 k-37 m-59 o-31 s-36 t-44|<emoji> j52|back i46|by f41|for q29|from c35 n26 r26 t52|in j65|to i40 t-38
good|c41 e-26 i-43 j-26 m49 o-43 p71 r-34 s-33|<name> f44 q52|as i27 t58|at t28|coffee f55 t44|day f51|deal f31|enough a49 i32|for n50|man t59|morning o27 q-27|on c25|one f-30 t49|ones t39|paying m44|people t51
goodbye|k28|to k28
goose|f52
gorgeous|k43 n38
got|a-29 b-47 d-36 i51 k-33 l40 m-62 o53 p53 q-53 r-26|<name> o47 t52|<number> f63|<somebody> p34|a l70 q31|an t30|four t30|it c49 n26 t35|more n41|my g35|slower f30|something i-35|stuck t-25|that t-29|the c30 h29 i31 s53 t-32|them r31 t77|there c35|this a26 i31 o31|your i26 p31 t-35
government|f38 t84|has t81
governor|t83
governors|t-27
gp|r36 t26|appointments f28 t50
gpu|t59
grab|m51 r-26 t-55|your m28|yours j28
grade||<number> t-28
graduate|c49
graduated|c28 f51 t45
graduates|t29
grammar|j25 k25
gran|f53 t-40
grand|t-32
grandad|c-27
granddaughter|f31
grandfather|a38
grandmother|f34 t38
grandpa|c28
grants|q60 t57|for t50
grass|r52 t-46
grateful|f36|for m33|to p47
gratitude|m36 s26 t-39
gravel|a43 f51
gravy|d31 o28
great|a-38 c36 d-49 f63 k31 r-42|discussion g26|grandmother t27|leaders t37|people t-36|to f45
greatest|b30|asset m49
green|f-41 j-33 l46 p28 t-52
greener|n-29
grew|f82 t73|up f82 t68
grey|a96 c-40 r28|cat f26|is r38
grid|i-25 m28
grieves|t37|with t37
grit|r59
gritters|q32
grooming|k27 t45
ground|e28 m-25 t30|floor f-28 r-31|in t43|up k33
grounds|t79
group|a45 c69 f36 q-35|<number> a39
groups|f-25 q33 t-33
grow|d61 h37 n26
growers|t43
growing|t-51
grown|c28 f41 t-41|up f25
grows|c54
growth|t-41
guaranteed|g33 k39 t-26
guarantor|t-28
guard|f-33 m26 r32
guards|p30 r27 t-33
guess|d106 i48 n82 s88|and r31|is i53 t-35|what d38 t-28|who n43 s76 t49
guesses|d91 s32
guessing|f28 i57
guest|c61 j-27 n-44 s59|list e27
guests|f-29 m39
guidance|t48
guide|e61 f-34 k28 o34 p35|is r30
gull|m-28|is m-29
gusts|f36 q36
guts|m29
gutter|p27
guy|r26 t31|in t30
guys|b33 t-31|are b31
gw|n29
gym|b28 t62
h|f-32|<name> t-26|r a28 t63
habit|k27 m40
hack|h25 t40
hackathon|t27
hackers|j49
had|b-41 g-45 j-30 k-56 l-29 m-27 n-58 o39 r-34|<number> a62 j25 l32 t100|<somebody> o37|a c33 i-29 n-26 t-51|all a-32 f28|been f-46 t39|damage t34|eleven o28 q27|gone f68|it c42 t-26|its t89|my s27|never f-29|no c35|not c25 i35 o-36 p25|one f-28|that i34|the c-26 f-44 i32 s26|to f57 o56 r32|told r51|two o25|your t29
hair|b29 f-35 o53 r31 t-34
half|a-26 g-39 h64 j-28 k-46 l26 m-35 n-37 o27 r57 s-35|a c-26 f55|an t-32|are h92 t81|finished t34|hour f-34 o32 t-64|of a33 i41 j37 r52|past r44|price a29 j-25 o44 t-26|staff t71|term f-32 r-28 t-59|the h40 r-43
halfway|o30
hall|a-39 h-29 m-25 n-30 o-27 t-26|<number> t44|is q-42
halls|k32
hallway|f42 t54
halves|f43
hamper|e42
hamster|f69
hand|c-31 g-43 j-43 k71 m-47 n-45 p41 q-35 t-27|in t-43|over c31 f40|stitched k66 t41|wash t64
handed|o29 q-28 r-27 t-66|over o31
handful|s30|of s30
handing|e33 j27
handle|f45 i62 t35
handled|g35 t57
handling|i-26
handmade||in t42
handover|a40 t-32
hands|d31 f31 o63 q-28 r26
handwriting|f36 t-31
hang|j51 r57 t58|around j33|up r92 t39
happen|i50 k26 m27 t-40|to f31 s27
happened|c-26 i32 o35 s66 t50
happening|t41
happens|p57|to j28|when p67 t51
happier|h34 t61
happiness|b-28
happy|c-33 f30 h50 i29 n26 r-37 t29|<name> t49|<number> t81|birthday t-31|customers t-35|to a27 f30 i46 l27
harbour|n29
harbours|t27
hard|j27 l-30 m26 p-34 r34 t-49|and m30|for t26|to f58 i52|work m-35 n33
harder|m34 o39
hardest|a29 t40|part a34 t55
hardly|r62 t30|any t55
hardship|t-34
hardware|t59
harm|f-28 i25 t-26
harmless|o30 r-30
harness|g45 t41
harrow|m27|<name> m27
harvest||supper f25
has|a-49 e-48 f76 h32 l27 q36 r-43|<number> f95 t97|a f-45 i36 m-36 q37 s41|agreed p29 r32|already i27 j31|asked a-35|been a37 f57 g28 i32 p-43 r-37 t-31|closed n30|come f-27|died i30|done f28 t-30|everything k35|failed t34|flown j-34|gone t-39|got j30 t-33|had f45 t-31|happened t65|helped h45|it f38|its t39|just t46|landed n33|led t47|lost i28 q29 t-50|made f39|moved q37|never f-43|no f-42 m101 q-26 t92|not j26 q-44 t32|one i27|passed p26|put f38 p28|reached n30|read t69|run p42|said f-48 i49|saved t35|seen t31|since t62|slipped r34|some c29 r25 s25|spent h44|stopped q27|the a27 g25|to t-73|written c30 t64|your a28 t29
hat|e29 f55 t-36
hatch|r-26
hate|i-26 m44 o49
hated|a29 f-26 t-26
haters|n30
hats|c25 g48 p29
have|b-32 d-48 e-64 h28 j36 k-91 m-28 q37 t-39|<name> i31 n-32 s110|<number> r33 t95|<somebody> c28 t53|a c49 m40 n-36 q27 r-60|all j53|already f47 j77|an a29|asked c-36 i32 t-41|been a-32 b29 f42 g-38 i-35 m27 n28 p33 t28|built t-26|changed i55 q32 t-29|checked a30|come r29|completed t37|cried f-33 m30|decided s26|done c26 i41|earned m33|escalated g61|ever d29 i27|fixed i47 t52|found i48 t-40|given c32|gone c57 n35 p35 q-28 t34|got b-28 f-35 i-26 m-28 n-27 o-28 q-36 r32 t33|had a65 f43 j-26 r28 t-36|heard n27 t27|held q39 t32|helped n50|it t89|joined g26|just g39 i46 j26 o39 t-31|known t34|learned m25 t40|looked t-26|lost p30|met t37|money t57|moved a28 r37 t-27|never f-28 i35 k32 n-26 t36|nine q26|no i30 j48 o-27|not a-54 f32 j27 o33|now a36 f55 h28 n35 t-26|nowhere t-26|one t103|only f-26|opened j26 q26|passed a26 p-36|played l26|published t90|put i-34 o43 r-49 s52|replied o26|run t-32|said r-28|seen a37 c50|sent f-41|signed g34|spent b38 t-31|spoken m30 n35 t31|started t33|stayed t30|still t26|stopped t-27|taken t-33|the a-36 f-49 i29|this h29|to j-53 o40 s58|today t31|told a-39 o36|tried k30|two f47|until r26 t26|updated t61|used p30|waited t65|we i-40 l26|won t-27|worked q28|written o-26 t-50|you q30|your f25 g26 r34
having|f35 o-27 q42 t32|me p-30 t33|trouble r44 t66
hay|t-32
head|c47 q-28 r44 t-60|and c47|of t-65|office f37
headcount|q25
headed|g28
header|t37
heading|r29 t82|home t53
headline|t60
heads|e31 j25 k28
healing|t32
health|b45 j-25 q-37 t51
healthcare|m57 t37
healthy|f27
hear|b41 f-50 j-36 k-27 l50 t46|a f-27 l31|about a32 t30|from g49 i31 t35|it d55 m28 p25 q39|the f30|you b79
heard|a63 b45 c-26 g52 m-40 o30|about a37|it n27|the r26
hearing|a-32 f-60 l26 m40 t71|<name> q27|aid f-26 t-27|loop i26|on m26 t38|tests c-26
hearings|t43
heart|b41 c41 f-59 i-27 k39 n25 p-26 r-31|and s42|failure g36|into c42|is t38|of b66 t-66
heartbeat|b41 m-31
heartbroken|t42|by t41
hearts|d27 k30 m58 o55
heaters|n32
heating|f27 i-25 q47|is f28
heavy|f32 i39|rain t31
hedge|f34 i82 t-73
hedgehog|f25
hedgehogs|c28 f27
heel|t-31
height|r42
held|c32 f43 p70|<number> t-34|a f44 i28 t-31|back p25|on t-34|out t59|the i26 p47
helicopter|q42
hello|a31 f42 p-47 t-106|<mention> a47 t-52|<name> c30 p-36|to f26 k26
help|b-28 d57 f-37 l43 p32 r97|is q61|to r32|with r38 t-30|you f27 o28
helpdesk|t59
helped|h32 t-81
helping||us p-53
helpline|r53 t-34
helps|m28 t32|us m26
hens|i-28
here|d-37 e-55 g-60 h-29 j-73 m-44 p-49 r-53|'s c42 k-33 o-38 q-30 s117 t81|<link> f-35 r25 s-28|<name> f50|and a-32 d30 e-28 f42 i29 k34|are r28 s31|at b36 k53 m41 n39 t-64|by q50|for b35 r39|from c40|in c-26 t-55|is a50|it n27|or r-35 t-25|since r31 t58|to o55 t50|until t-27|when f31 t-40|will o47|you a30
heritage|m31 n25
heroes|m55|do m32
heron|f78 t-42
hey|a33
hi|a32 f48|<mention> a-30 p39 t-98|<name> a39|all q35|i f41
hidden|b29 h36
hiding|f31 o29 s27 t31
high|f-39 n30 q-47|school t74
highest|b25 n60
highlands|t33
highlights|g26 n49
highly|c48
hike|h49
hill|c-26 d76 q30 r-31 t-37|was i-26
hinge|t-39
hinges|i28
hint|m50
hip|c-31 f52
hire|f41 q46 t-27
hired|f-30
hiring|r47 t-44|<number> r47 t36
history|f-27 r70 t116|will j27
hit|c-28 d66 i50 j-27|<number> t-53|by t45|the g26
hits|e30 h26 j30
hogs|f107 t32
hold|a-33 i48 m47 n-27 o25 r46 t-37|a t27|your m32
holders|t-35
holding|f36 o61 q26|the f38
holds|f36
hole|t54
holes|f35
holiday|q50 t-86
holidays|t42
holistic|g63 t-41
home|a-32 c-61 f26 i-50 j-52 k59 m-32 r-38|<name> t35|<number> t-31|a l30|and f-35|care g35|from t43|in t-27|is m35|mean l-43|on t-34|or t40|the n26 p34|to t56|with f40 q29
homelessness|m38 t-47
homes|g39 r-26|and o32|are k26
homework|r-26
homopolymers|t77
honest|a51 d35 i40 j37 o-28 t-57|answer a34 t-29|question l29|with j29 t26
honestly|a-30 f25 i63 n57|we i61 n44
honey|f26
honor|t83
honored|c26 n80 t43|to c49 n42 t38
honour|f25 n35 t-34
honoured|c28
hook|l-57|is l-57
hope|f-26 m92 o39 p-28 t-52|they t31|you j26 o29
hoped|i57 t-48
hoping|t33
horn|f61
horrible|i32 t44
horses|t39
hose|q47 r47
hospice|c27
hospital|c-28 h30 r-26|and t52|bed t52|in f32
hospitality|f37 g31
hospitals|t97
host|n31 t44
hostel|r25
hot|c-30 i75 k-27 m-38 o-27 r-34|take r26 t40|water t-43
hotel|j38
hotline|t50
hour|f-26 g-25 m-40 n-27 o78 p26|a t27|and o32 p-31|before r80|for o28|from t56|in t52|of t-25|on a27 o30 t-27|we f25|you q32
hourly|t41
hours|c-57 f-40 g27 h-26 i-60 j43 s-32 t-36|<number> t-39|a h34|are t-25|before t31|from q30|in r50 t26|no r27|notice c32|of g34 j48 n41 t37|on h25 o26 q36|only t-37|this t51|to o69 t52
house|a-27 j-25 k-31 n28 r76 t-34
household|r55 t25|names j26
households|h40 t-28
houseplants|k27
houses|p26 q-31
housing|g-47 n40 r50 t67
how|a-26 b59 g29 j-45 l45 n34 q-49 r-29 t40|<link> s-53|<name> s28 t-43|<somebody> t51|do t33|does l34|hard b26|i n43 r62|it b26 i-34 m62 r-28|many d32 t37|much i29 t-26|our f70|small r-26|that i36|the s35|they o32 r29|to p88 t31|we g27 r27|you f-32 l31 m-28 o28 r-33 t-54
however|j40 o-28 t28|you t31
hpc|t31
hrs|a-30 j76|<number> t-48|a t28|before r45 t43
hub|q26
hug|t41
huge||congratulations n26 p26|thank p27|thanks t42
hum|h30
human|g52 j-31 t-32
humans|f31
humble|m30
humbled|n100 t-68|and t-27|does n53
hundred|c39 n52 t-32|and a-26 p29
hundreds|h58 s26|of h32
hunger|m27
hungry||for n30
hurry|j93 t-37
hurt|o-38 r56 t32
hurts|j28
husband|c-34 f36 t-35
husbands|f33
hut|p37 q73 r42 t-70
hybrid|g29
hydrant|c31 q48 t-27
hydration|k38 t35
hygiene|i41 t31|reasons t49
hymn|i25 p27
i|d-54 f58 g-57 h-82 i51 j-42 k-102 m-53 n42 p-31 q-61 r-101|'d c54 f-42 i30 q29|<name> c33 s84 t61|<number> t49|am a-29 c-27 r-42|answer f74 t-38|are t65|asked a-80 f-35 i-26 t121|ate f58|believe t27|bring f28|can a-32 e28 f-33 j-35 t-62|could f38 i-26 t45|did f41 i-31 n37 o-27 p36 t-66|do b30 c32 i-57 l32|ever c39 t97|forgot f38|found p27|grew f85 t46|guess n54|had i-35 t-51|have a44 c-52 j-33 l-36 p-50 s-30|hear f-31 t25|hope j31 o28|just b28 f38 t46|keep t-50|kept t33|know c45 n-32 o142 r36|learned n25 s27 t-26|look j31|looked j-29|made n27|make t-33|may i26|mean t30|met f-43 t32|missed l29|nearly f-33|need d39|owe p45 t-34|prefer j40|promise f33 t-27|put i40|rang r57|read a54 f-32 n29 t108|really c39|remember f29|run f49 t-39|said a-29 i57 t-36|saw t39|say f26 r25 t25|see o40 t31|should l42|spoke f26|still t-42|stopped m28|support l40 t42|thank p35|think f88 o38|thought f-27|told t49|took f-44 n25 t35|tried f31|use s28|used f44 t-35|visited f-27|voted a26 n-33 t31|walked f-43|was c-31 i-52 n-48 t60|watched t31|went t-43|will d-35 e79 f-41 h34 i39 p26 q30 t31|wish r31|work j26 n28|would r26 t-35|write i25|wrote i48 t-35
ice|q40 r45 t-25|on q57
iconic|k40
id|r110 t80|and r88 t53
idea|a71 c110 h28 i39 l27 t-57|what p28
ideas|t-30
identity|g33
if|b-53 d84 e-42 f-35 g-56 h-43 i-56 k-94 m-40 n-63 o70 r43 s-91|<name> l30 r48|<number> o38|<somebody> f61 m29 n30 t-63|a r82 t26|an t48|anyone i-25|i a48 t-28|it a-26 f-46 i-59 l-50 m-26 r-31 t-31|money o83|not f47 t35|one l28 o-33 r30|someone o-35 r69 t30|something r-27|that i-43 j-27 r-37 t-53|the c-40 i31 o51 r-44 t-50|there i40 l27 o-46|they a44 d-42|this b29 d67 f27|we i41 r37|you b-43 d123 g-26 k-46 o-62 q37 s-49|your h32 j80 r32|yours f-41 o25 q-37
ig|t41|to t41
ignore|t-32|the m31
illegal|k30
illness|a25 o49 t-42
images|t65|are t-34
imagine|j63|a j27
immersive|g42 k64 n26
immunity|h33
impact|g54 k-26 l33 t-74
import|t33
important|b30 s27|to b35 t-26
impossible|n28
impressions|t-26
improve|k50 t26
improvement|g60 q-25
in|b-36 d-42 e-43 f-48 h33 j-53 k-27 l-27 m-26|<hashtag> r36|<name> a31 c-51 f-43 i32 j27 k-50 n41 p31 q26 s-47 t57|<number> c49 g-48 h65 j65 k54 q-30 t54|<somebody> a35 c62 f-33 t49|a c32 k52 l-32 o58 p29|about r49|action c81 t59|advance n25 t-26|after r30 t27|all f-30|an f36 g27 t-68|and a34 r-40 t55|any r-26 t-48|as t-30|at q26|between t-36|bio s70|biro f28|by q50|case r33|central t25|class k31|committee t60|court t51|dc t29|doubt o29 t29|due t-31|effect q29 t36|eleven n45|every k37 n36|five h50 i-25 r-29|for i35 t38|force g29|four i42 t49|from t-39|full f31|good b30 t35|half r46|heart g36|house m27|i f-33|it f27 i-42 o34 p28 t-46|its k31 t55|just h61|last i32|later t27|law f49 t-30|line r37 t75|memory t-34|mind k26|minutes j47|most f39 r69|my f-55 h27 n-28 o30 s62|northern t29|on c46 i-32|one b28 d41 k37 s-31|our h65 k-33 n-26 t30|paper t35|particular f44 t-32|parts q34|pencil p26|place q26|public p29 t63|q2 g26|return e27|sales c28 n28 t-33|second t41|service t33|six c30 f27 o26|small t29|spring t88|stock j42 r32 t26|store m29 s38 t-54|stores r68 t47|tears o25 s46|ten h61|testing i37 o35|that m76 p43 q58|the b-48 d75 g33 j53 m-71 n47 o28 p29 r-28|their j35 o28 t33|there a-30 f64 m27 t-31|this a-37 h33 m68 s26 t57|three h37 k-27 r-30 t46|time k42 q34 t-28|to k27|today c-26 j39 t-27|too a26|town n-26|twenty c29 t29|two f-31 i26 r-40 t34|use c35 t-32|we l29|week f37|what a29|which t-31|winter m40|with c47 e25 o26 r34 t-33|writing f-27 o-25 t55|your a-33 d26 e33 i48 k-38 l54 m42 r-42 s-30 t28
inbox|f-35 t-36
inches|t34
incident|f59 g49 i30 q-35 t-33
incl|t63
include|t38|vat t63
included|f-28 h-32 q-36 t25
including|c51 f58 i27 q-27 r-36|<name> c-31|mine t35|the c67 f45 p29 t29
inclusive|g-50 m-26
income|g35 h-33 r68
inconvenience|m41|caused g53 m25
incredible|k-64 m80 n-38 p48 s31|team n-50 p83 t39
incredibly|n-30
incremental|t60
independent|t42
index|c26|now t46
individual|q51 t63
individuals|g46
indoors|f34
indulge|k42
industrial|k29 q30
industry|k33 s27|leading k39
ines|c28 t-36
inference|h48 t54
inflation|h57 q-30 r70 t81
inform|g47 q26 t-27|that q30
information|g26 t32|<link> t27|on t33
informed|g26 q31|that q33
infrastructure||law t27
ingrid|f26
inhaler|t60
injuries|g27 q41 t46|reported t48
injury|r29
ink|c33 t-51
inner|r47 t-30
innovation|g40 k-40 m32 t-45
innovative|g36 t-30
input|g27|costs g27
ins|q33
insane|j26
inside|c34 r31|a f28|the r37
insight|g25
insights|g99 t-50|on g31
inspection|t-33
inspectors|n26
inspire|d37 m53|us b25
inspired|t63
inspiring|g-37 n58 s26 t-53
install|t102
installed|n30 t42
installer|t33
instalments|t30|of t63
instead|q61 s28 t-35|of q50
instructions|t28
insulin|o49 t112|and t40
insure|b35 t45
insurer|a32
intake|j60 t-29
integration|g35
integrity|n-27
intelligence|g55
intelligent|g39
interest|j40 r39
interested||in t25
interesting|c39
interface|t46
interim|g26
intermediate|t40|files t41
international|t27
internet|f-35 s30
interpreter|r-31
interpreters|t-29
interval|t-26
interview|o27|with t31
interviews|t-65
into|b-31 d-27 e28 h42 j-52 k29 m-36 o30|a f26 h45 i31 m-26 o53 r-47 t56|every k30|it q32 t38|law a65 t34|our g54 t-31|the g-27 t38|their m30|your e30 l27
introducing|k71 t-52|<name> k30|the k31 t-26
intuitive|k28
invasive|t36|carp t36
investigation|t30
investment|f-26 k57
investors|n-35
invitation|f39 s33 t40
invite|k43 t54|you k43
invited|t-45|to t-32
invoice|f35 i39
invoices|r31
involved|h29 t-42
iron|i-31
is|b30 c-30 d-44 k-76 l-60 m63 o31 p-92 q34|<mention> t29|<name> a-28 c64 n-30 p38 t25|<number> i53 q40 r57|<somebody> f44 r39|a a37 j64 o41 q-34 s-25 t65|about f-38 s41|above m48 t36|all j25 o42 r46|allowed f55|already m34 t-39|also i63 q25 t39|and r49|another t45|at b-31 c28 h61 m-27 q-29|automatic r65 t49|available g47 q42|back a36 j-31|based t30|because i-27|being i-43 q26|better c28|bread f26|broken n55 q33|built t29|by c85|called f58|calling k27|cancelled f67 q87|charged t48|clean f-35|coming m27 s69|currently l51|delayed q32|delighted g38 n29 t-40|down h100 n34 r-39 t64|due q-40 r34|empty f26|enough m44 t27|everything a31 n28|fair t49|feeling t68|final t-34|finally t-29|fine f35 r43 t-39|for d30 l-57 o33 q-33 t-35|free r111 t67|from c56 f35|full q68 t-39|giving r54|going n25 t-48|gone t-37|half r41 t40|hard g26 r34|harder o58|here k34 l26 m-32 q-41 t32|holding f25 s25|home t40|important b35|in g-35 i27|it s28 t82|just t42|less r-31|like f28|live t-34|long o33|looking t-37|lost t-28|mended c32|more d28 m28|moved q52|moving f39|my f33 t-37|never f31|next f29|no f-33 o27 t86|nobody i27|not b55 h-47 q-33 t27|nothing n27|now c-28 j44 q57 t71|off f-28|ok c28|on e80 f27 i51 j67 k59 o-29 r39 t-30|one m34 r-33|only i29 r32 t50|open j-34 o-31 r40 t41|our b85|out h-26 i-31 n40 t-28|over m59 t85|paid t-27|proud n49 t44|quiet s40 t34|ready o27 t62|real g27 t-32|really b29|recruiting t40|secure t38|seen b29|shut q-45|slow i37 t-27|something o28 t31|still d-27|struggling t50|talking s34 t-37|testament n-45|that e30|the f-40 k26 l45 m77 n-34 o45|there k28 l56|this q30|ticking j69|to f72 o-26 t-34|too h27 i71 t-38|two a25 t35|under q28 t-26|up q-47|waiting b26|watching j53|what b48 n79 o35 p68 s-31 t67|where f-26 i27|with f-30 g29 t-44|worked t28|working q61 t-64|wrong i41 t34|your d30 m84|yours t57
islands|t33
isolation|h31 t-30
issue|d25 i38 m130 t90|tracker t51|with i29
issues|t28
it|a35 b-60 d-43 e-41 g-76 h-36 k-54 m-47 q-39|'s a42 b74 c-30 d-56 k62 m100 o56 p-29 r-49 s-25 t49|<emoji> j-55 k25 n47 r27|<link> s35 t32|<name> a31 t32|<number> a55|<somebody> f47 o28 t35|a f45 t37|about c39|adds r38|after r44|again f-26 i44 j-33 s27 t-52|all f49 n28 o61 r-41|and c28 i-48 l-25 o36 q36 r-31|anyway f38 n30 p48|as a34 i28 t-27|at e36 o-34 r64|back f63 q36|be d27|before a51 i37 q25|breaks t42|but l31|by j25 t-52|came f-37|can i-27|comes q59 r-34|cost f43 t-47|costs r-44|could j31 n39 q27 t-33|did t67|does a51 f35 j-26 m40 r-33 t77|done n27 r35|down f-39 r33 s26 t-28|ends t40|first q29 r31|for n-36 p-26|free k26 m30|from p27|gets j32|goes f-34 q-37 r59|got t-45|had t-27|hangs t-28|happen i28|happened o26 s31|happens o38 t-26|has q-26|here n30|holds t42|if r30|in a44 c27 l25 o-56 q-29 r27 t-45|is a29 d34 g39 h26 k-33 m-33 p51 q-26 s49|just m42|keep t52|keeps q28|known f47|left i29|live m30|looks f-30 r-35 t-66|made a27 f-40 p26 t42|makes t-26|means k28 t42|myself t50|needs i45 t56|never t36|no t-44|now i75 s30|off r45 t-34|on f32 r-55|once t34|only d31|or f31 j27 t-36|out d32 o30 t45|over c-35 i31 t-26|paid c53 t66|passed t62|pays b26|perfect j31 t72|rains c33|really t-35|right f-27 t60|saves r-28 t46|says a-26 f-36|ships t33|should f-26 i29 k27 p30 r85|shows i26 t34|since f33 i29|smells f59|so c43 f-33 m25 o44 t-37|sounds f53|started a44|starts r59|stays r-44|still i33 r-45|stops q37|takes e45 j30 m-27 r-43 s43 t49|ten t43|that f26|the a-32 c29 f49 o-26 r39 t-47|then r32|there c26 f34 o-28|three t81|through t-31|till l32|to r48|together m26|too t42|took c27 i51 o-44|turns f-26 t33|twice i-36 r-26|under r-33 t-35|until r40|up t38|wants k28|was h29 i-30 m-27 q56 r-63 t-28|we i41 n33 q29 r-26|went t-46|when t28|will a-44 m-30 r51 s-47|with a59 i-25 r63|without t-38|would f-41|write i26|wrong j33|you m27
item|f33 r60 t99|<number> r57 t-34|free t53|to t40
items|f36 t32
its|c-28 g48 h-32 o-27 q43|<name> g42 q31 t-37|own r-28 t27|primary i44 t31|way e28 f39 t36
itself|q-46 t-35
jabs|t-27
jacket|t-34
jam|d27 e28 f39 l30
january|t35
jars||of f40
jaw|a25 k39 r30|dropping k42
jean|p74 t33
jelly|f50
ji|t50
jigsaws|f47
job|a-47 c-27 h-25 o-28|fair t79
jobs|f-29 h25 k40 m105 r-36 t128|are t29|will t39
join|b50 c-29 f-42 h72 k46 s-28|<number> h151 t42|a g27 k27|the b41 j35 r-42 t-87|today m43|us p32 r61 t68
joined|i-32 r-27 t-42|the c26 g33
joining|j25|fee j30
joint|t-50
joke|c27 f84
jokes|o26
journey|f-41 g42 i-32 m100 q-27 r-36 t-88|and m26|of k46|through k47|to g47 m47
joy|m73 t34|to m26
js|t45
judge|c40 f39 m30 p33 t74
judged|t52
judges|n52 p-56|and p-56
jug|o40
jumped|r27 t45
jumper|t-33
jumpers|f58
junction|o29
juneteenth|t53
junior|q-29
juniors|t-39
junk|r28
just|a-66 g-38 h52 k61 l-27 n56 q-26 s26|<number> k27 m61 r-33 t-66|a b76 f-29 t-63|as r46|build m34|call t30|can t27|checked f54 g37 t63|getting n36 t-32|got s51|have s30|left t72|like l27|lost t32|me d25|one h48|passed j27|released t32|said f40|say s39 t-33|take h30|tell f32 i26|the f28 m-28 t-44|three h27 t42|turn q26|voted h53|write o39 r28
justice|m35 t30
k|m30 r34 t67|<number> q30 t26
keep|a27 c-49 e-42 f-43 g-33 i-51 p-27 q-32 r60 t38|<name> t47|a r40 t26|asking a51|going m26|it t-44|one d32|saying f40|scrolling s25|the o-27 q-38|their q26|up k26 t37|you e-29 n57|your t-51
keeper|t-28
keeping|f-50 p27 t58|it t29
keeps|a54 f30 h36 p-26|a c33 h48 r27 t39|bees t27
kelvanta|t55
kept|c70 f-29 n-41 o-31 q52|<somebody> f-37|a c48|for q35|the i-34
kerb|f33
kettle|c-38 f143 i-39 q-25 r57 t-41|'s f85
kettles|m27 t45
key|b41 n-36 p-34|in t39|stakeholders t-44|the t31|to a42 m29
keyboard|f31 i27
keynote|c-27 n96
kg|a35 r31 t-30
kick|j26 m28
kids|a35 f45 h45 o60 q-32 r46 t91|in h28 t103|who f26
killed|c75 t93
killing|t35
kills|a29 t37
kiln|t-32
kilos|f55 t-43|this p-29
kind|c35 i-34 l-26 o53 p33 q28 t-34|of j25 m34 o31|to o31 t45
kindly|c42 n38
kindness|m38
kinds|m37|of m40
kiosk|o28
kit|t-77
kitchen|c45 o-30 q32 t-68|and c30
kitchens|k27 n44
kitten|s-26
km|h42 k27 r-29|of n25 p28
knee|c31 l-64 o76 t-70
knees|f30
knew||<somebody> o26|that l-34|the t27
knit|q29
knitted|c50 t-46
knitting|c41 e39
knock|r30
knocked||<number> t31
knot|e36 t30
know|a-44 b-28 c-46 h50 i47 j37 k-40 l36 m-51 n42 o44 p-39 r30 t-50|<emoji> h25 s-29|<name> f34|<number> h37|<somebody> o-30|about r26 s31|and c26 t51|because t55|by r26 t26|how b28 i32|if i32 o26|it g30 i-27 j68 m-26 n27 o64 t-40|so t25|some t-26|that h45 i-27 j33 o100 t-31|the t52|we l-30 m26|what a25 f33 l-25 n-31 o47|which f-28|who j41 l27 n100|whose l40|why a32 l56|yet i46|you m49
knowing|t-45
knowledge|r35
known|c41 f33 i26 p-26 r-39 t-52|that c39 f48
knows|c55 j33 l40 r-30 t-45|it j31
kwh|r39 t-35
l|t-60
l2|t30
lab|a-35 k32 t28|at t32|has t59
label|a45 c-25 i35|'s t41
labelled|f54
labels|c39
labor|g26 t27
labour|t94|of t94
labs|m27 t26
lack|o47
lad|f39 t-33|who f30|with p28
ladder|f33 m32 t-35
ladders|f45
ladies|q-30 t-47
lads|f28 p56 t-37
lady|c-27 i-26 o34 t-53
lake|t29
lamb|f26
lamp|j26 q32
lamps|a27 l-27 m42
land|s66 t36
landed|f-26 n35
landing|c-26 s40
landlord|r51 s48 t-45|must t29
landmark|t-33
lands|q32
lane|f29 p35 q52
language|g58 k30 p27|is m28|on g70
lanterns|j51
lanyard|f45
lanyards|r42
laptop|n28 t60|in t101
laptops|t46
larch|t36
large|q-34|print t-43
larger|r29 t31
largest|n54 t73
larkfield|j27|<name> j27
laser|t-28
last|c-35 e-39 f37 g-41 j105 l-82 n-30 p-28 q-34 s-35 t-69|<name> f-60 r41|<number> o26 t36|bit c40|chance j34 t28|few j52|mile g34 n27|minute j-32|month a25 i58 t36|night c-33 t84|of f39|one q55 t-42|quarter h35 t-32|summer f-31 t44|three r37|time f39 t-43|week r27|weekend k31|winter t-37|year h-49
lasts|r27
late|i-30 j42 k-26 m-32 p-50 q47|and i29 r52|fee q27 t30|it i-45 t78|on f69 t60
later|c34 d40 f-27 j-34 n82 s29 t64|<emoji> d-36 s33|they o26|we m47 t28
latest|s42
laugh|f33 m27 t-27
laughed|f39 t42|at r26 t32
laughing|f54
laughter|k47
launch|h63 t-36
launching|g32 t31
laundry|f28 i29 t-28
lavender|a26
law|a54 m48 t88|and f41|enforcement m25 t42|to n29 o26|today a66
lawn|f74 t80
lawyer|j26 t-31
lay|t49
layout|t40
lays|t33
lbs|h30
le|r60
lead|j48 m46 r33
leader|d35 t36|who t39
leaders|k37 m59 n28|are h-26|do t32
leadership|g61 m105 p-37 s-28|looks m38 t65|on m52|team n-27
leading|g-27 k63 t-30
leads|h83 i36 t-53
leaflet|t-44
leaflets|t26
league|a29 j25 t-27
leak|f30 t30
leaked|i45
lean|f27 g29
leap|t-28
learn|b45 c30 k40 q33 s-29 t26|a k27 t52|and b27 q60|more b29
learned|a-36 f70 m42|the c-27 f35|to f33
learners|r26
learning|b28 f54 m58|and m26
lease|c27
least|i-29 j37 t44|<number> r30 t45
leather|f-27 t77
leave|a-53 f-29 g-26 j-43 m59 n-39 o-28 q52 r74 s-26 t-31|at t81|the f-47 o25 p25 q-47 t54|them q57 r36 t27|us q39 t-25|with i27
leaves|a-30 c-47 k36 r31|the f27 h30 k49
leaving|j28 t-41
lecture|t-29
led|g61 k-29|by t-31|the t43
leeks|f34 m30 t-28
left|b-26 c-29 d-27 g-47 h-51 i47 j92 k-51 m-61 n-50 o-63 q-53 t-51|a a-27 r-32 t35|and j38|at q26|behind j54|for t29|handed a25|in c-28 h-27|on t-33|the a29 i39|to c29 j58|us a27 e30 s35|when j-28|with a28
leftists|j42|in j42
leftover|c32 t44
legacy|r30 t-41|<name> t31
legal|f43|advice t-26
legislative|f29 t40
legs|r57
leisure||centre r25
lemon|f94 t-26
len|c30 f38
lend|l59|<somebody> f29 t46
lender|r42
length|f50 r38|of t29
lens|q-33
lent|p27 t-31
less|f-53 j26 k26 o-29 r40|plastic t28|stress k29|than h-29 j27 r31 s25 t-77
lesson|i41 t-60|<number> i28
lessons|m43 r-26 t-33|from s48 t46
let|d40 f-52 j33 l-34 m31 o-31 q-74|<name> k49|<number> h50|anybody t42|it r35|that m28|the i57 m38 t-32|them r44 t37|us a29 c29 f-54 g49 i-35 k-30 m-31 q-25|you t32
letter|a68 c26 i38 j-44 l-39 n-27 q-35 r40|and f33 r33 s29|from o29|is a30|of t26|on f42|or t30|saying t36|to a49 t46
letters|a42 f-50 o49 r56 t44|go a29
letting|a-28
lettings|t-31
level|g29 j-42 q-65|<number> q-48 t-45|in g27
lever|c42
leverage|g33
leverages|g60
leveraging|g75 t-49
libraries|t27
library|f-39 k-33 o52 q70 r-29|<number> t86|on t33
licence|q-32 r-25
lid|a36 l26 r68|is o37
lido|i32 q32
lids|i51 t-39
lie|h53 o27 t-34
lied|t80
life|c-28 d37 h70 i-31 j32 m127 n-37 o27 r-58 s-36 t-37
lifeboat|c35
lifelong|t36
lifetime|k40
lift|o44 p28 q96 t-53|'s t-33|at q27|it r26|the a30|was o38 t45
lifted|p-31|<number> p-29
lifting|f31
lifts|f-29 q34
light|i-29 t52
lighter|k29 t49
lighting|r26 t33
lightning|q35 t30
lights|a57 m30 o42 q-74|on r31
like|a-36 c-31 d93 f68 i-42 l28 o35 p-52 q-38 t-30|<name> s30|<somebody> f25|a c-28 f38 t-54|an f38|and d76 o29|everybody j28|everyone f27|for d33|if d26|it f45 t32|minded g41|my t49|never k31|other n46|that f-32 i32 t-27|these n48|this d-59 e65 k42 t-34|to a34 c-39 l38 r-40 t25|us n32 r35|we b28 n48|you k32 q27
likely|t30|to t47
likes|d38 e117 f29 i32 t-39
limit|i-28|<number> j30 r49
limited|f-36 j227 m-29 r-29 t-51|to j58
limits|a25 t48
line|c25 j-36 o-69 q26 r26|<number> i-31 r32 t82|at q40|for c40 f26|from c42|is a-26 c-26 q35 t37|of t-36|with t-38|you t32
linen|k55
lines|f27 t50|and r26
lining|h25 r28
link|a-26 d-51 i32 k-30 m-36 q28 s28 t-36|and r35 t30|below t-28|expires j-25 t39|in s32
linked|t-29
links|t52
lip|r32 t-28|and r29
list|e52 f-43 j37 l39 p-31 q32 r-36 t-38|and f37|at r47|by t-48|for i26 q-31|in c43 s32 t-36|is a30|of c38 f-32 i45|on i28|with t28
listed|i36
listen|b75|to t31
listened|p30 t-41
listeners|i41
listening|b76 g49 t30|to f32 t32
listens|m30 p59 t69
lists|t41|<number> t30
lit|c26 f25
literally|k27 m29 r39
litres|h59 t-33
litter|p29 t41
little|h31 j73 m36 n-25 o49 q-34|<name> o55
live|m33 n-47 q28|and t-29|at t30|in q25|on g27 r25 t-35|with j67
lived|f-27
lives|c-25 h40 j25 m102 n31|and m41 n27 s26|in m26 t-26|with i31
livestock|t75
living|f-34 h27|with g32 h36
load|b29 q44|it t42
loaded|i30 t-28
loading|q28 t-32
loads|i46
loaf|f-29 q42 r31
loan|a43 q-29 r33
loans|c32 g26 q-28
lobby|f27 j30
lobbyists|t89|are t63
local|g-30 j-27 k48 q-35 t-42|time t48
location|a30
lock|a34 j67 k49 t-32|in j91
locked|f31 i38 t-49
locks|a34 o27
log|k27|in k30
logged|a37 f-26 t60|<number> a34 t52|in t56
login|i46 o30 r47 t-45
logins|i29 q28 t39
logo|t108
logs|f44 i-31
lol|f28 n28 t28
lonely|m-29 t42
long|j44 n-30 o36|and a35 t-38|enough t48|overdue t60|time t33|way o39
longer|f-40|than o42
longest|t-26
loo|a36
look|a-71 f44 i-58 j44 k-32 m-29 n37 p-37 r42 t-27|after b29 o52 r-28 t-40|and a29 l41|at a-27 c25 f-53 i-28 t-27|away j52|for r57|forward g43|into t28|like f32 s27 t32|of q26|over r48|the j28|up r40 t29|who n27
looked|a36 i39 j-35 r-50|after o37|at a33 o-27|this j-28
looking|m-35 n-33 q-30|at f72 j49 t38|for q-32
looks|a36 m33 o-34 q45|at r46 t27|like f32 g30 t38
loop|t-32
loops|t31
loose|i57
loosen|i77 t63
lorry|q36 t-54
lose|c-38 f-35 h90 j92 n48 p30 t-27|<number> t46|a n28 p43 r28|it i32|the o42
losing|p29
loss|g50 h29 q29|of g29
lost|a-78 b-30 c-25 f33 i73 j-31 o111 p-40 q-65 r-62 t28|<number> f69 m29|<somebody> k31 o44|a f27 t32|everything h26 o80 t54|in t44|on o29|one t-31|property t-39|the f-29 i38 p27 t-39|their i46|time g29|to t41|your i25
lot|c31 f47 i28 t-35|<number> a27 i55 t-25|about n32 t26|of s40 t36
lots|a33 t-40|of a37 f33
loud|f52
lounge|q29 t-47
love|d56 f40 g49 k97 o-30 p-26|is t25|letter f35|our t33|the k27|this t42|you b-33
loved|b26 k63 m-32 n26 t-26|by k76|ones d28
lovely|c57 f52 p62 r-33|to c31
lovers|t-32
loves|b29
lovingly|k85
low|f-39 h63 o-32 q-48|in h29
lower|r32
lowest|g29 t33|since g30
loyalty|m49 r26 t-31
luck|f26 n47
lucky|b53 q32 t-36
lunch|a41 b-26 f104 o-38 p-41 q34 r-48 t-92|<number> j43|and f27
lunchbox|t30
lunchtime|a47 t-51
lunchtimes|i29 r39
lungs|o47
luxurious|k26
luxury|k73 t-35
lying|t-30
m|o27 q48 t-57|<name> q37 r45
machine|c-30 q73 t-31|is q34 r36
machines|f32 t73
mad|e30|to j32
made|a38 c76 g35 k59 l34 m39 o-33 q-27 t-31|<number> t-29|a a40 t43|by i43|for o26|in i-30 m61|it c30 f45|me s26|no r33 t35|the c30 i26 p29|this t26|to k47 t33|too i-28|us t-31|with t-29|you l37
magic|k115 n29 t-51|and k29
mail|e70 i59 l39 r-42 t36
mailbox|i34 k31 t-29
mailing|t57
main|m-32|character m-28
mainly|f43
mainnet|t70
mains|a37
maintain|o29|a t27
maintained|t94
maintainer|t62
maintainers|t53
maintenance|q52 t26|<name> q40 t-40
majority|t115|of t46
make|a55 b-43 i-27 j28 m63 o31 s36 t-64|a f37 l-25 r27|it a36 r-30|of f39|sure a77 e27 p34 t33|that j30|the m-32 q27 t-32|this s25|up i38|us t33|you r-26 s32|your o27
maker|c41 r52
makers|e30 g28
makes|a-35 f59 k65 l39 r-36 s33 t-50|<name> f35 n31|it i28
making|c-36 h26 i-34 j76 n71 o-27 s25 t-72|the j30 s27|us n35 t28
man|f49 i-26 p37 t26|who f77
manage|o34
managed|f-29
manager|f-48 i40 p-33 q-33 t-94|<name> c39 t26
managers|r74
manual|a50 i25 j30 t63
many|g27 k-26 l-26 q-33|buns i-28|more j27 t73|nurses a26|of a-43 f-26 o34
map|l45 p-31 t-45
mapping|g31
maps|i32 r29 t63
marcus|t61
margin|g73 l26 t40|<number> g74 t62
mark|o32 t46
marked|i54 q-39 r27 t-26
market|c26 f-40 g49 k-27 q-54 t-73|hall q-79
marketing|t33
marketplace|k31 t48
markets|g52 i35 t42
marking|b28 q-29
marks|f29 i38|and t29
markup|g87 t36
marmalade|d30 f48
marquee|k27
marriage|t41
married|f37
massive|t-47
mast|q28 s-33 t-35
master|c29 f27 m60 n28
masterclass|s32
mat|o26 p-38
match|f45 k33 m26
matches|h28
mate|d27 o29|who d43
material|t98
materials|t77
maternity|q43 t29
mates|e46
math|t103
maths|r-26 s29 t-73
matter|b174 r-36|how r-26 t49
matters|a-33 b141 t-111|most k54|to b50
mattress|f36 i31
mattresses|a28
max|t33
may|f-28 g43 k-42 n-29 p-38 q109|also r27 t47|be g34 q-28 t-31|contain i38 q36 r-27|differ t35|have t53|look q37|not t-53|the t39|vary t27|we l33 t27
maybe|r-35 t-53|a f51
mayor|h46 t66
me|f82 g-43 i37 j-48 k-55 m-70 n54 p27 q-34 r-37|a a-28 f-51|about f64|again t51|and i34 t39|anything f55 t81|at p-34|be t49|for c26|here f30|how p57 r30|i t-26|if t-30|in i37|last f-29|on i27|one f40|or d28|tell l29|that n28|the a62 f-41 p32 t-34|this a45 t34|to a-34|what f35 t30|when t41|with l39 q30
meal|h64 r48
meals|n28 t44
mean|f33 i-28 l-26 m-40 o52 t43|it f56|nobody t92
meaning|a28
meaningful|g46 t28
means|i62 k27 q28 r29|for s26|the r-26|to k28 t26|we t33|you t69
meant|c56 i61 t-36|for c28|to p29 t-32
meanwhile|r32 t-42
measure|l32 n59 r54 t57|a f27 t33
measured|i29 l29 t-43|it c27 l31
medal|t42
median|o30|<number> t57
medical|m39
medicare|r54 t64|will r54 t64
medicine|t-29
medicines|c27 g30
meet|c33 g-38 j-28 k58 p30 r-26|<name> k39|<somebody> q33|you f54 o27
meeting|a70|<name> t-34|and t-30|with t67
meetings|f29 m34 q-61 t-42|today q-51
meets|f-28 k58 n30 t-59
meetups|t71
member|a27 b32 c52 f-26 q-30 r-25 t-31|<name> a26 c77|of t45|who t34
members|f-52 i-26 n-61 r-35|at b34|of t47|only k28 t38|save t57|voted t-26
membership|h26 k27
memorandum|t35
memory|f-26|leak t57|of t-49
men|f27 m33 q-33 t32|'s f-25 r30|and m43 o27 t34
mend|m-43 t-28
mended|p39 q28 r-30 t-48|the p49
mends|c35 f42 n30
mental|i34 q-29 r25|health i36 q-29
mention|p55|to c-47 p40
mentioned|f-31 n45
mentors|k27 s26
menu|c27 i-28 q32 t-82
menus|k27
merch|b31
merci|t37
merge|t45
merged|t86
merry|t52|<name> t52
mess|t26
message|m25 t-30|me t-29|us e-26 r54|you t-48
messages|a74 p26 t-45
met|f-29 g31 n-25 s-29 t58|a s-26|the f-44|with t57
metadata|t29
metal|r65 t-43
meter|f-25 t-82
method|h31 k39 n44
methods|t72
metres|q-26 t-42
mg|t-32
mgmt|i42
mic|a28
micro|g31
microphone|o29 t69
microscope|t64
mid|r40 t-75|<name> t-29
middle|r-33 t28|of f28 t32
midnight|d-27 f-31 i-30 j182 o30 q33 r-53|<emoji> j29 t59|<link> j53|<name> t-27|and j46|to t29
midwives|t43
might|f-35 o-41 r30 s63|be r56 t40
migraine|m-31 o95
mile|a47 t-26|in n29|to n29
miles|c36 q-47|in r28|to t87
milestone|t-28
milk|a35
milking|f61|contest t45
mill|c-26 t58
million|c-28 f-29 g-26 h54 j-25 n33 q-30 r-34|to n42
min|q42 r41|<number> c35 t-25
mind|a-26 f43 k38 t-43|the o26 r-33 t-28
minded|g50 m28
mindset|g64 k-42 m42 t-34
mine|c46 f31 r-29 t-44
miners|t43
minimal|t26
mining|t38
minister|t107|says t45
mins|j28 q65 t-50|and t44
minus|a29 q-26 r30
minute|i-34 j35 r87|<link> t57|and t-27|quiz s35 t36|you j54
minutes|a-42 k-39 q-26 r26 t-48|<link> t-28|after t30|ago i25 j28 t35|and n43 o44|any t42|are t-50|at a25|by i27|for j28|from n30 t-26|if r38|in t-38|late t-25|on h27|online t39|or t38|then p26 t-28|to q-38|with f-26 o35 t-40
mirror|m44
miss|i-31 j142 l34 m46|a j42 m36 t54|it j32 t-38|you t61
missed|a-47 c-33 h80 i38 j29 l34 t-28|<number> h57 t41|appointments h38 q27 t-27|it i35 n30 t57|our t32|out j34 t-28|payments t26|the j28
misses|f37 s26 t34|you t64
missing|a29 f49 i40 q-70 r-42 t26|out j30
mission|t-26|to k39
mistake|a-29 f-45 h36 i141 q-28 s107|in i35
mistakes|o28 s26 t-49|in f25
mit|c27
mix|m27 r45 t67|up t35
mm|q-26
moan|f38 t25
mob|t67
mobile|q-27 r79 t56|office t92
mobility|g38 n56
mock|t-30
mode|a77 f-28 k41
model|f-43 g57 i30 l29 t-32
modelling|c27
models|t47
moderate|t33
modern|g38 k48 m38 t-38
modification|t27
moisture|t46
moisturiser|k72 t49
mold|t33|in t33
mom|t82|is t90
moment|f145 m62 q30
moments|b-29 k32 m31
momentum|k29 n29 t-26
mon|t-37
monday|i48 j27 t-27|motivation m32
mondays|t-30
money|c-26 f-33 m-39 p-28|'s o38|is o31 t-30|went t34
monitor|t26
monitors|i29 t39
month|p26 s-33|'s a25 i35 r30|<name> c30|<somebody> f30|a o28 t-28|and m46|for t27|i f26|in o27|of a41|on q28|the t61|we i30
monthly|r55
months|a-43 h42 k-28 m-38 o-40 q-41 r50|<number> h57|ago t31|and h26 r46|for f38 j25|late t26|of g33 n26|to i47
mood|a29
moon|g29 n35 r41|has a-31
moor|d29 p28
mop|i51
more|e-60 g-26 h62 i-74 j-44 k50 o-53 p-47 q54 r-41 s47|<link> t31|about b29 c28 t38|and r-31|at s45|expensive t40|for a68|important m-25|likely t38|people d36|than h30 i-51 o32 q-54 r45 t-46|to l26 t39|you k25
morning|c-48 g-40 j-47 k-43 m-48 o34 q45 t-31|<name> t46|<number> q-39 t-34|and p-35 r-40 t-52|in o30|to i27|with c52 f40
mornings|f28 i-30 k78 l32 m29|with f40
mortgage|h31 i32
moss|t35
most|b-44 i-83 p-51 q-29 r48 s43 t-52|<name> h29 m25 s82 t39|back r38|is t45|of a28 c43 n-30 p-43 r-32|people a-32 j35
mostly|c62 f62 i32 j-27 m-25 o-51 q37 t-57|in q38 t34
mot|q35 t-60
moth|c28 t-36
mother|c69 f31 j27|in f32 j30 s27
motivation|m33 t29
mountain|m37
mouse|f42
move|a28 g57 i-35 m-33 n30 q30 t34|anything t86|it f52 r29|the r-27|to q59
moved|c-30 n35 q108 t-40|and t62|from n49 t40|our t33|the a51 t-47|to a-34 f37 q116 t-52
movement|f-41 k-37 m76 n57 t-68
moves|a-29 i-26 q59|to q65
movies|t55
moving|a-28 n50 q39 r68 t-37|to f29 q32
mph|q40 t-28
mr|a27|<name> a31
mrr|t61
mrs|c33 p38 t-28|<name> f29 p43
ms|c44|<name> c44
much|b-27 f45 m-29 q-29 r-37|more k27
mud|f43
muddy|t-37
mugs|f46
multi|n37
multisig|t48
mum|a44 c-45 f35 i-41 m-25 o36 r-34|'s f-28
mums|t44
mural|r30 t48
muscle|r28
museum|g31 t-41
music|a38 f36 k53 m65 o55 q-31 t-81
must|e64 f52 i-47 m-54 n30 q-42 t48|be e55|follow e29|give t30|go j28 q-36 r26|like f37|not c26|reach q38 t-43|read n50
mustard|t28
mute|q30 t-29
my|e-31 f109 g-46 k-62 l-40 m66 n39 o-59 p-48 q-81 r-59 t115|<name> r-26|<number> j29|amendment t27|aunt a27|brother f39|car t-29|colleagues t64|constituents o49 t31|dead m55|district h39|family t36|fault i34|first f28 t-55|flu f27|friend c30|friends f-25|grandmother f32 t28|great t30|guest c36 n-31|heart t25|mind t37|mother s27|mum f41 t44|name t-41|office c26 f-27 t76|opponent t33|own a33 f52 i30 r26 t-80|pay t27|phone t30|prayers t39|review i27|sister f27 t62|son t26|staff t74|state t45|statement s36|talk t-27|team r60|trip t65|uncle f40|watch f-39 m103 t39|wife f48 t-29
myself|f69 t30
mystery|s70 t34
nail|r26
nails|r27
name|d26 g-34 l76 o31 p42 q-39 r-32 s27|and o31 t88|in c27 t-30|is a31 d25 t-59|of f27 o34|on t-48|our d31
named|f29 n65 t28|<name> n36|a g59 n50
names|c81 i-36 j53 q-30 r-28 t-64|and c44 t32|are c35|in c-27|names c-28|of c85 j27
naming|c34
napkin|t26
nappies|q50 t35
nation|n34 t73|'s t33
national|t80|<name> t36
native|j28
natural|k27 n29
naturally|t41
nature|k45
navigate|g35 m42
navy|f75 i-28
near|f-47 l38 r-40 t42|<name> t41|the t-32|you t28
nearer|i27
nearest|f-31 r91
nearly|i-45 o33 p41 q-33 r33|did f-29
necessary|t76
need|a-28 d-26 h-26 i-60 j-54 k50 l-65 q49 r53|a f-29 o-54 t-34|about q26|an r52|for g28|is b30 t53|it o27|not t-61|one o32|the o-26 t-30|to f39 g-31 o32 r28 s26|your q26
needed|a-34 c-34 j-25 l-29 m-33 o28 r68 t-46|<link> r36 t-28
needle|s29
needles|o39 t-32
needs|h-28 i47 m27 q35 s-27 t-66|<number> i43 j29 t41|a d45 i28 t-35|this d39|to i29 m28 r38 t34|work d-63
negative|t33
neighbor|t46
neighbors|f68 j27 t123
neighbour|f-29 o27 t96|who o36
neighbourhood|j25
neighbours|a35 f26 j45|who r28
neither|j55 t-35
nephew|t-35
nerves|o29
nervous|o54 t-25
nest|i26 l26
nestled|k58
net|g58 m48 n26|worth m57
nets|n31
network|d40 i-28|is m35 t47
networking|t-30
networks|n-30
never|a-62 e-25 g-28 l-38 m37 n28 p-33 q-25|ask r49|asked f-31 g32|be t29|been c-26 t-47|before k31|call t33|did f-26 t49|forget m33|forgotten t45|had f-33 t41|heard r38|look s27|once f85 p41 t29|run n28 t27|stop n31|stops n28|used o29|will t32
new|b-37 e-54 j-56 o-28 p-30|<name> b26 c-58 g33 k75 q-41 r-32|blog s26|chapter s26|date q64 r-29|dialysis t30|in c34 q-31|lid o37|logo t46|mat p-40|members t-28|menu s27|one f-31|ones a56 i34|range a-67|season m32 t50|study r42 t41|timetable l26|to i39|way k30|you m110 t55
news|i35 j-28 s26|for t71|out t41|this m29 t48
newsletter|a38 i26 k51 s78|and t43
newspaper|c27 s38
next|e46 f-41 h-28 i66 m-39 n-38 o-63 p-56 q48 r-41 s30|<number> j76 l28 t67|day c31|door i-29 q29 r32|generation n-27|one t67|step l-41 m32|time t-32|to a-29 f56 i-28 t-51|update i34|week f33 s49|word q41|working t30|year j29
nf|t34
nhs|q35 t-52
nice|c49 i-32 p44 q30 t37|to f27 t41|try t46
nicely|f32 j26 p29
nicer|t-26
night|b-26 g-43 j-29 m-44 q28 r-40 s-42 t-40|'s r40 t28|<name> i29 n26 t-40|<number> t46|and f62 q33|baker c-29|before t35|bus i25|is t31|shelter t-41|shift c70 f29|with c-28
nightly|t44
nights|f104 r-26 t-28|<number> t33
nine|f41 h44 k-34 m-37 p89 r-36 t-72|<name> t26|calls l-29|days l28|in a34 t42|the p26|times o25 r45 t-29|weeks p25|year c26|years t60
nineteen|c32 t-84|years t-35
ninety|a-26 f-33 i39 q32 r38 s27 t-33
no|b-62 c-46 d-34 e33 g-48 h-67 i-28 k-39 l-39 m38 n-55 o48 p-33 r34 s-35|<link> f76 t44|<name> r32|account t46|amount t33|and a29|appointment o43 r84 t81|better i27|black f38|booking r48|budget c27|business t38|card t-26|cash g29 t41|charge r-33 t-65|date i37|difference t29|email r26 t-31|eta i85|excuses i27|fee r37 t-47|fire q26|form r-33 t-37|good i44|i t29|idea h30 p27|injuries t48|longer m47|meetings q-51|money t85|more f57|music a27|need f-26 q-49 r88|obligation t-47|on m34|one f-51 m56 o50 q-32 t30|other n58 t-37|place m60 t41|plan h29|questions a27 o52 t27|receipt t-26|sign r64 t-37|slides j31|speeches t34|thanks j77 t57|that i52 t-35|the a59 f37 i-25 q-26 r25|to j37 o-28|water q30 t-28|we a30 t50|you o50
nobody|a-50 c-48 d-27 g-36 k-32 m-28 o121 p-26 t-66|'s o45 q-29 r-27 t48|asked f35|can i41 j28|checks o36|else e31|has t56|in f36 i52|is s30|on n29 o27|should a31 i-33 r38 t42|tells t-38|wants j42|was o-29 t-36|will o47 q35 t-38
node|t104|is t40
nodes|t65
noise|m27 o40 q48 r38 t-37
nomination|c32
nominations|f41
non|d27 g45 t42
none|f-30 g-29 j-28 k-27 n-27 q58 t-74|of n-26 t-40
nonprofits|t35|in t35
noon|c-43 f-41 j-31 k-26 m-34 p-25 q89 t-51|<name> t-36|and a31 i25|for t41|on q61 t-37
normal|f-26 i-25 r-36
normally|r34
north|i-31 q28 t-64
northern|t71|<name> t29
nose|r33
not|a-51 b-69 c-46 d-76 g-93 h-35 i47 k-53 l-80 n-25 p-51 q42 r27 t-25|<name> f30 i32 q62 s90 t-42|<number> f-32 i116 q47 t-28|a b77 m72 o32 q-31 s-26|about m121 t-36|affected t69|all c27 k26 n46 t-29|alone d28|always r42 t-39|an b29 f60 m33|and i-34 t-38|answer t36|any i56|apply t-29|ask o37|at m31 q27|be h83 i-55 j38 n25 o32 r-48 s-46 t37|been o48 q30 t35|begin n36|believe s115 t-50|bother i26 o26|bring f25 t59|build t30|by r26|call r52 t39|care t47|change t-36|changed f33 r-27|charge r39 t30|claim f30|come j53 o32 p26|count o41 t75|cover i-30 n38|cut r39|deliver t36|discuss t40|do j-39 m-34 o-37 t-27|done t55|drive t51|eat r36 t38|even f-34 g30 t30|expect t34|explain o29|fail l-34 m28|feel f-25|file t42|find i47 k27|fit r-32 t34|follow k48 n58|for i-27 j50 r39|forget j-31 p32|from i-29 q36 r64|get a47 f-25 i49 o45 t-43|given m34|go r-30|going m60 t31|good a68 i32|got l27|hang j69 r-26 t-25|happen i32|have b31 e-28 i-26 j-34 o27 q-35|heard i34|hurt r60 t45|in f-43 r35 t60|included t75|just f-46 i-30 j-47 k78 m53 n-29 o-29 s-31 t-83|know h33 i129 l67 n-28 o-41|last j53|leave o41 r-29|let d28 f28 j51 t34|lift t38|like i45 n28 t26|logged t56|look t26|looking r31 t38|love d26 k27 t32|make a-39 r-60 t61|manage o33|matter o27|mean t32|mind t-26|move t-26|moved t61|my m-26|name j40|need m-47 o40 r-33 t45|needed t-34|notice t53|on m93 r28|one c33 f-27 i-29 k30 t119|only r28|open q32 r36|opened o76|our t44|ours a28 c51 t-49|own r25 t26|pay f-25 o-29 r42 t69|post f-33 t-26|pretend i55|promise i50|put r-35|reach q33 r32 t30|read a26 f56 t-36|ready s80 t-67|reply f42|run g28 q31|say c36 f-62 j33 s87 t112|see r-25|sell a29 f27 t-36|send e30|share t48|shout f43 q28|sign r40|sit q33|so i-34|sorry j26|stop a42 f59 m57 t55|stopping q29|sure f63 t-64|take p62 q58 t-34|talk t-28|tell i33 o54 r-39 s65|telling s25|that s31|the a-48 i30 o27 r45 t52|there i30 j40 o48|think r27|throw t61|to a-33 c64 i-50 m35 n39|told r29|touch t32|try q57 t-31|tumble t69|understand t40|us f-25 i-32 n27 r54 t-36|use r-25|wait j39 m-29 o-34 t35|walk j49 t-36|want c43 i-26 m-27 s57 t-33|waste t68|what f50 o37 r-34 s53|where i64 t72|whether t31|work i27 t35|working q33 r-35|write f27 t32|you d28 i49 q34|your j-27 m29|yours t50
note|g25 i47 r61 t-44|for q35|from q31|in g30|saying f29|that q-44 t-34|the i29 t83
notebook|i26 r28 t-43
notebooks|t48
noted|f40 g30 t-26
notes|f-32 o-39|for f26|on a50 t88
nothing|b-29 e-27 j-27 m-32 n-30 r34 t-30|and c46 r-32|at t34|beats k42|but h25 p50 q-27 t62|for i35 m43 t-26|if o41|in q32|less m-31|new i38|on q28 r39 t-31|to f-28 o28 r47 t-31|you t31
notice|a-55 c-27 f-41 i-26 j-35 q102 r79|<name> q38|to r54
noticed|f-47 m79 o-28 p27|the i27|you t67
notifications|t25|on t25
novelist|t30
now|a69 b-37 c-33 d-63 i38 j62 k-27 m-72 o-70 p-49 q43 r-40 s-71|<emoji> e25 t-37|<link> t-68|<name> h92 q38|<number> f-32 j-51 t35|a a43 t75|and l35 t-43|apply q32|as q27|at q39|be i25|for r26|goes r42 t59|has a26|have t27|i m28 t-29|in k25 t-27|is a34 t-30|it t101|keep m27 t25|live g27 t-52|not t76|off a30 t42|on a-27 f41|open k28 t25|or j26|our t25|ring r39|so r28|the t-31|they t70|to a40 j40|with a29 c26 i32 t42|you h25
nowhere|t26
number|a-42 b38 c-34 e-36 f-47 i45 j-51 k-43 l-36 n-43 p-33 r42 s91 t-30|'s r34|<number> c-30 h28 q28 r-39 s132 t-72|and o30|by a29|in t37|is r46 t-29|of i27|on q-34 r29|one t45|to q28 r44 t-30
numbered|p28 t35
numbers|a-27 c-30 i44 q31 r28 t-51|are i32 t77|in t66
nurse|c49 f-61 i-36 r-71|<name> c36 f-27 t51
nursery|o49 t-32
nurses|c68 i-27 n56 t66|of f35 t32
nursing||home t41
nuts|a71 r45 t27
o|q26 t39
o'clock|f38 t-52
oak|j51
oat|n28 r38 t-31
oath|t80|that t51
object|f44
objections|c26 t55
obligation|g45 t-51
obsessed|f-26 k-27 n88 t-52|with m25
occasion|t-25
ocean|t55
octopus|f83
odd|t38
of|a-30 d-29 e-27 l-26 q-54 r-38 s-34|<mention> p26|<name> f-62 h-34 j72 q-35 r-48 t35|<number> d26 g-70 h26 m34 q28 t33|<somebody> a33 t-26|a c26 j-25 k58 l46 m51 p-27 r-52|about c40 f-38 i26 t29|address r-26 t-50|all c39 o39 t-36|an m40 q34|another f27|cash i26|children t41|choice n31|course j27|each r62 t96|every s28 t-52|everyone t62|everything k-41 t-38|excellence n33|first h26|five q28|four h34 o39|hard n25|hearings t45|hours i47|it n-35 q57 r35 t-49|its g34|keeping t42|last h27 t37|life o25|like g30|love t79|my n-27 t28|one j26|onions q-30|order q32 t-51|our d38 g-39 j-25 k-54 n-26 r-32|ours i30|passion n61|people g26 h65 o40 t-50|plan n31|plum e29|selling f-31|senior h-39 i43|service g31 t-45|someone t35|something m54 t-37|stake t51|stock q27 t42|tea c-35 f-35 m26 o25 p55|that f-25 t-51|the b108 d43 e43 h-66 i-35 p-26 r34 s-31|their n39|them f49 i28 p37 q-44 r-29|these t30|this b43 c30 f-47 g-42 i50 q-31 t-29|those i-56 r39|time t35|two i40|unprecedented n39|up t-31|us a-43 f36 i53 n-34 o37 s67 t47|volunteers p82 t46|water f29 r44 t28|what f-43 q28 r-37 t-27|who g26 t-42|whom f48|wool r27|work f-28 l26 m39 s28 t53|you a159 c56 f-34 h-28 i30 k-39 o74 p51 q53 r-30 t-50|your r35|yours f30
off|g-42 k-75 n-43 o48 q79 s-67 t-38|<name> i27 q42|<number> n28 r40 t48|a c-26|all t-25|and t-28|by a41|everything t71|for t41|in q27 t-44|is r-26|on t-28|our p26 t80|the t33|to c43 d26 f-30|today t-27|until t46|with i32|your t52
offer|c26 g68 i-28 j40 t-60|is g38 t27
offered|f-35
offers|b26 k69 r39|a k26
office|a-62 c29 h41 j-40 k-31 m-32 p-48 q34 t54|<number> f30|and f30 i42|has t-30|hours t91|is t70|on t-37|will i31
officer|a45 f-37 p31 q-34|<name> c31
officers|n27 t74
offices|q-34 t107
official|m-25 t111
officially|k26
officials|o30 t69
offline|q34 r29
offs|g26
offsite|g35
often|a26 f-35 i-27 n46 o35 r38
oh|n41 t-29
oil|r58
ok|f43 i25 m30 q-27|so f34 t-27|with f28
okay|j41 t-52
old|g-44 h-32 k-43 l54 m-39 n-49 o-38|<name> t52|one i33 r37 t39|ones a35|price q37 r-25|sim t28|who c37
older|a38 c-26 f-26 r76 t-39|than i-31 r43
oldest|i37 t67
olds|f39
omnibus|t33
on|b-90 d-32 h-45 k-44 m-43 n-64 s-39|<emoji> j80|<hashtag> m28 r50|<link> t-47|<name> a-31 d-47 f-26 g-58 h-30 k-49 m-38 p-35 r27 t-64|<number> a-26 f-28 g-42 h-41 i-58 k32 o43 p-38 q134 s60 t-45|<somebody> c48 i-30 t-32|a c37 d52 i26 k68 n-35 r42 t-42|all f27 k38 t32|and f28|as c30|at a27 b29|average a28|before q41|both a50 m34|by q35 t82|call r-42 t-64|day g36 o34 t63|debt t40|demand t26|empty j30 t46|every f30 i28|fire n31|fiscal t40|for t-26|four t-34|gas t42|h a31 t43|here i-27 t-46|hold o41 t-25|how t30|if f50|in b31 f-26|it m-30 q-42 t57|its e27|last p25|main a43 t-29|me i40 t-42|my m114 t-50|nights c26 f31|older i31|one h30 i-29 k30|or q26|orders i27 t29|our c42 d47 h29 i35 k-30 s56|oxygen t40|page n26 t-50|purpose t-42|site q25 t45|some i36 j27|stage n40 t-39|that c27 h50 r39|the a-25 b-26 d34 e25 i-33 j-33 k-44 m-67 n46 o-33 p-25 s49 t-38|their g57 o69 p45|them r-32|then r-53|this c64 f-32 i-37 m37 o-26 p-54 q-30 t27|those o26 q29|time c94 o42|to c74 f35 i27|today g56|tonight i52 q39|top o39 r40|track f31 t39|trade m39 t51|tv t42|two m31 t26|until q-42 r34|us f-35 i70 t-53|wet r56 t38|what l-26|where t35|which i39|why o28|with f26 q31|you p34|your j-28 l29 o40
onboard|g30 r27
onboarding|t-29
once|a-37 e29 f29 i-39 n-29 p33 r38 s-26 t32|a r43 t37|it f-26 t66|you h26 k30
one|b-27 d33 e-50 f29 g-56 j-32 k-42 m-56 n-34 q-37 s54|'s q-36|<emoji> m40|<name> t-46|<number> q37 r-32|a a27|about t30|and c66 f-29 t45|are t-25|asked a-44 f40 t36|at t36|back p26 r28 t28|came f63|can t45|click t27|coffee h67|cold t27|day j33 r-26|entry t71|first r98 t54|for r34 t26|form t61|free i44|from a25 f26 i36|go a36|had f-54 i-29|hour a26 t30|hundred n26|hurt t-29|i f-45|in a32 h64 r38|is i-25 q41 r46 t46|it p37|lane q41 t26|left j-32|lucky b29|man t32|more j30|of a-28 j40 l-32 r-27|on t-35|page r-28|person t30|phone n31|place g32 t26|priority b47|question a-30|room r34|should o49 t36|simple s29|so a34 g27 o29|stays t47|that s47|the t41|they m27|thing i-28 s54|till i51|up f37 i64|very c44|was a38 f-50 i-32 l25 q29|we l29|weekend p30|who j38 o33|will j33|wins t64|with f36 n42 o-28|word d58 s33|wrong i39|year t65|you r-39
ones|a52 f-64 j-28 k-30 p-30 q45|and o25 r26 t31|are m26 t-28|can o31 t33|go t30|have i26|that i28 j27|were a27|who f32|with t45
ongoing|t26|commitment t-27
onions|c46 f66 q-27|today q-30
online|c28 f-39 j-35 r-28|or t29
only|d81 g-25 i-54 j110 l-32 n44 p-26 q63 s-44 t-41|<emoji> d36|<name> o28 q26 t-37|<number> f-38 h76 j94 n31 t59|a d27|as f48 q-27 t46|ask f27 t31|for r48 t-37|get j29|have t49|if r34|in n53 t54|need p25|on r28|one n41 o50|takes d31|tell i26|that t62|the k53 t-38
onwards|t-38
op|f35
open|c-34 d-30 f26 g-46 h-55 j-32 n-35 p-58 q48 r44 t-52|<name> k26 t-55|<number> t-39|again f42|all t39|an t38|and b29 f47 i45|as q51 r41 t64|at q36 r59 t104|day t-45|evening p-26|from o27|on q33|source m40 t39|the f55 n29|this j-42|till q39 r29|to q30 s28|until q-30
opened|j25 o38 p40 q26 s50|it o56|the s58
opener|r-32 t28
opening|a27 n-26 r36 t-68|<name> t-25|a r30|bell t67
opens|i51 k-27 q48 r45 t-57|<name> t-58|<number> r39 t38|at i38 q29 t-41|in t28
operated|a71 g26
operating|t37
operation|f28 t-34
operational|g45 t28|excellence g-28
operations|i27 q42 t36
operative|q-31
operators|g34
opinion|g-25 t41|<name> t30
opinions|d42 f81|about a25
opioid|h-27
opponent|f28 t40
opportunities|k42
opportunity|p-26 t-35
oppose|t39
opposite|c28
opposition|s64
ops|i32
opt|r67 t80
optimal|g33
optimised|g25
optional|i51
options|g52
or|a-55 b-42 c-85 d36 e-34 f-54 h-77 i-40 k-32 l42 m-56 p-71 s-79|<name> d36|<number> a42 d42 t-76|a a-27 k38 m-29|after r-26 t49|an r36 t-32|be m27|by r30|call r-44 t39|cancel t64|dm t44|do f41 t-27|have r-42|in j31|it t-27|just r-28 t-46|later t56|lose m25|mail t27|no q49|none q25|not a-28 r71 t-57|nothing o40|on t60|pick r30|regret j44|ring o42|savoury d30 t31|shine m36|so r35|someone f26 t32|stop r45 t53|tag d-63|tell r-39|the t26|two f-27 n39 t35|will j29|would t52|you e30 l-34 o-33|your n30
orange|c-25 o45
orchard|f-25 r46 t-29
order|e-27 f-38 g33 j33 m-32 o-49 q69 t65|<name> t31|before j25 t72|by q42 t-25|for q39|in j27|now i31|the h27
ordered|a39 d26 f39 q39 r-38
ordering|r45 t50
orders|a-34 m32 n27 q72 r-37|over t32
ordinary|t-44
organ|s30 t-42
organic|g99 t57|cotton t35
organisations|h38
organise|p78 t60
organised||by c-26
original|r38 t33
osm|t48
other|a-44 c-44 g-29 j-41 m-27 n86 p-29 q37 t-28|<number> f27|finalists p-55|half q29 r-26|one t29|people r34|side t66|two t36
others|f-30 n117 r-39|could a27 o29 t41
otherwise|e28 i39
otter|c27 t-37
ought|f-26 i70 l30|to f-26 i70 l30
our|a-31 b71 c30 g40 h-28 i48 j-41 l-66 n31 o-107 q-52 r-87 t-33|<name> a32 i-48 j40 k-39 m28 r51 s-49 t54|<number> g-31 h-36 i-41 j35 q47 r-26 t39|ai g30|amazing k-29 t-48|app t26|apprentices p82|award k-26 n29|baby r27|best i-38 t-26|biggest n35|blog t54|bold n-33|brand k25|bread i30|café a30|caseworker a41 c30 t36|ceo g-33 t-40|choir i27|clients h37 n38 t-26|communities g45 t-36|community t32|country t48|customers h29 n25|data t27|dedicated g-32|desk q-26|director c41|district t76|dna b59 m31 n30|door f55|end g45 t27|factory n47|family f27 t57|fantastic t-33|fault i27 t-39|first t-35|founder c-26 m55 t-31|four g36|free e26|future t37|gate c27|growers t39|hearts o59|helpline q31|high t41|in t43|incredible k-26 n-34 t-27|issue t40|journey g-26 m33 t-38|kids f32 t73|last q29|latest s30|library s28 t32|little d29|logo q29|members g-28|mistake i89 t-28|most n35|name q28|nation t28|new d39 h49 i-27 k-50 n-34 t47|next l31|night q28|number b27 t-34|office n40 t37|old c26|online t-35|own r28|page e45|paper t42|partner t33|passion b39 m-32|passionate g-34|people m-38 t36|pricing t54|q3 t26|recruiters f42 t42|refreshed g29|rockstar m58|sale q-39|side o39|site a30|smallest t31|spring j32|staff p-26|stakeholders g39|state h62 n-40 t58|statement t50|strength t40|students p32 t-53|target j38|team k-31|teams t33|test t28|thoughts m43|three r30|top s29|town t-35|two r26|values t27|van p55|vibrant k28|vision g34|volunteers i30 m34|wardens r-26|website j26 t-53|winter q-27|wonderful m-32 p-26|world n51
ours|a-29 c62 i94 j-51 o-30 q-40|are f36|for i77 s26 t47|is f-33|not t50
ourselves|m31 n36
out|a-30 b-58 d-31 g-26 i28 k-42 l-46 m-76 o-34 q30|<emoji> j27 t48|<link> j25 r26 t-38|<number> a67 t-31|again f26 q-78 t-28|an g31 r38|and g38 i-33 j-31 n39 t37|at q-28 r-31|because i-34 t41|before f28 s25 t-29|by n25 p26 q-34 t-46|for j-33|from o52 q-43 t-34|how g26 q30|i f33|in c-28 f31 j42 t39|is f31|last c26|loud t40|of c-38 f35 h80 i31 k34 p37 q50|on f-36 q37|our c46|so q27 t36|the a48 r27 t27|this t-34|to q-29|today a68 r34 t-38|tonight q33|what i37|when f41|why c39|with i36|within j38
outage||the t35
outcomes|g75 t-55
outdoors|d28 f33
outer|r41
outlet|t33
outlets|r55 t76
outlook|g57 t38
output|t50
outrage|m58 t63
outside|a-29 i-28 r42|the t-42
outstanding|q-30 t30
oven|i-28 n28 t-29
over|d35 h54 k-35 l-41 n51 q-40 t28|<name> c-25 q26 r28 t-37|<number> a-49 c-34 f-42 h111 i-35 k-27 n52 o-29 q-30|<somebody> p33 t27|a t-31|and a38|by q-29|five c44 t35|from t32|it i26|my m54 t59|on c36|one p30 t30|the d38 f-28 i-37 p-37|this f41|to o27 p30 q49|two k33|your j28
overdue|t50
overflow|q50
overnight|j42 o26 r29 t-66
overseas|t32
owe|c44 p65 q39 t-28|us f39|you p29
owed|c27
owes|d35 p27
owing|g34 o27 q49|to g34 q49
owl|f30
own|a-57 g-30 k-45 s-29 t-35|<name> n-25|a l-61|and t33|the f29
owner|c-27 o50 p31 r-33 t-35|of f36
owners|f-30 h61
ownership|r51
owns|r35
oxygen|t32
p|c-47 r36|<name> c-26 t-44|<number> r56 t76
pace|t-32
paced|g35 m42
package|t91
packaging|t54
packed|k33 n50 q35|<number> n39|with k27
packs|e28 q34 r44
pad|r29 t42
pads|r39 t-29
page|a38 g-26 m-29 q-25 r-26|<link> t-51|<number> i50 q-33 r64|for e29 t53|is i41 q49 t-40|of s28
pages|c49 q-48|dropped t34
paid|a-64 c25 i-52 o-64 q-34 r-49|<number> t38|a t-55|and l25 t-27|at t37|by c45 t47|cash f53 q26|from t46
pain|f-33 o48 r58 t-35
paint|t-81
painted|q52
painter|c32 f25
painting|c32 l32 r33 t58
pair||of i26
pairs|i34 t-34
pale|l37
pallets|f40 t28
pancakes|f50
panel|a29 r32 t-61
panels|a33 t-57
panic|j-26
panto|j28
paper|p-27 q-28 r26|at f27|in g32|on t42
papers|o57 t-38
paperwork|t64
parade|q32 t31
paragraph|t32
paragraphs|r42
parameter|t27
parcel|a43|was a31 t44
parent|j41 t-54
parents|a28 b37 h27 l33 o67 p71|who a26 p26
parish||of c-26
park|c32 i-26 j-28 o-32 q58 r36|is f33 q44|on q32
parking|a-30 c-43 i-36 k31 q57 r-35 t-35|in t29
parliament|t52
parser|a27 t66|that t25
part|a-25 c-63 f-44 g27 m-26 n-32 q26 t-41|<number> t26|of b37 g37 m-29 p-28 r30|time t-41|two e27 t38
particular|f30
parties|b51 f-26
partisan|m42 t43
partner|b38 h34 t-47|with t-46
partnering|c71 p-47
partners|i-26 k-54 m-38 n27 p-30
partnership|c-33 g25 s31 t-25
partnerships|g45
parts|g27 t73|of q33
party|g60 t79
pass|a-28 i-29 k36 o42 p36 t-52|it c31 m29 t-36|on a-29 o28 r27|the t53
passed|g-25 h-32 o-34 q-33 r-41 t36|<number> j26|<somebody> c50 p49 t-52|away t44|the f40|this p-35|to b26
passenger|a27
passengers|m42 o29 q38
passes|q32 t-29
passing|p59|of t33
passion|b30 k48 m50 n43 t-67|for m31
passionate|k56 t-55|about g31 m-29 t-39|team g-27 k28
passport|r43 t115
passports|r43
password|f38 q-30 t32
past|c-40 f-30 j99 l70 n-30 o-52 q-43|<number> l25|and f28|midnight t73|the i-27 t31|this j38
pasta|f35 t-26
paste|f31 r47 t-48
patch|c45 t-28|<number> t-29
patches|t46
path|o-26 q66|is t59
paths|t87
pathway|g38
pathways|g47 t-52
patience|f-33 o33 r38|and n26 t-36
patient|i-30 p45 t-86
patients|a-27 h31 n35 o64 t36|in o43
pattern|a35
patterns|c26
pause|j25 m43
pavement|c-28 j27
pay|a-42 g-36 h-32 j-81 n29 p-40 q-57 r28 s-28|<number> t33|and r46|back i26|for r-59 t36|it m32 t-27|no t32|the f-28 r-25|us t30|what o43
paycheck|j34 m42 t28
payday|o53 t-33
paying|a26 f-53 j80 q-38|full j63|jobs m44
payment|r72
payments|q45 r78 t107
payroll|f-33 m-32 t-59|in t28
pays|a32 i-29|for a29
pc|i47 t-51|<name> t-32
pdf|f50 r36 t-59
peace|m54 t25
peach|t46
peas|d34
pegs|r51
pen|t-36
penalty|q30
pencil|f36 p43 r28 t-31
penny|m32 p69 r-34 t43
pens|a40 r27 t-28
pension|l-54 n31 q-33 t103
pensioners|c44 t31
people|b43 e-28 f-35 h59 j29 k-45 l66 m45 o51 p-35 q-38 r-28|'s i33|about f-38 t90|and f-36 g-27 m39|are j48 n40 o27|ask a44 f28 n49 t-33|asked a37 r27|can j49|deserve m47 t31|do t58|first b43|forget r66 t55|have a63 o52 t47|i c26 n29|in t44|keep a51 t-28|like j29 k28|lost t58|of t55|on t52|say l30 o25|to j26 q27 t-43|told a31|we h37 i28 n-31 t-26|who b35 f-31 j-49 m-31 p27 q-25 r45 t-40|will j57 s36 t-39|with i70 m-32
pep|f-30|talks f-30
per|f-41 g29 h-44 j28 q-31 t82|<number> i48|cent n27 t-31|house r57 t37|household t31|person t-32|unit t40|week t45
percent|q27
perfect|f-32 k57 m-28 t64
perfectly|k29
performers|g31
period|r-26
perks|b29 k45
permits|t56
person|f-35 j-53 n-36 o39|<name> t31|and f39|in t-36
personal|k28
personally|t-27
persons|a30 f39 t-28
pest|m-29
petrol|t-38
pets|r64 t54|welcome r26
pharmacist|r33
pharmacy|q42 r30
phase|g47|<number> g25
philosophy|k68
phone|g-27 h-26 i-25 j-37 k-38 r70|'s r-30|<name> o63 t-26|call j27 n29 q30 r-34|in f-26 r67|is f25|line t34|number r-29 t93|on r49|to p27
phoned|t-29
phones|i50 q66 r-33 t-59|and k25|are o28
phoning|q27
photo|a30 c57 i41 j-30 k-34 l35 m-34 n-31 o-27 p65 q-42|<name> c44 t-43|by c61|from t34|id r71 t79|of e27 f45 p-31 t40
photograph|f-43 p26|the t55
photographed|r32
photographs|i53 t-41
photos|f-37 q-27|of l25
physics|p35
physio|r48
piano|c-26 f-37 t-42
pic||of t42
pick|a-26|<name> t-52|one t33|up r-46
picked|r-30 t-59|up n40
picker|c50 t90
picket|q-35
picking|j45 p27 t-45|up p30
picks|f27 o-31 t-28|up o-28
pickup|r27 t36
picture|c52 i46 j49 k26 q-29 t-100|of i29
pictured|c40
pictures|a42 i27 r34
pie|f41 h-25 r-25
piece|k44 m29 t-81|in c31
pieces|f30 t-53
pier|n28
pies|f64
pigeons|f39 t-33
pigs|f49 t-27
pile|f36
pillars|g28
pills|o41
pilot|c26
pin|t113|by q30
pinch|k38
ping|k27
pink|f36 t-26
pinned|f43 q-28 t-30
pipe|f-25 r-28 t-41
pipeline|f-25 t76|of t30
pipelines|o29 t73
pipes|k31
pit|r30 t27
pitch|q27|in t28
pitches|t-42
pizza|b29 r50
place|f-27 g57 m49 n-26 o30 p-40|at t-26|on t-31
placed|n53 q51
placement|i28 t-26
places|c-38 f-37 i-35 j42 r39 t-42|are j-26 t53|for j28 t-31|left t-26
plain|f-38 l45 m36 r60|language t37|words r30
plainly|t-29
plan|c-38 h38 i47 r-44 t55|and g30 m26|for i42 t57|here f-44|is f40|on t-33|to t40
plane|a47
planet|n30
planned|f30 q65 r39 t-65|for i33|outage q26
planner|e32 t59
plans|a35 l-40 q-36 t45
plant|e67 q-30
planted|f32 n35|<number> n28
plants|g33 t41|in g37
plastic|f-29 h34 i-26 r32 t66
plate|c37 k29 t-52
plates|m27 n26 t-48|and f29
platform|k53 q-27 r48 t-28|<number> r51
play|c-31 f57 i-32 m63 o-26|it c25
playbook|e43
played|f52 t-54
player|f26 p30 r26 t-29|who c38
players|t-68
playing|p-44 t-48
playlist|k33
plays|f34 t-39
please|a-31 c-69 e-28 h-28 i-46 j-62 k-51 m-70 n-55 p-49 q37 r-54 s-48 t-32|allow t47|be b35 g28|check t-34|come f35|contact t33|do f-44 o62|go t32|keep o26|no f29 t-29|put r-30|ring f-31|send t30|stay t70|stop f82 q29 t-51|tell l39 t-27|they r26|use q41 r-31 t30
pleased|c30 l34 t-36|to c33 l34 t-33
pleasure|g35 t27
pledge|d30
plenty|i-27|of r31
plot|r-29 t-61|<number> c25 t-26
plots|j-32
plug|t93|in t60
plugin|t60|for t31
plum|f-25 j49 t-27
plumber|c27 f48|in c29
plums|k25
plunge|r27
plus|a32 i30 t-84|<number> a29 o28 r26
pm|i-33 q36 r-28|<name> q-27
pocket|r34
pockets|m26
podcasts|t61
poem|c39 i27 t-27
poetry|f51
point|a65 t50
pointing|j28
points|f30 g-28 q35 r45 t83|expire q43 t31
pole|f27
police|a30 f-33 t62
policy|a37 f-36 r40
polish|f44
polite|o33
politicians|t79
poll|l172 r-27|<name> l32|for l47|how t67
polling|t73
polls|q43 t82|close q50 t55
pond|q61
pong|k26 t36
pontoon|f27
poodle|i27
pool|f-38 q61|is t27
pools|t30
poor|f-27 i94 o36 t-51
pop|e35 r-26 t-29|in t-34
popcorn|f27
popular|a29 j28 k28
porridge|f31|toast f-30
port|f-34
portal|g38 i41 q-31 t-63
portals|j26
porter|c45
porters|c34
portfolios|c27
portrait|r29
position|t37
positions|t32
positive|f-26 g94 m-39 n43 t44
possible|g31 m31 r36|and b27
possibly|f92 q47
post|c-37 d35 e78 i30 j-51 k-40 m-60 n-47 q46 t-79|<number> e35 q25|a t37|about f51|and e25 i38|for s36|has t52|here q34|office q-37 r63|offices t75|the i29 t-44|them r26
postcard|l39
postcode|h27 r40|and a34
postcodes|q45
posted|c27 e-30 f-49 i49 q32 r36|about j27 r34|on e-28
poster|i39 t-45
posters|t35
posting|c50 f-38 j51 q100 t39
posts|e31 f-27 i29 r-29 t-30
pot|t-29
potato|f38 t-32
potential|g-26 k62 m-33 t-32
potholes|f81 r-40 t96
pots|c25 r73 t-50
pound|t-28
pour|m45 t-27
poured|c40 m51
pouring|q27 t-25
powder|c27 e29
power|a-26 h36 k28 m42 o-29 p37|cut q-35 t-30|of t-58|to m26 q-26 t38
powered|g65 t-44|by g30
powerful|k28 t-26
practice|f-30 t-70|manager t-34
pram|p36
prayers|m-31 t74|are t46
praying|t53|for t53
pre|k-34 q-38 t-50|orders j35
precious|t-25
precision|n59
prefer|c30|paying j41
premined|t64|<number> t64
premium|k61
premiums|a34
prep|t-36
prepare|s30
preprint|t28
prescribed|t31
prescriptions|t70
present|c36 f40 j-25 k42 m32 o33 t-63
presented|t38
preserving|k29 m29
press|f-28 i28 q-28 r49 s66 t62|<number> t58|conference t27
pressing|r34
pressure|a30 t-33
prestigious|n56|<name> g26 n42
pretend|i70
pretty|t33
preview|r27
previous|f33
price|e55 f-49 j76 k-25 n33|<number> j-25|goes j62|it t56|list e26 t-25|of m43|per i48|talk t47
priced|a29 t-28
prices|f-47 i-29 j64 k43 m-30 q28 r-41 t27|for t31|go j31|include t63|rise j40
pricing|j42 t27
pride|m45
primary|g60 i41|endpoint g51 i44 t32
principal|t41
print|a31 f-37 i43 o-33 r52|<link> t26|it r28|the i27
printed|c38 t-42|on q26
printer|i81|'s f27
printers|a31
printing|a78 t-46|the a29
prints|t39
prior|g41 t37
priority|b107 j-26 t-37
privacy|b41 t82|is t48
privilege|j26|to t36
priya|c31
prize|f28
pro|t-32|rata t-49
proactive|g49
probably|f57
problem|i51 o28 r-34|with q30
problems|t41
processes|g27 m48
processing|q26
produced|a26 h26
producers|n31 t34
product|a28
production|t53
productive||meeting t55
productivity|h26 k42
professionals|f25 g29 n31
profit|m41 t88
programme|c-41 g70 n-32 t-31
programming|t63
progress|a26 f-26
project|m-32 n41 t81|in t34
projector|c30
projects|m28
promise|a32 i31 t79
promised|i82 t29|<number> i37|to t29
promises|f61 m47
proof|i-41 o-30 t-34|that m33
proper|t-34
properly|f48 i-45 r-29 t-45
property|g31 h-28 q-28 t-36
proposal|r26 t103
proposals|t57
proprietary|g76
prosecutors|t25
protect|d31 t60|the c26
protected|h29 i-28
protection|k25 t28
protein|e26
protocol|t38
protocols|t69
proud|c35 d44 f26 k-29 m-33 n44 t48|day n49 t39|of m-26 n-54|that c48 t42|to c-29 d28 f-27 g34 n78 t-39
prove|o29
proven|g80 h30 k38 n84
provided|n27 r-29 t31
provider|t-30
proxy|r47 t66
pub|q-30
public|f-37 o-30 q58 t119|and t39|servers t38
publications|t40
publicly|p59 t48
publish|t28|the t25
published|c45
publishing|t-28
pudding|f54 p33
puffs|t42
pull|c41 t40|request t30
pulled|h26 i53 j27 r-26
pulling|f32
pump|a35 i60 t29
pumps|k29
puncture|a26 i27 t-25
pupil|a-31 b32 p29|asked a-31
pupils|a43 f58 m33 t-65
puppy|j29 t-33
purchase|t57
pure|k71 n33
purple|b26 t-37
purpose|m65 n44 t-51|is m49 t28|led g26
push|m-26 r33 t-38
pushchair|f50 t-45
pushchairs|t26
pushed|f51 m42 t-26
pushing|f-26
put|a42 b40 d-28 f-44 h-37 j-43 o-52 p37 r63 s47 t-74|<number> t48|a a55 i-30 o32 q37 t-28|in r28|it i-27 s55|our p34|people n26|that a28|the a-25 f33 i39 o-32 p36 r30|their a47 t40|together s30 t25|up i28|us c26|you o-34|your i31
puts|e50 t-32
putting|a59 b114 i-31 j34 m-33 t-34|customers b30|the r30
q|a126 c76 l-27 t-26|<name> t-27|a c27|from a84 c55 t-39
q1|t46
q3|g45 l27 q-29 t33|results t40
qualified|t-47
qualify|r35 t27
quality|f-36 k55 l-38 n42 t32|mean l-38
quantification|t62
quarrel|f31
quarry|q34 t25
quarter|j28 t-44
quay|n38
queries|t64
query|i-33
question|a184 c-51 i28 l47 n-29 q-30|<name> f50 p30 t36|<number> i50|for a-31 l97 o-27|from a98 t-57|is a-31 j26|we t40|when j29
questions|c-40 d-39 j-37 q-54 t30|about o51|and s30|i a-33 f35|to t-49
queue|e25 r48 t-51
queued|t-28
queues|t74
quick|f-35 j64
quicker|i30 j29 r26 t-32|than j32
quickest|r48
quiet|a58 i-34 j-26 l42 o87 s72|<name> t35|coach r32|hour o49 t-27|room o53
quieter|a27 k28 o29
quietly|i25 o81
quit|m35 n37 t-42
quite|c-25 i-26 o27 t-46|like f-26 m26
quiz|r-25 t-25|and t35
quorum|g33
quote|f-28 j-41 r34 t-44|in t-29
quotes|f-30
r|q-34 t40|<name> c28 n30 t-47|<number> a28 t63
race|d27 k31
rack|i36 t-29
radiator|t-52
radiators|t-28
radical|j34 t68|leftists j42
radio|c-35 f76 i43 q-33
raffle|t-37
raid|t30
rail|f-36 q-32 r31
railway|t-41
rain|f34 j31 t-65|and c27
raining|f81
rains|c33
rainy|t31|<name> t32
raise|a39 m-41 t47|the a45
raised|a-25 c37 f60 p28 t62|<number> c48 f28 p37|over t36
raising|s31
ramp|f-39 q32 t-49
ran|a-29 c82 i45 r-36 t58|into t36|it f42 t-26|out i62|the f-38 t-28|toward o30 t42
ranchers|t29
rang|a54 c34 i35 r33 t-42|and i25|me f-32|the c31|them r32
range|a-71 h32
ranges|t43
rank|n27 q64
ranked|n75
ranking|n46 t53
ranks|t50
rare|t37
rata|t-49
rate|f-47 j36 r32
rated|h-32 n44 t32|<name> k27
rates|j36 t-39
rather|a-29 i-35 j-42 l38 o37 p32|ask t35|hear t40|not f-41|tell f88|you f35 r25
rating|a49 n36 r29
ratings|h28
raw|k40 m43 t-46
ray|a26
re|a50 s65
reach|i-32 j33 q80 t-29|the t-25
reaching|j29
read|a26 g-41 h-35 j27 k-44 m-30 q-25 s55|<name> s50|<somebody> t25|a a46 p49 t56|all t-54|aloud o27|by p25|it f-41 j45|on c39 r28|only q37 t-44|out j28 t46|that i28 t34|the c-38 f27 j-31 r-37 s-28|them t-27|this s25|to j29|your a44
reader|a61 c46 f32 q-28|'s a47 c30|users t56
readers|h58 t28
reading|j-25 o38|it s31 t97|room n30|this r27 t-30
readings|a32 i-28 t-28
readme|c32
reads|a25 q25 t-44|it f26
ready|b-26 j-79 k-32 l-36 r55 s41 t51|for d27 g28 n41|to j-26 m29
real|c31 g60 i-55 q-34|live r51|one r56 t38|talk f28 j29 t-28|time g37
realise|o56
realised|g81
really|a-34 b36 m-40 o-27 t-28|are n28|does t59
rear|q-28
reason|b29 c34 f-52 n33 r-26|the t64|was t49
reasonable|i26 t25
reasons|a41 f-25 t-48
rebook|r57|free t30
rebuilt|c-29
recall|c28|<name> t-44
recalls|t31|<number> t31
receipt|i29 t33|and t58|needed t-26
receipts||and a29
receive|k38|the n32
received|a32 q-52 t29|the c32 n-35 t30
receiving|s28
recent|c27
reception|t-79
recipe|f75 i-28
recipes|l32
reckons|f68
recognised||as n25
recognition|m-42|is m-33 n-31
recommend|h47|us h27 t-30
recommended|t28
reconnect|k28 m-34|with k31 m-33
record|i31 n67 r28 t-31|at i31 t29|for n27
recorded|f-26 t-43
recording|i59 p39 r37 t-69
records|t-33
recovery|t-27
recruiters|f41 t58
recruitment|m-26 t-26
recycling|f26
red|l34 m-39 r65
redefine|g-35 k32 n42
redefining|g57 k71 n45 t-31|what g59 k29
redo|a25 i36
reduce|g31 t-27
ref|g36 t-58|<number> g37
reference|t51|and t37|number t33
referral|j28 r38 t-55
refguess|t90
refill|t44|pouch t27
refinery|t36
reflect|m51 t40
reflecting|g27
reflects|g39 t-25
refreshed|g62 t-35
refund|f-46 o-44 t83|the t35
refunded|f-28 i79 r-29
refunds|n40 q32 r-33|back n42
refuse|g28 k49 t-30|to k52
refused|p25 s25|to t31
refuses|f69
regarding|s31
region|k-29 n77 q-33 t-25|'s g34
regional|g37 k36 n95
regions|t73
register|c25 j63 r36
registered|h42 r34
registration|e61
regression|t49
regret|h30 j59|it j66|that t33
regular|l29 t-30
regulars|f30
regulate|t36
regulator||'s t-27
regulators|j27 t53
rehearsal|e33 t-38
reimagine|g43 k48
reimagined|k109 n-27 t-31
reimagining|k67 t-27
rejected|l31 r27
relationship|g101 t27
relaxed|q-28 t-26
relay|i29 t54
release|a47 q-41 s-30|<link> t26|<name> t-50|<number> t-75|for t27
released|e28 j59 t67
relentless|m33 n-44|commitment m51
relevant|b79|team b26
reliable|t64
relief|t79
rely|t31|on t31
remain|b82 j107 k-26 q46 r-31|committed b45|in g29
remaining|j75 t-31
remains|b30 g56
remember|a38 f40 i-25 m37|the a27 t99|this t33|your o32
remembered|c72 t33
remembers|f30
remind|m26|us m28
reminded|g38
reminder|i33 r33|for r35|that m25
remote|t-27|within t-36
remove|r27 t36
removed|f37
removes|t32
renewal|r-27 t-30
renewals|q26 t-27
renews||automatically t32
rent|a-27 h-32 i-30 r37 t-71|and r38|up r26
rental|t50
renters|r33
reopen|j50 q-28
reopens|f28 q90 t43|<name> q58
rep|t-26
repair|c28 f-35 q65 t47
repaired|f-25 q56
repeal|t37
repeat|t-58
replace|q33 r26|the i25 r29
replaced|i53 q-29 t-47
replacement|f32 t32
replacing|t-42
replies|a45 t-40
reply|d29 t-35|here f29|or t65|to a52 t-90|w t56|with l25
replying|a60 i35 t-30|to a62 t-27
repo|c27 t69
report|g-25 p-32 q-49 r65|<link> t34|<number> t-55|is r28 t-28|it r52 t26|with p25 t-49
reported|c42 f-59 i-33 t55|by c40 t-42|it t54
reporter|c27 o31
reporting|m36 t58
reports|l32 p37 q53 t31
repos|t58
repositories|t28
repository|t29
repost|d41 e87 t-45|if d41
reprinted|a63 i38
reps|h28 r35 t-29
request|a43
requested|t48
requests|a-25
require|t37
required|e53 f-30 t-36|to g26
requires|f30
rescued|t42|after t52
research|h51 t26|software t27
researchers|t93
reserve|q26
reserved|o33
reservoir|t-52
resident|t-28
residents|a40 c27 f-44 i-34 k-26 n43 q37 r-40 t-51
resilient|t74
resolve|c36 t-33
resolved|t-48
respect|f-33 m40 p47 t42
respond|t26
response|g33 j26 n28|to j30
responsibility|t-31
responsible|t34|for t40
responsibly|t81
rest|i-40 j33 p34|easy f45 t55|is m27|of q26
restart|r52
restaurant|a25 p39
restock|j59
restored|q36 t25
restricted|t39
result|n32 o36 q-34|in t41|is o32
results|a-29 c-38 f-27 g-60 h32 k40 m-28 q-50 t-42|<name> t-29|by i25|for r27|may t65|of t-28
resume|f-28 j29 r95 t100
resurfacing|q38 t-26
retainer|f55
retired|c65 f34
retires|c39 t-43|on t-25
retreat|j33 t54
return|f-32 l34 r25 t77|for e29
returned|n39 p52
returns|f-34 n48|<number> t36
retweet|d29 e52 t36|if d31
reveal|e71 s60 t-29
revealed|s71 t-25
revenue|r33|<number> g29
review|e134 i40 t-31|of f27 i33|the t52
reviewed|t51
reviewer|a44 t58|<number> t70
reviewers|h32 t109
reviews|n43 t71|and t30
revision|k26
revolution|k49
revolutionary|k59
reward|f26 s27
rewards|k27 m30
rewriting|t34
rewritten|k30 n28
rewrote|a58 i27|the t27
rhubarb|f51
ribbon|t63|on t47
rice|r56
rich|j26
ride|l36 n33 q39 t-60|it t27
riders|h40 k26 s37 t-46
rides|t-27
ridge|f33 q29
riding|o33 r29
right|a84 f-47 i70 k-42 n-40 o26 r-27|about i30 t25|and f-31|by q26|it i45|now a-30 j66|on c27 t26|one i-34|team a-46|the c-29 i-27 r-30 t-112|to f-28 o61 t41|way t25|we i37
ring|i-33 j-69 k-28 l-32 m-34 r88 t-143|<name> q-28 t-51|<number> f-66 r57|and o47|before q25|me l27|the t35|us o33 r33|you i35 o-34
ringing|c29
rings|l29 r42 t-28
rinse|t27
rip|f26
rise|j82 r-31|on j32 t32
rises|q37 r28
rising|g49
risk|g33 j30 t-35
ritual|k63
river|f-30 q59
riverbank|t47
rna|c38 n-32 t63
road|i37 k28 n-26 q77 t27|at r31 t46|to f45 q51
roadmap|b45 e27 i41 n31 t36
roads|q59 t64
roast|n42
robots|m41
robust|t-27
rock|i43 m58 t-38
rockstar|g58 m61|team m30
rockstars|g45 n39 t-37
rode|p32
roi|h72 t-34
roll|a30 c26 f41 l43 r44
rollback|t88
rolling|a59 k56 q26 t47|out g34
rolls|i29 p29 r-30 t-53
roof|c-29|and i-34
roofer|c-33
room|g-31 k-60 n41 o61 p-41 q29 s-27|<name> q25|<number> f-46 i26 q40 r-27 t-29|at q-27|for q-39 r26|has t-28|heating q28|in n30|is f39|of f27|the t37|was m38|with i25 o48
rooms|t-55
rope|a25 o27
rosalind|c63 t-35
rose|g64 t46|<number> f27 g65 t60
rota|c65 t-42
rotas|o26
rotten|m45 o57
rough|f34
roughly|t-29|<number> t-28
round|a-27 i-27 k-26 m-31 r31 t-34|by r56|here r41|in t34|of t78|today i28 t60|with i37
roundabout|t-45
rounding|t26
rounds|q68
roundtable|g-26 p41
route|r47|<number> t-42
router|r34 t49|off r37
routes|t-25
routine|a-27 c36 n49 q30 t27
row|f66|with n27
rowing|c-39 n59 p37
rows|f31 r38 t-33
rt|d73 t32|if d74
rubber|a39 r43 t34
rubbish|o34 t-47
rude|f59 t-49
rule|a-25 f53 t45
rules|k52 o49 t49|not t25
ruling|t40
rumours|a31 t31
run|b-31 c35 g35 j38 k76 m-39 o-56 q33 r41 s-29|<number> t27|a c48 l-27|at k31|by t25|do j32 t-25|from k31|in h27 t36|it d25 r40 t27|out n25|the p34 r37|this f25|to k30
rung|a-36 f-44 i26 t-28
runner|p66
runners|p26 t-39
running|f-41 i-31 m-33 n32 q77 t-25|<name> t87|<number> q42|a t27|out q-37|the r27
runs|q-42 t-29|a t34|from o27
runway|q41 t45
rural|c46 h53 r-30 t65|hospitals h27 t45
rye|a40 q28
s|f39 q-48 r-51|<name> c-38|<number> t65
sack|f-25|manager t30
sacks|f49 t-30
sad|f47|to t50
saddened|t52|by t27|to t26
sadly|t30
sadness|t-31|that t-31
safe|a-44 i-36 k-32 o-37 q84 r41 t29|everyone t78|place t26
safer|r29
safety|b66 m33 q27 r27|is b39 m72 t26
said|a-36 c-84 f37 j-46 n47 o-36 p-38 q-25 s-27 t-68|<number> t-32|<somebody> t61|a f32|and t-26|i f-55|it n30|no i-28 r-28 t34|our t-39|so i36 t28|that j29|the a55 i63 t33|they h25|to a26|we a-32 f-28 m-27 t47|what r32|yes a-25 i-32 r28
sail|a31
sailing|j26 q35 s30
salary|m40
sale|e-27 f50 q-70 t64|<emoji> t-32|and c33|ends j54 t82|is q-39
sales|g69 n52 r-41|for t50
salt|r-27 t-32
same|f47 h-30 n-35 p-31 q27 t-30|<name> f29 t-33|<number> i29 m60 q29|afternoon t51|as r31|day a-28 f-41 r34|number f31|place o26 t60|price f-26|thing t33|time f27 q51 r26 t-31|way j28 s25|week t35
sample|t-29
samples|i31 m26
sampling|t-30
sanctions|t37
sanctuary|k36 t44
sandbags|r35 t70|at r41 t44
sandwich|a32 c40 f49
sandwiches|f36 t-47
sang|f68|the f31
sat|f25 n-39 o28 s34 t28|<name> t90|<number> t-49|down f-35 s44|in a26|on f48 k25 t37
satisfaction|h42 n30
saturday|f-29 q38 r-33 t-27|'s p30 q31|<number> q-26|is t68
sauce|f40 n28
sauna|q25
sausage|t-28|rolls i32
sausages|f47
save|f-43 i-29 n-25 r78 s26 t31|<number> j36|an h30 t32|lives m67|our r30 t57|the t38|this s49 t-30
saved|h63 p29 t66|<number> h26 t61|us p55 t-62
savers|h27 k29
saves|f-28 h39 r31 t33|you t43
saving|h34 t-42
savings|c32 g42
savoury|d45 t25
saw|i-50 p41 t38|a h26|it c-28|that s26
say|d27 e-30 g-39 h40 m-42 o26 s76 t-62|<name> t-30|<number> i43|<somebody> a53 f45|about j29|anything f34|goodbye k28|hello f26|hi t36|in t-28|it i-37 m36 r-27 t30|more n59 s51|no j55 o-35 r-26|our p27|so f-62 o72 p50 r-63 t34|thank b27|that c29 f43 r33|the a35 o-33 t-39|they t50|to n30|we h39 j26|what f-29 r39 t-34|when s29|why i47|yes a-25 f-28
saying|a62 l-29 m-27|it t42
says|a28 c-37 f96 g-33 h-50 i47 k-43 l-29 s-36|<name> i44|<number> f-25 r29 t51|<somebody> a27 f-51|a f39|i f-30|no f-27|so j26|the q27|what r43
scaffolding|q48
scalable|k25
scale|f34 g75 j-36
scales|t-32
scaling|n26
scammers|q31 t40|are q31 t40
scan|i49
scanner|i42 t-30
scans|c30 q56
scared|p46|to f-29
scenes|s32 t44
schedule|t40
scheduler|t57
schedules|n27
scheme|k46
scholarship|i26 q27
school|c36 d-31 f-72 g-37 j-26 l44 m-26 p-27 r-35 t47|and f34|buses t32|is n25 q33|places t53|run k28|that c32
schools|a30 q33 r-30 t63|and q36
science|h37 k95
scientific|t69
scientist|c42 t36
scientists|g25 h29 t36
scone|e41 l28
scoop|k29
scope|g60 t53|<number> g60|and t43
score|e47 g85 o27 q-29 s56 t35
scores|t37
scouts|t56
screen|i41 q50|reader i39 t41
screens|m36 t-43
screenshots|t31
screws|q25 t29
script|c31 t127|from t84
scripts|q33 t61
scroll|j100 t-27|past j72 t-38
scrolling|j101 t-47
sea|f26
seabed|t36
seamless|g106 t-27|end g39
search|t36
searched|t31
season|c-27 h-35 k30 m53 q-41 s-28|is j30 q-25 t-41
seasons|c50 k29
seat|f-27 m-37 r34
seats|j69 o26 t-50|and t38|are a31 j33|left r26
second|a26 g-51 h-30 k-49 m-32 n-26|<number> i30|best r30|day t56|floor q25|is r37|one q31 t41|paragraph t31|time t26|week t30
seconds|a-41 c-35 h78 j27 m-27 t32|and j47|someone h57 t57
secret|e66 k36 n28 s118 t-42
secrets|s30
section|f-28 i43 o42 t-58
sector|k-25 n45 t-25|and n42
secure|j46|yours j33
secured|t-46
security|i31 m49|fixes t46
see|b41 e-36 f-51 h69 m-34 o40 r61 s33|<number> h31 j30|how i43 t46|if r60|it a-35 i-27 j-26 t39|something t38|that o32 t42|the g27 i-27 j-30 o38 r-43|them t-36|this a72 p55|us r34|what m30 n39 t-41|who j70 o-27|why h30 j46 t-44|you b98 j32 m-36 t43
seed|s40|round s32 t29
seeds|t54
seeing|h26
seek|t31
seen|i-26 n27 q-41 t-39|the t-33
sees|o29
segmentation|t29
selection|t45
self|j-27 r-33|care m37|is m-37
selfie|d32 e25
sell|f-32 i-36 l-30 m73 t-37|lamps l-27 m26|out j43
seller|t76|<name> t38
sellers|t47
selling|f-46 j53 r-40|coffee f-28|fast j66
sells|f46 j33
semi|q26
seminar|t51
sen|h46 t62|<name> h46 t62
senators|t42
send|a-28 e50 f-45 j-36 l-26 r-28 s-36|a f-29 q42 r33 t29|it e37 t-51|me r-31|one t-42|the t41|them t-55|us t57|you c30 e40 h34|your t-38
sending|t-42|you t-29
senior|h-40 i28 t76
seniors|q31 t91|in q35
sense|b28 f-35 m41 r-29|of b29
sensors|f79 t121
sent|c-33 o-30 p38|<number> i25|in a27|me f-33 t72|over t49|the f41 i-54|them t45|us a63 f47 p37|you t-48
sentence|t53|and t50
separate|c29
sequence|t32
serial|t-59
serious|j86 q44 s28
seriously|b95 l30 m-37 t-57|and b43
sermon|n28 t-34
serve|g44 t-38
served|j41
server|a29 c39 q25
servers|q92 t-37
service|g30 i-36 n35 o28 q41 t-28|charge t27|is r34|to t51
services|s28 t-46
serving|k28 r41
session|h46 r-32 t-26|at t26
set|f-35 i34 j30 k-35 n34 o-34 q-41|for t29|it t50|the n34 r33|up t-38
sets|p86 t35|out t-26
setting|i33 k61 t-42
settle|j38 m59 t-61|for k28 m41
settled|i44
setup|a31 m38 t42
seven|a-33 h34 q37 r-43|weeks q37
seventh|c26
several|a60 c-31 i-33 t-41
severe|t55
sew|f54
sewage|q-26 t55
sewing|t-29
sewn|c33 t-58
shade|d76 r42 t59
shake|e27
shaking|t68
shall|f44|be i26
shallow|r25
shame|j76 o47|on j49 t27
shape|g35 m49 t-33|the t-31
shaping|n36
share|a-42 b-34 d162 e50 f-86 g-41 h-28 i-43 k-29 m-52 n-31 q-37 t-59|for d27 e-47|if d62 t-34|or d-63|the t-26|this d60 j28 t-26|to d27 e62 t-26|what l47 t39|with t46|your d-28
shared|a-26 b33 c-30 g39 k-30 m44|with b25
shareholders|r42 t41
shares|e57 g62 n27|<somebody> n29
sharing|d39 g-27 s28
sharp|j56 q29 r-28
shed|f27 i-26 m46 r-43 t-62|with f32
sheds|f25
sheep|f148 t89
sheet|a27 f-41|for i28
sheets|f35 t-26
shelf|a-33 i-31 r30 t-63
shelter|j26 r37 t52|at r30 t45
shelves|t-42
sheriff|r31 t75
shift|a70 c68 i-51 o36 t-43|at t29
shifts|f-36 o85
shine|m59 t-32
ship|f26
shipped|n32
shipping|q30 t45
ships|t43
shirt|k26 t30
shirts|c27
shock|j-26 s106|you s107
shoe|i-31
shoes|m27
shop|h-26 i-40 n-40 o34 q58 s-34|<name> r71|and c27|for p31 t30|now p27|on f55|shut q26|will q-31|with t41
shoppers|h-27
shopping|f48 g27 t49|with p-49
shops|h32 i43 o28 r-25|and i25|will q-82
short|c-26 i52 j-39 k-28 n35 q26 r51 t-62|answer a47|of r-31|one f30|version r49
shortage|q33
shortcuts|e28 m42
shorter|f42 h-27|than f62 t54
shot|t43
should|b-32 c27 h-38 i95 l108 m-60 o36 q-52 t42|be f30 g30 i25 o-29 r54 t-44|do t35|go t41|have f-27 i117 p46 r-33|i a29|not i29 r-52|say i36|the l27|we l62 t-28|you j71 t-36
shoulder|b26 g-46 m26 n-41 r41 t-32
shoulders|i30
shout|f50 i-26 p29 t-55|about n28 t30|if t-26|out m27 p37 t-26
shouted|c-48 f68|at f63
shouting|f33 m-26 q26 t-30
shoutout|c31 t60|to c32 t57
show|d34 e49 h81 j-26 n-35 o-40 q-29|it e37|on t27|that h40 t96|the j29 t57|up m35 t32|you f37 r27 s42 t-27|your c29
showed|c36 f-29|the a-33
shower|f-33
showers|a31 i53 q30 t-47
showing||up g28
shown|f30 i39 t32
showroom|t-48
shows|a-29 h44 i66 n44 r-35 t34
shrimpers|t36
shut|a-40 c-28 l-25 q195 t-103|<name> q66 t-45|<number> q49|off t97|on q-31|today q49|until q44
shutdown|t87
shuts|f36 j77 m28 q144 t-44|at j29 q48|on q45
shuttle|q35 r77
shy|o69
siblings|r28 t-28
sick|f51|pay c29
side|f-81 i31 k-30 m40 o33 q26 r41 t-25|and t48|of o27 r30 t-28
sides|q-26 t46
sight|c27 s33
sign|j43 m-58 n-27 r55 s54 t-42|anything r27|in i27 t25|on k31 q41|share t49|up e25 r40 s45
signal|f-37 q50 s29|fault q42
signature|k37
signatures|a79 t69
signed|a26 r-40 s50 t62|by c30 t30|into a72 t29|today s71|up q52
signing|j30 t71
signs|r45|for r28
silence|j53 t-47|is j76 o26
silent|r26
silver|t-33
sim|r30 t25
simple|a-30 f-33 k56 m60 s67|question a-26 t26
simply|e45 f-42 k62 n51|the n43
since|a74 b53 n46 t50|<name> c-71 f34 i50 n37 q-78 r54|<number> a-73 b75 c109 g27 k38 o40 r-57 s36|<somebody> p30 t45|about t-29|before t43|i n32 t41|it t-27|last r29 t44|the a-45 i-51 n-27 r-40|we i-26 t53|you f40 j38
sing|f33 t-31
singing|f38 t-26
single|a-26 o-35 r-28 s37|day p-30|one b35 t85
sink|m28 r-30 t-55|in m34
sip|t-28
sister|c-40 i-32 o58 q26|'s f-30|<name> a31|who f30
sit|o43|down f26 r41|in f-48|on f44 t-27|up f44|with f-37
site|a51 c-30 f-39 g-28 n-32 q32|and j25 t27|is t34|now t-37
sits|r34
sitting|f30 i30 j40 o30 t-51|in j27|on j25 t26
six|a27 c-34 g-34 j34 k-44 l-33 m-35 p40 s-29 t-65|days i33|minutes t36|straight t49|the r29|weeks t-40|with a28 o30|years c46 n28
sixteen|t-26
sixth|f29
sixty|q27 r29 t-26
size|g-30 i-36 j39 t50|<number> f-28 q35 r-38 t-51|guide r39|of l36 t34
sizes|c25 g-30 q-32 r40|<number> t-49
ski|f42 r25
skin|r116|that k26 t38
skincare|t34
skip|r46|it r44
skipped|i28 t38
slate|l27 s27
sleep|a-61 f51 h36 i-32 m-26 r-29|on j43 t-34
sleeping|i-32 t-31
sleeps||in j27
sleet|c65 p56
sleeves|f-34 r35
slept|o60
slice|e29
slide|a-29 d25 e30 r-31
slides|a28 c-27|from a27
slightly|f38
slip|f49 j32 o-32 q27 r-28 t-51
slipped|f-30
slips|o25 t-38
slot|a-30 q54
slots|j107 t-53|<number> j26 t28|for j45|go j-41
slow|i104 j-25 k33 q28|and t91|down f43 r27|mornings k56|to f28
slower|r-25
slowest|f45
slowly|f32
slows|t31
slug|f31
small|b-25 c34 i31 j-44 m33 n-28 o29 p-37 s-34 t25|<name> t35|batches t32|business t35|but m29|it r-26|kitchen l-31|thing r32 t-48|things m-29 t32
smaller|a34 f-29 i42 k31
smart|e-25 h59 j46 k41 r-26
smarter|h26 k76 t-41
smartest|t27
smash|d39|that d39
smashed|n52|it g31 n42
smell|c-28 f85 r-45 t-34
smells|f88 r-34 t67|like t27|of f79
smile|a29 m42
smiles|k25 n28
smoke|q33 t-40
snap|d27 t-40
snooze|j53|you j64
snow|q36 t-35
snug|q25 t39
so|a39 b-34 h-43 k-38 l-27 p-28 q47 s-32 t-42|<name> a36 q28 r-26|<number> a42 r-25|<somebody> f33 i26 r45|a r-31|at o-28 q48|bad i-30|be j38|called h38 t49|can m29|did f50 j29|do o36 r-56 t-42|does o28 r27|far a-45 c33 o-27 r-32 t129|from a47|grateful m29 t26|have r47|here a62 t63|i n-34|if q-29|it a31 i-36 q37 t-54|keep r35|much t-27|no e28 q39 r-28 t-51|on c44 t29|please o40 q65 t-47|proud n-28 t-39|ring r29|since i27 t40|sorry t68|that p31|the c-30 e29 f66 q-28 r-27 s26 t-43|there a29|this a44 i35|was f31|we a59 c25 d28 f-30 t78|what m47|when f-30 o36 r-27|why j48|will t26|yes i27|you i28 n52|your g55
soap|a26 r112 t32
social|h28 t80|<name> t66|media t-27|worker t25
socialism|t38
society||is m25
sock|c-26 d27
socket|a28
socks|f47
sofa|j47 r-28
sofas|q-28
soft|k56 r59 t-61
software|c-32 m57 t73|engineers t28|for m36 t46
soil|t-57
solar|k95
sold|f32 i115 j55 r-29 t-31|<name> q-37 t125|<number> c27|and a30|out i-32 j80 q54|the r25
soldier|t55
solicitors|t-26
solid|f39 n54 t-32
solidarity|o30 q-25 t35
solo|f58 n28
solution|g30 j30
solutions|g41 k-25 n-30 t-32
some|f49 h-34 q-40 t-87|customers q38 t45|of a41 f-49 i49 o53 t-48|people l25 s25|places m33|say m47
somebody|a37 c-28 f41 p-30 q-49 t-45|'s f26 r45|asked a55|else j29 r-39|has s31|left t40|you o-26
someone|a56 c-37 d45 e-33 g-34 k-33 n-28 p-25 q-45 s-30 t-30|'s h29|asked a77 t34|at r29|else j33 r50|found t40|in d38|who l25 t-41|will o42|with r27|you d37 j30 t28
something|a-25 b-35 f-25 g-53 j-32 k46 l33 q-38 s102|better t45|bigger m38|else r33 t56|for k52|in l46 o-25 r-32|looks i31 t48|that q27|to o25|we m28|with a26 l27|you k27 t-28
sometimes|m28 o43 r-29 t-39|a m33
somewhere|f-27 i-28 o73
son|t29
song|f32
songs|f61
sons|o26
soon|f37 i39 j35 o30 s45
sooner|f-48 h41 q73 r-41
sore|o40 t59
sorry|a-39 c-67 f46 i126 n-29 o128 r-80 s-30 t-101|<name> f-32 p27 t-49|about i54 o31 t-71|for t64|it f-41 i63 t-39|not j27|that o46|the q49 t35|to b-29 m31 o-27|we f38 i-39|you b52 t-27
sort|r-29 t-44|it t27|of f27
sorted|f44 i-33 q33
sorting|f-26
sought|k33 n37
soul|m63|into m42
sound|a-31 l29 q-26
sounds|f38 n26 r36|like r32
soup|c37 d29 f62 m-26 o-27 q-33 t-89|and f-29|is j26
soups|m31
source|c64 m43
sourdough|t30
south|r29
spa|g-27
space|d-30 j-35 q-28 r31 s26 t-83
spaces|j72 t-61|in f29
spam|r-26 t25
spaniel|f63
spanish|f27
spare|j26 l30 r30 t-51
sparse|t33
spatial|g33 t41
speak|c-29 h69 k-28 o30|for n26|to h62 o30 t-55
speaker|f34
speaking|f66 j31 t29|to f31 t36
speaks||to c36
special|c-26 e35 f-31 g-26 m35 n35 p47 s42|<emoji> m29|mention c-37 p66
species|t48|of t37
speech|c31 f82 r41 t47
speeches|f52 t43
speed|a42 g30|of g31 k26
spelling|i29 t31
spend|j52 k30 o34 t-33|<number> h28|more t28
spent|b31 c25 h36 i-26 t58|<name> h42|<number> t29|the b44 t32|two c25 g31
spin|a30 s74 t57
spine|e-27
splash|f47 r32 s27 t31
split|a-25 b26 g40
splitting|r27
spoiler|s56 t65
spoke|t31|with t50
spoken|f27 m27 n25
sponsor|n-29
sponsored|b28 c42 f60
sponsors|f25 t-42
sponsorship|g30 t-35
spool|t70|<number> t70
spoons|t-27
spot|f-29 i26 r-56 t-33|and r-29
spotlight|g26 n27
spots|j173 r46|left j36 t43
spotted|c114 i42 k26 t-26|it c66 p27
spray|t-38
spread|t37
spreadsheet|f41 t-39
spreadsheets|t-26
spring|c83 f-43 i-33 m-26 p-41 q-26 r-37 t-40
squad|t-35
square|f27
squash|t-41
squeaks|f34
squeaky|f53
st|t-26
stable|g72
stack|a39 g66 q26
staff|c-43 g-27 i-37 j-30 n-27 o30|are o37|training q50 t-44|will t91
staffed|q67 r32 t29
stage|c-30 p53 t35|<number> t46|of r29 t40
stain||on f27 t27
stairs|f34|and f27
stairwell|q26
stake|t81|has t44
stakeholder|g55 t-30|engagement g25
stakeholders|g58 t-82
stale|c29 t39
stall|c67 r-34 t-55
stalls|f34 r40
stamped|l27
stand|a-27 b41 g-43 i-46 r-25 t-26|<number> f25|for k27 n39|still k43|up n48|with d31 t36
standard|n60 t-27
standards|n46 s66
standing|k39 n32 o-35 r35
stands|f29 i51 q31
star|h38
stars|t29
start|g-35 i-45 l37 m38 n-37 t-31|a t37|and r35 t-26|date a29 t26|on a27 t-25|with f-27 h26 t-34
started|c68 l-32 m38|<name> t36|a t35|as c26 t42|at c34|in t-55|the t42|today j26
starters|t35
starting|m-26 t-26|with a32
starts|f-63 g87 i-26 k41 m33 t-49|<name> j29 t-36|<number> g37 t-45|and k31 t43|at g82|here k60 m54|on t-29|with m-33 r27 t27
startup|g27 t60
state|c-28 f-40 h70 i-44 m-32 t164|of t-59|still h35|title p35
statement|m-32 s114|on s35 t44
statements|i25 t-27
station|a-27 o28 p-32 r54|<number> t56
stations|h48 t66
statistic|h56
statistics|f26
status|q30|page t59
statutory|g30 i27 t28
stay|a-26 c-30 f-29 g36 i-30 j-25 k-36 m26 q-36 r61|at r-28 t-45|home q26 r26|off t51|open o28 q-31|safe t46|the t31|tuned s30|up o25|where t25|with m30
stayed|c-31 f43 p84 t33
staying|a28 f26 o33 p57 t-30
stays|o-31 p-26 q77 t-34|as r45|on r-27|open q-26 r29|shut q32
stdin|t37
steady|r34 t45
steak|n25
steal|k29
steals|f25 t45
steam|p29
steel|t94
steep|i-33
stem|t-43
step|c-50 g36 i-27 k49 m40 n-46 o-34 q-31 t-39|<number> d30 t-35|back k41|by p28 t54|free r45 t25|into k27 t-26
steps|a-32 e27 f-29 o71 p77 r34|and i25|at o37 t41
stick|r42 t-34
sticker|j28
stickers|t-33
sticks|l29
sticky|f35
still|a-64 b-34 f39 g-45 i45 l62 m-61 n-27 o-29 q65|<number> t-39|broken i30|can q29|did t26|got l34|had t27|has c30 o43|have o-32 r25|here f98 q27 t86|in f31 r29|no t67|on j51 q27 t-31|use a36 r-29|waiting t69
stitch|t30
stitched|c40 k61 m26 t27
stock|c41 h-25 j48 q31|at t37|in r44 t25
stocks|t-27|last j25
stocktake|q45 t-36
stomach|o41
stone|h26 k26 m30 t-45
stood|f-46 i33 p78 r-25 t-67|in c29 p48|on i42|there o27
stool|a27 f35
stop|d-26 f47 i-43 q34 r76 s-41|at g26|by r32 t56|on r26|outside t37|the t63|using q34 t26
stopped|a44 c-33 i-35 n-30 q42 t-74|by t56
stopping|l-31 t-37|you j27
stops|a38 f-39 i-38 q71 t-30|and r69|outside r-46
storage|i32 n29
store|a38 m44 n-25 q39 s27 t60|<number> t48|in t33
stores|n55 q28 r67 t73
stories|d-38 e36 f-26 t-45
storm|c32|<name> q-36
story|e41 f-47 j-27 m34 p-25 r-29 s100 t-60|in e-34 t40
storytelling|g77 n34
stove|j36 r-28|your j41
straight|n47 o-53 p50 q-31 r39 t46|from t26|to r27|year n64
stranger|j25
strangers|f30 t-27
strategic|n-28 t-48
strategy|g38 t-53
stream|f65 q28 t-33
streaming|t40
street|a-26 f-35 q42 t-56
streets|f28 q104
strength|m-29
stress|h79 k45 r-25|out k28
stretch|t-50
stretcher|f41 t-27
strictly|j46|limited j46 t-30
strike|q45 r-30
string|o26
strip|t30
stripe|r-27
strips|t54
stroke|t-30
strong|d28 q-25
stronger|r25 t26
struggling|o-25 t52
stubborn|c68 t39
stuck|c-46 f51 o34 p34 t-49|behind q30 r-25
student|q-41 t39|loan t38
students|f-26 h34 n-49 p43 t47|are l30|in t33|waiting t62|who n-28 p26
studies|h78|show h79
studio|t-44
study|f-31 j28 m28 r39 s32 t52|how c25
stuff|r53 t28
stuffed|q27
stunning|k105
style|m46 t-38
sub|j31
subject|f-27 t-38
submission|t56
submit|t76|your t38
subs|e30 j27 t-43
subscribe|d27|for g29
subscribers|n26 s87
subscription||renews t32
subtitles|t-33
success|g42 m96 t-31|is m31|story m34
successful|t-51
such|g42 i-28 m32|a g34 t-27
sugarcane|c76 t46
suggested|t-28
suggestion|c51 t50
suggestions|l102 t36
suit|f-32 l31
suitable|t46|for t60
suite|c26 t50
suits||you t36
sum|d31 i-31 q28 t-36
summary|i-32 t-28
summer|c-28 d-37 f-34 j29 p-29|and t-26
summit|k54 t-39
sums|i48
sun|g50 k33 m50
sunday|r-33 t-45|lunch q28
sundays|t-30
sunderly|n61|<name> n61
sunrise|n30
sunset|k30 t-26
supercharge|g46|your g38
superintendent|b33 n30
supermarket|f30 j28
superpower|m75
supervisor|r26
supplier|f-47 l-33 p-25 q-28 r-39 t-40
suppliers|a-29|asked a-25
supply|e31 q30
support|a46 f-26 m70 n-47 o-30 t37|for t60|the t40|tickets t37
supporters|g32 i26
supporting|j31 m-28
supports|h29
supposed|s28|to s28
sure|a75 f38 p29 t49|<name> a77 p33 t36|of t27
surface|g34 r36
surgery|f-34 r-32 t-27
surprise|m-25 s170|you s116
surprised|s40 t38|us t44
surprisingly|t39
surveillance|t56
survey|e29 h-65 i-42 q-36 r-28|<number> t56|is t29
surveyor|f29 i-31 t-29
survive|f26
survived|f38
survives|t26
survivors|d29 t32
suspended|f-31 q51 t99
suspends|t28
sustainability|b-30 c62 m26|is b-28 g29 m39
sustainable|g62 m-27 t-52
swallowed|f25
swap|i34 o-30 q30 r27 t-53|it f-25 t-34|the f55 t47
swapped|a52 i27 t-40
swaps|t69
swear|f45 s44
swearing|f33
sweep|f44
sweeping|f41
sweet|d43 f-28 t43|or d30 t31
swift|m30 t-28
swim|l34 o-27 q60 t-28
swimmers|h41 r27
swimming|f-30 q50
swims|q29
swimwear|t49
swipe|s63 t-55|to s30 t-27
switch|a54 h29 j46 m-27 o-28 q-42 r-26 t-52|to j33
switched|c29|off c35
switching|j48 q32 t-33
sworn|o32 t46
symptoms|t38
sync|q41
synergies|g75|across g45 t-25
system|g56 i44 r-25 s49 t-26|and s31|is m28
systems|g49 r31
t|f-31 t-29
ta|p115 t-45|for p49
tab|t-40
tabby|f40
table|h-26 o51 r-39 t-26|for t28|is q27|with t28
tables|c43 i38 j30|are o28|left j-48|of t36
tablets|i42 t-30
tag|d151 e85 f-30 j-51 k-34 m-56 n-28 t-73|<number> d-41 e71|a d51 m-25|the d61|three e34|your d79
tags|d27 e57 i30
tail|f-29 m29
take|a-30 b53 d40 f-70 i-32 m-31 o-37 q30 r67|<number> o26 t83|a a-26 p33|all a30|home t-34|in c27 q31 r25|it i-27 r-34 s26|our n33|photos t63|the f43 m34 o35|their t42|them l44 r36|this b39|what t-49|your g25 r-27 t-30
takeaways|g56 s26 t-49
taken|f-55 i60 o-26 r-28|down j34 t55|out t-28
takes|a-39 c-29 e30 i-43 r35|<number> h28 q38 r39 t51|a d31 t-27|about o26|effect q27|five s28|over t48|the g25 k41 m28|two j29 t58
taking|k-26 n26 q60 t-57
talent|g34 k27 m79 t-34
talented|n33
talk|b30 f45 j43 k-28 m-64 n27 o80 s-28|about c36 f25 t-38|at f27|on a28 t-32|to f-60 o73 r26 t39
talked|c43 o37|to t55
talking|a-26 h42 i-30 j42 m27 s32|about j55|to r44
talks|a27 f-58 q-33 t45
tall|f31 m26 t29
tally|c29
tank|t-29
tanks|t47
tap|d101 f-46 h-31 m-33 o-33 r49 s32 t-80|if d78 t-29|the j41
tape|f43 r39
taped|q30
tapped|t-31
target|m38 p25
tariff|r42 t42|is t29
tariffs|t35
tarmac|o28
task|f41
tasks|a26
taste|k41 t-59|the k47 t-26
tasted|a45 n30
tastes|f34 l27
tasting|t-29
taught|c117 f-60 o-37 p50 r-32|half c64|me f-31 p53 t38
tax|a-35 c-28 g-33 i-35 m53 o-39 q-30 s-26 t108|<name> t40|cut t42|cuts t31|is m41 t25|on t26
taxes|t31
taxi|f-35 o37 q67 t-36
taxpayers|h27 m57 t94|paid t64
tb|t55
tbh|t77
tea|f50 i-35 p32 q-44 r-53 t-111|with p30 t25
teach|c39 f-29 t-44
teacher|a-25 h35 l32|<name> c27 t-31
teachers|t44|and t38
team|c48 f-65 g48 h-36 i-29 j-44 k-25 n63 o-36|<emoji> c78|<name> n32|and m-39 n-44|are d-28 k26|at c29|first t49|for m73|from t36|has i44|is g28 m46 t-30|members t46|of g30 m34 p78|this c-26 t41|who i29 p-30 t-26|will k49 r-31
teams|b29 f28 g49 h47 r-29|are t29
teamwork|m37|makes m42
teapot|f39 t-38
tear|r42
tearoom|n-26
tears|s42
teatime|p31
tech|m-25
technical|g54
technically|t44
technician|t-33
technology|k52 n-47 t-29
teenager|t34
teeth|f81 r48 t-32
telephone|t-27|town t32
tell|b-41 f29 g-34 h-29 j-44 k-42 l86 m-71 o45 p-64|<name> l47 o33|<somebody> f73|any r-31|it t37|me a29 l27|the f28 o44 t30|them l-29|us f-54 i-33 l88 r-41 t43|you m-25 o-50 r27 s68 t-30
telling|i-39 j29 o56 p46 s42 t-36|a f25|you s50
tells|d26 f26 o39 t62|<somebody> o30 t43|a d29|you f46 i30 t37
temperature|r44
temporary|i59 r33 t-25
ten|g-32 h27 k-39 m-48 t-60|families a29 t53|lines t26|miles p-26|minutes r60 t-49|of h40|past f34|weeks q-39|years n53
tenant|s31 t-27
tenants|b35 i46 t-31
tend|t31|to t31
tenner|r-33
tennis|t50
tent|p25
tenth|t49
term|c28 f-43 h-27 t-29|and t26
terminal|r26 t29
terms|t-58
terrace|k51 t-27
terrible|f64
test|a-27 f-36 j-27|that t63
testament|m-26|to m-26
tested|r-31|<number> t58|it a34 c38 f-50|on f27
testers|t36|for t36
testified|p35 t57
testify|c57 t28
testing|g28 i42 o32 q31 r34|<number> g35 t38
testnet|t103
tests|c-40|on c-26
text|a-41 f-63 j-38 o33 r30|<link> t34|<name> o48 t-36|<number> r-26|is t41|on g43 t31|or r51|the t29
texting|o25
texts|i40 r88 t42
than|g-38 l-41 m34 n37 t33|<number> h39|<somebody> f33 n37|a b46 j38 k33 t-34|after f25|any c36|ever j30 t-34|guess t34|have q33|i c33 t-38|in t38|it t36|its t27|last f49|our i25 r25|ours c50|people t29|that r-31|the l41|this t42|usual t-26|we c29 f-34 i53 q29 t-32|you j-40 m32 r42|your t-25
thank|b-43 f-33 g-37 j-55 k-26 l-26 m-29 o-26 p98 q48 r-37 s-38|<name> c33 p40 q70 t31|the p44|you b-31 j-40 k-33 m-53 s-27 t27
thanks|j45 o-31 p89 r-26|<mention> t-57|<name> p76 t-42|for p-56|i j47 t96|to c34 f-29 n52 p70
that|b-48 e-27 h55 k32 l-37 q-40 t-33|'s b31 c-49 h31 i45 n31 o52 q-57 t28|<mention> n31|<name> a35 c75 n27 q-28 t-32|<somebody> c-41 o-31|a f27|again t49|and c35 f-26|are t52|as c43|came o25|card r27|changed l28 s41 t60|changes k38 t32|could t48|day f-31|did r31 t45|do f26|does k51 r-28 t56|every m35|first f41 r26|gets t33|goes f-33 t38|good p30|got t-32|has i-33 n37|i t36|is e28 f49 i46 m-32 o38 t-28|it t52|last a29 c39 f-35|leadership t37|line r-28|make m37|makes l28 r-35|matters j28 n26|means o43 q60 t-26|no f68|nobody i-34 t-26|number i32 o43 t31|on p28|one a49 i55 r38|others o31|our a41|puts k-27|room m51 t42|says j30 q26|should o26|sink m34|some i-34 q28|the f-67 g50 m-27 n-34 q26 r-37|time q27|to a42|too o33|truly m29|used r28|was a-31 c42 i74 l-30 o42 t-49|way b56 i31|we j28 m26 q32 t50|week s30|went i-69 r35|were r29 t35|will c29 f47 k-27|with r46|works k37 l34|would l26|writes l-34|wrong t-36|you m36 o-28 r-30|your o54
the|b-78 d-54 e-31 g-38 h-81 j-39 o-32 p27 s-32|<hashtag> c-35 g65 j41 n-34 p33 t79|<mention> t30|<name> b28 c-28 d57 e-36 f-42 g56 h25 j25 k27 m42 n63 t95|<number> e-30 h-46 i65 j35 l32 q77 r-26 s31|account t-29|acquisition t30|actual f-28 r27 t36|address r33|advert t41|air q36 r35|airline n70 r26|aisle t57|all k53 n45|answer s85 t35|answers s27|app f-29 i25 r39 t46|art t-34|authors t49|autumn t39|average h96|award c41 t-34|back c58 i-52 l42 o28 q-40 t28|bad t28|bag a30 f-28|balcony a29 t38|bank a-26 i-28 o58 q45|base r41|batch i-41 r25|baths q-47|beating k26 m29|bed t-29|beds c-36|beginning m-26|best c46 g-35 j43 n-37|big f-30 t-58|bike i27 m26 t41|bill r69|bin a38|birth o31|bit f29 r-32|blog c27|blood o29|blue a41 f-31|board f-44|boat a38 c-30|book a36 r-27|booking t32|books c31 t-29|border t69|bottle i35 k37 l28 t63|bottom i30 q25 r-46|box a51 f37 r-29 t38|brake q30|branch a36 p45|bridge t77|budget r30 t33|bug i26 t-36|builders p30|bus o64 q-38|business n42 t-27|button j25|bypass f30 t-25|cake a37|call f-31 n25 q-28|campaign g30|can f52|canal a26|cancelled q-25 r25|canteen a29|capital h52|car f53|card t30|cards a28|cash q29|cat f97|cause i33 t-41|cbo s55|ceiling j28|centre b32 p28|ceo t28|ceremony f40|certificate q32 r29 t59|chain j41 t61|chair o44|chairman h28|chairs i28|changes q27 t79|chapel j-43 q32 r32 t-35|chat n30|cheaper t29|checkout t26|chest r28|children j29 r-33 t-31|chips f28|choir a31 s56|church t-34|city n27|clinic r28|clock j46|club i35|clubhouse b28 f38|co f47|coach q29|coast f28 q-30 t-30|coat a25|code t61|coffee j25|cold t-28|coming g42|comments a40 d116 i40 t-52|committee t-34|community c38 t44|compost c27 q26|consultation i29 q32|contract r-41 t-34|contractor i32|conversation t-43|corner a37|corridor f29|couch t56|council f-42 r39|countdown j117|counter a-31 r50|country s27 t34|county f-41 n78|couple j28|courage m39|courier q30|course t79|crash t-27|crew t62|cricket l32|crisis r25 t31|crossword o25|csv t47|cup a26 t-26|cupboard f47 t28|cutting o27 t41|dark p27|data i26 t34|date q-37 r46|daughter t41|day h53 m39 p56 q45 r62 t64|deadline j26 q27|death t-31|debt h43|decision c-26|deficit t54|dentist e33|deposit r31|depot i34 q-28 r-35|desk a33 q35 r-26 t-46|details m50|dial g27|difference a27 h41 k26 m-28 r-36 t-55|disk t49|dock t63|docs t-26|dog a30 f65 r-35|dollar h35|door f-42 j25 q-30 r-65 t-37|doors t55|doubters p-28|draft l32 t-26|drawer r30|driver f-38 o54 r48|drop j29 t86|duty r30|e f27 i28 t40|earliest q59 t46|early q45|edge f44|egg f27|email l27 t-35|employer t-39|end f-34 g-27 m26 s85|endorsement f46|energy n42 t-28|engineer q48|engineering t56|entire t32|envelope s27|evening q26 t-27|evenings t39|exact h47 t-27|experience t46|extra a29 n30 t-33|eye t31|factory c30|families t33|family b107 f-49 i-27 k-32 o34 p29 t31|fastest n27|fence a31 j37|ferry a-30 c35|festival m26|field f43 t47|figures q27|file g27 p26|finding t39|fire a-31 m27|firm c26|first a63 f-33 g-35 i38 p-43 t40|fish f33 t-30|five a25 i-28|fix t-41|flat i27 r-37 t-26|flood t-61|floor c62 f30 i-32 t86|flowers i28|food c33 r30|forecast f32|form f-40 o25 q34 r25|forum t52|four i-27 q29|fox f49|foyer t-28|frame r26|free a25 e27 t-25|fridge r36|friend d45|front c-26 j28 o41 t48|fuel p-40 t-36|full i-37 j-35 s28 t-40|funeral q33|future k34 m91 t-66|gallery a26 t29|game q32 r32|garage f39|gas r26|gate a-31 d28 i-31 o-36 q26|gentleman p30|goat a46 f65|good c27 d36 f48 r-25 t36|grant t57|grass r49|green f-69 i26 l26 p31 q-32|grey r33 t30|ground e30 f27 k29 q28 r33|group q26 t35|guest e28|gull m-29|guy t41|half a29 t30|hall f-45 i-31 q-32 r-26 t-43|hallway t64|handle i43 q25 t42|hard f45 h30|hardest a29 t44|hearing i48 t58|heart b70 f-28 t-52|heat i26|heating f36|heron f43|hill d29|hold r-25 t-27|holidays t72|honesty q25|hospice t-29|hospital i-26 q32|host n36|hotel c28|hour t-37|house f-36 i36|hut p26 r56|ig t41|inconvenience t53|industry n34|infrastructure t26|inspectors n27|insurer a35|internet f-28 r26 s31|interview t71|invitation f43 t55|invoice i35|issue t27|jam f51|judge f35|judges n33 p-56|key a37 i29|kids r37 t42|kind m38|kiosk r28|kitchen f-37 p31|knee c42 o43 t-30|lab k29|label a31 f26 i-42|lad f41|ladder f47|lady i-26|land s69 t55|landing t37|lane t29|last f44 k54 o30 r-53 t37|late c29 o26 t-39|laundry i33|lavender a26|law m42 t56|leaders n61|left i65 r42|leisure r28|letter a-43 s27|letters o59|level m36|library q69|life o32|lift o28 r27|light t47|lights r-25 t42|line f-35|link i-26 t43|list a-33 j34 t40|little i27|live t36|loan a29|lobbyists t63|logo t34|logs a27|long f40 t31|lost i-27|lot f-28 j27 t-25|lower t-33|magic m40 n26|mailing t57|main r34 t63|majority t26|maker c27 r30|man c31 f-36 p26 r27 t-38|manager i28 r43|map l30 t36|market f-26 q-53 t-32|match p25|mate d40|math t59|mayor c36|meeting a26 t48|men m42|menu a25 c41 m32|message a30 e32|microphone o29|middle r-27 t27|mill k26|minister t58|mistake i38|model t29|modern g27 k69|money q41 r-36 t38|month c43 e26 f-35 j-27 p35 q57|monthly t30|moon a-35 n37|more d40|morning p62 t71|mornings f27|most g46|mountain m40|movement t-31|name l29 o30 r34 s60 t-25|names c49|national t-36|nearest r35|needle s29|neighbours a32 j27 t41|network r46|new i41 l56 t31|news t57|newsletter a28 t27|next c-25 e43 g32 j94 r-35|night a-26 f-38 i31 r-33 t54|nine q27|noise m29 o27|north f-32 q84 r-31 t-32|note c26 t-32|notes a46|notice q35 r64|number f45 q-28 t38|numbers i-29 r33|nurse r-25|nursery o25|nurses t52|oat r27|octopus f83|offer t33|office i34 o54 t-34|old a30 c-29|oldest o31|one a-26 f-33 j83 m32 q43 s46 t-29|ones i-39 j32 m-27 n40 o-26|online g25 o29 t-45|only n65 o58|open t-27|opening t53|opposition s66|orange o28|order g30|original f-26 t30|other a-29 f46 n-37 t52|outage a26 t72|outrage m58 t63|oven r41|owner f34|packing t27|page i30 t-34|painter f26|pan t33|paper i37|papers q32|parcel a30 t48|parish c-28|park c30|parking f35|pass q27|passing t33|past k33 m47|patch t31|pavement j29|pay t45|people m28 t121|perfect j-35 k28 t-35|phone c30 j35 q-34|phones i51|photo a28 f-41 p44|photos f-30|piano f-35|picture f56 r27|pier n28|pipeline t49|plan f-51 i52 t58|plane a51 t46|plates r28|play r26|plumber f54|police t-50|politicians t79|pool q33 t-29|popcorn f27|portal t-25|post f77 t-53|poster i47|power h45 m39 t-55|present c56 m41|press t63|prestigious g28 n42|price j27|print t48|printer t-30|prize t43|problem j57 t42|programme t-30|public t-42|pump t-26|quay n38|question a29 f-27|questions f41|queue e28 f-38 r36|quiet l32|radio c-26 t-31|rail a31|rain c38 f41 i39 j56 o33|range i26|real m25 n26 r45 t41|reason b31 s26 t46|receipt r-32 t31|recent c29|recipe c27 f59 t33|red d29 h27|refund t-40|region g26 n78 t-56|relevant b54|rent o25|repo t36|report f47 p-42|research t33|rest f-28 q-38 t-67|result i28 n56|results q26|ridge f33 q30|right a-88 f-41 t-40|ring f26|river f-28 q45|road i36 k43 q31 t-31|roads t86|roof t-42|room f-31 r-31|rota c42 f29|router r34|rules k25 t27|rumours a32 t30|run j27|same a28 f-34 g-28 k44 t32|scenes s33|scheduler t42|school i44 j28 t-44|score e51|sea t-35|season k32 t47|seat t33|second f-33 i43 o30 q34|secret e28|sector n56|service o28 t-26|seven o36|shared f25 t51|sheet t-31|shelter j29|shelves r28|sheriff t41|shoes m29|shop f-36 o30|short i-39 r27|show a30|side o42|sign c30 t46|signs r34 t64|silence m29|sink f34|site a48 p26|size l36|sky t40|sleet p39|slow i30 o28|small f-42 m-28 q33|smart t-27|smell t-37|snow o29|so t50|sofa j52|sound f-26|spare f26 i28|speed a34 g30 k26|spot t34|spotlight n31|spring c55|staff f49 p56 t38|stairs r-32|standard k28 n40|start t45|state p35 t49|station r28|status t70|step r36|steps e29 o34|store q43|storm o26 p33|stress k37|student i25|sum a27 i-28 q30 t-26|summer l32|sun g34 m28|survey t37|switch j29|system t48|table t90|talk f26 t32|tap i33|tarmac o28|tea c31 p-27|teacher l27 t56|team i25 n37 p-30|ten p-26 r30|test r-27 t-25|text i42 t-32|thing a-42 h26 r53 t-29|third c-57 f37 i-31 j-46 n49 r-28 s52 t-28|three f-35 o25 t49|ticket q36|till f28 o42 r-37|time j39 k36 n43 p-36 q43 r-32|timetable c31|toilets f78|top a31 c36 t50|tornado f49 t40|towels i48|tragic s36|trailer i28|trains f48|tram r-32|tree t41|trial t-35|trip i59|trouble t-42|trust c27|truth m29 n40|tweet t87|two c-27 j33 t67|ultimate k66|unit f40|upper q58 t37|usual r65|va r29 t56|valley n44|value g50|van f29 l38 t-54|venue j26|version t28|very c36 m30 p-31|vestry p26|vicar f47|village f39|votes t71|wait i26 k28 m65 q-30 r-28|waiting t-26|waitlist h34 j32|walk q26|wall a29 c31 f-28|ward t27|warm r31 t31|water f-38 h30 r-55 t29|way c52 f29 k30 s53 t-36|weather f41|web r45|website i29 r-33|week c30 i-46 p27 r29|weekend d38 q30 t26|well a26 t28|wheel f26 s75 t39|whole i-44 o-26 p39 r-42|wind m27|window f45 i-37 o28|winner t28|winter q67|women c26|word e-28 i37 t-30|work c36 f40 m38 n28|works g26 i29|workshop f38|world j30 k-31 m78 n-27 t28|worst a25|wrong i62 p27 t-45|yard c-31 t-37|year c-28 n-36 r33|yellow o25 r-28
theatre|t-55
theft|t30
their|c62 d-30 h41 i-31 m-53 o29 p54 r-32|<name> q26 t-30|first p49 t38|name e26|names c51|old j61|voices b77 f40|way t33
theirs|c28 f28 i-38 j33
them|a28 b-37 c38 d-36 e-61 g-51 m-30 r47 s-26|a t-29|about f35|after i28|again q28|and c31 f-32 m25 t-64|back f-34 l25|coming t30|down j28|for c31|from r26|if d-38|in f32 m28 r38 t-27|is f57|it i26 j-29 t-27|off t50|on o27 r-27 t-25|out i29 q71 r26 t-44|round a46|the f-31|this j54|to a-28 t38|what o26|with r35|without f-25 t42
theme|c28
themselves|m45 n45
then|c-46 d-26 g-34 k-47 l-40 o-26 r70 s34 t-37|<name> q-26 t-29|<somebody> f-32|asked f29|cut o28|do r36 t46|i c28 s34|it m33 q33 s28|one s32|ring r-28|the i-30 p36 t36|there n60 o27|they j31|went p-29|you f47
theory|f34 t-44
there|a32 d-56 e-30 g-50 h-33 l34 m-36 n-35 o32 q-32|'s c-37 f-46 n31 s44|<name> t34|and f-33 o26 t-33|are c29 f52 r-39|by r25|first f42|for j27|is r33|now t-25|to c30|too r77|was a-26 i29 t-43|were t26|will a36 f46 j-34 o-58 r28 t-49|you j39 t76
these|f-29 i-28 n25 r-40|<number> r-31|are m59 o41|days q27
thesis|t43
they|b-38 c32 d-39 e-44 g-35 l-47 m38 s-29|'d c-34 o83|all f46|also i36|are a44 g26 h-44 i30 p26 q-35 s33 t-54|ask m29|asked p34 t41|can i-37|chose t29|come m26 t-46|could a30|deserve m-28|did f-34 i-25 t30|do f-38 o-29 r-58|gave t45|go q42|got r33 t30|have a30 c35 n-27 o-29|just t31|laughed t36|like o56|need a32 m36 o-28|often t30|said f-25 i-42 n26 t109|see k28|start a33|still f27 t44|stopped r30|take s30|told i31 t56|want i29 t59|wanted h28|wear t-25|went a26|were a-27 c40|will a-38 f30 h30 i47 r28 t-63
thin|r49
thing|a-44 j-57 m45 n-50 r32 t-45|as m31 t45|i a-33 r80 t40|that f38|to o66 r31
things|a59 g-31 k30 s33 t-46|coming m-28|i a28|people a43|that t38|the j29|to s25
think|a-36 d29 m-62 n72 p-29 s36 t-61|about h28 j60 o31|of d27|so n89 r29 t62|that t-32|the l29 n31|you f29
thinking|f-26 m-38 t-35
thinks|d27 i40 t-30|it f34
thinner|a30
third|a-28 i-49 j-41 m-31 n36 s80 t48|of q28 r44|one s48|party g53 r33|quarter t33|time i-30 t38|year j-40 t-43
thirds|q25 t-34
thirty|j44 p38 r-31
thirty-one|t-30
this|c37 d44 e26 g-50 i-34 j47 k-45 l-29 o-34 p-60 r-74 s60|<emoji> p37 t31|<hashtag> t-33|<name> h31 k29 m26 q49 t27|a j27|administration n29|afternoon q49 t28|also t40|and f30 j29 t-36|award b57 n-36|before i27|bill m44 t32|building n28|chamber t38|choir b29|city r28|committee t31|country m34 t36|county n26|evening g31 t49|for a32 d48 f32 n-27 s32 t-62|government t29|hook l-57|in t50|is a-37 c-50 i-25 k31 m-28 n82 p63 s-37|letter a28|month f55 o63 q-34|morning a27 c-77 i56 j-29 n-38 o35 p-43 q39|on p-36|one a39 f-41 i90 m-32 s32|page t-43|photo c31|post d38 e95 i-32 q30 s40 t-54|price j36|product t41|quarter h-29 t-43|recognition m-38 n-28|right j34 t50|season f29|seat t33|shop p27|since n73 t40|space t-86|spring c58 s27|summer i38 r38 t26|time b28 c-28 j-56 t-29|to g60|town c31|up t26|was a26|week a62 n-42 o28 r34 t-51|weekend t-48|whole t35|will d30 f26|year c42 h32 j34 n25 p-28 r-27|you l64 s27
tho|f25 t29
those|c-47 f-27 m31 q-35 r30|days o27 q31|of i33|on t32|were f36|who a38 g26 j46 k27 n27 r-32 t53
though|a42 f81 i-29 r33 t-76|it r-33|we f48
thought|a37 f-32 g64 k-34 m-43 t-75|leadership g44 m-26
thoughtfully|k83
thoughts|n45 t64|are m43 t45
thousand|c26
thousands|h36 s27|of h40
thread|a25 f-29 s55 t27|<emoji> s30 t86|on t44
threatening|q29 t52
three|a27 d-37 e32 h58 i28 j-33 k-39 t-63|and r-26|branches q30|continents n36|days q32 t-41|different f33|friends e70|generations c25|more t42|of a39 f90 r-33|people r44|questions a26|things m36 r68 t78|times h44 t46|weeks f-27 i48 r41|years i36 t-50
threw|i51
thrive|g51 k29 t-45|in m31
through|f-29 j-26 k41 m-58 o-40 q37 r-33|<name> f34 q42 t-28|<number> q-42 t61|a g28 n30|our f26|the f-43 j47 q36 t42|two t54
throw|f-25 l-40 t79
thrown|c31
throws|i30
thru|a33 i42 t47
thumb|f25 t-41
thumbs|t29
thurs|t-39
thursday|q35|<number> i26 t-35
thx|p49 t33|to p53
tick|j88 o45|the o55 t48
ticket|g-27 i26 j-35 q44 t-47|<number> t-39|is t51
tickets|r40 t-67|are t-28|for r33
ticking|j108 t25
tidewell|k26
tie|r32
tiers|j25 k32 t35
tight|b30 f-31 i28 o64
til|r31 t-43|<number> t-32
tile|f56 r31
till|a-65 c-42 g-35 h-26 k-35 m-40 n-39 q77 t-95|<name> q135 r-44|<number> r73|it f45 t-38|noon r36 t34|the e27 f25 r-39 s40 t45|then f-28 o29|you l40
tills|q46
time|a-74 c-30 g-26 h40 j54 k41 l27 m53 r-39 s-46|<emoji> m36|<number> q35 t-32|and o39|for n27 r27|i o53 t48|in t35|is j41 q-28|it i78|speakers o26|that f30 i-28 t42|this j27 t63|to g-33 j33 m34 t46|under c53 t41|was m33|you j31
timed|a58
timeless|k68 m54|elegance m36
timeline|j36
timer|j35
times|f29 i-31 k26 p-41 q-52|a t28|for g53 n25|in f35 o28 t106|out r31|than t46
timetable|c34 t-50
timing|c-31 i29
tin|t-32|and r33
tiny|l29 s48
tip|c39 f-39 q-32 r121|for r39|from c51 r56|of t55
tips|s46 t-41|to g26
tired|f44
tireless|n60
tissue|f56
tissues|f38
titles|q30
tmrw|q30 r39
to|a-26 c-50 d-36 f-49 g42 h-45 i-26 j-43 l-36 q-39 r-34|<link> l25 t-68|<mention> f38 i44 o30 p89 t-41|<name> h-45 n-39 o-34 p115|<number> c-26 f-56 h34 i42 j-34 m51 q59 r59|<somebody> c25 i-33 o-43 r-25|a c-43 g-32 i59 m28 n-29 o28 r34|about r40 t26|accelerate g40 k28|add h44 i25|all c39 f-29 i52 p-61 t63|and n42|announce g-32 n-54 t-26|answer r44 t26|any c31 q28 r46 t49|anybody o57|anyone i33 o-26 r-25 t-31|apply r49 t26|ask f-25 r-44 t-39|avoid j62 t-42|back d32|be c29 d36 e56 f56 i31 n36 o43 s58|beat f49 t41|bed f57 t-37|book r38 t35|bother t44|bowls p-29|brag n44|bring f-26 m-35|build t60|buy f-38 t67|call a56|cancel t-39|celebrate j-30|change k28 n34|check c29 r25 t59|choose s25|claim e28|clear t44|close o28|come f-27|comment j26|complain h30 t70|constituents n42|continue t29|cover t-26|credit t50|cut s35 t26|d f53 l32|deliver g31 t-33|democratise g-27|discuss o27|do i38 t34|download t-60|drive k-26 o36|drop a36|each m-27|empower g34|end t44|enter d-26 e28 j50|every b31 o69 p33 t86|everyone a26 p-40|excellence n42|expect t28|explain l32 o43|fill t-36|find e27 f43 s97 t-59|fix t27|focus g-29 k29|follow e-31|getting l28|give r-27|go c-27 r30 t88|hand t62|have b26 g-30 n70|hear b-37 f-44 g26 l75 m32 n30 o-42|help d71 f-32 m38 p28 r-41 t46|higher t28|hold t-31|inform g49|inspire d37 m64|it t-30|join b39 p30|keep n40|know a57 b34 f73 q34 r-30 s85 t-60|last m35 t31|launch h69|lead n27|learn b53 j27|leave t-26|let r41|life k35|lift f29|like f33|listen b27 s27|local t27|lock j31 t31|look c-30 f-29 o-31|lose p41|make f32 k-34 t37|market g47|me l35 n54|meet a32 f30 q40|miss j52 t-30|most q33|my a27 p-30 t93|new q38 t-26|next d25|nine n31|normal t-27|nothing f33|one t55|open o42|our a-37 c-39 g-29 h-32 s-38|partner t-39|pass r27|pay o-26 r38|people k26|pick t32|pin t26|post r-30 t-30|pretend t39|print t-44|protect t41|prove o36|put a25 r28|reach t-36|read p41 s47|receive n31|refund g26|register f31 q26 t28|reimagine g34 k32|report g-41 t43|respond t26|ring a60 o-38|save g28|say a54 c-27 o28 p38 q-33 r38 t-29|see a-28 k-29 o32 p-29 s58 t73|send q28 t29|settle t-30|share s33 t-60|shine m32|ship i27|show d50 f-31 r27 t-39|sign c27 t-27|sleep f66 j27|spare o26|spend j41 k25 o43 t-43|stand g-25|start c27 r39|status t-37|stay m-25 r40|stop i26 j36|strike q26 t35|submit t31|support t-46|swap r29|take a-28 j28 m-30 r-39|talk b44|tell f26 i37|thank p75 t-37|that a28|the a33 b34 c-29 k-35 m34 o68 p39 q27 s-32|them r32|those t82|travel t59|try t58|two t-44|unlock s66|unveil n-44 t-29|us b105 f-41 i-35 m-42 t-40|use t-80|view t31|wait f61|wake m50|walk a54 b26 i41|watch l27 r40|welcome c34 n-28 t-63|whoever j30 p80|win t56|work t51|write r-44|you a-44 q78|your d-53 e75 f47 h31 k50 m-26 r-73|yours t35
toast|a48 t-51|and f-30
toaster|f35 q26
today|a28 e-34 h-37 i-28 k-63 l-59 q75 r-28 s-27|'s c-32 g39 t60|<link> t-30|<name> n28 t-36|<number> g28|<somebody> c80|a f39 o31|and a30 f-30 j-40 m-29 t-32|because j27 m45|from q28|i r34|in p81 t69|is s25 t35|it g31 t-41|on r58|that t69|the f27 q-34 t61|to j31|we n32 q-29|will h49|with t81
toddler|m50 t26
together|a-41 f-65 g38 m56 n-61|we t-47
toilets|f70 t-47|are f28
tokens|t90
told|c-71 f-42 m-31 p-47 q26 r42|<somebody> a41 f-50 i28|a i34|at o27|me a-46 f-40 i-38|the i-62 t38|them i35|to f39 q35|us a121 c-58 i-47 p-39 r-50|you i34 t-42
tomasz|c27
tomatoes|r83
tomorrow|i43 j85 k63 q94|'s k57 t34|<name> f28 t41|<number> q-29|and a29 m39 t29|at q-44 r61 t89|with i44
tonight|a35 f-51 j39 l-28 m-48 o56 p-32 q139|'s c25 j39 q51|<number> t-52|and c26 i32 r28 t-33|at j-27 q-44|i f27|we j52
tonnes|t-58
too|e-26 f-64 g-32 i54 j37 k-41 l-31 n-57 p-62 q-59 t-75|<link> t50|and c32 o-28|fast t39|late j73 t-41|long f-33 i100|many f51 i26 t41|much f61 t98|short m43|small a26 m71
took|c66 f49 g-26 h81 q-37 r-47|<name> c93 f25 t-31|<number> h36|<somebody> a32 f27|a c31 f-32|home k27 n37|it t-30|nine f-26 t26|office h75 n38 t51|out o30|the f27|two t64
tool|t81|that l-34
tools|t33
tooth|f65
top|c28 f-31 h44 j-40 k-39 n-35 r68 s81|<number> h37 s50|of o35|you r80
topic|t61
topper|t30
tops|n55
torch|p35 t-49|and r26
tornado|f49 t40
total|d26 o38|peace t35
totals|r57
tote|k26
touch|g34 k31 r-29 t31|your t32
touchpoint|g95
tough|i26 m27 t31|loss t41
tougher|t27
toughest|a-31 t77
tour|f-25 i-30
tours||and c32 t35
tova|t29|to t29
tow|a48 f64 t62
toward|o30 t48|danger o30 t42
towards|g41 m-25
towel|f-51 r51 t-34
towels|i39
town|c41 f-40 j26 t79|hall t140
towns|r26
toxic|t40
toy|f34
trace|q31
traces|a47 r54|of a47 r54
tracker|t53
tracking|d28
tractor|f38
tractors|c46 f41 p30 t43
trade|m67 t28
trading|g47 t72
traffic|i35 t-41
tragic|s35
trail|d28
trailer|t-35
trailing|a30
train|o-29 q-27
trained|f-32 i28 l-61 n43|<number> i29|knee l-61
trainee|t-29
trainers|f-26 n48 r28 t-43
training|f-51 q43 r-41|and i29|materials t44
trains|f28 q110|on q45
tram|f-26 q31 r-35 t55|and t36
transaction|t78
transcripts|r86 t44
transfers|r35
transform|g27 k34 s36 t-29|your s38
transformation|k-37 t-59
transformational|g35
transformative|g42
transit|t43
translated|r61
transparency|t41
transport|t27
trash|t59
travel|m-28 n30 t-37|grants t27
traveling|t61
tray|t-46|of f-33
trays|k33
treasure|p74 t29
treasurer|f57 t-63
treasury|t71
treat|j-39 k-25 r62|yourself j-29
treatment|c61
treats|t35
trees|n25 t25
trench|f32 q27
trial|f-33 j-27 q45 t35|ends q59|of g33
tribe|g30 m38
trick|r27 s70
tried|f89 q-30|it a30|turning r37
trillion|t47
trip|i47 k34 o36
tripped|i28
triumph|n97
trolley|a28 c39 f52 p27
trombone|f50 t-27
trophy|f-32 m31
trouble|q77|with r48 t46
trousers|f26 t-26
truck|c42 f29 j31 r34 t65|and j37
true|f-39 i47 j-27 n30
truly|b-33 f31 n45 t-59
trust|h37 j-36 k62 p-33|the n28|us s40
trusted|h51 k48 n44|by h36 k55 n29
trustees|t-45
trusts|t37
truth|n36 s44
try|c38 f-30 i-32 q28 r27|<name> c30 t-29|and j31|it q26 t54|the o29 r-25|to r26
trying|f33 i30 l27 p-44 t-26|the p-40|to f38 l29
tub|t-27
tubs|j27
tuck|t32
tues|t31
tuesday|o-27 q38 t-34
tuesdays|t-32
tumble|r27 t35|dry t69
tune|c37 r-32|in o28 t30
tuned|s58
tuning|j29
turn|a-27 n31 r62 t-31|off r36|on r33 t-31|the t26|them t56|up t-26
turnaround|g31 k29 s47
turned|n-31 q-37 r-28 t-29|down r-29|out t-25|up f31 p34
turning|c-37 i-26 r106|the c-43 r48 t46
turnout|m53|at m30
turns|a28 f26 t32|<number> t29|out a29 i27 t46
tutor|t-28
tutorial|t55
tutorials|t32
tutors|n31
tv|t50
tweet|f-26 j-37 t133
twelve|a-27 f45 o-29 q-27 r-29 t-95
twenty|a30 o26|minutes r44|years t52
twice|f31 i93 j41 o-62 t-57|a a40 c27 f36|and f37|as i57|on i50
twins|s37
two|b-47 d-60 g-38 h-32 j-26 k-76 m-73 p44 q-38 s-66 t-44|<name> p30|a f26 t64|are f27|cases q41|clients n27 t30|days p27|for t26|from t29|hours c-25|hundred p26|is t35|men a31|minute j28|minutes f-25 j27 t68|months t-29|of i49 p-26 q-33 r51 t-46|or r28|people f-40 i33 o-32 t44|seats a29|sets i27 p97 t31|streets c42|suppliers a-25|things o28|we i28 t53|weeks f42 l25 q63 t56|who f34 o47|years c-55 f-31 i61 o35 q-29 r59
type|d38 r27
typed|a30 t-41
typical|q29
typing|f25 t32
typo|t70
tyres|r32 t-53
ugly|f30 t-26
uk|t-41
ukulele|f38 q33
ultimate|k60
umbrella|f34
umbrellas|f30
unanimously|t35
unavailable|t38
unchanged|q29
uncle|f46|<name> f35
uncompromising|k36 n27
under|c26 e-32 f-40 h-43 k-34 m-42 o-63 r28 s-35|<name> a85 f-30|<number> r70|<somebody> n29|a l37|budget c40 t26|it t32|oath t71|the c31 f40 i-38 q28|this t-29|your t-26
underneath|t-36
understand|a-31 b68 f-32|how b41|your b39
understanding|m44 t-49
understood|f-29 l70 t31
undo|a28 o28
undone|t55
unemployment|h53 t53
unfair|i46
unforgettable|k110 t-51
unfortunately|t27
uniform|f-27
union|t28
unique|k83
unit|f35 i37|<number> o31
units|a32 t-29
university|t-30
unkind|p64 t43
unknown|c29
unless|t37|they f27|you c31
unlike|b32 n27
unlimited|g27 k83 t-29
unlock|g67 k49 s34|your k74 m37 s62
unlocked|t30
unlocking|g78 k-27 t-55
unlocks|g31
unmissable|k80
unopened|o61
unpaid|f34 p39 t-45
unpopular|t-25
unprecedented|g45 n38 t-27
unread|r27
unreal|m47
unrivalled|k42
unstoppable|j29
unsubscribe|t110|any t67
unsung|m26|heroes m26
until|a-57 f-46 g-42 h-32 k-34 l-28 n-42 o-61 q103|<name> i42 r50 t53|<number> f38 r42|<somebody> c-25|about f56 q80 t-26|at q30|it i32|noon f-27|one q-74|our t33|the i-29 r-47 t-56|then i30 q60 t-50|they q29 t-29|we i-31 t28|you q-35 t86
unused|t28
unveil|n-36 s29 t-32|our n-34
unwavering|g41 n39|commitment g-32 n43
unworn|t28|and t28
up|b-31 f-34 g-74 k-51 l-63 m-25 p40 s-30 t-31|<link> r43 t-28|<name> i26 t27|<number> j-27 q41 t51|<somebody> t-27|a p35 r-32 t-49|and c-26 i-45 j35|anyway m28 o28|at a-32 c52 f61 i-26 p39 q-25 r-53 t-37|because o25|before i46|by c27 j50 t-48|early m26|fast j43|for i-27 j29 k25 n33 o-26|from h-36 n49 q26 r38 t41|here a48|in i40 o-33|incl t33|is q28 t30|now r30|of b28 p55|on f57 p30|one r35|the c94 p-34 t-52|there r36|this a26 t-25|to e60 g-33 h99 k27 m39 n-33 s68|what i-30|with i-26 t43|your t115
update|c-25 h-26 i82 j-29 q36 t-30|<number> i29 q44|at i-44 t75|from q-27 t-28|on q-30
updated|t87|our t61
updates|a-36 t-26|at t29
upgrade|k68 r41 t48|to r27 t-56|today r27
upgraded|c30 j69 t54
upgrades|g73 t47
upgrading|t48|to t48
upload|n30 r41
uploaded|t28
upper|q72
ups|t-36
upside|i44|down i44
upstairs|o31 t-59
uptake|g34 r50 t50
urban|n29|mobility n29
urgent|j39 r48 t-61
us|b56 e79 g-54 h-40 i34 j-32 k-70 m-39 n38 o-27 r-40 t-45|<name> t27|<number> a34 e43 h29|<somebody> c38 f32 r33|a a-26 e27 f-27 p26 t43|about j30 r-31 t86|again t38|all j27 m42 t-30|and d26 f-26 i-47 o83 p47|are j28|as j29 m29 n27|at c26|before r-40|by q51|for r-38 s-26 t-52|from g34|how l26|if a50 l26|in i48 l-26 r27 t-52|is r28|it n36 t28|just s42|know a-39 t42|later o26|most t44|no s30 t70|not i52 q34 t37|now j28|on a28 c27 f-27 q-40 t54|one n35 t29|our f42|say l32|six i30|so a-46 i30|take t46|talk t-59|than l26|that n29 q40|the a103 c-30 f-28 i-31 k26 o31 r-47|their e26|to c40 h32 m30 r41 t-41|tomorrow r72 t72|too o32|two f35 t31|we r46|what l89|where t-38|which l37 r33|who t45|why d26 j29|will a27 i37|your a-36 k25 o-26
usb|r42
use|f-58 h49 i-53 j-41 k-30 m-43 n-36 o-40 p-28 q71 r108 t40|<name> r48 t37|<number> t49|cookies t50|it h28 r-52|of t37|the q57 t-27|them t67
used|n41 o60 p27 q-29 r26 s26|<number> r26|it t29|to n33 o58 t-36
useful|f-28 l32 t-60
useless|f43
user|a30 t47
users|b26 g75 h28 t64|are t29
uses|j31 r-35 t50|<name> t63|<number> t28
using|c-35 f-36 h45 i-26 n-26 q38 t37|<name> h52
usual|a-27 q108 r45 t-64
usually|a-29 i-41 r58
utc|q55 t50|this t45
v|r45
v1|q37 t46
v2|t73|<number> t85
v5|t97
va|i28 n34 q-30 t114
vacancy|q-26 t-81
vaccines|m33
vacuum|t35
valid|r51 t27
validated|n35 t39
validator|t39
valley|g-26 n34 p-25 q76 t-36
valuable|g35
value|g56 k34 t-60|chain g33|for g27
valued|b29 t-38
values|m49
valve|i26 r-34 t-37
van|a30 c-34 l66 o-40 p27 r-35 t-91|and t42|broke q41|is f26
vanish|j54
vans|t-29
variable|t30
variant|t42
vary|t25
vat|i42 r51 t-54
veg|r27
vegan|a26 f-38 i52 t-39
vehicle|d31 t-42
vehicles|t-31
venue|k26
verge|t-32
verified|g55 h26 n27 t34|buyer t37
version|f-45 l34 m28 o-29 q-39|<number> i35|of l28 m44
versions||in t26
very|b32 c44 f57 g-38 p28 t-29|decent c31 f-28|first t31|good c34 f49 t-40|happy t45|loud f65|nice f35|patient c31 f30|small f42 t38|welcome f34
vestry|p26
vet|q-27
veteran|t49
veterans|t96
vetoed|t52
via|f-31 r-36 s51|<mention> s73|<name> t-38
vibes|k27
vibrant|k65 t-26
vicar|f41 t-36
video|a35|and t30|link q26
videos|a30 f27 t-26
view|i32 t66
viewer|r28 t27
viewing|t-43
views|b27 t-41
village|a26 g-26|hall t-30
villages|i34 t45
vinegar|f-29 q28
vip|b48
visa|g28
visibility|t-32
vision|g30 m-41 n32 t-110|to g31 k39
visionary|k37 m-31 s27 t-31
visit|f35 r-45 t-40|our s36|the f41|to t49
visited|c35 f-31 t34|the c44 f-28
visiting|q64 t-29
visitor|t-40
visitors|g-42 j28 t-54
visits|h33 t-75
vitamin|h33 r28
vlr|t35
voice|b35 g29 k30 n-39 t-87|matters m38
voicemail|t77
voices|b66 f47
volume|f37 m28
volunteer|t-54
volunteering|n28
volunteers|a-28 c69 k-33 p65 q-35 t40|are m28|at r60|who t40
vote|a51 e31 f-39 j-37 n-31 o-31 t109|against t27|and d43 e26|no m34
voted|a49 f-27 h34 n38 q-27 r-49 t88|<name> n54 t-40|<number> t-29|against a45 f40 t42|for f-62 t41|to h41
voter|r29 t45
voters||in q28 t28
votes|h43 t164|this h57
voting|f-51 n91 q28 t103|for i28 t30|is q-34|record n31|yes n74
votre|r58
voucher|e28 f-34 i44 t37
vouchers||at t32
vp|t42|<name> t42
vs|g63 t31
vulnerable|m36 t-27
w|a-42 q-54 r47 t118|<mention> c-25|<name> c-31 r39|c t-36
wage|r-27
wages|a61 h76 t85|are h85 t39
wait|a-26 f-40 j67 r34 s35 t-43|<number> f37|another j31|at i36 q-51 t27|for q41 r33 s26 t35|is j28 k27 m46|on o29|till j28
waited|f-33 i68 t64|longer t28
waiting|a-47 c-26 d-34 h33 i45 j81 l-27 o79 p-69 r-63 s46|<number> o49|by s38|for d-62 m40 o28 s28|list j36 t-64|on i28 t73|room f38|since o52 t48
waitlist|h67 j26 r27
waive|o29 r54
waived|r42 t-27
waiver|q49 r46 t28
wake|m46 t-28|up m51
wakes|t-33
walk|a38 f-65 g-29 i26 j67 l38 m-36 n-29 q48 r62 t-41|by j37|in d26 r32|ins q37 t28|on h30 j26|past j33|to a32|you a37 i42 r29
walked|c28 d26 n-32 q-27
walkers|p26 t-33
walking|i-27 q32 t-46
walks|t29
wall|b27 h34 r46|and t42|of r27 t35
wallet|t97|in t45
want|c49 d-39 h-26 i-50 n-28 o-27 p-34 s38|a f-26 l25|it c38 t39|me t26|the e40|them t40|to f-25 j34 l-37 o47 r-65|you s60|your t-35
wanted|a47 c-42 m-35 r-30 t-77|<name> t-60|a f-36|the a51|to a43 p48
wanting|m26
wants|c-35 j39 o-25 r26|a q26|it j27|to j30 m-26 r-29
ward|a53 f-36 p47 t-29|<number> t-44
warden|f-30 q39 t-35
wardens|r-35 t-26|it r-26
wardrobe|k31
wards|t-29
warehouse|q31 t-45
warm|f36 g39 k-31 o-46 r43 t-43|and f35 n26
warming|m27 r25 t41|center r25
warned|f42 j47 t-30
warning|q-29|for t-29
warranty|g31 t-27
wars|t32
was|b-46 d-52 e-42 g-73 h-67 i85 j-39 k-61 l53 p-31 q-60 r-68 s-41|<name> a48 c63 i-70 t-55|<number> a46 f-46 i-33 p32 q62|<somebody> c47|a c-32 k37 q-27 r-27|about a45 t28|an i-43|at t30|broken o36 t37|down t-28|electric n28|fine t38|for a25|in s27|it j30 l75|just t-29|last f-30|late i-58 t105|lost i39 t-32|made m29|me f42 i56 t45|my i31 t-70|never p62 t46|no f25|not c-36 i-62 m25 o28 t46|off m47 q28|on c-41 n28|our f-28 t-30|ours i28 t46|put t42|right t31|so l27|steep i-26|the a35 f41 i-45 l45 r-31 t-44|there t30|this l65 t52|told i-28|too a55 f-50 o-26 t-32|us i80|worth a-30 t37|wrong a-26 f-31 i85 t-25|you o33|your l-31 q30
wash|t32|at i27 t34|cold t61
washed|c-29 f45 i38 t-36
washes|t46
washing|f-26 r43 t-34
washington|m50 t62
wasps|f82 q50
waste|h25 m30 n44 t27
wastewater|t47
watch|d-26 j-35 k-30 m61 s69 t56|<name> t43|it t28|on t63|the o27 t-34|this t-85
watched|f48
watches|f-36
watching|j119|the t85
water|d-25 g-34 h28 i-38 n-33 q58 r116 s-31 t29|'s q28|and f40|at q29|company t-29|in t-26|is q-42|main t49
wave|c41|at c44
wax|l30 r52
way|b44 i-32 j38 k60 l70 n-46 o39 r-39 s34|and j48 t-46|home f28 t-29|i c26 s39|in c27|it t37|to f35 m-28 o47 t-26|we s29|you k39
ways|i-25 q37 t45
we|a31 b85 c-42 d-83 e-29 h-117 i70 j-67 k-29 l29 n58 p-27 q-61 r-123 s-63 t-40|'d a-28 b-29 c35 f-32 i43 m-32 o26 p40|agree f30|all m52 s30|answer r25 t61|apologise m29 t-38|are a-25 b-44 f39 h-42 l33 o-55|asked a-44 c88|believe d27|bring o27|broke i33|build k40 t-41|built i40 n31 t-35|called i28|came f28|can e-26 f35 i-51 j27 q79 s106|cannot s33|celebrate b33 o27 t-32|changed a26 t-26|checked a29|closed i38|could a-51 l39 p43 r56|counted a41 t43|craft n26|deleted t-33|deliver n29|do f41 i31 j-29 l47 o33 t-55|embark g-34|expect g42 i-37 q42|fix k80|fixed n55 s25|found r42|gave o36 t-31|get a65 b40 f-28 i-38 r27|go k44 t-38|got a37 i41 t28|had c41 f48 i47 o-49 t-73|have f36 j39 m-33 q26 r-27|hear b86 f39 m-57|heard a63|hit t-33|honestly i38|honor t47|just d31|keep l30|kept t34|know d29 m-25 n-28 o83 r-28|leave t38|left f39 i29|like f72|look r29 t35|lost f-25 i27 t-42|love t35|made i-36 t64|make b-28 j27 k28|may a44 l28|mean f38|meet c-30 l30|missed l37|moved n48 q-27 t64|must t64|need j29 m41 t52|never r33 t-42|noticed p33 t60|now i-27 t26|only c42 t43|open f38 k30|opened t-35|ought i28|owe c49 p31|paid t-42|pay i-30 r-39 t-47|print i28|promised a28|publish t43|put a51 b40|raised t-34|ran i27|read o32 t-35|recommend t56|regret t28|remember o46 t45|run r42|said a-50 f-44 i60|sat s45|saw i-36|say b35 f-35 r27|see b99 k-26 m-35 t-52|sell m67|send t28|sent t39|serve m-25|set g41 n35|shall f51 t-32|shipped n27|should i66 o-27|show t74|simply g25 t51|smashed n28|sold i47|stand b52 n45 t40|start f46 t36|still f44|support t26|take b96|talked t34|tested i25|think f-30 n62 t30|took a29 t-40|tried i43|turned t37|understand b52|use t67|used q27|welcome t63|went a29|were a28 m-26 s26|will b-29 c-54 e42 i-30 k-45 l-41 n-58 o48 q27 t89|won n56|would b27 i-36 r25 t27|write t27
weak|j26 t77|on t74
wealth|k34 m37
wear|f-33 g68 k-28 m81|a t27|capes m33|red t36|something t-28
weather|f50 q39
web|r55 t-44
webinar|t-36|<name> g30|on t51
website|i58 t-28
wed|t52
wedding|a-26 c-32 f64 q29 r-31 t-99
weddings|a29 k78
wednesday|f-27
weds|t-29
week|b-37 d-36 f-34 g-52 k-53 l-49 m-33 n-34 o53 q60 r-32 t-30|'s p42 t53|<name> p28|a n26 p31|after t-30|and e29 r-32 t83|another m49 t34|are t90|because q28|for t31|from t33|i s28 t-25|in r-27|it f26|no t30|of t-31|old t45|one o29 q30|only j48|our r30|that a41|the t28|there i26|three i28|to h39 t32|we a32 t38|without r31|you i30
weekday|o46 r-37 t-47
weekdays|t-48|<number> t-26
weekend|c-56 e-27 f27 j49 m-26 q51 s-25|<emoji> n27 q35 t44|only j42 t-26|plans f43 l-29 t37|the k31
weekends|c26 i28 p28 q-26 t-59
weekly|a27 r-33 t33|and i29|pay t43
weeks|a-45 f-26 h28 i45 m-26 o27 q59 r-35|<number> i25|ahead g30|and i-30 r28 t-28|at p28|behind q31|of l27 o41|on o49|to q-26 t35
weigh|f39
weight|t32
weights|i27
weir|r28
welcome|b39 c73 f47 i-28 j-30 l52 m-54 p-31 q-58|<name> c49|to b76 c69
welcomed|g32
well|c37 k-31 n38 o-33 p66|and f-46 m26|done p112|it q27 t52
wellbeing|m-27 t-26
wellies|f35 t-49
wellness|k-28 t-32
wells|c26 t40
wendell|t37|<name> t37
went|a29 c33 i37 j38 k-42 l-27 m-32 p-40 t-39|and a40 c43 t-28|for t50|from h28 r38 t27|home f36 q28|in t31|off i35|out i42 p28 r-28|quiet a32 s29|through q45|to a-26 c47 f34 p-35 t-30|wrong i-35
wept|t84
were|b-44 i84 k-60 n-27 o42 q-103|<number> f26 m48 t84|all i31 p30 t46|asked a43|charged i28|late f67 t59|made t96|not f-34 i-28 j36 p26 s25 t-55|one p29|right a55|shut q-26|the f36 t-26|told q26 t26
west|t-30
wet|a-27 f38 i-26 r32 t-38
what|d27 e-38 f-34 g-27 h-62 i-39 j-32 l88 q-50 s85|'s d76 f27 g27 l68 m-41 n-32 t42|<number> o31|a c29 j27 n90 p73 r-26 s-30 t29|an t56|are l-54 s-27 t50|comes o26|did l94 r32 t-50|do l54|does l-37|happened i25 t54|happens p62 t39|have i-41 l47|i f-26 i-27 t38|if d-45 l-52|is l-37 s62 t87|it c-26 d53 f-54 g33 i-31 l-38 s35 t62|keeps f78|made l30|makes m28|our s36 t-53|people f43|should l30 t-28|that p31|the f-45 h-29 n-27 o51 s85 t-32|they a-27|this l-32|time r42|to i44 j32 s-27 t-35|was i-26 s27 t-29|we a-31 b50 n-50|would h28 j-27|you f45 i-52 l47 m33 n27 o25 p-35 r35 s-38 t41|your r28
whatever|q31 r67 t-84|the r44|your k34
wheat|r44 t46
wheel|s73 t42
wheelchair|c92 q42
wheelchairs|i32
wheels|c-27
when|a-41 c-48 d-33 f-58 h-46 i37 m73 o-31 q-68 s-47|<name> t-32|<somebody> a30|did b26 j39|i t-34|it j-43 m36 q48 r-40 t74|the j58 n29 q-40 r-29 t-48|they t-56|we n-34 r34|workers t47|you f-36 i-42 j-61 p-28|your b27 m-33 r-27
whenever|t39|you i25 t69
where|d37 j-78 k68 l67 o-45 t-27|'s m135 t71|<name> k37|<somebody> c-29|are d25|i f28|it a-41 i48|the f47 i27 r43|they c30|to s28|we i29|you j-26 o-27 r44 t-67|your m32
wherever||you t31
whether|a40 c-33 f-27 k33 l42 o-29 p-29|<name> t32|a a28|it r-30|the i37|we t29|you k35 o-26
which|a-37 d34 f41 h-58 j-34 k-45 l126 m-76 n-52 q-41 t-40|<number> n32|<somebody> c-30 f-26|are d-30 j34 l-30|has o29|i f-28 o28 s29|is a-33 i38 l-38 o-35 r-47|means i31|of t-50|one d48|side j73 t-32|the f42|we c31 f31 t-29|would l49
whichever|q-28|way t34
while|f-32 g-29 k-28 m-39 n32 p26 q35 t-52|a f39 t31|i t44|it q41|others n64 t-32|the q55 t-34|they i-30|you i28
white|f30 t-84
whites|r39
who|c82 d92 e33 f-30 i-74 l40 m-33 p66 q-95 r-44 s-40|'d i46 l-37 t-45|'s a-31 d68 k30 l-41 n63 t-29|also t-36|always d35|applied t37|are d43 j-39 t59|asked r31 t-28|bought t32|came o-32 p38|can f35 j38 t-31|contributed t61|could c37|defended t48|did o27|do f29|does r33 t-45|drove a26 p28 t-32|else d31|found t-26|get h27|gets a25|got f-28 t-35|had f-28|has f-38 j27 r-27|have i-30 o37 q30|held p32|helped p-65|is a47 o-34 r55 t30|kept p36 t29|know n25|knows l28|left p36|let j26|lifted p-29|missed j31 t60|need r28|needs q27 t-38|never d26 h31|put c37|ran c32 p-33|refuse k52|reported t46|retires c-32|says a31 f29|sell l-29|sent p44 t-31|served f33|speaks c35|started c48|stayed c-28 p38|stood c27|taught c-26|tells t41|to t27|took k28 t-56|waited c29|wants f34 t-26|was d-47 f45 l35 t32|we b32 m32 t40|went t31|were f-30 o34|will j38 o61 t41|won c47 p-35 s82 t48|work t63|would c-27 d-27 f28 t-28|wrote c-32|you b-28
whoever|f52 i-25 o31 p157 q-37 t-81|has f29|is o57|mended p60|you k26 p45
whole|g28 i-70 j-29 m-30 p52 t44|<name> t61|delegation t58|of a25 j27 t-34|thing t26
whom|f31|are t29
whose|c32 l33 t-48
why|a66 f-51 h55 i-53 j83 l-48 p-40 q-47 s81|<emoji> t65|<link> s64 t65|<number> h36 s71|<somebody> t38|and s26|are h26 j26 s42|did t45|do h28|i a-29 f30 t-29|is t46|it a35 c49 r-26|not m40|settle k46 m30|the a68|we a34 f-34 g34 i-33 j-27 s-35 t-50|would t36|you c26
wi|q39 t-28
wide|j31 r-30|feet t29
wider|g26
width|r33
wife|c39 p-27 t31|<name> c37 t43
wifi|q32 t-28
will|b-71 c-59 d-37 h26 j52 l-110 n-83 p-86 q57 r-54 s78 t-41|always j26 n30 t41|answer f26 r-26 t-28|ask o47|be a28 e-41 g39 h-56 i-37 k-69 m-34 q30 t54|benefit h49|break s39|bring o-27 q36|call o25|change s-30 t35|chase f42|close t28|come f-46 o-29 r43|discover k-28|dm e38 t-27|do f25|draw j28|drop o37|ever h34 j61 k73 t55|fill o25|find f-36 o43 q-35|follow m35 t54|get a56 j-39 o34 q33 r-43|give t53|go c-31 j29 q-35|have a28 f-33 g42 i-30 j-28 s45|hear i46 t68|help f25 r40 t53|keep e-30 o28|lead j28|lend t31|look r-25 t-30|lose j53 t39|love k35|make a78 p28|meet o27|miss j35 m38 t43|name c26|need f29 t-27|never b26 j-27 r45 s38 t48|not c-25 j52 o55 p38|pass a-25 c26|pay f-32 i62 t-73|post f-46 o-32 q32 r39 t-43|publish t-30|put f-36 o37|raise a49|read j39|refund i35 t25|resume t-38|ring q28 t-35|run t41|say o-36 r49 t-46|see f-34|send e46 h30 r26|share j28|shock s73|show f27|sit t48|slide d26 e31|sort i25 o31|start t38|stay m31 r28|stop t37|surprise s36|swap f30 r-31|take j31 k40|talk o25 t40|tell r35|thank t-30|try t-32|vote m34 t55|wait o30 t34|walk q29|work f36|write f-30 q27 r-29|you j48 l-29 m29 t-51
willing|n29|to n29
win|b34 d-25 e39 m46 r-28 t51|a e44 j-29 m26 t-44|for t26
wind|c-27 q43 t-82
window|a-35 f37 i-29 p-30 q57 t-68|and f37|is i29
winds|q-30 r43 t39
wine|f-29 k44 m48
wing||at t49
winner|c36 f74 n-28 p45 t30|was f61 t48|will t48
winners|g42 t49
winning|l28 n51 p56|<name> k-33
wins|m43
winter|h69 l27 t-30
winters|t-35
wipe|t33
wipes|t26
wire|r30
wish|l63|to o25|you j27
wishes||to t39
wishing|t65|all t48
wishlist|e31 t26
with|c-27 e-31 i-43 k45 n-41 q-70 s-48 t-39|<hashtag> e27|<mention> a-29 c-45 f-34 m30 r-26 t67|<name> d42 i27 m-27 n-34 t41|<number> f37 k28 r36|<somebody> a102 c33 f-56 t-29|a m-50 n-33 r-30 s60 t-28|all m50 t-40|and a30|any e30|anyone t52|both p31|dates i40|four c37|great g41|it p35 q35 t-33|its j27|less j28 q28|love f28 k44 m34 t-26|me d41 t49|money s27|more k35 t42|most f29|names f26|no c37 q-29 t43|one c-31 i-28|other t63|our b27 f-34 g29 j-26 k44 n-32 p35 t-36|passion k28|photo r28 t33|some r28|somebody o25|someone r45|something k40|sparse t33|that j49|the a-55 g-36 i52 j-36 k26 n-48 o34 q30 t27|their t36|them a-26 i-47 t66|this t90|two c39|us d32 i-40 j44 r-36|what t-32|you a35 b42 f-40 i-30 j-30 m-26 o59 r34|your q26|zero n33
withdrawn|q36 t-40
within|f-33 g50 l33 q25 t-62|<number> g39 t108|a t-26|the g33 q41 t-53
without|f-45 j57 k-29 m61 n-62 o-36 p56 r31 s-35|<name> c34 f36|a o-29 r31|asking r-33 t-29|it h25|notice r26 t27|our n-27|raising t40|the r59|you b32 r-29 t-45
witness|t46
wobbly|o28
woman|c46 f-42 h43 i33 p27 t48|in i45
women|f-50 i39 m40 n-26 o38 q-31 r-33 t58|in h64 o29 t44|make i43|who m45
won|a37 c83 f31 n88 p-27 s73|the p-27
wonder|l28 m-26
wonderful|p-31 t-48
wondering|a49 o37
wonky|f41
wood|l26 q25 t-32
wooden|f37 t-26
wool|q-26 t43
word|c-33 d66 e-32 h36 i49 j-27 t-76|for t27
words|a61 k60 t-54
work|a-42 c69 d-57 e-28 f-26 g-51 h-45 j-29 m52 q41|<name> q28 t-46|ahead m39 t42|and c-27 n26 p40|for m29|hard m46|is f31|nights o29|on c31 i25 n-33|should d28|the r34|this p27|with f46 t33
worked|c36 p28 q44 t-65|out t34|through p26 t28|with n26
worker|m30 r29
workers|c32 m38 o86 r31 t135|at o94
workflow|t75
workflows|t30
workforce|g33 i43
working|a-27 f-53 i41 m37 n-33 q65 t25|again q43|and g25|as t25|day q-31|days q-32|families m44|from t51|on i91 t32
works|f-41 g58 i26 l28 m-26 o-41 q74 t-45|on q60 t-38
workshop|c31 f56 j38 r-28|<name> o25
world|c-35 f-35 k26 m82 n35 o-25 q-26 t-34|'s n48 t42|class k50 m-29 n34 t-40
worldwide|n33 t32
worn|f-29 i27 o38 t-44
worried||about o-31
worries|t-33
worry|f-27 o35 t-27
worse|f68 o48 r-37 t-45
worst|f48 t-26
worth|a-34 f-28 h-34 j35 m47 o-27 r59 t-42|<number> t-63|a r53 t38|it k30
would|a-41 c-28 d-33 g-37 j25 k-32 l64 o-56 q-54 r-77|be d-45 f35 l53 t-35|change t33|do t28|have i-31|help a35|let t26|like a25 f30 p46 r-26 t-81|love b26 i43 t-28|never s31|not i-41 j26 o-33 p65 q-30|rather t30|you l-42 t-51
wrapped|t39|in t36
wrapping|t69
wreaths|t27
wrist|f43 t-34
write|d26 f-27 j-33 l31 q-25|down r34|here q26|the c26 t48|this f-25|to f42 l50 o-26 r54|up i48 t-34|us a27|you t30
writes|q51|your l-34
writing|a31 i-36 o-46 q-31|to t27
written|c50 f-38 m30 t43|by f-25|to t-37
wrong|a-98 c-43 d30 h71 i175 k-25 n-45 o-48 q-58 t-66|about m45 t28|and s25 t33|answers d37 t26|for t-30|in i43 t-27|on i-25 t29|with r31
wrote|a103 c46 l30 r-32|about a-31|back t85|in a61 t-44|that a29 c-32|to a54 i-47
x|f-35 l30 r54|<number> r26 t-26
x2|h46 q-26 t27
yard|t-27
year|a-28 b-32 d-31 h49 l-38 m-27 n40 q-73 s-31|'s a-25 e29 f-54 i29 k36 n-30 o-30 r-26 t29|<number> a39 t-92|ago g48 h62 t38|and t-30|for i52|it q26|of m30 n40 s30 t-28|old t34|olds f39|on n30 r36|one a-32|running n54 t-34|since t57|the t-25|they a57|was i42|we f32|you h26
yearly|q35
years|a-43 b38 c48 h27 j-56 k41 l-36 n57 q-84|ago i-38 t33|and b27 c66 f31 i26 m43 t42|as t30|in c-26|late c-26 t33|of c36 t38|on c59|to h30 k38|we i28
yellow|c-42 f29 l26 o29 t-45
yes|a92 d40 f45 g-27 j-43 m-56 o-51 r77 t-29|<name> r41|a f-27|even f53 t33|i f-36 i28|if f-35|it a-28 f50 t50|on t47|or f26 q30|the r-25|they p31|to a25 c27 r26|we a37 i30 r-26 t26|you r-30 t-31
yesterday|f-46 g-29 i100 j-32 m40 o-50 p27 q-29 r-59 t-51|'s a34 q-32|a f-34|i n28|the i28 q38 t41|to t31|we a35 t32
yet|a-43 c-38 f-31 g-34 i178 o-40 p-38 r-51 t47|<emoji> i81 t76|and i25
yoga|t-40
yoghurt|f29 r30
you|b75 c-53 g-44 h-53 i-36 j40 n-58 o35 p34 q-50 t-36|'d a-25 f26 i-55 o-68 q-28 r-36 t-45|<emoji> e-32 m41 t92|<link> t44|<mention> c49 p40|<name> f53 p127|<number> t60|<somebody> i29 q32|a f-80 g33 i47 q45 r-33|about m-27 t-48|actually l35|add l-72|afford j43|agree d53|all t114|already i43 j-36 t50|and f-34 m60 o-32 t35|answer k29 l30 m26|are b59 j-32 k30 l-38 o28 p66|ask a95 l25 r-36|asked a40 b55|at f40 j34|be t-40|before j-27 t39|believe d36|better m82 t29|book r49|bought f-40 r31|buy h28 r25|by p27 t30|came c25 o65|can d-26 h-31 i-49 k38 l-37 n31 q-65 s-47|cancel t41|care j29|carry f27 r29|choose t39|clean r33 t45|come o-42|could e29 f-38 h36 k33 l-63 m32 n28|deserve k34 m28|dial t40|did d26 o71 p49 t-61|dm a28 r-26 t40|do b-26 e42 f-30 g32 m34 n41 p-34 t70|drive q31|eat f37|email t33|ever t31|feel b36 r-32|finally s28|find r-33|for m65 t-44|gave i-34|get a-27 f38 j-29 k-26 o-43 q36 t63|give j-26|go d45 o29 t91|going j50|got i60 o83 r39 t40|guess d39|guys t-28|had i37 m34|have b-27 f-37 i36 j-26 s48|here t-27|in e29 o56|is h30|it o38|just f38|keep q31|knew l-36|know b-34 i-33 m41 o-48|last i26 l-26|leave f26 q40|left t62|let t45|like d-31 l25 t-80|live j43 t25|look j60|lose j49|lost o32|love t-26|made t40|make o34|may f-50 o30|miss j-41 l25|missed f27 n32|more s30|most d27 o25|move t72|must c25 r34|need c61 d-31 j-32 l-26 t-43|never j57|no a28|not q27|off a25 f-36 o78 t-33|on a41 f30 k25 l43 o-34 r-59|one j40|open r-27|or l28|order t35|ordered d28 q36|our b43 e29 s36|out t-26|owe f41 r35 t27|own r-28 t-26|paid f47 q25|posted e-28|put r-29 t-28|qualify j26 r25 t31|raised c29|rang f34 i31|rather l66|ready m27|really j28|rely t35|remember d26 s25|ring o-51 r32|run k32 l-33|said a36 f27|sat o29|saw t44|say r-37|see f83 r-33 s32 t-34|send a48|sent a40|should a-28|snooze j64|spent t59|spoke t-27|spot j-27 t-33|stand d28|still j32|straight f44|tag e31|take m27|than o27|thank p-64 t66|that m28 t73|the a-26 e48 f-36 h65 i-49 s-26 t38|there m49 t34|think d57 i-29 s60 t32|this r69 s54 t-46|through r36|to a-46 b-35 c-30 i-27 j-26 m-77 o-30 q36 r72 s30 t40|today t-37|told a38 i-33 o-30 t-34|tomorrow a42|took r39|tried r35|tune r-30|until t77|up o45|voted t26|wait j59 m-28 o-29|waited i43 o-27|waiting d-30 j38|walk d26 j45|walked d28|want l34 m35 r33 s-30 t-67|we i32|went i48|were a67 c-32 j43 m62 o50 r-35|what s43|when t28|where c50|which r33|will e-30 f55 j25 k32 o-31 r-26 s44|win a31 b27|wish l69 t33|work l58 o36|would j62 l-36 r26 t-38|you o25|your e25 f30
young|f-37 o-26 q-30 r-37 t87
younger|h27
youngest|f55
your|c-70 d27 f-50 h-31 i-46 j31 n-117 p-47 q-42|<name> a34 d63 j-28 n32 r-36|<number> i43 l26 m56 q30|account f-30 i26|address t85|alarms t29|area j25|average k25 t-34|back t-34|basket t73|best e26|bestie j30 t43|bill g28 q25 t-87|board t79|booking t-27|boss s36 t32|business k-29 m33|call c32|card t90|cart t85|child t-38|coin t25|comfort k44|comments a27|company j33 l35|competitors j31|crossing l-41|cv h28|dad o35 t-28|date q29|dates t42|desk f31|door g28 k33|email t71|excuse d-30 j112|experience b25 e-35|eyes r28 t-26|face q27|families m26|family j29|favourite d40 e26 j-28 t33|feedback b83|feet b30 c26|first j-51 t70|free e27 q65 t30|frustration b43|garden k27|gas j37|goals m48|hair b30|hands f51 t-27|heart j40 s42|home t-64|landlord r59|last o26|leadership m51|library t64|life d45 h53|local t-33|loved d28|mind f35 s25 t39|minutes l-34|money r38|morning h28 o29|mortgage s26|mum o35 r-28 t-33|name f50 r-30 t35|nan t54|nearest t29|neighbours r25|net m35|network d43 t-51|new t-38|next e41 j-36 l-42 t52|number q28|order r-26 t90|own j-27 l40 t-29|parcel q25|pension g25|people t53|phone r34 t53|place i53|plan q40 r-27 t57|postcode a33 r32|potential m28|prayers o29|productivity k28|question t29|questions d-36 p30|reference t34|resume r107 t61|rules t25|say t-30|school t-33|security b25 t38|side t-38|sign m-25|size j56|spot t33|story d-43 e52 t-36|street h29|subscription t32|talk t70|ticket c29 t-30|truck j37|trust m29 n27|unique k49|voice b39 g25 m67|vote e29|way m29|weekend l-29|worst t-32
yours|a-40 f-62 g-28 j32 n42 s-37 t-30|before j33 t43|for e27 k74|has r69|if e30 t45|in i29|is f40|says t42|the n69|to l39|was o38
yourself|f-55 j118 m81 q-30 s-36|what j55|why j29
youth|t-43
yr|f28 t81|old f28
yrs|c41
yusuf|f44
zero|f-29 j32 k50 n68|<name> t38|waste n53
zip|a29 i28 t-34
zips|c31 s29
zone|q47
zoo|t44`;
