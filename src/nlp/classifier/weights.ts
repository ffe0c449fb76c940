// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|a-27 b-55 g-36 k-59 l75 m-62 n-54 p-48 s-44 t-78|ask t35|be l32 q27|been c40 f-34|change t26|do s25 t45|got f-30|have f29 i-29 o-50 p57 t74|honestly t26|just j27 l27|like q-25|need f33 t45|only f43|prefer c32 q30|put t36|rather a-26 f41 i-36 r31|say t33|sooner f-30 q52|take d36|tell a25|think f-26|want l38 o31
's|b-40 d-41 e-55 g-41 h-42 p-38 q42 t-69|<hashtag> m-62|<name> a-28 c-67 f-26 i27 k45 o-46 r72 s72|<number> i27 j76 m-26|<somebody> l29 o41|a b36 c-41 m68 n59 o47 p27 r-46|about f-42 i-34 m66 r29 s-27 t36|agenda t103|all i-33 r53|already j42 o43 t56|always j28 o45|an l43 t-40|and i-35|asked f49|at a27 c-27 i-38 q58 r-40 t36|back i26 q77|been i42 k-36 m-39 n30|being f-42 i32 t41|best k58|big f37|booked i45|brother f35 t31|budget t36|build i27|built m31|cake f37 t69|cheaper t31|claim t28|cold f41|coming i26|crew c41 t37|dad c30 f-34|dead t52|desk t77|done f51 h30 t48|dry q35|due n28|easier a31|email t-32|ever k29|fault f31 o41|fine f-39 o51 r-30|first r-26 t-31|fixed c63 q35|for f35 m40 o38|free o39 t38|from f36|full g26 k27 q72|funeral q36|going c34 o30|gone f-43 j66 m-27 q-40|good n50 r44|got c50 f-45 g35 i-25 o40 t76|group c42|had t-30|happening t42|happy n30 t36|have r26|heard f34|hearing t26|help t47|here m41 s31 t-38|home g36 m44 t-31|how a33 m37 n41 s-44|idea a34 c65|in a43 f-27 j-26 l-30 m-69 o-27 p-31 s45 t-136|issue t42|it i-36 t119|just q26|leading n28|left j26 r-32|letter r53 s27 t58|looking o41|lovely c31|me f32 i43 t-26|missing f40|more m-31 o42 t50|mostly f36|moved a29|mum c-28 f28|name t37|never o27|new n29 s-30|no i37 m29 t-50|not f41 k36 n31 o77 s53|note t28|nothing m25 q79|now a29 c-29 f39 r-28 t39|off q78 r-39 t-42|office r26 t44|official t54|ok m25|on f-36 i107 j-39 q-25 r-55|one i28|only s27|open a47 f-28 q-31|our i48 o30 t-42|out o26|over h40 j28 r-34 t47|paid t60|pep f-47|possible g75 k32 n30 t-36|post f-32 i58|rate j36|ready d64 f27|return t63|right a85 i107 t41|ruling t44|second t30|shut q55|sitting j28 t30|slow i26|so m38 t57|son c28|sorted r-26|special n26|still f69 q-25 t-63|stopping l-32|supply e38 t36|talk a27 p32|talking j31|team q28|that m30 o35|the f-49 i-45 m73 n-26 p-30 q49 s-57|this l40 t28|three t48|time t92|tip t37|to s-37 t-67|too f-27 j35 m43 o-42 t-43|town t35|two a73 f-26 q34 t52|under t47|up r29 t26|us i84 t71|valve f-41|very f-34 i27|vote t32|watching m37|we d33|what a-26 b45 f-58 i-47 t54|when r28|where f-27 i-31|who b43 f-26|why c-26 i-38 r-46 s94|with d54|worse l28|wrong f32|you b27 f38|your d48 f26 j54 m-32 o-29 s-26 t-42|yours d34 e39 t-46
<asked>|b-26 d90 i-55 o34 p-49 r50 s92 t120
<asks-next>|b-48 e-26 h66 j83 l45 m64 n47 o-58 q28 t93
<asks>|c-104 f-60 h52 i-47 l-26 m-26 p-107 q-98 s-50 t-171
<cry>|a-120 b48 c-95 d93 e39 f-51 g-48 i-150 j47 l-66 m-52 o-88 p-77 q-114 r-129 s-95
<cue:acclaimed>|h32 n112
<cue:announce>|a-47 b41 c-49 f-43 h-40 i-36 l-28 m34 o-28 p-55 r-41 s62
<cue:ask>|a-53 d49 f-61 g-57 i-63 j38 l-28 m-31 n-53 o-60 q-44 s46
<cue:assist>|b37 e33 f-47 j-75 k-69 n-53 s47
<cue:benefit>|a-57 b-28 d39 e-43 j-47 m-57 p-50 r36 s-25
<cue:care>|a39 b34 e-68 p-27
<cue:cause>|a-36 c-28 d-35 f-28 h-60 j-29 k-28 n-26 o-62 p49 q-53 s-41
<cue:deadline>|d-27 e-30 f-35 g-38 j165 k-38 m-41 n-43 q36 r-40 s-40
<cue:feeling>|d-41 e50 g-31 i-41 j-30 k-65 l-41 o132 p-28 q-33 s-29
<cue:foremost>|e26 f-38 g31 h-31 i-102 j-49 k85 l41 n177 p-67 q-84 r-45 t-40
<cue:glowing>|a-76 c29 f-51 g-40 i-42 k74 n34 r-40 s60
<cue:herald>|a-60 b51 f-89 i-49 j-33 k26 n74 o-46 p-36 q-49 r-31 s29
<cue:house>|a-25 b-26 c-71 d-53 f-88 g48 i-27 j-41 l-28 n52 o-29 q-37 s-41
<cue:humour>|f49 n26
<cue:invite>|b-35 c-28 i-28 j-31 k-51 l81 m-40 o-28 q-62 r-52 s-45
<cue:modest>|n101
<cue:offer>|a-100 d-70 f-45 g-31 j75 m-39 n-71 q-39
<cue:picked>|e53 g-59 k31 n50
<cue:prize>|a28 d-38 g-36 h-91 i-50 k-26 n117
<cue:regard>|c-33 d28 e-68 h29 j-25 q-46 r-30
<cue:reward>|a-27 b-27 c-31 d-40 e181 g-38 i25 k-66 n-31 q-38 r-46 t-28
<cue:selfElliptic>|a-41 b41 f58 g27 j-49 m-36 n65 o-60 p-39 q-35 r-91 s-68 t63
<cue:sellsCure>|a-28 b56 d-27 j-46 k52 q-36 t-25
<cue:sellsGoods>|a-63 b-45 d-42 f-31 k32 l-49 m-59 o-26 r34
<cue:sellsOrder>|a-35 b-34 c-49 d-82 i-31 j30 n-33 p-26
<cue:sellsPrice>|a-49 h-126 i-54 j-46 k-47 n-37 q-63 r-33 s-42 t-73
<cue:sellsReady>|b35 c-39 d-52 e-30 f-77 h-34 i-48 m-32 p-68 q39 s-33
<cue:service>|a-80 b-28 c-58 d-29 e-49 f-37 h-37 j34 k-89 l-46 m-53 n-34 o-69 q103 r-25
<cue:showing>|b-42 d-55 e-77 h31 l-32 n31 o-28 q-42 t28
<cue:speech>|a124 b-52 c48 e-47 f25 g-70 h-38 i53 k-60 l-34 m-50 n-44 o-39 p46 q-53 r-55 s-40
<cue:stock>|a-55 c-57 d-44 e-30 f-90 h-33 j-72 m216 p-64 q-86 r-110 s-46 t-103
<cue:thanks>|a27 g-34 k-73 m35 o-70 p192 q-35 r-80 t-30
<cue:trade>|f35 g27 j32 k-32 l37 o-25 q33 t41
<cue:unequalled>|f-25 n225 o-25
<cue:worn>|b67 d-26 f-52 i-37 j-64 m222 o-28 q-30 r-32 s-44 t-54
<emoji>|c-27 d90 g-30 h-52 k-33 l-44 n40 o-59 r-59 t25|<link> c61 s34|<name> b42 c-45 e64 h28 k37 m101 s39 t-61|<number> d-30 h41 i28 j43 t58|a t-31|and e25 s41|by c33 t110|for d69 t-33|giveaway t-27|i d26 t-49|if d55|in s30 t47|last t-27|link t40|our b44 t36|pizza b27 d-28|the c28 f28 s28|to d47 g30 k28|we t84|who d28|you f30
<first>|a-29 c-39 d-26 f-49 h32 i-80 j-64 l-27 m33 o-33 p-46 q54 r-86 s39 t66
<hashtag>|a-25 c66 e49 f-54 h44 i38 l59 m-49 s-49 t120|<emoji> c32 p64|<name> c-26 h41 k28|and t-25|for e44|in p58|to m43 t-38|we b45|with d30 t28
<last>|a-72 b-46 d97 e82 f108 g38 h-75 i-92 j69 k-32 q-58 r-34 s51 t113
<length0>|a-148 b-112 c-197 d-165 e-173 f-130 g-244 h-209 i-156 j-156 k-137 l-257 m-79 n-144 o-181 p-170 q-126 r-179 s-132 t-40
<length1>|a-148 b-150 c-162 d-150 e-153 f-123 g-199 h-153 i-129 j-140 k-132 l-158 m-96 n-168 o-142 p-180 q-116 r-142 s-135 t-44
<length2>|a-94 b-130 c-120 d-121 e-82 f-90 g-111 h-109 i-111 j-110 k-88 l-118 m-107 n-132 o-112 p-119 q-85 r-89 s-126 t-53
<length3>|a-68 b-93 c-70 d-81 e-70 f-60 h-87 i-88 j-108 k-53 l-49 m-96 n-108 o-96 p-80 q-65 r-36 s-127 t-61
<length4>|a-69 b-56 c-43 d-77 e-43 h-36 i-80 j-60 l-28 m-42 n-50 o-56 p-65 q-76 s-62 t-64
<length5>|a-55 d-50 g65 i-38 o-32 r32 s-63 t-69
<length6>|g67 i-31 k42 m-63 n52 t-62
<link>|a-50 b-27 d-58 e-32 f-105 h25 i-34 j-94 k-91 l28 m-78 n-30 o-62 p-53 q-41 s37|<hashtag> n49 t33|<name> t30|and t-35|by f26 t-62|or t-37|via s35
<loud>|a-64 b61 d42 e85 f-74 g59 h36 i-59 j68 k-61 l-88 m-61 n35 o-90 p-32 s84 t54
<lower>|b-34 f148 g-41 h-71 i55 j-26 k-87 l92 m-27 n-32 o-51 p72 q55 t-50
<mention>|c105 d-33 f-65 h-29 i-44 j-47 k-37 m-83 p77 q-82 s26 t43|<emoji> t29|<hashtag> c48|<link> c-36 s39|<name> b68 c-52 g36 h-27 i49 l27 n-33 p-94 r119 s-27 t61|and a-43 s66 t66|asks a27 f72 t42|for a-32 c27 f26 n40 p103 r45 t30|has h51 t32|in t37|is n33 t35|lol f34|no a28 t-30|on c52 m35 t38|sorry i-28 o35 t-49|thanks p39|that b26 t-37|the r50 t-41|this n38|to g37|we t-41|who c29 p26 t-48|yes t-42|you p50|your p27 t-81
<money>|c-70 d-50 f-57 g134 h215 l-54 n-28 o-68 q-48 t46
<name>|b-36 c74 d-30 e-83 j-52 m-84 o-41 p41 q55 r-41 s-39|'s c65 f63 g28 m42 o62 q-113 s26|<emoji> c-39 d-31 g29 n-43 p-26 t52|<hashtag> t-63|<link> c40 f-29 h65 q-29 s34|<mention> c-54 p42|<number> h-48 i-84 k53 o-39 p-33 q-41 s78|<somebody> i-29|a a-41 f-29 g37 i-27 p25 q45 s-47 t69|about q-30|account p28|after c-36|afternoons r31|again c26 t-55|aged t-39|and a47 g-27 h-32 o46 r49 t-27|announces g31 t-29|answers d40|any q27|anything q-33 t-46|are c65 j34 k-31 m-50 t-38|area q43 t39|around q28 t-33|as f-31 m37 n-39 q39|ask t42|at a28 g-42 l25 p114 r-55 s87|attended t-27|award n41|b t-55|because a34 i49 m30|before f32 j59 n26 q-35|between q-32 t39|block t29|boot r62|both g36|branch q46|breakfast g30|breaks t37|bring i27 r-29|brings k53 r26|brought f58|build i28|bundle t-27|but i34 r33|by c-40 h-29 q-29 t27|c r30 t-43|cake f42 p32|calls d-59|came q-32|can q32 r39|car r-28|case i49|checks t56|class f29|clinic a33 q-29|close j46|closed r75|coffee m32|cohort f-26|colleagues b25|come o28 r-34 t55|comes q29|commented t-42|continues n26|counter a51|counties q87 t73|course i45 t-32|crew p48|crossing t-28|cut c50|d t-38|day j25|de t64|delivers g-32 k36|delivery j28 t-43|depot t-27|desk r27|did a31 c113 l-25 s26|dies t57|difference k48 n46 t-87|dinner t38|do r-63|does a-34 c97 t73|down q50|draft i30|drops q41|drove c43|due t43|each c28|eleven c75|estate t-28|et t33|evening m26|every b30 k49|explains t44|families o65 t34|family b61 c34|fire t58|first c-36 t-27|fish a60|food k30|for i36 n66 p70 q34 t26|found c44|free c53 t-40|from f56 n-47 q-43 r-49 t-52|garage q-26 r39 t36|gets c52|goes c36 t-26|going a26 t29|got h28 o40|grab l26|graduated c28 f51 t43|green q27|group f30 i55 t-45|gym t96|h t31|had a-28 c-36 f28 i-29|half t-27|hall r63 t-44|has c44 h-38 n33 o-29 r25|have a-30|here t-30|hours t67|hybrid g32|i a43 f30 n-37 p-57 q-29|if a-32 c-47 d55 i48 o37 q-54 r42 t28|in a69 c44 f61 g54 k33 o63 q-73 r51|instead a25 q49|is c-29 f61 j67 k85 l39 n59|issue m43|it a53 d34 i-42 m-27 o48 q48|joined c32|js t47|just a31 j31 t74|kids r46|knows c25|l c-29|last t40|leave t60|leaves h30 k29|left c26|let c36 n30|letters t-37|library t47|like d53 n34|line c67 i27|live t34|look d28 r37|looks r29|lost j30|lunch f28|made f60 t31|makes t46|making n26|may q35 t-32|meeting a26 q-30 t-47|morning t-45|mornings q-31 t-28|move t26|must j29 o27|my i27|network g28 t44|next c28|night c-27 q27|nine c25 t-31|no q36 t-62|nobody o25 t-27|noon q-53 t-50|not f-40 i47 q40 t-29|now l27 q32 t-40|of c48 i-54 k-55 m56 n39 p-27 q-49|off t-34|office c-25 f27|on d65 g36 h30 j-36 k-38 p94 q-41 r45 s56 t39|one i27 s36 t-57|only f-28 q42|op b32 r33|open t34|opens f27 t-41|or f-35 t-44|organised c-35|our c-39 k75 n-28 q60|out t38|over c86 f-31 j31|p c-29 o25|pages r31|paid t-26|paper r39|parade t41|passed c39|pay r-29|pays q33|people j-28 m140 t90|per t26|pets r70 t41|plan j30 r29 t-30|plans t50|plant t89|please t-50|pm q47|prices t55|programme j36|project t25|quarry t38|ran i31|range t-31|ranks n38 t54|reach r31|read o26|reads q29|recalls t30|record r42|region t30|relay t69|remains g58|retires c40 t-36|ring q25|roundabout t-38|route i32|s c-30|sack t34|safety m52 t33|said b30 g30 m27 n97 t-49|same f28|sat t40|say h28 t36|says i-27 t-37|school q-26 t26|schools q36|sent f39|shop q32|show h30|shut q84 t-27|side q-46 t-30|sign t76|signs q28|since f-28 n30 p26 t-33|site r26 t-25|so k26|sold h31|sorry a-28 i27|spend h27 t27|starts t-33|station t-29|steps o40 q32 t51|still f28|stop t-26|store r44|story b28 t43|student t30|study g37|t p28 t-28|takes c25 q38 r52 t-29|tap d51|team c57 f40 m83|tell a41|thank p37|thanks t47|that c-29 f30 i76 o35 r-51 t-57|the a39 b62 c-27 f58 h67 i47 k60 r64 s-29 t-58|there a65 k27 r-28 t40|they i28|third t-26|this a38 d46 e31 f-48 g-36 q-69 r-35|through q-81 t53|till c-28 q67 r34 t-34|time i31|to c-80 d67 k-54 r38|today c-41 t-68|tonight n48 q-33 r-33 t74|took h96 t58|trains q36 t32|trip o25 t-30|turning c-52|two a26 f-34 q-26 t-29|under n26|understand b41|unfortunately t28|until f-51 t-61|up m52|update t50|upstairs t-26|us e47 t30|used o48 s36 t32|v r52|valley q28|version a30|via i26 s48 t48|w t-37|walk h26|want j36|wanted t51|wants l30|was c-55 i40 n66 o82 q-38|way t-36|we d-27 f47 g50 k50 m59 o-55 s-30 t-84|wedding t-32|week q31|weekend l29 r26|went i32|what l35|when n29|which f50 l25 t66|while q29|who c99 f57 j-35 k-34 n-68 q-52 r-26 t-41|whose c47|why j26|will p-26|with a-57 f66 k33 o-35 r-67 t43|without j50 k29|word d26|would a37 c-27 f32 i40 l47|wrote f29|x r54 t51|year r43|yes f-29 r28 t-55|yesterday t-25|you a36 i51 n44 p44 q26 r-52 s-32|your q54 r-34
<number>|b-100 h43 j-27 k-82 l-33 m-81 o-57 q35|<emoji> f33 s36|<link> q31|<name> a-37 c-126 f-25 h-56 j-37 m32 o-33 p-36 r42 t-26|<somebody> c60 g26 t-52|a c-52 i-33 k44 o52 q85 t-32|about q-30|acres t31|across t43|adults h53|after q28 t-40|against a81 t-31|all q26 t-36|allocation t29|am a50 r32 t52|an f29 o-28 r-53 t-81|and a27 g-41 h-28 k-27 m52 o77 q27 s-29 t-43|any t-33|are i-26 r87 t-60|around t26|as t-58|at a30 f-44 o-38 q-54 r69|away t26|b g89|back r40|base q-30 r-28 t28|be t28|because a62 f41 q45 r-29|becomes j26|bed t-29|beds t33|before j35 n26 r-35|beta t55|billion m33 n25 t97|bills t34|birthday t56|bit t49|bought f27|boxes r27|bring f-28 q81|bug p39 t50|built t-26|bus o45 q-54|but q30|by f30 h-35|c g28 q-32 r38|can h34 r-26 t-44|cans h-29|cars q-27|cases t64|cents h33|century k43|cet q27|chairs o33 t28|changed t38|characters t36|children h39 t-31|closed q27|cm q-35 r58 t30|come d32|complaints a48|constituents t55|contributors t35|cosponsors t26|countries k26 n53|customers q-53 t59|day r-27|days i26 j26 k-28 r38 t121|deaf f40|degrees f28 t-29|do r51|dogs f34|down q-28|each j27 r-27 t-34|emails t73|employees c36|ends q38 t-51|engineers n26|entries a26 t29|et g27|eur t45|even i47|families c39 h47 i38|faster h34 t37|fee r25|feel h-31|fewer g65 t28|finance t-41|first i26 o25 t-49|fixes a26 t-35|floor t-44|followers e49 p-36|for a72 g43 i-45 j39 n75 p-27 s60|forward h38|four f32 t27|free t-43|friends e42|from a-25 q28 r76|ft q30|full t-33|g p27|gallons r34 t36|get t95|goes f25 t-53|gone j36|guests m25|gw n29|h t-61|had a28|happy h61|has a31 f-50 i33 q-34 t-66|have c29 j28|held p27|high r38|home f38 l29|homes f-28 q69 t44|hour t82|hours a-27 f-34 g40 i-27 j40 k44 m44 o34 q-47 t25|households h50 n29|hr f26 t31|hrs a-26 j69|i q47 t47|if f25 q38 t53|in a47 g-52 h114 p47|inches t44|instead q29 t-32|into g30|is h-49 i41 o39 q48|it f-31 i39 q-30 r36 t-62|items f50 t-35|jars f31|jobs h53|k r55|kg a39 r39 t-26|kids a61 h40 i-27|kilos f35 p-25 t-36|km a-26 h40 k27 r-27|kw r29|kwh r28 t-33|last i28 r28 t-43|lbs h31|left h-42 j70 q48|less t45|lessons m26|likes e102|line t33|litres h63 t-29|loans g28|m r31|made s37|mates d28|may t-32|meals n37 t40|members j43|metres q-39 t-32|mg t-35|miles p42 r37|million f-26 h57 n26 r-28 t37|min q47 r55 t32|mins j29 q75 t-42|minute a31 s36|minutes c-30 f-34 j26 o47 p58 r-26 t46|mistakes s32|mm q-32|month t-36|months h58 q-42 t58|more f-33 h54 q34 t-34|mph q33 t-25|mrr t67|names r25|new t127|nights t59|no r45 t26|noon q-27|not f-28 q77 t-77|nothing t-27|now a-25 j29 r26 t31|o'clock f27|odd a26|of g-50 h119 i73 j-68 k-29 q-33 s58|off h-45 j26 q-40|on a45 c-32 g-48 p29 q48 r-26 t-97|one f50 q26 t-33|only r35 t79|or a28 d48 h-26 o29 r27|osm t51|other o31|others q-28|out h143 p34 q-43 s30|over r40|page t49|pages c29 f46 q-40 t88|paid t-30|pairs j27 t-30|panels t-26|parents i27|partners t35|patients h31|people a-59 c45 h30 j71 r-41 t69|per r37|percent h26|person h30|phone f55|places r-26|plant e28|please i26 q41 t-27|plus t-31|pm i-31|points q34 t57|pro t-37|public t-38|pupils f54|questions a29|quid t42|reasons k28 s34 t-35|remain q35|replies a64|reviews t33|riders h38|room c25 q41 t62|rooms j42|runners c31|s q-43|said h25|samples m27 t42|say j-25 t73|schools t52|seasons c29|seats f45|seconds h38 i-25 r51 t30|sharp j56|shifts t43|short t37|signatures a81 t74|signs t-30|since i-36 q-51|so a-32 c29 f29 i48 q32 r-55 t-55|spaces o31 t-26|spots j84|star a28|stars h-27 t40|started t36|starts k28 q28|step g32 k26|still t-72|stone h26 m32|stops a35 r-33|strong t46|subscribers i31 t31|tables j-51|talks t42|tb t53|the h-36 m37 o26 q-36|there f40 r46|things r-53|this a-28 g27 i40 r-34 t-67|through j39|tickets c50|til q-35|till q-80 t-46|time t106|times r-28|to c-40 g-38 h-73 o51 q36 s-32 t-49|today a-28 c55 f34 o48 q35 r-38 t-55|tomorrow i-29 q47 t-38|tonight f33 i-27 q62 s35 t73|tonnes t-55|trees n27 t28|trillion t47|tutorials t32|two r32|umbrellas f38|under t-46|until q-45 r-43|up t-60|utc q77|very f35 t25|veterans t67|views n26|volunteers n30 t28|votes h52 r33 t55|voting n31|vs g76 t41|w t26|waiting i30|was c29 f39 q98|ways t-26|we f54 g29 i43 o40 r-34 t27|week j27 t25|weeks f-41 i-33 o47 r-26|went c28 f29|were i57 t-48|when r48 t37|where r28|whether q25|who a26 c71 p124|will a33 s86|with j45|without r44|workers c52 t34|x t44|year h57 n49 t96|years c28 f-43 i-39 j-39 k79 m105 n42 p-34 q-57 t88|you q29 r30 t40|your q32|yr f26 t69
<post:emoji>|a-207 b47 c-62 d143 e49 f-103 i-183 j84 k55 l-149 m76 n67 o-157 p-25 q-160 r-184 s112 t-129
<post:hashtag>|a-125 b48 d55 f-48 h28 i-101 j-29 k-49 m92 o-37 q-90 s-31 t193
<post:link>|b-33 d-85 e-61 f-26 g33 h-78 k-39 m-49 o-49 p-86 q-36 t99
<post:mention>|a140 d-113 e-45 g-36 i58 j-86 k-130 p38 q-92 r63 s-35 t246
<post:number>|b-68 d-76 e-50 f-27 g-70 i29 k-76 m-94 n-42 r-44 s-96 t-25
<question>|b-103 c-102 d179 e-44 f-165 g-79 h-40 i-118 j49 k-77 l372 m-91 n-46 o-70 p-109 q-181 r-118 s-93 t-39
<somebody>|b-82 c65 d-25 e-53 f40 g-25 h-81 i-58 j-63 k-80 l-32 m-67 n-43 p65 q-70 r-61 s-30|'d i-48 l65 o-29 p-46 t29|'s a78 c35 i33 k47 m-27 r-28|<name> j29 t52|<number> p30|a a29 c27 f-42|and a43 d28 f-28 o39 p36|answered p26|asked c-31 f40 t-29|at f35|back c28 f-38 m28 r27|brings t35|came c-58 f38 i-33|can f54 m28|could f26|dad c27|daughters f29 t45|day c27|did c-40 t-68|does o44|ever l25 t29|family c-31 t43|for p30|found a28|gave f40 j30|gets k29 r30|got t75|had c-43 o27 p-27|has c-41 f-28 j-49 o-31|here p32|hip c-33 f47|home t37|husband c-33 o30|in c-45 q30|is c-41 i46|joined f25|kept t-30|knew f-26 t78|knows j29|last f29 t-26|learned f-32|letter f-33|life t37|likes i34|lost f-25|loves f35|made f36 t-27|met n29|mother c-47|mum c26|name c26 f29 i31 t27|nan c26|needs t29|neighbour f-29|one t42|only a31|out f52|own c-27 i-25 t74|owner o44|people o54 t47|permission t-27|ran c27 o29 t41|reads f30|reckons f45 t32|runs t38|said i-41 p-31|says c-50 f75 p40 t-75|service t39|shift c26 t33|should i-26 o49|since o-30|sister o42 t-35|sleeps f29|so c26 t35|takes t-26|taught c106 f-47|the c31 t32|thesis t45|thinks f-26|thought p28|to o39|told a-26 f-43|took c33 o26|up f86|voted t68|wanted f-47|wants f-31 r26|was c-37 i32|we a47 p41 t34|went f-47|where c37|whole r29|wife c32 f-31|will c-32 f26 l31 p-26 q-62 t-27|with a26|work c83 n-34 t81|would a-40 f-36 t83|wrote c48 f-30 t72
<start>|a-277 b-344 c-267 d-408 e-381 f-154 g-246 h-363 i-266 j-269 k-183 l-373 m-208 n-286 o-290 p-350 q-207 r-132 s-335 t-98|<emoji> h61 j-27 k28 n-47 p-36 q-38 r-30 t26|<hashtag> c69 h60 t35|<mention> a45 b62 c-47 j-28 n-39 o45 r37 s-38|<number> b-31 h50 i-39 j39 l-77 m29 p44 q-29|<somebody> a-33 d-36 f52 h-32 m-32 n-36 q-87 r-59|a a57 c-40 d-42 e35 f-59 h36 m-45 o-26 p-30 q-57 r26 s34|about q-54 t-31|accept t54|access n49|according n32|ada e26 s-26|add q25 t109|adopt m63|after g25 j46 n35 q33 s36 t28|against t90|agenda t-39|agm t-36|air t71|all a48 f-48 m-34 o-41 p42 s33|allen t60|also t50|always m32|an m-27|and c-27 g-28 k-55 n59 o33 p34 q-33 r-76 s37 t-38|annual t-39|another n67|answer e28|any l35 q40 t-42|anybody l29|anyone f-31 l84 o26 p-32 t-40|anything f-30 l43|anyway f-55|apologies i38|applications j40|apply j27 r-37 t-74|are k33 l-51|as b73 f-54 i31 n46 p-26 t60|ask a-57 f-59 r38 t-29|asked a44 t44|asking f100 t49|at b60 d27 j43 k37 m40 q-74 t-62|ate t32|attended t45|back q127 t-57|ballot t-41|bank t-41|batch i27|be m42|beautiful n28|because a61 b65 f-49 j-47 m77 t78|become b27 m62 t-25|beds r41|been t58|behind m30 n34 r26|being o43 t-29|best f105 n46 t51|better f53|big a-27 k-33 m-59 s54 t47|bike q34 t-49|bin q-30 r28|biscuit f70|bit j28 n31|black a28 t52|blood i28|blue q29|boiler q29|book f-47 g28 k-57 r-38 t-32|bookmark t43|boots f-27|born f51 k25|bought f38|bridge g29|bring a-37 f-39 j-55 k-30 m-43 t38|bringing f53|broadband q42|broke t78|building m40 t-25|built k29|burst r31|bus q44|business t31|but c36 f-75 j74 k-50 l-27 m36 n42 p50 s25|buy c29 m28|by a71 c-26 d26 f48 h30 i-26 j61 k-38 r-35 s25 t89|c t31|cabin r36|cake t-47|call o42 q-25 r77 t-44|called t55|calls r103|can a-37 d71 j31 l32 o62 r-46|cancellations g27|car q64|card q33 t-30|cards t37|carers r35 t-27|cash m28 r29|cause i30 t35|celebrating m42 t-28|chair g25 s31 t-34|change m35 r25|chart t41|chat r27|cheapest t50|check f-26 r41|cheers p73|chef a42 k30|children t-53|chip t39|choose m28|christmas f27 q46|churn t31|cities t43|clean k26 m45|client a35|cllr n29 t-27|closed q48|closes q34 t-29|closing q-27 r-27 t-74|cloud t43|code j33 t35|coffee f71 j-40 t53|cold t-37|collect r-27|colours t37|come c-31 f49 o46 r-62 t27|comment d85 e56 h43 t-59|comments t-34|committee a28 t-25|community b65 q-42|confirmed q31 t56|congrats p96|congratulations c43 p130 q-25|consultation l32|contact q-30 t-32|corrected i36 t43|correction i125 t-34|corrections t-26|corvane t44|corven t62|cost t27|could f55 l84|council q47 t-48|councillor c-26 n29|cover r30|crafted k38|credit c67 n25|crew t-34|crews r26 t30|crime n40|customer g27|dad f28 t63|data q-26 t-30|dave j66|day t-41|deadline q-34|dear q51|deeply t41|delighted t31|delivered t49|delivery i51|describe d59|designed k30|desk t53|details q28|dev f28|did l-89 t29|disappointed t34|discount t64|discover k31 n33 s48 t-50|dividend r41|dm g39 s32 t-96|do a-30 d41 f-65 i-42 j108 l-36 m-32 o-46 q-61 s37 t34|does l37 r26|dog t-26|dogs t-32|donations f39 t-29|door i29|doors j46|double d54|download e39 t-47|dr o36 q34|driver p45 t-39|drop d82 e53 f-40 j-28|dry t-31|due g55 t-43|each b27 o43 t56|elevate t-30|elevated k38 t27|eleven c-28 f40 n44|email r42 t-48|emergency t28|energy t64|enjoyed t26|enough m43 t34|enquire j37|enrolment j30|enter t29|equal t26|estates a29|evac t40|evacuation t85|even r39|every a-26 c-26 e48 f-33 h91 j35 m68 n-27 o-40 r-45 s-29|everyone a-39 j62 m41 n41 t-66|everything f36 q-69 t41|excited c-33 k-27 t27|exciting s30|exclusive t26|expect q-41 r-29 t32|experience k37 t-54|fact c46|fair a41 t-42|family t-39|fantastic t59|farewell c26|feeling b27|fees t43|ferry q40|few m27 n46|field i26 q26|fifty n28|fig f31|fill j49|film r26|final j35|financial t-32|find r-36 t42|finish t32|fire q42 t-34|first c-27 d59 j107 k-25 r-28 t52|five e26 f-36 j-28 s32|fix t62|fixed a95 f-78 i45|fixes t-25|flight r28 t-30|flood q36|flu t-34|folks t30|follow e65 k-25 m-27|following g30|food b29 t-26|for a29 c-56 e59 j-49 n32 p-41 r76 t-52|form q28 r57 t56|forty j26 t59|forty-one t-28|forward t31|found f53 t-59|founder t29|four a34 n37 r-29 t-34|fourth f28|free c-39 q-28 r68|fresh c31|from a89 b53 g45 k61 m41 q44 r-72 t-75|frozen f-25|full i-26 j-25 r-37 t-63|fund t48|funeral o36 q-48 t-34|fyi t34|game k30 m31 t27|garden f40 t-36|gas h86|gate t41|genuine t42|get r28|gift t50|give h27 j58 t-65|go f25 j28|going f70|gold c29|good j-33 n-29 p55 q26 t26|got f82 t62|grab j37 m31 t-28|grateful f59 t33|great c74 f-42 m27 t50|guess s83 t57|guests t28|had c63 t86|half f71 h100 q-29 t-45|hall q72|hand k75 o37 t47|handmade t40|hands d30|happy l25 t40|hard f48 r27 t75|harrow m25|harvest t-38|has l46|have j-26 l53 r48 t37|head t-27|heading t50|heads k29|hearing h31 t26|heartbroken t38|hello a40 f40 p-36 t-78|here a49 c40 o-44 q-31 s124|heroes m30 t61|heron c40 f-34|hey a36 t-30|hi a36 p32 r28 t-75|high t-28|hint m48|hiring t-78|history j29|home t40|honest i47 l51|honestly f41 t-26|honored c30 n61 t43|hope m-26 o26|hops h-28|host t31|hot q28 r32|hotel j29|how i-26 r66 s50|however t48|hug t53|huge c73|humbled n41|hungry n29|hurry j47|i c-80 d-29 h-65 i61 j-28 k-54 m-58 n75 o-33 p45 q-49 r-58 t74|ice r36|if a-139 b-31 d-91 f-48 i-32 k-42 l65 o28 r32 t34|import t37|in h30 k-33 m48 o-52 q-34|including f72|indulge k46|ines c32 t-34|inflation h75 q-28 r27 t45|inside n27|instead f38|interest s26|interesting c32|interviews t-41|introducing k69 t-59|is a57 j46 m-55 t-26|it a-28 b40 h-75 i106 j-101 k55 l-54 m88 n-37 p-41 q-61 r-48 s30 t25|items t35|its q27|january t38|jean p75 t34|jo t-44|job q-39|join b40 h120 j27 k48|judge m38|juneteenth t54|junior q-33|jury t28|just c-25 e47 j51 k33 m-61 q-37 r27 s51 t34|keep f-53 t57|kelvanta t57|kettle f53|key g33 q29|keys f-27|kids f32 q28 t-42|kitchen q62 t-36|know r27 t26|known i39 t-38|label i76|labour t95|ladies q-31 r29 t-32|largest t33|larkfield j26|last f30 h26 j69 o-25 p-34 q54 r-32 t33|late t58|le r61|lead m29 t43|leaders n25|learn t-28|leave e44 r50 t48|left e31|let a-27 d34 f-36 m29 s-28|letter a79 t36|library q28|life m68 t41|lift q76 r27 t-25|lights o26 r52 t-26|like d61 e48|limit j27|limited j112|line r28|linen k64 t66|link s51 t-37|list t51|listen t73|little o57 t49|live c58 m26 q31|longer i30|look c30 f-25 t53|looking g-29 k26|lost m35 q-42 t-26|lots a31 f26 m28 t35|loved c36 k93 t35|lovely c-26 p55 t32|low t27|machine t33|made k29 t64|mail o29 t33|main t-30|make f29 j45 k38|man f-60|many a-27 c28|marcus t62|market r29|may t80|measure t37|medicare r52 t65|meet c67 k46|members a26 q-35 t-44|merry t58|message e-34|met t38|might t60|milk t29|mind o31 t-35|mine f109|minimum t39|minutes t-34|missed t40|missing q-28 t-48|mobile t37|mon t-33|monday m31|mondays t-32|money t-40|month t28|more b61 m28 t47|mornings l33|most a27 h90 i-37 j39 n31 o-30 s109 t71|mostly f29 o25 r43 t31|mr a29 f40 q-28|mrs c38 p44 q-29 t-27|ms c45|mum a45|music a29|must d-27 e68 f83 m-32 t-62|my a-76 m-83 q-38 r-54 t46|names t-29|national t32|nearest r64 t-36|nearly o30|need n28|neighbours f41|neither j42|nestled k57|never m64 o57 t-49|new a74 c28 f33 h-31 i71 j-33 l-26 n-38 r-31 t-56|next f-57 i106 j-26 q62|nice c53 p38 t45|night r26 t-38|nine h41 r28 t35|no c-26 d-37 g-31 j29 k-63 m-41 o38 p-35 q100 t-40|nobody c-34 i-29 m-25 n54 o84 q-34 r-39 s68|nominations f43|not c28 f92 i26 m30 n56 q-39 s-35 t32|notes t-49|nothing f-45 p44 q27|notice t-45|now a-31 h68 i-42 n28 t98|number s104|numbers i30|nurses n77 t29|oak t38|of r27|off q37 t-30|offer j35|office q59 t-35|oil r31|ok f42|okoro c-35|on a-28 c-32 d-26 f54 i80 p-31 q-114 r53 t70|one a31 h66 k48 m-40 r-33|only c-26 e27 f33 h112 j92 q-35 t30|onwards t-32|open f34 q-30 r-39 t-61|opening r41|operations q40 t57|opinion t34|or l25 r-37 t68|order j41 q-39|orders q42|other q38 t-32|others a26|our c38 d-35 k29 l-26 m-26 n33 o44 p-48 r-72 s-46 t38|ours c-31 f88 t-36|out c-26 m29 n27 q26 r35 t83|over a-32 f-26 g41 h31 k41 m42 n-33 t-36|pack t34|page t78|paid t39|parents j30 q-26|park q34|parking f-28 t-54|part e28 q77 r-26 t49|pass m29|past t35|patch t-55|patients o46|pay r26|people a41 f-37 n26 r-33|phone f30 q44 r29|phones q41|photo c75 p-25 q-36 r-37 t-104|photos r-32|pic f26|pick q30 t25|picket q-38|picture c62 j66 t-29|pizza r35|plain t-36|planned q52 t-33|please a-43 g33 i-39 k-26 m-34 o-28 s-30|plenty t30|plus t34|poll l184 r-30 t-27|polls q59 t94|pool q28|porridge f-47|post r30|potholes f31 t29|pov j26 o28|power q82 t-31|praying t26|pre e28 t-31|president t29|press r61 t-40|pretty t55|price q36|prices j68 k32|print r32 t59|privacy t79|priya c33|probably f25 t41|proof m32 t28|proposals t50|proud f84 n64|public q51 t-57|put r105 t-29|q a139 t-45|q3 l31|quarter f26 g28|question a36 l40|questions f-28 t-47|quiet o79 q30|radical j36|rain t-56|rare t36|rate t30|rated h-29|rates j37|raw t-41|read c-31 s51|reader a35 t-30|reading o27|real t56|recall t-26|reception q29|recording i29|refunds i32 q31 r-35|reg f37|register j41|registration t32|regulators j26 t61|remember a55 m39 t27|reminder t58|removed t28|rent f33 q-28 r58 t-26|rental t51|reply a76 o36|repost d57 e27|research h52 t-30|reserve q29|residents c29 n41|rest f33 t91|result t48|results f40 q-35 t-42|returns q49 r-27|retweet d32|revenue t39|review t73|right t-29|ring f-27 o63 t-57|road q36 t-39|roi h29 t-26|rosalind c60 t-36|route t-35|routine q35|row t-36|rt d65|run r42|safe f25 t-42|safety b39|said f60 k28|salary f28|sale j27 t42|sales h31|same j-27 r-29 t-37|sandbags r40 t66|sat t50|saturday p27 q36 r-38|save d48 t-29|say d39 k68 m28 r49 t-60|saying i28|says n30|scheduled q28 t-71|school q31 t-72|science j25 m39|scope t28|screen q48|search t28|seats j56|second t-33|secure j27|security m27|see r50 t30|seen r26|selected t42|self m31|seller t55|sen h46 t65|send i-38 r-49 t36|serious j31|served k29|service q27|set f-36 j61 m-26|seven t53|several a53|shame j51 t29|share e30 j26 l48 m-34|shared r49|shelters t31|shipping q33|ships t25|shop q45 t41|short a59 r40 t34|should a27 l36 r27 t-52|shout p43|shoutout t39|show d26 e41|sign e34 l29 r-56 s52 t57|signed a69|silence j53 o27|silver k27|simply e41|since a41 n27|single o31|sister a33|sit o40 r65|six t27|size r31|sizes t34|skip t-36|sleep t-26|slow m51 t44|small a44 i59 t110|smart j29|smash d44|snow t-29|so a151 c53 d-59 k-29 q-27|social t69|sold i27 t30|sole f30|solidarity o30|some m29 n52 o59|somebody a68 q-31 r-41 t-66|someone a79 f26 m34 t61|something k35 m-25 s67 t-33|sometimes m34 t-28|sorry a-30 c-26 f77 i134 m-32 o55 p-25 r-29 t55|sound f38|soup k25 m-31|space t52|spaces j57 t-31|spanish f27|speak t-26|speaker t-25|special c-48 p67|spent f86|spoiler s57 t69|spoke t51|spots j37|spotted k28|spring t-48|staff f79 t68|stand f-40|standing n47|start m37|starting i29 t34|statement s71|status q44 t-82|stay s32 t32|step d28 k45 m-36 r44|still i49 j89 l-37 t71|stop j47|stopped t39|stories m62|storm j25 q-62|strike t-26|studies h55|submit t41|subscribe e30 t27|summer m41 t-46|sun t34|sunday f-39 q56 t-43|sunderly n66 t29|support t44|survey j30 t-31|sustainability g30 m30|sweet d46 r26|swipe s75 t-36|switch j40 t-31|t t-37|ta c32 p85 t-34|table t-30|tables j37|tag d194 e44 j-41 m-44|take r97 t47|takes t46|talks t30|tap j40 s36 t-54|taste k41|tax t37|taxpayers m56 t65|team n26 q-25 t-62|teams g42|teamwork m33|tell f-70 i-26 o-41 r31 t-43|ten f-31 n62 r-25 t35|terms t-39|test t-29|text t-47|thank a-70 d-26 f-38 p34 q-36 t87|thanks c-80 f-27 q-27 t-49|that b54 f44 i104 k-32 m-37 o53 q-64 s33 t77|the a-54 c-29 d-44 h45 i75 k36 l-56 m-43 p-40 r-41 s54|their b76 f43 r40 t42|then a-34 f-51 j50 q-33 s30|there a-64 c-35 e-27 j-39 k-38 l-38 m-45 n38 o-30 p-41 s32|these m32 t34|they f44 h-46 i99 j-47 k-25 m36 n-44 p26 q26 t31|think j35 t-41|third g52 t48|this f-28 i-48 k64 o-37 p95 q-95 r-48 t53|those n26|thousands g30 h33|three a31 i34 o33 q-39 r-39 s-27 t-38|thrilled t44|thursday q45 t-48|thx p49 t26|tick j94|tickets t-31|time r26|tip r82 t36|to a85 c-55 e64 i56 k-33 n-46 o58 p68 q-47 r33 t27|toast a29|today h-29 i-42 j-51 n118 q-35 t58|together m-46 t-46|told i31|tomasz c29|tomorrow i30|tonight t28|too t29|took c38 f29 t82|total o27|town t50|training q27|treat m48 t-56|trusted h64 k52|trustees t-33|try r58 t-45|tues t27|tuesday q46|tuesdays t-28|tune t35|turn t26|turned f25 t53|turns f55 t26|twelve f28|two i37 m-30|type d38 t-34|under q-35 r-46|unemployment h63|unlike b47 n26|unlock k90 m64|unpopular t-30|until i27 q43 r44|updates t31|upgrade j25 k50 t-47|urgent c25 t-43|us o30|use f-31 q29 r40|v5 t47|vacancy q-26 t-54|van i28|verified h30 t31|very t46|video f38 t-41|visiting q41 t-51|visitors a26|volunteer t-27|volunteers p-28 r40|vote t-46|voted n60|voting j33 t-47|wages h86 t30|wait s45|waiting o29|walk r33|wallet t54|want e31 l-45 m-38 s53 t39|wanted f31 t-39|ward a50|warm f-38|warning t32|was l52 t80|washington m52 t63|watch d-30 s62 t27|water m-25 q36|we b109 c-31 d-32 e-68 h-72 i83 j-58 k75 o35 s34|weak t72|web q29 t-34|webinar g30 t-32|wed t54|weekend f43 t37|weekly t36|welcome b77 t33|well c40 p79 q-31|wendell t38|went t112|what a-32 d82 f-42 g-50 i56 k-30 l43 m-36 n30 o-61 q-43 s58|whatever m27|wheelchair r31 t26|when a-35 b47 f-64 j39 l-35 o-30 p-29|where d71 i48 j-26 k62 l44 m105 t110|whether k30|which d104 l125 m-32 t88|while n93 t-25|who d27 j-42 l53 m-26|whoever o50 p88|why d-29 h55 k77 l-62 n-27 s30|wildfire t29|will a29 j49 m44 q-30 s40 t95|win c30|windows i25 t-33|winner a27 c42 f-31 t-65|winners m28 q28|winter t-38|wishing t72|with e29 g-28 j62 k40 r-31|without i26 j60 t32|women h36 i39|wondering t36|work g29|workers t37|working t-56|works q-32 t-26|workshop f40|world k65|would j26 l37|wrap r39|write r38 t-27|written c29 q29|wrong d38 i26 t26|year t-51|yellow r26|yes a45 f79 q-33 t120|yesterday n25|you b58 c-52 d-50 e-35 f35 g-29 h-35 i-35 k-62 l-57 o46 p29 q-34 s56|young t35|your b114 f-54 h46 i-36 j40 k-65 m59 o-51 q32 r30|yours e30 k83 n63 t101
a|f25 j-52 q-70 s-69|<emoji> d87 t-43|<name> c-55 d35 e52 g45 h72 m61 n43 q-43 r52 s64 t78|<number> b26 e36 h64 i-36 m33 n33 r57 t42|and q29|b d29 h28|baby o75|bad i44 j37 m-30|ballot t38|band n31|bank b31 t57|bar a30|bath f40|battery i27|bed r-27 t28|bespoke g32|better f-45 l52 t-51|big f-55 s30|bigger k26|bike f46 i-47|bill p48 t27|birthday o74|biscuit d30 f73|bit c-27 f33 m-32|blast t43|boiler f-27|bold g72 n53|book t-25|borrowed c35 t-31|bottle r26|box t-31|boy a25 c49 t-27|brighter k32 m-36|broken f36|bucket c29 f31|budget c85 t51|bug t60|building c30 m29|bunch f38|bus c41 r-33|business h28|busy l28|button f31|buyer c26 f-49 r27|buzzword b44|cake d-27 p34 t-32|calendar t35|call o-26 q56 t-52|can k28 m28|card f-26 r50 t-27|carer p26 t29|case r38|cat o29|cent i25 t50|certain s31 t49|certificate i52|chair p36 r-30|cheap j29 r33 t-30|cheese f36|chest f38|choice j46|choir n28|claim r26|class t36|classified t43|clean c28|clear t-34|client t-41|coal f29|coat f33|coffee f-44 j26|coin a26 j29 r29|cold f30 j46 t76|community m-29|constituent f45 t85|copy t-26|court o45 r53|crate i43|credit t-29|crew f-25 r35|crime t50|crowd n55 t49|cub o-30|culture m-43|cup o38|cushion f28|customer a50 b56 i38 p31|cutting p32|dad a26 f-36|dark i26 r30|data t-25|date t-37|day f39 i-42 l-33 r29 t42|dead o28|deadline t35|debt r31|decade p30|decent l34 r-33 t-46|dedicated g70|dependency t27|destination t34|diary c33|difference t-28|digger q26|divorce t31|dm t27|doctor r33|document t38|dog r-34|drawer a63 c42 r52|dream f-25 m45|driver o26 t-35|drop j62 t52|dry i30|dynamic g36 k38 m46|family b46 j25 k-35 t-41|fan t26|farm r26 t25|fast m38|fault t32|feature b28 t-37|feeling m34|fever r47|few a68 f-26 t-59|fifth h29 t-26|filter r28|finger r32|fire g30 t41|first i39 t-32|five t26|fiver e33|fix o33 t-33|fixed r30 t27|flag d42 r30|flask c34|fleece r26|flood t37|form i-26 t-29|fortnight c31 o38|forty s-37|free c39 d27 e27 j32 o35|freezer a29 f-29|fresh i28|friend e-28 h26 m29 t56|full a34 f-44 i29 j31|funeral f32 q25|fuss f33|game m54 n60|garden f-41|gentle t29|gentleman f49|giant t59|glass f-34|glove o27|goat j27|good f53 i-32 o33 r-29 t33|great c-26 m-27|green t39|group n27|guide o27|gym b28|habit m38|half a-29 f-26 r-65|hamper e28|handful s30|happy n26|hard f-67 i26 t46|hat f33|hearing f-33 m27|heart e29 j29|hedge i28|hero n28|hole f27|holistic g46 k40 t-27|hospital r-29|host t31|hundred j30|jam f-29|jar e29 f62|job b27 f-27 m64|joke f36|journey k30 m58 t46|jug o42 r34|junior t48|key b29|kitchen c-28 t29|knock r55 t26|knot t37|ladder t-25|lady a30 f-41|lamp q25|laptop n28 t79|late t50|lawyer j26|lead j31|leader t38|leading g-43|letter c25 f36 i-35|library o54|life j63 m34|lifetime k31 t36|lift c39 r-28|line a-30 c-27 r-38|link t26|list f-29 i61 l28 r29 t94|little j76 k-29 o44 r39|live t42|living c28|lock k31|logo g27|long a27 f-31 o53 r56 t71|look f-44 l35 r-40 t47|lost n39|lot c48 f43 n26 s33 t46|lovely c31 t-37|luxury m39|m o41 q58 r-26|man f41 i-28 t-26|mate d-47|member a36 f-33 t-39|message t-42|microscope t34|mile a76 f-34 t-48|mindset m45|minimal t31|minute r66|mirror m38|mission k57 m29|mistake i33 t-53|month h25 i-38 j-26 k27 q41 t26|mother c81 t61|motion t38|movement b39 m95 n49 t-32|mum f-26|museum a25|must n42|name o63|named a46 r26|national t53|neighbour a34 o43 t29|new e-32 f31 g25 h-30 m-27 q32 t36|nice c29 f-27|night t-29|no k54 o61 r-32 t37|node t30|note f36 q40 t-48|nuisance o34|number b33 f26 r-36 t-59|nurse r-27|one a35 t66|paddling r44|page t76|parser t33|part i38|party t34|passion m38|passport t42|patient f-28|paycheck m40 t26|payroll t31|pdf f26 r28|penalty t27|pencil f27|penny p64 r-27|pension t31|person a-31 i34 r69|pest m-44|phone a28|photo p57 q34 t47|photograph p30|pic t44|pipe i29|place m60 t-26|plain r32 t44|plan i39 m56|pleasure t58|point a49 i31|post f38 g34|postcard l43|postcode a-44|pram c30 p55|price g25|printer f38 t35|privilege g27|problem k27 o42|project t25|promise b28|proposal t73|pub f34|public t27|pump a70 t26|pupil a-44|quarter q36 r73 t39|question t59|queue t42|quiet o47 r-32|quote f27 t-30|race d27|radio a29 f55|rainy t36|reader c46|real f48|reason n42 t-29|recipe f38|record f26|red i33 t36|refreshed g28|refund s26|regular l29|reminder m26 t26|request f28|result t26|retired c30 t-33|ride i31|rockstar g48|roll f28|room c42 t29|rota c58 t36|rotten o43|row i28 n28|run t33|sale n30 r35|sales a27|sandwich f40 t29|school a30 b35 j-26|screen r-26|screenshot r29|seamless m-31|season t31|second c-32 d26 f-47|secret s47|self m-34|separate r27|seven t27|shared g51|shed f-29|shift t-32|shop c26 j28 o47 r-31 t38|sign a31 f-41 t-37|simple t29|single c51 j34 s55 t38|six n29|size r73|slip f26|slogan m36|slot t29|slow i54|small c42 l-28 t-46|society t28|song f61|spare r28|special e31|speech f58|split g50|sponsored c26|spoon c27|sprained t26|stack a44 q29|standard q25|star m32|start t54|starter m-31|statement k55|station f43 o47|statistic h56 j46|sticker t27|stock t44|storage t33|story k36 m65 t-31|straight f-30 l26|string f-25 o28|suggestion t50|supermarket j31|surprise s63|sweet t50|system a-26 s60|table t-27|tally t-25|tap f-27 t-32|task t36|tax t74|taxi r-29|team m28 n37 t-32|test i50 t47|testament n-27|text i-33 q58 t83|thing t35|third i-26 r49 t38|three r29 t49|ticket f27 i25|time f-41 k35 m81|tiny l29 t27|toddler t30|tool l-41|tooth f60|top t32|tortoise c-25|total d27|tour t34|towel f-34|train i38|trained l-67|treasure p76 t36|tree h28 t28|trial q31|triumph n85|trombone f42|trophy m29|true n34|truly g-33|two c26|union t32|user t60|validator t42|van a31 c-25 l32|very a26 c-45 f55 r-43|vet o51 t54|vibrant m-28|visionary s29|volunteer a32|vote f-26 p32 t76|waiting i30|wall b31 f36 h40 t34|water t36|wealth k41|wedding f59|week f-37 i27 r30|well t88|wet j25|wheelchair m28 r-32 t-29|while t25|whole f-52 k34 t-41|window m43|woman f-31 i40|word t-25|working c40 t-48|world g30 k46 m36|year e27 g43 h45 o33 r45 t44
aa|g71
abandoned|h31
abide|f34
able|f52 r-27|to f32
aboard|k27 t-26
about|a34 c-42 d-70 e-33 h-39 k-38 s51|<name> k28 t44|<number> g-31 h-25 i44 j-40 q102 r48 s-36|<somebody> i27 l-26 o50|a a-34 i-30 o-27 t47|an r26|everything n29|five r37|half f41|how m-26|it a-34 i-28 j75 l25 m-25 p91 r-33 s29|making m-49|money a26|most f27|ninety i44|one f76 r79 t-37|our j53|people g29 m25|six q68 t53|ten q26 r30 t27|that f-41 t-48|the c-41 g-35 i27 k-49 m-30 o-31 q-53 r-37|them f55|thirty t-28|this s52|three q-26 s30|to k52 s42|two p29|what t44|who f26 j27 m41|why a26 o31|working m50|your b84 f-29 o45 t-59
above|a-26 b34 c36 h-31 i-25 m66 r40 t-56|<name> r33|<number> h-26 q53 t-28|and b32 m32 n25|the c47 m56
absolute|t-31
absolutely|f36 n65 s28
abstracts|t48
accelerate|g68
accept|t48|all t46
acceptance|t28
accepted|r38 t44
access|f-36 k35 n27|information t32|to g37 k34 m38 n27
accessibility|b43
accessible|a25 t-26
according|n25|to n25
accordions|c29
account|f51 m-26 n-31 o-39 q36 r60 t52|for f28|is r57|needed t58
accountability|m82 t62
accounting|t-34
accounts|i-36
accurate|f46
achieve|b28
achieved|g73 n32 t-54
acorn|l29
acquisition||of g-26 t34
acres|t29
across|c-34 f-53 g101 h-38 k-47 m-39 o-32 p-36 q-35|<name> t67|<number> g27 n28 t62|all t-42|every g45|the a-36 g30 k-29 p-27 t-66
act|j41 n36
acted|i27
action|c71 j29
actionable|g85 k-40 t-36
activity|t55
actually|j-27 l39 r42|read t50
ad|t50
ada|e26 s-26|is e26
adapts|k33|to k39
add|h48 i45 j-35 l-106 o-30 q33 t79|<number> h42 q33|a t41|on b27
added|f-42 i41 t37|<number> t44|to g27 t-32
address|a-30 f-44 r30 t53|in i29 r36 t-26|on t31
addresses|r-28 t-45
adds|h28 q34 r77|<number> q48
adjusted|g45
administration|h45 m49 t44
admission|r43
adopt|m60
adore|n28
ads|s30
adult|r35
adults|f-38 h64 q-25 r-34|<number> t-34|with t40
advance||to t34
adventure|k63
advertised|g27 t-35
advice|a26 l38 r-44
advise|r29
advised|g41 t-45|that g46
adviser|r62
advisory|j27
affect||your t29
affected|f-41 i-27 j-34 m32 o-43 r-30 t-34
afford|j83|a j41|to j44
afraid|f29 i-38|of o28
after|d-26 f-53 g-44 j-64 k-26 n-35 o42|<name> a26 f-27 k28 q52 t-53|<number> g34 r-52 t-100|a a52 r-50 t28|eleven q28|half o26|it r-37 t43|last t36|months n32|nine i28 t-27|supper t25|that q65 r-34 t54|the c35 f26 o35 t-41|two t53
afternoon|o59 q34 r-27 t-46|and f46|i t30
afternoons|f28
afterward|q-29
afterwards|f42 j29 t-42
again|a-29 b30 g-44 k-50 l-36 m-44 p-53 q70|<emoji> t26|<name> f30 q-28 t37|about i36|and i-49|at i31|by a37|for i27|in i36 t-55|today j30|we t54|when t40
against|a97 f-43 i-28 j-30 q-26 t33|and a52|the a-26 t35
age|m51 t68|<number> h27 r36 t42
aged|q-35|<number> q-29
agencies|l28
agency|l-29|is r43 t75
agenda|f-41 n31 r-26 t49
agent|t-26|for t35
agents|t31|and t26
ages|t-27
agile|g26
agm|t-89|<name> t-33
ago|c-28 g52 h39 n-34 t91|<name> t-32|and f43|one i-28|today t39|we t-31
agree|d66 i-27 j-33 m-26 o-29 q-25 r32 t49|a r30|on t36|that f41|to t63|with a31
agreed|c35 f29 r37 t-64|to f-37 t-32
agreement|r-25 t38
ahead|c33 f-39 k-33 m43|and o25 t26|of c44 g30|to g-34
ai|g103 m-30|driven k40|powered g66
aid|d27 f-26
air|t58
airline|n71
airlines|r-32
airport|f-30 o28 t-45
aisle|q26 r26 t34
al|t33
alarm|f47 g28 j44 q44 t-39|and t57
alarms|f32 j36 m27
alert|k33 t-35|<emoji> g27 m-31
alerts|t40
align|g29
all|a-52 b-39 f-38 h-29 i-27 j-28 n-46 s26 t-32|<number> a43 c79 d25 q25 t-43|and i34|at i26 s28|day q32 r38 t-54|eleven i28 p25|for o32|forty p34|four f40|from r25|have q32|high t60|if j28|in k29|it e31 t-31|mad b-26|my a31|new k43 n40 t-35|night t66|nine r25|on j32 t93|our b-26 c-27 m-27|public t48|right o55|shops a31 q-82|sizes f28 g-28|the e26 i-26 k-29 n29 o27 r-35|those m48 t-30|three a28 t31|we d25 s30 t-35|weekend q36|who p-65 q30|year a-33 f26 i26|your r27
allen|t60|key t60
allergen|i48
allergens|r33
allergic|r59 t56
allergy|q37 r28 t43
allocation|t25
allotment|a35 r26
allotments|t-40
allowance|p32 q-45
allowed|f45 s34 t-65|to s35 t-31
allows|q28
almonds|t44
almost|j52 s73
alone|f28 m-30 q-43 t47|call o-27|in o36
along|g-33 j-37 k-36 t-27|to p-29
alongside|g59 k-34|<mention> g33
aloud|f58
already|a-43 g-26 h80 i-32 j134 k-62 m-33 p-35 t-32|booked j34 o27|gone r29|have j63|know n27|out t30|paid j26|told f39
also|i71 j-43 l-42 m-29 n-28 p-30|a i30|asked i35|available t45|do l-30|the a36 t-29|to f30|told t30
alternative|g37 r56 t26
although|o-28
always|b33 d28 f29 g-37 i-66 k-27 m69 q-30 r-31 t-68|the j30 t37
am|c-39 d30|<name> f75 i-27 t-46|<number> n36 p26 t44|a t50|afraid i-35|at q37|calling t27|doing i45|fighting m42|in t-38|more t40|new f-25 t-33|not o-26|on f101|scared f-46|sorry f-73 o100 t-67|the n38 t37|voting t26|writing t-26
amazing|k33 m71 t-99|partners n38|sales n28
ambition|t-32
ambitious|b62 h33 m-39 t-54|roadmap g26
ambulances|t25
amendment|f-29 n35 t82|to t57
among|c50 k34 n34|the t-32
amount|t49|of t39
amp|t26
an|c-25 g-52 j-76 n-33 s-39|account r26|actual f27|afternoon o25|alarm j28|apology f30 i26|app b28|argument f36|average h32 t30|easy t47|email i41 q37|empty m25|entire t28|envelope f38|extra h26 t-39|eye m26 q29|hour o-29 r43|incredible g27 m29|interpreter r-29|investigation t26|invoice i43|old t-32|order t63|outage q58|unforgettable k73 t-28
analytics|t43
and|a-47 b-31 h-39 j-44 l-71 m-26 n-37 q-61 s-39|<name> f45 j-28 k-46 l-28 m-36 n-42 o45 p-66 s42|<number> a43 m29 n55 p37 q32|<somebody> a28 i-35 n-39 o-28|a c28 e-28 h-35 i33 j25 m26 p-49 q26 s48|about f30 h63 r-35 t-47|access g31|again f-26 q-35|all b25|also a45 f33 i34|always m56|ambitious n32|an a33 k33|anything a26 r26|apologise t54|are g29 i44|around t27|as e29|ask q-26 r28 t27|asked a-77 c46|at b29 g-26 k39 t-26|bad b29|be r-27 t-48|before f27|better m29|beyond b27 m32|both r52|bring t63|brought f43 p27|buy c32 p26|by i27 t54|c q57 t29|came c29 p54 t70|can f29 l43 q26 t-51|carers r26|coats f-52|come r-26|communities b25|congratulations p-67|corrected c51 i-29|costs t31|could c25 s27|count r40 t37|counting h29|covers t26|d q28|dedication m-26|did c39 i56 q43 t-54|do g27 j-35 o31 r-26|does c41 t-27|drive g-34 j26 m40|electric m48|email t58|enjoy b26|every c-31 f-43 j35 m-34|everyone t42|felt l29|find f31|finished t32|follow d27 t-25|for f76 h44 o-26 p48 t61|forty i-33|found c34 k27 r-29|four i-32 j25 p-34|from f34|gave t-28|get o34|give r28|go r36|got f76 o29 r-26 t-27|had a33 c28 o47|half i43|has c-26 f-48 o50 t-36|have c49 i63 o-30|heard f29|here f-29 h28 i25|hold f33 t31|honestly i-30 j26 m26 n75 t-35|hope m35|how s40 t42|i a-53 d-37 e47 l38 p60|if l29 n63 o26 q33 t52|in f79|is c73 f72 l37 s40|it e34 j52 m-94 o73 p-39 q-39|its j26|join d27 t-43|just f36|keeps h42|kept c34|last n26 t41|less a28 t29|let t-44|look f-30 n27|lost i34|made a27 p31|make b28 e30 f37|me n29 t-31|memories k-25|method t27|more c29 f-38 n60|most f-47 h30|must i-36|my f91 j28 r47|need o26|needs c31|neither j26 t-34|never c54 f40 t33|next i-47|nine p27|no r-37 s52 t-28|nobody f-71 i59 j30 o45 q50 t-47|not f30 q101 r37|nothing r46|now j-37 p26 t-60|on a-30 c-32 t-33|once f28 j30|one d33 o-40|online c28 t-39|only f34|our c-42 i26 m82 r-33|ours s27|paid c32 h31|pay t-28|phone r79 t64|please t27|premined t64|press t65|put f29 q42 r-29 t-26|quote t34|rang c33 i-29 r36|re i40 t50|read f38|real t-26|refused p37|remember m28|rent t38|report g37|ring f32 q43|said a34 i-26 t34|sat i34|save r47 s39|say t-33|see n30|send o32 t-26|sent i27|set a32|share d88 r-28 t-29|signed t38|so i42 j44|somebody c-25 o41 t-28|someone b31 o54|something i29|sometimes f41|start j25|step m26|still f82|tag d55|take t72|taken t68|takes r47|talk t36|taught c48 f49|tell l48 o-38 r43 t81|ten n27|thank p59 t-29|thanks p47|that c28 e30 i28|the e31 l-32|their a31 c33 g-28 t42|then c-32 f61 i-28 n45 p34 t36|there f-61 q32|they c52 f33 i-33 j39 r-38 t27|those i33 t31|three f47|to b28 c-49 f35 k-28 m-31 r42|today b26|told a27 c-28 i25 o34|took c-26 i-27|two f54 o45 q-35 t48|typed o31|understanding t-29|unlocking g-27|use d52 t-25|was p-29|we a36 f-57 g-37 i40 k-27 m-51 o48 q28 r26|were i-28|what i27 q50 s32|when f-28 j-27|where t34|whether r39|which l-46|who f-39 p-27 r35 t31|whoever f-26|why d27 n46|will a-37 c69 g-34 i36 o-56 r-53|with j34|women m47 o29 t43|wonder l28|would i31 o47|write d28 r30|yes a32 f-39|you e45 f41 i46 j46 k-34 m25 q-37 t-36|your a-25 h27 i45 j34 p27
angry|f28 o50 t-30
animals|a25
ankle|o28 q32
anniversary|f28|to f30 t42
annotation|t33
announce|g-29 n-47|<number> t31|it t32|that n-29
announced||<name> t48
announcement|o40 s60 t-25
announces|g30 t-46|the g34
annual|q-31|meeting t38|report t-41
anonymously|f28
another|b-26 h26 k-36 m46 o-40 s-29 t-27|day m-47 t30|happy m28|one q30|round t88|week m51 t32
answer|a78 c-38 d30 e29 f-35 i32 j-46 l48 o-70 q-44 s50|and i28 l28|for t28|is s28|the f28|to t-27|was f27 k31 t58
answered|f-40 i29 p29 t-49|every t26
answering|a61 c46 f-45 q-32 t92|the a41
answers|c-38 d68 j-35 m38 q-31|and t44|are t26|in t29|only d79 t30|to a40 f65 t-57
any|a-60 c33 h-27 i-42 j-92 k-33 l53 p-51 q-60 r70 t-33|<name> i28 r28|age t-34|branch r29|hour o49 r-41|inconvenience g27 m52 t-49|more f39 q46 r-28 t-28|of c49 f-51 l56 q28 r-52|other m25 q36|shop r74|time f-33 q-32 t65|weekday o38
anybody|b25 c-29 f-58 j-30 l143 o81 q-45 r-30 t-31|'s c-25|can a26|got l50|know l-36|tell t39|who o40
anymore|a80 t28
anyone|c-41 d-51 e33 f-35 g-33 j-39 k-40 l140 o55 q-26 r30 t-78|else h30 l-53|got l38|have t30|in c28|know l38|on t28|own l-73|still l29|under t48|was i-30|who c-38 e46 f-33 i75 p-32 r-32|with o33
anything|a-58 c-38 i-53 j-60 k-25 m-44 p-34 q-62 r38|before t-31|it r30|on t-26|that t-25|you o57
anytime|f51
anyway|c40 f31 o79 p37|i f-46
anywhere|c32 f-31 j-27 k49 r28 t-26|else k61
apart|t-35
api|t68
apologies|f27 i53 o39 t-38
apologise|m46|for m48 o36 t-41|to i35
apologised|p40
apologize|t50
apology|f38 o26
app|f-59 g-26 j-27 k-51 m37 q46 s53|call r-32|for c35 t44|is t25|that t26
apparently|f27
appeal|q-44|closes q-37|in t30
appeals|m40
apple|t-29
apples|l27 m-30
applicants|g45 h29 t-56
application|q36 r78 t-42
applications|j28 t34|close j33|for q43
applied|i47|to i36
apply||by t-42|for q38 t30|here t28|now t32|to t-26
appointment|f-36 i51 l29 o60|is i31 q-26|needed t41
appointments|h38 i-26 j38 q35
appreciate|b40 p-37
apprentice|c85 t-37
apprentices|p81 t103
approach|t-32
approved|h60
approx|i27|<number> i27
arch|r-28
are|a-25 b49 c-45 d-27 h27 j53 k-60 l-56 n-27 o31 p-85 r-26|<number> a-26 h47 o26 s34 t37|<somebody> f35|a k77 m37 n-35 o-36 p64 q28 r-35|about f44 m53|all r31|already t-32|and o-30|asking l31 q27 r26 t-30|at f-27 m-29 q37|available q42 t-55|aware i29 q31|back t35|behind i33 r29|being q40|between r41 t43|beyond g-27 m-45|building k58 t38|by c34|calling j30 n32 q37|choosing f34|closing q41|coming a45 t44|cross o27|delighted n-45|doing o46 p39 s28 t32|down q36 t-29|ever t25|excited g-28|family b57|fine f59 o-38 q36|flying j83 t-38|for j26|four f26 t46|from k26|getting j25 s26 t32|glad t42|going i48 m-28 q39|gone f-27|handled g36 t61|having q27 r42 t28|headed g28|held t44|here b42 d-51 r41|hiring n-26 t-66|home g26 t-31|honoured c37 n-32|in j-29 o52 q30|just m28 n33|keeping t32|late i27|left j-48|leveraging k-28 n32|likely t28|listening g26|literally m35|looking a50 j28 o-31|losing f45|made m44|more m28|no t60|non t26|not b42 c-39 k-56 m36 q-35|now c36 f40 i47 q-27|obsessed m26|on a-26 i61 m26 o-47 r-50|one f31|only e28 t55|open b26 j-28 o39 q-27 r-35 t30|our m59|out q45 t-39|over r43 t47|part b40 j41|passionate g33 k42 m-53|pleased n-28|praying t28|proud d30 g26 m-27|reading s31 t28|redefining n35|reminded g37 t-29|required g26|rewriting i38|right a117 f-31 i92 r-32 t-79|rolling a71 t57|running a26 o34 q50 t-31|sad f32 t50|safe f28|scared o44|selling t31|sending i29 t25|shut q-104 r36 t28|six a31|sleeping t29|so f-30 t81|sorry f-30 m56 o27|spending o26|still a-30 c42 f-50 i59 r-45|struggling o-29 t31|switching j56|the a50 f-49 j-31 k58 m77 n115 r50|there r35|they t102|thrilled n-39 t-47|tired t28|too m31|trying a34 i27 l31|turning r26|two t-42|unlocking g46|up h82 q54 r-26|using q29 s33 t38|valid r35|waiting o28|watching j31 t27|welcome f49 n50 t57|with b28 m47 o61 t54|working i99 q-37 t44|you a-28 b31 d76 f-30 j70 k45 l-55 m39 o-39 r-34|your j-34 l-45 t-30|yours d26
area|a-34 c-28 f-29 q51 t-27|that g25 t54
argue|f34|with f36
argument|f42 t-26
arguments|t90
arithmetic|o28
arm|p31 t52|'s r25 t70
armchair|m25
arms|b30
army|t28
around|c-34 q36 r30 s-26 t31|<number> q79 r54 t-37|a g29|the t67|you g33 k45
arrange|r45 t33
arranged|f52 o37 q-37
arrangements|g26 i26
arrest|f32 t36
arrival|t56
arrive|q28 t-64
arrived|c32 f50 t48|two t33
arrives|a35 r-26
art|g44 m-26 t-28
arthritis|o40 t52
artisan|k47
artist|c27
artists|c26
as|c-28 d-39 i25 j-74 l-35 s-50 t-46|<name> i46 t27|<number> q-25|<somebody> f34|a a-32 f27 i-31 j35 m-43 n63 p-32 t43|bad m30|ever b25 t-33|far f-26 h30|good t61|i t33|it a-26 i-41|long p34|no a-27|normal q-33 t-26|of a35 f-38 i69 q55 t-37|part g56|the g30 i-26 m50 o-33 q45 r27|there p31|we f27|well c25 f-60 o-39 t-91|you i28 k27 o33 r-48|your c31
ash|d-30 r-38
ask|a57 c-32 d-27 g-35 j-27 k-49 l-29 m-28 o35 p-58 q-49 r90 t-34|<name> c-42 r-47 t-55|a r30|about t28|again i38|any n30 t26|before q28 r-28|every r25|for a-43 c41 f-42 i-40 n-25 r43 t-58|how b30 o25 t-27|if a33|in a30 s30|me f41 n38 t60|than t33|the t49|them f38|to i30 t-25|twice r66 t27|us a47 f34 i26 t-38|what a29 f35|where t33|why a33 t-26|you o28|your r42|yourself j127 o-31 r-58
asked|a121 c-41 d-34 i-56 j-53 k-36 m-26 n-53 q-80 s-46 t-36|<number> t-48|<somebody> a-57 f-46 t34|about a-49 g30|and b29|at f38|by a26|for b73 c-25 f47 i27 r-62|four a27|if a63 c34 f35 o-25 r-26 t-40|me o39|the a-80 r27 t82|this a39|us p38|we b-100|what a51 t-34|why a73|you a-37
asking|a121 b29 l49 n48 t-49|<mention> t-38|about a49|because f29|for f30 m29|what a28|why a31 t27
asks|f61 m27 o30|for f-29|what a48 t26
asleep|c-26 f103 o36 q-25 r-27|in o59 t44
assemblies|t44
assembly|t45
asset|g29 m34 t-31
assets|a67
assist|t38
assistance|q34 t45|is t47
assistant|t-70|<number> t-39
association|b29 n26 t-25
assume|b25 r33 t27
assured|b51 f-30 g78 t66|your t27
asthma|h36 t60
astronomers|s32
at|d-67 e-39 h-53 j-27 k-30 l-47 m-77 n-51 o25 s-29|<hashtag> t27|<link> a-29 c47 q-34 t-107|<mention> f27 g37 t30|<name> a-43 b62 c-49 f-93 h-27 k57 m28 o-36 r41|<number> e57 h-52 k-30 l42 n-51 q58 s94|a c35 h47 m41 p-27|about t-26|all f-46 i71 r25|any o-41 r56 t68|both f36|checkout t34|desk t56|dusk t-34|eight r54|every a50 f-41 g59 t45|first r-30 t47|five r-49|four c-36 t-30|full i30|half h44 p28 t29|home q-28 t-49|homopolymers t77|it a49 i-27 o-31 r-29|its m-27|least f-28|length f34|lunch a51 b-31|lunchtime f53|me o50 r28|midnight j90 q55 t61|mine f-46|most r-41 t-27|my r-26|night i37 t47|nine f-36 j25 q-26|no r39 t61|noon f31 r-40 t28|number h27|once t31|one c33 f29 r27|our c-26 f28 g54 n-31 q-27 t31|ours m-30|pace g-28|present i32|random t26|risk j27|scale g27 t-54|school h30|ten f61|that r39|the b40 c-26 e-47 h-36 l27 s-34 t-41|them o34|this j81 k31|three f-28 r25|today b27|two j-26 r-29|us f26|weekends i42|work d28 g26|yesterday c29|you f78 t29|your j-25 t66
ate|f174 i-31 o29 t26|a f34 t-26|the f29 t45
atmosphere|m28
attach|t26
attack|t73
attend|k26 t-63
attendance|g26
attended|q-27|the t32
attention|j45|<name> t45
attitude|m68
auction|k26
audience|g45 m-39 t-39
audiences|g43 n46 t-29
audio|t-46
audit|t50
aunt|m-29|was m-29
authentic|k78 n28
author|r37|and t40
authors|t74
auto|t36
automatic|r39
automatically|q-49|on t33
autumn|t-38
available|g63 j38 q32|and j26|at r28 t36|for g76|in t-55|on t42
avalanche|t32
average|c-25 h122 j47 r43|<name> h31|of h32 t36
avoid|j72 t-57|disappointment j62 t-29
awake|b31 d-46 h25 l29 o26
award|b43 n37 p-34 t-61|from n33|is k28 n-50|winning m-26 n60
awarded|c-35|the c-35
aware|q88 t47|of g27
away|c-35 f-42 j55 m31 n-25 o42 p-30 r43 s-38|<number> q69 t-29|and l-45|from r73 t43|to f27
awful|f33 o-30|for o-30
awkward|o35
axle|r30
b|d32 g60 p29 q46 t-36|<name> d30 s30 t-29|and q46 t28
babes|j42 m30
babies|f38 q34 t-29
baby|f48 m-29 o105 q-27 t-75|and f30|formula t40
back|e-29 g-31 i44 j-65 k-26 m29 n-51 p37 q69 t-28|<emoji> s25|<name> d30 q41 t-44|<number> f-26 q-38 r29|after c25 h28|and i26 j28 q-31 t61|as c26|at q36 r-59 t-56|by t-31|for a66 q29 t72|from q-34|here d32|if i26 t27|in c-29 i29 k29 o26 q40 t-51|into t32|of c79 o34 r33|on t-37|open q44|or l28|pay n40|room t-36|the f-30 i41 t-28|this t62|to a30 i42 l34 m41 q54 r-37 t62|up t92|with i-27|within q29 t35|without i38
backed|h51 k38
backing|t53
backlog|t67
backup|r51
backwards|f41 n31
bacon|t-32
bad|f88 h29 n-29 q-26 r-49|back j40|knees t28|on i-40|ones t32
badge|p29
badly|f63 i114 o55 t-29
bag|f-84 j32 k-25 o48|<number> j28 r26|and q25|of i30
bagged|t-27
bags|r42 t-30|of t51
bake|c28 m59|sale c33 f32
baker|c-44 f62|who t26
bakers|n27
bakery|c36|we i-39
balance|r-31
balanced|h42 t32
balcony|a30 f60 t26
ball|f33
balloon|t36
balls|f57 j28 t29
ban|t90
band|f-40 i-42 q-30 r57 t-40|<number> r60 t-42|is t52
bands|r27
bank|a-59 b62 d-45 f-28 g-34 i-30 m-59 n-27 o39 q62|account q27 t54|details r67|holiday q45 t-79|on r27
banking|q39 t34
banks|n27 s29 t81
bans|r33 t42
bar|o-29 q26 t-40
barbecue|r78
barista|h27
barn|t-31
barrel|c35
barrier|g29 l30
bars|a74 r82 t50
base|q-30 r42
based|g54 k-46 t28|on t42
basement|c33 t31
basic|k26 t57
basically|f30 j57
basis|g25 t41
basket|j36 t44
basketball|t52
bass|f26 i-31
bat|a34 c27 r34 t-50
batch|c-27 f-28 i38 k35 t-35|<number> i65 t-42|number i31 r30|that i-81
bath|a32 c-29 f39 r-29 t-28
bathroom|c27 f38 t46
baths|q-60 t-59|are q-89
bats|f45 t-29
batteries|t35
battery|i35
bay|a26 f30 q28 t-55|<number> c29
bays|r-26 t-39
be|a-60 c-61 d-72 e32 g34 j37 p-90 q27 r-29 s-26 t-36|<name> f34|<number> j27 q26|a c32 d44 k-26 m37 o25 t-40|able f58 t29|about r39|advised g42|an q-36 r-28 t97|and d28|answering t52|asked f-38 o38 r42|asking a34 t37|assured b41 t26|at k38 n55 o46 q-26|back i47 t50|calling t62|charged a30|clear t47|closed q-84|cross f-40|done m31 n48 t82|fair f37|featured e57|first s58 t57|following e87|good o-28|great d-62|happier n26 t40|held t-34|here i-26 q48 t35|home t48|honest a31 f33 j32 t-34|in a39 d29 f-40 i-27 o26 q34 r42|kind f33 o33 t39|left j51|mad j31|more m26 r25|named j25 p30|next j-28|nice f43|off q61|ok m35|on i39 q35 t73|part m-32 t-44|passing f33|posted r37 t38|prouder t-25|quick j45|read f-27 t46|real t-28|ringing t61|seen m41 o35 t49|sent o38|sharing n32 s31|shut f-26 q30|sure t37|taking f26 n29|the f32 j128 o-32 q-32 r-36|there j34 o43 t72|told o37|two r29|unavailable t45|up c31 o27|us t-26|voting f-36 i25 t36|with t-30|worth r53|wrong h109 l55 q26 t-27
beach||to t32
beaches|q31
beans|f78 r28|in f27
bearing|i73
beat|f78
beating|b29 k35|heart b29 k36
beats|k47|the k39 t31
beautiful|f-29
beautifully|k61 o31
beauty|m39 n45
became|f43
because|b50 d-30 g-29 i46 k-30 l-37 m42 q38 r-59 s-48 t-44|<name> a29 c35 f44 i-31 o60|<somebody> a-39 t-30|a p34 t43|i i42 t36|of i61 o37 p34 q25|our f30 i41|the a-29 i61 o-26|there r-32|they o37|we b40 c56 m-53|when m31 t-38|you a82 j-27 t42
become|h28 j31 k44 m75|a b27 m34|the k40 m37
becomes|c65 q48 t47|<name> c70 t32|<number> j26
becoming|t-28|a t-26
bed|f50 o39 p73 q-29 r29|<number> a47|in k26 p52|you f28 t47
bedding|r-26
bedroom|r26
beds|r54|<number> t40|and c81 t39|in c-44
bedtime|a33 t51
been|b32 d-38 f-31 g-32 h-30 o28 r-41 s31|<number> p38 t40|a t34|asking a40 b28|at c-29 n29|called f39 n-34|doing r26|easier k26|here o58|in t-44|looking f28|moved r29|named k29|on c39 n27 s28 t-29|passed b27|possible m29|put f45|reported t50|shortlisted t-43|sitting j37|taken t54|there b28 l28|thinking a31 o38 t51|thoughtfully m25|through c58|told a-42 f45 i-53 t-44|using t38|very c40 f-31 p54|waiting o41 s63 t38
beer|c25 d-26 m-26 t-42
beers|k25
bees|t30
beetles|c28
before|a-25 b-26 d-38 f-42 g-53 i-31 j119 m-46 q42 r54 t-26|<name> c-31 j92 q64 r-27|<number> f-33 i27 q41 r-34|<somebody> c26 f-27|and j-26 o35|anybody i42|anyone p32|breakfast n57|i t-30|it j77 r-39|noon q31|or t55|our c56|someone t-32|summer t26|that f26 r25|the a-25 l32|then a59 i33 o32 t-32|they j90|this q58|we c29 f-36 l29 q-50|you j-67 k-28 l-25 m32 o-39 q64 r26 t31|your j35 s35 t38
beforehand|r35 t-56
began|f-33 s29 t-52
begging|j46
begin|g37 m25 o29 t-39
beginner|o31 t-31
beginners|o60 r32 t-57
beginnings|m25
begins|m85 q50|<name> q41|at m76 t34
behalf|r-28 t-32
behind|a31 c-36 f-28 g-25 k-57 o49|every n37|it a36|on i51 o26|the a26 i-65 r86 t-61|you t48
beige|t-34
being|b37 c-59 h-26 m28 o75 q76 r-35 t-51|a b58 k28|asked a-39 f38
belief|k55
believe|b26 d58 f27 g-31 h-32 i-41 s84 t-29|every d32 m28|in b68 k-31|that k50 m35|what s61 t-30
believed|a-51 t-36|how a-31
believes|t27
bell|a39 l33
belonging|b54
belongs|b50 f26 m-36|to b36 f28
below|d91 f-77 k-28 m-42 n-28 p-33 q30 s-27 t-32|<emoji> t27|and t-37|the t-28
belt|f28 t39
bench|a41 t-39
benches|f30
benchmark|t113
benchmarked|t63
benchmarks|t76
beneath|t26
benefit|h46 t-27
benefits|r105
berth|s35
beside|c-35 o27 t-63|it o29
bespoke|g51 t39
best|c28 h-26 i-44 j-25 o-37 r-35|<name> n-26|goalkeeper n-32|in c-30 k27|kept k26 n-31|life k-28|part t25|question f58 t28|time m29 t28|year i-42
bestie|b28 t30
bet|d51
beta|c42 t39|testers t36
better|b-47 c70 f-50 h35 j-38 l60 m49 q-45 r-35 s-40|and m45|for t44|off i25 m41 r29 t32|than a55 r-35 t-31
between|f-53 g38 h-28 j-25 n38 q50|<number> g45 n41 q-30 r-33|insulin t46|sizes r42 t56|the t-26|them c63|two t32|you m29 p27
beyond|t-34|every n30|to k41
bicycle|f54
big|d-28 e-36 g-41 h-55 i-31 j-35 m-51 n-46 o-31 s119|<name> t79|day k36|difference t76|news s30|things m-35|win t27
bigger|m72 t-36
biggest|j-40 n44|sale j-30
bike|f47|shed c31|store t-35
bikes|m-48 t-30
bill|a-55 c-26 f-91 g27 h41 i-63 n-36 q-25 r33 s65 t178|and r-30 t-41|by h26|is g33
billing|a29 t45
billion|m33 n25 t97|to h40
bills|f-29 k33 o-27 t50|are t41
bin|a37 c33 f42 r64 s45 t-68|it r56|store a33
binned|f36
binoculars|r41
bins|f-40 o-33 q35 t-52
bio|s69
biologists|t52
bipartisan|t33
bird|c-25 d30 f36 j51 q-26 r-32 t-70|and f25|tickets j30
birds|e26 q33 t-36
birth|r-28 t-44
birthday|f95 o61 t35|<name> n26 t-28|to t51
birthdays|o31
biscuit|d27 f66 t-33
biscuits|f54 t-45|are i28 o30
bishop|n51
bit|i-38 t-59|of f-27
bits|t-45
bitten|t41
bitter|i30 t58
black|r-33|<name> t41
blade||is t29
blame|o48 t34
blank|r32
blankets|f27 q26
blast|t37
bleed|r25
bless|f29 p61 t40
blessed|b38 t35|to b38
blessing||and t28
blink|j62 m28
block|t26|<number> t41|and f35
blockchain|t82
blocking|r42 t81
blocks|r-27 t117
blog|g60 s46 t66|<name> c35 s29
blood|f-43 m36 o48|and n38|pressure o33
blue|t-61
blueprint|j30 s31
board|t-25|by r-28|games t29|in j36 t-32
boardroom|c30 m29
boards|h28 t-38
boat|a45 c-36 t-76
boathouse|t-34
boats|t34|are q-30|to t29
bodies|m45 o26
body|j39 m56 r32
boil|f30 r47 s34
boiler|c29 l-26 q77 r-33 t-88|is f40|man f29 q30
boilers|t-29
boiling|r26
bold|g48 k29 m33 t-53|and n32|new k34
bolder|m27
bolt|r39
bolts|t-30
bombs|d26
bonus|j29|entry d26
book|a-29 c-40 e-26 i-39 j25 m-38 n-30 o-29 q-30 s-33 t-65|a j29 t-33|and m30 r-28|is j28|now j49 k25 t42|you h29|your j-39 k-30
booked|c-36 f-59 h54 i33 j49 l-29 m-32 q50 r-36 t-51|<number> t69|a i34|for i31 q28|in h29|the j28 o36
booking|t-65
bookings|t-39
bookmark|t43|this t44
books|c32 f-44 i-26 j69 p34 q-36 t-87
boost|h27
boot|j27 r55
boots|o-49 t-60|and f-33
border|t119|is t41|the t28
bored|f33
boring|f26 k40
born|f39 m46 t-26|in k26
borrow|r44 t-46
borrowed|f80 t-33
boss|c30 f-33 m-29 s52
both|b-27 f27 i-42 j-58 k-27 n-28|and a31|are a29 t35|legs r27 t38|on r-30|parties t48|sides t59|towns p-31|ways q46 t55
bother|o56 r39 t27|you t44
bottle|a-30 f-40 i56 k73
bottled|r55|water r58
bottles|f29 t-38|that f-25
bottling|g39
bottom|i39 t-29|of t38
bought|a-28 c-38 f79 i61 j29 o-40 p48 q-27 r-27 t-37|from j45|it f62|the i34|this t55
bouncy|f50|castle f50
boutique|k45
bow|f31 i37
bowl|q44
bowls|f36 p-41
box|j40 n-35 s-26 t-46|and t45|at k31|of t-28|office t-51|to r41|which o28
boxes|f-41 i-31 t-62|we i-28
boy|a33 c30 j29|of a44 c34
boys|c25 p28 t67|and f27 t61
bracket|i29 r44
brag|n64|but n67
brain|k28 o31 r30
branch|i-27 o-28 p32 q40 t-68
branches|q79 t53|in q45 t54
brand|g28 t-62
brands|h26 n31 s47 t35
brass|f-37 i-26 t-35
brave|f27 m68 o29
bread|k-36 n30 q50 t-69
break|c-29 m34 o27 s28|down k-26|it o31|the m33
breakdown|c32 t45
breakfast|c-45 g46 l-30 n103 r-31|and c-28 f55|in n27|is f-28
breaking|k-29 s25 t26|<name> g26|the s33
breaks|f-26
breakthrough|m46 n26 t-50
breath|r-28
breathing|o37 r52 t-30
breathtaking|j36 k70
breeder|j26
brew|t-31
brewed|c31 k27 m43
brewery|n37
brick|t-32
bricks|f48
brides|r29
bridge|f-27 k-39 n-32 t79|is n-26 q27|on o26
bridges|t72
briefing|t38
brigade|a-30
brighter|k55 m-40 t-28|tomorrow k46
brilliant|f-27 m27 p50 t59|and m38 p29 t47
bring|b-30 c-78 d-44 j-48 p-42 q91 t-43|a k-27 m-29 o-30 r-55 t-65|back q28|down t74|id t27|it f-33 o-29 t-72|the f-37 m34 o45 q-44 r-35 t-38|to i29|you g60|your f83 k41 t60
bringing|c-26 d30 f72 g-26 i32 m-28 o30 p35
brings|c-42 k34 m45 o-34 r54|<number> c-30 f26|a t44
broadband|q77 r-32
brochure|i100 t-43
broke|i69 j36 o-30 r-40 t48|down i65
broken|a27 n37 o30 r-58 t26|and o32 t37
broker|t-30
brother|f40 o28 r-27
brothers|a28 f27
brought|c41 f57 n-38 p46 q-31|<somebody> f-32|a t41|in f47|the c38
brown|q-32 t-60|at f-25
browse|t35
browser|t52
brunch|j27 l-28
brush|e32 f-35 r33|and i31
bsl|t-49
bucket|c26 f40 m-26 r37
buckets|f28 q29 r-27
buckle|r53
buddy|t74
budget|c107 f-43 t86
budgets|t53
buffet|f50 t43
bug|c33 i74 p61 t71|fixes t63|reports p39 t26
bugs|c45 t32
build|a-27 c34 l27 n-42 r76
builders|p28
building|i-28 j-30 k44 m32|a m-30|the k54 t34
buildings|a75 t36
builds|t54|are t35
built|a-41 c81 f37 g36 k76 m30 n28 r-44 t35|<name> t-31|a n49|by t54|for k50|in c-27 f33|the c55 f51 t-35
bulletin|i46 t-29
bunch|f38 g29
bundle|t-30
buns|i-41
bureaucrats|t64
buried|t41
burn|c35 m43 t91|pit t34
burned|i28 t63
burning|j38
burnt|i-34
bursary|o26
burst|k25 q27 t-42|main q45
bus|j-42 o68 t-59|<number> q70 t-40|and p27|drivers q31|from o26 q-30 r86 t62|home f81|is o50|shelter t46
buses|f-29 q-33 t-60|<number> r39
business|c-43 h27 m30 r-28 t37|and t37
businesses|h73 k-33 m30
bust|t61
busy|b-25 k26 n46
but|b-42 d-41 f31 i-53 m29 n29 q-82|<name> f56|<number> t-27|<somebody> c34|a t-32|has i27|hurry j42|i a28 c29 t63|if j34|not t46|one j26|only j-28|our g59 n36|that i-29|the a-38 f-53 o30 p33 r37 t80|they a38 t-30|this n28|three k32|we a-29 h46 l28|what t32|when m44|you f-33 t-28
butter|f30
button|d38 r30 t-35|that t27
buy|c61 f-57 i-33 k-31 o-29 r32 t57|<number> f26 t26|a p26|one c26 f-27 t49|the a33 m30 t-42
buyer|c32 f-56|rang f-47
buyers|j46 t-35|are j40
buying|f-29 t-41
buys|p26|a p30 t63
buzzword|b44
by|c61 d-26 e-52 g-39 h44 l-34 m-64 o-58 s-31|<mention> c55|<name> c118 j59 p-65 r38 t-40|<number> a-39 c-28 n-28 p-26 q92 s33 t-30|<somebody> c27 f-58 i32 t-42|a a49 q-30 t57|all m28|an f37 t73|election t47|email t26|four o31|half r27|hand f-27 r68 t69|it q28|itself t-26|law r63 t-27|me f28 i88 t-38|my n26|name t28|nine q36|noon r36|now o31|one c50 t46|our g26 k-52 n54 t37|over h32|people k36 t57|phone t44|popular a28 t-36|post t-36|postcode t-43|six p30 t34|someone r27|step t57|teatime p30|text r-36 t73|the g32 i-87 k-59 n32 q33 s-33|thousands h25 n26|tonight j54 t-40|two c33 f-35 t76|up h91|us c-38 i29|volunteers c28
bypass|f36
c|c35 d38 o-30 q29|<number> q-38 t-34|and m30 t62|suite c32 g29
cab|f-28
cabin|r28
cabinet|h47
cable|f29 i38 r25|is t25
cache|i38 r57 t82
café|q30 r31 t-69
cage|j30 t40
cake|f75 i-44 m-27 o-38 p61 r-27 t-35|from r29
cakes|f32 t-28
calendar|i41
calendars|t54
call|d-38 e-27 j-32 m-46 n43 q-50 r47 s-47 t52|<name> i30 j31 r-39 t-64|<number> o38 r64 t91|a t26|and t30|at t47|closes q-48|in f43 t-46|it q42 t-35|notes t46|now t-30|the k28 q27 t39|to j28|today q29|us n49 o26 t61|with r83 t50|you a44 r63|your r26
called|b-41 f42 i-43 o-40 p-30 r-53|<name> c29 t-34|on o28 t54|the n-32|us j26
calling|a-27 n68 t40|it n38
calls|c-31 d-59 f-37 g40 l-28 q-28 r59 t47|a l-33|about t26|and g32|you i28 r34 t61
calm|r36
calmer|r27
calories|h30 i27 m44
came|a60 h-47 i73 j-36 k-41 m-32 n-48 p28 r-70 t-66|along p-28|back f-43 q-38 t31|early t43|from a32 f-31 i57 t38|in a44 q32 r-25 t-68|last f28|out c-36 i30|through f45|to i40|today c30|with o26
camera|c37 t-43
cameras|l31 t-35
camp|m28
campaign|b31 g34 n27 t-34
campers|p-28 q26|for p-30
campus|o28|in o29
can|a29 b-25 i-30 j42 l-36 m-39 p-88 r57 s-37|afford j36 l42 t47|also f32|and q30|anybody l27|anyone f29 l48|apply r27 t34|ask i51 r31|be b44 f-36 k36 m-28 o32 q36 t52|cancel r29|carry f26|change r-27|check t-49|come o52 t-29|disagree t66|do f-25 j34 m66 t-43|fill l31 o49 t48|focus g34|give r31|have j32 q-27 t-40|hear r27|help t26|hold t32|i a49 f-25 l-27 r27 t-48|just o25|keep r-26|leave r-26|lift a28 o-31|make t-30|move r-50|not e35 g-29 h72 n-28 o66 s81 t63|now t-61|only d30 t-29|print t51|reach f31|read t36|ring r-25|run o30 r-25|say a-26 f-40 r-26 s42|see j56 m27 r-39 t-45|sleep o30|someone t26|stand f79 o34 t-31|still r109|take q32 r35|tell o-26 t38|too f-28|trust k59|try o-28|turn t48|upgrade t31|we t-44|write f-44|you d-29 f46 j68
canal|f39 t-33
cancel|f-25 i-30 q-28 r30 t46|any g25 t41|it r43
cancellation|t65
cancellations|g27
cancelled|q104
cancelling|t27
cancer|t65
candidate|f-30 i33
candidates|b26 n27
candle|k27 l38
candles|t-32
cannot|s26|be t56|believe t26
cans|h-29 i32 t-42|are h-28
canteen|f-30
canvassing|f48 t68|in f32 t45
capacity|j31
capes|m41
capital|h57
capped|j47|at j48
capping|t75
caps|g66 r28
captain|t-45
caption|c27 t-31
captioned|t30
captions|t-26
capture|k39
car|a-34 g-29 h-30 i-49 k-30 t-67|and f40|park q30 r30 t-33
caravan|r26 t-35
carbon|c61 t47|steel t45
card|a-53 c-54 f-41 j-46 k-37 l-25 q28 r38 t-29|and t38|in t-27|machine q51|was t31|you t38
cardboard|r49
cardigan|f-32
cards|a25 d-27 f-49 j-31 r37|and t80|are a31
care|a-29 b64 c-52 g47 h-31 i-40 j42 k35 p-34 q-38 r26|about b42 m-31|for m25|home b28|is m41|who t52
career||researchers t40
careers|a26
careful|o50
caregivers|t27
carer|p26 t34
carers|f-33 i26 r49 t-57
cares|b85
caring|b26
carp|t35
carpet|q28 r38
carriage|f38
carried|a-29 c83 i-41 p52 q-26 t-32|up o34 t42
carriers|n39 o28
carries|q28|on q36
carrots|f71 n25
carry|f64 i-34 r-35 t-60|a b26|it f29 r38|on a30 f26 t-28|over q27
cars|c40 f-31 i-30
cart|t80
case|c-32 f44 j26 o-29 q-27 r29 s56|of f26|study j30 s34
cases|f-46|in t38|of q28
caseworker|a42 c36 t33|<name> c37 t53
cash|c-29 q49 r36 t-52|alternative g30 t46
cast|n26
castle|f30 t-31
casualty|t-26
cat|f119 l26 q-34 t-50
catalogue|r-30
catch|f-64 p58 t-32
catches|o29 t-26
catching|p27 t-33
categories|a26 t30
category|t35
cats|t-27
caught|a-26 f30 t-29|fire f48
cause|f-36 i52 r-28 t-40|was t32
caused|g28 m48 q-26 t-46|and m47|by g30 m-33
cbo|s56 t45
ceasefire|t55
ceiling|f32 j27
celebrate|b26 o27 t-38|the m55 o31
celebrated|k35
celebrating|m35 t-34|in t25
celebration|t34
cell|t92
cellar|f42
cello|q-29 t-26
cells|t36
cement|n28 t32
cent|n26
center|r61 t98
centers|t75
central|t45|<name> t38|bank t28
centre|b38 c26 o-37 p40 r-26 t-41|of b46
centred|g40 n-35|care k31
centric|g68 k-28 m-30
cents|h33|on h34
centuries|s32
century|k47
ceo|c-38 g-26 t30|of t40
cereal|n52
ceremony|f56
certain|g28 i26 s29
certificate|a-31 f-42 i76 r55|on i43 t-34
certificates|p33
certified|i42 t33
cet|q27
cfo|g45|<name> g47
chain|a41 j27 t108
chains|q28
chainsaw|r30 t35
chair|a33 c37 i-34 n31 o48 t-39|and a43 o31 t34
chairman|f45 h28 n27 t32
chairs|f61 n-25
challenge|k43 m56
chamber|t50
champions|m93 t-38
chance|e28 j46 r29|to e26 j30 t54
chances|j53
change|a-51 c-38 d-26 f-57 i-36 j-58 k-48 m108 o-56 q80|a h28 m48|at t25|everything k28|from q40|how s-28|is m43|it r31|lives m39|on t-28|our b31|that t31|the r29 s26 t42|to q36 t-25
changed|a28 f-45 i42 j-37 m-42 n-29 q47 r-57 s62|everything s62|in t32|on q-43 t64|our s27|the f31 q26|your d28 t40
changelog|a33 c31
changelogs|t42
changes|c-30 f30 i-44 q68 r-39 s28
changing|i-34 j-28 k67 m29 o31 t-70
channel|h54
chap|c44 f28
chapel|j-61 q52 r35 t-44|is j-62
chapter|t-42
character|k68
charge|a35 c-25 f-64 g31 i42 p-29 q-30 r70|for i-26 r-38|it r-26
charged|a29 i76 o-53 r-54 t51|<number> t48
charger|r53
charges||are t36
charity|c-31 p27|shop p25
chart|e72 l28|and t57
charts|i44 m28
chase|n77|it f57 t44
chased|c38 d25|a d25
chasing|r28 t-30|a p26
chat|f-27 j-26 q-27 t-41
cheap|f-44 j47 q32
cheaper|t54
cheapest|t51|item t54
check|o-48 r57 t35|before j-32 s27|if r32 t38|it f-30|on t27|out t29|that t55|the r69 t71|with r-26|yours j29
checked|g32 i39 j37 o-26|and g39|by a-38|the i37|with a51
checking|i47 r36 t-35|the i47
checklist|t32
checkout|t103
checksums|t66
cheer|c25 f68
cheerful|o33
cheers|p62|for p53|to t29
cheese|f89 t-43|and t25
chef|a41 f25 k36 t-33
chest|f42
chicken|t-30
chickenpox|q65 t-31
chief|f34 m30 n26
child|i-36 j30 q-27|'s j37|care t34|deserves m55 t57|in h50 t43|is k28 m-29
childcare|t26
childhood|m29 s28
children|j84|'s c-29 j30 q30 r66
chili|t40
chilli|n27
chimney|c43 f-27 t-29
chip||in t45
chips|d32 f59 p33 t-29
chlorine|q26
chocolate|c55 t41|milk c56 t45
choice|f-40 j34 n37 p-30|for k44
choices|k-28 t29
choir|a56 c38 n26 s45 t-28
choirs|h37 n33
choose|i-50 j59 m56 o-32 t46|<name> r25 t-29|between t47|the c27 f34
choosing|f30 m-42 n26 t-26
choristers|f39
chose|f28 i29|the f38
christmas|q42 t-30
churn|t37
ci|t62
cider|d31 t-43
cinema|f35 k28 t-29
circle|f-29 g47 t-30
circumstances|g92 q-43 t-36
circus|t40
citation|t26
cited|t57
cities|n48 t77|that t43
citizens|b25 g36
city|t50|'s r25
claim|c-28 o-35 r49
claimed|r-28 t49
claims|a-29 n29 r27 t-31
clarity|k45
class|a34 i-43 k44 m-41 o45 p-36 q58 r-34 t-32|<number> t-29|faculty n37|is q31|of t100|on c25 q26
classes|q29 t-28
classified|t43|briefing t43
classroom|g28 t34
clause|s-29 t-57
clay|f47 r76 t-38
clean|a48 c27 i-27 m36 o-35 r26|water m76 t49
cleaner|c28 p-27 t-27
cleaning|f32 g29
cleanup|a28
clear|a-27 r54 t37|up p27 t66
clearance|t46
cleared|f-25 q48 t26
clearing|l30 t26
clearly|j30
clerk||'s a28 l26
clerks|c37 t78
clever|i26
cleverer|l29 t-43
cli|t95|for t35
click|f-29 g30 j-29 r33 s31 t45
clicks|h-35 t-31
client|f-46 j25 n29 q38 t42|and t30|asked a46
clients|f-57 g39 m-47 n73 t-87|who g28
climate|n54 t48
climb|f40 t-27
climbing|t-35
clinic|c31 i52 o40 q39 t-39|<name> t-30|and r28|for i30
clinical|j29
clinically|h32
clinics|h35 t106
clip|n27
cllr|n29 t-27|<name> n29 t-27
clock|j68 m-26 t41|is j59 r26
close|a-33 c-27 i-38 q90 t-27|<name> j32 q31|<number> q28|at j-27 q52 t45|on q28|the t-27
closed|a-47 f-45 i-28 j-26 m-27 o-30 q186 t-37|<name> q86 t-108|<number> c50 g32|a h29 n32 q29|both t37|for t-49|in q-27|on q-49 t-29|until q27
closer|t-26
closes|c-29 f-27 h34 j45 o30 q83|<number> q98|on q-43|the t52
closing|a37 f-32 i-29 j47 q38 r-30 t-101|<number> t-36
closures|q31 t26
cloth|r64 t-35
clothes|q27
cloud|g-26 j33 t30
club|b53 n51 o-37 r-43 t-95|is q27|on n33
clubhouse|b30 f37
clubs|k25
cluster|t96
cm|q-35 r52 t49|<number> t-51
co|a-46 f44 g56 k-36|designed k-25|founder t55|op f46
coach|q30 t-30|<name> f27 t39
coaches|n26 q32
coaching|n34 t-47
coal|f44 n33
coast|f28 i29 k27 q-28
coastguard|k27
coat|f70 k42 o-26 p58 t-70|who f26
coats|i-31 o33 r-30 t-29|are f-52
cocoa|f42 t35
code|a-40 c-38 f-25 o-26 q58 r45 t91|is t29|on t-63|you t40
codes|o26 t46
coeliac|o40
coffee|f57 g-25 h79 m63 o-28 q-33 s31 t52|and f-27 m54|is f29 t56|while j-28|with p25 t81
cohort|f-32 g33 t-63
coin|j28 t31|not t28
coins|f30
cold|f57 k-35 q35 t46|<name> f41|kitchen r26 t27
collaboration|t-45
collapse|t50|at t50
colleague|t45
colleagues|k-32 m-33 t75|who t78
collect|i-35|from r68 t27
collected|a26 q-27 t35|from t34
collection|f-33 k55|is t50
collections|q41
college|f-34 t36
collision|t-26
colour|d74 e-32 f-38 m-26
coloured|i27
colours|t87|may t48
column|t40
combined|f59
combines|t50
combining|f29
come|a-56 b-33 d-28 e-31 f43 h-26 i-48 k-34 m-29 s-55 t-60|<name> l27 q26|and j-30 k-27 r-82 t-49|back d27|by q56 t27|down p26|first c63 j39 n29|for r-33 t-28|from f-25 r29 t55|home t46|in f-45 t-42|later c39|on f-47 j31 o30|out t-26|say t52|see m31 r44 t37|that a-28|to t29|together m27|with f-25
comedy|k28 t-30
comes|a41 c26 i34 j-28 q72 t-120|<name> f-28 q65|back q-29|down f46 s26|first t26|from h25 q-34|on a50|up a26 c47 i25 r27|with o28 r31
comfort|k45 l28 o26 t-31
coming|a52 c-42 d-36 k-34 m33 n-32 o-45 p-34 q29 r-25 s125 t-36|<name> i31 q38 s-38 t-29|back a27|home m36 t49|out a36 r26 t-26|soon s46|to j27
command|t85
commended|c47
comment|d129 e196 h38 j-25 m-25 t-49|<emoji> t40
commentary|t28
commented|t-44
comments|a101 b42 d92 e36 j-29 l-29 n-25 s35 t-95|<emoji> d66|and s26|are b27 t-27
commission|q-31
commissions|t-26
commitment|g74 n57|to g81 n40
committee|a39 n40 q-32 t57|<number> g33
common|r46 t44|sense m39 t33
comms|g26 k29
communications|h43
communities|b52 g57 n-26 t33|we m-31
community|b100 d35 i-32 l42 n-25 p-32 q-43|<emoji> m31|call t48|is b71 m30|we b-25
commute|k-27 t-34
compact|t55
companies|n39 s-33 t69|that j35
company|i-39 l33 m-36 o42|and t34|that t26
compared|t36|<number> t25
compensation|t-28
compete|n61
competition|a31 h30 k27
competitive|n-25 t-43|salary m25
competitor|j26
competitors|j79|are j42
compilers|t48|and t34
complain|f-34 h29 j30 n28|about t64
complained|a-26 f28
complaining|k27 t54
complains|t34
complaint|a113 i37 n29
complaints|a89 g35
complete|k-29
completed|c-31 m25|the m26 t35
completion|g55 t32
complex|g52 m35 t-46
compliance|f27
complicated|t37
complimentary|t-32
compost|c27 t-28
comprehensive|g30
compromise|g34 k56
computer|t26
concept|t44
concerns|b-26
concert|c-26 f30 n30 t-54
conference|b26
confidence|h40 m54 o46
config|t40
confirm|i41
confirmation|t95
confirmed|q75 t115|<name> t33
confirms|t50
confused|t90
congrats|p93|to p93
congratulations|p69 q-30 t41|to c35 p80 q-30
connect|m37 t-31
connected|e61 k27 m49
connection|t-64
connections|b27 t-27
connectivity|k-37
conscience|f29 j32 t28
consecutive|n36 t-38|year t-29
consider|t50
considered|q-34
constituent|f32 t89|in t42
constituents|n40 o44 t95|are o47
construction|t63
consultation|e25 l28 t-27|on g27 l32
consumers|g49
contact|f-27 q-40 t58|us t32
contacted|t28|by t34
contain|a52 f-32 i52 q52 r45|traces a50 r53
contained|g31
container|q29 t32
contains|t63
contemporary|k27
content|e28 g61 s46
contest|f25
contigs|t49
continents|n32
continue|b35|to b31
continued|n51 t-27
continues|m30|to m66 n34
contract|c25 r-37 t-45|before r-47
contracts|h33 t48
contributed|t93|by t47
contribution|t45
contributions|t55
contributor|t70
contributors|c31 t41
control|f-28 g28
controller|t-32
conversation|c-27 d33 k30 m79 o27 t-55|with i27 m38
conversations|g37|and g51 m26
cook|c33 g-27 t27
cooked|n27 r39 t-32
cookies|o26 t78|to t37
cooling|t64
cooperation|t-26
copied|n32
copies|r34 t-50|of r47
copper|r38 t-26
copy|f-41 t-74
corner|a42 c-32 f-28 t-37
corners|c47 f-32
correct|d42 i28 t-29
corrected|i40 l29 q27 r32|in t38
correction|a-25 i133 t38|to i68
corrections|t-26
corridor|t-33
corridors|k30
corvane|t41
corven|t62
cosiest||halls n-32
cosponsors|t26
cost|b27 f-53 h63 i-26 l39 m-26 r51|<number> t-35|me t28|more f31|of t86|us a30
costing|s38|you s38
costs|f-27 g29 j31 s43|more r49|the r37|you r-25
costume|f66
cottage|a28 t-31
cotton|i82
couch|t49
cough|o57
could|c41 d-69 j68 p100 q-34 r-51 t-43|be j52 s27 t-53|change h25|find t42|get o33 t37|have f-36 i29 p40 t-35|not a48 g34 j-50 k33 l-33 m43 t80|say t35|tell c39|you j33 l-42
council|a-43 f-82 i-40 o-36 q34 r-26|'s i32 q32|got i-34|has n30|tax t-43
councillor|n28 t-28
count|a-32 i-41 o48 r60 t32|and j31|on b30|the r28 t-27
countdown|j119
counted|c47 f37
counter|i-28 p-25 t-40
counties|a34 q79 t107|are t49
counting|f68 h28 i35 r39 t-37
countries|f47 h-30 n67
country|f-28 i-25 m30 n56 p32 t123
counts|b70 k-38 m60 o33 t-103|and b40 g27 m28|as r-25
county|f-62 g-30 k-27 m-28 n82 o-29|and n35|fair c-37|prize c-33
couple|o27|who j28
couples|t-36
courage|m66
courier|o32 q34 t43|and t28
course|f-56 m-30 o-27 q-58 r-27|starts t41|you j29
court|m34 q-39 r51 t29
courtesy|c103 t-27
courtyard|r29
cousin|f34 r-45
cover|a-40 n30 t-55|<name> t40|it n47 t-47
coverage|o44 t93
covered|f-30 t-45
covering|g39
covers|a55 r-29|<number> a68 t48
covid|f25
cows|f51
crack|i38
cracked|i32 l-28 t-47
cracks|t28
craft|f-26 k36 n59 t-35
crafted|k128|with k50
crane|c-26 q36 t-35
crash||on t35
crate|i37
crazy|n25 t-29
cream|t-56
create|m38 t63
created|t-27
creating|m-26
credit|c116 f-59 n31 t31|file o28|to c59|where n28
credited|c72 f-27 i36 t-40
credits|f-30
crew|c83 d51 p25 t-39|'s f50|at c63 t46|in n30|on r25|that o29
crews|q-35 r33 t70|are t31|can r38 t32|who t54
cricket|l31 o26
cried|f81 t-44
crime|a33 c27 n37 t61|is n40 t27
crisis|s29 t42|hotline o-27
crisps|f57 t-35
critics|n73
cron|t53
crooked|t28
crop|p29 q37 t29
cross|c-26 f74
crossed|a46 o56 p46 t43
crossing|c29 l-38 t-40
crowd|n49 t51
crush|m39 n29 t-28
crust|n27
cry|f74 r-51 s32
crying|c46 j47 t-38|in f-32
crypto|t112
ct|t32
cto|i27
cub|o-30
culture||eats m29 t70
cup|d34 m36 t28|of c-29
cupboard|a29 f64 o31
cups|t38
curate|g52 k54
curated|k77
curb|n30
curiosity|k28 n33
curious|f27 t-38
curl|a26 t38
currency|m29 t-25
current|q-32 r39
currently|l52
curry|a29 f37
curtain|m27 t-48
curtains|f67 r37 t-30
cushion|f28
custard|f73
customer|a50 b149 f-27 g26 k-61 m-25 n63 p54 r-42|centric g28|satisfaction n39 t33|service f26 n28
customers|a-67 b114 c-30 f-56 g-47 h37 i-26 k-27 n-37 q28 r-39 t56|and b39|are b39 t-39|we t46
customs|t41
cut|f-64 j-27 o47 q-54 r39|it t32|its h-33|off o68 t-45
cuts|h27 t65
cutting|f-25 k57 p45|edge k46|starts q35 t34
cv|t-27
cycling|g35
cyclone|t30
d|a-26 c-28 f30|<name> c-32 t-30|c f60 t40
dad|c51 f44 o31 t105|'s f30|was f-25 t34
dads|c-25 t-28
daft|o139 t-46
dahlias|r65
daily|a46 f31 m31|by n29
dairy|t61|farmers a33
damage|r31 t81
damaged|i28 t63
damp||and f38
dance|m37
danced|t31
dancing|a25
danger|o31|so o35 t40
dare|m63 t-41|to m35
dark|a32 k25 o31 r27 t36|mode a33 k47 t35
darts|f37
dashboard|t67
dashboards|t59
data|a53 g84 i29 k-45 q-58 t95|<link> r29 t-50|and g29|driven g65|for a26 t-52|is t-35
database|t32
databases|c27
dataset|t55
date|c-42 f-78 i69 j-31 k-35 m-27 o35 q45 t48|<number> q-29 r53 t59|and o29|flexible t44|for q46 t82|in r41|is i40|you l25 t38
dated|c30 r-29
dates|c46 j59 t-98|are h28 t35
daughter|a-47 n-42 q31|'s f42|asked a-29|has n-32|of t42
daughters|t41
dave|j65
dawn|r25
day|a-48 c-35 d-42 e-41 f-44 s-64 t-26|<name> t-36|<number> q-25|after q-26|and j30 m33|another m-47|at f-28 t27|before c35 r-29|for n54|four c28|from i30 l-32|i m26|late q53 t-30|of k28 t29|off c48 o40|on t-25|one g69|or m30|out n31|they m28|this h61 t33|ticket r30|to j-25 r27 t29|was t34|with b27 g28|you j37 m-26 r38 t-25
daylight|r40 t-26
days|e-29 f-40 g-52 n-30 o25 r38 s-39 t-41|<number> t-32|after a26|ahead i27|and n27 t31|for t-31|of q28 t79|off t-30|then i27|to q-43 r41 t36|with f33
dc|t89|office t27
de|t61
dead|i-27 m38 q27 r-39 t40|body m56
deadlifted|t-38
deadline|a34 f-26 q84 t42|<number> t42|is q50 t25|to q36
deaf|f47
deal|f27 h46 j-28 r-29 t53|ends s27|in h54
dealer|q26
dealers|t49
deals|j29 t68
dear|q58|<mention> t46|<name> t27
deaths|h-28 t50
debate|g30 n108 t39|on n37
debates|t46
debt|h45 o36 t27
debut|k59
decade|g30 n38 p31
decades||of g-25
decent|f-26 i-44 l31
decide|f-26 i-32 q31
decided|f-37 s57
decision|c-58 f-49 g33 m34 q28|makers g48|was c-32
decisions|g34
deck|f-26 t38|and t55
declare|t41
dedicated|b45 g44
dedication|n59 t-30|and n47
deep|g34
deeply|b-27 m-27 t36|saddened t32
default|t42
defended|t50|<somebody> t50
deficit|t56
degree|f-47 t-48
degrees|t-32
delay|f-29 j34 m-30 q-38
delayed|q79 t-47
delays|q-27 t46
delegates|k27
delegation|f42 t44
delete|r60
deleted|a-25 i57 s30 t-39|from s32
delighted|l27 t-25|that n34|to l28 t-34
deliver|b-33 f-26 g27 i-33 n38|a g-43 k28
delivered|c-29 g28 n55
delivering|f-30 g60 k82 m44 n35 t-61|a g32 k-28|excellence k40 m26
delivers|g35 h70 k35 t-31
delivery|f-28 h-30 i63 k-32 n-64 r-27 t76|ends j-71
demand|h47 j84 k28 q-28|is h29|we j27
dementia|r29 s26
dental|c28
dentist|e32
department|f26 s29
departments|t75
departure|q73 t52
departures|q70
depend|h59 t26|on h59 t26
dependency|t27|of t27
depending|t-28|on t-28
depends|f-30|on r25
deposit|h-37 r36 t-33
deposits|t-33
depot|a-26 q-26 t-65|gate t28
dept|f56
describe|d57 f48
described|i25 n26 t-28
describes|f44
description|o52
deserve|f-34 k51 m119 o-27 r-28|it k34 t-45|nothing m-29|the t39
deserves||clean t29|to b45
design|m57 t-25
designed|f-26 k106 n-36 t-55|around k53|to k-32
designer|t-31
desk|g-28 j-31 p-38 t-58|<name> f-26|<number> t44|and q29|from q27|is f63 q-27
desks|p26
despite|m29
destination|k75 n51
details|m31 r72|at t42
dev|f48
developer|h27 k25
device|m31 t65|in t28
devs|t64
diagram|p37 t35
dial||<number> q25
diapers|f36
diary|c51 f26 j32 t-48
did|a-32 c80 f49 k-45 l47 m-65 p63 q-26 r-44|<number> a33 c31|<somebody> c41 j27 t-37|and f27|for f-27 n75|i t38|in a29 r34|it i-45 n28 t98|last n-47|not a-32 c-32 g34 i27 r-59 s-28 t29|someone l-27|this l29|too j34|you j-66 l-34|your j43 l56 t-29
die|t43
died|c-48 q-29 r-30 t-70|on c-44 q-42 t-39
dies|c-30 j54 t43|aged t37
diesel|a47 t37
differ|t43
difference|f-36 j-29 k58 l-30 m54 n28 r-51 s-35 t42|between m45|in h26|to m27
different|i41 m-56 n26 t-36
differently|s55
differs|t66
dig|m-26
digest|t46|<number> t54
digger|f44 q26 t-25
digging|s29
digit|r27
digital|f-29 g40 k-46 s28 t-27|first k32|transformation g50 n53
digits|i26 r27 t52
dignity|k29 m33
dining|k61 q36 t-30
dinner|t-34
dinosaurs|f33 t-29
direct|r25 t-34
directly|t-25
director|f-29 h32 i29 p45|<name> c-43
directory|t31
disability|m28 o45
disabled|t69
disagree|d38 f32 t37
disagreed|a26 p56 t61|with a28
disappears|j42
disappointed|t34
disappointment|j62 t-41
disaster|t51
discerning|k34
discharge|r26 t51
disclosure|n56
discount|s65 t71
discover|j-38 k36 n25 s66 t-60|the k37 s48 t-34
discovered|i26 s42
discovery|c26 m-36 t-31
discs|t-46
discuss|t32
discussion|t56|at g31
disease|r50
dish|r42
disk|i36 t98
dispatch|c56
display|t-27
disruption|i77 t36
disruptors|k33
distributed|t64
district|h60 t145
districts|t57
ditch|t26
diversion|t-34
diverted|t-33
dividend|r40 t42
dm|a31 e55 f-34 l-27 r-29|for g30 s25|us a-31 t34|with t27|you e50 t-29|your a46
dna|b85 g30 m35 n27 t-29
dnm|t91
do|b-33 d-43 h27 i-40 n25 p-78 q-63 r28|<emoji> t-27|<number> f-30 h33|a f38|and b-29 m-35|anything f-25 t75|attitude m30|best g28|better m-26|come f47|for f50 t28|have e31|if l-48|is j39|it c-39 j-27 r-36 t61|its t30|not c-39 d46 g-38 i-29 j59 o-31 p-34|nothing j41 r37 t55|our m29|the c34 f36 h28 i32 j38 r-32|this b27 o28 t-34|we f-28 n48 o27|weddings l-30|what n-26 t28|with f-31 h26|you a-26 d-27 j-38 l41 m-28 r-43 t52
doc|t79
dock|t28
dockworkers|t57
docs|a43 t188
doctor|f34
doctors|m39 r28 s94 t45
document|n25
documentation|t61
documented|t57
does|c74 g-35 o-27 p-52 r44 s-34|<name> f36|a r38|and f38|anybody l32 t-26|anyone l30|home l-58|it c37 j39 r-55 t42|mean f-29|not a26 c-44 k34 q-38 r-41|nothing m48 r38 t28|quality l-50|the c29 l-41|what t36|your l59
dog|c-53 f102 i-29 j-27 k-37 m-26 n-35 o-36|and f30 o-31|is h29
dogs|a27 c-32 f42 o-27 r34 t-92|welcome r30
doing|a-37 n-39 p38 s55 t-55|it c25 i-32 p26 s32 t53|the f25 i34 r32 t-36
dollar|h32 t32
dollars|a30 t46
domain|t47
dome|k28 t-32
donate|t-37
donation|t-33
donations|f26 t26
done|f-45 j-53 k-34 n37 o-49 p115 r-27 s-28 t-29|<name> f-27 p70 t-29|about f67 t83|by a27 f-34|it l33|to p25
donkey|f46 j33 t-34
door|b-27 e-28 f-53 j38 p-30 r51 t-88|for a45|is f25|sticks r29|that i-31
doors|c57 j54 q-27 r-30|<number> t-31|close t-29|in t30|open t48
dot|a69
double|c-26 d52 f35 i30 j-35 m-25 o28 r55 s50 t-55|tap d56
doubled|f35|in h31
doubles|h29 j26 t-32
doubt|o51 t26
doubters|p-43|thanks p-36
down|a-35 b-39 g-31 h28 l-35 m-36 n-40 q126 r42 t-68|<number> n38 t36|a t33|again t48|and o53|at i30 q80|between n33|by f63 t51|for c36 f38 q-33 t-29|from q-61|on f-31 q-52 r-29|since q58 t-39|the f-53 g31 q-26|this q69|to c55 n-26|two p73 t40|with f-28 s44
download|e63 f-26 g42 k-27 t51|<name> t28|it h30 t-34|now t-28|our j28 s28|the t-30
downstairs|a32 o31
dozen|r29
dozens|a49 c29
dr|o36 q34 t29|<name> o36 q34
draft|c30 i38 l32 t-26
drafted|c44
drain|t-30
drama|f26
draw|e67 m52 t-25
drawer|a55 c31 r73
drawers|f68 t-55
drawing|p28
drawings|a58 t-35
drawn|a53 f31 p30|at t43
dream|f-32 g-30 m90 n-35 t-63
dreamer|k35
dreamers|m47
dreaming|m40 t-32
dreams|t-33
dress|o-27 t-47
dressed|c26
dressing|f29 q36
dressings|f28
drew|c75|it c29|the f27
drifting|t53
drill|k40 m-29 q50
drilled|i39
drills|f53 t-29
drink|p27 r54
drinking|t49
drip|k27
drive|a-29 m27 r-34 t32|<number> o39
driven|f-31 g85 k28 m44 r-33 t-32
driver|a-54 f47 i-29 m-31 o32 p32 t29|'s j28|<name> f-36 p40
drivers|c25 m-25 t-58
drives|m53
driving|f-49 g84 k-28 o30 p37 r-35 t-65|school n32
drone|i-27|over i-29
drop|d70 e28 f-40 i-35 j54 k-29 m-34 r50 t30|a d89 e27 t-65|in q53 r-46 t-84|it d52|of r25|off n29 t37|support t42|your r33 t37
dropped|a27 i63 n25 o46 q-28 t55|at t29
dropping|k38 s39 t-30
drops|f44 o-27 q31 s34 t26|and t32|from q35
drought|t37
drove|a93 c50 o47 p86 t45|<number> o72 t46|the f31
drug|t30
drunk|f32 m29 p30
dry|c-40 f-31 i58 j-36 m-31 o-27 p-25 q40|and q29|spring p-30
dryer|r68
drying|h26 q-31 r-27
duck|f28 t27
due|f-51 g26 j-36 q94 t-43|<name> q119 r28 t-40|<number> t58|course t-31|in t40|to q52 t49
dug|c37|out c28
dull|f39 t-28
duplicate|t-45
during|i-27 r-31 t85|the t48
dusk|t-52
dust|f66
duties|t38
duty|r35
dying|t-27
dynamic|g38 k32 m35 n26
e|e71 q-28 r31 t-78|mail e78
e15|t33
each|b31 d-29 f-31 i-54 k-27 n-46 o32 q30 t-28|and f26 p-30|of c35|one p28|other f65 t39|way o49 t50
ear|f39 t-37
earlier|a-27 g47 t28
earliest|q67 t39
early|c-27 e34 g-30 j56 n-31 o28 p-32 q26|<emoji> t42|access t26|and r25|bird j43 q-32 t-27|career t40
earn||<number> h33 t51
earned|m44 t83|in t42|it m37 t-42
earrings|t51
ears|b30 n30 t-28
ease|k25 n27
easier|k54 t-30
east|f-26 t-44
easter|a30 t32
easy|f30 r-31|<name> f39 t26
eat|a29 f64 r104 t-49
eating|f76 t-40
eats|m31 t27
economy|k48
ecosystem|g116 k-37 t-45
edge|f27 k36 r65
edit|o29 t-29
edition|q-31 t-28
editor|t-36
effect|q78 r-33 t52|on q61
effective|g28 m30
effortless|k51
effortlessly|k59
egg|t35
eggs|f-30 r45
eight|i-33 j-29 k-27 n-34 q-47 r-32 t-71|years f33 t-25
eighteen|t-34
eighty|r28
either|f-42 j-30 q55 r-32 t-33|of t40|way f-28 q31 t-50
elastane|t61
elderly|f33
elders|t80
elected|t27
election|t73
electric|m38
electrician|c51 r-34
electricians|r33
electricity|g37 t35
electrifying|t31
elegance|k33 m27
elevate|g27 k35 t-33|your t-29
elevated|g29 k52
eleven|c57 f40 g-30 h-27 j-37 k-45 m-36 n29 p27 t-121|and r26|of c-33 r37|times f68|years q28 t28
eligible|f64 t65
else|a-36 b-32 f-27 j36 q27 s-39|'s f44 r26 t-28|getting l-33|has t-29|in l26|is t38|will n28|would n26
elsewhere|r-33
em|a36 c27 d31 t75
email|f-64 i34 m-38 o-34 q28 r30 s-30|<link> t-38|and t73|needed r31|required j29 t-26|you t41
emailed|q55
emails|f45 t64
embark|g-39 k54|on g-37 k40
embarrassed|o44
embarrassing|j27 s48
embedded|t-29
embedding|g32
embrace|m32
emergencies|r56 t-43
emergency|n27|line t53
emissions|g67 k33 t32
employee|c27 n31 t67
employees|c32 t48
employer|n29 t-26
employment|r75
empower|g103 t-29
empowering|g35 m-53
empowers|g56
emptied|q37
empty|j28 t52|chair t39
enable|g-41 t47
enabled|g28
enabling|t-29
encouraged|t25
end|b-36 f-27 g75 i-31 n-50 q48 r57 s64 t-48|after f-27|and i-26|of e25 f36 g-29 j-30 m40 r-40 s-26 t45|to g38 k39
ended|f40
ending|f32 r-27
endless|t-32
endorsement|f48
endpoint|g50 i43 t38
ends|j85 k-26 q93|<emoji> b28|<name> q50 r33 t28|at j36 t32|in q65|midnight j63
energy|m77|in m66
enforcement|m27 t38
engagement|g45 h-36 k-47 t-44|and n27
engine|f30
engineer|i-47 o-25 q62 t-58|<name> f41|remote t37
engineered|k28|for k29
engineers|f-28 q72 t26|are q35
engines|t-31
enhance|b-30
enhanced|g42 t-30
enjoy|b47 f38 g32 l30 t-40
enjoyed|t77|speaking t51
enjoys|f32 t-34
enough|b-26 j74 p27 q-29 r-27|and t33|for t-25|is d26 m67|to t28
enquire|j37|today j27
enquiries|g60 m26
enrolment|j45|for q25
enter|e46 j31 r31 t52|<number> d30|the j58|your t55
entered|t-27
enterprise|g34 k26 n34
enters|g30
entire|t51
entitled|o26 r34|to o27 r34
entrance|a-26|is r32 t63
entries|e29 i25
entry|e42 p-28|for t-30
envelope|f33 i46 o28 p30
environment|k59
envy|n26
ep|a30
epa|t84
epoch|t77|<number> t77
eps|g121 h-25 t58
equal|k31 n29|pay t26
equipment|g45 t-30
equity|g31
er|t30
error|i43 p31 q-25
escalated|g60 t26|this g60 t27
escape|k33 t-28
esp|t61
especially|f-47 o57
estate|r33 t-32
estates|a29
estimated|q27 r29
estimates|o29 r36 t52
et|t78|al t33
eta|i84
eu|q26
eur|t60
evac|t40
evacuation|t78
even|c-37 d-40 g36 n-38 p42 q38 r45 t-29|a t27|bigger m-32|know g30 j33|when q44
evening|k45 l39 n-39 o31 r-45 t-61|<name> c-29|and f45|for o32|it p-28|of k42
evenings|f-38 o-28 t-45|after t36
event||is t38
events|k26 m49 t-26
ever|g-50 j30 k59 l45 n49 o-38 q-40|did t38|saw c27
every|b26 c69 e32 h41 i-37 k38 m29 q-67 r-50|<name> a-25 f34|<number> d25 h95|child k31 m39 t36|day i29 j39 q-27|family q27|member t39|night c37|number t45|one o31 t31|pair t65|penny m26|pound m30 t-37|question t29|stop i29|time o48 t36|touchpoint g66|voice b41|year f48 h33
everybody|f-31 i-41 j28 q-32 r-35 t-52|'s i28|else j27|on j31
everyday|k28 m33
everyone|a42 b35 g-35 p-42 r-27 s-50|'s f27 j28 t33|<emoji> n25|affected b31|and a45|at o28|by t55|else j31|except f42|in t42|is k38 m38 t-35|on j28 t30|told a-28|who f-34 p-42
everything|c-31 i-30 j45 k82 l-31 n39 p46 r-74 s42|<name> t40|and f50 p40 t71|else q27 t71|must q-45|we k-37|you k29 t-31
everywhere|a27 f-27 n-26
evictions|q-26
evidence|a38 f-30 i28 l26 r37
evolving|g47
ex|j46 q-25
exact|h46 t-27
exactly|a35 h29 i-27|the m40
exam|c46 f-38 q59 r30
example|t29
exams|c28 t-38
excellence|b-44 c-26 f-34 k76 n52 t-68|and g-59 n68|is m39 n26
excellent|g41 t44
except|a-27 f92 i52 o-27|the q25
exceptions|j26
exchange|g67 t52|on g55
excited|c-36 k-28 t-65|to c-34
exciting|s65 t-73|times m26
excluded|t64
excludes|g29 t43
exclusive|e26 k80 n-53 s33 t-28|<name> k32|perks b27
excuse|d-42 j132 t-44
excuses|j89 m108|and j44 m34
executive|g27 t-36
exercise|q28 t-29
existing|q-26 t30
exists|t49
expect|a-25 i-38 q115|a q31 t40|to q74
expected|f-27 g84 q26 t102|to t36
expects|q29
expensive|t33
experience|a-28 e-47 g46 i-47 k110 m31 q-36 r-48 t-26|and k38 o25|here e-38|needed t53|the t-51|we t46
experiences|g-33 k-26 n29
expert|l32
experts|n-41
expire|q36
expired|t54
expires|t36|in t37
explain|l41 o68 t-44
explaining|c26 f44 j46 o38 t-28
explains||in t66
exposure|t31
extended|t38
extending|j34
extra|e-33 f-34 i-30 o35 p29 q36|<number> h30
extraordinary|n51
eye|f64 r78 t-27|and j26 t31
eyes|m-27 r41 t-58
f|t-26
fabulous|t-27
face|a-27 o27 r44|it o-29|painting r45
faces|j49
facilities|k28
facing|i40
fact|c34 h57 r-28 t37
factory|f-27 n42|in t56
facts|s26
faculty|n40
fade|c28
fail|f26 h87 l-48 m50 t-37
failed|c-33 i60 o28|for i25
failing|h34 t36
fails|m27
failure|g26 m33
faint|o30
fair|a61 f-42 i57 o-42 t-34|<name> t40|brilliant m42 t37|few a-27|question a71 t-37|to f29
fairgrounds|t71
fairly|i42
fake|t69|news t68
fall|c-29 t-27
falls|m26
false|f26 j30
families|b53 f-68 g-53 h51 j49 n-32 o112 q-62 r-40 t58
family|a-42 b264 c-26 d-26 f-56 g-34 m-49 n-52 p-42 s-38|'s t35|of t26|run t-27|to b34 t44
fan|g28
fantastic|g37 m53
far|a-41 c57 f84 j-35 l30 n-45 p-29 r-48 t48|<name> t70|<number> c84|and l30|as f-27|the t38|too f72 o38|we f-26 k31 t30
fare|o26 r59 t-52
fares|q28 t-46
farewell||to c30
farm|t63|bill t81|in r37
farmers|a26 c53 f-41 h56 l30 o66 p39 t104|in a33
farming|d30
farms|t30
fast|d-25 i29 j180 n-36 o-25 q-38|for j-41|paced m36
faster|f29 g35 h37 j34 k48 t35|on t34|than j46
fastest|n40 t30|growing n43
fat|t-29
father|t-34
fault|i139 o83 p-31 q64 r-43|at q48|not i-42|on i-29
favor|t30
favorite|f57 t31
favourite|d30 e25 j-35 o28
fearless|k30
feature|b27 t33
featured|e57 n29|in n40
featuring|c31
february|i26
fed|f47 p33 t-34
federal|a27 m106 r50 t65|dollars a31|funding t27|workers m40
fee|g-25 r43|<number> t31|for t-36|is f61 q-29 r-37 t35
feed|m40 o36|us m53 t32
feedback|b130 g26 k-25 n63 t-38|is b53 g28
feeding|f28 o53
feeds|m31
feel|a-27 f-55 j-45 k51 m45 o41 r-43 t-33|like k49|that b54|the h26 m30
feeling|f-32|lonely t71
feels|b52 i-25
fees|a27 k26 t27|and r47|are t25
feet|b27 k31 m-41 o-28 t39|of t42
fell|f49 h-34 i43 r-27 t28|<number> h-33|by t67|off f25|over i46
fellow|t27
fellowship|c26
felt|t-33
fema|q40 t32
fence|j33 t-27
feral|f42|hogs f42
ferries|q35 t39
ferry|a-37 q42
fete|q27
fever|r53
few|a25 f-67 j85 n33 t-54|people a50 m25
fewer|f-29 g60 q36 r35 t55
field|f34 q33 r-31
fields|t-41
fifth|h29 t-40|year n26
fifty|h40 j42 n62 r-29 t-43|thousand j28
fig|f31
fight|d78 f51 t56
fighting|m36 t42|for m43 t45
figure|a-34 f-43 i39 n72 q74 t-32
figures|f-44 t-48
file|a-26 r121 t71|and g26|system t44
filed|r40
files|r38 t91
filing|q28
fill|o45 t-25|a r57|in r-37 t-39|it l30 o28
filled|c35 f-31 i56 r28|by i36|in a28 j26 t-27
filling|j63|up j38
fills|j39 r25
film|f34 q45 t-37
films|a38 k27
filter|c40 q-30
filters|r40 t89
final|l28 q-30
finalists|p-67
finally|m-25 n26 s33
finals|t32
finance|g58 t-63
financial|m-25 t38
find|c-26 d-35 g-38 h31 j-28 k-33 m59 n-28 s66|<name> f25 t27|a m46 n42|it q26 s27|more f40|out j25 s102 t-47|that j31|us t43
finding|f43 i-26|that r25 t37
finds|f-33 r27
fine|c-44 f37 j-41 m-36 o53 p-35
fined|h29 t27
finger|r49
fingers|f56 r29|crossed f32 o29
finish|f56 o41 q30 t-55|the r26
finished|f52 h-26 k-44 m-29|<somebody> c34|the f59 t38
fire|a-30 f39 m27 r-31 s39 t47|alarm g33 q26|at s52|brigade a-30|hall o25
fires|t30
firm|c41 i27 r57 t-34
firmly|g42
firms|t-45
first|a-33 b46 e-25 i-30 m-37 n-40 q-37 r74 t-32|<emoji> e30|<link> s58 t42|<name> i26 o29 p33 r57 t-26|<number> j111|and g26 t-38|call r-37|class a29|come j41|comment r28|day o26|go c28|half i28|in t30|is t-26|line t-48|look k26|month r-29|name t37|night r27|one s30 t-35|order t60|served j42|ten p32|then r-29 t60|thing i45 r42|three f36 r-35|time f76 n40 t25|two f-29|we r26|week o37 r-27 t-31|year q28 t-33
fiscal|t40|responsibility t40
fish|f43 n-28|fry f53 t69|sleep a-29
fishing|t64
fit|f-44 i-26 r-31|the o27 t39
fits|a37 t83
fitted|q41 t-28|the q29
fitting|f42 j35 t-51
five|d-26 e44 h54 i45 j-39 m-34 o-37 s63 t-37|days i29 q28 t-28|minutes f-29 m45 r28 t82|of t59|star h42|year n-29|years m-33 r26 t-32
fiver|e33
fix|i62 k71 r-35|is i39 o36|the i35 r-25|this t45|what f43
fixed|a85 c72 f-79 i95 j-35 n35 q39 s32 t-51|and c39|deal s27|in t34|it n54|term t30|the c-32 f-56 i-28 p35
fixes|a38 f-34 n27 r-30|the a41 t-48
fizz|k26
flag|d41 r41|flown d43 t30
flagging|p45
flags|c50 t36
flagship|g-32 n29
flash|j28 r30 t-40|sale t-35
flask|c27 t-27
flasks|a31
flat|i-26 j-43 o-26 q-43 r56 t-66|<number> f31|for t28|white j-27
flatbread|c32 s-30|lamb s-30
flats|f-35 t-62
flavour|e32 k69
fleece|a-26 j-28
fleet|q30 t29
flew|c-28 f53 t48
flexibility|g32 n34
flexible|k45
flight|r43 t-46
flights|i36 q69 t-34|on q41
float|c31
flood|c31 t-55
flooded||in t47
flooding|b31 m31
floods|t62
floor|c29 i-32 n-28 o30 q48|and c26|to c32 t51|with f37
floors|t-37|<number> t-29
flour|i32 r-33 t-40
flow|e29 g30 t-50
flowers|f-30 r-25 t-55
flown|d42 f37 j-44|back j-42|over d43 t30
flu|q91|shot t38
fluent|t-25
flying|j82
foam|f34 q-38
focus|g42 k45|on g25 k51
fog|f79 q66 t-54|at q33
fold|c57
folded|f32 t-28
folder|c29 i30 t32
folding|p29
folk|b32
folks|a30 q-30 t101|at t38
follow|e138 g-29 j-31 s-33 t-39|for d51|like d-51|the f35 k25 q33 t45|us e35 s-36
followed|t-28
followers|e66 n-37 p-38
following|a27 c-26 e85 f-51 g32 s27|<name> q42 t45
follows|f-28 t-28|on f-40
font|f62
food|j-29 k64 m-37 n-28 t-41
foodie|k-36
foot|s-41 t-35|mast s-37
footpath|q28
for|b-33 f-42 h-66 i-32 j-27 p33 s-29|<emoji> b28 n25|<hashtag> d46 t40|<link> r74 t47|<mention> n35 t38|<name> a38 c-32 f-26 g72 h32 i76 j35 k-62 s-25|<number> a-36 h-36 i-57 k65 n32 q-29|<somebody> a-47 c41 f-41 j-45 o-36|a e61 g-78 h-40 k28 l-28 m-26 n-29 p-40 q33 s43|about o-38 r49 s28 t-48|action t-26|all g34 t-67|an r-25|and i34|any c36 f-34 g29 m49|anybody t-33|anyone a42 e29 n25 o57 t-62|anything n25 r53|as p39 t56|asking o27 t-32|being f26 o27 t-25|beta t31|breakfast m35|children g27|customers t29|each e43 m38|eleven t28|every a38 e66 h29|everyone a92 k57|everything t38|excellence g26|exclusive e42 t29|fema t27|five i38|flagging p45|folks o30|former t46|four c-28 f31|free f40 j41 t28|good t-37|half t29|having t47|help j26|helping p-37|hygiene t49|in a25 m41|it a-72 c36 j-26 o27 r-35 t62|just m52|later d75 s43|less m34|letting a-44 p31|life t-27|long j67|lunch t73|making n67|me j55 l26|mending p27|mobile i27|months s26|more b26 d43 e-38 t-49|most t-32|my t71|new t-29|next t-27|nine l29|nineteen f-29|no f36 t-31|not p40|nothing c59 f25 i-31 r38 t-32|now i37 q37 r43 t-50|one a-26 c34 j33|ordinary k33|our i-44 j30 m27 n-50 q69 t45|over n26|patients k25|people o39 q35 r-25|playing p-57|pointing a33 p40|q3 g28|residents g-39 t-27|sale f33|sending f36|seniors t29|service q36|shopping p-64|six f-41 i32 o-27|small r31|some t-27|someone l28|something k28 n37 t-42|staff t-37|students t27|telling t-31|ten a33 t35|that c48 i47 q-26 t-42|the b-31 c-29 d47 e59 h-38 k36|their q29|them i31 t30|themselves n34|these r-47|thirty t27|this j31 n43 r54|those a-26 c-28 f28 k48 o52 t-38|three f-42 i-36 l32 r57 t-56|tomorrow j35 q-25 t40|tonight n-27 r28|trying p-52|twenty f-27 o27|two i59 o27|under q37 r-41 t31|up q62 t-34|us b55 m-45 p93 t78|waiting p-85|water h26 t57|we b28|what m63|which c25 r27|working m49|years i30 k45|you b38 f-25 h27 l30 o40 q27 t-32|your j30 o37 p-55 q-29 r-30|yourself j-40 k-28 t50
force|t60|for q-28
forces|t28
ford|q26
forecast|f55 q100 r-25 t-51
foreign|a33 t36|wars t33
forest|r27
forever|j74 k56 r-26
forged|m75
forget|f51 m62 r31 t32|it p28|the r53 t45
forgot|f73 i25 n29|to f34 i29
forgotten|t32
fork|t73
forklift|f68
form|o56 r66 t-53|and c33 r-29|is t-27|no t55|was i48
format|t36
former|l27 t75|<name> t45
forms|a-27 j-27 p25 r39 t-69
formula|t89
fortnight|o32 t-47
forty|b-25 c65 f38 i-27 p66 q-53 s-44|bags f29 t55|foot s-37|minutes a-26 f28|of a30|years c34
forty-one|c58 p53 t-54
forum|a33 t43
forward|f-55 g77 k-30 m58 n-32|it r28|thinking m-28|to g41 t83
fossil|t43
foster|l37 n-27
fought|t60
found|c79 f36 h-37 j-40 p27 s31 t-32|<number> f25|<somebody> k32 r27|a f40 r31|at t27|by c27 r28|it f-26 t76|one f28|out c34 f56 i34|the c60 f-27 i54|three a27
foundation|t32
founded|t-36
founder|f-26 m60 q-27|<name> m29 t30
founding|j36
four|b-43 c38 f38 m-65 o26 q-27 r-30 s-34 t-65|<name> n28|and f-30 o32|day t25|days t-31|feet t42|hours c39 r34|in h37|minutes i27 p-33 r32|months r46|nights f39|o'clock o33|of a25 f36 o-26 t33|people i26|times c76|weeks g33|years h43 n-28 t43
fourteen|o-34 r-31 t-89|years f27
fourth|l26 n-28 p29 t-32
fox|f55
foyer|t-43
frame|a-33 c56 t-28
frames|j26 t-46
framework|g84 s42 t-37
fraud|t28
free|b-36 d-56 e50 f-25 g-61 h-67 i-32 j-28 m-48 n-61 p-41 q-43 r85 s-54 t27|<number> r36 t-43|and t-88|any o75 t41|buffet f40 t61|but j26|delivery j-51|entry t-37|for j41|from m27 r41|guide t-32|hearing c-35|if o27 t-40|in r40|on c28 t44|parking r-33 t28|shipping t53|soup j31|till r64 t54|to c45 t-103|trial q72 t38|until t25|with t-26
freedom|j26 k64 m68 t45
freehold|l-32
freezer|a41 f-46 i35 t-34|in f-30
freezing|r32
freight|k64 t37
fresh|f-26 t-32
fri|t-25
frictionless|g33 k40
friday|f-33 j53 q51 s39 t-50
fridays|b27 t30
fridge|c-43 f47 i41 r29 t-50
friend|d58 f-30 t58|to f31|who d54
friendly|g-26 k54 t-36
friends|c54 d46 e129 k-26 m-40 q-29 r-33 t32|across t29|at c28 g29|to e33|who d27
fright|o71 t-29
frightened|f-45 h30
fringe|t-32
frog|f39 t-37
from|a48 b-50 c32 d-58 e-63 f-49 g-48 h-38 j-62 m-58 p-33 r32|<hashtag> c73 d43|<mention> c48 s70|<name> a36 f-50 g-42 j-31 n-33 o-56 q48 s-34|<number> c46 f26 g-35 h-52 k-28 n41 o51 q107 r-47 s28 t-56|<somebody> p38 s31|a a-31 f52 h-30 k-41 n48 o51 t44|about i-27 q46|abroad t53|all t30|an i30 m27|conversations t65|day g36 r-26 t27|eleven r27|four o30|free t44|home f29 o28 r27|humble m25|invasive t35|it o34 q28|just h-28 k30|last f30 t-25|leave f30|left c38|me f26 q27 t-41|my f-35 r27 t-35|noon m-26 q57 t-27|now a-28 h26|one h31 n28|our g-47 i35 r59 t53|platform q-30 r71 t38|school a27 t-37|six t-30|stdin t37|ten t-27|the a-37 l-37 o61 r-60 t-68|this a42 m45 q-71|three l28|today a38 f-30 t-50|tomorrow q39 t42|tonight t-26|us a-30 f-29 q50|yesterday a46 i29|you i53|your j32 t-34|zero h28 r28 t-32
front|c-43 j38 n-36 o37 q31 t-33|desk c-29 r-31 t-45|door j34|page s29|row f47 t42
frost|a-27 q37 r33 t-50
frozen|f-40 q51 t36|at f-28
fruit|a34 m28 r-33
frustration|b47
fry|f53 t69
ft|q30
fuel|p-34 t87
full|a-50 c-48 d-37 h-47 j25 l-28 m-83 n-50 p-26 q77|<link> t42|data t32|list s30 t48|of f34 q-50|potential k44|price j53|refund i29 t33|so t41|stop o31|story s27 t-30|table t-40|time j29 t-29
fully|h-26 k-39
fun|o25 t-58|fact t28
functional|t35
fund||the t51
funded|j26
funders|s30
funding|q26 t69
fundraising|g31 k52
funds|t53
funeral|c-33 f-41 i-26 o56 p-26 q59 t-76|details o45
funnel|g56
funny|a25 f28 t-27
furious|f32 s47
furniture|k49 n28
further|f26 k-30 m-28 r-26 t-31|information g27
fuss|f51 l26
future|f-40 g37 k27 m63 n30 r-39 t-35|is t33|of g38 k53 m-45|proof m-33
fyi|t34
g|p26|and p28
gain|k33
gala|k26 n33
gallery|a28 f-27 t-35
gallons|r34 t36
gamble|j52
game|b-28 f-45 g55 i-30 k76 m85 n40|changing g32 k31 m48
games|t70
gap|f-51 m-34
gaps|t-33
garage|m26 p-28 q-36
garden|c-29 i26 k34 o-41 r-37 t-82
gardener|k31 n29
gardeners|h29
gas|f-45 h75 i-31 q28 r35 t53|is h42|stove j31|tax t41
gate|i-35 q120 r30 t-48|<number> q57 t32
gates|t-44
gateway|k31 m31 t-33
gauge|q41
gave|a-37 c61 i57 r-46|<somebody> c55|a a27|me h32 t41|up i25
gcse|o31 t-38
geese|f105
gel|f-26 i26 l-44 r74 t-33
gem|m30
gene|t45
generation|c38 t38
generations|m68 n56
generator|o29
generosity|c29
generous|t-31
genes|t79
genome|t70
genomics|t31
gentleman|f61 p33|who p26
gently|j26 r67
genuine|k61 t31
get|a31 c-60 d45 e62 n-26 o30 s-53|<number> t61|a d26 f-31 i-27 j70|asked n26 t-31|away o63|here o37 q34|in j32 o-26 r-36 t-49|it a-35 b49 f32 i-26 j-29|on e25 t26|one i42 o-26 q43 r-30|our a27 l26|out o34|that a25 r64 t26|the e32 i53 r-53|them o-33|there r-32|this a27|through r35|to f39 m29 t74|up r27|what m29|wrong m53 t30|you t27|your l-28|yours t42
gets|d90 e74 m-28 o51 p-31 r-45|<number> d54 e37|a d48 o-36|an t-34|security t48|the i50 t-27|you e31 n65 t44
getting|h71 n31 o-31 t65|a j37|nine l-33|started n30 t-28
giant|t57
gift|f-32 m48 q-27 r-36 t35
gifted|e30
gifts|g28
girl|t-25
git|t32
give|f-31 g-30 i-27 j59 m-31 p-26 q-35 r37 s-27 t28|<number> j45|<somebody> j28 t26|a t63|it f47|the r40 t-32|them r26|up t-38|you r-34
giveaway||<emoji> t-26
given|q-41 t-41|back i29 t30|to a30
gives|i-30 r82|power t40|you o28
giving|b32 f-28 m-26 n-31 r35 t-25|a c39|you r43 t39
glad|f-44|of r30|to t30
glass|f-60 g33 i29 j-28 k40 t-62|and r37|of f-28
glasses|r56
glaucoma|i30 j29 t-25
glaze|e28|and t33
global|h32 k26 t30
glove|g28 t-25
gloves|p25 r30 t-45|a f-35|and f-28
glue|t-32
gluten|t-36|free t-31
go|a54 j49 k-26 l-49 n-28 p-26 q36 s-43 t-68|and c46|before q-47|by r43|fast j-27|first f56 r25 t40|in c-32 q-31 r53|into i28 o56|on f30 r-75|the m46|through e27|to d27 o-55 q73 t39|until t57|up q80 t-38
goal|n29 p25 t41
goalkeeper|n-31|in n-32
goals|b32 m40
goat|a36 d49 f42
goats|f28 t32
god|f26 t43
goes|a37 e51 g-34 k-26 l-33 n-30 p-60 q37 s-28 t-25|back f31 i-33|down a27|from q58 r-37|in i32 q30 t-49|into o25|off r25|on c37 o35 r47|out q-29 t-36|through e31|to c29 j-31 t-27|up a31 f25 i49 j64 q36 r-26 t-37|wrong t38
goggles|t-34
going|a37 b-43 d-35 f38 h-32 j45 o47 r-64|back a33 k26 m62 t56|fast j87|forward g40 t-39|in f-31|on f49|out a88 f31 i30 t27|round t-38|through i41|to a-36 k-26 m-34 p30|up t-43
gold|c49 f-27 k34|again n-31
golden|b28 n61 t26
gone|a48 b-26 g-33 h-26 j159 m-63 o-26 s-40 t-47|<emoji> j62 t-28|back a31 i55|by f42|for q27|from c37 n36 r29 t48|home a25|in j64|it j41|to i38 t-39
good|a26 c61 i-52 j-33 m52 o-29 p73 r-40 s-31|<emoji> j26|<name> f41 q45|as i26 t58|at t28|coffee f57 t44|day f49|deal f32|enough a46 i46 k26|for n42|man t59|one c39 t56|ones t38|paying m43|people t52|to t27|week i-33
goodbye|k61|to k63
goose|f52
gorgeous|k40 n34
got|b-31 d-41 i55 k-45 l41 m-69 n-27 o61 p54 q-67 t25|<name> o44 t54|<number> f60|<somebody> h25 p35|a a39 l76 q29|four t30|it c45 f-28 i52 n26 p35 t40|more n43|my f34 g36|one r29|slower f28 t26|something i-37|stuck f-28 t-26|that i-28 t-29|the f-34 h30 i61 s57|them t77|there c30 f33|this i37 m-26 o30|to f40 l-29|us a54|your b42 i27 p32 t-35
governance|k-25
government|f38 h26 t87|'s t-26|has t81
governor|t83
governors|t-26
gp|r38 t30|appointments f33 t52
gpu|t63
grab|j32 l25 m47 r-28 t-50|a l26|your m30|yours j38
grade|g53
graduate|c47
graduated|c28 f50 t44
graduates|t30
gran|f46 t-39
grand|t-31
grandad|f49
granddaughter|f26
grandfather|a37
grandmother|f28 t38
grandpa|c30
grants|c-35 q61 t62|for t55
graph|c27
grass|r59 t-44
grateful|f38 n-33|for m27|to p50 t25|we b25
gratitude|m55 s27 t-35
gravel|a42 f68
gravy|d32 o29
great|a-42 c29 d-62 f53 j-25 r-43|discussion g31|grandmother t27|leaders m-31 t40|night p-29|people t-34|to f44
greatest|b27|asset m50
green|f-46 j-34 l45 m-26 o-25 t-52|<number> q25
greener|g-31
grew|f82 t74|up f82 t69
grey|a92 c-38 o-26 q-25 r30|is r30
grid|g34 i-30 m42
grieves|t38|with t38
grinder|f40
grit|r55
gritters|q27
grooming|t37
ground|e27 m-29 t26|floor f-30 r-29 t-30|in t45|up k40
grounds|t81
group|a39 c71 f29 j-32 q-33 r-30|<number> a37
groups|f-43 q38 t-44
grow|d59 h37
growers|t47
growing|t-56
grown|c26 f54 t-38
grows|c58
growth|t-41|mindset m27
guaranteed|g29 k31 t-27
guarantor|t-27
guard|f-36 m25
guards|p30 t-33
guess|d101 i54 j-35 n74 s79|and r30|is i46 t-33|the d59|what d39 t-25|who n40 s78 t53
guesses|d88 i26 s30
guessing|f47 i55
guest|c65 n-44 p35 s58|list e29
guests|f-35 i36 m55
guidance|t46
guide|c-25 e80 f-32 o33 p36|is r30
gull|m-44|is m-44
gun||owners h26
gusts|f36 q51
guts|m31
gutter|p27
guy|r26 t34|in t30
guys|b45 n29 t-31|are b50
gw|n29
gym|t58
h|f-37 r-26|<name> t-27|r a27 t65
habit|k26 m37
habits|s28
hack|t39
hackathon|t29
hackers|j50
had|b-45 g-44 h-29 i32 k-50 l-35 m-37 n-61 o32 r-35|<number> a59 l31 t93|<somebody> o30|a i-26 n-30 r42 t-52|all a-34 f43|already i-28|and n32|been c-33 f-46 t36|damage t33|eleven o28|four f-26|gone f63|it c59 t-26|its t91|my s27|never f-36|no c37 f-30|not o-32 p27|that i37|the c-34 f-67 i40 s26|to f38 o57 r28|told r48|your t27
hair|b29 f-46 o51 r28 t-33
half|a-32 g-43 h62 j-35 k-32 m-31 n-40 o31 p-25 r61 s-41|a c-28 f55|an t-29|are h92 t85|as r37|finished t35|hour f-50 o39 r-31 t-58|nine f31|of a27 i57 j37 q34 r41|past r44|price a30 j-29 o44|staff t70|term f-41 i-29 t-63|the a25 c27 h39 r-39
halfway|o29
hall|a-38 c-32 h-31 j-26 m-31 n-38|<number> t47|is q-63|on q-31|with f42
halls|k31 n-33|in n-32
hallway|f41 t53
halves|f42
hamper|e43
hamster|f64
hand|c-27 g-43 j-27 k67 m-48 n-50 p36 t-26|if f40|in t-41|over c31 f33|stitched k68 t40|wash t62
handed|o25 q-28 r-28 t-63|over o32
handful|s30|of s30
handing|e33 j26
handle|f42 i57 t32
handled|g36 t60
handles|q26
handling|i-34 n27
handmade||in t44
handover|a33 t-31
hands|d35 f34 o56 q-30
handwriting|f29 t-29
handy|t-25
hang|j65 r58 t58|around j55|up r101 t39
happen|i44 m38 t-37|to f34
happened|a-31 c-27 f-34 i39 o38 s73 t50
happening|t42
happens|l-28 n-36 p59|to j26|when p69 t56
happier|h30 t61
happily|m30
happiness|b-25
happy|c-38 h61 i28 r-36 t28|<name> t48|<number> t83|birthday t-27|customers t-33|to a27 f32 i45 l26
harbour|n29
hard|c-26 h28 l-34 p-33 r33 t-48|for f-31|night f-27|to f55 i50|week o-35|work m-50 n31
harder|o36
hardest|a30 t40|part a34 t54
hardly|r58 t30|any t53
hardship|t-31|fund r25
hardware|t55
harmless|o57 r-36
harness|f-27 g41 t42
harrow|m25|<name> m25
harvest||supper t-27
has|a-45 b-27 d-28 e-45 f78 h29 l25 q31 r-37|<number> f93 r30 t98|a f-49 i32 m-36 p39 q36 s40|agreed p28 r32|already i28 j29|asked a-45|been a31 f38 k25 m27 p-36 r-28 t-29|broken f-27|changed q38|closed n32|come f-25 i25|died c-35 i31|done t-29|everything k59|failed q45 t34|flown j-42|gone t-45|got j29 t-31|had f42 t-31|happened t64|helped h44|it f33|its t41|just c29 f34 t48|landed n28|led t46|lost i27 t-49|made f45|moved q50|named f41|never f-49 j42|no f-48 m98 o30 q-39 t98|not q-50 t33|one i27|passed p27|put c31 f27 p26|reached n30|read t67|run p32|said f-31 i51|saved t37|seen t30|since t64|slipped r29|some c32 s25|spent h46|stopped f-34|the g26 i-28 p-28 q27|to f-42 r38 t-74|written c27 t64|your a29 t30
hashtag|r-26
hat|e31 f61 t-41
hatch|r-31
hate|j29 m41 o43 r-25
hated|a26 t-29
haters|m-26 n30
hats|g49 p40
have|d-51 e-70 h37 j39 k-81 l25 m-28 q32 t-42|<name> c36 f-30 i38 n-28 s111|<number> r34 t94|<somebody> c25 t56|a c51 m40 n-38 q39 r-76|all j56|already f42 j65|an a27|asked a-32 c-36 f-27 i37 t-38|been a-38 b28 f36 n35 p37|believed a-31|bought a25 f30|built t-27|changed i46 q32 t-32|checked a30|come f-32|completed t39|cried f-40 m27|decided s28|done i46|earned m38|escalated g60 t27|ever d31 f26|finished c27 f29|fixed i38 t54|found i39 t-41|given c33|gone c59 n34 p32 t35|got f-25 i-30 m-28 n-30 o-42 q-41 r36 t30|had a65 f36 o-29 p-27 r34 t-40|heard n26|held q33 t30|helped n49|it t85|joined g27|just g39 i44 j31 o33|known t37|laughed f-32 m27|learned b28 t44|looked f-32 t-27|lost p27|made o26|met t35|missed l-28|money t61|moved a29 r31|never f-44 h28 i47 k28 n-25 t31|no i36 j48 q39|not a-57 f45 o41|noticed f32|now a31 f48 h26 n39 t-27|nowhere t-26|one t99|only j-26|opened q37|ordered t26|passed a32 p-45|published t94|put f30 o35 r-60 s52|read a35|replied o26|run t-30|rung f-26|said r-29|seen a33 c48 r36|sent f-28|signed g37|someone r-27|spent b37 t-26|spoken m29 n33 t32|started t33|stayed t32|still r31 t27|stopped t-29|taken a35 t-31|the a-25 b45 f-57 n-28|this h27|to j-56 o40 s51|today t31|told a-39 i28 o28|two c-27 f35|until r27|updated t64|used p30|waited j31 t63|we i-69 l31|won t-26|worked q29|written a29 t-53|you j-33 q35 t27|your f32 g27 r32 t29
having|f44 o-28 q46 t38|me p-26 t34|trouble r46 t71
hay|t-30
head|c44 q-39 r35 t-58|and c48|of t-68|office f41 t-25
headcount|q26
headed|g28
header|t39
heading|r30 t83|home t50
headline|t59
headphones|r35
heads|e32 k26
healing|t33
health|b47 j-43 k-29 q-41 t39|check j-32|is b51|officials t27
healthcare|m53 t39
healthy|f26
hear|b47 f-52 j-36 k-33 l54 o-31 t49|a l30 r38|about a32 t31|from g48 i30 l25 t35|it d50 m25 q36|the f29 o29|this s30|what n26|you b89 k-27
heard|a56 b46 f26 g51 k-27 m-41 q-30|about a32 t26|it n28
hearing|f-64 i29 m44 q30 r-27 t71|<name> q26|aid f-26 t-27|on i30 m30 t26|tests c-36
hearings|t40
hears|f51
hearse|c-27
heart|b64 c41 f-68 i-30 j44 k36 p-29 r-34 s27|and s41|failure g34|into c45|is t35|of b100 t-69
heartbeat|b40
heartbroken|t41|by t38
hearts|d26 m57 o59
heat|q28
heated|k28
heater|t27
heaters|n32 o34
heating|f40 i-29 q56 r26 t-32|is f27
heavy|f48 i37 j26 o35|rain t28
hedge|f52 i81 t-78
hedgehog|f25 t-32
hedgehogs|c30 f29
heel|t-29
height|r33
heights|k29
held|a-25 c30 f47 p71|<number> t-28|a f57 i28 t-29|back t25|in t31|on t-35|out t57|the p53
helicopter|q42
hello|a29 f62 p-50 t-105|<mention> a43 t-51|<name> c31 p-37|from f80
help|d57 f-51 l38 o26 p27 r88 t29|is q62|to r53|with r29 t-30
helpdesk|t60
helped|c34 h30 t-78
helping|b25|us p-62
helpline|r47 t-29
helps|f-34 m34 r43 t28|us m38
hens|i-33
here|d-50 e-60 g-62 h-32 j-85 k29 m-30 r-53|'s c46 k-49 o-42 q-30 s103 t84|<link> f-32|<name> f55|<number> q31|and a-36 d30 e-33 f35 i31 k33 m-33|are r45 s44|as a40|at b36 k55 m34 n31 o-27 t-63|by q50|for b36 r33|from c30|in c-26 t-56|is a53 f29 i-26 s-31 t26|it n26|since r30 t60|the f56|to k27 n28 o55 t48|until t-28|when f41 q26 t-39|will o43|with f26|you a29 t-26
heritage|n47 t-29
heroes|m58|do m27
heron|f78 t-40
hey|a36
hi|a66 f58|<mention> p40 t-89|<name> a62 f-34|all p-27 q33|i f53
hidden|b28 h31
hiding|o28 s26 t34
high|f-48 i30 k-32 n35 q-57|school t76
higher|k43
highest|n57 p25
highlands|t34
highlights|g26 n43
highly|c47
hike|h49
hill|d80 r-35 t-37|was i-35
hinge|t-37
hinges|i30
hint|m47
hints|t26
hip|c-42 f41
hips|f56
hire|f38 h39 q48 t-30
hired|f-50|asked f-36
hiring|i-27 r37 t-45|<name> t-37|<number> r44 t35|a t-33
historic|i25
history|f-28 j28 r73 t120|will j29
hit|c-27 d64 f29 i47 j-27 q-27|<number> t-48|by t44
hits|e29 h28 j32
hogs|f112 t33
hold|a-37 i42 m60 n-30 r61 t-39|a m28 r29|your m29 r30
holders|t-29
holding|f39 o51 q33|the f43
holds|f32|a o25
hole|t57|in c26
holes|f28
holiday|q62 t-83
holidays|t46
holistic|g96 k50 t-46
home|a-31 c-52 f32 i-33 j-48 k47 r-36|<emoji> t26|<name> t35|<number> t-31|a l30|and f-47|care g38|from t42|in t-26|is m33|mean l-58|on t-37|or t32|the n26 p36|to t57|with f43 q28
homelessness|m62 t-44
homes|g29 m28 o38 q28|and o31
homework|r-37
homopolymers|t77
honest|a37 d33 i55 j36 l30 t-57|answer a51 t-37|question a-39 l38|with j33 t25
honestly|a-32 i59 n58 o-29|can b26 j25 l35|we i59 n36
honor|t84
honored|c26 n82 t42|to c48 n46 t37
honour|n29 t-37
honoured|c28
hook|l-72|is l-73
hop|j26 t-34
hope|f-28 m111 o50 p-36 r-29 t-59|they t32|to j27
hoped|i66 t-48
hoping|f34 t34
hops|h-28|are h-28
horn|f69
horrible|i32 t44
horses|t32
hose|q45 r64
hospice|c26
hospital|c-40 h31|and t51|bed c-26 p25 t50|in f32
hospitality|f36
hospitals|t104
host|n33 t45
hostel|q25 r51
hot|c-29 h-25 i69 k-32 o-30|cakes j27|take m35 t37|water r29 t-43
hotel|j38
hotline|o-27 t51|at o-27
hour|g-26 m-46 n-28 o71|a t30|and f-28 i27 o29 p-40 q-26|before r80|for o28|from t60|in t53|of t-26|on a27 o29 t-26|paid t-31|so j35|you q32
hourly|t42
hours|a-28 c-58 g34 h-30 i-52 j53 p35 q40 s-35 t-39|<number> t-33|a h35|and f37 j36|are f27 t-25|before t34|from q50|in p35 r50 t27|line i51|no r25|notice c32|of g34 j45 n42 t38|on o26|only t-38|over q29|this t48|to j41 o72 t56
house|a-36 j-30 k-36 q-31 r71 t-31
household|r52 t28
households|h48 j29 r-26 t-31
houseplants|k26
housing|a26 g-47 n30 q-36 r47 t70
how|b58 j-30 k34 l55 n34 o-31 q-47 t37|<link> s-74|<name> s29 t-45|<somebody> t55|do t37|does l34|grateful b25|hard b26 o-26|i n42 r60|it i-42 m64 t29|many a-36 d35 j35 t45|much i32|often t-27|our f67|small r-32|that i34|the s34|they o31 r28 t-36|to f30 k-31 p89 q29 t29|was l-34|we g45 s30|you f-34 l46 m-34 o26 t-52
however|j41 o-31 t32|you t28
hpc|t33
hr|f34
hrs|a-32 j69|<number> t-40|a t30|before r39 t46|only j72 t76
hub|k-27 m-26 q50
hug|d26 t45
huge|c61 n-26|congratulations p26|thanks t47
hum|h29
human|g57 j-32 n-28 t-46
humans|f29
humble||beginnings m25
humbled|f-28 n120 t-67|and t-29|does n47|to n32
hundred|b-25 n52 t-35|and a-27 n26 p29|people f61
hundreds|h54|of h30
hungry||for n29
hurry|j86 t-37
hurt|o-56 r39
hurts|j27 o48 r38
husband|c-45 o29 t-34
husbands|f36
hut|p35 q76 r36 t-67
hybrid|g28
hydrant|c29 q48
hydration|k40 t39
hygiene|i41 t33|reasons t51
hymn|i25
i|a-28 d-37 f69 g-61 h-85 i52 j-48 k-94 m-48 n38 p-42 q-63 r-114 t26|'d c65 f-42 i38 q33|<name> c34 s88 t63|<number> t50|am c-28 q32 r-38|answer f61 t-37|are t64|asked a-90 f-38 t120|ate f54|believe t27|can a-35 f-39 i31 j-28 n-26 t-62|could f33 i-28 k29 t48|cried f27|did f42 i-27 n34 o-26 p33 t-64|do b31 c35 i-57 l35 r-26 s-27|ever c40 t94|failed i-26|forgot f29|found p26|get n33|grew f85 t46|guess n54|had i-42 t-50|have a65 c-60 l-36 n28 p-63 s-29|hear f-33|held f57|hired f-36|hope j30 o56|just b27 f28 t51|keep f35 t-48|kept t34|know c41 n-32 o151 r30|learned m47 s26|look j32|looked j-39|lost f29|made n26 t-27|make f29 t-31|mean t30|met f-69 t33|missed l28|nearly f-31|need d40|owe p44 t-32|prefer j41|promise f27|put i35|rang r57|read a38 n33 t99|really c39|run f38 n26 t-38|said a-34 f-27 i43 t-34|saw f37 o36 t37|say f32|see o40 t26|should l45|spoke f26|still t-53|stopped m28|support l42 t47|thank p35|think f87 o34|thought f-31|told f-25 t53|took a25 f-47 n27 t34|tried f30|type f33|use s30|used f40 t-36|visited f-45|voted f-53 n-34 t35|walked f-46|was f41 i-63 n-57 t61|watched t30|went t-40|will d-41 e74 f-27 h27 i42 j-29 q27 t36|wish r30|work j27 n36|would r27 t-34|write f-31 i26|wrote i50 t-36
ice|p33 q51 r45 t-32|on q55
iconic|k32
id|f-28 r129 t85|and r85 t54
idea|a59 c143 i34 t-60|what p27
ideas|l44 t-27
if|b-65 d85 e-42 f-36 g-56 h-43 i-49 j-30 k-103 m-42 n-56 o70 p-26 r56 s-83|<name> l28 o27 q-37 r32|<number> o59|<somebody> f57 m29 n28 o27 r-36 t-64|a r78 t25|an t48|anyone i-30 q26|fish a-29|i a46|it f-41 i-34 l-27 m-25 p34 r-32 t-32|money o79|not f49 t36|one l26 r48|someone o-33 r92 t36|that i-40 r-38 t-50|the c-49 o50 r-63 t-49|there a-28 i36 o-38|they a45 d-54 t-26|this b28 d86 f27|we o-28 r29 s27|you b-50 d121 h-26 k-53 o-64 q46 s-50|your h30 i46 j77 l-30 r31|yours f-50 j-28 o35 q-45
ig|t39|to t39
ignore|t-35|the m29
illegal|k29
illness|o42 t-49
images|t70|are t-32
imagination|k39
imagine|j57|a j26
immersive|k87
immunity|h30
impact|g71 l32 t-73
import|t36
important|m-41 q-25 s27|to b36 t-26
impossible|n28
improve|k44
improved|q-27 t28
improvement|g54 q-28
in|b-36 d-32 e-45 f-51 h30 j-55 k-26 m-27 p-28 s-29|<hashtag> l26 r33|<name> c-36 f-46 g-28 i27 j25 n32 s-52 t59|<number> a40 c37 g-39 h64 j62 k45 l-27 o-34 q-51 r-35 t57|<somebody> a45 c63 f-38 p-32 t50|a b-32 g26 k49 l-31 m49 o53 p36 q-34 s-27|about r69|action c81 t65|advance t-25|after r28 t26|an f38 t-68|and f30 o-36 t54|any t-46|as t-31|at q43 t-26|between t-33|bio s73|biro f29|boats q-26|both p-32|by q65|case f33 r28|central t27|class g34 k37 m-27|comments s41|committee t60|court t53|dc t32|doubt o29 t33|due t-31|effect q32 t32|eleven n44 t-27|every k25 m-26 n36|five h44 i-30 r-29|for i35 t41|force g26|four i61 t51|from q28 t-37|full f32 r33|good b30 t35|half r44|heart g34|house m29|i f-43|it i-48 o33 p49 t-41|its k31 t46|just h71|later t29|law f28 t-32|line r41 t82|memory t-35|mind k25|minutes j45|most f33 r70|my h31 n-29 o29 s58|nine n26|northern t27|on c42 j25|one a38 b27 d39 h-27 i32 k40 m30 n-26 r-36 s-30|our a-28 b36 h63 t34|paper t39|particular f40 t-31|parts q33|place q37|plain s31|public p26 t65|q2 g26|return k31|room i28|sales c29 n27 t-30|second t43|service t34|six c30|small t30|spring c-31 o29 t93|stock j32 r26|store m27 s36 t-56|stores r70 t50|tears s45|ten h58|testing i37 o41|that m73 o-26 p37 q64|the b-37 d57 f32 j63 m-84 n32 p25|their j29 o33 t34|them f-26|there a-33 f55 m26 t-32|this a-40 h31 k57 m79 t55|three h51 k-29 n26 r-38 t44|time k48 q27|to o-27|today c-25 j37 q-26 t-39|too a28 f-28|town n-37|twenty c30 r-27 t27|two f-31 i25 r-40 t28|under j28 r-27|use c34 t-28|we l29|week a-28 f29 o38|what a28|which t-30|winter m40|with c43 e25 o35 r47 t-31|work o26|writing f-44 i-27 o-27 t51|year t27|you b29 o-27|your a-32 e30 i40 k-38 l74 m30 o26 p26 r-60 s-29 t35
inbox|f-36 m-26 t-32
inches|t34
incident|f51 g48 i34 q-38 t-32
incl|t70
include|t42|vat t65
included|f-31 h-34 i-33 q-47 r26
includes|t-26
including|c46 f59 i59 q-29|<name> c-35|mine t36|the c59 f30 p30
inclusion|b33 m-27
inclusive|m-42
income|g43 r66
incoming|g31 t61
inconvenience|m47 q-26|caused g52 m33
incredible|c-28 k-77 m77 n-45 p51 s30 t-32|team n-36 p85 t41
incremental|t66
independent|t46
index|c27 t26|now t46
individual|g-27 q44 t68
individuals|g43 m27
indoors|f34
indulge|k39
industrial|k29 q25
industry|h-26 k32 s33|leading b27 k27
ines|c32 t-34
inference|h47 t53
inflation|h56 q-30 r68 s26 t83
inform|g50 n-26
information|g28|<link> t26|on t32
informed|t-27
infrastructure|g36|law t27
inhaler|t61
injuries|g31 q38 t47|reported t46
injury|r32
ink|c35 t-57
inner|r47 t-29
innovation|g40 k-32 n-26 t-47
innovative|g28
input|g29|costs g29
ins|q37 r-25
insane|j27
inside|a-28 c34 f26 i-33 t26|the r35
insights|g107 m-31 t-47|on g31
inspection|q30 t-34
inspire|d35 k55 m43 n-28
inspired|t68
inspiring|g-46 n44 s32 t-51
install|t107
installed|n29 t42
installer|t34
instalments|t36|of t64
instead|q62 s29 t-40|of q43 t27
instructions|t29
instructor|t-26
insulin|o43 p25 t105|and t26
insurance|t28
insure|b47 t47
insurer|a30
insurers|i-25 t28
intake|j61 t-30
integration|g32|of t25
integrity|n-31
intelligence|g50
intelligent|g44
interest|r78|rates s26
interesting|c39
interface|t46
interim|g29
intermediate|t40|files t41
intermittent|g55
intern|f30
international|t28
internet|s28
interpreter|q32 r-31
interpreters|t-28
interval|t-27
interview|o38 r26 s31|with t37
interviewed|t-33
interviews|q-26 t-62|w t-27
intimate|m29
into|d-26 e35 f-27 h38 j-57 k38 m-35 o30|a h45 i30 o52 r-32 t54|it q31 t38|law a64 t33|our g53 t-31|the f40 g-27 q26 t29|their m29|your l30 r-26
introduced|a27 t26|the a29
introducing|k75 t-57|<name> k25|the k51 t-27
invasive|t35|carp t35
inventory|g31
investigation|t34
investment|f-30 k58 n25
investors|n-28
invitation|f39 s33 t41
invite|k33 t56|you k34
invited|t-42|to t-33
invites|f26
invoice|f31 i36
invoices|r33
invoicing|r-27
involved|h29 t-41
iron|i-31 t-32
is|c-32 d-45 k-71 l-60 m62 o31 p-107 q44 s-27|<emoji> f28|<mention> t31|<name> a-28 c75 n-35 p35|<number> i53 q31 r63|<somebody> f41 p26 r40|a a50 j74 k41 o44 q-33 s-28 t67|about f-42 r-36 s38|above m45 t36|affected i28|all j28 o43 r52|allowed f47|already j27 m28 r-28 t-40|also i63 o27 t37|an e25|and r45|another t45|at b-41 c35 h62 m-26|automatic r54 t51|available g49 q39|back a33 q26 r-29|based t31|because i-42|being i-46 o29 q26 r-28|better c34|bread f27|broken n56 q41|built t28|by c83|called f51|calling k25|cancelled f62 q80|charged t47|clean f-53|closed i-30|coming o-29 q-27 s74|currently l53|dead q28|delayed q29|delighted g34 n31 t-35|down h102 n37 q-27 r-41 t59|due q-40 r33|empty f26|enough d26 f-26 m50 r33|everyone t-27|everything a31 m49 n26 t-36|exactly m37|fair t53|feeling t71|final t-34|finally t-27|fine f28 r42 t-34|for d29 l-75 m-33 o28 t-35|free r102 t51|from c70 f35|full q63 t-37|giving a25 r51|going f-27 t-43|gone t-38|half r35 t37|hard g26 o34 r40|harder o56|here k46 m-29 q-38 r-34 t37|holding s27|home t37|how m25|important b36|in b27 g-52|it s28 t84|just t48|keeping r29|less r-34|like f33|live t-32|long o28|looking t-33|lost t-27|mended c31|more d26 m41|mostly i27|moved q52|moving f40|my f36 t-36|never f29|next f29|no f-31 m29 r35 t89|nobody i29|not b43 c-26 g29 h-53 m34 q-40 t29|nothing n27|now f-33 j31 q68 t61|off c25 f-39 q43|officially k49|ok c30|on a43 e84 i66 j70 k50 m-27 o-37 q-32 r28 t-31|one m34 r-40|only i30 t48|open j-54 m-27 o-35 r28 t39|our b100|out h-31 i-30 n40 t-27|over m71 t87|pinned q31|proud n38 t30|quiet s43 t35|ready o48 t64|real g28 t-40|really b28 i25|recruiting t43|safe q32|sat f65|secure t41|seen b27|selling t37|shut q-62|six f38|slow i30 t-25|so f-29 k30|something a26 o30 t33|still d-47 j-25|struggling t54|talking j33 s50 t-37|that e31 q-30|the f-34 k26 l51 m82 n-42 o39|there l56|this q33|through g32|ticking j62|to f70 o-32 t-31|too h26 i71 t-37|two t32|under q36 r30 t-28|up r-26|usually r-27|waiting b26|watching j51|wet r-35|what b46 n70 o38 p70 s-47 t67|where i26|who t33|why f26|with f-35 t-40|worked t30|working q58 t-63|worth a25 r28|wrong i54 t29|your b-27 d27 m76|yours t60
islands|t34|and t37
isolation|h31 t-29
issue|d26 i56 m126 r-30 t90|tracker t52|with i26
issues|t27
it|a31 b-64 d-48 e-39 g-76 h-31 k-43 m-57 q-39 r29|'s a37 b80 c-26 d-57 k50 l-27 m110 o56 p-44 r-38 t45|<emoji> j-57 n42 r26|<link> s38 t37|<name> a31 t26|<number> a44 f26|<somebody> f28 o27 t33|a f40 t37|about c38|adds r34|after r42|again a33 f-35 i46 n28 t-51|all f31 n47 o50 r-37|and i-55 j-28 o45 q26|anyway f35 n30 p47|as a31 t-31|at a-25 e38 o-41 r61|back f66 i37 o-31|be d26|because a27 i-36|before a64 i42|breaks t39|but l32|by f-31 j26 r39 t-53|can f-29 i-29 o30|comes q49 r-38|cost f38 l26 o41 t-42|costs f-31 h-32 r-48 t-32|could j32 n43 q39 t-35|did c-26 t71|does a56 j-27 m35 r-40 t77|done n27 r27|down f-51 r34 t-31|ends t35|first q29|for i-27 p-33|free m29|gets i-30 j35 r-26|goes f-31 r57|got t-45|had a-29 t-30|hangs t-27|happen i26|happened o26 s30|happens o38 t-27|has a34 m-32 q-33|here n26|holds t44|hurts j29 o40 r47|in a32 c40 l45 o-28 r30 t-41|is d34 g34 h32 k-48 m-37 o-29 p41 q-47 s46|just m47 r-25|keep t55|keeps q27|known f38|left a31 i28|live m29|looks f-29 r-28 t-64|made f-45 t45|matters k54|means t49|myself f26 t46|needs i59 t54|never t39|no t-59|now h28 i76 j-25 s30|off o-26 q27 r55 t-39|on f35 r-69|once t37|only d29|or f27 j46 m26 t-33|ourselves t56|out a-27 d31 o34 r-34 t46|over c-35 f-28 i26 t-29|paid c57 t67|passed t62|perfect j31 t74|properly c25|rains c36|really t-36|right t59|runs c31|said i36|saves r-29 t46|says f-42|ships t32|should f-26 i38 p28 r88 t-29|shows r25 t30|since f29 i28|smells f57|so c39 f-28 m26 o41 t-34|sounds f53|started a38|starts r52|stays r-48|still i32 r-49|stops q39 r25|takes e46 j29 n26 r-34 s42 t51|ten t43|the a-34 c38 f39 j-27 r30 t-46|then r26|there c26 f32|this a32 f26|three t82|through t-31|till l31|time j28|to r40|together o25|too t42|took c42 i47 o-30|turns f-32 t35|twice i-44|two f-29 t-32|under r-42 t-32|until r34|up p-28 t36|wants k28|was h30 i-32 n30 q47 r-63 t-30|we a-26 i56 n36 o28 r-27|went t-45|will a-28 i26 k-29 m-30 r42 s-46|with a72 c51 f-26 q41 r55|without i-31 n-26 t-34|works i36|would f-56 t-26|write i26|wrong i38 j32|yet n-27|you m26
item|f30 r61 t101|<number> r56 t-34|free t54|to t38
items|f28 r-25
its|a-34 g40 h-37 i27 o-37 q46|<name> g36 t-35|own f-26 t28|owner f-38|primary i44 t30|way e30 f35 t35
itself|q-50 t-32
jabs|r-26 t-26
jacket|t-32
jam|d27 e29 f54 l27|jar f-29
january|t38
jar||goes f-29
jars|b-27|of f36
jaw|k42 r31|dropping k43
jean|p75 t34
jelly|f40
ji|t51
jigsaws|f39
jo|t-44
job|a-56 f-33 h-28 i-27 m45 s-27|fair t71
jobs|j27 k31 m126 r-36 t132|and j26|are t31|will t42
join|a-27 b70 c-32 f-51 h85 k42 m36 s-28|<number> h159 t43|a g29|our b33 m27|the b56 j33 n25 t-85|today m38|us p32 r51 t70
joined|g32 i-33 r-34 t-38|the g35
joining|j29|fee j38
joins|g37
joint|t-49
joke|c38 f79
journey|d-27 f-53 g51 i-34 m98 o-26 r-37 t-93|of g-29 k45|through k45|to g40 m35|towards g69
joy|m71 t37
js|t47
judge|c60 f39 m31 p42 t74
judged|f29 t53
judgement|j53
judges|k30 n48 p-69|and p-67
judging|f55
jug|o41
jump|e27
jumped|r28 t34
jumper|t-31
jumpers|f52
junction|o27
juneteenth|t54
junior|c25 q-41
juniors|t-37
junk|r26
just|a-61 h53 k73 l-35 m30 n52 r-30|<number> j30 k34 m46 r-31 t-69|a b76 f-40 g27 t-66|about m27|an b26 m28|as r48|build m43|call t34|can t29|checked f52 g38 t67|do k27|dropped n37|getting t-33|got s57|have f-25 s30|left t75|like l26|lost t33|me d25|mend m-44|now l25|one h47|passed j26|released t33|said f40|say s39 t-45|take h31|tell f45 i27|the f36 t-42|three h28 t42|voted h57|wrapped g38|write o33 r26
justice|m26 t32
k|m29 r35 t72|<number> q32
keep|a32 c-43 e-52 i-50 j-29 k-27 o-26 p-34 q-33 r80 t33|<name> t50|a r52 t30|asking a63|going m28|it t-40|one d32|saying f38|scrolling s26|telling n26|the f-40 o-30 q-40|their q26|them f25|to r35|up t39|you e-41 n52|your t-47
keeper|t-29
keeping|f-42 r41 t55|it t30|the r36
keeps|a51 f26 h32 p-26|a c33 h42 r30 t39|bees t27|the c39
kelvanta|t57
kept|c87 i32 n-48 o-36 q47|<somebody> f-58|a c55|for q29|the i-40 r-26
kerb|f31
kettle|c-33 f152 i-40 q-32 r57 t-38|'s f89|a p32|and f-42|on f-26 r29
kettles|t44
key|b39 f-40 n-40 p-35 t-29|in t41|stakeholders t-39|the t35|to a42 m27
keyboard|f33 i27
keynote|c-28 n98
keys|r46|to f-25
kg|a39 r39 t-26
kick|j29 m26
kidney|c27
kids|a26 f63 h45 k-29 o60 q-26 r54 t93|in h34 t103
killed|c76 t94
killing|m29 t36
kills|a27 t40
kiln|t-35
kilo|t-31
kilos|f45 p-25 t-41|this p-39
kind|c38 i-34 l-29 o47 p30 t-36|of j27 m33 o28|to t46|words p27
kindly|c40 n36 o27
kindness|m36
kinds|m37|of m40
kiosk|p26 r37
kit|b27 t-76
kitchen|c44 j-26 t-66|and c48|floor f44|tap r33
kitchens|n43
kitten|f33
km|a-26 h39 k27 r-27 t-28|of c30 p27 t-39
knee|c30 l-74 o81 t-71
knees|f51
knew|l-30|<somebody> f-34|that l-46|the t28
knife|f25 l30
knit|q28
knitted|c51 t-45
knitting|c37 e41
knock||at f43
knocked||<number> t29
knot|e37 f31 t30
know|a-36 b-29 c-41 h49 i50 k-49 l42 m-54 n26 o41 p-41 r28 s35 t-50|<name> f26|<number> h38|<somebody> f35 o-32|about r27|and c26 t49|because t56|by r25 t28|how b28|i f-26|if i33|is i64|it g29 i-31 j69 n29 o79 t-37|nothing f31|so t27|some t-27|that h45 i-31 j34 o113 t-27|the h-25 r38 t54|was o-28|we i33 l-38|what a41 f54 l-37 n-33 o47 r-39|which f-32|who c-27 j39 l31 n94|whose l38|why l50 r26|yet f-27 i53|you f29 j-29 m47 t-27|your l40
knowing|t-40
knowledge|r35
known|c37 i34 r-44 t-48|issue i30 q25|that c43 f48
knows|c53 j31 l54 t-41|it j31
kudos|p-26|to p-26
kw|r29
kwh|r38 t-35
l|t-57
l2|t30
lab|a-37 k31 t33|at t31|has t60
label|a33 i41 o-26 p26|'s t41
labelled|f57
labels|c31
labor|g27 t27
labour|t95|of t95
labs|m27 t30
lack|i-26 o47
lad|f48 t-32|with c27 f26 p32
ladder|f42 t-33
ladders|f57 t-30
ladies|q-32 t-45
lads|f46 p48 t-46|from p25
lady|o29 q-27 t-58
laid|t28
lake|t31
lamb|f33 s-29|neck s-30
lamp|a35 j27 q54|but t25
lamps|a26 l-31 m29
land|s66 t42
landed|f-33 k31 n26
landfill|i29
landing|s39
landlord|r53 s48 t-42|must t31
landmark|t-30
landscape|g26 m39
lane|n-26 p29 q70
lanes|q30
language|g58 k38 p27|is m27|on g73
lanterns|j47
lanyard|f42
lanyards|r39
laptop|n27 t64|in t102
laptops|t49
larch|t39
large|q-34|print t-54
larger|i25 r43 t30
largest|n57 t75
larkfield|j26|<name> j26
laser|t-26
last|c-37 e-41 f29 g-48 h-28 j105 l-76 n-33 q-45 s-35 t-67|<name> f-53 q-37 r39|<number> o26 t35|bit c35|chance j46 t26|day j-35|few j80|mile g27 n49|minute j-43|month i43 r-26 t36|night o-30 t84|of f37|one a40 q71 r26 t-43|quarter h37 t-32|seen f27 q-25|summer f-36 t37|three r39|time a41 f34 t-48|week i32 j-26|weekend k32|winter t-34|year h-49 o-32
lasting|m-34
lasts|r30
late|i-35 j61 m-39 p-70 q36|and i27 p-31 r48|fee t30|it i-46 t80|on f69 i-27 t64
later|a-29 c36 d46 j-41 n80 t66|<emoji> s29|they o26 r25|we m51 t29
latest|s41 t27
laugh|f31 t-28
laughed|t37|at r26
laughing|f50
laughter|k48
launch|h65 t-33
launching|g29 t34
laundry|i28 t-34
lavender|a27
law|a63 m46 r46 t96|and f44|enforcement m27 t43|to n30 o27|today a66
lawn|c-26 f66 t77
lawyer|j25 t-27
lawyers|t25
lay|t50
layout|t37
lays|t32
lazy|i26
lbs|h31
le|r62
lead|c34 j45 m39 r37
leader|d29 j-26 k-28 t30|who t41
leaders|f-26 k28 m71 n45|do m-32 t36
leadership|g76 m83 n46 p-36|and m-26|looks m40 t73|on m55|team n-35
leading|g-29 k67 m-45 t-28
leads|h85 i35 t-56
leaflet|i60 r25 t-47
leaflets|t28
league|a29 j25
leak|t32
leaked|i44
lean|g29
leap|t-27
learn|b46 c29 k48 q28 s-39 t31|a t53|and q61|more b34
learned|a-38 f49 i-32 m54 o-27|that m47|to f26
learner|g33
learners|h39
learning|b36 f52 k37 m50|and m31
learnings|n28
lease|c27|we h-26
least|i-28 j53 t45|<number> r44 t50|you j29
leather|f-26 t76
leave|a-59 f-35 g-28 j-26 m54 n-30 o-38 q72 r68 s-26 t-30|<somebody> f31|a r33|at t77|the f-52 o27 q-47 t52|them q50 r36 t30|us q36|with i27
leaves|a-32 c-29 k33 r45|the h31 k49
leaving|j30 t-36
lecture|t-27
led|g101 k-37 t-28|the t42
leeks|f29 m30 t-28
left|b-28 c-37 d-27 g-58 h-52 i49 j79 k-58 m-56 n-57 o-60 q-36 t-49|a a-27 r-26 t34|and j27|at f27|behind j60 r-28|for j27 t32|handed a27|in c-26 h-26 j38|on t-40|out j-26|the i67|to c30 j68|us a27 e30 s35|when j-40|with a27
leftists|j36|in j36
leftover|c30 t41
legacy|k46 r29 t-39|<name> t31
legal|f40
legislative|f25 t42
legs|r57
lemon|f99 t-27
lemons|r30 t-26
len|c28 f40
lend|l50|<somebody> f32 t49
lender|r32
lending|g25
length|f47 r58|of t27
lens|i-28 q-32
lenses|f-25
lent|c58 t-32
less|f-72 j35 r36|plastic t29|stress k29|than h-30 r46 s25 t-73
lesson|i43 r34 t-58|<number> i26
lessons|m40 q28 r-35 s37 t-38|from s48 t42
let|d35 f-48 j27 l-31 m46 o-50 q-73|<name> k46|<number> h50|<somebody> m28 p26|another j35|anybody t40|it r34|the i55 m36 n29 t-29|them r54 t42|this d26|us a30 f-65 g54 i-33 k-30 m-30 q-33|you t35
letter|a64 c41 f-36 g-26 i43 j-48 l-46 n-32 q-35 r32 t29|'s r28 s29|and f30 r35 s29 t-26|before f-26|is a27|of t25|on f40|or t31|saying t36|to a53 t45
letterbox|r36
letters|a43 f-42 o51 r67 t46|are t-30|go a29
letting|a-45 p29|us a-43
lettings|t-26
lettuce|r27
level|f27 g37 i-27 q-53|<number> q-50 t-51|in g28
levels|q28
lever|c37
leverages|g53
leveraging|g83 k30 n33 t-51
libraries|t30
library|a-31 f-35 o54 q80|<number> t90|on t33
licence|q-40 r-28
licences|t-27
lid|a31 e-29 l27 r67|is o41|of f-30
lido|i32 q32
lids|i53 t-40
lie|f29 h51 m-25 o43 t-46
lied|t78
life|a-34 c-27 f-30 g-26 h72 i-33 j30 m145 n-34 r-61 t-42|'s m29|changing k50|you o30
lifeboat|c31
lifelong|t38
lifetime|k47
lift|j-32 o61 q76 r-33 t-53|'s i25 t-30|a f29|it r41|the a28|was o32 t40
lifted|p-42|<number> p-39
lifting|f42
lifts|o30 q28 r-28
light|i-32 m-32 q-30 t53
lighter|k29 t41
lighthouse|f33
lighting|r25 t34
lightning|q44
lights|a59 m41 o37 p-32 q-27|on r30
like|a-27 c-33 d89 f73 i-44 n28 o35 p-57 q-33 r-32 t-29|<name> m34 s30|<number> d43|a a-26 c-31 o-29 r-26 t-58|an f32|and d76|everybody j31|everyone f27|for d26|hot j26|if d35|it a33 f44 t33|minded g39|my t47|never k42|oak d-29|other n45|share d25|that i32 t-26|the t27|them f25|these n43|this d-41 e64 k32 t-34|to a37 c-46 d-26 l40 p32 q-27 r-27 t27|us n53 r38|we b29 n39|you j39 o-26 q25|yours h27
liked|i29
likely|t34|to t47
likes|d41 e117 i30 t-36
limit|m26|<number> j30 r50
limited|f-35 j252 m-30 r-32 t-49|to j49
limits|r25 t51
line|j-38 n-28 o-62 q26|<name> t34|<number> i-35 r33 t80|and i-26|at q37|for c32|from c46|is a-27 q34 t35|of t-35|open r27 t59|up i-26|with t-35|you t34
linen|k57
lines|t40
lining|r26
link|a-33 d-35 i30 k-36 m-39 q26 s31 t-30|and r31 t27|below t-26|expires j-27 t40|in d-27 s37
links|t55
lip|r30 t-27
list|e55 f-54 l31 o-41 p-32 r-57 t-35|and f30|at r30|by t-49|for i29|in c42 s32 t-33|is a28|of c40 f-27 i52 q36|on i25|with t32
listed|a-27 f-27 i45 t-29
listen|b67 f-28|to t36
listened|b33 p34 t-47
listeners|b31 i44
listening|b66 g41 m34 t30|to f30 t31
listens|m29 p60 t72
lists|r27 t38|<number> t35
lit|c27
literally|k37 m58 r38
litres|h57 t-30
litter|p29 q-36 t38
little|g-25 h25 j64 m25 n-29 o45 q-42|<name> k31 o59
live|m30|and t-30|at t35|in q26|on g27 r32 t-33|with j67
lived|f-36 g-31 h25
lives|c-26 h38 j34 m87 n30|and m36 n26 s28|here t25|in m27|with i30
livestock|t78
living|f-41 h26 n42 r-26|with g32 h34
load|b30 q51|it t46
loaded|i29
loading|q26 t-33
loads|i44
loaf|f-33 q54
loan|a40 q-33 r53
loans|c36 g25 k25
lobby|f27 j31
lobbyists|t87|are t63
local|g-37 k28 t-40|time t48
locally|k35 q25
location|a28
lock|a30 j60 k44 t-32|in j83 t26
locked|f25 i39 t-50
locks|a33 f35 o27 r-26
loft|t-26
log|k27|in k31 t26
logged|a33 t63|<number> a33 t53|in t58
login|i55 r29 t-44
logins|q28 t40
logo|t114
logs|f39 i-35
lol|f28 n26 t26
lonely|f28 m-33 t35
long|j39 n-32 o45|and a32 t-37|as p34|enough t50|overdue t63|time t35|way o40
longer|f-39 i31|than o42 r-29 t-29
longest|t-32
loo|a31
look|a-58 c29 f45 i-58 j37 k-35 l-25 m-30 n38 p-35 r41 t-25|after b28 o46 r-32 t-43|and a31 l39|at a-31 f-54 i-28 o-32 t-26|away j59 t-29|back r-27|for r52|forward g48 m27|into t29|like f32 t36|of q27|over r46|the j25|up r41 t29|who n28
looked|a39 i42 j-48 r-50|after o31|at a27 o-35|this j-40
looking|g-25 i-29 m-36 n-45 q-35|at f65 j50 o43 t35|for i-35 k33 n-26 o-29 q-34 r-29|forward t26
looks|a32 m38 q34 r48|at r34 t28|like f36 g26 k-28 m32 n27 t41
loom|c26
loop|g26 t-30
loops|t34
loos|r37 t-26
loose|i57
loosen|i80 t65
lorry|i35 q33 t-50
lose|c-39 f-43 h82 j90 k-30 l-32 n43 p28 s-25|<number> t45|a n28 p45 r27|it i31|the o38
loses|q62
loss|g49 h29 q27|of g28
lost|a-70 b-33 c-32 f42 i75 j-33 o118 p-34 q-48 r-72 s-26|<number> f58 m30|<somebody> k31 o59|a f28 q42 t26|everything h26 j27 o80 t60|in t41|it f-33|on o28|one t-29|property t-36|the f-39 i31 t-34|their i68|time g33|to t43|your i25
lot|c25 f28 t-30|<number> a27 i56 t-27|about n31|of f37 s38 t36
lots|a28 t-34|of a31 f31
loud|f49
lounge|m-25 t-41
love|a-26 b-33 d54 f44 g45 k87 o-27 r-28|is t30|letter f30|our t36|the k28|this t43|you b-53
loved|b26 k65 m-32|by k92|ones d27
lovely|a-26 c69 f47 p62 r-37|to c33
lovers|t-30
loves|b29
loving|n28
lovingly|k72
low|f-46 h62 o-35 q-30 r32|in h29
lower|r26
lowest|g28 t32|since g29
loyal|b51
loyalty|m65 t-33
luck|n45
lucky|b65 f43 t-45
lunch|a57 b-37 f102 o-29 p-49 q29 r-60 t-87|<number> j43
lunchbox|t32
lunchtime|a48 f45 t-49
lunchtimes|i29 r35
lungs|o42
luxury|k67 t-34
lying|t-29
m|o26 q59 t-61|<name> q38 r52|<number> t35
machine|a-25 c-31 q90 r-25 t-29|is q32 r33
machines|f85 t73
mackerel|i-26
mad|e28 t-30|and b-26|to j31
made|c84 d-25 g29 k44 l41 m33 p32 q-44 r-32 t-29|<number> t-38|a a41 t44|by i40|in i-31 m62|it f35|no r32 t37|the c45 f-31 j26 p34|this f38|to k44 t35|too i-39|us t-31|with t-31|you l47
magic|k99 t-51|and k28
magical|m26
magnet|i45 p26
mail|e76 i59 l40 r-35 t34
mailbox|i36 k31 t-26
mailing|t58
main|f-25 q26|on q30 r30
mainly|f39
mainnet|t69
mains|a35
maintain|o30
maintained|t99
maintainer|t66
maintainers|t54
maintaining|t36
maintenance|q50 t34|<name> q38 t-40
major|g27 k25
majority|t118|of t47
make|a45 b-26 d-25 g-28 i-29 j39 m52 o37 s35 t-64|<somebody> t42|a f26 n-26|it a38 k39 r-27|of f37|sure a75 e26 p36 t34|that j31|the f-27 j36 m-37 q27 t-33|this j-29|up i39|us t29|you f-27 r-28 s30|your o26
maker|c41 f-27 r71
makers|e30 g50
makes|a-39 f41 k61 l33 r-32 s31 t-49|<name> f28 n31|it i30
making|c-33 h25 i-42 j53 n66 o-36 s31 t-76|a k26 n29 t-26|excuses j29|it i-25|the j29 s25|us n36 t27
man|f47 i-27 o-29 p44 r-27 t28|i t34|kept f-29|who f78
manage|o30
managed|f-32
management|t-27
manager|f-64 i39 o-26 q-42 r56 t-98|<name> c40|at r27
managers|r67
managing|c-28|director c-29
manual|a50 f-30 i35 j27 t46
many|g27 l-34 o29 q-25|buns i-39|more j26 t79|nurses a25|of a-65 o43
map|l43 t-44
mapping|g30
maps|i29 t59
marcus|t62
margin|g75 t43|<number> g76 t63
mark|f26 o47 t45
marked|i53 p43 q-45 r29 t-27
market|a38 f-41 g44 i-26 q-68 t-70|hall q-85
marketing|t30
marketplace|k32 t48
markets|g55 i30 t44
marking|b30 q-38 r39
marks|i34|and t27
markup|g88 t40
marmalade|d31 f44
marquee|k27
marriage|t40
married|f44
massive|t-45
mast|q25 s-37 t-38
master|c32 f26 m60 n28|in q-26
masterclass|s30
mat|o26 p-47
match|f37 n54
matches|h28
mate|j-26 o30|who d36
material|t88
materials|t78
maternity|q43 t30
mates|d47 e52
math|t105
maths|s28 t-70
matter|b172 r-37|how r-31 t45
matters|a-35 b143 t-111|more m-36|most g-28 k61|to b41
mattress|f40 i30
mattresses|a26 i-27 r41
max|f41 t32
maximise|k39
may|c-27 g47 j-29 k-44 n-41 p-40 q117|also r30 t51|be g34 i-25 t-28|contain i36 q34 r-28|differ t36|have t60|look q32|move t-28|not t-49|the t37|vary t28|we l32 t31
maybe|r-34 t-51|a f50
mayor|h40 t66
me|f92 g-46 i29 j-36 k-61 m-77 n56 p28 q-51 r-43 t27|a a-31 f-30|about f56|again t51|and c26 f-30 i30 t40|anything f48 t83|at p-30|be t51|here f30|how p58 r30|i r30 t-27|if t-28|in f-26 i34|on i31|one f38|or d28|tell l27|that n27|the a64 f-34 p31 t-33|this a42 t34|to a-38 n-27 o35|what f34|when t40|with l42 q31|your r28
meal|h66 r44
meals|n28 t37
mean|d32 f39 i-30 l-34 m-39 o48|it f55|nobody t102|to d37 l-28
meaning|a28
meaningful|b27 g53 t29
means|i53 l-28 o25 p-25 q31 r25|it f40|the r-26|to k25 t26|we t33|you t75
meant|c54 i70 o32 t-42|for c30|to i28 p28 t-33
meanwhile|r73 t-48
measure|l31 n59 r63 t62|a t36
measured|a39 c32 f31 l30 t-44|it c46 l31
mechanic|l26
medal|t45
median|o29|<number> t57
medical|m36
medicare|r52 t65|will r52 t65
medicine|t-28
medicines|c27 g27
meet|c33 g-29 k56 p39 r-26|<name> k34|<somebody> q33|our c40|the i-34|you f68
meeting|a65 f-31|<name> q-33 t-40|and t-32|with t72
meetings|m34 q-86 t-41|today q-78
meets|f-32 k62 n28 t-57
meetups|t74
member|a31 b30 c44 t-29|<name> a28 c73|of t47|who t37
members|b34 f-57 i-34 n-74 o-28 r-42|are b36|at b35|of t53|only t39|save t61|voted a41 t-25
memorandum|t35
memories||that k34 m-31
memory|f-27|leak t61|of t-49
men|f32 l29 m31 t34|'s r29 t-26|and m49 o27 t34
mend|m-70 t-25|bikes m-44
mended|a-31 p38 q31 r-34 t-45|the p48
mending|f-31
mends|c35 f39 n30 r26
mental|i30 q-30 r28|health i31 q-29
mention|f32 p64|it t-25|to c-50 p35
mentioned|f-35 n43
mentoring|b29
mentors|s27
menu|a31 d-27 g-27 i-29 m34 t-82
menus|k26
merch|b31
merci|t36
merge|c29 t46
merged|t90
merry|t58|<name> t58
mess|s-31 t27
message|p-31 q-32|<name> t-28|me t-28|us e-33 r62|you t-49
messages|a66 p26 q-26 t-47
met|f-38 g27 t61|the f-70|with t59
metadata|t28
metal|i26 r62 t-41
meter|a29 f-28 t-78
meters|a38 r26
method|h27 k27 n36
methods|t73
metres|a-26 q-40 r-27 t-43
mg|t-35
mgmt|i43
mic|a28
micro|g28
microphone|o29 t71
microscope|t69
mid|f-28 r42 t-69|<name> t-26
middle||of t37
midnight|d-28 i-36 j163 k-27 n-29 p35 q36 r-57|<emoji> j35 t60|<link> j47|<name> t-26|and h28 j44 t-32|to t28
midwives|t43
might|f-42 o-40 r32 s60|be f-26 j25 r61 t39
migraine|m-33 o96
mild|t26
mile|a52|in n25
miles|c34 q-38|in p-30 r25|to t88
milestone|t-28
milk|a34 r45|'s a41
milking|f52|contest t44
mill|a-25 c-30 t56
million|c-28 f-31 h54 n29 q-29 r-33|to n40
min|f-26 q54 r50|<number> c34
mince|f32
mind|a-30 c-26 f50 k51 r30 s32 t-40|the o36 t-26
minded|g50
mindset|g55 m52 t-33
mine|c45 r-31 t-43
miners|t45
mini|c27
minibus|f-25 q-30
minimal|t26
minimum|t30
mining|t38
minister|f-29 t111|says t48
minority|t26
mins|j29 q66 t-50|and t44
minus|a29 r51 t-26
minute|i-29 m-25 q27 r91|<link> t58|and t-27|quiz s38 t34|survey t-36|you j53
minutes|a-32 k-42 q-30 r35 t-53|<link> t-26|<name> i29|ago j29 t37|and n43 o38|any t43|are t-42|by i27|for j28|from n30 t-26|in q36 t-40|late t-29|on a25 h27|online t40|or t38|then p27 r29 t-27|to q-57|with f-43 o33 r-26 t-42
mirror|m42
miss|i-36 j158 l33 m42 o-34|a j63 m34 t50|it t-37|you t62
missed|a-53 c-56 h79 i48 j39 l34 n32 p31|<number> h57 t46|a r33|appointments h40 q28|it i33 n29 t60|our f-25 t34|out j33|payments t29|the j54 n32
misses|f37 s27 t37|you t66
missing|f45 i62 q-69 r-49 t27
mission|b-26|to k41
mistake|a-30 f-60 h33 i152 n-26 s111|in i27|the i48
mistakes|o29 s27 t-51|in f26
mit|c25
mix|r37 t70|up t36
mo|p41
moan|f34
mob|t68
mobile|r78 t56|office t94
mobility|g53 n63
mock|t-30
mode|a106 f-26 k41
model|f-51 g52 i30 k-28 l30 t-30
modelling|c27
models|t46
moderate|t35
modern|g45 k51 m36 t-40
modification|t28
moisture|t47
moisturiser|k70 t51
mold|t35|in t35
mom|t86|is t89
moment|c-25 f138 m78 o-26 q38
moments|b-33 k52 m42|like m-34|of t25
momentum|k29 n29 t-26
mon|t-38
monday|i49 m31 t-30|motivation m26
mondays|t-32
money|f-32 l-27 p-35|'s o39|back t-26|is o27 t-32|to j27|went t31
monitor|i-34 t29
monitors|i28 t43
month|p34 s-33|'s i27|<name> c31|a o28 t-26|all t60|and m33 t29|for t26|from q32|i f25|in o25|of a37|on q26|the t65|we i27
monthly|r49
months|a-36 h43 k-25 m-29 q-53 r44|<number> h56|and h32 r30|are o27 t37|for f42 j25|late t29|of g34 n37|so r33|to i45 t27|with t26
mood|a28
moon|a-28 g29 n35 q-28 r59|has a-44
moor|d29 f25 p27
mop|i50
more|d46 e-60 h58 i-85 j-55 k55 l27 o-55 p-48 q38 r-32 s41|<emoji> s-28 t-26|about b34 c30 t36|at s45|expensive t42|for a74 q31|likely t38|people d30|than b34 h31 i-47 o43 q-57 r26 t-43|to l25 t39|you k25
morning|b-31 c-52 j-44 k-50 m-52 o35 p-26 q50 t-29|'s i29 q-27|<name> t45|<number> a28 q-30 t-36|and o25 p-45 r-59 t-50|in o30|or n27|routine n49|with c46 f49
mornings|a-26 i-33 k72 l33 m25|with f37
mortgage|h31 i44
moss|f30 r-32
most|b-52 h42 i-78 n38 p-46 q-48 r48 s39 t-58|<name> h41 s84 t42|back r38|common o26 t-27|is t41|loved n38|of a34 c47 f31 n-32 r-36|people j30 m-28
mostly|a25 c54 f73 i36 j-29 m-27 q26 t-59|in q41 t36
mot|q27 t-60
moth|c28 t-37
mother|c57 j26|'s c-39|in f32 j31 s27
motivation|m26 t31
motor|j32 q26
mould|t26
mountain|m35
mouse|f42
move|c-26 g51 i-40 m-42 q25 s-26 t36|anything t90|in t-35|it f56|the r-31|to q66
moved|c-32 n34 o-32 q107 t-41|and t62|from n51 t42|our t33|the a54 t-45|to a-35 q127 t-53
movement|b31 f-42 k-28 m96 n52 t-65
moves|i-29 q63 s-33|to q74
movies|t56
moving|a-37 n51 r61 t-48|to f32 q37
mph|q33 t-25
mr|q-28|<name> a31 f42 q-27
mrr|t67
mrs|c38 p44 q-29 t-27|<name> c25 f32 p51 q-29
ms|c45|<name> c45
much|b-36 f52 m-37 o-26 q-36 r-37|and g28|more k39
mud|f62
muddy|t-39
mug|f29
mugs|f39
multi|n30
multisig|t49
mum|a71 c-31 f52 i-46 m-29 o30 r-41|'s f-53 t29|or f29|who c-26
mums|t46
mural|r30 t49
muscle|r29
museum|g31 t-38
music|a51 f31 k36 m58 o48 q-35 t-85
must|e60 f52 i-61 m-56 q-55 t48|be e45 t31|follow e31|give t34|go j26 q-47 r27|like f48 t-26|reach q38 t-42|read n45|say i-34
mustard|t28
mute|q30 t-28
my|e-34 f107 g-45 k-68 l-46 m60 n41 o-58 p-53 q-95 r-60 t117|<name> l25 r-25|<number> j30|amendment t27|aunt a26 m-30|bill m28|car f43 t-27|clients c28|colleagues t65|constituents o47 t31|daughter a-34 f37 n-33|dead m56|district h43 t28|family t35|father t-26|fault i35|first f27 t-55|friend c31|grandmother f28 t28|great t30|guest c36 n-27|mind t40|mother s27|mum f33 t48|name f-26 t-46|neighbour f26|office f-32 t78|opponent t30|own a31 f55 i32 r33 t-84|pay t26|phone t33|prayers t40|proven n37|sister t52|staff t78|state t45|statement s36|talk t-27|team r62|trip t67|uncle f34|watch f-38 m102 t39|wife f46 t-29
myself|f51
mystery|s72 t37
nail|n39 r48
nails|f34
name|g-37 l60 p39 q-25 t-30|and c-31 r-25 t85|in c28 t-28|is a32 d26 t-61|of o27|on f-38 i27 t-45|our d28
named|f32 k42 n65 q-27 t28|<name> n31 t25|a g57 n49
names|c74 j48 k-26 q-40 t-63|<name> f29|and c45 t33|are c44|names c-36|of c90 j26
naming|a25 c33
napkin|t28
nappies|q45 t38
narrow|r-26 t-34
nation|n29 t76|'s t34
national|t82|<name> t38
native|j37
natural|k34 n29
naturally|t44
nature|k30
navigate|g36 m53
navy|f70 i-29
near|f-45 l44 p-29 r-40 t41|<name> t31|the t-31|you t26
nearer|i48
nearest|f-37 o35 r110 t-26
nearly|f46 i-48 k-27 o28 p32 q-42 r27 s37|closed f31|did f-55 s27
necessary|t77
neck|s-31|rhubarb s-30
need|a-36 d-39 h-32 i-72 j-64 k50 l-64 q31 r78|<number> r28|a f-29 h-27 o-67 t-37|about q25 t26|an r65|boots o-26|for g28|is b31 t54|not r-27 t-60|one o30|the o-34 t-29|this s-28|to f46 j-26 l-26 m25 o29 r39 s37 t25|you t-38
needed|f31 j-27 l-26 m-32 q-26 r95 t-45|<link> r34
needle|s28
needles|o39 t-32
needs|i56 m40 q31 s-28 t-61|<number> i39 j29 t39|a d49 i29 t-32|it d36|this d35|to m29 r44 t33|work d-85
negative|t33|results t25
neighbor|t45
neighbors|f70 t122
neighbour|f-29 o29 t97|who o38 q26
neighbours|a47 j63
neither|j66 t-33
nephew|t-35
nerves|o27
nervous|o64
nest|c35 i25 l25
nestled|k53
net|g64 m42|worth m50
nets|n31
network|d49 g28 i-32|is m29 t46
networking|t-31
networks|n-31 t27
never|a-75 l-39 m41 n28 p-27 r38 t29|ask r57|asked f-35 g31|be t32|been c-30 t-49|before k41|call t34|did t52|forget m31|forgotten t49|get c30|had f-35 t35|heard r33|in t44|learned c-26|look s38|once c35 f98 p62 t29|run n28 t27|seen k31|stop n31|stops n25|used o29|will t35
new|a25 b-35 e-60 f-36 h-29 j-67 k33 o-29 p-29 r-26|<name> c-45 k58 m-29 q-42 r-31|baby f44 o38|boiler a31|bus i25|chapter s26|date q76 r-36|dialysis t31|flatbread s-30|in c33 q-35|lid e-30 o40 t25|logo t45|look g28 n31|mat p-53|members t-27|menu s28|one f-36|ones a67 i34|range a-84|season m27 t53|sign f49 t-30|study r39 t42|timetable l26|to i31|way k28|year k30|you k75 m99 t50
news|b-29 c-26 f-26 i31 j-29|<name> t-28|coming s-37|for t70|out t38|this t50
newsletter|a30 k44 s81|and t44
newspaper|s40
next|e37 f-50 i48 n-46 o-72 p-67 q49 r-44 s28|<number> j83 l29 t68|day c29|flat j-26|generation k32|level g29 k29 m26|month r28 t-25|one t71|person i-31|step l-56 m33|time i26 r31 t-38|to a-31 f48 i-30 t-44|update i46 q28|week r-34 s55|word q49|working t34|year j52
nf|t36
nhs|q33 t-67
nice|a-26 c53 i-36 n-26 p61 q29 t36|lamp t25|to f41 t37|try t49
nicely|a-35 f30 p29
nicest|f38
night|a-34 b-33 g-35 i-26 j-26 m-35 q34 r-26 s-43 t-38|'s r39 t26|<name> i30 t-38|<number> t52|and f48 q40|baker c-39|before t36|bus i26|is t32|shelter t-42|shift c74 f46 q27|somebody q28 t32|with c-38
nightly|t46
nights|f95 j-27 t-27|<number> t37
nine|f51 h36 i-35 k-26 l-29 m-38 p83 q-27 r-43 t-68|calls l-33|days i29 l29|in a32 r27 t40|seconds f-29|the p26|thousand c37|times r40 t-29|year c28|years t57
nineteen|c41 f27 p25 t-86|years t-34
ninety|a-28 i38 q48 s27 t-30
no|b-69 c-49 d-45 e37 g-37 h-76 k-35 l-33 m40 n-54 o52 p-42 r38 s-38|<link> f76 t45|<name> r49|account t47|amount t37|and a52 o-30|appointment o39 r95 t87|black f31|booking r46|business t39|card t-26|cash g30 t43|change t-29|charge a-27 t-61|date i39|difference t32|driver f65|email t-46|eta i84|exceptions j26|excuses i28|experience m-26|fee r29 t-48|form r-38 t-36|good f33 i40 q36|i t28|idea h27 p26|injuries t46|lease h-26|longer i-26 m35 q-31|meetings q-78|money t86|more f67|music a26|names l43|need q-61 r111|obligation t-45|on m34|one f-36 m53 o69 q-35 t25|other n49 t-38|place m60 t42|plan h28|questions a26 o50 t31|receipt t-31|sign r60 t-38|slides j31|speeches t33|thanks j70 t62|that i50 t-33|the a75 f36 i-25 q-26 r26|to f31 j32 o-32|two k55|water q63 r-37 t-30|we a29 t48|you o58
nobody|a-47 c-34 d-26 f36 g-37 k-41 n29 o127 s45 t-64|'s o46 r-27 t50|asked f26|can i46 j28|checks o34 r38|could p42|does n41|else e30 n34 o27|gets o29|has t54|hurt f29|in f37 i34 o-26|is s46|on n28 o25|should a28 r30 t43|talks s30|tells t-37|wants j40|was i27 o-35 t-44|will f30 o53 q26 s-25 t-38
node|t107|is t43
nodes|t66
noise|o38 q49 r31 t-42
nomination|c31
nominations|f40
non|d27 g38 t42
none|g-29 j-33 k-36 p-27 q59 t-73|of t-49
nonprofits|t33|in t33
noon|a-31 c-42 f-46 g-26 j-38 k-32 m-47 p-27 q90 t-52|<name> t-35|and a30 i25|for t42|on q50 t-40
normal|f-33 i-28 t-32
norovirus|q50
north|f-27 r30 t-60
northern|t72|<name> t27
nose|r27
not|a-58 b-56 c-49 d-67 g-79 i46 j29 k-65 l-79 n-26 o30 p-39 q38 r27|<name> i65 q84 s90 t-39|<number> i106 q56 r-28|a b84 c-27 m65 o29 r-33 s-27|about m122 t-34|affected t73|all c27 k25 n46 t-27|alone d28 o-28|always r43 t-40|an f58 t27|and i-39 t-40|answer t33|any i55|apply t-29|ask o48 q27 r-30|asked a-26|at m32 n32 q26|be a-31 c-28 f-48 h82 i-48 j38 r-49 s-47 t40|been o42 q28 t34|begin n33|believe s128 t-50|bother i27 o25 t-25|bring t59|build t29|but t25|call r76 t39|care j33 t47|change t-36|changed f32 r-26|charge r41 t34|claim f27|come j64|coming j40|count o40 t76|cover i-33 n35|cry r-42 t64|deliver t40|discuss t41|do j-41 o-45|done i-30 t55|drive t52|eat f-27 r43 t43|enough f-27|even f-45 g28 t33|expect t35|explain o29|fail l-46|feel f-26|file t41|find h28 i61|fit c26 r-32 t39|follow k44 n55|for j48 m-32 r32|forget e26 j-37 m25 p32|from i-26 q38 r58|gamble j39|get a53 d37 i48 k44 o41 t-52|give r-34|given m29|go e27 o37 r-49|going m58 t34|good a69 i45|got o32|hang j84 t-28|happen i30|have e-38 f-26 j-42 o30 q-43|heard i27|help k31|hold j36|how f62 i-32 t29|hurt r60 t48|in f-49 j35 r52 t50|included t76|it j25|just b35 f-53 i-33 j-49 k74 m76 n-32 o-34 s-29 t-92|know h30 i115 l55 n-32 o-31 q-26|last j48|leave o41 p27 r-33|let f26 j45 t40|lift r-31 t39|like i44 n48|listen n27 r31|logged t58|look r-30|looking r29 t41|love k29 t34|luck n36|make a-36 n25 r-69 t62|manage o29|matter o29 t25|meet m26|mind f28 t-25|move t-27|moved t60|my f-26|name f28 j39|need a30 j-29 m-66 o44 r-57 t44|needed r34 t-32|notice q-26 t55|on f-36 i33 l26 m90 o-28 r30|one c31 f-39 i-44 k31 t116|only r26|open q51 r37|opened o75|our r34 t46|ours a28 c48 f-33 t-44|own r28|panic r26|pay o-33 r39 t66|perfect o33 t60|post f-60 t-26|pretend i58|promise i35|put r-26|reach q29 r26 t33|read f40 t-36|ready s75 t-65|really d27|reply f44|run g28 q29|say c48 f-59 j34 n-27 s92 t113|saying f-28 j26|scroll d112|sell a27 k45 m25 t-34|send e29|share t48|shout f48 q25|sign r28|sit q29|so i-47|sorry f-27 j26|stop a41 f67 m69 t59|stopping q25|sure f74 t-63|take m26 p64 q65 t-32|tell i31 o43 r-47 s62|that s32|the a-50 i35 m-27 q26 r54 t55|there f-28 i27 j42 o48 r44|think f-26 r26|thought a43|throw t67|to a-47 c59 f30 i-49 j36 m36 n35|told r27|too f-25|touch t31|try q58 t-30|tumble t74|understand t44|us f-27 i-34 n28 r82 t-33|wait i-33 j66 m-33 o-46 q-26|waiting j34|walk j65 t-33|want c45 i-25 m-34 s68 t-47|waste t70|we l26|what f54 o41 r-39 s63|where i75 t73|whether t33|work i43 t31|working q29 r-39|write t32|you d25 i58 q28 r-26|your j-28|yours t52
note|i45 r104 t-44|for f-28 q32|from q30|in g31|on f-35|that r42 t-34|the i30 r39 t83|to i54
notebook|t-41
notebooks|t41
noted|f40 g29 t-25
notes|f-50 o-43|on a46 t90
nothing|b-35 e-33 j-31 m-37 n-25 r37 t-30|and c46 r-44|at o26 t35|beats k35|but h26 p49 q-41 t66|for i32 m47 t-28|if o40|in q31|is r-29|less m-33|new i27|on q25 r40 t-33|suitable f-30|to o35 r63 t-31|until i35|was q31 t-38|you t31
notice|a-68 f-57 i-34 q100 r99|<name> q39|to r53
noticed|a40 f-47 m79 o-29 p51|the i26|you t65
notices|i-46 m25
notifications|t28|on t27
novelist|t34
novice|p26
now|a66 b-39 c-38 d-74 i36 j67 k-32 m-77 o-61 p-41 q41 r-56 s-74|<emoji> t-38|<link> t-75|<name> h90 q37|<number> f-35 j-37 q27 t38|a a37 t71|and l32 t-39|at q41|be i25|before h30 k25|for r28|goes r37 t61|has a26|have t29|i m27 t-30|in q36 t-30|is a30 t-29|it r-25 t102|keep m29 t29|live g38 t-62|not t80|off a31 t45|on a-35 f44|open j27 k27 t28|or j37|our t27|ring r37|runs q25 t-26|so r29|than q36|the t-35|they t70|to a34 j51|we p28|with a30 c26 i32 t44
nowhere|t28
nuisance|o34
number|a-42 b38 c-28 d-28 e-46 f-65 i37 j-56 k-48 l-38 n-28 p-31 r50 s100 t-26|'s r29|<number> h33 p28 r-56 s147 t-77|and e-30 i-26 o37|by a31 r29|in t34|is r40 t-30|of i28|on q-43 r30|one b25 t49|to r36 t-32
numbered|p28 t33
numbers|a-34 i48 m39 r40 t-45|are f-27 i33 t80|in t68
nurse|c43 f-60 i-38 r-32|<name> a-32 c40 f-30 t47
nursery|o72 t-30
nurses|c65 i-27 n69 r-28 t63|of f34 t33
nursing||home t41
nuts|a74 r45 t28
o|a26 q26 t41
o'clock|a28 f25 t-50
oak|d-33 j47|share d-29
oat|r28 t-26
oath|t75|that t51
object|f43
objections|c25 t56
obligation|g41 t-49
obsessed|k-31 n91 t-49
obsession|k30
obviously|f-26
occasion|t-26
ocean|t53
octopus|f83
odd|a30 r-33 t35
of|a-27 d-41 e-26 q-65 r-45 s-33 t26|<mention> p26|<name> f-85 h-30 j64 k-26 q-29 r-69 s-31 t45|<number> g-72 h26 i27 n30 t28|<somebody> a31 c-34 f-34 p-27 r-29 t-29|a k62 l44 m46 p-27 r-62|about c30 f-43 t34|address t-48|all c39 o38 t-39|an m42 q30|cash i28|children t42|choice n43|course j26 t-27|discovery m-26|each r67 t97|every s29 t-48|everyone t55|everything b29 k-57 t-38|excellence n33|first h27|five q26|four h33 o37|hearings t41|hours i49|ice t27|invoicing r-33|it c30 n-25 q35 t-53|its g29|keeping t43|last h28 t42|life o25 t-29|like g26|love t81|mind m27|my t33|old f36|one j27|onions q-42|order q49 t-56|our d35 f-30 g-38 i25 k-34 n-26 p-29 r-41|ours f-33 i43 m-27|passion n57|people h64 o37 t-49|plan g27 n31|plastic t37|plum e29|record t26|rowing c-29|selling f-41|senior h-35 i44|service g29 t-43|silence t25|someone t34|something f-27 m74 t-40|stake t53|stock t43|tea c-34 p56|ten f-25|tenants h-26|that f-35 t-51|the b88 c29 d43 e47 h-64 i-51 n31 p-44 r30 s-32|their n40 r34|them f59 p34 q-49 r-30|these f33 l29 t26|this b67 c39 f-26 g-46 i51 j-29 m32 q-38 s31 t-33|those i-60|time t33|tomorrow s26|two i39|unprecedented g27 n37|up t-30|us a-61 f45 i48 n-36 o28 p55 s64 t49|volunteers p84 t47|water r57 t29|what f-39 q29 r-43 s-30 t-30|who g27 t-40|whom f41|wool r27|work m38 s28 t55|you a171 c57 h-25 k-42 o61 p44 q81 r-28 t-50|your b-30 k-36 r48|yours c25 f27
off|b-30 g-45 k-82 m-29 n-37 o47 q88 s-66 t-38|<name> i26 q37|<number> n28 r58 t51|a c-26|and f30 t-26|at t26|by a39|everything t73|for q28 t41|in t-41|is r-38|it q-26|on o-26 t-28|our p28 t82|ring o-28|the p-26|to c55 o-28|today t-25|until t45|with i41|your j-29 t55
offer|c29 g66 i-36 j47 o29 t-60|ends j26|is g39 t28
offers|b25 k75 r38
office|a-62 h44 j-41 k-35 m-34 p-54 q47 t55|<number> f33|and a36 i42 o27 r-31|has t-33|hours q33 t92|is t74|on t-37|will i35
officer|a33 f-44 p31 r-26|<name> c32
officers|c27 n28 t77
offices|t112
official|m-27 t113
officially|k70
officials|o29 t73
offline|q30 r26
offs|g25
offsite|g34
often|f-34 n48 o27 r51 t30
oh|n39 t-28
oil|o-27 r70
ok|f30 m28|so f33|with f26
okay|j37 t-52
okoro|c-35|<name> c-35
old|c28 g-49 h-35 k-49 l66 m-53 n-51 o-48|<name> t44|one c-26 i40 q-28 t40|ones a33|price t-25|sim t30|who c37
older|a47 c-40 r77 t-32|than i-31 r39
oldest|n-29 t68|<name> c26 i-30|in n-25
olds|f38
olive|c25
omnibus|t34
on|b-88 d-36 h-49 k-41 m-44 n-66 s-34|<emoji> j82|<hashtag> m31 r53|<link> t-55|<name> c-29 d-53 f-34 g-62 h-33 k-54 m-44 p-52 t-63|<number> f-28 g-39 h-44 i-68 k31 n-26 o40 p-38 q119 s59 t-46|<somebody> c40 t-29|a d57 k70 q-28 r37 t-38|air t-31|all f25 k36 t32|an t-26|and f44|another r26|as c31|at a27 b27|before q37|both a43 m33|by q32 t82|call r-54 t-67|day g32 o33 t66|debt t46|demand t26|doing c28|each c-26 r29|empty j29 t50|every a27 t-25|fire c28 n30|fiscal t40|for t-28|four t-30|gas t44|h a31 t44|hand k27|here l29 t-48|hold o34|how k28 t32|if f52|in b31 f-28|it a-25 m-28 q-30 r36 t52|its e29|last i30|main a41|me i41 t-39|messaging t26|much t26|my m116 t-57|negative t26|nights f29 t-26|one h30 i-28 k30 r-31|orders i26 t33|our c41 d45 h30 k-27 s54|oxygen t40|page n28 t-54|purpose t-40|site i-29 t30|six a28|some i34|stage n38 t-39|that h49|the a-34 b-44 d34 e27 i-36 j-31 k-39 m-71 n42 o-40 p-34 s42 t-43|their g60 n40 o70 p38|them r-53|then r-76|this a-28 c67 f-35 i-31 m57 o-26 p-60 q-28 t33|those t-26|till r28|time c92 o45|to c79 f38|today g56|tonight i56 q28|top o30 r70|track f26 t42|trade m37 t54|tv t47|two m30 t27|until q-52 r33|us i80 t-53|wet r50 t37|what l-35|where t32|which i39|why o26|with q32|you p33|your d-32 j-39 l28 o51
onboard|g32 r33
once|a-49 e28 f31 i-31 n-26 p65 r26 s-33 t36|a f25 r29 t37|it f-33 j26 t63|you h26
one|b-43 d31 e-57 f31 g-59 j-40 k-49 m-57 n-38 q-47 s54|'s f27|<emoji> m35|<name> p26 t-41|<number> q38 r-36|a a27|about t31|and c55 f-29 t45|are t-25|asked a-47 f40 t37|at f-26 t39|back p27 t28|by f30|came f64|can t47|child a25|click t29|coffee h68|cold t29|day j39 q40 r-25|entry t75|fault i-29|first r95 t55|follows f-40|for r36 t29|form c25 t61|free i45|from a37 i32|gets d25|go a38|had f-59|has t-27|here i27|hit d38|hour a26 t30|hundred n27|i f-58|in a27 c28 h62 i-37|is a-26 q54 r77 t40|it p37|lane q43 t26|left j-38|lucky b29|man t31|more j30|night f-26|of a-40 j47|on t-36|or r35|page r-29|person t33|phone n31|place g31 t28|priority b48|question a-37|room r32|should o46 t36|simple s27|so a30 g28 o29|stays t50|that f-35 r-29 s45|the r-29 t41|they m26|thing i-27 j-30 s62|till i49|up f39 i66|very c39 f25|was a34 f-52 i-39 q29|we t-28|week t-30|weekend p32|where i26|who f-29 j27 o28|will j26|wins t66|with f30 k25 n46 o-31|word d55 s31|would n28|wrong i36|year t69|you f-29 l25
ones|a55 f-63 j-36 k-27 p-35 q30|and o25 t31|are t-26|can o29 t34|go t32|that i30 j28|we i-28|were a29|who c31 f26|with t46
ongoing|t31|commitment t-25
onions|c43 f62 q-44|today q-42
online|f-58 j-36 r-33|or t32
only|d84 g-27 i-58 j119 l-35 n50 q60 s-51 t-40|<emoji> d36|<name> o27 t-36|<number> f-39 h78 j102 t53|a d26|as f46 q-29 t47|ask f28 t31|do j-28|for r62 t-36|get j28|have t50|if r25|in n53 t56|need p27|one n44 o52|takes d29 f25|that t62|the k49 n26 t-43
onwards|t-36
op|b28 f26 r27
open|c-44 d-34 f27 g-52 h-58 j-47 m-33 n-42 o27 p-65 q69 r38 t-52|<name> q31 t-53|<number> t-42|again f42|all t44|an t37|and b30 f51 i56|as q35 r51 t60|at q30 r64 t103|day t-45|evening p-33|for n-25|from o26|now t-26|on q26 r-29|source b28 m43 t44|the f56 n28|this j-63|till r41|to s27|until t-29
opened|f-32 n-25 o26 p28 q31 s50|it o54|the s58
opener|r-35 t29
opening|f-35 j27 n-30 q36 r52 t-68|a r27|bell t68
opens|i40 k-34 q56 r39 t-56|<name> t-59|<number> r62 t39|at i41 t-40|in t28
operated|a66 g26
operating|t32
operation|t-34
operational|g38 t26|excellence g-32
operations|q41 t40
operators|g27
opinion|f28 t39|<name> t34|if m43
opinions|d41 f98
opioid|h-27
opponent|f26 t37
opportunities|k69
opportunity|p-26 t-34
oppose|t36
opposite|c28
opposition|s63
ops|i32
opt|r61 t83
optimal|g31
optional|g28 i52
options|g57
or|a-66 b-41 c-98 d41 f-46 h-78 i-53 k-55 l40 m-51 p-79 s-82|<link> t-39|<name> d34|<number> a39 d58 q44 t-76|a a-31 k43 m-37 r39|after t50|an r33 t-27|be m28|call r-41 t42|cancel t65|dm t44|do f39 t-27|have o36 r-32|in j29|it e28 t-26|just o-28 q36 r-32 t-46|later t58|mail t28|more t29|night m30|no q43|not a-29 q28 r54 t-61|nothing o36|on t61|pick r27|regret j58|ring o28 r-25 t27|savoury d25 t31|shine m30|someone t37|stop r37 t53|tag d-85|tell r-52|that d30|two f-28 n38 t35|when j-30|would t56|you e31 l-33|your n27
orange|c-26 o40
orchard|f-28 m34 r38 t-28
orchestra|m28 n27 t-29
order|e-32 f-34 g28 j25 k-28 m-38 o-57 q95 r30 t60|<name> t35|a j-28|before t75|by q36|for q36|now i31|number e-31
ordered|a35 d26 f38 q29 r-32
ordering|r42 t53
orders|m35 q72 r-40|over t36
ordinary|t-41
organ|s30 t-40
organic|g98 t61|cotton t34
organisation|b28 g35
organisations|h37
organise|p80 t64
organised|f-26|by c-34
original|r30 t38
osm|t51
other|a-52 c-31 g-33 j-45 k-26 n70 q34|<number> f27|finalists p-67|half q30|one t29|people r36|side t73|two c42 t31
others|f-43 n115 r-46|could a25 o33 t40
otherwise|e27 i38
otter|f33 t-36
ought|i82 l29|to i82 l29
our|a-29 b57 c27 g43 i44 j-40 l-64 n28 o-102 q-66 r-90 t-31|<name> a29 h-31 i-54 j40 k-37 m49 r46 s-48 t59|<number> g-39 i-27 j32 q46 t38|ai g26|amazing c-44 n33 t-47|apprentices p84|award k-31 n88|baby r28|best i-44|biggest n47 t-25|blog t56|bold n-40|brand g-26 n-26|bread i31|café a31|campers p-30|caseworker a44 c37 t38|ceo t-63|children t28|choir i28|clerk c-25|clients h31 n33|communities g44 t-35|community t32|country t50|customers h30|data t28|dedicated g-28|desk c34 q-35|director c37|district t83|dna b88 m40|doing i39|door f64|drone i-28|end g47 t29|factory n46|family b33 f26 m37 t64|fantastic m32 t-32|fault i35 t-39|first o31 t-36|founder c-27 m55 t-32|four g39|free e43|future t38|game k36|gate c27|greatest b43|growers t42|guest c26|hearts o63|helpline q34|high t44|holistic k-39|in t43|incredible m-32 t-26|issue t42|journey t-36|kids f32 t76|last j45 q27|latest s30|library s28 t34|little d29|logo q30|managing c-30|mission k-28|mistake i104 t-27|most n44 t-26|name q25|nation t30|network h29|new d38 h50 n-48 t50|next l31|night q28|number b32 t-29|office f32 n38 t38|online t-33|open p-29|own c36 r26|page d25 e45|paper t43|partner t34|passion b28 m-32|passionate g-43|people g29 m-31 t32|pricing t53|q3 t28|recruiters f42 t42|refreshed g27|relentless k49 n33|rockstar m57|sale q-47|side o34 r27|site a29|smallest t35|stakeholders g40|state h61 n-35 t56|statement t51|strength t41|students n-27 p33 t-52|stunning k26|support m26|target f-25 j38|team d43 g28|teams t35|tearoom n-32|tenants p-31|test t30|thoughts m48|three r29|top s28|town t-34|two r28|valued b-29 g-28|values t35|van p56|vibrant k47|vision g36|visionary n-28|volunteers m33|wardens r-32|website j28 t-52|winter q-37|wonderful m-36|word h25|world n40
ours|c59 f37 i107 j-56 m-37 o-38 q-47 t-30|are f33|for i76 s28 t47|not t52
ourselves|m26 n65
out|a-27 b-55 d-44 g-35 i29 k-37 l-51 m-74 o-34 q36|<emoji> j30 t51|<link> r26 t-38|<name> a33|<number> a64 t-34|<somebody> r29|a f-32|after o-28 t26|again f26 q-66|an g28 r42|and a-27 g39 i-38 n40 q-28 t40|at q-31 r-38|because t43|before f26 t-28|by q-26 t-53|for j-35 r-32|from o49 q-36 t-30|how q30|i f31|if q25|in f67 j40 t45|is f28|loud t44|of c-43 f35 h85 i29 k47 p28 q57|on a-29 f-46 i-28 o-27|our c43 t-30|so q31 t34|the a62 r28|this q30 t-46|till t34|to q-31|today a69 t-42|tonight q28|what i35|when f40|why c38|with f-29 i57|within j37
outage|q32|the t34
outcomes|g79 k-42 t-54
outdoor|q34
outdoors|d28 f29
outer|r38
outlet|t38
outlets|r55 t77
outlook|g58 t45
output|t53
outrage|m61 t65
outside|i-25 p-27 r86|the e25 t-49
outstanding|q-30 t31
oven|t-26
over|d30 h52 i-39 k-27 n42 o-39 q-49 t30|<name> c-32 i-32 t-32|<number> a-55 c-39 f-46 h106 i-28 k-27 n50 o-27 q-34|<somebody> p26|a t-29|and a37|at c46 i30 t-26|by k-29 q-28|five c42 t37|from t31|my m57 t60|on c41|one p31 t29|the d37 f-38 g30 i-45 p-33 q40|this f45|three i28|to p30 q46|two k27|with p30|your j28 r28
overdue|t53
overflow|q45
overnight|i29 j42 r36 t-84
overseas|t35
owe|a-26 c41 p84 q35|us f37 t28|you p53
owed|t-33
owes|d33 p28
owing|g36 o25 q48|to g36 q48
owl|f30
own|a-57 g-34 k-42 l-28 p37 r-26 s-30 t-39|<name> p25|a l-71|and t33|it j26|kids t-30|name f34|the f28
owner|o39 p48 r-34 t-33|of f46
owners|h57 t-28
ownership|r50
owns|r30
oxygen|t32
p|a28 c-32 f-34 q-32 r38|<name> c-29 t-37|<number> r51 t75
pace|f30 g-33 r-27 t-28
paced|m36|environment m27|world m-35
package|t82
packaging|t57
packed|f-26 k56 n46|<number> n43|with k26
packs|e29 q35 r39
pad|r28 t43
paddling|r40
pads|r35
page|a34 f-29 g-26 m-27 q-37 r-26|<link> t-52|<number> i67 q-36 r61|and o37 t-26|for e29 t54|is i42 q49 t-39|of f-27 s29|will t39
pages|c50 q-48 s-28|dropped t41
paid|a-59 h-28 i-52 m-27 o-80 q-37 r-38|<number> t43|a t-52|and l26|at t41|by c43 t43|cash f68 i26 q26|for r28|from t50|it c43|with t47
pain|f-38 o58 r55 t-36
paint|t-76
painted|q48
painter|c31
painters|q30
painting|c34 l58 t52|and r45
pair|f-28|you o27
pairs|i32 t-33
pale|f-25 l36
pallets|f31 t29
pancakes|f53
panel|f-30 r26 t-59
panels|a35 t-55
pans|r-28
panto|j27 k27
paper|p-29|and r28|in g33|on t37
papers|f-26 o54 t-44
paperwork|t68
parade|q29 t33
paragraph|t30
paragraphs|r37
paramedic|t69
parameter|t28
parcel|a45|was a32 t47
parent|j40 t-53
parents|a65 b38 c-27 j36 l26 o60 p74|evening a-26|who p26
parish||of c-35
park|c29 i-28 j-30 q86 r53|<number> q32|is f36 q42
parked|a33
parking|c-47 i-42 k39 q55 t-37
parliament|t52
parser|a27 t63
part|a-26 b39 c-71 f-51 k-27 n-28 q42 t-44|<number> t31|of b55 g33 j35 p-30 q-29 r27|time q-29 t-44|two e29 t37
particular|f42
parties|b50 f-26
partisan|m39 t45
partner|b34 c-31 h28 k26 n-29 t-46|with n-31 t-43
partnering|c73 p-52
partners|i-27 k-73 m-25 n41 p-28
partnership|c-31 g29 s30
partnerships|g28 m34 t-25
parts|g27 t76|of q32
party|f-28 g59 i28 k-26 t77|is r-27
pass|i-28 k69 o39 p37 t-50|it c32 m27 t-34|on a-32 o27 p26 r28|the t54
passed|c26 g-27 h-35 o-32 q-38 r-42 t37|<number> j26|<somebody> c62 p47 t-50|away t40|the f38|this p-44|to b27
passengers|m63 o30 q27
passes|q29 t-26
passing|f38 p58|of t33
passion|k74 m43 n54 t-65|for m28
passionate|k74 t-53|about g48 k27 m-50 t-38|team g-40 k28
passport|i32 r69 t92
passports|r45
password|f35 q-38 t34
past|a-25 c-43 d53 f-50 g-27 h-27 j99 l62 n-31 o-31 p-25 q-58|<number> l25|midnight t76|the i-31 t36|this d-25 j55
pasta|f34
paste|f32 r41 t-46
patch|c42 q-25 t-27|<number> t-30
patches|t49
path|o-36 q53|is t57
paths|r26 t88
pathway|g35
pathways|g54 t-51
patience|f-39 o32 r29|and t-35
patient|i-33 p56 r-27 t-86
patients|a-32 h54 n32 o58 t31|in o45
pattern|a34
pause|m43 r26
pavement|q-29
pay|a-26 h-32 j-84 k-25 n26 p-47 q-53 r35 s-31|<number> t34|and r64|back i27|for q31 r-67 t46|in o27|it m32 t-28|no t37|the f-37|us t32|what o41
payable||<name> t26
paycheck|j29 m40 t29
payday|o50 t-29
paying|f-60 j84 m30 o-25 q-39|full j66|jobs m43
payment|f-27 q-28 r57
payments|q37 r73 t114
payroll|t-55|in t28
pays|a29 i-31 m-27|for a28
pc|i47 t-51|<name> t-31
pdf|f49 r44 t-52
peace|m83|of m34
peach|t45
peas|d34 f32
pedal|f25
pegs|r51
pen|t-37
penalty|q43
pencil|p39 t-29
penny|p81 r-30 t44
pens|a31 r28 t-33
pension|l-57 n29 q-40 t106
pensioners|c62 t33
people|b39 c-27 e-29 f-31 h60 j42 k-50 l61 m56 o51 q-53 r-37|'s i32|about f-39 t93|and f-50 g-34 k32|are j45 n33|ask a40 f25 n48 t-34|asked a32 r26|asking t67|can j47|complained a-42|deserve m47 t31|do j-26 t62|first b57|forget r72 t52|from t-25|have a67 m30 o66 t44|i n29|in t39|keep a53|like j27 k28|lost t60|of t60|on t46|say l29 o25|to j25 q27 t-43|told a26|two o26|we h34 i34 n-30 t-28|who a-25 b37 f-59 j-50 m-27 p30 r41 t-42|will j54 s27 t-37|with a32 i68 m-44
pep|f-47|talks f-47
per|f-44 g33 h-48 j29 t89|<number> i45|cent n26 t-29|house r58 t34|household t29|person t-30|share t26|unit t45|week t43
percent|r26
perfect|f-42 k45 m-27 t56
perfectly|k30
performance|g-27 k49
performers|g31
period|r-30|of g27
perks|b26 k39
permission|t-32
permits|t60
person|f-34 j-50 m-25 n-43 o33 p-27|<name> t35|and f35|centred g30|has i28|in t-36|who a29 k31 m-32 r44|will i-27
personal|k29 n-29
persons|a26 f48
pest|m-44
pet|a27 t-28
petition|d28
petrol|r35 t-39
pets|r68 t58
pharmacy|q35
phase|g42
philosophy|k68
phone|b-26 g-32 i-27 j-43 k-26 r49|'s r-31|<name> o62 r-25|a m30|call j29 n28 q30 r-26|if a32|in f-32 r70|is f34|line t35|number t97|on r53|to p25
phoned|t-31
phones|a30 i47 k30 q86 r-26 t-58|are o27
phoning|i25 o39 q25
photo|c57 f29 g-27 i33 j-33 k-38 l36 m-40 n-31 p71 q-43 t-29|<name> c28 t-42|by c80|from t38|id r67 t79|in s27|of e29 f29 p-35 t46
photograph|c34 f-51 p27 r57|the r46 t54
photographed|r43 t-26
photographs|f-29 i49 q-26 t-38
photos|c32 q-39
physics|p31
physio|r33 t-29
piano|f-28 r-26 t-39
pianos|r28
pic||of t44
pick|a-26 o32 r32|<name> t-49|one t32|up o29 r-26
picked|t-61|up n39
picker|c48 t92
pickers|f27
picket|q-39
picking|j45 t-42|up p30
picks|f33 t-26
pickup|r28 t36
picture|c61 i43 j45 q-27 t-104|of i29
pictured|c37
pictures|a46 r46
pie|a44 f59 h-37 r-27
piece|c30 k41 m27 t-96|in c31|on f25
pieces|c35 t-51
pier|f-29 n30
pies|f83
pigeons|f33 t-34
pigs|f79 t-27
pile|f33
pills|o41
pin|r55 t118|by q31
pinch|i28 k37
ping|k27
pink|f42 t-26
pinned|f29 t-28
pint||and t33
pints|t52
pipe|f-31 t-39
pipeline|t72|of g-26
pipelines|o30 t73
pipes|k26
pit|r33
pitch||in t32
pitches|t-40
pizza|b25 r47
place|f-29 g62 k36 m55 o33 p-28 q41|for k27|on t-31|to m33
placed|n54 q41
placement|i28 t-25
places|c-38 f-45 i-37 j63 o26 r44 t-41|are t53|for e27 j29 t-33|left t-29
plain|f-44 l51 m33 r67|language t35|summary t-28|words r32
plainly|t-52
plan|c-40 h39 i36 o-30 r-45 t52|and g33 m25|for i44 t59|here f-78|is f38|on t-31|to t41
plane|a40
planned|f27 q102 r48 t-70|for i26|work q54 t-28
planner|d28 e29 h35 t58
planning|g27
plans|a33 l-33 q-44 r34 t48
plant|e66 g-25 q-38
planted|f32 n35|<number> f26 n28
plants|f-27 g36 t46|in g39
plaque|f-32
plaster|f30 r-31
plastic|f-32 h36 r36 t68
plate|c35 k28 l27 t-51
plates|a-28 m39 r26 t-47|and f30
platform|k43 r38 t-26|<number> i-25 r48
play|a33 c-34 f38 i-35 m56 o-26 q26|it a25
playbook|e40
played|c31 f39 t-51
player|f34 p30 t-28|who c37
players|t-65
playing|m-27 p-58 t-46
playlist|k32
plays|f33 t-37
please|a-31 c-78 d30 e-29 h-31 i-26 j-73 k-52 m-74 n-56 p-54 q37 r-34 s-52 t-31|allow t48|be b33 g44|bring q-25|check t-34|come f31|contact t34|do d42 f-44 i27 o48|go o27 t33|keep o25 q-31|no f53 t-32|put r-39|ring f-43|send t37|skip r40|stay t74|stop f89 q29 r-25 t-49|tell l44 t-28|use q68 t30
pleased|a-25 c27 l34 t-35|to c31 l34 t-31
pleasure|g31 t35|that g30
pledge|d30
plenty|i-27 q-30|of r28
plot|t-58|<number> c26
plug|f-31 r37 t95|in t61
plugin|t59|for t32
plum|j48
plumber|a27 c26 f50 o-26|in c30
plunge|r28
plus|i26 q-32 t-79|<number> a28 o28
pm|i-32 j-26 q44|<name> r32
pocket|r35
pockets|c-26
podcast|n37
podcasts|t61
poem|c40 i27
poetry|f51
point|a60 t56|it a35
pointing|a32 j27 p40
points|f27 g-25 q29 r45 t86|expire q41 t30
police|a30 f-34 t58
policy|a35 f-40 r30
polish|f41
polite|o58 t-25
politicians|t80
poll|f31 l195 r-31|<name> l26|for l43|how t69
polling|t76
polls|q42 t85|close q50 t57
pond|l25 q56|is l26
pong|k27 t41
pontoon|a25
poodle|i27
pool|f-25 q53
pools|t33
poolside|c29
poor|i103 o36 t-48
poorly|f-30
pop|e32 r-32 t-26|in t-34
popcorn|f44
popular|a27 f-27
porridge||toast f-47
port|f-32
portal|g37 i37 t-59|is i29
porter|c38
porters|c39
portfolios|c26
portions|c26 o26
portrait|r31
position|t39
positions|t35
positive|f-30 g93 m-50 n42 t49
possible|g56 m25 r34 t-25|and b29
possibly|f99 q38
post|c-37 d34 e89 i38 j-56 k-47 m-63 n-50 o-29 q35 t-79|<number> e59|a t38|about f41|again i37|and e26 i37|at q34|by t39|for s31|has t53|here q31|if r-27|it r31|office q-48 r55|offices t75|tag d-29|the f-29 t-43|them r33|this f-36|to q26|what i-25|you i25
postcard|f31 l42
postcode|h27 r61|and a37
postcodes|q57
posted|e-43 f-45 i46 q31|about j27 r37|on e-43
poster|i31 t-42
posters|t39
posting|c53 e25 f-28 j51 q94 t32
posts|e32 f-31 q53 t-28
pot|c27 t-28
potato|f37 t-30
potatoes|t-32
potential|k58 t-33
potholes|f88 r-41 t90
pots|c27 r85 t-47
pound|m27 q40 t-35
pounds|c27
pour|m39
poured|c41 m51
pov|j26 o28|you o28
powder|c27 d26 e28 i-29
power|a-27 h38 j-25 k29 m34 p36 r-36|'s q31|cut t-32|of b34 k26 m-26 t-55|to m28 q-28 t41
powered|g92 t-43
powerful|k36
practice|k26 r-41 t-72|manager t-28
praised|n50 t-28
pram|p44
prams|m-28
prayers|m-30 t80|are t50
praying|t55|for t55
pre|k-46 q-46 t-51|loved k-29|order t-26
precious|t-32
precision|n60
prefer|c30|paying j42
pregnant|o-26
premined|t64|<number> t64
premium|k77
premiums|a37
prep|t-31
prepare|s30
preprint|t29
prescribed|t34
prescriptions|t74
present|c42 f35 j-26 m49 o29 t-58
presented|c-29 t35
presenter|c27 t-33
preserving|k29 m30
president||<name> t26
press|a-31 q-32 r57 s65 t59|<number> t64|conference t27|the i27
pressing|r31
pressure|a28 o36 t-38
prestigious|n48|<name> n40
pretend|i73|it t26
pretty|t35
preview|r25
previous|f35
price|e54 f-56 j91 k-35 n29 q25|goes j59|it t55|list e28|of m51|per i43|talk t50
priced|a28
priceless|j29
prices|f-33 i-32 j54 k50 m-32 r-40 t29|are t-27|for t31|go j41 k25|include t65|rise j36 t-26
pricing|a41 j45 t27
pride|m43
primary|g57 i40|endpoint g48 i44 t31
principal|t40
print|a27 i45 o-44 r47|<link> t29|at r-35 t38|it r44|the i27
printed|c32 t-45|on q35
printer|f32 i74 t-25
printers|a31
printing|a74 t-45|the a28
prints|c-25 t39
prior|g40 t39
priorities|g45
priority|b117 j-29 t-39
privacy|b40 t85|is t50
private|g-26 l-25
privilege|g26 j25|to g27 t38
priya|c33
pro|k33 t-29|rata t-47
proactive|g64
probably|f51
problem|d-26 f-30 i58 j35|with p26 q32
problems|t41
processed|p25
processes|m44
processing|t27
produced|a25 h27
producers|t31
product|a30 c-28
production|t62
productive||meeting t59
productivity|k46
professionals|f26
profit|b42 m40 t93
programme|b41 c-32 g69 n-29 t-27|has h26
programmes|g31 m26
programming|t63
progress|a26 f-27
project|n42 t77|in t36
projector|c30
projects|n25
promise|a26 f-29 i31 t79
promised|i71 r-30 t26|<number> i34 t26|to q-26 t31|us f29 t35
promises|f56 m46
proof|i-47 r60 t-34|that m34
proper|t-38
properly|f65 i-29 r-28 t-47
property|g32 h-36 q-38 t-29
proposal|t107
proposals|t60
proprietary|g71
protect|d31 t54|the c28
protected|h28 i-27
protection|t29
protein|e29
protocol|t37
protocols|t72
proud|c29 d42 m-40 n42 t42|day n45 t40|of m-33 n-50 p30|that c46 t41|to c-25 d29 f-31 g33 n78 t-46
prouder|t-25
prove|o36|it o33
proven|g79 h43 k28 n75|<number> k35
provide|k-26
provided|n27 r-31 t30
provider|t-31
proxy|r45 t68
pta|p60
pub|f29 r-29
public|f-39 i25 o-34 q51 r-27 t113|and t44|servers t42
publications|t40
publicly|p61 t50
publish|t31
published|c47|a f32
publishing|t-30
pudding|f47 p34
puddle|f29
puffs|t41
pull|c39 t44|request t32|requests t27
pulled|h26 i49 r-29
pulling|f32
pump|a35 i58 t33
pumps|k30
puncture|a26 i28
pup|f-26
pupil|a-44 b32 p29|asked a-44
pupils|a38 f46 m27 t-68
puppy|j29 t-29
purchase|t60
pure|k59 n30
purple|b27 t-34
purpose|m49 n46 t-58|is m52 t31|led n25 t-25
push|m-26 r40 t-40
pushchair|f39 t-44
pushed|f43 m40 t-26
pushing|c44 m-30 p34
put|a41 b89 d-27 f-37 h-37 j-38 k-32 o-49 p35 r66 s44 t-73|<number> t48|a a62 i-43 o26 q35 t-31|into b26|it s57|our p31|people b42 n27|that i25|the f29 i37 o-33 p35|their a50 t39|together s30|up i29|you o-28|your i28
puts|e50 n-29 t-33
putting|a31 b101 j33 k35 t-32|customers b32|it i28|the r31
q|a140 c77 t-27|a c25 t26|for a-28 l49|from a119 c59 i26 t-49
q1|t49
q3|g38 l30 q-34 t38|results t42
quad|f27
qualified|f37 t-44
qualify|r34 t26
quality|f-36 j32 k38 l-52 n34 t34|mean l-50
quantification|t63
quarrel|f30
quarry|t29
quarter|a-29 i-25 j25 t-37
quay|n39
queries|t67
query|i-33 t28
question|a181 c-62 f-25 l51 n-33 q-33|<name> f48 p30 t41|<number> i48|for a-33 l99|from a115 t-61|is a-41 j32|to l29|we t37|when j29
questions|c-42 d-31 f-25 j-35 q-64 t29|about o53|and s30|i a-32 f36|in r27|to f-31 t-47
queue|b-34 e26 r60 t-50|at b-33 q33
queued|p29 t-28
queues|t77
quick|f-41 j59
quicker|i26 t-31|than j27
quickest|r40
quiet|a50 d-26 f-33 l39 o78 s72|<name> t35|coach r32|hour o47 t-34|room o46
quieter|a27 k28 o29
quietest|r72
quietly|i26 o93
quit|m32 n36 t-39
quite|c-26 i-25 o28 p-51 t-44|a f26|like f-31
quiz|t-27|and t31
quorum|g33
quote|e-26 f30 j-45 r44 t-42|in t-28
r|q-33 t41|<name> c31 n29 t-55|<number> a27 t65
rabbit|i27
race|d27 k30
rack|f-27 i35 t-27
radiator|t-51
radiators|t-28
radical|j30 t69|leftists j36
radio|c-44 f71 i36|on q-25
raffle|t-38
raid|t32
rail|f-30
railway|t-39
rain|a-29 c33 f41 j28 r-29 t-69|and c41|for i28 p30|or m28
raining|f78
rains|c36
rainy|t31|<name> t33
raise|a37 t51|the a47
raised|c34 f59 g-27 i-26 t60|<number> c48 p35|over t36
raising|s30
ram|d25
ramp|f-55 q31 t-48
ran|a-36 c69 i65 r-43 t59|into t31|it f39 t-28|out i53|the f-43 t-26|toward o35 t40
ranchers|t31
random|t26
rang|a67 c65 r34 t-46|about a33|and i28|me f-53|the c35|them r31
range|a-93 h30 n-25
ranges|t41
rank|q61
ranked|h26 n77
ranking|n48 q-29 t55
ranks|n42 t49
rare|t40
rata|t-47
rate|f-41 j38 r27|us t49
rated|h-31 n42 t35|<name> k26
rates|h-26 i35 j53 q-30 r-26 t-34
rather|a-35 j-43 l28 o40 p42 t-29|ask t33|hear t37|not f-54|tell f83|you f49 r26
rating|a50 n38 r27
ratings|h27
ratio|g97 t40
raving|n28
raw|k34 m57 t-48
re|a44 r47 s67
reach|j28 m-29 q72 t-27
reaching|j28
read|a53 g-41 h-44 k-34 m-41 s66|<name> s64|<somebody> s25 t29|a a64 p48 t43|all a56 t-55|aloud f-28 o27|by c-31 p25|every t-32|for n44|it c27 f-35 j47 o37 t-25|music o25|on c30 r26|only q64 t-46|out f38 j27 t46|that i27 t38|the c-35 f27 j-34 o-26 r-44 s-30|them o26 t-26|to j27|what t25|your a40
reader|a41 c45 f46 q-29|'s a48 c31|users t56
readers|h53 q26 t30
reading|j-29 o38|it s31 t101|room a42 n31|this t-29
readings|a25 i-26 t-26
readme|c30
reads|r36 t-44|it f25
ready|a-26 j-70 l-37 r55 s44 t48|for d29 g27 n42|to d-25 j-29 k27 n-25
real|c29 g62 i-57 k59 l-25 n-30 q-40|live r44|one r76 t41|talk f28 j27 t-29|time g31
realise|h26 o58
realised|g76 t27
reality|k38
really|b30 j33 k-30 m-47 t-31|are j29 n27 r-26|does t56|matters k-25
rear|q-39
reason|b29 f-57 m-27 n27 r-26|the t65|was t47
reasonable|i26 t26
reasons|a40 f-28 s26 t-46
rebook|r62|free r29 t29
rebuilt|c-30
rec|t27
recall|c26|<name> t-45|notice t26
recalled|i-27
recalls|t30|<number> t30
receipt|a-25 i28 o-28 q-26 t34|and t60|needed t-31|or i25
receipts||and a29
receive|k33|the n29
received|a30 c25 q-43 t32|the c35 n-36 t34
receiving|s28
recent|c29
reception|t-73|<name> r31
recipe|f70 i-29
recipes|l31
reckons|f65 q30
recognise|l27
recognition|k-25 m-40|is m-33
recommend|h49|us h31 t-29
recommended|t31
reconnect|k53 m-36|with k25 m-31
record|i40 n61 t-29|at i31 t29|for n27|the c37
recorded|f-35 t-41
recording|i51 p37 r35 t-68
records|c-32 t-37
recovery|t-27
recruiters|f42 t61
recruitment|m-31 t-27
recycle|t64
recycling|f39
red|l30 o-27 p26 r80
redefine|k42 n81|what k45 n40
redefining|g49 k66 n57 t-32|what g54 k29
redo|a28 i38
reduce|g30 t-28
ref|g37 t-58|<number> g38
reference|t54|and t39|number t33
referral|j28 r40 t-53
refguess|t93
refill|t46
refinery|t35
reflect|b36 m46 t44
reflecting|g28
reflection|a25 s26
reflects|g33 k-25 t-28
refreshed|g52 t-33
refugees|b31
refund|a-26 f-43 i26 o-57 r27 t87|the t36
refunded|i67 r-32
refunds|n39 q49 r-45|back n40
refusal|m26|to m26
refuse|g30 k55 t-26|to k57
refused|c-28 f-31 p34|to c-26 t38
refuses|f83
reg|f36
regarding|s31
region|k-32 n85|'s g29 t-28
regional|g39 k27 n96
regions|t75
register|c48 j46|for j26|your t-38
registered|h42
registration|e58 j-25 r26 t26|is t26
regression|t53
regret|h51 j87|it j96|that t37
regular|l29 t-27
regulate|t35
regulator|t25|'s t-25
regulators|j26 t53
rehearsal|e32 q31 t-44
reimagine|k29
reimagined|k134 n-33 t-31
reimagining|g36 k76 n-26|what m-27
rejected|f-30 l32 r28 t26
relationship|g95 s25 t27
relaxed|t-27
relay|f30 i29 t52
release|a54 q-44 s-29|<link> t32|<name> t-46|<number> t-84|for t26|notes t27
released|e29 j60 t70
relentless|k31 n-32 t-31|commitment m35
relevant|b82|team b27
reliable|n28 t66
relief|t86
rely|r27 t31|on r27 t31
remain|b87 j100 q47 r-28|committed b50|in g29
remaining|j94 t-28
remains|b32 g54
remember|a36 f33 m41|the a26 t95|this t33|your o32
remembered|c75 t39
remind|m25|us m26
reminded|c-25 g35
reminder|i28 m26 r51|<name> t-32|for r50|that m28
remote|q-30|within t-29
remove|r27 t39
removed|f48
removes|t30
renewal|t-36
renewals|t-27
renews|t26|automatically t34
rent|a-40 h-35 i-36 r30 t-71|and r27|is h-28
rental|t51
reopen|j52 q-28
reopened|q27
reopens|q88 t50|<name> q57
rep|r29 t-33
repair|c27 f-40 q58 t44
repaired|c-33 f-28 q54
repeal|t35
repeat|t-65
replace|q36 t-26|the r25
replaced|i48 t-50
replacement|f50 t37
replacing|t-39
replies|a95 t-37
reply|a36 c-33 d28 i36 q25 t-38|here f31 i-26|or r27 t68|to a41 q29 t-99|w t62|with r-32
replying|a62 i37 t-27|to a64 t-25
repo|c26 t71
report|a-27 i-37 p-64 q-36 r57|<link> t35|<number> t-55|is r31 t-29|it r53 t28|with p25 t-50
reported|c37 f-62 i-33 t59|by c38 t-39|it t56
reporter|c28 o31
reporting|m38 t60
reports|f-28 l31 p37 q45 t35
repos|t60
repositories|t30
repository|t30
repost|d52 e87 t-45|if d33
represents|k-29
reprinted|a63 i36
reps|h26 r56 t-29
reputation|g-26
request|a40 f30
requested|t53
requests|q-29
require|t36
required|e63 f-33 t-34|to g26
requirements|g52
requires|f29
rescued|t44|after t51
research|h61|software t26
researchers|t93
reserve|q27
reserved|o32
reservoir|t-51
resident|t-26
residents|a45 c31 f-27 k-37 n42 q64 t-56|of q45
resilient|g34 t74
resolve|c36 t-30
resolved|q28 t-45
respect|f-34 m33 p48 q-27 t44|for p53
respond|t27
response|g31 j27 n60|to j31
responsibility|t-41
responsible|t33|for t39
responsibly|t83
rest|g-25 j30 o-28 p33 s-30|easy f46 t47|of i-27 q27
restart|r61
restaurant|p39
restock|j59
restored|t29
restricted|t40
result|n30 o32 q-45|in t31|is o32
results|a-38 c-41 g-41 h55 i29 k47 q-45 r-26 t-40|<name> f35 t-27|for q-29 r28|in h26|may t68|of t-30
resume|f-33 j30 r91 t94
resurfacing|q32 t-25
retainer|f58
retired|c62 f40
retirement|a28
retires|c30 t-46|on c27 t-37
retiring|c40
retreat|j35 t57
return|k25 l36 q-31 r29 t56|for e26
returned|n38 p52
returns|f-42 n42|<number> t37
retweet|d32 e54 t37|if d34
reveal|e70 s60 t-26
revealed|s72
revenue|r33|<number> g28
review|e148 i33 n26 t-28|and e28 i27|of i32|the t52
reviewed|t48
reviewer|a42 t56|<number> t65
reviewers|h30 t109
reviews|n40 t76|and t31
revised|a30
revision|k25
revolution|k84
revolutionary|k77
reward|r27 s27
rewards|k27 m29
rewires|k34
rewrites|k53
rewriting|t39
rewritten|k29 n29
rewrote|a56 i25|the p26 t30
rhubarb|f53 s-31|mess s-30
ribbon|t68|on t47
rice|r54
rich|j27
ride|l37 n26 q30 t-60|it t27|on i-27
rider|a35
riders|h36 k25 r-26 s36 t-45
rides|t-34
ridge|f34 q30
riding|o32 r30
rig|f39
right|a91 d56 f-58 i69 k-30 n-37 o31 p-27|about i30|and a31 f-34|at t49|by q27|it i58|now a-35 j61|on c27 t28|team a-69|the r-33 t-108|thing o70|to f-28 o55 t40|we i34
rind|i29 r27
ring|c-27 f-26 h-25 i-33 j-70 k-30 m-40 r86 t-144|<name> q-38 r-39 t-46|<number> f-80 r43|and o60|me f30|the t37|them o-28|us o39 r43|you i36 o-38
rings|a-25 f31 r63 t-27
rinse|t29
rise|j92 m32 r-33|on j52 t27
rises|q27 r28
rising|g49
risk|g44 j29 t-33
ritual|k58
river|q50
riverbank|t51
rna|c38 n-32 t68
road|g-26 i28 k29 m-28 n-28 q86|at r30 t45|to f39 q46
roadmap|b34 i44 n25 t37
roads|q75 t63
roast|n44
robots|m45 n26
robust|t-31
rock|i43 m59 t-38
rockstar|g55 m44|team m27
rockstars|g48 n34 t-34
roi|g30 h69 t-43
roll|a27 c27 f33 l42 r40
rollback|t91
rolling|a60 k92 q27 t54|out g32 q30
rolls|i33 p34 r-27 t-51
roof|c-34 r30 t-27|and i-32
roofer|c-33 i-31|we i-30
roofers|f28
room|g-31 k-68 m48 n27 o43 p-47 s-29|<number> f-54 i29 q46 t-26|at c26 q-26|for q-43 r33|has t-25|heating q27|in n31|is f38 r-25|of f26|so r29|the t29|was m35|with o48
rooms|j38 t-54
rope|l32 t-32
ropes|f-32
rosalind|c60 t-36
rose|g62 t47|<number> g63 t61
rota|c67 o-27 p-27 t-44
rotten|m46 o61
rough|f27
roughly|o-26 t-33|<number> t-38
round|a-35 i-42 k-26 m-29 r25 t-38|<number> f27 t-27|by q44 r50|here r37|in t34|it t-37|of f49 t79|today i26 t63|with i37
roundabout|t-45
rounding|t26
rounds|q70
roundtable|p44
route|f-33 r39|<number> t-38
router|f25 r29 t34|off r37
routes|r31 t-35
routine|a-38 c40 n45 t30
row|f73|with n26
rowing|c-47 n62 p33
rows|f45 r35 t-37
rt|d75 t32|if d77
rubber|a39 r39 t35
rubbish|i29 o35 t-46
rude|f55 t-48
rule|a-33 f66 t49
rules|f-27 k47 o51 t52|not t28
ruling|t41
rumours|a30 t33
run|b-33 c43 g33 j40 k70 l-28 m-42 o-65 p33 q26 s-29|<number> t30|a c48 l-39|at k30|by t26|do j55|from k31|in h29 n26 t35|it d26 r31 t30|the p28 r40|to k32
rung|a-41 i28 t-25
runner|f25 p70
runners|p26 t-37
running|m-36 n38 q87|<name> t88|<number> q38|a t30|out q-36
runs|t-30|a t36
runway|q36 t46
rural|c45 h51 q-25 r-28 t65|hospitals h28 t45
rye|a37 q41
s|c-25 f32 q-68 r-46|<name> c-38 q-26|<number> t62
sack|f-28 q-35|manager t34
sacks|f60 t-25
sacrifice|m73 t28
sad|a34 f35 r-28|to t52
saddened|t51|by t27
sadly|t27
sadness|c31 f-26 t-30|that t-30
safe|a-49 i-26 k-41 o-29 q86 r52 t30|everyone t79|place t27
safer|r29
safety|b52 r25|is b35 m62
said|a-61 c-86 d-28 f34 j-50 n48 o-40 p-29 s-32 t-69|<name> i56|<number> a28 t-34|<somebody> c-36 f-30 t63|a f31|and f-25 r-27 t-44|good i-32|i f-46|it m36 n36 t27|no i-31 t35|our t-36|so a-31 i39 t31|that j28|the a68 i57 t29|they h28|to a25|we a-40 m-30 t50|what r31|yes a-29 i-35
sail|a31
sailing|q33 s29
salary|m38
sale|e-25 f44 j48 q-78 t65|<emoji> t-34|and c32|ends j55 t82|ever j-30|is q-46
sales|f-29 g70 i-29 n47 r-47|for t54
salt|r-30 t-31
same|f46 h-31 m-28 n-37 p-39 t-29|<name> t-29|<number> i30 m61 q27|afternoon t50|as r54|day a-28 r26|number f34|place o25 t61|price f-26|thing t33|time q70 t-29|way s37|week t34
sample|t-28
samples|i27 m25 r25
sampling|t-28
sanctions|t38
sanctuary|k51 t38
sandbags|r35 t68|at r42 t43
sandwich|a28 c33 f44
sandwiches|f56 t-43
sang|f53
sat|n-43 q-25 s33 t27|<name> t89|<number> t-47|down f-43 s45|in a28|on f32 k26 t40
satisfaction|h42 n27 t-27
saturday|f-29 q41 r-45 t-30|'s p31|<number> q-38|is t73
sauce|f45 n25
sausage|t-28|rolls i33
sausages|f41
save|d42 f-47 i-30 k-28 m33 r88 t33|<number> j26|an h27 t35|lives m66|our r29 t58|the t43|this s50 t-33|your r34
saved|c34 h64 p83 t67|<number> h26 t64|the p46|us p43 t-61
savers|h31 k30
saves|f-32 h37 r32 t35|you t43
saving|h33 t-41
savings|c35 g46
savoury|d37 t25
savvy|j63
saw|f41 i-55 o27 p60 t36|a h26|it f27|that s27|you f33
say|e-25 g-43 h41 m-40 p-32 q-40 s77 t-63|<name> t-30|<number> i38|<somebody> a44 c-32 f34 s25|about l-30|anything f32|brunch l-27|goodbye k45|hi t37|in t-27|it i-43 p-27 r-34 t32|more n59 s51|no j50 o-41 r-31|our p26|so f-66 o76 p51 r-50 t34|thank b28|that a37 c26 f50 r25|the a38 o-40 s30 t-37|they t52|to l-25 n31|we h39 j32|what f-34 o37 r83 t-41|when s26|where l31|why i49|yes a-28
saying|a55 i-29 l-25 m-31 n-27 p63|it t48|so a-25
says|c-30 f95 g-35 h-51 i44 k-47 l-37 s-38|<name> i44|<number> f-29 r28 t47|<somebody> a30 f-53|a f34|otherwise r-29|so f28 j26|what r35
scaffolding|q40
scale|f25 g86 j-39
scales|l30 t-29
scaling|b27
scammers|t45|are t45
scan|i42
scanner|i38 t-28
scans|c31 q56
scared|j38 o26 p47|to o32
scenes|t47
schedule|t43
scheduled||maintenance t-49
scheduler|t59
schedules|n28
scheme|a38 b25 k38 q-27
scholarship|q25
school|d-32 f-64 g-40 j-37 l44 m-32 r-46 t47|and f27|buses t33|in a27|is q33|places t54|run k28|that c34
schools|a32 f-30 t61|and q34
science|h38 k77
scientific|t71
scientist|c47 t38
scientists|h29 t37
scone|a25 e44 l28
scoop|k28
scooter|j25
scope|g60 t56|<number> g60|and t47
score|e49 g86 q-39 s59 t39
scores|t38
scouts|f29 t52
screen|f-27 i41 q55|reader i51 t39
screening|a25 c26
screens|m30 t-49
screenshot|r28
screenshots|t31
screws|q27 t33
script|c34 t125|from t86
scripts|q35 t62
scroll|d64 j98 t-31|past d71 j77 t-37
scrolling|j102 t-42
sea|f52
seabed|t38
seamless|g93 k43 m-41 t-26|end g48
search|t41
searched|t26
season|c-27 h-40 m45 n-31 q-48 s-28|is j31 t-38
seasons|c46 k27
seat|m-47 q-29|you m-30
seats|j89 o27 t-46|and t37|are a30 j40|left r27
second|g-55 h-30 k-58 m-41 q-28|<number> i31|best r29|day t59|half a-29|is r35|one q34 t42|paragraph t32|week t34
secondary|r31 t32
seconds|a-49 c-37 h80 m-29 t32|and a-27 j46 r30|someone h60 t58
secret|d32 e66 k52 n41 s101 t-41
secrets|s25
section|i53 o39 t-54|<number> t-27
sector|g42 m-27 n55 t-26|and n36
secure|j55|yours j44
secured|t-44
security|i30 k30 m34 t26|fixes t48
see|b34 e-39 f-59 h61 m-37 o29 q31 r53|<number> h31 j31|<somebody> q52|how i41 t41|if r55|it a-27 j-29 t43|something t39|that o33 t40|the g27 i-37 j-39 o50 r-45|them t-33|this a75 d32 p57 s27|us r35|what k54 m31 n54 t-40|which s-29|who j72 o-27|why h27 j59 n29 t-42|you b99 c25 j32 k-29 m-34 r-28 t47|your t-26
seed|s35|round s31 t33
seeds|i26 t54
seeing|h28 o-26
seek|t33
seen|b34 i-36 m26 n38 q-38 t-35|it j30|the f-27 t-32
sees|o30
segmentation|t33
selection|t47
self|g27 r-37|care m38|starter g47
selfie|d31 e29
sell|f-30 i-47 k47 l-35 m76 s-25 t-37|lamps l-33|out j55 n47
seller|t78|<name> t40
sellers|t47
selling|f-62 j89 r-42 t28|coffee f-37|fast j53
sells|f42 j36
semi|q25
seminar|t54
sen|h46 t65|<name> h46 t65
senators|t40
send|a-36 e57 f-35 i-39 s-35|a q37 t27|it e37 t-52|one t-41|the t42|them r-25 t-55|us t61|you c30 e31 h36|your t-37
sending|t-42|you t-31
senior|h-37 i28 t79
seniors|t95|in q26
sense|b26 f-37 m40 r-26|of b27
sensors|f74 t125
sent|a35 c-27 p38 t28|in a25|me t75|over t53|the f32 i-55|them t48|to i25|us a60 f41 p52|you t-46
sentence|f-27 t56|and t52
separate|c31
sequence|t36
serial|t-56
series|q-25 t26
serious|f-26 j83 m-26 q39 s28
seriously|b92 l30 t-54|and b43
sermon|n28 t-32
serve|g40 t-35
served|f35 j37 q-29
server|c38
servers|q85 t-32
service|i-39 n64 q56 t-28|charge t29|is r40|to t52
services|s28 t-42
serving|k27 r39
session|h48 r-37 t-29
set|f-56 i34 j43 k-44 n44 o-36 q-32|for t27|it t46|the n32 r30|up m43 t-36|you t32|your j28
sets|p86 t36|out t-27
setting|a-33 i28 k58 t-42
settle|j45 k32 m64 t-65|for k48 m54
settled|i46
setup|a30 m33 t42
seven|h32 q35 r-25 t-27|weeks q28
seventh|c27
several|a109 f32 i-38 t-40|of a50 o-31
severe|t54
sew|f50
sewage|q-28 t57
sewing|t-27
sewn|c31 t-60
shade|d67 r36 t62
shake|e28
shaking|t68
shall|f42|be i26
shame|j77 o44|on j51 t29
shape|g30 m69 t-34|the t-31
shaping|n31
share|b-38 d175 e44 f-94 g-46 h-29 i-46 k-38 m-39 q-41 r-46 t-61|ash d-29|for d42 e-55|if d64 j-25 t-33|it a26|of r27|or d-85|this d50|to d43 e76 t-26|what l51 t42|with r-26 t41|your d-36 e-27
shared|b33 c-32 g39 i-26 k-37 m45 n-25|with b27
shareholders|r41 t42
shares|e57 g62 n27|<somebody> n30
sharing|d37 g-25 s28
sharp|j53 q36
shed|f34 i-45 m35 r-35 t-63|end f-27
sheep|f139 q-34 t88
sheet|f-38|for i27
sheets|f32 t-27
shelf|a-41 f-32 i-28 m-25 t-72|and f-29 o29
shelter|j26 r47 t52|at r29 t47
shelves|t-37
sheriff|r27 t80
shift|a65 c87 i-56 o43 t-35|at t30
shifts|f-26 o81
shine|m50 t-33
ship|f26
shipped|n29
shipping|q29 t48
ships|t38
shirt|t32
shirts|c29
shock|s103|you s105
shoe|i-41|in i-28
shoes|c-28 m31
shop|f33 i-47 n-45 o32 q44 s-39 t-27|<name> r69 t25|and c25 r-25|for p26 t31|now p26|on f49|or r-39|shut q26|the j30|will q-35 r33|with t41
shoppers|h-31 t26
shopping|f52 g27 l26 p-32 t51|trolley f81|with p-64
shops|h34 i39 o25 q-35 r-36 t-26|and t26|will q-93
short|c-25 i51 j-39 k-35 n32 q41 r56 t-67|answer a48|for m27|of r-31|version i33 r58 t-25
shortage|q25
shortcuts|e29 m32
shorter|f42 h-30 t28|than f65 t57
shortest|r48 t43
shorts|f50
shot|t45
should|b-36 h-38 i99 l108 m-41 o37 q-64 t42|be f30 g31 k37 o-34 r59 t-51|do l26 t36|go i-34 t42|have a-25 f-25 i149 l-29 p41 r-37|i a30 l-26|never i34|not i38 r-47|say i29|the l30|we l61 t-26|you j66 t-33
shoulder|g-40 n-45 r41 t-27
shoulders|i31
shout|f46 i-26 l42 p32 t-52|about n27 t30|out m31 p40 t-26
shouted|c-27 f82 o-27|at c-28 f59
shouting|f32 q25 r-27 t-27
shoutout|c65 t60|to c67 t56
show|d30 e52 h81 j-36 n-37 o-56|it e38|on t27|that h39 t96|the j28 t58|up m34 t34|us r30|you f35 o-26 s42 t-27|your c30
showed|c36 f-28 j26|up j28
shower|f-35 r27
showers|a30 h-26 i69 q49 t-48
showing||up g26
shown|i33 t34
showroom|t-42
shows|a-31 h44 i61 k-32 m34 n45 t27|up n78
shrimpers|t35
shut|a-46 c-32 g-26 l-33 m-27 q209 t-100|<name> q64 t-46|<number> q50|it q34|off t99|today q43|until q43
shutdown|t91
shuts|f29 j81 m27 q164 t-42|at j30 q61|on q35
shutter|p31
shuttle|r71
shy|o72
siblings|r28 t-28
sick|f66|pay c29
side|f-86 i26 k-30 m42 o44 q25 r44|and t46|of f-39 r54
sides|t44
sideways|c28 f37
sight|c29 s31 t-36
sign|j55 m-64 n-28 r60 s52 t-39|in i25 t25|on k31 q38|share t51|up e26 s43
signal|q44 s30 t28|fault q40
signatures|a78 t72
signed|a26 r-40 s48 t59|by c29 t30|into a71 t29|today s69|up j26 q49
signing|j31 t72
signs|r35|for r27|your t-28
silence|f26 j52 t-47|is j77 o26
silent|m-27
silly|i33
silver|t-29
sim|r36
simple|a-27 f-29 k54 m73 s89
simply|b31 e45 f-47 k86 m-34 n55|the k-25 n54
since|a84 b42 f-33 l-27 n38 p-30 t48|<name> c-75 i60 n37 q-45 r40|<number> a-76 b64 c111 i25 k31 o37 q25 r-38 s33 t-25|<somebody> p28 t47|about a-25 t-32|before t44|i n34 t43|it a28 f-28 t-27|last a26 r27 t37|my r26|spring a-27|the a-45 f39 i-35 n-29 r-41|this a29 j31|we i-30 t53|you f35 j35
sing|f25 t-32
singing|f56 t-26
single|a-25 c29 r-35 s44|day p-35|one b33 t73
sink|m26 r-33 t-54|in h26 m32
sister|f46 i-25 o48 r-35|'s t-31|<name> a29|who f27
sit|f29 o42|beside f26|down r53|in f-35 q27 r32|on f36 t-31|up f40|with p26
site|a50 f-54 g-31 k-30 n-37 p34 q36|and t29|from t28|now a-29 r26 t-35
sites|q-26 r34
sitting|f27 i32 j44 o30 t-48|in j27|on j28
six|a33 c-43 d-27 f-42 g-42 j25 k-41 l-33 m-40 p45 s-32 t-67|<name> f26|days i36|minutes t37|months o-26 t28|of a31 r45|straight t51|the r29|times f34|weeks q48 t-46|with a25 o30|year f26|years c40 n26
sixteen|t-26
sixty|q25 r27 t-29
size|g-31 j35 t55|<number> f-32 q29 r-42 t-48|guide r42|of l39 t35
sizes|g-32 q-42 r50|<number> t-46
ski|f38
skills|g35
skin|f-25 r112|that k28 t39
skincare|k26 t34
skip|r62|it o31 r43
skipped|i26 t41
slate|l29 s29
sleep|a-76 c27 f47 h34 m-32 r-26|on j42 t-32
sleeping|i-32 t-46|in t25
sleeps||in j27
sleet|c59 p69
slept|o57
slice|e32
slide|a-37 f-31 r-31
slides|a28 c-27|from a25
slightly|f31
slip|f63 j29 o-42 t-46
slipped|f-35
slips|f-30 t-34
slogan|m36
slot|j-25 q41
slots|j96 t-50|<number> j28 t29|for j50|go j-55
slow|i93 j-29 k30|and t94|down f39 m39 r27 t-26|mornings k58|to f27
slower|r-30 t25
slowest|f37
slowly|f40
slows|t31
slug|f32
small|b-27 c36 i37 j-44 m25 n-31 o28 p-35 s-31 t26|<name> t40|batches t32|business t35|but m29|it r-32|kitchen l-44|plates m42|thing r28 t-47|things m-28 t34
smaller|a41 f-33 i39 k30
smart|h59 j41 k43
smarter|h26 k81 m-27 t-37
smartest|t32
smash|d53|that d54
smashed|n54 t-28|it g31 n31
smell|f80 r-51 t-30
smells|f81 r-32 t70|like t25|of f77
smile|a28 m35
smiles|k43 n28
smoke|q69 t-42
snap|d28 t-40
sniff|f51 r41
snooze|j57|you j68
snow|t-34
snug|t41
so|a42 b-42 h-51 k-37 l-39 n-26 p-29 q54 s-28 t-42|<name> a34 c34 q41 r-33|<number> a59|<somebody> f37 i25 r38|a a31 f29 r-35|all t52|at o-33 q47|bad i-40|be j38|called h40 t53|can m30|did f31 j29|do o29 r-46 t-41|does o27 t25|far a-40 c41 o-28 r-32 t129|from a53|grateful m26 t26|have r48|here a62 p40 t59|i n-31|if o-32 q-40 r30|it i-49 q38 t-59|keep r44|long i43|many f33 m26|much b-26 t-31|no e29 q32 r-37 t-53|nobody o36|on c44 f-26 t28|please o37 q56 t-42|proud n-36 t-40|ring r29|simple s56|since i29 t42|sorry t65|the c-36 f62 s25 t-43|there r-34|this a37 i36|was f54|we a69 c39 d28 f-43 t78|what j52 m51|when f-33 o41|why j35|will t26|yes i27|you i33 k33 n52|your g55 o26
soaked|a31
soap|a27 r109 t33
social|h28 t83|<name> t70|media t-27|worker t27
socialism|t39
society||is t25
sock|d30
socket|a27
sockets|r27
socks|f71
sofa|j45 q-28 r-31
sofas|f32 j27 q-30
soft|k58 r52 t-58
software|m66 r34 t72|engineers t25|for m29 t48
soggy|k25
soil|t-52
solar|k88
sold|i116 j74 r-34|<name> q-42 t130|<number> c28|and a31|out i-33 j76 q43|the r26
soldier|t56
solid|f35 n53 r26 t-32
solidarity|o30|with t29
solo|f29 n28
solution|g27 j43
solutions|g45 n-44 t-30
some|f48 h-33 q-34 t-89|customers q41 t41|of a35 f-55 i48 k-30 o51 t-53|people f-28 j33 l25|places m33|say m36|way f29
somebody|a39 c-28 f52 k-25 m-27 t-46|'s a-27 r50|asked a55|else j28 o-27 r-35|has s32|left t34|you o-34
someone|a46 c-45 d40 e-32 f34 g-32 k-41 n-30 q-36 s-35 t-39|'s a-35 h30 r37|asked a77 t36|else j30 r68|found t41|has f26|in d34|is t26|on f-30|say l-27|to a27 f60 o26|who f-25 l27 o-29 t-36|will o41|with r26|you d40 j30 t34
something|a-33 b-32 f-27 g-49 j-32 k55 l47 n29 o-28 q-49 s107|better t47|bigger m65|else r31 t53|for f-28 k39|in f36 l43 r-29|looks i32 t46|of c28|that l28|to o35|we m28|with a41 l27|you f34 t-29
sometimes|m25 o45 t-36|a m33|it f26
somewhere|i-31 m-27 o77
son|t32
song|f58
songs|f56
sons|f-27 o26
soon|f29 i43 j30 o53 s47
sooner|f-46 h38 q103 r-39 t-25|tell q39
sore|o40 t61
sorry|a-53 c-75 f64 i126 n-35 o147 r-88 s-36 t-103|<name> i34 t-50|about i48 o48 t-76|for f-36 t72|i o30|it i47 t-36|not j26|that o49|the q61 t34|to b-31 m33 o-33 q-31|we f31 i-51|you b49 t-26
sort|r-28 t-43|it t28
sorted|f42 i-40 q30 r-31|had i-28
sorting|f-35
sought|k31 n35
soul|m50 n36|into m41
sound|a-41 l26 t-31
sounds|f35 o-34 r33|like r29
soup|a-31 c38 d29 f73 m-38 o-29 q-31 t-95|is j27 m-30
soups|m30
source|b27 c65 m45
sourdough|t32
south|r50
space|d-36 j-36 r34 s52 t-79
spaces|j69 o33 t-59|in f28
spam|r-30 t31
spaniel|f56
spanish|f27
spare|j25 r33 t-47|room j28 r25
sparse|t32
spatial|g32 t43
speak|c-31 h65 i30 k-27 n49 o41 r30 t-29|for n33|to h60 o45 t-49
speaker|f31
speakers|t25
speaking|f78 j33 t29|to f26 t34
speaks|g-25 m26|to c34
special|c-37 e33 g-27 n35 p49 r-28 s38|<emoji> m29|mention c-41 p71
species|t50|of t39
speech|c48 f100 r54 t50
speeches|f57 t44
speed|a55 g25|of g25
spelling|i29 t32
spend|j51 k30 o34 t-33|<number> h25|more t28
spent|b29 c38 h34 i-32 t57|<name> h45|<number> t35|the b44|two c26 g31
spin|a31 s76 t56
spirit|f41
splash|f45 r32 t33
split|b29 g42 o-26
splitting|r49
spoiler|s56 t64
spoke|a25 t34|to f-33|with t52
spoken|m26
sponsor|n-35|of n-26
sponsored|b30 c43 f55
sponsors|f26 t-38
sponsorship|g29 t-30
spool|t68|<number> t68
spoon|f28
spoons|t-26
spot|a40 f-37 t-35|and o30
spotlight|g25
spots|f-28 j171 r44|left j42 t39
spotted|c115 i40 k26 t-27|it c71 p27
sprained|t26
spray|t-39
spread|t41
spreadsheet|f29 t-54
spring|a-33 c81 f-44 i-29 m-27 p-46 q-38 r-36 t-43|at p-30
squad|t-39
squash|t-39
squeaks|f31
squeaky|a-32 f45
stable|g71
stack|a35 g57
staff|a-28 c-38 i-41 j-26 k-29 n-33 o33|are o30|have f-25|training q45 t-46|will t90
staffed|q56 r25 t26
stage|a-26 c-32 p52 t34|<number> t49|of r25 t42
stain||on f26 t27
stairs|f74 q-28
stake|t83|has t44
stakeholder|g72 t-31|engagement g46
stakeholders|g70 t-78
stale|c30 t38
stall|c62 q32 r-42 t-53|from r-29
stalls|f39 r32
stamped|l26
stand|a-35 b47 c27 g-40 i-33 n29 p-26 q-29 t-32|for k34 n56|still k39|up n48|with b35 d33 t42
standard|n67 t-27
standards|n43 s66
standing|k45 n27 o-27 r46 t-31|orders q35
stands|i46 t-27
star|c25 h38
stars|h-28 t31|for h-35
start|a30 f-32 g-42 i-38 j-26 l26 n-34 s-28 t-37|a t37|and r34|date a28 t26|on a27 t-34|with f-30 h26 r26 t-33
started|c63 f32 i-27 m31 p-26 r-26|<name> t36|a c25 t35|as c30 t42|at c33 f30|in t-54|the t40|today j46
starter|g41 q27|at m-30
starters|t34
starting|a33 j-26 m-38 q38 t-26|with a32
starts|f-64 g82 k41 m44 n-25 t-58|<name> i30 j30 t-32|<number> g39 t-35|again q-27|and k30 t40|at g84 i-29|here k53 m45|in t43|on c32 q29 t-28|with m-30 t27
startup|g27 t64
state|c-34 f-40 h71 i-43 m-37 t166|of m-28 t-61|still h33|title p39
statement|f-34 s116|on s35 t44
statements|q33 t-25
states|t29
station|a-29 o43 q27 r46 t-29|<number> t59
stations|h42 t68
statistic|h56 j29
statistics|f27
status|q40|page t56
statutory|g31 i26 t29
stay|c-32 f-44 g32 i-34 j-27 k-45 m31 p-26 q-25 r62|at q29 t-46|home r26|off t53|on a30|open o27 q-36|positive m-29|safe t49|the t31|tuned s35 t-28|up o26|where t28|with m28 q32
stayed|f51 p71 q-26 t34
staying|a29 f25 o31 p57 t-29
stays|o-32 p-30 q74 t-36|as r44|on r-26|open q-40 r39|shut q29
stdin|t37
steady|r34 t48
steak|n26
steal|k26
steals|f27 t47
steam|p29 t-30
steel|t91
steep|i-49
steeper|i48
stem|t-41
step|b29 c-30 f-34 g33 j-29 k71 l-32 m39 n-27 o-34 r29 s26 t-37|<number> d30 t-34|back k48|by p29 t53|free r51 t25|of b29
steps|a-40 e28 f-39 o70 p74 q31|and i29|at o39 t45
stewards|p-42
stick|r37 t-33
sticker|j28
stickers|i38 t-36
sticks|f32 l27
sticky|f38
stiff|r45
still|a-50 b-31 d-46 f32 g-48 i38 l57 m-69 o-33 q53|<number> t-38|awake d-46|be q-27|broken i29|did t27|got l30 r30|had t29|has c28 o40|have o-37|here f93 q47 t80|in f28 r31|no t70|on j47 q28 t-34|to i31|use a36|waiting t66|worked f28
stitch|t31
stitched|c41 k63 m26 t25
stitches|a36
stock|c48 j38 q54 t30|at t39|in r37 t26
stocks|t-25
stocktake|q49 t-41
stole|f25
stomach|o40
stone|m29 t-41
stood|f-27 i44 p77 r-34 t-65|in c29 i26 p40|on i41
stool|a30 f37
stop|d-28 f30 i-35 m32 q31 r78 s-43|at g28|by l25 r26 t58|is q46|outside t39|the t63|using q46 t27
stopped|a37 c-34 n-35 q46 t-71|by t56
stopping|j29 l-32 m27 t-38|you j35 l-27
stops|a36 f-45 i-51 q78 r26 t-31|and r65|at q28
stopwatch|f42
storage|i55 n30
store|a38 l29 m40 n-42 q29 t64|<number> t47|in t34
stores|f-26 n52 r69 t77
stories|d-34 e33 f-29 m52 t-45
storm|c30 t26
story|a-26 d38 e42 f-55 p-27 r-36 s104 t-59|in e-41 t38
storytelling|g77 n31
stove|j31 r-35|your j37
straight|n42 o-48 p57 q-44 r68 t52|from t27|to r47|year n61
stranger|f-26
strangers|f26
strategic|t-45
strategy|g36 t-51
stream|f48 t-44
streaming|t41
street|a-30 f-28 n-29 o27 q30 r30 t-54
streets|q93
strength|m-32
stress|h77 k48 r-45|and k-27|out r-34
stressful|o-28
stretch|t-48
stretcher|f55
strictly|j54|limited j54 t-29
strike|q36 r-42
string|o27
strip|a-26 t31
stripe|r-30
strips|t55
stroke|t-30
strong|d28
stronger|m47
struggling|o-30 t58|you o-27
stubborn|c70 t40
stuck|c-59 f44 o30 p30 t-46|behind f-32 q29
student|f-25 l-33 q-52 t42|loan t41
students|f-42 h34 m-27 n-63 p42 t49|are l31|in t35|waiting t67|who n-40 p27
studies|h78|show h79
studio|r-31 t-57
study|a27 h-29 j28 m28 r41 s32 t55|how c26
stuff|f-27 r72|and t50
stunning|k103
stupid|o33
style|k37 m42 t-35
sub|j31
subject|f-35 g28 t-32|to g33 t25
submission|t57
submit|t78|your t41
subs|e29 j27 t-40
subscribe|d38|for g28 s25
subscribers|n26 s87
subscription||renews t34
subtitles|t-30
success|g32 j-28 m102 n50 t-32|is b26|story m33
successful|t-47
such|g32 t-34|a g30 t-28
sugarcane|c77 t49
suggest|r33
suggested|t-27
suggestion|c50 t52
suggestions|l105 t39
suit|f-38 l31
suitable|f-36 t48|for t63|online f-30
suitcase|f48
suite|t54
suits||you t33
sum|d31 f-26 i-33 q29 t-36
summary|i-30 r35
summer|d-43 f-45 i38 k-27 p-28 t-27
summit|k54 t-37
sums|f50 i45
sun|g46 k26 m47
sunday|j29 q40 t-49|'s p25|<number> q28|lunch q28
sundays|t-31
sunderly|n66 t29|<name> n66 t29
sunrise|n30
sunset|k29 t-28
super|j39
superb|c25 o34 t36
supercharge|g60|your g60 k26
superintendent|b32 n31
supermarket|f39
superpower|m69
supervisor|r30
supplier|f-49 l-36 p-27 q-36 r-43 t-39
suppliers|a-41 t27|asked a-35
supply|e35 l26 q50 r34|chain l27
support|a41 c-26 f-32 l25 m72 n-50 t31|for t62|the t44|tickets t39
supporters|g31 i26
supporting|j44 m-30
supports|h29
supposed|s29|to s29
sure|a70 f44 p31 t44|<name> a81 p36 t37|about f38 o27|to t35
surface|g30 r30 t-26
surgeries|r31
surgery|f-38 r-40
surprise|m-32 s166|you s113
surprised|s39 t40|us t44
surprisingly|t35
surveillance|t58
survey|e30 h-69 i-46 o-25 q-26 r-25|<number> t56|is t27|of h-28
surveyor|f26 i-37 t-30
survived|c-32
survives|t28
survivors|d29 t33
suspended|f-34 q45 t102
suspends|t28
sustainability|c63 g30|is g29 m28
sustainable|g62 k26 n-26 t-48
swap|a-26 i27 r26 t-51|it f-27 t-32|the f58 t50
swapped|a45 i30 t-36
swaps|t66
swear|f44 s44
swearing|f27
sweep|f91 r-25
sweeping|c30 f41
sweet|d35 t46|or d25 t31
swift|m30 t-25
swim|l35 o-28 q62 t-34
swimmers|h40 r28
swimming|f-41 q42
swims|q49
swimwear|t51
swing|c27
swipe|s72 t-55|to n30 s46 t-27
switch|a48 j49 m-29 o-27 r-39 t-49|to j32
switched|c26|off c32
switching|j63 q26 t-30
sworn|o31 t49
symptoms|t43
sync|q38
synergies|g84 k-30|across g40
synergy|g71
system|g47 i57 s47|and s30
systems|g31 m38 r28
t|f-39 t-30
ta|c29 p162 t-50|for p62|to c35 p41
tab|t-39
tabby|f38
table|g-25 h-26 o56 q-27|for t29|with t32
tables|c38 f-27 i50 t-36|are o27|left j-63|of t41
tablets|f-27 i36 t-30
tag|d164 e88 f-41 j-60 k-39 m-58 n-28 r-30 t-75|<number> d-43 e66|a d47 m-25|someone d-42|the d80|them d-31|three d31 e47|your d72
tags|d25 e64 i33
tail|f-55 m52
take|b51 c25 d25 f-83 o-34 q35 r66|<number> t87|a a-28 p47|all a30|home t-33|if d26|in c30 q30|it i-31 o-28 r-37|most n28 t42|our n25|photos t67|the c-27 f37 i35 m43 o42 r33|their t42|them l43 o-25 r28|this b51|to d26|up r-26|what t-49|your g31 t-32
takeaway|j38 k31
takeaways|g55 t-46
taken|a26 f-66 i63 j28 o-39|down j37 t54|out t-27|the a-27
takes|a-26 c-31 d26 e29 i-48 r38|<number> q35 r35 t53|a d29 t-28|about r31|effect q26|five s27|over t45|the c-28 g25 k32 m28|two j29 t56
taking|h-27 k-35 n33 q74 t-52
talent|g51 k35 m85 t-43|is m25
talk|b32 f26 j34 k-39 m-51 n32 o78 s-29|about b26 c31 f35 t-30|at f26|has a-27|on a27 t-28|to f-70 o75 t38
talked|c43 o50|to t55
talking|a-29 h38 i-32 j43 s43|about j57 k30 m-28 s33|to r42
talks|a29 f-74 q-39 r-29 t48|about s29
tall|f29 m25 t31
tally|c25 t-28
tank|t-28
tanks|t48
tap|d103 f-73 h-29 i26 k-26 o-39 r65 s42 t-76|<name> s-28|<number> q31|for f-34|if d80 t-29|the j40|to s27
tape|f47 r28
taped|q42
tapped|t-32
target|f-32 m30
targets|t-25
tariff|q-26 r42 t39|is t30
tariffs|t39
tarmac|o29
tarp|a29
task|f41
tasks|a26|and a27
taste|k53 t-60|the k52 t-27
tasted|a45 n30
tastes|f30 l26
tasting|f-25 t-29
taught|a-27 c131 f-35 o-25 p47 r-36|<somebody> c-38 f-33|half c72|me f-42 p54 t39
tax|a-39 c-36 g-33 m53 o-27 q-26 s-34 t101|<name> t42|cut t45|cuts t33|is m39 t26|on t31
taxes|t35
taxi|o53 q60 r-38 t-39
taxpayers|h28 m56 t96|paid t61
tb|t53
tbh|t78
tea|b-25 f75 i-34 k-30 p36 q-47 r-66 t-109|on p37|with p26
teach|c37 f-34 m64 t-43|you k36 m40
teacher|a-34 f-32 h34 l28|<name> c28 t-29
teachers|t36|and t37
team|c42 f-54 g30 h-37 j-51 n67 o-32 q-29 r-33|<emoji> c79|<name> n37|and k-25 m-25 n-61|are d-31|can g26|first a26 f-29 t52|for m78 n-34|from t37|has i41 t-26|is g28 k38 m30 t-30|members t44|of g26 p81|on p-32|there f25|this c-36 t43|who i28 p-34 t-27|will d49 k53 o25 r-34
teams|b30 f34 g50 h48 k-32 m-30 r-27|are t30|to g29
teamwork|m25|makes m33
teapot|f49 t-37
tear|r43
tearoom|n-31|took n-31
tears|s41 t-25
teatime|p29
tech|g-25
technical|g55
technically|t48
technician|t-47
technology|t-29|with g-26
teenager|t34
teeth|f67 l27 r33 t-29
telephone|t-29|town t31
telephoned|c-29
tell|c-34 f28 g-37 h-36 j-49 k-46 l95 m-71 o52 p-72|<name> l39 o36|<somebody> f66|any r-41|it f-30 t36|me a32|the f25 o56 t31|us f-56 i-26 l100 r-39 t34|you n25 o-50 s71 t-34|your q25
telling|i-48 o48 p45 s38 t-47|a f26|us n40 t-41|you s50
tells|k36 o31 t63|<somebody> o28 t44|a d25 k44|us c28|you f39 i27 t36
temperature|r39
temporary|i59 q32 r36
ten|g-32 k-36 m-54 o-26 s-28 t-63|cosiest n-32|days r26|families a29 t53|lines t27|miles p-32|minutes r57 t-62|of h37|past f28|people d26|until r-29|years n54
tenancy|c29
tenant|s31 t-27
tenants|b32 i44 q-27 t-31|in p-32
tend|t35|to t35
tennis|t54
tent|p26
tenth|t50
tents|t25
term|f-56 h-25 i-26 k31 q31 t-25|<number> t-37|and t28
terminal|q-27 t30
terms|t-56
terrace|k42 t-31
terrible|f80
test|a-36 c-33 j-30 r34|sheet i-29|that t62
tested|r-40|<number> t59|it a35 c32 f-66
testers|f25 t36|for t36
testified|c-27 p38 t58
testify|c56 t29
testing|c36 g30 i38 o34 q26 r36|<number> g37 t41
testnet|t106
tests|c-48 r30|on c-35
text|a-52 c-29 f-62 i30 j-30 o36|<link> t41|<name> o50 t-29|<number> r-36|and m27|hope j28|is t45|on g44 t34|or r43
texts|i42 r74 t42
than|g-41 l-41 n26 p-25 t30|<number> h36|<somebody> f29 n40|a b64 j35 k34 r31 t-33|after f40|an m31|any c33|anyone c26 h31|ever j42 t-39|guess t33|have q38|i c34 t-39|in i26 t33|it t38|its t27|last f48|our i27|ours c50|people t28|that r-33|the i-29 l37 o32|this k30 t36|we c29 f-34 i53 t-31|you f-26 i-29 j-44 m45 r56
thank|b-36 c38 f-28 g-41 j-40 k-29 l-39 m-37 o-30 p105 q40 r-37 s-45|<name> c28 p39 q69 t32|the p32|you b-37 k-36 m-61 s-33 t28
thanked|o-27 p47
thanks|c27 j35 n39 o-35 p91 r-30|<mention> t-55|<name> p81 t-35|for p-71|i j40 t99|to n38 p101
that|b-47 e-28 h61 k27 l-37 q-41 t-30|'s b53 c-61 h35 i39 m-34 o48 q-67|<mention> n33|<name> a31 c58 n33 t-31|<number> j25|<somebody> a27 c-31|a f38|again t52|all g26|and c37 f-33|are t56|as c39|call f41|came o26|changed l29 s42 t62|changes k40 t36|could t48|day f-29|did r31 t45|do f26|does i-26 k44 t61|empowers g28|every m35|everybody t28|first f37|fits a40 f26|from q27|gets t31|goes f-32 t37|good p31|got t-31|had f-28|has i-34 n40|i i39 t40|in o25 r-30|is a-31 e30 f29 i63 l51 m-39 o47 q-29 t-32|it t51|last a44 c36 f-36 k48 m-31|leadership t38|line r-32|list a29|make m37|makes r-27|matters j27|means o62 q57 t-31|no f60|nobody i-32 t-28|number i34 o42 t29|on p25|one a43 i65 r51|others o35|our a57|rain p28|room m51 t38|same r27|says i-26 j30|should i34|sink h26 m32|some i-35|the f-65 g31 m-40 n-44 q48|there c26 f46|time q49|to a33|too o32|took i43|truly m31|used r29|was c30 i63 o39 r-25 t-48|way b53 i31|we t51|week s26|went i-85 r29|were r27 t32|will c28 f47 k-27|with r46|works k37 l34|would l25|writes l-43|wrong i-38 t-33|you k-28 m38 o-31 r-27|your m35 o54
the|b-72 d-62 e-31 g-36 h-85 j-44 o-31 p35 s-38|<hashtag> c-32 g66 j41 n-34 p39 t80|<mention> t30|<name> b31 c-36 d64 e-35 f-56 g56 h28 j47 k28 m30 n73 q-28 t97|<number> e-32 h-44 i73 j41 l43 q97 s37|account f40 t-30|accounts q32 t-28|acquisition t33|actual f-32 r27 t37|address r29|advert t42|afternoon i-36|agency i-32|air q27 r35|airline n71|aisle t58|all k50 n40|answer a-31 f-31 s86 t37|answers s28|app f-36 i27 j-32 t43|art t-36|authors t50|autumn t40|average h112|award c45 t-35|back a-26 c55 i-53 l37 o37 q-31 t29|bad f32|bag a27 f-30|bakery c-28|balcony a30 t38|bandstand q-26|bank a-33 i-30 o60 q41|base r36|batch i-61 r26|bath a27 d27|baths q-62|beating b29 k36|bed t-29|beds c-44|bench a30 f25 o25|best a-27 c49 g-31 j37 k-33 n-32 s26|big t-58|bike f-32 i60 m25 r-28 t42|bill r47|bin a37|birth o30|bit f26 o27|blood o25|blue a42 f-29|board f-45|boat a40 c-38|boiler f41 t-35|book a31|booking t31|books c30 t-28|border t70|bottle i35 k42 l27 t66|bottom i47 r-59|box a58 f37 r-33 t39|brake q28|branch a38 p48|bread n25|bridge n-25 t78|budget r28 t42|bug t-37|builders p29|bus i-25 o63 q-46|business n51 t-26|button r30|bypass f48|café r26|cake a36|call f-36 q-51|campaign g30|can f52|canal a26|canteen a28|capital h58|car f43|card f-28 r-30 t31|cards a28|cat f89 r29|cause i33 t-41|cbo s59|ceiling j28|centre b46 p28|ceo t32|ceremony f35|certificate q29 r31 t61|chain j39 t64|chair o42|chairman f38 h28|chairs i29|changes t80|chapel j-61 q34 t-33|charts m33 t37|chat n29|cheaper t29|checkout t25|children j32 r-37 t-30|chips f29|choir a31 s57|church t-37|class o30 q31 t25|clay f43|clerk r25|clinic i27 r26|clock j45|club i31|clubhouse b30 f38|co f42|coach q31 r-27|coast i33 t-31|code t65|coffee j27|cold t-26|coming g53|comments a31 d109 e40 i41 l-28 t-54|committee t-33|communities m-30|community b-25 c41 t45|company f-27|compost c28 q27|consultation q32|container q29|contract r-55 t-34|contractor i27|conversation t-47|corner a36|corridor f26|couch t63|council f-50 r39|count r-26|countdown j119|counter a-30 c-28 r39|country n29 s28 t28|county f-51 k-27 n71|couple j28|courage m44|courier q50|course t83|court f-31|crash t-27|credit c61|credits f-27|crew t54|cricket l33|crisis o-30 t32|csv t48|cup a26|cupboard f40 t30|customer b28|cutting o26 t38|dark f27 p25|data i27 t34|date f-29 q-50 r28|daughter t36|day h53 m45 p53 q49 r71 t69|deadline j25 q39|death t-42|debt h46|decision c-35|deep t30|deficit t56|dentist e33|deposit i26|depot i31 q-30 r-36|desk c-30 q52 t-45|details m51|dial g25|difference a28 h38 l-28 r-37 t-52|digging s29|dinner c29 j30|disk t51|dock t46|docs a29 t-27|dog a27 f83 r-26|dogs t26|dollar h34|door f-35 j32 r-44 t-39|doors t57|double o27|doubters p-43|draft l32 t-26|drawer r33|drawings a30|driver a-26 o44 r63|drop j31 r-33 t82|duty r26|e i34 t40|earliest q62 t48|early q41|edge f44 r30|egg f27|email l28 t-35|emergency r-33|employer t-38|end f-34 g-25 m35 s105|endorsement f48|energy k42 m28 n40 t-27|engineer q53|engineering t58|entire t32|envelope s27|evening t-27|evenings t40|evidence a27 r31|exact h46 t-26|exam r35|experience t46|extra a26 r-26 t-33|eye j25 t33|factory c31|families t33|family b99 f-47 i-31 k-34 p32 t37|fastest n26|fence a32 j37|ferry a-33 c31|field f39 t49|figure q33|figures c25 q27|file g26 p25|final p25|finding t40|finest n-26|fire a-39 m28 r-35|firm c27|first a64 f-29 g-40 i41 m34 p-47 t47|fish f40 t-37|five a25 i-26|fix t-39|flat i27 r-34 t-26|flood t-61|floor a-28 c67 f28 i-36 t99|flowers i26|font f32|food c33 r39|forecast f27 q30|form f-43 q57|forum t54|four i-33 q27|fox f50|foyer t-35|free a28 e27|fridge f36 r29|friend d34|front j29 o52 r36 t45|fuel p-53 t-34|full i-35 j-37 s27 t-40|funeral q43|future k45 m85 t-63|gala j26|gallery t29|game q34 r28|garage f38|gate a-42 d28 i-36 o-42 q46|gentleman p32|goat a41 d25 f66|good d37 f47 r-34 t41|grant t36|grass r60|green c-29 f-79 i26 l27 p25 q-34 r27|grey r26 t31|ground e29 f28 k36 m-26 q30 r33|group t33|guest e30 p27|gull m-44|guy t42|half a30 t37|hall f-34 i-40 q-31 r-32 t-44|hallway j25 t62|handle i43 t42|hard f73 h31 o27 t-29|hardest a30 t43|hashtag r-26|hearing i46 t56|heart b69 f-37 t-52|heat i28|heating f39|heron f43|hill d29|hold t-26|holidays t73|hospice t-25|hospital q33|host n37|hotel c27|hour h26 t-36|hours q33|house i34|hut r52|ice p44 t-25|ig t39|inconvenience t53|industry n30|infrastructure t28|insurer a34|internet f-32 s29|interval f26|interview o39 t72|invitation f44 t55|invoice i32|issue t28|jam f46|job a-29 f-34 r32 t-26|judge f33|judges k34 n35 p-68|kettle p-26|key a38 i29 t-33|kids r48 t36|kind a-32 m39|kiosk p27 r40|kitchen f-53|knee c42 o37 t-28|lab k28|label a47 i-29|ladder f59|lady f63 i-26|lamp f-30|land s67 t57|landing t28|lane q31|last f30 k55 n27 o32 r-42 t40|late c53 t-35|laundry i31|lavender a27|law m39 t59|leaders n59|leaflet f-28 r34|least j38|left a-31 i56 r35|leisure r26|letter a-32 s27|letterbox r38|letters o57|level m31|library f-26 q51|life o31|lift a30 o53|light r-31 t52|lights r-30 t46|link i-25 t45|list a-30 j28 t43|little i26|live t39|loan a29|lobbyists t63|logo t37|logs a27|long f41 t32|look q26|lost i-29|lot f-35 j27|love m31|lower t-33|machine a25|magic m36|mail r29|mailing t59|main t67|majority t25|maker c29 r50|man c36 p25 t-35|manager i27 r42|manual t81|map l29 r25 t38|market a29 q-62 t-33|master q-26|match p25|mate d34|math t61|mayor c33|meeting a29 t51|men m49|menu a25 c41 m33|message a30 e31 r32|meter p27|microphone o29|milk r31|minister f-25 t59|missing f-30|mistake i33|model t27|modern g49 k87|moment m29 q32|money o28 q34 r-32 t39|month c37 e26 f-35 j-30 p62 q62|monthly f25 t31|moon a-49 n37 r34|moor d30|more d32|morning o-25 p61 q-35 t76|mornings f31|most g55 m30|mountain m37|movement t-29|name l28 s58 t-33|names c68 f-36|national t-37|nearest r47|needle s28|neighbour q27|neighbours a36 j27 t43|nest c37 l26|network r45|new i42 l54 t31|news t59|newsletter t26|next b27 e42 g39 j91 r-36 s-33|night a-28 c26 q26 r-44 t62|noise m28 o27|north f-43 n30 q78 t-34|note c27 t-31|notes a40|notice q33 r59|number f39 i26 q-26 t38|numbers i-40 r29|nurses t54|octopus f84|offer t32|office i33 o55 s26 t-40|old c-43 f-28 g-26|oldest n-28 o30|one a-29 d-27 f-44 j89 l28 n-26 q48 s38 t-29|ones i-47 j26 n40 o-35|online i35 t-44|only n62 o61 p27 r-26|open b26 t-27|opening t55|opposition s65|orange o28|order g30 i-27|original f-27 t34|other f26 n-41 t53|outage a27 t68|outrage m61 t65|oven r32|owner f43 p28|packing t31|page i28 t-34|paint r-29|painter f25|pan t33|paper i34|papers q31|parcel a31 t51|parish c-36|park c30|parking f31|party r-28|passing t33|passion n45|past k27 m48|patch t31|path q26|pavement j25|pay t47|pension t31|people c25 t113|perfect j-35 k31 t-35|person f50 k31|phone a-33 j33|phones i56|photo a27 f-52 p62|photos f-39 i27|piano f-26|picture a32 f38 r26|pie c28 h-34|pier n30|pipeline t49|place k42|plan f-66 i46 t36|plane a46 t46|planet m-27|plans f-26|plant f31|plates r30|plumber f56|police t-50|politicians t80|pool q27 t-27|popcorn f25|portal q-34 t-29|post f78 t-56|poster i44|power b32 h45 m37 t-52|present c58 m37|press t69|prestigious n40|price j40|print t51|printer t-31|prize t43|problem j78 t40|programme i25 t-28|proof o33|pub f-29|public t-55|pump t-29|quad f29|quay n39|question m27|questions f49|queue b-33 e28 f-45 r63|quiet l31|radio c-33 t-28|rail a30 t27|rain c29 f27 i45 j53 o27|ramp o43 r26|range i27|reading a41|real m26 r35 t38|rear q-32|reason b31 t45|receipt r-28 t32|recent c30|recipe c29 f52 t30|red d29 h28|refund t-41|region n87 q-32 t-60|regulator t25|relevant b57|rent f26 h-26|replies a-26|reply i32|repo t35|report f49 p-66|research t32|rest q-41 t-66|result i28 n52|results q25|ridge f34 q30|right a-109 f-57 m26 t-40|river q42 t-27|road i35 k38 q42|roads t89|roof t-40|roofer i-30|room r-41|rota c38 q30|router r32|row a31|rules t26|rumours a31 t33|run j26|same f-46 g-32 j37 k52 o29 t29|scheduler t45|school i33 t-38|schools t27|score e53|screen r27|sea t-35|season k31 t49|seat m-28 t34|second i27 l30 o39 q35|secret d39 e30|sector n57|seed o30 t55|service o26 t-30|seven o34|shared f25 t54|sheep q-26|sheet t-34|shelter j28|shelves r28|sheriff t43|shoes m29|shop f-25 r-28|short i-44|show a27|shower t-25|side o44|sign c26 i44 t47|signs r40 t68|silence m29|sink f38|site a58 i29 r-27|size l39|sky t42|sleet p28|slip f28|slow i29 o60|small f-40 m-27 q31|smart t-25|smell t-36|snow o29|so t55|sofa j50|solution j44|sorting f-28|sound f-27|south r52|spare i37|speed a49 g25|spot o31 t30|spotlight n28|spring c50 t-26|staff f45 p56 t39|stairs f59|stall r-30|standard n41|start t30|state p37 t51|statement o26|station r40|status t69|step r47|steps e30 o34|stop i26|store q35|storm p26|street q26|stress k57 r-35|successful g32 t-26|sum a27 i-30 q30 t-27|summer l31|sun g30 m26|survey a-32 t35|switch j41|system t47|table a26 r-30 t90|talk a-29 f26 i37 t30|tap i35 t27|tarmac o29|tea f28 p-28|teacher l30 t58|teachers t29|team g26 m-27 n36 p-39|ten n-34 p-30 r31|test i-33 k27 r-34 t-34|text i34 t-27|thing a-42 h25 r41 t-26|third c-60 f31 i-38 j-58 n46 r-30 s51 t-31|three c26 o25 t49|ticket q44 t-38|till o39 r-41|time c27 j49 k32 n46 p-32 q43|timetable c26 t-27|toad j-51|toilets f62|top a48 c37 n-28 t49|tornado f44 t41|towels i44|tragic s36|trailer i26|trains f46|tram c33 q30 r-34|tree t43|trees q28|trial t-31|trip i60 j26|trolley f-30|trouble p26 t-44|trust c28|truth m26 n54|tweet t90|two j29 t69|tyre a27|ultimate k72|unit f48|upper q57 t34|us t26|usual r88 t-30|va r35 t59|valley n47 q29|value g46|van l36 p-30 r-45 t-51|vehicle d30|venue j25|version t29|very c27 m36 n25|vestry p26|vicar f41|village f45|votes t72|wait a-27 k26 m80 q-40 r-26|waiting t-38|waitlist h36 j30|wall f-47|ward t26|warm r50 t29|wasps f26 i-38|water f-47 h32 r-55 t26|way c51 k28 s48 t-37|weather f37|web r39|website i38 r-32 t25|week c32 i-49|weekend d38|well a27 t29|wet p25|wheel f26 s77 t41|whole i-51 p35 r-53|wild k26|wind m25 q30|window f35 o26|winner t26|winter q66|woman f36 p27|women c26|word i34 o38 t-31|work c33 f40 m75 n28|works i30|workshop f34|world b37 j50 k-48 m79 n-29|worst f26|wrong i78 p26 q-28 t-46|yard c-38 t-44|year c-29 i28 n-44 r28|yellow r-30 t-26|zip i32
theatre|t-55
theft|t31
their|c60 d-34 h50 i-40 m-44 p57 q-33 r-40|<name> q27 t-28|first p51 q27 t38|name e29|names c61|old j62|own c-39 f-25 o30 p33|power m29|voices b76 f42|way t34
theirs|c48 f48 i-51 j32
them|a37 b-47 c37 d-56 e-48 g-53 h-26 m-37 n-32 r66 s-28|<name> c-26 f30|a t-29|about f33|after i28|again q25|and c40 f-28 t-60|are r31|back f-39 i26|by f-32|coming t35|down j31|for c34|if d-52|in f38 m27 q-28 r33 t-27|is f54 t-25|it j-32 t-26|now t70|off t52|on a28 o32 r-31|out q62 r44 t-38|round a45|the f-40|there k30|this j55|to a-38 f39 t43|why t29|with f39 r26|without f-29 t26|you r35
theme|c29
themselves|f-26 m37 n52
then|c-44 d-29 g-37 i-27 k-46 l-41 m-26 o-42 r62 s29 t-39|<name> q-33 r31 t-31|<somebody> a-27 f-32 n27|asked f32|cut o29|do r39 t46|i c27 s38|it m33 q28 s26|one s32|the f-38 i-28 p40 t37|there f-25 n62 r-28|they f-25 j31|went p-39 t27|you f53
theory|f26 t-45
there|b-27 d-58 e-34 g-54 h-27 l38 n-48 o30 q-43 s-25|'s a33 c-40 f-63 s40|<name> t39|and t-28|are c29 f47 o28 r-41|by r32|first f36|for j27|is c30 r28|that r27|to c29|too r72|was a-35 t-45|will a40 j-31 o-55 q29 t-50|with c25|you j41 t76
these|h-25 i-35 l36 m-36|<number> r-46|are m54 o37|days q39
thesis|t45
they|b-31 c27 d-49 e-44 l-44 m31 q-29 s-42|'d a-34 c-43 i-26 o81 r33|all f46|also i30|are a64 b33 g40 h-47 i36 l26 n-27 q-28 s33 t-64|ask m27|asked c-26 f31 p34 t41|can i-35|chose t29|come a25 m27 t-47|could a39|did f-37|do c29 f-38 o-32 r-69|gave t45|go q43|got r29 t30|have c43 n-26 o-33|just t31|laughed t27|like o52|may r35|need k28 m61 o-26|often t27|pick o49|said f-33 i-38 m-25 n35 t103|say n-32|see k28|start a33|still j26 t47|stopped r26|take c32 j31 s26|told t58|want i29 t59|wanted h30|were c50 f-27|will a-31 f32 h32 i63 j39 q29 r44 t-66
thin|r46
thing|a-58 j-63 m42 n-47 q-28 r34 t-42|<name> f34|<somebody> f-30|and q28|as m31 t47|but a29 t-32|i a-34 r79 t38|that f35|to o61 r32
things|a59 g-30 p-30 s28 t-47|coming m-31|in r-36|people a42|that t36|the a27 j28|to s27
think|a-46 d30 m-62 n60 o-26 p-38 q37 s40 t-59|about h27 j57 k26 o31|of d26 f-39|so n90 r26 t61|that t-33|the l27 n34|we i-36|you f29 m26
thinking|f-36 m-49 t-32|about a25
thinks|d27 i36 t-34|it f33
thinner|a30 f-26
third|i-54 j-51 m-32 n36 q-30 s77 t43|consecutive t-29|of q27 r39|one s45|party g53 r37|quarter t35|time f27 i-32 t37|year j-53 t-43
thirds|q27 t-35
thirteen|c28 f28
thirty|i-25 j42 p44 r-40 t-29
thirty-one|t-30
this|c38 d58 e27 g-46 i-35 j43 k-28 l-30 o-36 p-56 r-63 s70|<emoji> a28 p41 t34|<hashtag> t-36|<name> h30 q54 r-26 t31|<number> t26|a j27|administration n29|afternoon f36 q45 t28|also t44|and f36 j31 t-37|award b54 k27 n-50|before i26|bill m48 t34|building n28|but j33|chamber t38|city r26|country m33 t35|evening g31 t52|for a31 d32 f28 n-27 s26 t-61|government f-25 t31|half t-27|hook l-73|in t51|incredible m27 n-27|is a-39 c-53 d-27 i-31 j-31 m-32 n69 p63 s-32|letter a27|month f64 o57 q-38|morning a40 c-66 i46 m-26 n-39 o47 p-53 q34|on a-33 p-47|one a32 d-30 f-31 i90 m-29 s34|page t-41|photo c30 d29|post a-26 d40 e106 i-33 s30 t-58|price j34|product t39|quarter h-30 t-41|recognition m-37|right j35 t50|season f30|seat t32|shop p26|since n78 t43|space d-32 j-27 s47 t-84|spring c73|summer i31 r40|term t26|time b28 c-29 f31 j-40 t-27|to g60|town c34 h27|week a51 f-27 k-27 n-40 o28 p31 r54 s-28 t-54|weekend n28 t-46|whole t34|will d29 f25|winter l39|wrong i43|year c39 h28 m-27 n31 r-32|you l66
tho|t31
those|c-53 f-36 h-25 m31 r28|days q27|for t26|of a-26 l34|on t30|were f39|who a35 j48 p-29 r-40 t46
though|a43 f79 i-32 r37 t-73|we f47
thought|a32 c-26 f-29 g69 k-41 m-57 t-73|leadership g64|we a42
thoughtfully|k85|curated k30
thoughts|n43 t59|are m48 t53
thousand|c29
thousands|h83 s37 t-29|of h54 t-25
thread|f-33 s51 t28|<emoji> s27 t84|on t46
threatening|t56
three|a33 e39 h60 j-30 k-46 l33 s-36 t-64|branches q31|continents n30|days t-43|different f25|friends d31 e78|hours p29|in r27|kids c30 j28 n25 o26|more t44|of a50 c-26 f63 q26 r-32|people h35 r39|things a34 m39 r68 t75|times h43 t43|weeks i68 r36|years f33 i35 t-47
threw|f38 i50
thrilled|b-33|to b-32
thrive|g53 k28 m51 t-44|in m61
thrives|m36
through|e30 g34 j-33 k37 m-58 o-43 p26 q50 s29|<name> f48 q81|<number> q-44 t63|a g30|all r26|it c-25 f-26|the f-34 j45 t36|two c33 t53
throw|f-27 l-44 t85
thrown|c32 f25
throws|i29
thru|a33 i45 t46
thumb|f29 t-39
thumbs|t29
thurs|t-41
thursday|q39|'s q28|<number> i27 t-35
thx|p49 t36|to p54
tick|j86 o43|the o53 t49
ticket|a26 g-27 i28 j-48 q50 t-51|<number> t-37|in b30 f30|is t56|office q29 t-29
tickets|g-26 j44 k-29 r30 t-66|are r34 t-38|for i30 r30
ticking|j129 t25
tie|r32
tier|j25
tiers|j26 k30 t35
tight|b34 f-40 o77
til|f-31 q38 r42 t-43|<number> o25 t-32|friday q31
tile|c-27 f71 r27
till|a-77 c-47 g-36 h-26 k-37 m-48 n-43 q84 r41 t-93|<name> c-28 o-26 q146 r-53|<number> r96|about r-34|it f38 t-37|midnight p28|nine r28|noon r59 t32|six r26|the e28 r-48 s36 t45|then q-33|you l37
tills|q35|were q-31
time|a-73 c-40 g-28 h34 j67 l25 m64 r-47 s-51|<emoji> m30|<number> q30 t-39|and k31 o33|by f25 h61|for n33 r28|i o51 t45|in f34|is j49 q-37|it i80|so f-25|speakers o26|that f28 i-30 t37|the r25|there f-26|this j29 t65|to g-31 m55 t47|under c53 t43|was m31|you j52
timed|a40
timeless|k73 m56|elegance m39
timeline|j30
timer|j38
times|a-27 f53 i-37 j-29 q-77|<name> t-30|ahead m46|for g49|in f29 i35 o28 t111|out r34|since f28|than t43|we a-26
timetable|c27 r45 t-57
timing|i42
tin|t-31
tiny|l29 s47
tip|c44 f-50 q-46 r124|for r36|from c60 r57|of t56
tipped|o41
tips|r-30 s52 t-37|to g25 k27
tired|f41
tireless|n50 p-35
tirelessly|n30
tissue|f48
tissues|f40
titles|q30
tmrw|q28 r38
to|c-50 d-32 f-45 g39 h-48 i-26 j-40 l-41 q-50 r-34|<link> l31 o28 r-34 t-69|<mention> f37 i32 p116 t-40|<name> h-48 k-41 n-29 o-39 p136 q30 s-31|<number> f-57 h33 i50 m52 q58 r69|<somebody> a26 i-35 p27|a c-38 i53 l-28 n-36 o36 r38|about q-26 r60 t28|accelerate g36|add h46|all c33 i51 p-71 q32 t68|and n42|announce n-46 t-29|another a25|answer r64 t28|any c31 q29 r61 t54|anybody o60|anyone i31 t-31|apply i26 r76 t26|ask r-35 t-47|attend t-31|avoid j61 t-41|back d30|be a33 c38 d26 e57 f40 g-43 i39 n37 o53 s59|beat f51 t42|bed d25 f52 t-37|book t38|bother t45|bowls p-39|brag n64|bring f-38|build t65|buy f-42 t68|call a60|cancel t-35|change k26 n31|check c28 t55|choose s26|clear t39|close o28|come f-39 l-28|comment j26|complain h30 t57|confirm q25|constituents n40|continue t31|cover t-27|credit t50|cut s34|d f53 l31|delay q-29|deliver b-26 t-35|delivering b31 g26 k40|discuss o26|do i46 t35|download e25 t-60|drive k32 o40|drop a33 q-35|each t-28|eat t-34|empower g33 k-37|end g28 k35 m-35 t48|enter j45|every b27 o73 p27 t91|everyone p-49|excellence g-26 n37|expect t29|explain f-27 l33 o37|file r29|fill t-35|find f41 i-30 n-30 s100 t-62|fix t28|focus g-32|get i-41|getting l31|go c-33 i26 q-30 r56 t90|hand r-29 t60|happen s26|have a-26 b31 f-40 k29 n75|hear b-41 f-41 g25 l81 m30 o-68 r-38|help d71 m35 o49 p30 t44|higher t32|hold r-26 t-29|hospital t-33|inform g52|inspire d35 m55 t25|it t-29|join b35 p31|keep a38 n34 r-31|know a88 b35 f59 q31 r-39 s92 t-67|landfill i32|last m39 t33|launch g-26 h70|learn b54 j25|leave p36 t-29|lend f25|let r40|leverage n25|life k42|lift f43|like f31|listen s27|local t28|lock j29 t33|look c-39 r37|lose l-29 p43|make m-26 o-30 t39|market g44|me i29 l36 n55|meet a33 f40 q39|miss j50 t-27|most q26|my a27 p-35 t91|new q32 t-27|nine n30|normal t-27|nothing f34|one a33 s46 t57|open o32|our a-30 c-44 h-34 s-37|partner t-36|pass a-26 p26 r28|pay o-35 r46|people c30 k26|pick c26 t32|pin t26|play a36|post r-41 t-30|pretend f-31 t42|print t-45|protect t39|prove o28|put a27|reach t-39|read p38 r28 s43|receive n29|record i26|redefine k41 n39|reflect b39|register f25 q25 t26|reopen j25|report g-30 k41 r32 t37|residents t25|respond t27|ring a54 f35 o-43|room t27|save d27 g27|say a46 i28 p34 q-32 t-31|see k-27 o45 p-27 s45 t69|send t31|settle t-29|share s35 t-58|shine m31|ship i26|show d46 f-43 t-36|sit f27 r-30|six f27|sleep f59 j29|spare o27|spend j40 k26 o43 t-45|start c29 r32|status t-35|stay m-34 r37|stop a-25 j35 m27 q-26|strike t37|submit t31|support t-45|swap r31|swim r26|take a-25 m-32 r-34|talk b48|tell i37 n30|ten t26|thank p59 t-39|that a25|the a40 o55 p41 q45|them o-30|think i50|this j32 q-37|those t79|three r-28|travel t63|try t52|two t-45|unlock s77|unveil n-37 t-35|us a25 b122 f-53 i-32 m-32 t-42|use t-76|view t34|wait f51 i27|wake m51|walk a52 i43|watch l26 r39|welcome c27 n-33 t-58|whoever f35 j29 p87 r34|win t58|work g-32 t48|write r-47|you a-45 l-35 o31 q65|your e70 f53 h31 k59 r-65|yours t41
toad|j-51|on j-51
toast|a44 f41 t-51|and f-47
toaster|f32 t-25
today|c-34 e-42 h-41 i-28 k-65 l-69 q95 r-26|'s c-31 g35 t64|<emoji> j30|<link> t-28|<name> f-25 q30 t-37|<number> g30 q-29|<somebody> c64|a f34 o31|after f27|and a27 j-52 t-34|because j27 m39|from a25 q27|i r37|in p83 t62|is t29|it g31 t-44|on r63|that t71|the t64|to j30|we n38|will h49|with t72
toddler|m47 t29
toddlers|f26
toe|l30
together|a-45 b-27 f-77 m88 n-57|we t-50
toilets|a32 f54 t-47|are f33
tokens|t92
told|c-66 f-33 j-26 m-31 p-56 q30 t-28|<somebody> a37 f-44 i33|a i31|by c27|me a-58 f-39 i-36|the i-67 t42|them i45|to f51 m-31 q28|us a140 c-54 i-47 p-41 r-54|you f29 i37 t-43
tomasz|c29
tomatoes|r99
tomorrow|i44 j73 k54 o-27 q100 s37|'s k51 t39|<name> f45 t42|and a27 m37 q31 t28|at q-35 r56 s28 t93|with i45
tonight|a32 f-64 g-25 l-28 m-53 o44 p-34 q144|'s j38 q62|<number> t-54|and c25 i35 r36 t-30|at j-30 q-51|i t26|on q33|we j52
tonnes|t-56
too|e-28 f-73 g-35 i68 j40 k-37 l-34 n-67 o30 p-62 q-68 t-73|<link> t51|and c32 o-26|big m28|early r30|fast t38|good c35|late j101 t-41|long f-36 i88|loud a30|many f59 t47|much f64 r-27 t103|short m51|slow a-35|small m60
took|a-26 c74 f57 g-25 h81 q-49 r-47|<name> c98 f27 t-27|<number> h35|<somebody> a30 f27 p36|a c25|eleven i26|gold n-32|home n36|it a-27 t-31|nine f28 t28|office h76 n40 t52|out o30|the r34|three f29 i30|two t58|us o-30
tool|c-27 l-27 t84|that l-43
tools|t32
tooth|f75
top|a38 c26 f-35 h47 j-26 k-47 q28 r88 s80|<number> h39 s48|you r66
topic|t65
topper|t31
tops|n54
torch|p38 t-49|and r26
torches|h30
tornado|f44 t41
tortoise|c-29|in c-25
total|c-28 k28 o33|peace t33
totals|r59
touch|t35|your t32
touched|t-25
touchpoint|g95
touchpoints|k-36
tough|i25 j37 t35|loss t42
tougher|t26
toughest|a-31 t77
tour|f-34 g28 i-30
tours||and c34 t35
tova|t26|to t26
tow|a48 f62 t49
toward|o33 t49|danger o35 t40
towards|g69 k-33
towel|r44 t-33
towels|f44 i34
tower|c37
town|c28 f-55 j34 t78|hall t138
towns|p-34 r26
toxic|c28 t42
toy|f34
toys|n29
trace|q30
traces|a49 r62|of a50 r53
track|f41 r-28
tracker|t57
tracking|d28
tractor|f51 p28
tractors|c49 f39 p29 t45
trade|m61 r28
trading|g49 t75
traffic|i25 t-40
tragic|s36
trail|d30
trailer|f-27 t-39
trailing|a27
train|c51 o-35 q-38
trained|i28 l-72 n40|<number> i30|knee l-73
trainee|r27 t-30
trainers|f-34 n47 r28 t-40
training|f-33 q27|and i28|materials t40
trains|q105|<name> t-31|on q45
tram|c27 f-29 q52 r-38 t40|and t41
transaction|t76
transcripts|r86 t46
transfers|r37
transform|k61 s34 t-27|your s40
transformation|g56 k-38 t-57
transformational|g62 t-25
transformative|g34
transit|t46
translated|r61
transparency|t46
transport|t25
trash|t59
travel|j-29 m-32 n26 t-40|grants t32
traveling|t66
tray|t-41|of f-34
trays|k32
treasure|p74 t30
treasurer|f84 q36 r-28 t-60
treasury|t73
treat|j-40 m52 r51|yourself j-31
treatment|c62
treats|t38|and t25
tree|i-26 q34
trees|t32
trench|f29
triage|g30 i43 t-29
trial|f-35 j-26 q46 t37|ends q64|of g31
tribe|g26 m35|of g27
trick|s61
tried|f82 k36 q-43|it a30|the t26|turning r37
trillion|t48
trip|i66 j35 k32 o54
tripped|i28
triumph|n85
trolley|a34 c40 f53 p26
trombone|f43
trophy|f-35 m28
trouble|q66|with r48 t47
truck|c37 j26 r49 t72|and j31
true|d27 f-46 i42 j-33
truly|b-32 f41 j26 n49 t-61
trust|c26 h34 j-36 k73 p-34 s35|the n26|us m-30 s59
trusted|h64 k57 n37 p-28|by h52 k46
trustees|t-49
trusts|t46
truth|d26 n48 s35
try|c34 i-35 m-29 q35|<name> c32 t-27|and j31|before r25|it o-30 q26 t53
trying|f25 i25 p-54 t-28|the p-50|to f33 l28
tub|t-30
tubs|j26 q30
tuck|t34
tues|t25
tuesday|o-29 q43 t-30
tuesdays|t-29
tumble|t42|dry t74
tune|c39 r-50|in o28 t34
tuned|s62
tuning|j28
turn|a-27 c-35 k35 n28 r70 t-39|off r36|on r26 t-28|the t26|them t56
turnaround|g29 k30 s48
turned|h25 n-33 q-44 r-41 t-28|down r-27|out c31 i-25|up p31
turning|c-47 r96|the c-55 r45 t43
turnkey|g44
turnout|m49|at m28|for m26
turnover|t33
turns|a33 f32 k-28 t35|<number> t34|out a46 i27 t51
tutor|j26 t-28
tutorial|t58
tutorials|t31
tutors|n29
tv|t57
tweet|f-25 j-36 t138
twelve|a-31 f62 o-29 r-33 t-96
twenty|a60 r31|minutes a29 r66|years t51
twenty-six|f32
twice|f40 i91 j58 o-67 t-54|a a38 c27 f32|and c-26 f55|as h31 i49|on i50
twins|s36
two|b-53 g-46 h-28 k-70 m-83 p49 q-48 s-67 t-44|<name> p27|a f28 t63|and f31 i-26|are f26|cases q42|clients n29 t30|days a32 f-36 i-25 q27|each r-27|for t29|from t29|hours c-32 i-33 q-34|in o27|is t35|lads f27|lines r35|men a29 f29|minute j26|minutes t64|months t-30|more q32|of i42 p-32 q-36 r44 t-45|or j-29 r26|people a-25 i26 o-35 t46|seats a27|sets i26 p98 t34|streets c45|suppliers a-35|talks t25|tills q-31|we i53 t54|weeks f34 q50 t61|who f30 o47|years c-54 f-35 i41 o35 q-32 r51 t-30
type|d37|<number> t25
typed|a49 c-26 t-46
typical|q28
typing|c26 t36
typo|c27 t73
tyres|r26 t-52
u|f27
ugly|f27
uk|t-38
ukulele|f41 q31
ultimate|k64
umbrella|f49
umbrellas|f48
unanimously|t38
unavailable|t40
unchanged|f-25 q25
uncle|f36|<name> f26
uncompromising|k32 n26
under|d-28 e-31 f-36 h-35 k-35 m-47 o-67 p-25 r35 s-41|<name> a79 c-25 f-36|<number> h-25 r57|<somebody> c29 r36|a l34|an j34|budget c40 t31|here r-28|it f35|oath t72|the c25 f36 i-39 t-29|this t-25|your t-27
underneath|t-36
understand|b59 f-43 i-27 p-28|how b32|your b43
understanding|m41 t-59
understood|f-33 l73 t34
undo|a25 o28
undone|t54
unemployment|h53 t55
unfair|i44
unfinished|r31
unforgettable|k148 t-50
unfortunately|t30
uniform|f-36 o40
union|t28
unique|k85 m-27
unit|f32 i33|<number> o29
units|a30 t-29
university|t-27
unkind|p57 t44
unknown|c27
unless|t40|they f26|you c31
unlike|b47 n26
unlimited|k77 t-29
unlock|g97 j-29 k66 s38|the k44|your k68 m46 s73
unlocked|t30
unlocking|g63 n-34 t-50
unmissable|k76
unopened|o61
unpaid|f29 p34 t-48
unpopular|t-32|opinion t-30
unprecedented|g57 n34 t-27
unread|r27
unreal|m45
unrivalled|k85
unstoppable|j29
unsubscribe|t113|any t70
unsung|m25|heroes m25
until|a-43 f-42 g-43 k-39 l-37 n-47 o-49 q113|<name> i37 r54 t46|<number> a-29 j-34 r28|a i31|about f39 q76 t-32|at q34|it i36|midnight j-42|noon f-50|one q-90|our f-26 t34|ten a26|the i-33 j26 r-27 t-59|then i28 q65 t-48|they t-28|we i-42 t26|you q-36 t85
unused|t28
unveil|g-28 n-33 s28 t-38|our n-26
unwavering|g55 k37 n39|commitment g-36 n41
unworn|t28|and t28
up|b-38 c-27 f-30 g-70 k-40 l-66 m-28 p36 s-36 t-29|<link> r44 t-29|<name> i25 t28|<number> f-26 h-25 q38 t52|<somebody> f30 t-25|a p29 r-39 t-47|after i31|and c-31 i-40 p-29 r-36|anyway m28 o28|at a-31 c46 f75 i-30 p32 q-31 r-62 t-34|because o26|before i50|by i-30 j50 t-59|do r-34|early m27|every m29|fast j50|for i-26 j27 n30|from h-34 n49 q28 r47 t42|front t-25|here a43|in g27 i42 o-37|incl t33|is q47 t31|now r26|of b30 p60|on f52 p30 r-26|one r35|the c93 p-37 t-52|there r37|to e58 g-36 h101 k47 m34 n-33 q42 r42 s61|today r-33|what i-28|with t44|your t116
update|h-25 i77 j-30 q40 t-27|<number> i30 q59 r-27|at i-47 q36 t78|from q-31 t-27|here i60 q-45|on q-39|the q28|we t25
updated|t89|our t64
updates|a-39 t-29|at t31
upgrade|k76 r36 t48|to k32 r27 t-56|today r26
upgraded|c28 j68 t55
upgrades|g72 t46
upgrading|t49|to t49
upheld|i34
upload|n31 r40
uploaded|t30
upper|q66
upright|f31
ups|m-26 t-36
upside|f30 i42|down f30 i42
upstairs|q31 t-56
uptake|g35 r50 t50
urban|n43|mobility n43
urgent|j34 r77 t-66
us|a27 b46 c36 e87 g-57 h-49 i39 j-39 k-94 m-38 n41 q-25 r-40 t-49|<emoji> d31|<name> c39 t33|<number> e62|<somebody> c40 f43 o26 r35|a e26 f-39 t44|about j27 p38 r-28 t77|again t40|all j27 m61 t-33|and a28 o75 p42 r30|are j28|as m27|at c29|before r-46|below l-36|by q54|for k26 s-30 t-60|from g33|have i28|if a45 l33 r-25 t-25|in i56 l-31 t-56|is r27|it b26 n43 t26|just s42|know a-60 t42|later o26|less t47|most t45|no s29 t75|not a-30 i67 q31 t37|on a29 f-39 t56|one n27 t28|our f36|say l32 s25|six i29|so a-29|straight p42 t-28|take t49|talk t-65|that n29 q37|the a81 f-31 k29 o28 r-50 t31|their e29|they b25 c34|to c36 h35 r41 t-37|tomorrow r70 t72|too o60|two f34 t35|we r42|what l88 o-30|when l-26|where t-37|which l41 r32|who t45|why j30|will a26 i40|your a-27 k26 o-32
usb|r43
use|f-58 h51 i-51 j-41 k-35 m-45 n-37 o-39 q71 r120 t36|<name> r39 t41|<number> t50|by t-40|cookies t51|it h27 r-32|of t39|the q74|them t44|to r-27
used|n35 o64 p27|<number> r26|a o34|it t30|to n28 o48 t-36
useful|f-32 l30 t-56
useless|f35
user|a31 t49
users|b37 g74 h30 t65|are t28
uses|j30 t55|<name> t65|<number> t29
using|c-39 f-41 h46 i-28 q49 t41|<name> h53|it q36
usual|q87 r70 t-71
usually|a-29 i-44 r54|about q29
utc|q65 t51|this t47
v|r45
v1|q32 t50
v2|t77|<number> t88
v5|t101
va|n32 q-29 t119
vacancy|q-28 t-78|<name> t-25
vaccine|q25
vaccines|m35
vacuum|t38
valid|r64 t28|on r33
validated|n27 t38
validator|t43
valley|f-31 n34 q74 t-32|have h-26
valuable|g37
value|g79 k33 t-56|chain g28|for g30
valued|b35 m-38 t-40
values|m44
valve|f-31 r-33 t-33
van|f28 l74 o-43 p29 t-82|and c28 t45|at q-27|broke q30|is q27
vanish|j48
vans|t-30
variable|t32
variant|t44
vary|t27
vat|i34 q-29 r62 t-50
vegan|a28 f-39 i48 t-39
vehicle|d28 t-40
vehicles|t-32
velocity|h26
vending|f26
verge|t-31
verified|g55 h27 n26 t36|buyer t37
version|f-44 l30 m37 o-36 q-47|<number> i33|of m55
versions||in t28
very|b27 c39 f67 g-40 o26 p28 r-37 t-33|decent c33 f-33|first t33|good c34 f52 t-41|happy t50|loud f65|nice f27|own n32|patient c30 f32|small f37 t42|welcome f29 o29
vestry|p26
vet|q-31
veteran|t48
veterans|t97
vetoed|t57
vets|c26
via|f-30 r-39 s53|<mention> s74|<name> t-40
vibes|m32
vibrant|g35 k57 n-33 t-25
vicar|f29 t-38
video|f26|and t30|link q26
videos|a31 f28
view|f-26 i28 t63
viewer|r29 t28
viewing|t-39
viewings|j26
views|b26 t-40
village|k-37 m35|hall t-29
villages|i35 t45
vinegar|f-27 q27
vip|b45
visa|g26
visibility|t-30
vision|c-37 f-29 m-62 n48 t-121|to n28
visionary|k54 t-34
visit|r-36 t-36|our s35|the f48|to t50
visited|c38 f-50 t32|the c46 f-45
visiting|q77 t-26|on r28
visitor|t-41
visitors|g-46 j27 t-56
visits|f-32 h34 t-84
vitamin|h33 r28
vlr|t37
voice|b69 g42 k32 n-43 q-31 t-82|matters b55 m38
voicemail|t77
voices|b78 f49 g-29 k39
volume|f35 m28
volumes|m28 q27
volunteer|a27 t-55
volunteered|f28
volunteering|n29
volunteers|a-32 c83 g-27 k-29 p63 q-42 t46|are b-27|at r57|who t35
vote|a49 d-26 e33 f-50 i-29 j-48 n-33 o-33 t103|against t25|and d43 e27|in d-31|no m34
voted|a60 h37 n33 r-48 t84|<name> n51 t-33|<number> a28|against a44 f38 t46|for f-65 t34|no t26|to h43
voter|r29 t49
voters|t27|in q29 t31
votes|h46 t166|this h60
voting|f-51 j28 n91 t104|for i29 t32|is q-31|record n32|yes n75
votre|r58
voucher|e26 i36 t39
vouchers||at t34
vp|t43|<name> t43
vs|g68 t33
vulnerable|g36 k45 m38 t-25
w|a-39 c-27 f-26 q-58 r43 t117|<name> c-32 r36|c t-31
waders|t-28
wage|r-29
wages|a62 h84 t82|are a25 h85 t39
wait|a-48 f-32 j66 q34 r40 s44 t-42|<number> f40 j-29|another j44|at i32 q-60 t26|for q53 s48 t34|is j34 m53|on o30|to n30|until j51 r-27
waited|f-46 i70 j28 t65|a j31|longer t30
waiting|a-55 c-25 d-43 i30 j76 k31 l-32 o82 p-96 r-65 s53|<number> o47|by s37|for d-70 k36 m37 s41|list j46 q35 t-61|on t74|room f38|since o51 t50|times t-31
waitlist|h67 j26 r28
waive|j38 o27 r46
waived|r42
waiver|q46 r40 t30
wake|m44 t-27|up m49
wakes|t-32
walk|a36 f-79 g-32 i35 j76 l33 m-46 n-34 q36 r59 t-44|by j41|in d26 f-26|ins q53 t31|on h27|past j29|to a32|you a38 i45
walked|c28 d28 j-27 n-33|it f32
walkers|p25 t-33
walking|i-27 o28 r-35 t-52
walks|t29
wall|h35 r40|and t41|in f27 p29|of r25 t40
wallet|j35 t100|in t44
walls|r45
want|a-35 c45 d-44 i-53 n-35 o-27 p-41 s45|a l27|it c37 t41|me t26|the e39|them t43|to j26 l-35 m27 o46 r-98 s-30|you s81|your t-32
wanted|a63 c-46 m-38 r-40 t-84|<name> t-61|a f-40 i26|the a46|to a78 f-39 o26 p47
wants|c-37 i-26 j35 o-34|a q26|it a26 j27|to j28 r-25
war|f26
ward|a52 p56|<number> t-45
warden|f-33 q36 t-33
wardens|r-44|it r-32
wardrobe|k28
warehouse|t-42
warm|f26 g37 k-30 o-48 r37 t-40|and f40
warming|m26 t42
warn|q26
warned|f45 j51 t-29
warning||for t-26
warranty|g30 r-27
wars|t33
was|b-46 d-60 e-42 g-54 h-70 i93 j-49 k-60 l56 p-33 q-52 r-88 s-47|<name> a34 c86 i-70 p-26 t-57|<number> a49 j-25 p38 q76|<somebody> c31 t-25|a c-30 f28 k38 l-28 p-31 q-41 r-27|about a42 f-28 n42 t26|an i-43|at t33|awarded c-33|awful o-30|broken o31 t32|crying f37|down t-29|electric n26|fine t40|found c26|had m31|in s26|it j29 l74|just t-30|laid o-28|last f-44|late i-68 t105|left f34|lost f-25 i29 q27 t-55|made m31|me f56 i49 t43|my i32 t-68|never p55 t47|no a41|not c-25 i-42 t41|off m48 q28|on a-29 c-42 n26 p-28|one f-33|our f-33 i41 t-29|ours i39 t41|put t42|right t33|so l26|something l32|steep i-35|the a31 f27 l47 n26 o30 r-36 t-41|there t33|third f39 t51|this l66 t52|to f36|told i-34 m-32|too a35 f-60 t-31|us i90|worth t42|wrong f-40 i100|you f-27 p42|your l-50 q31
wash|a36 r27 t36|at t39|cold t59
washed|c-30 f28 i32 t-44
washes|t45
washing|r53 t-38
washington|m52 t63
wasps|f81 i-36 q53|had i-35
waste|h40 n51 t26
wastewater|t50
watch|d-32 j-39 k-39 m71 s65 t57|<name> t47|it t28|on t63|the o28 t-31|this d-26 t-83
watched|f64
watches|f-42
watching|j119 t27|the t87
water|d-25 g-28 h28 i-35 n-39 o-31 q72 r124 s-33 t31|'s r-31|and f70|at q26|company t-39|in r25 t-26|is q-29|main t46
wave|c30|at c34
wax|l32 r71
way|b40 j37 k45 l82 o27 r-43 s38|again s39|and f-27 j47 t-40|home r-25 t-28|i c25 s40|in c39|into t41|it t38|to m-38 n-29 o46|we s29|you k50
ways|g46 q33 t45
we|a31 b85 c-48 d-92 e-31 h-127 i73 j-69 k-25 l33 n51 o-28 p-28 q-60 r-114 s-59 t-41|'d b-31 c28 i44 m-39 o29 p35|agree f36|all m51 s30|also i32 l-29|answer t62|apologise m34 t-38|are a-30 b-52 c26 f31 h-38 l35 o-49 p26|ask d27|asked a-54 c79|believe d26|bring o28|broke i27|build k33 m30 t-35|built i41 n32 t-34|call r44|called i27|came f32|can b-26 f31 i-49 k-29 l29 q97 s112|cannot s31|celebrate b30 o28 t-31|changed t-25|checked a26 f-26|close j-32|closed i38 q46|compared t26|could a-63 i29 j-27 k-31 l34 p46 r49|counted t46|deleted t-32|did j27 m-27 p-28 s-26|do f56 i28 k36 l45 o31 s-28 t-53|embark g-35|expect g43 i-38 q36|fix k76|fixed n55|found r40|gave f-25 o39 t-28|get a65 b41 f-32 r27|go f28 k26 t-35|got a53 i54 p25 t31|had a28 c36 f34 i58 o-58 t-74|have c-25 f29 j31 m-46 n-26 q46 r-29 s-33|hear b95 f42 k-28 m-61|heard a65|hit t-31|honestly i38|honor t46|just d31|keep l31|kept t32|know d30 n-28 o75 q46|leave t39|left f44 i25|like f77|look r29 t40|lost f-34 i33 t-36|love t36|made i-41 t65|make b-31 j26 r25|may a48 l27|mean f35|meet c-49 l27|missed l43|moved n49 q-37 t65|must t65|need j29 m43 t50|never r48 t-40|noticed p31 t59|now t30|only c39 j31 t43|open f39 k28|opened t-33|ought i32|owe c49 p53|paid i-29 t-41|pay f-27 i-33 r-55 t-43|print i28|promised a29|publish t44|published t-34|put a49 b76 f-28|raised t-35|rang a28|read o28 t-36|recommend t57|remember o48 t44|ride i-27|run r44|said a-60 f-52 i73|sat s45|saw i-25|say b34 f-34 r26|see b98 k-29 m-34 o26 t-57|sell m69|send t31|sent i29 t39|serve g29 m-28|set g39 n33|shall f51 t-33|ship t25|shipped n25|should i77 o-25|show t76|simply g28 t52|smashed n30|sold i48|sorted i-28|stand b60 n43 t41|start f45 i-26 t41|still f43|support t30|take b97|talked t34|tested i35|think f-30 l29 n60 t29|told s27|took a28 t-38|tried i42 q-26|truly b-28 m-30|turn k26|turned t36|understand b42|use t69|used q26|want m35|wanted i28|welcome t65|went a41|were a36 i-32 s26|will a-46 c-42 e44 f27 k-25 l-40 n-74 o55 t85|won n55|would b40 f-29 i-32 o-28
weak|t79|on t75
wealth|k41 m40|of k41
wear|f-34 g69 k-35 m79|a t27|capes m41|red t36|something t-29
wearing|m28
weather|f49 m28 r-30
web|r53 t-44
webchat|q26 r25 t-25
webinar|t-34|<name> g30|on t52
website|i63 t-29
wed|t54
wedding|a-29 c-26 f43 j26 r-38 t-99|was a-35
weddings|a29 k73 l-29
wednesday|f-27
weds|t-25
week|b-48 c-26 d-49 g-57 k-48 l-42 m-30 n-39 o55 q58 r-31 t-30|'s f-26 p38 t55|<name> p28 t-27|<number> i28 q49 r-26|a n25 p25|after p-26 t-34|and e29 i37 r-43 t86|another m51 t34|are t89|for t33|from t32|i t-25|in r-32|no t30|of a36 t-36|old t47|on t-25|one o28 q30|only j48|our r32|that a29 r40|the i31 t32|there i27|three i28|to h42 t33|we a28 t37|without r30|you i29
weekday|o37 r-32 t-46
weekdays|t-51|<number> r36 t-31
weekend|c-66 j46 m-28 q54|<emoji> n32 q37 t47|at t-35|only j57|plans f45 l-45 t32|the f25 k32 q26
weekends|c27 f-31 t-61
weekly|r-40 t40|and i28|pay t47
weeks|a-58 f-39 i47 j-33 m-27 n-25 p27 q99 r-54|<number> q-32|ahead g34|and i-32 r31 t-27|at p26 q51|behind i32|of l26 o42|on o47|to t37
weigh|f37 r-32
weighs|i25
weight|o-31 t32
weights|i25
weir|r28
weird|q26
welcome|b41 c65 f68 i-32 j-33 l52 m-55 p-32 q-65 r-31|<name> c58|to b76 c62
welcomed|b30 g26
welcoming|m26
well|c29 d-26 g-27 k-40 m-31 n28 o-28 p87|and f-31|done p125|it t53
wellbeing|m-43
wellies|f42 t-47
wellness|k-31 t-29
wells|c27 t39
wendell|t38|<name> t38
went|a45 c39 i43 j29 k-49 l-27 m-35 p-41 q-27 r-26 t-39|and a34 c38|down f-31|for t52|from h25 r37 t27|home f59 q26|in q-35 t38|off i34|out f-28 i48|quiet a32 s28|through q40|to c46 f51 t-28|up f-49|wrong i-60
wept|t87
were|b-47 d-26 g-26 i80 j-28 k-54 n-26 o38 q-86 r-31 t-26|<number> m45 t86|all i31 p31 t47|asked a42|charged i29|late f67 t63|made t91|not f-35 j36 n25 s26 t-52|on j25 p27|one p28|right a89|shut q-36|the f32|told t29|two i31
west|t-31
wet|f80 i-44 n-26 q-31 r58 t-40
what|c-29 e-40 f-38 g-27 h-68 i-40 l78 n31 q-61 s94|'s d70 g56 j38 l73 m-46 t46|<name> t28|<number> o30|<somebody> a26 o-25|a a-34 c27 k-27 n69 p67 r-33 s-34 t34|an k34 n39 t48|are k62 l-57 s-30 t45|comes i-25 o28|did l79 o-25 r32 t-50|do l72|does j31 l-51 t-30|else l40|happened r-30 t52|happens m-36 p64 t42|have i-68 l37|i f-29 n-25 t45|if d-46 l-54|is l-50 s63 t91|it c-27 d56 g34 l-36 s26 t54|keeps f76|kind j31|made l42|makes m28|matters g-28|one s46|our s37 t-50|people f42|should d-26 l35 t-34|that p30|the f-37 h-33 o46 s82 t-30|they a-33|this l-41|time r39|to i40 j31 s-32 t-33|was i-25 t-29|we b47 i30 m-31 n-49 q40|worked a28|would h28 l-29|you b29 f38 i-64 j-36 k-29 l54 m26 p-35 q-28 r43 s-41 t43
whatever|j-26 r65 t-81|the f-27 m38 r46 t-27|your k29
wheat|r40 t48
wheel|r33 s75 t41
wheelbarrow|f35
wheelchair|c86 o26 p-28 q36
wheelchairs|f-27 i32
wheels|c-27 j29
when|c-51 f-56 h-47 i32 m74 p26 q-41 s-37|<name> c-32 o52 t-35|<somebody> a26 g38|a f30|did b28 j40|i t-42|it i-28 k35 o-31 q39 r-48 t60|nobody n31|our i27|the j59 n35 q-38 r-40 t-40|they t-50|we n-36 r40|workers t52|you e-28 f-27 i-36 j-69 o26 p-34 r32|your a42 b26 f41 r-26
whenever|i26 t42|you i29 o-25 t71
where|d41 i32 j-83 k44 l66 n-30 o-59 p-32 q-30|'s l-31 m132 t69|<name> f36 k40|<somebody> c-34|everyone m-33|i f26|it a-41 f-31 i38|the a28 f30 i36 r49|they c27|to s26 t-29|we i29|you j-28 m-26 r47 t-66|your m32
wherever|k31|you k34 t32
whether|a67 c-35 f-37 i-29 l40 o-38|<name> t33|<somebody> r31|a r26|it f-25 r-27|the i28|we t30|you o-33
which|a-26 d33 f37 h-56 i-27 j-39 k-46 l124 m-59 n-62 p-29 q-25 t-38|<number> n31 t26|<somebody> c-29|are d-37 j30 l-26|day d-25|has o26|i s30|is i28 l-30 o-28 r-62|means f34 i31|of t-47|one d68|side j72 t-33|the t-26|was t-26|we c32 t-33|would l44
whichever||way t38
while|g-35 k-39 m-46 q52 r-25 t-52|a f32 t35|i t47|it q34|others n61 t-31|the q45 t-33|they i-31
white|g32 l29 r45 t-83
whiteboard|r57
whitepaper|s29
whites|r36
who|a-35 c90 d94 e29 i-79 k-33 l40 m-31 p65 q-103 r-41 s-44|'d i52 l-36 t-46|'s a-33 d65 k30 l-46 n63 t-29|also t-40|always d43|applied t37|are c-28 d42 j-44 t61|asked p-29 t-30|bought t35|brings c-30|came i27 o-27 p54|can c29 f37 j37 t-32|contributed t60|could c38|defended t50|did f-50 o27|do f28|does r40 t-42|drove a28 f-27 t-34|else d45|found c-26 t-31|get h27|got a25 t-35|had p29|has c-35 f-41 k45 r-34|have f-25 i-36 o28 p-29 q32|held p35|helped p-65|is a43 j25 o-41 r42 t31|kept p34 r28 t33|know n26|knows l28|left p35|let j29|lifted p-39|missed j51 t60|needs q26 t-39|never d27 h30|paid c-25 t-27|put c36|ran c29 p-37|refuse k57|reported t49|retires c-34|sat i35|says a29 p-28|sell l-33|sent p41 t-30|shared f33|smashed n-32|speaks c33|started c52|stayed f-28 p35|stood c26|taught c-31|tells t38|thrives m29|to t26|took t-59|wants f43 t-26|was d-61 l38|we b28 f-25 t45|went t30|were i-35 o28|will j29 o53 t43|won c48 n-26 p-42 s86 t49|work t60|would d-43 f31 p29 t-28|wrote a41 c-37
whoever|b-26 f54 i-28 k29 p167 q-47 t-80|has f31|is f38 o56|left f36|mended p62|you k46 o-31 p40
whole|g32 i-80 j-29 m-50 p48 t47|<name> t61|delegation t56|of j29 t-33|thing t26|way p25
whom||are t30
whose|c47 l31 t-45
why|a57 f-36 h50 i-49 j89 k31 l-56 p-44 q-39 r-31 s85|<emoji> s-27 t65|<link> s71 t63|<number> h36 s65|<somebody> t28|are h31 s39|at k43|did t46|do h28|i a-29 f50 t-26|is t46|it a42 c47 t25|not m39|settle k76 m28|so n40|the a81|we a38 f-48 g34 i-34 j-31 m33 s-36 t-44|would t37|you c25
wi|p30 q29 t-26
wide|f-26 j31|feet t30
wider|g29
width|r29
wife|c42 t32|<name> c46 f-31 t43
wifi|q26 t-38
wildfire|t29
will|b-55 c-64 d-33 h28 j50 l-123 n-80 p-83 q63 r-42 s74 t-40|add f26|always j26 m26 n27 t39|answer f30 t-29|ask o60|be e-45 g40 h-64 i-45 k-52 m-30 p-26 t58|benefit h48|break k27 s45|bring f-28|call o27 r-25 t-39|change s-30 t35|chase f44|close t31|come f-56 o-39 r40|discover k-31|dm e50 t-29|do a25 c31 f51 i25|draw j28|drop o36|enable g-41|ever h34 j63 k87 t56|find o37 q-51 r31|follow m37 t59|get a55 j-35 q50|give r-27 t51|go c-37 j39|have f-35 g45 j-25 s41|hear i46 t72|help r54 t49|keep e-42 o27|know f-30 r29|lead j26|learn t25|look f28 t-30|lose j55 t39|love k34|make a70 p31|miss j43 m36 t42|need r-26 t-27|never r39 s41 t48|not c-31 j57 k-27 o70 p53 s25|pair o25|pass c27|pay f-39 i60 o28 t-68|post f-53 i28 o-31 q30 r30 t-44|publish t-28|put f-48 o26|raise a49|read j34|refund i35 t28|resume t-34|ring q45 r-32 t-33|run q33|say f42 o-35 r41 s-26 t-41|see f-40|send e57 f-27|share d26 e-31 j27|shock s70|sit f40 t50|slide d26|sort o26|spend f27|start r-27 t37|stay a28 m28 r30|stop q-26 t37|surprise s31|swap f36 r-25|take j29 k36|talk r-27 t42|tell f-32 o27 r29 s-31|thank t-31|try t-30|vote m34 t59|wait f-28 o27 t33|walk o25 q28 r34|work f26|write a-25 f25|you j48 l-37 m32 t-48
willing|n28|to n28
win|b32 e35 m31 n-26 r-30 t46|a e45 j-32 m25 t-44
wind|c-31 k-27 m27 q69 t-81
window|a-36 f41 l32 n-28 q48 t-64|and f45|for c-29 f36|is i27
winds|r40 t39
windscreen|a32 c30
wine|f-29 k45 m44
wing||at t49
winner|a26 c44 f67 n-28 p50 t31|was f57 t48|will t51
winners|g43 t43
winning|f33 l26 n59 p56|<name> k-39|team n28
wins|m46
winter|h71 l42 t-27|appeal q-36
winters|t-35
wipe|t35
wipes|f-26 t28
wish|j26 l64|you j46
wishes||to t42
wishing|t66|all t47
wishlist|e31 t28
with|e-35 i-39 j-26 k35 n-45 q-68 s-43 t-35|<hashtag> d-26 e26|<mention> a-30 c-41 f-31 m26 r-26 t69|<name> d44 f29 j-27 k-39 n-27 p-43|<number> c30 d36 k26 q-28 r33|<somebody> a98 c26 f-54 q32 t-33|a f27 k-31 m-63 s61 t-28|all m54 t-40|and a29|any e29|anyone t54|both f25 p29|dates i38|four c36|full q26|great g33|half f-26|it p25 q27 t-32|its j27|less j31 q27|love f25 k47 m40 r27|me d42 t51|money s28|more k36 t40|most f28|my i33|no c45 f-33 t39|one a-29 c-31 f28 i-33|other t62|our j-27 k39 p42 t-39|passion k61 n25|people m-31|photo r34 t35|purpose n31|so m33|some r28|somebody o25|someone r40|something k40|sparse t32|that j51|the a-28 g-25 i56 j-41 n-56 o32 q26 t27|their t36|them i-46 t62|this g33 n29 t95|three j27|two c39 r-26|us d30 i-31 j39 r-42|what t-32|you a41 b54 f-47 j-26 m-35 o81 r45|zero n32
withdrawn|q33 t-38
withheld|t32
within|f-34 g46 i-27 l29 q30 t-65|<number> g39 t105|the g33 q37 t-51
without|a-26 j61 m58 n-67 o-43 p45 r29 s-36 t-36|<name> c30 f42|a q33|asking i27 r-38 t-30|it h26|notice r27 t29|our m-31 n-27|raising t39|the r55|you b44 j41 m34 r-37 t-45
witness|t47
wobbly|o26 t-26
woman|c56 h46 i31 p30 t48|in i44|who c29
women|f-49 i39 m43 n-26 o38 q-33 r-32 t61|in h60 o29 t42|make i45|who m52
won|a40 c74 n88 p-38 s77|the c25 p-29
wonder|k26 l27 m-26
wonderful|p-28 t-45
wondering|a48 o36
wonky|f28 o29 t-27
wood|l25 t-28
wooden|f36 r-25 t-26
wool|q-35 t45
word|c-38 d81 h36 i42 j-31 o31 t-74|for a25 t26
wording|r-27 t-26
words|a73 k44 n30 q-25 t-51
work|a-49 c87 d-74 e-31 f-35 g-44 h-38 k-35 m46 o27 q52|<name> q45 t-46|ahead m39 t41|and p39|for m29 o-32|hard m40|is f27|nights o36|on c29 i49 n-34|should d29|the c32|this p27|with f37 t34
worked|p35 q45 t-71|out q37 t33|through p47 t29
worker|m49
workers|c32 m35 o115 t138|at o95
workflow|t82
workflows|t33
workforce|g37 i44
working|a-29 f-60 i42 k-25 n-26 q58|again q43|and g28|as t28|day q-34|families m48|from t31|on i100 t36
works|f-42 g55 l26 m-32 o-43 q58 r35 t-51|on q55 t-38
workshop|c27 f49 j38 r-36
world|a-26 c-36 f-39 i-26 k47 m39 n31 o-28 q-32 t-36|'s n55 t42|class k46 n31 t-38|leading k45|of k47
worldwide|n26 t33
worn|f-33 i31 o36 t-42
worried|a39 o34
worries|t-31
worry|f-30 o49 t-28
worrying|t-26
worse|a-27 c-25 f74 l30 o40 q-25 t-42
worst|a29 f54
worth|a-28 f-34 h-36 j28 m48 o-32 r51 t-40|<number> t-64|a r57 t38|it k26 m34
would|a-33 c-37 d-42 g-39 k-49 l75 o-51 q-61 r-69|be d-61 f53 l59 m-33 t-38|change t29|have i-27 m26|help a38|it d29|let t28|like b29 f31 p46 r-31 t-80|love b30 f26 i43 t-29|mean t34|never s33|not c25 i-42 j50 o-39 p85 q-35|pay f26|rather f-40 r-35 t29|sooner t25|you a-26 h25 t-52
wrap|r38
wrapped|g45 t41|in t38
wrapping|t71
wreaths|t32
wrist|f33 t-34
write|j-33 l52 n-27 q-26 r57|a o31 t26|here q28|it l38|the c26 t49|this f-33|to f31 l41 o-40 r31|up i47 t-31|us a25|you t30
writer|o28
writes|q52|your l-43
writing|a37 c36 f34 i-46 o-49 p28|and r25|that l25|this f49|to a31
written|c57 f-30 m30 p-33 t38|in a26|to a-31 t-36
wrong|a-83 b-27 c-47 f27 h76 i188 k-29 l25 n-27 o-56 q-53 t-71|about m48 t29|and s27 t30|answers d38 t28|for t-30|in i32 t-28|on t30|shoe i-28|thing i33|with r29|write i-32
wrote|a111 c55 f-26 l28 r-41|a t26|back t86|in a55 t-46|that c-32 t-25|the c37 t25|to a52 i-36
x|f-38 l30 p-32 r56|<number> r32
x2|h46 q-32
yard|c-32 t-35|this c-25
year|a-44 b-40 d-37 h45 l-31 m-29 n26 q-85 s-27|'s e28 f-42 k41 n-34 o-38 p26 r-34 t26|<name> k28|<number> a38 h-27 t-93|a f28|ago g50 h64 t43|and f27 h-27 t-30|for i52|i f-25|it q27|new k31|of m35 n36 s29 t-27|old t37|olds f38|on n31 r31|one a-32 r39|running n50 t-36|since t58|so o32|they a59|was i41|we f45
yearly|h31
years|a-43 b43 c51 f27 h29 j-40 k44 l-35 n57 q-68 t28|ago i-44 t34|and b26 c64 n27 t39|as t32|in f-28|late c-26 t34|of c29 t42|on c56 f39|the p26|to h30 k33|we i26
yellow|c-50 f28 t-46
yes|a94 d61 f32 g-25 j-42 m-54 o-53 r80 s-25 t-30|<name> r32|a f-29|and d29|even f62 t35|i f-36 i28 t27|if f-51|it f53 t50|on t51|that i-27|the f27 i28|they p31|to a26 c30 k26|we a28 i25 r-37|you r-36 t-28
yesterday|a30 f-44 g-32 i93 j-38 m33 o-40 p31 r-55 t-54|'s a33|a f-51|i n29|the q36 t42|to t33|we a35 t34
yet|a-51 c-47 f-35 g-41 i182 o-31 r-39 t48|<emoji> i79 t78|and i26
yoga|t-38
yoghurt|f25 r26
you|b73 c-62 g-46 h-56 i-27 j46 n-55 o37 p38 q-49 t-36|'d c-27 i-59 o-67 q-40 r-32 t-43|<emoji> m68 n35 s-30 t92|<link> t42|<mention> c49 p34|<name> f36 p128|<number> t55|<somebody> i28 q32|a e-33 f-91 g31 i34 o26 q56|about l26 m-26 t-48|actually l32|add l-104|afford j42|agree d58 r-30|all l37 t98|already i47 j-43 t50|and a-44 f-31 m49 o-35 t42|answer k28 l31 m26|answered a-31|are a32 b38 k27 l-41 o27 p62|ask a98 f-26 r-49|asked b35 f-25 o26|at f31 j37 o27|back k42|be t-46|before j-26 r44 t43|believe d44|better m80 t31|book r42|bought f-36|bring e26|buy h29|by p26 t33|came o60 p-25|can h-35 i-45 k37 l-43 n27 q-73 s-44|cancel t38|care j27|carry f26 r27|choose j41 t40|clean r33 t45|come o-35|could e25 f-30 h33 k26 l-77 m43 n30|deserve j-28 k72 m26|dial t42|did o71 p42 t-68|dm a29 r-29 t39|do b-30 e33 f-27 g40 i-25 m42 n33 p-33 r26 s-27 t64|drive q32|eat a26 f39|email t35|even g30|ever r27 t33|every b41|feel b33 r-38|filled a46|find q27 r-42 t-26|for j-29 m67 r-32 t-46|from k-28|gave a-25|get a-28 f46 g26 j-33 o-53 q45 t64|give j-31|go d45 o47 t92|going j65|got i51 o74 r50 t47|guess d48|guys t-28|had i38 j31 m32 o26|hate t-26|have f-33 i33 k26 s66|hear f35 o30|here t-25|i f49 i28|in d37 e30 i31 o57|is h30|it o37|just f36|keep l-26 q30|knew l-46 m30|know b-34 k-25 l-33 m49 o-74 s30|last l-33|leave q39|left t65|let t45|like a26 d-32 f-31 t-78|live j42 k29 r28 t30|look j57|lose j53|lost o29|lot o-27|love d28|made t42|make o36|may f-37|miss j-42 l25|missed f27 n63 t28|more s29|most d26|move t76|moved j-35|must r30 t26|need c58 d-34 j-34 l-31 q-25 t-41|never j53 m-28|no a28|not q28|off a25 l26 o108 r-34 t-32|on a53 b-34 f44 h34 l38 o-40 r-53|one j54|open r-32|or l29 t29|order t35|ordered d28 q28|our s33|owe f38 r36 t29|own i26 o-32 r-62 t-33|paid f60|phone r-26|posted e-43|put r-36|qualify r26 t31|raised c31|rang f29 i31|rather l60|read t-26|ready k44 t-29|really j39 r-25 t-31|rely t34|remember d31|ring o-49 r50|run k31 l-44|said a41 f31|sat o26|saw t45|say f-25 r-46|see f83 j-28 q62 s33 t-31|send a48|sent a40|should a-36|snooze j68|spent a27 t59|spoke t-25|spot j-34 t-40|stand d29 j26|straight f43 o27|tag e31|take m28|than o26|thank p-85 t71|that t69|the a-32 e44 f-26 h67 i-66 k-36 p25 r-35 s-32 t40|there m47 t39|think d59 i-46 s65 t31|this r64 s53 t-43|through r31|to a-37 b-45 c-35 m-69 o-38 q35 r72 s37 t36|today t-39|told a40 o-28 t-34|tomorrow a47|took r34|tried r33|tune r-47|until t80|up o43|use l29|voted f29|wait j56 m-35 o-30|waited i44 o-31|waiting d-40 j43 k68|walk d26 j45 k26|walked d30|want a-31 l34 m34 r64 s-41 t-62|we b41 i30|went i46|were a77 c-35 j39 m52 n39 o71 r-44|what s52|where c50 k25|which r32|who l30|will e-26 f83 p-26 r-28 s47|win a31 b26|wish l69 t36|with q26|work l56 o39|would f29 j55 l-41 t-38|your e27 f28 m30 s26
young|c-28 k-30 o-26 r-36 t88
youngest|f54
your|b34 c-75 d27 f-40 i-41 j25 n-123 p-51 q-39|<name> a37 d47 j-36 n32 r-37|<number> h42 i43 l25 m38|account i40 t-30|address t85|alarms t32|appointment o32|average k26 t-34|back b46 t-35|bag t25|basket t78|behalf t-27|best j-32|bestie j31 t46|big k36|bill g28 t-83|birthday n27|board t79|booking t-25|boss s38 t34|brain k30|breath r-27|business m42|call c34|card t87|cart t87|child t-39|code r33|coin t28|comfort k43|company j34 l34|competitors j30|council s25|crossing l-58|cv h25|dad o30 t-26|date q27|dates t44|desk f31|doctor t27|door g27 k27|dream m30|e j31|email t77|excuse d-42 j115|experience b30 e-39|eyes m-27 t-34|face q27|family b-26 j28|favourite d33 e28 j-30 t39|feedback b84|feet b30|first j-53 r-25 t78|free q69 t33|frustration b47|garden k28|gas j31|gift h27|goals m43|gp r34|hair b30|hand f52|hands f50 t-26|health b31|heart j38 s49|home r-25 t-64|journey m29|landlord r69|leadership m52|letter i35|library t67|life d42 h46|local t-32|loved d27|mind f28 t40|minutes l-43|money r45|morning h27 o26|mortgage s28|mum f29 l30 o29 r-31 t-40|nails f36|name f42 t44|nan t55|nearest t31|net m29|network d53 t-50|new k30 t-40|next e32 j-45 l-57 t44|number q55|old r26|order e-31 r-34 t84|own f-41 j-29 l41 t-32|parcel q26|people j-26 t56|pharmacist r47 t25|phone t52|pin t28|place i53|plan q33 r-29 t58|postcode a37 r57|potential g27|prayers o28 t27|questions d-29 p31|reference t34|resume r103 t59|return r28|rules t28|safety b45|say t-30|school t-33|screen o25|security b27 t36|side t-36|sign m-33|size j51|spot t32|story e53 t-36|street h28|subscription t34|talk t69|team m-30|ticket c30 t-27|truck j31|trust m28 n27 p-25|unique k38|voice b40 m66|vote e29|way m27|weekend l-47|worst t-30
yours|a-43 c-25 f-69 g-29 j49 m-26 n35 o-35 s-36 t-30|before j53 t43|for e29 k73|has r41 t-29|if e32 t44|in i29|is f28|says t42|the n72|to l42|today t-30|was o37
yourself|f-45 i-27 j115 k35 m87 n-31 q-36 r39 s-40|what j44 r-32|why j46|you m31 t-26
youth|t-44
yr|f26 t86|old f27
yrs|c43
yusuf|f54
zero|f-33 g30 j29 k67 m-31 n72|<name> t42|waste n51
zip|a32 f34 i42 r36 t-29
zips|c31 s28
zone|q38
zoo|t49`;
