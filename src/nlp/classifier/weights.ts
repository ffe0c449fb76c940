// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|b-58 g-37 k-57 l86 m-75 n-62 p-38 q-34 r-31 s-47 t-79|ask t36|asked c-30 f-25|be c-29 l43 q27|been c44 f-33|better f-27|booked o31|change t25|do c29 i-32 t46|had f27|have f82 i-33 o-40 p57 t79|hear r29|honestly o-29|hoped i26|like l25 q-26|lost f-29|need t47|never f-30|not p-33|only f41 i26|prefer c32 q26|put a43 t37|rather a-29 i-46|say t37|sooner o28 q68 r-39|still o29|suit f-35|take d31|tell r50|want l30 o25
's|e-69 f30 g-45 h-43 k-39 p-40 q57 t-68|<emoji> f47|<hashtag> m-148|<name> a-36 c-86 f-53 j26 k32 n-41 o-57 q-30 r91 s68 t34|<number> j72 m-38 q-30 r-25|<somebody> l28 o40|a b28 c-35 f-47 j-35 m100 n46 o55 q33 r-43|about b-31 f-33 i-34 m138 q-32 r48 s-30 t37|agenda t103|all d25 f-36 i-42 r72|already j40 o33 t49|also f38|always f30 n-33 o38|an l37 t-39|and c29|another r-32|asked f53|at f-32 i-37 t38|back q39 s26|because r-34|beef q-40|been i37 p26|behind f-27|being c-37 f-66 t26|best k46 n-26|better c38|big f32|booked i46|brother t30|budget t29|built m28|cake f34 t71|called c-39|cheaper t35|cheese c46 q-32|claim t26|coming q35|crew c29 t27|dad c35|dark m-36|dead t54|demo i27|desk f37 t75|done f70 h31 t47|doubled t46|down q-38|dry q38|due n27|easier a31|easy m-30 o31|email i27 t-29|ever k30|everything k42|fair c58 f-36|fault f52 o39|fine o34 r-40|first t-29|fixed c63|for k-26|free o37 t41|full q53|funeral q29|giving f-32 k54|going c25 i-29 l33 o31|gone f-36 j77|good n53 r41|got c52 i-31 o38 t74|group c32|had f-34 t-27|happening t47|happy n29 t37|hard o46|have f-53 r29|heard f41|help t46|here m46 s30 t-39|home m33 q-30 t-29|how a33 m25 n44 s-60|idea a28 c76|in b42 c-35 j-28 k-28 l-29 m-47 r-39 s44 t-129|issue t42|it f-32 i-41 t123|just m-73 q26|left f-26|less i37|letter r56 s27 t60|list q31|lonely s-39|looking o41|made r-32|me i46|mended q37|missing f41|more o47 t54|most k-32 n34|moved q39|mum f72 q-25|name t40|nearly m-27|never o39|new n29 s-37|next i26|no f-31 m42 r-31 t-54|normal r27|not k38 o85 s53|nothing m26 q50|now a31 c-33 f26 q48 r-30 t37|off c-34 f-29 q87 r-50 t-41|office q26 t44|official m50 t56|on i90 j-28 p-38 r-59|one f-32 i37|open a38 f-46|our o28 r-28 t-40|over h37 j30 t45|own f38 i26 q-30|paid t57|pep f-63|possible g69 k39 t-33|post f-25 i66|question a55|rate j36|ready d54|really d26|refusal m28|report i-39|return t63|right a82 f-63 i85 t32|ruling q-41 t39|safe q29|sandwich f-56 q28|second t25|shopping p38|shut q42|sitting j28 t32|slow i43|small i-30|so s39 t39|son c28 f28|soup r39|special n27|still c-26 f64 t-59|stopping l-32|supply e26 t40|talk a26 p30|talking j41|that m33|the f-76 h27 i-68 m79 p-29 q44 s-54|their r25|there d-36|this l41|three t53|time m33 t93|tip t37|to i-30 k-30 s-43 t-64|too f-26 j48 r-35 t-42|town t34|two a93 t56|under t36|up f-34 r40|update q53|us i106 t71|valve f-50|very f-32 i32|vote t33|waiting h29|we d32|wellington f-29|what a-28 b42 i-37 m25 n-27 o35 p38 t53|when r30|where i-35|who b55 f-26 m34 p38|why i-50 r-46 s116|with d38 m36|worse l26|wrong f28 i26 r34|you b28 f31 o-28 p33 t-25|your d68 k-30 l-25 o-35 t-40|yours d32 e34 l-37 t-44
<asked>|d90 g-25 i-63 k-30 l38 n-40 o46 p-44 r64 s78 t123
<asks-next>|b-41 e-33 h74 j76 l34 m86 n77 o-38 p-25 t94
<asks>|b-26 c-121 f-85 g-32 h49 i-62 k-26 m-39 n-28 o-26 p-124 q-180 s-53 t-169
<cry>|a-130 b38 c-68 d100 e41 f-58 g-66 i-150 j50 k-48 l-65 m-63 o-85 p-86 q-174 r-123 s-98
<cue:acclaimed>|h32 n103
<cue:announce>|a-31 b42 c-49 f-69 g37 h-31 j36 m51 p-63 r-58 s74
<cue:ask>|a-54 c-30 d93 e30 f-76 g-54 i-57 j37 l-32 m-30 n-48 o-57 q-71 r-34 s41
<cue:assist>|b60 e47 f-57 g26 j-96 k-59 m51 n-54 r32 s49 t25
<cue:benefit>|a-48 b-31 d33 e-47 j-34 m-70 n26 p-50 r47 s-36
<cue:care>|a42 b35 d-30 e-66 g-32 h-28 i32 k-42 m-34
<cue:cause>|a-31 b32 d-30 h-59 j-25 k-32 m52 n-38 o-55 p36 q-60 s-45
<cue:deadline>|d-34 f-34 g-35 j186 k-49 m-34 n-50 o-25 p-32 q45 r-55 s-41
<cue:feeling>|b30 d-65 e51 f63 g-29 i-25 j-56 k-63 l-49 o147 q-63 r37 s-35
<cue:foremost>|a-30 b-41 d27 f-80 g35 h-65 i-105 j-29 k173 l45 n220 p-66 q-141 r-60 t-45
<cue:glowing>|a-59 d-29 f-45 g-65 h27 i-42 k114 m31 n40 o-26 q-33 r-41 s47
<cue:herald>|a-59 b45 f-82 g32 i-40 j-35 k65 n104 o-50 p-37 q-78 r-25
<cue:house>|a-32 b-46 c-62 d-54 f-106 g69 i-35 j-46 k-27 l-30 m-44 n55 p-30 r-28 s-40
<cue:humour>|f48 n27
<cue:invite>|b-39 c-55 d67 f-55 i-28 j-42 k-39 l88 m-46 o-32 q-59 r-57 s-46
<cue:modest>|n98
<cue:offer>|a-115 d-65 f-55 g-49 j104 k29 m-60 n-92 p-26 q-45 r-34 s-30
<cue:picked>|e40 f-42 g-53 n89
<cue:prize>|d-46 f-36 g-46 h-67 i-56 k-46 l-35 n127 p-32 q-61 r-31 s-34 t-32
<cue:regard>|c-35 e-57 g-27 h33 k-44 m40 o28 q-60
<cue:reward>|a-27 b-41 c-46 e169 f-57 k-71 n-45 q-53 r-37 s32 t-26
<cue:selfElliptic>|a-62 d-30 f52 j-36 k28 m-56 n67 o-43 q-25 r-85 s-64 t57
<cue:sellsCure>|b71 c-28 f-44 h25 j-53 n-28 r-26
<cue:sellsGoods>|a-59 b-50 c-36 e-29 f-57 k37 l-67 m-95 o-41 q42 t-25
<cue:sellsOrder>|a-49 b-32 c-66 d-86 e-25 f-30 j40 k35 n-41 o36 p-31 q-27
<cue:sellsPrice>|a-45 d-25 e26 g-37 h-145 i-53 j-60 k-69 l-35 p-27 q-65 r-32 s-55 t-72
<cue:sellsReady>|b31 c-49 d-66 e-35 f-98 g-37 h-33 i-42 j38 m-36 n-34 p-77 q113 s-43
<cue:service>|a-65 b-33 c-57 e-34 f-56 h-39 j35 k-101 l-27 m-44 n-39 o-67 q152
<cue:showing>|b-50 d-52 e-85 h43 l-32 n47 q-42 t26
<cue:speech>|a147 b-60 c39 e-54 g-64 h-50 i68 k-66 l-41 m-62 n-54 o-35 p41 q-100 r-79 s-52
<cue:stock>|a-62 c-65 d-62 e-36 f-92 h-33 j-92 m409 p-75 q-109 r-125 s-37 t-105
<cue:thanks>|f-51 g-41 i-32 k-68 o-70 p193 q-53 r-85 t-35
<cue:trade>|f26 g35 k-41 l45 o-40 p-29 q25 t46
<cue:unequalled>|a-33 n212 o-32
<cue:worn>|b85 c-26 f-52 i-36 j-55 m366 n30 o-29 p-32 r-33 s-53 t-57
<emoji>|b-27 d99 h-40 k-48 l-47 n51 o-60 r-61 s42 t28|<link> c55 d-31|<name> b34 c-57 e51 f-39 k35 m117 p-25 s30 t-61|<number> h70 i26 j51 n-25 t61|a t-30|by k-25 t113|for d57 t-34|giveaway t-31|i t-47|if d50 j-25 t-26|in d36 s29 t47|link t41|no d31 t35|our b25 t38|pizza b28 d-26|so b29|tag d37|the c29 f28 s25|to d36 g31 k26|we t85|you f30
<first>|a-26 c-37 d-29 f-66 g34 h39 i-80 j-63 m51 o-26 p-34 q78 r-96 s38 t65
<hashtag>|b30 c106 d75 e56 g66 h56 i65 k28 l89 m-74 n54 p78 r71 t124|<emoji> p59|<name> h34 k45|by j-32|for e35|giveaway j33|in p44 q-34|or j-32|our n27|to m57 t-37|we b44|with t27
<last>|a-72 b-55 d108 e82 f162 g34 h-63 i-95 j75 k-29 p33 q-35 r-35 s57 t109
<length0>|a-170 b-114 c-189 d-179 e-181 f-158 g-250 h-210 i-167 j-151 k-169 l-268 m-74 n-149 o-199 p-202 q-162 r-183 s-122 t-37
<length1>|a-165 b-161 c-163 d-154 e-159 f-136 g-208 h-159 i-136 j-136 k-151 l-170 m-90 n-169 o-164 p-202 q-129 r-160 s-127 t-46
<length2>|a-101 b-142 c-119 d-120 e-95 f-97 g-129 h-101 i-123 j-112 k-89 l-122 m-107 n-140 o-138 p-138 q-86 r-97 s-117 t-54
<length3>|a-82 b-97 c-86 d-96 e-78 f-60 g-37 h-85 i-98 j-114 k-40 l-57 m-105 n-111 o-117 p-103 q-50 r-35 s-114 t-65
<length4>|a-65 b-72 c-53 d-80 e-32 g31 h-36 i-90 j-84 k35 l-38 m-43 n-40 o-68 p-90 q-76 s-68 t-70
<length5>|a-58 b-28 d-33 f25 g77 i-50 j-42 r30 s-62 t-77
<length6>|f37 g68 i-27 k31 m-62 n39 o32 p29 q31 r28 s-27 t-71
<link>|c27 d-61 e-25 f-112 h31 j-80 k-87 m-46 o-62 p-48 q-37 r-31 s51|<hashtag> n43 t32|<name> c-27 q-28|and c-29 f-35 r-29 t-32|by t-61|or t-33|via s29
<loud>|a-60 b65 d35 e108 f-79 g58 h31 i-47 j96 k-64 l-94 m-105 n48 o-94 p-44 s99 t57
<lower>|b-42 d-38 e-28 f176 g-62 h-80 i47 j-32 k-117 l96 m-54 n-31 o-62 p79 q53 r-37 t-53
<mention>|b45 c185 g36 j-34 m-29 p91 q-47 s66 t51|<emoji> p-52 t28|<hashtag> c26|<link> s36|<name> b63 c-46 g32 i71 l29 n-48 p-79 r69 t59|and a-32 c43 s55 t65|asking a-28|asks f64 t41|for f40 p139 r53 t32|good t-66|has h49 t35|in t36|is t32|ji p37|no t-30|on c62 q-29 t39|s r-32|sorry f-26 o43 t-49|that t-31|the q-46 t-42|this n31|we t-42|who t-44|yes t-39|you p45|your a28 p25 r-25 t-79
<money>|c-60 d-67 e-28 f-54 g142 h233 j26 l-59 n-29 o-58 q-50 t48
<name>|b-29 c92 d-28 e-72 f29 g-26 j-46 k-33 m-88 o-40 p47 q67 r-48 s-34|'s c76 f82 i26 m40 n-27 o42 q-144 s32|<emoji> c-35 d-46 g35 k46 p-27 t54|<hashtag> t-61|<link> c34 h54 s52|<mention> f-28 p44|<number> h-54 i-82 k48 p-35 q-37 s68|<somebody> a-30 i-32 o-31 q31|a a-42 d28 f-87 g44 m-41 n42 o-26 p49 q39 r31 s-53 t66|about p26 q-26|advised r-26|after f30|afternoons r35|again t-55|aged c29 q-37 t-37|all q44|and a33 g-32 h-39 k-34 l-35 o61 r42 t-27|announces t-30|answers d39 q28|any q42|anything q-28 t-46|apparently f31|apply f-26|appreciate b36|are c36 g-29 j38 l28 t-44|area t40|around t-28|as a-26 f-53 i28 m35 n-38 q36|ask t43|at a39 g-42 k-26 n46 p99 r-75 s89|b c27 q-35 t-56|back q35|batch k26|beach f-30|because a37 c-32 f-37 i56 m37 q36 r-29|before e33 f30 j73 r-36|between i-32 t44|bill q28|boot r45|both g25|breaks t27|bring i26|brings k46 r31|brought f40|build i53 t-27|built c26|bundle t-28|but i33|by c-27 h-25 i-31 q39|c f27 t-38|cake f61 p33|calls d-54|came q-26|case i42|checks t58|christened t33|clinic a31|closed r65|closes j-33 q30|coffee m32|come t57|comes q37|commented t-43|community k42|confirmed q-30|continues k28 n26|counter a45|counties q92 t75|course i33 t-29|crew p40|crossing t-26|cut c42 q-29|d q26 t-36|dataset q-32|de t66|delivery j28 t-41|depot p29 t-27|did a28 c103 p39 q-28 s27 t-34|died c-29|dies q-26 t54|difference k52 n41 t-86|dinner t37|do d29|does c99 f58 t81|down m30 q40|draft i30|drops q25|drove c35 p37|due t44|during q-28|eleven c63 q-35|enters g30|estate t-31|et t35|evening o35|explains t42|families f26 o59 t26|family b57 c43 p-31|file q-26|fire t40|first c-29 q-26 t-29|fish a56|fixed c30|floor q25|food q-28|for c55 i36 j-30 n44 p89 s-26 t30|found c43|free c55 j-52 t-38|from b-31 f86 i28 n-53 p34 r-35 t-52|full q-31|garage r35 t37|gate r30|gave c33|get a-49 r-29|gets c46 f39|go q-39|goes c35 f-25 r-30 t-27|going q-27|got h27 o28|grab d-26 j-28|graduated c28 f51 t50|great f45|group i49 p27 t-45|grows c42|gym t94|h t32|had a-32 c-45|half t-25|hall r43 t-42|happy i28|has c35 f40 h-30 k26 n37 q71|have q43|here q-49 t-28|hours t66|hybrid g31|i a30 f46 i-45 o27 p-65|if d76 i50 o51 q37 t29|in a57 c65 f74 g43 k50 o51 q-92 r52|instead q39|is c-37 f36 g30 j51 k120 l26 n61 o28 q-30 r-32|issue m39|it a36 c-28 i-51 j-28 m-26 o42 q41|joined c31|js t48|just a30 f-48 j45 t78|kept c26|kids r31|lads c27 o28|last f-30 i25 t45|lays q-32 t29|leave t57|leaves h29 k29|lent c42|let c26 n28 q-28|letters t-36|library t44|like d55 n32|line c62|list c-32|live t32|look d28|looks r25|lost j31|made f43 t32|makes t44|marking q-28 t30|may t-32|meet p29|meeting t-55|members q-26|missed q-30|more k29|morning q26 t-40|mornings t-26|move t26|must j29|n q38|needs f33|network g29 t46|never f28|next c27 i-29|night c-26 f48 q40|nine c37 t-27|no t-61|nobody o41|noon r-30 t-46|not c27 f-56 i33 q39 s-26|now k43 l27 t-43|of c67 f-45 i-43 k-84 m34 n61 o-26 q-82|off f30 t-32|officers t36|on d81 h28 i-26 o43 p84 s50 t39|one d-33 q-30 s32 t-53|only f-34 q27|open t31|opens f26 j49 t-38|or d40 r40 t-43|order t-26|organised c-52|our b-37 c-33 f-35 k82 m-43 q49|out t38|over c68 j30|p f-32 o26|pages r33|paper r49|parade k30 t44|part t26|passed c32|peak q-30|pending f-34 q29|people b28 i28 m134 t92|pets q26 r71 t42|plan j29 q-43 t-33|plans t52|plant r-27 t71|please t-49|police q-31|post q28|potter f25|prices q30 t56|programme g31 h25 j33|project t26|quarry t36|ran i29|range t-31|ranking n49 q-65 t41|ranks n34 t55|reach r30|reading q-33|reads q35|recalls t26|record r34|refuge q-41|relay t72|remains g63|retires t-40|ring q28|roundabout t-36|route i29|sack t33|safety m35 t33|said b29 c-28 g28 n94 t-53|sat t40|save q-42|say t38|says f32 i-42 q-30 r-36 t-42|school r25|sent f26|sets k33|shop q53|should i33|show h29 r-26|shut q65|side t-30|sign q37 t80|signs q29|since f-44 i45 n27 q-38 r39 t-27|site q-28 t-27|small k-27|so i30 o29 q45|sold h32|some f30|spend h32 t28|starts t-31|steps o41 q65 t52|still f45|store r38|story b26 s31 t42|student t29|t p26 t-25|takes r31|talks r-31|tap d53|team c49 m66 p-30|tell a26|thank l-27 p50|thanks p-34 t48|that c-40 i120 o39 q-33 t-60|the a33 b62 c-34 h72 i35 j28 k86 m36 o-35 q43 r73 t-62|then f-29|there a63 i-27 t45|they i26|third t-27|this a44 d29 e26 h35 q-27 t27|thoughts t36|three a32 c25 d25 t27|through f-27 t61|tide t29|till q37 r53 t-32|time i31|timed f26|to c-92 d64 f-46 k-29 n40 r25|today c-26 q-34 r-27 t-60|tonight n47 q-26 t73|too a-25|took c36 f25 h86 t53|town t37|trains q25 t34|trio r-26|trip t-30|turning c-58|two f-70 q-34 r36|understand b38|unfortunately t28|until q-70 t-59|up m50|update t51|upstairs q28|us d-29 e41|used o44 s29 t27|v r52|va i26|version a29|vetoes q-27|via s34 t48|vote r34|w c37 q37 t-36|want j33|wanted f-28 t55|wants l32|was c-56 i40 n65 o67 q-33|way t-39|we a29 c-29 d-26 f35 k90 m50 n-31 o-45 s-27 t-86|wedding t-33|week f33 q29|weekend k26 l29|went f34 i35 p34|were c-36 f-30 i28|what l34|when n28|where i-26|which a-29 f26 t59|who c137 d-30 f131 j-36 n-85 o-33 p63 q-75 r-34 t-36|whose c25 f43|why a33|will q68 r-25|with a-74 c52 e29 f105 i-45 o-26 r-81 t47|without j50 k25|word d26|would a39 f87 i29 l39 o-26|wrote a39|x r47 t52|x2 h30|year c30 q-28 r40|yes r47 t-53|you a57 f-29 i60 n39 o-34 p38 q38 r-25 s-34|your b36 j-41 o-26 q67
<number>|b-110 e26 h50 k-101 l-31 m-93 o-60 q71 r29|<emoji> f29|<link> q36|<name> a-35 c-148 f-39 h-68 j-58 k-34 o-46 p-64 q72 r44 s-27|<somebody> c70 f-38 g27 t-58|a a-34 c-44 f-35 i-44 k38 o34 p-26 q92 t-39|about f-32|acres t32|across t45|adults h44|after t-39|against a69 t-31|all t-33|allocation t30|alone t25|am a55 r47 t50|an f33 r-44 t-78|and f27 g-39 k-33 l-33 m49 o85 s-32 t-34|any o26 t-34|are i-27 r60 t-55|around t26|as t-58|at c-32 f-41 o-35 r70|away t27|b g81|be t29|because a45 f38 q28 r-29|becomes j29|bed t-28|beds t34|before f-27 j40 n27 q-30|beta q52 t57|billion h35 m32 n31 t95|bills t31|birthday t55|bit t39|bring f-34 q58|bug p37 t54|built c-35|bus i-34 o45 q-47 r37|but r-41|by c-32 f40 q57 r42|calls a31 q-33|can h29 r-34 t-41|cans h-30|cases t65|cats f28|cents h26|century g40 k29|cet q51|chairs o32 t29|characters t37|children h40 t-28|closed f33|cm q32 r70 t28|come d32|complaints a41|constituents t54|contained t27|contributors t33|cosponsors t25|countries n44|customers a69 j-25 q-44 t63|cwt a26|cycle q-29|dates j28 q-28|day s29|days c-37 f54 h32 i35 n26 r40 t130|dead q-31|degrees f40 i-28 t-33|did i-28|died c-39 q-28|do j-31 r37|dogs f28|doors t26|down q53|drops q31|each r-30 t-37|eleven q29|emails t69|employees c37|ends t-45|entries a26 t30|et g31|eur t43|even i50 q41|every q-37|extra q42|families h40 i36 q-30 r-26|faster t37|feel h-31|fewer g61 t28|finance t-45|first q-33 t-47|five h34|fixes a26 t-32|flats t-32|floor q36 t-45|followers e46 p-43|for a70 g27 i-37 j33 n60 q-39 s60|forward h32|four t26|free f25 t-35|friends d27 e37|from a-33 r98|full t-29|g p28|gallons r28 t36|get t95|goes t-50|gone j35|grams q-31|grants q58|h t-59|had a26 f-28|happy h64|has a29 f-78 i26 q-55 t-62|have c29 i37 j28 q-39|held f30|high r43|home f31 l26|homes q69 t46|hour t81|hours f-25 g37 i-38 j71 k38 m41 o34 t35|households h49 n27|hr f38 j-35 q-27 t29|hrs h-27 j62|i q41 t47|if f68 r-33 t49|in a29 g-37 h110 i27 j-26 n32|incredible p78 t45|instead q34 t-31|into g27|is g-30 h-50 i40 q133|it f-52 q-35 r67 t-62|items f46 t-32|jobs h48|k r31|kg a26 f48 q-28 r40 t-26|kids a57 h32|kilos f34 p-39 t-35|km h35 k29 q-27 r-35|kwh t-29|last q26 t-39|lbs h31|left j50 q26|less r37 t45|likes d34 e103|line p26 t38|litres h64 q-37 t-29|loans q-32|m f-27 r28|mates e36|may t-31|meals n27 t42|members j31 n-29|metres q-59 t-33|mg t-31|miles a-30 c26 p36 r27|million h73 n37 q-56 t36|min q97 r58 t32|mins q56 t-42|minute a27 s31|minutes c-39 h45 j37 o72 p48 r-44 t46|mistakes s29|month t-36|months h40 i-26 n32 t56|more f-33 h67 i29 t-31|mph t-27|mrr t65|names c35 r25|new g26 t128|nights d-26 t64|no q31 r40 t33|nonprofits q-29|not f-30 q94 t-77|nothing f-28|now a-31 t37|nurses q-34|of c28 f39 g-44 h100 i85 j-55 m-36 q-63 s57|off a-25 h-46 j30 q-27|on a44 c-31 r-30 t-94|one f34 g26 t-32|only q65 r48 t73|or a26 d39 o37 q28 r64|osm t51|ot q-44 t27|other o31|others q-89|out f33 h120 i28 j-26 q-84 s26|outside f-31|over r30|p q54|page j26 q-32 t53|pages c37 f32 i-31 q-39 t93|paid t-29|pairs j27 t-31|panels q-39 t-31|parcels i33|parents i26|partners t37|parts f-32|patients h29|people a-36 c48 f48 h36 j84 p39 q-97 t74|per j26 r30|percent h26 q75|person h31|phone f41|plant e27|plus t-32|pm q47|points t60|pro t-38|pts t27|public t-57|pupils f31 q-32|questions a26|quid t43|raised t-46|ratings h-48|reachable t26|reasons s51 t-35|remain q27|replies a57|reviews t33|riders h40|room c27 q31 t63|rooms j35 q-27|s q-31|said f-35|samples m29 q-50 t43|say h33 j-34 t67|schools t52|seasons c33|seats f55|seconds h57 r45 t31|selection t26|service b32|sharp j55|shifts t34|short i31 t35|signatures a81 j33 q26 t75|signs t-26|since c-30 q-59|small f26|smaller i32 r-35|so a-37 c36 f39 i62 t-49|spaces o30 t-31|spots j88 r27|square i-26|star a27|stars h-31 t39|started t37|starts k29 q29|stays i29|step g28 n-28 s26|still q26 t-67|stone m31|stops a37|strong q45 t43|subscribers i30 t31|tables j-69|talks t45|tb t57|thank c39 p-30|that f-43|the f-33 h-39 i26 m45 q-35|then q25|there f51 r27 t26|things r-80|this a-26 g26 q-37 r-30 t-62|through j26|tickets c50|tiers k30 t35|till q-68 t-47|time t107|to c-54 g-40 h-76 i-34 o47 q75 s-35 t-40|today c25 f41 o39 q-27 t-62|tomorrow i-28 q62 t-35|tonight f37 i-31 q44 s29 t73|tonnes t-56|trees n29|trillion t51|tutorials t32|two q32|umbrellas f25|under t-42|until r-42|up t-57|utc q113|very f26|veterans t62|views n26|volunteers n31 t27|votes h47 r42 t41|vs g68 t35|waiting i29|was c54 f41 q60 r-32|ways t-26|we f46 g28 o31 r-43|week j26|weeks o38 r-39|went c27 q-27|were i42 t-47|when q-51 r46 t32|where r26|whether r-40|which i38|who c87 p101|will a53 c-25 j39 s73|with j46 p32 q-28|without q32 r27|workers c50 t36|would f-27|written q-32|x t41|year h54 n35 q-30 t97|years c50 f-27 i-26 j-26 k73 m79 n76 q-45 t82|you m35 r27 t43|yr t56|yrs f33
<post:emoji>|a-224 b50 c-59 d175 e48 f-167 i-197 j93 k80 l-169 m122 n75 o-173 p-32 q-231 r-221 s101 t-127
<post:hashtag>|a-58 b104 c57 d62 g31 h56 i-58 k-35 l32 m146 n39 p36 q-72 t191
<post:link>|b-34 d-28 e-54 f-32 g57 h-71 k-37 m-45 o-54 p-59 t97
<post:mention>|a195 b67 c53 f60 g51 h76 i93 j-39 k-83 m75 n46 o67 p64 q-30 r120 s40 t246
<post:number>|b-81 d-88 e-47 f-29 g-69 i29 k-96 m-121 n-40 r-60 s-98
<question>|a26 b-100 c-111 d182 e-45 f-205 g-80 h-34 i-124 j49 k-82 l374 m-125 n-49 o-73 p-113 q-219 r-133 s-99 t-39
<somebody>|b-80 c76 d-43 e-55 f115 g-39 h-81 i-62 j-60 k-95 l-38 m-82 n-45 p69 q-123 r-87|'d a44 c-31 i-61 l63|'s a60 k47 r-32 s-38|<name> f-49 g25 j31 t53|<number> p47|a c34 f30|about f-25|and a39 f-48 o32|answered p29|as f30|asked a-31 c-30 f43 t-30|assured f-32 g73|back m26|brings t36|built c31|came i-40|can i27 m27 r44 t-26|card r33|could f40|dad c25 o26|daughters t47|day c39|did c-30 t-67|does o26|ever f27 t27|eyes f-31|family c-31 t47|first f48|five n33|for f-52|found a27 c50|gave j30|gets f-33 k30 r30|got f39 t73|had c-41 f41 o29 p-27|hand c-30 f-25|has c-50 j-54 o-26|here p33|hip f38|home t36|husband c-29 o28|if q32|in a32 c-68 f-52 q51 t29|inspiring s31|is c-63 i43 o27|keeps r30|kept c-40 t-32|kitchen f-42|knew c27 f32 t81|knows c26 j28|last t-26|left f-33|letter f-41|lied f-55|life t31|likes i36|met n29 t25|mother c-37|mum f-43|name c32 p37 t26|needs f29 t27|neighbour f-67|never f102|not i33|notes c29|once p27|one a-27 t44|only a27 c-39|out f29|own p59 t63|owner o42|people o57 t47|permission t-28|ran c32 f32 o32 t41|rang a-34 f34|reads f31|reckons f28 t31|repaired c-32|runs c-28 t39|sacrifice m39|said i-43 p-30|saw a26|says c-56 f95 i26 p35 t-69|second c42|service t39|shift c28 t35|should f41 o48|signature f-38|since o-33|sister o40 t-36|sleeps f29|so t32|started t-33|takes c-27 t-27|taught c124 f-76 p38|that f-49|the c39 i30 t36|there f-28 p26|thesis c46 f35 t46|to f-63 o35|told f-108|took c35 o26|up f48|visionary n26|voted t73|wants f-28 p31|was a-35 c-65|way f36|we a44 p45 t37|where c33|whole r26|wife t27|will l31 o33 p-38 t-28|with a26|without f-27|work c68 n-41 t72|would a-48 c35 f-44 t84|wrote a-26 c42 t73
<start>|a-263 b-335 c-271 d-406 e-379 f-146 g-228 h-355 i-251 j-285 k-141 l-362 m-210 n-269 o-267 p-328 q-181 r-116 s-328 t-103|<emoji> c-28 h55 j-33 k40 m-34 n-48 p-44 q-56 r-28 t26|<hashtag> c52 h45 t31|<mention> a48 b70 c-39 j-25 n-30 o44 p-29 r78 s-27|<number> b-25 e-27 h49 k33 l-73 p32 q-89 s34|<somebody> a-55 d-30 f88 h-28 n-39 q-124 r-60|a a72 b-33 c-38 d-44 e35 f-53 h43 j29 k29 m-43 q-103 r28 s31|abortion m39 t34|about a40 i48 r-36|accept t57|access n47 q-38|according n31|accountability t35|ada e26 s-33|add j-27 q51 t107|adopt m63|after c40 i-40 j49 k-34 n68 q94 s31 t38|against t83|agenda t-40|agm t-31|agree r31|air t67|all a52 c35 f-46 m-37 p46 q26|allen t59|also t38|always m34|and c-26 f-53 j31 k-43 n84 o45 p45 r-86 s33 t-33|annual t-40|another m34 n79|answer e28|any c-29 l33 r69 t-39|anybody l32|anyone f-64 l103 o44 p-34 r-29 t-34|anything l42|anyway f-89|apologies i36|applications q25|apply q-40 r-39 t-69|are d-56 j27 k38 l-51|arms f-25|as b78 f-93 i30 m-33 n53 p-33 t62|ask a-67 f-39 t-38|asked a46 t47|asking f105 t51|assembly q-31|at b70 d28 f-47 j42 k58 q-58 t-61|ate t34|attended t47|auditions q25|average f31|back f-28 q218 r-30 t-53|bad t26|ballot t-42|bank t-39|banks r27|basketball q-34 t42|be d50 m41|beautiful n26|because a49 b75 f-69 j-35 m152 o-27 t79|become b25 m40 t-27|beds r36|been t58|before r-31|beginners f-32|behind m36 n27|being o42 t-30|best f126 n68 t51|better f32|between q25 r-30|big c42 f-38 k-46 m-63 s87 t39|bike q28 t-50|biscuit f76|bit j29 n31|black a28 t49|blink f-29 j35|block t25|blood q48|blue t-27|book d-26 f-70 j48 k-64 r-29 t-35|bookmark t45|boots f-38|born f39 k26 q-35|both q-30|bought t26|branch q-27|breaking q-41 s29|bridge g26 t-26|bring a-34 f-75 j-45 k-30 m-44 q-28 t38|bringing f68|broke t80|budget t-27|building t-30|burst r28|bus q48|buses q25|business t35|but a-26 f-70 j69 k-57 l-35 m55 n39 p38 s35|buy c29 m29|by a72 c-46 f59 g32 j87 k-30 r-44 s26 t89|c t34|cabin r48|café q39|cake f-37 t-53|call j35 o55 q-61 r74 t-38|called t56|calls r120|callum f29|can a-43 d69 f51 j38 l46 o77 q-61 r-28|cancel q-35|cancellations g26 q51|cannot i25|capping t28|caption q-39|car q32|card f32 t-31|cards q74 t39|carers f-34 r40 t-29|cash m35 r30|cause i29 t36|celebrating t-26|cfp j-34|chair s31 t-32|change f-37 m31|chart t42|chat r51|cheapest t52|cheers f-36 p61|chef a39|children t-50|chip j31 t43|choose m29|christmas f27 j-26 q31|cities t47|clean k25 m63|client a33|clients n30|cllr n28|closed q90|closes q127 t-28|closing q-27 r-32 t-74|cloud t44|coach i40|code j32 t38|coffee d-26 f77 j-55 q62 t53|cold t-36|collect q30|colours q28 t38|come c-27 f38 k-32 o52 r-74 t34|comment d102 e66 h45 j-25 t-60|comments t-34|committee a30|community b83|competitive m26|complete e-28 t40|confirmed t60|congrats p89|congratulations c74 p136 q-41|consultation l31 q48|contact t-41|conversions t40|corrected i31 t37|correction i138 t-28|corvane q27 t47|corven t60|could f34 l68|council q93 t-45|councillor c-32 n32|crafted k45|credit c39 p41|crew t-36|crews r31 t37|crime n39 q-40|customer g26 m36|customers f-37|dad f30 t60|dairy a26|data q29 t-25|dave j62|day q-38 t-41|deadline q62|dear q40|death q-35|deeply t42|delighted g-29 t26|delivered t50|delivery i56|denvaro q38|deregulation q-30 t29|describe d57|designed k48|desk q38 t52|did d-26 h46 l-79 t30|disappointed q-42 t29|discount t62|discover k25 s47 t-52|disgraceful t34|dividend r34|dm g30 j-27 t-96|do a-30 d45 f-84 i-41 j134 k-26 l-36 o-48 q-97 r54 s36 t34|doctors q-43 s89 t45|does l37 q-32|dog t-28|dogs t-35|donations f33 t-28|door i30 q-34|doors j58 q-31|double d55|download e45 t-50|dr f-28 o31 q39|driver f31 p39 t-36|driving q-31|drop d108 e52 f-41 q25 r49|dry t-31|due g38 q-55 t-39|duty r45|each o39 t58|early j-29 q-39|elevate k50 t-27|elevated k35 t29|eleven c-37 n41 q-34 r-28|email f39 t-51|emergency q27 t32|ends f-29 t-35|energy m56 t56|engineer q39 r45|enjoyed t29|enough m57 t36|enquire j26|enrolment j29|enter t30|equal t26|estates a29|evac t39|evacuation q32 t86|even f-32 r30|every a-28 e43 f-76 h95 j50 m104 n-36 o-34 q-27 r-47 s-33|everybody f-29|everyone a-45 f-45 j49 n34 q-29 t-69|everything t43|ex t29|excited c-56|exciting s30|exclusive t27|exercises t30|expect f-26 k42 r-28 t42|experience k33 t-52|fact c32|fair a35 f28 r-26 t-42|families o43|family k26 t-36|fantastic t59|fares q25|farmers o57|fast f-29 j-28|fee t-40|fees r-29 t43|ferries t34|few m27 n48|field i27 q33|fifty n28|fig f31|filed t26|fill j47|final j43 q-37|financial t-29|find r-32 t36|finish t32|fire q79 t-34|first c-27 d39 j112 r-35 t49|five f-60 j-36|fix i26 t62|fixed a68 f-69 i41 q-45 t-27|fixes t-26|flags q-42|flat c30|flood q44|flu t-35|folks t32|follow e71|following g29|food b27 m-28|for a33 c-55 e57 g-32 i-28 j-39 p-65 r128 t-55|form r31 t44|forms q25|forty f-31 j25 r26 t42|forty-one p30 t-28|forward t33|found a-25 f32 t-57|four n36 q-38 r-33 t-36|fourth f38|fox f-30|free c-32 j-27 r84|fresh c32 q-37|from a99 b68 f-47 g48 j-28 k91 p-26 r-98 s-25 t-76|frozen f-36|fuel t47|full q-44 r-29 t-58|fund t49|funding t-53|funeral f-27 o34 t-34|fyi t35|galaxolith t39|gallatin f-30 t28|game k40 t27|garden f38 t-34|gas h81|gate t36|gates q-26|gave f27|gel r26|genuine t43|get d-30 j-33 r38|getting q31|gift t50|give f-39 h25 j44 r33 t-65|glass c28|glaucoma i29 j30|go f28 r-27|god m27 t46|going f63|good j-34 m36 n-27 p57 q57|got f115 t62|government f26|grab j30 t-28|grateful f57 n-34 t34|great a29 c85 q-32 t48|guess s84 t59|guests t27|had c61 f57 i26 q-25 t86|half f41 h99 q-56 t-50|hall q73|hallbrook t25|hand k79 o38 t51|handmade t41|hands t26|happy c-36 f56 n-27 t47|hard r26 t65|harness t52|harvest t-35|has l56|have g27 j-32 l39 r45 t34|head r-25 t-26|heading t37|heads k30|hearing h31 t29|heartbroken q-31 t42|hearthstack q-60 t28|hello a29 c-25 p-31 t-67|here a40 b38 c45 j-26 o-47 r-33 s122|heroes m25 t64|heron c38 q-34|hey a28 t-27|hi a33 p47 q-41 t-72|high t-27|hint m43|hiring q-34 t-70|history j28|home t42|honest a32 i37 l55|honestly f46 t-26|honored c56 n45 t43|hope o49|hops h-28|hot q-29|hotel j28 q-27|house f34 q-27|how i-36 q-32 r65 s37|however t49|hug t52|huge c58 m25 p-28|humbled n48|hungry n27|hurry j45|i c-73 f81 h-61 i68 k-60 n82 p39 q-63 r-72 t70|ice r34|idris a32|if a-147 b-29 d-105 f-81 i-37 k-47 l79 o34 r67 t36|ignore m26|import q25 t29|in f-28 k-47 m47 o-60 p-37 q-47|incident g31|including f69 t28|indulge k61|ines t-32|inflation h86 r32 t45|ingrid f30|ink t-32|inside n26|instead q-40|interviews t-39|introducing k90 t-57|is a47 j41 m-63 n-33|it b41 h-58 i109 j-108 k70 l-56 m120 n-56 p-54 q-94 r-70 s42|items t34|its q48|january j29 t38|jean f43 p76 t36|jo t-42|job f46 q-37|join b37 h105 j29 k64 n28 r31|judge m41|juneteenth t54|junior q-31|jury t31|just c-35 e37 j55 k46 m-61 r58 s49 t37|keep f-29 r88 t62|kelvanta t58|kettle f43|keys f-29|kids t-48|kirsty q-28|kitchen q83 t-35|know r27 t26|known i35 q40 t-41|label i81|labour m-33 t96|ladies m-29 q26 r26 t-29|largest q34 t34|last f35 i-25 j44 k-36 o-32 p-27|late q27 r29 t57|le r56 t27|lead m27 t45|learn t-29|leave e39 f-29 r54 t44|left e31|let f-41|letter a76 t40|life m60 t27|lift q107|light m-33|lights o26 q-27 r77 t-29|like d89 e58|limit j28|limited j122|line f30|linen k41 t58|link d-41 s54 t-38|list t50|listen t72|little k33 o52 q-42 t46|live c46 f28 k27 m26 q69|location t30|lock j31 q-31|longer i28|look c26 o26 r76 t53|looking k32 l27 q39|lost m38 q-36 t-26|lots a27 g27 m25 t27|loved c27 k87 t33|lovely f39 p41 t39|low t29|luis t26|machine t35|made k37 t64|mail o25 t36|main t-27|make j41|many a-33 c27 t-27|marcus p25 t64|may t83|meanwhile j30|measure t36|medicare r54 t66|meet c71 k48 q-32|members q-27 t-41|men t-28|merry t56|message e-33 s27|met t41|method t-40|might f28 t60|milk q31 t30|mind o30 t-35|mine f86|minimum t38|minutes t-35|missed t40|missing t-39|mistake i-27|mobile t39|mock q26|moira r-26|mon t-33|mondays t-31|money j-36 t-37|month t33|morale f27|more b45 g26 h26 k33 q26 t49|mornings l31|most a45 h81 i-36 j36 n28 s97 t68|mostly r37 t32|mr a27 c43 f68 q-39|mrs a32 c29 f66 p63 q-38 r-30|ms c36|mum a48 f-28|music a28 f-25|must e61 f71 t-56|my a-74 c26 f33 i40 m-82 q-77 r-42 t44|name d38 j26|names t-28|nappies q29|national t33|nearest q27 r54 t-31|nearly o27|need n29 t-29|neighbours f40|neither f-26 j41|nestled k64|net g59 t35|never m57 o57 t-50|new a58 c25 d-25 f27 g-27 i73 j-34 l-27 n-33 q-38 r-28 t-55|news q36|next f-62 i109 j-37 q133 r-36|nice c30 p48 t42|night q28 t-35|nine a27 h41 r32 t31|nineteen a29|no g-29 j29 k-67 o28 q81 r-32 s-27 t-31|nobody a-32 f25 i-28 m-40 n71 o54 q-60 r-60 s57|nominations f47|non r-27|none m25|not a32 f94 n50 q-60 s-34 t30|notes t-47|nothing f-55 m-28 o-26|notice t-47|now a-30 h64 i-38 j30 q-69 r-32 t91|number s124|numbers i28|nurses n72 t32|oak t40|october f-35|of r36|off q46 t-32|offer j54|office q32 t-36|ok f56 q-33|okay f38|okoro c-42|old i28 q27 r-32|on a-40 d-28 f28 i89 p-29 q-179 r59 t65|once j33|one a40 h83 i30 k47 q33 r-47|online r32|only d36 e26 f36 h106 j128 q-47 t32|onwards t-33|open f32 r-36 t-63|opening r40|operations q27 t54|opinion t34|or r-50 t71|order j46|orders q31|other q36 t-29|our b-27 c43 d-34 k70 m-25 n54 o48 p-58 r-74 s-38 t37|ours f77 q-28 t-32|out c-35 n27 r32 t81|outage q-38 t-52|over f27 h26 j29 m42 n-27 t-37|overflow q59|p q-46|pack t33|page t77|paid t43|parcels f-31|parents a29|parish c26 q33|parking f-44 t-53|part e26 q113 r-29 t45|pass m29 t-26|past t39|patch t-53|patients o45|pay r31|peers q-31|people a42 f-70 m-36 n27 o33 r-43|phone f43 q43 r36|phones q32|photo c45 p-36 q-48 r-47 t-98|photos q-32 r-28|picture c73 j69 k40 q-33 t-28|pictured c25|pip f-26 t33|plain t-33|planned t-43|planning q25|please a-36 d25 f-36 g36 i-39 q51 s-28|pleased a-32|plus t30|police q-45|poll j-30 l181 r-32|polls q57 t92|pool q33|porridge f-63|potholes t29|pov o27|power q48 t-33|practice f28|pranjali p31|praying t26|pre e28 t-30|press r74 t-39|pretty f35 t50|prices j62 k30|print t55|privacy m32 t80|priya c27|probably t40|proof m31 t32|proposals t46|proud f102 n64 p35|public q34 t-53|purpose m36 t25|put r103|putting a60 r28|q a112 r-27 t-51|q3 l29|question a39 l36 q-27|questions p-27 q-29 t-49|quiet o84|radical j33|rain t-53|ranked h32 n30|rare t40|rate t29|rated h-26 q-47|rates j38 q-27|raw t-40|read c-42 f-35 j-30 s43|reader a49 t-32|reading o26|ready d-36|real f61 t58|really t26|reception q28|recording i30|red q34 r26|ref f-39|refund r34|refunds i34 r-31|register j32 t28|registration t31|regulators a26 t46|remember a58 m66 t32|reminder q48 t64|removed i25 t31|rent f34 r42 t-26|rental t55|repairs q41|reply a77 o34|repost d40|requests f-26|research h48 t-26|reserve q29|residents c25 n43|rest f55 t98|result t49|results t-36|returns q28 r-30 t-27|retweet d33|revenue h28 t38|review t56|right i-26 t-26|ring f-39 o26 t-56|road q49 t-33|roi h28 t-26|roof f-29|room f-27|rosalind c50 t-34|route t-35|row f30 t-38|rowan p28|rt d74|run j44 r28|s t47|safe t-40|safety b40 m54|said f38 k29|salary f39|sale t46|sales h31|same j-28 q26 t-37|sandbags r61 t69|sat t54|saturday q46 r-44|save q39 r42 t-31|say d35 k74 m32 o27 r59 t-63|saying i27|says n29|scheduled t-70|school t-78|schools q31|science j25|scientists h30|scope t30|score g85 q-34|screen q32|screenshot e27|scroll j45|season j-29|seats j48|second t-35|secure j38|security q45|see r41 t37|seeking q30|seen q-58|selected t42|seller f-48 t49|selling j26|sen h44 q-27 t65|send i-37 t33|ser f-55 t26|set f-35 j90|seven t39|several a62|shade r25|shake t26|shame j50|share d82 e30 j27 l40 t-29|shared r43|shelters q33 t31|shift f32 o26|ships t27|shop q28 t45|short a50 r41 t36|shortest r26|should l26 q36 r26 t-50|shout p29|shoutout c-29 t42|show e41|shubh t32|shutdown t37|sign e32 l43 s48 t50|signed a58|silence j53 o26|silver k27|simply e40|since a41 k35|single o31|sir q-36|sister a27|sit f-44 o43 r62|six f-28 t27|sizes q32 t37|skip t-33|sleep t-27|slots j-29|slow m63 t47|small a37 i60 r31 t111|smash d54|smells t27|so a178 c46 d-50 j30 k-49 l-36 r-53|social t65|soil t-29|sold i28 q36 t32|solidarity o31 q-31|some m31 n46 o57|somebody a58 q-53 r-38 t-65|someone a102 f53 m30 q-52 r-25 t65|something k40 m-30 q-28 s68 t-33|sometimes t-26|sorry a-29 c-36 f125 i137 m-31 o61 p-27 q-37 r-33 t53|sound f36|soup m-39 q35|space t39|spaces j68 t-28|spanish f30|speak t-25|speaking j30|special p48|spent f65|spoiler s54 t59|spoke f-25 t53|spots j34|spotted k25|spring q-34 t-47|staff f56 t67|stand f-38|standing n40 q33|start f-26 m40 q-27|starting i30 t33|statement s68|status q30 t-76|stay s47 t35|step d27 k53 r36|still i48 j116 l-42 t71|stop j35|stopped t38|stories m56|storm q-57|straight i28|student q-30|students o39|studies h53|submit t41|subscribe e30 g26 t26|summer m49 q-29 t-43|sun t36|sunday f-32 q97 t-43|sunderly n66 t29|sunrise q-31|support t36|survey j31 t-31|sustainability g31 m26 n41|sweet d33|swim q34|swipe s83 t-37|switch j33 t-32|switched t39|t t-36|ta c38 f-34 p78 t-36|table t-28|tables j34|tag d170 e64 f-35 j-43 m-45|take f-27 r94 s28 t48|takes r53 t55|talks t35|tap j43 t-55|taste k60|tax q-27 t37|taxpayers m41 t67|tea t-25|team t-57|teams g30|tech q-29 t-36|tell f-46 i-29 o-39 r38 t-49|ten n65 t34|terms t-37|test t-27|text f-28 t-47|thank a-54 c-43 d-27 f-34 q-38 t91|thanks c-92 n26 q-33 t-52|that b66 f26 i134 k-39 o39 q-55 s30 t78|the a-65 c-32 d-31 g37 h40 i72 l-67 m-70 o-36 p-46 q-69 r-41 s63|their b70 t44|then a-35 d32 f-36 j44 q-33 s53|there a-53 c-45 e-30 i27 j-43 k-51 l-40 m-42 n42 o-27 p-30 q-28 s38|these m29 t27|they f55 h-49 i108 j-50 m49 n-38 r-25 t36|think j27 t-39|thinking l-27|third f27 g48 s28 t49|thirty-eight a27|this g31 i-47 k72 m36 n35 o-32 p75 q-120 r-29 s-26 t56|those n26|thousands g31 h30|thread s30|three a27 f47 i31 o44 q-74 r-37 s-32 t-36|thrilled t41|through k30|thursday q70 t-48|thursdays f-29|thx p35|tick j92|tickets t-33|till r35|time q-29 r25|tip q-35 r75 t30|to a96 c-49 e64 f39 g-34 i66 k-40 n-55 o49 p45 q-32 r72 t31|toast a30|today f-35 g-31 h-27 i-37 j-26 n129 p-25 q-43 t62|together b-29 t-43|told i32|tomasz c29|tomorrow i27 q53|too f25 t30|took c32 f97 t82|total o26|town t39|trade q26|training f-25 o34 q42|treat j-26 m84 t-54|trusted h59 k33|trustees t-31|try r41 t-39|tues t26|tuesday q62|tuesdays t-28|tune t33|turn j37|turned t56|turnover t36|turns f27 t28|tweet j-32|twenty-six f33|two h-27 i44 p-34 q25|type d35 t-31|under a-27 i-25 q-108|unemployment h60|unlike b48 n27|unlock g-30 k102 m47|unpopular q-35 t-30|until q49 r65|up q-27|update q27|upgrade j45 k57 t-43|urgent j30 t-42|us o30|use f-28 q80 r27|v5 t29|vacancy q-38 t-52|van i28|verified h31 t33|very f-26 t41|video t-37|viewing f-29|visiting t-45|volunteer t-26|volunteers f39 r37|vote q-31 t-47|voted n83 q48|voting f29 t-46|wages h88 t32|wait s43|waiting o27|walk r56|wallet t54|want e29 l-31 s48 t41|wanted t-35|ward a51 q-26|warehouse i29 q-32|warm f-29|warmest t29|warning t29|was j30 l63 t81|washington m50 t63|watch d-36 k-25 s78 t29|water q30 t-29|we b100 c-27 d-32 e-71 h-81 i87 j-58 k80 o38 p-25 r-40 s28|weak t75|web t-35|webinar g29 t-31|wed q28 t55|weds q40|weekend f50 t42|weekly t34|welcome b71 t36|well c43 p106|wendell f-27 t40|went f37 t110|what a-29 d100 g-45 i56 j-44 k-45 l34 m-32 o-63 r30 s57|whatever r-40|wheelchair q26 r44|wheels q-27|when a-37 b51 f-75 i-29 j50 l-32 o-28 p-40|where d41 i62 j-40 k41 l84 m99 t106|whether b38 k50 r-43|which d138 j-25 l110 m-29 t87|while n97|who d70 f-28 j-45 l50 m-33 p-30 r34|whoever b-26 f59 o40 p106|why h46 i-25 k103 l-64 n-29 s28|wildfire t28|will a27 d-32 j70 m47 q-27 s36 t88|win c31|wind q33|windows q-40 t-31|winner a26 c37 n-26 t-63|winners m35|winter r-28 t-35|wishing t72|with e30 h26 j55 k80 r-53|without i26 j61 t30|women i28 q-51|wondering t36|workers t42|working q-29 t-59|workshop f31|world k34 q-26|worth r-34|would f-28|wrap r28|write r44 t-33|written q27|wrong d42 q-29|year t-51|yes a67 f87 t116|yesterday f-31|you b62 c-50 d-47 e-36 f50 g-34 h-33 i-38 k-75 l-62 o54 q-45 s50|young t35|your b118 e-25 f-49 g-30 h37 i-34 k-90 m122 o-29 q66|yours e31 k88 n61 t103
a|f46 j-61 q-86 s-72|<emoji> d97 j-27 t-41|<name> a-43 c-80 d68 e50 f-41 h68 i-28 n30 q-61 r57 s64 t84|<number> b28 e38 h90 l35 m42 n38 r59 t47|b h28|baby o78|bacon c27|bad i38 j38 o50|bag r-39|ballot t39|band n29|bank b32 f32 t54|bar a30|bath f47|battery i28|bench o29|bespoke g39|better i-25 l52 r-30 t-48|big f-33|bike f42 i-48|bill p48 t30|bioinformatician t29|bird m-30|birthday o72|biscuit d32 f73|bit c-30 m-30 p-28 q-29|blast t41|blue o33|bold g81 n28|borrowed t-29|box f42 t-27|boy c33 p-31 t-27|brighter k26|broken p47|bucket c26 m-30|budget c86 t49|bug f28 i36 t51|building c27 r26|bus c30 n26 p28 r-26|buyer c28 f-75 r30|buzzword b37 n36|cable f51|cake p26 t-29|calendar f41 t35|call j-32 o-30 q83 r-39 t-55|card f-45 r36 t-25|case r50|cat o30|cent i27 t50|certain s30 t47|certificate i28|chair o31 p31|challenge t37|cheap j29 t-29|check i30|cheeky d-39|cheese f51 i33|chest f28 q27|child r33|choice j44|choir n27|claim r31|class t41|classified t44|clean c28|clear t-33|clerk l28|clever i25|client t-39|clock r-30|coal a-29|coat f31|coffee f-59 j35|coin j30 r27|cold f61 j43 t76|colleague f-34|constituent t88|conversation f-36|copy t-27|court o54|crate i38|cream r-28|crime m33 t51|crowd n50 t48|cub o-33|cup o36|customer a68 b64 c30 f41 i28 k-27|cutting p32|daft f-33 o43 t-31|data t-25|date a-25 i29 l28 t-42|day f32 i-54 j32 l-31 t45|dead o34|deadline f35 t35|decade p27|decent l29 r-26 t-38|dedicated g67|dependency t30|destination t35|diary c33|difference k44 m50 t-26|different i29 m-29|digger f37|discount f-26|divorce t31|dm t29|doctor f-43|document t39|dog f-28 r-27|donkey c-33|double q25|drawer a52 c35 f42 o26 r44|dream f-41 h28 m46|driver f-33 o26 t-33|drop j41 t44|dry i26|duck f29|dynamic g40 k30 m29|family b44 f-30 j30 k-45 t-44|fan f27|fantastic k25 m28|farm r28|fast g28 m35|fault t26|feature m46 t-40|fever r32|few a59 f-42 r-34 t-56|fifth h30 t-37|figure f-27|file f-32|filter r26|finger r26|fire g29 q36 t44|first i29 t-29|fish r28|five t30|fiver e31|fix f-26 i27 o28 t-32|fixed q45 r44 t27|flag d40 r33|flask c37 f48|flat c-29 r35|fleece r25|flood t30|form t-28|former f26|fortnight c30 o41|forty s-44|fourth l28|free c31 j56 o40 r-32|freezer a27 f-65|frictionless g38|friend c-27 d29 e-29 m26 t49|full g-36 i35 j27|fuss f47|game f31 m58 n52|garden f-54|gate l-28|gentle t29|gentleman c25 f36|giant t61|glow s32|good c25 f66 i-44 n-28 t37|green f30 q28 t28|group n27|grown r-27|guide o27|guy a26|gym b27|habit m50|half a-25|hamper e26|handful f-29 j40 s30|happy n26|hard f-71 i28 t42|hat f64 m-31|hearing f-38 m26|heart e28 j30|heavy j25|hero m42 n26|high m27|history r39 t25|hit f29|hole f37|holistic g53 t-29|home f-31|host t35|hot f-57|house f-32|hundred b-32 j31|jam f-28|jar e29 f35|job b25 f-53 m64|journey g36 k61 m56 t47|jug o43|jumper f-46|junior c52 t50|key b28|kitchen t31|knock r53 t26|knot t28|lad f35|ladder f-26|ladle m-29|lady a28|laptop n28 r27 t66|late t48|lawyer j27|lead j32|leader t38|leading k41 n30|letter c36 i-32|library o53|life j50 m46|lifetime k70 t37|lift c34 f-32 q37|limited j26|link t27|list c32 i74 l34 t89|little j77 o48 r47 s26|live t33|living c27 k-32|lock k26|logo g29|long f-31 o44 r50 t69|loo f-26|look t51|lost n37|lot c54 f43 q-28 s29 t48|lovely f32 t-34|loyal b36|luxury m27|m o37|man f58 i-45 o-26|member f-27 t-41|message t-38|microscope t28|mile a69 t-45|mindset m33|minimal t32|minute r47|mirror m32|missed q44|mission k43|mistake i33 t-50|moment f-32|month f-30 i-45 k31 q51|mother c78 t63|motion t39|movement b33 f-26 m115 n45 t-32|mug f30|muscle f-59|museum f33|must n37|name f-31 o61 q41|named a41|national t54|neighbour a32 f33 o31 t34|new e-31 f26 o26 r44 t29|nice c39|night n30 t-29|no f-47 k45 m-27 o69 r-48 t34|node t35|note f29 q41 t-44|nuisance m-30 o45|number f46 t-53|one a44 f-34 m-59 t55|paddling r37|page r-39 t70|pair f-27|paper f-32|parcel b-28 m-29|parser t35|part i32|party t34|passion k28 m27|passport t44|patient p32|paycheck m38|payroll t33|pdf f27 r31|pen r26|penny p61|pension t31|person a-48 i38 r75|pest m-49|pharmacist f-27|phone a26 c-31|photo p53 r33 t52|photograph p28|pic t42|picture f-25|pipe i30|place k29|plain r27 t37|plan i39 m40|pleasure t58|point a48|poor i54|post c26 f27 g26|postcard l41|postcode a-45|pram c30 p51 q-28|price f-26 r-30|printer f30 t32|private r29|problem k28 o34 q30|project t29|promise b26 k42 m54|proposal q-26 t72|proud f-36|public t28|pump a64 i26|pupil a-45|quarter h26 r56 t42|question t57|queue t43|quiet a25|quote t-27|race d29|radio a28 f44|rainy t36|ramp f-40|range g39|reader c56 f28|real k-26 o25|reason f-30 n41 t-31|recliner t35|red i32 t26|referral a27 t-31|refreshed g36|regular a-25 l26|request a28|retired t-31|revolution m36|ride i33 q30|rider a33|road f-30 q56|robust g25|rockstar g61|roll f34 q27|room c38 f42 o-25|rope i26|rota c53 t36|rotten o34|row f-32 i33 n27|run t36|sale n27 r29|sales a25|sandwich f84 r-27|scam r30|school b35|screen a33 i26|screenshot f-40|script t26|seamless g27|season t34|seat q54|second c-27 f-73 j-27 p26|secret s38|seed k27 s26 t-38|sense b27|seven t27|shared g32 m-31|shift t-30|shop c28 f37 j30 o37 t40|sign t-45|simple a-33 f26 t34|single c58 h29 j29 s54 t48|size r66|slot t27|slow i54|small c33 l-33 t-39|smaller r44|smile c-25 m33|solicitor r25|song f57|spare a28|special e29|speech f49|split g44|sponsored c29|spoon c26|sprained q-28 t27|stack a42|start t47|starter m-37|statement k48 m25|station f25 o46|statistic h57 j49|step k-25|stock f27 t43|storage t32|story k41 m36 t-32|straight f-63|string o27|suggestion q-27 t53|supermarket j26|supervisor t27|supplier b31|surprise s48|sweet t49|system a-28 s59|table k-25 t-28|tap f-51 t-32|task t38|tax m-29 t74|team n53 t-29|ten f-31|tenth t43|test f-34 i42 q33 t50|text f-29 i-38 q44 t82|thank e26|thing t35|third i-37 r34 t35|three t51|ticket o-27|time f-68 k31 m79|tiny l29 t29|toddler r-27 t26|tool f25 l-42|tooth f35|top t34|torch f-27 i28|tortoise c-31|total d26|tote j26|tour i-33 p29 t32|train c36 i35|trained l-65|treasure p72 t37|treat r25|tree f25 h27 m44 t32|trial q31|trifle f-26|triumph n61|trombone f51|true b27 n30|truly k38|union t35|user t62|validator t25|van a40 i-25 l35|very c-65 f51 m-27 r-53|vet o43 t48|vibrant g29 k45|visionary s29|visit c-32|voicemail t35|volunteer a26|vote m37 p36 t79|waiting i27 q41|walk m-33|wall b31 h36 p35 t32|warm r-27|water c-35 t28|wealth k36|wedding c-31 f56|week f-61 r60|weekly q29|well t66|wet l-27|wheelchair m26 q-26 r-35 t-26|while t28|whole f-38 k30 t-39|window m34|with t38|woman i39 r36|wonderful m34|word t-27|working c34 f-37 t-48|world k71 m37 n-30 t-27|year f-72 g38 h51 o26 q-37 r87 t45
aa|g59
abandoned|h29 m-71
abide|f50
able|f27
abortion|m39 t34|is m39 t34
about|a30 c-36 d-64 e-34 f26 h-49 k-52 l-33 s54|<name> k28 n27 o30 t43|<number> f-37 g-28 h-33 i32 j-47 q140 r64 s-35|<somebody> c-38 f26 i30 l-27 o57|a a-53 f-26 h25 i-40 o-30 q49|an q47|bins f-72|everything n31|five r45|grain c30|half f60 m-28 r32|it a-39 f27 i-35 j56 p84 q-46 r-48 s31|leadership s30|making k30 m-58|my f-29 n32|nine p30|ninety i37|nursing t29|one f47 r103 t-36|our j51 t-25|people m57|six f-29 q64 t58|ten r29 t31|that t-46|the a40 c-38 g-39 o-50 q-76 r-33|their a-32|thirty t-26|this s45|three s30|to k36 s49|two p27|what l-29 t45|who j42 m32|why o31|working m32|your b70 f-31 g27 i-31 o36 t-59
above|b43 c50 h-29 m72 n28 o-38 q-29 r49 t-54|<name> r32|<number> t-27|all b26|and m40 n42|the c56 m43 q-32
abroad|c-38 f-26
absolute|t-34
absolutely|f40 n49 s26
abstracts|q27 t49
accelerate|g40 n-29
accept|t50|all t48
acceptable|j27
acceptance|t31
accepted|q61 r59 t46
access|f-50 g50 q-54|information t32|to g42 m25 q-63
accident|f44 r-33
accordions|c28
account|c-27 m-25 o-38 q34 r79 s-26 t50|is a30 r59|needed t61
accountability|m86 t53|is t35
accounting|t-34
accounts|f-43 i-26
accurate|f33
achieve|b28 g29
achieved|g62 t-48
acorn|c26 l29
acquisition||of t33
acres|t30|<number> t27
across|f-58 g132 h-31 i-30 k-38 m-42 o-40 p-27|<name> t67|<number> g34 n26 t55|all t-38|every g39|the g70 k-37 n-30 t-63
act|f-35 j25|on t38
acted|i42
action|c69 j39
actionable|g95 t-35|insights g26
activated|q26
activity|g35 q28 t57
actors|g-32
actual|p50 r39
actually|a-28 l31 r62|read t48
ad|a26 t54
ada|e26 s-33|explains s-25|is e26
add|h37 i43 j-48 l-112 o-34 q80 t83|<number> h34 q37|a t42|the f32
added|i41 t34|<number> t42|to t-29
address|c-26 r83 t58|in r28|on t30
addresses|t-44
adds|q40 r93|<number> q43
adjusted|g45
adjuster|t86
administration|h40 m45 n28 t42
admission|r37
adopt|m60
adoption|f25
ads|s31
adult|c25
adults|f-25 h52 r-28|<number> t-32|reach t29|with t41
advanced|k39
adventure|k47
advert|r-36
advertised|t-31
advice|a38 l32 o37 r-75
advise|r27
advised|g37 q-52 r-37 t-41|in r-26|that g43 q-47
adviser|r58
advisory|j27
affect||your t27
affected|b27 f-30 i-36 j-68 m25 o-53 q50 r-33 t-30
afford|j110 r-60|a j42 l25 r-33|to j60
afraid|a-26|of o27
after|f-49 g-50 h-25 j-71 k-29 m-39 o50 r33|<name> i-26 k32 q51 t-50|<number> f-38 g32 r-54 t-98|a a49 p27 t34|about q-44|all o29|avalanche q-30|it t42|last f27 t34|lunch q-30|months n41|nine i29 t-26|one a28|six q34|so o36|supper f-32 r28 t25|that q44 r-29 t53|the c34 o25 r33 t-35|this f25|two t57
afternoon|f28 o48 q62 t-40|and f31 i41
afternoons|r36
afterwards|t-44
again|a-39 b28 f-26 g-48 k-42 m-53 p-58 q80 r-29|<name> f43 t39|about i41|and i-45|at i35|before o26|by a34|for i30|in i30 q73 t-53|on q75|this q-44|today q-40|we f38 t54|when t42|who t39
against|a88 f-27 q-41 t33|<name> t46|<number> r-25|and a38|it i36|the f-26 t36
age|c-31 m35 q-34 t63|<number> q-26 r28 t37|of f59
aged|a26 q-73|<number> q-51
agencies|l28
agency|l-27 q-27|is r41 t76|staff i-25
agenda|r-29 t42
agent|f-34|for t37
agents|t26|and t27
ages|q-27 t-28
agile|g55
agm|t-106|<name> q-26 t-27
ago|g50 h52 n-38 p37 t92|<name> t-31|i t-28|one i-30|today t41|we f-32 t-33
agree|a26 d91 i-40 j-43 m-38 r77 t49|<emoji> t-26|a r28|on t40|to t65|with a31
agreed|f41 t-63|to r-57 t-32
agreement|t41
ahead|c30 f-55 g30 m33|and t27|of c43 g41
ai|a-31 g153 k57 m-43|powered g86
aid|f-41
aids|f-25 t-27
air|r44 t38|on t25
airline|n60 q41
airport|f-44 q-42 t-43
aisle|r27 t35
al|t37
alarm|j29 r26 t-36|and t54
alarms|j71 m46 r31
album|f-35
alert|i29 k32 n-36 t-39|<emoji> g27
alerts|q41 t43
align|k29
alive|c27 m31
all|a-48 f-26 h-39 i-34 j-41 n-65 o29 p49 q45 s28 t-30|<name> f-33|<number> a60 c77 d48 p30 t-35|and a-30 i46|at c25 s26|braking t35|day r38 t-50|eleven i25|for o26|forty p31|have q31|high t64|if j30|in f-43 k29|it d26 e30 t-31|its f32 q-26|mad b-28|my a32|new g-30 k35 n40 t-30|night t62|of p-26|on j29 t96|out q-37|public t47|right a-27 o53 r-27|shops a30 q-100|six f27|the a32 e26 i-26 n31 p26 r-47|those m45 t-30|three a28 p36 t34|we b27 s29 t-32|week p25|weekend q27|which t29|who p-83 q26|year i28
allen|t59|key t59
allergen|i45
allergic|f31 r36 t59
allergy|t45
allocation|t25
allotment|a30
allotments|c27 t-39
allow|q57
allowance|p31
allowed|q-28 s31 t-61|to s33 t-29
allows|q37
almonds|t42
almost|a33 j38 s73
alone|f28 j-33 m-39 t40|call o-33|in o36
along|f-35 j-31 p-35 q-40 t-29|the k-26 q-36|to p-26
alongside|g35
already|a-51 c33 f-39 h100 j155 k-61 p-45 q-37 r34 s-33 t-30|booked j35|gone j-30|have j76|know j31 s-27|made h30 j30|out c63 f33 t36|paid j27 q26|told f28|wearing t38
also|i57 j-40 l-42 m-33 n-30 p-37|a i28|asked a35 i35|available t50|do l-26|fine t29|found f-48 t-32|the a31 r-30 t-31|told t33|up i35
alt|r43
alternative|g34 r49 t31
always|b58 g-26 i-92 m70 n-42 q-48 t-78|defend t28|does t27|on g27|the j28 t42
am|a27 c-36 d34 k-29 t27|<name> f63 i-26 n-33 q-34 t-52|<number> n37 p26 t47|a f-53 t50|about s32|calling t27|doing i47|fighting m48|in t-34|just f-27|more t36|new f-33 t-32|not i-43|on f132 q26|scared f-66|sorry f-78 i45 o120 t-67|telling f31|the n35 t34|voting f40 t28|writing t-31
amazing|c-43 i-27 m70 s-27 t-93|members n-28|sales n28|sponsors c-35|volunteers k35
ambition|t-32
ambitious|b39 c-32 h28 m-37 t-55
ambulances|t27
amendment|c31 n46 t86|to t60
among|c64 i-26 k37 n45 t27|the k33 t-31
amount|q55 t43|of t43
amp|t28
an|a-27 d-28 g-44 j-96 m39 n-39 o-33 p-27 q-56 s-45|account r35|ad t29|address t-37|alarm j29|amazing n29|ambulance r32|app b27|argument f37|awful f-38 m30|early f25|easy t35|economist t25|email i37 q27|empty t28|entire t29|entitlement t25|ever m-32|expired i38 t26|extra t-40|hour c-27 r40|idea f-31|investigation f29 t30|invoice i67|issue q-35|old r26 t-30|order q33 t67|outage i26 q45|outstanding q-38 t45|unforgettable k65 m-32 t-26
analytics|t43
and|a-45 b-32 h-46 j-54 l-67 n-37 p-27 q-81 s-42 t-26|<mention> c-35 p37|<name> c27 f64 h-25 j-34 k-50 m-37 o39 p-65 q-27 s31|<number> a70 c-36 f-26 n59 q112 r-53|<somebody> a30 n-42 q-27|a b29 d-36 e-33 g-33 h-37 i30 n33 o-28 p-46 s37|about a-28 f34 h52 r-43 t-43|after f65|again q-37|all b27 r35|also a38 f42 i31 r28|always b32 f-45 m56|an a28 f-35 r-26|answers t31|anyone o-27|anything a26 r62|apologise f-32 t45|are f-53 i33 l42 r-27|around t29|as e26|ask a-26 r64 t30|asked a-76 c47|at k53 t-25|ate f33|bad b29|be m44 t-52|because b25|before f37|better m55|beyond b39 f-39 k37 m38 n31|both a-32 r52|bring t63|brought f34|by t52|c q38 t32|called c-28|came c41 p71 t71|can f39 l39 t-46|cash q40|coats f-58|congratulations p-66|corrected c54 i-33|costs t35|could i51 s27|count r35 t31|counting h34|covers t26|d r28|did f-42 i52 o-28 p26 t-51|disruptors k25|do g27|does c38 t-27|drive m25|drop i-25|electric m41 r30|email r-25 t58|every c-38 f-36 j30 q-27|everyone f34 t27|exclusive k30|expects q28|felt l27|fetch f-36|finished t33|follow t-26|for c-28 f48 h37 p25 t59|forty f29 i-31|found c33 k27 r-32|four j30 p-43|from f26|gave r27|get o29|give f39 r26|go r26|got f40 o63 r-31 t-27|had f26 o55|half i41 q-28|has o47 t-35|have c40 f38 i60 p-33|here a26 h29|hold t31|honestly i-27 n73 t-37|hope f-26 m30|how r-47 s38 t46|humbled k39|i a-76 c-27 e54 f48 i28 l38 o36 p58 q-31|if l29 n59 o46 q37 t48|in f63 r55|is c87 f64 g28 l29 o-28 q-49 s43|it e30 j60 m-90 o93 p-50 q-68|its j27|join t-43|keep r-35|keeps h40|kept c27|last q36 t44|leaves t29|left p27|less a27|let t-40|likes f34|look f-38 n28|lost i32|made a27 p28|make b28 e29 f26|me n29 t-32|meaningful t38|method t26|more g-27 n60|move g38|must i-36|my a27 f54 r54|needs c32 r-45 t25|neither r31 t-32|never c46 m28 p30|next i-48|no c-30 i28 s54|nobody a31 f-55 i54 j35 o56 q49 t-56|none f28|not a25 f54 q116 r39|nothing r65|now t-55|on a-26 c-46 r-33 t-32|once c28 f37 r-33|one c35 f48 i39 o-38 q-41 r-33|online c28 q-27 t-38|our c-40 g-28 i31 m75|ours f26|over t25|own g-29|paid h31|paste r-26|pay t-27|phone r84 t65|play h25|please r42|post q30|premined t59|press t63|printed q-30|put q28 t-26|quote t33|rang r34|re i33 t50|read f28|refused p52|remember m27|rent t39|repost d29|reviewer t32|ring f47 q32|said c-26 f-38 i-35 t26|save j-38 s36|say f-32 o26 t-33|see c27 n37|send o30 t-26|sensors f-25|set a32|several a29|share d54 r-36 t-26|should i-32 o-29|show r-25|signed t39|slow k45 t28|so i38 j34 q-29|some i27|somebody o36 t-27|someone b31 o39|something i26|sometimes f58|spoke f-37|sponsors p-29|stairs f-44|still f77 o29 t27|tag d42|take f-28 r-41 t72|taken t69|takes r30|talk f36 t28|taught c34|tell d34 f28 l49 r61 t81|thank p57 t-32|thanks i26 p40|that e29 i33 q-37|the e27 g-31 k27 l-29 m-29|their a30 g-26 t46|then f41 i-35 n39 t30|there c-38 f-70 i-30 j26 q64 r-36|they c54 t34|this c26 j-26|those i32 t31|three f43|thrive m-33|to b28 f39 g-29 i-27 m-35 o-30 p25 r27|took p29|trust j38|two o61 q-38 r-42 t35|understanding m27 t-28|unlock g25 k32|use d35 r-34 t-31|walk r-30|want r-36|was c25 i-26|we a54 f-46 g-35 i67 m-32 o56 q26 r29|were f-25 i-28|what i37 s27|when f-27|where t31|whether r41|which l-40|who p-25 r31 t33|why n40 r31|will a-47 c61 i34 k-27 o-66 r-53|with f54|women f-30 m46 o29 t41|wonder l27|would f36 r-29|write f31 r31|yes f-60 p33 t26|you e46 f37 i58 j37 k-42 o32 s-26 t-35|your g-31 h25 i33 j27 k-35 p27 q-27 r-49
angry|o42 t-28
animals|m-25
ankle|o26
anniversary||to t42
annotation|t39
announce|f-28|<number> t28|it t34|the g28
announced||<name> t48
announcement|s48 t-31
announces|t-46|the g28
annual||meeting t40|report q-36 t-43
another|a-28 c-35 g-26 k-52 m79 o-27 r-32 s-31|day t31|happy m33|round t88|way f27|week m46 t34
answer|a84 c-39 j-34 k29 l50 o-67 p-28 r26 s53|and l27 o25|by a40|everyone t45|for r37 t27|is r-29 s26|to r-35 t-27|was t60
answered|c-28 i42 q39 t-41|<number> i32|every t25
answering|a66 c37 f-27 t91|the a46
answers|c-38 d74 j-35 m33 q-33 r-27|and t28|are f35 t29|in t28|only d83 t28|to a36 f63 q-35 t-50
anticlockwise|t-34
any|a-46 h-34 i-45 j-95 k-29 l65 n-28 p-38 r121 t-30|<name> i27 q44|age t-31|day f-36|gas r-32|hour o78|inconvenience g30 m87 q-38 t-46|language f38|more c-27 f58 q53 r-52|of c43 l47 r-56|shop r49|time f-49 q-27 r47 t62|weekday o33
anybody|c-35 l137 o73 p-33 q-61 r-32 t-29|'s c-32|and o41|can r-27|got l53|in r28|know l-37|tell t40|who l27 o36|with i27
anymore|a69 t30
anyone|a-35 c-37 d-44 e32 f-27 g-37 i-38 j-65 k-34 l141 o56 p-39 t-84|'s r38|else h31 l-65 o-30|got l37|have l32 t31|in c29|know l44|own l-69|still l27|under t37|was i-33|who c-53 e46 f-47 i73 o41 p-44 q34 r-27|whose q29 r26
anything|a-42 c-28 d-38 f48 i-58 j-58 l37 m-28 p-47 q-61 r58|about a-30 f-34|before q-41 t-28|in r30|with r45|you o59
anytime|f40
anyway|c54 f58 o71 r-28|from f31 t35|i f-66
anywhere|f-37 k50 o30 t-34|else k63
apart|q-37 t-31
api|q37 t60
apologies|f53 i46 o35 p-25 t-38|to f44
apologise|m75 o38|for m80 o33 t-37|to f40 i32
apologised|f29 p38
apologising|m26 r-25
apologize|t52
apology|f36
app|i-27 j-31 k-34 m37 s44|call r-47|for c31 k32 r-25 t44|is t26|or t41|that t30
apparently|f82 q33
appeal||closes q-54|in t32
appeals|m39
applause|f41
apple|t-28
apples|l27
applicants|g41 h27 j-35 t-55
application|f-31 k31 q38 r101 t-38
applications|j32 q50 t37|close j53
applied|i39 o30 p29 r31|to i26
apply||by q-27 t-40|for q40 t33|here t26|now j-28
appointment|a-26 f-28 i38 l28 o42 q27 r46|is r-27|needed t44
appointments|j29 q48
appreciate|p-43|you b36
apprentice|c77 t-34
apprentices|p91 q-43 t103
approach|f-29 g39 k43 t-29
approved|h51
approx|q40|<number> q40
apron|q33
arch|f46 r-46
arches|q31
architects|m-46
are|a-26 b53 c-58 d-36 e-34 h26 j62 k-85 l-45 n-29 p-83 r-37 s-26|<name> q28|<number> a-42 h44 o27 q-54 s25 t39|<somebody> f44|a k70 m45 p61 q39 r-40|able o47|about m52|all r28|already f-30 t-33|and g27|asking l30 t-28|at i-26 k-30 m-26 q41 r60|available t-55|aware i29|back q-40 t36|basically j60|behind i37 r28|being f-27 q34|better r26|between o26 r34 t44|booked q39|building g26 k34 m45 t39|busy o29|by c31|calling j29 n50 q29|choosing f60|coming a38 r37 t47|committed g36 m32|cross o27|designing t27|doing f-35 o44 p37 t30|due q39|entitled r34|estimates r25 t30|failing q36 t-47|family b53 j-28 m-36|fighting t39|filling j29|fine f38 o-50 q49 t-26|flying j81 t-32|for j27 r-36|four t48|free q-38 r37|from k26 q-25|getting s27 t27|giving m-28|glad t43|going i42 r-27|gone j26 m-30|handled g29 q28 t57|hard o-28|having r40 t26|headed g29|held t44|here b33 d-49 q-39 r62|hiring n-35 t-63|holding f31|home g26 t-29|honoured c29 n-35|in a-36 j-37 o48 q47|just i26 m26 n27|keeping t34|leaving j28|left j-32|likely t28|limited j28|live j-26|living g32|looking a50|losing f42 h31|made m49|making m37|missing t25|more m32|nearly j34|no a27 t64|non t27|not b48 c-29 f40 k-64 m58 s32|now c37 f29 i50 q-84|obsessed n35|off o-38|on a-29 i66 o-32 r-48 t-25|one o35|only e28 t58|open b26 o34 q-42 t27|our m47|out t-34|over t44|part b35 j32 m-25|passionate m-57|praying t30|printing f27|proud d26 g29|queued f-29|reading s32|redefining n44|redoing f-42|reminded g35 t-27|required g28|rewriting i39|right a164 c-32 i117 q-31 r-45 t-82|ringing i-25 q37|rolling a73 q27 t53|running j27 o29 t-27|sad t53|scared o43|selling t29|sending i28 t26|shut q-125 r27 t31|six a30|sleeping t30|so b46 f-32 o41 t85|sorry f-70 m47 q-34|still a-37 c36 f-27 i49 o-26 q-33 r-56 t-25|struggling o-33 t30|stuck l28|switching j49|the a58 b45 f-63 j-34 k52 m75 n100 r34 t26|there o35 r53|they t102|three f-30|thrilled k35 n-41 t-48|tired t28|too m31|trying a30 i39 l33|turning r27|two g25 t-43|up h72 q51|using c-31 f26 s33 t32|valid r31|waiting j35|walking q27|watching j29|welcome f49 j-25 n51 t47|with b56 m42 o64 t60|women h-26|working i87 t45|worth b29|you b28 d99 f-28 j88 k52 l-54 m38 o-46 r-31|your j-36 k33 l-47 t-28|yours j-29
area|a-40 c-33 f-35|that g26 t57
argue||about i32|with f26
argued|i34
arguing|f26
argument|f32 t-30
arguments|t88
arm|f67 p32 t59|'s f60 t73
arms|b30|lights f-25
army|t26
around|c-39 m-47 q30 r46 s-27|<number> q43 r50 t-28|the g-29 n26 r43 t64|you k26
arrange|t32
arranged|f38 o28 q27
arrangements|i27
arrest|f31 t34
arrested|f-34
arrival|q30 t59
arrive|i-26 m27 t-60
arrived|c26 f62 t51|two t31
arrives|a31
art|g34 k33 m-35 t-25
arthritis|o34 t51
article|t-26
articles|m31
artisan|k29
artists|c26
as|c-36 d-51 j-73 m-40 q40 r-25 s-53 t-49|<name> f25 i36 t25|<number> r-38|<somebody> f44|a a-47 f45 g44 i-47 j26 m-65 n39 p-35 t39|always q25|bad m32|ever t-31|everybody t27|far f-27 h27 l27 o-27|featured t26|good t60|hard k27|i t31|if o-28|it a-30 r33|justice t35|little h37 r-30|long f-31 p33 q-42|my n-31|of a43 i76 t-35|part g52|second g-29|the m38 q70|there p32|usual q66 r31|well f-65 n-31 t-90|you i26 k30 o48 r-68|your c31
ash|d-34|tree f-33
ashamed|o35
aside|j-26
ask|a48 d-37 g-29 k-52 l-36 m-36 o34 p-64 q-48 r129 s-31 t-36|<name> c-53 t-55|a t26|about t31|again i36|any n30 t27|before q27 r46|for a-48 c38 f-64 i-47 n-30 r101 t-59|how b27 f-27 r-29 t-25|if a39 r-29|in s29|me f44 n36 t59|than t38|the f44 t48|to i30 r50|twice r45|us a64 t-41|what a26 f48|where t34|why a32 r-31|you f-29 m27 o32|your r33|yourself j119 o-30 r-92
asked|a137 c-38 d-33 i-75 j-55 k-35 m-36 n-49 q-70 s-43 t-33|<name> i34|<number> a-26 t-49|<somebody> a-57 t36|a a30|about a-42 g31|again b32 i29|and a-27 b27|for b95 f67 r-55|how a29|if a59 c26 r-29 t-40|in a52|last a26|me f38 o31|nicely a-33|the a-72 r32 t78|them a-32|to a-43 r36|us p33|we b-109|what a67 f-73 o25 t-32|where f38|whether i-28|who f-28|why a103|you a-60
asking|a100 g-29 h-28 l55 n42 r-27 t-53|<mention> t-36|about a26|for f36|how f-26|what a57|why a27 t26
asks|i-28 m25|for f-38|what a36
asleep|f112 o30 q-42 r-25|in o55 t46
assemblies|t52
assembly|t49
assessment|j37
asset|t-27
assets|a62 k-27
assist|q-27 t28
assistance|q32 t40|is t41
assistant|t-65|<number> t-35
association|n27
assume|a-26 b28 q-28|that t25|this q-26
assured|b39 f-36 g64 t48|positive f-32 g73|your t26
asteroid|q-31
asthma|h30 t59
astronomers|s31
at|b27 d-81 e-44 h-59 j-35 l-34 m-77 n-45 o30 s-43|<hashtag> t27|<link> a-37 c25 j-37 q-52 r-57 t-105|<mention> t28|<name> a-41 b65 f-115 h-33 i-38 k72 o-43 q41 r35|<number> e56 h-48 j41 k-29 l29 n-54 p-30 q88 s94|<somebody> f55|a f-33 g-28 h44 k25 m75 p-28|about t-26|all i93|any o-32 r42 t64|both f39|checkout j-26 o38 t36|conception m31 t42|cost f-42|desk t58|dusk t-30|eight o37 r37|every a52 g53 t54|first t39|five f31 r-66|four c-41 t-26|full i28 t-27|half f-37 h28 o-25|home c-30 f-42 j-26 o52 q-64 r35 t-54|homopolymers t78|it a49|least i-29|length f26|lunch a47 b-32|lunchtime f51|me o45|midnight j72 q55 t54|mine f-66|most r-38|my f32|night g36 i46 t40|nine j27 p28 q-38|no f32 r51 t63|noon q62 r-37 t26|number h28|one c30|our c-35 g42 p28 q-25 t32|ours m-36|page f-41|present i27|random t27|scale g49 t-58|school h27|ten f60 q42 r-31|the c-36 e-48 h-34 n27 s-28 t-36|them o48|this i-33 j62|three f-33 r27|today b27|two r-39|weekends i33|whoever r26|work d27 o25|you f59 t34|your k33 m-35 t66
ate|f166 o30 t29|<number> f30|the f26 t44
athletes|k32
atmosphere|m26
attached|f-30
attack|t77
attend|t-63
attendance|c-28 f-31 g35 q-35
attended|q-72|a q-53|the t33
attention|f-28 j31|<name> q31 t39
attitude|m29
audience|g35 k-34 t-41
audiences|n48
audio|t-38
audit|t54
audition|f-36
auditions|q28
aunt|m-44|was m-43
authentic|b-32 k77 n34
authenticity|f-30 n48
author|r29 t29|and t44
authorised|f-33
authors|t79
auto|q-26 t27
automatic|f-26 r26
automatically|q-35 r38|on t33
automation|n31
autumn|f-30 j-26 q25 r-30 t-32
availability|j28
available|c-27 g46 j44 q37|and j28|at r40 t35|for g70|in t-50|on t45|through q33
avalanche|t28|on q-30
average|h139 i28 j38 r36|of h49 t33|which q-38
avoid|j83 t-58|disappointment j77 t-32
awaits|b28 k26
awake|b31 d-51 l26|and l30
award|b29 f-27 k35 m-40 n65 t-57|winning k41 n98
awarded|c-52|the c-51
aware|i26 q55 t47
away|c-49 j50 o49 p-37 q65 r40 s-39|<number> q50|and l-42|from f39 r78 t47
awful|f33 m25 o-31|for o-35|lot f-38 m30
awkward|o35
b|a-26 f-32 g52 q26 t-42|<name> d29 q-36 s28 t-26|and q39 t30
b2b|f-27 t-32
babes|j32 s-34
babies|f65 r25 t-32
baby|f79 o110 t-68|and o29|formula t43
back|e-39 g-29 i46 j-69 n-54 o-29 p34 q106|<name> d30 q48 t-39|<number> q-61 r27 t-32|after h29|and i31 j31 t69|as c26|at f-30 q59 r-70 t-54|by i-34 r-26 t-30|door q31|for a71 f28 q41 t74|from q-40|here d32|if i27 t27|in c-33 q73 t-55|into o31 t38|next r-41|no f28|of c64 f29 i-27 o56 q26|on f-32 q-35 t-40|open q41|or l28|pay n39|room t-31|the i31 t-25|this t63|to a28 f-38 i45 j-31 l26 m38 q39 r-31 t57|up j25 t89|when f-30|with c28|within q38 t32|without i34
backed|h47 k30
backing|t53
backlog|t64
backs|f-43
backup|r37
backwards|n30
bacon|f68 q-26 t-33|rolls f26
bad|c-30 f100 k-28 n-28 r-56|back j40|knees f26 t32|on i-43|tarball t30
badge|o27 p39 r26
badly|c27 f41 i133 o52 r-29 t-33
bag|d-29 f-32 j37 m-37 q-29|<number> j26 r43|and f-27 r-27|of f32
bagged|t-25
bags|f30 i-25 q-26 r28 t-42|are t29|of p28 t28
bailout|a-28
bake|m39|sale c26 f32
baker|c-38 f69
bakers|k29|are k31
bakery|c42|we i-51
balance|i-27
balanced|h40 t38
balcony|a29 f53|<number> t27
ball|f36
balloon|f26 t27
balls|f28 j25 r34|in t26
ban|r29 t92
band|q29 r49 t-36|<number> q50 r60 t-43|is t52
bank|a-46 b49 f-50 g-36 j-25 p-26 q101|<name> o26|account q27 t52|bought a-27|details r70|holiday q32 t-77|with t28
banking|g31 k43 t33
banks|f-33 t85
bans|t37
bar|g-34 o-32 q50 t-35
barbecue|r54|gospel r39 t25
barista|h28
barn|a-32 i-29 t-35
barrel|c28
barrier|g31 l29
bars|a67 r71 t57
base|r54
based|g48 t34|on t45
basement|c27 f32
basic|k28 t61
basically|j34|leaving j27
basin|i27|data i28
basis|g53 t41
basket|j36 m48 t49
basketball|q-34 t31|<name> q-34 t42
bat|a26 t-44
batch|c-29 f-54 i41 q44 t-30|<number> i53 t-37|is q30|number i25 r41|that i-93
batches|k25
bath|a30 c-38 r-44 t-29
bathroom|c26 f60 t43
baths|q-40 t-58|are q-88
bats|f56 t-28
batteries|t37
battery|c-25 i32|cells t36
bay|t-51|<number> c40
bays|q59 t-42
bc|a25 f-26
be|a-51 c-63 d-70 g26 j49 p-77 r-44 s-30 t-37|<name> i36|a c32 d33 f-30 m36 q28 r-31 t-48|able o-35|about r37|accepted q35|advised g43 q-49|an q-37 r-26 t80|and d26|answering t55|asked a-27 f-29 o45 r42|asking a47 t36|assured b36|at f54 k28 o48 q32|aware q28|back i33 r31 t49|barbecue r39 t25|bothered j47|calling t61|charged a31|clear t47|closed q-108|connected e30|discussing f-30|done m26 n47 t85|featured e43|first s54 t57|following e88 f-27|great d-53|happier n26 t43|held f-26 q27 t-34|here f27 t40|home t49|honest d53 f26 t-35|in a38 f-51 i-31 k30 q35 r43|kind f52 o30 t38|left j41|mad j34|more k34|nice f31|off q36|ok m27|on i44 q32 t70|part g-34 t-46|posted q39 t36|posting q33|put r-45|quick j39|read i27 r26 t45|real t-28|right q30|ringing q29 t62|safe t37|seen m52 o28 t56|sent o43|set q-28|sharing n30 q-25 s32|shut f-29|slow t29|subject g40 q-26|sure t38|taking f29 n26|the f34 j161 k-32 o-43 q-36 r-31|there f-64 j35 o52 t72|told f41 o28 q-26|too k32|two f-53|unavailable t46|under r-42|up c30|us o-27|very r25|voting q28 t36|with t-28|working f27|worth r51|wrong h105 l49 t-27
beach||to t36
beans|f76 r26
beard|d29
bearing|i65
beat|f53|a f47 t30
beating|b46 k43 m28|heart b46 k43 m28
beats|k62|the k73 t35
beautiful|k46
beautifully|k59 o29
beauty|m44 n49
became|f41
because|b84 d-41 g-42 i42 l-50 m84 n-29 q60 r-71 s-31 t-40|<name> a43 c32 f39 o50|<somebody> f30 p-27 t-34|a p32 t46|at b30|every m45|i a-26 f32 t35|it a-29|of i83 o64 p26 q41|our i37|people f33|someone f-33 r-34|that m29|the a-29 i70 m-37 o-34 r-39|they f42 o37 q-27|we b43 c52 f30 i25 q26|when b-36 t-40|you a94 j-43 k46 t44|your b27
become|f-26 h26 k50 m47 n-29|a b25|the k26
becomes|c49 q56 t49|<name> c54 t35|<number> j28 q33
becoming|t-28|a t-26
bed|f85 o80 p69 q-37 r35|<number> a43|in p39|you f28 t29
beds|f-30 r51|<number> t41|and c83 t40|in c-50
bedtime|a29 t51
beef|q-40
been|b29 d-61 f-38 g-41 h-34 o29 q-28 r-28 s42|<number> p37 t42|a t37|arrested f-34|asking a46 b27 f-31|at c-34|called f39 n-39|calling f-37 n54|doing f29|fixed i28|found r25|given f29|here f44 o57|in t-40|listening t28|named g-29 n43 t-29|on c31 s28 t-31|out f-42 i27 q-34|put q-31|putting f-35|recognised n30|reported t49|sat f-34|scheduled i-28|shortlisted n-35 t-46|sitting j52|taken i34 t54|talking i-41|there b28 d-32 l29|thinking a31 o35 t50|through c60|told a-39 f29 i-41 t-40|using t27|very c31 p46|waiting o45 s56 t37
beer|c30 d-28 t-44
beers|k28
bees|f47 t26
beetles|c33
before|f-75 g-42 i-50 j123 k-27 m-61 q56 r77 s-26 t-27|<name> c-32 f-25 j74 q39|<number> c-28 f-44 i42 j-30 q128 r-27|<somebody> c26 f32|a c-26|and f32 j-33 o37|anybody i38|anyone p31 r-26|breakfast n56|i t-33|it i-25 j112 r-34|last f29|midnight j43|noon a28|one f29 j-26 t-30|or t56|our c46 t27|six p29|someone t-31|summer q28 t26|the c49 j26 q27|then a38 f-41 o29 r39 t-32|they j62 q-52 t-26|this q53|we c51 f-47 p54 q-92|you f-27 j-53 k-30 l-27 o-62 p-36 q67 r44 t28|your j61 o28 s31 t33
beforehand|r30 t-55
began|s27 t-47|in f-27
begging|j27
begin|f-30 m34 o26 t-36
beginner|k25 o30 t-31
beginners|a31 o52 q36 t-67
begins|k42 m57 q46|<name> t29|at m59|with m54 s28
behalf|r-33 t-27
behind|d32 k-64 o47 q32|<somebody> f-29|every m37 n30|on i51 o26|the f-27 i-66 k-31 m-32 r85 s37 t-60|you t30
beige|t-30
being|c-74 f33 o72 q66 t-53|a b31 k28|asked a-52 f49|checked f-34|mended f-30|run t31
belief|f-27 k35
believe|b40 d47 f41 g-39 h-32 i-31 j-26 n-36 o-31 s84 t-27|every d33 k32|in b99 k-51|that k28 m34|what f-30 s51
believed|a-66 n-25 t-35|how a-46
bell|a33 l31
belonging|b48
belongs|b45 n-26 t-25|to b29
below|d99 f-70 k-34 m-48 n-29 r64 s-27 t-37|<emoji> e-27 t27|add r-26|and c27 t-33|including t35|the t-26
belt|t32
bench|a47 f35 o51 t-42
benches|f28
benchmark|t116
benchmarked|t65
benchmarks|t78
bend|r40
beneath|t29
benefit|g32 h36
benefits|b28 r82
bereavement|q41
berth|s29
beside|c-36 t-56|it f-26 o29|you f30
bespoke|g83 t36
best|h-29 i-56 k-44 o-49|<name> n-26|for m-46|goalkeeper n-38|in c-32 f-25 g60 k45 n26 t-31|is m27|part t26|performance t28|question f40 t26|time m28 t34|year i-49
bestie|b28 j35 t30
bet|d62 j42
beta|c27 q46 t43|testers t34
better|c87 f-53 h26 j-52 l51 m54 n29 p-26 r-35 s-40|and m33|at t28|for t31|off i27 m32 r27 t30|one a-26|than a54 c43 r-30 t-28|way f-36
between|f-50 h-30 j-27 n32 q52|<name> c-26 f-36 q28|<number> g38 n42 q25 r-25|a b31|insulin t47|sizes r38 t57|the i33|them c69 f-25 r-26|two q27 t33
beyond|k30 m38 t-37|every n34|for m44|our g34
bicycle|f68
bids|q-35 t-26
big|d-38 g-34 h-30 i-36 j-41 n-48 q-48 s164|<name> t74|difference t75|heart m27 t36|love c27|news m-28 s32|shoutout p33|thank p-48|things m-27 s46|window f29
bigger|f-55 k47 m90 t-32|and m34
biggest|k-33 n54 p-29|yet n27
bike|q62|a t45|shed c31|shop f-28|store t-35
bikes|f-28 m-67 t-28
bill|f-50 g48 h48 i-28 m38 p43 r57 s72 t176|and i31 t-45|has i-28|is g30 q31|speaks m29|together c27 t34
billed|c33
billing|a27 t48
billion|h35 m32 n31 t94|to h35
bills|f-26 m-29 o-31 t52|are t43
bin|a28 c25 d-27 f51 i-38 r63 s44 t-64|day f29 q-30|it r43|store a32
binned|f29 q-30
bins|f-79 t-51|and f-72 r27
bio|k-27 s68|before j45
biodiversity|g30
bioinformatician|t29|happier t29
biologists|t50
bipartisan|t35
bird|d29 m-27 q-61 r-34 t-68|and f26 m-28|ends q-42
birds|i-33 t-52
birth|f-28 r29 t-40
birthday|f115 o49 t36|<name> n28 t-27|to t52
birthdays|o30
biscuit|d29 f102 r-26 t-30|tin f28
biscuits|f101 r-30 t-45|are i29 o29
bishop|n50
bit|f35 i-26 k-29 q-30 r29 t-58|and q31|late f-28|of f-45
bite|k25
bits|t-42
bitten|t39
bitter|i28 t58
black|c-26|<name> t41
blame|o45
blank|r26
blanket|c-34
blast|t36
bleed|m27
bless|f27 m25 p58 t35
blessed|b31 t35|to b31
blessing||and t32
blink|f-32 j44 m27 r34|and f-30 j44
block|q29 t26|<number> t44
blockchain|t84
blocked|q-28
blocking|r34 t83
blocks|t117
blog|g51 j-34 q-50 s51 t65|<name> c30 q-47 s30 t27
blood|n30 o45 q26|and n34|pressure o41|tests q27
blow|s25
blown|k32
blue|f-42 q32 r33 t-60|badge r33|door q28
blueprint|j29 s30
board|f-35 g-30 j-36 q29|by r-34|games t28|in j30 t-31|will r28
boarding|c-29
boardroom|g41
boards|f-32 q26 t-39
boat|a34 q28 r-27 t-72
boathouse|f-30 t-33
boats|a45 t30|are q-43|to t33
bodies|m34
body|f33 j50 m46
boil|f28 r34 s35
boiler|l-25 q58 r-38 t-87|is f27|man q32
boilers|t-27
bold|f-27 g47 k32 m28 t-52
bolt|r45
bolts|t-29
bombs|d31
bonus|d28 j25|entry d32
book|c-26 e-26 i-41 j37 n-39 q-44 s-41 t-63|a k-39 t-32|and m29|at r28|first t58|now j69 t43|you h27
booked|a-28 f-75 h54 j35 l-35 q66 t-46|<number> t77|a i29|for f-25 i30 q63|in h29|the j27 o32|with q52
booking|t-58
bookings|o-32 t-38
booklet|i35
bookmark|t45|this t45
books|c58 f-92 i-36 j61 k28 p30 t-84|a f-59|for j26
boost|k30
boot|f30 j28 r47
booth|i-26
boots|o-45 t-57|and f-59
border|f-26 t114|is t41|the t32
bored|f32 r27
boring|f30 k37
born|f53 m33 q-44|in k26
borrow|r48 t-49
borrowed|f67 i-28 r-39 t-27|the f34
boss|s50
bot|t26
both|b-28 c-31 f50 i-33 j-58 k-26 n-35|and a28|are a32 t36|legs r30 t34|of p27 t-30|on r-31|parties t49|sides t54|ways q27 t52
bother|o64 r46 t28|you t41
bothered|j47 s31|to j47
bottle|e-27 f-32 i47 k73 r42|is i26 r-38
bottled|o29 r35 t27|water r39 t27
bottles|f34 t-36|that f-37
bottling|g26
bottom|i34 q26 r53|of t40
bought|a-32 c-39 f103 i56 j31 o-45 p53 r-41 t-36|from j43|it f50|the f45 i31|this t53
bouncy|f42|castle f42
boundaries|g26 k25 m30
boutique|k27
bow|i52
bowl|q30
bowling|f25
bowls|f32 p-53|club f-28
box|b-26 f-33 i-35 j51 k-27 n-32 o-28 q-42 t-52|and t47|at k28|by r27|of t-25|office t-50|or t31|the t30|to r35|which o29
boxes|i-30 r35 t-62|we i-30
boy|a28 c28 f29 i-27 j29 p-35|in c-30|of a41 c33
boys|c28 t69|and t62
bracket|i36 r38
brag|n60|but n65
brain|o31 r28
brakes|o-37
braking|t35|distances t35
branch|i-26 o-31 p32 q41 t-61|manager t26
branches|f-30 q64 t58|in q31 t57
brand|g35 m-55 t-57
brands|h26 s46 t35
brass|f-76 i-25 t-40
brave|m57 o25
bread|k-52 q43 r28 t-67
break|k35 m38|down g26|it o30
breakdown|c32 t29|in t46
breakfast|c-28 g37 i-26 n107 p35|and f36
breaking|n31 q-50 s50 t32|<name> n26|the s27
breaks|q-34 r-30
breakthrough|m38 n40 t-45
breath|r-43
breathe|o27
breathes|m33
breathing|o39 r57 t-26
breathtaking|j32 k56 m-27
breeder|j26
brew|f29 q-38 t-29
brewed|c31 k26 m37
brewery|n30
brick|t-31
bricks|f38
bridge|a-26 f-33 g30 n-32 q46 t71|on o25
bridges|f33 t74
brief|c25
briefing|t36
brigade|a-35
bright|m-36
brighter|k44 t-27|tomorrow k42
brilliant|f-33 p45 t53|a c28 f-34|and m36 p29 t42
bring|a-35 b-38 c-84 d-38 f42 j-32 l-26 n-28 p-46 q103 s-31 t-43|a m-38 o-39 r-69 t-56|back q26|down q-30 t65|id t29|it m-27 r34 t-66|the o55 t-36|them f42 r46|to i28|you f-35 g43 k31|your f50 t65
bringing|c-29 f96 i38 m-32
brings|c-49 k33 m28 r26|<number> c-37|a t46
broadband|q59|and t25
brochure|f-31 i92 t-38
broke|c-44 i62 j35 q36 r-46 t54|down i56
broken|i47 n41 p36 q30 r-41 t31|and o33 t38|down f-32
broker|t-28
brother|f73|'s f26
brothers|f65
brought|c54 f170 i26 n-39 p43|a f30 t42|home n-25|in f43|the c35
brown|i25 t-59
browse|t40
browser|t53
brunch|j28 l-26
brush|e33|and i31
bsl|c30 t-47
bucket|f37 m-34 r31|and f-35|with m-30
buckets|f49
buckle|r45
bucks|t74
buddy|t58|<emoji> t48
budget|c109 f-40 h32 i30 t87
budgets|t58
buffet|f59 t45
bug|i81 p74 r-31 t64|fixes t68|on t28|reports p37
bugs|c34 t26
build|a-28 c31 n-41 r79|a g-28 m-45
builders|p29
building|d30 i-39 j-59 k59 m59|the k74 m25 t29|this j-40
buildings|a70 t36
builds|q60 t56|are q37 t37
built|a-44 c93 f25 g47 k95 o-27 r-53 t37|<name> t-31|<number> c58 t35|a n48|by t49|for k33|in c-34|the c58 f42 t-35
bulbs|c39
bulletin|i44 q-34 t-30
bunch|g27
bundle|t-30
buns|i-54
bureaucrats|t68
burger|q-48
buried|f43 t44
burn|c27 f35 m39 t95|pit t34
burned|i28 t51
burning|j29
burnt|i-39
bursary|o25
burst|r27 t-41|main q30 r33
bus|a-35 j-44 o72 t-59|<number> f-29 q83 t-38|and q-30|driver f43 t28|drivers t26|from o27 r78 t63|home f43|is o48|shelter t49|station q-25|stop r-26 t-27
buses|t-60|<number> r41
busiest|i-38
business|f-33 h33 k-30 m29 r-45 t37|and t38
businesses|g31 h62 j36
bust|t64
busy|n53
but|b-48 f34 i-67 l-26 m28 p-28 q-37|<name> f37|<number> t-27|<somebody> c31 f-61|a f-44 t-33|has i25|hurry j41|i c28 f37 t62|if f-32 j30|it f-31 i-26 m-56 q27 r-28 s-28|let s42|not r-28 t43|our g41 n32|respect p31 q-33|that m37|the a-31 o26 p28 r46 t87|there f26 q26|they a26 t-30|this n29|three k31|we a-33 f27 h42 j-30 l27 o32|what t34|when m68|you j-31 o-28 p-30 s35 t-29
butcher|f34
butter|f34 k-26 q-26
button|d69 q-26 r64 t-31|that t29
buttons|r43
buy|c65 f-41 k-31 o-41 r26 t59|<number> t30|a f43|an r-26|one t52|the a27 m29 t-48
buyer|c30 f-65|rang f-74
buyers|j36 t-35|are j40
buying|t-40
buys|q27 t29|a p31 t64
buzzword|b37 n36
by|b-26 c61 d-28 e-55 f-37 g-48 h51 k29 l-42 m-81 n-31 o-75 s-33|<mention> c78|<name> c123 g-29 j50 k-44 p-61 q-57 r35 t-37|<number> a-29 f-42 o-29 q111|<somebody> c61 f-71 i29 t-42|a a60 f-27 i-29 p-41 q-39 t51|all t-25|an f27 i27 t73|day r-25|default a27|election t50|email t30|first t30|four o28|half r29|hand r63 t65|it q29|itself t-26|law r49 t-26|me f25 i91 t-41|midnight j-29|minute i28|motivation t26|my p37|nine f50 q35|noon r28|now o30|one c41 t48|our g26 n34 t40|over h48|people k44 t57|phone r56 t37|popular t-32|post t-33|postcode t-42|six p27 t36|skin k25 t35|someone r28|step t57|teatime p29|ten f27|text q55 t75|the c-32 e-26 f-27 g33 i-76 k-34 n52 o-26 r51 s-39|their c-28|themselves t-41|thousands n27|today q-41|tonight j49 t-38|two t69|up h78|us c-30 f-26
bypass|f33
c|c27 d26 o-32 q43|<number> q-69 t-28|and m31 t65|suite c31|was r26 t30
cabin|r39|bag r39
cabinet|h38
cable|f48 h27 i30 r42|is q27 t26
cache|f-31 i51 r33 t72|and t33
café|i-26 q31 r26 t-70
cage|j28 t42
cake|f101 i-37 o-51 p71 q-69 r-39 t-31|from r29|in f-39
cakes|f34 t-29
calculator|f30
calendar|i34
calendars|t54
calibration|t28
call|d-37 e-27 m-29 n50 r50 t54|<emoji> j25|<name> i29 j41 t-71|<number> j-35 o31 q-44 r66 t92|a f36 t28|an r32|and t29|at q71 t49|closes q-99|for q37|in f32 t-47|it r-30 t-32|notes t44|now t-31|or r-48|our t26|the k25 o-27 t25|to j27|us n50 r33 t65|with r81 t49|you a34 r61
called|a-37 b-42 f94 i-28 o-36 p-34 q-46 r-49|<name> c27 f33 o-29 t-29|on o28 t54|the n-39|us j25
calling|n79 t41|for f-38 n54|it n57
calls|c-43 d-55 g27 i39 l-30 r56 t46|a l-34|about t26|and g29|you i28 r36 t59
callum|f29
calories|h29 i27 m40
came|a76 b-26 c28 g-31 h-44 i59 j-41 k-50 m-29 n-45 o39 p35 r-68 t-62|along p-26|back c27 p28 q-36 t35|early t44|from i52 t40|in i-32 q32 r-35 t-69|last f30|on c29 f28|out c-38 i36|through f39|to i32
camera|c32 q-28 t-44
cameras|f-39 l31 t-34
camp|j33 q-26
campaign|b30 t-33
campers|p-34|for p-33
campus|o30|in o31
can|b-35 f-27 j29 m-43 o-36 p-101 r95 s-37|afford j34 l46 r-53 t45|also f61 r28|and f30 q30|answer t27|anyone f30 l60|apply t33|ask i48 o-29 r70|be b35 f-55 k40 t39|carry f26|check i-33 r27 t-45|come f-27 o49 t-30|cook t31|disagree r-28 t66|do f-26 j35 m72 t-43|fill l27 o39 t51|find f27 j-28|focus g28|get o26|have h-26 j26 t-41|help t28|hold t31|i a46 l-33 t-47|just o39|keep o-37|lift a29 o-33|look j25|make f29 t-29|monitor r-32|not c53 e29 h62 m-44 o82 q66 r-36 s86 t62|now q45 t-55|only d29 j-29 t-25|print t55|put r52|reach f26|read a37 o-26 t35|ring o-30|run o31|say a-40 s45|see j53 m27 r-57 t-40|send f30 r26 t25|sleep g28 o29|someone t26|stand f76 o34 t-30|still f-39 q57 r99|take q35 r57|tell r-37 t39|too f-31|trust k50|try o-26|turn t47|upgrade t26|use q31|wait t27|walk r-47|we t-42|write r25|you d-29 f47 j95 r-29
canal|f33 t-28
cancel|f-32 i-27 r52 t52|any t39
cancellation|t65
cancellations|q48
cancelled|f32 q105|the q30
cancer|t66
candidate|f-55 i29
candidates|n30
candle|l37
candles|t-30
cannot|s28 t27|be t56|believe t28
cans|h-30 i27 t-38|are h-28
canteen|q28|on r25 t33
canvassing|f39 t72|in f26 t48
capacity|g33 j31
capes|m35
capital|h45 n-26
capped|j45 q-26|at j45 q-25
capping|t60|insulin t28
caps|g46 r32 t25
capsizes|q-31|off q-31
captain|t-39
caption|q-40 t-30
captioned|f36 q27 t34
capture|k33
car|a-29 g-27 h-37 i-37 k-37 n-26 o26 r40 t-71|and f60|park j-27 q64 t-38
caravan|t-29
carbon|c51 t43|steel t34
card|a-35 c-58 f-45 i27 j-43 k-26 q91 r70|and t39|from f-35|in t-25|only f-37 r25|was t27|with r32|you t38
cardboard|r37
cards|q81 r51|and q38 t85|are a32
care|b85 c-35 d25 g29 h-29 i-44 j33 k34|about b46 d31 j34 n25|for r-27|to b30|who t50
career||researchers t40
careful|o50 r25
caregivers|t26
carer|m-26
carers|d31 f-28 i44 r56 t-58
cares|b82 l-31
carp|t35
carpet|q45 r25
carriages|q-39|again q-38
carried|c92 f33 i-34 p44 t-25|by c27|up o33 t42
carriers|n33 o25
carries||on q39
carrots|f64 i27 n27
carry|f94 i-36 t-60|it f26 r29|on a30 f28 t-27
carrying|o28|<number> q-31
cars|c34 f-30 i-34 q28
cart|i27 t70
case|c-32 f50 h-29 i33 j25 o-27 q-48 r53 s46|and s29|of f25|study j31 s27|you r47
cases|i31 q67|in t41|of q44
caseworker|a34 c33 t33|<name> c34 f27 t53
cash|p-26 q129 t-51|alternative g31 t48|machine q25
cast|n25
castle|f54 t-29
casualty|p25
cat|c-27 f103 l26 m-26 q-65 t-46
catalogue|f-29 r-33
catch|f-62 p73 t-34
catches|o30
catching|t-31
categories|f32 t30
category|t38
cats|t-27
caught|a-28 f35 p30 t-28|fire f41
cause|i70 m34 q-32 t-33|was t31
caused|g34 m57 q-57 t-42|by g27 q-36
cbo|s62 t48
ceasefire|t57
ceiling|j26
celebrate|k-38 m64 n-27 t-37|the m37 o28
celebrating|m33 t-31
celebration|k27 t36
cell|t83
cellar|f26
cells|t35
center|r58 t105|open r26
centers|t79
central|t42|<name> t32|bank t32
centre|b56 p33 t-39|<name> f-26|of b44
centred|g78 k61|care k34
centric|g42 k-32 t-30
cents|h26|on h26
centuries|k38 s31
century|g29 k27
ceo|f-34 t32|<name> g-35|of t44
cereal|l30 n47
ceremony|f80 q-31
certain|s27
certificate|f-47 i76 r65|on t-34
certificates|p31 q43
certified|i43 q26 t33
cet|q51
cfo|g48 q39|<name> g51 q40
cfp|j-34|for j-34
chain|a36 t101|to g-33
chainsaw|t36
chair|i-33 n48 o42 t-56|and a39 o30 t32
chairman|f34 h30 n28 p-26 t30|<name> n28 p-35 t29
chairs|f31 n-32 o27
challenge|m31
chamber|t47
champions|m80 t-37
chance|e40 j77|to d41 e48 t42
chances|j60
change|a-49 c-46 d-32 f-104 i-42 j-51 k-39 m101 o-49 p-30 q36 r29|a h31 m54 r-30|at t27|everything k27|in g29 k-29|is m50|it f-28 r34|on t-30|our b29|that t33|the t44|your m28
changed|a44 f-43 i48 j-38 m-33 o-27 q78 r-69 s79|everything s58|in t31|my f-42|on t65|one s37|our s27|the a27 f33|your t38
changelog|c31
changelogs|t44
changer|g26 n41
changes|c-39 i-54 m-30 q100 r-74|everything s31|on t-30
changing|i-33 k82 m41 n37 o61 t-65
channel|h48 q30
chap|c43
chapel|f-27 j-69 q56 r42 t-41|is j-69
chapter|k-26 m-50 t-42|of b29
character|c-34 k83
charge|a36 c-26 f-63 q-32 r81|for i-36 o27 r-31
charged|a26 i72 o-47 q48 t54|<number> t48
charger|r56
charges||are t29
charging|f-36
chart|e67 f-49|<link> t46|and t57
charts|i48 m29
chase|f29 n75|it f52 t45
chased|c30 d29|a d30
chasing|t-26
chat|f-48 j-36 q-28 r61 t-44|about r-30|on q25
cheap|f-29 j41 k-27
cheaper|t57
cheapest|t51|item t55
check|f-64 o-33 r107 t40|for r-41|if r26 t36|in r57|is f-29|on t26|out t27|that t54|the f-36 r55 t73|your d-35 r-62|yours j26
checked|i38 j28 o-30 q-49|by a-31 i31|since i28|the i40 p31|with a42
checker|t-42
checking|i40 t-33|the i41
checklist|t33
checkout|j-28 o37 t102|might t28
checks|f-34 q40
checksums|t59|uploaded t27
cheeky|d-39
cheer|f41|for c26
cheerful|o31
cheers|p65|for p49|to f-30 t28
cheese|f68 q-25 t-39|and t27
chef|a37 k29 t-31|'s f31
chemicals|t27|left t27
chemist|f-65 r34|'s f-27
chess|f28 n37
chest|o-26 q35|pain r-29
chewed|f40
chicken|r-25 t-28
chickenpox|q42 t-28
chief|m26 n25
child|i-36 j33 k30 q-29|'s j53|care t34|deserves m39 t56|in h46 t45|is k33
childhood|m32 s26
children|h26 i-39 j72|'s f-41 j32 q48 r45
chili|t44
chilli|n29 r-31
chimney|c43 t-32
chip|q-25|in j33 t48|shop f30
chips|d32 f37 p33
chlorine|q27
chocolate|c49 t36|milk c56 t49
choice|f-91 j26 n36 p-36|for g-25 k32
choices|t31
choir|a73 c30 f50 q29 s36 t-27
choirs|h34
choose|i-39 j43 m45 n-32 r38 t46|<name> t-27|between t47|the c27 f41
choosing|f48 m-33 t-26|to f39
choral|q31
chose||the f33
christened|t33|ddg t33
christmas|j-28 t-27
church|f43 q32
churn|t31|<number> t28
ci|q57 t65
cider|r-28 t-43
cinema|f36 k31 m-25 n36 t-26
circle|g52 t-29
circling|r-25
circumstances|g73 q-64 t-37|beyond g34
circus|t39
citation|t28
cited|t40
cities|g-30 k43 n30 t79|that t47
city|n25 r45 t49|'s r39
claim|o-25 r52
claimed|j26 q27 t53
claiming|q29
claims|a-34 f-26 i28 n28 t-31
clarity|k48
class|a35 f39 g27 i-47 k92 m-51 o68 p-54 q56 r-39 t-44|faculty k29|for p-27|is q43|of t93|on c26
classes|f-48
classified|t44|briefing t44
classroom|o28 t37
classrooms|q26
clause|f-52 t-52
clay|f34 r60 t-36
clean|a25 c31 m68 o-37 r51|water m70 t48
cleaner|p-31
cleaners|f-31
cleaning|f46 g27 r-26
cleanup|a30
clear|k-27 r50 t29|up p26 t57
clearance|t48
cleared|q49
clearing|l27 t29
clearly|j30
clerk|i-29|'s l27
clerks|c34 t73
cleverer|l28 t-39
cli|t95|for t36
click|g31 r95 s28 t50
clicks|t-27
client|a28 f-80 t35|<number> t38|and t31|asked a37
clients|f-46 g28 h33 k-36 m-28 n76 q46 t-79|who g28
climate|n32 t50|disclosure n38
climb|f49
climbers||missing q-30
climbing|t-33
clinic|c41 h-32 i41 o45 q42 t-37|<name> r30 t-32|and a-27 r27
clinical|j28
clinically|h34
clinics|h34 t99
clip|n31
cllr|n28|<name> n28
cloakroom|r25
clock|j67 m-35 n28 t36|is j58
close|c-27 i-40 m-27 q55 r36 t-27|<name> j26 q43|at j-56 t33|the r39 t-26
closed|a-43 f-33 i-46 j-29 k-26 m-33 p-28 q168 t-37|<name> q88 t-102|<number> c50 g30|a h27 n34 q28|both q29 t36|for q-39 t-43|in q-29|on q-106 t-26
closes|c-28 f-27 h31 j52 q98|<number> q155|at j-36|on q-100|the t49|tonight q-27
closing|a36 f-37 i-33 j38 r-37 t-98|<number> q-44 t-37|date q-36
closures|t27
cloth|r51 t-32
clothes|r47
cloud|f-25 j32 t35
club|b68 k-32 n43 o-34 p32 q26 r-59 t-90|on n32
clubhouse|b26 f27
cluster|t100
cm|i-29 p31 r86 t50|<number> r-32 t-54
cnp|t29|are t29
co|a-29 g52 i-27 k-33|founder t57|op r33
coach|d-27 q28 t-31|<name> i27 t30
coaches|i29
coaching|n46 t-46
coal|a-31 f42|bailout a-28
coast|k31 q54
coat|c-31 f51 k54 p47 q-34 t-75
coats|i-28 o32 q27 t-25|are f-60
cocoa|f36 t37
code|a-51 f-43 j33 k-28 r34 t86|at t29|extra20 q-26|is t27|on q35 t-60|you t40
codes|t33
coeliac|o31 r28
coffee|f64 g-35 h74 j-31 k-31 m81 o-35 t54|and m50|is t51|machine h26|while j-29|with p28 q26 t78
cohort|g27 j45 t-55
cohorts|k41
coin|f34 j29 r33 t30
coins|f54
cold|f69 m-31 q54 t51|<name> f44|and f-40|kitchen t25
collaboration|t-44
collaborator|t30|used t30
collapse|t44|at t41
collapses|t26
collar|f-28
colleague|a-29 f-32 t39
colleagues|f-28 k-43 t66|to f-28|who t72
collect|i-37 q38|from q62 r61
collected|a38 t27
collection|f-53 q26|is t40
collections|q27 r33
college|t37
colour|d58 f-36
colours|o47 q68 t89|may q26 t49
column|t36
comb|c28 r56
combined|f64
combines|t52
come|a-56 b-44 d-30 e-32 f40 g-44 h-33 i-57 k-42 l26 o33 q-26 s-49 t-60|<name> q59|and a29 j-38 l33 n30 o-33 r-75 t-52|anyway r27|back d26 j29 q-48|by p25 q45|first c51 j47 n30|for t-27|from q-29 r28 t57|get f27|here f-34|home f31 t49|in t-38|later c29|on j29 o27|out f-32 t-27|say t52|see m30 r44 t38|that a-34|to t28|up i30
comedy|k27 t-27
comes|a35 j-47 o27 q55 t-114|<name> q51|down f38|first t25|from a25|on a47 q31|to o31|up c44 r31|with f38 o28
comet|j-26
comfort|k48 m26 o36 t-29
coming|a42 c-44 d-27 i-30 o-67 p-44 r-49 s134 t-32|<name> i31 s-26 t-26|back a27|from q39|home t52|in n28|out a38 t-26|soon s27|to j26 q-36
command|t89
commands|t33|no t33
commended|c45
comment|a-49 d141 e204 f-26 h40 j-37 n-34 s36 t-48|<emoji> t41|below e-37
commentary|t28
commented|t-45
comments|a99 b27 d111 e33 j-38 l-38 m-29 n-32 o-25 q-41 r-27 s36 t-91|<emoji> d55|and d35 s26|are b26 t-26|from i29
commission|k26
commissions|t-27
commit|f26
commitment|g54 n35|to g70
committed|b39 g59 m28|to b39 g60 m28
committee|a50 g37 n31 p-31 t57|<number> g30
common|r53 t44
comms|g27 p-27
communications|h39
communities|b39 g34 m49 n-30 t35
community|b88 g30 i-28 j-25 k50 l35 n-39|call t47|is b71
commute|t-31
compact|t60
companies|h37 n51 r39 t73|that h25 j34
companion|m37
company|i-57 l27 m-47 o47 r-27|<name> c28|and i-38 t37|that t27|with f27
compared|t35|<number> t25
compensation|r41
compete|n62
competition|a30 h29
competitive|g-26 r-26 t-43
competitor|j26
competitors|j86 m-33|are j30
compilers|t48|and t33
complain|f-31 h28 n28|about f-26 t53
complained|f56
complaining|k28 t46
complains|t42
complaint|a115 i25 n28 q29
complaints|a77
complete|f-29|our e-29 t-30
completed|m26|the m27 t37
completes|f31
completion|g62 t35
complex|g46 t-46
compliance|f25
complicated|f-26 m49 t38
complimentary|t-32
compost|c27 q40
compromise|k45
computer|t26
concept|t25|has t32
conception|m31 t42
concert|c-33 f48 i-41 n25 q29 t-49
concrete|k34
conducted|g31
conductor|f34
cones|q28
conference|b26 n30
confidence|f-29 h29 k26 m74 o35 t-29
config|t36
confirm|g-30 i38 q48|<somebody> f-27
confirmation|r41 t98
confirmed|q75 t106|<name> q-29 t32
confirms|t54
confused|t89
congrats|p89|to p90
congratulations|p84 q-41 t34|<name> c-31|from t29|to c54 p106 q-41
connect|t-32
connected|e60 f-44 m27
connection|f-27 m26 t-64
connections|b28 t-26
connectivity|q-35
conscience|j32 t31
consecutive|t-38|year t-27
conservator|r28
consider|t40
consideration|f-32 g73
considered|f25 q-29
constituent|t91|in t42
constituents|f31 n39 o39 t95|are o39
construction|q30 t63
consultation|l26 q58 t-26|on g29 l31
consumers|g35
contact|f-37 r-36 t51|the r-33|us t36
contacted|j-28 t28|by t34
contacts|r42
contain|a40 i53 q46 r44|traces a37 r52
contained|g28
container|t38
contains|t64|milk t26
content|g63 k-39 s39
context|n29
contigs|t50
continue|k-26
continued|g-46 n39 t-36|support t-34
continues|k58 m56|to k54 m53
contract|c29 f-35 h-27 q-41 r-58 t-47|before r-55|says f-32
contractor|q31
contracts|h34 r-43 t50
contributed|t93|by t48
contribution|t46
contributions|t57
contributor|t64
contributors|c31 t43
control|g42
controller|t-29
conversation|c-28 d27 f-42 m67 o31 r-34 t-58
conversations|t25|and g38
conversions|t40|from t40
cook|c28 f36 g-29|and g-29|in t32
cooked|n28 r71 t-31
cookies|o30 t81|to t38
cooking|r30
cool|r30
cooling|t62
cope|j28
copied|n31
copies|f-26 r37 t-47|of q-25 r50
copper|f26 j-26
copy|f-26 t-70|it r32|of c-25 f-26
corner|a35 f-28 t-41|of k37
corners|c47
corporate|j25
correct|d40 f31 t-29
corrected|c49 i38 l26|checksums t27|in t41
correction|i158 q26 t44|on i34|to i74
corrections|t-25
corridor|t-32
corvane|q27 t44
corven|t60
cosiest||halls n-32
cosponsors|t25
cost|f-69 h50 l32 o27 q25 r63|<number> r30 t-31|me f29 t32|of t87|us a30
costing|s37|you s37
costs|f-59 i-30 j38 k-26 r30 s39|em a26|more r43|nothing f-48 o37|the r34|you r-37
costume|f52 q-40
cottage|t-32
cotton|i80
couch|t49
cough|o52
could|c27 d-45 h41 j93 l-27 o-27 p104 q-46 r-83 s29 t-45|be j59 t-51|change h26|cost j38|fight f-28|find p32 t43|get o32 t39|have p39 t-35|not a68 c-26 g26 i55 j-68 l-33 m38 t79|save s25|say t35|tell c37|win e31 m32|you j30 l-28
council|a-32 f-97 i-45 o-31 q90 r-43 t-28|'s f-29|<name> q42|got i-36|has q35|tax t-40
councillor|n30 t-29
count|a-38 c40 i-49 m-34 o58 r44 t28|and j31|on b31 q27|the r36|to f32 q-27
countdown|j113 t26
counted|a30 c51 f104 o26 q-27
counter|t-36|is r-26
counties|a39 n28 q68 t111|are t51
counting|f70 h32 i31 r47 t-33
countries|f63 n72 t29|and f32
country|c39 f-57 m26 n48 p46 s25 t126
counts|a-29 b54 k-28 o33 t-96|and b34|as f27 o30
county|c-26 f-50 n91 o-35 p42|and n28|fair c-45|prize c-53
couple|q-36|hours q-31
couples|m-25 t-34
courage|m67|is t29
courier|o32 q31 t44|and t29
course|f-77|but f-29|starts t44|you j28
court|m33 o33 r29
courtesy|c82
courtyard|r42
cousin|i-32 r-57
cover|a-42 k-27 n38 q-41 t-50|<name> i27 t39|it n54 t-44|the i-31
coverage|f29 o39 t98
covered|r42 t-39
covering|g27
covers|a51 q40|<number> a65 t49
cows|f45 q-54
crab|f27
crack|i36 q40
cracked|i31 l-40 t-40
cracks|t29
craft|f-52 k51 n65 t-34
crafted|k119|with k43
crane|q41 t-36|<somebody> c-32
crash||on t34
crate|f-27 i29
crazy|f-42 n25 t-28
cream|f30 t-54
create|m-28 t51|followers m-60 t33
created|m-28 t-26
creation|g26
credit|c109 f-35 n28 p33 t25|file r31|provided c-30 t41|to c57|where n27
credited|c64 i29 q-30 t-38
crew|c85 d50 f30 k-40 p45 t-40|'s f29 q-27|at c44 t37|in n28|that o25
crews|q-66 r52 t61|are t33|can t34|who t56
cricket|l30 o27 q-45
cried|f53 t-46|in f28|we m28
crime|c29 f-26 m30 n34 t62|is n39 q-38 t26
crisis|s28 t36|hotline o-33
crisps|f99 t-34
critics|n68
cron|t50
crooked|t31
crop|p29 q38 t29
cross|f109
crossed|a46 o57 p42 t44|the f-32
crossing|l-37 t-34
crowd|n47 t49
crush|d30 m28 n29 t-27
crust|n28
cry|f135 r-66
crying|c28 j49 q-26 t-39|in f-28
crypto|f45 t113
crystal|t37|clear t37
ct|t32
cto|i29
cub|o-33
culture|g34 k-26|eats t71
cup|d33 m33 t27
cupboard|f81
cupboards|c31 f38 r31
cups|f-41 t31
curate|g79 k33
curated|k76
curb|n28
curfew|f31
curiosity|n36
curious|f41 t-35|about f27
curl|a27 f38 t38
currency|t-29
current|r33
currently|f-25 g26 l49|experiencing g28
curry|a25 f27
curtain|t-46
curtains|f57 r31
curve|k-27
custard|f71
customer|a59 b125 g60 n52 p52 q-57 r-40|in p34|satisfaction n29 t29|since b36
customers|b127 c-25 f-49 g-46 h60 j-28 m-45 p-35 q38 r-33 t50|and b31 n26|are b31 t-33|in i38 q43|support t28|we t47
customs|i-30 t29
cut|f-74 j-25 k-29 o67 q-74 r26|and f29|it t28|its h-28|off f-29 o43 t-44
cuts|f-29 h44 t63
cutting|f-45 k74 o39 p33 q34 r-32|edge k69|starts t38
cv|o-28 r33 t-27|required t29
cwt|a26|and a26
cycle|c30 q-26|of q-29
cyclone|t32
d|h26 q35 r39|<name> c-28 f-31 q-32 t-38|c f63 t42
dad|c54 f100 o50 q-27 t106|was t38
dads|o36
daft|f-36 o125 r-47 t-47
dahlias|r46
daily|a49 k-30|air t26|by n29 t26
dairy|t63|farmers a26
damage|f38 r31 t81
damaged|t62
damp|f29|and f30
dance|c-37 m28
danced|t34
danger||so o36 t42
dare|k31 m62 t-37|to m54
dark|f27 m-47 r30 t30|mode i31 k34 t36
dashboard|a26 t70
dashboards|t59
data|a37 g127 o30 t99|<link> r30 t-49|and o30|driven g53|for a27 t-53|goes i28|is j-31 t-33
database|r-27 t26
databases|c31
dataset|t49|was q-32
date|c-31 f-115 i85 k-27 m-28 o29 q32 r26 t49|<number> r37 t61|and q26|flexible t44|for i44 q55 t81|in r27|is i68 q34|of q-30 r41|or t29|to q-31|was i-34|you l26 t37
dated|c29
dates|c51 f-47 j65 q-44 r-37 t-97|are f-30 h26 t34
daughter|a-54 c69 f51 n-42|'s f42|asked a-37|has n-38|is f26|of c48 t44
daughters|f-29 t27|and f-39
dave|j61 t-25
dawn|f29 r34
day|a-40 b-40 c-31 d-53 e-35 f-53 l-28 p-32 q49 r28 s-44|<name> q30 t-35|<number> q-53|and f26 m28|are d-31|before c31 q34|but f-33 r31|for n39|four c28|from i28 l-31|in f38 o32 r-27|is r-26|late q40 t-28|of f41 t31|off c49 f30 o37|on t-29|one g65|out k28 n56|so f-27 r-25|they m29|this h59 t34|to j-28 n33 q27 t31|tomorrow q-62|was t33|we f46|week q-31|with f-32 g26 n-28|you j77 o-28
daylight|r71
days|f-70 g-42 k29 n-39 p-42 q34 r45 s-45 t-44|<emoji> f-40|<number> t-30|a t-27|ahead i25|and i26 n28 r-26 t39|for t-31|if r-25|of g26 r-29 t80|off t-29|then i30|to q-42 r41 t32|wash t26|with c-31 f28
dc|t88|office t30
ddg|t33|<number> t33
de|t63
dead|m50 r-42 t31|at f-42|body m59 t27
deadlifted|q-48 t-35|<number> q-47
deadline|a26 j-33 q113 r40 t48|<number> q26 t40|for j-41 r31|is q50 t29|to q26
deaf|f83
deal|f34 h45 m-26 t53|in h49
dealer|q27
dealers|t51
deals|f-44 j27 k35 t64
dear|q44|<mention> q-39 t47|<name> q-36|all q26
death|q-49 t28|toll q-35
deaths|t42
debate|g29 n111 t37|on n39
debates|t49
debt|h37 o26
debut|k54
decade|n35 p28
decades|g45
decent|f-26 l27 r-25|about p33
decide|f-47 i-31 o-27 q26
decided|f-40 i-28 q73 s55
deciding|t26
decision|a-38 c-69 f-69 g25 i48 m48|makers g36|was c-45
deck|q-30 t32|and t44
declaration|f-33
declare|t45
dedicated|b30 g50
dedication|n60 t-28|and n35
deep|f-40 g26 r-27
deeply|k32 t39|saddened t36
deer|f62
default|a25 t46
defend|t28|a t28
defended|c35 f30 t51|<somebody> c35 f30 t51
deficit|t54
degree|a-29 t-48
degrees|f38 i-31 t-36
delay|f-49 j25 q-33
delayed|t-57
delays|t38
delegates|k25
delegation|f46 t46
delete|q-25 r67|it r35
deleted|a-28 i63 s31 t-35|from s32
delighted|t-29|to k-31 t-40
deliver|m-35 n75|a k46|to a33|world g-30
delivered|a-33 g28 k-25 n42
deliveries|f32
delivering|b37 f-34 g73 k99 m37 n45 q-33 t-62|a g41
delivers|h51 t-32|up h30
delivery|f-30 h-30 i77 k-52 n-82 q94 r-33 t68|ends j-74|van q27
demand|h44 j88 k28|is h30|we j25
dementia|r25
demo|i34 q-26
democracy|t49
dentist|e32
denvaro|q38
department|f26 g32 s30
departments|t77
departure|q37 r41 t55
departures|q48
depend|c-26 h52|on c-26 h52
dependency|t30|of t30
depending|t-28|on t-28
depends|f-43 r41|on r50
deposit|h-41 i-25 r41 t-31|back i26
deposits|t-33
depot|f43 t-60|<number> q-30|and i27|gate t28
deps|f-26|does f-26
dept|f38
deregulation|q-30 t29|did q-30 t29
describe|d52 f51 r-37
described|i26 n28
describes|f27
description|o49
deserve|b-31 f-36 k69 m142 o-32 r-30|it k41 m40 t-52|the t34
deserved|t28
deserves|j-25 k53|clean t28|to b30
design|k50 m62 n-30
designed|k133 m-27 n-30 t-54|around k30|to m-32
designer|f28 t-30
desk|g-35 j-44 m-31 n-27 q27 r-39 t-55|<number> r42 t47|and i27 q29|is f55 q-35
desktop|t-32
despite|m26
destination|k90 n47
details|m28 o38 r83|at t44
detained|q-40
dev|f30
developer|h25 k28
device|t55|in t30
devs|t63
diagram|p32 t37
dial|f34 g25 q33|<number> q44|the r-41
diary|c64 f28 j37 r-30 t-47
did|a-40 c98 e-26 f86 h26 k-47 l40 m-59 p94 q-46 r-45|<name> a25|<number> a32 c38 f47 n26|<somebody> c46 j40 t-37|a f-41 l26|everything a-31|for n67|i t37|in a27 r37|it a26 f35 i-50 n32 t103|last n-48|my f-26 t-29|not a-36 c-48 g31 i36 q-33 r-75 t30|someone l-26|the o29 p44 s25|this l28|too j30|we t-25|what t36|you a-27 h45 j-85 l-46 m-26|your j37 l65 t-28
die|t32|there t37
died|c-37 p-52 q-71 t-66|on c-41 f-47 p-25 q-56 t-38
dies|j49 q-28 t35|aged f25 t32
diesel|a35 q39 t38
differ|t44
difference|f-44 g-31 j-41 k110 l-28 m39 o-33 r-36 t46|between b31 m51
different|i37 k35 m-41 n37 r-30 t-33
differently|s48
differs|r38 t61
difficult|f-27
dig|r-27
digest|t43|<number> t47
digger|f39
digging|q27 s30
digit|f-33 i29
digital|g51|transformation g36 n41
digits|i27 t45
dignity|m41
dim|j-27
dining|k51 q36 t-31
dinner|f30 q-47 r-28 t-31
dinosaurs|t-26
direct|i26 t-31
directed|i30
director|c-28 f-28 h25 i27 p42|<name> c-55|of f-25
directory|t26
dirty|o26
disability|m27 o37
disabled|t70
disagree|d43 r-29 t39
disagreed|p48 t64
disappears|j29
disappointed|q-43 t29|by q-41
disappointment|j77 t-43
disaster|t53
discerning|k50
discharge|r28 t54
discharged|c29 t-26
disclosure|n38 q-27|up n38
discount|f-35 j-27 r-28 s57 t75
discover|j-30 k35 s71 t-62|the k27 s63 t-33
discovered|i26 s75
discovery|s35 t-30
discretion|t26
discs|t-45
discuss|f-26 o30 t33
discussing|f-30
discussion|t58
disease|r42
disgraceful|t34|scenes t34
dish|f-34|and c25 f-52
disk|i31 t90
dispatch|c56
disruption|f-29 i61 m38 t31
disruptors|k44
distance|f35 q-37
distances|t35|in t35
distributed|t64
district|h55 q-25 t141|is t62
districts|t56
diverse|m29
diversion|t-35
diverted|t-31
dividend|r33 t45
dj|q-38
dm|a33 e50 f-39 m-33 s35|for g29|us m-31 r-33 s-28 t27|with t29|you e54 h31 s37 t-29|your a37
dna|b106 g26 m43 n35 q-28 r-27 t-31
dnm|t90
do|b-39 d-52 g-28 i-50 k-44 p-75 q-65 r36|<number> h31 t-27|a f36 i25|anything t73|ask r-35|better m-32|by q25|come f48|differently s56|every m53 p-25|for f44 n-34 t26|have e31|if l-53|is j37|it c-33 f34 m29 t60|mostly f-36|need o-28|next f-27|not b-45 c-34 h31 i-27 j96 o-39 p-37 q-28|nothing j32 r62 t59|our m27|put t37|something r33|tell i26 r-29|the c25 f39 i28 j35 r-55|this b26 f25 o28 t-32|we f-39 n49 o34|weddings l-27|what f29 n-38 t30|with f-30 l29|you j-35 l50 r-52 t48|your r-31
doc|t83
dock||has t47
dockworkers|q58 t60
docs|a35 t192
doctor|a-27 r29|'s f-34
doctors|m27 q-40 r30 s84 t26|<name> s88 t35
document|t26
documentation|t61
documented|t58
does|a28 c65 f-32 g-34 h-27 k-36 n26 p-62 r72 s-39|a r50|anybody l31 t-25|anyone l33|home l-51|it c39 j34 r-37 t39|mean f-31|not c-52 k28 q-49 r-27 t-28|nothing m45|one c-37 f-38|quality l-45|the c34 l-28|unicode f-26|what t34|your l50
dog|c-39 f94 i-36 j-25 k-45 m-44 n-30 r37|and f29|is f56 h28 m-35 q-33
dogs|c-46 o-37 r41 t-88
doing|a-37 j46 n-34 q38 r28 s52 t-54|all f-40|it i-38 o28 p40 s35 t58|nothing j28|the f25 i30 q35 r41 t-35
dollar|t31
dollars|t49
dome|t-29
domestic|q-47
donate|j28 t-37
donation|p-29 t-31
donations|f37 t29
done|f-53 j-57 k-53 o-61 p123 q-52 s-27 t-28|<name> p78 t-27|about f48 t81|by a26 f-43|it f62 l30 n-34 r-35|scouts t53|to f-32
donkey|c-35 t-29
donkeys|j29
doodles|q-32
door|a-31 e-27 f-46 k-48 q28 r39 t-89|'s i25|by t36|for a42|is r-32|on r-43|sticks r28|that i-33|wide j27|with j30
doors|c57 i-26 j55 q-53|<number> t-31|close t-31|in t30|open t48|opened o-28
dot|a66
double|d51 i26 j-28 k-29 m-29 r71 s41 t-51|tap d59
doubled|f50 j26|in h31|the t47
doubles|h31 j27 t-30
doubt|o49 t26
doubters|p-48|thanks p-42
down|a-31 b-51 f-44 l-35 m-33 n-45 q142 r32 t-70|<name> f40|<number> n36 t39|a t35|again q-44 t52|and f43 i42 o47 q27 t-27|as q39|at i27 q45|between n31|by f45 t44|for c27 j-31 r34 t-29|from q-65|since q64 t-36|the c-30 f-33 o-28 r39|this q43|to c43 f-25 r27|two p63 t38|until q-59|with f-49 r-30 s44
download|e69 g34 q39 t57|<name> t30|it h27 t-33|now t-27|our e30|the t-29
downstairs|a31
dozen|i32
dozens|a44 c25
dr|f-28 o31 q39|<name> f-26 o32 q42
draft|f-29 i33 l30
drafted|c42
drain|t-37
draw|e56 j29 m52 t-26
drawer|a42 f35 r75
drawers|f53 t-51
drawing|a26 c33
drawings|a53 t-33|and a28
drawn|a42 f37 i26|at t44|by c33
draws|f-42 i31
dreadful|c25
dream|b26 f-53 m84 t-60
dreamer|k28
dreamers|m71
dreaming|m27 t-31
dreams|m83 q-36 t-30
dress|o-29 t-43
drew|c62|it c28
drifting|t52
drill|f-29
drilled|i35
drills|f54 t-28
drink|p27 r36
drinking|t36|age t44
drip|j-39
drive|g64 j38 o26 r-38 t31|<number> o45|through j-27 t29
driven|c32 f-26 g81 k37 m34 t-37
driver|a-53 f81 p41 t29|'s j27|<name> f33 p31|says f27|was o26
drivers|i-27 r-28 t-55
drives|m40
driving|c-34 f-38 g96 j-31 n30 o30 t-60|licence q-31|school n31
drone|i-31|over i-29
drop|d96 e43 f-45 i-36 k-32 q57 r42|a d96 e29 t-62|at r43|from q-31|in q35 r-49 t-83|it d36|of r27|off n28 q29 t39|plastic q-47|support t47|your t30
dropped|i63 o45 t44|at t31
dropping|k35 s43 t-32
drops|a-26 f58 o-35 s29 t26|and t30|the q26
drought|t38
drove|a87 c68 o47 p101 q-34 t37|<number> o77 t50|it a87 t55|the p47 q-25
drug|r27 t27
drunk|m29 p28
dry|c-50 i50 o-36|spring p-33
dryer|r76
drying||out t45
duck|q-48 t25
due|a-25 f-66 j-46 k-33 q107 t-38|<name> q79 r51 t-45|<number> t57|course t-31|in q29 t46|on q65|to g33 t53
dug|c37|out c31
dull|f54 t-27
dumplings|f46|from f27
duplicate|r29 t-39
during|c45 i-29 q36 t75|the f32 t51
dusk|f-28 t-49
dust|f40
duties|q29 t37
duty|r46
dying|t-27
dynamic|g45
e|e74 t-76|mail e81 t-25
each|a-33 b33 f-70 g-26 i-39 l-27 n-49 t-26|and p-30|of a-31 c37|one c-27 p25|other f56 q-35 t42|way o45 t44
ear|f36 q-27 r37 t-35
earlier|g44
earliest|t33
early|c-30 e27 g-26 j68 q-27|<emoji> t43|<name> q30|bird q-55 t-29|career t40|the r-34
earn|k32|<number> t52
earned|c29 m48 t89|in t42|it m41 t-41
earrings|t52
ears|b29 n28 t-39
ease|n28
easier|k49 t-27|to r-26
east|q29 t-41
easter|a30 q29 t30
easy|f38 o39 q-40 r-28|<name> f55 t28|and f-31 k28|to m-30 o48
eat|f34 o-28 q37 r115 t-43|it r42
eating|f95 t-39|crisps f39
eats|t29
eco|r-31
economist|t25|to t25
economy|d-31 k45 t27
ecosystem|g91 m-34 n-26 t-48
edge|f36 k65 r41|innovation g-25
edit|o28 t-31
edition|t-27
editor|f-36 t-33
effect|f-35 q32 t57
effective|g33 m31 q30|<number> q31
efficiencies|g30
effortless|k87
effortlessly|k43
egg|t34
eggs|f-43 q-28 r56
eid||<name> q-29
eight|c-31 j-30 k-35 n-25 q-28 t-68|free r-26|minutes a28
eighteen|t-34|months f-34
either|f-53 j-35 q47 r-49 t-37|a t31|of t40|way f-29 q26 t-59
elastane|q31 t62
elbow|r32
elderly|f40
elders|t73
election|t75
electric|m56
electrician|c32
electricians|q34
electricity|t38
electrifying|t31
elevate|k42 t-31|your k60 t-27
elevated|k51
eleven|c63 f84 g-29 h-31 k-42 m-45 p32 t-117|and r26|months i-26|of r32|smaller t32|times f39 p29|years f32 t30
eligible|f57 t67
else|a-51 b-37 f-32 j30 s-44|'s f53 i34 t-29|and i26|getting l-34|has a-34 q-51 r38 t-25|is d-28 t38|will m28 n27
elsewhere|r-42
em|c33 d31 f52 t77|<number> a26
email|a-37 c-25 f-58 i37 k-32 m-53 o-32 q65 r38 s-34|<link> t-38|<name> o30|and t66|needed r27|on q35|you t38
emailed|i26
emails|a30 f58 t65
embark|k39|on b26 k30
embarrassed|n26 o59 s25|to n27
embarrassing|j28 s44
embedded|g33 t-26
embedding|g27
embrace|j26 m31
emergencies|r44 t-38
emergency|r-34|line t55
emissions|g65 t30
emoji|a29 r27 t-32
employee|c30 t66
employees|c36 q48 t55
employer|f-30 n29 p-33 t-30|for p-27
employers|f-30 r27
employment|r61
empower|g101 k69 t-27
empowering|g67 n-33
empowers|b34 g49
emptied|q54
empty|f38 q-49 t57|chair t41
enable|t46
enabled|g48 k28
encouraged|t27
end|b-27 f-58 g92 n-61 r45 s63 t-45|<name> j49|after f-35|and f-26|of e25 q32 r-39 s-29 t43|to g53 k40 n-28
ended|f33|in f-26
endless|t-33
endorsement|f50
endpoint|g38 i40 t40
ends|i-29 j78 p-28 q55|<emoji> b29|<name> q38 r28|<number> j-33 q26|at j33 t37|in q44|midnight j59|tonight j32 q-57|when f28 r27
energy|f-26 g33 j-32 k54 m82|in m57
enforcement|t40
engaged|o32
engagement|g85 k-26 t-45
engine|f39
engineer|i-52 o-26 q78 t-55|remote t38
engineered|k39
engineers|f-55 m26 q93 t27|are q36
engines|t-29
english|f28
enhanced|g34 t-29
enjoy|b43 f36 l29 p-28 t-35|the p-26
enjoyed|f37 t78|speaking t48
enjoys|t-31
enough|a35 d36 j88 l47 m31 r-42|and t37|for q28|is m45|of n25|to r-37 t28
enquire|j26
enquiries|g50
enrolment|j60
enter|e39 j30 r29 t54|the j50|your t54
entered|t-31
enters|g30
entire|t53|class f-27 p-27 t39
entitled|o26 r27|to o27 r27
entitlement|t25|it t25
entrance||is t63
entries|e27
entry|c-28 e49 q-26 r-36|for t-29
envelope|a-26 i35 p25|marked p33
environment|k31
ep|a30
epa|t83
epidemic|m27
episode|q-68
episodes|q-34
epoch|t80|<number> t80
eps|g126 q39 t63
equal|k30 n30|pay t26
equipment|g47 t-31
er|t30
error|i44
escalated|g49 t27|this g48 t26
escape|m28 q-27 t-27
esp|t60
especially|o47
estate|q34 t-28
estates|a29
estimated|a-26 r31
estimates|r50 t50
et|g30 t63|al t37
eta|i76
ethics|f47
eur|t58
evac|t39
evacuation|q30 t82
even|c-46 d-27 f-51 g46 p40 q75 r50 t-27|a f-27 t29|know g29|the f-33|when j-31 q35
evening|d-25 h-29 k32 l39 t-57|<name> c-28 r27|and f31|for o27|it p-26|of k32
evenings|f-39 i-30 o-42 p36 t-41|after t38
event||is t39
events|m49 t-27
ever|g-47 i-29 j43 k71 l40 n36 o-55 q-82 r-44|did f27 t40|saw c34|waited f-25
every|a-31 b36 c74 h38 i-50 k71 m58 q-100 r-67|<name> f50 j26|<number> d27 h86|child k46 m54 t35|couple q-32|day c-33 j63 m27 p-30 q-29 r-44|family q40|hour q32|level g36|member t35|minute h26 j43|morning f-29|night c34|number t45|one p43 t28|pair m37 t65|pound t-36|question t29|share d-30|single b29 p27|step b59 k46|stop i29|time o51 t39|touchpoint g52|voice b53|year f49 h32
everybody|a-30 i-35 j27 n-25 o-28 q-29 r-39 t-54|'s f-26|else j27 r-28|on i-38 j32
everyone|a44 b27 g-58 h-25 j26 k33 p-44 q-26 r-35 s-55|'s j38 m-27 t28|affected b28|and a39|at o27|behind t33|by t47|else j36 q-68 r29|except f43|in t47|is f-33 k27 m27 t-34|on j29 t32|should i-25|told a-33 f-30|who c-28 o-35 p-31 r-27
everything|a-40 b53 c-31 g-45 i-31 j29 k96 l-29 m39 n39 p29 r-79 s37|<name> t40|and f38 p46 t73|else q49 t75|from k38|i f-80|must q-58|we b28|you t-27
everywhere|a29 k-28 s27
evidence|a29 i28 l30 r31
evolving|g41 m28
ex|j44 m-28
exact|h47 t-29
exactly|a40 f32 h30 j29|the m40|what f31
exam|c43 q65 r28
exams|t-39
excellence|b-29 c-27 f-42 k99 m50 n97 t-68|and g-35 n51|is m69
excellent|g38 t41
except|a-35 f162 i53 o-28 q27|the f59 q27
exchange|g60 t54|on g41
excited|c-58 k-54 n-31 t-64|for t-30|to c-56 k-52
exciting|g-50 k-30 s62 t-72|new g32|times m27
excluded|t52
excludes|g27 t46
exclusive|f-34 k113 r-27 s29 t-26|<name> k51|perks b25
excuse|d-84 j135 l-27 t-42
excuses|f-43 i26 j106 m131|and j34
executive|q-28 t-40
exercise|r42 t-30
exercises|p30 t27|and t30
exhibition|q-37
existing|q-29 t31
exists|t52
expect|i-42 q129|a t43|to q75
expected|g78 q72 t92|to t36
expensive|k-29 t33
experience|a-31 b30 c-26 e-47 g61 h-30 i-56 j-26 k140 m32 n-29 q-38 r-28|here e-40|in m29|needed t53|the t-48|we t48
experiences|n29
experiencing|g27
expert|l31
experts|n-34
expire|r29
expired|i61 t55|certificate i38 t26
expires|t35|in t37
explain|f54 l44 o54 q-32 r-43 t-42|why f27
explained|i26
explaining|f45 j35 o32 q-28 r-26
explains|s-28|how s-25|in t64
explorer|k-28
exposure|f27 t33
extended|t40
extending|j30
extra|e-34 i-33 o41 r52|<number> h25 q-25|mile m36 n28
extra20|q-26
extraordinary|k34 n43
eye|f46 i-26 r35 t-26|and j25 r-25 t34
eyes|r29 t-62
f|t-40
fabric|q33
face|a-37 f55 o41 q34 r63|painting r39
faces|f-33 j63
facilities|b31 k37
facing|f-27 i30
fact|h43 t38
factory|n41|in t48
faculty|k28 n25
faff|m-26
fail|f25 h88 l-44 m55 t-36|to j29
failed|a-34 c-44 i76 o34 p-25 q34 r-26
failing|h33 q39 t30|for q41
failure|m31
fair|a71 f-28 i64 o-35 t-32|<name> t43|<somebody> t43|brilliant c29 f-36 m41 t38|enough a26|question a66 t-40|to f31
fairgrounds|q26 t71
fairly|i43
fake|f-27 t63|news t57
fall|k-34 o-31 r26 t-27
false|j30
families|b51 f-69 g-27 h44 j52 m43 n-33 o126 q-35 r-69 t60|should i-25
family|a-44 b262 d-32 f-43 g-60 m-43 n-37 p-37 r-38 s-38|'s t26|a b26|at t29|caregivers t25|of t27|to b25 f29 t45
famous|f25
fancy|o27
fantastic|g29 m38
far|c49 f56 j-35 l52 n-41 p-29 t50|<name> f44 t74|<number> c84|and l26|as f-27 l27 o-27|it f34|the t39|to f-28|too f69 o38|we k33 t34
fare|h26 o41 q28 r90 t-48
fares|t-45
farewell||to c26
farm|c25 k27 t66|bill t78|in r30
farmers|c73 h51 l29 o52 p29 t100|can o59 q-26 t28|in a26
farming|d31
farms|t32
fast|d-31 f-40 j182 n-28 o-31 q-42|for j-42|forward f-29|paced g40 m29
faster|g30 k54 q-43 t28|inference h30|on t30|than j39
fastest|n32 t30|growing n35
fat|t-29
father|f37 t-27
fault|c-32 i138 m-26 o74 p-26 q30 r-33 t-28|at q43|not i-42|on i-28
favorite|f41 t32
favour|f-31
favourite|d70 f-26 k-50 o29
fear|f-38
fearless|k37
feature|m44 t26
featured|e44 n50|in n62
february|i25
fed|f59 p39 t-37
federal|m99 r53 t43|funding t29|workers m38
fee|m-25 q45 r53|<number> t32|for t-34|is f64 i27 t39
feed|d26 f34 j-25 m31 o39 q39|us m46 t34|with d30
feedback|b132 g26 n76 r-25 t-38|is b37
feeding|o48
feeds|m31
feel|b26 d-27 f-45 j-40 k77 l-33 m37 r-39 s-28 t-34|like k42|that b41 o-29|the k26 m33
feeling|m42|lonely m40 t70
feelings|m33
feels|b49 i-27 m-50 o27
fees|t34|and r48|are t25
feet|b26 q29 r28 t42|of t41
fell|i50 r-36 t34|by t67|off a-25|over i42
fellow|g27 t28
felt|a26 j31 t-35
fema|q41 t33
fence|f55 j46 r-29 t-28
feral|f46|hogs f46
ferries|t29|suspended t34
ferry|a-47 r-25|carrying q-31|is c-33
festival|m29
fetch|f-38
fete|q27
fever|r32
few|a40 f-79 j84 t-62|people a40 m27|who t31
fewer|g56 t54
field|q33 t-25|has f65 t55
fields|t-47
fifth|h30 t-49|year n25
fifty|c-32 h40 j39 n56 r-36 t-40|thousand j28|years n26
fig|f31
fight|d71 t47|for f-27
fighting|m38 n26 t36|for m50 t33
figure|f-72 n57 q60 t-30
figures|f-66 t-45
file|a-30 f-38 i30 r80 t64|and g27|system t44
filed||this r34
filers|j27 r28
files|c-26 q53 r29 t70
filing|o28
fill|a-29 f-34 j36 l34 o50 r40|a r46|in r-35 t-36|it l42 o39
filled|c32 i40 p69 q49|by i37|in a38
filling|j62 n-26|up j44
fills|j32
film|d27 q52 t-35
films|a39 k34 o26 t-27
filter|c38 f-44 p28
filters|a32 r43 t88
final|l35 p31 q-42
finalists|n-35 p-65
finally|j-27 s80
finance|g43 k26 t-64
financial|t39
find|a-29 c-27 d-27 f48 g-33 h29 j-26 m55 s76|<name> f54 t29|a m44 n36 o-26 t26|it s27|more f34|one i30|out f-51 j42 o36 q-29 s93 t-46|something r-28|that j31|us t34
finding||that r31 t39
finds|f-55
fine|a-33 c-49 f58 g-26 i-28 m-29 o92 p-42
fined|h27 t29
finest|k37
finger|q-30 r38
fingers|o27 r26|crossed o27
finish|a-36 j30 n-27 o29 q35 t-54|line f-33 m29|the f-28 r29
finished|f81 h-32 i29 p47 q-30|<number> t-50|the c31 f58 t39
fire|a-35 f41 i-31 r-28 s30 t40|alarm f34 g29|at s41|brigade a-35|in q-26|service f-27|station q48|with m31
fires||are t28
firm|c31 i32 l42 r34 t-32
firmly|g30
firms|h26 t-42
firmware|i-34
first|b74 f-37 i-33 k-37 l33 m-41 n-42 q-68 r86 t-31|<emoji> e30|<link> s53 t42|<name> f-39 p41 r47|<number> i27 j151|and g26 t-38|call r-36|come j48|comment r26|go f36|half i27 o33|heat t25|in f-57 t27|is t-27|it r-25|line t-46|month r-39|name t35|night t26|one r-26 s27 t-30|order t60|reply s32|served j50|session j-27 r-28|six r28|ten j30 p32|the o38|then t63|thing i41 r42|three f41|time a-27 f64 o28|to d36|up r-30|week o33 r-29 t-26|year f-27 q34 t-34
fiscal|t32|responsibility t35
fish|n-26|fry f48 t55|sleep a-37
fishing|f-25 t63
fit|f-46 i-29 o42|the t41|under r26
fits|a38 t80
fitted|p34 q40 t-31
fitting|f61 j33 q-27 t-49
five|a-44 e44 h64 i40 j-56 l-30 m-51 o-48 s52 t-36|and c-25 r37|minutes r31 t82|of i26 t52|people d32|seats j-33|star h52|things a52|years f-43 r31 t-33
fiver|e31
fix|f-40 i49 k79 q-26|a i-30|is i27 o31|the f-32 i33|this t42|what f33
fixed|a111 c76 f-54 i71 j-38 n34 p45 q55 s29 t-48|and c41 f48|in t37|it n56 s26|term r25 t35|the f-62 i-40 p25
fixes|a30 f-55 i41 r-41|the a36 i29 t-47
fizz|k35
flag|d39 r27|flown d41 t27
flagging|p31
flags|c39 q-79 t32|at q-27|will q26 t29
flash|j34 t-40|sale j32 t-33
flask|f73 p27 t-29
flasks|a31
flat|i-42 j-44 k-35 l37 r64 t-62|white j-29
flatbread|c32 s-35|lamb s-36
flats|c-31 f-33 t-54
flavour|k65
fleece|f-31
fleet|t34
flew|t50|off f-29
flexible|k62
flicker|q-31
flight|r37 t-38
flights|i33 q62 t-32
float|c25
flood|q-50 t-57|defence t36
flooded||in t35
flooding|b27 m26
floods|t60|after t31|rises q-35
floor|i-27 k-29 m-26 q88|<number> q27|is f-28 q25|this q-28|to c33 q25 t50|with f51
floors|t-33|<number> t-26
flour|r-38 t-35
flow|g42 m48 q-31 t-45
flowers|q-37 t-53
flown|d41 f27 j-47|back j-47|over d41 t27
flu|c-33 q39|jabs q27|shot t40
fluent|t-28
fly|f-36 i-30|at q26 t29
flyers|q-27
flying|j95 p-33|off j39|out j29|with t50
foam|f46 i30
focus|g64 k47|on g50 k41
fog|f84 t-48|at q30
fold|c56 r-27 t-30
folded|f46 t-25
folder|i39 r29|was t30
folks|f-29 t103|at t40
follow|d52 e145 f-29 g-28 t-36|for d54|the t41|us e36
followers|e65 m-74 p-43
following|e87 f-36|<name> q27 t46
follows|f-50|on f-59
font|f62 r-40
food|f-36 j-31 k90 n-27 r61 t-37
foot|s-48 t-36|mast s-44
for|b-29 e27 f-47 h-67 i-31 p42 s-29|<hashtag> t39|<link> r75 t46|<mention> n31 t37|<name> a48 c-55 d-26 f-54 g53 i61 k-56 o-35 s-27|<number> c43 f50 h-41 k55 l27 n33 q-45|<somebody> d27 f-67 i-25 j-50 o-59 p35 r-34|a e76 f-34 g-39 h-42 l-33 n-35 p-40 s49|about o-31 s28 t-40|action t-26|all g39 p28 t-66|an a-29 i33 r-33|and i43|any c28 g28 m76 q-29 r-37|anybody o40 t-34|anyone a34 e27 f-31 o37 t-65|anything o-25 r52 t-28|as p38 q-39 t46|asking t-31|awards n-35|being o25|beta t30|both r-25|by a26 c28|climate n38|comment a-64 t28|customers q40|each e42|eight f-29 p31|eleven f47 t30|emergencies t-26|every a48 e65 f41 h29 p-29|everyone a76 k68|everything t40|exclusive e34 k33 t29|fema t28|five f-34|flagging p31|flying p-32 t33|folks o30|former t46|four c-39|free c26 j26 r30 t28|good t-35|half t29|having t47|help f54 j26|helping p-45|holding p27|hosting p43|hygiene t51|in m47|it a-40 i39 j-31 o28 t56|just m51|later d85 s46|laughing p26|less k36|letting a-68 p41|linemen p31 q-33|long j66|lunch t73|making c-37 n45|me j52|memories t28|more d55 e-25 s-26 t-51|most i26 t-30|my f40 t72|new j-26 t-27|next t-27|nine f39 l28|no a-26 f45 t-29|not p66|nothing c47 i-30 o-35 r54 t-30|now f-47 i34 r38 s25 t-50|one j29|ordinary k36|our j41 n-27 q50 t46|over n40|parents q25|people a37 f-35 o51 p-25 q32|playing p-63|pointing p35|q3 g30 j28|reaching p-31|residents t-26|sale f36 j-36|sending f49|seniors t26|shopping p-64|six i31 q32|some q39|someone j25 l29|something n35 t-44|spotting p26|staff t-40|standing f-32|students t28|telling t-44|ten a32 t36|that c44 i28 r33 t-40|the b-44 c-36 d42 e55 h-41 k27 r-27|their f-30 g-30 n-35|them f-38 t33|themselves h25 n46|these r-56|thirty t30|this f-48 n28 r34|those k35 o55 t-32|three f-73 l32 t-53|tomorrow t41|tonight n-31|trying p-63|two f29 i47 o33|under q44 r-41 t26|up q27 t-33|us b51 c50 m-41 n31 p72 q-41 t79|waiting p-69|water t56|we b29|what m50 p-26|which c25 r29|working m46 t25|years i32 k41|you b43 d-32 f-42 h28 l39 o57 p-30|your o55 p-67|yourself r-27 s-26 t51
force|r30 t60
forces|t27
ford|q31
forecast|f57 q86 r-51 t-49
forefront|k32 n26|of k32 n26
foreign|a29 t36|wars t33
forever|j75 k41 r-44 s44
forged|m66
forget|f46 k-26 m72 p26 t35|it p28|the r63 t47|to j-30
forgive|j41
forgot|f43 i26 n28 p55|to i29 p45
forgotten|t31|<somebody> f-30 t28
fork|m29 q44 t80
forklift|f48
form|o57 q30 r84 t-54|<number> t65|and c32 r-37|for q34|no t46|to r-48|was i44
format|t40
formed|t29|gff3 t29
former|l27 t70|<name> t44
forms|a-27 f-27 j-34 q60 t-67
formula|k27 t94
fortnight|l37 o47 q36 t-47
forty|b-32 c64 f49 i-37 p52 q-61 r-29 s-48 t-29|bags t30|foot s-44|minutes a-27 f42 i29 r-30|years c27 t27
forty-one|c43 f31 p55 t-53|people p32
forum|a58 t42
forward|b-33 f-62 g81 h29 i-27 m65 n-29 o-26 r-40|thinking h41|to g37 m34 t81
fossil|t45
foster|l36
fought|t61
found|c78 f27 g-26 h-36 j-29 o-30 s38 t-31|<somebody> k30 p27 r27|a f48 r27|by r28|for q-29|it a32 f-32 t70|out c30 f63 i35|the c48 i57 s27 t30|three a28
foundation|t34
founded|t-35
founder|c-31 k-32 m43 q-34|<name> m28 t33
founding|j29
fountain|q38
four|b-48 c54 f66 m-53 q-30 s-37 t-66|<name> n27|and o29|days t-35|feet t41|hours c29 r30|in h31|minutes f28 p-40|months r34|o'clock o30|of f35 r-28 t38|on q26|times a-32 c67 o31|years h43 t39
fourteen|o-38 q-46 r-47 t-88
fourth|f51 l26 t-31
foyer|t-41
frame|c52 r29 t-27
frames|f-31 t-45
framework|g101 k-38 s53 t-37
fraud|t29
free|b-27 d-78 e67 f-36 g-54 h-70 i-35 k-28 m-48 n-57 p-46 q-67 r114 s-45 t26|<name> e29 f37 j-50|<number> t-41|and o36 t-79|any o71 t41|at f-26|buffet f40 t61|but j41|checklist r-27|delivery j-59|entry t-35|guide t-29|hearing c-52|if j-25 t-38|in r81|no j27|on r25 t46|parking t31|plans m-29|shipping t56|soup j31|talk f-29|the f28|this d-34|till f27 r70 t58|to c46 t-99|trial j-31 q75 t44|until t26
freedom|k67 m67 t46
freehold|l-27
freezer|a32 f-89 i32 t-31|in f-65
freezing|r38
freight|k55 m35 t39
fresh|f-27 n27 q-37 s-28 t-30
fri|t-26
frictionless|g75 k50
friday|j50 q41 s39 t-49
fridays|b27 t30
fridge|c-39 f63 i34 t-48
friend|d49 m52 p-33 t56|to f29|who d35 f-37
friendly|f-42 g-45 k58 t-34
friends|c39 d77 e118 q-54 r-35 t30|across t31|at c29 g34|to e33|who d36
fright|o61
frightened|h29 o32
fringe|t-30
frog|f46 q-40 r-36 t-34
from|a45 b-45 c28 d-69 e-64 f-43 g-36 h-53 j-61 l-26 m-61 o-37 p-37 q34|<hashtag> c52 d41|<mention> s55|<name> a46 f-73 g-52 j-34 k-52 o-55 q43 s-30|<number> c48 f38 g-38 h-56 k-44 n35 o47 q109 r-70 t-53|<somebody> c34 p32 s32|a a31 f40 m-26 n28 o60 q-27 t43|about f30 i-27|abroad t56|all c-35 f-30|an i31|before q25|conversations t68|day g34|eleven f29 r28|first b26|four o30 q25 t25|free t47|home f28 o25|invasive t35|it o31|just k40|leave f26|left c33|me q39 t-38|my t-32|nine a-28|noon m-33|now r-27|one f47 h29 n30|our g-36 i42 r70 t51|platform r57 t40|school t-36|six t-28|stdin t41|ten i26 t-27|the a-38 l-25 o57 q-44 r-75 t-70|this a62 c-25 m41 q-49|three l28|today a49 f-43 r-35 t-46|tomorrow a30 q31 t40|trial t40|us a-34 f-35 q43|yesterday a45 i27|you i57 q-28|your t-32|zero h28 t-30
front|c-42 f-40 j28 k-37 n-34 o47 q50 r26 t-35|bench t28|desk c-34 t-42|page s30|row f27 t45
frost|a-29 q36 r40 t-48|tonight r38
frozen|f-29 q44 t41|at f-35
fruit|a26 m26 r-41
frustration|b50
fry|f48 t55|at f47 t30
fuel|i-26 p-52 t72|'s t47
full|a-64 c-64 h-37 k-39 l-34 m-57 n-33 q88 r-29|<link> t41|data t33|list s30 t42|nodes t26|of q-29|potential g38|price j51 q26|refund i30 t34|so f37 t44|stop o29|story t-28|table q-25 t-45|time j27 t-46|tonight t26
fully|h-25 k32
fun|k26 l-26 t-55|fact t30
functional|t35
fund|c29 r-43|the t55
funders|s29
funding|p61 t76
fundraising|g31 k61
funds|t53
funeral|c-49 f-48 i-30 o51 q61 t-74|<name> q-42|at q34|details o42|is i-25
funnel|g50
funny|f35
furious|s51
furniture|k39 m30 n28 q29
further|f34 k-45 n-26 q-30 t-30|information g26|updates g-28
fuss|f38 o-26 t-25
future|f-47 g34 k71 m112 r-42 t-33|for g-34|is t29|of g53 k45
fyi|t35
g|p27|and p28
gain|k26
gala|j34 n28
galaxolith|t39|<name> t39
gallatin|f-30 t28|<name> f-30 t28
gallery|t-31
gallons|r28 t36
gamble|j44
game|c-41 g59 k113 m114 n68|changer g26 n41|changing g34 k57 m86 n33
games|f-30 i-29 t72
gap|f-38
gaps|f-27 t-33
garage|q-27
garden|f52 k51 m-37 o-51 t-83|and f-37
gardener|k32 n28
gardeners|h29
gas|f-62 h73 i-38 r43 t47|is h40 q-53 t27|station r-32|stove j33|tax t28
gate|k-30 q151 r48 t-56|<number> q32 r45 t29|and n28|on r32|we q-25
gates|q-29 t-42
gateway|k29 m27 t-34
gave|a-47 c67 f51 i47 p30 r-34|<number> m27|<somebody> c68 o29|me h31 p26 t39|up i34 r-25|us a-30
gcse|o32 t-35
geese|f98
gel|f-37 i25 l-41 r73 t-33
gem|m30
gen|g31
gene|t46
generation|c50 k45 t38
generations|m33 n45 q-32
generosity|c27
generous|t-31
genes|t82
genome|t49|your t30
genomics|t31
gentle|h-27|reminder h-25
gentleman|f81 p36
gently|r46
genuine|k49 t32
get|a37 c-63 d32 e55 f-31 g-33 j56 o36 s-67|<number> q46 t63|a f-71 j70 k-29 q29|an f-33|anywhere k27|asked f-28 n26 t-29|away o52|back m29|here f29|in j32 q51 t-45|involved h28|it a-46 b49 f43 j-25|left j34|more k30|on e25 t28|one i43 o-37 q28|our l28|out r-48|that r52 t29|the e30 f27 i57 r-45|them o-28 r25|there r-32|through i25 r31 t-29|to f53 r26 t76|what o27|wrong m49 t33|you t27|yours j-38 t37
gets|d113 e69 g-26 m-31 o77 p-39 r-39|<number> d44 e37|a d40 f-26 i38|an t-33|in r29|it f-26 i-31|its c30|security t50|the i49|you n57 t48
getting|h64 n35 q39 t61|a j34|it t51|married q35|nine l-34|started n42 t-30
gff3|t29
giant|t59
giants|m-28
gift|f-34 m75 q33 t36|for k41|shop t-26
gifted|e32
gifts|q33
gimmick|t28
girls|q-34
git|t40
give|c-27 f-38 g-37 i-31 j58 m-43 p-33 s-28 t27|<number> j28 r-28|<somebody> j31 t28|a t55|me f-40 t39|the c27 r27 t-28|them f38|up t-36
giveaway||<emoji> t-30
given|q-43 t-54|back i27 t33|to a29
gives|i-36 r113|power t42|you f-27
giving|f-53 k27 m-46 n-41 r27|a c37 f-43|you r41 t38
glad|b-26|to t33
glass|f-49 j-26 k55 t-55|and r30|of k40
glasses|l-32 r56
glaucoma|i26 j30 r-27
glaze|e28 q39|and r30 t34
global|h26 k66 n28 t32
glove|r33 t-32
gloves|p26 t-44|a f-35
glow|m29 s41
glue|t-30
gluten|t-34|free t-30
go|a55 b-26 f-30 g-26 h-32 j38 k-33 l-26 m-33 q43 s-53 t-65|above m40 n35|and c62 f52 r-26|back o-29|before q-79|fast j-27|first r38 t39|for m-33|from n31 q-32|go j67|home q31|in o25 r55|into o41|off f32|on a-28 i-27 p38 r-70|one q-27|out q42|past r-35|through e28|to a-29 d27 k-31 o-36 q115 t36|until t54|up h-27 o-30 q74 r26 t-38
goal|n26 t40
goalkeeper|f25 n-38|in n-38
goals|b29 m30
goat|a32 d48 f83 i-30
goats|f29 t32
god|f27 m26 t39
goes|a32 c-31 e50 f-55 g-40 i-26 l-48 p-55 q75 s-34|back q-70|down a26|from q53 r-49|in i29 o35 t-50|on c31 f-42 o33 q33 r42|out a-32 t-35|through e31 q-27|to j-28 q55 r27|up i30 j61 r-41 t-37|wrong t37
goggles|t-31
going|a39 b-52 d-33 f80 j56 o57 q-43 r-67|back a34 i42 k27 m48 t56|fast j90|forward g33 t-37|in c34|on f55|out a77 q27|round t-38|through c28 i34|to j-47 k-31 m-41 s26|up t-45
gold|c41|again n-37|at c45
golden|n52
gone|a28 c-25 g-35 j171 m-81 r-30 s-36 t-43|<emoji> j68|back a31 f-47 i51 q39|by f42 q-41|for j-28 q25|from a-27 c36 n32 t51|in j52|it j44 t25|out f32|to f-40 i29 t-38
good|c52 f35 i-62 j-36 m48 o-33 p75 r-63 s-41|<name> q51|as i26 t58|at t29|coffee f36 t37|day f45|deal f34|enough a57 i46|for n48|luck c-28|man t60|morning f27|one c36 f40 t59|ones t40|or f-26|paying m50|people t52|plumber o-34|to t29|week i-35
goodbye|c-28 k79|to k80
goods|r-26
goose|f35
gorgeous|n29
gospel|r39 t25|and r39 t25
got|a-33 d-45 g-32 i51 k-55 l58 m-99 n-38 o62 p74 q-57 t31|<name> o34 t57|<number> f43|<somebody> f-46 h26 p34|a a35 c39 l62 q34|four t31|here f-49 i-27 t48|it c30 f47 i34 n27 p51 t38|more f26 n34|my f30|news f-31|no t-27|one r73|slower t28|that i-30|the a-31 c28 h30 i67 n-27 s53 t-26|them t73|there c41 f26|this i29 m-47 o30|to j36 l-30|us a54|wrong r26|your b51 p30 t-32
governance|g38
government|f30 t88|has t83
governor|t83
gp|r31 t32|appointments t53
gpu|t63
grab|d-48 m38 r-26 t-50|it j25|your j-28|yours d-29
grade|f29 g28 q26
graduate|c40
graduated|c28 f51 t50
graduates|t33
grams|q-31
gran|f40 p43 t-37
grand|t-27
grandad|f40
grandfather|a36
grandmother|t39
grant|f-37 i44 q32
granted||<number> q-29
grants|c-45 q53 t58|for t51
grass|f-45 r81 t-42
grateful|n-39|for m33|to p38 t27
gratitude|m48 t-32
gravel|a41 f56
gravy|d32 o29
great|d-61 f33 j-35 m58 q-48 r-43|grandmother t25|leaders m-53 t32|many f-28|night p-26|people t-33|to f44
green|f-49 i-28 j-39 l36 q52 t-56|box t31
grew|f60 t73|up f60 t69
grey|a84 q-40
grid|g28 i-53 m31 q-34
grieves|t43|with t43
grim|f49 o60
grit|m37 r41
grooming|t38
ground|e28 k27 t29|floor f-27 r-33 t-30|in f41 t44|up k39
grounds|q74 t65
group|a26 c78 f30 j-44 m-29 r-28|<number> a40|chat j-27|to t38
groups|t-45
grouting|f-31
grow|d69 h35 r29
growers|f-27 t43
growing|f-32 t-56
grown|t-37
grows|c42
growth|e-25 g43 t-37
guaranteed|g28 t-25
guarantor|r32
guard|f-38 i33 m26 r47
guards|p28 r33 t-30
guess|d74 i31 j-56 n65 s72|and r31|is i50 t-33|the d54|what d29|which f28|who d-25 n39 s79 t53
guesses|d104 f25 s28
guessing|f43 i43
guest|c50 j-28 n-59 p40 s42|for n-31|list e30
guests|c-30 m28
guidance|t45
guide|e80 o31 q-33|is r31
gull|m-50|is m-49
gusts|f40 q34
guts|f31 m29
guy|q-27|in t33|on f-30 t27
guys|b53 j-25 n26 t-29|are b46 m-31
gym|r-29 t63
gymnasts|n-25|brought n-25
h|c27 f-39|<name> t-36|r a33 t69
habit|m47
hack|t40
hackathon|t30
hackers|j48
had|b-51 g-50 h-36 i48 k-65 l-32 n-57 o30 q-34 r-49|<name> a30|<number> a54 i-40 l28 q-33 t97|<somebody> f44 o27|a f50 i-46 n-28 q27 t-48|all f29|already f-27|an o-33|and n31|been c-42 o27 t39|damage t32|eleven o30|gone f45|it c46 t-26|its q32 t91|my s26|no c33|not f-40 i59 o-34|one f-40|that i29|the a49 c-44 f-59|their c26|three i37|to f71 o53|told r53|your t26
hair|b27 o67 t-33
hairdresser|g32
half|g-36 h55 j-28 k-37 l29 m-38 n-38 o41 p-48 q43 r42 s-47|a c-33 f26|an o32 r-31 t-32|are h91 t85|as r34|finished t37|hour f-75 o34 t-55|of i46 j32 q37 r38|past r47|price a29 o38|say r-51|staff t56|term f-52 i-32 t-59|the a27 c26 f28 m-32 r-64|was a-26
halfway|o55 r41
hall|a-57 c-36 g-25 h-30 j-31 n-44|'s q32|<name> q30|<number> t41|is p26 q-102|with f47
hallbrook|t25|<name> t25
halls|j26 k31 n-34|in n-32
hallway|f28 t57
halves|f32
hammer|f-31 p33
hamper|e36
hamster|f49
hand|g-34 j-32 k80 l41 m-66 n-49 p31 q-40|<link> r-25 t27|and k25|if f35|in t-41|on r-29|over c27 f26|stitched k65 t41|wash t66
handed|f25 t-62|over o31
handful|f-29 j40 s30|of j39 s30
handing|e33
handle|d-25 i46 t31
handled|g28 q28 t56
handling|n29
handmade|m32|in t44
handover|a28 f-37 q-27 t-34
hands|d27 f48 o49
handwriting|c25 f38
handwritten|p30 q27
hang|j65 r40 t58|about j40|around j52|up r64 t34
happen|i26 m32 t-36|to s26
happened|c-33 f-64 i65 o58 s57 t55
happening|a-25 t37
happens|l-34 m27 p56 r-45|to a29|when m38 p66 t58
happier|h32 t43|than t27
happily|m30
happy|a50 c-35 f43 h77 i30 n49 o-30 r-49|<name> c-41 f38 m-27 t55|<number> t84|birthday t-26|customers h42 t-32|to f-28 i45 r-30
harbour|f-26 n28 r-31|office f-30
harbours|q36
hard|f-57 j25 l-39 p-25 r44 t-46|as k27|for o-30|it o-33|night f-35|to i47|way j45|week o-42|work c-27 n41
harder|m35 o42
hardest|t40|part a30 t54
hardly|f-36 r45|any t55
hardware|r42 t35|shop r39
harm||done i28
harmless|o60
harness|g38 t37
has|a-38 b-46 d-37 e-47 f92 k-30 m-38 p-33 q51 r-49|<number> f79 r25 t97|a f-59 i38 p28 q50 s43|agreed p30 r31|already i29 j26 o-30 t-25|asked a-52 f58 o26|been f45 i36 p-35 t-28|broken f-29|changed q41|closed n34|doctors t26|done t-26|everything k63|failed t38|fallen q-34|flown j-47|flu c-37|gone q50 t-44|got j30 t-34|granted q-29|had c-26 f25 i-26 t-33|happened t65|helped h43|it f46|its t43|just c29 q27 t31|led t47|lost f28 i37 t-44|made c42 f37|more n26|moved q28|named f35 q-35|never f-61 g42 j42 k49|no m85 o38 t92|not q-32|one f-30|opinions f-42|passed p27|published t-41|put c31|read t68|received c27 n-33|run c56 r-26|said f-25 i35|saved t39|seen t30|since t61|something k-43|spent h40|stopped o32|successfully n-26|the c-41 g27 p-27 q37|to f-28 r27 t-70|until j26 q-48|written c28 q-38 t59|your a28 t29
hashtag|r-35|and r-26
hat|e30 f110 m-41 o-28 t-37|on f-28
hate|m38 o34 s29
hated|t-26
haters|m-29 n29
hats|f61 g58 p50|off p27
have|d-71 e-67 h36 j37 k-108 l29 m-52 p-31 q50 r-31 t-39|<name> f-66 i30 n-31 s109|<number> t86|<somebody> t58|a c41 m61 n-39 o36 p-37 r-122|all f41 j52 o35|already h30 j60|also f-46 i-28|an a29 q36 r43 t27|answered a27|asked a-51 c-29 f-37 i53 t-34|been a-40 b38 f52 i-26 o41 p32 q-35 t26|believed a-46|bought a26 f57|changed i51 t-34|checked f26|come f-48|completed t41|corrected i28|cried f-68 m28|decided p26 q35|done c34 i28 n-33|earned m41|escalated g48 t26|ever d32 f31 l32|fixed i59 t58|found i42 t-38|four i30|given c31 f28 o25|gone a27 c57 f-26 n30 p43 t36|got f-73 m-32 o-50 q-39 t35|had a88 c31 i-26 o-51 r36 t-42|heard n28|held t32|helped n45|it t83|just i40 o29|known t40|laughed f-49 m28|learned b27 f27 t46|looked t-26|lost i25 p25|made o25|measured l32|met t32|money f-29 t52|moved a40 q46|never h27 i47 k28 o25 t38|no a-28 f32 i46 j51 o-26 p33 q28|not a-30 f37 k26 o76 q-45 r-26|noticed f53 j25|now f29 n25 q-26 t-28|nowhere t-27|one o-28 t96|opened q25 t26|partnered k-30|passed p-44|published t88|pulled i36|put f47 o42 r-53 s49|read a45 f-25 i-39|reimagined k39|reported f-27|run r-29 t-29|said a-31 c26 f-28|sat t27|seen c32|sent f-32 t-32|signed g26|smashed n29|spent b34 f-28 t-27|spoken m29 n31|started t35|stayed t34|still r36|stopped a-27 i30 q-25 t-27|taken a56 f-45 t-34|tested i-29|the b41 f-102 k-26 n-27|this h30|to a48 i-36 j-70 l-27 m-29 o47 r36 s40|today f-41 q50 t29|told a-66|too f31 t45|two c-26 i-27 r56|until t26|updated t64|used p27|waited f28 i35 j33 t61|walked f-27|we i-83 l30|written c-35 t-51|you j-29 l-28 q29|your g29 k25 r50 t32
having|f88 q36 t38|me p-45 t36|trouble r45 t68
hay|t-26
head|c33 j-27 q-40 t-61|and c44|of t-63|office f32
headaches|t27
headed|g29
header|r31 t38|sends t26
heading|t71|home t58
headline|m26 t61
headphones|r30
heads|e32 k29
healing|t34
health|b31 f-39 o-30 q25 r25 t34|appointment i26|is b42|officials t29
healthcare|m37
healthy|f26
hear|b49 d50 f-36 j-46 k-49 l57 m-41 o-49 t51|a l29|about a32 t32|from g41 i33 l37 t39|it d53 q46|that o-36|the m-29 o49|this s26|you b101 f-42 i-27 k-25 t-27
heard|a28 b47 c-35 f49 g48 o39 q-59|about a40 t29|back q-26|the o32|you a53 p31
hearing|f-50 i47 l26 q29 r-43 t71|aid f-31 t-30|no m28|on i30 m28|tests c-52
hearings|t42
hears|f29
heart|b98 c31 d26 f-49 i-29 j39 k69 m40 p-48 q-47 r-25|and s42|attack t26|failure g30|is q-25 t37|of b129 c-27 k33 t-66
heartbeat|b35
heartbroken|q-32 t44|by q-31 t42
hearthstack|q-60 t28|<number> q-60 t28
hearts|m67 o56
heat|t-27
heaters|n30
heating|f62 i-49 q40 t-34
heavy|f48 i34 o36
hedge|f49 i74 t-72
hedgehog|t-27
hedgehogs|c28 f27
hedges|r35
heel|t-26
height|o27 q37
held|a-30 f63 p78 q74|<number> t-30|a f26 i27 t-27|at q36|back t27|in t29|on t-34|out t56|the p76
helicopter|q30
hello|f67 i-33 p-41 t-124|<mention> a32 t-46|<name> c33 p-31|for d27|from f76|to k27
help|d59 f-63 l61 o26 r99 t33|is q33|never t31|us m29|with a28 c29 t-29
helpdesk|t59
helped|a-30 c53 h28 n25 r27 t-75
helpers|q-25
helping|c42 f-33|us p-70
helpline|r54
helps|k-38 m31 r28|us m43
hens|i-28
here|d-55 e-66 g-59 j-57 k36 r-50|'s a28 c44 i28 k-52 o-27 q-32 r-38 s107 t86|<emoji> m33|<name> c32 f57|<number> q29|all t27|and d28 e-41 f38 i33 q-34 r35|are r38 s29|as a42 f32|at b53 k90 n38 o-29 q27 t-61|before i27 r-28|by q49|first m-28|for b29 f-36 r45|in c-32 t-49|is a47 m-29 t27|since i-27 r29 t61|the f40|to f28 n28 o56 t53|until t-26|when f27 t-37|will o52|with a-29 f39|you a26 t-26
heritage|n29 t-27
hero|m41 n38
heroes|b-25 g-27 j-27 m63|of d29
heron|f77 t-36|on q-27
hey|a28
hi|a61 c-27 f53 o43 q-39|<mention> f-34 t-86|<name> a68 o36 r32|i f30
hidden|h29
hide|r29
hiding|f30 o29 s29 t39
high|f-45 g28 n34|school t82
higher|k27 r30
highest|n45 p25 r27
highlands|t32
highlights|n36|a t28
highly|c44
highway|r-25
hike|h40
hill|d76 r-44 t-35|was i-33
hinge|t-33
hinges|i27
hint|m42
hints|q30 t26
hip|c-35 f83
hips|f35
hire|f30 h50 q30 t-27
hired|f-39 i-37|asked f-51
hiring|i-27 m-25 q-58 t-49|<name> t-59|<number> r34 t36|a t-30
history|f-36 j26 r50 t109|walk r39 t25|will j29 t30
hit|b-27 d48 f25 i77 j-30 m33|<number> t-52|by t44
hits|e34 h30 j34
hogs|f110 t36
hold|a-43 g-27 i59 j52 m45 q-49 t-41|a m27|no t27|your f29
holders|t-27
holding|c-28 f109 j-25 q31 r-33|it f40 l48|the f38|you l-29
holds|f37
hole|f38 t46|on t28
holes|f25
holiday|d29 f38 q76 s-28 t-89|gimmick t28
holidays|t43|folks j-31 t51
holistic|g120 k54 t-46
home|a-41 b-27 c-51 d-27 f73 i-40 j-54 k27 p-26 q-29|<name> t37|<number> n-27 t-29|a l26|deaths t29|from r-38 t42|in t-30|is f28|mean l-51|most f-31|on t-34|or t35|the n26|to o33 t64|with c-32 f43 q27 r-27
homelessness|m34 t-44
homeowners|h44 j34
homes|o32 q48 r-35|and o31|are q25|in h32|still r25
homework||please r-30
homopolymers|t78
honest|a56 d60 i45 l26 m-28 o-26 q-32 t-56|answer a43 t-35|question a-40 l45|with f-31 j33
honestly|f89 i42 n51 o-30|can b25 j29 l36|we i37 n38
honesty|f-30
honey|t-28
honor|t75|of t26|those t32
honored|c53 f-40 n77 t44|to c56 f-28 n32 t38
honour|i-32 n29 t-37
honoured||that c30 n-26|to n29
hook|l-74|is l-72
hop|t-33
hope|k-26 m97 o96 p-38 r-45 t-65|they t34|to j26|you o37
hoped|i53 o28 t-47
hoping|t30
hops|h-28|are h-28
horn|f70
horrible|i31 t43
horse|f35
horses|t32
hose|f-27 q38 r71
hospice|m-31 q26
hospital|h40|and t50|bed p31 t56|in f30
hospitals|h27 q-44 t86
host|t46|'s t31
hostel|r51
hosting|o30 p39
hosts|p-27|<mention> p-29|into t26
hot|c-34 i66 k-34 o-38|take t34|water r33 t-40
hotel|j35 o28 q-29
hotline|o-31 t39|<number> t39|at o-33
hour|f-47 g-30 j29 k-37 n-27 o87 r44|'s i-30|<number> o32|a f29 t34|after f-31|and i30 o28 p-47 r-33|before a26 q29 r65|from r35 t59|in t52|of t-26|on a26 o31 r39 t-27|paid t-31|so j30|you q30
hourly|c-31 t42
hours|a-32 c-39 g28 h-29 i-64 j55 p32 q40 s-35 t-39|<number> t-33|a f-31 h35|and j30|are t-26|before t33|for f-39|in p29 r50 t27|line i47|no q29 t25|notice c29|of g31 j35 n34 t41|only j35 t-34|slept t28|this t51|to j42 o75 t61
house|a-42 f-33 j-33 r61 t-26
household|r51
households|h47 j29 t-30
houseplants|k25
houses|r-31
housing|a27 f-28 r45 t77
how|a-33 b72 g43 j-31 l56 m26 n32 q-68 r-48 s27 t36|<link> s-90|<name> q-28 s47 t-42|<somebody> t60|do t36|does l29|hard b26 o-34|i n36 r57|it f-49 i-43 m50 r-32|many a-50 l-32 t46|much i26 t-26|often t-25|on s-25|our f60 i39|small r-47|that i30|the s26|they t-35|to c37 p84 t40|was d27 l-32|we g40 s29|you f-46 k-28 l45 o55 t-51
however|j40 t34|you t30
hpc|t35
hr|q-39
hrs|h-27 j62|<number> t-39|a t32|before t46|only j75 t76|week t-27
hub|q49
hug|t45
huge|c45 n-42|congratulations p25|thank p32|thanks t47|well p-32
hum|h29
human|g53 t-48|centric g35
humans|f27
humble|m27 n28
humbled|f-31 g-35 k29 m-35 n114 t-74|and t-26|does n38|to k33 t-27
hundred|b-33 i-31 j25 n46 p27 t-35|and p26|jars b-30|people f36
hundreds|h46|of h26
hungry||for n27
hurry|j78 t-36
hurt|f-43 o-50 q41 r41
hurts|j28 o50 r30|see o-30
husband|c-46 t-38
hut|f-49 p40 q63 t-65
hybrid|g25
hydrant|c29
hydration|k47 t42
hygiene|i44 t34|reasons t52
hymn|f-31 i25
i|a-28 d-25 f139 g-50 h-95 i44 j-58 k-105 m-53 n39 p-43 q-71 r-129 t30|'d c59 f-64 i41 o-27 r27|<name> c30 f-53 q-56 s86 t48|<number> t51|am a-32 c-31 k-25 r-54|answer f27 t-32|are f38 t68|asked a-110 t124|ate f28|believe t29|can a-37 f-78 j-35 n-26 o-29 r-58 t-56|changed s39|could f46 t43|did f77 i-31 n30 o-34 p54 t-63|do b31 c39 i-30 l33 n35|drove a87 t55|ever c31 f51 t94|failed i-26|found f30 p25|get f47 n29|go l31 o-26|got t-30|grew f62 t47|guess f-28 n44|had f-36 i-29 t-49|have a76 c-53 o-34 p-70 q49 s-27|hear f-53 t25|held f37|hired f-52|hope j32 o51|just b28 f31 t46|keep t-46|kept t33|know c35 f-34 n-35 o159 p-30 r56|learned f-34 m42|look j32|looked f-33 i28 j-43|lost f41|made f-26 n25|make f38 t-31|may q33|mean f26 t27|met f-98 t32|missed i-28 l27|nearly f-54|need d33|never f-54|owe p48 t-31|prefer j43|put i31|rang r62|read a34 f83 n39 t99|really c35|run f26 n37 t-34|said a-40 f-25 i29 m48 r25 t-36|saw i-30 o36 t36|see o44 t26|should f42 l31|spoke f49|still t-49|support l41 t49|thank p36 t25|think f110 o38|thought f-92|told i-26 t49|took a25 f-32 n27 t33|tried f26|trust f28|urge f-27|use s28|used f30 t-37|visited f-75|voted a66 f-69 t38|was f30 i-84 n-58 t63|watched t30|went t-41|will e80 i56 j-30 p28 q27 r-30 t32|wish r30|work j28 n32|would l25 t-28|write i26|wrote a-31 i37 t-32
ice|o32 p27 q50 r59 t-39|on q42
id|f-30 r114 t84|and r62 t46
idea|a48 c150 h32 i26 l34 p28 t-59|the l28
ideas|f27 l43
identity|g46 n29
idris|a32
if|b-68 d68 e-32 f-57 g-53 h-36 i-68 j-48 k-123 l28 m-60 n-54 o86 p-30 r99 s-87|<name> l25|<number> o62|<somebody> f43 m29 n28 r-55 t-62|a f26 r83 t28|an r26 t47|anybody o-26|anyone i-36|but m38|fish a-37|i a52 f-44|it a-42 f-27 i-34 j-26 m-28 p42 t-28|money o73|not f40 o-45 t36|one r50|someone r89 t32|something r-31|stairs f26 o32|that i-45 j-26 l27 o61 t-47|the c-57 f-34 l-30 o31 r-30 t-46|there a-31 f31 i31 o-60|they a43 d-67 o-36 t-27|this b29 d65|we o-42 s26|you b-50 c31 d113 k-65 o-70 q30 s-53|your h37 i45 j63|yours f-59 j-30 o29 q-38 r62
ig|t41|to t41
ignore|t-42|it r-26|the m29
illegal|k27
illness|o35 t-47
image|t-37
images|t72|are t-34
imagination|k38
imagine|j55|a j26 k28
immersive|k110
immunity|h28
impact|g52 k34 l28 m41 t-70
impactful|g37
import|q26 t32
important|b26 s28|to b31 t-27
impossible|n27
improve|k31
improved|t30
improvement|g56 q-51
in|b-29 d-33 e-43 f-47 h41 j-53 l-27 m-38 q-42 s-34|<hashtag> r33|<link> r-32|<name> c-29 f-50 i28 j27 k-45 m26 n45 q33 s-49 t59|<number> c48 g-35 h73 j76 k38 o-39 p-46 q-83 r-38 t57|<somebody> a46 c60 t55|a f34 k46 m67 o46 p28 s-25|about f-32 r45|action c79 t64|an t-66|and c39 k-28 o-45 t53|any t-55|as h38 t-28|at o-30|between t-33|bio s73|boats q-40|both p-25|by q74|cars f-26|case r33|class g85 k44|comments s41|committee a32 t57|court t49|dc t35|doubt o27 t32|due t-31|effect t36|either t30|eleven n40 p30|every k35 n31|five h39 i-41 t27|for f70 i60 m34 q-30 r-32 t37|four h28 i42 p42 t48|from t-34|front r41|full f28 o-30 r30|good b32 t37|half r43|heart g30|i f-53|it c-28 i-43 k-28 o32 p43 q-31 t-42|its k30 t50|just h69|later f40 t31|law f27 t-30|line q-40 t77|memory t-32|mind i35|minutes j33|most f29 r72|my h30 n-36 s54|nine q-35|now f-28|on c46 i-31|one d39 h-27 i49 k35 m33 r-55 s-35|our b60 f51 g-27 h67 m-43 t34|paper t40|particular t-31|parts q25|pencil f-31|person q44|place c-33 g44 q44 r32|plain r32 s31|presidential q-33|public m-35 t51|room i31|row f51|sales c30 t-30|school m-26|second q-27|service t27|six c29|small k25 t31|spring c-31 o31 t88|stock q39 t25|store s31 t-54|stores r64 t48|tears f-43 o27 s46|ten h55|testing i38 o35|that m65 p48 q36|the b-38 d56 f32 h-42 j53 k-42 l26 m-84 n32 p26 q39 r-32 s-28|their j39 t33|them f-48|there m27 t-27|this a-28 h33 k40 l-28 m73 n29 s35 t62|three h45 q-27 r-33|time k31|to f27|today j37 k-27 q-57 t-34|too a27 f-29|twenty c30 r-27|two i35 q33 r-45 t32|under r-40|uniform o28|us p-34|use c31 t-29|we l26 q26|week f43 o38|what a26|which q-35 t-27|winter m32|with c36 f-27 o36 r53 t-31|work o26|writing a32 f-40 i-34 o-36 r27 t53|year f58 t25|you b40 o-26|your d36 e57 i29 l70 m65 q45 r-41 s-28 t34
inbox|a52 f-57 t-32|is r-27
inches||at t29
incident|f69 g47 i29 t-29|report q-39
incidents|m-27
incl|t75
include|t42|vat t63
included|f-66 o-27 r41
includes|t-26
including|c34 f91 i49 r-38|a f27|mine t38|the c43 f39
inclusive|g25 k42 m-30
income|g53 r61
incoming|g27 t62
inconvenience|f-36 m60 q-57|caused g45 m49
increase|a-26
incredible|c-34 k-98 m98 n-32 p47 t-35|members b27|people m26|team p76 t37
incremental|q30 t67
independent|t48
index||now t44
individual|q26 t69
individuals|g28
indoors|f51
indulge|k69|in k37
industrial|k25 t25
industry|f-42 k42 s28|leaders n-29|leading b29 k26
ines|t-32
inference|h29 r34 t56|at h30
inflation|h80 r72 t81|and s26|is h87 q-62 t41
info|f28
infographic|c33|from c33
inform|g34 n-36 q28 t-30|that q27
information|g37 r34|<link> t29|on t32
informed|g29
infrastructure|m-29|law t29
ingrid|f30
inhaler|t61
injuries|q36 t49|reported t47
ink|c27 t-52
inner|r39 t-28
innovation|b32 g38 k-68 q-27 t-44
innovative|g26
ins|q32 r-37
insane|k45
inside|a-34 o-27 t33|the l29 r30
insights|g104 t-46
inspection|q65 t-29
inspire|m31|generations m54
inspired|b36 f30 t70
inspiring|g-65 k86 n77 s25 t-49
install|f-42 t77|refguess t39
installed|r25 t44
installer|t34
instalments|t35|of t65
instead|c-27 f-36 o25 q88 s27 t-40|of i46 q54
instructions|t34
instructor|t-33
instrument|q-26
insulin|f46 o42 p29 t93|and t28|at t28
insurance|a37 s-27 t33
insure|b40 t45
insurers|t28
intake|j51 t-28
intelligence|g67
intelligent|g38
interactive|k42
interest|f-35 r63
interested||in t27
interface|t46
intermediate|t27|files t28
intermittent|g49
intern|f36 q-44
internet|s26|as t26
interpreter|q31
interpreters|t-26
interview|i-29 j-32 o53 r37 s28|with t32
interviewed|t-33
interviews|q-47 r-26 t-60|w t-27
intimate|m35
into|a39 c-34 e32 f-26 g47 h43 j-29 k87 o30 q-33 r-28|<name> c25|a f28 h35 i26 o54 r-33 t57|it q30 t31|law a64 t33|our g43 t-32|the c-26|your e27 l28
introducing|k94 n-27 t-55|<name> k73
invasive|t35|carp t35
inventory|g30
inverter|i-28 r28
invest|m38|in m39
investigation|t37
investment|f-43 k55
invitation|f38 s32 t42
invite|t56
invited|t-38|to t-30
invoice|i65 t-32
invoices|f-35 r27
involved|h26 t-39
iron|i-32 q28 t-30
is|b26 c-46 d-49 e-32 k-80 l-42 m75 n-33 o34 p-113 q67 s-32|<emoji> f29|<mention> a-28 t29|<name> a-35 c59 f83 m-34 n-38 p33|<number> f-36 i68 o41 p-27 q62 r80|<somebody> f84 r35|a a46 j91 o47 s-27 t68|about q-36 r-42 s33|above m39 t37|actually t31|affected i28|all j26 o36 r32|allowed f35|already f-29 j27 m30 t-39|also f52 i53 o29 q42 t32|always f-26 q-39 t29|an g-26 m31|and r44|another t46|at f-27 h59 q58|automatic r53 t52|available g50|back a28 k29 r-41|bad t29|based t34|because i-50|being i-42 o40|booked q36|bright m-33|brilliant t43|broken f-44 m-28 n57 q45|by c73 q-26|called f29|calling k25 m25|cancelled f66 q51|charged t51|clean f-67|closed i-27|coming o-36 s74|counting i29|currently l50|delayed q32|delighted t-36|down h93 n37 q-108 r-27 t58|due q-36 r36|empty f27|ending t27|enough f-37 m32|everyone t-27|everything a32 b31 m47 t-39|exactly f27 m36|fair t43|feeling m40 t70|final t-34|finally q-26 t-27|fine i-31 q-32 r35 t-32|fixed f29 i-30 q30|for d30 f-30 l-75 q-28 t-31|free q-28 r97 t40|from c54 f38|full f-30 t-33|given t-26|giving r46|going t-42|gone t-36|half t38|hard o52 r28|harder o48|healthcare m39 t34|here f30 k38 l26 n28 q-48 t33|holding s26|home q45 t38|how i32|important b31|in g-37 q27|it a-27 d28 r-49 s28 t91|just k26 t50|keeping r29|like f33|live q-49 t-37|longer f-26 o25|looking f-31 t-29|lost f-32|marketing m-34 t39|mended c30|more d26 k-34 m30|mostly r26|moved q30|moving m34|my f40 t-31|nearly f-27|new a25|next f28|nine c-28|no g26 o62 t89|nobody i29|not b37 c-33 f-49 g32 h-43 j-26 m56 q-96 r-25|nothing n27|now q74 t67|off q56|officially k50 n28|ok c31|on a40 e79 i46 j50 k35 o-44 t-35|one m35|online f-26|only i28 t50|open f35 j-43 o-29 q38 t37|our b115 n26|out h-32 i-35 n39 q70|over m72 t93|passionate g32|plenty o25|poorer t44|proud k28 n39 t26|quiet o29 s45 t37|quite q-26|ready j-31 o48 q38 t64|real g27 t-37|really b29|recruiting t44|running q-38|safe q29 r32|sat f43|secure t41|seen b26|selling i26 t37|settled t29|shorter q26|shut q-56|simple m32|six f44|slow i29 t-30|small i25 r-28|so b-32|something a26 f25 o29 t35|sometimes t51|sorted q-26|staying f40|still d-52 f-26|struggling t53|talking j29 s49 t-37|that e31|the l35 m83 n-58 o37|there l54 q-27 t-27|through g30|ticking j61|to f53 o-39 r32 t-30|tomorrow m-34|too a30 f-26 i93 t-37|under f31 r44 t-29|up o-25|very f28|watching j49|welcome f27|wet f-27 r-40|what b44 n74 o36 p68 s-37 t72|when j31|where i27|who t32|why f26 p26 r33|with g27 t-42|worked t30|working t-60|wrong i54 t30|yet m31|your m58 n-27|yours t56
islands|f-26 t28
isolation|h31 t-28
issue|d26 i55 m104 r-26 t95|tracker q26 t52
issues|t27
it|a27 b-79 d-50 e-47 g-83 h-41 k-57 m-46 q-44 r39 s-27|'s a42 b83 d-59 k83 l-28 m145 o35 p-40 r-43 t48|<emoji> f-30 n34 p-29|<link> i-31 s41 t35|<name> t30|<number> a27|<somebody> f48 t36|a f35 t43|about c33|again a32 f-40 i42 r33 t-49|all n44 o79 r-27|alone f45|always t38|and i-44 o50 q48|anyway n29 p46|as a29 q-32 t-43|at a-33 e37 f27 o-37|away r-53|back c-33 f62 i31 m-27 p-29|because f-49|before a41 j44|below d26 r-27|breaks t39|but l31|by r43 t-49|can i-37 r53|catches o30|comes f-40 q32|cost f45 o40 t-44|costs f-29 h-35 t-30|could j32 n42 q36 t-46|did c-33 f-69 i33 t77|die t37|does a50 f28 t81|done n27|down f-56 t-27|ends r-25 t26|feels b30|first q27 r39|for p-49 s-29|free m28 o-26|from c-33 p47 q-25|gets i-28 j29|goes f-34 i-36 r51|got t-41|had a-39 t-26|hangs t-27|happened o25 s30|happens o33 r-37 t-29|has a30 q-48 r-37|here f27 n27 q26 r-26|holds t43|hurts j30 o41|i f-30|in c66 d30 f-31 l60 r48 t-40|is b-32 c-27 d32 k-47 l-32 m-53 o-29 s42|it f-28 i-28|just d40 m38|keep r-27 t46|keeps a25 q39|known f62|label t49|lasts f-25|left a32|looked a-29|looks f-44 r-45 t-67|made c-40 t43|matters k41 m34|means m30 q26 t49|most m27|moves s-25|myself f57 t45|needs i51 t55|never r25 t41|no t-57|now h26 i84 j-29 s31|nukes t33|off l-27 o-32 r36 t-37|on a-32 f41 q-31 r-46|once f28 r34 t38|only d29|or f27 j33 r-25 t-32|ourselves t56|out c26 d31 f55 o32 p30 t38|over f-63 i47 t-26|paid c54 f32 t66|passed t63|pays f28|perfect j29 t73|properly c26 f33|rains c29 f25|reads o31|really f-35 t-32|right f29 t61|runs c26 q26|safe i-34|said i40|saves f-30 t37|ships t36|should i63 k28 p27 r46 t-32|shows t31|since f83|smells f68|so c29 f-60 o50 t-34|sounds r35|started a32 f-32|starts r30 t26|still i42 r-45|takes e43 f47 h30 j26 m-30 q-32 s56 t48|ten r27 t44|that r-36|the c45 q-32 r26 t-46|there c27 f52|this a44|three t69|through t-31|till l30|to d26 e-27 f-26 i-29 j39 m-27 r68|together o27|too t44|took c50 i48 o-34|turns o29 t34|twice i-44|two f-34 i26 t-30|under t-30|unless f27|until r28|up f56 j-26 p-25 r-41 t42|wants k28|was h38 n36 q47 r-72 t-28|we a-33 i54 n34 r-29|weekly f29|went t-42|when t26|which f31|will a-27 f-37 k-32 m-33 q31 r28 s-72|with a74 c52 q30|without b29 m35 n-42 t-35|works f-46 i31|would f-46 l-26 t-34|write i26|wrong f-33 j41 t-28
item|q70 r40 t95|<number> r31 t-33|free t55|has f-26 q27 t37|to t40
items|r-26
its|a-50 f-28 h-28 i41 o-49 p-38 q47|<name> g38 t-32|my f-47 t32|own t35|owner f-37 p25|primary i41 t32|way e29 t37
itself|m-28 o-25 q-52 t-44
j|q-28
jabs|q38
jacket|f-37 t-29
jam|d28 e29 f45|jar f-27
january|j29 t38
jar|q-26|goes f-27|of e29 p25
jars|b-30
jaw|k41 r36|dropping k41
jean|f43 p76 t36|and f28
jelly|f26
ji|p37 t54|for p37
jigsaw|p28
jigsaws|f25
jo|t-42
job|a-33 f-28 h-26 m39 p-27|done f-27|fair t74|on i34
jobs|f-57 h38 j30 k30 m122 q51 t131|are f-30 t30|will t46
join|a-25 b65 c-28 f-68 h99 m51 n25 s-30|<number> h137 t43|a k26|as g-29|the b51 h-25 k-42 t-83|today m33|us k32 p35 r58 t68
joined|g26 n-28 t-37|the c26
joiner|i26
joining|j25|fee j34
joins|g35
joint|t-46
joke|c35 f51 t-26
jokes|c-34 f26
joking|f-52
journal||if t32
journey|c-34 d-35 f-65 g60 i-36 k91 m154 n-33 o-29 p-32 t-91|of g-32|to g44 m30|towards g56
joy|k28 m61 t38|to m25
js|t48
judge|c72 m33 p61 t72
judged|q-29 t47|by t39
judgement|j56
judges|g-27 n42 p-66|and p-66
judging|f38
jug|o41
juice|f27
jump|e25 j31
jumped|t33
jumper|f-40 t-32
jumpers|f65
junction|o25
june|q57
juneteenth|t54
junior|c46 q-31
juniors|t-36
just|a-65 b28 h48 k107 l-42 m53 n57 o27 q-40 r-37|<number> j58 k32 m30 r-27 t-67|a b71 f-84 g30 k58 m42 t-66|about m29|as r36|been f-34|call t36|can t28|checked f40 t66|come f41|dropped n35|getting n29 t-35|got s51|have s30|left t74|like m28|lost f-35 t32|mend m-60|one h44 k-27|passed j28|released t35|say o32 s36 t-44|shut t29|sold f-27 q27|tell f77 i27 q27 r-26|the t-39|three h36 t40|very m-51|voted h42|wrapped g33 n-28|write o26
justice|t25|but t35
k|m31 r31 t72|<number> q28 t27|filed r34
keep|a40 c-50 e-56 f-40 i-51 k-36 o-38 p-45 r93 t31|<name> t50|a r26 t29|asking a52|better i27|it t-47|one d32|scrolling o-38|telling m-33 n26|the f-42 m30 o-33 q-40 r37|their q33|up t40|you e-46 n42|your r50 t-45
keeper|f44 t-29
keepers|f-47
keeping|f-30 i-26 r45 t50|it t33
keeps|a48 f44 h36|a c44 h40 t45|it c-32|the c29
kelvanta|t58
kennel|f-27
kept|c98 n-32 p27 q38|<somebody> f-76|a c36 f44|for q36|going f-38
kerbside|q-26
kettle|c-30 f191 i-46 p32 r39 t-34|'s f82|a f-36 p31|and f-49|on r28
kettles|m26 t46
key|b48 f-27 n-27 p-42|in t44|stakeholders b36 t-40|the t36|to a40 m25
keyboard|f25 i26
keynote|n72
keys|h38 j-26
kg|a26 f48 q-28 r40 t-26
kick|j27
kids|f46 h37 j35 o52 q-47 t87|in p26 t111
killed|c76 t93
killing|q-47|your q-35
kills|a30 t30
kiln|t-41
kilo|q-33 t-27
kilos|f38 p-39 t-39|this p-54
kind|c27 f29 i-48 o46 p39 t-39|of m30 o40|to t45|words p57
kinder|m-33
kindly|a-31 c34 f-32 n31 r-27
kindness|j-44
kinds|m41|of m45
kiosk|f-38 i50 r28
kirsty|q-28
kit|t-75
kitchen|a34 c51 f61 g-26 j-28 m-38 o-29 p35 q32 r-33 t-63|and c42|table p39|tap r28
kitchens|a-25 f-33 n44
kite|f41
km|h33 k29 q-51 r-35 t-27|of t-36
knee|c36 f-43 l-73 o59 r33 t-67
knees|f51
knew|c43 l-26|<somebody> o30|every c37|that l-42|the t29
knitted|c43 f41 t-40
knitting|c44 e40
knock|f43|at f70
knocked|i-26 r-27|<number> t31
knot|e37 f30|hole t28
know|a-35 b-25 d-26 e-31 h45 i44 k-59 l45 m-51 n39 o43 p-42 s40 t-48|<emoji> d-27 s40|<name> f26|<number> h26 t-30|a f28 l30|about f27|and i31 t54|because i-49 t59|below d45|by r28 t25|how b26 l35|i f-55|if i34|in d-51|is i63 o34|it g27 i-35 j69 n33 o70 p33 q29 t-36|of o-30|one t26|so t26|some o57|that a36 h47 i-37 j42 o97|the a-39 f27 i40 o39 t56|was o-35|we i36 l-33|what a39 f36 l-33 o27 r-43|which d27 f-32|who j47 l27 m26 n90|whose l36|why l56 q28|yet f-29 i56|you d-35 f25 j-29 m68 o-35
knowing|t-40
knowledge|r26
known|i46 l-28 r-62 t-46|issue i41 q31 t-27|that c43 f48
knows|c46 g30 l46 o-31 t-42|it f-35 j31|who c-26
kwh|r28 t-32
l|f-30 t-52
l2|f29
lab|f48 k45 t38|at t34|has t56
label|a41 c-26 f-55 i25 o-30 q32|'s t34
labelled|f62 q-37|by q-31
labels|c28 q-44
labor|t27
labour|m-33 t95|of m-33 t95
labs|m28 t32
lack|i-26 o35
lad|f117 t-38
ladder|m26 t-34
ladders|f45 t-29
ladies|f-61 m-29 t-42
ladle|m-29|from m-30
lads|f72 p48 t-46
lady|c-33 f56 o37 q-53 t-56|in o28|who f29
laid|t29
lake|f46 t37
lamb|s-37|neck s-36
lamp|a29 i-26 j28 q61|but q27 t26
lamps|a26 f-39 l-33
land|i-29 s57 t34|did t38
landed|f-40 n33 t-27|and j26
landfill|i27
landing|q-42 s37
landlord|i-26 q28 r48 s36 t-37|must t32
landlords|c-28
landmark|t-31
lands|a-27 q26
landscape|g56 k-33 m28
lane|n-29 q84|floods t31
language|g33 k29 t27|on f-26 g44
lanterns|j37
lanyard|f51 m27
lanyards|r34
laptop|f-27 n27 t55|in t102
laptops|t53
larch|q30 t40
large|r-25|print t-48
larger|i27 q-30 r37 t26|than q-38
largest|n52 q34 t74
laser|t-28
last|c-46 e-30 f41 g-52 h-29 j119 l-78 m-37 n-52 p-38 q-92 s-34 t-65|<name> a-26 c-27 f-81 q-50 r47|<number> r27 t29|a f-26 k47|bit c28|chance j42|day j-47|few j80|mile n35|month a38 i39 r-28 t31|night k-32 o-30 p26 t85|of f35|omnibus f-28|one a30 q62 t-45|quarter t-31|run q-40|summer t41|three r35|time a42 j37 t-46|week i58 r27|weekend k30|winter h26 t-33|year o-34
lasting|n39
lasts|f-31
late|j48 m-26 p-57 q79|and o-26 p-37 r26|by c-31|fee t29|for a30|it f-28 t76|on f69 i-34 t64
later|d45 h-25 j-47 n66 p-25 s26 t66|than t-26|we m39 t30
latest|k27 q34 s33 t28
laugh|r-31 t-31
laughed|t41
laughing|f58
laughs|p-26
laughter|k37 r-25
launch|h51 t-34|one h57
launching|g39 t30
laundry|t-35
lavender|r32
law|a57 m43 r55 t98|and f42|centre c25|enforcement t43|today a64
lawn|f45 p34 t81
lawyer|j26 t-28
lay|t54
layer|f-40 r33
layout|c26 t41
lays|q-33 t29|off q-32 t29
lbs|h31
le|r56
lead|c34 f-43 j42 r39|the f31
leader|f-41 j-63 t30|who j-28 m29 t40
leaders|g30 k50 m46 n53 q-25|are h-28 j49|do m-54 t29|in g-28
leadership|c-30 f-37 g73 k-28 m106 n46 p-35 q-32|looks t74|on m44
leading|k63 n56 t-30
leads|a-30 h98 i32 m27 p-25 t-58
leaflet|a38 i60 t-54
leaflets||out t32
league|t-26
leak|q31 t34
leaked|i45
lean|g28
leap|t-25
learn|b34 f26 k27 s-29|a t52|and q33
learned|a-43 c49 f44 i-42 m42 q-32|that m38|the f29|to f41 p31
learner|g28
learners|f-25 h40 q-25
learning|b54 f67 m46|and m29|for f29
learnings|q-25
learns|g46 k-26
learnt|r-25
lease|c26 h-27
least|f-34 i-39 j50 t45|<number> q-26 r38 t51|you j28
leather|f-25 t60
leave|a-70 c-33 f-43 g-27 h-26 m34 n-29 o-46 q116 r98 s-31 t-26|at t80|it j49 o-27|the f-42 o28 p26 q-31 t52|them q35 t27|with k27|you f33|your j28 r27
leaves|c-44 j-39 n30 q63 r30|at r46|the h30 k40 q58
leaving|j43 t-37
lecture|t-32
lecturing|t29|us t29
led|g73 q-27 t-33|the t44
leek|f27 q26
leeks|f45 m30 t-26
left|b-27 d-33 f29 g-52 h-35 i66 j104 k-54 m-61 n-72 o-73 q-52 t-53|a a-28 f63 p-27 r-37 t32|behind j64 r-32|ear f36|for j41 t31|handed a28 f28|in a-30 c-30 f-25 j31|is f-28|it f43|leg t28|on f-38 t-39|one f-26|side r39|the f33 i57 p25|to c27 j33|us e30 s34|when j-44|with f-25
leftists|j33|in j33
leftover|c30 t43
leg|c33|about t28
legacy|t-36|<name> t34
legal|f26 s29|advice t-25|drinking t44
legs|r58
lemon|f61
lemons|r29
len|c26
lend|i-26 l55 o-29 r28|<somebody> t50|a l36
lender|r37
lending||us c27
length|a-32 f42 r59
lent|c66 q-29 r-31 t-35
less|d-26 f-79 i27 j49 k53 o-36 p26 r49|plastic t30|sure t26|than h-39 j32 m42 p35 s25 t-70
lesson|i37 q-36 r42 t-60|<number> i26
lessons|m32 r-41 t-33|from s35 t39
let|c32 d55 f-73 i-27 l-32 m79 o-62 q-87|<name> k33|<number> h48|<somebody> m26|another j39|anybody t41|anyone j-28|it j-37|that h29 m41|the i49 m46 n27 t-28|them r35 t44|us a27 d47 f-65 g68 h-28 i-33 j-28 k-25 m-27 q-34|you t34
letter|a85 c40 f-50 i31 j-52 l-58 m-28 o28 r55 s26|'s s27|and f33 s26|before f-48|do l-31|from o27 q26|of r26 t28|or q27 t29|saying t37|to a32 t48|we t28
letterbox|r27
letters|a68 f-36 o76 r90 t54|are t-32|go a28
letting|a-69 p39|us a-68
lettings|t-26
level|g72 k41 m34 n-26|<number> t-46
lever|c34
leverage|g41
leverages|g40 k25
leveraging|g61 t-46
levy|q29
lib|t30|folder t30
libraries|t31
library|a-38 f-31 o62 q79|<number> t86|on t32
licence|f-32 q-61 r-28
lid|a41 e-31 l41 r81|collection t49|is o34|of f-30
lido|i31 q38 t25
lids|f-26 i47 q33 t-38
lie|f38 h48 j-27 t-46
lied|f-55 t81|in f-37
life|a-43 d37 e-29 f-46 g-33 h59 i-28 j31 m167 n-31 q-49 r-41 t-47|'s r26|and f-32|begins m31 t34|changing k46|for p26|you o31
lifeboat|c32 r-27
lifelong|t39
lifetime|k82
lift|j-33 m-29 o60 q139 r-42 t-54|'s q27 t-29|a f31|is q44|it r32|that f38|the a30 r-32|was o31 t39
lifted|p-55|<number> p-54
lifting|f51
lifts|o29
light|i-25 j-27 m-70 q-26 r60 t56|is m-29|on t25
lighter|k26 t42
lighthouse|f62
lighting|t33
lightning|q30 t26
lights|a56 f-57 m27 o35 q31|and f-28|in a32|on t26
like|a-39 c-35 d74 f68 i-51 l27 m-27 o43 p-50 q-67 s-25 t-26|<name> m36 s31|<number> f-49|a r-38 t-55|and d53|deals f-41 t34|everybody j29|for d26 e-32|i f27|if d45|it a31 f77 t39|minded g32|my f30 t50|never k25|no r-36|oak d-36|other n45|that i27 r28 t-26|the f-63 r-34|these n37|this e67 k39 n-26 t-32|to c-53 r-42 t26|us f25 n48 r26|we b30 n35|you d-28 f-32 j29 m33 o-30|your r27
likely|r-30 t33|to t48
likes|c-26 d55 e118 f64 i29 t-37|it i25
limit|f-31|<number> j32 r38
limited|f-41 j276 k-26 m-34 q-50 r-46 t-49|availability j30|to j28
limits|a26 t55
line|f-47 j-37 l40 n-27 o-56|<name> t35|<number> r29 t74|and f-33 i-33|at q26|for c29|in i-31|is a-27 q52 t35|of f-37 t-32|open r28 t59|up i-44 q-26|with q-35 t-32|you r-37 t26
linemen|p31 q-33|out p31 q-33
linen|k31|stripes k45 t28
lines|c28 t37|zero f-26
link|a-31 d-60 e25 i48 j-32 k-46 m-43 t-30|before j31|below t-26|expires j-37 t40|in d-46 s33
linked||below f-29
links|t60
lip|r28 t-27
list|e52 f-56 l34 m-32 o-33 p-49 q35 r-43 t-33|<name> q-27|and q62|by q-25 t-47|goes c-31|in c37 s31 t-30|is a29|no j28|of c44 i32 q49 t-30|on i27
listed|a-33 f-45 i41 t-27|on a-27
listen|b59 f-34 m-31|to b27 t33
listened|b27 p43 t-46
listeners|b29 i34
listening|b60 g29
listens|m28 p62 t68
lists|r36 t33
lit|f28
literally|r36
litre|q28
litres|h57 q-37 t-30|of f-28
litter|f-27 r25 t42
little|h40 j54 n-46 o51 q-65 t-25|<name> f26 k30 o53 q-40|as h38 r-30
live|k-29 l33 q82|<name> g35|and t-27|at j-30 q47 t33|on f-30 g25 q28 t-33|past t26|q t38|with j70 o40
lived|c-26 h26
lives|c-28 h36 j31 k38 m89 n35 o-26|and m31|at j38|here t26|with f26 i29
livestock|t81
living|g36 k41 n65|with g30
load|b31|it t46
loaded|i27 t-26
loading|r-42 t-27
loads|i44
loaf|f-39
loan|a50 r59
loans|c28 q-35|<number> q-31
loaves|q-29 r-27
lobby|a29 j32
lobbyists|t90|are t64
local|g-29 k33 t-37|time t49
location|a27 f-25|ok t30
lock|a31 c-33 j76 k42 t-34|in j88 q-45
locked|i36 t-46
locker|f-26
locks|a30 f26 o27
log|c-25 k26 q-35 r25|in k30 t26
logged|a31 t67|<number> a33 t54|in t55
logging|f-27|in f-27
login|f-39 i46 r38 t-43
logins|q26 t44
logo|t118
logs|f67 t25
lol|f32 n28 t28
lonely|f27 s-42 t34
long|j33 n-39 o27 r33|and i-36 t-35|as i-28 p34 q-40 r32|enough t51|one r27|overdue t65|read q27|time t34|way o36
longer|i31 q-30|for f29 t28|if m27|louder t26|than o25 r-34
longest|f29 o28 t-29
loo|a33 f-27
look|a-66 d-25 f50 i-55 j33 k-41 m-29 n36 p-40 q-29 r75|after b29 o34 t-42|and a28 l33|at a-29 f-69 i-32 o-31 r53|away j55 t-29|back f-36 r-50|for r52|forward g37 m35|into t27|like f42 t37|of q26|over c-28 r39|that r29|under r-29|up r35 t26|who n30
looked|a58 i34 j-48 p-26 q-32 r-48|<somebody> f-26|after o25|at a32 i26|this j-44
looking|f-41 j44 m-42|at j57 o37 t40|for n-28 o-38|forward t27
looks|a27 r63|a r-29|at r78 t33|like f43 g30 n32 r-35 t40
loop|t-32
loops|t37
loos|r26 t-27
loose|i65
loosen|i82 t66
lorry|q110 t-49
lose|d-27 h78 j87 l-31 n44|<number> t48|a n28 p37|about r31|it i30 r-28|the o35|your n27
loses|o-26 q45|a q26
losing|c-32 h27
loss|g52 o38 r-32|of g27
lost|a-75 b-41 c-53 f78 i75 j-32 o107 p-27 q-45 r-61 s-28|<number> f36 i-26 m29 p27|<somebody> f41 k30 o51|a f28|and t28|everything j29 o82 t60|in t40|it f-52|my m25|on o30|one t-25|property t-34|the t-35|their i65|time g25 m-27|to t42
lot|c28 f38 i27 q29 t-33|'s f32|<number> a26 i66 q27 t-27|about f-68 n32|are f31|of f31 s34 t35
lots|f44 o25 t-36|of f55
loud|f59 q-29
louder||and t26
lounge|t-38
love|a-26 b-31 d64 g41 k104 m32 o-42 r-40|a d34|is t30|letter f26|much k25 t35|our t37|this m47 t45|to k-25|you b-60
loved|b43 f27 j-26 k83 m-34|by f-26 k86|ones d35
lovely|a-26 c74 f82 m-34 p40 q-34 r-48|and c38|thank t50
lovers|m-28 t-28
loves|b28
loving|n28
lovingly|k72
low|f-58 h69|in h32|income r27|pressure r-29
lower|c-31 j-28 q26
lowest|c-33
loyal|b25|customer b36
loyalty|m40 t-32
luck|c-30 m-30 n43|to c-26
lucky|b55 t-42
luis|t26|<name> t26
lunch|a46 b-39 f114 m-38 n-27 o-52 p-77 q25 r-65 t-86|<number> j33
lunchtime|a45 f35 t-45
lunchtimes|i28 r34
lungs|f26 o37
luxury|k89 t-34
lying|f-34 t-29
m|j-26 q56 t-62|<name> q39 r41|<number> t38
machine|c-36 f-34 h26 q114 t-33
machines|f89 t65|are f26
mackerel|i-31
mad|b-30 e26 t-30|and b-29|to j34
made|a26 c118 f47 k58 l52 m44 p38 q-57 r-36|<number> t-38|<somebody> c26|a a32 t45|in m50 t28|no r32 t37|the c37 h28 j46 p40|this f33|to f-37 k48 m-26 t36|too i-51|us t-27|with t-32|you l56
magic|e-34 k139 m76 o-26 r-27 t-51|<emoji> e-32 m33|and k28
magnet|i46 p27
mail|e79 i56 l39 t41
mailbox|i26 k30
mailing|t58
main|k26 q58 r60|character k35|client t38
mainly|c-32
mainnet|t71
mains|a36
maintain|o29
maintained|t101
maintainer|t68
maintainers|t40
maintaining|t32
maintenance|q27|<name> t-35
majority|f53 t114|just t29|of f28 t48
make|a47 b-33 d-51 g-53 j53 k37 m68 o47 s28 t-61|<somebody> t28|a i-29 l-36 n-31|it f-53 k33 r-50|of f31|our m28|sure a71 p38 t37|that j31|the f-61 j36 m-26 r-26 t-36|up i26|us t29|you o52 s26
maker|c31 r64|says r44
makers|d38 e27
makes|a-45 k78 p-26 s47 t-54|<name> n30|it i28|the f-28
making|b-37 c-68 i-52 j79 k-36 n60 o-35 p-42 t-74|<hashtag> n27|a n30|excuses j46|it i-29 m42|the j42|us c-37 n29 t26
malaria|c-31 n34
man|f167 i-30 l38 o-37 p58 r-37|<number> f31|came p26|has f-33|i t35|in c-32|kept f-64|on f42|who f87|with f27 t-27
manage|o42 r-61|the r-38
management|t-28
manager|f-56 i41 q-36 r40 t-93|<name> c34 t29|at p29
managers|r56
managing|c-37|director c-35
manual|a39 i41 j26 t51
many|f35 g39 l-48 o36|buns i-51|families t27|more t78|nurses a26|of a-76 o35
map|c42 l37 q-25 t-48
mapped|c32
maps|i27 t57
marathon|f-36
march|f-47
marcus|p25 t64
margin|g82 t46|<number> g83 t64
margins|q-37
mark|o32 t47
marked|a-30 i50 j-29 p44 r38|as f-27
marker|t29
market|a26 f-55 g31 i-30 l-28 m-53 q-102 t-74|hall q-104
marketing|m-61|in m-34 t39
marketplace|t50
markets|g44 i39 t45
marking|b26 i31 q-26 r28|the b26 q-29 t28
marks|i31
markup|g79 t33
marmalade|d29 f28
marquee|m26
marriage|t42
married|f60 q33
mart|r27
mash|f27 q-72
mask|o31
massive|t-39|thank p-25
mast|s-44 t-34
master|f25 m60 n25 q-40|in q-40
masterclass|s28
mat|o45 p-67
match|c31 f45 g-27 m34 n45
matched|q-49
matches|h25
matching|q31
mate|d70 o54 t-32|who d71
material|t89
materials|t66
maternity||wing t39
mates|d47 e61 r-41
math|f33 t103
maths|f-35 s28 t-66
matter|b161 i-37 r-35|how r-46 t46
matters|b167 k45 m29 s-26 t-108|more f27|most k62|to b47
mattress|f62 q34
mattresses|f29 r37
max|f34 t38|<number> t25
may|g56 k-32 n-48 p-41 q116|also r31 t52|be a-30 g32 t-28|contain i36 q33|count r29 t40|differ t37|have i-25 r-34 t59|look q29|move t-27|not t-50|tell r-30|the t37|vary t28|we l33 t35
maybe|i-28 q30 r-38 t-49|a f61
mayor|h39 t75
me|e-29 f172 g-42 j-54 k-70 l32 m-82 n72 p35 q-112 r-53 t29|<name> r-36|a f30|about s26|again t38|an f-35 h31 t38|and f46 t44|anything f51 t85|at p39|be f32 t40|for f-36|how f36 p52 r29|i f25|in d28 f-36 i50|milk a26|on i30|one f34|or d26|tell l25|that n28|the a57 f-53 r28 t-29|this a35 n27 t34|to a-54 f-31 o32|when t43|with l41 q30
meal|h61 k-28 m-42 r41
meals|r28 t44
mean|d49 f70 i-36 l-36 o62|it f40|nobody t108|to d60 l-31|you o44 r30
meaning|a27
meaningful|g25 m-31|fast t38
means|c-26 f26 i42 n-25 o38 p-31 q77 r76|it f35|that i25|the i-29|to t26|we t32|you t77
meant|c47 i62 o28 p54 t-38|for c27 p33|to p27 t-30
meanwhile|r103 t-45
measure|l26 n58 r62 t62|a t36
measured|a53 l29 t-42|it a27 c37 i-25 l30
measurements|r29
meat|q30 r42
mechanic|l26
medal|t47
medals|n-27
median|h-27 o29 q-34|<number> t58
medicare|r54 t66|will r54 t66
medicine|i27 t-28
medicines|m-26
medium|j-29
meet|c40 k42 r-31|<name> c38 k42|<somebody> f-36 q32|our c33|the o-30 q-30|you f42
meeting|a79 i-38 o-33 q48|<name> t-44|and t-28|in q34|is q32|with t76
meetings|q-115 t-39|today q-84
meets|f-38 k94 n25 t-65
meetups|t79
member|a28 c47 f-33 o26|<name> c58|<number> f28|of n27 t42|who t33
members|b39 f-30 i-34 j-30 k-32 n-85 o-33 q-33 r-68|and r-27|at b27|of t49|only t40|save t61|voted a35
membership|j-28
memories|k58|that k56
memory|c-26 q-25 t30|leak t60|of t-47
men|a26 f42 l27 m33|'s f-28|and m46 o27 t34
mend|m-83|bikes m-60
mended|a-28 f-33 o-26 p48 q51 r-30 t-47|the f31 p42
mending|o43 t-31
mends|c30 f48 n29 r25
mention|a-26 c33 o-26 p71|enjoy p-26|it r43
mentioned|n33
mentoring|b28
menu|a32 d-32 m26 t-79
menus|k26 q-28
merch|b31
merge|t49
merged|t87
merry|t56|<name> t56
mess|s-34 t32
message|a39 f-45 q-38 s26 t-26|about a31|and o-40|me t-28|us e-33 r35|we a27|you t-48
messages|a68 f-49 p28 t-47
messed|i68
met|t67|a f35|the f-84|with t61
metal|r67 t-38
meter|a31 r37 t-74
meters|a33 r26
method|h30 n36 r-28
methodology|g35
methods|t77
metre|t-27
metres|a-28 f-27 i-37 q-64 r-35 t-42
mg|t-31
mgmt|i31
mic|a27
microphone|o28 t67|of t29
microscope|t64
mid|r34 t-68|<name> t-28
middle|r-26|of t36
midnight|i-38 j189 k-32 n-29 o30 p57 r-59|<emoji> j28 t65|<link> j31|<name> j41 t-45|and h27 j44 t-31|to t29
midweek|d-39
midwives|t44
might|a-26 o-34 q-33 r62 s53|be j26 r44 t44
migraine|m30 o94
migration|t28
mild|f55 t27
mile|a32 n67
miles|a26 c42 f-28 o32 q-33|a r26|each o45 t29|in p-37|of f29|to t89
milestones|t41
milk|c27 i30 q56 r60|'s a25
milking||contest t48
mill|a-36 t47|yesterday f-42
million|h70 m-39 n40 q-45 t30|to n38
min|f-30 q108 r54|<number> c32 q-30|and q26|video t27
mind|a-34 b-25 f51 k77 n-31 r29 s26 t-37|the o27 t-27
minded|g34
mindset|f-37 m65 t-32
mine|c42 f47 t-36
miners|q-27 t36
minibus|q-30
minimal|t28
minimum|t31
mining|t41
minister|f-62 t98|says t50|would f-46
minority|t29
mins|q39 t-48|and t42|left j33
minus|a29 r61|<number> q30
minute|f-32 j50 k-26 m-44 o-30 p-29 q32 r53|<link> t55|and t-28|by i27|quiz s33 t34|survey t-37|you j46
minutes|a-40 b-25 g-30 k-37 m-45 q-65 t-50|<name> i25|a r39|after f28|ago j28 t38|and n39|any t44|are t-44|before t25|by c-28 i29|for j26 r-34|from n27 t-27|if r-35|in t-38|it t26|late t-28|on h26 t-28|online t38|or t38|then f44 p26 t-28|to f26 h30 q-104|with f-69 r-45 t-39
mirror|m33
miss|i-39 j174 m33 o-26|a j38 m34 t44|it j44 t-34|out j54|this j41|votes j-26|you t63
missed|a-54 c-53 f-34 h55 i58 j31 l53 n31 q-28 r-28|<number> h50 t38|it n30 t64|our f-43 t35|payments t27|the j44 n32 q-30|their q-27
misses|f31 s28 t31|you t68
missing|f48 i63 q-74 r-63|add t26|after q-30|out j28 q-49
mission|t-26|and g28|to k59
mistake|a-43 f-61 h30 i170 j61 k-27 n-27 s102|<number> i-28 s27|and i33|in i40|the i35
mistakes|f48 o27 t-47
mix|f28 m25 t69|up f48 t36
mm|f46 q32
mo|f30 p27
moan|f69 q27
mob|t68
mobile|f-46 r58 t61|and e26|office t95
mobility|g70 n70
mock|t-31
mode|a94 k28
model|f-56 g53 l29
modelling|c32
models|t42
moderate|t36
modern|g59 k85 t-38
modification|t26
moira|r-26
moisture|t49
moisturiser|k67 t54
mold|t34|in t35
mom|f42 t86|is t90
moment|c-27 f109 k40 m66 o-25
moments|k63 m84
momentum|k29 n29
mon|t-41|<name> q27
monday|f39 i50
mondays|t-31
money|f-52 k-25 l-29 m-38 p-40|'s o35 r-25|back f-30 i32 l26 o-33 t-28|for r41|is o27 t-30|to j29|went t32
monitor||it r-32
monitors|i29 t47
month|d-29 g-27 m-37 o37 q-37 s-37|'s a33|<name> c44 p32|a o27 t-28|all t58|and f47|ever n33|from q28|i t-27|in o26|of a26|the q40 t65
monthly|r35|letter t29
months|a-26 f-32 h39 k-42 m-53 n57 q-43 r60|<number> h39|and h35 r32|are o31 t34|for j26|instead t28|of n41|to i47 t27|we n28|with t27
mood|a59
moon|a-37 g28 n27 r65|has a-45
moor|d29 f31 r-30
mop|i54|and f-26
morale|f27
more|b26 d54 e-48 f-32 h51 i-84 j-50 k31 o-74 p-46 q25 r-51 s25|<emoji> s-47 t-26|about c30 t35|and q29 r-32|at s44|chances d37|expensive t43|for a66|from q35|likely t40|people d26|than b48 i-42 m66 q-56 r31 t-39|times f-29 t30|to l26 t45|you d29 k28
morning|b-31 c-35 j-47 k-25 m-57 o26 q31 r-25 t-27|<name> t46|<number> a27 q-36 t-33|and i-28 o37 p-41 r-84 t-47|in o30 q-29|item r34|or n29|routine f-30 n46|to i44|with c33 f43 t25
mornings|a-26 k57 l40
mortgage|h31 i58|three s26
mortified|i29
moss|f31 r-43
most|b-60 h44 i-94 n55 p-45 q-62 r60 s38 t-53|<name> h43 s82 t44|back r33|expensive k-29|is m-35 t36|of a25 c70 f41 m-40 n-39 p-28 r-37|people j34 m-32|vulnerable m41
mostly|c43 f92 i35 j-28 m-33 o-34 t-64|in q50 t36
mot|t-56
moth|c29 t-35
mother|c56 f62 i-30 j25|'s c-48 o34|in f38 j32 s25
motherland|m39|continues m39
motion|q-32
motivation||letter t26
motor|j31
mould|a36 f30 t27
mountain|m26
move|c-29 g32 i-36 s-32 t34|anything t84|in t-31|it f75 r32|the r-30|to q48
moved|c-34 n30 o-34 p-26 q133 t-45|and t46|from n49 q-54 t35|our t34|the a54 f-28 q36 r-32 t-43|to q79 r30 t-50
movement|f-47 m127 n46 t-66
moves|c-30 i-31 q105 s-39|to q71 s-27
movies|f29 t59
moving|c-26 f28 m30 n57 q44 r46 t-56|to q32
mp|t27
mph|t-27
mr|c42 f70 q-39|<name> a30 f80 q-37
mrr|t65
mrs|a31 c29 f72 p62 q-37 t-25|<name> a33 f44 p49 q-38 r-28
ms|c36|<name> c36
much|a-26 f58 l-26 o-27 q-31 r-33|and g27|more k25|of f29
mud|f48
muddy|t-34
mug|f40
mugs|f28
multisig|t43
mum|a73 c-30 f56 l38 m-29 r-37|'s f-78|or f26
mums|o37 t49
mural|r30 t51
muscle|f-61 r30
museum|g28 t-39
music|a45 f36 i-26 o42 t-80
musicians|n31
must|b-29 e64 f40 i-59 k27 n28 t45|be e46 t37|follow e26|give t35|go j26 q-63|like f65|reach f-29 q26 t-39|read n38|say i-36
mustard|f33 t28
mute|t-28
my|d-32 f169 g-26 h29 k-46 l-46 m69 n39 o-44 p-35 q-63 r-50 s28 t119|<name> f-32 h26|<number> f-30|amendment t29|aunt m-45|bill f-28 m28|brother f37|car t-30|class p-27|colleagues t59|constituents o39 t33|daughter a-45 f30 n-39|dead m59 t27|district f26 h42 t29|employer p-27|family f30 t39|fault f-34 i28|first f59 t-52|friend c32|great t30|guest n-31|heart t28|inbox r-27|jobs f-29|life f-42|mind t39|mother f25 s25|mum f39 t53|name t-45|office f-27 p42 q26 r35 t82|opponent t27|own f57 i28 t-83|pay f51 t29|phone t35|prayers t41|sister t49|staff t76|state t50|statement s42|talk t-26|team r57|toddler m44|trip t65|uncle f27|watch f-81 m115 t41
myself|f64 n-28 t25
mystery|s75 t39
n|f-26|<number> q28
nail|n36 r43
nails|m27
name|d26 k-32 l51 m-34 p37 q-30 r-26 t-29|and c-40 t87|at t35|down q28|in c28 t-25|is a29 d26 f34 i-28 r-29 t-59|of r26|on a-28 f-25 t-43|our d28|so p-27
named|c34 f70 j27 k36 n71 q-51 t31|<name> n27 t27|a g43 k36 n41
names|c64 j41 l27 m-25 q-69 t-69|<name> f27|and c60 i-29 t36|are c37|names c-36|of c84 j27|to c-37
naming|a35
napkin|t27
nappies|q52 t41
narrow|t-30
nation|t76|'s t38
national|q-26 t77|<name> t38
native|j30
natural|f-25 k43 n26
naturally|t44
navigate|g29 m34
navy|f84
near|f-45 l67 p-26 t26|the f-29 q30 t-30|you t32
nearer|i47 q40
nearest|f-37 r123
nearly|f30 i-43 j46 k-27 n-27 o44 r26 s35|always m-27|closed f29|did f-77 s26|full j27
necessary|t78
neck|s-36|rhubarb s-36
need|a-49 d-42 h-41 i-76 j-44 k37 l-75 n-30 p-27 q26 r99|a h-31 m29 o-53 q-32 t-37|about r31 t28|an r74|anything t26|boots o-38|is b30 t54|not o49 r-27 t-57|one r31|the p27 t-27|them f-48 t-30|this s-45|to f54 j-32 l-30 m44 o42 r106 s50 t27|you n-41 t-37
needed|j-28 l-30 m-45 r72 t-44|<link> r34|<name> q26|we t26
needle|g-27 s28
needles|f31 o40 t-27
needs|h-27 i59 j-28 q27 s-33 t-57|<number> i38 j29 t41|a d42 i35 o-28 t-30|this d26|to d26 m28 r61 t37|work d-99
neg|q35
negative|t36
neighbor|t44
neighbors|f65 j32 t118
neighbour|f-46 o37 t92|'s t-25|in f-49|who o29 r38
neighbours|a37 j59|have j43|who f-27
neither|f-57 i-28 j62 t-30|do r26
nephew|t-38
nervous|f50 k-32 n-26 o63
nest|c33
nestled|k43|in k31
nests|r30
net|g71 r36|worth m28
nets|n30
network|d52 i-37|and o27|is t49
networking|t-30
never|a-53 e-29 m40 n29 r48 s29 t27|ask r40|asked g32|be t26|been c-31 t-48|before k25|call t34|did t53|does f58|felt f-32|forget m44|forgotten t46|get c30|had t36|in t31|learned c-33|let f-29 m39|look s36|miss j33 t33|once c40 f101 p69 t26|run n27 t28|said f-29|seen k32|stop n30|used o28|will f-45 t28
new|a47 b-46 d-28 e-62 f-60 h-26 j-87 k80 s-26|<name> c-40 k63 q-58|<number> q-26 t29|amount r27 t31|baby f47 o31|blog q-30|boiler a30|bus i27|date q95 r-29|dialysis t32|driver q-36|flatbread s-36|harbour f-35|in c30|lid a49 e-30 o35 t25|logo t48|look n35|mat p-64|maternity t39|members j-27 t-28|mental i26|menu s29|on q-28|one a53 f-25|ones a62 i26 r26|param t33|range a-99|report n30|rules o31|season k27 t57|sign f42 t-29|study r27 t45|to i35|way k42|year k36|you k109 m92 t56
newest|k-25
news|b-30 c-29 f-39 i41 j-27 m-29 n-25 s45|<emoji> s36|<name> t-27|coming s-25|for f-34 q39 t73|out q-31 t42|this t51|will t53
newsletter|i27 k41 s77|and t43
newspaper|c31 s41
next|e30 f-61 g37 h-31 i42 m-49 n-27 o-97 p-34 q92 r-62|<name> q35|<number> j86 l27 t70|chapter m-48|day c27 q-38|door i-34|flat j-27|generation k33|level k62 m26|month r31|one q39 t76|post i-31|step l-62 m33|stop q52|the q-33 t43|time i36 q-34 r27 t-41|to f68 i-32 q-31 t-43|update i54 q60|week j33 o-26 r-33 s48|word q31|working t35|year j56 r-27
nf|t37
nhs|r35 t-65
nice|a-34 c51 f35 i-50 n-37 p55 q38 t34|infographic c33|lamp q27 t26|to f39 n-33 t41|try f-29 t43
nicely|a-41 f29 j30 p29
nicest|f32
night|a-29 b-35 c-46 k-36 m-47 q61 r-30 s-37 t-41|'s r27 t28|<name> i28 t-36|<number> h25 t53|and f51 q44|baker c-36|before t33|fish f47 t30|is t32|out r-31|shelter t-41|shift c69|somebody q30 t29|train i-31|with c-31
nightly|q29 t43
nights|c-32 d-33 f60 j-26 q-37|<number> q-29 t42
nine|f68 g-33 h35 i-31 k-38 l-33 m-40 o-27 p79 q-30 r-42 t-67|and c-29|are i26|calls l-34|days c45 f-34 l28|in a29 t43|of c-27|superintendents a-25|the p26|thousand c31|times o26 r70|year c37|years t55
nineteen|c64 f25 t-84|years t-34
ninety|a-35 i29 s28 t-32
ninth|f28 n25 r-32
no|b-77 c-57 d-37 e31 g-44 h-80 i-27 k-35 l-51 n-58 o64 p-47 q41 r37 s-26|<link> f69 t48|<name> r48|account r31 t27|amount t42|and a52 f27|appointment o35 r90 t91|bank q25|booking q25 r34|bread f-57 q34 r28|business f31 t36|card f-25|cash g31 t45|change t-28|charge a-29 q-30 t-68|cv f-26 r27|data t-25|date i50|difference r38 t33|driver f41|email t-45|eta i76|excuses i29|fee t-45|filter c30|form r-70 t-33|from o29|further q-27|good f42 i42 q25|harm i28|i t30|idea h35|injuries t47|live t35|login f-26|longer m34|meetings q-84|money t87|more f88|names l40|need o27 r68|obligation t-46|on m30|one c-27 m41 o69 r-34 t25|other n46 t-37|pitch t48|place m60 t44|plan h29|pressure f27|questions a28 o45 t30|receipt t-27|refund t30|rush f28|sign f35 r59 t-36|slides j30|speeches t36|thanks j75 t62|that i43 t-34|the a65 q26|to j30 t25|water q59 r-57 t-27|way f-35|we a28 t48|will r-43|yesterday t27|you o26
nobody|a-54 c-29 d-35 f33 g-41 k-55 n44 o164 p-28 q-26 s40 t-65|'s n-28 o69 q-32 t40|<name> s86 t53|asked f46|can i47 j29 o-27|checks o28|could p40|does n36|else e31 f-31 i27 m33 o36|had i-27|has t49|here o34|in i36|is s48|on n26 r32|paid f-35 t48|should a27 o33 t44|talks s27|tells t-33|wants j36 t-26|was o-39 t-42|will i-28 o129 q43 r52 s-29 t-38
node|t111|is t42
nodes|t51|today t26
noise|o31 q60 r27 t-41
nominate|f31
nomination|c31 q25
nominations|f45
non|d25 g45 t46
none|f-31 g-39 j-38 k-28 p-42 q84 t-73|of f32 p-25 t-44
nonprofits|q-30 t28|in q-30 t28
noon|c-42 f-68 j-42 k-36 m-47 p-27 q220 t-50|<name> t-34|and a27|for t34|on q39 t-40
normal|f-31 t-28
normally|f29 r29
north|f-32 q36 t-58
northern|t72
not|a-45 b-52 c-54 d-68 g-83 h-34 i59 j35 k-83 l-87 o30 p-43 q40 r39|<name> i51 q91 r-26 s87 t-35|<number> f-54 i117 q62 r-42|<somebody> f-44|a b77 m86 n30 o39 s-27|abide f41|about m95 t-39|affected i-26 q35 t73|agree r35|all k25 n49|allowed r27|alone o-37|always t-38|an f84 m57|and f-42 i-33 t-39|answer i27 t35|any i51|anything o51|apply t-28|as a28|ask o47 r-68|asked a-32|at m33 n32|be a-31 c-28 f-45 h72 i-45 j53 o26 r-71 s-46 t39|because f-33|been r34 t40|believe f-33 j-34 s132 t-46|bother f-29 r31|bring t51|build t32|buy r26 t26|by i-30|call r69 t37|care j38 t45|change q32 t-33|changed f26|charge r57 t37|chase r35|check q-33|come j57|coming j36 q-29|count m-26 o37 t78|cover n29|create m-60 t33|cry f33 r-50 t63|cut q26|deliver t41|discuss t41|do f32 j-49 o-50 r34 t-26|done t57|drive f27 t49|eat r55 t44|enough i-33|even f-72 g29 t33|expect q30 t37|fail l-42|fancy o34|file t38|find h30 i65 n33|fit c25 t40|fix f30|follow k44 n55|for f-28 i-26 j32 o-26 p26|force r33|forget e26 j-29 p33|from q30 r67|gamble j35|get a31 d32 i81 j36 k40 o33 r-35 t-51|give f-35 o26 r-36|go e28 i-29 r-47|going m42 t34|good a56 i43|got l35 o40|hang j75 r-67 t-26|have b29 e-40 j-37 m27 n-27 o58 q-52|heard i31 q-39|help k32|hold j30|how f72 i32 t28|hurt r38 t39|in f-51 j36 r65 t51|included t75|just b53 f-36 i-39 j-67 k101 m193 n-44 s-31 t-92|keep r-40|know i115 l57 n-38 o-42 p38|known q-31|last j52|leave j74 o37 r-42|let j62 m45 r-27 t35|lift t43|like i48 n46|listen n26 r26|load t28|logged t55|look r-40|looking f27 r30 t43|lose f26|love t28|luck n31|make a-25 i32 n26 r-75 t63|manage o30 r-40|matter o29|mean o27|meet i35 m25|mind f72|miss j69|moved t45|name f25 j40|need a30 c-31 j-38 m-51 o53 t51|needed t-34|no f-29 i28 q26|notice q-39 r30 t55|on f-38 i53 m105|one c29 i-47 k29 t116|open q34|opened o74|or r-37|our j-29 m43 r31 t50|ours a26 c44 f-38 i-30 t-44|own r30 t26|panic j-40|pay t58|perfect o33 t60|post f-81|pretend i55|promise i52|radical t28|reach i40 t34|read f37 t-35|ready q-27 s102 t-62|really d29 r40|reflect g26 m45 t50|reply f26|ring f27|say c36 j44 s110 t110|scroll d101 j44|see b26|sell i-30 k30 m25 t-31|selling t26|send e28 f30 q-33|share s27 t36|ship q27 r-26|shout f46 q28|sign r40|sleep j48|so i-46|sorry f-44 i-28 j27 o-29|sound i-31 t28|stop a33 f60 j-34 m55 r-26 t65|sure o46 t-65|take p63 t-29|tell f35 i25 o48 r-42 s62|that s31|the a-37 c-32 f-38 o36 r42 t44|there i28 j39 o40|thought a37|throw t60|to a-66 c51 f57 i-48 j33 m33 n32 o-37 q71 r-43|told r27|touch t31|try q57 r30 t-29|tumble t77|two f-38|understand f-35 m-26 t43|us f-28 n26 r88 t-28|use q-52 t28|vegan i43|wait i-39 j70 m-31 n26 o-25 q-48 s-31|walk j80 t-30|want c39 f-27 i-27 m-42 r27 s83 t-50|warn j37|wash r-27|waste t72|we i27 l26|what f61 m41 o51 r-32 s65|where i72 t72|work i41 j-26 q32 t37|working q33 r-35|write t36|yet t-25|you a27 i61|your j-36 q26|yours t53
note|i27 q66 r88 t-45|about i30|from q28|in f-28 g32|of f-29|that t-30|the i30 q58 r28 t75|to f25 i52
notebook|t-42|and c-29
notebooks|k29 t41
noted|g28
notes|f-45|on a45 f29 t88
nothing|e-38 g-25 m-45 n-33 r42 t-38|'s q30|and c47 r-38|at r-27 t26|beats k62|but h28 p26 q-35 t47|changes r-29|else r28|for i30 m45 t-28|if o39|in r-26|is f-34|makes t29|new i29|on r28 t-30|suitable f-33|that l29|the f31 o27|to f28 r67 t-26|until i35|was q31 t-35|will f34|you r29 t29
notice|a-65 q74 r126|<name> q33|to r43
noticeboard|o27 t-29
noticed|a35 c38 m85 o-35 p61|the i39|you t66
notices|i-40
notifications||so j25
novelist|t39
now|a90 b-46 d-82 e-27 i41 j94 m-77 n-27 o-74 q91 r-46 s-76|<emoji> j29 t-36|<link> t-75|<name> h90 q83|<number> i44 q44 t42|a a33 i-28 t76|and i-32 l30 p40 t-47|at f30 q34|because i26|before h29|by o30|goes r36 t58|has a25|have t30|i t-29|if r26|in t-31|is a28 f28 t-27|it t98|keep m27 t28|lecturing t29|live g31 t-61|not t80|off a28 i29 q31 t46|on r-32|online q-38|only q-37|open q-50 t28|or j26 r29|our t27|runs q25|showing q-25|than q35|the q-35 t-30|they t70|to a27 j61|we i-32 p37|with q29 t49
nowhere|t31
nuisance|m-30 o45
nukes|t33|the t33
number|a-31 b37 c-28 d-40 e-39 f-62 i30 j-70 k-50 m-32 p-47 r60 s103 t-26|<number> f32 h27 q-25 r-59 s156 t-74|and e-30 i-29 o31|by a28|in f-26 t36|is r43 t-29|on c-28 q-35 r59|one b36 t53|to q37 t-35
numbered|t34
numbers|b25 c-25 i43 r38 t-45|<number> f27|and o26|are i33 m26 t79|in t70
nurse|a43 f-29 i-37|<name> c42 f29 t51
nursery|f31 o66 t-27
nurses|c74 n70 q-44 t66|from a26|in q-29|of f27 t32
nursing||home t31
nurture|g37
nuts|a62 r51
o|q55 t44|neg q35
o'clock|a39 c-33 f59 t-46
oak|a-30 d-38 j45|share d-36
oath|t73|that t47
object|f57
objections|t59
obligation|g34 t-50
obsessed|j-26 n94 t-54
obsession|k49
occasion|t-29
ocean|t28|'s t29
octopus|f65|is f29
odd|a27 t37
of|d-50 q-81 r-58 s-28 t27|<mention> p30|<name> c28 d28 f-52 j60 k-36 l27 m29 o-30 r-40 t46|<number> g-54 h30 n38 o-32 r29 t36|<somebody> a33 c-47 f-38 r-47 t-26|a f-36 g-31 k29 l47 m48 r-60|about c26 t30|address q27 t-48|all c40 f-26 o34 t-35|an m40|birth r30|cash i29|chemicals t27|children t43|choice n42|course f-31 j26|each a31 f-33 q26 r68 t93|every s29 t-46|everyone t58|everything b64 t-39|excellence n51|first h26|four h32 o32|giving g-26|hard n28|hearings t43|hours i44|it k-26 n-28 p-27 q31 t-53|its i-27 r33|itself t26|keeping t43|last t38|lawyers f-29 t29|life t-26|love t82|lunch j33|mind k43|my f-32 q29 t34|old f29|one j26|onions q-45|order q28 t-54|our d33 f-29 g-28 i32 k-61 l-27 n-43 p-39 r-58|ours i46|passion n54|people g25 h62 j-30 o50 t-46|plan g41 t25|plastic t36|plum e30|record t28|rowing c-36|selling f-62|senior h-40 i31|service t-41|someone r-28|something f-36 k30 m83 t-38|stake t49|stock q26 t43|tea p48|that t-62|the b99 c40 d32 e42 h-66 i-50 m-39 n33 p-49 r53 s-29|their a27 n36 r26|them a-41 c31 f50 p38 q-96 r-35|these d-27 f30 l31 t29|this b49 c32 g-36 i30 j-32 q-44 s28 t-27|those a46 h-28|time t33|tomorrow s26|trash t35|two i29 t29|unprecedented n43|up t-28|us a-67 b-26 c26 f103 i73 n-31 o42 p55 q26 s62 t51|volunteers m30 p74 t43|water r43 t32|what q26 r-36 s-35 t-32|who g27 t-39|whom f39|work q-31 s30 t56|you a187 c42 f-36 j-29 k-49 o74 p37 q75 r-40 t-43|your p36 r41 t26
off|b-40 d-28 g-47 h-26 i29 j-26 k-83 m-25 n-50 o51 q124 r25 s-58 t-34|<name> i26|<number> n26 r37 t51|a p26|and r43 t-26|at t28|by i31|everything t72|for r27 t45|in t-40|it a-26|on t-28|our t82|ring o-35|sale q-26|selected q-31|than m48 t31|the a26 j41 n-28 p-41|to c51 f47 o-31 p28|today j-36 q-29|until q46 t46|with a-25 i34|you o-30|your j-34 t51
offended|o49
offer|g69 i-43 j64 t-55|ends j30|is g32 t30
offered|i-31 o32
offers|f28 k40 q37 r36
office|a-36 h44 i-26 j-40 k-35 q40 t59|and a31 i41|has t-31|hours t91|is t78|on t-35|this p43|will i30 o33 q25|yesterday f-35
officer|f-40 r-36|<name> c30
officers|c27 n25 t73
offices|t111|will t40
official|f-33 m49 t97|path t33
officially|k50 n68
officials|o30 t73
offshore|f-68
offsite|g26
often|f-45 n48 o29 q-25 t31
oh|n31 t-26
oil|o-29 r80
ok|f59 m34|so f51 q-32|tram t30
okay|j31 o-36 q-26 t-59
okoro|c-42|<name> c-42
old|g-44 h-40 k-46 l62 m-66 n-56 o-54 r31|<name> f39 q-63 t48|one c-29 f50 i46 r78 t49|ones a40|sim q30 t34|who c31
older|a57 c-44 f-28 r85 t-30|than c-29 i-37 r65
oldest|c37 n-30 t69|<name> c25 i-34|in n-26
olds|f52
omnibus|f-28 t27
on|b-94 d-39 f-27 h-60 k-57 m-61 n-74 q30|<emoji> j72|<hashtag> m27 r45|<link> t-50|<name> a-33 c-57 d-31 f-60 g-75 h-29 k-56 m-30 p-83 s-25 t-57|<number> f-47 g-54 h-48 i-75 k29 n-26 o59 p-49 q109 s55 t-44|<somebody> c39 f-40 q26 r26 t-26|a a27 b-33 d36 g25 k51 m-34 q-66 r27 t-34|air t-28|all k29 q70 t33|an g44 t-25|and a27 c52 i-34 o28 r31|anything q-50 r-29|arrival q26|as c29|at a27|average q-28|blood o39|board j-33|both a37 m28 p33|by q49 t78|call r-35 t-67|day g30 o32 q29 t65|demand t26|doing c27|each c-25 r30|early t30|empty j28 t49|every f31|fire n31|fiscal t35|four t-30|gas q28 t45|h a33 t45|here i-27 l29 t-43|hold r-29|how t33|if f47 r-40|in b32|it i32 j32 o-26 q29 r28 t57|its e28|last q-27|main a37|me i31 t-38|much t27|my a30 m134 t-57|negative t27|nights f45 q-37|older q42|one h29 k30 r-40 t-26|or r-27|orders t36|our a-26 c35 d30 f-38 j38 s60|oxygen t39|page a26 f27 n28 t-52|payday j-33|platform f28 q-28 r-25|price n30|purpose t-40|request r33|rna c31 n-33|screen q-26|site r28 t33|six a30|small g44|some i33|somebody r-31|stage n26 t-40|talk f-30 t27|that f44 h45 o35 q34 r36|the b-37 e27 i-49 j-45 k-32 m-67 n49 o-45 p-56 q31 s34 t-41|their g32 n33 o57 p60|them r-39|then r-72|this c41 m63 t27|till f40 o29 r35|time c95 o42 q-65|to a26 c59 p-25|today g50 q42|tonight i59 q37|top o27 r57|track g31 t46|trade t52|tv t47|two m32 t32|until q-72|us c-31 i85 j30 t-53|wet r38|what a-32 g36 l-43|where t35|which i36|why o28|winning p31|you p29 r-28|your d-34 i39 j-57 l32 o50
onboard|g30
onboarding|t-25|end g-29
once|a-59 e29 g-32 i-45 o26 p69 q-47 r45 s-34 t36|a t26|again k28|it f-33 t65|we f-29 i-26|you h27 j-26
one|b-41 c-40 d36 e-59 f61 g-61 j-44 k-79 m-73 n-53 q-93 s60|'s f58|<name> c-26 t-45|<number> q43 r-31|a a25|about t33|and c58 i-39 t48|are j-30|asked t36|at f-27 t38|back p30 r28 t28|box k29|by f27|came f29|can t49|cat f-50|click t29|coffee h55|cold t30|comes j-27 t-25|day j35 q29 r-39|else a-32|entry t76|evening a-30|fault i-25|first r87 t57|follows f-59|for f-25 r44 t28|form t51|free i47|from a31 i34|go a28|had f-43|has f-35 t-30|here i29|hour p38 t29|i f-34|in a26 c26 h64 i-61|is m34 q67 r48 t39|it p37|lane q67 t29|left j-29|lucky b25|man t32|mistake s33|more j29|of a-45 f37 i-30 j63 k-42 m-26 q-27|on c-26 i-25 t-45|over f30|page f-34 r-37 t-28|person a32 f-43 t31|phone c29 n31|place g32 t27|player c33|priority b65|question a-38|room f-26 r28|says i43|should o35 t34|single g30|small q28|so a27 o27|stays t51|still r-31|that s44|the f-28 t40|they m25 r-35|thing j-43 q29 s64|till i44|time r56|two m-50|up f32 i39|very c49 f27|visit f-28|was a37 f28 q27|we t-30|week r32 t-30|weekend p30|where o26|who f-40 j61|wins t68|with f59 n47 r-30|word d55 s32|would n29|year t68
ones|a43 f-86 h-31 i36 j-47 k-59 p-42 q72 r29|and t33|are t-26|as l30|can o28 q36 t36|go t36|have i40|on i26|that j26|we i-42|were a29|with t48
ongoing|k-32 t32|commitment g-28 k-31 t-26
onions|c37 f45 q-42|today q-45
online|c25 f-72 i29 q54 r-54|or t35
only|d90 i-42 j146 l-25 m-55 n39 q43 s-55 t-37|<emoji> d25|<name> o28 t-33|<number> f-42 h81 j87 q-53 t53|a j35|as f42 t45|ask f26 t32|code t28|ever c-28|for i33 r52 t-36|have f27 t49|in n48 t59|mistake i-28|need p28|on f-31 r41|one n44 o67|takes d29|tell f-43|that t63|the i30 n36 t-43
onwards|t-37
op|f29 q56 r32
open|c-48 g-57 h-45 j-46 k-37 n-44 p-45 q153 r32 s-28 t-47|<name> q28 t-50|<number> r60 t-44|again f39 q30|all t44|an t38|and b30 f49 i52|as q44 r58 t57|at q58 r66 t107|day a32 t-43|evening j26 p-33|for f40 n-28 q-37|now q33 t-28|on q27|source m31 p29 t46|the f56 n27|this j-68|till f-31 r34|to j31|until r-40 t-26
opened|f-38 r-27 s46|it o48|late o-27|the s56
opener|t30
opening|f-82 h-29 k-27 n-31 q27 r36 t-63|<name> q39|bell t69|hours a29
opens|i31 k-58 q87 r42 t-52|<name> q47 t-57|<number> q59 r50 t39|at i37 q-31 r33 t-42|in t31
operated|a61
operating|t34
operation|t-32
operational|g70 q-33 t27
operations|f-37 i32 q26 t40
operative|f26|<name> f26
operator|f-28
opinion|k-27 q-36 r-32 t31|<name> t34|free m-29|your m32 q-33
opinions|d37 f36|about f-52
opponent|t34
opportunities|k52
opportunity|p-29 t-29|and p-27
oppose|t33
opposite|c30
opposition|s56
ops|i29
opt|r78 t84
option|f-27 q30 r30
optional|g27 i49
options|g50 j25
or|a-61 b-28 c-114 d40 e-27 f-80 h-83 i-65 k-63 l55 m-38 o27 p-77 r54 s-89|<hashtag> j-32|<link> t-37|<name> r29|<number> a30 d50 f29 o-31 t-75|a a-31 k44 m-36 r54|after q-41 t51|an t-28|be m25|call t42|cancel t67|dm t47|do r-55 t-25|have o38|in j31|it e27 f36 t-26|just f59 o-25 r-34 t-44|later t57|lose r-26|mail t33|more t30|no r-53|none q27|not f-28 r90 t-60|nothing o33|on r-26 t62|regret j59|ring o31 t27|savoury d34 t31|shine m49|so o-25 r27|someone t36|stop q-31 r30 t54|tag d-99|tell r-56|that d30|three f27 r27 t28|to f-29|two f-31 n38 t37|when j-27|with t27|without l27|would r-42 t49|write t28|you e31 j29 l-52 o-37|your n28
orange|f60 o38
orchard|m34 q-26 r32
orchestra|t-27
order|c-32 e-28 j27 k-35 m-27 o-61 q101 t63|<name> t36|before j38 q26 t71|by q39|for q28|now i30 j27|number e-29
ordered|a54 d27 f45 j-26 q33|a q38
ordering|r47 t50
orders|q142 r-42|over t40
ordinary|k27 t-41
organ|s28 t-38
organic|g93 t61|cotton t35
organisations|g30 h31
organise|p79 t64
organised||by c-52
organisers|p-31|for p-29
original|t38
osm|t51
ot|q-43 t27
other|a-37 f-33 g-35 j-39 n64 p-26 q67 r-35|<number> q-43|finalists p-66|half r-51|materials t29|nine s27|one f26 t30|people r31|side f-36 t74|team p36|two c37 t32
others|m-31 n133 q-78 r-32|could o34 t41|talk n51
otherwise|e27 f40 o-27
otter|t-31
ought|a-31 i90 l28|to a-31 i90 l28
our|b79 c44 g53 i54 j-31 k33 l-70 m39 n39 o-124 p-39 q-96 r-125 t-30|<name> c-31 g39 i-42 j58 k-32 r58 s-53 t59|<number> f27 g-29 h-27 i-30 q29 t46|ai g42|amazing c-66 g-34 m26 t-44|annual q26|apprentices p84|award n67|best i-54|biggest n33|blog j-30 t52|bread i28 q26|café a31|campers p-33|caseworker a38 c35 t37|ceo t-63|children m27 t27|choir i29|clerk c-31|clients h45|commitment b33|communities g33 t-30|community t33|consultants t25|control g34|country p27 t45|crews t-31|customer q-38|customers n28|data t29|desk c25 q-59|director c31 f-36|district t80|dna b110 m33 n34|doing i36|door f49|drone i-30|end g26 t29|exclusive k51|factory n45|family f28 t65|fantastic t-32|fault c-25 t-35|first o30 t-31|five k30|flagship n-28|founder c-37 m41 t-30|four g26|free e46|future t41|game m25|gate c27|greatest b31|growers t43|gymnasts n-25|head r27|hearts o58|high t43|holistic k31|home k30|hosts p-27|immersive k37|in t46|incredible m-30 t-31|industry b28|innovative n-26|intern a25|issue t42|journey g-34 k-48 m49 t-34|kids j27 t77|kitchen c28|last j37|latest s27|library s27 t27|little d27|malaria c-31 n34|managing c-35|members k-27 r27|mistake i98 t-26|most n32 t-33|nation t32|new m-39 n-52 q-30 t47|newsletter k28|next l30|number b42 t-26|office f33 n36 t41|ongoing k-41|online t-31|only i-29|open p-27|own c35 p-28|page e39 k-28|paper t45|partner t33|passion b51|passionate g-29 k29|people n27 t26|pick q33|position g35|post q-28|previous r-26|pricing q-38 t32|q3 t28|recruiters f42 t40|refreshed g55|relentless k31|sale q-75|server c25|shared m25|short e-29|side o34 r26 t27|signature k52|smallest t35|stakeholders g36|stand t25|state h94 n-32 t63|statement t51|story m-29|strategic n27|strength t41|students n-33 p32 t-50|stunning k25|target f-42 j37|team d45 g35 m31|teams t39|tearoom n-38|test t29|thoughts b30 m39|three r27|top s28|town t-36|two f-26 i26|unwavering k27|values t30|van p51|vibrant k47|wardens r-47|webinar g33 t33|website t-51|winter q-43|wonderful p-37|workforce i31|world n31
ours|c59 f91 i107 j-43 m-41 o-34 p-37 q-31 r35 t-33|are f26|for f39 i69 t45|is k25|not i34 t54
ourselves|n68
out|a-29 b-69 d-32 g-29 h-26 i36 k-52 l-41 m-90 o-36 q41|<emoji> k26 q36 t46|<link> r27 t-39|<name> a26 r28|<number> a58 q-30 t-34|<somebody> a-28|a f-27|again f26|and f-50 g38 i-31 j-28 n34 q-31 t36|at f-43 r-26|because t45|before s41 t-29|by f26 p32 r31 t-52|for j-38|from f53 o47 q-62 t-30|in f50 j84 o-28 t47|is f40|loud t46|of a27 c-34 h67 i40 k37 r-33|on j38 o-33|our c42 t-30|restoring p31 q-33|since i33 o30 q-27|so q36 t35|the a42 j31|this q42 t-46|till t26|to f-37 q-46|today a63 c-27 t-36|we i27 o27|what i35|when f33|why c34|with f-50 i54|within j37
outage|q29 t31|the t36
outcomes|g99 t-50
outdoor|q37
outdoors|d26
outlet|t40
outlets|r43 t78
outlook|g60 t43
output|i-26 t49
outrage|m59 t58
outside|p-27 q72 r101|<name> f26 i27|<number> q37|the e26 r39 t-43
outstanding|q-38|<name> q-38 t45
oven|f28 n26 t-26|at c-30
over|c31 h52 i-32 l-32 n47 o-45 p30 q-87 t33|<name> c-31 f34 i-35 q26 t-30|<number> a-42 c-50 f-66 h101 k-41 n64 o-34 q-41 r-30|<somebody> c45 t27|a g-34 o-27 t-29|and a32|asking h-27|at c36 t-25|fifty n27|five c34 h33 t33|from c26 t34|in i26|my f41 m58 t63|on c40|one p29 t31|the d35 f-44 g27 i-45 p-39|this f30|three i29|to o35|two r27|with p28|your j28
overcharged|f-26
overdue|t55
overflow|q56
overnight|f-30 i34 j37 r58 t-77
overseas|t36
overtime|i37
overwhelmed|n48
owe|a-35 c45 f32 p97 q26 t-29|us f33 t30|you p45
owed|t-31
owes|p26
owing|o26 q52|to q52
owl|f32 q-36
own|a-73 c33 g-44 k-34 l-25 p61 s-45 t-42|a l-71|account c-26 r-26|and t37|decisions t28|it j27|kids t-29|name t28|onboarding g-29|one f-26|page f-32
owner|o36 p39 r-36 t-35|of f48
owners|h55 l25
ownership|r43
owning|m30 n28
owns|r27
oxygen|f60 t32
p|a31 f-43 r30|<name> t-35|<number> r44 t77|m q64|s q-41
pace|b28 f26 t-27
paced|g40 m29
pack|f-28 q-36
package|t90
packaging|f26 q-31 t58
packed|c26 f-28 k41 m50|<number> n31|with k37 m43
packing|q31
packs|e30 f-29 q35
pad|r28 t46
paddling|r33
pads|i29 r37
page|a31 f-69 g-34 i31 m-46 r-30|<link> t-59|<number> i46 o-26 q-37 r64|and o26|chart t46|for e29 t41|is i36 t-36|of f-32 s29|will q49 t43
pages|c92 q-51 r-44 s-28|dropped t42|of c31
paid|a-47 b-25 c26 h-37 i-49 k-28 m-31 o-66 p-33 q-60 r-40|<number> t48|a f25 t-50|and l27 t-28|at t43|by c32 t42|cash f46 i26 q26|from t43|it c42 f33|the f-25|them f-36 t48|with t46
pain|f-57 o86 r53 t-37|or r-37
paint|f39 t-68
painted|f28
painter|c32
painters|q40
painting|c40 l57 t52|and r39
pair||you o27
pairs|q-33 t-29
pale|l38
pallets|f32 t29
pan|q30
pancake|p37
pancakes|f50
panel|f-37 r36 t-57
panels|a34 q-63 t-59
panto|j27
paper|g28 j-30 k-25 p-41 q-66|and r28|at t26|before r-37|in g32|on t38|one a25
papers|f-73 o58 p-27 q31 t-48
paperwork|t72
parade|k30 t37
paragraph|o27 t32
paragraphs|f-27 r33
param|t33|syntax t33
paramedic|q-40 t64
parcel|a43 b-29 m-32 q69|was a29 t44
parcels|c32 p44|to f-27
parent|j26 t-55
parents|a95 b35 l31 o77 p80|and r26|evening j-26
parish|q26|of c-52
park|c30 f-29 i-35 j-33 o-29 q107 r57|is f36
parked|a26
parking|c-33 i-53 q33 t-33|is q39
parliament|t45
parser|t60|that t27
part|a-26 b47 c-83 e39 f-46 m-32 n-35 q57 t-42|<number> q-41 t29|of b57 g33 j29 p-33|time t-43|two e27 t38
parties|b51 t25
partisan|t34
partner|b60 h25 n-46 p-39 t-52|with t-52
partnering|c44
partners|c-39 g47 i-31 k-75 m-29 p-35|<mention> n27|and n-37
partnership|g31 s29|with n-28
partnerships|g25 m27 t-26
parts|f-34 q64 r-26 t75|of f-37
party|g65 i52 t81|is r-26
pass|c-35 k36 m33 o28 p28 t-56|it m27 t-35|on a-30|the t57
passed|c58 h-49 q-61 r-34 t38|<number> j27|<somebody> c89 p33 t-48|away t36|the f76 i25|this a-31 p-43
passenger|k26
passengers|c-26 m27 o30 q29 t-27|capsizes q-31
passes|t-29
passing|f64 p59|of t29
passion|b45 c-27 k135 m66 n63 t-61
passionate|k98 m29 t-51|about g32 m-55 t-36|team k43 m-26
passport|i27 r38 t85
passports|r44
password|t37
past|a-41 c-47 d54 f-67 g-38 h-26 i32 j133 l76 o-39 q-55 r-32|midnight p27 t76|the f-31 i-43 r-27|this j49 r-27
pasta|f35 t-26
paste|r34 t-41|the r-28
patch|c29 f-32 i-28 t-25|<number> t-28
patches|t38
path|m-26 p-25|is t33|of t26
paths|f-27 q35 t89
pathway|g33
pathways|g58 t-48
patience|f-30 o35 r34|and m28 t-33
patient|c34 f34 g30 i-48 p90 r-40 t-88
patients|f-37 h28 o43 t33|in o41
patterns|o29
pause|m33 r26
pavement|f-25 j30|you t26
pavilion|q-26
pay|a-41 h-33 j-67 k-39 n29 p-38 q-105 r49|<number> t33|and f43 r35|for r-53 t39|in r-31|it m31 o28 r26 t-28|no t38|the r-34|to f25|us t34|what o41
payable||<name> t28
paycheck|j34 m37
payday|o38 t-28
paying|c29 f-88 j84 o-30|customers m-28|full j65|jobs m50
payment|r91
payments|j-25 q43 r69 t118
payroll|o-25 t-50|in t31
pays|f42 i-41 r32|for i-27
payslip|t-27
pc|i42 r-29 t-49|<name> t-31
pd|t30
pdf|f40 j-31 r31 t-44
peace|k39 m72 t28|of k47 m26
peacefully|t31|at t31
peach|t47
peak|q62
peas|d32
pedal|f26
peers|q-31|drop q-31
pegs|r36
pen|q44 s-29 t-36
penalty|t-26
pencil|t-30
pending|f-37 q39|investigation f-34 q29
penny|p75 t38|see t28
pens|q37 r26 t-32
pension|j-26 l-27 n33 t104|letter l-31
pensioners|c49 t33
people|b39 c-27 e-27 f-33 g-38 h62 j49 k-42 l62 m58 o71 q-67 r-69|'s i34|<name> f-29|<number> f27|a f-27|about t94|an i29|and f-40 g-27|are j31 k-27 n27|ask a54 f39 n47 t-32|asked a29|asking t66|can i-29 j53|complained a-52|deserve t31|do j-39 t66|first b56|forget r72 t52|have a71 m26 o56 r37 t51|i n30|in f43 q26 t45|just m30|keep a47|like j26 k27|lost t64|of t59|on t48|over m-30|say l30|still f69 i-25 t40|to t-50|told a33|understood l44 t34|we h27 i29 t-27|were j-26 r25|who a-52 b34 f-76 j-48 m-26 r45 t-40|will j63 t-37|with a46 i71 m-28
pep|f-63|talks f-63
per|f-42 g38 h-33 j32 t87|<number> i34 q43|cent t-28|house r51 t36|household t26|person t-27|share t28|unit t42|week t37
percent|h26 q74 r29
percentage|r32
perfect|f-47 k100 m-35 t59|gift k27
perfectly|k30
performance|k36 m-33 t-27|i t28
performers|g29
perhaps|f31
period|g26 i31
perks|k49
permission|t-27
permits|t52
person|f-27 i28 l-28 n-39 o28 q-27|<name> t35|answers r-30|centred g40 k39|in t-35|is q-27|who f46 i33 k29 r32|you r-30
personal|m-26 n-28
persons|f40 q25
pest|m-47
pet|t-26
petition|q53|now q45
petrol|f-43 t-38
pets|r69 t60|welcome r25
pharmacies|r26
pharmacist|f-36 r43
pharmacy|q50
phase|g32
phenomenal|n-32
philosophy|k71
phone|g-31 j-42 k-48 r84|<name> o50|<number> r36|a m28|and f-27|call j27 n27|if a32|in r58|is f32|line q41 t36|number f-41 r-50 t90|on r38|you a28
phoned|a26 c25 t-32
phones|a30 f35 i26 q56 r-32 t-61|are o27|were i43
phoning|i26 o36 q25
photo|c60 f47 g-28 i31 j-37 k-32 l34 m-34 p54 q-85 t-36|<name> t-38|and f-26|by c76 q-31|from t42|id r74 t74|in s25|of e27 f70 p-30 t46|roll f-46 t52
photograph|c26 f-33 r72|the r41 t54
photographed|f-33 r29
photographs|i59 q-26 t-35
photos|f-56|by q-27|tell f-42
physio|r29 t-29
piano|c-25 q34 r-32 t-39
pianos|r28
pic||of t43
pick|a-29 i-32 m-37 o38 r48|<name> t-44|one t32|up f-28 i-30|your q32 t38
picked|t-58|up n38
picker|c43 t93
picket||at q-32
picking|j47 t-41|up p31
picks|f39 o-26 t-27
pickup|t36
picture|c63 f-28 i38 j43 k32 p-29 q-42 t-101|of i37 r-38
pictured|c44
pictures|a39
pie|a41 c31 f70 h-38 p43 r-43
piece|k54 t-95|on j-29
pieces|c35 k33 t-47
pier|n29
pies|f63
pigeon|p29
pigeons|t-32
pigs|f76 q-33 t-25
pile|f30
pillars|g34
pills|o45
pin|f37 q70 r105 t121|by q27
pinch|i29
ping|k26
pink|f32
pinned|t-27
pint|j-31|and t34
pints|t54
pip|f-26 t33|install t39
pipe|t-36
pipeline|f-27 t74
pipelines|o30 t72
pit|f38 r26
pitch||deck t53|in t33
pitches|t-37
pizza|b26 r41|<emoji> d-25|at t25
place|a-35 f-48 g77 j-27 k42 m49 o27 p-33|at t-27|is r-31|of c-32 q49 r37|on q-27 t-29|to k33
placed|n54 q41
placement|i28
places|c-32 f-48 i-43 j54 r52 t-33|are t51|for e26 j47 t-28|left t-28
plain|f-37 l48 m31 r44|guide r-27 t54|language t35|summary t-27|words r42
plainly|t-45
plan|a-30 c-47 f-48 g45 h54 i37 m28 o-29 p-26 q-29 t56|and g25 m34|for i43 t60|here f-104|is f57|on t-31|to t40
plane|a39
planet|g-27 m-33 n29
planned|q83 r48 t-73|for i44
planner|d27 e31 h31 q31 t59
planning|a29 q-28
plans|a32 i-26 l-35 m-33 r67 t46|are m-28
plant|e66 f32 q-27 r-27|you t36
planted|n33|<number> n28 t29
plants|t52|in g25
plaster|r-41
plastic|f-45 h40 i-29 q-28 r37 t69|by q-47
plate|c29 t-51
plates|m30 r35 t-43|and f30
platform|g29 k38 n32 q-33 r30 t-25|<number> a27 f27 q-29 r27
play|c-33 d-30 f40 i-35 m31 o-37|it f26 i-31
playbook|e32
played|c34 i-25 l30 t-49
player|f35|who c32
players|q-33 t-67
playing|p-63 r-27 t-43
playlist|k31
plays|t-34
please|a-32 c-87 d25 e-28 h-30 i-26 j-84 k-62 m-61 n-58 p-61 q91 s-52 t-25|allow q35 t48|and f28|be b30 g43 q-43|check t-33|contact t34|dm r-29|do d32 i39 o52|go t34|keep r32|move r32|no f49 q51 t-32|note q-27|read q-43|ring f-38 o-26 q-33|send t35|shout r-34 t-29|skip r29|stay t74|stop a26 f63 t-47|tell l42|the r37|use q47 t32
pleased|a-37 c29 g36 l31 t-37|to c30 f-36 g38 l31 t-33
pleasure|g34 t35|that g40
pledge|r-26
plenty|i-32|of i-29
plot|f39 m-29 r-37 t-55
plots|f-32 q-36
plug|q31 r46 t98|in t61
plugin|q39 t65|api q33|for t33
plum|f-28 j46 t-29
plumber|a27 c25 f60 o-34|in c28 o-29
plus|h-26 q-40 t-79|<number> o26|a q-36
pm|q73
pocket|a29 m30 r42
podcast|f-28 n48
podcasts|t61
poem|c30 i28
poetry|f47
point|a65 r35 t58|it a32|of i-31
pointed|a37 i47
pointing|j25 p35
points|f44 q31 r49 t90|expire t29
pole|f26
police|a26 q-31 t56
policy|a27
polish|f29
polite|o50|to i25
politicians|t82
poll|j-32 l198 q-38 t26|for l43|how t71
pollen|r49
polling|t77
polls|q58 t83|close q68 t59|in q-33
pond|q57
pong|k26 t42
poodle|i29
pool|q57|<name> q-29|is q28 t27
pools|t34
poolside|c29
poor|f30 i80 o44 t-53|and o-30
poorer|t44|today t44
pop|e60|in t-32
popcorn|f35 q-26
porch|f-55 q41
porridge||toast f-63
portal|g34 i25 t-69|is i25
porter|c33 f-30
porters|c29 o32
portions|c29 f42
portrait|r30
position|p43 t34|in f31
positions|t35|in t25
positive|f-41 g88 m-55 n38 t42|consideration f-32 g73
possibility|k37 m51
possible|a-32 g43 j-29 k40 m58 o-25 r59|and b27
possibly|f88
post|c-47 d52 e102 j-76 k-47 m-76 n-55 o-54 q44 r31 t-75|<number> e56|a t39|about f38|again i38|and i33|at q30|by t35|for s45|has t57|here f-29 q31|it r37|office r49|offices t76|the r-28 t-41|them r34|this f-51|what i-33|you d27 f31 i30
postage|r-41
postcard|f41 i26 l40
postcode|h26 r62|and a31
postcodes|q29
posted|e-46 i31 q68|about j26|on e-45|that i49
poster|c37 f63 r-25 t-44
posters|t38
posting|c44 j92 q59 t33|what q33
posts|e30 i39
pot|t-29
potato|f26 l26 q31 t-32
potatoes|t-41
potential|g94 k87 t-34
potholes|f55 r-35 t93
pots|c43 r86 t-44
potter|c-27|who f25
pouch|r31
pound|q33 t-29
pour|m43
poured|m48
pov|o27|you o27
powder|c29 d27 e27 q34
power|k55 m66 o-33 q-32 r-31|'s q30|cut t-28|in p31 q-33|of b38 f-27 g28 k36 t-56|to m26 t47
powered|g96 k44 t-42
powerful|g29 k28
practice|t-74|manager t-30
practising|f37
praised|n47 t-27
pram|p33 q-40
prams|m-28 r-27
pranjali|p31|<name> p31
prayers|o30 t82|are t52
praying|t55|for t55
pre|q-26 t-48
precious|t-29
precision|n60
prefer|c30 j41 o-29|paying j42
pregnant|o-32 r27
premined|t59|<number> t59
premium|k50
premiums|a38
prep|t-31
prepare|s31
preprint|t30
prescribed|t36
prescription|i-30 r32
prescriptions|q26 t78
present|c47 m36 r-35 t-56
presented|c-28 g29 t31
presenter|c25 t-33
preserving|k29 m30
presidential|q-33|run q-33
press|a-27 i43 q-64 r85 s67 t60|<number> r42 t62|conference t28|release i29|the r29
pressed|f30
pressing|r28
pressure|a43 o35 t-42|pills o39
prestigious||<name> n40
pretend|f41 i59|that i35
pretending|f27
pretty|f49 t31
previous|k26 r-28|reply r-26
price|e49 f-70 j85 k-41 l-30 n28 p-28 q43 r-34|at t41|goes j50|it t58|list e30|of m57 q37|on r-40|per i34 q31|talk t53|you t53
priced|a29
priceless|j27
prices|i-40 j55 k71 r-41 t27|are t-26|for t32|go j41|include t63|on q30|rise j51
priciest|r26 t30|one r26 t30
pricing|a39 f26 j29 q-43|from t39
pride|m51
primary|g48 i38 q-37|endpoint g38 i40 t33
principal|t42
print|a29 c-30 i49 o-53 q-25 r34|<link> t33|at r-30 t44|goes t49
printed|f-25 t-45|what q-30
printer|i80 q-45 t-26|'s i27
printers|a31
printing|a71 t-50|the a28
prints|c-32 f-31 i59 t42
prior|g36 t41
priorities|f-38 g30
priority|b117 t-38
privacy|b37 m29 t87|is m33 t50
private|f-25 l-32
privilege||to t37
priya|c27
prize||is g31
pro|f25 k35 t-28|rata t-48
proactive|g49
probably|f38 i-26
problem|i84 j29 m39 q54|with q27
problems|r32 t45
process|m-36
processes|g25 m43
processing|t27
processor|h30|delivers h30
produced|h29
producers|t30
product|c-26 f-26|page a27
production|n26 t60
productive|n34|meeting t58
productivity|k26
professional|f27
professor|f41
profit|b38 m32 t91
program|q-33
programme|b26 g89 m-42|and g28|has h28
programming|t65
progress|a25 f-55
project|n48 q-29 t77|in t36
projector|c28 q-29
projects|h-25
promise|i42 k33 m33 t77
promised|f47 i63 r-34 t27|<number> i34 t28|to q-46 t34|us t33
promises|f72 m39
proof|t-32|that m31
proper|t-36
properly|f50 p-31 r-39 t-44|including f-26
property|g33 h-37 q-64|after f-26
proposal|t107
proposals|t60
proprietary|g66
prosecutors|t26
protect|d28 t58
protected|h25 i-44
protection|q48 t37
protein|e25
protocol|t39
protocols|t73
proud|c57 d30 m-36 n100 p42 t35|daughter c28 f-34|day n33 t42|of n-74 p61|that t30|to f-35 k36 n122 t-37
prove|o37
proven|g54 h43 k26 n74
provided|c-40 m-33 n25 r-25|by c-31 t33
provider|t-26
proxy|r41 t68
pta|p59
pts|t27
pub|f55 r-39
public|f-57 m-42 o-28 q33 t101|and t45|servers t43
publications|t42
publicly|p62 t54
publish|t31
published|c27 n-26 q-42 r-28|a f31 t26|with t37
publishing|t-30
pudding|f33 p32
puffs|t43
pull|c29 p27 t44|request p30 t30|requests t25
pulled|i37 p50 r-32
pump|a35 i51|rated t25
pumping|o30
pumps|k26
puncture|a25 i27
pup|f-60
pupil|a-55 b31 t-35|asked a-45
pupils|a29 f37 q-31 t-72|passed h-26
puppy|j29 t-26
purchase|k28 m-30 t60
purchases|q45
pure|k53 n25
purple|t-37
purpose|m44 n54 t-58|is m26 t25|led g27 t-26
push|f-34 t-36
pushchair|a29 f56 t-43
pushed|c-38 m33|by f27
pushing|c42 o-39 p32
put|a59 b77 d-34 h-53 j-49 k-66 n-34 o-51 p36 r69 s39 t-70|<number> t50|a a62 f53 o32 q42 t-30|in i-40 o-27|into b25|it l27 s57|on q-28|our p32|out r-44|people b37 n26|the f51 i30 p42 q32 r32 t-30|their a55 t41|them q25|together s29|us a33 f-28|your i32 r27
puts|e49 k48 t-40
putting|a26 b93 i-32 j28 k31 m-40 o-28 t-33|customers b39|it q-42|the i-36 r31|up p29 q28 t55
puzzle|c-37 f-26
q|a164 c69 r-34 t-34|a c27|for a-26 l49|from a161 c50 t-62
q1|q42 t51
q3|g62 l28 n-27 q-30 t42|results t40
qualification|f26
qualified|f26 t-42
qualify|r35
quality|f-29 k51 l-46 n36 r-33 t29|mean l-45
quantification|t56
quarrel|f30
quarry|q47 r30 t29
quarter|f37 t-36|finals t26|of f31
quay|n38
queries|t61|it t29
query|f-48 t29
question|a156 c-64 i32 k-27 l65 n-31 q-50 r-27|<name> f33 p32 t42|<number> i37|about f42|for a-34 l118|from a109 q-29 t-55|in a39|is a-46 f-36 j26 r26|to l31 t-26|we a-31 t39|when j30
questions|a27 c-47 d-54 f-36 j-28 q-44 r-35 t31|about a40 o53|and s29|below d-52 t45|on f-25|to f-43 p-28 t-44|we i36
queue|a-27 b-36 m-29 o32 r81 t-54|at b-36 r37|for f25|pays t33
queued|f-26 p28|since f-29
queueing|i42
queues|t81
quick|f-37 j54 k29
quicker|j26 q-25 r34 t-27|than j30
quickest|r45
quid|r30
quiet|a47 d-28 f29 j-34 k-38 l37 o113 r-30 s73|<name> t37|coach d-26 r31|hour o37 t-33|room o36
quieter|o27
quietest|r47
quietly|o96 t-28
quince|f41
quit|m26 n30 r26 t-36
quite|c-35 i-32 o34 p-67 q-35 t-40|a r45|good f27|like f-41
quiz|d49 s29 t-26|and d34 t30
quorum|g30
quota|h-25
quote|i30 j-28 t-42|in t-25
quotes|f-46
quoting|n29
r|c49 f-38 t29|<name> c41 n29 t-53|<number> a33 t69
rabbit|f29 q45
race|d29 k30
rack|f-35 i30 r31
radiator|t-53
radiators|t-26
radical|g28 j26 t56|leftists j33
radio|c-38 f72 i33|complaining f-30 t27
raffle|t-37
raid|t33
rail|f-54 q-36
railway|t-37
rain|a-35 c34 i30 j26 k-30 q-32 r-42 t-68|'s f30|and c45|come t31|for i27 p27|or m26
raining|f59
rains|c29 f25
rainy|t33|<name> t34
raise|a32 j28 m-33 o34 t56|the a42
raised|c50 f38 i-29 t65|<number> c34 p28|over t36
raises|t26
raising|s26
ram|d29
ramp|i26 o46 r-27 t-47|round q39
ran|a-29 c72 f49 i38 q-74 r-58 t54|for t35|into t25|our c-36|out i73|the c56 t-27|toward o36 t42
ranchers|t33
random|t27
rang|a65 c64 i25 o32 p26 q-36 t-41|<somebody> p28|about a26|and f28 i27|me f-90|the c25 q-41|them r28
range|a-108 f-26 h33
ranges|t40
rank|q42
ranked|h31 n56 q-25|<number> n38
ranking|n53 q-66 t49|is n49 q-65 t41
ranks|n37 t50
rare|t44
rata|t-48
rate|h83 j60|us t48
rated|h-27 n48 q-62 t36|<name> h-26 q-25
rates|f-33 i32 j44 t-35|inflation s26
rather|a-44 d-27 f-26 i-40 j-44 l27 o50 p42 q-33|ask t37|hear t41|not f-28|tell f59|than r32|you f27
rating|a43 n28 t27
ratings||<number> h-48
ratio|g95 t42
raving|n25
raw|k32 m47 t-47
re|a40 q29 r42 s64
reach|h27 j36 q51 t-29|a f-28|the f28 q-31 t-32
reachable|t26|full t26
reached|g40
reaching|j29 p-32|out p-31
react|r32
read|a55 d-35 f36 g-47 h-47 k-33 l32 m-35 n30 q-54 r-32 s68|<name> s64|<number> f-60|<somebody> f38 t31|a a64 f25 p45 t41|all a47 t-54|aloud f-40 o26|by c-44 f-31|every a-33 t-30|for n39|it c36 j42 o36|only q47 t-45|out j28 t45|that m-27 t35|the f31 j-39 r-42 s-41|them t-27|to j27 s39|what t27|your a40
reader|a43 c57 f48|'s a42 c30|users t57
readers|h49 q36 t26
reading|f-26 j-37 o26|it s33 t103|room a36 n29 q-33|this d-28 t-27|you t32
readings|i-26
readme|c30
reads|f49 o29 r43 t-40|it t26
ready|b-28 j-90 l-32 r35 s82 t47|for d30 g28 n54|to k37 m32
real|f40 g68 i-59 k103 l-29 m-29|courage t29|live r38|one r81 t43|person o48 t45|talk f31 j27 t-27|time g29 k37
realise|h27 o61
realised|f-32 g72 t28
reality|k50
really|a-34 i-40 j55 l-28 m-43 t-32|are j26 n28 r-58|does t57|enjoyed t26
reason|b28 f-80 m-27 q-37 r-34|the t68|was t48
reasonable|f28 i28 t29
reasons|a38 s43 t-42
rebook|r39|free t28
rec|q32 t33
recall|q32|<name> q29 t-42|notice t28
recalls|t26|<number> t26
receipt|q-35 t37|and t51|needed t-27|or i27
receipts||and a29
received|a31 c32 f-31 p26 t32|the c31 n-34 t34
receiving|s28
recent|b39 c27
reception|m-26 q-34 t-76|<name> r26
receptionist|c33
recipe|f72 q54 r38
recipes|l31 q-33
reckons|f41
recliner|t35
recognise|l37
recognised|g-31|as n27
recognition|m-31 n34
recommend|h56|<somebody> f-28|us h39 t-27
recommended|t33
reconnect|k32
record|c28 i26 n67 p47 q-33 r26 t-28|at i30|for f-28|the c30
recorded|c26 f-33 r33 t-49|and a27
recording|i43 p32 q-32 r42 t-64
records|i36 t-39
recovered|t-30
recruiters|f43 t62
recyclable|k30
recycle|r41 t65
red|i-29 m-58 o-26 r61|box t31|or t25
redefine|k63 n76|what k27 n37
redefining|g31 k64 m-25 n61 t-28|what g38 k33
redo|i35
redoing|f-42
reduce|g26 t-26
reed|q-109
ref|g25 t-51|<number> g26 r-28
reference|t42|and t39|genome t30|number t29
referral|a35 j25 r33 t-51
refguess|r35 t75
refill|t48
refinery|q34 t37
reflect|b27 k38 m41 t38
reflecting|k26
reflects|t-30|our g29
refreshed|g87 t-35|brand g38
refugees|b30
refund|f-71 h27 o-40 r67 s33 t84|it r34|takes r-26|the t41|you o-28
refunded|i49 q37 r-25
refunds|f-25 i28 n37 r-44|back n39
refuse|f-30 k71|to k74
refused|p52|to t26
refuses|f66
regarding|a26 s31
region|f-32 g34 m-29 n81 p-28 q-50|'s n67 t-25
regional|g29 n107|<name> n32
regions|t72
register|c31 f25 j48|for t-27|your t-34
registered|h41 r55
registration|e57 r29 t30|is t26
registry|f30
regression|t57
regret|h47 j98|it j111|that q29 t39
regrets|q29
regular|a-26 l26
regulars|f75
regulate|t33
regulator|t27|'s t-25
regulators|a25 t38
rehearsal|e33 q27 t-41
reimagine|m27
reimagined|k144 t-31
reimagining|g36 k89|what g30
rejected|f-28 l33 r30 t29
relationship|g86 t26
relay|i31 t55
release|a77 i30 q-26|<link> t31|<name> t-45|<number> t-84|for t29|notes t25
released|e30 j66 t72
relentless|k42 t-31
relevant|b74
reliable|n29 t68
relief|t87
rely|r40 t34|on r40 t34
remain|b75 g33 j94|committed b40|in g27 q-26
remainder|f-32
remaining|j69
remains|g72 n-27
remember|a37 f35 i-27 j-35 l37 m62 p-26 q-39|the a29 f35 t93|them f-30 t38|this m35 t32|your l30 o31
remembered|c75 m31 t39
remembers|f32
remind|m34|us m36
reminded|c-32 g32
reminder|h-29 i35 q57|<name> t-29|for r33|that m30
remote||within t-27
remove|f-59 t25
removed|q-32
removes|t36
renewal|r-29 t-34
renewed|q29
renews|t28|automatically t35
rent|a-45 h-38 i-35 r69 t-69|and r34|is h-29
rental|t55
rents|f60
reopen|j50 q47
reopened|q57
reopening|i35 j27
reopens|q49 t55|<name> q38
rep|r29 t-28
repaid|q-32
repair|f-62 q68 t50
repaired|c-26 q57|the c-32
repairs|j-28
repeal|t39
repeat|f-31 t-59
replace|q37 r28 t-25|the r29
replaced|f-27 i43 r-26 t-49|the a29 i26
replacement|f27 t43
replacing|t-39
replied|f-41|to f-46
replies|a93 f-41 i-25 t-33
reply|a67 c-38 i40 m-30 t-41|here r-27|or t67|the r-26|to a56 r35 t-98|w t61
replying|a53 i27 t-26|to a54
repo|t71
report|f-39 i-27 p-80 q-83 r53|<link> t36|<number> q-54 t-58|is q-42 t-26|it r29 t28|saving h27|with p26 t-45
reported|f-80 i-36 t64|by c28 t-40|it f-35 t54
reporter|o32
reporting|m38 r30 t63
reports|l28 p34 q55 t37
repos|t65
repositories|t28
repository|t31
repost|d70 e70 t-52
reprinted|a55 f-31 i32
reps|c-27 r37 t-25
reputation|m-28
request|a40 c-30 r36
requested|f33 t56
require|t39
required|e57 f-44 q-45 t-31|come r25 t33|to g28
requirements|g60
rescue|a-26|for c-27
rescued|t32|after t39
research|h60 t31|shows h49|software t26
researchers|t83
reserved|o33
reservoir|t-44
reset|r48
residents|a33 d-26 f-45 i-30 k-30 q51 r-26 t-50|of q34
resigned|t74
resilience|b-26
resilient|t76
resisted|f-28 t66
resolve|c28 t-26
resolved|i28 t-48
resources|n27
respect|m67 p29 q-34 t42|for f-29 p32 q-34
respond|f29 t28
response|n52|to j26
responsibility|q-28 t-41
responsible|a27 t34|for a26 t41
responsibly|t82
rest|g-35 i-26 j37 m-25 o-33 p53 s-30|easy f72 t49|is f-29
restart|r56
restaurant|p38
restock|j45
restocking|j-25
restored|t35
restoring|p31 q-34|power p31 q-33
restricted|t37
result|f-28 g25 q-50|in t34|is o30
results|a-28 c-51 g-40 h57 i35 j-39 n27 t-37|<name> f32|at h27|for r40|may t71|of t-27|or m25
resume|f-56 k-25 r90 t90|<name> f-27 t-39
retired|c33 f54
retirement|a28
retires|c46 f-29 t-44|on q33 t-33|today q-38
retiring|c47 t-26
retreat|j28 t54
return|f-26 h-28 l35 q46 r25 t54
returned|f30 i25 n36 p59
returns|f-49 k35 n39|<number> t37
retweet|d41 e61 t35|if d33
reveal|e76 s50 t-25
revealed|s88 t-25
reveals|k-38
revenue|r30|up h28
review|c-27 e141 i28 p-38 r-38 t-36|<name> p-35|and e30 i27|hours t38|of i31|the t41
reviewed|t49
reviewer|a45 t49|<number> t55
reviewers|h30 j-31 t109
reviews|n37 t67
revised|a28
revolution|k59 m42
revolutionary|k51
reward|r28 s28
rewards|k39 m28
rewrites|k48
rewriting|t40|it i34
rewritten|k28 n30
rewrote|a56|the t29
rhubarb|f47 s-36|mess s-36
ribbon|t68|on t50
rice|r47
rich|j26
ride|l37 n26 q33 t-53|on i-33
rider|a29 r-32
riders|a29 h36 r-40 s31 t-44
rides|t-34
ridge|f34 q26
riding|f32 o32 r29
rig|f26
right|a122 d43 f-43 i100 k-47 n-44 o48 t-25|about f28 i52|and a29|at t52|by i-27 q29|now a-33 j41|on c26|one i-33|team a-85|the a37 c-35 f-28 q-34 r-35 t-99|thing o68|to a37 i-28 o73 t31|we i42
rights|q26
rind|i28
ring|c-38 f-48 h-26 i-28 j-65 k-35 l-30 m-34 n-27 o33 q38 r145 s-33 t-143|<name> o31 q-77 r-49 t-47|<number> f-54 q50 r98|a r-31|and o72|before q51|first r29|me o37|road f28|the t34|them i27 o-38|until o-25|us f-28 o34 r48|you o-28 q26|your r34
ringing|c37 q37
rings|a-26 f30 r56
rinse|r47 t30
rip|t-31
rise|i-32 j94 q-29 t29|on j49 q-55 t28
rises|q-28 r27|to q-35
rising|g34
risk|g36 j27 k-29 r26 t-37
ritual|k74
river|q64
riverbank|t52
rna|c30 n-33 t64|delivery c31 n-33
road|m-40 n-28 q125|and q28|at t30|on i28|past t30|to f26 q59
roadmap|i42 t38
roads|q37 t67
roast|f-28 m38 n43
roasted|q38
robust|g76 t-31
rock|f-27 i42 m64 t-35
rockstar|g60 m36|team m36
rockstars|g39 n26 t-33
roi|h62 t-42
role|k28
roll|l36 q41
rollback|t90
rolling|a65 k82 q81 t57|out g30 q29 t25
rolls|i28 p46 q-36 r-28 t-49|in f-30
roof|i-25 j-27 q-28 t-34|and f-28
roofer|i-33|we i-33
roofers|f28
room|g-26 i-36 k-54 m45 n40 o46 q32 s-30|<number> f-62 i39 q31|and p27|at f25 r28|in n52 r-30|is f28 q-35|of f27|the t28|was m51|with f-42 o52
rooms|j31 t-49
rope|l31 t-29|and i26
rosalind|c50 t-34
rose|g58 t48|<number> g59 q35 t63
rota|c59 f26 t-40
rotas|o25
rotten|m41 o55
roughly|h-28 o-25 t-32|<number> h-27 t-37
round|a-30 i-36 k-31 l-28 m-32 n-34 p-31 t-39|<number> q27 t-27|by q39 r30|here r30|it t-35|of f41 t81|the o32|today i28 t65|with i37
roundabout|t-41
rounding|t28
rounds|q57
route|a33 f-40 o-28 r29|<number> t-38
router|f27 i26|off r26
routes|r41 t-34
routine|c46 f-43 n43 t31
row|f89|c f41
rowan|p28
rowing|c-57 n61 p32
rows|i-28 p28 q-46 r30 t-36
rt|d79 t32|if d82
rubber|a34 t36
rubbish|f34 o30 t-45
rude|f76 i-30 t-46
rugs|q38
rule|f54 q-32 t42|<number> t-36|the f29 t34
rules|k44 o42 t49
ruling|q-42 t38|from q-41
rumours|a30 t35
run|b-32 c54 j32 k63 m-44 n28 o-70 q27 r36 s-31|<number> t32|a c46 l-44 n35 r-35|at k30|by c29|do j77|from q27|in f27 h27 t37|it d28|off q-34|out j-33|the q-33|to k30
rung|a-37 f-27 i38 q28
runner|p48
runners|t-34
running|i-30 m-29 r-41|<name> q-41 t91|<number> q40|a t32|out q-52
runs|r26|a t40|out r27|the c-29
runway|q35 t49
rural|c51 h47 q-25 r-25 t68|hospitals h28 t49
rush|f55
rye|a37 q48
s|f26 q-92 r-54|<number> t65
sack|q-42|manager t33
sacks|f54 t-33
sacrifice|m39|for m39
sad|f42 r-35|to t53
saddened|t55|by t30
sadly|f32 t29
sadness|t-27|that t-27
safe|a-51 i-33 o-31 q86 r47 t28|everyone t75|place t29
safer|r29
safety|b64 k30 m76 r32|is b44 m53
said|a-63 c-78 d-31 j-51 l-26 n46 p-46 q-26 s-36 t-67|<name> i50|<number> f-29 i58 t-31|<somebody> c-38 f-78 t63|about f-25|and f-28 r-38 t-40|good i-31|it a-25 i-43 m71 n33 o54 p-33 t30|no f43 i-36 t38|our t-35|so i28|that j27|the a90 i43 q-33|they h27|to a27|we a-37 i-36 t49|what r32|yes a-36 i-36 q35|you a-32
sail|a31 i28 r-27
sailing|q26 s27
salad|c32 q-37
salary|f27 m45|<number> f43
sale|f26 j50 q-94 t62|<emoji> t-32|and c25|code q-26|ends j44 t84|is q-75
sales|f-71 g73 i-30 n41 r-54|for t51
salt|q-47 t-27
salted|p27
saltmarsh|f-31 k25
same|f36 h-28 l-25 m-35 n-43 p-42 t-31|<name> q-35 t-27|<number> i27 m59|afternoon t53|as f-25 r42|day i-29 r42|internet t26|number f30|place t66|price f-31|recipe f-28|thing a37 f-53|time q92 t-32|way s36|week t34
samples|f-31 m28 q-42 t28
sampling|t-27
sanctions|t31
sanctuary|k55 t39
sandbags|r61 t71|at r32 t43
sandwich|a31 c45 f69 r-31
sandwiches|t-49
sang|f55|the f40
sat|f35 n-53 o48 q-77 r-29 s31 t28|<name> t92|<number> t-47|down f-31 s45|in f27 o35|on k30 t43|through f36
satisfaction|h36
saturday|f-35 q30 r-55 t-32|'s p29 q27|is t74|the r-25
sauce|f33 n27
sausage|t-26
sausages|f36
save|d79 f-42 h27 m25 r88 t35|<number> q-48|an t32|lives m53|our r31 t56|the t41|this d57 s36 t-35|up h29|your q25 r42
saved|c28 h54 p75 t62|<number> t66|the p43|us p39 t-65
savers|k30
saves|f-55 h34 r34 t32|a h27|you t48
saving|h27 k27 t-41
savings|g31
savoury|d44
savvy|j53
saw|a40 c35 f45 h25 i-92 p40 q30 t26
say|e-28 g-43 h38 m-46 p-36 r-30 s66 t-60|<name> t-32|<number> i71|<somebody> a42 c-41 s25|brunch l-26|come f-36 t53|goodbye k77|hello f30|hi t38|is a29|it f34 i-58 r-32 t27|more n58 s67 t-27|no h-32 j38 o-32|our f44|so f-37 o60 p47 r-34 t38|thank b25 f28 t27|that f31|the a36 s30 t-34|their j-29|they h47 t41|to l-28 n30|we h35 j46|what f-33 o27 r78 t-36|when s27|where l31|why i46|yes a-34 f-26
saying|a74 d36 f36 k-26 l-31 m-46 n-29 o37 p47 r-28|it t45
says|f129 g-33 h-55 i36 k-53 l-29 q-31 r33 s-38 t-30|<name> i40|<number> t55|<somebody> a29 t-36|four f-33|i c26 f39|its f-47 t32|our n29|the i45 q-31|we f50
scale|g108 k-31 r-25
scales|l25 t-27
scam|r51
scammers|q31 t39|are q31 t39
scan|i34 j38 o50
scanner|i28 t-32
scanning|f-26 o40
scans|c31 f-27 q46
scared|j32 o38 p44|to f-50 o32
scarf|r-28
scene|f-47
scenes|s28 t25|from t34
schedule|t46
scheduled|i-29|maintenance t-49|yet i-28
scheduler|t63
schedules|n26
scheme|a40 b25 q27
schemes|r40
school|f-26 g-36 j-43 l41 m-58 n42 r-50 t32|buses t28|history t27|places t56|run k27
schools|a26 f-31 t61
science|h36 k81 t-35|is t27
scientific|t72
scientist|c26 t28
scientists|h28 t33
scone|e45 l29
scoop|k30
scope|g63 t58|<number> g63|and t46
score|e48 g81 o44 q-83 s59 t37
scores|t39
scout|q36|hut q37
scouts|p-29 t34
scrape|p27 r26
scratch|q-26
screen|f-33 i39 l-28 q52|<number> q36|and q26|reader i47 t41
screening|c26 q37
screens|m36 r-25 t-48
screenshot|f-69 p38
screw|f31 p33
screws|f33 t34
script|t112|from t91|needed t33
scripts|t65
scroll|d89 j152 t-31|past d76 j131 t-40
scrolling|j97 m-28 o-40 t-44
sea|f59 q-34
seabed|t35
seal|i43 q38
seamless|g92 k26 n-34|end g30|experience g-27
search|q66 t35
searched|t29
season|g-36 h-61 m34 q-73 s-35|is j25 m-31 q-40 t-42|starts t47|tickets j-30
seasons|c52 k26
seat|c-32 m-35|you m-30
seats|j84 q-30 t-41|and t37|are a30 j45 q-32|left r39
sec|f-30
secateurs|r-31
second|c39 f-48 g-65 h-35 k-47 n-27 q-28|<number> i31|album t26|best m31|cook g-29|day t57|half a-35 c-33|one t35|paragraph o29 t33|rule f29 t34|time t26|warehouse c29|week t26|year k26
secondary|r31
seconds|a-39 c-37 h97 j28 k-25 t38|and j43 r27|someone h55 t60
secret|d33 e78 k30 m-36 s94 t-41
secretary|f-38 q-29
secrets|s40
section|i31 o30 q39 r-29 t-51|<number> t-25
sector|g56 m-25 n35|and g29 n32
secure|j50|yours j47
secured|t-42
security|i28 k26 m39 t26|fixes t50
sediment|q31
see|b72 e-36 f-36 h78 k-35 l-26 m-55 n33 q26 r42 s31|<name> f-27|<number> j31|<somebody> f-73 q53|how i35 t36|if f-28 r54|it a-28 o29 t45|one o-26|photo t28|so a-25|something t27|that o41 t43|the g28 i-38 j-44 o46 q-28 r-61|them t-36|this a74 p56 s64|us r46|what f-26 k54 m26 n52 t-38|which s-33|who f-34 j74|why h49 j62 n52 t-50|you b103 c26 k-31 m-51 r-44 t51
seed|r-29 s30|round s26 t36
seeds|i28 t57
seeing|o-29
seek|t32
seen|b26 i-47 m31 n39 q-81 t-35|a k32|at q-57|by f-39|it a32 n28|the f-44 i35 t-30
sees|o29
segmentation|t32
selected|g-26 q-50
selection|t40|by t26
self|f37 o-25|starter g42
selfie|d33 e41|with d29
sell|f32 i-47 j33 k28 l-35 m72 q-33 s-31 t-43|lamps l-33|out j69 n47|you i-27
seller|f-33 t75|<name> t44|says f-47 t32
sellers|t50
selling|f-107 i30 j99 r-35 t27|coffee f-61|fast j80
sells|j35
semi|q36|final t39
seminar|t56
sen|h44 q-27 t65|<name> h44 q-27 t65
senators|t41
send|a-38 e55 f-62 i-47 j-30 m-29 q-40 s-42|a o25 r53 t32|about t59|it d35 e42 t-53|me a32|one t-38|the r27 t46|them r-34 t-58|us a-26 r-40 t64|you c27 e33 h36|your t-36
sending|f26 t-34|you t-27
sends||hosts t26
senior|c-26 h-41 i29 t82|leaders h-26|mgmt i31
seniors|q29 t94|in q31
sense|b25 k35|of b25
sensor|q46
sensors|f71 t123|at f-25
sensory|n40
sent|a26 c-35 i32 l-26 o-41 q-51|<number> i33|a a-41|me t70|over t52|the i-47 t-29|them t43|us a87 f51 p42|you t-45
sentence|o37 t51|and t53
sentences|r-31 t-28
separate|c44
sequence|t39
ser|f-55 t26|this f-55 t26
serial|q29 t-51
series|t31
serious|j85 m-25 q28 s28
seriously|b108 l31 t-47|and b30
sermon|n27 t-32
serve|g46 t-40
served|j45 k35 q-60
server|c36 q33 t27
servers|q36 t-26
service|a-37 e26 i-49 n55 r-34 t-30|and b31|charge t29|is m43 r59 t25|to t46|update q-27
services|g44 r-27 s28 t-39
serving|r28
session|h38 i-27 j-35 q42 r-70 t-25|at t28
set|f-94 j55 k-31 m34 n33 o-46 q-63|for t27|it r30 t49|that i30|the n38|up h30 m38 t-41|you t33|your j57
sets|g28 p73 t26|out g25 t-26
setting|a-25 k38 n29 t-45
settle|d-36 j56 k100 m81 t-62|for j27 k96 m65
settled|i41 p33 t-25|the t29
setup|a30 t45
seven|h27 p-32 q45 r-30 t-31|and o32|climbers q-30|weeks f-33 q29
several|a105 f55 i-45 o26 t-41|of a59 i-47|people a35
severe|t57
sew|f37
sewage|t57
sewn|t-57
shade|d31 r40 t53|are d31 t80
shadow|q-31
shake|e26|daily t26
shaking|t69
shall|f29
shame|a36 j77 o33|on j50
shape|m40 t-31|the t-28
share|b-42 c-25 d240 e36 f-84 g-35 h-33 i-47 j28 k-64 m-59 p-35 r-48 t-65|ash d-36|for e-46|if d38 t-32|or d-99|that n25|the t-26|this d112 j55 t-26|to d65 e80|what l42 t37|with t30|your e-44
shared|b27 c-29 i-31|and m43 t28|cache t33|with b27
shareholders|r39 t43
shares|e59 g56 q-43|<somebody> n25
sharing|d48 f-38 g-37 k-30 q-31 r32 s29|the s32
sharp|j52 q48
shed|f34 i-48 m26 q-37 t-60|end f-35
sheep|f142 q-61 t84
sheet||for i26
sheets|i31
shelf|a-33 f-32 t-71|and o29
shell|q32
shelter|q51 r48 t56|at r27 t50
shelters|q32
shelves|t-32
sheriff|f41 q26 t85
shift|a46 c76 f26 i-76 j-31 o50 q-44 t-35|at t31|it i-37
shifts|f-27 o69 t-26|at t33
shine|m89 t-30
ship|q49 r-34
shipped|q-33
shipping|t49
ships|t43
shirt|d33 t33
shock|s101|you j-27 s102
shoe|i-41|in i-30
shoes|c-29 m26 q32
shop|f35 h-26 i-50 n-54 q49 s-43 t-26|<name> r64 t29|<number> t-30|and c26|for t32|in f27|is q30|like t28|now p26|on f34 q40|or r-45|shut q26|took q-27|will q-59|with k49 t43
shoppers|h-39 t26|will h-39
shopping|f38 p-31 r28 t36|buddy t48|trolley f66|with p-64
shops|f-46 i33 r-38 t-29|will q-134
short|c-26 e-35 f-41 i58 k-43 r83 t-61|answer a40 i-42|survey e-29|version i35 r46
shortbread|f42
shortcuts|e30 m28
shorter|f61 t32|than f74 q28 t57
shortest|r26|stop r26 t30
shortlisted|k-25
shorts|f82
shot|t43
should|b-47 h-33 i124 l121 m-42 o38 q-42 r-38 t39|be d25 f33 g37 k27 o-36 r50 t-44|do t38|go f-28 t41|have i145 p45 r-36|i a29|look f61|never i29|not f-42 i37 o34 r-66|say i49 r25|the d-27 l29|we l68|write f-32 t41|you j63 t-30
shoulder|g-32 n-32 t-25
shoulders|f27 i50
shout|a32 f28 i-33 l38 r-41 t-50|about n29 t30|if r-34|out p31
shouted|f85 o-29 r-26|at f68
shouting|f33 p40 t-28
shoutout|c37 m25 p29 t44|<mention> p-42|to c37 m25 p72 t39
show|d46 e42 f-27 h75 m29 n-34 o-50|it e37 f-35|on r26 t31|that h39 r-30 t81|the j30 t57|them o28 r54|up m56 t31|what m26|you f52 o-26 s36|your c30 d26
showed|c44 j26|up j28
shower|f-47
showers|a26 i66 q55 t-47
showing|c27 g35 r28
shown|i36 t33
showroom|t-41
shows|a-34 h32 i49 m28 n37 r-27 t30|up n72
shrimpers|t36
shubh|t32|<name> t32
shut|a-43 c-41 g-32 l-38 o-27 q187 r-70 t-103|<name> q64 t-43|at q52|it l-28 q54|off t84|on q-60|to q25|today q28|until i-26
shutdown|q-27 t73|<name> t37
shuts|f32 j79 m26 q122 r-29 t-39|at j29 q43
shutter|p31
shuttle|q32 r54
shy|o72
siblings|q-26
sick|a-27 f55|pay c29
side|c-29 f-83 i25 m30 o45 q48 r75|and t43|by r-26|door r63|of r52
sides|t38
sight|o29 s31 t-32
sign|h-25 i26 j47 l31 m-48 n-29 q31 r58 s45 t-40|<somebody> f25|and r28|anything r36|at r-30|in s25 t33|on k29 q29|share t50|to m27|up s37
signal|q66 t36|fault q39
signature|f-48 k52|on f-38
signatures|a78 j33 q37 t73
signed|a42 c28 q-39 r-34 s52 t58|by c29 t32|into a64 t31|off q-27|today s63|up q47
signing|j31 t73
signs|r31
silence|j68 t-47|is j78 o25
silent|j31
silly|i44
silos|g28 k28
silver|n-30 t-27
simple|a-37 m90 s108|question a-31 f27 t27
simply|e43 k126 m-31 n46 r-30|the n44
since|a78 b27 n40 q-38 t53|<name> c-71 i66 n31 q-101 r36|<number> a-75 b45 c112 k44 o37 p31 s34|<somebody> t47|about f27 t-26|before t44|i f-47 i-44 n29 t39|it a25 t-27|last t39|people a35|the a-41 i-27|this a32 j30|three a26|two i-26|we a-27 i-45 q-30 r36 t50|you j30
sing|t-27
singing|f45 p27
single|b25 c25 f-29 g39 k37 r-35 s35|day n47|one b28 t76
sink|h28 k-31 t-50|in h31 m27
sir|p27 q-40|<name> q-36
sister|c-29 f71 i-29 o62 r-32|'s t-30|<name> f32
sit|f63 o51 q40|beside f31|down r44|on t-29|up f30
site|a58 f-41 i30|<name> q-36|and t32|from t32|now t-33
sites|q65|in q32
sitting|f36 i27 j34 r-28 t-43|on f-25 j26 s28 t26
six|a35 c-31 d-32 f-77 g-50 k-49 l-30 m-57 q58 s-36 t-67|days i31|minutes f-29 t40|months r37 t31|more q29|of a43 f-32 r36|people t25|straight t51|the r28|weeks q54 t-47
sixteen|a-25
sixth|f30
sixty|a-25 f-30 t-28
size|j29 r105 t55|<number> f-28 t-46|did l-45 t37|of l39 t25
sizes|r56|<number> q-27 t-43
ski|f46
skill|f34
skin|f-29 q-29 r106|that t34
skincare|t35
skip|c-26 r96 t-30|the t-27
skipped|t45
slate|l29 s30
sleep|a-42 c27 d-33 g30 h28 j49 m-30 o33|better h38|on j67 r-31 t-32
sleeping|f-30 o27 t-42|in t25
sleet|c65 p54|to p27
sleeves|r33
slept|o53|do t28|in n41
slice|e31
slide|e25
slip|f71 o-45 t-45
slipped|f-32
slips|q60 r-26 t-32
slot|q53|next t32
slots|j95 o-30 t-56|<number> j27 t27|for j41|go j-54|left j41
slow|i105 j-26 m42 r-29|and t95|down f32 m37 r27|mornings k36|to f26
slower|r-30 t26
slowest|f28
slows|q68 t31|to q69
slug|f28
slugs|f-29|properly f-26
small|b-28 c27 f25 i40 j-41 k27 m44 n-25 o31 q-29 s-33 t26|<name> m-33 t38|batches k25 t33|business t32|but m27|it r-47|kitchen l-46|ones f-27|plates m35|thing r31 t-47|things t35
smaller|a35 f-38 k30 o-31|yes i32 r-35
smart|h49 j42 k45 m-26 q-34 r-36|and n29 q-26|choice k31
smarter|k58 m-28 t-36
smartest|f35 t34
smash|d56 g-26|that d57
smashed|n54 t-31|it g32 n35 t-25
smashing|n26
smell|f143 r-34|of f40
smells|f114 r-28 t47|like t30|of f87
smile|a27 b33 c-29 e26 j26 k31 m66
smiles|k38 m26
smoke|f51 q65 t-38
smooth|r35
sms|q34
snack|f-32
snap|t-36
sniff|f47 r42
snooze|j61|you j65
snow|q49 t-28
snug|q35 t43
so|a48 b-38 c-29 g-34 h-57 k-50 l-43 m-32 n-37 q71 r28 s-27 t-44|<name> a53 c33 f-28 r-30|<number> a71|<somebody> f42 r30|a a30 r-35 t-28|all t52|at i28 q35|bad i-43|be j34 q-33|called h34 t52|can m28|did i26 j28|do r-50 t-41|does o38 q28 t31|far a-49 c50 f44 o-30 p-30 t128|from a86|go f29|grateful m31 t26|have r38|here a54 p31 t57|humbled n27|i i37 n-45 q32 r27|if j-26 r41|it o-29 q38 r-44 t-57|keep r33|long i32|lovely t50|many a-39 f50 m29 n36|much r-29 t-28|no e29 r-34 t-48|nobody o28 r32|on a34 c56 f-37 t25|our i26|please i26 o27 r-44 t-44|proud n-40 t-37|simple s55|since f-33 t38|some o-30|sorry o37 t66|that a-25 f68 i-26|the c-36 f73 r-46 s25 t-54|there a37 f-30 r-33|this a31 i31|we a89 b-26 c38 d25 f-33 t79|what j101 m53|when t26|why a-49|will f28 t28|yes f26 i26|you f38 j33 k71 n55 r-52 s29|your g46 o26
soaked|a31 f-33
soap|a28 f53 r101 t40
social|h30 q30 t83|<name> t66|media t-26|worker t27
socialism|t43
society||is m25
sock|d29
socket|a29
socks|f64
sofa|j33 q-49
sofas|f30 j28
soft|f-27 k39 q28 r65 t-55
software|m40 t72|engineers t27|for t50
soil|t-42
solar|k78 m-31
sold|h-36 i119 j87 p-32 q78 t-25|<name> t133|<number> c26|and a27|it f28|out i-35 j96 q86 r-25
soldier|t52
sole||other t29
solid|n44 r36 t-31
solidarity|o31 q-30|with t29
solo|n27
solution|g32 j42
solutions|g79 t-40
some|f50 g-28 h-34 k-26 p-28 q-62 t-88|customers q40 t44|of a27 f-37 g-26 i31 o71 r-33 t-51|parts t28|people f-32 j32 l26|places j-27
somebody|a50 c-27 d-26 f83 j-27 k-32 m-35 n-26 p-33 q-32 t-50|'s a-31|asked a43|else f26 j27|has s30|left f32 t31|who f26|you o-40
someone|a52 c-52 e-36 f39 g-30 k-58 n-34 q-83 r43 s-39 t-37|'s a-32 h27 r35|asked a72 f43 r-25 t36|at f-29 r29|else r48|found t42|in d36 r-42|is q-45 t28|on a30|say l-26|to f60 r-38|who f-63 r-33 t-42|will o28|with r26|you d34 j28 t33
something|a-46 c-31 f-66 g-52 j-35 k47 l42 n32 o-43 q-34 r-39 s106|and f30 o30|better t49|bigger k32 m60|call t39|else t55|for k69 m-29|in l40 r-41|like q28|looks i31 t43|special s25|that r-25|to k-26 o25|with a41 l26|wrong i-26|you f34
sometimes|a-25 f32 i32 o30 t-38
somewhere|f-71 o67|between f-26|else o30
son|t35
song|f74
songs|f50
soon|f38 i31 o65 s46|<hashtag> f-28
sooner|h46 q87 r-46|tell q36
sore|f28 o39 t64
sorry|a-72 c-77 f106 i127 k-27 n-43 o165 p-26 r-97 s-43 t-102|<name> f92 p26 t-47|about f31 o44 t-74|for q-40 t72|i i27|it f-28 i55 t-35|not f-71 j28|that o34|the q38 t34|this f-31 q27 t29|to c-29 i48 m36 q-46 t27|we f59|you b33 i35 t-25|your o47
sort|r-29 t-40|it t25
sorted|a-26 f54 i-36|had i-30
sorts|r28
sought|k31 n29
soul|f-33 m33 n36|into m30
sound|a-36 f-28 o33 t-39|on f30|right t32
sounds|o-37 r54|like r36
soup|a-35 d30 e-25 f36 m-44 o-29 q-36 t-97|is j25 m-36
soups|m29
source|c61 f-26 g29 m32 p27 t26
sourced|g-32
sourdough|t29
south|r68|one f-39
soya|t25
space|d-47 i-25 j-42 k28 m-45 q-32 s90 t-88|for q-29
spaces|j92 m-28 o27 q51 t-56|in f28
spam|r38
spaniel|f37
spanish|f30
spare|f-33 r36 t-47|room j27|two j26
sparse|t34
spatial|g32 t44
speak|c-45 g-29 h71 i35 n43 o48|for h27 n47|to h53 o61 r-30 t-50
speakers|k32 t29
speaking|f58 q-26|of j26|to f28 t30
speaks||volumes m29
special|e45 g-46 k33 m27 n53 p42 r-34 s49|<emoji> m27|mention p77|thanks n28
species|q-31 t41|of t36
speech|c43 f59 r62 t43|and t44
speeches|f37 t48
speed|a42 f-27
spelling|f34 i30 t29
spend|h26 j39 m-29|<number> h26|a o34 t-39|more t30
spending|a-29|it t31
spent|b28 c29 f43 h41 i-34 k-28 q-34 t58|<name> h39|<number> t35|a f28|the b43 f-26|two g29
spin|a29 q29 s78 t56
spiral|f34
spirit|f39
splash|f39 r25 t34
split|a-26 b29 f-39 g36 j-31 o-29 q-36 t25
splitting|r47
spoiler|i-39 s53 t55|it i-39 s57
spoke|a25 p33 t30|with t41
spoken|f36 j25 m26 q-35
sponsor|m-36
sponsored|a26 b26 c40 f35
sponsors|c-39 f29 t-36|<mention> c-35
sponsorship|g28 t-31
spool|t66|<number> t66
spoons|t-25
sports|q27
spot|a47 f-70 o28 t-30|and o45
spots|f-73 j168 r37|left j46 t40|on r25
spotted|c123 f-38 t-27|it a26 c83
spotting|p26
sprained|q-28 t27
spray|t-42
spread|t37|the m27
spreadsheet|f34 o29 t-51
spreadsheets|g35 t-31
spring|c59 f-47 m-30 p-57 q-37 r-44 t-44|at p-33
squad|t-36
square|i-29
squash|f-26 t-37
squeaked|p26
stable|g58
stack|a31 g42 k-25|of a44 t40
staff|c-43 f61 i-34 k-27 q56|are o30|through q26 t29|today q-31 t27|training q25 t-39|who f25|will t93
staffed|q52 t29
stage|a-27 p55 s-26 t39|<number> t47|of t43
stain||on t29
stairs|a-26 f45|are f29
stake|t79|has t39
stakeholder|t-31|engagement g38
stakeholders|g66 n-57 t-77
stale|c28 t42
stall|c49 q47 r-46 t-63|<number> q31 t-26|from r-35
stalls|r25
stamp|q-29
stamped|l26
stand|a-60 b40 f66 g-44 n38 o34 p-40 t-29|for k30 n66|up n26 o28|with b29 j29 t46
standard|f-27 k26 n58 t-28
standards|g36 n33 s56
standing|f-28 k44 r42 t-29|orders q32
stands|i45 q27
star|c31 h48
stars|h-33 t30|for h-35
start|a32 f-44 g-55 i-42 j-36 m39 n-43 r30 s-28 t-38|<number> t-25|a t37|and r43|at i-30 q48|date a28 t31|on a52 t-34|with r42 t-32|your j30 k29 m-40
started|c58 e-25 f30 l-29 p-35 r-30|<name> t39|a f36 t37|as c30 t42|in t-50|the t45|this q-26|today j41
starter|g38|at m-36
starters|t37
starting|a29 j-27|with a31
starts|d-27 f-83 g61 m67 n-31 r-35 t-58|<name> i29 j29 t-35|<number> g30 q26 t-35|again q26 t28|and k32 t43|at g76 i-34 m30 q-29|here k42|in t28|on t-28|with t30
startup|i30 t65
state|h107 i-35 k33 m-45 p41 t150|of k37 m-42 t-57|still h26|title p35
statement|b-27 f-27 g31 k39 q-62 s120 t26|of g28|on s41 t44
statements|t-27
station|c-36 f-28 o34 r34 t-44|<number> t59|in r-32
stations|h40 t72
statistic|h57 j55
status|q57|page t59
statutory|g32 q41 t30
stay|a-29 c-37 d-36 f-54 j-38 k-32 p-30 r58|at t-44|home q26 r29|off t53|on a27|open o26|positive m-43|safe t52|tuned s49 t-32|up o26|where t27|with m26 q32
stayed|f75 i42 p64 t37|on c27
staying|a27 f56 p52 t-26
stays|a-31 i-28 p-35 q84 t-41|as r28|open r32|shut q25
stdin|t41
steady|r49 t48
steal|k26
steals|t49
steam|f45 p26 t-33
steel|r37 t86
steep|i-41
steeper|b28 i46
stem|t-37
step|b59 f-80 j-36 k104 l-47 m45 n-35 o-36 p25 q-45 r26 s44 t-31|<name> n-27|<number> d28 t-35|back k30|by p27 t54|change k-29|free r41 t29|into k33|of b35 k27
steps|a-53 e28 f-30 o43 p78|and i28|at o40 q32 t46
stewards|p-49
stick|r34 t-30
sticker|j26
stickers|i32 t-31
sticks|f38 l28
sticky|f42
stiff|r30
still|a-44 b-36 d-48 g-44 i49 j26 k-35 l71 m-61 n-27 o-29 q46 r27|<number> t-37|a f26|available j-30|awake d-51|broken i27|can i36|dark r25|did t30|do f26|gets f-26|got r36|had t28|has o37 q50|have o-29 r32|here f86 q43 t77|in f29|make f-26|no t66|not f-40|on j45 t-33|so f-27|there f36|to f29 i38|use a35 f-30|waiting t66|with t32
stings|o32
stitch|t32
stitched|c40 k60 t28
stitches|a34 e25
stock|c54 f28 g-29 q69 t34|at q37 t41|in t27
stocks|j40|last j47
stocktake|q38 t-40
stomach|o51 r36
stone|t-41
stood|a-28 i34 p69 r-27 t-65|in c29 f-34 o-31 p31|on i46
stool|a27 c-29 q-40
stools|q25
stop|a-27 d-32 f39 i-27 o-26 p-28 q36 r58 s-39|asking f41|by q-32 r32 t58|for t-27|in f33|is q33|listening f-27 t35|outside t30|the q44 t66|using q112 t29
stopped|a28 c-30 n-43 t-71|by t57|selling f-27|taking a-25
stopping|c-31 f28 j38 l-34 m26 p35 t-36|you j43
stops|a40 c-35 i-48 q76 r27 t-31|and r51|at q32
storage|i51 n27 q37
store|f-31 j-26 l30 m27 n-43 q49 t66|<number> n-25 t48|in f-26 t27
stores|i-27 n48 r68 t84|by r65
stories|d-30 e30 f-43 k34 m60 q-26 t-43
storm|p26 q-32 t32|<name> f-32 q-37
story|a-25 d38 e51 f-49 g-37 j-28 n-28 p-30 r-40 s96 t-57|in e-43 t40
storytelling|g63 n44
stove|j33|your j33
straight|j-34 n28 o-26 p57 q-28 r94 t55|away r27|from t30|to r36|year n44
stranded|q-37 r35
strangers|f29
strategic|g47 t-44
strategy|g57 k42 n-30 t-50
stream|q31 t-41
streaming|t42
street|m34 n-31 q46 r30 t-60
streets|a-27 q56
strength|f-27
stress|h69 k70 r-42|out r-25
stressful|o-25
stretch|t-44
stretcher|f35
strictly|j52|limited j53 t-31
strike|q74
string|o26
stripe|f-37
stripes|k44 t28|and k45 t28
strips|t56
stroke|t-29
strong|f35 q38
strongest|i-39
struggle|o34
struggling|o-32 t57|you o-33
stubborn|c73 m-26 t41
stuck|f58 l33 m-28 t-54
student|f-26 h25 l-37 q-28 t46|loan t37
students|c32 g-36 h28 n-68 o38 p45 q-33 t48|are l31|from p25|in t37|waiting f37 t65|who n-46 p26
studied|p25
studies|h75 r35|show h76
studio|q-37 r-33 t-54
study|f-39 h-32 j30 r29 s26 t60
stuff|c-28 f-34 r39 t29|and t51
stuffed|f28
stung|f25
stunning|k115
stupid|o28
style|k35 m31 q-27 t-36
sub|j31
subject|f-28 q-37 t-28
subluxations|g32
submission|t58
submissions|q40
submit|j-41 t79|to j-41|your t41
subs|e29 j27 q28 r-46 t-39
subscribe|d60|for g28
subscribers|s85
subscription||renews t35
subtitles|t-28
success|j-33 m97 n52 s-29 t-30|story m29
successful|j-28 t-45
successfully|n-26
such|t-31|a g25 m-26 t-27|as r25
sugar|t-25
sugarcane|c78 t50
suggest|r38
suggested|t-27
suggestion|c44 q-27 t52
suggestions|l105 t44
suit|l29 r-28
suitable|f-46 t43|for t58|online f-33
suitcase|f28
suite|g30 t56
suits||you t31
sulking|f27
sum|d32 f-25 q34 t-34
summary|f-31 r37 t-28
summer|a-27 d-33 f-39 i37 l41 p-38 t-31|apply t34
summit|k59 t-37
sums|f45 i34 r-29
sun|a30 g34 k25 m42
sunday|i-27 j28 q99 r-44 t-50|<number> q53
sundays|t-28
sunderly|n66 t29|<name> n66 t29
sunrise|n28 q-31|from q-31
sunscreen|q-29
sunset|f-27 k27 t-30|it f-31
sunshine|k29
super|j32
superb|c25 o32 t35
supercharge|g59|your g58
superheroes|m33
superintendent|b32 n31 t33
superintendents|a-25|since a-25
supermarket|f32 j46
superpower|m63
supervisor|q-44
supplier|b30 f-40 i51 l-30 r-47 t-36
suppliers|a-51 j25 t29|asked a-50
supply|f-31 q50
support|k-41 m53 n-43 q42 t29|<name> q26|for t58|the t46|tickets t32
supporters|f-27 g26 i27
supporting|j38 p29
supports|h28
supposed|c28 s28|to c28 s28
sure|a58 f34 o29 p32 r36 t44|<name> a76 p38 t37|about f37 r26|of f-26|to t36
surface|k29
surgeries|r29
surgery|f-40 q102
surprise|s163|you s121
surprised|r30 s61 t43|us r31 t46
surprisingly|t34
surveillance|t59
survey|a34 c-28 h-58 i-47 o-27 r-38|<number> t52|for t-38|is t28|of h-31
surveyor|t-30
surveys|f30
survive|t-30
survived|c-35|by c-31 f-35
survives|t31
survivors|t32
suspended|f-73 q82 t79|<name> f-34 q29|till t34
suspends|q48 t34
sustainability|c31 g42 m41 n25|is g30 m61 n34
sustainable|g38 k48 m-32 t-49
swap|f-32 i25 q49 r29 t-50|it f-28 q-26 t-29|the f58 t46
swapped|a40 f-39 i29 t-36
swaps|t68
swear|f46 s52
swearing|f42 q-68
sweep|f58
sweeping|c32 f37
sweet|d42 t47|or d34 t31
swift|m30 q-35 t-28
swim|l31 q49 t-32
swimmers|h37
swimming|q55|badge h-26
swims|f-26 q35
swimwear|t52
swipe|s77 t-57|to s58 t-27
switch|a41 j47 k-26 o-32 q-26 t-50|it i28 q-25|off j-36
switched|c26|off c37|our t39
switching|j54 t-30
sworn|o32 t49
symptoms|t43
sync|q46
synergies|g70|across g28 t-27
synergy|g62
syntax|t33
system|a-25 g48 h-27 i63 m30 s38|and s30|for a-27|is m38
systems|g43 r26
t|p36 t-26|<name> f-31 q-27
ta|c35 p151 t-50|for p62|to c41 p32
tab|t-40
tabby|f37
table|g-36 j28 m-60 o50 q-49|<number> f33|and f-49 p25|below t35|by q-28 t-27|for t28|with k-29 t30
tables|i52 t-36|left j-55|of t40
tablet|f-28
tablets|f-31 i30 t-29
tag|b-26 d229 e99 f-60 j-79 k-43 m-67 n-29 r-38 s-31 t-67|<number> e72|a d45 e-35 f-28|someone d-67|the d82|three d39 e42|your d68
tags|d39 e66 i36
tail|f-55 m44
tailored|g52|to g41
take|b46 c45 d30 f-90 g-45 h35 i-39 j26 n-26 o-44 q98 r101|<number> h30 j43 q52 t80|<somebody> f-39|a p46 r-27|all a29|from r30|home t-29|if d28|in c29|it i-27 o-36 r-44|most m-28 n29 t36|our s30|photos t65|the i33 m28 o42 q28|their t43|them f-28 l37|this b40|to t25|what t-46|your r31 t-32
takeaway|j39 k30
takeaways|g50 t-51
taken|a34 f-53 i58 o-29|by c32|down i25 j31 t55|off q44|out t-28
takes|a-28 d36 g27 i-47 j-34 p-32 r74|<number> h27 q31 r30 t51|a d29 r-47 t-30|about r46|five s28|over t46|the c-27 g31|them f-26|to d29|two j30 r32 t60|your r-39
taking|a-26 f25 k-25 n26 q83 r-34 t-50
talent|g41 m84 t-39
talk|f48 m-68 o65 q-44 s-37|about b26 m-28 t-34|at f29|has a-34|on a26|radio f-30 t27|to f-32 o70 r32 t37|we n32
talked|c49 o60 t29|about o34|to t55
talking|f-38 h31 i-49 j46 m39 s43|about i-43 j60 s29|to r32
talks|a26 f-74 i-33 q-60 t47|about s26|to r-32
tall|f30 t31
tally|t-26
tank|f40 i32
tanks|t49
tap|d97 f-93 h-30 i36 m-41 o-49 q-31 r75 s28 t-74|<name> s-33|<number> r25|for f-60|if d84 t-29|the j45|to s25
tape|f50 r35
taped|q34
tapped|t-30
tarball|t30|the t30
target|f-48 t-32|in f-42
tariff|f-30 r32 t44|is t32
tariffs|t36
tarmac|o28
tarp|a28 r-32
task|f39
tasks|a27|and a28
taste|k88 o-28 t-57|the k62 t-26
tasted|a61 f32 n30
tastes|f49 l28
tasting|t-28
tattoo|f-44
taught|a-35 c138 f-34 i-30 o-31 p61 q-26 r-38|<somebody> c-33|half c72|me f-59 m32 p47 s25 t42
tax|a-47 o-29 q-45 r33 t103|<name> t43|cut t44|cuts t32|holiday t28|on m-29 t27
taxi|o45 q52 t-37
taxpayers|h30 m41 t100|paid t63
tb|t57
tbh|t78
tea|b-30 c30 f104 i-43 k-29 p46 q-57 r-91 t-107|on p33|with c26
teach|c28 f-49 k30 m39 t-41|you k25 m27
teacher|f26 h30 l35 r-25|<name> t-25|that l28 t64
teachers|t40|and t36
team|c35 f-38 g30 h-44 i-29 j-62 m39 n94 o-31 q-52 r-37|<emoji> c74|<name> c35|about f-35|and f33 k34|at n-35 p-28|first a26 f-31 t52|for m59 p-35|from t37|has i36|in k-31|is b25 g43 k32 n-25 t-30|members t44|of m52 n25 p69|on p-31|this c-35 t42|who i27 p-30 t-27|will d43 k28
teams|b29 g36 h41 r-27|are t32
teapot|f29 t-37
tear|r43
tearoom|n-39|took n-37
tears|f-50 m38 s41
teatime|p28
tech|q-35
technical|g53
technically|f45 t48
technician|t-44
technology|k41 m-29 t-28
teenager|q-27 t28
teeth|f48 r36 t-26
telephone|o-26 t-31|town t32
tell|a-35 b-27 c-48 f37 g-35 h-32 j-52 k-54 l107 m-72 o60 p-69|<name> c-32 f66 l31 o58|a i30|any r-40|from f-55|me l45|the o32 r28 t31|us f-37 l96 r-33 t43|you c38 m-34 o-71 s61 t-36
tellers|r33
telling|i-35 m-53 o39 p32 q-36 s42 t-53|a f46 o-27|me f-30|us n31 t-53|you s58
tells|c27 k69 m32 q-31 t63|<somebody> t46|a k78|you i29 r35 t38
template|a47 r-38
templates|r-33
temple|q-35|on q-40
temporary|i54
ten|c-56 g-40 k-44 m-42 o-35 s-29 t-62|cosiest n-32|days i-25 r38|families a26 t52|miles p-35|minutes f-26 r91 t-60|of h33|until r-35|weeks q28|years f-46 n45
tenancy|c28
tenant|s31 t-26
tenants|b28 i50 t-28|in h-28
tend|t37|to t37
tennis|t33
tent|p34
tenth|f26 t28
tents|t31
term|f-28 g-32 h-29 i-29 q33 t-27|<number> t-39|and c25 t28
terminal|t33
terminals|f-36
terms|t-51
terrace|k33 q-25 t-33
terrible|f44
test|c-28 j30|in e29|is q-31|suite t25|that q42 t65|was f-28
tested|c37 q-33 r-40|<number> t55|it a27 c27 f-33 i29
testers|q40 t36|for t34
testified|p32 t53
testify|c45 t30
testing|c38 i27 o30 q49|<number> q31 t40
testnet|t105
tests|c-62|on c-52
text|a-55 c-26 f-42 i38 j-28 o47 q83 r26|<link> t41|<name> f30 o32 r-32 t-32|hope j28|is t44|on g34 q45 t35|or r28
texts|i45 r70 t42
than|a-38 d-31 g-54 l-32 m49|<number> a26 f-36 h39 i-25|<somebody> c-36 n31|a b90 k25 t-49|anyone f32 h32|ever j27 m28 t-33|from f38|guess t37|have q35|i c32 t-41|in p28 t31|it t41|its t29|last f40 h-26|on q25|our f-29 i26|ours c58|people t32|that f29|the f-45 l38 o38|this k31 t39|us n26|we f-39 i66 q43 t-28|you m28 r75
thank|b-27 g-55 j-49 k-47 l-47 m-52 o-35 p103 q28 r-31 s-51|<name> c30 p35 q57 t32|the l-28 p38|you j-31 k-40 m-72 r-29 s-38 t29
thanked|p50
thanks|c40 j35 n48 o-42 p101 r-34 t28|<mention> p-60 t-54|<name> p71 t-34|for p-45|i j44 t99|to c41 n46 p95 s28
that|b-63 h49 k27 l-27 p34 q-42 t-30|'s a29 b52 c-62 h31 i27 m-34 n26 o74 q-70 t26|<name> a27 k-26 n35 q-42 t-40|<number> h-30|<somebody> c-36|a f55|again m-26 t53|and c39|are t52|as c34|changed l28 s41 t58|changes k45 t39|could t45|date i34 q30|did r32 t48|do f27 j32|does i-44 k29 t52|every m25|everybody t28|first f37|fits a40|for f-31 i-41|gets t33|goes t38|good p28|got t-33|has n33|i i30 t42|in a-34 i37 o30|is a-38 e28 f46 i90 l61 m-59 o70 q-27 t-35|it a-31 c-41 t53|last a55 c33 k52|leadership t37|line f33|list a29|matter m30|matters f-34 j26|means i-27 o54 q36 t-30|no f56 r-30|nobody i-54 o-40 r28 t-27|number i40 o50 t27|on a47 f36 p34|one a34 i55 o-26 r59|others o35|our a49 c43 k27|puts k33 m27|rain p26|room m52 t42|says f-29 i-33 j30|should i40|sink h31 m27|sounds i30|stops r27|the a38 f-93 g37 j31 m-31 n-34 q55 r-28|there f51 o-25|they f-27 p-26|time j-25 q41|to a28|took f43 i51|was c39 i35 o44 t-43|way b41 o-33|we f45 g-27 i-37 j29 l-28 m42 t50|week s25|went i-100 r29|were r31 t31|will f65 j-42|with q-29 r45|works l33|would l26|writes l-42|wrong t-34|you a26 f-26 k-44 m50 r-37|your o46
the|b-79 d-69 e-34 f27 g-51 h-90 j-40 k-36 o-29 p37 s-38|<hashtag> g79 j33 p44 t81|<mention> p28 t34|<name> b47 c-35 d60 e-34 f-85 g73 h40 j55 k76 m56 n86 t97|<number> e-35 f-32 h-44 i65 j44 l33 q108 r-47 s25|a q56|account i-27 t-29|accounts t-28|acquisition t31|actual p31 r43 t41|adjuster t86|advert r-34 t42|afternoon i-35 r26|agency i-34|agenda t-31|air q37 r31|airline n60 q27|airport f-25 q-34|aisle t57|all g-25 k58 n41|answer a-35 f-31 s89 t37|answers s25|app i33 j-30 q-27 r32 t49|art k39 m-33 t-33|authors t53|autumn q44 t43|average h126|award c37 t-35|baby f46 t-25|back a-37 c53 i-56 l40 o38 t31|bag a33|bakery i-41|balance i-28|balcony a29|bank a-37 o42 q69|banks f-30|base f-28|basin i28|batch i-58 r30|bath a26 d27 r-29|baths q-62|beating b46 k43 m28|bed t-28|beds c-50|bell f29 q37|bench a30 f83|best a-26 c41 e-26 k-70 n-56|better a-26|big s25 t-56|bigger f-44 i29|bike f-43 i57 q25 t43|bill f-34 i-41 q-26 r42|bin a40|bird d29|birth o28|biscuits t25|bit f46 o33 r-29|blue a38 f-50 q-34|board f-25|boat a33 c-30|boiler f29 t-35|book f27|booking t29|books t-28|border f-26 t65|bottle f-31 i34 k49 l28 t64|bottom f-27 i42|box a62 t43|branch a29 p42|bridge f-51 t87|brown r-29|budget t47|bug i30 t-31|builders p29|building f41|bus i-29 o69 q-42|business n58|button i26|bypass f33|cable f33 q29|cake a37|calibration t32|call f-38 n25 q-49|campaign g30|can f41|capital g-25 h46|car f38 q-29|card r-31 t31|cards a29|cat f65 r27|cause i61 q-27 t-38|cbo s62 t25|ceiling j28|centre b44 p28|ceo f-32 t33|ceremony f59 q-28|certificate r31 t61|chain a27 j34 t66|chair o37|chairman f34 h30|chairs i28|changes q29 t82|chapel j-69 q46 r43 t-30|charity f26|charts m34 t41|chat n31|cheaper t28|chemist f-42|children j34 r-35 t-30|choir a30 s56|church t-37|class o30 q25 t27|clay f43|cleaners f-26|clinic i29|clock f-27 j45 n34 r25|club i25|clubhouse b26 f27|cnp t29|co a-26 r38|coach f36|coast i30 k29 t-54|coat a26|code f-27 t58|coffee j26|cold t-25|collar r29|colour r-28|comet j-25|coming g59|comments a42 d112 e38 i36 l-36 t-53|committee r-28 t-32|communities k30|community c40 t50|company c30 f-56 q41|compost c29 q32 r40|contract r-62 t-31|conversation t-47|corner a34 k33|corridor p-28|cost q27|couch t61|council f-41|count r-27|countdown j113|counter c-35 r33|country n30 s29 t29|county f-51 n84 o-27 p33|courage m42|courier q32|course r31 t82|court f-65|cover f39 i26 j26|crash t-27|credit c55|crew f28 t51|cricket l32|crisis o-33 t30|crust n29|csv t54|cupboard f60 t30|current f26|curtain m29|cutting t41|dark f42|data o27 t37|date f-46 q-44 r60|daughter t41|day h52 m27 o-27 p44 q59 r87 t72|deadline q33 r39|death t-40|debt h35|decision c-47 i44|deficit t54|dentist e33|deposit i28|depot f50 o-29|desk c-36 i35 o-31 q59 r-35 t-47|details m46|dial g26|difference h34 l-26 r-48 t-50|digging s30|dinner c31 j30|discussion t25|dishwasher r26|disk t54|disruption f-29 i63 t40|dock t30|docs a26 t-27|dog a35 c-27 f82|dogs t26|dollar h26|door f-52 j36 q-42 t-43|doors t55|doubters p-48|draft l31|draw e58|drawer r46|drawers f37 i-26|drawing r25|drawings a26|dream m26|driver a-31 o27 r38|drop j29 t87|dryer r33 t26|e i38 t40|earliest t39|edge f37|editor f-27|eleven f-32|email a-39 i33 l27 o-29 t-42|emergency r-53|employer t-37|end s106|endorsement f50|energy k28 m38 n29 t-26|engineer f-46 i-27 r-32|engineering t55|entire t31|evening t-27|evenings t41|evidence r30|exact h47 t-27|exam r47|experience t50|extra a26 m30 n26 t-29|eye r-31 t35|factory c31 f-32|fake t53|families t34|family b96 f-53 i-29 k-30 p44 t33|fare o41|fast t27|fee i-26|fence a28 j51 r-32|ferry a-43 f29|festival d25|few t31|field c30 f34 t39|figures r-32|file g26|final n28|finding r26 t43|finest k35|finish f-32 k29|fire a-42 f31 m28|fires t29|first a76 g-32 h31 i54 m28 r-41 t47|fish t-36|five i-29|fix t-39|flags q-33 t25|flat t-29|flood q-28 t-56|floor c64 f70 t95|flour r-28|flowers i27|font f31 r-39|food c32 r53|forecast f35 q25|forefront k32 n26|form a32 f-31 o36|forms f32|forum t61|fox f36|foyer t-34|free a29 e36|fridge c-34|friend f-37|fright o53|front a29 j29 o60 r28 t47|frost a-25|fuel p-67 t-30|full i-47 j-45 t-40|funeral i-28 q55|future f-27 g39 k62 m73 t-67|gallery t32|game q29|garden o-30 q25|gas r31|gate a-41 d28 f-41 j-39 o-33 q62|gentleman f35 p36|glove r28|goat a36 f90 i-28|good d37 f72 r-39 t27|government t25|grant r-25 t40|grass r70|green c-30 f-69 l25 p25 r59|grey t33|ground e30 f41 k35 q37 r40|group j-28 t36|guest e31|gull m-49|guy t42|half a29 t36|hall i-26 r-40 t-44|hallway t66|handle i35 t45|harbour n29 r-26|hard f57 h31 j35 t-29|hardest a25 t44|hashtag r-35|hearing i34 k27 t59|heart b84 t-53|heat i26|heating f41|hedge f47|heroes d30|heron f27 i-29|high i-30|hill d30 r-27|holidays j-32 t70|hospice f-27 q27 t-26|hospital q30|host n29|hostel r26|hot q30|hotel c28|hotline t39|hour q26 t-34|house e27 f-42 o29 q-31 t-25|hut r37|hymn f-35|ice o43 p43|ig t41|inconvenience f-27 t54|incredible k-40 m36 n31|industry n27|infrastructure t30|insurer a28|internet s27|interview o58 t67|invitation f42 t55|invoice t-29|islands r31|issue q25 t29|jar f-27|job f35 p-36 q41 r53|journey n-35|judge f31 p42|judges n30 p-66|jury f-25|kettle f58|key a35 i26 t-31|kids r36 t29|kind m39|kiosk i39 r32|kitchen f-75 q-43|knee c38 f-26 o35 t-27|lab k28|label a75 i-45|labels q-33|lad f45|ladder f57|lady f55|lamp f-40 q35|land s59 t40|landing t27|lane q43|large i36|last f52 i-30 k59 o54 r-34 t37|late c46 o38 t-35|latest k35|laughs p-27|laundry i29|lavender r32|law m33 t56|lead n-28|leader j-28|leaders n54|least j36|left f-34 i57 q29 r33|legs f-27|letter o37 r27|letterbox r29|letters o52|lib t30|library o33 q50|lid r40|life o30|lift f37 o47 q-30|light t57|lights f-28 r-26 t48|line f-37 i-36 r39|link i-25 s27 t46|list a-31 f-36 t50|little i28|live t37|lobbyists t64|logo t37|logs a25|long f55 r-26 t33|look q25|lost f39 i-66|lot f-37 j26 t-31|lower t-34|machine f-28 r35|magic k34 m52 n25|mailing t59|main q32 r34 t58|maker r45|man c39 f47 p34 t-46|manager i26 r37|manual t82|map f-27 l26 r40 t38|market q-100 t-31|master q-40|mate d37|math t57|medium j-28|meeting a42 t52|men m45 o30|mention p-26|menu c33 d-25 f-27 m33|message a55 e31|microphone o28|middle r-38|milk r35|mill a-29|minister f-49 t60|minute i-46 q32|model f-35 t27|modern g34 k69|moment k30 m29|money i28 l32 o26 r-26 t38|month e25 f-41 p53|monthly r-26|moon a-53 n29|moor d30|more d54|morning o-31 p38 t73|most a-36 g43 n-26|motherland m39|mountain m29|movement t-30|mum f-32|music p27|name p26 r37 s54 t-31|names c63|national t-35|nearest r54|neck r31|needle g-26 s28|neighbours a34 j27 t41|nest c26|network r31|new f31 i58 k-36 l72 m41 o-26 p55 t26|news q-32 t61|newsletter t26|next b27 e38 j82 l27 o-27 p-29 s-39|night a-33 r-38 t62|nights m29 o27|nine q31|north f-36 n33 q54 t-31|note f28 t-31|notes a39|notice r57|number f87 q-28 t40|numbers f-44 i-48 n31 t26|nursery o25|nurses t54|ocean t28|octopus f65|offer t33|office i30 o42 q-36 s26 t-37|old c-32 f-39 p-28 q32|oldest n-28 o29|one a-27 c38 f-48 j108 n-25 q33 r48 s50|ones i-54 n41 o-30|online t-43|only f26 i-26 n52 o80|opening t55|opportunity p-27|opposition s56|orange f27 o28|order f-28 g26 i-39|organisers p-29|original f-38 t33|other a-33 f31 i38 n-47 q-36 t52|outage a25 q-26 t69|outrage m59 t58|owner r-26|packing q33 t30|page c26 t-33|paint r-36|pan q27 t33|panel f-25|paper i32 r-43|papers q32|parcel a28 t49|parent r33|parish c-54 f-32 t-28|park c30|parking f30|party r-27|passing t34|passport t25|past k28 l34 m33 r-37|patch t30|pattern f-28|pavement j32 r28|pay n30 t46|pdf i26 r-27|pension t31|people o27 t116|perfect k78 t-36|person r-26|phone a-26 f-25 j35|phones c27 i46|photo f-50 p60|photos f-41 i25|picture a35 f36|pictures q28|pie c27 f33 h-37|pier n29|pipeline t49|place k34|plan f-106 i41 t39|plane a46 f28 t42|planet k-31 m-49|plans f-41|plant f40|plumber f47|police r31 t-47|politicians t82|pool t-26|portal f-39|post f72 r25 t-53|poster f49 i42|power b36 h28 m57 t-51|present c52 m30|press t65|prestigious n40|price j43|priciest r26 t30|print t40|printer f-27 t-31|prize c26 t42|problem f30 i40 j73 t37|product g26|programme i28 t-28|proof o27|pta p26|public q-27 t-56|pushchair f34|quay n38|question i27|questions f58|queue b-35 e28 f-40 r90|quiet d-25 l29|radiator t-27|radio c-39 f-28 t-29|rail a32|rain c35 f36 i55 j51 q-35 r-28|ramp f27 o52|range i28|reading a36|real r51 t44|reason b31 f-34 o-26 t50|receipt r-45 t29|recent b30 c29|recipe c28 f62 q35 r30 t31|record p29|recording r28|red d29 h27|refund t-38|region f-30 g43 m-26 n95 q-51 t-59|regulator t27|relevant b51|remainder f-32|rent h-29 o43|replies f-40|reply i32|repo t36|report f34 i46 p-97 q59|research t31|rest p32 q-29 s-26 t-60|result i28 n44|returns f-27|ridge f34 q26|right a-117 g32 q26 t-33|ring f27|river t-26|road c30 i37 k36|roads t91|roof t-37|roofer i-33|room m26 q-40 r-34|rota f49|row a30|rude f-26|rules t27|rumours a31 t35|run c26 j27 q31|safe f-28|salt q-35|same f-28 g-28 j35 k47 o36 p-29 q-36|scene f-35|scenes s29|scheduler t49|scheme q34|school c-35 i26 q25 t-30|schools t25|science t27|scientist c25|score e52|sea f28 q-48 t-48|seal f-31|season k32 t36|seat m-31 r34 t35|second l29 o35 p-25 q30|secret d36 e45 k-31|sector g32 k27 n61|seed o29 t54|serial q30|service o26 r-26 t-27|seven o43|shared t42|sheep q-44|sheet f-28 t-35|shelf i-27|shelter f32|sheriff f41 t49|shoes m29|shop f-26 l39 q-48 r-36|short i-29|shoutout p-42|show a27|side o57 r51|sign c32 f27 i63 r-27 t51|signs r31 t67|silence m27|silent j27|sink f31|sister f37|site a76 g25 i35 r-39|six a28 i-26|size l39 r29|sky t44|slide t26|slides i29|slip r-32|slow i30 o50 t26|small f-45|smart k32 t-25|smell t-35|smoke f53|snow o27|so t52|sofa j38|solution j42|sorting c27 f40|sound f-29|south f-28 r56|speed a41|spelling i31|spot t33|spotlight n25|spreadsheet o30|spring a27 c52 f41|staff f73 p56 t45|stairs f42|stall r-38|standard k32 n27|start r-30 t36|state t37|station c-26 r46 t-40|status t74|steam f33 p28|step r43|steps e30 o28 q-32 t-25|stop i40|store a-25 q30|story f-33 m-31|stress k40 r-27|studio f-31|sum a28 f-35 q29 t-25|summer l56|sun a32|survey c-32 t39|switch j65|system t39|table a37 t77|talk a-35 i38 t30|tap i34 t28|tariff t31|tarmac o28|tea c30 o-26|teacher l29 t56|teachers t31|team f-56 g28 p-37|templates r-31|ten n-33 p-37 r29|test a34 i-35 k28 q-37 r-30 t-33|text i30|thin i28|thing h26 i-28 o-25 r61|things f45|third c-48 g-32 j-56 n44 q-31 r-26 s43 t-39|three r-25 t50|ticket r39 t-36|till f31 o33 q-34 r-36|time j65 n46 o-28 p-39 q39 r-32|toad j-53|toilets f54|top a52 c31 i26 k-32 n-48 r37 t54|tornado f31 t41|towels i37|tragic s41|trains f60|tram c27|tree t42|trial t-27|trip i61|trolley f-38|trouble t-41|trust c26 i-26|truth n49|tweet t89|two t51|tyre a26|ultimate k48|unit f34|upper q43 t26|usual f30 r60 t-27|va r45 t60|valley h-29 n55 q33|van f47 i-30 l33 t-44|vehicle d32|version t30|very m53|vicar f53|view f-33|village f37 k-29|votes p30 t69|wait a-29 k29 m61 q-34 r-47|waiting t-38|waitlist h34 j37|wall f-56 r-26|warm r37 t28|wasps i-36|water a-27 f-32 h38 r-67 t33|way c46 i-31 k26 l-28 n33 r30 s43 t-36|weather f38|web r36|website i41|week a-26 c26 i-53 q-39|weekend d29 i-30 j34|weir q40|well a27 t30|west q35|wet f29|wheel s78 t37|white f-34|whole i-50 o-29 p37 r-49|wild k26|window f37 o54|winner q31|winning s29|winter q57|woman c25|word i35 o47 t-29|work m76 n28|works i29|world b33 j44 k-43 m92 n-29 s28|worst f30 o35|wrong i104 o-27 t-41|yard c-51 q26 t-41|year f-44 n-26 q-45 r26|yellow r-37|younger c-37 f-27|zip i44
theatre|f-32 q-29 t-60
theft|t33
their|a-36 c63 d-51 h55 i-30 k-42 m-48 p45 q-82 r-40|<name> q26|data j-29|first c28 p69 t35|hands t26|head r-27|name e26|names c59|old j57|own p44|thumbs t32|voices b71 f42|way t36
theirs|c41 f28 i-42 j28 o-29|on c-31 t33
them|a38 b-52 c52 d-39 g-54 h-25 k-26 m-32 n-36 q-36 r94 s-34|<name> c-32 f44|a f32 j-33 t-26|after i28|alone t47|and c48 m25 o-26 t-60|back f-58|be r43|coming r-42 t33|first f-26|for c68|if d-50|in m26 r32|is f34|now t72|off r-39 t53|on a33 f46 o52 r27|out q69 r80 t-36|round a44|should f-31 t48|the f-36|there f-33 k29 o25|this j53|to a-43 o29 r28 t29|up r-28|were f48|why i32 t30
theme|c26
themselves|a25 f-27 n60 r-44
then|c-39 f31 g-36 i-28 k-48 l-31 m-27 o-37 r56 s46 t-36|<name> q-57 r41 t-30|<somebody> c-32 n26|and f-37|do r31 t49|i c26 f-36 r-30 s50|it m29|one f-27 s26|the p41 r40 t35|there f-27 n62|they j31|went p-54 t28|you f35
theory|q-36 t-45|test q-26
there|b-34 d-103 e-39 g-52 h-29 j-47 l32 m-41 n-36 q-56|'s c-31 f-87 g-25 r29 s45 t26|<name> i29 t28|and i-30 r-30 t-32|are f83|early r-34|first f35|for f-29|has q-33|is c28 e-27 j-29|tell r-31|that r30|to c27 f48|too r73|was a-39 f33 t-38|were t32|when k42 m26|will a33 j-39 o-53 q55 t-66|you j44 o-26 t65
these|i-37 k-27 l36 m-39 o30 r-25|<number> r-56|are m43 o39
thesis|c46 f35 t46
they|a31 b-29 c46 d-58 e-37 h27 i-27 k-42 l-49 m38 q-46 s-47|'d a-49 o80 r37|all f29|also f-36 i34|are a50 d-28 g38 i52 j-32 n-36 p44 s29 t-67|ask m28|asked a-27 c-27 p27 t46|can i-38|chose f25 t29|come m25 t-45|could a35|create t29|deserve j30|did f-25|do a33 f-31 j-28 r-56|gave t33|go f-30 q38|got t34|have c47 f71 i-30 n-27 q-32 r29|just f33 t32|laughed t29|leave m43|like f-32 o52|look f42|may r31|need f-28 m82 q27 r-30|often t28|pick o43|said i-42 n36 t104|say a36 n-30|see k30|start a33|still f54 j27 r26 t47|stop f-29 t33|stopped r27|take j34 s27|told a-26 t53|want i31 t61|wanted h29|went a37 t26|were a-38 c38 f-38 q-37|will a-35 f-29 h41 i65 q37 r54 t-70|would a31
thin|c-26 f-28 q35 r52
thing|a-33 g-25 j-75 m36 n-55 q-38 r41 t-40|<number> h29|as m32 t35|but t-32|i f32 r75 t36|is r27|to o55 r25
things|a64 f-54 g-31 i-34 l-25 q29 s41 t-49|coming s37|in r-43|people a41|that t36|the j27
think|f36 j49 m-64 n52 o-36 p-27 r-27 s46 t-58|about f-25 h27 j41 o33|it f35|of f-46 j31|so n92 r26 t63|that t-32|the f38 l30 n26|they r-25|we i-39|you f30
thinking|d-31 h28 i-26 m-52 o28 q-39 t-30|about a25|it i-35
thinks|d25 i39 t-33|it f43 i27|they j26
thinner|a29 f-29 o-29
third|j-40 k-36 n36 q-58 s76 t44|journal t32|of f-26 i-27 r49|one f-31 s44|party g52|quarter t35|time f61 t33|year j-52 t-42
thirds|t-31
thirteen|c29 f39
thirty|c43 i-30 j43 p46 t-43|years p25
thirty-eight|a26
thirty-one|t-29
this|c38 d84 f-26 g-58 j60 k-51 l-32 o-29 p-27 r-77 s90|<emoji> p37 t34|<hashtag> t-35|<name> a27 h30 n-39 t33|a a-51|administration n28|afternoon i25 q42|also f-27 t39|and f65 j28 o31 t-36|award b41|before f32 i28|bill m46 t37|but j29|chamber t34|country m38 t38|economy d-29|evening g31 t47|for a27 d80 f77 n-28 t-59|government f-42 t31|hook l-72|in f-32 j26 t49|incredible s-26|is a-41 c-28 d-34 f-35 j-33 n31 o-32 p61 q-38 s-30|item f-26 q27 t37|letter a25|link j-36|lot t28|month f93 m-27 o64 q-34|morning a51 c-39 i40 n-42 o62 p-30 q48 r-25 s-31|on a-55 p-46|one a32 d-28 f-32 i88 j29 s59|page t-39|photo d29|post d97 e110 i-46 l27 q31 r-36 t-57|price j34|product t44|quarter t-39|recognition m-41|right t52|season f30|seat t37|shop p26|since n68 t45|space d-42 j-32 s91 t-84|spring c58 q26|summer i28 r45|term t25|time j-28 t-30|to g48|town h27|up t28|week a32 d-41 j-34 k-27 n-48 p37 q40 r54 s-32 t-48|weekend p-26 q30 t-50|whole t35|will d27 f26|winter l37|wrong i35|year c30 i-28 j35 p-32 q25 r-26 s-29|you l64
tho|t33
those|a25 c-44 f-32 m38 r26|around t30|for t28|of a-30 f-35 i25 l30|on f34 t33|who a35 j72 k47 o-33 p-41 r-50 t41
though|a29 f72 i-52 r47 t-71|i f30|we f46
thought|f-34 g59 t-69|i f-38|leadership g43|we a43 f32
thoughtfully|k35|curated k-27
thoughts|b30 m48 n44 q-26 t58|are b30 m39 q-25 t48
thousands|h101 s56|of h86
thread|s52 t30|<emoji> s33 t84|on t47
threat|m-28
threatening|t56
three|e31 g-43 h52 i25 j-34 k-44 m-30 s-46 t-68|a o31|branches q32|days t-35|friends d37 e72|generations q-28|hospitals q-32|hours p26|kids c29 j28|more t29|of a25 f53 r-49|people f29 h33 i28 r25|things a45 m34 r75 t76|times a-32 h41 i-42 t46|weeks i62 q27 r48|years h-31 i29 t-48
threw|c-29 i49
thrilled|b-26 f25 g-25|to b-26 n-27
thrive|g55 k25 m33 t-41|in g39 m45
thrives|m42|in g30
through|e31 f-45 g50 j-42 k87 m-64 o-68 p31 q91 s25 t-27|<name> f43 q116|<number> q43 t54|a g41 r-36|it a27|our f30|the j47 m-28 o-40 t46|to q27|two c25 t54|us o25|water j-26 t29|your k27
throw|l-37 q39 t65|away l-31|it r-28 t34|the t25
thrown|c30
throws|i29
thru|a47 i29 t45|it i28
thumb|f45 t-35
thumbs|t26
thurs|f-32 q35 t-34
thursday|q37|<number> i25 t-36
thursdays|f-35|<number> f-32
thx|p42 t34|to p35
tick|j82 o34 r-32|the o45 r-41 t44
ticket|a27 j-65 q67 r35 t-53|<number> t-36|in b27 f33|is t56|office t-27
tickets|c31 f-38 q-28 r29 t-67|are r30 t-36|for i25
ticking|j139 t26
ticks|a27 r-39
tide||gauge t29
tie|f28 q-27
tiers||to t39
tight|b33 i35 o65
til|f-48 q57 r31 t-40|<name> q26|<number> o26 t-31|friday q25
tile|f29
till|a-63 c-43 g-37 h-30 k-34 m-47 n-42 q162 r61 t-90|<name> c-35 f-40 o-38 q93 r-66|<number> f-26 q28 r77|it f46 r33 t-38|nine q32 r27|noon q-26 r43 t34|the e28 q61 r-31 s31 t50|then o28 r40|they f-29|you f31 l33
tills|q31|were q-29
time|a-90 c-35 e-26 g-43 j67 k37 m81 q-53 s-48|<number> t-39|<somebody> f27|after p26|and q-28 r41|by h54|for n32|i o47 t47|in f47|is j44 q-50|it i75|of n-32|since q-35|so f-48|speakers o27|that t39|the f-26|there f-31|this j26 t67|to m79 p-27 r53 t53|under c50 t43|was m31|we f-34 j-37|you j63
timed|a47 f33
timeless|k87 m50|elegance m36
timeline|j28
timer|j29
times|c32 f76 i-61 j-37 q-52 r73|<name> t-27|a f27|ahead m37|and f43|as a-33 f-48 r27|for g28 q-27|in a-31 i37 o28 r36 t90|out r41|than t47|this a32 f-28 r-28|we a-34
timetable|r56 t-54
timetables|f30
timing|i37
timpani|p27
tin|i-25 t-27
tiny|k-36 l28 s44
tip|f-65 k-36 l-27 o-28 q-61 r102|<number> q-27|for r31|from c49 r59|of t55
tipped|o36
tips|e31 k34 r-37 s45 t-37
tired|m-31 r26 t-26|of f-34
tiredness|r32
tireless|n61 p-45
tires|t35|and t35
tissue|f26 t27
tissues|f46
title|m27 p43
titles|q30
tmrw|q54 r36
to|c-52 f-47 g47 h-43 i-34 j-44 l-33 p-25 q-59 r-30|<link> l40 t-75|<mention> i52 o25 p78 t-43|<name> b-26 h-28 k-58 n-48 o-41 p144 q46 s-31|<number> c-34 f-63 h30 i39 j-27 m43 q95 r76 s-33|<somebody> f37 i-28|a c-53 g-28 i47 k-30 l-42 n-47 p-28|about r61 t30|accelerate k29|add h35|all a-25 i54 p-70 q28 r-38 t64|an g-28 m27|and n41|announce t-32|answer r63 t31|any r55 t53|anybody o60|anyone c29 f40 i27 t-29|apply i25 r64 t29|ask a25 f-36 o27 q-38 r-91 t-43|attend t-29|avoid j76 t-43|back d30|be a42 c56 e59 f54 g-56 i35 j-44 m33 o32 s70 t-25|beat f48 t31|bed f63 t-36|book r46 t40|both f31|bother f27 t44|bowls p-54|brag n60|build t64|buy f-37 t75|call a46 f-27|cancel f-35 t-34|change m32 n26 r42|check f-30 r37 t51|circumstances g32|clear t33|climb f29|close f-28|come f-50 p42 r-38|complain f-46 h29 t48|confirm f-27 g-28 q28|constituents n39|continue t29|cover n33|credit t51|cut s28|d f48 l32|deliver g26 n50 t-31|delivering b60 g37 k25|discuss o26|do i52 r-39 t27|download t-59|drive g43 o33|drop a32|each t-26|eat t-32|end g52 k40 n-28 t48|enter j37|every o74 t91|everyone a28 p-60 q-32|excellence g-29|explain l33 o39|feel m-30 o26|file r26 t26|fill r-42 t-35|find f39 i-35 s110 t-60|five d32|fix t27|follow e-35|four f27|get f-29 i-52 r46|getting l29|give c26|go j30 k-29 q-44 r63 t89|hand r-27 t58|happen s26|have a-41 c-31 f-57 g-28 i53 n59|hear a26 f-61 l79 m46 o-75 r-30|help d57 f-42 m29 o50 p26 t48|higher r29 t35|hold t-27|hospital t-32|i t-27|inform g39 n-33|inspire d26 m32|it a-26 o27 r31 t-28|join b33 g40 p36|keep a42|know a60 b31 c-25 f81 l39 q47 r-37 s108 t-65|landfill i29|last t34|launch h57|learn b41 j26|leave f-34 p34 t-27|let r46|life k31|lift f53|like f30|listen a29 s26|local t26|lock j44 t28|look c-30 r65|lose l-29 p36|make q30 t30|market g37|me i37 l35 n55 r-33|meet a42 f34 q34|miss j106 t-26|move f-31|my p-54 t86|next d25|nine n32|noon q36|one a25 q31 s40 t57|open f37 o33|our c-38 d-26 f-32 h-40 p-31 s-32|partner n-27 t-44|pass a-36 f25 r28|pay o-32 r35|phone r-33|pick t31|pin t26|play a29 k27|post t-28|pretend t41|print t-42|protect t39|prove o33|put c29|reach f27 t-37|read c41 p39 r36 s34|recommend f-28|redefine k37 n41|reflect b30|register q43 t33|reopen j27|report k28 r35 t38|residents t28|respond f29 t28|ring a62 i30 o-35 q-35|room t27|save g28 s-29|say a46 f33 g-25 i31 n35 p57 q-29 t-29|see k-30 o53 p-31 q-33 s82 t71|self i26|sell f-30|send q30 t30|set h31|settle k27 t-25|share c-26 f-39 n41 s39 t-54|shine m37|show d56 f-62 t-35|sign t-30|sit f76|six f27|sixty r35|sleep f49|someone f-26|spare o25|speak t29|spend j34 o32 t-40|start c27 j-30|status t-34|stay f-28 m-47 r32|stop a-36 c28 j28 q-34|strike t39|submit j-41 t32|sunset f-31|support t-44|swap r35|take p-38|talk b40 f49|tell i29 n27|ten q-27|thank p45 t-45|that a27|the a35 j-29 m35 o73 p58|them f-42 i-29|think i53|this j26|those t78|travel t64|try t55|two t-45|unforeseen g28 q-32|unlock s75|unprecedented q-26|unveil b-26 m-31 t-36|us b127 f-62 i-26 l26 t-43|use t-71|view t36|wait i35|wake m49|walk a33 i25|watch r29|welcome f-39 n-30 t-58|whoever a25 f31 j31 p92|win t67|work f-29 m29 t51|write r-73|you a-30 d58 o25 q69 r-30|your e72 f32 h28 k43 m-36 q35 r-54|yours t41|yourself j-26
toad|j-53|on j-53
toast|a42 f53 t-49|and f-63
toaster|f25
today|a48 c-32 e-56 h-49 j32 k-105 l-64 q113|'s g34 t65|<link> t-26|<name> q35 t-32|<number> g35|<somebody> c45 n26|a c-33 o28|after q-43|and a29 q40 t-33|asking a-38|because j52 m30|by c-27 f25|for q-33|from q50|i q35 r35|in p78 t68|is j-31 n-27 q-39|it g30 t-40|on r44|so q-37|suspended f-34 q29|that t72|the t65|to i28 q60|tomorrow m62|we n46|will h39|with t77
toddler|m41 r-29
toddlers|f53
toe|l27
together|a-46 b-48 f-90 g43 i-37 k-43 m99 n-48 p-26|in m-36|we b-38 m33 t-47
toilet|q40 r49
toilets|f58 t-45
tokens|r40 t94
told|c-63 f-46 j-26 m-59 p-45 t-28|<somebody> f-84 i45|a i30|and q26|me a-31 f-79 i-36|the f37 i-67 t33|them i38|to a-31 f38 m-43|us a146 c-59 i-43 r-52|you f31 o-25 t-36
toll|q-39|from q-35
tomasz|c29
tomatoes|r89
tomorrow|f-32 g-27 i34 j73 k52 n-28 o-38 q155 r-40|'s g26 k27 m30 t39|<name> a28 f46 q34 t33|<number> q29|and f-36 m42 t25|at r73 t90|with i47
tone|o31
tonight|d-31 g-29 j64 m-57 o43 p-36 q212 r55|'s n-29 q39|<number> q48 t-53|and c26 i37 q36 r80 t-27|i t26|tomorrow t40|we j48
tonnes|t-57
too|a27 d-38 e-28 f-27 g-37 i76 j44 l-28 n-68 o26 p-59 q-63 r-26 t-73|<link> t51|and c30|early r26|fast t42|good c26 i-30|late f-28 j94 r-36 t-39|long f-28 i109|many f68 i29 t45|much f67 t101|short f25 m37|small m58
took|a-35 c71 f101 g-32 h89 i26 k-30 p35 q-56 r-70|<name> c119 t-25|<number> h37 q-33|<somebody> a30 p30|eleven f-32|four f29|gold n-36|home n27|it c26 t-29|nine f45 t28|office h71 n39 t51|out o29|the a-26 p26 r33|two f60 t59|us i44 o-30
tool|f29 l-28 t87|that l-42
tools|q-38 t35
tooth|f73
top|a30 f-29 h42 k-43 n-29 r96 s75|<number> h39 s44|and a-27|answer a56|of a-41 i45 r52|right r31|you r49
topic|t64
tops|n36
torch|o-26 p36 t-49|and c27
torches|h30
torn|r30
tornado|f31 t41
tortoise|c-35|in c-31
total|k87 o44|peace k69 t36
totals|r34|are r34
tote|k35
touch|t40|your t32
touches|t25
touchpoint|g77 k-43
tough|i27 t33|loss t42
tougher|t30|than t27
toughest|t76
tour|c-26 f-42
tours||and c28 t32
tova|t28|to t28
tow|a41 f63 t53
toward|o31 t51|danger o36 t42
towards|f-45 g40|a i26 m-25
towel|r49 t-31
towels|f65 i27
town|f-63 i-39 m-41 n31 t79|'s c26 p26|hall q31 t142
towns|r27
toxic|t27
toy|f42
toys|n29
trace|f33
traces|a37 r58|of a37 r52
track|r-27
tracker|f32 t60
tracking|d28 r-25
tractor|f43 p27|and p26
tractors|c45 f40 p29 t46
trade|g-27 m34 q50 r25
trading|g45 t76
tradition|n30
traffic|t-48
tragic|s40
trail|d29
trailblazing|n44
trailer|f27 q-32 s26 t-37
trailing|a26 q27
train|c52 q28|was i-39
trained|i25 k-27 l-69 n31|<number> i29|knee l-69
trainee|f42 r27 t-33
trainees|t-27
trainers|f-40 n49 r34 t-40
training|a-28 m-36 q42 t-28|and i29|materials t42
trains|q88|<name> f-31 q26 t-32|on q30
tram|f-30 t29|and q25 t36|stop t30
transaction|l30 t80
transcripts|r81 t48
transfers|r32
transform|k77 s37 t-26|your k27 s30
transformation|g72 n35 t-57
transformational|g38 t-27
transformative|g36
transit|t48
transition|k31
translated|f43 r56
transparency|q-34 t27
transport|t28
trash|t34|two t35
travel|j-32 t-37|grants t28
traveling|t56|this t34
tray|t-37
trays|k31
treasure|p71 t33
treasurer|f67 r-34 t-59
treasury|t77
treat|j-48 m112 r36|it r35|yourself j-33 m75
treating|f28
treatment|c66 f-30 q-27 r29
treats|t37|and t26
tree|m39 q53 r-26
trees|n25 q26
triage|g26 i35 t-28
trial|f-34 h-26 q41 r-30 t30|<number> t40|ends q68|of g29
trialled|a29
tribe||of g25
trick|s53
tried|f96 k27 q-60|it a45|the t26|to i-30|turning r26
trifle|f-26
trillion|t51
trio|r-26|at r-26
trip|i58 o44
tripped|i27
triumph|n61|<name> n37
trolley|a30 c29 o-29
trouble|o32 p27 q91|with r46 t49
truck|c45 f35 j30 r25 t70|<name> f49|and j33
true|f-33 i31 k28|<name> m-27
truly|b-29 f30 g36 j52 k56 t-56
trust|f-31 h43 k80 p-54|the k26 n26|us m-27 s29
trusted|h71 k72 n60 p-29|by h58 k37
trustees|t-48
trusts|t49
truth|g34 m36 n43 s31 t27
try|c50 o-42 q33 r53|<name> c38 r-36 t-35|and j31|it o-30 q26 t55|though f-29 t42|to f-25 r44
trying|i33 p-69|the p-64|to l30
tub|j25 t-27
tubs|j28
tuck|t33
tuesday|q56 t-32
tuesdays|t-28
tumble|t45|dry t77
tune|c41 r-58|in o27 t32
tuned|s75
turn|a-35 c-48 g-26 k28 m-31 r63 t-34|it r25|on r28|the t30|their n30|them r-38 t57|up q37
turnaround|k28 s35
turned|n-31 q-87 r-50|down q-27|out o-25|them a32
turning|a-26 c-34 r59|the c-61 r36 t42
turnkey|g26
turnout|m41|at m26
turnover|t28|is t36
turns|a55 f39 q-28 t37|<number> t36|out a60 i40 t51
tutor|f-26
tutorial|t61
tutorials|t31
tutors|n30
tv|t53|to t28
tweet|f35 j-32 t140|<hashtag> j-32
twelve|a-28 f54 i-28 q-68 t-89|weeks q-27|years f44
twenty|a54 r43|minutes a29 r44|years t43
twenty-six|f35|years f30
twice|f72 i79 j54 o-53 s-26 t-54|a a29 f31|and f44 i28 q-26|as f-35 h30 i53|on i40
twins|l25 s28
two|b-56 d-36 e34 g-44 h-34 j-25 k-92 l-27 m-97 n-25 p53 q-34 s-73 t-49|<name> c-30|a t57|and a29 i-31 r-30|carriages q-38|clients n29 t32|commands t33|days a38 f-72 i-26 m31 o27 q34|decades g26|for t33|from t28|full t36|have f29|hours f31|hundred p34|in o42|is t36|lads f32|lines r26|man t28|men a30 f35|minute j27|minutes c25 t65|months t-26|more a29 q39|new a38 q33|of f38 i27 p-45 r39 t-44|on f29|or j-30|people a-38 j-27 o-39 t48|seats a28 r37|sets f33 i30 p84 t39|streets c36|suppliers a-50|talks t28|tennis t26|things r30|tills q-29|tires t35|volunteers t36|we f-39 i50 t31|weeks q35 t67|who o41|year r-29|years c-52 o27 q-28 r58 t-29
type|d34 r30
typed|a52 t-48
typical|q27
typing|c52 t38
typo|c26 t74
tyres|t-50
u|f26 q-27
ugly|f61 t-27
uk|t-42
ukulele|f32 q44
ultimate|k34
umbrella|f40
umbrellas|f47
unanimously|t39
unavailable|t42
unbeatable|k34
unchanged|f-28 q37
uncle|f50
under|f-59 h-31 k-53 o-53 r48 s-36|<name> a99 r33|<number> a-26 c-28 h-31 r37|<somebody> r34|a l33|an j29|budget c43 t32|control q27|half r-64|it r41 t26|legal t44|oath t70|the c32 f33 i-30 r34
underneath|t-32
understand|b67 f-43 i-28 m-25 p-26|how b42|your b45
understanding|m42 t-56
understood|l65 t27
undo|o27 q-25
undone|t65
unemployment|h65 t59
unfair|i43
unfinished|r32
unforeseen|g28 q-32|circumstances q-32
unforgettable|c-25 g-32 k158 t-51
unfortunately|t30
unicode|f-26|slugs f-26
uniform|o31
union|t34
unique|g34 k88
unit|f33|<number> o28
units|a31 t-27
university|t-25
unkind|p50 t44
unless|c27 r-34 t34|you c31 o31 r-33
unlike|b48 n27
unlimited|k57 t-26
unlock|f-28 g113 i-29 j-34 k133 n-28 s32|the k51|your k89 m38 s71
unlocked|q36 t33
unlocking|g97 n-33 t-51
unmissable|k77
unopened|o52
unpaid|p28 q-41 t-48
unparalleled|k54
unpopular|q-35 t-32|opinion q-35 t-30
unprecedented|g27 m30 n38 q-26|demand q-26
unread|i29 r29
unreal|m50
unrivalled|k86 n34
unstoppable|j30 n26
unsubscribe|r42 t109|any t67
until|a-30 f-32 g-39 j34 k-36 l-34 n-40 o-55 q199 r61|<name> i32 q-32 r40 t47|<number> a-35 i38 j-45 q60 r37|<somebody> r27|a i29 r-26|about q31 t-29|it i32|midnight f25|nine o-25|noon f-48|one q-131|our t32|ten a26|the c-30 i-46 j28 q48 r-32 t-64|then q38 r36 t-48|they f-26 j-27 t-26|we i-45 t26|you q61 t89
unused|t28
unveil|b-26 m-31 t-39|a g-30|our g32
unwavering|g39 k60 n30|commitment g-28 k59 n33
unworn|t26|and t26
up|b-44 f-41 g-56 k-56 l-61 n-41 p29 q30 s-35 t-31|<link> r44 t-28|<name> i26 q31 t30|<number> h-27 t46|<somebody> f30 t-25|a q-29 r-32 t-43|after i28 o28|and f-42 i-44 q-31 r-29|anyway m27 o26|as d-27|at a-48 c39 f32 i-36 k-29 p28 q-39 r-46 t-34|before i46|by c31 i-31 j51 r-32 t-57|concept t32|do r-48|fast j45|for i-28|from h-43 n34 r51 t34|front t-26|here a40|i f-28|in a-29 c-27 f-42 i26 n-26 o-43 q64|incl t30|is r-35|it r-30|now a35 f-31 r58|of b25 p41|on f39 p27|one r30|some t57|the c57 i29 t-51|then r29|there r29|to e51 g-48 h104 k40 m32 n-26 q80 s54|today r-42|we r-33|with c-44 i-26 m-27 t43|your q-27 t113
update|i81 j-28|<name> f29|<number> a28 i27|at i-42 t74|from q-54|here i70|we q-29 t27
updated|t91|our t64
updates|a-27 g-30 t-34|at t37
upgrade|j37 k81 t48|to k48 t-57
upgraded|c28 j55 t59
upgrades|g60 t48
upgrading|t51|to t51
upheld|i26
uplift|t-27
upload|n31 q49 r49
uploaded||this t27
upon|f-26
upper|f-28 q31|road t31
ups|j28 t-46
upside|f31 i36|down f31 i36
upstairs|q31 t-51|at q-35
uptake|r46 t48
urban|n51|mobility n51
urge|f-28|my f-27
urgent|j38 r61 t-63
us|a36 b39 c48 e74 f26 g-57 h-36 i36 j-29 k-109 m-40 n48 o-27 q-53 r-49 t-50|<emoji> n26|<name> c36 t38|<number> e53|<somebody> c26 f43|a e25 p46 t43|about j28 p34 t72|again t41|all j28 m92 t-32|and f-27 m25 o95 p35|are j26|as k37 n27|at p-25 q57|before a29|below d-33 l-45|by q48|do f-37|for k29 r-42 t-56|from g26|had i36|how r-32|if a43 l46 r-32 t-27|in d33 i31 l-42 t-51|it n39 q-31 t28|just s41|know a-68 t41|last r27|later d-26|less t49|like d-31|most t46|no s31 t71|not a-37 i59 t38|on a27 f-56 j26 r31 t38|one t27|say l31|six i28|so e25 f-27 i32|straight p44 t-28|take t46|talk g36 m-32 t-65|than l25|that f-31 n27 q29|the a81 c29 i-26 k28 o35 r-50 t28|their e25|they c28|three f-27|to c32 d-27 f46 h37 j-25 l27 q-27 r43 t-42|tomorrow r74 t68|too o53|two f34 t35|we r27|what l85 o-41|when l-37|where t-35|which l71|who t47|why j30 m27|will i38|you m-47|your d27 m28 o-45|yours r-26
usb|q-32 r59
use|f-69 h43 i-33 j-44 l38 m-42 n-40 o-37 p-30 q69 r153 t30|<name> q35 t37|<number> t53|a l30 o27 q-30 r34|by t-39|cookies t54|for l27|it f-33 h26 r-51|of q38 t42|the c-33 q94 r63 t-27|them t46|to r-41|your r34
used|f-27 n36 o51|<number> r26|a o34|it t28|the i28|to n29 o48 t-35
useful|l26 t-53
user|a39 t50
users|b29 f-37 g83 t67|are t26
uses|t58|<name> t68|<number> t30
using|c-48 d37 h36 q89 t38|<name> h44|it q32|theirs c-31 t37
usual|o-27 q97 r61 t-69
usually|f-41 i-47 q26 r111|a r43|do r-29
utc|q116 t53|this t45
v|r44
v1|q27 t54
v2|f28 m29 q51 t82|<number> f30 q30 t86
v5|r29 t85
va|i26 n39 t117|clinic i26
vacancies|i25
vacancy|q-46 t-77|<name> t-27
vaccination|q58
vaccines|m26
vacuum|t39
valid|r59 t32|on r30
validated|t37
validator|t27
valley|a28 h-29 n54 q59 t-28
valuable|g38
value|g81 k33 n-37 t-61|for g27
valued|b58 t-37
values|c-28
valve|q32 r-37 t-42
van|c-31 l71 o-29 p28 q48 t-87|and t37|in f29|on f-35
vanish|j45
vans|t-26
variable|t32
variant|t45
variation|g25
vary|r26 t28
vat|i42 r66 t-44
vegan|f-51 i52 t-35
vehicle|d27 t-38
vehicles|q26 t-32
venue|k28
verdict|f27
verge|q26 t-26
verified|g49 h26 n28 t35|buyer t36
verse|c30
version|f-40 g-27 h-25 l42 o-30 r44|<number> r-25|of t26
versions||in t28
very|a-34 b33 c46 f99 g-50 k-27 o27 p39 r-39 s37 t-26|first t33|good c27 f56 t-37|happy c30 f-49 t47|long f66|loud f49|own n33|patient c29 f43 m26 p37|small f30 m-57 r-32 t40|welcome f39 o30
vet|o42
veteran|t46
veterans|t96
vetoed|q58 t55
vetoes|q-27
via|f-29 q35 s64|<mention> s64|<name> q40 t-40
vibes|k29 m34
vibrant|g33 k76 n-33 t-27
vicar|f71 t-42
video|a28 i32 k-27 q-26 r-26|and t32|soon f-28
videos|a30
view|f-28 i29 t71
viewed|f-50 j45
viewer|r29 t29
viewing|f-33 t-37
viewings|j26
views|b27 t-39
village|l35 r-30|hall q-28 t-30
villages|i36 t48
vinegar|f34
vip|b41
visa|g26
visibility|t-28
vision|c-44 f-35 m-33 n61 t-118
visionary|k35 m-28 t-31
visit|c-35 k-40 p-28 t-35|for r30|our s33|the f35|to t50
visited|c36 f-74|the c41 f-76
visiting|q37|on r28
visitor|t-47
visitors|t-54
visits|f-28 h27 q-35 t-86
vital|g27
vitamin|h32 r28
vlr|t35
voice|b90 c28 g29 k38 n-26 t-79|matters b60
voicemail|f54 o-26 t76
voices|b62 f41 k39
volume|f26 m25
volunteer|q-28 t-52
volunteers|c94 g-25 m43 p64 q-53 t39|are k34|at r58 t26|copy r-26|who t36
vote|a50 e33 f-36 h-29 i-35 j-52 k-33 n-29 q70 t106|and d30|does m-26 t40|for q-30|in d-40|no m30|totals r34
voted|a90 n80 q82 r-54 t80|<name> n35 t-32|<number> q33|against a67 t47|by p30|for f-129 t42|no f55 t27|the n38|to f37 h34
voter|t52
voters|t27|in t30
votes|h29 j-29 p27 q39 r40 t161|and t25|this h49 j-27
voting|f57 n87 t105|for f37 t35|is q-36|yes n66 q29
votre|r56
voucher|e31 i29 t40
vouchers||at t33
vp|f58 t46|<name> f58 t46
vs|g67
vulnerable|g26 m35
w|c65 r64 t115|<name> r25|c t-29
wage|q41
wages|a60 h78 t87|are a26 h87 t38
wait|a-48 g-26 j65 o29 q57 s32 t-47|<number> j-32|another j27|at q-63 r-31|for j-28 r37 s46 t34|is j44 k28 m84 q32|on o29|times a29 q-36|to n38|until j40 r-50
waited|i102 j36 o49 p52 q-38 t65|a j33|for f-28|longer f32 t31
waiting|a-54 c-30 i31 j88 k44 l-31 o80 p-85 q34 r-45 s42|<number> o39|by s29|for d-47 j83 k53 m41 s36|list j26 q37 t-63|on i27 t71|room f36 q-27|since o51 t49|times t-27
waitlist|h66 j33 t-28
waive|j42 o27 r47
waived|r27
waiver|r41 t37
wake|m34 r30 t-26|up m40
wakes|t-33
waking||up d-25
walk|f-68 g-38 j72 l28 m-57 n-42 q84 r66 s-26 t-58|a c25|by j41|for r39 t25|in d28 r36|ins q36|on q-29|to a32|you i26
walked|c27 d28 f34 j-25 n-31 p30 q-29|it a28
walkers|t-33
walking|f41 i-31 q36 r-47 t-45
wall|b39 f-44 h32 r42|and t45|at r-30|in f26 p26|of r25 t38
wallet|t104|in t42
walls|r47
want|c33 d-56 e25 f-38 i-49 k-30 n-35 p-49 s53|an r33|for j27|it c35 r-36 t43|me t26|the e36|them t44|to a-37 j33 l-31 m36 o31 r-106|you f-30 s95|your r-26 t-35
wanted|a62 c-68 f67 m-30 q-31 r-53 t-89|<name> q-41 t-59|the a44 f25|to a89 o38 p39 t31
wants|f-28 j40 r27|it a26 j27|to j30
war|f41
ward|a43 i-33 p45 r-31 t-36|<number> t-41|breakdown t46|walk t36
warden|q37 t-33
wardens|r-65|it r-47
warehouse|a-25 q36 t-41
warm|g37 k-40 l26 o-31 s-26 t-36
warmest||congratulations t29
warming|t34|center r26
warn|f32 j28 r27|you j32|your f29
warned|f39 j52
warning|a-38 q56
warranty|g29
wars|t33
was|b-47 d-76 e-42 f28 g-57 h-68 i121 j-52 k-73 l54 m-30 q-82 r-109 s-52|<name> c71 f37 i-89 q-31 t-52|<number> a59 f-38 i-45 j-26 o36 q55|a c-46 f41 k36 p-30 q-31 r-26|about a38 n46 t28|actually r28|an c28 i35|asking i28 t28|at t37|awarded c-53|awful o-35|broken o30 t32|crying f37|declined t28|done c28|down i-32 q43 t-28|electric m28 n28|fine t43|for f34|found f40|from f45|full t52|had m31|here m-26|honored f-27|in f44 s26 t-30|it j29 l82|just t-26|kind f-30|labelled q-32|laid o-35|last f-49|late i-42 t97|lost t-52|made m29|making i-28|me f87 i43 t45|my t-69|never p47 t50|no a38|not c-32 f-47 t40|off m49 q29|on a-35 c-31 f37 i47 n29|one a30 r-29|our c-35 n26 t-28|ours i65 t43|pleased f-31|put i27 t41|right f36 i80 t33|sat f-44|set i36 q-34|something l32|steep i-33|the f-31 l35 o28 r-38 t-37|there t37|third t50|this l65 t51|to f33|told i-36 m-46|too a26 f-32 o-31 t-30|two q-41|us i78|used a27|worth t43|wrong i67 r-32 t-36|you f-37 p39|your l-51 q29
wash|a34 q36 t30|at i26 r26|cold t63|it a26 r-53
washed|f40 i25 t-39|rind i28
washer|f-31
washes|t49
washing|f30 r33 t-41
washington|m50 t63|should t26
wasps|f62 i-37 q46|had i-36
waste|c-34 h38 m32 n39 q-29
wasted|j42 o29
wastewater|t52
watch|d-43 i26 k-33 m86 q-26 s79 t62|<name> t45|it t30|on t62|the o28 t-30|this d-36 j-31 s77 t-83
watched|c33 f47
watching|c26 j115 q-32 t26|the t80
water|c-32 g-26 h35 i-45 o-35 q76 r147 t29|'s q27|<number> q-51 t31|and f61 r-28|at o39|company t-35|for q32|heater c-31 t37|in r46|is f-31 i-30 q50 r37|main t50|on r32
wave|f27|at c27 r31
wax|l31 q-31 r66 t-28
way|b33 d-27 i-32 j48 k80 l70 q42 r-53 s38|<name> n28|<number> o45 t29|again s37|and j35 r-29 t-38|home r-34 t-27|i c28 s33|in c36|into t40|it t39|to k45 n-37 o73|we k-27 s29|you k50
ways|g47 t48
we|a31 b94 c-62 d-110 e-29 h-133 i81 j-78 k-25 n64 o-29 q-80 r-111 s-60 t-41|'d b-35 i40 l29 m-30|all m52 s28|also a-31 i36 l-28|answer t51|apologise f32 m80 t-35|are a-36 b-34 f37 h-51 l41 o-37 q34 r-39|asked a-47 c67 f-37 l-26|believe b39 d29 n-26 t-26|broke i28|build m28 t-34|built i38 n28 t-36|call r33|called i26|can b-32 f33 i-60 j33 k-36 l31 o-32 q107 s114|cannot s32|celebrate k-31 m61 n-29 t-28|checked a25 f-47 i-37|close j-31|closed i35 q46|could a-75 f-35 j-30 k-45 l30 p35 r43|count q-27|counted a28 f35 t48|deleted t-32|deliver n33|did j39 m-27 s-27|do b35 f46 j-26 k71 l48 o34 r-65 s-34 t-47|email t41|embark b29|empower g31|expect g33 i-28 q26|fix k77|fixed n56 s27|found a28 i-30 r38|gave f-29 o40 t-28|get a66 b40 f-36|go t-32|got a50 i62 m-35 t35|had a35 c48 i83 o-47 q31 t-72|have b26 j30 m-47 o-27 q51 r-29 s-26|hear b79 k-26 m-64|heard a63 i-27 p30|hit t-30|honestly i40 j28|honor t32|just d31|keep l31 r46|kept t33|know c-34 d30 f44 m-32 n-27 o101 q34 t29|learn q33|leave t41|left f60|like f72|look g26 r29 t40|looked i-39 o26|lost f-52 i63 t-33|love b-26 t39|made f-30 i-38 t63|make b-41 j26 k52 m33|may a41 l29 m35|meet c-64|missed l40|moved n46 q-46 t61|must t69|need j27 m33 t51|never r68 t-37|noticed p27 t59|now t31|only c56 f34 j46 t42|open f29 k28|opened t-30|ought i49|owe c44 p68|own c25 f-26 q27|paid t-36|passed a30 f45 t25|pay f-36 i-28 o29 t-45|promised a27 q-49|publish t43|published t-30|put a53 b81 f-32 i-41 q-29|raised t-31|ran i28|rang a29|read h-28 o43 t-34|recommend t46|remember m-27 o46 t41|ride i-33|run r39|said a-63 f-39 i74 n-26 q31|sat s45|saw i-48 n28|say b29 r26|see b114 k-32 m-50 o28 t-63|sell i36 m45|send f-26 t27|sent i37 t38|serve g35|set g33 n30|shall t-30|ship l25|shipped i28|should i65|show t64|shut q33|simply g27 t54|smashed n28|sold i80|sorted i-30|spent n33|stand b51 n38 t43|start f29 r28 t40|started n-25|still f72 i-29|support t30|take b99 k-31|talked t33|tell c-28|tested i34 q-40|think l31 n60 t29|told a-27 i27 s27 t-28|took t-41|tried i41 q-38|turned i35 t39|understand b46|use t66|value b46|wanted i26|welcome t64|were a35 i-40 o-26 t-27|will a-48 b-37 c-39 e35 k-33 n-56 o57 t85|wish t25|won n52|would b34 i-44 t25|write t27
weak|j29 t80|on t78
wealth|k35 m33|of k36
wear|g78 k-33 m107|a t29|capes m35|red t38|something t-27
wearing||the t30
wears|q25
web|q26 r45 t-39
webcast|q25
webchat|q44 t-28
webinar|g47 t-37|<name> g30|on t51
website|f-44 i56 t-27|for j30
wed|t51
wedding|a-31 c-51 d-26 f70 j34 r-48 t-95|at c-32|was a-43
weddings|a27 f28 k63 l-26
wednesday|f-28
weds|q48
week|a48 b-50 c-30 d-80 f-36 g-67 h-29 k-51 l-32 m-46 n-28 o43 q48 r-25 t-27|'s f-41 p27 q-35 t55|<name> t-28|<number> i30 q39 r-31|a f29 q-27|after t-31|and a47 e27 i59 r-59 t70|another m46 t35|are t91|because f-26 q26|for t32|from t33|i f-30 t-26|in f25 o46|no r-25 t27|of a29 f-30 t-36|old t44|one f-30 o30 q29|only j61|or r-30|our r30|that a38 r68|the i27 t33|there i27|three i26|to f-36 h44 t33|we a26 f37 t38|with q-29|without r31|you i30 m30
weekday|o44 t-44
weekdays|t-50|<number> t-30
weekend|b-28 c-37 d27 f40 i-36 j29 l-26 q69 s-27|<emoji> q33 t50|at t-33|only j43|plans f51 l-48 t33|the k31
weekends|f-28 p38 t-63|in j27
weekly|a53 f26 q52 r-30 t43|and i29|pay t49
weeks|a-63 f-42 i50 j-36 k-27 m-27 n-33 q108 r-50|ago p29|ahead g25|and h25 r34|at p26 q35|behind i29|in q-30|of l25 o35|on o39 q-30|still t27|the r-28|to q29 t38
weigh|f29 o28 r-39|the r-25
weighed|q-26
weight|o-27 q-28 r27 t32
weights|i25
weir|q40 r29
welcome|b39 c48 d-29 f84 j-41 l43 m-53 n28 p-45 q-53 s-25|<name> c53|and a26|to b71 c59 o-30 t28
welcomed|t26
welcoming|m31
well|g-40 k-47 m-39 n30 p99 q-46 r-26|and f26|done p129|formed t29|it t57
wellies|f52 m41 t-48
wellness|t-29
wells|t41
wen|t27
wendell|f-27 t40|<name> f-27 t40
went|a31 c29 g-27 i45 k-56 m-44 n-29 p-35 r-33 t-37|and a64 c48 t-26|down f-26 q41|for t51|from h29 q-54 r33 t27|home f47|in q-59 t37|into a27|off i28|out f-31 i34 p28|quiet a32 s26|there f-26 i38|through q31|to c27 f38 i42 p-47 t-27|up q38|wrong f26 i-62
wept|t91
were|b-49 d-30 i106 j-30 k-49 m-34 n-42 o45 q-88 r-54|<number> f31 i-30 m43 q-27 t86|all i30 p28 t50|asked a38|doing i-27|down i37|in f39 i45|late f68 t64|made t89|not j67 n26 t-49|off i27|on j26|one p27|right a124 c-25 t-27|shut q-32|sleeping n27|the f31|told q40 t31|two i53
west|r-28 t-34
wet|f92 h-29 n-25 q-65 r30 t-54|<name> l-26|road r26 t30
whale|f44
what|a-38 c-42 e-40 f-42 h-68 i-42 l77 n36 q-103 s92|'s d80 g41 i-28 j30 l57 t51|<name> c-27 p33 t32|<number> o30|<somebody> f-50 o-33 t26|a a-48 d-31 n112 p77 r-45 t39|an n32 t50|are j67 k60 l-55 s-26 t46|came f-31|comes i-31|did l83 r27 t-46|do l82 t28|does d50 j30 l-53 t-29|else l39|happened f-33 i39 r-36 t57|happens p62 t42|has i25|have i-83 l36|help q33|i i-38 n-35 t48|if d-67 l-70|is d25 j50 l-57 s74 t90|it d48 g30 l-40 s30 t53|keeps f58|made l39|makes n31|might s-33|nobody s29|one s44|our s26 t-49|people f30 t-26|should d-29 l28 t-32|that p30|the h-35 n-28 o34 s70|they f76 r25|this l-43|time r35|to i40 j28 t-31|was f-45 i-32 t-31|we a-32 b50 i56 k-31 m-45 n-62|will j-40 s-33|worked a27|would f-34 l-26|you b33 i-59 k-37 l44 m38 p-40 q-28 r68 s-51 t46|your r38
whatever|a-36 q45 r60 t-75|the m31 q-25 t-25|they q34|you f26
wheat|r35 t46
wheel|s76 t40
wheelchair|c85
wheelchairs|i29|and f-26
wheels|j25 q-29|down q-27
when|a-41 c-50 f-87 h-50 i34 m85 o-28 p35 q-32 s-36|<name> o47 q-28 r28 t-34|<somebody> c-26 f-30 g35|a i26|did b29 j47|everyone o27|i m-31 t-42|it k25 o-28 r-36 t69|nobody m36 n26|the i-42 j55 l41 n29 r-81 t-36|they j-27 q-45 t-52|we b-27 f-26 i-30 n-57 o-30 q42 r25|workers t39|you d-26 e-29 f-36 i-29 j-83 o32 p-27 r42|your a41 b26 f39 q-27
whenever|t41|you t70
where|d26 f-51 g-30 j-98 k69 l61 n-30 o-38 p-32 q-49|'s m136 t69|<name> f36 k36|<somebody> f-35|every k47|everyone a25|is a27 t38|it a-35 f-58 i47 o25 r27|the f44 n-27 q-30|to f-32 s27 t-27|we i29|you r42 t-59
wherever|k34 t26|you k38 t33
whether|a71 f-59 j-30 k34 l33 o-45|<name> t34|<somebody> r30|it f-36|the i34|we t31|you b37 k37 o-37 r-40
which|b-26 d85 f60 h-48 i-30 j-41 k-82 l119 m-73 n-57 p-28 q-68 r-49 s-28 t-46|<name> i25|<number> n26 t28|are d46 j34|day d-34|does t41|has a-26|i s28|is a-39 i40 r-76|means i29|of t-45|one d84|pension l-31|reference t30|shade d31 t80|side j68 t-31|size l-48 t36|the f43|they f-27|to f30|was i33 t-30|we a52 t-27|would l48|you f-30 q-42
whichever|r-43|way t38
while|f-27 i-42 k-52 m-45 o-39 t-49|a f26 t35|i t46|it q26|others n71 t-30|the f-30 q43 r27 t-29|they f-44 i-41|you j-29
white|k-27 l29 r43 t-89
whiteboard|r52
whitepaper|s26
whites|r32
who|a-48 c118 d96 g-32 i-97 k-29 l47 o41 p100 q-171 r-68 s-44 t-26|'d i55 t-44|'s d107 j-30 l-55 n67 p-32 t-34|also t-33|always d26|applied p32 t38|are c-28 d36 t32|asked a46 o-33 p-43 t-31|bought t32|brings c-42|came c35 p44|can f53 j33 t-35|carried c36|contributed t59|could c25|defended c35 f30 t51|did p-44|do p30|does l-27 o-26 t-42|donated p-31|drove t-29|else d37|emailed q-28|finds j-27|found t-29|gave f27 o25 p44|got f-44 i30 t-32|had a-28|has f-26 i-27 j30 k64 l27 r-26|have f-40 i-38|held p28|helped p-70|is a57 t32|kept r26 t31|know f-27 n27|knows l29|let c32|lifted p-54|lost o34|missed j40 t60|needs f-27 t-36|never f-30 h30 p-26|ran f-28 p-30|refuse k74|reported t47|run f-25|runs f27|sat c-31 i32|says a29 c34 p-34|sell l-34|sent c-36 p37 t-30|shared f33|smashed n-39|started c44|stayed p37|stood c25|taught c-35|tells i26 t37|they t38|thrives g27 m38|to t25|told p41|took c-29 t-55|trained c-36|want f-34|wanted c-30 i27|wants d31 f29 p-27 t-26|was c-61 d-78 f29 l34|we b50 f-28 m62 t45|went t30|were i-39|will j57 o52 t35|won c30 n-29 s85 t49|work t58|would d-39 t-25|wrote a36 c-29|you o-27
whoever|b-29 c25 f101 i-38 o26 p190 t-81|is o48|left f48|mended p52|you f-42 k38 p56
whole|b-35 c33 f27 g37 i-84 k26 m-55 p56 t42|<name> t38|delegation t57|of j27 t-28|thing t26
whom||are t28
whose|a-25 c44 f51 l28 t-40
why|a68 f-61 h61 i-46 j94 k50 l-50 p-35 q-79 r-40 s92|<emoji> s41 t66|<link> s52 t63|<number> h34 s59|<somebody> p-36 t28|are h29 s38|did t38|i t-26|is t47|it a43 c44 r-30 t29|not j-33 m41|settle k97|so n36|the a86 f44 q-30|they r31|we a31 f-49 i-44 j-32 s-35 t-42|would j28 t40|your t28
wi|q27
wide|b37|feet t26|open j27
width|r49
wife|f30 t35|<name> c49 t45
wifi|t-37
wildfire|t28
will|b-53 c-74 d-26 j44 l-130 n-83 p-102 q107 r-34 s82 t-42|<name> f-32|add f40|always j26 m27 n29 t26|answer a-26 q-26 t-30|arrange t40|ask i28 o77|assume j28 q-27|be a31 e-46 g31 h-59 i-26 m-35 r-36 t57|benefit h38|break q27 s43|bring q36|call t-35|change t31|chase f25|check a29|close q-42 t32|come f-40 o-32 q-34 r35|cover i-25|cut a30|dm e54 h31 s37 t-29|do c29 f35 i30|drive q-28|drop j-26 o28|ever h28 j57 k64 o-40 t60|explain r-32|feel k33|find o34 q-50|fit o34|fly j26 q26|follow m28 t58|get a42 d41 k-27 q50 r-47 s-28|give t45|go f31 j43|have f-28 g39 i-25 s37|hear f42 i49 t76|help q-29 r42 t38|keep e-47 f27 o41 q-44|last f-30 m26|lead j26|look t-39|lose j53 r31 t42|love k35|make a65 p28|meet o28|message t-27|miss m33 t44|need t-38|never f-35 j-28 s54 t49|not a-31 c-32 j66 k-29 m-36 o67 p53 q-51|order q-27 t28|pair o27|pay f-50 i55 t-67|phone a27|pick q32|play f31 q34|post i29 o-34 q46 t-41|publish t-27|pull i-33|raise a39|read f-26 j35|refund i32 r53 t26|reply f-37|resume t-31|ring f-33 q69 t-30|say f79 o-39 r43 s-29 t-39|send d-28 e66 f-40|share e-30|shock s68|sit t50|slide d26 e26|sort o42|start t39|stay a26 m27 q37|stop r25 t42|surprise s27|swap f32|take k28|talk t39|tell r46 s-33|thank t-32|try r-42 t-32|vote m30 t57|wait f39 j-27 q33 r-47 t34|walk q43 r29|want f-26|wonder h27|work f48|write a-26 q26 r32|you j73 l-32 m41 s-41 t-50
willing|n26|to n26
win|e53 f41 k-29 m67 t35|<number> q38|a d32 e73 t-37
wind|f-39 q87 t-77
window|a-35 f84 l29 n-28 o39 q43 t-62|closes q-39|for c-35 f31|is i32
windowsill|f26 o30
winds|g-28 r30 t39
windscreen|a31 c30
wine|a29 k34 m28 t27
wing||at t40
wings|f27
winner|a28 c43 f64 n-37 p33 t33|was f54 t49|will q32 t53
winners|g39 t49
winning|f47 k39 n91 p26 t-27|<name> k28|the p31
wins|c30 d37 n28
winter|a-29 f-39 g-38 h70 j-32 l43 m39 o-29 t-30|appeal q-55|coats q27|is m27
winters|t-33
wipe|r42 t36
wipes|a33 t32
wish|j36 l49|people l44 t34|you j43
wishes|p-26|to t37
wishing|t68|all t46
wishlist|e31 m27 t28
with|e-44 f-34 g30 i-38 j-37 k47 n-51 q-71 s-54 t-37|<mention> t65|<name> f103 g-35 k-42 p-36 q26 r-43 t30|<number> c30 d41 f40|<somebody> a89 f-55 q45 t-28|a a32 c34 f52 k-59 m-46 p-31 q-32 r-33 s61|all m44 t-39|an l-37|any e31|anyone t39|being f37 m32|both p29|cake o-30|code e-26 j-25|confidence g29|dates i38|four c39|great g25|it r26 t-33|its j27|key b37|less j30|love k54 r27|me d31 t50|most f31|my i40|no f-34 t43|one a-34 f34 r35|or l27|other t63|our g34 k70 m39 p27 s-29 t-38|passion k55|people f-27 m-35|photo f-30 t26|purpose n30|some r26|somebody o25|someone f-45 r53|something o-25|sparse t34|that j65|the i50 j-44 n-49 o39 r32 t28|their t33|them i-47 r43 t64|this g31 t101|three j27|two c54 f-41|us d29 i-42 n-30 r-50|what t-32|you a30 b47 f-70 j-37 o97 r60|your b-28 m-27 o30|zero h33
withdrawn|t-37
withheld|t34
within|a-29 g52 l27 t-60|<number> g48 j-26 q27 t105|the f-42 g28 q26 t-52
without|j50 k-36 m49 n-83 o-52 p51 q26 s-44 t-35|<name> c31|a q34 t31|asking t-27|being f29|delay f-37|it h27|me f34 t33|notice r27 t30|our b-25 n-37|raising t42|the r32|you b52 j46 m25 t-47
witness|t48
woke|f27
woman|c52 h44 i31 q-29 t39|'s t28|in i44|who f29
women|c27 f-40 i35 o36 q-45 t58|in h47 o27 t43|make i31|say o26|up h-26|who m45
won|a30 c49 n80 s76
wonder|k27 l26
wondered||which t30
wonderful|p-47 t-43
wondering|a52 o30
wonky|o28 t-29
wooden|f31 t-26
wool|f60 t46
word|c-37 d68 e-26 h37 i40 j-37 o26 q41 t-68|and m30|for t26
wording|r-31
words|a57 k38 m-42 n25 o-29 p37 q-45 t-50|below r-26
work|a-53 b-28 c87 d-91 e-34 k-47 l52 m58 o41 q77|<name> t-44|ahead m36 t42|and c-32 p27|by c41|dies f25|for f-34 l32 m26 r-29|here t59|in t-29|on f-27 i42 n-43|out r30|should d28|the c30|this p27|with f27 j25 t33
worked|p47 t-68|out t32|through p50 t31
worker|a-25 l-26
workers|c34 m57 o111 q50 r26 t126|at o91
workflow|t79
workflows|t37
workforce|i31|and i31
working|a-38 f-47 i50 n-43 q79 s26 t28|and g27|as t28|days q30|families m45|from f28 t31|hard j28 t-30|on a-26 i90 q36 t39
works|f-54 g37 m-26 o-53 q44 r78 t-58|before t37|on q45 t-42
workshop|c27 f27 j25
worktop|r28
world|a-31 f-51 g-40 k98 m57 n34 o-38 q-51 r-27 s26 t-27|'s n43 t42|<name> q-25|class g-32 k56 m-40 t-36|of k56|where m26
worldwide|t34
worn|i26 t-40
worried|a36 f27 i-28 o28|about o-25 t-27
worries|t-30
worry|o45 t-26
worrying|t-25
worse|c-32 f56 l28 o34 q-32 t-40|than f-41
worst|f46 o28 q-51
worth|f-40 h-36 j60 m59 o-43 t-37|<number> j35 t-62|a r62 t38|it k26|more j44
would|a-43 d-49 g-55 k-59 l84 o-48 q-71 r-80|be c-33 d-54 f43 i25 l53 r27 t-34|change t33|have r28|help a32 l29|it d26|like a36 b33 p38 r-42 t-80|love i44 t-26|mean t35|never s30|not c40 f87 i-43 j46 m-29 o-32 p68 q-27|pay f27|rather f-31 r-64 t29|see f-46|sooner t28|you t-52
wrap|q35
wrapped|g34 n-29 t44|in t41
wrappers|i29
wrapping|t71
wreath|q42 r26
wreaths|t33
wren|f41
wrist|f33 t-34
write|a-36 c-28 f-53 g-29 i-30 j-42 k-36 l44 n-28 q-51 r89|a o32|down r45|in r-32|it f51 l36 r-32|on r-27|the c25 t50|to l29 o-34|up i45 t-30|you t33
writer|o29
writers|s30
writes|l-27 q40|your l-42
writing|a65 c35 f87 i-57 o-68|and r27|this f27|to a34
written|c53 m30 p-44 t37|and i33|in a28|to a-37 t-36
wrong|a-56 b-29 c-54 d26 h78 i196 k-29 n-27 o-69 q-81 t-72|<emoji> d25 s33|about i27 m41 r29 t27|and s25 t33|answers d42 t26|at a28 i26|date q-29|for t-28|in i57 q-27 t-51|on i75 t30|shoe i-30|thing i25|write i-29
wrote|a125 c64 l26 n-25 r-28|<somebody> a35 c-28|back t85|in a56 t-40|it a-35 c33|that a53 f-37|the c39 t31|to a77 c27 f-45 i-34 t27
x|p-25 r48
x2|h30 q-31|processor h30
xl|t-34
y'all|f34
yard|c-51 q30 t-34|and r26|gate f-34 q26|this c-31
year|a-34 b-45 f25 h62 i-26 l-27 m-26 n49 p-26 q-109 s-31|'s f-39 n-27 o-44 r-45 t30|<number> a32 h-37 t-92|a f41|ago g50 h78 t43|and f76 h-35 i-34 t-31|before r-31|end t-26|for i50|i f-71|is f-30|new k37|of s28 t-28|old c31 q-26 t41|olds f52|on n31 r31|one f26|running n49 t-35|since f-34 t58|so o31|the f-27|they a57|to t-35|was i37|we f40
yearly|h31 t-26
years|a-59 b34 c43 f50 h47 j-30 k32 l-29 n66 q-76 t31|ago i-47 n-26 t32|and b27 c72 f81 m25 n27 p29 q-34 t35|as t31|i f-44|in p-30|it i28|late c-31 t36|of c36 k-27 t40|on c53 q-52|running f-29|since t25|to h71 k43|we i26
yeast|i37
yellow|c-32 f42 m-41 t-49|with r-39
yes|a89 c-29 d49 f59 g-28 j-39 m-44 o-55 r75 s-32 t-27|<name> f-33 r25|and d30|even f85 t38|i i28 t28|if f-54|it i26 t55|on q29 t51|or r-51|that i-28|the q28 r26|they p29|to c27 k25 r35|we a43 f61|you f-44 r-37
yesterday|g-49 i105 m26 p43 r-54 t-55|'s a38 i47|a f-72|i n26|the f27 t39|to g-26 t37|we a31 t32|with a-27|you t27
yet|a-47 c-34 f-38 i208 n-27 o-37 p-35 q-26 r-34 t47|<emoji> i80 t82|and f27|to m31
yoga|t-36
you|b60 c-66 e-26 f-32 g-66 h-51 i-41 j53 m26 n-70 o42 p37 q-63 t-35|'d a-37 c-39 f35 i-66 o-59 r-48 t-45|<emoji> d-32 k26 m64 n40 s-41 t93|<link> t47|<mention> c36|<name> f54 p118 q-35|<number> t59|<somebody> f-63 o-35 q30|a e-34 f-45 g34 o40 q25 r34 t29|about f-35 l27 q30 t-42|actually l43 r32|add l-110 m26|afford j52|agree d79|all l49 t101|already i48 t50|also a26|and a-30 j-38 o-25 r-42 t41|answer k27 l30 m48|are a35 b34 f-35 g30 i34 k32 l-50 o33 p66 q-53|ask a76|asked b42 o31|at a30 f34 j37 t-26|back j29 k32 l-31|be j35 t-44|been l33|before j-40 t48|being b36|believe d39|better m80 t28|book r39|both t-30|bought a-26 q30|bring f-25|building j-38|buy h27|by r-30 t36|came o60|can c38 f-28 h-47 i-34 k62 l-53 n30 q-81 s-45|cancel t43|care d28|check t27|choose j40 t40|clean t50|come o-39 t-34|could d40 e28 f-47 h32 j54 l-78 m42 n30|deserve b-26 j-34 k93 m91 o-28 r-26|dial t41|did a-41 l30 o38 p31 r-34 t-68|dm a37 t42|do b-27 d-28 e35 f-27 g31 i-26 m41 n43 p-39 s-44 t65|down p27|drive q28|eat a25 f36|email t34|even g28|ever t30|every b32|feel b44 m30|fill r37|filled a30|finally s39|find f-34 o-28 r-33|first l31|for j-31 m68 r-47 t-53|free d-33|gave a-32|get f42 j-44 k-26 o-43 q45 r27 t62|go a53 d33 o55 r-62 t80|going j53|got i48 l-28 o88 q31 r33 t38|guess d45|guys t-26|had i30|have f-32 i26 j-25 r42 s72|hear m-29|here t-40|i f28 i29|if f-30|in b-30 d42 j47 o67|into o28|is h29|it a38 f-25 o35|join g-29|just f33|knew l-43|know b-27 h36 l-57 m57 o-90 q-28 r-31 s35|last i26 l-30|leave r33|left t63|let t44|like d-58 t-74|live g32 j58|look j50|lose j49|lot o-31|love k27|made t41|make m-29 o32 r26|may o47|miss j-34|missed f28 n64|more s27|move t75|moved j-39|must r31|need c54 d-48 j-44 l-35 m-32 q-41 r40 t-42|never j35|next j-27|no a28|now d-29 q32|off o94 t-31|on a46 b-36 f41 h34 l30 o-27 r-53|one j68|or t29|order t36|ordered d28|our s31|out j-34|owe f28 r51|own o-38 r-93 t-29|paid f40|pay r-33|posted e-44|probably t39|put m26 r-40|qualify r29 t30|rang f30 r-31|rather l68|read t-27|ready j-37 k35 m30 t-29|really d-26 j35 r-32 t-28|rely r37 t37|remember d35|ring r46|run k30 l-31|said a52 f39|sat f27 o34|saw t38|say f-39 l-26 r-72|see f32 j-39 q55 r-46 s29 t-39|send a44|sent a30|should f-28|sign r-43|sit r-29|smell f29|snooze j65|so q-30|spent t59|spoke p32|spot t-39|stand d29 j31|still j40 l34|straight f38|tag e31|tell f-43 o32|thank p-98 t71|that t63|the a-33 e61 f31 h76 i-81 n26 p28 r-65 t42|there m38 t39|think d63 f-60 i-54 q26 s68 t33|this f26 h-25 o-30 r42 s43 t-40|thought j32|throw l-31|thru i28|tick o28 t29|to a-41 b-53 c-41 m-35 o-30 p-45 q34 r70 s53 t34|today d31 t-35|told a54 t-37|tomorrow a37|truly j44|tune r-55|until r25 t77|up o38 r-27|use r40|voted f26|wait j53 o-30|waited i37 o33|waiting j116 k68 m26|walk d27 j39|walked d29|want a-42 f40 j29 r51 s-54 t-71|wanted f-25|we b33 i32|wear r28|went i49 p25|were a100 c-40 i34 j42 n43 o72 r-86|what a-28 s47|when t26|where c46|whether r-43|which r43|who c-33 l27|will a-26 d-30 e-28 f105 k61 o-38 r-30 s67|win a30|wish l54 t30|work l50|would j42 t-33|wrote a31|your e37 f29 s26
young|t93
younger|c-39 f-42 h27
youngest|c26 f101
your|b34 c-79 d40 f-48 h-25 i-38 j35 k33 n-122 p-52 q-49 s-29|<name> a39 d68 j-39 n27 r-39|<number> h40 i41 m37 q-55|account i38 t-26|address t80|alarms j59 t32|appointment o26|average t-28|back b56 t-32|bank r36|basket t78|behalf r-28|best d31|bestie j39 t44|bill t-79|birthday n29|board t75|body j33|boss r27 s38 t35|breath r-42|call c29|camera r27|car r29|card q39 r26 t81|cart q31 t89|child j28 t-41|collaborator t30|comfort k44 m26|community b-29 t28|company j25 l30|competitors j38 m-29|contract f-32|credit t27|crossing l-58|dad o33|date q26 r29|dates t43|desk f31|dog m-35|door g26|dreams q-34|e e31 j32|email q27 t81|excuse d-83 j119 l-26|experience e-41|eyes t-29|families m30|family b-35 j39 l27|favourite d82 t43|feedback b99|feet b31|first j-33 l44 r-33 t79|free e27 q68 t32|friends j26|frustration b50|future m30|garden k49|gas j33|gift h27|goals m34|gp r30|hair b29|hand f51|hands f29 t-26|head f39|health b28|heart j35 s51|home r-37 t-63|homework r-30|inbox a28|kids t-32|landlord r69|leadership m40|letter a32 i32|library t65|life d28 h41 j-44 m26|little m-34|local t-30|loved d35|mates r-39|mind f34 t38|minutes l-42|money o-29 r62|morning h28 k33|mortgage s25|mum f43 l49 o27 r-33 t-35|nails m27|name f45 r-27 t42|nan t53|nearest t33|network d57 t-52|new k30 r-32 t-42|next e28 j-45 l-64 q-26 t47|number q52|order e-30 t80|other r-34|own f-36 j-29 l32 m47 r25 t-30|parcel q31|paying m-29|people t56|perfect t-26|pharmacist r35 t28|phone q-31 t52|pin t26|place i52|plan t57|pocket m31|postcode a33 r62|prayers o30|questions d-53 f-27 p30|reference t30|rep q41|resume r97 t60|safety b35|say t-29|school t-27|security t36|shopping t48|side r-45 t-33|sign m-29|size j42|spot t33|story e52 k-26 t-31|street h28 j-27 r26|subscription t35|talk t73|team g30 j-27 l32|ticket c28 t-31|time b27 m31|town m-33|traveling t34|trial j26|truck j33|trust m26 n27 p-36|unique k27|voice b58 g26 m51|vote e28 m-28|way m26 r-35|weekend l-46|work r35|worst t-32
yours|a-44 e27 f-47 g-34 j54 m-53 n34 o-26 q-26 s-44 t-31|before j29 t38|for e29 k74|has r43 t-28|if e31 t45|in i29|is q32 r-36|now j33|says t41|the n60|to l38|today j35 t-30|was o32
yourself|g-25 i-26 j119 k62 m93 n-34 o-41 q-56 s-41|and k27 r-31|are m48 t31|before t33|if j44|takes t26|what j56 r-50|why j73 r-37|you j-26 m63 t-25
youth|t-43
yr|t73
yrs|c37 f30
yusuf|f46
zero|f-47 g36 j26 k39 m-49 n69 q-36|<name> t36|deps f-26|waste n49
zip|a28 i49 r28 t-27
zips|c31 s27
zone|q37
zoo|q30 t50`;
