// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|b-36 e-53 f-60 g-45 i-36 l-75|ask l30|be l39|been b31 l-34|change l28|do l28|got c-34|have d-27 h-38 i58 l49|like b-29 i-31|love l29|need c37 l26|never b27 l-26|only f26|pay c29|rather c64 d-35|say l60|sooner c-28 j52|tell a35
's|a-26 i-39 j30 l-44|<hashtag> f-29|<name> b-35 c-59 g-69 k48 l34|<number> d37|<somebody> h49|a f44 g76 h49 k-40|about c-34 d-30 f36 k34 l-48|agenda l95|all l44|already b25 l52|also c30|always h35|and d-28|at a38 j42 l30|award e26|back j71|been d47 g25|being a27 c-25 l49|better l31|big c28 l30|budget l26|build d27|claim l31|coming c30 l27|crew b41 l44|dad b43 c-29|day l52|dead l31|desk l52|done c50 l36|fair d26|fast f49|fine h25|fixed j31|for c28 h46|free h52 k36 l72|funeral j43|going h38|gone j-29|good g49|got a29 b31 c-41 h25 l76|happening l55|have k29|home c-35 f25 l-26|how c29 f40|in a47 b-38 f-27 l-114|issue l29|it l61|less d25 l-28|letter k52 l45|made l-25|more f-31 h47 l69|most g55|music c28|name l39|next l47|no f31 l-27|not c48 d-36 e27 g29 h80 j30|now j26|off j34 l-41|office k27 l29|official l53|ok f26|on d60 j-34|open a28 l-26|our d36 l-27|out h25 l27|own k29|paid l35|possible e40 l-36|post d30|return l52|right d81 l34|ruling l39|safe l27|sitting l37|so l40|son b28 c29|still c76 k34 l-30|supply l30|talk a27 i31|team j30|that f28|the a35 f61 k-32|three l41|time l114|tip f29 l31|to l-67|too f37 h-33 l-42|town l29|two a82 l34|uncle c27|under l36|up l29|us d80|valve c-27|very d29|vote l26|warm c28|watching f30|what c-31 d-27 l40|where a28|who f51 i26|why d-31 k-29|with f29|you c36 l-32|your l-30|yours l-35
<emoji>|a-103 b-69 c-73 d-94 f31 g61 h-122 j-115 k-171|<link> b63 l28|<name> b-30 d-44 e29 f105 h-27 j-46 k-30 l-56|<number> l28|by b36 l79|i e28 l-30|our l50|we c26 l64
<hashtag>|a-51 b73 c-76 e-55 h-36 j-77 l271|<emoji> b34 i76|in i56|to f38|we l-33
<length0>|a-175 b-196 c-114 d-182 e-138 f-70 g-142 h-187 i-175 j-140 k-165
<length1>|a-149 b-143 c-105 d-133 e-142 f-89 g-135 h-138 i-167 j-119 k-135
<length2>|a-94 b-113 c-82 d-116 e-102 f-100 g-91 h-102 i-115 j-79 k-89
<length3>|a-60 b-66 c-61 d-82 e-38 f-108 g-86 h-86 i-81 j-56 k-54
<length4>|a-61 b-41 c-38 d-69 e-30 f-62 g-52 h-70 i-56 j-70 l-37
<length5>|a-40 c-36 g-38 h-25 i-50 l-49
<length6>|c-64 d-32 f-62 g35 l-76
<link>|a-79 b25 c-66 d-42 e-102 f-132 g-34 h-68 i-77 j-91 k-55 l99|<hashtag> g40 l27|by l-46|or l-58
<lower>|c154 d28 e-66 f-70 g-43 i62 j58 l-91
<mention>|a33 b105 c-57 d-39 e-75 f-75 i85 j-125 l249|<emoji> l27|<hashtag> b47|<link> b-40|<name> a35 b-62 c-33 d63 g-41 i-60 k121 l29|again g33|and a-36 l34|asks a32 c64 l25|for a-26 b27 c30 g44 i96 k48 l44|has l29|is g42 l27|lol c49 l26|of l29|on b32 f32 l63|s b31|sorry h28 l-26|thanks i43 l34|that a29 l-29|the k26|this g37|we l-53|who i26 l-42|yes a31 l-41|you i36
<name>|b70 d-26 f-104 h-43 j47 k-49|'s b49 c48 f35 h29 j-92|<emoji> b-26 e29|<link> b40 c-26 j-43|<mention> b-56 i43|<number> d-99 e55 g35 h-47|<somebody> c26|a g26 l80|account i26|after b-51 j28|afternoon b27 l-26|again l-51|aged l-26|all j30|and d34 f-36 g-28 h37 k33 l-29|any j30|anything j-29 l-61|are b49 c-40 f-27 h-31 l-37|area j51|as f48 g-37 l32|ask a26 l28|at b-48 d-48 g43 i104 j-31 k-75|award g34|b l-47|because d47 f33 j58|before c41 f26 g25|both j31|branch j50|breaks l44|bring d32|brings e35 l-27|build d29|c k32|cake c44 i32 l49|can c26|case d45|community c32|counter j27|counties j88 l54|course d47 l-34|cut l-38|de l32|depot i30|did b77 d28 l-26|dies l73|difference g48 l-78|dinner l56|do k-59|does b53 c39 l39|eleven b51|evening h34|families h66|fire l54|fish a60|floor l26|for b29 d33 g62 h37 i75 l31|found b34|free b37 l-26|from b-54 c44 g-31 j-51 k-37 l-64|garage k39|get a-30|gets b31|go b28|got f26 h49|graduated b31 c52 l54|group d56 l-48|gym l77|h l30|had c46|hall j37 k30 l-46|has b33 d34 g28 k32 l-29|have a-26 c-26|here l-31|highlands l30|hours l79|i a37 c34 g-42 i-39|if b-30 d39 j-51 k49 l40|in a33 b42 g66 h42 j-50|is b-48 c38 d-42 e87 f-40 g48 j30|issue f55|it a68 d-34 h34 j32|just k26 l78|kids k38|knows b25|last l37|leave l42|leaves e31|left a26 b28|let b45|line b61|made c27 l45|makes c25 l28|meeting a27 j-27 l-41|morning g27 l-31|mornings l-27|must h29|my d29|next b29|night c30|no l-53|nobody c26|noon j-42 l-35|not d42 j27 l-30|of a-30 b47 d-52 e-27 f39 g57 j-62|off j39 l-35|office c40|on c-37 g-31 i85 j-66|one l-42|only j26|opens c27|or l-62|our a-30 b-35 j42 l-43|out l37|over b59|p b-27 l-32|paid l-35|parade l27|passed b36|people f134 l90|pets k73 l30|plan k45|plans l40|plant l87|please l-58|prices l35|project l36|quarry l41|ranks g52 l55|reach l35|read h27|recalls l33|record g25 k40|region l35|reservoir k25 l-28|retires b29 l-39|roundabout l-42|sack l36|said c35 f28 g50 l-42|same j30|sat i27 l49|say l44|says c42 l-27|school k26|second c26|sent c34|shop j36 k37 l-32|should l41|side j-31 k33|sign l88|since g33|so c41|sold d34|sorry a-30|spent b35|starts l-39|steps h39 l59|stops j25|store k49|story l41|takes b33 e27 k52|team b41 c47 f63 i-27|thanks l40|that a-26 d53 h30 k-46 l-79|the a53 c49 d60 e64 k53 l-60|there a48 l32|they d28|this a39 c-27 h-26 j-33 k-25 l29|through j-51 l53|time d31|to a-25 b-56 e-45 l30|today a-29 b-41 l-74|tonight g59 j-39 k-25 l62|trains j40|turning b-47|until l-54|up f29|update l34|upstairs l-35|us l34|used h48 l40|v k52|via l54|w l-42|want l26|was b-62 h101 i33 j-37|we c58 e73 f31 g-44 h-47 k-31 l-74|week j35 l37|when b-27 g27|which c47 l53|who b74 c68 e-31 g-49 i27 j-34 l-39|whose b43 l-36|with a-34 c61 h-29 j-30 k-49 l51|would d45|wrote c42|x k59 l39|year b26 k27|yes c-29 l-56|you d66 f41 i60 j34 k-35|your e27 j75 k-31
<number>|b-26 c-31 e-113 f-145 g-42 h-63 i-39|<link> l46|<name> a-85 b-119 c-42 d27 e-40 f45 i-27 k44|<somebody> a26 b49 l-46|a b-38 j76|acres l33|across l49|adults l-31|after b27 k35 l-42|against a72 l-28|all j28 k25 l-43|am k50 l80|an k-37 l-77|and a37 f56 h94 i46 l-45|any l-32|are k66 l-63|around l26|as l-48|ask c29|at a40 d-32 h-25 j-45 k98|away l28|base j-27 l42|because a43 c29|beds l28|billion f50 g33 l87|bills b26|birthday l28|bit l62|bring j60|bug i34 l52|bus h50 j-38|by c55 k-27|c j-28 k48|calls a28|can l-46|cases l53|century e28|chairs h36 l33|characters l26|charge l29|children l-43|closed j37 l43|cm j-36 k57 l32|constituents l60|contained l29|cosponsors l42|countries g52|customers j-49|days h-25 k43 l115|degrees l-31|doors l35|down j-40|each l-39|employees b35 l41|et l27|eur l34|even d29|extra k27|faster l47|first h27 l-35|followers i-45 l-29|for a33 d-34 g71 h31 k-59|free c44 j38|friends l-35|from a-29 j37 k54|g i28|gallons k46 l50|get l76|goes l-51|h l-55|happy l-29|has a29 c-32 d35 l-63|homes j69 l28|hour l63|hours c-42 e51 f42 h40 l32|hr l44|i l41|if k-29|in a38 g48 i26 j-32 l29|inches l37|instead l-29|is d58 h29 j35 k-26|it k28 l-54|jobs l28|kg a40 k26 l-31|kids a69|kilos l-48|km e28 k-27|kwh k31|last k33 l-37|less k-29 l26|lessons f28 l-29|line l71|litres l-26|local d26|m k45|meals g42 l49|metres l-41|mg l-42|miles i49 j-28|million c-28 k-30 l40|min j61 k61 l43|mins j73 l-46|minute a36|minutes b-27 i31 l40|month l-29|months b38 j-29 l66|more k26|mph j46 l-37|names l35|new l99|nights l63|no k41 l25|not j83 l-55|now l52|o'clock c48|of d91 g30 j-39 l28|off a-30 j-69 k-37 l-33|on b-31 c-33 d26 l-97|only l69|or a39 h45|out j-25|over k49|p l-27|page l71|pages c50 j-26 l85|panels e28 l-31|partners l33|people a-31 b25 c31 k-28 l100|per k30 l30|plus l-27|points j36 l48|pro l-26|pupils c43|questions a30|room b26 j64 l77|runners b27|say k31 l63|school l37|schools l51|seasons b27|seats j28|seconds k43 l28|should h27|signatures a85 l72|since j-38|so a-27 b30 c27 d59 k-35 l-45|sold l25|spaces h32|staff g25|stars l38|started l30|starts e28 f25|still l-63|stops a30|students l-37|tb l47|that l27|the k-30|there a26|things k-31|this d29 j47 k-29 l-42|tickets b30|till j-41 l-61|to f38 j27 k-48 l-49|today b55 d29 l-44|tomorrow j27|tonight c29 j59|tonnes l-35|trillion l30|under l-35|until b-28 k-26|up l-47|utc j82 l31|very c63 l68|veterans l71|votes k34|voting g33|vs l34|w l26|waiting d31|was c26 d-27 j71 l-27|we c55 d49 h46 j-26 k-25 l64|week l39|weeks c-34 d-40 h52 l63|went b29 l-27|were d46 l-50|when k57|which c42|who a27 b39 c45 i123|will l-29|with b36 i28 j-28|workers b51 l40|working k30|year b25 l75|years a-26 d-31 e68 f80 g44 i-25 j-37 l58|you k46 l34|yr c33 l84
<question>|a31 b-89 c-190 d-125 e-107 f-75 g-42 h-91 i-100 j-142 k-116 l-35
<somebody>|b57 c37 d-67 e-72 f-80 g-52 i51 j-63 k-86|'d b-56 d-28 i-34 k-28|'s b28 d27 k-40|<name> l61|a a39 b42 c-29|also d28|and b28 c-39 h29|asked b-27 c39 l-30|brings g26 l28|came b-31 c39|can c29 f30|could b38 h26|daughters c33 l43|did b-42 i26 l-72|family l60|got l66|had l-48|has a25 b-41 h-26|hired i25|home l30|in j32|is d28|keeps k27|kept c34 l-29|knew c-33 l61|knows b27|last l-29|life l31|made c37|mother b-35|mum h28|one l48|out c60|own b-41 i33 l81|permission l-40|ran h27 l49|reckons l26|said c42 l30|sat l32|says b-32 c50 i29 l-57|service l38|shift b32 l32|should h45|sister l-25|sleeps c30|starts l-33|taught b77 i32|the l38|thesis l30|to h46|told a-26 c-26|took b33 h25|up c79|voted l52|wanted c-38|wants k29 l-27|was b-44 c28 d59 l-46|we a57 l42|where b43|wife b48 l34|will c25 l25|work b83 l66|would a-29 b27 c-36 l81|wrote b38 c-30 l31
<start>|a-294 b-311 c-185 d-292 e-241 f-203 g-287 h-314 i-369 j-235 k-208 l-57|<emoji> b-32 c-31 e27 h-31 i-30 j-72 k-41 l-80|<hashtag> b73 l49|<mention> a69 b-57 d25 e-29 g-35 h40 k48|<number> b40 d-34 g-36 i47 j-36|<somebody> a-50 b29 c59 d27 e-46 f-32 g-61 h38 i34 j-62 k-32|a a38 c-66 d27 f-34 j-35 k49|about a28 d31 j-31|accept l54|access g52 l37|add l93|after c-33 j26|against l52|air l57|all c-47 f-34 i41 j-27 k33|allen l62|also l28|an k27|and b-36 e-29 g38 h33 i32 j-28 k-66 l-53|another f43 g61|any c28 k39 l-64|anything l-35|apply l-103|are f29|as c-34 g36 l97|ask a-37 c-56 j-30|asked a57 l35|asking c102|at a-32 c-41 f69 j-55 l-57|attended l45|back c41 j56 l-57|ballot l-34|bank j50 l-49|be f69 l-29|because a69 c-59 f64 j-32 l28|behind f69 l-46|being l-29|best c90 l71|better c65 l46|big b37 f-46 l82|bit g30|black l33|blue l-26|book c-32 e-27 f-25 l-49|bookmark l27|born c53 e27|both a27|bought c33 l31|box l-33|branch l-33|breaking l39|bring e-34 f-43 h26 l42|bringing c65 l25|broadband j35|broke l74|bus j57|but a-27 b56 c-71 i56 l-71|buy b29|by a72 b-27 l80|cabin k39|cake l-30|call c26 h41 k59 l-55|called l56|calls k89|can h54 k-37|car j64|card j33 l-38|cards l35|carers k39 l-37|cash l-25|cause d55|change f29|changes j30|cheapest l28|check k37|cheers i40|chef e38|children l-72|chip l53|christmas j50 l-27|cities l41|clinically l28|closed j66|closes l-26|closing h28 l-87|coach c27 f27|code l27|coffee c69 l39|cold l-51|collect f27|colours l41|come c47 k-36 l40|comment l-93|confirmed j27 l39|congrats i77|congratulations b29 i116|contact l-30|correction d64|corvane l60|corven l58|could c78|council j35 l-40|crafted e36|credit b69|crew l-57|crews k39|crime g39|culture l-36|dad c27 l66|data f28 l-64|day l-63|deadline j-27|dear j62|deeply l25|delighted g35 l54|delivery d49|desk l37|disappointed l45|discount l42|discover e56 l-58|diversion l-29|dividend k36|dm l-119|do d-36 e-25 f-46 h-33 j-38 l56|does l-48|dogs l-30|donate l-32|download l-73|dr c-27 j35 l-27|drivers l-26|drop j-26|each h45 l36|early l-40|eight l-29|elevate l-32|eleven a34 g26|email l-34|energy f32 l56|enjoy l30|enjoyed l33|enough f36 l53|enter l46|equal l54|evac l33|evacuation j50 l68|ever l-32|every c-31 f45 h-39 k-40|everybody l-25|everyone f29 l-74|everything j-41 l71|exciting l-28|exclusive l31|expect j-27|experience l-40|fact b42|family l-43|fantastic l49|federal l31|ferry j26|few g26|final l-27|find l53|fire l-28|first h27 j36 k-59|five c-28 l35|fix l36|fixed a67 c-42 d69|flood j35|for h36 i-29 k87 l-41|form k56 l50|forty l48|forty-one l-30|found b27 c40 l-39|four a51 b-28|fourth c27 l30|free j-38 k86|fresh b30|from a46 d26 e42 f35 h-29 k-81 l-64|full l-28|fun l26|funeral j-38 l-30|fyi l31|game f80 l35|gate j38 l39|get k50|gift l58|give l-59|go k26|going c90|good a30 k-26 l40|got c82 l68|grab l-27|grateful c40 g-32 i52 l56|great b67 c-43 f55 l48|ground l-28|guess l44|had b68 c35 l98|half l-33|hallbrook j25 l36|hand e95 h29 l50|handmade l36|hands k26 l33|happy c27 l37|hard c53 l86|harvest l-43|has l26|have c-26 k59 l35|head l-28|heading l33|heads e29 j40|hearing l44|heartbroken l34|hello a50 i-30 l-68|here a59 b52 d-26 h-37 j-35|heroes f28 l64|hi a33 h27 l-39|highlights g26|hiring l-31|honest k27 l-51|honestly c44 l-39|honored b31 g76 l56|hope h29 l41|hot f25 l-28|house c28|how k40 l37|however l40|hug l48|humbled g62|hungry f27|hurry l-34|i b-66 d74 e-41 f-55 g80 i35 k-57 l65|ice k35|if a-99 b31 e-41 g-40 h49 j35 k35 l32|imagine l-29|in c-26 d34 e-37 f92 h-39 j-25 k33|including c78 l28|indulge e52|ines b37 h27|inflation l42|interesting b38|introducing e70 l-26|is a62 f-62|it a-31 d99 e71 f75 g-47 j-42|items l34|jean i74 l28|job j-26 l44|join e47 k33|joining e25|judge f49|juneteenth l47|jury l49|just e47 f-34 k28 l46|keep c-28 l76|keys l-36|kids l-52|known d35 l-30|labour l39|last c36 d-30 i-26 j39|late l54|le k70 l51|lead l58|leave k46 l62|less l-35|let a-30 c-27 f46|letter a67 l50|library j41 l-29|life f77 l33|lift j36|like l-46|linen e73 l80|link l-34|list l27|listen l82|little h55|live b56|local l29|long j26|look b26 k29 l38|lost l-34|lots a37 c27 l51|loved b36 e80|lovely i32 l63|machine l25|made l62|main l-35|maintenance j48|make c43 l-27|man c-25|many l-40|marcus l48|market k31|massive l-26|may f25 l65|meanwhile c26|medicare k54 l50|meet b57 e70|members l-35|merry l41|message l-30|met l38|mind c39 h32|mine c102 l-30|minimum l45|minutes l-44|missed l50|model k26|mon l-31|monday f53 l-36|mondays l-38|money l-37|more f29|most a44 c-35 h-28 l69|mostly k48|mrs a33 b36 c48|mum a27|must c95 l-33|my a-45 c-28 f-60 g28 j-30 k-48|names b45 l-25|nearest k59 l-31|neighbours c28|nestled e67|never l-61|new b50 d51 e-38 k-37 l-35|next c-33 d72 j36|nice b57 l26|night j37 l-32|nine k49 l30|no c50 d28 e-44 f-56 h49 i-26 j84|nobody a-29 d-44 g85 h81 j-50|not c82 d64 e25 f33 g68|nothing c-46 i47|notice l-48|now g41 l42|numbers l-29|nurses g79 l59|oak l39|obsessed l-27|of k41|office j50 l-29|okoro c27|old d31|on b-29 j-69 k49 l85|once e26 l28|one a32 c-43 d37 f-39 g-27 h47|online k26|only j-39 l25|onwards f26 l-37|open c42 j-26 k-26 l-50|operations j43 l50|opinion l39|opposition l26|or l66|order j-33|orders j33 l-29|our b44 e44 f-29 g28 h55 i-30 k-34 l35|ours b-26 c75|out f29 k41 l47|over f34|pack l27|page l69|paid l37|parents l38|parking j29 l-57|part j26 l56|patch l-32|pay l26|people a32 k-31|phone c33 k34|phones h26|photo b97 c50 k-29 l-95|picture b56 l-27|pitch j28|places k27|plain l-41|planned j33|please f-31 h-27 l44|plenty l26|police l29|poll l-55|polls j51 l77|potholes c30|pov f31|power j70|praying l30|pre l-36|president l26|press k26|pretty l54|print k25 l66|priya b39|proposals l47|proud c68 g103 l43|put k94|q a110 l-47|question a27 l-26|quiet h68|rain g26 l-62|ran b27|rare l56|read k-27|reading h29|ready l-48|real l49|red j34|refund l46|refunds d34 j40 k-26 l-27|remember a51 l32|reminder j29 l39|rent k28|replacement d28|reply a52|repost l-46|reserve j29|residents b25 g26|rest c57 l97|results l-58|returns l-31|retweet l32|review l58|ring h54 l-50|road j58 l-41|roadworks l-26|route j42|row l-38|rt l26|run k26|salary c29|sale l43|same l-28|sandbags k45 l56|sat l54|saturday i27|save l-49|say c25 e43 l-42|says g32|scheduled j45 l-73|school l-57|science f41 l-28|season l-26|seats k28 l-28|second c35 l-53|secretary l26|security f29|see k62 l65|selected l48|self f45|seller l49|selling l34|sen l42|send k-27 l32|senior l36|service j29|set c-30|seven l55|several a37|shall l64|shame l28|share l-32|shared k54|shipping j38|shop j50|short a39 k52 l35|should j27 l-31|shout i39|shoutout l40|sign k-32 l57|signed a71|silver e28|sitting f26|six l49|sleep l-27|slides a25|slow f29 l30|small a28 d38 f61 l89|smart l-25|snow l-30|so a104 b44 c-44 d34 e-27 i27 j-43|social l58|sold l39|sole l31|solidarity h28|some c-35 d34 e28 f38 g59 h60|somebody a53 c26 d34 l-53|someone a108 c27 f43|something e29|sometimes f51 l-33|sorry c84 d97 f-34 h30 l79|soup c30 e29|space l85|spaces l-34|speak l-40|special b-44 i71|spent c81|spoke l53|spring l-28|st l-31|staff c45 l53|standing g69|start a28 f36 k-27|starting d30 l54|starts l-34|status j26 l-46|step e37 k31 l-27|still d38|stop c-28|stopped l70|storm j-35|study l25|submit l51|subscribe l38|summer f62 l-49|sunday l-31|sunderly g82 l43|sustainability f43 g26|swipe l-41|switch l-28|t l-45|ta b27 i42 l-38|tables l29|tag c-27 f-38|take k88 l38|takes k33 l52|tap k-27 l-59|taste e63|tax l45|taxpayers f57 l76|team g35 l-52|tell c-60 k62 l-43|ten l31|text k26|thank a-28 c-27 i81 j-41 l104|thanks b-63 f26 i78 j-26 k-25 l-42|that c53 d103 e-41 f-54 g-28 h52 i-27 j-57 l76|the a-25 d100 e39 f-38 g-25 i-33|their c47 k30 l49|then c-40 k37 l-52|there a-74 d27 f-55 k27|these f34 l49|they a-40 b43 c44 d101 f34 g-41 j-27|think l-53|third l32|this c-25 d-37 e25 h-33 i47 j-76 k-51 l36|three a50 j-26 l-37|thrilled l37|thursday l-37|thx i61|tick l-25|ticket l-28|tidewell e29|time k28|tip k57|to a36 b-47 g-28 h45 i54 j-27 k39|toast a30|today d-40 g87 j-42 k36 l46|together l-37|tomasz b27|tonight b27 e28 j30|too l28|took c28 l38|top l-25|town l45|trade e26|training j35 l25|treat l-50|trust f29|trusted e44 g26|try k25 l-35|tuesday j33 l-34|tuesdays l-29|turn k26|turned c30|twelve c36|two d44 f-25 h-28|under k-56|unemployment l31|unlock e34 f41|unpopular f39 l-61|until b26 d32 j46 k43|update l-26|updates l41|upgrade e26 l-51|urgent b25 j30 l-38|use j27 k47|vacancy l-58|verified l25|version l32|very c-30|visiting j28 l-38|volunteers c34 k37|vote l-72|voted g43|voting l-32|waiting j29 l32|wallet l48|want l53|wanted l-44|was l86|washington f57 l86|watch f-36|water j46 l-26|we b-33 d82 e67 h32|weak l52|wear l51|webinar l-34|weekend c26|welcome l35|well b42 i75|wendell l36|went l63|what c-42 d65 e-41 f-65 h-50 i29 j-47|wheelchair l31|wheels l48|when a-29 c-55 d-41 l34|where d66 e61 f87 l98|whether e37|which l118|while g100 l-40|who l-33|whoever c-37 e26 i64|why a-30 e46|wildfire l35|will a44 f48 j-35 l107|windows d29 l-25|winner l-38|wishing l69|with e68 k-25|without d28 l29|women d35|work l-35|workers l32|world e57 g48|worth k31 l37|write k81 l-37|year l-57|yes a25 c79 d-44 l86|yesterday a33|you a35 b-26 c37 d-30 e-38 h67 i31 j-63|your c-56 d-32 f39 h-40 j49|yours e79 g61 l76
a|j-70 l-27|<emoji> l-30|<name> b-54 d-34 f66 g52 h35 j-39 k70 l74|<number> f35 i-37 k62 l74|baby h44|bad c50 l-27|bank l96|bed l25|better l-51|big c-26 l-33|bill i46|biscuit c40|bit b-30|blanket k25|blast l41|bottle k26|box l-38|broken c41|bucket b37|budget b88 l60|bug d29 i29 l59|building b29 k28 l31|bus k-27|buyer k29|cake i33 l-28|call j49 l-57|can e28|candidate l-26|car c27|card k38 l-32|carer l25|case k38|certificate d45|chair h30 i29|cheese c41|child l-38|choice l-28|choir g31|claim k31|classified l41|clean b27|coach l-29|coal c31|coat c38 k26|coffee c-47|cold c34 l39|constituent c33 l83|cup h36|customer d39 i41|dad a28|dark d28|date l-41|day c42 f-26 k48 l32|deadline l45|debt l28|decent l-30|dependency l30|destination f56 l35|difference f25 l-32|discount l-31|dm l43|dog c-61|drawer a54 b43 k37|dream f42 l-39|driver h26 l-39|drop j28 l79|dry d31|e k27|fair j28|family e-33 f-29 l-66|farm k31|fault l36|feature l-42|fee l-26|fever k51|few a51 l-60|finalist g38|fire j26 l38|first l-26|five c30|fix h39|flat c26|form l-33|fortnight l-27|free b42 h26 k-32 l-32|friend f44 l26|full a45|funeral j26|fuss c39|game f56 g40 l35|garage f25|gas j-30|giant l63|good c34 d-46 f-32 l37|great l39|green l35|group g26|guide h29|half c-29 k-34 l-25|hard c-33 l61|hat c27|head k27|hearing f35|heart e28|hero g27|holistic e32 l-29|home l-35|jar c71|journey e32 f89 l31|junior l42|kettle k40|kitchen b-30|knock k57 l44|laptop g31 l32|late l45|leader l26|letter c32|lift b29|line b-28 c31 k-46|link l28|list d52 k30 l37|little a26 h50 k26 l25|live l39|long h56 k38 l106|look c-29 l48|lost g34 i-25|lot b54 l45|luxury f35|m j86|man c79|massive l-27|member l-25|message l-40|mile a29 c-26 l-32|mindset f36|minute k37|mission e42|mistake l-35|moment f27 l-34|month d-28 j42|mother b76 l40|motion l35|movement f53 l-35|must g48 l25|name d38 h44|named a48|neighbour a38 h47|new d31 k45 l44|no l40|note j31 l-45|number c25 k-31 l-52|nurse k-26|one a29 l108|page l50|pain h28|party l42|patient i26|paycheck f39 l26|penalty l31|pencil c38|penny i45|pension l26|person d38 h-34 k25 l49|pest f-29|photo i85|pic l60|picture c-30 l-27|place j30|plain l49|plan f50|pleasure l60|point a52 d48 l-29|postcode a-27|problem e28 h47|project l38|promise f30|proper l-27|public l27|pump a74 d27|pupil a-27|pushchair a27|quarter k58 l33|question l61|queue g26 l58|quiet a34 h53|rating g32|reader b61|real h27 k37 l26|reason g52 l-26|red d32 l32|refund j30|reminder f30 l29|retired c-29 l-39|road l-29|roof k28|room c34|rope d29|rota b40 l26|row g48|sandwich c31|school l39|screen a29|script l48|second c-32|shift l-31|shop c38 h48 l60|side k25|sign a41 l-33|simple l29|single b51|six c36|size k26|slip c33|slot l35|slow c29 d26|small b63 f-28 l-38|song c27|spare j28|special b31|sponsored l27|stack a52 j28|start l58|statement e30|stock l42|story e29 f56 l-30|suggestion l59|sweet l46|table h26 l-38|task l37|taste l28|tax l48|team g27 l-47|template l27|tenner k-29|text d-26 j48 l37|thing l42|third k27 l26|three l59|ticket k-26|time f87 l44|torch d28|train b35 d27|treasure i78 l44|tree l33|trombone c53|user l65|van c39|very b-37 c51 k-32|vet h53 l50|vibrant e28|vote i37 l76|wall l43|water l49|way k26|wedding j26|week c-29 k-49|wheelchair l-28|while h26 l32|whole c-45 l-37|woman d38 k36|world f28 l-29|year k28 l34
abide|c37 l-28
about|a27 b-50 e-43|<name> l80|<number> d29 j57 k58|<somebody> d35 h56|a c30 j28 l46|everything g32 l28|forty l38|half c44 l-38|it a-34 d-32 i65|leadership l-33|money a35|one c32 k39 l-27|our l-25|six l60|ten l38|that c-27 l-27|the b-57 c30 e-26 j-39|them c27 h27|to e56|what l57|who c35|you f35|your h56
above|f59 g41 k44 l-56|<number> j30 l-29|and f27 g31|the c-29 f38 k-31
absolutely|c28 g50 l45
accelerate|l-37
accept|l98|all l44
accepted|k35 l39
access|c-28 g52|information l33|to g40
account|a-29 c38 d-50 k61 l52|and l32|is k75 l34|needed l60
accountability|f65 l66
accountant|c-25
accounting|l-49
achieve|e34
achieved|f26
acquisition||of l37
acres|l33|<number> l29
across|a29 b-35 c-51 e-49 f-32 i-28|<name> l57|<number> l49|our l35|the a-38 c-42 l-63
act|g40
action|b76 l-29
actionable|l-32
actual|c56
ad|c37 d36 l45
adapts|e40
add|d45 j43 l57|<number> l27|a l30|the c32
added|a38 l65|<number> l27
address|c-34 k39 l83|on k29 l28
adds|k34 l30|<number> j28
adjusted|l31
administration|f47 l49
admission|k41
adopt|f77
adult|k35
adults|c-26 k-32|with l44
advance|l27
adventure|e32
advertised|l-26
advice|a42 j29 k-36 l-88
adviser|k50 l50
advisory|l-31
affected|c-25 f-29 h-26
afford||a l-25
afraid|c36 d-30 j29|of l46
after|c-64 e-28 f-42 g-51 h42|<name> e33 j34 l-52|<number> k-62 l-98|a a28 b31 k-29 l34|it c27|last l27|six k29|that j31 l64|the a-25 h48 l-32|two k30 l54
afternoon|h36 j44 k-27 l-38|and c47|i l30
afterward|j-27
afterwards|c30 l-55
again|a-40 f-41 i-38 j67 k-30 l-37|<name> c34|and d-29|by a26 l-37|in d42 l-66|on l30|this g32|we l50
against|a85 c-41 h25|and a41|the a-42 l25
age|f49 l96|<number> l25|of l30
agency||is k47 l71
agenda|l52
agents|l33|and l37
ages|l-27
agm|j-34 l-60|<name> l-28
ago|b-29 c-34 g-26 l80|<name> l-31|and l-34|i l-31|it l42|today l41
agree|d-31 j-28 k26 l58|that c33|to l54
agreed|b45 k30 l-51|to b27 c-37 l-32
ahead|b33 c-43 k-42|and h29|of b26 l34
ai|e-32 f-36|powered l-41
aid|c-29
air|a33 d30 l75
airline|g73 j28 k25 l32
airport|h33 k34 l-41
aisle|k37 l37
alarm|c52 l-26|and l53
alarms|f35
alerts|l41
all|a-64 c-40 d-30 g-33 j28 l-29|<hashtag> l25|<number> b64 d33 i28 l-82|day j32 k39 l-70|eleven i26 k29|for h44|heroes f36|high l43|in e27|new e52 l-47|night l40|of l-26|on l93|our b-26 k27|shops a31 j-78|that l-32|the i38 j29 k-26|three a32|who f26 i-37 l29|year a-26 c43 d29
allen|l62|key l62
allergen|d52
allergic|k63 l43
allergy|k39 l39
allotment|a34
allow|l39
allowance|j-28
allowed|c47 l-50|to l-32
almonds|l44
almost|k35 l-36
alone|f-31 l31|in h41
along|b-29
aloud|c59
already|a-49 c-42 d-36 e-38 f-27 g-29 j-42 l-36|gone d28 k26|on l-26|out l40|put l27
also|a-35 c27 d98 f-30 j-38|a d28|asked d55|the l-44|told l39
alternative|k26 l52
always|d-44 h26 l-60|the l55
am|a-26 b-46 d-36 l31|<name> c50 l-68|<number> g35 i26 l35|a l57|afraid c37 d-28 j30|calling l29|fighting f37|more l28|not h-30 l-29|on c80|sorry c-45 d42 h63 l-66|the g35 l55|voting l39
amazing|b-29 d-25 e32 f77 l-104|partners g46|team f-31
ambitious|f-26 l-67
ambulance|k30 l50
amendment|l85|to l43
among|b48 c-28 g61
amount|k31 l47|of l50
an|b-37 c-48 e35 g-25 h-29 i-25|actual c39 i25|answer l34|apology d35|appointment k-26|email d29|emergency l28|empty f42|envelope b25|hour h-52 k40|incredible f30 l-27|investigation l28|old k34|order l43|unforgettable e68
and|a-50 f-34 g-28 i-28 j-68 l-27|<name> a-26 c33 e-36 g-38 h72 i-35|<number> a51 f45 g30 i45 j47 k-49|<somebody> a32 c33 l25|a b36 c-29 g32 i-29|about d47|are d41 h28|around l39|ask h-36 j-28|asked a-51 b30 c-26|at e27|be l-46|best l31|better f41|beyond g28|both k30|bring l42|by d29|came i55 l86|can c28 l-37|congratulations i-50|contact l28|costs l51|could b27|count l37|did l-43|do d35|does b25 c27|email l54|everything l-27|finished c25 l31|for c82 h-41 i54 l60|found b26 c30 e31|four d-28|gave l-34|get c25|give k33 l29|go k38|got c75 h29 l-42|had b35 h39 l31|has h76 l-51|have b49 h-35 k-27|here d29 l27|hold c50 l33|honestly d-32 g57 l-36|i a-44 c48 d42 f-26 i35 l39|if g56 h35 j35 k33 l45|in c49|is b88 c79|it f-71 h60 j-30|join l-46|keep d30|last l39|leave e28 k-27|leaves l40|let l-34|made i40|may l39|me g31 l-33|more b35|must d-25|my c82 k63|never b46 k47 l47|no k-26|nobody c-30 d67 h33 j41 k-29|not j71|now l-39|on j30|once c33|one h-30 l25|online b27 l-40|our b-30 d37 f36|please l-26|press l46|put j31 k-39|rang b29|re d47 l35|real l-31|rent l33|report l27|said a47|say k41|says b26|see l-42|send l-35|share l-31|should l-39|signed l42|some c-36|someone h67|sorry d37|start l-37|started l-27|still c83 h28 l33|take k-26 l67|taken l65|takes k34 l30|talk l42|tell k54 l68|thank i34 l-36|that g30|the h-25|then b-42 c55 d-31 i48 l46|there d-33 f31 j29|they b43 c26 d-33 k-42 l34|this k29|those l26|to b-38|today l29|told a45|two c40 j-32 l57|unlock l-32|upwards f26 l-37|we a37 c-56 d28 e-35 f-44 h29 k32|wears k26|what c-43 j49 l38|when f26 k28|where l32|who c-27 i-27 k26|whoever c-31|why l-27|will a-29 b79 h-26 j-33 k-28|women f39 h28 l53|would d35 i26|yes c-51 l29|you a52 d53 e-27 g27 i-28|your d33 i38 l35
angry|h35 l-27
animals|a28
ankle|j36
anniversary|c31|to c32
announce|l26|our l-28
annual||meeting l40
another|f70|round l66|week f51 l45|year l-27
answer|a70 b-43 h-50 j-49|is l-35|the a37 c27 g28|was l57
answered|d70 i34 k38|<number> d27|every l30
answering|a51 b28 c-38 l39
answers|a40 b-27 f26 j-28|only l36|to a43 c63 l-48
any|a-35 b49 c28 d-51 e-33 i-39 j-54 k77|<name> d31|hour h69|inconvenience f45 l-30|more j39 l-38|of b34 c-49 j27 l-48|shop k46|time c-29 l97|weekday h32
anybody|d37 h80 k-36 l-44|who h48
anymore|a84 l53
anyone|a-25 c-42 h37 k33 l-87|at l27|in a27 b30|was d-28|who b-42 c-34 d61 i-31 k-32
anything|a-50 c29 d-39 f-40 j-75 k59|about l-34|else l32|you h59
anytime|c49 l46
anyway|b29 d-26 h82 i36 l-34|and l31
anywhere|b38|else e27
apart|j-26 l-48
api|l30
apologise|f47|for f48
apology|d29 h26 l-32
app|c-49 h-28 j61 k38|call k-27
apparently|j-28
appeal|j-27 k43 l-30|in k29
apples|l-27
application|k86
applications|l33|for j32
applied|d26 k28
apply|b-28 d-26|for j38 l44|now l36|to l-29
appointment|d31 h41|is d29|needed l60
apprentice|b64 l-37
apprentices|i73 l84
approach|e52 l-29
approval|l-26
approved|c25 l30
approx|d33|<number> d33
are|b-54 c-28 e-46 g-46 h27 i-69 j36|<number> c48 j-30|a e62 f55 h-28 i68 j34 k-32|all k26|already l-33|and d26|as h30|asking k30|at j49|aware d34 j52|back l31|behind d32|between k35 l44|beyond l-28|both c28|building e58 l26|by b39|calling g51|changing l-29|choosing c43 g30|coming a27 l27|delighted g-31|doing h26 i46|done k28|down j67 l-34|excited l-27|fine j26 l-38|flying l-39|for a28 c45|four l38|free k30 l-38|from e29|getting l40|glad l47|going d42 j33|gone c-25|handled l47|having k36|here k54 l34|hiring l-52|honoured b30|in d-33 g36 h37 j40 k42|just f46 g28 l-27|leaving a26|looking a42|made f43|no l76|non l39|not b-29 e-35 g34 j-46 l27|now d52 l41|obsessed g36|on d52 h-48 k-53 l-34|one l-25|only f-28|open k-33 l26|our f43|out j58 l-29|over l50|owed a30|praying l27|proud b26 g-26|reading l32|ready g25 l-28|right a148 d67 k-34 l-81|rolling a66 l29|running j40|sad c34 l35|selling h25 l32|shut j-41 l32|so l70|sorry f33|spending h31|still b40 c-37 d56 k-49|stronger f35 l-27|struggling h-26|talking l-29|the e37 f85 g62 h-26 k57 l29|they l76|thrilled l-35|tired l38|too f27|two l-26|using j29 l66|waiting h40|welcome c58 g54 l41|with h68 l52|working d99 j-26 l27|worth e26 l-28|you f46 h-28 l30
area|j70 l-34
argue|c47
argued|b25
arguments|l68
arm|d30 i37 l48|'s l45
armchair|f26
army|l31
around|a-31 f-41 l27|<number> j50 k63 l-32|the l46
arrange|k41 l43
arranged|h29
arrest|c32 l39
arrival|l39
arrive|l-56
arrived|c39|two l30
arrives|j-27
art|e38
arthritis|d32 h44 l67
artisan|e30
as|f-32 i-28 k-37 l-39|<name> c36 d56 l26|a b-28 c30 f-39 g60 k48 l38|i c61|long c34 k-30|normal l-30|of a35 j56 l-40|one g33 l-28|the f39 j51 k29|they a28|usual k28|well b29 c-51 h-26 l-71|you c-29 h26 k-25 l39|your b31
ash|l-31
ask|a61 b-27 e-44 f-47 h32 i-50 j-31 k108 l-31|<name> b-32 c-32 k-37 l-47|<somebody> l-30|a l36|any g28 l27|before k-36|for k34 l-29|in a39 l-32|than l43|the k53 l41|to d31 l-30|us d30|what a31 k-26|why a40 h28|your k62
asked|a232 e-47 f-77 g-63 h-30 j-73 l-70|<somebody> a-35 i30 l62|a c-25|about a-33|by a40|for c39 d29 k-51|how l45|if a60 c44 l-59|the a-92 l62|them c26|this a32|to k44|us i46|what a44 h26|where c39|whether a26|why a55
asking|a147 c47 h-32 j-28 l-53|about a31|why l25
asks|a57 c49 l-51|for l-34|what a61
asleep|c85 h53
assets|a85 l33
assist|l55
assistance|j35 l47|is l51
assistant|l-58
assume|l39
assured|l76
asthma|l67
async|l29
at|c-25 e-31 f-73 g-63|<link> b57 l-83|<name> a-40 b-44 c-77 e52 f38 i-28 j46 k28|<number> a-49 g-42 j58|<somebody> b26|a b27 f77|all d69|an l-29|any h-43 k66 l63|desk l40|dusk l-27|eight h27 k42|every a47 c-29 e-25 l74|first l61|five b28 c32 k-28|half l41|it a49 c-26|its j25|lunch a49 c-28|me h32 k30|midnight j43 l60|night c32 d35 l37|nine j-32|no k45 l72|noon k-31|once l28|one b30|our b-26 i29 l30|reception l-27|scale l-34|the b-47 k30 l-37|their l-30|this c-27 i25 l31|three j28|what b28|work l-26|you c68 l31|your l66
ate|c164 l36|a c46|the l46
atmosphere|f29
attack|l87
attend|l-50
attended||the l45
attention||<name> j30 l32
audiences|g27
audio|a28 l-37
authentic|e61 l-27
author|k45 l67|and l64
authors|l84
auto|l34
automatic|k48
automatically||on l39
autumn|d-41 l-34
available|j41 l46|for l36|to l28
avalanche|l60
average|b-26|of l46
avoid|l-68|disappointment l-32
award|f-32 g120 l-68|from g34|winning g72 l-28
awarded|b-26 g28 l-26|the b-25
awards|g57
aware|j51 l52|of j32
away|a-33 b-28 h40 k45 l-29|<number> j53 l-30|from k36 l47
awful|c75
awkward|h39
axle|k29
b|i33 j47 l-29|and j38
babes|f30 l-40
babies|c49
baby|c37 f-31 h34 l-52|formula l30
back|d40 g-47 i45 j46 k-28|<name> c41 j79 l-31|<number> b27 k36|and d26|as b26|at a26 k-37 l-31|by e25 j27 l-29|door k-25|for a57 l58|in d33 h30 j30 l-44|into l47|of b70 h33 k53|on b-26|pay g35|room l-28|the d31 l-60|to h29 j63 k-29 l87|up c29 l40|with c41
backed|e49 l-42
backing|l47
backlog|l29
backwards|g33
bacon||rolls c31
bad|c39 f38 k-31|ones l32
badge|i35
badly|c59 d58 h60 l-37
bag|c-76 j25|<number> k30|and j29
bags|c40 k37 l-25|of l46
bake|b28 f76|sale b29 c28 l25
baked|g27
baker|b-25 c68|who l30
bakers|g30
bakery|e39|we d-35
balance|k-26
ball|c29 i25
balls|c60
ban|j34 l70
band|b37 l-34|<number> l-42|is l39
bands|k28 l-32
bandstand|l-31
bank|a-43 f-42 g-25 h34 j31 l31|holiday j48 l-54
banking|j39 l30
banks|l74
banner|b25 l-40
bans|k27 l44
bar|j28 l-26
barbecue|k81
barn|d-32 l-35
barrel|b38
bars|a106 k90 l80
base|c-35 j-35 k54 l28
based||on l29
basement|b31 l42
basic|e31 l39
basis|l53
batch|d38 e44 l-67|<number> d29 l-26|that d-55
bathroom|c35 l55
baths|l-54|are j-43
batteries|l36
battery|d35 k-26
bay|j26 l-47
bays|l-39
be|a-68 b-57 i-73 l-31|<name> d32|<number> j31 l37|a b32 c-25 k-26|able c41 l43|an j-34 l60|asked k52|asking a48 l32|at c-32 h26 l-34|back d52 l38|calling l51|clear l41|closed j-43|done f35 g48 l59|happier l40|held j-34 l-28|here l35|home l55|honest a37 c45|in c-45 k50|kind l37|next l-31|ok c29 f33|on c-30 k27 l39|one l-27|part l-51|possible f29|posted k30 l38|prouder l-28|read k26 l50|ringing l32|seen f38 h34 l32|slow l30|taking c27 g27|the h-33 k-30 l-58|there h54 l56|up h27|voting l37|worth k57 l45|wrong l-33
beach|l26
beaches|j25
beans|c93
beat|c48
beating|f30|heart f30
beats|f34|the e27 l43
beauty|f32 g49
because|d26 f29 g-51 h-26 i40 j31 k-44 l-51|<name> b32 c28 h48|<somebody> l-37|a i26 l28|i l27|it c26 k26|of d35 h64 i29|our c39|the a-26 d67|we b46|you a89 e32 l53
become|f50 g26 l-27|the f41 g39
becomes|b71|<name> b76 l34
becoming|l-26
bed|e27 h42 i69|in i42
bedroom|a31
beds|k50|and b81 l30|in b-40
been|c-40 g27 h32 k-44|<number> i33 l36|asked l-30|given c-44 l32|here h55|in l-63|named l-29|on g26 l-29|passed d30|recognised g48|reported l42|shortlisted g-59 l-32|taken l44|through b44|told c42 d-25 l-40|waiting h47 l39
beer|l-39
bees|c33
before|a-30 c-32 e-27 f-45 h-31 k55 l-29|<name> b-32 j53|<number> j29 k-28|<somebody> c-44|and l38|anybody d39|breakfast g51|date l32|i l-31|it k-47|noon j52|our b50|summer l37|that c39|the b30|then a41 d40 k-38|they l-41|this j26|we b25|you f45 i-25 j33 k45 l26
beforehand|l-49
began|l-32
begin|f39 l-33|to l-26
beginner|h31
beginners|h48 l-45
begins|e31 f79 j41 l41|at f66 l26
behalf|l-38
behind|a27 b-34 c-28 e-36 f25 h48|a l44|every f64 l-47|on d34|the d-41 k69 l-58
being|d30 h35 j59 k-32 l-60|a e27|asked c53
believe|d-38 e-34 f33 h-35 j27 l-30|in f54|what l-31
believed|l-29
bell|a30 j33
below|c-28 f-47 l-26|<emoji> l33|<name> c26
belt|l31
bench|l-50
benches|c30
benchmark|l54
bend|k36
benefits|k129 l69
beside|l-60|you c27
best|b40 d-52 g57 k-50 l-38|is f39|question c71 l27|year d-30
bet|l-39
beta|b42
better|b71 c-42 f70 g61 j-45 k-27|and f43|off f36 l34|than a61 c31
between|c-30 d32 j27|<name> j61 l29|<number> j-50|insulin l32|sizes k42 l59|the l-31|them b48
beyond||every g48
big|a-42 c-62 d-35 f62 g-52 h-37 j-47 l-30|<name> l61|difference f34|thank i-32|thanks i31|things l-34|win l32
bigger|a27 f74 l-37
biggest|g56
bike|d-34 f-33 l-48
bikes|d28 f-32 i34 l-34
bill|a-32 c-67 d-50 f27 g-30 j-34 k43 l208|and l-37
billing|a29 l42
billion|f50 g33 l85
bills|l52
bin|c37 k37 l-85|it k40
bins|c-27 h-26 l-41
bio|l-50
bipartisan|l31
bird|l-64
birds|j30 l-31
birth|l-42
birthday|c55 l27|to l26
birthdays|h28 l-37
biscuit|c49
biscuits|c59 l-30
bishop|c43
bit|a-34 c26 d-27 l-51
bite|l29
bits|l-33
black|j-43
blade|l32
blame|l29
blank|k34
blast|l41
bleed|f25 k38
bless|i59 l47
blessed|l43
blink|f29
blocking|k29 l69
blocks|l43
blog|l54|<link> l27|<name> b29 l34
blood|c-31 h61 j29|pressure h33
blow|c28 l-26
blown|j28
blue|b-28 d-28 k-28 l-55
board|a35 j-42 k-30 l-28
boarding|l42
boardroom|b37
boards|l-38
boat|b-31 l-49
boats|l46
body|f42 k40
boil||water j28
boiler|j71 k-32 l-69|is c43
bold|e32 f27 l-47|new e41
bolt|d25
book|b-48 d-27 e-36 f-48 j-39 k26 l-33|a l-46|now l44|you l27
booked|c-35 d40 j89 k-28 l-27|<number> l69
booking|l-31
bookings|a26 l-43
bookmark|l27
books|b42 c-43 l-63
boost||your e28
boot|k41
boots|c46 l-44|and c-30
border|a-26 l121|is l38
boring|c25
born|c42 e26 f69 l-27|in c34 e27
borrow|k37 l-45
borrowed|c84
boss|l-32
both|d-47 i-31 k26|are a31 l37|at l25|legs k27 l34|parties l55|sides l57|ways j47
bother|h35 l29
bottle|c-28 d75 e30
bottled|k42 l35|water k42 l35
bottles|c36 l-57
bottom||of l31
bought|a-42 c71 d31 l-27|the c36 l-29|this l57
boutique|e51
bowl|c47
bowls|i-30
box|a26 c30 d-35 j-27|and l39|of l-30
boxes|c-28 d-44 l-55
boy|a41 g28
boys|b27 c34 i39 l72
brag|g64 l-30
bragging|l30
brain|k27 l-29
brake|j28
branch|a28 b35 i44 j35 k-30
branches|j61 l64|in j46 l54
brand|e31 l-67
brass|c-26 e28 l-41
bread|c43 g29 j25 l-62
break|b-41 c35 f50 h32|the l27
breakdown|b31
breakfast|b-42 g105 l31
breaking||<name> l40
breathtaking|e63
brew|j43 l-34
brewed|b31 e30 f50 l-26
brewery|g47
bride|g26
brides|k25
bridge|h26 j26 l74|is j30
bridges|l78
brief|l47
briefing|l56
brilliant|f35|and f47 l56
bring|b-52 f-25 j76 l-58|a c32 h-31 k-49 l-63|down l77|it c-32 l-48|the c-37 h29|us f28|your e29 l71
bringing|c79 d29 i34
brings|b-30 e39 j27 k42|a l35
broadband|j72 l42
brochure|d52
broke|c-34 d56 k-28|down j29
broken|k-51|so l32
brother|a29 c26 h32
brothers|a33
brought|b41 c36 k-38|the b28
brown|l-41
browse|l48
browser|l44
brush|c-27|and d31
bsl|l-34
bucket|b36 c37
buckets|c25 h26
buddy|l53
budget|a-25 b100 c-42 d29 l69
budgets|l36
buffet|c36 l35
bug|b45 d72 i43 l37|fixes l39|on l35|reports i34
bugs|b46
build|b29 c-30 f29 g-27 k26 l-39|a l39
builders|i31
building|c-25 e33 h26 k48|the e54 l55
builds||are l42
built|a-26 b69 e71 g52 l30|by l42|for e42|in c28|it g26
bundle|l-31
buns|d-38
bureaucrats|l67
buried|l31
burn|b36 f25 l70|pit l35
burned|l29
burst|j26 l-25|main j26
bus|c25 d40 h70 k31 l-48|<number> j47 l-44|shelter l31|stop l-26
buses|k-25 l-43
business|b-30 c-28 l54|and l34
businesses|f40
but|c26 d-31 j-80|<name> c43|<number> j27|<somebody> b43 c-50|i b29 d25 l59|if l30|it k35|not l51|only l-33|our g43|that l25|the a-31 c-54 h37 i32 l79|they a42 l-29|we c36 g-28|when f39
butter|c34
button|l-57
buy|b36 c-36 d-31 h-43 l98|<number> c29|a l26|one l37
buyer|b29 c-28
buyers|l-37|are l-28
buys|i27|a i31 l42
by|b56 f-64 g-37 h-53 j-36|<mention> b38|<name> a42 b102 i-77 l-28|<number> j102 k-42|<somebody> c-48 l-31|a l68|an d35 l65|day l33|default a41 k25|election l47|email l31|four h29|hand k68 l42|law k47|line l-26|me d79 l-27|name l25|nine c25|noon k36|one b60 l29|our e-30|people e25 l66|phone l29|post a26|someone k31|text k-28 l87|the d-39 e-38|then l-37|thousands g29|two b35 l34|volunteers b35
bypass|c35
c|b49 d-28 j34 k36 l36|<number> b27 l-56|and l72|suite b29
cab|c-27
cabin|f26 k34|bag k27
cache|d31 k53 l57
café|l-54
cake|c89 d-34 i68 k-47 l-69|in c27
calendar|d54 l-49
call|d-34 f-52 g31 j-80 k66 l62|<name> l-61|<number> k57 l84|a c25 l27|closes j-38|for l36|in c42 l-47|it k-33 l-33|our l25|the e30 h-27 l46|us g29 l51|with k79 l65|you a47 k70
called|c-28 d-40 i-27 k-45|<name> b30 l-28|it a26|on h30 l43
calling|a-27 g76|it g58 l-27
calls|k83 l36|you k41 l69
calm|k36
came|a66 d83 e-30 f-41 g-33 i27 k-46 l-52|and a26|back a-30 b-27 c-32 i33 l49|from a39 b32 d50 l42|in a43 l-74|out b-32 d67|to h29|today b31
camera|l-42
cameras|l-35
campaign|g28
campers|i-27|for i-26
can|b-46 c-38 g-27 i-81 j-30 k33|add l30|afford l29|and l26|apply k31 l26|ask d30|be c-38 e33 h36 j31 l32|buy l36|cancel k42|check k-34 l-54|claim l26|come l-32|disagree l52|do f48 k-26 l-33|find k33|fix a25|get k53|give k44|go a33 j-27|have k-30 l-40|hear k27 l-35|help l36|hold l41|i a29 l-62|look b27 k-26|make l-28|not a26 d-27 g-37 h54 l64|now a33 l-71|only h26|print l29|run b26 l28|say j26|see a46 k-44 l-31|stand c55 l-38|still k118|take j26|tell c38 l36|use l41|we l-46
canal|a26
cancel|k44 l51|any l53
cancellation|l85
cancelled|c27 j148
cancer|l62
candidate|l36
candles|l-37
cannot|l76|be l73
canvassing|c33 l71|in l47
capes|f60 l-32
capital|l54
capped|l-26
capping|l47
caps|l32
captain|l-28
caption|b32 l-29
car|d-39 f-27 j28 k-29 l-78|park j32 l-30
carbon|b59 l53|steel l52
card|a-44 b-34 d35 e-28 k41|and l62|machine j63|now l30|was d29 l29|you l34
cardboard|k31 l-26
cards||and l74
care|a-25 b-45 c-36 d-37 e26 g32 j-31|about g27|is f44|who l46
careers|l-35
careful|h55
carer|l36
carers|c-26 d25 k30 l-63
carp|l29
carpet|j38
carriage|c44
carried|c-28 i51|on k30
carrots|c84
carry|c46 l-81|it c36|on l-27
carrying|h29
cars|b38
cart|l88
case|b-40 k38|of l28
cases|c-36 j-27|in l40
caseworker|a47 b33 l50|<name> b34 l54
cash||or j27
castle|a26 l-38
cat|c83
catch|c-39 i47
catches|h29 l-31
catching|i30
category|l44
caught|b27 l-25|fire c36
cause|d71 l-43
caused|f47 l-29
cave|k27
cbo|l52
ceasefire|l63
ceiling|c44
celebrate|h25 l-49|the f55 h30
celebration|l30
cell|l38
cello|g26 k27
cells|l27
cent|g28 l-33
center|k64 l87|open k25
centers|j27 l43
central|l60|<name> l53|bank l27
centre|b37 h-29
century|e28
ceo|b-33 l115|<name> l33
cereal|g59 l43
ceremony|c56 l-34
certificate|d65 h32 k36
certified|d39
cfo||<name> l25
chain|l53
chainsaw|k26
chair|h41 k-33|and a40 h36 l33
chairman|c37 l27
chairs|b-29 c68 d-31 h28 k34
challenge|g26
chamber|l55
champions|f93 l-33
chance||to l31
chances|l-30
change|a-43 b-29 c-63 e-25 f104 h-49 j94|a f29|from j41|is f42 l28|lives f40 l-54|on l-37|the l60
changed|a29 c-38 d69 f-27 j35|everything l-29|how l28|in l51|on l51|the a34 j46 l-28|your l53
changelog|a48 b31 l25
changemakers|l-27
changer|g37 l-27
changes|b-28 d-28 f81 j83 k-28
changing|d-28 e57 l-85
channel|l34
chapel|j50 l-43
chapter|l-40
character|e27 l-26
charge|c-39 e32 k58
charged|d71 h-45 k-42 l78|<number> l37
charger|k60
charges|l60|are l42
charging|l26
charity|b-36 c-26 i38 l-28|shop i37
charts|f36 l31
chase|l27
chasing|f25 i27 l-28
chat|l-34|and l26|on l31
cheap|c-33
cheaper|l49
cheapest|l55|item l28
check|b35 c-28 h-36 k98 l43|if k40|it k-27|on l33|out l38|the k75 l62|with a29 j29 l41|your l53
checked|a35|by k27|the a28|with a27
checking|d61 k26|the d50
checklist|l33
checkout|j-30 l85
checks|l-32
cheers|i34
cheese|c114
chef|e38
chest|k61
chief|f32 g28 l40
child|a-26 c-35|care l27|deserves f63 l75
children|c-26|'s b-28 c-27 i26 k55 l31
chili|l36
chilli|l-25
chimney|b44 l-29
chip||in l40
chips|c56
chlorine|j31
chocolate|b55 l34|milk b57 l49
choice|l-33
choices|l34
choir|a60 b51 g29 j30 l-38
choose|d-30 h-25 k40 l72|between l49|the b29
choosing|c33 g26 l-55
choristers|c51
christmas|j45 l-33
church|j25
ci|l25
circling|l29
circus|l29
cities|e27 g25 l80|that l41
city|e-34 k25 l63|'s k30
claim|k25|for l26
claiming|j28
claims|f-28 g26 k29 l-45
clarity|a26 e54 l-32
class|c-49 e62 f-52 g28 i-29 j46 k-30 l-38|of l66
classified|l41|briefing l41
classroom|l44
clay|k61 l-30
clean|b44 f55 k33 l50|water b31 f74 l46
cleaner|b38 l-27
clear|c-31 k28 l47
clearance|l34
cleared|l62
clearing|l26
clerk|b26 l27
clerks|b32 l59
click|k32 l40
client|c-57 h-29 l-27
clients|c-45 f-34 g81 l-112
climate|g64 l48
climb|l-47
clinic|a-37 h30 j54 l-41
clinically|l27
clinics|l57
clip|d27
clips|l-51
clock|f-27
close|b-26 c-32 j114 l-42|<name> j47 l38|at j57 l30|the k26
closed|a-41 c-47 j209 k-43 l-38|<name> j79 l-90|<number> b29|both l40|for j27|on j-38|the b31|today j40|until j31
closer|l-32
closes|c-30 h30 j62|<number> j48 l31|on d26 k25|the l57
closing|j29 l-70|<number> l-29|date l-57
clothes|k-25
cloud|j-27
club|c-37 g40 j55 k-49 l-86
cm|j-37 k54 l61|<number> l-48|tall k26
co|a-37 c61 e-37 f-28|create l-30|founder l47|op c56
coach|j32|<name> c26 l57
coaches|g42
coaching|l-35
coal|c25 g38 l32
coast|e33
coat|c33 e47 i41 l-39
coats|d-28 h28 l-43
cocoa|c40 l80
code|a-38 b-31 j47 l63|you l51
codes|l33
coffee|c63 f-32 k-56 l59|'s l43|and c-27 f39|is c34 l46|with l54
cohort|l-79
coins|c42 l-32
cold|c60 j37 k25|kitchen l25
collaboration|l-28
collapse|l56|at l52
collapses|f28
collar|a25
colleague|l49
colleagues|b28 l84|who l54
collect|d-30|from k62
collected|a28|from l30
collection|e66 l26|is l48
college|c-30
collision|l-32
colour|c-29
coloured|d28
colours|l55|may l55
column|l40
combines|g-30 l36
come|a-54 c60 d-74 g-38 i27 l-62|and h-45 k-60 l-50|down i25|first b63 c27|for l-44|from l40|home l33|in k26|on h44|out j34|say l46|see k38 l34|to c-33 k27
comes|d63 f32 j61 k-28 l-111|<name> j65|down c53 f28|first l39|to f26 h25|up b44
comfort|e41 l-31
comfortable|c26
coming|a32 b-42 k-43 l-39|<name> d31 l-48|back a30|home l49
command|l53
comment|k-43 l-60
comments|a61 k-45 l-93
commission|e28 j-32
commit|l48
commitment|f26 g25|to f26 g25
commits|l37|<number> l37
committed|l-26|to l-26
committee|j-33 l81
common|k40 l44|sense f33
community|i-26 j-41 k-30|call l34|is l38
commute|k26 l-31
companies|l97
company|d-41 f-25 h32|and l28|that l53
compared|l40
compensation|k28
compete|l27|with l27
competition|e29 f39 l-26|is f39
competitive|l-46
competitors|l-36
complain|b25 g27
complaining|c27 l71
complaint|a54
complaints|a117 l27
complete|l57
completed||the l34
completes|l29
completion|l72
complimentary|l-32
compost|b29
compromise|e61
concept|l38
concert|l-42
confidence|f41
confirm||the d25
confirmation|l85
confirmed|j93 l82|<name> l30
confirms|j27 l55
confused|l37
congrats|i75|to i75
congratulations|c30 i67|to b33 i77
connect|l-32
connected|f49 l29
connection|k36 l-42
conscience|c27
consider|l46
considered|e28 j-31
constituent|l87|in l37
constituents|g34 h40 l110|are h45
construction|l53
consultants|l-29
consultation|d30 l-46|on d29
contact|j-35 l85|us l37
contain|a88 c-32 d62 j28 k63
contained|l29
container|j29 l32
contains|l79
continents|l-42
continue|g32 l30
continued|g38
continues|f57 l49|to f57
continuous|a28
contract||before k-26|says l48
contractor|d36
contracts|k-34 l51
contributed|l60
contributor|l43
control|l-26
conversation|f66|with d28 f36
conversations|g26
cook|b40 k26
cookies|h26 l93|to l36
cooking|l-42
cooling|l37
copied|g31
copies|g28 k42 l-36|of k52
copy|l-52
core|e32
corner|a50 b-26 l-42
corners|b27
corporate|e33
correct|d40
corrected|a37 d46 l-46
correction|d85|to d32
corridor|i29 l-36
corvane|l57
corven|l58
cosiest||halls g-26
cosponsors|l42
cost||<number> l-42|of l76
costs|d-31 k-26 l54|<number> a-25
cottage|a28 l-44
cotton|d77 l32
couch|l30
could|d-36 f-25 i57 j-27 k-39 l-37|be l-55|do k29|get h33 l41|have i48 l-52|not a30 f49 g43 i-42 l75|say l28|tell b40 c-26|you a27 l28
council|a-26 c-55 d-45 k-27|got d-27|says j29
count|a-26 d-32 h54 k70|and l-27
counted|a40 b43 l-39
counter|b26 l-37
counties|a30 g30 j87 l105|are l44
counting|c52 l-56
countries|c57 g46
country|f32 g29 l142
counts|f41 l-86|and f40
county|c-39 g105 h-30 k36|'s e29|and g51|prize b-27
couple|k-33
couples|l-48
courage|f58 g27
courier|l70
course|c-31 j-27|starts l53
court|f38 h33 j-32 k30
cousin|c27
cover|c-34 g27 l-61|it g41 l-30
coverage|h45 k26 l104
covered|l-48
covers|a78 l37|<number> a81 l38
covid|c28 l26
cracked|l-33
craft|c-26 e32 f30 g47 l-34
crafted|e124 l-31|with e36
crane|j40
crashes|l31
crate|l-27
crazy|l-34
cream|l-47
create|f65 l34
created|g27 l-39
credit|b104 c-43|to b59
credited|b70 l-28
credits|d28
crew|b88 c30 h-28 l-50|'s c60|at b61 l33
crews|j-36 k48 l55|are l25|can k37|who l38
cried|c72 l-66
crime|b25 g37|is g40 l30
crisis|h-27 l34
crisps|l-27
crop|i29 j27 l36
cross|c27
crossed|a41 i50
crossing|i30 l-45
crowd|g30 l60
crush|f31 g31
cry|c84
crying|b28 l-45|in l-27
culture|f38|eats f51 l37
cup|h27|of b-30 h35 i35
cupboard|c39
cups|l35
curate|e40
curated|e108 f29 l-47
curious|l-32
current|c27 j-29 k27
curtain|f26 l-29
curtains|c49
customer|d29 g66 i54 k-28 l-37
customers|a-35 c-41 e-28 g-31 j40 k-27 l43|are j36|who l28
customs|l65
cut|c-60 h26 j-33 l56|off h45 j25 l-29
cuts|l49
cutting|e45 g-26 j38|edge e48 l-35|starts j37 l29|the l31
cv|l-26
cyclone|l45
d|c34 j25|<name> l-29|c c63 l47
dad|b32 c32 l73
dads|l-36
daft|h137 l-45
daily|a34|by g30 l43
dairy|a30 l49|farmers a31
damage|k36 l48
damaged|d28 k31 l71
dance|f25
danger|h28|so h34 l41
dare|f29 l-42|to f37 l-26
dark|a31 h29
dashboard|l34
dashboards|l41
data|a40 c-39 j-44 k28 l59|driven l-31|for a27 l-47
dataset|l41
date|b-27 c-38 d58 f-29 j26 l66|<number> a30 j-34 k53|and j27|for d35 j49 l69
dates|c-32 h34 l-77|are l33
daughter|c-40 j28|of l41
daughters|c33 l43
day|a-30 c-89 e-29|<name> l-31|<number> k-26|before b36|for g49 j-26|in h32|late a27 j60 l-32|off b48|one k-26|or f30 g28|this l32|to g47 k31 l45|with b28
daylight|k28 l-30
days|c-48 i-25 j32 l-26|after a27|and g29|at l32|for l-32|of c33 j26 l44|then d28|to d31 j-32 k52 l53|we j26
dc|l95
de|a26 l30
dead|d-28 f61 k-32 l41|body f43 l29
deadline|a51 j84 k30 l59|is j39 l35|to l30
deal|k-30
dealer|j25
dealers|l51
deals|l87
dear|j56 l-36|<mention> l50
dearer|l-27
death|l39|of l45
deaths|l42
debate|g78 l37|on g36
debates|l25
debt|h41 l69
decent|b32 d-37
decision|b-38 c-33 d33 f35 j49
declaration|l45
declare|l30
declined|c36 l27
dedicated|e-27 l-30
dedication|l-36
deeply|l28
default|a38
deficit|l44
degree|c-42 l-57
degrees|l-34
delay|c-26 d26 l28
delayed|j47
delays|l52
delegation|c44 l34
delete|k50 l-38
deleted|d48 l-40
delighted|g30
deliver|d-30 g40
delivered|e31
delivering|g69 l-48
delivery|d32 g-32 l65
demand|e33
demo|l-33
denied|l30
department|l-30
departments|l57
departure|j72 l85
departures|j64 l-26
depend|l36|on l36
dependency|l30|of l30
depends|l-37
deposit|c26 k44 l-55
deposits|l-37
depot|l-57
dept|c63 l34
describe|c43
described|g26
deserve|c-32 e26 f121 k-33 l29|it l-56|nothing f-32|the l60
deserved|l30
deserves|f27|clean f26 l35
design|l-39
designed|e100 l-66
desk|c-31 l-48|<name> b29|<number> l53|and j32|is j-29
desks|i30 l-30
destination|e37 f38
detail|e43
details|f31 j-28 k53|at l36
device|f26 l46|in l27
diagram|l26
dial|k27 l63|<number> k38
diapers|c30
diary|b53 l-43
did|b59 c31 e-45 f-75 g26 i36 k-41|<number> a32|<somebody> b40 l-39|i l32|in a26|it b-41 d-29 g39 l71|not d39 g-36 h-28 k-36|we g26|you l49|your l-35
die|l37
died|b-44 c-31 d28 l-66|on l-38
dies|b-27 l100|aged l39|at l34
diesel|a45
differ|k35 l56
difference|c-33 f71 k-26|between f28
different|a39 c40 f-42 l-52
differently|e27 l-38
differs|l59
dig|k-25
digest|l37
digital|e-25 l-42
digits|l50
dignity|e26 f44
dining|j39 l-43
dinner|c28
dinosaurs|c40 l-31
director|c-28 i42|<name> b-33 c27
disabled|l70
disagree|c47 l38
disagreed|c34 i67 l61
disappointed|l40|but l30
disappointment|l-34
disaster|l68
discharge|l50
disclosure|g66
discount|l41
discover|e54 l-72|how e27|the l-33
discovery|e31 l-35|call l-26
discuss|l36
discussion|g26 l45
disease|k50 l41
dish|k25
disk|d39 l99
dispute|e26 l28
disruption|d76 l42
distributed|l46
district|l138
districts|l52
ditch|l31
diversion|l-49
diverted|j52 l-29
dividend|k34 l38
dm|a40 c-47 f-26 l40|us l48|with l43
dna|f69 g42
do|b-33 d-56 e-39 g39 i-63 j-58 k33|<name> c41 j28|<number> l-35|a c68 d29|anything l62|for l59|is d28|it g-33|its l25|not a-31 b-26 d-37 i-30|nothing l48|the b41 k-28|this h29 l-52|we g36 h37|what l32|with g25|you k-31 l47
dockworkers|l65
docs|l123
doctor|c65 l28
doctors|k28 l33
does|i-43 j-55 k53|<name> c43|a l-29|and c40|every l33|it b28 k-32|not a32 e33 k-51|nothing f48 l31
dog|b-32 c75 e-29 g-26 k25
dogs|a43 j-25 l-82
doing|a-33 b28 g-27 i50 k-35 l-26|it b30 l72
dollar|l38
dollars|l33
donate|l-35
donation|l-47
donations|f28
done|c-37 d-29 e-27 g50 i111 l-31|<name> i50|about c64 l69|by a30|it f39|the l-28
door|b-40 d-37 f-28 k31 l-75|for a46|that d-28
doors|b39 e31 k-29 l-43|close l-31|open l70
dot|a59
double|f-26 k31 l-42
doubled|c37 l30
doubt|h53
doubted|l-35
doubters|i-28
down|a-42 e-30 f-31 g-32 i48 j131 k48 l-63|<number> g37 j-27 l46|at j44|by c42 l39|for b25 c35|from k-25|on a25|since j45|the a30 c-35 k28|this j84|to h25|two i79 l53|what b27
download|c-26 l68|it l-39|the l-32
downloads|l29
dozens|b28
dr|c-27 j35 l34|<name> c-27 j35 l-27
draft|b31
drain|l-42
draw|l-28
drawer|a48 b37 c33 k59
drawers|c78 l-56
drawn|a29 i34
draws|c-27 f37
dream|c-37 e28 f84 l-94
dreamers|f42 l-36
dreams|f30 l-30
dress|l-52
drew|b57
drill|i29 j29
drink|i27 k43
drinking|l34
drive|b31 d-30 h40 k-44 l61|<number> h42
driven|b-27 c-26 l-36
driver|a-40 f-26 h59 l27|<name> l27
drivers|c-31 k-27 l-75
driving|c-29 h48 k-32 l-72
drop||a l-38|in j62 l-80|off g33 j-25 l42|your l38
dropped|a27 c36 j-29
dropping|e31 l-26
drops|c39
drought|l49
drove|a103 h59 i46 l28|<number> h70 l31
drug|l30
dry|d53 l28|spring i-26
duck|l34
due|c-38 j77|<name> j62 k36|<number> l44|course l-31|in l26|to j94 l42
dull|c30 l-34
dumplings|c27
duplicate|k32
during|b32 k-27 l83|the c33
dusk|k26 l-33
dust|c54
duties|l41
duty|k34
dynamic|e44 l-25
e|k42 l-44
e15|l36
each|c-33 d-55 e-35 g-49 h37 k28 l-30|of h30|way h48 l73
ear|c30 l-43
earlier|d27 j28 l43
earliest|j67 l43
early|f-38 g-25|bird l-28
earn|g29|<number> l39
earned|f53 l35|in l36|it f35 l-30
earrings|l40
ease|e28 g26
easier|e57 k54
east|l-45
easter|a31 l42
easy|c42 l32|<name> c46 l37|to l-43
eat|j34 k112 l-47|it d30 l-26
eating|c29 l-40
eats|f40
economy|e40 f29 l42
ecosystem|l-43
edge|a26 e33 k50 l-37
edit|h26 l-44
edition|j-25
editor|b25 l-49
effect|j77 k-26 l61|on j63
effective|f30
effortless|e51 l-34
egg|a37 l70
eggs|k27 l56
eight|d-41 l-56|years l-28
eighteen|l-38
either|a32 h-26|way a26 l-47
elastane|l61
elders|l42
elected|c-25 l33
election|l56
electric|f60 l53
electricity|l52
elegance|e27 f36
elevate|l-37|your l-31
eleven|b57 e-28 f-28 g31 h-27 i35 l-92|and k29|of i37 l-28|people h28 l27|times c75 k27|years l49
eligible|c53 l69
else|a-27 g-35 h39|'s c28 k34 l-31|and d34|is l38
elsewhere|l-25
em|a39 b27 l65
email|b-33 c-51 f-37 h-53|<link> l-32|and l47
emailed|j27
emails|a35 c36 l42
embark|e61|on e40
embarrassed|h25
embrace|l-26
emergency|b-35 l34|line l33
emissions|l33
employee|g39 l43
employees|b29 l66
employment|k70
empower|l-32
empowering|f-25
empty|c38|chair l26
enable|l40
encouraged|c29 l35
end|l-38|of f27 l59|to l-33
ended|c37
endless|l-42
endorsement|c52
endpoint|d41 l45
ends|d-29 f-27 j69 k27|<name> j31 k43|at l33|in j65 l95|midnight l-49|tonight l-35
energy|f73 j-28|in f71
enforcement|f40 l40
engine|c-27
engineer|c-32 d-40 j80 l-76
engineering|l50
engineers|f27 j81 l73|are j34
enjoy||the l45
enjoyed|l74|speaking l51
enough|a39 b-28 c-43 g-26 h27 i39 j-31|and l40|is f49|of l-37|to l49
enter|l43|your l58
entire|c37 l28
entitled||to h26
entrance|j40 l-43
entry|b-31 c26 l29
envelope|b34 c35
environment|l25
epa|l95
episode|b25 l-34|<number> l-28
epoch|l73|<number> l73
eps|l61
equal|e29 g29 l33|pay l54
er|l43
escalated|l32|this l33
escape|e38 l-36
esp|l56
especially|h44
estate|k37 l-61
estimated|j29 k29
estimates|h29 k43 l39
et|l94
eta|d81 l49
eu|j35
eur|l34
evac|l33
evacuation|j50 l72
even|a-27 b-28 l-37|a l28|if l31
evening|d40 e27 g-33 h25 k-57 l-65|of e33
evenings|l-41
event|f35|is f42 l43
events|f37
ever|c-52 d-27 e64 f-25 g36 j-29|saw b34
every|a-33 b34 c-47 d-62 e29 f47 h31 j-86 k-45 l-51|<name> c67|child f38 l63|day i-29|family j30|member l41|moment f44|one h32 i26 l62|pair l61|penny f39|second l-28|step i27|year c75 l53
everybody|f33 k-35 l-88|'s c34|else i26 l30|wants f27
everyday|f54
everyone|a43 c30 j-28 k-35|'s l44|at h30|can j-25|except c34|in l52|is f38 l-31|on j33 l29|who b25 c-26 i-44
everything|b-32 e66 i42 k-67|and c56 i53 l74|else l62|you e28
everywhere|a28 l35
evolving|e28 f27
ex|j-27
exact|l-27
exactly|c28 f40 l48
exam|j55 l-32
excellence|g94 l-70|and g43
excellent|l58
except|c45 d44
exceptions|l-27
exchange|l32
excited|b-26 c-28 l-42|to b-26
exciting|l-83
excluded|l62
excludes|l58
exclusive|e92 g-37 l-43|<name> e42
excuse|c41 l-47
excuses|f96 l-54
executive|f26 l-29
expect|j115|a j37|to j76
expected|j28 l131|<name> l43
expects|j30
expensive|l46
experience|c-28 e89 f-28 g-26 h-26 k-39 l-58|and e30|the l-42
experts|e34 l-26
expire|j43 k28
expired|d40 l65
expires|l28|in l36
explain|c26 h35 l-49
explained|l-31
explaining|b32 c28
explains||in l35
extended|l47
extra|h48 j25|mile f42
extraordinary|g34
eye|f25 k62|and l25
eyes|l-67
face|k62
facing|d27 l-39
fact|b36 g33 k-26 l36
factory|g57 l34|in g32 l47
fail|f42 l-29
failed|d61 j44
failing|j25 l27|for j28
fails|f30
failure|f35
fair|a62 b-27 c-39 h-30|brilliant f49 l29|enough a34|question a60 l-41
fairgrounds|l45
fairly|d33
fake|l65|news l65
fall|c30
fallen|j26
falls|f26
families|c-45 f58 h84 j-29 k-37 l70
family|a-30 b-33 c-67 f-43 g-36 i-32|'s c29 l37|to l48
fancy|l-26
fans|l-27
fantastic|e35
far|a-46 b37 c41 l58|<name> l40|<number> b81|and l-37|the c28|too c89 h26 l-28|we l27
fare|k75 l-37
fares|j44 l-43
farm|c-25 e-30 k28 l65|bill l43|to e-27
farmers|b55 c-40 h60 l108|in a31
farms|l27
fast|a-29 f34 h-28 j-38|paced f44 l-35
faster|e29 l32
fastest|g72
fat|c35
father|l-44
fault|d105 h44 j95 k-32|at j55 l-30
favor|l56
favorite|c62 l42
favour|i26
fearless|e41
feature|l38
fed|c34 l-27
federal|f110 k60 l96|dollars l31|workers f40
fee|a-27 d-30 l28|for l-38|is c52 j-27 l49|of l33
feed|f35 k28|the l26|us f42 l31
feedback|l-35
feeding|h50
feeds|f30
feel|c-33 e31 f44 h37 k-45 l-38|like e28
feeling|l30|lonely l55
fees|l30|and k51
feet|l50|of l52
fell|c32 d48|by l46
fellowship|b26
fema|j39 l40
fence|k-31 l-37
feral|c46 l33|hogs c46 l33
ferry|a-27 j40 l29|is j26
fever|k58
few|a30 c-27 k26|firms g26|want f27
fewer|l61|than l32
field|c31
fifth|g30 l-31|year g33
fifty|l-27
fight|c41 l84
fighting|f25 g28 l45|for f37 l62
figure|c-29 d31 g43 j44 l-28
figures|c-33 l-66
file|k76 l61|system l39
filed|k41
files|j26 l32
filing|h27 l65
fill|h45|in l-39|it h29
filled|b50 c-27|in l-36
film|l-41
filter|b48
filters|k54
final|k-26
finalist|g38
finalists|i-50
finally|c37
finals|l40
finance|l-73
financial|l-35
find|f45|a g47 l28|it l-29|more c47|out l-59|you l-30|your f26
finds|a39 l26
fine|c36 f-37 h49 k45
finger|k43
finish|c42 h37 l-34
finished|b33 f-26 j-33|the c25 l55
fire|c53 k-29 l37|alarm c29|hall h25
fired|l-37
fireworks|l28
firm|b53 d39 k35 l-56
firms|l-49
firmware|l-35
first|a-30 d-28 e-37 f-53 g-35 h28 j-26 k59 l-38|<name> i39 k44 l-63|and b25|call k-25|half d26|in c26 l40|night l28|on l-32|one l-28|order l66|ten i30|then b29 l52|thing d47 k39|time c33 h30 l38|week h31 l-43|year j29
fiscal|l28|responsibility l28
fish|a26 c36|fry c57 l55
fishing|l78
fit|a34 c-34|the h26
fits|c-25 l60
fitted|d34
fitting|l-38
five|g-43 h-28 i-35 k-39 l-38|and c28 k39 l-34|days d43|minutes c-27 f39 l54|of l55|year l-28
fix|c32 d89 f-27|is d42 h41|the d26|this l32
fixed|a74 b48 c-50 d112 f-28 i39 l-46|term k25|the b-28 c-26 i36 l-36
fixes|a34 c-27|the a38 l-32
flag|k35
flagging|i52
flags|b39 l38
flash|l-37
flask|c-25 l-30
flat|f-27 j-42 k71 l-64
flats|l-46
flavour|e55
fleece|l-30
fleet|j33
flew|c63 l34
flight|c-33 j44 l-48
flights|d43 j81 l-36|on j47
float|b36
flood|j60
flooded|l36
flooding|f30
floods|l67
floor|a-25 b55 g-25 j53 l43|and b26|to b30 l46
flour|l-40
flow|l-43
flowers|l-53
flown|c39
flu|j70|shot c27 l49
foam|a27 d28 j-31
focus|e43|on e46
fog|c77 j60 l-42
fold|b57 l-26
folded|c55
folder|d43
folding|i27
folk|c42
folks|j-32 l69|at l28
follow|f38 l-35|the e30 l46
followers|i-45
following|j25|<name> j48 l48
follows|h25
food|b-36 e45 f-27 l-26
foot|l-33
for|c-51 i36|<emoji> g28|<hashtag> l35|<mention> g36 l37|<name> a32 b-53 c-26 d74 e-25 f-28 g25|<number> d-26 e48 g43 i-28 j-58|<somebody> a-26 b83 i-26 l-29|a d44 g-25 i-34 j42|about c26 d-28 j44 k28 l-44|all e-38 j25 l-75|an e27 l36|any b38 f44|anybody k25|anyone g32 h66 k30 l-52|anything g27 k59|as l60|being h31 l-26|breakfast f26 l-36|children e26|customers l28|delivery l27|eleven d28 l29|every f42|everyone a62 e38 l-28|fema l30|flagging i52|former l38|generations l-31|good f34 l-51|half a26 l35|having l57|help c27|hygiene l40|in a26 f35|it b33 d65 i-29|itself g25|just f49|letting i34|like l30|lunch c27 f40 l55|making f25 g51 i-37|memories l37|mending i39|mobile d30 l43|money l-30|more l-46|my c39 l65|new l-35|nineteen l-30|no c40|not i32|nothing b40 k35|now d34 k48 l-44|ordinary e28|our a26 c-29 d-36 g-43 j34 l28|over g25 l-27|people h58 j38 l34|playing i-27|sale c48|sending c43|shopping i-44|some d27 l-35|something g28 l-33|staff l-28|ten a33 l39|that b36 h-36 l-42|the d26 i-28|their j28|them d35 h26 l28|themselves g40|these k-26|this g40|those e43 k-30|three k31 l-36|tomorrow l38|tonight g-31|trying i-45|two a28 d33|under j50 k-32 l26|us a29 b32 c26 i85 l91|waiting d27 i-49|water l37|what f62|which k26|working f50|years e40|you e-30|your c28 f39 i-51 k-27|yourself l53
force|l45
forecast|c51 j92 l-55
forecourt|j31
foreign|l47|wars l34
forever|e55 l-57
forget|i26 k35 l25|it i30 l48|the k52 l27|to l-30
forgot|c54 d31|to c30
forgotten|l38
forklift|c28
form|d-54 h41 k69 l-34|is k37 l-30
former|l88|<name> l44
forms|k30 l-77
formula|l88
fortnight|l-46
forty|b50 c50 d-27 i74 k-26|bags l46|of a42
forty-one|b28 l-56
forum|l49
forward|c-38 g-26|it k36|to l94
fought|l58
found|b79 c30 g-31 i43 k-43 l-29|<number> c32|<somebody> e32 i33|a c37|at l25|it l91|the b48 c-26
founder|f53|<name> f31
founders|l-30
four|a41 b47 d27 e-30 f-61 h-29 i-25 l-58|day l27|days l-27|feet l52|hours b29 k27|months k48|o'clock h34|people d33 l-31|questions l27|times b43|years c-31 l42
fourteen|c-40 l-89
fox|c79
foyer|l-29
frame|c25
frames|l-31
framework|l-46
fraud|l40
free|c-30 d-39 e-57 f-75 g-45 h34 i-30 j-37 k83|<number> k39 l-54|and c25 l-66|buffet c42 l44|delivery l-29|for l-46|from f28 k36 l29|guide l-27|if h26 l-36|in k41 l57|no l-26|on l63|shipping l50|till k86 l78|to l-88|trial j64|until l30
freedom|f32 l28
freestyle|l37
freeze|k35
freezer|h26 l-32
freezing|k32
freight|e62 l42
fresh|f-26
frictionless|e33
friday|c-28 j26 l-39
fridge|b-31 k25 l-50
friend|c-29 f32 l38
friendly|b32 e44 l-36
friends|b45|across l26|at l28
frightened|h62
frog|l-28
from|a43 b42 c-38 f-55 h-33 i-29 k44|<hashtag> b70|<mention> b61 g28|<name> a55 b31 c-27 e-28 g-50 h-51 j33|<number> b51 c37 g49 h52 j80 k-45 l-71|<somebody> i33|a a-34 b-43 h39 l36|free l45|home h31|invasive l29|just e27|last c35|me j27 l-31|my g28 l-50|next a41|noon j39 l-33|our a29 c-27 k81 l38|platform j-38 k81 l68|ten h26 k-25 l-32|the h62 k-65 l-80|this f47 j-33|tomorrow l57|us d32 j26|you d40|your k43|zero k29 l-28
front|b-29 f-25|desk l-43|door a27|row c39 l42
frost|j27 l-37
frozen|b29 l27|at j27
fry|c57 l55
fuel|f45 l75
full|b-34 c-26 f-61 g-48|of l-30|potential e31|price l38|refund d30|story l-28|table l-53|time d28 l-39
fully|e-27 l-28
fun|g39 l-53|fact l40
function|l-28
functional|l30
fund||the l31
funded|l-33
funds|l48
funeral|b-30 c-45 i-27 j68 l-89
furniture|e53 g28
further|k-37
fuss|c64 l-30
future|c-42 d-26 e29 f87 j-26 k-28|of e75 f-27
fyi|l31
g|i28 k26
gala|j35
gallery|j33
gallons|k46 l50
game|c-50 d-26 e27 f92 g38|changer g37 l-27
games|l25
gap|c-43
garage|j-32 k28 l-30|in f26
garden|a-26 f-28 j-30 l-74
gas|b-30 c-27 k33 l49|tax l31
gate|h30 j118 l-40|<number> j39 l32
gates|l-37
gathering|l33
gauge|j28
gave|b27 d37 h31 i-28|<number> f32|<somebody> b61|it c25|me l33|up c-25|us l-34
gel|d36 l-39
generation|b33 l45
generations|f75 g48 l32
generous|l-43
gentleman|c66
genuine|l34
get|b-77 c-26 d-33 g-44|<number> l60|a c-34|asked g29 l-36|away h64 l27|first e26|here c29 h33 j37|in l-48|it f26|more e26|on l46|one j49|our a37 l39|that a27 k60 l30|the f25 k-31|this a25|through k25|to f26 l83|up h25 k27|wrong f44 l67|you l43|your c25 k-28
gets|h48 k-31|a k31|an l-31|you g63 l62
getting|g48 l46|started f33 g34
giant|l56
gift|f33 j-26 k-27 l29
girl|c-33 l-33
girls|d-25
give|c-31 f-31 k66 l47|a l64|the b25 l-26|them k26|up l-45|you k-26 l-26
given|a-31 b36 f28 j-26|a c-34
gives|l-45
giving|c-30 k31 l-32|you k44 l40
glad|c-30 l26|to l32
glass|l-63
glasses|c25 k38
glaze|j30 l25
global|e27
gloves|d-29 k31 l-45
glow|l-38
go|a55 c-37 e-29 g-28 i-53 k30 l-58|and b56 k-36|back l-27|before k26|by j29 k37|first c46 k32 l33|in b-27 k61|on c34|out j29|past l43|the f45|through k25|to d29 h-30 j56 l33|up a29 j31
goal|g30 i29
goalkeeper|l27
goat|c58 d-35
goes|d-26 g-27 i-42 j34|in d32 k-25 l-50|on b46 h41 k31|to b33 k35|up a33 c41 d52
going|a46 c39 h52 k-55|back f61 l70|forward l-31|in b29 c-28|out a86 d37|round l-30|to f-55 g29|up l-45
gold|g36
golden|g62
gone|e-29 f-53 g-34 h-46 l-45|by c46|from b33 l50|out l32|to d34 l-32
good|a26 b50 c39 d-29 e-27 f60 h-47 j-25 k-35|coffee c59 l35|enough a50 d34 l31|for g41|man c-30 l44|on b27 f27 j38 l-28|one l46|or l-28|paying f39|week d-28
goodbye|e35 i-28 l-27|to e36
gop|l25|leadership l25
gorgeous|e48 g27 l-26
got|a-34 d60 f-48 h55 j-57 l32|<name> h52 l63|<number> c72|a c37 d25|an l36|four l30|it b50 c-45 d30 g26 l70|more g42|my c26|the c-27|them k32 l49|there b35|this d27 h27 l-34|wrong k26|you l-35|your l-37
governance|l34
government|c45 l73|has l60
governor|l68
gp|c28 k30 l32|appointments c30 l38
grab|f38 l-45
grade||<number> l-25
graduate|b47
graduated|b30 c52 l57
granddaughter|c37
grandfather|l-29
grandmother|c45
grant|d36
grants|j53 l58|for l47
grass|k62 l-56
grateful|f40 i57|for f59|to c33 i66
gratitude|f38 l-30
gravel|c58
great|a-42 b34 c65 d-28 f78 k-44 l49|night i-25|to c51
green|c-38 l-61
greener|f31
grew|c75 l74|up c75 l70
grey|a82 b-40 k41|is k40
grieves|l36|with l36
ground||in l43
grounds|l83
group|a29 b52 d35 h-26|<number> a48 l-25
groups|b32
growers|l65
growing|f33 g62 l-49
grown|c47 l-36|up c32
grows|b55
growth|f26 l-37
guaranteed|e48
guarantor|l-26
guard|l35
guess|d26 g56|who g40 l26
guesses|d29
guest|b75 g-42
guests|a28
guidance|l54
guide|f-29 h31
gull|f-30|is f-29
guts|f31 l37
gutter|i29
guy|k27 l38
guys|l-52
gym|l35
h||<name> l-37|r a30 l51
habit|e30 f30 l-27
had|d28 e-49 f-34 g-47 h25 i34 k-30|<number> a77 d-27 l85|a b37 d-46 l-30|all c36 l45|been c-45 h29 l26|damage l31|gone c37|it b28|never c-31|no b27|not d35 h-28 i27|that d42|the c-50|to c57 h48 k44 l35|told k48
hair|c-32
half|a-39 e-37 f-49 g-36 j-71|a c47|an l-30|are l92|hour c-31 h41 l-42|of a42 k50 l25|price l-37|staff l61|term c-35 k-29 l-66|the k-26
halfway|h34
hall|b-41 j29 l-32|is j-33
hallbrook|j25 l36|<name> j25 l36
halls|g-28|in g-26
hallway|l54
hand|a-37 b-41 c-26 e62 f-27 i27 j-35 l-38|in l-37|over b30 c46|wash l64
handed|l-58
handle|c47 d81
handled|l46
handling|l35
handmade|l26|in l36
hands|h75 k40
handwriting|c32
hang|c28 k58 l63|up k100 l55
hangs|l28
happen|d34 f74 l-26
happened|d27
happening|l49
happens|f-25 h27 i57 k-31 l-29|when i66
happy|b-32 d37 k-31 l37|<name> l53|<number> l57|customers l-34|to a37 c36 d56
harbour|g28
harbours|l30
hard|b-49 f65 h29 j-35 l-29|to c57 d38 l30|work g32
harder|h48 l-38
hardest|a33 l48|part a36 l60
hardly|k67 l47
hardship|f26 l-33
hardware|l47
harm|l-32
harmless|h30
harness|l39
has|a-48 c87 d-26 i-43 k-29|<number> c72 l77|a e26 f-36 h33|already d29|asked a-32 h28|been c57 i-52 k-27 l-42|come c-30 l-26|died d28|done l-25|ever g37|failed j32 l45|gone l-33|happened l41|it c37 l30|just l29|lost d27 j31 l-53|made c38|moved c27 j33|never c-39|no c-33 f125 j-32 l96|not h-34 j-29 l57|put b26 c43|read l84|run i33|seen l32|sent g35|since l44|to k25 l-78|written b39 l38|your a30
hat|c54 l-27
hate|f50
hated|a31 l-37
hats|b30 c34 f31 i28|off l28
have|e-71 f-37 i-29 j44 l-28|<name> d42 g-32|<number> k58 l64|<somebody> b42 l38|a b36 f30 j43 k-37|all c31|already k-46|also l26|an a27|asked b-38 d80|been c33 f-34 g30 h42 i56 l27|changed d48|checked a38|completed l34|done f39|earned f35|escalated l33|ever d28 l-37|fixed d39 l48|found d40 l-39|gone b25 l35|got c-51 d-29 h-28 k64 l27|had a49 l-25|heard l54|helped g50|it l87|known l28|learned c39|looked l-26|lost i28|moved a27 l-26|never e32|no d34 i29|not a-46 c63 h45 k-59|now a46 c25 g46|one l98|passed a46 i-28|published l95|put c29 h38 k-34|read a27 l-34|said l40|seen a36 b50|sent b26 c-28|spent l-52|spoken f35 g30 l39|stayed l36|still l37|taken l-31|the a-36 c-62 d25|this l-40|to d-30 h52 l26|today l26|told a-29 l-29|tried e29 l-30|two c28 l-25|updated l52|waited l72|we d-35|worked j29|written k26 l-59|you j34|your k40 l26
having|c26 d-26 j34|me i-26 l48|trouble k41 l50
hay|k30 l-28
head|b56 j-28 k52 l-41|and b49 l28|of l-57|office c41
heading|k25 l62|home l33
headline|f26 l62
heads|e33 j32 l-42|up j40
healing|l31
health|e-30 j-29 l54|officials l29
healthcare|f70 l35
hear|c-34 h-25 k-29 l37|a k26|about a31 l35|from d34 l44|it f26 j53 l-63|the c42
heard|a60 f-40 h48|about a43 l39
hearing|c-51 f52 k-25 l94|<name> j27|aid l-42|on f37 l27
hearings|l30
heart|b54 c-58 e39 g35 k-34|attack l45|is l35|of e27 f27 l-56
heartbroken|l37|by l34
hearts|f41 h56 l-26
heat|j45|pump l27
heater|c-27 l46
heaters|j26
heating|c48 d-42 j43|is c27
heavy|h27
hedge|c34 d35
hedgehog|c26 l-26
heel|l-27
height|d28
heights|c31
held|b32 c31 i57 j-42|at l34|back i26|in l32|on l-49|the d26 i32 j25
hello|a40 c44 h28 i-37 l-107|<name> i-30|to c27
help|c-40 f-28 i29 k76 l28|to k34|with k33 l-31
helped|b33 g36 k28 l-66
helping|l-37|us i-35
helpline|h-25 j45 k54 l28
helps|f36 l26
here|d27 f-38 g-41 i-26 k-40|'s b40 d29 e-29 h-41 j-27 l65|<link> b27 c-25 l72|all l27|and a-31|are k29|at e70 l-60|by j51|for k41|from b41|in l-59|is a59 c34|it g30|or k-28 l-31|since k32 l61|to h56 l63|until l-26|when c28 j27 l-39
hero|l-32
heroes|f82|do f29
heron|c39 d27 l-28
hi|c40|<mention> i44 l-66|<name> a35 c-25 l-27|all j37|i c49
hidden|l-37
hiding|l50
high|c-40 f-28|school l62
highest|g51 l54
highlands|l39
highlights|g25
hill|j32 l-44
hinge|l-41
hint|f59 l46
hip|c67
hire|l-53
hired|c-38 l-32|asked c-31
hiring|c-46 d-29 f-26 j-26 k33|<number> k45|a l-47
history|e26 k67 l146
hit|d61 f33|by l28
hogs|c123 l59
hold|a-32 f41 j-26 k50|a f34|the l-30
holding|h41
holds|l49|<number> l28
hole|b29 l65
holes|c47
holiday|j81 l-52
holidays|l37
holistic|l-38
home|a-31 b-60 c27 d-40 e58 f-43|<name> l57|<number> l-33|and l29|for b28|from l40|in l-32|on l-27|or l45|the g28 i25|to l39|with c38 j29
homeowners|l-34
homes|c-26 j53 k-25|and h32 l-27
honest|a44 k29 l-52|answer a34 l-27
honestly|c30 d75 g58 h-27|we d59 g48
honor|l92
honored|b27 g107 l66|to b43 g60
honoured|g62 l-45|to g63 l-37
hope|f111 l-44|they l49
hoped|h51 l-36
hoping|l39
horn|c51 l-28
horrible|h25
horses|l26
hose|j57 k30
hospice|b35
hospital|b-26 i31|and l45|bed i35 l53|in c32
hospitals|l72
host|g38 l71
hosts|l25
hot|b-26 d73 k-28 l-47|take f27|water k39
hotel|b25
hotline|l40
hour|f-34 g-27 h87 j-31|and h42|before a25|from l51|of l-27|on h29
hourly|l46
hours|b-45 c-55 d-45 j52 l-54|<name> l-25|<number> l-26|a l-28|before j-27|from j29|in k26 l47|notice b39|of g38|on h26 j29 l-26|this l60|to h70 l49
house|k75 l-33
household|k41 l28
houses|j-35
housing|k61 l93
how|a-46 f-32 i32 j-36 k-60 l42|<name> l-34|<somebody> l52|do l38|i g27 k62|much l-25|our c66 l36|small k-27|they h39|to c-26 d34 f40 i91 l26|you c-27
however|l27
hrs||<number> l-36|before k52 l69
hug|l41
huge||thank i28|thanks l49
human|l-43
humbled|g114 l-59|to l-29
hundred|l-36|and g27 i29
hundreds|l-28
hurry|j-27 l-51
hurt|c27 k43
hurts|h50
husband|b-27
hut|i38 j83 k37 l-59
hybrid|l-37
hydration|e39 l38
hygiene|l26|reasons l40
i|c57 d30 e-82 f-62 g29 j-82 k-92 l30|'d b33 c-66 k32|<name> b30 l59|<number> l51|am b-39 d-31 g25 j25 k-46|answer c57 l-41|are l52|asked a-68 l113|ate c69|can a-33 l-28|changed c-30|could l44|cried l-40|did c69 d-32 g46 l-65|do d-66 h-29|ever b46 l54|forgot c25|found i26|get g30 l-34|got l-49|grew c79 l51|had l-56|have a58 b-43 i-58 l28|hear l38|hired c-33|introduced l28|just c51 l37|know d-32 h108 j29 k51|looked l-30|made g27 l-41|met c-26 l36|missed l-35|nearly c-30 l-30|never l45|only l-26|prefer l30|put d36|read a36 l88|run c32 l-34|said d66 l-50|saw h26|say k30 l33|see h38|stopped f27 l-42|support l29|thank i32|think c54 g26 h43 l32|thought c-31 l-30|told b28 l35|took c-31 g29 l28|used l-61|visited c-25 l25|voted a32 c-26 g-27 l52|was b-29 d-45 g-45 l38|will a30 c-61 d46 j27 k-42 l37|wish k26|wrote a29 d52 l35
ice|j42 k39 l-26
iconic|e53
id|k100 l78|and k54 l62
idea|a63 b57 l-48
ideas|l-53
if|a-39 b-34 d-53 e-93 f-69 g-59 h51 k51|<name> k58|<somebody> c32 f30 g30 h31 k-31 l-57|a k51|any k-26|anyone d-30 j25|i a53 h-32 l-25|it a-38 b-28 d-36 h43 i27|money h34|not c44 l32|someone l43|something l-27|stairs h26 l30|that h31 k-25 l-36|the b-31 h55 k-36 l-39|there h-35|they c27|this c25|we d52 k25|you a-45 e-47 h-46 i-28 j49|your j27 k40|yours c-28
ig|l30|to l30
ignore|l-40|the f28
ill|h30
illegal|l25
images|l65
imagine|l-32
immersive|e41
impact|b34 l-60
imposter|l-30
improve|e43
improved|l28
in|c-52 e-44 g-31 i-26|<hashtag> k33|<mention> b27|<name> a39 b-58 c-63 d28 e-29 g52 l54|<number> a30 e70 h-28|<somebody> a29 b59 c-25 h34 i-35|a b35 e68 h28 i40 j-29|about a26 k49 l26|action b81 l32|all l-35|an l-66|and a35 l54|any k-32 l-43|as l-25|at k27|bio l-33|by l-31|case k37|central l35|committee l46|court l68|doubt h29|due l-31|each l-27|effect j34 l31|eleven g27|every e26 f-30 g31|for d38|four d35 l33|from j28 l-40|good l33|hospital l-29|it c34 d-41 l-37|its l45|last d39|law a33 c54|line k47 l72|mind e28|most c41 k62|my c-62 l-38|nine b25 l34|northern l44|on b44|one a38 d26 e41 k-35|order l-54|our b-29|particular l-30|parts j27|pencil i25|place j42|public l27|sales b27|school l28|second l55|service l27|six b30 h26|small l27|so k30|spring l84|stock k27 l60|store f26 l-76|stores k67 l53|that f85 h-27 i31 j61|the c55 f-46 g76 i46|their l38|them c-29|there c26 l-28|this c-38 f52 g31 h-28 l48|time e31 j35|today f58 g27 j-27 l-42|touch b26|town c25 l-31|trouble l-28|twenty b29|two d45 k-27|use b29 l-47|week c50|which l-29|with b27 h42 k45 l-35|work h26|writing l32|you a27|your a-26 f26 h27 k-40|yourself f25
inbox|c-34
incident|d44 l38
incl|d26
include|l27|vat l78
included|d-30 j-29
includes|l-27
including|b41 c59 k-31|mine l39|the b34 c25 i29
income|k48
inconvenience|f41|caused f37
incredible|c28 e-33 f63 i44 l-27|team i87 l28
independent|g29 l61
individual|j45 l66
indoors|c38
indulge|e48
industrial|j45
industry|g40|leading e49
ines|b37 h27
inflation|k65 l81
inform||that j26
information|l33|on l33
infrastructure||law l36
inhaler|l68
injuries|j36 l38|reported l36
injury|k32
ink|b32 l-45
inner|k53 l-26
innovation|l-31
innovative|e37 l-25
inquiry|l26
ins|j40
inside||the k42
insights|l-66
inspection|j44
inspectors|g28
inspire|f47
inspired|l37|by f29
inspiring|g49 l-51
install|l49
installed|g26 l38
installer|d27 l41
instalments|l31|of l45
instead|a-28 c28 h-33|of j36 l39
instructions|l44
insulin|h48 l91|and l32
insurer|a38
intake|l-27
interest|k33
interesting|b38
interim|l47
intern|b26 l40
internet|l41
interpreter|l-28
interview|l45
interviews|l-73
into|f-33 h41 k-35|<name> b30 l30|a c27 f-28 h58 l69|it j33 l40|law a61 l25|the l54|this l-43
introduced|l33|the l30
introducing|e87 l-27|<name> e50|the e26
invasive|l29|carp l29
invest|l-35|in l-29
investigation|l41
investment|d26 e36 f-26
invitation|c45 l48
invite|e36 l34
invited|c29|to l-35
invoice|d36
involved|l-50
iron|l-28
is|b-25 e-58 f63 i-84 j40|<mention> l30|<name> b52 i43 l61|<number> d50 h30 j32 k51|<somebody> c29 k29 l51|a a44 c29 h38 j-38 l88|about c-32 e27|above f47 l33|all l-30|already l-41|also d67 l54|always l30|and k47|another l43|at b42 h32 j-27|automatic k57 l27|available j52|back a29 c-31 l-34|bad l32|based l26|because d-30|being c26 d-29|better b35 g28|broken g30 l44|by b55|cancelled c68 j96|charged l58|clean c-41|down g34 j34 k-37 l41|due j-35 k36|enough f32|feeling l55|finally l-28|fine c54 k29|for f-27 l-32|free k123 l95|from b35 c39|full j64 l-44|giving k61|going g25 l-46|gone l-30|half l39|hard h34 k28|harder d31 h65|here f-32 j-26|home l25|in d29 l45|it l46|just j26 l58|long h32|looking l-35|lost d27|moved j48|my c27 l-36|never c31|no h49 l93|not b-30 d-30 f32 j-57 l44|now d-26 j105 l36|off j37|on a28 c62 d56 e70 h-27 j-45 k63|one c27 f30 k-26|only d26|open h-30 l31|our f-31|ours l44|out c-31 d-43 g42|over f61 l78|ready l71|real c33 l-38|really d29|running l-35|secure l38|slow d34|so l34|something a26 h28 l50|still c32|talking l-36|the f94 j25|this j48|ticking l31|to c84 l-32|too c-26 d87 l-31|up l-32|very l-30|what g80 h29 i70 l70|who d26 l34|with l-49|working j58 l-67|wrong d59|yet f39|your f75 k-29 l-36|yours l40
island|j31
issue|d42 f141 l136|tracker l38
issues|b28 l56
it|a32 d28 e-59 f-75 g-26 j-56 k43|'s a35 b-28 c-53 e70 f110 g27 h53 i-32 k-74|<emoji> e28 g26|<name> l44|<number> a54 c28|<somebody> l28|a c71|about b35|adds k37|again g41 k29 l-29|all c60 g28 h33 k-35|alone l-31|and c-39 d-43 i-32|anyway c32 g30 i46 l-34|as k26|at c-37 h-32 k46 l30|back c32|before a38 d38 j26 k-29|breaks l43|by l-33|can a29|comes f27 j29|cost c48 h25 l-34|costs a35 c-26 k-33 l-58|could g39 j26 l-47|did d31 l74|does a62 c30 f40 l83|down c-26 h34 k43 l-26|ends l29|every c29|first j29|for c26 k47 l42|from c-34|goes d-30 k37|had l-37|happen f30|happens h49|has b-29|home l42|if k55|in c-29 d37 k44 l-32|is d26 e-29 i42 k-25|just l48|keep l30|known c45|looks l-40|made c-34 i28 l31|means d29 e29|needs d31 l34|now d58 k-26|off k48 l-27|on b45 i-28 k-54|once k32|only l-27|or l-40|out k-37|over d28 l-33|paid b46 l48|passed l50|perfect l47|right l52|runs b27|safe l-25|says l28|ships j29 l27|should c-30 d31 i28 k101 l26|smells c36|so b45 c-36 f27 h32 l-56|sounds c49 l38|starts k31|stays k-34|still d38|stops k30|takes k-33 l87|that l27|the b34 c26 k39 l-49|there b28 c33 l25|this l-31|three l79|to k39|too l30|took b27 d39 h-27|turns l43|twice d-26|under k-29 l-31|until k29|up k33 l67|was a-42 f-35 j44 k-54|we l46|went l-42|when l34|will c-50 d26 f-29 j28 k48|with a46 k53 l-29|without l-29|you f29|yourself k29
item|c47 k65 l97|<number> k68|free l28|to l47
items|j27 l62
its|b-35 d47 j70|<name> l-35|<number> j26|primary d43 l36|way a28 c28 l31
itself|j-28
jacket|f-28 l-31
jar|c51
jaw|e32 k32|dropping e35
jean|i74 l28
ji|l44
job|a-36 d-28 h-25|fair l80
jobs|e28 f68 k-28 l108
join|a-25 b-36 c-41 d-28 e26 j-32|<number> l43|our l-29|the l-60|us i29 k59 l59
joining||<mention> l27
joint|l-59
joke|c75 l-39
journal|l27
journey|b-25 c-37 d-30 e50 f111 l-71|and f32|of e47
joy|f53 l37|to f36
judge|b54 c35 f30 l66|blocks l28
judged|l54
judges|g53 i-51|and i-50
jug|h30
jumped|k26 l41
junction|h27
juneteenth|l47
juniors|l-31
jury|l49
just|a-61 b-34 c-27 d-48 e77 f33 g31 j-47 k-30|<number> f52 k-31 l-73|a b27 f42 l-59|call l31|can l37|checked c51 l42|come l43|getting f38 g43|kept l36|left l65|lost l48|mend f-26|one l-26|say d27 g25 h28 l-29|saying l-28|tell c40|the c41 f-29 j25 k-28 l-56|wrapped l26
justice|f26
k|k39 l55|<number> j32
keep|b-41 c-26 j-56 k50 l32|<name> l35|a k33|going f25|me l37|the h-28|them l35|up l27|your l-40
keeper|i26 l-36
keeping|c-27 i27 l82
keeps||a l43
kept|b40 c-30 h-39 l-31|a b47
kettle|b-31 c104 h28 k64|on k32
kettles|f27 l34
key|l-69|in l29|stakeholders l-38
keynote|g69
kg|a40 k26 l-31
kidney|b27
kids|a45 c31 j-31 k40 l83|in i36 l115|who c32
killed|b78 l78
killing|l54
kills|l52
kiln|j26 l-28
kilo|l-37
kilos|c42 l-52|this i-30
kind|d-27 h51 i42 j30 k28 l-42|of f49 h35|to l39|words i29
kindly|b44 l-27|note k28
kinds|f34|of f36
kiosk|h28
kit|l-64
kitchen|a26 b49 c-30 l-86|and b38
kitten|i25
km|e28 k-27
knee|b29 h78 l-43
knew|c-45|<somebody> h32
knitted|l-56
knitting|b40 c32
knock|k38
knot|l26
know|a-37 b-78 d67 e-51 f-31 h67 i-52 l-35|<number> l-32|<somebody> c30|about l-45|and b27 l39|because l53|by k29 l26|how l28|if c27 l60|it d-37 f-25 g34 h65 l-41|that h63 l-29|the c26 l54|we d34|what a27 c52 h45|who g104|yet d55|you f82|your l26
knowing|l-26
known|b30 c44 d44 k-33 l-57|that b37 c76
knows|b42 l-44
kwh|k31
l|l-53
lab|e32 l-30|at l25
label|a55 d62 l-27|'s a30 d27 l42
labelled|c32
labels|b28
labor|l36
labour|l39|of l39
lad|b33 c39 l-27|who c29
ladder|c30 f38
ladders|c41 l-26
ladies|l-42
lads|h26 l-28
lady|c36 h34 l-58
lamp|c35
lamps|f50
land|l48
landed|c-37|on l33
landfill|g35 l46
landing|b-25 l-38
landlord|k33 l-28
landmark|l-42
landscape|f44 l-40
lane|c37 i42 j73
language|l27
languages|l-37
laptop|g30
laptops|l70
large||print l-35
larger|k46 l30
largest|g66 l52
laser|l-37
last|b-33 c35 f-44 g-47 j-42 l-75|<name> c-31 j-30 k33 l-29|<number> h29 l37|bit b41|month a31 d39 l52|night b-43 g26 l76|one j25 l-46|summer c-29 l39|time c37 d-25|week l-30|weekend e26|year h-47
late|b-48 c-25 i-35 j57|and d32|on c69 l42
later|g71 l75|<emoji> l-34|we f57 g36 l33
latest|l44
laugh|c26 l-26
laughing|c28
laundry|c37 l-26
lavender|a32
law|a73 f63 l89|enforcement f40 l38|today a66
lawn|c62 l61
lay|l56
layer|l34
layout|l26
lays|l50
lazy|d28
le|k70 l51
lead|b31 c-41|and k32
leader|l30|who l44
leaders|c-33 e38 f78 g59 j-26 k-30
leadership|c-32 f125 g52 i-26|looks f44 l64|on f47
leading|e54 g27 l-47|the l27
leads|l-33
leaflet|l-43
leaflets|l32
league|g35
leaked|d47
leap|l-34
learn|b29 j38 l29|a l46|and j53|more l54|the l-27
learned|a-28 c53 f28 l-64
learners|k27
learning|c34 f51|and f35
lease|b27
least|l73|<number> k36 l43
leather|l90
leave|a-42 d32 e28 f71 h-30 i-28 j49 k61 l-46|at l69|the c-33 h27 j-25 l62|them j38 k35 l43
leaves|b-38 k39|the e32
leaving|a31 l-30
lecture|l-28
led|b25 g-30 l-40|by l-35
leek|l-26
left|d44 e-41 f-58 g-46 h-74 j-62 l-70|a k-30 l39|in b-31|it l26|on l-41|the d38|to b26
legacy|l-47
legal|c53|advice l-30
legend|l40
legislative|c27 l46
legs|k66
leisure|l-32
lemon|c64
lend|c27|<somebody> c49 l44
length|c29
lengths|c28
lentil|b29
less|c-39|than k42 l-69
lesson|h31 k31 l-55
lessons|b-30 f39 k-29 l-76
let|c-78 f39 g-35 h-37 i-26 j-63|<name> e51|it k42 l29|that f42 l-30|the l-26|them l73|us c-48 e-36|you l27
letter|a65 d37 e-27 f-27 g-26 j-41 k62|and c40 k25 l-31|is l-27|on c47|saying l45|to a43 l56
letters|a37 c-36 h30 j-32 k72 l26
letting|i33|me l32
lettings|k36 l-31
level|j-46|<number> j-38 l-56|up l-28
leverage|l-36
leveraging|l-37
libraries|f38
library|b-30 d-30 j66 k-30|<number> l48|and l36
lid|d28 h37 k47 l30|is d30 h44 l38
lido|b25 d32 j55
lids|d35
lie|l-47
lied|l62
life|d-26 e39 f120 h35 k-56 l-58
lifelong|l37
lifetime|e48 l-27
lift|d35 h60 j92 k-30 l-67|at j49 l-29|was h34 l37
lifted|c28 i-32 l-27|<number> i-30
light|d-31 f-28 k28 l41|on l28
lighter|e32 l30
lighthouse|c40
lighting|k29
lights|a62 c-26 f43 j-34|on k27
like|c57 d-50 g30 h37 i-40 j-47 l-54|<somebody> h26|a l-57|everyone c32|it a30 c47 h30 l102|other g42 l-29|that c-35 h-28|the j25 l26|these g34|this e42 l-36|to a44 c55 k-40 l52|us g30 k39
likely|l48|to l60
likes|c31 l-36
limit|d-27 l-26|<number> k40
limited|c-29 f-29 k-31 l-66|edition l33
limits|k28 l28
line|b35 c-29 h-64 j43 k50 l29|<number> k28 l50|by l-26|for b40|from b44|has l35|is j38|on c38|you l35
linen|e67
lines|c40 l69|and k32 l31
link|f-36 j39|and l60|expires l50|in l-53|to l34
links|l-36
lip|k33|and k26
list|c-64 d45 h-33 i-26 j32 k-27 l-56|and a26 j25|by l-39|for d39|in b46 l-25|is l50|of g31 k27 l-42|on l31
listed|l-34
listen||to l32
listening||to c36 l35
listens|i52 l56
lists|l29
lit|b27 l-26
literally|d-26 k39
litres|l-26
litter|l31
little|e-30 h64 j-33 l-51|<name> h56 l27|more l31
live|d-33 g-30 h-28 i-28 l47|and l-26|now l31|on l-40
lived|c-31 l-26
lives|f142 g52 k37|and f30 g28|here l31|in f26
livestock|l38
living|l-32
load|j27|it c28 l34
loading|a34 j28
loads|d49 e27 l-33
loaf|j54
loan|k36
loans|b35
lobby|c54 l30
lobbyists|l78|are l59
local|c-32 e52 k-29 l-47|time d27 l48
location|l33
lock|a34 l-31
locked|d46 l-35
locks|a37 h25
loft|l-28
log|l-25|in k27
logged|a32 l45|<number> a39 l34
login|d27 k40
logins|l34
logo|l92
logs|c49 d-40 l48
lol|c53 g29
lonely|l31
long|d25 h60 k37|as c34|enough l40|overdue l66|time l26|way h28
look|a-48 b37 c26 d-46 f-31 h31 i-30 k46|after h60 l-47|at b25 l-53|back l-31|for k40 l70|forward l36|like l55|no l-31|up k46 l30
looked|a41 d38 k-42|after h36|at a25
looking|c25 d-34 g-25|at c83 l40|for e26 j-28 k-25 l-35|forward l38
looks|c29 d32 f38 h-27 j37 k32|like c39 g30 l59
loop|l-38
loops|l36
loose|d59
lorry|j36 l-42
lose|b-31 g37 i34|<number> l25|the h46
loses|j27
losing|c53 j-27
loss|j28 l48
lost|a-61 d82 h109 i-32 j-34 k-39|<number> c68|<somebody> e32 h45|a l48|everything h87 l63|in l47|it c-27|one l-28|the d48 i26 l-47|their d43 l32|time l44|to l30
lot|b59 c37 l-26|about g31|of b40 k26 l31
lots|a34|of a35 l25
loud|c67
lounge|j37 l-45
love|a-26 e51 f46 g-30|our l32|this l65
loved|e77 g41 l-40|by e84 l28
lovely|b41 c63 i42 l40|to b29 l-28
lovers|l-37
loves|e27
lovingly|e67
low|j-34|income k28
lower|h26
lowest|l57
luck|g63 l-27
lucky|j25 l-53
lunch|a32 c115 h-29 i-36 k-31 l-83
lunchtime|a28 l-36
lungs|h43
luxury|e82 l-44
lying|l-37
m|c-34 j57 k30 l-32|<name> k53
machine|a-32 j43 k-33
machines|c42 l75
mad|l-37
made|a29 b69 c28 f36 j-35 k-28|<number> b25 l-49|a k25|in f53|it b35|no k32 l39|the d34 i35|to l47|too d-35
magic|e60 l-64
mail|d37 k-31 l55
mailing|l60
main|k-39|stage l29
mainnet|l63
maintain|h30
maintained|l97
maintainers|l46
maintenance|j93 l33|<name> j46 l-40
majority|l114|of l32
make|a60 b-31 c25 f57 l-32|it a29 k-25|sure a70 i40 l54|the g28 j30|them d25 e29|up d40|us l26
maker|b34 k31
makes|c43 e83 f26 h-28 l-75|it k-25|the f46
making|b-40 d-43 f26 g51 i-48 l-55|it d-27|us g42 i-27 l39
man|a-34 d-26 l71|<number> l30|and l36|who c47
manage|h31 k-43|the k-28
manager|c-52 i-28 j-33 k26 l-97|<name> b45 l28
managers|k70
manual|a48 l32
many||buns d-35|more l85|of a-53 c-26 h33
map|a32
maps|k27 l66
march|a30
marcus|l48
margin|l46|<number> l76
mark|h36 l45
marked|d49 j-30 k38
market|b28 c-33 j-71 l-61|hall j-58
marketplace|e27 l37
markets|d28 l73
marks|b28 c27 j27|and l37
massive|l-59
master|b33 c26 f55 g25
mat|i-38
match|k-27 l33
matches|l-34
mate|h30 l-30
material|l70
materials|l38
math|f38 l91
maths|l-40
matter||how k-27
mattered|l25
matters|a-30 l-96|most e30
mattress|c50
max|l48|<number> l48
may|b-26 e-36 g-39 i-37 j91 l36|be c-28 l-71|contain d45 j29|differ l56|have j26 l63|not l-61|the f34 l45|we l38
maybe|l-53
mayor|l57
me|c94 e-41 f-67 g50 h-40 k-32 l45|a a-26 c-34 l-36|about c36|and l49|anything c33 l48|be l36|for b33 g28|how g28 i65 k34|i l-34|it a-31|the a67 l-41|this l26|to c-28|what c29|when l26|with j30 l-25
meal|k26
meals|g39 l53
mean|c26 f-31 h59 l30|it c57 l41|the l-28
meaningful|l36
means|c33 d50 j29|to e31
meant|b58 c43 d45 i26 l-27|to d43 i30 l-25
meanwhile|l-31
measure|c-28 d32 k37 l90
measured|a38 c-26 d36 l-31|it b27
medal|l35
medical|f29
medicare|k54 l50|will k54 l50
medicines|b26
meet|b52 e54 f-26 i37|<name> b32 e41|<somebody> j31|our l-45|the b27 e42|you c62 h26
meeting|a71 b-28 c-25|and l-29|with l97
meetings|j-38 l-56|today j-27
meets|e81 f30 l-68
member|b33|<name> b62|of l44|who l33
members|b38 c-33 f26 g-47 i-27 k-33|<number> l26|of l44|save l56
memories|f26
men|c29 f31 j-26 l33|'s c-28 l-28|and f40 h28 l44
mend|d27 f-46 l-27|bikes f-26
mended|k-26 l-54|the i29
mending|i38
mental|d29|health d29
mention|i47|to b-37 i32
mentioned|g43
mentors|e29
menu|k33 l-55
merci|l39
merge|l29
merged|l69
merry|l41|<name> l41
message|h27|and l-34|us k33
messages|a38 l-64
messy|l-38
met|c-57 l80|the c-29|with l58
metal|k45 l-44
meter|l-52
meters|e25 k25
method|e25 g43
metres|l-56
mg|l-42
mgmt|d41
mic|a28
microphone|h30 l49
microscope|l110
mid|d36 l-69
middle|k-27 l62
midnight|c-38 f-31 k-54|<link> l28|<name> l-34|and l-32
midwives|l41
might|h-32 k54|be g31 k63
migration|f33 l30
mile|f32|in g29
mileage|l-32
miles|b34 c-47 i30 j-37 l-34|in k30|to l75
milk|a38 b32 d37 j37
milking|c62
mill|d27 l56
million|b-26 c-36 k-34 l27|to g35
min|j59 k60 l36
mind|c57 e46 l-63|the c29 h30
minds|l-46
mindset|f46 l-44
mine|b37 c40 l-41
miners|l40
mini|b28
minimum|l39
minister|l105|says l42
ministry|l32
minority|l71
mins|j72 l-46|and l36
minus|a26 l-31
minute|d-31 f-34 h-25 k85 l-61|quiz l25
minutes|c32 e-35 j-49 k28 l-39|a l-25|after i28 l26|ago d30 l43|are l-41|at l-27|if k41|in l-41|on l-31|online l53|to j-30
mirror|f56 l41
miss|d-33 f35 k-33|a f31 l60|it l-43
missed|a-30 b-37 d55 k-29|<number> l53|it d44 l58|our l46
misses|c38|you l49
missing|c37 d57 j-41 k-27
mission|l-48|to e35
mistake|a-31 b35 c-36 d134 k29 l-27|in l51
mistakes|h29 l-39
mit|l41
mix|k28 l51|up l29
mo|h27
mob|l63
mobile|k66 l68|office l59
mobility|g60 l-25
mock|l-29
mode|a79 l-32
modern|e54 f33 l-30
module|j26 l-31
moisture|l41
moisturiser|e61 l47
mold|l34|in l34
mom|l70|is l79
moment|c135 f43 k-26 l-37
moments|f53|of l31
mon|l-40
monday|f53 l-37
mondays|l-38
money|c-34 d-32 f-32|'s j33|went l38
month|a-27 c-26 i28 l-68|'s a26 c-26 d39 k34|and c38 f29 l49|on j26|the l57
monthly|d31
months|a-53 d-30 e-27 f-33 h-25 j-25 k33|and k27|for c31|late l31|of b30
moon|g40 l-26|has a-27
mop|l27
more|a-42 c-35 d-48 e60 h-56 i-41 j29 k-53 l-28|about b29 l76|for a45|in l-28|likely l52|than d-37 j-54 l-28|to l77|you e29
morning|b-75 c25 e-27 f-44 h34 j48|<name> l33|and i-34 k-37 l-40|at c26|in h27|with b40 c26
mornings|e74 f31
most|d-77 f-27 g56 h-43 i-43 j-42 k63 l-79|<name> f27 l44|of b55 i-34 j28 k-55
mostly|a34 b71 d55 h-39 j50 k26 l-59|from c26 l-27
mot|l-38
mother|b65|'s l-29
motion|l30
motivation|f49
mountain|f53
move|a62 d-28 f-32|anything l83|it c53|the l-26|to j33 l28
moved|a44 c-29 g44 h-28 j122 l-32|from g54 l41|the a44 l-44|to j103 l-74
movement|c-36 e-27 f68 g38 l-59
moves|j55|to j58
moving|f-28 g32 j40 l-65|to c30
mp|l33
mph|j46 l-37
mrs|a33 b36 c48|<name> a33 b36 c49
much|e34 f-34 k-30|more e31
mud|c27
mug|c40
mugs|c50
mum|h57|'s l26
mums|l29
mural|k31 l38
museum|c-31
music|a50 e35 f49 h53 l-99
must|c33 d-51 f-33 g28 h54 j-49 l43|do l38|have h26|like c54|read g47|say d-27
mustard|l39
my|a-59 c97 e-51 f40 g48 h-56 i-44 j-65 k-69 l112|<number> l-48|bill f32|brother a35 c50|car l-43|colleagues l66|constituents h44 l32|dead f43 l29|district l35|family l27|father j28|first l-59|flu c28|grandmother c39|guest b45 g-31|mother l35|mum c61 l43|name l-49|office c-25 l100|opponent l33|own b34 d47 l-42|phone l48|review d27|sister l48|staff l67|state l36|team k74|trip l50|uncle c43|watch f77 l45|wife c57
myself|c65
mystery|l27
name|h43 j-35 l-39|and h29 l84|in b28|is a32 c-33 l-60|on a-25 c-34 l-53
named|f-25 g118 j-31 l30|<name> g29|a g61
names|b91 c-41 j-29 k-50 l-44|names b-35|of b87
naming|b41 l49
nan|c40
nappies|j27 l32
nation|g32 l83|'s l27
national|l57|<name> l28
native|l-25
natural|g27
naturally|l30
nature|e67
navy|d-26 l25
near|c-29 k-46 l68|<name> l30|the l-44|you l29
nearer|j29
nearest|k92 l-35
nearly|d-39 i49 l-32|did c-26
necessary|l71
need|a-36 d-34 e47 i-40 k46|a h-33 l-40|an k30|is l42|it h27|not f-26 l-70|the l-34|to a-31 c45 f30 k37|us k29|your j26 l37
needed|a-32 b-34 d-33 f-31 j-66 k56 l-46|we l32
needles|c36 l-35
needs|c-29 f49 h-26 j-28|<number> l26|a l-29|to d47 f27 l35
neg|l-26
neighbor|l36
neighbors|c58 l92
neighbour|a31 h46 j26 l83|who h35 j31
neighbours|a29 c28
neither|l-29
nervous|h39
nestled|e76|in e52
net|f69 g34 l31|worth f73
network|d-26 j33 l-47|is f51
never|a-67 d-42 g47 h-31 j-28 k43|again l29|ask k54|asked l41|be k41 l34|been l-55|forget l-28|forgotten l51|had c-25 l35|heard k38|once c66 i46 l35|run g28 l25|stop g32|stops g28|will l33
new|c-26 d30 g-27 h-36 k-29|<name> b-56 c-25 e66 j-39 k-29|<number> l47|date j73|dialysis l30|in b37|logo l46|mat i-45|members l-25|one l31|pump d25|range a-68|season f35 l35|to d50|year f39|you f113
news|c-34 k-27|<emoji> l38|<name> l-28|coming l-39|for l72|out l34
newsletter|l-42
next|b26 c-47 d47 h-68 i-62 j42|level f37 l-39|month d27|one l43|stop l35|to k26 l-47|update d55 j39 l-27|week j35|word j47|year d34 k-26
nhs|k28 l-39
nice|b43 i36 l48|about b-32|to l67|try l47
nicely|c28 i31
nicer|l-26
night|d-32 f-39 g33 k-51 l-45|'s l32|<name> d31 g25 l-43|<number> l35|and c50|before l40|is l31|shelter l-43|shift b41 c36 l26
nightly|l39
nights|c101 k-35 l-48|<number> l43
nine|a25 c48 d-60 e-26 f-43 g-39 i89 l-56|days b35|in a35 l35|minutes c38|of l-30|times h27 k59 l-35|weeks i26|years h26 l75
nineteen|j-26 l-77|years l-36
ninety|d32 l-40
ninth|g26
no|b-34 e-57 f25 g-42 h56 i-39 k45|<link> c79 l65|<name> c31 k33|account l60|and a34|appointment h48 k82 l62|booking k30|business l55|change l-28|charge k-48 l-65|cv l35|date d35|difference l35|email k34 l-27|eta d81 l49|fee l-34|form k-29|good d51|idea d26 i31|injuries l36|meetings j-27|money l86|more l-58|need c-33 k113|obligation l-48|on f29|one a-33 c-41 f68 h60 l32|other g75|place f64 l44|receipt k26|sign k37 l-40|speeches l32|thanks l64|that d57 l-31|the a63 c28 k27|to c31|way l33|we l76|you h29 l-28
nobody|a-30 b-31 d28 e-41 g35 h121 l-94|'s l37|asked i27|has l79|in c44 d56|is l-27|should d-31 k37 l33|will c40 h55 j32
node|d26 j26 l60
noise|b-26 c-25 f43 h49 j54 l-44
nominations|l35
non||refundable l29
none|l-60|of l-37
nonprofits|l41|in l41
noon|a-38 b-46 f-32 h27 j78 l-47|<name> l-31|for l32|on k29 l-31
nor|l-48
normal|c-30 j28 k-28
normally|k36 l-30
north|c-31 d-39 j28 k29 l-58
northern|l67|<name> l44
not|a-47 b-40 d61 e-39 g-40 h42 i-52 j38 k26 l-26|<name> c34 d45 j77 l-35|<number> d114 j55 k-32|a b-27 d-35 f92 j-37 k-25|about c-35 f88 k-26 l-74|affected l56|all e25 f25 g49 l-39|always k50 l-38|an c47 f32|and d-29 l-35|answer l28|any d30|apply l-39|ask c34 h29|be d-39 g49 l62|because l-26|been l51|believe l-51|bring c26 l54|build l59|buy a29|by k41|call k53 l44|care l38|change j33 l-37|changed c42|charge k45|click l38|come c26 i29 j-28|count h37 l54|discuss l38|do f-49 h-27 k-32 l-50|done l58|drive l47|eat d26 k36 l37|even c-30 l45|expect l26|file l37|find d51 g34|fit l30|fix c27 l-26|follow e48 g56 l-26|for d-28 f-34 k44|forget i33 l-26|get a49 d46 h50 l-41|go h28|going f53|good a74 d40 l38|hang l-30|happen l38|have f40 h25 j-42|hurt k52 l41|in c-33 k43 l39|included l65|just c-42 d-30 e81 f32 g-44 l-114|know d115 h-38|leave h38 k-45|let f29|lift l36|like c30 g34 j25|looking k27|make a-39 g25 h-39 k-38 l74|manage k-32|matter h29 l37|mind c32 l-27|moved l64|my c-43 f-31 l-44|need f-52 h41 l63|needed l-28|notice l34|on c-30 f70|one b30 c-28 d-30 e30 l143|only k27|open k39 l-28|opened h79|our f37 l77|ours a31 l-33|pay c-28 k67 l53|post c-30|pretend d55|promise a28|reach j33 k32|read c52|ready l-53|receive l37|reply c25|say b37 c-50 l91|sell l-33|send c28|share l36|shout c58 l36|show l-40|sit j31 l-28|stop a49 c35 f105 l66|sure c37 l-58|surprised l30|take i55 j38 l-40|tell c35 h43 k-26|the a-46 c34 d42 f-27 h30 l68|there c-26 h40|throw l54|to a-36 b70 d-32 g53|touch l49|tumble l51|us j35 k65|wait f-27 h-48 j-27|walk l-37|want b31 f-27 l-55|waste l65|wear f25|what c49|where d64 l49|work l35|working l27|write l50|yet d30 l-37|you d28 k-30 l33|your f28 k-29 l-82
note|d60 h-35 j37 k62 l-36|for j26|from j31|that k37|the d26 l53
notebook|d27 k48 l-31
noted|c37 l-26
notes|a33 c-28 l-38|on a55 l73
nothing|f-48 g-28 k30 l-51|and b45 k-26|beats e27 l33|but i50 l55|else k30 l-38|for f48|if h36|is d33|less f-31
notice|c-31 j93 k73|<name> j35 l37|to k69
noticed|b27 c-44 f62 i44|the d36|you l70
notifications|l40|so l28
novelist|l34
now|b-41 d40 f-70 g-36 h-51 i-43 k-49|<name> j35|<number> a-33 c-35 d27 l35|a a44|and a-30 d-27 l-47|be d29|for k35|goes k38 l40|i f26 l-53|in e28 l-63|it l101|keep f26|not l125|on c34|open l42|our l30|so k31|that l26|then l29|they l62|we g26|with a45 d46
number|b-35 c-32 d70 e-29 g-36 i-40 k64|<number> c36 k-37 l-84|by a30|is k54 l-42|of d29|on l47|to d25 j28 l-26
numbered|i26
numbers|a-30 b-29 d32|are d33 l88
nurse|b38 c-39 d-34 k-66|<name> b42 l49
nursery|h51 j26 l-52
nurses|b59 g56 k-28 l93
nursing||home l32
nuts|a102 k74 l31
o|a36|neg l-26
o'clock|c63 l-43
oat|l-39
oath|l78|that l58
obligation|l-51
obsessed|g76 l-64
octopus|c74
odd|l38
of|j-42 k-38 l30|<name> b-38 c-66 j-47 k-64 l37|<somebody> a41 i-32|a f43 h-28 i-48 k-56 l-32|about c-29 d31 l33|address l-37|all b38 e28 l-32|an j50|course l-27|each k66 l45|every l-62|everyone l68|everything f27 l-35|five j30 l-32|hearings l32|ice d26|is l27|it j55 k27 l-73|its k26|last l34|love l34|my j26|one c26|order j27 l-38|our c-46 e-56|ours d27|people c-34 d32 h33 l-78|plan g28 l42|selling c-32|senior d39|silence l31|someone l35|something e-26 f44 l-26|stock l38|tea b-32 h35 i40|ten k33|that d-31 l-48|the b25 g51 k28|their g47|them a-44 b28 c51 d50 i34 j-33 k-26|things l-27|this b35 c-31 d37 f33 j-25 l-32|those d-45 k42|time l27|tomorrow l-27|two d39|us a-43 c53 d38 h58 i36 l52|water c30 k28|what c-26 k-30|which b29|who l-25|whom c39 l28|wool k26|work f53 h30 l46|you a170 b70 c-34 e-32 h78 i63 j33 k-31 l-60|your k57
off|d30 e-63 h53 j74 k28|<name> d26|<number> g31 k39 l36|and l-27|at l33|by a34 d39|everything l51|for l40|in j42 l-52|on l-25|our i27 l93|the f27 l33|to b50|today j28 l-27|until l46|with b25 d44|your l75
offer|d-30 j-32 l-67
offered|h27
offers|e57 k49
office|a-60 b56 f-30 i-42 j40 l36|<number> c33|and c31 d31 k-26 l45|by l27|has c29|hours l70|is l80
officer|a51 b30 i43 j-28
officers|g26 l42
offices|l81
official|f-27 l67
officially|e29 g26
officials|h31 l69
offline|j28
often|a38 d-26 g47 l33
ok|c35 f38 k51
okay|l-33
okoro|c27
old|d-33 e-26 f-43 g-37|<name> l35|one d42 j-25 k41 l37|price l-26|sim l63
older|a61 k73
oldest|d44 h25 l55
olds|c37
omnibus|l35
on|e-59 f-44 g-82 l28|<hashtag> f31 k58|<name> c-26 e-42 f-33 j27 l-83|<number> a-36 b-28 d-61 h46 i-28 j121 l-55|<somebody> b37 c-32 i-27|a b35 d32 e54 h-27 i-26 k51|all j36|an l-43|and b26|arrival l36|as b37|at l31|both a33 f28|by l55|call k-34 l-59|day d-27 l36|debt l37|every d29|fiscal l28|for l-26|gas l50|h a34 l38|here l-36|if c54|in j31|it a-47 d36 j-29 l58|its a26|me c37|messaging l36|my f101 l-46|older d33 j26 l-27|one e30 k-26|orders d26|our b33 d67 f26|p a29|page h26 l-39|purpose l-26|site j33 l72|stage l-26|that b32 c-28 l28|the c29 d-38 e-33 f-55 g42 i-42 j38 k-39 l-70|their g27 h42 i49|then k-41|this b62 c-28 f28 i-45 l26|those h30 j32 l-32|time b93|to b63|top l-26|track l50|trade f35 l34|tv l49|two f29 l30|until j-28|us c-27 d54 l-48|weekdays a26|what f28 l30|where l40|you i41|your h30 k-28 l29
once|c31 d-34 e26 i41 k42|a k52|and l-26|it l73
one|b-29 c36 f-53 j-48 l-26|<emoji> f49 l40|<name> l-30|<number> j35 k-36 l-54|about j27 l29|and b65 c-43 l42|asked a-27 c41 l51|back i26|came c36|can l30|day l59|email l25|entry l89|first k93 l56|for l44|free d25|go a37|had c-54|has l-32|hour a26 l-31|i c-35|in a53 b30|is b31 f26 j57 k52 l58|it i33|lane j49|of a-35 b-27 g50|page k-27 l-27|question a-28|should h54 l62|simple l-29|so h30|till d49|up d68|very b28|was c-44|way l-32|we l-26|who e27 k-27|with c43 e26 g32|wrong d40|year l73
ones|c-33 d26 i-25 j39 k25|and h31 l36|are f26|that d26|who c35 l-43|with l41
ongoing|l27
online|c-52 l28|or l36
only|d-40 g50 i-29 j45 k-26 l-44|<number> c-38 j-28 l40|a c30 l34|ask l27|at l34|for d25 k46 l-48|have l43|if k44|in g65 l64|mistake d-26|one g31 h50|takes l-28|that l72|the e63 g32 l-50
onwards|f26 l-37|and f26 l-37
op|c38
open|b-32 i-63 k63 l-40|<name> l-46|<number> l-29|again c41|all l30|and d42|as j36 k54 l63|at k69 l99|day l-32|evening i-27|for j-28 l36|from h28|on j40|the c41 g29 l66|till j43 l38|to j31|until j-28
opened|h53 i49 l28|up i30
opener|l39
opening|j-30 k38 l-72|bell l50
opens|j44 l-50|<name> l-54|<number> k50 l37|at j25 l-46
operated|a84
operating|l62
operation|c36 l-32
operational|l37
operations|d26 j43 l47
operative|j-30
opinion|f35 l25|<name> l39|if f25|of c26
opinions|c39
opponent|c29 l55
opportunity|i-26 l-54|to l-27
oppose|l28
opposition|l26|leader l26
ops|d26
opt|k57 l57
option|h25
optional|d26
or|a-65 b-78 c-82 d-42 e-32 f-82 h33 i-67|<number> a45 l-52|a c28 d31 e33 l-53|bad l-27|call k-28 l44|cancel l85|email l-28|just k-27 l-35|later l37|mail l32|more l39|no l28|not l-58|nothing h35|on l41|over l32|pick k37|ring l33|so k51|someone l29|stop k49 l33|tell k-35 l-28|two g33 l47|we l-33|would l58|write l27|your c29 g30
orchard|f28
order|b-30 c-51 e-26 f-30 h-42 j69 l78|before l38|for j47|in l29|now d25
ordered|c29 j36 k-28
ordering|k56 l27
orders|a-29 f43 g32 j41 k-30|over l27|placed l-26
ordinary|l-50
organ|l-51
organic|l65|cotton l46
organisations|g26 l-31
organise|i82 l53
organised|c-30
original|l32
other|a-47 b-28 f-32 g95 i-29 k-43 l-29|finalists i-50|half l37|one l30|side l74
others|g102 k-35|could a26 h31 l42
otherwise|d29
otter|b38
ought|d69|to d69
our|a-46 d31 g60 h-111 i-26 j-74 k-107|<name> a40 d-37 g-35 k80 l37|<number> d-34 j31 l61|amazing e-29 l-60|annual l38|apprentices i75|award g36|best d-33|biggest g35 l-32|blog l53|bold g-25|bread d29|café j29|campers i-26|caseworker a47 b34 l42|children l69|clients g52|colleagues l-30|delivery i29|district l58|dna f73 g42|exclusive e43 l-38|factory g60|family c25 l70|fantastic l-26|fault d44 l-44|first l-31|founder f51|free l-28|future l33|gate b28|growers l45|hearts h60|helpline j55|high l33|incredible l-48|intern b26 l30|journey f27 l-33|kids c45 l65|last j28 l-26|list d30|members l-35|mistake b26 d84|new e-43 g-31 l43|number l-35|office g31|only d-26|own b40 c28|recruiters c59 l59|relentless f25|rockstar f42|sale j-28|state e28 g-26 l71|statement l71|strength l58|students i30 l-29|support f39|teams l51|thoughts l26|three k32|town l-54|two k29|unique e30|values f31|volunteers d32 f39|wardens k-27|world g67
ours|b45 c34 d107 h-41 j-39 l-53|are c31
ourselves|g88
out|a-26 d44 e-25 f-82 j30|<emoji> l51|a c-26|again j-65|and g48 j-30 l29|because l30|by i27 l-60|from h32 j-33 l-37|how j29|i c48|in l37|of b-31 c30 e45 j34 l-28|on c-30 d-27 l33|the a26 l35|this l-33|to i26|today a62 k32|why b47|with d40
outcomes|l-34
outlet|l32
outlets|k55 l59
outlook|l50
outrage|f54 l56
outside|c47 k48|the j-25 l-32
outstanding|e46 g67 j-30
oven|g43
over|c-36 g42 h-40 j-25 l28|<name> b-26 k33 l-35|<number> b-30 c-42 d-32 g38 j-38 l-47|<somebody> i38|and a47|five l49|my f43 l48|on b36|the b-40 d-29 g29 j27|to b25 h29 i27 j41
overdue|l55
overnight|a43 c-31 k-28 l-50
overseas|l34
owe|c55 i71 j38|us c44 j29 l35|you i35
owed|a29 k26
owes|i29
owing|j54|to j54
own|a-42 b52 e-34 g-44 i40 l-30|<name> l-27|and l27
owner|h37 i31
ownership|k52
owns|k42
oxygen|l44
p|b-41 k50 l-28|<name> b-26 l-46|<number> a26 k63 l42
pace|l-28
paced|f44 l-35
pack|g26
package|l48
packages|l36
packaging|l69
packed|b26 c-30 e29 g55 j42
packs|k58
pad|k32 l32
pads|k47
page|a30 b28 c-40 d40 g-29 k-28|<number> a-34 c33 d25 k55|for l42|is d42 l-44|no k-25
pages|b32 c35 j-38 k-26|dropped l34
paid|a-40 c-25 d-53 f-41 h-56 i-30 j-37 k-35|<number> l46|a l-57|by b51 l42|from l34
pain|c-27 k53 l-30
paint|l-62
painted|j37 l30
painting|b32 k31 l87
pair|c-30 d26
pancakes|c60
panel|a30 d-27 k30 l-82
panels|l-70
panic|l-32
paper|b40 h32 l-37
papers|b29 h47 l-62
paperwork|l63
parade|j40 l34|in l31
paragraph|l38
parcel|a41 j29 l28|was a27 l33
parent|l-50
parents|f29 h59 i82 k-34
park|h-31 j50 k57
parked|a27
parking|a-30 b-37 j43 k-30
parliament|l58
parser|l57
part|b-53 c-34 d39 e-34 j30 l-36|<number> l60|of k28 l-28|time l-34|was i25
particular|l-29
partisan|f33
partner|e52
partnering|b68 i-39 l-25
partners|d-27 e-43 i-26|for f27
partnership|g33 l28
parts|j27 l76|of j27
party|l83
pass|h39 i50|it b31 h-26 l-28|the l55
passed|a50 c-44 g-27 h-30 i-30 j-36 k-33 l50|<somebody> b46 l-63|away l65|this a27 i-27 l26|to l31
passenger|a34
passengers|j52
passes|l-34
passing|i40|of l26
passion|e71 g66 l-80
passionate|e34 l-53|about l-38
passport|l81
passports|k40
password|l28
past|b-47 h-42 j-40|midnight l89|the c-29 l34
patch|b46 l-48
patches|l76
path|j43 l-25
pathways|l-37
patience|c-27 h36
patient|i56 k-25 l-108
patients|h50 l28|in h46 l27|who l27
pattern|l-30
pause|f38
pay|a-32 c-41 e-32 f-53 i-31 j-52 l31|and k44|for k-45|in c26 l-28|the l-32|us l36|what h27
paycheck|f38 l31
paying|b33 c-42 d-26 j-33 l-43|full l31|jobs f39
payment|k75
payments|j48 k90 l109
payroll|c-27 l-60|in l30
pays|l-71|for a32
pc|d31 l-25
peace|f72 l31
peach|l40
peas|d25
pen|l-27
penalty|j30
pencil|c26 e26 l-43
penny|f36 i44 l45
pens|a39 l-27
pension|l102|reform l27
pensioners|b39 l30
people|a29 c-28 e-35 f64 g-30 h71 j-53|about l84|and f34|ask c27 g30 l-38|can l28|deserve f62 l55|do k-30 l42|first l-31|forget k66 l45|have a71 f31 h67 l36|in l49|just l30|keep a52 l-38|of l59|on d26|we d42 l-29|who a-51 c-48 f-41 h-28 k43 l-74|will c27|with a28 d34 h30
per|c-31 l101|<number> d51 l28|house k54 l35|household l34|unit l37|week l30
perfect|c-39 e58
perhaps|c-26
permission||to l37
permits|l27
person|c-36|who k34|you f27
persons|c33 j30
pest|f-30
petrol|l-47
pets|k72 l36|welcome k25
pharmacies|k30
pharmacist|l39
pharmacy|j34
phase|l-35
phone|c34 e-36 f-25 k42|<name> h36|call g29|in k26|line j32 k36 l26|number l67|on k36|with l30
phoned|a29 k27 l-29
phones|a36 d47 j49 l-65
photo|b67 c35 d41 e-27 f-35 h-31 i77 j-25 l-27|<name> b44 l-44|by b64|id k76 l63|of c53 l34
photograph|i28 l-47
photographs|l-52
photos|a27 c-49
physical|j26
piano|b-26 c-33 l-33
pic|l40|of l60
pick|h41 j-27 k38|one l27|up k-40 l38
picked|c42 l-62|up d30
picker|b52 l83
picking|c29 i27 l-46
picks|c32 h-31 l-37|up h-27
pics|l45
picture|b44 l-96
pictures|a39 d38
pie|c57
piece|c-26 e52 f33 l-84|in b36
pieces|c42 l-63
pier|d27 g30
pies|c41
pigeons|l-37
pigs|c36
pills|h39
pilot|b31
pin|a27 k34 l63|by l34
pink|c38 l-39
pipe|k-26 l-26
pipeline|l69
pit|l33
pitch|j43 l56|in l26
pizza|c26 l-40
place|f29 g-26 j32 l30|on j-27 l-30|to k28
placed|j48
placement|d30
places|b-34 c-49 l-39|are l50|for l-27|left l-27
plain|c-27 f42
plan|b-30 g26 l54|and f26|for l54|is c45|to l46
plane|a53
planned|i27 j56 k38 l-47|for d35|work j49
planner|l43
plans|a32
planted||<number> c27
plants|l34
plastic|c-27 k25 l76
plate|b54 l-47
plates|l-40|and c29
platform|e52 j-29 k63|<number> j-25 k70 l35
play|c59 d-40 f45|it b27 c28
played|b27 c43 l-50
player|i27|who b32 l27
players|l-64
playing|i-30 l-65
plays|c40 l-42
please|a-46 b-49 c27 d-41 e-45 f-74 g-41 i-42 k-28|allow l59|be l42|contact l55|dm l43|do h54 k27|go l31|keep h25|look c26 j31|send l33|share l28|stay l47|stop c51 l-44|tell l-41|use j43 k-26
pleased|b29|to b30
pleasure|l77
plenty||of l-26
plot|l-49|<number> l-25
plots|l-34
plug|l80
plugin|j25 l35
plum|l-29
plumber|b29 c52|in b30
plums|e29
plunge|k29
plus|d43 l-103
pm|j51 k-25|<name> j-28 l32
pocket|c-27 f26 k44
pockets|f26
poem|b26
point|a55 l60
points|c40 l75|expire j43 l39
pole|c41
police|l83
policy|a25
polite|c44 h33 l-33
politicians|l78
polling|l63
polls|j34 l77|close j39 l33
pong|e27 j25 l28
pontoon|a27 c33
pool|c-31 j69 l-46
poor|d51 l-30
pop||in l-31
porridge|c41
portal|d39 l-65
porter|b36
porters|a27 b36
positions|l48
positive|g29 l67
possible|b-31 f44 k29
possibly|c45 j51
post|c29 e-28 f-51 g-42 h-33 k-27 l-52|a l27|has l32|office b36|offices l70|the l-28|them k41
postcode|k54|and a42 l41
posted|d30 k40|about k35
poster|l-42
posting|b51 j85 l52
postman|i28
posts|j43 l-48
posture|l-29
potential|e63 l-61
potholes|c76 l84
pots|b33 k57
pour|f61 l-27
poured|b57 f26
pov|f31|you f35
power|a-27 f52 i34|cut l-34|of l-36|to f29 j-26
powered|l-55
practice|l-50
prayers|l72|are l29
praying|l51|for l59
pre|j-42 l-62
precision|g59
prefer|b30 j27|paying l31
premium|e37 l-30
premiums|a33
prescriptions|l83
present|c34 f34 l-59
presented|l40
president|l26|<name> l25
press|k40 l72|<number> l46|release l27
pressed|l-31
pressing|k28
pressure|a35 h26 k-26 l-27
prestigious|g42
pretend|d63|it d27 l27
pretending|c32
pretty|l37
previous|c46
price|c-36 d-31 l-27|is j27|of f26|per d51 l41
prices|c-40 d-27 f-34 k-37|for l28|include l78|rise l-39
pride|g80 l-32
primary|d37 l31|endpoint d41 l45
principal|k30 l46
print|a38 c-33 k25 l-32|it k47
printed|b48 l-31
printer|c38 l-35
printing|a53 l-33
prints|l28
privacy|l53
privilege|l33|to l30
priya|b39
prize|b-26
pro|l-28|rata l-51
probably|c71 l-25
problem|c-36 d42 h35 k-32|with i26 j31 l26
processes|f43
produced|a27
producers|g30 l49
production|l58
productive|f38|meeting l49
productivity|e49 l-30
professional|l-27
profit|f61 l108
program|k26
programme|b-27 d-27 l-30
programming|l85
progress|a28 c-25
project|f-29 l70
projects|f25|and l29
promise|a37 l70
promised|d71|<number> d37|to l40
promises|c37 f45
proof|h-25 l-55|of l-28
proper|c46 l-42
properly|k-25 l-30
proposal|l33
proposals|l40
prosecutors|l38|seek l34
protect|f-26
protection|e27 l52
proud|a-29 e-25 g93 j-32 k-30 l55|day g43 l44|of g-28|that b44 l34|to b-28 c-29 g105 l-44
prouder|l-28
proven|e35 g95 l-43
provided|g28
provider|l-33
provides|f26
proxy|k43 l86
public|c-29 h-32 j53 l70|and j25 l27
publicly|i54 l49
publish|l33
pudding|c57
puffs|l27
pulled|d30
pump|a48 d60
pupil|a-28 i27|asked a-27
pupils|c72 f37 l-62
purchase|e25 l55
pure|e28 g44
purple|l-44
purpose|f63 g47
pushed|c43 j29 l-30
pushing|b28
put|a31 c-36 d-37 g-48 h-39 j-27 k59 l-60|<number> l67|a k-28 l-29|off l26|right k29|that a27|the d34 k61|their a26 l36|up d27
puts|l-31
putting|a35 d-28 l-47
q|a134 b86 k-27|a b26|from a85 b66
q1|l45
q3|j-27 l53|results l51
qualify|k39
quality|c-28 g36 l27
quarry|l35
quarter|b-26 f-26
quay|g53 j26
queries|l65
query|l54
question|a177 b-44 f-32 h28|<name> c64 l61|for a-26 l-32|from a73 l-59|is k27|we l41
questions|b-45 j-55 l49|about h26|to a28 l-33
queue|k27 l-55
queued|i25 l-28
queues|l72
quick|c-26 k-26
quickest|g29 k48
quiet|h82 k-32|<name> l38|hour h36|room h54
quietly|d32 h87 l-26
quit|g40 l-69
quite|h41 l-46
quote|l-28
quoted|j26
r|j-31 l33|<name> l-48|<number> a30 l51
rabbit|j28
race|e31
rack|d34 l-33
radical|l54
radio|b-33 c77 d36 j-25
raffle|l-38
rail|c-26 k29
rain|c42 d29 h27 i29 k-30 l-43|and b31|forecast j34
raise|a46 l71|the a56
raised|b40 c42 i30 l59|<number> b43 i41|over l43
raising|l32
ramp|c-40 j31 l-46
ran|b81 d42 l69|into l43|out c37 d57|the b36 c-30 l-35|toward h34 l41
ranchers|l39
rang|b39 d26|the b25|us b-29
range|a-74 l39
ranges|l61
ranked|g69
ranking|g53 l60
ranks|g47 l38
rare|l65
rata|l-51
rate|c-41 k29|in l-30
rated|g28 l48
rates|l-40
rather|h37|ask l44|not c-42 k27|tell c85 l41
rating|a48 g43 k30|and g32
ratings|l42
raw|l-79
re|a39 c-30 k33 l27
reached|l53|<number> l46
read|e-31 f-33 k-36|<somebody> l43|a a52 i47 l47|all l-42|aloud h27|by d26 l-39|every l-32|it a-26 c-48 d-26 k27|on b41 c25 k30 l-28|only j40 l-36|our l-41|out j26 l60|that d30|the b-25 k-31|your a29 l34
reader|a54 b65
readers|j27 l52
reading|k33|it l72|room a31 g31|this k32
readings|a33 l-26
reads|k29 l-53|it l27
ready|h-35 k34 l26|for g56|to l-58
real|d-39 g-34 j-30 k26|one k60 l27|time l-31
really|a-33 f-32 l-41|does l61
reason|b34 c-42 f-27 g42 l-34|the l84
reasonable|d28 l31
rebook|k75 l39
rebuilt|b-29
rec|l32
recall|j53|<name> l-29
recalls|l33|<number> l33
receipt|l30|and l43|needed k26
receipts|a26|and a30|for l44
receive|g26 l29|the g29
received|j-51 l34|the b26 l44
reception|h32 l-72
recipe|c65
reckons|l26
recognise|c27
recognised|g51|as g49
recognition|f-36|is g-29
recommend|l29
recommended|l43
reconnect|e30 f-30|with e30 f-29
record|g103 j-30 k30|at d32 l38|breaking g46 l-32
recorded|b26 k32 l-35
recording|d58 i27 k41 l-58
recruiters|c59 l41
recycled|l-33
recycling|c39
red|f-31 j39|or l29
redefine|e39 g47
redefining|e45 g45|what e33
ref|c45 l-36
reference||and l42|number l44
referral|k30 l-58
refinery|d25 l35
reflect|f75 l39
refund|c-37 d36 h-36 j28 l77|the d28
refunded|d89
refunds|d28 g32 j28 k-31|back g35
refuse|e49|to e51
refused|i28
refuses|c52
region|f-26 g108 l-34|'s g50
regional|e36 g75 l45
register|k37
registered|k68
registration|k31|is l30
regret|c28 l-30
regular|l38
regulars|c46
rehearsal|j39 l-33
reimagine|e31
reimagined|e88 l-55
reimagining|e74 l-44
rejected|c-25 k36
relax|g28
relay|l30
release|a44 l50|<link> l29|<number> l-48
relentless|l-32|commitment f31
relief|l83
rely|l26|on l26
remain|j50 l33
remaining|l-30
remains|l-25
remember|a32 c50|the l89
remembered|b62 f26
remembers|c36
remind|l28
reminder|f39 l34|that f32 j25 l57
remote|j-26 l-76|within l-26
remove|k30
removed|l-27
removes|l38
renewal|l-30
renews|l31|automatically l39
rent|d-30 j29 k43 l-65|and k35
rental|l45
reopens|c27 j93 l35
rep|l-29
repair|b41 j43 l41
repaired|j55
repeal|l38
repeat|l-40
replace|d29 j41 k32
replaced|a28 d63 l-46
replacement|c28 l47
replies|a35 l-78
reply|c27 d51 l-46|to a27 l-70|w l54|with d26
replying|a55 l-31|to a55 l-31
report|a-28 f-27 i-25 j-28 k59 l33|<link> l40|is k28|it k57|with l-31
reported|a34 b60 c-35 l31
reporter|b26 h30
reporters|l33
reporting|f41 l67
reports|i30 j53
repos|l67
repost|l-62|if l-26
reproduce|d26 l43
reps|k29 l-51
request|c52
requested|a42 l38
requests|l-26
require|l39
requires|c32
rescue|b28
rescued|l62|after l62
research|l35|software l47
researchers|l109
reserve|j28 l29
reservoir|l-51
residents|b35 c-34 f-27 j50 k-36 l-50
resigns|l31|over l31
resilient|l46
resolved|l-41
respect|f34 i46 l62
respond|l48
response|g31
rest|d-30 h-27 i40|easy c50 l45|is f29|of g25 j27 l43
restart|k57 l30
restored|j38 l68
restricted|l46
result|g48 h38
results|a-30 b-26 g49 j-26 l-31|are l38|from l-27|may l57
resume|k95 l85
resurfacing|j55 l-38
retired|b58 c31
retires|l-51|on b30 l-32
retiring|b28 l-33
retreat|j26
return|l54
returned|g33 i47 l37
returns|g35|<number> l36
retweet|l32
revenue|k30
review|d47
reviewer|a53 l49
reviewers|l84
reviews|l77
revolution|e25
rewritten|e28
rewrote|a59 d26
ribbon|l73|on l42
ride|g62 j35 k-28 l-33|it g33 l27
riders|j34 l-45
rides|e29
ridge|c40 j47
riding|h33 k28
right|a99 c-51 d95 e-35 f-32 g-31 j-30|about c29 l35|and c-30|now a-31 l-33|on b29 c27|team a-52|the k-36 l-100|to l38
ring|f-38 h34 i29 k64 l-123|<name> j-41 l-44|<number> c-37 j-28 k51|and h39 k-28|the l30|us h61|you d41 h-29
ringing|b39
rings|k33 l-25
rinse|k31 l41
rise|k-36|on l32
rises|k28
rising|l38
ritual|e35
rival|l40
river|k-26
riverbank|l50
road|b-42 e34 h-36 j109 l28|at k47 l37|to c31 j42
roadmap|d47 g26 l33
roads|j55 l55
roadworks|l-26
roast|g46 l-31
robots|f63
rock|d48 f73 l-39
rockstar|f63
rockstars|g28 l-36
roi|l-28
roll|b32 c48
rolling|a58 l40
rolls|d44 j-29 l-45
roof|k39
roofer|b-34 d-30|we d-28
room|e-50 g44 h57 i-35 l-26|<number> c-28 d29 j82 k-26 l-30|at l-28|for k28 l-27|in g30|the l37|was f30|with h32
rooms|l-48
rope|d26 h27|and d29
rose|l48|<number> l49
rota|b76 j34
rough|c44
roughly|l-25
round|b-38 d-27 g-28 i-26 k31 l-34|at h27|by j29|in l35|of c26 l53|the l-40
roundabout|k25 l-43
rounds|j35
roundtable|i42
route|j28 k61|<number> j32 l-39
router|k39|off k39 l34
routes|l-27
routine|b38 g28
row|c37 g35 j-27|with g28
rowing|b-27 i32
rows|k47
rubber|a28 k26 l44
rubbish|d32 l-44
rude|c64 l-64
rugby||club j26
rule|l41
rules|e55 h34 l41
ruling|l39
run|a-27 b31 e74 f-43 h-63 j49 k40|<number> l26|a b49 l28|at e28|by l40|in l36|it k43|out g28|the k48
rung|c-30 d26 l-34
runner|i75
runners|b25 i32 l-30
running|c-36 f-28 g53 j116 l-47|<number> j55
runs|j-34 k29 l-44
runway|j45 l30
rural|b37 k-26 l70|hospitals l38
rye|a30 j48
s|j-29 k-39|<name> b-31|<number> l57
sack||manager l36
sacks|c69
sad|c57 h40 k-26|to l31
saddened|l47
sadness|l-39|that l-39
safe|a-27 b-26 h-28 j56|everyone l69|place l29
safety|e29 j28 l43|is f44 l65
said|b-43 f-30 h-45 j-52 k-45 l-81|<number> a31 l-42|<somebody> l57|i c-39|it f34 g37 l45|no e25 f-25|the d67 l30|we d-38 l42|with c26
sale|c29 h-25 j-67 l49|and b30 c31|ends l57|is j-28|sale l31
sales|k-43
salt|l-48
same|c40 d-37 f-33 g-40 l-46|<name> l-25|<number> d31 f63|afternoon l28|day c-29|number c38|place l63|thing k27 l40|time c31|week l48
sample|l-42
samples|l-27
sanctions|l40
sanctuary|e41 l30
sandbags|k39 l59|at k33 l44
sandwich|b35 c57 l-28
sang|c59
sat|b-26 c35 l43|<name> l63|<number> l-32|in a33|on e28 l54
satisfaction|g51
saturday|c-39 i26 j35 l-29|'s i30|is l42
sausage|c-26 d35 l-27|rolls d37
sausages|c47
save|c-44 d-27 f36 j-38 k58 l26|lives f78|this l-49
saved|g26 l57|<number> l51|us i32 l-36
savers|e28
saves||you l55
savings|b36 l30
saw|a30 d-41 h34 i45 l44|it b-26
say|f-63 h37 l-38|<number> d56|<somebody> c30|goodbye e36|hi l45|it d-41|more g59 l-43|our i36|so c-45 h29 i46 k-55|that a27 b33 h-28 k38|the a51 l-52|they a27 l31|we g37|what k50 l-29
saying|a48 d-35 f-26 k-38|so l48
says|b-45 c71 e-32|<number> i25 l28|<somebody> c-33 l-28|i c-31|so c31
scaffolding|j57
scale|c29 l-26
scammers|j30 l32|are j30 l32
scanner|d44 l-34
scared|i44
scene|l-31
scenes|l45
scheduled|j38
scheduler|l81
schedules|g32 l26
scholarship|j29
school|b28 c-56 i-26 j-33 k-30 l70|buses l28|lunch l31|places l45|run e28 l-31
schools|j31 k-37 l74|and l38
science|e84
scientist|b29 l57
scientists|l64
scope|l51
score|l57
scores|l28
scouts|l58
screen|c-29 d25 k-30 l28|reader d27 l31
screenshot|l39
screenshots|l35
screws|l33
script|b27 l46
scripts|l77
scroll|l-54|past l-38
scrolling|l-35
sea|c52
seabed|l43
seamless|l-31
search|f26
season|e38 j-25|is l-31
seasonal|e26
seasons|b50 e30
seat|f-35|you f-26
seats|l-62|are a30
second|a29 e-34 j-33|day l51|floor j30 l-42|hand l-34|one j25 l47|time l29|week l34
seconds|a-39 b-35|someone l37
secret|l-52
section|l-49
sector|g53
secure||yours l-28
secured|l-35
security|f40 j29 l56
see|c-28 d-30 f-32 h42 k59|if k32|it c-26 d-32 h27 k-26 l28|something l33|that h32 l36|the h50 k-32 l-30|this a69 i64 l29|us k32|what l-33|why l-45|you k-30 l65
seed|h26 l-62
seek|l41
seen|a32 b26 l-47|the l-37
sees|h35
selected|l44
self|e27 f49|care f49|will f31
sell|c-32 d-47 f59 h-26 l-37
seller|l82|<name> l50
sellers|l37
selling|c-31 k-28 l32|coffee c-28
sells|c47
semi|j25 l-31
sen|l42|<name> l42
senators|l36
send|c-41 d-34 f-28|a c-26 k44 l41|it d-25 l-43|them l-49|us l49|you b29 l-44|your l-35
sending|c33
sends|b-28
senior|d27 l79|<name> l36
seniors|j28 l93|in j32
sense|c-32 f32
sensors|c61 l99
sent|h-47 i53|me c-37 l51|the d-30|them b27 l26|us a41 c51 i43
sentence|l46
serial|l-57
serious|f-28 j33
seriously|f-29
served|c25|<number> i26
servers|j60 l-42
service|d-25 g54 h29 j63|is k43 l50|to l57
services|j31
serving|e32 k39
sessions|l-35
set|e-31 g42 h-30 j-44|of l-27|up f29
sets|g28 i76 l33
setting|d36 e44 l-41
settle|f50 l-64|for e25 f53 g28
settled|d35
setup|a31 f26 l44
seven|a-30 j36 k-25 l-38|weeks j43
several|a48 d-25|of a30
severe|l68
sewage|l60
shade|l31
shake|l25
shaking|l47
shall|c58 l26
shame|h35|on l28
shape|f54|the f28 l-31
shaping|g30
share|a-43 c-79 d-40 e-28 f-40 j-34 k-36 l-55|if l-38|this l-37|to l-31|what l67|with l31
shared|f65
shareholders|k37 l58
shares|l38
sharp|l-30
shed|l-53
sheep|c126 l77
sheet|a29 c-46
sheets|c37 d30
shelf|d-31 k46 l-25
shelter|k48 l31
shelves|k25 l-35
sheriff|k26 l44
shift|a42 b57 c29 d-41 h33 l-40
shifts|h76 k28
shine|f38 l-33
ship|j26
shipped|l-28
shipping|j30 l52
ships|j26 l50
shirt|l56
shirts|b26
shoe|d-32
shop|a-47 d-53 g-30 h30 j54 k31|for i37|in j27|now i25|on c41|shut j29|with l35
shoppers|l37
shopping|c70 i-35 l55|with i-44
shops|k-33 l-29|and l38|will j-75
short|d57 k43 l-53|for f34|version k63
shortbread|c27
shorter|c40 l41|than c55 l47
shot|c26 l53
should|a-46 d107 e-33 f-61 h31 j-50 l73|be h-29 k35 l-47|do l41|go l33|have c-37 d122 h40 i30 k-29|not d29 h-26 k-47|say d26 l-60|show l29|you l-33
shoulder|f32 g-42 l-29
shout|c72 i25 k-31|about l25|out i29 l-28
shouted|c60 l-31|at c69
shouting|c42
shoutout|b31 f31 l67|to b33 f33 l52
show|b-35 e29 f36 g-25 k-37|it l-26|that l74|the l49|up f35
showed|b25|the a-30
shower|k29
showers|a34 d49 j34 l-41
showing|l-35
shown|d38 l41
showroom|l-25
shows|d59 g57 k-35
shrimpers|l28
shut|a-39 b-33 d26 f-26 j216 l-93|<name> j87 l-47|<number> j59|off l87|on j-33|today j58 l-27|until j33
shutdown|l85
shuts|j112 l-33|at j27
shuttle|k84
sick||pay b30
side|c-52 d40 e-27 f40 h35 l-33|and l41|of k40
sides|l42
sight|l-35
sign|f-33 i-26 j-33 k53|in d28|on j30|share l44|up j-30
signal|j27|fault j41
signatures|a83 l68
signed|k-29 l72|<name> l34|by b28|into a67|today l26|up j61
signing|l76
signs|k55 l38|for k27
silence|l-37
silent|k25
silver|e27 l-34
sim|k41 l57
simple|a-28 e39 f61
simply|c-38 e67 g34 l-74
since|a62 f-33 g47 k-26 l52|<name> a31 b-50 d28 g25 h26 j-71 k49|<number> a-50 b95 g41 h55 k-43 l-26|<somebody> i33 l26|before l51|i g39 l63|last a25 k29|the a-50 d-45 e25 k-31 l-29|we l39|you c40
sing|c30 l-53
singing|l-28
single|a-33 b26 h-37|day g31 i-27|one i29 l85
sink|f43 l-67|in f48 l-29
sister|b-36 c27|who l-26
sit|c33|down e29 k25|in c-41 l38|on c47 l-30|up c43|with c-33 l-25
site|a48 c-35 i26 j30 l26|and l30|now k26 l-33
sits|k27
sitting|c31 l-29
six|c-33 e-35 f-38 i30 l-55|minutes l44|months j26|of k26|straight l46|weeks l-44|with a32|years a26 b45 l39
sixteen|l-36
sixty|l-29
size|d-26 j-27 k29 l73|<number> l-62|m k26|of l28
sizes|k62 l41
skills|l-41
skin|e32 k98
skip|c-25 h-25
skipped|d38 l34
sleep|a-39 b28 c42 k-29|on l-33
sleet|b59 i25
slept|h31 l-30
slides|a26
slightly|c42 l34
slip|c45 h-26|of c28
slips|h25 j27 l-30
slots|l-70
slow|d70 e52 j25|and l62
slowest|c43 d28
slowly|c38 j34
slows|l35
small|d34 f65 h52 i-30 l47|<name> l31|batches l38|business l36|businesses f41|it k-27|thing a27 l-28
smaller|d56
smart|e62
smarter|e47 l-75
smashed|g48|it g28
smashing|i32
smell|b-26 c37 k-34
smells|c85 k-30 l73|of c75
smile|a26 f35 l-46
smiles|l-27
smoke|c28
snack|k27 l30
snow|h25 j53 l-38
so|a31 e-33 i-27 j28 l-43|<number> a48|<somebody> c39 d31|a a31 l-31|and h25|at j28|called l45|can f31|did c68 d29|do h44 k-41 l-41|does h31 l40|far a-39 c-32 l128|from a38|grateful f46|here d28|if c33 k48|it a52 d-26 l-37|long d33 l-30|many l42|much l-29|no j30 k-33 l-32|on b28|since l28|sorry l58|that b27 d-27 i34 l-34|the a-27 c35 k-30 l-33|there a37 l-27|this a38|we a35 b35 c-26 h-28 j-29 l85|what f49|when h32|yes d29|you e48 g61
soap|a28 c31 k123 l31
social|l79|<name> l60
socialism|l53
soft|e27 k50 l-58
software|b-37 f42 l43|engineers l51
soil|f35 l-34
solar|e97 l-29
sold|a-31 d86 k-32|<name> d27 j-37 l79|it l-35|out d-28
soldier|l49
sole|l38
solicitor|k28
solid|c49 g25 k30
solidarity|h28
solo|c26 g30
solutions|g-29 l-46
some|c61 l-70|customers j60 l49|of a33 c-80 d26 l-49|people g27 l-34|places f44 l42
somebody|a37 c47 i-29 j-43 l-28|'s c27|else k-34|left l36
someone|a52 b-44 e-27 g-29 h25 j-29 l-37|asked a89|else k37|on a31|who l-30|will h48
something|a-29 e43 h-27 j-48 l-44|better l44|bigger f50|else k39 l36|for e39|in c25|special l26|with a27|you c25 e28
sometimes|f41 h34 l-86
somewhere|c-32 h66 l-28
song|c37 f-25 l-28
songs|c43
sons|h29
soon|c36 d45
sooner|c-40 h28 j76 k-26 l-41
sore|h43 l30
sorry|a-26 b-58 c55 d130 e-26 g-32 h134 k-67 l-81|<name> a25 i32 l-31|about h45|for d36 l56|it d41 l-34|the l29|to f30|we c36 d-42
sort|h26|it l47|of c38
sorted|c39 d-32 j34
soul|f50 l-38
sound|b29 c32
sounds|c51 g26 l44
soup|c86 d25 f-27 j-30 l-73
source|b69 f27 l43
south|c27 k31
soya|l28
space|c-31 j-29 l-59
spaces|c-30 j-27 l-72
spam|l43
spaniel|c58 l-26
spare|d36 k33 l-38
speak||for g40|to l-67
speaker|c44
speakers|l-39
speaking|c48 l28|to c36 l30
speaks|b31 f33|to b44
special|b-25 c-39 e32 g31 i51 k-29|mention i64
species||of l39
speech|b36 c72 k56 l71
speeches|c49 l64
speed|a43
spelling|d28 l27
spend|e36 h38 l-45
spent|b26 l87|the l33
spin|a25 l71
spine|e29 l-33
splash|k31 l34
split|l-34
splitting|l29
spoke|c-26 l58|we f28|with l55
spoken|f35 g29
sponsor|l37
sponsored|b45 c60 l28
spot|d45 k-42 l-42
spotlight||<name> b25 l26
spots|l-36|left l31
spotted|b92 d61 e26 l-41
spreadsheet|c37 l-45
spreadsheets|l-45
spring|b73 c-40 d-36 i-42 k-46|at i-28
squad|f29 l-28
st|l-31|<name> l-31
stack|a46 j26
stadium|j27
staff|b-31 d-30 e-34 h29 i26 l46|are h34|training j40 l-30|will l55
staffed|j53 l44
stage|b-35 i46 l55|<number> l43|of k31
stain|c26 k27
staircase|l-27
stairs||are l31
stakeholders|g-31 l-69
stall|b48 c-28 k-27 l-39
stalls|k49
stand|b42 d-42 k-40|for b34 g25|up g46|with l47
standard|g53
standing|g57 j-29 k30
stands|j34
start|c-27 d-49 f56 l-37|date a31 l26|in l-27
started|a-31 b55 c30 d-30 f41 j-27|<name> l35|as b30 l40|at b34|in l-29|today l31
starting||with a28
starts|c-60 d-31 e58 f58 k-42 l-29|<name> l-38|again l32|at j28|here e58 f31|on f28 l-43|with l35
state|b-27 c-40 d-35 e28 l159|of e39 l-50|title i29
statement|f-26 l28|on l53
states|l62
station|c-36 h36 k43|<number> l43
stations|l59
status|j25 l-27
stay|b-26 c-32 e-29 j-33 k54|at l-49|home j28 k26|open h28|safe l29|the l30
stayed|b-39 c31 d29 i69
staying|i46 l-27
stays|a-28 d-35|on l41|open k36
steady|l26
steel|g41 l85
steep|d-33
stem|a27 l-46
step|b-31 d-26 f33 h-31 k53 l-87|back e31|free k30|into e26 l-26
stepping|f26
steps|a-27 c-25 f36 h71 i79 k36 l-28|at h35 l45
stick|l-40
sticker|l35
sticky|c41
still|a-66 c65 d52 f-65 g-40 h-44 j45|<number> l-37|broken d32|can j25|has k26|have h-27|here c84 j28 l65|in c28|no l93|waiting l75
stitched|b25 e80 l29
stock|b36 l37|in k39 l56
stocks||last l-28
stocktake|h27 j66 l-40
stone|e31 l-38
stood|c-43 i63 l-49|in b29 i37
stool|a30
stop|c34 f69 k97|by k43 l63|the l62|using j41
stopped|c-44 l-66|by l70
stopping|l-45
stops|a51 c-44 d-26 j68 l-49|at a29 l32
storage|j41
store|c-35 e32 f39 j61 l53|<number> l28|in l35
stores|g27 j47 k44 l104
stories|l-44
storm||<name> l33
story|c-51 f30 h-26 k-29 l-59|in l50
stove|g27
straight|g42 i33 j-25 k73 l59|from l33|to k31|year g64
strangers|c42 g28
strategic|l-31
strategy|l-46
stream|c66
street|j43 l-57
streets|c36 j57
strength|l33
stress|k-38|out e29
stretch|l-40
stretcher|c51
strictly||limited l-30
strike|j33 k-38 l41
strip|l40
strips|l39
stroke|e30 l-31
stronger|f60 l41
struggling|h-25 l26
stuck|b-39 c34 j26 l-69
student|j-29 l28|loan l34
students|c-32 g-31 l28|are l39|waiting l72
studied|i25
studies|b26 l-26
studio|l-41
study|c-26 d26 k39 l54
stuff|k53
stunning|e57
style|f42 l-42
submit|l92|your l51
subs|l-35
subscribers|d29 g27 l-30
subscription||renews l39
subtitles|l-41
success|f107|story f32
successful|l-44
such|f30 l-32
sugarcane|b65
suggested|c30
suggestion|b52 l51
suggestions|l41
suitable|l42|for l57
suite|b26 l47
suits||you l43
sum|j29
summary|l-49
summer|b-25 c-35 d27|and l-30
summit|e52
sums|d62 l-32
sun|k29
sunday|c51 l-40
sunderly|g82 l43|<name> g82 l43
sunrise|g29 l-26
sunset|e31
superintendent|g31
supermarket|c27
superpower|l-28
supervisor|k26
supper|c-25 j25
supplier|c-43 d33 j-32 k-29 l-32
supply|j58
support|f46 g-33 h-26 j-28 l48|the l46
supposed|c36|to c36
sure|a59 i36 l71|<name> a73 i41 l58|of l30
surgery|c-30 k-35
surprise||you l-36
surprised|l46|us l27
survey|c-32 d-28 j-29|<number> l28
surveyed|k28
surveyor|l-27
survived|c48
survives|l58
suspended|j50 l107
suspends|l46
sustainability|b65 f37|is f50
sustainable|l-28
swap|k42 l-27|the c60 l64
swapped|a47 d30 l-25
swaps|l40
swear|c36
swearing|c45
sweep|c25
sweet|l86
swim|j65
swimmers|k29
swimming|j31|<name> l28
swimwear|l40
swipe|l-49|to l-28
switch|a56 k-27 l-62
switched|b33|off b43
switching|l-54
sworn|h31 l29
sync|j47
synergies|l-34
system|d25 k-27|is f27
systems|k33
t|i26|<name> j-26
ta|b27 i63 l-45
table|a-25 f-44 h59
tables|b45 d39 k-25 l-31
tablets|a25 d46 l-30
tag|c-49 e-28 f-57 k-26 l-80|<number> l-29
take|a-30 c-58 d-27 h-29 k70|<number> l116|a i27|home l-41|it l43|our g33|photos k26 l55|the c29 h35 k25|them k38|what k27 l-51|you l-28|your f30
takeaways|l-33
taken|c-50 d57 j-25|down l43
takes|a-34 d-44 g-32 k27|<number> k29 l48|a l-43|about k-30 l28|the e47 k32|two l51
taking|j29 l-42
talent|e32 f82 l-74
talk|c30 f-56 g55 h66|about b32 c39|at c27|to c-58 h50 k37 l33
talked|l34|to l44
talking|d-36 k30|to k45
talks|c-53 j-31 l26
tall|c34 f26|and k26
tank|d25 l-30
tanks|l41
tap|c-29 f-28 k47 l-82|if l-27|the l-35
tape|c47 j29 k45
target|f31
tariff|k44 l35|is l31
tariffs|l39
tarmac|h28
tasks|a26 l-27
taste|e48 l-35|the e57
tasted|g32
tastes|c43 l-26
taught|b110 c-49 h-26 i64|<somebody> b-28|half b52|me c-28 i60
tax|a-27 b-27 c-28 d-37 f47 h-32 l120|<name> l35|cut l25|cuts l33|is f32|on l26
taxi|b28 c-27 h38 j50 l-29
taxpayers|f56 l101|paid l43
tb|l47
tbh|l86
tea|c25 f-25 i34 j-40 k-44 l-114|and c26|is c26|with i35
teach|b30 l-55
teacher|l28|<name> b29
teachers|l34
teaching|d27
team|c-66 d-33 g66 h-28|<emoji> b78|<name> g34|and g-41|at b32|first a26 l43|for f51 l47|has l-32|is f35 l-44|members l51|of i84|on i-26|this l30|who d31 l-26|will e38
teams|c32 g-35|are l40
tear|k51
tech|f-29
technically|l42
technology|e53 g-34 l-47
teenager|l33
teeth|c63 k50 l-38
telephone||town l38
tell|c57 d-33 e-39 f-68 h58 i-54 j-41|<name> h27 l-41|<somebody> c35|any k-30|it l38|me a36 k-27|the c46 h46 l52|us c-60 d-40 k-55|you a36 b30 h-33 l-38|your k28
telling|d-32 h59 l-44|a c27
tells|e34 l49|a e43|you c52 d34 l27
temperature|k35
template|a37 l-28
temporary|d63 j27 l-43
ten|e-27 f-45 l-70|cosiest g-26|families a27 l56|lines l37|minutes k50 l-40|weeks j-36
tenant|l-31
tenner|k-29
tennis|l56
tent|i32
term|b36 h32
terms|l-25
terrace|l-28
terrible|c71
test|c-40 d31 i-35
tested|c41|it b33 d26
testified|i43 l50
testify|b49 l33
testing|b31 d66 h40 j40 k34 l-34
testnet|l98
tests|b-35
text|c-56 d29 k42|<name> h53 k-26 l-32|on l49
texts|d40 k90
than|e-37 f33 g31 j31|<number> a38|<somebody> g42|a f33 l-98|any b36|ever l-43|guess l42|have j37|in l31|it l45|its l56|last c44|our d30|ours b48|people j25 l26|that l25|the d-26 l-30|this f26 l39|we b31 c-30 d56 j31 l-28|you d-27 f44
thank|a-34 c-30 e-30 h-27 i133 j37 k-49|<name> b36 i33 j69|the i26|you b-28 e-41 f-30 i47 k-33 l35
thanks|e-26 h-35 i194 k-54|<mention> i-28 l-32|<name> i104 l-35|for i-26|i l125|to a28 b27 c-25 f27 g43 i99
that|c-27 f-27 j-50 l-26|'s b-35 e-47 f-47 g29 h62 j-48|<mention> g42|<name> b48 g52|<number> l-27|<somebody> b-25|a c39|again l29|all l34|and k26 l32|as b45|can l28|changed l52|changes e39 l41|could l43|day l-34|did k28 l40|does e49 l79|for l31|goes l46|got l-32|i l27|is c71 d45 f-34 h40 j-27 l-37|it l33|last a27 b37 c-35|leadership l38|line k-28|makes k-28|means j30|no c57|nobody b26|on a28 h26 i35|one a51 d64 k48|our a40|person l-26|room f42 l45|says j28|sink f48 l-29|some d-28 h26 j27|the a33 c-57 k-40 l-38|time j30|to a41|too h33|took l34|was d67 h44 l-46|way l32|we d-26 j38 l28|week g25|went d-63 k37|were k36 l30|will b37 e-32|works e58
the|f-26 h-26 i30 j-31|<hashtag> b-29 g-28 i36 l94|<mention> g28 l44|<name> a-31 b-38 c-54 f50 g66 l97|<number> d68 h-33 j91 k-40|a l-29|account l-30|acquisition l34|actual l35|address k38|advert l29|air j29|airline g73 k39 l38|aisle l51|all e37|app c-29 d31 k52 l49|archive l-36|art e41 l-32|autumn l44|average l-32|award l-36|baby l-30|back b55 c-32 h25 k33|bad d27 l38|bakery d-27|balcony l28|bank a-25 h57 l-46|barn d-27|base k35|batch d-34|beating f30|bed l-31|beds b-41|bell j37 l-31|best a-40 b49 d-34 g58|big l-52|biggest l33|bill k69|birth h29|bit c36 l-30|blood h39|blue a30 k-30|board c-28|boiler c25 j28|booking l43|books b27 l-30|border a-25 l39|bottle c-26 d53 e44 l87|bottom k-45|box a60 c27 l46|boxes d-27|branch a29 i50|bread g28|bridge c25 l83|budget k40|bus b-26 h45 j-29|cake a45|call c-31 g28 i25 j-41|can c78 l33|car c29 k-32|card j31 k-29 l32|cat c86 k25|cause d28|cbo l34|ceo l63|ceremony c37|certificate k26 l58|chain a28|chairman c37|change f30 l-26|changes j30 l70|chapel l-36|cheapest l35|children l-32|chips c40 l44|choir a37 b26|church l-44|city g32|class l28|clerk l45|club d34|coach l29|coast l-30|code l70|coffee l41|comments d35 k-25 l-61|committee l-29|consultation d45 l26|contract k-30 l-32|contractor d38|conversation l-42|corner a38|couch l54|council c-38 d-26|counter k33|country l53|county c-33 g88 k30|courage f25|course l68|crew a34 l60|crisis h-26|cupboard c28 l29|current c36 l25|customer a31|cutting l29|dark i28 l30|data d25 l60|date a-32 d30 k38 l-36|daughter l38|day f32 i52 k56 l32|deadline j33|death l-45|decision d31|deficit l44|depot k-31|desk k-39 l-54|difference a37 e42 f-34 k-30 l-36|disk l47|dog a40 c84 l30|door k-36 l-30|doors d29 l43|doubters i-28|drawer k30|drawing k25|dream f49|driver c-30 h57 k39|drop l98|drought l30|earliest j67 l43|early j28|email k31 l-25|end f28 l30|endorsement c54|energy f42 l-41|engineer d-30 j58|engineering l58|entire l29|envelope c37 l47|evenings l31|extra a26 f43 l-29|eye l31|factory b29|families l51|family c-49 d-26 h38 i27 l34|fence a30|ferry b50|festival f36|field c29|file i27 l-27|final i25|firm b27|first d25 i-38 k-25 l42|fix d35 l-33|flat d27 k-25|flood l-58|floor b77 c-30 j27 l91|food c31 k33|form c-28 j42 l-27|forum l63|four j27|fourth c-28|free a26|fridge k38|front c32 h26 l36|fuel i-39 l-64|full c27 d-32|funeral j34 l-35|future c-29 e38 f80 l-70|gallery l34|game j44|gate a-25|goat c72 d-33|good c65 l47|grant l54|grass k48|green c-42 i29|grey k37|ground c29 e27|group l70|gull f-29|guy l54|half l29|hall j-26 l-32|hallway l54|handle d65 j26 l44|hard c37 l-27|hardest a33 l50|headline l29|hearing d45 l48|heart l-41|heat l26|heating c49|holidays l65|honesty j29|hospice j26|hospital h-27 j30 l47|house c-31 d25 h-27 l-28|hut k59|ice k25|ig l30|infrastructure l34|inspectors g28|insurer a39|interview l29|invitation c46 l48|invoice d34|jam c31|job c-35|judges g32 i-50|kettle k26|key d36|kids k42 l46|kind f48|kitchen d36 i34|lab e29|label a46 c34 d-37|lad c38|ladder c43 f26|land l66|last e63 k-42 l37|launch c26|lavender a32|law f46 l38|leaders g63|left d75|letter a-42 d36|letters h48|library j53 k-31|lid k37|lift k31|light l70|lights d32 l44|line l-34|link c30 l57|list d-37 l44|little d33|live l43|lobbyists l59|logs a25|look j26|lot l-30|magic g29|mailing l76|majority l32|maker b38 k32|man b35 h27 l-28|manager k42|market j-60 l-38|math l60|mayor b35|meeting a31|men f39 h27|menu c25|message a29|microphone h30|middle l37|mill l26|minister l43|minutes d26|mistake d31|modern e79|money k-28 l45|month b51 i35 j45 l33|moon a-34 g42|morning i50 l60|most c-28 g51|name h32 k28 l-31|names b67|nearest k43|neighbours a30 l52|network k43|new c27 d31 l54|news l34|next f34 i-29 j-27 k-36|night b30 i31 k-29 l63|noise f27 h30|north g26 j66 k-27 l-28|notes a51|notice k70|number d25|nurse k-29|nursery h26|octopus c75|office d26 h64 l-33|old b-32 l-29|oldest d25 h31 l26|one a-32 c-29 f31 i38 l-61|ones a27 d-31 j-25|online l-40|only g67 h60|opening l50|orange l34|order k28|other d29 g-32 h-30 l44|outage a25 l43|outrage f54 l56|oven k31|page d28|pan l27|paper b27 d29|parcel a25 l41|parking i28|part d30|past e33 f45|patch l30|pavement l30|pay l44|people b26 c-33 f33 l117|perfect e37 l-42|phones c26 d44|photo c-32|pier d27 g30|pilot l29|pipeline l50|plan c-31 d45 l44|plant k28|plumber c56|police l-49|politicians l78|pool j42|post b28 c74 l-47|power f48|practice l32|present f44|press i26 l58|price d26 l30|print l37|printer b26 l-41|prize l25|problem l62|process f29 l26|product l-27|public l-45|pump j28|quay g53 j26|question a52|queue l-32|rail a31|rain b31 c38 d44 h37|ramp h26|reading a30|real k51 l71|reason l55|receipt l28|recent b26|recipe b29 c49 l52|region g95 l-44|relevant l25|rent l-28|repair b28|report c55 d29|research l26|rest c-34 f-29 g33 j-30 k29 l-36|result g51|results j26|right a-74 c-32 l-26|river d27|road e46 j41 l-42|roads l71|roof l-27|roofer d-28|room k-53|rota b48 j28|router k36 l30|rugby j26|rules e31|same b-28 g-26 h27 j-33|scheduler l55|school d30 h28 j-27 l-61|schools l34|screen l-28|scripts l38|sea l-51|season e32 l59|seat f-25|second d34 h40|sector g53|service h27|shed c28|shop h26 j-44|short d-29 k29|show a31|side h63|sign b34 d32|signs k37 l55|site a53 i29 l42|sixth l34|sky l41|slow d27 h28 l42|small f-35 j39 l44|smell l-52|snow h30|so l49|spare d35 l43|speed a34|spring b45 l-38|staff c42 i49 l27|stairs k-26 l-34|start l49|state i28|station k36|steps i29 k26|stop d31|store j52|storm h26|stress e41 k-27|student d27|sum j29|system l60|table h38 l55|talk d32 g26 l45|tank k28|tap d26 l30|tape k31|tariff l27|tarmac h28|tea b29 c67|teacher l55|team g48 i-42 k-28|ten g-27|test a30 d-30|text d38 l-36|thing a-29 k36|third b-46 g38 l-30|three a33 h33 l62|till c44 d-26 h36 k-36|time j40 k-36|timetable b34|toilets c71|top a25 c-26|tornado c36 l33|train a27|tram l28|trip d63|trolley j25|trouble l-34|trust b28|truth g37|tweet l49|two l61|ultimate e72|upper a26|usual k70|va k29 l56|valley g53|van j-33 k-46 l-31|version l52|very b34 f39 i-28 l-34|vestry i27|village c47|votes l61|wait d25 f49 h28 k-30|wall c-32|ward i26|wasps d-29|water c-35 k-34|way b52 c27 e37 l-67|weather c31|web k43|week d-31|weekend j40|weir j34|well a25 l37|wet i27|whole i30 k-31|wifi l29|wild e27|window d-29|winner l32|women b33 d28|word l-30|words b25|work b25 c58|workshop l-28|world f62|worst h25|wrong d66 i43 l-47|yard b-26|year b-27 c-29 f29 k28|yellow h33 l-27
theatre|l-46
theft|l55
their|b56 f-47 i59 j-40 k-38|first i48 j27 l26|voices c60 l46|way l27
theirs|b45 c35 d-29 l-27
them|a32 b34 f-71 g-25 k54 l-30|again j26|for b41 l-40|from k34|in k27 l-28|is c45|it d25|on h25|out d29 j49 k58 l-37|round a54|the a27|to b25 k36|what h26|without l30
theme|b28
themselves|f33 g28
then|b-62 c50 e-39 f-33 j-25 k87|<name> a28 j-31 l-39|<somebody> c-38|cut h30|i b28 c-32 g25 l-45|it f28 j36|the d-26 i50 l43|went i-29 l37
theory|c32 l-34
there|a42 e-34 g-47 h26 j-44 k28|'s a36 b-27 c-69|and c-27 l-47|are c38 k-38|first c46|is h34 k27|now l-25|too k77 l44|were d31 l26|will a34 h-41 j34 l-47|with b25|you l74
these|c-30 g27 h-32 k-27|<number> k-26|are f67|days j29
thesis|l30
they|a29 b40 f35|'d a-31 b-26 h73|are b35 d56 h25 j-45 l-74|ask f26|can d-32|come a25 j28 l-29|could a33|did c-33|do c-28 h-27 k-49|gave l38|get b26|go f25 j44|got l27|have a52 b30 h-34 k29|need f40 h-25 j26 l46|said d-38 l81|start a32|still l61|told d33 l52|want c-26 d26 l55|wanted l34|went a33|were b32 d-61|will c58 k50
thin|l40
thing|a-32 d34 f37 g-35 k35 l-69|as f29 l41|i a-30 k43|in l-34|that c46|to h41|you d28
things|a51 f30 i-26|i a32|that l41
think|a-40 c-35 e-35 f-31 g66 l-41|about h38|it l-27|the g33
thinking|l-45|about l-33
thinks|l-44
thinner|k25
third|b-34 d-44 f-31 l61|party k31|quarter l37|time l38|year l-60
thirty-one|b25 l-40
this|b29 c-30 d-41 e-40 h-37 i-71 k-59|<emoji> i41|<hashtag> l-41|<name> a34 c-28 f26 j58|administration g28|afternoon l32|also l41|and c26 i26|bill f47|building g33 l26|chamber l45|country f47 l60|county g29|evening j32 l41|for c40 l-51|government l51|in l30|incredible f37|is a-28 b-50 e36 f-36 g86 i67|month c62 h43|morning b-50 d57 g-34 i-41 j47|on i-27|one a42 c-44 d84 f-32|page c26|post l-65|product l41|quarter l-42|recognition f-27|right l50|seat l41|shop i26|since g62 l51|space l-88|spring b61|summer d34 k28|time l-81|up l45|was a29 l26|week a65 c-31 g-40 h25 i-31 j32 k48 l-55|weekend g27 j-26 l-45|with b26|year b30 c30 e34 g35
those|a-43 b-55 g-32 j-38|days h31 j33 l-30|on l31|who e36 f27 l29
though|a44 c62 d-26 k41 l-68
thought|a40 e-43 f-38 l-83
thoughtfully|e50
thoughts|g41 l92|are l67
thousand|b34
thousands|l-43|of g26 l-30
thread||<emoji> l78
threatening|j42 l41
three|b-61 c-25 e-45 f-38 l-65|and j26|branches j29|days j32 l-35|more l31|of a59 c95 l-39|people d-27 k47|things f27 k48 l89|times l53|weeks d44|years l-50
thrive|e33 f31 l-30|in f29
through|c-38 e50 f-47 l-26|<name> c39|<number> j-30 l64|it a32|our e38|the c-37 j53 k-25|two l29
throw|l92
throws|d30
thru|a32 d39 l59
thumb|c41
thumbs|l40
thurs|l-34
thx|i61 l36|to i63
tick|h44|the h52 l26
ticket|l-49|is l52
tickets|a-29 c-27 d-27 l-86
ticking|l27
tidewell|e29
tight|c-37 h53
til|l-50|<number> l-29
till|a-71 b-30 e-28 f-41 g-34 i33 j91 k44 l-89|<name> d27 j117 k-28|<number> k65|it j29|noon k28|the i25 k-26 l25|then j-25
time|a-46 b-29 f27 k-60|and e29 h56 i29|for a26 k29|i h60 l38|in d30 l42|of l-38|since l-28|the b25|to l62|under b51 l31
timed|a29
timeless|e66 f63
times|c26 d-36 f-35 i-36 j-34|a l50|and l-26|in c40 d41 h30 l85|out k39
timetable|b35 l-27
timing|b-30
tin|h-26|and c31 k32
tip|b37 c-28 k106 l-40
tips|k-26 l-35
tired|c53 l-47|of l28
tissue|c67
tissues|c31
title|f35
tmrw|k37
to|a-36 b-51 c-49 d-45 j-36 k-45|<link> l-31|<mention> c43 d38 i113 l-41|<name> g-29 h-52 i125|<number> c-58 d34 f57 g26 j43 k93|<somebody> c57|a b-31 d29 f41 j34 k39|accelerate e29|all b36 c-25 d38 i-31 l40|an l-28|and g34|announce l-38|answer k44 l29|any b41 j28 k35 l33|anybody h35|anyone f25 l-27|appeal k27|apply k41 l55|ask a35 k-29 l-26|avoid l-34|be b35 c50 d44 f34 g53 h55 j-49 k-43|beat c57 l31|book k36 l63|bowls i-30|brag g64 l-30|bring c-31 e32|buy c-35 l57|call a67|cancel l-47|celebrate l-36|change e28 g27|check k28 l73|clear l49|close h26|come h26|complain l44|constituents g35|continue l25|credit l52|do d41|drive h37|drop a42 l27|each k25 l-30|eat k42 l-39|end l58|every h75 i57 l81|everyone a40 b40 l35|excellence g37|expect g25 l27|explain h32|fill l-28|find l-40|five l-28|focus e26|get h-30|go a31 b-26 c37 h28 l116|hand c27 l38|have d28 g95|hear c-38 f26|help h26 l63|higher l40|hold f27 l-27|inspire f60 l29|it l-27|join l28|know a58 c61 k-37 l-63|last l31|lead l-34|learn l39|leave c-30|lend c43|let k36|life e33|lift c38|lock l46|lose i45|make e-25 l29|me c-38 g52|meet a31 c41 j25|most j35|move l27|my c-34 l43|new j36 l-35|next l30|normal j37|one l56|our a-33 b-50 f-27 j-37|pay d-28|pick b25 l34|pin l26|print l-34|protect l29|put k25|reach l-33|read i39|receive g28|register c37 j27 l36|report k39 l40|respond l49|ring d36|run l26|say a30 b-31 d44 i36 l-27|see i-36 l74|sell k26|send j27|settle l-31|share g36 l-37|ship d28|show l-30|sleep c68 l26|someone l38|speak l31|spend h46 l-42|stand e26|start b28 k49|stop c38|strike j27 l35|take k-27|talk k-29 l-33|tell l49|ten l38|thank i51 l-41|that a31|the a43 e-36 f33 g-36 h64 i46 j45|them h-28 l30|think d27|this d-29|those d27|try l29|two l-25|unveil g-29 l-25|us c-31 d-55 l-54|use k27 l-61|wait c50 l-33|wake f57 l29|walk a61 d38 l41|watch h27 k41|welcome b30 g-28 l-43|whoever i61|win l77|work l58|you a-28 h30 j65|your c35 e56 f-27 k-51|yours l55
toast|a52 l-60|and a27
today|d-39 e-59 f-39 j75 k-45 l27|'s b-25 f45 l59|<link> l-39|<name> g26 l-76|a c48 h31|and l-48|for f28|from j27|i l34|in i74 l81|is b32 l44|it l-40|on k68|that l33|the j-28 l51|we g37 j-30|will l27|with l64
toddler|f48 j27
together|a-39 c-64 f100 g-43 h-29 l-43|we f62 l-50
toilets|c68 l-55|are c33
tokens|l53
told|a72 b-57 c-38 d54 f-35 i-44 l-50|<somebody> a38 c-41 d27|at h30|me a-32 c-58|the d-49 l53|to c31 j32|us a126 b-41 i-30 k-40|you l-30
toll|l30
tomasz|b27
tomatoes|k52
tomorrow|d42 e53 j90|'s e55|<name> c29|<number> j-29|and l35|at j-34 k64 l28|from j-25|with c28 d50
tonight|a76 c-40 d-30 f-34 h31 i-25 j113|'s b28 g-35 j73|<number> l-40|and k43|at j-34 l35|on j26
tonnes|l-35
too|b29 c-36 d44 e-38 g-44 i-46 j-59 l-81|fast l46|good b26 d-25|late l-45|long c-32 d82 l-32|many c38|much c44 l107|short f58
took|b60 c65 d28 g44 j-58 k-48|<name> b53 c32 l-31|<somebody> a28|a b40|home g48 l-47|nine l40|office g39 l49|out h27|the c57 l31|two l49
tools|l-39
tooth|c42
top|c-59 d-32 g30 k31|<number> g49 l-37
topic|l54
topper|l34
tops|g47
torch|l-49
tornado|c36 l33
total|h41|peace l28
totals|k56
tote|e29
touch|e33|your l50
touched|a25
touches|l26
tough|d32 f53|loss l41
toughest|l61
tour|d-31 l28
toured|l53
tours|b29|and b39 l43
tow|a47 c61 k29 l40
toward|h33 l39|danger h34 l41
towards|f-28
towel|c-36 k62 l-26
town|b30 c-30 l73|'s i25 l30|hall l110
towns|k30
toxic|b29 l58
toys|d30
trace|j29
track|l30
tracker|l39
tractor|c58
tractors|b42 i29
trade|f41 l44
trading|l77
traffic|d38 j-30 l-37
train|k30
trained|c-31 d28|in l47
trainee|l-28
trainers|l-45
training|c-54 j57 k-30 l-103
trains|j119|on j49
tram|l73|and l42
transaction|l54
transcript|l29
transcripts|k87 l37
transfers|k44
transform|l-36
transformation|e-33 l-57
transformative|l-34
transit|l44
transparency|l60
trash|l43
travel|f-28 g34
traveling|l65
tray|l-47
trays|e32
treasure|i77 l30
treasurer|c70 l-50
treat|c-26 k56|yourself l38
treatment|b61 k29
treats|l36
tree|j25
trees|l33
trial|j54
trick|l-36
tried|c54 k36|turning k39 l34
trillion|l30
trip|d64 e41 h43
trolley|b36 c79 i28
trombone|c34
trophy|f54
trouble|b26 c31 j65|with k45 l37
truck|k38 l64
true|c-34 d54 g40
truly|e38 g45 l-82
trust|a-38 c-26 g42 i-37 k-27|is f43 l29
trusted|c45 e28 g65|by e36 g49
trustees|l-37
trusting|l-33
truth|g33 l-32
try|b42 c-38 j46 l29|again l42|it j28 l65|the h29
trying|d35 i-49 l-38|the i-44|to c28
tub|c-26
tuesday|j54 l-41
tuesdays|l-31
tumble|k33 l27|dry l51
tune|b39 k-28
tuned|l-31
turn|e26 k40 l-26|the l34|up c28
turnaround|e29
turned|g-26 j-26 l-44|down l-35|round h29|up l-26
turning|b-33 k101|the b-47 k49 l55
turnout|f25
turns|a28 c49 l49|<number> l53|out c37 l50
tutorial|l59
tv|l71
tweet|l139
twelve|a-31 c84 d-30 l-77
twenty|a40|years l49
twice|c26 d111 h-50 k33 l-98|a a27 b31|and c47
twins|a27
two|e-84 f-80 g-28 i37 j-63 l-58|a l72|and l-27|clients g27|for l28|from l30|hours b-31 c28|hundred i28|in l31|is l39|minutes l64|months l-29|more j29|of b32 c28 d62 k52 l-44|or l42|people h-31|streets b46|we d28 l66|weeks c41 j40|years b-44 d45 k38
typed|a25 l-30
typical|j27
typo|l54
tyres|k40 l-29
ugly|c39 h26
ukulele|c44
ultimate|e68 l-36
umbrella|c52
umbrellas|c31
unanimously|l29
unbeatable|e42
unchanged|l30
uncle|c70|<name> c33
under|f-39 g-39 h-32 k56|<name> a46|<number> k39|budget b40 l27|control l32|it k30 l36|oath l70|the c29|this l-37
understanding|f62
understood|c-31 l44
undo|a31 h28
undone|l66
unemployment|l72
unforgettable|e87 l-52
uniform|h29
union|j36 l38
unique|e88 f-26
unit|c47 d36|<number> h29
units|a47
universal|k25
unkind|c34 i67 l40
unless||they c29 k25|you b31
unlimited|e75 l-38
unlock|e32 l-47|your e59 f48
unlocking|l-42
unmissable|e64
unpaid|l-41
unpopular|f39 l-63|opinion f39 l-61
unsubscribe|l105|any l73
until|a-66 c-43 d30 e-31 g-40 h-54 j105|<name> d31 k54 l54|<number> c50|<somebody> k27|about j66 l-35|at j40|it d31|one j-71|the l-56|then b27 d34 j62 l-48|they l-43|we d-37 l39|you j-27 l74
unused|l28
unveil|l-25
unwavering|g49|commitment g48
up|c-35 e-59 f-38 i47 j30 l-29|<link> l-66|<name> d28|<number> c-30 l57|<somebody> d26|a k-26 l-47|and d-41|anyway h26|at a-34 b58 c58 i27 k-49 l-58|before d49 j29|by l-53|for c32 e29 g30|from g58 j33 k36 l30|in d47 h-30|is l35|now k29|on c53 i37 j27|one k28|the b83 i-26 l-46|this a30 l-33|to c-26 e36 f43 g-28 k44|today l44|we a26|when f26|with c33|your l64
update|d95 j62|<name> j28|<number> j44 l35|at d-27 j26 l45
updated|l74|our l52
updates||at l27
upgrade|e53 k42|to e28 k27 l-38|today k27
upgraded|b28
upgrades|l75
upper|j49
ups|l-46
upside|d29|down d29
upstairs|j47 l-44|at l26
uptake|k47 l54
upwards|f26 l-37
urban|g42|mobility g42
urgent|j33 k49 l-57
us|e-50 f-34 h-32 j-40 k-33 l-37|<name> l30|<number> g28|<somebody> k42|a a-28 i47 l30|about l110|again l43|all f69|and d-29 f-28 h61 i44 k44|are l-27|as f25|before k-35|by k41 l30|for c26 l-47|if l-26|in d55 k28 l-71|it l43|just g27|know l63|most l29|not l36|now l-27|on a33 c-25 k-30 l34|one g33 l34|or l29|our c38|six d34|so a-33|talk f-27 l-49|that a-31 j29|the a76 c-36 h50 k-33 l37|to a-27 k31 l-51|tomorrow k72 l55|two c34|we d30 l32|what c29 l33|where l-27|which i25 l-30|who d27 l27|your l51
use|c-33 d-55 f-42 g-31 h-26 i-27 j62 k132 l37|<name> k54|code k-41 l-36|cookies l48|it l34|the j55 k-25|them l53|your c25
used|b27 h56 j-42 l-38|<number> k25|to a31 b31 h73 l-56
useful|c-34 l-66
user|l75
users|a26 d26
uses|k-32
using|b-31 c-31 j61|it l41|the h27 l-25
usual|j49 k71 l-29
usually|d-28 h-28 k27
utc|j68 l88|this l40
utility|l26
v|k45 l-33|<name> l-29
v1|l69
v2|l63|<number> l75
v5|l60
va|g29 j-25 l100
vacancy|l-65
vaccines|f45 l48
vacuum|l27
valid|k51 l37
valley|g40 j68
value|e45 l-40
valued|f-40 g-26 l-44
values|f65
valve|c-34 d44 l-42
van|b-40 h-26 i28 k-51 l-77|broke j35
vans|j26 l-34
vat|k35
veg|k30 l-30
vegan|c-27 d40
vehicle|l-45
vehicles|l-29
verdict|c25
verge|l-29
verified|g28|buyer l28
version|c-29 d39 f35 h-27 j-27 l37|<number> d38 l53|of f52
versions|l-39
very|a-25 b47 c98 g-28 j-26 l-29|first l48|good c44 l-31|happy l33|patient b31 c26
vestry|i27
vet|h44 k25
veteran|l45
veterans|l94
vetoed|l32
vets|b25
via|j27 k-27|<mention> l26|<name> j29 l-42
vibes|l-49
vibrant|e44 g-30 l-32
video|a34 d26|link j31
videos|a31
view|l59
viewed|l30
viewing|l-27
views|l-48
village|a26|hall l-36
villages|l56
vip|l28
virus|l28
vision|f-26 l-77|to e39
visionary|f-36 g25 l-36
visit|c58 h26 k-45|the c49 l32|to l69
visited|b28 c-32 l45|the b37 c-26
visiting|j63
visitors|c44 l-31
visits|j27 l-60
voice|b37 l-66
voicemail|l78
voices|c56 e31
volume|c36
volumes|f31
volunteer|c-25 l-41
volunteering|g35
volunteers|a-28 b50 e-27 i96 j-41 l28|are f38
vote|c-50 d-44 j-59 k27 l128|no f29|on l56
voted|a31 c-27 d-30 g48 j-38 k-43 l83|<number> c26|against a46 l27|for a25 c-37 l46|no l32
voter|k31 l56
voters|l48|in j29 l43
votes|j-31 k25 l170
voting|c-36 g79 l125|for l37|record g33|yes g63
votre|k66 l37
voucher|c-27 d37
vp|l43|<name> l43
w|a-43 c-28 j-51 k33 l137|<name> b-26 k40|c l-38
wages|a42 l59
wait|j32 k34|at d30 j-43 k-25|for d27 j35 k37|is f26|until l-26
waited|d78 l63
waiting|a-52 b-33 c-37 d65 h73 i-65 k-53|<number> h44|for f31 l-47|list l-29|on d28 h-37 l54
waitlist|l-30
waived|k27 l-28
waiver|j37 k68
wake|f37|up f39
walk|a39 c-35 d31 f-27 h25 j43 k34 l-41|ins j57 l28|to a34|you a39 d42 l41
walking|b33 c-28 h33 j39 l-33
wall|k64|and l26|of l50
want|d-50 g-43 i-32|a l-28|it b46 l28|the f25 l29|to a-26 h40 k-62 l-26|your c28
wanted|a42 b-38 c-40 f-28 k-51 l-67|<name> l-52|a c-30|the a35|to a53 c-44 h32 i40
wanting|f29
wants|b-28|the c27
war|l-27
ward|a42 i52 l-33|<number> a27 l-32
warden|c-31 j49 l-40
wardens|k-29|it k-27
wards|a25
warehouse|l-33
warm|c70 h-30 j-27 k33|and c41|welcome l53
warming|f28 k26 l57|center k27
warn|j30
warned|c26
warranty|e28 l-39
wars|l34
was|d95 e-68 f-41 g-26 h31 i-31 j-52 k-71|<name> b66 d-48 l-57|<number> a61 c-65 j59|a a-36 i-26 k-31 l37|about a45|an d-31 l28|at d33 l29|awarded b-27|broken h34 l30|cold l28|fine l34|for a27 c-30 i35|found b27|going l-39|honored l28|last c-28|late d-63 l93|making d-26|me c61 d37 l27|my d35 l-61|never i64 l37|no c35|not b-26 c25 d-44 l26|off f40 j30|on b-28|only d-25|our a25|right a29 l30|the c40 d-34 g37 h40|there l34|this l52|told d-31|too c-32 l-36|wrong d78 l-37|you h26 l-27
wash|l46|cold l57
washed|c42
washes|l48
washing|h27
washington|f57 l86
wasps|c61 d-29|had d-28
waste|f33 g30 j-38
watch|c-42 f26 k40 l85|<name> l26|on l53|the h27 l-32|this l-88
watched|c46
watching|l35|the l80
water|e-29 g-53 h-31 j74 k118 l42|and c41|is j-38|main j26 l37|notice j28
wave|b44|at b44
way|e48 g-38 k-43|it l39|round l38|to c41 h26 k35 l-26|you e36
ways|j43
we|a35 b-44 d68 g69 i-28 j-61 k-121 l-36|'d a-27 d47 f-31 i32|agree c30 l44|all f28|answer l57|apologise f30|are a-27 c25 f39 g40 h-41|asked a-46 b65 l44|believe d-26 f35|broke d36|build e47 l-31|built g51|can c30 d-44 e-38 f30 g-35 j94 k34|celebrate f33 h29 l-32|changed a30 l-35|could a-48 d37 f-27 k64|counted a39|craft g26|deliver g40|did d-27|do c30 f27 g31 h29 l-41|expect j42|fixed g30|gave h36|get a72|go e45 l-28|got a40 d41|had b35 c28 d26 h-38 l-84|have c56 f-68 g-57 h-39 i-35|hear c43 f-33|honor l60|hope d31|keep k26|know f-35 h101 k-28 l36|leave l50|let d26|like c60 l27|listened a-27|look l50|looked l-27|lost c-40 l-30|love l83|made a34 d-47 e27|make e39|may f26|missed d29|moved g50 l69|must l53|need f46 l42|never k40 l-42|noticed i36 l60|only b53 l79|open c45 e30|opened l-34|owe i37|paid l-40|pay c-25 d-27 k-34 l-38|promised a27 l-30|publish l55|put a57 d-28|ran d28|refund l-35|remember h45 l67|said a-35 c-32 d73 l-37|saw l44|see h33 l-58|sell f69|send l40|set g37|shipped g26|should d46|sold d29|stand g26 l58|start l44|support l32|talked a33 l34|think g58 l31|told d-34|tried d39|turned l43|use l54|want l28|welcome l31|were a34 l-37|will b-46 e-43 g-52 h58 i30 l86|write l27|wrote a27
weak|l73|on l65
wear|c-45 f101 k-26|capes f60 l-32|red l57
wearing|l27
wears|k26|a k26
weather|c33 j48
web|a27 j39 k36 l-34
webcast|l39
webinar|l-36|<name> l-25
website|g39
wedding|b-38 h25 k-26 l-87
weddings|a28 e67 l-29
week|c-28 e-43 f-33 h49 j68 k-61|<number> j37|after l-39|and c35 l75|another f51 l45|are l81|for l36|in h33|of l-35|old l45|that a42|the l39|three d38|to l44|we l35|you d31
weekday|h39 k-25 l-38
weekdays|l-52|<number> l-28
weekend|b-54 d-27 e38 f-35 h-26 j41|<emoji> g36 j52 l59
weekends|d41 i29 l-51
weekly|a34
weeks|a-39 c-33 d57 f-29 g-27 h27 j72 k-49 l-63|<number> d26|before l32|on h44|to l37
weigh|c26
weight|h-27
weir|j33 k26
welcome|b54 c73 f-48 i-35 j-62 k-29|<name> b49 c42|the l-32|to b50
welding|l53
well|b34 f-39 h-38 i68 j-30|done i108|it l63
wellbeing|e25 l-38
wellies|c42 l-28
wellness|l-35
wendell|l36|<name> l36
went|a42 b33 d40 e-30 f-29 g-32 h25 i-52 k-33 l-45|and a26 b44|from k34|in h28|on l25|out b31 d38 i30|through j46|to c42 i-29|up j28|wrong d-32
wept|l81
were|b32 d95 e-43 j-87 l-40|<number> f38 l72|asked a43|charged d32|in c32|late c68 l41|made l85|not l-37|paid l38|right a56 c27 d28|shut d30 j-26|the d28|told d31
wet|c46 d-36 k38 l-37
what|c-41 d-73 j-42|'s b40 e30 f-38 l33|<name> l58|<number> h29 l-27|a a-33 f-27 g80 i67 l39|an l63|are l58|did l-66|happened d30 l35|happens i60|have d-36|i c-35 d-31 l34|is l110|it c-60 f39 k27 l50|keeps c67|matters e27|should l-35|that i31|the c-32 h33|they a-26|to l-49|was l-32|we c35 g-34 h-29 j26 k41|would l-28|you d-30 i-31 l30|your k29
whatever|c31 h51 k65 l-87|the k43 l-25
wheat|l53
wheel|l63
wheelchair|b97
wheelchairs|d29
wheels|f27
when|a-39 b-59 c-45 e-29 f44 h-26 j-51 k34|<name> l-46|<somebody> b-27|i c36 j29|it j36 k-29 l34|the b35 i-26 k-34|they k37 l-35|we k38|workers l27|you d-36 i-29 l-60
whenever|l61|you l84
where|e53|'s f116 l93|<name> e46 k29 l-45|every f-34|i c28 l-34|it c-29 d47|the a29 c40 l48|to l-32|we d46|you k49
whether|a44 b-26 c-31 f-31 h-33 i-27|<name> l31|it l-25|the d41|we l29|you e34
which|a-55 c51 e-40 f-74 g-36 j-53 l-50|<number> l28|<somebody> c-33|has h30|i c-27 h38 l-28|is a-40 d35 k-31|of g28 l-42|one l-40|the c59|was c43 d-29|we a41
whichever|l-28|way l41
while|a-27 c-53 f-44 g45 h-28 j29 k-31 l-59|a j-30 l35|it j27|others g62 l-39|the j62|they d-33|we l-25|you d30
white|l-83
whitepaper|l-28
who|a-42 b86 d-69 e-26 i83 j-85 k-35 l-28|'d d27 l-40|'s b-31 g28 h-29 l-55|also l-28|are l67|asked a39 l-26|bought l30|came d32|can c28|carried c-25|contributed l35|did c-32 l38|do c30 e29 l38|does k57 l-48|drove a26 i27 l-34|else l-26|finished l29|found b-26|gets l28|got l-34|had c-44|has b-25 c-26 k-26|have a-30 c-27 h45 j41 l-26|held i43 l27|helped i-45|is a43 b-32 k55|just g27|kept i31|left i26 l-27|lifted i-30|missed l59|needs l-41|never j30|put b35 i32|ran i-30|refuse e51|says c29|sent i43 l-30|served c27 i26|speaks b37|started b37|stayed c-25 i36|tells d29 l48|took l-34|turned h27|waited b32|wants c35|was l28|we f76 l43|went l30|were h26 l31|will a27 h33 l54|won l39|work l81|would l-32
whoever|a-44 c76 i137 l-80|left c45|you e25 i57
whole|b-28 d-52 f-32 h-37 i46 l26|<name> l44|delegation l47|of a25 l-43
whom|c27|are l40
whose|d-29 l-57
why|a44 c-51 d-46 i-39 j-32|<emoji> l36|<link> l73|and l32|did l40|do l27|i a-30 c31|is l36|it a48 b46 c-26 l47|not f44 l-26|settle e26 f26|the a57 l-32|we c-34 d-31 e-29 l-47|your l35
wide|c-27 l-28|feet k26 l42
wife|b58 c29|<name> b48 l37
wifi|f27 j30
wildfire|l35
will|b-50 g-84 h26 i-75 j56 k-31 l-26|always g30 l34|answer l-46|ask d37 h33|be c67 e-34 f-38 g-26 i-32 j54 l65|bring h-26 j34 l-26|change l35|chase c29|close l38|come l-33|ever e76 l52|fill h29 k-30|find h47 j-27 l32|follow f46|get a35 h35|give k-26 l44|go b-27 c33 j-30|have a32 b31 c-26 k-29|hear d30 l72|help k42 l35|keep h29 l39|know k29|look k-43|make a79 i36 l30|miss f37|never k52 l68|not c-59 g31 h69 i28|pass b32|pay d65 l-80|phone l28|post c-40 j35 k47 l-60|raise a60|ring j39|run l39|say d30 k42 l-45|send l-51|sit l28|sort h28|start l27|stay f28|stop j-34 k26 l42|swap c41 j41 k-28|take c-26 j-26 l-26|talk l32|thank l-51|try l-33|vote f29 l59|wait l55|walk h27 j34|you f26 l-58
win|f40 g-26 k-27 l47|a l-41|for l32
wind|j56 l-65|is l26
window|c42 j47 l-52|and c39|is d30
windows|d25 k-39 l-34
winds|k42 l31
wine|e52 f50 l-48
wing||at l37
wings|c32
winner|b26 c77 i51 j-26|of b27|was c53 l28|will l73
winners|l36
winning|g98 i56 l-28|<name> e-26
wins|f57
winter|a-25
wipes|k30 l58
wish||to h26|you f25
wishes||to l32
wishing|l69|all l40
with|b-36 d-40 e39 f-27 g-30 j-77 l-44|<mention> b-42 c-29 k-27 l70|<name> a46 b29 j-27 l57|<number> c32|<somebody> a88 c-51 d35 h37 k39 l-27|a b45 f-41 g-40 k-35|an k27 l30|and a33|anyone l44|four b44|great c-27|less j26|love c43 f27 k28 l-26|more e30 l50|my l40|no c-29 k-31 l45|one d-29|other l38|our c-39 d-26 f38 i40 l-30|over l-27|passion e41|photo k31 l40|sadness l-30|someone k29|something e28|the a-62 d43 g-39 h48 j26 l38|them d-41 l82|this g29 l64|two b27 f26|us b28 d-27 i-26 k-34|what l-42|you c-28 h76|your l-39
within|f-28 l-52|<number> l102|the l-31
without|c-41 f59 g-54 i38 l-32|<name> b42|a k30 l43|asking k-25|raising l35|the k47|you f-30 l-46
witness|l57
woman|c-36 d31 i46 l46|who i28
women|c-41 d41 f60 j-47 k-25 l74|in h31 l31|make d41|who f42
won|b52 g119 l27|the g31
wonder|e30 h25
wondering|a27
wood|l-37
wooden|l-29
wool|c35
word|b-32 d39 l-47|for a27|of l32
words|a50 e35 i36 l-61
work|a-32 b68 c-27 f58 j27|<name> j58 l-43|ahead f40 l56|and g28 i25|for f27|hard f34|in l33|is c33|on d30|the k29|with l51
worked|b28 d36 i33 l-36|out j26 l33|through i27
worker|f31 k28
workers|b28 f35 h88 k32 l156|at h95 l27
workforce|d41
working|c-32 d56 e-26 f28 j48 l53|again j32|as c25 l31|day j-28|days l27|families f49|from l33|in l46|on d88 j-32
works|c-32 e38 h-27 j60 k-27|on k27 l-29
workshop|h26
world|a-26 b-39 c-49 d-33 e64 f82 g54 j-28 k-26 l-57|'s g58 l52|class e76 f-33 g40 l-32
worn|d34 h49 l-27
worry|h26 l-27
worse|c48 l-35|than l-27
worst|c44 l-36
worth|a-44 f53 g27 k44 l-31|<number> l-67|a k43 l89|it e31
would|a-44 b-44 d26 e-33 h-49 i27 j-45 k-57|be c41 l-35|change l35|have d-28|let l33|like a30 i51 l-56|love d42|not d-32 h-42 i61 l-30|rather l51|you l-50
wrapped|l57
wrapping|l60
wrist|c31 j31 l-34
write|l-27|down k33|in l-26|it c29|the b27 l45|to k51|up d54 l-37
writes|j52 l-29
writing|a28 d-40 h-30 i27|to l28
written|b45 c-49 f39|by l-28|down b27
wrong|a-60 b-45 d171 e-30 g-40 h-43 j-30 l-83|about f36 l62|and l32|on d-31
wrote|a174 b99 d50 g-26 j-31 k-51 l-30|back l32|in a71 l-36|that a34|the a27 b40|to a51 b25 d-29
x|c-28 k78|<number> k34 l-35
x2|j-27 l48
yard|l-78
year|e-37 g52 i-28 j-84|'s c-35 e37 h-25 l32|<number> l-95|and l-34|of c25 f34 g46|old l47|olds c37|on k43|one a-25|running g71|since l50|we c57 l39
yearly|j30
years|a-26 b63 e38 g61 j-79|ago d-36|and b55 f50 l33|as l30|i c-27 l-31|later l-31|on b78 c35|since l31|to e27
yellow|b-36 h45 l-54
yes|a89 c49 f-50 h-47 i-27 k101|a c-27 k33 l-28|i c-30 l25|if c-49|it c46 l28|or c26 l31|the c33|to b29 l31|we a30|you k-38 l-70
yesterday|c-39 d106 f60 h-42 i27 k-47 l-68|'s a26 d26|i g26|the c26 d34 j40 l31
yet|a-38 b-35 c-36 d175 h-40 i-28 k-35 l56|<emoji> d73 l51|another l28|to f39|what d26 l-35
you|b-54 c-28 d-40 f31 g-45 h32 i38 j-81 l-42|'d c33 d-46 h-55 k-28|<emoji> f38 i29 l111|<link> l45|<mention> b43 i50|<name> c53 i127|<number> l51|a c-67 i28 k-36 l39|about j27 l-40|add l-25|already k29 l71|and a-34 c-38 f70 h-36 l29|are a27 b33 d33 e53 g28 i80|ask a104 k-27|asked h37|at c45|back d28 j26|be l-42|before f28 l58|believe l41|bought c-29 k34 l-36|came h56|can d-45 e44 g35 i-33 j-71 l27|cancel l35|carry c27 k26|choose l29|clean k47 l48|could c-37 e36 f31|dial l61|did h77|dm a41 l86|do i-39 j-32 k35 l78|even f27|feel f26 k-32|find l-32|for f63 i37 l-34|gave l28|get c50 e-29 f-30|go h34 l54|got d29 h67 l31|guys l-39|had d34 f45|have c-43 d43|here d28|in e28 h56|knew f25|know d-34 f72 h-50|left l59|let l42|like b27 l-58|live e33 l30|love e28|make h35|may c-36|missed l60|move l74|must k62|need b39 k-29 l-43|next l43|now l40|off a29 h65|on a40 h-29 k-41 l-42|order l26|our f-36|out l-36|owe c38 k29 l32|pay d26|pick l-44|please j27|raised b28|rang c41|read h31|ready l-29|ring h-33 k75 l33|run e30 k28|said c36|saw a25 l32|say k-30|see c79 l-34|send a29|sent a39|set k30|spoke f27|still l-34|straight c43 l32|take f30|thank i-101 l45|that f28 l66|the d-42 l28|there f47|think c-42 d-26 h-30 k32 l42|this j27 k27|through l32|to a-29 b-39 f-62 j35 k56 l47|today l-46|told a69 d-28 l-42|tried k39 l34|tune k-26|until l63|voted l28|wait f-29 k-27|waited d41|waiting l-49|want b27 k44 l-74|were a50 c38 f47 h65 k-30|when l38|who h25|will a-42 c63 d39 f-42 j-56|wish l56|would h-28 k32 l-32|wrote l-37|your c30
young|c-35 h-27 k-33 l83
youngest|c65
your|b-77 c-64 d-65 g-96 h-41 i-60 j-57 l-27|<name> g36|<number> a33 d28 f59 j27|address l57|alarms l32|basket l70|best l-41|board l56|boss l46|business f43 l-25|card l123|cart l95|child l-44|claim a29|comments a31 c27|competitors l-31|contract k26 l55|dad h26|date j31|daughter d26|doctor l34|email l80|families f37 l50|favourite l37|first k-41|free j61 k-27|front l30|future f42|garden e30|hands c50 l-26|heart l-25|home l-65|inbox l41|landlord k51|leadership f42|letter l-37|library l88|mind c35 l26|morning h30 l-27|mum h44|name a29 c33 l52|nan l33|net f51|network l-40|new l-47|number j29|order k-25 l86|own f26|people l29|photos l46|pin l44|place d54|plan k-32 l53|pocket f28|postcode a40 k39|potential f44|prayers h29 l30|productivity e30|question l34|questions i29|reference l45|rep j28|resume k104 l47|screen i29|sign l-29|story f-30 l-32|subscription l39|talk l51|team l-25|time f32 l-27|unique e46|voice f66
yours|a-32 c-52 e25 f-44 g33 h-34 j-48 l-54|for e73 l29|has k62|if l49|in d30|is c38|the g71 l38
yourself|a-31 c-46 d-30 f104 j-34 k30 l-36|you f28
yr|c33 l96|old c38 l28
yrs|b48
zero|c-27 e52 g49
zip|a33 d34 l-25
zone|j28
zones|j51
zoo|l44`;
