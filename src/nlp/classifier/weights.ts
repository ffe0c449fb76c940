// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|b-57 g-34 k-62 l80 m-74 n-54 p-39 r-26 s-44 t-77|ask t34|asked c-31 f-31|be c-25 l45 q26|been c50 f-28|change t27|do i-29 s25 t45|have f44 i-27 o-39 p56 t72|honestly t26|like m-26 q-27|need f26 r32 t43|only f32|prefer c32 q29|put f29 t37|rather a-27 f50 i-41|say f37 t34|sooner q61|take d32|want l31 o28
's|d-35 e-69 f33 g-37 h-46 p-41 q54 t-66|<hashtag> m-88|<name> a-30 c-86 f-40 k39 o-55 r86 s73|<number> j75 m-26|<somebody> l29 o41|a c-47 f-46 j-37 m85 n50 o59 p28 q32 r-49|about b-34 f-48 i-34 m91 r27 s-27 t37|agenda t102|all f-25 i-37 r62|already j37 o34 t58|always j26 n-33 o39|an l41 t-40|and c31 q-27|asked f38|at i-43 t36|award n-28|back q81|because r-32|beef q-34|been i44 m-44|being f-46 i30 o-26 t41|best k53|big f31|booked i45|brother t30|budget t35|build i26|built m30|cake f41 t69|cheaper t33|cheese c48 q-27|claim t26|coming q28|crew c37 t38|dad c36|dark m-31|dead t51|desk t75|done f47 h30 t50|doubled t59|down q-36|dry q47|due n27|easier a30 r-27|easy m-26|email i28 q29 t-31|ever k29|fault f48 o40|fine o59 r-41|first r-34 t-30|fixed c61|flat f26|for f34 m36|free o40 t40|full q62|funeral q25|going c33 r-26|gone f-34 j77 m-28 q-47|good f-28 n53 r36|got c60 f-36 g32 i-29 o43 t77|group c40|had t-29|happening t45|happy n31 t36|hard o27|have f-39 r29|heard f57|hearing t28|help t47|here m36 s32 t-37|holding f32|home g35 m40 t-30|how a33 m28 n42 s-46|idea a33 c64|in a38 b61 c-26 l-29 m-78 r-31 s49 t-135|issue t43|it f-31 i-42 t120|just q28|left r-31|less i40|letter r52 s27 t59|list q30|lonely s-40|looking f-30 o41|lovely c33|me i46 t-26|mended q37|missing f30|more o50 t49|most n46|mostly f40|moved a25 q30|mum f62|name t38|never o29|new n29 s-34|no i31 m28 r-32 t-51|not f35 k56 o77 s55|note t31|nothing m26 q66|now c-29 f48 r-31 t39|off q80 r-41 t-43|office t44|official t54|ok f-27 m26|on i95 p-26 r-52|one i36|only s27|open a44|our i28 o26 t-42|out o26|over h39 j28 t48|paid t58|pep f-57|photo i27|possible g72 k30 t-35|post f-33 i61|rate j34|ready d53 f28|report i-40|return t63|right a80 f-51 i94 t41|ruling t45|safe q36|sandwich f-47 q25|second t27|shut q47|sitting j29 t30|slow i46|small i-29|so m30 t52|sold q26|something s26|son c27|soup r39|special n27|still f71 t-63|stopping l-32|stuck q31|supply e26 t36|talk a27 p31|talking j43|team q26|that f-27 o34|the f-86 i-65 k-25 m70 q46 s-55|there d-26|this l40 t29|three t48|time m31 t93|tip t37|to i-31 s-37 t-65|too f-35 j40 r-38 t-43|town t36|two a75 f-27 t53|under t46|up f-32 t27|update q43|us i99 t71|valve f-46|very c-27 i28|vote t33|we d33|what a-29 b42 f-59 i-26 m39 o29 t56|when r29|where i-31|who b56 m45 p39|why i-44 r-39 s96|with d46|worse l27|wrong f47|you b28 f37 t-27|your d64 j35 k-28 m-34 o-40 s-26 t-41|yours d44 e33 l-39 r-29 t-43
<asked>|d95 i-60 n-39 o38 p-43 r58 s86 t122
<asks-next>|a-32 b-50 e-31 h64 i-36 j74 l38 m83 n70 o-49 t94
<asks>|c-115 f-68 g-26 h59 i-55 m-32 p-110 q-136 s-52 t-168
<cry>|a-128 b40 c-96 d108 e47 f-46 g-55 i-157 j52 k-38 l-65 m-67 o-87 p-81 q-145 r-124 s-105
<cue:acclaimed>|h31 n111
<cue:announce>|a-49 b51 c-59 f-57 g26 h-45 i-31 m38 p-61 r-55 s63
<cue:ask>|a-55 d65 e26 f-67 g-55 i-59 j32 l-31 m-45 n-50 o-59 q-75 s42 t-26
<cue:assist>|b53 e47 f-58 j-92 k-59 m41 n-54 s48
<cue:benefit>|a-55 b-30 d32 e-43 j-41 m-69 n27 p-57 r37 s-33
<cue:care>|a41 b40 e-64 k-29
<cue:cause>|a-38 b37 d-37 h-63 j-34 k-42 m29 n-27 o-54 p35 q-66 s-43
<cue:deadline>|d-32 g-35 j213 k-47 m-31 n-50 p-30 r-33 s-41
<cue:feeling>|d-54 e51 f53 g-34 i-42 j-44 k-67 l-47 o144 p-26 q-41 s-46
<cue:foremost>|a-29 b-30 e25 f-65 g49 h-39 i-113 j-28 k128 l38 m-33 n217 p-65 q-96 r-60 t-39
<cue:glowing>|a-53 f-47 g-61 i-41 k101 n44 r-46 s48
<cue:herald>|a-60 b52 f-88 g37 i-52 j-30 k51 n89 o-46 p-35 q-50 r-30 s28
<cue:house>|b-35 c-68 d-54 f-111 g60 i-33 j-49 l-29 m-34 n55 o-35 q-54 s-41
<cue:humour>|f42 n27
<cue:invite>|b-36 c-46 d51 f-33 i-28 j-39 k-36 l76 m-41 o-38 q-66 r-57 s-50
<cue:modest>|n100
<cue:offer>|a-109 d-51 f-56 g-33 j98 k28 m-45 n-82 q-50 r-41
<cue:picked>|e45 g-64 n75
<cue:prize>|a27 d-38 f-31 g-45 h-91 i-48 l-38 n129 q-36 r-28
<cue:regard>|c-43 e-61 j-27 k-35 q-64 r-32
<cue:reward>|a-34 b-37 c-39 e174 f-35 g-31 j33 k-56 n-30 q-58 r-50 t-27
<cue:selfElliptic>|a-46 b34 f55 j-46 m-49 n75 o-56 p-41 q-38 r-93 s-68 t64
<cue:sellsCure>|b68 f-32 j-48 k39 q-45
<cue:sellsGoods>|a-60 b-47 c-27 f-37 k40 l-49 m-87 o-38 q26 r29
<cue:sellsOrder>|a-40 b-33 c-51 d-77 e-25 f-29 i-29 j42 n-34 o25 p-27
<cue:sellsPrice>|a-48 e31 f26 g-28 h-132 i-53 j-51 k-51 q-58 r-33 s-52 t-72
<cue:sellsReady>|b37 c-36 d-54 e-34 f-92 h-29 i-36 j30 m-45 n-28 p-80 q65 s-39
<cue:service>|a-78 b-33 c-55 e-32 f-50 h-37 j27 k-104 l-41 m-43 n-36 o-70 q134 r-27
<cue:showing>|b-54 d-57 e-89 h37 l-33 m-28 n39 o-29 q-54 t28
<cue:speech>|a139 b-51 c45 e-51 g-71 h-36 i62 k-53 l-39 m-63 n-46 o-31 p52 q-84 r-65 s-44
<cue:stock>|a-55 c-57 d-41 e-33 f-93 h-32 j-78 m337 p-73 q-98 r-116 s-43 t-104
<cue:thanks>|f-30 g-33 i-25 k-74 m27 o-78 p203 q-36 r-77 t-31
<cue:trade>|g36 k-39 l38 o-33 q40 t43
<cue:unequalled>|a-30 f-30 n219 o-33
<cue:worn>|b82 f-47 i-35 j-49 m338 n28 p-25 q-28 r-29 s-45 t-55
<emoji>|c-28 d100 h-37 k-38 l-40 m-25 n42 o-59 r-55 s35 t26|<link> c66 d-25|<name> b41 c-46 e62 f-32 k42 m108 s33 t-62|<number> d-31 h76 i28 j51 n-26 t58|a t-30|and s34|by c32 t112|for d58 t-33|i t-45|if d47 j-28|in s29 t48|link t36|our b32 t36|pizza b28 d-29|so b29|tag d40|the c28 f28 s28|to d43 g30 k26|we t85|who d25|you f30
<first>|a-26 c-40 d-36 f-62 h38 i-82 j-70 l-29 m47 o-36 p-41 q75 r-99 s37 t67
<hashtag>|c71 e46 f-61 h42 i40 l61 m-72 p28 q-32 s-49 t118|<emoji> c31 p68|<name> h40 k47|for e39|in p57|to m43 t-37|we b44
<last>|a-80 b-56 d94 e75 f139 g27 h-78 i-97 j71 k-38 p26 q-63 r-42 s49 t113
<length0>|a-152 b-114 c-191 d-173 e-176 f-148 g-248 h-219 i-164 j-149 k-152 l-264 m-77 n-148 o-187 p-176 q-143 r-186 s-133 t-38
<length1>|a-155 b-157 c-166 d-152 e-158 f-134 g-205 h-159 i-135 j-141 k-143 l-159 m-96 n-167 o-154 p-186 q-123 r-154 s-135 t-45
<length2>|a-94 b-135 c-122 d-115 e-90 f-99 g-121 h-114 i-116 j-112 k-83 l-111 m-110 n-132 o-127 p-131 q-87 r-92 s-127 t-53
<length3>|a-71 b-96 c-81 d-96 e-74 f-62 g-39 h-86 i-91 j-116 k-38 l-54 m-103 n-112 o-104 p-96 q-59 r-32 s-117 t-59
<length4>|a-64 b-64 c-45 d-66 e-28 g34 h-38 i-88 j-73 l-30 m-45 n-35 o-56 p-81 q-68 s-69 t-64
<length5>|a-51 d-35 g81 i-36 j-43 k26 r38 s-67 t-67
<length6>|a27 g65 i-28 m-68 n47 p36 s-26 t-62
<link>|a-47 d-60 e-33 f-117 h27 i-27 j-80 k-89 l32 m-71 n-32 o-72 p-50 q-55 s37|<hashtag> n45 t32|<name> t29|and t-33|by f26 t-63|or t-37|via s32
<loud>|a-77 b68 c-26 d38 e98 f-91 g54 h27 i-60 j83 k-55 l-94 m-83 n47 o-88 p-43 s93 t56
<lower>|b-35 d-36 f175 g-46 h-73 i60 j-30 k-94 l93 m-37 n-26 o-55 p74 q61 t-50
<mention>|c104 d-37 f-51 h-31 i-30 j-40 k-40 m-86 p77 q-109 t46|<emoji> t32|<hashtag> c51|<link> c-37 s40|<name> b67 c-52 g35 h-28 i64 l29 n-28 p-94 q-38 r83 s-28 t61|and a-42 s64 t69|asks f81 t40|for a-31 c25 n42 p110 r51 t30|has h50 t37|in t37|is n32 t33|lol f35|no a28 t-28|on c53 m38 t38|s r-31|sorry i-36 o38 t-49|that t-34|the a27 f27 q-31 r42 t-42|this n40|to g31|we t-42|who c28 t-45|yes t-42|you p47|your p27 t-80
<money>|c-72 d-59 e-29 f-54 g136 h227 l-56 n-28 o-70 p-25 q-67 t46
<name>|b-36 c84 d-33 e-74 j-49 k-28 m-90 o-43 p42 q64 r-48 s-43|'s c73 f91 m39 o55 q-133 s37|<emoji> c-44 d-43 g48 k31 p-34 t52|<hashtag> t-62|<link> c37 f-32 h64 s36|<mention> c-58 p42|<number> h-48 i-83 k46 q-59 s76|<somebody> i-32 o-27|a a-40 d37 f-45 g47 p32 q64 s-54 t66|about p36 q-37|after r27|afternoons r36|again t-55|aged c38 q-32 t-39|all q33|and a49 g-31 h-33 o64 r41 t-26|announces g29 t-31|answers d40|anything t-47|are c62 g-26 j45 k-29 q28 t-38|area q39 t39|around t-32|as f-41 i29 m38 n-39|ask a26 t39|asked a33 c-26|at a25 g-44 n30 p125 q-29 r-69 s91|award n35|b c28 t-53|batch k27|because a32 i64 m40 r-34|before j88 q-49 r-32|between i-29 t38|bill q35|block t29|blocks t26|boot r52|both g37|branch q39|breakfast g29|breaks t39|bring i27|brings k48 r37|brought f57|build i28|bundle t-28|but i28 r26|by c-48 h-26 r-27 t29|c q32 t-43|cake f61 p32|call c-27|calls d-62|can a-27 q32 r37|case i46|checks t56|clinic a33|close j42|closed r69|code q26|coffee m32|come o27 t55|comes q45|commented t-43|community k28|continues n34|counter a48|counties q97 t72|course i40 t-33|crew p45|crossing q30 t-25|cut c44|d q32 t-38|de t65|delivery j29 t-44|depot p34 t-27|did a32 c112 p33 q-36 s27|died c-27|dies t57|difference k48 n44 t-87|dinner t40|do r-61|does c98 f64 q31 r30 t75|down m37 q41|draft i30|drops q34|drove c41 p42|due t43|during g26|eleven c67 q-31|estate t-29|et t33|evening o34|every k49 p26|explains t43|families o64 t31|family b57 c30|fire t59|first c-26 t-29|fish a59|food k29|for c29 f34 i32 j-26 n59 p85|found c46|free c56 t-40|from f68 i31 k-29 n-56 p48 r-41 t-53|garage r37 t36|gave c37|get a-29|gets c50|goes c41 q26 t-26|going a27 t29|got h28 o39|graduated c27 f49 t45|group f49 i51 q26 t-44|gym t96|h t32|had a-29 c-41 f35 i-31|half t-27|hall r49 t-45|has c45 h-38 k35 n44|have a-32|here q-29 t-32|hours t66|hybrid g33|i a41 f33 i-36 p-63 q-33|if a-41 d63 i49 o37 r39 t28|in a75 c58 f68 g52 l-29 o58 q-76 r47|instead q32|is f33 j51 k104 l37 m-36 n61|islands t-26|issue m44|it a58 b28 c-27 i-44 o45 q56|joined c31|js t47|just a31 j30 t71|kept c27 f28|kids r38|last t41|late q28|leave t59|leaves h32 k31|left c25|let c27 n30|letters t-37|library t47|like d51 n33|line c66|list c-29|live t33|look d28 r27|looks r29|lost j31|lunch f30|made f48 t31|makes t45|making n26|may t-32|meeting t-49|members q-37|more k28|morning q39 t-46|mornings t-29|move t26|must j27 o25|my i27|needs j27|network g29 t45|never f42|next c28 i-30|night c-29 f34 q30|nine c43 t-30|no t-63|nobody o33 t-28|noon t-49|not c28 f-54 i36 t-28|now k30 l26 t-40|of c36 i-38 k-70 m57 n54 p-26 q-68|off a25 f36 t-35|office f35|on d63 g29 h31 j-44 k-42 p83 q-67 r27 s50 t39|one d-32 s34 t-57|only q48|op b26|open t33|opens f28 j29 t-40|or d36 f-31 t-44|organised c-45|our b-31 c-45 f-27 k86 m-44 q32|out t38|over c80 j31|p o25|pages r32|paid t-27|paper r57|parade t43|passed c36|people b28 m143 t89|per t26|pets r70 t39|plan j30 t-28|plans t52|plant t86|please f-26 q37 t-52|pm q26|prices t54|programme j34|project t26|quarry t40|ran i30|range t-31|ranks n37 t53|reach r31|reads q26|recalls t30|record r40|region t30|relay t69|remains g60|retires t-36|roundabout t-37|route i31|sack t34|safety m52 t34|said b31 g30 m27 n98 t-48|sat t42|say t35|says f32 i-31 r-25 t-37|school f-28 t25|schools q32|sent f30|sets k30|shop r35|show h29|shut q76 t-25|side r26 t-27|sign t78|signs q26|since f-33 i27 n28 p30 r28 t-32|site r26 t-26|so j35 q66|sold h30|sorry i35|spend h29 t27|stall q25|starts t-33|station t-28|steps o40 q43 t51|still f31|stop t-28|store r45|story b25 t45|student t30|study g34|t p27 t-26|takes r41 t-26|tap d53|team c57 f25 m84|tell a39|thank l-27 p42|thanks f25 p-37 t48|that c-35 i106 o37 r-35 t-58|the a34 b61 f49 h67 i36 k72 m35 o-27 q30 r74 s-28 t-56|there a59 i-28 k25 q29 r-37 t38|they f26 i28|third t-27|this a37 e28 f-42 q-70 r-39|three d30|through q-73 t51|till q67 r48 t-34|time i31|timed f28|to c-74 d59 k-56 n27 r33|today c-41 t-67|tonight n50 t75|too a-26|took h95 t57|trains q30 t33|trip t-32|turning c-53|two a26 f-55 q-28 t-27|understand b40|unfortunately t27|until q-50 t-63|up m53|update t47|upstairs q33|us d-64 e38 t29|used o49 s34 t30|v r53|version a28|via i26 s47 t48|w t-37|walk h26|want j41|wanted t51|wants l31|was c-69 i35 n58 o72 q-34|way t-35|we c-25 f53 g35 k72 m85 o-60 s-27 t-86|wedding t-34|week q39|weekend l30|went i28|what l34|when n30|which f31 n-25 t65|who c133 f82 j-35 k-36 n-77 o-26 p40 q-68 t-41|whose c36 f29|will p-28 q40 r-51|with a-63 c28 d37 e32 f98 i-39 o-41 q-26 r-80 t43|without j51 k26|word d27|would a38 f35 i37 l48|x r58 t53|year r45|yes r40 t-54|yesterday t-26|you a42 i41 k30 n40 o-34 p31 r-36 s-36|your q75 r-34
<number>|b-103 h45 k-91 l-34 m-87 o-58 p-25 q56|<emoji> f27 s32|<name> a-33 c-133 f-30 h-57 j-55 k-26 n33 o-35 p-46 q51 r46|<somebody> c55 g28 t-52|a c-56 f-27 i-42 j-30 k31 o49 q83 t-31|acres t32|across t43|adults h52|after t-40|against a79 t-32|all q56 t-36|allocation t28|am a49 r28 t51|an r-37 t-80|and a25 g-33 h-38 k-27 l-26 m56 o88 q37 s-28 t-41|any o31 t-31|are f37 i-26 r78 t-59|around t28|as t-60|at a28 c-36 f-52 i-29 o-47 q-34 r69|away t26|b g86|base q-38 r-27 t29|be t31|because a50 c-30 f59 t-26|becomes j28|bed t-28|beds t33|before j26 n27 q-28 r-30|beta t54|billion m31 t99|bills c27 q-34 t33|birthday t56|bit t47|bring f-33 q80|bug p38 t50|built c-26|bus i-25 o44 q-57 r25|but q41 r-32|by c-28 f30 h-36 q37|c g26 q-30 r26|calls a34 q-26|can h30 r-35 t-46|cans h-29|cases t64|cents h33|century k34|chairs n-25 o32 t27|changed t36|characters t35|children h38 t-30|cm r70 t30|come d31|complaints a47|constituents t54|contained t27|contributors t33|countries n59|customers q-66 t59|day i27 r-30|days c-34 i26 j33 k-34 o-28 q-29 t121|deaf f36|degrees f52 i-27 t-27|did f28 i-27|do r39|dogs f33|down q30|each t-34|eleven q31|emails t71|employees c39|ends q31 t-50|engineers n26|entries a27 t27|et g27|eur t43|even i47|families c38 h43 i36|faster h34 t36|fee r27|feel h-31|fewer g63 t26|finance t-42|first i25 o27 t-48|fixes a26 t-33|flats t-33|floor q35 t-46|followers e48 p-37|for a71 f-34 g38 j29 n73 p-32 s58|forward h37|four f27 t26|free h-26 q31 t-42|friends e38|from a-39 f27 r81|full t-30|g p27|gallons r31 t34|get t95|go q25|goes t-52|gone j34|grants q67|h t-59|had a29 f-31|happy h61|has f-79 i46 q-47 t-65|have c30 j29|held p27|high r42|home f34 l31|homes f-26 q83 t45|hour t83|hours f-39 g38 i-29 j75 k41 m44 o37 q-39 t26|households h51 n29|hr f26 t32|hrs j68|i q27 t49|if f60 t52|in a41 g-55 h104 n29 p39|inches t45|instead q45 t-34|into g27|is h-49 i36 o29 q90|it f-31 i46 q-39 r54 t-60|items f48 t-36|jobs h53|k r60|kg a35 f37 r50 t-28|kids a61 h39 i-27|kilos f27 p-34 t-35|km a-28 h41 k29 r-33|kwh r25 t-31|last q26 r29 t-43|lbs h30|left j49 q33|less t46|lessons m27|likes e105|line t33|litres h63 t-28|loans g28|m r39|made s34|mates d28 e38|may t-32|meals n38 t41|members j36 n-27|metres q-59 t-33|mg t-33|miles c32 p43 r35|million g-26 h59 q-28 t37|min q65 r49 t33|mins j30 q84 t-43|minute a29 s29|minutes a-29 c-35 h26 m-39 o54 p55 r-27 t46|mistakes s33|month q-29 t-36|months c25 h48 i-28 q-42 t59|more f-27 h53 i31 q34 r25 t-32|mph t-27|mrr t65|names c33|new g32 t126|nights t61|no q29 r44 t26|not q123 t-77|nothing t-26|now a-26 j29 t31|o'clock f31|of g-55 h108 i85 j-70 q-42 s55|off h-48 j29|on a46 c-31 g-34 p26 q34 t-95|one f38 t-33|only r29 t74|open q30|or a26 d44 h-27 i26 o25 q38 r47|osm t50|other o30|others q-60|out f39 h132 p29 q-57 s30|outside f-30|over r33|page j27 t49|pages c30 f36 i-34 q-41 t84|paid t-30|pairs j28 t-30|panels t-27|parents i27|partners t35|parts f-30|patients h33|people a-67 c43 h34 j74 q-48 r-33 t70|per r39|percent h27 q30|person h31|phone f45|plant e28|please q38|plus t-32|pm i-35|points q29 t57|pro t-38|public t-38|pupils f45|questions a27|quid t42|reasons k25 s33 t-35|remain q30|replies a60|reviews t32|riders h37|room t62|rooms j35 q-28|runners c29|said f-25|samples m29 t43|say j-27 t69|schools t49|seasons c41|seats f58|seconds h37 r48 t30|secs r27|service b32|sharp j61|shifts t42|short t37|should o25|signatures a83 t72|signs t-28|since q-44|so a-32 c40 f35 i51 r-38 t-54|spaces o30 q42 t-26|spots j92 r26|square i-27|star a26|stars h-33 t39|started t37|starts k30|step g28 k33|still t-70|stone m31|stops a37 f-31 r-26|strong t46|subscribers i30 t31|tables j-66|talks t41|tb t52|thanks c25|the h-38 m29 q-27|then q32|there f40 q-53 r29|things r-69|this a-28 g27 h30 i36 r-38 t-69|through j28|tickets c49|till q-85 r26 t-51|time t106|times f-33|to c-44 g-47 h-71 i-27 o53 q71 s-37 t-48|today c49 f32 o45 t-55|tomorrow i-29 q76 t-37|tonight f55 i-31 q49 s33 t72|tonnes t-55|trees n27 t29|trillion t46|tutorials t31|two q39 r26|umbrellas f31|under r-25 t-45|until r-60|up t-63|upstairs q-26|utc q93|van t-26|very f29|veterans t67|views n26|volunteers n32 t25|votes h51 r33 t53|voting n28|voucher d26|vs g77 t38|w t25|waiting i30|was c43 f57 q81|ways t-27|we f59 g25 i29 o37 q-32 r-42 t26|week j27|weeks o46 r-36|went c28 f33|were i58 t-49|when q-40 r37 t36|where r26|whether q26 r-37|who a37 c80 p127|will a53 j47 s85|with j44 p29 r-34|without r32|words t-28|workers c53 t35|working r31|x q-26 t43|year h59 n39 t97|years c33 f-34 i-30 j-25 k68 m91 n62 q-42 t87|you q29 t39|yr t69
<post:emoji>|a-217 b60 c-57 d156 e50 f-128 h26 i-192 j96 k71 l-154 m107 n82 o-160 p-34 q-200 r-208 s113 t-129
<post:hashtag>|a-126 b72 d37 e-26 f-49 h32 i-101 j-37 k-47 m116 o-37 q-120 r-33 s-36 t192
<post:link>|b-45 d-77 e-69 f-39 g40 h-79 j-26 k-44 m-59 o-56 p-86 q-42 t99
<post:mention>|a149 c25 d-128 e-41 g-37 i51 j-91 k-129 l-26 p37 q-121 r63 s-39 t250
<post:number>|b-79 d-85 e-49 f-32 g-73 i26 k-91 m-112 n-38 r-56 s-95
<question>|b-104 c-100 d190 e-43 f-180 g-80 h-38 i-122 j53 k-80 l379 m-102 n-44 o-70 p-105 q-210 r-142 s-97 t-40
<somebody>|a-26 b-85 c77 d-27 e-52 f72 g-25 h-81 i-59 j-59 k-76 l-33 m-74 n-49 p69 q-99 r-80 s-32 t-27|'d c-26 i-52 l65 t28|'s a82 k42 m-35 s-35|<name> j30 t52|<number> f-27 p27|about f-31|and a39 d29 f-32 o30 p26|answered p27|as f27|asked f69 t-31|back f-41 m28|best f26|brings t34|came c-44 i-41 p-29|can i26 m26 r26|could f50|daughters t43|day c33|did c-29 t-65|does o26|ever l27|family c-29 t42|found a27|gave f39 j31|gets k29 r30|got f30 t73|had c-36 o28 p-27|has c-46 f38 j-52 o-32|here f-30 p31|hip f25|home t36|husband c-26 o33|if q32|in c-59 f-26 q27|is a-25 c-48 i45|joined f30|keeps r30|kept c-26 f66 t-31|knew t78|knows c30 f38 j29|last t-27|letter f-44|lied f-25|life t37|likes i36|loves f26|met n27|mother c-31|mum c29 f-43|name i28 p35|nan c27|needs t28|neighbour f-46|not i26|one t42|only a31 f35|out f50|own i-28 p40 t72|owner o41|people o57 t46|permission t-28|ran c32 o28 t40|rang a-39|reads f35|reckons f28 t32|repaired c-27|runs t36|said f57 i-44 p-32|saw a27 s26|says c-49 f117 p34 t-75|second c29|sees q25|service t39|shift c27 t32|should o50|since o-32|sister o39 t-36|sleeps f29|so t33|starts f-26 t-26|takes t-27|taught c128 f-68 p31|that f-35|the c42 q-26 t34|there f-43|thesis c29 t45|to f-59 o36|told f-69|took c29 o27|up f80|voted t68|wanted f-25|wants f-32 p33 r27|was a-30 c-51 f34 i25|we a47 p41 t35|where c34|whole r28|wife c25 f-39 t26|will f32 l33 o28 p-36 r27 t-29|with a25|work c82 n-35 t81|would a-46 c30 f-49 t82|wrote c33 f-33 t71
<start>|a-276 b-351 c-270 d-411 e-384 f-156 g-241 h-363 i-267 j-293 k-169 l-379 m-217 n-284 o-288 p-353 q-200 r-123 s-332 t-96|<emoji> h55 j-36 k29 n-50 p-30 q-43 r-27 t27|<hashtag> c69 h58 t35|<mention> a47 b60 c-46 m-26 n-41 o41 r56 s-37|<number> b-27 h53 i-35 j30 l-76 o28 p46 q-64 s27|<somebody> a-43 d-32 f78 h-29 m-28 n-37 q-97 r-58|a a73 b-26 c-43 d-45 e33 f-72 h35 k27 m-52 q-99 r28 s32|about a29 i25 q-66 r-25 t-31|accept t54|access n54|according n31|ada e27 s-29|add j-28 t108|adopt m74|after c28 i-35 j44 n53 o-26 q41 s33 t31|against t90|agenda t-40|agm t-34|air t70|all a50 c43 f-72 m-35 o-35 p54 s29|allen t62|also t50|always m30|an m-27 q-29|and b26 g-29 k-52 n68 o61 p40 q-47 r-82 s34 t-40|annual t-39|another n74|answer e29 q32|any c-25 l35 q41 t-40|anybody l30|anyone f-52 l101 o33 p-33 r-43 t-39|anything l43 t-26|anyway f-67|apologies i37|applications j40|apply j27 q-35 r-36 t-74|are d-35 k36 l-49 m26|as b87 f-69 i34 m-35 n60 r-30 t60|ask a-55 f-39 q-27 r36 t-29|asked a33 t43|asking f80 t51|at b77 d27 f-29 j43 k45 m28 q-77 t-61|ate t29|attended t44|attention m26|back q207 t-56|ballot t-43|bank t-39|be d34 m56|beautiful n28|because a59 b77 f-59 i-29 j-48 m109 o-28 t77|become b28 m42 t-27|beds r37|been t57|before q-26|beginners f-34|behind m39 n30 r26|being o43 t-29|best f104 n50 t53|better f44|between r-29|big a-26 f-26 k-43 m-59 s69 t48|bike q47 t-47|biscuit f84|bit j30 n30|black a26 t53|blue q31|boiler q31|book f-65 k-49 r-38 t-33|bookmark t43|boots f-40|born f41 k26|both q-37|bought f32 t26|breaking q-33 s29|bridge g28|bring a-32 f-50 j-44 k-34 m-39 t39|bringing f69|broadband q29|broke t79|building m29|built k31|burst r30|bus f-30 q86|business t32|but c37 f-57 j73 k-52 l-32 m30 n38 p54|buy c30 m29|by a73 c-46 d26 f52 h31 j75 q-31 r-37 t88|c t31|cabin r40|café q29|cake t-48|call o57 q-44 r89 t-43|called t55|calls r104|callum f35|can a-34 d68 j32 l28 o62 q-31 r-52|cancel q-27|cancellations g25 q29|car q43 t-25|card f25 t-32|cards t35|carers o25 r39 t-27|cash m40 r42|cause t33|celebrating m35 t-28|chair s31 t-33|change m30|chart t41|chat r27|cheapest t52|check f-27|cheers p63|chef a41|children t-51|chip t40|choose m28|christmas f29 j-27 q55|churn t32|cities t45|class q-27|clean k25 m48|client a34|clients n31|cllr n30|closed q69|closes q106 t-29|closing r-30 t-73|cloud t42|code j32 t36|coffee f76 j-51 t51|cold t-38|collect q30|colours t41|come c-31 f56 o46 r-68 t28|comment d103 e69 h41 t-59|comments t-32|committee a30|community b81 q-36|complete e-28 t39|confirmed t56|congrats p94|congratulations c37 p157 q-26|consultation l32|contact t-31|corrected i35 t43|correction i139 t-33|corrections t-25|corvane t46|corven t60|cost t27|could f53 l69|council q77 t-50|councillor c-30 n31|crafted k50|credit c72 r29|crew t-36|crews r40 t32|crime n40|customer g28 m25|dad f26 t63|data t-28|dave j61|day t-43|dear q59|deeply t40|delighted n-26 t31|delivered t49|delivery i51|describe d59|designed k37|desk t52|details q26|did h30 l-85 t29|disappointed t35|discount t62|discover n28 s48 t-48|dividend r40|dm g33 j-25 t-97|do a-28 d36 f-73 i-41 j121 l-36 o-49 q-83 r28 s33 t37|does l38|dog q26 t-29|dogs t-34|donate j31|donations f34 t-30|door i29 q-30 r25|doors j55|double d49|download e46 k-31 t-46|dr f-39 o33 q35|driver p39 t-38|driving q-32|drop d103 e52 f-43 j-37 r31|dry t-32|due g48 q-39 t-40|duty r34|each b28 o41 t56|early q-28|elevate k47 t-26|elevated k38 t27|eleven f28 n43|email r40 t-48|emergency t28|energy m41 t64|engineer q38 r34|enough m38 t37|enquire j31|enrolment j30|enter t29|equal t27|estates a30|evac t40|evacuation t84|even r29|every e47 f-52 h99 j46 m54 n-32 o-35 q-39 r-39 s-31|everyone a-38 j56 m31 n42 t-64|everything f31 q-73 t41|excited c-35 k-33 t26|exciting s30|exclusive t27|expect q-39 r-29 t32|experience k44 t-53|fact c46|fair a43 f26 t-43|family k29 t-38|fantastic t59|fares q28|fast j-29|feeling b27|fees r-27 t42|ferry q32|few m27 n49|field i26|fifty j27 n28|fig f32|fill j48|final j48|financial t-30|find r-31 t42|finish t32|fire q56 t-32|first d56 j129 k-25 o26 r-38 t52|five e26 f-59 j-28 s31|fix t62|fixed a84 f-88 i50|flags q-61|flight r28 t-27|flood q44|flu t-35|folks t29|follow e81 m-34|following g33|food b28 t-27|for a32 c-60 e60 j-48 n36 p-54 r106 t-52|form r40 t56|forty j27 r26 t58|forty-one p31 t-28|forward t31|found f42 t-60|four a31 n35 q-34 r-32 t-35|fourth f29|free r59|fresh c30 q-31|from a107 b59 f-29 g52 i25 k87 m38 p-27 q32 r-84 s-25 t-76|frozen f-30|full i-26 q-43 r-34 t-65|fund t45|funeral o36 q-29 t-35|fyi t35|game m34 t29|garden f42 t-34|gas h87|gate t41|genuine t41|get f-32 r27|gift t51|give h27 j50 r34 t-65|go f55 j30|god t45|going f70|gold c25|good f-28 j-33 m26 p49 q37 t28|got f111 t62|grab j40 m26 t-29|grateful f60 m-27 n-29 t34|great c78 f-41 m36 t47|guess s83 t56|guests m26 t26|had c63 f45 t88|half f68 h101 q-43 t-45|hall q81|hand k74 o37 t48|handmade t40|hands f-28|happy t42|hard f49 r26 t74|harvest t-36|has l40|have j-29 l42 r34 t37|head t-26|heading t53|heads k30|hearing h32 t26|heartbroken t38|hello a39 f38 p-33 t-78|here a49 c39 o-43 q-32 r-27 s120|heroes m26 t62|heron c40 q-25|hey a33 t-28|hi a32 f43 p56 r27 t-73|high t-29|hint m44|hiring q-26 t-78|history j29|hit m26|home t41|honest i47 l59|honestly f59 t-26|honored c36 n50 t44|honoured k29|hope m-27 o27|hops h-28|host t34|hot m27|hotel j27|house f32 t25|how i-33 o-27 r59 s44|however t46|hug t51|huge c64|humbled n54|hungry n29|hurry j44|i c-86 d-32 f29 h-64 i66 j-27 k-52 m-51 n74 o-27 p39 q-41 r-73 t75|ice r37|if a-139 b-29 d-85 f-67 i-34 k-46 l69 o32 r47 t34|ignore m28|import t36|in h27 k-34 m50 o-51 q-46|including f72 t26|indulge k54|ines c26 t-35|inflation h75 q-39 r26 t46|ink t-33|inside n27|interest s27|interesting c31|interviews t-41|introducing k80 t-58|is a57 f-27 g25 j35 m-59 n-35 t-26|it a-27 b47 h-78 i113 j-103 k58 l-56 m94 n-46 p-36 q-93 r-71 s38 t27|items t38|january j30 t37|jean p75 t34|jo t-43|job q-36|join b41 h122 j43 k51 n31 r28|judge m41|juneteenth t54|jury t26|just c-29 e35 j64 k33 m-71 q-28 s50 t32|keep f-43 r49 t59|kelvanta t55|kettle f46|kids f29 t-42|kitchen q94 t-34|know r27 t28|known i26 q32 t-41|label i86|labour t96|ladies r27 t-31|landed f-27|largest t34|last h26 j57 k-31 n29 o-27 q29 t32|late t57|le r62|lead m28 t43|leaders j-27|learn t-28|leave e43 r30 t49|left e31|let a-29 d35 f-31 s-25|letter a81 t35|level t-25|life m76 t41|lift q95 r28|lights o25 r75 t-27|like d68 e61|limit j29|limited j120|linen k67 t66|link d-38 s47 t-39|list t51|listen t73|little o55 t49|live c63 m26|long f-28|longer i29|look c27 o26 r36 t51|lost m38 q-48 t-26|lots a29 t33|loved c37 k88 t33|lovely c-31 p51 t35|low t28|machine t31|made k40 t64|mail o28 t34|main t-29|maintenance q26|make f28 j40 k27|many c27 t-26|marcus t62|market r29|may t81|measure t37|medicare r48 t67|meet c70 k42|members a27 t-44|merry t56|message e-32 s29|met t35|might t60|milk t27|mind o31 t-36|mine f78|minimum t39|minutes t-35|missed t40|missing t-47|mobile t38|moira q-26|mon t-34|mondays t-30|money j-35 q-25 t-39|month t28|more b41 h25 k35 q31 t44|mornings l31|most a37 h88 i-30 j35 n27 s101 t71|mostly r43 t30|mr a27 c44 f53 q-42|mrs a36 c31 f54 p48 q-43 r-26 t-28|ms c39|muddy f-28|mum a47|music a28|must e65 f79 t-60|my a-69 k-28 m-86 q-26 r-54 t48|name d36 j26|names t-27|nappies q32|national t32|nearest r62 t-36|nearly o29|need n29|neighbours f27|neither j42|nestled k75|never m57 o57 t-50|new a75 c32 f32 h-29 i77 j-33 l-27 n-35 r-32 t-54|next f-59 i104 j-34 q92|nice c51 p39 t44|night q38 r26 t-38|nights f-26|nine h41 r46 t36|nineteen a30|no f38 g-28 j30 k-61 m-29 o37 p-37 q98 r-29 t-39|nobody f27 i-33 m-32 n59 o66 q-52 r-61 s61|nominations f47|not c28 f111 m28 n53 q-41 s-37 t31|notes t-48|nothing f-39 m-26 p41|notice t-46|now a-31 h65 i-41 j27 q-34 r-27 t99|number s129|numbers i28 m-29|nurses n78 t28|oak t38|october f-32|of r29|off q62 t-30|offer j25|office q43 t-35|oil r25|ok f37|okoro c-41|old i25 r-31|on a-33 c-32 f49 g-27 i73 p-32 q-123 r51 t69|once j33 r-26|one a44 h66 i25 k45 m-41 r-41|online r40|only c-26 e28 f39 h108 j124 q-36 t32|onwards t-34|open f34 r-33 t-61|opening r39|operations q33 t56|opinion t33|or r-52 t69|order j48|orders q44|other q26 t-32|others a25|our b-38 c27 d-35 k54 l-25 n39 o45 p-50 r-75 s-47 t40|ours f115 t-34|out c-29 m26 n27 q26 r36 t83|over f-28 g28 k38 m46 n-43 t-34|overflow q65|p q-32|pack t33|page t79|paid t40|parcels f-27|parents a32 q-26|parking f-35 r36 t-53|part e28 q84 t48|pass m30|past t35|patch t-54|patients o48|pay r35|people a35 f-54 m-31 n27 r-38|phone f33 q41 r30|phones q46|photo c57 p-27 q-41 r-42 t-104|photos r-28|picket q-27|picture c60 j68 t-30|pictured c29|pizza r28|plain t-38|planned q42 t-31|please a-43 g34 i-38 m-34 q35 s-29|plenty t30|plus t32|poll j-28 l184 r-28 t-27|polls q57 t93|pool q34|porridge f-57|post q27|potholes f29 t28|pov o28 t-26|power q82 t-31|pre e28 t-29|president t26|press r75 t-42|pretty t58|price q28|prices j60 r-26|print r30 t56|privacy t79|priya c32|probably t40|professor f25|proof m31 t28|proposals t50|proud f88 k-32 n64|public q56 t-59|put r100 t-29|putting a59 r28|q a127 t-45|q3 l31|quarter g30|question a36 l33|questions t-47|quiet o77|radical j41|rain t-57|rare t36|rate t29|rated h-30|rates j35 q-52|raw t-42|read c-34 j-27 s40|reader a58 t-33|reading o27|ready d-32 k-27|real f33 t58|recall q34|reception q29|recording i28|red r27|ref f-36 t-27|refunds i36|reg f27|register j38|registration t30|regulators t63|remember a56 t27|reminder q33 t59|removed i26 t28|rent f28 r49|rental t52|replacement i25|reply a74 o32 r32|repost d46|research h54 t-30|reserve q29|residents c27 n43|rest f31 t92|result t48|results f28 q-31 t-41|returns q51 t-25|retweet d30|revenue t41|review t70|right t-29|ring f-33 o35 r-44 t-56|road q68 t-39|roi h29 t-26|roof f-29|room i25|rosalind c60 t-35|route t-36|routine q31|row f36 t-35|rt d66|run j51 r32|s t46|safe t-42|safety b30|said a25 f49 k28|salary f37|sale t44|sales h31|same j-27 t-37|sandbags r52 t66|sat t50|saturday f-30 p26 q36 r-39|save d40 r44 t-30|say d36 k81 m38 o29 r42 t-61|saying i25|says n30|scheduled q38 t-74|school q27 t-72|schools q29|science j25 m31|scope t28|score g90 q-25|screen q44|screenshot e27|search t29|seats j52 r25|second t-34|secure j43|security m28|see j27 r44 t27|seed q27|seen q-37|selected t40|seller t56|sen h43 t63|send i-44 r-36 t37|served k27|set f-45 j70|seven t54|several a51|shade r27|shame j51 t28|share d49 e34 l50 m-32|shared r43|shelters t28|shop q38 t40|short a59 r58 t34|should a26 l36 r28 t-52|shout p37|shoutout t37|show d27 e42|sign e32 l29 r-56 s51 t56|signed a70|silence j54 o27|simply e40|since a42 k30 q-28 r-27|single o31|sir q-33|sister a31|sit f-35 o44 r58|six t27|size r36|sizes t34|skip t-36|slow m49 t44|small a46 i54 m32 t109|smart j26|smash d57|snow t-26|so a165 c50 d-49 j38 k-37 r-38|social t67|sold i26 t28|sole f30|solidarity o31 q-30|some n50 o62 r-28|somebody a78 f28 q-48 r-35 t-66|someone a101 m30 r-26 t60|something k41 m-29 s71 t-33|sometimes t-28|sorry a-32 c-29 f112 i122 m-32 o67 q-38 r-34 t55|sound f34|soup k27 m-36|space t49|spaces j73 t-32|spanish f29|speak t-26|special c-28 p48|spent f84|spoiler s54 t69|spoke t50|spots j33|spotted k27|spring t-47|staff f78 t69|stand f-31 q28|standing n48|start m42|starting i30 t34|starts t-25|statement s70|status q48 t-81|stay s37 t34|step d28 k67 m-31 q-27 r41|still i47 j108 l-36 t73|stop f-28 j46|stopped t38|stories m60|storm q-61|straight i28|strike t-28|student k25 q-26 t-27|studies h55|submit t39|subscribe e30 g25 t25|summer m56 t-45|sun t33|sunday f-41 q90 t-42|sunderly n66 t28|support t45|survey j29 t-30|sustainability b-26 g28 n36|sweet d36 r27|swipe s86 t-39|switch j34 t-34|t t-37|ta c26 p83 t-35|table t-28|tables j37|tag d174 e61 f-33 j-36 m-49|take r92 s30 t46|takes r32 t48|talks t31|tap j42 s29 t-54|taste k65|tax t37|taxpayers m56 t65|team n26 t-61|teams g38|tell d33 f-43 i-27 l36 o-44 r44 t-42|ten f-30 n62 r28 t35|terms t-38|test t-30|text r28 t-48|thank a-70 d-31 f-37 q-35 t87|thanks c-90 n30 q-27 t-49|that b50 f36 i110 k-37 m-34 o44 q-60 s35 t77|the a-64 c-39 d-40 g40 h43 i80 k27 l-56 m-64 o-29 p-39 q-37 r-43 s51|their b78 r34 t42|then a-36 f-53 j47 s54|there a-66 c-44 e-30 f28 j-42 k-41 l-37 m-53 n42 o-26 p-44 s36|these m30 t32|they f56 h-48 i105 j-45 m40 n-41 r-26 t29|things f30|think j35 t-42|third g53 t47|this f-33 i-47 k62 m27 o-36 p89 q-103 r-45 t54|those n27|thousands g31|three a33 f41 i29 o47 p-26 q-50 r-36 s-35 t-35|thrilled t44|thursday q89 t-48|thursdays f-28|thx p47|tick j92|tickets t-32|till r25|time q-25 r25|tip q-28 r78 t34|to a101 c-52 e67 g-29 i45 k-43 n-52 o56 p64 q-57 r46 t28|toast a29|today h-29 i-43 j-47 m26 n121 q-56 t58|together m-29 t-46|told i32|tomasz c28|tomorrow i25|tonight k25 q26 t28|too t28|took c34 f54 t80|total o25|town t49|training o36 q45|treasurer f32|treat m71 t-57|trusted h64 k47|trustees t-33|try r49 t-45|tues t27|tuesday q68|tuesdays t-29|tune t33|turned t52|turns f46 t26|two i38 p-27 r-26|type d35 t-34|under q-55 r-49|unemployment h65|unlike b48 n28|unlock k96 m66|unpopular t-29|until i25 r71|updates t32|upgrade j53 k45 t-47|urgent c26 r30 t-44|us o30|use q53 r37|v5 t47|vacancy q-39 t-54|van i29|verified h31 t30|very f-27 t46|video f28 t-40|viewing f-30|visiting q27 t-49|volunteer f27 t-30|volunteers q-30 r39|vote r-26 t-46|voted n47|voting j26 t-47|wages h88 t30|wait s45|waiting o30|walk r64|wallet t54|want e29 f26 l-36 m-31 s49 t39|wanted t-38|ward a50|warm f-31|warning t32|was l66 t81|washington m55 t63|watch d-33 s75 t28|water m-26 q27|we b107 c-37 d-31 e-68 h-73 i84 j-52 k78 o38 p-38 s32|weak t71|web t-35|webinar g30 t-31|wed t53|weds q27|weekend f47 t36|weekly t37|welcome b76 t33|well c37 p119|wendell t40|went t110|what a-41 d99 f-42 g-42 i47 j-31 k-35 l41 m-42 n27 o-60 q-45 r26 s49|whatever r-37|wheelchair r45|when a-33 b47 f-62 j63 l-33 o-28 p-32|where d65 i45 j-31 k50 l47 m100 t109|whether b31 k40 o-29 r-32|which d110 j-31 l123 m-35 t88|while n102 t-26|who d43 j-36 l43 m-28 p-26|whoever o47 p99|why d-31 h54 k88 l-60 n-26 s29|wildfire t28|will a30 j68 m33 s45 t95|win c32|window i28|windows q-26 t-31|winner a25 c40 t-65|winners q26|winter r-28 t-36|wishing t69|with e29 h28 j53 k74 r-31|without i26 j56 t33|women h36 i37|wondering t35|work g30 t-27|workers t37|working t-57|workshop f36 o25|world k58|worth r-29|would f-35 l31|wrap r34|write r57 t-28|written c29 q28|wrong d39 q-33 t28|year t-50|yellow r26|yes a62 f68 t120|yesterday q-27|you b62 c-53 d-54 e-35 f46 g-30 h-35 i-43 k-76 l-55 o58 q-43 s53|young t33|your b118 f-56 h42 i-26 j32 k-76 m84 o-43|yours e29 k86 n62 t103
a|f35 j-53 q-81 s-71|<emoji> d87 j-29 t-42|<name> c-76 d75 e50 g34 h73 i-26 m38 p-36 q-58 r53 s64 t79|<number> e37 h78 i-28 l38 m29 n40 r63 t44|b h29|baby o82|bad f25 i43 j36 o51 t-27|ballot t38|band n30|bank b32 f26 t56|bar a30|bath f49|battery i27|bed t28|bespoke g35|best n-34|better f-36 i-27 l50 r-25 t-51|big f-35|bike f48 i-50|bill p50 t26|birthday o72|biscuit d32 f59|bit c-27 m-31 p-26 q-25|blast t42|boat f31|bold g80 n33|borrowed t-31|box f27 r-28 t-32|boy a37 c56 t-26|brighter m-34|bucket f43|budget c89 t51|bug f39 t59|building c28 r25|bunch f33|bus c33|business h29|button f26|buyer c26 f-62 r31|buzzword b39 n37|cake f-25 p30 t-32|calendar t34|call c-25 o-30 q54 r-34 t-51|can k27|card f-48 t-28|carer p26 t29|case r42|cat o30|cent i27 t49|certain s31 t47|certificate i34|chair p34|challenge t37|chat r-37|cheap j28 r27 t-31|cheeky d-26|cheese f52 i35|chest f36|choice j45|choir n29|claim r27|class t34|classified t43|clean c26|clear t-34|clever i27|client t-43|coal f25|coat f28|coffee f-41 m31|coin j30 r26|cold f44 j42 t78|constituent f28 t87|conversation f-28 m26|couple r28|court o39 r41|crate i39|cream r-30|credit t-29|crew f-33|crime t50|crowd n54 t48|cub o-32|culture m-33|cup m25 o36|customer a65 b57 f36 i29|cutting p33|dad a27 c28 f-28|daft o45 t-33|dark r26|data t-25|date t-36|day f45 i-43 j29 l-30 r25 t42|dead o35|deadline t33|decade p30|decent l33 t-47|decision m27|dedicated g69|dependency t27|destination t34|diary c31|difference m35 t-29|different i30|digger f41|divorce t30|dm t28|doctor f-36|document t37|dog f-42 r-34|donkey c-27|door q25|double q32|drawer a57 c40 r46|dream f-30 k-27 m42|driver o26 t-34|drop j59 t49|dry i26|duck f29|dynamic g45 k39 m39|family b34 j33 k-46 m-36 t-44|fantastic k31 m34|farm r28|fast m43|fault t31|feature b26 t-36|feeling m29|fever r36|few a68 f-27 t-61|fifth h29 t-27|filter r26|finger r30|fire g29 t42|first i36 l26 t-32|fish r28|five t27|fiver e31 t-26|fix o31 t-32|fixed r26 t28|flag d42|flask c29 f35|flat r35|fleece r27|flood t37|form r-27 t-30|fortnight c30 o45|forty s-41|fourth l26|free c34 e32 j49 o32|freezer f-47|fresh i27|friend e-28 m37 t56|full a28 f-28 i32 j27|funeral f25|fuss f41|game m55 n64|garden f-26|gate l-27|gentle t28|gentleman f43|giant t60|gift m27|glass f-35|glove o26|glow s32|go f33|goat j26|good f46 i-38 t34|green f29 q26 t39|group n27|guide o26|guy a27|habit m45|half r-32|hamper e27|handful s31|happy n27|hard f-99 t45|hat f67|hearing f-37 m28|heart e28 j30|heavy j26|hedge i28|hero m41 n26|hip f37|hole f53|holiday r-25|holistic g53 t-29|hospital f27|host t33|hot f-48|hundred b-29 j30|jam f-33|jar e31 f49|job b26 f-35 m76|joke f31|journey g36 k28 m51 t47|jug o44 r27|jumper f-40|junior t48|kettle f26|key b27|kitchen f27 t29|knock r61 t28|knot t33|ladder t-26|ladle m-26|lady a31|laptop n29 t78|late t51|lawyer j27|lead j30|leader t37|letter c28 f38 i-35 j-29|library o51|life j60 m29|lifetime k44 t35|lift c35|line i-27 r-31|link t25|list c36 i56 l25 t94|little j78 o49 r48|live t42|living c27|lock k28|logo g28|long a27 f-61 o48 r60 t72|look f-52 l26 r-27 t47|lorry r-26|lost n43|lot c46 f51 r31 s31 t47|lovely c34 f39 t-38|luxury m36|m o42 q31 r-27|man f43 i-40 o-27 t-28|member a30 f-30 t-39|message t-42|microscope t34|mile a74 t-47|mindset m48|minimal t31|minute r57|mirror m37|missed q47|mission k49|mistake i33 t-51|month i-45 k27 q53 t27|mother c79 t60|motion t35|mouse f32|movement b31 k-30 m130 n50 t-33|mug f35|mum a29|muscle f-39|must n39|name f-31 o70|named a44|national t52|neighbour a27 o35 t28|new e-32 h-31 r26 t36|nice c26|night t-29|no k50 o70 t38|node t30|note c-27 f48 q45 t-47|nuisance m-27 o49|number f40 r-38 t-56|one a37 m-26 t66|or t27|paddling r38|page t75|pair p27|paper f-27|parser t35|part i36|party t32|passion m25|passport i26 t41|patient p29|paycheck m39 t26|payroll t30|pdf f26 j-26 r29|penalty t27|penny c28 p65|pension t29|person a-37 i41 r67|pest m-45|phone a26 q33|photo p63 q30 t47|photograph p29|pic t44|picture t-26|pipe i30|place m55|plain f-29 r32 t44|plan i39 m51|pleasure t58|point a50 i27|poor i53|post f44 g29|postcard l41|postcode a-46|pram c30 p52|printer f32 t31|problem k28 o42|project t27|promise b28|proposal t73|proud g-26|pub f28|public t25|pump a72 t26|pupil a-46|quarter q25 r60 t40|question f-30 t59|queue t45|quiet o30|quote f26 t-32|race d27|radio a29 f41|rainy t34|range g36|reader c44|real o28|reason n36 t-29|recipe f30|red i32 t36|refreshed g30|regular l30|reminder m26|retired t-33|ride i31 q27|ring f-26|road q39|robust k27|rockstar g47|roll f37|room c42 t29|rota c58 t34|rotten o34|row f-36 i30 n39|run t32|safe r-26|sale n27 r35|sales a25|sample o25|sandwich f47 t27|school a26 b32 j-27|screen i27 r-37|screenshot r26|seamless g35 k30|season t33|second d26 f-58|secret s44|seed k30 s29 t-38|separate c26|seven t27|shared f-35 g34 m-27 r-25|shift f-26 t-30|shop c27 f36 j30 o39 t38|side a25|sign a30 t-38|signal q25|simple t30|single c61 h30 j32 s52 t39|six n28|size r80|slogan m32|slot t29|slow i53|small c34 m-30 r25 t-43|smile c-26 m44|society t26|solicitor r27|song f68|spare a30|special e30|speech f56|split g50|spoon c28|sprained t26|spreadsheet f42|stack a39 f-27 q28|start t54|starter m-35|statement k50|station f26 o46|statistic h58 j32|stick r-26|sticker t26|stock f27 t45|storage i25 t31|story b-28 k40 m53 t-31|straight f-45 l27|string o28|suggestion t50|supermarket j34|surprise s62|sweet t49|system s60|table t-26|tap f-34 t-32|task t37|taste f-26|tax t77|tea c25|team n34 t-31|tenner c25|test f-31 i44 t47|text i-37 q59 r26 t84|thank e27|thing f-38 t33|third i-31 r53 t37|three t49|time f-48 m83|tiny l29 t26|toddler r-27 t28|tool l-41|tooth f52|top t32|torch c31|tortoise c-31|total d27|tour t32|train i36|trained l-66|treasure p73 t34|tree h28 t29|trial q32|triumph n62|trombone f58|trophy m27|true g-26 n26|two c29|union t34|user t61|validator t39|van a40 i-25 l33|very c-48 f36 r-48|vet o43 t55|vibrant g28|visionary s28|visit c-26|voicemail t34|volunteer a30|vote f-30 p29 t74|waiting i29|wall b31 h40 p33 t31|warm f28|water c-31 f-28 t36|wealth k45|wedding a-27 f54 r-28|week f-45 i28 r37|weekend t-27|weekly q32|well t91|wet l-25|wheelchair m28 r-39 t-28|while t25|whole f-50 i-27 k35 t-40|window m37|woman i39|wonderful m44|working c36 t-47|world k74 m59 t-27|year c-33 f-39 g36 h49 r64 t43
aa|g71
abandoned|h31 m-56
abide|f36
able|f53|to f35
about|a39 c-47 d-75 e-33 h-42 k-55 s58|<name> k27 n25 o31 t45|<number> f-25 g-27 h-26 i39 j-41 q139 r61 s-38|<somebody> c-29 f33 l-28 o53|a i-31 o-35 t46|bins f-31|eleven r27|everything n31|five r47|four f-30|half f49 i-27 r31 t-25|it a-39 f32 i-31 j59 m-32 p97 q-30 r-40 s32|making m-36|my n32|nine p32|ninety i41|one f73 r94 t-37|our j42|people m46|six q56 t53|ten r35 t28|that f-44 t-50|the a27 c-44 g-37 k-29 o-43 q-73 r-40 t25|them f39|thirty t-28|this s48|three s31|to k43 s48|two p29|what f-26 t46|who j38 m54|why o29|working m42|you f-26|your b75 f-31 g25 i-25 o40 t-60
above|a-29 b42 c52 h-30 i-25 l26 m60 o-35 r63 t-57|<name> r31|<number> h-26 q29 t-29|all b28|and g-30 m33 n42|the c51 m54
abroad|c-29
absolute|t-33
absolutely|f39 n60 s27
abstracts|t47
accelerate|g52
accept|t48|all t46
acceptance|t30
accepted|q57 r43 t44
access|f-41 g53 k28 n33 q-28|information t34|to g48 k31 m30 n36 q-44
accessibility|b28
accident|f43 q-27
accordions|c28
account|f48 i-29 j-26 m-27 o-41 q53 r70 s-27 t54|is r52|needed t59
accountability|m87 t61
accountant|q-30
accounting|t-35
accounts|f-26
accuracy|f26
accurate|f38
achieve|b29 g35
achieved|g60 t-53
acorn|l29
acquisition||of g-25 t35
acres|t29|<number> t27
across|f-59 g121 h-43 i-25 k-32 m-27 n-27 o-37 p-27 q-30|<name> g-29 t67|<number> g35 t60|all t-41|every g44|the a-35 g66 k-42 n-33 t-67
act|f-32 j34 n30|on t33
acted|i43
action|c73 j46
actionable|g112 t-36|insights g33 k-31
activity|g30 t56
actually|j-27 l29 r59|read t50
ad|a28 f28 t51
ada|e27 s-29|is e27
add|h48 i57 j-48 l-105 o-33 q59 t79|<number> h42 q26|a t43|the f36
added|f-32 i37 t35|<number> t44|to g26 t-32
address|a-34 c-28 f-35 q33 r42 t51|in i27 r35 t-26|on r31 t29
addresses|r-37 t-44
adds|h28 r70 t25|<number> q38 r25
adjusted|g45
administration|h45 m57 n27 t43
admission|r36
adopt|m71
adore|n27
ads|s31
adult|c26 r29
adults|h61 r-39|<number> t-34|with t39
advance||to t35
advanced|n27
adventure|k68
advert|r-26
advertised|t-37
adverts|r25
advice|a42 l38 r-54
advise|r29
advised|g43 q-38 r-31 t-43|that g49 q-34
adviser|r62
advisers|k25
advisory|j26
affect||your t29
affected|b33 f-44 i-37 j-63 m28 o-51 r-31 t-34
afford|j108|a j41|to j53
affordable|j-25
afraid|f27 i-43 q33|of o30|the q32
after|d-36 f-50 g-47 j-69 o45|<name> i-25 k33 q38 t-51|<number> g37 r-45 t-101|<somebody> c28|a a52 p30 r-31 t28|about q-33|it t40|last t35|lunch q-26|months n46|nine f-26 i30 t-28|one a30|supper f-25 t29|that q57 r-31 t56|the c27 o29 r37 t-42|two t53
afternoon|o61 q34 r-28 t-44|and f38 i25|i t30
afterwards|j27 t-44
again|a-34 b30 c-29 g-40 k-58 l-29 m-59 p-60 q84|<name> f40 q-41 t37|about i42|and i-54|at i32|by a34|for i29|in i35 q40 t-57|on q60|this q-42|today j29 q-29|we t55|when t41
against|a88 g-31 h-28 j-29 q-36 t32|and a44|it i34|the a-30 t35
age|c-26 m47 t69|<number> r34 t42
aged|q-61|<number> q-45
agencies|l26
agency|l-28|is r47 t76
agenda|f-40 n25 r-34 t48
agent|f-34|for t37
agents|t29
ages|t-29
agile|g58
agm|t-86|<name> q-39 t-32
ago|c-25 g49 h41 n-35 q-26 t93|<name> t-31|i f37|one i-29|today t38|we f-38 t-32
agree|d74 i-33 j-36 m-29 q-27 r34 t46|<emoji> t-25|a r28|on t36|that f37|to t62|with a32
agreed|c28 f54 r51 t-64|to t-31
agreement|t40
ahead|c30 f-43 k-27 m41|and r27|of c45 g29|to g-28
ai|g143 k34 m-41|powered g88
aid|d26 f-40
air|i30 t55
airline|n71 q44 r28
airport|m30 q-29 t-44
aisle|f26 q34 t33
al|t34
alarm|f37 g29 j38 q26 t-39|and t57
alarms|j45 m35 r29
alert|t-34|<emoji> g26
alerts|t40
alive|m45
all|a-57 f-28 h-31 i-28 j-39 n-64 p31 q37 s32 t-30|<name> f-27|<number> a52 c71 p28 q39 t-41|<somebody> q38|and i32|at i25 s30|day r40 t-52|eleven i28|for o26|forty p33|fourteen p26|have q32|high t62|if j29|in k31 q-47|it e32 t-31|its f32 q-35|mad b-29|my a31|new k43 n29 t-35|night t65|of f-25 r-28|on j31 t93|our b-28|out q-30|public t49|right o51 r-27|shops a31 q-102|six f30|sizes f27|the e25 g-27 i-27 k-32 n33 p26 r-48|those m46 t-30|three a29 p39 t31|we b27 s29 t-34|weekend q33|who p-70 q30|year a-38 f27 i25 r25|you s25
allen|t62|key t62
allergen|i48
allergic|r38 t56
allergy|q26 t43
allotment|a34 f27
allotments|t-42
allow|r-34
allowance|p32
allowed|f35 r30 s34 t-64|to s36 t-29
almonds|t46
almost|j45 s74
alone|f34 m-34 q-25 t45|call o-30|in o34
along|j-32 p-30 t-28|the k-33|to p-30|with r-25
alongside|g51 m-29|<mention> g34
aloud|f45
already|a-47 f-44 h83 j142 k-47 m-34 p-39 q-28 s-25 t-31|booked j40|gone j-32 r29|got r-31|have j64|in r-27|know j35 n26 s-31|made h31|out t30|paid j26|told f33
also|f28 i59 j-39 l-42 m-31 n-27|a i27|asked a44 i36|available t45|do l-28|found f-29 t-35|the a32 f-26 t-29|told t29
alternative|g33 r52 t26
always|b49 f29 g-35 i-78 k-27 m65 n-36 q-46 t-68|the j30 t35
am|c-44 f-28 g-26 k-28|<name> f112 q-32 t-45|<number> n38 p26 t45|a f-26 t49|about s30|afraid i-41|around f26|at q30|calling t27|doing i46|fighting m47|in t-36|more t38|new f-42 t-34|not i-26|on f110|scared f-57|sorry f-49 i32 o124 t-66|the n39 t37|voting t26|writing t-26
amazing|k38 m68 t-101|community m26|partners n39|sales n28|team m-29 n28
ambition|m-26 t-32
ambitious|b45 c-27 h33 m-38 t-54
ambulance|r36
ambulances|t26
amendment|f-40 n39 t83|to t59
among|c49 n49 o-27 t25|the t-30
amount|q42 t50|of t41
amp|t26
an|a-27 g-56 j-84 m27 n-46 o-25 q-33 s-43|account r42|actual t-27|alarm j30|ambulance r34|apology f39|app b27 m28|argument f31|average h36 t28|awful f-40 m28|early f29|easy t46|email i42 q31|entire t27|envelope f36|expired i33|extra h25 t-38|hour r39|idea f-35|incredible g26|investigation t27|invoice i68|issue q-31|old t-33|order t64|ordinary c27|outage q58|unforgettable k67 t-29
analytics|t44
and|a-49 b-32 h-44 j-51 l-71 m-31 n-34 p-26 q-82 s-39 t-25|<name> f63 j-32 k-46 l-30 m-26 n-38 o36 p-61 q-32 s40|<number> a43 c-30 n66 p26 q90 r-30|<somebody> a36 n-40|a c30 d-28 e-33 g-29 h-36 i30 n46 p-56 q32 s47|about h65 r-46 t-46|after f48 q-33|all q-28 r50|also a38 i34 r34 t-26|always f-27 m60|an a30 f-41 k26|anything a26 r33|apologise t54|are g33 i40|as e27|ask r57 t27|asked a-53 c58 i-30|at k48 t-26|bad b29|be m30 r-31 t-50|better m37|beyond b36 g-25 m32 n38|both a-31 r51|bought f31|bring t64|brought f35|buy c30 p27|by c-26 t54|c q53 t29|called c-30|came p78 t68|can f43 l42 r-30 t-52|coats f-59|complained f28|congratulations p-68|corrected c49 i-30|costs t35|could i43|count r31 t39|counting h42|covers t28|did c30 i62 o-28 q35 r-27 t-54|do g27 j-33 o30|does c34 t-30|drive j26 m33|electric m44|eleven f29|email r-26 t57|enjoy b27|every c-35 f-63 j39 m-31|everyone f36 t42|exclusive k38|feel k-29|felt l29|fetch f-41|finished t33|for c-27 f79 h44 p45 t61|forty i-34|found c37 f27 k28 r-31|four f-37 p-39|from f32 q-26|gave r32 t-29|get o28|go r30|got f70 o45 t-26|had a29 o59 q26|half i44|has o58 t-36|have c47 f29 i58 p-30 q-40|heard f26|hello k38|here f-36 h27 i31|hold t33|honestly i-27 n75 t-37|hope f-25 m29|how r-36 s39 t41|humbled k45|i a-52 c-28 e56 i26 l32 o29 p52|if l27 n60 o51 t48|impact g-26|in f81|is c83 f79 g33 l33 o-29 s42|it e30 j66 m-99 o85 p-40 q-33|its j27|join d27 t-43|keeps h44|last t42|leave f29 k30|left p27|less a29 t25|let t-43|likes f28|look f-32 n28|lost i31|made a26|make b29 e28 f29|me n31 t-32|method t28|more f-29 n63|most f-41|must i-35|my f85 j28 r53|needs c32 r-41|neither r31 t-35|never c49 f48 t31|next i-51|no i37 s55 t-28|nobody f-56 i63 j34 o39 q53 t-47|not a34 f27 q117 r52|nothing r38|now t-60|on c-42 t-34|once c26 f38 r-26|one c36 o-43 r-26|online c28 t-40|our c-38 m67 n-26|ours s26|paid c29 h30|pay t-28|phone r84 t64|please t30|premined t66|press t63|printed q-31|put a-26 c-30 q36 t-30|quote t34|rang c25 f-28 r40|re i37 t51|read f42|real t-27|refused p32|remember m28|rent t37|report g33|ring f62 q34|said a31 c-25 i-31 t33|sat i31|save r35 s35|say t-32|see n27|send o31 t-27|sent f32|set a32|share d91 r-33 t-27|should i-33|signed t36|so i45 j37|some i28|somebody c-25 o34 t-28|someone b31 o45|something i28|sometimes f63|spoke f-27|stairs f-40|still f106 o33|tag d66|take r-36 t74|taken t69|talk f29 r31 t37|taught c39 f35|tell l66 r58 t82|ten n25|thank f36 p56 t-31|thanks p44|that e28 i38 k-28|the e26 l-34|their a34 g-36 t42|then f44 i-33 n43 t36|there a27 f-55 q49|they c58 f29 i-33 j33 q-28 r-28 t26|this c28 j-30|those i33 t26|three f33|to b32 m-41 p28 r44|today b27|told o26|two f33 o51 p-27 q-37 r-43 t47|understanding t-29|unlock g30|use d49 t-25|watch r-30|we a37 f-52 g-39 i58 k-30 m-32 o53 q45 r29|were i-38|what i51 q53 s31|when f-37 r27|where t33|whether r36|which l-47|who p-36 r30 t31|why d27 f42 n46 r29|will a-41 c60 i36 o-61 r-69|with f36 j27|women m48 o27 t42|wonder l26|would f27 i27 o31|write d26 r35|yes a30 f-38|you e42 i47 j48 m25 o40 q-44 t-36|your i47 j37 p28
angry|o42 t-30
animals|a25
ankle|o28
anniversary||to f26 t42
annotation|t37
announce||<number> t34|it t31
announced||<name> t48
announcement|f-30 o31 s51 t-25
announces|g28 t-47|the g33
annual|q-53|meeting t40|report t-43
another|a-28 c-30 g-29 k-47 m42 o-33 r-34 s-31 t-29|day m-39 t29|one q29|round t86|week m58 t31
answer|a84 c-39 e26 f-42 g-27 i26 j-51 l44 o-63 p-26 q-46 s60|and f-25 l26 o28|by i-27|for t28|is i-25 s27|the n25|to t-26|was k29 t57
answered|c-30 f-50 i39 q30 t-49|every t25
answering|a75 c43 f-52 t94|the a43
answers|c-45 d71 j-37 m38 q-26 r-32|and t45|in t26|only d81 j-26 t32|to a39 f69 t-53
anticlockwise|r28 t-34
any|a-62 h-32 i-47 j-95 k-32 l55 p-49 q-36 r109 t-30|<name> i29|age t-32|branch r30 t-26|day f-31|hour o70 r-28|inconvenience g34 m71 q-35 t-49|language f37|more c-27 f55 q51 r-42 t-26|of c51 f-61 l54 p-26 q28 r-45|other q33 r26|shop r67|time f-35 q-26 t67|weekday o35
anybody|c-30 f-39 l141 o77 p-30 q-36 t-30|'s c-31|and o43|can a25|got l53|in r34|know l-39|tell t41|who o34
anymore|a78 t26
anyone|a-27 c-38 d-41 e32 f-36 g-32 i-28 j-58 k-30 l146 o60 p-26 r35 s-25 t-80|'s r38|else f-31 h30 l-63 o-27|got l36|have t30|in c30|know l35|on t28|own l-73|still l27|under t48|was i-34|who c-42 e45 f-40 i73 o31 p-38 q26 r-33|whose q27
anything|a-60 c-26 f28 i-63 j-65 k-28 m-46 p-41 q-52 r49|before q-31 t-29|it r31|that f28|you o54
anytime|f53
anyway|c37 f36 o88 p33 r-27|and o25|from t35|i f-57
anywhere|c33 f-44 j-25 k53 q25|else k65
apart|q-38 t-35
api|t68
apologies|i48 o36 t-39
apologise|m63 o42|for m66 o33 t-41|to i34
apologised|p38
apologize|t53
apology|f49
app|f-57 g-25 i-26 j-28 k-35 m36 q32 s47|call r-42|for c30 t45|that t28
apparently|f59
appeal|q-36|closes q-41|in t31
appeals|m41
apple|t-29
apples|l27 m-36
applicants|g44 h29 t-57
application|f-27 q58 r95 t-42
applications|j48 t36|close j44
applied|i44|to i31
apply||by q-26 t-41|for q42 t31|here t26|in j26|now t30|to t-27
appointment|f-40 i48 l29 o51|is i31 q-32|needed t41
appointments|h36 j36 q43
appreciate|b41 p-40
apprentice|c79 t-34
apprentices|p78 t103
approach|g55 n26 t-31
approval|t-27
approved|h64
approx|i28|<number> i28
arch|f27 r-46
arches|q31
are|a-25 b45 c-58 d-32 e-31 h27 j63 k-84 l-54 n-28 o26 p-86 q27 r-28|<number> a-30 h47 m-26 o27 s27 t38|<somebody> f51|a k83 m67 n-29 p64 q31 r-36|able o37|about i26 m61|already t-34|and g31|asking a-27 l31 q27 r25 t-29|at m-32 q45 r74|available q32 t-58|aware i29 q34|back t35|basically j55|behind i37 r29|between r31 t42|beyond n-27|booked q27|building k57 t39|by c30 f33|calling n48 q35|choosing f50|closing q28|coming a49 f-27 t44|committed g32|cross o26|doing f-25 j-26 o45 p37 q-28 s32 t32|down t-30|due q44|entitled r35|ever t27|family b53 j-28 m-30|filling j32|fine f52 o-49|flying j74 t-34|for j26 r-34|four f35 t46|from k25|getting s26 t32|glad t42|going i42 q26|gone f-31 m-26|handled g35 t57|having r42 t25|headed g28|held q34 t43|here b28 d-50 r32|hiring n-26 t-60|home g28 t-31|honoured c39 n-36|in a-26 j-34 o57|just i27 m28 n30|keeping t33|late i28|left j-28|likely t27|limited j34|listening g26|literally m26|living g32|looking a49 n-30|losing f47 h31|made m52|moving q26|nearly j35|no a26 t60|non t28|not b46 c-40 k-55 m65 q-34 s28|now c30 f47 i61 q-52|obsessed m28 n40|off c25 o-37|on a-26 i64 o-45 r-56|only e27 m-34 t54|open b28 o38 q-26 r-38 t30|our m62|out q50 t-41|over r36 t47|part b37 j35 t-26|passionate m-43|pleased k27 n-37|praying t29|proud c25 d28 g43 k25 m-34|reading s32 t27|redefining n46|redoing f-34|reminded g38 t-29|required g26|rewriting i37|right a154 i108 r-30 t-79|rolling a69 t54|running o33 t-29|sad t51|scared o44|selling t27|sending i30|shut q-109 r31 t26|six a30|sleeping t30|so b31 f-51 t82|sorry b29 m48|still a-31 c45 i61 r-39|struggling o-33 t31|switching j51|the a48 b37 f-54 j-34 k44 m76 n91 r30|there o36 r45|they t102|three f-43|thrilled n-49 t-47|tired t28|too i-27 m31|trying a34 i27 l32|turning r26|two f37 t-43|unlocking g29|up h77 q57 r-27|using c-27 s33 t37|valid r35|waiting j35 o41|walking q27|watching j30 t29|welcome f39 n52 t57|with b34 k-27 m40 o64 t54|working i97 q-46 t43|worth b26|you a-32 b27 d88 j92 k50 l-48 m42 o-41 r-43|your j-34 l-47 t-29
area|a-37 c-31 f-30 q39 t-28|that t53
argue|f32|with f39
argument|f40 t-26
arguments|t88
arm|f41 p33 t52|'s q-26 t71
arms|b31
army|t25
around|c-42 g26 k31 m-42 q50 r29 s-31 t31|<number> q57 r72 t-36|the g-27 r35 t66|you k27
arrange|r26 t30
arranged|f52 o29
arrangements|i26
arrest|f32 t37
arrival|t55
arrive|q58 t-64
arrived|c34 f40 i25 q26 t48|two t30
arrives|a32
art|g40 k39 t-31
arthritis|o37 t50
articles|m27
artisan|k28
artist|c26
artists|c26
as|c-31 d-49 j-74 q30 s-51 t-49|<name> f39 i44 q-46|<number> h28 r-26|<somebody> c-29 f38|a a-43 i-36 j31 m-54 n47 p-35 r32 t43|bad m30|ever t-34|far f-47 h30 o-26|good t61|hard k27|i f37 t32|if i-26|it a-29 q35 r43|little h41|long p34|normal q-45 t-28|not o26|of a45 i70 q50 t-38|part g45|the m43 o-27 q53 r33|there p31|usual q62 r27|well c26 f-67 l29 t-91|you k37 o44 r-70|your c33
ash|d-35 r-26|tree f-27
ask|a55 c-36 d-31 g-33 k-50 l-28 m-36 o34 p-63 q-67 r107 s-26 t-34|<name> c-45 t-56|about t29|again i40|any n30|before q29 r28|for a-45 c44 f-54 i-36 n-33 o32 r77 t-57|how b28|if r-30|in s30|me f29 n39 t60|than t35|the f52 t51|to i30 r44 t-25|twice r60|us a58 f33 i25 t-38|what a27|where t33|why a32|you f-30 r-41|your r42|yourself j106 o-30 r-68
asked|a130 c-45 d-33 i-71 j-55 k-35 m-33 n-52 q-75 s-44 t-37|<number> t-47|<somebody> a-70 f-36 t33|a a35 f-36|about a-45 g31 o-28|again b31|and b27|at f26|for b95 f67 i25 r-59|if a55 c31 r-28 t-41|in a31|last a26 r-25|me f41 i-27 o36|nicely a-28|the a-84 f-44 r27 t83|them f28|this a33|to a-31 r34|we b-108|what a68 f-35 t-35|whether a35|why a100|you a-53
asking|a131 b26 g-27 l47 n46 t-47|<mention> t-38|about a43 t27|what a39|why a27 f-30 t26
asks|f33 m26|for f-44|what a38
asleep|c-27 f106 o34 r-38|in o56 t42
assemblies|t47
assembly|q-32 t44
asset|g29 m25 t-28
assets|a67
assist|t39
assistance|q39 t43|is t44
assistant|t-70|<number> t-40
association|n27 t-25
assured|b46 f-38 g81 t65|your t26
asthma|h35 t59
astronomers|s33
at|d-73 e-41 h-51 j-30 k-26 l-44 m-75 n-50 s-36|<hashtag> n36 t26|<link> a-32 c45 t-106|<mention> f26 g35 p25 t28|<name> a-43 b75 c-35 f-111 h-28 i-27 k67 o-43 q36 r34|<number> e60 h-52 k-26 l39 n-46 q77 s95|<somebody> f38|a c28 h49 m56|about t-28|all f-50 i67 r25|any o-46 r62 t68|both f31|checkout o37 t34|cost f-35|desk t55|dusk t-30|eight r49|every a52 f-47 g53 t46|first t47|five f44 r-57|four c-37 t-28|full i31|half f-42 h46 t30|home f-27 o47 q-41 t-51|homopolymers t77|it a50 f-27 i-28|least f-28 i-31|length f38|lunch a50 b-36|lunchtime f54|me o48|midnight j71 q60 t59|mine f-57|most r-50|my r-28|night i34 q-31 t44|nine f-29 j27 p26 q-49|no r42 t62|noon q52 r-50 t27|number h28|once t31|one c31|our c-33 g41 p34 q-43 t31|ours m-33|page f-34|present i31|random t26|scale g44 t-52|school h26|seven f33|ten f61 q35|the b26 c-30 e-47 f-27 h-34 s-29 t-42|them o32|this j79|three f-28 r25|today b29|two j-26 r-37|weekends i37|whoever r27|work d28|yesterday c28|you f67 t29|your j-27 t67
ate|f177 i-33 o30|<number> f46|a f29 t-25|the f28 t45
athletes|k32
atmosphere|m29
attach|t25
attached|f-26
attack|t75
attend|t-62
attended|q-53|a q-45|the t32
attention|j38|<name> q28 t43
attitude|m45
audience|g43 m-34 t-37
audiences|n51 t-27
audio|t-44
audit|t50
aunt|m-37|was m-39
authentic|b-28 k103 m-29 n39
authenticity|n47
author|r40|and t42
authors|t74
auto|q-34 t36
automatic|r33
automatically|q-46|on q-28 t34
autumn|a-28 f-31 j-26 t-36
availability|j29
available|c-27 g57 j25|and j29|at r28 t35|for g77 q-28|in t-54|on t42
avalanche|t29
average|c-26 h139 j41 r46|<name> h28|<number> h28|of h34 t35
avoid|j81 t-59|disappointment j73 t-29
awaits|b27 k35
awake|b31 d-53 l28 r-25|and l32
award|b32 n67 t-59|from n33|is k28 n-27|winning n92
awarded|c-39|the c-39
aware|q77 t48
away|c-40 f-39 j54 m36 n-30 o46 p-35 r42 s-36|<number> q52|and l-48|from r80 t44|to f27
awful|o-31|for o-33|lot f-40 m28
awkward|o37
axle|r25
b|f-34 g57 q44 r-28 t-35|<name> d28 s30 t-29|and q40 t26
b2b|t-33
babes|j35 s-31
babies|f53 q28 t-30
baby|f59 o117 t-74|and o30|formula t41
back|e-35 g-37 i50 j-58 m26 n-51 o-28 p39 q96|<name> d29 q55 t-43|<number> q-52 r34|after f35 h30|and i37 t62|as c25|at f-30 q65 r-74 t-56|by i-33 t-32|for a65 t71|here d31|if i26 t28|in c-39 k34 q77 t-51|into o26 t32|next r-33|of c66 i-28 o54 r25|on i27 t-37|open q37|or l26|pay n44|room t-35|the f-43 i38 t-29|then t28|this t63|to a29 f-26 i59 j-31 l28 m33 q57 t64|up t93|within q29 t33|without i40
backed|h47 k32
backing|t53
backlog|t68
backs|f-26
backup|r42
backwards|f41 n30
bacon|f89 t-32|rolls f31
bad|c-29 f107 h26 k-26 n-26 r-46|back j39|knees t29|on i-38|one f28|ones t32
badge|p26
badly|f45 i124 o54 t-28
bag|f-62 j36 o33|<number> r27|of e25 i29
bagged|t-28
bags|f26 r35 t-30|of t50
bake|m56|sale c30 f32
baker|c-41 f74|who t25
bakery|c47|we i-46
balanced|h43 t32
balcony|a28 f54 t26
ball|f38
balloon|t36
balls|f53 j27 r34
ban|t90
band|f-28 r54 t-41|<number> r61 t-42|is t50
bands|r26
bandstand|q45
bank|a-56 b53 f-31 g-35 j-27 m-56 n-26 o33 q70|account q27 t53|details r71|holiday q48 t-81|on r27
banking|g29 q34 t35
banks|t82
bans|r27 t44
bar|g-28 o-29 t-41
barbecue|r85
barista|h27
barn|a-25 c-33 i-26 t-31
barrel|c28
barrier|g29 l31
bars|a74 r80 t51
base|r36
based|g38 t29|on t42
basement|c32 t31
basic|k25 t57
basically|f29 j50
basis|g28 t43
basket|j34 t44
basketball|t51
bat|a31 r32 t-49
batch|c-30 f-44 i52 k30 t-35|<number> i59 t-41|number r40|that i-93
bath|a30 c-33 f35 r-37 t-27
bathroom|c27 f52 t46
baths|q-45 t-58|are q-103
bats|f58 t-32
batteries|t35
battery|f41 i31
bay|f28 q36 t-54|<number> c41
bays|q59 t-38
bc|a25
be|a-61 c-62 d-60 e27 j47 p-75 q27 r-42 s-27 t-36|<name> f29 i39|<number> q27|a d39 k-31 m49 q58 r-39 t-39|able f40 t27|about r48|advised g47 q-39|an q-34 t96|and d28|answered q26|answering t53|asked f-29 o51 r52|asking a51 f-30 t35|assured b38|at n43 o50 q-49|aware q37 t-25|back i40 t50|calling t61|charged a32 o-26|clear t48|closed q-99|connected e30 k28|done m41 n47 t80|fair f34|featured e49|first s58 t56|following e89|great d-55|happier n26 t40|held q37 t-34|here i-28 q34 t35|home t47|honest a28 d38 f28 j26 t-33|in a38 d29 f-59 i-27 q60 r60|kind f39 o35 t38|left j49|mad j29|marked o27|named j26|nice f34|off q47|ok m35|okay m27|on f-32 i39 q32 t74|paid r26|part g-28 t-46|passing f29|posted q-26 r36 t38|put r-43|quick j39|read f-27 r26 t45|real t-27|right q38|ringing q31 t61|seen m55 o36 t49|sent o39|sharing n32 s33|shut f-33|slow t26|subject g41|sure t38|taking f30 n27|the f29 j154 k-26 o-37 q-38|there f-55 j33 o46 t74|told o30|two f-62|unavailable t46|under r-43|up c31|voting f-57 t36|with t-29|worth r58|wrong h104 l54 t-30
beach||to t32
beaches|q27
beans|f85 r26
bearing|i68
beat|f79
beating|b51 k44 m37|heart b51 k44 m38
beats|k52|the k49 t32
beautiful|k39
beautifully|k64 o29
beauty|m29 n45
became|f39
because|a33 b91 d-33 g-36 i53 l-46 m75 q50 r-66 s-41 t-45|<name> a35 c37 f36 o56|<somebody> t-32|a p33 t43|every m34|i i34 t38|of f-26 i78 o40 p34 q54|our f26 i36|someone f-34 r-34|the a-37 i59 m-28|they o30|we b34 c52 f37 m-43|when b-25 t-37|you a79 b27 j-31 k45 t41|your b26
become|f-33 h27 k27 m83 n-30|a b28 k-25 t-25|the k42
becomes|c65 q42 t49|<name> c70 t34|<number> j28
becoming|t-28|a t-26
bed|f66 o59 p66 r39|<number> a46|in p49|you f28 t47
bedroom|r27
beds|f-30 r48|<number> t41|and c79 t39|in c-46
bedside|q31
bedtime|a31 t52
beef|q-35
been|b29 d-55 f-37 g-50 h-34 o30 r-37 s34|<number> p35 t39|a t37|asking a41 b27|at c-31|called f27 n-34|doing f31|fixed i26|given f31|here o59|in t-42|looking f29|moved q32 r33|named k25 n33|on c36 r-31 s28 t-29|out q-25|put f27|putting f-27|recognised n29|reported t51|shortlisted n-29 t-44|sitting j36|taken i27 t54|there b29 d-30 l28|thinking a30 o33 t49|through c54|told a-40 f49 i-54 t-43|using t37|very c38 p50|waiting o41 s59 t37
beer|c37 d-26 t-43
bees|f37 t31
beetles|c28
before|d-41 f-53 g-50 i-40 j134 m-48 q56 r68 t-28|<name> c-30 j81 q43 r-39|<number> f-36 i27 q92 r-34|and j-33 o38|anybody i36|anyone p27|breakfast n57|i f-26 t-28|it a-26 j94 r-52|last f36|midnight j33|nine r-27|noon a33 q27|one f30 t-32|or t56|our c58 t26|someone t-32|summer t27|that f33|the l27|then a62 f-41 i29 o34 r41 t-31|they j73 q-47|this q56|we c65 f-32 l27 p48 q-66|you j-56 k-32 l-26 m41 o-49 p-33 q71 r42 t30|your j41 o30 s33 t36
beforehand|q40 r40 t-56
began|s28 t-50|in f-25
begging|j29
begin|g33 m35 o29 t-38
beginner|o30 t-30
beginners|o55 q43 t-56
beginning|m-25
begins|k33 m58 q37|<name> q30|at m76 t33|with m39 s29
behalf|t-31
behind|a30 c-31 f-32 k-49 o45 q48|every n33|it a34|on i53 o27|the i-65 n29 r72 t-62|you f-33 t48
beige|t-32
being|b46 c-76 f34 h-27 o81 q77 t-51|a b58 k28|asked a-46 f62|mended f-25
belief|k41
believe|b35 d56 g-38 h-31 i-26 n-33 o-26 s88 t-33|every d33 k32 m33|in b68 k-45|that k26 m33|what s53 t-28
believed|a-57 t-35|how a-40
believes|t27
bell|a36 l33|at q-38
belong|c26
belonging|b53
belongs|b45|to b31
below|d107 f-73 k-33 m-42 n-29 r55 s-34 t-30|<emoji> d27 e-30 t28|and c27 t-37|the t-28
belt|t38
bench|a38 f27 o33 t-38
benches|f31
benchmark|t115
benchmarked|t65
benchmarks|t76
bend|r29
beneath|t28
benefit|g29 h50 t-25
benefits|b30 r100
berth|s34
beside|c-36 o27 q-28 t-62|it o30
bespoke|g60 t39
best|c28 h-27 i-47 j-31 k-42 o-45|<name> n-25|goalkeeper n-35|in c-30 g44|part t27|question f54 t28|time m28 t33|year i-46
bestie|b28 t29
bet|d45 j43
beta|c34 t38|testers t36
better|b-60 c76 f-44 h33 j-40 l57 m56 q-48 r-43 s-39|and m40|for t44|off i28 m37 r26 t32|than a55 r-31 t-31|way f-31
between|f-70 g31 h-30 j-31 m34 n35 q52|<name> q29|<number> g43 n43|insulin t45|sizes r32 t56|the i32 t-25|them c64 r-25|two t33|you m29 p27
beyond|k25 t-35|every n35|our g37|thrilled k25|to k38
bicycle|f53
big|c-27 d-32 e-26 g-49 h-39 i-33 j-35 m-50 n-55 s151|<name> t81|difference t76|love c27|news s31|things m-36|win t25
bigger|f-34 m97 t-35
biggest|k-38 n78
bike|f36 q33|a t44|shed c31|shop f-27|store t-34
bikes|m-57 t-29
bill|a-57 c-30 f-99 g26 h39 i-59 m28 n-35 q-33 r39 s61 t178|and t-41|by h26|is g35
billed|c42
billing|a28 t45
billion|m31 t98|to h39
bills|f-32 m-26 o-33 q-39 t48|are t43
bin|a32 c28 f58 i-31 r72 s45 t-70|it r53|store a29
binned|f28
binoculars|r30
bins|f-55 r27 t-52|and f-31 r27
bio|s68|before j50
biodiversity|g33
biologists|t56
bipartisan|t34
bird|d30 q-43 r-44 t-70|and f28|ends q-34|tickets j28
birds|i-26 t-36
biro|t-25
birth|i31 t-44
birthday|f105 o51 r-28 t37|<name> n27 t-27|to t52
birthdays|o30
biscuit|d29 f81 t-33
biscuits|f92 r-27 t-45|are i27 o29
bishop|n51
bit|f30 i-30 k-28 t-58|of f-34
bite|f-30 k30
bits|f27 t-45
bitten|t42
bitter|i29 t58
black||<name> t42
blade||is t30
blame|o48 t33
blank|r27
blanket|c-27
blast|t37
bleed|r25
bless|f29 p59 t35
blessed|b37 t34|to b38 t-25
blessing||and t32
blink|j57 m28 r39
block|q28 t27|<number> t42
blockchain|t82
blocked|q-34
blocking|r36 t86
blocks|t116
blog|g57 j-27 s48 t65|<name> c36 s28
blood|f-34 m40 n31 o54|and n34|pressure o47
blow|s26
blown|k35
blue|f-52 q44 r31 t-62
blueprint|j31 s31
board|g-27 j-26|<number> q-38|by r-33|games t29|in j33 t-33
boarding|c-26
boardroom|g43
boards|f-25 h28 q25 t-40
boat|a43 t-72
boathouse|t-35
boats|t34|are q-33|to t29
bodies|m37 o25
body|j35 m49 r28
boil|f26 r40 s35
boiler|f28 q81 r-31 t-90|is f28|man q36
boilers|q31 t-29
bold|g48 t-53
bolder|m27
bolt|r45
bolts|t-30
bombs|d26
bonus|f-35 j27
book|c-35 i-37 j36 n-32 q-53 s-33 t-66|a k-26 t-34|and m30|by r-25|is f31 j27|now j60 t40|you h28
booked|f-63 h55 j37 l-29 m-34 q59 r-36 t-52|<number> t71|a i31|for i26 q51|in h29|the j26 o35|with q51
booking|t-66
bookings|o-27 q28 t-39
booklet|f-30
bookmark|t43|this t44
books|c50 f-71 i-32 j64 p26 q-29 t-87|a f-38|for j26
boost|h26
boot|j29 r65
boots|f37 o-55 t-59|and f-56
border|q-28 t118|is t39|the t29
bored|f34
boring|f26 k42 m-32
born|f47 m35 q-28 t-26|in k26
borrow|r57 t-45
borrowed|f81 r-31 t-32|the f39
boss|c25 s53
both|b-28 e25 f25 i-46 j-49 k-30 n-31|and a29|are a32 t33|legs t36|on r-42|parties t46|sides t59|towns p-26|ways q36 t54
bother|o64 r40 t28|you t44
bottle|a-29 f-54 i52 k79 r39
bottled|r38|water r41
bottles|t-39|that f-38
bottling|g38
bottom|i35 q28 t-27|of t39
bought|a-30 c-29 f104 i52 j32 o-33 p53 r-37 t-36|from j47|it f51|the f51 i32|this t56
bouncy|f41|castle f41
boundaries|k31
boutique|k36
bow|i54
bowl|q43
bowls|f37 p-49
box|i-27 j43 n-35 q-44 t-46|and t46|at k31|of t-28|office t-50|the t34|to r38|which o29
boxes|f-37 r38 t-64|we i-28
boy|a42 c31 j30|in c-32|of a43 c34 f26
boys|p25 t68|and t62
bracket|i38 r40
brag|n62|but n65
brain|o31 r28
brake|q25
brakes|o-40
branch|i-27 o-31 p40 q51 r29 t-67
branches|q54 t53|in q41 t54
brand|b-31 m-30 t-61
brands|s48 t34
brass|f-56 i-26 t-34
brave|f31 m64
bread|k-44 n25 q42 r28 t-70
break|m53 o27 r-35 s28|it o32
breakdown|c31 t45
breakfast|c-25 g40 n100 r-37|and f45|in n27
breaking|k-39 q-35 s56 t27|<name> g26|the s33
breakthrough|m39 n45 t-48
breath|r-33
breathing|o45 r47 t-27
breathtaking|j31 k62
breeder|j27
brew|f37 t-31
brewed|c31 k27 m38
brewery|n32
brick|t-31
bricks|f46
brides|r26
bridge|a-25 g35 n-35 q30 t80|is n-28
bridges|m26 t74
briefing|t39
brigade|a-35
brighter|k46 m-39 t-28|tomorrow k37
brilliant|f-25 m25 p46 t59|and m40 p29 t46
bring|b-35 c-84 d-28 f45 j-32 n-32 p-45 q103 s-27 t-40|a m-30 o-31 r-54 t-64|down t74|id t27|it r27 t-72|the m26 o34 q-47 r-29 t-37|them f54 r43|to i30|us r-29|you g42|your f48 k27 t62
bringing|c-39 f86 i33 m-31 o25 p33
brings|c-45 k52 m32 r45|<number> c-32|a t42
broadband|q77
brochure|f-29 i94 t-40
broke|c-27 i71 j34 r-48 t49|down i59
broken|a30 i48 n39 r-42 t26|and o32 t38
broker|t-29
brother|f33 o26
brought|c60 f111 n-36 p54|a t40|in f89|the c36
brown|t-59
browse|t38
browser|r28 t52
brunch|j27 l-27
brush|e32 r25|and i31
bsl|t-49
bucket|f66 m-27 r34
buckets|f39
buckle|r45
bucks|t70
buddy|t75
budget|c105 f-42 o-28 q-37 t86
budgets|t54
buffet|f50 t43
bug|c33 i79 p89 t71|fixes t61|reports p38
bugs|c38 t34
build|a-29 c35 f-34 r69
builders|p28
building|i-37 j-47 k59 m51|bridges m27|the k49 t35|this j-28
buildings|a74 t35
builds|t53|are t33
built|a-43 c90 f42 g32 k93 n36 r-48 t34|<name> t-30|a n50|by t55|for k39|in c-27|the c47 f31 t-34
bulbs|c28
bulletin|i46 t-28
bunch|f32 g28
bundle|t-29
buns|i-48
bureaucrats|t65
buried|t42
burn|c27 m44 t91|pit t31
burned|t63
burning|j34
burnt|i-32
bursary|o26
burst|r38 t-41|main q40 r40
bus|a-25 j-43 o75 t-60|<number> q83 r-32 t-42|driver p26|drivers t26|from o26 q-30 r85 t62|home f57|is o50|shelter t46|stop q29
buses|f-29 t-58|<number> r41
busiest|i-35
business|c-27 h25 k-27 m31 o-27 t36|and t38
businesses|g27 h70
bust|t64
busy|f30 n54
but|b-45 d-44 f41 i-52 l-33 m38 n27 q-41|<name> f65|<number> t-28|<somebody> c26 f-31|a f-36 t-37|has i26|hurry j41|i a26 c27 f-30 t65|if j32|it i-28 m-51|no o30|not r-35 t47|one f29 j26|our g57 n33|the a-28 f-44 o27 p30 r39 t80|there q34|they a35 t-32|this n28|three k31|we a-33 f39 h42 j-29 l28 r-31 s-28|what t33|when m69|you j-29 p-35 t-26
button|d67 r56 t-36|that t28
buttons|r34
buy|c59 f-47 i-37 k-40 o-37 t58|<number> t31|a p27|one t49|the a36 m30 t-42
buyer|c29 f-50|rang f-61
buyers|j37 t-37|are j35
buying|t-43
buys|p27|a p31 t62
buzzword|b39 n37
by|c64 d-30 e-54 f-36 g-51 h45 k39 l-38 m-67 n-29 o-68 s-38|<mention> c52|<name> c135 g-28 j60 k-31 p-59 q-32 r39 t-41|<number> a-41 c-33 f-28 n-27 p-25 q114 s31 t-28|<somebody> c61 f-78 i31 t-40|a a55 k-27 p-26 q-42 t57|all m26|an f32 t71|and s26|election t48|email q-38 t27|first t30|four o31|half r28|hand f-46 r76 t71|it q27|itself t-27|law r55 t-29|me i86 t-38|midnight j-31|my n26|name t26|nine f44|noon q25 r36|now o30|one c42 t46|our c28 g29 m29 n31 t39|over h31|people k45 t56|phone a30 t42|popular a28 t-37|post t-38|postcode t-41|six p29 t34|someone r28|step t56|teatime p30|ten f33|text r-36 t73|the e-25 f-33 g29 i-90 k-66 n29 o-26 r45 s-37|their c-26|thousands n28|tonight j53 t-39|two t75|up h82
bypass|f31
c|c32 d29 i-27 n-26 o-32 q34|<number> q-54 t-32|and m32 t59|suite c35 g27
cabin|f-33 r30|bag r25
cabinet|h51
cable|f34 i36
cache|i36 r59 t84
café|q50 r37 t-67
cage|j27 t39
cake|f104 i-34 k-25 o-38 p78 q-40 r-26 t-35|from r30|in f-28
cakes|t-29
calendar|i40
calendars|t55
call|d-36 e-29 i-34 j-31 m-56 n46 p-27 q-43 r51 t53|<emoji> j34|<name> i29 j28 t-64|<number> j-30 o33 r57 t91|a t30|an r34|and t31|at t48|closes q-59|in f37 t-47|it q26 t-35|notes t46|now t-32|or r-27|out t-25|the k27 q43 t40|to j28|today q27|us n50 r30 t60|with r82 t49|you a44 r74
called|a-27 b-41 f75 i-40 m-36 o-39 p-38 q-31 r-58|<name> c26 o-27 t-32|on o28 t54|the n-34|us j27
callers|r28
calling|a-32 n83 t40|it n54
calls|c-40 d-62 f-45 g35 l-30 q-25 r57 t45|a l-33|and g34|you i29 r31 t57
callum|f35
calories|h29 i28 m45
came|a67 g-30 h-53 i65 j-35 k-54 m-33 n-52 o39 p42 r-59 t-66|along p-28|back f-37 p27 q-39 t31|early t43|from a31 f-34 i57 t38|in a31 f-26 q47 r-29 t-70|last f29|out c-41 i26|through f43|to f33 i36|today c29|with o26
camera|c34 t-44
cameras|f-31 l31 t-35
campaign|b31 t-36
campers|p-28|for p-30
campus|o28 q26|in o29
can|a25 b-33 j39 l-32 m-30 p-95 r84 s-35|afford j35 l42 t45|also f57 r32|and f39 q28|anybody l26|anyone f30 l46|apply t33|ask a-25 i50 o-29 r60|be b41 f-56 k44 t47|check r27 t-48|come o41 q26 t-31|disagree t66|do j32 m68 t-42|fill l29 o41 t47|get r27|give r26|have j29 r-31 t-41|help t26|hold t32|i a54 l-27 r26 t-48|keep j26 o-37 r-33|leave p-25|lift a29 o-40|look a-28 c25 j25|make f30 t-31|move r-32|not c31 e27 g-27 h68 m-27 o71 q38 r-39 s81 t61|now q26 t-61|only d29 t-29|print t53|put r31|reach f27|read a43 t36|run o31|say a-38 f-37 r-26 s44|see j55 m26 r-45 t-46|sleep g38 o29|stand f88 o34 t-32|still f-32 q39 r99|take r30|tell r-29 t39|too f-26|trust k60|turn t49|upgrade t34|wait r-31 t26|we t-43|you d-32 f48 j88 l-26 r-30
canal|f33 t-32
cancel|f-32 i-30 q-32 r33 t47|any t41|it r32
cancellation|t65
cancellations|q25
cancelled|f36 q87
cancelling|t26
cancer|t65
candidate|f-30 i28
candidates|m-36 n27
candle|l38
candles|t-31
cannot|s28|be t56|believe t27
cans|h-30 i30 t-41|are h-28
canvassing|f47 t70|in f31 t47
capacity|g32 j31
capes|m43
capital|h52
capped|j48|at j48
capping|t75
caps|g62 r28
captain|t-42
caption|t-33
captioned|t30
captions|t-27
capture|k29
car|g-26 h-32 i-35 k-35 t-68|and f69|park q49 r34 t-34
caravan|r27 t-34
carbon|c61 t48|steel t47
card|a-51 c-66 f-58 j-45 q66 r57 t-30|and t35|in t-25|machine q34|only f-34 r27|was t32|you t38
cardboard|r40
cardigan|a25
cards|f-47 r42|and t79|are a31
care|a-28 b74 c-44 g50 h-34 i-42 j36 k45 p-39 q-32|about b50|home b27|is m27|to n26|who t52
career||researchers t42
careful|o52
caregivers|t26
carer|f-26 p26 t34
carers|f-46 i29 r62 t-58
cares|b82 l-29
caring|b26
carols|q32
carp|t37
carpet|q51 r29
carriage|f29
carried|c103 f43 i-33 p55 q-26 t-32|up o33 t42
carriers|n37 o28
carries|q37|on q53
carrots|f63 n25
carry|f92 i-34 t-62|it f25 r40|on a30 f41 t-28
cars|c37 f-25 i-33
cart|t77
case|c-37 f57 l-29 o-33 q-46 r41 s55|study j30 s32
cases|f-52|in t38|of q28
caseworker|a43 c34 t32|<name> c34 t50
cash|q98 r29 t-53|alternative g30 t47|machine q38
cast|n26
castle|f57 t-30
casualty|t-28
cat|f133 q-42 t-51
catch|f-58 p67 t-31
catches|f-30 o31 t-25
catching|t-32
categories|t27
category|t34
cats|t-26
caught|a-27 f60 t-29|fire f38
cause|i58 t-39|was t31
caused|g38 m65 q-39 t-44|by g31 q-32
cbo|s52 t43
ceasefire|t56
ceiling|j29
celebrate|k-31 m47 n-32 o25 t-39|the m50 o29
celebrated|k37
celebrating|m44 t-36
celebration|t35
cell|t91
cellar|f33
cello|t-27
cells|t37
cement|n25 t30
center|q-26 r66 t99|open r28
centers|t78
central|t46|<name> t38|bank t31
centre|b60 c30 o-32 p40 q34 t-40|of b43
centred|g50 k54|care k44
centric|g74 k-52 t-26
cents|h33|on h33
centuries|k43 s32
century|k35
ceo|c-40 g-34 t31|<name> g-31 n-29|of t43
cereal|n51
ceremony|f63 q-29
certain|i25 o-26 s29
certificate|f-26 i76 r41|on i32 t-36
certificates|p33
certified|i42 t30
cfo|g43|<name> g45
chain|a42 m-28 t105
chainsaw|t34
chair|a27 c27 i-33 n33 o41 t-40|and a42 o32 t32
chairman|f35 h27 n25 t28|<name> n29 p-32 t30
chairs|f49 n-30 o29
challenge|k27 m47
chamber|t52
champions|m84 t-41
chance|d27 e47 j60|to d26 e56 t54
chances|j61
change|a-47 c-43 d-30 f-88 g31 i-32 j-55 m102 o-61 q57|a h31 m39 r-26|at t27|everything k26|in g39|is m51|it r34|on t-27|our b29|that t30|the s26 t41|to q27
changed|a41 f-51 i53 j-38 m-30 n-34 q38 r-52 s77|everything s50|in t31|my f-45|on q-60 t63|one s39|our s27|your t40
changelog|a29 c31
changelogs|t44
changemakers|k25
changer|n48
changes|c-35 i-42 q61 r-51
changing|i-35 k87 m26 o45 r25 t-69|<name> m25
channel|h54
chap|c44
chapel|j-69 q52 r33 t-45|is j-68
chapter|k-26 m-44 t-43|of b28
character|k76
charge|a32 c-30 f-62 g28 i39 o29 q-37 r78|for i-28 o26 r-31
charged|a26 i67 o-79 r-36 t51|<number> t52
charger|r49
charges||are t38
charging|f-27
charity|c-40|shop c-28
chart|e68 f-27 l26|and t57
charts|i45 m32
chase|n77|it f51 t44
chased|c35 d27|a d27
chasing|r25 t-28
chat|f-30 j-33 q-40 t-42|and r26
chatting|o29
cheap|j44
cheaper|o-31 t56
cheapest|t52|item t55
check|d-31 f-44 k-28 o-54 r89 t36|before s27|if t36|it f-30|on t26|out t27|that t53|the f-26 r60 t73|we r25|your r-31|yours j27
checked|g28 i43 j32 o-25|and g33|by a-42 i32 r25|the i46 p35|with a51
checking|i45 r28 t-35|the i44
checklist|t33
checkout|o36 t103
checks|q41
checksums|t66
cheeky|d-26
cheer|c25 f60
cheerful|o30
cheers|p73|for p49|to t28
cheese|f75 t-41|and t27
chef|a39 f43 k40 t-35|'s f37
chemist|f-37 r37
chest|f26 q28
chicken|t-31
chickenpox|q48 t-31
chief|f27 m29 n26
child|f-33 i-37 j26 k26 q-27|'s j36|care t31|deserves m32 t57|in h48 t45|is m27
childhood|m30 s26
children|c-35 f-42 i-32 j77|'s c-30 f-27 j30 p25 q28 r58
chili|t40
chilli|n26 r-33
chimney|c45 t-29
chip|f-25|in t45
chips|d32 f48 p36 t-29
chocolate|c56 t40|milk c58 t45
choice|f-57 j30 n34 p-32|for k27
choices|t31
choir|a68 c37 n26 s41 t-27
choirs|h36 n25
choose|i-52 j58 m49 n-29 o-38 t45|<name> t-29|between t46|the c28 f32
choosing|f42 m-43 t-27|to f42
choristers|f30
chose|i28
chosen|f26
christmas|f27 j-29 q51 t-30
churn|t36
ci|t62
cider|d26 t-44
cinema|f37 n33 t-28
cinnamon|d26
circle|g50 t-30
circumstances|g83 q-57 t-36|beyond g38
circus|t37
citation|t27
cited|t55
cities|g-27 k36 n36 t77|that t45
citizens|g31
city|t50
claim|f-27 o-27 r47 t-25
claimed|t49
claims|a-31 n33 q34 t-30
clarity|k48
class|b-30 i-44 k61 m-58 o72 p-40 q57 t-34|<number> t-28|is q48|of t99|on t-25
classes|t-28
classified|t43|briefing t43
classroom|g29 t34
clause|f-46 t-56
clay|f34 r58 t-39
clean|a47 c28 f28 i-31 m36 o-38 r52|water m78 t48
cleaner|c29 p-30 t-25
cleaning|f40 g30
cleanup|a29
clear|r58 t37|up p28 t66
clearance|t45
cleared|p-27 q35 t26
clearing|l29 t27
clearly|j31
clerk||'s a25
clerks|c35 t78
cleverer|l28 t-42
cli|t94|for t36
click|g28 r56 s27 t46
clicks|o-26 t-29
client|f-50 q38 r-34 t42|and t31|asked a41
clients|b-26 f-52 g33 h31 m-47 n78 q35 t-84|who g30
climate|n57 t44
climb|f38
climbing|t-35
clinic|c34 i54 o37 q46 t-40|<name> t-30|and r28|for i32
clinical|j29
clinically|h29
clinics|h37 t106
clip|f32 n27
cllr|n30|<name> n30
cloakroom|r28
clock|f-30 j72 m-29 t39|is j63
close|a-32 c-25 i-40 m-27 q81 r39 t-26|<name> q28|at j-32 q35 t43|on q26|the r49 t-27
closed|a-52 f-50 g27 i-32 m-26 n30 o-27 q196 t-39|<name> q102 t-108|<number> c49 g30|a h29 n38 q29|both t37|for q-29 t-47|in q-35|on q-84 t-29
closer|t-25
closes|c-27 f-27 h35 j65 q88|<number> q121|at q26|on q-87|the t49
closing|a37 f-33 i-30 j35 r-30 t-102|<number> t-34
closures|q26 t27
cloth|r58 t-33
clothes|f26
cloud|j32 t30
club|b68 k-26 n51 o-42 q25 r-43 t-95|on n34
clubhouse|b30 f35
cluster|t98
cm|q-26 r65 t48|<number> t-50
co|a-51 f41 g58 k-32|founder t56|op f45 r25
coach|d-26 q28 t-29|<name> t39
coaches|f-29
coaching|n48 t-47
coal|f52
coast|k39
coastguard|k26
coat|c-27 f62 k60 p52 q-26 t-71|who f27
coating|q33
coats|i-32 o35 q33 r-41 t-29|are f-62
cocoa|f39 t37
code|a-40 c-39 f-38 j26 m27 q62 r47 t91|is t26|on t-61|you t39
codes|t46
coeliac|i-28 o37 r33
coffee|f49 g-31 h82 j-31 m67 o-30 q-28 t51|and f-32 m57|is f30 t55|while j-28|with p25 t79
cohort|g31 j45 t-64
coin|f30 j29 r43 t32|not t28
coins|f42
cold|f59 k-37 m-25 q56 t47|<name> f45
collaboration|t-46
collapse|t51|at t51
colleague|a-27 t45
colleagues|k-29 m-31 p-26 t73|who t77
collect|i-33|from q35 r69 t27
collected|a27 t34|from t34
collection|k44|is t49
collections|r37
college|t35
collision|t-26
colour|d74 f-40
coloured|i27
colours|q-29 t88|may t50
column|t41
combined|f62
combines|k30 t50
combining|f28
come|a-52 b-43 d-29 e-31 f30 g-30 h-30 i-48 k-37 l26 m-30 o33 s-58 t-58|<name> q48|and j-29 l39 n26 o-35 r-88 t-47|back d26 j26|by f26 q43 t29|down p27|first c62 j50 n30|for r-31 t-29|from f-30 r30 t55|get f32|home t48|in f-53 t-43|later c39|off f-26|on f-55 j29|out t-28|say t52|see m31 r45 t36|that a-30|to t31|with f-27 r36
comedy|k29 t-30
comes|a40 i28 j-41 n-29 p-27 q68 r32 t-120|<name> q52|down f41 s25|first t26|on a49 q40|to o34|up c43 r37|with o27
comet|j-27|from j-27
comfort|k57 l27 o25 t-31
coming|a50 c-39 i-25 n-40 o-58 p-41 q40 s127 t-35|<name> i31 q39 t-27|back a27|for f34|home m29 t51|in f26|out a36 t-28|soon s32|to j28 q-31
command|t85
commended|c45
comment|d141 e211 h37 j-32 k-27 n-27 q-32 t-49|<emoji> t37|below e-40
commentary|t29
commented|t-45
comments|a106 b33 d110 e31 j-34 l-33 n-30 s38 t-95|<emoji> d65|and d38 s26|are b26 t-25
commission|k28
commissions|t-28
commit|f27
commitment|g67 n43|to g87
committed|b30 g36|to b30 g36
committee|a36 n29 p-25 q-36 t58|<number> g34
common|r45 t44|sense m36 t31
comms|g27 k29
communications|h44
communities|b52 g52 m29 n-29 t34
community|b112 g48 i-31 l42 n-39 q-53|call t49|is b76|we m-30
commute|m-35 t-33
compact|t54
companies|n52 r38 t70|that j31
companion|m39
company|i-46 l36 m-46 o48|and i-31 t35|that t26
compared|t35
compensation|t-27
compete|n61
competition|a31 h30 k28
competitive|m26 t-44|salary k26
competitor|j27
competitors|j88|are j30
compilers|t48|and t34
complain|h29 j26 n29|about t64
complained|f26|about f30
complaining|k29 t53
complains|t36
complaint|a109 i30 n30
complaints|a85 g36
complete||our e-28 t-29
completed|m26|the m27 t37
completion|g53 t32
complex|g47 m25 t-47
compliance|f26
complicated|t38
complimentary|t-32
compost|c26 r40 t-28
compromise|g31 k51
computer|t26
concept|t43
concert|c-34 f43 n30 q26 t-53
conference|b27 n34
confidence|g27 h33 m53 o45 t-25
config|t40
confirm|i40 q25
confirmation|t94
confirmed|q89 t114|<name> t30
confirms|t51
confused|t88
congrats|p92|to p92
congratulations|p88 q-31 t40|<name> c-26|to c30 p101 q-31
connect|k-34 t-33
connected|e59 f-41 m35
connection|m43 t-65
connections|b28 t-29
conscience|j31 t28
consecutive|t-37|year t-27
consider|q-33 t49
constituent|t91|in t41
constituents|n43 o45 t95|are o47 t25
construction|t61
consultation|l28 t-28|on g27 l32
consumers|g37
contact|f-26 r-32 t58|the r-25|us t32
contacted|q-27 t29|by q-25 t35
contain|a48 i51 q38 r47|traces a47 r57
contained|g28
container|t33
contains|t61|milk t26
content|g48 s42
contigs|t51
continue|b28|to b26
continued|g-35 n43 t-29|to n26
continues|k35 m69|to m59 n28
contract|c25 f-32 h-30 r-51 t-44|before r-51
contractor|i25 q36
contracts|h33 r-35 t50
contributed|t93|by t47
contribution|t45
contributions|t58
contributor|t69
contributors|c31 t40
control|g42
controller|t-32
conversation|c-30 d30 f-34 m82 o31 r-28 t-57|with i26 m42
conversations|g28|and g45
cook|c26 f31 g-27 r28 t26
cooked|n26 r63 t-31
cookies|o27 t78|to t36
cooking|f26
cool|r39
cooling|t62
cop|i29
cope|j28
copied|n32
copies|r41 t-51|of r54
copper|f40 r35 t-27
copy|f-47 t-73
corner|a37 c-37 t-36|of k26
corners|c48
cornet|f34
correct|d42 t-26
corrected|c48 i35 l28 r28|in t37
correction|a-27 i161 t39|to i73
corrections|t-26
corridor|q-25 t-32
corvane|t43
corven|t60
cosiest||halls n-30
cost|c-26 f-62 h59 l37 o27 r31|<number> t-35|me t27|of t87|us a27
costing|s36|you s36
costs|f-28 i-28 j29 q26 r26 s40|more r49|nothing f-33 o34|the r34|you r-37
costume|f57 q-32
cottage|a27 t-33
cotton|i82
couch|t48
cough|o53
could|c38 d-52 h31 j72 p106 q-32 r-66 s35 t-43|be h28 j71 t-54|change h27|do f-27|find p31 t42|get o33 t38|go f-26|have p36 t-34|not a49 g27 i32 j-56 k30 l-33 m27 r-26 t81|save s25|say t34|tell c40|win m32|you j28 l-27
council|a-47 f-79 i-31 o-31 q68 r-29 t-26|got i-34|has n25|says f-28|tax t-45
councillor|n30 t-29
count|a-36 i-46 o58 r57 t33|and f-29 j31|on b30|the r37 t-26
countdown|j121
counted|c51 f77 o32|them f26
counter|i-27 q-35 t-37|and f27
counties|a36 f-29 q75 t108|are t48
counting|f63 h39 i35 r53 t-35
countries|f70 h-33 n88
country|f-35 g-26 m31 n48 p27 t124
counts|b60 k-36 m32 o28 t-103|and b34 g26|as f29
county|f-46 k-27 n88 o-30 p31|and n25|fair c-43|prize c-40
couple||who j25
couples|t-35
courage|f-27 m60
courier|o28 q30 t44|and t29
course|f-67 m-33 o-29|but f-31|starts t41|you j29
court|m37 o29 r35 t28
courtesy|c97 t-26
cousin|r-52
cover|a-43 f-35 n35 t-56|<name> i29 t38|it n51 t-46|the i-29
coverage|o43 t92
covered|f-26 r33 t-44
covering|g38
covers|a55|<number> a68 t47
cows|f50 q-41
crab|f28
crack|i35 q40
cracked|f39 i32 l-40 t-46
cracks|t28
craft|f-44 k47 n67 t-35
crafted|k115|with k51
crane|c-30 q27 t-36|<somebody> c-27
crash||on t35
crate|i31
crazy|f-26 n27 t-28
cream|t-55
create|k30 t57|followers m-52 t33
created|t-27
creation|g32
credit|c116 f-48 n26 t30|file o27|to c66 f-30|where n27
credited|c71 i33 t-40
crew|c94 d41 p40 t-40|'s f37 q-27|at c57 t47|in n28|that o28
crews|q-44 r44 t73|are t32|can r30 t32|who t56
cricket|l31 o26 q-38
cried|c-26 f75 t-49|we m27
crime|a29 c28 n37 t60|is n40 t27
crisis|s29 t42|hotline o-30
crisps|f104 t-35
critical|f-34
critics|n71
cron|t54
crooked|t25
crop|p29 q40 t30
cross|f95
crossed|a47 o56 p43 t43|the f-28
crossing|c29 l-37 t-38
crowd|n49 t50
crush|d30 m35 n29 t-26
crust|n27
cry|f88 r-59 s30
crying|c42 j40 t-37
crypto|t111
ct|t33
cto|i28
cub|o-32
culture|g25 m-42|eats t70
cup|d34 m36 t27|of c-35 f-33
cupboard|a26 f70 o28
cupboards|c35 r33
cups|t38
curate|g65 k48
curated|k96
curb|n28
curfew|f30
curious|f31 t-36
curl|a26 t38
currency|t-27
current|q-32 r37
currently|l50
curriculum|k33
curry|a28 f27
curtain|m27 t-47
curtains|f65 r32 t-29
custard|f80
customer|a57 b138 g46 k-35 n54 p60 q-35 r-39|in f31 p34|satisfaction n35 t31
customers|a-59 b127 c-32 f-31 g-47 h54 k-43 p-26 r-34 t56|and b37|are b34 m-29 t-40|we t45
customs|t43
cut|f-69 j-30 m-27 o66 q-63 r49|it t32|its h-33|off o54 t-44
cuts|h26 q43 t64
cutting|f-31 k60 p42|edge k50|starts t34|the t26
cv|h25 o-30 t-26
cyber|t26
cycle|c30
cycling|g27
cyclone|t29
d|c-35 q30|<name> c-32 t-32|c f60 t41
dad|c66 f73 m-27 o61 t105|was t36|who c29
dads|t-26
daft|f-38 o127 r-39 t-46
dahlias|r52
daily|a40 m30|by n28 t25
dairy|t61|farmers a31
damage|f31 t81
damaged|i29 t64
damp||and f35
danced|t33
danger|o30 r27|so o34 t40
dare|m45 t-42|to m31
dark|a25 k26 m-40 r37 t38|mode a31 k40 t36
darts|f26
dashboard|t67
dashboards|t59
data|a53 g93 i28 j-25 k-45 q-35 t95|<link> r29 t-47|and k26|driven g61|for a27 t-51|is t-35
database|t36
dataset|t56
date|c-46 f-95 i60 m-28 q33 t48|<number> q-57 r51 t59|flexible t43|for q58 t84|in r31|is i41|of i32|or t30|to q-32|was i-26|you l28 t38
dated|c30
dates|c60 j53 q-39 t-98|are h28 t34
daughter|a-53 f25 n-45 r-26|'s c25 f38|asked a-31|has n-35|of f-40 t44
daughters|t40
dave|j60
dawn|f32
day|a-38 b-27 c-35 d-54 e-32 f-54 i-28 p-29 q47 s-67|<name> q32 t-38|and f26 j27 o-28 q-26|another m-42|are d-28|at t28|before c34 q28|but f-30|for n42|four c27|from i29 l-32|i m26|in o35|late q43 t-31|of k25 t29|off c47 o40|one g71 m-28|or m26|out n30|that m31|they m29|this h63 t35|ticket q25|to j-27 m-26 n40 t28|tomorrow q-39|was t34|with b27 g27|you j81 o-25 r29 t-25
daylight|r59 t-27
days|e-26 f-48 g-43 n-33 p-29 q29 r42 s-43 t-43|<emoji> f-31|<number> q-27 t-32|a r-26|after a26|ahead i26|and n29 t33|for t-30|of q32 r-26 t80|off t-28|then i26|to q-65 r65 t35|with f40
dbs|t-26
dc|t87|office t27
de|t62
dead|m58 r-30 t40|body m60 t27
deadlifted|q-40 t-37|<number> q-40
deadline|a34 f-31 j-42 q87 r37 t44|<number> t43|for j-35 r31|is q39 t26|to q28
deaf|f50
deal|f33 h44 j-36 t52|ends s28|in h52
dealer|q26
dealers|t48
deals|j27 t68
dear|q63|<mention> q-27 t45|<name> q-36 t28
deaths|h-26 t51
debate|g32 n114 t39|on n39
debates|t48
debt|f-32 h43 o30
debut|k59
decade|n37 p32
decades|g36
decent|l31|about f-33
decide|f-29 i-31 r-26
decided|f-47 i-25 q54 s56|to s26
decision|c-60 f-58 g36 i43 m28 q40|makers g41|was c-42
deck|t39|and t55
declare|t42
dedicated|b35 g58
dedication|m-26 n68 t-28|and n46
deep|f-27 g33 r-31
deeply|t35|saddened t32
default|t43
defended|t50|<somebody> t50
deficit|t55
degree|a-25 f-41 m-25 t-47
degrees|f57 i-30 t-30
delay|f-38 j32 q-58
delayed|q48 t-46
delays|q-58 t48
delegates|k26
delegation|f34 t44
delete|r56|it r41
deleted|a-25 i66 s30 t-40|from s32
delighted|l26 t-26|that n32|to l26 t-35
deliver|i-34 m-49 n65|a k47
delivered|g57 n61
deliveries|q-25
delivering|b27 f-29 g65 k116 m27 n52 t-62|a g32|excellence k32
delivers|g43 h71 k37 t-31
delivery|a-26 f-50 h-36 i66 n-76 q53 r-36 t75|ends j-73
demand|h46 j79 q-34|is h28|we j28
dementia|r29 s28
denied|t25
dental|c25
dentist|e32
department|f38 g37 s30
departments|t75
departure|q58 t51
departures|q51
depend|h59 t26|on h59 t26
dependency|t27|of t27
depending|t-26|on t-26
depends|f-33 r47|on r54
deposit|h-39 i-27 j28 r39 t-32
deposits|i-27 t-34
depot|p27 q-38 t-65|gate t28
dept|f54
describe|d56 f39 r-44
described|i25 n27 q26 t-28
describes|f35
description|o51
deserve|b-33 f-40 k75 m127 o-29 r-26|it k36 m52 t-48|the t37
deserves|k33 m30|clean t29|to b36
design|m51 n-27
designed|k124 m-30 n-35 t-54|around k35|to k-25
designer|f38 t-30
desk|g-32 j-38 k-26 l-25 p-44 r-40 t-58|<number> t44|is f55
despite|m29
destination|k113 n30
details|m31 r81|at t43
dev|f41
device|m31 t67|in t28
devs|t63
diagram|f-31 p36 t33
dial|q30|<number> q39 r35|the r-29
diapers|f32
diaries|f-32
diary|c63 f34 j40 t-49
did|a-37 c88 d-29 f68 k-46 l48 m-63 p74 r-53|<number> a35|<somebody> c56 f-34 j42 t-36|a f-38|everything a-31|for f-43 n72|i f31 t38|in a28 r38|it f30 i-48 n30 r-29 t98|last n-53|my f-29 t-30|not c-33 g31 i32 m-31 r-69 s-28 t29|someone l-26|the f45 o30 s27|this l31|too j26|you h29 j-76 l-32 m-32 s-25|your j38 l71 t-30
die|t41
died|c-48 p-34 q-54 t-71|at q-29|on c-35 q-48 t-39
dies|c-35 j52 t43|aged t36
diesel|a45 t38
differ|t45
difference|f-27 j-37 k85 m51 o-28 r-48 t42|between m54
different|i43 m-49 n39 t-34
differently|s48
differs|t65
dig|r-27
digest|t47|<number> t52
digger|f51 t-26
digging|s31
digit|f-34 i25
digital|g62 k-46 t-27|transformation g42 n44
digits|i27 t53
dignity|b25 m42
dim|j-26
dining|f-25 k61 q28 t-32
dinner|f37 q-41 t-32
dinosaurs|f30 t-29
direct|t-33
directed|f-29 i30
directly|t-25
director|c-33 f-35 h32 i27 p40|<name> c-57
directory|t31
disability|m28 o42
disabled|t71
disagree|a-27 d34 t39
disagreed|p52 t60|with a26
disappears|j36
disappointed|t35
disappointment|j73 t-41
disaster|t52
discerning|k54
discharge|r28 t54
disclosure|n62
discount|f-26 j-30 r-26 s61 t70
discover|k41 s67 t-59|how k33|the k35 s46 t-33
discovered|i27 s38
discovery|c26 s36 t-31
discs|t-47
discuss|f-27 g-28 o29 t34
discussion|t56|at g27
disease|r47
disgraceful|t47
dish|f-40|and f-37
dishwasher|r25
disk|i33 t97
dispatch|c56
display|t-28
dispute|f28
disruption|i76 m38 t35
disruptors|k31
distributed|t64
district|h57 t143
districts|t59
diverse|g-26
diversion|t-35
diverted|q27 t-33
dividend|r39 t40
dm|a35 d-29 e49 f-38 r-48|for g30|us a-32 r-31 t35|with t28|you d-29 e53 h27 t-30|your a47
dna|b101 g27 m27 n28 t-31
dnm|t91
do|b-33 d-41 h25 i-49 k-40 p-83 q-73 r33|<emoji> t-25|<name> n-25|<number> h32|a f44|anything f-27 t76|ask r-30|better m-31|come f47|differently s55|for f48 n-35 t32|have e31|if l-51 m27|is j41|it c-45 r-30 t63|its t30|mostly f-29|need o-27 r-26|not b-47 c-37 d33 g-30 i-36 j85 m-39 o-34 p-32|nothing j36 r53 t55|our m28|something r35|tell i28 r-27|the c29 i27 j38 r-26|this b26 o30 t-36|we f-34 n46 o41|weddings l-28|what n-37 t26|with h25|you d-30 j-41 l30 r-43 t52|your r-28
doc|t79
dockworkers|t56
docs|a39 t189
doctors|m31 q-32 r30 s93 t44
documentation|t61
documented|t52
does|c74 g-39 h-26 k-25 o-28 p-53 r72 s-36|<name> f29|a r56|and a26|anybody l29 t-26|anyone l38|home l-55|it c36 j35 r-49 t43|not c-51 k34 r-45|nothing m48 r32 t28|one c-28|quality l-45|the l-31|what t36|your l56
dog|c-40 f106 i-35 k-41 m-29 n-38 r39|can f-27|is f47 h28 q-30
dogs|c-38 f49 o-26 r44 t-93
doing|a-29 i30 j28 n-28 p30 q25 r31 s59 t-55|it i-41 o27 p31 s34 t53|nothing j30 r-27|the f29 i29 r40 t-35
dollar|h32 t32
dollars|a29 t45
domain|t47
dome|k26 q29 t-31
donate|t-37
donation|p-28 t-34
donations|f41 t26
done|f-61 j-57 k-39 n34 o-58 p132 q-35 s-27 t-29|<name> p74 t-30|about f71 t84|by a28 f-41|it f37 l31 r-30
donkey|c-29 f35 j34 t-32
door|a-26 b-29 e-30 f-28 j37 k-48 p-29 q34 r40 t-88|for a47|on q-26 r-27|says r29|sticks r29|that i-34|to i-26|with j28
doors|c62 j58 k27 p-25 q-33|<number> t-31|close t-28|in t32|open t48
dot|a70
double|d46 f33 i29 r57 s52 t-54|tap d52
doubled|f67 j27|in h31
doubles|h30 j25 t-32
doubt|o50
doubters|p-46|thanks p-35
down|a-36 b-45 g-39 h28 l-28 m-31 n-44 q148 r44 t-68|<number> n38 t34|a t32|again t50|and f26 o51 q47|as q40|at i27 q53|between n32|by f50 t53|for c30 f31 j-30 t-31|from q-67|in f30|on r-35|since q48 t-40|the c-28 f-41 q-25|this q44|to c52 n-28 r39|two p66 t40|until q-49|what c26|with f-43 r-27 s42
download|e69 g42 k-35 t52|<name> t28|it h28 t-32|now t-27|our e31 s29|the t-29
downstairs|a30 o30
dozen|r32
dozens|a46 c29
dr|f-39 o33 q35 t31|<name> f-39 o33 q35
draft|f-44 i34 l31 t-27
drafted|c44
drain|t-31
draw|e65 j31 m54
drawer|a50 c32 r83
drawers|f57 t-54
drawing|c33 p27
drawings|a57 f-29 t-36
drawn|a47 i30 p28|at t43|by c31
draws|f-44 i26
dream|f-39 m91 n-44 t-63
dreamer|k28
dreamers|m78
dreaming|m31 t-31
dreams|m62 t-32
dress|f27 t-46
dressing|q29
drew|c62 p37|it c30
drifting|t50
drill|k30 q31
drilled|i39
drilling|p25
drills|f52 t-30
drink|m-25 p26 r50
drinking|t48
drip|j-33
drive|a-26 g53 k36 m29 o29 t32|<number> o38
driven|c34 f-44 g95 m33 r-39 t-34
driver|a-61 f66 o26 p45 t30|'s j25|<name> p33|is f27
drivers|l-26 r-28 t-57
drives|m50
driving|c-31 f-26 g82 o42 p29 t-63|licence q-31|school n32
drone|i-31|over i-29
drop|d82 e43 f-36 i-46 j38 k-32 m-28 r44 t28|a d87 e29 t-65|at r34|in q87 r-45 t-84|it d39|off n28 t36|plastic q-32|support t42|your r29 t38
dropped|i57 o40 r-32 t53|at t26|the f29
dropping|k36 s37 t-31
drops|f64 o-30 s28 t25|and t31
drought|t37
drove|a92 c58 o47 p100 q-42 t34|<number> o77 t49|it a88 t55|the f39 p42
drug|r32 t28
drunk|m28 p29
dry|c-40 i51 o-35|days t34|spring p-30
dryer|r65
drying|h25 q-27
duck|q-51
due|f-48 g31 j-40 q127 t-42|<name> q114 r46 t-41|<number> t59|course t-34|in q28 t42|to g35 t51
dug|c36|out c28
dull|f44 t-30
dumplings|f49
duplicate|t-45
during|c45 i-28 r-38 t83|the t46
dusk|t-51
dust|f46
duties|t36
duty|r48
dying|t-27
dynamic|g57 k41 m28
e|e74 q-27 r43 t-78|mail e80
e15|t30
each|f-52 i-59 l-28 n-52 t-29|and p-33|of a-28 c42|one f-31|other f68 t37|way o49 t49|with p26
ear|f26 r33 t-34
earlier|g47 t30
earliest|q50 t38
early|c-30 e30 g-29 j58 n-28|<emoji> t42|bird q-46 t-27|career t42|the r-29
earn||<number> h33 t51
earned|m47 t82|in t41|it m45 t-42
earrings|t49
ears|b31 n29 t-28
ease|n26
easier|k51 t-29
east|q27 t-44
easter|a31 t30
easy|f38 q-28 r-28|<name> f37|to m-27 o33 t-26
eat|a28 f53 o-25 r125 t-48|it r39
eating|f110 t-41|crisps f44
eats|t26
eco|r-29
economy|k35 t27
ecosystem|g99 t-46|the g-26
edge|k56 r54|ai n-27
edit|o29 t-29
edition|q-34 t-29
editor|f-29 t-36
effect|f-30 q39 r-34 t53|on q41
effective|m31
effortless|k75
effortlessly|k47
egg|q-27 t33
eggs|f-37 r61
eight|i-30 j-27 k-29 n-37 q-32 r-39 t-70|years f27
eighteen|t-34|months f-29
eighty|r27
either|a26 f-54 j-34 q54 r-45 t-32|of t37|way q51 t-49
elastane|t60
elderly|f46
elders|t77
elected|t29
election|t74
electric|m26
electrician|c45
electricians|r30
electricity|g37 t37
electrifying|t32
elegance|k35
elevate|g31 k45 t-30|your k43 t-26
elevated|k42
eleven|c70 f68 h-28 j-35 k-36 m-35 n26 p39 t-120|and r26|of r36|people a-26|smaller t31|times f41 p36|years t30
eligible|f69 t65
else|a-48 b-34 f-33 j29 s-41|'s f48 t-28|and i28|getting l-33|has a-30 q-35 t-27|is d-28 q-26 t39|will n28
elsewhere|r-41
em|a33 c26 d32 t75
email|f-83 i46 m-38 o-37 q59 s-30|<link> t-38|and t74|needed r32|you t42
emailed|q28 r-28
emails|a35 f62 t63
embark|k48|on b27 k38
embarrassed|o38 r-29 s26
embarrassing|j29 s45
embedded|t-27
embedding|g33
embrace|j25 m36
emergencies|r52 t-43
emergency|k-28|line q-36 t51
emissions|g65 k26 t30
employee|c27 k-29 n31 t67
employees|c34 t48
employer|n30 p-27 t-26
employers|f-26 r28
employment|r71
empower|g93 k49 t-28
empowering|g43 m-29
empowers|b39 g62 k39
emptied|q61
empty|j27 t52|chair t36
enable|t46
enabled|g42
enabling|t-29
end|f-32 g91 m-37 n-37 q36 r58 s63 t-48|after f-31|of e26 g-26 m30 r-50 t44|to g51 k43
ended|f44
ending|r-40
endless|t-33
endorsement|f50
endpoint|g51 i38 t37
ends|j80 q83|<emoji> b28|<name> q60 r33 t28|<number> j-34|at j31 t33|in q67|midnight j65|tonight j36 q-43
energy|g26 j-26 k27 m60 q-29|in m68
enforcement|t40
engagement|g83 k-35 t-47
engine|f44
engineer|i-48 o-25 q81 t-57|<name> f30|is r29|remote t39
engineered|k30
engineers|f-40 q91 t26|are q45
engines|t-31
english|f30
enhanced|g39 t-32
enjoy|b44 f38 l31 t-41
enjoyed|t76|speaking t51
enjoys|t-35
enough|d27 j80 p28 q-29 r-45|and t34|is m61|of n25|to r-33 t28
enquire|j31|today j27
enquiries|g59 m26 t-25
enrolment|j44
enter|e39 j30 r30 t53|<number> d26|the j55|your t54
entered|t-29
enterprise|n27
enters|g31
entire|t52
entitled|o26 r27|to o27 r27
entrance|q36|is t64
entries|e29 q27
entry|e52 q-28 r-30|for t-29
envelope|a-26 f50 i42 o26 p27
environment|k41
ep|a30
epa|t80
epidemic|m34
episode|q-46
epoch|t79|<number> t79
eps|g119 t56
equal|k31 n29|pay t27
equipment|g55 t-31
er|t28
error|i51 p31
escalated|g63|this g64
escape|k27 t-28
esp|t62
especially|o51
essential|j-30
estate|t-32
estates|a29
estimated|r30
estimates|o27 r28 t51
et|t78|al t35
eta|i84
eu|q38
eur|t58
evac|t40
evacuation|t77
even|c-42 d-25 g31 l-29 p31 q62 r55 t-31|a f-27 t27|know g30 j26|when j-31 q40
evening|k35 l37 m-26 o30 q25 t-60|<name> c-30 r33|and f45|for o35|is q32|it p-28|of k45
evenings|f-36 i-25 o-38 p43 t-45|after t35
event||is t40
events|k30 m54 t-28
ever|g-40 h30 i-29 j43 k52 l52 n43 o-56 q-60 r-38|did t39|saw c35
every|a-32 b27 c75 h38 i-52 k69 m67 n-27 q-57 r-78|<name> a-27 f36 j26|<number> d25 h91|child k32 m52 t36|day c-33 j61 q-29 r-27|family q43|level g25|member t36|moment k27|night c36|number t43|one o26 p34 t31|pair t65|penny m28|pound t-39|question t29|single b29|step b35 k29 m29|stop i28|time f-27 o47 t37|touchpoint g53|voice b56|year f53 h31
everybody|f-29 k-26 q-49 r-44 t-54|'s i35|on i-30 j31
everyday|m27
everyone|a49 b29 g-47 k31 p-54 q-36 r-27 s-52|'s j40 t33|affected b29|and a43|at o28|by t57|else j37 q-47|except f31|in t41|is k29 m36 t-35|on j28 q32 t29|should i-27|told a-28|who f-28 o-27 p-45
everything|a-36 b46 c-40 g-34 i-28 j36 k86 l-30 m38 n39 p40 q-30 r-69 s33|<name> t38|and f33 p35 t70|else t73|i f-39|in f27|must q-57|you k32 t-29
everywhere|a27
evidence|a33 f-33 i29 l26 r32
evolving|g48
ex|j43 r25
exact|h49 s29 t-27
exactly|a45 f29 h28 m27|the m42
exam|c45 q80
example|t26
exams|t-36
excellence|f-32 k81 m52 n104 t-68|and g-41 n50|is m68
excellent|g37 t48
except|a-33 f128 i49 o-26|the f32 q27
exchange|g68 t52|on g57
excited|c-37 k-46 n-28 t-65|to c-37 k-43
exciting|g-32 m27 s73 t-74|new g38|times m27
excluded|t60
excludes|g28 t44
exclusive|c-26 f-26 k114 s32 t-27|<name> k44|perks b29
excuse|d-72 j140 t-42
excuses|f-29 i25 j103 m106|and j41 m25
executive|g26 t-35
exercise|r31 t-27
exist|s25
existing|t31
exists|t49
exit|f31|fee q-25
expect|i-51 q125|a q51 t40|to q63
expected|f-30 g83 t100|to t36
expects|q26
expensive|t32
experience|a-31 b34 e-49 g67 h-26 i-49 k111 m63 r-33|and k34 o26|here e-40|needed t53|the t-50|we t49
expert|l32
experts|n-41
expire|q30
expired|i39 t54|certificate i33
expires|t36|in t38
explain|f48 l42 o63 q-26 r-29 t-47|why f38
explaining|f54 j37 o36 t-26
explains||in t64
explore|k35
exposure|f29 t31
extended|t39
extending|j32
extra|e-35 i-30 o27 q26 r49|<number> h29
extraordinary|n43
eye|f44 q35 r70 t-28|and j27 t32
eyes|i26 r42 t-56
f|t-27
fabulous|t-28
face|f31 o39 r54|painting r49
faces|j47
facilities|k45
facing|f-26 i39 r33
fact|c35 h54 q-28 r-35 t37
factory|c25 n42|in t55
facts|s27
faculty|n28
fade|c29
fail|f27 h86 l-44 m27 t-38
failed|a-26 c-33 i77 m-27 o40 q28
failing|h33 q34 t37|for q36
fails|m26
failure|g26 m32
fair|a63 i54 o-33 t-35|<name> t40|brilliant m43 t39|question a74 t-39|to f37
fairgrounds|t69
fairly|i41
fake|t68|news t67
fall|a-30 c-30 r35 t-26
falls|m25 t-26
false|j30
families|b52 f-80 g-32 h46 j49 k-27 m34 n-34 o110 q-36 r-61 t57
family|a-45 b262 d-32 f-71 g-56 m-46 n-39 p-37 r-26 s-45|'s t36|ask r-28|at t26|of t26|run t-26|to b29 t43
fan|r30
fancy|t-25
fantastic|g34 k37 m58 n-27
far|a-31 c53 f74 j-38 l30 n-44 r-40 t50|<name> t73|<number> c88|and l30|as f-48 o-26|it f31|the t38|too a28 f79 o40|we k32 t30
fare|f-27 o41 r84 t-52
fares|t-49
farm|f-31 k26 t63|bill t80|in r31
farmers|c73 h60 l31 o65 p31 t104|in a31
farming|d30
farms|t31
fast|d-25 f-38 i37 j171 n-30 o-28 q-36|for j-40|paced g38 m35
faster|g41 h34 j28 k57 t35|on t34|than j43
fastest|n33 t29|growing n36
fat|t-29
father|f26 t-32
fault|c-26 i144 o74 q40 r-48|at q59|not i-41|on i-28
favor|m-29 t30
favorite|f32 t31
favour|t-25
favourite|d46 o29
fear|f-30
fearless|k42
feature|b25 t34
featured|e49 n35|in n50
featuring|c31
february|q29
fed|f41 p43 t-36
federal|a27 m109 r58 t66|dollars a29|funding t26|workers m39
fee|g-27 i-27 r54|<number> t33|for t-34|is f67 r-30 t36
feed|m40 o36|us m53 t34
feedback|b139 m-27 n61 t-38|is b35
feeding|o50
feeds|m31
feel|b33 d-27 f-54 j-52 k75 l-29 m54 r-59 t-35|like k46|that b50|the m42
feeling||lonely t72
feels|b50
fees|k25 q-26 t30|and r50|are t27
feet|b26 k26 r25 t40|of t40
fell|f33 h-38 i53 q-28 r-34 t28|<number> h-36|by t67|over i43
fellow|g31 t26
fellowship|c25
felt|a32 j32 t-34
fema|q42 t36
fence|f29 j32 t-26
feral|f46|hogs f46
ferries|q33 t38
ferry|a-39 q37|is c-27
festival|m34
fetch|f-38
fete|q27
fever|r39
few|a38 f-88 j81 n31 t-54|of f-26|people a38 m26
fewer|g59 m25 q35 r35 t54
field|q31 r-26|has f57 t53
fields|t-42
fifth|h29 t-39|year n26
fifty|h41 j40 m-25 n60 r-31 t-44|thousand j30
fig|f32
fight|d73 f36 t56
fighting|m40 t42|for m49 t44
figure|f-46 i30 n62 q91 t-32
figures|f-53 t-49
file|a-25 r93 t70|and g25|system t46
filed|r42
files|q32 r35 t91
filing|o31
fill|f-35 j38 o49 q33 t-26|a r47|in t-40|it l29 o30 r27
filled|c43 i45 p31|by i37|in a30
filling|j65 t-26|up j45
fills|j33
film|m-27 t-36
films|a39 t-27
filter|c39 f-38 q-43
filters|r51 t88
final|j27 l28 p28 q-33
finalists|n-30 p-69
finally|s51|found n25 s34
finals|t33
finance|g41 t-63
financial|t38
find|b-26 d-40 g-39 h30 j-30 k-34 m48 s78|<name> t26|a m47 n34 o-25 t25|it r28 s26|more f36|one i31|out f-28 j29 q-28 s100 t-48|that j31|us t44|you o26 t-26|your r29
finding|f32|that r28 t39
finds|f-42
fine|c-45 f54 j-41 m-40 o69 p-39 q28
fined|h27 t26
finger|r46
fingers|f44 o27|crossed f26 o29
finish|a-27 f45 o34 q68 t-54|line m30|the r26
finished|f54 k-37|<number> t-52|<somebody> c27|the c28 f49 t39
finishes|q34
fire|a-30 f45 h25 i-27 s40 t49|alarm f40 g34|at s54|brigade a-35|service f-29|station q35|with m31
fires|t31
firm|c39 i32 l43 r47 t-37
firmly|g37
firms|f-26 h26 t-44
first|b70 e-29 f-30 i-36 m-39 n-42 q-63 r94 t-33|<emoji> e30|<link> s58 t42|<name> f-28 i25 p45 r52 t-26|<number> j140|and g27 t-37|call r-45|class a27|come j52|comment r26|day o26|half i28 o32 r-28|hour o-26|in f-31 t28|is t-26|line t-48|month r-35|name t37|night r28|one s29 t-35|order t59|post f26|reply s33|served j53|six r28|ten p33|the o44 r30|then t60|thing i42 r38|three f27|time c-28 f89 n36|up t26|visit r26|week o34 r-32 t-27|year q45 t-34
fiscal|t40|responsibility t40
fish|f28 n-32|fry f52 t66|sleep a-31
fishing|t64
fit|f-55 i-26 o41|the o25 t40
fits|a38 t83
fitted|p34 q25 t-29
fitting|f77 j34 t-48
five|a-26 d-29 e45 h57 i41 j-47 o-38 s61 t-36|days i30 r32|minutes f-31 m27 t78|of t59|seats j-26|star h46|things a48|years r32 t-33
fiver|e31 t-26
fix|i53 k66 r-38|a i-30|is i35 o35|the f-29 i32 r-29|this t44|what f32
fixed|a105 c74 f-68 i80 n36 p39 q54 s34 t-51|and c38|deal s28|in t35|it n55|term t30|the f-56 i-29 p29
fixes|a37 f-40 n25 r-32|the a40 t-47
fizz|k27
flag|d41 r33|flown d43 t29
flagging|p37
flags|c46 q-58 t37
flash|j34 r25 t-39|sale j32 t-34
flask|f44 p31 t-25
flasks|a31
flat|i-34 j-42 k-27 r80 t-68|for t28|in f27|white f-34 j-30
flatbread|c31 s-35|lamb s-34
flats|c-25 f-28 t-59
flavour|k71
fleece|j-28 r31|the j-27
fleet|q33 t29
flew|c-39 f38 t48
flex|g30
flexible|k51
flight|p25 r35 t-45
flights|i34 q61 t-35|on q26
float|c28
flood|c31 t-55
flooded||in t47
flooding|b28 m30
floods|t64
floor|i-38 k-27 m-29 n-27 q56|is q37|to c36 t51|with f65
floors|t-35|<number> t-26
flour|i26 r-31 t-39
flow|g29 m30 q-40 t-49
flowers|q-29 r-25 t-55
flown|d42 f31 j-46|back j-44|over d43 t29
flu|c-29 q58|jabs q27|shot t38
fluent|t-26
flyers|q-32
flying|j90 p-29|out j30
foam|f27 i31
focus|g53 k59|on g39 k50 n-32
fog|f72 q44 t-53|at q31
fold|c59
folded|f39 t-28
folder|i25 t30
folding|p26
folk|b26
folks|a25 q-45 t100|at t39
follow|d35 e139 g-29 j-49 t-38|for d33|the t44|us d-27 e43
followed|t-27
followers|e66 m-62 p-37
following|e87 f-30 g25|<name> q35 t46
follows|f-33 t-25|on f-56
font|f56 r-28
food|j-26 k80 n-27 r52 t-42
foodie|k-35
foot|s-47 t-36|mast s-42
footage|o27
for|b-34 e26 f-47 h-64 i-26 j-31 p29 s-27|<emoji> b27|<hashtag> d31 t36|<link> r78 t47|<mention> n35 t40|<name> a39 c-52 d-28 f-47 g66 h32 i72 j43 k-62|<number> a-29 h-38 i-45 k59 n29 q-29|<somebody> a-50 c46 d25 f-42 i-26 j-47 o-52 r-26|a e81 g-43 h-40 l-31 m-35 n-35 p-26 s50|about o-30 q28 s30 t-49|action t-27|all g46 p41 t-65|an r-26|and f31 i44|any c30 f-38 g32 m64|anybody o39 t-33|anyone a40 e27 o54 t-62|anything n26 r33|as p39 t56|asking o27 t-32|awards n-36|before r-27|being o27 t-25|beta t31|both r-30|customers t28|delivery q-27|each e45 m27|eleven f30 t30|every a38 e66 f28 h28 j-26 p-27|everyone a89 g-25 k78|everything t36|exclusive e36 t30|fema t31|five f-35 i37|flagging p37|flying p-27 t44|folks o31|former t47|four c-32 f25|free f33 j32 t25|good t-36|half t26|having t45|help f57 j26|helping p-42|hygiene t47|in m46|it a-56 j-29 o28 q27 t62|just m51|later d82 s47|letting a-49 p31|life j26|long j67|lunch t72|making n63|me j52 l26|mending p25|months s27|more d50 m-29 t-48|most t-31|my t71|new j-28 t-28|next t-28|nine l29|nineteen f-42|no f42 t-33|not p54|nothing c57 i-31 o-30 r52 t-30|now f-44 i37 q40 r31 t-52|one a-27 c32 j30|ordinary k39|our c-28 i-35 j26 m32 n-33 q59 t45|over n43 r-27|people f-33 o43 q37|playing p-58|pointing a30 p38|q3 g27|reaching p-29|residents t-25|sending f33|seniors t28|shopping p-66|six f-33 i27|some q29 t-25|somebody f34|someone j25 l28|something n35 t-41|spotting p26|staff t-37|students t26|telling t-32|ten a31 t34|that c47 i36 t-43|the b-40 c-36 d46 e54 h-40|their g-31 n-33|them i27 t31|themselves h27 n46|these r-51|thirty t28|this n45 r42|those a-31 c-31 k43 o58 t-37|three f-54 i-25 l32 r30 t-57|tomorrow t39|tonight n-28 r31|trying p-55|two i55 o34|under q31 r-30 t31|up q46 t-35|us b48 c47 m-37 n33 p84 q-26 t78|waiting i26 p-74|water h27 r-25 t57|we b28|what m65|which r29|working m48 t26|years i38 k43|you b41 f-37 h27 l37 o62 p-26 t-28|your f30 o37 p-59 q-39 r-27|yourself j-30 k-38 t48
force|r43 t60
forces|t27
forecast|f63 q86 r-43 t-53
foreign|a31 t35|wars t33
forest|r28
forever|j82 k38 r-36 s32
forged|m70
forget|f44 i-25 m58 p26 r26 t34|it p29|the r55 t45
forgive|j42
forgot|f51 i28 n29|to i30
forgotten|t32
fork|t74
forklift|f63
form|i-29 o49 r73 t-52|and c30|is t-26|no t54|to r-37 t-25|was i44
format|t35
former|f-37 l28 t74|<name> t47
forms|f-31 j-31 t-68
formula|t92
fortnight|o35 t-50
forty|b-27 c76 f30 i-27 j26 p59 q-41 r-33 s-49|bags f25 t54|foot s-42|minutes i32 r-26|of a27 f-25|years c29
forty-one|c48 p59 t-55
forum|a33 t44
forward|b-29 f-48 g75 k-45 m60 n-35|to g37 m36 t82
fossil|t45
foster|l37
fought|t62
found|c80 f48 g-25 h-41 j-31 p31 s35 t-34|<somebody> k32 p25 r27|a f40 r30|at t27|it t74|out c37 f60 i33|the c45 i52 s35|three a27
foundation|t31
founded|t-36
founder|m55 q-25|<name> m29 t31
founding|j30
fountain|o26
four|b-46 c48 f52 m-71 o25 r-28 s-34 t-66|<name> n27|and o32|day t26|days t-31|feet t40|hours c39 r39|in h37|minutes c-25 f35 p-37|months r37|nights f26|o'clock o33|of f34 t34|on q33|people i25|times c71|weeks g34|years h42 t42
fourteen|o-39 q-31 r-35 t-89
fourth|f35 t-32
fox|f37
foyer|q25 t-41
frame|c56 t-29
frames|t-46
framework|g111 k-35 s59 t-37
fraud|t31
free|a-27 b-29 d-63 e64 f-31 g-61 h-73 i-40 k-31 l-26 m-50 n-59 p-43 q-67 r94 s-65 t29|<name> e29 f32|<number> r34 t-42|and o38 t-86|any o74 t42|buffet f45 t61|delivery j-58|entry t-36|for j27|from m25 r29|guide t-31|hearing c-45|if t-41|in r67|on c27 q-26 r43 t47|parking t30|shipping t57|soup j31|this d-28|till r82 t55|to c45 t-102|trial q79 t38|until t26|with t-27
freedom|j26 k72 m64 t45
freehold|l-29
freeze|q-29
freezer|a34 f-65 i34 t-35|in f-47
freezing|r46
freight|k69 t38
fresh|n27 q-44 r27 s-30 t-31
fri|t-26
frictionless|g58 k35
friday|f-37 j54 q53 s38 t-47
fridays|b28 t31
fridge|c-32 f87 i38 t-51
friend|d47 t60|to f31|who d48 t-26
friendly|f-36 g-41 k54 t-37
friends|c63 d51 e119 k-28 m-37 q-42 r-33 t33|across t29|at c27 g31|to e32
fright|o63
frightened|h30 o26 r-29
fringe|t-31
frog|f34 q-33 r-28 t-35
from|a49 b-43 c30 d-63 e-61 f-49 g-33 h-41 j-64 l-25 m-81 o-31 p-36 q28 r32|<hashtag> c75 d43|<mention> c46 s68|<name> a42 c26 f-57 g-51 j-33 k-40 n-30 o-55 q60 s-36|<number> b25 c42 g-38 h-53 k-38 n55 o49 q112 r-57 s29 t-57|<somebody> p45 s31|a c-29 f65 h-28 n40 o46 t46|about i-35|abroad t53|all t32|an i31 m27|conversations t65|day g40 k30 t25|eleven r28|everyone p-25|four o31|free t47|home f29 o25|intimate m25|invasive t37|it o37 q27|just j-28 k42|last f26|leave f28|left c35|me f31 t-41|my t-36|noon m-26 q37 t-26|now r-27|one h31 n29|our g-44 i46 r64 t53|platform q-38 r75 t38|school a28 t-39|six t-30|stdin t40|ten r-26 t-29|the a-41 l-26 o61 r-75 t-69|this a46 m54 q-74|three l26|today a46 f-31 q-30 t-51|tomorrow q42 t43|tonight q27|us a-35 f-32 q51|yesterday a48 i27|you i53|your j26 t-34|zero h35 r27 t-31
front|c-46 j37 k-29 n-38 o51 t-33|desk t-45|door a25 j32|page s30|row f34 t41
frost|a-27 q37 r47 t-50|tonight r39
frozen|q48 t36|at f-32
fruit|a31 m29 r-35
frustration|b46
fry|f52 t66
fuel|i-27 p-48 t87
full|a-56 c-53 h-49 l-32 m-58 n-34 p-31 q94|<link> t41|data t31|list s31 t43|of q-27|potential g34 k34|price j53|refund i30 t33|so t42|stop o30|story t-28|table t-38|time j25 t-30
fully|h-25
fun|l-28 t-57|fact t28
functional|t35
fund|r-26|the t51
funded||by f26
funders|s30
funding|t69
fundraising|g32 k47
funds|t52
funeral|c-43 i-27 o51 q58 t-75|<name> q-27|details o44
funnel|g39
funny|f39 t-26
furious|f26 s48
furniture|k41 n28
further|i-28 k-32 t-30|information g27|updates g-25
fuse|c-29
fuss|f32
future|f-38 g36 k44 m96 q-27 r-35 t-31|is t33|of g52 k39 m-46
fyi|t35
g|p27|and p28
gain|k41
gala|n28
gallery|f-41 t-34
gallons|r31 t34
gamble|j45
game|f-44 g50 k91 m95 n47|changer n48|changing g25 k38 m69
games|t70
gap|f-34 m-25
gaps|q35 t-34
garage|q-30
garden|f45 j-27 k31 m-30 o-39 q33 r-42 t-80
gardener|k36 n29 r-27
gardeners|h29
gas|f-53 h76 i-35 r48 t52|is h44|safety n25|stove j33|tax t41
gate|q142 t-47|<number> q37 t33
gates|q-30 t-43
gateway|k32 m29 t-33
gathering|r-29
gave|a-42 c67 i59|<number> m25|<somebody> c62 o29|me h31 t40|up i37|us a-26
gcse|o32 t-37
geese|f106
gel|f-39 i27 l-36 r85 t-34
gem|m30
gen|g35
gene|t43
generation|c39 k48 t36
generations|k33 m59 n48
generator|o25
generosity|c28
generous|t-31
genes|t78
genome|t69
genomics|t31
gentleman|f66 p37
gently|r49
genuine|k53 t31
get|a32 c-47 d42 e53 f-27 g-27 j49 o46 s-61|<number> t59|a f-43 j66|an f-30|asked f-35 n27 t-31|away o56|counted a38|here f40 o29|in j37 q46 r-32 t-48|involved h27|it a-44 b49 f42 i-31|left j35|more k28|off q28|on e25 t27|one i41 o-36 q41|our a29 l29|out o27 r-26|that r65 t26|the e33 i51 r-45|there r-32|this a27|through r26|to f31 m27 r27 t76|up r28|what m26 o28|wrong m56 t31|you t27|your j-27 l-25|yours t42
gets|c-33 d107 e72 g-26 m-37 o47 p-33 r-43|<number> d50 e38|a d45|an t-34|its c31|security t46|the i51 t-27|to f27|you e27 n65 t44
getting|h69 n35 t64|a j35|nine l-33|started n39 t-28
giant|t58
gift|f-33 m70 t37|for k34
gifted|e31
gin|g25
girl|t-25
git|t33
give|f-34 g-32 i-28 j63 m-45 p-30 q-28 r32 s-25 t26|<number> j37|<somebody> j29 t26|a t58|it f36|the c27 r30 t-29|up t-38|us f-25
given|q-26 t-41|back i26 t31|to a29
gives|i-34 k39 r108|power t39|you r26
giving|b25 f-36 n-37 q-27 r33|a c39 f-28|main k30|you r46 t40
glad|f-33|to t30
glass|f-47 g25 i26 k37 t-59|and r29|of f-25
glasses|l-31 r50
glaucoma|i30 j30 t-27
glaze|e27|and t32
global|h33 k42 n28 t32
glove|t-26
gloves|f34 q-33 t-47|a f-33
glow|s47
glue|t-32
gluten|t-35|free t-31
go|a60 b-31 h-25 j51 l-39 q51 s-46 t-68|above m28 n25|and c49 f29 r-29|back o-28 r28|before q-59|by r31|first f29 r45 t40|from n32|in r51|into i28 o47|off f35|on a-27 i-26 r-74|out i-25|the m29|through e28|to d36 k-35 o-51 q127 t38|until t57|up q72 t-37
goal|n26 t41
goalkeeper|n-37|in n-35
goals|b29 m35
goat|a34 d48 f84
goats|f29 s-26 t34
god|f26 q-27 t37
goes|a32 e53 f-31 g-42 l-36 n-31 p-51 q74 s-30|back f25 q-40|down a26|from q67 r-45|in i32 q37 r-27 t-49|on c37 f-31 i-26 o34 r35|out t-36|through e31|to j-31 q32 r35 t-28|up a33 i48 j59 r-32 t-37|wrong t39
goggles|t-34
going|a36 b-54 f54 h-35 i25 j36 o50 r-67|back a30 i37 m56 t57|down i25|fast j84|forward g26 t-39|on f39|out a89 i28 t28|round t-39|through i37|to a-34 j-37 k-37 m-35 p28|up q32 t-45
gold|c46|again n-36|at c51
golden|n58 t26
gone|a45 g-32 h-29 i-31 j173 k-26 m-75 o-31 s-38 t-45|<emoji> j72|back a33 f-26 i51|by f44 q-29|from c39 n36 t50|in j54|it j42 t26|they j27|to i38 t-39
good|c59 f31 i-60 j-42 m53 p82 r-66 s-36|<name> f31 q59|as i26 t58|at t29|coffee f52 t45|day f48|deal f42|enough a62 i50 k26|for n45|man f-30 t59|one c34 t54|ones t36|or r-25|paying m49|people t52|plumber o-28|to t27|week i-37
goodbye|f-26 k75|to k76
goose|f44
gorgeous|k29 n31
got|a-26 d-43 i64 k-45 l47 m-76 n-30 o58 p59 q-85 t25|<name> o42 t55|<number> f46|<somebody> p47|a a39 l73 q25|four t30|it c31 i37 n27 p30 t38|more n42|my f32 g32|no t-30|one r50|slower t27|stuck t-25|that i-32 t-28|the c31 h29 i55 r-26 s54 t-25|them t77|there c38 f36|this i27 o30|to f34 l-30|us a55|your b50 i25 p34 t-34
governance|g42
government|f33 t87|has t83
governor|t83
governors|t-27
gp|r36 t30|appointments f32 t52
gpu|t64
grab|d-38 m43 r-38 t-52|your m26|yours j30
grade|g36|<number> q27
graduate|c44
graduated|c26 f49 t44
graduates|t30
gran|f57 p35 t-39
grand|t-30
grandad|f43
grandfather|a36
grandmother|t37
grandpa|c25
grant|f-26
grants|c-38 q58 t59|for t54
grass|f-39 r84 t-46
grateful|f29 n-30|to p43 t27
gratitude|f-26 m46 t-33
gravel|a40 f56
gravy|d32 o30 q29
great|a-45 d-58 f53 j-28 l-29 m52 r-43|discussion g28|leaders m-44 t32|night p-26|people t-33|to f50
greatest||asset m26
green|f-41 j-39 l43 m-34 o-29 q34 t-53
grew|f79 t75|up f79 t70
grey|a88 c-41 o-31 q-26
grid|g32 i-40 m38
grieves|t42|with t42
grinder|f30
grit|m43 r47
grooming|t36
ground|e28 k30 t27|floor t-30|in t45|up k49
grounds|t78
group|a33 c82 f47 j-39 r-27|<number> a38|chat j-26|of k26
groups|q33 t-43
grouting|f-33
grow|d57 h37 r33
growers|f-25 t46
growing|f-26 m-26 t-60
grown|f38 t-39
grows|c56
growth|g40 t-43
guaranteed|g27 k37 t-27
guarantor|r32 t-26
guard|f-35 i33 m27
guards|p30 t-31
guess|d88 f-33 i51 j-46 n72 s76|and r31|is i48 t-33|the d58|what d36 t-25|who d-27 n37 s77 t51
guesses|d106 s29
guessing|f58 i47
guest|c63 f-28 j-30 n-50 p41 s55|list e29
guests|i30 m46
guidance|t45
guide|e80 f-25 o30 p28 r33|is r31
guitar|l-27
gull|m-46|is m-45
gusts|f34 q45
guts|m29
gutter|p26
guy|r29 t35|in t28|who a25
guys|b53 t-31|are b47
gym|t58
h|f-39 r-29|<name> q26 t-25|r a26 q-35 t65
habit|k27 m43
habits|s26
hack|t38
hackathon|t29
hackers|j48
hacks|s27
had|b-52 g-47 h-30 i39 k-56 l-41 m-30 n-59 o37 q-31 r-46|<number> a58 l31 q-29 t95|<somebody> f45 o29|a f42 i-34 l-26 n-32 r30 t-52|all a-39|an o-32 r-25|and n32|been c-41 f-52 t37|damage t32|eleven o30 q25|gone f65|it c55 t-26|its t89|my s27|never r-26|no c27 q29|not i52 o-26 p25|one f-33|that i32|the a33 c-44 f-55|to f30 o66|told r52|two o26|your t28
hair|b29 o49 t-32
hairdresser|g31
half|a-31 g-44 h64 j-29 k-34 m-33 n-37 o47 p-30 q31 r65 s-43|a c-30 f42|an f25 o26 t-31|are h94 t82|as r35|finished t35|hour f-55 o41 r-36 t-58|of i51 j35 q37 r38|past r41|price a29 o35|say r-55|staff t68|term f-38 i-30 t-63|the a26 c34 f27 h41 r-53
halfway|o31 r30
hall|a-44 c-28 h-32 j-26 n-39|'s q31|<number> t47|is q-95|with f34
halls|f29 k31 n-29|in n-30
hallway|f35 t54
halves|f34
hammer|p33
hamper|e41
hamster|f56
hand|a-29 g-27 j-31 k74 m-42 n-42|if f27|in t-41|on r-28|over c29 f38|stitched k68 t41|wash t64
handed|q-28 t-65|in p31|over o32
handful|s31|of s31
handing|e33
handle|f32 i51 t32
handled|g35 t58
handling|n28
handmade||in t45
handover|a31 t-31
hands|d29 f47 o54
handwriting|t-29
handwritten|p32
handy|r-26
hang|j71 r61 t56|around j49|up r97 t39
happen|i37 m28 r-31 t-36|to f29
happened|c-33 f-37 i69 o58 s60 t52
happening|t44
happens|k-31 l-33 p61 r-32|when p71 t55
happier|h29 t61
happily|m29
happy|c-32 h78 i29 k-27 r-38 t30|<name> t50|<number> t83|birthday t-27|customers h47 t-32|to a26 i46
harbour|n30
harbours|t27
hard|f-38 h28 k-26 l-37 p-38 r41 t-47|as k27|for o-33|it o-29|night f-31|to f66 i47|week o-33|work c-26 n41
harder|m32 o46
hardest|a28 t41|part a32 t55
hardly|r50 t30|any t54
hardship|t-31
hardware|t54
harm||done i26
harmless|o57 r-52
harness|g44 t41
harvest||supper t-26
has|a-37 b-39 d-34 e-46 f88 g-34 h27 m-29 q61 r-44|<number> f89 t93|a a-30 f-46 i31 m-48 p34 q40 s42|agreed p29 r26|already i28 j25 o-30|asked a-50 f55 r-28|been a33 f47 m38 p-32 r-26 t-27|broken f-32 q27|changed q39|closed n38|come f-29|died c-29 i28|done t-28|everything k60|failed q33 t36|flown j-44|gone f-36 i-28 q39 t-44|got j29 t-33|had f29 q28 t-29|happened t65|helped h44|it f36|its t41|just t48|led t48|lost i40 q25 t-47|moved q42|named f39|never f-57 j39 k27|no f-26 m96 o27 t97|not q-30 t32|one f-27|passed p28|put c45 f45 r-31|read t66|run p30|said i32|saved t36|seen t32|since t63|some c26|spent h46|stopped o33|the c-30 g26 p-37 r29|to f-29 r30 t-71|until j27 t-28|written t63|your a29 t32
hashtag|r-30
hat|e30 f106 t-41
hate|j28 m46 o40 q-29 r-34 s32
hated|a25 t-29
haters|m-34 n29
hats|c27 f29 g61 p43
have|d-61 e-64 h40 j33 k-107 l30 m-29 q40 r-27 t-39|<name> c36 f-37 i32 n-30 s113|<number> q-38 t94|<somebody> t56|a c41 m39 n-41 o29 p-25 q27 r-109|all j56|already f34 j68|also f-37|an a28|answered a29|asked a-39 c-40 f-56 i46 t-38|been a-33 b33 g-35 i-28 o42 p38 q-31 t27|believed a-40|bought f45|built t-26|changed i67 q26 t-33|checked a29|come f-39|completed t42|continued n26|cried f-65 m26|decided s25|done i36 m25|earned m45|escalated g64|ever d32 f35 l30|fixed i28 t54|found i49 t-41|given c30 f26|gone c59 f-29 n31 p29 t37|got f-51 i-38 n-30 o-45 p28 q-59 r30 t31|had a62 f28 i-26 o-47 q30 r32 t-39|heard f-47 n27|held t29|helped n44|it t88|joined g43|just g33 i41 j26 o32|known f-25 t37|laughed f-48 m26|learned b27 t43|liked f26|looked f-27 t-27|lost f-34 p27 q28|met t32|money t61|moved a33 q51 r36 t-26|never h27 i45 k29 n-26 t31|no i36 j49 p35 q42|not a-41 f27 o58|noticed f53 j26|now f59 h26 n32 t-27|one f-39 t99|only f31|opened q36|ordered t27|passed a29 p-42|played l26|published t96|put f66 o43 r-47 s50|read a33 i-30|refunded f28|reimagined k37|reported f-32|run r-30 t-31|seen c46 f-35 r26|signed g36|sold f26|spent b35 t-29|spoken m28 n34 t33|started t33|stayed t33|still r32 t27|stopped a-28 i37 q-31 t-29|taken a41 f-26 t-32|the a-32 b43 f-70 n-33 q-29|them f27|this h29|to a32 j-58 l-30 m-36 o38 r33 s43|today t34|told a-47 f32 o33|two c-29 f28 q26 r40|updated t66|used p30|waited j32 t62|we i-73 l29|won t-25|worked q29|written c-32 f-26 t-52|you q34 t26|your g27 k26 r33 t28
having|a-27 f92 o-33 q35 t37|me p-25 t33|trouble r45 t68
hay|t-29
head|c36 f26 j-27 q-30 r36 t-56|and c47|of t-68|office f32
headaches|t28
headed|g28
header|t41
heading|t83|home t53
headline|t59
headphones|r32
heads|e32 k33
healing|t32
health|b35 o-31 q-50 t36|is b42|officials t28
healthcare|m57 t39
healthy|f27
hear|b51 d38 f-36 j-40 k-42 l61 m-27 o-43 r-27 t50|a l28 r31|about a32 t31|from g46 i30 l35 t35|it d54 q63|the f27 m-36 o29|this s30|you b104 i-25 k-26
heard|a51 b51 c-34 f53 g44 k-48 q-44|about a29 f-27|it n28
hearing|f-68 m46 q32 r-38 t71|aid t-29|on i30 m30 t26|tests c-45
hearings|t40
hears|f47
heart|b97 c50 f-70 i-28 j44 k62 p-38|and s41|failure g34|into c44|is t35|of b126 k26 t-69
heartbeat|b35
heartbroken|t41|by t38
hearts|d26 k29 m70 o60
heated|k27
heater|c-27 t26
heaters|n32
heating|f42 i-35 q48 r28 t-30|is f26
heavy|f56 i35 o35|rain t29
hedge|f50 i78 t-79
hedgehog|t-30
hedgehogs|c29 f28
hedges|r36
heel|t-29
height|o25 r37
held|a-27 f53 p67 q51|<number> t-31|a f48 i28 t-27|back p26|in t29|on q32 t-35|out t55|the p50
helicopter|q33
hello|a28 f94 i-28 p-34 t-105|<mention> a44 t-51|<name> c31 p-33|for d25|from f73|to k32
help|b-28 d65 f-72 g-26 l43 r101 t30|is q66|to r33|us m27|with a31 t-31
helpdesk|t59
helped|c50 h30 n32 t-78
helping|c43 m-26 p-25|us p-71
helpline|r60 t-28
helps|f-38 k-28 m40 t28|us m49
hens|i-30
here|d-54 e-63 g-60 h-36 j-73 k42 l26 m-26 o-36 r-45|'s c44 k-52 o-29 q-34 s106 t86|<link> f-31|<name> c33 f78|<number> q38|and a-44 d29 e-38 f53 i29 k32 q-38 r31|are g25 r39 s36|as a42 f52|at b41 k98 n43 o-27 t-62|by q42|for b30 c29 r31|in c-26 t-53|is a48 s-28 t29|or t-26|since f29 r29 t61|the f52|to n28 o55 t49|until t-26|when f61 t-38|will o40|with f48|you a26 t-27
heritage|n40 t-29
hero|m40 n39
heroes|m53|of d30
heron|f98 t-40
hey|a33
hi|a64 f57 o43 p32 q-35|<mention> p27 t-89|<name> a59 f-51 o30 q-27 r33|all q29|i f31
hidden|h29
hiding|o28 s27 t32
high|f-45 g-32 n45 p-27 q-36|school t78
higher|k37
highest|b25 n54 p25
highlands|t34
highlights|n39
highly|c45
hike|h52
hill|d77 r-39 t-34|was i-33
hinge|t-35
hinges|i29
hint|m43
hints|t27
hip|c-33 f67
hips|f46
hire|f33 h36 q41 t-30
hired|f-49 i-33|asked f-45
hiring|i-30 q-30 r27 t-42|<name> t-39|<number> r46 t36|a t-29
history|f-33 j31 m39 r71 t120|will j30
hit|c-28 d64 f41 i45 j-31 q-42|<number> t-49|by t42|snooze m26|the g26
hits|e32 h26
hogs|f115 t35
hold|a-41 i60 j50 m58 r32 t-38|a m29 r25|no t26|the f30|your f33 m25
holders|t-29
holding|f71 j-26 o47 q36
holds|f43
hole|f30 t57|in c26
holes|f31
holiday|q94 s-26 t-84
holidays|t45
holistic|g138 k60 t-46
home|a-34 c-55 f44 i-33 j-57 k45|<emoji> t25|<name> t36|<number> t-31|a l30|and f-27|care g37|could b27|from r-33 t43|in t-25|is f34|mean l-55|on t-35|or t30|the p36|to o36 t58|with c-33 f48 q30 r-26
homelessness|m50 t-46
homes|k26 o33 q40 r-25|and o32|still r27
homework|r-28|please r-28
homopolymers|t77
honest|a49 d49 i55 j28 l37 m-26 t-54|answer a53 t-34|question a-40 l46|with j30 t29
honestly|a-26 f57 i58 n55 o-38|can j27 l36|we i58 n34
honesty|f-30
honor|t85
honored|c31 f-25 n79 t43|to c50 n33 t39
honour|i-27 n31 t-36
honoured|c28 k31|and k40
hook|l-72|is l-72
hop|j25 t-35
hope|f-29 m106 o48 p-32 r-33 t-59|they t31|to j28|you o26
hoped|i65 o38 t-48
hoping|f39 t35
hops|h-28|are h-28
horn|f80
horrible|i31 t44
horse|f30
horses|t33
hose|q36 r67
hospice|f-42 m-27 q31
hospital|c-51 h33|and t52|bed c-32 t55|in f31
hospitality|f32
hospitals|t104
host|n29 t48
hostel|r48
hosting|o33
hot|c-29 i68 k-30 o-34 q-31|cakes j26|take m39 t38|water q-26 r51 t-44
hotel|j36 o29
hotline|o-29 t52|at o-30
hour|f-39 g-26 k-27 m-47 o89|'s i-28|a t31|after f-26|and i36 o30 p-44 r-35|before r86|from t58|in t54|of t-26|on a26 o37 t-27|paid t-29|so j31|you q30
hourly|r-32 t41|<number> q27
hours|a-25 c-46 f-34 g33 h-28 i-54 j72 p32 q37 s-35 t-37|<name> q30|<number> t-34|a h34|and f31 j27 q37|before q-32 t34|for f-28 r-27|in p31 r52|line i48|notice c34|of g32 j39 n37 t36|only j35 t-34|this t49|to j39 o77 t58
house|a-38 j-29 k-28 q-32 r65 t-30
household|r56 t28
households|h49 j29 r-26 t-31
houseplants|k27
houses|q-46 r-27
housing|f-28 q-31 r48 t71
how|a-26 b70 j-27 k36 l51 n33 q-56 r-30 t36|<link> s-68|<name> s28 t-44|<somebody> t55|do t35|does l35|hard o-29|i n41 r58|it f-26 i-43 m54 t28|many a-41 d32 j30 t46|much i31|often t-25|our f64|small r-42|that i32|the s31|they o26 r25 t-35|to m28 p87 q39 t29|was d26 l-33|we g48 s28|you f-26 l41 o48 t-50
however|j40 t31|you t26
hpc|t34
hr|f34 q-25
hrs|j68|<number> t-39|a t32|before r33 t46|only j74 t78|week t-25
hub|q50
hug|t43
huge|c52 n-40|congratulations p25|thanks t49|well p-27
hum|h29
human|g49 t-45
humans|f29
humbled|g-26 k33 n120 t-69|and t-30|does n39|to k43
hundred|b-29 i-27 n51 p34 t-38|and p26|jars b-29|people f48
hundreds|h49|of h27
hunger|m25
hungry||for n28
hurry|j82 t-36
hurt|o-45 r57
hurting|r28
hurts|j27 o52 r45|see o-27
husband|c-39 o30 t-34
husbands|f32
hut|p31 q68 r25 t-70
hybrid|g27
hydrant|c28 q37
hydration|k45 t39
hygiene|i41 t32|reasons t49
hymn|i26
i|a-40 d-37 f104 g-62 h-92 i48 j-57 k-103 l-27 m-52 n46 p-51 q-88 r-124 t27|'d c60 f-65 i46 r29|<name> c33 q-27 s88 t65|<number> t52|am a-27 c-33 r-41|answer f41 t-38|are t67|asked a-95 f-48 t120|ate f42|believe t26|can a-33 f-47 j-33 n-29 o-28 r-40 t-62|changed s34|could f46 k27 t46|did a27 f64 i-26 n32 o-33 p47 t-63|do b31 c35 i-26 l33 n31 r-39 s-28|drove a88 t55|ever c31 t94|failed i-27|found p26|get m27 n29|got i26|grew f82 t45|guess n52|had f-35 i-51 t-50|have a79 c-64 i27 o-31 p-64 s-28|hear f-49 t27|held f57|hired f-45|hope f-29 j30 o56|just b27 f29 t52|keep t-48|kept t32|know c35 n-34 o167 r56|learned f-30 m45|look j31|looked f-26 j-44|made n27 t-26|make f56 t-34|may q36|mean t32|met f-82 t33|missed i-28 l27|nearly f-34|need d35|never f-30|owe p43 t-31|prefer j44|put i30|rang r63|read a34 n34 t99|really c36|remember f35|run f56 n38 t-38|said a-34 f-32 i37 t-35|saw o34 t38|see o44 t27|should f30 l38|still t-52|stopped m28|support l41 t46|thank p33|think a-27 f100 o37|thought f-63|told t51|took f-51 n25 t32|tried f39|type f32|use s28|used f50 t-37|visited f-50|voted a26 f-87 n-31 t36|walked f-52|was f34 i-67 n-66 t62|watched t30|went t-42|will e82 i41 j-37 p26 q28 r-34 t34|wish r32|work j25 n31|would t-32|write i27|wrote i43 t-36
ice|f34 p32 q58 r44 t-32|cream f27|on q50
iconic|k37
id|f-29 r129 t85|and r80 t53
idea|a55 c136 h35 i39 l39 t-57|the l28|what p25
ideas|f-31 l43 r-30 t-27
if|b-68 d92 e-41 f-59 g-51 h-46 i-60 j-35 k-110 m-51 n-57 o84 p-26 r80 s-83|<name> l28|<number> o61|<somebody> c27 m29 n30 o26 r-51 t-62|a q-30 r73|an r30 t49|anyone i-36 r26|but m40|fish a-31|i a52 f-36|it a-34 i-35 j-26 m-26 p39 t-34|money o72|not f44 o-39 t36|nothing r-29|one r60|possible a-27|someone r95 t31|something r-31|that i-43 o56 t-49|the c-53 o38 r-42 t-49|there a-25 i33 o-49|they a46 d-54 o-30 t-26|this b28 d74 r-28|we o-43 s27|you b-48 d110 h-26 k-58 o-64 q50 s-50|your h29 i50 j73 l-31 r32|yours f-50 o39 q-52 r51
ig|t44|to t44
ignore|t-35|the m29
illegal|k28
illness|o40 t-47
images|t69|are t-34
imagination|k42
imagine|j49 k29|a j25 k31
immersive|k102
immunity|h32
impact|g49 l34 m34 t-73
impactful|g35
import|r-26 t36
important|b30 q-35 s26|to b33
impossible|n27
improve|k38 t25
improved|f31 q-37 t27
improvement|g53 q-60
in|b-33 e-43 f-55 h39 j-57 m-39 p-29 q-33 s-31|<hashtag> r38|<name> c-53 f-44 i32 k-48 n37 p29 q29 s-52 t59|<number> a34 c49 g-44 h61 j60 k40 o-32 p-29 q-72 r-35 t56|<somebody> a42 c53 o26 t48|a d-25 f39 k35 m48 o45 p31 q-29 s-28|about r54|action c82 t64|an f45 t-69|and i29 o-43 t53|any t-44|as h45 t-30|at o-26 t-25|between t-35|bio s72|boats q-32|both p-27|by c-27 f39 q75|case r38|central t27|class g68 k39|comments s45|committee t62|court t50|dc t31|doubt o28 t30|due t-34|effect q30 t33|eleven n42|every k29 m-36 n34|five h44 i-37 t25|for f27 i33 t41|force g25|four i50 p29 t51|freezing t27|from t-38|full o-27 q26 r28|good b31 t35|half r40|heart g34|here f28|house m27|i f-55|it i-40 o41 p47 t-41|its k30 t45|just h77 r-25|last i27|later t29|law f40 t-32|line q-29 r27 t79|memory t-34|mind i36|minutes j36|most f31 r75|my f-28 h29 n-28 s55|nine n25|northern t27|on c47 f-40 i-31|one a31 d37 f29 h-30 i26 j28 k43 m29 n-32 r-50 s-33|or j34 r38|our b59 h58 m-35 o-28 t35|paper t38|particular f31 t-33|parts q30|pencil f-30|place g31 q51 r29|plain s32|public t66|return k31|room i28|row f30|sales c30 n25 t-30|second t41|service t34|six c33|small t32|spring c-34 o29 t94|stock j25 t25|store s35 t-56|stores r74 t48|tears f-28 o26 s47|ten h58|testing i38 o38|that m72 o-36 p47 q49|the d55 f31 h-33 j60 k-39 m-100 n52 r-26|their j43 o25 t33|them f-29|there f32 m27 t-31|this a-28 k51 l-26 m85 n31 s38 t55|three h47 n31 r-47 t43|till f-29|time k32|to f28|today j45 q-49 t-40|too a29 f-34|town n-38|twenty c30 t25|two f-51 r-63 t28|under r-36|uniform o30|us p-28|use c31 t-30|we l27 q27|week f44 o37|which n30 t-30|winter m35|with c41 f-31 o32 r59 t-32|writing f-43 i-31 o-32 r26 t53|year t27|you b46|your a-33 d25 e58 i43 l82 m33 r-70 s-29 t32
inbox|f-32 m-34 t-32|is m-30
inches|t35
incident|f60 g45 i32 t-30
incl|t71
include|t42|vat t64
included|c-25 f-54 h-34 q-44 r42
includes|t-26
including|c42 f73 i48 q-49 r-27|<name> c-27|mine t37|the c50 f46
income|g60 r68
incoming|g27 t62
inconvenience|g27 m66 q-39|caused g46 m52 t-26|this m27
incredible|c-31 k-88 m91 n-57 p56 s31 t-31|journey m28|team n-28 p88 t40
incremental|t62
independent|k31 t44
index|c26 t27|now t45
individual|q39 t67
individuals|g28
indoors|f43
indulge|k67|in k29
industrial|k27
industry|g-26 k43 s29|leaders n-28|leading b29 g-27
ines|c26 t-35
inference|h48 t53
inflation|h58 q-40 r65 s27 t83
inform|g47 n-36|that q28
informal|t-25
information|g25 t25|on t34
informed|g32 t-26
infrastructure|g26|law t26
ingredients|n-31
inhaler|t61
injuries|g30 q26 t46|reported t45
injury|r28
ink|c29 t-53
inner|r41 t-29
innovation|b40 g57 k-59 m31 t-48
innovative|g34
input|g26|costs g26
ins|q50 r-30
insane|j25 k31
inside|a-30 t27|the l33 r29
insights|g101 m-43 t-47
inspection|q57 t-34
inspire|d29 k26 m34|us b26
inspired|t67
inspiring|g-46 k69 n56 s29 t-51
install|t107
installed|t44
installer|i26 t33
instalments|t36|of t64
instead|o36 q116 s30 t-39|of q48 t29
instructions|t31
instructor|t-25
insulin|o38 p26 r-27 t103
insurance|f-29 i-25 s-27 t28
insure|b45 t48
insurer|a28 r25
insurers|t28
intake|j53 t-29
integration|g30
integrity|m26
intelligence|g50
intelligent|g31
interest|f-27 o26 r64|rates s27
interesting|c37
interface|t47
interim|g27
intermediate|t40|files t42
intermittent|g51
intern|f49
international|t29
internet|s26
interpreter|q39
interval|t-25
interview|f-25 j-28 o33 r29 s30|with t32
interviewed|t-35
interviews|t-60|w t-27
into|d-25 e36 f-41 g53 h36 j-41 k67 m-30 o34|<name> c41|a h44 i33 o59 r-41 t53|every k31|it q32 t36|law a66 t32|our g48 t-32|the c-28 k31 m-39 t29|their m27|your e29 k-26 l31
introduced|a26 t26|the a28
introducing|k82 n-30 t-55|<name> k51
invasive|t37|carp t37
inventory|g32
invest|m29|in m29
investigation|t34
investment|f-52 k64
investors|n-39
invitation|f39 s32 t41
invite|k26 t55|you k27
invited|f29 t-40|to t-29
invoice|f26 i80
invoices|f-47 r31
involved|h25 t-42
iron|i-34 t-30
is|c-37 d-49 e-28 k-78 l-47 m75 n-27 o38 p-105 q58 s-30|<emoji> f28|<mention> t30|<name> a-33 c72 n-39 p35 t26|<number> f-45 i60 o29 q50 r69|<somebody> f74 r39|a a43 j76 m27 o50 q-45 s-28 t66|about r-36 s35|above m44 t36|affected i28|all j28 o39 r40|allowed f35|already j33 m40 t-40|also f46 i65 o28 t37|always f-33|an e26|and r57|another t45|at c31 f-28 h65 q27|automatic r54 t51|available g49 q32|back a30 r-35|bad t25|based t31|because i-48|being i-46 o40|below f-28|better c33|broken f-46 n56 q46|built t28|by c77|called f45|calling k25 m29|cancelled f73 q45|charged t48|clean f-64|closed i-25|coming o-38 q-26 r-29 s65|counting i30|currently l51|dead q37|deleted q25|delighted g28 t-36|doing c26|down h103 n38 q-46 t60|due q-30 r43|empty f29|enough f-26 m50 r25|everyone t-28|everything a31 b35 m41 n25 t-38|exactly m39|fair t50|feeling t72|final t-33|finally t-30|fine i-25 r29 t-34|fixed i-28|for d29 l-74 r31 t-36|free r101 t52|from c57 i26|full q42 t-36|giving r55|going t-44|gone t-37|half r25 t38|hard o46 r27|harder o52|having r-30|here k54 m-31 q-57 r-42 t36|holding s27|home t38|how i36|important b34|in g-41 q39|it r-38 s29 t86|just t49|keeping r28|like f37|live t-30|long o28|longer i26 o26|looking t-33|lost t-28|mended c31 q25|more d26 m47|mostly i30|moved q31|moving f27|my t-34|next f28|no o29 t88|nobody i28|not b44 c-31 g28 h-51 j-27 m34 q-56 r-27 t26|nothing n28|now q78 t65|off q33|officially k50|ok c30|on a47 c-27 e83 i54 j60 k48 o-38 q-26 t-33|one c-28 m29|only i29 t50|open f29 j-43 m-30 o-25 t40|our b123|out h-29 i-34 n46 q49 t-28|over m75 t88|possible r30|proud n45 t30|quiet o29 s44 t35|ready o47 t64|real g27 t-38|really b28 f30 i27|recruiting t42|sat f51|secure t39|seen b27|selling t35|shut q-58|six f34|slow i30|so b-26 k27|something a26 o29 t32|still d-54|struggling t52|talking j29 s49 t-39|that e30 q-40|the f-51 j-26 l44 m101 n-54 o34|there l56|this j-27 q30|through g34|ticking j66|to f63 o-36 t-31|too h26 i70 t-36|two t33|under q28 r28 t-30|usually r-47|watching j48|wet r-39|what b43 n72 o32 p71 s-45 t67|where i25|who t32|why f42|with f-29 p26 t-41|worked t30|working q46 t-64|wrong i44 t26|your b-27 k-25 m76 n-26 r-28|yours t59
islands|r27 t37|and t36
isolation|h31 t-29
issue|d25 i53 m124 q-25 r-40 t92|tracker t51|with i25
issues|t27
it|a27 b-72 d-55 e-44 g-84 h-38 k-55 m-51 q-41 r36|'s a41 b97 d-47 k71 l-26 m128 o59 p-53 r-36 t48|<emoji> n35 p-28 r25|<link> i-28 s43 t41|<name> a31 r-29|<number> a38|<somebody> f65 t35|a t38|about c37|adds r29|after r31|again a36 f-28 i43 r30 t-51|all f55 n45 o69 r-43|and i-52 j-34 o51 q32|anyway f31 n30 p44|as a29 t-31|at e38 o-51 r60|away r-45|back c-25 f65 o-29 p-26|be d26|before a65 i43|below d27 r-27|breaks t40|but l32|by r28 t-50|can i-34 r49|comes f-31 q34|cost l26 o39 t-44|costs f-26 h-30 r-48 t-30|could j41 m34 n43 q39 t-33|did c-29 t72|does a56 r-32 t77|done n26|down f-50 t-29|eleven f-26|ends t35|feels b31 o-25|first q28 r31|fixed q27|for f32 i-25 p-39|free m30|from c-26 q-35 r-34|gets i-31 j30|goes f-34 i-40 r65|got t-45|had a-37 t-30|hangs t-27|happen i28|happened s31|happens o36 r-31 t-29|has a33 q-48|here n27 q30|holds t45|hurts j30 o38 r25|in c65 l52 p28 r61 t-41|is d33 g34 h30 k-38 m-56 o-37 p37 q-36 r-25 s48 t-25|it f-27|just m34|keep t54|keeps q25|known f79|left a29|looked a-29|looks f-37 r-37 t-64|made c-36 f-37 t45|makes t-25|matters k46 m35|means t50|myself f59 t46|needs i51 t53|never r25 t39|no t-58|now h26 i86 s31|off o-26 q40 r45 t-36|on f30 l25 q-37 r-69|once r41 t37|only d29|or f33 j44 t-35|ourselves t53|out c28 d32 f26 t43|over e27 f-28 i44 r-33 t-28|paid c57 t68|passed t63|perfect j28 t76|please r30|properly c26|rained f27|rains c34 f32|reads o33|really t-36|right t57|runs c28 f25|safe i-33|said i30|saves t48|says f-39 r26|ships t33|should i87 k27 r82 t-27|shows t31|since f63 i26|smells f72|so c34 f-27 o37 t-35|sounds f39 r37|started a32|starts r47|stays r-26|still i35 r-43|stops q28|takes a-26 e45 j27 m-26 r-28 s49 t51|ten t45|that r-31|the a-36 c49 q-37 r36 t-46|then f-36|there c27 f44|this a46|three t83|through t-31|till l32|to e-28 o-26 r67|together o37|too t41|took c66 i51 o-31|turns f-28 t34|twice i-59|two i26 t-32|under r-25 t-33|until r26|up f31 j-31 p-30 t36|wants k29|was h31 i-32 n34 q49 r-72 t-32|we a-25 i60 n36|went t-43|when t26|will a-27 m-31 r42 s-61|with a66 c41 q36 r37|without b29 m33 n-33 t-35|works f-33 i34|would f-31 t-26|write i27|wrong j41|yet n-26|you p26|yourself r37
item|r60 t99|<number> r59 t-34|free t55|to t40
its|a-40 c-29 h-39 i51 o-43 p-32 q53 r-27|<name> g29 t-35|own t28|owner f-58|primary i39 t30|way e28 f28 q-28 t36
itself|o-25 q-33 t-33
jabs|q39 r-37 t-25
jacket|t-29
jam|d27 e31 f54|jar f-33
january|j30 t37
jar|e25|goes f-33
jars|b-28
jaw|k41 r45|dropping k42
jean|p75 t34
jelly|f29
ji|t52
jigsaws|f33
jo|t-43
job|a-33 f-42 h-27 i-35 m45 q-26|fair t71|on f26
jobs|f-30 j28 m129 r-40 t131|and j26|are t28|will t42
join|b68 c-32 f-57 h102 k34 m30 s-28|<number> h147 t41|a g26 k30|our b31 h-25|the b56 k-29 n25 t-85|today m35|us k28 p29 r57 t69
joined|g52 t-39|the g34
joining|j26|fee j35
joins|g32
joint|t-50
joke|c36 f73
jokes|c-31 f35
joking|f-35
journey|c-25 d-30 f-60 g73 i-33 k32 m132 n-26 p-27 t-93|of g-27 k32|through k32|to g46 m30|towards g57
joy|m67 t37
js|t47
judge|c53 m34 p42 t73
judged|t49
judgement|j53
judges|f-26 n44 p-68|and p-68
judging|f50
jug|o43
jump|e25 j34
jumped|r27 t34
jumper|f-34 t-32
jumpers|f76
junction|o27
juneteenth|t54
juniors|t-37
just|a-58 b39 h53 k99 l-40 m49 n54 q-39 r-41|<number> j29 k25 m36 q-28 r-27 t-71|a b80 f-62 g26 k49 t-68|about m29|an m34|as r42|build m27|call t32|checked f54 g33 t67|come r-34|do k26|dropped n34|getting m31 n25 t-33|got s51|have s30|kept f-34|left t74|lost t32|me d25|mend m-53|one h46|passed j28|released t32|said f33|say s38 t-47|saying j37|tell f92 i26|the t-40|three h26 t42|voted h55|wrapped g36 n-27|write o28 r28
justice|m28 t31
k|m31 r49 t73|<number> q28 t29
keen|f-29
keep|a34 c-48 e-53 f-40 g-25 i-52 j-30 k-37 o-45 p-43 r83 t33|<name> t49|a r40 t31|asking a56|going f-33 m26|it t-40|one d32|saying f29|scrolling o-37|telling n26|the f-53 o-32 q-26 r37|to r29|up t38|you e-41 n43|your t-46
keeper|r28 t-29
keepers|f-26
keeping|f-46 i-27 r37 t55|it t31
keeps|a53 h33 r-35|a c42 h43 t41|bees t27|it c-31|the c31
kelvanta|t55
kept|c100 i31 n-33 q40|<somebody> f-57|a c45 f43|for q46|going t25
kettle|c-33 f164 i-43 q-52 r43 t-39|'s f93|a f-30 p31|and f-40
kettles|m26 t44
key|b52 f-43 n-32 p-39 t-28|in t43|stakeholders b39 t-39|the t36|to a41 m27
keyboard|f26 i26
keynote|n85
keys|h37 r46
kg|a35 f37 r50 t-28
kick|j29
kids|f41 h45 k-29 o53 q-36 r33 t92|in h33 t102
killed|c77 t95
killing|t36
kills|a28 t40
kiln|t-35
kilo|t-31
kilos|f32 p-35 t-40|this p-46
kind|c26 i-36 o45 p48 t-37|about f-25|of m35 o28|to f28 t46|words p57
kindly|c33 n29 o28
kindness|j-40 m29
kinds|m41|of m45
king|m29
kiosk|i32 r33
kit|b25 q-33 t-77
kitchen|a37 c34 f36 j-27 o-28 p30 q26 r-28 t-67|and c43|floor f37|table p44
kitchens|n45
kitten|f26
km|a-28 h40 k29 q-28 r-33 t-27|of c28 p27 t-36
knee|l-76 o71 t-71
knees|f67
knew|l-29 n-26|<somebody> o32|that l-43|the c26 t27
knife|l26
knit|q27
knitted|c50 f39 t-43
knitting|c37 e40
knock||at f38
knocked|i-26 r-28|<number> t31
knot|e36 f28 t27
know|a-39 b-34 e-26 h53 i55 k-64 l42 m-42 n42 o38 p-46 s37 t-49|<emoji> s43|<number> h33 t-27|<somebody> f31 o-37|a l28|about f42|and t51|because t58|below d42|by r30 t26|how b27|i f-27|if i34|in d-45|is i60 o34|it g26 i-49 j73 n31 o72 t-39|of o-25|so t26|some f-26 o43 t-26|that a29 h47 i-31 j36 o104 t-26|the i41 o42 t55|was o-33|we i36 l-37|what a38 f54 l-43 o38 r-34|who j46 l26 n95|whose l39|why l49|yet f-30 i53|you d-28 f35 m78 o-25 t-27|your l29
knowing|t-41
knowledge|r30
known|i48 r-57 t-47|issue i28|that c44 f63
knows|c50 j28 l52 t-41|it j31
kudos|p-26|to p-26
kwh|r35 t-34
l|c28 t-55
l2|t34
lab|a-30 f44 t35|at t32|has t62
label|a29 c-25 f-33 i35 o-30|'s t41
labelled|f58
labels|c30
labor|t26
labour|t95|of t95
labs|m28 t31
lack|i-27 o41
lad|f88 t-33
ladder|f37 t-34
ladders|f51 t-30
ladies|f-37 t-45
ladle|m-25|from m-26
lads|f40 p54 t-45
lady|f37 o36 q-43 r26 t-59|who f28
lag|r33
laid|t26
lake|r30 t29
lamb|f27 s-36|neck s-34
lamp|a31 f-29 j27 q39
lamps|a26 l-33
land|s68 t41
landed|f-42 k26 n38|a f-27
landfill|i28
landing|q-29 s38
landlord|q33 r60 s39 t-43|must t30
landmark|t-30
landscape|g75 m38
lane|f25 n-28 q67
language|g54 k29 p25|on g69
lanterns|j39
lanyard|m26
lanyards|r33
laptop|n27 t63|in t102
laptops|t49
larch|t39
large|q-25|print t-53
larger|i27 q-26 r33 t32
largest|n56 t75
last|c-35 f53 g-52 h-31 j124 l-75 n-38 p-36 q-68 s-32 t-67|<name> c-28 f-60 q-43 r33|<number> o26 t33|a k28|bit c32|chance j49 t27|day j-49|few j80|mile n42|month a38 i28 t35|night k-28 o-35 r-27 t83|of f34|one a36 q69 t-42|quarter h34 t-32|run q-29|summer t40|three r34|time a41 j36 t-46|week i55 r36|weekend k30|winter h26 t-33|year h-50 o-32
late|i-34 j60 p-56 q67|and i27 p-33 r39|by c-26|fee t31|it i-56 t74|on f68 i-26 t63
later|c36 d48 f-31 j-44 n82 s27 t64|they r27|we m43 t28
latest|s41 t27
laugh|c31 t-31
laughed|t37
laughing|f54
laughter|k41
launch|h67 t-33
launching|t30
laundry|i29 q-27 t-33
lavender|r32
law|a59 m38 r48 t95|and f45 r25|enforcement t45|to n29 o25|today a67
lawn|c-35 f58 t75
lawyer|j26 t-28
lay|t49
layer|f-40
layout|t36
lays|t34
lbs|h30
le|r62
lead|c27 f-38 j43 m34 r35
leader|d26 j-35 t30|who t40
leaders|f-26 k66 m66 n46|are j32|do m-44 t28
leadership|g69 m114 n46 p-41|looks m35 t74|on m56
leading|k63 m-58 n35 t-26|the m-28 t25
leads|a-26 h83 i34 t-57
leaflet|i64 t-49
leaflets|t27
leak|t32
leaked|i43
lean|f28 g25
leap|m27 t-27
learn|b39 c26 k39 q55 s-43 t29|a t54|and q65|more b27
learned|a-41 c25 f35 i-37 m47|that m42|the f33|to p34
learner|g30 m26
learners|g35 h38
learning|b56 f41 k30 m66|and m40
learnt|r-25
lease|c28 h-27
least|f-35 i-37 j49 t47|<number> q-25 r44 t53|you j31
leather|f-45 t78
leave|a-69 c-27 f-39 g-31 m49 o-38 q100 r87 s-29 t-28|at t78|it j37|the f-77 o25 q-34 t55|them q45 t27|us q28|with k33|you f36
leaves|c-33 j-36 k29 q49 r35|at q26 r28|the h32 k46 q50
leaving|q30 t-35
lecture|r-31 t-28
led|g80 t-26|by t-27|the t45
leeks|m32 t-29
left|b-27 c-35 d-25 f30 g-45 h-30 i59 j111 k-63 m-65 n-60 o-60 q-46 t-49|a a-33 f38 r-35 t31|and p25|at f31 q34|before j28|behind j63 r-32|foot f-27|for j42 t31|handed a27|in c-28 i26|on f-34 t-39|side r27|the f37 i56 p30|to c26 j74|us e30 s34|when j-44|with a26 f-28
leftists|j41|in j41
leftover|c30 t42
legacy|k35 t-40|<name> t32
legal|f40 s28|advice t-26
legislative|t40
legs|r41
lemon|f80
lemons|r30 t-28
len|c27 f32
lend|l57 o-27|<somebody> f26 t49|a l36
lender|r41
lending|g26
length|a-31 f45 q-30 r58 t-26
lenses|f-30
lent|c59 p30 q-28 t-30
less|f-72 i27 j40 k38 o-32 p27 r37|plastic t30|stress k27|than f-25 h-33 m37 p33 r41 s26 t-72
lesson|i40 q-52 t-60|<number> i27
lessons|c-26 m39 q30 r-39 s36 t-38|from s49 t38
let|c34 d55 f-80 i-25 l-32 m78 o-58 q-80|<name> k39|<number> h46|<somebody> m28|another j32|anybody t41|anyone j-28|that m44|the i53 m49 n30 t-30|them f-30 r38 t42|us a36 d41 f-50 g61 i-34 k-37 q-27|you t34
letter|a65 c39 f-40 i32 j-51 l-50 n-29 q-59 r57 t29|'s s29|and s28|before f-35|from o28|of t27|on f29|or t31|saying t34|to a53 t46
letterbox|r35
letters|a42 f-38 o61 r81 t49|are o29 t-31|go a29
letting|a-49 p29|us a-50
level|g44 i-26 j-26 q-47|<number> t-51|in g25|of m26
lever|c36
leverage|g48
leverages|g44
leveraging|g73 k39 t-50
levy|q36
libraries|t29
library|a-33 f-46 o66 p26 q75|<number> t90|on t34
licence|f-28 q-46 r-31
licences|t-28
lid|a28 e-29 l43 r74|is o38|of f-38
lido|i32 q48
lids|i49 t-40
lie|f30 h50 j-25 m-35 o36 t-48
lied|f-31 t77
life|a-38 c-29 d34 f-48 g-40 h70 i-39 j33 k27 m172 n-40 q-33 r-53 s-28 t-41|and f-34|changing k46|in t26|you o30
lifeboat|c30
lifelong|g27 t38
lifetime|k68
lift|f31 j-29 o61 p26 q117 r-41 t-53|'s q28 t-29|it r30|the a29|was o31 t39
lifted|p-48|<number> p-46
lifting|f32
lifts|o27
light|b25 g-26 i-36 q-38 r30 t55|bill r25
lighter|k28 t42
lighthouse|f28
lighting|t34
lightning|q35
lights|a57 c-30 f-30 m32 o32|in a32
like|c-36 d95 f72 g-27 i-45 o37 p-48 q-57 r-27 t-28|<name> m45 s30|<number> d33 f-26|a r-46 t-57|and d71|everybody j28|for d30 e-29|hot j26|i f38|if d36|it a33 f59 o26 t32|minded g32|my t48|never k28|no r-34|oak d-33|other n47|share d29|that t-27|the f-34 r-38 t25|these n36|this e67 k50 t-34|to a41 c-50 l31 p26 t28|us f30 n54 r29|we b29 n38|you f-54 j30 o-27|your r32|yours h29
liked|i26 l28|the l27
likely|f27 t35|to t47
likes|c-28 d37 e121 f34 i31 t-37
limit||<number> j30 r50
limited|f-37 j287 m-30 r-37 t-50|availability j32|to j41
limits|a25 q-28 r25 t53
line|f-39 j-35 n-32 o-68 r26|<name> t32|<number> t80|and f-26 i-31|at q30|for c30|from c46|is c-30 r33 t33|of f-25 t-33|on e25|open r33 t59|up i-41|with q-29 t-36|you t32
linen|k58
lines|t40|and r28
lining|r26
link|a-32 d-54 e27 i43 j-32 k-28 m-45 q40 s26 t-32|and t27|before j30|below t-26|expires j-37 t40|in d-42 s36
links|t55
lip|r29 t-28
list|e54 f-54 l30 o-28 p-39 q50 r-62 t-38|at q27 r30|by t-49|goes c-29 j-27|in c38 s33 t-35|is a29|of c57 i47 q63|on i27|with t25
listed|a-28 f-37 i46 t-28
listen|b62 f-36 q-30|to b25 t37
listened|b27 p46 t-46
listeners|b29 i39
listening|b53 g36 t31|to t33
listens|m29 p58 t73
lists|r42 t35|<number> t35
literally|k29 m34 r43
litres|h58 t-29
litter|t38
little|h44 j60 n-42 o58 q-44|<name> k31 o57|as h42
live|m31 p-27 q42|and t-27|at j-25 t36|on g28 q31 r27 t-34|with j63
lives|c-33 h34 j29 m94 n36 o-30|and m37 s26|at j36|here t26|in m27|with i30
livestock|t79
living|f-31 n58|with g31 h29
load|b30 q34|it t46
loaded|i26 t-27
loading|r-30 t-31
loads|i44
loaf|f-32 q35 r26
loan|a53 r73
loans|c35 g26|<number> g29
loaves|r-26
lobby|c25 j31
lobbyists|t87|are t63
local|f-30 g-25 k43 t-40|time t48
location|a28
lock|a31 j55 k49 t-32|in j79 q-41 t25
locked|i39 t-48
locker|f-40
locks|a32 f27 o28
log|k27 q-32|in k30 t27
logged|a32 t63|<number> a31 t52|in t58
login|f-26 i51 r26 t-45
logins|q30 t40
logo|t114
logs|f29
lol|n28
lonely|f28 m-40 s-42 t35
long|j34 n-33 o44 q26|and a26 t-38|as i-25 p34|enough t52|overdue t63|time t35|way o40
longer|f-50 i33|if m27|than o36 t-27
longest|o31 t-32
loo|a30
look|a-64 c30 f46 i-67 j29 k-26 m-29 n41 p-36 r73 t-27|after b28 o41 t-42|and a29 l36|at a-31 f-47 i-27 o-39 r36 t-28|away j56 t-28|back f-27 r-41|for r45|forward g48 m44|into t29|like f29 t35|over r44|that r30|under r-28|up r39|who n29
looked|a37 f-32 i34 j-49 r-59|after o28|at a40 r-26|this j-44
looking|g-25 i-39 j28 m-49 n-54|at f45 j46 o36 t36|for i-37 n-36 o-33 q-30 r-31|forward t26
looks|a30 k-25 m26 q36 r66|a r-29|as r-29|at r54 t28|like g30 k-33 n32 t40
loom|c27
loop|g27 t-30
loops|t33
loos|r35 t-27
loose|i51
loosen|i80 t64
lorry|q81 t-50
lose|c-39 d-31 f-56 h80 j98 l-33 n43 p27 s-26 t-26|<number> t46|a n25 p43 r27|it i31|the o30|your n27
loses|q46
losing|c-32 h28 p28
loss|g48 h29 q29|of g27
lost|a-61 b-41 c-42 f58 i77 o114 p-41 q-69 r-39 s-29|<number> f49 m29|<somebody> k31 o60|a f55 q36|at f27|everything h26 j26 o84 t61|in t41|it f-40|on o28|one t-30|property t-39|the f-44 t-38|their i64|time g33|to t41
lot|f52 i42 t-32|<number> a26 i73 t-26|about f-27 n32|are f25|of f34 s36 t34
lots|f31 t-37|of a27 f41
loud|f70
louder|m35
lounge|t-39
love|a-27 b-36 d51 f45 g29 k111 o-32 q-27 r-39|is t29|letter f26|our t35|the k25|this m-29 t42|to k-27|you b-58
loved|b37 d27 j-28 k73 m-33|by k88|ones d40
lovely|c64 f61 m-25 p55 r-39|to c34
lovers|t-29
loves|b28
loving|n29
lovingly|k78 n-26
low|f-50 h58 o-28 r32|in h29|income r33
lower|c-26 q37
lowest|c-30 g28 t32|since g28
loyal|b54
loyalty|m57 r26 t-32
luck|n43|to t26
lucky|b56 q38 t-44
lunch|a57 b-41 f114 o-40 p-62 q52 r-70 t-88|<number> j44|and f32 r25
lunchbox|t32
lunchtime|a49 f43 t-47
lunchtimes|f33 i27 r33
lungs|o38
luxury|k70 t-33
lying|t-30
m|o27 q47 t-61|<name> q55 r42|<number> t35
machine|c-35 q129 t-30
machines|f71 t70
mackerel|i-36
mad|b-29 e27 t-31|and b-29|to j29
made|a40 c117 f28 k49 l49 m57 p31 q-74 r-35 t-26|<number> t-36|a a36 t46|by i29|for o25|in m54 t25|it c27 f44|no r32 t36|the c28 f-43 h29 j31 p32|this f29 t27|to f-38 k32 t36|too i-46|up f26|us t-27|with t-30|you l46
magic|e-36 k134 m42 o-27 t-50|<emoji> e-34|and k28
magnet|i44 p27
mail|e78 i54 l39 r-28 t35
mailbox|i30 k32 t-28
mailing|t58
main|f-32 m-25 q25 r28|on q27 r27
mainly|f34
mainnet|t67
mains|a37
maintain|o30|a t26
maintained|t99
maintainer|t64
maintainers|t53
maintaining|t35
maintenance|q57 t32|<name> t-42
major|g25
majority|f-26 t118|of t47
make|a51 b-30 d-40 f25 g-43 i-26 j55 l-30 m57 o43 s29 t-64|<somebody> t43|a l-33 n-29|it a39 k42 q25 r-49|memories m26|of f35|our m39|sure a75 p35 t36|that j31|the f-28 j43 m-38 t-34|them i25|up i37|us t30|you o42 s29
maker|c34 r82
makers|d46 e31 g33
makes|a-42 f27 k68 r-26 s47 t-48|<name> n31|it i28|our m27|the r27
making|b-28 c-41 i-47 j60 k-33 n76 o-35 s28 t-75|<somebody> f28|a m30 t-27|excuses j55|it i-26|the j37 s26|us n30 t26
malaria|c-41 n37
man|c-25 f93 i-39 l38 o-35 p46 r-34 t27|has f-32|i f-25 t33|kept f-46|who f62|with f29
manage|o49 r-47|the r-29
management|t-26
manager|f-53 i46 q-38 r46 t-98|<name> c34|at r27
managers|r63
managing|c-38|director c-34
manual|a48 i35 j25 t47
many|e-25 f37 g37 l-33|buns i-46|families t27|more j27 t78|nurses a27|of a-80 o41
map|c31 l42 t-44
mapping|g29
maps|i25 t58
marathon|f-25
marcus|t62
margin|g71 l26 t43|<number> g72 t64
mark|o35 t45
marked|i58 j-25 p44 r52 t-27
market|a36 f-34 i-27 q-83 t-71|hall q-104
marketing|t30
marketplace|t49
markets|g54 i35 t44
marking|b30 i31 r34
marks|i36|and t27
markup|g88 t40
marmalade|d29 f40
marriage|t42
married|f48
mash|f29 q-57
mask|o26
massive|t-43
mast|q35 s-43 t-35
master|c27 f27 m61 n30 q-34|in q-32
masterclass|s30
mat|p-55
match|c34 f80 n50
matched|q-34
matches|h27
matching|q-27
mate|d61 o28|who d61
material|t89
materials|t77
maternity|q29 t31
mates|d63 e62
math|t104
maths|f-28 j26 s29 t-69
matter|b166|how r-43 t44|most k-28
matters|b178 k31 m26 s-26 t-112|most k71 m28|to b46
mattress|f63
mattresses|r37
max|f39 t33
may|g44 j-32 k-46 n-48 p-39 q120|also r29 t50|be g27 q28 t-27|contain i36 r-26|differ t38|have f30 g25 r-26 t58|look q29|move t-27|not t-51|tell r-27|the t36|use t26|vary t30|we l32 t33
maybe|i-28 q35 r-37 t-49|a f41
mayor|h41 t69
me|e-27 f132 g-46 j-44 k-68 l32 m-83 n65 p35 q-81 r-42 t27|<name> f31|a a-34|again t50|and t38|anything f54 t84|be f41 t50|here f26|how n25 p57 r30|i t-26|if t-26|in i53|last a30 f29|on a-26 i30|one f26|or d30|tell l28|that n28|the a64 f-61 p26 t-32|this a37 t35|to a-46 o33|what f33|when t42|with l41 q32
meal|h64 m-33 r49
meals|n31 t39
mean|d36 f71 i-30 l-30 m-34 o47|it f49|nobody t103|to d43 l-25
meaning|a29
meaningful|g31 m-30 t29
means|i48 l-30 o31 p-27 q69 r60|for s27|it f46|to t27|we t33|you t76
meant|c53 i74 o27 t-44|for c28|to p27 t-33
meanwhile|r97 t-48
measure|l32 n58 q-29 r69 t62|a t35
measured|a29 c26 f32 l29 t-45|it c40 l30
meat|r48
mechanic|q27
medal|t47
median|o29|<number> t57
medical|m34 q-26
medicare|r48 t67|will r48 t67
medicine|i31 t-27
medicines|c26 g27
meet|c32 k41 p36 r-40|<name> k30|<somebody> f-28 q32|our c36|you f57
meeting|a66 i-29 o-28|<name> t-39|and t-30|with t72
meetings|m26 q-106 t-40|today q-87
meets|f-36 k63 n25 t-57
meetups|t75
member|a35 b26 c58 f-34 g25 t-29|<name> a26 c75|of t45|who t34
members|f-45 i-36 n-75 o-32 p-28 r-60|are b25|at b30|of t53|only t40|save t59|voted a40
memorandum|t32
memories|f-29 k33|that k54
memory||leak t62|of t-49
men|a26 l28 m32 t31|'s f-28 t-28|and f37 m49 o25 t33
mend|e25 m-80|bikes m-53
mended|a-28 f-26 p52 q49 t-44|the p44
mending|c32 o25
mends|f33 n30
mental|i31 q-36 r26|health i32 q-33
mention|p86|to p28
mentioned|n35
mentoring|b29
menu|a37 d-28 g-38 m32 q39 t-82
menus|k26 q-33
merch|b31
merci|t36
merge|t46
merged|t91
merry|t56|<name> t56
mess|s-36 t28
message|d-32 f-31 p-29 q-44 s30 t-25|<name> t-27|and o-35|me t-29|us e-31 r42|you t-49
messages|a67 p27 t-46
met|f-26 t59|the f-83|with t58
metadata|t31
metal|i25 r49 t-42
meter|o30 r35 t-79
meters|a35 r26
method|f-33 h26 n40
methodology|g29
methods|t72
metres|a-27 f-38 i-33 q-61 r-35 t-43
mg|t-33
mgmt|i41
mic|a27
microphone|o29 t72
microscope|t69
mid|r41 t-70|<name> t-28
middle|r-31|of f28 t37
midnight|d-31 i-40 j186 k-32 o31 p35 q71 r-65|<emoji> j32 t58|<link> j42|<name> j60 t-25|and h28 j45 t-32|on q31|to t29
midweek|d-26
midwives|t44
might|f-35 o-28 r66 s45|be f-26 j33 r53 t39
migraine|m-41 o95
migration|t26
mild|f31
mile|a48 n73
miles|c40 o27|in p-32 r26|of f33|to t89
milestone|t-26
milestones|t40
milk|a30 c26 q30 r64|'s a39
milking|f39|contest t45
mill|a-25 t58|on j-25
million|c-26 g-28 h56 q-45 r-30 t26|to n44
min|q88 r46|<number> c33
mince|f27
mind|a-29 f66 g-29 j-27 k72 n-30 o31 r28 t-41|the o32 t-27
minded|g35
mindset|g31 m42 t-33
mine|c56 f56 i26 r-36 t-43
miners|t46
mini|c27
minibus|q-34
minimal|t27
minimum|t30
mining|t38
minister|f-40 t111|says t48|would f-33
minority|t27
mins|j29 q72 t-50|and t40
minus|a29 r51|<number> r29
minute|j59 q39 r74|<link> t58|and t-27|quiz s31 t33|survey t-36|you j40
minutes|a-39 k-41 m-46 q-45 r28 t-55|<name> i29|ago j29 t37|and n43 o27|any t43|are t-45|by c-26 i28|for j27|from n27 q-26 t-31|in q27 t-37|late t-30|on h27|online t41|or t38|then f46 p27 t-26|to f31 q-75|with f-74 r-34 t-42
mirror|m39
miss|i-41 j182 l29 m35 o-37|a j52 m33 t46|it j27 t-35|out j48|this j39|you t62
missed|a-52 c-62 h79 i41 j31 l54 n31 p29|<number> h57 t44|a r28|appointments h39 q26|it i25 n29 t59|our f-33 t34|out j28 t-26|payments t29|the j52 n32
misses|f35 s26 t36|you t64
missing|f49 i60 q-70 r-58 t27|out j26 q-34
mission|g27 m-27 t-26|to k35
mistake|a-32 f-50 h33 i169 j33 n-29 s105|<number> s27|and i37|in i33|the i44
mistakes|o28 s29 t-50|in f26
mix|f-37 r30 t70|up t35
mo|p36
moan|f60
mob|t67
mobile|q-25 r59 t58|and e28|office t93
mobility|g73 n59
mock|q28 t-29
mode|a103 f-31 k35
model|f-47 g56 i28 l31 t-28
modelling|c27
models|t46
moderate|t35
modern|g65 k63 m32 t-40
modification|t27
module|q32
moira|q-26
moisture|t48
moisturiser|k68 t51
mold|t35|in t35
mom|t84|is t89
moment|c-28 f134 m70 o-28 r-33|you k-26
moments|k64 m50|that m29
momentum|k30 n30 t-27
mon|t-40|<name> q35
monday|i51 t-28
mondays|t-30
money|c-28 f-48 m-33 p-34|'s o37|back i33 o-28 t-27|for r31|is q-29 t-31|to j27|went t32
monitor|t29
monitors|i28 t43
month|g-25 k-29 p31 s-36|'s a34|<name> c43 p32|a o29 t-26|all t60|and t30|from q41|of a30|on q25|the t64
monthly|r59
months|a-26 h35 k-41 m-37 n33 q-69 r45|<number> h58|and h32 r36|are o28 t36|for f36|late t28|of c27 g29 n59|to i45 t27|with t26
mood|a29
moon|a-33 g28 n31 r47|has a-46
moor|d29 p28 q-30
mop|i52
more|b37 d50 e-47 h56 i-88 j-47 k43 o-69 p-37 q39 r-42 s33|<emoji> s-40 t-27|about b27 c29 t38|at s46|expensive t41|for a69|likely t37|people d27 q29|than a28 b52 h33 i-32 m27 o39 q-60 r30 t-43|to t38
morning|b-30 c-32 j-44 k-37 m-50 o25 q44 t-28|<name> q25 t45|<number> a28 q-25 t-36|and c26 p-45 r-68 t-49|in o30 q-31|or n28|routine n46|with c40 f38
mornings|a-30 k68 l31 m27|with f28
mortgage|h31 i41
mortified|i32
moss|f30 r-35
most|b-61 h46 i-88 n66 p-36 q-63 r66 s34 t-54|<name> h43 s85 t43|back r31|common t-27|is t41|of c50 f40 m-28 n-42 p-26 r-41|people m-35|vulnerable m37
mostly|a26 c51 f90 i35 j-28 m-31 o-35 q28 t-60|be f31|in q47 t35
mot|t-58
moth|c29 t-34
mother|c65 i-26 j28|'s c-45 o35|in f31 j31 s27
motivation|t32
motor|j31
mould|a37 t26
mountain|f34 m30
mouse|f31
move|c-28 g58 i-28 m-40 s-28 t38|anything t90|in t-32|it f58|the g30 r-36|to q58
moved|c-42 f-30 n37 o-31 q130 t-42|and t59|from n56 q-30 t42|our t33|the a45 q30 r-33 t-47|to f26 q104 r38 t-53
movement|f-28 k-43 m128 n42 t-67
moves|i-32 q72 s-37|to q58
movies|t56
moving|a-35 c-25 n60 q64 r56 t-49|to q40
mph|t-27
mr|c43 f57 q-42|<name> a28 f61 q-41
mrr|t65
mrs|a36 c31 f54 p48 q-43 r-26 t-28|<name> a38 f47 p55 q-43
ms|c39|<name> c39
much|a-27 f60 m-34 o-31 r-39|and g26|more k35|of f37
mud|f53
muddy|q-28 t-37
mug|f50
mugs|f34
multisig|t48
mum|a76 c-25 f62 l35 m-38 o36 q-33 r-40|'s f-48 t28|or f32
mums|t46
mural|r27 t49
muscle|f-42 r29
museum|g31 t-41
music|a44 k25 m51 o48 t-84
must|e65 f54 i-62 k34 m-38 q-46 t49|be e45 t33|follow e27|give t33|go q-59|like f66 t-28|not r26|reach q53 t-43|read n41|say i-34
mustard|f26 t28
mute|q29 t-28
my|d-30 f129 g-42 j-26 k-79 l-49 m65 n35 o-66 p-55 q-113 r-71 t118|<name> f-40 r-27|amendment t28|aunt a27 m-39|bill m28|car f43 t-29|clients c26|colleagues f-28 t62|constituents o46 t34|daughter a-36 f34 n-33|dead m60 t27|district h41 t26|family t36|father f35 t-26|fault i31|first f52 q-28 t-54|friend c31|grandmother t26|great t28|guest c35 n-28|life f-31|mind t39|mother s27|mum f26 t49|name t-44|office f-42 t79|opponent t30|own a26 f72 i32 q-34 t-82|pay t29|phone t34|prayers t40|proven n31|sister t49|staff t79|state t44|statement s38|talk t-28|team r65|trip t65|uncle f26|watch f-51 m111 t40|wife t-26
myself|f67 n-26
mystery|s73 t36
nail|n41 r48
nails|f26
name|a-28 d35 g-26 l53 m-27 p44 q-36 t-29|and c-37 t86|in c28 t-28|is a36 d26 i-26 r-26 t-61|on t-44|our d27|so p-31
named|f43 g25 k41 n67 q-35 t30|<name> t27|a g56 n38|in k35
names|c82 j44 q-42 r-27 t-62|<name> f27|and c60 i-26 t34|are c45|names c-36|of c86 j27|to c-28
naming|a26 c35 q-39
napkin|t28
nappies|q37 t37
narrow|q27 t-32
nation|t76|'s t34
national|t83|<name> t37
native|j31
natural|k36 n28
naturally|t44
navigate|g35 m42
navy|f66 i-34
near|f-51 l44 p-34 t42|<name> t32|the t-32|you t27
nearer|i50 q41
nearest|f-35 o29 r124 t-27
nearly|f32 i-39 j42 k-27 o45 p27 q-27 r33 s35 t-26|closed f32|did f-58 s27|full j26
necessary|t77
neck|s-36|rhubarb s-34
need|a-39 d-34 h-33 i-71 j-61 k50 l-64 q25 r98|a f-26 h-28 o-45 t-36|about t27|an r73|boots o-31|for g25|is b30 t53|not o37 t-59|one o25|the t-28|them f-28 t-30|this s-41|to f52 j-30 l-25 q27 r70 s38 t26|you t-36
needed|c-26 l-32 m-36 r83 t-44|<link> r37|the f-27
needle|s28
needles|f36 o26 t-31
needs|h-29 i47 m33 q51 s-30 t-61|<number> i38 j31 t40|a d39 f-27 i29 o-26 t-32|it d31|this d26 t-26|to d32 m32 r55 t32|work d-94
neg|q42
negative|t32
neighbor|t45
neighbors|f73 t123
neighbour|f-47 t96|in f-32|who o32
neighbours|a43 j62
neither|f-38 i-26 j63 m28 t-33
nephew|t-37
nerves|o25
nervous|o57
nest|c32
nestled|k60|in k41
net|g76 m34|worth m41
nets|n31
network|d62 g26 i-33|is t48
networking|k25 t-30
networks|t27
never|a-75 e-28 g-34 l-28 m38 n25 q-39 r53 t27|ask r42|asked g32|be t33|been c-27 t-49|before k28|call t35|did t51|does f61|forget m29|forgotten t48|get c30|had f-48 t33|in t42|learned c-32|let m39|look s38|miss j50 t29|once c30 f114 p56 t28|run n27 t26|seen k33|stop n29|used o29|will t34
new|a34 b-41 e-61 f-47 h-29 j-83 k67 o-30 r-29|<name> c-50 g25 h26 k47 q-71 r-27|baby f47 o33|blog s26|boiler a31|bus i26|date q89 r-38|dialysis t31|driver q-32|flatbread s-34|harbour f-26|in c34 q-29|lid e-29 o39|logo t46|look n37|mat p-54|members j-29 t-26|menu s28|one f-35|ones a63 i32 r31 t-25|range a-90|season t54|sign f45 t-31|study r37 t41|to i31|way k46|year i26 k52 m29|you k81 m97 t53
news|b-32 f-26 i56 j-29 s41|<emoji> s27|<name> t-29|for t70|out t38|this m26 t50
newsletter|a27 i32 k54 s79|and t45
newspaper|s40
next|e32 f-61 g48 i45 m-31 n-41 o-87 p-48 q60 r-61|<name> q31|<number> j87 l32 t69|and a26|chapter m-45|day c28|door i-35|flat j-29|generation k29|level g32 k43 m42|month r39|one t70|post i-33|step l-56 m33|time i37 t-39|to f65 i-29 t-45|update i49 q48|week a-25 r-40 s50|word q62|working t34|year f-27 j66
nf|t36
nhs|t-66
nice|a-26 c64 f39 i-42 n-38 p56 q27 t36|to f33 n-32 t38|try t49
nicely|a-38 f33 p29
nicest|f33
night|a-32 b-37 c-27 d-29 i-28 k-27 m-44 q64 s-44 t-41|'s f-33 r34 t27|<name> i30 t-39|<number> q-27 t51|and f45 q26|baker c-36|before t35|is t32|of q25|out r-26|shelter t-41|shift c77|somebody q27 t28|with c-26
nightly|t45
nights|c-31 f94 j-28|<number> t38|the f-29
nine|f62 h39 i-32 k-32 l-28 m-38 p88 q-30 r-42 t-68|<name> t26|and c-25|calls l-33|days c42 l29|in a29 t41|minutes f27|thousand c33|times o25 r80 t-30|year c26|years t56
nineteen|c65 t-88|years t-35
ninety|a-28 i32 q29 s27 t-30
ninth|f28 r-31
no|b-72 c-54 d-40 e30 g-46 h-73 k-42 l-41 m33 n-61 o61 p-47 q26 r45 s-35|<link> f77 t46|<name> r46|account t46|amount t39|and a51 f-28|appointment o34 r83 t87|black f30|booking r43|bread f-55 q41 r26|business t37|card q30 t-28|cash g30 t44|change t-31|charge a-26 t-60|cv r29|date i34 q26|difference t31|driver f53|email r25 t-47|eta i84|excuses i28|experience f27|fee r39 t-47|filter c30|form r-46 t-37|good i41 q42|harm i26|i t27|idea f33 h37 p25|injuries t45|live t34|longer i-28 m33|meetings q-87|money t87|more f72 m-32|music a26|names l39|need o28 q-26 r100|obligation t-47|on m26|one f-34 m39 o72 r-44|other n50 t-37|place m64 t42|plan h27|questions o48 r-31 t28|receipt t-26|sign r56 t-37|slides j31|speeches t33|thanks j76 t62|that i51 t-33|the a71 f28 i-31 r25|to j26|two k38|water q68 r-56 t-31|way t27|we a29 t48|you o44
nobody|a-51 c-26 d-27 f47 g-40 k-43 n29 o158 p-26 s51 t-64|'s o68 t50|asked f39|can i46 j29|checks o31 r30|could p42|does n43|else e32 n29|gets o25|had i-26|has r26 t52|hurt q26|in i42|is s46|on n28|should a28 o36 t42|tells s28 t-36|wants j40|was f-27 i29 o-36 t-45|will o98 q29 s-26 t-39
node|t106|is t42
nodes|t66
noise|o36 q62 r29 t-45
nomination|c32
nominations|f45|for f26
non|d27 g36 r-39 t43
none|f-35 g-33 j-32 k-28 p-34 q88 t-72|of f39 r31 t-45
nonprofits|t32|in t32
noon|c-42 f-73 j-36 k-32 m-41 p-29 q159 t-51|<name> t-33|and a29 i26 q-43|for t42|on q35 t-38
normal|f-39 i-30 t-31
norovirus|q29
north|q51 r33 t-60|side r-27
northern|t73|<name> t27
not|a-53 b-56 c-50 d-71 g-82 h-29 i56 j30 k-71 l-83 o33 p-45 q47 r35|<name> i68 q86 s92 t-38|<number> f-36 i110 q60 r-41 t-25|a b79 c-27 m72 n28 o33 s-25|about m98 t-35|affected i-30 t73|all k26 n47 t-28|allowed r31|alone o-36|always r37 t-41|an f78 m48 t26|and t-40|answer t33|any i54|apply t-31|ask f29 i-28 o44 r-48|asked a-27|at m32 n31|be a-41 c-27 f-48 h79 i-47 j35 o25 r-73 s-48 t40|been o34 r27 t35|believe j-33 s136 t-49|bother i25 r27|bring t58|build t30|call r66 t40|care j29 t48|change t-37|changed f29|charge r60 t35|chase r39|come j47|coming j37|count o37 t76|cover n31|create m-52 t33|cry r-47 t63|cut q30 r29|deliver t39|discuss t42|do j-45 o-50 s-25|done f-26 t55|drive t53|eat r59 t43|enough i-25|even f-65 g29 j29 r-26 t32|expect t35|fail l-44 m28|file t37|find h29 i49 n32|fit c26 t37|fix f27|follow k44 n56|for i-26 j43 o-25|force r37|forget e25 p33|from i-28 q31 r67|gamble j35|get a48 d39 i46 j27 k42 o38 r-26 t-50|go e28 i-29 r-46|going m51 t32|good a63 i48|got l34 o49|hang j92 r-30 t-30|happen i27|have a31 b33 e-36 f-28 j-52 o51 q-39|heard i26|help k31|hold j29|how f76 t26|hurt r45 t46|in j33 r70 t50|included t75|just b55 f-31 i-32 j-60 k89 m155 n-36 o-35 s-33 t-94|know h28 i110 l63 n-35 o-39 q-26|known i26|last j59|leave j39 o38 r-37|let j51 m37 t40|lift r-43 t38|like f29 i47 n47 t25|listen n28 r30|logged t58|look r-43|looking r31 t40|love t32|luck n32|make a-38 f-29 n25 r-60 t65|manage o37 r-39|matter o28|meet i35|met m28|mind f61 t-27|miss j45|move t-27|moved t57|my f-27|name f38 j40|need a30 c-26 j-30 m-62 o51 r-38 t47|needed r29 t-31|no i27|notice q-28 t55|on i43 l27 m100 r29|one c30 f-36 i-47 k29 t116|open q49|opened o71|our r30 t47|ours a28 c50 t-45|own r28 t26|pay r58 t67|perfect o33 t61|post f-62|pretend i62|promise f-33 i59|reach q35 t33|read f47 t-36|ready s97 t-64|really d27|reply f39|say c41 f-61 j32 n-26 s95 t110|scroll d104|see r-32|sell a27 i-33 k39 m32 t-34|send e27 f32 q-30|settle q-25|share t48|ship q30|shout f50 q25|sign r49|sleep j41|so i-49|sorry f-47 j26 o-30|stop a39 f73 m65 r-28 t58|sure f57 o33 t-63|take c31 p69 q37 t-32|talk t-26|tell o53 r-39 s62|telling s25|that s30|the c-27 r50 t55|there i28 j44 o40 r26|thought a43|throw t64|to a-54 c54 i-42 j32 m48 n34 o-27 q35 r-40|told r26|touch t31|try q56 t-28|tumble t75|understand t42|us f-26 i-36 n27 r97 t-32|use q-36 t25|wait f25 i-33 j76 o-31 q-40 s-31 t26|walk j82 t-33|want c45 i-26 m-39 r29 s94 t-48|waste t69|we i26|what f64 m40 o46 r-59 s65|where i69 s25 t72|whether t29|work i40 t32|working r-33|write f28 t33|yet q-29 t-27|you i46 r-44|your j-29|yours t52
note|i33 q62 r89 t-45|about i29|for q28|from q27|in f-26 g31|that r38 t-34|the i30 q43 r39 t83|to i55
notebook|t-42
notebooks|t42
noted|f27 g30
notes|a26 f-60 r-31|on a43 t88
nothing|e-36 g-26 m-43 n-33 q26 r37 t-31|and c46 r-44|at t35|beats k43|but h25 p48 q-39 t65|else r27|for i29 m47 t-28|if o39|less k31|on f38 q26 r36 t-31|suitable f-33|to e-26 f31 o30 r65 t-31|until i31|was q31 t-37|will f39|you t32
notice|a-80 c-28 f-52 j-27 q92 r110|to r56
noticeboard|f-35 o26
noticed|a34 c34 f-33 m84 o-39 p65|the i40|you t66
notices|i-43
notifications|t25|on t27
novelist|t34
now|a84 b-44 c-32 d-72 i41 j77 m-92 n-32 o-73 p-28 q70 r-49 s-70|<emoji> j34 t-37|<link> t-76|<name> h91 q51|<number> f-37 i25 j-35 t39|a a34 t70|and l31 t-39|apply q28|at f35 q39|available q-29|before h30|by o30|goes r37 t60|have t28|i m25 t-32|in t-30|is a28 t-29|it q-29 t102|keep m27 t31|live g38 t-62|not r-25 t81|off a29 t44|on f28 q-28 r-28|open t28|or j32|our t28|runs q34|than q32|the t-34|they t68|to a31 j57|we i-28 p39|with c25 i28 t45
nowhere|t30
nuisance|m-27 o49
number|a-52 b34 c-30 d-27 e-37 f-71 i35 j-62 k-44 l-38 n-28 p-46 r65 s102 t-25|<number> f35 h32 p27 r-50 s157 t-78|and e-29 i-34 o33|by a31 r29|in t33|is r35 t-31|of g28 i26|on q-42 r26|one b29 t48|to t-31
numbered|p26 t32
numbers|a-25 b27 i39 k-30 r40 t-44|and o31|are f-43 i32 r-27 t80|in t70
nurse|c38 f-39 i-27|<name> a-32 c42 t47
nursery|o68 t-30
nurses|c58 n59 r-26 t64|of f28 t33
nursing||home t42
nuts|a71 r48 t27
o|q39 t41|neg q42
o'clock|a44 f45 t-49
oak|a-26 d-36 j48|share d-33
oath|f-33 t73|that t50
object|f60 q-31
objections|t57
obligation|g36 t-51
obsessed|f26 n100 t-49
obsession|k55
occasion|t-27
ocean|t55
octopus|f82
odd|a27 t34
of|a-29 d-39 e-28 i-31 q-88 r-60 s-35|<name> f-73 h-34 j61 k-42 o-33 r-48 s-33 t42|<number> g-77 h35 n26 o-28 t29|<somebody> a28 c-47 f-26 r-35 t-28|a k42 l43 m62 r-76|about c28 t31|address t-49|all c39 f-30 o37 t-37|an m43 q30|cash i29|charge i25|children t43|choice n42|course f-33 j28 m-27 t-25|date i26|each a30 f-28 r63 t93|every s29 t-48|everyone t55|everything b49 k-33 t-38|excellence m-26 n50|first h28|four h33 o35|hard n34|hearings t42|hours i46|ice t26|it k-25 n-26 p-28 q32 t-50|its g29|keeping t42|last h26 t40|life o25 t-30|love t81|mind k28 m27|my n-27 t32|night q-28|old f29|one j27|onions q-44|order q46 t-56|our b32 g-40 i36 k-38 l-26 p-34 r-52|ours f-33 i43|passion n53|people h58 m-31 o47 t-50|plan t26|plastic t38|plum e31|rowing c-32|selling f-47|senior h-36 i42|service g25 q32 t-45|shortbread f26|someone t34|something f-30 m79 o-27 t-40|stake t52|stock i26 t42|tea c-40 f-28 p48|that f-33 t-50|the b94 c44 d30 e41 h-71 i-52 m-31 n29 o27 p-48 r51 s-28|their n37 r28|them f48 p42 q-59 r-44|these l29 t27|this b55 c33 f-38 g-53 i47 j-29 m25 q-38 s29 t-32|those a31 h-32 i-66 r26|time t32|tomorrow g-27 s27|two i34|unprecedented n33|up r-26 t-27|us a-55 f97 i65 m-28 n-36 o33 p44 s65 t50|volunteers p86 t47|water f33 r50 t27|what f-31 s-32 t-28|where c-28|who g27 t-40|whom f27|work f-28 m32 s29 t55|you a186 c60 f-35 h-30 k-48 o89 p40 q95 r-35 t-50|your r38|yours f26
off|b-37 g-49 h-29 k-78 n-44 o47 q108 r31 s-70 t-36|<name> i27|<number> n26 r36 t51|<somebody> f-30|a f-27|and r35|at t26|by a34 i41|everything t72|for r31 t41|in t-41|is r-47|on t-29|or r29|our p28 t82|ring o-33|selected q-25|the j28 n-26 p-32|to c61 o-30|today j-31 t-26|until t46|with i40|you o-33|your e26 j-36 t55
offer|c27 g72 i-39 j44 t-60|is g33 t26
offered|i-32 o38
offering|f-27 k33
offers|b26 k58 r38
office|a-56 c25 g-26 h46 j-38 k-25 m-26 p-37 q35 t54|and a36 i42|at q-29|has t-34|hours q26 t89|is t75|on t-36|will i31 o33|yesterday f-26
officer|f-40 p30|<name> c26
officers|t78
offices|q-26 t107|will t39
official|m-29 t115
officially|k64 n56
officials|o31 t71
offs|g25
offshore|f-48
offsite|g27
often|f-35 i-28 n49 r25 t30
oh|n34 t-28
oil|o-27 r73
ok|f57 m27 q-34|so f38
okay|j39 m33 o-34 t-50
okoro|c-41|<name> c-41
old|c27 g-40 h-34 k-43 l66 m-56 n-55 o-59 r25|<name> q-43 t46|one c-32 i39 r26 t40|ones a42|price q28|sim t31|who c37
older|a48 c-48 r98 t-34|than c-30 i-31 r54
oldest|c36 n-31 t68|<name> i-30|in n-28
olds|f54
omnibus|t31
on|b-101 d-37 h-50 k-53 m-56 n-72 s-29|<emoji> j82|<hashtag> m32 r49|<link> t-54|<name> a-31 d-37 f-47 g-55 h-34 k-52 m-38 p-63 t-63|<number> f-41 g-47 h-43 i-77 k33 o51 p-43 q153 s59 t-44|<somebody> c54 t-29|a b-29 d43 g32 k68 q-37 r34 t-38|air t-31|all k30 q41 t32|an t-27|and a32 c52 f42 i-30|anything q-33|as c33 q30|at a26|board j-25|both a43 m26|by q28 t81|call r-43 t-66|day g30 o32 t66|debt t46|demand t27|doing c28|each c-27 r31|empty j29 t48|fire c27 n32|fiscal t40|for t-27|four t-31|gas t43|h a31 t44|here l29 t-45|hold o27 r-30|how k26 t32|if f47 r-26|in b32|it i29 r41 t55|its e27|main a41 t-27|me i35 t-39|messaging t27|my m131 t-55|nights t-25|older q34|one h31 i-32 k32 r-36|orders i26 t34|our c31 d46 f-26 h30 k-42 o25 s51|oxygen t41|page n29 t-52|paper f-28 r-30|payday j-31|purpose t-39|site i-26 q34 t30|six a29|some i32|somebody r-29|stage n31 t-37|that h48 o31|the a-36 b-35 d41 i-43 j-41 k-37 m-69 n43 o-42 p-53 s45 t-43|their g43 n37 o64 p49|them r-36|then r-72|this a-27 c67 i-32 m80 p-61 q-32 t33|till f28 r28|time c94 o42 q-41|to c70|today g53|tonight i55|top o27 r57|track g31 t41|trade m41 t53|tv t47|two m32 t28|unlocking g32|until q-53|us i92 j34 t-53|wet r51 t38|what l-36 m-29|where t34|which i36|why o27|with q30|you p30 r-26|your d-40 g-29 i28 j-46 l31 o48
onboard|g29 r31
once|a-55 e28 g-27 i-41 j26 k-33 p62 r28 s-32 t37|a t38|it f-30 t65|they j26|you h26 j-25
one|b-43 c-28 d35 e-61 f58 g-69 j-39 k-64 m-75 n-50 q-84 s61|'s f35|<emoji> s27|<name> p26 t-44|<number> q26|a a26|about t32|and c62 f-40 i-34 t44|are d43 j-33 t-25|asked a-30 f25 t38|at f-26 t39|back p28 t30|came f38|can t47|click t30|coffee h69|cold t29|comes t-27|day j32 q47 r-30|else a-29|entry t74|first f-30 r88 t55|follows f-56|for r55 t29|form t61|free i47|from a34 i34|go a34|grey f27|has f-27 t-26|here i28|hit d31|hour t30|hundred n25|hurt t-27|i f-39|in h60 i-48|is a-33 f42 q65 r55 t38|it p35|lane q52 t27|left j-26|man t30|mistake i27 s36|more j30|of a-47 f36 i-27 j49 k-26 r-30|on t-36|or r33 t25|over f33|page r-33|person i29 t35|phone c28 n32|place g32 t27|priority b56|question a-37|room f-30 r30|says f-34 i45|should o43 t38|so a31 o28|stays t50|that s44|the r-43 t41|they m25|thing j-33 s66|till i44|up f32 i64|very c51|was a40 q25|we t-28|week t-29|weekend p30|where i27|who f-38 j46 o27 r-31|wins t66|with f55 n49|word d56 s31|would n26|year t69|you f-40
ones|a51 f-80 h-28 j-43 k-39 p-42 q59|and t30|as l32|can o29 t35|go t33|have f-25|on r-37|that i27 j26|we i-31|were a29|who f33|with t46
ongoing|g31 k-25 t29|commitment t-25
onions|c39 f53 q-44|today q-44
online|f-74 j-37 q27 r-25|or t34
only|d79 i-60 j145 m-35 n49 q65 s-48 t-37|<emoji> d36|<name> o29 t-35|<number> f-52 h83 j90 q-35 t54|a d26 f30 j36|as f45 t47|ask f26 t32|for r62 t-34|get j25|have t50|in n53 t58|just t-26|need p26|on r40|one n47 o62|takes d29|tell f-36|that q26 t63|the i37 k34 n31 t-44
onto|f26
onwards|t-38
op|q39 r34
open|c-48 f35 g-48 h-52 j-40 m-39 n-39 p-64 q128 r29 t-52|<name> k25 q59 t-53|<number> r45 t-41|again f38|all t44|an t39|and b31 f48 i52 r-28|as r42 t60|at r66 t104|day q42 t-45|evening p-30 q-33|for f57 n-27|now t-26|on r-35|source m38 t44|the f64 i-26 n27|this j-69|till r38|to j32 s27|until r-26 t-28
opened|f-49 p27 s48|it o53|the s57
opener|t29
opening|a27 f-46 n-30 q57 r56 t-66|<name> q51|a r26|bell t68|hours a33
opens|i34 k-44 q96 r50 t-57|<name> i26 q38 t-58|<number> q31 r65 t38|at i34 t-41|in t26
operated|a67
operating|t34
operation|t-33
operational|g76 q-33 t27
operations|f-27 i33 q33 t41
operator|f-26
opinion|g-29 q-29 t40|<name> t33|you m-44
opinions|d39 f65
opioid|h-26
opponent|f26 t37
opportunities|k62
opportunity|p-29 t-32|to m26
oppose|t33
opposite|c29
opposition|s66
ops|i31
opt|r56 t83
optional|g27 i51
options|g50 j25
or|a-63 b-36 c-110 d50 f-57 h-83 i-55 k-57 l45 m-38 p-78 s-82|<link> t-38|<name> d25 r49|<number> a37 d55 t-76|a a-32 k38 m-40 r44|after q-30 t52|an t-28|anything r-31|b t27|be m26|call t39|cancel t65|dm t45|do f30 r-40 t-27|have o42|in j31|it e28 f34 t-26|just f43 q30 r-40 t-48|later t56|lose j31|mail t29|more t28|night m27|none q33|not q38 r90 t-60|nothing o34|on t62|pick t25|put f-26|regret j51|savoury d41 t31|send r25|shine m41|someone t35|stop r30 t52|tag d-94|tell r-51|that d29|three t26|two f-39 n42 t36|when j-28|would t55|you e31 l-51 o-34|your n27
orange|f37 o39
orchard|m55 r36 t-27
orchestra|t-26
order|c-26 e-27 j30 k-32 m-42 o-61 q102 t59|<name> t36|a j-30|before t68|by q39|for q31|now i31 j31|number e-29
ordered|a34 d27 f38 q67 r-45
ordering|r36 t52
orders|f-27 m30 q106 r-34|over t37
ordinary|q-26 t-43
organ|s31 t-39
organic|g96 t59|cotton t36
organisation|g25
organisations|g29 h36
organise|m-30 p81 t64
organised||by c-44
organisers|p-32|for p-32
original|r25 t38
osm|t50
other|a-35 c-30 f-36 g-35 j-34 k-32 n61 p-27 q63|<number> f25|finalists p-68|half q26 r-37|one t28|people r35|side f-30 t73|two c40 t30
others|f-46 m-28 n118 q-49 r-43|could o32 t40
otherwise|e26 i33 o-27
otter|t-35
ought|a-27 i95 l28|to a-27 i95 l28
our|b72 c41 g54 h-27 i50 j-38 k26 l-63 n38 o-114 p-33 q-90 r-111 t-31|<name> a25 c-26 g27 h-33 i-57 j41 m42 p-29 r57 s-48 t59|<number> g-41 i-30 n31 q35 t39|amazing c-46 g-30 m27 n40 t-48|annual t25|apprentices p82|award n75|baby r29|best i-51|biggest n59|blog t55|brand g-36 m-25 n-31|bread i30 q27|café a31|campers p-30|caseworker a46 c34 t35|ceo c-26 g-27 t-61|children c-25 t28|choir i27|clerk c-31|clients h25 k-28|communities g43 t-35|community t33|consultants t25|control g38|country t51|data t27|desk c31 q-41|director c35 f-26|district t80|diverse g-28|dna b106 m33 n27|doing i40|door f57|drone i-30|end g38 t30|engineers i26|exclusive k54|factory n47|family b30 m26 t64|fantastic t-34|fault i31 t-39|first o30 t-34|founder c-31 m50 t-30|four g39|free e48|future t40|game k31 m37|gate c27|greatest b34|growers t40|hearts m25 o62|high t45|immersive k26|in t48|incredible k-27 m-27 t-26|industry b29|issue t40|journey m28 t-36|kids f29 t76|last j42 q28|latest s30|library s27 t34|little d28|logo q31|malaria c-41 n37|managing c-35|mistake i109 t-26|most k37 m-31 n40 t-27|nation t30|network h29|new d28 h51 n-51 q-33 t49|newsletter k36|next l34|number b35 m31 t-31|office n41 t38|online t-31|open p-28|own c32|page e43|paper t44|partner t34|passion b49|passionate g-41 n-26|people b26 k-28 t28|pricing t54|q3 t28|recruiters f46 t42|refreshed g36|relentless k43|rockstar m46|sale q-65|short e-28|side o36 r26|signature k33|site a28|smallest t34|stakeholders g35|state h61 n-32 t56|statement t51|strength t42|students n-25 p33 t-52|target f-36 j36|team d41 g39|teams t35|tearoom n-37|tenants p-26|test t30|thoughts m44|three r30|top s29|town t-34|two f-40 i26 r25|unwavering g-31 k28|values c-27 t35|van p50|very c-26|vibrant k65|volunteers b-32|wardens r-42|website j28 t-50|winter q-41|wonderful p-32|word h26|world g-33 n37
ours|c64 f43 g-25 i106 j-38 m-29 o-47 p-29 q-38 r35 t-27|for i80 s26 t47|is k30|not t51
ourselves|n71
out|a-28 b-62 d-48 g-32 h-27 i30 k-47 l-50 m-83 o-34 q34|<emoji> k25 t50|<link> r27 t-39|<name> a30|<number> a63 t-33|<somebody> r27|a f-34|about t-25|after t26|again t-27|an r33|and g39 i-39 j-32 n43 q-43 t41|at f-33 q-27 r-31|because t42|before s42 t-29|by q-37 t-54|for j-43|from o47 q-49 t-32|how q29|i f44|in f69 j87 o-29 t44|is f33|loud t41|of c-33 h72 i41 k46 q26 r-38|on f-52 j32 o-34 q35|our c43 t-30|since o30 q-30|so t34|the a55 f-31 q-26 r30|this q46 t-48|till t32|to f-27 q-49|today a71 q43 t-41|tonight q28|what i36|when f39|why c37|with f-42 i60|within j36
outage|q51|the t35
outcomes|g100 k-50 t-52
outdoor|k28
outdoors|d29
outer|r26
outlet|t38
outlets|r52 t75
outlook|g57 t45
output|t52
outrage|m62 t65
outside|q54 r102|<name> f26|the t-47|your q37
outstanding|q-37 t32
oven|t-27|at c-25
over|d25 f-27 h53 i-31 l-27 n41 o-39 p28 q-58 t32|<name> c-36 i-36 t-31|<number> a-39 c-39 f-41 h109 k-39 n71 o-30 q-39|<somebody> c29 t26|a r39 t-28|and a35|at c43 i30 t-25|five c40 t35|from t33|my m60 t65|on c32|one p30 t29|the c32 d38 f-35 g32 i-40 p-42|this f36|three i29|to o32 p25 q28|two k31|with c-29 p29|your j29
overdue|t53
overflow|q64
overnight|f-35 i44 j41 r60 t-82
overseas|t32
overwhelmed|n50
owe|a-32 c36 f34 p79 q30|us t27|you f-40 p52
owed|t-33
owes|d26 p27
owing|o26 q46|to q47
owl|f42
own|a-60 c29 g-43 h-26 k-39 p52 s-29 t-37|a l-74|and t35|it j28|kids t-30|name f27 t26|one f-31|page r-26|the f28
owner|o35 p45 r-42 t-35|of f54
owners|h56 r-27 t-28
ownership|r47
owning|m31 n28
owns|f-32 r28
oxygen|t33
p|a29 f-37 q-30 r38|<name> t-37|<number> q-28 r50 t72|m q43|s q-29
pace|b29 f34 t-28
paced|g38 m35|environment m26
package|t80
packaging|t56
packed|f-35 k48 m30 n35|<number> n44|with k36
packet|f-26
packs|e29 f-28 q44 r35
pad|r27 t45
paddling|r34
pads|r29
page|a34 f-56 g-34 k-27 m-37 r-33|<link> t-51|<number> i56 q-44 r70|and o32|for e29 t53|is i40 q35 t-39|of f-45 s29|will t39
pages|c71 i-35 q-47 r-33 s-26|dropped t36
paid|a-64 h-30 i-51 m-31 o-64 p-26 q-50 r-41|<number> t43|a f34 t-53|at t40|by c35 t44|cash f55 i26 q27|from t48|it c42 f30|with t46
pain|f-47 g-32 o80 r62 t-41|points g-26
paint|t-75
painted|q33
painter|c32
painting|c33 l58 t52|and r49
pair|f-38
pairs|i30 j25 t-31
pale|l36
pallets|f42 t28
pancakes|f53
panel|f-39 r46 t-60
panels|a31 t-56
panto|j26
paper|p-29 q-41|and r26|in g32|on t38
papers|f-38 o52 t-46
paperwork|t71
parade|t35
paragraph|t30
paragraphs|r31
paramedic|t68
parameter|t28
parcel|a43 q48|was a29 t47
parcels||to f-26
parent|j31 m-29 r35 t-53
parents|a82 b37 j33 l33 o70 p71|who p25
parish||of c-45
park|c29 i-31 j-29 q121 r59|is f33|on q30
parked|a29
parking|c-47 i-51 k30 q63 t-35|is q40|on q30
parliament|q-29 t50
parser|a26 t64|that t26
part|b39 c-71 f-58 g33 j26 k-33 m-27 n-27 q59 r-30 t-44|<number> t31|in g27|of b59 f-27 g31 j40 p-30 r39|time q-43 t-43|two e29 t38
particular|f30
parties|b49 f-40
partisan|m37 t42
partner|b41 c-34 k37 n-26 p-27 t-46|with t-44
partnering|c76 p-52
partners|c-33 i-25 k-87 m-31
partnership|c-28 g30 s29|with n-33
partnerships|g27 t-26
parts|g25 q38 t77|of q30
party|f-31 g60 t74
pass|i-32 k49 o38 p35 t-49|it c33 m28 r-32 t-33|on a-32 o27 r28|the t55
passed|c41 f-29 h-36 q-47 r-42 t36|<number> j27|<somebody> c87 p41 t-50|away t36|the f31 h-25|this p-42
passengers|c-26 m43 o29 q43
passes|t-28
passing|f41 p60|of t34
passion|b46 k117 m52 n66 t-63|for k28
passionate|k73 t-52|about g33 m-44 t-37|team g-26
passport|i30 r54 t91
passports|r45
password|f27 q-47 t34
past|a-35 c-41 d72 f-37 g-35 h-26 i32 j113 l65 n-33 o-31 q-47|<number> l25|midnight t74|the f-31 i-38 t36|this j59
pasta|f36
paste|f26 r40 t-45
patch|c40 f-27 i-26 t-28|<number> t-29
patches|t48
path||is t57
paths|t87
pathway|g38
pathways|g66 n29 t-49
patience|f-26 o34|and t-35
patient|c42 f-41 i-41 p95 r-30 t-83|centred k32|in f-29
patients|f-48 h54 m-29 n28 o51 t30|in o44
pattern|a32
pause|m34
pavilion|r28
pay|a-29 h-32 j-74 k-29 n28 p-40 q-63 r46|<number> t34|and r51|back i27|for o-36 r-74 t46|in f30|it m32 o35 t-27|no t37|the r-35|us t30|what f31 o34
paycheck|j35 m38 t29
payday|o42 t-31
paying|f-49 j81 m27 o-28 q-37|full j67|jobs m49
payment|f-26 q-39 r76
payments|j-26 q38 r72 t116
payroll|t-55|in t28
pays|a28 i-36|for a26 t26
pc|i43 t-52|<name> t-32
pdf|a-35 f50 j-29 r28 t-51
peace|m81|of k31 m35
peacefully|t31|at t31
peach|t44
peak|q27
peas|d32 f28
pegs|r42
pen|t-36
penalty|q33
pencil|p31 t-32
penny|c26 f-27 m26 p80 t42
pens|a31 r26 t-34
pension|j-26 l-37 n32 q-49 t104|reform q-29
pensioners|c61 t33
people|b42 c-39 e-30 f-32 g-29 h61 j54 k-42 l73 m69 o49 q-71 r-54|'s f35 i32|about t90|and i-25 k28 o-25|are j31 n32|ask a31 f44 n50 t-34|asked a30|asking t68|can j47|complained a-48|deserve m35 t32|do j-29 t62|first b57 t-25|forget r70 t52|have a61 o61 t45|i n29|in q29 t40|keep a52|like j26 k26|lost t62|of t59|on t47|over m-27|say l29 o25|still f71 i-29 t41|to a-26 q26 t-42|told a38|we h31 i39 t-26|who a-33 b37 f-68 j-46 p27 r49 t-40|will j66 t-38|with a28 i79 m-33
pep|f-57|talks f-57
per|f-46 g27 h-49 j29 t87|<number> i47|cent t-32|house r57 t34|household t28|person t-31|unit t45|week t42
percent|q29 r25
percentage|r32
perfect|f-45 k59 m-34 t58|day k-25
perfectly|k31
performance|k32 m-26
performers|g31
perks|b28 k27
permanent|f-26
permission|t-33
permits|t59
person|f-48 i29 j-26 n-30 o37 p-26|<name> t36|and f31|has i29|in t-35|on f29|who i27 k25 r33|you r-26
personal|s27
persons|f30
pest|m-46
pet|a27 t-28
petition|d27
petrol|t-39
pets|q-25 r68 t55|welcome r28
pharmacist|f-29 r58
pharmacy|q48
phase|g43
phenomenal|n-40
philosophy|k79
phone|g-29 i-30 j-42 k-34 r90|'s r-30|<name> o53 t-25|a m31|call j28 n28 q27|if a31|in f-28 r65|is f44|line q37 t35|number r-45 t94|on r37|to r29|you f-27
phoned|a30 c28 t-31
phones|a37 f41 i35 k43 q86 r-35 t-56|are o27|were i42
phoning|i26 o39
photo|c65 f62 i39 j-38 k-27 l35 m-40 o-29 p65 q-70 t-28|<name> t-42|by c76 q-26|from t39|id r75 t79|in s27|of e27 f45 p-26 t47|the f27
photograph|c31 p26 r66|the r43 t53
photographed|r33 t-26
photographs|i49 t-39
photos|c26 f-37|tell f-33
physio|t-29
piano|q33 r-28 t-38
pianos|r28
pic||of t44
pick|a-27 d-26 i-31 o38 q25 r41|<name> t-47|one t31|up i-29
picked|f33 n28 t-62|up i29 n46
picker|c49 t90
picket|q-27|at q-36
picking|j46 t-43|up p30
picks|t-26
pickup|t37
picture|c55 i46 j45 q-41 t-106|of i37 r-28
pictured|c51
pictures|a43 q-34 r44
pie|a46 c32 f54 h-34 p49 r-29
piece|c26 k53 t-97|in c29
pieces|c35 t-50
pier|n29
pies|f70
pigeons|t-32
pigs|f75 t-26
pile|f40
pillars|g31
pills|o40
pin|q30 r60 t117|by q32 r-32
pinch|i28 k26
ping|k26
pink|f40 t-25
pinned|t-28
pint||and t31
pints|t52
pipe|m-26 t-40
pipeline|f-27 t72
pipelines|o30 t73
pit|r30
pitch||in t28
pitches|t-40
pits|r-32
pizza|b26 r49|<emoji> d-25
place|f-44 g67 j-28 k32 m49 n-27 o34 q42|at t-26|of q38 r34|on t-30|to m38|where k30
placed|n56 q46
placement|i29
places|c-27 f-48 i-41 j72 r64 t-41|are t53|for j47 t-30|left t-29
plain|f-55 l49 m34 r55|language t38|summary t-30|words r31
plainly|f-28 q26 t-50
plan|c-49 h41 i29 o-29 r-47 t53|and g33|for i41 t60|here f-100|is f55|on t-30|to t42
plane|a37
planet|n31
planned|q98 r61 t-69|for i35|work q29 t-28
planner|d30 e30 h35 t59
planning|a33 q-26
plans|a31 l-29 r51 t47
plant|d27 e66 g-26 n-26
planted|f28 n35|<number> f26 n28
plants|g35 t47|in g38
plaster|f29 r-43
plastic|f-44 h33 i-26 m-30 q-28 r40 t70|by q-32
plate|c33 r-37 t-50
plates|a-25 m38 n25 t-47|and f31
platform|g29 k37 q-36 r38 t-26|<number> q-41 r51
play|a31 c-29 d-30 f43 i-30 m33 o-31|it a27 i-26
playbook|e34
played|c34 f27 t-50
player|f36 p31 r37 t-29|who c34
players|t-66
playing|p-63 t-46
playlist|k32
plays|f34 t-36
please|a-32 c-81 d26 e-29 f-32 h-30 i-28 j-88 k-52 m-73 n-56 p-58 q65 s-51 t-30|allow t49|be b33 g43|check t-33|come f31 q26|contact t35|do d40 i26 o55|go t35|no f38 q47 t-31|put q26 r34|read q-31|ring f-44 r-26|send t35|skip r33|stay t73|stop f78 t-49|tell l41 t-27|the r33|use q46 t30
pleased|c30 k36 l32 t-35|the f-34|to c33 g27 k39 l32 t-30
pleasure|g25 t34|that g27
pledge|d27 r-27
plenty|i-31|of i-28
plot|f40 r-30 t-58
plots|f-29
plug|f-44 q28 r28 t97|in t61
plugin|t60|for t34
plum|j50
plumber|a27 c26 f42 o-35|in c29 o-28
plunge|r26
plus|i30 t-81|<number> a27 o28|a q-27
pm|i-36 q37|<name> f-29 q-37 r32
pocket|a29 r38
pockets|c-29
podcast|n53
podcasts|t60
poem|c36 i27
poetry|f48 t-27
point|a55 r29 t55|it a35|of i-26
pointing|a29 j27 p38
points|f33 g-34 r40 t85|expire q34 t30
police|a27 f-27 t56
policy|a33 r27
polish|f35
polite|i27 o53 t-26
politicians|t81
poll|f26 j-30 l194 r-28|for l44|how t68
polling|t74
polls|q35 t83|close q47 t55
pond|q57
pong|k26 t40
pontoon|a27
poodle|i28
pool|q53|is t26
pools|t32
poolside|c28
poor|i90 o32 t-46|and o-25
pop|e58 t-25|in t-33
popcorn|f38
popular|a26|demand t-27
porch|f-43
pork|f25
porridge||toast f-57
port|f-47
portal|g29 i31 t-59|is i27
porter|c32
porters|c33
portions|c29 o26
portrait|r32
position|t38
positions|t33
positive|f-38 g88 m-43 n40 t48
possible|a-34 g48 r56 t-25|and b29
possibly|f91 q37
post|c-39 d52 e98 j-63 k-50 m-67 n-53 o-40 q49 t-78|<number> e55|a t38|about f41|again i38|and i34|at q29|by t37|for s43|has t54|if r-37|it r37|office q-28 r50|offices t75|on q-35|the f-27 t-42|them r39|this f-34|what i-27|you d32 i30
postcard|f37 i25 l40
postcode|h27 i-25 r61|and a38
postcodes|q41
posted|e-44 i36 r26|about j25 r35|on e-43|that i51
poster|c25 f52 i30 t-43
posters|i-27 t37
posting|c52 e26 j67 q102 t32
posts|e30 t-30
pot|f-28 k27 t-27
potato|f27 t-30
potatoes|t-33
potential|g59 k100 t-32
potholes|f76 r-44 t91
pots|c45 r92 t-47
pottery|f25
pound|t-37
pour|m53 t-26
poured|c40 m49
pov|o28 t-26|you o28
powder|c29 d27 e27
power|a-28 h40 k52 m51 p34 r-58|'s q28|cut t-31|of b39 g26 k45 m-38 t-58|to m37 q-34 t42
powered|g87 k34 t-44
powerful|g32 k36 t-26
practice|m-26 t-73|manager t-29
praised|n47 t-27
pram|p36 q-33
prams|m-29
prayers|m-34 t78|are t48
praying|t54|for t55
pre|t-48
precious|t-31
precision|n60
prefer|c30 j42 o-26 r30|paying j44
pregnant|o-28
premined|t66|<number> t66
premium|k73
premiums|a39
prep|t-32
prepare|s32
preprint|t26
prescribed|t33
prescription|i-28
prescriptions|t73
present|c30 f49 k27 m47 r-40 t-57
presented|c-41 t33
presenter|c27 t-32
preserving|k29 m28
press|a-33 q-45 r56 s66 t57|<number> t62|conference t29|the r37
pressed|t-26
pressing|r28
pressure|a25 o44 t-37
prestigious|n45|<name> n44
pretend|f43 i74
pretending|f50
pretty|t36
previous|f28
price|e52 f-94 j91 k-41 n30|goes j56|is q27|it t55|list e29|of m58|per i47|talk t51|you t50
priced|a28 t-25
priceless|j28
prices|i-34 j60 k67 m-36 r-43 t28|are t-28|for t31|go j42|include t64|on k27|rise j50 t-27
pricing|a39 j36 t28
pride|m41
primary|g60 i35|endpoint g50 i38 t31
principal|t40
print|a43 i65 o-52 q-25 r43|<link> t29|at r-45 t36|it r32|the i25
printed|c29 t-45|what q-30
printer|i83 q-56 t-29|'s i29
printers|a30
printing|a74 p25 t-46|the a28
prints|c-26 i39 t39
prior|g38 t38
priorities|g31
priority|b121 t-40
privacy|b37 t85|is t51
private|l-27 q26
privilege||to t37
priya|c32
prize||is g30
pro|k29 t-30|rata t-48
proactive|g53
probably|f56
problem|i74 j30 q30|with p28 q29
problems|r34 t41
process|m-29
processes|g30 m54
processing|t27
produced|h26
producers|t31
product|c-28|page a31
production|t62
productive||meeting t58
productivity|k42 m27
professor|f50|<name> f25
profile|r-26
profit|b39 m29 q-28 t93
program|r33
programme|b31 f-27 g88 m-37 t-28|has h26
programmes|g25 m27
programming|t65
progress|a26 f-51
project|k32 n37 t77|in t37
projector|c31
projects|h-25
promise|i50 t79
promised|f55 i65 r-33|<number> i34 t27|to q-36 t33|us t32
promises|f68 m43
proof|o29 r33 t-35|that m32
proper|f30 t-37
properly|f62 p-34 r-48 t-47
property|h-42 q-63 t-29
proposal|t107
proposals|t60
proprietary|g68
protect|d30 t53|the c29
protected|h28 i-46
protection|t30
protein|e27
protocol|t40
protocols|t69
proud|c26 d37 k-40 m-37 n62 t42|day n33 t40|of n-67 p37|sponsor n-25|that c47 t42|to c-25 f-31 g44 n122 t-46
prove|f-25 o43
proven|g58 h41 n83
provided|n27 t31
provider|k-45 t-28|of k-37
proxy|r39 t66
pta|p60
pub|f43 r-31
public|f-45 i27 p26 q34 r-31 t114|and t42|servers t40
publications|t41
publicly|p58 t49
publish|t31
published|c42 q-27|a f31 t25
publishing|t-29
pudding|f39 p33
puffs|t44
pull|c34 t43|request t33|requests t25
pulled|f-28 h26 i43 p31 r-31
pulling|f27
pump|a31 i51 t34
pumping|o30
pumps|k28
puncture|a28 i28
pup|f-47
pupil|a-46 b32 p27|asked a-46
pupils|a34 f62 t-70
puppy|j28 t-26
purchase|k29 t61
pure|k59 n25
purple|b27 t-36
purpose|g27 m35 n52 t-58|is m47 t29|led g32 n26 t-25
pursuit|k27|of k27
push|k27 r33 t-38
pushchair|f56 t-44
pushed|c-25 f48 m37
pushing|c46 f-39 o-31 p34
put|a46 b86 d-27 f-32 h-49 j-43 k-50 o-49 p48 r67 s44 t-72|<number> t47|a a70 f36 i-46 o28 q34 t-32|in r37|it f31 l28 s57|off r-34|our p30|out r-42|people b36 n27|the i26 p44 q32 r38|their a49 t38|together s30|up i28|us c30|you r34|your i30 r44
puts|e49 k38 t-32
putting|a30 b103 j33 k29 q-26 t-33|customers b41|it q-31|the i-30 r31|together f-25
puzzle|c-29
q|a149 c80 r-31 t-27|a c26 t26|for a-27 l47|from a129 c61 i25 t-48
q1|t48
q3|g39 l31 n-30 q-53 t37|results t40
qualified|f35 t-46
qualify|r33 t27
quality|f-32 g-33 j28 k51 l-43 n34 o-26 r-38 s27 t34|mean l-45|you k28
quantification|t60
quarrel|f29
quarry|q39 t29
quarter|h32 i-28 t-37|of f25
quay|n39
queen|m-30
queries|t66
query|i-37 t27
question|a167 c-59 f-26 l56 n-34 q-33|<name> f44 p30 t41|<number> i39|for a-32 l114|from a119 t-61|is a-45 j28 r26|we a-34 t39|when j28
questions|c-49 d-44 f-42 j-35 q-74 r-26 t31|about a43 o54|and s30|i a-38 f25|to t-47
queue|a-29 b-37 r87 t-50|at b-36 r45
queued|p29 t-28
queues|t79
quick|f-32 j60
quicker|j29 r35 t-30|than j33
quickest|r30
quickly|r-27
quiet|a62 d-26 l39 o104 s75|<name> t34|coach d-25 r32|hour o45 t-33|room o42
quieter|a26 k26 o28
quietest|r62
quietly|i27 o86 t-25
quit|m29 n36 t-40
quite|c-29 i-30 o41 p-57 q-30 t-42|a r37|like f-40
quiz|r-27 s32 t-27|and t31
quorum|g35
quota|h-27
quote|t-43|in t-30
quotes|f-44
r|c36 f-26 i-29 q-48 t39|<name> c50 n30 t-56|<number> a26 q-35 t65
rabbit|i25
race|d28 k31
rack|i32 r31 t-29
radiator|q-31 t-52
radiators|t-27
radical|j32 t67|leftists j41
radio|c-55 f75 i35
raffle|t-35
raid|t30
rail|f-34
railway|t-41
rain|a-30 c33 i36 j29 r-40 t-68|'s f34|and c47|for i27 p29
raining|f66
rains|c34 f32
rainy|t30|<name> t33
raise|a38 m-39 t50|the a47
raised|c32 f47 g-27 i-27 t61|<number> c43 p32|over t35
raising|s29
ram|d27
ramp|f-47 o39 r-30 t-49
ran|a-36 c82 i55 q-29 r-44 t57|for t32|into t31|it f35 t-26|our c-29|out i49|the c57 f-25 t-27|toward o34 t40
ranchers|t30
random|t26
rang|a72 c62 i31 r25 t-46|about a29|and f37 i26|me f-71|the c28 q-30|them r26
range|a-93 h28 i26|of g28
ranges|t39
rank|q46
ranked|h25 n82
ranking|n52 q-55 t55
ranks|n40 t48
rare|t40
rata|t-48
rate|h26 j59 r35|us t49
rated|h-30 n36 q-29 t36
rates|f-27 i35 j47 q-27 r-27 t-35
rather|a-38 i-35 j-37 l33 o51 p34 q-25 t-26|ask t35|hear t41|not f-33 o-28|tell f66|you f29 r26
rating|a49 n38
ratio|g96 t40
raving|n28
raw|k42 m52 t-49
re|a40 r44 s66
reach|h29 j29 q69 t-28|a f-26|the f31 t-25
reaching|j29 p-30|out p-29
read|a59 d-28 g-46 h-46 k-26 m-47 q-45 s57|<name> s68|<number> f-40|<somebody> s26 t30|a a62 p50 t42|all a52 f39 t-52|aloud f-31 o25|by c-44|every t-31|for n41|it c37 j46 o40|on c26 r28|only q50 t-46|out f46 j28 t45|that i25 m-30 t39|the a-28 j-37 r-44 s-40|them t-26|to j27|what t25|your a38
reader|a47 c52 f45 r27|'s a47 c30|users t56
readers|h50 t30
reading|f-35 j-35 o32|it s32 t101|room a37 n30|this t-29
readings|i-26 q-34 t-26
readme|c30
reads|o31 q26 r41 t-44
ready|b-26 j-77 l-33 r45 s60 t46|for d27 g27 m-27 n53|to k27 m34
real|f40 g59 i-57 k74 l-29 m-40 n-26 q-30|live r48|one r78 t40|talk j28 m-25 t-28
realise|h26 o56
realised|g77 t26
reality|k58
really|i-28 j63 m-40 t-32|are j28 n27 r-30|does t56
reason|b29 f-75 q-39 r-31|the t63|was t46
reasonable|i26 t26
reasons|a37 t-46
rebook|r61|free t29
rec|t29
recall|q37|<name> q48 t-43|notice t28
recalls|t30|<number> t30
receipt|f-32 i27 q-29 t35|and t56|needed t-26|or i28 r30
receipts|r35|and a29
receive|n25|the n28
received|a27 t32|the c34 n-39 t37
receiving|s28
recent|b43 c28
reception|t-73|<name> r30
recipe|f86 q-37
recipes|l31
recipients|q26
reckons|f47
recognise|l26
recognition|m-52|is m-42
recommend|h64|us h48 t-30
recommended|t31
reconnect|k47
record|c27 i33 n78 r26 t-28|at i32 t30|breaking n30|for n26|the c32
recorded|f-44 t-41
recording|i50 p36 r42 t-70
records|i35 t-36
recovered|t-30
recovery|t-25
recruiters|f45 t60
recruitment|t-26
recyclable|k31
recycle|t63
red|l32 m-32 o-30 r79
redefine|k52 n89|what k27 n40
redefining|g36 k53 n64 t-31|what g42
redo|a28 i34
redoing|f-34
reduce|g29 t-27
ref|g37 t-55|<number> g39
reference|r34 t56|and t40|number t32
referral|a41 j26 r51 t-55
refguess|t93
refill|t46
refinery|t36
reflect|b29 k41 m49 t44
reflection|n-26
reflects|g25 k-25 n41 t-28|our k-27
reform|q-29
refreshed|g64 t-34
refugees|b29 m27
refund|f-65 o-39 r56 t87|it r38|the t37
refunded|i60 q43
refunds|i25 n42 q36 r-34|back n44
refusal|m27|to m27
refuse|g28 k66 t-26|to k69
refused|p27|to t36
refuses|f71
reg|f27
regarding|s31
region|g29 n87 p-30 q-38|'s k36 n56 t-26
regional|g32 k25 n109
regions|t75
register|c38 j34|your t-38
registered|h38 o-29 r60
registration|e57 i27 r33 t26|is t25
regression|t52
regret|h48 j100|it j109|that t39
regrets|q33
regular|l30 t-27
regulars|f33 q26
regulate|t34
regulator|f-26|'s t-27
regulators|t54
rehearsal|e32 q34 t-44
reimagined|k143 t-31
reimagining|g40 k91 n-31 t-25|what g31
rejected|f-28 l32 r30 t28
relationship|g94 t26
relaxed|q37 t-29
relay|i30 t51
release|a53 i25 q-54 s-25|<link> t30|<name> t-49|<number> t-84
released|e29 j49 t69
relentless|k64 t-30
relevant|b76
reliable|j-26 n27 t66
relief|t85
rely|t29|on t29
remain|b81 g28 j93 q39 r-28|committed b44|in g29
remaining|j74 t-26
remains|g69
remember|a37 i-26 m37 p-26|the a25 t96|this t33|your o31
remembered|c78 t39
remembers|f31
remind|m28|us m29
reminded|c-35 g35
reminder|r38|<name> t-30|for r39|that m29
remote||within t-29
remove|t39
removed|f39
removes|t31
renewal|t-36
renewals|t-25
renews|t27|automatically t36
rent|a-41 h-40 i-43 m-25 r69 t-71|and r32|for o26|is h-28
rental|t52
reopen|j48
reopened|q41
reopening|i41 j25
reopens|f26 q66 t50|<name> q45
rep|r28 t-31
repair|f-62 q59 t43
repaired|f-35 q43|the c-27
repairs|j-30 r-30
repeal|t36
repeat|f-25 t-62
replace|r26 t-26|the r30
replaced|i42 t-51
replacement|f48 t35
replacing|t-41
replied||to f-26
replies|a103 f-31 t-35
reply|a58 c-33 d28 i48 t-36|here f28 r-27|or t69|to a58 r27 t-98|w t58|with e-25 l25
replying|a61 i34 t-26|to a63
repo|t71
report|f-27 i-42 p-62 q-81 r44|<link> t35|<number> q-48 t-54|is r35 t-28|it r49 t28|with t-50
reported|c28 f-82 i-42 t59|by c34 t-37|it f-32 t55
reporter|o31
reporting|m36 t60
reports|f-43 l31 p35 q42 t34
repos|t61
repositories|t30
repository|t28
repost|d37 e79 t-43
represents|n26
reprinted|a61 i36
reps|c-28 r52 t-29
request|a40 f27 r26
requested|t53
requests|f-30
require|t38
required|e58 f-35 q-27 t-33|to g26
requirements|g50
rescue|a-25
rescued|t42|after t52
research|h61 t26|software t27
researchers|t93
reserve|q27
reserved|o32
reservoir|t-51
reset|r31
resident|k-34 t-26
residents|a39 c26 f-42 i-25 k-36 n31 q60 r-29 t-56|of q39
resilient|k27 t74
resisted|f-28 i-55 t63
resolve|c28 t-29
resolved|t-48
resource|m-28
respect|f-46 m48 p44 q-43 t42|for p49 q-40
respond|t26
response|j25 k-32 n53|to j29
responsibility|t-41
responsible|t34|for t40
responsibly|t83
rest|g-29 j30 m-35 o-33 p50 s-33|easy f47 t47
restart|r53
restaurant|p38
restock|j48
restored|t30
restricted|t41
result|g27 n26 o28 q-59|in t34|is o32
results|c-35 g-36 h60 i37 j-32 k33 q-28 r-26 t-39|<name> f31|at h26|for r27|may t68|of t-31
resume|f-45 r100 t98|<name> t-42
resurfacing|t-26
retainer|f47
retired|c46 f51
retirement|a28
retires|c48 t-48|on t-37
retiring|c44
retreat|j29 t57
return|f-35 h-28 k25 l35 t58
returned|f29 i25 n41 p59
returns|f-45 n35 q31|<number> t36
retweet|d30 e53 t35|if d35
reveal|e78 s56 t-28
revealed|s92
revenue|g27 r27|<number> g29
review|e145 i32 n26 p-32 r-31 t-31|<name> p-30|and e30 i26|of i32|the t51
reviewed|t45
reviewer|a36 t56|<number> t66
reviewers|h29 j-26 t108
reviews|n41 t75|and t31
revised|a30
revolution|k88
revolutionary|k60
reward|r29 s27
rewards|k39 m30
rewires|k27
rewrites|k51
rewriting|t39|it i31
rewritten|k30 n30
rewrote|a57 i26|the t31
rhubarb|f49 s-36|mess s-34
ribbon|t67|on t49
rice|r47
rich|j27
ride|l37 t-58|on i-29
rider|a35 r-30
riders|h38 r-41 s37 t-45
rides|t-36
ridge|f31 q26
riding|o32 r29
rig|f31
right|a114 c26 d49 f-64 i87 k-36 n-41 o49|about i26|and f-45|at t50|by q36|for f25|it a28 i45|now a-26 j54|on c27 t27|one i-32|team a-76|the a38 f-32 r-33 t-109|thing o70|to a25 o70 t37|we i49
rind|i29
ring|c-37 f-38 h-25 i-36 j-75 k-30 m-36 q28 r126 s-29 t-144|<name> q-65 r-44 t-46|<number> f-77 r86|and o77 r27|before q35 r31|me f28 o39|the t38|them o-34|us o28 r25|you i29 q45|your o-27
ringing|c34 q36|round i26
rings|a-30 f34 r82 t-28
rinse|t28
rise|f-26 i-31 j96 q-50 r-38|on j53 q-47 t27
rises|r28
rising|g41
risk|g36 j34 k-37 t-32
ritual|k61
river|q75
riverbank|t51
rna|c39 n-34 t66
road|g-27 m-33 n-29 q133|at r32 t45|to f36 q32
roadmap|i44 t37
roads|q60 t64
roast|f-26 n41
robots|m30
robust|g84 t-30
rock|f-36 i46 m52 t-37
rockstar|g50 k-27 m42|team m49
rockstars|g43 n30 t-32
rode|f26
roi|g27 h64 t-43
role|b26
roll|a29 f38 l41
rollback|t90
rolling|a59 k74 t54|out g34
rolls|i32 p54 q-33 t-52
roof|j-27 t-27|until j-27
roofer|i-34|we i-34
roofers|f25
rooftop|k26
room|i-31 k-43 m46 n30 o56 p-29 s-26|<number> f-52 i33 q39 t-27|at r35|for r26|in n30|is f34|of f26|the t26|was m35|with o51
rooms|f-26 j32 t-53
root|q26
rope|l32 t-33
ropes|t-26
rosalind|c60 t-35
rose|g60 t47|<number> g62 t62
rota|c71 o-29 q27 t-45
rotas|o25
rotten|m53 o52
rough|f31
roughly|o-28 t-34|<number> t-37
round|a-39 c-28 i-40 k-29 m-31 n-33 p-26 t-38|<number> f27 q29|by f31 q38 r34|here r28|in t34|it r25 t-37|of f48 t78|the q-26|today i29 t62|with i38
roundabout|t-44
rounding|t26
rounds|q55
roundtable|p44
route|f-26 r33|<number> t-40
router|t36|off r35
routes|r41 t-36
routine|a-43 c41 f-31 n42 t28
row|f107 o-29|c f45
rowing|c-55 n61 p32
rows|f35 i-27 r38 t-36
rt|d75 t30|if d77
rubber|a37 r30 t34
rubbish|o32 t-45
rude|f38 i-26 t-46
rugby||club q30
rule|f44 q-28 t47
rules|f-28 k41 o49 t53|not t28
ruling|t42
rumours|a30 t32
run|b-32 c51 g32 j38 k67 l-27 m-46 n34 o-64 q35 r43 s-30|<number> t28|a c48 l-38 n35|at k31|by c41|do j77|from k32|in h28 t34|it d27 t31|the f25|this f28|to k31
rung|a-32 f-38 i26 t-26
runner|p70
runners|t-38
running|i-30 m-42 n37 q67 r-28|<name> t88|<number> q47|a t31|out q-53
runs|f31 r27 t-30|a t36|the f26
runway|t45
rural|c46 h51 q-43 r-32 t67|hospitals h28 t46
rush|f30 n27 t-25
rye|a38 q65
s|f43 q-73 r-58|<number> t65
sack|q-51|manager t34
sacks|f59 t-26
sacrifice|m77 t29
sad|a29 f47 r-34|to t53
saddened|t50|by t26
sadly|t28
sadness|t-30|that t-30
safe|a-48 i-35 m-30 o-31 q75 r40 t32|everyone t81|for i-28|place t27
safer|r29
safety|b60 k39 m33|is b37 m46
said|a-61 c-92 d-27 j-51 m-31 n51 o-45 p-40 q-30 s-31 t-70|<name> i55|<number> a29 i38 t-33|<somebody> c-38 f-46 t63|and i26 r-37 t-44|good i-32|it m33 n35 o31 p-32 t27|no i-36 q-29 t32|our t-38|so a-30 i28 t31|that j26|the a80 i44 t29|they h27|to a27|we a-34 i-34 m-35 t50|what r32|yes a-32 i-42 q31
sail|a32 i29 r-28
sailing|q27 s28
salad|c31 q-32
salary|f31 m50|<number> f46
sale|f33 j54 o-25 q-81 t65|<emoji> t-32|and c30|ends j45 t83|is q-65
sales|f-60 g68 i-28 n43 q-29 r-50|for t53
salt|q-35 t-31
saltmarsh|f-27 k27 t-26
same|f45 h-31 m-34 n-41 p-30 t-32|<name> q-27 t-30|<number> i29 m60|afternoon t51|as r50|number f34|place t64|price f-40|recipe f-30|thing r25 t31|time q96 t-32|way f-28 s37|week t32
sample|r-29
samples|i27 m27
sampling|t-29
sanctions|t38
sanctuary|k52 t39
sandbags|q-30 r48 t68|at r38 t42
sandwich|a29 c32 f68
sandwiches|f51 t-44
sang|f46
sat|f33 n-45 o40 q-41 s30 t29|<name> t88|<number> t-48|down s43|in o26|on k26 t43|through f42
satisfaction|h39 n26 t-26
saturday|f-34 q34 r-45 t-31|'s p29 q30|<number> q-31|is t72
sauce|f38 n26
sausage|i30 t-30|rolls i30
sausages|f39
save|d70 f-53 h30 m48 r82 t33|an t34|lives m56|our r30 t58|the t43|this d35 s48 t-33|up h31|your q34 r51
saved|c34 h62 p79 t68|<number> t63|the p44|us p42 t-61
savers|h29 k30 q-27
saves|f-35 h33 r46 t35|you t43
saving|h30 t-43
savings|c34 g42
savoury|d50 t26
savvy|j59
saw|c31 f44 i-78 o29 p51 q36 t36|it f31 r25|that s26
say|e-27 g-47 h43 m-41 o26 p-31 q-36 s71 t-63|<name> t-30|<number> i61|<somebody> a58 c-26 f33 s26|anything f26|at f26|brunch l-26|goodbye k68|hello f38|hi t38|in t-26|it f42 i-47 r-51 t33|more n59 s53|no f-26 j41 o-31|our f29|so f-42 o87 p47 t37|thank b27 t25|that c26 f47|the a45 s30 t-36|they h26 t48|to l-28 n31|we h40 j32|what f-30 o27 r77 t-42|when s28|where l31|why i48
saying|a58 d35 l-26 m-37 n-30 o40 p54|it t46
says|a32 f132 g-33 h-52 i35 k-53 l-39 s-39|<name> i46|<number> f-30 r27 t47|<somebody> a28|i c28 f-26|no q-30 r29|otherwise r-35|so j26|the c-27 i31|there f26|we f37|what r25
scaffolding|q28
scalable|g37
scale|g108
scales|l27 t-28
scaling|n26
scammers|q28 t43|are q28 t43
scan|i39
scanner|i32 t-29
scans|c31 q51
scared|f-42 j33 o37 p48|to f-35 o32
scenes|s31 t37
schedule|t44
scheduled|q34|maintenance q31 t-53
scheduler|t61
scheme|a40 b26
school|d-41 f-56 g-43 j-46 l46 m-42 n32 r-43 t47|and f32|buses t34|fleece j-27|is q26|places t53|roof j-27|run k27|that c31
schools|a32 f-41 q46 t58|and q31
science|h38 k94
scientific|t70
scientist|c42 t39
scientists|h29 t36
scone|a26 e45 l28
scoop|k28
scooter|j25
scope|g60 t54|<number> g60|and t46
score|e49 g81 i-26 q-67 s57 t35
scores|t36
scouts|t53
screen|f-33 i40 l-26 o27 p30 q47|and q31|reader i57 t40
screening|c27 q30
screens|t-51
screenshot|f-27 p40
screenshots|t29
screw|f34
screws|q25 t32
script|t126|from t85
scripts|t63
scroll|d84 j136 t-30|past d94 j120 t-37
scrolling|j92 m-26 o-39 t-43
sea|f42
seabed|t36
seal|i25 q36 r28
seamless|g95 k37 m-33 t-26|end g39
search|t41
searched|t28
season|c-31 g-29 h-43 m36 q-58 r-30 s-30|is j27 q-36 t-39
seasons|c60 f-26 k27
seat|c-29 m-34|you m-34
seats|j73 t-45|and t38|are a31 j35|left r43
secateurs|r-28
second|a31 c35 g-59 h-35 k-49 q-28|<number> i31|best m31 r28|day t58|half a-31|is r25|one q28 t43|paragraph t33|week t32
secondary|r31 t30
seconds|a-38 c-42 h79 j29 q-36 t31|and j45 r38|someone h58 t57
secret|d27 e79 k45 m-37 n33 s90 t-42
secretary|f-26 r-33
secrets|s43
secs|r27
section|i49 o29 q27 t-53|<number> t-25
sector|g56 k-43 n44|and n31
secure|j61|yours j57
secured|t-44
security|i42 k36 t25|fixes t46
see|b39 e-33 f-47 h68 k-30 m-57 o25 q36 r57 s30|<number> j30|<somebody> f-42 q51|how i40 t41|if r50|it a-29 j-30 o25 t41|one o-25|something t40|that f-26 o37 t41|the g29 i-32 j-46 o49 r-65|them t-33|this a75 p55 s47|us r51|what k43 m29 n50 t-40|which s-28|who j73|why j65 n45 t-43|you b106 c27 f-30 k-32 m-39 r-42 t45|your f32 t-28
seed|s33|round s29 t33
seeds|i26 t53
seeing|h26 o-26 q28
seek|t33
seen|b29 i-31 m38 n38 q-56 r33 t-34|at q-37|by f-38|it f27|the f-60 i34 t-32
sees|o30 r-30
segmentation|t31
selected|q-31
selection|t47
self|m27|starter g43
selfie|d47 e27
sell|i-45 k49 l-38 m81 s-30 t-36|lamps l-33|out j53 n48|you i-31
seller|t79|<name> t40
sellers|t48
selling|f-101 i36 j83 r-38 t26|coffee f-47|fast j57|it i27
sells|j34
seminar|t55
sen|h43 t63|<name> h43 t63
senators|t39
send|a-32 e59 f-34 i-45 m-25 s-37|a o26 t30|it e44 t-51|one t-41|the r30 t44|them t-56|us t62|you c30 e32 h37|your t-39
sending|f27 t-40|you t-31
senior|c-26 h-37 i42 t81
seniors|t94|in q28
sense|b27 m37|of b27
sensor|q29
sensors|f76 t126
sensory|n27
sent|a37 c-33 i30 o-29 p28 q-28 r-28|<name> i25|a a-26|me t74|over t53|the f38 i-36|them c26 t46|us a78 f61 p52|you r25 t-47
sentence|f-34 t54|and t50
sentences|r-31
separate|c43
sequence|t33
serial|t-54
series|q-37 t27
serious|f-31 j95 m-26 q39 s28
seriously|b113 k-26 l31 t-53|and b32
sermon|n28 t-33
serve|g31 t-37
served|f40 j48 q-38
server|c38
servers|q68 t-33
service|e25 i-40 n68 q29 r-39 t-27|and b31|charge t30|is m28 r47|to t52|update q-33
services|q-28 s28 t-42
serving|k27 r38
session|h46 j-34 r-58 t-27
set|f-87 g28 i28 j50 k-27 n40 o-44 p-27 q-64|for t28|it t45|the n42 r25|up m41 t-37|you t31|your j33
sets|p79 t37|out t-28
setting|k45 n28 t-42
settle|j56 k85 m84 t-66|for k90 m61
settled|i46
setup|a30 t43
seven|h28 p-26 q26 t-27|and o33|weeks q27
seventh|c29
several|a98 f56 i-50 o33 t-41|of a46 i-32
severe|t55
sew|f45
sewage|t56
sewing|t-29
sewn|c29 t-59
shade|d61 r47 t64
shadow|q-28
shake|e27 f37
shaking|t69
shall|f33
shame|j78 o41|on j51 t28
shape|m54 t-31|the r-26 t-28
share|b-43 d220 e44 f-91 g-50 h-31 i-45 k-48 m-58 r-48 t-62|ash d-33|for e-44|if d50 j-29 t-34|or d-94|that g-27|this d104 j50 t-25|to d79 e80|what l51 t40|with r-26 t41|your d-37 e-41
shared|b26 c-32 g32 i-28 k-25 m39|and m46 t25|with b26
shareholders|r35 t40
shares|e58 g61 n27|<somebody> n28
sharing|d36 f-25 g-37 q-27 s30
sharp|j58 q44
shed|f30 i-44 m30 q-25 t-63|end f-31
sheep|f149 q-48 t83
sheet|f-32 q-31|for i26
shelf|c32 f-41 t-74|and f-30 o28
shelter|j26 r54 t51|at t47
shelves|t-37
sheriff|t81
shift|a62 c84 i-65 o46 t-35|at f27 t28|it i-31
shifts|f-43 o74 q-29
shine|m67 t-31
ship|q43 r-31
shipped|n28
shipping|i-26 t48
ships|t38
shirt|t29
shirts|c28
shock|s100|you s101
shoe|i-41|in i-29
shoes|c-28 f49 m25 q28|and f31
shop|f34 h-27 i-50 m28 n-50 q42 s-41 t-30|<name> r69|and c27|for t31|in f35|is q40|now p26|on f52|or r-46|shut q26|will q-54|with t41
shoppers|h-37 t27|will h-36
shopping|f56 g26 p-33 t51|trolley f79|with p-66
shops|f-37 h35 i32 r-54 t-26|and t26|will q-104
short|e-34 i60 j-41 k-35 n28 q31 r74 t-65|answer a48 i-37|of q-28 r-29|survey e-28|version i28 r43
shortbread|f46
shortcuts|e29 m30
shorter|f47 t25|than f66 t52
shortest|r43 t41
shorts|f50
shot|t44
should|b-43 c26 h-37 i118 l104 m-45 o35 q-51 t43|be g34 k35 o-35 r64 t-51|do t37|go t41|have a-32 i145 p46 r-35|i a30|look f65 i-33|never i30|not i47 o27 r-53|say i51|the d-27 l31|we l64 t-27|you j62 t-33
shoulder|g-30 k-31 n-28 t-27
shoulders|i30
shout|a35 f44 i-34 l41 p25 r-43 t-50|about n28 t29|out p33
shouted|f98 o-32 q-29|at f69 o-28
shouting|f45 p40 t-27
shoutout|c60 f-32 m27 t59|to c62 f-30 m31 t55
show|e44 h81 n-37 o-57 q-41|it e38 f-33|on t25|that h39 t96|the j29 t58|up m28 t31|you f30 s41 t-27|your c30
showed|c37 f-46 j26|up j28
shower|f-42
showers|a26 i66 q51 t-50
showing||up g26
shown|f33 i32 t32
showroom|t-42
shows|h38 i53 m30 n41|up n78
shrimpers|t35
shut|a-39 c-29 g-27 l-36 m-26 o-25 q202 r-45 t-100|<name> q61 t-45|<number> q30|at q37|from q27|it l-27 q60|off t100|on q-41|to q31|today q30|until q29
shutdown|t90
shuts|j77 m27 q148 t-41|at j30 q47
shutter|p31
shuttle|q38 r69
shy|o69
siblings|r27 t-28
sick|f66|pay c29
side|a28 f-66 k-27 m33 o42 q41 r64|and t45|of r61
sides|f-26 t43
sideways|f30
sight|s32 t-34
sign|j56 m-63 n-25 r59 s51 t-39|anything r34|in i26 s25 t27|on k31 q38|share t51|up r29 s43
signal|q64 s29 t29|fault q52
signature|k38
signatures|a80 t70
signed|f35 r-46 s48 t61|by c29 t28|into a73 t30|today s68|up q45
signing|j31 t72
signs|r44|your t-27
silence|f31 j51 t-45|is j79 o26
silly|i48
silos|k30
silver|k27 n-28 t-30
simple|a-29 f-31 k35 m87 s82
simply|e44 k100 m-33 n53 o-32|the n45
since|a82 b46 k29 l-30 n41 t51|<name> c-55 i54 n40 q-75 r32|<number> a-65 b68 c110 h-26 k49 o34 s31|<somebody> p34 t47|about t-31|before t45|i n35 t44|it a27|last t40|people a31|the a-39 i-42 n-31|this a29 j31|we i-41 r37 t55|you j32
sing|f32 t-30
singing|f58 t-25
single|a-28 b25 c30 h26 r-36 s37|day n55|one b28 t73
sink|r-33 t-53|in m29
sip|t-25
sir|p26 q-36|<name> q-33
sister|f42 i-30 o69|'s t-29|<name> a27
sit|f50 o43 q32 r33|down r45|in q31|on t-30|up f34
site|a53 f-50 g-33 k-26|and t31|from t26|now t-33
sites|r31
sitting|f49 i29 j37 r-26 t-46|in j28
six|a33 c-48 d-30 f-66 g-48 k-46 l-29 m-38 n-27 p30 q52 s-34 t-66|days i33|minutes t37|months t30|of a31 r42|people t26|straight t52|the r29|weeks n-29 q50 t-48|with o25|years c32
sixth|f31
sixty|a-27 q26 t-29
size|j27 r56 t54|<number> f-28 t-50|guide r28|of l37 t34
sizes|q-47 r60|<number> t-48
ski|f52
skills|g31
skin|f-31 r105|that t37
skincare|t36
skip|r88|it o27 r43
skipped|t39
slate|l29 s30
sleep|a-76 c26 f44 h32 j31 m-38|on j58 t-30
sleeping|j29 t-44|in t26
sleeps||in j26
sleet|c67 p60|to p27
sleeves|r37
slept|o59
slice|e30
slide|d31 e29
slides|a26 c-32|from a25
slightly|f37
slip|f77 i27 j27 o-46 t-46
slipped|f-54
slips|f-51 q49 t-33
slogan|m32
slot|i-30 q41 r27
slots|j89 t-49|<number> j29 t29|for j44|go j-49
slow|f-26 i110 j-27 k30 o30 r-37|and f-30 t94|down f38 m30 r28|mornings k61|to f27
slower|t25
slowest|f30
slowly|o-25 r-30
slows|t30
slug|f28
small|b-30 c29 i42 j-43 m38 n-35 o36 p-32 s-33 t27|<name> t39|batches t33|business t32|but m28|it r-42|kitchen l-39|plates m41|thing r33 t-46|things m-34 t33
smaller|a39 f-40 i39 k29
smart|h56 j54 k59 q-28 r-37|and n29|choice k32
smarter|h25 k67 t-38
smartest|t34
smash|d60|that d61
smashed|g26 n58 t-27|it g30 n28
smashing|n27
smell|f136 r-32 t-30|of f42
smells|f87 r-40 t72|like f-37 t28|of f97
smile|a28 b34 c-29 j26 m60
smiles|k42 n29
smoke|a27 f30 q49 t-40
snack|l26
snap|d29 t-39
snapped|c-27
sniff|f46 r40
snooze|j56|you j67
snow|q64 t-32
snug|t41
so|a41 b-39 c-26 h-53 k-37 l-46 q68 r25 s-26 t-39|<name> a46 c34|<number> a57|<somebody> f33 r35|a a28 r-27|all t53|and f-41|at i34 q44|bad i-38|be j34|called h39 t52|can m29|come r31|did i25 j28|do r-50 t-39|does o26|far a-38 c48 f38 o-32 p-31 t130|from a72|grateful m40 t27|have r40|here a63 p38 t60|humbled n29|i i31 n-35 r34|if o-31 q-26 r51|in l27|it i-27 r-31 t-60|keep r34|long i35|many a-35 j-29 m30|much r-27 t-29|no e29 r-46 t-53|nobody o40|now a26|on c58 f-35 t27|our i27|please o29 q37 t-43|proud n-44 p32 t-38|simple s58|since t41|sorry t66|that a-27 f66 i-35|the c-43 f90 r-25 s25 t-44|there r-35|this a35 i36|was f25|we a62 b-28 c47 d27 f-31 t79|what j90 m48|when f-45|will t27|you k66 n59 r-42|your g53 o27
soaked|a31 f-28
soap|a27 f28 r102 t35
social|h29 t81|<name> t67|media t-26|worker t26
socialism|t41
sock|c-38 d30
socks|f47
sofa|j41 q-41
sofas|j27
soft|f-33 k49 r85 t-57
softer|q29
software|m52 t71|engineers t28|for t47
soil|t-52
solar|k84
sold|i111 j85|<name> q-69 t129|<number> c26|and a29|it f34|out i-31 j92 q58|the r25
soldier|t53
solicitor|r29
solid|n52 t-33
solidarity|o31 q-29|with t29
solo|f35 n29
solution|j43
solutions|g91 t-30
some|f66 h-33 p-30 q-37 t-89|customers i-26 q50 t43|of a34 f-41 i53 o73 t-53|people f-28 j33|places m28|say m27
somebody|a34 c-34 f71 i-31 k-26 m-29 p-25 t-48|'s f32 r29|asked a56|else j29 r-38|has s31|left t30|you o-42
someone|a55 c-42 e-33 f39 g-32 k-48 n-34 q-51 r55 s-38 t-42|'s a-33 h29 o-32|asked a62 r-30 t37|at r32|else r58|found t39|in d41|is t27|on f-36|say l-26|to f63 r-28|who f-39 t-35|will o33|you d37 j32 t33
something|a-42 f-56 g-57 j-42 k59 l39 n38 o-32 q-38 s116|better t47|bigger m76|else t54|for f-25 k83|in f26 l45 r-28|looks i30 t49|of c26|special m-28|that l27|to o31|we m26|with a43 l28|wrong i-26|you f33 t-27
sometimes|f30 i39 o37 t-35|a m29
somewhere|f-34 m-36 o75 q-32
son|t31
song|f76
songs|f54
soon|f62 i40 o70 s53
sooner|f-37 h48 q86 r-52|tell q37
sore|o39 t62
sorry|a-53 c-80 f88 i136 k-28 n-36 o167 r-95 s-36 t-102|<name> f85 t-50|about i35 o53 t-76|for f-35 o-47 q-28 t72|i i32|it i38 t-35|not f-58 j26|that o42|the q40 t35|to i32 m31 q-31|we f44 i-37|you b45 t-25
sort|r-26 t-42|it t27
sorted|f40 i-41|had i-29
sorts|r38
sought|k34 n29
soul|f-28 m49 n36|into m37
sound|a-39 l25 t-30|on f30
sounds|o-35 r62|like r48
soup|a-33 c26 d30 e-26 f57 m-41 o-31 t-93|is j26 m-34
soups|m31
source|c64 m39
sourced|g-26
sourdough|t31
south|r55|one f-35 r28
space|d-38 j-36 k33 m-40 s67 t-83|<emoji> s41
spaces|j94 m-26 o29 q36 t-60|in f29
spam|t29
spaniel|f45
spanish|f29
spare|r39 t-48|room j27|two j26
sparse|t33
spatial|g32 t41
speak|c-33 h75 i40 k-27 n48 o46 t-29|for h28 n46|to h54 o53 t-50
speaker|q-26
speakers|k38 t27
speaking|f70 j32 t30|to f35 t35
speaks|m27 t-26|to c29
special|c-28 e46 g-30 k45 n50 p41 r-30 s51|<emoji> m30|mention p74 t25|thanks n28
species|t48|of t39
speech|c48 f86 r63 t45|and t39
speeches|f34 t44
speed|a51
spelling|i29 t31
spend|g28 j42 o34 t-31|<number> h27|more t30
spending||it t28
spent|b27 c41 h32 i-38 t57|<name> h45|<number> t36|the b43|two g31
spin|a31 s77 t54
spirit|f40
splash|f42 t32
split|b29 g44 o-27 q-39
splitting|r49
spoiler|i-38 s53 t64|it i-38 s57
spoke|a26 t35|with t50
spoken|f40 j25
sponsor|m-25 n-37|of n-27
sponsored|b29 c38 f53
sponsors|f30 t-37
sponsorship|g30 t-32
spool|t68|<number> t68
spoon|f26
spoons|t-26
sports|q40
spot|a47 f-48 o35 t-34|and o51
spotlight|g27
spots|f-49 j172 r43|left j52 t38
spotted|c127 i27 t-29|it c90
spotting|p26
sprained|t26
spray|t-38
spread|m27 t39|the m30
spreadsheet|f47 t-55
spring|c72 m-28 p-48 r-55 t-43|at p-30
squad|t-39
square|i-30
squash|t-38
squeaks|f25
squeaky|f30
stable|g71
stack|a31 f-30 g50 i-29|of a42 f-26 t40
staff|a-37 c-48 f35 i-27 j-26 o25 q33|are o30|training q30 t-47|will t91
staffed|q56 t28|by o26
stage|a-26 c-30 k-31 n25 p50 t33|<number> t44|of t44
stain||on t26
stairs|f76
stake|t81|has t44
stakeholder|g59 t-29|engagement g40
stakeholders|b28 g80 m-32 n-33 t-77
stale|c28 t43
stall|c59 f27 q54 r-47 t-54|from r-32
stalls|r31
stamp|r27
stamped|l27 q40
stand|a-51 b39 f37 g-40 n33 o28 p-29 t-31|for k41 n52|up n35 o28|with b29 d32 t42
standard|n67 t-27
standards|n38 s69
standing|k41 n27 r46 t-29
stands|i56 q31 t-27
star|c35 h42 k34
stars|h-34 t31|for h-30
start|a27 f-40 g-63 i-28 j-35 m40 n-41 r42 s-26 t-39|<number> q33|a t34|and r25|at f26 i-28 q34|date a29 t28|on a28 t-35|with r43 t-33|your m-32
started|c61 e-25 f27 i-32 l-32 p-32 r-32|<name> t35|a c27 t35|as c33 t42|at c31 f25|in t-53|the t39|this q-29|today j42
starter|g38|at m-33
starters|t34
starting|a33 j-29 q34 t-25|with a31
starts|f-74 g80 i-27 k34 m50 n-28 r-29 t-59|<name> i30 j29 t-29|<number> g40 t-36|again t26|and k31 t42|at g85 i-35|here k50 m34|in t40|on c28 t-31|with t27
startup|g26 t63
state|c-35 f-53 h72 i-46 k31 m-35 t163|of k44 m-26 t-65|still h33|title p39
statement|f-37 k43 q-50 s118|on s37 t44
statements|t-26
states|t26
station|a-28 f-28 o37 q33 r51 t-30|<number> t57
stations|h42 q-35 t68
statistic|h57 j43
status|q41|page t56
statutory|g31 t28
stay|c-33 f-51 g33 j-30 k-38 p-27 r52|at t-45|home r25|off t54|on a30|open o27|positive m-38|safe t50|the t32|tuned s40 t-29|up o26|where t27|with m29 q32
stayed|f61 i27 p66 t33|on p28
staying|a27 f37 o25 p52 t-27
stays|o-33 p-32 q81 t-36|as r34|on q36 r-43|open q-27 r41|shut q32
stdin|t40
steady|r49 t48
steals|f25 t47
steam|p29 t-28
steel|t92
steep|i-54
steeper|b26 i44
stem|t-40
step|b45 f-37 g39 j-28 k93 l-36 m64 n-30 o-39 p33 r31 s43 t-36|<number> d29 t-34|back k31|by p28 t53|change g32|free r45 t28|of m30
steps|a-44 e27 f-43 o65 p80|and i28|at o39 t45
stewards|p-44
stick|t-33
sticker|j29 o29
stickers|i33 t-35
sticks|f27 i32 l28
sticky|f32
stiff|r41
still|a-47 b-37 c-27 d-44 g-45 i38 k-32 l69 m-79 o-28 q36 s-26|<number> t-39|a f35|available j-29|awake d-52|broken i28|dark r27|did t26|do f26|get f25|got l29 r31|had t25|has o39|have o-27 r43|here f88 q43 t74|no q-28 t70|not f-39 t-26|on i-26 j46 t-34|there f27|to i31|use a34|waiting t67|works q26
stings|o31
stitch|t32
stitched|c37 k62 t26
stitches|a39 e25
stock|c58 j30 q54 t31|at t41|in r28 t28
stocks||last j26
stocktake|q42 t-42
stomach|o39
stone|m27 t-42
stood|i34 p72 t-66|in c28 f-31 o-27 p39|on i43|there f31
stool|a28 c-27 f28
stop|d-30 f40 i-38 k-28 m41 q28 r92 s-45|at o26|by r26 t58|in f37|is q41|outside t39|the r26 t62|using q51 t26
stopped|a35 c-38 n-37 o30 q25 t-71|by t55|selling f-28
stopping|c-26 j28 l-32 m34 t-35|you j32
stops|a31 c-30 f-26 i-42 q90 r28 t-30|and r57
stopwatch|f31
storage|i54 n30 q25
store|a31 l28 m34 n-32 q55 t65|<number> t48|in t35
stores|f-31 n50 r72 t78
stories|d-47 e30 f-45 k41 m47 t-46
storm|q-45|<name> q-37
story|d42 e57 f-66 g-30 m40 p-27 r-37 s100 t-56|for d40|in e-42 t39
storytelling|g70 n42
stove|j33|your j41
straight|f-37 j-30 n39 o-32 p67 q-61 r86 t52|from t27|to r60|year n57
stranded|q-25 r38
strategic|g39 t-46
strategy|g35 t-51
stream|f37 t-47
streaming|t42
street|a-29 n-27 t-54
streets|q74
stress|h77 k70 m-36 r-41
stressful|o-28
stretch|t-48
stretcher|f43
strictly|j50|limited j50 t-31
strike|q41
string|o27
strip|t32
stripe|f-28
strips|t55
stroke|t-27
strongest|i-38
struck|f-26
struggling|o-32 t56|you o-30
stubborn|c72 t40
stuck|a-28 c-40 f64 m-25 r-32 t-45|behind r-27
student|k29 l-35 q-37 t43|<name> k26|loan t39
students|f-38 g-30 h32 m-32 n-72 p37 q-28 r-25 t48|are l32|in t36|waiting t66|who n-41
studies|h79 r34|show h80
studio|q-26 r-43 t-58
study|f-27 h-30 j28 r37 s29 t54|how c26
stuff|m-26 r50|and t51
stuffed|f31
stunning|k86
stupid|o29
style|k45 m38 t-38
sub|j31
subject|t-34
subluxations|g32
submission|t59
submissions|q38
submit|t77|your t39
submitted|g26
subs|e29 f-47 j27 t-41
subscribe|d63|for g28
subscribers|s87
subscription||renews t36
subtitles|t-30
success|g29 j-31 m119 n45 s-29 t-33|story m27
successful|t-48
such|k-38 t-32|a g26 t-28
sugarcane|c80 t50
suggest|r33
suggested|t-28
suggestion|c48 t51
suggestions|f-27 l105 t39
suit|l29
suitable|f-49 t48|for t63|online f-33
suitcase|f49
suite|c28 t55
suits|f-28|you t33
sum|d33 q29 t-35
summary|r37
summer|d-53 f-47 i41 k-29 p-32 r28 t-27
summit|k65 t-37
sums|f56 i36
sun|g40 k29 m45
sunday|j28 q82 r-32 t-50|'s p25|<number> q33
sundays|t-29
sunderly|n66 t28|<name> n66 t28
sunrise|n29
sunset|k30 t-30
super|j36
superb|o32 t35
supercharge|g65|your g62 k26
superintendent|b33 n32
supermarket|f39 j29
superpower|m53
supervisor|r29
supplier|f-60 i38 l-27 p-27 r-39 t-40
suppliers|a-43 t26|asked a-41
supply|f-25 l27 m-26 q72|chain l28
support|a36 f-38 k-43 m77 n-49 t32|for t61|the t45|tickets t40
supporters|f-26 g26 i26
supporting|j39 m-37
supports|h28
supposed|c27 s28|to c27 s28
sure|a67 j-27 p30 t45|<name> a79 p34 t36|about f44|to t35
surface|g27 q34 r26 t-27
surgeries|r29
surgery|f-55 q89
surprise|f26 m-33 s165|you s112
surprised|r27 s60 t41|us r29 t47
surprisingly|t35
surveillance|t61
survey|g-25 h-74 i-40 r-32|<number> t52|for t-38|is t29|of h-29
surveyor|i-26 t-29
surveys|f29
survived|c-35|by c-31 f-29
survives|t28
survivors|d26 t33
suspended|f-42 q49 t100
suspends|t27
sustainability|c66|is g27 m37 n30
sustainable|g59 t-48
swap|a-29 i26 q48 r26 t-51|it f-30 t-31|the f62 t48
swapped|a46 f-27 r39 t-36
swaps|t66
swear|f52 s44
swearing|f58 q-55
sweat|m30
sweep|f70
sweeping|c32 f43 r-30
sweet|d47 t46|or d41 t31
swift|m30 q-27 t-26
swim|c28 l35 o-28 q41 t-34
swimmers|h38 n-28
swimming|h-26 q57
swims|q43
swimwear|t49
swipe|s81 t-60|to n29 s64 t-29
switch|a43 j53 o-29 r-42 t-50|off j-31|to j27
switched|c33|off c41
switching|j56 t-28
sworn|o31 t47
symptoms|t43
sync|q31
synergies|g83|across g28 t-26
synergy|g65
system|g56 h-30 i45 n-29 s47|and s30
systems|g52 m25
t|f-31 t-31|<name> f-26
ta|p156 t-51|for p63|to c28 p34
tab|t-39
tabby|f27
table|f30 g-28 h-26 m-36 o47 q-28 r-26|<number> f42|and p28|for t26|with t31
tables|f-33 i51 t-37|are o26|left j-56|of t41
tablets|i34 t-29
tag|d205 e90 f-52 j-63 k-42 m-65 n-34 s-26 t-74|<number> e74|a d58 e-34 m-27|someone d-61|the d77|them d-42|three d30 e44|us d29|your d80
tags|e64 i34
tail|f-62 m46
tailored|g37
take|b54 c36 f-67 g-26 i-31 o-46 q67 r88|<number> o25 t84|a a-29 p43 r-30|all a31|home t-33|if d27|in c29 q29|it i-31 o-33 r-62|most n28 t42|our s31|photos t66|place q41|the f26 i33 m32 o41|their t43|them l39 o-28 r28|this b44|to t26|what t-49|your t-30
takeaway|j39 k31
takeaways|g54 t-48
taken|f-65 i63 o-26|down i29 j32 t55|out t-27
takes|a-31 e26 i-53 j-26 q-31 r65|<number> t53|a d30 r-27 t-26|five s27|over t47|the g37 m27|them f-27|two j30 r30 t58|your r-27
taking|n30 q103 t-53
talent|g47 m86 t-42
talk|b30 f37 j27 m-68 n36 o73 s-30|about b26 c28 t-32|has a-33|on a28 t-26|to f-61 o87 t39|we n39
talked|c46 o47 t26|to t54
talking|f-37 h32 j48 m25 q-28 s40|about j64 s32|to r34
talks|a26 f-79 q-39 t48
tall|t33
tally|t-27
tank|f40 i32 t-26
tanks|t45
tap|d99 f-75 h-32 i25 m-27 o-47 q-31 r66 s35 t-79|<name> s-30|<number> r32|for f-47|if d77 t-31|the j49
tape|f56 r53
taped|q36
tapped|t-31
target|f-44|in f-34
tariff|r34 t41|is t33
tariffs|t39
tarmac|o28
tarp|a28 r-28
task|f41
tasks|a27 r26|and a28
taste|k87 o-27 t-60|the k75 t-27
tasted|a45 n28
tastes|f65 l26
tasting|t-28
tattoo|f-29
taught|a-31 c157 i-28 o-28 p59 r-34|half c68|me c-26 f-85 p54 t39
tax|a-39 c-33 g-36 m47 o-27 q-26 t102|<name> t42|cut t44|cuts t34|is m35|on t31
taxes|t34
taxi|o47 q51 t-40
taxpayers|h28 m56 t96|paid t61
tb|t52
tbh|t77
tea|b-26 c27 e-25 f91 i-36 k-40 p37 q-44 r-76 t-108|is f31|on p35
teach|c31 f-27 k33 m42 t-43|you k27 m36
teacher|a-35 f-27 h34 l30|<name> c26 t-30
teachers|t36|and t37
team|c38 f-52 g40 h-37 j-54 m35 n82 o-38 q-35 r-29|<emoji> c84|<name> c29 f27 n37|about f-26|and n-36|are c26|at m28 n-29 p-27|first a25 t53|for m73|from t37|has i40|have c26|is g42 k33 m36 q30 t-30|members t44|of g29 n27 p81|on p-31|this c-40 t45|who i28 m34 p-33 t-27|will d42 k41
teams|b28 g39 h45 m-29 r-27 t25|are t31
teapot|f40 t-39
tear|r41
tearoom|n-35|took n-36
tears|f-41 m46 s43 t-26
teatime|p30
technical|g52
technically|t46
technician|t-47
technology|n-26 t-30
teenager|t32
teeth|f62 t-29
telephone|t-29|town t30
tell|a-28 c-45 f39 g-36 h-38 j-52 k-57 l106 m-58 o65 p-72 q29|<name> l35 o60 q26|<somebody> f43|a i31|any r-44|it f-27 t38|me a30 l39|the o44 q-27 t31|us a-32 f-52 i-29 l96 r-29 t35|you k-27 o-58 r27 s69 t-31|your d31
tellers|r46
telling|i-34 j32 o51 p46 q-25 s40 t-48|us n32 t-43|you s50
tells|k54 q-26 t62|<somebody> o28 t42|a d26 k63|us c27|you f37 i28 s26 t36
temperature|r30
template|a35 r-26
templates|r-26
temple|q-46|on q-46
temporary|i55 q29
ten|c-30 g-36 k-36 m-41 o-35 s-27 t-62|and f28|cosiest n-30|days r32|families a26 t53|lines t29|miles p-33|minutes f-31 r92 t-60|of h36|until r-32|years n48
tenancy|c27
tenant|s30
tenants|b30 f27 i54 r-27 t-32|in p-28
tend|t35|to t35
tennis|t45|balls t34
tent|p34
tenth|t49
tents|t26
term|f-59 h-27 i-26 j-33 k30 q30|<number> t-36|and t27
terminal|r33 t30
terminals|f-37
terms|q-26 t-55
terrace|k37 t-33
terrible|f73
test|a-29 c-30 j-35 r53|sheet i-28|that t62|was f-26
tested|c32 r-36|<number> t57|it a27 c28 f-54
testers|t36|for t36
testified|c-32 p37 t61
testify|c58 t30
testing|c45 g27 i33 o33 q30 r35|<number> g34 t40
testnet|t104
tests|c-60 r26|on c-45
text|a-56 c-29 f-62 i40 j-31 o40 q53|<link> t41|<name> o40 r-33 t-30|<number> r-34|and m27|hope j29|is t44|on g45 t33|or r25
texts|i42 r74 t41
than|d-25 g-43 l-33 m27 t31|<number> h36|<somebody> c-27 n39|a b84 j32 k26 t-33|after f33|an m28|anyone f37 h31|ever j30 t-36|guess t35|have q36|i c32 t-40|in p28 t30|it t39|its t27|last f42|ours c46|people t28|the i-42 l34|this k28 t38|we c29 f-44 i73 q34 t-32|you j-30 m36 r66
thank|b-30 c29 f-29 g-52 j-45 k-28 l-45 m-42 o-35 p109 q40 r-45 s-43|<name> c28 f-28 p36 q61 t32|the l-27 p37|you b-26 j-30 k-29 m-68 s-30 t26
thanked|p55
thanks|c40 j39 k-29 n40 o-33 p80 r-30|<mention> p-32 t-53|<name> p65 t-38|for p-50|i j45 t99|to n39 p102
that|b-54 f-26 h67 k37 l-34 q-50 t-27|'s a29 b42 c-62 f29 h36 i34 m-49 o67 q-71|<mention> n32|<name> a28 c54 f26 n31 t-30|<number> j25|<somebody> c-33 o-25|a f45|again m-29 t53|and c36|are t56|as c38|call f33|came o25|changed l31 s31 t62|changes k45 t36|could t48|day f-40|did r31 t45|do f26 j32|does i-36 k35 t58|every m27|everybody t28|first f36|fits a42|for i-37|gets t31|goes t37|good p31|got f26 t-33|has i-37 n37|i f38 i33 n-27 t40|in a-27 o30|is a-32 e28 f36 i68 l48 m-45 o73 q-43 t-34|it c-35 t53|last a44 c35 i30 k46|leadership t39|list a30 t-25|make m35|makes r-28|matters j28|means o56 q45 t-30|no f68|nobody i-42 o-31 t-27|number f-25 i36 o48 t31|on f25|one a38 i64 r63|others o34|our a57 c30 k29|puts k33 m32|rain p29|room m53 t39|says i-25 j30|should i41|sink m29|sounds i30|stops r26|the a32 f-69 g35 m-31 n-30 q55 r-31|there f54|time q47|to a29|too o28|took i43|truly g29|used r30|was c30 i48 o46 t-49|way b50 i26|we i-34 j38 t53|week r-29 s26|went i-96 r32|were r30 t34|will c27 f41|with r43|works k33 l35|writes l-41|wrong i-40 t-34|you k-41 m43 r-57|your o50
the|b-77 d-71 e-30 g-43 h-91 j-40 o-31 p36 s-35|<hashtag> c-34 g65 j41 n-39 p37 t81|<mention> c-27 g27 t31|<name> b41 c-42 d65 e-36 f-78 g54 h29 j52 k44 m35 n70 q-39 t98|<number> e-28 f-28 h-37 i73 j38 l39 q97 r-41 s35|a q45|account f31 t-31|accounts q31 t-27|acquisition t33|actual f-47 q31 r46 t39|advert t40|afternoon i-36|agency i-35|agm q35|air q26 r43|airline n73 q27|aisle t57|all k62 n30|allotments t-25|answer a-33 f-45 r-28 s101 t36|answers f-29 s27|app f-31 i34 j-31 r36 t45|arm f30|art k45 t-38|authors t51|autumn t41|average h123|award c46 t-34|baby t-26|back a-30 c40 i-49 l37 o41 q-43 t32|bakery i-30|balcony a29 t38|bank a-31 o60 q84|bar t-26|base f-28 r40|batch i-56 r32|bath d28 r-28|baths q-77|beating b51 k44 m38|bed t-29|beds c-45|bell q28|bench a30 f34|best a-31 c48 g-44 k-61 n-46 s25|big t-59|bigger f-27|bike f-49 i60 t42|bill f-28 r53|bin a38 f29|birth o28|bit f34 o34|blue a39 f-30|board f-47 r30|boat a38 c-28 f-29|boiler f39 t-35|book a26|booking t30|books c25 t-30|border t70|bottle i31 k46 l27 t66|bottom i43 r-33|box a59 f32 t39|brake q29|branch a36 p40|bread n25|bridge f-28 n-26 t79|budget r26 t40|bug i36 t-33|builders p29|bus i-27 o63 q-49|business n39|bypass f45|cake a36|call f-37 q-63 r25|campaign g30|can f52|canteen a28|capital h52|car f41 q-36|card t30|cards a29|caretaker f28|cash q28|cat f66 r34|cause i55 t-40|cbo s56|ceiling j30|centre b42 p29|ceo t31|ceremony f43 q-29|certificate q27 t60|chain j36 t61|chair o41|chairman f33 h27|chairs i29|changes t80|chapel j-69 r26 t-33|charity f29|charts m37 t38|chat n30|cheaper t31|children j32 r-28 t-29|choir a30 s57|church t-32|class o29|clay f41|client a-27|clinic i28 r26|clock j50|club i29|clubhouse b30 f34|co f40 r34|coach q33|coast i31 k37 t-32|code f-25 t66|coffee j27|cold t-28|comet j-27|coming g63|comments a43 d109 e36 i41 l-32 t-55|committee t-32|community c42 t46|company c28 f-40|compost c27 r51|container q27|contract r-58 t-33|conversation d25 t-47|corner a35 k34|couch t62|council f-41|count r-27|countdown j121|counter c-30 r37|country n30 s28 t28|county f-31 n77 q-36|couple j25|courage m44|courier q38|course t81|court f-48|crane c-28|crash t-27|credit c58|credits c25|crew t53|cricket l33|crisis o-32 t32|crossing f-31|crust n28|csv t50|cup a25 t-26|cupboard f46 t29|current f33|cutting o26 t39|dark p26|data i27 t32|date i25 q-42 r27|daughter t39|day h54 m55 o-26 p49 q44 r89 t71|deadline q45 r39|death t-43|debt h44|decision c-40 i50|deep t30|deficit t55|dentist e33|deposit i25|depot o-29 q-31|desk c-37 i26 o-32 q70 t-46|details m50|difference h36 r-31 t-51|digging s32|dinner c29 j30|disk t48|dock t42|docs a27 t-26|dog a35 f74 r-25|dogs t25|dollar h33|door f-73 j38 k-33 r-36 t-40|doors t59|doubters p-46|draft l32 t-26|drawer r48|drawers f39 i-27|drawings a29|dream m42|driver a-26 o39 r49|drop j31 r-37 t82|e i35 t38|earliest q54 t47|early q35|east f-29|edge f40|eleven f-30|email a-29 l26 t-34|emergency r-40|employer t-39|end f-26 g-27 s102|endorsement f50|energy k29 m34 n36 t-28|engineer i-26 r-25|engineering t57|entire t33|envelope f33|evening f-29 t-27|evenings f-27 t39|evidence f-37 r30|exact h49 s29 t-26|exam r33|exit f35|experience t49|extra a27 m28 t-36|eye t33|factory c35|families t32|family b97 f-46 i-32 k-27 o30 p29 q-27 t36|fare o44|fence a30 f-26 j36|ferry a-35 c30|field f39 t44|figure q26|file g25|final n29 p26|finding t42|finest n-27|finish k28|fire a-40 f33 m29|firm c27|first a72 f-30 g-42 i32 m26 p-43 q-33 r-51 t45|fish t-38|five i-34|fix t-39|flat i27 t-26|flood t-61|floor a-27 c66 i-36 t98|flour r-27|flowers i28|font f26 r-28|food c29 f33 r25|forecast f43|form a33 f-35 o41 q40 r39|forms r30|forum t55|fox f42|foyer t-32|fraud t26|free a28 e38 t-27|fridge c-30 f37 r27|friend d33|fright o53|front j28 o55 r46 t46|fuel p-65 t-34|full g30 i-45 j-41 t-39|funeral q59|future g43 k56 m67 t-60|gallery f-28 t29|game q31|gap f-26|garage f26|gate a-41 d29 i-45 j-30 o-40 q76|gentleman p37|goat a39 f89|good d36 f83 r-32 t39|grant r-28 t37|grass r74|green c-26 f-66 l26 p28 r29|grey r32 t34|ground e30 f36 k45 r60|group j-27 t34|guest e30|gull m-45|guy t42|half a29 t37|hall i-40 q-34 r-34 t-43|hallway t63|handle i37 t42|hard f56 h31 t-31|hardest a29 t45|hashtag r-30|head r28|hearing i44 t56|heart b77 f-32 t-52|heat i28|heating f37|hedge f53|heroes d31|heron f32 i-26|high r-27|hill d30 r-27|hold t-25|holidays t74|hospice q32|hospital p-29 q33|host n34|hotel c28|hour q31 t-36|house f-34 q-26|human k34|hut q27 r44 t-28|ice p43|ig t44|inconvenience t52|industry n42|infrastructure t26|insurer a33 i-25|internet f-37 n26 s27|interview o37 t71|invitation f43 t55|invoice i26|islands r39|issue t27|job c-29 p-29 r48 t-27|journey n-27|judge f35|judges n31 p-68|kettle f52|key a36 i28 t-32|kids r58 t37|kind a-30 m41|kiosk p26 r38|kitchen f-67|knee c39 o39 t-28|lab k29|label a54 i-42|ladder f62|lady f50|lake q-26|lamp f-42|land s71 t56|landing t29|landlord o26|lane t27|large i44|last f43 i-33 k69 o41 r-41 t39|late c52 o43 t-35|laundry i33|lavender r32|law m38 t58|lead n-27|leaders n59|least j39|left i56 r53|letter a-30 s27|letterbox r37|letters o51|level r-28|library o37 q51|life o30|lift f32 o49|light t53|lights r-31 t44|line f-35 i-31|link i-28 t45|list a-30 f-30 j27 t45|little i28|live t38|loan a28|lobbyists t63|logo t37|long f64 t33|lost f30 i-54|lot f-63 t-28|lower t-33|magic m37 n26|mail r28|mailing t58|main r48 t66|majority t26|maker r60|man c43 f38 p32 t-36|manager i28 r41|manual t81|map l27 r35 t38|market a27 q-96 t-32|master q-32|match p26|math t58|mayor c30|meeting a40 t51|men f-33 m49 o31|menu c39 m32|message a30 e31 i-31|microphone o30|milk q-26 r39|minister f-36 t59|minute i-41 q32|mistake i28|model f-30 t28|modern g35 k82|moment q31|money l29 r-29 t39|month c28 e27 f-43 p56 q43 r25|monthly t28|moon a-52 n33|moor d29 q-30|more d42|morning o-26 p58 q-40 t74|mornings f27|most a-31 g47|mountain m33|movement t-30|name l27 r26 s57 t-32|names c69|national t-35|navy i-30|nearest r56|neck r33|needle s28|neighbours a35 j27 t40|nest c33|network r34|new i53 k-28 l74 p47 t31|news t60|newsletter t25|next b27 e38 j93 o-27 p-30 q-26 r-39 s-34|night a-27 f-33 r-30 t62|nights m30|nine q41|noise o26|north f-30 n38 q72 t-34|note c26 t-32|notes a37|notice a-26 q30 r61|number f41 q-32 t38|numbers i-47 n28 r27|nursery f34|nurses t55|octopus f82|offer t30|office i40 o50 q-37 s27 t-40|old a39 c-42 f-45 o-27 q39|oldest n-31 o30|one a-28 c28 d-26 f-44 j113 q48 r29 s45 t-28|ones i-54 n42 o-27|online i31 t-44|only i-26 n63 o71|open t-28|opening t55|opportunity p-26|opposition s68|orange o27|order g31 i-28|organisers p-32|original f-34 t34|other a-27 n-49 q-27 t51|outage a28 q-25 t68|outrage m62 t65|oven r26|owner f33|packing t30|page c26 t-33|paint r-33|pan t34|paper i35 r-27|papers q32|parcel a29 t51|parent r37|parish c-47|park c31|party r-28|passing t33|passion n37|past k36 m38|patch t31|pavement j25|pay n26 t46|pdf i30|pension t30|people c28 r-25 t112|perfect k79 t-37|person f63 j-36 o25|phone j36|phones c29 i47 r-26|photo p53|photos i25|picture a30 f28|pie c26 f36 h-31|pier n29|pipeline t49|place k38|plan f-97 i45 t37|plane a43 t42|planet m-36|plant f27|plates r28|plumber f50|police r37 t-50|politicians t81|pool q29|portal f-32|post f77 t-55|poster f33 i42|power b37 h46 k27 m32 t-54|present c54 m35|press t70|prestigious n44|price j35|print t50|printer i26 t-31|prize t46|problem i42 j72 t38|product g26|programme t-29|proof o29|public t-53|pump t-26|pushchair f39|quay n39|question m26|questions f47|queue b-37 e28 f-47 p-26 r96|quiet l31|radio c-39 f-36 t-27|rail a31|rain c36 f32 i63 j54 q-36 r-27|ramp f-31 o44|range i28|reading a37|readings a27|real r43 t40|rear r29|reason b31 f-26 r-28 s26 t45|receipt r-50 t31|recent b30 c30|recipe c28 f75 t30|red d30 h27|refund t-40|region g38 n98 p-28 q-48 t-59|relevant b52|rent h-29 o35|reply i33|repo t35|report f44 p-83|research t31|rest p30 s-25 t-66|result i28 n47|ridge f31 q26|right a-111 f-32 g32 t-41|river t-26|road c28 i38 k39 t-25|roads t90|roof t-39|roofer i-34|room f-30|rota c29 f33 r-30|round f25|router r29|row a30|rugby q30|rumours a31 t33|run c27 j25|salt q-25|same a27 f-45 g-34 j33 k45 t27|scenes s33|scheduler t47|school c-28 i38 t-37|score e53|screen f-29 q25 r32 t-25|sea t-36|season k32 t47|seat m-33 r29 t35|second a34 f-35 i36 l28 o29 q26|secret d38 e45|sector n64|seed o30 t53|service o25 r-35 t-29|seven o43|shared t53|shed i-26|sheep q-37|sheet t-34|shelf i-26|shelter j29|sheriff t44|shoes m30|shop l27 r-46|short i-33|show a27|side o63 r48|sign c39 i38 t48|signs r34 t67|silence m28|sink f33|site a65 i33 r-42|size l37|sky t43|slide t34|slides i29|slip r-33|slow i29 o55|small f-39 m-31|smart k37 t-25|smell t-37|smoke f33|snow o29|so t53|sofa j45|solution j42|sorting c26|south r41|spare i31 q-31|speed a48|spot o27 t31|spotlight n27|spring c48 f26 t-27|staff f28 p55 t40|stairs f43|stall r-33|standard n29|start r-27 t32|state p35 t50|station r51|status t69|step r41|steps e29 o31|stop r28|store q33|story f-48|stress k39|successful g29 t-27|sum a28 q31 t-26|summer l31|sun g29 m25|supermarket f28|survey f-36 t35|switch j63|system t47|table a42 r-36 t90|talk a-31 i37 t29|tap i34 t27|tariff t28|tarmac o28|tea c33|teacher l31 t59|teachers t31|team f-44 m-36 n29 p-39|templates r-25|ten f29 n-29 p-35 r29|test i-37 k27 r-30 t-37|text i25 t-26|thin i29|thing a-50 o-25 r46 s-25 t-29|third c-55 f59 j-54 n62 q-26 r-35 s44 t-31|three a26 o25 t51|ticket q37 t-37|till o36 r-37|time j53 k26 n45 p-29 q42|timetable r26 t-26|toad j-47|toilets f71|top a55 c34 n-39 t48|tornado f40 t39|towels i41|tragic s38|trailer i26|trains f42|tram r-40|tree t42|trial t-33|trip i64|trolley f-31|trouble t-44|trust c27|truth n53|tweet t90|two a-25 r-33 t70|tyre a29|ultimate k59|unit f43|upper q47 t36|us t27|usual r72 t-32|va r32 t59|valley n33 q35|value g42|van f28 i-25 l32 r-41 t-50|vehicle d32|version t27|very m45|vestry p25|vicar f42|village f39|votes t69|wait a-30 k27 m81 q-57 r-41|waiting t-40|waitlist h36 j43|wall f-55|ward t26|warm r38 t29|wasps i-40|water a-25 f-67 h32 n-26 r-73 t26|way c46 k29 s45 t-37|web r33|website i45|week c31 i-55 p25 r32|weekend d35 i-31 j38|well a27 t29|wheel s77 t39|white f-29|whole i-43 p42 r-56|wild k27|wind m25|window f48 i-26 o44|winner t26|winter q63|woman c29 f31|word i31 o47 q29 t-29|words f-26|work c31 f41 m80 n29|works i30|workshop f32|world b34 g-28 j47 k-51 m72 n-25|worst o26|wrong i124 p27 q-38 r-27 t-44|yard c-45 t-43|year f-25 i28 n-33 q-46|yellow r-39 t-26|zip i45
theatre|t-55
theft|t33
their|a-28 c67 d-49 h49 i-42 k-38 m-44 p54 q-60 r-35|<name> q27 t-27|first c40 p52 t38|name a26 e27|names c62|old j60|own f-27 o25 p40|power m27|voices b78 f44|way t34
theirs|c45 f32 i-56 j32 o-26
them|a36 b-42 c45 d-69 e-37 g-59 h-29 m-32 n-37 r96 s-28|<name> c-33 f47|a t-30|after i28|alone t47|and c46 m26 t-60|are r26|at f27|back f-33 i25|be r44|by f-28|coming t36|for c49|if d-48|in m29 r35 t-28|is f51|it t-25|now t70|off t53|on o51|out i26 q92 r51 t-38|round a45|the f-56|there k29 o26|this j50|to a-33 f50 t41|up r-26|were f37|why t31|with r31|without t26
theme|c29
themselves|m28 n63 r-27
then|c-41 d-27 f34 g-35 k-48 l-41 m-28 o-50 r64 s44 t-38|<name> q-43 r51 t-33|<somebody> c-29|and f-29|asked p32|cut o27|do r31 t46|helped f29|i c27 f-28 r-26 s45|it f-27 m26 q41|one f-34 s28|ring r-26|the i-34 p40 q25 t36|there f-26 n61|they f-30 j32|went p-46 t27|you f44
theory|q-26 t-44
there|b-33 d-91 e-38 g-56 h-26 j-33 l32 m-28 n-31 q-54 s-26|'s a26 c-39 f-76 s37|<name> t38|and f-39 r-31 t-28|are f68 n26|by r25|early r-29|first f45 r-26|has q-25|now t-25|tell r-28|that r29|to c29|too r79|was f30 t-46|were t25|when k48|will a40 j-36 o-47 q42 r26 t-49|with f32|you j41 t77
these|f-29 i-35 l34 m-36|<number> r-52|are m44 o40|days q27
thesis|c29 t45
they|b-30 c30 d-50 e-49 g-30 l-41 m36 q-54 s-41|'d a-44 c-31 o76 r32|all f39|also i32|are a45 g42 h-41 i34 n-32 s29 t-68|ask m28|asked p33 t42|can f32 i-30|chose t26|come m27 t-47|could a30|did f-55|do c26 f-30 o-41 r-57|gave t45|go f-29 o26 q41|got r27 t30|have c40 f38 n-27 o-32|just t30|laughed t28|like o50|may o27 r34|need m67 o-28|often t29|pick o47|said i-31 n34 t102|say n-30|see k30|start a33|still j27 t44|stopped r33|take c30 j35 s28|told t59|want i29 t58|wanted h29|wear t-25|went a39|were a-37 c51 f-45|will h30 i62 j39 q51 r81 t-66
thin|f-37 q40 r39
thing|a-62 j-66 m47 n-56 q-26 r48 t-42|<name> f31|<number> h27|<somebody> f-36|about c26|and q25|as m31 t43|but a29 t-32|i a-39 f35 r75 t38|that f28 r32|to o59
things|a71 f-44 g-37 p-39 q28 s27 t-44|coming m-30|in r-39|people a39|that t37|the a27 j28|to s28
think|a-39 d33 j40 m-48 n61 p-25 q35 s44 t-58|about f-36 h26 j43 o32|it f40|of f-44|so n91 r25 t60|that i-26 t-31|the l28 n33|we i-34
thinking|m-38 o28 q-29 t-35|about a25|it i-38
thinks|d27 i39 t-34|it f50 i26|they j25
thinner|a27 f-35
third|i-37 j-49 k-31 m-32 n43 q-65 s71 t42|consecutive t-28|of q29 r58|one s44|party g54 r40|quarter t33|time t37|was f26|year j-50 t-43
thirds|t-34
thirteen|c30
thirty|c33 i-26 j43 p50 r-38 t-29
thirty-one|t-30
this|c36 d78 e27 g-49 i-40 j50 k-46 l-32 o-38 p-61 r-82 s79|<emoji> a28 p39 t35|<hashtag> m-28 t-37|<name> g-28 h29 q46 r-28 t29|<number> t25|a a-30 j26|administration n30|afternoon a25 t29|also t43|and f39 j31 o44 t-36|award b42 k27 n-29|before f37 i28|bill m48 t36|but j30|chamber t37|city r26|country m38 t36|evening g32 t51|for a26 d80 f87 n-28 t-60|government f-31 t30|half t-26|hook l-72|in t50|incredible m29 n-41|is a-39 c-44 d-35 e-25 j-46 n58 o-32 p64 s-38|letter a26|lot t26|may m28|month f81 o54 q-28|morning a46 c-46 i48 n-39 o55 p-55 q65|on a-35 p-45|one a31 d-39 f-55 i90 m-39 s48|page t-41|photo d30|post a-28 d62 e118 i-40 l27 q31 s32 t-57|price j28|product t42|quarter t-40|recognition m-45|right j32 t51|season f30|seat t33|shop p26|since f-37 n79 t44|space d-33 j-26 s66 t-86|spring c70 q32|summer i30 r36|term t25|the n-26|time f36 t-26|to g63|town h25|week a42 j-32 k-28 n-47 p42 q25 r58 s-28 t-53|weekend c-27 n30 t-45|whole t35|will d29|winter l40|wrong i34|year c38 f43 j40 r-42|you l67
tho|t31
those|c-62 f-52 k30 m59|of a-27 i27 l31|on t30|were f33|who a27 j62 k35 p-32 r-38 t46|years f40
though|a38 f89 i-45 r42 t-72|we f47
thought|a29 g67 m-50 t-73|leaders m-26|leadership g54|we a41
thoughtfully|k77 m28
thoughts|n47 t60|are m44 t54
thousands|h88 m-30 s36 t-28|of h65
thread|s50 t28|<emoji> s26 t83|on t47
threatening|t57
three|e36 g-29 h54 i31 j-37 k-26 l26 r35 s-38 t-63|a o31|branches q32|days f-30 q52 t-44|friends e74|hours p29|is f27|kids c30 j28|more t46|of a40 c-31 f82 r-43|people f27 h34 r28|things a43 m42 r71 t77|times a-34 h43 i-30 t45|weeks i69 q35 r40|years f27 i34 t-48
threw|c-26 f26 i49
thrilled|f28 k27
thrive|g67 k44 m57 t-44|in g44 m51
thrives|m47
through|e31 f-25 g64 k58 m-58 o-65 p34 q65 s25|<name> f44 q125 r-41|<number> q-53 t62|a c-26 g30 k-31 r-30|it a29 f-38|our f36|the j42 o-30 t36|two c31 t52|your k34
throw|l-44 t83|it r-35 t36
thrown|c30
throws|i30
thru|a36 i47 t48
thumb|f64 p26 t-40
thumbs|t28
thurs|q37 t-38
thursday|q43|<number> i25 t-35
thursdays|f-33|<number> f-30
thx|p47 t33|to p52
tick|j83 o38|the o48 t46
ticket|f27 j-60 q70 r46 t-52|<number> t-36|and r-28|in b26 f31|is t55|office q40 t-26
tickets|g-26 j36 k-32 r33 t-68|are r35 t-38|for i25 q-29
ticking|j131 t26
ticks|a28 r-35
tie|f35 q-38
tiers|k29 t35
tight|b29 o66
til|f-43 q54 r34 t-43|<number> o27 t-31|friday q25
tile|f50
till|a-70 c-49 g-34 h-26 k-34 m-46 n-42 q124 r54 t-95|<name> c-31 f-44 o-32 q131 r-59|<number> r93|it f53 q26 t-38|midnight p27|nine f-33 r26|noon r50 t33|the c-25 e29 q28 s37 t46|then o33 r26|you l36
tills||were q-33
time|a-87 c-35 e-30 f-26 g-45 j68 m78 q-31 r-37 s-49|<number> t-39|after p28|and o25|by h61|for n31|i o48 t46|in f70|is j40 q-51|it i76 r-32|of n-28|since q-38|so f-59|that t37|the r35|there f-34|they n26|this j26 t66|to j28 m63 p-25 t52|under c53 t45|was m30|we f-37 j-32|you j71
timed|a49
timeless|k86 m53|elegance m34
timeline|j30
timer|j32
times|a-27 c26 f75 i-55 j-29 o-27 q-66 r52|<name> t-29|a t27|ahead m38|as a-29 f-34|for g46|in i38 o28 r41 t112|on q-31|out r37|since f27|than t48|we a-26
timetable|f-30 r56 t-57
timing|i36
tin|t-31|and r32|of f34
tiny|l29 s48
tip|c34 f-43 q-44 r118|for r32|from c54 r57|of t55
tipped|o37
tips|e30 k50 r-29 s47 t-39|to g27
tired|f31 m-26 r30
tireless|k27 n48 p-43
tissue|f35
tissues|f49
titles|q30
tmrw|q31 r37
to|c-53 f-47 g45 h-47 i-34 j-43 l-38 p-27 q-60 r-32|<link> l42 t-69|<mention> f44 i57 p111 t-40|<name> k-53 n-47 o-32 p148 q32|<number> f-72 i55 m55 q72 r83|<somebody> a26 p26|a b-27 c-45 g-30 i58 l-41 n-49 o34 r33|about r47 t26|accelerate g28|add h44|all b-28 c27 g-28 i54 p-77 r-33 t67|and n43|announce t-28|answer r69 t28|any c28 r47 t50|anybody o58|anyone c35 f37 i30 t-32|apply i26 r71 t27|ask a26 r-59 t-45|attend t-27|avoid j71 t-43|back d30|be a36 c42 d25 e61 f55 g-52 i37 j-28 n31 o38 s60|beat f53 t41|bed f68 t-40|book q-28 t39|both f39|bother t46|bowls p-46|brag n62|break m30|bring k28|build t65|buy f-25 t68|call a58 r-27|cancel t-35|change n28 r39|check t56|choose s26|circumstances g36|clear t38|come f-34 k25 r-41|complain f-25 h30 t58|confirm q40|constituents n44|continue t31|count f32|cover t-28|credit t49|cut s31|d f51 l32|delay q-49|deliver k34 m-29 n58 t-34|delivering b44 g25 k34|discuss g-25 o27|do f27 i49 l-25 t37|download t-58|drive g31 k28 o38|drop a32 q-39|each t-29|eat t-34|end g38 k38 m-30 t50|enter j41|every f39 o72 t90|everyone a32 f-31 p-43|excellence n40|expect t29|explain l33 o45|feel m-27 o27|fill r-32 t-36|find f53 i-30 j27 q25 s116 t-63|fix t27|follow e-33|get i-48 r30|getting l32|give r-31|go i26 m-27 r59 t90|hand r-43 t59|happen s25|have a-29 b27 f-60 n72|hear b-32 f-44 l83 m46 o-80|help d60 f-41 m35 o46 r-26 t46|high q-30|higher t32|hold r-29 t-28|hospital t-29|inform g50 n-31|inspire d29 m53|it t-28|join b33 g28 p29|keep a47 q33 r-38|know a81 b32 f75 r-38 s97 t-66|landfill i31|last m30 t35|launch h70|learn b47|leave a-26 f-39 p31 t-25|let r48|life k43|lift f56|like f26|listen s27|local m25 t29|lock j27 t31|look r39|lose l-30 p42|make t38|market g41|me f-34 i33 l34 n54|meet a48 f36 q47|miss j82 t-27|my a25 p-43 r26 t90|new q27|nine n31|noon q41|normal t-25|nothing f26|one a29 s42 t57|open f41 o32|order j-28|our a-35 b-30 c-40 g-29 h-34 s-42|partner t-37|pass a-26 r28|pay f28 o-34 r68 t27|people o-27|phone r-35|pick c25 t31|play a33|post t-25|pretend t39|print t-44|protect t37|prove o37|put c27|reach f31 t-40|read c33 p40 r31 s38|receive n27|record i25|redefine k47 n47|reflect b32|register f27 t28|report k44 r30 t37|respond t26|ring a62 f29|save d27 g28|say a53 i31 n32 p55 q-61 t-29|see k-41 o46 p-29 s68 t70|send q25 t31|settle t-28|share f-37 n49 s41 t-57|shine m42|ship i26|show d37 f-51 r34 t-36|sit f63|six f25|sixty r34|sleep f53|someone f-26|spare o26|spend j36 o43 r26 t-43|start c28|status t-38|stay m-40 r34|stop a-27 c30 j29 q-53|strike t36|submit t31|support b31 t-45|swap r42|take a-34 p-32 r-26|talk b46 f63 r-28|tell f46 i35 n31|ten t27|thank p48 t-37|that a28|the a37 g-27 o77 p42 q26|them f-45 i-26|think i52|this j28|those t79|travel t63|try t54|two t-47|unforeseen g31 q-28|unlock s76|unveil b-26 g-26 t-34|us b125 f-65 i-36 l29 m-41 t-41|use t-77|view t34|wait f51 o32|wake m54|walk a51 i44|watch l28 r41|welcome c27 n-38 t-60|whoever a30 f43 j30 p89|win t59|work g-26 r29 t47|write f-28 r-45|you a-47 d46 l-30 o45 q84 r-31|your e73 f41 h32 k61 q34 r-66|yours t39|yourself j-27
toad|j-47|on j-47
toast|a43 f53 t-49|and f-57
toaster|f25 t-25
today|c-33 e-57 h-47 k-90 l-68 q113|'s c-28 g42 m25 t62|<link> t-27|<name> f-27 q34 t-36|<number> g30 q-36|<somebody> c61|a c-28 f25 o29|after f26|and a41 m-29 o32 t-34|because j28 m35|from q25|i f-27 r35|in p80 t60|is j-28 t29|it g31 t-42|on r58|that t73|the c27 f29 q-29 t63|to f-26 i26|tomorrow m64 t-25|we n49|will h53|with t70
toddler|m46 r-29 t28
toddlers|f41
toe|l29
together|a-47 b-41 f-98 g27 i-29 k-39 m92 n-53|a f-25|we b-29 t-50
toilet|f-28 r54
toilets|a28 f50 t-47
tokens|t92
told|c-64 f-40 j-28 m-48 p-55 q46 t-29|<somebody> a33 f-80 i36|a i29|and q27|at o26|me a-42 f-32 i-29|the i-50 p-27 t41|them i41|to f37 m-41|us a154 c-65 i-41 r-57|you a-27 t-42
tomasz|c28
tomatoes|r96
tomorrow|b-25 f-25 g-35 i44 j71 k52 m27 o-33 q134 s32|'s k35 t38|<name> f44 q32 t38|and a25 m42 q46 t28|at r55 t89|with i45
tonight|f-73 g-26 j40 m-47 o43 p-38 q217 r42|'s j31 n-29 q35|<number> q39 t-54|and i37 q34 r51 t-30|i t26|we j51
tonnes|t-56
too|a27 d-32 e-33 f-59 g-34 i74 j56 k-38 l-37 n-63 o25 p-41 q-64 t-75|<link> t51|and c33|big m26|early r28|fast t37|good c32 i-25|late j110 r-31 t-41|long f-38 i103 j-25|many f42 t44|much f73 r-31 t99|short m39|slow a-38|small m60
took|a-27 c71 f73 h78 j-26 q-58 r-58|<name> c103 f47 t-27|<number> h34|<somebody> a29 p33|eleven i26|four f33|gold n-34|home n28|it c38 f-32 t-31|me f29|nine t27|office h77 n39 t52|out o30|the f43 r33|three f28 i26|two t58|us i39 o-27
tool|c-30 l-26 m-26 t84|that l-41
tools|q-30 t30
tooth|f65
top|a41 f-39 h44 j-36 k-57 r93 s75|<number> h40 s46|and a-27 i27|you r56
topic|t63
topper|t29
tops|n49 q25
torch|p38 t-50|and c34
torches|h30
tornado|f40 t39
tortoise|c-32|in c-31
total|f-33 k39 o36|peace k28 t34
totals|r63
touch|f-29 k35 m-29 t36|with i26|your t32
touchpoint|g81
tough|i26 j31 t36|loss t43
tougher|t28
toughest|a-38 t76
tour|f-50 g26 i-29
tours||and c33 t33
tova|t28|to t28
tow|a47 f64 t51
toward|o32 t50|danger o34 t40
towards|f-33 g48|a i27
towel|r48 t-33
towels|f65 i30
tower|c30
town|c26 f-54 t79|'s p27|hall t139
towns|p-30 r27
toxic|c28 t43
toy|f54
toys|n28
trace|q28
traces|a47 r63|of a47 r57
track|f34
tracker|t57
tracking|d29
tractor|f48 p25
tractors|c50 f36 p29 t46
trade|m60 q39
trading|g50 t76
tradition|n30
traffic|t-40
tragic|s37
trail|d30
trailer|q-26 s29 t-38
trailing|a28
train|c42 f34 i27 o-41
trained|f25 i26 l-73 n31|<number> i30|knee l-73
trainee|r28 t-33
trainers|n49 t-43
training|m-26 q66|and i30|materials t37
trains|q107|<name> q34 t-32|on q36
tram|q25 r-44 t40|and t39
transaction|t77
transcripts|r84 t47
transfers|r35
transform|g26 k75 s43 t-26|your k30 s36
transformation|g63 k-37 t-56
transformational|g46 t-27
transformative|g42
transit|t44
translated|r65
transparency|t47
transport|t25
trash|t58
travel|j-29 m-31 t-40|grants t32
traveling|t66
tray|t-42|of f-34
trays|k32
treasure|p73 t29
treasurer|f81 r-31 t-61
treasury|t72
treat|j-45 m90 r41|it r31|yourself j-31
treatment|c66
treats|t36
tree|q54
trees|n25 t30
trench|f25
triage|g28 i38 t-29
trial|f-33 j-25 q66 t35|ends q67|of g33
trick|s55
tried|f85 j-27 k31 q-58|it f26|the t26|to i-27|turning r35
trillion|t45
trip|f-26 i66 j26 k28 o53
tripped|i28
triumph|n62|<name> n40
trolley|a29 f41
trombone|f35 t-26
trouble|q70|with r46 t47
truck|c42 j27 r36 t71|and j33
true|d27 f-60 g-30 i40
truly|f41 g42 k31 t-60
trust|c26 f-43 h34 j-28 k71 m-33 n29 p-32|the k25|us s44
trusted|f26 h63 k73 n60 p-32|by h51 k52
trustees|f-31 t-49
trusts|t48
truth|d26 n47 s35
try|c30 i-31 o-28 q35 r33|<name> c27 t-26|and j30|it t55
trying|p-60 t-27|the p-55|to f28 l29
tub|t-28
tubs|j28
tuck|t34
tuesday|q46 t-33
tuesdays|t-30
tumble|f-34 t43|dry t75
tune|c40 r-55|in o28 t32
tuned|m-28 s67|for s34
turbine|q25
turn|a-31 c-45 k36 r66 t-41|off r27|on r26 t-30|their n32|them t56
turnaround|g27 k28 s49
turned|n-29 q-73 r-53 t-26|down q-25|out f29|them a31
turning|c-50 r77|the c-55 r44 t42
turnkey|g39
turnout|m45|at m27
turnover|t34
turns|a49 f42 g31 t34|<number> t36|out a53 i36 t50
tutor|t-27
tutorial|t59
tutorials|t30
tutors|n29
tv|t56
tweet|j-38 t138
twelve|f68 q-32 t-93|years f40
twenty|a53 r48|minutes a27 r54|years t50
twenty-six|f28
twice|f64 i90 j57 o-43 t-54|a a30 f31|and f48 i38|as f-39 h31 i49|on i45
twins|s33
twist|k25
two|b-53 e30 g-50 h-28 k-91 m-84 n-27 p52 q-39 s-72 t-45|<name> p26|a f27 t63|and a33 i-28|cases q33|clients n29 t30|days a27 f-55 i-26 o30|flights f-31|for t27|from t28|full t36|hours f38 q-27|hundred p34|in o25|is t35|lads f35|lines r34|men a30 f45|minute j26|minutes c30 t65|months t-28|more q34|nights f-28|of i43 p-39 r42 t-44|or j-29|pages t-26|people a-31 i27 o-43 t45|seats a28 r40|sets f31 i28 p91 t34|staff f-30|streets c47|suppliers a-41|talks t26|things o27|thirds r26|tills q-33|we i52 t56|weeks f28 q30 t62|who o41|years c-52 f-31 i35 o30 q-26 r64 t-30
type|d34
typed|a47 f28 t-44
typical|q29
typing|t32
typo|c28 t72
tyres|a26 t-51
ugly|f63 t-25
uk|t-37
ukulele|f39 q50
ultimate|k49
umbrella|f30
umbrellas|f57
unanimously|t37
unavailable|t40
unbeatable|k28
uncle|f49
uncompromising|n25
under|d-33 f-46 h-36 k-44 m-33 o-43 q-29 r47 s-40|<name> a91 c-26|<number> c-25 f-29 h-27 r52|<somebody> r35|a l33|an j31 r29|budget c42 t31|half r-63|it r33 t25|oath t71|the c27 f39 i-29 q32 t-27|your t-28
underneath|t-36
understand|b62 f-27 p-25|how b41|your b40
understanding|m30 p-26 t-60
understood|f-26 l74 t33
undo|o28
undone|t55
unemployment|h55 t55
unfair|i44
unfinished|r31
unforeseen|g31 q-28|circumstances q-27
unforgettable|k174 t-53
unfortunately|r-27 t30
uniform|o35
union|t28
unique|k87
unit|f26 i27|<number> o31
units|a41 t-28
university|t-28
unkind|p53 t42
unknown|c26
unless|t43|you c31
unlike|b48 n28
unlimited|k68
unlock|g115 j-28 k94 s39|a k27|the k56|your k59 m35 s72
unlocked|f-31 t30
unlocking|g84 t-52
unmissable|k63
unopened|o55
unpaid|p30 q-26 t-51
unpopular|t-30|opinion t-29
unprecedented|g38 n29 t-26
unread|i33 r28
unreal|m49
unrivalled|k97
unstoppable|j30 m-45
unsubscribe|t114|any t72
until|a-38 f-50 g-41 k-34 l-32 n-45 o-49 q146 r39|<name> i37 r40 t49|<number> a-29 j-36 r32|a i30|about f29 q60 t-32|it i35|noon f-44|one q-103|our t33|ten a26|the i-40 q66 r-32 t-57|then q65 t-50|they q29 t-29|we i-52 t26|you q-39 t88
unused|t27
unveil|b-26 t-37
unwavering|g38 n33|commitment g-47 k25 n36
unworn|t31|and t31
up|b-46 d-29 f-40 g-70 k-51 l-70 m-34 p39 q35 s-33 t-30|<link> r45 t-30|<name> f-30 t27|<number> q46 t52|<somebody> t-28|a f32 t-47|after i33 o28|and i-42 p-26 r-46|anyway m29 o27|as d-26|at a-43 c42 f62 i-38 p26 r-57 t-38|before i45 j-31|by i-31 j52 t-57|do r-46|early m27|fast j46|for i-31 j25|from h-35 n54 q-28 r62 t40|front t-25|here a42|in i43 o-43 q29|incl t31|is q33 t28|now a34 r44|of b30 p60|on f52|one r32|the c71 q-26 t-50|there r27|to e53 g-42 h120 k42 m40 q57 r31 s60|today r-30|with c-29 i-25 t41|your d26 t114
update|g-27 h-27 i80 j-28 q46|<number> a26 i30 q64|at i-49 t78|from q-50 t-26|here i67|we q-31
updated|t90|our t66
updates|g-29 t-29|at t32
upgrade|j46 k72 r31 t48|to k29 r25 t-57
upgraded|c27 j61 t56
upgrades|g74 t47
upgrading|t51|to t51
upheld|i30
upload|n31 r35
uploaded|t30
upper|q37
ups|j31 q28 t-36
upside|f32 i40|down f32 i40
upstairs|q51 t-55
uptake|g35 r54 t49
urban|n53|mobility n53
urgent|j30 r83 t-67
urn|f26
us|a36 b42 c45 e78 g-67 h-48 i37 j-33 k-105 m-26 n48 p26 q-53 r-46 t-46|<emoji> d26|<name> c38 t32|<number> e57|<somebody> c30 f31 r33|a p35 t42|about j28 p36 t77|again t40|all j28 m77 t-33|and f-27 o87 p36|are j28|as k52 n29|at c34 q49|before r-32|below d-32 l-42|by q40|do f-25|for k36 r-33 t-60|from g31|have i26|how r-29|if a43 l39 r-48 t-26|in d34 i44 l-37 p26 t-54|is r26|it m26 n42 q-29|just s42|know a-49 t43|later o25|less t48|make m30|most t47|no s30 t74|not a-37 i65 t37|on c26 f-46 q-34 t53|one n25 t27|say l31 s25|share d-27 o25|six i26|so e27|straight p43 t-27|take t49|talk t-64|that n27 q36|the a93 i-28 k28 o28 r-47 t32|their e27|they c31|to c39 f36 h30 k-33 l28 m44 r52 t-36|today q-28|tomorrow r74 t72|too o56 r-26|two f42 t34|we c-28 r40|what l91 o-29|when l-38|where t-35|which c26 f26 l65 r26|who t46|why j30|will i38|you m-33|your m31 o-42
usb|r41
use|f-68 h52 i-30 j-43 k-42 m-42 n-36 o-35 p-28 q65 r138 t37|<name> h25 r36 t42|<number> t50|a l36|by t-42|cookies t52|it f-34 h29 r-45|of t39|the q98 r34|them t44|to r-35
used|l29 n36 o56 p27|<number> r26|a f-26 o33|it t30|to n27 o46 t-37
useful|l30 t-56
user|a27 t50
users|b29 g92 h29 t67|are t29
uses|j29 t55|<name> t65|<number> t30
using|c-43 d43 f-49 h44 n-30 q59 t41|<name> h50|it q50
usual|f-33 q94 r59 t-73
usually|a-28 f-27 i-48 r84
utc|q91 t49|this t45
utility|t25
v|r44
v1|t51
v2|q34 t77|<number> t86
v5|t100
va|n34 q-35 t119
vacancies|i25
vacancy|q-43 t-80|<name> q-26 t-27
vaccination|q30
vaccines|m30
vacuum|t37
valid|r62 t28|on r33
validated|n26 t38
validator|t41
valley|a28 f-26 h-26 n33 q70 r-30 t-32
valuable|g43 k36
value|g90 t-57|for g34
valued|b37 t-38
values|c-31 m54
valve|q36 r-34 t-34
valves|q26
van|c-26 f27 l71 p41 q34 t-82|and t44
vanish|j48
vans|t-28
variable|t31
variant|t44
variation|g27
vary|t28
vat|i44 r65 t-50
vegan|a27 f-45 i61 t-36
vehicle|d28 t-39
vehicles|r-26 t-31
velocity|h25
vending||machine q25
venue|f-27 k35
verge|t-29
verified|g55 h27 n26 t33|buyer t35
verse|c30
version|f-48 m36 o-28 r31|<number> i28|of f33 m49
versions||in t27
very|a-31 c42 f105 g-40 m25 p31 r-33 s41 t-32|decent c29|first t34|good c27 f62 t-40|happy t47|long f33|loud f52|own n36|patient c38 f62 m26 p42|small r-31 t41|welcome f44 o31
vestry|p25
vet|o45 q-26
veteran|t50
veterans|t97
vetoed|t55
via|f-30 r-26 s67|<mention> s71|<name> q39 t-38
vibes|k31 m44
vibrant|g50 k68 t-25
vicar|t-34
video|a33 f42 i25|and t30
videos|a31 f25
view|f-41 i27 t64
viewed|f-41
viewer|r28 t30
viewing|f-34 t-39
viewings|j26
views|b27 t-38
village|a27 f33 l38 r-33|hall t-28
villages|i32 t46
vinegar|q25
vip|b45
visa|g26
visibility|k32 t-29
vision|c-40 f-27 g40 m-56 n72 t-118|for g26|to k28
visionary|k54 n25 t-35
visit|c-31 k-30 m25 r-25 t-37|for r33|our s35|the f50|to t52
visited|c37 f-60 t29|the c47 f-51
visiting|q61 t-26|on q26 r28
visitor|f27 t-40
visitors|t-54
visits|f-35 h32 t-83
vitamin|h32 r30
vlr|t36
voice|b79 g34 k38 t-81|matters b62 m28
voicemail|t73
voices|b70 f46 k30
volume|f31 m27
volumes|m28
volunteer|t-57
volunteering|n27
volunteers|c84 g-25 p70 q-65 t43|are m42|at r62|who t33
vote|a44 c-29 e34 f-66 i-34 j-53 k-30 n-35 o-35 t102|against t26|and d36 e26|in d-37|no m27
voted|a68 h35 n39 r-51 t83|<name> n47 t-34|<number> a26|against a44 f28 t45|by f28 p35|for f-71 t34|no t27|the n26|to h42
voter|r27 t49
voters|t25|in t30
votes|h45 r32 t165|this h59
voting|f-73 n89 q-26 t104|against f-26|for i27 t33|is q-70|record n29|yes n78
votre|r61
voucher|i32 t40
vouchers||at t33
vp|t45|<name> t45
vs|g70 t31
vulnerable|g29 k36 m33
w|a-44 f-27 q-79 r42 t117|<mention> c-25|<name> r35|c t-29
waders|t-26
wages|a62 f-32 h84 t82|are h86 t39
wait|a-41 f-29 j73 q45 r28 s37 t-40|<number> f36 j-31|another j42|at i33 q-75 r-26 t25|for j-29 q37 r27 s46 t35|is j44 k25 m51|on o30|till r-29|times a30 q-25|until j42 r-33
waited|f-40 i73 j41 o42 t64|a j32|longer t29
waiting|a-46 c-28 d-38 j89 k36 l-31 o90 p-87 q28 r-58 s49|<number> o46|by s33|for d-65 j63 k53 m27 s38|list j31 q36 t-64|on t76|room f37|since o49 t49|times t-30
waitlist|h68 j39 r25
waive|j41 o26 r49
waived|r33
waiver|q59 r56 t32
wake|m46 t-27|up m51
wakes|t-32
waking||up d-25
walk|a37 f-59 g-38 i34 j82 l29 m-60 n-41 q83 r66 t-43|by j41|in d27 r47|ins q48 t31|on h27|past j31|to a29|you a41 i47
walked|c37 d28 j-25 n-33|it a25 f25|to f-36
walkers|p25 q-26 t-34
walking|f31 i-28 q44 r-35 t-49|the q26
walks|t31
wall|f-25 h35 r35|and t41|at r-30|in f28 p28|of r25 t37
wallet|t100|in t42
walls|r45
walnut|t-25
want|a-41 c43 d-52 e29 i-49 l29 n-33 o-31 p-45 s57|a r29 t-27|it c37 r-31 t41|me t26|the e35|them t43|to f-33 j44 l-28 m29 o44 r-99|you s92|your t-31
wanted|a72 c-58 f40 m-41 q-45 r-40 t-83|<name> t-60|the a47 f26|to a90 p39
wants|i-27 j34|a f-25|it a27 j26|to j27 r-31
war|q-29
ward|a49 i-26 p52|<number> t-46
warden|q51 t-32
wardens|r-56|it r-42
wardrobe|f-28 k29
wards|t-26
warehouse|t-42
warm|g37 k-48 o-44 t-40|and f28
warming|m26 t40|center r28
warn|r31
warned|f45 j53 t-28
warning|q40|for t-26
warranty|g29
wars|t32
was|b-48 d-67 e-41 g-54 h-70 i108 j-43 k-72 l58 m-28 p-29 q-50 r-100 s-47|<name> a29 c89 i-67 q-29 t-54|<number> a45 j-26 o38 q46|a c-27 f49 k31 q-32 r-33|about a37 f-37 n42 t27|actually r28|an i26|at t33|awarded c-40|awful o-33|broken o30 t32|cancelled q36|crying f40|down i-25 q45 t-29|electric n27|fine t39|for f35|found f39|from f58|had m30|in a29 s26|it j29 l85|just t-29|kind f-27|laid o-33|last f-50|late i-79 t102|lost i26 t-53|made m29|me f82 i39 t43|my t-68|never f25 p50 t45|no a41|not c-31 f-38 t41|off m49 q27|on a-33 n28|one a32 f-37|only f31|our c-29 i32 t-29|ours i45 t40|put i31 t44|right i29 t30|sat f-32|set i36|something l32|steep i-33|still f-38|the i-27 l44 o36 p26 r-30 t-38|there t33|third f27 t49|this l67 t53|told i-41 m-40|too a30 f-37 o-31 t-32|two q-29|us i86|worth t40|wrong f-41 i87|you f-35 l25 o30 p42|your l-49 q27
wash|a36 t34|at t31|cold t60|it a28 r-42 t-26
washed|c-29 f46 i30 t-43
washer|f-31
washes|t48
washing|r35 t-39
washington|m55 t63
wasps|f70 i-41 q48|had i-38
waste|h36 n47 t26
wastewater|t51
watch|a-27 d-35 j-25 k-39 m78 q-34 s77 t58|<name> t49|it t28|on t62|the o29 t-33|this d-28 j-25 s45 t-85
watched|c32 f65
watching|j116 t26|the t86
water|g-37 h28 i-45 n-29 o-28 p-29 q74 r140 s-32 t29|and f75 r-26|at o38|company t-40|in r37 t-28|main t45|off r27|on q-32 r35
wave|c30|at c34 r27
wax|l34 r62
way|b45 i-33 j31 k53 l79 q34 r-51 s38|<name> n30|again s38|and i25 j44 t-41|home f36 t-28|i c26 s37|in c37|into t41|it t37|to n-34 o45 r27|we s28|you k43
ways|f-30 g46 q31 t45
we|a30 b97 c-56 d-103 h-134 i76 j-83 l27 n62 o-27 q-67 r-129 s-61 t-37|'d b-34 c26 f-31 i37 m-42|agree f33|all m51 s30|already n27|also i27 l-31|answer t63|apologise m63 t-39|are a-30 b-40 c28 h-38 l37 o-38 p33|ask r-29|asked a-36 c73|believe b29 d28 t-26|bring o25|broke i27|build k34 m36 t-35|built i42 n28 t-33|call r38|called i26|came f28|can b-35 i-67 k-31 l26 q109 s110|cannot s33|celebrate b27 m33 o26 t-32|checked f-43|close j-33|closed i35 q45|could a-65 k-31 l34 p39 r43|counted t46|deleted t-32|did j27 q-25 s-27|do f63 k49 l50 o37 r-37 s-32 t-51|embark b30|empower k25|expect g43 i-41 q30|fix k78|fixed n55 s25|found a33 r39|gave i33 o40 t-31|get a65 b40 f-28|go t-35|got a50 i67 t30|had c50 i61 n-28 o-37 t-75|have f33 j31 m-53 o-34 q57|hear b90 f39 k-26 m-63|heard a64|hit t-33|honestly i38 j26|honor t47|just d32 i25|keep l34 r39|kept t33|know c-32 d29 f31 l-28 n-29 o101 q59|leave t40|left f61|like f84|look r38 t39|looked a28 i-27 o32 q-27|lost f-39 i58 t-37|love b-31 t35|made i-39 t67|make b-38 j26|may a42 l27 m42|mean f28|meet c-55 l26|missed l40|moved n53 q-49 t65|must t65|need f-25 j29 m48 t52|never r57 t-39|noticed p28 t58|now t33|only c53 j47 t45|open f35 k29|opened t-33|ought i44|owe c49 p52|own q36|paid t-40|pay f-38 i-29 o37 r-44 t-46|print i25|promised a27 q-33|publish t44|published t-32|put a42 b84 f-38|raised t-34|rang a28|read o43 t-36|recommend t55|remember o45 t44|ride i-29|run r42|said a-51 f-33 i67 n-26 q28|sat s44|saw i-42|say b34 r26|see b103 k-32 m-38 o26 t-57|sell i29 k28 m64|send t32|sent i54 t38|serve g31|set g35 n30|shall f38 t-31|shipped t25|should i62 o-25|show t73|shut q48|simply g27 t54|smashed n29|sold i55|sorted i-29|spent n33|stand b54 n43 t42|start f37 i-29 r35 t34|still f60|support t30|take b106|talked t36|tell c-25|tested i35 q-37|think l31 n58 t28|told s28|took t-39|tried i37 q-37|turned i39 t37|understand b48|use t67|value b34|want m32|wanted i29|welcome t62|went a25|were a27 i-39 o-27 t-25|will a-50 b-36 c-41 d-25 e33 f28 k-55 l-32 n-69 o61 t85|won n56|would b38 f-30 i-36
weak|j26 t78|on t74
wealth|k44 m37|of k45
wear|f-26 g79 k-40 m109 q-31|a t28|capes m43|red t37|something t-27
wearing|f35
weather|f26 m26
web|q38 r45 t-42
webchat|r26 t-27
webinar|t-33|<name> g30|on t51
website|f-29 i64 q-34 t-28
wed|t53
wedding|a-36 c-37 f63 j25 k-29 r-50 t-100|at c-26|was a-46
weddings|a29 k64 l-29
wednesday|f-30
weds|q40 t-26
week|b-47 c-30 d-62 f-27 g-67 h-27 k-45 l-37 m-33 n-39 o51 q65 t-29|'s f-44 p33 q-33 t53|<name> p27 t-26|<number> q48|a n25|after t-33|and e27 i52 r-59 t88|another m58 t33|are t89|for t33|from t31|i s25|in f34 o38|no t28|of a33 t-35|old t45|one f-28 o28 q31|only j43|our r30|that a47 r52|the i28 t30|there i25|to h42 t34|we a27 f34 t37|with q-26|without r32|you i30
weekday|o50 r-36 t-45
weekdays|t-51|<number> r37 t-32
weekend|c-42 d32 i-35 j35 m-31 q52 s-27|<emoji> n31 q37 t46|at t-35|only j41 t-25|plans f49 l-44 t32|the k31
weekends|f-46 p43 t-60|in f-26 j29
weekly|a49 q61 r-32 t41|and i30|pay t47
weeks|a-61 f-54 i54 j-36 m-27 n-33 p26 q112 r-46|ago p29|ahead g35|and r40 t-27|at p26 q43|behind i30|of l26 o37|on o48|to q-27 t37|you g25
weigh|f34 r-39|the r-27
weighs|i26
weight|o-34 r27 t33
weights|i27
weir|r28
welcome|b38 c60 d-27 f86 j-37 l49 m-51 p-39 q-63 r-35 s-27|<name> c58|to b76 c59 f-28
welcomed|b28
welcoming|m37 t-25
well|c34 d-28 g-28 k-27 l34 m-39 n41 p93 q-37 r-26|and f-27|done p145|it t54
wellbeing|m-41 t-25
wellies|f32 t-45
wellness|m-28 t-30
wells|c26 t40
wen|t26
wendell|t40|<name> t40
went|a34 c35 i39 j26 k-53 m-38 p-37 r-29 t-41|and a53 c51 t-27|down q34|for t51|from h26 q-28 r42 t28|home f44|in q-48 t37|into a25|off i31|out f-49 i42 p32 q-26|quiet a32 s29|through q35|to c43 f66 p-33 t-27|up q39|wrong i-59
wept|t88
were|b-52 d-26 i97 j-37 k-59 n-35 o44 q-75 r-49 t-26|<number> m42 t86|all i31 p30 t46|asked a36|charged o-28|doing i-30|down i38|in i42|late f67 t62|made t91|not j52 t-52|on j27|one p26|right a114|shut q-37|sleeping n26|the f44 i30|told q40 t26|two i30
west|q27 t-33
wet|a-27 f110 i-25 o-29 q-44 r45 t-39
whale|f43
what|a-27 c-34 e-40 f-46 g-29 h-70 i-39 l85 n28 q-86 s94|'s d73 f31 g49 l60 m-28 t46|<name> p37 t27|<number> o30|<somebody> f-40 o-29|a a-48 c27 d-27 n86 p66 r-32 t34|an k28 n38 t48|are j37 k63 l-52 s-28 t44|came f-33|comes i-31|did l85 o-25 r32 t-48|do l78|does d42 j29 l-59 t-28|else l38|happened i38 r-34 t53|happens p66 t42|have i-74 l35|i i-30 n-26 t46|if d-62 l-61|is j45 l-52 s66 t90|it c-25 d54 f-37 g30 l-38 s31 t55|keeps f82|made l41|makes m28|might s-34|one s44|our s33 t-50|people f35 t-26|should d-33 l34 t-32|that p31|the h-34 o38 s80 t-28|they f27|this l-43|time r36|to i39 j29 t-30|was i-39 t-27|we b56 i46 k-29 m-29 n-60 o-26 q33|will j-30|would h28|you b31 f34 i-57 j-37 k-43 l48 m41 p-34 q-27 r50 s-53 t43|your r38
whatever|q33 r79 t-81|the m36 r31|you f26
wheat|r40 t46
wheel|q-29 r26 s75 t41
wheelbarrow|f28
wheelchair|c96 m25 o34
wheelchairs|i30
wheels|j28
when|a-30 c-47 d-30 f-89 h-47 i39 m77 p33 s-37|<name> c-33 o50 q-28 r31 t-35|<somebody> g36|a q35|did b28 j50|everyone o26|i q36 t-40|it k29 o-30 q36 r-56 t62|nobody n26|somebody r-34|the i-30 j46 l41 n33 q-30 r-55 t-40|they j-29 q-36 r30 t-50|we n-45 o-27 q28 r37|workers t52|you e-27 j-83 r50|your a43 b25 f38 r-29
whenever|t40|you t69
where|d35 f-41 i31 j-87 k72 l59 o-53 p-34 q-34|'s l-31 m138 t69|<name> f32 k36 o-26|<somebody> c-40 f-25|everyone a25|it a-29 f-46 i37 n26 o27 r35|the a31 f51 i29 n-28 r38|they c30|to f-27 s26 t-29|we i25|you m-28 r34 t-67
wherever||you t31
whether|a64 c-37 f-39 k28 l37 m-32 o-38|<name> t34|<somebody> r30|it f-32 r-28|the i38|we t27|you b31 k40 o-39 r-28
which|b-26 d55 f42 h-56 i-29 j-42 k-62 l132 m-65 n-57 p-42 q-55 r-32 s-26 t-36|<name> i25|<number> n29 t25|<somebody> c-36|are d-45 j25|day d-29|has o27|i f-35 s28|is a-26 i38 r-70|means i28|of t-45|one d103 l-29|side j70 t-32|the t-25|was t-25|we a46 t-34|would l43|you q-26
whichever||way t37
while|i-31 k-49 m-63 n31 o-35 q28 t-54|a f32 t35|i t44|it c27 q33|others n74 t-29|the f-28 q44 r27 t-35|they f-27 i-45|we f27|you r31
white|l30 r48 t-86
whiteboard|r55
whitepaper|s30
whites|r37
who|a-39 c104 d100 e26 g-30 i-87 l46 o33 p87 q-128 r-65 s-49|'d i56 t-47|'s d91 j-32 l-46 n73 t-32|also t-35|always d32|applied t37|are c-32 d39 t60|asked o-28 p-37 r26 t-31|bought t36|brings c-34|brought p30|came i25 p51|can f26 j35 t-33|carried c27|contributed t61|could c31|defended t50|did f-44 p-30|does t-44|donated p-26|drove t-29|else d42|emailed q-26|found a-25 p31 t-31|got f-26 t-36|had f30 p30|has f-54 j30 k48|have f-28 i-35 o28|held p33|helped p-67|is a37 o-29 r31 t31|kept p27 r27 t32|knows l28|left f-39|lifted p-46|made c26 m29|make m-29|missed j33 t60|needs t-40|never d26 h30|ran p-32|refuse k69|reported t47|runs f43|sat i39|says a27 p-30|sell l-33|sent p44 r26 t-33|shared f28|smashed n-32|speaks c28|started c51|stayed p27|stood c25|tells t37|thrives m44|to t27|told p47|took f30 t-55|trained c-27|wanted c-26 i28|wants f47 t-26|was d-66 f43 l37 p-26|we b33 m66 t45|went t32|were i-35|will j57 o48 t41|won c43 n-34 s84 t48|work t60|would d-40 t-27|wrote a50 c-30|you m32
whoever|c33 f82 i-28 p183 t-81|is f33 o51|left f37|mended p55|you k42 o-34 p48
whole|i-78 k36 m-49 p52 t47|<name> t62|delegation t56|of g26 j27 t-33|thing t26
whom||are t32
whose|c49 h-26 l32 t-43
why|a73 f-51 h47 i-52 j93 k45 l-58 p-37 q-59 r-41 s86|<emoji> s-31 t65|<link> s74 t63|<number> h33 s64|<somebody> t29|and s26|are h30 s39|at k28|did t44|do h26|i a-38 f37 t-27|is t46|it a52 c47 t26|not j-30 k-31 m31|settle k78|so n39|the a79|they r28|we a36 f-46 g26 i-37 j-31 s-33 t-43|would t38
wi|p27 q44 t-26
wide|b38 j29|feet t28
wider|g27
width|r35
wife|c33 p-26 t34|<name> c40 f-40 t44
wifi|t-35
wildfire|t28
will|b-58 c-73 d-36 j44 l-121 n-79 o28 p-89 q83 r-31 s73 t-39|actually f26|adore n27|always j25 m27 n27 t39|answer f29 t-31|arrange r28 t38|ask f-39 o62|be e-46 g32 h-63 i-46 k-52 m-34 r-44 t56|benefit h52|break q36 s44|call f28 t-37|change s-28 t35|chase f38|check a32|close t31|come f-58 r47|cut a30|dm d-29 e53 h27 t-30|do a26 c29 f38 i31 r33|draw j26|drop o31|ever h30 j60 k77 o-39 t57|feel k41|find o29 q-35|fit o31|follow m32 t59|get a56 f27 j-44 q47 r-29 s-26|give t48|go j38|have f-53 g38 j-28 s44|hear i46 t71|help r65 t49|hold f26|keep e-42|know r32|last f-35|lead j28|lend t25|look t-30|lose j54 t39|love k39|make a69 p27|message t-27|miss j36 m34 t41|need t-27|never s38 t48|not c-29 j80 o57 p53|pass c29|pay f-32 i61 o30 t-67|post i31 o-33 q38 t-44|publish t-29|pull i-29|put o31 q31|raise a50|read j36|refund i35 r50 t28|resume t-35|ring q73 r-36 t-33|run q30|say f74 o-44 r47 t-41|see f-49|send e67 f-30|share e-30 j27|shock s67|sit t49|slide d32 e30|sort o39|start t35|stay a28 m30|still q-27|stop r26 t39|surprise s33|swap f37 r-57|take j26 k31 q28|talk t42|tell f-38 r51 s-28|thank t-31|try t-33|use r-26|vote m27 t58|wait q45 r-26 t31|walk q41|wonder h26|work f34|write q35 r38|you j51 l-33 m28 s-34 t-50
willing|n25|to n26
win|b34 e48 m41 n-30 t47|a e75 m27 t-45
wind|f-28 q105 t-82
window|a-40 f72 l32 n-25 o37 q33 t-64|closes q-30|for c-33 f30|is i27
winds|q-30 r33 t38
windscreen|a32 c31
wine|f-25 k39 m41
wing||at t50
wings|q-26
winner|c40 f67 n-36 p48 q-36 t31|was f58 t49|will t53
winners|g39 t44
winning|f47 l25 n93 p53
wins|d39 m29
winter|c26 g-29 h70 l43 o-25 t-29|appeal q-41|is m38
winters|t-34
wipe|r32 t36
wipes|t27
wish|l65|they n25|you j42
wishes||to t43
wishing|t64|all t45
wishlist|e30 t28
with|e-40 f-26 g32 i-36 j-34 k37 n-49 q-82 s-48 t-37|<hashtag> d-37|<mention> a-31 c-42 f-35 m33 t70|<name> d36 f71 g-25 j-27 k-44 n-33 p-40 r-33|<number> f38|<somebody> a99 f-77 i26 q48 t-33|a c28 f42 k-49 m-48 q-25 r-26 s61 t-28|all m50 t-40|an l-31 q25|and a26|any e30|anyone t53|both p29|code e-27|dates i39|effect q-32|four c31|great g28|it t-31|its j27|key b37|less j30 q27|love k70 m34 r27|me d39 t52|money s26|more k28 t40|most f28|my f27 i40|no c34 f-28 t42|one a-30 c-51 f32|other t61|our g28 k72 p35 s-26 t-39|passion k60|people m-28|photo r34 t36|purpose n31|so m26|someone f-27 o29|something k27|soup f-26|sparse t33|that f-39 j51|the i51 j-43 n-58 o38 r37 t25|their t35|them i-49 r29 t63|this f-26 g31 n31 p27 t95|three j27|two c61 r-27|us c27 d26 i-31 j35 q26 r-50|what t-31|you a35 b64 f-44 o85 r71|your m-33 o42|zero n26
withdrawn|q28 t-38
withheld|t32
within|a-26 g52 l28 o-25 t-64|<number> g41 j-26 t104|the f-29 g30 q33 t-51
without|a-34 j58 k-38 m49 n-73 o-47 p48 r37 s-41 t-34|<name> c30 f36|a r38|asking i28 r-26 t-28|it h26|notice r27 t32|our n-38|raising t41|the r36|you b51 j40 m33 t-45
witness|t47
wobbly|o27
woman|c55 h46 i30 p26 t49|in i42
women|f-66 i38 m36 n-30 o32 q-44 r-40 t58|in h60 o27 t43|make i42|who m52
won|a39 c64 n85 q-38 s75|the a25 c25
wonder|k26 l25
wonderful|k-29 n-34 p-42 t-45
wondering|a50 o33
wonky|o29 t-29
wood|f-25 t-27
wooden|f33 t-27
wool|f74 t45
word|c-43 d74 h39 i37 j-32 o34 q43 t-72|and m32|for t26
wording|t-27
words|a70 k39 m-28 n34 o-31 p43 q-38 t-51
wore|f34
work|a-42 b-27 c88 d-86 e-33 g-39 h-40 k-31 l48 m48 o46 q78|<name> q42 t-45|ahead m33 t40|and p36|for l33|here t60|nights f28 o29|on c32 i47 n-37|out r36|should d28|the c30|this p29|with f46 t33
worked|p31 q25 t-69|out q25 t32|through p47 t28
worker|l-30 m39 r36
workers|c31 m35 o113 r29 t138|at o94
workflow|t77
workflows|j26 t34
workforce|g35 i42
working|a-36 f-79 i40 n-40 q35 s26|again q30|and g26|as t26|families m47|from t29|hard j29 t-29|on i98 t38
works|f-28 g48 l26 o-51 q40 r59 t-51|on q62 t-36
workshop|f37 j28 r-40|<name> o26
worktop|r27
world|a-30 f-45 g-28 k89 m61 n41 o-37 q-38 r-28 t-39|'s n51 t43|class g-27 k61 m-43 n28 t-40|leading k31|of k50|where m30
worldwide|t33
worn|f-48 i27 t-42
worried|a36 c26 f27 o40
worries|t-31
worry|f-46 o55 t-26
worrying|t-26
worse|f66 l27 o34 q-32 t-43
worst|a27 f44 q-38 t-25
worth|f-37 h-39 j46 m32 o-39 r35 t-41|<number> j31 t-64|a r50 t38|it k26
would|a-43 c-26 d-37 g-45 k-56 l82 o-43 p26 q-81 r-90|be c-25 d-56 f53 i27 l55 m-26 t-37|change t30|have i-35|help a33 l30|it d28|let t29|like a32 b35 p47 r-39 t-78|love i43 t-28|mean t31|never s33|not c29 f36 i-55 j48 o-32 p80 q-31|pay f25|rather f-49 r-29 t30|see f-33|you t-52
wrap|r32
wrapped|g39 n-27 t42|in t37
wrapping|t71
wreaths|t31
wrist|f49 t-35
write|a-28 f-33 g-25 j-38 k-28 l54 n-25 r68|a o28 t25|down r38|in r-26|it l36|the r27 t50|to f30 l36 o-34 r30|up i44 t-31|us a25|you t32
writer|o29
writes|q48|your l-41
writing|a51 c35 f75 i-52 o-55 q-29|and r25|this f42|to a27
written|c62 f-33 m32 p-41 t40|in a27|to a-32 t-34
wrong|a-77 b-31 c-52 f28 h74 i200 k-28 l26 o-65 q-73 t-69|about m50 r26 t31|and s26 t30|answers d39 t29|at i40|date q-34|for f-34 t-30|in i43 t-26|on i51 t29|shoe i-29|write i-30
wrote|a127 c53 f-43 l31 r-31|<somebody> a43 c-26 f-26|a t28|back t85|in a69 t-45|that a44 f-30|the c32 t26|to a43 i-44
x|f-28 l30 q-28 r54|<number> q-29 r28
x2|h47 q-39
yard|c-37 t-34|gate f-27|this c-31
year|a-50 b-46 d-47 g-32 h42 i-32 l-30 n56 q-101 s-31|'s f-37 k28 n-40 o-39 p26 r-38|<name> k28|<number> a37 h-29 t-95|ago g48 h67 t43|and f53 h-29 i-31 t-31|for i51|i f-47|it q26|new k53 m30|of m27 s28|old a-29 t38|olds f54|on n31|one a-38 r32|running n60 t-33|since t60|so o31|they a57|was i37|we f54
yearly|h31
years|a-48 b34 c52 h25 j-35 k45 l-37 n71 q-75 t27|ago i-45 m26 n-25 t34|and b27 c62 f69 n34 t39|as t32|late c-31 t35|of t41|on c61|since t25|to h31 k43
yellow|f46 r-32 t-46|with r-36
yes|a91 d56 f47 g-26 i27 j-45 m-39 o-41 r92 s-29 t-30|a r32|and d27|even f80 t34|i i27 t26|if f-50|it f47 i28 t50|on t51|that i-30|they p32|to a25 c29 k26 r27|we a31|you r-33 t-28
yesterday|f-41 g-41 i111 m29 p48 r-61 t-54|'s i45|a f-56|i n26|the f40 t40|to t35|we a35 t34
yet|a-36 c-35 i196 o-38 p-29 r-49 t47|<emoji> i80 t79|and f32
yoga|t-37
you|b69 c-65 e-26 f-30 g-63 h-48 i-34 j51 n-61 o45 p41 q-66 t-37|'d c-34 f30 i-62 o-63 q-25 r-37 t-43|<emoji> d-27 k-26 m51 n38 s-42 t92|<link> t44|<mention> c51 p29|<name> p137|<number> t54|<somebody> f-31 i28 q31|a e-36 f-77 i30 o36 q40 r34 s-26|about f-33 l28 m-36 r-33 t-48|actually l32|add l-102|afford j63|agree d68|all l36 t99|already i46 r30 t49|and a-31 f-41 j-27 m44 o-30 r-36 t40|answer k28 l31 m25|answered a-29|are a36 b41 f-35 g26 i29 k49 l-42 o36 p61 q-41|ask a95 r-36|asked b44 o33|at f35 j37 q28|back j31 k40 l-27|be t-45|before j-40 r26 t44|believe d42|better m79 t31|book l-25 r50|booked j-27|building j-28|buy h27|by p26 t35|came o64|can a36 h-38 i-43 k56 l-52 n28 q-74 s-45|cancel t42|care j27|carry r27|choose j40 t38|clean r28 t45|come o-40 t-27|could f-36 h42 j45 l-76 m40 n28|decide r-29|deserve b-26 j-28 k99 m66|dial t43|did a-37 o53 p38 t-68|dm a32 r-39 t41|do b-29 e37 f-39 g42 n36 p-33 s-37 t69|drive q29|eat f37|email t36|ever r29 t32|every b40|feel b50 m38 r-33|filled a43|finally s31|find q26 r-28|first l34|for a28 j-30 m65 r-53 t-47|free d-28|gave a-27|get a-27 f34 j-29 o-36 q40 t64|go d36 o43 r-35 t90|going j56|got i46 l-28 o68 q38 r48 t45|guess d44|guys t-28|had i37 j27|have b-30 f-30 j-28 r35 s69|hear f33 o26|i f40 i29|in b-27 d43 j42 o75|is h30|it f-25 o35|just f33|keep q27|knew l-43 m26|know b-29 d-29 l-43 m64 o-77 s36|last l-31|leave q28 r26|left t67|let t46|like a25 d-40 t-78|live j41 t26|look j58|lose j53|lot l25 o-27|love d31|made t40|make f28 m-26 o35|may a-26 f-36|miss j-25|missed f29 j28 n63 t26|more s29|most d27|move t77|moved j-33|must f26 t28|need c57 d-29 f37 j-37 l-29 q-30 t-42|never j47|no a29 r32|not q26|now q29|off l27 o103 t-33|on a49 b-37 f30 h34 l38 o-31 r-36|one j65|only o-35 q-27|or l28 o-26 t28|order t35|ordered d28|our b26 s27|owe f33 r27 t28|own o-34 r-72 t-29|paid f51|pay r-28|phone q-35|posted e-41|prefer r30|put m28 r-34 t-26|qualify r28 t33|raised c30|rang f40|rather l69|ready j-30 k44 m29 t-29|really j42 r-26 t-31|rely t33|remember d29|ring o-25 r50|run k31 l-41|said a46 f44 i-32|sat f31 o26|saw t41|say f-29 r-63|scroll j28|see f59 j-32 q51 r-38 s30 t-31|send a48|sent a34|set f27|should r-29|sign r-30|snooze j67|spent t61|spoke p35|spot t-40|stand d27 j27|step k-33|still d25 j26|straight f41|tag e30|tell o43 r26|than o26|thank p-97 t70|that m33 t71|the e58 h69 i-79 k-28 n25 q26 r-47 t40|there f-25 m42 t38|think d62 i-54 j-33 s72 t32|this r57 s50 t-41|thought j32|through r25|to a-38 b-58 c-50 g-32 m-59 o-44 p-39 q44 r71 s46 t37|today t-38|told a57 r-28 t-33|tomorrow a46|took r26|tried r31|tune r-51|until t80|up o40|voted b25 f28|wait j47 m-40 o-40|waited i27|waiting d-35 j88 k69|walk d25 j44 k27|walked d30|want a-35 f30 l27 m32 r54 s-49 t-62|we b35 i31|went i48|were a83 c-35 i36 j40 m44 n40 o79 p27 r-67|what s52|where c50|whether r-35|which r41|who c-26 l27|will e-28 f91 k52 r-38 s55|win a30 b27|wish l71 t36|with o27|work l53 o26 q30|would j49 t-39|your f29 s27
young|f-37 t87
youngest|f90
your|b33 c-77 d32 f-46 i-41 j25 k32 n-120 p-52 q-46|<name> a34 d51 j-35 n28 r-28|<number> f-25 h42 i41 l27 m25|account i42 q30 t-29|address t83|alarms t31|appointment o28|average k25 t-30|back b55 t-33|bank r41|basket t78|behalf t-26|bestie j29 t44|bill g28 t-85|birthday n27|board l-25 t80|booking t-26|boss s39 t34|breath r-32|business k-29|call c33|camera r30|card t87|cart t83|child t-39|code r28|coin t28|comfort k51|company j32 l36|competitors j38|crossing l-59|cv h26|dad o40|date q27|dates t45|desk f31|doctor t27|door g28|e e30 j30|email r-25 t77|excuse d-72 j123|experience e-41|eyes t-32|family b-37 j44|favourite d51 t38|feedback b104|feet b30|first j-35 r-31 t75|free e33 q75 t33|frustration b46|future m46|garden k27|gas j33|gift h28|goals k-27 m38|gp r39|hair b30|hand f41|hands f41 t-29|head f34|health b26|heart j36 k26 s51|home t-62|homework r-28|journey m42|knee r30|landlord r75|leadership m52|letter i34|library t65|life d35 h48 j-32|local t-30|loved d40|loyalty m28|mind t39|minutes l-41|money r54|morning h28 o26|mortgage s29|mum f43 l46 o33 r-30 t-38|nails f27|name f50 t46|nan t56|nearest t31|network d67 t-52|new k48 t-40|next e29 j-45 l-57 t45|number q56|old r26|order e-30 r-37 t80|own f-31 j-25 l37 t-32|patience m26|pension g26|people m26 t55|pharmacist r39 t26|phone q-33 t50|pin t28|place i51 r25|plan q29 r-35 t59|pocket k27|postcode a38 r67|prayers o28|productivity k25|questions d-43 p29|reference t33|resume r110 t60|return r28|rules t28|safety b37|say t-28|school t-30|security t37|side r-35 t-36|sign m-26|size j45|spot t32|story e56 t-34|street h28|subscription t36|talk t68|ticket c30 t-28|time m42|truck j33|trust m29|unique k37|voice b40 g26 m58|vote e29|way m27 r-30|weekend l-47|work r26|worst t-30
yours|a-42 e27 f-61 g-33 j39 m-38 n35 o-34 q-50 s-39 t-30|before j50 t43|for e27 k73|has r64 t-26|if e31 t46|in i31|says t43|the n71|to l40|today f25 t-31|was o31
yourself|d-34 f-46 i-27 j119 k49 m102 n-32 o-25 q-30 r32 s-42|and k30|before t31|if j44|in k26|to m-33|what j50 r-40|why j64|you m62 t-27
youth|t-44
yr|t85
yrs|c44
yusuf|f41
zero|f-30 g42 j28 k40 m-34 n85|<name> t38|waste n51
zip|a30 i66 r46 t-30
zips|c31 s28
zoo|t49`;
