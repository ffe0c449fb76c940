// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|d-43 f-47 g26 h-30 i-50 j49 l-33 m49 o26 p-43 r-87 t-44 u72 w-65 x47 y-74 z-96 C-39 D-41 E-38 F-29 G-25 I-81|a k33|also A33|ask u29 I30|be a46 e-34 g25 j30 m-39 u39 x40 y30 E30 H-28|been b36 e34 k-39 s31|better i37 k-26 q26 v43|bring g26|change I29|do c-39 d48 k26 m35 s-37 I52|especially n28|finished v45|found g38|get h61|give j68 H29|go A27|got C26|had k34 H45|have c-29 k74 m-25 s-51 B-43 C49 H-30 I86|honestly x26 B-30 I25|just k-31|let m30|like d-36 g-47 i-30 j-41 q39 v-35 x34 y-27 H47 I-26|look c27|love f29 l37 q53 u70 v39 G53|make q30|miss k-29 v35|need k46 m-26 o82 B-33 I45|never c-31 m29 s61 H53|not j65 m-31 s-28 C-30 I-25|noticed c29 s26|only k39|otherwise t29|paid s26|pay A43 I37|planned c29 o46|prefer e50|put c58 j54 s26 I31|rather c-40 e26 j-33 k43 m87 s-43 v-34 B40 H-34|said D46|save n25|say m27 I33|sooner m67 s-34 E68 F-52 I-30|still B30|suit k-34|take g26 F-26|tell j28 k-29 F36|told c-28 k-27 F30
's|a-29 b-28 d-26 g-51 h-31 k41 l-47 n-62 o-35 p-58 r-62 w-39 z-26 C-47 D-47 E69 G-55 I-70|<emoji> k62|<hashtag> y-155|<mention> b31 e-29|<name> a28 e-60 f62 j39 k-68 q84 s33 u30 w51 y68 B-52 D56 E-53 F91 H57 I31|<number> b35 e-38 m35 n26 q-36 t69 v88 C-28 E-26 F-39 H-33|<somebody> f33 x29 B61|a b75 d30 e-41 f-26 g-32 k-32 m57 n-45 p53 r46 s-40 v-47 y82 A-28 B83 D69 F-43 H45|about c-36 d-31 k-37 l45 s-45 v-26 y131 F59 H-44 I41|address s30 t34|after x39|agenda c26 I96|all c-29 k-60 s-51 t59 v48 z63 B-37 D-28 F68 H37 I30|allotment e30|already s-31 v62 I61|also c-41 k31 t35 H29|always j62 k44 v36 y-30 z-49 B33|an c29 k93 x34 B49 I-43|and e50 G32|annual G63|another m29 v-30|are j37 k-34 s35 E26|asked c-30 k50 r43 C46|asking m61 v40 H47|at k-56 o83 u32 I32|away q30|back b81 c46 g-31 j27 r54 s27 E32 H27|bad c31|because e64 F-35|been e36 t-43 v-40 x31 A26 B-34 D36|before x56|being e-38 k-53 s29 x-37 E-30 F32 I38|below h25 F82|best o26 w43 z37|better b37 e27|big k32|biggest a26|booked c61 s44|breakfast i32 H32|bringing k25 F26|brother e-31 I41|budget I38|build c55 s27|by u42|cake k29 I73|calendar t29|call c64 e89 l46 E44|called c42 G51|cheaper n33 q65|cheese e49 E-36|class H30|coffee k27|collection q30|come C32|coming e-26 s27 E32 F-30 I28|concert E35|contact I30|counting t30|crew e38 I40|cup I39|dad e33|dark m39 y-35 F30|daughter k34|day c-30|dead I56|decision r30|desk k45 I76|do z25|doing s34|done k84 m-31 p75 I51|door A27|doubled I46|down c33 o28 s-25 z38 B-33 C49 E-40|dry E67|due C34|easier m33|easy y-32 A27 B25|eleven t40 v41|email c-27 o26 s52 I-28|enough m32|ever w28|everything w28|face v-27 H30|fair e57 k-31 m31 s40|fault k53 B35|figure s35|fine k-30 m65 B32 F-46 I-27|finished p45|first e28 I-30|fixed e54|flat k26|for c-44 i33 s-39 u29 w-36 y29 B35 F42 G29 H-29 I-25|found v49|four k26 n33|free e-28 B49 I39|from s-27 H47|full E61|funeral B46|garden I26|gentle z40|giving a62 k-32 w80|going k-32 s-25 x29|gone a-26 k-50 v67 y-40 z-30|good z40 F33|got e38 h-43 s-46 z52 B41 I81|gran o38|green H57|grim B27|group e40|had k-28 o41 I-29|half q29 D39|hall u29|hand A37|handle e-35|happening I36|happy z26|hard B47|have k-50|having h27|hearing s-31 C46 I26|help I44|here c34 y51 H29 I-38|hip E26|history p51|holding c32|home v27 y34 E-26 I-30|house k35|how c25 m31 n50 v25 y32 z37 H-70 I36|husband c41 j60|idea b-32 e77|in a-25 e-50 m66 t-32 v-36 x-32 A31 B-34 F-36 G-28 H84 I-111|included F40|issue I45|it k-39 s-49 y47 I123|job r56 u56|just v36 y-68|keeping v46|kind E61|kinder b65|late m27 E29|laughing v74 z69|leaders w27|left f46 i33 k-43|lemon k34|less s36|letter F64 H60 I62|like k92|list z39|lit k38 s45|live H28|lonely H-48|looking k-27 B36|love d76 y29|lovely e31 k33|lunch w30|made r29|maiden f-41|match r25|matinee i28|me k31 s50|meant F39|meeting t48|mended q26 E39|middle f37|missing c33 k36 F-31|more t28 z32 B43 G33 I58|most a26 l-29 w-29 y-30 z27|mother c-27 v34|moved t63 E41|moving H43|mum k61 E-25|my q72|name d32 e-30 f55 u-61 B31 I42|nearly a33 o30 y-31|never b-36 h40 v39 B39 C65|new c33 p-37 z61 G-31 H-44|newsletter H42|next b55 h50 s26|no a31 c-48 k-39 s47 y50 A-27 E-28 H-30 I-56|none F-35|normal F26|not a44 c-41 d33 h37 j-28 k26 m-47 n32 r62 v-30 w57 z40 A-26 B53|note I33|notes F26|nothing E64|now c89 E48 F-34 I44|off e-39 k-51 C-29 E66 F-61 I-45|office p-28 E28|official p34 y58 z26 G60 I50|okay y35|on a68 f26 g-26 i-36 m-41 s85 A35 B37 C-36 F-66 H50|one c-31 k-56 m28 F-38 H-30|only c-35 d57 I45|open a-26 c39 h49 i40 k-50 l27 D38|our b45 j38 t34 B29 F-33 H-31 I-46|ours b31|out w49|over m28 v29 A36|own a28 k44 s34|page j54 I-26|paid q41 A95 I72|parish I61|parking I27|pay c35 B28|people j49|pep k-55|perfect C98|permission k-32|photo t29|pie j30|poor s41|possible a30 l75 w56 G40 I-40|post s33|premier z45|price v31|promised m30|public w47 I43|put v27 A48|question c51|raining k51 F27|rate j39 v30|ready g48 A27|really g25 t29 v-28|recipe A40|red F28 G69|refusal y30|release c73|reply k-36 H57|report s-41|resting k-52|return I67|right b29 c133 e29 k-67 p70 s75 I40|ruling E-51 I39|safe I30|sake r42|sandwich k-42 E29|sheet s-35|shoe k26|shopping C39|short E-34|show a30 c-29 q27 I-28|shut E40|simply w28|since c26|sitting t26 B-29 I36|slow s34|small b47 s-28|so H29 I57|something H27|sorted A34|soup F37|staff q32 G33|still k68 t44 I-68|stopping v40 x-52|storm t26|supply I38|survey k31 E34|talk b35 c26 k-30 C40|talking v36|team t49 F28|ten G32|that b70 k-26 q32 t27 y36|the b84 i-31 j66 k-78 o-35 p-31 s-63 t-68 u26 x-28 y69 z30 B-42 C-28 E36 F-32 H-100|their m33|there b-30 d35 g-31|this x37 I25|three I51|tight m81 B62|time m-29 I98|tip I36|to s-28 w-38 y29 H-62 I-73|too e-26 h-25 k-40 v37 F-47 H25 I-46|town I34|true y-32|twenty n45|two c74 k-32 m27 s-26 F27 I55|under H53 I47|up b-27 e66 k-34 q-25 F35|us b25 p29 s140 I71|valve k-47|very k-59 s32|vote I29|waiting n31|warm k27 m45|was k50|water c-27 k29 B29|we g33 i30|webinar H26|wedding y-29|week q35|what b-43 c-28 d76 f-42 s-28 y28 B40 C34 F-27 I60|when F27|where c41 h49 t52 y36|who d70 y33 C40 F-27|why b-30 h93 q-28 s-64 y-40 B-36 F-28 G-36 H85|wife F26|with g32 y37 D64|work s-26|worse x27|worth t37 u41 v42|wrong B38|you d61 k26 m-38 u36 x44 B-58 C31|your a-33 b-94 f69 g92 h-28 v58 w-33 B-56 H-45 I-37|yours i32 v38 x-55 A28 H-26 I-45
<asked>|a-36 b336 c29 d37 e35 f134 g96 h32 i71 j34 m91 n39 o30 q85 r26 s-60 t38 u-52 B44 C-55 D-40 F68 H114 I129
<asks-next>|b-99 d-45 f73 j-52 m-63 n82 p-48 s-25 u-30 v86 x50 y79 z60 A-78 B-43 D112 F-36 G64 H27 I94
<asks>|b57 c-41 d-74 e-119 f-43 g-41 i-43 j-53 k-94 l-55 m-39 n29 o-71 p-224 r-146 s-62 t-55 u-25 w-38 y-44 z-49 B-50 C-159 D-84 E-169 G-158 H-76 I-167
<cry>|a143 b40 c-118 e-75 f113 g100 h40 j41 k-82 l-74 m-137 n-37 o97 q-95 r-50 s-109 t48 u82 v53 w-32 x-93 y-33 A-104 B-82 C-56 D128 E-152 F-129 G79 H-75
<cue:acclaimed>|n31 z112 I-26
<cue:announce>|a36 d29 e-62 g46 j26 k-74 l44 m37 n-44 p37 y46 B-45 C-87 F-37 G38 H33
<cue:ask>|a76 b-31 c-74 e-49 g101 k-87 l-74 m-62 o-41 p-63 s-54 t-82 u154 v52 y-47 z-68 A-104 B-73 C-51 D-106 E-81 F-30 G109 H82 I-29
<cue:assist>|a-40 b-55 c-33 e-43 h-27 j-29 k-58 n31 p27 q-57 s31 t-56 v-71 w-58 x36 y56 z-79 C-33 D-46 F34 G-84 H45 I26
<cue:benefit>|a40 c-44 d-40 g34 m77 o26 p-61 r-84 t-46 v-26 y-71 C-54 D-74 F54 G-48
<cue:care>|a-50 c50 f-88 g-40 i-37 j-61 o-80 p-70 q-49 s41 u-35 v-26 w-46 x-36 y-35 z-50 D-65 G-43
<cue:cause>|a-93 b-30 c-63 g-58 h35 j56 l-43 m46 n-90 p-66 q-32 t-27 u70 x-33 y61 z-50 B-28 D-40 E-47 H-58
<cue:deadline>|d-28 g-27 h-54 i-26 j-43 k-35 l-55 m-35 o-57 p-41 q-33 r-28 u64 v166 w-50 y-33 z-43 A33 B-28 C-36 D-35 E46 F-56 H-61
<cue:feeling>|b-50 d85 e34 f-40 g-58 h101 i31 j-59 k66 l-51 m-58 o-42 p-31 r-31 t-32 v-49 w-63 x-28 A-31 B149 D-49 E-54 F55 H-54
<cue:foremost>|a94 c-46 d-78 f-50 j74 k-79 n-91 o55 p64 q-28 r-51 s-117 t-51 u-70 v-45 w162 x43 z218 A-49 B26 C-51 D-38 E-121 F-64 G-73 I-44
<cue:glowing>|a168 b43 c-76 h56 i-33 j205 k-61 l-74 m-56 o39 q-72 r55 s-45 u44 w83 y47 z67 A-70 D-40 E-36 F-35 G-66 H31
<cue:herald>|a-46 b-40 c-60 d25 i-27 k-86 q-37 r-28 s-49 t-30 u-48 v-45 w46 z69 A-29 B-38 C-55 D-62 E-75 G64
<cue:house>|a-59 b28 c-27 d-76 e-89 g-41 j-66 k-116 l65 m27 o55 p180 s-33 v-47 w-33 y-41 z57 A44 B-31 C-55 D-47 E-29 G206 H-59
<cue:humour>|k42 y67 z43
<cue:invite>|b-114 d-85 e-62 g85 j-59 k-53 o-40 q-73 r-69 s-53 t-51 u-67 v-33 w-47 x86 y-61 z34 C-31 E-65 F-51 G-44 H-41
<cue:modest>|n27 z181 H-32
<cue:offer>|a112 c-132 f34 g-75 h31 k-53 l-42 n32 p-70 r-36 t94 u52 v73 x-36 y-55 z-78 B-27 C-42 E-31 F-32
<cue:picked>|c-29 i56 k-37 l-50 p-28 w33 z71 A26 G51
<cue:prize>|b29 g-68 h-74 k-26 l-36 n-70 o48 p78 s-91 u67 w-26 x-34 z144 A39 D-52 E-63 F-49 H-50
<cue:regard>|a-49 c-37 e-48 f-65 i-75 o-33 r-51 w-36 y41 z-31 A-64 B32 C-37 D69 E-65 F-30
<cue:reward>|b-50 d-55 e-45 f-28 h-38 i128 j-47 k-43 q-32 t29 u36 w-74 x-34 z-49 A28 B-34 E-62 F-30 G-48 H64 I-33
<cue:selfElliptic>|b-41 c-76 f-29 g-43 i-29 j-40 k49 o-75 r-63 y-40 z51 A33 C37 D-57 E-38 F-90 G104 H-54 I53
<cue:sellsCure>|b48 d79 f-28 g-26 h97 i-33 j80 k-64 r-39 v-70 w35 x-37 y-34 z-53 B39 F-30
<cue:sellsGoods>|a67 d-87 e-55 f62 g-48 h75 i-68 j52 k-48 n-64 q37 t-42 u38 w30 x-53 y-78 B-43 E48 F49 G28 H-31
<cue:sellsOrder>|a132 b80 c-61 d-46 e-95 g-93 h97 k-28 n-42 o-62 p-80 q-34 t-47 u126 v32 w30 z-48 A-82 C-46 D-43 F-33 G-63
<cue:sellsPrice>|a149 b46 e-31 g-58 h130 j129 l-31 m80 n-164 o-199 q85 r-26 s-79 t-94 u93 v-38 w-57 x-40 y-40 A58 D-30 E-54 G-46 H-38 I-76
<cue:sellsReady>|a34 c35 e-80 f-67 g-61 k-82 n-66 o-111 p-56 r-31 s-41 u49 y-34 z-33 B40 C-35 E101 G-40 H-64
<cue:service>|a-47 c-32 d-67 e-75 f-40 g-28 i-72 j-65 k-46 n-70 o-55 p-70 q-42 s39 t-46 u-29 v28 w-116 y-53 z-41 A-36 B-77 C-33 D-32 E133 G-61
<cue:showing>|f-36 g-38 j-43 n46 p41 q-27 x-26 z27 A30 B-27 E-46 G37
<cue:speech>|a-99 b-64 c158 d-77 e51 f-77 g-33 h-95 i-51 j-59 l-66 m-42 n-37 p-122 q-81 s82 t-67 u-60 w-73 y-71 A-69 B-39 C35 E-90 F-59 G-30
<cue:stock>|b-46 c-67 d-32 e-85 f-59 g-64 h29 i-27 j-84 k-75 m-38 n-60 o-45 q-86 r-72 s-43 t-72 u-73 v-108 x-39 y384 z-35 A-69 B-28 C-92 E-121 F-141 G-32 H-48 I-105
<cue:thanks>|a-53 b-25 d-34 e43 k-32 l-43 m-34 n-38 o68 p-33 q-76 r-44 s-61 u-36 v-27 w-75 x-35 A-67 B-73 C208 D-73 E-58 F-90 H-41 I-29
<cue:trade>|b-35 h46 j36 k47 o-35 p59 r-30 t46 u35 v54 x53 B-45 C-39 E34 F-37 G56 H40 I41
<cue:unequalled>|a47 c-27 d27 z185 B-44
<cue:worn>|d51 e-34 h-25 j-38 k-60 l28 m-30 o-59 q-29 s-42 t-49 v-55 y360 z32 A-27 B-43 C-36 E-30 H-63 I-72
<emoji>|a62 b55 c26 e28 f61 g127 j37 k-39 o26 p76 s-28 t80 u33 w-34 z73 A-57 D97 F-55 G28 H78 I29|<hashtag> h27 o-32 w26 I-75|<link> a93 b44 e53 g-33 j-40 p-29 r89 t27 G-55 H-33|<name> b-34 f-32 h-28 i39 j-82 k-58 m-45 o-34 p-48 q-27 t48 u-27 w46 y91 z-37 B-30 C-42 D-58 E-25 G-33 I-64|<number> h-47 n92 o111 v111 I67|a g-48 I-36|and f-28 g38 y-32|best p42|by k31 I118|for b-33 g58 I-31|giveaway a-54 I-34|i b63 n30 D34 I-53|if e29 g44 i-29 m-35 v-26 I-32|in c31 g44 H26 I37|last v26 I-27|link a25 b33 d25 h-25 I41|new f48 z45|no f43 g26 I40|or g39|our I35|pizza g-27|tag g42|the e33|to g42 l30 w26|two u38|we d-29 G37 H26 I89|you k29
<first>|a-43 c-40 e-70 f-68 g-41 h-152 i-29 j-65 k-100 m-160 n57 q-66 r-91 s-66 u206 v-75 x-72 y49 z-28 A-80 B-38 C-51 D102 E56 F-108 G-29 I74
<hashtag>|e80 g64 i47 l59 n83 o-44 p-88 s57 t75 w32 x88 y-62 z42 A112 C59 D37 E31 F54 G66 I130|<emoji> g-29 p-56 C71|<link> j-26 G-59|<name> e-31 n33 u32 w45|and r28|for i26 z-28|in C49 E-34|students D29|to y55 I-34|we d36|with b-31 z30
<last>|c-39 g86 h73 i40 j-29 k136 m65 n-94 p47 r36 s-109 t27 u-176 v62 x25 y-37 z26 A27 D55 E-60 F-48 G75 I122
<length0>|a-182 b-177 c-154 d-132 e-194 f-192 g-151 h-213 i-173 j-158 k-167 l-276 m-134 n-253 o-138 p-97 q-218 r-105 s-154 t-212 u-161 v-134 w-152 x-267 y-71 z-157 A-219 B-216 C-163 D-186 E-160 F-185 G-135 H-93 I-37
<length1>|a-176 b-157 c-144 d-161 e-179 f-145 g-137 h-180 i-141 j-148 k-145 l-206 m-147 n-170 o-182 p-103 q-157 r-125 s-139 t-157 u-157 v-133 w-148 x-165 y-98 z-180 A-154 B-185 C-178 D-167 E-130 F-157 G-124 H-104 I-41
<length2>|a-170 b-123 c-103 d-110 e-140 f-127 g-98 h-102 i-98 j-93 k-113 l-88 m-136 n-122 o-148 p-106 q-109 r-108 s-121 t-138 u-76 v-108 w-89 x-108 y-101 z-146 A-99 B-161 C-135 D-89 E-83 F-96 G-102 H-104 I-45
<length3>|a-130 b-104 c-60 d-73 e-87 f-67 g-93 h-58 i-31 j-53 k-68 m-104 n-71 o-108 p-83 q-45 r-77 s-76 t-70 u-88 v-95 x-39 y-117 z-99 A-79 B-109 C-103 E-39 G-85 H-108 I-56
<length4>|a-80 b-103 c-62 d-66 e-49 g-120 h-30 j-52 l72 m-76 n-30 o-41 p-67 r-41 s-78 u-118 v-71 w48 x-49 y-59 z-43 A-62 B-56 C-82 D-47 E-68 F25 G-39 H-95 I-60
<length5>|a26 b-77 c-48 d-64 g-57 h-29 l131 m-54 n-27 o-44 p-60 q-48 s-43 F63 G-67 H-98 I-65
<length6>|a36 b-38 g-26 i-47 j33 k38 l89 m-32 n58 o-52 p-55 q-28 r-32 t32 v-57 y-53 B41 C39 E36 F74 G-61 H-73 I-58
<link>|a73 b49 f-42 g-88 h56 j79 k-114 m-33 n42 o-33 p75 q-44 s-29 t44 u102 v-95 w-100 y-59 z-44 B-65 C-64 D-28 E-25 F-33 I26|<emoji> j49 r33|<hashtag> a41 b30 z67 F26 G90 I34|<name> b49 d34 e-31 u64 E-31|<number> u41|and i48 j31 u28 G-26 I-35|by a69 I-60|for j59|no F-30|or a-46 I-31|so B43|with F25
<loud>|a98 c-72 f-74 g27 i81 k-64 l91 q-87 r72 s-63 t-77 u34 v86 w-55 x-124 y-113 z40 A-88 B-119 C-64 H80 I55
<lower>|c56 e109 f50 i50 j32 k175 m40 o77 p62 q27 s72 u-50 w-45 x156 y-39 C47 E67 I-42
<mention>|d52 e194 f46 j38 k-35 o44 p86 r39 v-35 w-29 y-44 C86 D-65 E-32 G67 H81 I48|<emoji> C-45 G40 I32|<hashtag> e34|<link> H48|<name> d54 e-26 h-34 j-67 l57 p-68 r76 s97 z-48 C-90 F110 I47|<number> o-26|again s-27|and c-39 e97 p52 s-25 H41 I62|asks k47 I43|at p42 G31|does b-47|for c26 e30 j-36 o29 z46 C156 F42|has c-37 n47 F-30 I38|i e31|in e41 l-39 I30|is z26 I40|lol k29|of l-30|oh B47|on b32 c-28 j-42 l47 y31 E-46 G59 I45|s c36 e45 F-29|since c30 p32|so B-41 G28|sorry c-35 k-25 B45 I-49|thanks I26|that d38 B-27 I-37|the s26 E-44 I-37|to I32|today c-28 e-33 j30|we c32 s-36 I-35|who C31 I-37|with o49|yes c37 F28 I-51|you c-27 j37 s30 C50|your c27 j68 C29 I-76
<money>|a114 b71 c-56 d-25 e-78 f-28 g-46 h98 j-56 k-65 l103 n250 o87 p49 q63 r-28 t65 u114 v47 x-68 y26 z-31 A88 B-54 C-35 E-48 F-26 H-29 I48
<name>|b26 d-48 e96 f-27 g-46 i-45 j61 k29 l-35 m-36 n-42 o-34 q-74 r-90 t-69 v-27 w-35 y-87 B-43 C49 D-43 E69 F-45 H-49|'s e60 f61 k80 l37 n28 o61 r31 t55 u73 v-38 w29 x56 z-39 B30 D43 E-151 G50 H46|<emoji> a49 b28 c32 d-30 e-42 g-54 j67 l26 r-27 w60 C26 F68 G40 H30 I63|<hashtag> G-38 I-64|<link> a-31 b31 d30 e46 m-27 n71 p112 t89 D30 F28 G27 H75|<mention> b32 e-54 k-54 o35 p65 C49|<number> a-91 b-47 f38 i-26 j41 l38 n-55 o-65 s-67 t-45 u-37 w49 D-40 G-33 H52|<somebody> a72 h26 r28 v28 G72|a a-35 c-52 g47 k-65 l36 m57 p50 r29 y-36 z34 B-25 C68 E50 G33 H-75 I61|about c-40 s27|account h40|across l28|after k37 p-38 A35 E-26|afternoons F27|again I-54|aged e38 E-34 I-40|all b29 e-31 p51 E64|allotments p60|along G26|already b27 n44|always k31|an u29|and a70 b27 f-54 g-36 h-31 j-28 k27 n-50 q41 w-41 x-38 B55 D28 F35|announces p25 I-28|answers g43 E35|any h74 E43|anything m54 E-29 I-50|app a36 b55 u55 F-28|application F31 I-27|apply a78 k-38|are e35 j46 l-40 m-34 o26 p29 s25 v39 w39 x28 C-36 D-38 I-46|area I45|around I-31|as c38 k-53 l27 s38 y26 z-44 E40|ask c26 F-25 I45|asked c61 k27 z71|at b-72 h-54 i-31 p-42 r-29 t-26 w-30 C89 F-52 H64|attended l26 G27|award w-30 z34 G33|awards z27|b e36 k-25 r40 y47 C26 E-40 F27 H25 I-56|back E34|batch w25|be i31|because c43 e-44 o-26 q37 s35 y41 E35|becomes k25|before i26 k31 s42 v60 z53|begin h36|best j37 u28|between r26 E26 I36|bill A27 E28|block I26|blue E34|book v-27|boot w28 F48|both l37 q57|branch c-27 k46 E39 G-31 H66|breaks I35|bring a41 b-28 s27|brings a25 w40 G42|brought k35 t35|build s51 I-27|built e29 I38|bundle h35 I-26|but i25 k-30 s26|by e-33 n-39 p30 s-47 u50 z62 D30 E32|bypass k-25|c x30 F27 I-49|cake k50 C31|call h26|calls g-52|came s-34 E-32|can b-94 m-26 n-28 o37 B26 E36|car F32|card E-29|carried C26|case g25 s28 x-34|category h29 G40|changed E37|chart o37|chat m28|check E29|checks I61|class c67 i-35|close v26|closed F81|closes b72 v-44 y49 E31|code i44 E31|coffee y29|collapse E-32|come m-25 B25 I50|comes E37|community d46 w39 D65|completed y28|contract p43|counter c47 A27 F-27|counties E95 I107|course h42 s25 u26|crew j52 C49|crews E-48|cried G47|cup j-44|customers r34|cut b37 e27 E-39|d z88 I-53|day t28|delivery v28 I-41|depot I-34|described p42 z26|did b-28 c39 e79 j32 k34 x-48 E-26 H42 I-36|died e-27 I-26|dies E-30 I53|difference a-28 w52 z58 I-97|dinner h62 i39 I40|do b37 g29 r51|does b29 e101 k47 p66 I65|doing I72|done m64|doors u27|down y32 E45|draft s31|drew e57|drove C31|due I39|during E-39|each t36|effective E29 G-29|eleven e53 E-40|ends t28|enters l30|entrance p30|estate n25 A66 H33|evening b33 k-27 m45 r48 B30|evenings c32 q35|ever b33 l29 p58 F-29|every w26|everyone h25|explains a29 I41|families k26 B56|family d40 e57 p41 I-44|farm e-32|feeds E-68|ferry c51|field s35|figures H69|fire I45|first e-32 h26 m60 F35 H68 I-33|fish c42 e-33|five j36|floor E28|for a-52 d-34 e62 s66 t27 v-55 z59 C103 G-34 H-42 I37|forms u42|forty e92|found e68 k28|four h54 t43 G42|free a63 e51 i83 v-58 I-30|from d-40 h30 k79 l59 z-32 B-25 G31 I-50|full t32 E-27|garage F34 I37|gate F31|gave e27|get c-47 r30 F-30|gets e50 i38 k59 s26 A29|go y60 E-60|goes e29 k-27 F-31 H70|going E29 I33|got E-27|graduated e31 k59 p-27 G-30 I47|group s36 C25 G-48 I-47|groups q25|gym I94|h g26 G27 I36|had e-57 C36 E-45 G30|half t31|hall F64 I-46|hands G26|has c-56 d58 e41 i80 j-35 k43 m37 n-55 s-27 t-30 w36 x-25 z35 A-28 D-90 F55 H29|have a-26 c81 k27 r27 s-29 E46|held I-25|here E-43 I-28|highlands o52|home o37|hours I78|hub I-29|i c31 j-55 k50 s-57 v32 z-43 C-66 D32|if c-34 e-27 g112 h30 m31 s57 B44 E29|ii p-32|in b26 c27 e44 h35 i-31 k74 m-35 o-30 p29 s-36 t-30 v-29 w58 A25 B35 C33 E-109 F40|instead h30 s-26 E47|intake u33|is a54 b-88 e-34 h35 k40 l27 p96 s26 t-56 v69 w113 z38 B37 C-37 E-35 G82|issue y44 H52|it b84 e-46 j31 p30 v-37 y-30 B53 E54|jacket C42|ji I37|job f76 s27 I-25|joined z-27|just c29 h27 k-25 m61 v59 E40 I87|k I34|keep E29|kept e28 p36|key x38|kids F30|know m48|lads e43 w26 y28|last e44 f30 k-38 o60 I55|leave I63|leaves n30 w29 E31 G-26|left c50 v47|lent e41 C33|letters I-37|level v32 I44|library e-33 E-30 I44|lifts b41 r49|lights c80 l27 t40|like g53 z27|line e62 s27|list e-37 D37|live I31|llp y28|long I34|look g30 F29|looks k-26|lost t29 v29|lot j72 v36|lunch k26|made k39 I28|makes I43|market E25 I-26|marking E-37 I36|may I-34|meet p-43 z-28 C50 I28|meeting I-48|members D39 E-31|message t27|midnight v-54 E25 G67|mill o35|minutes D51 G26|missed E-32|missing E-32|more w30|morning u25 I-44|mornings c-27 B27 E31 I-28|mostly k39|much G30 I28|must r35 v29 B28|my q49|needs k34|network l31 I45|never k33 m35|new a29 b54 G27|newsletter s26|next s-33|night e-55 k75 z-26 D36 E41 F36 G36|nine e37 I-29|no j84|nobody B33|noon E40|not c-45 s43 y25 E36 H-26 I-26|noticed s-27|now h66 m36 n-27 o66 t40 w55 x27 G98 I-43|number f53|of a-49 c47 e31 h-30 j-33 k-56 n-33 w-80 y58 z65 C-25 D-33 E-69 F-33 G38 H55|off k28 o44 I-34|offers d30 h-26|office k37 F35|old t64 E35 I34|on g80 j-34 m-46 n27 o-27 p48 s-29 u-46 v-29 w-29 A-35 C78 D-27 E-34 H40 I36|once i26|one a35 g-35 z28 F30 H40 I-55|online I44|only a33 h28 k-30 v-27 E28 F35|op d30 G-28|opened G42|opens v43 y47 F26 I-40|or a39 e-25 g36 s-26 B-37 F28 I-45|order C52|organised e-54|our c-39 e-46 k-30 s-27 w90 y-38 E72 G51 H-38|out s-26 t27 I43|over e63 H27|owes b-28|p k-32 I-29|page x32|pages F33 H-34|paid q157|paper F26|parade w33 I44|part I29|passed E-26|pay b46|payment F35|pays I32|people s26 y102 E29 I88|phones E-36|place o26|plan v27 E-42 I-26|plans I49|plant F-29 I81|please e-37 u30 I-50|podcast b28 z26 G52|police E-30|post a60|press g62|prices E35 I52|programme l32 n27 v36 D48|project I26|pulled I28|put e31 A26|quarry I42|raised I41|range I-30|ranks z27 I58|rate h31|rates q26|reach E34 F31|read s-41|reading v28 E-30|reads E35|really j34 F31|recalls I35|reflecting p31 z-27|region I31|remains l65|remembers b33 k27|replacement p-42|retires I-45|retreat a29 v35|returns E27 I-34|ring E31 I-26|roast y30|room y27|round E28|roundabout I-38|route s30|rule k-37 E37|runs E-27|s a31|sack I41|said d30 e-31 l29 o71 s27 z70 I-53|sat e61 I41|save E-50|say n25 I33|says k38 m43 s-30 t26 C-28 E-34 F-48 I-40|school f83 p48 F26|second e71 o43|send b32 h46|sent c55 e39 k31|set p30 G25 H26|sets w40|shares E-33|shelter k-34|shop h-61 v-29 E43|should s38|show n29 F-34|shows z27|shut D39 E69 I-27|side b-35 s52 H31 I-30|sign a34 p-35 E38 I71|signs y-36 E30|simply d31 j44|since e-26 k-38 q38 s42 z29 E-45 F38 G47|site F28 G42|six E-26|so e-27 h-40 i26 n57 q44 s53 t-27 w50 B29 E47|sold a32 e-28 n51 s25|some k43|sorry B-27 G37|speaks q61|spent e42 C30|spotted c54|staff I-27|stall E33|started e28 I26|starts I-32|station I-25|status p34 G40|stays c40 n39 E27|steps e-30 B34 E32 F-25 I91|still e-25 k40 m33 E32|stops I28|store F40|story I33|strike F31|student t49 I29|study e27 l26 G28|surgery E26|t I-28|table w60|takes F54|talked e44|talks e-28|tap g68|team e58 h-26 o41 y56 C-28 G35|tell c31 v32|than k30|thank x-32 C61|thanks C-54 I53|that c-45 j31 n-30 s143 y-26 B51 E-30 I-33|the a49 c30 d50 e-73 h44 i59 m29 n64 t-28 v39 w87 x31 y34 A26 B-53 E32 F73 H-31 I-57|them y31|then k-28 G68|there c74 s-26 w37 E43 H30 I33|they c26 t44 D27|third I-28|this a26 g33 i29 n63 o-37 v-40 w-26 y-25 F-29 I36|three z49 I28|through k-26 G46 I55|tickets H34|till c-29 h78 E47 F58|time b-53 s31 t28|to b32 e-116 g48 j-30 k-67 q-31 w-26 D50 G-42 H-65 I28|today a80 b51 e-42 h-44 p41 z-28 C58 I-59|tonight z61 D-27 E-39 I93|too I49|took n104 o82 I48|top E-41|town I39|trains E32 I31|trial h35|trip I-37|turning e-52|turns p-36 G-35|two e-37 k-78 s-40 C-32 F82 I-29|under e-36 k-30|unless D28|until k32 D36 E-107 I-67|up y50|update I53|us i36 C25 I27|use h33|used B58 H26 I28|users b27 k-27 I-26|v F52|version C28|vetoes E-29|via s29 H37 I50|vote F49|voted s36|vouchers a-45|w e54 E55 I-60|walk e-52 E-34|want u45 v33|wanted I68|wants n29 x26|ward c-26|was b28 e-96 g41 k-34 p74 s81 z37 B48 E-46 G35|way I-51|we c54 e-30 g-26 h85 j-40 k36 l54 s28 w95 y51 z-53 B-43 D43 H32 I-85|wedding I-35|week E27 I29|weekend w28 x29|wellies j37|went k34 t50|were e-34 x-36|what x37|when b38 c34 g94 q49 z73 A42 I-25|where e-33 s-39 y64 F-26|whether c27 A-27|which c-38 z-33 G69 I62|while n32|who a-35 b45 d-29 e125 g-41 h-45 i-37 k149 m-45 o-27 p-49 t-49 u-30 v-42 x-26 y-32 z-107 B-48 C56 D-69 E-55 H-33 I-35|whose c32 j36 k63 l-27|will f90 i-29 l-26 q32 C-38 E62 G39|win E-46 I31|wins E-48|wishes i39 p32 I-28|with c-87 h37 k121 s-53 t63 u54 v32 z-46 A-29 B-29 F-63 G45 I42|without m27 v46|word d33 g27|works p44|workshop I29|would k98 r29 s28 t35 u47|x F36 I50|year e26 p69 E-27 F43|yes c-32 F53 I-71|yesterday I-58|yet b48|you a-29 c120 d43 h38 i26 j39 o66 s62 u-56 z29 B-67 C42 E26 G84 H-45|your b26 g42 l-32 u-34 v-42 D-33 E68 H-29
<number>|b-28 d-170 f-61 g-26 j-84 l-50 m-80 o64 r-54 u-79 v-33 w-114 y-107 A-38 B-63 D-81 E65 F34 G36|<emoji> k31 o93 r28 v66 H54|<hashtag> e-33|<link> m-30 p79 E65 H-26|<mention> p28 z33|<name> b-31 c-38 e-166 f107 h-60 j-51 k-49 n-42 o-81 p-27 r25 v-48 w-29 x-50 y43 B-44 C-124 D41 E66 F39 G-66 H-40 I-26|<somebody> e37 l29 I-36|a a39 b38 e-54 h55 i-43 j-27 o-32 p-50 s-39 t56 w51 A55 B37 C-32 E86 G-32 I-38|about k-32|acres p28 I37|across o50 I41|adds c45|adults n57 I-27|against c80 n-28 o30 p53 G-26 I-34|all b-33 e-27 E55 F-35 I-35|alone I26|am c52 F43 I46|an a-30 h50 n-32 F-42 I-31|and a26 c35 e-27 f-29 h-57 i-31 j-37 k31 l-69 m31 t-62 v-36 w-43 x-56 y55 z-34 A51 B60 E33 G25 I-39|any m-29 I-42|applicants z27|apr n-34|are g38 k28 s-33 v-31 F45 I-51|as c-49 l30 o31 r54 s29 F27 I-55|ask F45|at a-37 h-54 k-39 n-27 s-27 B-55 F74 G-42 H-28|ate v60|away a42 I26|b l79 I50|back b-37 h47 m-42|bags k26|band F29|base n-33 o-43 E-53 F26|be I34|beard a46|because c48 k39 w30 y29 E45|bed a45 h41 w29 E26 I-27|beds I42|before b27 h29 k-31 m-33 p50 v46 E-30|beta E55 I55|big k30|billion b28 h-38 n46 p47 y35 I95|bills I32|birthday e-37 k26 C-27 I51|bit I48|books c33 k-65 A28|bottles a36 b33 o-26|bottom G42|bought a26|boxes s64 F25|branches E-30|bring k-29 E63|bug C36 I58|bugs e37|built e-27|bums t43|bus g42 s-32 B39 E-65 F27|but a46 F-43|by a-40 b31 e-35 k43 n-42 o49 r56 A-26 E64 F46 G95|c F25|call h37|calls c25 o35 E-26|came c-36 o37 I-28|can n57 o-26 I-43|cans n-36|carers a-43|cases o44 I64|cats k25|cents n26 I27|century l39 w29|certified n25|cet u26 E62|chairs B27|changes E28|characters I35|charge l32|cheaper h30|children n31 I-29|choice z29 C-28|class e32|clinics n38 o31|closes E-27 I52|cm c37 o-25 F52|cold E32 H29|come g31 t68|comes a27|constituents I54|contributors I38|copies o25|cosponsors I30|cotton E29|could a-29 h-31|counted C28|countries o113 z50 I27|covers C60|ct F27|customers c46 n-39 v-28 B31 E-40 I57|dates h26 v30|day u58 z27 E49|days a51 b39 c-34 e-41 k60 m48 n33 o-57 z44 A61 E-35 F59 G-29 I126|dead E-57|deaf k31|degrees b56 k32 s-35 D36 E-40 I-36|delivered o43|deposit a35|did c87 e48 s-55 C81|died e-39|do b44 h30 v-28|does u40|dogs k41|doors o26 C62 I30|down e30 h27 k25 E56|drivers e40|drops E32|each a29 F-42 I-36|eleven e-30 E30|email t30|emails I78|employees e41|engaged t96|entries c28 I37|episodes c-30 E-26|et G29|eur I48|euro a31|even s61 E51|every o42 D27 E-35|everyone v48|extra b29 E66 F47|families b33 n33 o-42 s38 A29 E-27|faster n59 I41|feel n-45|fewer l57 o42 I30|finance a88 b26 u28 I-45|first a-30 s37 B30 I-48|five n28 G45|fixed a28 s27 I-26|flat F41|flats I-30|flood c38|floor E34 I-49|follow H44|followers b-34 i114 o114 C-48 G42|food o34 I48|for b31 c56 e28 h-30 i-32 k-41 l27 o-65 p41 r26 s-58 z49 A26 B60 E-31 H50|four G40 I28|free I-39|friends g58 i34 r35 G-27|from a-34 c40 h-25 o-43 p48 E29 F111|full v45|g n-26 o-35|gave n32 v57 H61|get v29 I92|gives h65|go E29|goes I-48|gone o55 v37|graders I38|grams E-25|grant I41|grants E56|group q36|gw e-27 G36|h I-67|had e58 k-50|happy a28 n75|has c38 e36 h73 k-76 p49 q26 E-72 G26 I-38|have E-44 H38|hearts g66 o54|held k29|high F43|home k27 x26|homes k-26 o-40 E91 I50|hot n25|hour F30 G45 I79|hours n27 p-26 q-31 r33 s-47 t40 v86 w41 x29 y55 A-41 G-33 I29|households n41 A47|how v32|hr a-35 k36 v-37 A64 I30|hrs o-28 t-29 v71|i k31 o80 q46 r58 s44 E29 I48|if h36 i80 k53 m67 q68 I66|impressions o66 t62|in a-36 c56 h-61 j33 n115 p-27 t28 v-47 z44 C37 E27|inch b27|inches I32|including I-40|incredible p56 C79 I50|inside o66|instead c-28 I-34|is a-63 b-34 c60 h-48 j47 k-41 l-31 m35 n-47 o-43 p63 q-47 s39 t-46 A114 B34 E128 G56|it k-34 o-41 s62 E-41 F50 I-60|items k49 I-32|job I41|jobs n49 E-38|just t29|keep E32|kg h42 k49 E-30 F79 I-26|kids a-27 c40 k38 s-31|kilos C-36 I-39|km n30 w32 C29 E-43 F-53|knots E-28|kw v27|kwh I-28|languages o-28|lapsed q53 t75|last m26 n-30 o37 q30 s56 G58 I-47|late r44|lbs n31|leaves c32 m25 F38|led p71|left o-59 s37 v95 E27|less a-26 n51 F42 I39|lessons b30 e-29 o29 y25 z43|letters c45 A30 F65|likes g68 i141 o47|line k44 m30 C72 I40|lines k-38|link u27|litres c33 n56 C33 E-35 I-31|loan b-36|loans l31 E-33|local E28 I36|lost n54 p71 E-28|lowest a38|lunch A29|made e27|mates g31 i31 t41|mats a-34|may I-30|mb E30 I32|meals z28 I33|members e-34 q54|men I32|metres c-27 k-41 o-34 w26 E-68 I-44|mg I-25|miles c-39 B37 C51|million a-33 h-44 n81 o48 p77 z30 D26 E-57 G28 I46|min h38 o-31 s-26 C-26 E104 F54 I28|mins b31 c-33 E63 H60 I-42|minute c34 f45 h35|minutes a28 e-48 k-34 m32 t35 v28 B43 C32 F-51 I49|mistakes n38 H39|ml a27|mo h-38|month p51 E-56|months n84 o-66 s-50 u43 I56|more a-58 b43 k-42 n54 o-30 q-66 s36 G43|most k40|moves k32 z29|mph I-26|mums o38 t29|names c39 e40 o27 t38 F25|nests s35|never r53|new e-30 l31 o154 p34 t46 I123|nights g-29 I67|no b44 r55 B39 F44 G40 I35|not a45 E84 I-79|nothing c49 I-28|now o-38 v30 G31 I27|nurses o45 E-45|o'clock e29 s29 E48|of a-83 b48 c36 e30 h-42 k53 l-27 m-33 n77 p-44 q65 r48 s74 y-44 A43 D52 E-78 H35|off a155 c-37 f37 i52 j101 l-28 m-30 n-79 o-36 t-26 v42 A-33 D26 E-35 F-42|on a-30 b28 c54 e-50 h26 m49 o28 p-41 q35 z-28 I-79|one k36 p50 I-34|online h56 o27|only h51 E81 F37 I64|open h33|opened o27|or b-33 g53 i74 k-26 s39 t-26 v38 x56 E28 F69 I-25|order h41|orders v28 z45|osm I51|other B30 G29 I26|others E-89|our e28|out b25 k32 n99 v-43 E-73 G55 H63|outside k-25 E33|over a-34 e30 q69 F29|overall p43|p c42 E63 I-26|page v26 I53|pages s-40 E-36 I91|paid I-27|pair a33|pairs E-35|pallets a38 k40 I35|panels E-36 I-30|parcels b34 s27|parents v25 x71|partners l31 I42|passed o-46|passengers I30|patients n45 s27 v34|pay q26|people b-34 c-58 e26 k50 m48 n61 o57 s33 t-43 v59 z40 B-33 C47 D-28 E-80 F-26 H-28 I87|per s-38 E-26 F47|percent n45 o41 E74|person n32 H70|phone k31|places a-30 i57|plates k29 z30 F54|plays o65|please k38|plus h26 I-32|pm o42 D37 E53|points a-25 I61|posts o43|pro I-41|products I32|public l49 m29 I-55|pupils b36 k31 E-28|questions x29 G60|queue c26|quid m41 I43|quote h33|raffle o-29|raised I-43|reasons w26 H52 I-38|red s41|registered n28|replies c77 G31|responses G36|return I-32|reviews o32 I34|riders n37|right b40|roles l36|room E36 I67|rooms h33 v35|runners c28 n26 t48|s e43 k26 m30 q64 E-28|said c31 k-44|same m26|samples y29 E-53 I47|sandbags C90|say h27 n43 o29 v-29 I69|school k-27 p29 v59 E-28 G47|seasons e30 I50|seats k39 v41|second c26|seconds b-27 n38 o-54 F48 I40|secs b30|seed G26 I51|service d32|shares i163 A31|sharp r70 v42 E30|sheep k86 I56|short q26 s29 I29|should A40|show o33|shows u29|signatures c64 E29 I80|signed o30|signs I-29|since e-35|six F31|slots a61|small k29|smaller s50 F-30|so e79 k49 s42 t27 E26 I-47|sold a-33 o84 z27|sorry s52 E40|soup b50|spaces B29 E30 I-30|spin c37 I-27|spots u47 v84 F29|staff E27|stars e32 i39 k26 n-32 o29 r41 I33|start F39|started I44|starts w28 E39|stay m35|stays c45 s31|step l29 z-31|still t55 E37 I-67|stone y30|stops c27|stores z27 I32|straight o34|strong p61 E47 I48|students k-25 o40|subscribers i41 o63 I32|tables u41 v-65|tag r39 t32|talks I47|tb I62|tea E-28|teams o39|tenants H25|thank e39 r38 C-28|that c-36 H42|the a30 e-25 k-42 n-42 o-35 y37 B28 E-63 F-30 G-45 H-29|then q29|there c53 k73 n31 u35 B37 I33|they h28|things F-84|this u51 D29 E-51 F-26 H-27 I-85|three k26|through a47 b37 k33 p49 E-27|tickets e52 o48|til h35|till e-32 h-57 m26 C-32 E-80 I-51|time E-25 I102|times n37 o25 A56|tips h30|to b-45 c-27 h-64 n-27 q25 r-39 s-31 z31 A90 B38 D40 E64 G-41 H-51 I-41|today a-33 e31 j62 k55 p83 s34 v70 B43 I-62|together o36 I50|told E-29|tomorrow s-40 E55 I-37|tonight k29 s-29 F43 I64|tonner p41|tonnes I-52|trees o73 I30|trillion b34 I72|turned c28|turns e35|tutorials I36|two C-27 E39|under a-41 b-28 I-49|until h37 F-32|up a-26 n-26 o-41 I-68|upstairs E-36|us A37|utc s44 E104 H-33|vat u31|veterans n31 I68|views o79 q55|volunteers z30 G77 I30|voted k30|votes n29 A43 F34 I50|voting o44 z30|voucher a-51|vs a-26 l69 I39|wages c61 q29|waiting s31|wanted c34|was a30 e42 k42 s32 E73 F-50 G30|ways I-28|we c-36 k59 l40 p94 I34|week h93 t35 v33 I26|weeks o-35 v-26 z-28 B49 E-26 I25|were s51 I-33|whatever E-28|when A-41 C31 E-65 F35 I31|where F38|whether s-29 A31 F-38|which q-31 A-27 F-28 I-29|while a40|who e96 C97 E-26|wickets E-30|will c34 e-34 l34 o-28 H87|wins e29|with h32 k28 m34 p-25 s-39 t-30 v33 z26 A49 G-51|without e55 E33|won o46 p72|words G65 I-28|working F32|would c34 k-26 o26 x31|written k40 E-31|wrote e69|x D26 E27 I63|year a45 e41 n48 p132 z34 E-29 F-27 H31 I105|years a27 c-27 e47 o-35 p-28 q-34 s-33 t-43 v-39 w89 y73 z87 E-33 H48 I72|yes H36|you e-26 f29 k32 t26 y33 B96 F35 I45|your A30 H39|yr E-32 I70|yrs k28 n28
<post:emoji>|c-180 d28 e-38 f35 g118 h38 j-67 k-134 m-94 n26 o40 q-125 r39 s-176 t-35 u-88 v73 w69 x-150 y115 z68 A-80 B-164 C-58 D-66 E-202 F-189 H51 I-135
<post:hashtag>|b35 c-106 d111 g32 j113 k54 m-37 n40 o65 p54 q-48 r69 s-67 t64 u40 w-44 x48 y136 E-74 G50 I195
<post:link>|a-31 c-36 f-87 h-59 i-99 j49 k-27 n-88 o-116 p-62 r-86 t-105 u43 w-47 x-41 y-39 B-58 C-57 D-45 G58 H54 I97
<post:mention>|a-56 c179 d25 e38 i-65 j95 k56 n37 o-41 q-53 r-59 s72 t-65 u-72 v-85 w-77 y73 A-95 B80 C29 D-103 E-33 F120 G26 H-44 I244
<post:number>|a97 d-41 e-26 f-112 g-44 i-77 j-123 l-66 o47 p-84 q-38 r-48 s36 t-44 u-87 w-92 x-29 y-111 z-41 A-46 D-50 F-55 G-60 H-89 I-34
<question>|a66 b420 d-139 e-132 f88 g173 h130 i-68 j-74 k-199 l-113 m115 n-40 o-44 p-129 q-56 r-109 s-126 t-38 u-54 v49 w-93 x410 y-130 z-42 A55 B-80 C-93 D-44 E-229 F-125 G-79 H-65 I-32
<somebody>|a-32 b-38 d-101 e83 g-33 i-41 j-36 k123 l-63 m-65 n-71 o-99 p-57 q-49 r-69 s-70 u-68 v-28 w-74 x-27 y-66 C87 D-131 E-118 F-77 G-77 I-26|'d c29 e-31 o61 q41 s-82 v-32 x46 A-38 C-39|'s b-40 h-47 n25 o-30 s65 w32 B-39 F-45 H-54|<emoji> k-30|<name> k-41 l27 p49 v27 x30 G38 I45|<number> b31 C37|a n36 s40 B30|about c-26 k-51|again t77|already e46 k35 I53|also C28|and b36 c52 e44 k-71 A31 B49 F25|anyway I39|as d38|asked e-49 k45 s-25 B43 I-35|asks r66|ate B31|back y26|before k-25 m27|best v35|biggest I35|brings m30 p51 H39 I34|brother k-40|came e-31 s-44 C-29|can c39 e-37 f35 t29 B35 C-34 F70 I-30|car k44 v47 B28|card k-30 m25 F34|could s-30 z32 A38 C-47 F27 I62|cousin e42|dad k-43 B30|daughter C-25|day e42|did c-40 e-57 H34|does b35 d33 e25 m34 s31 I31|dog H32|ever C33 I34|eyes k-32|face v38 C26|family e-57 I45|first b33 c25 k68 F-29|five z33|for b38 h90|found e50 h29|friends v27|from k27|gave v28|gets k-31 w28 A53 F29|goes k-28|got k34 I72|grandfather c45|great e32|had e-30 k34 C-60 I-30|hand h26 k-26|hands r50 B32|handwriting C26|has c30 i55 j39 v-69|hip k36|holds q30|home I32|husband e-37 B39 I28|if E32|in e-52 k-68 r32 t33 B39 E46|insulin k26 B41|is e-67 j38 l56 p31 s39 z57 E-30|it v60 z55|joined b39|keeps F27|kept e-48 I-33|kitchen k-33|knee k-26|knew e26 k35 I77|knows e28|last I-31|leaves t31|let e51 k31 C43|letter k-42|lied k-55|life j60 t28 C33 I42|likes s44|lives x33|loves l25|made C53|makes k-35 q33|married f29|may k-29|memory k-27|mother e-41|name e40 o46 s49 C39|needs k45|neighbour k-75|never k112|next e36 I63|niece I34|notes e45|number B35|on t36 C32 I27|one c-31 h84 I44|only c26 e-63 k26|opened C33 H26|our j51|out c83|own b58 c-34 C72 F-39 I47|owner B44|people B53 I78|picks b31 k25|put e-28 k28|ran e37 k30 B30 C33 I40|rang c-37 k32 F31|read q25|reads k42|real t27|reckons c30 I29|repaired e-40|request E32|runs e-40 I34|said s-48 C-45 H28|saw z46|says e-73 h26 k91 m-26 H42 I-93|school v27|second e30|service I38|should k42 B46|signed e26|since B-32|sister q28 s63 B32 I-34|sleeps k31|so e48 I34|sofa b-63|sold k39|started e-27 I-42|still I-25|sums k33|tablets k-28|takes I-26|talked k-34 B29|taught e140 k-28 C69|teeth c25|that k-49 A27|the c-30 e48 r47 I29|there k-29|thesis e40 k43 I65|this c-25|to h30 k-28 B30 C45|told k-67 C-40 H57|tomatoes e-26|took C-29|tried k33|turns F57|up k52|van e37|voice e27 k26|voted I53|wants k-48 x25 C28|was c36 e-69 x-25 z-29 H-31 I-34|way k47|we c58 e45 C33 I41|went n40 s-27|what c26 I26|which B33|wife e32 s26|will g26 m49 r-30 v-49 C-61 I-42|with c28 g42 m26|without k-41|work e92 k26 z-59 C35 I74|would c-62 e27 k-54 B-36 I84|wrote e82 I59|you i37 j38 m-51 B31 H41
<start>|a-328 b-376 c-239 d-313 e-239 f-320 g-357 h-303 i-292 j-254 k-137 l-135 m-305 n-307 o-329 p-257 q-308 r-201 s-249 t-251 u-399 v-273 w-129 x-357 y-202 z-224 A-318 B-250 C-268 D-285 E-172 F-111 G-283 H-266 I-110|<emoji> a29 b-113 d-47 e-99 f-34 g-40 j-122 m-36 o67 p-58 q-40 s32 t-122 v-42 x-38 y-55 z-70 B-36 C-58 D-72 E-59 F-59 G-91|<hashtag> e40 j43 n49 u32 I32|<mention> b-58 c37 d46 e-71 h37 k42 m30 o-45 p26 r34 v-28 z-39 B53 F68 G-53 H-38|<number> b-116 c44 f100 g97 h-108 j-26 m-33 n62 o151 p107 q-79 r-51 t115 u-36 v39 x-54 y43 z26 A-67 B53 C34 E-89 F-27 H27|<somebody> a-50 c-78 d-35 f-44 g-59 h-27 i-56 j-33 k78 l46 m-44 n-27 q-28 r-96 t-74 v-54 z-37 A-48 D-37 E-129 F-77 G-47|a a-56 c76 d-30 g-77 h-43 i42 k-54 n44 p80 r-33 s37 t-66 u-56 w26 x-29 y-27 C-49 D33 E-126 G66|about m29 s49 A-29 F-39 I-38|abusive r-29|accept a-26 w30 I42|access z63 A77 E-47|according b30 z31|ada H-52|add f30 r-42 u30 v-25 E57 I105|adopt y54|adoption k28|advice x30|after n36 s-50 t-28 v46 w-42 z67 B-39 E73 F-35 H50 I28|afterwards m40|age c44 f77 y-55 I-26|agenda I-43|agents z32|agm x33 E57 I-39|agree m43 F31|air I69|all a-46 b45 c114 f54 h-48 i46 k-47 l37 m-36 p-55 q25 v-42 y-75 z-31 A49 E28 G28 H81|allen I66|allotment k26|already v-30|also a64 b31 o36 I41|altos r39|always y80 F46|amazing I36|an k-38 w81 y-31 A39 E-27|and b144 d33 h138 i-36 j50 k-45 n37 o56 p90 r65 t85 v30 z98 A36 B28 C59 F-65 G63 H119|annual I-45|another n-32 o47 p46 y28 z107 I44|answer m59 r44 A26 F32|answering c53|anti h29|any a41 e-34 k-31 m-35 x43 A48 F65 I-42|anybody x46|anyone k-37 m29 r49 x111 z-33 A31 C-47 E-44 I-52|anything m-25 x37 E47|anyway h66 j68 k-96|apologies s65 I-29|app E42|applicants D37|applications E32|apply b-35 h-32 v27 E-47 F-36 H-26 I-74|are b47 g-86 h-35 r-26 t46 v51 w39 x-59 H74|around E40 F-32|as b67 e-33 h74 k-68 n-35 p39 s35 u56 v-28 w39 z49 C-30 D31 H45 I55|ask b54 c-79 h63 j29 k-33 q-35 t-25 z53 A-38 B32 F27|asked c66 I46|asking b-25 c-34 k98 B27 I45|at d120 e-35 j-35 k-45 l-52 q82 r39 v39 w63 x-32 C-26 E-93 I-60|attendance E-32|attended I45|attention D41|auditions E29|autumn b-27|average k26 o56|awards y27 A38|away v50|b p45|babies k28|baby t47|back c-32 e-28 u33 C-27 E194 F-30 I-65|backers A49|backups a81|bacon i35 G37|bad h31 s36 I41|bags r30|balance c44|ballot I-36|band p124 E26|bank I-39|bar t35 E26|barn c36|basketball r60 E-56 I82|batch s26|batteries I34|battery c29|be b-83 g47 r68 v53 y62 H50|because a31 b106 c45 d133 h-28 k-61 r-29 v-41 y154 B-36 E-34 I72|become a38 u61 y32|beds F30|been I48|before e-26 k41 n28 v-35 C-27 E-31 F-28|beginners k-35 t71|behind b-93 y36|being h28 B74 I-27|bell E38|beryl c72|best a33 j32 k113 l52 o58 z96 C28 G-35 I56|bet g106|beta A32|better g44 k28 t33 y39|between c-26 F-40|big d30 e27 k-49 p41 t61 w-58 y-71 z-32 D31 H70 I35|biggest o72|bike I-43|bill b-33|bin I-26|biscuit k68|bit c33 o49 v28|black c27 w35 I43|blame e26|blankets k-39 F47|blog G99|blood E54|bluebells b39 E-31|board j41 t76 E33|boil F25 I-29|boiler h74|book a75 b-52 g-33 h-56 i-43 k-62 m-33 u83 v56 w-67 y-27 E-31 F-28 I-49|booked I32|bookkeeping v73|bookmark g70 m-39 H-25 I47|books v27 E-29|boots k-30|born k40 E-31|borrow b32 q27|both s35 F-26 G34|bottled F51|bought A38 I27|box k-26|brackwater p-31 G35|branches I39|brand p41|brass E27|breaking a-25 v-25 E-49|bride t39|brides d43 r55|bridge I-30|bring a43 c-46 e-30 g-29 i-28 k-69 l-26 r-56 t-49 v-67 w-41 y-48 E-40 G-34 I28|broke I81|bronze h54 p72|budget l30 I-33|building I-30|built a33 w27|bums t83|burst F29|bus c-31 E47|buses E28|business j29 D33 I34|busy I51|but b57 c26 d27 e29 h64 j-29 k-71 n28 q-36 t-29 v75 w-81 y42 z56 C40 D-27 F-39 H55|butter s43|buy a84 e30 m33 y30|by c47 e-79 k51 l27 n45 t40 v135 w-54 A-29 F-47 G-27 H39 I80|c I29|cabin v51 F44|café E36|cake k-37 I-55|calendar x61|call b-37 e-25 h-32 B37 E-63 F79|called E-26 I53|calling D100|calls F121|callum e31 k32|came z49|camera m58|can g91 h-50 j42 k63 m-69 o52 p33 x50 A56 B72 E-57 F-41 G83|cancel r70 E-28 I-26|cancellation r51|cancellations E57|candidates n25|candle x27|cannot j36 s29|canon G44|captain p35|caption c39 E-43|car E53 I-29|card k28 s29 E27 I-25|cards q33 E82 I38|care F48|carers k-34 m-26 F33|carol B28|carrow j30|case n-33|cash y32 I-26|cat t32|catch t38 I32|cause k-29 s52 I29|cello E-37|certificate a31 G57|chair H30 I-33|change g51 h57 i37 k-31 y36 I26|changed I-31|changes H64|changing b-26 B30|chart q54 I47|chat F47|cheapest I78|check i101 F29 G57 H57|cheers k-28 r44 C67|cheese D45|chef c37 j69|child f47|chip a39 u32 v32 I50|choir r57 s62|choose h37 y30|christmas k27 u33 v-32 E33|churn o32 I37|cities I45|city d49|claim g35|class v90|clean y40|click a53 H34|client c30 I-29|cllr p35 z26 I-25|close t82|closed E74|closes E128 I-44|closest i52|closing F-39 I-82|cloud I41|coach k26 p58 s40 t49|code v33|coffee g-29 k78 m27 v-62 E66 G58 I52|cold x33 I-47|collab j-29|colleagues t49|collect E29|collection k-27|colour k57|colours E28 I38|come a-49 c-31 e-40 g-26 k44 m55 r-42 t-29 v-36 A32 B26 F-67 H77 I35|coming k31 H26|comment a-30 f43 g84 i48 k-29 l-40 n45 r-48 v-27 I-60|comments p74 r107 v-27 I-31|committee G29 I-33|community d57|companies n52|complete g42 i-37 I35|confession f31|confirmed I61|congrats p-34 C97 I29|congratulations e94 C154 E-43|connect i27 G74|consultation x32 E43|contact a50 I-42|contract y26|contributors e31 I-27|copper e50|copy r76|corporate r30 D29|corrected E30 I40|correction c-34 s178 I-30|corrections I-27|corvane p96 E31 I47|corven y30 I60|costs b36|could f-65 g-27 h48 i-36 k35 u41 x48|council E64|councillor e-32 z29|couples n62|cover e74|crafted w56|credit e41 p45 t30 C51 E-29|crew c-28 e-25 I-33|crews F41 I42|cried p40|crime z33 E-36|cross I67|curious h61 D32|current l30|customer y32|customers k-42 v32 D28|cyber b33|cyclists F65|dad k44 I65|dark c64|data E35|dave v60|day c27 E-35|deadline E56|dear f25 v56 A46 E42 G34|death h32 E-32|decision E26 I-43|deeply I41|delete r56 F28|delighted e36 l-39 G34|deliveries k27|delivery s69|deposit b-25 s-26|describe g73|designed p28 w42|desk E44 I53|did g-35 n41 v-37 x-39 z32 I29|diesel A26|disappointed E-51 I32|discover a33 b32 h-25 G-35 H43 I-51|discuss b-60|diversion I-27|dm h-48 r70 F-26 I-98|do a47 c-52 d-32 f-34 g37 i-33 k-91 o-30 r121 s-40 t-47 v137 x-33 y-45 z-55 A52 B-54 D-31 E-111 F47 I40|doctors y36 E-45 H91 I83|does c-25 h-28 x87 E-37|dog t37 x29 I-33|dogs n37 F26 I-32|donate b37 h77|donations k30 I-26|donors D34|door f49 s30 E-32|doors r30 v73|doreen c49|double g58|download a-60 b52 f27 G-35 H43 I-51|downloads v-27 I42|dr E29|drink r39|drinks I-26|drip h60|drive h45 k46 t48 I33|driver e38 k31 C30 I-40|drivers h29 B27 I-28|driving E-27|drop a-47 b-29 f29 g124 i53 k-36 o34 E27 F45|dry a28 b39 I-36|due E-36 I-37|duty F42|each c-26 d66 h-26 k-33 n35 q86 t79 v90 w26 B48 F-28 I55|early h-35 t48 E-41|east E29|easter a30 I-35|eat H26|eid E-30|eight h40 A33|either B27|elevate a48 w54|eleven c28 e-49 v-30 E-52 F-27 H-27|email a40 k36 q50 F29 I-62|emergencies F25|emergency E33 I26|ends v46 I-33|energy y64 I44|engineer c32 E41 F35|enjoy v38|enjoyed p32 I47|enough y80 I29|enrol a52 u46|enrolment v30|enter f63 h32 I29|entry u31 F-27|ep e59 G70|equal I30|estates c27|even d26 k-41 A44 F31|ever b71 f58 x-33|every a-41 b-27 d-28 i37 j-51 k-77 l-32 m-49 n58 q51 r27 t71 v83 w27 y129 z-34 A32 B-55 D-38 F-58 G26 H-46|everybody g37 k-32 r31 A31|everyone c-65 k-51 r40 v67 B-29 E-40 I-69|everything k34 m34 o29 I34|ex a27 G68 I26|excited e-52 z-26|exciting p29 y32 H51|exclusive I25|existing D67 I-33|expect w38 F-35 I31|experience w30 I-52|export p61|fact e30 n48 o26|failure r47|fair c97 k41 s26 C64 F-27 I-38|families o27 v26 z28 B36 F-34|family x29 I-34|fancy a70 h69|fantastic I41|fares E27|farm b28|farmers B63 E-27|fast k-31 v-32|faster w29|father b30|fed b69|fee I-38|feel w68 y33|feeling d29|fees F-29 I55|fellow o72 s33 D29|ferry k-30 E51|few z34|field E34|fifteen o46|fifty z28|fig k31|figures b36|file s29 I44|fill a65 u28 v40|film E28|final v40 E-41|finance a29 w28|find F-26 H35 I53|fine m29|fingers G28|finish I67|finished p53|fire r41 E80 I-34|first a73 b-26 c-36 g27 h-26 m-32 p44 s51 t-30 v124 w-28 z-26 B67 F-38 G38 I49|five k-69 p-29 v53 F48|fix u32 v52 I56|fixed b26 c93 k-62 E-46 F-28|fixes s42 I-39|flags E-47|flash v28|flat e26 h36|fleece F48|flood h40 E45|flowers e31|flu I-36|fold e31 F28|folk v65|folks d63 s28 D44 I42|follow c31 h37 y-32 H-32|following p57 G32|food d26 i37 I-26|footfall l34 t40|for b-25 e-28 i52 j78 l-40 o31 q-36 r59 v-63 w-27 x-29 z27 A-32 B32 C-46 F142 I-44|forgot k48 s31|forgotten m57|form I45|forms E26|forty h30 k-33 s55 F26 I54|forty-one o42 t30 C29|forward I33|found b-28 c-31 k30 s-26 C-30 I-60|founder I33|founders n25 p40|four c39 e52 j-28 n33 o36 v121 z64 A64 E-45 F-53 H26 I-41|fourth k40 p49|free c-32 e-28 h-52 j-26 s-26 t-26 v-36 E-25 F77|freelancers c27 l63|fresh e29 t51 E-41|friday f51 x27|friends y28|from c148 d54 e-37 h-82 i-26 k-58 l34 m-33 o36 r-39 w84 C-38 F-94 G38 I-70|frozen k-28|fuel I47|full e-26 f47 k-35 m-27 q43 r-27 s-31 v-40 E-59 F-33 I-61|fund I46|funding G29 I-51|funeral B32 E-28 I-37|funny b51 h31 z33|further p40|game e55 w43 I30|garden k40 I-35|gas n86|gate C65 E49|gates E-35|get j37 k-28 m56 r62 t38 F33 H79|getting h28 z34 E31|gift e29 I45|give g27 k-50 v33 I-46|go g91 j40 k46 m-27 r-35 u31 v95 B33 D64 F-26 G-25 H74 I32|goat e40|god D28 I40|going k62 v37|gold z38|golden w75 z65|gone a29 m61 o66|good C98 D40 E61 F-35 I35|got b-41 k113 o-25 p44 I56|governance n-30|grab I-31|gran k38|grants e-30|grateful e33 k71 z-43 G73 I29|great c33 e71 h40 o32 p38 w-29 E-35 G52 I47|green r43|grey b-32 k25|grit F30|ground k-26 I-32|guess b58 i71 o53 t49 H92 I66|guests D34|guided E27|gutted b41 B88|gwen c26 C31 H56|gym t58|had e56 k70 B30 E-27 I82|half a-28 b33 k45 m30 n101 p-26 q-28 r25 s-29 A58 D-35 E-59 I-48|hall a57 E51|hallbrook p58|hand m69 t38 v42 w83 B41 I60|handmade I47|hands g38 s28 D58|hang F36|happening c-26 e-31 E27|happy e-38 k68 l41 z-28 D79 I50|hard E27 I78|harrow w39|harvest t48 A39 I-38|has x63 F27|hate k72 m67 y48 I30|have c-26 h-28 t76 u39 v-43 x69 H32 I27|head c-25 p41 F-26 I-25|heading I51|heads w30 E30|hearing E33|heartbroken E-31 I40|heat b-26|hedge e72|hello b44 c35 k42 l38 q47 C-31 G31 I-76|help u27 G74|here a-54 c65 f-44 h-43 k-27 o-33 r-36 v-43 w42 z-40 A-37 B-56 F-25 G-34 H121|heroes I65|heron e35 E-32|hey D83 I-38|hi c34 k37 p-26 y-29 C41 D-27 E-35 I-74|high t38 I-30|hire u38|hiring G-34 I-84|history z58|hit m70 r44|home o31 I40|honest c48 f28 s54 x45|honestly k47 m31 w68 x-34 I-28|honesty a48|honored p45 z35 G44 I48|honoured p-39 G42|hope k48 B39 D56|hops n-34|hosepipe E44 F57|hospital t34|host I33|hot g28 i41 E-51|hotel v27 I26|house k29 I28|housekeeping v38|how b48 f-29 m40 s-45 v34 z-28 D52 E-27 F65 H65|however d30 I50|hug I52|huge e32 E-27|humbled z46 G-26|hungry z29|i a-38 b-56 d79 e-96 f-56 g-48 i55 j-55 k67 m-73 n-45 o-69 r-83 s88 t-44 u-36 w-50 x-41 z64 B-31 C50 E-59 F-69 I86|ice w33 F49|ideas r42|idris c37|if a-62 b-46 c-155 d-58 g-68 i-62 k-83 m-30 o-81 s-59 t-27 w-44 x84 z-35 B47 F63 I35|imagine h69 v47|import E27 I37|in a-32 b-33 c-73 e-55 g-37 h-54 i-32 j43 k-63 m-38 o60 p53 q48 r40 t-47 w-59 y31 A-63 B-62 C-48 D-30|incident l29 E-28 I-37|indulge a45 w70|ines I-35|inflation n115 F32 I50|ingrid k36|ink I-36|inside H75|instead z26 E-38|insurance h32 I41|interested b-33|interviews A27 I-44|introducing a74 w93 z-33 I-56|investors I26|iron F-32|is b126 c91 e40 h-25 r43 v118 y-64 z-45|issue G82|it a-51 d53 e-64 f-80 g-48 m-36 n-57 r-41 s117 t-57 u-60 v-89 w49 x-77 y99 A-63 C-30 D-45 E-107 F-86|item j32 k-27 H31|items D27 I27|its e33 E28 H74|jam g55|january h33 v31 I39|jean c26 k38 C75 I35|jo I-38|job f82 k34 E-40 G35|jobs I-31|join a26 d39 j-26 n125 o-28 p-31 t25 u82 v53 w57 z47 H-42|joined e40|judge y40 E37|june v70 E28|juneteenth I55|junior r31|jury I39|just a-44 b-40 e-34 g-27 o-34 p-49 v54 w50 y-61 z64 F50 H53 I38|keep c-48 i28 m60 r27 t33 v47 x37 F94 I68|keeping H34|kestrel p-31 w38 G-33|kettle k33|key w-28|keys k-29|kia I29|kids a58 b35 t34 I-47|kiln k25 q34|kindly l59 r30 u47 G50|kit e54|kitchen E43 I-39|knee c26|knit c69 E38|knock t72|know b43 F26|known s70 E44 I-41|kofi e87|kudos C53|lab s56|label s70|labour y-38 I96|ladders k27|ladies y-27 C90 D57 F25 I-29|lads s36 t65 u53|lambing q33|landlord H27|landlords f82 D30|larch E27 I37|large E26|last a-37 b31 c-39 f41 h-40 j-30 o62 q-44 t-33 v59 w-41 B-41 C-52 H-35 I36|late F29 I54|latecomers r44|le F65|lead y56 E26 I47|leaders y35 A43|leads s27|learn r52 G29 I-48|leave b-25 f32 i53 k-44 m28 r77 z-31 F133 G-27 I34|leeks e46 y31|left i26 q27|legacy j55 l51|legal D30|lesson s26|let c-42 d-26 k-40 l45 m62 r-38 t-37 u31 v-40|letter c96 I44|level a42 m32|life e30 w52 y89 I38|lift E102|light u32 y-35|lights B56 F83 I-36|like a-27 g103 i105 t44 y-25|lime m65|limit v28|limited a-36 v119|line k30 s29 F39|linen w58 I70|link a-37 g-48 h-32 i-32 j40 r-30 y-26 H71 I-52|list I54|listen D39 G-30 I80|little w75 B39 E-49 F30 I38|live e47 p-27 r63 E66|local b44 p46 I25|lock a36 v31 E-29|log r47 t29 F25 H61|login s51|logo r46|long E34 F-34|longer c39 s27 t36|look b42 e27 f29 o-28 y28 B28 F114 H-39 I40|looking b31 k-33 w41 x40 E58 I28|losing h33 B49|lost o-31 s-30 y35 I-34|lot s32|lots l27 y25 B32 I33|love d60 y36 D40|loved e61 w99 I38|lovely k32 p36 y-29 C55 I36|loving z28|low b33 x62 I28|lunch j48|made w57 I59|mail B29 I39|main I-30|make k30 r30 t26 u25 v123 D49 H-26|making d26 h26|management l38|managers y32|many c-37 e32 B27|map I-27|marek I-35|mark I59|market F26|markets E-36 I28|marrow h-35|massive z-28|maureen e-25 G-28|max G70 I-31|may h25 k-35 s26 x31 I80|mayor n34|me p49|measure I37|median I-25|medicare F47 I69|meet b51 e67 w50 E-32 G-41|meeting I-29|members i27 j54 p43 t71 D55 E-28 G70 H39 I-34|membership o54 p43 G59|memory I50|men I-31|mention g84 i-32 r38|menu c36 E43|merci I28|merry D57 I52|message i-47 r43 I-32|met G32 I41|might u80 I62|migration I-26|milk g82 q43|mill H65|mind B31 I-33|mine b-32 e-26 f34 k62 q-27 H-27|minimum I40|minutes I-45|miss m106|missed b73 I44|missing E25|mistake s-36|mo C31|mobile I35|mock E27|module i29|mon I-35|mondays I-28|money b-30 v-36 A-34 I-35|month k26|monthly F30|moon F26|more d35 q34 w48 y26 H70 I35|morning d30|mornings x32|most b-37 k-35 m-32 n98 o31 r-40 s-50 v94 w-32 z57 E-27 F-47 H79 I74|mostly q26 F36 I38|motion y42|move u54|moved c26|mr c52 e39 k51 E-50|mrs k66 s-27 v43 C50 E-40 F-32 I-34|ms k-34|multi b-25 x-26 I57|mum c32 k-29|mums D63 H29|museum E37|music k-26|must i70 k87 l30 r-43 B-41 I-55|my a-43 c-98 d31 e-60 j50 l-25 n42 r-33 s61 t33 w-25 y-85 E-84 G37 I48|nadia E-27|name e69 f73 g53 i30 v28 z41|named l72 p51|names B36 H57 I-31|nan b-56 k28|nappies E29|national I62|navy e-26|nearest i47 F46 I-33|nearly B37|need a133 b42 t41 z27|neither q26 v34 C62|nervous h34|nestled w65|net l65 p68 I32|never b-28 r25 y58 A39 B56 C56 F62 H34 I-51|new b-44 d-28 e42 g-39 h-62 i-27 j-35 n-31 o-43 p42 r-36 s81 u-41 v-46 x-39 z-52 C-29 E-29 F-31 H-27 I-59|news o27 E38|newsletter c80|next k-53 l-32 o81 r51 s101 E128 F-40 H-28|nice e57 C100 I41|night E26 F48 H26 I-35|nightly E31 I35|nights k-29 B36|nine n30 v70 A-25 B42 E-26 F29|nineteen n26|ninety n86 t29|no b46 c-29 d-35 e-49 j-30 o-30 v27 w-80 A39 C-31 D-41 E88 G-45 H-53 I-28|nobody a47 c-54 e-39 g26 j51 m70 n-34 o-26 p-37 y-29 z99 B89 D-25 E-65 F-45 H30|noise E56|nominate j-44|nominations k35 G49|non l80 p25 r48 F-29 I-27|none k-28 m-28 y33|normal p28 I-26|not a-29 e27 g-34 i71 k95 m94 n-26 q105 r50 t-29 z73 A46 B65 E-29 H-37 I31|notes I-43|nothing b36 c43 k-64 v-31 y-33 z-33 C25 E40|notice q70 s-29 D56 I-43|now c-43 j25 k-35 l-28 n71 r45 s-46 t68 v31 E-58 F-40 G-38 I93|number k-42 o60 E-29 H98 I46|numbers f57|nurses z77 I33|o I-46|oak a35 I39|object k26|october a35 k-35 G28|of e-33 I31|off h29 E34 I-31|offer t27 v78|office k-44 E35 I-37|often b-26 z30|oh f27 h39 i40 o37 s27 E37 G48 H79|ok e-26 h30 k59 D49|okay c45 k36 r30|okoro e-52|old f48 F-41 H38|on a-26 b52 e-40 g-31 h26 j-25 l43 m-44 o77 p-29 s104 z-32 C-41 E-168 G82 H44 I63|once d48 m34 t62 v29|one b33 d-30 g72 k31 n90 o78 q25 w34 y-32 D-30 F-54 G-30 H97|online m33 F31|only b32 e-32 g26 h-28 j-35 k27 n109 t-26 u93 v128 z-44 D-29 E-65 F28 G31|onwards o-38 I-32|open c-37 k29 F-31 H43 I-67|opening F58|operations E29 I54|opinion I34|or b-41 h88 m75 v56 F-27 I73|order a27 b43 h-47 j47 v60 F35|orders E30|orrin E-31|other d58 E38 I-29|others z71 D78|otter k33|our a68 f-42 g-49 i-77 m-55 r-75 u-37 v-27 w65 A-57 B30 C-81 D61 F-59 I40|ours b36 c-27 e-38 f65 k81 I-39|out b-46 h-37 o46 F31 I91|outage E-33 I-47|over a-38 k26 l31 n82 o32 q27 y44 z-41 I-36|overflow E47|overheard k63|own h30 r39|owner k29 B56 H52|p h28 E-47 I-28|pack I31|packages a25 j73 t29|packed a27|page q79 I85|paid A34 I47|pancake p30|panto a-30|paper x-37|parcels k-26|parents z36|parish c60 E27|park k26 E36|parking k-32 F31 I-57|part q33 E113 F-32 H60 I56|pass a30 i61 y29|passengers r86|past I26|pastor I29|patch I-55|patients i42 p27 B53 D91 F-38|pay m42 r51 y47 A-67 D71|payday B26|paying I37|payment a28|payroll f35 w29|pdf c33|peace h90 y32|pellworth I39|pension v-25|pensioners t77|people c49 k-83 n30 o28 y-36 B26 D63 F-40|perfect w-29|petition c49 E58 G90 I30|petra e30 C46|phase l41 p26|phone k41 m-29 E62 F47|phones r35 E43|photo c-27 e50 C-37 E-92 F-49 G32 I-75|photograph F39|photos B29 E-30 F-27|pick t92|picked k25 m66 A27|picket E-28|picture e64 v72 w32 E-25 I-31|pictured k-31|pictures k36|pip k-30 I41|pizza b70 t33 D26 I26|plain I-35|plan h25 I-28|planned s-32 E37 I-43|plans b50 h-40|plant l82|play r47|players D48|please a-30 c-58 d49 f-45 g51 h-35 i-40 k-30 l73 m-39 n-27 s-35 u-35 w-32 y-29 z-30 E37 G60|pleased c-29 G-26 I36|plenty m30 D37 I27|plinth D32|plot e52|plus l66 I34|police E-43|poll b-58 f-32 v-32 x179 F-26|polls E69 I109|pool E36|pools I37|pop a68 g41 j66 H58|porridge k-55|post r-29 D26 E26 I-30|postage G39|posted i85 I-26|potholes k31 o27 E-25 F-28|pov d-27 I-28|power q27 E62 I-44|practice k29|praying I28|pre i40 I-33|preorder u34|press F89 G-25 I-41|pressure c36|pretty k39 I53|price b33 v49 I-26|prices a30 n-30 v72 w26 E-29|print I45|privacy y27 I80|priya e27|pro h28 u35|probably I43|promoter o51 r28|proof y31 I42|proper v89|proposals I50|proud k106 n25 o-43 w-26 y30 z115 C72 G77|ps h68 G42|psa n41 r31|public I-55|pull A27|pulled s82|puppy t38|put a-36 b-34 c-43 f-43 i54 r36 u68 F115 I-30|putting c55 q31 s-27 F25|q b-50 c133 x-30 F-29 I-52|q1 f32|q2 l51 G31|q3 x28|quarter b-36 l30|question c52 x32|questions C-32 E-35 I-28|quiet j33 v51 x29 B75|quietest F36|quit r101|quite C65|quorum k28|quote d65|quotes k-27|radical v33|rain I-65|ramadan I-30|ramp p54|ran s44|rare I35|rate a-28 i54 G73 I32|rated o64 z40 E-47|rates a48 n-32 v42|raw k35 I-45|ray c32|read a-30 c-40 e-43 k-46 m71 r69 v-32 G37 H50|reader c63 j72 I-33|readings c-32|ready b41 g-43 h63|real b-40 f59 k28 D37 E-28 F-40 I49|really v27 G72 I29|recall E29|receipts c56|reception c25 E32|recipe i35|recorded e30|recording m40 s29|red D59 E59|ref k-36 I-28|refer a30 i-27|refunds s26 A31 F-28|regional i30 G34 I-30|register b-28 f29 t28 v31 I26|registration h26 G30 I33|regular z27|regulators c28 I50|remember c58 y72 D25 I47|reminder r27 E58 I53|rent c-28 k26 q37 F40 I-32|rental I52|rents n28|rep k28|repairs E29|repeat m101|replacement m29|replies r64|reply c76 f-30 k35 E-27|replying c60|repost g39 i45 H-32|requests k-26|research n55 I-33|reserve a47 h-37 E29|reservoir I-25|residents e25 g-26 z28 D88 F-28|respite h26|rest k76 I88|restocked F-28|result s28 E26 I39|results k36 A33 E-27 I-30|returns E26 F-29 I-26|retweet g53 u43|reunion h37|revenue n28 I41|review I60|reviews o30 q29 F26|rhubarb c60|ride h26 m30|riders c40|right b35 c55 s-33 D69 I-26|ring a83 k-47 r-27 u39 B48 F-34 I-63|ringing b44 E-28|rinse F26 I31|river I-39|road E52 I-44|roi n30 I-25|roll t89|room k-31|rooms h-79|rosalind e62|round j32 v54 F63|route c30 I-38|row k26 F-27 I-37|rt g96 w25|rubber k-50 I62|ruben e51 k35|rules w33|run j-29 r28 u32 v48 F30|runners D38|running E53|saddened I26|safe I-41|safety d55 y85|said c34 k37 v50 w27 y40 z43|salary k42|sale a29 v25 I49|sales n27 o-61|sam e44 y-50|same m-29 w-28 I-31|sandbags F64 I72|sandwiches I-26|sat o29 I72|saturday E34 F-42|saturdays c46|sausage o57|save a-40 r34 E36 F43 I-26|say a74 c-33 f73 g48 i100 j62 m38 r-36 v-32 w80 x44 y29 D-27 F124 G60 I-67|saying q31|says z25|scheduled E32 I-78|school I-84|schools I-29|science v27|scientists n38|scope I40|screen E36 F28|scroll m-26 v60 H85|search r49|season v-27|seats a55 v94|second e-37 k26 B47 I-34|sector o82|secure j28 v37|security E47|see b-75 d-44 g-30 k-28 D47 F49 G62 H84 I31|seen b-53 E-60|self h25|seller k-62 I60|selling b-26 n36 v36|semper C-45|sen n59 I63|senator I41|send r-29 s-37 t33 A-31 B25 G72 I42|sending D29|sent c-28|separate b-54 c29|service w44|services k28|set j51 k-30 r108 v117 F-26|seven I49|seventeen G54|seventh e25|several c42 G55|shake m46 I31|shall b27 k-29|shame v41 I26|share a42 g94 i69 v32 x47 H-34 I-29|shared F47|shareholders F35 I38|sharing i33 F28|sheep k-49|sheila e25|shift k31|shipped s70|shoes E-25|shop a31 k29 u-47 E28 H-40 I47|short c29 E30 F25|shortlisted p85|should A36 E58 I-49|shout e29 f80 g61 C33 F-26|shoutout I45|show c68 g64 i35|showers E32|sick m67|sign a26 b35 h-36 q35 r115 u76 x41 I59|signal I-27|signed c57|signing B32 I42|silence v50|silver p48|simple a57 t67 z69|simply i37 j-32 p29 w-27 z28|since b37 c53 e-29 n58 p62 t31 w39|single B30|sir E-34|sister r31|sit k-60 m65 r46 B46 F58|sitting n60 B31|six a57 j52 o73 p52 A70 C36 G89|sixty v69 A51|sizes E33 I40|skip m55 v28 I-32|sleep I-31|slept k149|slides m36|slots v-25|slow n50 y41|small b-31 c32 s49 E37 I113|smart m32 v42|smash g54 r80|smells I35|snap f33|snow I-25|so b108 c171 g-56 l-33 n32 o-76 q-66 t-59 u-25 w-46 x-45 A-26 D28 F-53 H-38|social I74|socks c50 k35|soft c45 h-31 l63|softest j81|soil I-29|sold p54 s36 z27 E36 I27|solidarity B31 E-29|some c31 k-26 m39 t-30 y40 z31 B49 E-44 F-36 H-26|somebody c87 e44 g56 i-28 k40 x37 E-49 F-50 I-67|someone c105 e-25 k53 v53 y41 E-75 F-33 I48|something b-48 w31 y-40 E-26 H56|sometimes m52 B31 F-31 I-28|sore h90 B30|sorry c-59 e-31 i-26 k122 s140 y-33 B81 C-37 E-32 F-31 I56|sound b-25 g41 k42 m-26|soup c59 y-35|spa h34|space I40|spaces v69 I-28|spanish a60|speak a73 I-29|speaker k57 s26 I-30|speaking v37|special l-30 z36 C53|speeches p34|spent b34 k59|spin a29 r60 H56 I30|spoiler H46 I59|spoke I75|sponsor h27 u69|sponsors k30|sports E37|spots v33|spotted w27|spring a53 p73 E-37 I-49|st o36|staff k34 I54|stage I-27|stall E36|stallholders A26|stalls k26|stand k-32 m57 C77|standard a-25|standing E36|start a127 u53 y40 E-33 F-26|starting b45 s30 I39|starts c45|statement p60 H61|status E40 I-78|stay a72 j76 p39 B30 D40 H40 I35|step l31 w50 E-34|stewards r51 A50|stick f55|stiff h78|still b118 f52 h52 p55 s90 v100 x-60 E-32 F-29 I59|stir r-31|stop r137 t45 v36|stopped I56|store d49|stories y55|storm E-44|story i65 k32|storytime E92|straight b35 s28|street f39 r58|strike A62 I-38|struggling b31|student a-42|students B58|studies n57|studio p45|submit r30 I43|subs u35 G41|subscribe a30 b36 i30 u80 v28 G63 I26|subscribers D35 H30|such a49 t40|summer w44 y42 E-26 I-37|sun m27 E29 I27|sunday k-37 E93 I-48|sunrise E-30|supply E39|support i40|supporters D83|survey d31 v31 G56|sustainability l39 y27 z30|swap r27 E30|sweet g46 I33|swim E26|swipe H77 I-38|switch a69 I-29|t a69 I-45|ta e33 j48 k-36 C73 I-39|table b-44 c48 r35 I-28|tables a86 v30|tag f-26 g158 i133 k-37 r-54 v-44 y-42 z-30 H-32|take b46 f35 k-30 m53 r27 u31 C59 F73 I46|takes E28 F38 I47|taking v26|talk b-32 h62 k36|talks I36|tap a108 g-25 h76 j49 v40 H51 I-49|target G50|taste w57 z83|tax y45 I33|taxpayers y42 I78|tea e-26 j44 m-28 I-27|teacher b-56 f61|teachers m27|teal e69|team G53 I-59|teams l32|ted e26|tell b-32 c-34 d-28 g33 k-62 m43 r66 s-33 u40 v-36 x48 z-31 B-46 G52 H-34 I-43|ten o26 v-29 z49 I35|tenants j27 A30|tennis I29|terms I-37|test I-28|text a34 k-28 m50 B44 I-53|thank e-44 g-50 h-33 i-27 m-34 r-54 t-26 u-27 v-27 w-32 C26 D-40 E-61 G-27 I84|thanks c49 e-104 s-25 t-26 v-33 A-26 E-31 G-45 I-57|that a30 b46 e58 h74 i-35 j-33 o53 p-25 q-105 s130 x-36 A53 B59 C28 E-61 F-28 H-26 I77|the a-33 e-37 f-92 g-48 h-50 o71 q49 r-62 s57 t-56 u-82 w28 x-110 y-54 B-58 C-74 E-69 F-55 H61|theatre w48|their c-40 d67 j44|then g32 h60 k-45 l38 m27 r56 t-38 v26 w-33 B-35 E-40 F-32 G25 H118 I29|there e-46 h-33 i-47 m60 s59 t-29 v-62 w-70 x-48 z37 B-48 D-62 G41 H83|they a-58 b-28 c27 d-37 f-37 g-32 h-31 j-36 k63 m-31 n-77 o-54 p-42 q40 r-36 s80 t-94 v-41 w-34 y56 z-34 D28 F-33 G-33 I37|think b65 d29 g-31 k-27 r93 z-37 I-50|thinking a37 b46 v-27 x-28|third k41 l42 p108 s28 E-27 H37 I52|thirty n71|this c27 d63 h-87 i-45 j-38 m49 o58 p41 q-32 s-51 w58 y36 A-30 B-38 C38 E-88 F-34 H-46 I51|those k33 v97 y33|thousands l30 n42|three b-34 i-31 m-25 s31 A65 B65 C-38 E-80 F-25 H-39 I-39|thrilled l39 p52 t50 G75 I42|through l-27 w48|thumbs g43 i51|thurs b61|thursday E53 I-61|thx j27 C54 I33|tick v91 F34|ticket b-29 E33|tickets a-26 u56 I-34|tide c73|tidewell A62|tie r31|till E29 F27|time t27 E-36|tip t55 E-43 F108 I33|tired b68|to c103 e-48 f26 g-30 h90 i41 k51 l45 o69 s60 t-43 u-25 v-41 z-54 B70 C56 D91 F70 G-33 H-47 I46|toast a-29 c29|today a-34 c-47 h-26 j-35 l-47 n-32 o60 p38 r-30 s-44 v-36 z144 E-62 G-42 I55|together d-28 A-33 I-39|told k52|tomatoes F41|tomorrow s26 E66 G32|tonight c-33 v-26 E-32 I48|too c28 k27|took k136 I72|toothache F28|top a54 c99 o85 E27 F-33|tours t39 E29 I-28|town I42|trade a28 E28|traders r27|traffic k28|trail i53|train t35|training B35 E44|trains j35|trams l26|treasurer k31|treat v-37 y74 I-52|tree E25 I-30|tried c54|true b25 c30|truly p43|trust w-25|trusted n55 w31|trustees I-29|try a40 m46 F42 I-51|tuesday B-28 E87|tuesdays q46 I-27|tune u55 I36|turn r71 v27 F36 H27 I30|turned I60|turnout I-26|turns z30 H30 I30|twelve o91 C42 G39|twenty h31 m69 u55 A44|twenty-six k31|twenty-two b53|two c-26 h56 i-32 m29 n33 q38 s35 A38 C-41 F-42 H-38|type f35 g98 i31 r27 F62 I-41|tyre t30 F49|under m55 A32 E-107|understudy e27|unemployment n60 E-50 I42|union n32|unlike d41|unlock l-31 w101 y52|unpopular E-28 I-31|unsubscribe m30 I36|until c-40 k-29 m-25 s27 F64 I-27|up a63 r33 z79 A26 E-40|update a-30 E33|upgrade a59 f31 h-55 u40 v39 w61 F33 I-42|upgrading I37|urgent u35 v32 I-43|us B30|use a48 r43 t34 v26 E75 F50|usually l26|v3 I-27|v5 E36 I40|vacancy E-37 I-61|vaccination E31|van a76|varifocals b-25|vehicles r48|version c47 E-27 G48|very I47|vestry k-25 p44|vet h32|via e51|video I-37|views r54|village A27|visiting I-44|visitors c36 z35 D87|visits I-27|volunteer o25 E-30 I-31|volunteers k32 m26 F35 I-27|vote g-31 m28 r48 E-37 G44 I-57|voted z156 E75 I29|voter I40|voting k29 v26 I-52|vouchers E27|wages n86 I48|wait H56|waiting B50|walk m44 v-31 F42|walking a-50 E40|wallet t-30 I56|want b106 h66 i30 m68 v-28 x-55 H49 I34|wanted I-40|ward c38 E-26 H46|warehouse s30|warm k-32|warmest I37|warning y27 I30|was d33 I121|washing F26|washington y53 I65|watch b-33 g-44 p60 r-43 v-32 w-31 z-26 G48 H78 I36|watching m54|water k-32 I-27|watering F26|we a-58 b-53 d53 f-64 g-62 h38 i-67 m-43 n-86 p36 q80 r-31 s77 v-27 w73 x-35 y27 z38 A50 B45 D-108 F-51|weak r32 I75|wear m43|weather F29|web I-33|webinar i48 l27 I-34|wed E38 I55|wednesday c43 s38|weds E39|week I-34|weekend k46 I48|weekly I36|welcome d94 I42|well b87 c-30 e56 j26 s35 v-31 C108|wen A31|wendell k-31 I40|went k35 I117|were r67 x84 z50|wet b33|wexcombe G48|what b-29 c-31 f-75 g106 h-36 i-26 k-30 l-48 m-72 p30 r-39 s91 t-50 u-35 v-40 w-56 y-28 A-60 B-36 E-33 G37 H26|whatever d109 v34 A28 F-34|wheelchair c-33 F47 I31|wheels E-26|when a-41 b60 d57 j48 k-95 n30 o-37 q-40 s-43 t-36 v39 z72 C-42|where b81 g41 s72 v-48 w58 x36 y85 I113|whether f-29 h-26 m-37 v-37 w30 B-30 F-41|which b-68 c-29 f-52 g140 k-28 t27 v-63 x78 y-35 G-26 I81|while n46 z107 E-34 I-34|white c-28|who a-27 b25 f39 g66 t35 x82 C-33 D84|whoever c-32 k64 m-40 r59 t-27 v-27 x35 A33 B41 C115 F-25|whole a29 i61 A44|whose x102|why a48 b133 h-44 m-27 n35 q105 v-35 w107 x-86 z-52 A-38 I25|wide E28|wifi E41|wildfire E-27 I39|will g-38 h-26 k55 m-37 r-63 v76 x-32 y54 I103|wills b-35|win e32 z27|wind E26 I-27|window g27 s29|windows s25 E-33 I-32|winner a-39 e27 g-29 z-38 G-30 I-68|winners y33|winter I-37|wipe F58 I40|wish I-25|wishing b39 h72 y35 D36 I83|with a-39 b81 c-29 d69 e43 h43 j32 n30 o66 t60 v48 w97 z54 B46 F-41|without c61 j55 s28 u29 v68 I25|woke k38|women n44 s34 E-38|wonderful I26|wondering b44 I31|words y26|work v67 I-27|workers I41|working E-27 G73 I-57|workshop k34|world z27 E-25|worried F32|worth q62 F-36|would b39 d26 k-41 v38 x26 D74 G67|wrap F26|write a40 f53 m-36 r-43 F48 I-49|written e30 E26|wrong g51 s127 E-33|wrote t46|y'all d35 m79 t27 D112|year F-26 I-64|yes b-72 c67 e-25 g-26 h54 k106 u77 v-26 w-28 z-33 I123|yesterday c26 k-53 p50 s-25 E-44 H32 I31|you a-78 b52 d26 e-46 f-38 h39 i-26 k28 l-59 m44 r37 s-39 t41 u-55 w-87 x-70 z44 A30 B63 C84 D-42 E-36 F-32 G-59 I29|young I47|your a-61 d87 g-42 h53 j-32 k-71 r-124 s-45 u-38 v32 w-99 x-31 y124 A-33 B-60 D-35 E82|yours i51 m81 v42 w83 z63 I103
a|a-63 b-32 f-57 k37 m-44 p-42 q-25 r-55 u-27 v-67 x-37 A-29 D-45 E-91 G-46 H-40|<emoji> g126 h-27 i45 v-29 y-28 I-46|<name> c-42 d41 e-85 g66 j53 k-39 l66 n54 o-31 p97 r63 s-39 u35 w47 x71 z51 E-57 F42 G107 H40 I71|<number> b-54 d28 h45 i67 n47 p-29 q-41 t36 x32 y33 z77 A47 C30 F73 H33 I52|and s55|b n29 o26 t30 x-25|baby e-31 v49 B58|backup F44|bad k34 s28 v28 y-26 B55 I-30|bag s25 B-39 F-55|bakery I25|ball h27|ballot y28 I37|band z68|bank d31 r25 G31 I53|bar b-25 c30|bargain D29|barn e72 r66|bath k42|battery s27|bed r70 I37|beer e29 H52|bell p30|bench k-41 u27|bespoke l51|better h30 m-32 s-27 x51 F-36 I-49|big k-36 z-31 A31 C52 H45|bigger d32 o76|bike s-62|bill C33|bird b63|birthday b45 B79|biscuit g28 k74 v27|bishop z29|bit e-26 o-29 x30 y-31 z31 C-37 E-32|blackbird k-41|blast I41|blessed D36|blessing k-26 I30|blue D-26|board k-27 q28|boat k30 o51|bold l88 z31 G-27|bonus q81|book c-25 F-32|borrowed e25 I-30|boss g33|bother k25|bottle a51 i27 q47|bow o48 z32 C83|box j39 k26 n-29 r48 E33|boy k34 C-34 I-29|bracket D-36|branch r34 F46|break h30 t31|brew p33|bride s48 t33|brighter b25 w30|broken c43 t-28 C51|budget e90 I49|bug c47 k26 s53 I44|building e26 F28|bulb i29|bun i51|bus k39 m25 z26 C32 F-41|busy b-28|button m33|buyer e29 k-76 t26 F29|cable k58|cake e-25 y-34 I-31|calculator c35 D36|calendar k49 I39|call h26 v-44 x-29 B-34 E68 I-61|camera A31|can o29|canal b35 C36|cancellation v28|candle y32|captive t49|car A-27 B37 I56|card k-31 l25 s-26 I-30|carer C27|carrier e-27 B26|case F51|cash b25|cashier A40|casserole r39|cat k-28 B43|cellar H-28|ceremony p33|certain w33 z81 H59 I51|certificate k-26|chair B26 C33|challenge I35|chance a-25 f27 i39 v-25 w-27 I-27|change s39 H30|chap c29 e26 B50|charge H46|charity o38|chart I-30|chatbot H75|cheap v29 B-34 I-32|check s36|cheeky g-32|cheese b-39 k52 s33|child k-26 n104 F36|chipped z28|choice m-27 v36|choir j45 z26|church e29 I32|cinema i45 z52|class n43 I44|clear I-30|clerk b-33 x28|click i68|client I-49|clipboard m32|club d47 p52|coal b31 c-39|coat k41 m-30 v27|coeliac s-34 B37|coffee b38 c-31 k-47 q25 u45 D50|coin v31 F45|cold e64 k74 v44 B28 I65|colleague k-36|company q25|comparison f28|complaint c72 k26|constituent I91|contractor z44|conversation k-32 I-30|copy I-29|corrected s33|corridor r32|council z42|country j28 H30|couple v44|course E40|court B45 F40|cow k28|cracked c48|crate s33 F30|credit s29 A45 I-28|crime y27 I51|cross k31|crowd z49 I45|cub B-32|culture C26|cup B27|cupboard o41|cushion k31 B26|customer c82 d43 e50 k43 s42 t31 I-25|cut a69 q30|cutting m27 C34|dad k-25|daft k-35 B43 I-30|dark g42|data o27 I-25|date a62 c-32 s25 B40 I-42|day a41 d-29 e75 h-39 j-31 m-35 n49 q36 s-65 v31 x-32 A34 I37|dead B39|deadline k41 I39|decent q29 x31 I-42|decision s-27 y26 H85|dedicated l58|delegation c31|demo h63|depth k-26|desk p77|destination I31|diary e38 t33|difference w43 y41 I-31|different y-30 C28 G25|digger k48|dinner G43|direct F26|discount h-26 k-27 r32|discovery t43 u26|ditch C45|dm f-39 h29 I32|doctor k-45 F27|document I31|dog k-25|donation m27|donkey e-32 u28|door m42 t32 y39 E32 G31|dozen n43 B-26|drawer c38 k52 o25 v30 B26 F55 H56|drawing e41|dream j27 k-37 y55|drill D29|drink t27 A-35 C32|drip v-31|driver I-31|drop v30 I48|dry t36|duck k31|dynamic l30 w29 y29|e n29|fair s-28 z26|fairly I32|family a-39 d49 h-47 k-27 v43|fan k30|fantastic w35 y32|farm k-26 F28|fast l28 y34|fault I36|favour r30|favourite m34 H68|feature y43 H74 I-44|fee q34 I-48|feed k29|fever F33|few c72 e-32 k-56 l-25 v-31 y-25 z28 A-30 F-32 I-57|fifth c49 n80 q31 A30 I-36|fight k29 I30|figure k-28|finalist G56|finger F27|fire l27 E53 I41|first c41 g39 s32 t35 x29 F-36 I-26|fish c-34 F27|fitter k28|five o42 I35|fiver a34 o44 F-27 I-25|fix k-29 s29 I-28|fixed E43 F38|flag g42 k26 F28|flask c27 k31|flat c47 o26 q29|flood I39|floor e-26|folding o37|follow i105 u27 G26|foot r37|form b26 s-32 t32 I-27|former k42|formula I33|fortnight e27 B27|forty H-52|founder t26|four k27|fourth x28|free e41 h-33 j72 v60 x40 B30 F-52 H-36|freezer c27 k-72|fresh b35 s32|fridge D29|friend e-38 i-37 k27 o43 r29 I41|full b45 g44 p72 v40 B-33|funeral h29|further p29 q31|fuss k65 m28|game y54 z31 H29|garden k-55 m26 t26 H29|gate x-33|gateway w29|gentle t64 I32|gentleman e42 k26 z74|giant I75|gift h69|glass w50|go x27 y33|goat k-27 v29|good f44 k76 s-51 v39 x-30 z-43 I48|goody v29|great b33 k-27|green k28 I39|greenhouse t29|ground F35|group h25 m28 G26|guess F31|guest k-26|guide B27|guy c27 o25|habit y48|half n48|hall n28|hamper i64|hand b-32 k-25 F31|handful k-28 v38|handle t43|happy D-49 I31|hard k-77 s31 B28 I37|hat k40|head e40 h55 t85|health H32|hearing k-33 y27 I32|heart g29 i26 v30|heavy v30|hedge e-29|hero r46 y41 z27|heron b28 e-26 k25|high y27|history k-33 F61 I34|hit k33|holiday v29|holistic l43 I-28|home k-43 p30|horse c-31 k-65 F50|hospital c-32 k26 F-31|host l-30 I34|hot k-31 r34 F28|hotel r42|house f33 k-33|household A35|hug e27|huge D35|human B27|hundred d-39 v48|husband c28 k31|jar i27 E-26|job c-33 k-56 l27 y53 A42|joke c-26 e37 s54 C28|journey d-25 k-25 w58 y72 I36|joy j29|judge e-26 o55|jug m26 B35|jumper k-36 D28|junior e52 I46|kettle f28 o32 x32 C35 I-32|key b37 d28 l29|kindness g45|kitchen j34 I29|knock F57 I29|knot I33|lad k34|ladder k-33 u-35 I-27|lady o30 t30|landmark k-29 p56 w-27|laptop j28 I60|large c28 G29|late i41 k50 I74|lawyer v28|lead v30|leader h52 y43 I29|leading w45 z27|leaflet n45 q39|leaky t25|letter e40 m-41 A-34|library b-30 n45 o47 B50|lid x26|life n27 v54 y63|lifetime w64 I31|lift k-28 E38|light G30|like c29 i30 G40|limited v45|line e-29 B-35 H48|link I34|list m44 s61 x42 A-33 I103|litre A59|little d39 j51 v47 B31 E-34 F28|live I33|living e30 j36 q32 w-35|loan m-26|long v33 B69 E-28 F47 I54|look m45 w29 H34 I43|loose e27|lorry F-27|lost o58 z44|lot k39 o-30 r-26 v-39 w-36 x-30 A-38 B31 D-36 I38|lovely D29 I-32|low c25|loyal d40 D77|luxury y29|m B45 E34 F-27|machine k-28 w26|mailbox b27 s32|majority k27 A33|man k50 s-47 I-27|manager A40|massive D29|masterclass w44 z50|mat k27|mate j58|mattress b27 k-29|meal i27|medal C49|meeting c-30|member e42 m60 s43 A27 I-40|memorandum I28|menu c-25|message a62 i37 I-40|microphone I45|microscope I38|mile c67 A33 I-44|milestone o51|million n43 o43 z38|mindset y41 I-25|minibus d29|minimal I41|minute i-39 F48|missed E39|mission w53|mistake s42 I-53|mobile F27|moment k-26|month a44 f68 h32 j31 k-25 m57 s-53 u82 w49 C-29 E56 F38 H-26 I30|monthly u31|moon z29|more j52|mortgage c26 q72|mother d29 e82 I61|motion c26 I43|movement d55 k-29 y125 I-32|muddy D27|mug i-27 k36|mum c28|muscle h29 k-64|museum k34|must a27 z32|name i34 x29 B53 E45 H36|named c41 t51|national I54|neighbour c47 k37 B27 I32|new b-58 d61 g25 i-45 k45 n-26 p-30 q37 r-29 A56 E31 H40 I42|nice b35 e31 F26|night t51 z36 I-32|no c31 k-56 t68 w33 y-40 B56 F-72 I39|noise x34|normal m27|notch c27 s25|note k35 m46 s-37 x30 E36 I-51|notebook f27|nuisance y-29 B39|number c39 k43 y-32 I-51|nurse b50 g29|nursery z29 B42|nut E30|one c39 e33 h33 i31 k-31 y-72 I66|packhouse n-26|page F-31 I70|pair b38 c47 k-26|panel A47 I26|paper k-28|parent b31|parish t34|parking k-34 B29|parser I34|part s28|partner y25 G-29|party I32|passion w29 y34|passport b36 I42|pasty b39|patient c26 C46 D35|paycheck y39 I28|payroll I28|pdf k29 F31|peaceful D57|pen F28 G39|penalty e25|penny e26 k-26 C45|pension I29|people I39|perfect j35|perfectly w30|person b43 d42 h29 k-36 s32 F57|pest y-53|petition v33|pharmacist k-29|phone k-55 t57 v39 A27 H33|photo m-26 A30 C44 E30 F50 I43|photograph i37 C29 G69|piano v32|pic f30 I29|picture e-29 k-39 I-27|pillar I26|pillow q56|ping G43|pint s46 A50|pipe s30|pitch u41|pivot k-26|pizza m29|place k-31 w43 y28 I-33|plain m26 r26 x32 F41 I38|plan s36 y43 F-26 I27|plane B40|plant c-26 I-34|plastic k27 s32|plate x26|pleasure G33 I54|plumber b58|poem D49|point c64 k38 s64|pond E30 H80|poor b26 s43|porch s-30|porter g49|post e27 i42 l30 s36 v26|postcard x41|postcode c-60|pound m28|pram C51|price h51 k-26 F-28|printer I29|private F27 I42|problem s28 B52 H27|programme l29|project e30 p-52 I26|promise k-27 w45 y46|proper b34 m36 B46 I-26|proposal E-27 I72|proud k-48 w46 z-27|public c60 n26 G33 I36|puddle s26|pump c70 I26|punnet k25|pupil c-60|purple d28|quarter n82 A31 F48 I42|question c-44 F-27 I57|queue I27|quick k-31 G35|quid e26|quiet B47 D-37|quote a77 I-30|race g28|radio k37 G30|rainy I33|raise c39|ramp k-33|range l26 t26|rather j35 z31|rating i36 k-26 p32 z26|read H73|reader c44 e52 k27 s-35|real F37|reason m48 z58 E-25 H47 I-41|receipt e26|record o72|recount k42 I55|red c25 s32 t36 I35|reduced h37|reference l38 F-34|referral c25 I-30|refund B-28|regular c-50 x26|rep C61|repair q25|reply f34 k-36|request r89|rest l47|retired I-34|return s27 x41|revenue t-27|review i40 G60|revised p29|ride s32 E30 I30|ring B-27|road s26 A25 E57|robot k36|robust w34|rockstar l59|roll k26 E25|room b29 e35 k41 B-45 H37|rota e52 I40|rotten B46 F-29|round t78|row k-33 q26 s31 z61 A31|run I41|sack A26|safe F-25|sale t26 F29|sales c26 q29 t42|sample B27|sandwich k82 s-29 B-27 I27|scam F29|scan k26 B52|school b-29 c28 d52 f-27 n27 v-34|screenshot k-46|screw k29 C33|seal s31|seamless a37|season p25 q36 I71|seasoned a30|seat i31 m-42 u34 A-42 E72|second b34 k-78 m32 v-27 x27 C31 E40|secret H47|security s34|self l30|senior z42|sensible m50|sentence I41|separate m-26 F41|set F31|seven G29|severe I50|share A85|shared l44 y-41|shed A28|sheet H47|shelf a-28|shift k-27 m26 C42 I-26|shirt I41|shoe k-26|shoebox h28|shop h76 k46 m40 v26 B45 I36|shopping k30 F26|short F27|shout j36|show o76|side b32|sign c35|signature n40|simple c-36 h27 k26 I32|single e47 g57 j26 n50 o53 v50 w38 z81 H117 I80|site u43|sitter B41 F-26|six u25 z40|size F74|skip C42|slide e35|slightly s-26|slip c-27|slot k25 u-31 I30|slow s67|small j53 w-31 y-27 G59 I-30|smaller c-28 F25|smell c42 k32|smile e-29 y42|sock k31|sofa I-27|soft d47|solicitor b-40|song k63|soul d39|space z41|spade F-25|spare G27|special b-28 p25|speech k42|splash E32|split l42|sponsored e29|spoon e26|spreadsheet v57|spring b31|stack a30 c43 j40|staff t27|start I58|starter y-37|statement w36 y28 B-31|steak C87|steel E-26|step w-27 H27|stick k27 m27 t43 x27|sticker I26|stock k31 I47|stone h88|story g33 k-26 w47 y44 I-42|stout j-30|straight k-75|stranger d59 C39|stretch m30 F-29|stretcher k-42|string B25|strip F39|student c42 e-27|study F26|subscription D32|success I30|suggestion y36 I53|summer o29|supermarket v45|supervisor F29 I29|supplier d28|surprise p33 z38 H50|survey i41|sweet k29 I45|swift b-27 y32|system c-31 H57|table w-35 I-31|tally t27|tap k-54 I-34|task H34 I39|tax y-37 I72|tea e28|teacher b42 e-28|team l-25 n-26 z78 I-31|teenager b30 F-26|template r83|ten c42|tenner a78 h31 i68 j41 m34 q29|tenth A60 I45|term A27|test k-36 s39 E45 I55|testament p-29|text k-28 s-36 B-38 E56 I84|thank h30|thing H35 I30|think u28|third c-29 e-28 m49 n69 q48 r27 t60 F45 H-26 I40|thousand o59|thread r34|three I44|ticket k28 s26|tie p28|time k-79 w40 y77 B-29 F66 I27|tin c39 F-26|tiny x31 I26|to k-28|toaster A37|toddler k26 I31|toilet c60|tool k26 x-42|tooth k33|top F28 I29|torch s26|tortoise e-26|tote h27 i59|tour s-29 C30 I34|towel a39|town v44|trade o44|train c-27 g39|trained x-72|treasure C71 I34|treat G28|tree k31 y47 H29 I39|trial m29 E30|triumph z53|trolley e40 F61|trombone k37 x-30|trowel j80 u-33|true d25 I36|truly w61 G37|turn k27|twelve B-26|two b90|typical E28|typo I64|union r28|useful m34|user e57 I65|validator I47|van a34 c51 s-28 x27|vegan w25|very e-64 k55 p59 D48 F-50 H28|vet B39 I63|vibrant w51|view F28|village n30 y48|visionary l27 H31|visit e-32 m87|visitor c56|vote c35 A52 C28 G-27 I64|voucher c25 h29 s32 I29|waiting p88 E38 F-28|walk m26 u-29 y-35|wall d33 n34 C37 I29|ward e35 n27|wardrobe k38|warning H55|water e-45|wave k26 o35|way o-28 p48 w29 I-29|wealth l-25 w31|wedding c-31 k53 x-26|week c41 n59 q28 r45 v32 w-28 C-32 F91 G67|weekend b75 c26 j61 I-28|weekly E25|well I80|wet j33|wheelbarrow k35|wheelchair y26 F-28 I-30|while d46 w33 I27|whiteboard c42|whole e26 n37 s-34 w52 F43 I-39|widow I31|will h26|win p59|window y64|winter h33 m38 n26 A28|with E34 I34|wobble F26|woman c-37 e49 n32 s32 B27 C38 F36|wonderful h73 p35 y31|wool w32|word c-30 e-25 m69 r40 s-33 D38 H-26|work i39 A30 H45|working G29 I-46|workshop G33|world w65 z-50 I-28|year b-27 e-30 k-67 m45 n88 q-28 t-35 v39 A48 B38 E-35 F90 G-27 I67|yellow r31|yes H31|young n-26
a2|m38
a4|I-26
aa|l65 p63
abandoned|y-55
abide|k61
able|q-33 s-32|to m-43 q-30 s-31 B-26
aboard|o33 I-51
about|a-61 c31 d-42 e-57 f-49 g-86 i-30 j-51 l-33 n-48 o-62 p-79 q-31 t-39 u-29 w-49 x-57 z-44 A-51 B-32 D-44 G-30 H37|<name> h55 i47 j58 s44 v-33 w28 z27 B53 F-29 H47 I27|<number> a-33 b-36 c-30 e-29 h-65 k-42 l-32 n-39 o-42 q60 s26 t-38 v-57 z-34 A43 B-31 E127 F79 G-25 H-74|<somebody> c-27 e-37 k31 x-36 z-31 B39|a c-41 s-46 y-49 B-37 E72 H-41|ai H49|an E55|and c26 m31 v34|bins k-60|drains o77|eels s30|eleven v50|everything q-26 z26|five k-29 F48|forty c27 D25|four c-31|half k58 y-27 F41 I-32|how k-36|in H41|it c-65 i44 k45 r36 s-38 v91 x34 y-26 A26 B28 C82 E-47 F-41|leadership H46|my z33 H56|nine c47 E39|ninety s28|one k41 m26 q52 F99 I-35|opening c37|our c49 v47|people s-35 y44|printers r-60|six k-33 E60 I49|sixty E27|ten k32 B45 F31 I34|that c54 E25 F-43 I-60|the b40 d33 e-46 l-59 n37 o-26 r70 A-28 C41 D76 E-57 F-42|their c-36|them s30|thirty I-26|this b-29 p29 y31|three e37 H29|time I40|to n41 u37 w38 z-29 H62|us G82|was c56|what h46 r56 x-42 I35|where y-32|who y31|why n32 B31|you d-27 F-39|your d63 m-29 s-42 B41 I-60
above|d61 e50 g31 n-45 o33 t-30 v-29 w-41 y67 A-34 B-38 E-28 H-27 I-60|<name> E46 F30|<number> n-30 r49 s28 F-26 I-30|a k44 I26|all d29|and y43 z41|the e43 m28 E-59
abroad|e-39 k-29 I38
absolute|b27 o-27 p31 C79 I-27
absolutely|g55 k47 p41 z52 D75|nothing g63
abstracts|E47 I49
abusive|r-29|comments r-29
academies|I28
accelerate|l48 G33
accents|c32
accept|a-28 w46 I34|all I55
acceptance|A28 I33
accepted|a-47 r45 E74 F56 I46
accepting|E29
access|c-38 k-53 l97 r-26 v27 z40 A31 E-49|to y32 z38 E-71
accident|k53 s26 y43 A30 F-32
according|b29|to b29
accordingly|D76
accordion|k37
accordions|e28
account|b-80 e-26 h31 i-28 m53 o79 p-25 r-32 v-38 y-29 A98 E43 F91 I45|and F26|is c28 F63|needed I66|number f-39
accountability|a25 y75 I58
accountant|j69 k-33 H27
accountants|b48
accounting|I-39
accounts|b37 e42 l-29 q-31 s-36 G-38|with I26
accredited|p42
achieve|d30 l38
achieved|b25 l48 o37 I-49
achievement|o42 p45
acorn|x31
acquired|p29 t93 I63
acquisition|p66 t49 G33|of l-36 p43 G31 I35
acres|p25 I36
across|a-43 b-27 d-49 i-33 j-25 k-66 l113 m-26 n-25 p-46 q-33 r-47 s-41 y-58 A-35 B-61 C-34 E-50 F-30 H-40|<name> l-25 D31 I75|<number> l34 w-31 z27 F-29 I58|a z30|all I-36|every l51|our d-31 p-26 D-58 G-31|the c-32 l27 n-29 v58 y-35 z-42 C-26 D43 E-43 I-58
acrylic|e29
act|k-49 v28 y49 E-28|on e28 I35
acted|s44
action|e53 k-30 l86 p47 v34 E-26 F-30 I-30|at e58 p32 F-36 I30
actionable|l61 w-31 I-33|insights l30
activate|l45
activated|l62 E33
activation|l86
active|a44 t31 I-26
activity|t26 I49
actor|E-28
actors|l-33 r30
acts|A42
actual|p27 C82 F37
actually|b60 h-26 p75 s-27 v-37 x54 z41 A27 F63|read H-26 I44|use A51
ad|I52
ada|H-52|explains H-30
add|b-35 c33 f52 k-33 n59 p32 r56 s44 v-51 x-129 B-25 E79 I81|<number> n59 E42 F31|a t35 I46|that s29|the k34 r-37 F-27|you f42|your i29
added|c57 e36 s42 I40|<number> I46|a c29|to I-29
adding|c25 E28|a c26 E30
additional|F33 I55
address|e-44 f104 i26 t26 v-31 z29 B37 F79 G51 I67|in e-27 F28|is r27|on F29 I32
addresses|f34 q52 s-35 A55 I-38
adds|t36 E58 F95 H41|<number> c45 E50 F44
adjusted|l43
administration|n38 y47 z25 I59
admission|F25
admissions|H27
admit|q32 s-29
admits|k41
admitted|G28
adopt|y51|via b-25
adopted|p59 G47|the p60
adopters|e32 h30 t39 v-31
adoption|k26 G67
adore|d35 j35
ads|a-27 k40 q55 t50 F-28
adult|a-36 b-27
adults|a-27 n67 r59 E-38 F-38|<number> h26 E-29 I-43|with I44
advance|G28
advanced|w49
adventure|a39 w49 y-26 z26
advert|q34 F-35 I55|and I-26
advertised|I-36
advertisers|q45
adverts|k-28 q31 H-25
advice|b-34 e44 x30 F-50 H31|line E43
advise|F42
advised|a30 l36 p56 D65 E-45 F-58 H43 I-39|that l42 p31 D38 E-40|to D29 H48
adviser|b31 n-28 r-28 F54
advisers|b51 l-25 t35 z55|are b32
advisory|F-38
affected|d27 k-29 m-25 r-29 s-41 v-78 B-65 E48 F-37 I-28
affecting|p28 s25
affiliate|q37
afford|m-40 q32 v112 z38 B-31 F-66|a v47 F-34|not x-41|to g-30 h33 v55 z51 F-26
affordable|n-31
afraid|c-29 m-29 s40 x-27|of x-26|the s36
after|a-66 b-91 d33 g-32 h-49 i-53 j-27 k-44 l-59 n-39 u-32 v-31 w-27 x27 z-58 A-46 B46 D-68 E32 F25 G-85 H-33|<name> k-28 s-36 v39 w25 E48|<number> c-31 o42 p35 r60 F-31 I-75|<somebody> e34|a c28 k-32 r-31 B43 C33|about E-50|an F-29|half E-27|is F-26|it r27 B-34 D-59 I45|last k26 I42|lunch D27 E-34 F32|midnight k27|months z39|my k42|nine r41 s28 t33 I-36|one c28 s43|school m32 x30|six p26 E38|so B31|someone x-42|supper k-28 F30|ten m27|that c-33 k-33 m52 A-36 B27 F-52 I46|the p-40 s26 t38 v44 y49 I-43|this k25 H56|three s-29|two B-45 I55|we e-36 x39|your m-28 q38 u35
afternoon|h79 m-40 q-34 t26 B40 D37 E69 H-32 I-40|and k25 s40 y31 B-39|i I33
afternoons|F45
afterwards|b-28 c-28 m38 I-47|for F26|there m44
again|a34 b57 e-29 h-70 i-35 j-51 l-65 m-49 r81 u-30 w-26 x-34 y-53 C-28 E72 G-32 H-37|<emoji> z34 E57|<name> r26 I44|<number> I-28|about s43|and c30 e32 s-53|at s48|because k-26|before E-39 F-27|by c30|for s30 F40|from b-40|in s26 A-27 E79|next v-27|on c-35 E74|this z28 A81 E-40|today E-39|we k35 I57|when I45
against|c98 l29 m72 n-32 s-53 H-36 I41|<name> I57|<number> b25|a i31 F30|and c41 m40 q34 A29|it c-38 m39 s36|our I-25|the c25 e-28 k-34 s-26 I39|you B31
age|f127 r-44 v-27 E-35 F-25 I62|<number> n26 E-26 I30|of k62
aged|a26 c39 E-69|<number> a28 c31 E-44
agencies|x28
agency|l26 p57 q46 w-45 z29 B26 E-27 G55|gives x-28|has G60|is F39 I69
agenda|k-31 m47 F-28 G38 I44
agent|k-26 G35
agents|y-28 G61 I33
ages|E-26 I-40|<number> I-32
agile|l78
agm|p-36 x33 E35 I-105|<name> x33 E-28 I-31|<number> I-26
ago|b35 l45 n47 o48 p-34 y30 I97|<name> t32 I-31|and H26|i k-32 I-34|one s-49|today p-35 G48 I42|we c29 k-25 s36 I-33
agree|c31 e-34 g80 k32 n38 s-42 v-46 x-26 y-37 F55 G25 I49|on I37|to r30 I50|with c41 H26
agreed|c67 k54 q33 A72 I-67|to c64 F-30 I-29|with A39
agreement|e-36 l-26 p-25 I35
ahead|d-28 e28 i32 j83 k-53 l29 o43 r-32 s-34 z34 D30 G46|<emoji> I43|and I28|of e36 i47 l47 o77 p27 z56 G64 I28
ai|a-34 c-37 l121 n42 w49 y-45|powered l97
aid|k-35 q-30 s-25 x-26
aids|I-26
aim|t64 u86
air|b-32 k-29 l-26 E-27 I51|on I30
airfield|H61
airline|z62 E45
airport|k-39 E-32 I-43
aisle|g26 h27 k33 A26 I34
al|I43
alarm|h32 r49 s45 v25 z-28 B28 I-37|and I49
alarms|r56 v82 y50 F26 H-30
album|k-45 F-30
ale|z-26
alert|z-43 G28|<emoji> y-29 G40 H-31
alerts|h41 i37 k-26 E34
algorithm|u55
align|w29
aligned|l43 z-28
alignment|l62
alike|I-46
alive|d31 e65 k28 q34 y31 F-30
all|b74 c-43 f51 h-28 k-30 l-60 n-25 p44 q-52 r-28 t-33 u-32 A59 B42 C49 D114 E42 G28 H39 I-32|<name> e-28 k-28 D57 I33|<number> b59 c79 e103 g36 C27 D-52 E36 F-33 I-28|<somebody> j60 A25 E32|about I-30|accounts I31|and c-46 m31 s30 A28|are m-36|at o95 I-25|back c30 k64|be o33|been h31|branches h26|but F-28|by a32 v30|colour h-35|comments d29|day A26 F26 I-51|do H78|eleven c-32 C38 F30|five h30|for q30|forty C42|four h31 z56 F29 H50|fourteen E-28|from h33 F26|get y55|had k39 B100|hands f73|have E30|if v28 B27|in f37 h33 i63 w29|inclusive w29|it b36 i62 G27 I-28|its k37 E-26|kettles h-45|loaves h-30|mad d-69|means m60 v49|members p49 D61 G40|morning k28 B30|my D-45|new a58 l-26 w35 z31 I-40|night m39 I64|nine b26|of f33 j30 k-28 m-34 r39 s-35 y-37 C-28 D-38 H-57|off c46|on v28 I76|other j38|our b-41 c-36 e-25 p37 z-34|right c-36 h40 v51 B46 F-36|round p68|settings l40|shops c27 E-93|six k28|so d39|stakeholders w31|that w33 y-35|the e34 l-27 s-41 v-27 w-32 z93 A44 B51 C79 D62 F-53|there z90 D54 F33|this a28 b29 F27|those y54 G58 I-26|three b27 c75 p53 s69 C30 F32 I30|time p33 w-26|to d28 f25|we j33 H87 I-30|week B-30|weekend a30 s37|welders D-36|went H26|who c29 i28 o62 w37 A29 C-96 D31|winter h-28|with t73|year F26|you m43 r64 H85
allen|I66|key I66
allergic|k44 F28 I49
allergy|a28 m-40 s-29 E65 F38 I36
allotment|c38 k26 z28|society z31
allotments|e31 p48 I-41
allow|B-32 E43 F29|<number> E35
allowance|C30
allowed|k28 m43 E-30 H37 I-55|to H51 I-35
allows|E34
almond|b44 j35 F44
almonds|I47
almost|k-51 m43 n48 u31 v29 z-25 B-27 H92
alone|h88 m-32 n40 s-29 v-54 y-50 z54 B-39 F-27 H-44 I42|and b50 m53|call B-43|for m-25|in B35|on r-33|with I25
along|d37 e-31 h29 k-58 l-29 m64 o42 p-31 u-37 A26 C-50 E-32 H33 I-25|and F30 H67|for g33 m32 o39|the c-28 h48 u-35|to b29 y30 C-29|with c39 o29 G26
alongside|l27 p-29 s-25 y-34 z36|<mention> l29
aloud|o-28 B36 E27|on E30|to k30
already|a-58 c-36 f-34 g-43 h-48 i-52 j-33 l-29 m-57 n105 o56 r-55 s-42 v146 w-67 x-36 y-27 C-30 D-44 E-51 F39 H-32 I-33|been A30 H42|booked b-28 v27|found B28|got v-34|had q73|have v57|in t30|know b36 v65 H-32|left k37 B-29|made n32 v35|moved v44|paid E26|sent I30
also|b29 e46 h66 i-32 k45 m61 n32 o94 p-43 q86 s49 t39 v-31 x-57 y-37 z-43 H37|<name> b40 e86|a H30|asked s35|available h44 I52|do b31 h25 x-32 z25|found k-44 I-32|get a-28|i s35|in G34|kept o32 t28|the m28 o42 F-28 I-29|we m56
alter|r83
alternative|F47 I34
although|o28 I-29
alto|e31 D-36|line D-35
altos|b32 c47 r36
alumni|t54 H46
always|d69 e-25 j70 k35 l-38 n-32 o-30 r-50 s-76 t29 y112 C-32 E-50 H-38 I-79|<name> j72 y26|a y27|do y38|does v31|has y61|have d77|in b31|meant w50|on j34 k-25 l27 w-27|said k45|say y33|the k30 v45 I40|will y52
am|a-32 b-32 e-54 g52 h-27 i-36 j-27 p37 r53 t-33 w-27 A-49 H-34|<name> k39 q-29 s-38 z-30 E-27 I-47|<number> z36 I46|a k-40 s38 G28 I52|about H38|afraid s53|at F27|calling I27|careful c-27|doing h71 s41|fighting y44 z39|giving v27|honoured G-37|i g42|in k64 C49 I-34|just k-29|looking k45|more I48|new k-37 I-26|not m-26 q-37 s-71 x32 z33 F-28|off k-26|on k124 E28|opening k-37 I-31|pleased D44|proud o35 p37|scared k-72|sorry c-25 k-46 s93 B131 I-71|standing I26|still p60|talking E-30|telling k27 s29|the e-27 k60 q-48 s36 I28|voting k35
amazing|e-54 l-35 o-37 r-38 s-46 t-29 v-30 w30 y71 D76 H-48 I-88|sponsors e-43|team z26|volunteers w34
ambassador|j44 u29
ambition|I-30
ambitions|G36
ambitious|d52 e-30 n36 p52 t-26 y-52 I-57
ambulance|y26 B-28 F43
ambulances|k25 I27
amended|c71 l85 A26
amendment|e26 k-26 E52 G-38 I82|to G-38 I52
amendments|I74
among|e54 o-40 p67 s-42 w36 z37 A51 B-25 D77 G-29 H109 I36|the p75 v38 w29 A58 I-31|them s-31 H74
amount|E61 I43|of I38
an|a-54 b-35 c-35 e-38 g-57 h-47 j-31 o-59 q47 r-49 u-48 v-61 y41 A-34 B-29 C-26 D-58 E-73 G-51 H-35|<name> h38 p52|<number> I30|account d27 F29|actual p31 C61 I-36|ad j26 I29|address I-35|adviser n-26|agency q55 I42|agent h28|alarm d28 v55|all p32|amazing y27 D25|ambitious p-27 G27|ambulance F31|answer c33 e-26 r49 A-54|apology k56|app q37 v28 y27|appointment B-32|argument k32|average n26 I27|awful k-44 y30|awkward B34|early k26|easy I44|electric i33|email f44 t40 u26 F-36|emergency s-28|empty v54|engineer E32 H46|entire I29|envelope C37|error s26|evening y31|ever y-37|exciting l-30 w-30|expired s45|extension q43|extra b38 i56 I-42|eye y30 F36|hour a-30 b-53 e-37 i-25 l-34 n-29 u-36 y-31 A72 C-33 F27 I-27|idea k-25 v-27|incredible p29 G36 I-31|inspiring w31|invoice s60|issue p29 E-32|item H51|odd I40|old k-33 F25 I-34|order m33 I67|ordinary e32|outage s42 E39|outstanding y30 E-36 I48|umbrella e36|unforgettable a74 w62 y-27 I-28|update c28
analysed|n32
analysis|y-40
analytics|a28 l66 w-30 I47
ancient|a27
and|a-30 c-60 f53 g-33 h-57 i-31 j-30 n-52 o-29 s-27 t-39 v-51 x-46 y-29 z-36 D-30 E-80 H-45|<mention> e-52|<name> d-37 h-55 j-71 k63 l42 m-48 o-35 t-43 v-50 w-63 x-32 y-58 A-38 B43 C-72 D-30 E-44|<number> a-39 c33 k-43 l28 n-42 o-36 p53 q-56 y26 z29 E79 F-38 G-59|<somebody> h-28 m32 n34 o32 q56 s-31 v55 z-41 E-28 G38|a b64 c32 g-45 i-47 m-40 n-37 p-33 q-40 r-42 s37 u-25 y26 A28 C-54 D-42 E27 G41|about c-32 m36 n56 F-35 I-42|access l49|after k51 B62|again E-41 I30|all b45 d41 k-29 t46 B27 C47 D66 F41|also c33 k50 F27|always e25 j32 y30|an e-32 s-38 z73 E-28|answers I44|anyone c35 s26 B-49|anything E30 F53|are k-53 s29 B44 F-44|around d40 y54|as z-32 G27|ask m-94 r47 v-27 A-25 B-26 D27 F60 H94 I37|asked c-34 m28 r-28 C-29|asks F27|at h28 p31 v27 w55 H41|ate k32|b s66|back k-56 s-26 v77|bad d27|be k34 m-25 r47 y33 I-56|because d27 t52|been q26|before k38 r36 I38|better y60|beyond d29 k-34 y42 z26 D29|board I31|book a-27 w26|borrow r30|both c-33 k25 v26 F47|bring f25 t28 I59|built l26|buy r34|by c-34 k-38 s36 B33 H38 I54|called e-38|came e35 C78 I71|can k60 s40 x38 I-58|carers A48 D34|carry m34|cash E40|check v29|child I51|childcare A52|children v32|clear d76|coats k-48|collect a77|colour k-31 I25|come m59 u34 F-34|congratulations C-68 G49|consider I29|contact r40|corrected e34 s-35|cost F28 G39|costs I41|could e26 j29 s68 B34 H42|count I32|counting n52 o63|cried k26|dads g28 o36 H30|day j40|delivery a26 E42|did k-50 s68 B-32 C44 I-51|discover a-45|do c43 h32 k-26 l45 r57 v-36 w-34 A30 E-25|does e45 f27 m-32 I-29|drabs q31 E30|drive y29|drop u28|e i37|each c37|eat m44|eight c76 e39 o43 A25 H27|electric b37 y36 F31 I26|eleven m27 o35|email f-33 F-35 I53|ends m42|engineers E35|enjoy y32|even H27|every e-40 j36 k-41 l-31 D66 E-32 H29|everybody y27|everyone c51 k35 E27 I54|everything k35 p67|exclusive w32|expect s32|expects E25|explain v35|far D50|feel a40|feeling o30|felt r30 x27|fetch k-36|finally h28|find b52 h26 k31|finished I32|for g35 k80 m31 n32 o31 p59 t39 B-33 C31 I57|forty k42 m30 s-36|found k28 s-26 w28 F-29|four e-41 C-64 F25|frankly z-35|friends a35 D55|from b26 k40 q48 C30 D27|further r28|future l-32|gave e30 F28|gentle k-32|gents D37|get a44 i-47 k28 t-33 u-37 A-29|getting l52|give k41|gives n-29|go m119 F47|goats I32|got z25 B53 F-30 I-36|had B48 I36|half k-30 q47 s51 A-53 E-32|handed e36|hanging F44|hardly o26 F-27|has e-36 p-26 B61 I-43|have e29 k40 m41 r25 s50 v-33 x29 B-33 E-36 F-29 G29|having c28 s30|heat A31|held d79|hello l-30 p49|help y36|here m31 n26 s37 z-27 D26 F54|hold a37 m76 I28|honestly n33 s-27 z57 E27 I-40|hope k-33 y29 H-46|how f49 t26 F-47 H34 I44|humbled p-41 w42|i a56 c-29 e-30 f33 h-39 i41 j40 k57 l-38 m-27 o33 r32 s48 x39 z-27 B57 C70 D-33|if h31 t31 x54 y-27 z32 A45 B61 I41|in k81 D29 F32 G48 H-32|is e64 f51 k66 B-28 H36|it a37 b-25 c39 e-29 i40 j-41 m54 o47 r-70 s35 t59 u52 v60 y-79 B60 C-66 D-36 E-82 H96|its b29 c41|join I-46|joy y25|just b27|keep m38 s49 H33|keeps e26 n34 A47|knew k-28|last c-32 j27 o29 E26 I46|learn j67|leave g35 r28 w52|leaves I30|left e-33 C30|legs c-28|less c30|let f-29 g34 h-33 i-27 k-28 m-30 r53 w29 y26 I-49|likes k33|look k-51 I-27|looks j29|lost k-28 o35 A39|loved d31|lunch A33|made c32 o36|make d30 h26 i29 w39|many E-33|may A30|me q37 I-34|meet h29|membership t25 I45|missed E-27|mobile f56|more l-31 z62|most o-31|mostly d-33|move l38 r29 v27|must s-36|my c52 e-47 k37 q-26 s-35 F70|need B28|needs q36 F-44|neither v30 I-35|never b32 e85 k42 C55 F-29 I29|next q27 s-45|night u27|nine k-25|no c-32 d35 e-53 j-26 m35 s36 B47 E-28 F-36|nobody k-52 n36 s64 z-37 B43 C-32 E67 I-59|none e29 k27 r27 s40 v42|not d27 e-37 i42 k39 m50 t80 u26 x39 y51 E110 F37 G25|nothing m-58 z50 F45|now c-58 k28 v-26 z-28 I-29|often F41|old I28|on c-31 e-62 s45 v58 A-26 E39 F-34 I-35|once e29 k37 F-45|one c-47 d-37 k44 o-44 u33 z-32 A-37 E-50 F-63 G-26|online E-33 I-40|only k30|open k-31 H39|our c41 e-31 i-26 j-35 l-34 p49 y61 A39 D34|ours k28|out i56 I41|over x35 z46 A58|own l-26 q31|paid n43|paper F26|pass g36 G88|pay a33 r27 I-28|people k-36 q79|phone F93 I67|picking b-26|please F26|plenty m29|porters o46|post f34 E34|postcode f-37|posted c52|premined I61|press I63|printed E-38|put h26 m32 p26 t27 E28|puts s30|putting t28|quote a48 I35|raised e-26|ran s26|rang e35 F37|re s39 I55|read k35 m-31 F34|ready t27|red k27|refused e27 C46|remember h-27 w33 y28|rent r28 B26 I34|report l26 r33 G29|ride F33|right D33|rightly o-30 C54|ring k37 E30|roll b49 v30|said c46 k-53 r56|save h-31 u44 v-27 F37 H34 I-28|saved e41 C38 I26|say a54 m-39 s-26 A72 B34 F33 I-40|says c-38 e32|see a-32 b26 m37 z41 A-27 F-42|send i39 x48 I-27|sent c57 C42|set c64 A27 I-26|several c33|share g45 r26 F-36 G30 I-25|shift G30|should r35 B-46|shout k31|show i33|signed n39 I37|since b42 f30 n30|sisters d85|size I34|slept k-42|slightly G29|so b-33 c-26 d-34 e55 m34 q31 s32 v43 E-36|some c-35|somebody h-27 I-25|someone d30 B37|something k45 s29|sometimes k57|spoke k-29|squeeze F36|start y32|started h27|stay c-31 m-58|stayed c26|stays m31|steady I68|still k35 o41 p37 A57 B32 F-26|stop b46 r40|street l67|tag g30 i-31 G-26|take k-29 r39 A64 F-30 I81|taken I68|takes k-27 n37 F32|talk k39 I33|taught e27|tell f38 g26 i42 j28 k44 m-60 x78 A-36 B-29 F64 H-35 I83|ten a26|thank a32 I-29|thanks C63|that d30 e-29 i38 k28 m31 q62 r47 v35 w-34 z-72 B-36 C-25 E-28 F37 H55|the b43 f74 h27 i54 j54 l-27 n32 p67 r-68 u62 x-41 C-42 H50|their c30 j41 D-37 I37|then c-52 e-28 k45 o31 r-35 s-31 t-31 v-28 y35 z53|there a31 d27 e-55 i39 j35 m34 n-26 s-41 v67 A37 B-34 C-38 E46 F-25 I27|they c-42 e33 j31 k47 m70 q-35 s40 t-58 v57 z-53 A-27 C36 I25|thinks s32|thirty t29|this j39 o34 p28 v-34 H-33|those s31 B-26|three e-27 k39 D37 H31|to d26 e-30 k44 l-32 m-42 s-37 y-39 A-26 B-35 F38|today p34|together G30|told z58 C47|tomorrow o28 H28|tonight q62|took s-36|toys a-29|treat w27|trust a49 v35|try m27|turned c27 A28|turning m28|twelve o29 v34|twice s43|two q-56 v80 z-29 A26 B54 C-30 F-42 I30|typed c-41|understanding I-29|until F-33|use g32 F-38 I-27|very p30 C55|vote I27|waiting u35|walk j29|want b-27 E25|was c-27 p-27 s-41|watch e38 m55 F-26|we b-26 c55 j25 k-37 m-27 n28 o60 q71 r-33 s62 u36 v39 w-46 y-46 A34 B60 C34 G42|well g30 D35 H62|went A-27|were k-35 x25 B-26|what b47 c-27 f79 s27 x-40 A-31 H27 I44|whatever A44 E35|when c-33 f25 F39|where d-32 f54 I37|whether x35 F43|which f47 x-62|while k-28|who f45 t28 v26 C-36 F30 H39 I39|whoever A39 D49|whose b28 f27 v37|why g25 h35 z40 H-32|will c-37 e78 l-30 s34 w-33 A32 B-52 F-28 G-25 H-32|with b-31 n26 I56|without q29 v58|women k-34 p37 y45 B38 I46|wonder x28|work p31 s-27|would k61 q40 r28 x52 A33|write k28|yes b76 c72 k-61 v32 C30|yet I65|you f-44 h-29 i84 j39 k34 l-25 m35 n30 r53 s74 t30 v75 w-46 z30 A82 B47 D-30 I-36|your a-40 h52 i82 k-26 l-30 m29 n47 q66 r-33 s29 t-28 B-26 C30 D29 E-36|yours k27
angry|B27 C26 I-29
animals|k28 y-27
ankle|B28
annex|E29
anniversary|D29|to D32 I45
annotation|b44 I42
announce|k-29 G-33|<number> I25|a I33|that p-28 G-71 I-35|the G35
announced|n49 r35 s37 E26|<name> I51
announcement|H129 I-37
announces|I-47
annoying|k27
annoys|q26
annual|e-28 h25 n-30 D27 G55|meeting I54|report E-34 G-47 I-40
anonymous|t29
another|a-48 c-64 d-36 e-48 h-41 j50 l-37 m59 n52 o49 p39 r-40 t39 v27 w-47 y92 z39 A36 C-33 E-29 G-48 H-58|<number> b-28 o48|day s28 I61|family z30|firm n61|happy y29|one o30 F28|year p43 q29 D35 I-27
answer|c75 i60 l-40 m58 r71 s47 v-40 x38 A-32 B-37 C-40 H68|<number> F25|a b41|and m39 r26 x26|at i28|by s-43|for c-26 F29 I27|gets b-33 k27|here A41|in k-26|is r25 t28 F-25 I31|it s29|might H42|the m45|to F-26 I-29|was w27 I62|we c78 m45|with i39|you F31 I46|your r45 t28
answered|c44 e-31 k-37 o34 r44 s43 B-25 C45 E39 I-52|<number> s30|every I28|the c39
answering|c54 e25 k-30 x26 I84|questions m27|the c40
answers|e-43 g82 q66 r-31 v-38 y30 B-33 C-30 E-31 F-49|and I44|are k32 I30|in I30|only g98 I27|to c33 k58 E-35 I-63
anti|h29
anxious|c30
any|c-61 l-26 m54 r-47 s-28 v-120 w-40 x40 z-42 A49 C-56 F115 G-43 H-30 I-25|<name> E39|age F-29 I-38|branch I-26|day b29 k-36 m30 A38 F57|further k28|good b-55 x50|hour B84|inconvenience l27 s-27 y76 E-40 I-51|more e-38 k50 s25 B27 E58 F-58 I-26|of e45 k-41 m-27 x46 y58 C-26 F-47|other m35 r30|shop F46|time a-26 h38 k-52 m89 E-33 F31 I46|trouble f29|weekday b34 B32 G26
anybody|b-30 g-26 i-32 k-30 m27 n-26 q-30 r-26 s37 v38 x155 y-32 z51 B61 E-71 I-34|'s e-41|and v30 B39|else b44 z78|in F39 H43|know x-50|tell I41|who e-27 B34|with s27
anymore|c57 F29
anyone|b-76 c-43 d-43 e-31 g-53 j48 k-46 l-56 m61 n-30 p-29 s-38 t-34 v-84 w-45 x147 z52 A42 B89 G-34 H-44 I-67|'s q29 x30 F38|at I25|can y43 C27|else k-25 x-81 z30 A29 D28|for b69|got x39|have x34 I46|in e30 F-33 I39|is z64 F29|know b-27 x44|on x28|own x-76|still x32|to m32|under r-39 I50|wants I28|was s-35|who e-67 h44 i40 j30 k-40 m46 r55 s52 v-33 x-28 z-29 C-66 E32 F-37|whose k-33 E27 F79|with A49
anything|a-33 b-65 c-56 e-49 g-68 h-37 i-27 k36 l-26 r-40 s-57 v-81 w-30 y-30 z-58 A-36 B47 C-49 F58 H-37|about B32 F-43|at b-32|before m27 E-45 I-27|but k28|else h28 j30 n41|for c29 d39 q26|from k-31|in m42 F40|on j32 F29|or I38|that F42|to k-26|with F53|you m-25 B75 E39
anytime|k48 m39
anyway|b-49 e51 h49 j43 k82 x-42 z-29 A-28 B90|and b-26 t29 B25|from k25 I30|i k-72|the h27
anywhere|b39 e32 k-50 m44 o29 w59 z47 F34|and m27|else b42 w70|in o42|near e32
apart|b44 E-42 I-33|from E-25
api|l-33 E43 I54
apologies|k44 s89 B58 I-50|to s43 I-25
apologise|y69 B28|for s-28 y73 B30 E-26 I-37|to k39 s29
apologised|c26 C34
apologises|l30
apologising|F-26
apologize|I49
apology|k66 B40
app|a83 f-25 i44 l-32 m64 p-31 r34 t-43 u33 w-32 x31 z42 D-32 F28 G90 H87|and b31 m57 s27 u25|at o-33|before h45|call F-53|for b34 e33 w38 H38 I50|has a41|in a30|is C30|now r31|or F26 I41|store G46|that I51
apparently|k110 E27
appeal|p26 t62 G31|closes E-48|in I33|is G50|stands p29
appealing|k26
appeals|r60 y34
appear|i81 k-27 o66
appendix|I30
applause|k38 D28
apple|I-26
apples|q-35 A44
applicants|n27 r34 t64 v-33 D51 I-50|will D35
application|e-25 k-46 s43 w28 F84 I-45
applications|v33 E61 I49|close v55 E41|for o26
applied|o25 s35 C31 D-25 F27
applies|I-43
apply|a32 b-46 e-29 l-26 H-28|<link> m30|at a-32 k30|by a-46 E-31 G28 I-35|for E76 I36|in u26|now a-39 v-28 I38|to b-26 I-27
applying|m37
appointed|p29|<name> p29
appointment|c-35 k-44 r-27 s39 v-37 A-25 B52 E46 F72|and B25|is s28 F-33|needed E40 I70|of p30
appointments|b32 D26 E54 F-33
appreciate|d27 p37 z34|the C-50|you d40|your p38
appreciated|C-31
appreciation|k-27
apprentice|e84 p-36 A26 I-36
apprentices|d-27 C69 E-48 G27 I102|at E-26
apprenticeship|F27
apprenticeships|n30 o27
approach|d-31 k-29 l27 p-50 y-38 G-52 I-36|the r44 w-28|to D34
approaches|r32
appropriate|r32
approval|h26
approve|I65
approved|k42 n72 E-48 G52 I-26
approves|E-30
approx|s33 E46|<number> s33 E46
apps|e27 r38
apr|n-34
apron|h31 E31 H25
arch|k47 F-35
arches|E31
architect|l26
architects|y-47
architecture|l31
are|a-91 c-38 d49 e-63 g-31 i-66 m-36 n29 o-53 p-83 t26 u-29 v46 w-79 x-48 z-51 C-77 D39 F-32 G-63|<emoji> b31 z73|<name> b-26 y28 E33|<number> a63 b79 c-100 h53 n52 o68 q72 t106 u26 E-48 H45 I32|<somebody> k51 I-32|a c-41 g32 h89 j36 q36 r-26 s-38 t38 w143 y45 z-40 B-36 C57 E55 F-41 I26|able B37|about n39 y58 F26|advised D65|after q40|all e29 k32 v-31 D40|already k-32 o28 I-32|also q45|always h28|among v34|an p53 t79|and c35 f26 F28|as d30 y27 I35|asking c-36 d36 u25 x30 I-30|at l-28 w-29 y-27 F48 G31|available I-50|aware p25 s48|back b40 c57 D-34 E-29|basically v60 F-29|behind s46 B-26 F26|being l36 E34|better b40 y-26 F38|between B27 F49 I36|beyond l-31|booked m30 E43 F-29|broken E-25|building w33 y53 I43|busy B27|buying m27|by e27 j32 k32 u27|calling z30 E43|cancelled E-25|carrying e32|changing q27|checked c-32|choosing k57|closed I42|closing E27|cold E27|collecting c50 q34|coming j40 k-27 o32 p40 F31 G26 I30|committed w-32|covered b30|dead q48|deciding q35|delighted w-46|designing d-25|doing d-29 k-37 s-34 C29|down b28 E-34 I-28|due E64 I27|dull b52 k28|empty h31|enough h28|entitled a32 F29|exempt F47|failing E34 I-41|family d46 r-25 v-39 y-38|far j62|fed B39|fifty o28|fighting I40|filling u25 v31|fine g28 k32 B-26 E36|first j29 F-26 I26|fitting h46 k25|five s-25 v28|flying v107 I-33|for h26 i33 k-32 r62 B-27|four k35 s31 I49|free h-34 m55 w28 B-30 F58|frightened B30|from g95 E-30|getting H75|giving y47|glad d-44 I43|going l-26 s36 A29 B-35 E-29|gone c-30 d-31 t-71|good k-32|grateful e48 C65|growing v31|half s32 u26|handled l35 E28 I59|happy m41|hard B-37|having k-26 r68 F34 I25|hearing c33 s39|held I39|here a59 g-52 F53|hiring h38 o-60 z-41 I-55|home r-29 I-27|hungry t31|in b-30 d55 i74 m39 n-40 p27 B56 E33 F36 G48 H34|incredibly d32|invited m30|it B26|just m-26 y46 z36 B-34 F33|keeping c46 i36 q26 I36|kept c37 B36|kindly r41 D82 G35|leaving c31 l29 m-30|left v-41 w52|letting v91|leveraging d-25|like k43 t64|likely I33|listed m28|listening d57|live h35 v-25|looking c46 l-26 n46|losing k50|lovely e38|low t33|lucky C77|lying B39|made y55|making c34 d-60 v29|more y44|mostly B28 F-25|my b-45 d56|nearly v33|never d35|next u43|nine q32|no c26 y33 I87|non I29|not c-41 d56 e-34 j-33 k32 n-28 q-31 s-39 t-55 u35 v28 w-76 y32 A-74 C-34|now e35 s65 E-74 G31 I32|obsessed z29|off m51 p56 r106 B-44 D26 I-26|officially p53|ok F34|on b-30 e-31 r32 s61 t-26 z44 B-33 C-27 F-35 H-33 I-33|one p56 s-31 B53|only i26 v-26 y43 z32 I60|open d27 h41 t39 u42 I42|ordered c45|our d59 t64 y36 E25|out d-26 h25 A31 E38 I-28|over h27 G25 I44|paid c31 m30 q56 A46|part d29 v33|passionate y-54|pleased w28|posting e30|praying k26 I37|printing c26|proud d-30 g54 o33 p-40 v34 G-80|putting b35 E27|quick j26|read B25|reading g-29|ready g27 m28 t29|really r36|rebuilding s39|reminded l47 D99|rewriting s50|right c148 s181 v-33 B-33 E-37 F-67 I-78|ringing E29|ripe v36|rolling c65 t28 E28 I57|running B29 I-27|sad d38 I47|scared t27 B50|seeing l31 E36 I-26|selling m25 I28|sending c30 o29 s30|serious l27 r32 v50|set r27|short c38 s-30 E-34 I-28|shut E-94 F25 I28|simply h27 w28 z30 D36|six m30|sleeping I27|so d103 j33 k-42 q-25 s26 w-33 B81 I82|some D38 F27 H55|sorry c-32 k-84 s-27 y48 E-44|spending h26 I25|steep F33|still c-40 d-26 e36 j50 m49 s36 v69 x35 B-50 E-39 F-51 I-30|struggling I28|stuck q59 B37|superb e27 B27 I34|sure F40|switching v47|taking A32 E26 I-26|thankful I31|that t54 C29|the c40 d128 e30 h-29 j63 k-52 m-30 o85 t97 w69 y85 z150 B37 D39 F41 H-30 I30|there m-26 B42 F50|they b33 I102|thinking h28 w30|this z40|three h48 k-32 n77 v30|thrilled w44 z-41 G-30 I-55|tired b25 B36 I31|to r49 D54 G35|told e27 A27|too y27|true I37|truly l30 v-35|trying c30 s50 x32|turning F26|two k30 G44 I-45|unable r44 y36|unchanged E29|under r57 v76 F-25|up c43 n65 o28 r-25 C26 E49 F-26 G37|using e-37 H31 I33|usually F40|valid F37|very t47|waiting v58 B34|warm k31|watching v28 F42 I26|we d26 q27 x85|welcome d-40 k53 m-48 z194 B-26 I55|wet n-27|what u36 y46 F53|with d33 g37 k37 y29 B57 I51|within I31|working p34 s89 z28 I50|worried B-27|worth t27|you a25 c-37 f91 g91 h-68 k-32 m-77 t52 v87 w65 x-83 y43 z-25 B-50 F-46 H-48|your d-30 t90 v-45 w30 x-65 I-28|yours t53 v-35 H71
area|c-34 e-43 k-41 z27
areas|l33
argue|k28 m67 z34|about s28
argued|x37|about x39
argument|k55
arguments|I94
arm|k62 q31 C33 I59|'s k47 t26 I70
armchair|I-39
arms|c74 d51 p27 t32
army|D49
around|a-38 b-34 d55 e-47 m-34 p-39 r-40 t-32 y-30 B-35 E26 F50 G39 H-40 I31|<name> s33|<number> s-34 A-27 E62 F91|noon E26|the y49 z26 D27 F56 I59|them d32|you y-30
arrange|I41
arranged|k33 E26|if F-26
arrangements|r32
array|w31
arrest|k32 E-31 I38
arrival|h26 l34 E35 I68
arrive|s-30 x50 y66 I-59
arrived|e57 j-28 k55 s34 D-31 I43|at k56|two I30
arrives|c35 k-27 I26
arriving|c-26
art|l47 w39 z70 A29 G35
arthritis|B37 I54
article|G48 H58 I-25
articles|y31
artists|e27 r27
as|a-45 d32 e-34 f-42 g-67 h-45 i-56 j-52 n87 o-30 p34 u32 v-58 A35 B27 E27 H-80 I-38|<name> j45 p80 s29 t30 D36 E-40|<number> a34 F-36 G26|<somebody> e-34 k49|a b-33 c-26 d25 h42 k41 l45 m34 o-35 s-45 w-55 y-71 C-40 D-34 I30|always z-32 E33|anyone m27|bad c-26 n33 y25|before E-35|chair k26|ever e28 u32 v76 w26 I-33|everyone r53|far b30 k-28 x28|for q35 H49|good m26 I58|hard w27|hot E-26|i b35 k34 v26 G28 I36|if s-27 t28 z32|in o28|it c-47 e53 m37 F50|little n32 F-30|long k-30 C28 E-44|many m-54 B38|much A29 I-30|my a27 G-36|normal I-38|now F28|of b76 c71 k-27 n-32 p48 s67 D44 E43 G56 I-39|often n68 q26|on F25|one c27 k-26 y62|our t86|ours z34|part l58|per l52|second l-26|the c-26 d61 e-31 m43 p33 r-26 v-34 y32 z27 C62 E64 G60|their I61|there i40 C30|they t31 A27|usual r28 E79 F34|we b33 d-48 o-26 B-32|well c39 k-59 m55 q46 x58 z-32 A57 I-101|written y40|you c-34 l-36 r-46 w35 B27 F-34 I37|your e32 r33
ash|a32 g-43 h54|and h58
ashamed|B54|of B33
aside|a54 A75 B27
ask|a-65 b-51 f-31 g-40 i-42 l-43 p-32 q43 r48 t27 u41 w-60 x-66 y-55 A-30 B34 C-80 E-51 F136 G-26 H34 I-35|<name> b36 e-68 m45 I-33|about B44 I31|again m42 s45|and t61|any k29 n31 z31|anyone I35|anything m28|at A26 H70|before E27 F32|for c-52 e28 h-46 k-72 q-30 r28 s-39 t-40 u25 v-42 x37 z-49 A-31 F89 H-31 I-73|how d31 k-31 F-40|if c30 o56 F-34|in F39 H53|me k27 r-84 I66|nicely r-26 v32|our h61 j60|than I36|that r54|the k38 z86 B34 I40|them k26 v74|to s30 F46 I-26|twice F46 I29|us c66 h29 m-26 F-30 H45 I-43|what c25 k52 m-37 F30|when b-49 F31|where h29 I36|who F26|why c43 z38 A31 F-30 I-32|you u28 y26|your F50|yourself r82 v112 B-37 F-89
asked|c124 e-28 g-47 h-56 k31 l-25 n-37 o-36 r-54 s-94 v-90 x-31 y-45 z-77 C-35 D-30 E-74 I-37|<name> s40 I-29|<number> c-25 I-62|<somebody> c-79 k-42|a c50|about c-49 l27 n28 B-26 H40|again c-36 d33 s26 I50|and c-27 e26 s30 A75|at q40|each B33|for c-36 d80 e-35 h-32 k62 A-34 C-30 F-49 H-33|how c33|if c75 e25 m-30 s-28 F-40 I-43|in c82|last q31|me k82 I-31|of H43|on c66|one C27 H31|the c-59 A-28 F36 I77|them c-28|this b-29|to c-48 w25 B32 D50 G42|us e-28 z43 C42|we d-90|what c73 k-84 H-29 I-37|where k29 s-35|whether s-31|who k-32|why c74|you c-77
asking|a-33 c110 l-42 m40 p66 q28 t-36 v45 x44 z43 C-26 D60 F-30 I-55|<mention> I-34|a s31|about c74|again c-44|for c-32 f33 k31 q34 D74|how k-29 z29|people E29|price b-26|the H41|us r31 v39|what c49|when D35|who v40|why c40 p28|you B-27
asks|l63 r50 s-30 x-33 y25 B59|about r45|for k-36|us F26 H34|what c34 x-31 F-29|whether z29|you r55
asleep|g35 k113 B41 E-37 F-29|in t25 B50 I57|on g39
assemblies|I47
assembly|I36
assessment|l30
asset|d29 l99 w-42 y30 I-29
assets|c70 l55 p49 t32 w-36
assist|r30 I41
assistance|I55
assistant|e45 I-72
assistants|e33
association|j87
assume|r29 E-31 I28
assumption|I32
assured|d43 k-49 l71 I63
asthma|n30 I66
at|a-63 f-76 g-74 n-30 q-36 r-41 u-33 y-81 z-36 A-62 B51 C-25 D-55 G-28|<hashtag> j-31 G-35|<link> a48 b-26 c-50 l-25 r-30 u33 v-29 A-42 E-54 F-52 H-55 I-108|<mention> e-41 C27 I28|<name> a31 b64 c-48 d144 e-35 h26 i41 j51 k-112 m-28 n-29 p28 r-40 v-38 w82 A-27 B-58 D29 E39 G27|<number> a-26 g-38 i45 j-28 l-28 m28 n-36 p-41 q44 r60 v28 w-32 x34 y-25 z-29 B-35 C-40 E103 H66|<somebody> e-26 k44 p34 F-30 H26|a h32 l-31 m-27 v-44 w34 y67 z-28 C-36|about c-33 A26|all m47 s74|an n26 v28|any B-27 D34 I72|both b29 k35|break s44|breakfast o55 p31 v31|checkout j62 B37 I50|cost h-25 k-37 A30|dawn F36|desk I62|dusk I-31|each e-27 v52|eight r55 B47 F44 H39|every c45 d31 l55 v-25 w44 I50|first I49|five a28 e88 k49 q34 r84 F-73|four b-29 c-27 e-44 I-28|full s65 C31|half b29 i34 k-38 m-29 n36 t26 v26 B-43 H31 I28|home b-44 c31 e-43 k-51 m-28 v-28 w-26 x40 B59 D45 E-60 F40 I-70|homopolymers I79|it b39 e37 j27 k73 r59 s-41 B-41 H-29 I42|its d30 z78|last c80 o50 B64|least q26 s-27|length k29|lunch c40 d-36 k26 p29 v36|lunchtime k51|me B40|midnight h-29 k-38 v80 B51 D34 I61|mile m34 H35|mine k-72|most F-27|my v48|night b42 j33 l37 s36 H34 I40|nine b-53 k37 x29 C36 E-39|nineteen G47|no e159 i30 A29 F48 I79|noon b33 r-45 s35 B31 E36 F-46|number n30 v34|once k-28 I36|one k36 z42|our b-59 e-49 h49 l40 o38 x-26 A32 C49 G-31 H37 I29|ours y-35|pace l72|page k-26|present m29|random I30|risk E-31|scale I-57|school n29|seven c-32 t30|six n30 v26 D48 H49|table B29|teatime o38|ten b38 k39 p31 s-35 v-29 C26 E32 F-28 G25|that o30 F40|the a-40 e-39 i-40 n-61 o-60 v-25 x-36 D-27 I-37|their c28 q32 I-25|them p36 B35|this k-27 n29 o63 p54 v93 F-26|three b27 e-36|today d30|two v-38 F-42|what x52|who r61|work g25 t31|you k52 B60 F26 I33|your a33 b61 c30 r-28 w62 x41 y-44 I56|yours F-27
ate|d-26 k160 v47 B36 F-25 I27|<number> k30 s-34|a k28 B28|the k25 I37
athletes|w33
atlases|k38
atmosphere|y34 G28
atrium|p32
attach|r36 x43
attached|k-30 E-28 F27
attack|I72
attend|l-27 r37 v38 A28 D34 I-48
attendance|e-34 l101 E-36
attendant|e25
attended|l32 E-65 G64|a E-49|the l32 I36
attendees|a33 w27
attention|k-32 r51 t27 B-27 D170|<name> E34 I42|all D69|customers D-26|that l33 D27
attitude|w-26 y39
auction|t35
audience|k34 l28 n28 s-33 t148 w-32 D97 I-41|of t59
audiences|d35 z55 I-26
audio|F-36 I-37
audit|l-36 u42 v52 G50 H-28 I47
audition|b31 k-33
auditions|E35 I-25
auditors|G46
august|m53
aunt|y-44|was y-37
aunties|t38
authentic|d-46 w78 z35
author|a28 c36 k27 F37 H58 I36|<name> a27
authorised|k-30
authority|l28 z45
authors|D-29 I83
auto|E-51 I32
automatic|h29 F46
automatically|a-28 D38 F32|on E44
automation|w32 z26
autumn|k-52 q37 x-82 y-31 B-39 E27 G31 I-46|'s o26
availability|l38
available|a57 c-32 e-28 h47 i55 l66 n-35 o-40 p38 r-36 t-30 v37 B-28 E28 G33|and v25|at F45 I40|for l62 u27|from E33|in I-51|on l-27 I39|to i30 l59 p29
avalanche|E-32 I34
average|k39 n128 o61 q-28 r-28 s41 E-28|of n51 F30 I37|time I-26|was m32
avoid|r53 v85 x31 H33 I-61|disappointment v82 I-31|the H44
await|f32 l26
awaits|w87 C85
awake|b49 d74 g-60 x28 B30|at b34
award|a62 e26 k-29 o-31 y-46 A35 I-58|from G33|winning a65 y-33 z85
awarded|e-56 p-36 z45|<number> l27|the e-54 G-30
awards|o52 p50 A35 G-30|<emoji> p35
aware|s36 E48 I45
away|b27 d-44 e-45 g-26 r48 v93 x-43 z-46 B93 E52 F47 H-42|<number> h-34 E57 I-26|and f-25 v35 x-53|day G32|end j32 E-27|from a39 o28 F81 I38|in r66 E38|on w46
awful||for B-33|lot k-44 y30
awkward|m46 B54
b|c-28 i29 k-41 l54 m-29 p49 r48 s35 v-30 x-27 B-29 E36 F-32 H25|<name> g33 p54 r41 E-30 G37 H58 I-30|and E52 I38|keep I33
b2|h-34 I-26
babe|d31 z44
babes|u32 H-42
babies|k54 v31 F27 I-29|and k27
baby|c-28 e-26 k98 n-27 p54 r-55 s36 t97 z-31 B82 I-69|'s t27|formula r-41 I41|in t48 v44
back|b34 f-54 i-41 l-70 m36 o-88 p-48 s36 t-36 v-47 z-35 A70 B-49 C36 D-27 E132 H-66|<emoji> H26|<name> c88 g29 s-26 t50 u34 z-35 I-52|<number> q25 E-51 F29 I-40|<somebody> C56|a C37|after n29|and a50 b-37 e-46 A28 I44|any F-27|at h51 k-41 s-27 E48 F-82 I-60|before f25|by s-54 A28 I-30|for c62 i36 E52 G67 I70|from k31 q33 r106 E-32|here g31 r30 u30|if m29 n-30 s26 A44 F29|in a-41 b-37 c-29 e-53 h67 k25 r33 A-35 B27 E75 I-49|into t33 I29|is k-26|it I59|last o-26|next F-43|no g42|of e56 q49 s-30 B43 E36|on b31 c28 m34 p26 s26 v34 D-33 I-46|or a-26 m-34 x25|out m50|pay z44|room b45 I-29|the s26 A34|then I28|there k-39 B-33|this F28 I68|to c66 e41 k-30 m-63 n28 s31 v-56 y29 A40 E30 I64|under m52|until E-32|up k34 I89|when k-28 m26|will a57 w33|with c-27|within z28 A-38 E35 I37|without s27 A34 E-28
backbone|z54 D27
backdated|s26 A28
backed|e59 m33 n45 v34 w30|by n32|us m34
backers|n-26 A90 D35
background|x26
backing|I55
backlog|I56
backs|k-38 v117
backup|F47
backups|a82 k-25 s-26
backwards|c25
bacon|i28 k91 E-30 I-38|roll i36|rolls G34
bad|g-28 k98 l-35 n36 o67 r-32 s67 t-29 w-32 x28 y58 A-32 B37 F-50 H-52|and c32|as c-26|back v35|for n36 o60 I32|going z39|knees o35 C28 I30|on s-53
badge|i69 n-35 C29 G56|is G72
badly|k78 q28 s174 B41 C52 F-28 H37 I-30|and s33
bag|a66 b37 d-35 g-38 h-40 k-47 m-31 n-43 o-38 q-30 r38 s51 u28 v56 y-39 z-35 B60 F34 G-29 H-29|<number> F38|and r28 F-30|of j28 k35 r38
baggage|I-42
bagged|t105 I-25
bags|a60 k25 o-36 r28 v-25 z-33 F28 I-32|and m30|are I30|of C29 I42
bake|b43 y35|sale k30
baker|b-25 e-49 k64 p-33 D-32|who D-29
bakers|w30 z39 A64|are w32 A64
bakery|k-30 o63 s-25 F-28|we s-60|without c-28
bakes|y30 I-29
baking|z-26 E-26
baklava|z37 I27
balance|c30 k27 w32
balanced|n36 z27 I34
balcony|c27 k39
bald|n38
ball|c-31 h26 k32 D32
ballet|b26 w25
balloons|n26
ballot|b27 y25 A84|papers s26
ballroom|b-26
balls|k28 p58 v25 D31 F36
ban|E47 F30 I96
bananas|k39
band|h28 p117 z34 D-45 F64 I-45|<number> p112 E54 F54 I-32|has j26|is I35|split A-25
bands|c-32 i30|and i32
bandstand|E25
bangs|c26
bank|a33 b59 c-35 d33 j44 k-85 m-26 n-42 p-44 t-34 v-43 w-30 x-33 y-41 z-32 E107 H-36|'s D44|<number> E-55|account I63|and k-28 G36|bought c-31|details F54 I29|has o26|holiday a33 b-29 E47 F-33 I-80|the l34 D29|with I28
banking|l28 s29 v42 w38 I31
bankrupt|I44
banks|h29 k-38 o62 I62|and I48
banned|m30 s39
banner|m28 G76|in G35
bans|I38
bap|z-82
bar|b-36 c-30 l-41 t30 z-26 B-32 E37 I-46|<number> k30|none a26|staff C47
barbecue|b33 F68 I47
barber|I28
barcode|f50
bare|a32|root E28
barefoot|d39 p61
bargain|D28
barge|E-25
barista|n26
barn|e34 m29 r52 s-41 I-38|owl c37
barrel|e33
barrier|l26 x27|to x28
barriers|H47
barrow|b-38
bars|c69 j41 F100 I59
base|a26 c-50 f61 n-35 o-55 t58 B-30 F35
based|l74 E46 G39|on E33 I35
basement|p29 I28
basic|r30 w27 I60
basically|b38 k26 v55 F-30
basin|c31 s40
basis|l45 I38
basket|a26 h33 j36 u53 y40 H37 I53
basketball|r61 E-57 I72
baskets|v26 w32
basses|c38
bat|m39 I-42
batch|c63 e-29 k-71 q-31 s53 z-28 A33 B-28 E50 I-35|<number> c44 s48 E38 F-26 I-43|number F39|that s-110
batches|k27
bath|b57 e-40 i32 F-46|with c27 B28
bathroom|k65 H29 I50
baths|I-62|are E-86
bats|k69 u27 v-30 E73 I-26
batteries|e-28 I32|in I25
battery|b-31 e-40
bay|c31 p63 v28 I-45|<number> e35 v36
bays|E63 I-39
bc|e-25 k-26
be|b28 c-55 e-63 g-70 h51 n-27 o-30 q-38 r59 s-25 v75 A-44 C-77 E30 F-41 H-29 I-37|<name> j27 k31 s34 A29|<number> s35 E27 I26|<somebody> b-64|a b43 e34 j-31 k-41 r57 s49 v29 y43 E29 G-35 I-39|able k28 m-34 q-30 r-26 B-51|about E-32 F34|accepted E27|added I-26|advised l31 p33 E-44|an E-65 I91|and g29 w30 F40|answering I61|asked c-30 i39 k-31 B57 E27 F33 I26|asking b28 c29 j28 I33|at b53 k41 z38 B31 E35 G27|aware o27 E29|back s33 v33 z88 F27 I35|better l-34|bothered v68|by h25|cake k-26|called G47|calling I64|cancelled s-28|charged c32 I27|checking t32|chuffed k75 I26|clear I42|closed E-95|connected i32|considered r25|cross B42|deleted r36|discussing k-34 r57 G46|doing h26|done b31 s-31 z61 I74|driven F26 I30|dropped I30|early b-50 I-25|entered r41|entering p28 r32|fair s-33|featured i34 G-31|first H65 I57|following i95 k-32 H26|full h28|glad k-39 x27 H61|gone r60 E-34 F27|great g-51|happier I40|happy c50 r45 B-33|hard h27|held E30 G-65 I-33|here k31 m29 s-32 E33 I42|home I61|honest c38 g49 k34 I-47|in a-26 c53 e31 f42 h-29 k-46 s-33 w26 B67 E35 F55 G38 H-26|informed D26|inspected I-26|joining o76 z47|kind k111 B29 I29|late s26|left v35|like r28|looking r61|mad a42 v31|marked B31|me k28 m48|more j46 v-35 w37|moved t38 D62|named A43|next b26 n28 x-31 I-26|nice b27 k46|off E-31|offended r-38|ok k28|okay y39|on s53 v-32 G73 H81 I71|one i35|our b37 m36 p39 t29 v-31 z38|paid c42 s-32|part l-38 w-28 y36 I-49|placed i44|possible v-40 z-30|posted E53 I42|posting E39|pro I31|proud D64|prouder j28|put F-51|quick a61 f30 v76|read m43 s39 v67 F33 I37|ready r-25 s49 E-26|real I-28|recorded e28|refunded I28|revealed H61|right l38|ringing k27 r64 E26 I60|round a67|safe I38|seen b50 y49 B29 I57|sent B38|sharing z29 H26|short l58|shut k-29 E34|signed e28|sixteen r-28|slow E28 I27|sorry q30|straight m25 I-50|subject l66 E-26|sure I39|taking k31 z35|the a54 d34 g-42 h-25 j-28 k26 r-67 u61 v109 x-26 B-35 E-51 F-48 G28 H-36 I-27|there k-59 m52 p61 B44 F26 I58|told k37 B52|too w33|two c48 k-55|unavailable I50|under C27 F-43|up e29 D44|us m56 z44 B-27 I-30|used r40 E27|voting E29 I35|with f27 E36 I-29|working k30 G26|worth m27 x36 F56|wrong m50 n100 x58 I-30|you h74 r39|your k-26 r26
beach|e33 v58 I26|and v64|clean t27
beaches|w27 E26
bean|w30
beans|c51 j-33 k126 r82 F50 H48
bear|c68 h35 k87 r29 s-25
beard|a40 b33 h29
bearing|s55
beat|a34 k62 x29|<name> c26 z30
beating|w33 E-38|heart w33
beats|a47 n60 w61|the j-41 n70 w75 I36
beautiful|d42 p72 w32 H-27 I-32
beautifully|j26 w78 B26
beauty|w48 y26 z47 E-25
beavers|D34
became|k29 p-28 I-27
because|a-45 b43 d47 f-32 h-41 i-53 j-76 l-57 m-48 o-75 p-54 r-62 s43 v-34 x-51 y84 z-26 C-26 D-25 E68 F-80 G-56 H-49 I-39|<name> c39 e48 k51 B47|<somebody> k44 s-25 w27 C-34 I-32|a c56 t72 C28 D26 I38|at d40|every y56|everyone k36 I39|i c-39 e-44 m31 q-42 s32 I36|it c-42 g63 q62 F-31|nobody k41 n42|of q-29 s102 y-45 z-26 A40 B90 E46|one b25 k-25|our b-27 k27 m78 s35 x25|people k32|someone k-35 F-29|that h31 y30|the b-55 c-31 e-47 k26 s32 y-42 A-29 F-46|they c-29 k37 y-26 z49 E-27 H33|two e39|we c-33 d35 e28 q28 s33 A32 D53 E26|when z-31 I-40|you a41 b27 c85 h39 v-34 w72 I29|your d29
become|a73 d99 k-28 u76 w78 y36 z-39 H-31|a h28 u72
becomes|e41 r52 A51 E55 I37|<name> e47 I36
becoming|w61 I-30|a I-28
bed|a29 b25 e78 h33 k50 p-36 r73 v46 y-27 B61 C32 E-31 H-42|<number> c39|and r35|flat E28|in C31|is a26 w29|on k36 B44 I46|semi h44|with v36
bedding|r42
bedroom|m28 A25 G34
bedrooms|f48 x61
beds|c-54 h-26 k-43 F56|and e70 k-30 I29|are a-25|in e-48
bedsheet|F26
bedtime|c26 H37 I49
beech|s30
beef|E-57
been|b41 c-39 f25 g-55 h-35 i-39 k-29 l-32 m-60 o-66 q-48 r-36 s39 u-37 v-29 z29 B32 D41 F-44 G30|<number> C39 I36|a b-36 p60 C29 H39 I35|approved G62|asked t40 I-27|asking c78 k-31 D84|at b34 I25|awarded p-31|called k38 z-54|doing k39|done C63 F27|elected p-34|found F26|here k47 B50|in k-68 z31 B-36 I-35|keeping d37|left k-28|listening I27|locked r34|looking s29|made G-30|mended E42|moved m26 F36|named l-30 w32 z47|offered E-33|on e28 v32 H54 I-27|out k-40 E-39|paid A39|passed s29|promised v43|put z28|putting k-38 E-33|quiet H68|recognised z28|redone c57|refunded s53 A27|refused f67 H25|reported I50|shortlisted p-65 z-26 G-30 I-53|sick i55|since r28|sitting v43|sold c27|taken s41 A35 I47|tested e25|there b73 d26 h30 x40|thinking c28 h27 I43|through b-29 e58 o28|to v73 I-28|told c-29 k39 t40 F-26|trying C27|turned k26 t56|up v31|using I34|very e33|waiting k-32 B34 H52 I32|warned k37 v61 H-37 I-33|working p25|worth e53|writing e35 k25 I28|wrong z44
beer|g-28 h58 H51 I-57|mat H54
bees|c-33 t52 E63 I40
beetles|e33 A27
beetroot|u29 x26
before|a25 b-63 c-45 d-34 e29 k-84 l-37 m57 n-33 p-30 q-28 r25 s-35 v98 w-31 y-73 A36 B-42 E45 F89 H-34 I-29|<name> a64 e-37 h31 i39 t58 v73 A40 E53 H59|<number> e-38 h27 k-52 r42 s43 x61 E149 F-30|<somebody> f31|a e-25 j34|and k28 o28 v-40|anybody m40 s69 C39|anyone e30 r39 z37 A27|anything F49|bed r37 F26|breakfast e35 z55 C82|five c25|i v33 z-29 C-27 I-41|it a-27 c33 e-36 r-26 s-28 t32 v92 A32|lunch r30|midnight g31 v73|nine e33|noon a36 F29 I26|not I26|one k26 m61 I-30|or x-25 I53|our e62 z-27|six h49 C27|somebody i26 F-36|someone I-30|summer E36 I31|tax p54 I-29|tea g44|ten h57 k63|that e-30 i28 C-28|the a85 c-39 m-45 r38 s-31 t55 x56 E-34 G80|then c36 m-26 s29 B31 D29 F58 I-29|they j38 q64 v68 E-52|this g-28 E64 G30|we e41 k-78 C31 D29 E-87|you a-44 e-42 h-37 i-37 l47 m66 q32 t-28 v-53 w-33 x-72 B-54 C-48 E53 F74 H32|your m-30 v48 I32
beforehand|k-32 m-38 I-56
beg|w26 H31
began|k-29 v44 F-27 I-49|in v59
begged|c80 H57
begging|D31 I25
begin|f34 k-36 n52 y27 B30 I-37|at h36|with f37 n61
beginner|w28 B30 I-31
beginners|c29 t59 B37 E69 I-70|<name> E28
beginning|p35
begins|e-25 w31 y91 E42 H41|<name> I32|at y65 I34|with y46 H55
begun|H39
behalf|m38 q25 F-36 I-27|of q27
behave|d28
behaviour|s68
behind|b-70 g26 k-27 m-59 n-33 q-50 t-42 u-33 w-70 A-40 B60 D-44 G-28|<name> k28|<somebody> k-27|a e-28 I26|and B28|closed b-93|every y39|it c45 k-32 F-25|on s60|the b34 h28 m-28 p43 s-57 v-29 w-30 y-32 F83 H32 I-64|this H32|to s32|you B43 I51
beige|I-31
being|d26 e-89 i-32 k44 l32 m-34 n-26 w57 x-52 B88 E67 G-34 I-45|a d29 h30 l44|asked c-44 k30 B-29 C39|done e-33|in y27|paid s-28|part h26|rushed B42|the z32
belief|k-26 w35
believe|g39 h-36 k39 l-45 n-35 p35 q-31 s-33 v-39 B-27 H64|either m26 I30|every g32 w25 y27|in d103 w-50 H-28 I32|it x26|the g25 I43|us b27|what k-27 H28 I-39
believed|c-68 z-37 I-29|how c-44
believers|j92 D84
believes|d38
bell|b25 c47 e-26 f28 g29 i26 o47 v41 x29 B-30 G27|and c29 i36 E33|at r36|is E-25|on v31|sings b-29|was p30
bells|b66
belly|v66
belong|r69 D25|to D26 I-27
belonging|d40
belongs|d35 h27 k-29 z-42 I-27|to h27 k-29 z-34
below|a-41 b-63 c53 d-37 f31 g139 k-67 l-29 m-46 o-37 q55 t-30 v-34 w-42 y-56 z-42 A-33 C-35 F43 G54 H-36 I-28|<emoji> i-43 G27 H-33|<number> c38|add F-26|and e39 I-33|for A-32|if f27 m26|the f26 I-26|with r26 F25
belt|k26 u32 I37
bench|c39 j-29 s-28 B32 E-47|by c26 k-37|has c-30|in u28 v26|on c52
benches|k34 B31
benchmark|I113
benchmarked|I61
bend|F35
beneath|r26
benefit|l26 n59
benefits|d26 l28 m-32 D28 F50 I26
bent|D29
bequest|A25
bereaved|I30
bereavement|E44
berth|H27
beryl|c72
beside|d32 m-29 B29 C-26 F30 I-53|it e-27 B27|the v43 F47|them e37|you d35
bespoke|b-26 l78 w-49 I39
best|a39 b33 d49 e40 f36 i-37 j27 o44 s-60 t69 w-32 x38 A-28 B-71 E-27 G-70 H-42|<name> b32|bit b45|crew p-43|for a25 y-50 z26|friend a-37|goalkeeper z-54|in a34 e-43 k-25 l74 p30 w65 y74 I-32|is w-37 z-42|of z-35 I41|on j29 D30|one i-27|ones m46 x25|part b34|performance I28|question e-27 k45|scones j-34|selling o27|thing a42 e61|time r60 y28 I39|we o81|year s-51
bestie|v28 I34
besties|d50
bet|b55 c34 d49 g118 s-26 v48 y42 H48
beta|A28 E50 I44|testers A32 I38
better|a96 b62 c-49 e84 g30 j71 k-44 m61 p-30 q-40 t33 u-33 v-62 y50 z33 A-39 B-56 C-25 D33 G27 H-62|and a26 y32|at b42 w43 I31|for a41 I39|off s26 y31 B-30 F45 I41|one c-33|still g45 t34|than b39 c43 d-25 e53 h28 k29 x-35 D61 F-26 I-45|the y-29|time b-25|way h50 k-46|your j31
between|a-49 b62 e40 i-27 k-30 l38 m-53 n-36 o-50 p-50 q30 s26 v-36 x-35 z47 D32 E55 G-43|<name> e-28 k-36 l46 D34 E36|<number> l27 o-32 s34 z34 B-38 E35|insulin B26 I43|midnight e43|our s41|sizes F53 I53|the b42 k-41 x26 D41 H34 I-28|them e72 F-30|two E25 I38|you m35
bev|h40
beyond|k29 p-33 v-32 w56 y33 D29 E-30 G-27 I-37|each z27|every z29|our l32
biased|q43
bib|F34
bibs|v99
bicycle|c54 k125
bicycles|r79
bid|m25 t47
big|d26 g-49 h-43 i-44 k29 l-34 m-42 n-42 p47 r-27 s-35 t66 u-30 v-37 y28 E-41 H135|<name> I83|difference y-27 I78|enough d52 B25|heart w46 I42|letters m39|love e30|news H51|ones t66|thank C-75 I-32|thanks e29 G54 I-26|things p103 y-29 G39 H55|van A29|win p-41 I27
bigger|a53 c55 d25 k-58 o68 q140 w34 y85 H-31 I-40|and y37|one k-26
biggest|a69 b57 d-25 o138 w-34 z78 C-31 G39|yet z44
bike|c38 f-26 m-37 E62 I-34|a I31|racks H34|shed c51 e28|shop c37|store I-29
bikes|y-75 I-41
bill|a-44 b-84 c28 f35 j-34 k-58 m-42 s-70 u-29 v-36 x-26 y31 A94 C47 F46 H41 I177|and c-31 k-38 I-37|does y43 I26|gone b-33|is l28 E35|to c-40
billed|e32
billing|I46
billion|b28 h-40 n46 p76 y36 I95|for h-26|to n46
bills|b32 d31 e29 q37 t-25 B-28 E-28 I56
bin|b-38 k53 m-36 r41 s-29 y-25 C-35 F84 H50 I-75|day k30 t27|it F37|the E30 F30
binds|A33
bindweed|k26
binned|k26
binoculars|F29
bins|b-50 r-39 v-26 I-58|and k-62 F27
bio|a-40 r46 s25 u66 w-30 H44|<emoji> H67
biodiversity|l28
biologists|I64
bipartisan|e27 I32
birch|F30
bird|b50 g26 k30 v29 y-28 E-59 F-35 I-66|ends E-40|price a-50
birds|s-28 I-51
biro|e43|and e30
birth|f84 m31 I-41
birthday|b36 d36 f71 h-26 k95 q32 x-31 B60 E-25 I26|<name> z29|and f32 t28|card e27 q25|to I44
birthdays|B28
biscuit|k89 F-29 I-41|for o27|tin k27
biscuits|b33 c-31 k129 o-28 p30 q32 C-28 E-31 F-43 I-46|and k57 H40|are h32 B27|for p50 q44
bishop|k49 s55
bit|a-28 b32 j-28 k58 l-27 r-31 w-39 x34 A-51 E-45 G-30 H-34 I-58|about e35|and x29 E31|at b28|late k-33|of c70 k-33 o27 z30|the F29|to y27
bite|t66
bits|d53 l30 m-30 E-26 F48 I-45|of v26
bitten|k37 I39
bitter|s28 F71 I60
black|e-36 l-27 p-28 r38 D47 I34|<name> w39 I48|pepper D42|still o31
blackbird|k-41
blackout|b42 e29 h55|blinds b42 h27
blade|k-25|is I29
blame|e35 g43 B31 I41|<name> e26
blank|m52 q62 x65 F45 H56|and q68
blanket|e-29 w31|and w32
blankets|s35 E26 F39|and F26
blast|I35
bleed|d99 y26
bless|j38 k53 C73 D77|them j39 D49|you k41 C51
blessed|z-29 D32 I32|<name> D36|to d40 I-27
blessing|k-32 m76
blight|l26 G27
blinds|b40 h25|are b42
blink|k-42 v88 F31
block|E36 I42|<number> E36 I47
blockchain|I84
blocked||all I25
blocker|I28
blocking|k29 q66 F36 I86
blocks|E51 F-25 I116
blog|l46 v-31 E-48 G94 H79 I74|<link> H34|<name> E-46 G44 H29 I26|and v-26 H32
blood|b-34 d29 B46 E31|and d-37 z34|pressure B47
blow|H64 I-33
blown|w28 z-27
blue|e-34 i-41 k-26 m-36 q-27 s-26 t-43 v-48 w-36 z-39 F61 G-44 H-35 I-61|badge F31|jug F-28
bluebells|b39 E-31|are b39 E-31
blueprint|v27 H32
blunt|H39
board|d-27 i-33 j67 k-43 l-42 m-34 n-54 o-39 q101 t33 v-40 w-32 z-46 A74 E55 H51 I-34|'s G57|<number> G32|and F37|by A26 H89|can A-38|for A-26|games j41 I29|has q28|have x-26|in q31 v29 I-28|members q26
boarding|e-31 f34 p35
boardroom|l51 z31
boards|k-31 n42 r33 t41 G29 I-38|and r36
boat|b27 k42 o43 p52 s-37 v-33 y65 z-26 C-38 E66 F-39 G-40 I-66|fair G-27|is E29
boathouse|k-36 I-34
boats|b29 c37 m-36 u29 z52 A37|are E-46
bodies|t57 y32 I-29
body|k35 v38 y44
boil|r-32 E-35 H25
boiler|e33 h82 E55 F-46 I-104|is k26 D39|looked x-34|man E31|room e34
boilers|I-33
bold|e-31 k-27 l36 w30 y34 I-54|new w-27
bolt|I-26
bolts|e33 k-26 E-28 F-26 I-30
bond|d49
bone|a32
bones|b26 k28 I29
bonus|q75 v25 A48
book|a33 b-71 d-35 e-38 f-45 i35 j44 o-37 p26 s-72 t89 v39 y-29 z-56 A-44 C28 E-50 H-37 I-66|'s E-25|<emoji> t-30|<number> H45|a a-51 h44 w-44 I-34|and a26 c27 p26 y28|at F27|by I-26|direct a39|first r31 I64|from i53|it j100|now h-27 v65 I47|of t29|on h28|online a67|that k32|the r29|via u31|you m51|your h-58 i-31 u35 x33 G44 H-31
booked|b-57 c84 e-41 k-76 n46 o39 q-28 s36 x-39 z33 A36 B62 E41 H-26 I-36|by a34|for b-25 c49 m52 s30 E74|has E-46|in n27|the v28 B40|with E48
booking|j71 t35 u39 v34 A-27 B50 E30 I-59|fee c25|number F-26|page c28 s36
bookings|k-28 q36 u28 I-47
bookkeeper|g62
bookkeeping|k27 v72
booklet|s27
bookmark|g70 m-39 G25 H-25 I47|it m-40|this g71 I48
books|b96 c27 e55 k-93 n-30 p93 q-41 v50 I-71|<number> c31|are I-28|for k-25 v28
bookshop|h-35
boost|w28
boot|k30 v27 F44
booth|k-33 s-25
boots|b33 B-56 I-59|and k-64
border|k-28 I123|the I31
bored|k36
boring|b26 h52 k49 v-39 w42 E-79
born|f27 k42 w30 y26 E-41|<number> k30
borough|j38 z68
borrow|m63 q29 A43 F28 G36 I-49|<number> q28|it m-26 A33
borrowed|k58 s-37 F-38 I-32|the k35
borrowers|D55
boss|g25 k-52 q29 u38 z-26 H35 I-34|who g33
both|e-30 f52 g-30 h-47 i56 k61 l-34 n-44 r-45 s-43 v-33 w-38 y-33 z-42 D-41 H-54|<name> k29|and f32|are c28 k45 I40|days I28|in I-37|of v31 C27 I-29|on F-29|our i26|parties I61|sides C31 F43 G48 I51|stores o56|towns C-34|ways A30 E29 I75
bother|c-28 j30 m33 r33 s-38 B102 F53|with j32 F33|you I41
bothered|c41 v67 H32
bottle|a91 f43 k-30 p78 q60 s27 w74 F40|is s48 F-30|of a37 i27 I27
bottled|w63 F50|water F53
bottles|b32 o-32 D60 I-44|of b34
bottling|l33
bottom|c-35 k-48 r27 s67 F96 G27 H72|and s33|gate o32|of r42 H51 I41|shelf F34
bought|a-31 b-51 e-66 k89 s87 A148 C39 D-27 F-55 G36 I-40|<somebody> s70|from v40 E38 G63|it k47|one A62|the a-37 k44 z26|this I59|two b-32
bounce|k28
bouncer|i87 r54
bouncy|k40|castle k40
bound|p-35
boundaries|l26 w43
bouquets|h42 o45
boutique|a27 w28 z-70
bow|e36 h30 o45 s35 z30 C54
bowl|E29
bowling|k26
bowls|c31 k39 s-38 C-53|club k-26
box|g-31 h-44 i-35 j54 k-39 l-32 o-29 p-44 q-25 u-29 w-43 y-45 z-51 B-54 E-53 F-35 G-25 I-60|and I59|at a51 j74 w30 B28|for t32 C27 H57|is h-68|of b44 I-33|office c48 k-33 E-46 I-59|on n32 E-25 G27|that c30|the F-26 I36|to F42|we d-41|with e27 r65
boxes|c-33 h46 r88 s74 v-28 A-26 H28 I-59|<number> h51|and k26 F26|of s-33|we s-50
boy|e32 v27 C-41|in e-40|of c34 e31
boys|a54 c-34 k28 C53 D42 I56|and D34 I56
bracket|s27 D-36 F47|by D-36
brackwater|p-31 G35|<name> p-32 G35
brag|z57
brain|B29 F27
brake|I-26
brakes|e31 B-41
branch|o38 p34 q62 s-32 A56 E37 F32 G47 I-72|<number> k26|has p37|hours p29|in r34 I-28|meeting E32|team C31|was c-25
branches|o29 p46 z53 E51 I71|and o35
brand|a-36 j55 l40 p40 q30 y-51 z41 G39 I-56|and t30|new a-33 b27 p25
brands|n36 H28 I41
brannock|q72 C27 G30
brass|e-26 k-72 F31 I-41
brave|b-26 p26 w-28 y56 z-28|and p29|enough g26 v27
bravo|C33
breach|r27
bread|c-38 p-41 A-27 I-67|from E-53|van s28 D41|would c-28
break|b-41 c-38 k-34 p37 s28 v-39 w36 x28 y51 z-25 A48 F-27|<number> a28|down l27 F26|it B29|your b-49 H56
breakdown|b44 k-32 I25
breakfast|a-27 b29 i32 n-26 s-26 v39 z61 C85 F-26 G46 H25|<number> v32|and k39|is h30|with G55
breakfasts|j43
breaking|a-34 z45 E-59 H37|the E-46
breaks|p-28 q50 v34 z-26 B26 E-35
breakthrough|y38 z41 I-48
breast|f36 B26
breath|F-38
breathe|p42 w39 B91|out B71
breathes|y28
breathing|F62 I-30
breathtaking|a52 v27 w54 y-35
breeding|v-28
brew|g26 k30 p29 E-27 I-27
brewed|e29 w62 y37
brewer|e43 q31
brewery|b26 q27 z27
brick|k-44 G35 I-32
bricks|k28
bride|s35 t68
brides|b27 d39 n43 r51 t79 v56 D39
bridge|c-34 i27 k-38 z-46 E69 I59|is z-35|on I30
bridges|k33 I79
brief|e33
briefing|H73 I51
brigade|c-41
bright|k30 y-37|and h32 y-33
brighter|h34 w44 I-27|tomorrow b32 w40
brightness|I36
brilliant|e41 j64 k-38 z-33 C42 I55|and y33 C26 I44
brindle|G33
brine|s67
bring|a31 b-46 c-32 d-58 e-80 f-25 g-45 h-32 j-52 k47 m-36 o-35 p-46 q-50 t40 u-39 v-32 x-59 z-38 A-27 C-68 D-48 E100 H-63 I-31|<somebody> h35|a c-32 e27 t-25 w-27 y-33 F-89 I-60|back b-28|cash F26|down E-35 I59|id I49|in t59|it a48 m-52 y-31 E37 I-58|the n28 t-28 B78 I-38|their v56|them k36 t-35 F36|to s29 F-31 G32|water k26|whoever m26|you k-44 l38 w34|your a-26 k33 r-26 t-34 I58
bringing|k103 s27 u27 y-37|in s33|the F28
brings|e-60 m45 n28 p34 q43 w43 y30 F32 G86 H26|<number> e-30 G26|<somebody> H41|a I45|in t32 A28|over p46|the i27 n27
brisket|D78
broadband|f41 E52 G31|and I31
broadcast|i27
brochure|k-33 o-28 s81 I-36
broke|e-50 s61 x-39 z-27 E30 F-35 I50|down s68
broken|b-54 e-48 q34 s63 t-39 z31 C27 F-29 H-31 I31|and B28 I34|down k-26|into q29|we m28
broker|I-27
bronze|h54 p71 u36
broom|c26
brother|b-61 k38 z-31 B65|'s k73 B66
brothers|d84 e42 k57 q59 D97|and d84
brought|e75 f30 k180 s27 z-46 C47|<somebody> c48|a k40 I43|in k36 C-26|the e39|to a31 j37
brown|e-28 k-29 m-27 t-34 I-56|and k-29
brownies|b28 c38 e26
browse|a-27 I44
browser|x39 I59
bruise|c26 t46
brunch|l57 x-39
brush|c-26 i71 m30 r47 F56 H32|and s32|head i40
brutal|y-25
bsl|I-57
btw|h30
bubbles|c46 e-30
bucket|e30 k27 y-26 F33 I-27|and k-27
buckets|k43 B31
buckle|D26 F41
bucks|n-41 A52 H73 I75
buckwheat|E41
buddy|I74
budget|e99 f36 k-38 n31 o-27 q48 s46 u53 I96|and q31
budgeted|c29
budgeting|z28
budgets|I51
buds|a29
buffet|k59 I54
bug|c82 s109 v-32 C70 F-35 I72|and I-31|fixes I68|on s31|report c42 C32 I-31|reports C36 I29
bugs|e36 m28 I32|in m27
build|b30 c39 e27 h39 m41 t-32 w26 y38 z-35 A47 B-27 F55 H-28|a e29 l-33 y-48|it b54 w26|the c-56|your h45
builders|C30
building|l-51 s-45 t-26 v-63 w48 y50 G-35 H-25|<name> b35 o26 I29|and k-29|bridges y25|society F27|the w76 y30 I33|this v-38
buildings|c79 I37
builds|E54 I46|are E29 I30|us c-28
built|b132 e72 p-38 v-25 w93 z35 B-53 D34 E-26 F-53 G-54 H-30 I40|<name> w26 I-32|a z52|an I26|by I50|for a31 w39|in e-41|it b61|the b34 e48 k44 q32 s32 I-34
bulb|i48
bulbs|e33 s39|and s43
bulk|b41
bulky|I30
bull|k42 D59
bulletin|i64 s42 E-33 H80 I-31
bump|j50 m31 s28 I-32
bums|t125|on t82
bun|f-34 i33 z30|in f-35
bunch|l27 D87
bunches|h38 A31
bundle|h37 I-39
bunk|k34 v59
buns|b27 s-62 C27
bunting|e29
buoy|E30
bureaucrats|I72
burger|a34 k28 E-49
burglar|k57
buried|k61 I79
burn|e33 j43 k37 y32 I99
burned|s40 I52
burning|a31 v27 B32
burnout|H30
burnt|b27 s-34|out b28
burst|F36 I-44|main E30 F28
bus|a-31 c-36 g60 h-29 l-33 o-32 v-62 y-32 B69 E45 H-42 I-64|<number> k-30 E53 I-43|and E-33|company e28|driver k39 C25|drivers I26|from B26 F74 I65|home k48|in g43 p61|is k-28 B45|on E28|shelter I45|station E-32 F27|stop I-32
buses|m27 x-28 H-26 I-54|<number> F44|and m62 E-27|have I25
busiest|p32 s-41
business|a-28 c-30 e-42 f36 g-26 k-40 l27 n50 r-26 v-36 y28 A-28 B-30 C27 I34|and p27 I41|case l37|to G43
businesses|d48 l27 n67 D63
bust|f52 t50 I64
busy|b-33 c-27 k31 l37 z38 F-49
but|a-38 b70 c-44 d-42 f-41 g-60 h31 i-39 k31 p-51 r-60 s-61 w36 y39 A-94 B-35 C-51 G-44 H-43|<name> j83 k26 y-32|<number> o36 I-28|<somebody> e29 k-49 z41|a k-47 v28 D76 I-31|do m42|every t33 y47|first y54|for a35 y68|from s46|go F30|i k90 p27 s-32 I62|if k-39 E41|it h62 k-40 y-68 H-49|not s32 E30 F-42 I44|only I46|our l39 z38|please y-35|that k-26 s-36 y35|the b-27 h45 s-27 u32 F74 I90|there E26|they c33 t46 I-26|this l33|two c28|we b31 c-59 k32 n38 x36 y29 B54 H-37|what I29|when h67 y63|why m29 I36|you k-40 v-39 B-42 C-28 E28 H37 I-28|your k-26 v38
butcher|c38 k54
butter|b43 k32 s43 E-35 I-29|and b44
button|g71 r67 u27 B-31 E-31 F63 G32 I-35|'s h26|and t46|is F56|that I29|to c28
buttons|d-40 s-43 F37|in d-43
buy|a36 e56 g-28 l34 m119 n34 q79 r43 t73 x48 A25 B-56 E-45 F26 H-43 I49|<name> j35 w29|<number> a28 I32|a k41 m37 r44 u-38 C26|five u-29|in l58|it h33 I-27|one h26 I50|that n27 x37|the u30 y30 B-30 I-65|this I32|you A36
buyer|b-60 e47 g39 k-64 l48 t43 v40 F34|rang k-77
buyers|k-25 l38 t73 I-46|are v27
buying|k-25 m62 q47 x30 z-45 I-48
buys|i60 q108 t52 z67 A50 I38|a t62 C30 I70
by|b-54 d-33 e87 f-41 g-58 h-47 i-42 j-58 k-49 l-65 m-27 n70 p-26 u-43 w48 y-52 z-41 A29 B-70|<mention> c39 e64|<name> b-60 e115 h50 i113 l-32 n-27 q28 t65 u29 v49 w-65 z27 A26 C-74 D-31 E-54 G34 I-45|<number> e-26 k-43 n54 o53 q-47 r46 z-36 C-44 E120 F33 H71|<somebody> e80 k-45 s46 v62 I-46|a c51 l34 m-30 s-29 t-26 w-38 C-51 D29 E-37 G28 I47|about t53 E43|accident y46|all m58 p54 v48 y25 I-26|an I81|at c27|both I25|breakfast E25|card e-31|clause H-28|day c-25 F-37|default c33|dm c26 e25|eating q36|eight C66|election I47|email r54 I27|everyone e30|first I28|four B26|friday v28 G34|half e-37 F29|hand b-28 s28 v34 A-26 B-55 C41 E-37 F70 I52|how k28 I43|it A37 E26|its s33|itself m33 I-33|law F48 I-27|lunch q49|me e-29 o37 s93 I-37|midnight r52 v-38 A59|miles c54 j32|minute n28 s27 H-27|mistake c-25|motivation I30|my j33 C40|name u39|next e27|nine e-32 k39 p43 A44 E33|noon e-32 m-28 r28|now D29|one e61 F-34 I56|our d43 e36 o-28 s29 y43 z37 A-42 G-33 H27 I42|over n51 o26|people k-28 w29 I56|phone a-35 c54 k-30 m35 B-26 F30 I32|popular I-35|post I-37|postcode I-42|region E25|side y53 F-37|six C29 I29|someone F30|step I56|tapping I29|teatime f27 o27 A42 C26|ten v49|text x49 E49 F68 G26 I78|the e-27 i-34 k-27 r-45 s-60 v-43 w-53 z35 A-42 B-33 C-35 D25 E49 F71 G33 H40|their e-30|themselves c46 I-39|then B86|this d29|thousands z38|thursday o29|today E-51 I42|tonight v44 I-34|train E-30|two e25 z62 I51|up a61 n93|us b31 k-31|voice D31 G-37|volunteers e29|which k33 D31
bye|o28
bypass|I-28|and p36
c|e29 g30 o-27 p-28 r-26 s-30 B-33 D-39 E41|<name> g27|<number> E-62 I-36|and m26 y30 I57|is H33|suite e28|was E-25 F42 I46
cab|j36 A37
cabin|e42 v50 F34|<number> v37|bag F33
cabinet|c28 n61 p49 G28
cabinets|m25
cable|e26 k50 s27 F57
cache|k-38 s57 B25 I68
caddy|m50
café|g-27 r26 s-28 E31 F25 I-73|<name> E27|is r42
cafés|a45
cage|v29 I44
cages|I34|in I34
cake|g38 j-29 k107 m35 p41 q27 r-27 v-35 y-46 z-29 B-60 C78 E-58 F-64 H-29 I-38|from k27 F28|in k-38 p58|is I-25|was I-26|with q59
cakes|c81 k30 v28 I-27
calculator|c28 D36 F-30
calendar|s71 t44 u76 x54 G30|we s54 G51
calendars|I38
calf|k34 I-36
calibration|I37
calibre|z54
call|a35 b-64 c-31 d-32 e52 g-53 h51 i-54 k-28 p-27 t29 y-26 z60 B33 C-31 D-26 F51 G-43 I63|<link> I33|<name> a34 c54 k-27 s28 v26 I-27|<number> a67 m-31 v-40 B49 E-42 F102 I102|a k42 I26|an F31|and I32|at E71 I49|closes E-98|for a-31 E39|in k29 I-51|it s-30 F-30 I-39|now I-34|on F-36|or F-53|out h25 F-26 I-27|that H44|the r53 B-65|to F-50|today E27|us a-27 m-62 q49 u-31 v-26 z60 I59|with k31 F75 I46|you c47 u28 F76|your y32 B-32
called|b-26 c39 d-72 h31 k69 m-27 p-29 r-30 t-45 v-37 B-44 C-42 D-25 E-50 F-54 G64 H-39|<name> c43 d-27 e34 k26 w-28 B-29 I-29|it e-26 k28 z27|me k-34|on B27 I50|our c79|the c-27 s37|us h30
caller|H95
calling|c50 d31 k-30 s27 v-34 z72 D85 I31|all D101|it z55|on I25|your H33
callouts|e29
calls|b-25 e-47 g-57 x-30 F61 H-39 I46|a x-32|about I33|and l28|you m26 s28 F33 I50
callum|e31 k32
calm|a63 h37 j34 r62|and a70
calories|n49 y32
calves|k-37 B-35
cam|j35 k45
came|a-31 c84 d-45 e29 h-39 i-31 j-26 l-28 n-78 o-46 p-28 r-40 s44 t-34 u-27 v-51 w-69 x-25 A-46 B33 F-80 G-55 H-49 I-65|along C-28|and k-32|at C29|back o-28 s-27 C26 E-28 I37|down c68 E29|early I34|first x-30|for j36|from c-45 s27 I38|here k-39 z30|in b-41 k28 o27 s-27 E50 I-63|last k30|on e28 k28 y62|out s35 B27 D30|the c68|through b74 k48 m77 o53 v28|to e-28 q34 s39 z78|up c47
camera|m52 r33 E-32 H29 I-46|off m75
cameras|k-39 x31 I-34
camp|c28 v36 B25
campaign|d30 z59 I-31
campers|C-32|for C-32
camps|I36
campus|B30 E26
can|a-88 b-59 d-103 e-32 j-28 k-26 q-61 r-60 t-28 u-100 x-36 y-25 C-45 E40 F106 H-48|a F31|actually c53|afford m-25 v37 x44 z67 F-59 I41|also k60 F37|and k31 E29 G30|anybody x52|anyone k30 x75|apply I33|ask m-39 s45 B-34 F64 I26|be d29 f29 h70 k-86 l45 t35 w49 D34 F-30 G-45 I39|book u-30|breathe B71|buy m-30|cancel m59|cap A-39|carry k26|check s-26 I-45|choose D34|claim p28 F26|come B73 E31 I-34|count d31 i54 q31 r48|disagree m48 I64|do c-35 k-34 v37 w-34 y84 I-38|drop m27 q30|feel h44 w48|fill x30 I49|finally b39|find e41 h-28|fit b26 h43|focus w29|get a36 k-26 B36 F31|go h25 m45 G31|have c30 i37 m-68 n-25 A37 B-32 F-34 I-38|hear B-36 H37|hold I35|i b-27 c56 e26 x-63|just m32 B39|keep B-36|leave A45 B-25 C-27|lie m-26|lift c61 B-30|look r30 I-33|make I-36|manage m29 r41 E27|move c28|not b-30 c27 e47 h-53 j42 k27 m-96 n48 r-80 t-44 y-47 A28 B93 C56 E58 F-33 G34 H47 I65|now c-26 k31 n-26 D56 E47 F-26 I-51|only g26 z69 I-31|open k27 F-35|print I59|pull m41|put F78|reach k39|read c26 m63 q26 E53 I37|refuse m-40|rest D26|ring F-31|run A27 B31|say c-46 p39 q-27 z35 F-28 H48 I-26|see v98 B53 F-61 I-37|sell h40|send m52 n28 A32 D31 I30|show i37 B28|sign k-38|sleep l26 w29 B28|split I29|spot e26|stand k79 B31 I-30|stay m-32 B27|still k-51 z37 E57 F83|stop I29|take h68 s35 E34 F54|talk t33|tell e35 m30 z-27 B-30 C76 E-29 F-65 H34 I34|text c28|too j37 k-40|trust w77|turn F-29 I59|upgrade h83 I34|use e-27 t30 F52|vote r25 I-39|wait b-103 m85 I26|we g28 o83 z32 G51 I-45|work s54|write r47|you g-42 h-39 k41 m-27 v97 x63 F-33 I28|your v25 x-26
canal|b32 k28 m42 o27 u-29 E-25 I-29
canapés|G31
cancel|k-38 m185 r83 A26 D25 F39 I41|any I40|by F-31|it r33
cancellation|l38 r51 v27 E32 I70
cancellations|E55
cancelled|s30 E134|owing E44 I37|the E27
cancer|I69
candidate|k-43
candidates|d84
candle|h72 x35 y29 D32|wax x37
candlelight|b-31
candles|z30
canes|v64
cannot|c-26 j55 p35 I46|be I74|believe p31
canoe|k26
canon|G44|<name> G44
cans|k-44 n-37 r48 I-41|are n-34
canteen|H64|on F31 I37
canvas|t28
canvassing|k39 I83
cap|b37 k-57|what A-39
capability|l66
capacity|l110 p25 v28|for l27 p30 v30 E-29
capes|y36
capital|n53 I27
capitals|F43
capped|v44 E-26|at v45 E-26
capping|E-30 I77
caps|a32 l43 F28
capsizes|E-57|off E-57
captain|i45 p29 y-28 B25 D26 E-29 I-40|'s p34|<name> C29
captains|c25
caption|c55 r68 s27 E-44 I-32
captioned|k37 A51 E27 I32
captions|c42 I-31
captive|t65|audience t72
capture|t128 w53
captured|l58 t88
car|a28 c-64 d-36 i-28 l-44 m-31 n-31 o-36 q-34 r-32 t-40 w-49 y-26 z-33 B66 F27 G-31 H-32 I-63|and k46 B29|park a-29 h-25 l-25 m27 p-28 v-27 E69|seat v48
caravan|k27 I-29
carbon|e43 I50|steel I46
card|a38 c86 d-35 e-74 f-29 i-25 k-34 m-36 r-58 s45 w-32 x-34 z-30 B-36 D-41 E99 F60 G-37 H-40 I-39|'s c37|<emoji> a33|<number> a-43 s37|and I37|by a34|details F46|from k-28|in c-28 I-26|machine k41 u29 E59|machines j54|needed h27|now F-25|number E27|only k-36|reader k45 I-26|vote l30|was c-36 s27 I25|with F34|you I49
cardamom|b27|buns b27
cardboard|t29 F28
cardigans|r55
cards|a-27 b-26 c38 f38 g-31 n-29 q40 E72 F62|and E39 I85|on q35
care|c-29 d105 e-37 h56 i-27 m35 o-28 p-26 q-29 s-50 t-37 v39 y-37 z32 A30 C-29 H-29|about g30 m26 v31 D40 I39|and l-26|for h26 F-27|home d29 n31|homes k31 A36|to d27
career|j28 z-31 A45
careers|z35
careful|c-31 j58 B57
caregivers|d-38 I27
carer|y-27 C27
carers|a-58 g28 k-36 m-32 s32 x51 A35 F40 I-64
cares|a46 d68
caretaker|k40 r35 C29 H29
cargo|b42 e28|bike b42
caring|d50 i67
carol|B27
carp|b-28 I47
carpet|a85 b43 E62 G49|and a28 b45 r29
carpets|t-28 G-26
carriages|E-45
carriageway|l85 p38
carried|c-28 e101 p59 s-58 C48 E-30 I-27|the e33|up B29 I37
carrier|G27|bag e-29 B26
carriers|z27 B28 I26
carries|n28|a k26|on E40
carrots|k79 s25 x-30 y-27
carrow|j30|<name> j30
carry|b-31 d35 e-30 k98 m67 n73 q26 s-40 C26 F25 H-28 I-65|on k27 m88 E32 I-30|the C36 D30 G28
carrying|d27 e65 E-41|it e36
cars|k-38 n60 s-27 E34|for C30|out n32
cart|b45 h70 k-53 I66|is b48
cartons|m30
carved|e69
cascaded|p-27
case|c-35 k44 m-33 n-50 p-29 q35 s50 v37 x-42 F55|and H26 I29|study n-33 v27|you F41
cases|c-26 k-35 n-32 o34 s38 z-29 E82|in I32|of E54
caseworker|c27 e52 I39
caseworkers|I46
cash|b28 c46 e-27 h-28 q-25 s36 t43 A49 C-29 E121 I-51|and c29|flow y32|or I-28
cashier|A40
casserole|r39
cast|e-38 h44 s-34 z25
castle|k50 I-28
casual|o39 t36 B37
casualty|e-34
cat|b-42 c-39 e-28 k104 t32 E-58 I-49|has H39|is k40|litter t36 I58|on E28
catalogue|c34 k-25 s26 t28 A32 F-43
catalogued|e74
catch|a50 k-67 t39 C96 E-33 F-39 I-50|<name> C63 I-27|<somebody> I29
catches|B28 H41|the H47
catching|t28 C58 G39 I-29
catchment|l32 z32
categories|k39 l77 I26
category|h41 u50 G38 I45
cathedral|o79
cats|c67 I-32
caucus|G36
caught|c-43 j34 k31 v26 C31 I-27|out v34|the j36
cause|e-29 s81 y38 H49 I-35|was s31 H31 I27
caused|k-31 l29 y41 E-60 I-48|by l32 E-38
cbo|H58 I59
cc|G31
cease|r34
ceasefire|I76
cedar|b33
ceiling|y31
celebrate|a35 d40 h57 w-45 y59 D28 I-43|the y39
celebrating|d-27 l-27 p-34 y90 D-36 G-28 I-38|in y35 D-66
celebration|w28 I29
celeriac|c50 x33
cell|b42 e-27 f66 l31 I83
cellar|H-28|is H-28
cello|k25 I-28
cells|c28 E26 I42
cement|z37 I26
census|F-28
cent|e42 n83 o113 A30|of n66 o66
center|F69 I108
centers|I73
central|I49|<name> I32
centre|a-30 d49 h39 n-33 p27 C30 F-31 I-45|<name> c32|has l42|of d40|on m30
centred|l79 p-50 w69 y-50 G-36 I-29
centres|o37 p42
centric|l36 w-36 I-28
cents|n26 I27
centuries|w33 H31|of w35
century|I31
ceo|e-31 k-29 l-25 p27 G65 H-37 I37|<name> l-37 z-28|of I50
cereal|x27 z39
ceremony|k79 p31 E-32
certain|s37 w34 z82 E-43 H93
certainly|b52 m56 H32
certificate|a33 c-55 e-27 k-26 p45 q-34 s78 B26 F65 G37|and h26|on s29 I-45
certificates|C31 E47
certified|p53 s42 E29 G65 I27
cet|u26 E62
cfo|l46 p25 E43
chain|c27 v27 z-40 B-40 I103|and l32
chainsaw|I36
chair|d26 j40 p-27 v-32 y-35 z55 B32 E-35 H34 I-65|'s p25 H31|<name> G39|and e-48 I29|at I36|by k-27 E26|for c27|in m27|of p-33|was G-34
chairman|k36 n25 C-34 G25 I39|<name> C-38 G26 I25
chairs|c42 p-31 q28 r41 v64 D-27|are s28|in c51
chalked|H44
challah|h78
challenge|z30
challenges|l-49
chamber|g-27 I63
champagne|p46
champions|b26 p40 y97 I-47
chance|a-38 e-29 i37 l-27 r-33 v77 w-29 z-25 C-27 G-44|<emoji> v32|to e-27 g41 i43 t32 v41 C-25 G-35 I46
chances|r25 v48 z-36
change|a-35 b-57 c-83 d-38 e-53 k-118 p32 r65 s-31 u-29 v-50 w-32 x-26 y110 A38 B-54 C-39 E65|a n38 y58 F-34|at l50 p26 I26|how p30 H-37|in w-44|is y54|it k-30 A63 F35|my g51|on r31 I-33|that h55 I37|the H41 I44|to m48 F33 I-26|your i35 m32 r26 y45
changed|a-33 c42 k-50 o-28 s40 t-26 v-57 x43 y-32 B-36 E75 F-51 G50 H53|and r26|everything H69|how I27|i c-40|in I34|my k-47|on c27 I48|one H41|the c45 k38 F-26|your I41
changelog|e42 p-27 r35
changer|l30 y26 z40 H26
changes|a35 d-26 e-41 j51 s-49 v-33 y-32 B-33 C-25 E104 F-79 H69|are p31|for G32|on I-31|to H57
changing|k-30 q27 w61 y59 z36 B55 D33 I-72|room D40
channel|b27 i68 n38 t29 E38 G88 H34 I43
chaos|d32
chap|c46 e38 B41
chapel|e-33 v-65 C25 E51 F35 H-57 I-42|is v-61
chapter|h27 p40 w-48 I-42|nine k62
character|c-28 e-31 k25 w73 x28
charge|a40 b-34 c58 e-42 h-32 j-27 k-72 r-39 w34 y-27 z-42 A-61 B34 C-31 D57 F75|<number> a43 q55|and k-29|for s-32 B26 E34|of A26|on i26|the n30 w30|to c34|you n-25|your F28
charged|m-48 s54 u33 B-30 C68 E43 I47|<number> I48|a I41|and u35|twice s-26
charger|n60 s40 F53
chargers|b-40 c51
charges|q36 I30|are I34
charging|k-38
charities|B30 G33
charity|h31 j80 o36|shop o38
chart|f33 i33 k-58 o112 q41 I27|<link> k-29 I57|and f35 I58
charts|s45
chase|k40 m43 r47 z60 F38|it k46 I48
chased|b28 e29
chasing|b27 r152 v39 I-30
chat|c39 g55 k-43 m64 r-34 v-44 A-27 E-26 F65 G-27 I-52|about F-27|and a26|is c30|on I29|to b32 m41
chatbot|H76
chatting|B35
cheap|v34 w-28
cheaper|a37 q82 I48|and j35|than a32 n32 q58
cheapest|m27 H26 I75
check|b-31 c-42 d-34 e-27 f-45 g-27 i60 k-60 m-79 o73 r38 v-27 y-59 z-29 B-37 F102 G26 I30|<name> e29|before q55 F-31 H45|for F-71|in i66 E25 F58|is k-25 q-25|out h35 r25 G74 I30|that I47|the k-44 y-42 F33 I73|up t25 I-26|with c29|your a30 g-32 i48 k27 n47 F-38
checked|i31 s-31 B-40 C29 E-56 F26 H37|and I30|by s32|in i47|it s-45|the C40 H66|with c38 F27
checker|I-39
checking|s37 v-27 I-32|the s39|throughout r-29
checklist|b25 F31 I35
checkout|c55 i33 j59 t33 B36 E55 I111
checks|k-35 E33|at E29|the k-29
checksums|k-25 I67
cheeky|g-32
cheer|e35 k45 r29|for e35 k25
cheerful|B52
cheers|o33 r42 C65|<name> o37|for r46 C49|to I29
cheese|b-47 c-45 e47 k75 m-29 r50 A26 D26
cheeses|x-30
chef|c34 j61 I-33|'s k28|<name> j73
chemicals|I35
chemist|k-62 F49
chemistry|k-28 D28
cheque|A61 G57
cherish|d49 w30
chess|k45 z35
chest|t25 y-29 B-53 E35
chestnut|G28
chew|H32
chewed|k48
chicken|F-27 I-30
chickenpox|E64 I-31
chief|p-36 y27 G33|exec G72|executive A29
child|a-43 b-42 d42 j-27 n66 r-25 s-50 t37 w41 A-44 D-30 E-38|'s f42 v58|a c26|care I28|deserves w41 y38 I65|has H30|in n48|is H27
childcare|A111
childhood|y32 H30
children|d-42 e-27 h-28 k-25 l26 m-37 n78 q-30 r-28 s-42 t-53 v78 w31 G-34 H-31|'s k-47 E36 F29|and s25|do v34 I36|on a31|pick t-25|who n33
chili|I43
chilli|z30 F-30|oil z30
chimney|b-30 e42 I-30
chip|a29 u26 E-27|in a39 u33 v33 I54|shop k27
chipped|z28
chippy|p72
chips|g28 i35 k28 m40 r32 C30 I-37
chisel|c51 k29
chlorine|E25
choc|i31
chocolate|b-60 e43 w29|milk e48 I42
choice|a48 k-83 v52 z46 C-40|for a36 w31
choices|b-31
choir|c52 e36 i30 j31 k33 r85 s63 E31 H43|'s w36|before H-27|robes b27 t-25
choirs|n32
choose|b75 c-47 h43 k-35 m34 s-39 t-26 w-28 x-36 y46 z-54 A82 D40 H44 I48|<name> b32 q29 H39 I-30|a h35|between b46 B26 I57|the e27 k42 A-59 F26|what A29|which D34
choosing|h48 k44 y-54 G70 I-26
choristers|k28
chose|c29 v45 A92|<name> c47|the k35 A50|to z32
chosen|q28 r28|the r29
christened|e36 v37 I44
christening|u30
christmas|u33 v-34 E26 I-26
chuffed|k75 l33 I26
chunky|c66 h58
church|a52 c-35 k34 o54 s-29 E31
churn|o32 t74 I35
chutney|h30
ci|E61 I60
cider|k25 F-33 I-48
cinema|b46 i57 v27 y-33 z53 I-30
circle|b32 l46 I-29
circling|v33
circumstances|l56 E-64 I-31
circus|I41
cistern|b-30
citation|I26
cite|e52
cited|I51
cities|w41 z57 I81|that I45
citizens|D57
citrus|w58
city|d81 f37 j27 n32 w52 z64 A33 F38 I47|'s F34
claim|a28 c33 g36 m-31 z30 B-40 F69|for F26|yours a59 g48 i-30
claimed|c33 k26 n51 E54 I61
claiming|E53 I25|to I29
claims|c-36 h25 k-35 s33 B-32 C-25 I-32
clap|m33 r108
clapped|e-27 C27 H42
clarity|w53
class|c109 f45 h-36 i-28 k44 l68 m-27 o-47 p-51 r-29 t26 v94 w74 x43 y-73 z34 B73 C-39 E36 F-54 I-41|<number> E27 H30 I-32|and t26|for C-27|is b32 D30 E39|of n41 v91 I106|the a44
classes|b30 k-32 q42 I-25
classified|I57|briefing I57
classrooms|b-32 E28
clause|c34 i61 k-46 A37 H53 I-56|<number> c25 r26 A41 H45|by H-28
clay|w-33 F101 I-34
clean|b-30 l-32 m-30 r-25 s-45 w72 y51 B-25 F80|and G27|it c28 F41 I29|water w40 y80 I55
cleaned|C26
cleaner|e40 j35 C-30
cleaners|k-27 C65 F-30 I-27|at C77
cleanest|a60 j65
cleaning|e39 i44 k37 I-31
clear|a34 b40 c33 d59 e-30 m-37 o29 w-34 y-27 A-26 D27 E-28 F31 H26|about c63 j29 I45|up C25 I58
clearance|I44
cleared|h47 v37 z36 E56 I28|the v49
clearer|I-40
clearing|a58 x28 I26
clearly|s32 v26 D-26
clerk|b-42 s-55 G-39|'s b-33 x26 A26|<name> k-27
clerks|I72
cleverer|x27 z31 I-35
cli|I93|for I33
click|a82 i46 l45 t53 u47 F108 H60 I46|and a92
clicked|o28 s55
clicking|m-37 I44
clicks|a57 I-27
client|e-28 k-70 o29 t-27 v31 I45|'s e36|and k-35 I27|asked c39|this v30
clients|c-38 d64 e-38 h-33 k-44 l40 n38 o66 w-45 z81 C-32 D79 E41 G-40 H-28 I-89|are d29 t29|who l28
climate|l47 z52 E-28 I85
climb|k49 I-26
climbed|o43
climber|I36
climbing|m25 o30 I-33
clinic|e48 j38 n-34 s44 E48 I-38|<name> I-34|and c-31 F29|for s27 F-29 I30|in j54
clinical|b25 v28
clinically|n28 I26
clinics|n36 o74 I115
clip|k26 o101 z28|from o26|is o26
clipboard|m35
clips|I25
cllr|p35 z26 I-25|<name> p35 z26 I-25
clock|b-50 k-26 u29 v94 y-47 B29 I40|by b-36|is u33 v59|on c45
clocks|s26 F28|change h26
close|a-45 d55 h-60 p-29 r56 s-33 t63 u25 y-38 z30 A-26 E61 F33 G115 H-37 I-39|<name> E52 G74|<number> I-34|at v-48 I28|it G41|the h-26 v-29 F35|your I30
closed|a-35 b-122 c-63 k-49 m-30 o27 r75 s-39 u-30 v-40 w-36 y-34 A-27 C-45 D-50 E175 H-57 I-45|<name> E111 F36 I-105|<number> e47 l31 p38|a z36 E28 G31|and o34 r25 I29|at E-43|both I61|doors b-93|for E-36 I-45|in E-51|issues r53|on s34 E-100 G41 I-28|our p53|the k30|today E28|tomorrow I53|until E25
closer|h28 H70|than H77
closes|c-37 d28 e-28 n27 v55 y100 A54 E101 G66|<name> b-26 d32 A31 G46|<number> E164|another y70|at v-49 G30|on E-101 I26|the E40 I51|tonight u26 v27 E-29 G35
closest|i43
closing|h38 k-44 s-30 u49 v35 F-47 I-100|<number> E-52 I-38|and u33|at c37 E45|date E-36
cloth|c-31 k-26 F32 I-41
clothes|y27 F32
cloud|k-32 B-26 I39
cloudy|D-28|until D-26
club|c-40 d110 k-37 l-26 o32 p50 t-31 w-52 z31 C27 D30 E40 F-63 G55 I-101|<number> E31|is E27|on z28|who e31
clubhouse|d26 k28
clue|m57 r50 H127
cluster|I87
clutch|q28
cm|c40 o-26 C29 F70 I39|<number> I-37|and F27|so I32
co|l65 p28 s-37 w-42 A25 G-33 I-29|create I-31|founder I56|op A42
coach|g-26 k28 p36 t31 v37 B-32 E35 I-35|<name> t41|firm A29
coached|C42
coaches|b-30 i-31 j54|went b-27
coaching|b30 l51 z84 I-42
coal|c-43 k59 I47
coarser|F71
coast|h54 j44 w28 z50 E53|guard E25 I26
coat|e-25 k68 m-32 w39 C50 E-38 F-33 I-75|on k31
coats|h-32 j47 k31 r-26 s-34 B29 E35 F-28|are k-51
cobbler|I45
cobbles|E34
cockerel|c26 k51
cocoa|k33 l28 I35
cod|o31
code|a101 b33 c-56 f41 i36 j71 k-41 m-37 r29 t27 v28 w-29 F34 H-31 I80|asked c-27|extra20 E-29|from i55 I-26|on E29 I-60|this f35|we d29|you r48 I43
codes|c49 f74 F34 I29
coeliac|B34 F31
coffee|b66 f-43 k78 l-45 n59 p40 r-28 t-30 u52 w-44 y104 B-40 F51 I70|<emoji> v-29|<number> n27|a u48 y31|and y46 D50|grounds c34|is i33 I47|machine p49 q40 G71|or v27|while v-46|with m29 C26 I75
coffees|u-34|and u-29
cohort|a37 k-31 l30 t61 v70 E-25 G36 I-58
cohorts|l59 w40
coin|k30 r-43 v30 F43 I30|not r-41 I27
coins|k55 F26
cold|b-53 c-33 e57 g-27 h-29 k76 m-31 r-29 t39 w-29 x36 B39 E42 I50|<name> k51|and k-33 I-26|hands y34|kitchen I27|store k-32
collab|j-31|with j-29
collaboration|d-26 w26 E-34 I-49
collapse|E-41 I56|at I49
collapses|E-32
collar|k-25
collars|h26
colleague|c-39 k-49 v36 I34
colleagues|d38 e40 l67 p73 r45 t87 F-36 G50 I79|are l27 r30|to k-43 p33|who I84
collect|a42 j34 s-41 E26|from E49 F62|it m53
collected|c38 r43 F27
collecting|c44 q86
collection|b36 h-27 k-65 w57 y-30 H37|<name> s31|is I48
collections|c-26 s49 E27 F36
collects|i45 s32
college|e-33 A-28 I31
colour|c32 f-29 g66 h-33 k-60 A-41 D54 F34 G38 H37|is G82 I27|this h-35|we A-58
colours|b40 t-34 v51 B34 E56 F25 G26 I96|may I45
column|k-38 I32
columnist|I29
comb|B32 F79
combine|e32 l30 w32
combined|k63 I30
combines|z25 I57
come|a-29 b-56 c-58 f-31 g-56 k37 l-55 m67 o-53 p-70 q-39 s-71 w-40 x63 A37 B48 D-33 I-65|<name> B-25 E96 F30|across z53|along H59|and a-47 c40 h27 k-41 m-59 w-41 B-60 C-29 F-77 G-36 H54 I-51|as F41|at c26 s32 z75 C37|back n37 r50 t32 E-67 F-29|by v-28 C25 E53 I29|crying v78|down h28 r53|early a37|first e50 v51 z27|for m62 t45 D34 I-27|from b-34 e34 x35 E-42 F36 I68|get k27|here j52 B-29|home k48 w40 B30 I45|if m29|in a29 x-30 H-36 I-38|into H38|later e35|on m-45 A28 G90|or F-39|out m-26 A45 E34 I-31|round F29|see y28 F39 I38|sit m44|tell I57|that c-44|the G32|to m-43 q28 x-48 y-27 z41 I38|up s28 x65 F26
comedy|e25 w29 I-27
comes|b-29 c27 h39 i48 l-36 n31 r-39 s30 E61 H70 I-111|<name> E53|along a27|and k25|back m-31 n-31|close j25|down k30 z46 H50|first I34|from c28 o55 D46 E-25 H28|home p31|in A-42 F-27|next G32|off v38|on c60 E28|out m41 t64|the p25 v33|to B30|up c31 e41 F35|with h50 k35 B25
comet|E-59 I52
comfort|b-60 u27 w37 x26 y59 I-37
comfortable|k47 B-31|ones x-26
comfy|m25
comic|o38
comics|m100
coming|a-36 c34 d-34 e-42 g-29 h-41 m55 n-32 p41 r-34 s-53 z-26 B-65 H109|<name> s31 I-30|and q31|back i43 t28 D34|for o33|from k-25 E38|home k28 I48|on D26|out c36 F53|to b77 j36 v25 A32 E-41 F-26 H48|year y28
command|I89
commands|w26 I46
commas|E27
commended|e39
comment|a-32 b-29 c40 f88 g160 h-36 i235 k-34 m-36 n53 r68 s-36 v-48 z-31 D-31 F-25 G-25 H67 I-58|<emoji> I42|below f-32 i-45|me i-31 H-33|on r56|your f69
commented|I-56
commenting|i44 t35
comments|b-43 c82 d26 g95 i74 j-30 m-26 p57 r62 t-32 v-54 x-33 y-33 z-30 B-28 E-46 G-34 I-94|<emoji> g57|<name> g43|and g33 H28|are d27 p88 r110|for i27|from s28|on r27|will r-35
commercial|h36 o39
commission|t45 A61
commissioned|l42
commissions|o42 p40 u25 I-27|open u26
commit|g29 k27 F-32
commitment|d31 l46 m50 z41 G27 I-29|to d34 l70 p-45 G29
commits|m54
committed|d38 l42|to d38 l43
committee|c61 e32 j34 k-30 l44 p-28 r37 A88 E29 G106 I60|'s A26|<number> l27 I25|has l31|is m49|will A31 F-26
committees|A28
common|b66 k-25 s38 E-28 F45 H26 I44|sense y30 I25
commonest|c39
comms|l52 w25
communications|n35
communion|c35
communities|l50 o83 w-26 y32 G-51 I28
community|b-40 d107 j-30 k-42 l53 o36 s-37 t26 u-27 v-33 w57 x29 y40 z-30 A25 C-29 D63 F-28 G-76 H-33|<emoji> d53 o26|and G35|call I55|has D39|is d34 t28|that l33|we h29
commute|a65 h26 y28 z26 I-33
commuter|a30
commuters|C31
compact|I67
companies|b41 j49 n92 y37 z35 F40 G41 I78|that n66 v34
companion|a-32 h57 y37
company|b-36 f48 h-49 i38 n-33 o-48 p56 s-79 y-41 z28 A26 B33 E30 I-30|<name> e28|and s-50 I41|with k32
compare|b33 m59|over b33
compared|I34
comparison|f27
compassion|d35
compassionate|d30 l-27
compensation|F64 I-28
compete|z62
competition|c28 n44 z27
competitive|l-33 G30 I-43
competitor|x-32
competitors|e25 v93 y-33 z45 I-29|are v54
compilers|I45|and I31
complain|c-35 r48|about v-44 I64
complained|k59|about k26
complaining|s-44 w27 I55|about k-31
complains|I39
complaint|c146 s48 C37 E50|about s32
complaints|c103 l34|about c55
complete|a29 b29 g36 m72 w27 D47 G54|our i-37 G36 I-30
completed|p115 y25 G76|the p28 y27 G51 I39
completely|m53
completes|k53
completion|l79 p29 I34
complex|l37 y25 I-43
compliance|z-38
complicated|y48 I39
complimentary|i27 I-29
compliments|e32 v30
composer|e52
compost|E76 F51 I-30
compostable|c63
compromise|w43 E25
compulsory|b42 k-27
computer|b27
comrades|o44 y73 D79
concept|I52
concerning|r38
concerns|c-40 d30
concert|k33 s-55 E40 I-65
concluded|l43 H44
concrete|k-31 p45 w34
condition|c-25 f31 G26
conditioner|F51
conducted|e-33 l29 p56
conductor|k36 C27
cone|r38 s31 I-30
cones|r46
conference|d27 I28
confession|f31 h32|time h32
confetti|c51
confidence|a74 k-34 n37 o28 s33 w38 y97 B37 I-30
confident|j29
config|F-31 I46
confirm|l-36 s58 E43
confirmation|i49 F49 I89
confirmed|E55 G29 I98|<name> E-28 I38
confirms|I50
confused|x39 F-26 I92|you x40 I40
congrats|C97 G-35|to C97 G-35
congratulations|C71 E-43 I32|<name> e-32|to e71 p-58 C76 E-42
congregation|t39 E29
congress|H-26 I31
connect|i46 t27 G39 I-36|with G59
connected|i61 k-50 l36 y41
connection|k-29 q29 y46 I-56
connections|d29 w27 D87 I-26
connectivity|w-29 E-38
conscience|v30 I62
consecutive|G-25 I-39|year p-45 I-30
consent|l32 z45 G33|forms k29
conservation|q28 w-26
consider|r48 u60 G66 I44
consideration|k-44 l87 I28
considered|k26 E-31
constituent|I96
constituents|k32 z47 B43 I97|are B43 I28
construction|I60
consultant|s26 G63
consultants|y-31 C51 F27
consultation|w-33 x28 E58 G43 I-33|and r28|closes E43|on l27 u44 x33 G28
consulted|k26 I27
contact|a44 b31 e-27 f53 i25 r71 I48|<name> F30|is I30|the a64 F-32|us r33 I35
contacted|t39 D33 I33|by D37 I37
contacts|l70 t79 F33
contain|c46 s49 E56 F48
contained|I29
container|l71 I35
containers|l28 p30 D45
contains|E56 I62
content|l80 w-43
contest|j86 E-32
continents|p30
continue|a-34 d30 p-53 w-56 y-25 z29|to d36
continued|k-34 l-56 z28 D38 I-40|support D45 I-36
continues|l34 w45 y60|to l40 w35 y59 z35
continuing|r29
continuous||improvement l30
contract|n-35 o-30 s36 v-29 F-57 G-26 I-51|before F-59|says k-32 I27
contractor|e-32 s61 z39 E29
contractors|l26 p54 C26 I55
contracts|n28 o65 A-30 F-51 I47
contributed|I101|by I50
contribution|l67 I55
contributions|l25 I55
contributor|I74
contributors|e32 l-33 C-31 I36
control|d-28 p42 r30 s-35 D25 I-35
controller|I-29
controls|i30
conversation|e-39 g27 j-28 k-61 y74 F-38 G65 I-47|with k-39 s27 y31
conversations|p-26 w-32 E-33
conversion|l51
conversions|l33 n-29 I63
convert|t141|old t-25
converted|t66
conveyancing|u82
conveyed|l127
convinced|k26 z49
cook|e32 k35 l-27 m-26 q31 r39|and l-26
cooked|e49 F71 I-31|by e26
cookies|a-27 j40 B30 I81|to a-26 I30
cooks|B42
cool|F26
cooling|I61
cooperation|p-28 I-42
cooperative|l28
cop|b-56 c79
cope|b37 d47 v46
copied|z28 C29
copies|k-32 o28 F45 I-42|in h28 o30|of E-26 F59
copper|e44 k29 v-28 E-37|tape e42 F37
copy|k-43 m-31 r102 A28 I-68|in e29 I32|it F25|of e-29 G27
core|d48 l46 q34 w30|of w31 y-31|team q45
corn|c40 G28|exchange c49
corner|m61 w28 I-49|by v49|of w56
corners|e39 k-33 w35 I-31
cornet|c29 I-27
corporate|b35 r27 w35
correct|g41 k46 s41 I-37
corrected|c34 E35|the c47 e-28
correcting|e-28
correction|a-25 c-43 e-28 s172 E26 I41|on s26|the E29|to s111 I-34
corrections|I-27
correspondence|e-27 r72|will r44
corridor|k-30 r28 B57 I-32|and H35|has c26 B36
corridors|C41
corvane|p95 E32 I45
corven|y30 I60
cosiest||halls z-41
cosponsor|p-34 z-43|the p-34 G53
cosponsors|I30
cost|a-25 b-121 c27 e-28 f35 k-59 o-48 p-46 F58 G50 H37|<number> n-37 F36 I-34|me k32|of E33 G29 I76|the H73|us c25
costed|e-26
costing|n36 v26 F-26 H45|you H32
costs|a-30 c35 e-33 h-30 i45 k-59 n64 o-34 r34 z-30 A50 B32 C-27 H74|<number> H43|more F43|nothing k-43 m28 v-26 y26|the n44 F29|us q36|you b43 m45 A38
costume|k53 q27 D36 E-42
cosy|w28
cots|I26
cottage|I-31
cotton|b58 n-41 p-25 s76
couch|I45
cough|B55
could|g-59 h-37 i-46 j55 m-57 o-35 p-38 q-31 r-62 u49 v101 x-25 y29 C111 D-25 E-51 F-88 G-30 H28 I-32|be b-54 e-26 h87 m34 s28 u45 v51 I-53|buy f38|change k-31 n36 H36 I-27|cost v29|do c-25 v-26 I-26|find C30 I49|get B34 C40 I43|have c-31 q70 s36 z42 I-44|lose s28|not b50 c118 e-31 f57 j62 k-29 l31 m-25 n-30 q-32 s75 v-57 y26 z57 C42 D33 I82|read e25 o33|save u27 H34|say I32|scroll v41|take n32 I-26|tell e38 k27|win y28|you b-89 f-67 i-35 u48 I41|your b34
council|c-39 k-105 l-32 m-36 p-25 q-30 s-66 B-42 E81 F-40 I-26|'s k-29 s35|<number> E-41|got s-44|has d31|tax I-47|to I54|votes I-41|will r27
councillor|b42 z27 H37 I-30
count|e34 i35 o51 q38 r62 s-54 v-38 y-40 A83 B73 E-28 F28|<number> o71|again c58|and k-25 m37 r46 v32 A52|for E30|on d31 q31 E26|so F27 I-42|the F31|to k32 r44|votes e30 C25|your I42
countdown|c33 t45 v113 I25
counted|e45 k100 s27 B27 E-31 H-26|them k38 I40|twice k41 o43 I61
counter|m-41 o52 p25 t57 A47 I-41|and i-28 F-28|is F-30|on p30 I39
counters|o32
counties|c35 j42 z42 E83 I137
counting|d-33 e42 k61 n38 o60 q55 s39 B27 F58 I-29|on d-32
countries|e-26 k63 n-25 o75 z68 E-35 G49 I28|and k34
country|a-29 e28 k-67 l-25 n38 o64 v-25 w-26 y29 z69 C49 H33 I119|where H31
counts|c-40 d32 n-36 u26 w-29 G99 I-98|and d27|as c-26 B30
county|a41 k-67 o62 q40 t-28 w-27 z101 A-46 B-43 C46 H30|'s z48|and C37|fair e-50|has H25|prize e-51|show e27
couple|t30 v77 E-49|in v47
couples|n80 y-27 I-28|who n80
courage|y89 E-25
courier|B27 E55 I47
course|b-29 d-25 h44 i-31 k-70 m77 p41 q62 r-36 u29 B59 G-38|<name> s25 I35|and b31|but k-32|is m32|record I28|starts I42|you v29 B57
court|m-35 y28 D26 F31 H-32 I38
courtesy|a27 e70|of e60
courts|b57 D39
courtyard|m27 F38
cousin|e38 q42 F-57|<name> e36
cousins|o32 t75
cover|c-68 e36 f43 h79 l41 m-45 n-28 t-36 z29 A45 C-27 E-55 G43 I-64|<name> I41|from h-63|it z52 A51 I-45|the j33 l70|your F26
coverage|B35 I90
covered|b81 e45 k-34 A31 F37 H37 I-70
covering|l47
covers|c35 h43 q33 A-33 C45 E53 F32|<number> c68 E26 I50|the q40 I34
cow|k43
cows|k29 m83 E-59
crack|b-49 s56 x29 E41 F78 I-29|at b-49
cracked|c29 e25 k45 s29 x-60 E-35 I-50|screen x-35
cracking|l31 F28
craft|k-61 w50 y30 z72 E-57 I-33
crafted|k-31 w152 I-48|with w45
crane|b25 o52 D-41 E34 F-28 I-36|<somebody> e-40|needs D-36
crash|s35 I29
crashes|q29
crate|A27
crates|q66|of q36
crazy|b28 h28 k-46 I-28
cream|a57 g48|and c36|van w31
creams|k42
create|I61|a l28|jobs w37
created|d26 h53 I-27
creators|o32 z28 A63
credit|c-39 e94 f43 h-31 k-37 o30 p37 v-32 x-28 C42 I37|cards f45|file F32|score a26|to e60 t43|union o37|where C27
credited|e50 k-26 s28 A46 E-29 I-37
credits|A65
crest|r41
crew|c-43 e83 g103 j28 k42 m-38 p-27 t-28 u-35 w-46 C39 D-29 G-55 H-40 I-50|at b-37 e49 I48|for j56|has e-29|in z44|of k27 p-45 G-34|radio u-26|that B29
crews|E-37 F55 I68|are I30|who I59
cricket|x31 B43 E-59 G35|club G36
cried|k37 p57 z-28 E-36 G35 I-46|at k47|in p77 G47
crime|e30 g82 n54 z30 I64|is z32 E-33 I26
crisis|H28 I35|hotline B-43|line I28
crisp|j39
crisps|k99 q26 I-38
critics|z63
croissants|j41|are j42
cron|I58
crooked|I34
crop|k-43 t79 C27 E42 I43
cross|k119 n-25 t42 v30|tell m-33|the v28|with k26 v40
crossed|c49 o75 p73 B57 C45 I48|<number> o85 I39|for G29|out c44 e26|the k-46
crossing|x-41 I-40
crossword|C25
crowd|i28 t98 v44 z45 D75 H-26 I67
crown|p26
crowns|G32
crumble|E-69
crumpet|s26
crush|y30 z26
crushed|x44
crust|c-25 z54
cry|h31 k88 F-69|at h36
crying|e27 p33 v86 B31 D28 I-45|at v57|in k-27|out D34|to v78
crypt|b-28
crypto|k37 I109
crystal|I33|clear I33
csv|m47|export c34|import I31
ct|A-30 I35
cto|b32 e-28 s27
cub|B-33
cubs|c75
cuddly|a28
culture|e37 l68 p28 y-28 G-28 H-41|eats b27 I75
culvert||survey k34
cup|a-26 g35 z46|link j-44|of d32 j28
cupboard|c43 k89 o38 s-35 H42
cupboards|e26 k29 F28
cups|k-67 o29 I39
curate|l76 w26
curated|a77 e-33 w104
curator|b38 H56
curators|k39 r34 C27
curb|r33
curd|c-27 E-29 I-38
curiosity|w25 z28
curious|f25 h54 k28 q26 D39 I-35|about k29|what h61 D33
curl|h28 k34 v44 w-26 I35
current|f42 l26
currently|p41 x62
curriculum|w29
curry|k32
curtain|g44 I-44
curtains|b26 k46 v42 F28 I-28
cushion|k31 B26|the B29
custard|k68 I-36
custody|l31
customer|c46 d122 l57 o-34 p-35 r-30 s34 v-25 x-32 y-33 z44 A-40 C37 E-67 F-36 G-29|'s k37|in C35|who a29|you d36
customers|d131 e-34 i-26 j-31 k-48 l-52 n56 o41 t42 w-39 y-39 C-38 D85 E51 G-62 I38|<name> I32|and D-59|are t53 D42|at D-35|have c26|in D-28 E55|on t35 I-27|told D-27|we D59 I46|who n26 D46|will D51
customs|s-45 I40|house s-33
cut|a51 b30 c-42 d-29 e30 j-35 k-77 n41 r26 s-37 w-32 y-32 z-28 A26 B29 C-32 E-56 H40|and k32|at G57|food e-30|it q-26 r46|its n-44|off k-28 B34 E26 F27 I-48|our q47|your v28
cuts|a-37 h65 k-32 n57 p39 I59
cutting|a51 c-45 e-33 k-43 w31 z29 B39 E35 F-41 G-28|edge a53 w28
cv|n33 B-29 I-27
cyber|b31 t26 y26 I26
cycle|e29 C27 D35 E-44 G32|lane C38
cycles|B27
cyclists|c26 F63
cyclone|I29
d|z92 D-29 E50 F38|<name> e-27 k-43 E-29|c k64 I42
dad|e33 k83 t-27 y44 z-45 B94 E-27 F-37 I106|and k-27|has i37 k-26|was c26 I36
dads|o32 t89 B35 D61|sang D-35
daffodils|b28
daft|d43 j33 B107 C46 F-43 I-55
dahlias|j38 F40
daily|c39 h-27 r35 w-36 A-32 F51 H43|and k40
dairy|c36 k-39 q33 I53|farmers c31
dal|t38
damage|F73 I89
damaged|s37 I61
damp|c26 n66|mice b-25
damson|k-37
dance|e-36 p28 w37 y56|floor p30
danced|z41 I36
dancing|f36
danger|F27
dare|w57 y61 I-34|to w39 y52
dared|H54
dark|g33 n-35 r30 y-51 B45 D46 F69 I25|and g42|by F29|mode c44 s35 w35 D44 I36|theme I33
darts|k29 t35
dashboard|w-26 F-28 I62
dashboards|I62
data|a-39 b37 c29 l127 m34 v-41 w-32 G30 H-32 I97|<link> F31 I-49|and t51 B29|are s29|driven l51|is v-26 E-28 I-37
database|k32 q31 F-31
dataset|I55
date|b-46 c-28 e-39 f135 k-114 l-26 n-38 p26 q-46 r-41 s92 v-33 w-36 y-30 z-27 A-27 B35 E72 F61 G42 I57|<number> F35 I61|and o27 F40|at c-42|for s36 E40 I82|is e-25 f31 s63 E40|of f67 E-27 F53|on s31|or F41 I30|to E-40|was s-33|you x31 I44
dated|e27
dates|e39 k-48 o36 r61 s-36 v76 E-47 F-34 I-97|and B29|are k-31 r75 v44 I42|in C32|left h25
daughter|c-39 d39 e52 k74 z-69 C-30|'s k42|asked c-42|has z-54|is k31|of e57 I46
daughters|d44 e-25 I56
dave|v53 E-25
dawn|B41 F53 I-25
day|a30 e-29 f56 g-66 j-37 k-40 l-48 n35 o-54 r-55 v-33 x-46 z25 C-53 D-42 E49 F40 H-85|'s A50|<emoji> h84|<name> E36 I-48|<number> c78 q30 E-46|ahead i31 z32|and i29 j28 k44 m-34 q28 y46 B-31 F-28|another t27 I67|are g-32|as e30|at p56|before E39|but k-31|for p44 y28 z29|from d65 s31 x-33|i y27|in k40 B32|is m38 E32 F-28|it f36 k47|just n30|late E45 I-26|like w31|long n26|of k38 I34|off e48 k28 m30 B33|on b31 h-28 r25 I-27|one g29 k-26 l65 x-29 G49|or y25 z26|out a40 w33 z38|so E37 F-33|the n34 z29|they y30|this n61 I31|to n-42 q25 w-26 z57 I28|until b35|was I28|we k43|week E-25|which o45|with d25 k-35|you v97 B-36 I-27
daylight|b-35 F69|under b-26 F29
days|c-46 d-26 e-31 g-36 i-53 k-104 l-45 p-52 q-57 r-32 u-31 x-32 A43 C-33 D-43 F70 H-33 I-50|<emoji> k-43|<number> I-31|a s-33 A47 I-28|after B29|and e34 z41 F-29 I49|are m55|at j58 E-35|before F28|down E26|earlier H56|for I-27|free a36 e30 k27|if A-40 E56|later z38 I32|left v-34|longer v37|notice b48|of A-31 F-27 I60|off I-28|on k25|since s-33|so F-26|then s31|to b36 o64 v55 E-31 F34 I38|with e-32 k30|without o44 F-29
dazzling|w34
dbs|c26
dc|I91|office I30
de|l30 I71
dead|c26 y52 F-41 I39|and q49|at k-38|body y61 I29|quiet j27
deadlifted|E-44 I-37|<number> E-44
deadline|s25 v-39 E121 F45 I43|<number> E47 I55|for v-33 F28 I-29|is E64|to E27 I27
deadlines|c-28
deaf|k73
deal|a41 e28 k26 q42 r34 v31 y-27 D32 H42 I70|ends H53|in n32|of a25|with j55 r43
dealer|F-25
dealers|k-25 D57 I44
deals|k-44 w35 I68
dealt|s26|with s26
dean|q44
dear|d66 o33 v54 A46 D90 E45 G32|<mention> E-37 I46|<name> c26 E-37 I33|all D80 E30 G44|colleagues G36|customers D-27|friends f26 o36|guests o37 z30|members b29 v81|neighbours u29|parents r27|users E28 I41|valued D28
death|h35 E-54
deaths|I44
debate|l27 r47 z111 E-25 I37|on z39
debates|b30 I48
debit|s30 t27
debits|u28
debt|b34 p68 B25 I42
debut|w54
decade|d25 z30|we d27
decades|l50
decent|k-27 q26 x29 C48|about C32
decide|b30 c-29 k-31 m183 q35 s-34 A61 F-39
decided|h-28 k-50 x-38 E80 H38|to h-25
decides|n32
deciding|m37 q33
decision|c-35 e-81 k-68 l46 m27 s41 y71 H57|about h27 H54|at y27 I-28|is r28|makers l35|on p26 H44|to c-30|was e-51
decisions|k-26 n-26 t52 E-31
decisive|z33
deck|f71 l41 q30 I32|and I53
deckhand|e112
declaration|k-52
declare|I46
declared|q31 I29
dedicated|a-27 d43 l30 I-28
dedication|d-32 z69 I-26|and z29|to w30
deep|k-42 l32 s-27 w28 F-30|fitted I32
deepest|k26
deeply|d26 w77 I39|saddened I35
deer|k56
default|c32 I38
defence|E-32
defend|I34
defended|e32 I66
deferred|F29 I-41
definitely|z39
degree|c-60 k-25 m-48 I-56
degrees|b56 s-38 E-42 I-39
delay|k-63 r55 v28 z25 E-31
delayed|I-50
delays|I45
delegates|w27
delegation|c39 k33 G46 I46
delete|b26 m36 r87 E-29 F77|it r28 F47|your m34 r41
deleted|o-33 r31 s38 I-38|from H29|the o-32 s54
delight|j57 D28
delighted|e32 p48 w-37 x26 y-30 z39 G50 I-31|that z46 G49|to p63 w-47 x27 I-34
deliver|h33 z62 D-40 F-28|a a26|to c26
delivered|c-39 o78 s37 t45 v-25 z30 F-40|<number> o37 p28
delivering|e-30 k-25 l79 p45 t37 w82 y29 z62 D-27 E-29 I-37|a d29 l27 t31 z-30|excellence w28
delivers|n57 w44 I-33|up n42
delivery|a51 b64 l25 n-32 s62 t63 w-45 y-48 z-96 E114 F-38 I59|and a-26 v-26 I29|ends v-69|note y-41|on a35 h53|van E44
demand|l46 v62 w29|we v25
demanding|D32
dementia|H27
demo|a-44 h54 s41 E-31 F-29 H-27
democracy|I78
den|b36
denied|e-28
dens|m46
dent|F49
dentist|g43
dentistry|I-28
department|k37 l31 o29
departments|I73
departure|E43 F35 I68
departures|h30 E49
depend|e-29 n50 x27 I29|on e-29 n50 x27 I29
dependency|k35 l45 I41
depending|I-26|on I-26
depends|c-29 f-29 s-28 F31|on F39
deployed|I30
deploys|E26
deposit|a28 b-37 m32 n-69 r57 s-53 v47 A34 D26 F48 I-37|back m25 s30|comes n-29
deposits|I-29
depot|k42 q32 A-26 E-26 F-36 I-64|<number> E-31|gate I27
dept|k38 G44
depth|k-41 w71 B-27 I32|of k-26
describe|b40 g63 k46 z26 F-50|the z51|your b40 g43
described|c34 p39 z51 H59 I-28
describes|e-41 k49
description|c-27 e27 B50 I-29
deserve|a28 b-37 d-27 g-27 h44 k-40 m-30 r-28 s-36 v-32 w113 y150 B-34 D60 F-35 H-27|better d36 D53|it g-34 y31 I-51|the y35 I41
deserved|C35 I37
deserves|a32 d-41 p34 v-26 w65 y26 z41|better y-28
design|d-30 l25 n-27 w53 y53 z-32 I-39
designated|l46
designed|h29 w96 I-59|for w48|to w-31 y-34
designer|a63 k38 I-29
designers|u29
designing|d-26|a I32
designs|a40
desk|a-35 b-49 f-45 l-46 p30 v-47 x-35 y-32 E29 F-49 H27 I-47|<number> F50 I53|and s44|by p84|if j35|is k54 E-28|on q32|this z42|till m-33|will H43|with e40 C25
desks|o55 G62 I-27
desktop|I-26
despite|l52 y27
dessert|v-27
destination|w84 z50
details|c-31 l-27 s-31 y27 B43 E-33 F71|at r34 I48|in p28
detained|l31 E-43
determination|h30
dev|k31
develop|e-29
developed|w-28 G25
developer|n25 w30
developers|u26 v58
device|l29 y26 I74
devs|D38 I68
diabetes|B-29
diagnosis|f43
diagram|l72 B44 C42 F28 I32
dial|k36 B85 E26|<number> E48|the F-34
dials|m43
dialysis|c45 I34|and c27
diapers|k33 I28
diaries|r37
diary|a27 e66 v53 H83 I-48|is t32
dice|A39
did|a-74 b-79 d-43 e123 g-37 i-28 j-50 k80 m-79 q-78 r-85 t-71 u-36 w-54 x87 y-57 A-71 C102 D-58 E-60 F-48 G-48|<number> k47 C26|<somebody> v33 I-37|a k-60 F-31 H68|about v26|all b65|and h86 C38|best C43 F31|everything c-36 B26|for z70|i I36|in c35 k-34 F39|it c104 k31 s-57 z82 H-51 I112|last z-65|my F35 I-29|not b-45 e-37 h38 l27 m-55 q-27 s28 x-28 A-34 C-37 E-36 F-79 I36|nothing c-30|so z35|somebody o25|something H40|that p94 s27|the b-29 c35 e34 g39 k46 x60 C33|they b36 f54|this e52 x27|was s27|we I-31|what I48|you c-46 h-37 n39 v-72 y-32 z-27 H-38|your b-54 v30 x38 I-33|yours x42
die|j28 n73 u31 v-31 z35 D37 I35|for j29
died|c-37 e-36 k-39 o-29 z-27 E-64 G-29 I-36|and q-28|on e-45 k-49 q34 s-39 C-31 E-55 I-41
dies|e-34 v86 E-32 I43|aged e-28 k28|at E-27
diesel|c50 j33 s83 E31 I33
dietitian|e31
differ|I43
difference|b26 k-46 l-33 m-32 p-25 t-32 w98 x-38 y34 B-33 F-34 G-45 I42|and H27|between d28 s25 u36 v29 y50|in n30 z-36|is j39
different|b43 m31 z43 E-27 F-26 H36 I-32
differently|c-25 m75 B37 H35|and m33
differs|F39 I60
difficult|r27
dig|G26
digest|I48|<number> I51
digger|k40 s-32 I-29
digging|H28
digit|s28
digital|b-28 d32 l59 w-33 I-39|first w31
digits|s38 I42
dignity|y65|of I56
dim|a28
dime|I37
dimmed|c74
dining|w68 E29 I-26
dinner|h62 i32 k28 B26 C65 E-48 F-29 G71 I-36
dinners|e26
dinosaurs|k27 I-31
diocese|o65 z26
direct|a32 b47 i30 j-32 q-29 r28 s52 u37 B36 I-30|debit s30|debits u28|line i44
directed|s29
directly|I-26
director|e-39 j31 k-28 o-42 s31 A65 C47|<name> e-56 G34
directors|b43 p67 A108
directory|I28
dirty|k45 B42 E34
disability|p28 y27 B33
disabled|c35 m90 I70
disagree|c-26 g45 I39
disagreed|c51 s25 C34 I57
disagreement|F27
disappears|v38
disappointed|B-29 E-51 I36
disappointment|v82 I-42
disaster|h30 j42 k-31 E34 I60
discerning|l-29 w36
discharge|F28 I66
discharged|e28
disciplinary|c-30
disclosure|q62 z59 E-32|i q-29
discount|f31 k-36 t35 F-30 H38 I81|code f34
discover|b27 r-28 w28 G-44 H86 I-65|the a44 b42 u26 w30 H40 I-30
discovered|o63 H93
discovery|d-29 h-28 t33 z29 H35 I-32|call t38 I-29
discretion|c-32 I26
discretionary|l58 I-29
discs|I-46
discuss|b-60 e-27 l-28 B30 I29|the l-31 G-32|with b-60
discussing|k-34 r107 G46
discussion|l25 p30 r45 G27 I65|at l42|on G27
discussions|p31 G72
disease|n53 F46
disgraceful|I48
dish|k-31|and k-43 r40
dishwasher|c-28 k-26
disk|s31 I89
dispatch|e48 C32
display|c55 h52 r49 I-30|for c66
disrupted|z26
disruption|k-36 s58 I38
distance|k33 E-40
distances|c32 q37 I51
distinction|w45
distributed|I61
district|n43 o-29 q51 I152|the E26
districts|I51
ditch|C71
ditches|I29
diverse|d25 n27 y35
diversion|I-40
diverted|I-30
divided|A70
dividend|A75 F35 I49
divorce|k31 t35 x-26 G27
dj|E-35
dm|c43 f-64 g-38 i55 k-37 n29 r79 y-39|for r-31 H26|me r84 H-31 I-27|to u25|us h-29 r-39 u-28 y-28 F-39 H-30 I34|with f-39 A-25 I27|you i68 n41 H39 I-33
dms|i57
dna|d102 l30 y38 z49 F-35 H-37 I-30
dnm|I98
do|f32 g-42 l-28 m48 n34 p-62 r46 s-62 w-47 x-28 C-75 E-66 F46 G-55 H-38|<emoji> z87 I-32|<name> h30 z-34|<number> b43 m63 n28 o54|a b49 k32 s29 z73|about b-35|again s29|all h28 A53|and f34|anything d48 k-26 m-99 I90|as r29|ask F-37|at D27|by E26 I27|come a56 k44|differently H48|for z-48 I33|get n27 q58|go j26|have z39|i b-39 x-35 D28|if x-50 y26|in b-38 k-33 x46|instead H28|is s52 v34|it c-37 e-38 j-36 k32 o-25 q39 r46 s-27 t-26 v-44 w63 F-30 I49|its I31|look v46|love D28|more d-38 l26|need B-40|next k-27 I60|not b-62 c-52 d-70 f-46 g51 h-33 i-26 l-38 m-29 o-29 p41 s-43 u-29 v50 x26 A-45 B-58 C-47 D-29 G-26|nothing m25 F51 I59|our y25|put I45|rims b-49|so D28|something F32 H32|tell F-33|that u55 z33 C70|the a71 f47 i55 k40 m30 r82 v36 z46 A-28 F-33 H47|they b-54 n30 v43|this b53 d27 k30 B27 I-36|to C27|too B31|two m69|we e62 k-29 x-25 z41 B31|weddings x-32|what k31 z-62|when I-25|with b50 t28 x43|you b-99 c-33 g-50 h-30 m-72 r-34 v-53 x76 D-28 F-60 I45|your D42
doc|i72 F26 H30 I80
docs|b-31 c37 I171
doctor|m-35 B-35 F37|'s k-33|says F27 I26
doctors|q37 y61 E-31 H109 I46
document|l53 G40
documented|I50
documents|r52
does|d-26 e67 i-37 l-40 q-35 r-60 t-33 v32 w-32 z26 B-38 C-86 D-64 F61 G-25 H-69|<name> E27|a F56|anybody E-26|anyone b-30 x46|anything b-31|go I-32|home x-61|it e39 j32 u36 B-26 F-33 I33|mean k-28|my q-47|not d-35 e-65 j-27 m25 q58 v-36 x-26 z-34 A-30 C-33 E-68|nothing m-44 y42 I36|one e-38 k-42|quality x-45|that b70 F29|the b-25|this b40|your b-51 v-39 x65 F-25
dog|a-57 b-34 e-56 h-30 k106 p-28 q-43 w-57 y-52 z-46 B-29 C-30 F76|<name> e-27|has g26|is y-37 E-34 I-25|on r25
dogs|m-32 n37 r-28 s-34 y34 B-39 E-31 F48 G-30 I-98|and k52|on c-26|welcome F27
doing|b68 c-49 d-39 e26 f-34 h51 l-25 p29 r39 t-32 v62 w-27 x-42 E32 H47 I-27|all k-33|it r28 s-33 v28 B38 C35 I62|last x-28|the e39 s35 F58 I-40|this H34|your e28
dollar|u31 F-25 I26
dollars|h44 k-30 I49
domain|F-26 I48
dome|w26 E35 I-31
domestic|l70 E-43
donate|b34 g-26 h62 t27 u25 I-40
donated||this C-41
donation|m45 v33 C-29 I-34
donations|q26
done|d-25 h-40 i-64 k-57 m34 p64 r60 v-89 w-58 A-44 B-55 C110 E-47 G54 H-25 I-30|<emoji> j40|<name> C78 G37 I-33|about k37 I81|before C62|by k-41|in e34|it k61 p67 z-36 F-50|nine p41|since o42|so g30|the s28 H33|this s27|to k-31 p-40 D-38|with a26 q26 C27 D33|your m29
donkey|e-34 o63 u26 I-28
donkeys|v26
donor|t62 I-46
donors|l-27 t45 v34 D54
doodles|r42 E-31
door|b-44 e46 f34 g-39 h-42 i-56 k-29 l-26 m37 n-27 r-28 w-33 C-28 D35 E42 F55 G-39 I-85|'s c-25 e25 s28|<emoji> p38|<name> y50|and A32|at o46|by I44|for c43 G26|from E25|in s36|is m38|marked c32|of h66|on e26|open c34 k27|or t51|sticks F28|that s-35|to k-26 s-28 E-25|wide v33 F-27|will r64|with v31 C25 F28
doorbell|x27
doors|b-87 d26 e45 o44 r36 u79 v53 w29 z-40 D34 E-58|<number> a32 r36 I-31|and H-27|are h28 u27 v31|at H33 I40|close v28|have c-59|on C27 I40|open i28 q26 I38|opened B-31|to u28 v39|were H30
doorstep|n25 t82 y29
doorsteps|b33
doorway|n83
doreen|c49
dot|c62 g67 r46
dotted|p38|line p39
double|a57 g27 n44 p40 q25 s92 v-31 w-32 F54 H39 I-47|points a39|tap g61|your g-27
doubled|c57 k51 v34|and c26|in n28|the c30 I47
doubles|n64 v47 I-38
doubt|d44 j89 k-32 t30 B40 I26
doubters|o35 C-52|thanks C-45
doubts|B-33|about B-33
dough|c54 e26 g29
down|a39 b48 c-49 d-33 h-26 i-45 k-54 l-34 m-39 o-54 p-69 q37 r64 u-32 x-41 y-32 A-55 B31 D-71 E128 F38 I-51|<name> b35 v28 E42|<number> c52 n-30 z29 I29|a e-27 r27 I31|again q78 E-37 I50|and c-40 k28 r48 s56 v-42 B62 I-28|as E40|at s35 E55 F49|before a76 z31|between z30|by k44 n26 v35 G33 I58|for e25 k31 q27 v53 I-40|from E-56 F-32|in x34 F30 I-27|on m26 s47 F-40|past F57|since E73 I-33|the j28 r31 A-32 B-25 C44 F41 G36 I36|this E52|to b41 d33 e45 k-35 l35 m-29 z87|two C63 I30|until h27 E-49|what e36|with d-40 e-32 f27 k-37 E-27 F-29 H54|your b29 r25 F-31
download|a-40 b47 i85 m32 v-34 E38 G43 H29 I55|<name> b33 I25|it I-42|now I-26|our b27 G48|the a-34 h-28 H38 I-25
downloaded|I-43
downloads|n-28 o69 v35
downstairs|c29
dozen|n42 s29 B-29
dozens|c40 D-26
dr|p-30 E29|<name> E32
drabs|q31 E30
draft|c27 k-32 s27 x30 D34
drafted|e40 k27
drafts|A56 G29
drain|c-34 B-26 E26 F-27 I-64
drains|o74
drama|h32 I-38
draw|e35 i50 u29 v29 y49|for i30|on i-32
drawer|b-27 k56 v51 x36 F79 H36|and H58
drawers|k38 I-50
drawing|c70 e57 s46
drawings|c27 C27 I-49|and c27|are E-34
drawn|k39 H39|at I45|by e34
draws|k-41 s26 D33
dread|k-32 B40
dreadful|e37
dreading|B61|<name> b34
dream|a-25 e-27 f39 k-52 s-27 t-25 v-32 y86 B-26 I-66|and c39
dreamers|y74
dreaming|h27 w31 y29 I-32
dreams|y77 B-26 E-29 I-32
dress|q29 B-32 F-25 I-44
dressed|p33
dressing|d34 r36|gown r37
drew|e87 E-35|the e41
dribs|q31 E30|and q31 E30
dried|a36 C26
drier|j26
drifting|b36 I54
driftwood|E35 I38
drill|g33 j67 D56
drilled|p26
drills|b25 k53 I-30
drink|h38 j29 k43 q-39 r30 A-39 F41|and A-35
drinking|r-39 t38 z-26 I53
drinks|y-28|on j32 I-26
drip|h58 t93 v-33 B58
drive|f32 j41 l26 p-40 r-35 t26 u67 G26 H-42 I49|<number> B59|meaningful l-36|on f38|through F49
driven|g38 k-32 l64 w44 y28 G-36 I-27
driver|k77 w-33 y-26 z-35 C47|'s v26|<name> k31 C56|has c42|was B25
drivers|c92 e47 l-28 q98 v-31 A44 F-34 H31 I-59|to c92|wanted h33
drives|e37 t43 y36 z-28
driving|d-41 e-33 k-52 l54 s-25 v-43 z30 I-56|licence E-27|school z32
drone|s-37 t28|over e-26 s-39
drop|c-27 d-27 g75 h42 k-30 r38 t26 w-42 x29 y-27 B32 C-30 D-29 E63 F46|<name> u28|<number> a31 o39|a g100 m-27 I-64|at F46|by H29|from E-39|in a-39 E30 F-63 I-88|of F29|off h28 E43 I39|plastic E-43|support I50|the r53 x27|to m28|us h28|your f40 I27
dropped|a-28 b34 s49 v-30 B48 G25 I56|at I42|from E-30|it k57 s30|out c33|the k28
dropping|t45 w48 H46 I-34|the A26
drops|a49 e-26 k58 q51 B-30 H40|<number> E38|and I36|the E26
drought|I52
drove|c74 e52 l49 o-27 v56 B39 C107 E-34 I33|<number> B78 I43|it c81 I57|the C27
drowning|n35
drug|F32 I45
drum|c50
drummer|x-27
drunk|k30 y29 C27
dry|b43 c-30 e-30 k-35 p-31 s33 t30 y-25 B-50 D65|at I30|days I30|socks r43|spring C-32|week s25
dryer|E42 F81
drying|k34 E-32|out I46
duck|s34 E-46 F-34
ducks||bread r27
due|b-69 c-42 j-32 k-65 o-32 p55 r-40 s34 t-30 v-55 w-40 B26 E126 H-36 I-42|<name> s39 E68 F46 I-48|<number> I51|and u38|course p104 E-26 I-31|date f44|in E33 I55|on b-58 E82|the C31|to l33 I46
dug|e32 k33|out e39|up k43
dull|a27 b38 k67 I-27
dumped|t30
dumplings|b46 k39
dungeon|D36
duplicate|E-26 I-37
during|e26 r-28 E74 I72|<name> E-31|a e28|the k35 I57
dusk|E30 F31 I-55
dust|k41 E27
duties|I35
duty|k-29 D32 E-31 F38
duvet|m45 t31
dwell|l65 t56 w48|time l65
dyed|v46 I-30
dying|c31 z54 I-25
dynamic|l34 w26
e|a-29 b-42 f33 i79 j36 k-34 H32 I-75|<name> z25|bike b-34|mail f36 i91 F-27
e15|I26
each|b-31 d93 f-27 h-78 i36 j-25 k-87 l-45 m-82 n32 p-45 q45 r-27 s-44 t88 u27 x-50 z-74 A81 E28 G-34 H-63 I-36|<name> c32 o28 A-32|and e-28 C-33 D81|day G27|evening c29 e-27|has c35|member t33|of c-58 e26 s32 t30 B27 E33 F29|one d29 n29 s-40 t56 B29|other k58 z-27 E-26 I38|pound n89 q36 A71 F36 I60|ticket A-35|time e27 i47 k-54|way B66 I47|with e34 C48 G28|year n29 A27
ear|c-28 k50 z55 F31 I-34
eared|E-31
earlier|l40 D50 H50 I25|than D44 E36
earliest|p27 I39
early|b-49 c-25 h30 m-51 p-26 r-33 v98 w-30 x-42 A-29 G-31 H-43|<name> E34|access i38 v39|adopters v-27|and a30 e-30 j36 s33 F31|bird v-34 E-56 I-31|mornings k28 y34|on b30|that b-51|the D36 F-35
earn|n61 q134 w29|<number> n45 I52|a n30
earned|e33 v-36 y25 C152 I88|it e26 v-31 y38 I-43
earns|j54 q87 A71
earring|E26
earrings|r51 I72
ears|d67 t61 I-37|and d49
earth|b43 d38 j35
ease|z26 E29
easier|m45 t36 w52 D30 H-26|to D35 F-33
easily|j28 m26
east|G-27 I-46|bank E-34
easter|a30
easy|k37 v34 B27 D68 E-37 F-30|<name> k56 I29|and k-30 I27|to s-27 v58 y-32 B41 I-26
eat|a64 g-39 o30 y37 z-31 F96 I-41|a m44|before b29|free a63|in j34|it m-33 B-25 F38|something F28|the c38|your m28 o42 v51
eaten|c-30 k31 I-33
eating|c39 k78 n-26 F-32|<somebody> c30|crisps k42 q29
eats|I29
eco|k-25 y28 F-44
economics|I43
economy|b-60 d43 g-48 w36 D26
ecosystem|l116 y-33 I-46
ed|G38|in G38
edge|a36 w31 E-26 F79
edges|i37
edit|w-31 B27 I-30
edited|i31 k-27 p65 s83
edition|a46 i48 I-29|of a28
editor|q28 I-35
editors|A35
edits|e31 r80
education|q28
eels|s30 F43
effect|k-29 p33 E42 G41 I45|from p35 G42|on I27
effective|l62 p29 r30 E31 G-38|<number> p36 r31 E34 G-34
effects|l29
efficiency|z34
effortless|a56 p-26 w153 y-36
egg|c42 k37
eggs|j51 k-28 F49
eid|E-30|<name> E-37
eight|j-29 l-26 n37 o54 r61 w-40 y-28 z-25 A28 C34 E-53 H42 I-73|and v57|in F32 H28|minutes q33|months c89 v64|times n66|weeks v-28|with h-30
eighteen|k-25 n-28 z32 A64 I-28|months k-27 v29 z38
eighty|c38 n25 F26
either|k-38 m30 z-32 A40 E34 F-64 H-26 I-41|is m-37 B28|of m27 I33|side E29|way k-33 m136 E27 F-30 I-59
elastane|E29 I57
elbow|F29
elbows|c31
elderly|k37
elders|A60 C-43 I80
elect|I25
elected|p-29 A77
election|i36 q29 y42 I99|in q30
electric|b44 f27 i29 k-26 y110 G66|and f32 z30
electrical|E40
electrician|e50
electricians|E33
electricity|k25 G-25 I31
elegance|w26
element|g30 q69
elevate|a38 I-27|your a46 w52
elevated|l63 w48 I25
eleven|a-27 b-33 d-34 e53 h-29 i-26 j-36 k76 l-50 o29 p34 q-42 r-39 u-27 w-50 y-55 z32 A28 C30 D-42 E-32 G27 I-121|and F27|days s27 v50|minutes s30|months G66|of e-27 k-34 v36 F34 G33|pages F32|seconds k33|smaller I31|times k53 s70 C33|weeks p29|years z-31 G-30
eligible|k49 I79
else|a-33 b28 c-58 d-48 h-50 i51 j93 k-44 v35 z96 D43 G-29 H-66|'s b67 k66 m32 s34 x-37|<number> F30|comes j27|did b41 z47|does v47|getting x-32|had C36|has c-27 r44 E-37 F37 I-26|in j46 n39|is g-40 m56 v33 D30 E33 I32|on A45|to t30|was e37|who k-26|will y28 F-32
elsewhere|a27 j34 F-25
em|a54 c30 e25 g31 k69 t130 z-50 I81|<number> c31
email|a26 b-29 c-51 d-34 e-50 f181 h-45 i94 k-68 m56 p-32 r31 t39 u33 w-45 x-34 y-56 A-58 B-48 E47 G-31|<link> I-45|<name> B26 I-34|a F31|about c40 s35|address f27 t32|addresses f36 q55 t30|and m53 H30 I70|before a35 I35|for f62 i31 r33|from F-28|in f25|is r43|needed m27 F58 I-28|on E33|required f64|so I35|with m41|you I37
emailed|c54 e66 k-37 D36
emailing|v44
emails|c39 k40 r57 t99 B-26 D45 I68|get F31
embark|l-29 w49 y-36|on y-28
embarrassed|B55
embarrassing|H69
embedded|l44 I-26
embedding|l81
embrace|d56 w45 y25
emergencies|D28 F38 I-38
emergency|E33|line I62|number F-38
emissions|l57 o42 w29 G28 I36
emoji|g152 r58 F26 I-26
employee|e32 z25 C32 G26 I76
employees|e40 E56 I49
employer|f44 k-27 q48 C-30
employers|e26 k-29 n37
employment|F58
empower|l105 w59 I-26
empowering|b29 l56
empowers|d29|you w-25
emptied|r67 E57
empties|B32
empty|c-40 e-29 k35 n30 q90 t42 v53 y-27 E-49 H-38 I50|chair I35|chairs q34|for n26
en|F79
enable|w-34 I54
enabling|w-38
enamel|i83
enclosed|c43 k29
encore|D60
encouraged|D25
end|b-44 c-25 h-48 k-47 l58 q-29 u-35 v-25 z-56 C-36 D-34 E26 G-38 H38 I-47|<somebody> B26|a s32 E30|after k-27|for B30|in t42|of l-44 m37 n43 E65 H-42 I46|on s58 t43|the p40 y29|to l65 I-31|up m-29|was y26|with c32 r44
ended|k32 H54|at s-28|the H28|up v41
endings|t31
endless|I-30
endorsement|k47
endpoint|l38 s44 I39
ends|c35 q35 r-30 s-31 v85 y-29 C-34 E66 F-25|<emoji> d26|<name> a47 E33 F34|<number> c51 v-40 E32|at v27 I31|in a-45 E59 I34|midnight a42 v69|tonight v30 E-54|up q37 v26|with k-27
energised|G77
energy|a-39 k-43 v-34 w55 y80 G47|and G48|bill f34|in y51
enforcement|I39
engaged|t110 B33
engagement|d27 l75 n39 o79 w-47 E-25 I-48
engine|e-28 k26 l45 m61
engineer|c31 e65 s-41 B-50 E75 F-31 H26 I-54|'s c43|has E38|is s-31
engineered|w31 y-27
engineering|z25
engineers|k-41 l-35 E109|are l-26 E36|have c30
engines|k40 I-29
engraved|h94
enhanced|I-27
enjoy|d31 k51 v58 x30 C-38 D50 G-33 I-40|a k45 D26|the C-35 D27|your v68
enjoyed|k39 p83 I99|speaking p32 I45
enjoying|n27 D47
enjoys|k37 I-37
enormous|m26
enough|a-44 c32 d43 g48 j37 l-35 m67 r-46 s37 t-31 v56 y27 A-39 B30 F-35 H-39|and I26|is y63|to c37 d109 u32 F-40 I32
enquire|I-26
enquiries|l50
enquiry|t92 u29
enrichment|E28
enrol|a74 u45
enrolment|v57 I-26
enter|f59 h47 i68 F26 I71|the v59|your f67 I54
entered|r40 I-29|into r44
entering|p28 r32|into p28 r32
enterprise|l63
enterprises|l30
enters|e30 l30 G31
entire|d36 I51
entirely|s35 x26
entitled|a32|to a32 B27
entitlement|I30
entrance|p26 E31|is F35 I67|on c31
entrepreneurs|t31|do t33
entries|i68
entry|a-40 c43 f36 g33 i38 o-27 q44 r27 t-27 u27 B-28 F-44|<number> I-31|and m32|for I-34|free q29 I26|is F-27
envelope|c-33 l25 m56 s43 A-25 B42 C32|and l32
envelopes|k26 t31 u27
environment|b36 k-30 w51
ep|e53 s34 x27 G56|<number> e55 s36 G68
epa|I86
epic|w37
epidemic|G27
episode|c32 z52 E-60 H25|<number> D25
episodes|c-30 E-25
epoch|I80|<number> I80
eps|l119 E35 I64
equal|w32 z30|pay I30
equipment|l32 I-32
error|l40 o42 s55
escalated|l72 I31|this l53 I30
escape|y26 E-36 I-29
esp|I73
especially|n26 v-30 B70
espresso|j35
essay|F62 I53
estate|A57 G26 H32 I-34|agent G40
esteemed|D109 G-33
estimated|c-28 F81
estimates|F49 I55
et|G40 I73|al I43
eta|s80 I26
ethics|k42
eu|E57
eur|I62
euro|a31
euros|a31 q37
evacuation|E31 I100
even|e-46 f-26 g26 i-27 k-46 l29 q39 r-27 s-36 v-26 z47 A69 E71 H94|a g39 k-40 z-29|close z79|get g49 j27|if g-26 m-58 A33 B38|know l28|on H30|so A27|that F-31|the k-44|told d35 o31|when v-31 E35|with m37
evening|e-40 g-29 m30 o-28 s37 t-41 x45 z-29 B42 C-33 D82 H-42 I-64|<name> e-31 I-26|a G45|and k26 s26|at E30|before E25|it C-28|of w57|the k27|with o32
evenings|b-32 k-40 s-29 w-44 C39 E28 I-45|after B33 I38|back q35|with w-33
evenly|A52
event|p64
events|y58|and d32
ever|a73 b41 e46 h-28 i-33 j50 l-29 m-39 o94 p81 s-26 t57 u40 v67 w81 y36 z46 B-79 E-65 F-39 G-46 H41|<emoji> a29 y39 H28|been a58 f58|before o25 z48|bought g28 v44 E27|changing y-28|did y29 I41|done t69|had c29 j26 o84 p26|is w47|made a-33 h33 z45|need w85 I75|sat w28|so u37|the A35|told c31|wondered b25 x-33
every|b-27 c-37 d79 e71 f-58 j39 k-38 l-39 n79 p-40 r31 s-47 t30 w75 x-28 y48 z-26 A40 B47 D45 E-97 F-61 H-48 I-29|<name> e-27 k39 t39|<number> a31 n122|bit m29|box n30|branch A39|child d51 n-32 w32 y68 I30|customer D40|day e-35 r43 v63 w-26 x34 y31 z39 A-28 C-25 F-34 G53|dollar u33|family E41|founder r26|hour n43 E30|ingredient c-30|last D43|level l42|man I51|member j33 r28 I36|minute n68 v39|month h29 s-29|morning k-36 C31|new H33|night e36|number I38|one d45 e26 i34 j29 k36 t-33 v29 A34 C53 D62 H27 I29|other k-29 r47|parent r33|penny h27 w-32 A43|pound I-37|question I30|rep t62|reply c-43|room w35|school j35|second n46 v36 y-26|share g-27|single k-32 n-40 q-37 C25 H-26|size c63 G26|small h37|step d56 l-29 w36|stop s28|summer n35|teacher g31 I27|three n-32|time b72 d-43 t37 B79 I38|touchpoint l67|turn w27|two n28|voice d49 D57|vote t31 y-25 G37|ward j29|week m78 v32 B-42|word B33 C33|year k51 v31 D-28
everybody|c-46 d-34 h-29 i57 l-26 p40 r75 s-42 t-25 v39 A26 B-26 D85 E-36 F-27 I-51|at p68 H48|can r44 v37 y32|else i69 m-41 r30|in A25|on s-33 v31|who g35 m25
everyday|a46 w26 H37
everyone|a-74 b-51 f-29 j-55 l-69 o-58 u-31 A39 B46 E-64 G71 H-74|'s v62 y-30|affected d26|and c43|at B38|booked E-38|by I55|can c26 v38|else r66 v37 z47 E-50|here k28 I27|in n25 t34 A70 I45|is w29 I-44|on i29 G29 I27|said v-27 z28|to q31|told c-44 k-30 s-33|wants m30 q35 B30|who e-34 s46 v-36 z-30 C-31 F32|you g49 G25
everything|a55 c-59 d44 e-33 k-29 l-49 p49 q-37 r-55 s-48 u-27 w90 x-55 y36 z43 A41 F-59 H55|<name> I43|and k36 C32 G31 I81|else m43 E59 I52|from w35 I35|i k-85 H32|in k39|must h-27 E-59|on o33|this v-28|we d55 q-34 C26 G29|you d-31 v-31 A25 I-26
everywhere|c30 r-27 u26 v37 z-36|else E28
eviction|n28
evidence|b30 l54 s33 x30 F36 G29
evil|g38
evolving|b30 l54 y32
ewe|c54
ex|a36 e50 h27 v52 y-33 G50
exact|n57 o67
exactly|c30 h26 k55 r57 x-29 A32 I31|as m30 A37|the y39 F30|what k29 t28|where h31
exam|e56 s-28 E60|results E-29
example|E-25 I27
exams|e34 E-25 I-42
excellence|d-59 e-33 k-40 o-30 p-59 w75 y35 z115 I-76|and l-62 z43
excellent|b34 k34 l32 C30 I31
except|c-56 e-27 k161 m36 q-28 s43 B-41|<name> s31|that h27|the c-27 k58
exception|l30
exceptions||said r-25
excess|A50
exchange|c44 e-30 l70 G32 I53
exchanged|G88
exchanges|p56 G30 I46
excited|e-53 w-45 z-48 I-65|for I-27|to e-52 w-43 z-30 H25
exciting|l-67 p39 H82 I-77|new l26|times p43
excluded|I61
excludes|I49
exclusive|a67 h-28 j-28 k-40 n-33 w110 F-33 G-46 I-31|<name> w60|perks d31
excuse|a26 g-80 v152 x-44 I-49
excuses|a34 b28 k-40 r107 v121 y147|and r41 v35|then r-42
exec|G69
executive|a28 A26 E-28 G47 I-31
exempt|F47
exercise|s-28 F40 I-30
exhibition|a29 l-33 I-29
existing|D85 E-47 G76 I58
exists|h38 I50
exit|A-35 F-26|fee A-32
expanding|l35
expansion|l44
expect|c-39 l26 r-40 s-50 v-28 z44 E133|a I32|the w30 D31|to b27 E70|you m50
expectations|G51
expected|e-26 l65 D25 E98 I90|to D29 E35 I33
expecting|H29
expensive|w-29 I32
experience|a37 c-39 d48 i-68 l38 n-43 p-52 q-27 r-36 s-79 v-47 w129 y51 E-44 F-33 H-43 I-29|across G26|and l-57 w-26 y36 z34|from l-30 w30|here i-49|in l-26 y30|needed t44 I52|on y27|the I-48|we I42
experiences|l-36 p25
experiencing|l51 E-26
expert|b30 x32
expire|F28
expired|s69 E-31 I51|certificate s45
expires|f36 t35 I37|in I38
expiry|I29
explain|k62 r85 x69 y65 B77 E-33 F-55 H-27|it B33|the n32|to m-27 r27 v34 B49|why k26
explainer|I36
explaining|k49 v97 B33 E-30 I-25|to k28 E-26
explains|a28 e41 H-43|how H-31|in a30 I72
export|a81 p58 D30
exposed|G45
exposure|l39 t32 I39
express|d44 k-29 y40|my k-28
expressed|G51
extend|D39|our D39
extended|l65 D57 I37
extending|v27
extension|k-33 q44 E-37
extensive|l-53
extra|b96 k-36 m60 s-30 t28 v-28 F55 G-27|<number> n26 E-28|hour B-31|mile d-26 w36 y44 z32
extra20|E-29
extractor|c44
extraordinary|w88 z33
eye|a51 k42 x-32 F37|and F-35 I29|test a67 b37 c32
eyeballs|t163
eyebrows|o28
eyed|D72
eyes|k-27 m34 r37 t29 C46 F44 I-61
f|e34 g64 k38 E-30 I-37
fab|l27
fabric|E34
fabulous|o-30
face|b-29 c-30 k57 q53 v36 x-36 z-40 B84 F29|and v43|down B36|it m61|painting F33|when H45
faces|c83 p29 t94 v54|and p38 v25|the c59
facilities|w38 G64
facility|l41
facing|j33 x26 F25|the x28
fact|e28 h29 n97 y-43 E-28 I39
factory|z48|in z31 I53
facts|c-30 p29 H25
faculty|o32 w35 z34 G25
fail|n107 x-48 y62 D46 I-35|to v39 D52
failed|e-52 s88 v-30 C-49 E31 F-26 H-36|and s29|four s-40|in E28
failing|s99 E42 I27|for s53 E45
fails|n29 D61 H39
failure|l99 r44 y33 G-42
faint|k-27 s28
fair|a-37 c112 m39 n-26 s60 v-49 A62 B-30 C33 E-47 I-33|<name> E-63 I28|brilliant e30 k-40 y41 I39|enough v-33|play C65|question c55 I-39|to H30
fairly|s33 v27|sure k30
fake|H-27 I64|news s-27 I56
fall|c30 k29 t25 w-43 B-26 E-29|in w-28
falling|H26
falls|s29
false|v27 B27
fam|h31 D56
families|a-26 b37 d48 k-72 l-34 n84 o-32 p-31 q-35 t25 v80 x55 y59 A41 B146 D41 E-34 F-82 H-37 I58|a d29|at c37|have B54|in v-28 y28 F-28|on n31|should k-31 s-27|told c26 I52|who v43 x25 A36
family|c-44 d257 e-40 g-43 h-39 j-40 k-46 l-58 q-28 r-36 t-41 u-34 v28 y-38 A-57 C-41 D-34 F-42 G-53 H-75|'s n-26 I29|and C-25|at s32 I32|for n29 C26|had x32|in b56 i32 n26|of C31|on E26|run d-33|swim x31|this d-47 I26|to k40 D-25 I49|you f27
famous|a34 o28
fan|f64 q-26 A29
fancy|a66 h64 m57 q56 z-30 B25|a a68
fans|c27 h25 r32 z-26 D93
fantastic|l26 p-26 w30 E-26 G39
faq|c27 r27
far|a-25 e47 j54 k45 l-38 q32 v-57 x59 z-52 A-30 C-39 D55 F-34 H-27 I41|<number> c26 e80 E-30|and r25|as b33 k-28 x28|it k42|the j49 I42|to k-41|too k68 m29 q62 B57|we w31 I31
fare|c37 q27 A38 C31 E25 F92 I-48
fares|h-33 A37 I-48|from h-32
farewell||to e26
farm|e-25 l73 n28 E-33 I56|<number> e41|bill p29 I91|in e-32
farmers|c30 e63 n67 o53 x27 y36 A33 B46 I124|in c31
farming|g30 z-34
farms|I33
fast|a33 d-36 e-29 g-33 m-25 n35 o-26 p-26 r-41 t-37 v184 C-33 E-45 G-34 H-27|for v-42|forward k-31|paced l40 y29
faster|c44 j53 l28 n50 p-30 w43 E-43 I33|on n-26 I36|than o26 s27 v38
fastest|a57 p52 I30
fat|c39 n28 F39 I-31
father|k50 q26 z35 F-26|'s b29
fault|e-38 m-33 q-28 s140 y-27 z-27 B55 C-30 F-55 I-35|at E47|on s-37
faulty|I53
favorite|k41 I34
favour|r31
favourite|g68 h91 m27 v-25 w-51 y-29 z-25 H58
favourites|a29
fax|b-40
fear|k-52
fearless|w89
feather|E30 I31
feathers|F51 H50
feature|y42 A31 H72|and A33
featured|i32 z43 G28|in z62 G57
fed|b68 k44 A26 B61 C30 I-40|up b69 B67
federal|c31 y106 F47 I43|dollars c30|workers y39
fee|a37 h96 i83 q81 r-33 s-31 z-26 A186 E58 F74|<number> u31 I34|and a25 s-34 A38|for i38 m31 I-31|is k64 q58 A33 E29 F32 I41
feed|b49 e-26 g26 i58 k36 m-35 v-60 y46 B55 E63 G40|is h30 B44|the I26
feedback|b26 d131 z76 F-29 I-39|is d25
feeding|c43 k25 q47 B35 E-37|the r26 B26
feeds|b38 t34 u54 y30 E-62|the u56
feel|b44 d154 g-33 l-27 s-33 v-34 w119 y31 z-29 B70 F-36 I-32|bad B27|like m27 w33|that d40 B-33|the n55 w60 y33
feeling|h132 m31 o35 y61 B39 D-36 F-27 I26
feelings|m60 y31
feels|d43 t48 y-55 F-25
fees|e-27 j52 q46 A69 B-27|and j57 t32 F41|are r27 A42
feet|k53 v-26 z63 E52 F36 H-25 I36|of I41|up w31
fell|p68 s43 F-32 H39 I51|by I67|in p79|off c-33|on I33|out H59
fella|v26 C46|who v27 B26
fellow|o59 s31 D27
felt|m-28 s-37 C34 I-40
fema|E31 I35
fence|j52 v51 F-49 I-37
fenced|c53 E26
feral|k43|hogs k43
fern|k27
ferret|b-48
ferries|E26 I37
ferry|b-125 p-37 q45 s46 v-41 F-47 G-57|'s E27|is e-32|late b-55|survey G-47|to v27|too b-32|was b-28
festival|y29 F37 I26|of y25 I34
fetch|h59 t37|it m48
fete|E27
fever|h84 F32
few|e-26 k-80 s-37 v69 x-25 z35 C43 D38 G-29 H-30 I-64|lines I-25|of t37 z71 B29 C63 D48|people c25|want y26
fewer|c27 l48 m-27 o38 q52 E28 F31 I44|people I29|than q38 I27
field|a-36 o-34 p-25 q41 A-33 G-33 H51 I-30|and H54|has k58 I53
fields|I-45
fierce|c44
fifteen|m29 n33 o39 t92
fifth|c43 e-40 n87 p50 q27 A27 C-26 I-29|less n29|of c31
fifty|a104 b41 c35 e-41 i58 n35 o164 t30 v29 z38 A36 F-42 I-45|minutes s-35|quid i38|thousand v29|years z27
fig|k31 m44
fight|g124 j40 k-37 z38 C57 I65|for k-29
fighting|y35 z37 I34|for y46 I38
figure|f80 k-72 o51 s37 z68 E66 F28 H104 I-31|on o29
figured|h31
figures|b52 f105 k-96 o80 p39 s-42 A-28 F-26 G30 H40|are c-36 s-33 G27 H63|by G27
file|e-36 k-43 m-41 s59 t27 A-47 E-39 F73 I73|system I55|the c-30 G26
filed|c27 o-28 D39 F47
filers|v27 F28
files|e-50 C-27 E57 F48 I74
fill|a83 c-40 k-33 n27 x34 B58 F45 I-28|a F38|in a37 c-30 u28 G-30 I-33|it x42 B52|the t28|your a44
filled|c53 o33 s58 C62 D-43 I-38|by e-32 s33|in c33 n31 o-40 I-39|it C27 H41|the s64|with p30
filler|k26 r29
filling|b-29 v54 y-32 z-26|fast u28|up v43
fills|t26 v27 B28 F27|a t33
film|g61 n41 s-34 H43 I-58|of n46|wins A-26
filmed|b-50 j35|it b-50
films|c33 s-25 w30 F-26 I-35
filter|e54 k-33 s25 C30
filters|a28 c34 e-38 F32 I95
final|c-33 l-36 s-40 v73 x34 C35 E-33 G-34 H53|and r47|final v41
finalist|G47
finalists|z-63 C-68
finally|b44 c26 h72 p44 v-49 D55 H58|have p31
finals|I33
finance|a90 l30 o-33 t30 v31 w28 y-61 G25 I-71
financial|h35 I31
find|c-43 d-49 g-47 i-32 j45 k71 l-43 m-53 y45 A-38 G-27 H49 I34|<name> k60|a j55 k33 y40 B-30|another b-25|it c-26 D35 F26|one s29|out b33 e-30 f-27 k-48 v28 B38 E-28 H114 I-43|that v30|the x34|their y25|them B30|us I34|you r29 w33|your w-32 H-27
finding|b26 h29|out b27|the h32 C25
finds|k-52 n-30 v29 w32 D35
fine|a-36 c-52 d-37 e-60 h-35 i-36 j-30 k60 l-29 m89 n-30 p-33 q-26 t-41 v-44 y-34 z-28 A-53 B94 C-51 E28 G-45 H-41 I-31|and m-28|as m27|by m30|for m27|if m31|with m-48
fined|a-48 n28|<number> a-48
finer|a29 j124 F86
fines|a-33 D31|are D31
finest|a33 j71 w36 z32
finger|E-33
fingers|d30 x32|crossed k26 B30 G27
finish|c-39 e28 g72 p57 s-26 z-36 E39 I-39|it g95 r30|the p52 F28
finished|k84 n-44 p166 s33 v28 z-41 B-26 C34 E-29 G-26|<name> o48|<number> I-49|and p38|it m28|my v45|the e29 k44 p40 I39
fire|c-57 e-34 k54 D29 E29 F-34 I43|alarm k44 l27 D26|at E25 H39|brigade c-42|station E49|the r46 z31|to k-25
firefighters|k27 I28
fires|n51 I40|are I38
firewall|f33
fireworks|c101
firm|c-54 i39 j73 m-27 n60 p82 q70 u39 z40 H-29 I-50|'s p51|and i43|has p32|is A30|that q33
firmly|l30 z27
firms|n33 q-26 z116 H76 I-39
firmware|E30
first|d70 j-26 k-29 m27 n-51 o-67 q-29 s-39 u47 w-41 y-30 z-50 D-69 E-67 F97 I-37|<emoji> g51 i27|<link> a31 u40 H65 I43|<name> c-27 k-33 p27 B28 C35 F42 I-26|<number> c50 h-26 k-29 m27 p77 q-29 s28 v167 G42|and c41 d39 m46 I-39|at B29|batch s39|bun f-35|but k-29|call F-42|check r31|choice k-61|class l45|come v45|comment F25 H84|concert e-26|day j31|ever e28 p32|fifty v27|five i44 m26|fortnight b62|four s30|frost F30|go k31|half o40 s26 B33 F-28 G72|hand z33|hour I25|in k-61 I27|is H30 I-34|lesson h29|line I-44|minute F-26 H44|month a56 i-34 m-43 x26 F-36|name H-33 I34|night B55 I30|of q63|on I-27|one k-33 m34 F39 I-31|or f38|order u33 I66|page s-28|pet f54|pick A39|prize k32 q29|reply H30|right b-33|run I-30|served v54|session F-31|since c33|six t28 F27|step w-31|ten a-30 v43 C31|the B34 F26|then r63 F-32 I67|thing s39 F36|three k36 r43 F-43|time c-49 g32 j50 k61 p42 s-37 z53 B44 E-30 I32|timers i37|to b27 g26|two c47 k-28 B38|up F-33|visit h31|wage b-34|we F39 G29|week a58 h70 v-27 I-28|with F29|year k-31 E32 I-43
fiscal|I29|responsibility I30
fish|e-36 n36 t60 w-33 B-32 F26 I-34|fry k62 I67|market e26|sleep c-41|tank F32
fishing|k-29 q30 t85 I94
fishmonger|e63
fit|b31 h38 k-62 q-25 A38 B31 C50 E28|a e29|for l35|in b26|the B26 E43 I41
fitness|l28
fits|c36 j32 F32 H43 I83|a j38
fitted|a35 c-38 C37 E51 I-26
fitters|e26
fitting|h74 k73 I-47|room h33
five|b-89 d-37 g38 i63 l-33 m-27 n87 o71 p27 r101 s27 x-43 y-55 B-52 C-34 G63 H49 I-26|a l26|and e-26 F44 H31|coffees u-29|days s29|for s28|in k42|lessons H34|minutes a53 b-28 k-26 w36 F63 I82|of c31 f36 q32 I48|people g59 k26 s-27 A26|pillars l30 w-28 G52|seats v-48|star n51 o28|stars o60|times m29 n38|weeks c52 q30 F-25 H42|words I39|year p43 w31 G36|years k-41 p78 s30 t32 B-28 G58 I-36
fiver|a34 b55 o44 F-28 I-25
fix|f29 m-28 s49 u70 w76 x-28 A80 B30|a s-38 y-35 B26|for c30 I-33|is s30 B27|it c-36 s-28|that k-25 u32|the s38
fixed|b55 c116 e96 k-50 l-27 r-28 s80 v-59 y-27 z41 A-27 C95 E39 F-26 H26 I-57|<number> e26 C25|and e32 k45 D40|at B26|deal H54|fee h28|in c31 I38|it z74 C57|on c43 I-39|term F28 I30|the c56 e35 k-39
fixes|a25 c31 k-57 m62 s46 E29 F-41|that n29|the c50 s43 F-33 I-54|until m78
fixing|s28
fixture|i35 I-27
fixtures|s31
fizz|a40 i37 w46
flag|c-32 g41 F31|flown g42 I31
flagging|C32
flags|e42 k-27 E-69 I25|at E-38|will E32 I33
flagship|D29
flair|w30
flash|a59 v45 I-46|sale a35 v44 I-42
flask|k65 E-33 I-44|of k26 C33
flasks|c28
flat|j40 m-26 r-28 s-51 t-31 v-56 w-39 C-31 F56 I-63|<number> A-25|as F-37|battery e-28|in a26 q25 s-28|number s28 F28|tyre b-26|white h43 i37 j69 o28 v-35
flatbread|e32 H-33|lamb H-32
flats|e-39 k-60 z39 I-54
flavour|j43 k-25 w75 H32
flavours|y26
fleece|c-38 v-42 F58 G34|the v-30
fleet|p28 G25 I37
flew|k29 I78
flex|l41
flexibility|l27
flexible|w67
flies|y30 B25
flight|y-32 A-32 I-48
flights|c-30 s29 E66 I-29
floats|H68
flood|e28 g27 h31 k37 r38 s-30 C29 I-60
flooded|b-25 n-29|in s26 I33
flooding|y25
floodlights|k-30
floods|I72
floor|h-42 k29 m28 p38 r-48 s-54 y-35 E70 F-28 G52|'s k25|<number> E26 G70|and e36|by k-29|is k-34|no E32|to e29 z27 E27 I51|we m36|with k36
floors|a52|<number> I-25
flour|o-30 E-26 I-27
flow|g29 h26 l52 y43 E-25 I-49
flowers|c-31 B25 E-38 I-52
flown|g63 v-50|back v-49|over g42 I31
flu|b27 e-39 n33 p-26 u-50 E50|jab t31 u-48|shot b40 I38
fluent|a44 I-27
fluid|s28
flush|F35|the F35
fly|k-30 s-26 H31|at E32 I33
flyers|E-31
flying|v112 C-33|off a71 v37|out v39
foam|a-28 b-53 k43 s62 I-29
focus|l53 w37|on l37 w35
focused|t34 I-26
fog|k56 o-30 E40 I-49|on k-33
foil|F29
fold|e47
folded|k30 s-30 C36 F-28 I-42
folder|s44 F27|was s36 I49
folders|c33 r60
folding|e34 o36
folds|j28
folk|d39 i34 s78 v58 x44 z35 B55 D25|who v70 B51
folks|a-34 c49 d87 e31 k-35 r79 u81 v-54 y37 z43 D112 I106|at I43
follow|a-59 g87 i201 k-36 l-44 m-65 o26 u65 y-30 I-31|<mention> I-27|a i52|at o38|for g58 H27|in G26|it m-31|the g44 i-41 w36 I40|to i39|up c40 A26|us g-54|you v-27
followed|o87 u25 G31|by u26
follower|i78 t76
followers|b-49 i133 o143 t27 y-86 C-49 D73 G49|and G32|in G31|over o-30|we i27
following|h42 i176 k-39 l47 o56 p41 v-27 y-26 G35 H40|<name> E30 I44|a p48 G48|so i29|the i41 o38
follows|i26 k-49 t63 I-40|on k-49
fondue|k25
font|c41 k67 u26 F-44 G31
food|b-32 c42 e-25 h-44 k-38 q-30 r-26 t-38 v-39 w73 x-27 z-37 A65 F59 G-42 I-40|and A33|banks o39 I50|waste e-28 D33
foodie|d30
foot|m-27 B-31 H-61 I-36|mast H-51
footage|t51
football|o29 s29 t27 A40
footbridge|c46 D28
footfall|l45 t187
footpath|E31
footprint|l58 E-33 F37
for|b-37 c-35 f-36 i36 k-45 n-48 p-28 r-68 v-35 D-47 G-46|<emoji> d26|<hashtag> b-49 G34 I35|<link> F71 I53|<mention> e29 z42 I36|<name> a-53 c71 e-63 i-37 j-43 k-42 l31 m68 p83 s60 u50 w-65 A-36 B-34 C-28 G65|<number> a135 e57 f51 h95 j57 k45 n-38 p-48 q-44 t-34 w60 x34 z42 B30 E-61 G35 H-30|<somebody> g37 k-51 v-68 z-61 B-42 F-34|a a31 b67 d-36 h53 i58 l-25 m35 n-86 o53 p-26 r26 x-36 y-26 z-69 A-75 C-27 D-39 G-61 H63|about s32 v43 B-28 I-38|action I-28|advice k31 z34 I37|all d-34 p34 s-30 y66 z-40 A32 I-73|an h-28 k32 m39 s40 A38|and p56 s39|another k36 p41 q30 t36|any c25 i46 l26 r40 s-33 y63 E-38 F-43|anybody s34 B55 I-35|anyone k-27 m37 B29 I-72|anything m34 A29 B-33 E-36 F65 I-25|as A37 C34 E-35 I52|asking c42 B46 I-29|baby r-29|bad o35|bank l30|beginners k27 E48|being d31 B31 I-26|beta I34|both F-33|bringing s28|broadband G34|by c54 s-31|card j56|caring d38|cash E27|certain H47|chips A-25|coming C29 D28|comment c-81|customers E43|each i76 o44 y26|eight k-30|eleven k50 I32|ever j44 A35|every a36 c38 d89 h-26 i112 k55 n35 A26|everybody m29|everyone c65 m39 v-30 w65 E26 H-33|everything v-28 A53 D29 I47|exactly A47|exclusive i28 w40 I33|fifty s-31|first H33|five k-46 p50 s39 B-30|flagging C32|flying C-32 I48|folks B27|former I52|forty C26|four e-34 F-29|fourteen o31|free c29 e49 i35 I33|fun g42|generations w48|good v37 I-35|gutters a-67|half I26|having j27 G27 I58|help k49|helping C-46|hire b33 h31|holding C31|hospital o42|how I28|in c26 y43|inspiration i-31|is s47|it a46 c-36 e26 k-39 r-41 v-46 B46 I90|itself c-29 n41 q-28 z42|just b-37 u48 w-25 y63|landlords j29|late j31|later g107 r-27 H53|less a65 b-37 w34|letting c-65 C44|life a34 d33 A44 C47|like G27|long v125|lunch b38 i45 I77|making e-44 z51|many m28|me h29 k40 v45 x30|members B25|memories x28 I26|money k38 q26 r26 I-28|months t30 B27 D32|more a-31 g48 i-37 p44 H-46 I-58|most c34 C-32 I-53|my g66 k60 l29 q45 H32 I71|new u40 v-30 I-35|next h56 s31 v26 G30 I-28|nine k29|no c-37 k53 I-31|not C53|nothing c-26 e70 B-27 C33 F48 I-37|now c-29 k-45 D26 F25 I-39|nowt i27|on q29 H108|once c28 o31|one h36 m30 q-59 A54|or m34|ordinary w37|other k-28|our a28 b-26 f28 h-31 i46 j41 q49 t27 v50 y41 G43 I51|over l-26 p56 x36 z56|part r31|people c55 h-30 k-44 m-31 q-30 v-29 x29 B64 C-30 E38 F-35|playing C-68|plum i-29|putting C28 I42|q3 v36|reaching C-34|resurfacing D38|rye i-29|sale h-30 k37 v-34|saying q27 C38 I-42|second p-28|sending k38|seniors I26|shopping C-60|since q27|six b-37 k26 C-36 E31|so o57 D28|some E47|somebody k33|something z29 I-40|somewhere b-50|spotting C43|spring t26|staff I-46|stocktake E27|student n31 p41|students I32|supporters r53|telling I-44|ten h30 k-28 F-30 I39|that a34 b52 c-32 e65 q-28 s52 F38 H31 I-41|the d-29 e-53 g36 o50 p73 q28 w62 G64|their e34 r-28 z-42|them d41 k-68 m28 q72 t-26 v52 I34|themselves z51|these F-59|thirty h49 k47|thirty-one C42|this a54 c46 d53 k-50 t45 v36 z40 G41 H50|those h-29 k-41 q-30 w50 A36 B70 E-34|three a-29 e31 k-78 m-30 A-40 B-47 E30 I-54|tomorrow a48 I46|tonight G-36|too s-42 B-26|trying C-70|twelve n27|twenty k38|two a34 i31 k50 m42 s64 x37|under E41|up h30 I-28|us d54 e72 i44 j65 k32 q59 s29 t126 u110 y-50 z40 C64 E-49 G98 I69|use F26 I26|waiting s25 C-70|water E-26 F-32 I57|what y46 z31 D33 H26 I-31|wheelchairs k-30|which F25|whoever k-28|winter F31|women w39|word r52|years k-29 s32 v94 w34|you a-40 b27 d127 f60 g-68 h30 i30 k-79 n49 s28 v-38 x72 z-36 B98 C-35 G32|your f-40 l44 t-26 u74 v51 A61 C-78 H-35 I27|yours u39|yourself v-28 F-45 H-44 I52
force|F29 I53|on E27 I27
ford|m30 E36 I-27
forecast|k53 l40 s40 E93 F-32|for F30|from s38
forefront|z37|of z37
foreign|E27 I51
foresight|z82
forest|F30 I-29
forever|d32 i-31 r-29 v81 w43 y36 F-54
forge|p36
forged|y68
forget|d32 y95 G33 I33|it H-31|the s26 F54 I48|to i27 r59 v-53 y30 G35 I-25
forgive|q27 v44
forgot|c50 h27 k88 s36 C34 D29|to s34 C41
forgotten|h39 m47 s37 F-28 G34|<somebody> k-37 I32|the k26
fork|E54 I86
forklift|k54
form|c-31 e-29 f33 g35 j-25 u47 v-32 w33 y-33 z-27 B61 E36 F91 G-31 H34 I-52|<link> I-38|<number> I74|and e30 f40 w50 F-45|by c-27|from x29|is s39 I-33|no I53|on F28|that F-37|to F-31|was s36|which k-35 H33
format|I42
formed|l64 t43 I52
former|x29 E-42 I71|<name> k-27 E-32 I45
formers|t43
forms|c-35 e-26 m-36 u29 v-52 E69 G27 I-68|from E31
formula|a41 e32 l-30 r-42 I86
fortnight|b58 B28 E61 I-46|and B26 C27
forty|b63 d-47 e108 k44 l-26 q74 t76 v39 C56 E-68 F-46 G37 H-40 I-28|bags I43|foot H-51|hens s-28|minutes b50 c-30 e61 k42 s68 z29 F-38|people m31 s46|quid a33 n25|seconds o54 D27 H37|times k-27
forty-five|n54|minutes n54
forty-one|c36 e43 k27 n35 o39 t28 C56 I-44|people C36|years C29
forum|c58 e40 D54 I45
forward|e-33 j-27 k-79 l93 n26 s-29 y36 C-35 F-33 H-38|and k-31|thinking l-26 n46 I-26|to k-30 l52 G64 I80
foster|l-33 x37
fostering|b-37
fought|I58
found|e77 k31 l-40 m-26 n-35 p-50 q-47 w-30 A-47 F-39 G-63 H46 I-30|<number> k45|<somebody> w30 C38 F26|a k39 v37 z40 F27|an v36|behind F-26|by e42 I-33|it b55 c34 k-36 I103|its B36|on s-25|one e-28|out e34 k64 s45 I27|the c33 e107 s88 C-28 E-26 H68 I31|your g39 I-44
foundation|I38
founded|p38 I-31
founder|c-38 d32 e-40 k-26 l-28 w-27 y36 z-35 E-34|<name> e-27 I27
founders|l34 p30 H32
fountain|E39
four|b-27 c27 d-86 e67 g-41 i-50 j-46 k56 l-31 m-27 n41 o39 p-43 u-37 y-76 A26 D-73 E-44 I-68|<name> z69|<number> k32|and m28 n44 B45|day I26|days b46 s-38 A-29 I-41|feet r33 I41|have c-26 v26|hours e37 C28|hundred o64 z27|in n36|is k25|minutes c67 e-36 k34 o40 s35 t26 C-58 F31|months e59 F57|more A35 F28|new j27|o'clock B27 H68|of f39 h25 k42 s44 v-57 A60 C-29 F-44 G33 H31 I35|people c45 v-46|pillars p33|places s45|points l33 t26|pounds a32 v37|questions m48|songs k31|then r25|times c-27 e54 k29 t75 B44|ways A-25|weeks A35|words H32|year I26|years n34 I59
fourteen|m-27 o43 v-32 z-31 E-44 F-49 I-90|months o61 B52
fourth|k68 p67 r36 s-34 F-39 I-31|time r47
fox|e36 k25 I-36
foyer|G32 I-38|until k37
fps|E-36 I33
fractions|B31
frame|e36 i29 F28|and e36
framed|k64 w30 G64 I55
frames|a70 b41 k-28 I-49
framework|e-27 k-40 l90 p-29 w-38 I-38
frankly|p44 z44 B-27 C-29 H31|it z63
fraud|I35|desk I26
free|a106 b27 d-59 f32 g-101 h36 i117 k-41 l-87 m30 n-90 o-73 p-44 q-61 r-92 s-53 u-81 w-31 x-34 y-44 z-55 D-58 E-63 F107 G-69 H-63|<name> b-41 k29 v-56|<number> b28 j32 H36 I-41|all a40|and B34 I-85|any B72 I41|at t41|buffet k37 I73|but v50|delivery v-54|entrance c29|entry I-38|for b36 c29 i-38 k-29 B-38 E-34 F-54|from F48|guide t42 I-27|half k30|hearing e-54|if F-36 I-41|in h46 i70 F79|month j39|no F-37 I-31|of i-34|on w25 I47|parking a-51 I31|place i-35|plan c29|quote h-39|quotes a-67|shipping I53|soup v31|talk k-29|tea m27|text G28|the k33 F33|there I-28|this g-32 v54|till h44 E43 F69 I57|to e37 i26 I-98|trial a-67 v-37 E84 I44|until a30|valuation b54|webinar H37
freedom|w76 y100 I61
freehold|x-37
freelance|e31
freelancers|l59 s56
freezer|c36 k-79 s26 E27 F44 I-31|in k-69
freezing|F66
freight|w60 y41 I43
fresh|a42 b33 d-26 k-27 p39 t28 D-25 E-49 F27 H-36 I-34
fresher|w46
freshers|t37
fret|d30
fri|E-29
frictionless|l133 w53
friday|f43 l69 q32 s-33 v25 E35 G28 H27 I-62|<number> c29 k-25
fridays|I32
fridge|c53 k55 r37 v-42 E-31 F25 I-61
friend|b35 g55 i-31 j72 o30 q38 r45 t-28 y43 z-25 H-31 I55|'s v36|<name> e34 E27 G30|in c27|is q31|of b40|they a27 r27|to k31 o44|who k-27 I-26
friendliest|z33
friendly|h38 k-54 l-61 r46 w76 B-26 G35 I-58
friends|e39 g115 h33 i129 j61 p-40 r75 s-29 u59 z-27 D140 E-52 F-37 G36 I27|across I31|and D26|are a33|at e26 h73 l33|in e46 j59 D35|the D33|to i44|we o37 D56 I60|who r50
fright|s-42 B61
frightened|B40
frightening|k35
frightens|B29
fringe|I-32
frog|k50 E-36 F-30 I-34
frogs|H-29|come H-28
from|a-27 b-69 c31 d-57 e38 f-56 h-65 i-28 j-28 k-43 l-37 m-46 n-58 q-44 t-33 u-43 v-64 y-56 A-27 B-37 C-39 D-36 E35 G-38 H-30|<hashtag> e54 g42|<mention> e28 j88 H57|<name> a-66 b-49 c34 g36 h-29 i45 k-78 o-50 p-76 r-32 t51 u-32 v-51 w-59 x-30 B-76 F26 G-47 H-44|<number> a76 b46 e36 h36 i-34 k42 n-44 t-63 w-28 z37 A-33 B57 E103 F-58 I-56|<somebody> b34 e57 r58 H27|a b-32 i-31 k36 o37 p50 v45 w-26 y-27 B30 D44 H-26 I32|about k26 s-32|abroad I57|across v55 D27|all e-42 k-41 o76 D45|an s27|any j44 m-28 q25|anyone g41|before E29|behind c-26 j42|conversations E-38 I71|day l40|eight h-29|eleven F27 G43|every G26|everybody p68|first b30 t26 F-27|four B29 E39 H75 I27|free a39 I46|here r27 x38 A26|home k27 m30 F28|it m25 B31|its j33|just a88 n-25 w26 y-31|last k25|me k-36 E32 I-53|my j-32 y27 z34 I-33|next c67|nine c-43|noon h50 y-28 H37 I-28|now c64 v51 F-25|old e32|one g50 k36 n29 p70|only a46 u-26|our d28 l-40 o26 p-26 s57 z-29 C41 D-37 E-28 F111 I58|parents c43|people k26 t29 x-32|platform F60 I41|room e62|school I-35|seven H49|six b-29 I-29|somebody e-25|someone k-32 m27 B27|support e40|ten s29 F-26 I-28|the a-67 c-64 d44 g-26 h-27 j-40 n-44 r-45 u-35 v-48 B25 D-40 E-50 F-67 H-32 I-60|their D29|there k-35|this c156 e-29 g40 o25 q28 y45 E-48|three x28|today c81 k-43 p39 A40 F-35 G48 I-49|tomorrow c30 h-25 E69 I34|tonight b43 c99 h31|two c-34 e39|up v27|us c-70 e-49 h67 i38 q-27 t-28 z-28 B26 E43 G45|week h33|what H31|yesterday c31 s27|you d-28 i53 r27 s37 u118 E-34 I-33|your a43 g-29 m53 r71 v45 w-25 I-25|zero n54 I-31
front|e-26 f67 i53 k-27 m-36 n-35 r31 t42 v38 w-46 z-45 B41 C-43 D-26 E53 H39 I-26|<somebody> e-33|desk e-42 H37 I-41|door e32 F-32|of c45 d-32 i51 r28 t97 v33|page E27|row k47 I42
frost|c-35 k-50 E32 F34 I-49|tonight F31
frozen|c51 n-26 s35 E51 I35|at k-28|till c69
fruit|k49 t28 w28 y25 F-29
frustration|d53
fry|k62 I67
fuel|a37 b-27 A32 C-61 I64
full|c-81 d-48 e-61 f91 h-38 j-39 n-41 o-34 p63 r-27 v39 w-47 x-33 y-60 z-54 A39 B-26 D-26 E93 H-38|<name> f65 F30 G-29|and h33|answer c27 m42|as E27|data I33|disclosure q64|list I53|of k-38 E-40|piece v-26|potential l40|price s31 v25 E36|refund s32 F53 I30|report H-31|so a32 k36 I41|statement G88|stop g44 r27 B31|story r-34|table E-27 I-42|time I-42|write k25|year p35
fully|h-34 l31 p42 z57 I-31|booked z56
fun|f67 g50 m42 s-37 C49 H-25 I-41
function|k-25 F29
functional|I36
fund|b-38 e31 n-29 u37 z-31 A118 F-34|going b-37|is A26 B28 I32|the I49
funded|k29 l46
funders|k-27
funding|C38 I84
fundraisers|t43
fundraising|b-39 f31 l30 p28 w53
funds|I47
funeral|c-31 e-51 k-38 s-37 B59 E77 I-79|<name> E-48|at E26|is z27
fungi|k27
funnel|l122 t35|cake I31
funny|b28 h28 k43 m-25 v33 z31 H36|how z33
furious|H142
furniture|l57 w38 y38 E28
further|b32 c-31 h33 n-25 p129 q39 r131 s-28 t38 v-34 w-27 y-29 G-29 I-27|information p26|notice E26|than o27
fuse|q98
fuss|b-57 c-28 k75 B-29 E-32 I-28
future|d-40 e-41 h-39 k-54 p-39 q-29 w73 y99 D-26 F-39 I-33|for l-36|is y33 I32|of l60 w47 G-28 H26|ready l27 v-35
futures|w49 y-33
fuzzy|a30 F39
g|n-27 o-35 I-28|and C30
gaffer|e30 z75 H39|'s e31 H39
gain|q45
gala|p30 v30
gallery|w45 F-35 H-29 I-40
game|a48 c-34 l42 m35 q-31 t-32 w115 y106 z40 B-38 C-39|changer l30 y26 z40 H26|changing w38 y101 z43|is h33
games|k-34 I72
gap|b59 q54 u27 D42|between D46|in u28
gaps|k-38 I-40
garage|z38|and k-31|with k-41
garden|e-31 k58 l-25 m68 v-35 w38 y-43 B-42 E26 G-27 I-86|and k-30 H29|centre F-26|is F26|on b26|waste E35
gardener|e32 w29 z28 F-35 I-26
gardeners|n27
garlic|g33 A-36|bread A-35
gas|k-49 n73 s-37 F55 I51|is n45 E-55|station F-60|stove v33|tax I40
gasp|r66
gate|b-27 l-26 m-48 o31 p-33 q28 s-28 t56 v-29 w-36 x-31 y-28 A46 C38 D-25 E154 F62 G-32 H-27 I-61|'s C66|<number> c-25 s-27 F55 I33|any b35|at o32 A29|if E29|is c46 k27|on F28|stays c-27|the k30|until c42
gatehouse|a-32
gates|b40 E-35 I-40|at b44
gateway|l27 w25 y25 I-29
gather|D64|round D64
gathered|p25
gave|c-26 d-37 k43 o-45 q-47 s46 v35 B40 G-30 H37|<number> y29|<somebody> e63 B30 C29|a c35|in m43|it k27|me n30 C45 I42|the H54|them c-35 B28 E33|up k28 m-31 s26 E-26|us e33|you s46 v57
gcse|z60 B30 I-33
geese|k81
gel|b-44 k-32 x-43 F64 I-26
gels|b-40
gem|y30 C83
gen|l29
gene|I44
general|p40 G35|meeting p43
generally|z97
generation|e25 w85 z45 I34|of p27
generations|y60 z43 E-30|of B29
generator|s26
generous|I-30
genome|b56 I70
genomics|I28
genre|w30
gentle|k-25 t68 z68|and z40
gentleman|e69 k71 z89 C27|in e38
gentlemen|G36 I-29
gently|F46
gents|D105 E58
genuine|w52 I42
genuinely|c-29 d65 j54 q31 A26
get|a47 d36 e-50 g35 h50 i75 j34 l-48 p-45 q80 r56 t59 v40 w-26 A81 B27 G-54 H-56|<name> k54 n34 t35|<number> a47 c-28 h-26 i-33 u-28 E54 I66|<somebody> t70|a g52 k-90 u51 v77 w-28 A66 B-30 E42 H-26|an k-42|another m32|any k27|asked k-37 I-37|at c25|away B72|back y28|better a40 j31|down r27|early I27|fifty i41|half A38|here d49 k32|in a54 h68 B28 E53 I-52|into r25|it d79 e-27 h116 k26 o43 v-25 D106|left v49 z37|more w29|my k30 q60 I37|off r32 B29 F27|on m33 u26 H73 I30|one s40 B-50 E27 H39 I-26|our a-27 c63 o47 x42 G28|out x30 B51|past x44|read e-32|round v26|stuck x31|ten g48 i39|that c37 k31 s-44 z46 B-27 C47 F75 I34|the h-34 s46 t78 y38 D29 F-47 H-31|their q31 A45|theirs i69|them a29 k41 B-31 F28|there i48 m30 A48 B-27 G25|this s26|three m32 v28|through s33 B-25 F27 I-27|to c40 h-36 k57 r46 I69|two A32|up m27 r26 x-37 B31|what h55 y44 A-30 B26|wrong y47 I32|you I30|your b41 h41 u-72 v-38 x-57|yours h43 v-33 I48
gets|b-26 d35 e-42 g95 i122 j57 k-26 n46 o-26 p-33 q63 r31 t56 v66 w-31 x-40 z64 A196 B75 C-56 F-39 G-57|<number> g35 A98 D50|a f27 h-26 i36 k-27 s37|an A-31 I-27|better z26|every I37|it h29 s-35 v61|its e26|me q67|one v72|security m79 E28 I49|the c48 r73 s51 I-26|their s27|two b-33|you a39 i34 j68 t27 z47 H40 I38
getting|d-34 l27 n40 o-39 p97 r-26 t-29 y-32 z42 C-29 E40 F32 H44 I49|a v52|anything I25|it I40|married E39|nine x-32|on h31|started p63 z25 I-30|the p52|to I-28
giant|I72
giants|y-30 z41
gift|a41 g-31 k-35 l-35 u45 y82 E28 H-25 I30|box a30 h-39|for a57|of e29 u25|shop I-28
gifted|i26 z-32
gifts|E32 G68|were G65
gin|l25
ginger|c73 k28
girl|z92 C27|who z67
girls|i33 p27 t28 v42|are p35
git|I35
give|a-60 c-25 d35 g30 j100 k-49 l-45 m-26 n-47 s-34 u102 v36 y-44 D47 E-26 F43 G54 H-27|<name> m61 w25 C40|<number> D25 G25|<somebody> j30 k25 v72|a b43 d45 m26 I61|me k-65 I72|now n26|that b-31 G28|the u31 A61 I-30|them j41 k40|up g76 z27 F-33 I-41|us d28|you I-29|your m-75
giveaway|a-52 k-34 s26|<emoji> a-56 I-33
given|b-35 i35 s30 t46 z-39 C32 E-57 I-56|back s38 I28|by e34|the i31|us t38 C36
giver|t60
givers|t43
gives|f28 q82 r33 t50 y-30 F78|a h65|it q70|the f33|us q29|you c32 k-30 r39 t30 x-29 y-44
giving|a57 k-53 l-29 n30 r-27 t51 v26 z-40|<name> w29|a e31 k-30|away h-39|it v28|main w34|up m33|you h31 v27 F35 I28
glad|c-26 d-56 k-37 s-38 H55|of k-28|to d-39 h25|you H62
gladly|B27 D26
glamorous|p35
glass|b-27 k-47 m-34 r-33 w83 x-31 B-31 G48 I-53|and F26|of a28 i33 k-30 w41 G73
glasses|d-38 F55
glasshouse|b40
glaucoma|s26 v29 F-31
glaze|c44 e27 s64 E39|is e29
glazed|E30
glazing|j40
global|l-34 w73 z39 I31
glorious|j40 C61
glory|y80
glove|c-27 I-32
gloves|c-31 o-32 s28 I-43|a k-33|in k31
glow|a36 p28 y29 H33
glowing|i96 k-29 z37
glue|s-25 I-29
gluten|c31 E-27 I-34|free c31 I-29
gm|g76 m98 C28 G75
gmt|r37 G28
go|a-49 b-46 c37 d-36 f66 g34 j37 m45 o-45 p-62 q-35 r49 t-51 w-37 y38 z-26 A45 C-39 E55 G31 H-25 I-68|<emoji> h32|above z32|and e80 k63 m26 r45 A33 F-40|at x30 B28 F-28|away t32|back I-27|before E-78|by v29|down c31 h28|first f84 k53 F47 I34|for y-34|from a28 z28 E-37|go r25 v86|home m48 E38 F34|in r92 F44|into m40 B40|live b29|look e26 C27 G70 H62 I59|of e-25|off k51 D25|on c-40 g105 h26 s-26 v67 y84 C38 F-69 I-31|out k-27 v-38 y36 B27 E32|past o29|quiet F-46|round s52|straight r52|the F29|through c38 i39 k-29|to a52 b-41 c-28 f30 j59 k-26 m61 o29 q35 r-51 v-37 w-33 A60 B-28 D-35 E112 F32 H116 I26|until v32 G31 I47|up a-27 k-36 t-29 B-37 E59 I-51|with A52
goal|o26 t26 A35 I33
goalkeeper|z-56|in z-54
goals|d26 k32 p53 y31 C43
goat|g39 k128 z-31 F-26|'s e28
goats|o68 I29
god|k29 D27 I33
goes|a-57 c87 e-57 f-32 g-47 i84 j-34 k-57 l-42 n109 o-44 q38 u-31 w-46 x-51 y-33 A91 B37 C-65 D34 E67 G-42 I-30|<number> E-35|ahead c39|back s-32 E-77|from a-34 E68 F-58|home A35|in c-55 s35 B33 D29 E26 I-49|live r44|on b25 k-39 n71 B38 E26 F44|out v31 D35 E-28 H37 I-33|quiet s30|round m64 v27|to h27 i45 m43 p-30 q51 t27 A25 D-30 E66 H41 I-29|up c33 i80 n-27 s41 v47 A40 E-29 F-51 I-37|wrong I40
goggles|b37 I-29
going|d-54 g-42 i-34 j103 k75 l-31 o32 p54 r-50 t-38 u-28 v48 B44 F-41 G-45|after t54|again E80|anywhere h30 m38|back c27 j41 k49 s49 y48 E-29 I64|by e65|fast a41 h40 v98|for z40|forward l46 p41 I-35|home H57|in e29|on k50 q28|one o33|out c74 k26|round I-40|to a-27 h-27 j40 w-37 x35 y-47|up f31 I-48
gold|e43 p-32 y-60|again z-43|at e49 z26
golden|w80 z50|hour u25
gone|a69 b-80 d-57 e-56 f-26 g-25 h-59 l-44 n-27 o104 q28 r34 t-63 v153 x32 y-85 B-30 C-27 F-30 G-25 H-66 I-48|<emoji> v72 I-26|already v26|and A32|back c39 k-46 s56 v-33 E33|by k35 q52 r57 E-42|from c-29 e47 z32 I47|in o151 v51|it v51|off m58|on v-27|out p35 v-27 B-27|quiet j34 k27|the c35|they t-35 v27|to c33 k-48 I-40|up b-32 m32 q48 G34 I-27
gonna|b60
good|a-30 b43 e52 j88 k56 l-32 m71 p-67 r-65 s-57 t-45 u-35 v-27 y93 z55 A-32 B-30 C62 D59 F-31 H-62|<name> E49|and k26|answer s98 E27|as I58|at b-64 k40 m-29 z34 B51|coffee k38 I31|day k36|deal v33 D35|discussion G27|enough c40 m-36 s33 w26 y-38|evening D67|for m26 z32|luck e-27|many C26|morning k33 D29 E27|news b61 h51 s31|one e39 k36 I57|ones I40|or b34 x40 F-26|paying y45|people j27 D62 I44|place c48|plumber B-27|question C27 I-49|things n27 z41|time f27|to b29 t28 x28 z29 I34|way x30|week s-33|with k-26 q26|you z39 B-27
goodbye|p37 w83|to p38 w84
goodnight|d32 k27 m41
goods|F-30 G26
goody|m31 v26|bag v28
goose|k63
gorgeous|a32 j36 w65 I-28
gospel|k-33 F61 I34
gossip|k47 D31
got|a-39 d-44 g-51 i-45 l-51 r-40 s67 t48 u42 w-60 x80 y-84 B52 C65 D-60 E-57 I26|<name> k28 B30 C34 I57|<number> c-31 k38 G32|<somebody> k-53 t37 C49|a a-25 e48 o-28 v-28 x70 A-30 C-29 E57 G-30|an r26|four I33|heated p31|hurt I40|in e-28 f29 j35 p32|into k26|it e43 k55 m29 o27 v-36 x33 C47 I37|its p47|married f35|me k-47 H30|money x33 A31|more m28 z41|my k32 l25 G27|no a27 I-31|one c26 m-57 s35 F52|round h25 v32|slower I26|some m28|something h29 H-25|stuck x30|that s-27 z46 I-26|the m-31 n39 s57 v49 x28 I-35|them b28 I71|there e27 k44|this k-25 s44 y-42 B30|through h56 k26|to o38 q34 v34 G31 H74|us c42|you b96 t71|your d60 x-35 I-38
gotten|z-28 I30
governance|l63 n-32 p-31
government|a-29 I116|'s I-26|has I82
governor|I88
governors|A39 I-28
gown|r37
gp|F26 I37|appointments k33 F-28 I59
gpu|I62
grab|b34 g-52 h-36 i-32 u-45 y31 F-32 G-34 I-55|a u-41|it v27|your v-36|yours g-32
grabs|F-34
grace|y72 C26
grade|k36 F-36 I-29|<number> F-27 I-27
graders|I42
grades|H49
grading|h43
graduate|e32 C76
graduated|e31 k59 p-27 G-30 I47
graduates|b-25 I38
graduating|C74
grain|p33
grammar|w27
grams|E-25
gran|c-35 j-45 k41 o34 C27 F-25 I-45|for j-44
grand|j57 q30 t35 I-29
grandad|k43 x51
granddaughter|e35
grandfather|c46 e28
grandkids|B30 I41
grandmother|e26 k58 I58|'s e36
grandmothers|k34
grandparents|t58 D33
granny|q110 v26
grant|k-27 q66 s26 t69 A-27 E29 G32 I29|and I35
granted|p89 G77
grants|b49 e-45 E66 I62|for I67|to e-30
grapes|k27
graph|o42 s-26 C28 I-30
grass|k-75 m-26 E-38 F68 I-39
grateful|d37 e68 k26 p-36 u31 z-72 G38|for k28 o26 u39 y37|to e92 l-32 p-26 y-30 C31 G-30|we d25
gratitude|y60 D31 I-35|to D33
grave|G-37|of G-38
gravy|g29 k-26
greasy|c-35 F55
great|b41 e30 g-60 k39 p41 v-32 x-37 y29 B-27 C36 D-26 E-40 F-43 G31|deal z31|discussion l42|grandmother I30|night C-26|pleasure p41|to k43 y26|turnout o38 p31 G25
greatest|j38|asset y29
green|a-34 d-27 e-31 h-34 j-34 k-61 m-33 n-28 o-27 q-26 r55 t-32 v-57 x59 z-41 A-30 E52 I-56|bin r46|box I43|is b27|on r32|one e-27|umbrella k29
greenest|a120
greenhouse|t27
greetings|D89
grew|f42 k55 I69|up f43 k58 I70
grey|b-51 c90 m59 E-65 G-27|glove k-29|on c28 v34|scarf b-31 k36
grid|l27 s-36 y33 E-38
grieves|d-46 I44|with d-46 I44
grill|b32 j33
grim|k47 B49
grind|z32 F144
grinder|e26
grip|j36
grips|j44 z41 C28
grit|g42 y46 z61 E-56 F60|bins E-46
gritted|e26
gritter|g32 o26
groan|H49 I34
groom|a27 n52
groomer|r34 v30
grooming|k38 I41
ground|c-26 q48 v-30 A28 F26|floor B30 I-32|in k40 s42 I46|on p44|up w33
grounded|k-37
grounds|c33 E110 I71
group|c26 d-27 e100 f44 i56 k32 p-30 t34 v-67 y-33 D-30 F-29 G68 I-32|<name> m28 I30|<number> c42|and c29 i30|at e34 G39|chat h26 v-25|is b25|of e26 H35|photo I38|to t47 G38 I36
groups|c-29 k-34 s-39 v-34 E33 I-52|of h25
grow|b25 g59 k-28 r49 t79 F28|the t86|up r48 y26
grower|k36
growers|e-26 k-30 y26 F29 I46
growing|k-54 o41 p57 t56 v34 z36 G28 I-57
grown|c-30 e41 r83 s-33 v-32 x40 B30 I-36|adults r66|men r32 B46|ups m-27
grows|d76 e53
growth|a-27 i-25 l50 p39 z-31 G-28
grumble|c43
grumpy|k31
guaranteed|a33 l31 I-25
guard|k-46 F46 I26
guards|C25 F32 I-30
guess|c-30 g67 i63 m-28 o42 q44 r-29 s46 t68 v-47 x-31 z84 H95|and F31 H-29|is k33 s43 I-33|the g51 H-25|what b48 f27 g29 h32 t88 z-32|where b-27|which k31 o63 H60|who g-26 z40 H87 I53
guesses|g91 k58
guessing|h40 k32 s31
guest|b26 e61 l28 t34 v26 z-61 C31 F-28 H52|is b32|list i36|to t30
guestbook|c84
guests|c47 e-28 j40 m36 q-28 y35 z43 B-25 C-30 D63 G41 I-25|and j41 G30|are h30 D47
guidance|I37
guide|a-31 f25 i71 k-26 l-32 q62 t31 w-29 y-30 E-37 G-31|dog B31|is q36 F31|to f36
guided|h42 E27
guidelines|I26
guild|z30
guilt|t82
guilty|t26
guitar|k27
gull|k31 m44 y-53|is y-53
gulls|b-26
gun|p28
gusting|E31|<number> E31
gusts|k43 E34
gut|v53 I27
gutted|b42 B78
gutter|C29 D27
gutters|a-68 h47|free a-67
guy|b32 E-26 I26|in I27
guys|d34 D86 H-28 I-29|are d40 y-31 D28
gw|e-27 G36
gwen|c26 C31 H56
gym|h-29 t43 y-30 F-34 I56
gyms|d63 t26
h|k-26 F-29|<name> G44 I-33|r c33 I73
habit|y46 z45 H36
habits|H35
hack|k27 I45
hackers|v47
had|a-29 b-39 d-87 i-64 j-56 l-64 m-47 n-84 o-39 p-26 q-28 r-29 s59 t-38 u-34 w-85 x-27 y-37 z-30 A-29 B44 E-42 F-68 G-49 H-33|<number> e-26 k-63 t43 x28 E-33 I131|<somebody> c25 k29|a b-29 h60 j-36 k46 n-39 o-31 s-58 w-26 x-39 z-51 C-32 E49 F26 I-40|all k33|already v-37|an B-45 F-26|asked k27 B-27|been e-51 k-35 C41 I43|by y33|come C29|eleven B41|enough m96|ever c47|gone k38|it c-30 s-26 B78|its p36 E31 I97|made D50|my k-40|no e31 A44 H53|not c25 k-80 s54 z-28 B-47 C34|one k-46 m-33|only k26|said s31|something s-37|that k-31 s36|the c80 e-31 k-68 s40 t38 z37 B-25 C-32 D61 E-34|their e28 r27 G47|them e28|this v73|three j34 s31|to k91 o34 p51 s43 v28 B45|told c-30 F51|two o37|your I26
hail|E29
hailstorm|t29
hair|a37 d32 h26 k73 r31 v-40 z-26 B40 E-29 H63 I-32
haircut|C55
haircuts|a44
hairdresser|l28 t34
half|c-27 d-46 g-27 j-55 l-50 n106 o31 w-45 x27 y-47 z-71 A65 C-45 E42 F36 H-37|a k27 o42 q53 F-33|an m53 B51 I-35|are n89 I90|as q37 F29|day A46|eight v58|finished I48|five H33|four k30 F39|hour k-73 I-57|in n-34|is k-35 E-50|of c37 m26 s36 A48 B-30 D-32 E27|off A-25|our c69|past k-30 v-27 F44|price c25 i25 m-31 A28 B34 F-28|say F-53|staff I64|term b33 c-29 k-57 n-37 t31 D28 I-68|the e40 k30 n68 o35 r41 y-28 A49 F-56 G-25|this e29|time b32|up u25 F37 G32|was c-32
halfway|B51 F31
hall|b-27 c-48 e-39 l-41 r-39 s-35 t-33 v-45 w-29 y-28 z-49 A-41 E47 I-31|'s k27 E42|<name> E30|<number> E-29 G36 I30|and p31|for u30|in o-26|is h26 n-31 E-109 H46|no m33 F-27|same k43|with k60
hallbrook|p58|<name> p58
halls|w30 z-45 B46|in z-41
hallway|n27 v27 I51
halved|c28 H30
halves|k28 A31
hammer|k-37 C30
hamper|i100
hamster|k45
hand|b-39 c-33 e-26 j-37 l-65 o-34 q-43 t39 w66 x34 y-45 A47 C47 D-31 E-32 G-41 H31 I-29|'s F29|and s45|dyed v46 w26|for F26|if k35|in l-29 I-45|it i26|like I50|out I32|over e26 f45 k31|picked w28|the A58|them t40 u28|up m82|wash I63|with b-29|you a40
handbag|n25
handbook|I45
handed|s-27 F-34 I-71|in I-27|it e55|over B33
handful|k-28 v38|of v38
handing|i33 v32
handle|e-26 i48 r38 s60 x51 B-28 I35|shapes g-27
handled|l33 z79 I56
handles|f27
handling|b31 l39 q65 z25 E-30 I26
handmade|y26 I30
handover|k-43 I-33
hands|e46 f51 g32 j76 l-27 q29 r53 s26 x53 y87 z-34 B55 D35|off I34|on a26 f67|the q25|up g39 s31 x43 D66
handsome|p33
handwriting|k55 C41 I-28
handwritten|C29 E26
handy|j31
hang|v49 F29 I73|about h27 t40 v44|around v67|in I34|it F-26|up v-36 F70 I36
hanging|h29 k27 t32 x-34 F41|baskets v28|fruit t34|up h32
hangs|o30 A38|in o31 A42
happen|c26 n-29 y75 z39 B-34 I-32
happened|c-33 k-54 s59 z31 B58 C-32 D52 H59 I37|in H48|next H61
happening|c-39 e-45 E26 I61|now c-26 e-31 E27
happens|b-30 k32 m25 n-31 z-30 B33 C41 E-53 F-37|to c35|when y38 C62 I54|without h28
happier|j51 n46 w-30 I61
happiest|j76 z99 I-29
happily|b50 y28
happy|c55 d29 e-43 f-28 g-26 h41 k59 m40 n60 s35 w-38 z34 B-57 F-42 H-32|<name> e-48 k37 D42 I53|<number> I79|and D-40|birthday d40|customers b26 n33 I-30|for c28 v25|to m45 s54 A35
harbour|k-30 m29 x36 F-36 G-28|office k-27
harbours|E42
hard|e-40 h-31 k-48 q-46 w-31 x-64 A-31 D-26 F40 I-48|and t29|as w27|feelings m64|for B-36 I29|it B-27|night k-27|to s50|watch k58|way v50|week B-26|work c25 e-31 z41
harder|d30 h25 y46 B65 I-25|than d33
hardest|c28 k-25 m26 I36|part c26 I52
hardly|k-34 o25 z86 H62|any F-27 I51
hardship|B38 F39 I-34
hardware|t-32 F42 I44|shop F38
harm|F38
harmless|B53 E41
harness|l39 F49 I39
harnesses|l-37
harnessing|w47
harrow|w39|<name> w39
harvest|t46 y27 A37
harvested|l26 E-25
has|a-66 b-93 f-90 k94 m-38 n46 t-69 u-67 w-62 y-26 C-54 E48 F-44 G37 I-27|<name> p28|<number> c-30 k47 o38 F36 G78 I87|a c38 d31 h60 k-85 n-29 o-32 p-31 r-25 s26 C31 E45 H58|agreed k28 C30 F54|already k52 s29 H51 I-36|arrived G48|asked c-91 k57 x63 B26|been h-28 k39 m-28 o-35 v33 y40 A27 C-57 F-30 G-33 H-53 I-33|begun H40|bought k26|changed j26 E56|chosen q31 r29|closed z36 G32|come c-32 z41 E-35|concluded l28|died q-30 H26|done H31 I-27|eaten b33|eleven q33|ever o66 q27|everything a31 w60|failed I41|fallen E-33|filmed b-48|finally z29 H27|five r65 G45|flown v-49|flu e-40|four k-53|given i29 C27 F27|gone c30 j30 k41 p27 q62 w33 E50 I-53|got b32 v26 I-38|had a29 c-36 e-29 s-55 E-38|happened I67|helped n55|it c37 e-30 h26 k28 x-28 G-33|its c29 d32 I30|just b58 s31 E39 I27|kept E30|landed a40 l32 D30|lost k30 q26 s32|made e51 h28 k41 p-41|missed n47|more z27|moved c41 E34|named k35 E-34|never d38 g42 k-52 l30 p38 v27 w41 z-33|nine k-41 G-27|no c-27 d-26 k41 y104 z-27 B38 I81|not j31 m-27 n32 o37 v114 F39|nothing m27 r34|now l34 E-67|offered B32|one c78 i78 v32|opened G-31|opinions k-40|paid A29|passed C26 G40|promised G36|published I-49|put e76 k46 F-26|read I58|received e30 z-46|reopened E44|resolved l25|run e81 k26 F-29|said c-39 e-26 s48|sat G37|seen c-26 q40 I29|sent z30|signed v30 A35|since c29 k-26 I64|slept q28|slipped F30|something w-41 H34|spent n41|started D27|stopped c61 B28|taken n30 E-27|the c27 e-42 j29 q-31 x31 z-26 C-38 F33 G-27 I32|three k-27|to c54 g62 k-45 q37 B-27 F57 H-32 I-69|told g25 E30|two k-41|until v26 E-33|what F-38|worked e-32 r27|written b49 E-38 I58|your c29 d50 f-31
hash|I28
hashtag|o36 r104 F-37|and F-26
hat|i48 j26 k96 m-28 y-37 F-38 I-40|and i33|for e31 k52|on p36
hatch|E36 F-31 I-46
hatchbacks|E-38
hate|m104 v33 B26 F-38 H54 I-26|it k-25 m107
hated|c32 I-31
haters|z26 D73
hates|t-29
hats|k57 l50 z69 C46|for k37 I33|off C29
hauling|F-31
have|f-32 g-87 n64 p-60 s-27 v52 w-105 x26 y-51 E36 F-32 H27 I-43|<name> a70 k-73 s33 z-27 G-40 H115|<number> q41 s-28 A101 G43 I87|<somebody> e29 I56|a b-93 g-26 j-36 n-38 p27 q88 r-53 t53 x50 y82 z-62 B44 C-44 F-121 H52|about E26|added c50|agreed c54|all b-43 h28 k42 v80 z59 B63 H46|already c35 n42 q72 v82|also k-61 s-26|always w34|an c72 v-34 E25 F41|answered c51|any b35 k31|apologised C27|argued x26|asked c-42 d-33 e-59 k-31 s70 H-32 I-41|been b-43 c-37 h-27 i-34 j41 k45 m26 p29 q-27 s-35 t27 w28 x-36 A-36 B30 C27 E-45 G68 I42|believed c-44|both F-35|bought c37 k57 A28 G65|changed s68 I-42|checked i43|closed p64|come h38 k-48 y-25|completed G82 I41|corrected c44 s30|counted I47|cried k-83 t40 y27 z-28|cut p33 v29 E-28|decided h-25 E46|done a53 m33 o41 z-47 C-34 E-37|doubts B-33|dropped E-33|earned v-30 y38|emailed D44|enough k31 F33|escalated l53 I30|ever a86 g33 k26 t52 v26 x38 B-29|every B64|finished m26 o48|five r40|fixed c67 s49 I57|found e-29 j46 k-26 t52 I-38|four s28|framed k63 I56|given e27 k38 B28 E-26|gone e54 k-29 o41 t27 v-51 z33 C29 I32|good B28|got c-66 h80 k-74 m55 t45 u45 v70 y-31 z-53 C52 F25 I33|grown s-25 x47 z26|had c67 g35 m33 s-37 v92 x26 A-33 B-41 C-31 D45 F33 H-35 I-41|heard c-26 s32 B-32|held k32 I30|helped h52 z42|in b47|introduced c30|is r53 z44|it b46 o-29 t49 u32 y78 z30 A31 H51 I77|joined i41 l37|just b44 e43 o59 t27 v32 B40 D41|kept c33 k28|known k30 I34|landed n26|laughed k-43 y27|learned d28 k28 m26 I47|let j29 v77|liked k38|looked c41 I-26|lost s32 t33|marked c-30|met k52 B33 I36|money I58|more C69|moved m-29 E77 F43 G-33 H28|never b39 k-46 m-28 s28 w66 H86 I39|nine k25|no b-35 c-29 e33 k39 q33 s35 v25 x43 C32|not b44 c-52 d43 j36 k27 v49 B73 C29 E-48 H-27|nothing p39 r63|noticed k60 s-37 B-25|now b73 e37 o48 z28 E-37 I-33|nowhere I-26|on H32|one c74 B-47 F27 I98|only e25 r39 C43|opened m32|paid n26 A40 C49|passed C-41 I-32|planned k27 m54|played x36|plenty c42|poured j57|printed c63|published I107|pulled s29|put b37 k55 o31 z-27 C-32 F-63|questions k32|raised I35|re s-26|reached H55|read c39 m-26 s-26 z28 C-31|refunded A87|reimagined w46|reported c-41 k-26|room a34|run c43 C54 I-30|rung h62|said c-68 e26 k-40 r48 z-28|sat k37 p26|seen d-36 e46 q-28 x27 B32 D33|sent k-36 I-30|shared i72|signed l33 G29|since c32|six E34|slept z48|some b-45 m-34|spent d46 I-26|split I-26|spoken n31 y26 z25|started n29 I36|stayed s32 I34|still F36 I25|stopped s39 B-34 I-28|student I29|taken c81 k-34 l28 s-26 v49 I-31|the c-47 d47 e-25 i28 j-33 k-92 r43 v26 w-29 F-31 I29|their c28 m26|them n50 r43 C72|this n28|thought k34 n45|three q30|to b-42 c43 h76 i-42 j28 q127 r-46 s-36 t-28 v-85 x-37 B40 D-58 H77|today k-50 s29 E62 I37|told c-90 i46 x28|too k35 I44|tried c-26|two c-30 j29 F46|until v-28|updated I89|used v50 C26|waited k25 s30 I67|wanted h34|watched e26 m27 n27|we s-93 x33|worked F30|written c28 e-48 A31 C-30 D29 I-49|you b57 d-27 f53 k-27 u34 v-38 E32|your b49 l26 m-26 B80 F57 H-36 I26
having|b-29 c-43 j46 k84 m26 r53 v-26 x-39 D29 E31 F-27|a I-26|been k37|me j-32 C-43 I40|the r69|trouble F42 I65|us j56 G27
hawthorn|k-30
hay|I-26
hazel|k-27
hazelnut|e25 k31 B-31 E33
head|b36 c-37 h58 i28 j28 k-29 l-28 m31 p42 s29 t74 u37 v-32 B-27 E-31 F40 H58 I-62|and e37 m45|of p35 G-28 I-64|office k35 p33 E-27|to H28
headaches|y30 I70
headcount|l35
headed|A51|to A52 I26
header|b43 F32 I37
heading|I68
headline|e44 y59 I65
headphones|B57 H29
heads|b27 i34 q56 t41|up E30
headset|C30
health|b-28 k-36 s78 w-57 y27 z-34 B-25 E30 H30 I56|check a-25
healthcare|e56 y67 I42
healthy|D-45
hear|d26 e-33 g39 i-27 j-33 k-36 o-30 w-55 x128 y-45 z35 H69 I47|a h27 m26|about c30 q27 I27|back I38|from c26 e-34 l49 C-28 I44|it c58 g48 k-30 r-38 v62 E46 H-27|nothing q31|that r36 B-82|the b26 y-29 B69|them I33|this r50 B-40|us x55 F29|what x27 C38 D46|which H43|you d124 k-43 s-45 z-26 B-25 H-26|your h26 s26 x26 B53
heard|b30 d60 k26 l46 m-31 q-31 r34 E-47 H26|about I29|at B27 E28|from c-39|the e31 B29|you c60 C30
hearing|b-51 c38 k-44 l-27 s27 C41 E45 F-36 H-29 I62|about i30|aid C34 I-33|on c-33 m30 s30 y29 C27 I38|tests e-54
hearings|I44
hears|d46 e37 v47 H26
heart|a-32 c-29 d148 g59 k-44 p-38 r-35 t-49 u-26 v45 w99 y48 C-54 D36 E-45 F-31 G28|and H30|for g43|is d25 m30 E-29 I37|of d100 e-27 k-32 p-25 I-68|to G64
heartbeat|w59
heartbroken|E-31 I35|by E-31 I40
heartfelt|D33
hearts|d64 g74 i42 o51 w30 y129 B50 E-27|<emoji> y43|and o43|are B56 E-25 I33
heat|A56 B46 I-26|or b-25
heated|p29
heater|e-33 k47 x27 D40|is D39
heaters|z29
heather|p50
heating|k61 s-61 E43 I-37|is c-33|on k25
heatwave|w30
heaven|a32 j54
heavy|b-43 d33 k34 m-35 s58 y-25 B61 E26|leave m-30
hedge|e54 k61 m-26 s57 t-26 I-76|goes F-28
hedgehog|I-27
hedgehogs|e29
hedges|F37
heel|b-45 e30 I-31
heels|k-25
height|E54
heights|w68
held|c-40 d53 h41 k50 m-39 v-29 y-30 C57 E61|<number> I-26|a k27 s27|at E46 F31|back I28|by d30|in k-25 G26 I28|on G-59 I-43|out I60|the C75
hell|k-31
hello|b39 g28 k75 o34 q40 s-37 v-34 z-36 C-41 E-30 G98 I-131|<emoji> b50|<name> e27 o27 C-31|from k96 o34 G61|to g-39 F-32 G67
help|a-26 e-26 g44 h51 k-66 n-32 r-33 s-44 u35 v-26 x40 y37 A-62 B62 F88 G61 I33|is E41|to F29|us q26 u27 y47 G55|with c28 e26 E-37 I-39|you u28 w-29 x-28|yourself F48
helpdesk|I62
helped|c-35 e85 h48 k33 n41 z33 F27 I-75
helpers|E-27
helping|d27 k-54 y-25 C-25|us C-72
helpline|F41
helps|k-30 m69 t45 w-44 B-26 G37|more F-35|us y38|you t36
hemp|l26 G28
hen|d31 s52
hence|c43
hens|s-34 E-26 I-37
herbarium|c28 k-35
herd|t75 B62
here|a68 d66 f27 g-66 i-26 l-76 n-45 o38 p-63 t-70 v-66 w41 x71 z51 D-35 E-28 F-40 H-42|'s a-26 c74 d-35 e26 f-40 h27 l-26 w-68 x-27 y-30 z-44 B-27 C-25 E-42 F-48 G-28 H124 I80|<emoji> a64 o34 y27 z-27 G68 H-33|<link> a35 h62 j36 G37 H-41|<name> e28 k36|<number> E38|after k-25 o45|all I28|and a61 f35 g26 i-56 j-26 k32 x33 z49 E-43 F34|are l43 z-31 F44 H52|as c42 k35 r-25|at s30 w82 y36 z34 E44 I-56|before d33 s27 F-38|but j48|by d51 E31|every q32 F26|for F54|from m29|i z28|if m-30|in e-34 I-49|is c55 k27 y-31|it f31 j70 k-27|my b39 k27|now o39|on e50|or k-26 r29 A37 F30 I-28|since k30 s-29 F29 I58|the c-43 f26|they k-28|till A26|to d43 k30 r69 B50 I48|tomorrow k-27 s40 E-37|until E28|we k-46 o31|when I-39|will B58|with c-29 k34 m35
hereby|D39
heritage|I-35|and h26
hero|b38 h62 r43 v-26 y30 z35
heroes|d-46 f43 l-30 p-30 v-27 y68 F-33 G-38 H-30|of g26
heron|k76 m51 C29 G67 I-41|a b28|leave b-34|on E-30
hesitated|v66
hey|d52 u58 y-28 D80|the D-30
hgv|I-26
hi|c59 j-26 k67 p-35 y-30 B31 D43 E-34 H-26 I-28|<mention> k-41 C27 E-26 I-91|<name> c52 B50 F31|all D-42|from k48|i k27
hidden|f31 n29 B-29 H50 I-26
hide|F34
hiding|b105 k32 B62 I31
high|k-55 l26 m-39 t86 z40|and v28|school I88|street a27 j31 n44 z38 E27
higher|p36 r64 w26 B-30 F25
highest|a36 l36 o77 z117 C75|level z61
highlands|o52 I31
highlights|p39 z30|a I26
highly|e40 j38|commended e40
highway|F-33 G28
highways|b33
hike|n65 I25
hill|g61 s-43 B-38 F-51 I-36|was s-49
hills|w25
hinge|C26 F-44 I-40
hint|b80 c-50 j32 y40
hip|c36 e-30 f50 k92 C29 E32 I-26
hips|k39
hire|a53 b30 h43 k55 n74 u35 E28 I-44|for y36
hired|a39 k-44 o26 q74 I-28|asked k-52
hires|p50
hiring|h25 l-43 o-61 s-39 u-29 v-33 y-38 E-38 G-42 I-49|<name> I-57|<number> F42 I42|managers H27
historic|p64 s28
history|a-30 d-33 k-47 o70 p45 r-26 v61 y48 z37 F58 I104|of p47|will v25 z65
hit|c25 e-35 g84 l86 m78 o97 r33 s117 v-46 y28 G78|<number> g39 l81 o121 G39 I-52|by c35 I45|the m58
hits|c-29 t31 v42 H-26|zero v41
hitting|i36 t43
hobby|w31
hockey|E-57 I33
hogs|k111 I35
hold|a27 b32 d96 f44 k-35 s51 v41 w-26 y39 A32 E-42 I-41|a l41 y28|back b28|it a36 B27|of t27 v32|on d33 m51|the k33 m54 A50|your k27 y25
holder|c79
holders|d35 l34 t47 A73 D51 I-28|of D29
holding|d64 k98 v29 E28 F-40|the k45 v39|you x-35 H25|your d53 v29
holds|d33 k36 o72 I33|<number> o54 t30 G-27|a j29 o27|the G35
hole|b-54 I50
holes|c30
holiday|c-38 g26 h-25 k29 l-28 z-29 E75 F69 I-74
holidays|a-29 b46 k-26 r61 B41 I37
holistic|d-32 l95 p-41 w68 I-49
hollow|B38
home|a-42 b-37 c-33 d-33 e-52 g-39 j60 k85 m32 n48 q-40 r43 s-54 u-41 v-68 w56 z-29 C-55 E-61 F-41|<emoji> n39 r45|<name> h30 I37|<number> A-32 I-30|a i48 n29 x25|after B25|and t30 z28 B44|as t30|at m33|by o32|for I35|from v29 E-35 F-54 I44|has F-25|in j28 k37|is k36 F29|mean x-61|most k-29|on k29 p29 I-35|or m-34 I27|to p29 w31 B46 F-26 I74|until I51|with k36 A66 E26|you j38
homelessness|y31 A38 I-45
homeowners|n50 t26 v39 D27
homepage|i47 z36 H53
homes|o40 v70 w42 B35 F-28 I37|and B43|are E31|have v60 F-28
homework|k-26 r36 w-25|you I38
homopolymers|I79
honest|b31 c77 f43 g50 j40 q-27 r-31 s60 w37 y-33 z-35 B-33 H-32 I-37|answer c77 I-35|i c35|question c-55 x35|with k-29 v27
honestly|d36 e38 f64 j65 k77 m109 n26 p38 s28 t-25 v29 w39 z28 B-37 H-33|<emoji> p67|a m36|can j34 v26 x63|it k-28|we s38 z32
honesty|a35 k-40 C-31|box a36 k-32
honey|c38 o63 w-31 I-45|is a36
honor|I83|of I25
honored|k-37 p43 z69 G38 I43|to e34 k-28 p44 I34
honour|e-28 u34 G35 I-38|of u34 G32
honoured||and p-29|to z27
honours|p34
hood|E31
hoodie|v28
hook|c58 t110 x-82 B35|is x-74
hooks|u-33|and c33|thrown u-31
hop|j59 I-35
hope|b-77 h26 l-28 v28 y104 B79 C-42 D66 F-55 H-44 I-73|it D40|the v26 B56|they y-27 I35|to v26|you B32 D35
hoped|s46 B55 I-42|for s29
hoping|u34 I28
hopping|b-82
hops|n-34|are n-34
horizon|w31
horn|g59 k64
horrible|s32 I48
horse|q27 F57
horses|I44
hose|m-31 E65 F67
hosepipe|q25 E52 F57|ban F28
hoses|r67
hospice|j50 y-29 E28
hospital|f105 l-31 o32 z-36 C35 F-27|and F-39 I56|appointment B36|bed e28 I53|in k30|radio o37|shop h26|with c28
hospitality|k27 l47
hospitals|E-55 I115
host|k32 G26 I36
hostas|c33
hosted|D28 I-32
hostel|F48 I-28
hosting|j114|a B28
hosts|e27 j58 A34
hot|a-41 d-27 e-44 i28 o-28 s40 t36 w-37 B-53 C-36 D-30 F36|as E-26|cakes v39|drink h30|sauce b34 k31|take g36 i47 y31 I36|water I-39
hotel|o37 p41 q32 r38 v31 B37 E-40|and A28
hotels|z38
hotline|B-44 F33 I43|<number> F33 I43|at B-43
hottest|a66 w30
hour|e-35 f-31 i-34 j-29 k-51 l-55 n27 p-42 q-27 w-30 y-32 B105 F45 H-36|'s u26|<number> B32|a k30 G50 I35|and s34 B47 C-34 F-59|before E39 F61|day B-26|for B53|free a-49|from F26 I62|in I49|late k-37 B-35|on x43 B25 I-31|paid I-30|so v45|the s30|you E28
hourly|e-37 o85 E53 I41
hours|a-30 b-33 d-26 h-41 i-35 j-28 k-37 l35 m-43 n52 q-44 s-47 v53 x27 z-27 A71 D-39 E33 G-68 H-45 I-45|<number> e27 I-48|a e29 k-37 n100 H33 I-26|and v38|are I-26|before I28|by n-35|for k-51 q26|in C41 F52 I25|is p27 t38|it a47 v27|last n44|line s34|notice e31|of l29 v35 z34 I38|on o40 s49 B31 I26|only a33 v34 I-39|over E34 I-32|this I62|to v43 B79 I67|we c38|you n27
house|b25 c-60 d29 e-42 f106 g-33 h27 j36 k-46 n63 p-25 q30 r-28 s-37 w28 z41 A-37 F57|<number> m27|and s32|at j33|in b39 f36 p25|is f32 j36|it w29 F-31|on k-26
household|d39 f56 n28 A66 F49|income f48|that i26
households|c29 i30 n36 t37 z43 A45 E29 F-26 I-33|in z30|who i33 n45
housekeeping|v38
houses|c-27 k-41 v40 F-39 I-27|on v28 F-26
housing|k-32 n-29 p28 x-34 E27 F50 I68
how|a-26 b58 c-70 d50 f90 r-70 x69 z71 A-49 B-38 D-27 E-72 F-53 G-32 I33|'s f26 v57|<link> H-95|<name> b27 H40 I-38|<somebody> I53|a c27 n-27|are v-25 x35|can b-47 x-35|deep I37|did H68|do b95 I32|does x31|far w32 G37|fast b61|grateful d25|hard t29 B-28|i B-26 F60|it k-28 s-60 x37 y53 F-50|long b-29 f31 v51 x-30|many b-56 c-58 f52 g48 i53 q34 x-35 D51 I65|much b34 f77 h35 n25 z36 I-38|old x34|on H-31|our k68 s48 z25|quickly s28|quiet z34|small F-53|that s29|the k32 s-27 v63|they B26 I-34|to e32 r-39 t32 v-31 C75 E38 I60|we l58 z32|well I40|you c35 k-52 p30 q36 x27 B58 F-25 I-41
however|d29 m33 v35 I31|you I33
hpc|I35
hq|G32
hr|a-38 b27 k39 z-48 A77 G-52 H-39|<number> G-43
hrs|o-27 t-29 v70|<number> E-26 I-52
hub|l49 w-34 E44
hug|d28 e26 h33 I46
huge|g-26 k-34 l-29 o-26 z-56 D33 E-28 G32|congratulations e-30 y-26|thank C39 G26|thanks I50
hull|G31
hum|I-27
human|d71 h72 l44 o-32 w30 I-56|centric l36
humans|k26 D55
humble|y34
humbled|k-32 l-38 p-87 y-42 z113 I-76|and G-33 I-27|does z35|to p-27 w35 I-26
humour|k-33
hums|k32
hundred|o256 p132 s-27 t61 v54 z35 C27 F-36 I-39|and a27 o59 v45|jars d-36|people k39|years p62 v30
hundreds|n42 z-25 E-34 H64 I-27|of E-34 I-25
hundredth|e26 o29
hung|e27 A48 E-49
hunger|v28
hungry|m31 D69 F25|for t29 z29
hunt|b40 r56 I-28
hunting|m39|for m39
hurry|g-26 n-26 v111 y-30 G-29 I-35
hurt|d68 k-34 q27 x27 B-72 E56 F48 I33|by c33
hurts|g-27 v85 B50 F27|your g-27
husband|c47 e-50 j57 k39 B36 I42|'s B28 I32
hustle|y29 z26
hut|a-33 i46 k-45 m-34 o39 C34 E73 I-67|is o60
hybrid|q29
hydro|F32|pool F32
hygiene|p34 s44 v28 I45
hygienist|I-26
hymn|c54 f-36 k-29 x28|book c34
i|a-41 b-93 d33 f-35 g-36 k156 l-64 n-111 p-33 q119 r-43 s67 t-28 u-30 v-47 w-103 y-50 z36 C-30 E-79 F-136 G-26|'d e44 h36 j84 k-38 o-32 q-54 s38 z-40|<name> e38 k-71 E-46 H95 I81|am a-29 c-58 e-38 i-34 r39 t-27 A-47 F-48|answer I-32|are k82 I72|argued s34|asked c-117 I122|bought z29|bring c25|built b65 z35|can c-46 h-27 k-65 m-26 s-30 B-35 F-68 I-44|changed H38|charge q62 D31|checked s-78|clean c31|could e33 k83 o31 s-33 C75 I40|count m28|deleted o-33|did c49 k71 p80 v-40 z25 B-46 C37 I-60|discovered H65|do b-54 d98 e36 k-37 m31 r46 y-26 z52 B-30 E-33 H-37|doubt k-28|drove c81 I57|earn q98|ever e45 k44 I101|failed s-44|feel s27|forgot s-33|gave s54|get g45 k44 q41 z33|give x-38|go B-25|got e30 m31 q28 z33 I-33|grew k61 I45|guess k-28 z35|had k-95 r33 s-51 t27 v34 B36 I-65|have c86 d-56 e-42 i-53 j44 m-27 q-37 s-26 t45 v-45 A-39 B-33 C-57 E66|hear d50 k-56|hired k-52|hold l45|hope v31 B51 D-28|introduced k26|just e27 k54 t43 I46|keep o31 q34 s-27 I-42|kept k35|know c-30 e27 j-29 k-42 q-52 x-25 z-45 B165 C-28 D57 E31 F55 H-40 I26|learned k-37 y47|like o41|live k98|look d70|looked o57 v-48|lost k45 s46|love d26 q-29|made k-27 q63 D51 I-28|make k49 q41 t54 A90 I-27|may E35|mean k50 r67|met k-48 I49|missed s-37|moved j31|must I-39|nearly k-58 I-26|need q45|never k-59 s-52|now j35|only e28 i67|owe C51 I-39|pay b-30 c48|post q45|posted s45|prefer v46|put c-32 m29|rang c72 F58|read c63 k80 q-65 C46 I94|really e30|right g45|ring m31|run z45 I-32|said c-68 s49 y47|sat k-26|saw s-28 B34 I37|say H109|see c-29 B39|sent j31 p28|shall q30|should k51 v35|sit q36|spent e31|spoke k47|started k-29 G49|still k-32 z-35 G72 I-50|stopped c-42 y26 I-28|succeeded s-40|support x41 I45|take c29|talked s74|teach k-26 H30|tell b31|thank C39 I27|think b37 k82 z42 B29|thought k-89|told e26 n40 I54|took c43 k62 I42|tried c33 k27|trust k29|type b35 v28|use F27|used I-47|usually a54 I49|visited k-65|voted c31 k-76 z-33 I45|walk q25|walked k27 v-27 I33|want c-33 k31 q39 t64 u26 D37|wanted k27 C54 I31|was q-34 s-93 H38 I54|went k66 I-44|will a49 f29 h-26 i96 n40 r34 t-32 v34 x57 z-36 B-32 C42 D-34 F-39 I38|wish F30|work k-52 z53 I-40|would j35 k-29 q49 I-30|write k-49|wrote c-46 e-28 h43 i67 s44 I-32
ice|b-42 i59 E30 F54 G-30|cream w28 I48|on E44
iconic|w33
id|c-33 k-42 m-42 F152 I112|and m-25 F42 I39
idea|b-30 e155 s40 x50 A41 H48 I-71|came c35|of b-32
ideally|t44
ideas|k66 r36 x38 I-31|and a27 k25
identical|n31
identified|l79
identify|x35
identity|p43
idris|c37
if|a-76 c-33 d-131 f-57 g46 i-55 j-50 k-49 l-61 m138 n-77 p-53 q-41 r-68 s-68 t-53 u-69 v-56 w-124 y-26 z-70 B65 D-84 F116 G-81 H-132|<name> m86 r25 s-32 C26|<number> m54 B60|<somebody> h29 k60 s-29 x50 F-65 I-51|a c-27 A-26 F81|an x31 I38|anyone s-37|anything m35|fish c-41|i c36 k-37 q-46 v-40 x-27|it a39 c-38 d-26 e-34 i-35 j-27 k-31 m-57 o37 s-53 v-49 x31 y-48 z25 A33 C32 H-37 I-33|money B81|needles B30|nobody v45|not k32 B-63 I30|nothing z38 E28|one A32|our A39 D31|possible c-32|somebody m-35|someone F71 I35|something y35 F-31|stairs k35 B33|that m89 s-56 t-34 v-33 A-47 B66 I-57|the c29 e-31 n-30 x-44 B39 E40 I-33|there c-40 h25 k45 m-41 s71 A-30 B-77|they c49 g-64 i73 m56 B-39|this g82 q55 v38|we v78 x28 A80 B-61 C33|you a-46 d-93 e28 f-49 g93 h-46 m-57 o35 r37 w-52 y-35 z-36 B-67 D-49 H-66|your b-26 c-26 e42 h36 j51 m-37 n26 q-32 s42 v61 A-52 B-56 E35 H48|yours k-58 m-69 s42 v-49 x-38 B25 E-37 F86
iftar|m25
ig|c30 I41|to c30 I41
ignore|a26 k-30 m44 F-34 I-35|it F-35|the y28
ignored|a28 H79|the H80
ii|k30 p-32
ill|k-27 y-36 A44 B56 E40|and s27 F29
illegal|w28 H42
illness|I-64
illustrator|p43
image|t32 I-34
images|r34 I74|are I-30
imagination|w54
imagine|c-27 h63 k29 n-29 v89 w31 I-26|a v26 w33|the k30|what B27
imagined|w26
imaging|G32
immersive|w58 y-27 z46
impact|h27 l34 o40 w48 x30 y56 I-73|at l-34 w27
impacted|l76 E-26
import|k-26 E51 I28
important|d33 p31|to d48 I-29
imports|I-25
impossible|a32 b36
impression|n35
impressions|o98 t62
improve|w26
improved|I35
improvement|l56 p73 E-51
in|k-55 m-35 n45 p-55 q-37 v-46 x-43 y-46 D-52 E-45|<hashtag> y32|<link> F-41|<mention> c-26 G50|<name> a30 b-44 e-39 f-43 i-27 j-111 k-60 o60 q115 r-32 s48 u-37 v71 w-51 y31 z29 C-46 D27 H-65 I64|<number> a49 b73 e40 h30 i-26 l-50 n81 o-36 p-34 q-38 v111 w30 B-36 C-47 D40 E-108 F-66 G-93 H34 I54|<somebody> e38 k-33 B61 E54 F-28 I40|a d-35 g-44 h-39 i31 j-42 k69 m63 o33 s29 v27 w50 y69 B29 C55 E-29 F26 G58 H-58|about D35 F29|action e69 I59|all p45 C-34 I-33|an c-25 i58 t-25 u-29 F-27 I-76|and e55 f26 q46 s33 w-32 A37 B-50 F34 G32 H44 I48|any a-41 m-36 A-36 I-55|as n30|at c-43 l35 t51 B33 E35|autumn G70|base f40|bed m29 t32|before i31 p27|between k-31 l-32 m-26 s-34 E-25 F-31 I-39|big m39|bio a-39 j31 u26 w-27 H67|biro e38|boats E-45|both o48 C-35|but F30|by c34 e-27 r54 v-26 D30 E65|case h30 B41|cash A34|charge A25|chat b41 g67|class l94 p-28 w35 z28|comments H59|committee k-64 I56|common b68|confidence B58|court I55|daylight F29|dc I33|dispatch e48 C32|dribs q31 E30|due p104 E-26 I-31|early h64 j37|effect E28|eight s35|either I42|eleven z42|ep s40 x28|even B30|every c34 e-32 n61 w34|exchange i26|first f32 g54 G48|five j28 n49 s-55 I33|flight l36 s-30|flower E-34|for c32 k105 s49 y36 C26 I44|force E28|fostering b-58|four o75 s32 C28 H-32 I43|free c-31|from g44 I-34|front c31 d-28 e-36 i33 k-29 r30 t82 v38 A27 B33 F51|full f50 k47 r47 A71 F36 G68|good d32 y36 B27 I64|half n33 q-35 v28 F46|hand p47 t33|here c26 d27 o36|house w26|i k-66|is A27|it b-33 c-59 d46 o72 r-30 t-29 v-30 x27 z-39 B29 C62 I-26|its v33 w29 E26 I48|just n71|last g37 v34|later e-28 k38 I30|law k37 s-27 z38|line l45 r56 E-42 I80|love p35|maths n35|memory I-33|minutes a66|month G63|most F72|my a-29 h34 q-35 s25 z-27 H105|nine e28 t81 z58 E-41|ninety j36 F32|no s28|northern E-28|now k-33|numbers q26|old I27|on e54 q-34 s-42 E30 F57|one f26 g76 s52 w55 y27 z-40 F-47 H-46 I29|or v39 E26|other G27|our b60 d103 i-37 j-43 k47 l-38 n52 p38 r-31 t-29 v-26 y-52 z-25 B-31 C39 D37 E-29|particular e-37 I-39|parts E28|peace h28 m44|pencil e29|people l60 y44|person r28 s39 E64 G-30 I26|place e-35 l61 E38 F27|pounds h27|private x-27|public y-46 I67|q3 t50|reception z29 G61|red c42 e52 k32|row b30 k52 t27 E-37|sales e31 k-26 I-30|second I30|section k28|service I31|seven k-25 r25|shops E43|short E32|silence m27 D28|since I-28|six b42 A-26 B29|sleet e40|small I34|something c42|spring e-37 B25 I90|stock a31 h46 m39 E26 I32|store a38 t37 H33 I-58|stores a32 s-30 F78 I41|support l31 z30|tears t26 H33|ten c26 h67 k-28 n107 C26|tents I53|testing s45 B36|that c-26 d67 k47 v-32 y68 z-29 C34 E45|the d-41 f42 g34 j28 k35 o44 q-77 s-37 t-65 u38 w-41 y-57 E32 F-27|their c34 o-30 t-31 v25 B45 F-28 I44|them c29 k-51 z33 A25|there i25 s-32 y25 I-26|these h32 E27|this b-42 c-50 g29 l-25 m-26 n28 r-26 w41 y52 z50 C64 G-27 H64 I64|three j34 n70 z28 E-31 I33|time a27 k-39 y-26|to k25 H60|today c69 d-25 e-32 v29 E-63 G31 I-39|tonight F-34 H26 I40|too c27|touch a33 k-40 l55 r26|town a36 j46 z43|trouble I-26|twenty e29 j37 n26 o43 F-26|two a61 o30 s63 t56 u26 A34 B32 E29 F-46 G27 H44|under k-25 F-53|until c-27|us z-28 C-36|use e32 F-28 I-29|we x28 D41|week B43|what c40|which k26 l50 z56 A-25 E-30|with c71 i34 B54 E-28 F55 H35 I-40|without v54|writing c42 k-61 B-46 F64 I46|year k47 z27 I27|years C25|you d53 j30 B-39|your c-31 g52 i39 k-31 l-26 m66 r107 t42 u38 x91 y66 D25 E43 F-27 G54|yours I-27|yourself y32
inbound|o81
inbox|c56 d-29 f34 i40 k-42 m93 B-30 H-27 I-30|and m30|is k-27 F-26
inboxes|t57
inch|b27
inches|c30
incident|k65 l48 o55 E-40 I-40
incidents|o26
incl|l132 q25 I84
include|h36 l62 z41 I39|vat I63
included|a45 k-63 m42 u30 v-27 z-33 A74 F26 I25
includes|k34
including|a-25 c-49 e58 i-25 k77 m35 s45 A-48 F-46 G-29 H-29|<name> k-44|a k29|the e31 k52 q27 C25 F-26 G-30
inclusion|d26
income|f46 h25 l81 o-30 p59 q70 t59 F48 G67|<number> f48
incoming|I62
inconvenience|k-39 s-28 v30 y62 E-59|caused l44 y47 E-25 I-26
increase|c-33
incredible|a-48 e-33 j-51 p46 w-94 y100 z-48 C36 G30 I-46|people y25 G51|supporters z-38|team p54 y30 C76 I42
incredibly|d28 l-26 y-27
incremental|E34 I66
independence|k-44 y34 I66
independent|p43 w26 E-32 I38
independents|l43
index|c-30 l62 F32 I30|now I55
individual|I77
individuals|l64
indoor|m26
indoors|k68|and k40
induction|i34 l70
indulge|a42 w77|in a45 w43
industry|d28 k-42 n32 o69 w42 G-30 H40|leading d31 w29
ines|I-35
infants|y28
inference|n42 F37 I60
inflation|n109 F68 I81
info|r28 I52
inform|i37 l55 p39 z-48 E31 I-28|that e25 E28
informal|m27 F31 I-26
information|l51 r-31 F40 I27|<link> I28
informed|l46 D63 I-35|that D66
infrastructure|z26
ingredient|c-32 y25 H63|is c-30 y32 H48
ingrid|k36
inhaler|I60
initials|e64
injured|y-30
injuries|E40 I38|reported I48
injury|f27
ink|I-55
inner|F35 I-31
innovation|d44 l29 p-27 w-77 y25 G53 I-49|and z-29
innovative|w-26
inquiry|n51 F-25
ins|o33
insane|v45 w51 H28
inside|a-27 c-57 e30 j56 l-30 o44 q-26 t37 C-26 F26 H38 I29|<number> t40|a j49 A31|it m-34|of e44 F30|our z30|the x26 z-33
insight|l35 w-27
insights|l117 o31 I-48
insisted|k35
inspect|D39
inspected|p45
inspection|h42 E51
inspections|e-27 I25
inspector|H29|'s s25
inspectors|p38
inspiration|i-38
inspirational|h48
inspire|d25 f-27 y49
inspired|d31 w53 I61
inspiring|e-27 l-63 v-37 w98 z70 I-59
install|k-43 m107 F26 I92
installed|p32 F31 G31 I49
installer|b-35 I38
instalments|a68 I49
instant|f70
instead|c40 e-43 k-41 l-39 n-30 o-29 s57 t-41 B35 E111 G-35 I-41|and a-28 h28|of a45 b35 e-28 k31 q62 s110 E58
institution|t27
institutions|o34
instructions|I35
instructor|e-28 I-34
instructors|j56 q33
instrument|E-31
insulin|k37 B65 I104|and B26
insurance|b-26 h52 q60 F-40 I28
insure|I45
insured|f43 h27
insurer|j36 B-35
insurers|I26
intake|u31 v36 I-26|is u34
integration|l25
integrity|y35 G27
intelligence|l92
intelligent|l44
intended|I-26
intent|t46
intention|w30
interactive|w38
interest|k-35 E47 F60
interested|b-33 r63|in b-33 r63 I27
intermediate|I39|files I39
intermittent|l61 D48
intern|k34 D-28 E-32
internal|s-29
international|d30 p81
internet|r36 D127 E-36 H28 I40
interpreter|b-36 E31|is b-33
interpreters|I-26
interval|m42
intervention|l94
interview|k-38 s-42 v-32 B69 F49 G29|on H-37|with I34
interviewed|z25 I-40
interviews|A38 E-43 F-30 I-67
intimate|y44
into|b42 d-35 e-29 l80 n29 o-39 r25 t162 w99 y-32 A-29 B46 D-46 E-52 F-37|<name> e31 t47 F27|a e-26 l-38 m33 n48 t33 v44 B50 F-47 I55|every e-29|it m29 B46 E30 H40 I31|law c71 I31|one t25|our l41 q28 G34 I-38|quilts t-25|the e-35 G29|words d26|your h27 i35 u51 E26
introduced|c28 z-27 I27|the c30 z-27
introducing|a70 w91 z-47 G-45 I-55|<name> p27 w49|the a71 G-28 I-26
invented|e27
inventory|l64
invest|u37 y41|in y42
investigating|E-47
investigation|E32 I35
investing|b43 y39 z32 D29|in b43 y43 D30
investment|k-40 l36 w42 F-32|will l31 w37
investor|q43
investors|q42 z-40 G-30
invisible|I36
invitation|j91 k29 w39 H33 I37
invite|i26 j76 u35 I53|you u35
invited|c27 A32 D45 I-39|to D48 I-38
invites|w52
invoice|b25 s55 I-28
invoices|b26 e32 g-26 k-44 D26 G61 I-30
invoicing|a29
involved|n25 I-47
involves|H53
iron|k-32 I-38
ironed|C28
ironing|k46
is|a-69 b-35 c-39 d37 e-58 f-51 g-67 i-46 o-50 p-56 u-86 w-83 y77 z-31 B44 C-100 D-61 E73 G-56 H-38|<emoji> c31 k27 z78|<mention> b31 c-40 I27|<name> a-28 e105 f77 j-39 k67 l-26 m-31 o25 p-43 v-26 y-41 z-49 B-26 C29 H-34|<number> b50 k-36 l-31 m27 p28 q47 r-29 s42 v66 x32 y-29 B46 C-35 D29 E73 F67|<somebody> k89 x53 F25|a b-28 h-35 i28 m69 o-67 r-68 t30 v96 x-31 y30 A-29 B64 F-34 I60|about d28 u37 E-33 F-31 H46|above y49 I37|actually I30|affected s32|all b36 j34 r51 F30|allowed k57 m40|almost u32|already k-25 v34 A34 I-38|also e28 h50 k59 m25 q33 s59 t26 B28 E51 I44|always b51 y27 E-44 I29|an l-29 q79 w39 y27 z56 B-27|and b49 k26 r29 t51 x-29 F45|another b33 I39|answering m29|any n37|as n30|asked m25|at b-38 c-26 n60 r46 s45 D74 E45 G35|attached F49|automatic F50 I53|available i30 E27|awful k39 B28|back a34 b65 c36 v-33 A30 D73 E-31 F-52 G85|based E34 I34|because s-48|before k27|behind h43 r43|being s-34 B29 F-31 I-29|better k26 I-34|booked E37 I28|boring h31 k28 y33|bread k25 w50|bright y-34|broken k-33 z56 E52|by e75|called e-41 G67|calling y28|cancelled k70 E45|charged I53|cheaper m28 q32|clean k-65|closed s-38|closing u33|coffee b25 I37|cold k27|coming b55 H82|costing n34|counting s29|currently p45 x47|dead j26 l26 E45|delayed E51|delighted o27 p45 G-34 I-40|doing e31 G38|done r26 E25 G63|down n94 z63 E-114 F-44 I44|dry D38|due b-59 s54 E-35 F45 G65|eleven k-61|enough k-37 y44|everything c33 y47 I-35|exactly k28 t30 y35|expanding l35|fair I46|final r51|finally I-28|fine m57 x30 E-29 F48 I-39|finished p96 I-31|five k50|fixed k28 s-28 D40 E32|flooded n-29|for g27 k34 t109 x-75 E-49 F45 H-25 I-45|four a31 q31 F48|free c-28 m-38 q-33 A30 F93 I44|from e53 k56 B-29|full k-66 s-29 E30 I-44|getting k29|given I-29|giving F34|going f33 j47 o29 p40 I-48|gone A25 I-31|half A-34 E28 I32|hanging h32|happening I40|hard B37 F32|harder s27 B42|having D26 F-26|heavy m-30 B31|here a100 k34 w39 E-51 F-52 G-30 I41|holding k29 H26|home E46 I45|hot t29|how s26 y26|if m38|important d28 I-26|in d31 e-44 f-42 h34 i-37 n-39 o41 q30 t-28 u31 w-28 z-33 A42 G-36 H52|iron k-27|it b-98 c-50 m-41 x123 F-53 I86|just m38 p32 w41 I47|keeping b43 A27 F30|kept F-29|leaving r50 H67|left k-25|like k45|listed c-30|live c50 p27 C33 E-57 I-38|looking w-26 I-33|lost k-25|made b42 e-30 G27|making q25|mended e27 D39|missed H50|more g27 o88 y31|moved E27|moving y33|my k38 l27 q26 t32 I-30|named p49|nearly v25|needed s73|never h29|nine k-36|no m45 r43 s30 y57 B100 E-27 F-29 I94|nobody b26 r56 s28|normal m59|not a-33 b77 d45 e-28 g38 j-48 k-54 l51 n-33 q-64 t39 y60 A-54 C-30 E-100 I29|nothing z28 E-27|now b41 l66 p42 t50 w-28 z28 E71 I66|number q36|off b-37 c60 m40 B-33 E48 F34|often B80|ok e29|okay d26|old s29|older e-37|on b-71 c44 h81 i85 j-28 q-36 r-53 v39 y-32 B-52 C-30 D44 H-26 I-38|one b37 q55 A-70 B-31|online k-28|only a36 s32 F27 I49|open c-30 h-36 k25 v-42 E41 I35|our d178 j82 z57|ours q66 C48|out l-30 n-38 p-33 s-56 u-29 z51 B-29 E41 G42 I-29|over a88 c26 y58 I108|paid q-38|passionate l31|pay c43|pinned k-36 H39|pleased o26 G32|plenty F41|possible F27|priceless h-43|proud z32 I36|pure j53 t25|quiet H45 I28|quite d32 E-32|rather t35 A37|read I26|ready j36 r67 v-27 A44 B44 E46 I73|real l26 y-29 I-35|really c-27 s28|recruiting I42|required p32|right m45 o74 F61|risen k-41 I40|running E-49|sat k51|selling I39|sending t29|set s25 A25|settled I41|shared k27 r30|short m32|shorter c-32 E33|shut E-45 I-30|simple y27|simply j39 w28 z44|six k70|slow I-29|small t31 F-32|smaller c31 r40|so d-63 m-27|something B29 F-41 I34|sorted r31 E-48|soup k51|split A-35|staying k42 m47 B28|still g-67 h-33 k-28 m-38 z-33|talking v40 H52|testament G25|that c-40 h26 i28 r65 v39 x44 H29|the a39 b-93 c32 f32 g-35 j138 l-41 q35 r-58 s-25 y78 z-48 D-70 G-47|there f28 q26 B26 C25 E-30|thin E29|this o38 v27 G28|three t28 B29|through l26|ticking u34 v64|to k43 q51 s-35 t69 w28 B-38 F30 I-25|too c29 s92 I-39|two c28 h30 k-34|under k36 F49 I-30|up b28 l44 n55 p64 q-38 A40 B-31 G54 H81|us b95 s32 E29|very E28 I-28|waiting g35 i26 H57|warm D-26|watching v46 z27|welcome k28|wet F-39|what d37 m-30 p61 z71 A57 B46 C119 H-77 I71|when v29|where s27 t60 I-26|whether m28 v29 x28|who y27 I28|why p25 q28 t28 F29|with d28 l46 G38 I-45|working E49 I-63|worse B-26|worth c27 f32 i41 j76 t33|wrong e26 s75 I53|yet w-36 z-35|you s-28|your a-31 b81 d-47 g28 n-34 x-40 y85 z-31|yours h44 i36 v36 A106 I47
ish|r76
island|a27 j50
islands|j39 k-33 F29 I31|and I29
iso|p89 G60|<number> p37 G60
issue|d71 r34 s46 y118 D53 G62 H38 I94|<number> c30 D64 G82|tracker r39 E38 I53|with x27
issued|E30 I28
issues|r51 z28
it|a-51 c38 d-98 e35 h-72 i-35 l-94 n-49 p-42 t-42 w-57 y-33 E-61 F38 G-69|'d v32 I26|'s d112 g-75 h25 i-56 j64 k-31 p74 u27 w80 x-28 y126 F-40 I52|<emoji> c50 e58 f27 k-27 r36 H-32|<link> r42 s-30 H49 I30|<name> c26 m48 z-30 A-31 B36|<number> b33 c101 s-31 A60 F26 G73|<somebody> k43 I30|a b51 k32 z63 D36 I63|about e28 t45|adds F48|again a30 c44 m-44 o43 s52 B56 C56 F30 I-67|all h25 i62 m-32 o26 p51 r30 A-27 B52 C-25 F-39|alone k41 m-26 F-26|always I36|and b-32 f55 o-28 q34 s-36 t-27 v28 y47 A70 B45 E31|anyway z27 C37|as c31 m39 p56 v49 E-26 F-37 I-47|ask m73|at c-27 i31 k33 s-34 B-35 C-27|away F-60|back c-42 g60 k71 q-37 s38 x-25 y-33 B-30 C-35 F37|be e30|because c29 k-57 B26|before c51 g32 l41 s49|below F-27|better m26|blank F25 H37|bought k28|breaks I37|brings q52|builds c-27|but x33|buys C27|by c-33 j30 x39 C66 F57 I-55|can s-38 v27 C53 F56|catches B29|change m28|changed H49|closes G64|comes i61 k-39 t29 D26 E28|cost b-28 k52 B28 I-45|costs i38 n-60 r40 F-47 I-29|could v27 x-29 z42 E29 F-28 H-33 I-56|cut r33|depends k-29|did c52 e-29 k-87 B26 F-28 I66|dies v34 I-39|differently m40|do m48 r30 x37 A32|does b37 c67 h36 k26 m-42 z-32 A-27 B31 I101|done C62|down a45 k-63 r-41 v43 E-32 G32 I-44|drops s29|early m-31|either s25|ends f33 s27 I29|every v53 x39|failed s27|feels d27 t29|fills B25|first F33|fixed s29 E28|flat F39|for d53 e26 i-31 j35 s-28 v62 C-52 D25 E-36 H-35|free y30 F-37|from c31 m29 A-35 C46 E-27|full r28|gets v38 F-25|go q25 D37|goes c-42 d-26 i32 k-32 m-28 q56 s-52 F48 G-26|going b47|got x27 B-28 I-37|had e-34 I-26|half F32|hangs o30|happened I-25|happens B29 I-30|has e-43 m-49 p82 q-29 r43 x-33 z-33 C25 D49 E-46 F-26 G90|have h29|here e28 H-39|holds o53 I46|hurts B43|i m35 q28|if k-25 l44 m-34 H27|in b40 e105 f33 h-28 i-35 j56 k-51 o-48 q37 t-31 x37 F54 G-31|involves H53|is a-26 b61 c34 d-33 g48 m-32 n51 r42 t-31 v-63 x-45 y-84 A-56 B-26 F-29 G31 H26 I-30|it c-45 E29|just g38 y31|keep F-34 I49|keeps q29 E41|known k73|lapse m37|last e-31|lasts k-30|left c29|let F25|like z28 A30|live c37|looks k-42 m-53 p30 F-45 I-68|made e-34 I51|makes B40|matters n28 w40 y30|may h34|means c32 E35 F-26 I51|might F-28|misses h32|more e71|moved c-26 t34|myself k53 I51|needs s73 I60|never m41 v64 F26 I40|next s42 I28|no c85 m33 F37 I-51|not c34 z48|now r60 s92 v-33 H25|off a-29 x-36 A28 B-37 F34 I-38|on c33 e-26 k54 q-33 r-35 s-32 B-30 D36 E-27 F-43 G30|once k29 I30|online r32|only c37 g40|or m64 v29 x46 B-33 F-55 I-41|our h35|ourselves I55|out f74 g112 k40 t70 B40 C29|over c28 g27 i60 k-57 s37 v54 F37|paid e47 k33 C26 H34 I65|passed z30 F26 I61|pays k27|properly k26|put A26|puts q28 F32|rained c-32|rains k40 q-38|ran e-28|read k-25|really k-36 y45 I-36|right k29 o38 r50 w28 B25 I50|ring k26 m71 F-34|safe c-29|said s60|saves k-34 n-26 I36|says g25 k-39 m-25 r-25 E-26 F42|sells A42|should k-32 q36 s92 w27 E-25 F45 G-31 I-35|shows F33 I34|shut k28|shuts v42|since e26 k97 B42 E-48 H70 I-26|smells k66|so e25 k-51 v-37 B34 I-34|somewhere r60 B29|sounds F33|stands q59 s62|starts c-27 i30 F25 I26|stays c-27 r26|sticks x26|still k-34 s43|stops m25|straight m31|take b48 x-26|takes b42 c-33 i80 k55 n46 q35 x-30 y-33 z60 A-34 E-30 H34 I42|taught H32|tells z28|ten r41 F30 I46|than y42|that c-25 e-29 F-27|the b-34 c-26 e31 q29 v-29 z25 E-33 I-49|themselves B-27|then r-32|there k56 v-44 B35|they A33|this c41 m-31|three c-29 I70|through I-30|till a37 x30|time b61 n30|to c67 d-26 g46 i-29 m-29 q-57 r51 t-30 v61 y-34 F67|together A26 B57 F-33|tonight r29|too a81 s-35 y-29 I39|took c62 e84 n-29 s44 v44 z40 B-36 I27|turns c52 k56 s51 I33|twice m49 s-72 z68|two c25 k-40 s29 I-36|under k-29 m33 r27 I-34|unless k28|until s-27 v26|up f54 k46 o56 v-30 B-36 C-28 E-28 F-48 I32|wants D26|was d-32 k30 l27 m-53 n28 o47 p-33 r31 v28 x-29 y-31 z77 D-39 E36 F-83 G-29 I-31|we b32 c-58 k-27 s54 C29 F-52|went k-61 s-26 I-44|were k-38 z76 C41|whatever A25|when i41|which k27|will c-35 k-30 q-34 r-32 s25 w-39 y-41 B-29 E29 H-41|with b36 c50 d27 e39 i49 k-29|without d34 j-30 y32 z-50 I-32|works k-47|worth x-32|would c-33 k-48 q33 x-26 I-31|wrong c-31 e-28 k-40 m40 s-26 v36|yet t51|you A-36 B-45|your b-57|yourself q26
item|a-29 b26 e-26 j26 k-51 v-28 y-25 E35 F35 H128 I116|<number> c-29 j33 E-32 F27 I-42|in E37 H38
items|D64 F-28|excluded I30|must I26
its|d86 k-40 m-64 n-41 o-27 p98 s42 t-58 z34 A47 B-37 C-55 E28 G91 H41|<name> e-39 l36 G53 I-35|<number> E-49 G85|first I25|hook B28|last E37|losses n-26|maker e43|name H62|opening n-35|own o40 s-28|school b-45|very c30 d52 j32 G27|way i26 A38 I38
itself|c-47 k-31 m71 n58 p31 r31 y-29 z44 A-34 E-27 G51 I-37|and r46
j|E-30|<name> E-25
jab|t50 u-48|this u-47
jabs|a-28|and A26
jacket|a48 c-29 k-32 C51 I-31
jam|a27 g69 k56 q-34|and q-29|is c61
jammed|n39 I45
january|h33 v31 I39
jar|c35 h-32 u55 x52 E-34|at i-33|is u32|of i27
jars|d-45 q-25 F25|and F29
jaw|w40 F33|dropping w40
jean|c26 k40 C75 I35
jeans|n33 F28
ji|C29 I40
jigsaw|e27 m34 C25
jigsaws|k28
jo|I-38
job|a-45 c-73 e-33 f146 h-29 k-42 n-43 r33 s29 v-32 y34 C-29 G41 H-39|at A48|fair I85|it d32|on s26|that y-34|title f98 G25|you B-27 I31
jobs|b-40 c-49 e-33 h-26 k-69 l-26 n79 s-25 y90 B29 E52 F-26 G-27 H-30 I144|are b-34 k-37 I49
join|a53 b-71 c-39 d59 e-37 i88 j45 k-69 m66 n106 o-39 p-36 s-27 u71 v-26 y57|<mention> l-27|<number> n168 I31|a n-32 r27 w35|as l-26|our a-28 b64 d31 u42 G55|the d43 h37 m27 v26 w-48 z37 H-30 I-86|us a39 b-105 t35 w34 C39 F53 G-29 I101
joined|b70 i38 k-55 l51 o59 z-31 C-28 I-31|our i34|the b35 e44 l28
joiner|e26
joining|a61 h55 o73 v28 z49 D76|a z30|fee a70 h58 v35 A-29|the A31|us D78
joins|e-46 i48 k-27 l35
joint|s26 E34
joke|c-28 e65 k45 s47 I-26|about s38
jokes|e-48 k28 I-33
joking|k-27
journal|a30 j25 G27 H36
journalist|r25
journey|a62 c-35 e-40 g-39 i-36 k-67 l57 o-45 r-41 s-41 v-27 w81 y142 A-34 B-39 C-37 G-35 H-60 I-100|and t35|from z45|of l-27|to l40 p-27 y26 G-27|towards l59|we y31
journeys|o38
joy|j46 k27 w40 y55 I32|to j29 y25
judge|c-42 e78 o42 y31 C57 E-47 G29 I65|blocks E28
judged|E-31 I53
judgement|f39 o26 v57
judges|p59 C-70 H60|and C-68
jug|m25 B34
juice|A49
july|v49
jump|a122 i62 v43 B28
jumper|k-27 x27 D25 F55 I-30
jumpers|b34 k63 u28
jumping|c27
jumps|E-29
junction|x30
june|a60 s-29 v69 E48
juneteenth|I55
junior|c-42 e54
juniors|E36 I-46
jury|r41 A-28|decide A-26
just|a43 b60 c-120 f40 i-45 l-34 m50 n48 p107 q-48 r-110 t44 u-28 w83 x-63 y46 z71 F-37|<number> a157 b-25 c-29 h-48 l-32 t-30 v70 D26 F-33 I-69|a d75 k-79 m-29 t54 w44 y26 I-75|an d42 v31|as m37 v-25 F35|be k29|call m27 I44|can w38 I55|checked k37 s-26 I73|come k51 m40|did k27 C30 I29|do q33|finished p48|for h28 B31|getting p91 I-35|give k25|got o28 H45|have z-36 H55|in k33|kept e68|left I83|like n62 y26|looking n29 t36|lost k-27 I31|me f28 x-28|mend y-72|need t70|now x26|one k-29 n55 w-35|passed o46 v29|pop f33|released I34|reply f34 m40|ring j26|say k-25 m36 p43 B50 H63 I-45|saying v58 z-47|show b32|so k30 m28|sold k-25 s36 z-29 E29 I33|starting a28|stopped C45|tap z55|tell k67 s26 A77 B25 E35|the p35 A30 I-39|two z46|very k25 y-42|voted n36|wanted k45|what d29|will d28 k27|wrapped l31|write B26|you H42|your B33 I-31
justice|I33
k|c-25 y30 E28 F46 I80|<name> y30 I-27|<number> E28 I30
kale|m58
keen|m29
keep|b-63 c27 d-58 e-33 f-51 g72 i-68 j29 k-47 l-32 m57 q63 s-57 v-35 w-47 x26 A58 B-69 C-34 F100 G-28 H26 I26|<name> I55|<number> q48|a b27 x54 I29|asking c61|every A30 E33|going p35 v-30|it c-42 j25 m56 A52 I-46|its b-45|me k-37 z28|on k30|one g29 i37|our h31|saying q-27 s-34 z29|scrolling g43 B-37|telling y-32|the b-41 c66 k-26 s-32 v-34 y25 B-33 E-28 F32|their b36 D40 E28 I-27|them h25 m-27 r52 F-26|to c-31|up m-28 I36|walking q-28 v30 F-35|you i-58 z43|your m111 r52 F50 I-48|yours t29
keeper|c37 k52 C50 D26 I-28|<name> C30 D28
keepers|k-42 n34
keeping|b42 c39 i31 k-34 q55 v58 F43 H46 I53|it c47 I35
keeps|c27 d54 g48 k48 n50 p28 A59 B-27 D31|<number> A51|<somebody> k46|a c-27 e34 n34 I35|bees k39 I34|it e-36|its c27 E32|the e27|them b44|till D27 F-37
kelp|l-31
kennel|k-26
kennels|j40
kept|a-26 c50 e90 l-30 y-27 z-26 D38 E26|<somebody> k-54 p36|a k68|for E38|going k-39 q30 I25|in c-27|it e58 I30|our o32|saying s27 I38|the s-27 A38
kerb|b28 j43
kerbside|D74
kestrel|p-31 w38 G-33|<name> p-31 G-33
kettle|b-43 e-30 k203 s-50 v-26 y-28 z34 C45 F39 H-30|'s h30 k73 I-28|a k-25 C32|and k-58|is k-29 B25|on b-37 z66 F26
kettles|h-50 I45|are h-45
kev|B67
key|c-33 d47 f34 k-38 m-35 p-26 r-29 w-36 z-34 C-49 D-35 H-35 I-29|and e31|in I40|is s30|stakeholders d44 I-31|to b-28 c33 y26
keyboard|x28
keynote|e-33 z116 H56|on H57
keys|b27 h30 n26 p30 s-33 t30 D26 E-26 F37|and b33|in p48
kg|h42 k49 E-30 F79 I-26
kia|I29|ora I29
kick|v59
kid|m53 r51 z40 C29 I52
kidding|e30
kidney|e26 j82
kidneys|F29
kids|a32 b40 j54 k80 m-34 n59 p-29 v55 w-26 z-35 B84 D-27 E-56 G-25 I92|<number> a29|and C30|are v42|at t32|free a-42|in k35 n28 C33 I103|who e-32
kill|r-29
killed|e63 I101|in e71 I66
killer|n57
killing|E-38 I41|your E-26
kills|c27 I41
kiln|q70 r25 D-45 I-44|is D-25
kilo|E-29 I-28
kilos|A47 C-36 I-43|this C-52
kin|d34
kind|c45 j41 k39 s-37 t-25 x-27 z29 C34 D-25 E27 I-51|about k-28|of x-33 y30 z42 B33|to I37|words C50
kinder|b65 y-32 A31
kindest|j69 z60
kindly|c-52 e40 j71 k-46 l39 r112 s-26 u45 B28 C81 D83 F-37 G85
kindness|g48 v-47 y49 D56
kinds|y36|of y39
kings|k48
kiosk|h37 k-39 p34 s40
kiosks|p26
kit|c-36 e32 i42 j54 m-27 s-33 t28 x34 B-35 I-79|is j29
kitchen|a-47 e56 k61 l-33 m-25 p-27 x-33 z-27 G-44 H26 I-75|'s E51|<number> k25|and e51|at E-74|for e-26|in I63|table k33 C30|tap F28 I26
kitchens|e47 h47 k-31 t34 z59
kits|h42|left h44
kitten|g63
km|n28 o-32 w32 C29 E-61 F-53 I-26|of p29 I-34
knee|c37 k-29 r-37 s-27 x-79 B48 F31 I-66
knees|b34 e37 k61 o25 w-29 F26
knew|c-49 g52 p29 v-33 x-38 C-32 D36|about a26|every e30|that g36 q43 x-46 D53|the I29
knit|c75 e30 m108 E36|it m107
knitted|e44 k42 I-37
knitter|b30
knitters|t85 D52
knitting|e53 o36
knock|e-28 h50 k54 m-48 t65|at k62|on h65 t70
knocked|e59 s-26 A41 C57 I25|off A46|on e37 C35
knocking|H31 I-26
knocks|j27 o45 F32
knot|k29 I26
knots|m-73 E-31
know|b25 i-28 m-63 n26 o-36 p-31 q-35 s36 t-42 u-38 v44 w-70 x42 y-52 A-75 B52 G-36 H32 I-51|<emoji> g-65 H44|<name> e30 j78 D35 I27|<number> n33 I-32|<somebody> B-26|a b-41 x44|about k26 m49|and k-28 m70 s34 I53|because s-27 I51|by I25|how e-27 h26 r-34 x29 H32|i k-46 s-31|if k35 s39 v34 x34|in g-55|is s63 B40|it c-31 l28 m26 n63 s-38 v58 z39 B47 C28 I-37|knots m-71|many c27|of k-30 B-32|our D38|so I26|some k-31 s-38 B32 E25 I-26|somebody b36 I28|that c30 d45 h63 o30 s-35 v48 x-33 B67|the c-28 g38 m-58 s40 B72 I53|this d34|to H39|was B-28|we b92 s27 x-66 B-32|what b60 c44 i26 k51 v27 x-60 B49 F-46 I44|where b62 k33 s-31 v-29 x45 F30|which k-27 B-37|who b-42 c56 d-53 v69 x100 z78 I-28|whose t29 x25|why c34 j42 x53|yet k-38 s63|you g34 v-36 y80 B-53 H-28 I-25|your d25
knowing|n27 q32 s-28 B45 I-41
knowledge|l47 n28 G-29
known|d77 g28 j45 k42 s48 w25 x-35 C-36 E-26 F-67 G50 I-64|for E-28|issue s63 E32|that e59 k29
knows|e44 j73 k43 m-34 s-35 x34 A27 C-25 I-53|about x33|how b28 z35|it k-36 v30
kofi|e87
kudos|C27
kw|v27
kwh|I-30
l|I-65
l2|k47 F-33 I35
lab|k69 s35 w43 A-32 F31 G-28 H45 I40|at I30|has I63|is w28
label|e-33 h29 k-59 r61 s51 B-45 D28 E35 H-34|'s c31 I46|in s25|says C30
labelled|k71 E-51
labelling|s-25
labels|c53 e31 r33 E-37 I-28|are k27 r41
labor|l27
laboratory|k30 H26 I-29
labour|l34 y-38 I91|of y-38 I96
labs|y28 I26
lace|r26
lad|e48 k134 F-26 I-38|with C27
ladder|e-26 u-35 y27 B-27 I-35|get u-31
ladders|k47 q-41 I-32
ladies|d51 f68 k-35 p-26 r98 v54 y-29 C68 D88 I-41|<emoji> d53 f43 v47|and D53
ladle|e26
lads|c-35 d50 e26 k58 p28 q56 t65 u48 y35 C39 F-26 G64 I-49
lady|k63 o49 s-26 v37 B33 E-48 I-46|'s o29|at c32|in c-28|who c-38 k27|with c62
lag|m-26
laid|c46 l-28 B-39 G63 I58|off I31
lake|e-26 k36 I44
lakes|I32
lamb|H-34|neck H-32
lambing|q32|'s q32
lambs|h27
lamp|c37 e-28 f-29 j39 m-29 E57
lamps|x-34|in k-25
land|m-32 s-49 t39 A33 F-29 G50 H51
landed|a57 e49 g63 k-37 l39 z27 D26|<number> e59|and v25 D30
landfill|n-30 o-33 s30 z28
landing|b46 c-30 z26 E-35 H31
landlady|q74
landlord|b-33 c-34 m41 q33 s-30 E27 H41 I-50|'s q48|can m73|is n27 v51|must I35
landlords|b34 f81 j28 q37
landmark|k-31 l-27 p42 w-38 I-36
lands|i43 A64 H25|<name> H30 I30|in i45|on A54
landscape|d-28 l44
lane|m-32 p33 z-30 C36 D-29 E70
language|f-26 g29 l58 m-30 o42 w26 x33 y25 B-26 G45|and y34|on l53 G57
languages|b39 c29 k36 o-31 y-26
lanterns|u32 v37
lanyard|f56 k52 y28
lanyards|F32
lapse|m37
lapsed|q53 s76 t140 I69|members t56
laptop|H38 I54|in I97
laptops|I55
larch|E29 I31
large|c28 j26 n-28 G39 H28|print c53 I-53
larger|E-29 F58 I34|than E-43
largest|b48 p28 z72 E42 G40 I76|in p51
lasagne|c-30 F26
laser|I-25
lash|i49
last|b-27 e-50 f50 i-38 k44 l-64 m-42 n-30 o30 t-96 u-28 v103 x-97 y-35 z-31 A-44 C-26 D-60 E-64 H-34 I-69|<emoji> g39 B72|<name> b47 k-99 E-39 F35 I-28|<number> a47 o-31 F43 I40|a a30 w44|and j72 k33 B32|autumn c29 o26 x-48|bit b-30 e27|call I32|chance u27 v37 I34|day v-41 y25|evening p37 G45|few v78 A31|four f50|get x-34|mile z31|month c65 o-39 s58 F-45|night b-32 c-38 j-27 n41 o73 w-37 z86 B-37 C71 D-37 F-27 H34 I86|of p56|one k49 B36 D37 E56 F28 G29 I-45|page H48|person k32|quarter I-35|season o37|spring E-39|summer v32 I40|tell b25|ten x34 H38|term k27|three F46|time f47 m32 n33 r-35 v39 x28 I-47|two k25 E29|week h-25 o41 s61 v-33 B-30 F35|weekend w31|winter I-40|year a-33 b58 h-26 n-31 p-29 q34 s-27 z-29 B-53 G43
lasted|c-30
lasting|b55 d-26 l-26 z41
lasts|k-36
late|a-38 e-30 i35 l-37 m-45 o-33 v41 C-54 D-33 E64 G-40|and k30 B-34 C-33|by e-31|fee I30|for c30|it c-34 k-32 I74|on k69 s-38 I56|this e28|to h32|we B29
latecomers|r63
lately|d36 x33
later|b-31 c-28 g44 h-52 k-34 m-29 o25 u44 v-47 y29 z100 A-37 C-40 G-26 I69|<emoji> a-26 H34 I-25|i s25|on F-26|than I-27|we y46 I35
latest|E42 G54 I44
latte|q66
laugh|r54 y50 F-34 I-36|at r45|out H29
laughed|z32 I30|at z42
laughing|e-27 k52 v70 z78 C57|now v74 z69
laughs|k34 C-25
laughter|p26 F-28
launch|l25 n56 o45 p-45 I-34
launching|l61 w-28 I31
launderette|s-26
laundry|s34 G34 I-37|room G48
lavender|F30
law|c49 e27 r-28 y42 z90 F52 I108|and k41|enforcement I51|today c71
lawn|i34 k42 C30 F40 I72
lawyer|v26 F31 I-25
lawyers|p33 A63
lay|j41 k-29 E-34 I48|on E-26
layer|a30 k-37 F33
laying|e-26 k-38 p-28
lays|E-33 I32
lazy|s27
lbs|n31
le|y-26 F66
lead|h-32 o-25 p-39 r27 v32 w-58 y34 F37|the k31 w-28
leader|h41 k-50 v-34|who y50 I43
leaders|a-34 l25 n-29 s-26 w42 y61 z57 A34 D37 E-31 G33|are n-32 v60 y34|do y-74 I39|from G35|in l-31|to w-27
leadership|e-36 k-52 l74 p63 w-29 y113 z45 C-42 E-37|looks y28 z-40 I64|team v39
leading|w68 z49 G-47 I-30
leads|c-38 l27 n99 t104 C-26 F-27 I-61|leads t-26
leaf|F45
leaflet|c32 m70 n38 s103 I-55|and q33
leaflets|I26
league|j65 p52 s-42 v25 z42 B-30 I-27
leak|j33 t38 E30
leaked|s38
leaks|c46 D-26
leaky|t25
leaning|k44 l32|on k46
learn|e26 j50 l-39 r29 A-31 B-35 H-32|a I55|and E40|from y62 B32|how s30 t40|of I27|to I-26|where r58
learned|c-48 e36 k45 s-50 y49 E-34|it e26|the k36|to k38 C29
learner|d32 q28 I-39
learners|k-35 n32 z47 E-25 G-32
learning|d73 k77 l71 n27 s-26 y33|and d39 l45 y28 G27
learnings|l59
learns|l41 w-31
learnt|F-29
lease|n-39 D42|we n-39
least|q82 v37 I44|<number> m26 F39 I68|one c26 q25
leather|k-39 o30 I81
leave|a-45 b-37 c-57 d-30 e-60 f27 g63 h-51 j-37 k-44 l-27 m110 n25 o-41 q-31 t-49 w33 y57 z-45 B-31 D-35 E96 F104 I-36|a f47 g31 x27 G50|and m34 B27|at m-42 E26 I82|from F29|in F27|it m-44 r-45 v106 x42|out s32 H32|that v81|the f-48 r55 F-27 I50|them v-40 E41 I30|us r72 E25|with i33 s39 w28|without I-28|you k26 m58 n29|your E-25
leavers|y39
leaves|b-50 c-31 e-62 k-41 m38 q-37 v-49 z32 B-31 F51 G-37|<name> E-28|at c40 F44|buttons d-43|on v-29|out F-28|the j30 n27 w36 z28 E70|you t33
leaving|l33 m44 n-26 r50 v31 y-28 H37 I-34|<name> m41 I29|it c26|money b40|the q25 F-25
lecture|m80 o49 z28 F-33 I-26|us z32
led|l142 z26 E-29 G39|by p35 G34 I-25
ledge|c62
ledger|e25 I-26
leek|k45 E31 I-27
leeks|e36 k47
left|a-62 b-91 c-43 d-49 f34 j-72 k42 l-76 n-59 o-55 p-41 q-44 s66 t-61 v94 y-61 z-52 A-31 B-58 C-29 E-62 G-62 I-56|<emoji> o-34 G42|<number> k28 v50|<somebody> s43|a c-46 k86 m27 C-32 F-42 I37|alone z39 B26|and s29 E26|as v-39 B30|at w51 x-27|before s-25|behind v82 F-26|blank H37|ear k39|feet z54|foot k-27|for v55 I28|gloves s66|hand r33|handed c30 k30|in c-36 e-39 f47 s30 D39|it k51|leg I33|of c40|on a47 c-26 k-45 u95 I-35|one c28 k-35|our o30|over q28 B27|rolls D-29|side c28 F34|the k28 s62 C25 H49 I34|this b-39|to e29 p31 v44|us c42 i29 H39|when v-50|with k-34|you B-31
leftover|e29 k26 I26
leg|o36|about I33
legacies|y34
legacy|j51 l41 t44 y47 I-39|<name> I40
legal|j49 l-32 r-33 x-37 D33 F39|aid x-34
legends|o-28 D27
legislative|I41
legs|c-37 k-42 B-32 F52
leisure|l38
lemon|c-31 k52 m-32
lemons|k34 t53 y-47 F30
lend|s-38 x76 z-31 B-26|us x31 A27
lender|F34
lending||us e27
length|c-26 k48 F69|of B-26 I27
lenses|a61 q39
lent|c-40 e98 C62 I-36|<somebody> e30|us e47 C57
lentil|c-28
lentils|F28
less|a63 b-29 c35 d-35 e30 g-39 j-27 k-58 m-49 p-27 t-26 v33 w40 B-60 F55 G32|in q27|nobody I29|plastic I29|than a53 c-31 n-68 q-35 v46 y54 B-27 C31 G51 I-71
lesson|c57 z-28 E-37 I-57
lessons|b60 e-41 h35 s-28 y34 z46 F-48 H32 I-39|for I-28|from H36 I41|i H-27
let|d-27 g48 i-30 k-63 o33 r-26 s-47 t37 y65 z-43 A-34 E-78 H-39|<name> h36 m43 w25|<number> n58 o65|a t37|anybody I46|go B45|it e26 m105 v-51 D31 F26|me j27 q49 y32|that n25 y41|the a46 j26 s48 t38 v29 y40 z26 I-33|them F52 I39|us a-26 d-44 f35 g46 i-35 j-32 k-95 l88 m-69 n-27 r40 s-42 w-31 y-48 z-36 B-35 E-31 F-27|you c-34 B34 I33|your n-26
letter|b-67 c69 e58 f-33 j-25 k-26 l-34 q-33 r-54 s43 t-33 v-55 x-60 y-32 z-49 A-55 E-26 F63|<somebody> k-28 I29|and k47 F42|before k-48 B26 F31|from E25|in F-26|is D31|on o41 F-30|or I32|saying I38|to I47|we I25|you n28
letterbox|c36 h30 m33 F25
letters|c70 k-31 l-31 m39 r74 s-37 B66 F70 I45|about c37 e-28 r51 I-38|are I-26|go A29|to I30
letting|c-65 v82 C40|me I28|us c-66
lettings|F38
level|a42 c-29 l52 r-41 s-36 w53 z60 B-31|<link> e-30|<number> s-26 z-31 I-51|and k27|of r-28|up a64
levelling|l29
levels|k-28 I28
leverage|l91 t30 w-34 z-29 I-27
leverages|l46
leveraging|l49 G-49 I-50
levy|q28 E29
librarian|c48 e26
libraries|b-37 E-27 I26|have b-34
library|c-31 j-27 k-33 m35 o26 v-30 z-36 B94 E87 G-27|'s c48 m35|<number> I92|and m25 I31|cut n-35|door C27|for e45|on E-29 I31
licence|k-37 p98 u41 A36 E-56|and m38
licensed|I-39
lid|c38 e-33 i-42 m36 r-26 D-32 F67 I30|leaks c42 D-26|of k-25
lido|s29 D40 E35 I30
lids|c56 E44 I-43
lie|k36 n42 s-30 v-53 I-42
lied|k-55 I77|in k-37
lies|c36 e-41
life|c-55 d69 h27 i-40 j58 k-61 l-47 n53 r-45 s-46 w58 x-32 y154 C46 D-26 E-72 F-58 G-28 I-43|'s y44 F29|<emoji> j56|and k-37|changing b27 w39|cover h77|for a25|throws d29|you w26 B31
lifeboat|e34 D-41 E29 I-26|crane D-36|crew e28
lifecycle|G37
lifeguards|c31
lifelong|I33
lifetime|a47 v32 w75
lift|m-64 n-28 p-28 t-29 v-39 y-34 B67 E138 H-27 I-50|'s I-27|a k47|engineer e35|home G29|is E70|it c35|the c27 F-31|was s-35 B26 I34
lifted|n28 C-54|<number> C-52
lifting|k48
lifts|b39 n52 p29 r46 t63 E54 I-29|the b41
light|g25 j44 l-33 r-31 t-26 u25 v-33 w35 y-73 z-40 F82 I65|and w52|is y-30|not F39|on m28|the k26
lighter|e34 I46
lighthouse|c-28 k43 G-68
lighting|E26 F25 I31
lightning|E30 I34
lights|c76 e-29 k-50 q36 B38 D-44 E48 H-35|and k-33|are x25 D-29|at b38|go h30 I45|in c33|on q41|stay B33 F38
like|a-50 b-28 c-26 d37 e-67 f-40 g91 j41 k64 l-26 m76 n28 p-59 r-47 s-64 u-48 y-44 B52 D-44 E-81 H-40 I-32|<emoji> t50|<name> a37 b-28 j59 r29 t49 u45 y41 z32 H27|<number> g25 k-47|<somebody> h28 C37|a d53 h46 k58 s-27 t-30 x48 z40 B76 F-47 I-63|and g82 m-34|at w26|button c29|everybody r47 v28|follow f25|for i-55|hot v39|i m-28|if g42 m-36 I-25|in f27|it a34 k75 r33 C123 G31 I34|minded l38|my k33 I42|no w42 F-33|oak g-42|on o29 E-28|one g49 B-26|or m28|other z40|our G39|ours h33 n31|share i30|that q51 s35 v45 z25 F26 I-28|the d28 j37 k-44 m61 F-64 G57|this i49 j59 l26 v33 w34 z-30|to e-70 j-27 m45 w-27 B31 C-37 F-28|us k26 z37|we m35 z39|you g-32 k-50 n28 q33 v36 y34 B-51 E26 F-30|yours n30
liked|k25 o51 C-27 I-27|it c38
likelier|n73|to n73
likely|n49 E-25 I36|to n50 v26 I50
likes|c-30 e-33 g82 i118 k65 m-32 o94 G53 I-33|it m-33|to k33
lilies|F34
lime|e32 m63
limit|k-28 y36 F31 I-26
limited|b-34 g-29 i-34 k-40 l-32 r-27 t-29 v289 w-39 y-38 z-37 D-28 E-49 F-52 G-41 H-33 I-59
limits|w71 I58
limp|v63 z56
line|a-29 h-52 i25 j-49 k-42 n-38 o-40 q-26 r52 s39 v-36 x44 B-63 D-46 F33 H47|<name> E29 I35|<number> F29 I58|about k30|and i41 k-42 B44 E28 H32|at p37|for e26 k27 G58|from c55 e38|has q26|in b37 v30 H33|is c-40 k-25 I30|of k-47 I-30|on F-41 H36|open E26 F34 I62|that H29|to z42|up f26 s-40 E-26|with l45 C29 E-36 I-39|you F-50 I33
linen|w27
liner|F28 I36
lines|e45 I35|<number> I46
link|a31 e-28 f-28 g-71 i84 j57 o-26 q56 s37 u61 v-25 w-48 y-49 A-51 C-26 E49 H40 I-31|<link> j111|and A-39 I27|before v45|below c34|expires v-47 I42|from I27|in a-32 b39 g-52 r-27 w-27 y-32 E39 F-28|is m36 E43
linked||below k-30
links|u29 I44
lip|j32 F30 I-27|and F26
lips|k32 v30 H71
list|b-66 d-35 e-27 g-26 h-55 i92 j-35 k-44 l-32 q44 t36 y-32 B-42 C-27 E39 F-55 G32 H70 I-36|<link> I64|<name> E-27|and c29 s-28 t34 E67|before E30|by E-26 I-45|goes e-36 v-29|in e32 k26 s43 H29 I-32|is c48 m-29 q40 v43 D33 F-33 H29|no v26|of e33 k-29 m75 s33 v25 x25 E44 I-29|price a26|the i29
listed|c-65 k-46 s36 I-27|on c-47
listen|b29 d72 k-49 m27 r67 y-33 B-30 D59|and d-32|to b27 d28 G-29 I37|up r61 D67
listened|d32 C35 I-47|to c25
listener|c48
listeners|d28 o60 s30 t47 D93 F30 I-26|are D37
listening|b35 d112 v-43 B26 I27|to I53
listens|b26 c-39 n-27 C54 I68|first b25|to n-27
listing|h63 i51 r58
lists|c-36 e33 I46|<number> I35
lit|k27 s28 w28|from s46
literally|a51 F30
litre|A51 E29
litres|c32 n31 C34 E-35 I-32|and C33
litter|t35 v32 I42|pick v34
little|b52 c-43 d33 e-29 f33 j137 r34 u43 v53 w27 A-43 B29 E-40 I-39|<name> w29 B42 E-47|and F28|as n36 F-30|boy v32|ones f25 j43 k-30|shop r32
live|b26 c32 h30 l45 p-32 q-33 r39 w-26 z-44 D-37 E73 F-28|<emoji> p31|<name> l34|<number> n45 r47 H26|and h41 o25 I-32|at h34 v-29 E53 G46 I28|from e54 k26|here d26 u55 G-62|in I-28|now p-41|on a28 h-44 k51 F29|q I38|the w32 y31|this b29 H37|with r46 v59 B36 F-42 I-39
lived|e-27 H-34
liver|c30
lives|e-43 h40 j34 n94 v31 w42 y95 A-27 B-27 E-25|and y32|at v32|here I32|in n49 H29|with k25 s25
livestock|E32 I93
livestream|o25
living|j31 n29 p36 q27 w86 z55 F-37|room j38 I28|with l26 n25
llp|y28
load|d30
loaded|s27
loading|F-50 I-26
loads|a68 s43
loaf|c-39 k-36 q-32 s-30|is c-26|should b-28
loan|b-62 c39 h36 m-31 E38 F47|from s27 E26|is b-35
loans|e35 l29 E-29
loaves|h-32 H34
lobby|c26 v31 G25 H51
lobbyists|I117
local|b52 d-26 s46 A-25 H-26 I-41|<number> p63|radio q25
locally|a31 G27
location|c26 k-37
lock|m-29 r30 v68 w35 F-27 I-41|in v99 E-43|up E28|yours u25
locked|l36 m-43 r58 s28 H71 I-48|out r44
locks|k50 B27
lodged|E28
loft|h29 I-27
lofts||we n-27
log|c33 k59 r27 t45 w25 B-32 E-66 F34 H47|in w28 H54 I27|out r35
logbook|c49
logged|c40 I72|<number> c33 I61|in I59
login|k-35 m-27 s35 B27 D30 F65 I-51
logins|s33 E25 I41
logo|k27 q33 r63 E25 I117
logos|E40 G29
logs|a32 h26 k77 B-36
lol|j25 k35 z43 I27
loneliness|n34 y28
lonely|h103 u58 H-51 I56
long|a-37 b-45 h-42 j-37 k-47 l-44 m-47 o-52 p-39 q-43 r-38 t-33 v50 x-36 y-32 z-63 A-29 B43 C-34 D-30 H-46|and c40 E-26 I-46|as i38 C28 E-36 F29|enough I55|for s29|one F26|run B32|time D26 I34|to k-34|way B34|week I54|weekend I29
longer|k-29 m-41 n44 s51 t71 v25 z-34 B32 E-39 H-30|and F28|for I25|hours c29|than B27 F-35
longest|k60 B57 I-34
loo|c37 n68
look|c-33 f-42 g-44 h-29 i-51 k55 p-28 s-74 t-46 v42 w-29 x-53 z38 A-30 C-49 D-39 F70 G39 H78|after d77 u34 x-28 y107 B32 F-28 I-36|and c38 d31 x43|at b-64 c-56 j28 k-91 m37 q41 s-47 z-29 B-43 E-34 F54|away v50 I-26|back k-28 p30 F-47|cloudy D-27 E25|for c29 k29 F83 H103|forward l54 G50|in H62|into I64|it f33|like b67 k48 I35|no b50 m28|of E26|over A30 F32|round z29 B26|under x-27|up F53|who z26
looked|c68 d-28 o73 s33 t-26 x-34 z-36 E-41 F-26|after o75 C45|at c41 j40 k-34 o-36 x-28 z-26 B-46|like c43|this v-50
looking|a26 d-49 j25 k-32 n46 q-37 v51 y-50 z-43 A-42 C-34 H-49|after j55|at k73 n42 o39 r49 v38 I28|for a-27 k-36 s-25 v-31 z-38 B-28 F-39|forward I26|like k-26
looks|a-27 h57 q34 u71 y40 A-37 C-26 F68|a F-28|after d27|at b44 F79 I35|like b-44 k31 l27 F-39 I43|to B-28|wrong F-26
loom|t-26
looms|x58
loop|c37 r85 D35 I-29|is D38
loos|F49
loose|c-33 k-64 s55
loosen|s83 I66
lorries|c-31 s-31
lorry|k-32 C29 E90 G61 I-46
lose|a-54 c-25 e-32 g-33 n116 q35 r72 t-26 v71 x-52 z67 A-30 B52 C25 H-36|<number> a-26 I48|a z41 C30|about q26|it r26 s27 F-34|sleep d44 z28|the m27 r100 s-32 B28|your v-34
loses|A49 B-30 E44 H27
losing|b29 e-27 n29 q35|a c37 B30|the B59|weight B-30
loss|a-35 l40 B45 F-36|is E44|of a-32 r25
losses|n-27|by n-26
lost|a-36 b-42 c-96 d-57 e-31 g-28 h-50 i-38 j-41 k63 l-28 m-64 p-27 r-43 s114 u-34 v-54 z-45 B105 C-58 E-35 F-76 G-56 H-27|<name> s-61|<number> k38 o-50 p62 y27 C25|<somebody> k37 w30 B46|a k36 q36 H76|about I-30|and I42|everything t32 v25 B81 I62|in I29|it k-54 s34 D59|its I-29|on B31|one I-30|our o-28|property k25 s-32 E-29 H-25 I-37|somebody t33|the k-41 o30 I-40|their s59|time o91 y-27|to I40|touch s33|two s50
lot|b38 e48 h-31 i-30 j50 k62 l-35 m29 n-31 p-27 r69 v51 w-32 A43 D87 I-34|<number> s57 E33|about k-66 z56|and m64|are D57|for D27|of d-27 k30 m32 o-25 r54 A-32 I52|on b32|to E-31|who e27
lots|k54 p39 B55 I-37|of k67 y26 B66
loud|c-29 d67 h54 k58 m-35 r-30 v-37 y-26 E-31|and b45 d79
louder|k38 w-26 F36
loudest|k38 v-39
loudly|c25
lounge|f32 I-40
love|a-42 c-42 d91 g60 h43 l60 q30 r41 u33 w104 y89 B-34 C-36 F-55 G42|a g57 u26 D25|and w-25|for d28|from d32|in G31|is h30 I34|it l41|our d50 r29 D33 I36|the j33 m47 r56 u26 w26|them k31|this h73 j-35 q-30 y35 D-30 I44|to q46 t38 x39 y29 G56|you d-135 v59 D45|your d39 q30
loved|b39 d76 e29 h36 k35 l-26 v-35 w83 y-47|by k-26 w97|ones g35 D39
lovelies|b39 d29
loveliest|a41 j76 z47
lovely|c-33 d-26 e71 k81 m54 p27 t-34 y-43 C43 D67 E-43 F-46|and e33|people y-28|to e32 p50|week k-38
lovers|y-28 D162 I-33
loves|d91
loving|z40
lovingly|l-25 w70
low|k-48 l68 n60 o-40 p-27 q-27 v-33 x43 y-28 I-31|at b-45|hanging t34|in n31|income F26|key z28 I31
lower|e-42 k-38
lowest|a28 e-37 l30 I26|since l31
loyal|d43 D98
loyalty|d-43 y52 I-33
luck|e-29 m-26 v-27 y-42 z61 D26 F-30|to e-25
lucky|d49 C68 D32 I-33|to d29 C76
lukewarm|s28
lunch|b36 d-47 h-38 j75 k102 q28 t-29 z-41 B-65 C-68 E29 F-62 G29 H-28 I-88|<number> v39|and c27 j85 F39 I-29|at j63|club k-48|so p27
lunchbox|I29
lunchtime|c32 k48 I-63
lungs|B37
lurcher|r42
luxurious|w27
luxury|a36 w67 I-42
lychgate|D40
lying|x25|in v38|on k26|there B45
m|a-34 o-26 p-31 r41 v-37 E53 G-40 I-67|<name> e-31 F32|and E-33
machine|b65 e-55 g29 p26 q38 y-39 z-27 E121 G30 H-35 I-27|'s u34|in k34 G80
machines|j50 k90 B-30 I61
mackerel|e75 s-38
mad|a70 d-68 k-43 z35 D67 I-46|and d-70|to v31
made|d-51 e91 f-47 h45 j38 k49 o-42 p-33 q-36 t-46 w61 z-30 A-34 C34 E-81 F-42 G-53|<number> I-34|<somebody> e32 h75|a G-30 I48|about c26 s26|at v30|by a28 C-33 E-62|for b41 h49 w82|in y47|it e30 k29 p29 C-27 D34|me i60 H61|no F32 I39|on j41|the e66 n29 s37 v44 C45 D30|this I27|to k-41 w42 I41|too s-60|up n27 G28|us k43 o36 I-32|with I-27|you x63 A30
magazine|w26 H45
magic|i-38 j36 w157 y62 B-38 F-28 H-27 I-51|<emoji> i-35 y33 H-33|and w26 B-30
magnet|s50 t29 I35
magnificent|j49
magnolia|k26
mail|c-52 f35 i124 s60 x36 A-26 G28 I37
mailbox|b26 s26 w29 I-26
mailing|i56 r35 C28 H27 I63|list i57 r36 C29 H28
main|v-25 w27 E49 F80|character w40|on F26|stage I28
mainly|e-25 s26 B-25 E-31
mainnet|I72
maintain|e42 B27|a e45 I25
maintained|k29 l72 I114
maintainer|C27 I65
maintainers|I53
maintenance|E36|<name> I-35
major|k-30
majority|k62 A35 D52 I139|of k27 I44
make|a-32 c27 d-44 g-29 j34 l-55 o-38 q47 s-37 t28 v59 x30 y71 z-51 A88 B58 H37 I-61|<name> A92|<somebody> k-30 I42|a k33 s-27 v-27 y35 z-45 F31|about F29|an H32|at k-25|it g-26 j49 k-47 s53 w51 y-26 A-27 B29 F-57 G61 I30|more t29|my k-27|no k42 r29|of b30 k38|our q46|sense w44 H35|sure c76 v26 z-29 C27 I34|that v88|the h26 j57 k-46 n-28 s-37 v52 w-36 y-29 z32 I-28|this k49 H44|up m30 s33|us d33 y32 I25|you x34 B42|your n33 A30
maker|e58 o25 F46
makers|a28 g32
makes|e-30 f-31 g40 n42 q49 r-39 s-28 v-27 w80 A-32 B92 C-34 E-30 I-40|<name> k38 m27 z27|a q29|it s27|no g94|the B40|them F-26|us o31 w28 G38|you j43 x63
making|d-30 e-75 l-43 s-51 v76 w-31 y-42 z46 B-26 C-59 H28 I-84|<name> c26|a d-41 q41 w25|excuses b32 r40 v46|it s-29 y43|the v54 H45|us e-44 z35 I30|you d26 y-32
malaria|e-49 z40
mama|d40 h30 p25
man|e-36 k168 l-29 m-31 p-45 s-44 x42 B-36 C40 D-46 F-44 G-28 I33|<number> k37|and I29|called A29|came C34|from z29|has k-42|in c-26 e-32 k-45 C27|kept k-69|of I-27|on k40|who k78|with I-29|woman I51
manage|b40 f33 m33 r38 z43 F-60|the F-26|without m50 F-27
managed|j26 C28
management|p34 I-34|'s l40
manager|b28 c-43 j55 k-65 m-35 s29 v-26 z-32 A45 B-32 E-37 F37 G33 I-99|'s j70|<name> e60 I27|at C35 F26
managers|c-36 m30 y72 F45
managing|b37 e-36 h59 D28|director e-34
manual|c41 v43 I37|is c42
manuscript|p68 q75
many|b-83 d-31 e-32 f28 l27 m-47 n-40 r-50 x-66 A-27 D59 E-45 G34|<number> b27 g42 I26|and m30|as m-86|buns s-60|families k34 B-30|friends h68|more b-57 g-38 x-59 I115|nurses c28|of b-37 c-82 q-32 x52 B32 D41 H52|times k30|will E-34|years f45
map|e35 f-30 k-33 m-40 p-43 t66 w-29 x29 A34 B-27 E-31 F-27 G-38 H37 I-55|is x27|of e29 t45
mapped|e31 t25 G29
mapping|C25
maps|i48 k-49 I64
marathon|k-47
marble|k41
march|k-29 G37
marched|h28 I34
marek|I-35
margin|l78 o-27 q63 s-28 t53 G57 I44|<number> l81 G28 I58
margins|q30 E-33
marine|z-28
mark|c26 e-34 k60 o40 s-30 y38 I36|<number> o30|it m29|your I59
marked|q50 r-37 s58 v-29 C38 F57 I-39|which c-27
market|h-29 j30 k-81 l28 s-44 x-37 y-52 A48 E-83 H-26 I-65|hall E-97|is y-26
marketing|b29 i61 t121 y-68 I35
marketplace|I46
markets|l43 s49 E-37 I70
marking|F28
marks|w-29|<number> p-31|and I26
markup|l66 E-29 I44
marmalade|g25 k27
marquee|y28
marriage|I44
married|b-26 f96 k68 E35
marrow|h-36 i40 k63|on h-34
marshal|F27
mascot|c62 u-61|'s u-61
mash|s36 E-41|tun s30
mask|H42
massage|h26
massive|C-27 I-45|well C-26 G27
mast|H-57 I-38
master|a52 y60 E-45|'s e35|in E-45
masterclass|z55
mat|a40 B34 C-71 H36
match|b54 k32 y28 z35 B-29
matchday|l25
matched|u28 E-53
matches|n44
matching|u30 E29
mate|g64 j55 B49 C48 I-32|'s j40|grab u-32|who g65
material|I87
materials|I77
maternal|I45
maternity|I35
mates|d53 g41 i96 t72 v48 F-38
math|k31 r47 s30 z33 I105
maths|a38 n32 q30 v53 B40 F-38 I-70
matinee|i28
mats|a-45
matter|d163 r47 s-42 v-25|how F-53 I37|most y26|of h29
matters|d168 h97 n35 t-26 w33 x-27 y44 z27 E-29 H-36 I-99|more k27|most w57
mattress|a28 b52 k29 q45 F28
mattresses|F35
maturity|l49
maureen|e-25 G-28|<name> G-28
max|k29 G65 I38|<number> G67 I27
may|a-33 d-27 i45 j-32 m45 n-26 o-31 q-28 r-34 s28 t-38 v-46 w-44 A46 C-30 D88 E108 G-40|also F28 I57|be c-26 l38 r-26 I-28|cause y33|contain s40 E44 I30|differ I36|go m-29|have k32 m-25 D62 F-34 I52|keep g93|know m-55 D35|look D-28 E26|never s55|not k-27 m44 A27 I-48|the z-29 I41|vary I38|we x36 I34|well H50|your h60
maybe|s-33 t60 E27 F-42 I-50|a k62|is t84
mayor|n31 o70 z112 G63 I51|'s G35|<name> n34
mb|E30 I32
mba|e53
md|l-28 v40 z39 G65
me|d-29 f-28 g40 i30 k177 m39 p-29 q130 u74 v-27 w-79 y-73 z102 A70 C52 E-114 F-62 G-63 H31 I29|<link> I-42|<name> F-36|<number> q58|a g59 q53 B26|about c-38 h40 r-67 v49 H41|again I41|all A48|and o36 s31 B50 I39|anything k97 I93|as F31|at z47 C39 I55|back k29 I39|be I35|before k-39|for e29 u36 z48|get I48|how k48 C47 F32|i m52 s-31 B-28 I-46|if r34 I-25|in k-56 s40 x-28|it k-26|last c36|later t57 I-27|money I35|nine k-29 I28|on i47 s49 H-25|or g25 x-28|put q36 H39|so v31|tell y35|that s-26|the b26 c92 h39 k-50 r38 x29 z-40 C46 F30 I-30|this c34 s-36 I34|to c-58 k-44 m38 B29 C41|today k-30|what x75|when I31|with r25 x41 E30|wrong g46|you g44
meal|j41 n45 w-26 y-45 F36
meals|p47 G-30 I34
mean|g58 k70 q-29 r55 s-31 v35 x-54 y-31 z-29 B65 C35 G39 H-27|for b29|it d51 k55 r59|nobody I106|that C48|the b29 G48 I25|to g97 x-47|you m-36 B50 D33 F43
meaningful|d34 y-32 I27
means|e-38 h-39 m53 n-38 r72 s34 t31 z-45 A-34 B36 C-42 E80 F95 G-34 H-36|<number> t59|about E28|it k32|no k39|the A26|to d32 B27 I26|two r74|we I44|what k-28|you m-33 I75
meant|e32 s73 v-34 w34 C35 I-41|for e29|it e29|to s44 w38 x-29 C26 I-30
meanwhile|F107 I-39
measure|b-28 x27 z55 F47 I72
measured|c91 x29 E-30 I-42|it e30 x32
measurements|F35
measures|l26
measuring|v48 I-34
meat|t65 w29 E34 F39
mechanic|x28
medal|C50 G89 I46
median|B28 E-37
medical|s-38 y30 F28
medicare|F47 I69|will F47 I69
medicine|s28
medicines|l25 y-26
meds|f31 I46
meeple|x-27
meet|a77 b54 e33 k37 m-48 n26 p-51 t43 v-29 w50 A-29 F-41 G-61 H26|<name> e31 k28 w58 y34|<somebody> b25 E32|a I33|it H62|our b-35 e37 h27 G-27|the a35 b74 B-26 E-28|you k33 m-28
meeting|c68 e-36 h-28 l-26 o-26 p34 t32 w-25 x31 z-27 A72 E41 H-26 I-31|<name> I-42|and c27 A37 B29 I-28|are I-27|at e-26|in s39 E39|is E34 F27 I32|of G44|with c28 p57 I73
meetings|b47 e28 y26 E-112 I-39|today E-85
meets|k-38 w92 y57 I-67|contemporary w28
melody|e-33
melt|F37
member|c27 e47 k-43 m30 q29 r30 t74 y-28 A45 E-27 F-33 G28 I-32|<name> e57|is I33|of e-43 p54 I35|or B46|who I32
members|b47 c28 d32 h-32 i44 k-55 s-29 t33 w-32 z-103 A107 B-30 C-29 D117 E-31 F-69 G77 H27|a A62|and F-26|are d36 t25 D98 G55 H38 I-26|at e27 E-33 I-25|first a26|get A-34|in p32|night b31|of e-32 i53 p60 A-29 I46|only a-26 I44|save a29 I62|the c37 s32 D-29|to e29 G28|vote A35 G-27|voted c30|who d-27 m32 t51|will D67 E-28|with b28
membership|o81 p27 t38 v-33 E-30 F-32 G75
memberships|v41
membrane|s28
memo|H85
memorandum|I28
memorial|u29 E32
memories|v-27 w55|that a36 w29
memory|c-28 k-35 I40|be k-26 I30|leak I57|of I-49
men|k36 x30 y28 B52 I40|'s k-41 E38|and y44 B35 I38|in E-27 I32
mend|q40 y-94|bikes y-72
mended|c-52 k-29 m-39 B-36 C63 D29 E73 I-55|the c-25 k44 C66
menders|A38
mending|B36 F-26 I-30
mends|e30 k45 F25
mental|s26|health s28
mention|b45 c-31 e28 g75 h27 j26 l-31 r89 C63 F49|<name> r27 C32 I40|it b56 m31 F40|that h32 k-25 G30|the e34 i26 r35|to C31
mentioned|v44 z36 F-26 H62|<somebody> m31|it v49 B-27 H65|the c-31
mentioning|C25|it C25
mentions|q30 r102 t42 F-28
mentoring|d31
mentors|G48
menu|c31 g-28 y30 E29 F36 I-85
menus|c38 E-32
merch|a26 d31 I29
merchant|j42 u43|'s u43
merci|j68 I35
merge|I52
merged|I95
merino|h31
merry|D57 I87|<name> I68
mess|H-34
message|a57 c37 f-35 k-44 q-35 r106 t40 w-25 z-40 B57 E-29|<name> I-30|about c29|and a78|from t26|here r-25|me r46 t27 z-27 B-28 I-30|us i-45 r41 F58|with i45|you I-49
messages|c80 f30 i44 k-52 r33 C61 I-45
met|k33 m-48 t-28 C35 E-58 H47 I73|<name> k27 D25|<somebody> m-33|a k36 H61|in E-38|the k-132|with k77 G29 I61
metal|F70 I-35
meter|b-48 q36 B30 C26 F48 I-72|reading r31 I-32
meters|c33 m32 F45
method|h43 k-30 n54 z60|has n50
methodology|l29
methods|I71
metre|I-29
metres|c-45 k-49 o-36 p44 s-55 t-29 B-35 E-78 I-51|of w33
mg|I-25
mgmt|s36
mic|H35
mice|b-27|and b-26
microphone|I60
microscope|E29 I57
microwave|z29 G60
mid|B26 F30 I-69|<name> G27 I-27
middle|f68 g64 o-32 F-32|name f69 g27|of I45|one k-34
midnight|a58 b-34 l-29 m-41 s-39 t-32 u38 v163 w-35 z-36 B47 C50 F-67 G41 H-26|<emoji> u31 v26 I67|<link> v33|<name> v51 I-45|and e51 v38 I-37|to I31
midweek|g-32
midwife|F26
midwives|I41
might|a-48 b28 m41 u69 y-41 z29 E-33 F54|be a-25 F35 I39|not m52
migraine|y26 B93
mild|k33 l35 I28
mile|c33 p-36 q-26 s-30 z60|<number> H35
miles|e39 j46 o-27 s-28 B43 E-34|a F29|in C-58|of C30 I-27
milestone|o43
milestones|I41
milk|c41 g68 m-35 o-26 x30 B-30 E62 F83|'s c30|from c44|in e48 g83 s28
mill|j25 F-43 G-35 H28 I67|<name> H65|and c-28|on v-31|yesterday k-37
million|a-28 e-25 h-45 n118 o233 p149 s-39 t39 v-26 y-40 z47 E-56 I32|in o-49|to z47
millionth|o26
min|a-31 h32 k-33 o-31 s-29 C-27 E113 F49|<number> h39 E-40|to E28 I28
mince||pies k27
mind|a29 g29 h63 i38 k42 l-29 m37 n41 r-34 t-32 v-36 w77 D56 I-53|and w31|is d30 h-42|the D41 I-30
minded|l41
minds|n25 v-34 w36
mindset|d-37 k-41 l66 y70 I-35
mine|c-42 e28 f33 g26 k160 m28 q31 H-36|'s f93|<emoji> g35|and I29|is h43
miners|E-25 I49
mini|e26
minibus|b26 d27 B26
minimal|I37
minimum|r32 t49 I51|term I-51
mining|E-41 I45
minister|k-61 r39 I98|says I42|would k-46
ministers|H88
ministry|k-33
minor|I-28
minority|p37 D33 I34
mins|b30 c-34 E48 H60 I-48|and I46
mint|k34
minus|e69 f47 s-37 F56 I-26|<number> E41|six c28
minute|f64 k-25 n92 s27 v49 w-29 y-42 A-27 C-37 E28 F44 H31|<link> I57|<number> q30|and r32 H54 I-27|by s26 H-27|quiz I29|survey f50 I-34|you v58
minutes|a47 c-39 d-40 g-31 i-33 l-47 o-27 p-67 q-37 r-50 s47 t26 y-45 A-47 B30 C-42 E-47 H-39 I-54|<name> e41|a k-27 F42 I27|after k35|ago v26 I46|and a26 b-29 m51 q-28 v-34 w38 B33 I-38|are I-53|at c59|before F33|by e-25|for F-34|from I-27|if F-35|in k-28 I-40|is b39 m92|late c-27 s-25 A28 I-32|long c32|of m-28 s50 B-30|on k25 m42 E-32 I-32|online n54 I42|or I45|then k44 C26 I-26|to a55 n30 r37 B32 E-100|which z31 B35|will c68|with h31 k-70 F-39 I-36
mirror|y37
miserable|B35
misread|s101 F43
miss|a34 d30 m75 s-37 v206 y38 B-35 C74|<name> y31|<somebody> C90|a m108 v32 y35 I47|it k-25 m-31 v41 I-32|out u27 v45|this a32 v39|you d27 I58
missed|b50 c-79 e-54 k-28 m-55 n54 p41 s93 v30 x55 C32 E-30|<number> n47 I46|a p46|it c-31 k-26 s47 v25 I61|our b25 k-47 I33|out b59 v33 I-28|the v39 z30 E-32|their s34
misses|h99 I31|you h102 I70
missing|b25 k46 s34 x50 D34 E-94 F-50 I42|<name> I51|from s-29 E-35|out E-36
mission|w39 I-33|and l29|to w60
mistake|c-62 j-31 n35 q-26 r-29 s208 v40 w-28 z-48 F26 H73|and k31|in b40 e34 s34
mistakes|k34 o-29 B26 C53 H26 I-62|are y36|in C57
mit||licensed I-39
mites|n44
mitten|b25
mix|c-25 l45 F29 I67|up k49 I33
mixed|c36
ml|a27|<number> a28
mm|k36
mo|h-40 C31
moan|k67 E25|about k48 I30
mob|I61
mobile|b26 f120 k-48 t25 F65 I58|and i29|number t29|office I112
mobility|l83 w-34 z60 I-30
mock|I-29
mode|c85 k-34 s55 w29 D42|and s26
model|b37 k-60 l95 w29 x30|is E26 F26 I31
modelling|l46
models|g95 I53
moderate|l58 I37
modern|l48 n32 w109 I-38
modest|z32
modification|I27
module|i29 l26|<number> i29
moisture|I48
mold|I34|in I34
mom|k41 v33 I98
moment|a-26 c-33 e-28 h55 j-31 k88 p88 r-32 y95 z-53 B-33 G-26 H-26|for p89|you y-30
moments|g-26 k-26 q-35 w49 y91|of t29 I42
mon|D36 I-44|<name> E33
monday|s44
mondays|I-28
monetise|t173
money|c29 d-28 e-35 f-29 h-37 i-29 j-30 k-67 l-28 p-29 q78 r-33 s-35 t-41 u-32 x-35 y-38 A79 C-49 H43|'s m42 B50|and H53|back k-31 m74 s34 v-33 A64 B-44|bought c26|for k-31 A36 F25|has c50 I65|is q32 A33 I-30|on b40|tip x-28|went I34|you m30
monitor|G50
monitoring|c-26 s50
monitors|s29 I46
monsters|k63
month|a79 e-47 f140 g-43 j53 l-59 q46 r-42 t-43 u55 y-45 B38 E-44 G61 H-32|'s c61 e-34 s37 A90 H87|<emoji> E28|<name> e48 C28|<number> B26 G52|<somebody> I26|a B27|and f28 k58|as h33|at b37|because k-34|for h45|free f28|from E29|i I-26|is a34 m-41 C47 D41|it f33 o42|less h25|more E25|no e-25|one q32|our n31|so F-28|the m45 r28 E41 I68|three o46|to n30 u37|with q30
monthly|c63 f32 h52 i33 o62 u47 F32 G39|letter I35
months|a38 b-47 e44 g-27 h-35 k-48 l-29 n51 o45 s-32 t-28 v56 w-44 y-61 z47 A-43 E-28 F69|<number> n35 s26|ago o54|and n31 p-27|are B30 I29|for k32 v26|in e52 G36|instead I33|late k-28 I30|of a30 c51 e34 i30 n28 p83 y-27 z41 I-30|on o99|so t29 F26|the v32|to s50 I28|we z34|with I26
mood|c49
moon|c-59 j59 z54 F59 I-26|has c-60
moor|k29 C27
mop|k45 s55
morale|k34
more|c-33 f-62 g25 i-28 m-70 n104 q71 r-68 s-53 t114 v-60 z39 A-39 B-68 D-33 F-42|<emoji> H-51|about e28 I31|and s40|as F-27|at H35|chances g42|done a26|for c60 d-39 k-47 I34|from E25 G30|likely n31 I40|of G38|on n-30 q27 H83|or e70|people g26|soup q-38|than a-30 b-59 d63 j-30 m33 n-33 o41 s-50 y66 B58 E-52 F43 G-32 I-50|thing l29|to a-47 t-29 x27 I48|volunteers q-40|with l25|worried I30|years n30 I25|you g34 w31
morning|a-39 c28 e-33 g25 i-35 j-36 l-37 p-36 q-73 r-40 t-27 w-34 x41 y-66 z-39 E46 H-48 I-27|'s s64 I28|<name> I48|<number> c65 E-38 I-35|<somebody> c39 e36|all k26 E-26|and o53 s-39 u26 v65 z-29 B29 C-47 F-76 I-43|by k25|coffee n31|for B30|in B29|it h38|like d-26|on e31|or z29|routine k-31 z45|the o59|to k31 s30 D-29|with e31 k35|you v68
mornings|s-26 v-49 w46 x26 y41
mortem|E35 I26
mortgage|n29 q75 s43 t71
mortified|k-26
moss|k52 F-37
mosses|e36 o26 E-40
most|a35 b-109 d-72 e-36 g-25 i38 n40 q-64 r-46 s-109 t-51 u-25 v-35 y-37 z59 B-28 C-56 D-31 E-73 F71 G-83 H30 I-50|<name> n46 z51 H78 I41|asked b-29 c67|common m26|is y-46 I42|likely F26|loved w-29 z34|of b-35 c-26 e69 j-27 k45 n-54 o-36 p-27 w-53 x-30 y-56 z-75 F-76|often H30|people s-27 v120 z-32 B38 H35|radiators H-26|read I46|things t32|trusted j27|undervalued z28 I31
mostly|a-25 c37 d-48 e68 f-30 k99 l-26 m-26 n-33 s29 v-47 y-39 z-45 A-33 B-53 H-34 I-62|<name> e36|about k29|and c43|because C31|in E48 I28
mot|a51 I-62|<number> a55
moth|e114 I-41
mother|b-31 d26 j-27 k91 r29 v81 z-34 B40 C-27 F-29 I30|'s b-27 e-45 w25 y41 B30|in k55 v56|is v34 B37
mothers|c28 k39 I35
moths|b33 k49 s27
motion|c53 y41 G-36|and c27 I25|is c28 y49
motivation|I27|letter I30
motor|v28|and E25
motors|p43 E-26
mould|c37 k34
mountain|y30 D-26 I-30
mouth|t26
mouths|r49
move|c44 d-32 e-45 h-26 j39 m27 p50 s-48 u30 w-42 A-47 E56 F55 G32 I36|anything I87|in I-32|it k69 F62|out b-41|the c70 m-43 x33 F-33|to c30 m37 E79 G50 H28|your t35 u54
moved|l-28 n-39 p-44 r-27 s-29 t99 w-26 z34 A-49 B-32 C-43 E139 I-37|<number> t46|again E-36|and I46|from z64 E-55 I39|on v29|our E28 I35|round H34|the c54 k-32 F-37 G59 I-41|to m27 p-25 t41 B33 C-29 E90 F25 G-35 I-53
movement|d40 k-38 v-34 y133 z65 I-68
moves|c42 e-46 r32 s-38 D33 E112 F33 H-44|<number> z30|into e-26|to c38 E82 H-27
moving|a27 f43 h45 u26 y32 z56 E32 F54 H26 I-51|house b39|in H43|it s38|the c61|to E34 G27|with g30|your h27 u32
mow|i36
mower|c28 k-28
mowing|F28
mp|p-38 G-32 I38
mph|I-26
mr|c48 e37 k54 E-50|<name> c54 k61 E-49
mrs|k75 s-27 v43 C48 E-39 I-34|<name> k43 s-27 v47 C33 E-40 F-31 I-29
ms|k-34|<name> k-34
much|c-52 d38 f61 j-33 k59 q61 v40 B-53 C34 F-51 H30|and l28|as m-34 v27 A33|coffee q-33|do I29|is b33|more b26 k-25 w27|of k33 n32|you H28
mud|k37 s28 F-27
muddle|m28
muddy|A28 E-28 I-44
mug|h26 i41 k41 o27 D64 F68|of F64
mugs|b39 k29 q33 r58 v30|in r47
multi|l74 w-27 x-27 y-29|agency l36
multisig|k27 I39
mum|b-45 c37 h55 k58 m-32 o-31 q-64 z-27 A-49 C-35 D32 F-30|'s f-38 k-88 t29|did I31|has k-26|or i36|who l30
mums|d28 g25 o30 t111 B53 C26 D63 I44|and g27 o36 H29
mural|F27 I45
murals|k28
murder|b35
muscle|h27 k-66 F29
museum|m53 w-26 I-34|'s p27
museums|b28
mushrooms|k44
music|k71 m-68 n31 s-26 y36 B54 I-81|and m-43|on n25
musicians|z29
must|a40 c-26 d-35 e-26 h-60 i50 k44 r78 s-51 x71 y56 A-38 G33 H27 I47|be i53 l-26 I28|do d-38 y33 I26|give I36|go h-28 l-28 v36 y70 E-63|have B34|know r-32|like k64|not r46 H30 I27|reach E31 I-41|read a27 z28|say s-37
mustard|k49 D47
mute|m84 r106 s56 I-26
mutual|A34
mv|p79|<name> p79
my|b42 d38 e76 f-30 g29 j60 k192 m-56 q100 r-71 s-26 t35 u42 w-40 x-53 y62 z34 A-53 B-74 C-36 E-66 F-32 H59 I115|<name> a32 b42 h30 n26 o34 q59 B27|<number> b65 h79 k-66 E-25|aunt y-34|back j28|bill k-32 y29|bio j-26 G28|boss k-32 q35 I-43|brother k35 z-26|car I-31|clients d51 e26 n34|colleagues I63|constituents B43 I37|cousin q44|dad k26|daughter k52 z-55|dead y61 I29|desk e46|district k26 n36 o-25|dog q-30|employer q30|father k39 q28 z48 I-40|fault k-39 s46|first k26 p47 q-27 H-27 I-58|free H31|friend e26|friends D-41|full k-27|gran j-46 I-33|grandmother k31 I42|great k29 I48|guest e28 G-36|hat k31|head u44|heart d32 E-25 I31|inbox k-27 F-25|job k-26 q30|kitchen H31|language l26 G28|life k-39 H67|list i27|mind g52 I34|mother k65|mum k54 l30 D50 I46|name e-32 i26 I-36|nan q-28|new I-31|office k-26 C44 E34 F56 I88|op G35|opponent n42 I41|own c38 d31 k64 I-66|pay k43 I33|phone I35|prayers I41|profile k-28 G63|question k-33|sister k30 q63 I51|sleep g68|sofa z31|son F30 I31|staff I95|statement H39|survey h-27|tea v45|team e-39 F48|trip a29 I62|watch k-80 y117 I37|whole h26|word k44 I34
myself|k35 p51 z-27 I26
mystery|a26 H52 I27
n|f90 k-38|<number> E40
nadia|E-27
nag|k60 F-25
nagging|D33 H43
nail|a-29 e40 i30 F60|trim i27
name|b-62 f144 g65 i73 l-43 r66 s-29 w-38 x59 y-44 z30 A64 C39 E-39 G27 H86 I-35|'s H49|<name> f58|a t41|and c-25 d31 e-55 f38 j38 m44 z44 E31 I93|at I42|below f27|down v26|for j29|in e35 G49|is c29 k48 o45 F-32 I-60|it H30|of F45|on h46 i40 k-33 s26 C37 I-48|one g37 z48|out s27|short f-29|spelled I30|that i31|the f58 n46|to s-34|will k31 m26 r43 H43 I56|you c59 B40 H37|your d34 w28
named|e55 i39 k62 p34 w28 z89 B-27 C54 E-47 G-76 I26|<name> b27 p-36 z56 G-48|<somebody> k27|a l48 w53 z36|among p37|and A35|best p-43|in w28 z32 G34|one G-47|the C78
nameless|I26
names|b-30 e46 l-33 p-36 q27 t88 v31 x39 y-27 E-77 H84 I-66|and e63 s-29 I38|are e35 B37|names e-33 t34|of e82 v26|on c40 o54 z30|so G28|to e-47
naming|c31
nan|b-60 q-29 x59 I30|'s x32
napkin|v-26 I32
nappies|E45 I33
narrow|I-30
nation|a26 z34 I84|'s a27 z27 I34
national|b38 y27 z47 I122|<name> I67
nationally|p84
natural|l33 w48
naturally|I40
nature|w26
navigate|z-34
navy|e-33 k66 r38 I26
near|b-25 c-26 e27 k-46 m-42 n-29 t31 v-27 w-33 x36 C-33 D53 I33|<name> I34|enough b-26 x27|the b29 k-43 t36 E26 I-34|you o29 x-34
nearby|F30
nearer|s84 E36
nearest|c-26 i58 k-39 z41 F108 I-26
nearly|a42 b-32 c68 k37 s-47 v50 w-32 y-31 z-39 B32 F26 H41 I-28|<number> o30|all c60|always y-33|closed k30|did k-88|full a27 v30|made c26
necessary|w26 F58 I68
neck|c44 H-36|rhubarb H-32
need|a70 b37 c-68 d-42 g-76 h38 i28 j-55 m33 n-41 o41 q75 s-87 t26 u58 v-68 C-43 D-31 E27 F87 G85 H-27|<number> i90 q38 G84|a h45 n-37 o57 s-27 x-41 B-59 E-34 F43|about I28|an F88|and F-47|anything I29|boots B-41|for l27 n28|is d26 I47|it b40 m-41 y97|more q-39|not k-42 m89 r-33 v-33 B75 E-25 F-33 I-64|one F29|the b-25 q67 t47|them k-44 I-28|this m63 r59 y-28 H-33|to h-41 k57 m-56 q-40 t-33 v-45 B25 D-29 F102 H60|us m46|you u82 z-53 G49 I-39|your k26 q37 x-30
needed|a-28 e-26 h29 j-26 r-37 s30 t84 v-35 x-40 y-62 z-34 D-27 F74 H-29 I-36|<link> F30|<name> E59|at I-27|for s47|just t46|this I33|we I28
needle|l-29
needles|k43 m-27 B41 I-26
needs|b-31 h-34 i-29 j29 m-49 q56 r53 s83 v-52 z-52 D-69 E36 I-73|<number> q55 s27 v28 I40|a g36 k-29 s55 B-34 D-39 I-33|an t35 G72|it g53|no m37 F-39|the s28|to k-32 F65 I34|work g-100
neg|m28 s30 E33
neighbor|I45
neighbors|d36 k60 v72 D68 F32 I123|in D36 I36
neighbour|e68 y-34 B88 I76|'s k29|<name> C29|in k-54|who k-28 F28 I29
neighbourhood|i61 p28 H45
neighbours|c27 l41 A34|at c54|have v62 H32|the l52|who k-25 v-26
neither|k-28 m55 s-33 v60 z-27 C47 E-47 F28 I-30|do m-27 B34|of q28
nephew|I-33
nerve|z64 B43
nervous|k40 t42 w-27 z-31 B50 I-26
nest|e31|box k29
nestled|l-26 w39 y-25|in w30
nests|s54 F29 I-27
net|a29 l70 p62 t54 z32 A38 F32 G39|worth t61 y31
netball|e26 j26
nether|D36
nets|k-39 z25 A-26 E31|and k-37
network|a-27 f37 g75 h-33 r-26 s-37 t49 z-43 A-48 D50 F-26 G52|is I44
networking|I-29
never|a42 b30 c-88 d65 f-39 i-61 j48 l-52 m42 o-44 p-29 q-50 r62 y34 z42 C45 E-38 F59 G-55 H52 I36|ask F35|asked l28|asks k-33|be I35|been b-37 e-29 j-30 z-38 I-51|before w44|come z51|did I82|do I-26|felt h27 k-31|forget d34 k-52 r-39 y53 H-39|forgotten I47|get e32 j28 A51|going b25 v-27|got h25|had s27 I30|in I43|just d36|know m32|learned e-39|let k-30 t42 y40|look H28|miss v27 I28|once b40 e58 k117 p43 C127 I30|open m27|pay A52 I29|phone m-29|put H40|run z27 I29|said k-28 s-28|see a51 u29|seen j33 k-45 w32|send I-30|sleeps d34 h26|used B26|will k-53 I35|work c-27
new|b75 c35 d-32 i-83 k-63 n-37 p40 r-60 t44 v-89 w57 x-33 B-31 H-51|<name> e-48 h42 j56 p-30 w60 y-25 C-31 E-61|<number> g43 p53 E-31 I37|amount I37|at e25|baby k47 t27|batch I32|bike e29|blog E-27|boiler c30|chair p-37|chairs c47 k29 r55|chapter w-28|clients c-36|course t36|date e-29 m72 s34 B25 E94 F-27|dialysis I31|e z28|entry I28|episode t31 z26 I34|ferry f30|flatbread H-32|harbour k-27|here z35|home G60|hours c47 m25 A31|in l29 p-28 t31|kit x40|lid c52 i-37 s27 B36 I25|logo I51|look d32 z32|mat C-70|members b30 e26 o51|menu H30|oat c29|office b25|on e28 E-39 G-37|one b-47 c70 k-26 A53 D50|ones c67 s88 t26|parents t50|post G61|price v53|range c-121|report b-40 z26 G-40 H86|rule c41 I35|season d26 w37 I48|sheet c37|sign k43 I-27|study F27 I47|the e26 k-30|to s44|tyres h-43|website h28 p-27 r29|year b52 l54 s27 w33 y35 D30|you w127 y96 I57
newborn|d31
newest|w-26 z-30 D-32
newly|b27 p40
news|b37 c-25 d-41 h36 k-45 m-31 s62 t66 v-38 w-32 y-42 z-43 B36 E28 F-38 H69|<name> I-34|for k-48 E46 I82|is h30|out E-31 I40|the b28|this I46|we l28 G26
newsletter|c64 i85 s34 u39 w35 H128|and I42
newspaper|e39 H28
newts|D50
next|h34 j-60 k-62 o26 r-39 u53 v42 y-58 z-37 A-51 B-115 C-56 D-30 E99 F-62 G42|<name> E44|<number> a75 m44 v95 x27 I73|chapter h33 p66 y-49 H-29|cohort a30 v46|day h45 E-46|door e62 s-34|flat v-33|generation w73 z31|level w60 y36|month q36 F26|one r31 E42 I90|person r33|spring c69|step b30 x-66 y34|stop o87 E53 G45|summer s45|time c31 r53 s60 t28 E-42 I-41|to c-78 k39 s-47 E-33 I-54|up I42|update s55 E90 I-31|week e-34 v36 B-29 F-42 H48|working v-26 I31|year h40 m44 q34 t41 u28 v76
nhs|h29 q31 F56 I-70
ni|I-34
nice|b46 c-36 e50 i43 k53 r88 s-41 z-68 C95 E31 F40|about k40|and r28|one C117|to k36 z-46 I37|try k-44 I48
nicely|c-54 q57 r-27 C27
nicer|B38 I-38
nicest|j100 k31 C27
nick|e29 q36|it e29 q36
nicked|e34
niece|I30
night|b26 d-47 g-26 i-43 j-29 n-35 p-62 q-62 r-51 v-32 w-49 x-40 y-64 E53 G-31 I-44|'s F46|<emoji> p49 G26|<name> m26 s28 z27 I-34|<number> n25 I63|and c43 h51 j29 k72 t51 C34 E62 H42|baker e-46|before I33|by G38|for I31|if k34|in B31|is n35 I37|on I27|out F-29|porters p-44 C29|shelter I-39|shift e84 I31|staff F27|the E-30|to t32|train s-36|with e-38
nightly|h63 I48
nights|g-38 h-39 k31 m-25 o-31 v-45 B39 F-36 G-29 I-35|<number> B39 I43|and B28|you k47
nil|C38
nine|d-31 g-25 h-37 j-54 k81 l-52 n32 o38 p-27 s-28 t66 u-28 w-53 y-66 C80 D-61 E-34 F-55 G-27 H-34 I-53|<name> I25|and e-27 k63|boxes s-42|branches b27|calls x-32|days e53 k-32 o25 t40 v-28 F-34|hundred o30|in n26 o53 F26 I43|is t30|members p45|minutes k25|months a28|of e-44 q-28|people v38 B-34|places o27|the C29|thousand e30 o-32|times F77 I-29|weeks b31 v64 B48 E27|year e31|years q29 B33 I45
nineteen|e44 k48 n38 p34 s-33 v-29 G30 H-28 I-95|minutes n32|years I-37
ninety|c-37 j29 n84 o55 s43 H45 I-31|minutes k-40|seconds j36
ninth|m-41 F-27
no|d-54 e-27 h-42 j27 l-36 m85 n-108 o-103 p-75 r61 t-60 u-69 v-35 w-35 x-62 z-69 B64 C-78 D-48 E37 F37 G-66 H-37|<link> b51 c-28 k82 I47|<name> b28 r66 y44 E-28 F34 I38|<number> k-28|account I34|action p32|ads k39|amount I33|and c43|answer b-42|apology B38|app F62|appointment k-29 B37 F90 I104|audition b31|back c-31 k-34|bad y37|bank E29|better k-28|bill A92|black E27|booking F40|bread k-50 E46 F27|business I42|call m69|car e36|card a25 k-25 I-34|cash I52|catch a53|change I-37|charge s-30 E-30 I-68|code a53|contract k30|correspondence r40|cv m-31 F27|data I-26|date c-42 s44|decision I55|degree c-29 I-28|difference F38 I42|driver k39 s29|email m27 F46 I-49|eta s80 I26|excuse a28 v33|excuses a32 r-29|experience t43|fee i39 k-28 A32 D27 F36 I-43|film n45 E30|flowers k26|for c37|form A35 F-58 I-32|from B27 F-27|further b49 p46 q25 E-30 F-29|good e-26 m58 s75|hard f27 m60|harm s34|i v72|idea n29 s44 v28 H68|injuries I48|is m52 r47|it H29|joining a63 h37|kids t32|lease n-39|lights b38|list v31|live E25 I29|login F27|longer y34 D42|matter I37|meetings E-85|money I71|more h60 j53 k105 v85 E-27|music c27|names m37 x36|need m116 A29 B46 F66 I-34|not c34 k42|obligation m28 v26 I-47|on k-25 y31 E31 I27|one d65 e-36 m48 r52 y79 z51 A-31 B84 F-57 I40|other p25 q29 w39 z75 I-42|pitch m56 I48|place c46 y48 I43|plan n26|pressure f28 u32|prize k27|problem j27 m32 t30|questions B49 I31|queue B30|really x25|reason m56 q36|receipt I-34|rush k30|sales m52|second v32|sense c34 k31|shame B60|sign k27 F62 I-39|slides v30 E-25|speeches m51 I34|telling B25|thanks v80 I59|that s41 I-32|the c28 k25 s-30 B-32 E27 F53|time c28 k30|to c29 m61 x-33|towels m-49|use c32 m31|voice k32|water E61 F-66|way k-37|we c28 I46|will F-44|words I67|you m-52 A-25 B30
nobody|b-39 c-81 d-26 e-42 k38 l-73 m74 s32 t25 u-29 w-69 x-35 z33 B161 C-32 D-55 E-35 G-73 H41 I-52|'s e-32 i29 r40 v52 B59 E-27 H-49 I38|<name> H97 I47|asked k40|asks B65|at n29 q40 B42|can s42 v28|checked k-36|comes k42|could C42|does a51 z38|else i25 y30 B46|ever H32|gets B37|had B-32|has h29 m41 q29 E45 H47 I43|here B41|hurt B-35 I-26|in a69 k38 z-27 H25 I-27|is k-31 F-28|leaves z29|on z66 F28 I42|paid k-39 I46|sees e28|should c30 j41 s-26 I30|sits s29|talks H37|tells I-42|wants k-26 o35 v47 I-28|was s28 B-39 I-49|will g53 m71 r-35 s-35 v-28 B171 F79 H-38 I-45|would o35
nod|g36
node|y28 C28 I116|is y28 I43
nodes|E-30 I64
noise|b45 w-36 D52 E53 F29 I-26|like x34
noisy|h-30 k33
nominate|j-42 k50|my j-44
nomination|e30 E28
nominations|k34 G41|for G46
nominee|I69
non|j48 l134 r97 G35 I58|refundable r29
none|c47 d-33 j28 k-28 l-44 m91 n32 o-31 p-33 w-29 z-32 A27 C-36 E80 G-36 I-68|and m73|of c-50 d-29 m49 s38 w-26 z-36 I-46
nonprofits|E-40 I37|in E-40 I37
nonsense|c66
noon|b27 c-36 e-69 h32 j-30 k-86 l-31 m-42 p49 q-25 t-26 v-50 w-37 y-47 D-52 E219 H41 I-42|<name> p64 I-39|and s34 A48|for a51 I35|on E28 G-33 I-42|to C36 G29|tomorrow H34
nope|m54 H93
nor|m25 I-27
normal|b-31 c28 k-31 m49 o44 s-30 v-26 E34 I-29
normally|a68 h50 k46 E-31 F55 I-29|<number> a71 h55
norovirus|E33
north|c-35 e-40 j33 k-31 p-39 r-38 t-26 B-29 H-26 I-77|aisle E33|end E-38|side C27 F-44
northern|I68|<name> E-28
nose|q33 v47
noses|z50
nosy|u42
not|a-44 b-41 d-51 e-63 f-101 g-60 h-28 i-56 l-116 m46 o-56 p-135 q-37 r85 s64 t-78 u-62 v37 w-88 x-72 B31 D-68 E44 F37 G-99|<name> k39 s34 E89 G28 H76 I-28|<number> a32 c46 k-37 s126 E73 F-45 I-28|<somebody> e42 k-33 I-27|a b-32 d80 e-37 g35 q46 r42 s-26 t25 y94 z67 B29|abide k49|about r-39 y85 H-30 I-46|add r45|affected s-36 v-28 I68|afford x40|after F26 I25|agree q27 F26|all o30 w26 z41 I-29|allowed F27|alone h100 n40 r-59 v-33 y-29 B-48|alter r83|always I-48|an k91 r59 y63 F-28|and k-53 r51 A35 I-49|answer b25 I32|answered r26|any s66 B-29|apply I-27|ask r38 s31 v-30 z33 B63 F-72 H38|asked c-36|at b74 y32 z27|bad o58|be b53 c46 d-34 h-43 j70 k-57 m34 n57 s-49 v37 w-26 x33 B28 C-30 E37 F-90 H-64 I30|bear k26|because k-28|been s56 z33 F43 I30|before i41 E33|believe k-33 o26 v-40 H150|blame g55|bother j31 k-27 m41 r49 F25|break B28 I-33|bring r29 E-34 I47|build c77 I30|buy h27 F35 I26|by r-27 s-31|call r35 F81 I38|care h29 m-25 v41 A28 I65|change m-30 r28 E85 I-34|changed c-27|charge F58 I36|check s46 E-36|close m-30|come s-26 v35 z-28 B31|coming v44 E-26 I31|comment i29 r81|complain r53 I-25|complaining s-33|compost F49|cook r65|count r52 v-26 y-35 B34 I76|cover z30 F34|create y-70 I49|cross m-33 v41 x36|cry F-48 I65|dead F26|decide b32|decided F29|deliver I35|discuss I37|dm r53|do c25 k33 m28 o38 q-29 r-36 v-65 y-33 z-57 B-60 C58 F44 I-47|done G35 I59|drive k31 F30 I92|eat c-32 s37 F52 I82|even g44 k-74 l27 v37 x36 z80 E26 H49 I67|every n42|everyone m28 B27 C37 I-29|expect r-29 E28 I35|explain r43|face e29 m70 q79 v-27 B68|fail x-48 y25|fancy q58 B35|file I33|find a66 j71 n33 s58 z47 B-32 H-26|finished s26|fit c-30 e27 k-37 A30 E40 I40|fix k28 y-40|follow m-31 w62 z50|for c-29 m57 q25 r-28 v82 z54 A39|forget i30 r66 C32 G36|forgotten G39|free y42 I69|from B-29 E46 F72|get d29 q-41 r64 s106 v39 w39 x28 I-63|give g-26 j59 k-32 F-39 I-30|go i29 m-29 s-26 v-28 F-46|going h27 m53 y40 I42|good c40 s51|got c26 m-30 x55|guess h36|had c40|hang v100 F-62 I-31|happen y42 I27|happy d33 A-32|have h67 i-57 j-26 k-40 m122 n-47 s54 v-41 y40 B31 C36 E-57 H-50|hear m31 z74|heard r27 s26 E-41|help e-27 w31 z45|here h26|hold s-37|hurt F34 I42|i r67|if c27 v30 y29|in k-49 r-47 s-27 v28 A63 F54 I46|included u42 I78|it b106 c34 m-33 n28 x-44|judge k-26|just a-29 b-26 d43 h-29 k-49 o-28 p41 r-29 s-28 v-69 w104 y208 z-84 B-42 E-31 F-33 H-60 I-89|keep g62 s27 F-47|know b-55 d-28 k52 m-38 r-34 s158 v-32 x64 z-41 C53 F-26|known c35 E-29|last h27 v44|leads t-26|learn y63|leave m-37 v32 C31 F-58 H-36|let m-32 t26 v82 y32 D47 F-48 I37|lie n29|lift B35 I42|like s45 z68 F-27|listen z27|load I33|logged I59|look F-39|looking k27 F30 I33|lose k28 z27 B46 C26 I26|love I37|magic b26 B-31|make b-45 c-42 k-27 s52 y29 A72 F-59 I41|manage k-28 B26 F-41|match l44|matter B37 F-32|me r51|mean B36|meet s38 y26|mentioned c-47|message k27 F-36|met y26 C51|mind i52 k67 v-43|mine e52|miss m-26 u28 v81|move b-39 I-30|moved I44|name g36 k25 v27|need c25 e-34 k32 p29 r-59 v-43 z27 B55 I37|needed s34 I-34|next v83|no k-28|notice E-44 F25 I53|on b-41 i36 k-45 s52 u54 y101 A-32 H-31|one b67 e57 q40 s-67 t56 w30 I110|only B84|opened s33 B67|our b42 h45 s-25 v-26 y51 F36 I48|ours e87 k-26 s-28 I-37|own F27 I26|pack F34|paid s26|panic v-41|pass H48|pay a52 r-34 v-27 I63|perfect B32 I64|permitted r43|plan s-28|post k-89|pretend k44 q33 s42|pretty F33|print F27|promise k-27 q-30 s57|put c-27 k-27 m43 H38|reach s31 I34|read k31 v-39 B32 I-44|ready r-71 D32 H139 I-70|really g29 F39|reflect s-29 y45 I50|renew m29|repeat v71|reply k49|required m88|ring m45 r42|run A61|running r62|say k-40 r-30 v56 y-32 z-47 B-27 D52 E-26 F-32 H112 I87|saying v42 z26 H44|scroll g121 r34 v35|see a38 j42 m-32 r41 s26 v-26 C69 D47 E28|seen j36|sell s-27 v-31 w34 I-36|selling q30 t52|send i28 k30 m-34 E-36|settle v26|settled l31 s72|share r-36 H32 I49|ship F-31|shout k40 E28 F28|show F27 I-27|sign m70 F52|sing j35|sleep a53 k-43 m-28 v50|so s-68|sorry k-47 o35 s-53 v26 B-37 G29|speak c29|speaking f27 k54|stand c-31 f62 v26|stop c30 h26 k34 r-36 v-42 y60 E-35 F-29 I59|stopped o31|sure v-30 B69 I-67|surprised z76|take e37 k-28 m30 r-35 C47|talk I-27|tap r-27 F27|teach k28|tell m43 v-26 x35 z57 B41 F-58 H50 I36|telling m28 H67|that b34 s-39|the a40 c-34 k-41 x40 B33 C-38 E72 F33 H-44 I43|there b27 k-33 s53 v39|they c73 v25 y26|think b-48 v28|this b32 c69|thought c31|throw F60 I62|to a62 c-78 e31 k44 r125 s-66 v46 x-45 y44 B-47 E70 F-51|told F28|too v-36 y25 B-29|touch I33|tried s-26|try h30 m66 E57 I-39|tumble r-39 I74|turn r-28|two k-32|understand I30|until e40 s44|us A29 F67 I-33|use r-83 E-59 F32|vegan s61|very v60|vote s26|wait m-48 s-53 v109 A52 B-48 D38 E-50|wake t29|walk u32 v81 F-31 I-36|want b-26 e34 k-33 q30 s-26 y-52 H90 I-34|wash D27|waste k28 I70|we m-29|what b-38 c-27 k45 y29 B51 F-29 H117|where s72 H28 I76|win I34|wish m33|with z70|work s59 v-41 y-27 A31 E60 F-33 I38|working F-32|worry h29|write m46 r98 I37|yet B-28|you b-47 m-40 r-30 s62 C83|your b-26 k32 m38 r-34 v-58|yours I60
notch|c27 s25
note|e31 h42 j-31 k29 m26 p-37 r-28 s31 t-27 y-43 z-31 B-32 D55 E73 F106 G-35 I-48|about m25 s30|at c26|from E28|in e28 k-28 l32|of k-34|on k26 m41 s60|that o28 E-26 I-30|the s29 E74 I90|through F25|to k25 s42|with e26
notebook|f26 m33 x29 I-45|and e-39
notebooks|w28 I42
noted|k39 p53 t27 I-28
notes|c42 i-39 k-51 m-32 x-26 H46|<number> I-37|for E27|of w29|on c46 k38 I98
nothing|a-36 b-26 c27 g45 h-36 i-28 j68 l-41 m102 n-45 o-40 q52 r42 s-31 t-63 u-34 y-46 B-31 C45 D-44 F54 G-28 I-41|about r57|and e46 m42 F-25|at c32 m52 I42|beats w65|but C42 E-71 I51|by v-28|changes F-42 G32|else g26 j54 r-30 z35|for y41 I-38|goes c42|if B41|in v33 F-39|is e29 k-44 m28 A-25|just k33 m-28|less w30|more H76|much k26|new s34|on b49 k37 v28 F42 I-25|owed m-49|suitable k-27|the k29 m41 B27|to c72 p34 r61 F54 I-29|until s26 A63 E-30|was C85 E33 I-37|will k32|with c44 k25|you I29
notice|b31 c-89 e-54 q60 s-41 x108 C-32 D55 E77 F133 H-28|<name> E31|to e-39 D59 F56
noticeboard|e-33|by A26
noticed|e62 j29 k34 n26 s54 y85 z45 B-48 C56 E-30|a c-28 e26|and C25|the D26|you I64
notices|c-38
noticing|z47
notifications|r158 F-26 I30|so r66 v41
nought|F-34
novel|q36
novelist|I34
now|b48 c177 d-59 g-86 i-74 j-36 m-44 o81 p82 q-42 s36 t28 u25 v90 w-36 y-74 z-34 B-66 C-56 E89 F-53 G73 H-104|<emoji> h34 i26 n40 o42 p-55 r42 v35 y66 I-38|<link> a126 I-79|<mention> c-26 G27|<name> h-34 k-38 m25 n92 E102|<number> a32 e26 p46 s57 t39 E37 I44|<somebody> c61 e31|a c94 k-26 l40 p39 I79|about c48|and a44 h26 s-44 x36 C30 E-30 I-40|at k32 l-30 u-30 E33|available a-31 l-32 p33 G68|be A50|because s26|been p35|before a-30|by c-31 B29|comes H28|for b28|free E41 I49|go c26 r26|goes F31 I44|has c50 e-27 A27|have c26 B94 I37|i c-26 F29 I-26|in a28 b74 c-31 m36 p-34 I-35|is k30 I-28|it p36 I112|keep y31 I35|keeps I33|link u45|live l54 I-68|not c-29 E58 I66|off s30 E27 I47|officially p30|on b26 c47 k34 o40 u-33 D45 E-36 G79|online E-48|only E-35|open h35 t33 E-50 G36 I26|or r30 u26 F33|our e-38 p37 I28|own c-34|says c95 k-26 s25|showing E-29|so F30|than E30|that j33 s29|the c-55 t69 E-38 I-32|there h32|they I76|to a-41 v61|two s29|wants k34|we s-35 x-27 C39|with a35 c-37 k26 s29 I55|written s-25|you H-26
nowhere|h-27 s27 t55 I29|else t33|to s29 t26
nowt|i26 k34
nudge|q32
nudges|b33
nuisance|y-29 B39
number|a-27 c-61 f168 g-63 h-66 i-25 j-36 k-59 l-35 m-90 o89 q-28 r-35 v-33 w-68 x-29 y-61 z-61 A-32 C-56 D-49 F48 H59 I-30|<number> c-37 f-35 k55 t-36 v32 C40 E-33 F-80 H146 I-58|<somebody> c36 I31|and m32 s-29 B38|as r30|by c28|ending F28|for o55|in k-35 I25|is F40 H41 I-35|of l34|on c28 e-42 f-25 B27 E-29 F61|one d54 f-45 o45 p41 z-37 I48|out f-47|postcode f36|the f25|three p57|to A42 B-29 E38 I-26|under f46
numbered|I32
numbers|b-29 f39 g-28 k-27 o67 s29 B-29 H-29 I-47|<number> k32 E-37 I-27|are s31 y27 I82|for E28 F-28|in I58|up f42
nurse|c49 g27 p-33 s-44|<name> e55 I48
nursery|k33 q27 z79 A45 B87 I-28|in z60
nurses|e102 m-32 o31 s-25 z60 A-33 B-32 E-56 H31 I73|and o45|in E-42
nursing|q-29|home I44
nurture|l36
nurturing|l31 t27 w30
nut|E28
nuts|c71 F76 I34
o|x29 E42 F-40|neg m28 E35|negative I-37
o'clock|c27 f28 k60 E40 H122 I-45|in e41
oak|a46 c-38 g-43 h62 k-29 o-27 v29|share g-42
oar|v30
oat|b-57 j34 E36|bars j43|milk c64 k27
oath|I97|that I39
oats|E54
object|k54 I-32|of k26
objections|r28 I53
obligation|m28 I-51
obliged|r36 C45
observability|H-46
obsessed|a-40 d-32 j76 v-38 z83 G27 I-51|with j26
obsession|d26 w52
obtained|p25
ocean|I38
october|a32 E-28 G26
octopus|k95
odd|B-30 C27 F-33 I26
of|d30 f-35 g-68 j-47 l29 m-32 n32 r-40 s-25 u-45 v-28 D34 E-89 F-53 H-35|<mention> p32|<name> a30 b31 f35 j-29 k-71 o46 p81 r41 t-47 u-44 v36 w-34 y77 z-31 A32 B-61 C38 D85 F-25 G61 H68 I53|<number> a92 b-26 c-36 i-27 k-33 l-26 q-31 t59 v39 w-27 x-29 y29 z49 A-48 B-32 G-28 H27 I45|<somebody> b27 c26 d32 g29 k-28 s-25 z36 B-32 C39 F-43 H41|a b25 k-28 l-42 m27 n-25 o75 u94 w60 x51 y47 z25 F-56|about c52 e30 p33 F-32 I35|address E26 I-45|all e36 k-27 n43 B28 D34 F30 I-34|an k29 t33 y37|another k26|any o31|anyone h66 F32|batteries e-25|being r51|birth f65 F26|cash s30|charge I25|children I38|chips r39|choice z42|coffee I43|course k-39 s-32 v27 z47|date s32|each c35 k-25 t30 A28 F81 I89|eight t32|eleven m33 I43|every h31 o37 r42 s30 I-46|everyone I57|everything d86 w-44 I-39|excellence z39|eyeballs t30|eyes t46|five b-44 I-34|fizz a29 i39|four c65 n32 q30 r26 A-29 B34|getting I-27|giving l-28 z-25|glass l42|good y45|growth p61|half D28|hearings I45|high o34|home H25|honey C25|hours s29|ideas k26|interest D27 E25 I40|is c49|it a-37 b-32 h58 k-34 m103 q32 w-31 x-27 z-66 A70 D-33 I-68|its F26|keeping I41|keys F27|last c43 I39|leader v-27|learning n43|life I-27|light w62 I28|love y-31 I84|lunch v40|me k90 s-26 D26|milk E33|mind a39 w47|mine k35|moving a43|my k-39 v-26 z34 G37 I35|nail F43|new I-37|next E28|night E-28 F-27|nine t37 A56|normal c32|o E31|old k32|one o26 q49 H47|onions E-47|order E40 I-60|other t26|our d49 g36 j-31 l-38 m-41 o47 p-42 q-33 r36 t-47 w-62 y-27 z-62 B70 C-39 D44 F-70 G-29|ours b30 d42 k-27 s60 A27|page o42|paint k25|people c-27 m77 n63 s33 v-31 B33 I-49|plan l41 G34 I27|plastic F30 I43|plum i29|pocket A25|putting d52 G32|rain h42|reach I31|receipts B26|results y27|rota x-27|rowing e-29|salt k-42 F27|school G-28|selling k-57|senior n-47 s34 G-28|service r51 I-41|silence w32 I41|six b44|someone v-27 I36|something j42 k-45 m-35 q44 y78 G73 H-31 I-37|stake n-34 I57|stock I37|tea C53|ten n30 H26|tenants l45 n-39|that k-31 n-31 s-44 A71 I-62|the a-55 d68 e41 f-53 j-28 l-28 m-53 n-92 s-30 t-46 y-40 z49 A57 C-27 D-26 F31|their f29 p30 r40 z51 F45 I30|them c-48 h-47 j-35 k36 m51 o-38 p-35 r-27 s32 t-38 v40 x28 E-107 F-38 H34|these g-32 k38 s-27 z-31|thing k-36|thirty n46|this a-34 b66 d57 i48 k-41 l-35 p46 s32 v-41 E-40|those c35 t28 E55 F45|three G37|time F26 I41|today y36|tomorrow w-31 z26|trash I50|two e52 s29 I29|unprecedented z33|up F-27 I-41|us c-62 d32 j35 k109 n31 o40 p31 q35 r-34 s85 t-44 A-38 C37 D-28 E28 H71 I59|volunteers y32 C76 I49|war k28|water F51 I32|what b-39 y-29 A50 D61 E27 F-38 I-26|where c25|which c53 t56 I-33|who I-40|whom e-38 k45|work l27 y31 E-39 I72|yesterday G26|you a-55 c197 e31 h-30 i38 k-28 m29 n-58 o62 q36 r77 s26 t65 w-63 A-31 B71 C33 D145 E96 F-63 I-46|your a39 b26 f76 i26 n69 q42 t-33 x59 z33 A-32 C39 H-33 I29|yours e26 F-26 I-34
off|a41 b-74 c-29 d-63 f30 i45 j36 l-48 m40 o-62 p-52 r33 s34 v-45 w-85 y-26 z-30 A-32 B53 C26 E133 F42 G-36 H-46 I-36|<emoji> h-27 j26 I53|<name> E-41 F-26|<number> t63 I45|<somebody> b-30 e-28|a c26 i-37 F-26|about k30|and e44 m-27 F28 I-34|any h30|as r39|at c-25 j49 k-30 m-34 I42|by c48 s28|coming i44|every n25 q67 A49|everything a30 h36 I72|for b-37 s-27 z54 D30 F42 I38|from E-39|if i54|in h35 E37 I-42|is m82|it c-37 j60|on c-30 m29 r49 I-29|our v32 C26 G38 H35 I81|peak h30 E33|ring B-28|sale E-29|selected E-33|so m31|than y44 I46|that C25 I-26|the c56 k25 y32 z-45 B-27 D-28|till b36 h-41 j55|to e48 k35 C53 F36|today v-38 E-27 I-25|until m64 q28 E46 I56|up k-42|us i33 u43|with c-38 h-33 s47 t26 B-25 D49|work B46|you h37 u51 B-35|your h-39 n51 r26 v-35 A54 F-30 I55
offended|B47
offer|b36 c-26 l86 m25 n62 s-56 t110 v56 z-48 I-79|and m30|ends a27 v47|for l43|is I29|the t25|you m29 n39
offered|e34 B40 E-49|the E-30|to B27 I-29
offering|l85 w27
offers|a-67 d48 h47 k28 w46 E27 F50|a l-26|over h45
office|h-37 i-27 j-34 l-55 m-30 n43 p-38 q27 s-62 t-27 v-38 w-43 z31 A-50 E37 G45 I49|<number> F40|and c48 s35 C-37|at s-27|by E32 I36|has p25 I-29|hours I72|is E-45 G40 I60|next k-67 D26 F25|on I-30|password c-50|this C42|who I-29|will s26 E42|yesterday k-27
officer|e-30 k-33 l52 p-38 B-25 F-38 I-27
officers|e28 l-32 E-37 G28 I80|will l-34
offices|o36 G29 I106|will I41
official|k-27 p79 y32 G57 I99|<name> p-51 G46|we p53
officially|k53 p202 w58 z72
officials|e-25 B28 I85
offline|A45
offshore|e-32 k-57
offsite|l26
often|b-38 k-39 n37 s-32 x-27 z25 B75 D-28 F32 I30|ask c52|it b-26
oh|h36 i40 o33 z27 B46 E36 G47 H71 I-26|and f27 h39 i40 o37 s27 E38 G48 H79|no B47
oil|b46 c-27 e-26 h35 l-28 s-29 B-27 E-33 F79|and a28
ok|b-43 k68 s30 v-27 x-32 D28 F59|so h32 k48|with k30
okay|c97 m40 y49 B-31 I-61|not y40
okoro|e-52|<name> e-50
old|a-36 d59 h-54 k-25 l-58 n-67 o-41 p-36 r-57 v-39 w-36 x52 y-54 z-63 A-40 B-36 G-41|<name> k38 E-81 H40 I44|address f45|and c-29|canal u-26|choir t-25|engine m73|forge p39|in k28|mill j32|one b-28 k57 s31 F51 I53|ones c39 k35 s31 D32|photos x27|price v-28 F41 I-26|sim E26 I33|were f-26|who e35
older|b-57 e-53 j53 k-53 m-33 F88 I-33|than e-39 r32 s-28 E-27 F55
oldest|b-31 e47 x-26 z-39 I80|in z-35
olds|k66
ombudsman|c28
omg|h75 j-26
omnibus|k-30 I42
omnichannel|l72
on|b-50 d-108 k-32 m-25 n-53 w-61 y-48 z-52 A-29 D-86 E33|<emoji> e52 r38 v80 B73|<hashtag> y27 F48|<link> m32 u29 I-66|<mention> e-28 I31|<name> a-49 b-58 e-66 f-27 g-45 h-48 i34 k-51 l-71 n-64 q-48 u-61 v-41 w-54 y-38 C-92 I-67|<number> a-40 b75 h-60 k-34 l-65 n-63 s-94 v-47 w35 z-36 A25 B55 C-29 D25 E122 G-38 H28 I-40|<somebody> t-29 B-26 F26 I-38|a d-38 e48 h-41 i-38 j-29 p-47 s26 t-34 w40 y-41 B-26 E-64 F48|ai c-29|air E-34|all a97 h-41 w29 z53 E51 I38|an a33 e45 k-42 l42 u39 v-31 w26 G38 I-45|and c42 e46 f33 k35 s-36|any h25 m31 A48 E40|anything E-52 F-33 I-28|as e29|at b-26 d27 f37|average E-30|because g64 k26|behalf q27|board n-28 v-42|both y28 C29 G-35|by k31 z68 E50 I79|call I-70|camera k33 t37 H46|coal I37|day q30 s-28 t28 E30 I42|doors r27|dry I28|each e-29 q86 r25 s-29 F27|early I27|earth b43 j35|empty I47|every c66 k29 q26 F-31|everyone c29 G81|everything a35|fire e27 z29|first F27|fiscal I30|foot E-28|for e27 f26 k-30 m-34|four c-54 I-29|from c72 r27|h c33 I51|here i87 j46 o66 s-31 G120 I-47|hold F-25|holiday c-27 F29|how c-30 I38|i C53|if k47 m-27 r33|in d32 p32 q28|is c-25 r65|it c-40 e-38 f-30 h49 o29 r-43 s37 t44 u29 v26 y-29 z-42 A-36 B-45 C25 G-45 I46|its c44 H33|last E-34 H48|leads c-26|leave s43|loan s28|low F33|main c43|me s42 A26 D80 I-37|messaging I32|my a49 c62 u41 y134 z27 G35 H32|night m36|nights k41 B-27 I-31|nine k67 I77|notifications r99 F-25|older s41 E43|one b28 c-28 n25 q-38 s42 w29 F-43|opening c28|or F-27|orders a34 s26 I39|our b59 c-67 l-30 n33 p-36 r26 t-27 u52 y-30 z-34 A46 D-37 H38|oxygen B26 I42|p c30 F-28|page m26 o-27 q33 s-46 I-71|paper k-26 m45 B-33 I-28|parking H31|payday v-29 x26|phones c41|platform k26 E-26 H82|pricing o40 p65|purpose H30 I-40|record p36|request F45 I-25|running I36|sale a-35 e-28 h34 u-28|schedule E-26 G37|screen E-26|seats t83|shift F-29|show k34|site E47 I38|six c26|small l42 E-27|so k26 H26|some s28 v29|somebody F-29|stage e-34 p26 z31 I-43|tax G27|that k40 n67 z36 B45 E37 F29|the d-50 f-42 h32 l-50 m31 o-33 p-55 r-52 s-56 t-45 v-50 w-65 y-61 z25 A30 B-37 C-81 D39 G-62 H41 I-46|their A-27 B55 C52|them F-31|then F-77|these j41|this b70 e50 j33 o33 p-40 r78 v-34 y44 z26 C-27 F-41 I44|three i31 r29 v36|till k35 m27 B32 F32|time e93 j33 r28 B37 E-67|to d30 e68 k26 o76 q-34 t26 C-27|toast C28|today l48 E52|tonight s59 E44|top a29 k-27 B32 F46|track l34 o27 G88 I45|trade l-27 p75 y31 I48|tv I38|two y31 C35 E-34|unlocking G-28|until e-25 E-73|us a121 b44 e-32 h119 i44 q-26 s83 A69 I-52|very k-43|video c36|wet E-28 F60 I39|what c-60 f-30 l32 x-63|which h31 p51 s33|who z45|why B26|with c-26 m77|work e25 n32|year z32|you g94 r61 v93 y-48 C33 F-31|your e-26 g-36 i52 q-30 s29 w30 x68 y34 A79 B46 H97|yours f53
onboarding|l52 I-27|end l-26
once|a-31 c-34 d54 f-45 i57 j-43 l-41 m65 s-70 t56 y-34 z37 C83 D-26 E-53 F32 H-61 I27|a d80 r25 I27|asked C32|at s28|been b43 k-60|in k29 C33|it k-35 o36 v35 I66|more z66|raised e31|they t37|we k-29|when f-27|with I25|you i73 v-41
one|b-47 e-25 f-68 g58 i26 k58 l-63 n33 o37 r-67 v-36 w-83 y-55 z-42 E-87 H36 I-27|'s a65 i-36 k52 A-29 E40 G36 H-31|<emoji> n69 H35|<name> e-27 z33 C58 F69 I-41|<number> E37 F-31|a c42 o27 q-28|about c-28 I33|after I36|and e79 x52 D74 G55 I48|are x-31 I-31|aside m36|asked I33|at k-65 q73 t35 u85 I36|back e46 C28 I34|bad s42|bag r40 w25|before j50 m25 o53 F27|box w30|broken s39 G36|but w32|by i38 k28|came b72 k31|can h26 I47|case I31|child c41|click H30 I26|coffee n65 v29|cold a27 I46|comes o59|customer H37|day a32 v74 E31 F-47|do m32|does F-27|dog G46|ear B30|else c-26 j27|email m80|entry f44 I74|evening c-38|extra I32|family n28|farm n37 t40|fault s-32|first m95 F74 I61|fits H54|follows k-49|for a-27 p47 A32 F32 H26|form I59|free s51|from c81 s35 G26|gets c35 f28|go c34 s31|goes D41|got c67 B27|grey k27|had k-39|hand B38|handed C39|has c-33 g78 s30 t56 I-32|hour a48 C33 I45|hundred p53|hurt k-28 B-44 I-33|hymn f-36|i d25 k-35|in n38 o56 s-64 t27 x30 D39|is d-28 e32 k-34 m-50 q-36 w-27 x-45 B-30 E36 F34 I40|it C39 F27|item b29 E37 H63|lane E68 I27|little v26 H43|looks b-46|lost o26|man k51 I28|member C26|million p51|minute e28|money x-28 y33|more k-27 l27 v26|name H44|night p61 t32|no k-35|now c69|of a-38 b-33 c-45 d62 h42 k28 l-34 q36 s-46 t47 v57 w-49 x41 G-61 H29|off B43 C27|on b36 c78 e-31 x-29 F-45 I-36|or i35 m60|other k26 z48|out m63 s54|oven k28|over k27 F-34|page b30 i26 k-41 F-40|pair i26|pedal k26|per i48 k-25 I-31|person c39 k-42|phone e29 z31|photo i-36|place l31 B-32 I31|player e29|priority d30 z25|question c-58 i86 k-27 H62|reason I62|room k-25 p57|said k43|say r26|says r71 s34|season n-26|sentence B44|session m28 n35|should B66 I40|simple I-26|since q31 A59|single l30|slot r43|so c44 q33|sold o28|star c39|stays I50|table t32|take e94|tap a69 t43 u55|that j86 k-36 m57 B33 H26|the c34 A26 I43|they F-37 H38|thing b-35 t29 v-53 x31 E31|this h29|till s40|time F66|to g50 k42 t45|up i30 k26 s39|very j28 o-33 C-31|vote k30 A46 G54|was c41 E29|way c32 o28|we b-45 o28 A-63 I-30|week F31 I-36|weekend t28 C48|went v45|where B26|who g-30 q43 r-37 v51 C-28 F32 H-32|will v36 w31 B42 F-36|wins i-27 I72|with c-27 e-29 k51 q-27 t26 x50 z28 A26 F-49|word g48 r36 H28|working C75|would s28 z41|wrong s32|year I55|you q26 A40 H69
ones|b32 c35 d-35 i-27 k-68 l-45 n-38 q-38 s52 t58 w-101 C-37 E90 G-45 I-27|and b46 j48 I37|are t32 F-30 I-29|as x30|at f26 h25|can B29 I37|first t26 E31|from e26|go s52 I34|have k-26 s36|on E-41|that v42|to x30 F36|too k29|we s-38|went p33|were s35 I26|who a31 b25 e30 H39|will E38|with i37 A31 C34 I56|you w-32
ongoing|l94 m25 p60 I27|commitment l-50 m26 w-41
onions|e29 k39 D26 E-47 F26|today E-46
online|a65 c-36 e43 h61 i106 j-30 k-76 l-35 o39 p-34 t-34 u32 v-30 A-28 E64 F-38 G-40 H63|at e27|by r34|for I26|now u31|or I34
only|a83 g70 h-50 i26 l-41 p-48 r35 s-44 v128 z35 A-48 B37 E48 H-75 I-26|<emoji> g35|<name> B30 I-30|<number> a112 b-42 h-28 k-45 n81 u66 v94 z32 D34 E-64 G86 I58|a f27 k31 v32|as k43 y70 I46|ask k26 I34|at G28 I28|come D34|ever e-36 t58|for s29 B-29 E41 F44 I-34|get v33|have I43|if I50|in r63 v-36 I33|just p60 z33 C43|mistake s-26|need o46 C27|no r40|on k-27 F34|one j61 n31 q41 s-27 z33 B70|please t72|takes g40|tell k-41 H47|that E29 I57|the b30 i31 j-37 s34 v-31 w46 I-39|thing e-27 y-36|to i47|two F-32|want v-25|what I87
onto|k25
onwards|o-33 I-36
oolong|w74
op|d27 y-30 A39 E68 F35
open|e-69 h36 i26 j31 l-51 n-51 p-98 r-37 u25 v-39 w-48 y-61 z-51 C-43 E138 F35 G-28 I-45|<emoji> u29|<name> h26 k-33 E35 I-58|<number> F68 I-48|a i30 r39 F-28|access I-28|again b-40 k34 D30 E26|all I44|an h39 F-34 I37|and k42 s43 u26 v32|as E55 F53 I52|at E103 F72 I109|day b26 c53 I-48|evening v26 C-31|evenings E27|for t36 z-25 E-37|from B25 E27 F-32|in G48|it j31 x27|now c-32 E27 I-27|on c-26|our H39|rate o67|roles b-30|since C26|source y42 I47|the c36 k67 m57 q28 s-26 z27 H61 I39|them h30|this v-62 E-25|til E27|till b-27 c48 k-28 D37 E-36 F31|to i44 v26|today j31|until h-26 I-36|your m29 r34
opened|k-43 m-26 o51 z-31 F-32 G31|<name> p49|a j26 m32|by o71|it B47|its G33|late B-30|or m-39|the e-34 H43 I-26|this v29 C27
opener|c44 I33
opening|b71 c60 h-49 k-96 l41 n-41 v41 z-49 E34 F58 H-27 I-71|<name> b29 E38 I-25|at c30|bell v35 I65|hours n-34|night c31|on b28 h-30|the c32|times F48
openness|f28
opens|a-43 b-49 h30 l-28 p-35 q-25 s27 w-35 y36 E106 F38 G-48 I-56|<name> h27 D35 E51 I-52|<number> E68 F45 I27|at c26 k-27 s30 E-40 F41 I-37|in b-32 I27|the k27
opera|b31
operated|c70 e-27
operating|I28
operation|I-32
operational|l113 E-30 I27
operations|k-36 s26 E29 I34
opinion|r26 w-28 x35 E-29 F-33 I36|<name> I34|if y38|of k25 r30 z32|your y46 E-26
opinions|g34 k38 r58|about k-42|on r63
opioid|F-40 G27
opponent|n42 I59|wants k-28 I30
opportunities|w46
opportunity|C-29 I-35|to a28 y35
oppose|I33
opposed|I26
opposite|e27 I27|a B25
opposition|H61
ops|s29 v33 D32
opt|F83 I84
optimal|e27 k32 l37 w32
optimisation|l48
optimise|l30 w-34
optimised|l62
option|k-34 m30 s31 A36 E38 F27 G33
optional|m27 s44
options|l86
or|a-102 b-190 c-94 d-51 e-96 g27 h-89 i-42 j-75 k-67 l-52 m95 n-90 o-89 p-79 q-29 s-73 t-47 u-26 w-66 x95 y-48 C-95 D-68 F60 G-100 H-96|<emoji> b-34|<link> I-35|<name> b-31 k-47 m-46 E27 F38|<number> b-30 c30 g72 i65 k28 B-28 E-34 I-71|<somebody> v26|a b-30 c-37 v-29 w32 y-28 z-29 F58 I-29|after E-45 I49|an E-36 I-26|anybody m29|bad x41 F-25|better j45|bring B30 E52|by m34 D41 F-40|call a-40 I45|can F-43|cancel m72 I72|card E-27|cash A-30|come k-26 m85 v86|did v39 x46|disagree g30|dm a33 I48|do m25 F-55 I-27|does g41 x-27|five i36 F-26|for F-28|from k31 E27|go H43|have m26 B38|ice b-25|in m34 r32 v30 F-26|is x55|it i30 k31 m-43 r25 v31 B-26 I-33|just k55 t-30 x-46 B-35 F-41 I-45|keep B25|know I26|later I55|less e70 k25|let h48 F27|look m62 F-41|lose v50 F-27|night y25 z27|no F-66|not k-46 m28 q33 v-37 A47 F67 I-63|nothing m25 B28|on b31 I72|one k31 F47|orange I25|otherwise s37|our b-57|plain F-30|ring m-42 B28 I34|shine y51|show I32|simply w28|so m-32 B-38|someone I40|stop E-30 I49|tag g-100|tell F-50|that g29|the r-40 x-44 z55|three a67 k26 x34 F26 I25|to k-35|two k-29 q26 z43 I31|type I39|use F32|wait I48|we A-27|what F26|when v-37|with I27|without x26|would A31 F-57 I56|write F26 I26|you r67 x-68 B-38|your a36 k26 x33 z29
ora|I29
orange|c70 k39 B36
orchard|c-27 y38 F33 I-27
orchid|s34
order|a52 e-49 f-52 i-54 m27 o35 v37 w-47 y-41 B-39 D-39 E84 F53 G-38 H-38 I57|a v-42 I-34|before a34 v40 I70|book a-26|by a76 h39 E43|for E32|it h-35 o43|now a37 b25 c29 s31 v79|number i-38|up a-55 F45 I46
ordered|c109 k42 l36 q37 s48 v-42 E34|<number> s32|a E39|for c28
ordering|F48 I52
orders|b30 c-33 h-26 k-32 s44 y25 z45 E148 F-46|by s41|for b46 I59|from C31|get v28|over a34 I43
ordinary|b39 s-28 w68 B-33 E-25 I-55
organ|E34 I-40
organic|l92 I67|cotton I37
organisation|b-44 p45 t29 w31 y28 z44
organisations|l30 n25 w-26
organise|y33 C72 I63
organised||by e-53
organisers|C-32 G26|for C-30 G27
original|F33 I44
orrin|E-31|<name> E-30 I26
osm|I51
other|b-51 e-28 g-28 h-44 k-29 l-48 n-36 r61 t-38 v36 x-34 z111 A-29 D-43 E49 F-42 G54 H-33|'s I56|<name> k25 t27|<number> E-36 G50|and B36|end F33|finalists z-37 C-68|half f26 E36 F-40|lot C28|news G26|one c35 k37 I27|people v52 F27|side k-33 m29 z50 F28 I81|six s40|three E32|two e27 q-31
others|c29 e-35 i71 j29 v32 y-35 z207 D73 E-83 F-45|and m-25|could B36 I47|have z66
otherwise|i54 k33 m71 r44 s28 t27 B-34|and D27
otter|i55 k25 I-45
otters|c32 e45
ought|j32 s108 x72|to j32 s108 x34
our|a-35 d112 e43 f-40 g-27 h29 i56 l36 m-66 n-45 q49 r-44 s77 v-37 x-58 z62 B-143 E-105 F-146 G72 H56 I-35|<name> a40 b38 c33 e-37 h74 j-36 l30 n45 p37 q-27 t-28 u34 v68 w-28 y37 A-37 F53 G28 I62|<number> f39 g28 h-35 i76 n-36 q53 z40 E32 G27 H38 I46|account m33 t31 A80|accounts i28|advisers h27|ai l40|amazing a34 e-80 l-41 p-34 z33 D40 G-27 H-35 I-50|anniversary i26|annual E34 I44|answer w27|app m30 w28 C34 G71|appeal b37|apprentice e31|apprentices C70 G33|attention l30 D40|audience D27|award z83|back E30|bank d29 I35|best b27 p53 s-59 t49|biggest z34 I-25|bipartisan e27|blog v-27 G28 I50|board G-39|bold p46|books b38|branches I36|brand a-29 b29 l-28 G50|bread h27 s26 E31|breakfast h31 z-41|café c25|call v33|campers C-32|caseworker c32 e29 I36|ceo e-26 p28 G38 I-62|chair E30 G-40|chairman G26|channel b29 H36|chief G71|children w41 y30 I31|city r28|clerk e-26|client m39 n30|clients n42 p32 t41 z39 D43 G-26|co I34|coaches b-27|coffee n27 z39|commitment d33 l-42|communities p-28 G-27 I-29|community d-36 w-25 G29 I35|competitors e27 z49|consultants I28|control l34 E-26|counter t46|country C38 I55|crew b-37 e41|crews I-31|customer o36 E-32|customers p-27 w-35 z37|data z37 G25|delivery t95|desk E-59|director k-38|district D-56 I83|dna d114 y27 z50 H-37|dog F30|doing s39|door k46|doors d50 h26 q25|driver c36|drivers c71|drone s-39|ears d38|end l28 I34|engineers e29|esteemed G-33|evening l35|exclusive a41 w49|factory z56|family b50 k39 D-25 I70|fantastic I-27|fault I-34|favourite j42 B32|fees q36|ferry b-59 G-47|first b-40 z-34 A56 B27 I-29|five w32|followers D51|founder d49 e-44 y29 I-40|four l35|free i27|friendly h29 l-33 r26 w27|friends e26 j28 l33|game a29 w33|gift h-39 q37|goal o30 t29 I54|group i53|growers I37|guests c42 D33|head p32|hearts d90 B53|history o27|holistic w56 G-37|home w28|hospital f53|hosts e27|house H38|hq G37|immersive w39|incredible d-35 o-33 p-48 I-33|interpreter b-34|investors q45 z-32|issue I41|journey l-46 p-33 w-62 y56 I-32|kids I77|kitchen b-32 s45 u29|lab m26|label s25|last c36|latest G39|leaflet m79 s43|libraries b-34|library a30 I28|link j92|list H28|listeners s26 D69|little b28 j50 p-30 r31|logo E27|lovely D47|lowest a27|mailing i34 q30|malaria e-49 z40|managing e-34|mascot u-61|members d34 w-38 E-36 F47 H39 I-26|minds d31|mistake s92|most d35 o38 w32 z55 I-39|name j48 z-25|nation I31|new b60 h38 l-37 p42 r43 u30 w-31 y-33 z-61 E-30 H38 I59|newest w-26 z-30|newsletter h27 i56 u41|next x53|night p-45 G-28|number d44|nurses I-37|oat b-57|office d-32 z32 I30|old p27 E25 G-26|one o26|ongoing l-41 w-32|online I-31|only s-27|open C-28|own b-30 d31 o-28 t-31|page i81 o26 w-28 G67 H42|paper l41 I40|partner a30 I35|passion d47|passionate l-40|patient c37|patients d28 o43 B56 E-53 H43|people d87 p34 y-27 I26|place p41|plan h-29|plum b-57|pool D41|post s38|poster i41|prices b35 c30|pricing v38 E-48 I59|principal t31|pupils n-32|purpose p38|readers A-27 D40|recording b-26|refreshed l104|regional w37|regulars D96|relentless w32|reporter z-31|residents d28 y35|returns q47|roadmap d-31 I-31|rockstar y27 z-28|rye b-58|sale E-74|season h28|second G115|seed b44|shared y30|shelf A35|shop u37|short i-38|showroom b-25|side B33 F28|signature p29 w49|site b28 G-29 H83|smallest G60 I39|spring A53|staff q36 A28 I-26|stakeholders l38|stall b-32|stand G53|state n93 p-25 z-70 I58|statement p39 r74 I50|step D-33|store l40 y32|stories v38 H92|strategic z27|strength s-29 y26 I34|students w-26 z-26 C31 I-52|subscribers z28 D28|support b36|survey I28|system s35 x26|target k-47 v33 G36|tea t29|team g39 t28 y31|teams l-47 I41|tearoom z-43|tenants C-34|test I25|tests c-30 s25|thoughts y37|three F27|top H44|town z35 I-35|translators A49|two c-29 k-26 F26|unwavering w29|users d25 D28|values e-29 l34 p53 s-27 G44 I27|van b-29 A75 C40|vans b27 G29|very p57|vibrant w39|volunteers i36 H48|waiting j49 F32|wardens F-53|way u56 I26|webinar l31 u57 E25 G48 I33|website G-35 I-43|whole a32 k43|winter E-36|wonderful C-40 D51|word c28 n29 H-30|workforce s36|world y-32 z61|year p49 I36
ours|a-39 b61 c32 d33 e64 f41 g-27 k83 l-37 m38 o-29 p-29 r-47 s119 t-26 u44 v-43 y-48 z48 A38 B-41 D30 E-32 G-26 I-46|and q26|are k27|by I32|for k34 q-30 s78 I49|has b-31 k28 q-32 F-28|is f79 m-25 q48|or m27|was F29
ourselves|b42 z77
out|b-32 d-101 f28 j-67 l-53 s44 w-50 x-29 y-79 E53 G-37|<emoji> w55 E41 H30 I51|<link> I-47|<name> k-25 s44 E-40|<number> c42 t25 E-35 F-30 I-30|<somebody> k31|a s-25 t-29|about c-28|across l26|after E37|again k42 r30 I-27|an w-28|and b-27 k-65 l39 m-66 s-34 v-50 z40 E-29 F30 I51|at c-40 q33 s-34 v66 B55|because I46|before H43 I-26|by r57 C31 F31 I-53|for m-48 v-39 D29|from b28 k39 s72 B31 E-80 I-36|here I61|how a26|in e-34 f53 k43 n34 s-41 v63 H38 I32|is k33 m58|it i56|last e26|loud c-29 z48 F27 H29 I46|now a26 k42 w28 G58|of a-42 b36 c32 e-36 g39 h-59 m45 n105 o49 p-68 s29 w35 A28 F-34 G-35 H50|on b53 c-50 h-48 s-25 v29 G-29 I34|one F39|or x39|our e38 h55 r28 G43 I-26|over q29|ring E25|since s26 B30|so E33 I28|sorry E29|the k-35 r-32|there c-26 h29 w36 y50 D107 H26 I26|they h29 w27|this a48 A26 E37 I-44|through o31|to c-27 p72 t53 v-26 B25 D33 E-50 F-38|today c50 I-34|tonight c45|two B28|under b-44|until c33|we s43|what f35 s32|when k48|which H30|who k-36|why e26 r49 I-31|with b32 i27 k-33 m-29 r32 s59 t25 H-27 I26|within v37|without s26|yet b-37
outage|E52|the s-26 I35
outcome|w27 F28
outcomes|l140 p-26 t70 G-30 I-51|for l56
outdoor|s28 E36
outdoors|x-30
outer|F48
outlet|I37
outlook|l67 p39 I44
output|x36 I48
outrage|b75 y63 I70
outreach|l46
outs|j49
outside|l-26 m-32 t-25 y-27 C-36 E65 F115 H-34|<name> c-28 s26 E-25|<number> E35|the p32 E40 F40 I-45|your E25 F-31
outstanding|a-26 z42 E-35
oven|b57 c-36 k64 r31|'s z27|at b26
ovens|k31
over|b-31 d57 e33 f-35 j-28 n50 o45 p40 r-46 s-29 u-26 z60 B-35 D-56 E-98 H33 I30|<name> c-36 e-34 E33|<number> c-81 d-29 e-59 h39 k-92 n81 o30 p-34 q-44 s-44 t35 w-38 z53 B-48 E-36 F-63 H-36|<somebody> e50 m40 F61 I30|a c30 f43 l-46 n-27 B-43|and x32 z39|asking o26 p54|at e31 p27 s36 I-27|fifty t36 z27|five e45 I28|for q27|from e40 h30 I48|in c52|it c64|my e36 k26 y61 I65|on e30|one C28 I31|six q27|that z32|the d25 g32 n-26 s-42 w30 y-25 z31 C-42 H-33|them F41|three q62 s30|to p31 B31 C30 G34|twice k37|with C25|your d30
overall|p71 A-26
overdue|k34 G45 I63
overflow|E43
overheard|k63
overnight|k-31 o43 s56 v30 F48 H34 I-73|and s34 E33
overseas|F-35 I69
overtaken|n64 o63
overtime|c27 k-28 s47
owe|e38 k53 u28 C107 E26 F33 I-37|<somebody> k42|us k26 y32 I31|you A38 C38 I-25
owed|m-51 I-30
owes|b-26|us b-28
owing|l63 B26 D37 E57|to l63 D37 E57
owl|c97 k35 F-26 H45
owls|D35|and D42
own|c-76 f-35 i-31 j27 l-59 m-32 s-30 u-29 w-29 A49 C53 I-41|<mention> G-32|<name> h28|<number> A50|a c-36 x-78|account e-30 k38 F-25|and B27 I39|bed k34 B49 I41|bench c-31|bookshop h-35|it v26 A37|kids I-25|kitchen b34|label h36|name I29|number A25|onboarding l-26|one k-26 I26|page k-32|phone b31|shop C26|terms b-28|the t49|time C45|up k-26 q30|words F35|your r40
owned|j78 p30
owner|m-25 t41 v28 B54 C32 F-45 H29 I-36|'s t40 C29 H59|is B72|of k64
owners|b29 c46 h38 k-28 n50 t77 v71 x78 y27 E-35 H55|i x36|in k-27|what t41
ownership|F47
owning|y30 F-26
owns|b79|the b35
oxygen|k45 I36
p|c54 e-33 k-54 v-25 F25 G-41|<name> I-39|<number> F38 I81|m c46 E75|s h28 E-43
pa|m26
pace|d31 k48 l51 I-35
paced|l40 y29|environment l27 y28
pack|r132 E-40
package|n33 t32 I94
packages|a37 b-33 h73 j61 v28
packaging|k26 z-36 E-35 I62
packed|a30 k-29 o-41 w29 y50 E37|<number> z42|with a27 w34 y44
packet|h38 o26 I-25
packets|n81 C45 E27
packhouse|n-26|in n-26
packing|a-28 k31 q32 E25
packs|h111 i29 E35 F38 H29
pad|F28 I42
paddling|F36 H45|pool H45
padlock|d49
pads|o45 A44 F38
page|c57 d-27 h-45 i85 k-62 l-53 m28 o154 p41 q26 r52 s58 t33 u60 y-54 z-33 A-51 C-50 F-49 G47|<link> j53 I-65|<number> c-51 o-65 q57 r32 s42 v-27 A-26 E-46 F97|a i42|and v35 B31|at F29|before H53|for I42|in e39 o34|is o36 s26 u26 G36 I-34|nine m43 B32|no B-33|of k-37 H72|one o43|so k29 w26 I25|too c52 o49|with b31
pages|c26 e65 k-37 p81 s-29 B-26 E-51 F-52 G-35|<number> p113 F-37|dropped I51|no F29 I-26|of e33|that H31|two c34
paid|a-46 b-26 c-28 d-40 h-61 j-52 l-33 m-28 o-38 p-40 q122 r-36 s-44 w-38 y-26 z-34 A244 B-98 C26 E-59 F-31 G-32|<name> A40|<number> s-25 A45 I50|a I-43|and I-34|at E-25 I41|before A40|by e27 k27 q27 I50|cash k52|for d-27 n27 q62 v42 C47|from k26 F-29 I43|in A54|it e38 A-27|off t27|on s-31|out A29|the k-34|them k-39 I47|you A-26
pain|b25 d38 k-59 m-38 v-35 w-26 y-25 B53 F57 I-37|and B27|or B-26 F-33|points f28
paint|i38 k37 E-27 I-73|shop p30
painted|e35 k33 H106|on H50|over H71
painter|e31
painters|E42
painting|b-30 e28 m60 x56 I74
pair|a105 b36 c45 h86 l-29 q63 u26 B28 I34|from h32 i27|in m27|of b38 j28|you a32 B41
pairs|h49 t39 I-28|<number> h56|left v-34|of t43
pal|d37
pale|x38
pallets|a38 k43 I31|of a38 k40 I35
palm|F36
pals|I-26
pan|c-25 u30 E33
pancake|p30 C32
pancakes|k47 q72
pane|l44 n28
panel|c60 k-32 p-27 w-38 A76 F26 I-31|has r28|of A46 I26|on A29
panels|c50 v-34 A30 E-64 I-57
panic|m-39
panto|a-30 v27|tickets a-30
paper|c-39 f39 g32 j-33 m39 n-43 o-31 t-39 v-39 x-43 A-41 C-47 E-56 H-44 I-30|<number> I-45|and F38|at F-28 I27|before F-38|in l32|on I31|one c26|or x-37|you F-32
paperback|I-27
paperbacks|i54 k41
paperless|G58
papers|a-25 b-26 c-28 k-68 m-30 B72 C-25 E28 I-46|for s27
paperwork|e34 D28 I93
parade|w33 I35
paragraph|r83 I38
paramedic|E-37 I65
parameter|I28
parcel|c75 j64 o39 y-28 E82|was I43
parcels|b31 e42 C37 I-34|to b33
parent|b26 v25 I-53
parents|b-29 c70 d30 e-29 h41 j-29 k-28 o35 r26 t68 v38 x97 y30 z26 A26 B75 C66 E38|and D34 F25|are F51|asked c45|at B26|can k29|evening v-29|have o51|in v29 E26|of h37 s33 y33|the r26
parish|c34 e-27 o63 s-26|is t35|of e-54
parishioners|D40
park|a-34 h-31 i-28 k-40 l-30 n-29 o-28 p-37 r-26 s-26 t-29 v-35 w-32 y-28 z-29 E132 F69 G-31 H-38|in F34 I58|is k37
parked|s-34
parkin|i29
parking|a-57 e-64 k-45 l-38 q-43 s-56 v-32 y-26 D-38 I-34|and b26|behind F35|is q-27 E32|lot F29 G29|on E26
parliament|I40
parser|s34 F-31 I65
part|c-30 d29 e-84 g-26 j-29 k-79 p-37 z-62 E42 G-38 H70 I-43|<number> r27 E-49 I28|in D31|of d64 r-31 C-26 D-26|time I-38|two H76 I40|with n26 t32
participation|v33
particularly|B32
parties|d53 h28 I28
partisan|y30 I65
partner|a58 d49 e-36 t29 C-43 G27 I-55|<name> a29 I28|for f38|with G59 I-49
partnered|w-28|with w-28
partnering|e35
partners|d-32 e-38 l82 o63 p43 s-40 w-78 C-38 E-29 G28|across p31
partnership|l34 H27 I-38|with z-38
partnerships|I-29
parts|k-32 o-27 E59 F-40 I65|of E27
party|c-26 e-26 l80 s39 u27 v41 E-27 I86
pass|a29 b25 e-48 f82 g51 h79 i55 m79 t43 w35 z29 A-32 B29 F51 G88 I-57|<number> u28|and f34|it e32 g29 y27 I-30|on B27 G83|rate n26|the y-26 G38 I54|this g47 m26 F28|you H49
passable|E31 I-26
passbook|F32
passed|e41 k-37 m-39 o34 p-31 r46 x-30 C-40 E-75 I31|<number> o59 v28|<somebody> e96 F26 I-50|away I40|its G44|on k-29 I-28|the k76 s41 z30|this C-39|two k-31
passenger|d30 e-37 w26|numbers o-26
passengers|n-49 r51 y28|are r50 D38
passes|h63 C40 F-42 I-25|are h28
passing|e34 k80 C60 G-26|of I31
passion|e-31 w121 y60 z77 I-65
passionate|w90 I-60|about y-44 I-35
passport|a54 b35 h38 s29 F32 I84
passports|F47
password|c-50 E41 H32|hint c-50
past|b-47 e-33 g40 j-26 k-50 l-51 o58 s29 t62 v131 w31 x97 y-33 A-55 C-33 D-35 E-67 F-30 G-46 I-27|<number> o37 q42|<somebody> r38|it v29 x40 H54|midnight C25 I75|nine z30|the c54 k-39 m-31 s-50 t26 x42 I27|this g-30 v48 x-27|three p30|us v35|your t55 B37
pasta|c30 H56 I-33|on k-27
paste|r122 F57 I-41|the F-31
pastor|I29|<name> I29
pasty|b38
patch|c-28 e29 k-36|<number> I-32|notes I-50
patched|e39
patches|a32 e30 h84 I48
path|e-25 s-28 C-27|is s-26 I45
paths|E31 F34 I94
pathway|l77
pathways|l55 I-43
patience|e87 k-26 p35 y52 A34 B25 F27|and y36 I-35|with I-32
patient|c38 e41 k69 l34 q-27 s-59 B-26 C82 F-40 I-86|centred l31 y-31|with e28
patients|c-31 d63 i28 l27 m-27 n45 v29 B70 C26 D65 E-27 H60 I35|and a25 k29 s27|are t-28 v30 D26|in t28 B54|who l34 B-27
patio|F27
patrol|G26
patrons|h29 D46
pattern|c42 x29|for x30
patterns|l33 B27
pause|m63 y38
pavement|b-39 h30 k-26 v26 D-26 E-27
pavilion|E-27 F27
pavlova|p29
paw|h68
pay|a76 d-48 g-33 h-30 j-33 o-38 p-50 q86 u40 v-72 w-39 x-41 y36 A213 C-41 E-62 F65 G-42|<number> z26 I29|and k45 m-28 t41 F48|back q27|by I-28|for c27 q-47 y31 A71 B-49 F-64 I61|in A-28|is A-27|it y31 B26 F27 I-32|me A31|no I41|nothing A51|offer n-28 E33 I-28|on H45|out q37|rise I42|the a45 b-30 A58 E-25 F-28|us y31 I32|what b41 k31 m68 A33 B39 E89|with i40|you q34 A26|your u26 A57
paycheck|v33 y39 I31
payday|b29 v28 H-30 I-36
paying|a-31 h-25 k-61 m46 n-26 q29 v99 x-27 A37 B-35 E-29|customers o28 t36 y-38|full v64|jobs y45|us k-32
payment|a32 c-29 l52 F106
payments|a53 w-29 D27 E49 F57 I127|of a57 F-26
payroll|a75 b40 f86 k-38 u29 w38 B-44 I-58|in I28
pays|a47 b27 k36 q140 s-38 z-29 F36|<number> F29|for q68 B27 D30 F-40 I34|me q25|us q25
payslip|I-45
payslips|k-27 s-28 E77 I-31
pb|e27 o48
pc|s42 F-32 G49 I-63
pd|l26 I30
pdf|k26 v-32 F52 H88 I-45|<number> H29
peace|a39 m38 y99|of a40 w31
peaceful|D80|<name> D57
peach|i64 k36 m44 I41
peak|t32 E60
peanut|H27
pears|q36
peas|g29 k36 s28 I-33
peek|I47
peel|m27
peers|E-39
pegs|q25 y38 F35
pellets|j33
pellworth|I39|<name> I39
pen|c46 e44 j69 k38 v34 z-28 E45 G30 I-32
penalty|A-29
pence|c40 h26
pencil|k30 I-30
pencils|g31
pending|k-43 l25 E49
pennies|y56
penny|k-27 w-51 A48 C54 H38 I40
pens|c34 C59 E40 I-32
pension|f-29 q27 u28 v-32 x-34 z37 I100|letter b-32 x-34
pensioner|n33
pensioners|e50 t91 I26
pensions|u29
peonies|I-25
people|a-97 d62 e-45 f-43 k-32 l-40 p-56 q26 s28 t46 u-65 v48 w-37 x55 y61 A-55 B73 D49 E-52 F-64 G-73 H-40|'s s27 t30 B-40|<name> s-26|<number> o26|a k-33|about i33 I89|and p49 s-32 z41|applied o30|are d-35 n47 v48|ask c62 k38 z63 B-29 I-27|asked s-25|at s27 B31|before h28 r43|between s25|can s-34 v46 z43 B-40|complained c-68|do q32 r36 t97 v82 F-26 I64|first d76 y-35|for q45|forget s29 F63 I61|from I-26|get n28 z41 H31|have c55 j29 B53 F26 I37|i z55|in c33 k46 z28 E26 I39|just y29|keep c71|leave e27|left s54|like t27 v27 w28|lose n36|lost I73|of D72 I67|on k37 A-29 I45|one k-26|or g26|our d-28|over s28 y-31|said o26|say o26 x29|still k77 s-45 I46|stood A31|this D29|to c30 s25 E43 I-57|told c31 k-26|we n28 s59 I-27|what f35|who c-25 d72 i34 k-84 o-36 t-39 v-70 y-30 z-59 F39 I-47|whose A25|will v40 I-43|with c37 k-31 s64 y-28 B33|would z48 H27|you g27
pep|k-55|talks k-55
pepper|D44
per|a-62 e-30 i28 k-32 l46 n32 o74 q28 t100 I82|<number> s48 E25|cent n83 o114 s-31 A35 I-30|child B27|head n30|house F43 I40|household A44|person I-28|seat z32|share I34|the l51|unit I42|week I50
percent|n99 o117 E74|of n73 o86
percentage|A49 F30
perception|G29
perfect|a85 h38 k-31 w116 y-34 C56 E26 F-35 H-28 I54|for D25|gift a50
perfection|j66 w58 y30 z34
perfectly|w30
performance|d-33 l31 w55 y-42 I-28
perhaps|b84 k32
period|l27 p74 G-29|of p53
perks|d29 w48
permanent|F-33
permission|e44 A34 I-42|to A40
permit|f36
permits|E-25 I48
permitted|r41
person|e-31 h36 i-31 k-33 o-44 p-31 r27 v-28 x-44 z-73 A-33 B35 C-34 D-50 E-34 G-51|'s k-28|<name> I29|and k26|before E43|centred l44 w39 y-26|from c-33|has c-28|in f26 I-34|is t36 E-26|on F-33|one h65 I55|picks c26|starting h38|the b-32|to r34 C27|we q32|who c41 k36 w27|with d26 r31|you y27
personal|h41 k-26 r69 w29 y-27
personalised|a-31
personally|m25
persons|h26 k26 t62 A29 G35 I-28|with A34
pest|y-54
pet|d103 f48 I-28
petition|r53 u26 E35 G79|is l26|of c45
petra|e30 C46|<name> C47
petrol|k-48 A118 I-37
pets|E33 F107 I71
pew|c95 m85 r49 I29
pews|c52
pharmacies|F28
pharmacist|b-72 k-40 m-35 E-27 F45
pharmacy|c-28 m-26 E48
phase|b64 l59|<number> l42|two b50 p29
phenomenal|l-35 p30 z-48
philosophy|d30 w70
phone|c26 e27 l-47 p-26 q-43 t49 v31 w-61 A-55 F76 G-39|<name> m33 B50|<number> a64 n55 F43|call c-28 t73 z27 C35 F-41 H42|calls k60|chargers c52|if c26|in o28 v36 F56|is k27 t29|line E65 I29|number c-37 f29 k-33 A28 F-50 I102|on F31|or m38|system s31|the q25 E51|this v44|to c25 F29|us v35 F47|we B28|with v33|you c33
phoned|c100 k-27 H54 I-32
phones|k33 r67 s76 v-35 w27 E48 H31 I-52|<name> m36|are B29|till m-25
phoning|s27 B26
photo|d-28 e44 f38 j-29 k54 l-39 m-49 o28 p-46 q-27 r34 t36 v-35 w-42 x37 y-40 z-34 C34 E-113 G26 I-34|<name> k46 E-27 I-52|and i-44 k-29 s25 F-26 I-33|by e74 E-26|from t45 I29|id F92 I77|in G32|is F-26|of f25 k76 C-34 E26 I45|the G62
photograph|e36 i34 k-32 F49 G63|the F57 I46
photographed|k-29 F28
photographer|q58 r26 G35
photographers|r49 A48
photographing|k28
photographs|c63 m-27 s62 I-50|of e25
photos|a28 b-28 j-32 k-64 m-31 q34 t-25 y-25 z-30 C40|and p37|before I43|for q27|of C28|tell k-38
phrase|F33 I58
physical|l28
physio|c-27 e27 z50 F27 I-30
pi|G62
piano|e-35 v41 B-26 C-31 E32 F-40 I-47
pianos|F25
pic|h71 j-25|of f30 I44
pick|c-34 f-27 r27 s-38 w-30 x-33 y-35 A50 F51 H-26|<name> I-46|a q26|one I28|the t-26|up k-43 s-35 t-37 A-35 I29|your E33 I41
picked|c43 m63 r26 v-33 A115 B34 D57 I-60|by A32|for c42|in t30|the r49 D64|up p34 z27
picker|c42 e42 I96
pickers|c39 g26 A48
picket|E-28
picking|b-29 i25 v30 A26 I-37|up b-27 C29
pickled|F28
pickles|H42
picks|b53 k33 A36 F-26 I-33|up b54
pickup|k68 I37
picnic|c68 E34|table c75
pics|u28 G25
picture|d39 e29 f49 h-31 i92 r71 v43 z-30 B27 C-51 E-63 G37 I-108|and o-31|of m-25 s39|to F28
pictured|k-33
pictures|c36 m39 F29 G59|in m44|of I-28
pie|c71 e41 j25 k75 m36 n-47 v-37 C27 F-47 I30
piece|c57 l98 v-25 w45 E-28 H25 I-95|in l37|is c27 k29|on v-27
pieces|e26 w67 I-54
pier|a27
pies|k60 E-28
pig|A29
pigeon|C32
pigeons|e36
pigs|k63 I-26
pile|k39 r44
piles|F53
pillar|c68 l30
pillars|l36 p42 G29|<name> p27
pillow|c26 h59 n43 q126
pills|A25 B45
pilot|l58 p66
pin|i66 o50 E73 F124 I129|by E29
pinch|h30 s26|of w26 F25
pinching|p44 z25
pineapple|g57 F25
ping|t45 G42|pong G42
pink|k35 I-25
pinned|u36 v-26 H86 I-38|up H41
pins|F33 I32
pint|s44 v-35 A78|and I26
pints|I57
pip|k-30 I41
pipe|a56 c-28 k-33 A41 C35 I-41
pipeline|k-45 l28 t91 I72|of I26
pipelines|B28 I79
pipes|t73 I33
pistachio|a26 b45 c61
pit|k42 F27
pitch|k-46 s-40 u37 v-31 A28|deck k-37 I59
pitches|n57 H26 I-37
pity|r42
pivot|k-25|table k-26
pizza|a29 b52 g-48 i54 I-25|<emoji> g-40|at I28
pizzas|h50
place|a-26 d92 e-39 h-30 i-38 j61 k-49 l81 m-29 n-25 v-46 w39 x-41 y47 C-35 E60|and d42 z-36|at i-37 I-32|for c42 l43|in G55|is F-29|of b41 e-35 E45 F34|on j36 E-32 G-36|to c49 w41 y37 z30
placed|c-28 i40 l-40 z56 E38|in i43
placement|s27
places|a-48 c-44 e-31 h32 i35 j-25 k-51 l-26 n-29 p-27 v49 w-29 z36 F43 H36 I-28|<number> h52 F26|are I60|at r51|for v48 I-27|in s29|to o25|we I26
plain|b-30 j-27 k-50 m27 x40 y34 B-32 F50|csv m51|guide I53|language I33|pdf F33|water I-25|words F37
plainly|F-27 I-50
plan|b36 c-38 e-28 h50 i31 k-53 l37 n47 p-35 q33 r-33 s37 A-29 C-34 D98 I51|and l56 y37|for c39 h-32 s40 E30 F-44 I50|here k-97|is k66|on s-29|their D26|to c-28 E35 I42|your E29
plane|c34 k29
planet|y-48 z80 F-30
planetarium|D40
plank|e25
planned|k31 m29 o39 q-26 E94 F40 I-74|for c-28 m52 o71 s58|outage s-30
planner|d-31 h36 i29 j52 u25 E28 I57
planners|C76 F-29|at F-28
planning|l34 q48 z29 E-42 I-26
plans|a45 h81 m59 s-30 x-50 y-45 F41 G-32 I43|are m27 y-38|for b50
plant|i42 k28 l47 s27 E-38 F-27 G-26 H-42
planted|o50 q49 s50 F27|<number> p28 I30
plants|i33 l28 n-30 o-35 I56|in l36
plaque|e36 G32
plaster|F-46
plasters|k28
plastic|b-25 k-35 m-28 n65 F51 I75|by E-43
plate|c-32 w28 I-53
plates|c-26 j36 q-26 y26 F76 I-42|and k30
platform|t48 F28 H36 I-28|<number> H63|that l26
platinum|j96
play|b-30 d-32 e-51 g-27 k42 s-43 t-27 v-53 x-33 B-41 I-36|it s-33|to C66|with j32
playbook|b35
played|c-27 e58 p65 C42 D49 I-50|the C-34 D59
player|k70 C32 I-32
players|z-30 A40 D42 E-38 I-69
playground|I-25
playing|i40 j26 o29 C-69 I-50
playlist|c-25 w31
plays|m29 o75 I-42
please|a-62 b-47 d41 e-92 f61 g39 h-60 i-36 j-36 m-49 o-50 p-40 q-68 r-48 s-46 u64 v-79 w-78 y-103 z-87 A-102 C-85 E104 G89 H-76 I-30|<emoji> f33|action l115|all g42|allow E38 F48 I55|and B-27|be d31 p31 E-59|bring e32|check I-38|contact I36|do m34 r-45 s36 t-29 u39 B75|fill F27 G-41|go I84|keep F27|move F40 G59|no k70 y-36 E48 I-37|not i45|note G-29|please F29 G26|read E-45|return I55|ring k-33 B-50 E-40|say x31 F-25|see B-31 H46|send s-33 I38|stay I77|stop k61 r52 I-54|tell x53 I-25|the F32|use E25 I27|write m33
pleased|c-35 e32 p75 x38 D30 I-34|to e26 k-34 x38 D39
pleasure|d-26 l52 p35 D66 G30|to I-38|we p27
pledge|i31 m31 A47 F-31 G30|back m31 A51 F-29
plenty|c35 e-32 m85 s-37 D27|and F32|of m39 s-34 B31 D34
plinth|D32
plot|c-27 e41 f-34 k56 A45 E27 I-65|<number> e51 k34 I-33|holders A26
plots|k-40
plug|j31 t47 u27 F50 H40 I90|in j34 H26 I51
plugged|H53|in H53
plugin|E37 I68|api E30
plum|b-72 e32 v41|or b-72
plumber|b56 c29 k57 z31 B-35|in e26 z37 B-28|who b52
plumbers|k37 l32
plums|k27
plunge|E-35
plus|f53 l36 t-27 v-33 E-38 I-77|<number> B26|a a29 E-26|an l70|one g30|the f38|vat h42
pm|d51 o39 D32 E84|<name> F28|on D46
po|k29
pocket|o48 t73 A51 F25
pockets|k41|and t25
podcast|b45 k-27 p74 q37 s33 z65 G128|is G84
podcasts|I63
poem|e32 D44 I-26
poetry|k52
point|b28 c137 q-27 s37 t43 w-31 A33 C-26 F36 G52 I42|<name> c53|it c28 s45|of l26 A36|you I25
pointed|c83 s26|out c51
pointing|C31
points|c-27 f27 k32 o38 F70 I85|at F30 I45|on a25
police|c30 k-29 p-35 B-26 D26 E-34 I52
policies|p25
policy|f30 h54 l31 q56 r40 A56 F31
polish|k28 m30
polite|e34 k36 m-33 B74 C81|about B40
politely|c70 e34 D56
politicians|I63
poll|b-66 c41 k38 v-34 x222 y-30 E-30 I29|for x44|how I67|which f43
pollen|F52
polling|b-29 q38 I72
polls|E55 I100|close E71 I55
polytunnel|p44 q29
pond|t98 x33 E50 H66
pong|G42 I37|table G43
pontoon|s33
pool|a-26 c34 k-33 E43 I-29|<name> E-27|is s-30 E32 I25
pools|b31 I32
poor|k39 n-27 s82 B41 H57 I-52
poorer|I59
poorly|m28
pop|a54 f73 g42 i63 j57 k38 m54 s-33 t-27 H44 I-36|in a66 H53 I-30|up k36|your f73
popcorn|k36 E-27
popped|j39
popping|y33
popular|H36
population|o71
popups|t-31
porch|k-64 m34 s-25 v33 E27|swing s-28
porridge|j31 k-39|toast k-55
port|p73
portable|I29
portal|p31 w41 D30 I-62
portals|s-32
porter|g48 r44 z28
porters|o47 p-46 C46|at C27|named p-43
portfolio|l44 I-25
portfolios|e29
portion|h39
portions|e28 k44 s37
portrait|F26|of F26
portraits|p-27
position|o40 q36 w-35 C45 F38 I29|as w-34|in k31 l-25 o25
positions|I35
positive|k-57 l89 y-46 z39 I40
possibility|w89 y43
possible|e-27 l43 m-25 p-28 q-30 v-61 w60 y66 z-33 C-28 F41 G88|without v-35 y26
possibly|c58 k99 m50 x-25 I-32
post|b-30 d-38 e-64 f72 g41 h45 i116 l-29 m-71 o-36 p-27 q57 r51 s41 t29 v-66 w-50 y-44 z-83 B-68 C-28 D-40 E58 F34 H-44 I-88|<emoji> a58 i43|<number> g33 i59|a f26 I49|about c25 i61 k39|again s33|and c70 i41 s33 t27|at i-26 t40 E30|every c30|for H45|has G40 I51|here q29 E26|in k27|it f72 F59|mortem E35 I26|office F58|offices I83|our t26|the f26 k-32 A-30 F-35 I-37|them F34|this k-61 q88|what s-33|you g29 i25 k27 A34
postage|F-46 G38|and m26|is G39
postcard|k38 x41
postcards|c86 i38
postcode|a42 c-35 f114 m-32 n34 E26|and c39|are I25
postcodes|E30
posted|c70 i103 o57 s90 E57|a i75|about v25|here s56|on i-60
poster|e81 i51 k65 r57 s71 y-40 C40 I-46|on i39
posters|I43
posting|e81 v70 E60 I33
postman|e33 k52
postponed|E-29
posts|i68 m-30 o47 q26 s36 v-30 B-25 I-26
pot|e28 f72 m-33 r-32 s-34 E59 H47 I-34|size f75
potato|b-56 I-32
potatoes|o-29 F29 I-51|are E25
potential|l99 w113 G-27 I-36
pothole|s-25
potholes|b57 k77 n26 E-28 F-58 I80
pots|e65 p37 F77 I-44
potter|e-32
pottery|m29
pouch|c62 s32 F34
pouches|I-32
pound|n114 q63 u85 A78 E34 I-35|a n45|and q25 A29|you n28
pounds|n63 y55
pour|k-63 t81 F48 I-25|the t35
poured|j74 p63 w28 y48 C-30 D40 I-38
pours|E71
pov|d-27 I-28|you d-26
powder|e26 g27 i27
power|c-34 e-26 o-28 q42 v-35 w79 y65 A-44 H-26|'s E29|and d-25 p26|in C43 E-55 I26|of I-56|to y31 I57
powered|l75 w43 I-40
powerful|l38 p70 w47
powerhouse|z26
pp|I-35
practice|a-34 k-34 l60 z42 I-92|and l64 t26|in z25|manager I-27
practices|l-25
practising|k39
praise|C50
praised|z34 I-28
pram|C36 E-34
prams|y-25 F-28
pray|e40 h33|for e40
prayer|m32 F-26
prayers|k36 I74|are k37 I51
praying|k25 I64|for k26 I64
pre|b-28 i30 l-28 E-30
preached|I29
precious|d58 w37 I-37
prefer|e46 m125 v45|paying v47|that q27
preferred|G68
pregnant|m-30 B-36
premier|z45
premined|I61|<number> I61
premium|a27 h-29 n-34 o-27 w51
premiums|c34
preorder|u34
preorders|u33
prep|I-27
prepare|w29|to w30
preprint|I30
prescription|a41 s-26 F26
prescriptions|I74
presence|I-28
present|b49 e28 y36 D45 H-26 I-65
presented|e-25 l29 I28
presenter|I-32
press|c-50 g39 l-26 p51 q27 r-44 s40 u48 v-25 z-42 E-63 F99 G62 H40 I64|<number> F40 I63|release s27|the q37 F61
pressed|a52 e27 k52 o31
presses|c-38 g33|said c-34
pressing|F27
pressure|c74 u28 y31 B32 I-39|but u33
prestigious|z44|<name> z38
pretend|k76 q28 s56|it I26|that s35
pretending|k28
prettiest|z64
pretty|k50 I37
previous|k34 F-50
price|a45 b27 d-36 g-30 h43 j-28 k-39 n-48 v93 w-48 z28 A100 C-49 D-31 E49 G-42|<number> a54|and u26 F35|at I41|first r27|for a27 E32|from h38|goes v39 E-30|in h28|it I60|list k27 I-30|of u40 y65 E49 F-32 I-32|on F-36|per s48 E41|with z32|you a44 I46
priced|c27 s58
priceless|h-43 H57
prices|a118 c-35 h-48 k-45 l-33 q61 r-25 t-37 v55 w63 z-28 I33|are b34 I-27|for m25 I33|from E-26|go v46|in n40|include I63|on a-41 c-30 E37|rise v35 I-26|up q37 x31 I39
pricing|c59 o36 p60 v65 z29 B-27 E-55|page v27
pride|y51
primary|l40 s36 E-42|endpoint l37 s42 I31
prime|l27
principal|t30 E-29 I30
print|b-38 c56 e-30 h70 i-27 r-29 s28 B-40 F29|at F-36 I33|on t44|run c71|the m26
printed|k-27 v-29 E-37 H-30 I-63|it k26|on e30|what E-39
printer|c-33 q26 s65 D50 E-50 I-28|'s k29 s33|and I29
printers|c30 r-60
printing|c99 F-36 I-54
prints|e-36 j40 k-41 m29 s50 I38
prior|l93 G30 I46|to l46
priorities|k-32 I-26
priority|d62 E-27 I-40|booking h-33
prison|E28
privacy|y25 I77|is y27 I51
private|b30 h30 i32 k-35 l-33 x-50 B44 I29
privilege|v27|to I31
priya|e27
prize|k67 p-35|is k28 q28
prizes|q34 z-26
pro|a-25 u27 w33 A-26|rata I-51
proactive|l36
probably|k68 A-25 E29|is y36|not b26
problem|b36 r-31 s126 v26 x-32 y84 B46 E53
problems|b-29 F30 I38
process|b62 l73 y-30 G49
processes|y41
processing|a31 I30
processor|l28 n43
procurement|j35 H45
produce|w-33 G27
produced|c26 l28 p-25
producers|l39 p30 I34
product|e-27 q51 t66 B-25
production|z29 E-26 I58
productive|p84 y-31 z38 G78|meeting p60 I56
productivity|w41
products|l75 m31
professional|w28
professionals|z30
professor|k34
profile|i34 r29 G140
profit|d29 h26 q85 y42 A60 G41 I87
profits|A44
program|k-51 p-33 z-30
programme|c-30 e-39 h26 l93 p27 y-43 D48|and l35|has n29
programmes|l29
programming|I68
progress|b64 k-55 E34 I52
project|e51 j-37 k-33 z57 E-29 H-26 I83|in e29 I27
projector|e26 k-26 s25 E-39
promise|d48 q-35 r-45 s66 w34 z-35 I68
promised|k41 m38 s85 v25 F-57 I28|<number> s40 I43|a F-27|the G33|to E-44 I28|us I26
promises|y89 I63|to k56 w30
promoted|p36 y27 G29
promoter|o71 r31
prompt|j28
proof|y30 I-44|that y39
proper|b79 v47 B30 I-40
properly|c-29 e45 k27 r51 F-45 I-45
property|n-37 o-35 s-34 z50 E-80 H-27 I-32|after k-32|is k29
proposal|c27 I118
proposals|I65
proposes|l44
proposition|l119 w28
propped|s30
prosecco|C91
prosecutors|I27|seek I25
prospect|t59
prospects|t88 I40
protect|a33 I77
protected|b26 c55 n28 p30 s-54
protection|E34 I42
protein|j65 l27
protocol|q28 I51
protocols|I74
prototype|c36
proud|c-34 e57 g54 l-27 p51 y-29 z117 C44 I42|day p44 I43|of c-25 g46 y-28 z-72 C101 D54 G41|sponsor p-26 z44|that e35 I41|to k-41 n36 p-54 y-36 z121 G-41 I-36
prouder|j28
prove|b36 e60 m-26 B34|it e61 r25|me g46
proved|n56
proven|l45 n65 z68
provide|w-32
provided|e-54 y-33 F-39 G42 I27|by e-44 G35 I39
provider|f80 z-30 I-31
provision|l76
proxy|F35 I61
pruned|e52
ps|h68 G42
psa|n41 r31|from r36
pta|C57
pub|k48 m49 A59 F-42 H28
public|c73 i47 k-55 l52 w26 y-53 B-30 D53 E55 I98|and I34|from i54|servers I49
publications|I43
publicly|i44 C53 I46
publish|b27 c36 m43 F39|the A29|what F28
published|e30 i36 p-39 z-27 E-40 F-36 G28 I-28|a k34 I33|the q25
publisher|u35 I25
publishing|I-30
pubs|z31
pudding|k27 C34
pull|k-29 s-28 t129 v34 C32 I40|out A25 F26|request C37 I36|requests I25|the t48
pulled|e44 q-25 s85 C44 E56 F-34|out c30
pulse|t30 G26
pump|c68 s38 t38 E-30 F44 I25|is j28
pumping|B29
pumps|k49 w25
puncture|s26 I-25
punnet|i65 k25
pup|h48 k-48 u27
pupil|c-45 q38 I-33|and q40|asked c-60
pupils|b33 k28 E-37 I-74|passed n-33|will k29
puppies|k27
puppy|t92 v29 I-27
purchase|k-27 p36 y-31 F39 I63
pure|j43 w121
purple|B32 I-37
purpose|m31 p32 y50 z37 I-53|led w27 I-29
purse|g31 m30 t52
push|k-39 m33 t44 F33 I-34|it t40
pushchair|k62 D34 I-42
pushed|t41 y32 E26 F-30
pushing|e62 B-41 C27 I28
put|c42 d46 k-31 l-35 m36 n-54 q26 r30 s34 t-27 u27 v-57 w-48 A62 B-55 C42 D-42 F53 H42 I-75|<name> o51|<number> c27 k28 I42|<somebody> h31|a c48 k41 s-43 E38 F37 I-29|both A33|by n-42|down b-31 r60|forward z29|in m93 x30 B-38|into d26 n29|it b34 j39 q-54 r-26 s-62 x29 A-29|money H29|off n26|on f53 E-39 H61|one m29|our i36 p33 s-33 C30 G32|out F-62|people h25 y26|that q27 u26 C31|the k68 q-46 x-28 z-27 E25 F40|their c56 v50 I41|them q47|this g25|three c-29|together h29 z41 H32|two s33|up k-31 p30 s36|us e52 k-28 u40|you v-26 x28 B38 F36|your f-49 m31 r-30 s51 x-27 G44|yours a48 i33
puts|i47 m39 n34 z-32 B-31 I-39|it m26|the b32 y37 F33|you q28 w-41 B-27
putting|d78 s-46 t29 v43 w42 x-35 y-42 z-34 B-37 G35 I-39|it s28 E-69|that c27 k31|the o31 s-34 F30 G33|together q49|up C27 I48
puzzle|e-40 k-33 I33
pyjamas|B33 H49
q|b-56 c177 e80 x-31 F-37 I-38|a e25|for c-32 x37|from c186 e61 I-60
q1|f33 E48 I51
q2|l83
q3|a-36 l63 o43 t36 u54 v42 x27 z-48 E-29 G68 I47
q4|l65 t38
quad|k35
quake|I44
qualification|k30 G47
qualified|t25 I-48
qualify|a29 E-25 F48
quality|b41 e31 j44 k-43 w81 x-48 z55 B-30 F-40 G43|and p27|mean x-45|you w51
quantification|I64
quarry|g-42 k-49 E26 I31
quarter|b-47 c-34 j-30 m-32 n65 o65 p35 w-36 A41 G60 H-26 I-36|<number> o47 I-38|and l33 A29|of k38 n44 t36 A26|turn b-39
quay|z36 E-40
queen|u-35 A41
queries|p31 I74
query|k-47
question|b-46 c161 g-28 h-34 i50 k-32 m-46 q-28 r-38 t-29 w-35 x36 z-52 A-31 C-29 E-42 F-25 H67|<name> k39 C29 I45|<number> s34|about c-41 k44 H46|at e-28|for b-31 c-48 x128 I-28|from c133 x-28 E-25 I-69|i c26|is c-58 k-36 v27 y39|of I38|to c-36 x33 I-28|took k-48|we c-38 I35|when v30
questionnaire|i31 G74
questions|b-36 e-42 g-67 h-25 j36 k-36 l-30 m65 p-39 q-52 s-52 t-28 v-46 z-26 D77 E-49 F-43|about c40 B53|and H29|asked E27 I37|below g-62 I43|here m25|to e-41 k-49 C-33 G-32 I-50|we s32
queue|b28 i36 j31 k-27 q26 s29 y-35 B54 F62 I-64|and v54|at c26 d-37 r29 F40|in c26|is E27|with d28
queued|k-30 C29 I-27|in C28
queueing|b-39 c29 k53|for k50
queues|g54 q29 I75
quick|a144 c-25 f30 j30 k-31 n27 s-29 v74 y-41 G40|one h50 D33
quicker|f29 o26 v26 A89 F48 I-43|than f29 v34
quickest|j48 F43
quickly|s35 F-29 I-32
quid|h80 i86 m48 n63 q28 u52 F26|on h29
quiet|g-31 j80 r29 x53 z43 B137 C42 D-34 E-26 F-33 H110 I29|and j27 n37 z28 B36|coach F28|for j34 H70|hour B38 I-35|room B35|week D-58|word v55
quieter|c35
quietest|F34
quietly|x34 z28 B90 I-27
quilts|t-25|for t-25
quince|k38
quit|m27 q33 r100 z29
quite|c-31 e-26 s-33 y45 B27 E-47 F29 I-46|a F40|right C60
quitting|m43 n45 I48
quiz|b-30 g51|and g38 H-30 I30
quorum|k28 l29 G50
quotation|a73
quote|a115 d51 e-35 h95 j149 r33 u108 v-38 H-28 I-39|for f27|in a27 h78 I-28
quoted|s57|<number> o34 q26 s34
quotes|a-74 e-27 k-43
quoting|z25
r|e36 k-37 s-29 E-36 I28|<name> e41 z27 I-63|<number> c33 I73|in I26
rabbit|k42 m31 E45
race|g27 h25
rack|k-35 r53 s37 E61 F31
racks|c36 H33
radiator|c34 e-42 I-60
radiators|H-29 I-26|stay H-27
radical|l28 E-27 I64
radio|c67 k79 u-30|in o42|ready u-26
raffle|c-34 o-33 t55 u50 I-41
rail|k-60 E-43 F66 G-34|strike I43|ticket F53
railway|q49 I-36
rain|c-29 k45 m-38 o-26 r-38 t-27 w-41 A-30 E-34 F-42 H-25 I-50|'s k30|for s27 C26|in I45|so s26
rained|c-41 s-26 F-26|from c-27
rainfall|k-27
raining|k87 C28 F25|sideways k56 C38
rains|k40 q-38
rainy|I30
raise|c62 g31 q50 y-30 B34 I45|it q30|the c48
raised|c-37 k33 l-27 r62 C51 I73|<number> C71 E-26|<somebody> e30|over I35|the s29
raises|I49
raising|z49 H28 I45|a H29|the z33
ram|g29
ramadan|I-30
ramblers|t53 D57
ramp|p35 s42 B33 E29 F-36 I-49
ramps|e63 l32 I35
ran|c-68 e61 k44 o-37 s106 v-39 C31 E-111 F-29 G-42 I60|a C38|into I29|it s-32|out k26 o-29 s108 F-29|the e50 C-29 I-30|to k-36
ranchers|E-30 I45
random|I30
rang|c89 e91 k33 o73 s59 v-26 D39 E-47 F25 I-44|<somebody> C25|about c39|and k30|me k-62|the c30 k-25 o61 E-45|to c66 o57|us C27
range|a60 c-85 h25 o-29 t37 u27 z-34 E-29|is a31|of a31 h41
ranger|c-34 i52 m30 E-30
ranges|I36
rank|E39
ranked|n28 z67 E-29|<number> z59 E-27
ranking|i30 z60 E-77 G83 I58
ranks|z29 I54
rare|s31 G45 I37
rarely|b-26 z41
rata|I-51
rate|i32 j120 l48 n105 o75 p-48 q32 s27 v58 z-37 E-33 G71 H-26|<number> o47 E-32|goes h32|in a40|is A26|us i55 G66 I48
rated|a41 o75 p37 x-29 z106 E-56 I37|<name> n-27 o27 p43 E-27|<number> o38
rates|j-29 k-45 n-35 s33 v43 F-32 I-44|are a-25 v25|moved E-36
rather|c-53 d-46 g-37 h-45 m101 q28 s-45 v-70 y-34 B70 E-32 F-26 G-25 I-29|ask I35|be k-34|hear m38 I43|not e28 m71 A49 B35|pay I43|talk m-38|tell k66 s53|than k-34 E32 F36|the t35|well E-30|you m-31 F26 H39
rating|c41 i75 k-33 o80 p78 z31 E40 G40 I26|and k-26 p32 z26|for c42 i36
ratings|n-29 o-67
ratio|l96 o27 I43|in o28
rationalisation|l53
raw|n39 w91 y47
ray|I-32
re|c68 l40 p79 r37 t34 E40 F52 G73 H51 I47|entry r43 I52
reach|e-31 n25 o26 t154 v27 x28 A-30 E60 G27 H76|<number> t58|a k-27 I27|for H29|record e-30|the h26 k38 E-37 F-30 H44 I-31|you I-34
reachable|E-28 I43
reached|l37 G46 H48 I30|<number> G30
reaching|b26 c27 q28 v27 C-36|out C-34
react|F34|to F26
read|a-40 b-52 c31 d-58 g-32 h-29 j-39 l-31 m45 p-30 r53 t-39 w-31 x45 A26 E-40 H61|<name> x32 H50 I-27|<number> k-72|<somebody> k40 I30|a c62 k33 v26 z37 C29 I44|about I-35|all s-27 H-34 I-49|aloud k-30 o-27|by k-35|every c-46 e27 I-34|for a27 m31 z34|from v56 F39|it c29 e25 g35 k40 l39 o64 r55 v34 A31|music m-59 F26|on e27 q36 u34|only E45 I-44|our H67|out q28 B-27 I50|page r-25 I33|that r57 B72 I37|the c37 p31 r56 s-26 v-41 E-28 G27 H-51|them e-33 C52 I-25|these z32 D31|this k27 m-26 n33 s-25 y36 F-28|to v29 H36|what q30|your c35
reader|b-25 c64 e62 i41 j107 k77 q69 E-29|<name> c36 e26|i k-33|users I57
readers|j69 n42 o38 q29 t77 A39 D105 E30 I26
readiness|n-34
reading|a-32 b-57 e-33 g-29 j47 k-38 m-28 p-27 q-40 r48 u37 x66 y-27 B32 C-27 D-46|a I-31|books j34|group I28|is u37|it H30 I97|room b-32 c31 z28 E-49|this g-43 x28 I-29|you I38
readings||are c-32
readme|e27
reads|c28 k55 E51 F46 G-25 I-36|it I26|that v30|them k33
ready|a-43 b109 d-32 f-27 h58 k-27 l31 o-25 p-25 r48 t50 u-45 v-123 x-41 A44 F28 H92 I37|and g-26|for g45 j33 r-26 z77|in u-26 I32|to g-33 h61 l-37 r-27 t43 w28 z-42 H-38|when r57
real|b-54 c36 d46 e31 f29 h-32 m-41 n-46 o-31 p-33 q-28 s-65 w97 x-30 y-30 z-69 B-41 G-30 H34|difference z-35|live F52|name k-37 t25|one F75 I43|ones A32|person B44 I52|talk k35 D44|time a27|work k26 t45 I36
realise|n32 B48
realised|k-39 l65 I28
reality|w52
really|a-37 d37 h-30 j30 k32 m-33 v100 x-35 z74 D35 E-32 F-56 G58 I-48|afford x-40|are r25 F-58|do v28 z-31 D47|does y42 I49|like t32|matters y27|want v40
realm|l76
reason|d33 e42 j-26 k-63 m105 t-41 y-47 E-33 F-47 H48|for F33|i d31|is s27|needed m35|the e38 I66|to a28 m81 q26 t-29
reasonable|k34 m-25 s30 I27
reasons|m45 r26 A55 B30 F-27 H38 I-34
rebook|F33
rebrand|u37 G28
rebuilding|s36
rec|E47 I36
recall|D57 E39|<name> E36 I-56
recalls|I35|<number> I35
receipt|m-76 t-34 A80 B-27 E-30 I27|and I56|needed I-33|or s29 A29|to k-35
receipts|c45 g46 m-36 s-27 E-30|in c43
receive|v43|the i30 p29
received|c71 e34 k-49 l58 p58 z27 C53 D30 I32|the e34 z-35 I36
recent|d47 s-28 H36
reception|l-38 p31 r31 y-26 G57 I-76|<name> F26
receptionist|c29 e104
recipe|i32 k56 s-44 u30 A30 E46 F34
recipes|t54 x31 I-27
reckon|s30 t51
reckoning|C44
reckons|c29 k26
recliner|I50
recognise|x83|the x32
recognised|b35 l-32|as l-27
recognises|z35
recognition|n38 y-40|is a26
recommend|i50 j28 k-27 n64 o46|us n50 o29
recommended|a40 I30
recommends|z34
reconnect|w46
record|e38 h44 l39 o111 p66 z58 A-30 D26 E-50|<number> o33|breaking z30|for k-31 o85 G29|level e-30
recorded|e76 k-26 o28 F30 I-46
recording|m87 s40 C30 E-31 F40 G-36 H49 I-65|goes m61|is b31 H66
recordings|x28
records|e-34 F41 I-42
recount|k42 I55
recovered|I-28
recovery|B27 I-28
recruiters|k49 I83
recruiting||<number> I38
recruitment|h29 q29
recurring|c30 o63
recyclable|s57 w29
recycle|F38 I64
recycled|b-31
red|b-28 c45 k-29 m-43 p-27 t54 w-31 y-48 D25 F69 H-26|<name> D59|book t27|one t37|or b32|pen e47 k33
redefine|a30 w87 z91 G28 I-28|what a32 w55 z41
redefining|l29 w80 y-28 z63 I-34|what l36 w50
redo|m-31 s38 A36
redoing|k-42 q44 G30
redone|c81 D32
reduce|l40 I-28
reduced|h38 A29
reduction|h54
redundancies|b41 s38
redundancy|m32 F38
reed|E-116
reel|o54 p53 I-32
ref|l35 I-49|<number> l36
refer|a55|a a35 i-28
referee|B31
reference|b31 l35 I46|and I40|number I30
referral|c35 F78 I-51
referrals|F37
refguess|b43 F40 I82
refill|F34 I42|pouch I26
refit|b37
reflect|d32 s-33 w31 y66 I38|the l25
reflecting|p50 w27 z-25
reflection|l-30 G27
reflects|l26 p79|our l31 p32|the p51
reform|I29
refrain|l54 r70|from l54 r70
refreshed|l80 y-26 I-39
refuge|E-30
refugees|d30
refund|c-31 e-26 k-78 m39 A29 E28 F72 H30 I98|it A28 F40|the b30 m29 I44|you c-30 m31
refundable|r29
refunded|s57 A173 E29 I-27|the A30
refunds|c39 k-25 s28 v-26 z44 F-41|are A26|back z47
refusal|y25|to y25
refuse|k-30 m-55 r26 w70 F33|them m-40|to w73
refused|f61 s31 C58 E-36|to C26 I44
refuses|k63 I46|to k41 I45
reg|f25
regarding|c32 I-30
regardless|m58 q46
region|h-29 k-30 l36 o26 p59 y-43 z82 C-27 G-34 I-32|'s z63|and l34
regional|z106 G97|<name> z26 G37|office p27 G31
regions|o-33 I77
register|e27 f26 r35|anyway b-26 t31|before D35|is b50|to E25|your r28 I-36
registered|n58 F81
registers|i45 m28
registration|i47 F28 I33|is v25 I30
registry|k33 I26
regression|I52
regret|b40 c-36 e-28 m-27 n79 v115 H26|it v113|that E28 I43|to e-26
regrets|m30 E29
regular|x25 z25|<name> c-47
regulars|d28 e64 k70 s29 D126|have D30
regulator|s48 z31|'s z33
regulators|c27 I44
rehearsal|i30 k37 I-54
reimagine|z26
reimagined|w152 I-31
reimagining|l39 w96 I-28
rejected|k-47 x32 E28 F40 I39
relationship|d52 f25 l80 I32
relax|v-30 w43|and w26
relaxed|I-26
relay|s31 I71
release|c67 e-40 s34 v33 F33 G-37 H-26|<link> G-57 I32|<name> G34 I-42|<number> I-86|for I28
released|i54 v62 z-29 I70
relentless|w42 z48 D33 I-29|commitment l36 y31
relevant|d70 l30
reliable|z28 I70
relief|I81
rely|B26|on B26
remain|d102 l69 s-28 v94 y-42 E39 G-26|committed d31 w42|nameless I27|our d65
remainder|k-30
remaining|v69 I-26
remains|l95 w-26
remarks|r38
remember|a28 d55 h-26 m-53 n38 p-25 r-25 s-29 v-36 x41 y60 z33 C-29 E-29 I32|that d27|the c28 d41 h-26 k28 n35 I96|them k-27 I38|this v-36 y36 I30|when I41|your x28 B29
remembered|c35 e80 y30 D38 I40
remembers|y-38
remind|t47 y39 z-63|us y42 z-37
reminded|e-32 l39 D125|that l30 D91
reminder|c-36 e-32 l46 n-36 t33 w-25 E54 F55|<name> I-31|to n-26
reminds|r26
remote|a-26 A-27|within I-49
remove|k-65 I26
removed|k28
removes|c64 F32 I36
renew|c-25 m27 o78 r34
renewal|f45 l39 t56 F-32 I-32
renewals|l41 I-27
renewed|p45 v87 E28 G33
renews|I32|automatically I37
rent|a-27 c-47 k35 n-53 o-27 q56 B28 C-30 F61 I-67|account c34|and k-41 F31|for A33|is n-36 q38|rise I36
rental|I51
renting|t74
rents|e-34 k57 n37 o-28 v-30 A38
reopen|s72 v117 E53|in I29
reopened|b55 E52|to E28 I27
reopening|b46 s35
reopens|h52 E49 I46|<name> E33|<number> I37
rep|e32 h55 t55 C78 F38 G55|is C60
repaid|A31 E-31
repaint|A-58|it A-58
repair|c-36 k-71 x35 E87 I48
repaired|c45 k-32 D34 E53|the c57 e-40
repairs|d-30 e-25 v-32 E33
repay|I34
repeal|I82
repeat|k-28 m90 o46 u-26 v56 y59 I-61
replace|b58 k-34 E41 F26|the b42 F30|trains E43
replaced|c114 k-27 s78 G36 I-61|on c78|the G44
replacement|k27 m35 p-43 I48
replaces|G47|the G47
replacing|I-37
replay|I39
replied|G33 I-27|to k-46
replies|c109 e-26 f52 g58 i60 r60 A64 G27 I-32|and A43|are r50|to c65 G45
reply|c85 e-51 f102 m38 q-27 s36 v-39 y-33 D-32 G28 H46 I-34|and f29|here f37 k31|or m-35 I63|to c64 f-25 k-30 F30 I-96|with f78 m-38 x38 G28
replying|c56 r31 s28 B-28|to c58 F-26
repo|i27 o46 I68|and i34
report|b-63 g-27 k-70 m-47 q-30 t-29 v-30 z35 B-32 C-90 E-82 F35 H60|<link> G34 I38|<number> E-41 G-25 I-53|a o28|is b-38 E-60 G-33 I-26|it F38 I29|of G92|to F27|with G-51 I-43
reported|c-26 e58 k-90 r26 s-28 I57|at I27|by e27 I-27|it k-35 I68
reporter|z-32 B47
reporters|q63
reporting|r71 y39 F43 I54
reports|a-34 v-27 x28 C31 E58 I28
repositories|I32
repost|g109 i133 u28 H-37 I-50|if g40|so g46
represents|l-26 w-26
reprinted|c104 k-45 s39
reproduce|c34
reps|e-33 r39 F38 I-30
request|a61 e-48 r79 x27 E34 F39 G-36 H35|for x30
requested|D42 I35|to D49
requests|c68
require|F-35 I35
required|f79 h-41 i65 k-44 m59 p26 r-29 E-50 I-33|to m78 G27
requirements|l67
requires|q30 G84 I29
rescue|c-31 h55 F44|for e-28
rescued|j40 y84 I46|after I52
research|b-29 n70 p26 I36|shows n57
researchers|z55 I98
reserve|a84 h52 l30 v49
reserved|i25 B33
reservoir|k26 s-28 E-32 I-50|levels I-25
reset|F55
resets|v46
resident|e157
residents|e26 g-29 k-50 r35 s-41 v-32 z33 A93 B-25 D114 E48 H25 I-35|<number> A57 I29|aged I28|are D75|group z28|have d32|of E25 I34|who i30 C31|will D31
resilience|b60 d-43 g40
resilient|w27 I79
resisted|c-33 k-33 I64
resolution|G30 I31
resolved|l28 s27 I-44|to l25
resource|l150
respect|e39 r61 y47 C124 E-72 I47|for k-33 C49 E-71
respond|k35 I25
response|t48 z68 G68
responses|x33 G37
responsibility|r62 E-29 I-48
responsible|c26 v38 I37|for c28 I44
responsibly|I81
rest|a-35 i56 j48 m36 r-42 v47 z30 A-27 B-48 C45 D60 G-26|<emoji> f31 t40 y53|and l-26|centre l49|easy k73 I50|goes c56|guess H-28|is k-31 q-26 z51 A-29 H67|of c-41 i34 p38 s-27 v54 z35 D35|stays r-31|we m33|well k34 I34
restart|r51 F67
restaurant|C36
resting|k-52
restock|a45 h26 m26 v43 D28
restocked|m31 F-29|the F-28
restore|G-28 H25
restored|x26 I28
restricted|B28 I38
restrictions|E32 F26
result|c-43 r44 s29 z39 B34 E-33 F-27|in r36 I34|is B55
results|e-45 g-31 h-29 l-54 n66 o-32 p26 s70 v-44 z33 E-40 F-36 I-42|<name> k47 I-26|are c33|at n28 q31 s57|day t26|for F41 I-32|of A38 G-30
resume|k-59 p26 w-27 F108 I109|<name> k-26 I-43
resurfacing|l77 D36
retail|c-38 l75
retention|t68
retest|E33
retinol|b26 H32
retired|e39 k57 s-28 z-26
retirees|e63 I58
retirement|e-27
retires|e39 E30 I-50|after k-31|on k28 E52 I-35|today E-35
retiring|e59 k-30 I-41
retreat|a38 v29 I54
return|e29 h-29 n-29 x26 D27 E34 G89 I39|it A34|the x41|to I-29
returned|k36 m-34 s34 z41 A29 C51
returning|d25
returns|c-29 k-49 q35 w31 z26 A29 D43 E32|<number> m25 I32
retweet|g57 i51 u43 I40
reunion|h34 E41
reveal|e63 i74 o29 p25 H53
revealed|H131
reveals|w-36 H43
revenue|l61 o77 y-26 F26|stream t26|up n28 o47 G31
reversing|c87
review|h70 i150 l86 s41 u31 C-38 F-37 G96|<name> C-35|and s25|of p27 s29|that i41 I33|the I50|when i-34
reviewed|e34 C31 E31 I57
reviewer|c41 I45|<number> I53
reviewers|n31 v-35 I105
reviews|o154 z26 A-28 E43 F28 I71
revised|c93 k-29 E-32 I90
revolution|w76 y37
revolutionary|w49 z-26
reward|y-28 F28
rewards|w42 y28
rewrite|h42
rewrites|w50
rewriting|I44|it s32|the q39
rewritten|c82 w30|the c55
rewrote|c75 k-30 s48|it c60 s29|the C25 I31
rhubarb|c44 k61 D37 H-38 I-27|mess H-32
rhyme|E41
ribbon|z-28 G26 I79|on I50
ribs|F27
rice|E-36 F32
rich|j39 v26
riddle|r88
ride|b35 c-46 d-31 h28 o29 w28 x37 E34 I-37|on s-36|the b31
rider|k-32 F-48
riders|c74 n29 F-41 H26 I-48|we c29
rides|A26 I-33
ridge|k31 C29 E42
ridiculous|k45
riding|k29 B39 F30
right|b32 c125 g58 h75 j45 k-38 o41 p44 s95 w-36 z-75 A-68 B34 D34 H-37 I-31|about k26|across D32 G35|and C55|answer b-34|at I28|by E32|form g54|here b39 I28|it s25 B-28 C63|now a30 b26 c-72 n38 o-31 s-25 t33 v28 B-27 F40|on e29 I27|one s-35 H44|or r46|team c-67|the c31 k-32 p26 s49 v47 E-42 F-54 I-92|then D68|there o79|thing B75|to c44 h50 r25 s-40 x30 B91 I41|way I28|we c50 s31
rightly|o-32 z67 C42
rights|w-28 E32
rim|F50
rims|b-29|crack b-49
ring|a49 b-61 d-44 e-60 h-70 i-61 k-63 o-32 p-30 q-62 r-36 t-30 u29 v-89 w-42 x-28 y-39 z-48 A-70 E41 F162 G-45 H-33 I-139|<name> m42 B59 C-26 E-68 F-31 I-48|<number> k-49 m-43 B33 E67 F90|a k27 m-26 r29 F-34|and B54|before E54|by F-39|if F36|in C40|me B35|on t31 B29|road b-33 k31|someone m39|the C-28 E-25 I36|them h32|us h-28 k-33 m-62 u27 F50|with E28|you m42 s28 B-29 E31|your F39 I30
ringed|c67
ringing|b31 e48 q39 r97 s-52 v-25 C47 E32|round s36|the r42 I63
rings|b30 c-38 f-25 j28 k26 r44 v38 F63|you r25
rinse|l33 F140 I30|it F26
rip|I-32
ripe|t68 v33|for t37
rise|h-27 k-31 s-41 v92 D58 I33|and D73|is s-29|on v46 E-56 I31
risen|k-43 I40
rises||to E-31
rising|l32 y-30 E-38
risk|a30 k-27 l58 n65 s-27 t27 A76 B-31 I-41
ritual|b40 w88
rival|a-49 j31 z37|'s z36
rivals|v72
river|k-40 v-31 z85 E29|'s E40|at k28
riverbank|I54
riverside|b25 p28 D35
rna|e33 z-54 I72
road|f29 l-44 n59 p-38 w64 x26 y-40 z-26 E126 G33 H-26|and e-25 C44 E28|at F35 G31 I44|closures I27|has G44|is e34|past I43|to E44|with s28
roadmap|s31 y-46 I31|is d-31
roads|b29 E45 I74
roadworks|b-39
roar|a70
roast|f31 i46 k-31 y37 z64
roasted|c48 E43
robes|b28 p83 t-26 H31|into t-25
robocalls|I53
robot|k31 G56
robots|y26
robust|s-30 I-40
rock|s44 y67 I-41
rockstar|l57 z26|team l-27
rockstars|h39 l41 z27 I-27
rod|r50
rode|o29
roi|n67 I-41
role|l29
roles|b-30 l34 s-28
roll|a29 b39 f34 i27 k27 r31 s27 t52 x34 D44 E43|at i38|call f39|up D50
rollback|I98
rolled|l56 p71 r66 t30 G26|up k-25 l54 t33
rolling|c109 w76 E91 I65|out l42 E34 I25
rolls|o39 C39 D-36 F-36 I-48|and E33|at C35|on D-30|were G38
roof|c-31 e-28 f28 h32 m-36 n-34 o-27 q38 r-25 s-41 w-26 x-30 y-29 A-35 C-31 E-33 G-27 I-45|and k-33 v45|appeal u26|fund b-38
roofer|s-37 t28|we s-35
roofers|k27
roofs|h58
room|h-28 i-39 l-48 n-27 o-40 q35 r-48 s-37 t-45 w-27 x43 y47 A-27 B56 C-51 G28 H-35|<number> k-65 s33 E37|a q54|and b56 q28 C28|at F28|for c-29 h-38 u27 F29|in z53|is E-31|on D41 E-29|only z48 G30|the p25 I28|too b-31|upstairs c51|was y43|with h27 k-46 p28 A29 B49 G42
rooms|k-47 s-27 A-30 B34 E-36 I-42|<number> t32|from h-80|have B33
root|k-33 E27
rooted|p42|in p42
rooting|d37|for d37
roots|C29
rope|c29 e41 q-25 x30|and s27
rosalind|e62
rose|l58 p58 G69 I30|<number> l63 p64 E37 G42 I63|to G31
roses|F26
roster|q30 I-26
rosters|I-29
rot|F28
rota|b-40 e38 m54 s-30 x-38 z26 I-41|and q25|fair b-35|for m25|is s29 F28|tool o32
rotas|b54
rotate|D37 F34
rotten|y47 B51 F-32
rough|f29
roughly|n-42 o-52 s48 A-32 B-29 I-38|<number> n-30 o-51 q36 I-43
round|a34 f51 j33 k30 l-32 m74 n-28 o-36 r-33 t41 v77 y-28 C-40 D37 G-43 I-43|<emoji> e27 D46|<name> b-25|a v30|and g30 i49|by a59 E45 F37|for j40|here z37 F28|if m-26|in I30|it c-27 I-31|of j30 k38 D29 I91|on k45|the c-27 m-39 q30 B53 E36|to h26 v81 H34|today s26 I65|two v53 B-26|with s34|your r28
roundabout|I-51
rounding|e42 I33
rounds|E43|of F27
roundtable|l29 C27
route|c41 x26 F45|<number> c29 I-41
router|E45 F35 I32|off F31 I27
routes|F28 I-39
routine|e30 j33 k-62 z42 I27
row|b32 k52 r-38 A32 E-60|and q28|c b35 k40|with o33
rowan|e26 C25
rowing|e-35 z54 C34
rows|n46 z41 E-41 F37 I-35
royalty|A44
rsvp|I39
rt|g97 E-33 I35|if g75 w25
rub|F29
rubber|c35 k-55 F34 I32
rubbish|k66 s31 H58 I-61
ruben|e100 k35
rucksack|k35
rude|c-25 k63 m59 s-29 I-55|ones k29
rug|y26 H25
rugby|E-26|club E25
rugs|E50
ruined|j38
rule|k37 D26 I54|the I37
rules|k-44 n47 r-48 w32 I55|and n26 I27|not r-41 I27
ruling|E-52 H39 I37
rumor|c31
rumours|c28 I26
run|a-43 e45 l41 m-65 p-50 s-46 t-36 v26 w58 y-50 A41 B-74 D-45 E38 F28 G-28 H-61|a c29 e46 k-37 x-40 z39 B-46 F-81|and k33 s34|at w31|by e32|do r35 u33 v85 I-29|from E32|in k32 n27 A31 I36|is o26|it g26 k-26 A73 I26|one I29|out c-53 v-35 C-26|the e31 E-25 F28|this C61|to w29|your b33 h27
rung|c-26 e35 h57 k-36 p26 s35 E38 F26 H27 I-26
runner|C52
runners|b-37 c52 j29 t42 D78 I-42
running|e-30 k-26 o39 q-30 s-43 v40 w37 z37 A-35 D-35 E57 F-37 H-31|<name> b-30 o27 E-43 I98|<number> E45|a I29|and C26|for p42|in v70|late B25|out v27 z26 E-61
runs|a-28 h43 k27 n-31 q85 s-45 C-30 I-34|a I41|it k-29|like e25|on g31|out F27|small F33 I37|the e-28 q105|to I-35
runway|d26 E35 I59
rural|e57 n40 E-41 F-33 I70
rush|k33 m32|no m-49|you z28
rushed|B42
rye|b-30 c102 e68 i-33 E42|our b-57|share i-29
s|a26 e73 g29 k28 m27 q61 v-37 E-83 F-57 G-28 I38|<name> a31 e-36 h32 k-34|<number> c42 I58|and g27 v-27
sack|E-43|manager I34
sacks|k41 o-26 I-36
sacrifice|y69 I31
sad|k40 s-25 v42 C28 F-36|and C61|to I58
saddened|I58|by I30|to I26
sadly|k31 I30
sadness|I-30|that I-29
safe|a-26 c-73 j-29 l-49 r-45 s-33 w-29 B-43 D-29 E74 F45 H-25 I31|everyone I77
safety|d86 e-29 s35 y102 B-26 F25|is d73 y41 E-25
sage|h61 k31
said|b-61 e-98 g-34 i-27 j-37 o32 p-36 q-31 t-47 x-32 z31 B-38 C-56 H-46 I-49|<name> k-27 s51 z44|<number> k-31 s63 C52|<somebody> e-37 k-102 I62|a D46|and c-38 k-34 s28 x30 F-36 I-39|first c-41|good s-34|in z33 F36|it c-52 e31 r93 s-43 y56 B49 C-40 I33|my c31|no c-35 f27 k47 s-42 E-26|nobody o35|our c44 n36 I-30|the c106 k44 r-31 s62 v41 E-46 H53|we c-59 s-44 z-35 I31|what r33 s-42 F32|yes c-81 s-36 v36 E25|you c-29
sail|c27 m41 s27 F-26
sailing|A39
saison|e39
sake|r42
salad|e32 E-41
salaries|n45
salary|c-28 f45 i26 k25 q40 y32 A-56 B27|<number> k45
sale|a-39 b-37 c-28 e-29 h-41 j-34 t52 u-49 v59 B-28 E-90 G59 I54|<emoji> v36 I-40|<name> E57|code E-29|ends v44 I88|from e-27 q28 I-30|in F27|is E-74|on n36|sale a45
sales|h48 k-62 l68 m64 t51 z36 F-55 H33|for I57|reached o-58|will m29
salon|h28
salsa|b-30 I38
salt|c28 j29 k-64 o-26 r-43 s55 E-29 I-31|and k-42
salted|C28
saltmarsh|k-26 w26
salty|t39
sam|e44 y-50
same|a-48 b37 g25 i-51 j-42 k29 l-54 m51 n-32 o-47 p-68 q-25 s-36 t-39 x-42 z-62 A37 C-57 D-46 G-42 I-37|<name> E-45 I-25|<number> r50 s26 y77 H28|afternoon A25 I60|as k-53 E29 F47|boat y61|day b53 h42 m28 r-25 F55|hall k38|hour B36 E-25|nine v69|old d33|place E28 I69|price k-34 A51 F26|thing c44 k-55 H26 I32|time E100 I-30|way H31|week m-41 I35
samosas|k29 m33
sample|c-64 e31|sheet I26
samples|k-41 y27 E-50
sanctions|k-26 I40
sanctuary|w50 I39
sand|F41
sandals|r48
sandbags|C88 F64 I74|at F41 I48
sandra|q49
sandwich|b-41 c55 e45 k71 B-28 F-30 H-28|and x27
sandwiches|j64 k28 I-50|and j66
sang|e28 k70 D-36|the k37 D-37
sat|d34 t-30 z-37 B29 E-76 F-35 I30|<number> v66 I-69|down k-57 H54|here k51 o29|in c25 B46|on k-30 w25 G31 I36|there e41|through k45
satisfaction|n38 o69 p37
satisfied|z26
satnav|r-27 F38 I-34
saturday|e-25 k-35 s34 C26 E73 F-54 I-34|'s C28 H33|<number> s51|is I74
saturdays|c46
sauce|b33 k58 E55
sauna|a49
sausage|o97 I-30|rolls o35
sausages|k50 A44
save|a65 g64 i47 k-36 n66 o-29 q38 r52 s38 t-41 u77 v-33 y25 z-30 A-41 F95 G-31|<number> a27 q91 u58 E-59|an a27 n33 I35|and w28|it H25|the E44 F29 I49|this g56 I-30|your r27 E27 F34
saved|e59 n74 o25 s-30 z64 B-41 C85 I82|<number> n44 I57|nine e29 C29 I45|the C40|us C35 I-70
saver|n44|<number> n45
savers|n28 o48 v74 y38
saves|k-59 n56 y-25 F41 I39|<number> n27|a k-27|the n27|you I44
saving|a43 b-25 h53 i46 I-63
savings|a28 e29 f26 l29
savoury|g59 I39
savvy|v41
saw|c34 j105 s-105 z32 E41|a c28|it z48|may I51
sawmill|F26
say|a79 d-30 g39 i45 l-34 m52 t-73 x-32 y-46 B30 C-65 H70 I-53|<name> k-31 I-38|<number> c26 p45 s58|<somebody> c46 e-54 z30 I-26|a k-27|about b69|and r59 v26|as m-32|at j91 m64 x31|brunch x-39|by h27|goodbye p38 w80|hello g30 k34 p-44 G63 H-28|hi I45|i g31 s-53 x-35|in I35|is c28|it g58 i39 j30 k41 s-43 v-30 y26 D45|more a66 k-38 z39 H68|much H28|no k-38 m74 n-26 v119 B-27|nobody v50|nothing m29 H80|our c37 h26 k55 C27|so k-38 A44 B52 C33 I27|something H-38|thank r36 D57 I26|that c-30 e39 k34 z42|the e38 k-30 p40 v-29 y33 H47 I-37|their v-26|they c52 n44 o79 A26 G30 I38|this k-31|to j36|we n36 v59 I47|what k-32 s25 F66 H-28|when m-25|where x31|which f28 m-29 x59 A40 E28 H26|why m30 s36|yes b26 c-35 k-66 s-39 t28 u25
saying|c55 d-36 g26 i28 q44 r62 v33 w-27 y-51 B60 C25 H37|<emoji> z-32|<somebody> k-37|it z27 H-40 I44|so k-33 q44|they z31
says|a-28 c33 d-48 e-43 f-40 h-26 j-45 k116 l-59 n-79 p-49 q-46 s38 u-27 v-45 w-59 x-53 y-44 A-55 B27 D-38 G-50 H-33|<name> k30 s75 C78|<number> c27 i60 k-30 o46 I52|<somebody> e-28 C-39 I-40|a t37|and k-33|hello I-37|i e28 k40|its k-62 I39|no m-34 t65|nobody k-27 o38|nothing m73 B32|on B31|otherwise r70|our o-29 z28|so c57 v25|the c-32 s66 y-35 B-43 E-31|they k37|we k54|why c45|you E30|your r26
scalable|k-28 l33 w-39
scale|l118 z-27 E-48 F-36 G28|and G29|of p51
scales|f29 x25 A27 I-32
scaling|d26 l41 y-44 z37
scam|E30 F46
scammers|E34 I42|are E34 I42
scan|i46 s26 v34 B84
scandal|y52 I40
scanned|I-25
scanner|s27 u41 I-28
scanning|k-26 B26
scans|e28 k-26 E64
scared|m-30 x-32 B61 C30|of t26 x-32|to k-82
scarf|a34 k39 F-27|bought b-31
scarves|k51 r25
scary|B38
scene|k-44
scenes|p42 z34 H27 I37
scent|j43 y31
schedule|g67 G30 I47
scheduled|s-25 E26|maintenance E27 I-61
scheduler|k31 I57
schedules|z28
scheduling|a26 h26
scheme|c39 d26 j29 B-26 E27 F41 G-30
schemes|F40
school|a-41 b-30 d30 f78 j33 k-27 l-62 o42 p38 q-40 r-37 w-39 x34 y-52 z46 B37 C-35 D-31 F-35 I34|'s y28|<name> f85|and b26|at I28|buses p35 I33|fleece v-30|lunchbox I31|meals G-28|run m31|that e28|this h36|year G50 I34
schools|k-38 q27 s-34 F-26 G30 I68|across E-31|are q32
science|n32 r65 w71 I-26
scientist|e35 I30
scientists|n59
scissors|e73 G29
scone|h37 i32
scones|j-38 k-29 s52|in j-34
scoop|w59
scooter|v27
scope|e-36 l125 o38 I66|<number> e-36 l69 o38
score|g63 i32 l81 m-31 o79 s-28 B43 E-73 H46 I38|<number> l88|and o31 v50
scores|o46 I39
scout|c37 E33|hut E35
scouts|C-44 I49
scrape|h28 A55 C29
scratch|q33 E-28
scream|k31
screamed|H88
screaming|b36 r27
screen|k-37 s32 B29 D51 E53 F50|<number> E41|and k-27 o30 q26 E29|reader c-40 s57 I43|so D32
screening|e26 E34
screens|b33 c46 y36 F-33 I-48
screenshot|i46 k-63 o74 r85 C48
screenshots|z34
screw|k33 C33
screwdriver|c33
screws|k29 I33
script|A28 I125
scripts|k29 I68
scroll|b-30 g92 m-39 r91 v173 x-40 F-29 H44 I-39|on r36 v66|past b-26 g85 m-37 r59 v95 x-34 F-26 H-35 I-46
scrolled|v61|past v61
scrolling|g33 m-26 r95 v72 B-40 F-28 I-42
sea|a90 k83 n26 p52 s-30 B-25 E-28|and w35|shanty k30|view a92
seabed|I36
seal|s37 E32 F38
sealed|F51 H70|bag F47
seam|B-46
seamless|d-25 l75 z-49 I-30|end l37
seamlessly|w-26
seamstress|C46 I30
search|b47 k-49 r47 s-27 E65 I27|box x29|for E49
searched|I29
searching|E-29
seaside|n28
season|e-38 l-34 n-74 s-32 u-26 z-27 E-57 G-42 H-38|<number> o29|and c41 j28|has D27|is v30 y-33 E-40 I-34|of p41 y37|so q37|starts I44|ticket t25|tickets v-26 F28|we l28
seasonal|k26 l-31
seasoned|a28
seasons|e36 s40 w26
seat|d44 e-35 k26 n-25 o27 u34 y-30 A-31|<number> o37|a A-36|belt E-38|for i34 m-41|with u33|you y-30
seats|a48 c35 h27 l-29 o69 q29 t37 v109 w-34 A58 G-28 I-52|<number> v58|and I41|are c25 E-42|at i27|left m28 v48 F36|on A65|out c59
sec|k-31
secateurs|c25 F-30 H34
second|b51 e36 i-37 j-46 k-48 l-80 o57 p-25 q-29 r-38 t45 u-29 w-48 x52 y-28 D-30 F-25 G48 H-28 I-28|<name> A37 B73|<number> s32|and G25|best y28|coffee p40|cook l-26|counts v45|day I59|floor I-33|half c-43|line s29 G44|one n42 I47|printing c62|round E-43|session I29|shelf c47|time k38 p27 I27|to z67 I27|van G50|warehouse e27|week C27 I39|year e61 w27 G46
secondary|F32
seconds|c-52 e-36 n87 u41 w-27 H49 I34|<emoji> a36 I-30|<link> G30|and j34 v39|of D26
secret|a29 c-30 g35 i78 F-25 H90 I-58|to a30 b40
secretary|k-33 o42 E-34
secretly|b32
secrets|H42
secs|b30
section|c-31 s40 E27 I-47|<number> e-35|and F26
sector|l78 o102 p35 w-30 y-28 z64 I-28|and z38
secure|h-29 j26 l-29 v61 I38|yours v46
secured|I-41
security|l-36 m74 r28 s27 y41 E30 F-34 G35|fixes m79 E28 I49
see|b-78 e-41 f-26 h-43 j28 k-37 l-28 m-60 n71 p26 r-34 s-30 t-37 u56 w-51 x-51 y-44 E33 H71|<name> e32 h29 u54|<number> v30|<somebody> k-81 E46|a B-30 C26|and w-27 F-38|are n-27|daylight b-26 F41|how o26 s36 G35 I41|if a29 s25 F51|in B27|it b26 c-59 g51 q63 B74 I42|me c34|one r39|our b-43 H43|photo I33|so c-27|something F29 I31|that t29 u30 v33 B47 I44|the c-26 m-49 p88 v-30 w-33 y-28 B43 E-36 F-110 G-28 H48|them I-37|this c74 r50 C48|us c-27 h-37 j51 F42|what v-26 w74 z40 B-33 I-51|which v51|who k-30 v99|why n49 v58 z50 H27 I-44|you d107 j42 w-40 z-26 D54 E26 F-53 G62 H-62 I56|your f25 I-29
seed|b39 h32 l-28 q58 C37 H39|bank o26|potatoes E25|round H29 I30
seeds|c45 m55 s26 I48
seeing|e26 h59 l27 B-39 E31
seek|I34
seeking|l29
seem|v28|to v28
seems|E-31
seen|a-26 c-31 d39 j37 k-39 r-31 s-62 t-26 A-31 D36 E-87 G-25 I-39|<name> k38|a w32|all I25|at E-60|by k-29|in z32 B49|it e-30|the b52 k-26 s42 D59 I-28|this b-48 q35|what k51
sees|y-33 B33 F-31|the q30
segment|t200
segmentation|b44 I37
seldom|z60 C66
selected|l-28 E-46
selection|I44
self|a25 d-26 h49 k34 l57 n-32 p91 w-34 B-41|will v29
selfie|g43 i43 r37 G-27|with g32 i40
selfies|f124 r45
selfish|q114
sell|c-48 k38 l-31 m-37 q198 r-27 s-51 t59 v31 w25 x-38 y46 A-29 D-47 E-33 H-43 I-34|and z44|lamps x-32|out a35 v96 z45|the q44|to t53 y-35|you h39 q64 s-37
seller|k-41 m27 I82
sellers|H33 I47
selling|k-93 s45 t39 v96 y-26 C53 F-30 H-28|anything q32|coffee k-59|fast n37 v71|it c37|slices c-40|something I39
sells|e-29 m26 q45 v35 A76
semi|h43 E34
seminar|I47
semper|C-45|<name> C-45
sen|n59 I63|<name> n59 I63
senator|I41|<name> I41
senators|k29 I48
send|a36 c-28 d-34 f-42 i52 k-72 n32 r53 t26 v-42 w-31 x33 y-36 A46 C-33 E-35 G41 H-30|<somebody> v29|a o41 r30 A33 B33 E26 F63 I45|it g41 h46 i69 k-40 r26 A37 D28 I-50|me b32 F-30|our b-27|someone c29|that q33|the F40 I45|them A-28 F-30 I-53|this t50|to n27 G64|us c-27 m-33 t27 x54 z29 F-34 I66|you e27 n28|your I-34
sending|r-27 I-36|the c29
sends|e-31 q26|the E27|you F27
senior|e-39 n-48 s32 z33 G48 I87
seniors|E33 I93
sense|b29 c31 d44 k26 w26 H32|of d35|that k32
senses|r26 w105
sensible|m49 v31
sensor|E45
sensors|k63 I124
sensory|z40
sent|c69 j47 l-27 o-51 s36 t-45 v-44 w-26 x-26 A-30 B-49 C44 E-50 F-26 G-34 I27|<number> s33 C43|a c-31 e44 p26 s-28|and F-28|home A-26|in c64|me I69|over I54|the c-34 s-63 I-28|theirs k26|them I50|us c84 k42 C81|you c-34 h41 j46 E28 I-49
sentence|m80 n26 B48 C42 H33 I47|and I46|in n27 C26
sentences|r51 F-26 I-29
separate|b-55 e26
sequence|I37
serial|E34 I-53
series|p33 I37
serious|b-40 r71 v128 y-28 H26
seriously|d98 x29 I-54|and d32
sermon|z25 I-33
serum|a46
serve|b-52 l44 s-30 I-34|you y31|your b-44
served|e30 h-27 l26 v39 w30 C41 D56 E-50 G29|<number> e47 C57
server|e38 E35 I31
servers|E32
service|b50 c-54 e-42 p45 s-52 t-26 v-31 x-28 E47 F-25 H-31 I-25|<name> F31 I31|<number> a-39|academies I29|charge I28|is y46 F59 I25|on E39|to c-28 I51|update p29 E-28|will p30|with b44
services|l107 E-32 F-31 I-40
serving|b-29 F46|carp b-28
sesame|c-35 E29
session|h28 n52 v-39 w-25 y-26 A27 E39 F-78 G32 I-38|<number> E-29|at I30|in G63|on I-29
sessions|p26 A48 I-32|for h34
set|a30 d-26 j40 k-69 m-71 o-40 p40 q-42 r54 v58 x49 y36 A40 B-88 C-27 E-30 F37 H-26 I-25|an v56|and r27|aside A44|by e40|fire k-25|for h36|is p32 G29|it F38 I53|of y35|out p58 E28|the c-26 z27|up a29 k-27 n30 y34 I-41|your r69 v87
sets|b36 k-26 l25 y28 z33 C69 I27|of t26|the D30
setting|c-32 w33 z61 I-48
settings|l40 m38 p50
settle|g-39 m-35 v54 w102 y68 I-66|for v30 w104 y78
settled|c38 l30 r38 s44 C32
settlement|b41 e56 z-28
setup|c27 I52
seven|h-34 l-29 m-46 n92 o-26 p26 q-26 v-26 w-31 x-30 y-31 z-28 C-53 D-27 E31 F-30|and B27|days F31|figures p60|in n49|things I30|weeks k-31 E29|years I27
seventeen|n47 B30 G55
several|c111 j38 k72 s-47 t36 B30 G49 I-45|of c56 s-33|people c45 z39
severe|I53
sew|k37
sewage|a-48 I47
sewed|k26
sewing|j31 o28
sewn|I-58
shade|a27 c38 g68 r63 D34 F67 I53|are g27 I90
shades|b80
shadow|E-33
shake|k66 m41
shaking|B61 I71
shall|b26 h30 m28 p38 q25 r46 A27 H28|be p42|not q29 H32|remain I27
shame|c31 r70 v82 B38|in m37 B56|on r75 v55 I26
shampoo|h41 n50
shanty|k30
shape|y46 I-29|the I-32
shaped|u28
shapes|g-29|hurts g-27
shaping|w-34 I-27
share|a-34 b-40 d-70 f-46 g185 h-52 i46 j-32 k-70 l-48 m-65 n-48 r119 s-47 t-37 u-52 w-58 y-31 A50 C-47 F-62 I-56|a l-26|and g26|ash g-42|for i-64|if g58 m-26 I-41|in A28 G53|is i26|or g-100|that l-29 w25 z53 G-34|the z-28 H72|this g72 i28 v50 y-29 I-25|to g77 i98 r-57 v-27|what x51 y38 I45|with r28 v-28 F-27 I41|your a45 i-69
shared|b28 c-34 e-60 i46 v-26 w-26 z-47|<somebody> e-27|out c-33|values p29 y31|with d26
shareholders|F33 I45
shares|b30 g48 i150 l60 o57 s29 A94 E-70 H43|and o45|in s34
sharing|g56 i27 k-33 l-55 p-26 w-30 E-26 F33|is i34|the H26|this g25 v32
sharp|r67 u30 v123 B28 C36 E38|and a28
sharper|e32 C28
shave|k25 u43
shed|c61 d45 s-59 E-36 H54 I-56|and k27 A31|end k-27|on E28
sheds|q25 E27
sheep|k118 t50 E-72 I83
sheer|h30
sheet|c34 e-44 i37 k-30 o31 q66 r-28|'s c32|and i27 E-25 H49|of s26|on o44 q30|with F25
sheets|e58 s30 I-26
sheila|e25
shelf|c40 k-56 F40 H39 I-74|and u27 v27 B25|by m34 F34|for A31|in v28
shell|E31
shelter|b-34 E62 F48 I62|at F27 I45|page b-25
shelters|E28 I27
shelves|k-54 H54
shepherd|o60|'s o60
sheriff|k38 E27 I86
shift|c48 e74 k35 p-29 q66 s-61 v-42 z-30 B73 C48 D27 E-46|at e28 I39|from C49|it c-26|workers D43
shifted|k31 v31
shifts|x29 A30 B80|at I40
shine|w34 y90 D68 I-33
shines|y69
shining|p35 x61
shiny|h28 j94
ship|h33 s28 E66 F-68
shipped|p145 s87 E-35
shipping|k-27 t-28 I44|in I33
ships|y60 I58
shirt|g31 B29 I27
shivering|F41
shock|n32 H112|you H100
shoe|f52 s-61|in s-49
shoebox|h28
shoes|e-46 j47 k35 m-37 s-31 z-27 B-27 C-28 E27 H-31|off k43
shooting|h26 r28 E-26|in E-26
shoots|u27
shop|a-47 e30 f-32 g-31 h50 l-26 n-35 q39 s-57 t-26 z-59 D-35 E40 I-35|'s e31 h-29 k26|<name> F65 I26|<number> I-32|and c29 v70|at E26|before a45|for I33|from h31|in c-28 h33 k32|is u41 E36|now a-39 C25 I-29|on j36 p28 E47|or B29 F-39|owners b51 c-28|shut u-31 E29|the a33|we x43|will E-56|with w44 I48
shoppers|b27 n-27 t83 A39 D82|will b27 n-44
shopping|e42 k39 x48 C-32 I57|trolley k68|up e36|with C-60
shops|a-27 k-58 m-31 n60 q49 I-34|will E-123
short|a-35 d-43 e-33 f-29 h-82 i-56 o-28 s63 t-47 w-65 D-31 F72 I-37|answer s-44|for f-37 m37 v51|of c31 j43 G64 H44|survey i-38|version k27 s25 E26 F53
shortbread|k44 C30
shortcuts|i31
shorter|s-30 I34|now c-28|than k48 E37 I51
shortest|E-31 F47 I45
shortlist|z-40
shortlisted|w-27 G26|for p-93 G34
shorts|k78
shot|b35 p31 t38 I41
shots|e31 F30
should|a-32 b-64 d-33 g-31 i-26 j74 l56 m-62 n-41 o-30 s117 v-29 w-35 x112 y-54 B32 D63 E-29 F-32 G-64 I35|<name> b-30|be d-29 h-30 j49 l26 s28 w29 E29 F46 H30 I-45|do I40|go k-26 B-31|have c-43 h40 j-35 q-30 s184 u32 B41 C37 F-35 G-36|i c32|look k71|lose B32|never d30|not h43 k-61 m-37 r49 s27 B28 F-63 I-31|say k30 s43 F25|sell D-31|show I26|the x39|we x74 I-26|write I49|you b27 v72 x-42 F-26
shoulder|d26 l-30 z-35 G51 I-27|to G26|with G26
shoulders|k33 s48
shout|e33 f67 g56 j58 k72 x35 H-28 I-57|about r45 I31|for j36 F37|if F-40|it f57|out e25 C35|your f25 g63
shouted|k76 F-26 H28 I-28|at k66 F-26 H29
shouting|k29 C41
shoutout|e59 y31 z-33 C30 D46 I48|to e59 y31 z-33 C81 D46 I42
show|d-32 e-28 g49 i94 j-41 k-53 l-28 n57 o66 p-30 t-28 v-34 y69 z-31 A60 B-80 C-25 G-55 H35 I-26|'s F-28|<somebody> i35|a k-40 o33|both q28|for H32|is a32 m26|it b34 h29 i50 k-29 F33 H26|notes c74|of w32|that n32 F-37 I101|the r44 I54|them r25 x-28 B27 F51|up y35 I32|us g43|you k50 s-27 B-35 H62 I-36|your e27 g26
showed|c27 e29 k-50 F-30|us c46
shower|k-57 m-31 z-28 B40 I33
showers|s64 E65 I-44|at k25 s27
showing|E28 F59|up I41
shown|b-35 s32 A68 I36|are I34
showroom|b-29 h28 p27 I-58
shows|c-45 m-42 s37 x25 z56 F-29 H-26|how b40|in k27|my h27|up z73|you F-28
shrimpers|I34
shut|b-42 c-27 e-45 h-27 l-42 o-31 p-40 s-33 t-38 w-26 y-28 z-31 A-25 C-40 E164 F-57 G-36 H-37 I-78|<name> k-27 E90 I-57|<number> E38|at E59|from c-30|it x-33 E53|off E-38 I92|on E-56|the E-48|till r49|today E44|up a32
shutdown|E-30 I95
shuts|n53 v71 E125 I-41|at v26 E60
shutters|h53
shuttle|E38 F42|from F71 I48
shy|g84 j40 B64
siblings|F42 I-30
sick|c-39 i41 k90 r36|and r31|days E26|of m63|pay e35
sickness|p31
side|c38 e-47 f67 g-33 h-31 k-82 p-35 s68 t-44 x-29 y67 B30 E49 F64 H-26|and m28 F-33 I49|by y53 F-39|door k-26 F71|has k-27 z-26 I26|is F32|of q36 s-35 F59|so r51|you v55 w30
sides|s-27 C28 F42 G43 I37|and F26
sideways|k57 C35 F25
sight|H25 I-31
sign|a32 e29 i-29 m49 n-35 o48 q45 r63 s40 v52 x27 y-57 z-37 A39 B-37 C66 E35 F52 H30 I-30|<somebody> e-28 k28 C75|and p30 F29 G130|anything F35|at s42 F-39|in F27 H26 I27|is s26 v26|it e30|on w28 E26|share r65 I49|up a64 q59 t26 E46 G-53 H55|ups o89 v34
signal|E99 H40 I35|box k32|fault E29
signature|k-52 m58 n50 p29 t43 w70 G28
signatures|c61 E39 I78
signed|b42 o33 r-29 s26 F-45 G29 H32 I60|a I27|by e28 I30|copies h30|for n39|in G-29|into c71 I28|off E-33|the G55|today H69|up b53 o28 E39|with p-26
signing|t-31 v31 B31 I77
signs|b35 i-26 j48 p-28 s43 t56 y-56 B-43 C31 F26|are t48|at B-33 E-26|up C38|your j37 I-27
silence|m84 v68 w48 x-29 B69 D35 I-34|is v73
silent|n32 v52 H43
sill|c37
silly|s54 B35
silos|l29 w31
silver|p57 z-31 I-28|at p62 I-27
sim|m26
simple|a65 b31 c-44 h32 q-27 s-40 t49 y95 z35 H77 I35|as z71|question c-35 k27 I27|to a31
simply|a25 d37 e28 j52 n51 p86 t-27 w133 y-36 z77 F-43 H-36|the a43 w28 z65
since|a-53 c121 h-35 i-32 j37 n59 o94 q48 s36 v48 w37 x43 z31 A32 E-35 G-41 I41|<name> c-34 e-79 o51 r39 s76 t30 v54 x26 z31 A110 B34 E-70 G83|<number> c-116 d48 e128 j78 k-30 m-25 n-29 p82 q32 w48 x54 B41 C50 F-28 G-31 H35 I-26|<somebody> t31 I48|about I-28|before I46|breakfast v35|i c-31 k-56 s-46 C26 I45|it F26 I-27|last I40|so k27|somebody m64 z37|someone n29|spring c-36 j35 k-29 s30 D42|ten v45|the n43 o53 p-50 q38 s-40 G-39|this c51 v28|two s-34|we n26 s-71 E-32 F36 I50|you b42 m32
sing|j33 k46 n33 r49 I-29|on r32|the r26
singer|h31
singers|A49
singing|e32 k59 B26 C40 E-35|in I45
single|a-27 b-45 c-40 g34 j38 k-32 l27 p-36 q-59 v32 w38 x30 z37 A-32 D-31 F-43 H69|<name> v55 I27|day d-26 o38 z30 C-28|one m45 s29 z66 C29 D-27 I88|page e27 I26|time e-28 j54|week o26
sings|b-30|for b-29
sink|c-46 k28 r26 w-31 B43 I-53|in m30 n28
sip|z27
sir|E-37 I44|<name> E-34
sister|e-41 k78 l-25 q75 r54 s32 B47 F-36|'s B28 I-31|<name> s85|is r46
sisters|d83 D96 F-26|in D40
sit|b27 k61 m120 r58 s-40 v67 z-57 B43 E33|at m54|beside k29|down v-32 x37 F38|in j31 k-41 q28 z-38 B-34|on k34 m46 r30 v74 A32 I-33|up k28
site|c78 e-46 i27 m-36 p44 w-26 D-33 E33 G78 H48|<link> G58|and v27 G28 I33|from b34 c53 p25 E32 I33|now c-57 I-30
sites|b39 p42 E61 F28 I-30|and b39 p33|in E30
sits|s45 A79|in s31
sitter|B41 F-26
sitting|e25 m33 n43 t73 v47 D25 E-36 I-52|at I-26|down e38|in v26 H28|on k-26 t45 v42 B-29 E-26
six|a27 c29 d-49 f-27 g-47 i-49 k-63 l-75 n32 q-44 r-30 w-56 x-26 y-65 z-26 E50 I-51|and b42 v37|by e49|days s28|hours E-26 H31|hundred s26|in n31|minutes v55 E38 I34|months o69 B-30 F40|more E26|new p71|o'clock H70|of k-45 z31 B32 F26 G27|or q26 x26|the F30|this G30|tonight b33|we s28|week u29|weeks j31 B-30 E40 I-52|with D51|years o37 p-27 C-32
sixteen|c-35 n33 r-36 I-31|to r-28|years c-28
sixth|p31 t38 u-31 H32|form H33|formers t43|free u-29
sixty|a26 c-30 h44 k-26 o42 v50 A73 I-39
sixty-one|h59 I-25
size|b-36 c38 f39 g-26 i-33 k-35 o-33 r-27 s-28 v36 w-37 x-46 z34 E33 F113 I53|<number> k-32 I-42|and G25|is f-28|of d26 j38 x39 I29|up F37
sized|x-27
sizes|a-25 q-29 F64|<number> I-53|take I27
sizing|l35 s38 I-27
sketched|e43 t41
ski|k41
skill|g34 k32 z28
skills|l47
skin|a29 k-30 l-34 y-34 E-33 F111 H49|in a31 n29
skincare|I35
skint|t28 A27
skip|m87 r27 C43 F94 H-66 I-27|it r42|the I-27
skipped|e-26 s55 I39
skipper|e124 E25
skips|v31 B26
skull|I25
sky|z34
slab|p141 E28
slash|c26
slate|v42 x27 H27
slates|C32
sleep|c-57 d47 f-30 h52 m27 o-33 q-32 r-32 v42 y-34 B39 C-25 F-38|and B36|better n31 z32|in h28 B29|now k51 I50|on m66 v61 F-29 I-31|over d42 z29|well x25
sleepers|a39 t28
sleeping|c-27 p27 s-26 u27 x26 B33 F-29 I-44|on t32 u27
sleeps|d33 h26|in b-27 v29|on b33
sleet|e47 C43|to C39
sleeve|c41 t30
sleeves|F26
slept|k64 o-39 z66 B67|in k76 z43|on k-42 q25 t32
slice|d30 i41 F39|of i41
slices|c-40
slid|c29 E50
slide|b29 i32 F-29|<number> E-41
slides|c26 i36 m46 B-27
slightly|k43 s-37 y-25
slime|c29 I-28
sling|t51
slip|b-63 k59 x38 B-47 I-56|at b-26 H33|of c-25
slipped|k-26
slippers|q55
slips|i62 k-28 E45|at k-31
slipway|c42 m39 F25
slot|i27 j25 k48 q45 r34 u55 E71 F44|here u-31
slots|b34 d50 h70 v107 B-27 I-48|<number> v25 I34|for v43|go v-51|left v35
slow|b-32 c-31 d-27 m-25 n27 q-53 r-46 s95 t-25 v-39 z-28|and I95|down y38 F51 I-28|mornings w39
slower|e-25 m40 F-46 I54
slowly|e-30 k38 t51 x-33
slows|E94 I29
slug|k31
slugs|b-27 c87 j33 k-42
small|a-42 b-28 m-37 p-43 q-48 r-41 s34 v-33 y37 C-38 G28 H-31|<name> y-45 I46|batches I38|blue F-28|business I31|businesses d35 D33|but t32|firms n28 E26|it F-53|kitchen x-47|person h36|plates y33|room k-26|thing F47 H42 I-45|things I34
smaller|c45 k-55 m27 r37 s26 w29 F-35
smallest|s-27 G57
smart|d-34 k-37 l-39 n59 v56 w78 E-39 F-39|meter u31|meters m32
smarter|n31 w90 y-27 G-27 I-35
smartest|k36 I35
smartphone|F-26
smash|g84 r53 v-28|that g33 r62
smashed|o53 z62 A92 I-34|it l29 z48 I-28
smashing|D28
smell|k126 m-34 s-35 D27 I-35|of k45
smelling|k37
smells|k105 I53|a k-29|like I27|of k90
smile|d84 e-35 k-46 r40 v36 w26 y57 z38 E26|is h33 y30
smiled|g41
smiles|j67 w90 y33 z63
smiling|p72 H33
smoke|k50 E74 I-35|alarm k-27 r28
smoker|k28 s42 D34
smoking|n61
smooth|c74 r87 F28
sms|t30 E45
smug|k-32 p63
snack|k-34
snacks|t39
snail|c78
snake|y-38
snap|f46 i42 I-39
sneeze|g30 I32
sniff|k47 t64 F41
snooze|v62|you v82
snores|I59
snow|b36 d38 s-26 x-32 A49 C46 E47 I-30
snowdrop|E-25
snowdrops|E-43
snug|E30 I40
so|c34 d-40 o-40 p-77 q28 t42 w-46 x-38 y-28 z-31 C36 E74 H-62 I-39|'s b42|<name> c65 e58 k-31 A39 F-40 I-27|<number> c55 s48|<somebody> f36 k56 B-26 F46|a c38 s27 z30 C-25 F-42|and b34 z33 F-29|are a30 b-51|at k-27 r57 s27 B38 E64|bad s-53|be v33 E-32|before D26|book a38|bring v30 F-30|called n27 I68|can y32|check k25|close r52|come a40|did s26|do a58 c-29 d36 e29 g36 n43 q35 F-39 I-33|does m38 q-50 v29 w28 B34 E30|far b-33 e42 k45 m-26 B-28 C-37 I127|from c76 B37|get a33|give G27|go k28 y-40|grab v35|grateful u39|hard k39 r28|have k-26 F38|here c82 k45 C30 F-30 I64|humbled z38|i g26 m-25 r-31 z-51 B-44 D41 E36|if c-37 h50 t39 v-41 F31|is m118 n54 E-28|it h27 m-37 n46 r-27 v-37 B-44 E37 F-36 H30 I-61|keep F31|let t33 I40|little y35 D28|long i38 s33|lucky d29|many c-29 h49 k42 t31 w26 y51 z34 G49|much B-31 D42 E-30 F-28 G-27 I-31|no i28 m33 v-30 C26 F-42 I-48|nobody B40 F29|now c57|often c-29|on c60 e50 k-37 s25 I28|others I28|people z53|please e-34 t34 u49 B32 I-55|proud z-37 I-40|put G53|say l43|secure I31|send F26|since c-45 k-51 s-37 I42|small o55|so d63|soft j38|sorry s25 B44 I62|take q45|tell t31|that c-29 f28 h27 k65 n-27 q-25 s-39 t39 C26 G30|the c-29 e-30 k85 m27 q46 r-27 F-39 I-36|there k-63 o-28 F-29|they g61 t-50 F39|this q40 s26 v-35 B46|those D35|to m31|today F-34|we c82 d-44 e41 f29 h35 i33 k-60 t28 u-27 z-39 C28 I73|what g-25 v101 x-70 y53|whatever t28|when m-33|which x77|who b32|why b48 c-61 g-39 v66|will r41|yes k40 s36|you a43 c-27 d-27 e57 i32 k62 r32 v49 w74 z50 C-26 E-47 F-28 I-33|your l43
soak|F33
soaked|c31 k-42
soap|j34 k48 n36 F101 I39|for j38
social|b-57 k-35 n45 E45 I89|<name> I74|worker b-69
socialism|I44
society|a-34|is y27
sock|g28 v46 x27|yarn v49
socket|c36
socks|a96 c40 e-28 i28 k102 r51|are k46|for i31|in r43
soda|m66
sofa|a37 b-51 h35 v35 z36 E-57
sofas|a90
soft|a31 c43 d64 j32 k-36 l60 t61 w38 F62 I-62|close c46|opening h-30|so j38
softer|E28
softest|j105
software|f47 j60 q45 y28 I92
soil|j-28 k-36 E-26 G31 I-46
solar|c30 w83 y-30
sold|e-32 h-28 l-28 o90 q28 r-26 s104 v58 w-25 z50 C-51 E98|<name> I123|<number> e28|<somebody> k27|and c26 o57 p56|at E27 I38|it s27|out a-53 o-43 v96 E79 F-29|the z26
soldier|b-55 I54
solicitor|b-40 C29
solid|t36 z38 F33 I-38
solidarity|d30 B31 E-29|with I25
solo|k28 z27
solution|h-32 l53 v43
solutions|l86 I-41
solve|I63
some|a-51 b-74 c-31 d-44 e-26 f-28 h-59 j-42 k48 l-54 m47 n-49 o-33 q-48 r-64 t-32 u-29 v-31 w-40 x-33 A-29 B54 C-34 D47 E-80 H-30 I-85|and i34|customers p27 D40 E44 I45|days m33 E-42|families m26 B70|from b-46|have z35|in A25|noise D60 I26|of l-31 o-30 s28 B100 F-26 G-31 I-67|patience A31 I52|people k-38 m39 v35 x27|very o30 D37 G30|wear y63
somebody|a-41 c27 h-41 i-30 j-27 k77 r-50 s-33 w-38 y-32 B33 D-30 E-29 H28 I-49|'s c-47 k41 v-28|asked c38 m62|at B30 F-25|else b36 l33 m28 v46|had F31|has H26|in F62|left k26 I40|on c47 B27|up t29|was e55|we d33|who b35 q34 B27 F-30|will o29 t30|you B-42
somehow|o70 z32
someone|a-40 c45 e-63 f-44 j-40 k47 l-50 m-41 o-31 p-37 r-74 t-59 w-59 y-36 z-61 A-31 B43 E-81 F27 G-44 H-26 I-38|'s c-32 k32 n26 y29 F43|a b28 B26|asked c76 k32 n28 q40 H48 I28|at c-40 k-31 F26|else v63 F33|from B33|in x-28 F-54|is E-45 I27|on c30|round c29|say x-39|to k67 m-31|who b-34 c-34 g-30 k-44 m35 q-27 B-36 F-35 I-40|you g30 v34 I36
something|b-89 e-55 f-30 j37 k-60 l-63 n-32 o-37 q32 t-49 v-44 w51 x54 B-48 C-35 D-55 E-32 H171|and B27|back b26|better I51|bigger w28 y59|by H-38|different H55|else b-39 s26 I50|for c-33 k-35 w70 y-33|from v33|good k31|green r32|i s28|in j44 m61 x36 B-29 F-68 H49|is H62|like q55 E27|looks s34 y38 I43|of e26|our H72|special i28 H48|that k-27 x26 F-38|to h28 k-28 H29|truly d28|warm y46|we d45|with c41 x27|wrong s-30 B33|you c58 k62 m-45 s-27 v25
sometimes|o-28 s30 t-27 B50 I-34
somewhere|b-57 c-33 k-46 o37 r36 z27 F29|warm b-74
son|c-28 d47 e25 I38|or d48
song|k76
songs|k41 m27
sons|d42|and d43
soon|k37 s34 z-27 B56 H41
sooner|e-31 j-27 m71 n48 C-27 E94 F-59 G-32 I-37|know m26 x31|not m30|say c30|tell E39|than v34
sore|h86 k49 r75 B46 F29 I61
sorry|c-38 d-49 e-84 i79 k115 m-66 p-28 r-59 s186 t-31 w-32 x-26 z-54 A-30 B174 C-41 E32 F-92 G35 I-107|<name> k87 C26 G33 I-47|about h31 k26 I-74|for s-29 E-45 I79|it c-31 s55 I-39|not k-74 o35 s-42 v27|that I-27|the E49 I59|this k-26 s30 E27|to c29 e-36 s36 y35 C-29 E-37|we k48
sort|r32 v73 y-33 z93 B29 F-35 I-38|it y-26 I29|of k52 z52|you z59
sorted|b45 c-37 k37 m-35 s-63 t49 A28|had s-49
sorting|k52 G29
sorts|h32|it F30
sought|w27
soul|d29 k-27 w47 y42 z58|into y33
souls|D28
sound|c-43 e38 g91 k-39 m-52 B56 I-37|bath b43|like b32 k-33 s36|on k33
sounds|m34 F35|like m42
soup|b57 e50 g26 i-44 j-32 k69 p-27 q-35 r-25 v44 y-58 G-38 I-112|'s c67|and b45|at F29|for k26|from e59 E-45|is k-52 y-38|when q-34
soups|y29
sour|c51 F84
source|e56 k-29 l38 w-27 y39 I27
sourced|l-36
sourdough|c41 z62 D32 E45 F28 I40|starter F29
south|k-41 F56|of E53
spa|h59 w32 A55
space|c-27 d30 g-62 l33 m-27 p79 r-32 v-60 x36 y-38 E-43 G36 H100 I-89|<emoji> p37|and s31|for p26 E-41
spaces|c-32 e-29 h50 o-28 r-33 v88 w40 y-31 E54 G-35 I-55|are a-30|in k29
spade|F-25
spades|k30
spam|g44 k-27 s-34 F43 I28
spaniel|k64 I-35
spanish|a60
spare|b-36 c-31 f38 h-36 k-33 r55 t-26 u39 x42 z-25 B-28 F28 I-57|key f42|pair j28
spares|F27
spark|w39 y-29
sparkle|a36
sparse|I30
spatial|l102 I38
speak|a38 b-33 e-38 j51 l-36 m28 n79 p-29 s27 z30 A-27 B75 F54|<name> b-35|and h29|for z51|to a64 j68 n60 B71 F-44 I-59
speaker|k51 n26 s30
speakers|w36 z-41 I27
speaking|f27 h49 k64 s39 y-29 C27 D28 E-27|of h53 v33|to f27 p30 I30
speaks|n46 q56 r87 w28 y60 G32|at p29|for o26 q59 z35|to e26
special|b-37 i30 j-28 k-30 l-55 p45 s-26 z70 C39 F-37 G-26 H44|mention e28 l-30 C82
specialists|l27 w-37
specially|B36
species|E-26 I49|of I42
speech|e32 k73 F53 G79 I43|and p27 I39
speeches|k26 m70 p55 I49
speed||it I31
spell|r47 G27
spelled|f53 A43 I26|right I30
spelling|k32 F85
spend|a46 f33 l46 s-26 t30 y-32 A65 B46 E-27 H-26|<number> n27 I56|a I-48|it m39 A51|over a70|per t35
spending|c-37 t36|on c-29
spends|k-27 H31|on H30
spent|e53 k49 q-29 w-34 z-34 A33 B-29 C42 E-26 I53|<name> b32 n42|<number> p32 q-31 I37|a e27|six z-30|the d46 e-29|this e32|two e27 l30
spike|A29
spin|b30 c35 r57 s26 y28 H55 I80|the a29 H56 I30
spine|x29 H-28
spiral|k29
spire|p25
spirit|d30 f27 k38 p28 w59|of f27 p29
spit|F98
splash|k28 E49|of E33
split|b-40 k-37 l28 t26 v-34 x-30 A182 B-27 E-41|between A-25|by A74|it A76|the I29
splitting|A64 F47
spoil|x30 D31 H33
spoiled|j38
spoiler|s-37 z-30 H43 I56|it s-35 H49
spoilers|H26 I-26
spoke|h-25 k-33 p30 I54|with I71
spoken|c40 k38 E-30|to c27 n32
sponge|k29 n72
sponsor|i32 u109 y-27|a h29 u28|of p-26 z32|the G-27
sponsored|a29 d26 e38 k27|by d27|walk c26
sponsors|k27 I-30|<mention> e-42|<name> e26
sponsorship|I-30
spool|q-29 E25 I68|<number> q-29 E25 I68
spoons|q46 D28 I-27
sports|j50 D29 E27|day E33|hall s25
spot|a-29 d72 j33 k-74 v77 z26 G83 H-30 I-38|and B28|for c-27 d77|in j40 I38|on m27|the I-28
spotlight||<name> e27
spots|c-28 k-76 s-25 t35 u44 v162 F62|left u47 v65 I31
spotted|e118 k-42 D41 I-39|it e76 k-26 D45
spotting|C43|it C36
sprained|E-30 I28
spray|h30 I-40
sprayed|i38 s25
spread|h33 p73 t41 y26 G29 I35|it t45|the h34 y28 G30
spreading|w26
spreadsheet|c29 k55 t38 v53 G36 I-60|and t46|is F41
spreadsheets|b41 F-26 I-27
spring|a47 b87 c29 d-28 e28 h40 k-63 p32 q87 s27 u32 w-26 y-33 z-30 C-66 E-56 F-70 H-55 I-49|at C-32|has h-30|is a31 h31|it j40|to E-32
squad|D57 I-46
square|e31 r60 s-27 I-32
squash|c-26 j27 I-40|and k-26
squeaks|c78 k45
squeeze|t111 F40|the t27
squeezed|b35 t29
squint|p36
squinting|b26
sre|E37
st|o36|<name> o36
stable|l60 p65
stack|a39 c28 j73 l60 s-27 w-31|of c45 I47
staff|d37 i-26 j43 k48 o-32 t37 v-36 w-33 z-25 A42 B44 E52 G-32|and c36|are t63|at h26 G31|can E25|have E31|is k-48 l30|of k-28|one d38|room k50 q40 I-36|to s45|today E-46 I30|training E38 I-39|will k25 I90
staffed|E50 I33
staffing|E-37
stage|c-32 e-57 p55 s31 z56 C36 I42|<number> B27 I42|door j27 s27|in z60 H43
stain||on I28
staircases|k-27
stairs|k27 z63 B29 C-31|are k25
stairwell|e67 r45 x-28 A32
stake|n-35 I89|has n-34 I45
stakeholder|w33 G45 I-28|engagement G-26
stakeholders|l80 z-36 I-81|across p-35 G-26|to l30
stale|e26 I45
stall|b-31 e33 k28 q37 A26 E55 F-30 I-68|<number> E27 I-27|from F-28|opens b-32
stallholders|t25 E26
stalls|c66 e-31 h33 k46
stamp|b48
stamped|x27
stand|c-42 f45 k66 l-53 m64 o33 p29 q-29 t-27 x32 G26 I-26|at o40 r27 G110 I-25|by G-38|for z86|on k28|shoulder G26|up c-30 v27 z26 C77|ups c39|with d42 I38
standard|k-35 z65 I-31
standards|l31 z48 H56
standing|j32 p41 s53 v-34 w28 z86 F50 I-45|between y-31|order t45|orders E31|room z47 G30|there z38
stands|b-26 e-30 k-36 q32 s35 E37|at p25 q52 I-29|we s43
standup|k29
star|c52 e26 n43 s25 u65 z-48 I-34|because c42 s45
stars|a-29 c38 e30 i30 n-34 o85 q39 r59 G33|<emoji> o-38|and i36 I47|for n-44|on o49
start|a62 b27 c58 f-29 h32 j-39 k-35 l-62 m-74 p-45 q-37 s-42 t-45 v-46 y35 z-53 A-40 E42 G-27 H-46 I-37|a I36|and w-33 F41|at b34 c47 E37|date I36|from b-28 h27|here w28|living h32|on c31 I-36|with F56 I-34|your u46 v30 w32 y-38
started|c-35 d-28 e80 h-27 i-28 k41 m-31 o-56 p31 q-47 x-29 y-28 z-27 A-35 C-50 F-33 H-34|<name> I44|a k39 I39|as I39|asking v26|at E-27|in e31 I-52|the I49|this G43
starter|l46 w-27|at y-35
starters|z33 I31
starting|b33 c26 h37 m-28 v-38 A-26|out a28|with b44 c36
starts|b-40 c31 d-32 g-28 i43 k-55 l78 n34 q-30 s-32 t-28 y56 z-40 A-27 B-25 F-46 G-42 I-44|<name> l40 s30 v30 I-42|<number> c45 l43 E47 I-37|again E31|at c-50 l64 s-31 y30 E-35|here w48|in I31|now p54|on k38 E-35 I-37|today e31
startup|s29 I83
starving|e30
state|a-32 l-25 n118 p-51 s-41 t48 y-42 z35 D31 E-28 I151|<number> I27|of w47 y-39 G36 I-78|title C35 I27
statement|d-36 p78 r59 w27 E-73 F-33 G58 H76 I47|from E-29|of p41 r65|on H39 I47
statements|E27 G72
states|I30
station|c-28 e-41 k-30 s-28 B29 C-25 E39 I-44|<number> E30 I55|in F-35|is E-26
stations|n36 I73
statistic|n61 r-27 v67
status|p53 E55 G32 I-26|page s27 I61
statutory|E49 I33
stay|c62 d-41 e-42 g-53 h-54 i-31 j34 k-64 m67 n31 q-30 s-40 v-50 C-35 F49 G-48|as A33|at j74 I-51|for a55 t29|free c57|home m32 E28 F30|in m48 A25|off I55|open c48|positive y-37|safe I56|the F-27 I29|till c38|tuned p43 H44 I-26|up B26|warm m-33 H-26|where c28 I35|with E31
stayed|c27 k72 s31 v38 C60 H-34 I33|and k42 I40|behind s32|on e28|put F31|to v61
staying|k59 m32 v32 A29 B49 C41 I-43|on c29 B25
stays|b-26 e-32 h-28 m53 s-35 t-26 v-26 C-39 D-28 E76 F34 I-47|as m35 F54|empty E-35|for k-31|in r29|open F30|shut c-30|where k40 q26
steady|F44 I45
steak|a25 C84
steal|m-25 I-27
stealing|e49
steam|k34 F28 I-39
steel|a74 b26 k-38 F34 I88|and k-27
steep|s-54
steeper|d29 s56 E45
steering|t31 A26 G29
stem|F36 I-37
step|a-50 b47 d28 k-65 l45 o-33 u-28 v-38 w98 x-35 y38 z-59 B-33 D-31 E-32 H60|<number> b27 r27 E-25 I-31|by C28 I53|free F66 I28|in c30|into w44 I-25|of d44 l-29
stepped|o37
steps|c-57 e-43 w-28 B52 C72|and s39|are i31 F28|at b25 s-26 B33 E52 I39
stew|E-69
steward|r31
stewarding|l25
stewards|r28 A44 C-43 G28|and r-27|who C-44
stick|a36 c-31 f51 m30 t34 x35 F47 H-30 I-41|it F26|to h29
sticker|k-29 B27
stickers|j-26 s29 I-27
sticks|k37 s27
sticky|e27 k37|note e31 k31
stiff|h76 F30
stile|c36
stiles|x30
still|a-71 c-52 d-57 e-49 g-30 l-47 m42 o35 p67 q-48 s49 t25 v37 w-40 x62 y-68 A-34 E38 G47 H-42|<number> h26 m29 I-41|a k27|at x36|available u29 v-31|awake g-58|being I40|broken s29|can s41 A63 F-36|dark E33 F38|do k28|does c37 x-39|doing b50 v36|down E36|get m43 A50|gets m32 z29|go B32|goes m86|going o45|got F34|has v60 B36 E55 F42|have m-53 o-29 s-33 v-38 B-29|here k33 o58 p42 s-34 E40 I76|in k26 t-25|make k-31|need h69 k28 G69|no I70|not k-28|off m-28|on j60 m31 r68 I-40|open h-31|pinching p44 z25|see s26|smells k25 I26|taking k-45 s-26|there k32 o27 s-26 F-31 I-29|to k32 o26 t57 G32|use k-29 m-26 I-29|using f65 I-28|waiting I65|winding b-36|with I44|work E26|works j26 s26|writing I50
stings|B30
stir|r-31|the r-29
stitch|h39 y-33 I27
stitched|e40 w73 I39
stitches|c30 s27
stock|e46 h26 j35 k27 m31 n35 w-37 E46|<name> e29|at E36 I44|in m51 F27 I31
stocking|G28 I-27
stockroom|o38
stocks|a36 v43|last a41 v52
stocktake|E34 I-47
stolen|e53
stomach|B113 F35
stone|h76 F-29 I-41
stood|c-31 p-27 r-28 C104 E-43 F-27 H-28 I-71|at A29|on k-32 s40 z37|up c36 k36 C32
stool|e-26 h59 E-27
stools|c-31 E25
stop|a-38 c-56 d-39 h48 i-26 k39 l-27 m68 o37 p-31 r149 t80 w-26 A-31 B-53 E52 F58 G-39|<number> o59 G45|and b-61 F26 H32|asking k44|at h54 m34|being w26|by E-32 I60|doing x-32|in k26 t27|is q29 E28|it k-60|listening I25|on E-28|outside k-31 I44|talking r42|the k-33 E43 H37 I72|to g43 m62 t78|using E129 I34
stopped|b-26 c55 e-42 g-28 n-33 t-33 v-47 x53 z-47 E30 H-27 I-52|by I49|putting E37|selling k-26 s47
stopping|h-26 v59 x-52 y28 C31 I-37|you v68 x-46
stops|e-38 k-38 s-46 w31 x28 E92 I-26|and F50|at E49|by E26|in c35|it F-29
storage|s86 E43
store|a48 c44 f-35 l34 p-26 y31 z-50 E64 I67|<number> E35 I38|and l28|in k-27
stores|a28 o38 s-33 z51 F96 I80
storeys|c33
stories|a30 i32 k-52 t51 v41 w29 y53 E-25 H66 I-41|like t28 y44
storm|s33 y28|<name> k-27 E-26
storms|F30
story|a-37 c-29 e-33 h27 i79 k-50 l-59 n-48 s-32 t27 v-49 x-28 z-34 C-30 F-51 H53 I-72|'s t39|<emoji> r-25|in i-55 I33|is d28|on H31|time k32 E30
storytelling|d30 l110 z26
storytime|E92 I-26
stout|j-31 p36|with j-31
stove|v32
straight|b27 k-48 o54 p26 t-33 v-48 z39 B-28 C39 E-47 F106 G36 I70|after F40 H56|away B-34|back r54|from I35|into b29|past m50|to w45 F36|with m29
stranded|E-38 F34
strange|m26
stranger|d60 x-25 B25 C39
strangers|k26 t40 y41 B78
strategic|e-37 l40 G-27 I-47|vision l-27
strategy|l62 w63 z-32 H43 I-51
strawberries|v26|are v36
streaks|F31
stream|a26 u27 E38 I-51
streaming|a26 r127 I37
street|b-79 f101 g-33 l26 n37 r40 s-28 E38 G-29 H-32 I-71|'s F-42|and e37 j34 z26|is v37 F-31|party E-25|you f51
streets|c-27 j88 E55
strength|l-26 s-27 y75
strengthen|w42
stress|b47 l26 n90 v-27 w67 F-45
stressful|h45 B-30
stretch|j26 A40 C38 I-47
stretcher|I-26
strict|I-31
strictly|v64|limited v64 I-32
strike|i26 k-31 m27 A97 E87|pay A68
strikes|h29 E39
strip|C36 F31|of F42
stripe|k-37
stripes|w62 I41
strips|h31 u55 I55
stroke|I-30
stroller|x44
strong|o79 p36 E38 G54
stronger|y36
strongest|s-36
strongly|a31 H48
struck|D42
struggle|m25 B32
struggling|b31 c-26 I52|to b51|with c-26|you B-43
stub|s28
stubborn|e76 I42
stuck|c-31 f-27 k60 o-34 t-27 v-30 x72 y-37 z-31 B62 I-43|behind e29 I27|in k-32 B32|on b-42|with q36
student|a-48 c45 e62 k-25 l-36 n34 p42 t29 u-29 w29 x-35 I30|<number> e31 G49|every e-27
students|e40 h-33 l-38 n31 o59 t43 w-31 z-44 B52 C68 D27 G-57 I49|and t26|are x32|from e36 C51|in I47|who z-39 C40
studied|C26
studies|n109 v40 F40 I-25|show n67
studio|b44 p74 E-36 F-39 I-51|is p46
study|e41 k-32 z38 I76|how n-27
stuff|e-38 g25 j34 k-38 q52 E27 I36
stuffed|c27 s27
stunning|a52 w127 y-25
stupid|B56
stupidly|j73
style|q28 w26 y32 E-25 I-29
sub|h25 o115 p41 v30
subject|k-31 l38 E-40 H37 I-33|line H25|to l50 E-27
submission|I55
submissions|E47
submit|r28 v-57 D26 I84|your r30 I43
submitted|i30
subs|c-28 o74 q59 r52 u34 v48 F-45 G31 I-44|are u35 G45
subscribe|b35 g65 i29 r45 u84 G35 H33
subscribers|i95 o54 D145 H165|get D49
subscription|D31 I26|renews I37
subscriptions|D28
subtitles|E26
succeeded|l54 s-40
success|c-25 p68 v-40 y92 z51 A-28 G82 H-29 I-32|is p28|with z27 A-26
successful|p26 I-58
successfully|w27 z-33
such|a47 c-25 d75 j66 o27 r73 t26 w-25 z47|a d30 r67 y-39 I-27|as o36
suddenly|e33
sugar|n32 s68
suggest|i31 F56
suggested|z35 C27 I-29
suggestion|e56 y34 I55
suggestions|c64 x96 I36
suit|a30 q56 x43 F-38
suitable|k-58 I43|for I65|online k-27
suite|l40 w26 I51
suits|m41 x28 A33 E-36|the E-30|you I37
sulking|k36
sum|g73 E37 I-31
summary|c-27 i29 G-47
summer|g-40 h33 l-28 m-37 r-33 s33 w26 y35 C-38 D-36 G-36 I-28|and q36|fair x34 H30
summers|o29
summit|w62 I-34
sums|k33 s40
sun|a25 j32 m30 w45 y49 H-26|<name> j37 E35 I34
sunday|m29 s-45 v33 E86 I-58|<number> E42|is F29|night E-44
sundays|c-28 I-28
sunflower|I-27
sung|C29
sunrise|w36 z25 E-30
sunset|k-39 m26 w27 I-31
sunshine|w95
super|h30 j36 v30 H26
superb|e26 I32
supercharge|b-26 l43|your b-26 l49
superheroes|y53
superintendent|d32 z29 I31
supermarket|k28 q27 v72
superpower|h31 y54 I-31
supervision|I-30
supervisor|q31 E-42
supper|f25 v-30
supplements|q31
supplied|e83 s-28 I-28
supplier|b35 k-47 s88 C-28 F-37 I-32|and d27
suppliers|c-65 p27 D52|asked c-60
supplies|f43
supply|k-27 v-34 E32
support|a-30 e27 l37 m-25 w-36 y49 z-38 B-25 E57 G-28|<name> l29|and h30|for I64|from z-42|is I44|the I51|tickets I47
supported|e-29 l50 G56|by G47
supporter|i38 t28 H29
supporters|d29 j52 k-33 l30 r66 v27 z-44 D87 I-33
supporting|v38
supports|l45
supposed|e51 H26|to e51 H26
sure|c31 k39 r-35 s-31 y-35 z-43 B36 F46 H-35 I39|<name> c84 C31 I41|about F25|of s-37 B-31|to I35|which m31|you v31
surface|w25
surge|I-25
surgeries|F31
surgery|c-25 k-28 s29 B-42 E99|is E42
surname|f63|and f26
surplus|b38 l46 A102
surprise|p27 z38 D33 H162|you H113
surprised|z83 F37 H51 I49|even H36|us F33 I51
surprisingly|b31 e-26 I42
surveillance|p29 G44 I59
survey|b-41 c74 f46 i27 l-26 m28 n-52 s-36 B-32 F-47 G58 I-31|<number> c43 I40|about f29|closes d32 v33 G28 I-27|is h-28 I35|of n-27 E-36|on G28|results c30 C30
surveyed|F26
surveyor|k30 I-28
surveys|k28
survive|I-30
survived|c35 e-40 m96
survives|I27
survivors|I35
suspended|k-98 E76 I93|<name> k-42 E38
sustainability|e42 j57 l78 w-31 y51|is l36 y61
sustainable|l48 w49 y-33 G-35 I-47
swallow|n29
swallowing|e60
swallows|e88
swap|c-46 e-28 E63 F35 I-53|it I-28|the k55 r33 I47
swapped|c46 j74 k-59 s59 I-37
swaps|r64 I58
swarm|F44
swear|j39 k44 o30 x36 H35|by j40 o32 H40
swearing|k47 E-56
swede|B41 D26
sweep|h31 k60
sweeping|e31 k40
sweet|g57 s31 t31 I50|peas s39
sweets|F50
swell|I-29
swept|b-26 w44
swift|b-27 y28 E-30 I-26|sleeps b-27
swim|a-36 e27 f-26 m-36 r-32 v-37 x32 A-26 E53 I-45|at x30
swimming|b27 n-35 E67|badge n-33
swims|E28 I29
swing||and s-28
swings|m26
swipe|t-27 D-26 H65 I-55|for H-44|to n29 H41 I-29
switch|a64 b48 c35 h39 m38 n42 s47 u-30 v71 B26 E-29 I-53|off b33 v-37|on i34|you c25
switched|b25 c-26 I26|off c-26 e33|on b26
switching|v49 I-31
swore|c30 k30 C65
sworn|B32 I51
swung|C60
sympathy|r70 B30
symptoms|I47
sync|A46 E46
synergies|l70 y-34 G51|across l25 G-28 I-27
synergy|l59
system|b39 l61 m-30 s62 v-36 w-27 y32 z-36 B-26 G37 H32|for c-31|is y40
systems|l77
t|a64 k-26 y27 C31 F28|<name> a69 k-29 l32 E-27
ta|e28 j47 l35 C159 I-53|to e35 j51 C39 F-26
tab|c44 C45 E-28 I-35
table|b-29 h80 l-31 o-35 p-37 q27 t32 v38 y-41 z-27 B33 D-26 E-66 H-40 I-29|<number> c49|and k-38 t-27 C25|by E-32 I-25|for m25|is d27 e-39 r37 t35|of b-42 t33|on h78 k30|we q35|with w-33 I35
tables|a93 c32 h-27 s38 u30 I-36|left v-53|of a28 I42
tablet|t37
tablets|b38 f36 h30 k-36 s42 A40
tabs|h59 D51
tack|F44 I27
tag|a-41 b-42 d-53 e-29 f51 g200 h-48 i97 k-61 m38 n-32 u-30 v-66 w-49 y-67 z-47 D-42 F-44 G-30 H-33 I-69|<number> a-25 i112 o-27 r-35|a g27 i-34 k-26|someone g-62|the g110 i-30|three g35 G34|two r28|us f43 i41 F-31|your f-32 g73 i-25 t27
tagged|i102
tagging|t32 I-28|us r44
tags|g36 i74 s50
tail|k-56 y42
tailored|l49 w37|to a31 l38
take|a-48 b35 c-34 d45 e70 j-46 k-84 l-60 p-33 s-29 t-49 z-34 A91 B-31 D-37 E88 F99 G-45|<number> n25 v44 A34 E48 F37 I87|<somebody> h64 k-39|a d40 o42 y53 z58 C85 I52|all c29|any p29 F-38|as m-84|from i54 F30 I27|home f27 I-26|in e90 q33|it m76 r87 s-25 B-53 F-62|most y-37 z28 I43|my k55|on u40 A30|one m27 A36|our a-26 f49 n27 G39|part D34 I46|photos I67|some k38|the m67 s78 v-28 x38 B39|their n30 A35 I42|them k-37 x25|this d52 y30|to b52|two H32|what I-43|you a43|your m37 A30 F32 H26 I-29
takeaway|v39
takeaways|l47 G44 I-67
taken|c26 e-38 k-27 n38 o-34 q-33 t-25 w-25 z-33 B-52 G25|<number> n29|down v27 I54|off A35 E51|out I-38|the l33 s-28
takes|a-60 c-30 g32 i71 m33 n36 o-39 p-36 r-50 s-68 t-38 v-67 x-35 A26 C-42 D-46 F53|<number> b28 n46 F30 I57|<somebody> c64|a g30 i66 j39 q27 z57 F-71 H27 I-27|about m-27 E42 F61|around A29|cards k28|five H30|home i51|it m31 F26|just h29 G29|out e60|over h33 I65|place E-29|ten u25|the e-42 l29 A37|them k-30|to g28|two m101 v29 F38 I64|your F-28
taking|m-28 y-28 z35 E80 F-40 I-49|it v30|new c-36|out A26
takings|h25 A53|four A-25
tale|h31
talent|a-33 h42 i31 l73 w28 y88 I-42
talented|l-28
talk|g-26 j-29 k35 l-30 m41 o-36 p-33 r25 u-27 w-30 y-29 z28 A-32 B91 G-30 H-30|about s-26 v-29 B31 I-45|and s34|at e27 k33|by k27|has c-43|is E34|it m45 v28|on c25 I-36|to h50 m-61 q26 B78 F43 I50|we z26|you m77
talked|c-30 e84 s51 z-33 B74 I28|about n32 B31|to I55
talking|k-33 n30 o50 s-53 v57 y47 B37 E-26 H54|about k28 s-44 v70 w27 H35|to F27
talks|e-42 k-83 s-37 E-52 G32 I50|about H36|came e-27
tall|c33 k38 E71 I40|and c38 E26 F26 I31
tally|t25 I-26
tank|k40 s26 I-27
tanks|z30 I54
tap|a112 e-26 g112 h102 j27 k-95 n-31 r-63 u39 w-29 y-56 B-49 F65 H26 I-84|<name> m64 H-91|for k-62|if g90 I-29|in a34|the a34 h42 r-34 v43 H-43|through H111|to a84 h38 q27 H76
tape|k62 o38
taped|E33
tapestry|w38
tapped|t33 E30 I-26
tapping|I29|<name> I29
taps|m69 x52
target|k-54 l-26 o55 D26 G106|for G48|in k-47
tariff|b-51 k-28 m30 p26 q57 u53 I52|is h28 I30
tariffs|I40
tarmac|B27
tarp|c29 m-35
tarpaulin|C29 H99
tart|k31
task|k40 H33
tasks|c28 h30
taste|a32 j55 w86 z141 B-36 F-27 H63 I-57|it z36|of j68|the w48 I-26
tasted|c101 z26|of c57
taster|m27
tastes|i36 k48 w51 I-33|of k27
tasting|c30 t46 I-28
tattoo|k-44 D38
taught|c-54 e144 k-45 l-28 s-32 B-31 C77 F-46|<somebody> e-47 k-41 C-36|half e68|me k-45 y25 C58 H40 I30|you z45
tax|c-64 h-27 k27 o-30 p74 q27 y34 B-33 E-38 F35 I105|<name> I44|and r27|cut c-26 I43|cuts I40|is y30|on y-37 I40|reform G27|return I30
taxes|h30 I34
taxi|v-29 A39 B31 E45 I-41|rank E36
taxpayer|n27
taxpayers|y42 I109
tb|I62
tbh|k47 I74
tea|c-27 d-32 e43 f-33 g44 h35 i-50 k101 l-34 o-28 p-28 r-34 s-61 w-40 z-30 B-25 C31 E-35 F-104 H-31 I-117|and e-26 k26 q28|at b32 E-27|first B30|for e26|is a31|on C33|to d32 D29|urn e54|was k29|with I28
teach|c-30 r29 s-26 w35 y30 I-56|you r37 w26 y27
teacher|e-34 f50 k56 n35 x34 z27 C-25|<name> I-27|who b43 g29
teachers|v-36 z26 I34|and I34|will m27
teaching|b-33 e-25
teal|e63 p29
team|a-41 c-49 d70 f-30 i-40 j30 k-51 l27 m-57 n-67 p46 s34 u-29 v-51 y42 z75 A-62 B-61 C-30 D-30 E-52 F-36 G69|<emoji> e82 p62 G27|<name> e30 z32 E33|<number> r66|about k-27|and o31 w35|are h26|at d72 j82 z-55|does q33|first k-44 I54|for y62 C-28|from I36|had t51|has l-27 s54 I-27|have e28|in j58 q29 w-30|is k25 l34 s-28 v54 w42 E26 I-29|members I52|of w-35 y47 z31 C66|see C32|the t35|this e-44 y-25 G28 I46|who s37 z37 C-39 D27|will g51 w29|you d42 w36
teams|m34 n29 v-28 A-45 F-38|are l-30 I25
teamwork|a28
teapot|k25 I-33
tear|k-25 m37 F45
tearoom|z-44|took z-43
tears|k-44 t67 y53 I-33
teatime|f27 o64 A40 C38|and o38
tech|j53 z35
technical|l65
technician|I-38
technology|d-36 w44 I-29
ted|e26
teddy|r30
teenager|b30 k25 m32 E-30 F-26 I39
teenagers|A45 C32
teeth|k44 B-38 F28 I-36
telehealth|b40
telephone|f39 F-27 I-26|town o37 I36
telescope|F34
tell|b-26 c-61 d-73 e-43 h-48 j48 k40 l-49 n-26 q-45 t-37 v-32 w-39 x84 y-73 B67 C-33 D-35|<name> i39 k75 m54 x47 A123 B51 I-30|<somebody> j62 v57|any j30 t32 F-47|from k-31 x39 F-39|it I37|me x75 B-28|my k40|people v29 F25|the f26 k32 B49 F46 I29|them j28 m-44 F-26|us b-39 c-41 d-31 i-27 j-48 k-36 n-43 o-27 q-28 s-40 x76 y-33 A-38 B36 F-26 H-38 I28|whoever x-33|you b30 d-35 e35 m39 r-40 s34 t-33 v-31 x-51 z48 A-55 B-83 C-42 H102 I-26|your m-31 r39 u35 v-40 G49
tellers|r26 F41
telling|d-34 j-26 q25 y-51 B37 C28 H54 I-52|a k39 q25 B-26 I27|me c38 k-35|off B45|the B30|us m41 I-53|you c-25 k29 s27 H73
tells|d-40 l-26 m-33 w93 y32 C-29 E-35 I47|<somebody> B37 I45|a w101 y41|us e25|you b26 s31 z38 F25 I32
telly|o36 r25 v26 z59 I-35
template|c101 k-53 r111 F-29 I-40
temple|E-38
temporary|s59 I-25
ten|d-30 e-45 g62 h51 l-61 m49 n29 s-40 w-62 y-59 z31 A50 D-54 G-29 I-61|and G33|cosiest z-41|days h56 E37 F49|it q27|miles C-57|minutes k-37 n-29 t-37 B27 E-31 F80 I-60|of a27 c26 H28|past p28 s28|people r38 t46|presses c-34|seconds u25 H34|that H29|thousand p32|times z30 I42|to r28 s-27|until F-30|years b27 h-26 k-57 n38 z56 B44|you k73
tenancy|e28 l53 p39
tenant|o63 q27 H26
tenants|c30 d45 k26 q35 s56 A44 E27 I-38|from E37|in n-39 C-33
tend|q57 v28 z27 F38 I35|to q57 v28 z27 F38 I35
tender|l27 G32
tenner|a78 b25 h30 i68 j41 m32 q29 u65|off j48
tennis|b69 I56|<name> I29|balls I28
tenor|r29
tenors|e45 q59
tent|B30 C40 H32
tenth|a75 b36 A51 I29|of A60 I56
tents|e27 q60 B41 I43
term|b52 c39 h40 k-32 l-37 n-56 p34 q-40 w28 A-26 E49|<number> I-33|and e29 I28|at b31|time c55 v-27 E30
terminal|G29 I30
terminals|k-38
terms|b-50 E-30 G35 I-54|and h28
terrace|w33 E-30 I-31
terrible|k75
terror|B27
test|a65 e-38 i31 r-34 s37 u41 A31 C29 E45 G50 H-27|is E-30|it D36|set I28|sheet s-38|that E55 I67|the k-26 l27
testament|p-38|to p-38
tested|e27 s27 t-26 F-42|<number> I60|it c60 e27 k-37
tester|c51
testers|c44 A31 E42 I40|for I38
testified|C27 I62
testify|e54 z-27 D28 I31
testing|e30 l34 s29 B31 E62 F42|<number> l26 E34 G28 I37|a I-27
testnet|I108
tests|c-36 e-45 v53 E37|and v63|on e-54
text|a28 c-48 g-29 i-43 k-55 m74 s26 v-56 B93 E77 F49 G48 H-37|<name> k29 m-32 F-37 I-43|and y25|box G29|is m-30 x40 I48|or E27|so B27|to m25|you F-43|your s31
textile|e47
texts|r33 s29 t59 E36 F79 I34
than|a44 c-51 g-46 i-36 l-79 m-27 n47 p-60 r-46 t-93 u-38 x-62 y47 A-51 I29|<name> j118 G42|<number> k-52 n36 o27 q34 D41|<somebody> e-44 z38|a a31 b26 d96 v26 w26 I-43|any e30|anyone k35 B35|anything j25 n42|at c32|ever d-27 z40 I-33|from k29|guess q42 s52 I35|have E37|i d37 e43 o29 I-34|in C26 E33 I33|is F31|it I30|its I34|last k68 n-30|most z-38 I42|my e57 I-51|on s-27|our E-36|ours e75 F-33 I-28|people I33|ten n-40 t40|that k44 s25|the k-56 o100 s38 v38 z40 B86 G49|they q47|this a42 w32 D74 F-29 I37|those z32|we k-47 o-26 s55 C26 E55 I-30|what H27|when I29|you k32 v-28 F81 H82|your y-31
thank|c31 d-54 g-33 l-62 q-29 r58 s-27 u-51 v-51 w-48 x-61 y-51 z-27 A-32 B-49 C107 E26 G-63 H-54|<name> c76 e43 C33 E58 I36|me j31 t57 I-27|the x-33 C47|us g-32 r37|you a-28 b-26 d-46 e-34 l-31 t-50 u-47 v-27 w-34 y-62 B-33 E-26 F-33 G-26 H-40
thanked|C47|<somebody> C30
thankful|C45 I34
thanking|s26 C26
thanks|c33 e41 g-33 j-32 p-30 q-31 s-25 t31 x-25 z77 A-36 C81 D-50 F-38 G36|<mention> C-84 I-57|<name> t53 C64 I-29|all G62|for c32 z42 C-30 G-30|i m-29 v51 I92|to e71 o54 q-32 t-35 z34 C86 G35
that|d-26 f-37 i-34 j-49 l-31 m-31 n50 p-55 w42 z46 C47 D50 E-54 F-26 G-80 I-30|'s c-45 d84 e-44 f-27 j-31 m34 n57 r-52 t50 v-47 w-31 A-72 B85 C-38 E-91 G-34 H-32|<emoji> z25 H48|<mention> e-27 z27|<name> e34 j28 k30 o59 p-83 B-27 E-34 F-25 G-31 I-37|<number> n-33 v66 H-31|<somebody> e-33 B-50|a b-34 k66 z58 G32|again n28 r63 I56|and e27 m31 q33 s-33 F39|are v-25 I67|as e40 m34 q33 B26|at u34|be b89|call B35|came k26|changed I72|changes a49 w46 I43|comes k37|costs H36|could I46|covers a32|date i28 s30|day y26|did c35 F31 I50|do d28 h33 k27|does m-33 s-57 w40 F-30 I66|empowers l27 w-27|ended H37|every y29|everybody z25 I28|everyone d27 y31|figure o74|first k36 z36|fits c40|for k-39 n38 o28 s-43 v41 F-29|from z39 B29 D32 F30|gave c25|gets i28 j47 I31|goes v39 I41|good C29|got z45 H28 I-35|half h26 B32|has j59 k-25|honestly e30 v31|i k38 m31 p38 z-42 I47|in b62 c-31 s33|is c-38 k60 m67 o53 r39 s114 t36 x56 y-76 B72 E-34 H-28 I-32|it b38 e-32 t42 v47 B-28 G52 I53|just a81|kind m30|last c85 e47 w31|leadership s28 I35|line k30 z38|list I-25|little u30 z39|made I-25|make n-32 t28|makes G38|matter y39|matters k-29|means w29 B51 E33 I-32|money q26|most B28|my c25|never h26|night s-27|no d84 k47 s-27 F-26 H25|nobody s-56 B-45 F31 I-30|nothing I33|now u54|number s44 B97 I29|on c104 k31 C37|one q30 s57 x30 B-35 F71|only F-40|order z42 F-27|other m39 u27|others B38|our c28 p60 t85 w26 z-35 G55 I33|out k46|page s29|picture o32|put A25|puts m29 w51 y27 B-26|queue d28 I-26|rain C27|remind t26 z-29|room y60 I44|run C26 I48|runs q41|same m36 A29|says k-26 s-42 v27|sells A26|should s36|sink n28|smell b28|sold I48|some c-27 t27|someone v-27|sort k43|sounds s29|stage I25|stops w34|than s59|the c56 h32 i25 k-90 l45 n-27 p-41 C-30 D65 E44 F-37|there k39 l26 s39 v77 B-35 E-46 F-27|they k-52 s-28|time E95|to z39 I54|took k40 s44 H31|truly j61 y27|turned H39|up q35|used F26|wants r60|was e57 m-27 s50 v-28 B48|way q40 s26|we b-28 c28 d-43 k30 l-37 m-28 s-45 w45 y52 G79 I63|went s-88 F34|were F41 I31|will k61 n-29 v-26 H39|with h58 p26 E-26 F65|word s-28 C51|works c48 x28|would x25|writes x-41|wrong I-30|you c32 d-50 n-25 s39 v29 w-61 x-30 y62 B42|your t45 B28
the|a-35 b-63 d-92 f-42 g-71 h-59 j-28 l-47 m-28 n-59 o-45 u-57 v-28 w-41 y-26 z-30 B-29 C25 E-32|<hashtag> l98 v40 C48 G62 I83|<mention> e-56 o35 p61 z61 G32 I50|<name> a42 b39 c-32 d99 e-60 f-42 g77 h98 j44 k-91 l73 n52 o68 p96 r29 t-26 u53 v41 w73 y57 z55 A-35 G91 H37 I100|<number> a37 b42 g-31 h29 i-63 m66 n-30 o-35 s36 u-25 y28 A99 B26 E119 F-54|a x-29 A25 E54|abandoned y-25|account f-52 m27 s-37 u34 I-30|accountability y78|accounts b43|acquisition p33 I33|actual C26 E25 F44 I48|advert F-34 I37|advice E26|agency s-28 G61|air b-27 k-28 E39 F31|airfield H61|airline z65 E27|aisle r45 I54|algorithm u55|all a58 w58 z31|allotment c49|almond b46|alto D-35|altos c63|announcement H45|answer b47 m-27 F-42 H103 I42|answers H28|app b-71 m74 o-41 s27 v-32 x38 E-36 F37 G39 H86 I40|appeal k-29 t46|appeals y41|apprentices E-26|area c-26 z43|art w28 y-35 G37 I-37|asking b-25 f37 h26|audit e31|author H32|authority p29|authors D-29 I53|autumn h25 s30 E46 I40|average m30 n127 I-28|award b31 e32 I-32|away c30 j31|awkward m29|b i57 k31|baby k49 t38|back b26 c-55 e37 q27 r-37 x53 A-61 G86 H-34 I27|background x28|bacon k38|bad b30 e44 B-26|bag k-25 r26 t49|baker D-30|bakery o32 s-53|balcony c29 k27 I31|ball D33|ballot b29 A44 E-34|band D-41|bank a33 b29 c-44 B62 D37 E43|banks k-33|barley u26|barn c-41 s-25|base k-33 E32|basin c31 m28 s45|basket H49|basses c39|batch s-61 F39|bath B27 F-33|baths E-56|batteries I27|beach t26 v64|bear h35 k36|beating w33|bed e81|bedroom I26|beds e-48 A30|beginning p41|bell k25 r50 E52|bench c65 k55 m28|benches B35|best b48 e64 i-34 j-75 w-48 z-146 I38|better c-33 F28 G58|bicycle k41|big a52 b27 k45 t39 z92 E-36 I-70|bigger k-48|biggest b36 o26 G40|bike c53 k-38 s58 E65 I39|bill c-33 k-59 s-67 A-26 E-31 F33 H-30|bin c54 r37 x30 A39 I-28|bio u42|biscuits h31 B29 H-37 I26|bishop s67|bit e29 k35 E-30 I-30|black I36|blog H71|blue i-32 j-25 k-42 p26 D54 E-28|board e-32 q-27 A54 D34 E-32 G70 H50|boards G36|boat m41 G-28|boats b30 m-30 A39|boiler e33 k28 C29 D33 I-36|book x36|booking I39|books p42|border k-27 I63|borough j38|boss v26|bother s-56 B47|bottle k-31 p35 s26 w54 x28 I68|bottom k-26 r32 s56 H54|box b34 c78 d-43 f32 j30 H-32 I46|boy k-31|boys I58|branch c29 o41 q76 C32 G43|brand t33|break e-27|breakfasts j40|brewery q27|bridge k-49 z-36 E29 I82|brightness I36|brochure s43|brothers e52|budget s28 I44|bug s28 I-30|builders C29|building k42 B32|bus e47 k-32 B77 E-58|business h25 z49 H26 I-27|butcher k34|button i30 v31 F28|by I27|bypass k29 p25|cabin e30|cabinet c31|cable c-27 E37 F42|café r37 F32|cake c35 g41 h25 I-35|calculator F-29|calendar k-28 s68 u48 G45|call k-36 m50 E-35 I54|campaign l30|can k48|cancellation l37|capital n35|captain B29|caption r60|car k62 A45 E-59|card u32 v56 C25|caretaker k44 H29|carrier I27|cash A72|cast p26|cat b-25 k75|catalogue A36|cathedral o79|cause s46 E-33 I-39|centre d43 C28|ceo k-25 G28 I42|ceremony k62 E-29|certificate E25 F25 I64|chain v43 I67|chair e-58 h31 m34 t29 z33 B42 H34|chairman k37|chamber k25|chance e-25|change r47 y57 F-26|changelog e48 r37 I-28|changes E26 I84|chapel v-65 C29 E37 F37 H-56 I-32|chart f36 o55|charts y29 I36|chat o33 z29|cheaper I30|cheapest m27 H29|check q-26 t27|checkout c49|cheese r62 A33|chef k-25|chemist k-39|chief A26|child t44|children k-28 l47 s-25 t-32 y25 A27 B26 E-39 F-44 I-28|chimney e47|choir i33 q26 w35 H44|church a60 c-29 s-26 I-34|cinema k26|cistern b-26|city j31|claim G25|claims q28|class c47 v51 I26|clay k45 F-34|cleaners k-27 F-25|clerk G-32|clinic t41|clock c29 u33 v86 z30|closed r53 H-32 I66|club m28 s40 D44|clubhouse d27 k28|co k31 A44 F35|coach k33|coast h55 s27 w27 I-57|coat c54|coats m50|code e72 m-28 I79|coffee c29 q57 F-32|cold t32 I-26|collar F33|collection C27|colour c42 A-59 F-32 G78 H35 I-26|colours t-25 B29 F26|comfortable x-26|coming l55|comments b-31 c34 g114 i79 s28 x-48 I-54|committee c-51 j40 r46 A54 B25 D26 G68 I-31|comms l55|community e30 n31 z-29 D53 I45|company i46 k-63 s-32 E38 G42|competition n30 w26 z30|compost E57 F29|concert z32|cones r50|confirmation i49 I31|consultation r27|contract F-67 I-30|conversation I-50|cook m-49 q34|core q46 y-31|corn c47|corner m68 p28 w33|corners k-32|corrected s-30|corridor B26 C-30 H26|cost h37 E51|council k-53|count F-28|countdown t45 v114|counter e-35 j27 k-26 o63 p34|country o63 z38 I25|county a43 e-27 k-74 o34 p-32 q47 z57 A-43 B-31 C49 E-37 G33 H-42|couple t30 v45|courage y46|courier E32 I31|course m50 B30 E34 I77|court k-67|courtyard m28|cover f33 k54 v26 G29|crane p26|crash s29 I-41|credit e52 i-29|credits A36|crew k40 E-26 I46|cricket x32|crisis I28|cross m75|crossword C25|crown p27|crust z26|crypt b-28|csv I46|cupboard k53 I30|current k26 q29|curtains C30|cut z26|cycle C35|dads t58 I36|damp b27|dance p37|dark k55 v25 C35|dashboard r38|data k31 B28 I30|date c30 k-42 B-29 E-35 F40 H45|dates c27 r63|daughter e31 t31 I38|day d94 f40 n81 q-26 t-25 v-44 y26 z-33 A-35 B-44 C49 E62 F81 I81|days B36|deadline v28 F38|deal a44 q36|death I-40|debt n29|decision e-51 h26 p25 s59|deck l47|deep I31|deer k43|default I27|delay F27 I27|delegation G34|delivery y-41|dentist i32|deposit s29 A38|depot k41 F-31|design c36|desk a-28 e-55 f-36 q34 s31 x-25 E45 F-45 H44 I-47|details y45|diary a38 k-31|difference b30 d29 n31 x-34 A28 C31 F-40 I-54|digging H31|dignity I56|dinner e26 v29|diocese o65 z26|director A73|directors p70|discussion I28|disk I54|district q52|dock I33|docs c34 I-52|dog c32 k69 m28 s-33 F41|dollar n27|donkey o63|door c-38 e-38 m28 p33 s-33 t45 H-36 I-46|doors e26 o59 s47 D41 I53|dot r46|dotted p39|double n35|doubters C-52|dough e26|download i41 m26|draft x31 D35|drain k30|draw i43 q37|drawer v27 F43|drawers k38|drawing s35 A26|drill g42 D32|drip B67|drive c27|driver e-29 k-29 A27 B41 F34|drivers c-30 k28 q41 A50 H48|drop v32 I90|drought I28|drum c63|ducks r25|duvet m45|e I40|ear z63|earliest E28 I47|early E34|east k-37 I-29|eclipse I32|edge k31|edit B29 E29|editor q30|eggs c28 s39|elders A60 C-43 I29|election I50|eleven k-44 A63|email c-41 f-37 k-25 A-36 B-27 F27 H-42 I-45|emergency F-31|employer I-33|empty k30|end a33 c30 e-28 l-26 m53 n28 r-30 w-33 z-28 A-45 H86|endorsement k47|energy w29 y27 z33 I-33|engineer k-39 s-32 B-34 F-33|engineering I53|enquiry u29|entire d39 w41 z27 I32|entry c52|envelope m59|episode z32|estate G32|estates s26|ethics k43|evening r-34 G39|evenings B28 I38|evidence b33 F27|exact n58|exam F31 I26|executive G44 I-25|exit k28|experience I47|export D32 F29|extra q37 y36 z30 I-30|eye k-30 F-40|factory e27 k-32|fair m26 A70|fake I53|families c29 I31|family d53 k-66 w-36 z-28 C47|faq c32 r29|fare B37|farmers o71|fast I28|fastest a44|fee m31 s-40 A68|feedback p31 z41|feeling m-55|fella v26|fence c35 j55 v60 F-40|ferry b-65 c-73 k29 v-30 B-28|field a-30 q50 H41 I36|figure F30 H59|figures c-29 e32 F-34|final H78|finance t40|finest w34|finish k-46 w28|fire c-56 r-28 B30 F-34|fires I41|firm j59 p60 q46|first c73 e-25 f-26 g-38 l-46 m-30 n62 o-30 p-54 r-30 s44 t-40 v40 z-38 A-63 E-36 F-64 I55|fish E28 I-38|five g47 k-31 s-48|fix I-35|flat j73 s26 F-29 I-28|fleet p66 G32|flies B25|flood k30 I-65|floor c39 e71 k32 q49 s-28 z-26 I95|flour F-31|foam b-37 s28|fog k55|folk D29|font c45 k35 u27 F-43|food c43 e38 A62 D26 F41|football o35|footbridge c50 D29|ford m30|forecast k29 E25 I31|forefront z37|form a54 c28 k-37 r34 s60 B34 F49 H51|forms k27|forum e27 A26 D55 I64|four e-26 k35 A27 F33|fourth r45 F-26|fox k27|foyer G34 I-28|fraud I27|free c31 i26 H27 I-29|freezer F51|fridge e-39 j25 r59 C32|friend k-44|friends r41|fright s-41 B42|frogs H-29|front e-27 i39 x28 y38 B39 F37 H31 I53|frost c-26 k-26 q26|fuel C-73 I-31|full i38 n26 r-48 s-48 v-55 A25 F-31 I-42|fun I32|funeral s-26 E68|future k-28 w50 y74 G-37 I-71|gaffer y26 z77 H43|gallery I41|game h31 m61 E25|gap q30 s48 D46|garage k31 s27|garden m37 E26 I-27|garlic A-36|gas e41 q26|gate a39 i33 k-47 m-26 r53 A65 B-43 E65|gatehouse a-32|geese k76|gentleman e30 k36 B26 C32|giants z40|girl z105|girls p37 t34|glaze c50 e27 s40|goat k78|good b47 e40 g39 k62 I38|goods F-25|government E-33 I57|grant F-29 I34|graph C31|grass p35 F71|grave G-38|great p54 H56|green c38 e-64 k-66 r-33 s27 C42 F48|grey m75 F33 I34|ground k34 l25 s28|group e-27 f32 j39 v-26 A28 G34 I55|guard s28|guest b32 i37|guide i26|gull m44 y-53|guy I44|gym f29|hair H27|half c26 m31 p94|hall c33 n-44 o-33 r-26 s-28 F-29 I-46|hallway n28 v28 I62|hand n35 t46 E42|handle s51 I48|handles e28|handling l44 E-32|harbour m30 F-29|hard k49 I-29|hardest c29 m27 I39|hashtag r30 F-37|hatch F-27 I-27|haters D79|hay f26|head e-29 F39|hearing b-69 s27 w29 I64|heart d79 g27 k-29 w-39 I-49|heat A32|heated q26|heater c45|heating k44 s-28|hedge k45|herd t75 B62|heroes g27|heron b-34 k26 m72|high a26 j31 n44 s-28 F-27|highest o49 C47|highway F-31 G27|highways c30|hill s-33 F-32|hole F40|holes t26|holidays a-29 F32 I67|home n41 F-30|honesty k-30 C-27|honey o73|honour u34 G32|hooks u-33|horse q29|hospice j51 E28|hospital c49 e-29 k-39 E32 I28|host k31 z31|hot E48|hotel o56|hotline F33 I43|hour n55 v33 D29 E38 F-31 I-40|house b46 k-31 n30 v45 B44 D38 E-40 I-25|household i27 t28|hut r30 F27|hymn k-29|ice B39 C43 I-28|idea e41|ig c30 I41|incident k31|inconvenience k-29 I57|incredible w-39 y29 z28|induction i32|infrastructure I34|inspector H30|installer I55|insurer c36 q26|internet m29 r37 D27 H29|interval m44|interview B60 H-33 I70|invitation j92 k32 I53|invoice I-26|islands F35|issue r38 F26|item k-27 I36|jar i-34 k-26|job e-39 k40 E37 F26 I-26|jobs q31|joint E27|journey l-40 y26|judge k41 C56|judges p54 C-69 G26 H68|junior c-29|jury k-27 r41 A-27|keepers k-26|kerb b28 F26|kettle b-35 c30 k49 s-27 z54 I-26|key c25 k-35 I-26|keys k25 t43|kick G26|kids c-28 k59 v48 B25 F46 I27|kiln k-34 q34 D-43|kind y38 z57|kindest j69|kiosk h38 s32 F30|kitchen k-50 t28 E-33 F-33 H26|kitchens e36|knee e30 B31 I-26|lab q26 w25 A-27|label c30 r29 s-67 B-37|labels c47 C26 E-27|lad e-27 k40|ladder c29 h26 k48|lads d55 p40 q42|lady c51 k44 v46|lake w27|lamp e-25 k-49 E30|lamps c25 k46|land A49 H63 I47|landing I30|landlord m68 q31 v32|lane E40 I31|large s26|largest p28|last b-49 d37 e-28 f-37 g36 i-26 k39 n-33 t-30 w65 x-33 z47 B25 F-37 H92 I41|late e31 B28 I-39|launderette s-26|laundry E33|lavender F31|law I51|lawyers p50|lead z-30 B35 H28 I37|leader k-30|leaders z63|leading p35|leaf F53|leaflet s-43 t32|league s-36 z27|leak j35 t53|learning l29 I48|lease G32|least v37|leaves F36|ledger k25 I-26|left e-27 g50 k-50 v-36 x27 D31 H-32|leg k-27|legal F31|leisure l41 F27|lemon e28|letter k-30|letterbox m33 F28|letters r-27 B44 E29|level r-28|library n-36 B31 E57|licence m38|lid s-31 D-26 F32|lido D40|life B30|lifeboat D-38|lift k25 s-28 B44 G25|light k-37 m37 I60|lights c-52 h27 C28 D-33 F-37 I44|lime C27|limit y34 I-32|line k-58 m-27 r63 s-35 t39 C40 E-31 F55 G55 H25|lines e39|link a49 h26 i34 j-26 r41 v28 H47 I40|list b-41 o42 r-29 u26 x-43 A27 F-35 H34 I38|listing r57|little i33 s28 E28|live i46 I34|living p52|loan F-28|local k-27 s26|lock r32|lofts n-27|log x41|logo I38|long e27 k57 I45|longest B32|loo n69|look a46|loos F35|lorries c-56|lorry s-26 E-30|loser A28|lost k39 s-43 B50|lot b62 m74 r56 A81 C-25 I-45|loudest v-39|lounge f33|loveliest a41 z47|lower c-39 I-40|lychgate D41|machine g44 F40|magic w30 y43 H-32|mailing i33 r39 I61|main c-26 m35 t28 F28 I62|majority D33 I41|maker c-27|making G37|man e38 k78 D-28 I-45|manager F39|manual I63|many c70|map i29 k-43 o46 v29 E34 F49 H64 I44|mark c30 B28|market j48 x-33 A48 E-108 I-30|marrow i43 k73|master E-45|match b27|mate g34|math r46 s30 z49 I69|maths a55 v63|matter r42|mattress a31|mayor o80 z60 G71|medical y30|meeting c37 I46|melody e-33|members A65 G-30|men y44 B40|menu b30 c32 e40 y32|mess I35|message c53 s-46 F41|messages i32 r49 s25|meter C26 E-26|mic H37|microphone B26|middle F-41|milk F34|minibus B30|minister k-47 r43 I51|ministry k-33|minute i39 s-49 E31|minutes k-53|missing D44|mobile t29|model b42 k-39 I30|modern l29 n41 w62|moment h40 q27 y25 E31|money s30 x28 F-42 I41|month f80 k-31 m-25 C72 D35 G37 I27|monthly i43 I32|mood c54|moon c-64 j60 z29|more g63 G45|morning c-36 e42 s-31 v65 B-54 C35 I84|most a25 c-29 h40 j90 l39 o38 p40 I29|motion c30 G-25|motor v29|mountain y32|move p87|movement v-25 I-30|mural F28 I46|museum k-28 m44|music k-25 C30|mustard k29 D48|name c38 i-49 B27 C34 F37 H76 I-28|names e63 k30|nation a27 z26|national I-43|nature I34|nearest z48 F55|need n27 G27|needle l-29|neighbour B48 I-38|neighbourhood i65|neighbours c50 H30 I41|nets E27|network t-26 F30|new b30 c59 g28 h36 i-32 j33 k39 o-26 s35 t-41 w-33 x74 y54 z-29 B-29 C89 D32 H-33 I28|news d-25 p27 s33 D43 E-27 I56|newsletter k32 H97 I25|newts D50|next a55 b66 d72 e-49 g40 p57 q-46 s-35 v80 w29 B-38 C-31|nicest j25 k33 C27|night F-35 I79|nights u32 y27|nine A36 E31|ninth m-41 F-27|north j37 k-29 r-29 s-36 z40 E33 I-38|note F39 I-27|notes c39 k33 H80|notice e-42 v30 F46|noticeboard e-29|number e31 f48 k85 v-30 z-57 A-31 I32|numbers k-40 s-53 t35 z25|nursery k30 q28|nurses C42 I65|oat k40 E31 F34|ocean I38|octopus k71|offer m30 n27 I33|office k25 m-34 o32 s29 v-35 B46 E-42 F-34 G54 I-40|official p46 I33|old a-28 b-72 e-35 k-28 l-28 t-49 u-41 z-26 B-27 C-42 E32 F27 H-38|older t26 F46|oldest b-30 z-36 B29 I25|ombudsman c28|one b-32 c-42 e61 j49 k-38 m-40 n-33 o44 r-28 s-39 t-38 v89 x58 F45 G-30 H93|ones c-32 i29 k29 s-61 v38 w-50 z27 B-30|online e-27 s30 u27 I-36|only a51 j128 k27 m-29 n28 t29 z79 B79 F-27 H-26|open t25 I-25|opening v31 G34 I51|opposition H61|orange k31 B29|orchard c-26|order l31 v37|organ H26|organisation p41|organisers C-31 G27|original k-38 I41|other j-36 k27 q-34 r-57 s49 v50 x-42 z-50 A-30 D-28 E-38 G27 I49|others k35 v28 z32|otter k31|outage E-27 I70|outcome F32|outrage b75 y63 I70|oven r41 F32|over s43 t33|owl c71 H48|owner v25 B-28 F-29|owners C27 H64|packing a-29 E37 I29|page c55 e28 o69 G28 I-44|pages H50|paid F34|paint s-26 F-34|pair q40|pan u33 E29 I41|panel k-30 r27|paper e34 m27 B26 F-62|papers E32|paperwork D28|parcel j31 I51|parent F36|parents h37 v-34|parish e-55 k-33 I-26|park e26|parking b25 k27|part m40 s48 H54|party b-34 p28|passing e27 I36|passport I26|past n47 o34 w72 x38 y37 F-46|patch I31|patience I-34|pattern k-31 q27 x29|pavement v29|pay I49|pdf F-27 H43|pen j72|pension I33|people d78 q41 s-25 v29 z29 C-26 I116|perfect a87 h38 w115 F-29 I-53|person c33 e-27 g37 k26 y28 B31|phone c-44 h45 i30 m-36 v68 A-39 B26 F-37|phones E26|photo f25 k-59 r78 t36 C59 F-29 I-26|photographer r28|photos k-49|picture c27 f61 r34|pictures m43 E39 I42|pie e25 k29 n-43|piece c51|pier a27|pigeons e39 I-25|pile r49|pilot l61|pin c27|pinned r29|pipe A32 D33 F29|pipeline I44|pitch e27|place j29 w33 A26|plan k-99 q52 s49 E-26|planet w-39 y-44 z49|planner I33|planning c39|plans k-34 A33|plant k30 s57|plants t30|platform s28|plot f-34 m26|plug q27|plum e28 v46|plumber k49|pocket t47|podcast p81|point s-29 t33 A30 I-45|pole t28|police F41 I-49|policy c41|politicians I63|poll c31|pool s42 v37 I-25|porch m35 v28|portal p55|porter r44 z29|post c-59 i-26 k73 y56 A55 D-32 I-42|postage m25|postcards c61|poster k48 r66 s92|postman e28 k31|pot r-30|pots e27 C27|power n33 y58 I-55|practice y29|present e44 y29|press G94 I85|prestigious z38|previous k34|price r84 u37 v37 x37|principal I57|print I54|printer k-27 D57 I-31|prize k32 I39|problem k39 s40 v77 I40|process b42|product t47 G35|profit q27 A64 I35|project p31|projector e29 s-31|pta C25|pub m54 H37|public i49 D40 E-29 I-52|pull C38|pump F28|purple F30|puzzle I40|quarry k-42|quarter o-60 v25|quay z36 D31 F30|question k-30 s26 y41|questions k54|queue b34 d-37 i46 j46 k-26 n26 v44 C-27 F81|quickest j52|quiet x28|quiz q26|rabbit m32|rack E31|radiator b26 c45 I-26|radio c-27 k-31 I-27|rail k-28 F32|railway q50|rain e26 k41 s49 v57 E-35 F-34|ramp B46|reader q64|reading b-31 c27|real c-31 t41 F48 H96 I60|reason d50 e34 k-32 v25 H31 I51|receipt k-26 m-34 A29 F-33 I36|recent d28 e27|receptionist e94|recipe c-34 k54 s-32 u33 E31 F63 I36|record e30 h62 r25|recording b31 m48 t28 F26 G-31 H60|red e-28 g26 t35|ref k40 r28|refund m-26 r29 F-41 I-41|region a30 k-28 l47 o52 p67 w-27 y-35 z90 E-62 I-62|regional z32 G79|register b50|regulator k-27 s47 z31|rehearsal i32 k43 p27|relevant d50|remainder k-30|remaining s25|rent k33 n-38 B31 I-27|repair x36|replies f56 g71 i70 k-29 A44|reply c34 s35|repo i27 o46 I34|report s79 C-100 E37 G51 H42|research I35|reservoir k30|residents H41|response G53|rest a-29 c33 i68 j58 k-45 m38 r-26 v30 z53 B-38 I-58|result z33|results q28|returns k-28|review r-33|ribbon G44|rice E-34 F28|ride o38|ridge k31 C29 E42|right c-137 g38 h33 x46 H29 I-42|ring b-34 k26|river I-26|road c-26 f32 v39 w42 x27 I-39|roads I94|roll s50|rolls C30|roof f34 m-27 q49 B-31 C-36 H31 I-42|roofer s-35|roofers k27|roofs h58|room m70 r-25 s-25 E-37 G72|rope c27 e38 x32|rota b-39 k60 o31|row c29 H29|rows h25|rubber c31|rugby E25|rules I43|rumours c30 I26|run E35|sad v32|safety s43|sale m48 G43|sales o25|salon i28 p28|salt c29 r-36|same g53 i-34 j-40 k-43 l-37 p-29 r25 w46 x-33 y27 z-25 B50 C-35 D-37 E-30 H72|sample e35 m27|sandwich k44 x27|sandwiches c28|sauna a41|scale p49|scales f31 x26|scanner p28 u43|scenes z37 H30|scheduler I44|scheme c33 l35 s26 E33|school e-43 s36|science I38|scissors G32|score i36|screen k-26 o29|screenshot i28 o78 C34|script k-26 A32|sea k40 n28 p59 I-46|seal k-27|season j27 w32 I31|seat y-31 F52 I34|seats c53|second b28 e-30 i-34 k-46 m-33 n-32 t-34 v-42 x27 z-25 C-43|seconds u26|secret g34 i45 w-31 H30|sector o33 p55 z61|seed I46|self l29|seller m28 q26|seminar I33|senses w70|sentence H29|sermon b27 z27|serum a47|seven B35 I50|shade m27|shared k39 B30 I59|shed c-29 d35 k-26 s-27|sheep E-44|sheet c-26 k-31 I-31|sheets e69|shelf a51 c33 e29 k-35|shelter k37|sheriff k38 I48|shift D43|shoes i26 y29 I-31|shop h57 v54 x35 E-37 G30|shops A28|show i27 m34 w47 x44 y81|shower B56|showers s48|showroom h33|side c47 r26 B47 E27 F59|sign k27 r33 s85 x26 F-34 I36|signal k29|signs C38 F30 I71|silence s32 y27|sill c40|sister k35 r41|site c107 e-26 l36 s27 w-26 F-53 G48|six c38 r26|sixth p32 u-29 H33|size d28 j38 x40 F27|skin c28|skip m-28 H-54|sky c34 y31 I33|slide I28|slip b-27 w26 E-26 F-38 I-35|slipway c42 m39 F25|slot q29|slow k32 B41 I25|small k-42 F38 G29|smart v35 w34 I-33|smell b-43 k42 D31 I-33|smoke k42|snug E30|so I69|sock x27|sockets F28|sofa v28|solicitor C31|solution h-31 v44|sort v94|sorting k32|soul w58|soup m33 s31|sourdough c60 D35|south k-42 E-30 F65|space l25|spare s26 I26|speech e38|speed c37|spelling k-29 s28|spirit f27 p29 w31|split k-26|sponsored k26|spot I39|spreadsheet b28 s-27 B26 F36|spring b31 e29 k35 l38|square e32|staff c-40 k78 C37 I26|stage G33|stair q39|stairs e-26 I-27|stairwell e68 r46 A35|stall A26 F-31|stalls e-26|standard w34 z46|start m-28 s25 F-31 I36|starter k48|state z67 D36 I45|station b30 e-27 E-29 F32 I-38|status s27 I67|stem F51|step m39 F44|steps i29 B28 E-28 F47 I-41|stewards C-42|sticker B25|stool e-31|stop s37 F41|storage s38|store c-33 s33 E28|storm s36|story t35 y-39|strategic l-27|street b-28 f31 x-26|stress w48 F-29|strike c29 i32|studio k-31 z-26|study s43|subject r27 H47|subs r69|successful p30|sum E29|summer b30 h27 j28 o39 u27 x55 H26|sums c35 t27|sun c26 j36 w25 y38 z32 D41 F-35|supermarket m34 t29|supplier i31|surgery s50|surplus A51|surprise r39|survey k-33 s-28 I38|surveyor k25|swan o-30|swimming n-34|swings e-26|switch v83|system I47|table b66 k-28 n29 q59 v40 F-40 I88|tables p45 E26 F39|tablet t46|tag m64 o47|talk c-43 s36 I34|talking n27|talks G40|tap s33 I32|tape H37|tariff I27|tarmac k26 B27|tax c-28 y25|taxi E30|tea e66 s-30|teacher I56|teachers I28|team j71 k-41 l39 p-29 z52 B-26 C-32|telly k30 r39 v45|template c55|ten A27 C-59 F42|tenants e28 n26|tent H38|tenth a89|term b32|test s30 E-44 I-29|text k-33 s28 E-27 I-27|theme x28|thermometer k37 v32|thing s29 x42 y28 D27 F58 I-28|things k36|third a32 c41 e-64 l-41 m-27 p-81 v-52 z78 E-43 F-36 G-45 H34 I-43|thread e43 f93 r31|three F-27 I49|ticket c95 k-26 F31 I-35|tickets f65 A53|tide b-46|tigers c59|till a-33 b50 h-30 j71 k38 m-27 r29 s-29 t52 B36 D39 F-49 I-26|tills h49 t35 E36 H43|time c-35 n36 v85 w25 x27 z35 B-36 C-30 E42 F-33|timer v81|timetable c85 e29|tin m32 r35 u51|toad v-50|toaster B46|toilets k59|tone D29|tool D35|top a-36 c39 e29 m31 o26 q44 s37 t56 w-37 y28 z-40 B-29 E40 F27 H27 I39|tour m34|tourist i50 q46|towels s37 v42|tower b-37 p43|town s-35 C36|towpath o32|trade j90 H40|tragic E-26 H39|trailer o38|train c26|training q-26|trains k69|tray a32 k51|treasurer e29 k34 A54 G42|tree I32|trees k-25 E25|trial s-30 I-31|trick t44|trip s56|trolley k-28 t27 E27|trombone k39|trophy p40 A28|trouble I-38|trunk A27|trust e29 j49 s-27 H39|trustees C46|truth y57 z30|tunnel I33|turnstile t31|tweet I94|twins I45|two c-38 i27 k-43 m38 q60 s29 z-27 I55|typo C27|tyre e48|uk p-26|ultimate a53 w42|under b30 C50|union v27|unit k30 F25|university j32|upper I39|us I25|ushers m44|usual F49 I-29|v1 E26|va p28 F52 G-29 I92|valley a44 z61 A-26 C48 E27|value l30 z-34|valve b-49|van c-49 k45 u31 A-44 I-43|vans c43 q50|veg c30|vegan s34|vehicle g32|vending d41|version F26 I30|very b68 h33 k-29 p-27 w29 y46 z30|veterans h54|vicar k41 s-27|video E27|view c58 k-25|village k35 B-30|visit w-27|visitor m28 t32|volunteers r27|votes C26 I56|wage c34|waist r33 C38|wait a83 c-27 y47 E-32 F-53|waiting s-25 F26 I-35|waitlist n28 o81 v33|walk x32|wall c35 k-41 r41 A-27 D27|wallpaper I52|ward j31|warden E62|warehouse a56|warm F29 I27|warning s52 H78 I55|washer e40|washing k-28|water c-49 e47 k-42 n26 p-26 x35 D29 F-88 G-30 I50|way c-44 e49 h37 k31 m-30 n26 q-29 s-39 t34 v-38 w39 x-28 z54 H47 I-45|weather k28 E60|web F34|webcam D46|website s41 D43 H32|week s-61 B33|weekend g34 o39 v57 C-35 G-29 H30|weekly A-31|weight i42 p34 E-25|weir i-41 r82 w-28 E41|well I31|west E27 F-29|whale k47|wheel a29 H55 I27|whiteboard F51 G33|whole a38 b36 c-29 d78 m47 o38 p29 t-32 v53 z45 C53 F-37|wider l33 F50|wild w42|win l33|window b49 c76 d-29 e-33 s-33 v43 A-36 B84 C-28 I-27|wine t36|winner A44 E30 I32|winning H25|winter b-39 k-38 p70 E49|woman d34 q28 x46|wonky z77|word c38 g33 h31 i-42 B33 H38 I-29|wording F-37|words e25 r27|work e45 h27 r78 y78 F38|works s29|workshop k25 q31 F-29|world d53 j33 l-31 p-25 v29 w-43 y162 B-36 C27 G30 H35 I29|worst k33|wrong c-35 h36 k35 n53 s101 t72 H39 I-51|yard e-38 j29 o26 t-26 F-28 I-39|year a-37 e-36 f29 i36 j36 k-51 p-89 v-39 z-52 E-46 F32 G-37 I29|yearly D26|yellow E37|young i33|youth k25|zip s43
theatre|v41 w40 E-27 I-65
theft|E-28
their|a-46 c-31 e63 g-41 n71 o-61 p-65 q-41 r46 t-58 v57 w-45 x-46 y-43 z-29 A41 D74 E-94 F-47 H-28|<name> v27 E26|<number> e29|bag I29|basket v36|beans j-29|continued D31|data v-26|day r28|face w27|first v-36 C59 I35|hours b36|lives n34|money c28 v29|name f38|names e56|offer e38|old v58|own e-29 r43 t36 C37 G30 H26|permission A42|side F30|voices d70 k49 I25|way I38
theirs|c38 i71 m32 v141 x82 z-27 A46 B-26 H-27|and c26|by k26|in v51|on e-38 I34|to A34
them|b-48 d-40 e52 f-41 j27 k33 l-78 m-29 n-31 o-98 t97 w-45 y-44 C29 F91 G-96 H-30|<name> h27 k47 I51|<number> a26 h28|<somebody> k27|a F-28 I-37|about A35|all C48|alone I49|and e25 h-25 i34 y27 B-29 D30 I-64|are F44|at b71 m30 t49|back c-30 k-44 A-29 I-27|be E27 F61|because D27|before t50|both p89|by k-41|coming F-51 I38|do g84|down q78|for c80 e74 h41 i29 t55 C-40|four k29|from m-41 t39|had c-26|home t28|i j32|if g-53|in c-41 t-26 y27 I-33|is d31 e32 k33 m38 x27 I-31|it s26|now I70|off e44 i35 s39 F-51 I61|on k32 s-37 t-26 A50 B39 E29 F27 I-29|out r62 B51 E69 F76 I-37|please B26|round c35 t52|should I53|since c44 s41 I49|so j32|the e-37 x-27|there k-38 m-25 w28|this k-30 v34 x-28|to b53 c-44 u27 z62 A28 F46 H34 I31|under c32 I26|up k45 q26 F-30|walk v47 F28|were c-25 k43 s-42|what r28|why s28 I31|with e-25 t47|without n27|you F70
theme|x27
themselves|a-29 c62 g-27 m-27 r88 x-32 y56 z60 A61 F-36|and c38 A41 I30|in B-27|to e25 r90
then|b28 c-49 e-49 h32 j-46 m63 n-50 o-36 p-26 r42 s-56 t67 v31 w-48 x-69 y-38 A-48 D30 F71 I-44|<name> b34 c46 r-45 E-73 F47 I-32|<number> q46|<somebody> c-36 e-32 h26|a r70 G28|and k-33|ask n26|bring t30|call m-33|came c77|come h30 i44 r68 u29|do a58 m58 r40 F28 I38|go B36|i c-36 k-30 F-37 H70 I-25|it l55 v-47 y30 E47|leave m79|one k-47|or E27|put m29|read r38 B30 F-33|ring m31|the l-27 s-44 C53 F35 G27 H32 I31|there k-28 z96|they v28 I67|we o52 r59 E-33 F34 H47|went k-26 C-46|write F-42|you a26 k39 l27
theory|E-40 I-46
there|a-63 b-31 e-36 g-59 l-75 q-26 r-67 t-78 v-50 B32 E-63 G-52 H-47|'s e-26 f-30 g-26 k-62 l-27 n-25 p-45 u25 z50 B-35 C-39 D-39 G-27 H108|<emoji> h30 p30|<name> k37 s27 v82 I53|a f28|and c62 e-39 k-40 r27 s-29 u28 v-26 B-27 I-31|are d-26 h-29 k65 q29 r-33 s-57 G-29 H-34|as z38|at o33|because C27|but c31 y70|by s25|early F-36|first k40 F-29|for h33 k-34 q30|has h28 E-32|have B25|i I33|if i26|in k31 s25 B26|instead a-30|is c47 g32 i-33 j82 m-39 s34 t25 v-40 z-36|it c25|till m31|to e29 k48|too F71|was c-27 n29 p34 q38 G48 I-41|we m27|were c-31 s37 I28|when w41|will r-41 v-53 B-44 C56 E55 H-30 I-68|with e26 x31|you s-27 v44 B-49 I63
thermometer|k26 v32
these|a-29 d61 e44 g-26 h34 l-29 m-44 o44 q50 s-46 t-34 v30 w-40 x27 z77 C37 F-39 I30|<number> F-59 I41|are o36 y31 B32 C57|days f30 h31|is I-28|posts t25 D32|things z32|two g-28|walls y65
thesis|e53 k43 l29 I65|on e30 I42
they|b39 c27 e41 g-43 h-59 i-36 j50 l-53 m-40 o-48 p-60 r-80 s-51 t84 w-50 x-60 z38 E-52 G-79 H-46 I30|'d c-38 j-32 B90 F50|afraid I34|all k31|also h27 k-26 s39|always z68|answer v27|are a65 c101 d59 e44 g-34 h-27 j-54 n-27 q29 r-54 s55 t26 y-28 z-75 C42 D-38 I-85|ask b-51 y28 F-34|asked e-29 C32 H41 I40|break I26|brought k26|call q51 z25|called v30|came c29 s34 z59|can b37 e26 m-35 s-58 t-32 v-35 z56 D50|chose A27 I26|come t38 x33 y26 B-31 I-47|could D48|did c-33 s-25|do c65 k-33 n-31 t98 v-35 F-26 I-31|eat t37|gave I35|get q26|give D32|go j65 k-32 r89 E31|got B-33 F28|had k-33|hang t38|have e32 j41 k64 m-38 B-32 D-31 E-33 F54 I-27|help s27|just k59 q34 I31|keep k-31 q36|know b27 j38 v58 D28|last j34|laughed I31|leave y81 H36|let q36|like k-25 B40|look k41 H68|looked I47|made c30|make n-25|mean k28 v31|need k-30 y98 E31 F-61|never j27 k-27|pay k40|pick B42|put f54|read A26|run v-27|said s-70 I106|say c32 F55 I45|see b32 g44 w31 z43 F-26|should I-27|start c31|still k52 I71|stood C26|stop t28|stopped F27|take v38|tell D27|think v55|told I48|voted A-26|want b-36 n26 I66|wanted n28|wear I-29|went b38 c28 I29|were c-36 e34 v-31|will c-30 m36 n32 s83 t28 v-30 D36 E34 F43 I-90|work E25|would o44|write A39
thick|b26 h66
thin|a61 c58 s29 B27 E31 F59
thing|b-79 d51 e-26 i-28 m56 r-29 v-31 x72 z-45 A-37 B28 D48 E-43 F50 H47 I-36|<number> n26|<somebody> e-28|about y27|as d36 y29 I48|but I-31|from l28|has H-26|here c-28|i h27 k33 F89 I39|in e50 H43|on v85 B34|since s28 w31|standing y-31|this h28 D42|to c-35 m61 x29 B60 F32|we d31|you c35 m-31 s29 v-26 x50 B-26 D49 H-36
things|a-40 c26 k-60 l-40 m35 o-39 p77 q-46 r-29 s-36 t-28 x-28 z41 A-30 B-32 C-30 E30 H42 I-59|coming p86 H46|happen z52|in F-56|people c35|that F30 I37|the v29|to f35
think|b79 c-35 f-38 h-60 k32 q-55 r77 u38 v94 y-66 z67 B-35 F-29 H68 I-56|<somebody> k26|a b-27 I25|about u57 v103 z-38|it k35 o26|of d92 g26 k-53 r69|so b41 z121 I62|that o44 I-30|the k30 m26 x28 C40|they v30|we s-41 t29 v35|you k43 m-33 r57 x26
thinking|a49 d-33 g-27 h39 m-28 r27 s-40 v38 y-55 B37 D-28 E-31 H-35 I-34|about b49|it s-39|of a58 h38 v-29|you B30
thinks|c-29 k29 s33 D36 F-27 H43 I-32|it k35 s29 H53
thinner|c31 k-39 B-30
third|e-26 l-26 n43 t55 v-43 w-58 y-28 z51 C-33 E-65 G55 H61 I48|<name> e30|and I30|consecutive l-26 p-34 I-27|floor G60|from x31|go e26|is H63|more o30|of k-36 m29 n44 q27 F44|one k-36 G28 H36|party l45 F27|place H29|quarter p84 I35|time e-35 k59 r34 z26 E-29 I36|year o27 v-50 G-49 I-55
thirds|n83 q-33 z53 A35 I-34|of n76 A59 F28
thirsty|t52
thirteen|e27 k40 F26
thirty|e53 h30 k35 n74 t27 v69 C34 H-25 I-47|letters e-26|seconds B-25|years k52
thirty-eight|v42
thirty-four|c-31
thirty-one|C49 I-33|years C33
this|b-51 f-30 g96 j-35 l-53 m-37 q35 r37 s-36 t-30 u-50 v63 w-53 x-32 z43 B-42 F-82 G46 H105|<emoji> r26 C31 H-43 I31|<hashtag> d30 I-31|<name> b67 c37 e-29 g-28 l-30 n33 o-31 p-54 z-48 H-30 I27|<number> E-26 I31|a c-46 v27|about H39|account o46|administration z26|afternoon c37 p34 E60|also I46|and k68 B26 I-44|as k30|at H37|autumn a28 j33|award d32 z-34|barrow b-34|before g-25 s25|bill y43 I41|break b-29|building C27 I44|business C50|but v26|chamber g-28 I52|choir H-27|city n26 z53 A37 H26|club d58|coast j48 z36|country n38 y39 I36|county n36|day I44|evening k63 l27 o29 I44|every I36|exciting p-32 G65|far v-25|ferret b-47|for c36 g72 k76 u37 x-27 z-37 I-57|from k-48|good j52 z75|government k-37 I25|group o35|half t51 w30 I-30|happens h27|heat B26|hook x-74|in g36 k-37 v30 G46 I37|incredible z-43|is b-34 c-43 g-47 h30 k-40 m-31 o-32 p72 s-39 t35 w40 B-30 C32 D31 E-65 F-28 G-35|jam k28 q-29|journey r-33|kind x-28|letter c25|link v-47|list q45 F-28 I32|little p32|minute r32|month a44 b28 e-29 f-29 k71 m38 n-34 q-62 A32 B49 E-29 H46|morning a-35 d-44 e-46 g34 h71 m-49 n-31 o49 q-30 r-30 s54 t-32 v-42 z-30 A38 B60 C-50 E58 H-32|not H31|office k27|on c-44 g89 C-46|one b37 c33 g-31 i-39 m82 p-25 s110 v37 y-29 B-44 C57 D38 F-37 G65 H55|opportunity y29|page o29 r26 s-29 D40 I-43|photo g28|pic h76|picture g34 i42 k60|post a-27 e-30 g87 i96 q-35 s-61 y-32 E34 F-44 I-53|price v53|quarter n-29 o60 p-26 I-42|recognition a26 y-43 G43|right n46 I60|season c38 k29 l28 I-27|since z76 I42|size v29 B32|sort k-30|space g-56 p89 r-32 v-37 w-25 H99 I-85|spring e66 h35 u39 v-26 E29|stage H44|straight I48|street e38|success p29 A-26|summer o-27 s27 v-32 F47|team p63 G44|term I30|thing v50 I44|time c60 p63 v-35 I-35|to i50 k-26 l52 r68 t49|town d28 g35 n26 v-26|trade C27|very d33 s34|was e-30|week c35 f27 g-38 h-28 i-37 m-41 q-40 u-27 w-41 z-97 B25 E34 F33 G-30 H-44 I-54|weekend h52 w-28 H-26 I-60|whole d-47 r29 I37|will k25 v32|winter h28 u31 x59 A36 H-33|with e40 i31 r41 B41|work z25|wrong s37|year a51 b58 c123 l-30 m41 o-27 p-77 t57 x-26 C-40|you x58
tho|D46 I36
thorn|c66
those|a-25 b-69 e-51 f-32 g-29 j-39 k-42 l-45 m30 q-70 t-28 y41 z-33 C-53 F31 H-28|affected y39 I-30|are c26 o25 D34|days v-27|in s-28|of k-26 s28|on k41 I35|three m27|weeks A36|were k26 s26|who b-37 e-49 h46 k-28 n-30 s38 v33 w52 z28 A32 B-26 C-51 F-55 G43 I36
though|c60 d27 k105 r-29 s-50 v-38 z36 F40 H-29 I-67|<name> c29|and d26|it q32|the k29|they k27 B30|we d26 k34
thought|b-30 c25 j-27 k-34 l26 n27 q-26 t38 y-33 A-30 E-26 H-41 I-76|about n45|i k-45|it p26 B25|leadership l45|of e32 t33 u29|the k30 s-28|to k-29|was v29|we c32
thoughtfully||curated w-29|designed w33
thoughts|y45 z47 E-53 I65|are y38 E-30 I55
thousand|n163 o270 v78|and o28|of o64|pounds n67
thousands|n135 v37 F-36 H86 I-27|have n39|of n63 v26
thread|c77 f87 r54 H57 I29|<emoji> H32 I87|about r35|on I44
threat|y-28
threatening|I55
three|b-27 d-41 f-34 h-33 i34 l-51 n74 p28 t-54 u-72 v-33 w-59 x31 y-58 D-35 E-29 G-29 H-73 I-65|a B30|and m50 p55 F-29|are c87|branches E32|calls c31|counties j41 z42|days e-30 m-36 A39 E36 F26 G54 I-32|different c41|for h70|friends g51 i67 G30|generations B33 E-28|goes k53|hours c-25 n-30|hundred d39 o-26|in b28 I26|is k25 p57 A37 H29|left k39 o28|men x32|months r31 F-26|more E27 I40|new b33 A33|of k51 n52 v25 F-36|people i39 k32 s53 F35|prices c-29|quotes m31|seconds r47|short v35|the t31|things c51 k-31 y40 F83 I80|times c-34 s-44 v35 A-26 B25 I79|ways k30 I26|weeks n-37 s31 C-27 F25|winters q27|years k27 n-47 o33 q51 s32 z38 I-50
threshold|w51
threw|s49 C30 I33
thrilled|d-31 p32 t30 w27 G42|and w28|to d-31 l-31 t36 G27
thrive|l47 w31 x-30 y28 I-46|in l45 y46
thrives|y43|in l39
throat|r77
through|f-25 h28 i57 j34 k-48 l89 o52 r-37 t71 u-42 v-50 w90 x-39 y-29 B-34 C44 D-32 E82 H34 I-35|<link> j26|<name> h54 k36 n27 E99 I-33|<number> o35 E50 G41 I61|a l61|all w45|and H82|at s40|each c44|four o28|it E-33 H43|last h59|our b32 k37 C25 D26 G45|that t59|the a60 b-25 i-30 j44 m57 o81 p71 q-39 r-28 t33 y-42 z-36 B-55 G-30 I54|these q30|to E26|two k32 C46 I55|your g39 i43
throughout|c53 r-30|the r-30
throughput|l39 o32 G33
throw|f-26 x-39 B27 E35 I65|away x-35|it I35|the e27 F56
thrown|a26 s-28 u-32|in a31 u-31|out k-25
throws|d29 h65 s29
thru|c46 h44 m26 o33 s44 I50
thumb|g59 k68 t28 F30 I-37
thumbs|g42 i41 u86 B26 D27 I31|up g42 i42 B26
thurs|b60 k-33 r33 E46 I-33|<number> r40
thursday|a28 E41|'s h27|<number> I-29
thursdays||<number> c32 k-32
thx|j27 C65 I42|<mention> e27 j62|for j-32|to C42 I25
tick|n29 r-32 v78 B26|the B40 F-30 I51
ticked|c59
ticket|a-94 b-48 c73 h-26 m-40 n-37 r54 s31 t-25 v-60 x-36 A69 E38 F39 H-27 I-48|<number> I-35|desk i26|gets A-35|in k32|is I54|office F27 I-27|or A67|system c87
ticketing|e44
tickets|a-57 c-44 f37 k-26 l-38 n-34 o25 q48 r-35 t-48 u33 w-29 y-27 z-27 A54 E-30 F42 H49 I-68|<number> I31|are a-28 h25 I-34|at b28|for h30 u-37|from a50 h-32|go b29 h27 k-33
ticking|u33 v125
ticks|c27 F-28
tide|b-47 c55 i-46|and i-36|tables c79|was b-46
tidewell|A62
tidy|j45
tie|e31 h52 k96 r26 E-43
tier|z31 B-26
tiers|w25 E-38 I43
ties|k32
tigers|c51
tight|d31 k-31 m68 s27 B72
tighter|I58
til|e-28 h51 E88 F27|<number> h29 I-28
tile|G60
tiles|h30 C34
till|a44 b62 e-52 g-31 j34 l-56 n-47 o-45 r-40 w-46 y-61 z-39 B-34 D44 E180 F73 G-60 I-89|<name> a64 c-37 h-31 i50 k-26 m54 p43 q42 E97 F-53|<number> a-28 b-41 c29 e-29 k-39 n-28 o-27 q-27 E32 F76|and c51 D47 E25|five A26|four m-33|half h42|it c-25 k37 r29 I-36|midnight h38|next c59 v37|nine E27 F27|noon F42 I32|six b29 c35|spring v29|the c-39 h73 k27 m29 s-25 E69 F-31 H53 I43|then c32 p30 r-35 s29 B29|they d35 k-31 t42 E31|two D37|we s28|you a33 k35 x33 A50
tills|h48 t34 E40 H42|were E-28
timber|a71 k-42 s-27 I-26
time|c-65 e-46 h-27 j31 l-41 p83 q-40 r32 t38 u-37 v82 w47 y82 E-53 G-73 H-90|<emoji> b28 t26 y54|<number> I-38|<somebody> k28|after C26|and k27 p59 z46 E-34 F95|as F31|but m28 E64 I34|buyer b-53 g40|buyers j26|by a32 n50 F-39|do E32|for a-26 b-49 k32|i k-29 B37 I49|in k57 z-25 I35|is l54 v44 E-57|it j51 s65 v39 x30 F-29|of z-35|on f31 A-32|since j33 B29 E-25|so k-56 r-25|that I44|the k-34 F31|there k-27|this k-30 r44 v27 I71|to b31 f26 l-33 t50 y66 F48 I61|under e51 m27 I53|was y32|we k-40 v-36 z45 F45|with k-26 F27|you b36 n38 v74 x-26 y30
timed|c71 h27 k28|it c26
timeless|l-28 w93 y37|elegance y33
timer|v72
timers|c28 i36
times|b-32 d25 k71 l27 n88 o28 r-25 s-26 t36 x26 y49 E-63 F69 G-44 H-40|a n42 A44|and k32 m28 F-26|are B-29|as c-28 k-38 n45 F30|at B29|before s-40 t45|in c-33 n-38 s41 F38 I102|likelier n47|out F33|over F30|since k28 v25|so o40|that y78|the F26|this F-26
timesheets|l72
timetable|y48 F47 I-52|from c-25
timing|s32
timpani|E-33
tin|c29 k42 m40 s-39 u40 B-49 I-36|opener c46 I36|with k-26
tins|b43
tint|c37 D-46
tiny|w-39 x30 E26 F30 H27 I30
tip|e30 h74 j36 k-56 r29 t109 u73 w-40 A-26 E-58 F126|<name> j42|<number> t33 E-28|for t45|from e44 h31 F67|jar u25 x30|you x-28
tipped|s32 B33
tips|a-32 b46 g26 h48 w32 A33 E-29 F-32 H39 I-42|and a-28 b33|for h30
tired|b79 r58 x27 y-38 B58 I-34|of b34 k-37 m34 r75 B25
tiredness|F31
tireless|z48 C-46
tirelessly|z43
tissues|k37 H30
title|f81 r67 y28 z-27 A35 C50 E-50 G27 I42
titles|e-25 E28
tl|A26
tmrw|E76 F37
to|d-50 e-45 f-60 h-42 i-39 j-66 k-44 l32 n-35 o-33 s-33 v-30 x-40 A-28 D35 E-59 F-38|<link> b-30 i37 m26 s27 x42 A46 G-30 I-89|<mention> s49 C96 I-54|<name> b26 d-35 f-32 g-28 j64 l-39 n-39 p65 q-33 r-34 u76 v-32 w-81 z-61 B-27 C135 D-57 E45 G-39|<number> a-74 b-27 e-61 k-82 m56 n30 q-54 r-43 s36 t-54 v-45 y37 E99 F69 H-32|<somebody> e-32 m60 s-35 t34 v28 A49|a l-42 n28 p-39 q-32 s43 u84 w-43 C-37|about F49 I31|accelerate l28|accept I-40|add c51 k-34 n28 p39 r79|adopt b-25|after t36|agree F28 I30|all l-29 o72 p-36 s62 z-37 C-63 F-42 G-34 I76|an w-30 y28 E-30|and f53 v44|announce l-28 w28 D-27 G-65 I-33|annual t29 I47|answer F61 I41|any m27 F86 I57|anybody c54 B49|anyone j27 k33 m-39 t26 B35 I-33|anything h28 k33|apologise s27|apply m-38 F61 I32|argue z36|ask o49 x27 F-63 I-52|attend m32|avoid r58 v80 I-46|back g30 z-35|be b66 c41 e26 i43 j-32 k56 l-60 r-56 s26 v-56 w31 y44 z69 D-34 E-36 G80 H55 I-30|beat k62 I42|become p49|bed k68 m-26 I-40|being y28|bits d56 l34 B26|book F58 I42|borrow F-41 G38|both k28|bother k26 I43|bowls C-52|break p53 y40|bring t59 w34|browse a-26|build h33 F25 I67|buy a-37 b52 k-63 m63 t39 v35 I56|call c37 v55|cancel k-37 D28 I-35|celebrate a29 h67|change p26 q-26 A32|charity h40|chase r30 v31|chat b-52|check a40 E34 H32 I64|choose y27|circumstances l31 E-26|claim a67 A30|clean c48|close h-25 E-43 F-26 G-25|co I-29|collect k32|come b-47 j35 l-32 H37|comment r62|complain k-52 I62|complete D54|confirm k-45 l-33 E29|constituents z47|continue a-32 I28|cosponsor p-34 z-43|count c50 C28|cover l69 q49 z33 I-28|credit I53|cry h38 r35|customers c-26|cut q-34 H26|d k51 x31|date p40 G68|decide m50 A32 F-34|delete F28|deliver z37 D-35 G32|delivering d53 p27 z-27|dialysis c36|die j28 n61|discuss e-49 l-27 B26|do b77 c-37 m-63 r32 s69 v-43 z-33 A31 F-37|download p28 G70 I-61|draw y27|drive f38 B53 G-36 H-26|each D73 E30|eat g-29 I-29|eight c29|end c-43 l44 p33 I46|enter i26 v41|every a53 j25 k28 B46 D26 I73|everybody m25|everyone i45 z-28 A26 B31 C-69 E-26|excellence l-49 w43 y26|expect z54|explain m39 n29 x27 y29 B43 I-28|express k-28|extend D39|feel y-29 B34|file G27 I31|fill n35 F-45 I-42|find k26 m48 F26 H115 I-43|finish p50|fit B30|five g56 r61 D38|fix q44|fly H25|follow i-57|full t32 I49|future l30|get b58 h43 m-50 o59 s-56 u78 v34 A-50 B33 C41 D-27 F55 H-29|getting x27|give a-32 b58|go b26 c46 g67 j30 m61 o-37 q25 r-36 t44 v27 w-32 E-42 F68 G65 I90|guess g28 q55|half E30|hand H-27 I53|have c-48 e-34 k-44 l-43 m55 o70 s58 t30 z56 C64 F35|hear c47 d-49 r50 v-27 x72 y44 B-76 D34 F-37 I-31|heat x26|help g52 h52 k-31 w-28 y54 B51 C31 G29 I42|higher I29|hold k-29 s31 G49 I-31|hospital I-30|host l25|i I-26|ignore a33|inform i37 l41 z-43|inspire g27 y58|invest u38 y27|iso p56|it d29 l35 m75 v41 B35 F38 H35 I-33|its r35|join a43 b-91 d33 h53 l46 w-42 y28 C37 I25|keep b27 c30 m-32 q52 t-31 z33 D40 E29 F-35|know b-31 c99 k91 m-31 n27 r-30 v-44 x115 B34 D-41 E50 F-54 H142 I-81|landfill s32 z28 I27|last b-37 w26 E25 I33|launch n67|lay j47 I35|lead w-29 y-31|learn d27 t34 v27 I30|leave a26 m42 s-31 w27 C28|let c28 o49 B37 F50|life w39|lift k70|like k39 r37|listen r29|live a25 w-35|lock v36|look c32 e-44 j26 k-46 p31 q27 s-26 F70 I43|lose x-64 C26|love m28 H30|make b34 g-25 m-31 n43 t-26 w-54 B-46 E55 F-29 I31|mark o31|market l32|me e31 s38 x35 z89 F-49|measure k35|meet b36 c43 k45 l28 E35 H61|mend s25|mention h32 r33 G29|message v26|miss a33 m-38 v100 I-27|move c-37 k-39 w-40|my b38 C-63 I84|never e29|new e27|nine a29 t27|no c69 B29|noon E33|normal E30|note o30 D49|offer p40|one n68 r38 t32 D78 E31 H30 I53|open a57 j48 k31 r31 u33 w-25 B38|order b44 v-31|others i31 v52|our c-28 d-46 h-52 i67 k-42 l-40 n-45 o-40 p-26 r36 A32 D28 G-53|over l75 z30|paperless G58|partner w-25 G60 I-38|pass F27|pay b26 B-51 I27|phone F-29|pick e25 q38 I35|pin I29|place D27|plan l35 D52|play j31 s-28|post m-27 I-26|press s42|pretend I41|print t42 I-49|protect I74|prove e63 B32 F27|publish q27|push k-27|put a46 G29|reach I-33|read c37 e29 g35 m-79 v42 z28 B-29 C61 F56 H75|receive p29|recommend k-28|reflect d35|register E59 I29|remember a30|reopen I35|report o25 p30 w33 I34|residents I26|restore G-26|ride b30|ring b-30 c85 f26 s33 v33 B-38 E-29 I-25|row r-29|save l26 H-45 I35|say c32 e-37 j-36 k46 o-26 r-45 s42 w-28 A-34 C54 G-25|scale l30 t28|see f30 q49 s-32 v-38 w-31 B36 C-46 D-47 E-28 G-36 H65 I89|self k25|sell m-27 q27|send E34|set a27 n29|seven g39|share k-40 w32 z56 B-33 H46 I-62|shift q26|ship E29|shop y-36|shoulder G26|show g51 i-33 k-59 I-31|sign m49 t28 I-41|sit k90 z-38|sleep k45|small t45|somebody h30 l37|someone m34|sound B70|spare B25|spend f36 v28 A55 B56|sponsor G-28|spot s34 v54|spring q30|stand b25 G-29|start e28 k-31 v-35|status I-35|stay k-28 m29 y-38 I-29|step c29|stop c-28 e49 h43 k-33 l-25 r-36 B-28 D36|store c48|strike I34|submit v-56 I31|supercharge u26|support I-42|swap F36|swim f-27 r-30 B-39 I-27|switch b31 h33 m26 s40|take b-31 c-28 d31 h-28 k28 r-27 z-27 C-40 D34 H-27|talk d38 k47 m100 y-34 H-28|taste b35 z47|teach r37|tell m32 r27 v88 x-26|ten g51 p31 t51|test D36|thank C56 I-51|that F-29|the a-54 b-35 g31 k-34 o-62 p-44 t-36 u42 y38 z-33 B65 C68 D64 F-27 H44|their o29|them e-34 k-36 n-31 A118 B29|think b99 s56 z40 H62|this m39 p62 q33 H42|those b-34 e-29 h39 I69|three k-27 A-27|throw c31|top b-65 p26|touch e28|travel a29 m-26 B-28 I64|try D38 I51|turn k-26 v36|two I-39|unforeseen E-28|unlock y-25 H51|unveil d-29 l-25 y-26 I-30|us b92 d140 e38 g-27 i-32 k-26 m-34 o39 q-40 r-31 t-46 y-35 z28 D-31 G34 I-52|use I-27|vote h26|wait a29 s47|wake u32 y51 G29|walk c34 s39 t42|wash v60|watch F25|wear G35|welcome e41 k-33 p37 z-95 D-30 I-79|what s28 H38 I-38|whoever a69 c34 i28 m-25 o27 s-29 v57 B47 C86 D-31|win g28 I67|work k-27 n29 t36 y32 G25 I70|write h30 k-26 q-30 r35 A41 F-69|you b-36 c-29 g79 h-32 j26 k46 s-29 z-40 A40 C56 E37 I34|your a25 c29 f-49 i46 n68 v-27 w54 y-38 A46 E26 F-42|yours k34 I45|yourself v-36 w51
toad|v-50|on v-50
toast|c36 h-27 k51 B38 F-29 I-45|and a-29 k-56
toaster|A73 B44 I-33
today|d-30 h-52 i-88 m-63 n-53 o34 p79 q-63 r56 t-80 u45 v34 w-112 x-63 z-32 D-53 E121 G73 H-56|'s c58 l40 E-30 F-28 G37 I73|<emoji> a77 b40 f28 g-47 p32 y32 E-31|<name> c-27 o48 p-53 G62 I-37|<number> l30 o-31 s27 A38 F26|<somebody> e42|a e-50|after E-47|and a-76 b32 c28 r-56 v-41 w-34 B48 E56 I-32|as e31 E50|asking c-52 p28|at e-29 r-44 C-26|because v52 y30|by k32|for b29 p-29 u38 E-42 G-41|from h38 u-32 E52|i y29 E42 F30|in c-48 C55 I47|is d33 e45 E-31 H28|it e-31 l30 I-37|on F45|only v37 I-27|so E-44 G41|that e44 t46 I72|the p70 u33 I64|they p26 I32|to s25 E54|tomorrow y45|we b35 m28 o38 p-70 u41 z54 G45|which c27 I33|with p58 I78
toddler|b32 l-27 y43 E28 F-27 I31
toddlers|k47
toe|b-37 x25
toes|k-32
together|c-28 d-75 f40 g-39 k-92 l30 p-51 r-41 t-40 w-33 y98 B27 C-28 D-44 G32|<emoji> f66 o35|a q45|and A39|at F-27|in y-37|they A-33 I35|to l26|we d-51 y33 G33 I-41|with i38 j35
toilet|c44 E36 F43
toilets|c27 k67 A48 I-46
tokens|s26 F38 I81
told|b30 c30 d-36 e-74 j-29 k-38 l-26 m-36 q-55 r-39 s53 u-30 v-64 y-65 C-54 G-39|<name> s41 z30|<somebody> c29 k-80 n33 x33 z-25 F27 H-32|a s70|by e33|it n26|me k-79 s-42|not r27|off k34 B56|our c49|the e35 k47 s-110 B-39 C38 H25 I32|them c-37 s32 z70|to k89 y-41 A25 I52|us b35 c130 e-64 v-39 B27 C-34 D-50 F-53|you c-38 k36 o27 v26 B-44 D77 I-41
toll|E-43
tomato|k-49
tomatoes|v27 x71 F70 I-27
tomorrow|d-31 g-29 h-29 i-35 j-41 l-45 m-43 n-38 p-49 r-34 s38 t-52 v59 w52 y49 z-43 B-37 E172 F-43 G-46 H69|'s s-30 z-30 H57|<name> k44 E30|<number> q51 E37|and k-39 y28 B26 I25|at F71 I85|for l32|from F-28|it k28 G33 H34|with k39 s44
tone|B32 D30 G28
toner|i60
tonight|b26 c39 d-25 g-29 h43 k-30 l-58 m-47 n-26 o-58 p-47 s-31 t-33 v69 y-71 C-44 D-26 E204 F26 G-53|'s c-25 z-30 F-29 G-41|<emoji> I26|<link> F-32 H26|<name> j41|<number> z29 E48 G31 I-53|and k-27 s38 E33 F67 I-31|at b28|before r38|i I26|is h28|it h31 q63|the i25 w32|we v48
tonner|p41
tonnes|I-55
tons|p33 E-26
too|b-28 c75 d-37 f-50 g-65 i-57 l-59 m46 q-41 r-80 s74 t-34 u-28 w-34 z-94 B28 C-84 E-38 G-30 H-50 I-73|<link> j36 I34|and e30|cold b-31|fast k46 I29|from F53|full m81|good b29 s-29 y37|hard B-30|high s57|late a-29 k-25 s26 v145 F-46 H25 I-39|long c28 s105 v-32|many k97 m25 D52 I44|much d31 k51 q27 v-26 B35 I100|short y37|slow c-38|small y56|so v30 A48|the j29|wet c-30
took|a-30 c-31 e76 h-26 i-34 j-25 k108 l-30 m-44 n48 q-49 r-32 s40 t-44 w-37 y-28 A-52 E-71 F-82 G77|<name> c-29 e129 p36 H31 I-31|<number> n33 o65|<somebody> C34|a e26 v37 I29|away p31 G-27|eleven k-29|four k31 s-35|gold z-42|in e39 C43|it e25 I-31|me z66 A35|nine k50 I25|office n75 z32 I48|our n30|out b26 s-26 B29|place G118|the c-43 e-61 F31|them e25|three k66|two k83 I61|us s44 B-30
tool|o28 s-26 x-33 D29 I89|library D35|that x-41
tools|a30 h39 w-42 E-40 I32
toot|z41
tooth|a43 b30 k76|in b61
toothache|E-27 F28
top|a34 c57 k-47 n38 o77 q34 r-31 s29 t39 v-27 w-45 x-29 A55 F108 G-29 H78|<number> n40 z32 H58|and m26 s27 t33|answer c56|is A50|it p27|of k-33 s33 F57|right F37|up b-68
topic|I66
topics|G61
topped|p51 v26 C26
topper|I32
tops|z58 G75
torch|e49 B-25 C34 I-46
torches|n31
tore|m25
torn|s29 F31
tornado|k40 I49
torque|i30 G69 I-33
tortoise|e-30|in e-26
total|e-30 h-46 w92 B34|peace a34 h-36 w61 I41
totals|b46 F49
tote|a62 i28 o28 v59 w36|bag i40
touch|k-35 l34 v-34 w30 x26 z36 B-29 E29 I43|the e28|with k-39 s33|your I34
touched|G59
touching|E29 F26
touchpoint|l84 w-55 z-26 I-26
touchpoints|t75 w29
tough|v-26 I38
tougher|I35
toughest|I112
tour|e-27 k-27 E28|in k-30|of f25 C30
toured|I33
touring|b41
tourist|i50 q46
tours|t39|and e29 I36
tova|D-26 I27|to D-26 I27
tow|c35 k71 E49 F27 I51
toward|k31 B30 I59|danger B36 I48
towards|d-42 k-50 l51 v-31 y-27|a y-32
towel|a32 e-30 k-28 F38 I-29|and k-35
towels|j79 k65 m-49 v38|nothing m-49
tower|b-39 k-51 p63 F-32 I-27|clock b-36
town|a48 f36 g82 k-71 l-26 n31 r-30 t-29 y-51 z76 H42 I81|and j53 H29|centre G27|hall E51 H47 I154|to d28
towns|n29 C-33 F27
towpath|o31
toxic|e26 g31 I32
toy|a27 k49 t26 E-26|library E-26
toys|z26|<number> a-29 E-26
trace|k31
traces|c41 F68
track|r53 F-26 G62|<number> l29 o28
tracker|b30 k31 r37 E36 I62
tracking|l39 w-25 F-28
tracks|h69
tractor|e-38 s-26|and C26
tractors|e38 C25 I47
trade|a28 h45 j91 n60 o38 p42 y49 E50 H57|in a35 E28 I30
trademark|G26 I29
traders|r27
trading|l43 I66
tradition|y85 z39
traditional|I-36
traffic|F-25 I-42
tragic|E-25 H38
trail|g28 i51 j34 s27
trailer|k31 o35 C44 E-31 I-42
trailers|b32
train|c-32 e31 g29 i35 k44 A41 H-28|for s27|set t35|was s-41|you k46
trained|l27 m28 x-76 C-31|<number> e25 s28|knee x-76|to l28 m41
trainee|k41 I-35
trainees|m26 I-26
trainers|v89 z40 F32 G40 I-42
training|c-28 e-33 k41 y-34 z28 E42 G27 I-32|and s29|materials I43|takes q-26
trains|j31 E46|<name> k-30 I-31|are j35 I35|on E36
tram|k-39 p-28 D-25 E26 I33|<number> e25|and E41 I31
transaction|p119 x30 I81
transcript|A27
transcripts|c26 F65 I42
transfers|n28 s34 F28
transform|w64 H34 I-28|your b31 w27
transformation|a-28 l38 z38 G52 I-68|programme w31
transformational|l33 p59
transformative|l26 w50 I-26
transit|A46 I48
transition|w31
translate|r33 w63 I-30
translated|e35 k45 F45|the e-32 F46
translation|s28
translators|A49
transparency|E-34 I35
transparent|q-25
transport|e31 w45
traps|e30 F-26
trash|I46
travel|i80 k-29 l-28 m-46 n-30 v-30 x-28 y-46 A91 B-33 F39 I-46|on F79|paid A52
traveling|v-27 I75
travellers|j49
tray|b31 k39 E-42 I-40|of k-27
trays|w29
treacle|c118
treadmill|r32
treasure|C69 I31
treasurer|c-35 k69 A32 F-35 I-61|'s k27
treasury|I78
treat|g-31 j-26 l-29 r-31 v-44 y116 B-26 F36 H-27|it F37|yourself h28 y101
treated|B33
treating|d44 k25
treatment|c-27 e70 j26
treats|I42|and I28
tree|d-30 o37 E54 F-34|is E25
trees|b52 k-34 o69 r-30 s-29 E27
trench|I-29
triage|s30 I-33
trial|a-89 k-39 m30 n-36 u35 E52 I45|for E32|in z30 E-37|of l27
trials|c66 r30 E37
tribe|D67
tribunal|H38
trick|b51 c47 e118 m-28 t33 F89 H50|is t43 F27
tried|b-31 c35 d-28 j51 k80 x34 E-66 H-43|it c74 k39 x38 F-33 H-27|the a29 I27|three B32|to k26 s-38 F29|turning F31 I27
trillion|b34 I72
trim|i27 r30
trip|i40 s58 B43
triple|a31
tripped|b-39
triumph|z46
trolley|e39 t33 B-36|and H26
trombone|b-60 k43 x-31
troops|y42 D29 I48
trouble|b-38 k32 C30 D26 E100|with F42 I43
trough|k32 m-27
trousers|H38
trowel|j80 u-33
truck|e46 k30 v26 F34 I74|and v33
true|d27 k-33 s71 w32 y25 I32
truly|a-32 c-35 j58 l31 o-32 w67 H-42 I-75|a k-25 p46
trunk|A27
trust|b51 c-31 d-25 h-34 i-29 j76 k-43 n94 w69 z62 C-61 G-36 H43|<name> n42 u26|and z41|is I26|us a37 h-31 j-26 n38 y-31|your v26
trusted|j42 n88 t57 w54 z68 C-31|by n63 w31
trustee|b-34
trustees|k-25 p34 t37 A67 C39 I-51|in p34
trusts|v28 B-27 I49
truth|l55 y80 H31 I33
try|a48 b-36 c-27 e41 k-25 m123 o30 r-30 B-30 C-36 D26 E27 F91 I28|<name> a35 e59 F-45 I-34|<number> k-28|a F43|and v31|it m33 D38 E27 F-42 I46|our o42|the k29|them c30 v-28|this F92|to k-27 m-43 q36 F45 I-30
trying|s51 x50 B39 C-56 G31|the C-70|to x29 B49 G38
tub|k-46 H68 I-33
tube|k30 I44
tubes|k44 q60 t44
tubs|a26 v29
tucked|H51
tuesday|q29 v-25 E72 I-38|'s E29|and q33
tuesdays|b93 k-28 q58 I-28|<number> b33
tug||of k28
tulip|s44
tumble|r-40 I48|dry r-39 I74
tun|s30
tuna|c46
tune|u54 x43 F-66|in u54 I35
tuned|k32 p38 H49|for p53 I-34
tuner|B25
tunnel|A39 I31|for A42 I51
turbine|A46
turn|b-49 e-58 l-34 m51 n-44 t44 w38 y-32 D-29 E-26 F94 I-35|it m41|no b-38|on r67 I-29|the k-38 r-35 F35|up e-28 q26
turnaround|l62 H37|<name> H38
turned|c56 o-38 q-29 v-38 z-48 B40 E-86 F-46 G-31 H25 I-33|<number> G-27|<somebody> e29|away s41|down B47|into b34 t50|it k27 B39|off p30 I25|out c-37 B-28 F-32|round c84 s-33|up E-31 I-32
turning|a28 c-45 e-31 q61 s-41 t62 F59|<number> b-29|the e-48 F38 I40|up m26
turnkey|l31
turnout|y37 G46|at y26 G29|for o34
turnover|f31 m55 G30 I37
turns|c105 k58 m39 B29 E-50 F34 G-47 H51 I31|<number> p42 I38|it c67 F58|out c76 s41 F-31 I52|up b51 k47
turnstile|t30
turnstiles|p51 D68
tutor|k-40 I-25
tutorial|I67
tutorials|I35
tutors|z27 H25
tv|I75
tweet|f32 k40 r40 v-41 A63 I141
tweezers|F32
twelve|c-41 k37 n53 o72 q28 t-25 A-28 B-39 E-59 I-88|months o53|of k28 v34|people o28|weeks E-29|years e31 k46 C47 G41
twenty|b31 c45 h49 n54 o30 p47 q58 s-30 t37 u44 A52 F33|minutes h29 m36 B-33 F47|of o44|quid h29 u56|years j38 p49 I49
twenty-six|k33 v26 G47|years k28 G48
twenty-two|b52 G59
twice|c-40 k57 m37 n55 p-31 s98 z57 A-51 B-66 E-25 G-27 I-56|a k29 m-32|and k71 o43 E-27|as n88 s57|on s42|this s69|what q27 s33
twin|h65
twins|c26 k25 H26|and I42
two|b-29 c34 d-90 f-39 h-46 j-58 l-79 n-35 o-38 p-32 r-34 t-98 u-33 w-107 y-107 D-92 E-34 I-39|<name> e-42 z36 F60|<number> b31|a c71 I62|and m57 s-29 F-32|are a27 c26|at i26 C30 H61|bed b32|beds c-28|boxes s-28|by t61|carriages E-37|cases c-26 E35 I-32|chairs v57|clicks a62|clients z27 I38|coaches B26|colleagues I40|cost I35|crates q29|cups k-38|days c29 j43 k-59 y25 E39 H48|doors e68|for q28 I35|free F-25|friends k30|from I27|full I30|handle g-27|hours k44|hundred p97 C30|in n41 q49 B53|is i35 q28 v55 I36|kinds k-29|ladders q-40|lads k30|lanes I57|left z55|men c28 k38|miles k59|million o121 s-27|minute v25|minutes b34 e66 m-31 u28 I69|months n28 I-29|more E39|new c26 j25 E37|nights a30|of k28 l-26 r-27 s32 z-37 A39 C-52 I-44|on D41|or v-42 F29|pages I-26|pairs h55|people c-52 s38 v-34 B-44 I56|places E28 H67|points F27|quid q47|readers e-28 F31|said k31|seats m30 A45 F34|sets k26 s28 C87 I36|short F51 G52|slots u38|streets e31|suppliers c-60|taps m104|they I30|things F51|thirds n83 q-27 A36|thousand o68|tickets b-31|tills E-28|to r72|visits A36|volunteers I44|we k-48 q34 s54 I51|weeks E63 F56 I57|wheels y31|who B37|winters t25|wristbands b-33|year F-28|years e-26 m34 B40 E-37 F47 I-43
type|c-28 f85 g86 v28 F65|it f30
typed|e41 I-44|up e48
typical|n73 E27
typing|e47 k43 o54 s37 v51
typo|s-38 C27 I64
tyre|b-27 c26 e54 h56 r31 t26 E-38
tyres|m-27 n33 I-46|fitted h33|from h-43
u|k27 E-31
ugly|k91 s-26 z55 I-31
uk|p-28 E-29 I-58
ukulele|k32 o35 E65
ultimate|a48 w25
umbrella|k47 o29
umbrellas|k46
un|m48 C30
unable|r42 y36|to r42 y36
unanimously|p44 A27 I35
unanswered|r30
unavailable|I46
unbearable|p30
unbeatable|w32 z26|value z28
unchanged|k-26 E41
uncle|e-40 k34 s-31 u31
uncompromising|z33
undecided|x48
under|a-33 e34 f55 h-74 k-63 l-27 m28 o-35 q-70 v27 w-51 x40 B-64 F34 G-34 H-39|<name> c57 e-37 F47|<number> b42 e-41 h-45 n-46 r31 t43 x64 B-27 C46 E25 F63 G-55|a k-42 F-40|an b-45 F40|budget e44 I37|control E28 G27|four r33|half v75 F-70|here m-29|it b-25 k36 v32 F47 I26|oath I88|one b38|that v27 x27|the b-35 e28 f36 t-31 A-27 F30 H53|this f27 i34|two F27|water E50|your m31 x-28 z39
underneath|f56 g132 i113 r28 I-32|and f26 g46 i34
underpass|s41
underside|c-28|of c-28
understand|d91 k-30 m80 s-46 y-40 A-26|how d42|why C39|your d42
understanding|d-31 p41 r52 y34 I-59
understands|k-30
understood|x62 y26 I37
understudy|e26
undertaker|k27 q57 t30
undervalued|b27 z27 I31
undo|b40 c29 B28 E-27 F25
undone|I58
unemployment|n65 E-38 I69|is n54 E-29 I54
unfair|s43
unforeseen|l33 E-57|circumstances E-28
unforgettable|a124 b25 h-25 j-27 l-34 o-25 w166 I-52
unfortunately|I33
uni|z29
uniform|B29
uniforms|p31 t60 I43
union|b29 n44 o32 z42 G60 I32
unique|a32 l29 w77
unit|c34 s36 C56 F55|<number> k32 B28 C71
units|c31 h31 B27 I-34
universal|y30
universe|w39 y44
university|j32 p91 I-26
unkind|C36 I45
unknown|c31 e27
unless|m100 r-35 y-26 I32|they D26 F37|you m112 F-55
unlike|d41 z95
unlimited|w57 I-25
unlock|i-30 k-32 l96 p-32 t-43 u32 v-43 w138 D-27|the w39|your a35 w90 y42 H50
unlocked|n26 E33 F60 I29
unlocking|l76 p-25 w-28 z-38 I-51
unlocks|i32 v-27
unmissable|v26 w74
unopened|r54 B40
unpack|l67 H57
unpaid|k43 A-27 E-41 I-43
unparalleled|w56
unpicked|H94
unplug|F-30|it F-34
unpopular|E-28 I-33|opinion E-28 I-31
unprecedented|y59 z41 E-36
unread|r67 F27
unreal|j32 u26 y49
unrivalled|l-26 w96 z44
unstoppable|v30 y-29 z35
unsubscribe|m90 F35 I104|any m52 I60
untapped|t89
until|c-54 d-31 f-26 g-26 i-37 j-53 k-54 l-38 o-67 p-76 q-67 r-59 t-47 u-34 w-62 x-53 y-26 z-75 B-75 E186 F66 G-35 H-39|<name> a26 b28 h30 m26 s36 A-33 D57 E-28 G-36 I54|<number> b41 h-30 m26 v-42 D33 E41 F60|<somebody> F25|a c-28|about k28 E48 I-36|at E32|i k-32|it k49 s42 F27|last s29|midnight F-30|noon k-39 D-41 F34|now k39|one E-122|our I40|the a29 e-44 h33 m-36 s-40 v47 D-40 F-40 H-33 I-75|then e30 m-27 E68 F44 I-51|they t29 v-45 I-26|we I28|you m73 A44 E65 F54 H60 I99
untouched|c-37 p27
unveil|d-29 y-26 I-33|<name> p26|a l-40|our d-27 l30 w29
unveiled|p46
unwavering|d-26 l50 w78|commitment w54
unworn|I31|and I31
up|b-37 c-26 d-56 f82 g25 i48 j27 k-26 r44 t62 w-55 z-35 C35 E34 H-56|<emoji> q32|<link> F61 H45 I-30|<name> e-51 j34 k-43 s42 C54 D36 E33|<number> a-51 c-44 o99 s28 t98 G52 I46|<somebody> b31 e-25 h29 C-33 I-37|a c-38 E-41 F-29 I-47|about a30|after k27|an t25|and c62 e-35 f-26 k-27 s-42 y46 E-41|another z26|anyway y26 B28|as g-25 v-28|at a-34 e83 h-34 k40 r44 s-40 t-36 w-29 z-28 D47 E-47 F-43 I-57|before a25 s37 v-38|by e35 i25 s-28 v25 E28 I-36|do F-45|fast v38|for b-31 i28 q36 s-29 t-28|four b27 l34|from a-27 c-29 e29 g40 n-32 z41 F55 I32|here c49 j56|i k-32 x49|if H46|in c-40 e-43 i-30 l32 m33 o29 q-30 r-29 t-29 x-40 B-53 E91 H-33|is F-25|it F-42|nine c58|no F28|now b30 c39 F69|of C46 G64|on a38 f60 i27 m61 t38 z29 E31 G36|one F28|since m34 v32|so o43 y28 A31|some I59|that G26|the e102 g28 i31 j35 l31 p27 r-32 s28 E-30 I-56|their n48|there p34|this p37|three C27|through i33|to a76 b-46 h27 j38 l-47 n68 p-26 s-29 v-32 w33 A45 E73 F61 G57 H40|today a-54 r27 F-32|tonight a76|we c30 F-35|what e50|when q33|who D68|with a-46 b30 e-31 i30 m-25 y-29 I40|you t31|your a44 b-34 E-26 I112
update|a-45 c50 l-30 m-34 n-35 o-44 s76 v-52 B-29 D-28 G41 H-36|<name> k26|<number> a-34 s28 G53|at s-51 I82|for c26|from E-51 I-26|the E36|we p29 E-28 I32
updated|e28 r30 E30 G59 I98
updates|c-30 o42 p38 I-33|at I36
upgrade|a67 f31 h71 i28 t26 u30 v30 w81 F28 I52|to u45 w51 I-54
upgraded|v41 I52|to I47
upgrades|l66 I51
upgrading|u52 I49
upheld|s31
uphill|E41
uplift|I-29
upload|z30 E66 F50
uploaded|k-29 I28
upon|h27 i44 l38 o27 G56
upper|k-34 F-26
upright|F38
ups|m-30 o75 v39 z-29 I-45
upshot|b46
upside|c37 k43 s49 v-28 G42|down c37 k43 s49 v-28 G42
upskilling|l108
upstairs|k28 m-41 t34 x42 E29 I-58|at E-36
uptime|d26 s31
urge|k-41
urgent|u34 v40 F51 I-61
urn|e48 k47
us|a-47 c26 d112 e50 i89 j30 k31 l-76 m26 n-48 p-48 q128 s45 t29 u103 v-32 w-95 y-25 z57 A33 B-32 E-56 F-43 G74 I-46|<emoji> b96 g58 j46 C-30|<link> m25 I-36|<name> a-52 e36 l28 D71 I31|<number> a-36 g92 i60 o27 r56 u60 A46|<somebody> k35 z26 B29 C41|a a36 f-30 g50 m-43 q43 s-37 z-44 A41 C73 I61|about h49 q36 C33 I73|again I39|all y96 I-31|and a54 c36 h43 l-29 o37 u35 B98 C28|anyway B32|are k26|as q25 w35|at v69 B-43 F-36|be h28|because e26 h60|before a-32 c30 h42 s31 v-29|below f-26 g-27 x-50|both f49 i26|by k35 u-37 E46|do k-36|down m29 q31|each G28|eleven e-34|every d37|first r42|five f36|for a30 h-38 u43 w27 B-29 C-30 F-39 H39 I-63|from m28|get D72|go G69|had s27|has q25 H33|have n42 q38 B-28|how f29|if c40 k25 m45 x56 F-33 I-28|in c36 d46 l25 r56 u31 v97 I-55|is d34 B32|it b29 d58 x29 z76 E-32|just p46 H76|know c-51 I42|last x-49 F29|later g-36 r38|leave G63|less I47|like d41 g-27|make G25 I35|me I28|more q77|most I52|nine e26 s-39|no b50 c-30 m25 H30 I69|not c-62 s80 z38 I35|nothing k31|now e32 j25 o27 q28|on d30 j63 k-53 m-47 z-35 F70 I59|one f35 G57 I27|or m62 x-26|otherwise D27|over z76|parking q-28|right j73|say x31|see g38 q30|should I27|since A66|six s30|so i79 k-35|something k27|start y26|straight C37 I-31|take I41|talk y-38 I-80|that k-35 s-25 z37 E29 F-30|the c70 e26 m-44 n-29 r29 s-38 x40 C41 D-35 I37|their f28|there x35|they e26 v33|thirty e-26|this I-26|though z85|three k-25|to b-31 g-27 k42 m-36 n28 q-67 t-30 u-36 v-31 z-28 F49 I-39|today r54 I25|tomorrow q58 F71 I63|too B54|turn z29|two c35 k27 q30 I32|us d31 q38|we b-32 e-32 F25|what f-43 m-27 r38 x134 y34 z-28 B-45 H38|when h-26 v33 x-42|where x49 I-37|which x56 A37 F-27|who f32 q28 I52|why s34 v53 y27 z-44|will c43 m34 s35|with e-31 s60 x-30 z51 H36|you a25 h-26 i-25 j-28 y-48 F-31 H-36 I-25|your g44 y28 B-48
usage|w26
usb|c50 E-25 F55|c c52
use|a42 b-66 c27 d-43 i-45 j54 k-76 l-47 m-26 o-34 p-36 q-28 r73 s-49 t27 v-31 x74 y-47 z-68 A28 B-65 C-39 E65 F166 I26|<hashtag> g31 I-32|<name> n25 u27 E58 I40|<number> I54|a c-47 B36 E-48 F97|and j40|by I-45|code a68 j25 F-33|cookies I46|for I26|it r-59 A54 B-44 F-56|of E37 I39|the e-38 m-34 r-40 x-27 D46 E92 F47 I-32|them m32 I52|to c33 m28 F-38|with F25|your c29 r82 t86 F31
used|a-41 e35 k-67 l-27 n27 p-26 t-37 v62 w-26 y-32 A-29 B48 D-26 E-29|<number> F26|a k-26 B28|it c-43 m-32 v-31 B33 F-27 I27|the k-25 s33|to e40 v84
useful|m112 s-27 B-32 I-57
useless|m43 B-27
user|c30 e49 k-25 w-31 I41
users|c34 d46 e-31 k-36 l76 t64 A44 D84 F41 G-27 I65|are b26 I34
uses|v29 I60|<number> I29
ushers|m44
using|e-52 f51 g46 m-32 n55 t49 v-35 z-47 E89 H28 I38|<name> h26 n69|it f67 t91 E54|the o50
usual|b-33 c-36 k-31 v-25 A-25 B-37 E101 F39 I-83|<name> r58
usually|a113 c-30 h-26 k-79 q38 y-32 A-25 B44 F90 H-48|<number> a29 I39|a F43|about H-37|do F-26|the l27 B25
utc|a-26 l-32 s40 D50 E118 H-34 I54
v|F43|<name> e-26
v1|E51 I54
v2|k28 r30 s39 y30 E42 F-25 I75|<number> k30 s46 E28 I89
v3|I-27|<number> I-27
v4|I-28|<number> I-28
v5|E36 F38 I99
v6|I43
va|p28 s30 z34 F25 G-29 I156|<name> p28 E-26
vacancies|z26
vacancy|E-44 I-82|<name> I-32
vacant|c56 G38
vaccination|E60
vaccines|y32
vacuum|I38
valid|a30 l46 F86 I30|for I43|until l55
validated|I40
validator|I49
valley|a38 j35 k43 p-28 z54 A-29 E46 F-26 I-46|and C28|have n-39
valuable|l31 t30
valuation|f41
valuations|b74
value|a39 h-37 j29 l66 p25 w25 y-25 z-49 E31 I-53|across w40 G37|chain z-34|for l28
valued|d88 y-28 D26 I-34|and d49|customers D38
values|d-43 e-25 p54 s-31 G49|and G34|led d-25 l47
valve|b-53 c31 E34 I-43|hole b-49
van|a65 b-46 c31 j-28 k34 l-28 o36 p-26 t-34 x73 y-27 A60 B-41 E43 H-38 I-93|'s q25 w33|and k47 C28 I42|has c77 G47|in c33 k29 D41|on k-34 u29
vanilla|j69
vanish|m53 v42
vans|b25 q42 r63 t25 v33 F-29 I-29|are e32
variable|I33
variant|I48
variation|l37
varifocals|b-44 h32|from h33
varnish|F28
vary|F27 I37
vat|h35 r-32 s65 F67 I-48
vegan|k-51 s79 D-46 I-34
vegetable|I26
vegetarian|I-28
veggie|E51
vehicle|g27 p36 u30
vehicles|a30 k-26 r45 E42 I-32
velvet|I-32
vending|d41|machine d41
vendors|q32
venue|w30
verdict|k38 s-26 H75
verge|I-32
verified|l45 n25 o26 z28 I39
verse|r25
version|b-29 c69 g-27 n-29 r-25 x35 z-30 B-43 F67|<number> c42 k-27 F-28 G49|of c-37 C25 H34 I28|with h29
versions|F-32
vertical|l43 I-33
verticals|l36
very|b40 d34 e54 g-27 i-29 k100 l-56 n-33 p82 r-32 s-35 v43 w-29 x-27 z52 B25 C85 D63 E-35 F-26|first e30 j30 z33 I32|good e46 k57 v-26 C-31 I-42|grateful k-27 o31|happy e27 k-39 D27 I44|large H36|long e-28|loud k49|nice e-26|old k-38|own e-28 p26 G38|patient e49 k47 y26|pleased p59|politely c25 e26|quiet z29|small k41 y-46 F-27 I44|smug k-32 p63|sorry s34|tired G27|welcome k37 B51|well F31
vestry|p73
vests|m26
vet|k-42 m41 B41|'s c38|bills h33 A32
veteran|I44
veterans|h54 n47 y31 I100
vetoed|E62 I54
vetoes|E-29
vets|n52 H27 I-31
via|a-68 b-41 e69 j-36 k-28 l46 s28 F-25 H53 I30|<link> r40|<mention> e95 H62|<name> E32 I-45|a l32|our b-26|the a-35
viaduct|e27
vibes|a53 w64 y47
vibrant|d-28 p-28 w79 y31 I-29|community w46
vicar|k61 s-33 I-41
vice|j59 G74|chair j59 G79
victory|E59
video|c56 o30 w-27|and I32|of t28
videos|c39
view|a71 c40 g41 w-31 D31 F46 I69|from g51
viewed|k-39 o62 v48 I26
viewer|t33 F27 I34
viewing|a26 k-26 v62 I-39
viewings|h66 o48 v79 H32|<name> h67
views|d47 o87 q53 r59 I-38
village|f35 n71 s-26 x40 y40 A36 B-32 F-29|hall E-32 I-38|keep b-45
villages|s29 G-28 I48
vintage|c45
violin|p34|and p34
vip|a35 d35 u47
viral|o108 D29
visa|s28
visibility|I-27
visible|E-67
vision|e-53 k-36 l29 o39 p-28 x46 y-49 z93 C-27 I-114|for l43
visionary|p-33 w35 y-31 H25 I-33
visit|c27 e-30 k27 m42 n-28 r-28 w-63 B-28 C-29 E-30 F30 I-46|for F35|on G30|our H27|the k41|to I57
visited|k-62 I27|the k-65
visiting|x32 E58|on F27
visitor|c30 t82 I-46
visitors|c33 l-39 t39 z59 D123 I-49
visits|b59 o59 A54 E-40 I-83|in o59
vitamin|n35 t42 F28 H29|d n36
vlr|I44
voice|d82 e36 l32 m32 w35 D76 I-75|matters d44|note l25 D30|notes s27|vote G-38
voicemail|k53 B-32 I89
voices|d65 k65 w32
void|H50
volcano|I25
volume|r40 y25 E-30
volumes|o26
volunteer|e53 l37 o65 A41 I-54|<name> e40|and A45
volunteers|e113 i26 m44 o-27 q-54 t-37 v-29 z-30 C71 D54 E-36 G30 H32 I34|and q-41|are w42 z-33|at F55 I25|copy F-26|for A31 I27|from D29|needed m30 G29|wanted G69|who C27 I38
vote|b-39 c57 e-37 k-30 l45 m40 n-41 q42 r81 s-41 v-72 w-40 z-55 A233 E78 F25 G77 H-44 I115|against I30|and c45 g41|at c-37|below A-30|counts A-27|for s27 E-40 G32|in g-66|is y40|no y31|on c61 A91 G-27|was k-28
voted|c76 m-28 o-45 q-30 z66 A98 E86 F-68 G-42 I72|<name> z50 I-45|<number> c26 z52 A48|against c57 k26 p-32 I33|by C26|for k-130 s34 C-27 I42|no c-27 k52 E30 I35|to n29 p31|yes E31
voter|I60
voters||in E-39 I32
votes|c26 e43 k30 n28 v-44 A96 C42 E40 F32 I158|and e42 C25|this n47 v-29|to I-47
voting|e47 o40 z89 A25 I102|for I32|record o44 z30
voucher|a-76 i27 s26 I40|and s31|for h29|is a-32
vouchers|a-43 i-26 m25|accepted a-45
vp|k58 I47|<name> k58 I47
vs|a-25 l67 I26
vulnerable|l80 y40 z-32 I-26
w|e60 f35 h30 j46 n29 p-38 z-25 F77 G-26 I130|<mention> e29 p-32|<name> e-33 f30 j72 E-40 I33|c E29 I-37
waders|I-26
wage|b-38 q29 E60 I30|buy b-34
wages|c102 n60 q114 A36 B33 I74|are n85 q27 A44 I38|up I26
waist|f53 k-26 r34 C34
wait|a81 b-107 c-67 d-33 e-27 m26 n-44 r-40 s-31 t-36 v53 B65 C-39 D25 E47 H36 I-52|<number> v-36|a F54|and k-32 m65|another v32|at s27 E-59 I28|for H39 I37|is a81 c-36 m-29 v33 y81 E32|on c30 B27|times c29 E-29|to z25 D44|until b41 v38 F-53 H30
waited|c-27 e-35 s88 v33 B61 C43 E-30 I76|<number> k37 I38|a v29|for k-34
waiting|a41 b-53 c-46 e-25 f-30 h30 j29 p63 s48 t34 u28 v78 w56 x-59 B88 C-92 E38 F-30 H51|<number> B43|for a66 b-62 c-28 g-41 r39 v103 w74 x-45 y42 H73 I-26|list k-27 p80 E48 I-73|on s55 B34 I83|room j46 k38 E-27|since k-43 B59 I45|to g39|with k44 I49
waitlist|n59 o77 I-28
waits|c37 i66 v57 F29
waive|v40 F39
waived|i34 F26|for i37
waiver|I39
wake|p27 t52 u58 y26 F25 I-30|up p27 y30
wakes|h26 I-44
waking|g-26|up g-26
walk|b-44 d50 e-50 h-37 k-83 l-48 m104 p-28 v112 x53 y-54 z-55 C-31 D-30 E83 F89 G-33 H47 I-57|along u-27|by v32 A40|in g27 s-26 v-32 F56|ins E52 F-26|on E-35 F-35|out i33 m29 r26|past t27 v59 H33|straight m50|the m45|there F-26|to c27|you s41 H42
walked|b47 c44 e45 k26 l-27 E-43|across F26|in z29|into b29|to e30
walker|t50
walkers|t67 x-29 I-29
walking|a-54 e34 j31 k74 q-36 s-33 t56 B56 E44 F-48 I-43|in q-28
walks|I57
wall|c27 d28 j-30 k-52 l-27 r31 v-32 y-40 z-31 A-28 H-44|and o42|for m-26|of G27 I66
wallet|I95|<number> t-30|in t29 I32
wallets|d51 t65 u90
wallpaper|I52
walls|w35 y65 F40
walrus|i39
waltz|c28 w38
wander|m104
want|a54 b47 c-60 d-26 g-67 k-30 m90 o32 q86 r-53 s-57 t56 u39 w-44 z-67 B-30 C-45 G56 H50|<number> t85 G39|a c45 f25 D29 I-27|an F33|from q28|in z32 F38|it a76 b32 o55 s-27 F-26 I42|me I26|of b28|our h27|that h29|the b-31 i36 v30|them I46|to a36 b39 c-75 g-31 h43 q29 t-31 v49 w-31 y39 z-38 A-34 B30 F-118|you k-41 u30 H108|your b-36 m48 F-30
wanted|c98 d-25 e-62 h29 k53 m-33 p-31 t-28 u-33 w-30 y-42 z-44 D-37 F-62 G69 I-90|<name> I-62|<number> h32 G41|a s25|for G63 I-29|in I27|it n25|the c44 C27|to c102 B41
wanting|z35
wants|a36 b-41 c-29 f-25 k-30 m30 q67 r31 t36 B-33 G38|<number> q76|<somebody> G45|a o27 t75|an w26|it r57|the v-26|them a73 k-28|to k35 v30 x28 B-33 C-33 F-29 H-30 I37|you n27 H32
war|k30
ward|c37 e27 f33 j53 m-31 n53 C34 D-27 H52 I-28|<number> H46 I-44|and t-26|clerk n28
warden|E56 I-41
wardens|e26 F-49|it F-53
wards|E-29 I-29
warehouse|a51 p-34 E56 F-26 G-30 I-34
warehouses|p31 I36
warm|a43 b-70 c-33 e34 h25 l31 q-28 t132 z-26 A-28 E-29 I-41|again D-25|and k33|coat k-27|up e73|water j33
warmed|p26 t41
warmer|c29 k28
warming|p30 F35 I46
warmly|j30 I-31
warmth|a26|and F28
warn|k29 F33
warned|k32 v57 H51 I-27
warning|E61 H102|for E26 I-30
warranty|l29
wars|I39
was|a-98 b-85 d-75 f-48 g-100 h-123 i-100 l-41 m-99 n-83 o-40 p51 q-84 r-97 s93 t-60 u-63 v-63 w-87 y-58 z-39 A-66 D-58 E-125 F-125 G39 H-46|<name> c41 e118 j43 k29 s-93 E-34 I-57|<number> a-28 c50 e-27 h-27 k-32 m52 o-59 p-33 t44 v-35 B30 E69 G-55|<somebody> s44 x-27|a b35 c74 f-29 g33 k41 o46 p-48 C-28 D-26 F-28 G30 H-30|about k-31 z39|also o30|always w49|an e29 H30|asked c30 w26|asking I30|asleep k64 o39 B44 I46|at k-31 E-44 I33|awarded e-51|awful B-33|beautiful I34|broken e-29|by e27 k-33|cancelled s27|closed G50|coming c-32|crying k44|cut G55|declined I27|done e45|down E65 I-25|eating c34 k-28|electric y26 z27|eleven G39|excellent C31|fine s25 I37|for k35|found k44|from k41|full v37 I52|going I-26|good o74|held G29|here k27|honored k-28|in c-27 k42 H47 I-32|it b-50 d33 x94|just I-28|laid B-28|last k-51 p36|late E-31 I96|left D42|like B44|lost I-54|lovely C29|low b-45|made y29 E-58|making s-26|me k85 s59 I40|meant s26|mine k109|missing I41|moved s-38|my c34 k26 I-67|never b25 I69|nine s61|no c38|not c63 e-34 k-46 o96 q38 v47 z52 H114|off y43 E28|on c-51 k31 s38 v60 z44 B34 G-31 H27|one j36 p48|our e-46 s34 I-28|ours s91 I50|paid q55|picked A54|pleased k-29|put I28|received G31|right c-62 k33 s72 C31|sad C61|said s-31 I66|served s-27|serving b-28|set s39 E-29|signed p-33|six a32|so H69 I32|something x32 H50|steep s-49|still z45|taken c-34 G74|that n31 s-25|the c27 f27 k-27 x35 B34 F-31 G-39 H-45 I-46|theirs e-30 q30|there k40 I31|this x55 I45|to j30 k29|told s-43 y-39 H48|too c56 k-42 s57 B-33 I-35|two E-38|under F25|us s90 I29|very B40 D32|worse s-25|worth I39|written b36|wrong c38 n-26 s82 F-37 I-36|you k-40 s-28 C33 H42|your b47 x-56 A27 E30 I25
wash|c30 j27 k33 m-26 n27 E41 I44|and k29|at F30 I27|it F-40 I-26|up v58 A32
washed|k41 r62 s37 C30 I-41|rind s26|up r67
washer|e37 k-34 E-28
washes|B-40 I38
washing|k77 m-37 q34 I-44|machine k30|up k31 m-26
washington|y53 I65
wasps|k64 E41|had s-33
waste|b-30 e-38 n40 v-38 z46 D47|reach e-30
wastewater|I52
watch|b-42 g-57 m32 o32 p47 w-28 y75 z-39 E-34 H67 I55|<name> I48|a m41|did b-29|it H-52 I32|live H-30|the r36 v42 I-42|this g-41 p96 r-30 v-36 H70 I-81
watched|e50 k56 o54 v67 C36|<number> o54 I32|a n27
watches|F-26
watching|o73 t42 v116 x-31 E-38 F46 H36|the k28 E-28 I77
water|a-32 b-92 d-31 f-33 l-56 m-63 n29 o-52 p-37 q-39 r-67 s-38 t-73 v-50 A-32 C-32 E91 F158 G-49 H-54 I29|'s E37|<number> E-50 I30|and c-29 k77|at I33|bill b-45 c27|bottles k29 D68|butts r26|company I-36|goes E31|in F46 I-40|is s-43 D38 E38|main I41|may D-27 E25|on F30|too E26|was s-30
watered|B31
watering|w-27 F44
waterproof|F31
wave|k30 m67 o35 v-28 B32|at e28|to o38
waving|m48
wax|F79 I-34
way|a38 g-38 j-31 m38 r-68 s-52 u26 w93 x56 C-29 D-38 E65 F-58 H37|<name> k38|and h29 o31 v26 I-30|from E46|home F-32|i e43 H49|in e32 w-27 F51|into I42|it u54 A-33 I42|out c-29 t28|that m36|the y29|to a55 o-31 p79 w37 A33 B78|we e33 w-28 H29|with k38|you w41
ways|l39 E28 I54|and A-26
we|a-51 c30 d144 e-50 f-38 g-110 h-35 n-155 o37 q47 r-104 s94 u-27 v-76 w-41 x30 z68 B-48 C-32 E-80 F-107 I-43|'d h-26 j42 n52 o29 s60 u82 v26 x42 z-43 C64|all y39|also b29 c-37 n46 x-32|always d59 k28 p35 y81|answer s-30 I56|apologise k27 y70 E-25 I-35|appreciate p44|are a33 c-30 d-40 h30 i43 j-61 k29 l69 m45 n-65 o36 q66 r71 v30 z52 B-41 C59 D-85 E38 F-44 G95|ask m54 B-31 G28|asked c-65 e51 k-51 x-32 H51 I44|bake b48|be x-43|believe d28 g29 l-29 w27 z-31 H-33 I-51|both v49|bought s26|bring c25|build c-34 w38 I-32|built b36 h36 s55 w30 I-35|buy x40 A40|call F29|came y55|can b-38 d-61 h59 l-39 m-35 n35 p-38 q28 r-31 s-72 t74 u-32 w-50 z-59 A-52 B-29 C-35 D-36 E94 G32 H90|cannot H30|care y30 z49|celebrate d37 w-32 y57 z-32 I-28|check i27 o92 s-31 I46|checked k-41 H64 I-32|choose i30 A31|chose v54|close v-48|closed E44|come h29|compare b33|compared I27|continue p-37 w-45|convert l25|could c-88 k-46 v-35 w-34 x30 F28 H-31|counted I50|cover A51|delete m38|deleted c-25 I-30|deliver h34 y57 z40|delivered p31 s54|did b36 c-37 h48 v60 y-33 z31 H-63 I-27|do a-26 b54 e-27 k50 o39 q37 r-36 w85 x33 z58 D57 F-58 H-53 I-36|drop E31|dropped G38|email I40|ever j28|expect l44 s-31|feel d41|fill t27|fix w77|fixed z73|forgot c69|found c28 o43 F40 H65|gave k-35 B31 I-25|get c73 d100 h104 i47 k-51 q95 v-29 x-29|give A32|go o50 I-34|got c62 p63 s29 t31 y-36 z-43|had e35 o-46 q-43 s44 v42 z25 B-54 C-35 I-83|have a65 e-42 h-38 i-67 j37 l51 n-31 u-53 y-50 z-61 B-38 E67 F-38 H-26|hear d55 v70 y-66 H-26|heard c47 s-35 C29|hired o28|hit g40 o58 G30 I-30|hold d28|honestly d47 s37 x48|honor I46|hope h51 D25|inform p26|invite u35|just g30 p42 s26 t28 z86|keep k33 p32 s-28 x26 F56|kept k30 I29|know d-42 f29 g27 j60 k32 s-25 x-35 y-38 B109 C-27 E28 I33|learn b-51 E40|leave m27 I47|left k30 s27 H32|like b44 k43|listened c-27|live d33|look d-38 w-31 F36 I33|looked c57 j46 k-34 s-60 B29 E-29 G42|lose d44 y30|lost k-47 o-68 q29 s73 A-29 H71|love d-88 j29 k25 q-27 y-33 z26 D30 I38|made h77 k-34 s-30 I61|make d-32 f25 q28 s-33 w48 y43 A-27 G61|may c45 m46 x29 y35|mean d51 k32 C48 D31|meet e-63|might g41|miss d26 v27 I27|missed x47|mostly c30 e32|moved z53 E-66 I70|must m33 y46 I70|need i73 o-26 q119 u64 v37 w-26 y26 z-38 D41 G58 I57|never d-55 F60 I-54|noticed k25 C43 I42|now s-34 I37|only b36 e96 k28 o41 z-28 I43|open b60 c50 k29 w28|opened I-27|ought s67|owe e45 A41 C80|own E30|paid q33 I-43|passed k34 n29|pay k-38 q-26 s-32 A194 I-47|picked s49|placed z30|planned z30|planted p29 q68 z25|post t55|posted c36 s34|printed m31 s30|promised c27 s58 E-45|publish b28 c28 I50|published I-27|put c47 d59 k-26 t51 A41 B83 E-26|raised I-35|ran o-25 s45|rang c39 o69|reach o27|read n-38 B30 I-34|recommend I52|record e33|refund b29 c-31 m32|remain y-40|remember y-26 B65 I55|repaint A-58|rewrote c28|ride s-36|run F54|said c-79 k-44 r54 s89 x-33 z-45 E87 I-26|sat H46|saw s-58|say a62 e31 m-30 A-28 F31|see c-26 d152 v-27 w-35 y-62 I-71|sell c-33 q58 s33 y30|send a58 b-26 i-51 k-25 I28|sent s46 I34|serve D31|set l40 p59|shall k28 A28 H28 I-29|share A-27|shipped s49|should k28 r36 s32 x28 B-30|show I77|shut E42|simply l28 I56|sit d-32|smashed z26|sold s88|sorted s-49|speak n55|spent p33 z31|stand d49 o38 z62 G41 I46|start k30 s-38 I42|started k29|still b-48 k72 s-46|stopped x30 I29|support I29|take d69 w-27|talked k56 z-33 I43|tell e-31|tested E-44|thank p41 D56|think o26 z73 C47|told b32 s66 B-28 I-31|took k-37 p30 s-39 I-43|train k26|tried k30 s70 E-44|truly d-27 z-34|turned s44 B30 I36|understand c-31 d41 s-38|use F-38 I45|used e69|wait B28|walk d56|want d43 l29 m-28 q37 s-33 t40 B-34 G95|wanted s25|weighed c65|welcome I75|went c90 k-40|were k52 p27 s-66 B-38 G27 I-37|will a28 b-51 c-42 d-25 e-61 f30 g-39 h-67 i26 o-41 p57 q-67 r59 s-26 t-64 w-33 z-82 A52 B58 C59 D-51 I81|win y66|wish B27 I28|won z55|work h30|would d71 j27 m51 s-63 C61 I33|write B-28 I40|wrote e42
weak|r30 v26 I80|on I77
weakest|t47|link t47
wealth|l-27 w66 y32|of l-25 w31
wear|b30 l69 s-26 w-36 y102 z-30 H-35|a I29|capes y36|it m47|red I39|something r29 I-27|the r28 G34
wearing|d-39 v44 I34
wears|d34 p60 B75 E30
weather|k43 y55 E51|'s h25 E60
weave|w29
weavers|a30 z25
web|F42 I-36
webcam|D46
webchat|E44 I-26
webinar|i43 l33 o45 u68 G25 H67 I-40|<name> l26 G53|on u28 H36 I54
website|h30 k-41 l-33 q-30 r30 s52 A-26 D36 G-27 H43 I-30|<link> I30|and h27|for v28|is F27|says H37
websites|l33 I27
wed|I51
wedding|a-36 c-31 e-35 g-33 k47 m-34 x-26 E32 F-42 I-63|was c-42
weddings|c25 h27 w60 x-33|and h31 k26
wedge|t26
wednesday|c35 s39
weds|l43 D37 E51 G30 I-25
weed|m79
week|d-72 e-52 f-28 g-88 h93 i-47 k-58 l-78 m73 q-46 v-30 w-70 y-50 z-71 A-26 B29 D-33 E55 I-30|'s a88 k-38 q43 r32 v36 C27 E-35 G31 I48|<name> I-33|<number> c35 k31 E51 F-36 G34|a k29|after e-33 D-60 I-31|all t71|and j55 n32 q36 s44 x42 C33 E47 F-33 H72 I83|are I78|at b28|because c-33 E39|before m39|for n25 o63 G55 I32|from h30 I27|goes e32|i s38 I-26|in j37 B32|is c28 E-27|it a32 D31|no c-26 I30|of c27 I-49|off B27|old I46|on h59|one k-31 B26 E26|only b-29 h25 v70|or F-33|our p29 F31|so D26|that c36 k35 F63|the s29 A27 I30|then v58|there c29 s33|three k-42 r29|to n62 s-26 v51 H57 I35|we b53 k29 I32|which c31|with E-26|without F32|you h53 s31 y33
weekday|b33 m-25 B38 I-46
weekdays|D48 E-25 F28 I-55|<number> D53 I-28
weekend|a28 b43 c-37 d-40 h79 j37 k33 l-26 n-26 p-48 r-41 u-26 v43 x-29 D-36 E92 G-28|<emoji> v-34 z50 E26 I49|<number> h69 E32|and b26 o26 C40|at h-29 I-32|only b27 v55|plans k58 x-59 I34|the w32 E25
weekends|C33 I-67
weekly|a30 g-26 k34 A-26 E59 F-32 I45|and s29|count A-30|pay I50
weeks|a-35 h-25 j74 k-36 o-46 q-35 s51 t-43 w-33 y-32 A41 B50 E107 G-33|<number> F-29|after c37|ago v28 z39 C28|ahead p35|and e28 A40 F27|at E36|before F33|behind s31|for j34 I65|in E-27 F54|of B30 F-27|on j34 B43 E-37|still o27 I35|to q37 v59 E38 I32|with j45|you f28 l26
weigh|k43 r29 F-31|in r30
weighbridge|k-26
weighed|c48
weighing|d35 k26 s30
weight|f46 i40 n65 p26 B-35 E-30 I27|is B-30|of i42 p33
weir|i-41 r82 w-28 E41 F40
welcome|a40 b-42 e40 g-37 k70 m52 r-30 v-49 y-56 z72 B29 C-54 D-43 E-36 G-31 H-34 I-29|<emoji> I28|<name> e55 G-45|and c31|at h29|bring m27|from B51|no h27|our G28|the I-26|to d92 e55 m-47 z-46 B-28
welcomed|o41 D-25
welcoming|y33
weld|s31
welders|e43 D-36 I57|the D-36
well|b69 c-48 k56 l-36 m35 n-33 o37 q45 r-59 v70 w-52 x28 y-52 z43 C100 D63 E-55 F-36 H34|<name> k50|and v30|as q27 C26|be q41|done p-56 C101 D-47|i s42|it I57|made m27|the p80
wellbeing|d31 I-25
wellies|j31 k50 p-30 I-56|and p-28
wellness|b31 h39 I-33
wells|G-30 I50
wen|A31 C28 I26
wendell|k-31 I40|<name> k-31 I40
went|a-58 d-33 f-28 g-27 h-43 i-35 j-41 k26 l-42 m-36 o-72 r-68 s67 t-52 v55 w-70 y-40 z-61 A-55 C-27 D-46 F-56 I-46|and c55 e48|at k37 s41|back t47|down E44|for A-26 I51|from k-25 n53 E-41 F40 I39|home k42|in c49 p25 v36 E-40 I37|live b25 G46 H31|off e-26 v37|out s76 C25 E37|quiet c31 n40|the k-26|this b-27|through p29 E31|to c-55 k37 p-25 s59 F-29 I-37|up c29 k-36 q61 C-40 E35|wrong s-78
wept|g60 z89 I90
were|d-91 e-36 g-53 h-47 i-49 j-52 m-65 n-42 q-65 s118 t-45 u-31 v-46 w-75 y-36 A-36 B53 D-75 E-102 F-68 G81 I-29|<name> c63 G38|<number> a48 k53 s85 y41 B-25 I69|about m28|all b26 s26 I52|asked c34|cousins t29|cut B27|doing v38|dry B28|exchanged G88|fine F30|first b28|four G26 I32|in k31 E-44|lost I31|made I92|nine G87|not k-31 t33 v66 I-48|off H35|on o29|one C27 F-28|paid s26|right c157 e-37 s45|shut E-33|still o32|the b31 B47|told B28 E32 I30|too k36|turned B28|two s32|very c55|we b26|with k-28|wrong s-54|you f41 r87
west|F-38 I-44
wet|c-31 e-33 k97 n-58 p-34 r-34 y-28 z-45 A-26 E-70 F26 G-32 I-46
wetter|c35
wexcombe|G48
whale|k32
whales|t127
what|a-83 b51 c-44 e-35 f125 i-79 k-50 l-39 m-81 n-70 p-28 s-54 u-77 x98 z46 A44 C32 E-92 G-39 H97|'s g98 k27 l41 r-38 x62 A-44 C-33 D-25 H-51 I41|<name> e-30 r29 z33 I25|<number> k36 B28|<somebody> e35 k-68 B-40 H59 I25|a b-30 c-58 g-35 h-26 j47 p46 z103 C178 D48 F-45 G34 H-38 I42|agency x-28|an o26 y45 I48|are a61 r36 t77 v73 w55 x-33 H-41 I39|came c31 k-37|can b44 I50|changed b33 H-25|comes G31|could x-26|day k53|did b-105 v-28 x54 B-35 F49 H-40 I-49|do b-25 c-28 g-43 x75|does g85 k32 I-34|else x69|goes b34 D42|happened s43 C-26 F-36 I52|happens C56 I46|have s-90|i h34 k-36 o36 s-54 x33 A54 H48 I44|if b107 g-72 x-89 F-26|is b55 f-30 v43 x-88 H59 I92|it b-56 e-32 f-36 g52 k-35 l33 m-28 x-85 y-58 A-32 D36 I40|keeps b43 k39|made s29 x37|makes z35|more b67 w31|nobody H69 I31|one H51|our d51 H34 I-53|people q26|real r28 y28 I38|really y30|should g-25 x25 I-37|that C28|the n-43 p47 r-32 z-36 A29 G-36 H92|they e31 k62 x-32 z-26 A47|this x-49 H37|time F31|to k-35 q44 r29 s33 v26 B28 F-33 I-51|was f39 k-38 s-46|we b-27 f-28 o-30 r60 s58 w-33 y-47 z-74 C-33 E49 G-31 H-48|will z40 H-30|worked c25|would b-31 k-32 m-39|you c-30 h74 m64 o47 s-72 u-27 w-34 x33 y70 A53 B36 C-48 E-36 F59 H-80 I42|your b49 f31 F39
whatever|c-49 d90 e-26 l-28 m-29 A131 E32 F46 G43 H-31 I-82|'s A-30|<name> E34|comes A64|i k-27|life d29|the s-35 y27 F27 I-26|they s27|you q37 v42 G68
whatsapp|h31
wheat|k-26 G35 I49
wheel|a45 m-37 u72 H51 I31
wheelbarrow|k41
wheelchair|c53 e94|users c78
wheels|c-28 e90 v26 F-35
when|a-41 c-39 e-80 f56 h29 k-81 m-45 p-55 r42 s37 x-28 y85 z35 A-32 C37 D-26 E-46 G-78|'s f109|<name> e-42 y46 B39 I-27|<somebody> c35 e-46 k-29 l38 r55 H32|a n42 z28 A49 B-26 E28|did b33 d30 v46|do b-79|i l26 m-34 q-39 y-30 F27 I-35|is r38|it f-31 s-31 A42 B-44 F-67 I61|nobody y38|our s27 C30|that k44|the k-35 n45 s-48 v59 y-28 D50 F-99 I-28|there s25|they b40 c-36 q-33 t75 E-49 F62 I-31|was b52|we d-47 i50 k-42 s-38 z-105 B-26 E49 F31 G-35|workers I53|you b-37 c-40 f-64 g-37 h36 k-31 q29 s-38 t-40 v-53 z68 C-32 F32 H38|your c30 f-38 k41 t-25
whenever|a34 m105 s28 B37 I41|you s31 A29 B35 I73
where|a-39 b48 c-31 d-63 e-28 f58 g44 j-47 k-44 m-34 n-53 o-34 p-53 v-108 w102 x97 z-27 A-35 B-55 C-39 D-56 E-40 H-33 I-32|'s f37 x-44 y135 I74|<name> k28 s-25 w27 B-26|<somebody> e-42 k-35 x27|a y-51 F30|are b-143 g33|did b58 x60|each e26|every w57|everyone c26 w-32|i z76 A39|in b35|is b46 I50|it b28 c-30 k-51 m45 q40 r63 s44 B32 C44 F28 H-29 I28|most b-27|no H31|people o45|the c26 e-32 k72 m-31 t35 v-29 z-37 E-29 G-30|there q44|we b34 d-45 k-28 w-26 z-32 G40|will b63|you b-44 f55 g47 h41 l28 r43 w-33 x86 F40 H40 I-58|your v30
wherever|w29 G26|you k-26 w34 G27
whether|c74 i-29 k-62 m53 q-46 v-55 x68 A56 B-73 F-41 H-37|<name> I33|<somebody> z29 F30|a F36|it k-33 m-36 A47|or m74 A28|the s40 x25|there x30|they c26|to c33|we x27|you B-42 F-55 I31
which|a-64 d-38 e-34 f148 g74 j-30 k66 m-45 n-47 o35 q40 s-47 u-35 w-69 x118 y-61 z-37 A-26 D52 E-67 F-35 H49 I-48|<number> t38 I26|<somebody> e-43 k41|and A27 H37|are b54 g38 k27 v35 x-48|came q56 x-30|colour x-33|day g-33|does t42 I46|evening x32|film A-26|had e-33|has c-38 k-32 G36|i j29 s-26|in C25 H37|is c-30 k27 l-29 q64 r53 s34 v-38 B-57 C30 F-76 H-34|it p51|loaf b-28|means s39 t68|no B32|number c28 I32|of g31 I-41|one g62 v32 H-36|ones s-38 A26|page B32|side v73 I-31|size x-73 I43|some F32|the k41 D29 G36 I-27|they c-25 k-28|to k31|turned b33|wall F60 I-26|was z-27 I-34|way k30 H37|we b32 c26 z-27|were c69|will A27 G35 H40|would x93|you h-25 k-34 l43 x51 E-46
whichever|m62 q42 A46 F-56|way m34 I40|wins q29 A78|you m34
while|c-62 j-32 k-53 l-55 m-31 n28 o35 r-39 v76 w-26 x-28 y-34 z26 A-55 D29 H-32 I-46|<somebody> q29 v26|a k29 D30 I38|and d50 w35|i o39 I47|others z75 I-31|the c-40 t50 v27 E49 F32 I-33|there n37|they a26 k-48 s-45 t30|we C28 E-31|you h57 n33 o33 t-28 F37 H-26|your v44
whisper|g44 w42 z25 H81
whispers|w41
white|a-26 e-34 j51 n-28 t-30 v-39 w-44 y-26 z-37 B-26 I-77|and h36 k-27|for o30
whiteboard|c43 F50 G61|and F27 G33
whitening|a60 u37
whitepaper|H59 I-29
whites|j36 k32 F31
who|a-33 b-27 c-30 d32 e124 f46 g107 h-38 i39 j-92 l-47 p-143 r-47 s-100 u-45 v44 w-36 x58 C89 D30 E-169 F-65 G-101 H-35|'d b-33 e-41 g57 m27 q30 s73 v-28 x-37 y-30 F-45 I-48|'s a-30 b60 g107 k-38 m-35 q27 r49 t58 v-75 x-86 z71 C-40 D116 I-38|<somebody> m25 F30|already b43 m26 o47 u26|also I-33|answers c31|applied C35 I44|are c32 e-31 g29 k-37 t36 x86 H26 I40|ask A45|asked b27 c60 B-34 C-43 I-32|attended G58|bought A70 I37|bring t58|brings e-34|came e30 B60 C46|can k39 t33 F47 I-35|carried e29 C27|celebrate D38|come A34|contributed I65|could e33 B-25 C54 F39|cross w47|did v53 A33 C-31|died F46 I29|do n45 y43|does c-35 x-35 z31 B-36 F33 I-41|donated C-48|drew C-29|drove v47 I-30|else b-38 g56 v-35|ever g30|feel H27|filled H43|follow D37|forgot D31|found e-29 C32 I-38|gave B25 C44|got k-41 o29 s53 I-28|had k29|has d-33 g-31 s-31 v27 w67 A27 F-31 G28 I27|hates z44|have c-54 d-26 i86 k-47 o-40 s-49 t28 u37 v-40 z-40 A-30 B41 G-26 I-33|held C34 I25|helped C-81|i v63|is c36 d25 f39 g32 i27 j44 k33 z-34 I32|it r31|join i29|kept e25 A28 I37|knew g35|know d41 k-34 z28 B-29|knows b25 v26|learned q27|lecture z32|left b-39 B-26 C31 D-40 F26|lifted C-52|likes i-30|lives h65|looked I44|lost d-25 B31|made C-33 G26|make d32|marched h28|missed I57|moved B28|needs v-27 y-32 B25 E31 I-47|never d42 m26 n45 C-32|ordered k53|own w39 D66|pay t27|put x25|queued C30|ran s-25|rang c28 e41|read D30|reads c25 e36|refuse w73|refused e-28|retires k-29|run k-29|runs k32|said c-25|sat e-43 s32|says b63 e33 o33 C-32|sell x-32|sells q30|sent k-35 C46 I-34|served G49|shared c-30 k30|should h63 k27|showed I40|signed k37|smashed z-48|sold k-26|started e44|starts l53|stayed e34 A27 C44|still g52 i41 l30 r29|stood k28|supplies f44|taught e-41 z45|tells s28 I37|they I39|think D25|thrives l35 y40|to b-29 I27|told t28 C30|took e-26 v38 I-53|turned s-27|turns b45|understands k-29|want k-35|wanted s25|wants a65 k30 x-48 B-31 I-27|was b-66 e-48 g-79 k30 s40 v30 H36|we d97 k-42 y76 H39 I72|went I32|were c-31 s-54|will k-33 m-30 s34 v77 B51 I43|won e31 H65 I50|work I62|worked x55|works c27|would g-36 B64|write c29 i50|writes q33|wrote c41 e-46 l29|you b57 c64 d-40 v-66 w-26 B-30
whoever|a45 d-32 e35 h-41 i66 k102 m-33 q-26 r44 s-54 z-29 A62 B50 C200 G-27 H-33 I-89|'s A31 B31|has x-27|is r46 B49|keeps r46|leaves d-42 i25|left k42 C30 F-27|mended C60|pays a59|you k-30 t32 v-32 w35 C59
whole|a67 i25 k39 m31 q-28 r36 s-70 t-25 y-61 A47 C59 D-44 I41|<name> a44 D29 I50|<number> A27|community d-47|family r27|new w41|of d31 m41 o49 s41 I-26|office d32 v26 z44|page f35|team d72 G53|thing v33|way m-28
whom|e-32 f46 C-35|are I32
whoop|g69
whose|d-29 i55 k62 n-28 o-35 v31 x99 z56 F31 G-47 I-39|dog g31
why|b35 c73 d-29 e-29 f-28 g-32 i-39 k-66 l-52 n51 o-51 q27 s-30 u-33 v79 w39 x-85 z62 A-43 B-35 C-34 D-34 E-78 F-60 G-77 H115|<emoji> H51 I70|<link> H45 I66|<name> h31|<number> p27 H51|<somebody> C-34 I30|a c53|are n36 q25 v27 H84|did b-71 I26|do n32|does a-28 b-33 c41 I27|i z45|in H-29|is I39|it c40 e27 s-27 F-28 I32|not v-36 y46 H-30|settle w107 y32|so z35|the b-35 c59 k45 x31 C36 E-27 F-32 G-38|they F26|we h31 k-41 l33 s-52 v-26 B-32 H-54 I-38|would b30 v35 I29|yet s63|you B39|your I43
wi|a39 E39
wickets|E-32
wide|k-37 v28|feet I29
wider|c57 l32 E27 F43
widow|t38 I31
width|F63
wife|F46 I33|<name> e33 s27 I35
wifi|n50 E40 I-38
wild|b33 w59
wildfire|E-27 I39
wildlife|j35
will|b-80 d-69 e-81 f-27 h-73 k-27 l34 n36 o-106 p-63 q-38 t-29 v35 x-140 z-66 B32 C-78 D45 E110 G-48 H68 I-43|add k39 t36|all H44|also a-30 q29 H28|always k-36 z29 I39|answer c-37 i32 m-51 E-35 I-36|ask m38 q31 r-30 s25 B57 H-28|assume r30 v27 E-29|be b-50 c35 j-37 l87 r66 v-37 y-30 C28 D46 F-36 G39 I58|believe k33|break E26 H38|call u28 y31 F-27 I-37|carry o29 B26|change I32|chase k49 m44|check c29 B-26|close r69 E-39 I34|come k-39 l58 m-25 q42 A-39 B-44|count A27|cover s-36 A48|cry k-26 y33 H-33|discover H33|dm i68 n41 H39 I-33|do a-25 e26 f66 i58 k45 m36 r-29 v-33 z37 A61|draw e40 i-33|drive E-29|ever a57 j-29 v39 w55 B-37 I46|explain r31 F-31|fall I-29|feel d73 w28|fetch B33|fight j41 k-28 C46 I29|fill B33|find k38 v-29 B57 D51 E-36|fit B26|fix s-35|fly E31 I25|follow I65|get a-42 c47 g35 i-39 q-32 r-33 w-27 E48 F-36 H-46|give j30 k29 A-26 I46|gladly D27|go k57 m-31 s-31 t34 C-27 F-28 H-32|hand a35 e27 i37|have c74 l36 m30 n52 r111 v31 z27 A70 B-49 D73 F25|hear k38 s53 B38 I77|help E-31 F69 I45|hold d38 k30 B51|just k40 H28|keep c35 i-62 k75 v-40 B63 E-59|knock f31|know r47 D-25 F45|last a25|laugh k-46 y66 H-33|lead r25 v29|leave n29 v74|lend I29|let u35|look y46 H-30 I-40|lose a-27 v47 F47 I41|love w36 D-29|make c68 v-45|meet a58 m-27 w34 B30|message g46 I-26|miss y33 C80 I41|move m40 x39|name e27|need I-43|never a45 j52 k-68 r-32 w-29 B-33 C-28 H-28 I42|not a61 c26 e-38 j26 m77 v33 x30 y-70 z30 A-69 B70 C85 D40 E-49|now s27 A48|only H48|open r34|order E-31 I27|own k-31 t60 v26|pass e28 g63 k29|pay k-50 s66 A91 E-27 I-72|phone c33 m25 q26|pick e-28 k-34 B-27 E45|play E33|point B39|post i33 k-25 B-42 E28 I-38|print H42|publish k-25 F26 I-28|pull s-28 F-25|put a44 c36 k-28 m-25 v-29 A28 B33|raise c35|reach t28|read k-28 q45 v30 B-32|recall D42|refund m26 s25 B36 F53|regret v37|remember c-27 e27 f31 z26|reply F26|resume p29 I-28|return I-40|review I27|ring k-41 F-49 I-31|say c-26 j30 k86 v46 B-61 F39 H-46|see j46 B-33|sell a28 v41 z42|send g-37 i78 k-46 r-27 H34|share i-49 H52|shock H72|show k40 z62 H38|sit k31 F-30 I48|sleep k30|slide i36|sort B55 F-36|spend k48|stand r27|start E46 I44|stay c64 E36|stop I44|surprise H33|switch i33|take x43 E35|talk m32 r68 B31 F-27 I32|tell c-26 e-27 j-28 v-37 z-34 A-28 F38 H-38 I-29|text E28|thank g-26 j27 w28 y-25 F27 I-32|the m44|try t28 F-39 I-40|turn w32|understand m27 C35 H-26|update s27|use A36|vote y31 I50|wait k34 E26 F-39 I30|walk v-25 A37 B33 E34 H38|want a44 h57 k-26 H70|we I34|work k47 l-29 F27|write c-28 f-31 i-36 s49 A-38 B28|you b34 m-43 v99 x-54 H-47 I-57|your v-32|yours v36
willing|z31
willow|a26
wills|b-32 t66|do b-35
win|a-32 c28 i37 k36 l25 n-30 r-31 v-59 w-34 y102 G-26 H-49 I34|<number> g-26 i29 I31|a g35 i50 u-34 v-26 I-37|big I35|for p-42
wind|c-39 e-49 k-41 v-25 E66 I-83|'s E-26|<number> E37 F27|farm e-28
winding|b-35|the b-36
window|b34 d-47 h-39 j29 k72 n26 q-28 r-36 w-26 y31 z-41 B59 C-33 E52 G-27 H-36 I-64|'s m52|<number> F32|for e-40 k37|in v-30|is s36|open j27|shut c94 B25|was s-37
windows|c-32 k-26 v34|on E-58
windowsill|k45 B27
winds|F27 I46
windscreen|c26 e28
wine|t28 w34 y32
wing|k-26|at I51|has p25
wings|k39 I-28
winner|a-48 c33 e31 g-30 k58 v-25 z-38 A50 C45 G-45 I41|'s A35|of a-33|was k58 I47
winners|l30 G68 I47
winning|a36 j-27 k45 o-25 p-67 z69 C40 G-27|<name> w31
wins|e34 g87 z27 A79 E-48
winter|e42 h36 l-26 n33 o-27 p46 r-43 u35 x46 y40 A42 B-43 H-45 I-42|appeal E-48|coats h-29|is y25|tyres a28 h32
winters|e50 I-31
wipe|F101|the F36 I49
wiper|s36
wipers|F27
wipes|I37
wiping|k32
wise|h41 D39
wish|b-27 c59 d-35 j64 m32 s-30 v35 x43 B45|for c28 j84|they z31|to m32 B30 G47|you k27 v46 x-27
wished|e25
wishes|i37 C-29|to i38 I35
wishing|b39 h72 y52 D79 I77|a D36|all I35|to l36 D44
wishlist|i57 u54 y37 I46
with|b-42 d-29 i-36 k-44 l33 n-27 o-34 q-82 r-27 s-27 u-26 v-51 w40 y-30 z-46 E-67 H-84 I-34|<emoji> g40 z43|<hashtag> i57 r47|<mention> c-41 l33 o50 z-51 C-25 G63 I64|<name> a54 b87 d30 e-31 h56 j48 k95 l-33 r30 t25 v-33 y-39 z-51 C-65 F-53 H-30 I29|<number> e28 g51 h38 k26 o50 r45 t-29 z36|<somebody> a57 c39 e-38 h-29 k-28 p41 C-29 E56 I-25|a c57 e68 k66 o39 v27 w-51 y-51 z-41 A-52 C-42 F-28 H40|ai v-25|all y41 I-41|an b37 c-27 i28 s30 x-32 y-28 C33|and c26 f43|any a28 i25 j35 I40|anyone g-34 j31 r-38 I49|asthma I31|both C26|bottles v27|cake B-31|code c-26 i-39 v-29|dates s39 C29|effect p35 G42|every r39|everyone A47 G26|five o26|flasks c30|food s45|forty q36|four c47 e37|good q27 F26|great k32|half r56|it c-39 k42 q49 r72 A40 I-31|its s-29|key d43 z-39|last s51|less v28 z31|love k27 w77 F25 I-26|me e-25 k-27 A88 H46 I49|more k-30 x48 z44 C26 I45|most k29 A31|my l30 q-26 s31 G36|no b-25 k-36 q33 B-26 E-41 F-30 I34|nobody t26|nothing v67 F29|nowhere t33|one m32 t46 B45 G30|or x26|our a60 b51 c-32 d28 l27 m35 p-27 s-30 w85 y44 C28 E-30 G-35 I-36|over I-26|passion w64|people v-26 y-41|photo k-29 F26 I32|photos E30|questions F79 I25|real c37|so w-26 y27|some s29|somebody k26|someone k-34 B48 F67|soup k-25|sparse I30|that v40 x-43|the a-25 c38 i30 m40 o-30 r27 w-38 z30 B63 D33 G41 H-53|their g-28 j-34 I32|them c27 m91 s-55 t-26 F44 I63|this l33 n26 I113|two d-25 e26 k-32 r32 z46|us d51 g35 h68 i-33 j-26 s-44 u82 v46 x-32 A50 D91 F-41|what c29 f37 m36 x-30 I-31|whatever A33 E26|who F28|you b68 c26 d54 f34 j70 k-74 m-33 v-32 A33 B103 D-30 F54|your a-40 b-30 d-29 e36 f58 g-29 l-40 m58 t-50 y-40 A-85 B36 F-37 H-35|yourself v28|zero n37
withdrawn|s40 I-43
withheld|I36
within|a-40 c-48 k-40 l56 m-48 n28 o-43 s-33 t45 A40 G-38 I-66|<number> l26 o-31 t37 v-32 E38 I98|five b-28|six I-31|ten A44 F31|the k-37 l45 n35 E28 I-49
without|a-45 c33 d-27 e32 f-29 h-39 j34 l-33 m88 n35 v33 w-44 y64 z-72 B-38 D-49 G-28 H-71 I-44|<number> I57|<somebody> t33|a e-39 j60 m37 o33 r54 s33 E48 I33|asking m26 r30 s49 A42|being k35 C41|bread c-28|delay k-50|it c61 j29 n30|knowing n27|me I32|one c56|our d-29 z-32|raising z26 I44|telling c-27 e40 g28|the e-28 m-31|you c-26 d62 m-33 u27 v48 x-44 y38 I-48|your x26
witness|I43
wk|I-26
wobble|I-28
wobbly|b59 A31 B33 I-26
woke|k39 o88|up o88
woman|b-31 d46 e87 n50 s34 x45 C72 E-28 I69|and n33 I51|in s55|next c-30|who d34 q27|with e48
women|e44 g26 k-31 l-30 n27 s39 v45 w30 B31 E-39 F-37 I56|'s k-30|in n41 F-30 I50|make s36|who e36 k-26 v48 w34 y37 I-36
won|e51 z77 F-27 H49|<number> p72|the c25
wonder|b40 k-29 w42 x27 y-32
wondered|b25 c26 x-33|how b-34|what b88|why b-60
wonderful|e-36 h66 p36 y25 z-57 C-48 I-37
wondering|b83 c42 o88 v30 B69|what b49 B44
wonders|j89 t46
wonky|z74 B27 I-27
wood|k-37 m-28 I-26
wooden|o50 A33 I-35
wool|a60 b39 j28 k50 w26 I32|socks a45
word|b-50 c41 e-35 g75 i-54 j-31 m31 n33 r120 v35 x116 B31 C45 H40 I-73|about r38 t68|and y32 G32|for n28 H-30|from E-28|of m35 C33|on k40 H60|tide i-36
wording|F-27 I-27
words|k-45 n-30 p-25 q-27 r49 s-26 v-37 w46 B-42 C36 D-30 E-34 G36 I-43|about c-29 r42|are y39|below F-26|that t27
wore||the k28
work|b-69 c-73 d-52 e89 f39 g-105 i-34 j-51 l-45 m-62 o-34 u-31 w-65 y45 C44 D-50 E96 G-29 H-28|<name> C81 I-40|ahead y38 I42|and e-29|as z26|at e-29 E26 I-38|by e38|email f51 v26 H36|experience e32 k49|for h-27 k-34 p30 x36 y33 F-36|here I60|in I-33|is k32|of e37 A25|on e46 k-30 s37 z-71 F27|out F42|should g26 s-27|starts y-28|that z28|this C26|through I33|to v29|with k33 I37
worked|e30 m-32 o-33 v-37 x27 z-45 C25 F25 I-66|in F33|on x42|out I29|through C60 I32
worker|b-70 c-37 v-37
workers|e36 n37 y62 B102 D39 E47 I129
workflow|l40 u26 I80
workflows|I37
workforce|l40 s37
working|b-38 c-72 h-26 k-34 p33 r-41 s40 v-29 z-25 A-31 C64 D-28 E96 G76|and l30|as I26|day v-26|days E28 F36|families d29 y43 I27|for I35|from k27 I34|group G70 I36|hard p29 v26 x-31 I-32|on c-25 l-36 s85 E34 G-26 I41|with l29
workloads|p27
workouts|a27 w29
workplace|u29
workplaces|I-34
works|a-25 b32 d-25 k-49 l84 m75 p34 q-43 r-25 t-29 v-34 y-28 B-65 D25 E85 F108 G-29 H-35 I-58|<number> I-26|and s28|as m44 w26|at l29|on I-44
worksheet|F-27
workshop|b44 n26 p-26 q27 v69 F-38 G27|<name> b43|on G33
workspace|s32
worktop|F26 H33
world|c-40 d26 e-28 h-34 k-66 l-64 n-27 o-26 p-62 r-37 w95 y81 z44 A-34 B-70 E-53 F-31|'s b25 t28 z70 B-26 I35|a y29 D-40|and d41 z-30|class l-32 w62 y-53 I-41|has z48|of d27 w57 y35 C43|to b30 G31
worldwide|z43 I34
worm|k28
worms|k30 C65
worn|p102 w40 F42 I-49|by w44
worried|c32 h-28 m-27 s-27 x-25|about F27|than I29
worries|d42 h-30 I-30
worry|d55 B42 I-28|about e26
worrying|h41
worse|e-43 k64 m26 s53 v-29 A26 B87 C-30 F34 I-44|than k-38
worst|b-29 k54 x27 E-59 I-32|of F33
worth|a66 b-44 c-27 e49 f34 g-27 h-71 j77 k-50 o-27 q59 t112 v50 y56 A-37 B-58 I-42|<number> a99 h-43 q-26 r29 t47 v39 I-56|a i41 j82 u42 F57 I38|and F39|it w25|knowing q37|more e42 v46
would|a-79 b-28 d56 g-74 h36 i-47 l-58 p-29 q85 r-29 t-46 u86 w-64 x93 A-31 B-61 C40 D85 E-82 F-63 G26|ask r34|be g-55 k29 s49 x56 z30 F33 I-27|change I38|do k-29 m28 F33|fix c31 u52|go I58|hand H30|have h44 k35 s-29 v-32 z51 I-29|help c28 x25 F-40|it g29 x-25|like j-27 k34 z-32 A27 C62 I-71|love s41 t43 I-25|make x37|mean b30 u30 G39 I35|never c-28|not c48 e68 j64 k66 s-45 v28 x-29 z-33 B-39 C42 D56 E-40|pay c-36 z26|rather k-39 m63 B26 D31 F-49 H44 I27|recommend o40|see k-46|sooner I25|suit q61|take d34|we b31 d37|you c-35 g-25 h-37 D-29 H-33 I-65
woven|w28
wow|a-28 j37
wrap|a-32 z64 I26
wraparound|l36
wrapped|l32 p52 I45|in I46
wrapping|y30 I73
wreath|e-28 E38
wreaths|j29 o-27 I32
wren|k29
wrist|k28 I-35
wristbands|b-33
wrists|g-27|less g-27
write|a36 c-50 d-41 e-44 f37 i70 j-33 k-72 l-45 m52 o-26 p-26 q-40 r34 s-27 t-40 v-60 w-33 z-59 C-50 E-47 F88 H-37|<somebody> m26|a A31 I25|back c-29|here f27 s28|in A28|it c-39 k51 m-30 x26|me i26|on k-31 F-28|once f-28|one m81|our I40|the b25 e29 f38 A45 F33 I50|to x25 B-42|up s50 I-32|us a57 m36 r-26|when I-35|you I37|your a26 h33 i-29
writer|B30
writes|i37 k-32 x-26 E39 I-40|in r27|the i33|your x-41
writing|b-31 c74 e28 k70 p26 s-48 v-26 z-39 B-84 F45 G-26|down n26|in r46|that x26|this k26 q-36|to c35 I25
written|b95 e48 h-27 q-41 t-43 v-32 x-32 z-36 C-59 G-27 H-32 I44|by c-26|for b38|in c27 D38|on F33|the b27|to e-44 s54 A26 E47 I-31|up I-30
wrong|b-58 c-52 d-48 e-63 g68 l-34 m30 n113 o-36 p-39 q-37 r-46 s213 v-26 w-31 z-35 B-35 C-37 E-75 G-43 H29 I-66|about k-28 y39 I47|and I29|answer H60|answers g52 I27|date E-34|in s34 H-26 I-50|on s78|shoe s-50|side e25|the s30 B-25|with c26 B41|write s-29
wrote|c132 d-32 e111 h32 i40 n-33 o-32 q-27 v-45 z-67 D-43 E-36 G-28 H-47 I-33|<somebody> e-29|a t46 I30|about h42|back I74|down c-59|in c127 I-44|it c-47 i67|that c71 e-38 k-43|the e114 r30 I37|to c89 e44 k-46 s-31
x|e-25 t28 x26 C-27 F52
x2|n43 E-60
xi|E-44
xl|v-26 I-39
xx|b84 j74 l33
y|c25
y'all|d105 f73 k33 m78 x-26 D110
yacht|k26 E48
yard|c-35 e-46 j26 m-27 s-25 t-31 z-28 E32 G-38 I-32|closed o36|gate k-33 E33|this e-26
yarn|v50 z61
year|c-29 d-77 f36 g-29 h-58 i-27 m45 n79 p75 r-75 s-40 u-34 w-33 x-41 y-31 C-51 E-119 G30 H-32|'s a-30 k-55 o43 p-35 z-39 C38 F-43 I38|<emoji> n46 o32 I-25|<name> a50 j34 p35|<number> b51 n-52 o37 I-92|a k37|ago k35 l45 n77 o32 s41 I42|ahead D28|and c-44 e-27 h-26 k97 o-37 q40 s-51 v38 G45 I-31|at p-32|before F-27|by e41 I-26|draws D33|end B28 I-30|for s55|i k-55|in n27 q46|is h35 t48|it F-25|new l55 w45 y36|of p112|old b-34 c34 e33 s-29 I46|olds k66|on z30 F29|one k27 z26 A28|or q26|our l28|running o27 z61 I-41|since k-36 t33 I63|so B28|the k-26 m29 s-27 v27 H33|there s31|they c53|to v27 I-39|was s42 G42|we j33 k49 m32 p26 t40 z32|which c32|with b92|you f36
yearly|n30 D26 I-27
years|c-87 e53 f41 g-33 h-63 i-49 k53 l-32 n49 o-52 p31 r-52 s-28 u-39 x-43 y26 z64 A-51 D-32 E-82 G55 I34|<name> h30 E25 I-30|<number> E-31|ago b38 o-31 p-26 s-54 y37 I30|and e105 k69 m-29 A26 B-39 C56 E-27 G-28 I37|as I31|before o27|i k-38|in f37 B25 C-29 G38|it s29|late e-30 I36|later n50|of p54 q67 G93 I30|old b38 c-31 B42|on e75 z33 E-33|running k-31|since p-42 I30|the m51|to n38 w30|two G60|we s25|with k-35 G28|you m57
yeast|s40
yellow|c-28 e-46 k26 m-32 y-39 I-52|line r36
yes|a-40 c115 d-40 e-39 g83 j-40 k43 l-46 m-48 n-38 o-26 p-32 q39 u74 x-28 y-39 A31 B-76 D-35 F57 G-32 I-29|<name> b-65 k-32 F25|<somebody> A41|and c42 g28 k-36 t29 H56 I25|by s46 I31|even k80 I31|i s29 I26|if k-60|it I36|on c-27 E61 I50|or g78 m-34 F-56|that s-39|the c61 k44 q42 r32 E37|there H31|they C29|to c37 e30 k38 u27 F37|we b58 k79 v30|you h82 k-47 F-35
yesterday|a-40 b-31 j-25 l-61 m-28 o-30 s103 t-31 x-29 y29 z-36 A-28 C34 F-72 G36 I-63|'s c44 r46 s50|<somebody> e26 H38|a k-69|and k30 s33|i z29 G27 I27|the I45|to l-28 I48|we c27 p61 I31|with e-38
yet|b48 c-60 d36 e-50 j-50 k-53 m-42 p30 q-29 r-63 s206 u40 w30 x-27 z-26 A-39 D-35 E-40 F-43 G63 I34|<emoji> b30 h30 s84 z-26 I80|again k-28|and k30|another y48 C-27|but H32|if C29|the s43|to z-35
yield|t140
yoga|o36 I-32|for o36
you|d120 e-56 f45 k-27 l-92 n-35 o-47 p-137 q-36 s-36 t-41 u39 v52 z-64 B54 D-30 E-53 F-31 G-68 I-33|'d d-27 f-32 g32 k35 m50 n-36 r-45 s-75 t-26 A67 B-38 C-46 E-25 F-49 I-47|<emoji> d41 g-35 h33 j123 r51 v-46 y62 z32 C29 H-58 I86|<link> I43|<mention> e60 C32|<name> k54 v-26 x-29 B-29 C97|<number> b87 h41 j48 A-46 E-39 I57|<somebody> k-49 m-29 E29|a a-26 b92 d-44 f-34 i55 j45 m30 v-32 B34 E40 I53|about c27 k-44 s-28 E45 I-53|absolute o-27 C79|actually x30 F30|add g31 x-162 y28|afford h34 v59 x-40|agree g78|all b-30 d80 x48 z26 D50 H26 I103|along c39 o41|already k31 m-31 s52 F33 I52|and b-27 c-67 d43 k-35 m76 r86 v-40 y27 A71 B-34 I33|answer b25 r26 t30 x30 y46|answered c-36|apply m97 F-33|are b-27 c44 d53 f33 g36 k-39 l36 m-51 q-27 s35 z70 B58 C42 E-52|as d53 n35 B37|ask b27 c75 m35 F-43 H-27|asked b65 d49 C-27|asking D-46 F25|at c35 g70 i28 p30 q26 v36 w-36 x31 F28 I-26|avoid x32|back d35 x-38 y33|backed m35|be b59 t29 I-33|been x26|before v-36 x38 E29 I47|being d40|believe g41 I33|better y76 I41|book a45 i55 j-30 r26 x-29 F45|booked c63 v-30|both I-26|bought c-36 A42 F-25|bring k-27 A29|brush I34|buy q72|by a34 f32 q50 v-26 F-43 G47 I34|call b-25 r52|called c89 z79|came B77|can a-31 b26 c69 d-39 e54 f-44 j-30 k-33 l52 n-40 o-29 r69 s-29 t-36 u-55 v-40 w50 x-72 z36 D-42 E-83 H-67|cancel I41|care g27 m55|check n52 B32|choose m32 A-56 B-25 I40|clean I54|close d35 m-25|come d53 m-39 x46 B-36 I-37|could f90 g31 k-45 s34 u42 v87 x-66 y33 F-47|covered b49|dare k28|decide m68 v29|deserve a58 b-28 g-34 m-27 v-47 w98 y60 B-31 I-36|dial I43|did g47 i25 k36 o59 r47 v35 B33 E-33 F-33 H51 I-77|dm c50 I32|do d-41 f-26 j-29 l29 m-53 q-38 s-30 z37 C-38 H-63 I64|drive m54 E30 F-27|drop H27|dropped B42|each A29|eat j33 k44 m-25|email k31 I36|ever c26 I28|every a40 d53 s48|expect b27 y26|fancy m52|feed b37|feel k-31 m34 x-29 y49|fill F58 H45|filled c57|finally v-28 H25 I-27|find f46 k-40 q33 s27 x29 B-28 E28 F-46|first k-26|for k-28 r-35 t66 v-33 y94 A34 F-51 I-48|forgot h29|forward r27|free g-33 h63|from m37 o83 I-39|gave m35 B-34|get d-30 e-27 f55 h-29 i-52 j-26 k55 m-43 v-67 w-27 x-46 z58 A60 B-57 C-26 E53 H-25 I63|give b-41 d31 v38 x40|go c42 d31 f70 v-41 A-33 B29 E-32 F-39 I78|got f47 m-28 s46 x-35 B89 E59 F39 I51|grew f43|guess b-51 g48|guys v-34 D94 I-26|had b26 h76 s44 E51 F34|hand f44|hang F28 I26|hate F-49|have h-33 i75 j33 k-41 m-33 o-28 r-32 t43 w50 D58 E41 F50 G33 H73|hear m-27 x66 y-28 B29 H55|heard b54 I38|here B-30 I-48|hold f37|honestly m35|how c-26 k29 q27|i k28 s29 x30 A39|if k-28 A-27 B-30 F-29|in b-62 c26 d-42 e30 g80 m29 s26 t29 y-25 B108 C-34 G49|into B26|is d34 f34 n37|it c41 B42 D35|join l-27|joined o30 A28|just k30 B-25 I28|keep b-38 e44 A-34 B-29|knew x-48 D46|know b39 c43 d-58 f-45 n29 r57 w-26 x-114 y62 B-125 D-49 E-36 H34|last b47 f32 v-38 x-40|leave i-34 E30 F30|left f30 m-26 F26 I62|let B-31 I34|light I31|like g-66 h-27 i-27 j-27 m157 v-28 A41 H-29 I-70|liked m33|listen b45 G29|live h-44 l29 m-35 v91 E32 I51|look b-32|lost m-37 B57|lot c35 d28 k26 r58 t33 x39 B-41 D80|love g42 h27 l66 m-26 r99|made I50|make i29 y-57 F26|manage f35|matter r-28|may d28 g58 m52 q-30 v-33 F33 H36|mean c31|meet n38|mention j40|met m-33|might H-29|miss m-37 v-45 x56|missed b36 k26 v66 z62|more k-26 F39|most B40|move I93|moved h31 v-38|must k30 r25 F30 H26|need e90 f-25 g-52 q-35 r33 v-60 x-41 y-40 B30 E-71 F45 I-33|needed h50|never v28 H32|next o35|no a32|not r56|nothing m35 A46|now b-130 g-36 x-27 A69 E27|off b-37 k35 m-35 x51 B83 I-35|on a35 c30 d-46 f99 k26 q29 z-28 B-33 E-33 F-78|one m29 v47|only g-26 D34|open j32 x37|or m35 x78 B-33 H41 I32|order v28 I28|out m34 F25|over F-26|owe m-26 y31 F45|own x26 A28 B-34 F-87 I-28|paid k29 E34 I26|pass F49|pay q27 y33 A-87 E58|photograph I57|pick h28 A41|picked B28|plan E28|please m42 E40|plug F-32 H25|posted i-59|prefer m48|push t40|put n54 y29 A30 B28 F-27|qualify a30 v26 F40 I30|raised C67|rang c-30 k31 F-37|rather m-32 x55|reach H42|read n37 q28 u32 x32 B92 I-44|reading v-27|ready b27 g-26 v-55 w52 y44 I-39|really p32 v99 x-29 I-34|recognise x52|rely B31|remember g30 I-28|returned s29|right d61 e28 j57|ring j40 m-38 F31|run m-41 w28 x-27 B-30 F-33|said c29 k47 o-26 v55|save v-29|saw j36 I33|say b41 f-29 k-41 m29 r105 x-43 F-73|see c-29 g-30 v-38 B-28 C31 E59 H36 I-44|seen x30|send c56 f-40 q33 I-31|sent c27|serve b-44|shop H53|should b36 c-27 h71 k-28 s-35 u25 v-37 D-35|show e27 x-27|sign a58 m-37 F-43|sit B-27 F-33|sleep x26|smell b27 k28|smile d30|snooze v82|so d-31 m39 r28 G28|something y-29|spare u50|speak b-37 j27|spend a46|spent I62|spoke C33|spot G91 I-38|stand g30 m-26 v26|still b41 m-41 o-31 v33 x51 D53|stop t66 F-29|straight k36|stuck b-35|take f26 q46 w-37 H30|talk B33|taught C37 I45|tell j34 k-28 m78 x-41 z40|than k30 q28 B43|thank b55 o29 C-80 I75|that c-51 d-30 h80 B-50 H-38 I65|the a39 b32 g-26 i83 j-31 k54 n78 o35 r-39 s-50 A46 C32 G48 H25 I60|there d-32 y63 I42|they s26 u32|think b-36 d-28 f-26 g65 k-58 s-46 y-25 A30 E26 H59 I29|this n-46 o-28 x-29 B-40 F34 H61 I-47|though c36 d27|thought h26 u28 v37|three i27|through H41 I29|throw x-34|to a-40 b-38 c-64 d-65 e-37 i-35 j-49 m66 o-34 t-36 u94 y-30 z-28 A-67 B-69 D33 E27 F54 G66 H34|today f31 g33 I-37|told c65 B-27 H-26 I-41|tomorrow c49|tonight d25|tried a30 x63|truly v59|trust b47|try m-26|tune F-59|turn q32 t34|twice k-37 E26|two k29|until E27 I86|up j68 n-31 B25|use x73 F46 G69 H72|used c-33 v38|vote l43 m44|voted k52 A42|wait b34|waited s26 B49|waiting a59 b-63 r41 v130 w90 H-29|walk v28 H30|walked c-28 g27|want a49 b46 c-50 d-44 f27 h-43 k51 m42 o48 q-34 r-29 v32 B-27 E-29 H-75 I-78|wanted k-32|we s33 D46|wear F26|went s40|were c103 d-35 e-43 o72 s42 v57 B90 C26 F-64 H-39|what c-26 s-52 B-34 I38|when f-29 q27 s39 I30|where b26 e46|whether s32 F-35|which e39 F35|who m28 x48 z80 H-25|will a123 c-44 f-35 g-44 h75 k96 l-26 m-102 w61 y38 z58 A-26 B-25 E-26 F-28 H45|win c29|wish x55 I37|with n31 E55|work x46|would m46 v57 B-32 I-34|write i35|wrote F25|you y31|your i27
young|c-32 i29 s-37 t110 G47 I108
younger|a32 e-50 C-30
youngest|k112 p-31 G-33
your|a65 d49 e-75 f82 g33 i39 j-35 k-38 o-119 p-124 r71 s-44 t30 u90 v57 w32 y-32 z-139 A52 C-56 D-88 E-60 G-85|<name> d-50 g61 h30 l29 t77 v34 B36 F-32|<number> a-43 b-51 h-36 m59 n37 q28 s38 u52 y39 E-56|account c-32 d-27 f57 m27 s30 F39|accountant H31|address f-27 i25 B68 I81|age f26|alarms r56 v79 I33|allergy a28|answer b31|answers q47|application F65 I61|average I-31|back a58 d75 m39 v35 w45 I-34|bag s30 B57 I31|bank y-27 A27 B-31 F49 I-35|basket h49 u54 I88|best a-41 f47 g37|bestie v36 I50|bill A30 E28 I-85|bin H26|birth f31|birthday f25 z29|board x-26 I78|boiler j28|booking f32 m25|boots a27|boss u41 B43 H39 I27|box h44|brand l26|breath F-38|broadband f41 F30|brother B41|business b51 z34|calendar r34|call e28|camera F25|car h44 F31|card a31 g26 A51 E32 I75|care m31|career j31|cart h74 E31 I87|case s37 F-29 I-35|cat H35|centre h27 B30 I35|chair x-29|child b-26 h31 m43 v61 x-49 I-57|children v77|choice v50|coffee v55 x31|coin r-41 I27|colour H30|company f29 v32 x32 F-25|competitors v26 y-28|contacts t34|continued k-26|contract k-33 E25|corner a28|council d32 u26|councillor b43 H40|cousin k30 F-48|credit a26 f44 F34 I28|crew b37 u-26|crossing x-55|current a33|cv m30 n38|dad B60 I-26|dashboard I36|data m42|day a52|deposit n-31 D32 F27|desk h28 k31|device l28 I31|diary v26|direct u29|dog a-26 g-37 y-38|door H44|dream h26|dreams y48 E-27|driver v31 E-28|due f41|e v30|ears k33|email f57 i135 u31 E27 I78|energy f32|excuse g-78 v115 x-43|experience d26 i-49|eyes m46 r47 w-25 I-32|families y29|family b48 n-29 v51|fare q26|fault h31 s-39 F-31|favourite b-31 g85 i27 I40|feedback d110|firm u43 x31|first a35 b31 f-52 h-33 n-29 v-31 x42 F-31 I76|fixed H50|flat m27|floor t48|flu b40 u-47|form i-37|free b32 h-55 m-25 u-27 v-38 E75 I34|fridge v-31|friendly r28 v32|friends G56|frustration d53|garden w45|gas v33|goals y40|gp F38|grandad x46|hair d37 H44|hand d32 k48 m-31|handle g47 i33|hands k26 I-25|head b44 j43 k39 m40|heart b37 o39 B28 H48|holiday H-39|home b30 r43 v-36 F-34 I-68|hours A33|house d44 f74 h72 j35 n41|inbox i48 t31|invoices e45|job r54|kid m56 r51|kids x40 H47 I-37|kind C26|kitchen h30 v34|knee r-31|landlord F40|language g35 I-26|last b50 x37|lawn i36|leadership v40 y43|letter c35 s32 B28|letters c30|library m26 I53|life d-25 h-25 v-51 y38|lights x26|link a46 i47 A-39|little a32 f29 y-35|local I-32|logo q43 I26|lot D27|loved g35 D39|loyalty d-51|lunch m52|maiden f37|manager r37 F28|mate g27|mates v37 F-36|member I35|meter b-65 r31|mind k30 m27 F-46 I36|minutes x-41|mobile f93|money b27 k-30 r-41 A72 B-52 F52|morning n32 w29|mot E-28|mother k54 r36 B35|mouth m28|mp n28 I66|mum f37 k33 t39 x32 A-26 I-38|name a35 d35 e34 f-59 i31 k71 m28 r-52 u27 E-27 F-39 G38 H-42 I39|nan x68 I58|nearest I30|neighbors v50|network g83 t98 G49 I-57|new f26 w34 y-33 A-27 F-47 I-36|next i74 u34 v-62 x-66 E-31 I45|nose v48|number f-64 E52|numbers h27 I27|old u69|opinion r29|order b-31 f-25 i-40 B26 I73|orders s40|organisation b-37 j27 t39|other c35 f29 r26 F-32|own d-29 f-32 h32 j49 k-36 s-26 x50 y45 B49 E36 F40 I-29|pain d25|parcel E38|parents B31|party u29|pass v31|passport F27|password I60|patience p48 y29|payroll f36 u36|pension q31 u30|people d-33 I60|pew m85|pharmacist F58 I28|phone n51 r41 B-27 E-38 F30 I42|photos q27 C31 I25|place b41 d32 m-30 s53 B28 F28|plan I63|pocket w29 x-33|policy f31|polling b-29 I53|postcode a47 c40 m-29 x26 F48|prayers I29|premium f25|profile i38|questions g-63 A27 C29|rail F53|reference I30|rent c34 m32|rep e29 E39|rights r27|road e27 n56|roof h28|room I30|route F38|router s25|rules r-41 I27|say H-28 I-29|school j35 m-29 I-32|security I38|side d26 w37 I-35|sign y-29|signature m67|size f-29 v31|skin y-28 H28|slot j30|smile h27|smoke r28|sofa a52 h27 v35|staff t49|stairs k25 m53|stay r28|stomach B51 F25|stories i31 r39|story b-26 i44 w-28 H-30 I-32|street b-39 E26|subscription I37|supply x26|support C-30 I-28|table h52|talk I71|tariff m38 u56|team v-38 x26|teenager m33|tenancy l65|terms w25|thing m53 D43|ticket e26|time d54 y32 A56 I-25|town g59 y-32|trombone b-58|truck v33|trust y26 C-42|tutor v26|uncle u32|union G72|unique a28 w35|views d47|voice d57 y74|vote q67 A31|wall g27 F-36|water D-31 E-26|way y38 F-33|wedding A27|week h35 m56|weekend a29 x-60|wellbeing d53|will u28|window m52|words c27|work E27 F29|worst I-29|wrists g-27|year a33
yours|a108 b-42 c-72 d-40 e-38 f81 h40 i78 k-42 l-47 o-28 p-40 q-30 r35 u29 v55 x66 y-42 A73 D-47 E-33 G-39 H-41 I-26|and m31|be h-29|before a-39 I44|by a46|for i46 w75|goes s30|has F32 I-28|if i36 I50|in g29 s30 u25 G29|is B35 E38 F-29|now a40 v33|on i25|say v43|the z65|to x37 A31|today v45 I-30|up j58 F30|was A27 B33|with g35
yourself|b83 c-32 d-36 f-25 j-37 l-39 m-37 r83 s-38 u44 v140 w83 y100 z-51 B-26 D-26 E-61 G-35 H-29|<emoji> H-29|a r61 u37|and w26|are y44 I46|before m26|for t48|on H70|the u34|to w26|what r77 v52 F-39 H25|why v71 F-38|you h-30 v-30 w-26 y60 I-27
yourselves|b28 g61 j50 m29 E31
youth|I-39
yr|E-32 I81|old E-31
yrs|e41 k26 n28
zebra|k29
zero|a77 b38 c-35 k-50 o48 p29 w33 y-45 z112 C59 E-38 G40|<name> I32
zip|f73 s48|code F-33
zips|c-29
zone|w31
zoo|b28 I46`;
